/**
 * How much each sign tells that a sentence is of others, in tenths of log-odds; see told-of.ts. Written by scripts/fit-told.ts
 * on 2026-11-27 from 36262 sentences.
 */
export const TOLD_WEIGHTS = `
28 ?
24 won't
22 his
20 ago
19 her niet sell
18 docs rockstars
17 ^things ever floor ni tdd
16 ^should department gone hope might needed ninjas poetry
15 >vacancy documents internships rfcs their
14 ^containers ad agencies departments hobby its section tried weekend whose
13 >el >nothing ^is competitors customers firms introduce nor qui review reviews rfc staff thrown
12 >con >nobody >ours ^at ^manual blog buy ein finds games geen got group had house irgendwann lockfiles not overtime
12 schreiben sister tired
11 #year >billing >nous >plain >poste ^another ^architecture ^en ^many ^pull ^section ^unit boast come don't former
11 game hand klanten kubernetes manual mobile no once ooit portal subscribers survey unpaid untyped ups used
10 >bakery >five >now >pension >which >would >writes ^according ^customers ^most ^other ^poetry abroad according cd
10 containers continue delivery forecast founders generators gurus hear hebben linter many marketplace may paying
10 reproducible shows static thousands tout weekends would
9 >ago >equipo >finished >forty >keeps >lui >since >successor >tout ^code ^design ^geen ^how ^in ^perhaps ^several
9 adrs affair agents among analyst automatisch big blood bot bought customer customer's daar firmware gave hospitals
9 ihren known lets mypy ne nursing past perhaps press pupils raspberry remember separate she shop text tool vielleicht
9 web weder went whereas whether
8 >ask >daar >does >go >hour >its >merge >never >opening >portal >rule >statistics >two >went ^about ^ci ^reproducible
8 ^some ^while anywhere app ask book company's courses door dream earlier evening hace hun jaar kraków lists love
8 mainframe makes nicht nodig nothing online paper pas plug product pyright ran rock scans supposed titles unit uv
8 website were wochenendarbeit
7 >comes >down >est >excel >figures >fixed >gone >he >leave >machines >main >mypy >none >post >push >report
7 >repository >run >them >touch >view >was ^automated ^die ^if ^marketing ^more ^once ^one ^python ^until advertise
7 architects aucune bank better branche commission conference desk dockers either employer field fifty fill fintechs
7 firm free hobbies home hospital houses insurers integración inzwischen l'intégration list neither nobody other plan
7 previous quote repositories requests retail retailers revisiones scanner size sourdough spare stelle students summer
7 sundays te town trade train volunteers without x year
6 =4 =5 >#year >actions >argo >away >come >contact >delivers >group >hier >it >joining >left >neither >page >pip
6 >present >releases >salaried >se >sie >sponsorship >stelle >visa >wij >yet >you'd ^among ^continuous ^crunch ^docker
6 ^meet ^plenty ^whether advert adverts annotation banks become browser c calls carry chess chez client's dashboard
6 deploying dublin fact files happily he hour hr industry insurer isn't language last lyon marketing migration
6 misschien never op operator ops outside page pages pi plattform plenty plugin private pytest railway regional round
6 rémunéré school schrijven serverless shops sin squad such table tech tom unittests upfront uploads users vendors
6 we'll when wizards writes
5 >advert >analyse >bi >build >chat >commit >dashboards >desk >dropped >everything >far >hear >hours >isn't >ist >java
5 >kind >out >partnerships >pas >pay >qa >rather >sql >they >those >thrown >various >where >without >written >year ^el
5 ^our ^tired ^who after approvals asked audit available años business car case children clients collaboration
5 companies concern continuous core coverage day depending desktop division docker editor environments external
5 finished future given google growth head hints ines jonas later left lisbon much night nos off or orchestration
5 platform play point projects reviewers roadmap rockstar roles say scrum some su they under was year's
4 =6 >add >analist >analyst >api >below >control >department >developers >each >engineering >es >has >im >long >look
4 >mit >month >no >notre >own >practices >python >que >questions >servers >sits >takes >talk >their >typescript >we'll
4 >welcome >works >you're ^unsere ^what ^working analysts architecture at attractive back bei box checking client
4 colleagues company crunch dropped early for ftp gibt how jenkins keeps know leeds look machines next noch other's
4 over planned property put pyproject rolled runs script sie spend started stuck teams there touch warehouse what
4 where which willing wizard works
3 # ># >about >act >after >apis >apply >been >bring >cd >customers >d >das >et >good >internal >is >lunch >made >mee
3 >member >ml >model >needs >offers >op >part >program >project >reporting >reports >that >there >three >today >un
3 >uns >use >vision >voor >werkt >what >you ^as ^not ^notre ^on ^there about auch bank's copy decision deployment des
3 do driven engineering evenings guru half has included it's job la lambda large lockfile nights nous post public ruff
3 sales single software source that third this time tooling typed up we'd weeks whatever wij
2 >a >all >at >cloud >collaborate >dat >develop >do >equal >have >here >in >inclusive >lead >on >only >service >the
2 >this >time >we >we're >work >you'll ^a ^no a can end es grow have here if le lead more none office only se still
2 the un years
1 >are >be >data >die >en >from >how >le >one >who código four own to who
-1 =3 >and >by >for >get >het >met >science >senior >support >take >team >to >van ^the ^we it like on our run tests
-1 work you'll
-2 >also >analysis >applications >as >based >best >closely >driven >een >end >every >first >infrastructure >life >live
-2 >most >next >opportunity >performance >product >quality >skills >strong >talented >than >us >vous >web ^competitive
-2 ^every ^it ^je automated based bring engineers family github good keeping offer om pay role server ship six spring
-2 system tested toml until yet
-3 =7 >b >backend >can >competitive >customer >den >diversity >e >environment >flexibility >global >goal
-3 >international >join >like >many >mission >note >of >or >pipelines >problems >production >s >san >so >together >way
-3 >week ^compensation ^deployments ^each ^you all also api around automate automatisierte be builds circleci code das
-3 deploy doe een en ervaring features feel five goes having helm het host image ist learning leave legacy live long
-3 maintaining modern nine pip position pull quality receive releases service so somebody stand state sur task
-3 technologies ten these times trading txt voor wir write wrote your
-4 =8 >? >because >business >capabilities >culture >delivery >document >feature >francisco >give >hard >know >leader
-4 >leading >million >multiple >name >see >still >sur >that's >values >years ^bonus ^comfortable ^last ^le
-4 ^participate ^salary ^stack ^tech ^we're ability against als always analysis and anyone architectural automatically
-4 been before built can't chose clean com comes contribute costs cover culture data decisions deliver dem developers
-4 development die drive each earn er est excellent exist expertise explain fargate fifteen file flexible folder from
-4 functions hard hiring holidays impact implement into jahre java jouw learn linux lock looking läuft machine
-4 marktconform mode monitoring now part performance pm podman pr praktikum pricing problem professional proposals
-4 provide pruebas push reachable release responsible right saturday see seven solid statically stick strict than
-4 three today top training trial try type types unsere us usb wage way we werken with
-5 >able >believe >career >devops >happens >if >possible >range >requests >server >technology >tell >using >while
-5 >within ^# ^automatisierte ^deployment ^everything ^familiarity ^for ^lead ^must ^new ^nothing ^onze ^releases
-5 ^rémunération ^schlagworte ^since ^strong ^wij ^write ^you'll aan above additional am apis apps as benefits
-5 candidate checklist committed contract create dependency der desirable develop discuss discussed doesn't du dynamic
-5 einen employees ends environment equity et etc every expect fast fewer g gehalt gets go grown happy high inside jij
-5 kind laptop log los manage models modules most name nieuwe openshift operate optional options others ours percent
-5 perform pipeline place placement por postgresql present process propose reach reading replaced schlagworte secure
-5 settlement sistema small sqlalchemy standards strategies są test testen travel uns upgrade values version virtual
-5 vor vous want wanted why willingness wordt workflows yours è
-6 =2 >exchange >full >guide >ontwikkelen >projects >rate >services ^attractive ^because ^commission ^nous ^pay
-6 ^review ^two ^vous again agile airflow anotaciones articulate basic being best but challenges check collaborate
-6 complete conduct containerization degree depends developer does duck eine eks engineer enjoy everyone everywhere
-6 experiencia expert exposure first fix fridays function get great hire holder i interns is jobs juniors key level
-6 lines locked main mano matter merges minutes model monolith morning must o packages pair period processes profil
-6 project proposal redis remuneration rest rémunération same short signatures sont stage standard stay strong
-6 teammates technique thoughtful throughout tu und week weekly yourself z zero
-7 =1 >interns >market >yes ^calling ^expect ^nobody ^wir alternatives annotated annotations au base batch billing
-7 both bug call cloud commit competitive cron daily devops di diagrams done during employment ensure everything
-7 expected extend familiarity fixed friday full git green ideal k mentor merge merged ml new onze pour practise pre
-7 prácticas reaches real reasoning regularly repo risks schedule scripts setting solution solutions somos step
-7 stipend style team technology usually value von working writing you're you've
-8 >annotations >daily >pull ^all ^are ^day ^sie ^tooling ^unlike applications are breaks coding compose currently
-8 defend dependencies documentation elke erfahrung feedback gitlab help internship m maintain pairing permanent
-8 pipelines playwright purpose regel requirements s skills stack supporting true twelve understanding unlike usamos
-8 using within
-9 >ship ^du ^tests ^this add ansible application bonus branch codebase comment den e experience fastapi feature
-9 gehören internal je keep minimum package participate regular salaris similar since someone steps testing through
-9 we're written you
-10 ^experience ^nice argo azure compensation flask improve including means moment practices production restart
-10 terraform wird
-11 >fix aws because comfortable qa services sql take via
-12 ^have con
-13 backend least nice
-14 changes plus salary technical
-15 change django join tools
-30 *
`;
