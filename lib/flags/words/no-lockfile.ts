import { phrases } from '../../text/phrases.ts';

/** The words of `rules/no-lockfile.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const FILE =
  '(?:(?:poetry |uv |conda |pip )?lock ?files?|\\.lock files?|(?:uv|poetry|pdm|pipfile)\\.lock|locking|fichier de verrouillage|archivo de bloqueo|file di lock|pliku? (?:blokad\\p{L}|lock))';
const DEPS =
  '(?:dependenc(?:y|ies)|deps|packages?|librar(?:y|ies)|modules|versions?|requirements|requirements(?:\\.txt| files?)|installs|environments?|wheels|pip)';
const PINNED = '(?:pinned|locked|frozen|fixed|constrained|recorded|tracked|resolved|nailed down|written down)';
const LOOSE =
  '(?:unpinned|unlocked|unfrozen|unconstrained|unversioned|floating|loose|loosely (?:listed|kept|pinned|specified|managed)|free floating)';
const NOT = '(?:no|without|sans|kein(?:e|en)?|ohne|geen|zonder|sin|senza|bez|sem)';
const KEPT =
  '(?:installed|managed|handled|updated|copied|kept|tracked|maintained|upgraded|bumped|listed|edited|resolved|added|appended|typed|changed|documented|recorded|written down|noted|built|put together|assembled|set up)';
const BY_HAND =
  '(?:by hand|manually|loosely|ad hoc|one by one|one at a time|package by package|machine by machine|over the years|from memory|globally|system ?wide|(?:whenever|when|if) (?:some|any)(?:body|one)|whenever \\w+|as (?:we|people|you) (?:go|need)|(?:on|from|in|into|to) (?:the|a|our|one) (?:\\w+ )?(?:wiki|readme|text file|spreadsheet|list|confluence page))';

/** That nothing holds the versions. */
export const UNPINNED = phrases([
  `(?:${NOT}|lacks?|lacking|never (?:had|wrote|used|adopted|committed|seen|met|heard of|known|got|needed|produced|generated|made)|missing|absence of|(?:won|don|haven|hasn|isn|aren|doesn|didn)[’']t (?:\\w+ ){0,3}?(?:an?|any)|not (?:\\w+ ){0,2}?(?:an?|any)|yet to (?:\\w+ )?(?:an?|any)) (?:an? |any |un |una |single |real |proper |such )?(?:python )?${FILE}`,
  `lock ?files?[^.;]{0,12} (?:haben wir nicht|gibt es nicht|(?:is|are) (?:missing|absent|unknown|not used|nowhere|a foreign|still a dream|on the wish)|ontbreekt|hebben we niet)`,
  `lock ?files? ?[:?] ?(?:none|no|nope|not)|(?:meaning|meant|plan|planning|hoping|like|want|trying) to (?:add|adopt|introduce|get|have) (?:an? )?lock ?files?|in(?:stead| place) of (?:an? )?lock ?files?`,
  `lock ?files?(?: \\w+){0,6} (?:have none|has none|there (?:is|are) none|we[’']ve none)|(?:who|what) needs (?:an? )?lock ?files?`,
  `${LOOSE} (?:\\w+ ){0,2}?${DEPS}`,
  `${DEPS}(?: [\\w’']+){0,4} (?:is|are|stay|stays|remain|go|goes|left|get|sit|run|being|kept) (?:\\w+ ){0,2}?${LOOSE}`,
  `${DEPS}(?: [\\w’']+){0,4}? (?:(?:is|are|was|were|have|has|get|got)(?: not| never|n[’']t)|never|not) (?:been |yet |ever |yet been |being |get |really |properly |all ){0,2}${PINNED}`,
  `${DEPS}(?: \\w+){0,3} (?:float|drift|wander|vary from|differ from|move under)`,
  `(?:not|never|nor|rarely|seldom|hardly|yet to|no one|nobody|[a-z]+n[’']t|stopped|without|instead of)(?: \\w+){0,4} (?:pin|pins|pinned|pinning|lock|locks|locked|locking|freeze|freezing|froze|frozen)(?: [\\w’']+){0,3} ${DEPS}`,
  `(?:pin|lock|freeze|pinned|locked|frozen)[^.;]{0,40},? but (?:not|never) (?:\\w+ ){0,3}?${DEPS}`,
  `(?:nothing|none of (?:it|them)|not everything|little) (?:is|are|gets?|has been|was)(?: ever| being| really)? ${PINNED}|(?:nothing|no versions?|never|don[’']t|do not) (?:is |are )?(?:pin|pinned|lock|locked)`,
  `${NOT} (?:any |fixed |exact |real |single )?(?:pins|pinning|pinned versions|version (?:pins?|pinning|numbers?|constraints?|specifiers?|bounds?|ranges)|upper bounds|exact versions|hashes)`,
  'not (?:one|a single) (?:version number|pin)',
  "(?:no one|nobody|never|not|n[’']t)(?: \\w+){0,3} (?:records?|writes? down|fix(?:es)?|notes?|tracks?|specif(?:y|ies)) (?:\\w+ ){0,2}?versions?",
  '(?:leaves?|leaving|left) (?:the |their )?versions? (?:to chance|open|out|unspecified|to pip|to fate)',
  'bare (?:package|library) names|names? (?:\\w+ ){0,2}?(?:without|and no|but no) versions?|loose (?:\\w+ )?list of (?:\\w+ )?(?:packages|libraries|modules)|loose requirements',
  '(?:latest|newest) (?:versions? |releases? )?of (?:everything|(?:all )?(?:our |its |their )?(?:python )?(?:packages|libraries|dependencies))|(?:whatever|whichever)(?: \\w+){0,4} (?:pypi|pip) (?:\\w+ )?',
  '(?:pypi|pip) (?:happens|happened|decides|feels|serves|gives|hands|picks)',
  '(?:pip|python|each|every)(?: \\w+){0,4} (?:picks?(?: up)?|fetch(?:es)?|grabs?|pulls?(?: in)?|gets?|installs?|takes?) (?:\\w+ ){0,2}?(?:whatever|the (?:newest|latest)|what) (?:is |\\w+ )?(?:newest|latest|releases?|versions?|current|of everything|out|there)',
  'pip installs? (?:[\\w-]+ ){0,3}?(?:latest|newest|whatever|what (?:they|we|you) need|by hand|manually|on (?:each|every|the) (?:\\w+ )?(?:server|box|machine|laptop|host))',
  'pip installing (?:things|by hand|whatever|straight)',
  '(?:just|only|plain|bare|vanilla|good old|old school|nothing but|nothing fancier than|simply) (?:\\w+ and |\\w+, )?pip(?= ?(?:[,;.)]|and |plus |with |in |install|$))',
  'pip and (?:a |an? \\w+ )?(?:text file|prayers?|hope|luck|list)',
  '(?:dependency|package|dependencies|packages)(?: management)? ?: (?:[\\w.]+,? ){0,3}?(?:manual|by hand|unlocked|unpinned|ad hoc|pip freeze|none)',
  'zonder vaste versies|sin fijar (?:las )?versiones|versioni non sono (?:bloccate|fissate)|sem versões fixas|(?:ohne|keine) (?:feste\\p{L}* |fixierte\\p{L}* )?versionen',
  'versionen sind nicht (?:fixiert|gepinnt|festgelegt)|nicht (?:gepinnt|fixiert)|niet (?:gepind|vastgezet)|versions (?:ne sont pas|non) (?:figées|fixées|épinglées)',
  'wersj\\p{L}+ nie są',
  // Nothing that pins or locks.
  `(?:nothing|no tool|no one|nobody) (?:else )?(?:pins|locks|freezes|records|fixes|constrains) (?:\\w+ ){0,3}?(?:${DEPS}|numpy|pandas|django|anything|python|them|what)`,
  "(?:not|never|n[’']t)(?: \\w+){0,3} (?:freeze|lock|pin)(?: or \\w+)? (?:anything|a thing|them|any of (?:it|them))",
  "(?:version pinning|pinning(?: \\w+)?|dependency locking|locking dependencies|lock ?files?) (?:is|are|isn[’']t|aren[’']t|has|have|hasn[’']t|haven[’']t|never|still) (?:\\w+ ){0,3}?(?:something we|something that|done|a thing|missing|absent|unknown|reached|arrived|made it|happened|to do|wish ?list|roadmap|backlog|dream|caught on|foreign|unheard|news|not our)",
  `${NOT} (?:\\w+ )?lock (?:on|for|over|of|next to|beside|behind) (?:\\w+ ){0,3}?(?:${DEPS}|it|them)`,
  `(?:pipfile|pyproject|install_requires)(?: \\w+){0,3} (?:without|no) (?:\\w+ )?(?:lock|bounds|pins)|(?:no|without a|any other) (?:poetry|pipenv|uv|pdm|locking|lock)(?: \\w+)? (?:tool|step)`,
  `(?:no|without|n[’']t use|not use|neither|never used) (?:poetry|pipenv|uv|pdm|conda|pip tools)[^.;]{0,30}(?:just|only|plain|but) (?:\\w+ ){0,2}?(?:pip|requirements|text file)`,
  `${NOT} (?:any )?versions? (?:given|set|named|stated|specified|listed|in (?:it|them))|versions? (?:are |is |being )?(?:left )?(?:blank|anybody[’']s guess|anyone[’']s guess|wide open|open ended)`,
  `(?:list|lists|names?|naming|listing) (?:only |just )?(?:\\w+ ){0,2}?(?:package|library|libraries|packages)(?: names)?,? (?:and |but )?(?:never|not|no) (?:their |the )?(?:versions?|releases?)`,
  `(?:requirements|requirements(?:\\.txt| files?)|dependencies|setup\\.py) (?:\\w+ ){0,2}?(?:wide open|open ended|version free|names only)|open ended (?:version )?ranges`,
  `(?:slightly different|different) versions of (?:\\w+ ){0,3}?(?:${DEPS}|numpy|pandas|django)`,
  // What is resolved anew.
  `${DEPS}(?: \\w+){0,4} (?:resolves?|resolved) (?:\\w+ )?(?:afresh|anew|again|fresh|from scratch|differently)`,
  `(?:nobody|no one) (?:\\w+ ){0,2}?(?:knows?|sure|tell) (?:\\w+ )?(?:which|what) versions?|(?:which|what) versions? (?:\\w+ ){0,6}?(?:is anybody|is anyone|depends on (?:when|who|luck|the day))|whatever (?:releases?|versions?) (?:came|come|is|are|was|were|happens?|exists?)`,
  `(?:packages?|dependenc(?:y|ies)|deps|librar(?:y|ies)) versions? (?:\\w+ )?(?:in|inside) (?:our|someone[’']s|his|her|people[’']s) heads?|requirements\\.in (?:\\w+ ){0,3}?(?:nobody|no one|never|not)|version ranges (?:\\w+ ){0,6}?(?:wide|loose|open)`,
  'wiki (?:\\w+ ){0,5}?pip install|pip installs? (?:commands?|lines?) (?:\\w+ )?(?:in|from|on) (?:a|the|our) (?:readme|wiki|page)',
  // What pip does.
  `(?:let|lets|letting|leave it to|trust|trusting|up to) pip (?:to )?(?:choose|decide|pick|resolve|sort|figure|work|find|surprise|get)`,
  'pip install(?:s|ing)?,? (?:and|then) (?:\\w+ )?(?:pray\\w*|hope|luck|crossed|fingers)|(?:latest|newest) (?:\\w+ ){1,3}?and (?:hope|pray|cross)',
  '(?:pip install -U|pip install (?:-+)?upgrade)|pip install (?:\\w+ ){0,2}?(?:with )?(?:no|without) versions?',
  '(?:whatever|whichever|what) (?:\\w+ ){0,3}?(?:(?:is|are|was) (?:already )?(?:on|installed on) the (?:server|box|machine|host)|pip (?:resolves?|finds|fetches|likes|comes up with|chooses|installs|pulls))',
  '(?:full of|cell of|row of|string of|series of|bunch of) pip installs?',
  '(?:dependencies|packages|libraries|requirements)[^.;\\n]{0,60} (?:without|sans) versions?(?= ?[.,;)]|$)',
  'pip freeze|pip install -r(?! ?requirements)|pip install from (?:master|main|git|head)|one (?:shared|single|global|common) (?:virtualenv|venv|python environment)',
  `(?:our|the|a) lock ?files? (?:was|were|got) (?:\\w+ )?(?:deleted|removed|lost|dropped|abandoned)|(?:got|get|getting|gotten) (?:\\w+ )?(?:round|around|to) to lock ?files?|(?:rather|other) than (?:\\w+ )?(?:an? )?lock ?files?`,
  `none of (?:\\w+ ){0,4}?(?:has|have|contains?|ships?|uses?|commits?) (?:an? |any )?(?:python )?${FILE}|(?:don|doesn|didn|haven|won)[’']t (?:\\w+ )?(?:commit|keep|use|have|generate|maintain|produce|check in) (?:an? |any )?${FILE}`,
  `${DEPS}(?: \\w+){0,6} (?:have|has|with|carry|carries|bear|state|without|no) (?:no |any )?versions?(?= ?[,.;)]|$)|(?:nobody|no one) (?:\\w+ ){0,2}?(?:pins|pinned|locked|froze) (?:anything|any of)|(?:which|what) (?:pandas|numpy|django|python libraries) (?:\\w+ )?(?:run|is|are|installed|live)`,
  `(?:dependency|dependencies|package|library) (?:\\w+ ){0,3}?(?:overnight|over the weekend|released something)[^.]{0,30}|each (?:developer|laptop|server) pip installs?`,
]);

/** Packages put there by hand: what else is kept so is not of Python. */
export const HAND_KEPT = phrases([
  `(?:maintains?|keeps?|updates?|edits?) (?:the|a|our) (?:\\w+ )?list of (?:\\w+ )?${DEPS} (?:by hand|manually)|${DEPS} (?:\\w+ )?the (?:manual|hard|old fashioned) way`,
  `(?:adds?|appends?|types?|puts?|writes?|jots?) (?:\\w+ ){0,5}?(?:to|into|in|on) (?:the|a|our|some) (?:\\w+ )?(?:list|text file|wiki|readme|requirements)`,
  `text file (?:of|with|listing|full of) (?:\\w+ )?(?:requirements|packages|dependencies|libraries)|(?:requirements|packages|dependencies|libraries|versions) (?:\\w+ ){0,3}?in (?:a|one) (?:\\w+ )?text file`,
  `(?:requirements|list|text file|environment)(?: \\w+){0,5} (?:we|someone|somebody|everybody|people|three of us|each of us) (?:\\w+ )?(?:edit|update|maintain|keep|type|bump|change)s? (?:\\w+ )?(?:ourselves|by hand|manually|from memory)`,
  `(?:${DEPS}|conda environments?|virtualenvs?)(?: [\\w’']+){0,7} ${KEPT} (?:\\w+ ){0,2}?${BY_HAND}|(?:manually|by hand|hand) (?:\\w+ )?(?:install|manage|update|copy|maintain|track|curat|pick|kept|resolve)(?:\\w{1,3})? (?:\\w+ ){0,3}?${DEPS}`,
  `(?:install|manage|update|copy|maintain|track|keep|resolve|bump|upgrade)(?:s|d|ing)? (?:\\w+ ){0,3}?${DEPS} (?:\\w+ ){0,2}?${BY_HAND}`,
  'python (?:packages|libraries|modules) (?:\\w+ ){0,4}?(?:are|were|get) (?:\\w+ )?installed (?:by (?:the|an|our) \\w+|on request|upon request|when needed)',
  'requirements (?:\\w+ ){0,2}?(?:grown|typed|kept|edited|maintained|written|collected|bumped) (?:\\w+ ){0,2}?(?:by hand|manually)',
  '(?:hand (?:written|kept|made|edited|maintained|rolled)|manual) (?:\\w+ ){0,2}?(?:requirements|dependency list|package list)',
]);
export const PYTHON = phrases([
  '(?:python|pip|pypi|django|flask|fastapi|pandas|numpy|virtualenvs?|venvs?|conda|notebooks?|lock ?files?|requirements\\.txt|poetry|pipenv)',
]);

/** A list of packages, which by itself locks nothing. */
export const LISTED = phrases(['(?:plain )?requirements(?:\\.txt| files?)']);
/** The second half of a sentence, which its first half is needed for. */
export const HALVES = phrases([
  `requirements(?:\\.txt| files?)[^.;\\n]{0,40}[:;,] (?:it|they|which|that)(?:[’']s| is| are| gets?) (?:\\w+ )?(?:edited|updated|kept|maintained|changed|written) (?:by hand|manually)`,
  'dependency (?:management|handling)(?: \\w+){0,2} ?(?::|is|are) (?:still )?(?:all )?(?:manual|by hand|done by hand|ad hoc|manually|pip and)',
  `lock ?files?[^.;\\n]{0,40}; ?[^.;\\n]{0,60} (?:have|has|there[’']s|there is|there are|got) none`,
  `(?:locked|pinned|frozen); ?(?:\\w+ ){0,4}?${DEPS}(?:,[^.;,\\n]{1,20},)? (?:aren[’']t|are not|isn[’']t|never)`,
]);

/** Only of Python's packages is it told. */
export const PACKAGES = phrases([
  "(?:commit|check in|get to|round to|around to|never had|we have no|we[’']ve no|haven[’']t got|n[’']t (?:have|use|keep)|do not (?:have|use)) (?:\\w+ )?(?:an? |any )?lock ?files?|lock ?files? (?:was|were) (?:deleted|dropped)",
  '(?:requirements(?:\\.txt| files?)|dependenc\\w+|abhängigkeiten|dipendenze|dépendances|dependencias|dependências|zależności|packages?|paquets|pakete|librar(?:y|ies)|versions?|modules|pip|pypi|python|django|flask|setup\\.py|install_requires|pyproject|pipfile|numpy|pandas|virtualenvs?|notebooks?|repos?|repositor(?:y|ies))',
]);
/** A list that a tool has locked, or one left behind; a product that finds such lists; other things that are fixed. */
export const UNLESS = phrases([
  '(?:pip tools|pip compile|compiled|generated|hash(?:es)?|require hashes|free zone|nobody (?:\\w+ ){0,5}unpinned|no unpinned|warns? (?:customers|them)|scanners?(?![^.;]{0,30} our own)|experience (?:with|in|of)|knowledge of|familiar\\w*|functional requirements|business requirements)',
  "(?:never|nothing|cannot|nobody|no one|not|(?:can|don|won)[’']t) (?:[\\w’']+ ){0,6}?without (?:an? |any )?lock ?files?|(?:never|not|no) (?:\\w+ ){0,3}?unpinned (?:python )?(?:dependenc|packages|librar)\\w*",
  '(?:left|leave|moved(?: on| away)?(?: from)?|migrated (?:away )?from|replaced|dropped|ditched|scrapped|retired|binned|abandoned|outgrew|swapped|got rid of) (?:[\\w-]+ ){0,4}?(?:requirements|pip freeze)',
  '(?:our|every|each|the|a|commits?|by|with|lives in|via) (?:\\w+ ){0,3}?(?:poetry|uv|pdm|pipenv|pipfile|conda)(?:\\.| )lock(?! ?file)',
  '(?:this team|we) (?:now )?(?:locks?|pins?) (?:everything|ours|all of)|(?:windows|android|ios|browser|product|api|model|document|schema) versions?',
  "no longer (?:\\w+ ){0,3}?(?:requirements|unpinned)|node scripts|audit (?:clients|customers)|clients[’']|customers[’']|hobby",
  "(?:never|not|n[’']t) (?:want to )?(?:go|going|return|be going|fall) back to",
]);
