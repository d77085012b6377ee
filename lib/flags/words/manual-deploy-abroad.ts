import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { BY_HAND_ABROAD } from './denials.ts';
import { NOT_SO_SOUTH, SOUTH, STEPS_SOUTH } from './manual-deploy-abroad-south.ts';

/** The words of `rules/manual-deploy.ts` in other languages. A space in a phrase stands for any short gap. */

const HAND = `(${BY_HAND_ABROAD}|in handarbeit|eigenhändig|manueel|manuele|mit der hand|van hand tot hand)`;
const FEW = "( [\\p{L}’'/\\d]+){0,5}?";
/** Bringing out software, in whatever form of the word. */
const SHIP =
  '((ge|re)?deploy\\p{L}*|d[ée]plo(y|i[ent])\\p{L}*|(ge)?releas(e|es|en|et|t|ed|er|ons|ez)|aus(ge|zu)?roll\\p{L}*|rollouts?|ein(ge|zu)?spielen|eingespielt|auf(ge)?spiel\\p{L}*|aus(ge|zu)?liefer\\p{L}*|produktivsetz\\p{L}*|produktivnahme\\p{L}*|liveschalt\\p{L}*|live ?gang|live ?stell\\p{L}*|uit(ge)?rol\\p{L}*|live ?(te )?(zetten|gezet|brengen|gaan|gebracht|stellen|schalten|gestellt|geschaltet)|(in|naar) productie (te )?(zetten|nemen|brengen|gaan)|productiezetting\\p{L}*|(mises?|met\\p{L}*|mis) en (prod(uction)?|ligne)|(passages?|montées?|pass\\p{L}+) en prod(uction)?|livraisons?|livr(ons|ez|erez|eras|er|ée?s?)|despl[ie]\\p{L}+|puesta en producción|rilasci\\p{L}*|implant\\p{L}+|wdroże\\p{L}+|wdraża\\p{L}+)';
const THING =
  '(((neue|nieuwe|nouvelle|neuer)[nrs]? )?((programm|software|code)?version(en|s)?|versies?|(programm|software|code)st[aä]nde?[ns]?)|\\p{L}{0,9}updates?|releases?|patch(es)?|hot ?fix(es)?|bugfix(es)?|(quell|bron|programm)?codes?|skripten?|scripts?|software|builds?|anwendung(en)?|applikation(en)?|applicaties?|änderungen|wijzigingen|aanpassingen|(mises? à jour|correctifs?|programmes?|sources|livrables?|modules|évolutions|modifications)|quellen|stände|pakete?|programme)';
/** Files, which are code where they go to a server. */
const FILES =
  '(dateien|ordner|verzeichnis\\p{L}*|archiv\\p{L}*|zip( ?(datei|archiv|bestand|bestanden|files?|s))?\\p{L}{0,4}|tarball|jars?|war|wheels?|dlls?|bestand(en)?|mapp?(en)?|archieven?|fichiers|dossiers?|archives?|répertoires?|binaire\\p{L}*|binaries)';
const WHAT = `(${THING}|${FILES})`;
const PLACE =
  '((\\p{L}{0,14})?servern?s?|produktion|produktiv(system|umgebung|rechner|maschine)\\p{L}*|produktions(system|umgebung|rechner|maschine)\\p{L}*|live ?(system|umgebung|omgeving)\\p{L}*|zielsystem\\p{L}*|zielrechner\\p{L}*|webspace|productie(omgeving|machine|systeem|bak)?\\p{L}*|serveurs?|hébergement|hébergeur|prod(uction)?|machines? de prod\\p{L}*)';
const ON =
  "(auf|in|naar|op|sur|vers|dans|chez)( (den|die|das|der|dem|de|het|le|la|les|l[’']|nos|notre|onze|unsere[nrms]?|jede[nrms]?|alle|elke|iedere|chaque|einen|een))?( \\p{L}+)?";
const CARRY_DE =
  '(kopier\\p{L}*|schieb\\p{L}*|zieh\\p{L}*|geschoben|gezogen|rüber ?\\p{L}+|spiel(en|st|t)|leg(en|st|t)|lad(en|e)|lädst|hoch(ge|zu)?lad\\p{L}*|hochgeladen|übertrag\\p{L}*|entpack\\p{L}*|aus(ge)?pack\\p{L}*|pack(en|st)|installier\\p{L}*|überschreib\\p{L}*|tausch\\p{L}*|austausch\\p{L}*|ausgetauscht|verteil\\p{L}*|aktualisier\\p{L}*|bringen|gebracht)';
const CARRY_NL =
  '((ge)?kopi(eer|ër|eert)\\p{L}*|(ge)?sle(pen|ept|ep)|gesleept|(ge)?upload\\p{L}*|geüpload|zet(ten|t)?|gezet|plaats\\p{L}*|geplaatst|uitpak\\p{L}*|uitgepakt|uit te pakken|unzip\\p{L}*|overzet\\p{L}*|overschrij\\p{L}+|vervang\\p{L}*|verplaats\\p{L}*|installe\\p{L}+|geïnstalleerd|duw\\p{L}*|bijwerk\\p{L}*|overgezet|belandt|belanden)';
const CARRY_FR =
  '(dépos\\p{L}+|copi\\p{L}+|envo[iy]\\p{L}*|transf[ée]r\\p{L}+|télévers\\p{L}+|upload\\p{L}*|gliss\\p{L}+|pouss\\p{L}+|install\\p{L}+|plac(ons|ez|er|é\\p{L}*)|charg(eons|ez|er|é\\p{L}*)|décompress\\p{L}*|dézipp\\p{L}*|décompact\\p{L}*|écras\\p{L}+|remplac\\p{L}+|recopi\\p{L}+|balanc\\p{L}+)';
const CARRIER =
  '(s?ftps?|scp|filezilla|winscp|cyberduck|rsync|robocopy|(usb ?)?(sticks?|speicherstick)|usb\\p{L}*|clés? usb|copy ?(and|&|und|n|en|et)? ?paste|kopieren und einfügen|kopiëren en plakken|knippen en plakken|copiers? collers?|glissers? déposers?|drag ?(&|and|en|und|n) ?drop|netzlaufwerk|netwerkschijf|e ?mail|remote ?desktop|rdp|putty|teamviewer)';
const BY =
  "(per|via|über|mit|mittels|met|avec|par|op|auf|sur|door|in|dans|con|por|com|à l[’']aide d[eu]|grâce à)( (un|une|een|einem|einen|der|dem|de|la|le|du|simple|d[’']une?)){0,2}";
const ONLINE = '(live|online|en ligne|en prod(uction)?|produktiv|in produktion|naar productie|in productie)';

/** Said outright in the languages of the south and the east. */
export const OUTRIGHT_SOUTH = abroad(SOUTH);
/** What one of the following has to stand beside. */
export const HANDS = abroad([
  `${HAND}|handarbeit|handwerk|mensenwerk|knochenarbeit|monnikenwerk|artisanale?s?|travail manuel|trabajo manual|lavoro manuale`,
  CARRIER,
  `\\p{L}{0,14}servern?|serveurs?|produktion|produktiv\\p{L}+|produktions\\p{L}+|live ?(system|umgebung|omgeving|server)\\p{L}*|ziel(system|rechner)\\p{L}*|webspace|productie\\p{L}*|hébergement|prod`,
  '(checkliste|word|runbook|draaiboek|stappenplan|handleiding|anleitung|procédure)( ?\\p{L}+)?|(laptop|portable|rechner|notebook|poste|werkplek)',
  '(server|machine|maschine|rechner) (für|per|voor|na|nach)|(kopieren|kopiëren|copiant|hochladen|slepen|uploaden|glissant|écrasant|überschreiben|overschrijven)',
]);
export const PLAIN_ABROAD = phrases([
  // By hand.
  `${SHIP}${FEW} ${HAND}`,
  `${HAND}( (?!prüf|test|getest|kontroll)[\\p{L}’']+){0,3}? ${SHIP}`,
  `${THING}${FEW} ${HAND}${FEW} (${CARRY_DE}|${CARRY_NL}|${CARRY_FR}|${ONLINE}|${PLACE})`,
  `${THING}( [\\p{L}’'/]+){0,3}? (install\\p{L}+|copi\\p{L}+|kopi\\p{L}+|aufgespielt|upload\\p{L}*|dépos\\p{L}+|pouss\\p{L}+|transfér\\p{L}+) ${HAND}(?! (testé|getest|geprüft))`,
  `(${SHIP}|${ONLINE} (zetten|gehen|gaan|mettre))( [\\p{L}’']+){0,5}? (handarbeit|handwerk|mensenwerk|knochenarbeit|monnikenwerk|travail (manuel|à la main)|artisanale?s?|trabajo manual|lavoro manuale)`,
  `(${SHIP}|${THING})${FEW} ${BY} ${CARRIER}`,
  `${BY} ${CARRIER}${FEW} (${SHIP}|${ONLINE}|${ON} ${PLACE})`,
  `${FILES}${FEW} ${BY} ${CARRIER}${FEW} ${ON} ${PLACE}`,
  `(rsync|scp|robocopy|xcopy|git pull)( [\\p{L}’']+){0,4}? ${HAND}|${HAND}( [\\p{L}’']+){0,3}? (rsync|scp|robocopy|git pull)`,
  `(spiel|roll|bring|setz|schieb|stell|lad|kopier|verteil|installier|übertrag|aktualisier)\\p{L}*${FEW} ${THING}( [\\p{L}’']+){0,3}? ${HAND}`,
  `(zet|zetten|brengen|rol|rollen|installeer|installeert|kopieer|kopieert|plaatst?|plaatsen|voert?)${FEW} (${THING}|alles)( [\\p{L}’']+){0,3}? ${HAND}`,
  `(livr|install|copi|pouss|transf[ée]r|dépos|déplo|publi)\\p{L}*${FEW} (${THING}|code)( [\\p{L}’']+){0,2}? ${HAND}`,
  `(manuelle[nrs]?|händische[nrs]?|handmatige?|manuele|manuel(le)?s?) (\\p{L}+ (und|en|et) )?((software)?installation(en)?|installatie|auslieferung(en)?|verteilung|einspielung|bereitstellung|uitrol\\p{L}*|release\\p{L}*|deploy\\p{L}*|kopie|décompression|livraisons?|mises? en (prod\\p{L}*|ligne))(?= ?([.,;:\\(]|$)| (von|der|neuer|unserer|van|nieuwe|onze|des?|de nos|auf|op|sur|über|via|par)(?! (hardware|clients?|arbeitsplatz\\p{L}*|geräte\\p{L}*|möbel\\p{L}*|maschinen)))`,
  "(nach|aus|volgens|selon|suivant|à partir d[’']une?) (\\p{L}+ ){0,2}?(checkliste|wiki ?seite|word ?dok\\p{L}*|runbook|draaiboek|stappenplan|checklist|handleiding|procédure( papier| word)?|liste)[^.;]{0,30} (deploy\\p{L}*|ausgerollt|ausgeliefert|uitgerold|live|déplo\\p{L}+|livr\\p{L}+|en prod\\p{L}*)",
  `(deploy|release|auslieferungs|uitrol|rollout|live ?gang|installations?|déploiement|livraison|mise en prod)\\p{L}*( [\\p{L}’']+){0,5}? (word|excel|wiki|checklist\\p{L}*|document|dokument|handleiding|anleitung|liste|lijst|procédure|runbook|draaiboek|stappenplan|pdf)\\p{L}*[^.;]{0,30} (\\d+|\\p{L}+) (stappen|schritten?|étapes|punkten?|punten|pasos|handgriffen?|seiten|pagina[’']s|pages|commando[’']s|befehlen)`,
  `(livraisons?|déploiements?|mises? en prod\\p{L}*|auslieferung|deployments?|releases?|uitrol|uitrollen|deployen|ausrollen)[^.;]{0,40} (${CARRY_DE}|${CARRY_NL}|${CARRY_FR})( (?!automati)[\\p{L}’']+){0,4}? ${FILES}( [\\p{L}’']+){0,3}? (${HAND}|${ON} ${PLACE})`,
  // Carried by a tool that only hands use.
  `(filezilla|winscp|cyberduck)[^.;]{0,40} (${CARRY_DE}|${CARRY_NL}|${CARRY_FR})`,
  `(${CARRY_DE}|${CARRY_NL}|${CARRY_FR})( (?!automati)[\\p{L}’'/]+){0,5}? (clé usb|usb ?sticks?)( [\\p{L}’']+){0,4}? (${PLACE}|machines?|maschinen?)`,
]);
export const BY_FILE = phrases([
  // Onto the server.
  `${CARRY_DE}( (?!automati|täglich)[\\p{L}’'/]+){0,4}? ${WHAT}( (?!automati)[\\p{L}’'/]+){0,4}? auf (den|die|das|unsere[nrms]?|jede[nrms]?|alle)( \\p{L}+)? ${PLACE}`,
  `${WHAT}( (?!automati|täglich)[\\p{L}’'/]+){0,4}? auf (den|die|das|unsere[nrms]?|jede[nrms]?|alle)( \\p{L}+)? ${PLACE} ([\\p{L}’']+ ){0,3}?${CARRY_DE}`,
  `(kopier|schieb|zieh|leg|lad|entpack|pack|übertrag)\\p{L}*( [\\p{L}’'/]+){0,3}? (auf|in) (den|die|das|unsere[nrms]?|jede[nrms]?)( \\p{L}+)? ${PLACE}( [\\p{L}’'/]+){0,4}? (code|skripte?|versionen?|zip\\p{L}*|releases?)`,
  `(${FILES}|code|scripts?|builds?|(nieuwe )?versies?|releases?)( (?!automati)[\\p{L}’'/]+){0,4}? (naar|op) (de|het|onze|elke|iedere|alle)( \\p{L}+)? (\\p{L}{0,12}servers?|productie\\p{L}*)( [\\p{L}’']+){0,3}? ${CARRY_NL}`,
  `${CARRY_NL}( (?!automati)[\\p{L}’'/]+){0,3}? (${FILES}|code|scripts?|builds?|(nieuwe )?versies?|releases?)( (?!automati)[\\p{L}’'/]+){0,4}? (naar|op) (de|het|onze|elke|iedere|alle)( \\p{L}+)? (\\p{L}{0,12}servers?|productie\\p{L}*)`,
  `(${FILES}|code|scripts?)( [\\p{L}’']+){0,3}? (uitpakken|unzippen|uitgepakt|uit te pakken|kopiëren|overschrijven|vervangen|slepen|entpacken|überschreiben|austauschen|ersetzen) (op|auf) (de|den|dem|het|onze|unsere[nm])( \\p{L}+)? ${PLACE}`,
  `${CARRY_FR}( (?!automati)[\\p{L}’'/]+){0,4}? (${WHAT}|code)( (?!automati)[\\p{L}’'/]+){0,3}? (sur|vers|dans|à) (le |les |la |l[’']|nos |notre |chaque )?(serveurs?|hébergement|prod|machines? de prod\\p{L}*)`,
  `(serveurs?|${PLACE})[^.;]{0,40} (door (te )?|durch |par |en )(kopiëren|slepen|plakken|uploaden|overschrijven|kopieren|hochladen|überschreiben|copie|copiant|glissant|écrasant|glisser déposer|copier coller)`,
  "(deploy\\p{L}*|releas\\p{L}*|uitroll?en|ausroll\\p{L}*|ausliefer\\p{L}*|livr\\p{L}+|déplo\\p{L}+|live)( [\\p{L}’']+){0,5}? (door (te )?|durch |par |en )((het|das|la|simple|simpel|einfaches|de|bestanden|dateien) )*(kopiëren|slepen|plakken|uploaden|overschrijven|kopieren|hochladen|überschreiben|copie|copiant|glissant|écrasant|glisser déposer|copier coller|rüberkopieren)(?! du schéma)",
  // Changed in place.
  `(bearbeit|änder|editier|fix|beheb|behob|lös|pass|korrigier|patch|programmier|entwickel|arbeit|schraub|bastel)\\p{L}*( [\\p{L}’']+){0,4}? (direkt|live) (auf|am|im|in) (dem |der |den )?(live|produktiv|produktions)\\p{L}*( ?(server|system|umgebung)\\p{L}*)?`,
  `direkt (auf|am|im|in) (dem |der |den )?(live|produktiv|produktions)( ?(server|system|umgebung)\\p{L}*|\\p{L}+)( [\\p{L}’']+){0,3}? (bearbeit|geänder|änder|editier|gefix|fix|angepasst|korrigier|gepatch|programmier|entwickel)\\p{L}*`,
  `(code|scripts?|bestanden|fouten|bugs|wijzigingen|aanpassingen|sleutel\\p{L}*|programmeren|patchen|fixen|wijzig\\p{L}*|bewerk\\p{L}*)( [\\p{L}’']+){0,4}? (rechtstreeks|direct|live|zelf) (op|in) (de |het )?(productie|live|server)\\p{L}*`,
  `(modifi|corrig|correctif|appliqu|édit|patch|chang|bidouill|retouch|cod|développ|interven)\\p{L}*( [\\p{L}’']+){0,4}? directement (sur|dans|en) (le |la |les |nos |notre )?(serveurs?( de (prod\\p{L}*|live))?|prod(uction)?(?= ?[.,;]|$)|machines? de prod\\p{L}*|site en ligne)`,
  // Log in, then change what is there.
  `(in ?log|ein ?log|log|anmeld|melde|verbind|connect|ssh|gehe|geh)\\p{L}*( [\\p{L}’']+){0,5}? (\\p{L}{0,12}servers?|serveurs?|productie\\p{L}*|prod|produktion|produktiv\\p{L}*|ssh|rdp|remote desktop)( [\\p{L}’']+)?(,| und| en| et| pour| om)[^.;]{0,50} (git pull|pull\\p{L}*|aan(ge|te )?pas\\p{L}*|kopi\\p{L}+|copi\\p{L}+|herstart\\p{L}*|neu ?start\\p{L}*|redémarr\\p{L}*|installe?r?\\p{L}*|überschr\\p{L}*|entpack\\p{L}*|änder\\p{L}*|bearbeit\\p{L}*|modifi\\p{L}*|met\\p{L}* à jour|trek\\p{L}*|binnenha\\p{L}*|ziehen|update\\p{L}*|vervang\\p{L}*|tausch\\p{L}*)`,
  // From one's own machine.
  `(deploy\\p{L}*|releas\\p{L}+|ausgeliefert|ausgerollt|ausrollen|uitgerold|uitroll?en|livr\\p{L}+|déplo\\p{L}+|mise en prod\\p{L}*)( [\\p{L}’']+){0,4}? (vo[nm] (eigenen |lokalen |seinem |deinem |meinem |ihrem )?(rechner|laptop|notebook|entwickler ?rechner|arbeitsplatz)|van(af|uit)? (je|de|onze|een|zijn|mijn|hun|eigen)( eigen)? (laptop|pc|computer|werkplek|machine)|depuis (le |son |leur |ton |votre |mon |nos |un )(propre )?(poste|portable|pc|ordinateur|laptop))`,
  `(server|machine|serveur|maschine|rechner) (für|per|voor|na|par|après|um) (server|machine|serveur|maschine|rechner)[^.;]{0,50} (install\\p{L}+|aktualisier\\p{L}*|deploy\\p{L}*|déplo\\p{L}+|bijwerk\\p{L}*|kopi\\p{L}+|copi\\p{L}+|eingespielt|ausgerollt|uitgerold|livr\\p{L}+)`,
  `(install\\p{L}+|aktualisier\\p{L}*|deploy\\p{L}*|déplo\\p{L}+|bijwerk\\p{L}*|kopi\\p{L}+|copi\\p{L}+|ausgerollt|uitgerold|uitroll?en|ausrollen|livr\\p{L}+|updates?|versionen|versies)[^.;]{0,40} (server|machine|serveur|maschine|rechner) (für|per|voor|na|par|après|um|nach) (server|machine|serveur|maschine|rechner)`,
]);
/** What sounds like a denial and is none. */
export const STEPS_ABROAD = abroad([
  ...STEPS_SOUTH,
  "(keine?n?|geen|aucune?|pas de|pas d[’']|ohne|zonder|sans|ningún|nessun|nenhum) (\\p{L}+ )?(automatisierte[ns]?|automatische[ns]?|geautomatiseerde?|automatisée?s?|automatiques?) (deployments?|releases?|auslieferung(en)?|uitrol|deploys?|rollouts?|(déploiements?|livraisons?|mises? en prod\\p{L}*))(?! (erfahrung|kennis|nötig|nodig))",
  "(pas de|aucune?|pas d[’']) (déploiements?|livraisons?|mises? en prod\\p{L}*) (automatisée?s?|automatiques?)",
  `(keine?|geen|pas de|pas d[’']|aucune?|sans|ohne|zonder|no hay|nessuna|sem) (\\p{L}+ )?(ci ?/ ?cd( ?pipelines?)?|pipelines?|ci|automatisierung|automatisering|automatisation)( [\\p{L}’']+){0,3}?( ?[:,;–]| und| sondern| maar| mais| en| et)[^.]{0,60} (${HAND}|selbst|zelf|soi même|vous même|kopi\\p{L}+|copi\\p{L}+|${FILES}|s?ftp|scp|git pull|ssh|usb\\p{L}*|filezilla|winscp|hochgeladen|hochladen)`,
  '(deployments?|releases?|auslieferung(en)?|rollouts?) (\\p{L}+ ){0,3}?(nicht|kaum|noch nicht) (\\p{L}+ )?automatisiert|(deployen|deploys?|uitrollen|uitrol|releasen|releases?) (\\p{L}+ ){0,3}?(niet|nauwelijks|nog niet) (\\p{L}+ )?geautomatiseerd',
  "(déploiements?|livraisons?|mises? en prod\\p{L}*) (\\p{L}+ )?(n[’'](est|sont)|ne (sont|est)) (pas|toujours pas|guère)( \\p{L}+)? automatisée?s?|rien n[’']est automatisé[^.;]{0,30} (déplo\\p{L}+|livr\\p{L}+|prod)",
  'nichts (an|bei|von) (unseren?|den|der) (deployments?|releases?|auslieferung)[^.;]{0,10} automatisiert|niets (aan|van) (onze|de) (deploy\\p{L}*|releases?|uitrol)[^.;]{0,15} geautomatiseerd',
]);
/** A heading or a question, and the hands for an answer. */
export const ANSWERED = abroad([
  `((un(ser)?|ons|onze|notre|nos|le|die|das|het|de|la) )?(deploy(ment|en|s)?s?|releasen?s?|auslieferung|rollout|uitrol\\p{L}*|live ?gang|déploiements?|mises? en prod(uction)?|livraisons?|release ?proze?ss?|releaseproces|deployproces|deployment ?prozess)( (bei uns|hier|chez nous|bij ons|is|ist|geht so|gaat zo|heißt|means|c[’']est))* ?[?:–=] ?([\\p{L}’'\\d]+,? ){0,6}?(s?ftp|scp|filezilla|winscp|rsync|dateien|bestanden|fichiers|${HAND}|kopieren|copier|kopiëren|slepen|glisser déposer|copier coller|zip|git pull|ssh|usb\\p{L}*|inloggen|einloggen|rüberziehen)`,
]);
/** Nobody does it by hand, nobody does any more, or it is tests that are done so. */
export const NOBODY = phrases([
  `(nicht mehr|niet meer|niet langer|nicht länger|ne (\\p{L}+ )?plus|n[’']\\p{L}+ plus|nie wieder|nooit meer|plus jamais)( [\\p{L}’']+){0,5}? (${HAND}|s?ftp|scp|ssh)`,
  `(teste[nstz]?|testons|test|getestet|geprüft|prüf\\p{L}+|getest|controle\\p{L}+|vérifi\\p{L}+|recett\\p{L}+)( [\\p{L}’']+){0,4}? ${HAND}`,
  `${HAND}( [\\p{L}’']+){0,3}? (getestet|geprüft|getest|testée?s?|vérifiée?s?)`,
  `(niemand|keiner|personne|nadie|nessuno|ninguém|nikt|nichts|niets|rien)( [\\p{L}’']+){0,7} (${HAND}|s?ftp|${PLACE}|scp)`,
  `${HAND} ([\\p{L}’']+ ){0,5}?(niemand|keiner|personne|nichts|niets|rien)`,
]);
/** It is over, or it is something else that is put online. */
export const NOT_SO = phrases([
  NOT_SO_SOUTH,
  "(alleen|enkel|nur|seulement|uniquement)( [\\p{L}’']+){0,5} (bij|bei|in|chez) (de|der|dem|het|la|l[’'])? ?\\p{L}*(groep|gruppe|team|afdeling|abteilung|équipe)",
  '(der|die)? ?(vergangenheit|geschichte|du passé|verleden tijd|histoire ancienne)|gehör\\p{L}* (\\p{L}+ ){0,4}?vergangenheit',
  '(abgeschafft|abandonnée?s?|afgeschaft|vorbei|révolue?s?|verbannt|verboten|verboden|interdite?s?|proscrite?s?|uit den boze|tabu|taboe)',
  "(blogs?|artikel\\p{L}*|beiträge|articles?|(ses|ihre|hun|haar|leurs) (pages|seiten|pagina\\p{L}*)|inhalte|content|contenus?|vacatures?|stellenanzeigen|annonces|advertenties|produktbilder|productfoto\\p{L}*|werbemittel|broschüren|newsletters?|nieuwsbriev\\p{L}*|nieuws|fotos?|foto[’']s|bilder|images|videos?|rechnungen|facturen|factures|orders?|bestellingen|bestellungen|commandes|messdaten|meetgegevens|daten|gegevens|données|datos|dati|dados)(?! (engineer|scien|team|analy)\\p{L}*)",
  '(hardware|geräte\\p{L}*|apparat\\p{L}*|toestellen|sensor\\p{L}*|capteurs|kabel\\p{L}*|maschinen montier\\p{L}*|möbel|clients?rechner|arbeitsplatzrechner|drucker|printers?|imprimantes?|benutzerkonten|buchungen|belege|waren|päckchen|pakete aus|paquets|colis|pakketten|pakketjes)',
  "(statt|anstatt|anstelle|in plaats van|au lieu d[eu’']|plutôt que|weg van|ersetz\\p{L}*|ablös\\p{L}*|vervang\\p{L}* (de |onze )?handmatige|automatisier(en|st|t|e) (\\p{L}+ ){0,3}?manuelle\\p{L}*|automatiseer\\p{L}* (\\p{L}+ ){0,3}?handmatige)( [\\p{L}’']+){0,4}",
  '(skripte?|jobs?|tools?|scripts?|pipeline|bots?|cron\\p{L}*|github actions|gitlab ci|jenkins|ansible),? ((das|der|die|dat|die|qui) )?(\\p{L}+ ){0,3}?(kopiert|kopieert|copie|überträgt|schiebt|zet|verteilt|pousse|transfère|lädt|uploadt)',
]);
