import { phrases } from '../text/phrases.ts';

/** How well one is to know a thing. */
const WELL = `(${[
  'mastered|mastering|strong(est)?|solid|deep(er)?|thorough|profound|excellent|outstanding|exceptional|advanced|expert( level)?',
  'expertise|extensive|comprehensive|in depth|proficien(t|cy|cies)|fluent|fluency|mastery|masterful|skilled|adept|high level of',
  'very good|sound|robust|excel (at|in)|confident|versed|command',
].join('|')})`;
/** What may stand between that and Python without being what is known so well itself. */
const OF_WHAT = `(${[
  'production|hands on|practical|working|technical|coding|programming|scripting|development|developing|software|engineering|computer',
  'programmeren|programmieren|algorithmic|analytical|backend|mindset|approach|computational|computing|quantitative|data|science|scientific|statistical|analysis|analytics',
  'machine|learning|object|oriented|functional|compiled|interpreted|popular|major|relevant|skills?|experiences?|knowledge|understanding|proficiency|expertise|background|command',
  'fundamentals|grasp|fluency|abilit(y|ies)|competenc(y|e)|languages?|tools?|like|such|as|eg|e\\.g\\.|i\\.e\\.|including|includes?',
  'especially|particularly|specifically|preferably|preferred|ideally|mainly|primarily|using|use|through|their|and|or|both|either',
  'other|another|similar|modern|in|on|of|with|at|least|one|two|more|most|the|following|an?|any|multiple|several|some|common|general',
  'purpose|high|level|r|java|javascript|typescript|node(\\.js)?|js|go|golang|scala|kotlin|rust|ruby|php|perl|bash|shell|powershell',
  'matlab|sas|julia|swift|c|c\\+\\+|c#|\\.net|sql|linux|unix|git|pandas|spark|excel',
].join('|')})`;
/** Marks and gaps are told apart, so that there is one way only to read a list of such words. */
const BETWEEN = `( ?[\\(/,:&] ?| )(${OF_WHAT}( ?[)/,:;&\\(]{1,2} ?| )){0,14}?`;
/** The same degree in other languages, and the words for knowing. */
const WELL_ABROAD = `(${[
  '(sehr )?(gute[snrm]?|fundierte[snrm]?|tiefe[snrm]?|solide[snrm]?|ausgezeichnete[snrm]?|exzellente[snrm]?|umfassende[snrm]?|sichere[rn]?|fortgeschrittene[snrm]?|versierte[rn]?|hervorragende[snrm]?)',
  '(zeer |erg )?(goede|sterke|diepgaande|uitstekende|gedegen|ruime|grondige)|(très )?(bonnes?|excellentes?|solides?|fortes?|parfaites?)',
  '(sólid|ampli|avanzad|profund|fuert|excelent|buen|avançad|ótim|bo)[oae]s?|(ottim|solid|approfondit|buon|eccellent|avanzat)[aei]',
  '(bardzo )?(dobra|świetna|doskonała|zaawansowana|biegła)',
].join('|')})`;
const KNOWN_ABROAD = `(${[
  'kenntnisse?n?|know ?how|beherrschung|programmierkenntnisse?n?|erfahrung(en)?|kennis|beheersing|vaardigheden|maîtrise',
  'connaissances?|compétences?|dominio|conocimientos?|manejo|domínio|conhecimentos?|conoscenz[ae]|padronanza|znajomość|umiejętności',
].join('|')})`;
const TO_PYTHON =
  '( (in|mit|von|van|met|en|de|du|des|da|do|di|del|sobre|w|języka|der|programmierung|langage|lenguaje|linguagem)){0,3}';

/** Python asked to be known well, beyond being named; clearest words first. */
export const FUNDAMENTALS: readonly RegExp[] = [
  phrases([
    'type (hints?|hinting|annotations?)|typed python|mypy|pyright|data( )?classes|context managers|python generators|generators (and|or|,) (decorators|iterators|comprehensions|context managers|coroutines)|(iterators|comprehensions),? (and |or )?generators|decorators|metaclasses',
    'descriptors and',
    'packaging (tools|and (distribution|dependency|releas@))|(python|clean) packaging|pyproject(\\.toml)?|virtual ?env(ironment)?s?',
    'dependency management',
    'python poetry|poetry and (uv|pip)|standard library|pep ?8|python (internals|fundamentals|data model)|cpython',
    '(itertools|functools|collections)( and|,) (itertools|functools|collections|contextlib)',
    'python 3\\.(9|1\\d)\\+?',
    'data structures?(,? (and|&)?,? ?(\\w+ )?algorithms?)|(knowledge|understanding|command|grasp|familiar(ity)?|proficien(t|cy)|fundamentals|foundations?|experience|fluent|versed|strong|solid) (of|in|with) (\\w+,? ){0,4}?data structures?(,? ((and|&) )?(\\w+ )?algorithms?)?|(understanding|knowing|know) (your )?data structures?|algorithms?,? (and|&) data structures?|algorithm(s|ic) (complexity|thinking|problem solving)|big o notation',
    '(understanding|knowledge|command|grasp|grounding|foundations?|(strong|solid|extensive|good) background|basics|fundamentals) (in|of) (\\w+ (and|&) )?(core |basic |common |fundamental |classic )?(computer science|programming concepts|algorithms)(?!,? ?/? ?((or|and) )?(an? )?(related|similar|equivalent|relevant)|,? (or|for|that|to|used|in|like|such as|and (predictive|statistical|models?|machine)))( (fundamentals|principles|concepts|basics))?',
    '((software|computer) (science|engineering|design|development)|cs|programming|coding|python)( and (computer science|design|engineering|development|programming|coding))? (fundamentals|foundations)',
    'fundamentals of (python|programming|computer science|software (engineering|development|design))',
  ]),
  phrases([
    '(idiomatic|modern|clean|pythonic|readable|maintainable|elegant|production (grade|quality|ready)|high quality) python( code)?',
    '(clean|idiomatic|readable|maintainable|elegant|efficient|robust|modular),? ((and )?\\w+,? ){0,3}?python code',
    'pythonic( code)?|idiomatic,? (\\w+,? )?(and )?\\w+ python|(know|knows|knowing) (your )?python (inside out|in depth|well|deeply|thoroughly)',
    'writ(e|es|ing) python (that|which|as|so|others)',
    'python (inside( and)? out|comes naturally|is (second nature|your (mother tongue|strongest|native|first)))',
    `${WELL}${BETWEEN}python( (skills?|knowledge|expertise|experience|fundamentals|development|(programming|coding)( skills?)?))?`,
    'python( \\w+)? ?[\\(:–—,-] ?\\(?(strong|advanced|expert|proficient|fluent|excellent|solid|very good|senior|deep|in depth|high proficiency)( level| knowledge)?',
    'python (skills? )?(at|on) (an? )?(\\w+ )?(advanced|expert|professional|senior|high) level',
    'python (expert(ise)?|guru|mastery|proficiency|best practices|fluency|prowess)',
    `(you|must|to|who|can|have) (\\w+ly )?master(s|ed)?${BETWEEN}python`,
    `${WELL_ABROAD} (\\w+ )?${KNOWN_ABROAD}${TO_PYTHON} python|python ?-? ?(experte|expertin|spezialist|expert)`,
    `${WELL_ABROAD} (\\w+ )?python ?-? ?(kenntnisse?n?|know ?how|programmierkenntnisse?n?|kennis|skills|vaardigheden|ervaring)`,
    `${KNOWN_ABROAD} ${WELL_ABROAD}${TO_PYTHON} python`,
    '(maîtrise[rz]?|maîtrisant|beherrschst|beherrschen sie|beheers(t|en)?|dominas?|padroneggi~)( \\w+){0,3} python',
  ]),
  phrases([
    'object oriented (programming(?! languages?)|design|analysis|python|development|principles|concepts|code|approach|software|thinking|paradigms?|skills|knowledge)|object orientation|oop|ood|design patterns|solid principles',
    'objektorientiert~|objectgeoriënteerd~|orientée? objets?|orientad[ao] a objetos',
  ]),
];

/** The same words where nothing of Python is meant. */
export const FUNDAMENTALS_OTHERWISE: readonly RegExp[] = [
  phrases([
    '(food|product|gift|cosmetic|retail|sustainable|flexible) packaging|packaging (and|&) (logistics|labelling|shipping)',
    'interior decorators|(power|emergency|electric|diesel|lead|image|code) generators|traffic generators|monty python( fans?)?|data structures and stores',
    'high level (understanding|overview|knowledge|familiarity)|advanced (scripting|programming|coding) languages?',
    '(business|industry|gaming|product|customer|market) data structures?',
    '(design(ing)?|defin(e|ing)|implement(ing|ation)|creat(ion|ing)|building|maintain(ing)?|set(ting)? up|manag(e|ing)|into|document(ing)?) ((?!algorithms)\\w+ ){0,4}data structures?|(vector|raster|evm|block ?chain|complex|nested|hierarchical|spatial|relational|existing|our|their|business|financial|dimensional|unstructured|large) data structures?',
    '(basic|some|limited|beginner|elementary) (proficiency|fluency|command|skills?|experience|understanding) (in|of|with)',
    '(lake|cloud|etl|pipeline|warehouse|warehousing|network|security|ux|ui|integration|data) design patterns',
    '(basic|some|limited|little) (\\w+ ){0,2}(knowledge|understanding|grasp) of (\\w+ )?(algorithms|computer science|data structures?)|(degree|bachelor@|master@|phd|studies|graduate) (\\w+ ){0,3}computer science',
    '(ball|royal|burmese) pythons?|design patterns for (\\w+ and )?(silk|cotton|fabrics?|clothes|garments|knit\\w*|quilts?)|(knitting|sewing) patterns',
  ]),
];
