import { phrases } from '../../text/phrases.ts';
import { FEW, FILL, FIRM, FIRM_KINDS, JOB, ROLE, SEEKS, SOME } from './agency.ts';

/** Further words of `rules/agency.ts`, which fill no more than the first file's lists. */

const PARTY = '(client|employer|hirer|end customer|hiring (company|firm|organi[sz]ation|manager|team))';
const THEIRS = `(the|our|my|this|that|their) (\\w+ )?${PARTY}`;
const OUR = '(our|my|one of (our|my)|an?|the)';
const HIRER =
  "(the (\\w+ )?(client|employer|hirer|hiring (company|firm|organi[sz]ation|team|side))|(our|my) (\\w+ ){0,3}?clients?|the (company|firm|start ?up|bank|organi[sz]ation)[’']s (hr|people|talent|hiring manager|hiring team|team|cto|founders?))";
const WE_ARE = "(we|i|who)([’']re|[’']m|[’']ve been| are| am| have been)?";
const CV = '(cvs?|r[ée]sum[ée]s?|profiles?|details|applications?|names?)';
const HUNTERS =
  '(recruiters?|headhunters?|search (firms?|partners?|consultants?)|(recruitment|staffing|recruiting|employment|talent|placement|temp) (agenc(y|ies)|firms?|consultants?|consultanc(y|ies)|partners?|bureaus?|specialists?|businesses|business))';
/** Houses of the trade. */
const HOUSES =
  '(adecco|randstad|manpower ?group|robert (half|walters)|michael page|kelly services|tempo team|harvey nash|experis|insight global|tek ?systems|apex systems|kforce|computer futures|odgers|perrett laver|saxton bampfylde|korn ferry|heidrick|spencer stuart|egon zehnder|russell reynolds|harnham|hays)';
/** Whole statements of somebody in between. */
export const SURE_TOO = phrases([
  // The employer's dealings with it.
  `(client|employer|company|firm|hirer|start ?up|bank|they|founders?|it) (\\w+ )?(works?|hires?|recruits?|deals?|retains?|partners|partnered|working|signed|sticks) (\\w+ )?(exclusively|only|solely|directly) (with|through|via) (us|me|our)(?! (\\w+ ){0,2}(platform|product|app|api|software|team))`,
  `(works?|hires?|recruits?) (with|through) (us|me|our \\w+) (exclusively|only|alone)|(exclusively|solely|only) (with|through) (us|me) (on|for) (this|the|its|their) ${JOB}`,
  `exclusive(ly)? (on|for|instructed on|to us on|appointed on) (this|the|that) (\\w+ )?${JOB}|(this|the) (\\w+ )?${JOB} (is|comes|was) (\\w+ )?(exclusive(ly)? (to|with|through|via)|given to us|placed with us|only (with|through) us)`,
  `(we|i) (have|hold|won|got) (this|the|an?|sole|full) (\\w+ )?(search|role|mandate|vacancy|brief|instruction|assignment|job) (\\w+ ){0,2}?(exclusively|on an exclusive|exclusive|from (an?|the|this|our|my|their))`,
  `${JOB} (that |which )?${WE_ARE} (\\w+ly )?(filling|running|handling|recruiting|managing|working on|sourcing|taking on) for (an?|the same|the|this|our|my|another|them|one)(?! (\\w+ )?(team|department|group|office))`,
  `${WE_ARE} (\\w+ly )?(filled|placed|hired|filling|placing) (\\w+ ){0,5}?(for|with|at|into) (them|this client|the (same )?client|this (company|firm|employer|start ?up))(?![\\w])`,
  `(company|employer|firm|client|start ?up|organi[sz]ation|business|name|brand|bank) behind (this|the|that) (\\w+ )?(posting|adverts?|ad|role|search|vacancy|job|opening|brief|listing|position)`,
  `(company|employer|firm|client|start ?up|organi[sz]ation|business|bank) (that |which |who )?(has |have )?(chosen|chose|picked|signed|called) us to (\\w+ )?${FILL}`,
  `(is|are|was) (a|an|our|my) (\\w+ )?(long standing|long term|repeat|returning|retained|key|loyal|exclusive|valued|favou?rite) client (of (ours|mine)|for whom|for which|and|who)`,
  // Who it is, and when one hears of it.
  `(whose|its|their|the company[’']?s|the employer[’']?s|the client[’']?s) (name|identity) (we|i|you)([’']ll| will| shall| can)? (\\w+ )?(share|tell|disclose|reveal|give|send|learn|hear|get|withhold|keep|name)`,
  `(unlike|not like|other than) (most|many|other|some|the usual|your (average|typical|usual)) ${HUNTERS},? (we|i|our|you)`,
  `(recruiters?|headhunter|agency|agent)[’']?s note|note from (the|your|our) (recruiter|headhunter|consultant|agency)`,
  // Its people and the candidate.
  `(details|name|identity) of ${THEIRS} (\\w+ ){0,2}?(released|given|shared|revealed|told|passed)`,
  `(search|assignment|mandate) is (\\w+ )?confidential|discuss ${THEIRS} with you|represented (\\w+ )?by (us|me)(?! )`,
  `(we|i) (\\w+ )?(act|recruit|search|headhunt|source) for (an?|one of) ${FEW}${FIRM}|your consultant (for this|is \\w+|:)`,
  `(working|partnering|collaborating|partner|work) (\\w+ )?with (an?|one of the) ${FEW}${FIRM} (to (help (them |it )?(to )?)?(find|hire|recruit|appoint|fill|source|headhunt)|(on|in|for) (this|the|its|their|an?) (\\w+ )?(appointment|search|hire|vacancy|recruitment)|in (finding|hiring|recruiting))`,
  `(handed|outsourced|entrusted|given|delegated) (\\w+ ){0,3}?${JOB} (of|for) (\\w+ ){1,4}?to us(?![\\w])`,
  `(call|contact|email|reach|ring|message|speak (to|with)|cv to) (\\w+ ){1,3}?(at|from|of) (\\w+ ){1,2}?(recruitment|recruiting|staffing|resourcing|headhunters|executive search)(?= ?([,.;!?)]|$| (on|for|to|or|today)(?![\\w])))`,
  `brought to you by (\\w+ ){1,2}?(talent|search|partners|resourcing|associates|headhunters)(?= ?[.,;!]|$)`,
  `(we|i) (only )?(charge|bill|invoice) (the employer|employers|the hiring company|hirers)|executive search (since|boutique)`,
  `(contact|call|speak (to|with)|email|ask for|ring|reach) ((the|our|your) )?(recruitment |recruiting |search )?consultant( (in charge|responsible|handling|managing|named|below|listed|on \\d|for (this|a|the)|at \\w+)|(?= ?[.,;!]|$))`,
  `(client|employer) (can|may|will|could|would|might|is free to|has the option to|then|wants to|intends to|plans to|often) (\\w+ )?(take you (on|over)|hire you|convert you|employ you|make you permanent|take over your|buy you out)`,
  `(interviews?|final (round|stage|interview|call)|last (round|stage|interview)|screening|meeting|call|chat) (\\w+ ){0,2}?(is |are |takes place |will be )?(with|at) (the|our|my) (end )?client(?! (teams?|to (discuss|gather|collect)|side|services?|success|managers?))(?= ?([,.;:!–)]|$| (and|within|next|in|on|directly|takes?|are|will|is|follow\\w*|after|before|then|itself)(?![\\w])))`,
  `client[’']s (\\w+ ){0,2}?(cto|ceo|founders?|hiring manager|head of \\w+|tech lead|vp|team|panel) (\\w+ ){0,2}?(interviews?|meets?|conducts?|runs?|hold|holds|conduct|run|meet|decides?|makes? the)`,
  `(send|put|pass|forward|submit|share|release) (\\w+ ){0,3}?${CV} (\\w+ ){0,2}?(to|with|past|in front of) (a|any|the|our|my) (client|hirer|employer|hiring company)(?![\\w’'])`,
  `(first|initial|short|screening|intro\\w*|quick|registration|pre ?screen\\w*) (\\w+ )?(call|chat|interview|meeting|conversation|screen) with (us|me|our (agency|firm|recruiter|consultants?)),? (and )?(then|followed by|before|after which|next) (\\w+ ){0,4}?(client|employer|hirer|hiring (company|manager)|company)`,
  `(we|i)([’']ll| will)? introduce (you|candidates|people|engineers|developers),? (and )?(they|the (company|client|employer)) (\\w+ )?(interview|hire|employ|decide|choose|pick)s?`,
  `(they|the (company|client|employer)) pays? (us|me|for (our|my) (services?|work|search))|(costs?|charge|charged|free|no (cost|fee|charge)s?) (to|for) (the |you as a )?(candidates?|job ?seekers?)(?! (experience|to relocate))`,
  // Whose payroll it is.
  `(on|under|onto) (the |our )?(pay)?rolls? of (an? |our |the )?[\\w]+|on our (pay)?rolls(?! out)|third ?party (pay)?rolls?(?! (process|provider|system|software|integrat))`,
  `deput(ed|ation) (to|at|with|on) (an?|our|the|one of|client|their)|deputation at`,
  `(payroll|paper ?work) (is|will be|sits|stays|runs) (with|through|via|by) (us|our (agency|firm|company)|the agency|an agency)(?![\\w’])|(contract|employment) (is|will be|sits|stays|runs) ((through|via) us|(with|through|via|by) (our (agency|firm)|the agency|an agency))(?![\\w’])`,
  `(our|the|this) (\\w+ )?(firm|agency|company|consultancy) (is|acts as|remains|will be) (the |your )?(employer of record|formal employer|legal employer|payroll employer)|employer of record (is|will be) (us|our|we)|we([’']re| are| act as) (the |your )?employer of record`,
  'direct client (requirements?|reqs?|openings?|positions?|roles?|needs?|opportunit(y|ies))|(implementation partner|prime vendor|end client) ?:|c2h (role|position|with)|bench sales',
  `(through|via|with|by) ${HOUSES}(?= ?([,.;)]|$| (with|on|for|and|as|who|technology|recruitment)(?![\\w])))|${HOUSES} (is|are) (\\w+ )?(hiring|recruiting|looking|searching|seeking|partnering|working) (\\w+ ){0,5}?(for|with) (an?|one of|its|their|our)(?! (own|team))`,
  `(has|have|been|were|was) (\\w+ )?(appointed|engaged|retained|instructed|commissioned) ([\\w’&]+ ){1,5}?to (support|lead|assist|conduct|advise|manage|handle|run) (on |with |in )?(the|this|its|their) (\\w+ )?(search|appointment|recruitment|hire)`,
  'employer (is|will be|remains) (the|our) agency|employed (by|through|via) (the|an|our) (\\w+ )?agency|employed through manpower|via (an? )?umbrella(?! term)|umbrella (only|payroll)',
  `(assignment|contract|role|position|project|freelance|vacancy|placement|mission) (\\w+ ){0,2}?(for|at|with) (our|an?|the) end (client|customer)`,
  `(having|we|i|ve|have) (\\w+ ){0,2}?placed (their|its|half (of )?their|most of their|\\w+ of their) ([\\w’]+ ){0,4}?(${ROLE}|teams?)`,
  `employed (\\w+ )?by them(?! (to|for)(?![\\w]))|(placed|seconded|deployed) (\\w+ )?(with|at|to|into) (an?|one of the) ${FEW}${FIRM}`,
  `(forward|submit|introduce|present|send|pass)(ed|ing|s)? (it|you|(your|a|the) ${CV}) (on )?to (\\w+ ){1,4}?(without|with|only with|only after|after) your (\\w+ )?(consent|permission|approval|okay|ok|go ahead|agreement|knowledge|say so)`,
  "(as|we are|we[’']re|is) an? (\\w+ ){0,3}?(personnel|staffing|recruitment) (services?|solutions?) (provider|company|firm|supplier)",
  `fill(ing)? (this|the) (\\w+ )?${JOB} (at|with|for) (an?|one of our|our) ([\\w’]+ ){0,3}?(customer|client|${FIRM_KINDS})`,
  `for the same (client|company|start ?up|scale ?up|bank|firm|employer)(?= ?[.,;!]|$)|pay ?roll ?: (ours|us|agency|third|3rd|through|via|vendor)`,
  `(location|place of work|work ?site|work ?place) ?: (at )?(our |the |end )?(client|customer)([’']?s)?[’']? (site|office|location|premises|place)`,
]);
/** The client, by name of the trade: tried only where it stands. */
export const CLIENTS = phrases(['clients?']);
/** What is said of a client by somebody in between. */
export const OF_CLIENT = phrases([
  `(our|my|end|the) ([\\w’]+ ){0,3}?client(,|\\(| (who|which|that|is|are|based|in|has|currently|now|\\w+ly))( [\\w’'&.\\(),/]+){0,24}? (is|are|be) (\\w+ )?${SEEKS}(?! (for )?(faster|better|ways?|reports?|more|new ways|a bit|dated|to (reduce|improve|speed|save|cut)))`,
  `(our|my|end|this) ${FEW}clients? (is|are)( \\w+ly)? ${SEEKS} (for |of |to )?(hire |recruit |add |appoint |find |grow |expand |build )?(an? |the |their |its |\\d+ |two |three |several |experienced |talented )${SOME}${ROLE}`,
  `(our|end|the|this|a|one of our) ([\\w’]+ ){0,4}?clients?,? (\\w+ ){0,3}?(seeks?|searches|requires?|needs?|wants?|hires|would like|would love|is after|has asked for|(has|have) (an? )?(\\w+ ){0,2}?(need|vacanc(y|ies)|requirements?|openings?) for) ${FEW}(to (hire|add|recruit|appoint|grow (its|their)|bring in) )?${FEW}${ROLE}`,
  '(our|the|end) ([\\w’]+ ){0,3}?client,? (\\w+ ){0,3}?(wants to (hire|add|grow)|seeks to|is recruiting|are recruiting|recruits|is hiring|are hiring|is expanding|is growing)',
  'our ([\\w’]+ ){0,3}?client,? (is|are) (an?|one|the|among|also|currently|at|in|well|part) (?!(electron|web|mobile|desktop|thick|thin|react|native|ios|android|priority|first|heart|center|centre|core|reason|focus)(?![\\w]))[\\w]+',
  'our ([\\w’]+ ){0,3}?client (helps|delivers|develops|specialises|specializes|operates|provides|offers|designs|manufactures|builds|sells|makes|runs|leads|has (been|taken|grown|built|over|offices|a (team|strong|proven))|was (founded|established))',
  `${OUR} (esteemed|prestigious|reputed|reputable|undisclosed|direct|premier|valued|tier (1|one)|fortune \\d+|blue chip|mnc|mid cap|well known|renowned|exclusive|long standing|household name) ${FEW}clients?(?= ?([,.;:–\\(]|$| (is|in|based|who|located|at|located|has|have|needs|for|located)(?![\\w])))`,
  `(role|position|job|opening|vacancy|opportunity|requirement|post|contract|gig|placement)s? (is |are |exists? |available |now )?(with|at|for) (our|one of our|my|one of my|a leading|a reputed|a major) ([\\w’]+ ){0,4}?clients?(?= ?([,.;:–\\(]|$| (in|based|who|to|is|which|from|located|has|at)(?![\\w])))`,
  `(recruit(ing)?|hiring|hire|looking|searching|search|seeking|sourcing|role|position|opportunity|vacancy) ([\\w’]+ ){0,8}?for ((an?|our|my|the) ${FEW}client|one of (our|my) ${FEW}clients|a client of (ours|mine))(?= ?([,.;:–\\(]|$| (in|based|who|to|is|which|from)(?![\\w’-])))`,
  "for ((our|my) ([\\w’]+ ){0,3}?client|one of (our|my) ([\\w’]+ ){0,3}?clients),? ([\\w’',]+ ){0,12}?(we|i) (are|am|search|seek|recruit)",
  `(supporting|helping|assisting|advising) (our|my|one of our) ${FEW}clients?,? ([\\w’',]+ ){0,10}?(with|in) (the|their|its|this|a) (\\w+ )?(search|recruitment|hire|hiring|appointment)`,
  `(for|join|joining|role (in|at|with)|position (in|at|with)) (our|my) ${FEW}client[’']s (\\w+ ){0,2}?(team|office|company|department|organi[sz]ation|unit)`,
  `(role|job|position|vacancy|opening|placement)s? ((just |fresh )?(in )?from|(is )?(with|at)) an? ${FEW}client(?= ?([,.;:)]|$| (in|who|that|of|based|is)(?![\\w])))`,
  `(join|joining|behalf of|(looking|hiring|recruiting|searching|seeking) (\\w+ ){0,8}?for) (their|its|one of their|one of its) (\\w+ ){0,3}?clients?(?= ?([,.;)]|$| (in|based|is|are|who|at|as)(?![\\w])))`,
  "(work|working|works|projects?|assignments?|consultants?) ([\\w’]+ ){0,2}?(on ?site )?at (one of |some of )?(our |the |a |various |different |multiple )([\\w’/&]+ ){0,3}?clients?([’']s?)?",
  `(our|my|end|the|this) ([\\w’]+ ){0,3}?clients?,? ?(\\(|,|–) ?([\\w’'&.\\()/+#]+,? ){1,14}?(seeks?|searches|needs?|requires?|wants?|hires|is after|has (an? )?(\\w+ )?(vacancy|opening|need|seat)|(would|[’']d) like|wishes|plans|intends) ${SOME}${ROLE}`,
  `(our|my|end) ([\\w’]+ ){0,2}?client (pays|is paying|will pay|interviews|can interview|moves fast|moves quickly|hires|decides|insists|prefers|expects|has (an? )?(urgent|immediate)|wishes|hopes|trusts|keeps|values|rewards|employs)`,
  `(at|in|from) (our|the) ([\\w’]+ )?client([’']?s?)?[’']? ([\\w’]+ )?(site|premises|head ?quarters|hq|campus|plant|location|office)(?= ?([,.;:)]|$| (in|near|at|for|three|two|four|\\d)(?![\\w])))`,
  `(contract|role|position|hire|job|perm|opening|assignment) (\\w+ )?(with|for|at) (an? |our |the )?(government|federal|state|fortune \\d+|public sector|banking|financial|healthcare|retail|pharma|direct|tier (one|1)|large|leading|major|global) (\\w+ )?client(?![’'\\w]| (base|facing|services?|projects?|teams?|portfolio|accounts?))`,
]);
export const HIRERS = phrases([
  "clients?|(the|our|my|this|that|their|an?|any) (hiring |end |new |prospective |future )?employers?|hirers?|end customers?|the (company|firm|start ?up|bank|organi[sz]ation)[’']s|hiring (company|firm|organi[sz]ation|team|side|manager)",
]);
/** The candidate on the way to an employer that is somebody else. */
export const TO_HIRER = phrases([
  `(we|i) (\\w+ ){1,5}?for the (hiring (company|firm|organi[sz]ation)|hirer)`,
  "(can[’']?t|cannot|can not|unable to|not (yet )?(able|allowed|free|at liberty) to|won[’']?t|will|[’']ll|we|i) (\\w+ ){0,2}?(say|tell you|name|reveal|disclose|share|identify|give you) (yet )?((up ?front |early |openly )?who (it|they|(the|our|my) (client|company|employer))|which (company|firm|employer)|(the |our |my )(\\w+ )?(client|employer|hirer)|the (company|firm)[’']?s name|the name of the|its name)",
  `(cv|profile|r[ée]sum[ée]|application|details) (\\w+ ){0,2}?(goes|go|reaches|passed on) (\\w+ ){0,2}?(to|with) ${HIRER}`,
  `(we|i|will|intend to|to be|be|before|consultants?|recruiters?|agency|can|who)([’'](ll|d|re))? (\\w+ ){0,3}?(put|putting|send|submit|submitting|submitted|present|presenting|presented|introduce|introducing|introduced|forward|forwarding|forwarded|share|sharing|pass|represent|propose) ${FEW}(you|your (cv|profile|r[ée]sum[ée]|application|details|name|information)|candidates|applicants|profiles?|cvs?|r[ée]sum[ée]s?|shortlist|application|it) (\\w+ ){0,3}?(to|with) ${HIRER}`,
  `(candidates?|applicants?|profiles?|cvs?|r[ée]sum[ée]s?|shortlist|applications?|your details) (\\w+ ){0,6}?(be|are|is|get|gets) (\\w+ )?(put forward|sent|submitted|presented|introduced|forwarded|shared|passed) (on )?(to|with) ${HIRER}`,
  '(place|placed|placing|submitted|turned down|represent\\w*|filling|quizz\\w+|met|visited|filled|retained) (\\w+ ){0,5}?(with|for|by|at) (this|that|the same) client',
  `${WE_ARE} (\\w+ )?(acting|act|appointed|engaged|instructed|retained|working) (\\w+ )?(for|on behalf of|as agents? (for|to|of)) (the|this|our|my) ${FEW}(client|employer|hirer|hiring company)`,
  `(tell|brief|give|send|share|reveal|disclose|walk|introduce|say) (with )?(you|candidates|applicants) (\\w+ ){0,5}?(about|on|of|through|to|who) (is )?${THEIRS}([’']s)?(?! (needs|requirements|side|team you))`,
  `(more|further|full|all) (about|on|details (on|of|about)|information (on|about)|info (on|about)) (the|our|my|this) (hiring )?(client|employer|hirer|hiring company)(?= ?([,.;!:–)]|$| (and|or|on|in|when|once|after|please|before)(?![\\w])))`,
  `(we|i)([’']ll| will| can| always| happily| do)? (\\w+ )?(name|reveal|disclose) ((the|our|my) (end )?clients?|the (employer|hirer|hiring company))(?= ?([,.;:!–]|$| (up ?front|in|on|at|once|when|before|after|to|from)(?![\\w])))`,
]);
export const FOR_FIRM = phrases([
  '(hiring|recruiting|searching|sourcing|headhunting|hunting|interviewing|shortlisting|working|acting|act|hire|hired|recruit|recruited) for|look after|represent|(known|placed|been supporting)',
]);
export const FIRM_OF = phrases([
  `the ${FEW}${FIRM_KINDS} (that |which |who )?(we|i)([’']re|[’']m| are| am) (\\w+ly )?(hiring|recruiting|searching|sourcing|headhunting|hunting|interviewing|shortlisting|working|acting) for`,
  `${FIRM_KINDS} (that |which |who |whom )?(we|i)([’']ve| have)? (\\w+ )?(look after|represent|recruit for|known|placed|hired for|recruited for|been supporting|act for|hire for)`,
]);
export const TRADES = phrases([
  `(recruitment|staffing|recruiting|secondment|temp|temping|headhunting|search|placement|resourcing|selection) (agency|firm|consultancy|business|partner|specialists?|boutique|bureau|organi[sz]ation|outfit|company)|recruiters?|headhunters?`,
]);
export const IS_TRADE = phrases([
  `(we are|we[’']re|is|as|are|i[’']m|i am|at) (an? |the |your |one of the )?([\\w’,]+ ){0,6}?(recruitment|staffing|recruiting|secondment|temp|headhunting|executive search|search|placement|resourcing|recruitment and selection|temping) (agency|firm|consultancy|business|partner|specialists?|boutique|bureau|organi[sz]ation|outfit)(?! (for|marketing|ecosystem))`,
  "(we are|we[’']re|is|as) (an? |the )?([\\w’,]+ ){0,6}?(recruitment|staffing|recruiting|headhunting|executive search) company(?! for)",
  `(we are|we[’']re|we as|as|i[’']m an?|i am an?|turned(?! down| away)) (\\w+ ){0,3}?(recruiters|headhunters|recruiter|headhunter)(?= ?([,.;:!–]|$| (who|that|we|i|for (a|the) |in the|with|and|of|specialising|by)(?![\\w])))`,
]);
/** A client is named as the one that hires. */
export const CLIENT_TOO = phrases([
  `client (is|are) (\\w+ly )?${SEEKS} (for )?(an? |their |its |\\d )?([\\w’+#.]+ ){0,4}?(${ROLE}|resources?)`,
  `(employed|hired|contracted|engaged|employment|contract|payroll) (\\w+ ){0,4}?(with|by) the (customer|client|end customer|hiring company)(?= ?([,.;:)]|$| (directly|from|itself|in|after)(?![\\w])))`,
  `(deployed|seconded|placed|outsourced|staffed|embedded|loaned|hired out|contracted out|subcontracted) (\\w+ ){0,2}?(at|to|with|into) (an?|the|your|one) ([\\w’/&]+ ){0,3}?(end )?client(?! (library|application|app|side|success|services?))`,
  `(has|have|got) (\\w+ )?(asked|tasked|hired|engaged|retained|chosen|picked|brought in|turned to|called on) (\\w+ ){0,3}?(recruit\\w+|search firm|headhunters?|staffing \\w+|agency|consultancy|talent \\w+|executive search) (\\w+ ){0,3}?to ${FILL}`,
  `(position|role|job|vacancy|opening|seat|opportunity|assignment) (\\w+ )?(belongs to|is (owned|funded|offered|opened) by|comes from|sits with|resides with|is placed with) (our|my|one of (our|my|them)|an?) ?${FEW}${FIRM_KINDS}`,
  `(our|one of our) (\\w+ )?(customers?|partners?|partner compan(y|ies)),? an? ([\\w’'&/+#]+,? ){1,9}?((is|are) (\\w+ )?(hiring|recruiting|looking for|searching|seeking|in search)|(needs|seeks|wants|requires|hires|is after) ${FEW}${ROLE})`,
  'client ?: (banking|bank|insurance|retail|telecom|pharma|government|public|state|healthcare|automotive|energy|investment|fintech|direct|top|tier|one of|well known)',
  '(via|through|under) (an? |the |your )?umbrella( compan(y|ies))|client has (deemed|determined|assessed) (\\w+ ){0,5}?ir ?35',
  `(hiring|recruiting|looking|searching|role|position) (\\w+ ){0,5}?(for|at|with) (our|one of our|an? investor[’']s|our investors?[’']s?) (\\w+ )?portfolio compan(y|ies)`,
  '(vacature |opdracht )?namens ((een|één) van )?onze (@ )?(relaties|klanten|opdrachtgevers)|(bei|für) unsere[mn] kunden (@ )?(vor ort|eingesetzt|tätig)',
  `(for|with|at) (an? |our |the )?(confidential|undisclosed|unnamed|anonymous|nameless|discreet) ${FEW}${FIRM}`,
]);
