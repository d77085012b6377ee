import { phrases } from '../../text/phrases.ts';

/** The words of `rules/legacy.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

export const NOUN =
  '(code ?bases?|code|systems?|platforms?|applications?|apps?|monoliths?|software|stack|modules|services|scripts|workflows|jobs|processes|pipelines?|products?|infrastructure|estate|back ?ends?|django|python|batch processing|erp|crm|databases?|(data ?)?warehouses?|stored procedures|(desktop|thick|fat|windows) clients?|mainframe|cobol|php|perl|java)';
/** The same with words before it: "our aging Perl scripts". */
const WARE = `([\\w/+#.]+ ){0,3}?${NOUN}`;
/** What is old only where a word says so: a "project" or a "tool" may be anything. */
const MORE =
  '(gateway|engine|core|environments?|projects?|tools?|tooling|tool ?chain|portals?|web ?sites?|front ?ends?|frameworks?|product lines?|version|test suites?|librar(y|ies)|components|programs|programmes?|macros|etl|schemas?|installations?|architecture|tech stack|features|customi[sz]ations|spreadsheets|reports|plone|zope|turbogears|pylons|tkinter|cgi|vba|delphi|powerbuilder|clipper|tcl|fortran|web2py|technical debt|tech debt|estate|landscapes?|servers|back ?office)';
const THING = `([\\w/+#.]+,? (and )?){0,3}?(${NOUN}|${MORE})`;
const AGED =
  '(ag(e)?ing|aged|outdated|out ?of ?date|antiquated|obsolete|archaic|prehistoric|decrepit|creaky|creaking|crumbling|crusty|dusty|decaying|rotting|rusty|arthritic|vintage|venerable|neglected|moribund|time ?worn|battle ?scarred|hairy|crufty|end ?of ?life|deprecated|(?<!out |up to )dated|stone age|outmoded|superannuated|geriatric|abandoned|orphaned|unloved|time worn|weather ?beaten)';
export const AGE =
  '((\\d{2}|ten|twelve|fifteen|eighteen|twenty|twenty ?five|thirty|forty|several|many)( \\+| odd)? years?|(a|one|two|three|four|several) decades?|decades)';
export const LONG_AGO = `((in )?(19\\d\\d|200\\d|201[0-5])|${AGE} ago|in the ((19)?[89]0s|2000s|noughties|nineties|eighties))`;
/** An old thing in another language, without a word for its kind that needs one: with what is done to it or until when. */
const OLD_ABROAD =
  '(aplicaciones antiguas|przestarzał@ system~|django 1\\.\\d+ (monolith|app\\w*|project)|spaghetti code|alte[nrs]? (~(system|software|anwendung|verwaltung|programm))|oude pakket|ancien (progiciel|logiciel|erp)|(viejo|antiguo|antigo|vecchio) (sistema|programa|gestionale|software|código|codice)|star(y|ego) systemu?)';
export const PLAIN = phrases([
  '(untangl|disentangl|unpick|tam)(e|es|ing) (\\w+ ){0,5}?(spaghetti|ball of mud)',
  `dinosaur of (an? )?([\\w-]+ ){0,3}?${NOUN}`,
  `${NOUN} (\\w+ )?has seen (many|better|a lot of|too many|several) (winters|days|decades|summers|versions|owners)`,
  `${NOUN} (is|are) (\\w+ )?(obsolete|antiquated|prehistoric)|legacy (ones?|part|side|stuff)`,
  `legacy ${WARE}`,
  `(legacy|inherited|${AGED}),? ${THING}`,
  'legacy (sustainment|support|work|tickets|development|remediation|stabili[sz]ation|decommissioning|refactoring|upkeep)',
  'heritage (systems?|code|software|monolith|code ?base|code|stack)',
  `(old|older|oldest|ancient|grown|elderly|grey haired) (?!(people|age|adults|school|town|friends|colleagues|clients?|customers?|compan(y|ies)|firm|bank|men|women|folks?|buildings?|houses?|patients|users) )([\\w+#/]+ (and \\w+ )?){0,3}?(code ?bases?|code|systems?|applications?|apps?|monoliths?|platforms?|scripts|programs|services|modules|stack|back ?end|tools|product lines?|software(?! (company|house|firm|vendor|engineer|developer)\\w*)|version of (our|the) (\\w+ )?(platform|product|system|app|application|software)|installation|macros|warehouse|database|erp|crm|pipelines?|jobs(?= (running|in|on)))`,
  `(\\w+|\\d\\d) ?(years?|decades?) old ([\\w+#/]+ ){0,3}?(tangle|mess|spaghetti|${NOUN}|tkinter|vba|zope|plone)`,
  `${AGE}([’']? worth)? of (\\w+ )?(and \\w+ )?(technical debt|tech debt|cruft|code|legacy|patch(es|ing)|hacks|quick fixes|workarounds|accretion|layers)`,
  '(two|three|four|several) decades of (python|java|perl|php|c\\+\\+|scripts)(?! (experience|development experience|have|has|taught|behind))',
  `(our|the|this|your|main|core|its) ([\\w+#]+ ){0,3}?${NOUN} ((that )?you ([’']ll |will |would )?(\\w+ ){1,3})?(is|are|looks|has (become|grown|got)) (now |still |mostly |largely |very |really |quite |pretty |rather |getting |frankly |honestly |all |let us say |hopelessly |well |every bit as |just as |every inch )*(old(?! enough)|ancient|elderly|dated|legacy|spaghetti|a (dinosaur|fossil|relic|museum \\w+|monster|beast|pensioner|veteran|tangle|mess|jungle|labyrinth|maze|swamp|patchwork)|${AGED}|brittle|tangled|past (its|retirement|their))`,
  `(${NOUN}|engine|product|it|that|which),? ((that )?you ([’']ll |will |would )?(\\w+ ){1,3})?(was|were) (last|originally|first|initially) (\\w+ )?(redesigned|rewritten|refactored|touched|updated|overhauled|moderni[sz]ed|upgraded|written|built|developed|designed|coded|deployed) (\\w+ ){0,3}?${LONG_AGO}`,
  `(${NOUN}|engine|product) (was |were )?(first |originally |mostly )?(written|built|coded|hacked together|cobbled together|thrown together|developed|designed|created|begun|started|deployed) (by (\\w+ ){1,4})?(back )?${LONG_AGO}`,
  `${NOUN}[^.;]{0,40} (has|have) been ((in (production|service|use|operation)|patched|extended|growing|running|around|live|bolted on to|accumulating|amended|maintained|ours) )?(\\w+ ){0,2}?(since (19\\d\\d|200\\d|201[0-2])|for (more than |over |about |almost |nearly )?${AGE})`,
  `${NOUN}[^.;]{0,30} (dat(es|e|ing) (back )?(to|from)|goes back to|stems from|hails from|going back to) (about |around |the )?(early |late |mid )?(19\\d\\d|200\\d|201[0-2]|nineties|noughties|(19)?[89]0s|2000s|before|a time|an era|${AGE})`,
  '(mud|monolith|code|code ?base|system|app|application|platform|software|scripts) (\\w+ )?from (the )?(early |late |mid )?(noughties|nineties|eighties|(19)?[89]0s|2000s)',
  `(${NOUN}|it)[^.;]{0,20} (is|are|being) older than ((some|most|many|half) of )?(our|the|your|you|git|github|most|us)`,
  `${NOUN}[^.;]{0,30} (turns|turned|is|are|celebrates (its|their)) (now |almost |nearly |over |about |approaching |a good )?(twenty|twenty ?five|thirty|fifteen|eighteen|2\\d|3\\d|1[5-9])(th|( years?)? (old|this|next|in|years)(?! (countries|cities|languages)))`,
  `${NOUN}[^.;]{0,30} (predat(es|e|ing) (git|github|unit tests|docker|type hints|the cloud|most|everyone|us|the web|smart ?phones|the iphone|python)|(has|have) seen better days|(is|are) (really |clearly )?showing (its|their) age)`,
  '(well |long |way |far |is |are )past (its |their )?(retirement|sell by|best before|use by|prime|expiry|shelf)',
  '(software|code) archa?eolog\\w+',
  '(old|ancient|creaky|hairy|legacy) (beast|monster|behemoth|dinosaur|workhorse|warhorse|lady|jalopy) (of an? )?',
  `beast of an? (${NOUN}|code ?base)|big ball of mud`,
  `(tangle|mess|swamp|jungle|heap|pile|thicket|patchwork|mountain|hodge ?podge) of (${AGE}|old|legacy|undocumented|ageing|aging|ancient|ad hoc|scripts|spaghetti|(\\w+ )?(scripts|macros|stored procedures))`,
  'spaghetti (code|monolith|system|python)',
  `(saddled|stuck|lumbered|left|living|burdened) with (an? |the |our |this )([\\w-]+ ){0,3}?${NOUN} (from|of|that|which|nobody|no one)`,
  `${NOUN} (\\w+ )?(that )?(generations|several generations|many generations|dozens|hundreds) of (\\w+ ){1,2}(have|has|left|wrote|worked|before)`,
  '(many |several )?generations of (developers|programmers|engineers|contractors|students|postdocs) (have |has )?(left|worked|written|wrote|built|added|hacked)',
  '(accumulated|neglected|piled ?up|built ?up|long standing|mounting|decades of|years of) technical debt',
  `(it[’']s|it is|that[’']s|this is|(we|people|others|some|you (would|might|may|could)|most) (would |might |may )?(call|calls|say) (it|this|that)( a)?) (simply |just |all |pure |frankly |what you [’'\\w]+ call )?legacy(?= ?([.,;:!]| and you| but))`,
  `(our|the|this|your|main|core) (\\w+ ){0,2}?${NOUN},? (is|are) (now |still |mostly |largely |entirely )?(a |pure )?legacy(?= ?([.,;:]| and))`,
  `(inherited|aging|ageing|outdated|antiquated) ${WARE}`,
  '(old|ancient|grown|historic(al)?|mature) (\\w+ (and \\w+ )?)?(monoliths?|code ?bases?|code|systems?|applications?|platforms?|scripts|(plone|zope|turbogears|pylons|perl|php|django) (sites?|apps?))',
  `${NOUN},? ((which|that) )?(was |were |is |are |has been |have been )?(\\w+ )?(written|built|started|begun|grown|running|born|live|(first )?released|launched) (in|since|back in|over|for) (the )?(19\\d\\d|200\\d|(?<!(born|live|released|launched|started|begun) in )201[0-5]|nineties|(\\d\\d|ten|fifteen|twenty) years)`,
  '(monolith|code ?base|system|application|platform|(perl|php|python|java|our|the) code|script)s? from (19\\d\\d|200\\d|201[0-5])',
  'since the (eighties|nineties)|dates from (19\\d\\d|200\\d)|(ancient|old) (erp|code|system)|the product is old,? its code is old',
  'software legacy|decades? old ([\\w/]+ ){0,2}?(code|monolith|system|software)',
  'legacy (moderni[sz]ation|maintenance|migration)|brown ?field( (work|projects?|code ?bases?|systems?))?',
  'decades of (?!experience)([\\w/]+,? (and )?){0,2}?(zope|plone|perl|cobol|php|fortran|code|cruft|technical debt|scripts)',
  `(dinosaurs?|relics?|fossils?|museum pieces?|grand(father|pa|dad|mother|ma)|pensioner|methuselah|mammoth|old ?timer|antique|monster|behemoth|leviathan|frankenstein|tangle|labyrinth|jungle|mess|veteran|beast) of (an? |our )([\\w/+#.-]+ ){0,3}?(${NOUN}|engine|product|tool|web ?site|portal)`,
  '(our|this|an?) (beloved |dear |old |software |it |digital |in house |ageing |aging |coding )*(dinosaur|museum piece)(?! (museum|park|exhib\\w+|of a))',
  `${NOUN} from (the )?(stone age|last century|another (era|age|time|century)|a (bygone|different|past) (era|age|time))`,
  "grand(pa|father|dad)([’']s)? (code|software|system)",
  `(${NOUN}|engine|site|product|tool)[^.;]{0,30} (has|have|had) (already |now |long )?(seen|lived through|survived|been through|outlived|gone through|outlasted|witnessed|endured|passed through) (\\w+ ){0,2}?(winters|summers|decades|owners|maintainers|generations|ctos?|managers?|directors|bosses|regimes|lives|hands|ministers|presidents|christmases|birthdays|takeovers|mergers|(re ?)?organisations|developers|teams|vendors)`,
  `(${NOUN}|engine|site|product|tool|it|they|which|that)(( that)? you( \\w+){1,3})? ((has|have) (aged (badly|poorly|ungracefully|visibly|a lot)|(grown|gone|turned|got(ten)?|become) (old|wild|grey|gray|rusty|stale|brittle|long in the tooth|rotten)|(an? )?(very )?long (life|history|past|career) behind (it|them))|(grew|has grown|have grown) wild|(is|are) (well |getting |a bit |rather |now |quite )*(on in years|advanced in (years|age)|long in the tooth|on (its|their) last legs|held together (by|with)|coming apart|falling apart|creaking|coming of age|on life support|in (the|its|their) (autumn|twilight|evening|last days) of (its|their) (life|lives|career))|should (really |actually |by rights )?have (been )?(retired|died|gone|replaced|switched off|rewritten) (\\w+ )?(years|decades|long) ago)`,
  `(keep\\w*|maint\\w+|support\\w*|nurs\\w+|on|in|of|for) (an? |our |the )?(\\w+ ){0,3}?(${NOUN}|product|tool) (\\w+ )?(on life support|in (the|its) (autumn|twilight|evening) of (its )?life|in ((pure|permanent|deep|strict) )?maintenance mode)`,
  `(${NOUN}|product) (is|are) (mature and )?(now |largely |purely )?in (pure |permanent |deep |strict )?maintenance mode`,
  `(untouched|unchanged|unmaintained|neglected|unattended) (for|since|these) ((the )?(last|past) )?(over |almost |nearly |about |more than )?(${AGE}|years|ages|(19\\d\\d|20[01]\\d))`,
  `(${NOUN}|engine|product|everything|all|most of it|it|that|which)[^.;]{0,30} (written|built|coded|developed|created|designed|made|programmed) (by \\w+ )?(long |well |even |way |shortly )?before (you (were|was|had|finished|left|could|learn(ed|t)|went|entered|began|got)|python 3|git(hub)?\\b|unit tests|docker|type hints|the (web|cloud|iphone|millennium|turn|internet|smart ?phone)|(most|many|some|half|any) of|(19\\d\\d|20(0\\d|1[0-2])))`,
  `(${NOUN}|engine|product),? (that |which )?(was|were) (written|built|coded|developed|programmed) (\\w+ ){0,3}?${AGE} ago`,
  `${NOUN}[^.;]{0,20} (started (life|out|off)|began (life|its)|was born|was conceived|saw the light( of day)?|first ran|first shipped|went live|first saw) (\\w+ ){0,4}?${LONG_AGO}`,
  `oldest (parts?|corners?|layers?|modules?|components?|pieces?|bits?|regions?|lines) (of|in) (our|the|this|its) (\\w+ ){0,3}?(${NOUN}|product|stack)`,
  `(code|modules|logic|routines|lines) from (its|the|our) (\\w+ ){0,4}?(in |of )?(19\\d\\d|200\\d)|${AGE} old ${NOUN}`,
  '(home ?grown|in ?house|own) (erp|crm|system|database|software|tool|engine) from (the )?(early |late |mid )?(noughties|nineties|eighties|(19)?[89]0s|2000s|19\\d\\d|200\\d)',
  "(untangl|unpick|unravel|unwind|clean|sort|refactor|tam|straighten|eat|wad|dig)\\w* (up |out |through |into )?((the|our|this|other people[’']s|inherited|\\d+ \\w+ of) )?spaghetti(?! (dinner|carbonara|western))",
  '(mountain|pile|heap|backlog|decade|ocean|sea|avalanche|load|ton|swamp|lot)s? of (\\w+ )?(technical|tech) debt',
  '(your|this|the) (whole|entire|sole|only|full time|main) (job|task|role|mission|work|duty|purpose) (is|will be) (\\w+ ){0,4}?(technical|tech) debt',
  '(technical|tech) debt (\\w+ ){0,5}?(is|will be|makes up) (your|the) (whole|entire|sole|only|full time|main) (job|task|role|mission|work|duty)',
  `(technical|tech) debt (in|of|from|on) (an? |our |the )?([\\w-]+ ){0,3}?(${AGE}|neglected|${NOUN} (that |which )?(nobody|no one|from|written|built))`,
  '(on|keeps?|keeping|maintain\\w*|with|run\\w*|support\\w*|operat\\w+|patch\\w*|look\\w* after|tend\\w*|nurs\\w+|fix\\w*|serv\\w+|in) (up )?(the|our|this) (legacy|old|ageing|aging|ancient|outdated) (ones?|thing|stuff)(?! of)',
  '(maintain(ing)?|support(ing)?|work(ing)? (with|on|in)|enjoy|love|like|pure|mostly|mainly|percent|per cent|%|all day|touch(ing)?) legacy(?= ?([.,;:!)]|is |and |day|every))',
  'legacy (is|will be) (\\w+ ){0,2}?(daily|your|the job|what|most|nine|our bread|here)',
  '(?<!cultural |digital |national |world |natural |industrial |and |built )heritage (systems?|applications?|apps?|software|platform|product)(?= ?([,;:.]|of|from|that|which|with|and|in|is|you))',
  '(wrot|writ|left|buil|code|creat|program)\\w* (behind )?by (\\w+ ){0,3}?(predecessors?|(former|previous|earlier|past|departed|retired) (colleagues|developers?|contractors?|teams?|employees|programmers|engineers|freelancers|vendors?|agenc(y|ies))|long (gone|since (gone|departed|left))|now retired)',
  `(${NOUN}) (that )?(somebody|someone|people|others?)( else)? (\\w+ )?(left behind|abandoned)`,
  `(authors?|creators?|fathers?|inventors?|vendors?|makers?) of (our|the|this) ([\\w-]+ ){0,3}?(${NOUN}|product|tool)( \\w+)? ((has|have|is|are) )?(\\w+ )?(retired|retiring|died|long gone|passed away|vanished|disappeared|bankrupt)`,
  'whose (vendor|authors?|makers?|supplier|developers?|creators?|manufacturer) (\\w+ ){0,3}?(disappeared|left|retired|gone|folded|bankrupt|died|vanished|closed|went)',
  `(${NOUN}|product|tool) (that|which) (has |have )(\\w+ )?(outlived|outlasted|survived)`,
  OLD_ABROAD,
  'legacy ?(anwendung|systeme?|code|software)~|altsystem~|altanwendung~|legacy ?(applicaties?|systeem|systemen|omgeving)',
  'verouderde? @|système historique|(application|système|code|plateforme|logiciel|outil|base de code) (legacy|historique)s?',
  'código (heredado|legado)|sistemas? (heredados?|legados?|antiguos?|antigos?)|aplica(ción|ciones|ção|ções) (heredadas?|legadas?|legacy)',
  'ancien(ne)?s? (système|application|code|outil|plateforme)s?|(système|application|plateforme)s? (vieillissante?|ancienne?)s?',
  '(sistem[ai]|codice|applicazion[ei]|piattaform[ae]) (legacy|ereditat[oaie]|obsolet[oaie])|(aplikacj|system|kod|platform)~ legacy',
  '(gewachsene[nrsm]?|veraltete[nrsm]?|(@|\\d\\d) jahre alte[nrsm]?|in die jahre gekommene[nrsm]?) (@ ?)?(system~|anwendung~|code~|software~|~system|~software|~anwendung)',
  '(oude|verouderde) (systeem|systemen|applicatie|code|software)',
  '(old )?(cobol|rpg|jcl|vb6|visual basic 6|foxpro|php ?[45]|as/400|classic asp) (and \\w+ |batch )?(application|systems?|programs?|code ?base|front ?end|\\w+ shop|shop|site)',
  'mainframe batch jobs|in production since (19\\d\\d|200\\d)|code written (\\w+ )?(to \\w+ )?(ten|fifteen|twenty|thirty|\\d\\d) years ago',
  'code written \\w+ to \\w+ years ago|old (\\w+ )?engine',
]);
const MADE_IT = '(wrote|built|created|developed|designed|made)';
const GONE =
  "((has|have|is|are|[’']ve) (all |long |since |now |already )*(left(?! (us|you) (with|a))|gone|retired|moved on|departed)|((is|are|do|does) )?(\\w+ )?no longer (work|with|here|around|available|there|reachable)\\w*)";
/** Those who wrote it are gone: said of nothing but old code. */
export const ORPHANED = phrases([
  `(every(one|body)|people|developers?|engineers?|team|those|contractors?) (who|that) (\\w+ )?${MADE_IT} (it|this|the|our|that|most) ?(\\w+ ){0,4}?${GONE}`,
  '(that |which )?(nobody|no one)( has| have)? (dared|dares?|wants?) to touch',
  `(written|built|developed) by ([\\w’]+ ){1,4}(who|that) ${GONE}`,
  `(its|the|whose|their|our) ((last|first|only|main|original|principal) )*(authors?|developers?|creators?|architects?|programmers?|builders?|maintainers?) (of (it|this|(the|our) ([\\w/+#.]+ ){0,3}?${NOUN}) )?(${GONE}|(retired|left|died|departed)(?! (us|you|behind)))`,
  `(none|nobody|no one) (of (its|the) |who )(original )?(authors|developers|${MADE_IT} (it|this))( \\w+)? (still )?(works? here|here|left|around|with us)`,
  `(${NOUN}|modules?|engine) (that |which )?(nobody|no one|hardly anyone|no ?body alive) (has |have |had |here |else )*((really |fully |ever |still )?(dare[sd]?|want(s|ed)?|wishes|cares) (to )?)?(touch(ed)?|opened|maintained|owned|remembers|looked (at|after|into)|documented|understands?|understood|cleaned|reads?)`,
  `(nobody|no one) (here |quite |really |fully |still )*(remembers|knows) (why|how|what) (\\w+ ){0,6}?(code|system|application|modules?|scripts)`,
]);
/** An age said by what it is not; the denial is part of it. */
export const UNYOUNG = phrases([
  `(${NOUN}|engine|product|it|that|which)(( that)? you( \\w+){1,3})? ((is|are) (certainly |really |exactly |clearly )?(no|not|no longer|not exactly|anything but)|isn[’']t|aren[’']t) (an? |the |exactly |really |very |so |that )*(young|youngest|spring chicken|youngster|fresh|beauty|modern|state of the art)(?! (enough|but|team|people|art|at all times))`,
  `(${NOUN}|product|it) ((has|have)( not|n[’']t) (really |seriously |been )*|(was|were) never )(touched|updated|moderni[sz]ed|refactored|rewritten|upgraded|aged well|cleaned up|looked after) ?(in|for|since)? ?(${AGE}|years|19\\d\\d|20[01]\\d)?`,
]);
/** The old code is named in one sentence; the next says that it is the job. */
export const ANSWERED = phrases([
  `(legacy|inherited|old|${AGED}),? ([\\w+#]+ ){0,3}?${NOUN}[^.?!\\n]{0,40}[?!.] ((because|as|since|well|then|good|great|perfect|for),? )*(that|this|it|those|they|these)( is|[’']s| are| will be| makes? up| would be) (\\w+ ){0,2}?(\\d0 ?%|\\w+ percent|most|the bulk|what you|all you|the heart|mainly|nine|half|the core|the (job|role)|this job|your (job|day|work|task|life|daily))`,
  `${NOUN}( (that )?you( \\w+){1,3})? ((is|are) ([\\w’]+ ){0,3}?(old|ancient|dated|antiquated|outdated|obsolete|elderly|legacy|on in years|long in the tooth|on life support|no spring chicken|turning \\w+)|(has|have) (aged \\w+|(seen|outlived|been through|lived through) (\\w+ ){1,3}(\\w+ ){0,2}?(winters|years|decades|owners|ctos|databases|managers|teams))|turns (fifteen|twenty|twenty five|thirty|forty))[^.;?!\\n]{0,40}[;.!?:] (and |so |now )?(your (job|task|role|mission|duty|part) (is|will be)|you( will|[’']ll)? (\\w+ )?(maintain|look after|keep|nurse|live in|care for|be (its|their|the (one|person))|own|fix|patch|take (care|over|charge))|(keeping|maintaining|looking after) (it|them) (is|will be))`,
]);
export const WORK = phrases([
  '(maintain(ing)?|maintenance|support(ing)?|keep(s|ing)?|refactor(ing)?|moderni[sz](e|es|ing|ation)|rewrit(e|ing)|wrap|go into|caretaker|growing|playground|manutenzione|utrzymanie|re ?writes?|migrat(e|ing|ion)|mov(e|ing)|untangl(e|ing)|patch(ing)?|extend(ing)?|tam(e|ing)|replac(e|ing|ed)|re ?platform(ing)?|port(ing)?|upgrad(e|ing)|stabili[sz](e|ing)|fix(ing)?|look after|tak(e|es|ing) care of|care ?taker|takes? over|taking over|responsib(le|ility)|rescu(e|ing)|sav(e|ing)|nurs(e|ing)|care of|(developer|engineer|programmer|someone|somebody|person) (for|to)|join|team|caring for|heart of|works? (mainly |mostly )?(on|in|with)|working (on|in|with)|brown ?field|is a|are a|runs on)',
  '(wart~|moderni@|ablös@|pfleg@|weiterentwick@|betreu@|onderhoud~|vernieuw~|mainten@|évoluer|refonte|moderniser|manten@|moderniz@|moderni[sz]@|mantenere|manutenç@|manter|utrzyman@|utrzymywa@|rozw[óo]j~|houd~|lucht|maintenir|betreust|pflegst|ondersteun~)',
  'take over|mainly maintain|touching|full time on|hot ?fix\\w*|living in|(hardly|barely|scarcely) anything else|nothing else|little else',
  'your only duty|is your job',
  'dig(ging)?|wad(e|ing)|own(s|ing|er|ers|ership)?|keepers?|custodian\\w*|stewards?(hip)?|guardians?|baby ?sit\\w*|breath(e|es|ing)',
  'clean(s|ing)? (\\w+ )?up|tid(y|ying)|re ?engineer\\w*|reverse ?engineer\\w*|decommission\\w*|retir(e|ing)|phas(e|ing) out',
  'sunset(ting)?|strangl\\w+|renew\\w*|overhaul\\w*|pay(ing)? (down|off)|sustain\\w*|carry(ing)? (\\w+ )?forward|sort(ing)? out',
  'liv(e|ing) in|made of it|enhanc\\w+|bug ?fix\\w*|fixes|fix|debug\\w*|trouble ?shoot\\w*|administ\\w+|lights on',
  'assigned to|in charge|hired? (for|to)|hir(e|ing)|inherit(s|ing)?|document(ing)?|yours|is your',
  'your (playground|remit|focus|baby|domain|task|job|day)',
  'upkeep|servic(e|ing) of|evolv(e|ing)|decompos\\w+|break(ing)? (up|down|apart)|carv(e|ing)|split(ting)?|disentangl\\w+|unpick\\w*',
  'unravel\\w*|modif(y|ying)|improv(e|ing)|transform(ing|ation)?|transition\\w*|convert(ing)?|conversion|revamp\\w*|revitali[sz]\\w+',
  'rejuvenat\\w+|resuscitat\\w+|tend(ing)? to|deal(ing)? with|wrestl\\w+|grappl\\w+|shepherd\\w*|handl(e|ing)|operat(e|ing)|run(ning)?',
  'develop(ing|ment)? (on|in|of)|change|changing|read(ing)?|needs you|need you|your new|dedicated|sole|consists? of|consolidat\\w+|harden\\w*',
  'shor(e|ing) up|prop(ping)? up',
  "(wait(s|ing)? for you|await(s|ing)?|expect(?! (to|that|candidates|you)\\b)|what you (will|are|do|maintain|work|look|keep|inherit|get|find)|bring(ing)?|drag(ging)?|haul(ing)?|lift(ing)?|repair\\w*|mend\\w*|heal(ing)?|cure|doctor|vet|mechanic|curator|undertaker|nurse|plumber|firefighter|handy ?(man|person)|adopt(ing)?|foster\\w*|prun(e|ing)|dismantl\\w+|apart|last (developer|programmer)|hot ?fix\\w*|your (\\w+ )?(work|week|role|assignment|kingdom|home|realm|empire|habitat|territory|world|dut(y|ies)|calling|charge|responsibility|concern)|demolish\\w*|archaeolog\\w+|excavat\\w+|explor(e|ing)|decipher\\w*|deep dive|work(ing)? (here|means)|follow in|footsteps|every day|touch(ed|ing)?|(you|must|should|to|will) (enjoy|love)|(isn[’']t|not) glamorous|unglamorous|see to|serv(e|ing)|restor(e|ing)|reviv(e|ing)|refresh(ing)?|renovat\\w+|refurbish\\w*|rebuild(ing)?)",
  '(continued|continuous|ongoing|further|smooth|uninterrupted|safe) (operation|running|functioning|availability|existence)',
  "spend(ing)?|be (its|the one|their)|the one (who|that|to)|(somebody|someone) (has|needs) to|where you([’']ll| will)? (\\w+ )?(work|be|live)",
]);
/** Words that make it the main work. */
export const MAIN = phrases([
  '(mainly|mostly|primarily|largely|predominantly|chiefly|main|primary|key (objective|goal|part)|core|most of|majority|bulk of|\\d{2} ?%|(percent|per cent) of (the|your)|most(ly)?|for the most part|spend (\\w+ )?(days|time)|keep(ing)? (it|them) (alive|running|going)|keep(ing)? (\\w+ ){1,6}(alive|running)|focus\\w*|the (goal|aim) is|leading the (\\w+ )?(migration|moderni[sz]ation|decommissioning)|heart|day to day|purpose|dedicated|your (job|task|mission|role|first)|this (role|job|position|post)|(and|which) you will|your job|caretaker|nothing else to do|full ?time|your playground|most of your time|función principal|soprattutto|główne zadanie|hired to|hiring|first year|caretaker|need someone|entire|whole|im mittelpunkt|hauptaufgabe|hauptsächlich|aufgabe|vooral|mission|(almost )?(entirely|exclusively|solely) (on|in|with)|fast (nur|ausschließlich)|tu trabajo|ti occuperai|será responsável|serás responsable|principalement|chargée?|assurez|dedicarás|zadaniem|(sie|du) betreu@|vai ocupar|through and through|all the way)',
  "(systems|platforms|applications) in your care|you (would |will |[’']d |[’']ll )?own all of it|where you (will|would|[’']ll) spend|all day",
  'the core of the (position|role|job)|nine tickets out of ten|mostly a legacy job|(custodian|keeper|steward|guardian|owner) of|hired for',
  '(job|role|position|work|post) (cent(re|er)s|revolves|turns) (on|around|about)|your remit',
  '(little|nothing|not much|hardly anything) (else|new)|bread and butter|day in,? day out|every (single )?day|daily|most days|our hire',
  'this hire will|the (incumbent|post ?holder|successful candidate|developer|engagement|contractor) (will|covers|is)|assigned to the legacy',
  'legacy (sustainment|support|maintenance|application|systems?) team',
  '(looking|wanted|seeking) (for )?(an? )?(\\w+ )?archa?eologist|someone has to|is yours|will be you',
  '(developer|engineer|programmer) wanted for|(only|sole|single|whole|entire) (duty|concern|occupation|assignment|task|job)',
  "(nine tenths|four fifths|three quarters|two thirds|lion[’']s share|greater part|better part|essence|backbone) of",
  '(this is|your) (your )?(kingdom|realm|home|habitat|empire)|hardly anything|nothing but|bread|companion|what we hire|here means|is what you',
  'not a (single )?day|split of your',
  '(tickets?|hours?|days?|weeks?) (in|out of) (ten|five|four)|main (occupation|business|concern|duty)|the one (who|that) keeps',
]);
/** What grows old and is no software. */
export const ALIVE = phrases([
  '(aging|ageing) (profiles?|populations?|society|societies|research|people|brains?|cells?|biology|process(es)?)',
]);
/** A heritage, an estate, or what others own. */
export const UNLESS = phrases([
  'legacy, (core|current|modern|new|existing)[^.;\\n]{0,16}(and|or|&) (emerging|new|modern|future) (technolog(y|ies)|standards|tools)',
  '(experience|familiarity|knowledge|exposure)( \\w+){0,3} (with|of|to) (\\w+ ){0,3}legacy ([\\w]+ ){0,2}(is|are|would be|a plus|desir\\w+|helpful|welcome)',
  '(owned|run|maintained|handled) by (another|a different|a separate|others)',
  'ein(e|em|er)? (ander(es|e|em|en|er)|eigen(es|em)) (team|abteilung|standort|gruppe)|(een|het) (ander|extern|apart)e? (team|afdeling|partij)|une autre équipe|une équipe dédiée',
  '((less|fewer) than|under|only|at most|barely|hardly) (\\w+ ){0,2}?(\\d+ ?%|percent|per cent)',
  "(leave|leaving|proud|rich|lasting|family|founder[’']s|brand|long|continue|estate|personal) (an? |your |our |its |the |lasting |rich |own )*legacy",
  'legacy (of|in|as|that|for|to|planning|giving)',
  "(no|not(?! (a (single )?(day|week|hour)|(be )?(afraid|scared|put off|shy|fazed|frightened|intimidated|allergic)))|never|isn[’']t|rather than|instead of|don[’']t(?! (be afraid|mind|fear|shy|run|panic))|won[’']t|free of|without(?! (touching|opening|meeting|seeing|a (fix|change|patch|ticket|bug|look|glance)|crying|flinching|fear|panick?ing))) (\\w+ ){0,6}legacy",
  'legacy free',
  "(competing|compete|competitors?|disrupt\\w*|industry|incumbents?(?! (will|would|is|must|should))|customers?[’']?|clients?[’']?|insurers|banks|break free) (\\w+ ){0,8}legacy",
  '(integrat\\w+|interfac\\w+|connect\\w*|link\\w*|data|extract\\w*|feeds?|sources?) (\\w+ ){0,3}?(with|from|to|of|across) (\\w+ ){0,4}?legacy',
  'legacy ([\\w/]+ ){0,3}?data(?! (platform|pipelines?|warehouse|systems?|stack|infrastructure|products?|jobs))',
  'legacy (and|or|/) (modern|new|current)|(modern|new|current|cloud) (and|or|/) legacy',
  '(we|which|that|company|mission is to|startup) (\\w+ )?(replac|moderni[sz]|transform|migrat|convert|rewrit|rebuild|re ?imagin|help|liberat|disrupt)\\w* ((?!(our|the|an?|your) )\\w+ ){0,4}?legacy (\\w+ ){1,4}?(for|of|at|into)',
  '(we|which|that|company|mission is to|startup) (\\w+ )?(replac|transform|disrupt|liberat|re ?imagin)\\w* ((?!(our|the|an?|your) )\\w+ ){0,4}?legacy',
  'with our (product|platform|software)',
  'legacy (\\w+ ){1,3}of (\\w+ ){0,2}(banks|insurers|hospitals|companies|customers|clients|others|agencies)',
  '(old|alte|legacy) ((?!until|till|bis)@ ){1,3}(is|was|are|were|has been|gets|ist|wurde) (\\w+ )?(retired|switched off|shut down|decommissioned|gone|abgeschaltet|abgelöst)',
  'brown ?field (land|sites?|remediation|redevelopment|investment)|contaminated|housing',
  '(lies?|stays?|rests?|remains?|sits?) with (the|another|a different) (\\w+ ){0,4}?(department|team|group|unit|division|squad)',
  'colleagues (in|at|from) (\\w+ ){1,3}?(take care|look after|maintain|keep|handle)',
  '(mostly|largely|fully|completely|entirely|since been) (been )?(rewritten|replaced|moderni[sz]ed)',
  '(users|customers|people|teams|they) (\\w+ ){0,3}?(com|mov|switch|migrat|convert)\\w+ (over )?from legacy',
  '(years? old|yrs? old|decades? old),? ((software|it|tech|technology|engineering|development|family|consulting|digital|data|global|private|privately|independent|owned|held|listed|growing|public) ){0,4}(company|start ?up|firm|brand|family|agency|business|consultancy|studio)(?! (code|systems?|apps?|applications?|software|platforms?|monolith|product))',
]);
/** In a text with more sentences than this, one line of duties is not what the job mainly works on. */
export const SHORT = 8;
