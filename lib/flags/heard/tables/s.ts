export const SIGNS = `
s=0F1D2a4B5d6D7D8D9AaCbAcDdaeC;saa=0J1F3C4B5A6D7A8A9CaAbBdAea;sab=1j6k;sad=2d3a6a7d9bce;safet=0A1B2a3C4B6A7b8AaBbCcCdAeA net=7h
sai=5a6g;said yes=1k;sal=0E1D2B3B4E5D7E8B9GaBbaeG engine=cf pipelin=4C
salar=0H1E2E3H4G5G6H7B8H9GaCbAcaeB ?=ch begin=ckdA but=cf start=cf the=ci you=ch;sale=1A5bcb;sam=5n and=5e templat=5h
same=0c1c2a3e4b5c7A8AaAbAcBdaeA afternoon=2b4d6a day=0A1g4d7ada environ=3b for=1d5B9c imag=3A4A5l of=2cdd on=3a5m seal=3A5m9A
same wheel=3l5A;samedi=ds;samen=0D1C2B3C4B5B6E7C8D9BaCbCcBdEec;sampl=0A1A3A6A8Cca;samurai=ez of=eg
san=3B5A6F7A8AaAbAcaeA aucun=0A7B8h intervention=4m test=0i8AcA;sarà=1dbe;satisf=1a2f4a8AcA;saturda=0A6Adi is=dp
saturday=4A5A6Bdl are=dg includ=di;sauber=0c1a2j4A;sauberen=2m;sav=2a3A4A5A7B8B9BaAbCdAea the=2f us=1d3A6n
save=2a3d4C6B8DabbAcBdB and=3d;savez=2f6g
say=1b2b6b7a8b9aaAdbeb #=0ads fort=cAdi goodby=4A9j our=4b8eda so=0A1b2b8Ade the=2a3a7a9aec what=1f2a6c8abAcAdA which=1A6e8A
say why=1a2b5g6a;scal=0G1C2a3B4F6F7F8E9FaEbEcIdE to=5e;scalabl=0D1B2B3B4C5C6G7B8B9AbCcAdAeB;scan=1D2A3B5A6A7B8F9JaAbAeA and=4d
scar=4c5b us=4g you=3A5e;scarce=5a8Abddi;scelt=6h architetturali=6i;scenario=0d7AbA in=0c;sceptical=2a6e
schedul=1C3A4B5b6A8AcBdaea of=6adf;schem=0A2A3A4A5B6a7C8a9FaAbAdBeA;schema=6d;schon=0f1A2b3f4b5a6b;school=0A2B6A7CeB
schreiben=0A2f6a7B wir=0B2B6D7C;schreibst=0g2a6b;schriftlich=6y;schrijft=0i1a2b4a6i;schrijven=6h7b8a python=8j we=6h7g
schwerpunkt=bf;scienc=0E1D2C3E4D5A6E7c8F9BaDbBcCdBeB;scientific=0a1b3a4a5b7C8D9BdAeA code=0b1b4a5gbb
scientist=0C1a2b3C4A8A9BaBbCcBdCeF;scold=eg;scop=0B1B3A5A6A7A8A9aaAcAdFeA;scor is=0g;scp=0A4B5Aav a=ai and=af;scratch ?=bi
scream=0g;screen=2C4B6D7d8DdAeC befor=7l
script=2A3C4a5C6B7d9eafbbdAeA acros=9i are=3A7b8f9Bae do=7A8i for=7b9caacb from=9cbA on=7a8f9Aadbd that=3abc to=0B2A9Bad
script were=2c7l8d which=0C7i8abDda;scrol=7gdaej;scrutinis=1i;sdet=0e;sdk=2A3C7A8A9DbB has=9f
se=1A3A5a6A8C9AaccA fait=4c7fag font=4AakdA;seal=1b5e imag=5b;search=0a2B3B4C9BaAdEeb a=bbec for=ec our=2A8f
season=0A1a2A3F4B5AaAdjeA;seat=1A4Dbccd is=beed
second=0c1A3b7D8A9aea and=0d3a4c5c9b day=0a1a2A4f8b develop=1c9a fami=et frida=aj half=6Adn home=daef interview=1B6d lat=0b5f
second month=1b8aco natur=0e2b4A pair=0A1C2a person=1C thursda=6a7aae week=0c2b4eda;section=0A4D9A
sector=0a1A2A3A4a5b6B7A8A9BaabAcDeB;securit=0H1H2B3H4B5F6E7E8B9aaDbFcCdF fix=9c patch=9bbA
see=1B3C5B6E8acbdaea a=8acc each=eg if=ce mone=cl more=dj no=5A7e8h9babcadh print=9j wheth=0a7Fcc which=0e7A your=4c
seed round=cddb;seek=0G1F2C3F4A5D6E7A8E9AacbccCdDeb a=0A1A2A4b5A6A7A9AcBdA;seem=7c right=7e;seen=1A2A3A8a9BaBdceB
sel=0B1A2B3E5A8AdAeE;selbst=5b7bajca;selbstverständlich=0j7AeA;seldom=1a3Babbfdn;select candidat=de
selection=0C2A4A5b6A7E8A9AaBbAcddAeA;selenium=0e3a5a7a;self=1c2A4c5B6C7B8D9DaAbCcadE
sell=0D1F2J3D4C5I6G7B8C9DaAbAcadAeB a=0A2A3A4C and=cg to=2A4gda;sem=0e1d2b4aca;semain=4bckde;semana=cede;semest=ch
send=0C3a5A6C8B9DaDbAdE it=7e8Aca;senior=0A1a2D3A4F5D6a8a9GaabFdJeB;seniorit=1bea;sensor=3A4B6A7AaEbBdD
sent=0b2b5A7A8abBdB back=0d1k2g7B8A;sentr=0a1b2B3e4c;senza=1h2g6A7Acb;separat=0a4E7C8AbGdB;ser=0F1C2A3A4B5A7AbAcBeC
serv=0A1E2B4A5b6D7B8B9bahbAcBdC aft=af and=4A6a7A9aabea by=aC in=3aaCdb manual=af over=aG to=5h us=3b4A7o via=af we=5i8a whenev=aj
serverles=5g8A9AaAcAeA framework=5g python=5c;serveur=3a9Aah
servic=0c1C2a4b5d6b7D8B9aaAbEcBdKeI and=3a4A7B8A9abAcA are=5d9e befor=0a3f6A come=0A5i from=0a3b5c9b have=5B9d is=3a6d9AbAdA
servic live=5g of=3a5g6a run=3f5e9A travel=5g were=3g;servicio=0b3b5f9d;servidor=5aaieA;serviço=0a3a5i7A9Abb;serw=7Aaj
será=2c5a8Abk;ses=0a6e7A test=0l7CcA;session=0D2A4A5A7BaabacBdaeA and=6cad
set=0A3a4a5B7A8D9aaEcBdaeC asid=1g6Acc down=0d6e out=6g up=1B2B3a4e5A6A7abDcAdBeD;settimana=cfdo;settl=3f6Bea for=ep
settle=9bbe platform=6abd servic=0d;setup=0A3c7B8A9aaAbBcBdAeE py=3d7A wizard=eC;setzen=3a5a8A9cda wir=2A3b5D8d9cdb;seul=7bckee
seven=2A9eaa day=dh in=7gaAda;sevent=7a8ddf hour=de;several=0a1a2A3a4b6BaEcAeD releas=4g tim=4d5aaA;sftp=4A5Aag;shadow=cdea
shaft=5d6Aagec;shal=0a6aaabdcbda;shap=0A1D2b3b4C5A8b9DaDbBcCdDeC;shar=0E1A2a3B4C5D7B8B9GbGcbdCeA driv=aicA host=agec;shard=6l
sharp eye=7f;shav=4g5j;she'l=1daaba;sheet=0A1A3A7gabba;shel=3b4a;shift=1a3D5F6C8add #=df ever=dh includ=dk on=cidA pattern=di
shin=3C4A9abi
ship=0A1A4e5a6I8AbBcB ?=4A7Aai a=0h1a2B3b7B as=5g befor=4n dai=1a4d ever=4dea featur=1a7d in=5aeh it=4A7d8c on=0b4b7bac
ship several=4d7a them=3a4g with=0f7B9c;shop=3D4A6A7aeC and=1A7d8a9bdb are=dj befor=0A7e has=7kda
short=0A2F3A6B7C8baAbCca and=2B8g design=6h function=8e liv=1A4e5b not=6hbA of=7B9ecdei pap=6f
shortlist=0C4A6Acg applicant=cc candidat=cd;shot=6eea
should=0B1D2A3b7a8a9FabbA be=4a6b7a9abAcBdceb have=7A8A9CabdA know=2b3a5c6B7c not=5b8e read=dn;shout=0d5a6a7caaea if=0d7a
show=1C4C5D7C9AaAbada us=0Acdea;shrank=1E3a;shrink=0a4a5g;shrug=0a2A5b6a8pbb;shut the=dn;si=7baacadhea;siamo=6c9geg una=6ceh
sibl=ei and=ee;sid=0A6c9acd can=cb of=6d9b;side=0A2A8bbacAea;sidecar=5g and=5e
sie=0b1a2a4a5b6dbdda betreuen=4abm eine=cl können=3p6f;sign=0a1c2G3C5a6a8A9aaBcf by=6d7Aba it=1f4c6e off=0d1g4B6a
signatur=0D2g3B4A5B6C7F8dbCcAdBeA a=2j and=2h9a are=2b8j in=2c8e say=2e8B won't=8e;significant chang=6g;silenc=2f6f
silent=0A1B2f3b6b8Aec;similar=1b3a6a7A8AbAccdAeb is=0f;simp=1A3C6B7a8AcAdc;simpl=0B3A5F7a9AaabBdA;simul code=7g8e9e;simulat=0f
sin=1b2d7B8Ack tipo=2j8a
sinc=2c3c5a6A7a8A9abacAdb #=1a2a5abheC befor=bi each=1a2b3a4l6aab januar=3f6acadb last=2e4B5c8B9A most=9fdg no=1b7c8gaA noth=3a7m
sinc our=0a9bddea retir=bgdA that'=ahbadc that=2a6a7a9dafbb the=2A3b4A7b9AbfcAda then=0g2d4A5abAdA ther=1a7d8add you=5f8c9bda
sind=3c4a6A9adcec bei=1b3b4a7c8aadda
singl=1a3b4a5A6A7a8a9AaAbacCdBeA annot=7A8i annotat=2A8l assert=7e8A assertion=0A7f8A automat=0A7f line=1g2d4A7bba pyproject=3g
singularit=5k;sist=0B2C3A4B5C6A7aeg and=ei for=ef;sistema=4a7a9bbheA de=9Bbp legado=bi;sister' wed=de
sit=2A3a4A7A9aea at=0c7a down=1a6baceb next=0e8bcc on=3c4a5c9aba;site=1G2C3B4A6B7B8B9bbAcAeD goe=ah;site'=4aai
six=0a9faaccdbea and=8a9pdA day=4Ado machin=al minut=0l4a month=1C4A9aaAcc week=3bcbdA;sixt=0A1A7a9adm five=de hour=dC
się=3a7a8a9aaabeda;sketch=0b6h a=6e of=6h;skil=1C3A4a5A6D7F8L9IaDbCdCeB python=2a4e5A;skip=0c1f2a6A7abA test=0f7B;skript=3A8A9eak
slack=1B4bdf at=dk messag=6fdF;slay=eh;sleep=0a2A5A9AaAcAddea and=dg at=0a8ieA bag=dg in=5add littl=df until=0b5f well=0e1A
slept=0hcAdE;slid=6f7B;slim=3A5g8AcA;slip=0d2A3a into=2f5A7A;slog=ef;slow=0B4c6a8a9abadAea a=7i the=2A6a8i us=1A7d8f
smal=0b1b2b4f5c6a7G8D9AcadCea chang=4mbb commit=0i4A dif=1h4a enhance=bi function=2j5d8E k=5d program=0h5b6A prs=1g4B releas=0e4i
smal script=0j1A3k so=1e;smash=ej;smel=2gcb;smok=0d4AabbbeA;smug=0i;snapshot=0f
so=3a5a7a8a9baabAda a=1b2A3c and=2j6f8A far=0C1A2A3A6A7dea leav=2d8e9c no=1d3cca nobod=0a1A2D3a7b that'=9ddd
so that=1c2a3c5b7B8AaBbAcadB we=1A3a4B7b9AbBdB within=0l would=1abbdf you=0A1A5A6A9baabAcAdaeA;sob=ef;sobr=5b9cbece
softwar=1b2C4a5A6a8BaAbccBdDeB archaeologist=be architectur=6h design=6j engine=0c1A2A3B4C5A6D7A8AaAbDcBdB goe=4f7c
softwar group=1c2d3c4bdaed is=1A4B7gaa you=bjdc;softwareentwicklung=ce;soir=abdo et=di;solari=9fba;sole=0A1H7cbbce by=7i
solid=0b1B4a5a6B7C9BaAbAcCea engine=eF experienc=0g python=0c5f;solo=0a4acgee;solution=1F2G3D4I5C6a7H8B9DaFbFcHdGeH design=6e
solv=2A3a5B6C7D8EaDbCdCeB it=6eda
some=0a2B4a5a6A7B9AaBbAcAdF #=5a7A8a9BbAcb exposur=0f3c4g5f nine=0g of=0a2B5a6A7F8B9BaAcFdAeC on=1d3b4b two=0f7a week=0f6ecf
somebod=0b1a2A6daccAeA else'=0f1d4A6e else=1e4A from=1e5aaddc has=1baabd merg=4c on=1A3a4a6eab to=7a9abf who=0a1c3a4a5bba
somebody'=1i2b3a4A6a7aacbG;someon=1c3B4A7B9aaabacE else=1i2a3a from=1daa to=1A6A9abf who=0d2A3A5b8AcA will=1a2a6e8a writ=6f
someth=3D4b7bcA else=4A7hda in=0d7aaa of=1c4d smal=1A4j6a we=1C4A6A7e8hda;something'=7hda;somo=ej;son=1a2A3A7e8babbadaec
sonarqub=1A4e5A7a;sondern=0a1d5a6h7AaAeB;sono=0d7bcAde;sont=1c3f4a7b8ecaea des=5eeh;soon as=1C3a4b5A7A9CaA;sor=7cccda
sorcer=ez of=ee;sort=4A7b9Aeb of=7a8beb;sou python=3a9eeA;sought=caek;sound=3A4a6a8C9aaAbbdaeA understand=2c4g;soup=1a4d
sourc=2a3D4A5F6a7F8a9adCeB code=1a4A;souvent=4f7Adk;spac=0a1B2D3B5A6C7B9DbDcBdB;spaghetti=bj;spar us=3a6f you=5g
spe=0F1E4A6a7d8D9AaAbAcAdB is=2d7c mat=0A7h8i;speak=0G3A5A8E9aaacAea of=7a9babbkdi;spec=0f2A6beA
specific=0A1B2a3A4A5B8A9AaAbAcDdBeA;spel=2b4a6c7A8aec out=0a2c6m8A
spend=2A3A4A5D7c8adDeA a=2A7caa about=0a1a6e most=4a6abd rough=0ecb the=0a1b9abd time=7e two=7g;spent=0A2a7abAda in=bg on=5a7dcada
spielen=al;spin up=0g3b5a;spinnak=4g;split=4a6i7A8BaAdA the=4f6h;spous=dg;spr=1E2a3d7B9BaAbCcaeB and=2a3b5b;sprawdzam=2c3i7e8B
spreadsheet=4C5B7A8B of=1a7gaA with=7eaA;sprinkl=2a5a8h9f;sprint=0c1a3A5A9AaabDcddeeb end=dl plan=0g1f;spun=4f5c
sql=0b3a4B6a7B8G9IaacCdbeg git=0h guru=eu ninja=ed wizard=et;sqlalchem=0f2g6a9a #2=2e3B5A;sqs=5h;squabbl=ei
squad=0c1b4b6b7B9AbAdBea is=0A1a3bee of=daeh;squar bracket=2c8i;squiggl=2f8c;ssh=0A1A3A4B6Aaf and=aC by=ah into=5aaF;stabilis=7bbk
stabl=3c9AdA;stack=0B3a4b6C7b8CaabacFdFeA dif=1g django=0a2d7b8a9b fastapi=0A3a4a5d python=2A3D4a5A8A9d;staf=1A2B5D6A7D8B9EaAbFdE
stag=0C1C2A3a4c5c6E7b9BaEbCcheb and=4h5a build=5i is=ccec serv=7i two=cf van=ci;stakehold=0A1C2a3b4D5B7b8D9BaBbBcBdaeB;stamp=1e2a
stand=4a6b9aca at=0b4b6c7A between=4a7dah by=6ddA up=1c4a5adb ups=0b6b;standard=1b2a4b6C7B9caFbCcCddeA
star=0A1E2A5A6A7a9BdAed at=7neh develop=em
start=0A1C3A4C5b7A8AbCcbdBeA a=5d6CbbcB aft=aach it=5a7Aadbb on=3b5cbAca pay=ce the=7caa up=0a1E2A3B4A5B6AbAca
start ups=0a3B6d7A8AaabaeE with=0A2a3a6b7A8abacbda;startup=0A3A4B5a6b7F8B9AaAbCcA;stat=0B1G2a3A4a7a8a9BcceD what=6a8e
state=0B2A4a8B9faAbAcCdA and=9c in=6a9d;static=2e3A5A7C8c9BaAbAcAdA typ=7A8f9A type=8C;statical=0A2f check=2j8B9A
statiqu=2c8a en=2h8EdA;statisch=2r8b typer=2e8g;statistic=0T1a2B4C5A6B8BcadA;statistical=0F2A4EcA;statu report=1i6d;statut=6acf
stay=4a7a8b9cdaeC abov=0i2A4A on=9aaadg that=7A8d ther=2e4b7A9ebA with=1a4a8a9edc;staż=ct;stead=7daddaeI hand=7c9aac nerv=7f8A
stel=0Abe;step=0B1D2A6B8a9AagdF #=af and=ad function=5o;stick=0A1a2B3B6Aaceb and=ag in=ai togeth=eh
stil=1A4A7A8E9caacBda a=9kaa at=9Acadj click=0e2A do=1e done=4A7Bak in=bfdb meet=4e9h nurs=3g python=2A8k9g run=9c send=3kaA
stil support=9g writ=2e9g;stipend=cj;stock system=9gbbca;stop=0a1A2b3A5A6D7A8B9daabacFdb the=0b4aag you=2f4A
stor=0a1E2b5B7C8G9EcBdAea is=0f procedur=abbg;str=0B1C2b4B5B6B7B8m9hbAdA ?=8g9o are=8A9g in=8e9h wher=2g8B;stra=0A1A2d3k
straight=1A3A4A5A7cac on=5Aaj to=1A4B7b;strang=0g1F3cdb;strangl=7Abs the=7Abh;strateg=0c1C2B3B4a5D6a7C8B9BbDdCeC
stream=3a4C5E7a9AdAeB;streng=2i8A;stretch=de beyond=dl;strict=1C2h3A5B7D8B9CbBcAdBeA mode=2c8C;strikt=8e;strip=1A2F8k
strong=0a1a2b4B5F7H8H9EaDbAcEdBeA python=2d3adb written=6e;structur=0C1G2B3C4B5C6a7C8C9BaAbBcadDeB;structural pattern=3c9k
structurant=6f;structureel=dj;struggl=0c4A9abB;stub=0a2h9AbA for=2r8B is=2g;stubborn=0g1A;stuck=1A3d5a9AbC on=3a9A with=3k9AbA
stud=0b1E2C3A4D5C6D7C8B9DaBbBdBeB;student=0a2D4A5D7a8B9BaBbacbdFeD get=3dcd record=bi who=ch;studio=1B2A4A5A6A7B9bcbdAea
stunden=1A4bdneA;styl=1a3a4a5B6b7a8d9AaBbacB guid=8i;su=1A2a3a4c5a8c9cba python=3f9b;subject=0F1a2a3A4E6B7A8A9EaAbAcAdEeA
submit=1a3A4D5a6a7C8A9AaAbBdA;subscrib=2A3D9A;succes=0D1E2C3C4C5C6D7A8D9BaCbDcCdEeD;successful=0c1b2a3a4a5a8B9baabacadaea
successor is=9Abg;such=0a1b3C4a5D7b8C9KaEbacHdbeB as=0A1E2C4a5C6A7F8C9PaBbDcDdEeD is=8AbddAeh;suchen einen=ej;sueldo=cb
suf=2a5e8baddb
suit=0d1a2C3C4C6E7B8A9EaEcaea ?=7m and=7d de=0B7n doe=0i for=0c has=0e7B into=0F4f once=7k8A tak=0f4A tel=0d7A that=0m7A
suit until=7lbc us=2B8gcadm was=7e;sul=ajba serv=aj;sum=1B2A3A4C8CaAbAcgeA of=9h;sunda=1C2A4A8Adlee as=dh is=badi roast=ee
sunday=0A1B3A4A6Adl as=dg;sunris=dgea;sunset=4a9mbeea;sup=0C1E2A3D4a5C6C7G8B9DaEcBdaeG is=dg;supercomput=5j;superhero=2Aeo want=ee
superstar=en;supervis two=0i3d4a;suppli=0C1B3A5B6D7A9EaFdCeA
support=0C2C3B4D5F6A7A8F9aaAbccDdEeF and=1A2a7A9aaabddA ever=9e python=9d sinc=9gbg
sur=1A5d6A8aacbd le=4a7b9AagcA main=1i4g notr=8gbd;sure=0a1A3A4A5B6B7C8D9adCeB;surpris=2a3d7Ada;surviv=0A1a2B5a6d8A;survivor=0j6h
sus=0c1A6g;sustain=bg engineer=br;sviluppo=0b6bef;svn=8g9D;swamp=4abi;swap=0a1a2a3c4a5a8Aae the=4aai;swarm=5b6b
swear=7a8c by=0A2B7d8f word=2f;switch=0A2A4a6A8a9AcA off=4F5A8d9DbAda on=0a2f3c8baada;sydne=df;symlink=af;sync=3s6a7AaAbAdA and=3e
syntax=3c8a9f error=2b9g
system=0C1C2a3H4B5B6a7a8BaDbccDdEeA aliv=bC design=6f is=0A6a9cbA on=1a6h python=9hbA run=9hbf should=6ibA stil=9j team=bj
system that=1B4C5A7A8A9AdAeA whos=bk written=9g you'l=5abg you=6g8a9AaAbA;systemu=9mbj;systèm=6dbc;systématiqu=1m;szukam=ei
sábado=dr;só=0d7A8gbbeB;są=0g3e7A8Aafccdb
`;
