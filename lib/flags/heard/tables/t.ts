export const SIGNS = `
t=0F2A3a4A9AdAeA;tab=2g5a8c;tabl=2C3A4A5B6a8C9CaEcadAee cal=bj;tag=1C3A4j5c6A7B8AbAcAdB with=5f
tak=0B1a3a4a6A7A9aaadaea an=2aaf and=2f8A four=0h3b it=1a3b4d most=ci one=4c5Aac or=8i over=4A5a8d patienc=8j up=1b9abd
take=0B2D3A4A5B7B8adBea com=1g home=1C5Acc over=1A7i8eadbi part=1d6f8AaAeA plac=1a4BaAcAde;taken=0B1a4A6a9aaBbBdb out=0A6a7c8m
talent=0D1E2C3C4E5C6C7B8D9CaDbEcFdFeA;talk=2D3A4a6a7D8baAbadB about=4A5B6G7Acada the=6i8e us=6l;talvez=0A4A5o;tame=5abkea;tangl=bg
target=0D2A3b4A5A6B7B9abAcA;tarif=0a3B9aaadA;task=1a2A5a6C7A8BbadFeK definition=5d develop=1m7bae includ=6a8aaf is=be port=9g
taskgroup=3r9A and=3f;taught us=0A6k7acA;tax=6C8BbadA engin=1e2A modul=0A6b7faA;taxi=0a7caabadd home=dk;tdd=0m7a8AbAcAdAeA is=0d
te=1b2G4I5B6A7F9DaBbCcKdEeb;tea=1b3a4d6A;teach=1A2b3E4A6D7C8B9BaBbCcbdaeA you=0b2b5e7A
team=0E2C5C7a8b9CaAbCdaec and=0I1A2C3c5a6D7F8B9BaCcAeA annotat=8p befor=6hcA check=2D7C8l doe=0B7d8Abgdb get=0abfcc
team has=0A2C3a7a8bbAda in=0c1A2A3B5c6C8CaBbAcAea is=0a1b2C3C4D5A6F8CbecBea maintain=9g memb=0A2A3A4B6A7A8A9AaAbBcCdCeE
team of=0B1a2A3a4d5d6B8A9EaAbbcEeb practis=4hdd shrank=1D6A stil=4A9jab that=0B1A3A4c5A7a8E9CaCbAcBdA we=0B2B4A5A6c7a8acA
team with=0A1B4A5b6B8A9AaBcAdAeE work=1a2c3A8B9acbda writ=0b2a6a7d;team'=0D1A2C5A6B7A9aaabacCdAeF;teamcit=0A4w
teammat=0B1m2A3A5B6A7B8AaAbCcAdaeD code=1i on=1f;teammate'=1g;teamview=ao;tear=1a6l
tech=0A2E4E6c7b8A9aaAcCdEeB python=2A3b8fac spec=6u
technical=0F1B2F4F5G6g7G8BaGbacBdGeG approach=6j choic=6e debt=bf decision=6c design=6o director=1i6d8a proposal=6h rfc=6l trad=6p
techniqu=0B1B2B3A4B5A6b7I8A9AaAbddBeB;technisch=0B1A2A4B5A6f7A8A9AaEbBcAdBeA;technolog=0H1E2C3F4F5A6B7H8H9FaEbGcFdPeB;tekton=4z
tel=2b5G6abDcAdBeA it=2A4a8j them=1d2g8a you=0a2b8a9a;telephon=0A1C4B5A6A7eaAbBdb
tell=2a3A5A6c7d8aaBcaeD a=1f5a6e the=1a2g6c us=2A3A5a6d7a8A9CaAdAeA why=5a6i you=0a1A5A6A7d8feA;tem=0a7h;temp=7abjda
templat=3d7A9AaaeB
ten=0B2B3a4a8a9Bbacfdceg and=4ddCec at=cAdlea concern=bg day=codb in=2a8BcAdj minut=3a4c5a6a7ada of=ej ordinar=ei past=0d3b4e7a
ten ticket=bi work=ch year=1a6c8c9AeA;tend=3B6A7abcde the=4cbf to=0A7cde what=bi;tenemo=0A4A7g8eae;tensor=2d;tenth=7a9AbeccdAec
tequila=dAeg;term=0A1B2C3F4A6B7A8D9aaBbAcadBea;terminal=1A2A3a4B5A9aac and=akea;terraform=0a1b3b4i5e7B8B9BaAbAcAdAea
test=0m1D2G3I4D5D6H7n8AaBbCdHeG #=7Bcf ?=7d a=0C7a alongsid=0f and=1b2b4a5A6a7B9BaCbBcadA assign=ci autom=0a7c automatici=0a7f
test automatisé=0A7jcA automatizado=0f7g besid=0e7A but=0a8daf by=1a7B code=0d contain=0A7h coverag=7d director=7k driven=0d
test entire=0A7g environ=5i7a even=0l7C exist=7h first=0g7A fold=0B7m for=0A4A7a8BbAcA framework=0e7a für=0k get=0h1B7a gibt=7i
test haben=0A7j8A here=0A7d hold=0A7jaA in=0A4A7b8A is=0a7e manual=0A7daA none=0A7e8A not=0e on=0B one=7e pytest=0gdb python=0g
test run=0e8aaj schreiben=0A1a7l schrijven=0A7n sinc=0A7f8A slow=0A7i suit=0B1a4A7h8A than=0n2B8b that=0g7C the=0C7A toda=0g7D
test unitair=0C7g we=8e yes=8g;testabdeckung=0e7qcB;testami=0h7t;testen=0e7k;testsuit=0d7l;testé=0v2B;testów=7jaA
text=0C1A3A4A6a7B8a
than=0a1a2b3b4a5a6a7a8BbacCea #3.11=3k7AbA #3.12=3i9A #3.6=9f #3.8=9l #=0b2B3A4B5a6C7B8A9BaAbJcAeC a=3a4d6d9AaBbBcaed an=4eba
than any=0e by=0a2c6f8A colleagu=eh from=1fdc its=1l not=df one=3d6i9AbA our=2a7abg some=bd ten=4bbjei that=8f the=0c4aaAcAdA
thank=1d5A7B8aaAbaccdEeA and=1A2Abfci you=1d8abA
that=1B4A7A8a9baAbbda a=0a1a2a7d8acaeA add=2A8h any=0A3b7naAcb anyon=0g1a6b9ada anyth=4A7j are=0A1c2B3A4B5A6a7F8B9DaAbAcDdBea
that arriv=0h9d assert=0h belong=0b1beg both=1acg build=0A4d7AbA came=9cbA check=0b2a7h8b code=0B4d6h7a8Aba embed=9i
that exercis=0a1A7d fail=0f6a for=0aee goe=1a3c4A5b6a9ada grew=2a8Abi has=0a3a4A7A8AbacadBeA interpret=9f is=1B2A3a6BaBcbeb
that isn't=0A3b5b7abc it=2a6A7b8dba its=9dbg lack=0l1A2c leav=2i3b low=0l2A noth=0c2a7b8bba numb=0f one=9aafddeg only=1g4a
that oth=0a4b6gbA pay=beca prov=0e4cdA python=2a8A9f reproduc=0d4A7A run=0a5A7abadB same=5i say=0b2A7b8f9aea somebod=5a9Bbd
that tel=6A8g9c the=0b1a2a7a9adaea thi=cc touch=6c version=9d way=0a2c4A6b8c we=0a3A4c5a7B8AaAbbcbdFeA would=1b4A6a7fab
that you=0a1A3B4D5A7b8a9FaAeb;that'=0B1C2B3A4A5a6C8Abaea how=2A7a8b9babeb our=7c8aad the=7ebecbea when=do
the=0A3A4A5A6A7b8A9aaAbaea #=0C1a3A4C7b9BaabccG acceptanc=7g age=be aged=bo airflow=abeg alternativ=6m analys=2k3A ancient=bg
the annot=0b2b8B answ=0a6g8abA app=1D2A3a4A5B6A7b9aaadDeA applic=1A2a3A4a5G7a8AbB apprentic=1e approv=1c4a9eab
the architectur=2A6b8abA archiv=3b6a7baddb argu=2A6e8A arm=2b4a7e9a arrow=1A2i6d8A as=bo assertion=0i7A asses=2a8Accda
the auditor=0A5a6a9d author'=1f4A7a author=0A1e2c4b6Abb authority'=3e4b8b9a automat=0k4k7J automatic=0e4k backend=5b8aeb
the bank'=0abe bar=1a7AdAei batch=9f beach=dl best=0d1b2D3A4A5A7C8C9AabcadBeB big=0D1A bil=0b2a3A6a7a8B9b bin=3h body=2d8a
the book=0a5a7a8a9aaabAccda bot=0c2f4p box=0A1A3A4B6a7Bae branch=ad brows=0A7m build=0f1a2h3d4j6A7A8CaacBda bulk=3abe c=5a6c8e9a
the cal=2b8fde canteen=5Accdd care=1Abe case=0a6hca certificat=9d chang=0b1d4A8Aad changelog=3icb chart=1a5d9aaA chat=2aahdA
the check=0d2q4j7A8C9BbAcAdA children=dg ci=0A4e clan=ej clean=aadd click=0k7A client=1F3a4a5a6B7b8a clock=7adb clust=3A4b5h7B
the code=1a2A4A6a7d8fabbaeA codebas=2A3a7e8e9abc coffe=2a3b4d5A7Bca colleagu=1g6bbAea colon=2b8d com=0A1a5A6a8a9abf command=afdaec
the commit=1b2b3a4e5a compan=0E1A2B3B5B6B8AaabbcbdAeD comput=0f5aba continuou=4d contract=1A2A3C4A6A9abacfdiea control=1A9gaa
the conveyor=1b4k7b9a core=0A1E4B5A7B8abbcAdBeA count=0a2f3AdB crew=4A7bbdca cto'=1g cto=1f3a8Aeb currenc=0a1j3A8A
the custom=0C1a2A3A5a9aabeA danc=dAeg data=0C2A4c5b6a7a8E9caabccAdAeA day=1c2a3a5A7G9DaCbbda debug=8m depart=0E2a6b7a9abAdB
the deploy=4dab desk=2a7a9aaacadeeb develop=0A2D3a4E5A6b7b9AabbcdAeC diff=0a1f3a director'=1k director=6Badea dockerfil=5f
the document=6a7hba door=7b8ceb edge=5d9a editor=2i6B8a eleven=2a7cal end=1a3BcadBeA engin=0a8a9abe engine=1a6g8aabcA error=0c4e
the euro=bn european=cC even=0A2a3A6A7daadd exception=8adh exist=0A7a8f9bba experienc=0A7ace fail=0f2A4a fami=ef fee=7c9bbacf
the fil=3A4C5A6Aar file=2bac first=2a7acadA fix=0i1a fixtur=0h fold=1B2A3A4C5A6A7aaj folk=7A8bem
the follow=0B1a2B3a4C5A6a7b8AaCbBcBdJeA fort=2b3b4d7b9aae found=0G1a2H3B5B6F7A9abCda founder'=1d2A8abAeb four=0a1fac fourteen=9eag
the fourth=1Aaacd free=3k front=8dbA function=0d2A8g grant=2a7a9Aci graph=3a4h green=1c4caAbA ground=1A7aaAbEcAdAeA
the group=1c2A4B8aeA guru=ee half=cc harvest=1B5b7Ach head=1c3a9aea homework=0B3bcf hook=1f3a host=9bag hour=1A4d5Acadc
the hous=3a8acfeg hpc=3a5e identical=3l5A imag=5c import=2a3a7a9eaAda ingestion=1a6e inherit=7A9Abh institut=2a3e7Acaea
the institute'=0a1A3d5e insur=4b9j intern=1ecc internship=ce interpret=0A3A9jbA invoic=7c8abbcb iphon=bg java=8i9A jenkin=0A4e
the jenkinsfil=0A4f job=1A2B3a5A6b7A8Abddc jump=9k keyboard=agdcee lab=1A4a8Adc languag=2b3g9f laptop=5baAcadb
the last=0B1C2c3c4a6A8Aaada latest=1A3c4A7A8A9DbacAdDeb lead'=1g8c learn=cfeb left=aj licenc=aace light=bf lin=0l1a2a7A8a
the line=7b8A9bacda lint=0A1l2d4a8A live=0A1A2B5A6Aag lock=3e6aaA lockfil=3g5A lot=0a2a3c5d9aaAbAca loudest=6g love=cfed
the machin=0i2a4b5b6A8DaAdaeA machiner=1A4l main=1a7baAbb mainfram=5ebA maintenanc=9aaabd mak=9cbacaek map=7d9AaAca
the margin=1c4a6dbAdA match=0a6a9c meal=4k meet=4cde memo=6lcAdA merg=0C1a2A4G6A8AaAdBeA messi=eg mistak=1c2g7a8a mobil=1A2A4D7cab
the moment=1B4a7eaa monolith=5a6abf monorepo=3h7b month=0A3b5a7d8B9AaeeA motion=0A8c9h motto=eg mous=0A4B7haa nam=5a6b7a8d
the neighbour=8Addeb new=0A1D2E3a4a8BabbDccdAeA newest=3c9d next=2D5b7b8b9aaBccdbeb night=0c5d9adb nine=ad ninet=8bbc none=2i
the normal=de numb=0a2a3A7baA objection=6f odd=0a1c2b3b4a5c6c offic=1B2a3b4F5B6D7a8a9CbBdb old=0B1A9AaAbadDeG
the one=1b3a6a9aaabacAdaea only=1A2B7e8add open=6gda oper=5c operator=7d9AaA option=6daA orchestrator=2c5n ordinar=ee
the oth=0a1d2b3a6c7AaabacA output=0A7mee pace=dd packag=3a4a9aaeca page=1A6a7f panda=8aef password=4b7Aae patch=1c3d7aba path=4e6a
the payrol=9Acd pen=0f7bda perl=bh person=1c3a5aabbbdaeb phon=5A7aad pin=3i pipelin=0c2b4f7AaOeA place=cn plant=5A8c9aaibb
the platform=1A2B8acaeB plot=7e9b point=8ecA position=0C2A4a5c6A8A9a post=2A6caabddfeA posthold=0a5a6cabea predecessor=bo
the previou=7dba pric=0c6d9bdA pro=6g prob=0aaacl proces=0A4A6C8AaabAcA product=0b2C4B7c8b9bbadbeA production=0A5B7B9aag
the profit=ccdo program=2a3A4A7cabbeda project=1A2b3A4a6AbAdA proposal=4A6g py=2aak pyproject=3h python=0A2A3A4A6c7a8f9ecA
the quarter=4Aag queu=1c4c5e6A rack=ad rank=0A2c4f7g reason=0c6c7AdA regression=0m4a releas=0b4DaAda remain=2h9c
the repo=2A3b4d6e7b8bdA repositor=0a3A4b6d7e8bbD research=1a2b8Ada reserv=0c4a8a9baaba resolv=3i rest=1b3a4c5c6d7A9bdA
the right=0A1D2B3B5A6B7E8B9CaadEeD robot=0a3A4f5a6a7a9aaA role=0a1b2B5b6a7A8C9bbbcAdbeA roof=bg room=2a6c root=3d5aac rule=2A8Ade
the run=4ncadb salar=dk same=0b1c2a3b4a5b7B8A9AaAbAcAdaeA sampl=2bce satellit=4f5ccc schedul=5fdB screen=7dabda
the script=1A2a3A4A5D6A7e9aahba seat=0a2b7abccdeb second=0A3D6A7a8AccdbeB serv=0A1A2a4B5D6a9bacdb servic=1B2a3C4DadcAeA
the settle=0a8adf shaft=5dagec shar=0b1a2c8aacca sheet=0h1A6b7c shin=bm shop=5a7caabada signatur=2e site=7AafcAdA six=aacedA
the snak=9nbBea softwar=3a4A5A8A9aaAcCdB sort=2a7adaeb sourc=0a8jbh spar=7j9bafbA squad=0b1b3a5a6c stag=4c7eea stand=4gcaec
the start=0a3A4A7B8AcBeE static=2k stock=7a9fbddA strict=2j structur=6f stub=2f styl=8h successor=7ibd suit=0t7F8AbB sum=0A7bcddf
the sun=df surg=di survivor=0f6j system=0B1A2A3C5A6b8aaAbfcAdBeA tarif=0a2a3A7b9cba team=0a1a3b4A5b6a7b8b9aaacadaea tenth=1bbd
the territor=bddm test=0c7Caacb thing=2A5b6aaabd third=1a3A5AaAcadaeC thre=3a8b9aac ticket=0A2a3a4a6D9aba till=0e1f
the time=0C2A4a6B7aea total=0A7e traceback=8h trad=0a1a5A6C9adAeA traineeship=ch treasur=0k1a2a trial=1A7AcAda twelv=7f8baa
the two=2b4B9aceea typ=2a8c type=2f3a8E9A typescript=8u untyp=8E upkeep=9abk vat=0g1a vendor=6A9eaaba version=3B7a9f walru=9e
the way=0B1a2a4a5a6A7a9AbBccdB web=0A1b2C5A6A7a9faf websit=7a9gab weekend=4adb weighbridg=7a9eca well=1a9g whiteboard=6g
the whol=1b2d3c5A6b8AaAbacAdb window=7a8aafbbdAeb word=5AdAed work=0b2B4a5A7C8A9AbadB workflow=4h5c
the world=0C1B2A3K4a5G6B7E8D9baBbEcCdCeA writ=0a6i7b year=0B1A2D3A6a7A8a9AcAdg zip=aj
their=0D1a2C3D4D5G6A8A9JaFbCdEeB chang=1b7eda check=7h8g code=4b7c cost=5a6l coverag=7g first=1a4f6d7A function=1A8n intern=ch
their kubernet=5C legac=bB own=2A3A4A5A6A8bbAccdC pro=6j python=2D5j8b system=4h7b
them=0a4A5a6b7BaacBeB and=3A8bcaea befor=0a1d6B declar=8g ever=0b2b8b9adf everywher=2i for=0b7e9a from=0b1h5A in=0A3C7A8b9Cdaea
them kind=1f6A off=1b2a7dab one=2a8a9cagbbda out=1A4A5a8l to=0a1A2A4A9AaAcAdC up=0a2iaA;themselv=0c1B2B3a4a5a6A8a9CbAcaeB our=ak
then=0a3D5B8D9BbA all=4i6c9AdA do=0c it=1d5A7a on=0a4aaAcfdA they=4ace to=2A4i two=ag we=0A1A2a3A9AbBcbdA
ther=0A1F2A3B6C7A9aaccAdb a=0A4a5a8cadcddc and=2a4a6aadbA are=0A1a3a4A6B7a8adc being=7d8caDcadb is=0A1D3B4B7caacAdb
ther isn't=4d7e8a9acbdA it=9fae was=0a2a3C6D7A9A
there'=0A1a2B3C4Aabbacadd a=6dabbacAdaea alway=dk hard=bidb no=2A3C6A7Aaachda noth=0A7jbdcaea one=3a8adf
thes=0A1D2A3b4a5A6C7D8C9AaDbacBdDeO
they=0A2A3A4b5A6A7A9AaBbAeA are=0b2A4a5b7B8AadcBdAea clut=8d return=2A5a8ddA run=0i5a say=1A6A9Adeea take=8gca tell=1f7l
they'r=5a6CcCeA
thi=1C2C3A4C5D6C8A9AaBbacAdaea codebas=7f8CbA compan=6A9Adaeh floor=6bek group=5d8abb is=0E1b2D3A4D5b6C7A8b9DaAbBeD
thi isn't=0A1A2CcAdd job=0a2B3A5B6A7B9BcAeA morn=3A4p9b one=0a3a6a9bdaeA position=1B2a3A5D6B7F8B9AaAcCdaeG post=0A1B4abadA
thi role=0C2A3B4C5B6F7E8a9EaDbAcBdCeC seat=bgec squad=1a5abAeh stag=7g8bcbda studio=3Acadi team=0a3B6Aaaba unit=2b5aabbk week=4g
thi year=3d4a6A9bcddb;thick=6A7ced than=ef;thin=1a7Bbaee;thing=1a2a3a4a6A7a8a9AaCbacCdAeC a=0A5a6a8fba thi=0b7Abk
think=0A1C2a3A4A5E6b7E8C9BaGbacBdBeB archaeolog=bg of=4AbjcadA;third=0a5G7A8B9baAdaeB gener=2A9beD of=0g1a6e8A9deA
thirt=0B2A4f5a8a9aaacbdA hour=cs tim=4e;thorough=1d4A6bcaeA code=1g;thos=0a5a9Babbaccda who=0A2B4B5a6a9AcbdA
though=1c2a3a5daachda is=9cah we=0a1a2a5c6a8bca;thought=4B7AaBcDdaeB;thoughtful=1i6AdA
thousand=1D3B4I5A7AaBcBdE assertion=0g7A lin=0B1A7l8abf smal=0f2A
thre=0a1a5a6a8a9ace and=1a4fcA colleagu=1A6i day=0A1C3A6b7aaAca hour=1gcA languag=7abh month=0a5A6Acc of=0d1B5b7acAdb or=1babccde
thre point=9h possibl=6h region=5n shift=dC step=agcA to=cf way=6g week=6acfdd year=0a2a5a6a8C9BbAcAea;thread=1e2a3c build=3n
threw=3c6b8c away=3a6g it=8h out=2A3g8b9a;thriv=0C1C2B3D4H5B6C7B8C9AaBbBcBdBea;thron=ek
through=0a1c3B4a6b7a8C9AaabAcCdBeD #2=9gba #3.12=3A9l a=0B2a5b7a9Cda all=0c7dda an=4e and=7abg code=1n ftp=ai it=0A1h7a
through our=0B1C2A4A5D6a7a8AaAbAcBdAeA the=1a2A7b8a9CbAcAeI them=1a6fab
throughout=0B1B2a3a4E5A6B7A8A9aaCbFcAdbeB and=2f3b8B the=0B1A4D6A7A8a9caAbAddeA;throw=0m3a5b6a7A8CdAeA random=0i;throwawa=0f2d5k8E
thumb=1f up=1C;thursda=1a2A3A5A6e7eaedBeb even=7Aai to=4aaAdh;thursday=1aab;tick=2A3A5A6B7aac them=7hac
ticket=0c1B3A4C6B7A8AbdcceA a=9jbbel and=6Dbbea from=7aacce in=be machin=0A8A9j servic=3h4a9A will=2abk;tid=3m5b;tidy=0d3fbB up=0k
till=1a2A4A7aaAbccbdbed ten=cAdjeA the=3a9gbecaeB then=bicd;tim=0a1B2a3B4i5A7B9AaBbAcb a=4A9AaAbAcCdaeA as=6bek in=4gdb last=4j
time=0A1C2F3C6D7b8BaabbcaeC ago=3e9a and=0C2c3A5A6B9DaabAcadaeA for=0b1a4AcbdA goe=9bbh here=0cdh off=bAcAdHeA somebod=0e1e4A
time someon=0d4g7A;timetabl=0a1a2d9Ada solv=0b1k6a;tiny=0f3a5c;tipado=2l8beA;tipi=2j8i;tipo=2h8hda;tir=2b4A5A7a9AbF of=4A5BbE
tirocinio=cz;titl=3A4B7A9Aea a=7Adg;titr=3Aci;tmux=ah
to=0A1B3A4A7A8AaAbAcBdAeC #2=de #3.11=3m9e #3.12=3a9d #3.5=9l #3.8=9k #3.9=9E #3=0B1A2A5A9g #=0a1d2b3C7B8a9FbBdeea
to a=0b2b4A5aaCbBdBeA add=0a8d admit=9e all=0A4a7AaBbBcC annotat=2e8a app=0E1A2A3A4C5E6B7B8A9GaabDdDeG argu=1a6c articulat=6f
to august=ckdg author=1A6e be=0A1A2A3D4a5b7A8a9AbAcadAeD bed=0aaadj bottom=2j6a7e8B bring=1E5a6b8abBdAeB
to build=0F1B2C3c4D5b6a7B8A9CaCbbdAed chang=1B2A3a4A5B8a check=7d8f click=0j4A7A colleagu=6i com=6e continuou=4f copy=ab
to declar=2b8e defend=6j do=0A2C3E5A6A7a8A9BaabBcBdBeR each=3A5A7a9AadbA ecr=5f ecs=0e5e end=0b2b3B4a6F7C8A9AaAbBdBeB engine=6E
to explain=2b6baAea find=1a4A5A6a7AcDea five=1Bcbdd frida=bccadaee get=0A1A2A3A5A6A8aaAbCdCeD go=0a1A5A6A8a9bcAeA googl=5i
to grow=2A5B7B8AbAdAeI gues=2i6B8A have=1a2a3a5a6a7B8B9AbacBeB hold=2A7a8f instal=5f9eaA it=0f2d3aaAcAdAeb
to join=0B1D2B3A4C5B6B7B8CaAbCcDdGeA keep=0a2a4c5A6D7C8aaBbfea know=1C3a6A8aaAbacadAeE kubernet=4d5caa lambda=5h last=9cdj lay=6p
to lean=7f leav=7a8c9ebAdb like=2d6a7e8a9f main=1C4h7DbAdA make=0b1E2B3B6C7D8a9aaCbbcDdDeD merg=0e1d2g4A migrat=9gba nine=dc
to ninet=2d5i noth=5c our=0C1b2A3D6c7aaadb patch=5hbA pay=cd poetr=3e pres=4k production=0C2A4f5a6a8A9BabbBcAdFec
to python=0A1A3B4A5A9dbdeA read=1a2a6a7A8bdB rebuild=3h releas=0a1c7A replac=9dbc rewrit=bgca run=0C2B4B5a7a9C saturda=dl
to say=1a2a3a6bba see=0a2a3A7A9CeA six=bfdb sixt=5bdF skip=1l7AdA someth=2j4b9j split=1c6d stag=4h start=0A1C2A6E8adA strict=2d
to support=0A1B2A3A5B6C7B9DaBbAccdaeA swap=6edA take=0d2E3A4a5C6B7B8a9AaAcCea tdd=0g tell=0A4a5A6d9A the=1b3a8A9DafbAcBdbea
to thi=0a1a2B5A7a9DbBdCeb thre=3A4aaAcC two=1A3a8c typesh=2l undo=6h untangl=bm upgrad=9f us=4a5A7B8a9CdBeb user=4d uv=3d
to wait=1a3A4b7a9edj when=4aef work=0E1F2H3D5E6E7a8a9aabbacBdaec writ=3A6C7daB you=0a2a4B5A6C7a8B9AaBcCdA
to your=2A3E4B6C7B8B9AaBcDdD yourself=8idd zero=5k;toda=5b6a8C9AaacDdC a=0a3e9abA ever=1eab;todo=1d2a3d5d7c8A9Ada los=2a3edd
togeth=0a1a2A3b4a5a7I8DaCbccCdF and=1A4A6cbAeb;toggl=0B1A4i;toil=cAeo;tokyo=dn;told that=0A1h7a8b;tolerat=2a8F;tomasz=2A4g5d8a9Aaa
toml=3p7B8A9AaBbAcAdAeA and=3c file=3g is=3D;tomllib=3w8A9DdA and=3i;ton=adbb;too=0a2a3aaBcA fast=7e loos=2i old=8A9n
took=0a2b4a6d7A8AaAbAcadaeF us=0c3f6d;tool=0A1E2b3a4B5a6L7B8E9AaabCcAdGeF and=0a2A3b4b5A8B9AaAbBce from=2h3f ruff=2h3f verif=2g8A
toothbrush=dl;top=0C1D4E5A6B7B8EaBbBcBdAea of=1A4A6A7E9acD to=2i6a7d8A;torch=5abl;tot=0B1B2A3A4a5a6B7B8D9baAbacBdaeA
tou=0A1b2c3c4c6e7bdeeA les=1c3a4ecAdi;touch=0a1a2A4A5a7A8I9AaAcCdD a=0b1b4k5d in=0abi more=1A6i the=0c1a7d;tourn=2b3b5a7A9g
tournent=5h9B;tout=0e1c2a4a5b6b7A8BaBdbea l'équip=1h2c8A notr=0h2k5a7A;tox=0z9a;trabajar=bAdCej;traceback=3A5b7b8e
track=0B1J5E7B9BcBdbeb;trad=0A1B2A3B4a6e7c8F9aaabacAeD fair=badh off=6g7A8AbAcAdA;train=0A1A2D4a5b6A7A8D9CaabBcbdAeB period=chdA
traine=1b6a8A9Abdck;traineeship=cc;traite=5laA;transfer=agca to=cg;transform=0c1B2C3B4D5C6D8B9BaBbacCdA;transitiv=3g5A
transport=0A1A2A3A4A6C8AbAdAeA;travel=2E4a5a6G7D8a9DaabBcaeB card=ce cost=ci through=8h to=7AacdA
treat=0a1a2a3a4A5A6C7E8FbAcBda as=0aee test=0k1e;tree=0a3i is=3h;trembl=4aep
tri=1A2B3A5E6B7c8d9acA for=8g it=3a4c7h once=7n9A out=0a7d the=3a7f
trial=0C1E2B4B5C6A9AcbeA fortnight=ch month=cm paid=cj period=cc sprint=cm week=cc without=ce;trig=4h5A;trigger=4f5d by=4g5d
trim=0b5e;trotzdem=7bdhem;troubl=ee to=2e8Aeg;true=0C2a4a5b8D9aaAbBcAdAef;trunk=4eaAcAdA bas=4jaA
trust=0b1D2H3C4a5C6C7b8a9CaDbCcEdEeD a=0g8a9A;try=0B2B4A5A7faAbacAdaeA a=7g it=0A7e out=7abccd;tuesda=0b3a4g5a6b9AabcAda even=afea
tuesday=aAbaddea;tune=5e the=1a4a5j;tupl=7A8f;turbogear=bt;turn=0a7A8A9BdD down=2A5a6d8c the=0d2a;tus=1c5f6j8A;tutto=6b7n8aeA
twelv=4a5f9Aaabade hour=dheb minut=1A4g month=4adf year=6a7abo;twent=0A2A4c6A9BbjcaeA five=4bbd hour=ci two=1aabbj
twic=0d4A5A7a8b9AabdA;twist=9hbe
two=1b3a4A6f8C9abAeC approval=1n4B colleagu=1C3a6A7c8abA day=0A1A7abAdBeA decad=be graduat=1j have=2A8iba hour=1c5a7aaecE in=1adg
two is=2c6ace junior=1e6d or=6dde peopl=1e4A7e per=4n second=5m thousand=0q6b thumb=1m4A way=6d week=0A3A4a5Acdea weekend=cmdg
two year=1B2a3b6a7AbceD;txt=0A1A2A3a4A5B6A7a8B9AaAbBcAdAeA to=3m;ty=2m8A
typ=0E1D2g4D5D6B7B8l9AadbGcEdBeF ?=2C8g a=4d5b9b are=2A8b end=2p everywher=2A7g8B import=2A8f in=2b8cab is=8C isn't=2A8g it=2i6A8A
typ languag=2E8A mark=2k modul=2c8c python=2m8A9A test=2m8A the=8Aan them=ak with=2d you=2Adg;typag=1A2f8sbA;typangaben=2h8l
typannotationen=2o8s
type=0E1D2g4H5A6F7E8g9CbCdDeD annot=0A1A2d3C5A7A8f9AbAcA annotat=2i8e check=0B1A2g3A4A5A7B8l9aaAdA coverag=0A2p8d
type hint=0C1B2c3D4A5C6B8a9BaAbBcBdCeB ignor=2n8A inform=8l internship=cm of=2G8H safet=2h8c;typeddict=2z7A8B9AbAcAdAeA and=2g
typen=2h8d;typer=2e8f;typescript=0C1B2D3D4C5D6B7C8f9GaBbCcAdBeB;typesh=2e;typevar=2x;typical=0A1A2B5A6C7F8AcBda week=dd
typo=1C4d9b in=1b4g;typowania=2d8p;typprüfung=2d8h;typé=2r;typów=2i8h;técnica=6q;técnico=6p7A
`;
