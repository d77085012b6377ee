import { phrases } from '../../text/phrases.ts';

/** The words of `rules/no-lockfile.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const FILE =
  '((poetry |uv |conda |pip )?lock ?files?|\\.lock files?|(uv|poetry|pdm|pipfile)\\.lock|locking|fichier de verrouillage|archivo de bloqueo|file di lock|pliku? (blokad\\p{L}|lock))';
const US =
  '((your|our|this) (own |new )?(team|group|squad|code|repos|repositories|services|projects)|ours|we|us|in our|our own|all our|all (of )?its|each project|every (project|repo|repository|service)|since (20\\d\\d|then)|now|today|nowadays|these days|by now|here)';
const DEPS =
  '(dependenc(y|ies)|deps|packages?|librar(y|ies)|modules|versions?|requirements|requirements(\\.txt| files?)|installs|environments?|wheels|pip)';
const PINNED =
  '(pinned|locked|frozen|fixed(?! in stone)|constrained|recorded|tracked|resolved|nailed down|written down)';
/** To hold a version, in any of its forms. */
const PIN = '(pin(s|ned|ning)?|lock(s|ed|ing)?|fr(eez(e|es|ing)|oze|ozen)|constrain(s|ed)?|nail(s|ed)? down)';
const NOBODY = '(nobody|no one|none of us|no tool|nothing|not one of us)';
const NEVER = "((have|has|do|does|did)( not|n[’']t| never)|never|nowhere|rarely)( ever| yet)?";
const LOOSE =
  '(unmanaged|untracked|unrecorded|unpinned|unlocked|unfrozen|unconstrained|unversioned|floating|loose|loosely (listed|kept|pinned|specified|managed)|free floating|open ended|open wide)';
const NOT = '(no|without|sans|kein(e|en)?|ohne|geen|zonder|sin|senza|bez|sem)';
const KEPT =
  '(installed|managed|handled|updated|copied|kept|tracked|maintained|upgraded|bumped|listed|edited|resolved|added|appended|typed|changed|documented|recorded|written down|noted|built|put together|assembled|set up|amended|adjusted|extended|curated|entered|pasted|inserted|fetched|downloaded|collected|administered|looked after|taken care of|refreshed)';
const IN_TEXT =
  '(on|from|in|into|to|using|via) (the|an?|our|one|some) (\\w+ ){0,2}?(wiki|readme|text file|spreadsheet|list|confluence page|excel( \\w+)?|sheet|notepad|onenote|word (document|file)|e ?mail|post it|whiteboard)';
const BY_HAND = `(by hand|manually|loosely|ad hoc|one by one|one at a time|package by package|machine by machine|over the years|from memory|globally|system ?wide|(whenever|when|if) (some|any)(body|one)|whenever \\w+|as (we|people|you) (go|need)|individually|separately|one after (another|the other)|piece by piece|by (trial|memory|feel|eye)|(box|server|laptop|computer|host|node|pc|library|module) by (box|server|laptop|computer|host|node|pc|library|module)|${IN_TEXT})`;

/** How an answer may begin. */
const WELL = '((well|er|erm|hm+|honestly|oh|ah|ha|frankly),? )?';
const LACKS =
  "(missing|lack(s|ing)?|absent|(don|won|haven|doesn)[’']t (have|find|see|use|keep|got|own|commit|know|meet)|(do|will) not (have|find|see|use|keep|own|commit)|never (had|got|used|seen|made|written|adopted)|nobody has|no \\w+ has)";
const NO_SUCH =
  "((have|has|had|got|keeps?|own|owns|know|knows|there([’']s| is| are)) (none|no such|nothing (of|like|similar|comparable))|(do|does|have|has)( not|n[’']t) (have |know |got |possess |own |use )?(anything|any such|one|such|any)(?! (of them is|reason|problem)))";
/** That nothing holds the versions. */
export const UNPINNED = phrases([
  'nothing (is|gets) (\\w+ )?(pinned|locked)( (or|nor|and) (pinned|locked|frozen))?',
  `(${NOT}|lacks?|lacking|never (had|wrote|used|adopted|committed|seen|met|heard of|known|got|needed|produced|generated|made)|missing|absence of|(won|don|haven|hasn|isn|aren|doesn|didn)[’']t (\\w+ ){0,3}?(an?|any)|not (\\w+ ){0,2}?(an?|any)|yet to (\\w+ )?(an?|any)) (an? |any |un |una |single |real |proper |such (thing as (an? )?)?)?(python )?${FILE}`,
  'lock ?files?[^.;]{0,12} (haben wir nicht|gibt es nicht|ontbreekt|hebben we niet)',
  `${FILE}( [\\w’']+){0,6}? (is|are|remains?) (still |sadly |simply |entirely |so far |as yet ){0,2}(missing|absent|lacking|wanting|unknown|unheard of|not (used|in use|kept|there|ours|our|part of|a thing|to be found|something)|nowhere|a foreign|a (distant )?dream|on (the|our) wish|to be found nowhere|for other|what (we|is|the)|something (we|other|that))`,
  `${FILE}( [\\w’']+){0,6}? ((does|do|did)( not|n[’']t) (yet )?exist|exists? nowhere|(has|have)( not|n[’']t| never| yet to)( yet)?( been| be)? (introduced|generated|committed|made|appeared?|used|found|kept|existed|exist|written|added|adopted|reached|arrived?|seen|set up|turned up|invented))`,
  `(what|one thing|the thing|something|all)[^.;,]{0,50}? ${LACKS}[^.;,]{0,30} (is|are) (an? |any |the )?(${FILE}|pinn(ed|ing)|locked|version numbers|fixed versions)`,
  `(look|search|hunt|hope|ask|wait|looks|looking|searching|searches)(ed)? (in vain )?(in vain|here|around|everywhere|long)? ?for (an? |any |the )?${FILE}( in vain| for a (long|while)| and (you|find|be)|,? (but|and) there)?`,
  `(do|does|did|get by|gets by|make do|makes do|manage|manages|live|lives|work|works|cope|copes|go|goes|carry on|survive|survives|been|are|is) (\\w+ ){0,2}?without (an? |any )?(${FILE}|pins|pinning|version pins)`,
  `(wrong|lie|lying|untrue|exaggerat\\w+|overstat\\w+|stretch|boast\\w*|dishonest|[a-z]+n[’']t pretend|not pretend|[a-z]+n[’']t claim|not claim|cannot claim|[a-z]+n[’']t say|cannot say)[^.;,]{0,40} (${FILE}|(pin|lock|pinned|locked|frozen|fixed)(?! (door|gate|office|screen)))`,
  '(meaning|meant|plan|planning|hoping|like|want|trying) to (add|adopt|introduce|get|have) (an? )?lock ?files?',
  'in(stead| place) of (an? )?lock ?files?',
  `lock ?files?( \\w+){0,6} (have none|has none|there (is|are) none|we[’']ve none)|(who|what) needs (an? )?lock ?files?`,
  `${LOOSE} (\\w+ ){0,2}?${DEPS}`,
  `${DEPS}( [\\w’']+){0,4} (is|are|stay|stays|remain|go|goes|left|get|sit|run|being|kept) (\\w+ ){0,2}?${LOOSE}`,
  `${DEPS}( [\\w’']+){0,4}? ((is|are|was|were|have|has|get|got)( not| never| neither| anything but| far from| hardly| barely| rarely| seldom| scarcely|n[’']t)|never|not|neither) (been |yet |ever |anywhere |at all |yet been |being |get |really |properly |all ){0,2}${PINNED}`,
  `${DEPS}( \\w+){0,5} (floats?|drifts?|wanders?|var(y|ies) from|differs? from|moves? under|roams?|change with every|creeps?|are free to|(are|is) whatever|wobbles?)`,
  `(nothing|anything|something) (like|resembling|in the way of|that looks like|close to|remotely like) (an? )?${FILE}`,
  `${FILE}[^.;]{0,20} (we|are|is) (\\w+ )?(leave|left) to`,
  `(which|what) versions?[^.;]{0,60} (nobody|no one|none of us) (\\w+ ){0,2}?(knows?|tell|say|sure|remembers?)`,
  "([a-z]+n[’']t|do not|cannot|hardly|could not|unable to) (\\w+ ){0,2}?(know|knows|tell|say|reconstruct) (\\w+ ){0,2}?(which|what) versions? of",
  `${DEPS}( [\\w’']+){0,5}? (${NEVER}) (\\w+ )?(carr|bear|mention|nam|stat|list|contain|giv|hold|includ|specif)\\w* (\\w+ ){0,2}?(versions?|releases?|pins)`,
  `(versions?( numbers?)?|pins|releases)( \\w+){0,5} ${DEPS} (${NEVER}) (\\w+ )?(carr|bear|mention|nam|stat|list|contain|giv|hold|includ|specif|known|had|seen)\\w*`,
  `(not a single|not one|hardly an?y?|none of (our|the)|no) (\\w+ )?(package|library|dependency|entry|line|packages|libraries|dependencies|module)( [\\w.]+){0,6}? (carries|has|have|bears|states|names|with|carry|is given|comes with) (an? |any |its |their )?(exact |fixed )?versions?`,
  `(rarely|seldom|never|hardly ever|\\w+n[’']t|not|no two)( \\w+){0,5}? (have|has|run|runs|get|gets|use|uses|share|shares|see|end up with) (\\w+ )?(same|identical|matching) (\\w+ ){0,2}?versions? of (\\w+ ){0,2}?(${DEPS}|numpy|pandas|django|flask)`,
  `no two (\\w+ )?(machines|laptops|builds|installs|installations|environments|virtualenvs|servers|developers|desks|images|colleagues) (\\w+ ){0,6}?(same|alike|identical|match|agree|equal)`,
  `(packages|libraries|modules)( \\w+){0,4} whatever (\\w+ ){1,4}?(installed|put there|set up|found|left|happened)`,
  '(built|installs?|pulls?|builds?|fetch(es)?|gets?|starts?|rebuilt)( \\w+){0,8}? (newest|latest) (numpy|pandas|django|flask)',
  `versions?( \\w+){0,4} (is|are|gets?|being) (\\w+ )?left (to|open|out|unspecified|blank)`,
  // The packages first, then who does not hold them.
  `${DEPS}( [\\w’']+){0,5}?,? ${NOBODY}( here| on the team| else)?( has| have| had)?( ever| yet| really| so far| even| bothered to| cared to| got (a)?round to| thought to| thought of| tries to| ever){0,2} ${PIN}`,
  `${DEPS}( [\\w’']+){0,5}?,? (that |which )?(we|they|it)([’']ve)? ((have|has|had|do|does|did)(n[’']t| not)|(have |has |had )?(never|yet to|hardly ever|rarely|seldom))( ever| yet| really| even| bothered to| bother to| got (a)?round to| managed to){0,2} ${PIN}`,
  `(fix(es|ed)?|pin(s|ned)?|lock(s|ed)?|freeze|frozen|version|track|catalogue)[^.;]{0,80},? but (not|never) (the |those |that )?((versions?|ones?|releases?) )?(of )?(our |the |your )?(python )?${DEPS}`,
  '(pins?|locks?|freezes?|we fix|pinning|locking|pinned|locked|fixed) (absolutely |exactly |precisely |simply |just |next to )?nothing(?! (but|except|until|unless|without|more))',
  `(nothing|none|no (part|line|corner|bit)|not (a thing|a line|one of them))( (in|of|about|from|on|among|inside) )(\\w+ ){0,5}?(is|are|gets?|has been|was|ever got|has ever been|stays) (ever |being |really |actually |ever been )?${PINNED}`,
  `(which|what|whichever) (version|release|numpy|pandas|django|flask|${DEPS})[^.;]{0,60} (depends|hinges|hangs) (only |solely |entirely |largely )?(on|upon) (when|who|luck|chance|fate|the (day|date|hour|time|moment|machine|weather|moon|week|mood|season|installation))`,
  '(pip|get|gets|are|is|being) ?(pip )?install(s|ed)? (\\w+ ){0,5}?(at|in) (their|its|the|whatever) (latest|newest|current|most recent) versions?',
  'no (pins?|locks?)(?= ?[,.;)]|$| (and|or|but))',
  `(not|never|nor|rarely|seldom|hardly|yet to|no one|nobody|[a-z]+n[’']t|stopped|without|instead of)( \\w+){0,4} (pin|pins|pinned|pinning|lock|locks|locked|locking|freeze|freezing|froze|frozen)( [\\w’']+){0,3} ${DEPS}`,
  `(pin|lock|freeze|pinned|locked|frozen)[^.;]{0,40},? but (not|never) (\\w+ ){0,3}?${DEPS}`,
  `(nothing|none of (it|them)|not everything|little) (is|are|gets?|has been|was)( ever| being| really)? ${PINNED}`,
  "(nothing|no versions?|never|don[’']t|do not) (is |are )?(pin|pinned|lock|locked)",
  `${NOT} (any |fixed |exact |real |single )?(pins|pinning|pinned versions|version (pins?|pinning|numbers?|constraints?|specifiers?|bounds?|ranges)|upper bounds|exact versions|hashes)`,
  'not (one|a single) (version number|pin)|no pins?,? (and |or )?no',
  "(no one|nobody|never|not|\\w+n[’']t)( \\w+){0,3} (records?|writes? down|fix(es)?|notes?|tracks?|specif(y|ies)) (\\w+ ){0,2}?versions?",
  '(leaves?|leaving|left) (the |their )?versions? (to chance|open|out|unspecified|to pip|to fate)',
  'bare (package|library) names|names? (\\w+ ){0,2}?(without|and no|but no) versions?|loose (\\w+ )?list of (\\w+ )?(packages|libraries|modules)',
  'loose requirements',
  '(latest|newest) (versions? |releases? )?of (everything|(all )?(our |its |their )?(python )?(packages|libraries|dependencies))',
  '(whatever|whichever)( \\w+){0,4} (pypi|pip) (\\w+ )?',
  '(pypi|pip) (happens|happened|decides|feels|serves|gives|hands|picks)',
  '(pip|python|each|every)( \\w+){0,4} (picks?( up)?|fetch(es)?|grabs?|pulls?( in)?|gets?|installs?|takes?) (\\w+ ){0,2}?(whatever|the (newest|latest)|what) (is |\\w+ )?(newest|latest|releases?|versions?|current|of everything|out|there)',
  'pip installs? ([\\w-]+ ){0,3}?(latest|newest|whatever|what (they|we|you) need|by hand|manually|on (each|every|the) (\\w+ )?(server|box|machine|laptop|host))',
  'pip installing (things|by hand|whatever|straight)',
  '(just|only|plain|bare|vanilla|good old|old school|nothing but|nothing fancier than|simply) (\\w+ and |\\w+, )?pip(?= ?([,;.)]|and |plus |with |in |install|$))',
  'pip and (a |an? \\w+ )?(text file|prayers?|hope|luck|list)',
  '(dependency|package|dependencies|packages)( management)? ?: ([\\w.]+,? ){0,3}?(manual|by hand|unmanaged|uncontrolled|whatever|unlocked|unpinned|ad hoc|pip freeze|none)',
  'zonder vaste versies|sin fijar (las )?versiones|versioni non sono (bloccate|fissate)|sem versões fixas',
  '(ohne|keine) (feste~ |fixierte~ )?versionen',
  'versionen sind nicht (fixiert|gepinnt|festgelegt)|nicht (gepinnt|fixiert)|niet (gepind|vastgezet)',
  'versions (ne sont pas|non) (figées|fixées|épinglées)',
  'wersj@ nie są',
  // Nothing that pins or locks.
  `(nothing|no tool|no one|nobody) (else )?(pins|locks|freezes|records|fixes|constrains) (\\w+ ){0,3}?(${DEPS}|numpy|pandas|django|anything|python|them|what)`,
  "(not|never|\\w+n[’']t)( \\w+){0,3} (freeze|lock|pin)( or \\w+)? (anything|a thing|them|any of (it|them))",
  "(version pinning|pinning( \\w+)?|dependency locking|locking dependencies|lock ?files?) (is|are|isn[’']t|aren[’']t|has|have|hasn[’']t|haven[’']t|never|still) (\\w+ ){0,3}?(something we|something that|done|a thing|missing|absent|unknown|reached|arrived|made it|happened|to do|wish ?list|roadmap|backlog|dream|caught on|foreign|unheard|news|not our)",
  `${NOT} (\\w+ )?lock (on|for|over|of|next to|beside|behind) (\\w+ ){0,3}?(${DEPS}|it|them)`,
  '(pipfile|pyproject|install_requires)( \\w+){0,3} (without|no) (\\w+ )?(lock|bounds|pins)',
  '(no|without a|any other) (poetry|pipenv|uv|pdm|locking|lock)( \\w+)? (tool|step)',
  `(no|without|\\w+n[’']t use|not use|neither|never used) (poetry|pipenv|uv|pdm|conda|pip tools)[^.;]{0,30}(just|only|plain|but) (\\w+ ){0,2}?(pip|requirements|text file)`,
  `${NOT} (any )?versions? (given|set|named|stated|specified|listed|in (it|them))`,
  "versions? (are |is |being )?(left )?(blank|anybody[’']s guess|anyone[’']s guess|wide open|open ended)",
  `(list|lists|names?|naming|listing) (only |just )?(\\w+ ){0,2}?(package|library|libraries|packages)( names)?,? (and |but )?(never|not|no) (their |the )?(versions?|releases?)`,
  '(requirements|requirements(\\.txt| files?)|dependencies|setup\\.py) (\\w+ ){0,2}?(wide open|open ended|version free|names only)',
  '(open ended|unbounded) (version )?(ranges|install_requires|pyproject|setup\\.py)',
  `(slightly different|different) versions of (\\w+ ){0,3}?(${DEPS}|numpy|pandas|django)`,
  // What is resolved anew.
  `${DEPS}( \\w+){0,4} (resolves?|resolved) (\\w+ )?(afresh|anew|again|fresh|from scratch|differently)`,
  '(nobody|no one) (\\w+ ){0,2}?(knows?|sure|tell) (\\w+ )?(which|what) versions?',
  '(which|what) versions? (\\w+ ){0,6}?(is anybody|is anyone|depends on (when|who|luck|the day))',
  'whatever (releases?|versions?) (came|come|is|are|was|were|happens?|exists?)',
  "(packages?|dependenc(y|ies)|deps|librar(y|ies)) versions? (\\w+ )?(in|inside) (our|someone[’']s|his|her|people[’']s) heads?",
  'requirements\\.in (\\w+ ){0,3}?(nobody|no one|never|not)|version ranges (\\w+ ){0,6}?(wide|loose|open)',
  'wiki (\\w+ ){0,5}?pip install|pip installs? (commands?|lines?) (\\w+ )?(in|from|on) (a|the|our) (readme|wiki|page)',
  // What pip does.
  `(let|lets|letting|leave it to|trust|trusting|up to) pip (to )?(choose|decide|pick|resolve|sort|figure|work|find|surprise|get)`,
  'pip install(s|ing)?,? (and|then) (\\w+ )?(pray\\w*|hope|luck|crossed|fingers)|(latest|newest) (\\w+ ){1,3}?and (hope|pray|cross)',
  '(pip install -U|pip install (-+)?upgrade)|pip install (\\w+ ){0,2}?(with )?(no|without) versions?',
  '(whatever|whichever|what) (\\w+ ){0,3}?((is|are|was) (already )?(on|installed on) the (server|box|machine|host)|pip (resolves?|finds|fetches|likes|comes up with|chooses|installs|pulls))',
  '(full of|cell of|row of|string of|series of|bunch of) pip installs?',
  '(dependencies|packages|libraries|requirements)[^.;\\n]{0,60} (without|sans) versions?(?= ?[.,;)]|$)',
  'pip freeze|pip install -r(?! ?requirements)|pip install from (master|main|git|head)',
  'one (shared|single|global|common) (virtualenv|venv|python environment)',
  '(our|the|a) lock ?files? (was|were|got) (\\w+ )?(deleted|removed|lost|dropped|abandoned)',
  '(got|get|getting|gotten) (\\w+ )?(round|around|to) to lock ?files?|(rather|other) than (\\w+ )?(an? )?lock ?files?',
  `none of (\\w+ ){0,4}?(has|have|contains?|ships?|uses?|commits?) (an? |any )?(python )?${FILE}`,
  `(don|doesn|didn|haven|won)[’']t (\\w+ )?(commit|keep|use|have|generate|maintain|produce|check in) (an? |any )?${FILE}`,
  `${DEPS}( \\w+){0,6} (have|has|with|carry|carries|bear|bears|state|states|give|gives|show|mention|name|without|no) (no |any |nothing like )?versions?(?= ?[,.;:)]|$| (at all|whatever|whatsoever|numbers?|next to|behind))`,
  '(nobody|no one) (\\w+ ){0,2}?(pins|pinned|locked|froze) (anything|any of)',
  '(which|what) (pandas|numpy|django|python libraries) (\\w+ )?(run|is|are|installed|live)',
  '(dependency|dependencies|package|library) (\\w+ ){0,3}?(overnight|over the weekend|released something)[^.]{0,30}',
  'each (developer|laptop|server) pip installs?',
]);

/** Packages put there by hand: what else is kept so is not of Python. */
export const HAND_KEPT = phrases([
  `(maintains?|keeps?|updates?|edits?) (the|a|our) (\\w+ )?list of (\\w+ )?${DEPS} (by hand|manually)`,
  `${DEPS} (\\w+ )?the (manual|hard|old fashioned) way`,
  `(adds?|appends?|types?|puts?|writes?|jots?) (\\w+ ){0,5}?(to|into|in|on) (the|a|our|some) (\\w+ )?(list|text file|wiki|readme|requirements)`,
  'text file (of|with|listing|full of) (\\w+ )?(requirements|packages|dependencies|libraries)',
  'text file (of|with|listing|full of|holding) (\\w+ )?(library|package|module) names',
  '(requirements|packages|dependencies|libraries|versions) (\\w+ ){0,3}?in (a|one) (\\w+ )?text file',
  `(each|every|everyone|everybody|anyone|whoever|people|we)( [\\w’']+){0,6}? installs? (\\w+ ){0,3}?${DEPS} (\\w+ ){0,3}?(as needed|when needed|as required|themselves|himself|herself|ourselves|on demand)`,
  `(requirements|list|text file|environment)( \\w+){0,5} (we|someone|somebody|everybody|people|three of us|each of us) (\\w+ )?(edit|update|maintain|keep|type|bump|change)s? (\\w+ )?(ourselves|by hand|manually|from memory)`,
  `(${DEPS}|conda environments?|virtualenvs?)( [\\w’']+){0,7} ${KEPT} (\\w+ ){0,2}?${BY_HAND}`,
  `(manually|by hand|hand) (\\w+ )?(install|manage|update|copy|maintain|track|curat|pick|kept|resolve)(\\w{1,3})? (\\w+ ){0,3}?${DEPS}`,
  `(install|manag|updat|cop(y|i)|maintain|track|keep|resolv|bump|upgrad|edit|amend|add|enter|fetch|handl|administ|collect|not|list|writ|curat)(e|es|s|d|er|ers|ing)? (\\w+ ){0,4}?${DEPS} (\\w+ ){0,5}?${BY_HAND}`,
  `(installs?|installing|installed|copies|adds|updates|fetches) (them|these|it|everything|each (one|package|library)) (one by one|one at a time|by hand|manually|individually|separately|from memory)`,
  'python (packages|libraries|modules) (\\w+ ){0,4}?(are|were|get) (\\w+ )?installed (by (the|an|our) \\w+|on request|upon request|when needed)',
  'requirements (\\w+ ){0,2}?(grown|typed|kept|edited|maintained|written|collected|bumped) (\\w+ ){0,2}?(by hand|manually)',
  '(hand (written|kept|made|edited|maintained|rolled)|manual) (\\w+ ){0,2}?(requirements|dependency list|package list)',
]);
export const PYTHON = phrases([
  '(python|pip|pypi|django|flask|fastapi|pandas|numpy|virtualenvs?|venvs?|conda|notebooks?|lock ?files?|requirements\\.txt|poetry|pipenv)',
]);

/** A list of packages, which by itself locks nothing. */
export const LISTED = phrases(['(plain )?requirements(\\.txt| files?)']);
/** The second half of a sentence, which its first half is needed for. */
export const HALVES = phrases([
  `(${DEPS}|pip)[^.;]{0,40}; nothing (is|gets) (\\w+ )?(pinned|locked|frozen)( (or|nor|and) (pinned|locked|frozen))?`,
  `requirements(\\.txt| files?)[^.;\\n]{0,40}[:;,] (it|they|which|that)([’']s| is| are| gets?) (\\w+ )?(edited|updated|kept|maintained|changed|written) (by hand|manually)`,
  'dependency (management|handling)( \\w+){0,2} ?(:|is|are) (still )?(all )?(manual|by hand|done by hand|ad hoc|manually|pip and)',
  `(${FILE}|package lock|yarn\\.lock)[^;\\n?!]{0,40}[;.,] ?(but |while |whereas |and |yet )?([\\w’']+ ){0,4}?(ours?|us|we|python|our own|ourselves|here)[^.;?!\\n]{0,50}? ${NO_SUCH}`,
  `${FILE}[^.;!\\n]{0,50}[;.:,] ?(and |so |but )?(we|our|it|the team|everyone|python)( [\\w’']+){0,4}? (do|does|get by|live|lives|manage|work|works|cope|go|goes|survive|happy) (\\w+ )?without( (one|it|them|any))?(?= ?[.,;!]|$)`,
  `(how|what|who|which|where|do)[^.;?\\n]{0,40}(dependenc(y|ies)|packages|libraries|requirements)[^.;?\\n]{0,30}\\? [^.;\\n]{0,70}? ${BY_HAND}`,
  `(python |our |the )(dependencies|packages|libraries)\\? (\\w+,? )?${NOBODY} (\\w+ ){0,3}?${PIN}`,
  `(?<!without |without an? |no |missing )${FILE}( [\\w’']+){0,6}?\\? ${WELL}(no(?! (merge|deploy|release|build|service|problem|pull|commit|one (merges|deploys|ships)))|none|nope|not(?! (just|only))|nah|never|what lock|which lock|sadly (no|not)|(i[’']m )?(afraid|sorry)( to say)?,? no|alas|we (don[’']t|do not|haven[’']t|wish|have none|never)|there (isn[’']t|is not|is none|are none)|if only|nothing of)`,
  `(pin|lock(?! ?file)|freeze|pinned|locked|frozen|pinning|locking|fixed|fix)( [\\w’']+){0,5}\\? ${WELL}(no(?! (merge|deploy|release|build|service|problem|pull|commit))|none|nope|not(?! (just|only))|nah|never|nothing|sadly (no|not)|(i[’']m )?(afraid|sorry),? (no|we)|alas|we (don[’']t|do not|haven[’']t|never)|(they|it) (aren[’']t|isn[’']t))`,
  `(locked|pinned|frozen|versioned|fixed|tracked|catalogued)( [\\w’',]+){0,7}[;.,:–-] ?(but |while |whereas |yet |only )?([\\w’']+ ){0,5}?${DEPS}(,[^.;,\\n]{1,20},)? (aren[’']t|are not|isn[’']t|is not|never|haven[’']t|have not|are free|go free|stay loose)`,
]);

/** Only of Python's packages is it told. */
export const PACKAGES = phrases([
  '(say|saying|said|pretend|pretending|claim|claiming)[^.;]{0,25} lock ?files?|lock ?files? ?\\? (\\w+ )?lock ?files?',
  "(commit|check in|get to|round to|around to|never had|we have no|we[’']ve no|haven[’']t got|\\w+n[’']t (have|use|keep)|do not (have|use)) (\\w+ )?(an? |any )?lock ?files?",
  'lock ?files? (was|were) (deleted|dropped)',
  '(requirements(\\.txt| files?)|dependenc\\w+|abhängigkeiten|dipendenze|dépendances|dependencias|dependências|zależności|packages?|paquets|pakete|librar(y|ies)|versions?|modules|pip|pypi|python|django|flask|setup\\.py|install_requires|pyproject|pipfile|numpy|pandas|virtualenvs?|notebooks?|repos?|repositor(y|ies))',
]);
/** A list that a tool has locked, or one left behind; a product that finds such lists; other things that are fixed. */
export const UNLESS = phrases([
  '(pip tools|pip compile|compiled|generated|(?<!(no|without|any|nor|or) )hash(es)?|require hashes|free zone|nobody (\\w+ ){0,5}unpinned|no unpinned|warns? (customers|them)|scanners?(?![^.;]{0,30} our own)|experience (with|in|of)|knowledge of|familiar\\w*|functional requirements|business requirements)',
  "(never|nothing|cannot|nobody|no one|not|(can|don|won)[’']t) ([\\w’']+ ){0,6}?without (an? |any )?lock ?files?",
  `${LOOSE} (\\w+ ){0,2}?${DEPS}( \\w+){0,3}?(( not|n[’']t) (allowed|permitted|tolerated|accepted)| (forbidden|banned|rejected|refused))`,
  "(never|not|no|nobody|no one|[a-z]+n[’']t) (\\w+ ){0,4}?unpinned (python )?(dependenc|package|librar|requirement|version)\\w*",
  '(left|leave|moved( on| away)?( from)?|migrated (away )?from|replaced|dropped|ditched|scrapped|retired|binned|abandoned|outgrew|swapped|got rid of|buried|deleted|thrown (out|away)|threw (out|away)|kicked out|trashed|chucked|never again|said goodbye to) ((?!(for|to|back|with|by|in|and) )[\\w-]+ ){0,4}?(requirements|pip freeze)',
  'requirements(\\.txt| files?)? (\\w+ ){0,3}?(is|are|was|were|has been|have been|got|went) (now |long |finally |since |all ){0,2}(gone|history|dead|deleted|retired|replaced|buried|dropped|scrapped|removed|abolished|ditched|a thing of the past)',
  `(none|nothing|no \\w+|nobody|never|hardly any|not one|not a single \\w+)( (?!but )\\w+){0,7} (is|are|goes|go|stays?|left|leaves?|remains?|ships?|a|any) (\\w+ )?${LOOSE}`,
  `${FILE} (here |there )?(is|are|has|have) (always |simply )?(authoritative|law|sacred|holy|mandatory|compulsory|committed|checked in|the (truth|only|single|last|final)|the final word|what (decides|counts)|enforced|obligatory)`,
  `(if|when|whenever|unless|where|until|should|once) (the|a|an|your|our|its|we|you|they|someone|somebody|anyone)( \\w+){0,3} (\\w+ )?${FILE}`,
  `${FILE}[^.;]{0,40} (if|unless|only when) (the|they|you|it|we)`,
  '(this team|we) (now )?(locks?|pins?) (everything|ours|all of)|(windows|android|ios|browser|product|api|model|document|schema) versions?',
  "no longer (\\w+ ){0,3}?(requirements|unpinned)|node scripts|audit (clients|customers)|clients[’']|customers[’']|hobby",
  "(never|not|\\w+n[’']t) (want to )?(go|going|return|be going|fall) back to",
]);
/** A tool's own file. */
export const TOOL_LOCKS = phrases([
  '(our|every|each|the|a|commits?|by|with|lives in|via) (\\w+ ){0,3}?(poetry|uv|pdm|pipenv|pipfile|conda)(\\.| )lock(?! ?file)',
]);
/** Said behind it: what holds for us now. */
export const NOW_LOCKED = phrases([
  `(${US}((?! not| never|n[’']t| no)[^.;,]){0,60}? (locks?|pins?|locked|pinned|(poetry|uv|pdm|pipenv|conda) ?(lock|\\.lock)|from (an? |the |our )?lock ?file|a lock ?file)(?! (nothing|by hand)))`,
]);
