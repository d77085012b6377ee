import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { BY_HAND_ABROAD } from './denials.ts';
import { NOT_SO_SOUTH, SOUTH, STEPS_SOUTH } from './manual-deploy-abroad-south.ts';

/** The words of `rules/manual-deploy.ts` in other languages. A space in a phrase stands for any short gap. */

const HAND = `(${BY_HAND_ABROAD}|in handarbeit|eigenhändig|manueel|manuele|mit der hand|van hand tot hand)`;
const FEW = "( [\\p{L}’'/\\d]+){0,5}?";
/** Bringing out software, in whatever form of the word. */
const SHIP =
  '((ge|re)?deploy~|d[ée]plo(y|i[ent])~|(ge)?releas(e|es|en|et|t|ed|er|ons|ez)|aus(ge|zu)?roll~|rollouts?|ein(ge|zu)?spielen|eingespielt|auf(ge)?spiel~|aus(ge|zu)?liefer~|produktivsetz~|produktivnahme~|liveschalt~|live ?gang|live ?stell~|uit(ge)?rol~|live ?(te )?(zetten|gezet|brengen|gaan|gebracht|stellen|schalten|gestellt|geschaltet)|(in|naar) productie (te )?(zetten|nemen|brengen|gaan)|productiezetting~|(mises?|met~|mis) en (prod(uction)?|ligne)|(passages?|montées?|pass@) en prod(uction)?|livraisons?|livr(ons|ez|erez|eras|er|ée?s?)|despl[ie]@|puesta en producción|rilasci~|implant@|wdroże@|wdraża@)';
const THING =
  '(((neue|nieuwe|nouvelle|neuer)[nrs]? )?((programm|software|code)?version(en|s)?|versies?|(programm|software|code)st[aä]nde?[ns]?)|\\p{L}{0,9}updates?|releases?|patch(es)?|hot ?fix(es)?|bugfix(es)?|(quell|bron|programm)?codes?|skripten?|scripts?|software|builds?|anwendung(en)?|applikation(en)?|applicaties?|änderungen|wijzigingen|aanpassingen|(mises? à jour|correctifs?|programmes?|sources|livrables?|modules|évolutions|modifications)|quellen|stände|pakete?|programme)';
/** Files, which are code where they go to a server. */
const FILES =
  '(dateien|ordner|verzeichnis~|archiv~|zip( ?(datei|archiv|bestand|bestanden|files?|s))?\\p{L}{0,4}|tarball|jars?|war|wheels?|dlls?|bestand(en)?|mapp?(en)?|archieven?|fichiers|dossiers?|archives?|répertoires?|binaire~|binaries)';
const WHAT = `(${THING}|${FILES})`;
const PLACE =
  '((\\p{L}{0,14})?servern?s?|produktion|produktiv(system|umgebung|rechner|maschine)~|produktions(system|umgebung|rechner|maschine)~|live ?(system|umgebung|omgeving)~|zielsystem~|zielrechner~|webspace|productie(omgeving|machine|systeem|bak)?~|serveurs?|hébergement|hébergeur|prod(uction)?|machines? de prod~)';
const ON =
  "(auf|in|naar|op|sur|vers|dans|chez)( (den|die|das|der|dem|de|het|le|la|les|l[’']|nos|notre|onze|unsere[nrms]?|jede[nrms]?|alle|elke|iedere|chaque|einen|een))?( @)?";
const CARRY_DE =
  '(kopier~|schieb~|zieh~|geschoben|gezogen|rüber ?@|spiel(en|st|t)|leg(en|st|t)|lad(en|e)|lädst|hoch(ge|zu)?lad~|hochgeladen|übertrag~|entpack~|aus(ge)?pack~|pack(en|st)|installier~|überschreib~|tausch~|austausch~|ausgetauscht|verteil~|aktualisier~|bringen|gebracht)';
const CARRY_NL =
  '((ge)?kopi(eer|ër|eert)~|(ge)?sle(pen|ept|ep)|gesleept|(ge)?upload~|geüpload|zet(ten|t)?|gezet|plaats~|geplaatst|uitpak~|uitgepakt|uit te pakken|unzip~|overzet~|overschrij@|vervang~|verplaats~|installe@|geïnstalleerd|duw~|bijwerk~|overgezet|belandt|belanden)';
const CARRY_FR =
  '(dépos@|copi@|envo[iy]~|transf[ée]r@|télévers@|upload~|gliss@|pouss@|install@|plac(ons|ez|er|é~)|charg(eons|ez|er|é~)|décompress~|dézipp~|décompact~|écras@|remplac@|recopi@|balanc@)';
const CARRIER =
  '(s?ftps?|scp|filezilla|winscp|cyberduck|rsync|robocopy|(usb ?)?(sticks?|speicherstick)|usb~|clés? usb|copy ?(and|&|und|n|en|et)? ?paste|kopieren und einfügen|kopiëren en plakken|knippen en plakken|copiers? collers?|glissers? déposers?|drag ?(&|and|en|und|n) ?drop|netzlaufwerk|netwerkschijf|e ?mail|remote ?desktop|rdp|putty|teamviewer)';
const BY =
  "(per|via|über|mit|mittels|met|avec|par|op|auf|sur|door|in|dans|con|por|com|à l[’']aide d[eu]|grâce à)( (un|une|een|einem|einen|der|dem|de|la|le|du|simple|d[’']une?)){0,2}";
const ONLINE = '(live|online|en ligne|en prod(uction)?|produktiv|in produktion|naar productie|in productie)';

/** Said outright in the languages of the south and the east. */
export const OUTRIGHT_SOUTH = abroad(SOUTH);
/** What one of the following has to stand beside. */
export const HANDS = abroad([
  `${HAND}|handarbeit|handwerk|mensenwerk|knochenarbeit|monnikenwerk|artisanale?s?|travail manuel|trabajo manual|lavoro manuale`,
  CARRIER,
  `\\p{L}{0,14}servern?|serveurs?|produktion|produktiv@|produktions@|live ?(system|umgebung|omgeving|server)~|ziel(system|rechner)~|webspace|productie~|hébergement|prod`,
  '(checkliste|word|runbook|draaiboek|stappenplan|handleiding|anleitung|procédure)( ?@)?|(laptop|portable|rechner|notebook|poste|werkplek)',
  '(server|machine|maschine|rechner) (für|per|voor|na|nach)|(kopieren|kopiëren|copiant|hochladen|slepen|uploaden|glissant|écrasant|überschreiben|overschrijven)',
]);
export const PLAIN_ABROAD = phrases([
  // By hand.
  `${SHIP}${FEW} ${HAND}`,
  `${HAND}( (?!prüf|test|getest|kontroll)[\\p{L}’']+){0,3}? ${SHIP}`,
  `${THING}${FEW} ${HAND}${FEW} (${CARRY_DE}|${CARRY_NL}|${CARRY_FR}|${ONLINE}|${PLACE})`,
  `${THING}( [\\p{L}’'/]+){0,3}? (install@|copi@|kopi@|aufgespielt|upload~|dépos@|pouss@|transfér@) ${HAND}(?! (testé|getest|geprüft))`,
  `(${SHIP}|${ONLINE} (zetten|gehen|gaan|mettre))( [\\p{L}’']+){0,5}? (handarbeit|handwerk|mensenwerk|knochenarbeit|monnikenwerk|travail (manuel|à la main)|artisanale?s?|trabajo manual|lavoro manuale)`,
  `(${SHIP}|${THING})${FEW} ${BY} ${CARRIER}`,
  `${BY} ${CARRIER}${FEW} (${SHIP}|${ONLINE}|${ON} ${PLACE})`,
  `${FILES}${FEW} ${BY} ${CARRIER}${FEW} ${ON} ${PLACE}`,
  `(rsync|scp|robocopy|xcopy|git pull)( [\\p{L}’']+){0,4}? ${HAND}|${HAND}( [\\p{L}’']+){0,3}? (rsync|scp|robocopy|git pull)`,
  `(spiel|roll|bring|setz|schieb|stell|lad|kopier|verteil|installier|übertrag|aktualisier)~${FEW} ${THING}( [\\p{L}’']+){0,3}? ${HAND}`,
  `(zet|zetten|brengen|rol|rollen|installeer|installeert|kopieer|kopieert|plaatst?|plaatsen|voert?)${FEW} (${THING}|alles)( [\\p{L}’']+){0,3}? ${HAND}`,
  `(livr|install|copi|pouss|transf[ée]r|dépos|déplo|publi)~${FEW} (${THING}|code)( [\\p{L}’']+){0,2}? ${HAND}`,
  `(manuelle[nrs]?|händische[nrs]?|handmatige?|manuele|manuel(le)?s?) (@ (und|en|et) )?((software)?installation(en)?|installatie|auslieferung(en)?|verteilung|einspielung|bereitstellung|uitrol~|release~|deploy~|kopie|décompression|livraisons?|mises? en (prod~|ligne))(?= ?([.,;:\\(]|$)| (von|der|neuer|unserer|van|nieuwe|onze|des?|de nos|auf|op|sur|über|via|par)(?! (hardware|clients?|arbeitsplatz~|geräte~|möbel~|maschinen)))`,
  "(nach|aus|volgens|selon|suivant|à partir d[’']une?) (@ ){0,2}?(checkliste|wiki ?seite|word ?dok~|runbook|draaiboek|stappenplan|checklist|handleiding|procédure( papier| word)?|liste)[^.;]{0,30} (deploy~|ausgerollt|ausgeliefert|uitgerold|live|déplo@|livr@|en prod~)",
  `(deploy|release|auslieferungs|uitrol|rollout|live ?gang|installations?|déploiement|livraison|mise en prod)~( [\\p{L}’']+){0,5}? (word|excel|wiki|checklist~|document|dokument|handleiding|anleitung|liste|lijst|procédure|runbook|draaiboek|stappenplan|pdf)~[^.;]{0,30} (\\d+|@) (stappen|schritten?|étapes|punkten?|punten|pasos|handgriffen?|seiten|pagina[’']s|pages|commando[’']s|befehlen)`,
  `(livraisons?|déploiements?|mises? en prod~|auslieferung|deployments?|releases?|uitrol|uitrollen|deployen|ausrollen)[^.;]{0,40} (${CARRY_DE}|${CARRY_NL}|${CARRY_FR})( (?!automati)[\\p{L}’']+){0,4}? ${FILES}( [\\p{L}’']+){0,3}? (${HAND}|${ON} ${PLACE})`,
  // Carried by a tool that only hands use.
  `(filezilla|winscp|cyberduck)[^.;]{0,40} (${CARRY_DE}|${CARRY_NL}|${CARRY_FR})`,
  `(${CARRY_DE}|${CARRY_NL}|${CARRY_FR})( (?!automati)[\\p{L}’'/]+){0,5}? (clé usb|usb ?sticks?)( [\\p{L}’']+){0,4}? (${PLACE}|machines?|maschinen?)`,
]);
export const BY_FILE = phrases([
  // Onto the server.
  `${CARRY_DE}( (?!automati|täglich)[\\p{L}’'/]+){0,4}? ${WHAT}( (?!automati)[\\p{L}’'/]+){0,4}? auf (den|die|das|unsere[nrms]?|jede[nrms]?|alle)( @)? ${PLACE}`,
  `${WHAT}( (?!automati|täglich)[\\p{L}’'/]+){0,4}? auf (den|die|das|unsere[nrms]?|jede[nrms]?|alle)( @)? ${PLACE} ([\\p{L}’']+ ){0,3}?${CARRY_DE}`,
  `(kopier|schieb|zieh|leg|lad|entpack|pack|übertrag)~( [\\p{L}’'/]+){0,3}? (auf|in) (den|die|das|unsere[nrms]?|jede[nrms]?)( @)? ${PLACE}( [\\p{L}’'/]+){0,4}? (code|skripte?|versionen?|zip~|releases?)`,
  `(${FILES}|code|scripts?|builds?|(nieuwe )?versies?|releases?)( (?!automati)[\\p{L}’'/]+){0,4}? (naar|op) (de|het|onze|elke|iedere|alle)( @)? (\\p{L}{0,12}servers?|productie~)( [\\p{L}’']+){0,3}? ${CARRY_NL}`,
  `${CARRY_NL}( (?!automati)[\\p{L}’'/]+){0,3}? (${FILES}|code|scripts?|builds?|(nieuwe )?versies?|releases?)( (?!automati)[\\p{L}’'/]+){0,4}? (naar|op) (de|het|onze|elke|iedere|alle)( @)? (\\p{L}{0,12}servers?|productie~)`,
  `(${FILES}|code|scripts?)( [\\p{L}’']+){0,3}? (uitpakken|unzippen|uitgepakt|uit te pakken|kopiëren|overschrijven|vervangen|slepen|entpacken|überschreiben|austauschen|ersetzen) (op|auf) (de|den|dem|het|onze|unsere[nm])( @)? ${PLACE}`,
  `${CARRY_FR}( (?!automati)[\\p{L}’'/]+){0,4}? (${WHAT}|code)( (?!automati)[\\p{L}’'/]+){0,3}? (sur|vers|dans|à) (le |les |la |l[’']|nos |notre |chaque )?(serveurs?|hébergement|prod|machines? de prod~)`,
  `(serveurs?|${PLACE})[^.;]{0,40} (door (te )?|durch |par |en )(kopiëren|slepen|plakken|uploaden|overschrijven|kopieren|hochladen|überschreiben|copie|copiant|glissant|écrasant|glisser déposer|copier coller)`,
  "(deploy~|releas~|uitroll?en|ausroll~|ausliefer~|livr@|déplo@|live)( [\\p{L}’']+){0,5}? (door (te )?|durch |par |en )((het|das|la|simple|simpel|einfaches|de|bestanden|dateien) )*(kopiëren|slepen|plakken|uploaden|overschrijven|kopieren|hochladen|überschreiben|copie|copiant|glissant|écrasant|glisser déposer|copier coller|rüberkopieren)(?! du schéma)",
  // Changed in place.
  `(bearbeit|änder|editier|fix|beheb|behob|lös|pass|korrigier|patch|programmier|entwickel|arbeit|schraub|bastel)~( [\\p{L}’']+){0,4}? (direkt|live) (auf|am|im|in) (dem |der |den )?(live|produktiv|produktions)~( ?(server|system|umgebung)~)?`,
  `direkt (auf|am|im|in) (dem |der |den )?(live|produktiv|produktions)( ?(server|system|umgebung)~|@)( [\\p{L}’']+){0,3}? (bearbeit|geänder|änder|editier|gefix|fix|angepasst|korrigier|gepatch|programmier|entwickel)~`,
  `(code|scripts?|bestanden|fouten|bugs|wijzigingen|aanpassingen|sleutel~|programmeren|patchen|fixen|wijzig~|bewerk~)( [\\p{L}’']+){0,4}? (rechtstreeks|direct|live|zelf) (op|in) (de |het )?(productie|live|server)~`,
  `(modifi|corrig|correctif|appliqu|édit|patch|chang|bidouill|retouch|cod|développ|interven)~( [\\p{L}’']+){0,4}? directement (sur|dans|en) (le |la |les |nos |notre )?(serveurs?( de (prod~|live))?|prod(uction)?(?= ?[.,;]|$)|machines? de prod~|site en ligne)`,
  // Log in, then change what is there.
  `(in ?log|ein ?log|log|anmeld|melde|verbind|connect|ssh|gehe|geh)~( [\\p{L}’']+){0,5}? (\\p{L}{0,12}servers?|serveurs?|productie~|prod|produktion|produktiv~|ssh|rdp|remote desktop)( [\\p{L}’']+)?(,| und| en| et| pour| om)[^.;]{0,50} (git pull|pull~|aan(ge|te )?pas~|kopi@|copi@|herstart~|neu ?start~|redémarr~|installe?r?~|überschr~|entpack~|änder~|bearbeit~|modifi~|met~ à jour|trek~|binnenha~|ziehen|update~|vervang~|tausch~)`,
  // From one's own machine.
  `(deploy~|releas@|ausgeliefert|ausgerollt|ausrollen|uitgerold|uitroll?en|livr@|déplo@|mise en prod~)( [\\p{L}’']+){0,4}? (vo[nm] (eigenen |lokalen |seinem |deinem |meinem |ihrem )?(rechner|laptop|notebook|entwickler ?rechner|arbeitsplatz)|van(af|uit)? (je|de|onze|een|zijn|mijn|hun|eigen)( eigen)? (laptop|pc|computer|werkplek|machine)|depuis (le |son |leur |ton |votre |mon |nos |un )(propre )?(poste|portable|pc|ordinateur|laptop))`,
  `(server|machine|serveur|maschine|rechner) (für|per|voor|na|par|après|um) (server|machine|serveur|maschine|rechner)[^.;]{0,50} (install@|aktualisier~|deploy~|déplo@|bijwerk~|kopi@|copi@|eingespielt|ausgerollt|uitgerold|livr@)`,
  `(install@|aktualisier~|deploy~|déplo@|bijwerk~|kopi@|copi@|ausgerollt|uitgerold|uitroll?en|ausrollen|livr@|updates?|versionen|versies)[^.;]{0,40} (server|machine|serveur|maschine|rechner) (für|per|voor|na|par|après|um|nach) (server|machine|serveur|maschine|rechner)`,
]);
/** What sounds like a denial and is none. */
export const STEPS_ABROAD = abroad([
  ...STEPS_SOUTH,
  "(keine?n?|geen|aucune?|pas de|pas d[’']|ohne|zonder|sans|ningún|nessun|nenhum) (@ )?(automatisierte[ns]?|automatische[ns]?|geautomatiseerde?|automatisée?s?|automatiques?) (deployments?|releases?|auslieferung(en)?|uitrol|deploys?|rollouts?|(déploiements?|livraisons?|mises? en prod~))(?! (erfahrung|kennis|nötig|nodig))",
  "(pas de|aucune?|pas d[’']) (déploiements?|livraisons?|mises? en prod~) (automatisée?s?|automatiques?)",
  `(keine?|geen|pas de|pas d[’']|aucune?|sans|ohne|zonder|no hay|nessuna|sem) (@ )?(ci ?/ ?cd( ?pipelines?)?|pipelines?|ci|automatisierung|automatisering|automatisation)( [\\p{L}’']+){0,3}?( ?[:,;–]| und| sondern| maar| mais| en| et)[^.]{0,60} (${HAND}|selbst|zelf|soi même|vous même|kopi@|copi@|${FILES}|s?ftp|scp|git pull|ssh|usb~|filezilla|winscp|hochgeladen|hochladen)`,
  '(deployments?|releases?|auslieferung(en)?|rollouts?) (@ ){0,3}?(nicht|kaum|noch nicht) (@ )?automatisiert|(deployen|deploys?|uitrollen|uitrol|releasen|releases?) (@ ){0,3}?(niet|nauwelijks|nog niet) (@ )?geautomatiseerd',
  "(déploiements?|livraisons?|mises? en prod~) (@ )?(n[’'](est|sont)|ne (sont|est)) (pas|toujours pas|guère)( @)? automatisée?s?|rien n[’']est automatisé[^.;]{0,30} (déplo@|livr@|prod)",
  'nichts (an|bei|von) (unseren?|den|der) (deployments?|releases?|auslieferung)[^.;]{0,10} automatisiert|niets (aan|van) (onze|de) (deploy~|releases?|uitrol)[^.;]{0,15} geautomatiseerd',
]);
/** A heading or a question, and the hands for an answer. */
export const ANSWERED = abroad([
  `((un(ser)?|ons|onze|notre|nos|le|die|das|het|de|la) )?(deploy(ment|en|s)?s?|releasen?s?|auslieferung|rollout|uitrol~|live ?gang|déploiements?|mises? en prod(uction)?|livraisons?|release ?proze?ss?|releaseproces|deployproces|deployment ?prozess)( (bei uns|hier|chez nous|bij ons|is|ist|geht so|gaat zo|heißt|means|c[’']est))* ?[?:–=] ?([\\p{L}’'\\d]+,? ){0,6}?(s?ftp|scp|filezilla|winscp|rsync|dateien|bestanden|fichiers|${HAND}|kopieren|copier|kopiëren|slepen|glisser déposer|copier coller|zip|git pull|ssh|usb~|inloggen|einloggen|rüberziehen)`,
]);
/** Nobody does it by hand, nobody does any more, or it is tests that are done so. */
export const NOBODY = phrases([
  `(nicht mehr|niet meer|niet langer|nicht länger|ne (@ )?plus|n[’']@ plus|nie wieder|nooit meer|plus jamais)( [\\p{L}’']+){0,5}? (${HAND}|s?ftp|scp|ssh)`,
  `(teste[nstz]?|testons|test|getestet|geprüft|prüf@|getest|controle@|vérifi@|recett@)( [\\p{L}’']+){0,4}? ${HAND}`,
  `${HAND}( [\\p{L}’']+){0,3}? (getestet|geprüft|getest|testée?s?|vérifiée?s?)`,
  `(niemand|keiner|personne|nadie|nessuno|ninguém|nikt|nichts|niets|rien)( [\\p{L}’']+){0,7} (${HAND}|s?ftp|${PLACE}|scp)`,
  `${HAND} ([\\p{L}’']+ ){0,5}?(niemand|keiner|personne|nichts|niets|rien)`,
]);
/** It is over, or it is something else that is put online. */
export const NOT_SO = phrases([
  NOT_SO_SOUTH,
  "(alleen|enkel|nur|seulement|uniquement)( [\\p{L}’']+){0,5} (bij|bei|in|chez) (de|der|dem|het|la|l[’'])? ?~(groep|gruppe|team|afdeling|abteilung|équipe)",
  '(der|die)? ?(vergangenheit|geschichte|du passé|verleden tijd|histoire ancienne)|gehör~ (@ ){0,4}?vergangenheit',
  '(abgeschafft|abandonnée?s?|afgeschaft|vorbei|révolue?s?|verbannt|verboten|verboden|interdite?s?|proscrite?s?|uit den boze|tabu|taboe)',
  "(blogs?|artikel~|beiträge|articles?|(ses|ihre|hun|haar|leurs) (pages|seiten|pagina~)|inhalte|content|contenus?|vacatures?|stellenanzeigen|annonces|advertenties|produktbilder|productfoto~|werbemittel|broschüren|newsletters?|nieuwsbriev~|nieuws|fotos?|foto[’']s|bilder|images|videos?|rechnungen|facturen|factures|orders?|bestellingen|bestellungen|commandes|messdaten|meetgegevens|daten|gegevens|données|datos|dati|dados)(?! (engineer|scien|team|analy)~)",
  '(hardware|geräte~|apparat~|toestellen|sensor~|capteurs|kabel~|maschinen montier~|möbel|clients?rechner|arbeitsplatzrechner|drucker|printers?|imprimantes?|benutzerkonten|buchungen|belege|waren|päckchen|pakete aus|paquets|colis|pakketten|pakketjes)',
  "(statt|anstatt|anstelle|in plaats van|au lieu d[eu’']|plutôt que|weg van|ersetz~|ablös~|vervang~ (de |onze )?handmatige|automatisier(en|st|t|e) (@ ){0,3}?manuelle~|automatiseer~ (@ ){0,3}?handmatige)( [\\p{L}’']+){0,4}",
  '(skripte?|jobs?|tools?|scripts?|pipeline|bots?|cron~|github actions|gitlab ci|jenkins|ansible),? ((das|der|die|dat|die|qui) )?(@ ){0,3}?(kopiert|kopieert|copie|überträgt|schiebt|zet|verteilt|pousse|transfère|lädt|uploadt)',
]);
