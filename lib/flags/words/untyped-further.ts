/** More rows of `untyped-beside.ts`: code that does not tell its types, and who keeps them out. */

/** Types in words that can hardly mean anything else. */
const TYPED =
  '(type (hints?|annotations?|checkers?|checking|declarations?|information|signatures)|(return|argument|parameter|declared|static) types?|static typing|annotations|typing|mypy|pyright)';
const CHECKER = '((static )?type checkers?|mypy|pyright|static checkers?)';
/** Types as they are written in the code itself, in quotes or without. */
const BUILT_IN = '(str|int|none|bool|float|optional|union|list|dict|typing)';
const WRITTEN = `([“‘\\x60"'](: ?|-> ?|→ ?|from )?${BUILT_IN}(\\[[^\\]]{0,20}\\])?[”’\\x60"']?|(: ?|-> ?|→ ?)${BUILT_IN}|(optional|union|list|dict)\\[[^\\]]{0,20}\\]|from typing)`;
const TURNED_AWAY =
  '(declined|rejected|closed|refused|turned (down|away)|sent back|bounced|reverted|not (merged|accepted|welcome))';
const NEVER = '(has|have|had) never';

/** Said of what is there. */
export const SAID_FURTHER = [
  '(nothing|not a line|no line)( that| of what)? (we|they)( \\w+)? (have|has|own|write|wrote|run) is typed(?= ?[.,;]|$)',
  "types? of (our |its |the |these )?(python )?(functions?|methods?|arguments?|parameters?|variables?)[^.;]{0,30} (are|is)( not|n[’']t| never) (declared|given|stated|annotated)",
  'first (type )?(hints|annotations|types) (to|in|into|of) ((an?|our|the|this) )?(python )?(code ?base|code|repo|project|app\\w*|service)[^.;]{0,30} (has|have) (so far )?(done|been|lived|got(ten)? (by|along)) without',
  // The code does not tell.
  "(no|nor an?y?|not one|nothing in the|neither the) (\\w+ )?(signatures?|annotations?|type hints?|declarations?)( [\\w’']+){0,5} (tells?|says?|shows?|reveals?|states?|declares?|explains?|indicates?|records?|betrays?) (you |us |anyone |the reader )?(exactly )?(what|which|how)",
  '(nobody|no one|none of us|without anybody|without anyone|none|never)( [a-z]+){0,3} (writ|wrote|not(ed|ing)|stat|declar|document|record|specif|spell)\\w* (out |down )?((which|what|the|an?y?|its|their) ){1,2}types? (of|the|an?|is|are|it|they|each|goes|comes|for)',
  '(?<!(no|not|few|remaining|last|against|avoid|forbid|ban|reject|hate|by|dislike|of) )bare (function )?signatures (everywhere|throughout|all over|wherever|as far)|signatures (have |has )?(stayed|remained|been left|are kept|are left) bare',
  'signatures?( [\\w’]+){0,4} (lists?|names?|shows?|gives?|contains?|holds?|consists? of) (only|just|nothing but|no more than) (\\w+ )?(argument |parameter )?names',
  // Never had, never used.
  `${TYPED} (to|into|in) [^.;]{2,60}(which|that) ${NEVER} (yet |really )?(had|seen|known) (any|one|it|them|such|either)(?= ?[.,;]|$| (before|so far))`,
  `${CHECKER} ${NEVER} (yet |once |really )?(been |had |gone |come |run |looked |seen |touched |set |got )`,
  `no ${CHECKER} (\\w+ )?(has|have) ever|that no ${CHECKER} (runs|looks|checks)|${CHECKER}[^.;]{0,30}[,:] (but )?we (use|run|have) (none|neither)`,
  `${TYPED} (is|are) ((at present|at the moment|currently|today|still|so far|generally|simply) )?(not|n[’']t) ((yet|currently|being) )?(applied|performed|practi[cs]ed|carried out|employed|established|introduced|in place|our habit)(?= |$|[.,;])`,
  `(is|are|isn|aren|am) ?(not|n[’']t) (using|doing|writing|adding|running|into) (any |the )?${TYPED} (in|for|with|on) (our |the |its )?(own )?(python|code|code ?base|back ?end|modules?|scripts?|services?)(?! (yet to|only))`,
  `(we|team|our \\w+) (do not|don[’']t|does not|doesn[’']t) want (any )?${TYPED}(?= ?[.,;]|$| (in|here|on|at|anywhere))`,
  `(have|has|had|are|is) zero (type )?(annotations|hints)|zero (type )?(annotations|type hints) (today|so far|at present|in|here|yet|across)`,
  `none of [^.;]{2,70} (carry|carries|has|have|use|uses|contains?|bears?|declares?) (any )?(type (annotations|hints|information)|annotations|(the |its |their |argument |return )?types)(?= ?[.,;:]|$| (of|at|yet|today|for|so|and|in))`,
  `(did|do|does) not believe in (\\w+ )?${TYPED}|(didn|don|doesn)[’']t believe in (\\w+ )?${TYPED}`,
  "(code ?base|python|code|repo|back ?end|monolith) (isn[’']t|is not|was never) (\\w+ )?(typed|annotated|type hinted|type checked)(?= ?[.,;:]|$| (at|and|so|yet|anywhere))",
  `(nobody|no one|none of us)( (on|in|of|at) (the|our|this) \\w+)? (ever |here )?(annotates?|adds?|writes?|uses?) (the |any |our )?${TYPED}`,
  `(look|search|grep)\\w* [^.;]{0,50}?for (an? |any |the )?(\\w+ )?(${TYPED}|(typed|annotated) (\\w+ )?\\w+)[^.;]{0,60} (in vain|zero hits|no hits|nothing|won[’']t find|will not find|empty|none)`,
  `in vain for (\\w+ )?(${TYPED}|(typed|annotated) (signatures?|functions?|arguments?|code|modules?|python))`,
  `get(ting)? rid of (all |any |the |those )?${TYPED}(?! (errors?|issues|problems))`,
  // Who keeps them out.
  `(pull requests?|merge requests?|prs?|patch(es)?|commits?|contributions|code|anyone|colleagues|whoever) (that |which |who )?(add|sprinkl|import|introduc|contain|bring|scatter)\\w* (anything |things )?([a-z]+ ){0,2}?(types|${TYPED}|${WRITTEN})(?![^.;]{0,40} (wrong|incorrect|without|lack|missing|errors?|sloppy|ignores?))[^.;]{0,40} ${TURNED_AWAY}`,
  `(ask|tell|told|request|urge|want|order|require|remind)\\w* (\\w+ ){0,4}?(to )?((remove|delete|strip) (\\w+ ){0,2}?(${TYPED}|${WRITTEN})|(take|leave) (\\w+ ){0,2}?(${TYPED}|${WRITTEN})[^.;]{0,25} (out|away|off))`,
  `(ask|tell|want|request|order)\\w* (for )?(the |all |any |your )?${TYPED} (to be )?(removed|deleted|taken out|stripped|dropped|gone)`,
  `if you (can(not|[’']t)|could(n[’']t| not)) (live|work|do|cope|code|imagine \\w+) (\\w+ )?without (\\w+ )?${TYPED}[^.;]{0,20} (is not|isn[’']t|this is not|we are not|aren[’']t|won[’']t|will not)`,
  `(rule|policy|agreed|guide|convention) (that |says )?(nobody|no one|we (don[’']t|do not|never)|not to)( (on|in|of) (the|our) \\w+)? (adds?|writes?|uses?|puts?) (any )?${TYPED}`,
  '(our|the|this) (\\w+ )?(repository|repo|code ?base|code|modules?|library|libraries|package)( \\w+){0,3}? (is|are|goes|go|comes?|has been|have been|lives?) (\\w+ )?without (any |a single )?type (hints?|annotations?)',
];
