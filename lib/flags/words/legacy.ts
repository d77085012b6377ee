import { phrases } from '../../text/phrases.ts';

/** The words of `rules/legacy.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const NOUN =
  '(?:code ?bases?|code|systems?|platforms?|applications?|apps?|monoliths?|software|stack|modules|services|scripts|workflows|jobs|processes|pipelines?|products?|infrastructure|estate|back ?ends?|django|python|batch processing|erp|crm|databases?|(?:data ?)?warehouses?|stored procedures|(?:desktop|thick|fat|windows) clients?|mainframe|cobol|php|perl|java)';
/** The same with words before it: "our aging Perl scripts". */
const WARE = `(?:[\\w/+#.]+ ){0,3}?${NOUN}`;
/** An old thing in another language, without a word for its kind that needs one: with what is done to it or until when. */
const OLD_ABROAD =
  '(?:aplicaciones antiguas|przestarzał\\p{L}+ system\\p{L}*|django 1\\.\\d+ (?:monolith|app\\w*|project)|spaghetti code|alte[nrs]? (?:\\p{L}*(?:system|software|anwendung|verwaltung|programm))|oude pakket|ancien (?:progiciel|logiciel|erp)|(?:viejo|antiguo|antigo|vecchio) (?:sistema|programa|gestionale|software|código|codice)|star(?:y|ego) systemu?)';
export const PLAIN = phrases([
  `legacy ${WARE}`,
  `(?:our|the|this|your|main|core) (?:\\w+ ){0,2}?${NOUN},? (?:is|are) (?:now |still |mostly |largely |entirely )?(?:a |pure )?legacy(?= ?(?:[.,;:]| and))`,
  `(?:inherited|aging|ageing|outdated|antiquated) ${WARE}`,
  '(?:old|ancient|grown|historic(?:al)?|mature) (?:\\w+ (?:and \\w+ )?)?(?:monoliths?|code ?bases?|code|systems?|applications?|platforms?|scripts|(?:plone|zope|turbogears|pylons|perl|php|django) (?:sites?|apps?))',
  `${NOUN},? (?:(?:which|that) )?(?:was |were |is |are |has been |have been )?(?:\\w+ )?(?:written|built|started|begun|grown|running|born|live|(?:first )?released|launched) (?:in|since|back in|over|for) (?:the )?(?:19\\d\\d|200\\d|201[0-5]|nineties|(?:\\d\\d|ten|fifteen|twenty) years)`,
  '(?:monolith|code ?base|system|application|platform|(?:perl|php|python|java|our|the) code|script)s? from (?:19\\d\\d|200\\d|201[0-5])|since the (?:eighties|nineties)|dates from (?:19\\d\\d|200\\d)|(?:ancient|old) (?:erp|code|system)|the product is old,? its code is old|software legacy|decades? old (?:[\\w/]+ ){0,2}?(?:code|monolith|system|software)',
  'legacy (?:moderni[sz]ation|maintenance|migration)|brown ?field(?: (?:work|projects?|code ?bases?|systems?))?|decades of (?!experience)(?:[\\w/]+,? (?:and )?){0,2}?(?:zope|plone|perl|cobol|php|fortran|code|cruft|technical debt|scripts)',
  OLD_ABROAD,
  'legacy ?(?:anwendung|systeme?|code|software)\\p{L}*|altsystem\\p{L}*|altanwendung\\p{L}*|legacy ?(?:applicaties?|systeem|systemen|omgeving)|verouderde? \\p{L}+|système historique|(?:application|système|code|plateforme|logiciel|outil|base de code) (?:legacy|historique)s?|código (?:heredado|legado)|sistemas? (?:heredados?|legados?|antiguos?|antigos?)|aplica(?:ción|ciones|ção|ções) (?:heredadas?|legadas?|legacy)|ancien(?:ne)?s? (?:système|application|code|outil|plateforme)s?|(?:système|application|plateforme)s? (?:vieillissante?|ancienne?)s?|(?:sistem[ai]|codice|applicazion[ei]|piattaform[ae]) (?:legacy|ereditat[oaie]|obsolet[oaie])|(?:aplikacj|system|kod|platform)\\p{L}* legacy|(?:gewachsene[nrsm]?|veraltete[nrsm]?|(?:\\p{L}+|\\d\\d) jahre alte[nrsm]?|in die jahre gekommene[nrsm]?) (?:\\p{L}+ ?)?(?:system\\p{L}*|anwendung\\p{L}*|code\\p{L}*|software\\p{L}*|\\p{L}*system|\\p{L}*software|\\p{L}*anwendung)|(?:oude|verouderde) (?:systeem|systemen|applicatie|code|software)',
  '(?:old )?(?:cobol|rpg|jcl|vb6|visual basic 6|foxpro|php ?[45]|as/400|classic asp) (?:and \\w+ |batch )?(?:application|systems?|programs?|code ?base|front ?end|\\w+ shop|shop|site)|mainframe batch jobs|in production since (?:19\\d\\d|200\\d)|code written (?:\\w+ )?(?:to \\w+ )?(?:ten|fifteen|twenty|thirty|\\d\\d) years ago|code written \\w+ to \\w+ years ago|old (?:\\w+ )?engine',
]);
const MADE_IT = '(?:wrote|built|created|developed|designed|made)';
const GONE =
  "(?:(?:has|have|is|are|[’']ve) (?:all |long |since |now )*(?:left(?! (?:us|you) (?:with|a))|gone|retired|moved on)|no longer (?:work|with|here|around)\\w*)";
/** Those who wrote it are gone: said of nothing but old code. */
export const ORPHANED = phrases([
  `(?:every(?:one|body)|people|developers?|engineers?|team|those|contractors?) (?:who|that) (?:\\w+ )?${MADE_IT} (?:it|this|the|our|that|most) ?(?:\\w+ ){0,4}?${GONE}`,
  `(?:that|which) (?:nobody|no one)(?: has| have)? (?:dared|dares?|wants?) to touch|(?:written|built|developed) by (?:[\\w’]+ ){1,4}(?:who|that) ${GONE}`,
  `(?:its|the|whose) (?:original )?(?:authors?|developers|creators|architects) ${GONE}|(?:none|nobody|no one) (?:of (?:its|the) |who )(?:original )?(?:authors|developers|${MADE_IT} (?:it|this))(?: \\w+)? (?:still )?(?:works? here|here|left|around|with us)`,
]);
export const WORK = phrases([
  '(?:maintain(?:ing)?|maintenance|support(?:ing)?|keep(?:s|ing)?|refactor(?:ing)?|moderni[sz](?:e|es|ing|ation)|rewrit(?:e|ing)|wrap|go into|caretaker|growing|playground|manutenzione|utrzymanie|re ?writes?|migrat(?:e|ing|ion)|mov(?:e|ing)|untangl(?:e|ing)|patch(?:ing)?|extend(?:ing)?|tam(?:e|ing)|replac(?:e|ing|ed)|re ?platform(?:ing)?|port(?:ing)?|upgrad(?:e|ing)|stabili[sz](?:e|ing)|fix(?:ing)?|look after|tak(?:e|es|ing) care of|care ?taker|takes? over|taking over|responsib(?:le|ility)|rescu(?:e|ing)|sav(?:e|ing)|nurs(?:e|ing)|care of|(?:developer|engineer|programmer|someone|somebody|person) (?:for|to)|join|team|caring for|heart of|works? (?:mainly |mostly )?(?:on|in|with)|working (?:on|in|with)|brown ?field|is a|are a|runs on)',
  '(?:wart\\p{L}*|moderni\\p{L}+|ablös\\p{L}+|pfleg\\p{L}+|weiterentwick\\p{L}+|betreu\\p{L}+|onderhoud\\p{L}*|vernieuw\\p{L}*|mainten\\p{L}+|évoluer|refonte|moderniser|manten\\p{L}+|moderniz\\p{L}+|moderni[sz]\\p{L}+|mantenere|manutenç\\p{L}+|manter|utrzyman\\p{L}+|utrzymywa\\p{L}+|rozw[óo]j\\p{L}*|houd\\p{L}*|lucht|maintenir|betreust|pflegst|ondersteun\\p{L}*)',
  'take over|mainly maintain',
]);
/** Words that make it the main work. */
export const MAIN = phrases([
  '(?:mainly|mostly|primarily|largely|predominantly|chiefly|main|primary|key (?:objective|goal|part)|core|most of|majority|bulk of|\\d{2} ?%|(?:percent|per cent) of (?:the|your)|most(?:ly)?|for the most part|spend (?:\\w+ )?(?:days|time)|keep(?:ing)? (?:it|them) (?:alive|running|going)|keep(?:ing)? (?:\\w+ ){1,6}(?:alive|running)|focus\\w*|the (?:goal|aim) is|leading the (?:\\w+ )?(?:migration|moderni[sz]ation|decommissioning)|heart|day to day|purpose|dedicated|your (?:job|task|mission|role|first)|this (?:role|job|position|post)|(?:and|which) you will|your job|caretaker|nothing else to do|full ?time|your playground|most of your time|función principal|soprattutto|główne zadanie|hired to|hiring|first year|caretaker|need someone|entire|whole|im mittelpunkt|hauptaufgabe|hauptsächlich|aufgabe|vooral|mission|(?:almost )?(?:entirely|exclusively|solely) (?:on|in|with)|fast (?:nur|ausschließlich)|tu trabajo|ti occuperai|será responsável|serás responsable|principalement|chargée?|assurez|dedicarás|zadaniem|(?:sie|du) betreu\\p{L}+|vai ocupar|through and through|all the way)',
  "(?:systems|platforms|applications) in your care|you (?:would |will |[’']d |[’']ll )?own all of it|where you (?:will|would|[’']ll) spend|all day|the core of the (?:position|role|job)|nine tickets out of ten|mostly a legacy job|(?:developer|engineer|programmer) wanted for",
]);
/** A heritage, an estate, or what others own. */
export const UNLESS = phrases([
  '(?:experience|familiarity|knowledge|exposure)(?: \\w+){0,3} (?:with|of|to) (?:\\w+ ){0,3}legacy (?:[\\w]+ ){0,2}(?:is|are|would be|a plus|desir\\w+|helpful|welcome)',
  '(?:owned|run|maintained|handled) by (?:another|a different|a separate|others)|(?:less than|under|only|at most|barely|hardly) (?:\\w+ ){0,2}?(?:\\d+ ?%|percent|per cent)',
  "(?:leave|leaving|proud|rich|lasting|family|founder[’']s|brand|long|continue|estate|personal) (?:an? |your |our |its |the |lasting |rich |own )*legacy|legacy (?:of|in|as|that|for|to|planning|giving)",
  "(?:no|not|never|isn[’']t|rather than|instead of|don[’']t|won[’']t|free of|without) (?:\\w+ ){0,6}legacy|legacy free|(?<!(?:no|not|isn[’']t|pretend this is|n[’']t this) )green ?field",
  "(?:competing|compete|competitors?|disrupt\\w*|industry|incumbents?|customers?[’']?|clients?[’']?|insurers|banks|break free) (?:\\w+ ){0,8}legacy",
  '(?:integrat\\w+|interfac\\w+|connect\\w*|link\\w*|data|extract\\w*|feeds?|sources?) (?:\\w+ ){0,3}?(?:with|from|to|of|across) (?:\\w+ ){0,4}?legacy|legacy (?:[\\w/]+ ){0,3}?data(?! (?:platform|pipelines?|warehouse|systems?|stack|infrastructure|products?|jobs))|legacy (?:and|or|/) (?:modern|new|current)|(?:modern|new|current|cloud) (?:and|or|/) legacy',
  '(?:we|which|that|company|mission is to|startup) (?:\\w+ )?(?:replac|moderni[sz]|transform|migrat|convert|rewrit|rebuild|re ?imagin|help|liberat|disrupt)\\w* (?:(?!(?:our|the|an?|your) )\\w+ ){0,4}?legacy (?:\\w+ ){1,4}?(?:for|of|at|into)',
  '(?:we|which|that|company|mission is to|startup) (?:\\w+ )?(?:replac|transform|disrupt|liberat|re ?imagin)\\w* (?:(?!(?:our|the|an?|your) )\\w+ ){0,4}?legacy',
  'with our (?:product|platform|software)|legacy (?:\\w+ ){1,3}of (?:\\w+ ){0,2}(?:banks|insurers|hospitals|companies|customers|clients|others|agencies)',
  '(?:old|alte|legacy) (?:(?!until|till|bis)\\p{L}+ ){1,3}(?:is|was|are|were|has been|gets|ist|wurde) (?:\\w+ )?(?:retired|switched off|shut down|decommissioned|gone|abgeschaltet|abgelöst)|brown ?field (?:land|sites?|remediation|redevelopment|investment)|contaminated|housing',
  '(?:year old|decades? old) (?:company|startup|firm|brand|family)',
]);
/** In a text with more sentences than this, one line of duties is not what the job mainly works on. */
export const SHORT = 8;
