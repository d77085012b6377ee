export const SIGNS = `
t=0F4A9AdAeB;tab=2g5a8d;tabl=2C3A4A6a7a8C9AaDbacadAed cal=bj footbal=ec;tag=1C4j5c6A7AbBcAdB a=4e;tagen=6Acd
tak=0A4a6A7A9aaacAda an=2aaf and=2e8A four=0i3b7A is=7A8f it=1a3b4d most=ci one=4gab or=8c oth=ed over=4A5a6a8e up=1c9abe
take=0B2B3A4B5B7C8adAea com=1g home=1Ccd over=1A7g8eacbi part=1e6daAeA plac=1a4AaAcAde;taken=0B4A8AaAbBdb a=2adi out=0A7c8m
talent=0C1E2C3B4E5B6C7B8D9DaDbEcEdEeB;talk=2C3A4a6a7D8aaAdA about=4B5B6C7Aca the=6h8f;talvez=0A4A5o;también=dd;tame=5abjea
tangl=bi;target=0C2A3b4A5A6A7B9abAcA;tarif=0a3B7A9aaaba
task=1a2A3A6B7A9abadFeJ build=1a4g definition=5d develop=1m7caa includ=6b7a8aae is=be port=9f;taskgroup=3q9A and=3f
taught us=0A6j7acA;tax=6B8B engin=1f2A modul=0B6b7faA;taxi=0a7eaabacAdd home=dk;tdd=0m8AcAdAeA is=0d on=0j or=0B7f
te=0a1b2H4I5C6A7F9EaBbCcJdEeb;tea=1b4d;teach=1A2a3E4A6B7C8B9BaBbCcadaeA you=0b2b5e7A
team=0E2C3a5C8b9DaAbCdaeb and=0I2A3b4a5a6C7D8A9AaCdaeA annotat=8m befor=6dcA doe=7f8bbcdb each=1j get=bfcb has=0A2C8adbea
team in=0d1B2A3B4A5c6F8B9aaBbDda is=0c1b2C3C4C5A6C8CaAbecBea liv=6hbd memb=0A1B2A3A4B5A7A8A9AaAbAcBdCeE
team of=0B3c4d5b6B8B9EaAbacEdAea practis=4hdd push=1i4B ship=4f5a shrank=1D6A stil=9kad that=0B1A3A4c7a8E9BaAbAcAdAeB
team writ=0c2b5a7c;team'=0C1A2C4A6C7AcBeE;teamcit=4v;teammat=0A1l2A3A5A6A7B8AaAbCcAdaeC code=1h on=1f;teammate'=1g;teamview=an
tear=6k;tech=2E4E5A6b7b8A9aaAbacBdEeB python=2A3a8ead spec=6t
technical=0F1B2E3A4F5H6f7G8BaGbacBdGeF approach=6i board=6f choic=6g debt=bd decision=6f design=6o director=1k8a proposal=6h
technical rfc=6l trad=6p;techniqu=0B1B2B4A5A6a7I8A9AaAbccAdBeB;technisch=0B1A2A4B5A6f7A8A9AaEbAcAdBeA
technolog=0G1E2C3F4G5A6B7G8H9FaDbGcFdMeA;tekton=4z;tel=2b5E6a8AbBcAdAeA it=8j them=1c2h8a us=0c2e6b7A8A you=0a2c3a8A9a
telephon=1B5A6A7eaAbBdb;tell=2a3A5A6c7d9AaBbAcaeC a=1f5b6c the=1a2g4a6c us=3A6e7a8A9BaAdAeA why=5a6g you=1A7d8deA;tem=7h
temp=7abida;templat=3e7A9AaaeA
ten=0B2C8acedceg and=4ddBec at=cAdjeb concern=be day=6acpda in=2a8Bdi minut=0a1A3b4b5b7a of=ej ordinar=ej past=4e7c second=1f3b
ten work=baci year=6c8ceA;tend=3A6A7abbde the=4dbe to=0A7bde;tenemo=0A4A7g8eae;tensor=2e;tenth=7abdccdAeb;tequila=dAei
term=1A2C3E4B5A6B8C9aaBbAcadAeb;terminal=3a4A9aacea and=9aaleb;terraform=0a1a3a4h5d6a7B8B9BaAbAcAdAea modul=0c1e4d5C
test=0l1E2G3I4E5D6I7m8A9AaCbCdIeG #=7Acg ?=7c alongsid=0d and=1b2a4b5A6a7A9AaBbAcadA are=0a7A8a autom=7f automatici=0a7f
test automatisé=0A7hcA automatizado=0c7f besid=0e7A but=0b8faf code=0b contain=0A7g coverag=0a7c de=0A7Acf director=7j do=0a7D
test driven=0d entire=0A7g environ=5j7a exist=7f first=0i fold=0B7l for=0A7b8AbAcA framework=0b7a für=0k7A get=0g1A7a gibt=7hdA
test haben=0A7j8A harnes=0g4A7b hebben=0e7b here=7c hold=0A7jaA in=4A7b is=0a7f manual=0A7caA mean=0A7d none=7f8A one=7d
test pytest=0fdb python=0f run=0e8aaj schreiben=0A1a7m schrijven=0A7m sinc=0B7h8B slow=0A7i so=7c suit=0A4A7h8A than=0p2A7A8a
test that=0f7B their=0A7c toda=0g7C unitair=0C7g we=8eca with=0a yes=8h;testabdeckung=0d7ocA liegt=0e7ccB;testami=0h7s;testen=0e7j
testsuit=0d7l;testé=0s2B;testów=7jaA;text=0C2C3A4A7A8a
than=0a1a2b3b4a6a8BcBdA #3.11=3k7A8AbA #3.12=3g #3.7=9e #3.8=9l #=2A3A4B5A6C7A8A9AaAbIdAeB a=1a3a4d6d9AaBbBec an=4eba any=0c
than by=0a2e6g8A colleagu=ei from=1fdc its=1kba not=de one=3e6h9A our=2a7abg some=be ten=4abiee that=8f your=bcda
thank=1d5A7B8aaAbacbdEeA you=1d8abA
that=1B4A9baAbbda a=0a1a2a7d8bca add=2A8h any=0A3a7oaAca anyon=0b1a6dda anyth=7j are=0A1c2B3A4B5A6a7E8B9DaAbAcDdB both=cf
that build=4ebA came=3A9g check=0a7g8c code=0B4d6j8Aba doesn't=2c4a5b8A9b embed=9i exercis=1A7d fail=0e1A2a for=0adaef
that goe=1a3c4A5b6b9ada grew=2a8Abh has=0a4A8AdB have=4a7D8A interpret=9e is=2A3a6C8aaAcaea isn't=0a3b5b7abc it=7c8fca its=9cbf
that lack=0k1A2c7A leav=2k3a low=0n noth=0d2a7c8b9a numb=0e one=9aaddgee only=1h2a4a oth=0a4b6g pay=bdca read=1a2eba reproduc=0d4A
that run=0bbadA say=0c2A6a7b8h9aea somebod=5a9abf tel=2A8f9d the=0b1a2a7a9adaea thi=bacc version=9e was=1a2a9bbb way=2b4A6b8c
that we=0a3A4c5a7C8AaAbacbdEeA would=0a1a4A7fab you=0a1A3B4D5A7b8a9EaAeb your=bAcc
that'=0C1B2B3A4A5a6B8Aba how=4a8b9babeb our=7eacea the=0A7dbeccea what=5a6a9bbb when=do
the=0A3A4A5A6A7b9aea #=0C1a3A4A5A7a9BabbbcF accountant=5edc age=bd airflow=abeg alternativ=6l analys=2g3A7a answ=0b6e8a9A
the api=0A5b8a9a app=1D2A4A5C6A7a8aaadBeA applic=1A2a3A4a5G8AbB apprentic=1f approv=1d9f approval=1b3b4e architectur=2A6bbA
the archiv=2a6a7baedc argu=2A6d8C arm=2b7f9aea arrow=1B2h6c8A as=bo assertion=0i7A auditor=1a5a6b9e author'=1e7a author=1c2c4b7Aba
the authority'=3d4a8b9a autom=4f automat=0j4b7H automatic=0d4e backend=0A5beb bank'=be bar=1a7AdAei batch=9g beach=dg beamlin=9hab
the best=0d1b2C3A4B5A7C8B9AabcadBeA big=0C1A8A bil=0c2a3A6b7a8A9bba bin=3g board=4A5A9b body=2d book=0a6a8a9aaabAccda bos=9add
the bot=0d2e4k box=0A1A3A4A6a7A8Aad branch=1A2aadda brows=0A1A3A7m9A bucket=5c8a build=0f1a2h3d4j6D8BaacAda bulk=3abe c=5b6d8d9a
the cal=2b8ede canar=0A4e canteen=cddf care=1Abd case=0a6h cellar=5AaeeA certificat=9e chang=1c4A8Aac changelog=3icb chat=2bajdA
the check=0c2n4j7A8A9BaAbAcAdA children=5adh ci=4d clan=ek click=0k client=1D4a5a6C7c8ada clock=0add cloud=4a5A clust=3A4c5f7Aea
the code=0a2A4B6b7e8gabeB codebas=3b7f8d9abc coffe=0a2a3b4c5B7Aca colleagu=0a1f6cea colon=2a8e com=1a5A6a8a9abg command=ae
the compan=0D1A2A3B5B6BaBbbcbdAeD comput=0e2a5b continuou=0a4c contract=1A2A3B4A9abacgdh contractual=0b7Adh control=1A9gab
the conveyor=1b4l7a9a core=1E2A4A5A7BcAdBeA count=0a2e3AdB county'=0gaA crew=4A7abdca cto'=1gea cto=1f3a8Aeb cupboard=4ade
the custom=0C1a2A3A5aaa danc=dAeg data=0D2B3C4d5b6a7a8D9aabbacBdAeA day=1c2a3a5A7F9CaBbacAda deal=9bcaddea debug=8m declar=2c
the depart=0G1A6b7a9bbAdB dependenc=3e deploy=4daa desk=2a7b9baacaddec develop=0A2A3b4D5A6b7c8A9AaabcdAeD diff=0a1e3b director'=1g
the director=6Badeb dockerfil=5g document=6a7g8aba door=7b8bec dron=5A9h edge=5c9a editor=2g6B8a eleven=7camda end=1a3B8acadBeA
the engage=acbe engin=0a8a9bbe engine=1a5a6i8aaa error=0d4e euro=aAbi european=cC even=3A6A7dabde exception=8bdf exchang=5A9daada
the exist=2A7a8g9aba experienc=7ace fail=0e2A4b5a fami=ef farm=ce fee=7d9bbacg fer=5ica fil=3A4B6AaudA file=2b3aad fing=7iab
the first=2a4a7a8AcadAea fix=0g1b fixtur=0i flat=2c8Adh fold=1A2A4B6A7aak follow=0A2A3a4B5A6a7a8AaBbBcBdHeA format=3eac
the fort=3b4d7b9bad found=0F1a2G3A5B6F7B9abBda founder'=1d2A8b four=0a1fadda fourteen=9dag free=3k frida=4gcc front=8d
the function=0c2A8g gas=1c4A9e gat=4f grant=0A2ach graph=3a4f green=1d4caA ground=7aaAbDcAdA group=1d4A8a9aaaeA guru=ee
the harvest=0a1B7Bcj hold=1b3e9bbada hook=1f3a host=9cal hour=1A4bccdc hous=3a8acbee hpc=3b5g identical=3j imag=5d
the import=2a3a7a9eaAda incumbent=0B4d9A ingestion=1b6f inherit=7Abs institut=3faAcaea institute'=1A3d5f instru=6A7g insur=9g
the internship=cd interpret=9ibA invoic=0A7b8bbbcb iphon=bh java=8j9A jenkin=0A4e jenkinsfil=0A4e job=0a2B3a4a5A6b7B8Abbdd jump=9j
the keyboard=adddee kind=4A8bec lab=4add languag=2a3g8a9f laptop=3a4a5acada last=0B1A2b3c4a8Aabda latest=1A3b4A7A8A9CbadCeb
the learn=1acfea left=aj licenc=aacd lid=de light=bf lin=0j1a2b7A8b line=1A7a9bacda lint=0A1j2f3B7A8A live=0A1A2A5A6Aag
the lock=3g6aaA lockfil=3h5A logbook=af los=0b6d lot=0a3e4A5d9aaAca loudest=6f love=ceec machin=0j4a5a8B9aaAeA machiner=1A4j
the main=1b4A7c9aaAbc mainfram=5dbadA mak=9ebacaek map=5a7d9AaAca margin=1c4a6e meal=4h median=1f meet=4cdd memo=6mcAdA
the merg=0A2A3A4E6A8AaAdB messi=eg milk=7d9aaada mistak=2h7a mobil=1A2A4C7b8aab moment=1A7eaa mone=9dbbcb monolith=5a6abe
the monorepo=3g7c month=0A3a7d8B9AaedAeA morn=0a6A7aaadb motion=0A8c9h motto=ef mous=0A4C7gaa nam=1a5b6d7a8b
the new=0A1D2C3a4a7a8BabbDcbeB newest=3b9d next=2C5b7a8a9aaBccdaea night=0c5d8Bdb nine=ab ninet=8bbc ninth=ch none=2j norm=dc
the numb=0a2a3A4A7baA objection=6d odd=0a1c2b3a4a5b6bbadA offic=1B2a4E5A6C8a9BbBda old=0B9AbadDeD one=0a1b3a6a9aaabadaea
the only=1A2B6A7f8acAdd open=6f operator=7c9AaA option=6d orchestrator=2c3a5h ordinar=ee oth=1e2b6c7A9aaaea output=7led pace=de
the packag=3a9aafcb page=1A6a7gaa password=4cae path=4e6a payrol=9Abacd pen=0g7ada perl=bg person=1c3a9aaabadaeb phon=adca
the pipelin=0b2a4g5a7AaNeA place=co plant=8c9dahba platform=0A1A2B3A8aaAcaeB plot=7f9b point=7a8e position=0B2A5c6A7A8A9aaA
the post=1a2A4a6dabbcdf predecessor=bn pres=1a7caAcadcec previou=7dbb pric=0c6c9b pro=6d prob=abcg proces=4A5a6CaabAcA prod=ad
the production=0A4A5B7A9aaf profit=cbdq program=2a3A4A7caabd project=2b3A4A6A8AbA proposal=6g py=2bak pyproject=3i
the python=0C2B3A5A6b7a8g9ecA quarter=4Aag quer=0c1g3feb queu=1b4b5e rack=0A7Aae reason=0d6b7A recommend=3a5c9a record=1a2k4a5a6A
the red=0C7c8a regression=0j4c reject=6d releas=0b4D7AaAda remain=2g9dbA remaind=3f4b6dba repo=3a4e6e7a8b repositor=0a4e6f7e8abB
the resolv=3i rest=1b3a4c5d6c8A9adA right=0B1C2B3B6C7D8A9BaabadDeE robot=0a3A4g6b7b9aaAdA role=0a1b2B5b6b7A8B9abadbeA roof=bgcAdb
the root=3b5aad rule=8ade run=4mcbdc runtim=2e7A8A9c salar=cadj same=0b1c2a3a4a5b7B8A9AaAbAcAdaeA sampl=7acp satellit=4g5c6Acd
the saturda=5bde scan=5gdb schedul=5e9adB screen=7caa script=0A1A3A4A5A7e9aagbb season=1bdg seat=0a6A7cbccdeb second=3A8AcedbeA
the senior=0B1b9A serv=1A2a4A5G6a7A9baddb servic=1A3C4D5Aad shaft=5dagec shar=0a1a2c8aac shin=bm shop=5a7c signal=0a3a9c
the signatur=2e site=4a7AagcA sixt=7Aagcbdc snak=9qbBea sort=2a7adcea sourc=0b8ibh spar=7j9cacbA squad=0c3a5a6bdA stag=4e7fea
the stand=4heb start=3A4A7A8AcBeD static=2k stock=7a9ebcdA strict=2j structur=6e stub=2f styl=8h successful=0a2aaa successor=7jbe
the suit=0v7DbA sum=0A7bcddf sun=de surg=di survivor=0f6idA system=1A2A3B5A6b8aaAbedAeA tarif=0b1a2b7b8a9cba
the team=0a3b4A5b6a7b8b9baadaea tenth=1bbd territor=bddm test=0c7Bca thing=5b6aaabd third=1a5A8acaeC thre=3a8aad thread=1k3A
the ticket=2a4a6F9aaAda till=0e1f5a time=0B2A4a7b total=7c trad=0a1b5A6B9b traineeship=ch treasur=0k1cea trial=1AaacAda
the twelv=7g8caa two=2a4A8acaea typ=8b type=2e3a8B typescript=8u unit=3A4A7DbBcA updat=ac upkeep=5a9bbi vat=0g1b vendor=6A9faaba
the version=3b7a9e view=cadaee walru=9f way=0B1a2a3A4a6B7a9AaabBcbdA web=0A1a2C5A6A7a9daf websit=9eac week=1a3a7A9Abada
the weekend=4adc weighbridg=7a9eaacb weld=1g7h well=1a9f whiteboard=6i whol=1a2c3c5A6a8AaBbbcAda window=5A7b8aagbceb word=8aec
the work=0b2B4a5A7C8A9AbadA workflow=4g5c world=0B1B2B3I5G6A7E8B9aaCbDcCdCeA writ=0b6h7a wrong=0d6accda year=0B1A2C3A6a8adh
the youngest=bdef zip=ai
their=0D1a2D3D4B5G6B8A9JaFbCcadEeC chang=1b7f check=7i8f code=4b7b cost=5a6m coverag=7g desk=4c7f first=2a4f6c function=2b8m
their intern=ch kubernet=5B legac=bB merg=1d own=3A5A6A7A8b9AccdC system=4g7b to=ej
them=0a3A4A5a6b7AaacCeC back=1d8a befor=0b1e6B declar=8f ever=0b1a2b8a9ade everywher=2g for=0a7d in=0A3C7A8b9Bea kind=1e
them off=1b2a7eab on=3b6A9Aaa one=9dafbada out=1A4A5a8k to=0a2A7a8a9AaAcAdD up=0b2h;themselv=0b1A2B3a4a6A9BbAcadaeC
then=3E5A6a8A9AbA do=0c on=4bcfdA tidy=0e to=2A4f we=0A3A8A9AbBcbdA
ther=0A1F2A3B6B7AaccAdb a=0A4a7a8cadcddc are=0A3a6A7a8adc being=7e8daCcadc is=0B1D3B4B7baacAdb isn't=4b7e8b9acb it=9fad
ther was=0b2a3A6D7Bda were=2A4b5a7Cba
there'=0A2A3B4Aabbbcade a=6c7AabbacAdaea alway=dj hard=bjdc no=2A3B7Aaacgda noth=7hbdcaea one=3a8ade;thereaft=7acd
thes=0A1C2A3b4a6D7D8C9AaEbAcBdCeO
they=0A3C4a5A6A7B9AaAbBeB are=0b3a5a6A7A8AaccAdAea car=4l clut=8f could=7a8f run=0i5a7a say=2adfea take=8hcb tell=1g7m
they'r=5a6CcCeB
thi=0A1B2C4C5E6D8A9BaCcBda codebas=7f8CbA compan=daef decad=9cbg floor=6aej is=0D1a2C3B4D5b6C8a9BaAbBdaeD isn't=1A2BcAdc
thi job=0A2B3A5B7A9AbacAeA morn=3A4k place=ce position=0a1B2a3B5C6B7E8B9AbacBdaeH post=1A4abbdA python=8acf
thi role=0B1A2A3B4B5A6E7D8b9DaCbAcBdCeD seat=bgea squad=0b1a5aeh stag=7h8bccda studio=3Acbdk team=0a2a3B6BcAdB week=4i
thi year=3d4a9bccda;thick=7fee than=ef;thin=1a2a7Abcee air=ee;thing=1a4a5A6A7a8a9AaCbacCdAeC
think=0A1C2a3A5D6a7G8D9BaGbacBdCeA archaeolog=bi of=bjcadA;third=0b5G7B8B9aaAdaeB month=1c6a of=0e1a4a6e8C9e
thirt=0B1a4g8b9aaaccdA hour=cr tim=4e;thorough=1d6aeA code=1g;thos=0a1A5a7A9Abacbda of=bacadd who=1A2A4C5a8a9AccdA
though=1c3a5c9aaachdb and=2d5a6a8Bcd is=9dah the=0A1b3a6b7c8babdB we=0a1b2a5c6a8bca;thought=7A8AaCcCeB;thoughtful=1h6A
thousand=0a1C2A3B4H5A7AaAcAdE assertion=0f1A7A lin=0A7j8b9Abf smal=0f2A
thre=0a1a2A6b7a8aceda and=1a4g colleagu=1A6j day=1C6a7acb develop=1c4a8Abcca languag=7abi minut=0e4b month=6Acc of=0c1B5b7b
thre oth=0eee point=9h region=4a5f step=agcA to=cg way=6d week=6acddc;thread=1c2a3c build=3n;threw=3b6a8c9a it=8g9caA out=2B3e8c9b
thriv=0C1C2A3E4I5B6C7A8C9AaBbBcBdB;thron=ej;throttl=ed at=ed
through=0a1b2A3C4a6b8AcCdBeD #2=9fba #3.12=3A9m a=0B2a5b7a9DbAda an=4d code=1m ftp=ag it=1h7a our=0B1B5D6a7a8AaAbAcBdAeA
through the=1a2A7a9CbAcAeH them=1b6jab what=1f6a9a;throughout=0B1B2b3a4E5A6B7A8A9baBbFcAdaeB and=2g3b8B the=0B1A4C9baAbAdceA
throw=0l5a7A8BdAeA random=0i;throwawa=0c2f5i8C;thrown=0C5b9A;thumb=1f up=1B7A;thursda=1a2A3A5A6e7dagdBeb even=7Aag to=4aaAdh
thursday=1aab;tick=1a2A5A6A7aab from=1f4A them=7hac;ticket=0d1C3A4D6B7A8BbccceA a=9hbcek from=abce in=bd machin=9h will=2abk
tid=3k5b;tidy=0c3fbB up=0h;tier one=0f4A;till=1a7aaAbccbdbeb softwar=0g the=3a9fbdcaeB then=bicd
tim=1A2a3B4i5A7B9AaCbAca a=0a4AaAbAcCdaeA as=6bel between=4fdA last=4j
time=0A1C2F3C4a5A6D7b8AabbadAeB and=0A3A4A5A6A7A9DaabBcbeA for=0bcbdA from=1a4fca goe=9bbi off=bAdHeA somebod=0f1h4B someon=0b4f
timetabl=0b1b2dda solv=0a1k6b;tiny=0e3a5cca;tipado=2jeA;tipi=2j8i;tipo=2g8fda en=2e8B;tir=2c4A5A7bbE of=2a5BbD;tirocinio=cz
titr=3Aci;tmux=ah;to=0A1B3A7B8AaAbAcBdAeB #2=df #3.11=3m9a #3.12=9c #3.13=3A9a #3.8=9k #3.9=9D #3=0A1A2A9h #=0a1c2a3B6a7C8a9EbBde
to a=0b1a2b4A5aaDbAcadB add=0a8e all=0A7AaCbAcB an=0A4A7A8CaAda annotat=2d8a app=0D1A2A3A4C5E6A7B8A9GabbDdDeI argu=6f articulat=6e
to august=ck author=1A6e aws=4a5b be=1A2A3D5b7A8a9AaAbAcAdAeD bed=0aaadi bottom=2i6a7e8A bring=1E6b7aaAbBcAdAeB
to build=0F1B2C3c4C5c6a7A8A9CaBbbdAed call=7b9bbdeA chang=1A2A4A5B8a check=7b8g click=0k4A7A cloud=5c colleagu=6i com=6f
to continuou=4e declar=2c8e defend=6j do=2C3E5A6A7b8B9CaabBcBdBeN drop=9ecadc each=1a3A5A7a9AaebA ecr=5f ecs=0f5d eks=5f
to end=0b2b3B4a6G7E8A9AaAbBdBeB engine=6E find=4A5A7B8AcCea five=1Acbdd frida=bcdaef get=0C1A2A3A5A6B8abCdDeD go=0a1B5A6A8a9bcAeA
to googl=5h grow=5A8AbAdAeH gues=2e6A8B have=2a5a6a7A8BcBeA help=0a1A2A3B4C5C6B7A8b9aaCbBcEdAeA hold=2A5a7a8g instal=5g9c
to it=0e2d5acBdAea its=2c join=0A1D2B3B4C5B6B7B8BaAbDcFdG keep=0a2a4b6C7C8aaBbdcBea know=1B2A3a6A7a8baAbacadAeD lambda=5h
to last=9cbddi lay=6p lean=7f leav=7a8b9cbA like=2e6a7e9e main=1B4h7DbAdA make=0b1D2A3B5A6C7D8b9aaCbbcDdDeD merg=0e1f2f4A
to migrat=9gba nine=dc ninet=2d5g noth=5c our=0C1c2A3E4A6c7aaadcea patch=5gbA pay=7acd peer=6e poetr=3c pres=1A4i prod=4a7dac
to production=0B2A4h5a6a8A9BabbCcAdEec python=0A1A3A4A5A9dbdeA read=1a7A8b reason=6e rebuild=3j releas=0a1c4baa remov=8D
to replac=9bbb rewrit=bfcb run=0C2B4B5a7a9B saturda=dn say=2a3a4a6b7a see=0a3A5a7A9C sell=ce serv=aE six=8abhda sixt=5ddF
to skip=1jdA sleep=5c8a someth=2i4b9i split=1c6d stag=4f start=1A2A6E8bdA stretch=de sunda=aAde support=0A1B2A4a5A6B7B9EaBbAccdAeA
to swap=6edA take=0d2D3A4a5B6B7A8acCda tdd=0g tell=0A4a5A6d the=1c2a3a5a6a8A9DaebAcBdbea thi=0C1A2A5A9DbBdCeA thre=4aaBcC
to touch=7cbA two=1A3a8d typesh=2k undo=6h untangl=bl upgrad=9g us=1a4a5A7A9DbAdCea user=4e uv=3c wait=1b3A4a7a9fdm
to work=0E1E2H3D4A5E6D7b9aacbacDdaec writ=3A5A6B7eaA you=0a2a4B6D7a8B9AaCcC your=1A3C4B6B7B8B9AaAcDdC zero=5j
toda=1a5a6a7A8A9AaacDdD ever=1gab;todo=1c3d5c7b8A9Ada a=0A1A6A7d los=2b3edc;togeth=0a1a2A3a4a5b7I8DaCbbcBdF and=1A4A6ceb
toggl=0A1A4hdA;tokyo=dn;told off=2g that=0A1g7a8c;tomasz=4g5b8b9Aaa;toml=3p7B8A9AaAbAcAdAeA and=3g file=3h;tomllib=3v8A9BdA and=3g
too=0a2a3baBcA fast=7f loos=2h8A old=8A9j;took=2b3a6d7BaCeB us=0a3e6e;tool=1D2b3a4B5a6K7B8DaabCcFdGeF from=2g3e have=9e ruff=2g3f
toothbrush=dj;top=0C1E4E5A6A7B8AaBbAcAdAea of=1A4A7E9acD to=2h6a7d8A;torch=5abi;torn=1b6e;tot=0B1A2A3A4a5a6B7B8E9baAbacBdaeA
tou=1c2b3c4d6d7bdeeA les=1d3a4ecAdj;touch=0a2C6a7A8G9AcCdD a=0d1a4k5aaAba in=0abf more=1A6j the=0d1a7dba;tourn=0a2b3b5a7A9e
tournent=5g9B;tout=0d1d2a4a5a6b7A8AaBdbea est=0A3A5g7B8A9BaA l'équip=1h2c notr=0i2k5a7A;town hall=5aaaeh;tox=0x3a9a nox=0c
toy=0b2e5A8adbea;tra=1h;trabajar=bAdDei;track=0C1I2A5C6A7C8a9BbAcBdbeb
trad=1A2A4a6d7b8E9aaabacAeC fair=bbdg off=6f7AbAcAdA platform=bd;train=0A1A2D4a6A7A8D9CbAcbdAeB period=cj run=3eda
traine=0A1c6abccj;traineeship=cc;traite=5laA;transfer=agca to=aacf;transform=0d1B2C3B4D5C6D8B9BaAbbcC;transitiv=3f5A
transport=0A1A2A4A6C8AbAdAeA;travel=0B1A2C3A4a5a6F7C8a9CaabAcbeB cost=ci from=4b8eaB through=8f to=7AaedA
treat=0a2a3a4A5A6B7D8E9AbAcA as=ee test=0j1c;tree=0a3i is=3f;trembl=4beq;tri=1B2B3A5B6A7b8e9b for=1A8g it=4c7j once=7j9A out=7d8A
trial=0B1D2A4B5B6Bca fortnight=cg month=cp period=cd project=cc sprint=cl week=cc without=ce;trig=4h5A;trigger=4f5d by=4f5d
trim=5e;trotzdem=7cdhei;troubl to=2e8Aea;true=0B2a5A8DaAbBcAdCee that=3a9eeA;trunk=4daAcAdA bas=4j
trust=0b1E2F3C4a5B6C7b8b9DaDbCcEdDeC their=0c7g;try=0C2A4A5A7faAbacAeA a=7g it=7d out=7bbcce the=3b7c;tu=0a3A4A6a7B8A9aaa
tuesda=0a3b4f6cab even=aeea noon=dg;tuesday=ddeb we=9dbbef;tune=5f the=1a5i;tupl=7A8e;turbogear=bs
turn=7A9BdC down=2A5a6d8b to=0Aeg up=3a5a7d8C;tus=1a5f6j8A compañero=1f;tutto=6b7l8aeA
twelv=2A4b5f7a9Aabbbcaddea hour=dgeb minut=1A4f year=6a7abn;twent=0A4c9Abjca hour=ch minut=0A4d6A tim=4e7a two=1aadbk
twic=0c6a7a8aaadA a=4AbDcAdA;twist=9hbe
two=1b4A6f8B9abAeB approval=1n3A4B colleagu=1C3a4a7b8a decad=be different=2d9c graduat=1k hour=1b7aadcD in=1bdf is=2b6aaAcf
two junior=1d6e machin=5Aaaee or=2A6edf page=6c peopl=1c4A7e point=4a9f second=5l thousand=0q6b thumb=1l4A week=3A4a5Acg
two weekend=cjdm year=2a3b6a7A8AbbcaeC;txt=0A1A2A3a4A5B6A7a8B9AaAbBcAdAeB to=3k;ty=2m8A
typ=0E1D2g4D5D6C7A8l9AacbFcEdBeF ?=2B8f dataclas=2E8A end=2p8A everywher=7g8B import=1A2A8e in=2b8caa is=8C isn't=2A8f it=2i6A8A
typ languag=2E mark=2k modul=2d8c no=2b8A python=2m8B test=2i8A the=8Aan them=aj with=2d you=dg;typag=1A2e8pbA statiqu=2B8b
typangaben=2h8i;typannotationen=2m8s
type=0E1D2g4H5A6F7F8f9CbCdDeC annot=0A1A2d3C5A8fbAcA annotat=2h8f check=0B1A2f3A4A7B8l9aaAdA coverag=0A2l8e
type hint=0C1B2c3D4A5C6B8b9BaAbBcBdCeB ignor=2n8A inform=8j internship=cl of=2F8G safet=2g8c;typeddict=2z8BbA and=2e;typen=0A2g8d
typer=2e8g;typescript=0C1B2D3D4C5D6B7D8f9GaBbCcAdBeA;typesh=2e;typevar=2w and=2d;typical=1A6B7F8BcAda week=dd;typisierung=1A8e
typo=1C4c9c in=1b4g;typowania=2d8qeA;typprüfung=2d8g;typé=2r;typów=2h8i;técnica=6q;técnico=6p7A
`;
