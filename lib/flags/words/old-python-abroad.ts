import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { BARE, OLD } from './old-python.ts';
import { GONE_SOUTH, LEAST_SOUTH, SOUTH, STUCK_SOUTH, SUPPORTED_SOUTH } from './old-python-abroad-south.ts';

/** The words of `rules/old-python.ts` in other languages. A space in a phrase stands for any short gap. */

const FEW = "( [\\p{L}’']+,?){0,5}?";
const OTHER = '(java|javascript|typescript|matlab|sas|perl|excel|php|ruby|vba|sql|fortran|scala|spss|stata|r|c|idl)';
/** What is not yet Python 3 where it is being moved there. */
const TO_3 = '(auf|nach|zu|naar|op|vers|à|en|sous|a|al|para|do|na|su) (python|pythona|pythonie) ?3(?!\\.?\\d)';
const MOVE =
  '(umstellung|umstieg|portierung|migration|wechsel|überführung|hochziehen|migratie|overstap|omzetting|overgang|portering|passages?|portage|bascule|transition|montée de version|migración|paso|migrazione|passaggio|porting|migração|migracj@|przejści@)';
const VERSION = '(version(en)?|versies?|versión|versione|versão|wersj\\p{L}|stand)';
const NOW =
  "(aktuell|derzeit|momentan|zurzeit|noch|immer noch|heute|leider|meist|überwiegend|vorläufig|weiterhin|teils|actuellement|encore|toujours|pour l[’']instant|aujourd[’']hui|hélas|malheureusement|nog|nog steeds|nog altijd|momenteel|voorlopig|vandaag|helaas|thans|todavía|aún|actualmente|ancora|attualmente|ainda|atualmente|obecnie|jeszcze)";
/** To run, in any of the languages, and what one runs on. */
const RUNS =
  '(läuft|laufen|rennt|steht|stehen|steckt|stecken|sitzen|sitzt|arbeite[nt]|arbeitest|sind|ist|basiert|basieren|bleibt|bleiben|hängt|hängen|setzen|setzt|nutzen|nutzt|verwenden|fahren|draait|draaien|staat|staan|zit|zitten|werkt|werken|blijft|blijven|steekt|hangt|gebruiken|gebruikt|tourne~|reste~|est|sont|fonctionne~|bloqué~|figé~|coincé~|utilis~|sigue~|corre~|funciona~|funziona~|gira~|roda~|działa~|pracuje~)';
const AT = '(auf|mit|unter|bei|in|op|met|onder|en|sous|avec|à|con|su|em|na|vast op|fest auf|dans|sur)';
/** The language, and nothing else that has versions, before the number. */
const NAMED =
  '(python|py)( ?3(\\.1\\d)?)?(?! ?[.\\d])((?!django|spark|pandas|node|odoo|java|angular|react|mysql|airflow|kafka|redis|postgres|scala|ruby|perl|php|hadoop|pytorch|tensorflow|debian|ubuntu|jahre|ans |jaar)([^.\\n]|\\.1\\d)){0,70}';

export const ABROAD = abroad([
  `${VERSION} ${BARE} (von|van|de|di|do) python`,
  `python,? ((in|en|op|auf|sous|bij|mit|met|lui|est) ){0,2}(der |de |la |une? )?((?!ab|from|since|ou|vanaf|dès|depuis|mindestens|min|minimaal|minimum|mínimo|desde|od|dalla|supérieur)@ ){0,2}?${VERSION} ${BARE}(?! (upwards?|aufwärts|(oder|of|ou|o|or|en|und|et|and) (@ )?(höher|neuer|hoger|nieuwer|supérieur|plus|later|higher|recent)))`,
  `python ?[,\\(:–-]* ?\\(?(${NOW},? ){1,3}((in|op|auf|en|sous|à|bei|version|versie|v|die|la|de) ){0,3}${BARE}`,
  `(python ?version|version de python|version python|versie van python|versión de python|versione di python|versão do python) ?[^.;\\d]{0,30}[ \\(](2\\.[0-7]|3\\.[0-9])(\\.\\d{1,2})?(?!\\.?\\d|\\+)`,
  `${BARE},? (@ ){0,2}?(python ?(version|versie|umgebung|omgeving|code|stand|interpreter))`,
  `(system ?python|mitgeliefertes? python|meegeleverde python|python (système|livré|fourni|installé)) (@ ){0,3}?(von|van|de|du|avec|par|met|mit|in|unter|op|sous|auf) ((rhel|centos|red hat) ?[678]|debian (8|9|10|11)|ubuntu 1[468])(?!\\d)`,
  // Old, as it is called.
  `(läuft|laufen|nutzen|verwenden|setzen|arbeiten|noch|stecken|steckt|wartest|pflegst|basiert|draait|draaien|gebruiken|nog|werken|zitten|onderhoud~)${FEW} (veraltete[nrs]?|uralte[nrs]?|steinalte[nrs]?|betagte[nrs]?|abgekündigte[nrs]?|alte[nrs]?|verouderde|stokoude|oeroude|oude|antieke|niet meer ondersteunde|nicht mehr unterstützte[nrs]?) python ?(version(en)?|versies?|interpreter|stand|code ?bas@|umgebung|omgeving)`,
  `(tourn|utilis|fonctionn|repos|encore|toujours|rest|mainten|bloqué)~${FEW} ((très )?(vieilles?|anciennes?|antiques?) versions? de python|versions? (de python )?(très )?(obsolètes?|dépassées?|anciennes?|périmées?|antiques?|plus maintenues?|en fin de vie)( de python)?|(vieux|vieil|antique) python|python (obsolète|vieillissant|dépassé|en fin de vie))`,
  `(unser|ons|notre|nuestro|nosso|il nostro) python (@ ){0,4}?(veraltet|uralt|verouderd|stokoud|oud|alt|obsolète|vieux|ancien|dépassé|viejo|vecchio|obsoleto|antigo)`,
  'print (is|ist|est) (@ ){0,4}?(een|ein|eine|une|un) (statement|anweisung|instruction|sleutelwoord|schlüsselwort|mot clé|keyword)',
  'python (zwei|deux|twee) ?(punkt|punt|point|komma)? ?(sieben|sept|zeven|sechs|six|zes)|python (zwei|twee|deux)(?= ?([.,;!?)]|$| code| skript~| scripts?| is | ist | est | und | en | et ))(?! et demi)',
  // On its way to Python 3.
  `${MOVE}( (?!${OTHER} )[\\p{L}\\d.’']+){0,6}? ${TO_3}`,
  `python ?3 (migration|umstellung|umstieg|portierung|migratie|overstap)(?! (in|von|aus) 20)`,
  `(migrier|portier|umstell|überführ|heb|zieh|bring|migreer|migrer|porteer|overzet|omzet|breng|port|bascul|pass|convert|migr|traslad|portar|przenie)~( (?!${OTHER} |von ${OTHER}|de ${OTHER})[\\p{L}’']+){0,6}? ${TO_3}(?! (umgestellt|migriert|gewechselt|gemigreerd|overgestapt))`,
  `${TO_3} (zu (migrieren|portieren|heben|bringen|überführen)|umzustellen|migrieren|portieren|umstellen|heben|bringen|überführen|om te zetten|over te zetten|te (migreren|brengen|zetten|porteren)|overzetten|migreren|brengen|porteren)`,
  `(von|van|vanaf|de|da|dalla|od|z) (python |pythona )?(version |versie |la )?${BARE} (weg|zu|auf|naar|vers|à|a|do|alla|para)( @)? (python|3\\.1\\d|@ python)`,
  ...SOUTH,
]);
/** What the team's own code is to run on. */
const OURS =
  '(bibliothek~|paket~|modul~|skript~|anwendung|plugins?|sdk|clients?|agent(en)?|tools?|code|bibliothe(ek|ken)|pakket(ten)?|plug ?ins?|scripts?|bibliothèques?|paquets?|modules?|extensions?|greffons?|librerías?|bibliotecas?|libreri[ae]|pacotes?|paquetes?|bibliotek~)';
const WORKS =
  '(unterstütz~|läuft|laufen|lauffähig|funktionier~|kompatibel|getestet|ondersteun~|werkt|werken|draait|draaien|compatibel|getest|fonctionn~|tourn~|compatib@|testée?s?|support@|prend en charge|prendre en charge|soport~|funcion~|funzion~|suport~|działa~|obsług~)';
const SINCE =
  "(ab|seit|vanaf|sinds|dès|depuis|à partir de|jusqu[’']à|bis (hinunter zu|zurück zu|hinab zu)|tot en met|desde|dalla|od|von|van|de)";
export const SUPPORTED_ABROAD = abroad([
  `${OURS}[^.;]{0,60} ${WORKS}( [\\p{L}’']+){0,4}? c?pythons?( [\\p{L}’']+){0,3} ?${OLD}`,
  `${OURS}[^.;]{0,50} (mit|unter|auf|ab|met|onder|op|vanaf|sous|avec|à partir de) c?python( [\\p{L}’']+){0,2} ?${OLD}[^.;]{0,20} ${WORKS}`,
  `(wir|we|wij|nous|on) ([\\p{L}’']+ ){0,3}?(unterstützen|ondersteunen|supportons|supporte|prenons en charge|testen|testons|garanderen|garantieren)( [\\p{L}’']+){0,4} c?pythons?( [\\p{L}’']+){0,3} ?${OLD}`,
  `(unterstützen|ondersteunen|supportons) (wir|we|wij|nous)( [\\p{L}’']+){0,4} python ?${OLD}|python ${OLD} (@ ){0,4}?(unterstützen|ondersteunen) (wir|we|wij|müssen|moeten)`,
  `(alle|sämtliche|toutes les|todas las|tutte le|wszystkie) (python )?(${VERSION}|versions|versiones|versioni) ((von|van|de) python )?${SINCE} (python )?${BARE}[^.;]{0,60}`,
  ...SUPPORTED_SOUTH,
]);
/** What the code is on where nothing near names the language. */
export const LONE_ABROAD = abroad([
  `(noch|immer noch|nog|nog steeds|nog altijd|encore|toujours|todavía|aún|sigue|ancora|ainda|wciąż|nadal|jeszcze) (@ )?(auf|unter|mit|bei|op|met|onder|en|sous|avec|con|su|com|em|na|in)( (der|de|la))?( ${VERSION})? ${BARE}`,
]);
const YET =
  '(noch nicht|nicht|noch nie|nie|kaum|niet|nog niet|nog altijd niet|nog steeds niet|nooit|pas encore|toujours pas|jamais|pas|todavía no|aún no|no|non|ainda não|não|jeszcze nie)';
/** What one has not got rid of, or need not fear: the denial is part of it. */
export const STUCK_ABROAD = abroad([
  `${YET}( [\\p{L}’']+){0,4}? ${TO_3}`,
  `${TO_3}( [\\p{L}’']+){0,4}? (noch nicht|nog niet|niet|nicht|pas encore|toujours pas)(?! nötig| nodig)`,
  `(umstieg|umstellung|migration|migratie|overstap|passage|bascule) ${TO_3}( [\\p{L}’',]+){0,5}? (aus|bevor|an|noch offen|ausstehend|geplant|gepland|prévue?|à (faire|venir|finir)|devant nous|voor de boeg|moet nog|pendiente)`,
  `(kommen|kommt|sind|komen|raken|geraken|zijn)( @){0,3}? (von|van) python ${OLD}( @){0,3}? (nicht|niet|noch nicht|nog niet) (los|weg|af|verabschiedet|runter)`,
  `(von|van) python ${OLD}( @){0,4}? (nicht|niet|noch nicht|nog niet|nie)( @){0,2} (los|weg|af|verabschiedet|losgekommen|losgeraakt|getrennt)`,
  `(pas encore|toujours pas|jamais|pas) (@ ){0,2}?(quitté|abandonné|lâché|remplacé|migré (de|depuis)|sortis? de|tourné la page de|fini avec) (@ )?python ${OLD}`,
  `python ${OLD} (@ ){0,3}?(noch nicht|nog niet|pas encore) (@ )?(abgelöst|verabschiedet|abgeschafft|ersetzt|vervangen|uitgefaseerd|verdwenen|verschwunden|weg|disparu|remplacé)`,
  `(angst|scheu|scheuen|scheust|berührungsängste|zurückschreck~|schreckst|schreckt|bang|schrik~|terugdeins~|vies|peur|crai(gn|nt|ns)~|rebut~|effrai~|recul~|allergi~|miedo|paura|medo)( [\\p{L}’']+){0,3}? (vor|mit|gegen|voor|van|met|op|de|du|devant|par|à|a|di|con)( (etwas|ein bisschen|ein wenig|wat|un peu de|altem|alten|oude|code in|code en|code))? python ${OLD}`,
  `python ${OLD} ([\\p{L}’']+ ){0,4}?(abschreck|schreck|afschrik|schrik|jaagt|fait|effrai|rebut|asust|spavent|stör|stoor|gên|dérang)~( [\\p{L}’']+){0,3}? (nicht|niet|geen|pas|no|non|keine|ab)`,
  `(nur|blo(ß|ss)|außer|ausser|behalve|sauf|excepté|mais pas|aber nicht|maar niet|nur nicht) (bei uns|bij ons|hier|chez nous|ici|in unserem @)(?=[^.]{0,60}python ?${OLD})`,
  `python ${OLD} (@ ){0,5}?(tot|dood|mort|begraben|begraven|enterré|geschichte|geschiedenis|verleden tijd|abgekündigt|vergangenheit),? ([\\p{L}’']+ ){0,4}?(nur|aber|außer|ausser|doch|jedoch|behalve|maar|sauf|mais|pero)[^.;]{0,40} (uns|unser~|ons|onze?|hier|nous|notre|nos|ici)`,
  ...STUCK_SOUTH,
]);
/** The language is named, then what all the code is on. */
export const THEN_ABROAD = abroad([
  `${NAMED} (${RUNS})( (?!jahre|ans |jaar)[\\p{L}’']+,?){0,5}? ${AT}( (der|de|la|die|version|versie|stand|versión|versione|wersji)){0,2} ${BARE}`,
  `${NAMED} ${AT}( (der|de|la|version|versie|stand)){0,2} ${BARE} (@ ){0,2}?(läuft|laufen|rennt|steht|stehen|basiert|arbeiten|bleibt|bleiben|festh@|eingefroren|draait|draaien|staat|blijft|blijven|werken|zit|vastzit|bloqué~)`,
  `${RUNS}( [\\p{L}’']+){0,3}? ${AT}( (der|de|la|version|versie|stand)){0,2} ${BARE}[,;:–]? ((?!django|spark|pandas|node|odoo|java|kafka|redis|postgres|php|airflow)[^.\\n]){0,50}(python|py ?3)(?! ?(entwickler|developer|ontwikkelaar|engineer|développeur|team|job))`,
]);
/** The move is made. */
export const GONE_ABROAD = phrases([
  `(umstellung|umstieg|portierung|migration|wechsel|migratie|overstap|omzetting|passage|portage|bascule|migración|migrazione)( (?!nicht|noch|niet|nog|pas|ne|weitgehend|fast|halb|half|teilweise|deels|bald|soll|wird)[\\p{L}\\d.’']+,?){0,9}? (abgeschlossen|beendet|geschafft|hinter uns|vollzogen|erledigt|durch|afgerond|voltooid|achter (de rug|ons)|klaar|achevée?|terminée?|derrière nous|finie?|bouclée?|terminada|completata)`,
  `(haben|hat|sind|hebben|zijn|heeft)( (?!nicht|noch|niet|nog|nie|nooit)[\\p{L}\\d.’']+){0,7}? (hinter uns gelassen|verabschiedet|abgelöst|abgeschafft|begraben|losgeworden|ausgemustert|beerdigt|rausgeworfen|achter ons gelaten|afscheid genomen|uitgefaseerd|de deur uit gedaan|begraven|weggedaan|vervangen)`,
  "(avons|a|ont) ((?!pas|jamais|toujours|encore)[\\p{L}]+ )?(quitté|abandonné|enterré|supprimé|laissé tomber|dit adieu|tourné la page|éliminé|fait une croix|remisé|banni) ([\\p{L}’']+ ){0,2}?python",
  `(?<!(nicht|niet|nie|nooit|pas|encore|over) )(auf|naar|op|vers|à|en|sous) python ?3(\\.\\d+)? (umgestellt|migriert|gewechselt|umgestiegen|gemigreerd|overgestapt|overgezet|migré|passé)(?![^.;]{0,30} (werden|worden|wird|soll|muss|moet))`,
  `(avons|a été|ont été|sommes|est|sont) ((?!pas|en partie|partiellement)[\\p{L}]+ )?(migrée?s?|passée?s?|portée?s?|converti~) (@ )?(à|en|sous|vers) python ?3`,
  "python ?2(\\.7)? (@ ){0,4}?(gibt es (@ ){0,3}?nicht mehr|nichts mehr|niets meer|niet meer|n[’']existe plus|nicht mehr)",
  '(kein|geen|plus de|plus aucun~) (@ )?python ?2',
  // Told of the applicant, of teaching, or of what a product finds.
  '(kurs|schulung|cursus|formation|cours|opleiding|schule|école|school|studium)( @){0,4} python ?2',
  '(scanner|analys@|tool|outil|produit|produkt|product) (@ ){0,2}?(détecte|erkennt|findet|detecteert|vindt|repère|spürt|signale)',
  ...GONE_SOUTH,
]);
/** A least version asked. */
export const LEAST_ABROAD = phrases([...LEAST_SOUTH]);
