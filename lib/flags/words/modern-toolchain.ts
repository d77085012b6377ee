import { phrases } from '../../text/phrases.ts';

/** The words of `rules/modern-toolchain.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

export const VERSION = phrases([
  '(?:interpreters?|python version|version of python) (?:\\w+ ){0,3}?(?:is|at|to|on|runs?|in use:?) (?:\\w+ ){0,2}?3\\.1[1-9]',
  '(?:services?|codebase|workers?|monolith|everything) (?:(?:we|already|now|here|run|happily) ){0,2}(?:runs?|is|are) (?:on )?3\\.1[1-5]',
  '(?:c?python|py|pythona?)(?: versions?)?(?:,? (?:is|currently|now|today|at present|at least|minimum))?:? ?\\(?(?:version )?v?(?:>=|≥|>|~=|\\^)? ?3\\.1[1-9](?:\\.\\d{1,2})?(?:\\+| and (?:later|newer|up|above)| or (?:later|newer|higher|above))?',
  '(?:latest|newest|most recent|current|recent|modern) (?:stable )?(?:cpython|python (?:versions?|releases?|3|as soon as|the day)|(?:versions?|releases?) of python)',
  '(?:latest|newest|most recent) (?:stable )?python(?=[,.;:)]|$)',
  '(?:exception groups?|task ?groups?|tomllib|strenum|free threaded)',
]);
/** A version alone: it counts where the sentence tells of Python. */
export const BARE = phrases([
  '(?:on|(?<!(?:python 2|2\\.\\d|3\\.\\d) )to|run|runs|running|use|using|against) (?:version )?3\\.1[1-5](?:\\.\\d{1,2})?(?! ?(?:%|k|m|million|billion|lpa|lakhs?|years?|percent))',
  'from 3\\.\\d{1,2} to 3\\.1[1-9]|(?:went|moved|upgraded|jumped|are|is|runs?|live|stay) (?:to|on|up to) 3\\.1[1-9]',
  '3\\.1[1-5] (?:or|and) (?:later|newer|higher|up|above|beyond)|3\\.1[1-5] for',
]);
export const OF_PYTHON = phrases(['(?:c?python|django|flask|fastapi|celery|pandas|interpreters?)']);
export const TOOLS = phrases([
  '(?:the )?(?:very )?(?:same|identical) python environments?',
  '(?:everyone|everybody|each of us|all of us|all) (?:gets|get|has|have|runs?|works? in) (?:exactly )?the (?:very )?(?:same|identical) (?:python |dev\\w* )?environment',
  'uv (?:does|handles|manages|took over|has taken over|takes care of|replaced|has replaced)(?= )',
  '(?:packag|publish|releas|built?|build|manag|ship|install)\\w* (?:\\w+ ){0,4}?(?:with|using|via|through) (?:poetry|uv|hatch|pdm|flit)(?= ?[.,;)]|$| (?:before|and|in|or|is|are|to|for))',
  'pyproject(?:\\.toml)?',
  'lock ?files?',
  '(?:uv|poetry|pdm|pixi|pipfile)\\.lock|poetry (?:install|add|shell)|uvx|uv pip|ruff (?:check|rules?|rule ?sets?|config\\w*|warnings?|linter)',
  '(?:pass|passing|passes|before|until) ruff',
  '(?:pin|pins|pinned|pinning|lock|locks|locking) (?:down )?(?:(?:all|every|each|our|the|your|python|exact|transitive|of) ){0,3}dependenc(?:y|ies)',
  'dependenc(?:y|ies) (?:version )?(?:locking|pinning)|dependencies (?:\\w+ )?(?:are|is|stay|get) (?:\\w+ )?(?:pinned|locked)',
  'dependencies[^.;]{0,30} hash(?:es|ed)?',
  '(?:never|nothing|nobody|no one|no \\w+)(?: \\w+){1,4} (?:without|unless|until|with) (?:[\\w.]+ ){0,7}?(?:ruff|lock ?file|uv\\.lock|poetry\\.lock)',
  'pip (?:tools|compile)|conda ?lock|committed locks|(?:pinned,? (?:and )?)?locked (?:dependencies|environments?)',
  'locked,? (?:and )?reproducible (?:python )?environments?|nix flakes?|(?:\\p{L}{1,12})?umgebungen (?:\\p{L}+ ){1,4}reproduzierbar',
  '(?:get|gets|pass\\w*|merge[ds]?)(?: in)? with(?:out)? ruff|(?:red|failing) ruff (?:checks?|runs?)|ruff (?:is (?:un)?happy|complains)',
  'reproducible (?:(?:and|,) \\w+ )?(?:\\w+ ){0,2}(?:environments?|builds?|installs?|deployments?|environment setups?)',
  'environments? (?:are|is) (?:fully )?(?:reproducible|locked|pinned)',
  '(?:migrated|upgraded|moved) to 3\\.1[1-9]|(?:each|every) new c?python|jede\\p{L}* neue\\p{L}* python',
  '(?:to|new) python (?:\\w+ )?within (?:\\w+ ){0,2}(?:weeks|days|months)|uv (?:sync|run|workspaces?|lock)',
  '(?:our notebooks|python environment|environments?)(?: (?!not|never|hardly|barely|far)\\w+){0,3} reproducible',
  '(?:reproduzierbare (?:umgebungen|builds)|environnements? reproductibles?|reproduceerbare (?:omgevingen|builds))',
]);
/** Names that are also other things: they count only beside packaging words. */
export const POETRY = phrases(['poetry', 'uv', 'ruff', 'pdm', 'pixi', '(?<!\\*)nix(?:os)?']);
export const PACKAGING = phrases([
  '(?:python|interpreters?|pdm|nix|pixi|shells?|pip|pipenv|uv|poetry|ruff|pyproject(?:\\.toml)?|pytest|mypy|pyright|conda|lock ?files?|dependenc(?:y|ies)|packag(?:e|es|ing)|tool ?chain|tooling|virtual ?envs?|environments?|fastapi|django|docker|pre commit|black|locked|pinned|lint\\w*|dépendances|abhängigkeiten|zależno\\p{L}+|dipendenze|dependencias|laptop|lockfile|format\\w*|repositor(?:y|ies)|repos?|ci|code|codebase|pull requests?|merge[sd]?|rule ?sets?|editors?|commits?|projects? to|templates?|pipenv|hatch|flit|pypi|type hints)',
]);
/** What is done with a tool, and said of nothing else that has its name as it is spelt. */
export const USED = phrases([
  '(?:use|uses|used|using|run|adopt\\w*|know|knowing|embrac\\w+|(?:experience|familiar|familiarity|knowledge|comfortable|exposure) (?:with|in|of|to)) (?:and \\w+ )?(?:uv|ruff|poetry)(?= (?:is|are|would|will|in advance|on day|before|yet|everywhere|daily|for|as|too|already|here)|[.,;]|$)',
  '(?:standardi[sz]\\w+|settl\\w+|switch\\w*|mov\\w+|migrat\\w+|converg\\w+|rel(?:y|ies)|decid\\w+) (?:\\w+ ){0,2}?(?:on|to|for|from) (?:uv|ruff|poetry)',
  '(?:uv|ruff|poetry) (?:is|are|would be) (?:not )?(?:an? )?(?:must|plus|bonus|advantage|asset|required|requirement|preferred|desirable|welcome|nice|standard|default|familiar)',
]);
export const UV_LIGHT = phrases([
  'uv (?:light|lamps?|curing|cured|printing|printers?|radiation|rays?|spectr\\w+|sensors?|protection|vis|filters?|lasers?|index|led|disinfection|sterili[sz]\\w+|mapping|maps?|unwrapping|exposure|dose|dosage|stable|resistant|c|licht\\p{L}*|dru[ck]\\p{L}*|lampen?|stra(?:hl|al|l)\\p{L}*|schutz|bestraling|index)',
  '(?:lumière|luz|luce|rayons?|raggi|rayos|raios|lampes?|lámparas?|lâmpadas?|światło|promieniowani\\p{L}+|radiación|radiação|radiazioni?|rayonnement) uv',
]);
export const HOMONYMS = phrases([
  'lock ?files? (?:of (?:office|excel|word)|left|in /var)|(?:stale|session|database) lock ?files?',
  '(?:to|must|can|should|and|we|you) lock files (?:and|away|in|up)',
  'reproducible (?:\\w+ )?(?:growth|growing|culture|climat\\w+|lab|laboratory) environments?',
  'reproducible environments? for (?:grow|plant|seed|cell)\\w*',
  '(?:front ?end|mobile|android|ios|npm|yarn|pnpm|javascript|node)(?: \\w+){0,6} lock ?files?',
  'courses? on (?:poetry|ruff|uv)',
  'python 3\\.1\\d was (?:tried|rolled back)',
  'ruff (?:day|life|start)',
  "ruff[’']s",
  'reproducible (?:research|science|results)',
]);
