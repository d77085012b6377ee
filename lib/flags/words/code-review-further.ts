import { phrases } from '../../text/phrases.ts';

/** Further words of `rules/code-review.ts`. A space in a phrase stands for any short gap. */

const NO = "(not|no|never|nobody|nothing|none|hardly|neither|\\w{2,7}n[’']t)";
/** Words of an answer that denies nothing. */
const YES = `((?!${NO} )[\\p{L}\\d’'/]+[,:]? (– )?)`;
const FEW = "([\\p{L}\\d’']+ )";
const REQUEST = '((pull|merge) ?requests?|prs?|mrs?|diffs?|patch(es)?)';
const PIECE = `(code|python|sql|commits?|branch(es)?|notebooks?|scripts?|lines? of code|hot ?fix(es)?|${REQUEST})`;
/** Changes of code, where no other thing is named that changes. */
const CHANGE = `(${PIECE}|changes?(?! (to|in|of|for|from|about|management|requests?)))`;
const NOUN =
  '(developers?|engineers?|programmers?|coders?|colleagues?|team ?mates?|peers?|co ?workers?|scientists?|analysts?|reviewers?|maintainers?|people|person|members?|buddy|buddies|mentors?|seniors?|juniors?|leads?|pairs? of eyes|humans?|of us)';
const ELSE = `((another|a second|a different|one other|a fellow|two( other)?) (\\w+ )?${NOUN}|some(one|body) (else|other than (the|its) author)|a (colleague|peer|team ?mate))`;
const READS =
  '(reads?|reviews?|checks?|approves?|inspects?|vets?|looks? (at|over|through)|go(es)? (over|through)|signs? off( on)?|scrutini[sz]es?|comments? on|critiques?)';
const READ =
  '(read|reviewed|checked|approved|seen|inspected|vetted|looked (at|over|through)|gone (over|through)|been (over|through)|had a look|signed off|okayed|agreed|nodded|said yes|scrutini[sz]ed|commented on|understood)';
const THEIRS =
  "((your |our |their |fellow |the )*(colleagues?|team ?mates?|peers?|co ?workers?|others?|neighbours?)[’']?s?[’']?|each other[’']s|one another[’']s|some(one|body) else[’']s|other people[’']s)";
const IN =
  '(merg(e|es|ed|ing)|main|master|trunk|production|prod|live|repository|repo|release[ds]?|deployed|shipped|lands?|goes in|gets in|goes out)';

export const FURTHER = phrases([
  // Who reads what.
  `(mutual|reciprocal|critical|joint|cross|collective) (reading|reviewing|checking|inspection|scrutiny|proof ?reading|reviews?) of (\\w+ ){0,3}?(${CHANGE}|work(?= before))`,
  `(read|review|check|inspect|vet|stud(y|ie)|look (at|over|through)|go (over|through)|comment on)(s|ing)? ${THEIRS} (\\w+ )?(code|changes(?= (before|and|on|in)|[,.;]|$)|commits|scripts|python|notebooks|pull requests|merge requests|branches|diffs)`,
  `(team|we|us|everyone|everybody) (\\w+ )?${READS} (every line|all|each line|most|any part|parts) of (one another|each other|our|the)([’']s)? (\\w+ )?code`,
  `(an?|your|our) (\\w+ )?(buddy|mentor|senior|lead|scientist|analyst) (\\w+ ){0,3}?${READS} (every|each|all|any|your|our|the) ([\\w’']+ ){0,2}?${PIECE}`,
  `${ELSE} (\\w+ ){0,2}?${READS} (every|each|all|any|your|our|the|what) ([\\w’']+ ){0,2}?${CHANGE}(?= (before|first|carefully|with|and|on)|[,.;:]|$)`,
  `${CHANGE},? ([\\w’',]+ ){0,8}?(is|are|be|been|gets?|being) (\\w+ ){0,2}?${READ} (\\w+ )?by ([\\w’']+ ){0,4}?${NOUN}`,
  `reviewed (just |exactly )?(like|as) (any |all |every |the )?(other )?(code|commits?|${REQUEST})`,
  `${CHANGE} (\\w+ )?(gets?|receives?|is given|are given|has|goes? through|deserves?) (an? |some )?(\\w+ )?(going over|once over|second look|close look|hard look|look over|read through|grilling|second reader|second reading|second opinion) (from|by|of|before)`,
  `even (the |our )?([\\w’']+ )?(seniors?|leads?|founders?|cto|ceo|boss|chief|head|architect|principal)[^.;]{0,20} (code|changes?|commits?|work|${REQUEST}) ([\\w’']+ ){0,3}?(second (reader|pair|reviewer)|review\\w*|approv\\w*|read|signed off|looked)`,
  `${NOUN} (who |that )?(decides?|say|says|determines?) (\\w+ )?(if|whether|when) (an? |your |the )?(\\w+ )?(${PIECE}|change) (goes|is|gets|may|can|comes|lands)`,
  `(before|until) ([\\w’']+ ){0,4}?${IN},? ([\\w’']+ ){0,3}?${ELSE} ([\\w’']+ ){0,2}?(${READ}|${READS}|given)`,
  `(branch|${REQUEST}|commit|code|change) (only |\\w+ )?(becomes?|is|goes|gets|enters|reach\\w*|lands?|makes? it) (\\w+ ){0,5}?(once|when|after|if|as soon as|only after) (\\w+ ){0,2}?${NOUN} (\\w+ ){0,4}?(nod|read|approv\\w+|reviewed|agree[sd]?|ok(ay)?(ed)?|blessing|seen|looked|checked|signed|happy)`,
  // Put up for it.
  `(${CHANGE}|work|what (your |our )?(colleagues|team ?mates|peers|others)( have)?) (\\w+ )?(put|sent|posted|opened|submitted|pushed|offered) (\\w+ )?(up |out |in )?for (peer |code )?reviews?`,
  `(put|send|post|open|submit|offer|hold)(s|ting|ing)? (up )?(your |their |our |his |her |the )?(\\w+ )?(changes|code|branch(es)?|commits|scripts|patches) (up |out |in )?for (peer |code )?reviews?`,
  `(criticism|critiques?|remarks|suggestions|praise) (of|on|about) (your |the |each other[’']s |other people[’']s |one[’']s (own )?)?code(?! of conduct)`,
  `(proposed|opened|pushed)(,| and|,? then) (\\w+ )?(discussed|debated|commented on|questioned|argued over|reviewed)[^.;]{0,20} merged`,
  `merg(e|es|ed|ing) (\\w+ ){0,3}?(once|when|after|if|as soon as|only after) (\\w+ ){0,2}?(two|another|someone|somebody|a second|a colleague|a peer|a team ?mate|an? \\w+ reviewer|both)`,
  `(looks?|sees?|reads?) what you (wrote|write|built|changed|pushed)( \\w+){0,3} (before|prior to) (it|anything|the \\w+) (is |gets )?(goes|merged|lands|ships|shipped|released|leaves)`,
  '(takes|needs|requires) (at least )?two (\\w+ )?(to merge|for a merge)',
  '(change|commit|merge|pull request|merge request|patch) (\\w+ )?(needs?|takes?|requires?) (its author and|an author and|two (people|pairs))',
  `an? (urgent )?(hot ?)?fix is (\\w+ )?${READ} by ${ELSE}`,
  'changes? (go|goes|come|comes) in (by|through|via) (\\w+ )?requests?[^.;]{0,30} (a reading|a review|approv\\w+|been read|reviewed)',
  "(go|look|read|walk|talk)(s|ing)? (through|over|at) ([\\w’']+ ){0,4}?(pull|merge) requests(?! (template|data))",
  `(someone|somebody|one of us|a colleague|a senior|a mentor)( from (the |your )?\\w+)? (will |always )?(read|review|check|go through|look at|look over)s?( and (\\w+ )?\\w+)? (your|every|each|all) (\\w+ )?${PIECE}`,
  '(read|look at|look over|go through|review)(s|ing)? what (others|colleagues|team ?mates|your peers) (have )?(written|wrote|coded|pushed|built|committed)(?=[^.;]{0,50} (merg\\w+|code|main|branch|commits?))',
  `done (when|once|only when) ([\\w’']+ ){0,5}?(been )?${READ} by ${ELSE}`,
  `(definition of done|done means)[^.;]{0,40} (second (developer|engineer|person|pair|colleague)|another \\w+|colleague) (\\w+ ){0,3}?${READ}`,
]);

/** Said of other work, too: counts beside words of the trade. */
export const PEERS_FURTHER = phrases([
  '(colleague|team ?mate|peer|someone else|somebody else|mentor|second (person|developer|engineer|scientist)) (\\w+ ){0,2}?(goes (over|through)|reads|reviews|checks|sits down over|walks through) (it|them|this) (with you|before|line by line|and (comments|approves|asks|questions))',
  "(read|review|check)s? (ours|yours|theirs|mine),? (and |while |then |just as )?(we|you|they|others)([’']ll| will| do)? (read|review|check)s? (ours|yours|theirs|mine)",
  'review(ing|s)? (\\w+ ){0,3}?(is|are) (\\w+ ){0,3}?(part of (the|our|your|everyone\\S*|everybody\\S*|each) (\\w+ )?(day|week|job|work|routine))',
  '(unread|unreviewed|unseen) (code|changes?|commits?|scripts?|branches)|(code|commit|line|change|script)s? (\\w+ ){0,3}?(unread|unreviewed)(?= ?[.,;]|$)',
]);

const UNTIL = '(until|unless|before|without|that|which|whose|till)';
/** A merge that waits for another's word. The denial is part of it. */
export const GATE_FURTHER = phrases([
  `(no|not (an?|one|even)|never|none|nothing|nobody|\\w{2,6}n[’']t|cannot|hardly an?|not)( [\\w’']+){0,5}? (code|lines?|commits?|changes?|scripts?|notebooks?|${REQUEST}|anything on (main|master)|you write)( [\\w’']+){0,8}? ${UNTIL} ([\\w’']+ ){0,5}?(${READ}|reading|${ELSE} (\\w+ ){0,3}?(read\\w*|look\\w*|approv\\w+|nod|see\\w*|check\\w*|review\\w*))`,
  `(no|not (an?|one|even)|never|none|nothing|nobody|\\w{2,6}n[’']t|cannot|not)( [\\w’']+){0,5}? ${IN}( [\\w’']+){0,4}? ${UNTIL} ([\\w’']+ ){0,4}?(${ELSE}|colleagues?|peers?|team ?mates?|second (person|pair|reader)|another) ([\\w’']+ ){0,4}?(${READ}|reading|looking|approv\\w+|look|nod)`,
  `(no|not (an?|one|even)|never|none|nothing)( [\\w’']+){0,4}? (code|lines?|commits?|changes?|scripts?)[^.;]{0,50} (unread|unreviewed|(only|just) (its|the|their) author (has |have )?(\\w+ )?(seen|read|looked|understands|knows))`,
  "unread (code|changes?|commits?|scripts?|lines?) (\\w+ ){0,2}?(never|not|cannot|won[’']t|doesn[’']t|don[’']t|stays?|is sent back)",
  `(cannot|can[’']t|may not|must not|mustn[’']t|don[’']t|do not|can|nobody|no one|never) (\\w+ ){0,2}?(merges?|approves?|sign off) (his or her|their|your|his|an?|our|one[’']s) own (\\w+ )?(code|changes?|work|branch(es)?|${REQUEST})`,
  `(nobody|no one|none of us) (\\w+ )?merges? alone|(is|are|gets?) merged by (its|the|their|his or her) author alone`,
  `but (\\w+ )?(not|never) (on |for |the |in |our |with |of )*(reviewing|review(s|ing)? (of )?(each other|one another|our|every|your|all|code)|reading (of )?(each other|one another)|(mutual|cross) (review|reading)\\w*)`,
  `what (we|you|the team) (\\w+ ){0,2}?(never|not|n[’']t|don[’']t|won[’']t) (\\w+ ){0,2}?(drop|skip|cut|give up|sacrifice|do without|forgo|abolish|scrap)[^.;]{0,40} (code |peer )?review\\w*`,
  "without (an? |the |another |one )?(\\w+ )?(colleague|reviewer|developer|peer|team ?mate|approval|signature|reviewing|review)([’']s)? (\\w+ )?(no (\\w+ )?(code|changes?|commits?|branch|line|merge|script)|nobody merges|nothing is merged)",
  '(main|master|trunk|branch)[^.;]{0,30} without (an? )?(approv\\w+|review\\w*|second|another)[^.;]{0,30} (nothing|nobody|no)(?= (goes|gets|is|enters|lands|merges|change|code|commit))',
  "code (that )?(nobody|no one)( else)?( but (you|its author|one))? (has |have )?(read|reviewed|seen|checked)[^.;]{0,15} (isn[’']t|is not|does not|doesn[’']t|never|counts? as un\\w+)",
  "(never|not|\\w+n[’']t|nobody)( \\w+){0,2} (ship|release|deploy|merge)s? what (only|just) (one|a single|its author|the author)( \\w+){0,3} (read|seen|reviewed|looked at)",
]);

const LOOKS_AT = '(reviews?|reads?|checks?|looks (at|over|through)|approves?|vets?|signs off( on)?|sees?|inspects?)';
const WHO_READS =
  '(colleagues?|team ?mates?|peers?|developers?|engineers?|reviewers?|whoever|everybody|everyone|someone else|somebody else|all of us|two of us|one of us|maintainers?|seniors?|each other|one another|another|a second|the (whole )?team|a buddy|two people)';
/** Questions of who reads the code, or what becomes of it, with the answer. */
export const ANSWERED = phrases([
  `who (\\w+ )?${LOOKS_AT} ([\\w’']+ ){0,3}?(${CHANGE}|work)( [\\w’']+){0,8}? ?[?] ${YES}{0,5}?${WHO_READS}`,
  `who ${LOOKS_AT} (it|them) (before|first)[^.;?!]{0,40}[?] ${YES}{0,5}?${WHO_READS}`,
  `(what happens (to|with|after|when|once)|what becomes of|where does|how does) ${FEW}{0,5}?(${PIECE}|change)( [\\w’']+){0,8}? ?[?] ${YES}{0,4}?${WHO_READS} (\\w+ ){0,3}?(${READS}|comments?)`,
  `(what happens (to|with|after|when|once)|what becomes of) ${FEW}{0,5}?(${PIECE}|change|push)( [\\w’']+){0,8}? ?[?] ${YES}{0,6}?(some(one|body)|one of us|we|it is|it[’']s|it gets) (\\w+ )?(${READS}|reviewed|read by|commented on)`,
  `how (do|is|are|does|can)( [\\w’']+){1,6}? (code|python|software|quality|mistakes|bugs|errors|code ?base|main|standards?|slips)( [\\w’']+){0,6}? ?[?] ${YES}{0,3}?((reading|reviewing|checking|look(ing)? (at|over|through)|read|review|check) (one another|each other)[’']s|(mutual|peer|cross|code) review\\w*|(mutual|careful) reading|reading every change|${ELSE} (\\w+ )?(reads?|reviews?|checks?|looks?))`,
  `(do (we|you)|are|is) ([\\w’']+ )?(review|code|changes|pull requests|merge requests)( [\\w’']+){0,4}? ?(reviewed)? ?[?] (yes|of course|always|all of (it|them)|naturally|certainly|absolutely)[,.:;–]? (?=[^.?!]{0,60}(reviews?|reads?|looks?|colleague|peer|merge|line))`,
  `who (\\w+ ){0,3}?(agree|approve|say yes|sign|nod)s?( [\\w’']+){0,4}? (merg\\w+|main|master|land|lands)( [\\w’']+){0,4}? ?[?] ${YES}{0,5}?${WHO_READS}`,
  `what (do (we|you) do|happens|comes) before (a |the |we |you )?merg\\w+ ?[?] ${YES}{0,3}?(reads?|review\\w*|look|discuss|another|second|colleague)`,
  "(does|do|will) (anyone|anybody|someone|somebody|people|others) (else )?(\\w+ )?(read|review|check|look at|look over) (my|your|the|our) (\\w+ )?(code|pull requests?|merge requests?|changes|commits)( [\\w’']+){0,4}? ?[?] (yes|everyone|everybody|always|of course|two|your|an? |all|we all|at least|certainly|they do|we do)",
  "(is there|are there|do (we|you) (do|have)) (\\w+ )?(code|peer) reviews?( [\\w’']+){0,3}? ?[?] (yes|there (is|are)|of course|always|we do|plenty|every|lots|certainly|sure|absolutely|naturally)",
]);

const SEAM = '([^.?!;]{0,60}[;.,–]|[^.?!;]{0,60} (while|whereas|but)) (but |and |yet |still )?';
/** What others leave out, and this team does. */
export const CONTRASTED = phrases([
  `(read|review|look (at|over)|check|inspect)s? (at |over |through )?(one another[’']s|each other[’']s|their own|any|every|the|other people[’']s|a) (\\w+ )?(code|changes|work|${REQUEST})${SEAM}(we|this team|our team|ours) (always |certainly )?do(es)?(?! not|n[’']t)`,
  `(merge[sd]?|push(es)? (straight |directly )?to (main|master|trunk|production))${SEAM}(here|ours|with us|in our (team|group|lab)|we|us|our (team|group)),? ([\\w’']+ ){0,6}?(waits? for (an? )?(\\w+ )?(approval|review)|needs? (an? )?(\\w+ )?(approval|review)|second (pair|look|reader|developer|person|engineer)|(someone|somebody) else|(colleague|peer|team ?mate)s? (\\w+ )?(reads?|approves?|reviews?|looks?))`,
  "merges? (your|their|his|her|one[’']s) own( \\w+)?[^.?!;]{0,15}[;.,–] ?(but |and )?(on |in |with |at )?(ours|here|our team|our group|us|we)( \\w+)?,? ?(\\w+ )?(can[’']t|cannot|don[’']t|may not|never|nobody)",
]);
/** Words that what guests write, and other codes and changes, are told of. */
export const NOT_CODE = phrases([
  '(discount|voucher|coupon|promo(tion(al)?)?|gift|qr|bar|invitation|referral|activation|pin|postal|post|morse|dress|penal|area|access|booking|tracking|country) ?codes?',
  '(budget|staffing|personnel|curriculum|course|rota|roster|pricing|recipe|dosage|medication|tax|fee) changes?',
]);
/** Reviews that guests write. */
export const GUESTS = phrases([
  '(customers?|shoppers?|guests?|users?|travellers?|diners?|patients?|readers?|buyers?|visitors?|tenants?|drivers?|people) (\\w+ ){0,2}?(write|leave|post|read|submit|give|rate|add)s? (\\w+ )?reviews?',
]);
