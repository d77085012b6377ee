import type { Candidate, EvidenceText } from '../../evidence/candidate.ts';
import { seek } from '../../evidence/seek.ts';
import { phrases } from '../../text/phrases.ts';
import type { FlagRule } from '../flag.ts';

const VERSION = phrases([
  '(?:interpreters?|python version|version of python) (?:\\w+ ){0,3}?(?:is|at|to|on|runs?|in use:?) (?:\\w+ ){0,2}?3\\.1[1-9]',
  '(?:c?python|py) ?\\(?(?:version )?v?(?:>=|≥|>|~=|\\^)? ?3\\.1[1-9](?:\\.\\d{1,2})?(?:\\+| and (?:later|newer|up|above)| or (?:later|newer|higher|above))?',
  '(?:latest|newest|most recent|current|recent|modern) (?:stable )?(?:python (?:versions?|releases?|3)|versions? of python)',
]);
const TOOLS = phrases([
  'pyproject(?:\\.toml)?',
  'lock ?files?',
  'pip tools',
  'reproducible (?:(?:and|,) \\w+ )?(?:\\w+ ){0,2}(?:environments?|builds?|installs?|deployments?|environment setups?)',
  'environments? (?:are|is) (?:fully )?reproducible',
  '(?:reproduzierbare (?:umgebungen|builds)|environnements? reproductibles?|reproduceerbare (?:omgevingen|builds))',
]);
/** Names that are also other things: they count only beside packaging words. */
const POETRY = phrases(['poetry', 'uv', 'ruff']);
const PACKAGING = phrases([
  '(?:python|interpreters?|pip|pipenv|uv|poetry|ruff|pyproject(?:\\.toml)?|pytest|mypy|pyright|conda|lock ?files?|dependenc(?:y|ies)|packag(?:e|es|ing)|tool ?chain|tooling|virtual ?envs?|environments?|fastapi|django|docker|pre commit|black|lint\\w*|format\\w*|repositor(?:y|ies)|repos?|ci|code)',
]);
const UV_LIGHT = phrases([
  'uv (?:light|lamps?|curing|cured|printing|printers?|radiation|rays?|spectr\\w+|sensors?|protection|vis|filters?|lasers?|index|led|disinfection|sterili[sz]\\w+|mapping|maps?|unwrapping|exposure|stable|resistant|c)',
]);
const HOMONYMS = phrases(['ruff (?:day|life|start)', "ruff[’']s", 'reproducible (?:research|science|results)']);

const NEAR = [
  '3.1|pyproject|lockfile|lock file|pip tools|reprod|poetry| uv|/uv|(uv|ruff',
  'latest|newest|recent|current|modern & python',
];

/** `Poetry` and `uv` as tools: spelt as the tool is and with packaging words in the sentence. */
function tools(text: EvidenceText): Candidate[] {
  return seek(text, { words: [POETRY], homonyms: UV_LIGHT }).filter((found) => {
    const quote = text[found.field].slice(Math.max(0, found.start - 90), found.end + 90);
    const name = /\b(?:poetry|uv|ruff)\b/i.exec(text[found.field].slice(found.start, found.end))?.[0] ?? '';
    const others = quote.replace(new RegExp(`\\b${name}\\b`, 'g'), ' ');
    return (
      name !== 'UV' &&
      others.search(PACKAGING) >= 0 &&
      !/\b(?:write|read|love|recit\w+|book|slam|novel)s?\b/i.test(quote)
    );
  });
}

/** Guide: "Ask which Python version and what tooling they use"; green flag "Python 3.11+, Poetry or uv". */
export const modernToolchain: FlagRule = {
  id: 'modern-toolchain',
  colour: 'green',
  guide: 'Green flags: modern toolchain, Python 3.11+, Poetry or uv',
  near: NEAR,
  find: (text) => [...seek(text, { words: [VERSION, TOOLS], homonyms: HOMONYMS, title: true }), ...tools(text)],
};
