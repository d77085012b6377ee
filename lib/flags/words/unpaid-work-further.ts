import { phrases } from '../../text/phrases.ts';

/** Further words of `rules/unpaid-work.ts`. A space in a phrase stands for any short gap. */

const MONEY = '(stipends?|wages?|salar(y|ies)|pay|remuneration|payments?|compensation|allowance|money|honorarium)';
/** What is done before a contract, or in place of one. */
const STAGE =
  '(internships?|interns|placements?|traineeships?|trainees|trials?( (days?|weeks?|months?|period|project|sprint))?|probation( period)?|(assessment|test|sample|trial|hiring) (project|week|month|days?|period|task|assignment)s?|take homes?( \\w+)?|work samples?|case study|homework)';
/** A longer time than a task of a few hours takes. */
const DAYS =
  '((two|three|four|five|six|ten|[2-9]|1\\d|several|many)( (to|or) \\w+)? ((full|working|whole|long) )*(days?|weeks?|evenings|nights|weekends)|((full|whole|entire|one|a|the|this) )+(working |full )?(week(end)?|sprint|month)|(an? |one )?fortnight|(1\\d|[2-9]\\d|ten|twelve|fifteen|twenty|twenty five|thirty|forty) hours(?! (a|per) ))';
const NOT_PAY =
  "((unable|not able|not in a position|impossible for us) to (compensate|pay|remunerate|reimburse|reward)|(can(not|[’']t)|(do|does|wo|are)(n[’']t| not)|will not|never|unable to) (\\w+ )?(compensate|pay|remunerate|reimburse|reward)(?! (more|less|by|attention|for (?!(it|this|that|these|those|them|(the|your|any|such) (\\w+ )?(time|work|projects?|tasks?|weeks?|days|effort)))))|(is|are|be|goes|gets)(n[’']t| not| never) (\\w+ )?(paid|remunerated|compensated|reimbursed)(?! (less|more|by the))|(unpaid|unremunerated|uncompensated)(?! (leave|overtime|break))|(free of charge|at no charge|for free|for nothing|gratis|without (any )?(pay|payment|compensation|remuneration|salary))|no (money|pay|payment|wages?|salary|compensation)(?= ?([.,;!)]|$| (either|on|is|for|changes|passes)))|neither (of them )?is paid|(pay|compensate)[^.!?\\n]{0,40}?,? but (\\w+ly )?(we )?(can(not|[’']t)|are(n[’']t| not) able|do(n[’']t| not)))";
const WORTH =
  '(credits?|points|certificates?|references?|reference letter|experience|mentor(ing|ship)|exposure|letters?|recommendations?)';
const SHARE =
  '((share|cut|percentage|slice|fraction|fifth|quarter|third|half|tenth)( of)?|\\d+ ?%|(\\w+|\\d+) per ?cent)';
const ALONE = '(entirely|solely|only|purely|exclusively|wholly|fully|completely|nothing but|all)';

/** Internships and trials that bring no money, by a whole statement; a denial is part of it. */
export const FURTHER = phrases([
  "(would|[’']d) (love|like|be glad) to pay ((our|you|the) )?(interns?|trainees?|students?)?[^.;\\n]{0,40}? (but|yet)[^.;\\n]{0,30} (can[’']t|cannot|can not|are not able|aren[’']t able)",
  '(?<=^[^\\p{L}]{0,4})(unpaid|no pay|without pay|unremunerated)(?=[ .,;]{0,2}$)',
  `${STAGE}[^.;\\n]{0,30}? (do(es)?|will|can)(n[’']t| not) (\\w+ )?(attract|carry|come with|include|bring|involve|entail|provide|offer|earn|have) ((an?|any) )?${MONEY}(?! (range|review|increase|band|advice))`,
  `(students|interns|trainees|participants|graduates)( \\w+)? (receive|get|earn|gain|are (given|awarded|offered)|will (get|receive|earn)) [^.;\\n]{0,30}?${WORTH}[^.;\\n]{0,15}? (in place of|instead of|rather than|in lieu of) ((an?|any) )?${MONEY}`,
  `(don[’']t|do not|cannot|can[’']t) expect ((an?|any|to receive an?) )?${MONEY} (during|for|in|from|while) [^.;\\n]{0,20}?${STAGE}`,
  `(days?|weeks?|fortnight|month|coding|work(ing)?|trial|internship|placement)[^.;\\n]{0,40} on an? (unpaid|unremunerated|unsalaried) basis`,
  `(just|instead|only|but),? ((we ask[^.;\\n]{0,50}? as )?(an?|the) )?(unpaid|unremunerated) (\\w+ )?(project|trial|task|assignment|test|sprint|week)`,
  '(week|month) one is (an? )?(free|unpaid)( trial)?|free (trial|month|week|sprint) (on|from) your (side|part)|(trial|test|first) (week|month|period|phase|sprint)( \\w+)? is (at no cost|free|costless|free of charge) (to|for) (us|the (company|firm|team|employer))',
  'only (from|after|in|with|as of) (the |your )?(second|third|fourth|fifth) (month|week)( on(wards)?)?,? (do |will )?(you|we)( \\w+){0,3} (receiv\\w+|get\\w*|earn\\w*|paid|pay\\w*)',
  `${STAGE} (is|are|means?) (\\w+ )?free labou?r|no ${MONEY} (on|from) (either|both|any|your) (sides?|part)|no money (either way|passes (between|from)|is exchanged)`,
  `pay(s|ing)? ((you|people|everyone|the team) )?(only|solely|purely|exclusively) (in|with) (shares|equity|tokens|stock|options|exposure)`,
  // A share and nothing else.
  `(income|pay|earnings?|remuneration|compensation|reward|salary|wage|payment)( (?!not )\\w+){0,3}? (is|are|comes?|consists?|(is|are) made up|derives?|stems?) (\\w+ )?${ALONE} (from |of |in |on |by )?(an? |the |your )?(${SHARE}|commissions?|success fees?)`,
  `(you|they|trainers|developers|consultants|engineers|partners)( will|[’']ll)? (earn|live|are paid|get paid)( \\w+)? ${ALONE} (from|of|off|by|on|in) ((an?|the|your|what) )?(${SHARE}|(\\w+ )?(sales|deals|seats|licen[sc]es|fees)|you sell|they sell)`,
  `${SHARE}[^.;:\\n]{0,60}?[,;:] ?(and )?(that is|that[’']s|is) all (the |you )?(pay|money|get|there is)|${SHARE}[^.;:\\n]{0,60}? (is|are) all the (pay|money|income) there is`,
  '(uncompensated|non ?compensated|non ?remunerated|not remunerated) ([\\w-]+ ){0,2}?(projects?|tasks?|trials?|internships?|phases?|periods?|positions?|tests?|assignments?|placements?|traineeships?)',
]);

/** The same over the end of a sentence. */
export const TOLD = phrases([
  `(paid|salaried|salary|remunerated|compensated|reimbursed)[;,:] ((but|while|whereas|yet) )?((the|this|our|your) )?([\\w’'-]+ ){0,3}?${STAGE}( (itself|beforehand|before it|that \\w+))?(,[^.;\\n]{1,40}?,)? (is|are|do|does|will|be)(n[’']t| not)(?= ?([.;,!]|paid|$))`,
  `(take home|case|test|project|assignment|exercise|challenge|case study|homework|prototype|module|task)( \\w+)?[^.!?\\n]{0,70}? ?[\\(]?${DAYS}[^.!?\\n]{0,60}[.!;,:)–—] ?[^.!?\\n]{0,50}?${NOT_PAY}`,
  `${DAYS} (\\w+ )?(project|assignment|trial|test|exercise|task)[^.!?\\n]{0,40}[.;,:–—] ?[^.!?\\n]{0,25}?${NOT_PAY}`,
  `(candidates|applicants|finalists|shortlisted \\w+|before (we|you|the|any) [^.!?,\\n]{2,30},|trial|come and (code|work|build)|work with us|join us)[^.!?\\n]{0,60}? ${DAYS}[^.!?\\n]{0,50}[,;:–—] ?[^.!?\\n]{0,25}?${NOT_PAY}`,
  `(project|task|assignment|exercise|prototype|module|trial)[^.;\\n]{0,40}, (unpaid|without pay|free of charge|for free),? (over|for|during|within|in|taking|lasting) ((about|around|some|roughly) )?${DAYS}`,
  `(is|are|do you pay( for)?|will)( (the|this|that|your))? ([\\w-]+ ){0,3}?${STAGE}( (be )?(paid|remunerated|compensated))?\\? (no|not|sadly|unfortunately|afraid|sorry|never)(?![^.\\n]{0,20}(problem|worries))`,
  `(?<!customers?( \\w+){0,3} )(earn|paid|get|receive|receiving|keep|live (on|off)|make)s?( \\w+){0,2} (an? |the |your )?${SHARE}[^.;\\n]{0,60}[.;,:–—] (and |but )?(there (is|will be)|there[’']s|we (offer|pay)|with|you get) no (base|fixed|basic|guaranteed|retainer|salary|wage)( (part|pay|salary|component|element|sum|wage|income|amount))?(?= ?([.,;!]|$| (and|besides|beside|under|below)))`,
]);
/** Whose custom it is, and what only sounds alike. */
export const NOT_THIS = phrases([
  '(agencies|recruiters|unsolicited|topics|faq)|(customers?|clients?|users?|schools|shops) (\\w+ )?(test|try|use|get|evaluate|run|play)',
  "(?<!(not|never|n[’']t) (be )?)(is|are|will be|fully|well) paid(?! (by (us|you) )?(only|solely|purely|in (shares|equity)|an? ))(?![^.]{0,70} (not|\\w+n[’']t)(?= ?([.,;!]|$|paid)))",
]);
