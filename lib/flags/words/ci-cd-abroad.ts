import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { SOUTH } from './ci-cd-abroad-south.ts';

/** The words of `rules/ci-cd.ts` in other languages. A space in a phrase stands for any short gap. */

// How often, and how: German, Dutch, French.
const OFTEN_DE =
  '((mehrmals|mehrfach|\\p{L}{2,12}mal|(\\d+|dutzende|zig) ?mal) (täglich|wöchentlich|(am|pro|jeden) tag|(pro|die|in der|jede) (woche|stunde))|mehrmals|(tag)?täglich|stündlich|wöchentlich|jede[nrs]? (einzelnen? )?(tag|nacht|woche|stunde|werktag)|im (stunden|minuten|tages|wochen)takt|laufend|kontinuierlich|rund um die uhr|alle paar (stunden|minuten)|jederzeit|ständig)';
const AUTO_DE =
  '((voll ?)?automati(sch|siert)|von (selbst|alleine?|ganz allein)|selbsttätig|(auf|per) (knopfdruck|klick|mausklick)|ohne (@ ){0,2}?(zutun|eingriffe?|handgriffe?|eingreifen|zwischenschritte?|handarbeit|menschenhand|ausfallzeit~))';
const OFTEN_NL =
  '((\\d+|\\p{L}{2,12}) (keer|maal|keren|malen) (per|op een|in de|elke|iedere) (dag|week|uur)|meermaals|(elke|iedere) (werk)?(dag|week|uur|ochtend|avond|nacht)|elk uur|dagelijks|wekelijks|aan de lopende band|op elk (gewenst )?moment|om de (paar )?(uur|dag))';
const AUTO_NL =
  '((vol(ledig )?)?(geautomatiseerd|automatisch)|vanzelf|uit zichzelf|met (een|één) (druk op de knop|klik|commando)|zonder (@ ){0,2}?(tussenkomst|ingrijpen|handelingen?|handwerk|tussenstappen|omkijken|downtime))';
const OFTEN_FR =
  "((\\d+|\\p{L}{3,9}|une @aine de|des @aines de) fois (par|chaque|dans la|dans une) (jour|semaine|heure|journée)|chaque (jour|semaine|matin|soir|nuit|heure)|(tous|toutes) les (jours|matins|soirs|semaines|heures|nuits)|quotidien~|en continu|au fil de l[’']eau|à la demande|en permanence|à tout moment|sans arrêt)";
const AUTO_FR =
  "(automati(s[ée]~|que~)|toute?s? seule?s?|d[’'](elle|lui) même|sans (aucune? )?(intervention|geste|manip~|action (humaine|manuelle)|étape manuelle|interruption de service)|(en|d[’']) ?un (simple |seul )?clic)";

// What brings software out and nothing else.
const SHIP_DE =
  '((ge)?deploy(en|t|ed|st|te|ten|ments?)|(ge)?releas(en|t|ed|es?)|(ge)?shipp(en|t)|(software)?releases?|rollouts?|go ?lives?|produktivsetzung(en)?|live ?gänge|ausgerollt|ausrollen)';
const SHIP_NL =
  '((ge)?deploy(en|t|d|ed|de|den|ments?|s)?|(ge)?releas(en|et|t|ed|es?)|uitgerold|uitroll?en|uitrol|live ?gang|live (zetten|gezet|brengen)|productiezetting(en)?)';
const SHIP_FR =
  '(d[ée]plo(yons|yez|yer|yé~|ie~|iements?)|(mises?|passages?|montées?) en prod(uction)?|(met(s|tons|tez|tent|tre)?|pass@|part~|pouss@|livr@) en prod(uction)?|releas(e|es|er|ons|ez))';
/** What is shipped. */
const THING =
  '(änderung(en)?|commits?|merges?|(pull|merge) ?requests?|features?|(software)?version(en|s|e|i)?|releases?|(quell|source)?code|software|builds?|(bug|hot)?fix(es)?|patch(es)?|anwendung(en)?|applikation(en)?|branch(es)?|wijziging(en)?|aanpassing(en)?|versies?|applicaties?|modifications?|changements?|correctifs?|évolutions?|fonctionnalités?|services?|microservices?|modules?|modèles|alles|everything)';
const OFTEN_OR_AUTO = (often: string, auto: string): string => `(${often}|${auto})`;
const DE = OFTEN_OR_AUTO(OFTEN_DE, AUTO_DE);
const NL = OFTEN_OR_AUTO(OFTEN_NL, AUTO_NL);
const FR = OFTEN_OR_AUTO(OFTEN_FR, AUTO_FR);
const FEW = "( [\\p{L}\\d’'/]+,?){0,4}?";
const LIVE_DE =
  '(live|go ?live|produktion|prod|produktiv~|produktionsumgebung|auslieferung|beim (kunden|nutzer|anwender)|bei den (kunden|nutzern|anwendern)|deployments?|release)';
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
  `(livr(ons|ez|e|er|erez|eras)|publi(ons|ez|er)|sort(ons|ez)) (@ ){0,3}?((\\d+|\\p{L}{3,9}|une @aine de|des @aines de) fois (par|chaque) (jour|semaine|heure)|en continu)`,
]);
export const ABROAD = abroad([
  // German.
  `(rollt|liefert|bringt|spielt|stellt|schiebt|veröffentlicht|publiziert|deployt) (unsere|die|eine|deine) ${PIPELINE}${FEW} ${THING}`,
  `(unsere|die|eine|deine) ${PIPELINE}${FEW} (veröffentlicht|publiziert|deployt|released|releast|rollt|liefert|bringt|spielt|stellt|schiebt|befördert)${FEW} ${THING}`,
  `(übernimmt|erledigt|macht|besorgt)${FEW} (unsere|die|eine) ${PIPELINE}|(unsere|die|eine) ${PIPELINE} (übernimmt|erledigt|macht|besorgt) (den|die|das|alles|bei)( @){0,2}`,
  `vo[nm] (@ ){0,2}?(commit|merge|push|pull ?request|merge ?request|branch|check ?in)( @){0,3} (bis|in|zu[rm]?|nach|auf)( @){0,3} ${LIVE_DE}`,
  `(nach|mit|bei|per) (dem|jedem|deinem|einem)? ?(@ )?(commit|merge|push|tag)${FEW} (automati@|live|in (der |die )?produktion|deployt|ausgerollt|ausgeliefert)`,
  '(dein|der|jeder|euer|unser) (@ )?(commit|merge|push|code|pull ?request)( @){0,3} (geht|ist|landet|kommt|wandert|läuft|steht)[^.;]{0,40} (minuten|sekunden|stunden?|stunde|am selben tag|automatisch|taggleich)[^.;]{0,30} (live|produktion|prod|online|nutzern|kunden)',
  '(dein|der|jeder|euer|unser) (@ )?(commit|merge|push|code|pull ?request)( @){0,3} (geht|ist|landet|kommt|wandert|läuft|steht)[^.;]{0,30} (live|produktion|prod|online)[^.;]{0,30} (minuten|sekunden|stunden?|automatisch|am selben tag)',
  'kontinuierliche[nrs]? (software ?)?(integration|auslieferung|bereitstellung|deployments?|releases?|softwareauslieferung)(?! (von|der) (daten|informationen|inhalten|neuen? kolleg@))',
  'kontinuierlich (zu )?(integrier~|deploy~|releas~|ausgeliefert|auszuliefern|ausliefern)',
  `(voll ?)?automati(sch|siert)\\p{L}{0,2} (@,? (und |& )?){0,3}?(deployments?|releases?|rollouts?|builds?|auslieferung(en)?|softwareauslieferung|softwarebereitstellung|(deployment|release|build|auslieferungs|bereitstellungs|rollout)s? ?(proz@|abläufen?|ketten?|strecken?|pipelines?|verfahren|workflows?))`,
  `automatisier@ ((von|der|unsere[rs]?|den|des|die|das|ihre[rs]?) )?(@,? (und |& )?){0,4}?(deployments?|releases?|rollouts?|builds?|auslieferung|softwareauslieferung|bereitstellungsproz@|(deployment|release|build|auslieferungs)s? ?(proz@|abläufen?|ketten?))`,
  '(deployments?|releases?|rollouts?|builds?|auslieferung(en)?|auslieferungsproz@|(deployment|release|build) ?proz@) (@ ){0,3}?(zu )?automatisier(en|t|st)',
  '(build|deploy(ment)?|release|rollout|auslieferungs|bereitstellungs)s? ?(und @ ?)?(automatisierung~|stra(ß|ss)en?|ketten?|strecken?)|(buildpipelines?|deploy(ment)?pipelines?|releasepipelines?|deliverypipelines?)',
  '(build ?(servern|umgebung(en)?|infrastruktur|werkzeuge?n?|prozesse?n?s?|landschaft|läufen?)|ci ?(servern?|systeme?n?|umgebung(en)?|infrastruktur|prozesse?n?|landschaft|läufen?))(?= ?([.,;:)\\(]|$|und|mit|für|ist|sind|wie|auf|in|von|läuft|aufbau~|betreib~|betreu~|pfleg~))',
  '(die|unsere|in der|einer|jede) ci (@ ){0,2}?(läuft|baut|prüft|testet|grün|rot|deployt|blockiert|lässt|durchläuft|schlägt|startet)',
  'kurzlebige[nr]? (feature ?)?branches|(auf|in|direkt auf|direkt in) (den |dem )?(trunk|main|master|hauptzweig)( ?branch)? (@ ){0,2}?(integrier|entwickel|merg|gemerg|commit|arbeit)~',
  '(integrier|entwickel|merg|commit|arbeit)~ (@ ){0,3}?(auf|in) (den |dem )?(trunk|main|master|hauptzweig)( ?branch)?(?! of)',
  `(auch|sogar|selbst) (am )?freitags?(nachmittag|abend)?s?${FEW} (deploy~|releas~|liefern|rollen|rollt|live|ausgeliefert|ausgerollt|produktion)|${SHIP_DE}${FEW} (auch|sogar|selbst) (am )?freitag~`,
  '(tests?|pipeline|build|ci|ampel)( @){0,3} grün[^.;]{0,50} (live|produktion|prod|deploy~|ausgeliefert|ausgerollt|ausgeliefert|raus|releas~)|grün (heißt|heisst|bedeutet) (live|raus|deploy~|release)',
  '(deployments?|releases?|rollouts?|auslieferung(en)?) (@ ){0,5}?(alltag|routine|nebensache|langweilig|unspektakulär|unaufgeregt|kein(e)? (ereignis|event|drama|aufreger|hexenwerk|großes ding|thema)|nicht ereignis|non event|(auf |per )?knopfdruck|tagesgeschäft)(?! (ist|sind|wir))',
  '(deployments?|releases?|rollouts?|rollbacks?|auslieferung(en)?|go ?live) (@ ){0,3}?(dauern|dauert|brauchen|braucht|benötigt|kosten|kostet|erfolgt|erfolgen|passieren|passiert|laufen|läuft) (@ ){0,4}?(minuten?|sekunden|klick|knopfdruck|mausklick|befehl|tastendruck)',
  '(mehrere|dutzende|hunderte|zahlreiche|viele|\\d+|zwei|drei|fünf|zehn|zwanzig) (deployments?|releases?|rollouts?|produktivsetzungen) (am|pro|jeden|in der|jede) (tag|woche|stunde|monat)|(kleine|häufige|regelmäßige|regelmässige|schnelle) (@ )?(deployments?|rollouts|releases(?! notes)|releasezyklen|auslieferungen)',
  '(kaum|sobald|ist|einmal) (@ ){0,3}?(gemergt|gemerged|gepusht|gepushed)[^.;]{0,20} (live|in produktion|draußen|deployt|ausgerollt)|(eenmaal|zodra) (@ ){0,3}?(gemerged|gemerget|gepusht)[^.;]{0,20} (live|in productie|uitgerold)',
  'release ?zykl@ von (@ ){0,2}(tagen|stunden|einer woche)|(kurze|schnelle|wöchentliche|tägliche|zweiwöchentliche)[nr]? (release|deployment|auslieferungs) ?(zykl|takt|rhythm)~|(release|deployment) ?(takt|rhythmus) von (einem|einer|wenigen)',
  '(häufig|oft|ständig|regelmäßig|regelmässig|laufend|in kleinen schritten) (zu )?(deploy(en|t)|releas(en|t)|in produktion)(?! (berich|daten))',
  // Dutch.
  `(de|onze|een|je) ${PIPELINE}${FEW} (zet|brengt|rolt|duwt|bouwt|publiceert|levert|deployt|releaset)${FEW} (${THING}|live|uit|naar productie)`,
  `(zet|brengt|rolt|duwt|publiceert|deployt|releaset|doet|regelt|verzorgt) (de|onze|een|je) ${PIPELINE}|(de|onze|een) ${PIPELINE} (doet|regelt|verzorgt|handelt) (de|het|alles|dat|onze)( @)?`,
  `van(af)? (@ ){0,2}?(commit|merge|push|pull ?request|merge ?request|branch)( @){0,2} (tot|naar|tot en met|tot aan)( @){0,2} (productie|live|release|uitrol|deploy~|gebruikers?|klanten?)`,
  `(automatiseer|automatiser|geautomatiseer|automatisatie|automatisering)~ (@,? (en )?){0,5}?(deploy~|releas@|uitrol~|builds?|build ?proces~|build ?stra@|oplevering~|weg (@ ){0,3}productie)`,
  '(deploy~|releas~|uitrol~|builds?|builds? en deploys?) (@ ){0,3}?(te )?automatiseren',
  '(build|deploy(ment)?|release|ci|uitrol) ?(en (build|deploy(ment)?|release|test) ?)?(stra(at|ten)|automatisering|automatisatie|keten|omgeving)(?= |[.,;:)\\(]|$)',
  '(geautomatiseerde|automatische) ((build|test)s? (en )?)?(uitrol|deploy~|releas@|builds?|oplevering(en)?)',
  '(continue|doorlopende|voortdurende) (integratie|levering|oplevering|uitrol|deployments?|releases?)(?! van (nieuwe (collega|medewerk)~|data|vluchteling~))|continu (integreren|uitrollen|deployen|releasen|opleveren en)',
  `(commits?|merges?|code|wijzigingen?|aanpassing(en)?|pull ?requests?|versies?|features?)${FEW} (gaat|gaan|staat|staan|komt|komen|belandt|belanden|is|zijn|vliegt)${FEW} (live|(in|naar|op) productie|online)[^.;]{0,30} (minuten|kwartier|uur|dezelfde dag|automatisch|vanzelf)`,
  `(commits?|merges?|code|wijzigingen?|aanpassing(en)?|pull ?requests?)${FEW} (gaat|gaan|staat|staan|komt|komen|belandt|belanden|is|zijn)${FEW} (minuten|kwartier|uur|dezelfde dag|automatisch|vanzelf)[^.;]{0,20} (live|(in|naar|op) productie)`,
  `(nieuwe|verse) (versies?|releases?|features?|builds?)[^.;]{0,40} ${OFTEN_NL}(?! (contact|overleg|nieuws))`,
  '(kortlevende|korte|kortstondige) (feature ?)?branches|(integreren|mergen|committen|werken|ontwikkelen) (@ ){0,3}?(op|in|naar) (de )?(trunk|main|master|hoofdbranch)( ?branch)?',
  `(ook|zelfs) (op )?vrijdag(middag|avond)?${FEW} (deploy~|releas~|uit(ge)?rol~|live|productie)|${SHIP_NL}${FEW} (ook|zelfs) (op )?vrijdag~`,
  '(tests?|pipeline|build|ci)( @){0,3} groen[^.;]{0,50} (live|productie|prod|deploy~|uitgerold|releas~)|groen (is|betekent) (live|deploy~|release)',
  '(deployen|deploys?|deployments?|releasen|releases?|uitrollen|live gaan) (@ ){0,3}?(non event|routine|dagelijkse kost|saai|bijzaak|geen (gebeurtenis|evenement|feest|stress|ding|spannend @)|druk op de knop|kwestie van)',
  '(deployen|deploys?|deployments?|releasen|releases?|uitrollen|rollback) (@ ){0,2}?(duurt|duren|kost|kosten|vraagt) (@ ){0,3}?(minuten?|seconden|klik|knop|commando|kwartier)',
  '(meerdere|tientallen|honderden|verschillende|\\d+|twee|drie|vijf|tien|twintig) (deploys?|deployments?|releases?) (per|op een|elke|in de) (dag|week|uur|maand)|(kleine|frequente|regelmatige|snelle) (@ )?(deploys|deployments|releases(?! notes)|uitrol)',
  '(de|onze|in|door de|elke) ci (@ ){0,2}?(draait|bouwt|test|controleert|groen|deployt|blokkeert|faalt)',
  '(vrijdag|freitags?|vendredi)( @){0,2} (deploy|releas|déplo|liefern|rollen)~[^.;]{0,20}? (niet|nicht|pas),[^.;]{0,40} (wel|doch|schon|si),? (@ ){0,2}?(meermaals|automatisch|mehrmals|plusieurs|dagelijks|täglich)',
]);

export const ABROAD_FR = abroad([
  // French.
  "(commits?|merges?|code|modifications?|changements?|correctifs?|fonctionnalités?|évolutions?|pull requests?|merge requests?|branches?|prs?)( [\\p{L}’']+){0,2} (arriv|part|pass|va |vont|sont|est|fil|atterri|mont|s['’]?)~( [\\p{L}’']+){0,2} (en (prod(uction)?|ligne)|chez @ @|déployé~)[^.;]{0,40} (minutes?|heures?|automati~|sans intervention|le jour même|dans la (journée|foulée)|seule?s?)",
  `(d[’']un|de la|du|chaque|le|un|de) (commit|merge|push|fusion|pull request)( @){0,2} (à|jusqu[’']à|vers|jusqu[’']en|en)( la| notre)? (prod(uction)?|mise en (prod~|ligne)|livraison|déploiement)`,
  `(déplo@|livr@|mettons en prod~|mises? en prod~|releases?)( @){0,2} (même|y compris|aussi) (le |les )?vendredis?|même le vendredi${FEW} (déplo@|livr@|prod)`,
  '(intèg|intégr|merg|pouss|commit|fusionn|développ|travaill)~ (@ ){0,3}?(sur|dans|vers) (le |notre )?(tronc|trunk|main|master)(?! (class|of))|(intèg|intégr|merg|pouss|commit|fusionn)~ (@ ){0,3}?(sur|dans) la (branche )?(principale|main)(?= ?branch| ?[.,;:]| (tous|chaque|plusieurs))',
  'branches (courtes|éphémères|de courte durée|à durée de vie courte|qui vivent @)|développement (basé )?sur (le )?(tronc|trunk)',
  "(la|notre|une|cette|chaque) ci (@,? ){0,3}?(lance|exécute|publie|déploie|construit|vérifie|valide|joue|tourne|bloque|verte|passe|s[’']occupe|refuse|livre)",
  "pass(e|ent|er|ant) (@ ){0,2}?par (la|notre|une|le|un) (ci|pipeline|chaîne (de (build|livraison|déploiement)|d[’']intégration|ci|automatisée))",
  '(ci|pipeline|tests?|build|voyants?)( @){0,3} (vert|verte|verts|au vert|passent?)[^.;]{0,50} (en prod~|déplo@|livr@|part|ligne)',
  `(livr@|déplo@|mises? en (prod~|ligne|service)|releases?|publi@)( (?!données|modèles|datas?)[\\p{L}’']+){0,5} (par|via|avec|grâce à|à travers|au moyen d[’']un) ((un|une|le|la|notre|nos|des|les) )?${PIPELINE}( (automatisée?s?|ci|gitlab|github|azure|jenkins))?(?! de données)`,
  `(le|notre|un|chaque|nos|les) ${PIPELINE} (@,? ){0,4}?(construi|test|vérifi|publi|livr|déplo|pouss|s[’']occup|se charg|fait le reste|met)~( (?!données|modèles?)[\\p{L}’']+){0,3}? (${THING}|en (prod~|ligne)|automati@|reste|tout)`,
  '(mises? en prod(uction)?|déploiements?|livraisons? (logicielles?|applicatives?|de (code|logiciels?))|releases?|passages? en prod(uction)?|montées? en prod(uction)?) (@ ){0,3}?(quotidien|hebdomadaire|fréquent|continu|automatis|automatiq|régulier|journalier|banal|un non événement|une formalité|en un clic|à la demande|indolore|plusieurs)~',
  '(petites|fréquentes|courtes) (livraisons|releases|mises en prod~|itérations (livrées|déployées))( @)?',
  "(automati|industriali)(ser|sation|sez|sons|sant|serez|sent|se)( (de |des |les |la |le |du |nos |vos |l[’']|d[’']))?( ?(?!qualité|suivi)[\\p{L}’']+,?){0,4}? (déploiements?|livraisons?(?= |[.,;]|$)|mises? en (prod~|ligne|service)|builds?|releases?|intégrations?( et)|chaînes? (de|d[’']))(?! de (nos )?(colis|repas|commandes))",
  "(plateformes?|outils?|serveurs?|pratiques?|processus) ((d[’']|de |en )?(intégration|déploiement|livraison)s? (et (de |d[’'])?@ )?continue?s?|d[’']intégration(?= ?[.,;\\(]|$))",
  "(chaînes?|usines?|pipelines?) ((d[’']|de |en )?(intégration|déploiement|livraison)s? (et (de |d[’'])?@ )?(continue?s?|automatisée?s?)|d[’']intégration(?= ?[.,;\\(]|$)|logicielles? \\(|de builds?|de déploiements?|de livraisons?(?= ?[.,;\\(]| (logic|applic|cont)|$))",
  "usines? logicielles?|usines? (de|à) (logiciels|build)s?|software factory|forge logicielle et @|(intégration|livraison|déploiement|mise en production) (et @ )?(en )?continue?s?(?! (des|de nos|du|dans l[’']équipe)( nouve@)? (salarié|collab|collègue|équipe|personne|alternant|arriv)~)",
  '(une? |la )?mise en prod(uction)? (@ ){0,2}?(prend|dure|tient|se fait|demande|nécessite) (@ ){0,4}?(minutes?|clic|commande|secondes)',
  '(\\d+|des dizaines de|plusieurs|deux|trois|cinq|dix|vingt|une @aine de) (déploiements|mises en prod(uction)?|releases|livraisons) (par|chaque|dans la) (jour|semaine|heure|journée|mois)',
  "(dès|après|lors|à|sur) (chaque |que |le |d[’']un |que la |un )?(merge|push|commit|fusion|tag|pull request)[^.;]{0,40} (déplo@|prod|production|en ligne|automati@|pipeline|livr@)",
  // Spanish.
  '(despleg@|desplieg@|subi(mos|das) a producción|sal(imos|idas) a producción|puest@ en producción|pas(amos|es) a producción|liber@ (a|en) producción) (@ ){0,4}?(varias veces|@ veces (al|por)|cada (día|semana|commit|merge|noche)|a diario|todos los días|diari@|automátic@|automatizad@|continu[oa]s?|frecuentes?|en (minutos|un clic)|sin intervención)',
  '(integración|entrega|despliegue|liberación)(,? (y |e )?@)? continu[oa]s?|automatiz@ ((de |los? |las? |el |del |nuestros ){0,2})(@,? (y )?){0,3}?(despliegues?|entregas (de software|continuas)|puestas? en producción|builds?|releases?|compilaci@)',
  'del? (commit|merge|push) (a|hasta) (la )?producción|(el|la|nuestr[oa]) pipeline (@ ){0,4}?(despliega|publica|compila|construye|libera)|pipelines? de (ci|integración|despliegue|entrega|compilación|build)',
  // Italian.
  '(rilasci~|deploy~|messe? in produzione|andiamo in produzione) (@ ){0,4}?(più volte|@ volte (al|alla|a)|ogni (giorno|settimana|commit|merge|notte)|tutti i giorni|quotidian@|giornalier@|automatic@|automatizzat@|continu[oaie]|frequent[ie]|in pochi minuti|senza intervent@)',
  '(integrazione|distribuzione|rilascio|consegna|deployment)(,? (e )?@)? continu[oa](?! di (dati|persone|pasti))|automatizz@ ((dei |i |il |del |della |la |di ){0,2})(@,? (e )?){0,3}?(rilasci~|deploy~|build|messe? in produzione)|dal (commit|merge|push) alla produzione|pipeline di (ci|build|rilascio|deploy~|integrazione|distribuzione)',
  // Portuguese.
  '(deploys?|implantaç@|implantamos|lançamos|subimos (para|em|a) produção|entregas? em produção|publicações em produção) (@ ){0,4}?(várias vezes|@ vezes (ao|por)|a cada (commit|merge)|cada (commit|merge)|todo dia|todos os dias|diári@|diariamente|automátic@|automatizad@|automaticamente|contínu[oa]s?|frequentes?|em minutos|sem intervenção)',
  '(integração|entrega|implantação|deploy)(,? (e )?@)? contínu[oa]s?(?! d[ao]s? (pessoas|colaborador@|nov@))|automa(tiz|ç)@ ((de |dos |os |do |da |a |o ){0,2})(@,? (e )?){0,3}?(deploys?|implantaç@|builds?|releases?)|do (commit|merge|push) (à|até a?) ?produção|esteiras? (de )?(ci|cd|deploys?|devops|entrega|integração|build|automatizad@)',
  // Polish.
  '(wdraża@|wdroże@|wydaje@|wypuszcza@|deploy~|release~) (@ ){0,4}?((kilka|kilkanaście|wiele|parę|@) razy (dziennie|w tygodniu|na dzień)|codzienn@|automatyczn@|zautomatyzowan@|ciągł@|po każdym (commicie|merge~|pushu)|co (tydzień|dzień))',
  'ciągł@ (integracj@|dostarczani@|wdrażani@|wdroże@)|(automatyzacj|automatyzow|zautomatyzow)@ (@ ){0,2}?(wdroże@|wdrażani@|budowani@ (i|oraz)|release~|deploy~|wydań)|od (commita|commitu|merge~) (do|na) produkcj@',
  ...SOUTH,
]);

/** Delivering, which is of goods as well: it counts where the sentence speaks of software. */
export const SOON = abroad([
  // German.
  '(innerhalb|binnen|in|nach) (von |weniger als |nur )?(wenige[nr]?|ein paar|\\d+|\\p{L}{3,10}) (minuten|stunden|sekunden) (@ ){0,2}?(live|in (der |die )?produktion|online|produktiv|ausgeliefert|ausgerollt|beim (kunden|nutzer)|bei den (kunden|nutzern))',
  '(live|in (der |die )?produktion|produktiv|ausgeliefert|ausgerollt) (@ ){0,3}?(minuten|am selben tag|noch am (selben|gleichen) tag)|(am|noch am) (selben|gleichen) tag (@ ){0,2}?(live|in produktion|produktiv|ausgeliefert)',
  // Dutch.
  '(binnen|in|na) (een )?(paar|enkele|\\d+|\\p{L}{3,9}|het) (minuten|uur|uren|kwartier|seconden) (@ ){0,2}?(live|in productie|naar productie|uitgerold|online|bij de (klant|gebruiker)s?)',
  '(live|in productie|naar productie|uitgerold) (@ ){0,2}?(minuten|dezelfde dag|kwartier)|dezelfde dag (nog )?(@ )?(live|in productie|naar productie)',
  // French.
  "en (moins d[’'] ?une?|moins de|quelques|\\d+|\\p{L}{3,8}) (minutes?|heures?|secondes) (@ ){0,3}?(en prod(uction)?|en ligne|chez (les|nos) @|déployée?s?|livrée?s?)",
  "en prod(uction)?[^.;]{0,20} (le jour même|dans la (journée|foulée)|dans l[’']heure|en (quelques|moins de @|\\d+) (minutes|heures))",
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
  '((quell|source)?code|software(?! (unternehmen|firma|bedrijf))|softwareentwickl~|releas~|deploy~|déplo@|features?|commits?|merges?|branch~|builds?|pipelines?|pull requests?|git|devops|bugfix(es)?|hotfix(es)?|codebases?|fonctionnalités?|correctifs?|logiciels?|microservices?|services|python|scripts?|rollouts?|(neue|nieuwe|nouvelles) (versionen|versies|versions)|trunk|main)',
]);
