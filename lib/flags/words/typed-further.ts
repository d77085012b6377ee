/** More rows of `typed.ts`: types in the words of those who write them, and untyped code that is kept out. */

const SIGNED =
  '(functions?|methods?|signatures?|arguments?|parameters?|return values?|endpoints?|modules?|handlers?|def|python)';
const BUILT_IN = '(str|string|int|integer|none|float|dict|list|bytes|bool)';
const HINT =
  '(type (hints?|hinting|annotations?|checkers?|checking)|static (typing|types)|mypy|pyright|annotations|typing|types)';

export const SPOKEN_FURTHER = [
  `annotations? (of|on|for) (the |all |our |its |every |each )?(function |method )?(arguments?|parameters?|return values?|signatures?)`,
  `${SIGNED}( \\w+){0,3} (takes?|returns?|accepts?|hides|has|contains?|with) an? [“‘\\x60"']?any(?=[”’\\x60"']|[.,;]|$| (as|gets?|in|will|is|are|must|needs?|without))`,
  `(types?|type) (of (every|each|all|the) [^.;]{2,30} )?(is|are|stands?) (\\w+ )?(written|stated|declared|spelled out|spelt out|noted|recorded) (down )?(in|into|on) (the |its |their |every |each |our )?(\\w+ )?(signatures?|functions?|code)`,
  `an? ${BUILT_IN} where (an? )?${BUILT_IN}( \\w+)? (belongs|should|was expected|is expected|was meant|is wanted)`,
  `(keep|kept|keeps|leave|want)( \\w+)? (every|each|all|our)( \\w+){0,2} (signatures?|functions?|methods?|arguments?|modules?) (\\w+ )?(annotated|typed|type hinted)`,
  'annotated as (an? )?[“‘\\x60"\']?(sequence|iterable|mapping|list|dict|optional|callable|iterator|str|int|any|protocol)',
  'data ?class(es)? with (declared|typed|annotated) (fields?|attributes)|declared (field|attribute) types|fields? with declared types',
  '(the|our|a) (static |type )?checker (now )?(\\w+ )?(passes|runs|comes back|is) (\\w+ )?(cleanly|clean|green)|(checker|editor|build) (verif|prov|confirm)\\w* (these|those|the) (declarations|annotations|signatures)',
  'jaxtyping|nptyping',
];
/** Words that want Python beside them. */
export const BESIDE_FURTHER = [
  '(typed(, [^.;]{2,16})?)(?<=\\(typed[^.;]{0,18})(?=\\))|(an?|own|our) newtypes?|newtypes? (for|of|in)',
  'pyre (has|have|is|runs|checks|watch\\w*|guards|covers|reports|configuration)|with types,? (checked|enforced|verified)',
];
/** Untyped code that is turned away: the denial is part of each. */
export const REFUSED_FURTHER = [
  "functions? (whose|with) [^.;]{0,50}n[’']t (\\w+ )?(annotated|typed)[^.;]{0,20} (fail|break|block|stop|get|is (sent|rejected))\\w*",
  `(no|without|never|nothing|\\w+n[’']t|does not|do not|fail(s|ed|ing)? to) ([\\w’']+ ){0,8}?(stat|declar|announc|spell)\\w* ([\\w’']+ ){0,4}?(what|which types?) (it|they) (takes?|accepts?|expects?|receives?|returns?|wants?|gives?)`,
  `(doesn[’']t|does not|don[’']t|do not|fail(s|ed)? to|without) (stat|declar|giv|spell|specif|writ)\\w* (out )?(the |its |their |any |all )?((argument |return |parameter )?types?)( of (its|the|their) [^.;]{2,40})? (is|are|gets?|will be|has to be|never|won[’']t|cannot|can[’']t) (\\w+ )?(sent back|rejected|declined|refused|returned|merged|pass\\w*|blocked|bounced|back)`,
];
/** What has to be pleased, loved or not. */
export const TURNED_FURTHER = [
  `${HINT},? but (you([’']ll| will)? |everyone |we all )(have to|has to|must|need to|needs to) (satisfy|please|pass|obey|live with|write|use|keep)( \\w+){0,2} (it|them|green|happy|signatures?)`,
];
/** Types that are taught or sold to others, and data that is typed. */
export const NOT_OURS_FURTHER = [
  'type annotations? of (the |all |incoming |scanned |historical |each |every )*(post|mail|documents?|pages?|images|records|texts?|letters)',
  '(lessons?|introduction|pupils|course|tutorials?) (on|to|about|in) (python )?(type hints?|type annotations?|static typing)',
  '(strictly|fully|strongly) typed (columns?|tables?|rows|schemas?|json|records)',
];
/** "We run neither mypy nor any other": what follows the first is denied as well. */
export const LEFT_OUT_FURTHER = [
  "(don[’']t|do not|doesn[’']t|does not|never) (run|use|have) (mypy|pyright|pyre)(,| or| nor)(?! (but|just|only|alone))",
];
