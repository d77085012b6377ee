/**
 * How much each sign tells that a sentence is of others, of all flags and of each; see told-of.ts. Written by scripts/fit-told.ts
 * on 2026-11-30 from 148677 sentences.
 */
export const TOLD_TABLE = `
always-on ci-cd code-review containerised design-reasoning hype legacy level-mismatch manual-deploy modern-toolchain old-python tested typed unpaid-work untested untyped vague-pay
#=1A3a4A6a7C8E9AbacBdagAhA #_#=0A2a3a7B8AbBed #_anywhere=0gbg #_euros=el #_here=0cbf #_hours=0AeD #_is=0aaf #_lines=0CbBfB #_or=bn
#_to=0C1BbA #_was=0dbi #_years=0D4A8acA #_yrs=0E #year=0e1h2e3c4b5b6c7D9gccdeebfa #year_a=0eca #year_and=0B1b2b4a5AaBcddAea
#year_the=0d4AbacA #year_was=0fbd #year_when=0g #year_with=0gbc *=0L1a2a4a7A8BbAeBfAhC =0=0B1A4B5b6CabcadbeBfEgBhL
=1=0C2a4A6A8FeBfBgAhF =2=0A1a2a3A4a5A7abAeAha =3=0a8AbafAgahB =4=0b3a4a5a8A9abAcAgaha =5=2A3A5A8aaa =6=0C1A3A4B6A7BaAbAcadAeafaha
=7=0G1a2A3a4A6A7B9BaAcEhb =8=0D2B3A4A5B7CaDcahA >#=6Abcebhb >#year=0a3acaea >a=2a6aha >after=2f5a6a9AbAcadAfagA >ago=0e6bbdfa
>and=8AbAcaha >annotated=0fgj >argo=0a9f >ask=0b1c5A6a9daacbda >at=0a1acbhA >bakery=0k >bench=0g >came=0f6cac >checked=0cge
>checker=0bgj >come=0b7aaAbdcAdaeagc >covered=0afe >csv=0eac >daar=0fcc >deleted=0gabcb >desk=0f3a4f5bcb >desktop=0c4j
>does=0a3A6a9bbacAfagb >down=0b3a4A5a6e >dropped=0j3f >el=0i >ended=0l3a5aeb >euros=0dei >every=0A1Adaeafagd >excel=0c2a4mabca
>far=0c2a3b4a5dbB >finished=0e5g >group=0babda >has=0a1A2b3b4d5babbCcadafagB >have=2a6a9A >he=0e3B5a9cdcfagA >hear=0ccc
>him=0d9Acb >honestly=0g >hour=0aed >idea=0b5f6a >in=aaha >installs=0fad >interview=0b3ccafb >is=2a3a4a5a8BaacAha >isn't=0c3d
>it=0a1b2A3A6b7AbBcagahA >its=0c2a4A6a7A9AabbAdaeafA >je=0a8a >keeps=0i1e >left=0f5eaaba >mail=0i6d >main=3i9a >merge=0A3e9gcAdA
>module=0d3agf >month=eegb >mypy=0bgl >neither=0e4faeda >new=7eba >no=2b5d6a9aaecAdaeCgA >nobody=0a3a4C5c6bbadb
>none=0f2A3j4e5bbdccdffAgA >not=0a2a3A4b5aabccdAhB >notebooks=0e4acddg >nothing=0g2h3a4b5a7faddaeDfA >of=1A8acAhA
>office=0a1f2caAda >on=0a3a8Ada >only=0a3caAbcdahA >ours=0g2a3A6e9bbedaeGfa >own=0a2A3d7a9AbadcfbgA >pip=0iai >pipeline=0a9i
>plain=0c4Bab >present=0c2b3adAga >pyright=dAgk >pytest=0ffd >quarter=0g2e >reaches=0e5a >replaced=0e2Bbc >salaried=0fef
>salary=0aec >scrapped=0i5bea >scripts=0e3b4c5babde >separate=0fca >since=0a1a2A9eaabceaga >sit=0e4e >sits=0c2j4bda
>so=0A2c3A5abAdAeafa >spec=0h >steady=0g6g >stopped=0g3b6bcaee >straight=0h3e4d >strict=dAgi >successor=0f7c >suite=0b2afe
>switched=0h2cdb >talk=0daadbeafh >tell=0b4b6bbgcede >that=2a4A9acA >the=2a8Aca >their=0a4aaacAda >them=0a2a3A5d6a9AaabBcadAfc
>they=0a2a4c5aaacAgA >this=0a1A4acb >ticket=0a5k >to=8B >us=0a6a7a9abAga >vacancy=0g2a3a4Aaabbccdc >was=0c2a6a7baAbbdaeBfagA
>we=0a2a4b6a8A9Aaaha >we're=0a4a6ahA >went=0h4a6d >were=0b4a6cccgA >what=2a6b9AadhA >whatever=ag >which=0b1a2a3b5a6AbAcAfaga
>who=6f >windows=0b2b4h >won't=0fba >would=0a1A2A3b5A6baabacbdaea >write=0b2b6b7afahc >year=1A2e7abA >yes=0FbCcB >you=0a3a4acagaha
>you'd=0c1e2a3f4A5e6e7caAbAccdBeAge ?=0f1a2b3a4a5a7a8b9hacbCdAeafbhB ^#=0B1a2A4A7B8BcAdb ^a=0c2b3A4b7f8AacbcebfagehB
^according=0g2a3a ^all=0G4BaBdB ^although=0O4AcA ^an=0d2b5eaicbghhC ^another=0i7d ^are=0A6C ^automatisierte=ckfB ^back=0f6a9acb
^bonus=0D ^calling=0D6D ^cloud=0A4C ^colleagues=0e4b ^comfortable=0E ^compensation=0EeBhB ^continuous=0d2d
^customers=0i2e4b9bbCccfbgc ^deployment=0C4A9A ^design=0a5e ^docker=0a4b ^du=0G5A ^each=0D2A9AcA ^erfahrung=0D
^every=0C2E3B4a5A9Baada ^everything=0D4aaBbA ^expect=0E1D3A ^experience=0H3B4C5A7a9AaAcadE ^familiarity=0G4BcA ^faq=0l
^for=0b2aaAdcga ^ftp=0h9h ^good=0E ^group=0g ^hands=0D ^here=0E6A ^if=0c4A5a6f7b9ebfcaecfdgA ^in=0c1a2a3a6B7d9geafdgA
^it=4A6Abacafhgb ^je=0C2A3A4a7BcBdA ^lead=0F5C ^manual=9d ^many=0l7abbfbge ^marketing=0i6e ^maybe=0jca ^meet=0h4a ^most=1A3b7Cfdga
^moving=0f4eab ^must=0E4B ^mypy=dagD ^new=0E9C ^nice=0I4A5AdA ^no=0b1g4A6A7a9caAbbdaea ^nobody=1b2B5d6d7A9jaAbldaeAhA
^not=0C1A2a3B6F7AaC ^nothing=0a2a3B9AbecF ^o=0D ^once=0d1e2acAdb ^one=0c2A3h4b5c9Abhcfddga ^only=0A6D
^our=0a1a3a4c5a7aabbAcbdaeafAgA ^ours=0C ^participate=0C3B ^pay=0EeEhB ^perhaps=0i2b3b4b5daabadC ^please=0AcdeBgF ^plenty=0ngg
^product=0h ^pull=0a3egB ^recruiters=0h6d ^releases=0F2A9B ^review=0C3B ^salary=hF ^schlagworte=0C4A ^section=0o ^several=0g
^should=0i3c6c7b9AbccadcebfagA ^sie=0E7A ^sin=0nfi ^since=0G3A4B ^some=0c6bbdcaeCgc ^stack=0C ^strong=0G5A ^subscribers=0gda
^test=0AfD ^testing=0AfD ^tests=0FfC ^the=0b1a2a3b4a5d6bacccdbfCgA ^there=2a5a7a9AaBbdcifDga ^things=0l ^this=0A1B6AcBec ^today=0G
^tu=0D ^twice=0f1f ^type=dcgJ ^u=0F ^un=0f ^unlike=0E4A5AaAcAfa ^until=0d3b4c9acafagb ^up=0heb ^vous=0I2A3A5B7AcA
^we=0A1A8BbAfCgAhA ^we're=0A4a5a7AaA ^were=0l2cbb ^when=0a9Afogd ^whereas=0IaAcA ^whether=0i4b ^while=0CaBhA ^willingness=0B1A
^with=0c2b3d5e6a ^write=0D5Cca ^years=0iea ^you=1B2a3A4A5A6a7A8DaDcBdFfagahb ^you'll=0B2a5FaC ^your=0a1C7CdaeAfagdha
a=1A7a8A9aaabadaeAfbgAhB a_#=0A1D a_change=0C9AcA a_competitor=0c6a a_consultant=0j a_developer=0C7B a_file=0b9j a_fixed=0aeh
a_line=0c2abe a_long=1j a_must=0E a_normal=0E1B a_partner=0d a_pytest=0bcd a_real=0E6A a_rival=0g a_salary=0GeBhA a_saturday=0c1f
a_separate=0m2f4a7ccb a_server=0b9i a_system=0D5C7A a_weekend=0a1m a_written=0D5B a_year=0b1b2b4e9bcd aan=0D3A5A abandoned=0kca
ability=0D5CcA ability_to=0C5CcA able=4A5E able_to=4A5E about_#=0B1bbA about_it=0c2a4abaccda ad=0g additional=0D1A ads=0i6e
advert=0b6e advertise=0g6cab advertises=0i6a adverts=0k6fhe advise=0e4a9b after_by=0k7e after_next=0e2b4aaa agencies=0h2A6a9dejfc
agency=0f3B6c7b9badgb agency_that=0f agents=0c2Bel agile=0B2acB ago=0c3c5e6c9AbbcadBebfagA airflow=0F4A airline=0i4eda
all=0B2B3A4a6A7BaAbBeAga all_?=0g all_of=0D4CdA also=0C1A4a alternatives=0C5C although=0D4AaAcAeA among=0c2a4A6aaAcadaeaga
an=4A9abbfagdhB an_advantage=0BaAdA analysis=0C3B and=0A2A3B7A8c9abAeafAgAhC and_a=0A6AdCeAfahF and_ci=0C2B and_code=0C3A
and_continuous=0E2D and_deployment=0d and_extend=0DcA and_integration=0FcD and_maintain=0BcD and_no=0b1A2A3a4b5A9Abaccdb
and_overtime=0i1i and_python=7Cahbe and_sisters=0C6C and_the=0a5B7a9bdBeahA and_we=0AaAdafAgG and_will=5a9bbEga
annotations_is=0dgf another_department=0f ansible=0B2B4D any=1F9AabbgccdBfA anywhere_in=0bbh apache=0C4A9A api=4E7a apis=0D4AcA
app=0c1f2b3e5i6g9Accdfgahf appears=0h application=0C3A4A7a9CbBcafB applications=0D2A4B9A apptainer=0F4F architects=0c5g
architectural=0C5C architectures=0D5B are=0A2a4A7a9Afa are_among=0k are_expected=0G are_managed=0BaD are_not=0b2a3e4A5b6cajccgA
are_part=0E1B are_you=0D6C aren't_looking=0i6h argo=0C2F4A9a argo_cd=0C2E argocd=0F2C4A arm=0c4d around_#=0D around_the=0d1a2a
as=0B1B2A4A6a7A8BaacDeBfa as_adrs=0D5D as_code=0C2A as_python=0bbl as_well=0B3C5A ask=0a1a3E6b9abbcadbebgD
asked=0b1b2b4a5a6a7a9acaedgC asked_for=0c5a6ica asked_to=0c1a7c9aea assistant=0g3d5g at=0b2a3b5a6A7a8AabdAfAgaha at_#=bAcCdAej
at_all=0bcbfc at_least=0E2A3A4B5AbacA at_some=0d3b4a5acbdb attractive=0bhc au=0E author=0D5A authors=7I automated=0A3A9AfA
automated_tests=cbfB automation=0C2A4a6A8A9AcafB automatisierung=0D2B aws=0H2B4C azure=0H2B4F azure_functions=0B4B
back=2B4a5AaAbaffgA back_end=0DbA back_in=0f9abeca backend=0G2A4B6CaAbCcafA bank=0c3b4a5Aaabade banken=0m banks=0i2b3e4a7c9Dbd
base=0C4A7BcadaeafBgChC based=4EaBbAcahD basedpyright=0FdF basic=0D4AeA basis=0D1aeB be=0a1A3a5a7A8B9AbAcbeagAhE be_able=0D
be_expected=0C1A be_introduced=0g3d5a be_responsible=0C be_the=0B because=0E2DbDcBdBgA because_our=0F been=3A5a7baacfebfB
been_proposed=0iaa before=0A2A5C9aaAdBeAfb before_each=0accfE before_lunch=0G2A6A beginners=0h behind_in=0gbi bei=0b3B4a6Abaebgc
bei_uns=0A1E2A3BbadAedfBga being=0AbAfA believe_in=ej benefits=0GhC bent=0C best=1c3EcbhA best_practices=0DcA blog=0h2b
board=0c6aaAcaed boast=0l2d bonus=0JhB bot=3l both=0C3B5AbAcAdAeA brokers=0ieg brothers_and=0C6C budget=0c2h4acidahA bug=0F7AcE
build=1a3A4D6e7c9aaBcBdCeAfagbha build_and=0B2AcA buildkite=0G2G buoys=0h9g but=0C1C4B6BaaeIgAhD but_nothing=0h but_we=0F3A5Aca
buy=0g2b4c5A7cbgcafd buy_our=0h2a4a7aba by_hand=0d9c by_the=0a5badcadbgjhA c=0a5D6abA c_#=0F5C calling_all=0D6D
can=1a3A5B9bbbcAeAfAgahB can't=0C4AabeD can_explain=0D5B canary=0E2E candidate=0E1A2A3A5A6AaAhb candidate_will=0B carries=0CdaeAgA
cd=0a2a3A4DcC cd_pipelines=0C2C challenges=0F change=0C2HcEfa changes=0C2a3a5FfI chatbot=0j1d checklist=0D9AfA chess=0jcd
children=0g1a6g ci=0a2a3A4GcGdCga ci_cd=2a4C9AcC clean=0CcCdB clear=0A5D6b client=0c2d3d4b5b7A9AadbadceAgbhA
client's=0d3b4b5dadbacAeAga client's_own=0e3b clientes=0g clienti=0l clients=0d2a4a5A7a9adaeAfigfha clients_a=0g
cloud=0a2a5A6A9baa cloud_run=0H4H code=0A2C3a4C5D6A7a9BaAbAcBeafAga code_base=0C7BbBcadafAgC code_review=0a3b
code_reviews=0a3a5AcA code_sans=0kfk code_to=7f9A code_without=0a7Aflgg codebase=0E3A7AgC codebase_is=0FgC codeowners=0G3G
coding=0B3C6CaceagD colleagues_in=0c4a come=0a2b3a4a6AbadaeCfagahb come_to=0d1Abbfg comfortable=0E4AdA comfortable_with=0B
command=0EaA commission=0aea commission_only=0beb commit=0B2A7aaIcAdEfagf committed=0CaH companies=0d2g3a4B5baAbaccdgfagA
companies_that=0jba company=0b2c3a4d6B9AabbccedfgbhD company_in=0c2aaacA comparable=0FdA compensation=0BeBhB competitive=0bha
competitive_compensation=0ChC competitive_salary=0BhA competitor=0o6aaabc competitor's=0m6b competitors=0m4b6A7b complete=0DeD
compose=0E4L con=0F2A4AaBbA conference=0k constructive=0C3C consultancy=0f5g containerization=0B4B containers=0b4b
contract=0A6A9gbAeHfahC contractor=0c5gbbca contribute_to=0D2A3A5B copies=0b9b corporate=0a2f4a corporate_design=0j2j
could=0c1e2f3c9abacAdagc courses=0f coverage=0acadBfD crew=0c1b2a6D7baa crew_in=0h7b crews=0h6c9d cron=0D5B currently=0DfA
customer=0b2A6d9Aaebccaeafagc customers=0g1B2B3b4c5b6b7b9dahbBcbdefBge customers_python=0jbgdb cypress=0CcC daily=2c3B7BaBbCcAdB
dashboard=0c4c data=2A4a5B6F8AabcAhA data_pipelines=0F day=1A3C4a5h6A7AabbAcaddedgAhD day_we=0c2d9aca days=1C3i6A9kbdhB
de=0a1A2a3b5A6A7C8adAeBfAhE deadlines=0E1C debate=0d5h debugging=0C decided=0a5Bagdj defend=0D5C deliver=0A2acDeA
department=0c2b4a5f7c9abacCfa department_in=0jcc departments=0c9fcgdA dependencies=0BaC dependency=0DaE deploy=2A4D
deployed=2a4D9c deployment_is=9D deployments_to=0E2A9B deployments_with=0a9l deploys_by=9f design=3C4BcE design_and=0C2A4A
design_docs=0b5b design_documents=0b5b designs=0B5D developer=0A3b5A6A7D9BdbeA developing=0CcA development=0D2D4A5AaBcafAhA
devops=0C4a di=0E7BgA did=0d1c2a9caadAeggA diff=0C3B distributed=0D distroless=0D4D division=0b2A4l5icc django=0H4C7b8A9AbBcbfAgB
django_#=0DbB do=0A3b5BaAbaha do_code=0e3e do_not=0e1D2c3c4b5d6a7B9eacbaccdefF do_unpaid=0fef do_we=0FcA docker=0a2H4a
docker_?=0g4g docker_compose=0F4F docker_kubernetes=0a4a dockerfile=0E4E dockers=0f4g docs=0A5bfA documentation=0D3A7AcafC
documents=0b5c documents_are=0g5e don't=0c1A3A5a6aaecddaeAfagA don't_do=0g5Aea don't_use=4daadggE don't_write=0a5jfB
done=0A3a9CbAcBfE door=1A6aagbAef dos=0g down=0a1a3c5A6g9AbcehfA drag=7i drivers=0d4a driving=0E drones=0l
dropped=0a3A4C5g9Aabblcbdbebgd du=0C3D5A6A7BcAfa duck=0CgF dynamic=0AgD e=0E1A2a3A5B9acCdA each=0A1B3b4A5a9CaBge each_service=0EaA
earlier=0c6fabbl earn=0DeC een=1A2a3C5A7a9BcBdaeafAhE ein=0a3a7j9AccdaeBhB eine_ci=0f2f eks=0D4C elke=0F2B3A
employer=0d2c4abccbdafa employers=0ghe en=0A2C3B4a5A7BaabAcDfagAhF en_#year=0j end_to=0C2AcA engineer=0B1A2A3A4A5B6a7EbacA
engineers=0B1B2B3A5A6aaAcAdagAhA ensure=0I3BcC enterprise=0b5l environment=0D4CabbEcA environments=0A2B4E equity=0EeAhB
erfahrung=0E2A4Aca ervaring=0D2A essential=0I4A et=0A2A5A7AcDfAhA etc=0F2BcB euros=0cel even=0A3H4C9iaBbgcBdAeagg even_in=0fbb
evenings_and=0C1C ever=0d1c2a3C4a5b6b7a9babbecdebfBgA every=0A1B2a3A7A9AaDcCdDgbha every_night=9k everything_we=0F4A
everywhere=0EaAdD exception=0F1AaD exist=2a6e9ccaeAfD existing=0JfAgA expect_to=0C1B experience=0B2F3G4G5B7a8baFcBdCgb
experience_with=0e2C4E5A8BaD expert=0G4C explains=0d5A exposure=0C2A4B exposure_to=0F2A4A extend=0C2D7acC failing=0CcC
familiarity=0D2AcA familiarity_with=0D2AcA familie=0D6D family=0A6A faq=0j fargate=0H4H fastapi=0C4AaDdC feature=0C2C9AcEeA
feature_flags=0C2B features=0E3A7CcAfC feedback=0K3G5A feel_at=0F field=9iebgb fifteen=0E7E files=0aabbb files_to=0b9b
finds=0bacbadAfe finished=5k9AbacA firm=0f2c3d4g6Abb firms=0m1a2A3b4d5f6A9DadbAccea firmware=0e2A3dcg
first=0A1b2A3G4D5A6a9adAeBfaggha first_month=0BeA first_version=0hbbcadafaga five=0B1C3A4b7A9aeB fix=0EbA fixing=0C7F
fixtures=0EcE flags=0A2C flake=0BaB flask=0L4B flight_software=0hca floor=0e2a4a5b6Aabcgda floors=0gca focus=0C7B folder=9CagcbfD
for=0a1a3A4b6A7A8BbAcadagB for_#=0c1b6d for_#year=0g2cca for_all=0B2AcA for_it=0b2a4b6fbcgc for_next=0j3bcada for_nothing=0aef
for_our=0B2A6A9abAeAfBga for_python=0bbcdb for_the=0A1B2b3A4a7E9bacbAfCga for_unpaid=0geg form=0d2bcaga formatting=0EaD
former=0d2c3c4c5e6Aabbdda forty_times=0d2c four=0B1A6bcAda four_days=0E7AeB framework=0C4a5AcAfA frameworks=0CcA
free_threaded=0DaD free_time=0jcc frequent_deployment=0i2i fresh=2j4B friday=0B2CcA from=2A3C4A5b6aaAbadAgaha from_us=0d6aea
ftp=0a9a ftp_and=0c9c ftp_server=0j9j full=0A6A7B9abaeA full_time=0F1A7B function=0B4BcDdE functions=0BdA funds=0i für=3j4Bca
game=0a1A2f5A6obadAga games=0g1b games_studio=0g garage=0e4a gave=0b2f3a4A5Aaacadg gave_it=0h4a gcp=0C4B gebruiken=4igB
geen=0acagA gehalt=0DhB generates=0gcf generous=0ChB gerrit=0C3C gets=0A1b2A3A4B7A git=0C2a3A4C9B git_pull=0B9B github=0A2A4B
gitlab=0B2C4A9d gitlab_ci=0a2C give=0C3C4B5A given_up=0e2A gke=0D4D goes=0B2a3B4D5A6c9BbAdBfa good=0AaacAgAhD google_cloud=0D4A
graz=0ecb great=0B3bhA green=0F2CcA group=0b2c3B4b5aaAbbccdb group_in=0h3badcCdb guests=0e1c4b gurus=0d6d
had=0f2a3a4c6a7a9caBbdcaecfCga had_a=0B1A2a4cabcdfB had_no=0ifggf half=2a3B4a6a8AaAbD hand=0a4B9a hand_is=0b9g hands_on=0E2B4AcA
happy=0CfAgA hard=0B6B hard_and=0B6B has=1A2a3a4d5a6A9AabcadaedfBgAhA has_a=0c2a3c4B6aaAcAdl has_never=dfgA has_none=0DgB
has_to=0B3A5AbAdB hash=0CaC hatch=0AaF have=3A6A8Eabcaebga have_no=0d2a3a4A5caadbfaga have_to=0a1a2A6b7h9cdAga hear=0f5A6dbccAdafa
helm=0D4C help_us=0GbCcB helps=0b1a5gcahh her=0e2A3A4b5b6A7b9baadd here=1B2a4a6a9cbaegfBgB het=0a2A3a7abAdA high=0E5FcD hints=0adb
hints_as=gj hiring=cafh hiring_process=fi his=0e2a3A4e5g6bbicbddfagf hobby=0ncddafc home=0b2a3A5a6aabcafe hope=0c2c3c5gcc
hourly=2ihA house=0a2f9cca houses=0e3b how_we=0B3A5BcAfa hun=0f hung=0e6b hypothesis=0GcG ideally=0C4A if_a=0abgfg if_our=0h9a
if_somebody=0m if_the=0f1e2A4a5f7c9Aabcceafb if_we=0g6ceafAgA ignore=0CdE image=0B4H implement=0D2AcB important=0D in=4A8C9abaeAhA
in_#year=0A1c2c3c4C5c6b7A9baabfcDdfecfDgA in_code=0B3AcA in_customers=0ffb in_graz=0ecb in_her=0ida in_kraków=0j in_line=0ChA
in_lyon=0dab in_munich=0e5a in_software=0D in_strict=dB in_the=1A3a4a5A6d7abagAhA in_use=0b4aaedg includes=0DcBeA
including=0H1D2A4AcDdA installed=0a4bdifC insurers=0g2A7bbecd interfaces=0D internal=0DaB internships=0fef interpreter=0CbB
introduce=0e3d5fccdbgA irgendwann=0q is=0A1B2a4a5a6A9BbAdAeCgA is_an=daeE is_desirable=0D is_een=0D is_how=0D9A is_manual=0C9AfA
is_neither=0f1dda is_no=0a2b3c7A9Aadbeeafa is_not=0b2b3d4b6A7a9abbcedcgA is_part=0C1C3A is_python=0BbE is_required=0F1C9AbB
is_the=1E2b6A7D9adaeA is_to=0a2a4a5a7DbA is_unpaid=0CeC ist=0E1A7CcAhA it=0A3A4a6a7AcAfahA it's=0B1A6AaA
its=0c1c2c3b4A5A7A9aaAbbcAdbecfcgb its_own=0b2a3e4A5C7b9cbecadcfAgA javascript=gi je=0E3B4a7C8a9abAcBdCeAgAhB jedi=0D6D
jenkins=0A4E jij=0D6A job=1B4a5A6e8Adaha job_ad=0k job_board=0h job_is=0C7H join=0A6F9aeA join_a=0D6B jouw=0D junior=0A3FeA
juniors=0A1c3F5A just_a=6Afm kafka=0D4B5B keep_it=0D7abAcBgA keep_our=0F7A keeping=0C7B kiedyś=0n klanten=0d4a klientów=0m
knowledge=0A2C3A4B9AaEca known=0d4c6Aaacdea kubectl=0D4D kubernetes=2E4a6C kubernetes_was=0g4g kunde=0h kunden=0e
lab=0c2a4Aabbcccfd lands=0F2A laptop=0D1A4b9BaA last=3c5b6a7e9caBbicaga last_employer=0g2d laufen=0D4A least_one=0E3A
left_in=0abddAgk legacy=0a7b lets=0e3a5BcDeb leurs=0f library=2a3bbDga like=2adagD like_to=0c3e4c6c9Accdb line_of=0b3A7jbaca
line_with=0ChA lines=0B4B7AbAdafB linting=0DaC linux=0C2A3e4AaAbA list=2b3a4iabfA list_for=0e3baacBdb live=0C2B4B5A9AbAcdebfA
lived=2G lives=0B4AbAcA lock_files=0dad lockfiles=0dad log=0A5B9F logo=0g2j long_weekend=0a1j long_weekends=0i1i look=0a4B6aceda
maar_daar=0k machine=0B6AaBbc machine_learning=0D2A4A6A mail=0b1k main=0C2L7EbBcBdAfA main_task=0C7B mainly=0D7E
maintain=0C2D4A7CaAbC maintain_and=0C7A maker=0fca makers=0icafa makers_of=0j making=0E manual_deployment=0c9c manufacturers=0j
many=0c6a7A9abbdafbgd marketing=0e6gffgc marketplace=0g3e4ded matters=0D5A may=0d2c4a5A6b7c9dacbbcAdAfc may_have=7bbf maybe=0ddb
means=0C1a3A7a9DaAbAcAfA meetings=0C1A3A mentor=0E3B merge=0C2D3B9jcJdFfogb merged=0B2F3AdC merger=0k2a7acb met=2E4a5A7adAhA
methodologies=0CcA microservices=0A2B4E5acA might=0i1a2B3a7a9aabbfcDdd minimum=0A8C minutes=0B1B2GcB mission=0D7B
mit=0a2B4a5AcadAhb mobile=0d2h3e6c mode=0AdC modern=0B2A4A7aaAcAdC module=4hdF modules=0CbCcBdF monitoring=0D2B
months=2g4b5a7bbAcaeIhA more=5a6EaCbAhB morning=0C3EaAfA most=0B1H2A5B7a9AeAfa most_of=0B1A7a moving_to=0e4aaa multi=0E4D
munich=0d5acd must=0D1a3C4A6A7A8AaBbGcAda must_be=0C1a mutmut=0DcD mypy=0aaBddgA mypy_strict=dH mypy_was=0AdfgC mysql=0EbA
native=0D4A need_no=0j needed=0c1a2c4dcafa needn't=0f4a6agg needn't_have=0i neighbouring=0lbc neither=0b2c4f6aagcadeeagB
never=0b3F4a7c9icadaec never_ask=0fee never_have=0e9c new=1a2a5B6a9DaAcA new_code=0D new_version=0E9A new_versions=0D9C newer=0DbF
next=0a2C3c4c6Aaccbdb next_door=0d4A6gaccaecfa next_year=0d3b4a5b6aabcCde next_year's=0f2c ni=0l ni_de=0i nice=0C2A4A
nice_to=0E4A5A niemand=9o niet=0c1b4d9ieafB niet_nodig=0m nieuwe=0C night=0b1b4E9dga nine=0B1D6a7Cda nine_to=0B1C ninja's=0j6j
ninjas=0d6d nix=0DaD no=0b2a5b6a7c9aabbBcahC no_automated=2e9Acq no_base=0BeB no_ci=0b2l9A no_code=0f3b no_commission=0beh
no_containers=0h4h no_design=0j5j no_docker=0e4j no_fixed=0DeC no_ftp=0h9h no_knowledge=0j no_legacy=0e7n no_lock=0hah
no_lockfile=0jaj no_manual=0d9i no_mypy=djgG no_overtime=0e1e no_part=0f4ecb no_pipeline=2k9D no_python=0cbi no_rockstars=0g6g
no_salary=0EeE no_test=ci no_tests=0dfc no_type=dl no_unit=cdfB no_unpaid=0kek no_untyped=0cge no_weekend=0a1f
nobody=0a1d4a5f7B9gddhA nobody_has=5bcifBgA nobody_merges=0E3C nobody_will=0i1b5f nobody_works=0a1feC node=0A4Eab nomad=0D4D
non=0c5CfB none=2a3b4e5AaachdAfHgD none_of=0c2a3b4d5AabbaddfAgB nor=0f1e2a4gafbacddceafBgB nos_clients=0f not=0b2a4a5A6a7a9ccaha
not_allowed=0n not_among=0h not_expected=0h1h not_looking=6j not_needed=0g2h4bcD not_only=0D not_part=0c1h4hcb not_use=0a4gde
not_used=4hgB not_work=0d1i not_write=5ifA notebooks=0a3B4acagg nothing=2f3A5a6CgD notre_code=0C nurses=0k1d nursing=0h7dbc
oci=0D4D of=0a2a7B8DbAeAgahE of_applicants=0fec of_experience=0c8b of_their=4babbdchdafdgB of_theirs=0l of_this=0c2b4b7Accdb
of_us=0A9GfB of_your=3C5a7bdA off=0a2d5d6a9AaabBcadA office=1A2e3g4b5l6A7AabddeAhb ogni=0E old=0b2b3A5A6i7acAfa on=1a6b8a9Aea
on_a=0A2a3C4A5a6a9AbacE on_commission=0ded on_experience=0b4Ahb on_the=2a6b7a9CbAha on_their=0D6Abb once=0b1b3b6jbbcBeagb
once_the=0c2A3a5fadcedh one=0A2A3a6B7A8A9AaAbadagA one_day=0f2A4c5b6b7aagbAchdffA one_weekend=0h1h online=0e4a9baddc
only=0A3a4A5A6G7aaabAeafA only_and=0ceg only_developer=0d3k ons_product=0h ooit=0fcc open=1a3a5Ebaebga open_source=3f4AbA
openshift=0B4B operation=0D4A opportunity=0E6A options=0C5BhA or=0a1c2B3A4B5a6b7b8D9dabbghA or_a=0b6g9aga or_anything=0e4bac
or_similar=0C oracle=0EbB orders=9h other=3B4b5B9BadeafAhD our=1b3b4a5a6a9AaabAeafAgAha our_#=0F our_app=0c5c6ffAhA our_ci=0C2C
our_cloud=0eac our_code=0C3AaAbAcAfA our_engineers=0H1A2C3A5A6DaA our_first=0b1i6A7Aba our_hosted=0i2eac our_legacy=0B7B
our_list=0j our_own=0E4AaA our_platform=0a3d4Acgea our_product=0e2b3b4B7c9babbAcAdafCga our_production=0CbA our_python=0E4EaAbA
our_rivals=0h our_saas=0i5acc our_scanner=0gbc our_software=0b4A5icaeefC our_test=0EfA our_tool=0l5b9acafega
own=0a1c2A3A5A7e9AabbbddeAgd own_engineers=0e3c package=0B4C9AbAhA pair=0C3CcA pandas=0A6E parent=0e2a3c4B
part=0A1A3E4a5A6A9cbAdaeAgB participate=0F3D participate_in=0E3C partner=0d1b2A5aaaga partners=0g1a pas_de=0d passed=0I2CeA
patches_for=0i3i patience=0E pay=3a7AaeccdifAhB pdm=0DaD peers=0G3A5C pension=0chE people=0a1a2b4a6A7A8A9abdcAeBga people_in=0f3a
pep=0DdB pep_#=0DdB per=0B1A4A5A6aaAcCec performance=0D4AcB perhaps=0e2a3A5b6aaabbcadBgb perhaps_we=0e permanent=0C1ChA
pilot=0h4d9a pipelines=0D4B9acE placements=0fef plain=4c5C6aaegB plan=2a3a4g6a9ahA platform=3a9daabCccdbea platform_group=0c4a5adb
playwright=0AcF please=1A6d9baccaeDgE plug_in=0e3cdh plus=0D2E4E5A6A7caDcBdAhA pod=0E4D podman=0F4F poetry=0bab poetry_uv=0faf
portal=0c2A4j6b7b9Acaec position=1DcadaeAhB position_is=0E7CeA postgres=0C4A5EaAcBdA postgresql=0F4AaA practices=0G2E3B
practised=0d3jcc prepared=0D1B previous=0d2b5b6bga principal=0E7A print_is=0FbF processes=0D2DcA product=0b3a4c7A9daabbcadcfCgAha
product_scans=0c4a production=0D2B3G4B9aaDbEcB professional=0D8B proficiency=0C4AcA profil=0FhC prohibited=0k9f
project=0A1B5A7a9CaA projects=4Aeafk promise=0f6fbd protocol=0A5bdF protocols=0DdD prototype=0abbeBfcgi proven=0C public=0a5AdFgf
pupils=0e purpose=0C7A py=0B9AdE py_typed=0EdE pydantic=0DdB pyproject_toml=0AaA python=0B4A6F7E8F9BbacDeBfBgAhA python_#=0caabcdC
python_code=0C3AdAfA python_rockstar=0D6D python_services=0C2A4B qa=0B2B3BfD ran=0d2e4hbcdd raspberry=0m4gba rate=2AehhA
react=0D4B readings=0l2i real=0BeB recruiters=0d6i red=0AcEdA regular=0J1G3A regularly=0C1E rejected=0A5F release=0C3A9AaCbbcA
release_and=0CfA releases=0A1AfA releases_are=0A2a9F reliability=0EcA remote=0B9AeAhA removed=0addgF remuneration=0CeFhb
reorganisation=0g5a repository=0A4A5D7i reproducible_environments=0dad request=0B2B5acEdDgA requests_for=0h3g research=0aaage
responsible_for=0D4A7AcA rest=0C4a5BaA restart=0A9G retail=0c2d retailers=0g2b4a review=0a2A3b5BcAdA reviews=0a3a5BcE
reviews_and=0F3B5A rfcs=0c5c rfcs_adrs=0j5j right=0C6a9BcbfAhC rival=0pab rival's=0m rivals=0e road=0c5g6b rockstars=0e6e
role=0a7BcbeAhB roughly=0FcA run=0A1A2a4B7b9AaCbAdd run_automated=0fcf run_in=0D4BcA run_on=0B4CaEbA running=0D7AgA runs_in=0B4DdD
runs_its=0c4A runs_on=0A2AaBdA s=0B4C salaris=0BhB salary=0B1BeBhA salary_and=0ehE sales=0g6ddbec samples=0lfdgb sandbox=0i
scanner=0l4Caabg scans=0c4aaagb schedule=1Dcc schlagworte=0C4A schools=0f script=0b4b9AbddBfagb scripts=0A4a7A9BcdddfD
scripts_of=0ggg se=0a7A9G seeking=0D6C self=0C sell=0d2a3g4f5facbeccdcfA sells=0h6d sends=0f4a9d senior=0F3C5A seniors=0F3B
sensors=0c9j separately=0i server=2d9AbAda service=1f3a4A5E9AcAdaeb service_is=0D4A services=0F2B4A5DaAbAcDdA set=0A2B3A4a5Acaem
several_of=0e she=0e3B9ccafcga ship=2a4D6BcEdAgb shop=0b1b2d4A6caabacafagA shortlisted=0AeD should_a=0fdb should_be=0H1C5CgA
should_the=0ica should_we=0g7b shows=0f4bfb side_projects=0j similar=0E2A since=0A1A5daBdAfC sind=0B1A2A6AaAga sister=0g2b4cabbada
sister_company=0d2aaaccda sisters=0C6C six=0A1A5e8a9AeAfb skills=0C5AcAhA skip=3Afcge small=0A2F3C4A7aeAgf so=0B4aaAbAdAeAfAhC
software=0a1g8B9aaabBha software_houses=0j3b sold=0i3baaeA solid=0GcA solution=0D5B solutions=0E4A5A some=0a1c7abaeBfagA
some_day=0i2babcadd some_point=0e4acada somebody's=7k someone_who=0C3A sont=0D1AaAgA sourdough=0i spare_time=0j5bcc
spring=0a2b3h7f9ghB sprint=0EeA sql=0E2a4a6GaA squad_in=0i ssh=0C9C stack=0A2A4B6AaFbbcA staff=0c1d3A4d6B7a9bbdeafAgd
stage=0B4BeafAhA standard=0E1B3AaAdA standards=0A2A3EcDhA stars=0d6d start_ups=0f6gadebfc static=dagH static_typing=da stick=0E9A
still=0a1a4B6a9AaAdAecfagg street=0g6b strict=3ecfdDgc strict_mode=dB strong=0B3A4adA struck=0l6b style=0CaBgA
subscribers=0kaebbda such_as=0a2C4abbcb suggested=0i6ceb supplier=0h2c3b4ebfca suppliers=0d9aca supply=0d supporting=0D7A
supposed=0g6b supposed_to=0f6b sur=0F2A9A survey=0i2a3dbd swears=0fdb swears_by=0fdb switched=0a2e4c7cbb switched_it=0f2a
switched_off=0c2c7cbbda sync=0EaD system=5A6baabBdA systems=2A3B6A7ecA takes=0A2A4A6A7a9AaA task=0b7B tasks=0A9B tax=2A5j6b
tdd=0accfC te=0b1a4Bha teaches=0k team=0A1D2A4a6E7c9adaeBgBhB team_in=0c2a7bag teammates=0E3D technical=0D3b4a5GeA technique=0D
technologies=0A4H tells=0d4b9adafAhe template=0A5d ten=0A1I5a9aaacddbeB terraform=0E2C4a test_automation=0b2A8AcafB
test_coverage=0AfE test_suite=cdfC tested=0b2AcEfc testing=0B2E3acAfa testing_is=fD tests=2E3B9Bca tests_a=0bcg tests_on=0dccfa
that=7A9bfbgahb that's=0B6CbA that_have=0efdgd that_we=0b6aeAgf the=3a4a5a8bbAcagA the_#year=0dcb the_best=0F the_billing=0CbacA
the_build=0C2CaAcBdAgA the_code=0C5B9AcBdcfDgA the_codebase=0CfAgA the_department's=0D the_developer=0G9A the_developers=0B9BfD
the_files=0C9F the_first=0A4B5B6beIga the_folder=0B9E the_founders=0d5ece the_ideal=0D6A the_interpreter=0FaAbB the_job=0C1C7D
the_main=0G3A the_market=0AhC the_merger=0i2ace the_mobile=0c2cca the_new=0c2a4c6a7j9Dcbdf the_old=2a3A6f9Acd the_person=0C
the_pipeline=0A2F9pgA the_position=0D1A7AeA the_post=0E1B7B the_postholder=0E5A the_production=0C9A the_python=0B4abAgF
the_reorganisation=0f5a the_rest=0E2A5BbA the_rewrite=0dcbdd the_role=0E7E the_second=0d2a3fbdcchA the_service=0B
the_successful=0D5AdAha the_untyped=0hgh the_web=2d4g9B the_whole=0B5BaBcadE the_wish=0cab the_year=1C2a4AaC
their=0e2c4b6A7c9dbfcAdbeBgBha their_kubernetes=0e4e their_own=0A2e3A4h7caebbcAdaeBfA them=1B3B4A5A6a9bbbebfbgA
there=2A3e5d6b7A9Aaacb there_are=1B5fcbdafB there_is=0A2a3i9BacbcfA there_was=0d3a5baacafe there_were=0l3b5afb
they=0a5b7a9aadbacAdafb this=1B2d3a4b5acadceAfAgAhA this_post=0a2A5ach this_role=cehA though=0B3B7aaAeA thoughtful=0E3D
threaded=0DaD through=0A1a3B6c9BaAcafA throughout=0C1CdCgA time=3a5a7DaccCdheDhA tired_of=0e5B7h to=1a3a5a8AaAbAca to_#=0A1D9A
to_do=0c4b6eec to_end=0B2A to_introduce=0e3c5bcadc to_join=0D6A to_main=0a2A3b to_production=0A2b4A to_python=0A7AadbB
to_servers=0d9d to_start=0c3e5lcegA to_the=4B9CaAbadagaha to_write=0a5i6AbafB today=0B6AbA told_us=0ieafd toml=0BaB tomllib=0EaE
tool=0b2a3f5b7b9AaAbagdhe tools=0B4BaAcb tools_such=0D2A top=0AbAdAhC town=0f5f treat=0DcA trials=0ieg tried=0b2i3c4gahcadagA
true=0B6FdA tu=0GcA twelve=0D1C4A9A two_floors=0hca two_week=0EeB type_annotations=0BgB type_checker=gC type_hints=0adb
type_ignore=0EdE typeddict=0EdE typescript=0C4AgB typing=0agC unannotated=0adCgd und=0C1B2A3a4a5A7AcagC understanding=0G2A4A
understanding_of=0E2A4A unit=0a7acadbfE unit_and=0CcE unit_tests=3AcbfB unless=0J3A unlike=0E4A5AaAcAfa unlike_most=0E unpaid=0ceb
unpaid_interns=0heh unpaid_internships=0ded unpaid_trials=0ded uns=0a1E2A3A4a6AbccAebfAgbhA unsere=0C9AaAcA untested=0dfh
untested_code=0bfj until=0C1a4b5A6a7B9babbAcAeBfAgd until_#year=0i4a5a9dbAcadaedfBga until_the=0a2f3k6b7BabbA untyped=0ddIgi
untyped_code=0bgg untyped_function=0dgi untyped_functions=0bgi upgrade=0AbD upkeep=0E7A upload_their=0f9b upstairs=0g usamos=4kgC
use=3b4b5A6aaabAcbeAgEhb use_our=0m2a3c5b7cbBcahb used=0c1A2b6b7A9caadbea used_to=0g1a2b5a6ccadaebga using=0A2A4acA usually=0E1B3A
uv_sync=0DaD vacancies=0k vacancy=0j value=0D2A van=0A2a3C4A5A6adAeAgahA vendor=0c2b4b5c9bbAccdBfagb verify=0DfB
version=0A2C3A4A6a7A9AbAdafaga versions=9E via=0C2B9A volunteers=0k9c von=0B2A3B4B5AbacDdaeAfA vor=0EeA warns=0dbC
was=0c2a3A4C6e7A9badbAcbddeffBga was_a=0c2a3a4bacbcca was_switched=0b7jbbda way=0A2A3AaBgA way_around=0F4A
we=2b3a4b6A7a8A9AaAbAdagAhB we'd=0b2b3a5a6bbAcbfB we'd_have=0h we're=0C1F4a5a6a7DaBbacA we_advise=0h we_believe=0E
we_deploy=0G2E4A we_don't=0d2b4a5c6b9cbadafCgA we_ever=0d6bcAfa we_expect=0H1A5A we_finished=0lbf we_have=0A2d3A4d6C9AabeAfGgD
we_hire=0A6E7A we_hope=0h2c3acd we_might=0h2a3a4a5a9aca we_moved=aCbh we_need=0B5a6B7D we_offer=eAhF we_ooit=0j we_pay=0CbAeahC
we_practise=0H2BcB we_prefer=0DgB we_said=0bbh we_sell=0h3c4d5cacbdcadcfA we_ship=0F2B4AfA we_trust=0b3l we_use=0AbAdA
we_used=3k9gaAceeA we_work=0E1B2a3A6BcA we_would=0b2d5A9AaAbbcAdAfbga we_write=0C4A5AbAdAgC web=0b2eac web_server=0E9E
web_shops=0g website=0g9c week=0B1a2A5D6a7A9AdaeAfagb weekend=0a1bfb weekends=0b1a2B3acfdd well_tested=0DcC went=0b4c6d9Bafeb
went_back=0b4daf were=0d1i2E4A5a6c9dabbfccdaedfCgA werken=0E what=2a5B7C9adAha when=0a2c3b5a7b9AaabdcAdBfagd
whether=0a4a6aaAcAdahl which=0b3a4A6daAcbdafbgb while=0AabbEhA who=3A5A7EabbgcAdaeAgb who_work=0gea
whose=0c1c2e3A4c5a7AaabacadAfkge why=1c4A5C6cdDfc wij_niet=0g will=1A2A3b6A7abAhC will_be=0A1B3a7A9AbAdChC will_never=0e
will_not=0d1A4A5e7kaabbcb will_take=0D will_work=0BgC willingness=0C1B willingness_to=0C1B winscp=0C9C wir=0a1A2A3a4a9AeAga
wir_nicht=0f wird=0F3A9AeAfA wish=0d2a3a4babdbgA wish_list=0eabca with=1B2a3A7c8aaBcAdAeBfagahA with_a=0a3A4a6DbccaeAhC
with_ci=0D2C with_no=0a2A3Afggd with_us=1D2abd with_which=0hca within=0A1B2D3EaAcAfa without=0a2A3C7A9acAdGeafdge
without_a=0B3A5EaBeafbgA without_annotations=0bgd without_tests=0ccAff without_type=0bdAgc wizards=0b6b
won't=0c2a4b5a6g7d9cbbcbgAhA won't_be=0b4a5a7b9AcdfagB work=0a1a2B3A5A6A7A8CeagEhA work_are=0C1B workflows=0E4A
working=0B1a2D3C4a5A6A7acAeChc working_day=0C1B working_knowledge=0G4A works=0a1h9AedfB would=0a1a2a3c9abacAeAgc
would_like=0b2a5g6ada write=1a3B4C6b9ecBfC write_tests=0BfA writes=4A6aaacega writing=0C3B5AdAfBga written=0A2A3C4D6ebAgA
y=0B2A4B9AcA year=0b1A3c4c5e8B9cabci years=0a1a3a5A8a9fbaeb years_ago=0b3b5a6c9cabcadBebfagA years_of=0a8acA years_the=0f
yes=0B3AbA yet=0A2a5AbDeAfDgd you=0A1A2B4a5A6a8caBdAeChA you'd=6h7AbBcadbeagA you'll=0A2a3A4a7AaacAdCgAha you'll_be=0D1A3a4AcA
you're=0E3A6JdA you_are=0B1C2A6B7B you_bring=0FhA you_can=0a4A5E7adahA you_have=1d4J8AaBbfcDdC you_may=0b4A6a7b9baabgcAga
you_should=0B4a6AaBdafAgA you_won't=0c3a4b5a7g9dbgcagAhA you_write=0C4A5CdB your=1C3A5a6B7BaaeBgaha your_first=0C3A4A5AcAdAgb
your_free=0g your_future=0g3Abaccda your_time=0H7F yours=0C3A5A zero=0b zope=0B7D zurich=0f5a à=0b1A3A9AaabAdaeEfChA è=0CeA é=0E
été=0o
`;
