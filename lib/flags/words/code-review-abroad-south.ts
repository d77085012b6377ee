/** Rows of `code-review-abroad.ts` in Spanish, Portuguese, Italian and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'`]+,? )";
const REQUEST = "((pull|merge|push) ?request(s|y|ów|a|ach|om|em|ami)?|(prs|mrs)(?! \\+)|(pr|mr)[’'](s|y|ów|a|ach|ki))";
const ONE_REQUEST = `(${REQUEST}|(cada|todo|toda|las|los|tus|tu|sus|ogni|le|gli|i|as|os|teus|seus|każd@|una|um|un) (prs?|mrs?)(?! \\+))`;
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
  '(?<!non )(revis(ar|as|amos|arás|an|a|es|emos|ando|are|iona|ioni|ionare|ioniamo)|rever|revês|revemos|revê|revejas?|rived@|comentar?|comentas|comentamos|commentare|commenti|commentiamo|aprobar|aprobamos|aprovar|aprovamos|approvare|approvi|leer|leemos|lees|leggere|leggi|leggiamo|ler|lês|lemos|analisar|examinar|esaminare)';
const WHO =
  '(otr[oa]s?|compañer[oa]s?|colegas?|collegh?[ai]|colleghe|altr[oaie]|outr[oa]s?|dos personas|due persone|duas pessoas|desarrollador~|sviluppator@|programador~|desenvolvedor~|pares|pari|revisor~|reviewers?|equipo|team|squadra|equipa|equipe|time|juniors?|seniors?|alguien|qualcuno|alguém)';
const MERGE =
  '(merge~|mergear|mergeo|mergiat\\p{L}|fusion~|fundir|integra(r~|rlo|rse|zione|ção|ción|do|to|ta)?|main( ?branch)?|master|trunk|unir|unione|scalen@|scali@|zmerg@)';

const CODE_PL = '(kod(u|zie|em)?|zmian~ w kodzie|commit(y|ów|a|u)?)';
const OBJECT_PL = `(${REQUEST}|${CODE_PL}|(każd@|nasz~|swoj@|twoj@) (pr|mr)([’'-]?\\p{L}{1,3})?)`;
const SEE_PL =
  '(przegląd|przejrz|przejrze|recenz|zrecenz|sprawdz|zatwierdz|akcept|zaakcept|komentow|komentuj|skoment|oceni|przeczyt|czyta|ogląda|obejrz|zobacz|zrewid|aprob|reviewow|reviewuj)~';
const WHO_PL =
  '(inn@|drug@|ktoś|koleg@|koleż@|kolegów|współpracown@|zesp[oó]ł?~|recenzen@|programist@|develop@|dw(óch|ie|aj|oje|iema)|co najmniej|przynajmniej|jedn@|senior~|junior~|reviewer~|osob@|osób)';

export const SOUTH = [
  `${SEE} (${W}){0,4}?${OBJECT}`,
  `${SEE} (${W}){0,3}?${CHANGE} (${W}){0,2}?(de|del|dei|do|dos|di|degli) (${W}){0,3}?${WHO}`,
  `(${REVIEW}|${SEE}) ((cruzad[oa]s?|mutu[oa]s?|obligatorias?|obrigatórias?|obbligatori[ae]|incrociat[ae]|sistem[áa]tic[ao]s?|constantes?|frequenti|entre pares|por pares|tra pari|tra colleghi) )?(de|del|dei|do|dos|di|sobre|en|sul|sulle|ao|às|a|al|alle|nas|nos) (${W}){0,3}?${OBJECT}`,
  `(${OBJECT}|${CHANGE}) (${W}){0,6}?(es|son|está|se|será|serán|ser|sea|haya sido|é|são|foi|seja|tenha sido|viene|vengono|vieni|venga|sia|è|sono|va|vanno|ser[áà]) (${W}){0,3}?(${SEEN}|revisa[n]?|rivede|rivedono|revê)`,
  `(${OBJECT}|${CHANGE}) (${W}){0,6}?(pasa[n]?|passa(m|no)?|debe[n]? pasar|deve[m]? passar|deve passare|requiere[n]?|richied(e|ono)|exige[m]?|necesita[n]?|precisa[m]?|recibe[n]?|recebe[m]?|riceve|ricevono|lleva[n]?|tem|tiene) (${W}){0,4}?${REVIEW}(?! (médic|anual|salarial|legal)~)`,
  `${WHO} (${W}){0,4}?(revisa|revisan|revisó|revê|revisam|rivede|rivedono|revisiona|lee|leen|lê|leem|legge|leggono|aprueba|aprueban|aprova|aprovam|approva|approvano|comenta|comentan|commenta) (${W}){0,3}?(${OBJECT}|cada cambio|ogni modifica|cada mudança|cada alteração)`,
  `(comentarios|feedback|comentários|commenti|retroalimentación|sugerencias|sugestões|suggerimenti|opinión|parere|críticas?|osservazioni) (${W}){0,3}?(en|sobre|a|ai|sul|sulle|sui|nos|no|nas|nelle|al|ao|aos|de|às) (${W}){0,3}?(${REQUEST}|${CODE}|(tus|teus|tuas|tue|tuoi|os teus|seus) (prs|mrs))`,
  `(antes (de|del|do)|prima (del|di|della)) (${W}){0,4}?${MERGE},? ([^.;]{0,60} )?(${SEEN}|${REVIEW}|${SEE})`,
  `(${SEEN}|${REVIEW}|${SEE})( [^.;]{0,50})? (antes (de|del|do)|prima (del|di|della)) (${W}){0,4}?${MERGE}`,
  // Polish.
  `${SEE_PL} (${W}){0,3}?${OBJECT_PL}(?! (qr|kreskow|pocztow)~)|(przegląd|recenzj|sprawdzani|ocen|przeglądani|recenzowani|akceptacj|zatwierdzani)~ (@ )?${OBJECT_PL}(?! (qr|kreskow|pocztow)~)`,
  `(${OBJECT_PL}|zmian@ (w|do) (kod@|repozytorium)) (${W}){0,5}?(musi|muszą|wymaga~|przechodz~|podleg~|jest|są|dostaje|dostają|zostaje|czeka~) (${W}){0,4}?((przejrz|przegląd|recenz|zrecenz|review|code review|zaakcept|akcept|zatwierdz|sprawdz|przeczyt|aprob)~)( (${W}){0,3}?${WHO_PL})?`,
  `${OBJECT_PL} (${W}){0,5}?${SEE_PL} (${W}){0,3}?${WHO_PL}|${WHO_PL} (${W}){0,3}?${SEE_PL} (${W}){0,3}?${OBJECT_PL}`,
  `przed (${W}){0,3}?${MERGE}~,? ([^.;]{0,60} )?${SEE_PL}|${SEE_PL}( [^.;]{0,50})? przed (${W}){0,3}?${MERGE}`,
  `(uwag|komentarz|sugesti|feedback)~ (${W}){0,3}?(do|w|na temat|o) (${W}){0,3}?(${REQUEST}|kod(u|zie))`,
];
export const PEERS_SOUTH = [
  "(cuatro|quatro|quattro|4) (ojos|olhos|occhi)|(cztery|czterech|dwie|drug\\p{L}) (par\\p{L} )?ocz(u|y)|(segundo|segunda|secondo|otro|outro) (par de (ojos|olhos)|paio d[’']occhi)|revisi[óo]n(es)? (cruzadas?|por pares|entre pares|entre compañeros)|revis(ão|ões) (por pares|entre pares|cruzada)|revision[ei] (tra pari|tra colleghi|incrociat[ae])|wzajemn@ (przegląd|recenzj|sprawdz)~",
];
/** Nothing goes out unread: the denial is part of it. */
const NO =
  "(nada|nadie|ning[uú]n~|nunca|ninguém|nenhum~|niente|nessun[oa’']?|nulla|mai|nic|żad@|nikt|no|non|não|nie|nem|ni siquiera|neanche|nemmeno|nawet)";
const GOES =
  '(merge~|mergi~|fusion@|integr@|produ[cçz]@|produkcj@|main|master|trunk|cambi[oa]s?|modific@|mudança~|alteraç@|c[óo]digo|codice|línea|linha|rig[ah]e?|linij@|kod\\p{L}{0,2}|zmian~|pull request~|commit~|deploy~|scal@)';
const UNSEEN =
  "(sin|sem|senza|bez) ([\\p{L}’']+ ){0,7}?(revis|rived|rivist|review|rever|aprob|aprov|approv|leíd|leído|lea|lido|lett|legga|visto|mire|przegląd|przejrz|akcept|zatwierdz|sprawdz|recenz|par de ojos|par de olhos|paio d|ojos|olhos|occhi)~";
export const GATE_SOUTH = [
  `${NO} (${W}){0,6}?${GOES}( [^.;]{0,50})? ${UNSEEN}`,
  `${UNSEEN},? (${W}){0,5}?${NO} (${W}){0,5}?${GOES}`,
  `${NO} (${W}){0,5}?${GOES} (${W}){0,6}?(hasta que|finché|até que|até ser|dopóki|zanim|antes de que|prima che|antes que) ([\\p{L}’']+ ){0,7}?(revis|rived|rivist|aprob|aprueb|aprov|approv|leíd|lea|lett|legg|przegląd|przejrz|akcept|zaakcept|zatwierdz|sprawdz|zrecenz)~`,
  `(s[oó]lo|solo|soltanto|só|apenas|tylko|dopiero) (${W}){0,4}?(se )?(merge|fusion|integr|scal|merg)~ (${W}){0,4}?(tras|después|dopo|após|depois|con|com|po|za) (${W}){0,4}?(revis|review|aprob|aprov|approv|przegląd|akcept|zatwierdz|recenz)~`,
];
/** What a product does, and what is its customers'. */
export const HOMONYMS_SOUTH = [
  '(bot|ia|agente|asistente|assistente|asystent~|herramienta|ferramenta|strumento|plataforma|piattaforma|narzędzi~) (@ )?(que|che|do|któr@) (revis|faz|hace|fa|rived|sprawdza|przegląda|analiza|robi)~( (las|los|le|il|el|o|os|i))? (código|codice|kod|pull requests?|code review|prs|merge requests?)',
  '(pull requests?|merge requests?|código|codice|kodu|prs|code reviews?) (de|dei|dos|di|do) (los |os )?(nuestros |nossos |nostri |naszych )?(clientes|clienti|klientów)',
];
