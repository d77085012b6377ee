/** The rows of `legacy-abroad.ts` in Spanish, Portuguese, Italian and Polish. */

const W = "([\\p{L}\\d’']+,? )";
const WARE =
  '(sistemas?|c[óo]digo|software|aplicaci(ón|ones)|aplica(ção|ções)|aplicativos?|apps?|plataformas?|mon[óo]litos?|monolitos?|programas?|base de c[óo]digo|backend|proyectos?|projetos?|productos?|produtos?|erp|herramientas?|ferramentas?|scripts?|m[óo]dulos?|servicios?|serviços?|sistem[ai]|codice|codebase|applicazion[ei]|applicativ[oi]|gestional[ei]|monolit[oie]|piattaform[ae]|programm[ai]|progett[oi]|prodott[oi]|strument[oi]|modul[oi]|parco applicativo|stack)';
const OLD =
  '(legacy|legad[oa]s?|heredad[oa]s?|herdad[oa]s?|antigu[oa]s?|antig[oa]s?|viej[oa]s?|velh[oa]s?|obsolet[oaie]s?|anticuad[oa]s?|desfasad[oa]s?|vetust[oaie]s?|ultrapassad[oa]s?|desatualizad[oa]s?|ereditat[oaie]|vecchi[oaie]?|datat[oaie]|antiquat[oaie]|storic[oa]|storiche|storici|envejecid[oa]s?|arcaic[oa]s?|superat[oaie])';
const MANY =
  "(\\d\\d|diez|doce|quince|veinte|treinta|dez|doze|quinze|vinte|trinta|dieci|dodici|quindici|vent[’']?i?|trent[’']?a?|dwudziestu|piętnastu|dziesięciu|kilkunastu|wielu)";
const AGED = `((de|del|dei|degli|dos|do|di|con|com|de hace|de los|dos|anni|años|anos|que tiene|che ha|que tem|vecchi[oa] di|há) ((más de|mais de|oltre|più di|casi|quase|quasi|los|años|anni|anos|el|il|o|ya|já|già) ){0,3}(19\\d\\d|200\\d|201[0-4]|noventa|ochenta|novanta|ottanta|oitenta|[’']?90|[’']?80|${MANY} ?(años|anos|anni))(?! (de experiencia|de experiência|di esperienza|en el mercado|no mercado|sul mercato)))`;
const OLD_PL =
  '(star(y|ego|emu|ym|a|ej|ą|e|ych|ymi)|wiekow\\p{L}{1,3}|leciw\\p{L}{1,3}|przestarzał\\p{L}{1,3}|odziedziczon\\p{L}{1,3}|zastan\\p{L}{1,3}|archaiczn\\p{L}{1,3}|zabytkow\\p{L}{1,3}|\\p{L}{3,14}letni\\p{L}{0,3}|\\d\\d letni\\p{L}{0,3}|legacy|zaszł\\p{L}{1,3})';
const WARE_PL =
  '(system(u|em|ów|ami|y|ie)?|kod(u|em|zie)?|bazy? kodu|bazą kodu|aplikacj\\p{L}{1,3}|monoli\\p{L}{1,4}|oprogramowani\\p{L}{1,2}|platform(a|y|ę|ie|ą)?|projekt(u|em|ów|y|cie)?|moduł\\p{L}{0,3}|backend\\p{L}{0,3}|skrypt\\p{L}{0,3}|rozwiąza\\p{L}{1,3})';

export const OLD_SOUTH = [
  `${WARE} (${W}{0,2}?)${OLD}`,
  `(viej[oa]s?|antigu[oa]s?|vecchi[oae]?|velh[oa]s?|antig[oa]s?|obsolet[oaie]s?|vetust[oaie]s?|anticuad[oa]s?) (@ )?${WARE}`,
  `${WARE},? ([\\p{L}]+,? ){0,3}?${AGED}`,
  `${OLD_PL},? (@,? ){0,2}?${WARE_PL}`,
  `${WARE_PL} (@ ){0,2}?(legacy|odziedziczon@|zastan@|sprzed (@ ){0,3}(lat|dekad~)|z (lat|roku|połowy lat|początku lat) (@ )?(19\\d\\d|200\\d|201[0-4]|[89]0|dziewięćdziesiątych|osiemdziesiątych)|z (19\\d\\d|200\\d|201[0-4]))`,
  '(el|il|o|del|dal|do|en|nel|no|nuestro|nostro|nosso|naszego|naszym|puro|en puro|w) legacy|c[óo]digo espagueti|codice spaghetti|c[óo]digo macarr[ãa]o|c[óo]digo esparguete|spaghetti ?kod~',
  '(deuda t[ée]cnica|debito tecnico|d[ée]bito t[ée]cnico|d[íi]vida t[ée]cnica|dług~ techniczn@)( [\\p{L}]+){1,3}? (años|anni|anos|lat)',
];
export const WORK_SOUTH = [
  '(manten|mantién|manté|mantid|manutenz|manutenç|soporte|sustent|suporte|supporto|evolu|moderniz|migr|refactor|refator|rifattor|reescrib|reescrev|riscriv|reempla|sustitu|substitu|sostitu|rimpiazz|ocupar|occup|encarg|trabaj|trabalh|lavor|meter|heredar|herdar|eredit|corregi|corrig|correzion|correç|cuidar|descompon|scompo|decomp|limpi|puli|estabiliz|stabilizz|adapt|adatt|amplia|estend|bucear|navega|lidiar|lidar|mexer|mergulh|adentr|sumerg|dedic|apag|arregl|consert|document|desmont|smont|smantell|dismett|actualiz|aggiorn|atualiz|gest|foco|enfoque|tarea|compito|tarefa|puesto|ruolo|vaga|d[ií]a a d[ií]a|quotidian|giorno)~',
  '(utrzym|przepis|rozwij|rozwój|zastąp|zastęp|moderniz|napraw|zajm|prac[aąęuy]|pracow|przejm|refaktor|wsparci|wspier|opiek|stabiliz|porządk|dokument|zadani|codzien|na co dzień|grzeb|przenos|przenies|migracj|obsług|rol[iaę])~',
];
export const MAIN_SOUTH = [
  'principal(mente|e|es)?|principais|sobre todo|sobretudo|soprattutto|prevalentemente|prevalente|mayormente|mayoritariamente|maioritariamente|majoritariamente|ante todo|antes de mais|es[se]e?n[cz]i?almente|exclusivamente|esclusivamente|prioritari@|predominante~|fundamentalmente',
  '(mayor(ía)?|gran|grande|maior|maggior|maioria|buona|boa|buena) parte|mayoría|maioria|grosso|grueso|foco|enfoque|focus|n[úu]cleo|cuore|fulcro|centro del|d[íi]a a d[íi]a|dia a dia|tutti i giorni|ogni giorno|cada d[íi]a|todos los d[íi]as|todos os dias|todo dia|diariamente|a diario|quotidian@',
  '(jornada completa|tiempo completo|tempo pieno|tempo inteiro|tempo integral|\\d\\d ?% (del|de|do|da|dei|delle|czasu|pracy|zadań)|consiste|consisterà|consistirá|misi[óo]n|missione|miss[ãa]o|casi todo|quase tudo|quasi tutto|la responsabilidad)',
  'głównie|przede wszystkim|w większości|większość|większą część|lwi\\p{L} część|na co dzień|codzienn@|główn@|podstawow@ (zadani|obowiąz)@|trzon~|polega|kluczow@ zadani@|niemal wyłącznie|wyłącznie|gros',
];
/** Others' old software, what is merely known, and what is kept beside the new. */
export const UNLESS_SOUTH = [
  "(sin|nada de|ni|cero|no hay|no tenemos|no trabajamos|senza|niente|nessun~|zero|non abbiamo|non c[’']è|sem|nenhum~|não temos|não há|bez|żadn@|nie mamy|nie ma|brak) (@ ){0,4}?(legacy|legad@|heredad@|herdad@|antig@|ereditat@|vecchi~|deuda|debito|dívida|odziedziczon@|star@)",
  '(otro|outro|altro|inn[ye]~|osobn@) (equipo|equipe|team|zesp[óo]ł~)|outra equipa?|otra empresa|prove+dor externo|fornitore esterno|zewnętrzn@ (firm|dostawc|partner)~',
  '(nuestros|los|sus|de|para|nostri|i|dei|nossos|os|dos) client[ei]s?|naszych klientów|naszym klientom|klient(ów|om)',
  '(experiencia|conocimientos?|esperienza|conoscenza|experiência|conhecimentos?|doświadczeni@|znajomość) (@ ){0,3}?(con|en|de|com|em|in|di|nel|del|z|w|przy)',
  '(integra|integr|interfa|interfac|conect|conex|collega|connett|integracj|integrow)~|(hemos|abbiamo|já|ya|già|zostało?|został) (@ ){0,2}?(migrad|sustituid|retirad|dismess|migrat|sostituit|substituíd|desligad|wyłączon|zastąpion)~',
  '(hace años|apagamos|desligámos|desligamos|abbiamo spento|wyłączyliśmy|nos despedimos|green ?field|desde cero|da zero|do zero|od zera)',
];
