import { abroad } from '../../text/languages.ts';
import { FAMILY_SOUTH, GAMES_SOUTH, HARD_SOUTH, NOT_WANTED_SOUTH, PERSON_SOUTH } from './hype-abroad-south.ts';

/** The words of `rules/hype.ts` in other languages. A space in a phrase stands for any short gap. */

const FIELD =
  '(code|coding|python|django|flask|sql|daten|data|datas|cloud|tech|it|software|backend|front ?end|full ?stack|devops|api|java|javascript|web|programmier|entwicklungs|excel|linux|automatisierungs|algorithmen|computer|ki|ai|ml|datenbank|tastatur|bug|debugging|php|kubernetes|systeem|programmeer|database|development)';
const GERMAN_WIZARD =
  '(zauber(er|in|innen|ern|künstler(in)?|meister(in)?|lehrling)|magier(in|innen|n)?|hexenmeister(in)?|hexer(in)?|gurus?|ninjas?|rockstars?|superheld(in|en|innen)?|jedi|tausendsassa|wizards?)';
const DUTCH_WIZARD =
  "(tovena(ar|ars|res)|tovenaarsleerling|magi[ëe]rs?|goeroe[s’']{0,2}|rocksterren|rockster|superheld(en|in)?|held(en)? (met een toetsenbord|achter het toetsenbord)|wizards?|ninja[’']?s?)";
const FRENCH_WIZARD =
  '(magicien(ne)?s?|sorci(er|[èe]re)s?|gourous?|gurus?|mages?|enchanteu(r|resse)s?|super ?h[ée]ros|super ?h[ée]ro[ïi]nes?|rock ?stars?|ninjas?|wizards?|jedis?|dieux?|virtuoses de folie)';
const FRENCH_FIELD =
  "(du |de la |de l[’']|des |de |d[’']|en )(code|data|donn[ée]es|python|django|flask|algorithmes?|back( ?end)?|front( ?end)?|sql|cloud|dev|d[ée]veloppement|programmation|informatique|web|clavier|api|apis|devops|tech|logiciel|num[ée]rique|digital|kubernetes|linux|ia|machine learning|codage|bug|bugs|base de donn[ée]es|javascript|java|full ?stack|serveurs?|infra)";

const CHERCHE =
  '(vraie?s?|v[ée]ritables?|recherchons|recrutons|recrute|recherche|cherche|cherchons|soyez|sois|deviens|devenez|[êe]tes|es|veut|voulons|faut)';
/** People called by such names, and those of a tenfold. */
export const PERSON_ABROAD = abroad([
  ...PERSON_SOUTH,
  // German.
  `${FIELD}[ -]?${GERMAN_WIZARD}|${GERMAN_WIZARD} ?(\\(?[mwdfx]/[mwdfx]/[mwdfx]\\)?|gesucht)`,
  'rockstar[ -](entwickler|programmierer|team|mentalität)~',
  `${GERMAN_WIZARD} (in|mit|am|an|auf|unter|für|der|des) (@ ){0,2}?(python|django|sql|daten|code|tastatur|keyboard|entwickler~|cloud|backend|programmier~|datenbank~|algorithmen|bits)`,
  '10 ?x ?[ -]?(entwickler|programmierer|ingenieur|coder|leute|typen?|talent|mitarbeiter|kolleg)\\p{L}{0,7}',
  'zehn ?mal (so |mehr )?(produktiv|gut|schnell|viel|output)\\p{L}{0,3} (@ )?(wie|als) (@ ){0,2}?(andere~|entwickler~|kolleg@|programmierer~|durchschnitt)',
  // Dutch.
  `${FIELD}[ -]?${DUTCH_WIZARD}`,
  `${DUTCH_WIZARD} (in|met|op|van|achter) (@ ){0,2}?(python|django|sql|data|code|toetsenbord|cloud|back ?end|programmeren|databases?)`,
  '(alleen|enkel|echte|gezocht ?:?|zoeken|ben jij een?|team van|bent een|onze) (@ )?(rocksterren|rockster|tovena(ar|ars)|magiër|goeroe)',
  '10 ?x ?[ -]?(ontwikkelaar|programmeur|engineer|collega|mens|talent)\\p{L}{0,4}',
  'tien ?(keer|maal) (zo |meer )?(productief|goed|snel|veel)( @)? (als|dan) (@ ){0,2}?(ander~|ontwikkelaar~|collega~|programmeur~|developer~|gemiddelde)',
  // French.
  `${FRENCH_WIZARD} ${FRENCH_FIELD}`,
  `${CHERCHE} (une? |des |le |la |notre |nos |futurs? |vraie?s? |v[ée]ritables? ){0,3}(magicien(ne)?s?|sorci(er|[èe]re)s?|gourous?|enchanteu(r|resse)s?|super ?h[ée]ros)(?! (pas|financ|des réseaux))`,
  '(d[ée]veloppeu(r|se|rs|ses)|ing[ée]nieure?s?|profils?|programmeu(r|se)s?|codeu(r|se)s?|devs?|talents?|collaborateurs?)(\\(?[·-]?(se|euse|e)\\)?)? 10 ?x',
  "(profil|esprit|niveau) 10 ?x|dix fois plus (productifs?|productives?|efficaces?|rapides?|forte?s?) qu(e|[’'])( ?@){0,3}",
  // Spanish, Italian, Portuguese and Polish.
  "(mag[oa]s?|gur[úu]s?|hechicer[oa]s?|maestr[oi]|stregon[ei]|brux[oa]s?|ninjas?) (del|de la|de los|de las|dei|dell[’'a]|do|da|dos|das|de|di) ?(c[óo]digo|codice|datos|dati|dados|python|django|programaci[óo]n|programmazione|programa[çc][ãa]o|algoritm[oi]s?|sql|backend|tastiera|teclado|cloud|nube)",
  '(desarrollador(es|a|as)?|ingenier[oa]s?|sviluppator[ei]|ingegner[ei]|desenvolvedor(es|a|as)?|engenheir[oa]s?|programista|programistę|programistów) 10 ?x',
  '(czarodziej~|mag\\p{L}{0,3}|guru|ninj\\p{L}{1,2}) (pythona|kodu|danych|sql|backendu|programowania|chmury)',
]);

// German.
const SIND =
  '(sind|ist|bilden|leben|werden|wirst|bleiben|als|wie|fühl(en|t|st)( @){0,2}|versteh(en|t)( @){0,3}|seh(en|t)( @){0,3}|sondern|zu|unser team|gleicht|kolleg@)';
const KLEINE =
  '(auch |echt |wirklich |fast |eher |hier |alle |quasi |irgendwie |einfach |wie |als |eine |einer |einen |ne |unsere |unserer |der |die |große |großen |grosse |grossen |kleine |kleinen |richtige |echte |zweite |tolle |bunte |eingeschworene |verschworene |ein stück |teil |mitglied |so etwas wie |so was wie |ganz ){0,6}';
const FAMILIE = 'familie(?! ?[-–&/] ?| (und (beruf|privat|freund)|oder|haben|gründ|vereinbar|mit kind))';
// French.
const SOMMES =
  "(sommes|est|formons|forme|comme|devenir|deviens|devenez|rejoins|rejoignez|rejoindre|int[ée]gre[zr]?|int[ée]grer|partie|dans|qu[’']une [ée]quipe,|que des coll[èe]gues,|que coll[èe]gues|mais|[àa]|constituons|vraiment|plut[ôo]t|sein d[’']|sein de|qu[’']une entreprise|avant tout|esprit de|consid[ée]r@|tels?|une [ée]quipe ?[:,])";
const WILLKOMMEN =
  '(willkommen in (der|unserer)|werde (ein )?(teil|mitglied) (der|unserer)|komm(en sie)? in (die|unsere)|(teil|mitglied) (der|unserer|einer)|aufgenommen in (die|unsere)|mehr als (nur )?(ein team|kolleg@|ein arbeitgeber|eine firma),?( wir| eine| sind){0,3}? ?[:–-]?)';
const AUTRE_FAMILLE = `(de (produits|m[ée]tiers|marques)|fondatrice|professionnel|nombreuse|d[’'](emploi|accueil)|et |profession|royale|monoparentale|politique)`;
export const FAMILY_ABROAD = abroad([
  ...FAMILY_SOUTH,
  `${SIND},? ${KLEINE}${FAMILIE}`,
  `${WILLKOMMEN} (@ ){0,2}(\\p{L}{2,14}[ -])?familie(?! (und|von (marken|produkten)|der (@)?(produkte|marken|unternehmen)))(?<!(produkt|marken|unternehmens|kunden|internationalen) ?familie)`,
  '(kolleg(en|innen)|team|wir)( [\\p{L}]+){0,4} (brüder und schwestern|geschwister)|familiengefühl|zweite familie',
  "(zijn|als|worden|voelt|voelen( @){0,3}|vormen|maar|beschouwen( @){0,2}|(team|bedrijf|collega[’']?s) is|haast|ook|noemen( @){0,2}) (een |één |echt |een echte |de |onze |grote |hechte |kleine |warme |tweede |gewoon |eigenlijk |soort |bijna |net |als |haast |gezellige |fijne ){0,5}familie(?! ?(en|of|bedrijf|onderneming|-|dag|leven))",
  "(welkom (bij|in)|onderdeel van|lid van|deel van|deel uit van|kom (bij|in)|opgenomen in|meer dan (alleen )?(collega[’']?s|een team|een bedrijf)[,:]? ?(we |wij |zijn |een ){0,3}) ?(de |onze |één |een )?(grote |hechte |warme )?([\\p{L}]{2,14}[ -])?familie(?! (en|van (merken|producten)|of))",
  '(echte?|warme?|sterke?) familiegevoel|broers en zussen|in een (hechte|warme|grote|gezellige) familie',
  `${SOMMES} ((de|une?|la|notre|cette|votre|grande|vraie|v[ée]ritable|petite|belle|seconde|aussi|m[êe]me|deuxi[èe]me|seule|aussi une|comme) ){0,5}famille(?! ${AUTRE_FAMILLE})(?<!(vie de|conciliation|temps|favorables? à) (@ )?famille)(?<!(app|logiciel)~ [^.;]{0,50})`,
  "(coll[èe]gues|[ée]quipe)( [\\p{L}’']+){0,4} (fr[èe]res et s(œ|oe)urs|une famille)|bienvenue dans (la|notre) (grande )?famille",
  "(plus|davantage) qu[’'](une? )?([ée]quipe|entreprise|employeur)[,:]? (c[’']est |nous sommes |on est )?(une|la) (vraie )?famille",
  '(somos|como|ser|formar parte de|parte de) (casi |como |parte de )?(una|la|nuestra|nossa|da|uma|uma grande|nuestra gran) (gran |grande |verdadera |verdadeira )?fam[íi]lia(?! (de (productos|marcas|produtos)))',
  '(siamo|come|parte di) (una|della nostra|della|una vera|una grande) (grande |vera )?famiglia',
  '(jesteśmy|tworzymy|jak) (jedną |wielką |jedna |wielka |prawdziwą ){0,3}rodzin[ąaę]',
]);

/** Work and feasts of the same hardness. */
export const HARD_ABROAD = abroad([
  ...HARD_SOUTH,
  '(wir )?(arbeiten|arbeitet|arbeite|schuften|ackern) (@ )?(hart|viel)[^.;!]{0,30} (feier(n|t)|party|spiel(en|t))( (danach|dann|auch|noch|umso|genauso|ebenso|mindestens|aber|machen|abends|wir|gern|ordentlich)){0,4} (hart|härter|heftig|heftiger|wild|richtig)',
  '(hart arbeiten|harte arbeit),? (und |&|/)? ?(danach |auch |dann |noch )?(hart(e|es)?|härter|wild|ausgelassen|heftig)(e[srn]?)? (feiern|spielen|party|partys)',
  'wer hart arbeitet,? (@ ){0,4}(hart |auch |richtig ){0,3}?feiern',
  '(hard|keihard) (werken|gewerkt)[^.;!]{0,25} (hard(er)?|stevig|flink|keihard) (feest~|gefeest|spelen|borrelen|genieten)',
  'werken (we )?(@ )?hard[^.;!]{0,25} (feesten|spelen|vieren|borrelen)( @){0,4} (hard(er)?|stevig|even hard|nog harder)',
  "(travaill|boss|bûch|traim)@ (tr[èe]s |super )?(dur|fort|comme des fous)[^.;!]{0,25} (s[’']|nous |on s[’'])?(amus@|[ée]clat@|fait? la f[êe]te|faisons la f[êe]te|f[êe]t@|jou@)( (encore|tout|plus|aussi|autant|bien|deux fois)){0,4}? (dur|fort|davantage|plus fort)",
  'trabaj@ duro[^.;!]{0,20} (jug@|diverti@|fiesta|celebr@)( @)? (duro|fuerte|m[áa]s)',
  'lavor@ (sodo|duro)[^.;!]{0,20} (divert@|festegg@)( @)? (di più|forte|ancora|altrettanto)',
  'trabalh@ (duro|muito)[^.;!]{0,20} (divert@|fest@|brinc@)( @)? (mais|muito|a sério)',
  'ci[ęe][żz]ko prac@[^.;!]{0,20} (ostro|mocno|dobrze|jeszcze mocniej) (si[ęe] )?(baw|imprez)@',
]);

/** Tools and shows of that name, and who is not wanted: rows beside the homonyms and what takes the words back. */
export const TOOLS_ABROAD = `${GAMES_SOUTH}|(cmake|make|meson),? (und|et|en|y|e|i|oder|ou|of|sowie) ninja|ninja,? (und|et|en|y|e|oder|ou|of) (cmake|make|meson)|wizard (in|im|van|von|de|der|des) (onze|unserer|der|dem|notre|de|unserem|een) (app|anwendung|application|software|tool|platform|plattform|portal|website)|(handige[rn]?|via (een|un)|per|mit einem|über einen|installations|einrichtungs|konfigurations|einrichtungs) (@ )?wizards?`;
export const NOT_WANTED_ABROAD = `${NOT_WANTED_SOUTH}|(konzert|festival|ticket|bühnen)~[^.;]{0,50} (rock ?stars?|rocksterren)|(zoeken|willen|hebben) (we|wij) (@ )?niet|(suchen|wollen|brauchen) wir (@ )?nicht|(ne|n[’']) ?(cherchons|recherchons|voulons|avons besoin) (pas|ni)|(weder|ni) (@ )?(ninjas?|rock ?stars?|gurus?|gourous?)|(statt|plutôt que|in plaats van) (@ )?(ninjas?|rock ?stars?|gurus?|rocksterren|einzelkämpfer)`;
