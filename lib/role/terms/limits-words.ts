import { phrases } from '../../text/phrases.ts';

const MUST =
  "(must|should|need(s)? to|ha(s|ve) to|having to|required to|expected to|only|you[’']?ll (need to )?|will (need to )?|are to|be able to|can)";
const LIVE =
  '(be |have been |been )?((currently|physically|legally|permanently|already|fully|primarily|and|or) ){0,3}(based|located|resid(e|es|ing|ents?)|live|living|domiciled|resident|situated|hired)';
const PEOPLE = `(${[
  'candidates|applicants|residents|citizens|nationals|people|engineers|developers|those|individuals|applications|anyone',
  'hires|contractors|employees|colleagues|somebody|someone',
].join('|')})`;
const NAMED = `(${[
  'united (states|kingdom)|us|u\\.s\\.?|usa|uk|u\\.k\\.?|eu|eea|canada|europe(an)?|india|latam|emea|apac|germany|poland|spain|australia|ireland',
  'netherlands|portugal|brazil|mexico|france',
].join('|')})`;
/** Zones by their codes, which no place is named by. */
const CODED = '(utc|gmt|cet|cest|est|edt|pst|pdt|cst|mst|ist|bst|eet)';
const ZONE = `(${CODED}|et|eastern|pt|pacific|central|mountain|london|berlin|new york)`;

/** An employer that hires, and only so. */
const ONLY_HIRES =
  '(only|solely|exclusively|currently) ((able|set up|looking|open) to )?(hir(e|ing)|employ(ing)?|consider(ing)?|accept(ing)?|recruit(ing)?|engag(e|ing)|interview(ing)?)';

/** Words that tie the job to a place; a place has to stand behind them, or right before "only". */
export const LIMITS = phrases([
  '(eligible|available|open|offered) (for work |as remote work )?(to|by|for) (a |an |all |any )?remote (employees?|workers?|hires?|candidates?|colleagues?) (out of|in|from|within|who|(based|located|living|residing) in)',
  `${MUST} (\\w+ )?${LIVE} (\\w+ ){0,3}(in|within|inside|near|at|close to|across|anywhere)`,
  `(open|available|offered|limited|restricted|reserved|exclusive) (only |exclusively |strictly )?(to|for) (\\w+ ){0,3}?${PEOPLE}( who)?( are)?( currently)?( based| located| living| residing| resident| reside| live)? (in|within|from|of)`,
  `(open|limited|restricted|confined) (only |exclusively )?(to|for) (the )?${NAMED}`,
  `${ONLY_HIRES}( \\w+){0,4}? (in|from|within|across|based|living)`,
  '(can|able to|set up to|permitted to|licensed to|registered to|allowed to) (legally |currently |only |also )?(hire|employ|pay|engage|onboard|contract)( \\w+){0,3}? (in|from|within|across)',
  'we (only |currently |can )?(hire|employ|recruit) (people |engineers |colleagues )?(in|from|within|across)',
  '(we|are|is) (are )?(currently )?(hiring|recruiting)( only| people| candidates| engineers| remotely){0,2} (in|from|within|across)',
  `only (\\w+ )?${PEOPLE}( who)?( are)?( currently)?( based| located| living| residing| resident| reside| live)? (in|within|from|of)`,
  `${PEOPLE} (based |located |living |residing )?(in|from|within|of) ([\\w.]+[ –-]){1,6}only`,
  `${NAMED}( based| residents?| citizens?| candidates| persons| applicants| nationals| remote)? only(?! (\\p{L}+ing|to|a|an|the|has|have|is|are|in|for|after|when|if)(?!\\p{L}))`,
  `only ${NAMED} (residents|citizens|candidates|applicants|persons)`,
  '(primary|permanent|main|legal|principal) (residence|residency|address) (\\w+ ){0,2}in',
  '(residents?|citizens?|nationals) of|(residents|applicants|candidates|citizens|nationals) only',
  '(any|every|all) (country|countries|state|province|part|corner|city|town|place) (in|of|within|across)',
  `(must|need to|have to|has to|required to) be (physically )?(in|within)|(remain|stay|be) ${NAMED} based`,
  `${MUST.replace('|can)', '|requires? (you|candidates|applicants) to)')} (live and |reside and )?(work|be performed|be done) (remotely |physically )?(from|within|inside|in) (the )?((contiguous|continental|conterminous|mainland|lower 48) )?${NAMED}(?! (\\w+ ){0,2}(office|hq|lab|team|market|time))`,
  `provided (that )?(you|your|home|it)([’']\\w+)?( \\w+){0,3} in`,
  `(must|need to|have to|should|only) (be )?(an? )?${NAMED} (citizens?|persons?|residents?|nationals?|passport holders?)`,
  `${NAMED} based (\\w+ ){1,2}only|tax (residen(ce|cy|ts?)|home) (\\w+ ){0,3}in|(be|are) (physically|legally|actually) in`,
  `(candidates|applicants|professionals|talent|anyone|those),? (who are |that are )?(currently )?(based|located|living|residing|resident) (in|within|across)`,
  "(?<=(^|[\\n.!?•*:-] ?))you( are|[’']re)? ?(currently |already )?(live|based|located|living|residing|resident) (\\w+ ){0,2}(in|within)",
  'remote(ly)? (position |role |job |work |opportunity |working )?(but |only |from |anywhere )?(within|inside|in|from|across|throughout|anywhere in)',
  '(100 ?% |fully )?remote(?= ?\\()',
  '(any|every)where (in|within|inside)(?! the world)|(within|from) (inside )?the borders of',
  '(within|in) (\\w+ ){0,3}(commut(e|ing|able)|driving|travelling|traveling|travel) (distance|range|time|reach)|commutable (from|to|distance)',
  "within (about |around )?(\\d+|an?|one|two|three|half an) (miles?|km|kilomet(re|er)s|hours?|minutes)([’']s?)? (\\w+ ){0,4}(of|from)",
  '(wohnsitz|wohnhaft|ansässig) (@ )?(in|innerhalb)|(nur|ausschließlich) (@ ){0,2}(aus|in|innerhalb)|(von )?überall (in|aus)|woonachtig in',
  '(résid(er|ence|ant)|domicilié) (@ )?(en|à|au|dans)|(résid|viv)~ (@ )?en|residen(tes?|cia) (fiscal )?(en|no|na|em)',
  '(télétravail|remote|distance|travail)( @)? depuis',
  "(solo|sólo|solamente|únicamente|exclusiva~|apenas|somente|soltanto) (@ ){0,3}(en|de|desde|no|na|em|in|da|dall[’'])",
  'quem mora (no|na|em)|que (vivan|residan|moren) en|(tylko|wyłącznie) (@ ){0,2}(z|w|na terenie)|(alleen|uitsluitend) (@ ){0,3}(in|uit|vanuit|binnen)',
]);
/** The papers that one must have to work there. */
export const MAY_WORK = phrases([
  '(must|need|need to|have to|should|require[sd]?|only|with|you have|possess|hold) (\\w+,? ){0,5}(right|rights|authori[sz]ed|authori[sz]ation|eligib(le|ility)|permit|permission|permitted|entitled|legally able|allowed|work permit) (to )?(live and |legally |work and live )?(work )?(\\w+ ){0,2}?(in|within|for)',
]);
/** Words that shut a place out. */
export const CANNOT = phrases([
  "(no|not have an?|without an?|\\w+n[’']t have an?|lack an?) legal (basis|entity|means|way|grounds) (to|for) (\\w+ ){1,4}(in|from|outside)( (of )?(the )?(following|these|those) (\\w+ )?(states|countries|locations|regions))?",
  "(not|(ca|wo|do|are|is|does)n[’']t|can[’']t|cannot|unable to|unfortunately) (currently |yet |be |legally )*(available|open|eligible|able to|hire|hiring|employ|accept|accepting|consider|considered|performed|offer|offered|support|engage|work with|onboard|pay|contract|process|take on)( \\w+){0,6}? (in|from|outside|of|to)",
  "as long as (it[’']s|it is|you[’']re|you are|you live|you stay|(your )?(home|desk|address) is) (\\w+ ){0,2}(in|within|inside)",
  '(all|any|every|the|us|u\\.s\\.?) (\\w+ )?(states?|countr(y|ies)|provinces?) (except|excluding|other than|but|apart from)',
  '(except|excluding|with the exception of|exception of|other than) (for )?(residents|candidates|applicants|people|those)? ?(of|in|from)?',
  "(applications|candidates|applicants) (from |based |located |who live )?outside(?=[^.;\\n]{0,80}( not |n[’']t|cannot|unable|regret))",
  `(outside|beyond) (of )?(the )?${NAMED} (will|can|may) not|not (\\w+ ){0,3}outside (of )?(the )?${NAMED}`,
]);
/** The zones of time that one may live in, and places that a label lists. */
export const ZONES = phrases([
  "(not|isn[’']t|cannot be) (currently |yet |being )?(open|available|offered|extended) (to|in|for) (any )?other (geograph(y|ies)|countr(y|ies)|regions?|locations?|states?|provinces?|places)",
  '(live|reside|residing|living|based|located|hire|hiring|employ) (\\w+ ){0,3}(in|from) (\\w+ ){0,3}?(following|these) (\\w+ )?(states|countries|locations|provinces)',
  '(like|want|need|ask|prefer) you to be (in|within) (an?|the) (\\w+ ){1,4}time ?zones?',
  '(anywhere|everywhere|any place) (in|within|inside) (your|their) (home |own )?(country|state)( of residence)?',
  '(live|living|based|located|reside|residing) (in|within|inside) (an? |the )?(gdpr|eu|eea|schengen|efta) (territor(y|ies)|countr(y|ies)|area|zone|member states?)',
  '(within|max(imum)?( of)?|no more than|at most|up to) (an? )?(\\d{1,2}|one|two|three|four|five|six) hours? (time ?)?(zone )?difference (from|of|with|to)',
  'any of the (50|fifty|lower 48|48) (us )?states',
  '(eligible|approved|permitted|supported|allowed|hiring) (in )?(us |u\\.s\\. )?(states|countries|locations|provinces)( are| include)? ?(?=:)',
  `(within|no more than|up to|at most|max(imum)?|\\+/-|±|plus or minus) ?(of )?(\\d{1,2}|one|two|three|four|five|six) ?hours?( time)?( difference)? (of|from|either side of|around|away from|to|with) (the )?(\\w+ )?${ZONE}`,
  '(between|from|range) (utc|gmt) ?[+–−±-]? ?\\d{0,2}(:\\d\\d)? ?(and|to|through|-|–) ?(utc|gmt)? ?[+–−±-] ?\\d{1,2}',
  `${ZONE}\\*? ?(±|\\+ ?/ ?-|- ?/ ?\\+|\\+-) ?\\d{1,2}`,
  `${ONLY_HIRES}( \\w+){0,5}? (in|from|within|between) (the )?${CODED}`,
  `(candidates|applicants|look(ing)? for (\\w+ )?(people|someone|somebody|engineers|developers)) (\\w+ ){0,3}between (the )?${CODED} and (the )?${CODED}( time ?zones?)?`,
  '(must|need to|have to|should|only|required to) (\\w+ ){0,4}(live|based|located|be|sit|reside|residing|living) (in|within|inside) (\\w+[ /]){0,5}time ?zones?',
  `(\\w+ )?${ZONE}([ /,]+(and |or )?${ZONE})* time ?zones? (only|required)|${NAMED} time ?zones? (only|required)`,
  '(candidates|applicants|people|those) (\\w+ ){0,3}(in|within|from) (\\w+[ ,/]{1,2}(& )?){1,5}time ?zones?',
  '(not|cannot|never) be (performed|done|carried out) outside (of )?(the|your) (country|state|province)',
]);
/** The same as fields say it. */
export const ONLY = phrases([
  `${NAMED}( based| residents?| citizens?| candidates)? only`,
  '(?<=\\()[a-z]{2}(, ?(and |or )?[a-z]{2}){1,12} only(?=\\))',
]);
/** Words that open the job to everybody all the same. */
export const NO_LIMIT = phrases([
  '(anywhere|everywhere) (in|around|across) the (world|globe)|(from|in) any (country|where|place)(?! (in|of|within|across))|worldwide',
  'no (restrictions?|limits?) (on|as to) (where|location)',
  '(regardless|irrespective) of (where|location|country)|wherever (you|they) (are|live|like|want|happen)|whether (you|they) (live|are)',
  '(from|in) anywhere(?! (in|within|inside))',
  'no matter where|(all|any|every|other|different) time ?zones?|(also )?(encouraged|welcome) (to apply|applicants from)',
  '(bij voorkeur|vorzugsweise|idealerweise|de préférence|preferiblemente|prefer(red|ence|ably)?|ideally|a plus|bonus|nice to have|not required|optional)',
]);
/** Sentences that speak of anything but where a hire for this job may live. */
export const NOT_THIS_JOB = phrases([
  '(jobs|roles|positions|postings|openings) (that are |which are )?(posted|listed|advertised|marked) (with|as|for)|exclud(es|ing) ?: ?[a-z]{2}(, ?[a-z]{2}){0,8}\\) ?["”]',
  '(form i ?-? ?9|e ?-? ?verify|every qualified|ccpa|gdpr(?! (territor(y|ies)|countr(y|ies)|area|zone))|privacy|disclosure|notice|pursuant|ordinance|fair chance|criminal|conviction|arrest|discriminat@|accommodations?|equal (opportunity|pay))',
  '(salary|pay( range)?|base pay|compensation|wages?|stipend|bonus|insurance|benefits?|holidays?|vacation|leave|perks?|401 ?\\(?k\\)?|pension|allowance|reimburse@) (\\w+ ){0,6}(for|of|in|to|from|between|if|is|are|varies)',
  '(customers?|clients?|users|patients|investors|partners|competitors|markets?|subsidiar(y|ies)|data ?(center|centre)s?|servers|stores|shops|schools|hospitals) (@ ){0,4}?(in|across|from|on|based|live|located)',
  '(for|with|by|of|to|serve|serving|support(ing)?|help(ing)?) (\\w+ ){0,3}(customers?|clients?|users|patients|investors|partners|shops|schools|hospitals)',
  'relocat@ (support|package|assistance|help|bonus)',
  '(majority|most|many|some|half|all|rest|one|two|\\d+) of (our|the) (people|employees|team|colleagues|roles|staff|engineers|jobs|company)',
  '(our|the) (\\w+ )?(team|employees|people|colleagues|company|founders?|staff|offices?|headquarters|hq|parent) (is|are|work|works|live|lives|sit|sits|span|spans|spread|comes?|can)',
  '(employees|team members|team mates|people|colleagues|staff) (who|that|located|based|living|in) (\\w+ ){0,6}(can|may|receive|get|enjoy|have|are)',
  '(remotely|works?|working|company|team|workforce) with (employees|people|colleagues|team members)',
  '(travel|trips?|retreat|off ?site|on ?site|conference|meet ?ups?|gathering|visit|fly|flights?|summit) (\\w+ ){0,6}(to|in|at|once|twice|every|per|a year)',
  '(hosted|stored|processed|registered|incorporated|headquartered|founded|funded|regulated|listed|sold|shipped) (\\w+ )?(in|from|within|by)',
  'citizens? of the world|languages?|speak(s|ing|ers?)?|degree|university',
]);

/** A remote job whose place is named right behind: "Remote, Spain or Italy". */
export const REMOTE_THERE = phrases([
  '(100 ?% |fully )?remote(?= ?[,:–—/-] ?(in |from |within )?(the )?\\p{L})',
  // One of several places that the job can be done at: "Ghent or remote US".
  `(?<=([/,:|]|(^|\\n| )or) ?)(fully )?remote(?= ${NAMED}\\s*([.,;)|\n]|$))`,
]);
/** Whom a remote job is looking for: "we need a developer based in Chile". A place has to stand right behind. */
export const WANTED = phrases([
  '(need|seek(ing)?|look(ing)? for|hiring|want|searching for) (an? )?([\\w+#.]+ ){0,8}(developers?|engineers?|analysts?|scientists?|designers?|professionals?|specialists?|consultants?|freelancers?|contractors?),? (who (is|are) )?(currently )?(based|located|living|residing) in',
]);

/** The same in a title; a place has to stand right behind. */
export const TITLE_THERE = phrases([
  'based in',
  'remote(ly)? (from|in|within)',
  '(100 ?% |fully )?remote(?= ?[,:–—\\(/-]? ?(the )?\\p{L})',
]);
