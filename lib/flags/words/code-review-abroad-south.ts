/** Rows of `code-review-abroad.ts` in Spanish, Portuguese, Italian and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'`]+,? )";
const REQUEST = "((pull|merge|push) ?request(s|y|ów|a|ach|om|em|ami)?|(prs|mrs)(?! \\+)|(pr|mr)[’'](s|y|ów|a|ach|ki))";
const ONE_REQUEST = `(${REQUEST}|(cada|todo|toda|las|los|tus|tu|sus|ogni|le|gli|i|as|os|teus|seus|każd\\p{L}+|una|um|un) (prs?|mrs?)(?! \\+))`;
const CODE =
  '(c[óo]digo(?! (de conduct|civil|penal|ético|postal|qr|de barras|aduan))|codice(?! (etico|civile|fiscale|penale|della|a barre|di condotta)))';
const CHANGE =
  '(cambios?(?! de)|modific(a|he|aciones|ações)|mudanças?|alteraç(ão|ões)|commits?|merges?|líneas? de código|linhas? de código|rig[ah]e? di codice|ramas?|branch(es)?)';
const OBJECT = `(${ONE_REQUEST}|${CODE}|commits)`;
const SEEN =
  '(revisad[oa]s?|revist[oa]s?|revisionat[oaie]|rivist[oaie]|aprobad[oa]s?|aprovad[oa]s?|approvat[oaie]|comentad[oa]s?|commentat[oaie]|leíd[oa]s?|lid[oa]s?|lett[oaie]|analisad[oa]s? por|validad[oa]s? por|controllat[oaie] da|examinad[oa]s?|discutid[oa]s?|reviewead[oa]s?)';
const REVIEW =
  '(revisi[óo]n(es)?|revisão|revisões|revision[ei]|(code |peer )?reviews?|aprobaci[óo]n(es)?|aprovaç(ão|ões)|approvazion[ei]|visto bueno|ok)';
const SEE =
  '(?<!non )(revis(ar|as|amos|arás|an|a|es|emos|ando|are|iona|ioni|ionare|ioniamo)|rever|revês|revemos|revê|revejas?|rived\\p{L}+|comentar?|comentas|comentamos|commentare|commenti|commentiamo|aprobar|aprobamos|aprovar|aprovamos|approvare|approvi|leer|leemos|lees|leggere|leggi|leggiamo|ler|lês|lemos|analisar|examinar|esaminare)';
const WHO =
  '(otr[oa]s?|compañer[oa]s?|colegas?|collegh?[ai]|colleghe|altr[oaie]|outr[oa]s?|dos personas|due persone|duas pessoas|desarrollador\\p{L}*|sviluppator\\p{L}+|programador\\p{L}*|desenvolvedor\\p{L}*|pares|pari|revisor\\p{L}*|reviewers?|equipo|team|squadra|equipa|equipe|time|juniors?|seniors?|alguien|qualcuno|alguém)';
const MERGE =
  '(merge\\p{L}*|mergear|mergeo|mergiat\\p{L}|fusion\\p{L}*|fundir|integra(r\\p{L}*|rlo|rse|zione|ção|ción|do|to|ta)?|main( ?branch)?|master|trunk|unir|unione|scalen\\p{L}+|scali\\p{L}+|zmerg\\p{L}+)';

const CODE_PL = '(kod(u|zie|em)?|zmian\\p{L}* w kodzie|commit(y|ów|a|u)?)';
const OBJECT_PL = `(${REQUEST}|${CODE_PL}|(każd\\p{L}+|nasz\\p{L}*|swoj\\p{L}+|twoj\\p{L}+) (pr|mr)([’'-]?\\p{L}{1,3})?)`;
const SEE_PL =
  '(przegląd|przejrz|przejrze|recenz|zrecenz|sprawdz|zatwierdz|akcept|zaakcept|komentow|komentuj|skoment|oceni|przeczyt|czyta|ogląda|obejrz|zobacz|zrewid|aprob|reviewow|reviewuj)\\p{L}*';
const WHO_PL =
  '(inn\\p{L}+|drug\\p{L}+|ktoś|koleg\\p{L}+|koleż\\p{L}+|kolegów|współpracown\\p{L}+|zesp[oó]ł?\\p{L}*|recenzen\\p{L}+|programist\\p{L}+|develop\\p{L}+|dw(óch|ie|aj|oje|iema)|co najmniej|przynajmniej|jedn\\p{L}+|senior\\p{L}*|junior\\p{L}*|reviewer\\p{L}*|osob\\p{L}+|osób)';

export const SOUTH = [
  `${SEE} (${W}){0,4}?${OBJECT}`,
  `${SEE} (${W}){0,3}?${CHANGE} (${W}){0,2}?(de|del|dei|do|dos|di|degli) (${W}){0,3}?${WHO}`,
  `(${REVIEW}|${SEE}) ((cruzad[oa]s?|mutu[oa]s?|obligatorias?|obrigatórias?|obbligatori[ae]|incrociat[ae]|sistem[áa]tic[ao]s?|constantes?|frequenti|entre pares|por pares|tra pari|tra colleghi) )?(de|del|dei|do|dos|di|sobre|en|sul|sulle|ao|às|a|al|alle|nas|nos) (${W}){0,3}?${OBJECT}`,
  `(${OBJECT}|${CHANGE}) (${W}){0,6}?(es|son|está|se|será|serán|ser|sea|haya sido|é|são|foi|seja|tenha sido|viene|vengono|vieni|venga|sia|è|sono|va|vanno|ser[áà]) (${W}){0,3}?(${SEEN}|revisa[n]?|rivede|rivedono|revê)`,
  `(${OBJECT}|${CHANGE}) (${W}){0,6}?(pasa[n]?|passa(m|no)?|debe[n]? pasar|deve[m]? passar|deve passare|requiere[n]?|richied(e|ono)|exige[m]?|necesita[n]?|precisa[m]?|recibe[n]?|recebe[m]?|riceve|ricevono|lleva[n]?|tem|tiene) (${W}){0,4}?${REVIEW}(?! (médic|anual|salarial|legal)\\p{L}*)`,
  `${WHO} (${W}){0,4}?(revisa|revisan|revisó|revê|revisam|rivede|rivedono|revisiona|lee|leen|lê|leem|legge|leggono|aprueba|aprueban|aprova|aprovam|approva|approvano|comenta|comentan|commenta) (${W}){0,3}?(${OBJECT}|cada cambio|ogni modifica|cada mudança|cada alteração)`,
  `(comentarios|feedback|comentários|commenti|retroalimentación|sugerencias|sugestões|suggerimenti|opinión|parere|críticas?|osservazioni) (${W}){0,3}?(en|sobre|a|ai|sul|sulle|sui|nos|no|nas|nelle|al|ao|aos|de|às) (${W}){0,3}?(${REQUEST}|${CODE}|(tus|teus|tuas|tue|tuoi|os teus|seus) (prs|mrs))`,
  `(antes (de|del|do)|prima (del|di|della)) (${W}){0,4}?${MERGE},? ([^.;]{0,60} )?(${SEEN}|${REVIEW}|${SEE})`,
  `(${SEEN}|${REVIEW}|${SEE})( [^.;]{0,50})? (antes (de|del|do)|prima (del|di|della)) (${W}){0,4}?${MERGE}`,
  // Polish.
  `${SEE_PL} (${W}){0,3}?${OBJECT_PL}(?! (qr|kreskow|pocztow)\\p{L}*)|(przegląd|recenzj|sprawdzani|ocen|przeglądani|recenzowani|akceptacj|zatwierdzani)\\p{L}* (\\p{L}+ )?${OBJECT_PL}(?! (qr|kreskow|pocztow)\\p{L}*)`,
  `(${OBJECT_PL}|zmian\\p{L}+ (w|do) (kod\\p{L}+|repozytorium)) (${W}){0,5}?(musi|muszą|wymaga\\p{L}*|przechodz\\p{L}*|podleg\\p{L}*|jest|są|dostaje|dostają|zostaje|czeka\\p{L}*) (${W}){0,4}?((przejrz|przegląd|recenz|zrecenz|review|code review|zaakcept|akcept|zatwierdz|sprawdz|przeczyt|aprob)\\p{L}*)( (${W}){0,3}?${WHO_PL})?`,
  `${OBJECT_PL} (${W}){0,5}?${SEE_PL} (${W}){0,3}?${WHO_PL}|${WHO_PL} (${W}){0,3}?${SEE_PL} (${W}){0,3}?${OBJECT_PL}`,
  `przed (${W}){0,3}?${MERGE}\\p{L}*,? ([^.;]{0,60} )?${SEE_PL}|${SEE_PL}( [^.;]{0,50})? przed (${W}){0,3}?${MERGE}`,
  `(uwag|komentarz|sugesti|feedback)\\p{L}* (${W}){0,3}?(do|w|na temat|o) (${W}){0,3}?(${REQUEST}|kod(u|zie))`,
];
export const PEERS_SOUTH = [
  "(cuatro|quatro|quattro|4) (ojos|olhos|occhi)|(cztery|czterech|dwie|drug\\p{L}) (par\\p{L} )?ocz(u|y)|(segundo|segunda|secondo|otro|outro) (par de (ojos|olhos)|paio d[’']occhi)|revisi[óo]n(es)? (cruzadas?|por pares|entre pares|entre compañeros)|revis(ão|ões) (por pares|entre pares|cruzada)|revision[ei] (tra pari|tra colleghi|incrociat[ae])|wzajemn\\p{L}+ (przegląd|recenzj|sprawdz)\\p{L}*",
];
/** Nothing goes out unread: the denial is part of it. */
const NO =
  "(nada|nadie|ning[uú]n\\p{L}*|nunca|ninguém|nenhum\\p{L}*|niente|nessun[oa’']?|nulla|mai|nic|żad\\p{L}+|nikt|no|non|não|nie|nem|ni siquiera|neanche|nemmeno|nawet)";
const GOES =
  '(merge\\p{L}*|mergi\\p{L}*|fusion\\p{L}+|integr\\p{L}+|produ[cçz]\\p{L}+|produkcj\\p{L}+|main|master|trunk|cambi[oa]s?|modific\\p{L}+|mudança\\p{L}*|alteraç\\p{L}+|c[óo]digo|codice|línea|linha|rig[ah]e?|linij\\p{L}+|kod\\p{L}{0,2}|zmian\\p{L}*|pull request\\p{L}*|commit\\p{L}*|deploy\\p{L}*|scal\\p{L}+)';
const UNSEEN =
  "(sin|sem|senza|bez) ([\\p{L}’']+ ){0,7}?(revis|rived|rivist|review|rever|aprob|aprov|approv|leíd|leído|lea|lido|lett|legga|visto|mire|przegląd|przejrz|akcept|zatwierdz|sprawdz|recenz|par de ojos|par de olhos|paio d|ojos|olhos|occhi)\\p{L}*";
export const GATE_SOUTH = [
  `${NO} (${W}){0,6}?${GOES}( [^.;]{0,50})? ${UNSEEN}`,
  `${UNSEEN},? (${W}){0,5}?${NO} (${W}){0,5}?${GOES}`,
  `${NO} (${W}){0,5}?${GOES} (${W}){0,6}?(hasta que|finché|até que|até ser|dopóki|zanim|antes de que|prima che|antes que) ([\\p{L}’']+ ){0,7}?(revis|rived|rivist|aprob|aprueb|aprov|approv|leíd|lea|lett|legg|przegląd|przejrz|akcept|zaakcept|zatwierdz|sprawdz|zrecenz)\\p{L}*`,
  `(s[oó]lo|solo|soltanto|só|apenas|tylko|dopiero) (${W}){0,4}?(se )?(merge|fusion|integr|scal|merg)\\p{L}* (${W}){0,4}?(tras|después|dopo|após|depois|con|com|po|za) (${W}){0,4}?(revis|review|aprob|aprov|approv|przegląd|akcept|zatwierdz|recenz)\\p{L}*`,
];
/** What a product does, and what is its customers'. */
export const HOMONYMS_SOUTH = [
  '(bot|ia|agente|asistente|assistente|asystent\\p{L}*|herramienta|ferramenta|strumento|plataforma|piattaforma|narzędzi\\p{L}*) (\\p{L}+ )?(que|che|do|któr\\p{L}+) (revis|faz|hace|fa|rived|sprawdza|przegląda|analiza|robi)\\p{L}*( (las|los|le|il|el|o|os|i))? (código|codice|kod|pull requests?|code review|prs|merge requests?)',
  '(pull requests?|merge requests?|código|codice|kodu|prs|code reviews?) (de|dei|dos|di|do) (los |os )?(nuestros |nossos |nostri |naszych )?(clientes|clienti|klientów)',
];
