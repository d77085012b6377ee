/**
 * How much each sign tells that a sentence is of others, of all flags and of each; see told-of.ts. Written by scripts/fit-told.ts
 * on 2026-11-30 from 131490 sentences.
 */
export const TOLD_TABLE = `
always-on ci-cd code-review containerised design-reasoning hype legacy level-mismatch manual-deploy modern-toolchain old-python tested typed unpaid-work untested untyped vague-pay
#=1A3a4A7C8E9AbacBgAhA #_#=0A3a7A8AbBecfa #_anywhere=0ebe #_euros=0geg #_hours=0AeD #_is=0aaf #_lines=0CfB #_or=0abn #_paying=0g
#_to=0C1BbA #_was=0fbg #_years=0D4A8bcA #year=0e1f2e3c4b5b6a7F9ebAcfddegfagA #year_a=0g #year_and=0B2b4a5AaBbagA #year_the=0ebbca
#year_was=0fbc *=0M1a2a4a8BbAeBfAhC =0=0B1A4A5b6BaccadbeBfDgBhK =1=0C2a6B8FbaeBfBgAhE =2=0A1a2a3A4a5A7a8abAeAha =3=0a7a8AfAgahB
=4=0b3a4a5a8A9abAcAgaha =5=0a4A5A8a =6=0C3B4A5a6A7CaAcadAeafaha =7=0G3b4C5A6A7A9BaAbAcDha =8=0E2C3A5A7CaBhA >#=bbebha >a=0a2a6a8a
>ago=0f6bbe >all=gchA >and=8AfA >annotated=0egj >answers=0c6b >argo=0a9f >ask=0c1c5A6b9baacada >at=1acahA >bakery=0j >be=3a8a
>beer=0h >came=0e6cac >careful=0c6f >checked=0bge >checker=0agh >coffee=0d >come=0baAbgdaeagc >covered=fe >csv=0fab >daar=0fcc
>de=0a2b4a8Aha >desk=0f3a4e5aca >desktop=0c4j >does=0b2a3A9dfagb >down=0a4A5a6f >dropped=0i3f >el=0h >ended=0iec >equipo=0e
>euros=0dei >every=0A1AdaeafagdhA >excel=0d2a4iab >finished=0d5h >firmware=0g >from=0a1a6a >gate=0g >group=0b2aabcaea
>has=0b1A2a4b5a6a9aaabBcafagA >have=2a6a9AaacA >he=0d3Bcafa >hired=0e >honestly=0g >hour=0aee >idea=0a5e >if=0AfA >installed=0dac
>installs=0ead >interview=0b3cccdafb >invoices=0e2b >is=2a3a4a5a8AaacAgAha >isn't=0c1a3d >its=0b2a3b6a7A9AdaeafA >keeps=0i1f
>kept=0dab >left=0f5e >machines=0d >mail=0i >main=3e9a >merge=3c9g >monday=0b1j >month=ef >mypy=0bgj >neither=0e4eae
>never=0b2a3b4a5abAddecgA >new=7d >no=0a1a2a5d6a9aaceCgA >nobody=0b3b4B5b6dbbcadbgA >none=0d3f4f5bbccadcgA >not=2b4a5a9aaacbdAgAhA
>notebooks=0e4bcddg >nothing=0g2g3a4b7c9baabdcadaeCfA >nous=0b2a4b6aaaba >of=1AhA >office=0b1e2c4a5aaAda >on=0a3a8Aba
>one=0a4a5a6bbAeA >only=0a3b4b9aaAbbdahA >ours=0f2b3c6e9bbdeGgA >own=0a2A3c7abadcfbgB >people=2a4a6bcahB >pip=0iai
>pipeline=0a9dfa >plain=0d4Bab >post=0c2abAec >present=0c2a3a4Aaaga >push=3f >pyright=0AdAgi >pytest=0ffd >quarter=0k2d
>reads=0a6h >replaced=0cbb >retired=0f >salaried=0fef >scrapped=0iea >scripts=0e3c4cabdefb >separate=0fca >since=0a1a2B6a9dbacaga
>spec=0h >steady=0g6g >stopped=0g6aee >straight=0g3e4d >strict=0agi >successor=0f7d >suite=0a2afe >switched=0h2d
>talk=0c4aaadbebffhA >tell=0a2A4a6gbgcede >the=2a8Acaha >their=0a3a4adaea >them=0b2b3A4a5d6a9AaadAfc >this=0a4a9abAca >thrown=0gcc
>ticket=0a5i >to=8B >us=0a3a6a7abAeAga >vacancy=0i3c4a5a6AaDbbcbdb >wage=0bed >was=0b6a7a9aaAbbeAfcga >we=0a2a3a4a8A9AaabA
>we'd=1A3b6f >we're=0a2a5a6a >went=0h6bga >were=0c6dcagA >what=2a6bad >whatever=0aaf >which=0b2a3a5a9aaAbAcBdaga >who=6e
>windows=0c2a4i >won't=0ebacA >would=0a1A3b5A6babccdaeagA >write=0c1A2d3a6baaeafahc >year=1A2ebAeb >yes=0DbBcA >you=0acagaha
>you'd=0d1e2a3e4B5d6e7caAbAccdAeAgd >your=2a4Aga ?=0g1a2a3a5a7a8b9gacbBcAdBeafbgahA ^#=0A2A4A7A8BcAdb ^a=0c2b4b7e8AacbbfagehC
^according=0f2a3a ^all=0F3a4CaAdB ^although=0H ^an=0c5gaicbgdhC ^another=0j7d ^are=0A6B ^automatisierte=ckfB ^back=0f6a9acb
^bonus=0D ^cloud=0B4C ^code=3a9AdAgb ^colleagues=0f4d6a ^comfortable=0D ^compensation=0EeAhB ^competitive=0AhA ^continuous=0c2c
^customers=0h2e4b9abBccga ^day=0D7A ^deployment=0A4A9a ^design=0a5e ^did=0h ^docker=0a4b ^du=0F5A ^each=0B2A4A9B ^en=0g
^erfahrung=0C ^every=0B2E3B5A9Aaada ^expect=0E1D3A ^experience=0G2B3A4C5A7aaAdD ^familiarity=0F4B ^faq=0l ^for=0b2a5a7aaadc
^ftp=0g9g ^good=0E ^group=0g ^hands=0D ^here=0D6A ^if=0d6c7b9dbgcaebfc ^imagine=0l ^in=0c1b6A7b9faAebfdgAha ^is=0b2e3c5cceeBfA
^je=0C2A3A4a7AcBdA ^keine=0h ^lead=0E5B ^les=1A3a5a9AchgA ^manual=0a9d ^many=0k4bbbfbge ^marketing=0i6f ^maybe=0m ^most=3a7Afdga
^moving=0f4dab ^must=0E4B ^mypy=dagD ^new=0D9C ^nice=0G4A5A ^no=0b1g2a3A6A7b9cbada ^nobody=1b2B5e6d7A9kbkcAeAhA
^not=0B3B6D7AaAcbga ^nothing=2a3C9AblcC ^o=0C ^old=0i ^once=0c1f3b ^one=0c2a4b5cbecddc ^our=0b1b3a4c5a6B7babbAcbdaebfAgA
^participate=0C3B ^pay=0EeChC ^perhaps=0h3babbadB ^please=0AceeBgE ^plenty=0lgf ^pull=0a3egA ^python=6BaAbbga ^recruiters=0f6b
^releases=0G2A9C ^review=0C3C ^salary=hF ^schlagworte=0C4A ^section=0p ^several=0g ^should=0h3b6a7b9Abbcadcebfa ^sie=0F7A
^silicon=0i ^sin=0nfh ^since=0G4B ^some=0cbdcaeDgc ^stack=0CaA ^static=gD ^strong=0G5AcA ^tell=0g ^test=0AfC ^testing=0AfD
^tests=0EfB ^the=0a1a2a3b4a5c6bacccdaeAfCgA ^there=2b5a7a9AaBbdcefDgb ^things=0m ^today=0F ^tu=0D ^twice=0f1f ^two=2a3B4a
^type=dbgJ ^u=0F ^un=0f ^unit=0accfB ^unlike=0E4AcAfa ^until=0d2a3b4c9acafagb ^up=0g ^vous=0H2A3A5B7A ^we=0A3A8BaAbAfDgAhA
^we're=5a6A7AaA ^were=0k ^when=3a9AbAfngd ^whether=0i4b ^wij=0B6A ^wir=0A5AaBbBha ^work=0B ^write=0C5Bca ^years=0hea
^you=0A1B2a3A6a7A8DaCcBdEgaha ^you'll=0B2a5EaC ^your=1B3a7BeAfagbha ^à=0g a=0a7a8B9aaabadaeAfbgAhB a_#=0A1D3A6abA a_consultant=0j
a_developer=0B7B a_file=0b9g a_fixed=0beh a_line=0cbe a_long=1i a_must=0E a_normal=0E1A a_pytest=0cce a_real=0D a_rival=0g
a_salary=0FeBhA a_separate=0n2f4a7ccb a_server=0b9k a_system=0D5C7A a_trade=0h a_weekend=1j a_written=0C5A a_year=0b1d2c4d9bcb
aan=0C3A5A abandoned=0l ability=0C5CcA ability_to=0C5CcA able=4A5D able_to=4A5D about_two=0bel ad=0f6A added=0CgA ads=0j6d
advertise=0f6bac advertises=0i adverts=0j6ghe advise=0c4a after_by=0j7e after_next=0faa agencies=0h2A6a9cejfc
agency=0f3B6d7b9ceAgb agency_that=0f agents=0c2Cel agile=0B2acA ago=0d3b4a5d6abacadBebfagA airflow=0G4A airline=0g4dda
all=0B2B3A4a6A7AaAbAeBga all_?=0h all_of=0D4BdA allowed=0f4b also=0D1C4a alternatives=0D5D although=0B always=0C1A3B
among=0c6aaAcaeagb an=4A9aaabadAfagchB an_image=0D4D an_untyped=0agd analysis=0C3B analyst=0c3baa and=0A3B5A7A8ceafAgAhC
and_a=0A6AdDeBfahF and_ci=0C2B and_code=0C3A and_continuous=0D2C and_deployment=0d and_dropped=0f4a and_extend=0CcA
and_integration=0EcD and_maintain=0B2AcB and_no=0b1c2A3a4a5A9Aaabacedaeaga and_overtime=0g1g and_python=7Cafbd and_sisters=0C6C
and_we=0A3adafAgG and_what=0B5BdA and_will=5c9abCga and_you'd=0a4a6ebAea ansible=0B2B4D any=1F7aaabicadAfA anywhere=0bbd
apache=0C9A api=0a4G7a apis=0DcA app=0d1f2b3c5h6f9Accdfhg appears=0g application=0B3A7a9CbDcafB applications=0C2A4B apptainer=0F4F
architects=0c5h architectural=0D5D architectures=0D5B are=0A4A9AcAfa are_among=0k are_expected=0E are_managed=0BaD
are_not=0a1a3d5A6bajcagA are_part=0D1A are_you=0D6B aren't_looking=0h6f argo=0D2D4A argo_cd=0C2C argocd=0E2C4A arm=0c2a4c
around_#=0D as=0B1A2B4A5a8BcDeBfa as_adrs=0D5D as_code=0C2A as_python=0bbk as_well=0B3B5A asked=0c1b2a5a6d7b9abacaedgC
asked_for=0d5a6i assistant=0e3d at=0b3b4a5b7a8AaadAfAga at_#=1AbAcAek at_all=0ccafbga at_least=0E3A4B8AbacA at_some=0d3ccbdc
attractive=0chc au=0D author=0C5A authors=7G automated=0A3A9AfA automated_tests=cbfA automation=0B2B4a6A8A9BcafB
automatisierung=0D2B aws=0H2B4C azure=0H2A4H back=2B4a5AaAffgA back_end=0C back_in=0e9abd back_to=0a4aae backend=0F4B6CaAbDcafA
bank=0b3aaagb banken=0l banks=0h2b3e7c9Dbfca base=0D4A7AcadafAgChC base_is=0DgA based=0a4DaAcahD basedpyright=0FdF basic=0D4A
basis=0B1aeA be=1B3a5a7A8BbCcadAeagAhF be_able=0C be_expected=0D1A be_introduced=0e3d5a be_maintaining=0c7f be_the=0B
because=0E2CbCcBdAgA because_our=0E because_the=0B been=0A2a3A5a7b9AaacbebfB before=0A2A3a5B9adBeAfb before_each=cafC
before_lunch=0G2A6A beginners=0g behind_in=0hbh bei=0a3B4abaebfAgc bei_uns=0A1D3BbadAedfBga being=0B benefits=0FhC best=1c3EhA
best_practices=0B blessing=0gdd blog=0j2b board=0c3Acaed boast=0j2d boast_of=0f boat=0g9b bonus=0JhA bot=0A3j both=0C3AbAcAdAeA
brag=0f brag_about=0f branch=0B3A9A brokers=0gee brothers_and=0C6C budget=0b2hchdahA bug=0E7AcF build=1a2A3A4E6g7daAcBdCeAgcha
build_and=0BcA buildkite=0G2F builds_and=0D2C but=0D1F4A5A6AaaeHhD but_nothing=0e but_we=0E3A5Aca buy=0h2b4c5A7abfcafd
buy_our=0g4a7a by=3A9abAgAha by_#=0e2f by_hand=0d9c by_the=0a3a5aaccadcgkhA c=0a5D6abA c_#=0E5C can=0A1a3A5C9bbacBeAhB
can't=0C4AeD can_explain=0C5B canary=0D2D candidate=0E5A6AaAha candidate_will=0C carries=0CeA case_studies=0j catalogue=0d
cd=0a2a4DcC cd_pipelines=0C2C cd_platform=0d2d challenges=0G change=0D2IcE changes=0C3a5HfH chatbot=0i1e checklist=0D9AfA
chess=0icb children=0j6e ci=0a2a3A4FcFdCga ci_cd=2a4C9AcC clean=0CcCdB clear=0A5D6b client=0c2d3d4b5a7A9AadbadbeAhA
client's=0c3b4d5aadbagb client's_own=0f3a client_of=0f clientes=0h clienti=0l clients=0d2a6A7a9aaadafjgihb clients_a=0g
cloud=0b4a9bab cloud_run=0H4H code=0A2C3a4A5B6A9BbAcBeb code_base=0B7AbBcadafAgB code_review=0a3b code_reviews=0a3a5AcA
code_sans=0ifi code_to=7f code_without=0aflgg codebase=0F3A7AaAgB codebase_is=0EgB codeowners=0F3F coding=0C3C6BabdAeagA
colleagues=0a2d3A4a5C6a7agB come=0b2b3a7AbadaeBgahc come_to=0c1Abbff comfortable=0E5AdA comfortable_with=0B command=0D
commission=0bea commission_only=0cec commit=0A2A7aaFcAdDge committed=0DaF companies=0d2f3b4B5d9AbaccdfeAgA companies_that=0kba
company=0a2c3a4b5A6AaabbcddfgbhB company's=0d company_in=0c2aaacA compensation=0CeBhB competitive=0ahb
competitive_compensation=0ChB competitive_salary=0BhA competitor=0n6a competitor's=0n competitors=0m4a6c7b complete=0DeE
compose=0I4I con=0E2AaBbA conference=0k constructive=0B3B consultancies=0f consultancy=0e5e containerization=0C4B containers=0b4b
continuous_delivery=0a2b contract=0A9gbAeFfahC contribute_to=0C2A3A5A corporate=0a2m corporate_design=0h2h courses=0f
coverage=0adAfC crew=0c1b2a6D7caaca crew_in=0h7b crews=0h6d9d cron=0D5A currently=0EfA customer=0a6d9Aadbdcafagc
customers=0f1A2B3c4b5b6b7b9fafbBcbddfAgd customers_python=0ibedb customers_upload=0g cypress=0CcC daily=2c3B7BaAbBcAdB
dashboard=0c4cca data=4a5C6E8AabcAhA data_pipelines=0E day=1A2a3C5g7A9AabbAcadcecgAhC days=1B3h6A9hbdeAhB
de=0a1A2a3b5A6A7B8adAeBfAhE deadlines=0D1C debugging=0C defend=0E5D deliver=cDeA department=0d2a4a5a7b9abacCdaeafa
department_in=0hcc departments=0c9dcfdA dependencies=0BaB dependency=0DaD deploy=2A4B deployed=4D9c deployment_is=0A2A9E
deployments_to=0D9B deployments_with=0a9l design=3D4BcE design_and=0C4A design_docs=0b5b design_documents=0b5b designs=0B5B
desirable=0E4AdA develop=0A2BaAcD developer=0A3b5A7D8A9CdbeA developers=0A2a3a4b6AaadbfDhB developers_review=0f3f developing=0CcA
development=0E2C3A4B5A devops=0C4a6A di=0E7BgA did=0c1b2a9cabeg diff=0C3B distributed=0D distroless=0D4D division=0b2A4j5ica
django=0H4C7b8A9AbBcbgB django_#=0CbB do=0A3b5AaAbacAea do_code=0f3f do_not=0e1A2c3a4a5g6a9dacdcfF do_the=0D do_unpaid=0geg
do_we=0C docker=0a2G4a docker_?=0g4g docker_compose=0E4E docker_kubernetes=0b4a docker_or=0c4c dockerfile=0E4E dockers=0e4f
docs=0A5b documentation=0C3A7AcAfC documents=0b5c documents_are=0g5e does=3c6a7acadDeAga don't=0c1B3A5a6aaecddbfa don't_do=0f5A
don't_use=0A4ddegD don't_write=0a5jfC done=0A3a9BbAcBfD door=0a1A3A6aafbAee dos=0g down=3e5A6g9AbdecfA drag=0a7h drivers=0e4b
driving=0D drones=0k dropped=0A3A4Cbicadcgb du=0D3C5A6A7BcA duck=0CgE during=1FeC dynamic=gE e=0D1A3A4A5B9abacCdA
each=0A3b4A6A9BaBfAgd each_service=0DaA earlier=0c6fbk earn=0CeC een=0A1A2a3C5A7a9BcAeahE ein=0a3b7j9AcddaeAhB eine_ci=0g2g
eks=0C4C eleven=0B1A9AdA elke=0F2B3A else=0B3C6A employers=0hhe en=0A2C3A4a5A7BaabAcCfagAhF en_#year=0h end_to=0C2AcA
engineer=0B2A5B6a7CaAcAeA engineers=0A1B2A5A9acAdbhB ensure=0I3AcB enterprise=0b5l enterprises=0f4d entirely=0CfAgA
environment=0B2A4AaabDcA environments=0A2B4D equity=0EeAhB erfahrung=0E2A4Aca ervaring=0D2A4A essential=0H et=0A5A7AcDfAhA
etc=0E2B4AcA euros=0heg even=1a3G4A9haAbddAfA even_in=0jbb evenings_and=0B1C ever=0d1g2b3B4a5b6b9daabdccecfBgA
every=0B1A3B7AaCcCdDgaha every_hour=0j2b every_night=0a9k every_week=0a1A2i everything_we=0F4A everywhere=0EaBdC exception=0E1AaD
existing=0HfAgA expect_to=0B1B experience=0B2F3G4F5A8baEcAdBeAgeha experience_with=0d2B4F7a8BaDba expert=0G4C expertise=0DcA
explains=0f exposure=0B2A4B exposure_to=0F2A4A extend=0C2C7acC familiarity=0E familiarity_with=0D familie=0C6C family=0B6B faq=0j
fargate=0G4G fastapi=0C4AaDdC feature=0D2D9AcDeAfa features=0C3A7BcBfB feedback=0J3F5A feel_at=0E field=0a9iebgb fifteen=0F1A7D
files=0b4AaabadA finds=0cacfd firm=0f3a4f6A7caAbcca firms=0l1b3a4e5d6A9CabcdeA firmware=0f3ech first=1a2A3I4D6b9adAeAggha
first_month=0BeA first_version=0gbacafaga five=0B1D3A4a8A9aeB fix=0DbA fixes=0D fixing=0C7E fixtures=0EcE flake=0BaB flask=0L4C
flight_software=0ica floor=0e4a5b6Baccfda floors=0gca folder=9CahcbfD for=0a3A4a6A7A8BbAcadagAhA for_#=0c1d6d for_it=0b2a4b6dbcgb
for_next=0j3aaacada for_nothing=0aef for_our=0B2A6AbAfBga for_python=0baabcdc for_rockstars=0c6c
for_the=0A1A2a3A4a7E9aabbAcadAfCgaha for_this=2c4AcfdaeBhB for_unpaid=0heh forecast=0d4c form=0fca formatting=0DaC former=0ebd
forty_times=0d2c four=0B1A6a7A8A9AdaeA four_days=0CeA framework=0B4a5AcA frameworks=0BcD free=cbeahD free_threaded=0DaD
free_time=0jcb frequent_deployment=0i2i fresh=2i4A friday=0B2C6A from=2B3B5caAdAha from_us=0d ftp=0a9a ftp_and=0d9d
ftp_server=0i9i full=0A6A7B9aeA full_time=0E7B function=0A4AcCdC functions=0BdBfa für=3i4B game=0c2f5A6odAga games=0e1a
games_studio=0f garage=0e4b6a gateway=4C gave=0b2e3a4Baacadg gave_it=0g4a gcp=0C4B gebruiken=4ggB geen=0a6agA gehalt=0ChB
geleden=0j generates=0gce generous=0ChB gerrit=0C3C get=0A9abAdDhC gibt_es=0b3lfB git=0C2a3A4C9BcA git_pull=0C9B github=0A2A4AaA
gitlab=0B2B4A9caA gitlab_ci=0a2B give=0B3D gke=0E4D goes=0B2a3B4C5A6b9AbAdAfa gone=0c4g9daA good=0BcAgAhC google_cloud=0D4B
graz=0ecb great=0B3bhA green=0E2DcA group=0b2a3B4daAbacedaga group_in=0k3baccbdb guests=0e1c4b guild=0fabda guru_is=0j6j
gurus=0e6e habit_of=0GcA had=0e2a3a4a5A6b7a9baAbcebfC had_a=0C2b4ccffA had_no=0ifggf half=2a3A4a8AadbC hand=0b4A9a
hands_on=0E2A4AcA happy=0CfAgA hard=0B6A hard_and=0B6B hardware=0c5ifd has=2a3a4b5a6A9AabcaedfBgAhA has_a=0c2A3d4A6aaAbacA
has_never=dg has_to=0B3A5AbBdA hatch=0AaG hatten=0i hatten_wir=0i have=4A6A8Daabacaebga have_#=0C have_no=0d3a4Aabcafaga
have_to=0a1a2A6b7g9cga hear=0f5A6fdafc hearing=0g hedge=0i helm=0D4C help_us=0JbBcA helps=0b1a5ecahf her=0e2A3A4c5c9baacbdf
here=1B2a4a5A6a9dbaeefAgA high=0F5EcD hints=da hints_as=gj hiring=caff hiring_process=fg his=0g3A4e5faabfcadefage hobby=0ncddafc
home=0b2a4a5a6aabcafega hope=0c2d3c5gcc hoped=0g hopes_to=0j hospital=0c1a4a7A hospitals=0c1d4a9a hourly=2g house=0b5A9caCdaea
houses=0e3a how_we=0C3A5BcA hr=0d6ahd hun=0g hung=0e6c hypothesis=0FcF ideally=0C2A4A if=2A6b7a9caAdAfagA if_the=0f1h7b9baafb
if_we=0f6beafA ignore=0AdD ihren=0g image=0A4G implement=0D2AcB in=8B9aba in_#year=0A1b2d4C6d7A9bbgcadgebfCgA
in_a=3D4a8A9AaAbfgbhA in_code=0BcA in_graz=0ecb in_her=0gda in_lyon=0f in_production=0b9cbA in_software=0D
in_the=0a2a3a4a5A6c7abagAhA includes=0CcBeA including=0G1E4A5AcC insurance=ei insurers=0i7bbdcc integration=2A3A4Acb
integration_and=0B2AcB interfaces=0D internal=0DaB internship=0AeA internships=0fef interpreter=0BbB introduce=0e3d5fccdb
irgendwann=0m is=0A1A2a4a5a6A7A9BbAeCfA is_an=5adaeD is_een=0D is_foreseen=0h is_how=0B9A is_manual=0B9AfA is_neither=0d1cda
is_no=0a2c3c7A9Aadbcea is_not=0b1A2b3d4c5A6A7a9bbacddcgA is_part=0C1B3A is_python=0BbD is_required=0D1CbA is_settled=0i5i
is_the=1B2c6A7C9aeAhA is_to=2b4a5a7CbA isn't=0a2j4a5b6BcafB isn't_part=0fde ist=0D1A7BhA it=0A1A2a3A6a7AcAdafahA it's=0B1A6AaAfaga
it_will=0E its=0c1e2c3b7A9abadbeafagA its_own=0a2a3e4A5B7a9baabccadcgC javascript=gj je=0E2A3B4a5a6A7C8a9abAcBdCeAgAhB jedi=0D6D
jenkins=0A4E jest=0DcA jij=0E6A job=1E5A6d7B8Abadbhb job_ad=0k job_board=0h job_is=0C7F join=0B2a4A6EcAeA join_a=0C6B
join_our=0B6A junior=0A3F juniors=0A1b3G5A just_a=6Afk k=0A4AgA k_lines=0CgA kafka=0D4B5B keep=0A2a3A5a7AaAcBgC keep_it=0C7abAcA
keep_our=0E7A keeping=0C7B keeps_a=0cbh kiedyś=0n klanten=0d4b klientów=0m knowledge=0B2D3A4A5a9AaC known=0d4ccd kubectl=0D4D
kubernetes=0a2F4a6C kubernetes_was=0f4f kunde=0i kunden=0e lab=0c2a4Aaabbcffcgb lambda=0a4abAgc lands=0E2A laptop=0C1A4b9BaA
last=2A3b5b6a7d9caBbhcaga last_employer=0j2f laufen=0D4A law=0bec lead=5CdAfhgB learners=0g least_one=0D3B left_in=0abcgj
legacy=0a7a lets=0d3c5AcB leurs=0g level=0B5AcAhA library=3bbFgA like_to=0e2d3c4c5a6b9Aabcbdb line=3B7abadCgchC line_of=0c7ibacb
lines=0B4A7AbAfA linting=0DaC linux=0C2B3f4AaAbA list=2a4habcB list_for=0f3baacCdb live=0C2B4A6a9Acbeb lived=2F lock_files=0dad
lockfiles=0eae log=0A5A9E logo=0i2j long_weekend=0a1h long_weekends=0i1i looking=0A1A2B4A7C lots=0F lyon=0dad maar_daar=0j
machine=0B6A9AaAba machine_learning=0C2A6A main=0B2J7GbBcAdAfA main_task=0B7A mainly=0C7C maintain=0B2D4A7CbB maintain_and=0B7A
mais=0C maker=0e makers=0lcafa makers_of=0j making=0E5A manual_deployment=0c9c manufacturers=0i many=0d4A6c9bbbdafbgd
market=0a4bha marketing=0d6e9Bffgc marketplace=0g3d4cec may=0d1a2c5A6a7c9facbAfd may_have=7abg means=0B1a7a9DaAbAcA meetings=0C
mentor=0D3A merchants=0f merge=0B2C3C9jcIdDfpgb merged=0A2D3AdA merger=0k5acd met=2E4a5A7adAhA microservices=0A2B4D5acA
might=0f2A3a5c7a9abacBda minimum=8D minutes=0C1A2EcD missing=0ddafagb mission=0C7C mobile=0c2h3e6d mode=0AdB modern=0C2AaAcAdB
module=bAdD modules=0D7AbBcBdDga monitoring=0D2B months=4c5a7bcaeGhA more=0A3A6H8A9aaBhA more_than=0b3a4b5a6A morning=0C3E
most=0C1G4A5B7beAfa most_of=0B1B moved_from=0F moving=4dabbAdb moving_to=0d4aaa multi=0F4D munich=0f5a must=0D3B4A7A8AaAbFcBda
must_be=0C1a mutmut=0CcC mypy=0aaAddgA mypy_strict=dF mypy_was=0AdegA mysql=0D n'avait=0n native=0C4A need_no=0f
needed=0c1a2b4d9AcbdAfa needn't=0e4a6age needn't_have=0h negotiable=0BhB neighbouring=0lba neither=0a2d4fafdegA never=0b3E7c9idaed
never_ask=0geg never_have=0f9b new=0A1a2a5B6a9DcA new_code=0C new_version=0F9A new_versions=0C9C newer=0DbD
next=0b2B3d4cadcadceafa next_door=0g4a6faacaeb next_to=0C5C next_year=0c3a4a5c6aabcBdd ni=0l4A ni_de=0h nice=0C2A4A5A
nice_to=0G4A5A nicht=0b5ccadfeaga niemand=9o niet=0c1c4c9idaeafB niet_nodig=0j night=0a1a4E9dga night_on=0i nine=0A1D3a7Ada
nine_to=0B1C ninja's=0j6j ninjas=0d6d nix=0DaD no=0b2a5b6a7d9abAcahB no_automated=2d9Acr no_ci=0b2l9A no_code=0f3b
no_commission=0ceh no_design=0j5j no_docker=0c4i no_fixed=0DeC no_ftp=0i9i no_knowledge=0i no_legacy=0e7m no_lock=0hah
no_lockfile=0jaj no_manual=0d9i no_mypy=dggF no_overtime=0e1e no_part=0f4fcb no_pipeline=2i9C no_python=0fbi no_rockstars=0f6f
no_salary=0DeD no_test=0ach no_tests=0dcafc no_type=0adj no_unpaid=0kek no_untyped=0cge no_weekend=0a1e nobody=0a1d5d7B9edbhA
nobody_has=5bchfAgA nobody_will=0j1a nobody_works=0b1feA nodig=0f nomad=0D4D non=0b5BfB none=0a2a3c4hchdAfGgD
nor=0f1g2a4gaebaccdheafAgB nos_clients=0f not=0b2a3A4b5A6a7b9dbAcb not_allowed=0m not_among=0i not_expected=0g1h not_looking=0A6i
not_need=0g not_needed=0k2f4a not_only=0C not_part=0e4ecb not_use=0a4fde not_write=5efA not_yet=0cgj notebooks=0a3C4aaAcbdagf
nothing=1A2e3A5a6A7afAgC nothing_here=0g notre_code=0C nous_pas=0f nurses=0j1c nursing=0h7cbd oci=0D4C of=0a1A2a7A8CbAeAgahE
of_applicants=0f of_experience=0c8a of_the=1C2a5aaA of_their=0b2a4b5A7abccedafdgC of_this=0d2b4c7A9bcbdb of_us=9FfB
of_your=3C5a7adA off=0b2d4A5c6a7a9AaabAdA office=1A2d3j4b5h6A7AabddeAfAhb ogni=0E old=0a2a6k7acAfa on=1a6b8a9B
on_a=0A2a3C6a9AaAbacDfb on_commission=0ded on_experience=0c4Ahb on_our=0a2a4a9aaadafa on_the=6a9Bcada
once=0b1b3a5a6i9AaabbcAdaeaga once_the=0c2A3a5fabcfdi one=0A1a2A3a6A8A9AaAbadagA one_day=0f2b4c5cagbBchdf one_weekend=0h1h
online=0e4a9cdb only=0A1A3a6H7aaabA only_and=0ceg only_developer=0f3k ons_product=0i onze=0A4AbEha ooit=0gcd open=1b5Dbaecga
open_source=0a3f4AbA openshift=0B4B opportunity=0E or=0a1c2C4B5a6c7a8C9cabbf or_a=0b6g9aga or_any=0dabdd or_anything=0f4bac
or_similar=0B oracle=0EbB orders=9f other=1A2a3B4a5A9AadeafAgAhC our=1b3b4a5aaabAfAgAha our_app=0d5c6fhA our_ci=0C2C
our_cloud=0ead our_code=0D3AaAcAfBgA our_editor=0g5bdd our_hiring=0afg our_hosted=0gac our_legacy=0B7B our_list=0k our_own=0E4AaB
our_platform=0a3echedfa our_product=0e2a4A7c9bacbAcBdafBga our_python=0F4EaAbAdB our_rivals=0g our_saas=0h5aca our_scanner=0fbc
our_software=0b5jcaeefB our_test=0EfA our_tool=0k5a9afega overtime=0b1a own=1a3A4a5A7cabbaddeAgb own_scripts=0g package=0B4B9AbAhA
pair=0B3BcA pandas=0A6D parent=0d2a4AaA part=0A1A3E9dbAeAfagA participate=0F3C participate_in=0E3B partner=0d2Babgb partners=0e1A
pas=0a1a2a3b4f7agA pas_de=0d passed=0K2BeA patches_for=0h3h patience=0D pay=3f7AaddhhB peers=0E3B5A pension=0bhD
people=0b2b4b6A7A8A9caabdcAeAfaga people_in=0e pep=0DdB pep_#=0DdB perform=0F3B9A performance=0C4AcB perhaps=0e2a3A6babbbcadBgb
perhaps_you=0dba pi=0d pilot=0g4c pipelines=0C4B9acB placements=0eee plain=0A4c5CaegA platform=2A3c9dbBcdddeafa playwright=0AcE
please=1A6daacaeDgF plug=0b2Bde plug_in=0dde plus=0D2D4F5B6A7baCcAhB pod=0E4E podman=0E4E poetry=0cac poetry_uv=0gag
point=0b4f5a7Ada port=4g portal=0d2A4i6a7d9Acaeb position=0A1CdahA position_is=0C7B postgres=0C4B5DaAcA postgresql=0E4BaA
practices=0G2F3Bca pre=0aaBdB pre_commit=0AaBdB prepared=0E1B previous=0d2a5dga pricing=0B4acB principal=0E7A print_is=0DbD
processes=0C2DcA product=0a4b9cabcadbfBgA product_scans=0c production=0E2A3G4C9aaCbEcA produkt=0h professional=0F8B
proficiency=0C4AcA profil=0EhB prohibited=0l projects=4Aebfj promise=0f6ebe proposal=5B protocol=0BdE protocols=0CdC
prototype=0abaeBfdgi public=0adE publish=0b5eaagb py=0BdE py_typed=0EdE pydantic=0DdC pyproject_toml=0AaA pytest_is=0acgfA
python=0B6F7D8F9AbacCeAfBgAhA python_#=0c7AaabcdB python_code=0CdAfAga python_rockstar=0B6B python_services=0B4C qa=0B2B3CfC
quality_and=0C3AcA ran=0d2e4gbbdd raspberry=0l4h raspberry_pi=0d rather=0C1A5B react=0D4B readings=0k2h real=0CeA records=0a5c
recruiters=0k6i red=0AcDdA regular=0I1F regularly=0B1D rejected=0A5E release=0B9AaDbbcAdA releases=0A releases_are=0B9E
remote=0C9A removed=ddgE remuneration=0BeDha reorganisation=0h reporters=0j repository=0A3a5A7e reproducible_environments=0eae
request=0A2B5acDdCgA requests_for=0g3e responsibilities=0D responsible_for=0E7A rest=0C4a5A restart=0B9G retail=0d2c
retailers=0h2a review=0a2A3b5AcAdA reviews=0a3a5CcD reviews_and=0F3B5A rfcs=0c5c rfcs_adrs=0j5j right=0B6a9BcbfAhC rival=0n
rival's=0l rivals=0f rockstars=0e6e role=0a7AcahB roughly=0EeA run=0A1A2a4B7b9AaBdc run_automated=0ece run_in=0C4CcA run_on=0C4AaD
running=0B7BgA runs_a=0e4b runs_in=0B4DdD runs_its=0e4a runs_on=0BaAdA s=0A4B s_#=0C4B said_to=0h salaris=0ChB salary=0B1CeA
salary_and=0dhE sales=0d1A6fec samples=0jfdgb sans=0bdBeAfdgf scalable=0D scanner=0k4Cabbg scans=0d4aaaga schedule=0A1Dca
schlagworte=0C4A schools=0f scripts=0A4a7C9AcbdcfD scripts_of=0gbage se=7A9F sea=0l seeking=0C6C sees=0E sein=0D self=0C
sell=0c2A3g4f5facbeccdcfB sells=0i6d senior=0E3D seniors=0D3B sensors=0c9j separately=0h server=1a2e9AbAda
service=1g2A3a4A5F7a9BcAdaeafaga services=0E2B5CaAbAcC services_are=0C4A set=2A3A4aaAcaek several_of=0e several_times=0B2B
she=0g2A3Aaa ship=2a4B6AcDdAgb shop=0c1b2d6caabacafagA shops=0ccAdbfAga should_a=0f1aba should_be=0G1B2A5BgA should_the=0i
should_we=0g7b shows=0f4cfb side_projects=0i similar=0C2A since=0A1A5caBfC sind=0C1A2A6AaAga sister=0h2c4bbacedc
sister_company=0c2aaacbda sisters=0C6C six=0A1A5d9A skills=0C2AcAhA skip=0afbgd small=0A2F3C4AbaeAge so=0B4aaAbCeAfAhC
software=0a1g5a8B9abAhb software_houses=0h3a sold=0h3c solid=0FcA solution=0C5B solutions=0E4B5A some_day=0h some_point=0eca
somebody's=7j someone_who=0C sont=0D1A3AaAgA sourdough=0k spare_time=0j5bcd spring=0a2b3j7f9gaAbahB sprint=0EcA sql=0F2a6FaA
squad_in=0j stack=0E2AaDbb staff=0d1c4d6A7a9bbdcAebfAgc standard=0D1A3AdA standards=3DcEhA stars=0e6e start=0a2d3d6a9AaafagbhA
start_ups=0e6gadebfc static=dagF stay=0BbB stick=0C9C still=0a1aaAdAecfagf strict=3dcfdDgc strict_mode=0AdB strong=0B3A4a5AdA
style=0DaAgB subscribers=0kafdb such=0b2Dabbacb suggested=0h6aec suite=cafA supplier=0g4bbhca suppliers=0e9acb supply=0faA
supporting=0E supposed=0j6b supposed_to=0f6b sur=0E9A survey=0i2a3dbe switched=0b2f4a7ebfdA sync=0EaD systems=3B6A7dcAda task=0b7D
tasks=0A9A tdd=0accfB te=0b1a4BcA teaches=0k team=0A1E4a5A6F7d9beBgAhB team_in=0e2a7Aca teammates=0E3C technical=0D3a5H
technische=0C5A technologies=0B4G tells=0d9acadahe template=5e ten=1J5a9aaacadbeAgA terraform=0F2C4a test=2B4C8AbAca
test_coverage=0AfD test_suite=ccfB tested=0bcDfc testing=0B2FcBfa testing_is=fC tests=2D3A9Aca tests_a=0bcg tests_on=0ccbfa
that=6a7A9cfagahc that's=0C6BbB that_have=0fffgb the=3a4a5a6a8abAgA the_#year=0eca the_best=0D the_big=0c1c6bcb
the_build=0B2CaAcBdAgA the_code=0B5A9AcAdcfDgB the_codebase=0DfAgA the_department's=0C the_developer=0G9A the_developers=0A3a9BfC
the_files=0E9F the_first=4B6abAdaeGgb the_folder=0B9D the_founders=0e5fcd the_games=0f1e the_interpreter=0DaAbA the_job=0B1B7C
the_main=0E the_market=hE the_merger=0h5acd the_mobile=0e2bca the_new=0b2a4c7m9Ccadc the_one=0B6A the_person=0C the_pipeline=2H9n
the_position=0D1A the_post=0E1A7A the_production=0B the_python=0AbAgD the_rest=0G5A the_role=0F7D the_second=0d2a3f4AaAbecahA
the_series=0jce the_successful=0B5AdAha the_team=0A5B7aaCcagC the_untyped=0fgf the_web=2d4g9B the_whole=0C5BaCcadC
their=0d1a2c3A4c5A6A7e9dbgdbeBgAha their_kubernetes=0d4d their_own=0B2d3A4e7babbbdbeB them=1B3A4A5B6b9cbbebfagA there=3e5c6b9Aaacb
there's=0A2A3b7bacbbda there_is=2b3h9BabbccaeafA there_was=0d5baafd there_were=0j3a5afb they=0b5b6a9badbbcAeafb
this=1B2c3a4bcadcgA this_post=2A5acg this_role=2a5acdhA though=0B3A7aeA thoughtful=0E3D threaded=0DaD through=0A3C6c9BaBfA
throughout=0B1BdB thursday=0B5A9D time=3c5a7DadcCdgeDhA tired_of=0f5B7g to=1a3a8AaAbAcaha to_#=0B1D4Aba to_a=5A9dbAcadAgA
to_copy=0a9d to_end=0B2A to_ensure=0BcA to_introduce=0d3c5bcadb to_join=0C6A to_main=0a2B3a to_production=0A4A to_python=7AadbB
to_servers=0f9f to_start=0c3e5icegA to_the=4B9Bdagaha to_write=5h6AbafA told=0c6aeagB told_us=0iea toml=0BaB tomllib=0DaD
tool=0b2a3f5a7a9AbafAgehc tools=0C2a4BaAcb top=0CbAdAhB town=0g5f trials=0heg tried=0b2f4eafcadbgB true=0B6EdA trust=3f tu=0GcA
twelve=0D1B4A9A two_floors=0ica two_weeks=0CeA type_annotations=0BgB type_checker=gC type_hints=0ada type_ignore=0DdD
typeddict=0EdE typescript=0C4BgA typing=0adagC un_jour=0i unannotated=0bdBgf und=0C1A2A4a5A7AcagC understanding=0F2B4A
understanding_of=0D2A4A unit=0a3A7bcadafD unit_and=0DcC unit_tests=ccfC universities=0e unless=0I3A unlike=0E4AcAfa unlike_most=0E
unpaid=0beb unpaid_interns=0heh unpaid_internships=0ded unpaid_trials=0ded uns=0a1D2A3B4a6AbccAebgbhA unsere=0B9AaAcA
untested=0cfg untested_code=0bfk until=0B1a4a6a7C9cabbCcAeBfAgf until_#year=0f4a5b9ebAdaecgb until_the=0a2f3h7AaabA untyped=0ddIgi
untyped_code=0bgg untyped_function=0cgi untyped_functions=0bgi upgrade=0AbC upkeep=0C7A upload_their=0f9b upstairs=0i usamos=4kgC
use=1a3b4a5A9AaabAcbgDhb use_our=0i2b3b4A5ccahb use_type=0BgB used=0c1A2a3A6c9aaadaea used_to=0h1a2b3A6eaAdaeaga uses=0a4fag
using=0A2AcA usually=0D1B3A uv=0aaa uv_sync=0DaD vacancy=0l value=0E2A van=0A3B5A6aaAdAeAgahA vendor=0b2a4b9cbAcbfagb
version=0A2A6adcga version_control=0C2A versions=0A9D via=0C2B9A visitors=0g volunteers=0k9c von=0B2A3B4B5AbbcCeAfA vor=0EeB
want=0A1C2b4a6B9agA warns=0dbC was=0d1a3B4C6f7A9aacbacddcelfBga was_a=0hacba water=0g9b way=0A3A5aaBgB way_around=0E4A
we=2b3a4b6A7a8A9AaAbAdagAhB we'd=0b2a3a5b6bcafB we're=0C1G5a7CaAcA we're_looking=0D we_advise=0h we_believe=0F we_deploy=0F2E4A
we_don't=0d2b3B4a5b6b9cabbadbeafDgA we_dropped=0cbfcfgh we_ever=0d6bcAfa we_expect=0H1A5A we_finished=0jbg
we_have=0A2c3A4d6C9AabfGgC we_hope=0h2d3acd we_might=0g2a3a4b5aca we_need=0B5b6B7D we_offer=eAhE we_ooit=0j we_pay=0BbAeahC
we_practise=0G2BcA we_prefer=0CgA we_said=0bbh we_sell=0i2B3c4c5cacbdcadcfB we_ship=0E2A4AfA we_supply=0g we_tried=2f4daddBgA
we_trust=0b3h we_use=0B4AbAdA we_used=0b3j5A9faAcceA we_work=0E1B2a3A6BcA we_write=0D4A5AbAcAdAfagC web=0b2d4aac web_server=0E9E
web_shops=0f website=0d9d week=0B1a2A5D6a7AcAeAfagb weekend=0b1cfb weekends=0b1a2A3bcfdd well_tested=0CcC went=0b3a4c9Baf
went_back=4eae were=0d1j2B3a5a6b9eaabfcfdaecfAgA werken=0E when=0a2b3a5a9AaabddAfagc whether=2a4b6aaAdahj
which=0a1A4A6daAbAcbdafcgb which_they=0j who=7EabbfcAdagd who_work=0eea whom_you=0g whose=0d1a2c4b5b7BabbacbdBfggd
why=1b4A5C9adDfb wij_niet=0g will=1A3bbAgAhC will_be=1B7A9BdCfahC will_never=0g will_not=0d1A5e7jaabccAea will_take=0D
will_work=0BgB willingness=0D1B willingness_to=0D1B winscp=0B9B wir_irgendwann=0h wir_nicht=0e wird=0F9AeA wish=0c2a3aaadb
wish_list=0eac with=0A1C2a3A5a7c8aaBcAdAeAfagahA with_a=0a3A4a6DbeeChC with_ci=0C2C with_no=fhgc with_which=0hca
within=0A1B2F3E4Afaha without=0a2A3B7AcAdGeafegf without_a=0B2B5CaBfbgA without_annotations=0bgd without_tests=0bcAff
without_type=0bdAgd wizards=0b6b won't=0c2a4b5b6g7c9cbbcbgAhA won't_be=0b4b5b7bcbfbgA work=0a1a2C3A5A6A8C9acaeagDhA work_are=0C1C
workflows=0D2A working=0B2C3B5A7aaAbAcAeBhc working_knowledge=0G4A works=1g9AeafB would=0b2b3c9bbAcAeAgc
write=1a3B4C6b9daacBeafCga writes=4Aaace writing=0B3B4a5AdAfAga written=0A3A4D6b7a9a y=0B2A4B9AcA year=0b3d4c5e6a8B9daAcjdA
years=0a1A3a5A8a9dbaeb years_ago=0d3b4a6a9caabAcadBebfagA years_of=0b8acA yet=0B2AbCfDgb you=0A2B3a4a5A6a8caBdBeC
you'd=6e7AbAdbeagA you'll=0A2a4a5AdBha you'll_be=0C3a4BcA you're=0D3A6JaAdA you_a=0A6A you_are=0B1C2A4A6A7A you_bring=0EeA
you_can=0a1a4A5D7ahA you_have=0A1d2A4I8AaBbecDdC you_may=0c4A6a7a9aabbgcAdA you_needn't=0d4a6age you_should=0C4a6AaBfA
you_take=0C7A you_won't=0c3a4b5b7f9dbfcagAhA you_write=0B4A5CdA your=1B5a6A7B9AaaeAha your_first=0D3A4A5AcAdAga your_free=0f
your_future=0f4Acbda your_hobby=0e your_time=0H7F yours=0A3A5B zope=0B7D à=0a1A2aaabBdaeEfBhA è=0CeA é=0D été=0m
`;
