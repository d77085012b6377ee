export const SIGNS = `
f=1A4A5B6A9dbAdAee d=caef str=2A8A9n;factor=1A2B3c4A5a6A7B8B9AaacAeA boy=0k;fahrtkosten=ci
fail=0k1A2b7E8FaEbCcCdAeA if=0e1A2A4A on=0i test=0i7A the=0A2k then=0j1A;fair=0B1B2D3A4a5a8BaacAeG warn=9bbg;fait=4a7f9Aaebbef
fak=0m and=0e;fake=0q5d7AaA;fal=4a5bbdda;fallen=9acAde;falta=5fdl
fami=0D1D2C3C4G5C6E7C8B9AaAbDcAdaeo and=eb friend=eE here=ej not=ee own=eH that=ddeh we'r=eF with=ei;famil=1A2A4B5AcCeb;famili=ew
familia=ek;familiarit=0a1c2a3b4a5d6a7B8AbAcBdBeA with=0a1c2b3b4a5c6a7BbAcAdAeA;família=em;fan of=1h2d3b8b;fanc=3Aaabd;far=0A1B4a
fare=0A5d9b calculator=3c5g engin=1a8c9d;fargat=5z7A8A9BaAbBcAdAeA task=5h;fast=0C2L4a5E6D7c8A9EaCbIcD and=0A2C3a4A7a8CbBdaeB
fastapi=0d2k3m5h8B9CabbAcAdAea kafka=0a5cef postgr=3A4b5e servic=5g sqlalchem=0f2d3B5A6b;fault=0bbb;fazemo=1B4laadA deplo=4jaa
featur=0a1a3C5C6b7a8B9bcadB are=1a9abh code=0h7A flag=1a4j for=1acd get=0B6b7j hide=4f review=1f without=0i
fee=2A3E4B6AcadA for=aacd;feed=0a1A4A5a7A8AaAbcdA it=0a9abf them=bhca;feedback=0d1e2B3B4E5B6a8C9AaBbDcAdDeC in=1f on=1k
feel=1C2b3b5a6E7A8aaabBcAdAea at=2c3a4a uneas=0i7A8A;feet=bc;feiern=eq;fellow=1f develop=1g;fest=6d9e
few=2A4a5A7a8aaAbada lin=0f than=8AbAde;field=0D1A3C4C5B6A7D8D9eaJbacAdGeb ?=be on=2d;fift=8Adfea
fifteen=0A2A4a6A8abfcbdc hour=cAdk minut=4Adc tim=4j year=2A8ebf;fifth=0a1b6b8Aca;figma=6E;figur=2a3a4a7a9BaAbBcA
fil=0A1E2A7A9AaacCdAeA acros=ae and=8daa go=ak in=6eac
file=2b3d5a7b9aaecCdDeC and=2a3a5A7d8a9aab at=3eaa by=3a9Aacbb manag=ah next=0k3d of=2b8a9faabA on=ae we=2b9d with=ae
filezilla=0A1A3A4D5A6Aav and=aE is=an;fill=0a2A3B6A8AdAeD;final=0C4B8BeA #2=akbc interview=cg;finalist=cb build=ce to=ch
financ=0B1A2B3a5C7E8D9MaBbBcAdEeB;financial=1B2C3B4D5D6D7D8N9DaCbEccdDeC
find=1a3A4E5D6C7a8c9DaEbacCdA a=1B2bbAcAdA our=0b7e out=1B2B3A4B6A7c8cbdcadAeA that=2a8bde them=7b8h your=8dca
fine=0A2A3A5E7bbAdaeA and=dk;fing=0a2B4c7eaeeb cros=7hae
finish=0d2a4c6C7F8E9CaebCeB and=0a2add in=0e9E script=af the=2a3c4a6a9Aaa until=0l3c4A7Aaa work=4g;fintech=0a2A3a4F5B8A9AbAea
fire=0A1CcDdAee;firm=0F1D2H3A4F5H6E8a9BbAcAdA pay=co was=bj;firmwar=0F1B4a8aaB
first=0d1c2a3a4a5b6b8EaCbaccdE and=0b1a6aea big=6a9lbA chang=4d code=6m commit=0b2i3b4e6b8A day=1A3a4gbAcFeb eight=ce
first fortnight=0a1a5ace hour=1d3h line=1A2d4a6d7BbGdA merg=1h monda=af month=0a1c5ach morn=0A1A2a3a4g5BcB patch=1f project=9lce
first quart=2j5k6hcg test=0A7h thing=0j2b4d7A thre=bbcd ticket=0g2h7A two=bicldB unit=0B7n week=0d1b2b4h5d writ=0k6b
first year=1A4A7A9ddC;fit=0a1B2a3B4a5B7J8A9caCbAdB in=eg on=9f togeth=6d
five=0a1a3a4b5B6a8B9aaAbbcf ?=do day=4Abcchdc minut=3d4B month=6acf thi=dp we=1ddn will=dm work=6dcd year=2a8CaAcCea
fix=0c1b2A3B4a5A8D9cbdcAdaea are=7Aaddd bug=1c9bbgcb for=4b9g in=1a7a9cbb it=7C pay=cf reach=4gaA sum=ci to=4i9cbc what=7j9bbfca
fix you=7bag;fixe=co;fixtur=0r9AaAbA for=0g;flag=1B4j8aaAcDdBeB;flagship=0E3B;flak=0f3i4b7E8a9CaAdA
flask=3D5c7d8a9cadcAef app=2a5h dock=5l;flat=5A6A7A8Bdaec out=eo;flee=ek;fleet=0AaC;flexibl=0B1C2B3C4C5D6C7C8C9BaBdAeD
float=2g3C5A8kcA;floor=0E3B6C7B8B9Gcb are=6bdi;flop=bi;flow=2D5A6a7a8c9BaBbBcadB;fluent english=ee;flux=0a4l;fly=0A5i8A io=5p
focu=0a1D2C3C4E5C6F7E8C9DaDbbcFdEeH;focus=0C1C2C3B4C5B6D7E8C9CaBbccDdEeC
fold=0a3E5A6c7e8B9BahbBcAda acros=ad cal=0A4a6bba doc=6h in=6b7e is=1a7aah of=0c3A5a6d7aaa on=5Aae onto=aD to=ae
follow=0a1C2C3B4A5G6C7a8A9HbDdbeA a=0A4A7bafda from=6f;fonction=2f5c8A9b san=2r;fonctionnalité=0f4b7A;fond=2b5b8a9ccddb
font=4A7baedb parti=0A1g7AdgeA
for=0A2B3a5A7A8AaCbAcadCeA #=0C1A2B3A8AdCeA a=0A1C3A4b5A6b7a9baAea aft=3Adl all=0a1a2b5A6A7C8B9caFbBdaea
for an=0G1H2C3B4b6A7a8c9BbAcAdBea and=3A6c anyth=1a6d7a9ada assert=0A7i8A breakfast=ef byte=3d5e com=1d6jdA dependenc=3h
for each=0b5b7B8A9BbAcA equit=ch ever=0c1a2a6b7A9aaAbAcaeA everyth=0b3dea fifteen=1b8h five=5B6dcb fourteen=bbcl free=cc
for good=2B3B5A7A8abC half=1a8acf her=1f4aabeb intern=cm it=2A6c7a9AbacceC its=0C1A5A7A larg=2a6e lat=1A9adr life=eh lint=2g3b
for manual=0aah new=6c7Aba nine=1a7i9cda noth=7c9beA now=3C4B5B7a9cck one=0A1A3D4A5B8AcbdDeb our=0a1a2b3c4c6B7a8b9caCbccadeea
for packag=3l production=bade put=ai python=0a8c9Ceb read=1d releas=2a4Aae rockstar=eF six=7b9aaabacf someon=0C1A2a5A6D7ebadbeD
for tea=di ten=4a6b7badbAcb the=0a1c2a3D4A6b7a8a9aaAbacbdcea their=2A3I4A6A7B9AcAdB ther=8abjdd thi=0C1A2c3c4E5c6A8E9aaabDcadAeb
for two=0A4a6A7bbccAda type=3A8j unpaid=cE us=2A4a6a8aeA want=7e8g which=0A1a2A3B5a9bbbcgdB you=0B1b2B3B4B5A7A8B9aaAbAcCdbea
for your=0A1A2A3C4G5A7b8A9AaBbDdCeD;forbid=2A5B8j annot=2A8l;forc you=2g8Adg;forecast=1B2A4A6A8BaAbCdCea;foreseen=0A2A4A8b9caabccf
forget=2a3aab the=2d9Aad;forgo=8fcj;forgot=0a2g4b8aal;forgotten=0a3b6b9Badba;fork of=9hbj;form=1D2D3G4D5C6B9BaBcadb;formalit=1g
format=3g6BaacAdB ruff=3g with=0A2A3D;formula=0f7b;fort=1A2a3c5a8A9babdaeb hour=bbdl screen=7j second=0e3B4f5A servic=0A4a5a7e9a
fortnight=2A6a7Aaccrdeed and=cCdcee of=3acddi;fortran=2a6a9cbb;forum=6d8A;forward=1C2B3B4A5b7E8E9BaBbacCdCeC
found=0B1A2A3C4A5D6F7a9JaAbBcBda in=2B3A7a8b9BbH includ=1i2a wrot=8fbn;founder'=1c7abDdbeb legac=bC
four=0b1a3a4a5A7A9cbbcddbeD day=0A1D4AbfchdA eye=1j7Aaa fifth=bk full=cg hour=1d4baacA in=9ade minut=0p3c4BaA month=cf night=dm
four on=4cdhea or=4acdda pag=2A6k peopl=0c5b7a8a9e second=3j4A serv=aj spac=8j thousand=0i2A work=1jcb;fourteen=4a9daecbeA day=cf
fourth=0A1A7aaacddb;fram=6A9FaC;framework=0b1A2c4E5A6A7a8baBbadBeF;frank=7fec;fraud scor=2b3g5aba;freak=eg
free=0B2F3A4B5F6a7a9DaDbBdA ?=di of=8bcd saturda=dj sunda=dj thread=3m we=3adp weekend=dz;freez=4daA;frequent=4A8AcAdg overtim=dp
fresh=3b4A5a7B8AaadA laptop=3e5A;frida=0a3A4e5a8B9Bed we=daej;friday=0d1A4g6A7AcadA includ=4f too=4iaB
friend=0C2A3A4B5b6a7a8aaabCcBdaeA call=ee in=dcej
from=0A1a3a5a6B8a9AcAeD #2.7=9dbA #3.8=9h #=1A5a6A8D9cbecEdAeB a=0a6B8D9AaAbadB all=4A5B9EbA an=0b7A9AbB anyon=cl astral=3g
from befor=bh build=3b4e commit=4u futur=9j get=7c8h home=4A8A9AbAcCdF laptop=4j may=cf monda=bicdee month=6ach noth=1cbC
from now=3c6jbb octob=aadk one=5cdb our=2B6D7A8B9AbbdAeC pip=3r python=1A2C3A4A5a9b septemb=4bcddj six=5iab teammat=1e4A
from the=1a3b6a7aaAbAec then=0a4bchdA ther=4c9AdC thre=6abief typ=8j week=1f3a4aaacb you=0a1b2B3b4a5A6b7B8C9AaabAcbdD
front=0a1B2A3a4b7B8adc end=1F2A4b5A6A8abAdA of=0a2A4i6d7AbA;froz=3A9m;frozen=0a3b9f at=9j clock=0j list=3e;fréquent=dt
ftp=0C1C2A3B4C5D6B7Aaf and=aB auf=aj deploy=au serv=aG
ful=0B1d2a3a4a5a6T7I8F9CaIcBdFeC annotat=2f8B automat=4faA reproducibl=3h serverles=5p type=2g8A
full=0b1D3C4C5F6C7H8C9Cbaec day=aacfde pay=cC salar=cG time=0C1A2C3B4a5A6A7A8A9AaCbfcadBeb type=2g week=0acn
fun=0A1C2B3A4D5A6B7DaDbDcBdDeJ;funciona=9fbAeA
function=0d1E2c3F4D5g6G7C8b9BaBbAcFdAeC accept=2A8e and=2A5c8a expect=8h for=0a5e9A has=0h2A3b8A head=7A8c in=0d2h5ebA
function is=1a2a7f8abbea on=2A3A5j our=2A5A8j signatur=2e8B tak=8c take=8e that=0h2g5A7A to=2b5e want=8j with=2A5a8f
function without=0c2m8D;fund=0C1C2D3A4E5A8A9AaAbBdBeB;funktionen=2g5b7g8a;funçõ=2j8C;furth=0a1C2B4a5a6A8A9cbacBdaeB
futur=0I1F2J3I4F5A6F7E8DaDbAcEdFeC import=9c;fünf=5AcodAeA;für=1F2A4A9BaadB uns=0a7gek unser=0f5cac
`;
