import { phrases } from '../../text/phrases.ts';

/** The words of `rules/modern-toolchain.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

export const VERSION = phrases([
  '(interpreters?|python version|version of python) (\\w+ ){0,3}?(is|at|to|on|runs?|in use:?) (\\w+ ){0,2}?3\\.1[1-9]',
  '(services?|codebase|workers?|monolith|everything) ((we|already|now|here|run|happily) ){0,2}(runs?|is|are) (on )?3\\.1[1-5]',
  '(c?python|py|pythona?)( versions?)?(,? (is|currently|now|today|at present|at least|minimum))?:? ?\\(?(version )?v?(>=|≥|>|\\x7e=|\\^)? ?3\\.1[1-9](\\.\\d{1,2})?(\\+| and (later|newer|up|above)| or (later|newer|higher|above))?',
  '(latest|newest|most recent|current|recent|modern) (stable )?(cpython|python (versions?|releases?|3|as soon as|the day)|(versions?|releases?) of python)',
  '(latest|newest|most recent) (stable )?python(?=[,.;:)]|$)',
  '(whatever|whichever) (c?python|(python )?(version|release)( of (c?python))?) (came out|was released|is (the )?(latest|newest|current|newest and)|appeared|has just)',
  "python[’']s (latest|newest|current|most recent) (stable )?(releases?|versions?)",
  '(upgrad|mov|switch|jump|updat|migrat|adopt|hop|bump)\\w* [^.;]{0,40}(every|each|a|the|any) (new )?python (release|version)[^.;]{0,30}(october|autumn|within|weeks?|days?|as soon|the day|when it|months?|shortly|right after|before long)',
  '(upgrad|bump|updat|mov)(e|es|ing|s) (our |to (the )?(next |new )?)?python (every|each|once a|as soon as|whenever|the day|right after)',
  '(pep (695|701|703|654|680|649|696|734|750)|type parameter syntax)',
  '(exception groups?|task ?groups?|tomllib|strenum|free threaded)',
]);
/** A version alone: it counts where the sentence tells of Python. */
export const BARE = phrases([
  '(on|(?<!(python 2|2\\.\\d|3\\.\\d) )to|run|runs|running|use|uses|using|against|targets?|targeting|writ(e|es|ing|ten) (in|for|against)|built for|requires?|demands?|ships? with|settled (on|for)) (version )?3\\.1[1-5](\\.\\d{1,2})?(?! ?(%|k|m|million|billion|lpa|lakhs?|years?|percent))',
  'from 3\\.\\d{1,2} to 3\\.1[1-9]|(went|moved|upgraded|jumped|are|is|runs?|live|stay) (to|on|up to) 3\\.1[1-9]',
  '3\\.1[1-5] (or|and) (later|newer|higher|up|above|beyond)|3\\.1[1-5] for',
]);
/** The language is asked for, its version answers. */
export const ANSWERED = phrases([
  "(which|what)( [\\w’']+){0,5} (python|interpreter)( [\\w’']+){0,9}\\? ((python|version|currently|at present|mostly|now|today|it[’']s|that (would be|is)|that[’']s|we[’']re|we are|we run|on|at|always|already|everywhere|all|happily|glad you asked|well|the (latest|newest|current)( (one|release))?|currently)[,:.!]? ?){0,6}3\\.1[1-9]",
  "(python|interpreter)( version| in (use|production))?\\? ((python|version|currently|mostly|now|today|it[’']s|that[’']s|we[’']re|we are|on|at|always|already|well)[,:.!]? ?){0,5}3\\.1[1-9]",
]);
/** A version below which nothing goes, and tools that nobody would be without or must know yet: the denial is part of it. */
export const FLOOR = phrases([
  "(no|not|never|[a-z]+n[’']t|nobody)( [\\w’']+){0,5} (python|cpython)( \\w+){0,3} (below|under|older than|lower than|less than|before|earlier than|short of|prior to) 3\\.1[1-9]",
  "(nothing|no|none|not|never|[a-z]+n[’']t|nobody|without)( [\\w’']+){0,5} (below|under|older than|lower than|less than|before|earlier than|short of|prior to|predating) (python|cpython|py) ?(version )?3\\.1[1-9]",
  "python[^.;]{0,50} (nothing|none|not|never|[a-z]+n[’']t)( [\\w’']+){0,4} (below|under|older than|lower than|less than|before|earlier than|short of|prior to) 3\\.1[1-9]",
  "(nothing|none|not|never|[a-z]+n[’']t)( [\\w’']+){0,5} (below|under|older than|lower than|earlier than|short of|prior to) 3\\.1[1-9][^.;]{0,40} python",
  "(could|can|would|would never|never|will)( not|n[’']t| hardly| never)? (want to )?(do|be|live|work|go|imagine (\\w+ ){1,3}?|cope) (\\w+ )?without( is| are)? (uv|ruff|pyproject|lock ?files?)",
  '(not a|no|hardly a) (day|commit|line|file|build|project|repo|service|package|merge) (\\w+ ){0,4}?without (uv|ruff|pyproject|(an? )?lock ?files?)',
  `(uv|ruff|pyproject(\\.toml)?|lock ?files?|python 3\\.1[1-9])( \\w+){0,4},? (but|yet|though|although) (you([’']ll| will) (be using|use|work with|meet|learn|pick|see|get to)|we (use|run|rely on|swear by)|it[’']s what|it is what|that[’']s what|both are|it runs) ?(it|them|both|everything|that)?`,
  "poetry( \\w+){0,3},? (but|yet|though) (you([’']ll| will) (be using|use|work with) (it|both|them))",
]);
export const OF_PYTHON = phrases(['(c?python|django|flask|fastapi|celery|pandas|interpreters?)']);
export const TOOLS = phrases([
  '(pinned|locked|frozen),? (and )?hashed (\\w+ )?(dependencies|packages|requirements|wheels)',
  '(re ?install|recreat|rebuil[dt]|reproduc|restor|reconstruct|regenerat|replay)\\w* (the |an? |every |any |each |our |its )?(exact|same|identical|precise|very) (\\w+ ){0,2}?(python )?(environments?|package versions|set of packages|tool ?chain|virtual ?env)',
  '(environment|packages?|dependenc\\w+|install\\w*|set ?up|versions)[^.;]{0,60} down to the (hash(es)?|(last|exact|smallest|very last) (\\w+ )?(package|version|dependency|patch|wheel|hash|release|library))',
  '(same|identical|exact) (versions? of (every|each|all|the|our|any) (\\w+ )?(package|librar|dependenc)\\w*|(package|library|dependency) versions)(?= ?[,.;)]|$| (on|in|for|everywhere|across|from|as|at|to)(?! different))',
  '(one|a single) command[^.;]{0,60} (same|identical|exact|reproducible) (\\w+ )?(set ?up|environment|tool ?chain)',
  '(fresh|new|every|any) (laptop|machine|clone|checkout|newcomer|joiner)[^.;]{0,60} (same|identical|exact|reproducible) (python |dev\\w* |working )?(set ?up|environment|tool ?chain)',
  '(same|identical) (\\w+ )?environments? on (each|every|any|all) (\\w+ )?(machines?|laptops?|computers?|servers?|nodes?|workstations?)',
  '(every|each) (single )?(python )?(dependency|library|requirement|package(?= (\\w+ )?(pinned|\\w+ pinned|hash)|[^.;]{0,30} version)) (is |gets |stays |we use is |we \\w+ is )?(\\w+ )?(pinned|locked|hash locked|frozen)',
  '(package|library|dependency|all our|python|their) versions (are|get|stay) (\\w+ )?(pinned|locked|frozen)',
  'versions? (\\w+ ){0,2}?(pinned|locked|frozen) (in|by|with|via) (an? |the |our )?(lock|poetry|uv|pixi|conda)',
  '(the )?(very )?(same|identical) python environments?',
  '(everyone|everybody|each of us|all of us|all) (gets|get|has|have|runs?|works? in) (exactly )?the (very )?(same|identical) (python |dev\\w* )?environment',
  'uv (does|handles|manages|took over|has taken over|takes care of|replaced|has replaced)(?= )',
  '(packag|publish|releas|built?|build|manag|ship|install)\\w* (\\w+ ){0,4}?(with|using|via|through) (poetry|uv|hatch|pdm|flit)(?= ?[.,;)]|$| (before|and|in|or|is|are|to|for))',
  'pyproject(\\.toml)?',
  // One set of versions, written down, and the same wherever it is installed.
  '(python|code|repo|repository|package|wheels?|lock|recorded|pinned|locked|frozen)[^.;]{0,70} (exactly |precisely )?the (very )?(same|identical) (\\w+ )?(environments?|virtual ?envs?|set of (packages|wheels|dependencies))(?! (as|of) (work|open))',
  '(packages?|wheels?|dependenc\\w+|librar\\w+|third party)[^.;]{0,70} (resolved once|frozen (list|set)|recorded (list|set|versions)|hash(es)? (is |are )?(checked|verified|compared)|with their hash(es)?)',
  '(package|library|dependency|wheel)( versions?)? (\\w+ )?(is|are|gets?) (\\w+ )?(recorded|written down|fixed|frozen|locked|stored|noted) (to the (\\w+ )?(hash|patch|digit) )?(in|with|beside|next to) (the |our |each |every )?(\\w+ )?(repo|repository|repositories|git|project|code|lock)',
  'dependency (tree|graph|set|list)s? (is|are|gets?|stays?) (\\w+ )?(locked|pinned|frozen|hashed)|(locked|pinned|frozen|hashed) dependency (tree|graph|set|list)s?',
  'pep (621|517|518|735|751)',
  'lock ?files?',
  '(uv|poetry|pdm|pixi|pipfile)\\.lock|poetry (install|add|shell)|uvx|uv pip|ruff (check|rules?|rule ?sets?|config\\w*|warnings?|linter)',
  '(pass|passing|passes|before|until) ruff',
  '(pin|pins|pinned|pinning|lock|locks|locking) (down )?((all|every|each|our|the|your|python|exact|transitive|of) ){0,3}dependenc(y|ies)',
  'dependenc(y|ies) (version )?(locking|pinning)|dependencies (\\w+ )?(are|is|stay|get) (\\w+ )?(pinned|locked)',
  'dependencies[^.;]{0,30} hash(es|ed)?',
  '(never|nothing|nobody|no one|no \\w+)( \\w+){1,4} (without|unless|until|with) ([\\w.]+ ){0,7}?(ruff|lock ?file|uv\\.lock|poetry\\.lock)',
  'pip (tools|compile)|conda ?lock|committed locks|(pinned,? (and )?)?locked (dependencies|environments?)',
  'locked,? (and )?reproducible (python )?environments?|nix flakes?|(\\p{L}{1,12})?umgebungen (@ ){1,4}reproduzierbar',
  '(get|gets|pass\\w*|merge[ds]?)( in)? with(out)? ruff|(red|failing) ruff (checks?|runs?)|ruff (is (un)?happy|complains)',
  'reproducible ((and|,) \\w+ )?(\\w+ ){0,2}(environments?|builds?|installs?|deployments?|environment setups?)',
  'environments? (are|is) (fully )?(reproducible|locked|pinned)',
  '(migrated|upgraded|moved) to 3\\.1[1-9]|(each|every) new c?python|jede~ neue~ python',
  '(to|new) python (\\w+ )?within (\\w+ ){0,2}(weeks|days|months)|uv (sync|run|workspaces?|lock)',
  '(our notebooks|python environment|environments?)( (?!not|never|hardly|barely|far)\\w+){0,3} reproducible',
  '(reproduzierbare (umgebungen|builds)|environnements? reproductibles?|reproduceerbare (omgevingen|builds))',
]);
/** Names that are also other things: they count only beside packaging words. */
export const POETRY = phrases(['poetry', 'uv', 'ruff', 'pdm', 'pixi', '(?<!\\*)nix(os)?']);
export const PACKAGING = phrases([
  '(python|interpreters?|pdm|nix|pixi|shells?|pip|pipenv|uv|poetry|ruff|pyproject(\\.toml)?|pytest|mypy|pyright|conda|lock ?files?|dependenc(y|ies)|packag(e|es|ing)|tool ?chain|tooling|virtual ?envs?|environments?|fastapi|django|docker|pre commit|black|locked|pinned|lint\\w*|dépendances|abhängigkeiten|zależno@|dipendenze|dependencias|laptop|lockfile|format\\w*|repositor(y|ies)|repos?|ci|code|codebase|pull requests?|merge[sd]?|rule ?sets?|editors?|commits?|projects? to|templates?|pipenv|hatch|flit|pypi|type hints)',
]);
/** What is done with a tool, and said of nothing else that has its name as it is spelt. */
export const USED = phrases([
  '(use|uses|used|using|run|adopt\\w*|know|knowing|embrac\\w+|(experience|familiar|familiarity|knowledge|comfortable|exposure) (with|in|of|to)) (and \\w+ )?(uv|ruff|poetry)(?= (is|are|would|will|in advance|on day|before|yet|everywhere|daily|for|as|too|already|here)|[.,;]|$)',
  '(standardi[sz]\\w+|settl\\w+|switch\\w*|mov\\w+|migrat\\w+|converg\\w+|rel(y|ies)|decid\\w+) (\\w+ ){0,2}?(on|to|for|from) (uv|ruff|poetry)',
  '(uv|ruff) (shop|house|believers?|converts?|fans|users?|enthusiasts?)',
  'uv (does|builds|locks|installs|resolves|creates|sets up|pins|keeps|runs|drives|decides|makes|brings|gives|replaces|supersedes|syncs|sorts|downloads|fetches|looks after|is what|is how|is our|is the)',
  '(uv|ruff|poetry) (is|are|would be) (not )?(an? )?(must|plus|bonus|advantage|asset|required|requirement|preferred|desirable|welcome|nice|standard|default|familiar)',
]);
/** What only software is named beside. */
export const TECH = phrases([
  '(terraform|kafka|kubernetes|postgres\\w*|redis|rabbitmq|celery|flask|sqlalchemy|pydantic|asyncio|github actions|gitlab|jenkins|airflow|pyspark|pandas|numpy|polars|dbt|typescript|graphql|mongodb|bigquery|databricks|aws|gcp|azure|linux|helm|grpc|aiohttp|snowflake)',
]);
/** A company of that name. */
export const NAMED = /\b(?:Poetry|Ruff)\s\p{Lu}\p{Ll}+\s(?:is|are|has|hires?|builds?|seeks?)\b/u;
/** What PDM also stands for, and what Nix gives where it is not one language of several. */
export const OTHER_PDM = /\b(?:plm|cad|erp|product|teamcenter|windchill|i2s|i2c|pwm|spi|uart|microphones?|audio)\b/i;
export const SHELLS = /\b(?:shells?|environments?|reproduc\w+|pin\w*|laptops?|dependenc\w+|packag\w+|builds?)\b/i;
/** Poems, what is read, and what is worn. */
export const VERSE =
  /\b(?:writ(?:e|es|ing)\s[^.;]{0,30}\bpoetry|(?<!\b(?:we|you|they|i)\s)write|read(?:ing)?|love(?!\s(?:it|them))|recit\w+|book|slam|prose|plays?|poems?|verse|collar|costumes?|novel|evening|night|club|fellowship|prize|workshop)s?\b/i;
/** A version or tool one would like to have. */
export const WISHED = phrases([
  "((they|we|i|you|team)[’']d|would) (dearly |really |all )?(love|like|prefer|be happy|be glad) to (\\w+ )?(be on|move|switch|migrate|upgrade|get (to|onto)|adopt|try|go (to|for))",
  '(dreams? of|dreaming of|hopes? to|hoping to|wish we were on|wishes? (it|they) were on) [^.;]{0,30}(3\\.1\\d|python|uv|poetry|ruff|lock)',
]);
export const UV_LIGHT = phrases([
  'uv (light|lamps?|curing|cured|printing|printers?|radiation|rays?|spectr\\w+|sensors?|protection|vis|filters?|lasers?|index|led|disinfection|sterili[sz]\\w+|mapping|maps?|unwrapping|exposure|dose|dosage|stable|resistant|c|licht~|dru[ck]~|lampen?|stra(hl|al|l)~|schutz|bestraling|index)',
  '(lumière|luz|luce|rayons?|raggi|rayos|raios|lampes?|lámparas?|lâmpadas?|światło|promieniowani@|radiación|radiação|radiazioni?|rayonnement) uv',
]);
export const HOMONYMS = phrases([
  '(leftover|left over|orphaned|electronic|terraform|provider|forgotten) lock ?files?|lock ?files? (that|which) (stops?|blocks?|prevents?|hinders?|keeps?)',
  '(competes?|competing|competition|competitors?|rivals?|alternatives?) (with|to|of|for) (poetry|uv|ruff|pdm|pixi)( (and|or) (poetry|uv|ruff|pdm|pixi))?',
  'lock ?files? (for|of|from) (every |each |the |all |a )?(@ ){0,2}?(rooms?|doors?|lockers?|gates?|houses?|flats?|canals?)',
  'lock ?files? (of (office|excel|word)|left|in /var)|(stale|session|database) lock ?files?',
  '(to|must|can|should|and|we|you) lock files (and|away|in|up)',
  'reproducible (\\w+ )?(growth|growing|culture|climat\\w+|lab|laboratory) environments?',
  // Where plants, animals and cells live, and nothing is installed.
  '(grow\\w*|plants?|cells?|cultures?|mice|mouse|rats?|animals?|crops?|seed\\w*|fish|bees|insects?|patients?|chickens?|cows?|trees?|bacteria|yeasts?)( \\w+){0,5} reproducible (\\w+ )?environments?',
  'reproducible (\\w+ )?environments? (in|inside|within|for|of|at) (the |our |a |an |its |each |every )?(\\w+ )?(green ?houses?|glass ?houses?|growth|grow\\w*|incubators?|climate|climatic|chambers?|barns?|stables?|aquari\\w+|clean ?rooms?|wards?|plants?|crops?|seed\\w*|cells?|animals?|mice|experiments? (on|with) (plants|animals|cells|mice))',
  '(front ?end|mobile|android|ios|npm|yarn|pnpm|javascript|node)( \\w+){0,6} lock ?files?',
  'courses? on (poetry|ruff|uv)',
  'python 3\\.1\\d was (tried|rolled back)',
  'ruff (day|life|start)',
  "ruff[’']s",
  'reproducible (research|science|results)',
]);
