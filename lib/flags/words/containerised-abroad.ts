import type { Search } from '../../evidence/seek.ts';
import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { isBeside } from '../near.ts';
import { LEARNT } from './containerised.ts';
import { CONTAINERS, GOODS_SOUTH, KNOWN_SOUTH, LOOSE_SOUTH, SOUTH, TRADE_SOUTH } from './containerised-abroad-south.ts';

/** The words of `rules/containerised.ts` in other languages. A space in a phrase stands for any short gap. */

const KNOW =
  "(erfahrung(en)?|praxis|kenntnisse?|grundkenntnisse|know ?how|umgang|vertraut(heit)?|sicher|fit|einblicke?|arbeiten?|gearbeitet|ervaring|kennis|basiskennis|affiniteit|bekend(heid)?|vertrouwd(heid)?|handig|werken|gewerkt|expériences?|connaissances?|maîtrise[rz]?|notions|pratique|compétences?|bases|(à l[’'])?aise|travaillé|travailler|usage|utilisation|experiencia|conocimientos?|manejo|esperienza|conoscenza|familiarità|experiência|conhecimentos?|doświadczenie|znajomość)";
const END =
  '(?= ?([.,;:!)\\(&/]|$|und |oder |en |of |et |ou |y |o |e |i |ist |sind |is |est |serait |sera |wäre |zijn |von |sowie |gesammelt|gemacht|setz|vertraut|gearbeitet|gewerkt|umgehen|arbeiten|werken|ist))';
const CONTAINER =
  '((software|applikations|anwendungs|linux|docker|oci|applicatie) ?)?(containern?|containers|conteneurs|contenedores|contêineres|contentores|kontener(ami|y|ów|ach))';

const ABROAD = abroad([
  // To put into containers.
  '(ge)?containeri[sz](ier|eer|er|eren|atie|erung|ación|azione|ação)~|containerizz@|contenedori[sz]@|conteneuri[sz]@|konteneryz@|konteneri[sz]@|contentoriza@',
  '(ge)?docker(isier|iseer|iser|izz|iz|yz)~|dockeris@',
  'mises? en (conteneurs?|container)|met(tre|tez|tons|s) (@ ){1,4}?en conteneurs?|empaquetage en conteneurs?',
  // Compounds.
  'docker ?(container|image|umgebung|kenntnis|cluster|technolog|datei|erfahrung|host|kennis|ervaring|omgeving|bestand|setup|stack|bau|build|netz|abbild)~',
  '(kubernetes|k8s|openshift) ?(cluster|umgebung|kenntnis|erfahrung|plattform|betrieb|omgeving|kennis|ervaring)~',
  'container ?(technologi|techniek|technik|umgebung|omgeving|orchestri|orchestra|orkestrat|virtualisi|architekt|architect|basiert|gebaseerd|image|abbild|cluster|laufzeit|registr|anwendung|applikation|applicatie|infrastru[ck]t|plattform|platform)~',
  "(orchestrier~|orchestratie|orchestration|orkestratie|orquestación|orchestrazione|orquestração|orkiestracj@) (von |van |de |di |d[’']|af )?(@ )?(containern?|containers|conteneurs|contenedores|contêineres|kontener~)",
  '(technologies?|plateformes?|solutions?|orchestrateurs?|images?|environnements?|clusters?) (de |à base de |basée?s? sur (les |des )?)conteneurs?(?! (maritimes?|frigo~))',
  '(software|applikations|anwendungs|linux|oci|applicatie) ?containern?s?(?! ?schiff)',
  'serverlos~|serverloze?|(architectures?|fonctions?|approches?|mode|environnements?|applications?|services?) sans serveurs?|(arquitecturas?|funciones|aplicaciones) sin servidor(es)?',
  // Asked.
  `(mit|met|avec (les |des )?|con|com) ${CONTAINER} (@ )?(gearbeitet|arbeiten|umgehen|umzugehen|aus(kennen|kennst)?|vertraut|gewerkt|werken|werkt|overweg|om te gaan|vertrouwd|bekend|ervaring)`,
  `${CONTAINER} (@ ){0,4}?((kein|geen|weinig|nicht|niet|plus|pas)~ )?(fremdwort|neuland|geheimen|onbekend|vreemd|unbekannt|secrets?)`,
  ...SOUTH,
]);
/** Names that count where knowledge of them is asked. */
const KNOWN_BESIDE = abroad([CONTAINER, CONTAINERS, 'helm']);
const KNOWN = phrases([
  `${KNOW} (mit|in|von|im umgang mit|im bereich|met|van|avec|des|de|en|con|com|di|z|w|omgaan met) (der |den |les |de |@ (und|en|et) )?${CONTAINER}${END}`,
  `${KNOW} (mit|in|met|van|avec|de|en|con|com|di) (@(,| und| en| et| ou| of| oder) ){0,2}?helm( @,?)?${END}`,
  ...KNOWN_SOUTH,
]);
/** What one need not know yet, as it is learnt on the job or only its basics are asked: the denial is part of it. */
const WARES = '(docker|kubernetes|k8s|openshift|containern?|containers|conteneurs|serverless)';
const TAUGHT = abroad([
  `${WARES}( ?@)?[^.;]{0,40} (nicht|kein~|niet|geen|pas|jamais|nie|nog nooit)[^.;]{0,40}[,;–:] ?[^.;]{0,20}(grundkenntnisse|grundlagen|basiskennis|basis|notions|bases|lernst|bringen wir|zeigen wir|leer|leren|apprendr|form(ons|erons)|einarbeit)~`,
  `(besoin|obligé~|indispensable|nötig|notwendig|hoef~|musst|müssen|nodig|kein~|pas) [^.;]{0,30}${WARES}[^.;]{0,30}[,;–:] ?[^.;]{0,20}(apprendr|form(ons|erons)|lernst|lernen|bringen wir|zeigen wir|leer|leren)~`,
]);
/** Words with other meanings too: they count beside other words of the trade. */
const LOOSE_ABROAD = abroad([
  '(im|in|als|per|mit) ((eigenen|eigenem|einem|einen|isolierten|schlanken) )?containern?',
  '(in|als|met|op basis van) ((een|eigen|aparte|losse) )?containers?',
  '(en|dans (un|des|leurs?|nos)|sous( forme)?( de)?|à base de) (propre |propres )?conteneurs?',
  '(en|con|como) contenedor(es)?|(in|come) container|(em|com|como) (contêiner(es)?|containers?|contentor(es)?)|(w|jako) kontener~',
  "(als|in|per|als fertiges?|als schlankes?|comme|en|como|come|jako) (een |eigen |ein(em)? |eigene[sm]? |une? ){0,2}(oci )?(images?|abbild(er)?|imágenes|imagen|immagine|obraz~)|sous (la )?forme d[’']images?",
  '(container|oci )?images? (@ ){0,3}?(bauen|baust|baut|bouwen|bouwt|construi@|constru@|schlank|absichern|pushen|ausliefern)',
  ...LOOSE_SOUTH,
]);
const TRADE_ABROAD = phrases([
  '(produktion|productie|prod|produktiv~|en production|python|code|software|deploy~|déplo@|releas~|livr(ons|ez|ée?s?) (en|dans|sous)|verpack~|verpak~|empaquet~|bereitgestellt|ausgeroll~|ausroll~|uit(ge)?rol~|docker~|kubernetes~|podman|microservices?|mikroservices?|cluster~|cloud~|devops|linux|apis?|back ?ends?|django|flask|fastapi|celery|registry|pipelines?|ci ?/ ?cd|servi[cz]i|servicios|serviços)',
  '(läuft|laufen|betreib~|betrieben|starten|gestartet|draai~|gedraaid|tourn~|exécut@|héberg@|corr@|ejecut@|gira(no)?|rod[ao]~|działa~) (@ ){0,5}?(container|conteneur|contenedor|contêiner|contentor|kontener)~',
  '(anwendung~|applikation~|dienste?|services?|applicaties?|diensten|applications?|applicati@|modelle?n?|modellen|modèles|traitements)',
  ...TRADE_SOUTH,
]);
/** Boxes, and the people who load them. */
export const GOODS_ABROAD = phrases([
  '(les|des|aux|ces|nos|anciens|vieux|mille|\\d+|pour|avec|et) dockers|dockers (et|du|de|des|portuaires?|grévistes|en grève)(?! kubernetes)',
]);
export const GOODS_TALK = phrases([
  '(see|schiffs|fracht|übersee|kühl|büro|wohn|müll|abfall|bau|lager|transport|zee|vracht|afval|kantoor|laad|vuil|glas) ?container~',
  'container ?(schiff|terminal|hafen|stellplatz|überseh|umschlag|verkehr|logisti|vervoer|overslag|haven|transport|bouw|park|reinig|verhuur|vermiet|dienst)~',
  '(hafen|häfen|(en|la|haute) mer|maritim~|haven|havens|port|reeder~|rederij~|schiffe?n?|schepen|navires?|lkws?|vrachtwagens?|camions?|kran|kräne|kranen|kades?|gabelstapler|spedition~|overslag|umschlag|lading|ladung|chargement|déchargement|fracht|vracht|fret|müll|afval|déchets|recycling|lager~|magazijn~|entrepôts?|conteneurs maritimes|paletten|pallets|zoll|douane)',
  ...GOODS_SOUTH,
]);

/** The searches for all of these. */
export const SEARCHES: readonly Search[] = [
  { words: [ABROAD] },
  { words: [TAUGHT, LEARNT], denied: 'fine' },
  { words: [KNOWN_BESIDE], fits: (...at) => isBeside([KNOWN], ...at) },
  { words: [LOOSE_ABROAD], only: TRADE_ABROAD },
];
