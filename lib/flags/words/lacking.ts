/**
 * The ways of saying that a team lacks a thing, whatever the thing is: tests for `untested`, types for `untyped`. A
 * space in a phrase stands for any short gap.
 */

/** Those who lack it, and what lacks it. */
const OWN =
  '(team|code ?base|code|python|scripts?|repo(sitory|s|sitories)?|back ?end|side|services?|modules?|project|application|app|product|system|monolith|developers|engineers|company|shop|half|part|pipelines?|signatures?|functions?)';
const NOBODY = '(nobody|no one|none of us|not a soul)';
const WHO = `((we|i|you|they|it|one)([’'](ve|d|ll))?|${NOBODY}|(our|the|this|your|my) ([\\w-]+ ){0,2}${OWN})`;
const NOT =
  "(don[’']t|do not|doesn[’']t|does not|never|won[’']t|will not|cannot|can[’']t|haven[’']t|have not|hasn[’']t|has not|have never|has never|didn[’']t|did not|hardly ever|rarely|seldom|neither|still (don[’']t|haven[’']t))";
const HAVE =
  '(have|got|had|do|done|write|wrote|written|run|keep|kept|maintain|own|use|used|see|seen|find|found|spot|meet|come across|touch|practi[cs]ed?|adopt(ed)?|add(ed)?|introduced?|set up|possess|carry|contain)';
const TAKE_TO =
  '(bother(ed)? (with|about|to write)|go(ne)? in for|invest(ed)? in|believed? in|care(d)? (for|about)|hold with|see the (point|use|need) (of|in|for)|(g[eo]t|gotten|come|came) (a?round )?to|made (time|room) for|ha(ve|d) time for|fuss(ed)?( (about|over))?|want(ed)?|need(ed)?)';
const LACK =
  '(lack(s|ed)?|miss(es)?|skip(s|ped)?|neglect(s|ed)?|omit(s|ted)?|forgo(es)?|(do|does|go|goes|went|did|gets? by|manages?) without|leaves? out|left out|gave up|dropped|sacrificed)';
const LACKS = `((simply |just |really |still |currently |sadly )?(${NOT} (\\w+ )?(${HAVE}|${TAKE_TO})|${LACK}))`;
const END =
  '(?= ?[.,;:!)–—]|$| (at all|yet|here|so far|any of|any kind|until|because|since|whatsoever|for now|at present|right now|at the moment|anywhere|and|but|in (our|this|the) (code|repo|python)|to this day|of any))';
const DET = '(any |an? |one |single |kinds? of |sorts? of |form of |proper |decent |even |so much as |enough |the )*?';
/** Where a statement begins, so that "tests we do not need" is not one thing. */
const FIRST = "(?<!(?<!and|but|yet|while|whereas|though|so)[\\p{L}\\d’'”][ ])";
const ASIDE =
  '(,? (on the other hand|by contrast|in contrast|however|though|sadly|alas|unfortunately|frankly|meanwhile|to be honest|honestly),?)?';
const ONE_THING =
  '(what|something|(the |our )?(one|only|big|main|single|missing|first|sore)? ?(things?|parts?|piece|bits?|habits?|practice|discipline|luxury|gap|spot))';
const NONE =
  '(none|nothing( \\w+){0,2}? (of the (kind|sort)|like (it|that)|to show|to speak of|in place)|nothing(?= ?[.,;!]|$)|nil|nada|zilch|zero|nope|not (a|one)( single)?( one)?(?= ?[.,;!]|$)|no such thing|none of (that|it|them))';
const TRACE = '(trace|shred|sign|glimpse|whiff|vestige|scrap|speck|sniff|smidgen)';
const UNREACHED =
  '((\\w+ )?(wish|to ?do|bucket) ?list|back ?burner|long finger|(science )?fiction|a myth|a rumou?r|a legend|wishful thinking|a fantasy|a pipe dream|an? (foreign|unknown|alien|strange) (word|concept|idea|notion|country|land|language))';
const GIVEN_UP =
  '(deleted|removed|binned|cut|thrown (out|away)|threw (it|them) (all )?(out|away)|ripped out|torn out|tore (it|them) out|taken out|took (it|them) (all )?out|pulled (it|them) (all )?out|scrapped|abandoned|ditched|dropped|retired|stripped( out)?|switched off|turned off|disabled|lost|left to rot|rotted|gave up on (it|them)|given up)';
const REVIVED =
  '(replaced|rewrote|rewritten|revived|restored|reinstated|fixed|repaired|rebuilt|brought (it |them )?back|put (it|them) back|switched (it |them )?(back )?on|turned (it |them )?(back )?on|missed|come back|came back|taken (its|their) place|looked back)';
const NO_ANSWER =
  "(no(?! (problem|worries|doubt|question|change|code|merge|pull|release|feature|one (merges|ships|deploys)))|none|nope|nah|nada|zilch|zero|nil|nought|nowhere|neither(?! (can|do|could|would|are|will) (we|i))|hardly|barely|sadly|sorry|alas|not (yet|here|one|a single|any|really|with us|so far|at all|exactly|in (our|this)|that i|us|for us|ours|even)|never(?! (\\w+ ){0,4}without)|(i[’']m |we[’']re )?afraid not|what (tests|coverage|types|hints|annotations|suite)|(i|we) wish|forget (it|about)|you (won[’']t|will not) (find|see)|(it|they) (do not|don[’']t|does not|doesn[’']t|never) exist(ed)?|there (isn[’']t|aren[’']t|is none|are none|is no|are no|is not|are not|were never)|(we|i|nobody|no one)([’']ve)? (don[’']t|do not|have none|haven[’']t|have not|never|do without|lack|skip|bothers?|wrote|writes)(?! (\\w+ ){0,4}without)|you([’']d| would|[’']ll) be (the first|writing the first))";
const ASKING =
  '(is|are|do|does|did|have|has|any|got|how (many|much|about|good|well)|what (about|of)|where|which|who writes|when)';
const OTHERWISE =
  '(?![^.?!]{0,70}\\b(without|skip|hate|untested|untyped|lack|flaky|slow|manual|tired|bored|fear|afraid|scared|boring|allerg|dislike|no|you)\\b)';
/** What is ours, where others have been told of before. */
const OURS = `(ours|we|yours|you([’'](ll|d))?|here|this (one|team|code ?base|project|repo|side)|(our|your|the|my) (own )?([\\w-]+ ){0,3}?${OWN})`;

/** Rows for a `thing` ("tests"), and for the word of what has it ("tested"). */
export function lacking(thing: string, having: string) {
  return {
    /** Within a sentence; the denial is part of each. */
    said: [
      `${ONE_THING}( that| which)? ${WHO} ${LACKS}( (?!without|enough|only)[\\w’']+){0,5}?,? ?(is|are|was|were|:|=) ?${DET}${thing}${END}`,
      `all( that)? ${WHO} ${LACKS}( (?!without|enough|only)[\\w’']+){0,4}?,? ?(is|are|:) ?${DET}${thing}${END}`,
      `${ONE_THING}( that| which)?([’']s| is| are)( \\w+)? (missing|absent|lacking|nowhere)( (from|in|here|across|throughout|on|to)( [\\w’']+){0,5}?)?,? ?(is|are|:) ?${DET}${thing}${END}`,
      `(missing|absent|not included)( (from|in|so far|here|entirely)( \\w+){0,3})? ?: ?${DET}${thing}${END}`,
      `(it|that)([’']s| is) ${DET}${thing} (that )?${WHO} ${LACKS}${END}`,
      `${thing},? ?(are|is|being|:|(that|those|they|these)([’']s|[’']re| is| are))?,? ?:? ?(that[’']s |those are )?${ONE_THING}( that| which)? ${WHO} ${LACKS}${END}`,
      `${FIRST}${thing}${ASIDE},? ${WHO} ${LACKS}${END}`,
      `${FIRST}${thing}${ASIDE},? (we|they|you)([’']ve| have)? (don[’']t|do not|haven[’']t|have not|not)${END}`,
      `(exists?|have|got|there|happens?|fine|good)(,| but| and| though|;) ?(but |and )?${thing} (do|does|are|is)(n[’']t| not)(?= ?[.,;!]|$| and)`,
      `${thing}( (in|on|for|across|of|around) ([\\w-]+ ){0,3}[\\w-]+)? ?[:=–—] ?(${NONE}|nope|never|nowhere|absent|missing)(?= ?[.,;!)]|$)`,
      `${FIRST}${thing} ${NOBODY}( here| ever| has| really){0,2} (writes|wrote|written|adds|added|bothers with|has time for|misses)`,
      `(as (for|to|regards)|when it comes to|in terms of|in the way of|with regard to|regarding|concerning|about|speaking of) (\\w+ )?${thing}[^.;]{0,60}[,: ](there (is|are|was|were)( \\w+)? (${NONE}|no\\b)|${WHO} (has|have|(are|is)(?= not)) (\\w+ )?(${NONE}|not)|${NONE})`,
      `${thing}[^.;]{0,60} (in vain|to no avail)|(in vain|to no avail)[^.;]{0,20} for (any |an? )?${thing}`,
      `(not an?|no|nary an?|without an?|hardly an?) ${TRACE} of (any |an? )?(\\w+ )?${thing}|of (\\w+ )?${thing},? (there (is|are) |we have |you will find )?(\\w+ )?(no|not an?|hardly an?) ${TRACE}`,
      `(look|search|hunt)\\w* (\\w+ )?for (\\w+ ){0,2}${thing}[^.;]{0,50} (find|found|see|saw) (none|nothing)`,
      `${thing} (have|has|are|is) yet to|(have|has|are) yet to (\\w+ ){0,3}${thing}`,
      `(${NOBODY}|never|not|\\w+n[’']t)( \\w+){0,3} (found|had|made|taken|find|spared) (the |any )?(time|room|energy|budget|money|patience) (for|to (write|add|set up|introduce))( \\w+){0,2} ${thing}`,
      `(never|not|\\w+n[’']t)( \\w+){0,2} (seen?|saw|understood|grasped|felt) (the|any|much) (value|point|use|need|sense|benefit|appeal) (of|in|for) (\\w+ )?${thing}${END}`,
      `${NOBODY}( (here|ever|has|really|(on|in) (the|our|this) \\w+)){0,4} (run|ran|written|wrote|writes|uses?|used|tried|added|adds|installed|seen|touched|asked for|asks for|wants) (an? |any |a single )?(\\w+ )?${thing}${END}`,
      `${thing} ?[:,–—] ?not (our|for us|here|a thing|something|in our)`,
      `nary (an?|one|a single) ${thing}|strangers? to ${thing}|(zero|no) ${thing} culture|${thing} culture ?: ?(none|zero|nil)`,
      `${thing} (are|is|remains?|stay|still|seem|seems|have been|on) ((firmly|still|only|\\w+ly|on|to us|here|an?|our|the) ){0,3}${UNREACHED}`,
      `${thing} (are|is) (\\w+ )?conspicuous (by|for|in|through) (its|their) absence|(conspicuous|glaring|notable|total|complete) absence of (any )?${thing}`,
      `((?<!why )(not|\\w+n[’']t|never) (\\w+ )?(pretend|claim|say|boast|brag|swear)|(lie|lying|liar|untrue|false|dishonest|exaggerat\\w+) ([\\w’']+ ){0,4}?(said|say|saying|claim|claimed|claiming|pretend|pretended|call))( that)? (WHO|there|any(thing)?|much|one)`.replace(
        'WHO',
        WHO,
      ) +
        `( [\\w’']+){0,5}? (have|has|had|is|are|was|were|write|wrote|use|used|carr\\w+|do|did|being|got)( (any|an?|much|\\w+ly|real|proper|some)){0,2} (${thing}|${having})`,
      `(have|has|had|got|with|contains?|holds?)(n[’']t| not)? (got )?(a single|so much as an?|even (an?|one)|not (one|a single|an?)) (\\w+ )?${thing}${END}`,
      `(hasn[’']t|haven[’']t|has no|have no|without|not one) (a single |so much as a |one |an? )?${thing} to (its|their|our|his|my) name`,
    ],
    /** Over a sentence's end as well: a question and its answer, and what they do not do about it. */
    across: [
      `(?<!(without|skip|skips|no|hate|flaky|slow|manual|of|fewer)[ ](\\w{1,10}[ ])?)${thing}( [\\w’']+){0,4}\\? ${NO_ANSWER}`,
      `${ASKING} ${OTHERWISE}[^.?!;]{0,50}?(${thing}|${having})( [\\w’']+){0,6}\\? ${NO_ANSWER}`,
      `why (there are |are there |is there |do we have |have we |we have )?no (\\w+ )?${thing}( \\w+){0,3}\\? (because|we|they|it|life|simple|nobody)`,
      `${thing}[^.;?!]{0,60}[,;:.] ?(it([’']s| is) just that |only |and yet |yet |but |so |and )?(we|they|our team|the team)([’']ve)? (simply |just |merely |really )?${NOT} (\\w+ )?(write|written|have|had|do|use|run|got|add|need|want|bother with|like) (them|it|any|one|those)${END}`,
      `${thing}[^.;?!]{0,60}[,;:.] ?(it([’']s| is) just that |only |and yet |yet |but |so |and )?(nobody|no one|none of us)( here| ever| has| really){0,2} (writes|written|wrote|has|uses|runs|adds|bothers with|wants|needs) (them|it|any|one|those)${END}`,
    ],
    /** What was there once and is no more. */
    gone: [
      `(last|only|final|few) (\\w+ )?${thing} (was|were|got)( \\w+)? ${GIVEN_UP}`,
      `${thing}[^?]{0,80}[.,; ](now,? |since then,? )?(it|they|all of (it|them))([’']s|[’']re| is| are| was| were| has been| have been)( \\w+)? (gone|history|removed|deleted|ripped out|torn out|binned)(?= ?[.,;!]|$| (now|again|since|and))`,
      `${thing}[^?]{0,130}[., ](nothing|nobody|no one|none of us|never|not|\\w+n[’']t|nor)( \\w+){0,3}? ${REVIVED}( (it|them))?(?= ?[.,;!]|$| (since|to this day|yet|ever|on|again))`,
      `${thing}[^?]{0,90} ${GIVEN_UP}[^?]{0,60} (without (it|them|any|tests|types|hints)? ?(ever )?since|(not|never|\\w+n[’']t) (had|written|run|used|seen) (one|any|them|it) since|(there|we) (have|has|are|is)( been)? none)`,
      `(were|was|had|used to be|used to have|once|tried|introduced|added)( [\\w’']+){0,4} ${thing}[^?]{0,80}[., ](we|i|they|somebody|someone|it|and|the team|then)( \\w+){0,2} ${GIVEN_UP}( (it|them))?( all)?(?= ?[.,;!]|$| (again|entirely|for good|in 20\\d\\d|last \\w+|a year|since|because|and never))`,
    ],
    /** Told of us behind what is told of others. */
    ours: [
      `(?<=(?<!(no|without|lack|lacks|lacking|missing|few|skip|skips|avoid|hate|reject|omit)[ ](\\w{1,10}[ ])?)${thing}[^.;?!]{0,60}[.;,][ ](but[ ]|yet[ ]|while[ ]|whereas[ ])?)(?<!(only|just|merely|because|for show)[^.;?!]{0,30}[.;,][ ](but[ ])?)${OURS}([’']ve)?( [\\w’']+){0,6}? ((has|have|had|got|gets?|is|are|with) (\\w+ )?${NONE}|(do|does|did|is|are|has|have|will|wo)(n[’']t| not)(?= ?[.,;!]|$| (yet|at all|and never|at least)))`,
      `(?<=(?<!(no|without|lack|lacks|lacking|missing|few|skip|skips|avoid|hate|reject|omit)[ ](\\w{1,10}[ ])?)${thing}[^.;?!]{0,60}[.;,][ ](but[ ]|yet[ ]|while[ ]|whereas[ ])?)(ours|yours|our (?!customers|clients|users|partners)\\w+|your \\w+|the \\w+ \\w+)( [\\w’']+){0,2}? (none|nothing|no such thing)( exists)?( of (it|them|that|the kind))?(?= ?[.,;!]|$| (whatsoever|at all|yet|so far))`,
    ],
  };
}

/** Given up and come again, or something else in its place. */
export const REGAINED = [
  '(new|better|proper|faster|fresh|good) ones',
  "(?<!(nothing|nobody|never|not|one|been|n[’']t)[ ](has[ ]|ever[ ])?)(replaced (it|them) (with|by)|reinstated|restored|rewrote)",
  "(?<!(nobody|no one|never|not|none of us|n[’']t)[ ](has[ ]|ever[ ])?)(is|are|was|were|came|come|(put|brought) (it|them)) back(?! burner)",
  '(today|now|since then|nowadays),? (every|all|nothing (gets|goes|ships|merges)|each|we have|there (is|are) (?!no))',
  "(so|then|but|and|until|since) (we|i|they|then we)([’']ve)? (\\w+ )?(added|annotated|typed|introduced|fixed|retrofitted)",
] as const;
/** What others may do, and what is said of a candidate's past. */
export const OF_OTHERS = [
  '(others?|other \\w+|some( \\w+)?|many( \\w+)?|most( \\w+)?) (may|might|can|could|will|would) (\\w+ )?(skip|omit|do without|go without|ship|live without|neglect)',
  "you([’']ve| have) (seen|been (on|in)|known|suffered)|your (last|previous|former|current|old) (team|job|employer|company)|(don[’']t|do not|no need to|never) worry|no problem if|help\\w* (our |their )?(clients|customers)",
  '(call|consider|treat\\w*|regard)( \\w+){0,3} (an?|as an?) (bug|defect)',
] as const;
