import { seek } from '../../evidence/seek.ts';
import { phrases } from '../../text/phrases.ts';
import type { FlagRule } from '../flag.ts';

const CHECKERS = phrases([
  '(?:mypy|(?:based)?pyright|pytype|pyre check|beartype|typeguard|typeshed|(?:django|drf|sqlalchemy|pandas|boto3?) stubs)',
]);
const HINTS = phrases([
  '(?:python )?type (?:hint(?:s|ing|ed)?|annotat(?:ions?|ed))',
  '(?:fully|strictly|statically|strongly|gradually|properly|well) typed(?: \\w+)? (?:python|code ?base|code|functions?|apis?)',
  '(?:fully|strictly) (?:typed|annotated)|annotations to (?:an? |our |the )?(?:\\w+ )?untyped|type coverage (?:is|of|at|above)|full type coverage',
  'python (?:code )?(?:here |of ours )?is (?:\\w+ )?(?:typed|annotated)|(?:strong|strict|static)(?:ly)? typ(?:ing|ed)(?: \\w+)? (?:in|of) python|annotations everywhere',
  '(?:typed|annotated|typisiert\\p{L}*|getypte?) python|python ?\\(typed\\)|types everywhere|(?:completely|entirely|consistently) annotated|add(?:ing)? (?:type )?annotations to|py ?\\.typed|annotating (?:the )?types',
  "(?:python[’']?s? )?typing (?:module|features?|system)|pep ?(?:484|526|544|561|604|612|695)|type safe(?:ty)?(?: \\w+)? (?:in |of )?python|python[^.]{0,20} type safety|(?:to|into) (?:an? )?(?:fully )?typed (?:one|code ?base|code)",
  'python typing|(?:dataclasses|async\\w*|generics),? (?:and )?typing|typing,? (?:and )?(?:async\\w*|dataclasses)|(?:python|code ?base)[^.;]{0,60} static typing|share of typed modules|generic type signatures?',
  '(?:static|strict|gradual) (?:type check(?:ing|s|er|ers)?|typing)',
  'type check(?:ed|ing|s|er|ers)',
  '(?:add|added|adding|introduc\\w+|brought|bringing) (?:static |strict )?types to|# ?type ?: ?ignore|typing ?\\. ?(?:protocol|typed ?dict|generic)|typed ?dicts?|paramspec',
  'annotat(?:e|ed) (?:all |every |our |your )?(?:public |new |python )?(?:functions? signatures?|functions?|signatures?|code)',
  '(?:typannotationen|typ ?hinweise|statische typisierung|annotations de types?|typage statique|adnotacj\\p{L}+ typów|anotaciones de tipos?|annotazioni di tipo)',
]);
const OTHER_LANGUAGES = phrases([
  '(?:typescript|java|kotlin|scala|rust|go|golang|c#|c\\+\\+|haskell|elm|swift|php|flow)',
]);
const PYTHON = phrases(['python', 'mypy', 'pyright', 'pydantic', 'django', 'fastapi', 'type hint(?:s|ing|ed)?']);
const HOMONYMS = phrases([
  '(?:strictly|strongly|statically) typed (?:and \\w+ )?(?:languages?|programming)',
  '(?:image|data|text|gene|genome|document|video|cell) type annotations?',
  'blood type \\w+',
]);

/** Untyped code that is kept out. The denial is part of it. */
const KEPT_OUT = phrases([
  "(?:reject|refuse|bounce|block|won[’']t merge|no) (?:[\\w’]+ ){0,6}?(?:untyped|unannotated) (?:python )?(?:functions?|code|modules?|defs?)|les fonctions sans annotations de type ne passent pas",
]);

const UNWANTED = phrases([
  'never bothered',
  '(?:leave|keep|leaving) (?:\\w+ ){1,4}out',
  'insist on',
  '(?:decided )?against',
]);

/** Guide: "Ask about type annotations and static analysis"; green flag "mypy in CI". */
export const typed: FlagRule = {
  id: 'typed',
  colour: 'green',
  guide: 'Five things worth checking: type annotations and static analysis',
  find: (text) =>
    [
      ...seek(text, { words: [CHECKERS, HINTS], homonyms: HOMONYMS, unless: UNWANTED, skip: ['process'] }),
      ...seek(text, { words: [KEPT_OUT], denied: 'fine', skip: ['process'] }),
    ].filter((found) => {
      const quote = text[found.field].slice(found.start, found.end);
      return quote.search(OTHER_LANGUAGES) < 0 || quote.search(PYTHON) >= 0;
    }),
};
