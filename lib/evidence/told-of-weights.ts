/**
 * How much each sign tells that a sentence is of others, in tenths of log-odds; see told-of.ts. Written by scripts/fit-told.ts
 * on 2026-11-27 from 49523 sentences.
 */
export const TOLD_WEIGHTS = `
26 ? his
22 might sell
20 gone her niet won't
19 rockstars tdd
18 ago docs ni ninjas
17 ^things competitors ever introduce lockfiles needed
16 ^another ^should agencies blog client's documents floor hobby hope internships poetry rfcs separate sister their
16 weekend
15 >el >nothing >vacancy ^containers ^is customers departments nor reviews section unpaid
14 ^perhaps abandoned anywhere buy mobile perhaps review rfc tried
13 ^imagine come department firms geen group gurus had irgendwann its ooit qui ran scanner schreiben tired tool whose
12 #year >would ^architecture ^geen ^many ^section ad approvals boast delivery finds games gave hand may not overtime
12 portal subscribers ups used uses
11 >leave >pension >statistics >touch ^according ^at ^en ^in ^manual ^until book continue customer's don't ein
11 firmware game many product raspberry shop shows survey thrown website weekends
10 >ago >bakery >excel >forty >go >keeps >nous >opening >ours >plain >poste >was >which ^code ^design ^maybe ^most
10 ^one ^several adrs advertise advise affair agents banks cd companies containerised daar division door founders hear
10 ihren klanten known kubernetes manual marketplace neither no nursing once paying pressure remember reproducible
10 scans spare staff stopped text touch vielleicht web were would
9 >annotated >ask >billing >equipo >finished >five >he >its >merge >nobody >salaried >since >straight >went >you'd
9 ^about ^ci ^customers ^die ^marketing ^poetry ^reproducible ^some adverts asked bot chess client conference
9 containers copied dashboard dream earlier fun got hace haven't home hospital hospitals house hun industry linter
9 mainframe makes maybe mypy ne needn't outside press pupils pyright serverless switch tout trade trials vendors weder
9 when wochenendarbeit writes
8 >come >comes >con >down >dropped >hour >ist >lui >main >module >mypy >pip >portal >push >repository >rule >ships
8 >sits >sponsorship ^docker ^if ^meet ^plenty ^unit adr app architects automatisch bank big business company's
8 competitor courses employer evening external fintechs former hotel insurer insurers list makers marketing page pages
8 paper pas repositories revisiones school she sourdough spend supposed thousands titles tom unit uv volunteers went
8 whether whom wizard works year year's
7 =5 >agreement >argo >away >daar >dashboards >figures >gone >left >long >neither >own >page >releases >run >tickets
7 ^among ^as ^crunch ^how ^more ^python ^whether according advert among ask autumn banned berlin brings calls children
7 clients commission company concern customer desk docker field fifty forecast future hebben houses hr imagine
7 integración jaar leeds lets nicht night nobody nodig older online ops pi platform play plug promise requests
7 retailers reviewers roadmap rock roles rémunéré sales script selling started summer sundays te they town unittests
7 untyped x
6 >advert >build >does >far >fixed >hours >im >machines >notre >now >post >present >report >send >servers >thrown
6 >tout >two >view >werkt >writes ^automated ^before ^el ^once ^our ^what ^working after analyst audit available años
6 bought browser car carry coverage dropped editor files firm given hasn't hour intern lisbon look machines my nights
6 off op planned plenty point previous reads round saturdays schrijven some static students such table teams there
6 ticket train upfront uploaded we'd wizards
5 =4 >#year >been >chat >comfortable >commit >desk >everything >involved >isn't >it >junior >lunch >mee >mit >niet
5 >none >reporting >requirements >se >sie >skilled >them >they >thing >three >were >wij >won't >works >written >yet
5 ^other ^pull ^unsere ^who analysts annotation aren't at begin better box collaboration continuous day depending
5 desktop did finished google guru he hier hold isn't lyon maker migration missing noch nos or orchestration plugin
5 property records retailer rockstar ruff scrum share shops sin size switched trunk twice untested users which willing
5 without
4 =6 >api >apis >bij >cd >ce >contact >department >different >engineering >est >js >le >may >ml >needed >never
4 >partners >rather >scale >service >staff >such >suite >this >write >year ^knowledge agency architecture attractive
4 auch bank's become c case chez course crunch deploys des do driven free ftp jenkins know language large left love
4 monthly never nothing nous plan private pyproject runs say squad stuck tech that years
3 # ># >analyst >azure >bi >d >deliver >develop >developers >developing >drive >each >equal >group >has >have >here
3 >java >jij >look >machine >member >new >no >only >people >pipeline >release >reports >their >think >those
3 >typescript >where >without >you >you'll ^continuous across any board ci colleagues copy cto deployment evenings for
3 gibt grow here if job manager manually next ninja often other's over projects put required sie this those un up
3 where wij
2 >a >about >analytics >are >c >continuous >customers >dat >die >het >how >in >including >is >la >learn >office >on
2 >one >op >out >pay >sql >that >these >use >users >we >what ^a ^there about automation deploying end environments es
2 four has have how le made none only other past people post pytest research se software something still suite them to
2 under will
1 =0 >at >data >en >like >the >voor >we're >who >your a by código in python support was what who write
-1 >ai >and >key >position >solutions >support >team >us >working >world ^every deploy it like on our request running
-1 tests type use whole work
-2 =3 =7 >aan >also >as >business >can >culture >currently >diverse >doing >een >engineers >every >expertise >impact
-2 >information >know >met >most >of >onze >or >plans >platform >play >take >to >und >understand >van >way ^je ^please
-2 also bring checked een en family five github learning leave now offer paid present read servers service ship six
-2 somebody state takes trial two upload well you'll your
-3 >available >but >career >collega's >dans >details >deze >during >dynamic >end >expect >global >happens >important
-3 >infrastructure >join >leading >listed >live >maintain >means >more >multiple >note >performance >privacy >product
-3 >projects >quality >salary >services >skills >together >week ^not ^stack ^you against all als around based basis
-3 bij call carries checks code der development doe er est excellent from going i keeping lines lunch m maintaining
-3 marktconform nine offs old openshift part perl pip place position process pull quality refactor role successful
-3 three times turn txt und us voor we why wir with
-4 =8 >along >before >ci >deploy >experience >fit >hybrid >if >life >opportunities >pour >s >sure >understanding
-4 >years ^because ^bonus ^for ^good ^hands ^must ^participate ^rémunération ^salary ^strong ^we're analysis be builds
-4 checklist choices chose cloud comes commercial contribute d data dem depends developers drive dynamic each
-4 employees engineer equity essential et etc fixed folder frameworks growing hard het host includes interns laptop
-4 life linux live lives lock los manage members model money monitoring mysql needs onto packages performance
-4 placement podman practise products project proposals push reading release releases rely reporting screen short
-4 small solid sqlalchemy stack statically task team technologies technology ten than today top training unsere vous
-4 wanted workflows
-5 =2 >addition >daily >established >free >great >however >kennis >level >lives >name >range >server >so >sur >talent
-5 >ten >using ^attractive ^automatisierte ^familiarity ^last ^new ^nous ^onze ^pay ^releases ^review ^schlagworte
-5 above always and another's architectural au auf b basic been before best both cannot charge contract daily
-5 deadlines deleted desirable develop developer die distributed earn einen else engineers every exception fails
-5 fargate fast feel fifteen first friday function go goes happy having helm high ideally image jobs leading let log
-5 long looking machine main making mano meetings mode models name o opportunity options passes pay percent pipeline
-5 postgresql preferred professional programs proposal reach repo rémunération saturday schlagworte see settlement
-5 signatures sind so stage standards stick system test themselves types virtual wage want weekly willingness wordt
-5 written yours zero
-6 >full >hope >market >netherlands >tell >that's >within >yes ^can ^deployment ^each ^vous ^wij ^write aan agile
-6 airflow although am annotated anotaciones batch benefits built challenges clean competitive complete conduct
-6 containerization continuously cron dag degree deliver discuss done du e eine enjoy entirely expect extend fastapi
-6 frequent g get giving great grown habit hire hiring holder ideal inside is key locked matters mentor merges minutes
-6 morning new ones optional pair pairing perform period pipelines processes purpose receive redis regularly
-6 remuneration responsible rest roughly same seven sont standard stay step stipend teammates testen thoughtful
-6 throughout true try twelve using way whoever within writing yet z
-7 =1 >active >division >international >interns >languages >million >see >ship ^# ^calling ^expect ^experience ^nobody
-7 ^since ^tooling ^two ^wir ability additional alternatives annotations applications apps being billing branches
-7 breaks bug codebase coding comment compose costs culture dependency devops di duck during eks elke environment
-7 everyone familiarity feature features feedback fit functions gets green implement internship java jij k level
-7 merged minimum ml modern monolith onze others permanent postgres pour profil propose reaches reasoning requirements
-7 right scripts sftp skills solutions strong understanding upgrade value version week you're
-8 >fix >requests >whole ^day ^sie add ansible application as authors azure base can't check demo den dependencies
-8 diagrams does employment ensure erfahrung experience exposure fix flask full git gitlab improve juniors keep lots
-8 merge modules outdated playwright pre production restart s salaris schedule serves setting since slow solution
-8 supporting usually von we're yourself
-9 ^all ^are ^do ^du ^have ^nice ^unlike ^you'll are bonus but candidate compensation currently discussed gehören je
-9 maintain matter means most must ours package participate practices regular similar steps style terraform testing
-9 unlike wird working
-10 >pull ^this aws because branch comfortable commit defend documentation everything help internal moment someone sql
-10 through via you've
-11 ^tests join qa real swarm take you
-12 argo backend con fixes including plus services though
-13 least nice tools
-14 technical
-15 changes django salary
-17 change
-32 *
`;
