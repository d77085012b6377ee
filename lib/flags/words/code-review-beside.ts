import { phrases } from '../../text/phrases.ts';
import { CODER, REQUEST, WHO } from './code-review.ts';

/** Words of `rules/code-review.ts` that count beside others, and what they mean elsewhere. */

const SEEN_ABROAD =
  '(gelesen|gegengelesen|gereviewt|freigegeben|goedgekeurd|validée?s?|approuvée?s?|aprobad[ao]s?|aprovad[ao]s?|approvat[aeio]|zatwierdz@|begutachtet|geprüft|ange(sehen|schaut)|bekeken|nagekeken|gelezen|relue?s?|revis[ato]~|revist[ao]s?|lett[aeio]|rivist[aeio]|czytan@|sprawdzan@)';
const WHO_ABROAD =
  '(kolleg|pair|peer|développeu|entwickler|ontwikkelaar|colleg|collèg|coleg|compañer|zweite|tweede|ander|autre|otr[ao]|outr[ao]|altr[ao]|drug[aąi]|inn)~';
/** Also what scientists and auditors do: they count beside words of the trade. */
export const PEERS = phrases([
  '(thorough|thoughtful|kind|mandatory|required|careful|honest|constructive|prompt|friendly|rigorous|systematic) reviews(?! (from|of|on|by) (customers?|users?|our|clients?|products?))',
  '(branch|tests|linting|ci),? (and )?(peer )?reviews?(?=,|;|\\.|$| on (every|each|all)| and (merge|release|deploy))|review comments',
  '(criticism|critique|comments|feedback|remarks|suggestions) (\\w+ ){0,4}?(in|during|from) (the |a |our |peer )?(reviews?|reviewers?)(?! (sites?|meetings?|cycles?))',
  'looks good to me|rubber ?stamp\\w*|second reader|reviews? each other|peer (scrutiny|checks?|checking)|cross reviews?|reviewing skills',
  '(our|these|those|such) reviews are (\\w+ ){0,2}?(frank|kind|honest|thorough|strict|friendly|quick|fast|short|detailed|polite|constructive|tough|gentle|prompt|blunt|taken seriously)',
  '(teach|teaching|learn|learning|mentor|mentoring|coach|coaching) (\\w+ ){0,3}?(through|via|by|during) (peer )?reviews?(?! (of|meetings?|sites?))',
  'review(ing)? is (\\w+ ){0,3}?(first class|part of (the|our|everyone\\S*) (job|work)|real work|everyone.s|everybody.s|taken seriously)',
  '(someone|somebody) else (\\w+ ){0,2}?(checks?|checked|reads?|reviews?|reviewed|looks? (at|over)|looked (at|over)|inspects?|approves?|approved)',
  '(duty|obligation) to review|rotate who reviews|who reviews (whom|what|next)|in (our )?reviews,? (we|people|everyone|nobody)',
  '(juniors?|junior \\w+|seniors?|everyone|everybody|newcomers?) (also )?reviews? (seniors?|juniors?|everyone|each other)',
  'zweites (paar )?augen(paar)?|tweede paar ogen|deuxième (paire d.yeux|regard)|segundo par de ojos|segundo par de olhos',
  '(revisi[óo]n|revisão|revue|relecture|revisione) (de|d.|par|di|por) ?((un[aeo]?|um|uma|outr[ao]|otr[ao]) ?)?(@ )?(compañer|coleg|colleg|collèg|pair)~',
  'peer reviews?|vier augen',
  '(human|keen|careful|thoughtful|kind|fellow|good|rotating|second|the|your|our) reviewers?(?! (of|for) (papers?|manuscripts?))',
  'reviewers (check|read|run|can|talk|focus|look|ask)',
  `(reviews?|sign ?offs?|approvals?|approved|reviewed|looked at) (by|from) (another|a second|a fellow|one other|two other|at least (one|two)( other)?) (\\w+ )?${CODER}`,
  "review(s|ing)? (\\w+ )?(contributions?|submissions|the work|work|changes) (of|by|from) ([\\w’']+ ){0,3}?(squad|team|engineers|developers|colleagues|juniors?|contractors|contributors|community|interns|graduates|members)",
  `(änderung|wijziging|modifi[ck]|cambi|alteraç|zmian|commit|code|kod|código|codice)~ (@ ){0,7}?(${SEEN_ABROAD} (@ ){0,4}?${WHO_ABROAD}|${WHO_ABROAD} (@ ){0,4}?${SEEN_ABROAD})`,
]);
/** Also given on how somebody works: counts beside the code it is given on. */
export const FEEDBACK = phrases(['peer feedback']);
export const GIVEN_ON = phrases([
  '(code|codebase|quality|pull requests?|merge requests?|prs|commits?|merg(e[ds]?|ing)|unit tests?)',
]);
export const TRADE = phrases([
  '(code ?base|static analysis|linters?|linting|repos|definition of done|code|coding|codes|quellcode\\w*|software|developers?|git\\w*|pull requests?|prs|tests?|testing|ci ?/? ?cd|version control|merge[ds]?|merging|branch\\w*|pair(ing| programming)|commits?|hauptzweig|fusion~|merges?|scalen@|gemerged|integra(r|re)(l[ao])?)',
]);
/** A merge that waits for another's word: "nothing is merged without a second approval". The denial is part of it. */
export const GATE = phrases([
  "(not|\\w+n[’']t|never|no|nobody) (\\w+ ){0,2}?(merge|ship|accept|push|deploy|release)s?(d|ed|ing)? (\\w+ )?unreviewed",
  "(not|never|without|don[’']t|doesn[’']t|do not|does not) (\\w+ )?tak(e|es|ing) ((comments?|criticism|feedback|reviews?|remarks|suggestions|critique) )(on|of|to|about|in) (your|their|one[’']s|his or her|the) (own )?(code|(pull|merge) requests?|prs?|reviews?) (as an? )?personal(ly)?",
  "unreviewed (code|changes?|commits?|work|pull requests?|prs?) (never|does not|doesn[’']t|do not|don[’']t|is not|isn[’']t|cannot|can[’']t|won[’']t|will not|stays|bounces)",
  `(each|every|all|any) ${REQUEST} (\\w+ )?(needs?|requires?|gets?|waits? for|must have|takes?) (an? |the |another |one |two |at least one |at least two )?(colleague|peer|team ?mate|reviewer|co ?worker|fellow \\w+)s?[’']?s? (approval|sign ?off|okay|ok|blessing|review|eyes|nod|thumbs up|signature)`,
  `${REQUEST} (\\w+ ){0,3}?(not|never|don[’']t|doesn[’']t|rarely|seldom|hardly) (\\w+ ){0,2}?(wait|linger|sit|stall|rot|languish|go stale|hang around|stay open|age|gather dust)s?`,
  `(no|never|nobody[’']s|no one[’']s|not|don[’']t) ([\\w’']+ ){0,3}?${REQUEST} (\\w+ ){0,2}?(waits?|waiting|lingers?|lingering|sits?|sitting|languish|unread|unreviewed|stale)`,
  "merg(e|es|ed|ing) (\\w+ ){0,3}?(when|if|once|after|as soon as) ([\\w’']+ ){0,3}?(two|both|another|someone|somebody|second|colleague|peer|team ?mate|reviewer)s?( [\\w’']+){0,4}? (agree[sd]?|approves?|approved|happy|satisfied|read|reviewed|says|looked|checked|okayed)",
  'self (merg\\w+|approv\\w+) (is|are|was|gets?|not) (\\w+ )?(off|switched off|disabled|blocked|forbidden|not|impossible|prevented|frowned|allowed|banned|turned off)',
  "(whatever|what|anything|everything|code|work|changes?) (that |which )?(\\w+ )?(was|is|were|has|have|are)(n[’']t| not) (been )?(paired|written in (a )?pairs?|mobbed)( (on|over|up|program\\w+))? ([\\w’']+ ){0,4}?(reviews?|reviewed|read|looked|look|approved|approval)",
  '(no|never|without|not) self (merg\\w+|approv\\w+)',
  `(no|not|never|nothing|nobody|none|no one|don[’']t|doesn[’']t|cannot|can[’']t) ([\\w’']+ ){0,4}?(code|lines?|commits?|changes?(?! requests?)|prs?|(pull|merge) requests?|patch(es)?|branch|merged?|ships?|shipped|deployed|released|feature|main|production|prod|master|trunk) ([\\w’']+ ){0,5}?(without|until|unless|before) ([\\w’']+ ){0,5}?(reviews?|reviewed|reviewer|approvals?|approved|sign(ed|s)? ?off|second (pair|set|look|opinion|reader)|(${WHO}|one|else|author) ([\\w’']+ ){0,6}?(reads?|looks?|looked|seen|sees|checked|checks|inspected|gone (over|through)|been (over|through)|agree[sd]?|nods?|nodded|okayed|commented|understood))`,
  "(no|not|never|nobody|none|no one|not even) ([\\w’']+ ){0,5}?(skips?|bypass(es)?|exempt from|above|escapes?|spared|too (small|senior|trivial|junior|good|experienced|urgent|busy|important) (for|to)) ([\\w’']+ ){0,4}?((code|peer|pr) reviews?|reviewed|reviewer|(pull|merge) request)",
  "(don[’']t|doesn[’']t|won[’']t|can[’']t|cannot|never|not|nobody|no one) (\\w+ ){0,2}?(skips?|skimps? on|cuts?|rush(es)?|neglects?|waives?|drops?|do without|go without|dispense with|forgo|sacrifice|short ?cut) (\\w+ ){0,3}?(code|peer|pr|pull request|merge request) reviews?",
  'but (not|never) (on |for |the |in )*(code|peer|pr|pull request|merge request) reviews?',
  "((code|peer|pr|pull request|merge request) reviews?|reviews? of code|reviewing) ([\\w’']+ ){0,3}?(not|never|isn[’']t|aren[’']t|no|more than|rather than) (\\w+ ){0,5}?(rubber ?stamp\\w*|formalit\\w+|tick ?box|box ?ticking|nit ?pick\\w*|afterthought|optional|bottleneck|punishment|police|gate ?keep\\w*|chore|battle\\w*|personal)",
  "lgtm[^.;]{0,20} (not|never|isn[’']t|won[’']t|alone) (\\w+ ){0,4}?(enough|review|accepted|comment|suffic\\w+|do|counts?)",
  "(nobody|no one|never|nothing|none|don[’']t|not) ([\\w’']+ ){0,3}?(push|merg|commit)\\w* (\\w+ ){0,5}?(alone|on (their|his|her|your|our) own|unseen|unreviewed|unread)(?=[,.;:]|$| [^.]{0,30}(colleague|peer|review|second))",
  '(no|not|never|nobody) (\\w+ )?(code|commits?|changes?|prs?|pull requests?|merge requests?|patch|branch|line) (\\w+ )?(skips?|bypass(es)?) (\\w+ )?reviews?',
  "(ship|merg|releas)\\w* ([\\w’']+ ){0,5}?only one (person|developer|engineer|of us) (\\w+ ){0,2}?(read|seen|looked|checked|reviewed)",

  '(nobody|no one|never|not|none of us) (\\w+ )?(merges?|approves?|reviews?|ships?|signs? off( on)?) (his or her|their|your|his|an?|our) own (\\w+ )?(code|changes?|work|(pull|merge) requests?|branch(es)?|prs?)',
  `(merg(ed?|es|ing)|nothing (gets?|goes|comes) in|(on|to|into) (main|master|trunk|prod|production)|(code|changes?|commits?|pull requests?|diffs?|patch(es)?) (\\w+ ){0,3}?(lands?|goes? (in|live|out)|ships?)) ([\\w’']+ ){0,3}?(without|until|unless|before|only (after|when|once|if|with)|once|after) ([\\w’']+ ){0,5}?(second approval|approvals?|(peer |a )reviews?|thumbs up|(pair|pairs|sets?) of eyes|${WHO} (\\w+ ){0,2}?(reviewed|reads?|looked|seen|approved|approves?|agrees?|agreed|okayed|okays|nodded|checked|inspected|signed off|had a look)|blessing)`,
  "(goes?|gets?|comes?|ships?|lands?) (in)?to (production|main|master) (without|until|unless|before) ([\\w’']+ ){0,8}?(review\\w*|approv\\w+|looked|read it)",
  '(two|one|three|\\d) approvals? (on|for|per) (each|every)',
  '(?<=(engineers|developers|programmers|we|us|you)( \\w+)?,? )(conduct|perform|carry out|hold|do) (regular |mutual |thorough |routine |frequent )*peer reviews?(?! of (papers|articles|publications|manuscripts))',
  'peer reviews?( all| every| each) (of )?(the |our )?(\\w+ )?(changes?|commits?|code|merges?|scripts?|work)',
]);
export const HOMONYMS = phrases([
  '(an?|the|our) (ai|automatic|automated|artificial|smart|virtual) (\\w+ )?code reviewers?',
  // The verb, as those who sort answers use it: "read reviews and code them".
  '(customer|user|guest|product|online|app|patient|hotel|film|book|movie) reviews? [^.;]{0,40}code (them|it|these|those|each|every)',
  '(grafana|elastic|loki|stack|mimir|prometheus|observability|monitoring)[^.;]{0,12} lgtm|lgtm (stacks?|platform)',
  '(honest|customer|user|verified|based on|software) (\\w+ )?peer reviews?|(system|security|os|vendor|software) patches',
  'review(s|ing)? code (repositor(y|ies)|access)|source code inspections?|code review (tools|agents|bots)|review the security of[^.;]{0,40}',
  'review and apply|data review\\w*',
  '(tariff|fare|timetable|schedule|roster|menu|recipe|claims?|treatment|dose|address|product|design|label) changes?',
  '(companies|firms|banks|clubs|hospitals|charities) merged|code is (read|checked) (at|by the)',
  'changes? (to|in|of|for) (the |our |your |a |an )?(\\w+ )?(contracts?|prices?|polic(y|ies)|plans?|rota|menus?|protocols?|dos(e|es|age)|law|terms|layout|drawings?|budgets?)',
  '(policy|price|plan|contract|engineering|organi[sz]ational) changes?',
  'peer review(ed|s|ing)? (\\w+ )?(papers?|manuscripts?|grants?|publications?|journals?|articles?|research|literature|conferences?|process for)',
  '(publications?|papers?|research|journals?) (\\w+ ){0,3}peer reviews?',
  '(building|legal|tax|medical|billing|ethics|dress|zip|promo|penal|civil|electrical|fire|discount|country|postal) codes?,? ((and|or|&) )?(reviews?|reviewing|is reviewed|are reviewed)',
  '(review|approv)(e?s|e?d|ing|e)? (\\w+,? ){0,4}(building|tax|billing|medical|legal|ethics|dress|area|cpt|icd|electrical|fire|cost|diagnos\\w+) codes?',
  '(código|codice|code) ((de|di|da|do|del|della|du) (la )?)?(cond|[ée]tic|[ée]thi|barr|vest|vêt|post|p[eé]nal|civil|tribut|fisca|t[ée]cnic|estrad|strad|route|trabal|trabaj|travail|lavoro|edif|constru|azienda|commerc)~',
  'code reviews? (of|for) (the |all )?(building|site|floor|construction|electrical|fire|permit)\\w*',
  'code of conduct',
  '(performance|salary|annual|compensation|yearly|quarterly|pay) (and \\w+ )?reviews?',
  'code,? (is |and )?review(s|ed)? (your|the) application',
  '(quarterly |annual )?business reviews?[^.]{0,30}',
  'pr (agency|agencies|campaigns?|firm|team|manager|department|officer|executive|coverage|consultant)|patches of (land|grass|ground|skin)',
]);
/** Sentences about choosing candidates, and about the wares. */
export const UNLESS = phrases([
  '(code )?reviews? (are|is) (\\w+ ){0,2}?(optional|rare|rarely|seldom|skipped|uncommon|the exception)',
  // "Assessed at interview" behind a demand says how it is looked at, not what it is.
  '((?<!(assessed|tested|evidenced|measured|demonstrated|examined|explored|checked) (at|by|in|via|through|during|on) )(?<!(assessed|tested|evidenced|measured|demonstrated|examined|explored|checked) (at|by|in|via|through|during|on) (the|an) )interview(s|ers?)?|entretiens?|gespräch|sollicitatie\\w*|applicants?|take home|your (application|submission|assignment|solution|cv))',
  '(ai|llm|model|chatbot|bot) (generated|written|produced|responses?|outputs?)|into the models?',
  '(übernimmt|macht|prüft|erledigt) (der|die|unser) kunden?|de klant zelf|le client lui[ -]même|(der|die) kunden? selbst',
  '(ai|automated) code review (tool|product|platform|assistant|bot|startup|company)s?|we (provide|offer|sell) (\\w+ )?code reviews?( (and|&)( \\w+){1,3})? (to|for) (?!(each|one|every|all|our|us) )\\w+',
]);
