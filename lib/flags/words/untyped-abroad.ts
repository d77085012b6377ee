import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { AGAINST_SOUTH, GIVEN_UP_SOUTH, SAID_SOUTH, UNLESS_SOUTH, UNTYPED_SOUTH } from './untyped-abroad-south.ts';

/** More words of `rules/untyped.ts` in German, Dutch, French and a few others. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
/** The same, but nothing that turns a denial round. */
const V = "((?!ohne |zonder |sans |nicht |niet |kein|geen |nie |nooit |pas |jamais |wenn |si )[\\p{L}\\d’'/]+,? )";
/** Types in words that can mean nothing else. */
const T =
  '(type ?(hint|check)\\p{L}{0,5}|type ?annotat(ions?|ies?)|typ( ?|en)annotation(en)?|typhinweise?n?|typangaben?|annotations? (de|des) types?|indications? de types?|statische typ@|typage( statique)?|typering|mypy|pyright|typprüfung)';
/** Types in words that want code beside them. */
const LOOSE = '(typen|typisierung(en)?|types?|annotation(en|s)?|annotaties|typsystem\\p{L}?)';
const ANY = `(${T}|${LOOSE})`;
const OF_CODE =
  '((python )?((quell|bron)?code\\p{L}{0,3})|python\\p{L}{0,2}|code ?base|base de code|back ?ends?|module?n?s?|s[ck]ripts?e?n?|fun[kc]t?ti(on|e)\\p{L}{0,2}|fonctions?|signatur\\p{L}{0,2}|services?|zeilen|regels|lignes)';
const NO =
  '(keinerlei|kein\\p{L}{0,3}|geen( enkele?)?|aucune?|nicht eine? (einzige[rns]? )?|pas une? seule?|pas l[ea] moindre|ohne (jegliche|jede|irgendwelche)[nrs]?|zonder (enige|enkele)|sans (l[ea] )?moindre|nirgend~|nergens|nulle part|zéro)';
const UNLIKED =
  '(ballast|lärm|rauschen|überflüssig~|unnötig~|unerwünscht~|verboten|untersagt|tabu|bürokratie|zeitverschwendung|overhead|boilerplate|verpönt|fehlanzeige|unpythonisch|quatsch|unfug|lästig~|krücke|schnickschnack|zierrat|java krankheit|ruis|overbodig~|onnodig~|ongewenst~|taboe|bureaucratie|tijdverspilling|nutteloos|rompslomp|onzin|franje|uit den boze|niet welkom|nicht willkommen|du bruit|superflu~|inutiles?|proscrit~|banni~|interdit~|bureaucratie|une perte de temps|indésirables?|mal vu~|du poids mort|une contrainte|encombr@|malvenu~)';
const OUT =
  '(raus|heraus|hinaus|weg|draußen|zu ?hause|außen vor|thuis|achterwege|eruit|weer uit|buiten|links liggen|de côté|au vestiaire|à la (porte|maison)|dehors|tomber)';

/** What follows types where they are refused, taken out or not to be found. */
const AFTER = [
  `(${V}{0,3}?)(lehnen wir|wijzen we|weigeren we|nous refusons|on refuse)`,
  `(werden|worden|sont|ist|wird) (${V}{0,3}?)(abgelehnt|geweigerd|afgekeurd|zurückgewiesen|refusée?s|rejetée?s)`,
  `(${V}{0,2}?)(ne nous (intéress|manqu|convain|tent|concern|parl)~ pas|interessier~ uns nicht|interesseren ons niet|interesseert ons niet|(lässt|lassen) uns kalt|(laat|laten) ons koud|boeit ons niet|(sagt|sagen) uns nichts|(zegt|zeggen) ons niets)`,
  `(${V}{0,6}?)(streich|entfern|lösch|werf|schmeiß|lass|verwijder|schrap|haal|halen|gooi|laten|laat|retir|enlev|supprim|effac|laiss)~ (${V}{0,5}?)(wieder |weer )?${OUT}`,
  `(${V}{0,6}?)(entfernt|gestrichen|gelöscht|verwijderd|geschrapt|rausgeworfen|abgeschafft|afgeschaft|retirée?s|supprimée?s|abandonnée?s|enlevée?s)`,
  `(${W}{0,5}?)(tevergeefs|vergeblich|vergebens|en vain|umsonst)`,
  `(${V}{0,4}?)(n[’']en comporte~|n[’']en contien~|n[’']en a|n[’']ont pas leur place|ne sont pas (notre|les bienvenu@|au programme))`,
].join('|');
/** The same behind a comma. */
const BEHIND = [
  "(nous n[’']en (voulons|utilisons|avons|mettons|écrivons)|on n[’']en (veut|met|utilise|a)|die (gebruiken|willen|schrijven|hebben) (we|wij)|(brauchen|wollen|mögen|verwenden|nutzen) wir) (pas|plus|niet|nicht|aucun~|hier niet)",
  "(dann |dan |alors )?(ben je hier|bist du (hier|bei uns)|sind sie (hier|bei uns)|vous n[’']êtes pas|tu n[’']es pas|passez votre|bent u hier) (@ ){0,2}?(verkeerd|falsch|an der falschen|aan het verkeerde|au bon endroit|chemin)",
  "(@ ){0,3}?(n[’']en (comporte|contient|a|possède) (aucune?|pas)|hat (@ )?keine|heeft (er )?(@ )?geen)",
].join('|');
/** What follows code that has no types. */
const NONE = [
  `(${V}{0,6}?)((nicht|niet) )?(untypisiert|unannotiert|ungetypt|ongetypeerd|ongeannoteerd)(?= ?[.,;!)]|$| (und|en|geblieben|gebleven|ist|is|bleib|blijf))`,
  '(@,? ){0,2}?non (typée?s?|annotée?s?)',
  `([\\p{L}’']+ ){0,4}?(dépourvue?s?|exempte?s?|vierges?|dénuée?s?|libre) (de |d[’'])(tout(e)? )?${ANY}`,
  `(${V}{0,6}?)(frei von|bar jeder|vrij van|gespeend van|verstoken van) (@ )?${ANY}`,
  '(@ ){0,3}?(non tipat[oa]|sin tipos|sin tipar|senza tipi|sem tipos|nietypowan@|bez typów)',
].join('|');

/** Code that has no types. */
const UNTYPED_ABROAD = abroad([
  ...UNTYPED_SOUTH,
  `${OF_CODE} (${NONE})`,
  `(untypisierte?|unannotierte?|ungetypte?|typenlose?|typlose?|ongetypeerde?|ongeannoteerde?|nicht typisierte?|niet getypeerde?|typeloze?)[nrsm]? (@ )?${OF_CODE}`,
]);

/** Said of types with a denial in it, or in no need of one. */
const SAID_ABROAD = abroad([
  ...SAID_SOUTH,
  `(?<!(ohne|zonder|sans)[ ])${T}( (${AFTER})|[^.;:]{0,50}, ?(${BEHIND}))`,
  `${OF_CODE} (@ ){0,3}?(ist|sind|is|zijn) (${V}{0,4}?)(nicht|niet) (typisiert|annotiert|getypt|getypeerd|geannoteerd)`,
  `von (@ )?${T} halten (wir )?(@ )?(nichts|wenig)|(hekel aan|horreur (de|des)|abneigung gegen|kein freund von|keine freunde von|niet gek op|geen fan van|keine? fans? von|pas fans? (de|des)|pas friands? (de|des)) (@ )?${T}|aan ${T} (@ ){0,4}hekel`,
  '(wird|werden|wordt|worden) (@ ){0,3}(nicht|niet|nie|nooit) (annotiert|typisiert|geannoteerd|getypeerd)|(il nostro )?codice (@ )?non è (tipizzato|annotato|tipato)',
  `(${T}|types|typen) (laten we|überlassen wir|lassen wir|laissons nous|on laisse) (${V}{0,2}?)(aan )?(java|anderen|andere~|d[’']autres|aux autres|c#)|(overlaten|überlassen|laissons) (${V}{0,2}?)${T} (à|aan|an) `,
  `(in|an|van|à|aux?|dans) ${T} (${V}{0,2}?)(keine?n?|geen|aucun) (mehrwert|nutzen|sinn|vorteil|meerwaarde|nut|zin|intérêt)|(keinen|geen|aucun) (mehrwert|nutzen|sinn|meerwaarde|nut|zin|intérêt) (in|an|van|à|aux?|dans) (@ )?${T}`,
  `(préfér|bevorzug|verkies|verkiez)~ (${V}{0,4}?)(à|aux?|gegenüber|boven) (la |le |les )?${T}`,
  `(personne|niemand|keiner|kaum jemand|nessuno|nadie|ninguém|nikt) (${V}{0,4}?)${T}`,
  `${NO} (${V}{0,1}?)${T}(?! (kenntnisse|kennis|erfahrung|nötig|nodig|requis|vergessen|vergeten|vergisst|vergeet))`,
  `(kein\\p{L}{0,2}|geen( enkele?)?|aucune?|nicht eine|pas une) (@ )?(funktion|zeile|methode|module?|datei|functie|regel|bestand|fonction|ligne|fichier)\\p{L}{0,2} (${V}{0,6}?)(${ANY}|(getypeerd|typisiert|annotiert|geannoteerd|typée?|annotée?))(?= ?[.,;!)]|$)`,
  `(lass|laat|laten|laisse|nehm|nimm|wirf|werf|schmeiß|haal|halen|gooi)\\p{L}{0,3} (${V}{0,4}?)(${T}|annotat@|types|typen) (${V}{0,3}?)(${OUT}|(aus|uit) (dem|der|unserem|de|het|onze|den) (code|quellcode|codebase|review))`,
  `(streich|entfern|lösch|verwijder|schrap|retir|enlev|supprim)\\p{L}{0,3} (${V}{0,4}?)(${T}|toutes les annotations|alle annotat@)`,
  `(a|ont|avons|avez) (@ )?(retiré|supprimé|enlevé|abandonné|désinstallé|banni) (${V}{0,4}?)${T}`,
  `(statt|anstelle von|anstatt|in plaats van|liever dan|plutôt que|au lieu (de|des|d[’'])|en lugar de|invece di|in luogo di|em vez de|zamiast) ?(de |d[’']|des |du |met )?${T}`,
  `(wer|wie|qui(conque)?|pull requests?|prs?|merge requests?|commits?) (${V}{0,2}?)((mit|met|avec) )?${T} (hinzufüg~|einbau~|schreib~|einbring~|ergänz~|toevoeg~|schrijf~|introduceer~),? ?(${V}{0,5}?)(terug|zurück|abgelehnt|geweigerd|afgewezen|refus@|rejet@)`,
  `(choisi|décidé|préfér@|convenu|pris le parti|fait le choix) (@ )?de ne (pas|plus|jamais) (typer|annoter|utiliser ${T}|recourir)( @){0,3}`,
  `(bewusst|entschieden|ausgesprochen|gestimmt|bewust|gekozen|besloten|beslist|décidé|voté) (${W}{0,3}?)(gegen|tegen|contre) (${W}{0,2}?)${T}|(gegen|tegen|contre) (den einsatz von |het gebruik van |l[’']usage des? )?${T} (${V}{0,2}?)(entschieden|gekozen|besloten|gestimmt|ausgesprochen)`,
  `(brauchen|wollen|mögen|benutzen|nutzen|verwenden|schreiben|kennen|haben) (wir |hier |wij )?(${V}{0,2}?)${T} nicht`,
  `(hou je van|magst du|liebst du|si (vous|tu) (aim@|tenez|tiens) (à |aux |les )?|wer) (@ ){0,2}?(strikte types|${T}|strenge typen|types stricts)[^.;]{0,30}(hier (verkeerd|falsch)|bei uns falsch|niet op je plek|pas au bon endroit|gebruiken ze niet|verwenden sie nicht)`,
  `(tevergeefs|vergeblich|en vain|umsonst) (${V}{0,4}?)(zoek~|such~|cherch~)? ?(naar |nach |des |de |les |après )?(@ )?${T}`,
  `(wir|wij|we|nous|on) (${V}{0,3}?)(verzichten|lassen|afzien|zien|renon@|nous passons|se passe|doen het|arbeiten|werken|kommen|coderen|programmieren) (${V}{0,4}?)(auf|ohne|van|zonder|aux?|de|des|du|sans) (@ ){0,2}?${T}(?= ?[.,;!)]|$| (im|in|und|en|et|af|aus|dans|bewusst|bewust|ganz))`,
  `(n[’']|ne )(indiqu|comport|contien|contenai|utilis|port|a |ont |y a|emplo|écri|annot)~ (@ )?(aucun~|pas|jamais|ni) (${V}{0,2}?)(de |d[’'])?${T}`,
  `(duck ?typing|reines python|pur python|puur python|dynamisch~)[^.;]{0,30} (statt|und keine|en geen|plutôt|et pas|in plaats)[^.;]{0,12} ?${ANY}|(nos|kein~|geen) (@ )?(interesse|intérêt|belangstelling|lust|bedarf|behoefte|zeit|tijd) (@ ){0,3}?(an|für|aan|in|voor|pour|aux?) ${T}`,
]);

/** Types that were given up. */
const GIVEN_UP_ABROAD = abroad([
  ...GIVEN_UP_SOUTH,
  `(avons|ont|a|haben|hebben|hat|heeft) (@ ){0,3}?(abandonné|désinstallé|retiré|supprimé|désactivé|jeté|banni) (${V}{0,3}?)${T}`,
  `${T} (${V}{0,5}?)(eruit gegooid|uitgegooid|weggegooid|eruit gehaald|overboord|uitgezet|uitgeschakeld|rausgeworfen|rausgeschmissen|hinausgeworfen|abgeschaltet|ausgeschaltet|deaktiviert|aufgegeben|fallen gelassen|losgelassen|opgegeven|désactivé|mis de côté|abandonné)`,
  `(hemos|abbiamo) (@ ){0,2}?(abandonado|quitado|eliminado|abbandonato|tolto|rimosso) (${V}{0,3}?)(mypy|type hints|anotaciones de tipos?|annotazioni di tipo)`,
]);

/** Denied words that want code beside them. */
const LOOSE_ABROAD = abroad([
  `(typisierung|typen|types|typering|annotationen|annotaties) (${V}{0,4}?)(kein thema|geen thema|nicht nötig|niet nodig|kein ziel|nicht erwünscht|niet gewenst|nicht gefragt|geen must)`,
  `(keinerlei|keine einzige|geen enkele?|aucune?|sans (le |la )?(moindre|aucun)|zonder enige|ohne jegliche) (@ )?${LOOSE}(?= ?[.,;!)]|$| (in|im|dans|à|aan|und|en|et))`,
  `(ohne|zonder|sans|sin|senza|sem|bez) (typen|types|typage|typering|typisierung|annotationen|annotaties|annotations|tipos|tipi|typów)(?= ?[.,;!)]|$| (geschrieben|geschreven|écrit~|auskommt|und|en|et|gewachsen|gegroeid|entstanden|ontstaan))`,
]);

/** Words against types, which a denial turns into their praise. */
const AGAINST_ABROAD = abroad([
  ...AGAINST_SOUTH,
  `(${T}|annotations|annotationen|annotaties) (${V}{0,2}?)(alourdi|encombr|pollu|verunstalt|aufbläh|blähen|verstopf|vervuil|(machen|maken) (den|unseren|de|onze) code (@ )?(unle|häss|lelij|onle|lang|un))~`,
  `(${T}|types in python|(statische |strenge |strikte )?typen(?= (im|in) (python|unserem|onze|code))|annotationen|annotaties) (${V}{0,6}?)${UNLIKED}`,
  `(halten|finden|betrachten|sehen|nennen|vinden|beschouwen|zien|trouv@|considér@|jug@|tenons|voit|voyons|gelten) (${V}{0,4}?)(${T}|types in python|typen|types|annotat@) (${V}{0,4}?)${UNLIKED}`,
  `(allergisch|allergiques?|hostiles?|skeptisch|sceptisch|wars|opposés?) (${V}{0,2}?)(gegen|gegenüber|tegenover|voor|van|aux?|à|auf|op) (@ )?${T}|${T}[^.;:]{0,12}(,|:) ?(c[’']est|das ist|dat is) (@ ){0,2}?${UNLIKED}`,
]);

/** A question about types, and "no" for an answer. */
const ANSWERED_ABROAD = abroad([
  `(${T}|typen|types( (en|in|dans) python)?|annotations|annotationen|typisierung)( (in|im|en|dans|bei|chez|bij) @){0,2} ?\\? ?(nein|nicht (bei|mit|in|hier|unser)|brauch~ wir nicht|haben wir nicht|kein~|fehlanzeige|ohne uns|niet (bij|met|hier|in)|nee|geen|liever niet|non(?! négo)|pas (ici|chez|de|pour|dans)|très peu pour|jamais|sans nous|no(?= ?[,.]| aquí| gracias)|aquí no|qui no|nunca|nie u nas|nie, )`,
]);

const INTRODUCE =
  '(ersetz~|vervang~|remplac~|très peu pour nous|nichts für uns|undenkbar|ondenkbaar|impensable|einführ~|nachrüst~|nachzurüst~|migrier~|umstell~|umzustell~|überführ~|beseitig~|(schrittweise|nach und nach|stap voor stap|stapsgewijs|progressivement|geleidelijk|peu à peu)|invoer~|omzet~|migreer~|migrer~|wegwerk~|te typeren|te annoteren|zu typisieren|zu annotieren|introdui~|convert~|élimin~|ajouter~|à typer|à annoter)';
/** Types that are being brought in, and other things that are typed. */
const UNLESS_ABROAD = phrases([
  ...UNLESS_SOUTH,
  '(untypisierte|ungetypte|unannotierte|ongetypeerde|ongeannoteerde)[nrs]? (@ ){1,2}(weis|lehn|blockier|fall|fäll|wijs|wijz|keur|blokke|kom|gibt|gaat|geht)~',
  INTRODUCE,
  '(ärger|nerv|stör|frustrier|schmerz|graus|erger|stoor|frustre|gêne|agace|énerve)~ (dich|sie|je|jou|u|vous|te)',
  '(dich|je|jou|vous) (@ ){0,2}(stört|nervt|ärgert|stoort|ergert|agace|énerve|gêne)',
  '(typen (met|op|op een) (@ )?(vingers?|toetsenbord)|typvaardig~|blind ?typen|zehnfinger~|tien vingers|bluttyp~|stammzell~)',
  "(bis|tot|jusqu[’']en|jusqu[’']à|until) ([\\p{L}]+ )?(19|20)\\d\\d|(ist|is) (@ )?(vorbei|voorbij|geschichte|verleden tijd)",
  "(heute|inzwischen|mittlerweile|jetzt|vandaag|inmiddels|désormais|aujourd[’']hui) (@ ){0,4}(voll|vollständig|volledig|entièrement|durchgehend|komplett|helemaal) (typ|annot|getyp|geannot)~",
  '(bei uns|hier|unsere[rs]?|onze|bij ons|chez nous|le nôtre) (@ ){0,3}(sie pflicht|ze verplicht|voll typisiert|verplicht|obligatoires?|volledig getypeerd|entièrement typé)',
  "(nichts|niets|niks|rien|kein~|geen|aucune?|nie|nooit|jamais) ([\\p{L}’']+,? ){0,8}(ohne|zonder|sans) (@ ){0,2}(typ|annot)~",
  "(ohne|zonder|sans) (@ ){0,2}(type ?hints?|typ~|annot~) (de types? )?([\\p{L}’']+,? ){0,5}(nichts?|niets?|niks|kein~|geen|ne|n[’']@|rien|abgelehnt|lehn~|weiger~|zurück|terug|refus~|durch)",
]);
const CODE_ABROAD = phrases([
  '(python\\p{L}{0,2}|\\p{L}{0,8}code\\p{L}{0,6}|code ?base|funktion(en)?|functies?|fonctions?|signatures?|signaturen|module?n?s?|duck ?typing|back ?end|fastapi|django|flask|skripte?n?|scripts)',
]);

/** All of them, by what they say. */
export const ABROAD = {
  said: SAID_ABROAD,
  untyped: UNTYPED_ABROAD,
  givenUp: GIVEN_UP_ABROAD,
  loose: LOOSE_ABROAD,
  against: AGAINST_ABROAD,
  answered: ANSWERED_ABROAD,
  code: CODE_ABROAD,
  unless: UNLESS_ABROAD,
} as const;
