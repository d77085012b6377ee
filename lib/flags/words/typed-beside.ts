import { phrases } from '../../text/phrases.ts';

/** More words of `rules/typed.ts`: what is kept out, what is told of us behind others, and other words for types. */

/** Types in words that can mean nothing else, and in words that can. */
const SURE =
  '((python )?type (hints?|hinting|annotations?|checkers?|checking|safety)|static (typing|types)|mypy|pyright)';
const HINT = `(${SURE}|(?<!(data|image|text|document|file|customer|contract)[ ])(annotations|hints|types(?! of)|typing(?! (speed|skills?))))`;
const TYPED = '(typed|annotated|type hinted|type checked)';
const OF_CODE =
  '(functions?|modules?|methods?|class(es)?|signatures?|lines?|files?|scripts?|endpoints?|arguments?|parameters?|packages?|services?|pull requests?|python|code|repo\\w*)';
const NO =
  "(no|not (one|a single)|none of (our|the)|hardly an?y?|barely an?y?|scarcely an?y?|few|(won[’']t|will not|don[’']t|can[’']t|never) (find|see|meet|have) an?y?|(isn[’']t|is not|is hardly|is no|aren[’']t|are no) (an?y?|one|many)?)";
const END = '(?= ?[.,;:!)]|$| (and|in|at|on|before|for|as|here|everywhere|throughout))';
/** The denial is part of each. */
export const KEPT_OUT_TOO = phrases([
  `${NO} ?(\\w+ ){0,2}?${OF_CODE}( [\\w’']+){0,4}? (escapes?|evades?|dodges?|exempt from|gets? past|slips? past|bypass\\w*|spared by|without|lacks?|has no|have no|unchecked by|unseen by|goes without|free from) (an? |the |its |any |full |proper )*${HINT}`,
  `${NO} ?(\\w+ ){0,2}?${OF_CODE}( (?!who|when|why)[\\w’']+){0,4}? (un(typed|annotated|hinted)|(isn[’']t|is not|aren[’']t|are not) (\\w+ )?${TYPED})`,
  `(never|\\w+n[’']t|nobody|no one|nothing|not) (\\w+ ){0,5}(python|code|functions?|changes|pull requests?|prs?)? ?(that|which|if it|unless it|until it) (doesn[’']t |does not |fails? to |won[’']t )?type checks?`,
  `(nobody|no one|never|not|\\w+n[’']t)( \\w+){0,2} leaves? (an? |any )?(\\w+ ){1,2}(unannotated|untyped|without ${HINT})`,
  `${HINT} (are|is)(n[’']t| not| no) (\\w+ )?(decoration|ornament\\w*|comments|for show|suggestions?|window dressing|a nice to have)`,
  "(don[’']t|do not|never) do untyped|untyped (python|code) is (something|a thing|what) we (stopped|gave up|no longer|don[’']t|do not|never)",
  'no [“‘\\x60"\']?any[”’\\x60"\']? (without|unless|gets|allowed|is|slips|may|passes)',
  `(sooner|rather) [^.;]{2,50} than (write|ship|merge|go|live|work)( \\w+){0,3} without ${HINT}`,
]);
const WE =
  '(we|ours|mine|(our|the|your|all( of)? our|this|new|all new|my) (own )?([\\w-]+ ){0,3}?(team|code|code ?base|python|services?|modules?|scripts?|back ?end|ones?|side|developers|reviewers|project|repo\\w*))';
const DO =
  '(insists? on|requires?|demands?|enforces?|expects?|uses?|writes?|wants?|loves?|mandates?|keeps?|swears? by|relies on|rely on|adopted|embraced?|cannot live without|checks?)';
const YES =
  '(everywhere|yes|yep|always|of course|(in|on|for) (every|each|all)|all (of|over)|throughout|naturally|absolutely|certainly|mandatory|strict\\w*|you bet|from top|a must|\\d|the whole|enforced|required|non negotiable|not optional|(so|and so) (do|are) we|we (do|love|insist|require|enforce|run|check|have them|write them|are)(?! (not|no|without))|a lot|very much|definitely|daily)';
/** What is on the other side of a stop or a question mark. */
export const TURNED_TOO = phrases([
  `${HINT}[^.;?!]{0,50}[.;,] ?(but )?(here|to us|for us|with us|in our team),? (they|it)([’']re|[’']s| are| is) (\\w+ )?(law|mandatory|required|compulsory|obligatory|a must|the rule|part of|enforced|standard|everywhere|expected)`,
  `(?<!(without|no|untyped|lacking|which|what)[ ])${SURE}( \\w+){0,3}\\? ${YES}`,
  `(is|are|do|does|how (much|many|well)|what about|any)[^.?!]{0,50} (${HINT}|${TYPED})( [\\w’']+){0,4}\\? ${YES}`,
  `${HINT}[^.;?!]{0,50}[.;,:] ?(but |yet |and |still,? )*${WE}( \\w+)? ${DO} (on )?(them|it) (anyway|all the same|regardless|nonetheless|nevertheless|everywhere|throughout|just the same|still|without exception|strictly|religiously|in every|on every)`,
  `${HINT}[^.;?!]{0,60}[.;,:] ?(but |yet |and |while |whereas |now |today )*${WE}( [\\w’']+){0,7}? (has|have|carr(y|ies)|wears?|bears?|gets?|comes? with) (them|plenty|both|full sets)${END}`,
  `${HINT}[^?!]{0,90}[.;,:] ?(but |yet |and |while |now |today )*(now )?(all|every|each|the whole of|most of) (of )?(our |the )?(\\w+ ){0,3}(has|have|carr(y|ies)|uses?|wears?|is checked with) (them|it)${END}`,
  `(no|without|lack\\w*|never had|never have|few|hardly any|zero) (\\w+ )?(${HINT}|types)[^.;?!]{0,40}[.;,] ?(but |while |whereas |yet )?(ours|our (?!customers|clients|users|partners|vendors?|suppliers?|competitors)(own )?\\w+|mine)( \\w+)? (does|do|is|are|has|have)(?= ?[.,;!]|$| (and|throughout|everywhere))`,
  `(untyped|unannotated|not typed|isn[’']t typed)[^.;?!]{0,40}[.;,] ?(but |while |whereas |yet )?(ours|our (?!customers|clients|users|partners|vendors?|suppliers?|competitors)(own )?\\w+)( \\w+){0,2} ((is|are) (anything but|the opposite|another (story|matter)|${TYPED}|not)|isn[’']t|aren[’']t)(?= ?[.,;!]|$| (and|at))`,
  `(skip|shun|avoid|omit|neglect|do without|go without|leave out|ignore|mock|dislike|hate|frown on|get by without)\\w* (\\w+ )?${HINT}[^.;?!]{0,30}[.;,] ?(but |while |whereas )?(${WE}( \\w+)? (don[’']t|do not|never|doesn[’']t|does not|won[’']t)|not us|not here|not this team)(?= ?[.,;!]|$| and)`,
  `(${HINT}|${TYPED})[^.;?!]{0,60}[.;,:] ?(but |yet |and |these days |now |today |nowadays )*[^.;?!]{0,20}(wouldn[’']t|would not|would never|would|can[’']t|cannot|could not|couldn[’']t|nobody|no one|none of us)( [\\w’']+){0,6} without (them|it)(?! (for|until))`,
]);
/** Other words for types in code. */
export const PLAIN_TOO = phrases([
  `(fuss\\w*|particular|obsessive|finicky|nit ?picky|zealous|militant|dogmatic|opinionated|uncompromising|obsessed|strict|pernickety|fastidious|meticulous) (about|with|over|on) (\\w+ )?${HINT}`,
  'declar\\w* (the )?types? of (your |our |all |every |the |their |each )?(python )?(arguments?|parameters?|variables?|functions?|return|attributes?|fields)',
  'reach\\w* for (an? )?(protocol|newtypes?|typed ?dict|type ?var)|newtypes?(?=,| and | or |[ ]before|[ ]for|[ ]rather|[ ]over)',
  "(co|contra|in)?variance (in|of|and) (\\w+ )?(python[’']?s? )?generics|python[’']s generics|covarian\\w+ (and|or) contravarian\\w+",
  'when (not )?to (use|reach for|allow) [“‘\\x60"\']?any[”’\\x60"\']?(?= ?[.,;]|$| and when)',
  'hints (on|for|in|across) (every|each|all)( \\w+){0,2} (functions?|signatures?|methods?|arguments?|parameters?|modules?|classes|endpoints?|code)',
  '(spelled|spelt|written) out (fully )?(with|in) types|typing (your|our|their) (own )?(code|functions?|signatures?) (is|comes|feels|as)',
  '(past|under|through) (pyright|mypy|the type checker)|last word[^.;]{0,20} type checker',
]);
/** The same where Python is told of. */
export const BESIDE_PYTHON_TOO = phrases([
  `what (we|you|our reviewers|reviewers|i)([’'](ll|d))? (\\w+ly )?(insist on|care (\\w+ )?about|require|value|find|see|expect|want|love|check|demand|look for|ask for)( [\\w’']+){0,5}? ?(is|are|:) (\\w+ )?${HINT}(?= ?[.,;!]|$)`,
  `it([’']s| is) (the |our |those )?${HINT} (that|which) (keeps?|lets?|saves?|makes?|allows?|gives?|catch(es)?|spares?|protects?)`,
  `${HINT} (is|are) (what|the first thing|the thing|something)( that)? (we|reviewers|you|our reviewers|i)( \\w+)? (insist|care|look|check|require|value|love|believe|take|expect|read|ask)`,
  '(newtype|literal|protocol|typed ?dict)(,| and| or) (\\w+,? (and |or )?)?(newtype|literal|protocol|typed ?dict)|illegal states unrepresentable',
]);
/** What is insisted on in so many words, whatever is said before. */
export const INSISTED = phrases([
  `what (we|you|our reviewers)([’'](ll|d))? (\\w+ly )?(insist on|find|see|require|demand)( (in|on|for) (every|each|all|our) \\w+)? ?(is|are|:) (\\w+ )?${HINT}(?= ?[.,;!]|$)`,
]);
/** Other languages, other people's code, and checks of something else. */
export const NOT_PYTHON = phrases([
  'type ?checks? (the |our |incoming |your |their |all )?(\\w+ )?(xml|json|sql|messages|queries|payloads|documents|forms?|spreadsheets?|contracts|invoices)',
  "(other|different) (companies|people|firms|teams|businesses|developers|organi[sz]ations)([’']s?|s[’'])",
  '(typescript|java|kotlin|scala|rust|golang)[^.;]{0,40},? (which|that) (is|are) (\\w+ )?typed|no python|(has|have) lost (its|their|the|all)',
]);
