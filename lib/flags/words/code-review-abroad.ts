import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { GATE_SOUTH, HOMONYMS_SOUTH, PEERS_SOUTH, SOUTH } from './code-review-abroad-south.ts';

/** Code review in German, French and Dutch, and a little of Spanish, Portuguese, Italian and Polish. */

/** A word between; it may end in a comma. */
const W = "([\\p{L}\\d’'`]+,? )";
const REQUEST = "((pull|merge|push) ?requests?|(prs|mrs)(?! \\+)|(pr|mr)[’']s)";
/** "MR" alone is also a scan, and "PR" the press: beside words of merging only. */
const ONE_REQUEST = `(${REQUEST}|(chaque|toutes? (les )?|les|des|vos|tes|nos|leurs|jede[rsn]?|elke|iedere|une|la) ?(prs?|mrs?)(?! \\+))`;
const MERGE = "(ge?merg~|merg~|main( ?branch)?|master( ?branch)?|trunk|hauptzweig|fusionn@|d[’']être fusionn@|intégr@)";

// German.
const CODE_DE =
  '((quell|programm|python|source|eigenen?|legacy)? ?code(änderung(en)?|basis|zeilen?|s)?|commits?|(jede[rnms]?|alle) merges?|skripte?|notebooks?)';
const OBJECT_DE = `(${REQUEST}|${CODE_DE})`;
const SEEN_DE =
  '(gegengelesen|gelesen|gereviewe?[td]|reviewe?[td]|(gegen|über)?geprüft|überprüft|begutachtet|angeschaut|angesehen|durchgesehen|durchgeschaut|kontrolliert|freigegeben|abgenommen|approved|kommentiert|besprochen|diskutiert|gesichtet|hinterfragt|gecheckt)';
const SEE_DE =
  '(gegen(zu)?lesen|(zu )?lesen|review(en|st|e)|(über)?prüf(en|st|e)|begutacht(en|est|e)|an(zu)?(schauen|sehen)|durch(zu)?(sehen|schauen|gehen)|kontrollier(en|st)|frei(zu)?geben|approv(en|st)|kommentier(en|st|e)|besprech(en|t)|diskutier(en|st)|sichte(n|st)|hinterfrag(en|st)|lies?t|bespricht|prüft|reviewt|begutachtet|kommentiert)';
const WHO_DE =
  '(kolleg|entwickler|teammitglied|teamkolleg|jemand|zweite|andere|weitere|seniors?|juniors?|maintainer|peers?|zwei|mindestens)~';
const OTHERS_DE = `((der|von|deiner|ihrer|eurer|unserer|des|einer|eines|deines|anderer|dein(er|es)) (${W}){0,2}?(anderen|anderer|ander|team|kolleg|entwickler|junior|senior|mitstreiter|werkstudent|auszubildend|azubi|externe|dienstleister|peers)~)`;
const REMARKS_DE =
  '(feedback|rückmeldung(en)?|anmerkung(en)?|kommentaren?|kommentare?|hinweise?|kritik|verbesserungsvorschläge?|reviews?|lob)';
const UNSEEN_DE =
  '(ohne ([\\p{L}]+ ){0,3}?(review|code ?review|peer ?review|gegenlesen|durchsicht|approval|vier ?augen~|augenpaar|blick|freigabe|zustimmung)s?|ungesehen|ungelesen|ungeprüft|ungereviewt|unreviewed)';

// Dutch.
const CODE_NL =
  '((bron|python)? ?code(wijziging(en)?|base|regels?)?|commits?|(elke|iedere|alle) merges?|scripts?|notebooks?)';
const OBJECT_NL = `(${REQUEST}|${CODE_NL})`;
const SEEN_NL =
  '(nagekeken|nagelezen|meegelezen|beoordeeld|gereviewe?[td]|bekeken|gecontroleerd|gecheckt|goedgekeurd|doorgenomen|besproken|becommentarieerd|gelezen|getoetst|nagelopen)';
const SEE_NL =
  '(na(( te)? )?(kijken|lezen|lopen)|mee(( te)? )?(kijken|lezen)|beoordel(en|ing)|beoordeelt?|review(en|t)?|reviewen|bekijk(en|t)?|controleer(t)?|controleren|checken|goed(( te)? )?keuren|door(( te)? )?(nemen|lopen)|bespreek(t)?|bespreken|becommentari(ëren|eert))';
const WHO_NL =
  '(colleg|collega|ontwikkelaar|teamgeno|teamlid|teamleden|iemand|tweede|ander|seniors?|juniors?|reviewers?|twee|minstens)~';
const OTHERS_NL = `(van (${W}){0,2}?(elkaar|ander|colleg|teamgeno|teamleden|teamlid|ontwikkelaar|junior|senior|stagiair|peers|team|extern)~)`;
const REMARKS_NL = '(feedback|opmerking(en)?|commentaar|suggesties?|reacties?|kritiek|tips|terugkoppeling)';
const UNSEEN_NL =
  '(zonder ([\\p{L}]+ ){0,3}?(review|code ?review|peer ?review|beoordeling|controle van|goedkeuring|akkoord|approval|tweede paar ogen|nakijken)s?|ongezien|ongelezen|ongereviewd)';

// French.
const CODE_FR = "(code( source)?|codes|commits?|scripts?|notebooks?|demandes? (de fusion|d[’']intégration|de tirage))";
const SEEN_FR =
  '(relue?s?|revue?s?|révisée?s?|reviewée?s?|commentée?s?|approuvée?s?|passée?s? en revue|inspectée?s?|discutée?s?)';
/** What is also done to forms and figures: with a colleague who does it. */
const CHECKED_FR = '(validée?s?|vérifiée?s?|contrôlée?s?|examinée?s?|regardée?s?|lue?s?)';
const SEE_FR =
  '(reli(re|s|t|sez|sons|sent|sant|ras?|rez|ront)|révis(er|ez|ons|es?|ent|ant)|revoir|revoyez|revois|review(er|ez|ons|es?)|inspect(er|ez|ons|es?)|passer en revue|passez en revue)';
const WHO_FR =
  "((un|une|autre|deux|au moins|vos|tes|nos|les|des|ses|leurs?|l[’']|d[’']|plusieurs) ?)?([\\p{L}’']+ ){0,2}?(pairs?|collègues?|dév~|devs?|ingénieur~|équipiers?|équipière|coéquipi@|relect@|reviewers?|équipe|personnes?|autres|seniors?|juniors?|paire d[’']yeux|quelqu[’']un)";
const REMARKS_FR = '(feedbacks?|retours?|commentaires?|remarques?|suggestions?|critiques?|avis)';
const UNSEEN_FR =
  "(sans ([\\p{L}’']+ ){0,3}?(relecture|revue|review|code review|être relue?s?|être revue?s?|approbations?|l[’']accord|second regard|deuxième regard|paire d[’']yeux|feu vert|validation d[’']un)|non relue?s?)";

export const ABROAD = abroad([
  // German.
  `${OBJECT_DE} (${W}){0,3}?(wird|werden|ist|sind|muss|müssen|sollte|gehört|gehören) (?!automati)((?!automati|statisch|tests?\\b)${W}){0,8}?${SEEN_DE}(?! (und dokumentiert|durch ki))`,
  `${REQUEST} (${W}){0,6}?${SEE_DE}`,
  `${SEE_DE} (${W}){0,5}?${REQUEST}`,
  `${SEE_DE} (${W}){0,4}?${CODE_DE} ${OTHERS_DE}`,
  `${CODE_DE} ${OTHERS_DE}( ${W}{0,5}?|[^.;]{0,30} und )${SEE_DE}`,
  `(fremden|anderer leute) ${CODE_DE} (${W}){0,2}?(review|begutacht|kommentier|gegenles|prüf)~`,
  `(gegenseitig~|untereinander|wechselseitig~) (${W}){0,4}?${OBJECT_DE}`,
  `${OBJECT_DE} (${W}){0,3}?(gegenseitig|untereinander|wechselseitig)`,
  `${WHO_DE} (${W}){0,3}?(liest|prüft|reviewt|kontrolliert|begutachtet|kommentiert|checkt|sichtet|(schaut|sieht|guckt)( sich)?) (${W}){0,4}?${OBJECT_DE}`,
  `(schaut|sieht|guckt|liest|blickt|wirft|prüft|begutachtet|reviewt) (${W}){0,3}?${WHO_DE} (${W}){0,6}?${OBJECT_DE}`,
  `${OBJECT_DE}[^.;]{0,40} (schaut|sieht|guckt|liest|blickt|wirft|prüft) (${W}){0,3}?${WHO_DE}( (${W}){0,3}?(dr(ü|ue)ber|drauf|gegen|an|durch|mit))?`,
  `${OBJECT_DE}[^.;]{0,40} ${WHO_DE}( aus dem team)? (schaut|sieht|guckt|liest|blickt) (${W}){0,3}?(dr(ü|ue)ber|drauf|gegen|an|durch|mit)`,
  `${REMARKS_DE} (${W}){0,3}?(auf|zu|zum|zur|an|am|bei|in|im|unter|über) (${W}){0,4}?(${REQUEST}|${CODE_DE})(?! (beispiel|probe|challenge|test))`,
  `(kommentierst?|kommentieren|approvest?|approven|mergen?) (und @ )?${W}{0,3}?${REQUEST}`,
  `${SEE_DE}[^.;]{0,50} (bevor|vor dem|vor jedem|ehe)( [^.;]{0,40}?)? ?(ge?merg~|mergen?|main ?branch|hauptzweig)`,
  `(bevor|vor dem|vor jedem|ehe) (${W}){0,5}?${MERGE},? (${W}){0,8}?(${SEEN_DE}|${SEE_DE}|${WHO_DE})`,
  `(review|prüfung|begutachtung|durchsicht|freigabe|kontrolle|gegenlesen)s? (${W}){0,2}?(von|der|des|eurer|deiner|aller|jedes) (${W}){0,2}?(${REQUEST}|(quell|programm)? ?code(s|änderungen)?)(?! of)`,
  '(quell ?)?code ?(begutachtung|durchsicht|inspektion|prüfung|besprechung|kritik)(en)?',
  `(zwei|eine?|mindestens (eine?|zwei)|\\d) (approvals?|freigaben?|reviewer(innen)?) (${W}){0,5}?(merg|code|${REQUEST})~`,
  `${MERGE} (${W}){0,5}?(zwei|eine|mindestens @) (approvals?|freigaben?|reviewer)`,
  `${WHO_DE} (${W}){0,4}?(wirft|blickt|schaut|sieht|liest|prüft|begutachtet|gegenliest) (${W}){0,5}?änderung(en)?[^.;]{0,20} (ehe|bevor|vor)[^.;]{0,30} ${MERGE}`,
  'review(en|t) (wir )?(uns|einander|euch) ?(gegenseitig)?',
  '(blick|augen) auf (@ ){0,2}?(code|pull ?request|merge ?request|commit)s?',
  'review ?(kultur|prozess|runden?|pflicht)~ ([\\p{L}]+ ){0,3}?(code|merge|pull)~|reviewpflicht',
  // Dutch.
  `${OBJECT_NL} (${W}){0,3}?(wordt|worden|is|zijn|moet|moeten) (?!automati)((?!automati|tests?\\b)${W}){0,8}?${SEEN_NL}`,
  `${OBJECT_NL} (${W}){0,4}?${SEEN_NL} (wordt|worden|is|zijn|heeft|hebben)`,
  `${REQUEST} (${W}){0,6}?(${SEE_NL}|${SEEN_NL})`,
  `(${SEE_NL}|lezen|leest|kijkt|kijken) (${W}){0,5}?${REQUEST}`,
  `(${SEE_NL}|leest?|lezen|kijkt?|kijken|lees) (${W}){0,4}?${CODE_NL} ${OTHERS_NL}`,
  `${CODE_NL} ${OTHERS_NL} (${W}){0,5}?(${SEE_NL}|(te )?lezen|na|mee|door)`,
  `elkaars werk (${W}){0,4}?(voor|voordat|vooraleer) (${W}){0,4}?(merg~|gemerged?|live|online|main|productie|deploy~)`,
  "elkaars? ?(s |[’']s )?(@ ){0,2}?(code~|pull ?requests?|merge ?requests?|prs|pr[’']s|mrs|commits|scripts|notebooks)",
  `${WHO_NL} (${W}){0,3}?(leest|bekijkt|reviewt|controleert|checkt|beoordeelt|kijkt|heeft|moet|keurt|lezen|kijken|bekijken) (${W}){0,5}?${OBJECT_NL}( (${W}){0,3}?(${SEEN_NL}|na|mee|door|goed|${SEE_NL}))?`,
  `(leest|bekijkt|kijkt|reviewt|controleert|beoordeelt) (${W}){0,3}?${WHO_NL} (${W}){0,6}?${OBJECT_NL}`,
  `(kijkt|kijken|leest|lezen) (${W}){0,4}?(met|naar|over) (${W}){0,3}?${OBJECT_NL} (${W}){0,2}?(mee|na|door)`,
  `${REMARKS_NL} (${W}){0,4}?(op|over|bij|in|aan|onder) (${W}){0,4}?(${REQUEST}|${CODE_NL})`,
  `${SEE_NL} (${W}){0,3}?(de |je |onze |alle |nieuwe |elke )(bron)?code(wijzigingen|bijdragen)?(?! van conduct)`,
  `(voor|voordat|vooraleer|alvorens) (${W}){0,5}?${MERGE} (${W}){0,8}?(${SEEN_NL}|goedkeuring|akkoord|reviewers?|${SEE_NL})`,
  `(${SEEN_NL}|goedkeuring|akkoord|${SEE_NL})[^.;]{0,50} (voor|voordat|vooraleer|alvorens) (${W}){0,5}?${MERGE}`,
  `(goedkeuring|akkoord|approvals?|reviews?) van (${W}){0,3}?(reviewers?|colleg@|ontwikkelaars?|teamgeno@)`,
  'code ?(beoordeling|controle|inspectie|bespreking)(en)?',
  "(review|beoordeling|nakijken|nalezen|controle) van (@ ){0,2}?(code~|broncode|pull ?requests?|merge ?requests?|prs|pr[’']s)",
  `(junior|senior|iedereen|collega|teamgeno)~ (${W}){0,2}?review(en|t) (${W}){0,3}?(${REQUEST}|code|werk)`,
  // French.
  `(${ONE_REQUEST}|${CODE_FR}) ([\\p{L}’']+ ){0,4}?(est|sont|sera|seront|soit|soient|être|passe|ait été|a été|ont été) (${W}){0,4}?${SEEN_FR}`,
  `(${ONE_REQUEST}|${CODE_FR}) ([\\p{L}’']+ ){0,4}?(est|sont|sera|seront|soit|soient|être|ait été) (${W}){0,3}?${CHECKED_FR} (${W}){0,2}?par (${W}){0,2}?${WHO_FR}`,
  `${SEE_FR} ((?!cv |texte)${W}){0,5}?(${REQUEST}|(le |du |leur |votre |son |notre |ton |mon |de )${CODE_FR}|(leurs |les |vos |ses |des |nos )(prs?|mrs?|commits|scripts|notebooks))`,
  `(commenter|commentez|commentes|commentons|approuver|approuvez|valider|validez|examiner|examinez|discuter|regarder|regardez|lire|lisez|analyser|vérifier) ([\\p{L}’']+ ){0,4}?(${REQUEST}|(code|prs?|mrs?|commits?) (de |des |d[’'])(${W}){0,2}?(autres|collègues?|pairs|équip@|dév~|juniors?|coéquip@))`,
  `${REQUEST} (${W}){0,2}?(seront|sont|est|sera) (${W}){0,3}?(commentée?s?|discutée?s?|relue?s?|revue?s?|validée?s?|débattue?s?|examinée?s?|approuvée?s?)`,
  `${REMARKS_FR} ((?!client|utilisateur)${W}){0,4}?(sur|dans|à|au sujet) (${W}){0,3}?(${ONE_REQUEST}|(le |du |leur |votre |son |notre |ton |mon )code)`,
  `(relecture|révision|revue|review|validation|examen|inspection)s? (croisée?s? |systématiques? |mutuelles? |régulières? |collectives? )*(de|des|du|d[’']|sur) ?(${W}){0,3}?(${REQUEST}|prs?|mrs?|code(?! (de la|du travail|civil|pénal|promo)))`,
  '(relectures?|revues?|reviews?) (croisée|mutuelle|entre pair|par les pair|par un pair|entre collègue|par les collègue)s?',
  `(${ONE_REQUEST}|${CODE_FR}) (${W}){0,5}?(pass(e|ent|era|eront) par|l[’']objet|soumise?s?|bénéficient?|demandent?|exigent?|nécessitent?|requièrent|requiert) (${W}){0,3}?(relectures?|revues?|reviews?|approbations?|relecteurs?)`,
  `(soumise?s? à )?(l[’'])?(approbation|accord|feu vert|relecture|aval) d[’'](un|une|au moins|autres?) ?(${W}){0,2}?(pair|collègue|dév@|dev|pairs|relecteur|reviewer)s?`,
  `(paires d[’']yeux|deux relecteurs|deux relectures|deux approbations) (${W}){0,3}?(changement|modification|commit|ligne|code|pr|mr|merge)s?`,
  `(avant|après|jusqu[’']à) (${W}){0,6}?${MERGE},? (${W}){0,6}?(${SEEN_FR}|relecture|relecteur|approbation|revue)s?`,
  `(relecture|relu|relue|relus|relues|approbation|revue|validation par (un|deux) (pairs?|collègues?))( [^.;]{0,40})? avant ([\\p{L}’']+ ){0,3}?${MERGE}`,
  `${WHO_FR} (${W}){0,2}?(relit|relisent|relira|revoit|revoient|commente|commentent|valide|approuve) (${W}){0,4}?(${REQUEST}|code|prs?|mrs?|commits?)`,
  'relecteurs? (de|du|des) (code|pr|mr|pull|merge)~|culture de (la )?(code )?(review|revue|relecture)',
  // Spanish, Portuguese, Italian, Polish.
  `(revis(i[óo]n|iones|ão|ões|ar|as|amos|iamo|are|ione|ioni)|comentar|aprobar|aprovar|rived@|rivede@) ((de|del|dei|delle|di|los|las|os|as|le|il|tus|sus|nuestr[ao]s) )*(${W}){0,2}?(${REQUEST}|c[óo]digo(?! (de conduct|civil|penal|ético|postal))|codice(?! (etico|civile|fiscale|penale|della)))`,
  `(c[óo]digo|codice|${REQUEST}) (${W}){0,4}?(es|son|é|são|viene|vengono|está|se|è) (${W}){0,2}?(revisad[oa]s?|revist[oa]s?|revisionat[oie]|rivist[oie]|aprobad[oa]s?|revisa|revisan)`,
  `(comentarios|feedback|comentários|commenti) (${W}){0,2}?(en|sobre|a|ai|sul|sulle|sui|nos|no) (${W}){0,3}?(${REQUEST}|c[óo]digo|codice)`,
  `(przegląd|przeglądy|przeglądach|przeglądów|przeglądanie|recenzj@|recenzow@|sprawdzanie) (${W}){0,2}?(kodu|${REQUEST})`,
  'code review\\p{L}{0,4}',
  `(kod|${REQUEST}) (${W}){0,4}?(przegląda|czyta|sprawdza|recenzuje|zatwierdza)~ (${W}){0,3}?(inn|drug|ktoś|koleg|koleż|zesp)~`,
  ...SOUTH,
]);
/** Also said of payments, files and texts: counts beside words of the trade. */
export const PEERS_ABROAD = abroad([
  // German.
  '(vier|4|sechs) ?augen ?(prinzip|kontrolle|check|blick)~|zweites? (paar augen|augenpaar)|peer ?reviews?|gegengelesen|gegenlesen',
  // Dutch.
  '(vier|4) ?(ogen|oogen) ?principe|(tweede|extra|ander) (paar ogen|lezer)|nagelezen',
  // French.
  "principe des (quatre|4) yeux|(quatre|deux paires d[’']) ?yeux|double (relecture|validation|regard)",
  "(deuxième|second|autre) (paire d[’']yeux|relecteur|regard)|relectures? (croisée|systématique|obligatoire|bienveillante)s?",
  // Spanish, Portuguese, Italian, Polish.
  'cuatro ojos|quatro olhos|quattro occhi|czterech oczu|revisi[óo]n (cruzada|por pares)|revisão por pares|revisione tra pari',
  ...PEERS_SOUTH,
]);
/** Words of the trade, for what is said of other things as well. */
export const TRADE_ABROAD = phrases([
  '(quell|bron)?code\\p{L}{0,14}|merges?|gemergt|mergen|main|pull requests?|merge requests?|commits?|deploy~|pair ?programming',
  'software ?qualität|git\\p{L}{0,3}|entwicklungsteam|unit ?tests?|ci ?/? ?cd',
]);
/** Nothing goes out unread: the denial is part of it. */
export const GATE_ABROAD = abroad([
  // German.
  `(niemand|keine?r?|nichts?|niemals|nie|auch (der|die)|selbst (der|die)|nicht einmal|erst)( [^.;]{0,50})? ${UNSEEN_DE}( (${W}){0,6}?(merg|gemerg|live|main|master|produktion|push|gepusht|deploy|ausgeliefert|released?|rein|commit|prod|übernommen)~)?`,
  `${UNSEEN_DE} (${W}){0,5}?(nichts?|nie|niemand|niemals|kein~|gar nichts) (${W}){0,6}?(merg|gemerg|live|main|master|produktion|push|gepusht|deploy|ausgeliefert|released?|raus|rein|commit|code|prod|geht|kommt)~`,
  `(merg|gemerg|main|master|live|produktion)~ (${W}){0,5}?(erst|nur) (${W}){0,3}?(nach|wenn|mit|sobald|nachdem) (${W}){0,6}?(${SEEN_DE}|review|freigabe|approval|zustimmung|ok|zugestimmt)s?`,
  `(erst|nur) (${W}){0,3}?(nach|wenn|mit|nachdem|sobald) (${W}){0,6}?(review|approval|freigabe durch|zustimmung|zugestimmt|gegengelesen|code ?review)s? [^.;]{0,30}(merg|gemerg|main|master|live|produktion)~`,
  `(nichts?|nie|kein~) (${W}){0,6}?(merg|gemerg|main|master)~,? (${W}){0,3}?(bevor|bis|ehe|was nicht|das nicht|der nicht) (${W}){0,8}?(${SEEN_DE}|geschaut|geblickt|zugestimmt|${SEE_DE})`,
  '(niemand|keine[rs]?) ([\\p{L}]+ ){0,3}?(mergt|merged|mergen) ([\\p{L}]+ ){0,3}?(allein|eigenen|selbst|seine|ihre)~',
  // Dutch.
  `(niemand|geen|niets|niks|nooit|zelfs|ook de|nergens|pas)( [^.;]{0,50})? ${UNSEEN_NL}( (${W}){0,6}?(merg|gemerg|live|main|master|productie|push|deploy|online|prod|release)~)?`,
  `${UNSEEN_NL} (${W}){0,5}?(niets|niks|nooit|niemand|geen) (${W}){0,6}?(merg|gemerg|live|main|master|productie|push|gepusht|deploy|online|prod|release|code|gaat|komt)~`,
  `(merg|gemerg|main|master|live|online|productie)~ (${W}){0,6}?(pas|alleen|enkel|tot|totdat|voor|voordat|vooraleer|voor dat) (${W}){0,8}?(${SEEN_NL}|review|goedkeuring|akkoord)s?`,
  `(pas|alleen|enkel|slechts) (${W}){0,3}?(na|als|wanneer|met|nadat) (${W}){0,6}?(review|goedkeuring|akkoord|nagekeken|gereviewd|code ?review)s? [^.;]{0,30}(merg|gemerg|main|master|live|productie)~`,
  '(niemand|geen van ons) ([\\p{L}]+ ){0,3}?(mergt|merget|merged|mergen) ([\\p{L}]+ ){0,3}?(alleen|eigen|zelf|zijn|haar)~',
  // French.
  `(personne|aucune?|jamais|rien|nul|même|pas un|pas une|ne)( [^.;]{0,50})? ${UNSEEN_FR}`,
  `${UNSEEN_FR},? ([\\p{L}’']+ ){0,4}?(rien|aucune?|jamais|personne|pas|ne|n[’']@|impossible) (${W}){0,6}?(merg|main|master|prod|ligne|fusionn|part|passe|pouss|déploy)~`,
  `(rien|aucune?|personne|jamais) (${W}){0,6}?(merg~|fusionn~|main|master|prod~|livr@) (${W}){0,2}?(avant|tant que|sans) ([\\p{L}’']+ ){0,6}?(${SEEN_FR}|${CHECKED_FR}|relecture|revue|approbation|accord)`,
  `(merg|fusionn|main|master|prod)~ (${W}){0,4}?(seulement|uniquement|que|qu[’']) ?(après|une fois|lorsque|si|avec) (${W}){0,6}?(${SEEN_FR}|relecture|revue|approbation|accord)`,
  // Spanish, Portuguese, Italian, Polish.
  "(nada|nadie|ningún|ninguém|nenhum|niente|nessun[oa]?|nulla|nic|żaden|nikt)( [^.;]{0,50})? (sin|sem|senza|bez) ([\\p{L}’']+ ){0,3}?(revisi[óo]n|revisão|revisione|review|przeglądu|aprobación|aprovação|approvazione)",
  ...GATE_SOUTH,
]);
export const HOMONYMS_ABROAD = phrases([
  '(qr|bar|strich|dress|zip|post|hs|zoll|farb|steuer|streepjes|kleur|toegangs|pin|promo|kortings) ?codes?',
  '(code) (de la route|du travail|civil|pénal|de déontologie|de conduite|des marchés|de la santé|monétaire|général|couleur|barres?|postal|naf|ape|rome|article)',
  '(gedrags|verhaltens|ethik|beroeps)co?de~|codes? (van|der) (conduct|ethik|goede)|co?dices? (etic|civil)~',
  ...HOMONYMS_SOUTH,
]);
