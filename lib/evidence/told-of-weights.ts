/**
 * How much each sign tells that a sentence is of others, in tenths of log-odds; see told-of.ts. Written by scripts/fit-told.ts
 * on 2026-11-27 from 19299 sentences.
 */
export const TOLD_WEIGHTS = `
25 ?
21 won't
20 his
19 niet
17 ago
16 docs ever her needed sell
15 ninjas
14 ^should customers department documents floor might poetry rockstars
13 >vacancy ^things firms geen gone internships its ni their
12 #year ^containers ^manual finds had nor not overtime review reviews rfcs tried untyped weekend
11 >ours >was ad buy come got group hobby hope introduce lockfiles no qui rfc section sister staff tdd thrown whose
10 >ask >billing >el >nous >which >would ^architecture ^en ^is ^most ^poetry ^some agencies blog continue departments
10 forecast game games gave gurus manual may mobile once ooit reproducible schreiben separate subscribers used
10 weekends
9 >ago >con >dashboards >equipo >finished >forty >its >nothing >plain >since ^about ^according ^another ^at ^ci ^code
9 ^python ^section ^unit ask cd containers don't ein generators hand house kubernetes lists many mypy nothing past
9 portal she shop static text tired unpaid whereas
8 >five >tout ^continuous ^geen ^many ^other ^whether according advertise among architects big boast customer
8 customer's daar delivery door field former hear ihren industry jaar jaren klanten linter marketplace nodig online
8 page pas paying perhaps pupils pyright ran raspberry rock scans spend te tool tout train unit ups uv weder went
7 =5 >#year >bakery >come >daar >excel >ist >it >keeps >machines >merge >neither >nobody >notre >now >pension >portal
7 >sponsorship >statistics >their >them >visa >writes >yet ^customers ^design ^die ^in ^one ^perhaps ^vielleicht ^w
7 adrs analyst annotation automatisch blood bot c children companies competitors courses earlier either employer
7 firmware hace hospital insurer integración inzwischen mainframe makes misschien nicht nursing outside product
7 remember retailers scanner shops shows spare supposed survey town trade vielleicht web were when would year
6 =4 >analyst >architecture >at >does >far >figures >go >group >he >iedereen >ihr >long >mypy >none >opening >pip
6 >push >qui >r >run >salaried >scripts >se >they ^docker ^el ^how ^meet ^pull ^reproducible ^several advise affair
6 ana anywhere beginners better bought branche brings collega's concern continuous dashboard demands dropped evening
6 external fifty fill firm founders he hebben home hospitals how known kraków l'intégration love makers migration ne
6 neither never nobody ops pages plenty quote railway reviewers revisiones rooms rémunéré sales serverless sie
6 sourdough students sundays they vendors volunteers was we'd wochenendarbeit
5 >actions >adapt >advanced >analyses >answers >arbeiten >argo >big >build >complex >das >dropped >eigen >engineer
5 >est >forecasting >friday >gone >has >hier >hour >im >isn't >java >le >london >main >month >never >only >own >pas
5 >pay >personal >poste >power >predictive >releases >report >rule >season >seat >sits >sql >staat >stelle >straight
5 >successor >trust >went >were >werkt >what ^among ^big ^crunch ^marketing ^more ^once ^our ^plenty ^subscribers
5 ^unsere ^until ^while ^working account agents app aren't aside at aucune banks book carry chess chez collaboration
5 commission company's coverage covers deploying depuis desk dockers eines fact files free fun giants gibt given
5 greenhouse hier hints hobbies houses hr ines insists install insurers isn't job jonas kitchen later lets list
5 magazine marketing marta me much n'y next night nurses off orchestration people pi platform plattform plug point
5 press pyproject pytest questions readers regional repositories requests roadmap runs schrijven script scrum search
5 sin sit some started stelle store table thousands titles tom touch unittests volledig website whether without
5 wizards x
4 =6 ># >a >about >advert >after >area >brings >comes >commit >conduct >contact >de >decide >deliver >department >desk
4 >deze >door >down >engineers >excellent >hr >identify >individuals >junior >leave >left >look >management >managers
4 >means >mee >model >monitoring >mysql >no >on >open >operational >out >page >permanent >place >present >problem >qa
4 >reach >shaping >suite >takes >talk >tasks >terraform >valley >vision >voor >we'll >where >whoever >wir >write >you
4 >you'd ^automated ^bereitschaft ^chez ^if ^notre ^on ^six ^tired abolished access after agreement architecture asked
4 assist assistant audit available away años back bakes band bank become below bereitschaft calls car client's clients
4 company conference containerised cut dans day decides division docker draait dublin early editor enterprises entre
4 environments figures fintechs for form google growth head hired hour ihre included january kept la lab language
4 leeds left lisbon look machines maker million millions more nous office other other's over plan plays post previous
4 private promise proud retail rockstar round ruff school se ses skip squad station stuck su summer supply sus there
4 things third this time tot turns un unannotated under upfront uploads warehouse we'll what whatsoever where willing
4 wizard works writes zijn zu
3 # >addition >an >analyse >another >are >bieden >crucial >dat >database >developers >die >drive >ervaring >excellence
3 >experienced >features >files >founded >goes >good >healthy >her >here >highly >hours >how >implement >improve >jij
3 >jouw >live >love >mit >needs >niet >one >operations >part >post >professionals >proud >python >que >rather >real
3 >repository >requirements >rest >revenue >send >silicon >standards >start >state >taken >think >this >ticket >today
3 >two >use >very >view >welcome >who >without >working >works >yourself ^das ^ever ^het ^ruff ^to ^when ^who analysts
3 apply avec bei board box business career certificate checking choice choose clientes clock clusters colleagues
3 containerisation copy core course crew crunch código decision depending designed desktop did do doc effects es few
3 finance find foundation future half has hold installed keeps know lambda large last line little lockfile noch nos
3 operator or planned plugin property put range rely rolled say self session several simple site still such teams tech
3 trunk typed typing um up users uur whatever which year's
2 >analytics >api >back >bei >benefits >better >bi >bring >c >collaborative >customers >data >der >design >digital
2 >diverse >don't >each >en >engineering >from >in >includes >internal >je >leadership >not >offers >office >program
2 >public >reporting >responsible >that >there >those >time >we >work ^a ^after ^as ^no ^there a about ai along
2 applicants bank's by client des driven end even four here images le made manually moved nights offers op pension
2 play projects reads single sites source start that the tooling upload van weeks while who wij
1 >but >for >is >make >new >other >service >software >technology >the >then >within >years ^what another any build
1 deployment engineering evenings ftp have market month need none old par python takes to
-1 =0 >best >building >cloud >first >het >join >keep >like >may >provide >van >your ^competitive ^knowledge ^the ^your
-1 able be bij infrastructure it like met on our quality run server six use wir work à
-2 >and >as >aws >bent >call >candidates >ci >clear >closely >communication >company >create >du >end >environment >et
-2 >functional >get >growing >health >knowledge >learn >learning >looking >more >passionate >play >problems >product
-2 >scientists >skills >so >strong >systems >te >technologies >test >tests >than >to >tools >und >web >will
-2 ^compensation ^deployment ^devops ^every ^hands ^it ^please ^you actions agency al analysis automated automation
-2 basis been building checked cluster comments container cypress deep del deployed designs developers engineers erp
-2 excellent expertise github growing het highly holiday integration interviews into ist just kunden learn legacy let
-2 life live long looks microservices mlops months move opportunities pay person pip plans please proven quarter read
-2 record reporting repository request risk salaries senior shared ship ships state sur system systems than then three
-2 times toml training updates us way well you'd
-3 =2 >? >algorithms >also >bonus >collaboration >colleague >community >compensation >continue >cost >culture
-3 >currently >customer >dedicated >delivering >deploy >details >developing >development >devops >driven >during >een
-3 >experts >eye >fast >find >francisco >great >hands >https >human >innovative >inzichten >it's >key >located >maar
-3 >maken >meer >meet >minimum >most >multiple >of >often >op >opportunity >or >passion >plus >potential >privacy
-3 >programming >project >quality >san >science >senior >short >solution >some >stack >talent >tech >veel >writing
-3 >you're ^bonus ^conduct ^each ^good ^help ^new ^none ^nous ^onze ^perform ^salary ^support ^take ^tech ^vertragsart
-3 ^wij ^you're ability apache api around auf automate automatisierte automatisierung aware based bent can't chose
-3 clone comes components containerized contribute create dag dan das debugging dem department's despliegue dev
-3 discuss discussed drive duty earn een else employees ends er etl example excel existing fails familie features
-3 filezilla fixed flexible founder frameworks friendly from function functions gaat gets gitops going good happen
-3 hard having hebt helm hoort hybrid implementation includes issues javascript kind knowledge learning library log
-3 los machine make matters members newer nine notre nuestro observability offer ohne onto operate opportunity paid
-3 part perform phone por position present principles problem proficiency programming proposals provide rather
-3 reachable react reading receive refactoring reliability replace roll roughly running scp secure servers service
-3 servidor seven sftp solution sowie sqlalchemy strict strong sunday sync taking task ten tested there's today took
-3 top trading trial txt uns unsere unseren vergütung vertragsart vier virtual vos vous wanted we week whoever write
-3 zero
-4 >amsterdam >b >backend >before >bij >ca >chance >click >code >computer >continuous >critical >diversity >eligible
-4 >ensuring >expected >future >give >hand >hard >infrastructure >issues >klanten >kunt >making >many >necessary >next
-4 >oplossingen >organisation >ourselves >platform >rate >required >results >scalable >services >social >someone
-4 >specialist >sur >take >taking >team >teams >that's >towards >unique >zo ^# ^attractive ^can ^commission ^data
-4 ^deployments ^everything ^familiarity ^je ^lead ^nothing ^overtime ^rémunération ^schlagworte ^set ^shift ^they ^tu
-4 ^two ^write ^you'll acting active again agile all alle alles also always apis arbeitnehmerüberlassung architectural
-4 as assessment basic best bit branches bring c'est challenges charge circleci code complete constructive cpython d
-4 data days deliver depend dependency deploy developing dynamic développement edge effectively efficient eine en
-4 equity ervaring et etc everyone f family fargate fix fixes focused fridays fully gehalt gke go goes grown habit
-4 happy helps hiring ideally impact implement intend jahre jouw junior keeping lambdas leading leave linting linux
-4 lock locked looking läuft making mandatory marktconform meetings merge mode model models modules mysql naar name
-4 neue nix now operating others pair partner patches percent performance period place placement planning podman
-4 ported postgres pr praktikum pricing principal proposal prototype pull purpose push regel regularly release
-4 releases releasing role rsync schlagworte screen selon shortlisted signatures sind sistema so solid somebody speed
-4 spring staging stakeholders stand standard statically stick taken testen thoughtful travel typannotationen type
-4 types usb version vor wage ways willingness with wordt y your yourself
-5 =1 =7 >able >achieve >al >can >driving >every >following >found >full >happens >hope >kantoor >market >marketing
-5 >met >netherlands >process >requests >s >security >server >source >storage >system >ten >total >type >us >we've
-5 >website >werk ^automatisierte ^because ^calling ^day ^desirable ^le ^must ^nobody ^participate ^releases ^stack
-5 ^strong ^vous aan additional afraid and anotaciones automatically before bug built check clean cloud collaborate
-5 committed conduct contract cron daily demo depends der desirable development di die doesn't durch during each einen
-5 elke employment engineer enjoy environment every everywhere exception expect experiencia expert explain extend fast
-5 feel fifteen first folder friday fund g get hire holder holidays ideal image java juniors laptop level m mano
-5 matter mentor minutes moment monitoring nieuwe om openshift optional options ours packages pairs passes permanent
-5 pipeline practise professional propose pruebas reasoning redis remuneration responsible rest right rémunération
-5 samen saturday scalable schedule see settlement short small stage teammates technique technologies technology
-5 throughout true try tu twelve und usually value values voor weekly why workflows yours è
-6 =8 >aan >annotations >dans >fix >going >maintain >pour >secure >understand >way >week ^all ^expect ^for ^last ^pay
-6 ^review ^sie ^tooling ^we're ^wir above against airflow am applications apps au being benefits billing both breaks
-6 call candidate changing checklist commit cover culture deadlines dependencies develop diagrams does du everything
-6 familiarity feedback full great high i is k main manage merges modern o playwright pre process processes profil
-6 prácticas repo scripts setting sont stack standards stipend supporting test upgrade want we're writing wrote you're
-6 you've z
-7 >accept >established >might >see >still ^since add ansible are batch bonus but coding comment compose
-7 containerization currently den developer devops done eks ensure erfahrung expected exposure feature flask
-7 internship je jobs lines merged most onze pairing postgresql pour project reaches requirements same serves similar
-7 skills someone somos stay step swarm testing through usamos von working
-8 >pull ^are ^du ^unlike annotated base branch defend e gehören git gitlab green help improve internal interns jij
-8 maintain minimum ml monolith morning must new participate pipelines real regular restart solutions steps style take
-8 team understanding unlike using
-9 >if >ship ^experience ^have ^tests annotations argo azure comfortable compensation fastapi including means package
-9 s since terraform via wird within you
-10 ^nice ^this application aws competitive con documentation experience keep least practices qa salaris sql
-11 because nice production written
-12 codebase django plus services
-13 backend changes join technical
-15 change salary tools
-25 *
`;
