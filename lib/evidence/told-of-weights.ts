/**
 * How much each sign tells that a sentence is of others, in tenths of log-odds; see told-of.ts. Written by scripts/fit-told.ts
 * on 2026-11-27 from 43989 sentences.
 */
export const TOLD_WEIGHTS = `
27 ?
25 his
22 her
21 might sell
20 won't
19 niet
18 docs gone rockstars
17 ^things ago ever needed ni ninjas tdd
16 ^another ^should competitors customers poetry sister their
15 >el >vacancy ^containers ^is blog floor hope internships introduce nor weekend
14 >nothing >ours buy department departments documents lockfiles qui review reviews rfc rfcs section separate tried
14 unpaid whose
13 ^at ^geen agencies client's games geen had hobby its mobile not overtime schreiben tired
12 #year >billing >plain ^en ^imagine ^many ^other ^section ad don't ein finds gave gurus irgendwann many subscribers
12 ups
11 >five >nobody >nous >pension >poste >would ^architecture ^manual ^most ^perhaps ^until abandoned adrs boast
11 business continue delivery firms firmware group hand klanten kubernetes needn't no once ooit perhaps portal scanner
11 scans shows staff survey weekends
10 >bakery >con >equipo >forty >go >keeps >statistics >straight >was ^according ^code ^in ^one ^some anywhere book bot
10 cd come containerised customer's division game hear house ihren known linter mainframe marketplace ne nodig
10 raspberry reproducible she shop text thrown vielleicht were would
9 >ask >does >finished >leave >lui >merge >rule >salaried >went >which ^about ^ci ^customers ^design ^die ^poetry
9 ^pull ^reproducible according adr affair architects companies daar dream earlier external forecast former founders
9 fun got hace imagine manual may mypy neither nursing paying product pupils pyright ran remember spare switch tout
9 trials unit used uses weder when whether
8 >ago >comes >excel >far >he >hour >ist >its >mypy >none >opening >portal >touch ^docker ^gone ^if ^marketing ^python
8 ^several ^unit ^whether advise agents among app automatisch bank big chess company's conference containers courses
8 desk door evening files finished hebben home hospital hospitals hotel love page paper pas plug press promise rock
8 sourdough static stopped supposed thousands titles tool town trade untyped web website whom wochenendarbeit writes x
8 year's
7 >come >daar >dashboards >figures >gone >main >notre >now >pip >post >releases >repository >run >since >sponsorship
7 >tickets >tout >two >you'd ^among ^automated ^crunch ^meet ^more ^once ^plenty advertise adverts analyst ask asked
7 available banks berlin better calls children client commission customer dashboard field fifty fintechs firm hour
7 houses hr industry insurer insurers integración jaar jaren l'intégration lets list makers misschien nicht nobody
7 orchestration pages pi platform previous repositories retailers revisiones school selling serverless spend summer
7 sundays te unittests upfront uv vendors volunteers went wizards year
6 =5 >advert >argo >away >commit >desktop >down >dropped >est >hours >left >look >machines >mit >neither >never >own
6 >page >present >push >reporting >se >sits >thrown >view >works >writes >written ^as ^before ^continuous ^el ^how
6 ^tired audit band banned become bought company concern coverage did editor employer fill ines lisbon lists lyon
6 machines makes never night nights noch online ops outside plugin railway retailer roles round rémunéré sales
6 saturdays scrum shops size some started stelle students such table teams tom touch train uploaded uploads world
5 =4 >#year >api >build >coverage >fixed >goes >hier >long >no >problem >release >sie >sql >them >they >video >we'd
5 >were >werkt >write >yet ^our ^unsere ^what ^who annotation approvals attractive autumn años begin box browser carry
5 case chez clients colleagues continuous crew crunch day depending desktop docker free future given google half he
5 head isn't jenkins language leeds look marketing migration op or other plan planned plenty point private proud
5 pyproject records requests rockstar ruff runs schrijven sie they users we'll willing wizard works
4 =6 >act >analist >analyst >bi >control >deliver >developers >each >engineering >er >everything >files >group >has
4 >here >isn't >it >java >junior >le >lunch >mee >monthly >partner >requirements >servers >shape >welcome >wij
4 >without ^a ^there ^working after ai analysts architecture aren't at bank's bei c car collaboration collega's
4 deployment des do early for four growth guru hints how job large later left nos nothing nous off often other's play
4 property public reads reviewers rolled script sites source squad there this trust twice was we'd which without
3 # ># >a >analytics >cd >contact >developing >die >foster >functie >implement >including >jouw >machine >may >new
3 >one >others >out >part >practices >professional >python >rather >staff >tech >their >then >there >this >those
3 >today >tool >typescript >we >we're >what >you >you'll ^while about agency applicants auch board clusters copy core
3 deploys dropped engineering environments evenings ftp gibt here know lambda le manually next over past people post
3 pytest required research say several software that them un under untested up whatever where wij years
2 >about >als >at >been >customers >drive >from >have >hiring >how >in >is >only >people >provide >trust >up >use
2 >where another back ci código has have knowledge last market office only own put se still to what
1 >all >are >be >data >en >hire >on >that >the >who a an es if python the who
-1 >also >diversity >for >get >help >make >om >our >position >technical >to >world ^we down good it like need on our
-1 run servers tests
-2 =3 =7 >as >basis >but >collaborative >design >diverse >e >end >environment >every >global >join >of >onze
-2 >opportunities >opportunity >product >responsible >security >solutions >time >us >value >want >way >well ^every ^je
-2 ^not ^please build care checked cluster expected family features github just legacy lunch offer pull service tested
-2 three toml type wir work your
-3 >backend >before >best >can >collaboration >competitive >contribute >culture >devops >experience >human >if >large
-3 >learning >more >most >once >performance >pipelines >pour >privacy >projects >services >skills >source >strong
-3 >take >team >unique >values >vous >week ^compensation ^last ^le ^must ^new ^you against all around basis been bring
-3 carries checks commercial cover decisions deploy der developers dynamic else en engineer engineers est excellent
-3 feel fixed from goes hard lines lock money old part present pricing process reading refactor role scp ship side
-3 small somebody stand state systems task test times top trial txt us way we well you'll
-4 =8 >activities >along >auf >business >capabilities >careers >chance >ci >delivery >den >du >employees >employment
-4 >expect >focus >full >goal >health >however >industry >inzichten >it's >klant >leaders >leading >level >maintain
-4 >marketing >multiple >play >positive >possible >quality >range >so >still >technology >ten >tot >using >within
-4 ^bonus ^everything ^for ^good ^participate ^rémunération ^work auf be builds built call charge checklist code com
-4 comes contribute d data depends develop development discussed each et etc explain fails fargate file folder
-4 frameworks fridays function gets go helm holidays image includes interns keeping learning leave let linux live long
-4 looking los machine main making management marktconform meetings monitoring mysql nine openshift opportunity others
-4 packages partner pay percent place placement podman por programming proposals pruebas push py release rely saturday
-4 short sind so solid stack standards system technologies ten than think types und uns upgrade wanted with workflows
-4 yours
-5 =2 >available >billion >google >great >growth >happens >kennis >netherlands >rate >salary >see >that's >together
-5 ^attractive ^automatisierte ^because ^commission ^each ^familiarity ^nous ^onze ^releases ^schlagworte ^since
-5 ^stack ^strong ^write above additional analysis and apis architectural automatically b basic batch before best
-5 challenges clean committed complete dag deliver desirable developer devops doe earn eine einen entirely equity
-5 ervaring every expertise fast friday gaat grown habit having het hiring i ideal implement information laptop
-5 leading lives log m manage mano match name o onze options pair performance period pipeline pm postgres postgresql
-5 pr practise praktikum professional project quality reach reason receive redis releases reporting rémunération
-5 schlagworte screen see settlement signatures slow teammates themselves thoughtful today trading try unsere virtual
-5 voor vous weekly welcome why willingness
-6 >capital >daily >happy >market >name >produit >same >server >talent >weeks ^# ^can ^do ^pay ^review ^tooling ^vous
-6 ^wij aan ability agile airflow alternatives am annotations anotaciones applications apps au benefits billing can't
-6 cloud competitive conduct containerization contract costs culture daily deadlines degree dependency du duck e
-6 expect extend first format frequent functions g great green happy high holder inside is jobs level locked matters
-6 mentor merge minutes mode models modern modules optional passes perform position pour processes profil programs
-6 proposal replace repo responsible rest right same sftp sont stage standard team twelve using value version wage
-6 wants you're yourself z zero
-7 =1 >hope >interns >live >ship >tell ^calling ^day ^deployment ^expect ^two ^we're ^wir ^you'll add always annotated
-7 as both bug but check compose cron di die discuss during eks elke employment enjoy ensure environment erfahrung
-7 everyone everywhere exposure fit fixes gehalt gitlab hire java jij k merged merges ml model monolith morning most
-7 pairing playwright pre prácticas purpose reaches regel remuneration roughly schedule scripts solutions somos step
-7 stipend strong testen throughout understanding want we're week wordt writing written
-8 >annotations >division >fix >yes ^all ^are ^nobody are base being breaks candidate codebase coding demo den
-8 diagrams does done experience familiarity feedback fix get git internal internship juniors lots maintain matter
-8 moment new ours outdated participate permanent pipelines problems products regular requirements restart setting
-8 skills solution stay style supporting usually von within working yet
-9 >accept >pull >whole ^du ^experience ^nice ^sie ansible application authors aws because branch comment commit
-9 currently defend dependencies documentation everything fastapi feature flask full gehören help keep means must
-9 package real reasoning s salaris serves similar steps swarm take terraform wird you
-10 >million ^have ^this ^unlike argo azure bonus comfortable compensation improve je minimum practices qa since
-10 someone sql testing though unlike you've
-11 ^tests join production through
-12 con plus services via
-13 backend including least nice
-14 changes django technical tools
-15 salary
-17 change
-31 *
`;
