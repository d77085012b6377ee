import { seek } from '../../evidence/seek.ts';
import { phrases } from '../../text/phrases.ts';
import type { FlagRule } from '../flag.ts';

const TYPES = phrases([
  '(?:(?:static |python )?type (?:hints?|hinting|annotations?|checkers?|checking|checks)|static (?:typing|types)|mypy|pyright|annotations? (?:de )?types?|typannotationen|annotations|types|typing in (?:our |the )?code)',
]);
/** Bare "types" and "annotations" are those of code only beside it. */
const CODE = phrases([
  '(?:python|code ?base|code|modules?|functions?|type (?:hints?|hinting|annotations?|check\\w*)|mypy|pyright|static (?:typing|types)|annotations? (?:de )?types?|typannotationen|signatures?)',
]);
const SAID = phrases([
  "(?:no|nobody|none of us|not|never|little|don[’']t|doesn[’']t) (?:\\w+ ){0,6}?(?:point|use|value|sense|benefit|interest) (?:in|of|for) (?:\\w+ )?(?:type hints?|type annotations?|static typing|mypy|annotations)",
  "(?:type hints?|type annotations?|type checking|static typing|types|mypy)(?: [\\w’']+){0,4} (?:(?:are|is)(?: \\w+)? (?:missing|absent|not (?:used|wanted|welcome|a priority|for us|our thing|something)|banned|discouraged|overkill|inconsistent|avoided|unwelcome|noise|clutter|too much)|slow us down|only slow)",
  "(?:no|without|hate|against|dislike|don[’']t (?:use|want|need|like|believe in|care for)) (?:any )?types (?:in|for) (?:our |the )?(?:python|code ?base|code|scripts)",
  "untyped python|(?:type hints?|type annotations?|mypy|types)\\? (?:no|not|none|never|nope|we do not|we don[’']t)",
  '(?:is|are|ist|largely|mostly|completely|entirely|fully|an?|our|the|big|large|of) (?:\\w+ ){0,2}?(?:untyped|unannotated|not (?:typed|annotated)|(?:nicht |un)typisiert|ongetypeerd)',
  '(?:leave|leaves|keep|strip|remove) (?:the )?(?:type hints?|type annotations?|types) (?:out|away)|decided against (?:\\w+ )?(?:type hints?|type annotations?|types|static typing|mypy)',
  "type hints? verwenden wir nicht|free of annotations|(?:type hints?|annotations?|types?)(?: [\\w’]+){0,3} (?:get |were |are |be )?(?:removed|stripped|thrown out|banned|off the table)|(?:threw|throw|tried) (?:\\w+ )?(?:type annotations|type hints|them)[^.;]{0,30} out|type hints? ?: ?none|nobody (?:\\w+ ){0,4}?annotates|static typing [^.;]{0,20}waste|written before type hints|(?:none|no) of our (?:\\w+ ){0,3}type information|adding types [^.;]{0,40}off the table|pull requests with type hints|(?:we|i) dislike[^.;]{0,40} type hints|types aren[’']t checked|(?:n[’']est pas annoté|no usamos anotaciones|privo di annotazioni|nie stosujemy adnotacji|typage statique est absent)|does the code have type hints\\? no|carries? any type information",
  'insist on (?:type hints?|type annotations?|types|static typing)',
  '(?:les )?annotations de types? ne sont pas',
]);
const UNLESS = phrases([
  '(?:as are we|redis keys|spreadsheets?|belongs to an agency|in my hobby|before (?:19|20)\\d\\d)',
  '(?:mypy|pyright|checker|linter|pipeline|ci) (?:\\w+ )?(?:reject|refus|fail|block|complain|forbid|catch|flag)(?:s|es|ed)?',
  '(?:javascript|typescript|ruby|php|blood|contract|customer|account|data|document|file|employment|visa|policy) types?',
  "(?:no|never|not|nothing|nobody|isn[’']t|aren[’']t|won[’']t|can[’']t|don[’']t) (?:\\w+ ){0,6}?(?:untyped|unannotated)",
  '(?:add|eliminat|remov|annotat|get(?:ting)? rid|migrat|convert|mov|turn)\\w* (?:\\w+ ){0,3}?untyped',
  '(?:nice to have|experience|knowledge|required|needed|need to|have to|worry|lambda calculus|animations?|data types|tag\\w*|label\\w*|entity)',
  '(?:these|those|all|other|many|different|both|two|three|various|of|certain|what) types|types? of',
]);
const NEAR = ['typ', 'annotat', 'annoté', 'annotaz', 'anotac', 'adnotac', 'mypy', 'pyright'];

/** Guide: "Inconsistent or absent type annotations with no interest in adding them". */
export const untyped: FlagRule = {
  id: 'untyped',
  colour: 'red',
  guide: 'Red flags: absent type annotations with no interest in adding them',
  near: NEAR,
  find: (text) => {
    const rest = { unless: UNLESS, skip: ['process', 'benefits', 'nice'], despite: ['planned'] } as const;
    return [
      ...seek(text, { words: [TYPES], denied: 'must', only: CODE, ...rest }),
      ...seek(text, { words: [SAID], denied: 'fine', ...rest }),
    ];
  },
};
