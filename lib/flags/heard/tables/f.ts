export const SIGNS = `
f=1A4A5A6A8A9cbAee d=ef str=8A9l;facciamo=1Baaef;fachverfahren=0b4c7A9e;factor=1A2A3b4A5a6A7B8A9AeA boy=0i;fahrtkosten=ci
fail=0l2b7H8EaBbDcCdA on=0h test=0g7A the=0B2j then=0i;fair=0B1B2D3A4a5a8BaacAeF;fait=4a7e9Aaebbef;fak=0m and=0d;fake=0n5a
fallen=9acAdf;falta=5fdi;fami=0D1D2C3C4F5C6E7C8A9BaAbDen and=eb friend=eE here=ei not=ee own=eG that=eh we'r=eD with=en
famil=1A4A5AcCeb;famili=ew;familia=ej;familiarit=0a1b2a3b5c6a7B8CbAcAdBeA with=0a1b2a3b5c6a7B8CbAcAdAeA;família=el;fan of=1i2d3b8b
fanc=3Aaabd;far=0A1B9a;fare calculator=0A5i;fargat=5z7A8A9BaAbAcAdAeA task=5g;fashion way=2A8iag;fast=0C2H3a4a5E6C7b8A9DaCbIcDda
fastapi=0d2k3m5h8B9CaAbAcAdAea kafka=0a5bef postgr=3A4a5e postgresql=0f2B5a servic=5h sqlalchem=0f2d3B5A6b
fazemo=1B4kaadA deplo=4haa;featur=0a1a2B3C5D6a7a8A9bcadAea are=9abh code=0g7A flag=4i for=0a1acd hide=1A4e is=0a4cab without=0i
februar=8add;fee=0A2A3D4B6AaacbdA;feed=7A8AaAbbdA;feedback=0d1e2B3A4D5B6a7A8C9AaBbCcAdDeC in=1e on=1k
feel=1C2b3b5a6E7BaabBcAea at=2c3a4a uneas=0i7A;feiern=ep;fell=0a1A2a9c out=9i;fellow=1f develop=1i;fer=5e9bcada;ferez=0A4f7a
fest=6d9e;few=7a8a9AaAba lin=0f than=8AbAde;field=0D2A3C4B5A6A7D8D9eaJbacBdGeB ?=bf;fierce=ee as=dAee;fift=aadfea
fifteen=0A2A4b8abfccdf minut=4Adc tim=4idA year=2A3A8dbf;fifth=0a1b6c8Abaca of=0a1bbb;figma=6E
fil=1F5a6a7B9AaacDdAeB and=0A8caa go=al in=6hac to=5aaA
file=2a3c5a7b9aadcBdDeB and=3a7e9aaa by=3aadbb land=5e manag=ah next=0i3e of=2c9eaabA per=3d we=2b9d with=ag
filezilla=0A1A3A4D5A6Aau and=aE is=am;fill=0a2A3B4A6A8AdAeC;fin=0adb de=cAdc;final=0B4A6A7A8AdaeA #2=akbc interview=cf
finalist=cb build=cd to=ci;financ=0B1A2B3A4A5D7F8C9MaAbAcCdEeB;financial=0D1C2B3D4C5D6C7C8P9CaBbDcbdDeC
find=4D5D6C7a8d9DaEbacCea a=1A2c7b8AbAcA in=0b3C8A our=0b2a7e out=1A2B3A4B6A7b8bbc them=2A7b8i your=8dca;fine=0A2A3A5D7bbAda
fing=0b2A3a4e7dadea cros=7hab;finish=0d2a4b6D7C8C9BafbBeB and=0a2bde in=0d2b9D script=af the=3c4a9Aaa until=0j3d7Aaa
fintech=0a2A3a4F5BbAea;fire=1EcCef;firm=0E1C2G3A4H5H6D7A8B9BbAcAdA is=ed pay=cn;firmwar=0F1BaA
first=0c1b2a3a4a5b6a8EaCbacbdEeA and=0b1a6abaea big=6a9kbA chang=1A4d code=6m commit=2h3b4f6c8A day=3a4g7A8AcCeb eight=ce
first fortnight=0a1b5ace hour=1c3jcA line=1A2b4a6c7A8AbE merg=1h monda=ae month=0b1d5bcf morn=1A2b4h5AcB of=0a7b9dca patch=1g
first pr=1e project=9kcf quart=2k5j6hce ten=1a7bcf test=0B7j thing=0h2b4d thre=bacc ticket=0g2i7A two=bjcidA unit=0A7m
first week=0b1c2a4h5d writ=0f year=1A4A7A9cdC;fit=0a2a3B4a5A7J8A9baCdBeA in=6aee on=9g;fiv=0Acgee
five=2A3a4b5A8AaAbbceda ?=dl and=3b4bccdC day=bdcidc in=dk minut=0A3c4A month=6bcg thi=do we=di will=7Adk work=6dcc
fix=0b1a3B4a5A7a8D9baabccAdaea and=9abc are=addc bug=1c9bbfca com=0d for=4b9haa in=1b7c9cbb it=0A2a7B pay=cd reach=4f sum=ch
fix to=4h9cbd what=7j9bbd;fixe=cm;fixtur=0q9AaAbA and=0b for=0g;flag=1A2a4i8aaAcCdBeB;flagship=0E3B;flak=0e3i4c7D9CaAdB test=0b7A
flask=3C5c6A7d8a9cadcAeg app=2b5h dock=5k;flat out=eq;fleet=9aaC;flexibl=0B1C2B3C4C5D6B7C8B9AaBeD;float=2f8hcA or=2c8d
floor=0C3A6C7A9Bca are=6adk;flop=bg;flow=2D5A6a7a8b9BaAbBdB with=0b7h;fluent=1A4a5a6A7A8A9abAcAdAea english=ee;flux=0a4k
fly=0A5h8A io=5p;focu=0a1C2C3C4D5C6F7E8B9CaDbacEdDeH;focus=0C1C2B3B4C5B6C7D8B9BaBbccDdDeC;foi=4c par=4c
fold=3D5B6c7d8B9AagbCcA acros=7Aad cal=0A4a6b7Aaa doc=6g in=0a1a7e of=0b5a6c7aab on=af onto=aD
follow=0A1D2C3B4A5G6C8B9HbCdb a=1A7baddb from=6f them=8dai;fonction=2f5c8A9b san=2r;fonctionnalité=0f4b7A;fond=2b5a8a9bcedb
font=4A7baedb parti=0A1g7AdgeA
for=0A2B3a4A5A7A8AaBbAcadBeA #=0A1AcCdDeA a=1C2A3A4a5B6b7a9aaAbadAea aft=3Adl all=0a1a2b3a4a5C6B7D8C9baEbBdbea
for an=0G1H2D3C4b6B7a8b9BaAcAdBea anyth=1b6e7a breakfast=ee byte=3c5b com=1d6j dependenc=3h each=0b5b7C8A9AcA eighteen=5A7abhcAeb
for equit=ch ever=0c1a3a7A8A9aaAbAca everyth=0b3dea fifteen=1b8f five=6ccb fourteen=bbcl free=cc get=4aceda going=1daA half=3a6acg
for her=1g4a7aaaeb intern=cj it=2A6c7a9AaabacceC larg=2a6d lat=9adr life=ef lint=2h manual=4Aag new=4A6a7A nine=1a7f9eda
for now=3B4A5A7c9cck one=0A1A2A3A4A5EcbdCeb our=0b1a2b3c4c5A6A7a8a9caDbccbdeea packag=3f production=badf put=aj python=4a8d9Ceb
for releas=2a4Aad rockstar=eC six=7a9baabace someon=0C1A2A3A5B6C7d8AbadaeD student=ce tea=di ten=4a6b7bacbAca
for the=0a1b2a3C4A6a7a8b9baBbacbdbea their=2A3G4A6A7B9AdBea thi=0G1B2b3c4E5c6A8C9baabEcadAeb two=0A3a4a7abddb typ=0c2e8C type=3A8j
for unpaid=cE us=0a4a8baAcaeA web=0i4A which=0A3B5a9bbacddB you=0A1a2A3B4A6a7B8B9aaAbAcBdbea your=0A1A2A3C4F7a8AaBbCdBeC
forbid=5B8l;forc you=2g8Adg;forecast=1A2A6C8A9AbCdBea;foreseen=4A7a8a9cabbdce;forget=2a3aab the=2e9Aad;forgo=8cck
forgot=0b2h3a4c8aaf;fork of=9ibj;forklift=0d3a7e;form=1E2F3G4C5C6A8A9Bca;format=3e5A6B9AaabBcAdA ruff=3f with=0A2A3C4A
formula=0c7c;fort=1A3c5a8A9babbadaeb hour=bbcbdj screen=0A4A7j servic=0A4a5a7e thousand=0A7e8abaeA
fortnight=6a7Aaccqdeee and=0acDdcee of=cddi;fortran=2a6a9cba;forum=6e8A;forward=1C2B3B4A5b7B8D9BaBbacBdCeC
found=0A1A3C4B5D6G7a9HaBbCcCdaeA in=2B7a8a9BbG includ=1g left=7AbAej wrot=8gbn;founder'=1c2A7abCdb
four=0b1a4a5B7A9baabaccdbeC day=1BbeckdA eye=1i7Aaa fifth=bj full=ch hour=1d4daadA hundr=0a2a5a9c minut=0n4A month=cfdA night=dm
four of=0a1A7caAdb on=4gdiea or=4a6aceda pag=2A6k peopl=0b5b7a8a9e second=3i serv=ai thousand=0j2A4A7A work=1jca
fourteen=4a7b9eaecceA day=ce;fourth=1A7a9aaacd week=cg;fram=6A7A9FaB;framework=0a2b4D5A6A7b8b9aaBbacBdAeF;frank=7hcadaec
fraud scor=2c3j4A5aba;freak=ee;free=0B2F4B5F6a7a9DaCbBcadB of=2A8ace thread=3k weekend=dy;freez=4daA;frequent=4A8Adg overtim=do
fresh laptop=3h;frida=0a3A4d5a8A9Bee afternoon=0c7AdA we=6adaej;friday=0d4f7AbacadB too=4haB
friend=0B2A3A4B5b6a7a8aaabDcAdaeA at=3b7haa in=dbei
from=0A1a2a3a5a6C8acAeC #2.7=9bbA #3.7=9e #3.8=9n #=1B5a6A8C9bbecCdAeB a=1a6A8B9BaAdAea an=0a7AbD anyon=cl astral=3g at=1f
from befor=9Abh commit=4r futur=9h get=7b8hdA it=3d4caa laptop=4i7A may=1acf monda=biceeb now=3b6haaba octob=aadk one=5bdb
from our=2B4D6C7A8abbdBeD pip=3r python=2C3A4A9c septemb=4bccde six=5i teammat=1e4A that=1a3e8a the=1a3a6a7a8a9AaAec then=4bcidA
from thre=6abfef typ=8h virtual=5d week=1i4a5aaacb you=0a1b2B3a4a5A6a7B8B9AaabAcbdC
front=1C2A4b7A8abBcadb end=1E2A4b5A6A7A8adA of=2A4i6e7AdA;froz=3A9n;frozen=0b3b9fba at=9j clock=0j dataclas=2c;fréquent=ds
ftp=0C1C2A3B4C5D6Bae and=aB auf=aj deploy=aw serv=aF
ful=0B1d3a5a6Q7J8E9CaGcBdFeC annotat=2h8B automat=4faA reproducibl=3h serverles=5n type=2f understand=bf
full=0b1D3C4C5E6C7G8C9Cbaeb day=abcgde pay=cD throttl=ed time=0C1A2C3A4a5A6A7A8A9AaCbecadBeb type=2g week=0bcm work=ce
fun=0A1C3B4D5A6B7EaDbDcBdCeI;funciona=9fbBeA
function=0d1B2c3F4C5f6F7C8c9AaAbAcFdBeD accept=2A8d and=5d expect=8g has=0h3b have=2A8f head=8g in=0d2i5e is=1b7g8bba on=2A3A5i
function signatur=2f8C take=8e that=0f2f7A to=2a5e want=8k which=2b5l without=0b2o8C;fund=0D1C2C4D5A7B8A9AaAbCdBeB
funktionen=2g5b7g8a;funçõ=2j5a8D;furth=0A1C2B5b6A7A8A9cbacAdbeB;futur=0H1F2G3H4E5A6F7E8JaDcEdEeC import=9b;fünf=5AcndAeA
für=0A1F2A4A9AaadB uns=0a7fej unser=0e5b7aac
`;
