/**
 * How much each sign tells that a sentence is of others, in tenths of log-odds; see told-of.ts. Written by scripts/fit-told.ts
 * on 2026-11-27 from 34015 sentences.
 */
export const TOLD_WEIGHTS = `
25 ?
22 won't
21 his
18 niet
17 docs ever her needed
16 ago floor sell
15 documents its poetry
14 >vacancy customers ninjas rfcs rockstars their
13 ^containers ^should ^things department firms gone hobby internships might ni weekend
12 #year >would ^manual ad blog hope nor not qui review tdd thrown
11 >el >nothing >ours ^en buy come finds geen had house introduce mobile no overtime reviews schreiben section sister
11 staff tried unpaid untyped
10 >billing >con >plain >statistics ^about ^according ^another ^is ^poetry ^some agencies continue customer
10 departments ein forecast game games generators got group gurus hand manual may mypy once ooit paying portal rfc
10 separate subscribers tired used whose
9 >ago >equipo >forty >go >its >nous >pension >since >was ^architecture ^at ^ci ^code ^many ^most ^perhaps ^python
9 ^section ^unit according among boast daar don't field gave hear ihren kubernetes lockfiles many nothing past perhaps
9 pupils reproducible she static text tout ups weder weekends went whereas
8 >ask >bakery >daar >excel >finished >he >nobody >notre >now >writes ^customers ^in ^other ^pull ^while advertise
8 annotation anywhere ask automatisch big blood bought c cd competitors containers customer's delivery door earlier
8 either firmware former hace known linter lists nicht nodig nursing pas pyright raspberry remember rock scans shop
8 shops tool train web were wochenendarbeit would
7 >dashboards >five >gone >ist >keeps >merge >page >poste >rule >run >salaried >sits >stelle >tout >which ^continuous
7 ^design ^el ^geen ^how ^once ^one ^several ^vielleicht adrs affair architects better book bot branche chez children
7 courses dashboard firm hospital hr jaar klanten kraków love makes marketplace million ne nobody outside page quote
7 scanner shows sourdough spare spend sundays supposed survey te thousands titles unit uv vielleicht website whether
7 year
6 =5 >bi >does >est >evaluate >figures >hour >main >mypy >neither >never >none >opening >portal >remotely >search
6 >sponsorship >sql >takes >them >two >view >went >werkt ^among ^die ^marketing ^meet ^plenty ^reproducible ^until ^w
6 ^whether ana analyst aucune banks beginners carry chess companies company company's concern demands draait editor
6 employer evening fifty fill free grote he hebben hobbies home hospitals houses industry insurer insurers integración
6 inzwischen jaren l'intégration magazine mainframe migration misschien neither never online ops orchestration pages
6 plenty point product ran repositories requests retail retailers revisiones roadmap rémunéré started students summer
6 tom town trade uploads vendors volunteers was when x
5 =4 >#year >analyse >api >argo >build >ce >come >comes >commit >coverage >eight >far >hier >hours >it >junior >look
5 >mit >mobile >nu >pip >push >releases >report >scripts >se >sie >they >video >where >whoever >yet >you'd ^automated
5 ^crunch ^docker ^more ^notre ^our ^tired ^unsere ^working abolished advise after agents app audit bank brings calls
5 car clients collaboration collega's commission continuous coverage cut day desk dockers dropped dublin environments
5 fact files founders fun hier how ines insists install isn't jonas lambda later left list marketing next night noch
5 off over pi plan planned platform plug previous private pytest railway regional reviewers rockstar runs school
5 schrijven scrum serverless ses some stelle su such table tech there they unittests warehouse we'd we'll where
5 without wizards works writes
4 >alle >analist >chat >consists >department >develop >down >engineering >from >group >has >here >le >leave >long >no
4 >out >own >part >pay >post >que >rather >servers >suite >their >think >use >verantwoordelijk >welcome >what >wij
4 >without >works >y ^if ^on ^who access apply architecture aren't asked at available avec años back box business
4 checking conference copy crunch decision depending deploying division docker finance for future google growth has
4 head hints hour job keeps la lab lisbon look machines much nos nous or other other's people play plugin property
4 pyproject questions round ruff sales script sie sin sit skip squad touch under what
3 # =6 >a >aan >add >after >analyst >any >big >committed >customers >date >developers >developing >encourage
3 >everything >good >isn't >kind >meet >needs >one >operations >partners >passionate >people >practices >professional
3 >qualifications >scale >service >standards >such >talk >things >three >today >typescript >un >werken >wir ^when
3 about analysts applicants bank's become bei board client clusters colleagues core do es finished gibt included know
3 language large last le line lockfile maker manually market more nights office op post projects put rolled se several
3 source stuck things this those time un up users whatever which wizard
2 ># >about >apply >are >been >dat >deliver >front >how >in >is >la >may >not >office >only >python >the >there >this
2 >up >we >you ^a ^as ^no a ai another by código driven end engineering evenings find four have need still teams that
2 the tooling typing who wij
1 >at >companies >data >en >have >je >more >new >on >onze >that >who >work ^what any deployment here old python
1 software to
-1 >also >and >as >driven >een >help >met >most >position >projects >role >senior >to ^the ^your based cluster de on
-1 our out server ship six systems tests times two work
-2 >across >approach >cv >end >every >experience >including >level >multiple >of >ons >ook >opportunities >play
-2 >problems >product >provide >quality >research >salary >strong >take >team >value >working ^each ^every ^you
-2 actions also automated automation be bij checked das days developers from fully github goes helm het highly it just
-2 like long looking maintaining months notre paid pay quality roll senior system ten until us well wir
-3 >already >backend >before >business >collega's >employees >expect >full >give >global >happens >hard >if >industry
-3 >infrastructure >jou >keep >klant >management >name >or >platform >platforms >process >s >services >someone
-3 >technology >us >van >web >well >worden ^it ^je ^new ^salary ^tech als analytics auf been bring building charge
-3 circleci comes commercial container dat decisions deliver deploy earn een el en engineers er est excellent features
-3 gitops having into keeping knowledge legacy let library live log looks läuft move newer now ohne om opportunity
-3 part person pip podman por position postgres programming provide reading regression release reporting role running
-3 scalable service ships so spring stand statically strict task tested three today toml trial types uns unsere vous
-3 wanted way we with write your
-4 =2 =7 =8 >backgrounds >can >colleagues >dans >deploy >hand >hands >journey >leader >lives >maintain >making
-4 >million >organizations >perform >possible >pour >production >see >serve >speed >understand >we've >week >within
-4 >writing ^bonus ^deployment ^everything ^le ^lead ^none ^nous ^overtime ^releases ^rémunération ^stack ^wij aan
-4 again agile all analysis anotaciones api apis architectural automatically basic branches challenges code committed
-4 complete constructive cover cpython d daily data dependency developing development die discuss discussed doesn't
-4 drive dynamic engineer ervaring etc everyone exist expect expertise explain family feel fifteen fixed flexible
-4 focus function functions gehalt get gets gke go grown hard hiring ideally image implement includes jahre java
-4 junior kind learning leave linting lock los mandatory marktconform meetings merge mode neue nieuwe offer operate
-4 opportunities options others pair percent performance place platforms pr present pricing proposals pruebas pull
-4 push record releases replaced reports rsync saturday secure selon servers servidor sftp short solid sqlalchemy
-4 staging state stick technologies trading try type usb using values vor wage weekly wordt y you'd yours yourself è
-5 =1 >billion >exchange >guide >hope >international >know >market >storage >ten >that's >using >values >way >weeks ^#
-5 ^attractive ^automatisierte ^because ^day ^deployments ^familiarity ^must ^nobody ^nothing ^onze ^participate ^pay
-5 ^review ^schlagworte ^strong ^two ^vous ^we're ^write ^you'll above always am and apps as assessment being billing
-5 both bug built check collaborate contract create dag deadlines degree depends der desirable durch each eine
-5 employment enjoy equity et every everywhere experiencia expert extend fargate fixes folder fridays g global great
-5 habit high hire ideal internship is juniors level linux machine main manage mano matter mentor minutes model models
-5 modern modules openshift optional ours packages partner period pipeline placement praktikum process professional
-5 proposal purpose reachable remuneration responsible right rémunération schlagworte screen see setting signatures
-5 sind small solution somebody stage standard standards teammates technique technology test testen top true twelve
-5 und upgrade version voor want week why workflows zero
-6 >daily >fix >rate >scalable >still >than >type ^all ^calling ^expect ^for ^last ^tooling ^wir against airflow
-6 applications arbeitnehmerüberlassung are batch before best breaks but changing checklist clean cloud commit conduct
-6 cron develop developer di diagrams does du during einen eks elke environment expected familiarity fast first friday
-6 help holder holidays jij laptop m merges moment most onze perform postgresql pour practise pre processes profil
-6 project prácticas redis rest schedule scripts serves settlement skills solutions someone somos sont strong
-6 throughout tu usually writing you're z
-7 >annotations >server >ship ^sie ^since add additional annotated ansible argo au benefits call candidate coding
-7 containerization culture den dependencies devops ensure erfahrung everything exposure feedback flask gitlab green i
-7 internal interns jobs k lines maintain merged ml monitoring must o pairing permanent playwright products propose
-7 reaches real regular repo same stay stipend usamos value von wrote you've
-8 ^are ^du ^unlike azure base bonus comment compose currently defend done e feature full gehören git improve je
-8 monolith morning new participate pipelines requirements similar sql stack step steps style supporting team testing
-8 through understanding unlike we're within working
-9 >pull ^have ^tests annotations branch comfortable competitive documentation experience fastapi including keep means
-9 minimum package restart s take via wird
-10 ^experience ^nice ^this application aws compensation least practices qa salaris since terraform you
-11 codebase con nice plus production
-12 because changes django join services technical written
-13 backend tools
-15 change
-16 salary
-26 *
`;
