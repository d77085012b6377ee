import { abroad } from '../../text/languages.ts';
import { ASKED_SOUTH, UNLESS_SOUTH, UNTESTED_SOUTH } from './untested-abroad-south.ts';

/** No tests, or tests by hand only, in German, French and Dutch, and a little of four more. The denial is part of the words. */

/** A word between; it may end in a comma. */
const W = "([\\p{L}\\d’'`-]+,? )";
const NO_MAN =
  '(?! (an|auf|bei|am|aan|op|bij|sur|des|de) (tiere|tieren|dieren|animau|mensch|menschen|mensen|patient|proband|langue|niveau))';

// German.
const TESTS_DE =
  '(((automat@|echte|eigene|richtige|nennenswerte) )?(unit ?|integrations? ?|modul ?|komponenten ?|regressions ?|software ?|system ?|e2e ?)?tests?|test ?(suite|suiten|automatisierung|abdeckung|framework|fälle|code|infrastruktur|umgebungen)|automatisierte[sn]? testen|testautomation|pytest|tdd)';
const CODE_DE =
  '((unser|der|dein|ihr|eigene|gesamte)\\p{L}{0,2} (@ )?)?(code(basis)?|quellcode|software|anwendung(en)?|applikation(en)?|backend|skripte?|system(e)?|plattform|projekt|repo(sitory)?|pipeline)';
const HAND_DE =
  '(manuell(en?)?|händisch(en?)?|von hand|per hand|per klick~|durch (@ )?(ausprobieren|klicken|draufschauen|anschauen|probieren)|durch ?klicken|per augenmaß|nach augenschein|auf sicht|im browser|mit der maus)';
const ARE_DE =
  '(ist|sind|gibt es|existier(t|en)|haben wir|hat|kennen wir|schreiben wir|schreibt|machen wir|pflegen wir|besitzen wir|nutzen wir|wurden|werden|stehen|suchst du|sucht man|findest du|findet man)';
const LACKING_DE =
  '(nicht|nie|keine|kein|niemand|keiner|vergeblich|vergebens|fehlanzeige|mangelware|ein fremdwort|fremdwörter|luxus|überbewertet|zeitverschwendung)';
const ONLY_DE =
  '(nur|ausschließlich|bloß|allein|lediglich|rein|komplett|vollständig|alles|immer|noch|bislang|bisher|weiterhin)';

// Dutch.
const TESTS_NL =
  '(((geautomatiseerde?|automatische|echte|eigen) )?(unit ?|integratie ?|regressie ?|software ?|e2e ?)?tests?(en)?|test ?(suites?|automatisering|dekking|framework|gevallen|code|straat)|unittest|pytest|tdd)';
const CODE_NL =
  '((onze|ons|de|het|je|eigen|hele) (@ )?)?(code(base)?|broncode|software|applicaties?|backend|scripts?|systeem|systemen|platform|project|repo(sitory)?|pipeline)';
const HAND_NL =
  '(handmatig|manueel|met de hand|door (@ ){0,2}?(klikken|proberen|kijken)|op het oog|in de browser|met de muis)';
const ONLY_NL = '(alleen|enkel|uitsluitend|slechts|puur|volledig|alles|altijd|nog|louter|helemaal)';

// French.
const TESTS_FR =
  "((le moindre |un seul |un |de |des |d[’']|les |nos |aucun )?(tests?( (automatisé|automatique|unitaire|d[’']intégration|fonctionnel|de non[ -]régression)s?)?|suite de tests?|couverture de tests?|tdd|pytest))";
const CODE_FR =
  "((notre |le |la |l[’']|nos |les |votre |ce )?(code|base( de code| python)?|application|applicatif|logiciel|projet|dépôt|back ?end|plateforme|produit|scripts?|pipeline|système)s?)";
const HAND_FR =
  "(à la main|manuellement|manuel(le)?s?|à la souris|à l[’']œil|à l[’']oeil|au doigt mouillé|en cliquant|au clic)";
const ONLY_FR = '(exclusivement|uniquement|entièrement|seulement|intégralement|toujours|encore|tous|toutes|tout|que)';

export const UNTESTED_ABROAD = abroad([
  // German.
  `(keine[nrms]?|kein|null|nicht eine[nr]? einzige[nr]?|keinerlei|0) (einzige[nrs]? |automatisierte[nrs]? |echte[nrs]? )*${TESTS_DE}${NO_MAN}(?= ?([.,;:!]|darin|drin|dafür|hier|bei uns|im (code|projekt|repo|team)|für (unser|das|die|den)|in (unser|der codebasis|dem)|und|vorhanden|geschrieben|$))`,
  `${TESTS_DE} (${W}){0,3}?${ARE_DE} (${W}){0,5}?${LACKING_DE}(?! (optional|verhandelbar|nur|das einzige|selten|zu kurz|genug|immer|alles|bestanden))`,
  `${TESTS_DE} (sparen|schenken|ersparen) wir uns|${TESTS_DE} ?[:=–-] ?(keine|fehlanzeige|null|nein|nicht vorhanden)`,
  `(auf|ohne) ${TESTS_DE} (${W}){0,3}?(verzichten|verzichtet|kommen wir|leben wir|arbeiten wir|entwickeln wir)`,
  `verzichten (${W}){0,4}?auf (@ )?${TESTS_DE}`,
  `${TESTS_DE}[^.;]{0,35} (lassen wir (sie )?(weg|bleiben|aus)|halten wir für|fallen (meist |immer |bei uns )?(weg|aus|hinten)|bleiben (bei uns )?(aus|auf der strecke)|überspringen wir|sind (bei uns )?(kein thema|nicht vorgesehen|unbekannt|ein fremdwort|zeitverschwendung|luxus))`,
  `(fehl(t|en)|mangelt|mangel) (${W}){0,4}?(an )?(@ )?${TESTS_DE}(?= ?([.,;!]|bei|in|für|noch|völlig|komplett|$))`,
  `${TESTS_DE} (fehlen|fehlt)(?= ?([.,;!]|bei|uns|noch|völlig|komplett|ganz|$))`,
  `(niemand|keiner|kein mensch|kein entwickler) (${W}){0,5}?(schreibt|hat|testet|pflegt|will) (${W}){0,3}?${TESTS_DE}`,
  `hat (@ ){0,2}?(niemand|keiner|noch nie jemand) (${W}){0,4}?${TESTS_DE}|${TESTS_DE} (schreibt|hat) (${W}){0,3}?(niemand|keiner)`,
  `${CODE_DE} (${W}){0,2}?(ist|sind|bleibt|geht|läuft) (${W}){0,3}?ungetestet`,
  '(code|codebasis|software|backend|anwendung|system) (@ )?ungetestet (ist|sind|bleibt|läuft)',
  `(getestet|geprüft|qualitätssicherung|qa) (wird|werden|erfolgt|heißt|bedeutet|besteht|läuft|ist) (${W}){0,5}?(${ONLY_DE} (${W}){0,3}?${HAND_DE}|(direkt |gleich |erst )?(in (der )?produktion|im live ?system|beim kunden|vom kunden|von den (nutzern|kunden|anwendern)|live))`,
  `(getestet|geprüft) (wird|werden) (bei uns |hier )?(unser code |die software |der code )?${HAND_DE}(?= ?[.,;!]|$)`,
  `(bei uns|hier|alles|alle|unser~|die) (${W}){0,3}?(wird|werden) (${W}){0,3}?${HAND_DE} (getestet|geprüft)(?= ?[.,;!]|$)`,
  `(qualitätssicherung|qa|qs|testen|tests?) (${W}){0,2}?(besteht|bestehen|heißt|bedeutet|ist) (${W}){0,4}?(manuellem|durch ?klicken|klicken|ausprobieren|hoffen)`,
  `(testest|prüfst|kontrollierst|testen|prüfen) (du |sie |wir )?(dein|ihr|unser|jede|alle|die eigene)~ ((eigene[nrs]?|neue[nrs]?) )?(${W}){0,2}?(änderung|code|entwicklung|funktion|feature|release|skript|bildschirm|maske)~ (${W}){0,2}?${HAND_DE}`,
  `(manuelle[srn]?|händische[srn]?) (testen|tests?|prüfen|prüfung|test) (der|des|ihrer|deiner|unserer|unseres) (eigenen )?(${W}){0,1}?(entwicklung|änderung|code|codes|software|anwendung)~( [^.;]{0,40}(keine|ohne|statt)[^.;]{0,15} ?test~)`,
  `(wir|unser team|die entwickler|das team) (@ )?(testen|testet|prüfen) (${W}){0,3}?(${ONLY_DE} )?(${W}){0,2}?${HAND_DE}(?! (und|sowie|als auch) auto)`,
  `(klick(en|st|t)) (${W}){0,5}?durch(?= ?[.,;!]|$| und)[^.;]{0,60}(test|release|hoffen|daumen|qs|qualität)~`,
  `(test|release|qs|qualität)~[^.;]{0,50} klick(en|st|t) (${W}){0,5}?durch`,
  // Dutch.
  `(geen (enkele?|één)?|nul|welgeteld nul|0|niet één) ?(vorm van )?(geautomatiseerde |automatische |echte )*${TESTS_NL}${NO_MAN}(?= ?([.,;:!]|in (onze|de|het)|voor (onze|de|het|ons)|hier|bij ons|en|aanwezig|$))`,
  `${TESTS_NL} (${W}){0,2}?(hebben|schrijven|doen|maken|kennen|gebruiken|draaien) (we|wij|ze) (${W}){0,3}?(niet|geen|nooit|amper|nauwelijks)(?! (alleen|enkel|pas))`,
  `${TESTS_NL} (bestaan|bestaat|zijn|is|ontbreken|ontbreekt|worden|werden|staan) (er )?(${W}){0,3}?(niet|geen|nooit|nergens|overbodig|tijdverspilling|zonde|luxe|onbekend|amper)(?! (alleen|enkel|optioneel|onderhandelbaar))`,
  `(want|omdat|en|maar) (een |de )?${TESTS_NL} (bestaat|bestaan|is|zijn|hebben we|ontbreekt|ontbreken) (${W}){0,3}?(niet|geen|nooit)`,
  `${TESTS_NL} (ontbreken|ontbreekt)(?= ?[.,;!]|$| (volledig|nog|helemaal|hier|bij))`,
  `(van|aan|met|in) (@ )?${TESTS_NL}( of ${TESTS_NL})? (${W}){0,4}?(niet|niks|niets|geen (boodschap|tijd|trek|zin)|nooit)( (hebben|van weten|aan|mee bezig|in))?`,
  `${TESTS_NL} (vinden|zien) (we|wij) (${W}){0,4}?(zonde|overbodig|onzin|tijdverspilling|onnodig|luxe|niet nodig)`,
  `(slaan|laten) (we |wij )?(${W}){0,2}?${TESTS_NL} (${W}){0,2}?(over|weg|achterwege|zitten)`,
  `${TESTS_NL} (slaan|laten) (we|wij) (@ )?(over|weg|achterwege)`,
  `${TESTS_NL}[^.;]{0,60},? (nu|vandaag|momenteel|op dit moment) (hebben we|zijn|is|heeft) (er )?(er )?(geen|niet)( (enkele?|meer))*`,
  `(?<!(niets|niks|nooit|niemand|geen @|niet) ([\\p{L}]+ ){0,4})zonder (één |een |enkele? |ook maar één |geautomatiseerde? |automatische )*${TESTS_NL}${NO_MAN}(?= ?[.,;!]|$)`,
  `(niemand|geen (mens|ontwikkelaar)) (${W}){0,4}?(schrijft|heeft|test|onderhoudt) (${W}){0,3}?${TESTS_NL}`,
  `heeft (@ )?(niemand|nog nooit iemand) (${W}){0,4}?${TESTS_NL}`,
  `${CODE_NL} (${W}){0,2}?(is|zijn|blijft|gaat) (${W}){0,3}?ongetest`,
  '(code|codebase|software|backend|applicatie|systeem) (@ )?ongetest (is|zijn|blijft)',
  `(testen|getest wordt|testwerk|kwaliteitscontrole|qa) (${W}){0,3}?(gebeurt|doen we|gaat|is|betekent|verloopt|wordt) (${W}){0,3}?(${ONLY_NL} (${W}){0,2}?${HAND_NL}|${HAND_NL}(?= ?[.,;!]|$)|(direct |gewoon )?(in productie|door de gebruikers?|bij de klant|op productie))`,
  `(wordt|worden) (${W}){0,3}?(${ONLY_NL} )(${W}){0,1}?${HAND_NL} getest`,
  `(qa|testen|kwaliteitscontrole|kwaliteitsbewaking) (${W}){0,2}?(bestaat|betekent|is|komt neer op) (${W}){0,4}?(door ?klikken|klikken|uitproberen|proberen|hopen)`,
  `test ?dekking (${W}){0,4}?(nul|nihil|0 ?%)`,
  `(test|controleert|checkt) (je|u) (je|uw|jouw|alle|elke|onze) (eigen )?(${W}){0,1}?(code|wijziging|aanpassing|werk|feature|release|scherm|script|change)~ (${W}){0,1}?${HAND_NL}`,
  `(je|u) (test|controleert|checkt) (je|uw|jouw|alle|elke|onze) (eigen )?(${W}){0,1}?(code|wijziging|aanpassing|werk|feature|release|scherm|script|change)~ (${W}){0,1}?${HAND_NL}`,
  `(wij|we|ons team|ontwikkelaars) (@ )?(testen|test) (${W}){0,3}?(${ONLY_NL} )?(${W}){0,2}?${HAND_NL}(?! (en|én|als) )`,
  // French.
  `(aucun|zéro|pas un seul|pas l[’']ombre d[’']un|pas le moindre|ni|nul) ${TESTS_FR}(?! (manuel|technique|de langue|de personnalité|d[’']entrée|à domicile))(?= ?([.,;:!]|n[’']|sur|dans|pour|chez|ici|ni|et|automatisé|unitaire|$))`,
  `(n[’'](a|ont|avons|avez|y a|en a)|ne (comporte|possède|contient|dispose|compte|couvre|fait|faisons|écrivons|pratiquons|connaît|tourne)\\p{L}{0,3}) (${W}){0,3}?(pas|aucune?|jamais|point|plus|guère|toujours pas) (${W}){0,2}?(eu |écrit |le moindre |un seul |une seule |de |d[’'])*${TESTS_FR}(?! (manuel|technique|de langue))`,
  `${TESTS_FR}[^.;]{0,60} (nous n[’']en|on n[’']en|n[’']en) (avons|a|écrivons|faisons|fait|écrit|possède) (@ )?(aucun|pas|jamais|plus|point)`,
  `${TESTS_FR} ?,? (très peu pour nous|connaît pas|on connaît pas|néant|aux oubliettes|on verra plus tard|on s[’']en passe|ce n[’']est pas (notre|pour nous)|c[’']est (pour les|une perte de temps|du luxe|du temps perdu))`,
  `(écrire|rédiger|faire|automatiser) ${TESTS_FR} (n[’']est|ne fait|n[’']entre|ne sont) (pas|jamais|guère) (${W}){0,3}?(habitude|culture|priorité|mœurs|partie|au programme|prévu)s?`,
  `${TESTS_FR} (n[’']existent?|n[’']est|ne sont|ne font|manqu@|font défaut|brillent|sont inexistant|est inexistant|restent inexistant)\\p{L}{0,2}( (pas|jamais|plus|encore))?( (${W}){0,3}?(écrit|prévu|au programme|par leur absence|dans nos|notre fort|une priorité|partie)~)?(?= ?[.,;:!]|$| (chez|dans|sur|pour|ici|dans))`,
  `(faute de|en l[’']absence (de|d[’'])|sans (le moindre|aucun|un seul|l[’']ombre d[’']un)|dépourvu~ (de|d[’'])|dénué~ (de|d[’'])|on se passe (de|d[’'])|nous nous passons (de|d[’'])|impasse sur|privé~ (de|d[’'])|exempt~ de) ?${TESTS_FR}`,
  `(personne|aucun dév~)( @){0,2} (n[’']écrit|n[’']a écrit|ne fait|n[’']a fait|ne teste|n[’']a jamais écrit) (${W}){0,2}?(${TESTS_FR}|le code)`,
  `(recette|tests?|essais|vérifications?|qa|validation) (${W}){0,5}?(se fait|se font|est faite?s?|sont faite?s?|sont déroulé~|est réalisée?s?|sont réalisé~|restent?|est|sont|passent?|sont effectué~) (${W}){0,2}?(${ONLY_FR} (${W}){0,2}?${HAND_FR}|${HAND_FR}(?= ?[.,;!]|$| (par (les|nos) dév~|, sans)))`,
  `(cahier de (tests?|recette)|cas de test|tests?|scénarios)[^.;]{0,40} (tous |toutes |tout |entièrement )(déroulé|exécuté|fait|passé|joué|rejoué|réalisé)e?s? ${HAND_FR}`,
  `(vous|tu|on|nous) ((vérifi|test|contrôl|valid)@) (${W}){0,2}?(vos|tes|votre code|ton code|chaque|tout|tous|toutes|le code|nos|l[’']application|l[’']appli) ?(${W}){0,3}?${HAND_FR}`,
  `(vous|tu|on|nous) ((vérifi|test|contrôl|valid)@) (tout |${ONLY_FR} )?${HAND_FR} (chaque|tous|toutes|vos|tes|nos|le code|votre|ton|l[’']appli)`,
  "(on|nous) cliqu@ ([\\p{L}’']+ ){0,3}?(partout|un peu|dans l[’'])[^.;]{0,30} (croise|croisons|prie|espère|espérons)~",
  '(on|nous) test@ (directement |tout )?en prod(uction)?|tests? en prod(uction)?,',
  `${CODE_FR} (n[’']est|n[’']a|ne sont|n[’']ont) (${W}){0,2}?(pas|jamais|aucunement) (été )?(testée?s?|couverte?s? par)(?! (sur|en|par))`,
  // Spanish, Portuguese, Italian, Polish.
  '(ni una sola|ni un solo|nem um único|neanche un|nemmeno un|ani jednego) (prueba|test|teste)(s|u)?( (automatizad[oa]s?|unitari[oa]s?|automatic[oi]))?',
  '(no hay|no tenemos|no escribimos|não temos|não há|não escrevemos|non abbiamo|non ci sono|non scriviamo|nie mamy|nie piszemy) (ningun[ao]s? |nenhum |nessun |żadnych )?(pruebas|tests?|testes|testów)(?= ?[.,;!]|$| (auto|unit|en |para|no |in |per |na |do ))',
  '(probamos|testamos|testiamo|testujemy|pruebas|testes|testy) ([\\p{L}]+ ){0,3}?(solo|sólo|só|apenas|soltanto|tylko|wyłącznie) ([\\p{L}]+ ){0,1}?(a mano|manualmente|à mão|manuais|ręcznie|manuales)',
  ...UNTESTED_SOUTH,
]);
/** Answers of the next sentence, or what is left of what there was. */
export const ASKED_ABROAD = abroad([
  ...ASKED_SOUTH,
  "tests?[^.\\n]{0,60}[;.,:–-] ?(maar |aber |mais |et )?(vandaag|nu|momenteel|heute|derzeit|aktuell|aujourd[’']hui|pour l[’']instant|actuellement),? (hebben we|zijn|haben wir|gibt es|on|nous|il) (er )?(n[’'](en|y en) (avons|a) )?(geen|keine|aucun|pas)( (enkele?|meer|mehr))*",
  "(tests?|testsuite|testen|testautomatisierung|testabdeckung|testautomatisering)\\? (haben wir|gibt es|kennen wir|schreiben wir|hebben we|bestaan|schrijven we|kennen we|on n[’']en|nous n[’']en|il n[’']y en) (@ ){0,2}?(nicht|keine|niet|geen|a pas|avons pas|pas)",
  '(tests?|testsuite|testabdeckung)\\? (keine|fehlanzeige|nein|nee|geen|aucun|zéro|néant|pas chez nous|leider nicht|helaas niet|niks|non)(?= ?[.,;!]|$)',
]);
/** Said of others' software, of the past that is over, of tests by hand that are no longer made, and of beasts: rows of `UNLESS`. */
export const UNLESS_ABROAD = [
  ...UNLESS_SOUTH,
  "(tot|bis|jusqu[’']en) (ende |eind |fin )?(19|20)\\d\\d|allang (van af|voorbij)|verleden tijd|längst (vorbei|geschichte)",
  '(nicht|niet|pas|ne) (nur|alleen|enkel|seulement|uniquement|que) (von hand|met de hand|à la main|manuel|manuell|handmatig|händisch)~|(manuel|manuell|handmatig|händisch|manual)~ (tests? )?(und|en|én|et|y|e|als auch|comme|sowie) ?(ge)?auto@|auto@ (und|en|et|y|e) (manuel|handmatig|händisch|manual)~',
  '(geen|keine?|pas de|sin|sem|senza) (unit ?)?tests?,? (dann |dan )?(geen|keine?|pas de|no hay|niente) (merge|release|deploy|code|feature|livraison|mise|pull|go)~',
  '(aucun|pas de|plus de) tests? manuel~|keine manuellen tests|geen handmatige tests|(mancher|einige|viele) kunden? (hat|haben)|certains clients',
  '(mancher|viele|manche|unsere|der|jeder) kunden? (hat|haben|nutzt)|tierversuch~|an tieren|op dieren|dierproeven|sur les animaux|test(é|és|ées) sur',
  "(couverture|abdeckung|dekking|coverage) ([\\p{L}’']+ ){0,5}?(heute|inzwischen|aujourd[’']hui|désormais|inmiddels|intussen|bei|atteint|dépasse|liegt|ligt)",
  '(tout|alles|tutto|todo) (est|ist|is|è|está) (@ )?(automatis|geautomatis|automatiz)@|(seit|inzwischen|mittlerweile|sinds|inmiddels|désormais|depuis) [^.;]{0,40} (getestet|tests|testen|couvert)',
  "(kein|geen|aucun|pas un|pas de|plus de)~ (merge|commit|release|deploy|pull|code|feature|regel|ligne|änderung|wijziging)~ ([\\p{L}]+ ){0,4}?(ohne|zonder|sans)|(nichts|niets|niks|rien|niemand|personne|jamais|nie|nooit) ([\\p{L}’']+ ){0,6}?(ohne|zonder|sans) ([\\p{L}]+ ){0,2}?test",
  'bewerbung~|vorstellungsgespräch|einstellungstest|eignungstest|sollicitati~|assessment|entretien|recrutement|candidature|processus de sélection|sprachtest|taaltest|drogentest|coronatest',
];
