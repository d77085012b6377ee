import { phrases } from '../../text/phrases.ts';

/** The words of `rules/modern-toolchain.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

export const VERSION = phrases([
  '(?:interpreters?|python version|version of python) (?:\\w+ ){0,3}?(?:is|at|to|on|runs?|in use:?) (?:\\w+ ){0,2}?3\\.1[1-9]',
  '(?:c?python|py|pythona?) ?\\(?(?:version )?v?(?:>=|≥|>|~=|\\^)? ?3\\.1[1-9](?:\\.\\d{1,2})?(?:\\+| and (?:later|newer|up|above)| or (?:later|newer|higher|above))?',
  '(?:latest|newest|most recent|current|recent|modern) (?:stable )?(?:cpython|python (?:versions?|releases?|3|as soon as|the day)|versions? of python)',
]);
export const TOOLS = phrases([
  'pyproject(?:\\.toml)?',
  'lock ?files?',
  'pip (?:tools|compile)|conda ?lock|committed locks|(?:pinned,? (?:and )?)?locked (?:dependencies|environments?)|locked,? (?:and )?reproducible (?:python )?environments?|nix flakes?|umgebungen (?:\\p{L}+ ){1,4}reproduzierbar|(?:get|gets|pass\\w*|merge[ds]?)(?: in)? with(?:out)? ruff|(?:red|failing) ruff (?:checks?|runs?)|ruff (?:is unhappy|complains)',
  'reproducible (?:(?:and|,) \\w+ )?(?:\\w+ ){0,2}(?:environments?|builds?|installs?|deployments?|environment setups?)',
  'environments? (?:are|is) (?:fully )?reproducible',
  '(?:migrated|upgraded|moved) to 3\\.1[1-9]|(?:each|every) new c?python|jede\\p{L}* neue\\p{L}* python|(?:to|new) python (?:\\w+ )?within (?:\\w+ ){0,2}(?:weeks|days|months)|uv (?:sync|run|workspaces?|lock)|(?:our notebooks|python environment|environments?)(?: \\w+){0,3} reproducible',
  '(?:reproduzierbare (?:umgebungen|builds)|environnements? reproductibles?|reproduceerbare (?:omgevingen|builds))',
]);
/** Names that are also other things: they count only beside packaging words. */
export const POETRY = phrases(['poetry', 'uv', 'ruff', 'pdm', 'pixi', '(?<!\\*)nix(?:os)?']);
export const PACKAGING = phrases([
  '(?:python|interpreters?|pdm|nix|pixi|shells?|pip|pipenv|uv|poetry|ruff|pyproject(?:\\.toml)?|pytest|mypy|pyright|conda|lock ?files?|dependenc(?:y|ies)|packag(?:e|es|ing)|tool ?chain|tooling|virtual ?envs?|environments?|fastapi|django|docker|pre commit|black|locked|pinned|lint\\w*|dépendances|abhängigkeiten|zależno\\p{L}+|dipendenze|dependencias|laptop|lockfile|format\\w*|repositor(?:y|ies)|repos?|ci|code)',
]);
export const UV_LIGHT = phrases([
  'uv (?:light|lamps?|curing|cured|printing|printers?|radiation|rays?|spectr\\w+|sensors?|protection|vis|filters?|lasers?|index|led|disinfection|sterili[sz]\\w+|mapping|maps?|unwrapping|exposure|dose|dosage|stable|resistant|c|licht\\p{L}*|dru[ck]\\p{L}*|lampen?|stra(?:hl|al|l)\\p{L}*|schutz|bestraling|index)',
  '(?:lumière|luz|luce|rayons?|raggi|rayos|raios|lampes?|lámparas?|lâmpadas?|światło|promieniowani\\p{L}+|radiación|radiação|radiazioni?|rayonnement) uv',
]);
export const HOMONYMS = phrases([
  'lock ?files? of (?:office|excel|word)',
  '(?:front ?end|mobile|android|ios|npm|yarn|pnpm|javascript|node)(?: \\w+){0,6} lock ?files?',
  'courses? on (?:poetry|ruff|uv)',
  'python 3\\.1\\d was (?:tried|rolled back)',
  'ruff (?:day|life|start)',
  "ruff[’']s",
  'reproducible (?:research|science|results)',
]);
