import { phrases } from '../../text/phrases.ts';
import { NOT_WANTED_ABROAD, TOOLS_ABROAD } from './hype-abroad.ts';

/** The words of `rules/hype.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const TEN = '(ten|10|a dozen|twelve|twenty|a (whole |full |entire )?(team|department|roomful|dozen) of)';
const ORDINARY =
  '(ordinary|average|normal|regular|mediocre|run of the mill|typical|mortal|usual|standard|mere|other|lesser|so so|plain|common)';
const DEVS =
  '(software )?(programmers?|developers?|engineers?|coders?|devs|hackers|ones|people|hires|colleagues|mortals)';
const SPAN = '((an?|one|a single|half a) )?(\\w+ )?(hour|morning|afternoon|day|night|weekend|week|sprint|month)';
export const PERSON = phrases([
  // One who is worth many: "equal to a dozen average programmers", "in a day what others need a week for".
  `(worth|equals?|equal to|equivalent (to|of)|outperforms?|out ?codes?|outproduces?|outweighs?|counts? (for|as)|as (good|productive|much|fast|strong) as|match(es)?|better than|outships?) ${TEN} (${ORDINARY} )?${DEVS}(?! (who|that|and|or|in|with) )`,
  `(replaces?|does the work of|do the work of|stands? in for|(one|you) (of you )?(instead of|rather than|than|over)) ${TEN} ${ORDINARY} ${DEVS}`,
  `(?<=(you|one|who|engineers?|developers?|programmers?|coders?)( (can|will|could|routinely|usually|easily|regularly))? (get|do|ship|achieve|build|code|deliver|finish|write|produce|manage|accomplish|solve)(e?s)?( done)? (in|within|over|before) ${SPAN} )(what|more than)( (takes?|keeps?|costs?|occupies))? ((the|an?|most|other|whole|entire|ten|10|twenty|${ORDINARY}) ){0,3}(others|everyone else|the rest|teams?|departments?|${DEVS})( [\\w’]+){0,4}? (days?|weeks?|months?|year|quarter|sprint)`,
  '(gets?|got|doing|does|do) (done |through )?(what takes|as much as|the work of|more than) (ten|10|a dozen|twenty) (of (them|these|those|anybody|the|your)|(?=(at|in|from) (another|other)))|worth (ten|10|a dozen) (of (anybody|the rest|them)|others)|10 ?x in (your|our) (dna|blood|veins|genes)',
  '(code|coding|python|software|data|keyboard|tech|programming|sql|backend|dev) (warriors?|gods?|godd?ess(es)?|virtuos[oi]s?|geniuses|genius|prodig(y|ies)|legends?|maestros?|shamans?|gladiators?|vikings?|gunslingers?|demigods?)',
  '(rock ?stars?|ninjas?|gurus?|wizards?|unicorn developers?|(?<=(you are|you.re|we need|looking for|seeking) (an? |our |that |the )(\\w+ )?)unicorn(?= ?[:,.!;]| who)|10x or nothing|superstars?|code monkeys?|jedis?|coding machines?(?! ?learning)|wizardry|superhero(es)?|sorcer(ers?|ess)|ninjutsu|samurais?|(?<=(code|coding|data|python|sql|cloud|bug) )(whisperers?|mages?|sorcery)|whizz? ?kids?|(?<=(coding|code|python|data|tech|computer|sql|programming) )whizz?(es)?|(\\p{L}{2,12})?goeroes?|(\\p{L}{2,8} ?)?tovenaars?|(an? |true |real )(\\w+ )?magician(?= (with|in|at|when|who))|(?<=(an?|the|true|real|rare) (\\w{2,12} )?)unicorn(?= (who|that can)(?![\\w’])))( (developers?|engineers?|programmers?|coders?|hackers?|performers?|talent))?',
  '10 ?x ones|ten x is( our)?|(want|seek|need|hire|hiring|only|be) (\\w+ )?10 ?xers?',
  '10 ?x(er)?s? ((software|python|backend|full ?stack|product|data|senior|ai) )?(developers?|engineers?|programmers?|coders?|hackers?|talent|teams?|performers?|people|mindset|mentality|multipliers?|hires?|kind|type|sort|contributors?|individuals?|candidates?|devs?|colleagues?|builders?|operators?|professionals?|players?|achievers?|thinkers?|employees?|person|coding skills?)',
  '10 ?x ?ers?|(ten|10) exers?|ten x(ers?| (developers?|engineers?|programmers?|hires?))|(ten|10) (times|fold) (engineers?|developers?|programmers?|coders?)|aim (for )?10x',
  "(be|become|are|are you|you[’']re|being|seeking|hire) (an? )?10x",
  '(ten|10) times (as |more |the )?(productive|output|productivity|effective|good|better|work|fast|faster|much)( (done|work|code))?( of| as| than)? (an? |the |any |your |most |other )?(\\w+ )?(programmers?|developers?|engineers?|coders?|peers|colleagues|(?<=(normal|average|ordinary|other) )ones?)',
  '(?<=(do|does|doing|deliver|delivers|match|matches) the )(work|job|output) of (an? (whole|entire|full) (team|department)|(five|ten|three|5|10) (\\w+ )?(people|developers|engineers|programmers|others))',
  'what (ten|10) (\\w+ )?(people|developers|engineers|programmers|others) (do|produce|write|ship|deliver|manage)',
  'black ?belt (in|of|at|level) (\\w+ )?(code|coding|python|sql|django|data|programming|software|javascript|engineering|debugging|algorithms)',
  'black ?belt (coders?|developers?|programmers?|pythonistas?)',
]);
/** "Family" as a noun of its own: not "family doctors", "family-founded" or "family and pet friendly". */
const KIN =
  'family(?= ?([.,;:!?)"”’–—]|$|[\\r\\n]| (here|that|which|who|where|when|then|now|with|at|in|to|on|for|because|but|rather|spirit|feeling|atmosphere|culture|vibe|of|means?)(?![\\w’-])|[-–] | and (?!friends|pets?|health|social|community|career|friend|work|carers?)))';
/** Whom a firm calls its family: "our family of makers". */
const FOLK =
  '(engineers|developers|data|tech|makers|people|professionals|misfits|builders|innovators|dreamers|creatives|creators|experts|colleagues|talents?|doers|coders|techies)';
const WARM =
  '(all |truly |really |just |more |much |one |an? |the |our |your |big |great |happy |close ?knit |tight ?knit |second |extended |work |global |new |growing |small |little |warm |loving |wonderful |true |real ){0,5}';
export const FAMILY = phrases([
  `our family of ${FOLK}|family first and`,
  '(team|company|group|firm) (truly|really|genuinely) is (an? )?(\\w+ )?family',
  "(as much as|though|while|although) (we are|we[’']re) (also )?an? (business|company|firm),? (we are|we[’']re) (also )?(\\w+ )?an? (\\w+ )?family",
  'family like (team|atmosphere|culture|environment|company|spirit|group)',
  '(treat(s|ed)?|see|seen|regard(ed)?|welcomed?)( \\w+){0,4}? (as|like) (an? |our |one |the )?(\\w+ )?(member of (the|our) family|family members?)',
  "(we ?([’']re|have|are)|here are) (\\w+ )?brothers and sisters|(brothers?|sisters?) (and|or) (an? )?(sisters?|brothers?) (to|of) us|treated as an? family member|our family is growing",
  'part of (the|our|an?|one) ((big|large|great|global|extended|happy|warm|close ?knit|tight ?knit|whole|work|team|international|wider) ){0,3}family(?! (of|business|firm|owned|office|court|law|medicine|of products))',
  `(?<=(we[’']?re( still)?|we (still |all )?are( still)?|we (really|truly|genuinely|simply|honestly|always|also|now|just)( all)? are|(here|now) (you|we) (are|become)|we feel|feels?|team is|company is|treat (\\w+|each other|one another)( as)?|consider ourselves|think of ourselves as|see ourselves as|have|become|became|joins?|joining|gain(s|ing)?|(?<!you )found|into|welcome (you )?to|(crew|colleagues|staff|engineers|everyone|everybody|coworkers|co workers|squad|office|team) (is|are|become|becomes|will be(come)?)|you[’']ll be) (like |as )?${WARM})${KIN}`,
  `(see(ing)?|view(ing)?|regard|think(ing)? of|consider|call|treat(ing)?) (each other|one another|everyone|everybody|our \\w+|colleagues|employees|them|people|us|you|ourselves) (as |like |to be )?(members of )?${WARM}${KIN}`,
  'family(?<=(an?|real|true|our|warm|genuine|strong|the|great|friendly|close ?knit) family) (feel|feeling|vibes?|atmosphere|spirit|ethos|mentality)(?! (of|app|films?))',
  'less (of |like )?(an? |like (an? )?)?(company|firm|team|employer|workplace|business|office|colleagues|employees|start ?up|corporation),? (and |but |than )?(more|rather) (of |like )?(an? )?family(?= ?[.,;:!)–—]|$)',
  // "Colleagues" is said to be too little a word.
  '(?<=(colleagues|co ?workers|employees|team ?mates|workmates|staff)[^.;\\n]{0,50} )(brothers and sisters|sisters and brothers|siblings|kin|kinfolk)(?! (of|to the|in need|who|travel))',
  '(call|consider|treat|see) (each other|one another|ourselves|everyone) ((as|like) )?((our|true|real) )?(brothers and sisters|sisters and brothers|siblings)',
  'family is (what|who) we are|family is (the word|how|what) (we|our (people|staff|team|engineers|developers)|people here)|what we are is (an? )?family|one of the family',
  '(?<=more (of )?(an? )?)family than (an? )?(company|firm|team|employer|workplace|business)',
  "(?<=(not|n[’']t) (just |only |merely |simply )?an? (company|firm|office|workplace|team|employer|studio|agency|lab|job|start ?up|shop|business),? (but )?(it[’']s |it is |we[’']re |we are )?an? )family(?= ?[.,;:!])",
  `like (one |an? |our |your |happy |big |second |little |small |large |close ?knit |skilled ){0,4}${KIN}`,
  `as (one|an?|our) (big |happy |close ?knit |second ){0,2}${KIN}`,
  '(colleagues|team ?mates|people) are family|feels like (being in )?a family',
  '(?<=(join our|(be|become|becoming) (a )?part of (the|our)) ((?!royal|customer|brand)\\w{1,20}[®™]? )?)family(?= ?[.,;!])',
  '(?<=join our (talented|growing|wonderful|great|happy|small|big|global|amazing|warm) ((?!royal|customer|brand)\\w{1,20}[®™]? )?)family(?= ?[.,;!]| in )',
  '(?<=(be|become|becoming|as|you) (a )?members? of (the|our) ((?!royal|customer)\\w{1,20}[®™]? )?)family(?= ?[.,;!])',
  "(jak|jedną|jesteśmy|tworzymy) (@ ){0,2}(rodzina|rodziną|rodzinę)|c[’']est une (vraie |grande )?famille",
  'geen nummer,? maar (@ )?familie|one team,? one family|is a family(?= with| where| that)|hoor(t|en)? (\\w+ )?bij de familie',
  '(deel|teil) (van|der) (de|onze|unserer)? ?familie|grande famille|una (gran |grande )?fam[ií]li?a',
  'una (grande |vera |vera e propria )?famiglia|(uma|numa) (grande )?família',
  '(wie|als|zijn|sind|één|eine|comme|sommes) ((?!(pas|niet|geen|nicht|keine) )@ ){0,3}(famil(ie|y|le)|famille)(?![- ]~(bedrijf|leven|unternehmen|betrieb|arts|zaken))',
]);
const PLAY = '(play(s|ing)?|part(y|ies|ying)|celebrat(e|es|ing)|rav(e|es|ing)|danc(e|es|ing))';
const GRIND = '(work|grind|hustle|slog|graft|toil|sprint|slave|crunch|code|ship)(e?s|ing)?';
const LIKE_MAD =
  "like (mad|crazy|hell|maniacs?|mad(men)?|dogs?|lunatics|machines|beasts|animals|there is no tomorrow|(an? )?rock ?stars?|rock gods|(it is|it[’']s) (1999|the last))";
export const HARD = phrases([
  // The same with the play first, and with other words for either half.
  'work(s|ing)? hard[^.;\\n]{0,24}? (play(ing)?|party(ing)?) (even |just as |equally |twice as )?hard(er)?(?! (games|levels|to))',
  `${PLAY} (just |even |really )?hard(er)?( [\\w’]+){1,9}? work(s|ing)? (just |even |really )?hard(er)?(?! (problems?|to))`,
  `${GRIND}( hard)?( ${LIKE_MAD})? (by|all|during the|through the) (day|week)( long)?,?( and| then| but|,)* ?(we )?${PLAY}( hard)?( ${LIKE_MAD})? (by|all|at|through the|on|during the) (night|weekends?|fridays?|saturdays?)`,
  `${GRIND} ${LIKE_MAD}[^.;\\n]{0,45}? ${PLAY} (hard(er)?|${LIKE_MAD})`,
  'play(s|ing)? (just )?as hard as (we|they|you|it|our \\w+) works?',
  '(play|party)(ing|s)? (even )?hard(er)?,? (\\w+ ){0,4}((,|[.!&/–-]) ?)?(we )?work(s|ing)? (even )?hard(er)?',
  'hard work ?(,|and|&|/|\\+|–|-|[.!])? ?(and )?(even )?hard(er)? (play|partying|parties)',
  'hard working,? (and )?hard (playing|partying)',
  'work(s|ing)? hard (and |without |but |then |so |to |when |as |we |they |you |that |can |also |all |week |during |the |day |must |it |time |comes ){1,6}(play(s|ing)?|part(y|ies|ying)) (even |just as |equally |as )?hard(er)?',
  'work(s|ing)? hard ?((,|[.!]|and|&|–|-|/|,? and we|,? but)( we)?)? ?(also )?(part(y|ies|ying) (even )?hard(er)?|celebrat(e|es|ing) (even )?harder)',
  '(hard werken|hart arbeiten|arbeiten hart|travaill@ dur|trabaj@ duro|lavor@ sodo|trabalh@ muito|ciężko prac@)[^.;!]{0,22} (feesten|feiern härter|(hart|härter) feiern|fai@ la fête|feste@ (aún |ainda )?(más|mais)|facciamo festa|imprez@)',
  'work(s|ing)? hard ?((,|[.!]|and|&|–|-|/|,? and we|,? but)( we)?)? ?(also )?play(s|ing)? (even )?(hard(er)?)',
]);
/** People and things of that name. */
export const HOMONYMS = phrases([
  'guru (nanak|gobind|tegh|arjan|granth|dutt|ravidas|ghasidas|\\w+ (road|street|marg|nagar|colony|university))',
  '(the|an?|our|setup|guided) wizards? (in|of|inside|within) (our|the|an?) (\\w+ )?(app|product|tool|software|setup|platform|web ?site|settings|portal)|rock ?stars? (fans?|concerts?|gigs?|tours?|tickets?|memorabilia)',
  TOOLS_ABROAD,
  '(the|our) (ninja|wizard|guru|jedi),? (the|our|an?) (\\w+ )?(hero|main character|star|villain|protagonist|figure)',
  '(spells|wands?|robes|hats?|swords?) (for|of) (the|an?|our) (\\w+ )?(ninjas?|wizards?)',
  '(about|called|named|starring|featuring|hero is) (an? |the )?((?!(you|us|me) )\\w+ )?(ninjas?|wizards?|gurus?|jedis?|rock ?stars?|unicorns?|(code |data )?(warriors?|gods?|vikings?|gladiators?|shamans?))',
  '((?<!you )would be|aspiring|budding) (rock ?stars?|superstars?|wizards?|ninjas?)|(ninja|wizard) (clans?|characters?|class|villages?|schools?|academy|costumes?|hats?)|(his|her|their) (\\w+ )?(wizard|ninja)|dress(es|ed)? (up )?as (an? )?(\\w+ )?(ninja|wizard|jedi|superhero)s?',
  'rock ?stars (and|or) (orchestras|bands|singers|actors|djs|choirs|comedians)|ninja,? (and|or|&|\\+) (meson|cmake|make|bazel)',
  '(meson|cmake|make),? (and|or|&|\\+) ninja|(cmake|compil~|builds?)([,/]? @){0,3}? ?(with|using|via|/|and) ninja',
  'rock ?star (games|north|san diego|energy|london|new england|studios?|consulting|benefits|perks)',
  '(music|pop|real|famous|greatest|biggest|ageing|aging|retired|late|dead|legendary|forgotten|former|old) (rock ?stars?|superstars?)',
  '(rock ?stars?|superstars?) (of|from) (the )?(19|20)?(\\d0s|(the |this |last )?(fifties|sixties|seventies|eighties|nineties|noughties|past|century|decade|era))|(rock ?stars|superstars) (and )?(their )?(tours?|royalties|albums?|concerts?)|(represents|books|promotes|licen[sc]es|films|photographs|royalties (for|of|to)) ((some of )?(the |our )?\\w+ )?(rock ?stars|superstars)',
  '(?<!(an?|real|our|true|the|best) )django ninja|django ninja (?!who|that|with|in|on|and|or|to|at|for)\\w+|shinobi ninja',
  'ninja,? (as well as|together with|on top of) (cmake|meson|make|bazel|gn)|ninja,? (the|a|an?) (@ )?build (system|tool)',
  'ninja is (our|the) (\\w+ )?(build|tool|rmm|product|platform)|ninja (one|rmm|perks|benefits|build|templates?|theory|kitchen|api|van|files?|turtles?|warriors?|forms)',
  '(cmake|make|meson|bazel|gn|fastapi|flask|drf)(,? (and |or |/ ?)?) ?(django )?ninja',
  '(setup|set up|install(ation|er)?|import|configuration|wizard of|onboarding|step by step|migration|form|multi step|checkout|booking|registration) wizards?',
  'wizards? of|wizards? (style|like|based|forms?|steps?|pages?|screens?|ui|interfaces?)',
  'guru ?(\\.com|cards?|99|software|platform)|(using|in|slack|confluence|notion|zendesk|codeguru|amazon code)(,| and|/)? guru|code ?guru',
  'guru meditation|guru(,| and|/) ?(slack|notion|confluence|jira|zendesk)|yoga[^.;]{0,20}gurus?',
  '(former|nba|nfl|nhl|mlb|football|soccer|basketball|tennis|tv|film|movie|sports?) (\\w+ )?(rock ?stars?|superstars?)',
  '(more|bigger|other|better) than (just )?(being )?(an? )?(coding machines?|code monkeys?)',
  '(language|editor|dashboards?|search|filters?|builder),? (and|&|or) (an? |the |our )?wizards?|\\w{2,20}\\.(guru|ninja)',
  'brand wizardry|become super ?heroes|(lean|karate|judo|sigma) (\\w+ )?black ?belts?',
  '(travel|food|wine|coffee|tea|fitness|fashion|beauty|gardening) (gurus?|wizards?|ninjas?)|become (an? |our )?superstars?',
  '(used|loved|played|followed|trusted|worn) by (\\w+ ){0,2}?(rock ?stars?|gurus?|superstars?|superhero(es)?)',
  'rock ?stars? and (their )?(fans|roadies)',
  'superhero(es)? (\\w+ )?(movies?|films?|comics?|games?|costumes?|franchise|characters?|universe|stories|story)',
  'unicorns? (start ?ups?|status|company|companies|valuation)',
  'jedis? (library|client|autocomplet\\w+|language server)',
  'you (already )?have (an? |your own )?family',
  `(an? |our |the |proud |independent )?family (owned|run|friendly|members?(?<!(employees?|staff|everyone|everybody|colleagues?|engineers?|developers?|you)( \\w+){0,3} (as|like) (an? )?family members?)|business|insurance|health|leave|office|planning|life|of(?! (about |over |nearly |some |around |just |more than )?(ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|\\w+ hundred|\\d[\\d,.]{0,5}\\+?)( (people|colleagues|engineers|developers|employees))?(?= ?([.,;!)]|$| (and|who|that|in|with|from)))| (\\w+ )?${FOLK})|time|cover|medical|doctor|law|friends|vacations?|care|and friends|man|oriented|first(?!,? (and )?(an? )?(company|business|firm|employer|team|workplace) (second|afterwards|later))|company|companies|values|plan|size|history|names?|emergenc\\w+|commitments?|firm|benefits)`,
]);
export const UNLESS = phrases([
  '(every|each|our|all|make|makes|making) (\\w+ )?(athletes?|guests?|customers?|clients?|patients?|residents?|students?|visitors?|riders?) (to )?(feel|is|are) (like |part of )?(our |the )?family',
  '(with|your|their|his|her|product|processor|model|font|gene|spend\\w*|support|start|have) (an? |own |young )?famil(y|ies)( to| of| and)',
]);

/** Before and after a name in capitals of which such a word is the last: "The Casino Wizard is", "experience with Supply Chain Guru". */
export const NAMED_BEFORE =
  /(?:^|[.!?:•]\s|,\s|\b(?:with|using|in|at|by|from|like|as|via|join|joining|e\.g\.?|and|or|the)\s|\()(?:the\s)?$/i;
export const NAMED_AFTER =
  /^(?:['’]s\b|\s(?:is|are|was|has|have|had|helps?|offers?|provides?|works?|partnered|partners|seeks?|Inc|Ltd|LLC|GmbH|BV|Software|Group|Recruitment)\b)/u;
/** A firm of one word at the head of its sentence: "Guru is looking for". */
export const FIRM =
  /^\p{Lu}\p{L}*[^s\s](?:['’]s\s\p{Ll}| (?:is|has been) (?:looking|hiring|seeking|building|growing|recruiting|an?|the)\s)/u;
export const FIRST = /(?:^|[.!?:•]\s)$/;
/** Before a firm's name: "Why join The Casino Wizard?" */
export const JOINED = /\bjoin(?:ing)?\s$/i;
export const NAMED_TOOL = /\b(?:with|using|in|such as|like|e\.g\.?|,|\()\s?$/i;
/** Before a tool's name in capitals, of one word or more: "such as Binary Ninja", "our knowledge base (Guru)". */
export const LISTED = /(?:\b(?:such as|like|using|e\.g\.?,?)\s|\/\s?|[(“"‘])$/i;

/** Somebody of that name is sought: then it does not matter what the sentence says of customers. */
export const SOUGHT = phrases([
  '(want|need) an? (\\w+ )?magician',
  "(szukamy|jesteś|suchen|gesucht ?:?|bist|(re)?cherch@|êtes vous|tu es|es tu|vous êtes|busca~|eres|cerchiamo|sei|procuramos|zoeken|ben)( (?!pas|nicht|kein|no |non |não|nie |geen|ning)[\\p{L}’']+){0,3}? (czarodziej~|zauberer|zauberin|magicien(ne)?|sorci(er|ère)|gourou|mag[oa]|gurú|~tovenaar)",
  "(looking for|seeking|hiring|we need|it takes|you are|you[’']re|calling all) (an? )?([\\w’]+ ){0,3}?(rock ?stars?|ninjas?|gurus?|wizards?|superstars?|jedis?|goeroes?)",
]);
/** Tools of that name. */
export const NAMED = phrases([
  '(supply chain|(?<!(an?|real|our|true|the|best) )django|binary|code|tax|setup) (ninja|guru|wizard)s?',
]);
/** Words that take it back. */
export const TAKEN_BACK = phrases([
  NOT_WANTED_ABROAD,
  'look elsewhere|titles? (such as|like)|even (the )?(rock ?stars?|ninjas?|gurus?|wizards?|superstars?) (\\w+ )?(have|has|need|needs|must|make|makes|ask|asks)',
  // What other postings and other firms say, or this one has said before.
  '(adverts?|ads?|postings?|listings?|job descriptions?)( \\w+){0,3} (asked|wanted|called|looked|demanded|sought)|if an? (\\w+ )?(ad|advert|posting|listing|employer)|(?<!(unlike|than|at|from|while|where) )(bigger|other|certain|some|many|most) (\\w+ )?(adverts?|ads|postings|studios|companies|employers|start ?ups|firms|agencies)(?![^.;]{0,50}, (we|here) )',
  '(ninjas?|wizards?|gurus?|rock ?stars?|superstars?|heroes|superhero(es)?|unicorns?|egos?|jedis?|10x(ers?)?)(,? \\w+){0,4} need not apply',
  '(are|is) not (who|what) we (want|need|seek|look for)|act(s|ing)? as an employment (agency|business)|once bought|sound alike',
]);
