import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { SOUTH } from './ci-cd-abroad-south.ts';

/** The words of `rules/ci-cd.ts` in other languages. A space in a phrase stands for any short gap. */

// How often, and how: German, Dutch, French.
const OFTEN_DE =
  '((mehrmals|mehrfach|\\p{L}{2,12}mal|(\\d+|dutzende|zig) ?mal) (täglich|wöchentlich|(am|pro|jeden) tag|(pro|die|in der|jede) (woche|stunde))|mehrmals|(tag)?täglich|stündlich|wöchentlich|jede[nrs]? (einzelnen? )?(tag|nacht|woche|stunde|werktag)|im (stunden|minuten|tages|wochen)takt|laufend|kontinuierlich|rund um die uhr|alle paar (stunden|minuten)|jederzeit|ständig)';
const AUTO_DE =
  '((voll ?)?automati(sch|siert)|von (selbst|alleine?|ganz allein)|selbsttätig|(auf|per) (knopfdruck|klick|mausklick)|ohne (\\p{L}+ ){0,2}?(zutun|eingriffe?|handgriffe?|eingreifen|zwischenschritte?|handarbeit|menschenhand|ausfallzeit\\p{L}*))';
const OFTEN_NL =
  '((\\d+|\\p{L}{2,12}) (keer|maal|keren|malen) (per|op een|in de|elke|iedere) (dag|week|uur)|meermaals|(elke|iedere) (werk)?(dag|week|uur|ochtend|avond|nacht)|elk uur|dagelijks|wekelijks|aan de lopende band|op elk (gewenst )?moment|om de (paar )?(uur|dag))';
const AUTO_NL =
  '((vol(ledig )?)?(geautomatiseerd|automatisch)|vanzelf|uit zichzelf|met (een|één) (druk op de knop|klik|commando)|zonder (\\p{L}+ ){0,2}?(tussenkomst|ingrijpen|handelingen?|handwerk|tussenstappen|omkijken|downtime))';
const OFTEN_FR =
  "((\\d+|\\p{L}{3,9}|une \\p{L}+aine de|des \\p{L}+aines de) fois (par|chaque|dans la|dans une) (jour|semaine|heure|journée)|chaque (jour|semaine|matin|soir|nuit|heure)|(tous|toutes) les (jours|matins|soirs|semaines|heures|nuits)|quotidien\\p{L}*|en continu|au fil de l[’']eau|à la demande|en permanence|à tout moment|sans arrêt)";
const AUTO_FR =
  "(automati(s[ée]\\p{L}*|que\\p{L}*)|toute?s? seule?s?|d[’'](elle|lui) même|sans (aucune? )?(intervention|geste|manip\\p{L}*|action (humaine|manuelle)|étape manuelle|interruption de service)|(en|d[’']) ?un (simple |seul )?clic)";

// What brings software out and nothing else.
const SHIP_DE =
  '((ge)?deploy(en|t|ed|st|te|ten|ments?)|(ge)?releas(en|t|ed|es?)|(ge)?shipp(en|t)|(software)?releases?|rollouts?|go ?lives?|produktivsetzung(en)?|live ?gänge|ausgerollt|ausrollen)';
const SHIP_NL =
  '((ge)?deploy(en|t|d|ed|de|den|ments?|s)?|(ge)?releas(en|et|t|ed|es?)|uitgerold|uitroll?en|uitrol|live ?gang|live (zetten|gezet|brengen)|productiezetting(en)?)';
const SHIP_FR =
  '(d[ée]plo(yons|yez|yer|yé\\p{L}*|ie\\p{L}*|iements?)|(mises?|passages?|montées?) en prod(uction)?|(met(s|tons|tez|tent|tre)?|pass\\p{L}+|part\\p{L}*|pouss\\p{L}+|livr\\p{L}+) en prod(uction)?|releas(e|es|er|ons|ez))';
/** What is shipped. */
const THING =
  '(änderung(en)?|commits?|merges?|(pull|merge) ?requests?|features?|(software)?version(en|s|e|i)?|releases?|(quell|source)?code|software|builds?|(bug|hot)?fix(es)?|patch(es)?|anwendung(en)?|applikation(en)?|branch(es)?|wijziging(en)?|aanpassing(en)?|versies?|applicaties?|modifications?|changements?|correctifs?|évolutions?|fonctionnalités?|services?|microservices?|modules?|modèles|alles|everything)';
const OFTEN_OR_AUTO = (often: string, auto: string): string => `(${often}|${auto})`;
const DE = OFTEN_OR_AUTO(OFTEN_DE, AUTO_DE);
const NL = OFTEN_OR_AUTO(OFTEN_NL, AUTO_NL);
const FR = OFTEN_OR_AUTO(OFTEN_FR, AUTO_FR);
const FEW = "( [\\p{L}\\d’'/]+,?){0,4}?";
const LIVE_DE =
  '(live|go ?live|produktion|prod|produktiv\\p{L}*|produktionsumgebung|auslieferung|beim (kunden|nutzer|anwender)|bei den (kunden|nutzern|anwendern)|deployments?|release)';
const PIPELINE = '((ci|cd|build|deployment|deploy|release|delivery) ?(/ ?cd ?)?)?pipelines?';

/** How often and how, which counts beside what is shipped. */
export const RHYTHM = abroad([DE, NL, FR]);
export const SHIPPED = phrases([
  `${SHIP_DE}${FEW} ${DE}`,
  `${DE}${FEW} ${SHIP_DE}(?! (notes|manager\\w*))`,
  `${THING}${FEW} ${AUTO_DE}${FEW} (ausgeliefert|ausgerollt|veröffentlicht|bereitgestellt|eingespielt|aus|live|in (die )?produktion)`,
  `${SHIP_NL}${FEW} ${NL}`,
  `${NL}${FEW} ${SHIP_NL}(?! (notes|manager\\w*))`,
  `(zet|zetten|brengt?|brengen|rolt|rollen|duwt|duwen)${FEW} ${NL}${FEW} (live|(naar|in) productie|uit(?= ?[.,;]|$))`,
  `${NL}${FEW} (zet|zetten|brengen|rollen|duwen|gaan|gaat)${FEW} (live|(naar|in) productie)`,
  `${SHIP_FR}${FEW} ${FR}`,
  `${FR}( (?!d[eu] |des )[\\p{L}’']+,?){0,3}? ${SHIP_FR}`,
  `(livr(ons|ez|e|er|erez|eras)|publi(ons|ez|er)|sort(ons|ez)) (\\p{L}+ ){0,3}?((\\d+|\\p{L}{3,9}|une \\p{L}+aine de|des \\p{L}+aines de) fois (par|chaque) (jour|semaine|heure)|en continu)`,
]);
export const ABROAD = abroad([
  // German.
  `(rollt|liefert|bringt|spielt|stellt|schiebt|veröffentlicht|publiziert|deployt) (unsere|die|eine|deine) ${PIPELINE}${FEW} ${THING}`,
  `(unsere|die|eine|deine) ${PIPELINE}${FEW} (veröffentlicht|publiziert|deployt|released|releast|rollt|liefert|bringt|spielt|stellt|schiebt|befördert)${FEW} ${THING}`,
  `(übernimmt|erledigt|macht|besorgt)${FEW} (unsere|die|eine) ${PIPELINE}|(unsere|die|eine) ${PIPELINE} (übernimmt|erledigt|macht|besorgt) (den|die|das|alles|bei)( \\p{L}+){0,2}`,
  `vo[nm] (\\p{L}+ ){0,2}?(commit|merge|push|pull ?request|merge ?request|branch|check ?in)( \\p{L}+){0,3} (bis|in|zu[rm]?|nach|auf)( \\p{L}+){0,3} ${LIVE_DE}`,
  `(nach|mit|bei|per) (dem|jedem|deinem|einem)? ?(\\p{L}+ )?(commit|merge|push|tag)${FEW} (automati\\p{L}+|live|in (der |die )?produktion|deployt|ausgerollt|ausgeliefert)`,
  '(dein|der|jeder|euer|unser) (\\p{L}+ )?(commit|merge|push|code|pull ?request)( \\p{L}+){0,3} (geht|ist|landet|kommt|wandert|läuft|steht)[^.;]{0,40} (minuten|sekunden|stunden?|stunde|am selben tag|automatisch|taggleich)[^.;]{0,30} (live|produktion|prod|online|nutzern|kunden)',
  '(dein|der|jeder|euer|unser) (\\p{L}+ )?(commit|merge|push|code|pull ?request)( \\p{L}+){0,3} (geht|ist|landet|kommt|wandert|läuft|steht)[^.;]{0,30} (live|produktion|prod|online)[^.;]{0,30} (minuten|sekunden|stunden?|automatisch|am selben tag)',
  'kontinuierliche[nrs]? (software ?)?(integration|auslieferung|bereitstellung|deployments?|releases?|softwareauslieferung)(?! (von|der) (daten|informationen|inhalten|neuen? kolleg\\p{L}+))',
  'kontinuierlich (zu )?(integrier\\p{L}*|deploy\\p{L}*|releas\\p{L}*|ausgeliefert|auszuliefern|ausliefern)',
  `(voll ?)?automati(sch|siert)\\p{L}{0,2} (\\p{L}+,? (und |& )?){0,3}?(deployments?|releases?|rollouts?|builds?|auslieferung(en)?|softwareauslieferung|softwarebereitstellung|(deployment|release|build|auslieferungs|bereitstellungs|rollout)s? ?(proz\\p{L}+|abläufen?|ketten?|strecken?|pipelines?|verfahren|workflows?))`,
  `automatisier\\p{L}+ ((von|der|unsere[rs]?|den|des|die|das|ihre[rs]?) )?(\\p{L}+,? (und |& )?){0,4}?(deployments?|releases?|rollouts?|builds?|auslieferung|softwareauslieferung|bereitstellungsproz\\p{L}+|(deployment|release|build|auslieferungs)s? ?(proz\\p{L}+|abläufen?|ketten?))`,
  '(deployments?|releases?|rollouts?|builds?|auslieferung(en)?|auslieferungsproz\\p{L}+|(deployment|release|build) ?proz\\p{L}+) (\\p{L}+ ){0,3}?(zu )?automatisier(en|t|st)',
  '(build|deploy(ment)?|release|rollout|auslieferungs|bereitstellungs)s? ?(und \\p{L}+ ?)?(automatisierung\\p{L}*|stra(ß|ss)en?|ketten?|strecken?)|(buildpipelines?|deploy(ment)?pipelines?|releasepipelines?|deliverypipelines?)',
  '(build ?(servern|umgebung(en)?|infrastruktur|werkzeuge?n?|prozesse?n?s?|landschaft|läufen?)|ci ?(servern?|systeme?n?|umgebung(en)?|infrastruktur|prozesse?n?|landschaft|läufen?))(?= ?([.,;:)\\(]|$|und|mit|für|ist|sind|wie|auf|in|von|läuft|aufbau\\p{L}*|betreib\\p{L}*|betreu\\p{L}*|pfleg\\p{L}*))',
  '(die|unsere|in der|einer|jede) ci (\\p{L}+ ){0,2}?(läuft|baut|prüft|testet|grün|rot|deployt|blockiert|lässt|durchläuft|schlägt|startet)',
  'kurzlebige[nr]? (feature ?)?branches|(auf|in|direkt auf|direkt in) (den |dem )?(trunk|main|master|hauptzweig)( ?branch)? (\\p{L}+ ){0,2}?(integrier|entwickel|merg|gemerg|commit|arbeit)\\p{L}*',
  '(integrier|entwickel|merg|commit|arbeit)\\p{L}* (\\p{L}+ ){0,3}?(auf|in) (den |dem )?(trunk|main|master|hauptzweig)( ?branch)?(?! of)',
  `(auch|sogar|selbst) (am )?freitags?(nachmittag|abend)?s?${FEW} (deploy\\p{L}*|releas\\p{L}*|liefern|rollen|rollt|live|ausgeliefert|ausgerollt|produktion)|${SHIP_DE}${FEW} (auch|sogar|selbst) (am )?freitag\\p{L}*`,
  '(tests?|pipeline|build|ci|ampel)( \\p{L}+){0,3} grün[^.;]{0,50} (live|produktion|prod|deploy\\p{L}*|ausgeliefert|ausgerollt|ausgeliefert|raus|releas\\p{L}*)|grün (heißt|heisst|bedeutet) (live|raus|deploy\\p{L}*|release)',
  '(deployments?|releases?|rollouts?|auslieferung(en)?) (\\p{L}+ ){0,5}?(alltag|routine|nebensache|langweilig|unspektakulär|unaufgeregt|kein(e)? (ereignis|event|drama|aufreger|hexenwerk|großes ding|thema)|nicht ereignis|non event|(auf |per )?knopfdruck|tagesgeschäft)(?! (ist|sind|wir))',
  '(deployments?|releases?|rollouts?|rollbacks?|auslieferung(en)?|go ?live) (\\p{L}+ ){0,3}?(dauern|dauert|brauchen|braucht|benötigt|kosten|kostet|erfolgt|erfolgen|passieren|passiert|laufen|läuft) (\\p{L}+ ){0,4}?(minuten?|sekunden|klick|knopfdruck|mausklick|befehl|tastendruck)',
  '(mehrere|dutzende|hunderte|zahlreiche|viele|\\d+|zwei|drei|fünf|zehn|zwanzig) (deployments?|releases?|rollouts?|produktivsetzungen) (am|pro|jeden|in der|jede) (tag|woche|stunde|monat)|(kleine|häufige|regelmäßige|regelmässige|schnelle) (\\p{L}+ )?(deployments?|rollouts|releases(?! notes)|releasezyklen|auslieferungen)',
  '(kaum|sobald|ist|einmal) (\\p{L}+ ){0,3}?(gemergt|gemerged|gepusht|gepushed)[^.;]{0,20} (live|in produktion|draußen|deployt|ausgerollt)|(eenmaal|zodra) (\\p{L}+ ){0,3}?(gemerged|gemerget|gepusht)[^.;]{0,20} (live|in productie|uitgerold)',
  'release ?zykl\\p{L}+ von (\\p{L}+ ){0,2}(tagen|stunden|einer woche)|(kurze|schnelle|wöchentliche|tägliche|zweiwöchentliche)[nr]? (release|deployment|auslieferungs) ?(zykl|takt|rhythm)\\p{L}*|(release|deployment) ?(takt|rhythmus) von (einem|einer|wenigen)',
  '(häufig|oft|ständig|regelmäßig|regelmässig|laufend|in kleinen schritten) (zu )?(deploy(en|t)|releas(en|t)|in produktion)(?! (berich|daten))',
  // Dutch.
  `(de|onze|een|je) ${PIPELINE}${FEW} (zet|brengt|rolt|duwt|bouwt|publiceert|levert|deployt|releaset)${FEW} (${THING}|live|uit|naar productie)`,
  `(zet|brengt|rolt|duwt|publiceert|deployt|releaset|doet|regelt|verzorgt) (de|onze|een|je) ${PIPELINE}|(de|onze|een) ${PIPELINE} (doet|regelt|verzorgt|handelt) (de|het|alles|dat|onze)( \\p{L}+)?`,
  `van(af)? (\\p{L}+ ){0,2}?(commit|merge|push|pull ?request|merge ?request|branch)( \\p{L}+){0,2} (tot|naar|tot en met|tot aan)( \\p{L}+){0,2} (productie|live|release|uitrol|deploy\\p{L}*|gebruikers?|klanten?)`,
  `(automatiseer|automatiser|geautomatiseer|automatisatie|automatisering)\\p{L}* (\\p{L}+,? (en )?){0,5}?(deploy\\p{L}*|releas\\p{L}+|uitrol\\p{L}*|builds?|build ?proces\\p{L}*|build ?stra\\p{L}+|oplevering\\p{L}*|weg (\\p{L}+ ){0,3}productie)`,
  '(deploy\\p{L}*|releas\\p{L}*|uitrol\\p{L}*|builds?|builds? en deploys?) (\\p{L}+ ){0,3}?(te )?automatiseren',
  '(build|deploy(ment)?|release|ci|uitrol) ?(en (build|deploy(ment)?|release|test) ?)?(stra(at|ten)|automatisering|automatisatie|keten|omgeving)(?= |[.,;:)\\(]|$)',
  '(geautomatiseerde|automatische) ((build|test)s? (en )?)?(uitrol|deploy\\p{L}*|releas\\p{L}+|builds?|oplevering(en)?)',
  '(continue|doorlopende|voortdurende) (integratie|levering|oplevering|uitrol|deployments?|releases?)(?! van (nieuwe (collega|medewerk)\\p{L}*|data|vluchteling\\p{L}*))|continu (integreren|uitrollen|deployen|releasen|opleveren en)',
  `(commits?|merges?|code|wijzigingen?|aanpassing(en)?|pull ?requests?|versies?|features?)${FEW} (gaat|gaan|staat|staan|komt|komen|belandt|belanden|is|zijn|vliegt)${FEW} (live|(in|naar|op) productie|online)[^.;]{0,30} (minuten|kwartier|uur|dezelfde dag|automatisch|vanzelf)`,
  `(commits?|merges?|code|wijzigingen?|aanpassing(en)?|pull ?requests?)${FEW} (gaat|gaan|staat|staan|komt|komen|belandt|belanden|is|zijn)${FEW} (minuten|kwartier|uur|dezelfde dag|automatisch|vanzelf)[^.;]{0,20} (live|(in|naar|op) productie)`,
  `(nieuwe|verse) (versies?|releases?|features?|builds?)[^.;]{0,40} ${OFTEN_NL}(?! (contact|overleg|nieuws))`,
  '(kortlevende|korte|kortstondige) (feature ?)?branches|(integreren|mergen|committen|werken|ontwikkelen) (\\p{L}+ ){0,3}?(op|in|naar) (de )?(trunk|main|master|hoofdbranch)( ?branch)?',
  `(ook|zelfs) (op )?vrijdag(middag|avond)?${FEW} (deploy\\p{L}*|releas\\p{L}*|uit(ge)?rol\\p{L}*|live|productie)|${SHIP_NL}${FEW} (ook|zelfs) (op )?vrijdag\\p{L}*`,
  '(tests?|pipeline|build|ci)( \\p{L}+){0,3} groen[^.;]{0,50} (live|productie|prod|deploy\\p{L}*|uitgerold|releas\\p{L}*)|groen (is|betekent) (live|deploy\\p{L}*|release)',
  '(deployen|deploys?|deployments?|releasen|releases?|uitrollen|live gaan) (\\p{L}+ ){0,3}?(non event|routine|dagelijkse kost|saai|bijzaak|geen (gebeurtenis|evenement|feest|stress|ding|spannend \\p{L}+)|druk op de knop|kwestie van)',
  '(deployen|deploys?|deployments?|releasen|releases?|uitrollen|rollback) (\\p{L}+ ){0,2}?(duurt|duren|kost|kosten|vraagt) (\\p{L}+ ){0,3}?(minuten?|seconden|klik|knop|commando|kwartier)',
  '(meerdere|tientallen|honderden|verschillende|\\d+|twee|drie|vijf|tien|twintig) (deploys?|deployments?|releases?) (per|op een|elke|in de) (dag|week|uur|maand)|(kleine|frequente|regelmatige|snelle) (\\p{L}+ )?(deploys|deployments|releases(?! notes)|uitrol)',
  '(de|onze|in|door de|elke) ci (\\p{L}+ ){0,2}?(draait|bouwt|test|controleert|groen|deployt|blokkeert|faalt)',
  '(vrijdag|freitags?|vendredi)( \\p{L}+){0,2} (deploy|releas|déplo|liefern|rollen)\\p{L}*[^.;]{0,20}? (niet|nicht|pas),[^.;]{0,40} (wel|doch|schon|si),? (\\p{L}+ ){0,2}?(meermaals|automatisch|mehrmals|plusieurs|dagelijks|täglich)',
]);

export const ABROAD_FR = abroad([
  // French.
  "(commits?|merges?|code|modifications?|changements?|correctifs?|fonctionnalités?|évolutions?|pull requests?|merge requests?|branches?|prs?)( [\\p{L}’']+){0,2} (arriv|part|pass|va |vont|sont|est|fil|atterri|mont|s['’]?)\\p{L}*( [\\p{L}’']+){0,2} (en (prod(uction)?|ligne)|chez \\p{L}+ \\p{L}+|déployé\\p{L}*)[^.;]{0,40} (minutes?|heures?|automati\\p{L}*|sans intervention|le jour même|dans la (journée|foulée)|seule?s?)",
  `(d[’']un|de la|du|chaque|le|un|de) (commit|merge|push|fusion|pull request)( \\p{L}+){0,2} (à|jusqu[’']à|vers|jusqu[’']en|en)( la| notre)? (prod(uction)?|mise en (prod\\p{L}*|ligne)|livraison|déploiement)`,
  `(déplo\\p{L}+|livr\\p{L}+|mettons en prod\\p{L}*|mises? en prod\\p{L}*|releases?)( \\p{L}+){0,2} (même|y compris|aussi) (le |les )?vendredis?|même le vendredi${FEW} (déplo\\p{L}+|livr\\p{L}+|prod)`,
  '(intèg|intégr|merg|pouss|commit|fusionn|développ|travaill)\\p{L}* (\\p{L}+ ){0,3}?(sur|dans|vers) (le |notre )?(tronc|trunk|main|master)(?! (class|of))|(intèg|intégr|merg|pouss|commit|fusionn)\\p{L}* (\\p{L}+ ){0,3}?(sur|dans) la (branche )?(principale|main)(?= ?branch| ?[.,;:]| (tous|chaque|plusieurs))',
  'branches (courtes|éphémères|de courte durée|à durée de vie courte|qui vivent \\p{L}+)|développement (basé )?sur (le )?(tronc|trunk)',
  "(la|notre|une|cette|chaque) ci (\\p{L}+,? ){0,3}?(lance|exécute|publie|déploie|construit|vérifie|valide|joue|tourne|bloque|verte|passe|s[’']occupe|refuse|livre)",
  "pass(e|ent|er|ant) (\\p{L}+ ){0,2}?par (la|notre|une|le|un) (ci|pipeline|chaîne (de (build|livraison|déploiement)|d[’']intégration|ci|automatisée))",
  '(ci|pipeline|tests?|build|voyants?)( \\p{L}+){0,3} (vert|verte|verts|au vert|passent?)[^.;]{0,50} (en prod\\p{L}*|déplo\\p{L}+|livr\\p{L}+|part|ligne)',
  `(livr\\p{L}+|déplo\\p{L}+|mises? en (prod\\p{L}*|ligne|service)|releases?|publi\\p{L}+)( (?!données|modèles|datas?)[\\p{L}’']+){0,5} (par|via|avec|grâce à|à travers|au moyen d[’']un) ((un|une|le|la|notre|nos|des|les) )?${PIPELINE}( (automatisée?s?|ci|gitlab|github|azure|jenkins))?(?! de données)`,
  `(le|notre|un|chaque|nos|les) ${PIPELINE} (\\p{L}+,? ){0,4}?(construi|test|vérifi|publi|livr|déplo|pouss|s[’']occup|se charg|fait le reste|met)\\p{L}*( (?!données|modèles?)[\\p{L}’']+){0,3}? (${THING}|en (prod\\p{L}*|ligne)|automati\\p{L}+|reste|tout)`,
  '(mises? en prod(uction)?|déploiements?|livraisons? (logicielles?|applicatives?|de (code|logiciels?))|releases?|passages? en prod(uction)?|montées? en prod(uction)?) (\\p{L}+ ){0,3}?(quotidien|hebdomadaire|fréquent|continu|automatis|automatiq|régulier|journalier|banal|un non événement|une formalité|en un clic|à la demande|indolore|plusieurs)\\p{L}*',
  '(petites|fréquentes|courtes) (livraisons|releases|mises en prod\\p{L}*|itérations (livrées|déployées))( \\p{L}+)?',
  "(automati|industriali)(ser|sation|sez|sons|sant|serez|sent|se)( (de |des |les |la |le |du |nos |vos |l[’']|d[’']))?( ?(?!qualité|suivi)[\\p{L}’']+,?){0,4}? (déploiements?|livraisons?(?= |[.,;]|$)|mises? en (prod\\p{L}*|ligne|service)|builds?|releases?|intégrations?( et)|chaînes? (de|d[’']))(?! de (nos )?(colis|repas|commandes))",
  "(plateformes?|outils?|serveurs?|pratiques?|processus) ((d[’']|de |en )?(intégration|déploiement|livraison)s? (et (de |d[’'])?\\p{L}+ )?continue?s?|d[’']intégration(?= ?[.,;\\(]|$))",
  "(chaînes?|usines?|pipelines?) ((d[’']|de |en )?(intégration|déploiement|livraison)s? (et (de |d[’'])?\\p{L}+ )?(continue?s?|automatisée?s?)|d[’']intégration(?= ?[.,;\\(]|$)|logicielles? \\(|de builds?|de déploiements?|de livraisons?(?= ?[.,;\\(]| (logic|applic|cont)|$))",
  "usines? logicielles?|usines? (de|à) (logiciels|build)s?|software factory|forge logicielle et \\p{L}+|(intégration|livraison|déploiement|mise en production) (et \\p{L}+ )?(en )?continue?s?(?! (des|de nos|du|dans l[’']équipe)( nouve\\p{L}+)? (salarié|collab|collègue|équipe|personne|alternant|arriv)\\p{L}*)",
  '(une? |la )?mise en prod(uction)? (\\p{L}+ ){0,2}?(prend|dure|tient|se fait|demande|nécessite) (\\p{L}+ ){0,4}?(minutes?|clic|commande|secondes)',
  '(\\d+|des dizaines de|plusieurs|deux|trois|cinq|dix|vingt|une \\p{L}+aine de) (déploiements|mises en prod(uction)?|releases|livraisons) (par|chaque|dans la) (jour|semaine|heure|journée|mois)',
  "(dès|après|lors|à|sur) (chaque |que |le |d[’']un |que la |un )?(merge|push|commit|fusion|tag|pull request)[^.;]{0,40} (déplo\\p{L}+|prod|production|en ligne|automati\\p{L}+|pipeline|livr\\p{L}+)",
  // Spanish.
  '(despleg\\p{L}+|desplieg\\p{L}+|subi(mos|das) a producción|sal(imos|idas) a producción|puest\\p{L}+ en producción|pas(amos|es) a producción|liber\\p{L}+ (a|en) producción) (\\p{L}+ ){0,4}?(varias veces|\\p{L}+ veces (al|por)|cada (día|semana|commit|merge|noche)|a diario|todos los días|diari\\p{L}+|automátic\\p{L}+|automatizad\\p{L}+|continu[oa]s?|frecuentes?|en (minutos|un clic)|sin intervención)',
  '(integración|entrega|despliegue|liberación)(,? (y |e )?\\p{L}+)? continu[oa]s?|automatiz\\p{L}+ ((de |los? |las? |el |del |nuestros ){0,2})(\\p{L}+,? (y )?){0,3}?(despliegues?|entregas (de software|continuas)|puestas? en producción|builds?|releases?|compilaci\\p{L}+)',
  'del? (commit|merge|push) (a|hasta) (la )?producción|(el|la|nuestr[oa]) pipeline (\\p{L}+ ){0,4}?(despliega|publica|compila|construye|libera)|pipelines? de (ci|integración|despliegue|entrega|compilación|build)',
  // Italian.
  '(rilasci\\p{L}*|deploy\\p{L}*|messe? in produzione|andiamo in produzione) (\\p{L}+ ){0,4}?(più volte|\\p{L}+ volte (al|alla|a)|ogni (giorno|settimana|commit|merge|notte)|tutti i giorni|quotidian\\p{L}+|giornalier\\p{L}+|automatic\\p{L}+|automatizzat\\p{L}+|continu[oaie]|frequent[ie]|in pochi minuti|senza intervent\\p{L}+)',
  '(integrazione|distribuzione|rilascio|consegna|deployment)(,? (e )?\\p{L}+)? continu[oa](?! di (dati|persone|pasti))|automatizz\\p{L}+ ((dei |i |il |del |della |la |di ){0,2})(\\p{L}+,? (e )?){0,3}?(rilasci\\p{L}*|deploy\\p{L}*|build|messe? in produzione)|dal (commit|merge|push) alla produzione|pipeline di (ci|build|rilascio|deploy\\p{L}*|integrazione|distribuzione)',
  // Portuguese.
  '(deploys?|implantaç\\p{L}+|implantamos|lançamos|subimos (para|em|a) produção|entregas? em produção|publicações em produção) (\\p{L}+ ){0,4}?(várias vezes|\\p{L}+ vezes (ao|por)|a cada (commit|merge)|cada (commit|merge)|todo dia|todos os dias|diári\\p{L}+|diariamente|automátic\\p{L}+|automatizad\\p{L}+|automaticamente|contínu[oa]s?|frequentes?|em minutos|sem intervenção)',
  '(integração|entrega|implantação|deploy)(,? (e )?\\p{L}+)? contínu[oa]s?(?! d[ao]s? (pessoas|colaborador\\p{L}+|nov\\p{L}+))|automa(tiz|ç)\\p{L}+ ((de |dos |os |do |da |a |o ){0,2})(\\p{L}+,? (e )?){0,3}?(deploys?|implantaç\\p{L}+|builds?|releases?)|do (commit|merge|push) (à|até a?) ?produção|esteiras? (de )?(ci|cd|deploys?|devops|entrega|integração|build|automatizad\\p{L}+)',
  // Polish.
  '(wdraża\\p{L}+|wdroże\\p{L}+|wydaje\\p{L}+|wypuszcza\\p{L}+|deploy\\p{L}*|release\\p{L}*) (\\p{L}+ ){0,4}?((kilka|kilkanaście|wiele|parę|\\p{L}+) razy (dziennie|w tygodniu|na dzień)|codzienn\\p{L}+|automatyczn\\p{L}+|zautomatyzowan\\p{L}+|ciągł\\p{L}+|po każdym (commicie|merge\\p{L}*|pushu)|co (tydzień|dzień))',
  'ciągł\\p{L}+ (integracj\\p{L}+|dostarczani\\p{L}+|wdrażani\\p{L}+|wdroże\\p{L}+)|(automatyzacj|automatyzow|zautomatyzow)\\p{L}+ (\\p{L}+ ){0,2}?(wdroże\\p{L}+|wdrażani\\p{L}+|budowani\\p{L}+ (i|oraz)|release\\p{L}*|deploy\\p{L}*|wydań)|od (commita|commitu|merge\\p{L}*) (do|na) produkcj\\p{L}+',
  ...SOUTH,
]);

/** Delivering, which is of goods as well: it counts where the sentence speaks of software. */
export const SOON = abroad([
  // German.
  '(innerhalb|binnen|in|nach) (von |weniger als |nur )?(wenige[nr]?|ein paar|\\d+|\\p{L}{3,10}) (minuten|stunden|sekunden) (\\p{L}+ ){0,2}?(live|in (der |die )?produktion|online|produktiv|ausgeliefert|ausgerollt|beim (kunden|nutzer)|bei den (kunden|nutzern))',
  '(live|in (der |die )?produktion|produktiv|ausgeliefert|ausgerollt) (\\p{L}+ ){0,3}?(minuten|am selben tag|noch am (selben|gleichen) tag)|(am|noch am) (selben|gleichen) tag (\\p{L}+ ){0,2}?(live|in produktion|produktiv|ausgeliefert)',
  // Dutch.
  '(binnen|in|na) (een )?(paar|enkele|\\d+|\\p{L}{3,9}|het) (minuten|uur|uren|kwartier|seconden) (\\p{L}+ ){0,2}?(live|in productie|naar productie|uitgerold|online|bij de (klant|gebruiker)s?)',
  '(live|in productie|naar productie|uitgerold) (\\p{L}+ ){0,2}?(minuten|dezelfde dag|kwartier)|dezelfde dag (nog )?(\\p{L}+ )?(live|in productie|naar productie)',
  // French.
  "en (moins d[’'] ?une?|moins de|quelques|\\d+|\\p{L}{3,8}) (minutes?|heures?|secondes) (\\p{L}+ ){0,3}?(en prod(uction)?|en ligne|chez (les|nos) \\p{L}+|déployée?s?|livrée?s?)",
  "en prod(uction)?[^.;]{0,20} (le jour même|dans la (journée|foulée)|dans l[’']heure|en (quelques|moins de \\p{L}+|\\d+) (minutes|heures))",
]);
export const DELIVERED = phrases([
  `(liefern|rollen|spielen|bringen|stellen|veröffentlichen) (wir |sie |ihr )?${FEW} ?${DE}( (neue|kleine|unsere|fertige|getestete|änderungen|features|versionen|software|code|updates?)){0,3} ?(aus|ein|live|raus|bereit|in (die )?produktion)?`,
  `${DE}${FEW} (ausgeliefert|aus(zu)?liefern|eingespielt|bereitgestellt|veröffentlicht|live|in (die |der )?produktion|auslieferung(en)?)`,
  `${NL}${FEW} (naar productie|in productie|live|opgeleverd|uitgebracht|bij de (klant|gebruiker)s?)`,
  `(leveren|brengen|zetten|opleveren|publiceren)${FEW} ${NL}`,
  `(livr(ons|ez|e|er|erez|aisons?|ée?s?)|publi(ons|ez|er|ée?s?)|sort(ons|ez|ir)|ship(pons|pe|per))${FEW} ${FR}`,
  `${FR}${FEW} (livr(ons|ez|e|er|ée?s?)|en prod(uction)?|en ligne|publi(ons|ée?s?))`,
]);
export const SOFTWARE = phrases([
  '((quell|source)?code|software(?! (unternehmen|firma|bedrijf))|softwareentwickl\\p{L}*|releas\\p{L}*|deploy\\p{L}*|déplo\\p{L}+|features?|commits?|merges?|branch\\p{L}*|builds?|pipelines?|pull requests?|git|devops|bugfix(es)?|hotfix(es)?|codebases?|fonctionnalités?|correctifs?|logiciels?|microservices?|services|python|scripts?|rollouts?|(neue|nieuwe|nouvelles) (versionen|versies|versions)|trunk|main)',
]);
