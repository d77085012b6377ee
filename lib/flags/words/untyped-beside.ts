import { phrases } from '../../text/phrases.ts';
import { DISPRAISE, HINTS, TYPED } from './untyped.ts';
import { SAID_FURTHER } from './untyped-further.ts';

/** Words of `rules/untyped.ts` that count beside others. */

export const UNTYPED = phrases([
  `(?<=[\\w’,] )(untyped|unannotated|unhinted) (\\w+ )?(python|code ?base|code|functions?|modules?|scripts?|dicts?|dictionaries|kwargs|monolith|back ?end)`,
]);
/** Words against types, which a denial turns into their praise. */
export const AGAINST = phrases([
  `(refrain|abstain|desist|hold back|hold off|stay away|keep away)\\w* (from|on) (\\w+ ){1,5}?(with |of |to |using |adding )?(${TYPED})`,
  `(?<!had )(omit|skip|shun|eschew|veto|exclud|renounc|refrain\\w* from|abstain\\w* from|stay\\w* (away|clear) (of|from)|keep\\w* (away|clear) (of|from)|shy\\w* away from|hold\\w* off|reject|forbid|ban|discourag|dislik|hat|resist|despis|loath|detest|distrust|mistrust|avoid|forgo|spurn|scorn|oppos|refus|disallow|prohibit|declin|ignor|abhor|frown\\w* (up)?on|mov\\w* away from|object\\w* to|advis\\w* against|rul\\w* out|do\\w* away with|turn\\w* down|dispens\\w* with|steer\\w* clear of)(e?s|ed|ing|e|ned|ning|bidden|ping|ped|ting|ted|ies)? ((the|all|any|our|use|usage|of|using|writing|adding|new|python|every|proposals|for|deliberately|to|importing|imports|from|introducing|introduction|adopting|having|running) ){0,4}${TYPED}`,
  `(absence|lack|dearth|scarcity|want) of (\\w+ )?(type (hints?|annotations?|information|safety|checking)|static typ\\w+|annotations|typing)`,
  `(?<!had )(disabled|uninstalled|ditched|scrapped|banned|threw out|ripped out|removed|dropped|abandoned|got rid of|stripped) ((?!and |but |so |while |as |since |because )\\w+ )?(mypy|pyright|the type checker|type (hints|checking|annotations)|(all |existing )?(hints|annotations))(?![^.;]{0,40} (for|favou?r|replaced|switched|moved|instead))`,
]);
/** Types that others have, or that this code once had or may have some day, and has not. */
export const TURNED = phrases([
  `(stopp?ed|quit|gave up|given up|ceased|no longer) (on )?(annotat\\w+|type hint\\w*|typing (our|the)|(writing|using|adding) ${TYPED})`,
  `${TYPED}[^.;]{0,60}[,;:] ?(but |whereas |while |yet |and |though )?(ours?|we|our (own )?(\\w+ )?(code|team|code ?base|python|scripts?|repo\\w*|back ?end|modules?)|this (team|one|code ?base)|it)( \\w+){0,2} (has|have|uses?|carr(y|ies)|contains?|got|gets?|sees?|wants?|needs?|ha[sd]|writes?)( \\w+)? none`,
  `${TYPED}[^.;]{0,60}[,;:] ?(but |and |yet )?(for now|currently|today|now|at present|at the moment|so far|as yet|right now|as things stand),? (there (are|is) none|we have none|(our |the )?\\w+ (is|are|has|have) (none|\\w* ?untyped)|nothing is (typed|annotated|checked)|they are gone|nobody)`,
]);
const QUANT =
  '(so much as |a single |an? |one |even one |even a |any |the (least|slightest|faintest) |a (trace|shred|sign|scrap|whiff|hint|whisper) of (an? )?)';
const BARELY = `((devoid|free|bare|empty|innocent|bereft|stripped|unburdened|unsullied|unencumbered|untouched|unspoilt|ignorant) (of|by) ${QUANT}{0,2}|(without|with no|with zero|with not|not|nor|zero|nary|find|seen?|contains?|carry|carries|has|have) ${QUANT}{1,2})`;
const WE =
  '(we|our (\\w+ )?(team|developers|engineers|group|shop|crew|people)|the (\\w+ )?(team|developers|group)|this team|nobody|no one|none of us|developers|engineers|people here)';
const DONT =
  "(don[’']t|do not|doesn[’']t|does not|never|neither|no longer|didn[’']t|haven[’']t|hasn[’']t|won[’']t|will not|rarely|seldom|hardly ever)";
const DATUM =
  '(variables?|arguments?|parameters?|functions?|methods?|dicts?|dictionar\\w+|objects?|values?|calls?|fields|keys)';
/** Bare words that say it where code is spoken of. */
export const BARE = phrases([
  `${WE} (do not|don[’']t|never|doesn[’']t|does not) (type|annotate|type check) (our|the|any|its) (\\w+ )?(code|python|functions?|scripts?|modules?|signatures?)`,
  '(state|level|degree|amount|share) of (typing|type hints|annotation)[^.;]{0,40}[,: ](nil|zero|none|non ?existent|nonexistent|absent|poor|low)',
  'any (arguments?|parameters?|variables?) can be anything',
  `${BARELY}(type |python )?(annotations?|hints?|type|types|typing)(?= ?[.,;:)!]|$| (and|but|in|to|or|on|anywhere|from|of type))`,
  '(no|zero|nil|nary an?|hardly an?|barely an?|scarcely an?|precious few|(very )?few) (type )?(annotations?|hints|types|typing)(?= ?[.,;)!]|$| (in|anywhere|on|to be|whatsoever|at all))',
  "types? ([\\w’']+ ){0,3}(never|nowhere|not|hardly|rarely|barely|n[’']t) (been |yet |ever )?(written|recorded|declared|stated|documented|specified|spelled out|spelt out|defined|noted|annotated|checked|enforced|mentioned|introduced|adopted|considered|a (priority|concern|topic|thing))",
  "whose (types?|shape|contents?) ([\\w’']+ ){0,3}(never|not|nobody|no one|unknown|undeclared|unwritten|undocumented|guess\\w*)",
  "types? (live|lives|exist|exists|are kept|is kept|belong|are) (only |mostly )?in ((the )?(docstrings?|comments|names|variable names|wiki)|(our|people[’']s|the developers?[’']?) (heads?|memor\\w+))",
  "types? (are|is|remain) (\\w+ )?(any(one|body)[’']s guess|a matter of (faith|guess\\w*|convention|trust|memory|opinion|taste)|implicit|undeclared|unwritten|unstated|left (implicit|unstated|undeclared|unwritten|out|off))",
  '(guess|infer|deduce|work out|figure out|divine|intuit|remember)\\w* (\\w+ ){0,2}types? (from|by|yourself|ourselves|in your)',
  `(no|not|never|\\w+n[’']t|without|zero|single|nobody|nowhere)( \\w+){0,6} [\\x60“"']?(->|→) ?(none|str|int|bool|list|dict)`,
  'nothing (\\w+ )?after the colons?|(everything|every\\w* \\w+|most of it) is (an? )?[\\x60“‘"\']?(any|object)[\\x60”’"\']?(?= ?[.,;)]|$)',
  'type ?: ?ignore (\\w+ )?(everywhere|all over|on every|litter\\w*|throughout)',
  '(mypy|pyright)( \\w+){0,4} (thousands|hundreds|\\d[\\d,]+) (of )?errors?',
  '(duck|dynamic(ally)?) typ(ed|ing) (to the core|through and through|all the way|and (proud|happy|staying|unashamed|likely)|by (choice|conviction|design|preference)|throughout|is (good )?enough|is (the|our) (way|rule|house|norm|religion|preference|choice)|rules|suffices|reigns|only|,? please)',
  '(remain|stay|stays|remains|cheerfully|proudly|happily|unashamedly|unapologetically|firmly|strictly|resolutely|stubbornly|gloriously|purely|fully|entirely|deliberately|defiantly|thoroughly|consistently|meant to be|keep (it|things|our \\w+)|kept|prefer\\w*|embrac\\w+|celebrat\\w+|preference:|committed to|devoted to|champion\\w*) (\\w+ )?(duck|dynamic(ally)?) typ(ed|ing)',
  "python ([\\w’']+ ){0,4}(dynamic|duck typed|dynamically typed)( \\w+)?,? (and|so) (that is how |that[’']s how |so )?(we|our team|our code|ours|it)( [\\w’']+){0,2} (write|use|treat|keep|like|stay|leave|intend|want|should)\\w*( it)? (as (one|such|that|is)|like (that|one)|that way|so|accordingly|the way|dynamic)",
  "(keep|kept|keeping|leave|stays?|remains?|is|embrace|enjoy|celebrate|cherish|love|defend)\\w* (our |the |with )?(python([’']s)?|code|code ?base) (\\w+ )?(dynamic|dynamism|duck typed)( nature)?(?= ?[.,;!)]|$)",
]);
/** Said by verbs of those who work there, or of types as the subject. */
export const SAID_OF_US = phrases([
  ...SAID_FURTHER,
  `${WE} (\\w+ )?(${DONT} )?(ever |really |much |here )?((do(es)?|bother with|bothers with|go in for|believe in|hold with|care (for|about)|see the (point|use|need|value|appeal) (of|in|for)|fancy|like|want|wants|write|writes|use|uses|need|have|miss|misses|adopt|adopted|embrace|got into|get into|took to|take to|warm to|warmed to|bought into|buy into|trouble with|touch|touches|run|runs|practise|practice)) (any |your |those |these )?(type )?(annotations|hints|types|typing)(?= ?[.,;:!)]|$| (here|at all|and|in (our|this|python)|because|as|since|anywhere|of any))`,
  `${TYPED}(,? [\\w’']+){0,3} (forms?|plays?|has|have|takes?|holds?|serves?|finds?|is|are|gets?|makes?|earns?|enjoys?|receives?|leaves?) (no|little|hardly any|zero|not any|scant) (\\w+ )?(part|role|place|room|use|purpose|home|business|priority|time|attention|fans?|friends?|love|tradition|following|interest|concern|foothold|appearance|support|thought|sympathy|enthusiasm|supporters?|trace|sense)`,
  `(nobody|no one|none of us|never|not|\\w+n[’']t|yet|nor has anyone) (\\w+ ){0,4}(got|gotten|get|come|found|made|taken|take|had|have) (round|around|to|time|the time|the trouble|the energy|the patience|a moment|the habit)( \\w+){0,2} (to |for |of )?(annotat\\w+|(add|writ|adopt|introduc|declar|us|runn|install|configur|try)\\w* (\\w+ )?${TYPED}|${TYPED}|typing (our|the|it)|type hint\\w*)`,
  `(have|has|are|is) yet to (\\w+ ){0,2}(add|adopt|introduce|discover|see|embrace|start|use|meet|acquire|write|get|run|enable|reach|be|learn|try|find|arrive|receive)\\w* (\\w+ ){0,3}(${TYPED}|annotated|typed)`,
  `${TYPED} (have|has) yet to|(waiting|waits?) for (its|their|the) first (type )?(hint|annotation)`,
  "first (type )?(hint|annotation)[^.;]{0,20} yet to|(not|\\w+n[’']t) yet (been )?(typed|annotated|type checked)",
  `(no|zero|little|scant|hardly any) (appetite|love|demand|place|room|call|hunger|enthusiasm|support|desire|budget|plans?|sign|trace|hint|culture|tradition) (\\w+ ){0,2}(for|of) (\\w+ )?${TYPED}(?= ?[.,;:!)]|$| (and|here|in|at|or|yet|among|within))`,
  '(no|without|zero|little|lack of|any) typ(e|ing) (discipline|hygiene|conventions?|culture|standards|effort|rules)',
  '(no need|little need|see no (need|point|use|reason|value)|no use|no time|no patience|no room|no love|no appetite|no place|no demand|little (time|patience|love|appetite|enthusiasm)) (\\w+ )?(for|in|of) (an? |any |static |the )?(type )?(checkers?|annotations|hints|types|typing)(?= ?[.,;:!)]|$| (and|here|in|at|or|yet|because|as|either))',
  `opt(ed|s|ing)? out of (\\w+ )?${TYPED}|${TYPED}[^.;]{0,40} (we|our team|the team)([’']ve| have| has)? (opted out|said no|passed on)`,
  `(merely|only|simply|firmly|strongly|dead|staunchly|still|rather|quite|generally|largely|squarely|resolutely|mildly|decidedly|voted|collectively|unanimously) against (the use of |using |adding )?${TYPED}`,
  `anti (type (hints?|annotations?)|typing|annotations?|mypy)|(${WE} (are|is|am)|we[’']re) (all |both )?against ${TYPED}`,
  `if you (\\w+ )?(love|like|live for|depend on|need|can(not|[’']t) (live|work|do) without|care (\\w+ )?about|swear by|(are|[’']re) (attached to|fond of|used to)|want|believe in|expect|miss|hope for) (\\w+ )?${TYPED}[^.;]{0,40} (wrong (place|team|job|company|shop)|not (be )?(\\w+ )?(happy|for you|the (place|job|team))|unhappy|elsewhere|disappoint\\w*|struggle|suffer|frustrat\\w+|disagree|bad news)`,
  '(barely|only|just|less than|under|at most|roughly|about|some|a mere|perhaps|maybe|around) [0-2]?\\d ?(%|percent|per cent) (of [\\w ]{3,25} (is|are) )?(typed|annotated|type checked)',
  `${TYPED}[^.;]{0,50},? (but|and|yet|though|although) (nobody|no one|none of us|it never|they never|we never|never)[^.;]{0,20} (set|got|did|wrote|added|started|installed|enabled|turned|does|uses?|cares?|bother\\w*|found|happened|came|materialised|moved|followed)`,
  `${TYPED} ([\\w’']+ ){0,4}(wish ?list|to ?do list|back burner|someday list|afterthought|never came|(?<!never |not |n[’']t (be )?)(ignored|neglected|overlooked|disregarded|skipped|omitted|passed over|shunned|eschewed|spurned|left out|left off))`,
  'typed python[^.;]{0,40} (stay|keep|steer|shy) (away|clear)',
  `(don[’']t|do not|never|please no|no) (\\w+ ){0,3}(patch(es)?|prs?|pull requests?|merge requests?|commits?|changes|contributions) (that |which |to |for )?(add\\w*|with|contain\\w*|introduc\\w*|bring\\w*) (\\w+ )?${TYPED}`,
  `${TYPED} (is|are|was|were)( not|n[’']t| no| hardly an?| scarcely an?| of no)( an?| our| among our| on our)? (\\w+ )?(concerns?|priorit\\w+|interest|goals?|aim|topic|values?|consideration|thing|strength|focus|agenda|radar|list|habit|custom|issue|requirement of ours)`,
  `without (first |having )?(remov|stripp|delet|taking out|dropp)\\w* (its |their |any |all |the |first )?${TYPED}`,
  '(remov|delet|strip|take out|drop|revert|erase|scrub)\\w* (any|all|every|the|your|its|their|those|his|her) (\\w+ )?(type hints?|type annotations?|annotations|hints)',
  "(none of|not any of|nothing (of|from|in)|ignor\\w+|little of|no use of|no use for|shun\\w*|avoid\\w*|skip\\w*|leav\\w* (out|aside)|do without|away from|not (using|touched)) (all (of )?)?(its|python[’']s|the|those|these|that) (\\w+ )?(typing|type|annotation) (features?|syntax|system|machinery|goodies|module|capabilities|facilities|support|hints?|things|stuff)",
  `${TYPED}( \\w+){0,2} ((get|gets|got|stand|stands|are|is|come) in (our|the|your|everyone[’']s|people[’']s) way|slow|slows|cost us|costs us|buy us (nothing|little)|buys us (nothing|little)|bring us (nothing|little)|add (nothing|little)|adds (nothing|little)|never (paid|pay|helped|won|made sense|caught|stuck|came up|crossed)|leave us cold|leaves us cold|(is|are) (not|n[’']t) (how|what|the way|for (us|everyone)|worth|our))`,
  `${TYPED} (complains?|nags?|whines?|moans?|annoys?|irritat\\w+|gets? on)[^.;]{0,40},? (so|and|hence) (we|nobody|no one)[^.;]{0,30} (it|them)`,
  `${TYPED}[^.;]{0,40},? (so|and|hence|therefore|which is why|but) (we|the team|nobody) (\\w+ )?(skip|omit|leave|avoid|do without|don[’']t|do not|shun|drop|ignore|forgo|ban|never|misses|missed|cares|gets? by without|manages? without|does without|live without|cope without)( [\\w’']+)? ?(them|it)`,
  `${TYPED}([^.;]{0,60}),? (which|as it|since it|because it|and (it|still)|but (it|still)|that) (currently |still |as yet |so far )?(has|have|lacks?|contains?|carr(y|ies)) (none|them entirely|it entirely|not one|next to none|hardly any)`,
  '(pre|before the (age|days|era|advent|time|arrival|invention) of) (type hints?|type annotations?|annotations|mypy|typing|static typing)(?! (exam|interview|test))',
]);
/** Words against types as a thing, which a denial turns round. */
export const DISPRAISED = phrases([
  `(find|finds|found|consider|considers|regard|regards|see|sees|think|thinks|believe|believes|call|calls)( \\w+){0,3} (${HINTS}|annotations)( \\w+){0,4} (a waste|waste|noisy|noise|clutter|overkill|overhead|pointless|useless|unnecessary|superfluous|annoying|boilerplate)`,
  `(regard|see|consider|view|find|think|call|treat|look on|look upon|deem|dismiss|reckon|count|hold|believe|rate|feel)s?(ed|ing)? (that )?(all |any |most )?${TYPED}( [\\w’']+){0,3}? (as |to be |is |are |more )?((?!not |no |worth |anything )\\w+ ){0,3}?${DISPRAISE}`,
  `${TYPED}[”"’]? (is|are|strikes? us as|seems?|feels?|looks?) ((?!no |not |hardly |never |nothing |worth |anything )\\w+ ){0,4}?${DISPRAISE}`,
  `${TYPED}[^.;]{0,60} (do|does|get by|gets by|manage|manages|live|lives|cope|copes|fare|fares|are better off|is better off|prefer to work) (\\w+ ){0,2}without (it|them)(?! is| are)`,
  `(at run ?time|by running|in the debugger|with a debugger|print statements?|trial and error|by guess\\w*|the hard way|from a traceback|in production)[^.;]{0,20} (whether|what|which|if|that) (\\w+ ){0,3}${DATUM} (\\w+ ){0,2}(is|are|takes?|returns?|holds?|wants?|expects?|contains?|gets?)`,
  `(guess\\w*|wonder\\w*|find out|discover|learn|see|print) (\\w+ ){0,3}(what|which|whether) (\\w+ ){0,3}${DATUM} (\\w+ ){0,2}(is|are|takes?|returns?|holds?|wants?|expects?|contains?|gets?)( \\w+)?[^.;]{0,30} (at run ?time|by running|in the debugger|print statements?|trial and error|the hard way|in production)`,
  "prefer\\w* ([\\w’']+ ){1,4}(to|over) (type hints?|type annotations?|annotations|annotated|static typing|static types|types|mypy|typed)(?= ?[.,;)!]|$| (in|code|python|and))",
  `(allerg|avers|hostil|resist|cool|lukewarm) (towards?|about|to) ${TYPED}`,
]);
/** Types that came up and came to nothing. */
export const COME_TO_NOTHING = phrases([
  `(${TYPED}|annotating|type hinting)(,? [\\w’']+){0,8} (considered|discussed|proposed|suggested|evaluated|weighed|debated|trialled|trialed|tried|tested|put to a vote|voted on|raised|floated|looked (at|into)|mooted|talked about|added|introduced|piloted|experiment\\w*|adopted)[^.;]{0,60} (declined|rejected|dropped|voted down|turned down|dismissed|shelved|abandoned|decided against|decided not|outvoted|ruled out|thrown out|thrown away|waved away|laughed (off|at|out)|set aside|discarded|refused|binned|parked|shot down|not adopted|came to nothing|found wanting|taken out|removed|reverted|rolled back|backed out|gave up|given up|went back|stripped|regretted|did not like|didn[’']t like|hated)`,
  `(considered|discussed|proposed|suggested|evaluated|weighed|debated|trialled|tried|flirted with|looked (at|into)|experimented with|toyed with|added|introduced|piloted|thought about|played with) ((?!dropp|remov|abandon|disabl|leav|giv|rid)\\w+ ){0,3}?(${TYPED}|annotating)[^.;]{0,60} (declined|rejected|dropped|voted down|turned down|dismissed|shelved|abandoned|decided against|decided not|outvoted|ruled out|thrown (it|them) out|threw (it|them) out|set (it|them) aside|discarded|binned|parked|passed on|left it|not adopted|came to nothing|found (it|them) wanting|taken out|took (it|them) out|removed|reverted|rolled (it|them|back)|backed out|gave up|went back|stripped|hated (it|them)|didn[’']t like (it|them)|did not like (it|them)|stuck with (plain|dynamic|duck))`,
]);
/** What stands on the other side of a question mark, a stop or a semicolon. */
export const ANSWERED = phrases([
  `(${TYPED}|annotating|checkers?)\\? (no(?! problem)|not (here|us|in|for|with|on|our|a|at|so|any|yet|really)|none|never|nope|we (don[’']t|do not|have none|never|haven[’']t|aren[’']t|skip|pass)|forget|hardly|nowhere|nobody|what (for|are)|neither do we|neither have we|nah|sorry|afraid not|thanks,? but|zero|why bother|overrated|life)`,
  `${TYPED}[^.;?]{0,40}[.!;:][”"’]? ?(so |and |but |hence )?(we|our team|nobody|no one|the team|this team) (\\w+ )?(leave|skip|avoid|omit|do(es)? without|don[’']t|do not|ignore|never|neither|shun|gets? by without|misses|bothers with|wants|uses|writes|has)( [\\w’']+){0,5}? (them|it)(?! (a|the) (try|shot))`,
  `(?<!(no|without|lack|lacks|lacking|missing|untyped|few|reject|omit|skip|skips|avoid|hate)[ ](type[ ]|static[ ])?)(${TYPED}|typed|annotated|type checks?)[^.;]{0,60}[;,:.] ?(but |whereas |while |yet |and )?(ours?|we|this (one|team)|(our|my) (own )?(\\w+ )?(team|group|code|python|code ?base|scripts?|repo\\w*)) (\\w+ )?(do|does|did|has|have|is|are)( not|n[’']t)(?= ?[.,;!]|$| and| (bother|wish|see the|(use|need|want|like) (them|it|any)))`,
  `${TYPED}[^.;]{0,60}[;:.] ?(but |and |yet )?(they|these|all( of (it|them))?|it) (was|were|got|have been|has been) (\\w+ )?(removed|dropped|taken out|stripped|deleted|reverted|backed out|rolled back|thrown out|ripped out|abandoned|switched off|turned off|disabled)`,
  `(had|used|tried|wrote|added) (\\w+ ){0,2}${TYPED}( \\w+){0,3}[;:.] ?(but |and |then |later )?(we|they|the team|someone|somebody) (\\w+ )?(removed|dropped|took|stripped|deleted|reverted|threw|ripped|abandoned|gave up|switched|turned|disabled|scrapped) (on )?(them|it)`,
]);
/** Both, for which a sentence's end is no end. */
export const ACROSS = [TURNED, ANSWERED] as const;
/** Begins where we are spoken of, so that what is told of others is not held against it. */
export const OURS = phrases([
  `(?<=(?<!(no|without|lack|lacks|lacking|missing|untyped|few|reject|omit|skip|skips|avoid|hate)[ ](type[ ]|static[ ])?)(mypy|pyright|hints?|annotations?|types|typing|typed|annotated|checkers?|checks?)[^.;]{0,60}[;.][ ](but[ ])?)(ours?|we|this (one|team)|(our|my) (own )?(\\w+ )?(team|group|code|python|code ?base|scripts?|repo\\w*)) (\\w+ )?(do|does|did|has|have|is|are)( not|n[’']t| none)(?= ?[.,;!]|$| and| (bother|wish|see the|(use|need|want|like) (them|it|any)))`,
]);
/** More words of types, of which a denial is looked for. */
export const MORE_TYPES = phrases([
  'type (safety|information|declarations|coverage|stubs)|(return|parameter|argument|declared) types|(the )?typing module',
  '(optional|union|list|dict)\\[[\\w, ]{1,16}\\]|> ?none|from typing import|pyi files?|type signatures',
]);
