import { phrases } from '../../text/phrases.ts';

/** The words of `rules/agency.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

export const FEW = "([\\w’'&/+#]+ ){0,4}?";
export const SOME = "([\\w’'&/+#,]+ ){0,8}?";
/** What a client can be. */
export const FIRM_KINDS =
  '(compan(y|ies)|firms?|business(es)?|start ?ups?|scale ?ups?|employers?|clients?|customers?|organi[sz]ations?|fintechs?|insurtech|healthtech|medtech|edtech|proptech|biotechs?|banks?|insurers?|retailers?|manufacturers?|makers?|brands?|studios?|publishers?|broadcasters?|family office|law firm|charity|charities|(hedge |investment )?funds?|groups?|institutions?|institutes?|universit(y|ies)|hospitals?|utility|airlines?|councils?|compan\\w+|(house|machine|ship|instrument) ?builders?|brewers?|trusts?|consultanc(y|ies)|agenc(y|ies)|outfits?|shops?|houses?|conglomerates?|boutiques?|suppliers?|lenders?|brokers?|carriers?|foundations?|giants?|unicorns?|multinationals?|corporations?|enterprises?|chains?|ministr(y|ies)|museums?|ventures?|saas|ngos?|plcs?|mncs?|integrators?)';
export const FIRM = `${FIRM_KINDS}(?! (units?|lines?|areas?|development|intelligence|analysts?|process|cases?|users?|stakeholders?|teams?|leaders?|managers?|specialists?|problems?|critical|focused|driven|minded|wide|ready|led|oriented|owned|grade|facing|functions?|partners?|of (people|engineers|developers)|that (you|cares|values)|where|like ours))`;
/** What somebody in between is asked to do. */
export const FILL =
  '(hir|sourc|plac|resourc|handl|manag|secur|find(?! (an? |the )?(\\w+ )?(ways?|out|solutions?|bugs?|errors))|track down|seek out|dig up|hunt down|line up|look for|scout|fill|hire|recruit|appoint|source|search|headhunt|hunt|secure|identify|attract|place|staff|resource|shortlist|advertise|run|handle|manage|lead|bring (in|them|on)|build ((the|a|their|its|out) ){0,2}(\\w+ )?(teams?|shortlist|squad)|help (\\w+ )?(find|hire|recruit|fill|build|grow|choose)|assist|support (\\w+ ){0,3}?(search|hire|hiring))';
export const JOB =
  '(roles?|positions?|jobs?|posts?|vacanc(y|ies)|openings?|opportunit(y|ies)|search(es)?|assignments?|hires?|hiring|recruitment|recruiting|mandates?|briefs?|seats?|contracts?|headcount)';
const TRADE =
  '(recruit(ment|ing|er)|staffing|head ?hunting|resourcing|executive search|placement|personnel|talent acquisition|rec ?to ?rec|rpo)';
export const ROLE =
  '(someone|somebody|people|person|developers?|engineers?|analysts?|scientists?|architects?|programmers?|testers?|consultants?|managers?|administrators?|admins?|leads?|heads?|coders?|specialists?|designers?|experts?|hires?|technicians?|candidates?|professionals?|contractors?|freelancers?|interim|devs?|sres?|directors?|head of|cto|developer\\w*|pythonistas?|techies|graduates?)';
const PEOPLE =
  '(people|candidates|engineers|developers|contractors|professionals|talent|specialists|freelancers|staff|programmers|temps)';
export const SEEKS =
  '(looking|seeking|searching|hiring|recruiting|in search|in need|after|keen|on the lookout|expanding|growing|building|seeks?|searches|requires?|needs?|wants?|hires?)';

/** Whole statements of somebody in between, whatever else their sentence speaks of. */
export const SURE = phrases([
  '(staffing|recruitment|recruiting|executive search|head ?hunting|personnel) (firm|agency|consultancy|company) (seeks?|is (seeking|looking for|searching for|recruiting|hiring)|looks for|recruits|hires) [^.;]{2,60}? for (its|their|an?|the) (\\w+ ){0,2}(customer|client)',
  // Asked by the employer.
  `(asked|retained|engaged|instructed|mandated|appointed|commissioned|tasked|entrusted|briefed|hired|chosen|selected|contracted|approached|enlisted|charged|trusted|authori[sz]ed|wants?|has|have) (us|me|our (\\w+ ){1,3}?)( \\w+ly)? (to|with|for|in) (\\w+ )?${FILL}(ing)?`,
  `(we|i)([’']ve| have|[’']re| are| were|[’']m| am| was) (\\w+ ){0,2}?(retained|instructed|mandated|engaged|commissioned|tasked|entrusted|briefed|asked|hired|approached|appointed)( \\w+ly)? (by|on behalf|with (the|this|finding|filling|a search)|to (\\w+ )?${FILL})`,
  `(retained|mandated|instructed|engaged|commissioned|briefed) (\\w+ly )?by (an?|our|one of) ${SOME}${FIRM_KINDS}`,
  '(retained|exclusive|sole agency) (search|mandate|assignment|instruction|recruitment|basis)|exclusively retained|retained exclusively|sole (mandate|instructions?|brief)',
  `(handed|outsourced|entrusted|passed|given|awarded|delegated|trusted|left|assigned) (\\w+ ){0,4}?${JOB} (over )?(to|with) (us|me|our)(?! (team|hr|people|board))`,
  `(handed|gave|given|trusted|entrusted|trusts?|entrusts?) (us|me) (with )?(all |most |both )?(of )?(this|the|that|its|their|one) ${FEW}${JOB}`,
  `(comes?|came|turns?|turned|returned|keeps coming) (back )?to (us|me|our (desk|agency|firm)) (for|with|to fill|when|whenever) ${FEW}(${JOB}|engineers?|developers?|people|staff|talent|hire|recruit)`,
  `(on|under|by) (the |a |an )?(exclusive )?(mandate|instructions?|commission) (of|from|by) (an?|the|our|my|one)`,
  // Not the employer.
  `(we|i)([’']re| are|[’']m| am) (not|only|just|merely) the (employers?|hiring company|end client|hirer|agency|agents?|recruiters?|middlem[ae]n|go between)`,
  `we aren[’']?t the (employers?|hiring company|company|hirer)`,
  `(we|i)([’']re| are|[’']m| am)? (\\w+ ){0,2}?(place|placing|supply|supplying|introduce|introducing) (\\w+ ){0,3}?${PEOPLE} (for|with|into|to|and|at)(?! (purpose|pride|the (\\w+ )?(cent|heart|core)|the right tools))`,
  `(we|i)([’']re| are|[’']m| am)? (\\w+ ){0,2}?(find|finding|recruit|recruiting|headhunt|source|sourcing) (\\w+ ){0,2}?${PEOPLE} for (them|a living|other|our clients|(\\w+ ){0,2}?(clients|companies|employers|firms|(start|scale) ups|businesses|banks|ventures|funds|studios|hospitals|agencies|brands))`,
  `(looking|searching|hiring|recruiting|seeking|sourcing|after|find|hunting|finding) (\\w+ ){0,5}?${ROLE} for them(?= ?([,.;)]|$))`,
  '(they|employers?|compan(y|ies)|hirers?) (\\w+ ){0,2}?pays? (\\w+ )?our (\\w+ )?(fees?|commission)',
  'our (\\w+ )?(fee|commission) (is|gets|comes|will be)|(fee|commission) is paid by (the|them|our)',
  'free (of charge )?(for|to) (job ?seekers|candidates|applicants)',
  `(you([’']ll| will| would| are)|hired|employed|engaged|contracted|taken on|paid) (\\w+ ){0,3}?(directly )?by (our|my|the) (end )?client`,
  `on (the|our|my) client[’']?s (books|payroll|headcount)`,
  `(through|via|with|by|on) our (${TRADE} |temp |temping |employment )?agency([’']s)?( payroll| books)?(?= ?([,.;:)]|$| (for|at|on|initially|then|before|with)(?![\\w])))`,
  '(months?|weeks?|period|time|start|starting|first|employed|placed|stay|remain|begin|job|contract) (\\w+ ){0,3}?on our (payroll|books|w2)',
  'temp to perm|temporary to permanent|agency workers? regulations|payrolled (by|through|via)|(on|under) our w ?2',
  `(contract|contracted|employed|engagement|payroll|invoiced?|billing|paid|hired|engaged) (\\w+ ){0,3}?(through|via) (us|our (company|agency|firm|umbrella|consultancy))(?![\\w])`,
  "recruiters? here|(client|customer)s? of (ours|mine)|(we|i)([’']re|[’']m| are| am) (\\w+ )?representing (an?|one of)|(recruiters|headhunters) to the",
  `(we|i)([’']re|[’']m| are| am) (\\w+ly )?(acting|posting|advertising) (this )?(\\w+ )?for (an?|one of|our|my)`,
  `(instructions?|mandate|brief|assignment|commission) (from|by) (an?|our|my|one of) ${FEW}${FIRM}|search mandate|behind this (role|advert|vacancy|search|job|ad) (is|stands)`,
  'advertiser ?: (\\w+ ){0,2}?(recruit\\w+|agency|staffing)|vendor ?: (\\w+ ){0,3}?(staffing|recruit\\w+|consult\\w+)|posted by ?: (\\w+ ){0,2}?(agency|recruit\\w+|staffing)',
  `this (one|role|search|job|vacancy|position) (is )?(exclusively|solely|exclusive) (for|with|to|through) (us|me|our|an?|one)|exclusive to (us|our|me)(?![\\w])`,
  `(the|our) (hiring (company|client|firm|organi[sz]ation)|hirer|company in question) (is|has|was|wants|needs|asked|will|prefers|remains)|(the )?employer is (an?|one of)`,
  `(we|i)([’']re|[’']m| are| am)? (recruit|headhunt|search|source|staff|hir)(ing|e)? for (them(?! to)|this (company|client|firm|business|employer)|others|other (companies|firms|employers))`,
  `(i|we) recruit (\\w+ ){0,5}?for (an?|several|some|companies|clients|start|banks|employers|firms|the (best|world))`,
  `(has|have|been|were|was) (\\w+ ){0,2}?(engaged|retained|instructed|mandated|commissioned|appointed|briefed|entrusted|asked) (\\w+ly )?(to (fill|recruit|headhunt|find) (an?|the|this|its|their|them)|with (filling|finding|the (search|recruitment)))`,
  `(engaged|hired|uses?|chose|chosen|asked|retained|appointed|instructed|approached|contacted|called on|came to|come to) (our|us at) (\\w+ )?(agency|consultancy|search firm|desk|recruit\\w+|staffing \\w+)`,
  `(come|comes|came|turned|turns|gone|went) (back )?to (us|me) to (\\w+ )?${FILL}`,
  `on (the|our|my) (employer|client|hirer|company)[’']?s[’']? behalf|(recruit|hire|hiring|search|advertise|interview|screen)\\w* (\\w+ ){0,4}?on their behalf`,
  `(we|i)([’']ve| have) (\\w+ ){0,2}?placed (\\w+ ){0,4}?(with|at|into) (this|them|the same|several|many)|(place|placed|hire) (your|the) (friend|referral|contact)`,
  `(asked|prefers?|wish(es)?|wants?|like|likes) (us )?to (not be named|remain (anonymous|unnamed|confidential)|stay (anonymous|unnamed|confidential|nameless))|not to be named|keep (its|their|the client[’']?s?|the company[’']?s?) (name|identity) (confidential|private|under wraps|secret|out of|to (ourselves|myself))|(which|who the) (company|client|employer) (it |this )?is(?= ?[?.,;!]|$)`,
  `(only|exclusively) (available|open|offered|advertised|accessible) (through|via|with) us(?![\\w])|(referral|friend|colleague|contact)s? (that |whom )?we place`,
  `(i[’']ve|i have|we[’']ve) (got )?(an?|another|two|several) ([\\w’]+ ){0,4}?(roles?|jobs?|vacanc(y|ies)|openings?|briefs?|gigs?) (with|at|for) (an?|one of) ${FEW}${FIRM}`,
  `contract (\\w+ ){0,3}?(directly )?(with|by) (the|our) (end )?client(?! (to|for))`,
  `(role|position|contract|perm|permanent|hire|employment|employed),? (is )?direct(ly)? (with|by) (the |our )?client`,
  `(not|\\w+n[’']t) (hire|hiring|recruit|recruiting) for ourselves|(not|\\w+n[’']t) (our own|one of our own) (vacancy|job|role|position)`,
  `(role|job|post|vacancy) is( not|n[’']t) (with|at|for) us`,
  "(i|we)([’']ll| will| can) (\\w+ ){0,2}?introduce you to (their|the (company|employer|client|hiring manager))",
  'our (role|job|task|mandate|brief) (here )?is to (find|fill|recruit|source|hire) (this|the (right|best)|an?|their|its|them) (\\w+ ){0,3}?(people|person|candidates?|role|position|match|developer|engineer|lead)',
  'our (mandate|brief) ?:',
  `fees? (is|are) (\\w+ )?(paid|borne|covered) by (the|our|my)|(employer|client|company)[’']?s (agent|recruiter|headhunter|recruitment (partner|agent))(?= ?[,.;])`,
  `(as|are|am|being) (their|its) (\\w+ )?(talent|recruitment|hiring|search|staffing|recruiting) partner`,
  `(recruitment|staffing) agency (posting|advert|ad|listing|vacancy|job|role)|agency (advert|posting|listing)(?= ?:)`,
  // The candidate on the way to the employer.
  'right to represent(?! the)|rtr (form|letter|e ?mail|document|confirmation|is|required|before)|representation (form|agreement|e ?mail)',
  '(cv|profile|r[ée]sum[ée]|you|candidate)s? (is |are |be |being )?(put|putting) forward(?= (to|for) (the|this|our|my))',
  '(put|putting) (you|your (cv|profile|name|application)|candidates|people) forward',
  "(we|i) (never|only|will not|won[’']?t) (submit|send|forward|send out|pass on) (a|your|any|the|anyone[’']?s) (cv|r[ée]sum[ée]|profile|details|name)( to( \\w+){1,3})?( (without|until|unless|before|with|after))",
  '(profiles?|candidates?|cvs?|applicants?|applications?|r[ée]sum[ée]s?) (that |whom |whose \\w+ )?(we|i) (intend|plan|want|decide|choose|are going|go on|can)? ?(to )?(submit|put forward|represent|present|introduce)',
  '(apply|applying|reapply|register|applications?|contract|employed|again|hires?|hired|hiring|recruits?|recruited|cvs?|r[ée]sum[ée]s?|candidates) (\\w+ ){0,2}?(through|via) us(?! ?(at|/))',
  // Who it is stays unsaid.
  "((employer|company|client|organi[sz]ation|firm)([’']s)? (name|identity|details)|(name|identity|details) of (the |our |my |this )?(\\w+ )?(client|employer|company|firm|organi[sz]ation)) (\\w+ ){0,4}?(disclosed|undisclosed|confidential|revealed|withheld|given|provided|shared|told|follow|follows|on request|upon)",
  `(tell you|say|reveal|disclose|share|identify|give you|name) (yet )?((up ?front |early |openly )?who (it|they) (is|are)|which (company|firm|employer)|the (company|firm)[’']?s name|the name of the (company|firm|start ?up)|its name)`,
  `(confidential|undisclosed|unnamed|anonymous|stealth) (search|client|employer|assignment|appointment|mandate|customer|vacancy)(?! (information|data|details|relation\\w*|record|matter|material|engine|terms?))`,
  // A name of the trade.
  `(posted|advertised|listed|published|handled|managed|recruited|brought to you|represented|promoted|offered|filled|run) (for \\w+ )?(exclusively )?by (\\w+ ){0,3}?(recruitment|recruiting|recruiters?|staffing|resourcing|head ?hunters?|talent (partners|solutions)|search partners)(?! (team|department|manager|lead|function|portal))`,
  `(no other|only|sole|exclusive|preferred|retained|chosen|appointed) (${TRADE} |search )?(agency|agencies|recruiters?|headhunters?|search firm|(recruitment|staffing|recruiting|search|hiring|talent) (partners?|suppliers?|firm))(?! (list|suppliers?|may|can|should|must|with whom|agreements?))`,
  `(recruitment|staffing|recruiting|search|talent|hiring|talent acquisition|resourcing) partners? (to|for|of) (an?|one of|this|these|some|several|many|start|scale|venture|vc|early stage|high growth|fast growing|growing|young)`,
  `(act(ing|s)?|operat(es|ing|e)|work(s|ing)?) (\\w+ )?as (both )?(an? |the )?(\\w+ )?(recruiters?|headhunters?|agent|intermediary|employment (agency|business)|recruitment (agency|business|partner)|staffing (agency|partner)|talent partner)(?= (in relation|for (this|an?|the|our)|on behalf|and|to)| ?[,.;)]|$)`,
]);
/** An advert for somebody else: a client is named as the one that hires. */
export const CLIENT = phrases([
  `(on|in) behalf of ((our|my|an?) ${FEW}client|our (\\w+ )?customer(?=,? (we|i|in|from|is|based)(?![\\w]))|the client|one of (our|my) ${FEW}(clients?|customers?|partners?|partner companies))`,
  `(recruit\\w*|hiring|hires?|search(ing|es)?|looking|sourcing|advertis\\w+|head ?hunting|hunting|posted|posting|interviewing|seek(ing|s)?|resourcing|role|position|vacancy|job|campaign) (\\w+ ){0,8}?(on|in) behalf of (?!yourself|ourselves|the (team|company)|our (\\w+ )?(team|company|group|subsidiar|sister|parent|department|users|members))(an?|our|my|one of|another|several|other|two|clients|employers|companies|partner|the (employer|client|owner|hiring)) ?[\\w]*`,
  `on behalf of (an?|the) ${FEW}${FIRM},? ${SOME}(we|i) (are|am|seek|search|recruit|look|hire)`,
  // A client that is told of is the employer; one that is an app is not.
  'my (?!(api|web|http|mail|e|email|python|first|own|last|previous|existing|work) ?)([\\w’]+ ){0,3}?clients?(?=,| (is|are|has|have|wants?|needs?|who|would|in|based|does|doesn|do|don|can|offers?|seeks?|pays?|requires?|builds|makes|runs|works|sells|will|prefers|hopes|expects|asked|looks|likes|trusts)(?![\\w])| ?[.;:–\\(]|$)',
  `one of (our|my) ${FEW}(clients?|customers?),? ([\\w’',]+ ){0,16}?(is|are|has|wants|needs|seeks|to|requires) (\\w+ )?(${SEEKS}|to (add|hire|recruit)|an? (opening|vacancy|need)|${ROLE})`,
  `(recruiting|headhunting|hiring|hunting|shortlisting|(sourcing|scouting|resourcing) (\\w+ ){0,4}?${ROLE}|fill(ing)? (this|an?|the) (\\w+ ){0,3}?(role|post|vacancy|position|job|seat)) ([\\w’/+#]+ ){0,6}?for (an?|(one|two|some|several) of|several|another) ${FEW}${FIRM}`,
  `(searching|hunting|looking|scouting|search|seek|seeking) (for )?([\\w’/+#]+ ){0,6}?(?!candidates )${ROLE} ([\\w’/+#]+ ){0,4}?for (an?|one of (our|my|the|britain|europe)|another) ${FEW}${FIRM}`,
  `has (us|me) (searching|hunting|looking|scouting|recruiting|headhunting|on the lookout|out) (for|after)?`,
  '(has|have) a (\\w+ )?client (\\w+ ){0,4}?(seeking|looking|hiring|searching|needing|who|that)',
  "join (the team (of|at) )?our (\\w+ )?client([’']s)?(?! (services?|success|facing|side|care|solutions|support|engagement|relations|operations|delivery|base|onboarding))",
  "client[’']?s? hiring manager|hiring manager (at|from|of) (the|our|my) client",
  `(helping|supporting|assisting|help|assist|support|advising) (an?|the|our (?!customers|clients)|one of) ${FEW}${FIRM} (\\w+ ){0,3}?((find|choose) (its|their|an?) ${FEW}${ROLE}|hire|recruit|appoint|fill (this|its|an?)|(search|hunt) for|with (the|its|their|this) (search|hire|hiring|recruitment|appointment)|in (finding|hiring|its search|their search|recruiting))`,
  '(acting|acts|act|operates?|operating) as (both )?an? (employment|recruitment|staffing) (agency|business)( and (an? )?(employment|recruitment) \\w+)?',
  'hired by our client|working in partnership with ([\\w’]+ ){0,8}?to hire',
  'end (clients?|customers?)( is| needs| requires| wants| has| location| interview|:| ?\\()|(w2|1099|c2c) through us|client( name)? ?: (confidential|elite|leading|an?|fortune|large|global|major)',
  `(our|one of our) (\\w+ ){0,2}?(customer|customers(?= (is|in)(?![\\w]))|partner|partner compan(y|ies)|portfolio compan(y|ies))(,|(?= (is|are|seeks|wants|in|from|based)(?![\\w]))) ?${SOME}((is|are) (\\w+ )?(looking for|hiring|recruiting|seeking|in need of)|seeks|wants? to (hire|recruit|add)) ${FEW}(${ROLE}|reinforcements?|support for|(additional|new) (staff|colleagues|team members|talent))`,
  `(recruiting|hiring|sourcing|headhunting) (\\w+ ){0,4}?for (several|multiple|various|many|some|two|three|our|different|a few) (of our )?(\\w+ ){0,2}?clients`,
  `(is a|this|job) post on behalf of|on behalf of (an?|our|one of our) (hiring|recruiting|\\w+) partner`,
  `(role|contract|position|engaged|employed|hired|paid|job|assignment) (\\w+ )?(via|through) (an? |the )?(\\w+ )?agency(?= ?([,.;)]|$))`,
  `outstaff\\w*|staff augmentation (company|agency|firm|partner)`,
  "i[’']?a?m (\\w+ ){1,2}(from|at|with|of) (\\w+ ){1,3}?(recruitment|recruiting|staffing|resourcing|headhunters|search|talent)(?= ?([,.;]|and)(?![\\w]))",
  'by us (first )?(and )?then (by|with) the client',
  "for (our|one of our|an?|another) (\\w+ ){0,3}?customers?,? ([\\w’',]+ ){0,8}?(we|i) (((are|am)( \\w+ly)? )?(looking|searching|seeking|recruiting|hiring|in search)|(seek|recruit|search for|look for|hire|are filling)(?! (feedback|ways)))",
  `client (is|are) (based(?! on)|located|headquartered|offering|paying)|(the|this) client (offers|pays|prefers|will (consider|pay|sponsor|only))`,
  `partner(ing|ed|s)? (\\w+ )?with (\\w+ ){0,5}?to (find|hire|recruit|source|place) (their|its|them) ${FEW}${ROLE}`,
  `placement (is )?(with|at) an? ${FEW}${FIRM}`,
  `(via|through) (?!(internal|campus|direct|external|our|the|their|online|graduate|your) )(\\w+ ){1,2}(recruitment|resourcing|staffing|recruiters|headhunters)(?= ?([,.;)]|$))`,
  'urgent (requirement|opening|need|position|hiring) (\\w+ ){0,5}?(with|for) (our|my|one of our) (\\w+ ){0,3}?client|(third|3rd) party payroll|payroll company ?:',
  '(the|this) (role|job|post|vacancy|position) (itself )?(is|sits|would be) (theirs|with (them|our client|an? (\\w+ ){0,4}?(company|firm|business|start ?up|scale ?up|bank|client|employer|charity|chain)))(?! (where|like))',
  `(you would|you[’']d|you will|you[’']ll) (join|be joining) (the|our|my) client(?= ?([,.;:)]|$| (directly|in|at|after|as|on)(?![\\w])))`,
  `(job|role|vacancy|position|post) is (theirs|not with us|not ours)|(vacancy|role|job|post) is with (them|one of)`,
]);
/** What the advertiser says it is. */
export const ITSELF = phrases([
  `our ((specialist|boutique|small|own|tech|it|dutch|london|global|executive|technical) )?(recruitment|staffing|recruiting|headhunting|placement|search) (desk|firm|agency|consultancy|boutique)`,
  '(senior|principal|associate) (recruitment|recruiting) consultant',
  '(place|find|recruit|headhunt) (\\w+ ){0,3}?(people|engineers|developers|programmers|coders|talent|techies) for a living',
  'services (advertised|provided) (by \\w+ )?(are|as) (those of )?an? (employment )?agency',
  '(personalvermittlung|personaldienstleist@|arbeitnehmerüberlassung|zeitarbeit~|nous sommes une esn|cabinet de (recrutement|chasse)|agencia de (selección|empleo|trabajo temporal)|detacherings ?(bureau|organisatie|bedrijf))',
  '(empresa de trabajo temporal|consultora de (selección|rrhh|recursos humanos)|agenzia per il lavoro|società di (ricerca e )?selezione|consultoria de recrutamento|empresa de recrutamento|agencj[aą] (rekrutacyjn|pracy|zatrudnieni)~|firm[aąę] rekrutacyjn@)',
  '(werving en selectie|uitzend|recruitment|bemiddelings) ?bureau (voor|in|dat|met|is)',
  '(als|wir sind|ist) (eine? )?(headhunter|personalvermittl@|personalagentur|recruiting agentur)|direktvermittlung',
  "i([’']m| am) an? (\\w+ ){0,3}?(recruiter|headhunter)(?! (at|in|on|within|here))|speciali[sz]\\w+ in (placing|recruiting|the placement|headhunting|staffing)",
  'an? (staffing|recruitment|recruiting|search) (firm|agency) since|staffing services (firm|company)|(global|leading) staffing (and|leader)',
  `(our|a) (staffing|recruitment|search) (firm|agency) (is|has|was) (\\w+ )?(hiring|recruiting|looking|searching|seeking|been (asked|retained|engaged))`,
  `our consultancy is (sourcing|recruiting|searching|looking|hiring) (\\w+ ){0,4}?for`,
]);
/** Company with somebody, where the sentence also tells of hiring. */
export const BESIDE = phrases([
  `(partner(ed|ing)?|collaborat(ed|ing)|team(ed|ing) up|joined forces) (\\w+ )?(up )?with (an?|one of|this (?=company|client|firm)) ${SOME}${FIRM}`,
  `(we|i|is|are|[’']re|[’']m|am) ((currently|now|exclusively|proudly|directly|also|delighted to be|proud to be|excited to be|thrilled to be|pleased to be|just) ){0,2}?working (\\w+ly )?with (an?|one of) ${SOME}${FIRM}`,
  `(i[’']m|i am|i have been|i[’']ve been) (\\w+ ){0,2}?(working|partnering|partnered|supporting|representing) (\\w+ )?(with )?(an?|one of|this|some) [\\w]+`,
  `is (collaborating|partnering) with \\w+( \\w+){0,3}? to connect`,
  `(we|i) (\\w+ )?represent (an?|one of) ${SOME}${FIRM}`,
]);
export const HIRES = phrases([
  `(who|that|which|and|they|to|are|is|now|currently|[’']re) (\\w+ ){0,3}?(hire|hiring|recruit|recruiting|seeking|seeks?|needs?|wants?|looking|searching|in search|find|fill|add|require|requires|after|appoint|source|connect|headhunt)(?! (for )?(ways|better|faster))`,
  `(seeking|looking|hiring|search(ing)?) (for|to|an?)|(on the|to) (search|hire|hiring|recruitment|appointment)`,
  `(we|i)([’']re|[’']m| are| am) (\\w+ )?after|fee|${JOB}`,
  '(build|grow|scale|expand|strengthen|staff) (out |up )?(its|their|the|a) (\\w+ ){0,2}?(team|squad|group|department|function)',
]);
/** The same in other tongues than English: whose job it is. */
export const ELSEWHERE = phrases([
  'für (meinen|unseren|eine[nr] (meiner|unserer)|einen|meine|eine) (@ ){0,3}?(kunden|mandanten|auftraggeber|klienten|endkunden|mandantin|kundin)(?= ?([,.;:–\\(]|$| (suchen?|sind|bin|aus|im|in|mit|besetzen|rekrutier@|ist|habe)(?!\\p{L})))',
  '(suchen?|suche ich|suchen wir) (@ ){0,3}?für (meinen|unseren|eine[nr] (meiner|unserer)|einen) (@ ){0,2}?(kunden|mandanten|auftraggeber|klienten)',
  'bei (einem|einer|unserem|meinem) (@ ){0,3}?(kunden|mandanten|auftraggeber|klienten|endkunden)(?= (@ ){0,6}?(suchen?|suche|sind|bin)(?!\\p{L}))',
  '(im (namen|auftrag)|beauftragt (von|durch)|mandat) (unsere[sr]|meine[sr]|eine[srm]|einem) (@ ){0,4}?(kunden|mandanten|auftraggebers?|klienten|kundin|unternehmens?|konzerns|herstellers|mittelständlers)',
  '(unser|mein) (@ )?(kunde|mandant|auftraggeber|klient)(,| (ist (ein|eine|einer|der|die)|sucht|mit sitz|möchte|benötigt|stellt ein))',
  '(wir|ich) (@ ){0,3}?(exklusiv )?(beauftragt|mandatiert)|exklusiv(es)? (mandat|mandatiert|beauftragt)',
  '(uns|mich) (@ ){0,3}?(mit der (suche|besetzung)|beauftragt)',
  '(agier(t|en)|tritt|treten|fungier(t|en)) (@ )?als (personal@|headhunter|vermittler|recruiting~)',
  '(voor|namens) (mijn|onze|(een|één) van (mijn|onze)|een) (@ ){0,3}?(opdrachtgever|klant|relatie|eindklant)(?=,? (@,? ){0,8}?(zoek|zoeken|op zoek|ben ik|zijn wij|zijn we)(?!\\p{L})| is)',
  '(werven|werft|zoeken|wervend) (@ ){0,5}?(namens|in opdracht van) (een|onze|mijn|de)',
  'namens (onze|mijn|een) (@ ){0,2}?(opdrachtgever|klant|relatie|~bedrijf)',
  '(onze|mijn) (@ )?(opdrachtgever|eindklant)(,| (is (een|op)|zoekt|in|zijn|heeft|wil))|mijn klant (is|zoekt|,)',
  'gevraagd om (@ ){0,4}?(te vinden|te werven)|werven wij (@ ){0,4}?voor',
  '(notre|mon|un de nos) clients?(,| (est|recherche|souhaite|recrute|basé|leader|acteur|une?|cherche))|(mandatée?s?|missionnée?s?) par',
  "(nous|je) recrut@ (@ ){0,4}?pour (notre|l[’']un|un|une|mon) |recrut@ (@ ){0,6}?pour le compte d~",
  '(nuestro|mi|uno de nuestros) (@ )?clientes?(,| (es|busca|necesita|está))|por cuenta de|seleccionamos (@ ){0,4}?para',
  'en nombre de (nuestro|un)|(nosso|meu|um dos nossos) clientes?(,| (é|procura|busca|está|precisa))|em nome d[eo]',
  '(il nostro|un nostro|nostro|mio|importante) cliente(,| (è|cerca|ricerca|del|ci))|(azienda|società) (nostra )?cliente',
  "(per|da) (un[’']?|una|importante) (@ )?azienda cliente|selezioniamo (@ ){0,4}?per",
  '(nasz|mój|jeden z naszych) klient~(,| (to|jest|szuka|poszukuje|z))|w imieniu (naszego |mojego |jednego )?(@ )?klienta|na zlecenie|dla mojego klienta',
]);
/** Employed here, at work elsewhere. */
export const SENT = phrases([
  "(deployed|placed|seconded|sent out|assigned|staffed|embedded) ([\\w’]+ ){0,3}?(at|to|with|within) ((one of |some of )?(our|their) ([\\w’/&]+ ){0,3}?|various |different |multiple |several |leading |large |customers[’'] ?)(clients?|customers[’'] (teams?|sites?)|partner (companies|organi[sz]ations))",
  'assignments (with|for) our (\\w+ )?clients',
  "(sent out|deployed|seconded) to customers[’'] teams|seconded to|(in|on|during) (this|a|your) secondment|secondment (basis|assignments?)",
  "at (the |our )?clients?[’']?s?[’']? (sites?|premises|offices?|locations?)",
  '(via|op basis van|op|middels|door|in de|werken in) detachering|detachering(?= ?:)|detacherings(basis|constructie|opdracht~)',
  'gedetacheerd',
  'bij ((een|één) van (onze|de) |diverse |verschillende |uiteenlopende |wisselende |meerdere )(soorten )?(@ )?opdrachtgevers?',
  '(gedetacheerd |ingezet |baan |aan de slag |werken )(@ ){0,4}?bij ((een|één) van onze |diverse |verschillende )klanten',
  '(ingezet|aan de slag|projecten) bij (onze |de )(@ )?(opdrachtgevers|klanten)',
  'voor ((een|één) van onze (opdrachtgevers|relaties|klanten)|onze (@ )?(opdrachtgever|relatie|klant))(?= ?(,|in|te|uit|zijn|zoek))',
  'in opdracht van (een van )?onze',
  '(im auftrag|für) (unsere[nsm] |einen unserer |eines unserer )(@ ){0,2}?kunden?( (aus|in|im|mit|eine?n?|suchen|sind)|,)',
  '(bei|vor ort bei) (unseren|wechselnden|verschiedenen) (@ )?kunden(?= (eingesetzt|tätig|vor ort|im einsatz))',
  'direkt bei unserem (kunden|mandanten)',
  "(pour|pour le compte de|chez) (l[’']un de |un de |d[’']un de )?(notre|nos) clients?(?= ?([,.;:–\\(]|$| (grands?|dans|basée?|final|du|de|spécialisée?|nous|un|une|situé|à)(?![\\p{L}-])))",
  'en régie|notre client(,| (est|recherche|final))|client final',
  '(nuestro|para (un|importante)|importante) cliente?(,| (es|busca|final|del|una?|en))|per conto di (un |una |nostr|importante )',
  "(un[’']?|nostra)? ?azienda cliente|(em|nos|em diversos) (nossos )?clientes (do|da|de|nacionais)",
  'dla (naszego|jednego z naszych) klient@|our bench|personalberatung',
]);
/** Agencies that are told to stay away, and clients of the trade. */
export const UNLESS = phrases([
  '(no|without|not|unsolicited|keine?|geen|sans)(?! other) (\\w+ ){0,4}?(agenc(y|ies)|recruiters?|acquisitie)(?! has| have)',
  'agenc(y|ies) (please|need not|calls)|acquisitie|unsolicited|third part(y|ies)(?! payroll)|selectie ?bureaus|wervingsbureaus',
  'pay (\\w+ ){0,2}?fees|external (recruiters?|agenc(y|ies))|register (\\w+ ){0,2}?as an? (\\w+ )?(recruiter|agency)',
  '(client (side|success|library|libraries|server|certificate)|thin client|thick client|api client|travel agenc|space agency|advertising agency|news agency)',
  '(werk je nu|werkzaam|kandidaat) ([\\p{L}]+ ){0,6}?(uitzend|detachering~)|how we work',
  '(our own|in house|internal) (candidate |\\w+ )?(database|platform|software|systems?|website|portal|crm|ats|product|tools?)',
  '(interviews?|support|meetings?|calls?|relationships?|portal) (with|for|to) (our|one of our) (\\w+ )?clients?(?! (is|are|in))',
]);
/** Those of whom even a whole statement is none: applicants of agencies, and what is sold to them. */
export const STAY_AWAY = phrases([
  '(no|not|without|unsolicited|attention|dear|external|all|any)(?! other) (\\w+ ){0,3}?(recruitment |staffing |search )?(agencies|recruiters|headhunters)(?! (has|have|we|who))',
  '(?<!other )agenc(y|ies) (please|need not|calls|fees?)|unsolicited|acquisitie|from an? agency|no (recruiter|agency) (is|was)',
  "(do not|don[’']?t|won[’']?t|will not|never|nor) (\\w+ )?(pay|accept|use|work with|engage|respond to|go through|share your|sell your)",
  '(software|platform|tools?|product|system|app|saas|marketplace) (\\w+ ){0,4}?(for|to|used by|sold to) (\\w+ ){0,4}?(recruiters|agencies|staffing|employers|recruitment)',
  '(used to (be|hire|recruit|work)|once (were|recruited|hired)|formerly|no longer)(?! (hires? directly|directly)) (\\w+ ){0,5}?(agency|agencies|staffing|recruiters?|recruitment)',
]);
