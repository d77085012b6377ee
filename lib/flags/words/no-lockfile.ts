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
const NO_SUCH =
  "((have|has|had|got|keeps?|own|owns|know|knows|there([’']s| is| are)) (none|no such|nothing (of|like|similar|comparable))|(do|does|have|has)( not|n[’']t) (have |know |got |possess |own |use )?(anything|any such|one|such|any)(?! (of them is|reason|problem)))";
/** That nothing holds the versions. */
export const UNPINNED = phrases([
  `(${NOT}|lacks?|lacking|never (had|wrote|used|adopted|committed|seen|met|heard of|known|got|needed|produced|generated|made)|missing|absence of|(won|don|haven|hasn|isn|aren|doesn|didn)[’']t (\\w+ ){0,3}?(an?|any)|not (\\w+ ){0,2}?(an?|any)|yet to (\\w+ )?(an?|any)) (an? |any |un |una |single |real |proper |such (thing as (an? )?)?)?(python )?${FILE}`,
  'lock ?files?[^.;]{0,12} (haben wir nicht|gibt es nicht|ontbreekt|hebben we niet)',
  `${FILE}( [\\w’']+){0,6}? (is|are|remains?) (still |sadly |simply |entirely |so far |as yet ){0,2}(missing|absent|lacking|wanting|unknown|unheard of|not (used|in use|kept|there|ours|our|part of|a thing|to be found|something)|nowhere|a foreign|a (distant )?dream|on (the|our) wish|to be found nowhere|for other|what (we|is|the)|something (we|other|that))`,
  `${LOOSE} (\\w+ ){0,2}?${DEPS}`,
  `${DEPS}( [\\w’']+){0,4} (is|are|stay|stays|remain|go|goes|left|get|sit|run|being|kept) (\\w+ ){0,2}?${LOOSE}`,
  `${DEPS}( [\\w’']+){0,4}? ((is|are|was|were|have|has|get|got)( not| never| neither| anything but| far from| hardly| barely| rarely| seldom| scarcely|n[’']t)|never|not|neither) (been |yet |ever |anywhere |at all |yet been |being |get |really |properly |all ){0,2}${PINNED}`,
  `${DEPS}( \\w+){0,5} (floats?|drifts?|wanders?|var(y|ies) from|differs? from|moves? under|roams?|change with every|creeps?|are free to|(are|is) whatever|wobbles?)`,
  `no two (\\w+ )?(machines|laptops|builds|installs|installations|environments|virtualenvs|servers|developers|desks|images|colleagues) (\\w+ ){0,6}?(same|alike|identical|match|agree|equal)`,
  // The packages first, then who does not hold them.
  `${DEPS}( [\\w’']+){0,5}?,? ${NOBODY}( here| on the team| else)?( has| have| had)?( ever| yet| really| so far| even| bothered to| cared to| got (a)?round to| thought to| thought of| tries to| ever){0,2} ${PIN}`,
  `(fix(es|ed)?|pin(s|ned)?|lock(s|ed)?|freeze|frozen|version|track|catalogue)[^.;]{0,80},? but (not|never) (the |those |that )?((versions?|ones?|releases?) )?(of )?(our |the |your )?(python )?${DEPS}`,
  '(pins?|locks?|freezes?|we fix|pinning|locking|pinned|locked|fixed) (absolutely |exactly |precisely |simply |just |next to )?nothing(?! (but|except|until|unless|without|more))',
  'no (pins?|locks?)(?= ?[,.;)]|$| (and|or|but))',
  `(not|never|nor|rarely|seldom|hardly|yet to|no one|nobody|[a-z]+n[’']t|stopped|without|instead of)( \\w+){0,4} (pin|pins|pinned|pinning|lock|locks|locked|locking|freeze|freezing|froze|frozen)( [\\w’']+){0,3} ${DEPS}`,
  `(nothing|none of (it|them)|not everything|little) (is|are|gets?|has been|was)( ever| being| really)? ${PINNED}`,
  "(nothing|no versions?|never|don[’']t|do not) (is |are )?(pin|pinned|lock|locked)",
  `${NOT} (any |fixed |exact |real |single )?(pins|pinning|pinned versions|version (pins?|pinning|numbers?|constraints?|specifiers?|bounds?|ranges)|upper bounds|exact versions|hashes)`,
  'not (one|a single) (version number|pin)|no pins?,? (and |or )?no',
  '(leaves?|leaving|left) (the |their )?versions? (to chance|open|out|unspecified|to pip|to fate)',
  'bare (package|library) names|names? (\\w+ ){0,2}?(without|and no|but no) versions?|loose (\\w+ )?list of (\\w+ )?(packages|libraries|modules)',
  '(latest|newest) (versions? |releases? )?of (everything|(all )?(our |its |their )?(python )?(packages|libraries|dependencies))',
  '(pypi|pip) (happens|happened|decides|feels|serves|gives|hands|picks)',
  '(pip|python|each|every)( \\w+){0,4} (picks?( up)?|fetch(es)?|grabs?|pulls?( in)?|gets?|installs?|takes?) (\\w+ ){0,2}?(whatever|the (newest|latest)|what) (is |\\w+ )?(newest|latest|releases?|versions?|current|of everything|out|there)',
  'pip installs? ([\\w-]+ ){0,3}?(latest|newest|whatever|what (they|we|you) need|by hand|manually|on (each|every|the) (\\w+ )?(server|box|machine|laptop|host))',
  '(just|only|plain|bare|vanilla|good old|old school|nothing but|nothing fancier than|simply) (\\w+ and |\\w+, )?pip(?= ?([,;.)]|and |plus |with |in |install|$))',
  '(dependency|package|dependencies|packages)( management)? ?: ([\\w.]+,? ){0,3}?(manual|by hand|unmanaged|uncontrolled|whatever|unlocked|unpinned|ad hoc|pip freeze|none)',
  'zonder vaste versies|sin fijar (las )?versiones|versioni non sono (bloccate|fissate)|sem versões fixas',
  'versionen sind nicht (fixiert|gepinnt|festgelegt)|nicht (gepinnt|fixiert)|niet (gepind|vastgezet)',
  // Nothing that pins or locks.
  `(nothing|no tool|no one|nobody) (else )?(pins|locks|freezes|records|fixes|constrains) (\\w+ ){0,3}?(${DEPS}|numpy|pandas|django|anything|python|them|what)`,
  "(version pinning|pinning( \\w+)?|dependency locking|locking dependencies|lock ?files?) (is|are|isn[’']t|aren[’']t|has|have|hasn[’']t|haven[’']t|never|still) (\\w+ ){0,3}?(something we|something that|done|a thing|missing|absent|unknown|reached|arrived|made it|happened|to do|wish ?list|roadmap|backlog|dream|caught on|foreign|unheard|news|not our)",
  `${NOT} (any )?versions? (given|set|named|stated|specified|listed|in (it|them))`,
  "versions? (are |is |being )?(left )?(blank|anybody[’']s guess|anyone[’']s guess|wide open|open ended)",
  `(list|lists|names?|naming|listing) (only |just )?(\\w+ ){0,2}?(package|library|libraries|packages)( names)?,? (and |but )?(never|not|no) (their |the )?(versions?|releases?)`,
  '(requirements|requirements(\\.txt| files?)|dependencies|setup\\.py) (\\w+ ){0,2}?(wide open|open ended|version free|names only)',
  '(open ended|unbounded) (version )?(ranges|install_requires|pyproject|setup\\.py)',
  `(slightly different|different) versions of (\\w+ ){0,3}?(${DEPS}|numpy|pandas|django)`,
  // What is resolved anew.
  `${DEPS}( \\w+){0,4} (resolves?|resolved) (\\w+ )?(afresh|anew|again|fresh|from scratch|differently)`,
  '(nobody|no one) (\\w+ ){0,2}?(knows?|sure|tell) (\\w+ )?(which|what) versions?',
  'whatever (releases?|versions?) (came|come|is|are|was|were|happens?|exists?)',
  "(packages?|dependenc(y|ies)|deps|librar(y|ies)) versions? (\\w+ )?(in|inside) (our|someone[’']s|his|her|people[’']s) heads?",
  'wiki (\\w+ ){0,5}?pip install|pip installs? (commands?|lines?) (\\w+ )?(in|from|on) (a|the|our) (readme|wiki|page)',
  // What pip does.
  `(let|lets|letting|leave it to|trust|trusting|up to) pip (to )?(choose|decide|pick|resolve|sort|figure|work|find|surprise|get)`,
  'pip install(s|ing)?,? (and|then) (\\w+ )?(pray\\w*|hope|luck|crossed|fingers)|(latest|newest) (\\w+ ){1,3}?and (hope|pray|cross)',
  '(whatever|whichever|what) (\\w+ ){0,3}?((is|are|was) (already )?(on|installed on) the (server|box|machine|host)|pip (resolves?|finds|fetches|likes|comes up with|chooses|installs|pulls))',
  '(dependencies|packages|libraries|requirements)[^.;\\n]{0,60} (without|sans) versions?(?= ?[.,;)]|$)',
  'pip freeze|pip install -r(?! ?requirements)|pip install from (master|main|git|head)',
  '(got|get|getting|gotten) (\\w+ )?(round|around|to) to lock ?files?|(rather|other) than (\\w+ )?(an? )?lock ?files?',
  `${DEPS}( \\w+){0,6} (have|has|with|carry|carries|bear|bears|state|states|give|gives|show|mention|name|without|no) (no |any |nothing like )?versions?(?= ?[,.;:)]|$| (at all|whatever|whatsoever|numbers?|next to|behind))`,
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
