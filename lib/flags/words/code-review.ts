import { phrases } from '../../text/phrases.ts';

/** The words of `rules/code-review.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const CODE = '(code|(pull|push) requests?|prs?|mrs?|merge requests?|change ?sets?|commits?|patches)';
const CHANGE =
  '(code|changes?(?! (to|in|of|for|from|about|management|requests?))|(pull|merge) requests?|prs?|mrs?|commits?|patch(es)?|diffs?|change ?sets?)';
export const WHO =
  '(colleagues?|team ?mates?|co ?workers?|peers?|developers?|engineers?|programmers?|people|persons?|members?|reviewers?|maintainers?|eyes|someone|somebody|of us|others)';
const LOOKS =
  '(review|reads?|looks? (at|over|through)|go(es)? (over|through)|checks?|approves?|signs? off( on)?|inspects?|examines?|vets?|scrutini[sz]es?|critiques?|comments? on|studies)s?';
const LOOKED =
  '((peer |cross )?reviewed|read|seen|looked (at|over|through)|gone (over|through)|(double |cross |peer )?checked|approved|signed off|inspected|examined|vetted|scrutini[sz]ed|critiqued|proof ?read|commented on|okayed|picked (over|apart))';
const BE = '(is|are|be|been|gets?|getting|being)';
const IN = '(merg(e|ed|es|ing)|main(?= ?([,.;]|branch|$))|master|trunk)';
/** Whose work it is, where it is not one's own. */
const THEIRS =
  '(other (people|developers|engineers)|colleagues?|others?|team ?mates?|peers?|juniors?|interns?|contributors?)';
const REQUESTS = '((pull|merge) ?requests?|prs|mrs|diffs?|patches|commits)';
export const PLAIN = phrases([
  '(giving|receiving|taking|accepting|offering)( and (giving|receiving|taking|accepting|offering))? (\\w+ ){0,2}?review (comments|feedback|remarks)',
  '(pull request|merge request|pr|branch|diff|patch|commit)s?[^.;]{0,30} (colleague|peer|team ?mate|someone|somebody|(second|another|other) \\w+) (who|that|to) (\\w+ )?(reviews?|approves?|reads?|checks?|inspects?|questions?|looks? (at|over)|go(es)? (over|through)) (it|them)',
  'discussion (on|in|about|around) (your|each|every) (merge|pull) requests?',
  'voordat een collega (er ?naar|het|ze) (heeft )?(gekeken|nagekeken|bekeken)',
  '(go|goes|going) through (the|each other.s|your|my|our) diffs? together|first (pr|pull request|merge request) gets \\w+ comments',
  `${THEIRS}[’']?s?[’']? (\\w+ )?${REQUESTS}|${REQUESTS} (of|from|by) (the |your |our |other )?(\\w+ )?${THEIRS}`,
  `${REQUESTS} (der|von|van|de|dei|di) (@ )?(anderen|andere|[ck]oll?[eè][ag]|compañer|otros|outros|altri)~`,
  "(another|a second|second|somebody|someone|one more) (\\w+ ){0,5}?(reads?|looks? (at|over|through)|goes (over|through)|checks) ([\\w’']+ ){0,2}?(code|scripts?|notebooks?|diffs?)",
  `(scripts?|notebooks?) (\\w+ )?${BE} (\\w+ )?${LOOKED} (\\w+ )?by (another|a second|an?other|one more|colleagues?|peers?)`,
  '(read|look at|check|go through|going through|looking at)(s|ing)? what (\\w+ ){1,3}?(push|commit)(es|s)?',
  '(prs?|(pull|merge) requests?),? ([\\w,]+ ){0,3}?(comments?|feedback|remarks),? ([\\w,]+ ){0,4}?merged?',
  `same reviews? (process )?as (\\w+ ){0,3}?code|sign ?offs? (per|on|for) (every |each |a )?${REQUESTS}`,
  '(changes|code) up for (comments?|discussion)',
  `${WHO} (\\w+ ){0,3}?${LOOKS} (every|each|all|any|your|our|the|one) ([\\w’']+ ){0,2}?${CHANGE}`,
  `(every|each|all|any|your|our|no) (\\w+ ){0,2}?(${CHANGE}|lines?( of code)?),? ([\\w’']+ ){0,6}?(${BE}|has|have|must|needs?) (\\w+ ){0,2}?${LOOKED}`,
  `${CHANGE},? ([\\w’']+ ){0,8}?${BE} (\\w+ ){0,2}?${LOOKED} (\\w+ )?by ([\\w’']+ ){0,4}?${WHO}`,
  `(${LOOKED}|${LOOKS}) ([\\w’',]+ ){0,8}?(before|prior to) ([\\w’']+ ){0,4}?${IN}`,
  `${CHANGE} (\\w+ ){0,2}?(gets?|needs?|have|has|with|pass(es)?|go(es)? through|undergo(es)?|wants?|requires?) (\\w+ ){0,3}?(reviews?|(pairs?|sets?) of (\\w+ )?eyes|okay|ok|approvals?|thumbs up|sign ?off)`,
  `peer reviews? (of|for|on) (\\w+ ){0,3}?${CHANGE}|((pull|merge) requests?|prs),? ([\\w,’']+ ){0,5}?(reviews?|reviewed|reviewing)`,
  '(patches|changes|commits) (\\w+ ){0,3}?reviewed (on|in|via) (git\\w*|gerrit|bitbucket|(merge|pull) requests?)',
  "(feedback|comments?|remarks|questions|suggestions) (on|to|for|in|through|via) ([\\w’']+ ){0,2}?((pull|merge) requests?|prs|code)",
  "(feedback|comments?|remarks?|questions|suggestions|advice|objections?|nitpicks?|notes|criticism|critiques?|commentary|opinions?) (on|to|of|about|against|under|beneath) ([\\w’']+ ){0,4}?(diffs?|prs?|mrs?|(pull|merge) requests?|patch(es)?|commits|(feature|git|topic|open) branch(es)?)",
  `(okay|ok|thumbs up|approval|nod) (of|from|by) ([\\w’']+ ){0,2}?${WHO}`,
  'for (every|each|all) ((pull|merge) requests?|prs?|commits?) (\\w+ ){0,4}?(okay|ok|approvals?|reviews?)',
  `(review|read)(s|ing)? (each |one an)other[’']?s (\\w+ )?${CHANGE}`,
  "(peer )?codes?([’']s)?( ?(and|&|/|,|\\+) ?(\\w+,? ){0,3}?)?( ?reviews?)|code quality reviews?",
  "review(s|ing)? (of )?(an)?others?[’']?s?[’']? code|review process(es)? (for|of|around) (\\w+ )?code",
  'code (versioning|development)(,| and| &|/) ?(code )?reviews?|code (walk ?throughs?|inspections?)',
  'approv(e|es|ing) (pull|merge) requests|we pair( program)?,? (and )?review|code reviewers?|code quality and reviews?',
  'review(s|ing)? (\\w+ ){1,3}and code changes|code ownership and (code )?reviews|code reviewed',
  'review(s|ing)? ([\\w’/]+,? ){0,5}?(and )?(pull requests?|prs|merge requests?)',
  'review(s|ing)? (and \\w+ )?(the )?(work|contributions) (of|by|from) (your |other |fellow )?(peers|engineers|developers|team ?mates|colleagues)',
  'reviewed changes?',
  '(pull|merge) requests? [^.;]{0,50}reviewers|code reviewing',
  'approvals? (from|by|of) (an? |another |your |one )?(\\w+ )?(team ?mates?|colleagues?|peers?|engineers?|developers?|reviewers?|maintainers?)',
  '(engineers?|developers?|colleagues?|people|of us|pairs? of eyes) (look|looks|go|goes) (at|over|through) (every|each|all) (\\w+ )?(prs?|pull requests?|merge requests?|changes?|commits?)',
  'we (\\w+ )?review,? (and |then )?(we )?(merge|ship)|(your|our|their|the) code (is |gets? |be )?(\\w+ )?(reviewed|looked over)',
  '(two|2|one|1|at least \\w+) (approvals?|approving reviews?|reviewers)',
  '(changes?|commits?|patch(es)?|merge requests?|pull requests?|prs?|code) ([\\w’]+ ){0,6}?((is|are|gets?|be) (\\w+ )?(reviewed|looked (at|over)|checked|read)( \\w+)? by (an?(other)? |one |two |at least )?(\\w+ )?(second|other|another|colleagues?|developers?|engineers?|peers?|pairs?|team ?mates?|person|people|someone)|gets? (an? )?(\\w+ )?reviews?)',
  `(read|reads|reading|inspect|inspecting|check|checking|comment on|commenting on|reviews? of|reviewing) (the )?(code|python|work) of (your |other |their )?${WHO}`,
  "reviews? of (your |their )?(colleagues|peers|team ?mates)[’'] \\w+|reviewed by (somebody|someone|another|a second|at least)",
  'comments (of|on|in) (pull|merge) requests',
  // One of several verbs whose object is code.
  'review(s|ing)?,? ((and|&|or|writ|test|debug|deploy|maintain|document|optimi[sz]|approv|refactor|improv|merg|releas|fix|integrat|ship|build|develop|support)\\w*,? ){1,6}((the|our|your|new|all|clean|python|production|high quality) ){0,2}code(?! (lists?|assignments?))',
  'approv(e|es|ing) (\\w+ )?code (contributions|submissions|changes)',
  'code (@,? ){1,4}?(reviewen|nakijken)|revis(ar|are|ionare|ión|ione|ão) (@ ){0,2}?(código|codice)',
  'reviews are (\\w+,? ){0,5}?(about|of) the code',
  `(look|go)(es|s|ing)? (over|through|at) (each other|one another)([’']s)? (\\w+ )?${CHANGE}`,
  "(kein|geen|aucune?|ningún|nessun) (@ )?(code|commit|merge requests?|pull requests?|änderung|ligne de code|código|codice) ([\\p{L}’']+ ){0,5}?(ohne|zonder|sans|sin|senza) (@ ){0,2}?(reviews?|relecture|revue|revisión|revisione|prüfung)",
  '(merge requests?|pull requests?|prs?|mrs?|commits?|code|lignes?) (est|sont) (@ )?(relue?s?|revue?s?) (@ )?par',
  'code (\\w+ ){0,4}through (peer )?reviews?',
  '(reviews|revues) (systématiques?|obligatoires?|croisées?|entre (pairs|développeu@))',
  '(systematische|verpflichtende|verplichte) (code ?)?reviews?',
  "review(s|ed|ing)? (of |and \\w+ )?(the |our |your |their |each other[’']s |others[’']? |every |all |all the |team ?mates[’']?s? |peers?[’']? |colleagues[’']? |a |python |team |new |incoming |other [\\w’']+ |members[’'] |engineers[’'] |developers[’'] ){0,4}(\\w+ )?".concat(
    CODE,
  ),
  `${CODE} (is|are|gets?|must be|has to be|have to be|needs?)( \\w+)? (reviewed|approved|approval|a review|an? approv\\w+)`,
  '(pr|mr|pull request|merge request) (reviews?|feedback)',
  '(reviews?|approvals?) (before|prior to) (the )?merg(e|ing)',
  "(?<!(just|only|merely|simply) )review(s|ing)? (others[’']? work|the work of (others|your (peers|colleagues|team)))|(engineers|developers) and review (their )?work",
  '(four|4|second pair of|two pairs of) eyes?( principle)?',
  '(vier augen prinzip|code begutachtung|revues? d(e|es|u) (codes?|pull requests?|prs?)|relectures? d(e|es|u)( (code|pull requests?|merge requests?|prs|mrs))|review(st|t|en) (@ ){0,2}?(code|(pull|merge) ?requests?|prs)|revis(ar|as|amos|ión|ões|ão|are|i|iamo|iona~) (@ ){0,2}?((pull|merge) requests?|prs)|revis(ión|iones|ões|ão) (de|del|do) código|revision[ei] del codice|przegląd~ kodu|relir@ (@ ){0,3}code|relu par|code wird (@ ){0,8}(geprüft|begutachtet|reviewt)|(merge|pull) requests? wordt (@ ){0,8}(bekeken|gereviewd|nagekeken)|feedback zu (pull|merge) requests?|(reviewen|controleren|nakijken) van (\\w+ )?code|review (je|jij|we) (\\w+ ){0,3}(code|pull ?requests?))',
  'peer reviews? of ([\\w’]+ ){0,3}?(code|scripts?|changes|notebooks?|queries)',
  'review(s|ing)? (their|his|her|your|our|the) (\\w+ (and \\w+ )?)?(scripts?|notebooks?|code changes)',
  'review(s|ing)? changes to (\\w+ ){0,4}?code',
  "(check|read|review|go through)s? (one another|each other)[’']s (\\w+ )?(scripts?|code|notebooks?|queries|changes|diffs?|work)",
  '(going|go|goes|reading|read|look(ing|s)?) (\\w+ )?(through|at|over)? ?(the |your )?(pull|merge) requests? of',
  'comments? (\\w+ ){0,4}?on (their|your|our|the|his|her) ((pull|merge) requests?|prs|diffs?)',
  '(prs?|(pull|merge) requests?),? reviewed (\\w+ )?(within|by|the same)|code (\\w+ )?(picked|taken) apart in review',
  "reading (your )?team ?mates[’'] (changes|code|diffs)",
  '(reli(re|sez|sons|t|ent)|revoir|revoyez) (les |des |nos )?((merge|pull) requests?|prs|mrs)',
  '(reviewing|open your first prs)[^.;]{0,60} reviewing ours',
  '(notebooks?|models?|modules|charts|scripts|queries|playbooks) (and (\\w+ )?\\w+ )?(are|is|get) (peer )?reviewed( in| by| just| like| before)',
  '(read|seen|reviewed) and (commented on|approved|signed off) by',
  "(through|at|over) (their|others[’']|your colleagues[’']) (pull|merge) requests|reviewer rotation",
  'review culture|code review seriously',
]);
const ANOTHER =
  "(some(one|body) else[’']s|other people[’']s|other (developers|engineers)[’']|((your |our |their |fellow )?(junior |graduate )?)(colleagues|team ?mates|peers|juniors|developers)[’'])";
const PIECE =
  '(code|python|sql|typescript|diffs?|prs?|mrs?|(pull|merge) requests?|commits?|branch(es)?|patch(es)?|notebooks?|scripts?)';
const ANOTHER_ONE = '(another|a second|a fellow|one other|two other|at least (one|two)|a different)';
export const CODER =
  '(developers?|engineers?|colleagues?|programmers?|team ?mates?|peers?|maintainers?|data scientists?)';
export const REQUEST = '((pull|merge) ?requests?|prs?|mrs?|diffs?|patch(es)?)';
/** Further ways of saying the same, plain enough to stand alone. The words here are few, as all that is looked for is numbered. */
export const FURTHER = phrases([
  `(all|every|each|any)? ?(code )?(changes?|commits?|code) (is|are|go(es)?|gets?) (\\w+ )?(via|through|by) ${REQUEST}s?,? (\\w+,? ){0,2}?(and )?(reviewed|approved|verified)`,
  `${REQUEST},? ([\\w’']+ ){0,3}?${BE} (\\w+ ){0,2}?(looked (at|over)|read|picked|seen|commented on|discussed|critiqued|scrutini[sz]ed|turned around|questioned|debated|approved|signed off)`,
  '((pull|merge) ?requests?|prs?|mrs|diffs?|patches) (\\w+ )?(gets?|receives?|sees?|attracts?|draws?|earns?|collects?|invites?|(to )?come back with|comes back with|welcomes?) ([\\w,]+ ){0,4}?(criticism|feedback|comments?|remarks|suggestions|questions|attention|scrutiny|repl(y|ies)|looks?|eyes|responses?|answers?)',
  '(pull|merge) requests? (\\w+ )?(to|for|as|are where) (\\w+ )?(discuss|debat|comment|talk|conversation|learn)\\w*',
  `discuss(es|ing)? (every|each) (\\w+ )?${CHANGE}`,
  `${REQUEST} (reviewers?|descriptions?|comments?|discussions?)`,
  '(patch|diff|pull request|merge request|code)(es|s)?[^.;]{0,60} (discuss|read|go|going|goes|review|look|walk|comment)(s|es|ed|ing)? (\\w+ ){0,3}?line by line',
  `(comments?|commenting|feedback|critiqu(e|ing)|criticism|scrutini[sz](e|ing)|spot|review|reviewing|suggestions?|remarks?|advice|eye for detail|inspect|inspecting|check|checking|bugs?) ([\\w’',]+ ){0,5}?${ANOTHER} (\\w+ )?${PIECE}`,
  `${ANOTHER} (\\w+ )?(diffs?|prs?|mrs?|(pull|merge) requests?|patch(es)?|commits)`,
  "(through|over|at|with) (their|your|our|everyone[’']s|each other[’']s) (\\w+ ){0,2}?(pull requests?|merge requests?|prs|mrs|diffs)",
  `(critiqu(es?|ing)|comment(s|ing)? on|feedback on|(peer |cross )?reviews? of|eyes? on|reading|inspect(s|ing)?|vet(s|ting)?|scrutini[sz](es?|ing)|sign(s|ing)? off( on)?|approv(es?|ing)|question(s|ing)?|challeng(es?|ing)|improv(es?|ing)|cross check(s|ing)?) (every )?(each other|one another|(a |your |their |our )?(colleague|team ?mate|peer|co ?worker))[’']?s?[’']? (\\w+ )?${PIECE}`,
  `(criticism|critiques?|critical (comments|remarks|questions)|objections|challenges|scrutiny) (of|on|about|to) (one[’']s|your|their|his or her|my|the|our) (own )?(\\w+ )?(code(?! (of conduct|challenge|test))|work in (code |peer )?reviews?|${REQUEST}|commits?)`,
  "(your|their|our|the|one[’']s) (own )?(code|(pull|merge) requests?|prs?|commits?|diffs?) (\\w+ )?(criticised|criticized|challenged|questioned|torn apart|pulled apart|nitpicked|marked up)",
  "(comments?|feedback|criticism|advice|suggestions|remarks|opinions?|commentary|hints|pointers) ((?!in |into )[\\w’']+ ){0,5}?(about|on|regarding) (their|your|each other[’']s|one another[’']s|others[’']|his or her|everyone[’']s|the) code(?= (you|they|we|and|before|in (review|pull|merge)|that (you|others|colleagues))|[,.;]|$)",
  '(review|read|check|comment|look|go)(s|es|ing)? (at |over |through |on )?what (\\w+ ){0,2}?(colleagues|others?|team ?mates|peers|juniors|developers|engineers|someone else|somebody else|another \\w+) (\\w+ ){0,2}?(wrote|written|writes?|built|coded|commits?|committed|pushed|push)(?! (reports|articles))',
  `(everyone|everybody|anyone|nobody|each (other|developer|engineer)|one another)[’']s (code|${REQUEST}|commits?) (\\w+ )?${BE} (\\w+ ){0,2}?${LOOKED}`,
  `((developers?|engineers?|juniors?|programmers?|colleagues?)[’']s?[’']? work|having your work|have your work) (\\w+ )?((is|are|gets?|be) (\\w+ )?)?${LOOKED} by (\\w+ ){0,3}?(developers?|engineers?|programmers?|seniors?)`,
  `work ${LOOKED} by (\\w+ )?(developers|engineers|programmers)`,
  '(look|go|read|walk|talk|work)(s|ing)? (at|over|through) (the |our |your |each |every )?(diffs?|prs|(pull|merge) requests?|patches|commits) (\\w+ ){0,2}?together',
  "(merg(e|es|ing)|deploys?|deployments?|releas(e|es|ing)) (\\w+ )?(requires?|needs?|takes?|calls? for) ([\\w’']+ ){0,3}?(approvals? (of|from|by)|blessing|okay|thumbs up|peer|reviewers?|second pair|second developer|second engineer)",
  `(blessing|go ahead|green light) (of|from|by) (another|a second|a fellow|an?other|one other) ${CODER}`,
  '(two|2) (people|developers|engineers|pairs of eyes) to merge',
  '(review|read|comment|check|inspect|approv|assess|judg|evaluat|look)\\w* ((and|or|\\w+ing) ){0,2}(on |at |over )?(the )?(quality of )?(the )?(changes|code|commits) (made |written |produced |submitted |delivered )?(by|from) (the |your |our |other |fellow |junior )*(peers|colleagues|developers|engineers|others|team ?mates|juniors|contributors|programmers)',
  'approving reviews?|(feedback|comments|remarks) on (everything|anything|whatever|all|what) (that )?you (commit|push|merge|code)',
  'protected (main|branch)\\w*[^.;]{0,30} (reviews?|approvals?)',
  `code (that )?(you|we|they|people) (write|wrote|push|commit|produce|submit)s? (\\w+ )?(is|are|be|gets?) (\\w+ )?(${LOOKED}|challenged|questioned|debated|discussed)`,
  '((pull|merge) requests|prs|mrs) with ([\\w,]+ ){0,2}?(discussions?|comments|feedback|debates?|criticism)',
  // Whoever may or must say yes.
  `(sign(s|ed|ing)? off( on)?|vet(s|ted|ting)?|scrutini[sz](es?|ed|ing)|proof ?read(s|ing)?|peer check(s|ed|ing)?|cross check(s|ed|ing)?|critiqu(es?|ed|ing)|nit ?pick(s|ing)?|approver (of|for|on)|approvers (of|for|on)) ((?!your own )[\\w’']+ ){0,4}?(code(?! (of conduct|lists?|challenges?))|${REQUEST}|commits?|branches)`,
  "(question|challenge|dispute|push(es)? back on|disagree with|object to|argue (with|over|about)|pick holes in|pick apart|tear apart|pull apart)s? ([\\w’']+ ){0,5}?((pull|merge) requests?|prs|mrs|diffs?|patches|commits)",
  "(reviewers?|approvers?) ([\\w’']+ ){0,6}?((pull|merge) requests?|prs|mrs|diffs?|patch(es)?|commits?)",
  'code ?owners? (files?|rules?|must|have to|ha(s|ve) to|decide|approv\\w+|review\\w*|sign\\w*|say|need)|codeowners',
  'maintainers? (\\w+ ){0,3}?(comments?|reviews?|approves?|respond|repl(y|ies)|discuss|signs? off|reads?|merges?)( (on|before|them|it|each|every|your)|[,.;]|$)',
  "(patch(es|sets?)?|diffs) (\\w+ ){0,3}?(go(es)?|sent|posted|mailed|submitted|circulated) ([\\w’']+ ){0,5}?(list|channel|forum)[^.;]{0,60} (comment|review|read|discuss|maintainer|approv|question)\\w*",
  // How soon, how small, how kindly.
  `(turn(s|ed|ing)? (\\w+ ){0,3}?${REQUEST} (a)?round|turn ?a?rounds? (times? )?(on|for|of) ([\\w’']+ ){0,3}?${REQUEST}|(pr|mr|pull request|merge request|review) (turn ?a?rounds?|latency|queues?|backlogs?|sla|rota|rotation|duty|buddy|buddies|partners?|load)(?! (management|agency)))`,
  '(diffs|prs|mrs|(pull|merge) requests|patches|commits|change ?sets|branches)( \\w+){0,2} (small|short|tiny|readable|focused|compact|modest)[^.;]{0,45} (read|reads|reading|readers?|review|reviewing|reviewers?|colleagues?|peers?|team ?mates?)',
  '(small|short|tiny|readable|focused|compact|digestible|modest|bite sized|self contained) (diffs|prs|mrs|(pull|merge) requests|patches|commits|change ?sets)[^.;]{0,45} (read|reads|reading|readers?|review|reviewing|reviewers?|colleagues?|peers?|team ?mates?)',
  'reviewable (\\w+ )?(chunks|pieces|changes|commits|prs|code|pull requests|merge requests|diffs|units|steps|patches)',
  '(easy|quick|pleasant|kind|nice) to review(?=[,.;]|$| and (merge|test|maintain))',
  'lgtms?|gerrit,? (\\w+ )?\\+ ?[12]|(one|two|three|a|\\d) (lgtms?|thumbs up|green ticks?) (from|by|of|before|on|per)',
  '(code|diff) (critiques?|reading (sessions?|groups?|clubs?|circles?|hours?))',
  '(pr|mr|merge request|pull request|diff) (critiques?|approvals?|sign ?offs?|approvers?|walk ?throughs?)|mob review(s|ing)',
  '(github|gitlab|bitbucket) (code )?reviews',
  // Someone else reads it, early or late.
  `(code|${REQUEST}|commits?|branches|merges) (\\w+ ){0,2}?(waits?|held|holds?|parked|blocked|stays? open|queues?) (\\w+ ){0,3}?(for|until|till) ([\\w’']+ ){0,5}?(reviewers?|approval|approves|approved|reviews?|sign ?off|second (pair|look|opinion)|peers?|colleagues?|team ?mates?|someone else|another \\w+)`,
  `(hot ?)?fix(es)?[^.;]{0,60} (${ANOTHER_ONE} \\w+|a (second )?(colleague|peer|team ?mate|reviewer)|somebody|someone|the team|we) (\\w+ ){0,2}?(reviews?|goes (over|through)|go (over|through)|reads?|looks? (at|over)|checks?|inspects?) (it|them)`,
  'code (that |which )?(we|you|they|the team) (\\w+ )?(scrutini[sz]e|review|inspect|critique|go (over|through)|check|vet) (\\w+ ){0,3}?(before|prior to|among|amongst|between|together)',
  "(one another|each other|peers?|colleagues?|team ?mates?|reviewers?)[’']?s?[’']? (code |pr )?review comments|post ?merge reviews?",
  'review(ed)? after (the )?merg(e|ing)',
  `(another|a second|a fellow|one other|at least one other) (developer|engineer|programmer|pair of eyes|coder|colleague|team ?mate|team member|peer|person)( [\\w’']+){0,4}? (reads?|looks? (at|over|through)|go(es)? (over|through)|inspects?|vets?|approves?|reviews?|checks?) ([\\w’']+ ){0,4}?(code|${REQUEST}|commits?|branch(es)?|changes? (before|you)|what you (wrote|write|build|built|changed?))`,
  '(your|our|their|the|having) (own )?(code|(pull|merge) requests?|prs?|diffs?|scripts?|notebooks?) (is |are |be |being |gets? |getting )?(\\w+ )?(picked (over|apart)|critiqued|scrutini[sz]ed|commented on|looked (at|over))',
  '(team ?mates|juniors?|colleagues?|developers?|engineers?|others|them|analysts|scientists) on their (code|prs?|(pull|merge) requests?|commits)',
  "reviewers? (of|for|on) ([\\w’']+ ){0,5}?(code|prs|mrs|(pull|merge) requests?|commits|patches)",
  "(over|through|at|read) ([\\w’']+ ){0,3}?code together|comments? (in|on|via) (bitbucket|github|gitlab)",
  `(sign ?offs?|approvals?|reviews?) (by|from|of) ${ANOTHER_ONE} (fellow |other |senior )?(developers?|programmers?|coders?|team ?mates?|maintainers?)`,
  `signed off by ${ANOTHER_ONE} (senior )?${CODER}`,
  '(peer|code ?owners?) (approvals?|sign ?offs?)|(two|one|three|\\d) ?(approver|reviewer|approval)s? (policy|rules?|on|per|for|before)',
  '(mandatory|required|two) (reviewers?|approvers?)',
  `(changes?|${REQUEST}|commits?|branch|code|tickets?|story|line|merges?) (\\w+ ){0,2}?(gets?|has|have|needs?|requires?) (an?|one|two|at least \\w+|a second|its own) (\\w+ ){0,3}?(reviewers?|approvers?)`,
  '(through|via|in|on|to|using|with) gerrit|phabricator|upsource',
  '(crucible|fisheye|review ?board),? ([\\w,]+ ){0,4}?(reviews?|reviewing|gerrit|bitbucket|github|gitlab)',
  'gerrit[^.;]{0,30} (code )?reviews?|review(ing)? tooling',
  'branch protection[^.;]{0,30} (approvals?|reviews?)',
  'definition of done[^.;]{0,60} (reviewed|reviewer|reviews? by|a review|peer reviews?|code reviews?|approved by|second pair|signed off by)',
  '(critique|review|read|comment on|check) (them|each) before (we |they )?(ship|merg|releas|deploy|land)\\w*',
  'reviews?,? (\\w+ ){0,6}?(conversation|discussion|dialogue)s? (\\w+ )?(about|on|around) (the )?code',
  '(reviews?|reviewing),? (and|&|or|as well as) (\\w+ )?(to )?(gets?|getting|be|being|is|are|have|having) (\\w+ )?(work )?reviewed',
  'reviewing an? (\\w+ )?(change|diff|branch)(?! (requests?|management|plan|order))',
  'our reviewers (\\w+ ){0,2}?(read|run|try|pull|question|suggest|ask|discuss|comment|leave|challenge|care|check|test)',
  `(notebooks?|scripts?)( and (\\w+ )?\\w+)? (\\w+ )?reviewed by (your |our |other |an?other |a |fellow )*${CODER}`,
  '(pull|merge) request (culture|etiquette)',
  `(two|three|both|\\d) (people|developers|engineers|colleagues|of us|reviewers) (\\w+ )?(sign off|approve|look at|check|read|review|see)\\w* (on )?(every|each|all) (\\w+ )?(merges?|changes?|commits?|${REQUEST}|lines?)`,
  `(team|colleagues?|leads?|seniors?|engineers?|developers?|architects?|maintainers?|we) (\\w+ )?(reviews?|looks? (over|at|through)|checks?|approves?) (all|every|each) (\\w+ )?(changes(?= (before|on|in git)|[,.;]|$)|${REQUEST}|commits?|merges?)`,
  "(review|read|check|look|go)(s|es|ing)? (at |over |through )?(one another|each other)[’']s (\\w+ )?(sql|dbt models?|queries|terraform|scripts?|notebooks?|work before (it|they|anything))",
  `(pairs?|sets?) of eyes (on|for|over|looks?|sees?|checks?) (at )?(each|every|all|your|the|any) ([\\w’']+ ){0,2}?(changes?|commits?|prs?|code|lines?|merges?|${REQUEST})`,
  'peer reviewed (merges?|code|commits|changes|pull requests|prs|sql|scripts)|reviewed (\\w+ly )?(on|in|via) (gitlab|github)',
  "code (\\w+ )?(delivered|written|by|from) (by )?([\\w’']+ ){0,4}?(members|developers|colleagues|engineers|juniors|contractors)( [\\w,’']+){0,8}? (through|by|in|via) (\\w+ )?review(s|ing)?",
  'pair[^.;]{0,40} review the rest|merge (only|nothing)[^.;]{0,30} (someone|somebody|another|colleague|peer)',
]);
