import { phrases } from '../../text/phrases.ts';
import { UNDONE } from './denials.ts';

/** The words of `rules/unpaid-work.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

export const UNPAID = phrases([
  '(unpaid|unpayed|un paid|non ?paid|unremunerated|non ?remunerated|uncompensated|unsalaried|non ?salaried|unwaged|pro bono(?! (work|client|legal|project|publico))|(zero|nil) ?(salary|pay|wage)|unbezahlt~|unvergütet~|onbetaalde?|onvergoed|non rémunér@|no remunerad@|não remunerad@|non retribuit@|unentgeltlich~|non pagat[oaie])',
  '(work\\w*|intern\\w*|develop\\w*|help(ing)? us|join(ing)? us|cod(e|ing)|trial|tasks?|project|assignment|weeks?|days?|months?|period)( \\w+){0,8}?,? (free of charge|for free|for nothing|without charge|at no charge|gratis)',
  '(remuneration ?: ?none|salary ?: ?(none|0|zero)|ohne (bezahlung|vergütung|gehalt|entgelt|lohn)|zonder (loon|vergoeding|salaris|betaling)|sans (salaire|rémunération|gratification)|sin (remuneración|sueldo|salario|retribución)|senza (retribuzione|compenso|stipendio|rimborso)|sem (remuneração|salário|bolsa)|bez (wynagrodzenia|płacy))',
  'bezpłatn@ (@ )?(praktyk~|staż~|okres~|tydzień)',
  '(praktyk@|staż(?! pracy)~|próbny) (są |jest )?bezpłatn@',
]);
/** The same said by a denial. */
export const NO_PAY = phrases([
  '(experience|exposure|knowledge|learning|credits?|references?) (is|are|will be) (the only|your only|the sole|our only) (pay|payment|compensation|salary|reward|remuneration)',
  "(not|never|cannot|(do|does|wo|ca|is|are|would|could)n[’']t)( be)? (earn(ing)?|mak(e|ing)|draw(ing)?|receiv(e|ing)|see(ing)?|get(ting)?|tak(e|ing) home)( an?| any)? (wages?|salary|money|stipend|pay|payment|cent|penny|income|paycheck)(?! (range|increase|rise|transparency))",
  '(are|is) not on (the|our) payroll',
  "(not|never|cannot|(do|does|wo|ca|is|are|would|could)n[’']t)( be able to)? (pay|compensate|remunerate) for (it|that|them|those|these)",
  "(cannot|can[’']t|could not|couldn[’']t) afford to( pay| compensate)?(?= ?([.,;!]|((our|any|the) )?(\\w+ )?interns?|you|for|applicants|candidates|trainees|them)|$)",
  '(neither|none)( of (them|which|these|those|the two|it))? (is|are|gets?|will be) (paid|remunerated|compensated)',
  '(internships?|placements?|traineeships?|trial|probation|project|assignment|period|phase|task|test|weeks?|months?)( itself)? (pays?|earns?|brings?)( you| candidates)? (nothing|zero|no (salary|money|wages?))',
  '(offer|pay|give)s? (our |you |the )?(interns?|trainees) (nothing|no money|zero)|nothing financially',
  '(interns?|trainees)( \\w+){0,3} (on zero|get nothing|earn nothing|for zero)',
  "(money|pay|payment|wages|a salary) ((does|do)(n[’']t| not)|never) (come|enter|figure|feature|go) into (it|this|the (deal|arrangement|picture|internship))|(money|pay|payment|a salary) (plays?|has|have) no (part|role|place) in (it|this|the (\\w+ )?(internship|placement|traineeship|arrangement|trial))|(money|pay|payment) is(n[’']t| not) (a )?part of (it|the (arrangement|deal|offer|programme))",
  '(money|pay|a salary|a wage|a stipend|payment)( \\w+)? (is|are) not(?= ?([.,;!]|part of (it|the (deal|arrangement|offer))|included|on offer|offered|provided|something we)|$)',
  '(pay|payment|pa(y|id) work|salary|wages|paying you)( only)? (starts?|begins?|kicks? in|commences?)( only)? (in|from|with|after|at|on) (the |your )?(month (two|three|four|five|six|[2-6])|(second|third|fourth|fifth|sixth|seventh) (week|month)|(trial|probation\\w*|internship|training))',
  '(start|begin)s? paying( you| people)? (from|after|in|once|with)',
  "(not|isn[’']t|aren[’']t|nicht|niet|n[’']est pas|won[’']t be|will not be) (be )?(paid|remunerated|compensated|bezahl(t|en)|vergüte[nt]|betaald|betalen|rémunér@)(?! (less|more|in|by the))",
  '(without|no)( \\w+)? (pay|salary|payment|stipend|remuneration|compensation|wages?|money|pay ?che(ck|que)|honorarium|fee(?=[ .;,)]*$))(?! (gap|range|bands?|negotiation|history|cap|expectations?))',
  "(can(not|[’']t)|won[’']t|don[’']t|do not|will not|unable to|not able to) (be able to )?pay (you|interns|trainees|applicants|candidates|for (this|the|your|trial|test))(?! (less|more|by))",
  '(vergütung|bezahlung|gehalt|lohn) gibt es (@ ){0,2}(nicht|keine~)|(sin|senza|sem) (cobrar|paga|pago|receber)',
  '(vergütet|bezahlt|entlohnt) (wird|werden) (@ ){0,5}nicht|no (tienen?|hay|llevan?|incluyen?) (@ )?remuneraci@',
  'non (prevede|prevedono|è previsto) (@ )?(rimborso|compenso|retribuzione)|nieodpłatn@',
  'geen (loon|vergoeding|salaris|stagevergoeding)|aucune (rémunération|gratification)',
  'no (es|son|está|están|será|serán) remunerad[oa]s?|não (é|são|será|serão) remunerad[oa]s?',
  'non (è|sono|viene|vengono|sarà|saranno) (retribuit|pagat)@',
  '(do|does|will|would) not (receive|get|earn|pay)( \\w+){0,2} (salary|stipend|pay|wage|money|compensation)',
  "you( will|[’']ll)? (get|receive|draw|earn|see) no (wages?|salary|money)( at all)? (in|for|during|until the end of) (the|your) (first|trial|test|probationary)",
  "(no (compensation|payment|pay|fee) for (the |your )?(time|work|project|exercise)|(project|exercise|task|week|trial)( \\w+){0,2} is (not paid|not on the payroll|unpaid)|do(n[’']t| not) pay for (this|the|your) (exercise|project|task|work|time)|(neither|no) (a )?(salary|wage|stipend)( nor| or) (an? )?(allowance|stipend|salary|pay)|can(not|[’']t) (pay|offer) (\\w+ ){0,2}?interns( a| any)?( (stipend|salary|wage|pay))?|no (salary|fee|wage) and no \\w+)",
  '(unable|not able) to (pay|compensate|remunerate) (you|candidates|applicants|anyone|(our |the )?([a-z]+ ){0,3}interns)',
  "can(not|[’']t)( yet)? pay (our|the) ([a-z]+ ){1,3}interns|(?<=(not|\\w+n[’']t) (\\w+ )?)in a position to (pay|remunerate|compensate|(offer|provide|give)( \\w+){0,2}? ?(stipends?|salary|wages?|pay(ment)?))",
  'there is no (fixed |base |basic )?salary(?= ?[.,;])|only start paying (you|people|them) (from|after|in|once)',
  '(nobody|no one) (gets|is given|receives) (any )?(money|paid) for (those|these|this|the)',
  "(unable|not able) to (offer|make) (any )?(payment|pay)|(can(not|[’']t)) pay our (\\w+ )?interns",
  '(submissions?|entries|projects?) (is|are) (not|un)(remunerated| remunerated| paid)',
]);
/** An internship that is not paid needs no other word. */
export const INTERN = phrases(['(intern(ship)?s?|traineeships?|work placements?)']);
export const WORK = phrases([
  '(internships?|interns?|finalists|candidates|applicants|this work|trial|trials|traineeships?|trainees?|probation(ary)?|take home|case study|audition|try ?out|collaboration|mutual|month one|(week|day) one|round (two|three|four|\\d)|hiring (task|test|assignment|exercise)|test (sprint|ticket|phase|month)|(initial|opening|preceding|introductory) (\\w+ ){0,2}?(days|weeks?|months?|phase|period)|prove yourself|(prior to|before) (signing|hiring|any contract|an offer|we (hire|decide|sign|offer|make)|you are hired|(a|the|your) contract)|gesture|hire you|test (project|task|assignment|day|week)|work(ing)? sample|assignment|placements?|apprentice\\w*|onboarding|training (period|phase|weeks?)|first (\\w+ )?(weeks?|months?|days)|voluntary|at this stage|at first|to begin with|initially|until|(this|that) (period|phase|time|week)|these (weeks|days)|both sides|position|role|opportunity|first (\\w+ )?(project|assignment|task)|training)',
  '(work|join|works|joins)(s|ing)? (\\w+ )?(with us|for us|us|the team|in our team)',
  '(probearbeit~|probewoche|zur probe|(di|de) (prova|prueba)|próbn@|proefperiode|probetag~|praktik@|stages?|proef(dag|week|periode)|stagiaires?|essai|prácticas|pasant@|becari@|estágio~|tirocini~|hospitation|einarbeit~|probezeit|praktyk~|staż~)',
]);
/** Nothing but this, in eight languages. */
const ONLY =
  '(ausschließlich|rein(e[rsn]?)?|nur|lediglich|100 ?%|uniquement|exclusivement|seulement|solo|solamente|únicamente|exclusivamente|esclusivamente|interamente|soltanto|apenas|somente|só|alleen|enkel|volledig|uitsluitend|puur|wyłącznie|tylko|jedynie)';
export const SHARES = phrases([
  '(stipend|pay|salary|remuneration|compensation|payment|allowance|budget|wages?|fee|money)( (for|of|to|during) (\\w+ ){0,2}?(interns?|trainees|internship|trial|probation|students|placement))? ?[:–-] ?(none|zero|nil|unpaid|nothing|[€$£] ?0(?! ?[\\d.,k%–-]| to))',
  '[€$£] ?0 (per|a|during|for) (the |your )?(\\w+ )?(month|hour|week|internship|trial|phase)',
  "(get|are|be|is|you[’']re)? ?(only (get )?(paid|earn)|(paid|earn)( money)? only) (when|if|once|after|for) ((an?|one of|your|our|the|what) )?(\\w+ ){0,3}?(signs?|pays?|buys?|sells?|sold|closes?|converts?|sales?|deals?)",
  '(no sales?|no deals?|sell nothing|nobody (signs|buys)|nothing sold|no client),? ?(no|you (earn|get|make|receive)) (pay|nothing|money|income|earnings|salary|wage)',
  'liv(e|ing) (off|on|from) (what you (sell|close)|your (sales|deals|commissions?))',
  '(there (is|will be)|we (offer|pay|have)|has|have|with|comes with) (no|neither a) (fixed|base|basic|guaranteed|monthly) (salary|pay|wage|income)(?! (range|bands?|cap|structure|scale|increase|raise))',
  "(not|never|cannot|(do|does|wo|ca|is|are|would|could)n[’']t) (offer|pay|get|receive|be) (an? |any )?(fixed|base|basic|guaranteed) (salary|pay|wage|income)(?! (range|bands?))",
  '(?<=^[^\\p{L}\\n]{0,4})no ((base|fixed|basic) (salary|pay|wage)|(salary|wages?)(?= ?([.!;]|$)))',
  '(zero|no|nil|without|0) (base|basic|fixed|retainer)( (salary|pay|wage|income))?[^.;]{0,30} commissions?',
  'commissions?[^.;]{0,30} (zero|no|nil|without) (base|basic|fixed|retainer)(?! (cap|limit))',
  '(income|pay|earnings?|remuneration|compensation|rewards?|salary|wages?|payment)( \\w+)? (is|are|comes?|depends?|consists?|rests|will be|comprises?|derives?) (\\w+ )?(entirely|solely|only|purely|exclusively|wholly|fully|100 ?%|completely|nothing but|all)(( \\w+){0,3} commissions?| an? (share|cut|percentage) of)',
  'commissions? (and|but) nothing else|nothing but commissions?|commission is (all|everything|the (only|sole))',
  '(only|sole) (income|pay|remuneration|earnings|compensation)( \\w+)? (is|are|will be|comes from)( \\w+)? commissions?',
  '(just|all) commission(?= ?([.,;]|$))',
  '(stipend|pay|salary|remuneration|compensation|payment|allowance|vergütung|vergoeding|rémunération|gratification|remuneración|retribuzione|remuneração|wynagrodzenie) ?[:–-] ?(none|zero|nil|unpaid|keine|geen|aucune|ninguna|nessuna|nenhuma|brak|0(?! ?[\\d.,k%–-]| to)( ?[€$£])?)',
  `${ONLY}( @){0,2} provision~|${ONLY}( (à|par|au?|de|des|en|sur|la|base|de)){0,3} commissions?`,
  `${ONLY}( (a|por|con|de|em|à|su|con|na base de|le|di)){0,2} (comisi|provvigi|comiss)@|${ONLY} prowizyjn@`,
  "(can(not|[’']t)|won[’']t|do not|don[’']t) (yet )?(pay|offer) (an? |any )?(salar(y|ies)|wages?)(?! (below|under|of|range|less|bands?))",
  `(provision~|à la commission|provvigion@|comisi(ón|ones)|comiss(ão|ões)|prowizj@)[^.;]{0,30} (ohne|sans|senza|sin|sem|nessun|bez)( @)? (fix~|fisso|fijo|fixo|grundgehalt|podstawy)`,
  '(no|without|zero)( an?| any)? (base|fixed|basic|guaranteed)( (salary|pay|wage|income))?\\W[^.;]{0,30}(keep|earn|get|take|receive|live on|paid)s? (\\d+ ?%|\\d+ percent|an? (\\w+ )?(cut|share|percentage|fifth|quarter|third|half|tenth)|half) of',
  'paid an? (cut|share|percentage) of (\\w+ ){1,3}and nothing else',
  '(earn|paid|get|receive|live on)( \\w+){0,2} (nothing but|only|solely|exclusively)( the| your| from| by| in| through)* commissions?',
  '(certificate|reference letter|letter|recommendation|exposure|course credits?|credits?)( \\w+){0,4} (in place of|instead of|rather than|in lieu of|but no) (an? |any )?(money|pay|salary|wages?|cash|payment|stipend)',
  '(in place of|instead of|in lieu of) (an? )?(money|pay|salary|wages?|cash|stipend),? (you|(\\w+ )?(interns|trainees)|we|they) (will )?(get|gain|receive|earn|offer|give)',
  '(by|on|off|from|through|of) commissions? (alone|only)',
  'work(s|ing)? (\\w+ )?for (equity|shares|exposure)(?= ?(until|only|at first|for now|first|while|[.,;]|$))',
  '(100 ?%|pure|purely|straight|solely|exclusively|full) (on )?commission( based)?',
  '((?<!(the|european|eu|by|this) )commission( based)?( (pay|salary|role))?|equity|revenue share|profit share)( basis)? only(?! (what|those|the|after|once|if|when) )',
  'commission(?!\\w)[^.;]{0,40} (without|no)( an?| any)? (fixed|base|basic) (salary|pay|wage)',
  '(without|no)( an?| any)? (fixed|base|basic) (salary|pay|wage)[^.;]{0,40} commission|no salary,? (but|just|only)',
  'wholly commission ?based',
  '(weeks?|days?|hours?|prototype|application|project)[^.;]{0,60} (for which we do not pay|at their own expense|at your own expense)',
  "(first|initial) (\\w+ )?(month|weeks?|months) (is|are) on a volunteer basis|can[’']t offer (interns |you )?(money|pay)",
  '(weken|dagen|maand) onbetaald',
  'kostenlose[rn]? (einarbeit~|probe~|mitarbeit)',
  '(sweat equity|only equity|paid (only |solely )?in (equity|exposure|shares|tokens))',
  'commission ?based,? (and )?(uncapped|(role|position|job|work)s?(?! with))',
  '(volunteer|voluntary) (role|position|internship|opportunity|job)',
]);
const LONG =
  '((two|three|four|five|[2-9]|1\\d|several|few) (full |working |whole )?(days|weeks)|(full |whole |entire |one |a )?week(end)?|(1\\d|[2-9]\\d|ten|twelve|fifteen|twenty|thirty|forty) hours)';
/** So long a time as no task of a few hours takes, with what may stand between it and its want of pay. */
const DAYS =
  '((two|three|four|five|six|ten|[2-9]|1\\d|several)( (to|or) \\w+)? (full |working |whole )*(days|weeks)|(full|whole|entire|one) (working |whole )?week|(over|course of|for|takes?|spend) (a|one) (working |full )?week|fortnight|(1\\d|[2-9]\\d|ten|twelve|fifteen|twenty|thirty|forty) hours(?! (a|per) ))';
export const LONG_TASK = phrases([
  `${DAYS}[^.!?]{0,40}?[,;\\(\\)–—:] ?((and|but|for|it is|this is|which is|that is|it[’']s) ){0,2}(unpaid|unremunerated|uncompensated|not (paid|remunerated|compensated)|(?<=(project|task|exercise|assignment|challenge|trial|sprint|work)[,;:\\(\\)–—\\s]{1,3})(free of charge|for free)|at no cost to us|at (the applicant|their|your|one)([’']s)? own expense|no (remuneration|compensation|payment|pay|fee)(?= ?([.,;!)]|$|is|for)))(?! (leave|overtime|holidays?|breaks?))`,
  '(((two|three|four|five|[2-9]|several) ?-?(day|week)|week long) (\\w+ )?(project|task|exercise|assignment|trial)|(two|three|four|five|[2-9]) days (of work |on a project )?)[^.;]{0,60}(without|no) (\\w+ )?(pay|compensation|payment|remuneration|salary)',
  `(take home|home|test|sample|coding|trial|hiring|technical|assessment) (test|project|assignment|task|challenge|work|exercise)s?( \\w+){0,2} (takes?|taking|lasting|lasts|over|requires?|needs|of|worth)( \\w+){0,4}? ${LONG}`,
  `(candidates|finalists|applicants|shortlisted \\w+)( \\w+){0,4} (spend|take|invest|work|need)( \\w+){0,2}? ${LONG} (\\w+ ){0,2}(building|on|writing|coding|for|with)`,
  '((two|three|four|five|[2-9]) (day|week)|week long) (project|task|exercise)[^.;]{0,20} (own time|before we)',
  '((two|three|four|five|[2-9]|several) (day|week)|week long|weekend long|multi day) (take home|home|unpaid|test|sample)( \\w+)? ?(project|assignment|task|test|challenge|exercise)?',
]);
export const UNLESS = phrases([
  // A board's warning of frauds.
  '(report|avoid|beware of|alert us to|tell us of) [^.;]{0,40}(employers?|recruiters?|companies|anyone|situations?|postings?) [^.;]{0,60}(payments?|compensation|money|pay)',
  // A test of some hours is no work of days.
  '(takes?|taking|lasts?|lasting|of|about|around|roughly|under|at most|up to|than) ((an|one|two|three|four|five|six|half an|a few|[1-6])( (to|or) (two|three|four|five|[2-8])|-[2-8])? hours?)(?! (a|per|each|every) (day|week))',
  "(travel|relocation|interview|moving|visa) (expenses|costs|fees)[^.;]{0,120} (not|n[’']t) (be )?(paid|reimbursed|covered)|money (will be |is |gets )?(charged|asked|requested|demanded)",
  'used to be unpaid|brokers|before joining us',
  'unpaid (\\w+ ){0,4}?(is|are) (\\w+ )?(wrong|unfair|illegal|exploitation|bad|out|over)',
  '(against|believe in|fan of|fond of|think (\\w+ )?of) unpaid',
  'not (something )?for us|(?<!(no|without|without an?|without any) )base (salary|pay)|salary (plus|and)',
  '((?<!(will|to|you|ll) )leave|sabbaticals?|invoices?|bills?|(unpaid|paid|no|for|of) overtime|time off|vacations?|holidays?|(unpaid|paid) lunch|lunch (breaks?|hours?|time)|urlaub|congés?|meals?|carers?|tax|taxes|claims|debts?|(?<!success |no |no\\s|without a )fees?|fines?|breaks?)',
  "(?<!(neither|none) )(is|are|(?<!not |n[’']t |never )be|fully|get|well|we) paid(?!,? (but|only after|after|once|when|if)|,? ((only |solely |purely |entirely )?(in|(by|on|through)( an?)? (\\w+ )?commission)|nothing))",
  '(?<!non ?)(paid|compensated) (\\w+ )?(take home|trial|assignment|project|internship|work)|we pay (you|for)|at [€$£] ?\\d+ (a|per) \\w+',
  '(we|which we|that we) (do |will )?pay ((you|them|everyone|finalists|candidates|at) )?(our|the|a|your|their) (\\w+ ){0,2}?(day|daily|hourly|usual|normal|standard|full) (day |daily |hourly )?(rates?|fee|wage|pay)',
  // Who is against it, whose custom it is, and who are not the team.
  "(we|they) (always )?(decline|refuse|reject|say no)|(agencies|recruiters|unsolicited)|(not|never|\\w+n[’']t) (be )?(set|ask|given|make|require)~|(it[’']s|become|is) common (in|to|practice)|(?<!(unlike|than) )other (\\w+ )?(companies|scale ?ups|firms|employers|start ?ups|studios|agencies)",
  'we (pay|send|offer) (you )?(\\w+ )?[€$£]? ?\\d+|commission only (estate )?(agents|brokers|sellers|reps|negotiators|partners)|(partners|agents|negotiators)( \\w+){0,4} (are|work) (on )?commission',
  UNDONE,
  '(nobody|no one) (\\w+ ){0,6}?(on commission|commission only|unpaid)',
  "(no|never|not|without|\\w+n[’']t) (\\w+ )?(unpaid|commission only|test projects?|take homes?|trials?)|european commission",
  "(?<!not )(is|are|will be|gets?) ((?!not|n[’']t|never)\\w+ )?(compensated|remunerated|reimbursed) (with|at|by|for)",
  '(agents?|brokers?|sellers|couriers|reps|salespeople|retailers|drivers) (who|that) (\\w+ )?(work|live|are|get)',
  '(volunteer|voluntary|volunteering) (days?|leave|time|work|programme|program|opportunit\\w+)',
]);

/** Unpaid work by its whole name: what else its sentence says of pay or of overtime is of something else. */
export const NAMED = phrases([
  '(un ?paid|unremunerated|unsalaried|unwaged) ([\\w’]+ ){0,2}?(trials?|internships?|projects?|tests?|tasks?|assignments?|case study|take homes?|probation|traineeships?|placements?|auditions?|try ?outs?|work sample|test (days?|weeks?))',
  '(first|initial|opening|trial|preceding|internship)( \\w+)? (months?|weeks?|days|sprint|phase|period|internship)( \\w+){0,3} (without|pays? no|for no) (an? )?(pay|salary|wages?|money|remuneration)',
]);
/** The same by a whole statement, whatever it denies besides. */
export const STATED = phrases([
  'expenses? only (role|position|internship|placement|basis|job|post)|only (cover|pay|reimburse) (your )?(\\w+ )?(expenses|costs)(?= ?[.,;!)])',
  'no (salary|retainer|wage|base)( pay)?,? (and|or|nor) (no )?(hourly |fixed |base |monthly )?(retainer|fee|salary|wage|pay)(?! (cap|bands?|ranges?|increase|reviews?))',
  '(this|that|the) (\\w+ )?(project|exercise|assignment|task|trial|week|sprint|challenge|homework) is (unpaid|unremunerated|not (paid|remunerated|compensated))(?! (leave|less|more|by))',
  "(do|does|can|will|wo|ca)(n[’']t| ?not) (yet )?(pay|offer) (a fee |anything )?for (this|that|these|those|the|your) (\\w+ )?(exercise|project|task|work|time|days|week|sprint|assignment)(?= ?([.,;!:)]|$|but|because|as))",
  '(unable|not able) to (offer (any )?(payment|pay|compensation)|compensate|remunerate)( you| candidates| applicants)? for (it|this|that|them|these|(the|your) (time|work|efforts?|project))',
  '(offer|receive|get|earn)s? no (remuneration|pay|payment|salary|wages?|compensation|stipend)(?= ?([.,;!:)]|$|for (this|it|that|the|your|these)|at (first|all)))|no (payment|salary|wage|compensation|stipend) is (made|paid|given)',
  'no (compensation|payment|pay|remuneration) for (the |your )?(time|work|hours) (spent|invested)|(credits?|experience|exposure|practice),? (but )?not for (money|pay|a salary|wages)(?= ?[.,;!])',
  "(not|\\w+n[’']t) a paid (internship|trial|placement|traineeship|position|role)",
  '(gratis|for free|for nothing|unpaid) (for|in|during|over) (the|your) (first|initial|opening) (\\w+ )?(day|week|month|fortnight|sprint)s?',
  'no salary (for now|yet|at first|at the moment|initially)|(application|interview|selection)[^.;]{0,12}\\( ?(not paid|unpaid) ?\\)',
  '(payment|pay|salary|wages?)( only)? (starts?|begins?)( only)? (after|from|in) (the |your |those |these )?(first|second|third|two|three|four|\\d) (months?|weeks?|days)|start paying (you|people|them) (from|after|in|on|once)',
  'first (\\w+ )?(weeks?|months?|days?)( [a-z]+){0,4} (is|are|will be) unpaid',
  '(remunerated|paid|rewarded|compensated) (purely|solely|entirely|only|exclusively) (by|on|through|in|with) commissions?',
  'an? free trial (week|month|sprint) (on|in|with) our|(work|working|works) (\\w+ )?for (the )?experience (only|alone)',
  'unpaid (days?|weeks?|months?|sprints?|fortnights?|weekends?|work (on our|for us))',
  '(zero|0) ?(dollar|euro|pound|rupee|cost) (\\w+ )?(internships?|placements?|traineeships?|positions?|roles?)',
  '(payment|pay|compensation|salary|remuneration|reward)( (for|in|is|during|the|this|your) (\\w+ ){0,2}?(role|job|position|internship|trial))? ?([:=–-]|is|comes in) ?(experience,? (and )?)?(exposure|mentor(ship|ing)|knowledge|an? (\\w+ )?(reference|certificate)|recommendations?|gratitude|our thanks|course credits?)(?= ?([,.;]|and|only|letter|$))',
  "(salary|pay|wages?|payment)( only)? (starts?|begins?|kicks? in)( only)? (after|once|when) (you have |you[’']ve |the |your |a )?([\\w-]+ ){0,5}?(evaluation|trial|probation|test|training|assessment|initial period|phase)",
  '(get|earn|receive|take|paid|keep|make|give( you)?)s? (only )?(an? |the |your )?(cut|share|percentage|slice|fraction|\\d+ ?%|\\w+ per ?cent)( \\w+){0,9},? (and|but) (nothing (else|more|besides)|no (salary|base|wage|fixed|other pay))',
  '(donate|gift|lend|give us)( us)? (an? |one |two |three |your |some )?(first )?(days?|weeks?|fortnights?|months?|weekends?) of (coding|programming|your (work|code))',
  'free[^.;]{0,40} so (is|are) your (labou?r|work|time|efforts?)|no money (changes hands|is involved|in it)',
  "(not|\\w+n[’']t) (\\w+ )?(a|one|a single|any) (cent|penny|dime|rupee|euro|dollar)( \\w+)? (of|in) (pay|salary|wages|money)",
  'not a (cent|penny|dime|rupee) (until|for|before)',
  "(paid|salaried|compensated)[;,:] ?(but |while |whereas |yet )?(the |this |our )?(internships?|interns|trainees?|placements?|trial|traineeships?|first \\w+),?( [a-z]+,?)? (is|are)(n[’']t| not)",
  '(week|days|fortnight|month|sprint)s? of your (own )?(time|work|labou?r) for (free|nothing)',
  '(candidates|applicants|interns|you|finalists)( now)? (do|does|will do|code|work|build) (it|this|that|them|so) (for free|for nothing|unpaid)',
  "(you|role|position|job|candidates?|staff|developers|engineers|reps)([’']d|[’']ll| would| will| are| is)?( be)? (paid|work(ing)?|remunerated|rewarded) (on )?(an? )?(100 ?% |pure |purely |straight )?commission( basis)? only",
  'success based( pay)?[:,;] no (fixed|base|basic)',
  '(full |whole |entire )?(sprint|week|fortnight|month)( \\w+){0,4},? for which we do not pay',
  "(cannot|can[’']t|unable to|do not|don[’']t|won[’']t) (yet )?(offer|pay|provide|give)( you)? (an? |any )?(stipends?|salary|wages?|pay)(?= ?([.,;]|but|for (this|the|our)|at|during|until|$))",
  "(takes?|need|lasts?|spend|spans?|over) (most \\w+ )?(about |around |some |at least )?(three|four|five|\\d)( to \\w+)? (full |whole |working )?(days|weeks)[^.;]{0,20} (not|n[’']t|nothing) (be )?(compensated|paid|remunerated)",
]);
export const NOT_HERE = phrases([
  '(agencies|recruiters|unsolicited)',
  "(against|believe in|fan of|fond of|think (\\w+ )?of|used to|no longer|abolish\\w*|wrong|unfair|illegal|exploit\\w*|outdated|(no|never|not|n[’']t|without|nor|any|instead of|rather than)( an?| any| our| do| ask for| offer| want| believe in)? unpaid)",
]);
export const NOT_OURS = phrases([
  "(never|against|believe in|fan of|fond of|think (\\w+ )?of|used to|no longer|abolish\\w*|other|unlike|many|where|some|how (often|many)|wrong|unfair|illegal|exploit\\w*|outdated|topics|software|app|platform|tracks?|(no|not|n[’']t|without|nor|any|or|stop|ended|end|replaced?|instead of|rather than)( an?| any| our| do| ask for)? (unpaid|unremunerated))",
]);
