export const SIGNS = `
n'a=0A7l8a9ecA;n'en=7a8kcA;n'est=0b1A7A8bcf pas=0A2A7A8dcj;na=0C2A5a6A7a8A9baabbdCeA produkcję=4kab pythoni=3A9p serw=7Aaj
naar=1B2C4A5A6E7E8A9cacbAcFdFeB main=0j1o4b producti=1b4f5bac python=9g;nacht=0adq;nachvollziehbar=6g;nadgodzin=0Adqeg;nail=0a3f9a
nam=0A1d2E3B4B6a8mbccAdCeC and=1b2B8b of=5c6d8A test=0A7e8A;name=0A1b3a4b5a6a7A8aaBbAdBea and=2a8e or=2b8h the=5b6f will=9fca
namespac=5m and=5e;nas=0d1b2c3a6baAdded;nast=0f4A;nasz=0e1A3B4d5h8A9bea;naszej=1f9bbfec;naszych=1B4g5b9ibA
national=1B3A4d5A6B7B8B9AaAbDdCeb;ne=1A2B4C5B7a8eaAcaddeA;near=3a4a5B6E7D9AbacAdAeA all=3d8bbidb alway=7Adh ever=4a9add
necessar=0B1A2A3A5b6B7D8BabbAcBdGeA
need=0A1B2A3B4C6D7B8A9AaabacAea a=0A2a3A6B9AaBbeea about=7bcgde app=et not=2b4A5a7AbAeA one=1c3A8aec patienc=8hacdd somebod=7ablde
need someon=0A9abb stead=7e to=0A1B2C4a6B7B8A9aaAbFcDeC two=1C5eed your=cAddea;needn't=0a1a5B7A8BbBeB be=1b4a5geA;neglect=3a8bbh
neith=0A2D3E4C5E6B8g9bcadA do=1a8ecbdp poetr=3C8A will=9adg;nel=2A8a9Adk;nerv=2a7d8Ada;nervou=4e7a;nessun=0B7AbAco
net=1A3A5B6A7d8A9AbAcBdA is=7hba;network=0B1C2D4a5A6A7a8D9abacAdCea driv=7eak shar=akcb;neu=2a3bajeb
neue=3b6a7d9aafbb versionen=ae
nev=1a2A8baDbacBea again=8B9i been=1A2A5A7a8e9aaAbaeb got=7c8a had=7i8c hire=ck left=1e9lbc look=1a5g6A meet=5p merg=0c2a3h4a
nev more=3g4c9A ship=0b1a7C8f9edf the=1b2a3bdc touch=5fbA will=0a6a8d written=0c5a7b
new=0a1B3a5B6a8E9babbacGdCeB ?=bk app=bd build=5A7easbb code=2b4c8a9bac cpython=3g featur=1a4AaBbd fil=al in=3d interpret=3d
new join=0f3a4a5a6ceb keep=bn laptop=3h librar=3g modul=2g6d program=ah python=2e3f9a releas=3e7A9aad servic=0a6jbA start=0a2d3A4a
new than=9k the=9f thing=bg version=0D1A3C5A6A7iai year'=4a5a9hdA;newcom=1c2c3A4A6g7A8a;newest python=3d9A;newtyp=2z7A for=2f
next=0B1A2D3C4A7AaAcCdaeA one=3b6gdfed thre=7bbd to=0e3a6dca two=9bbg year=0B1C2A3D6Babbb;nextflow=5j
nice=0b1a2a3b5c6a7A8A9abAdAeB to=0e1a2d3c4b5d6b7A8D9abAea;nicht=1B2E3D4B7a8bcedA vergütet=ce wir=7d8ocAeg
nie=1A2b7g8acbdAeA używam=2A8k;niemand=1c4a7e8daBbi;nient=1f2A8m;niet=0A1B2D4a5B6a7c8d9CaFbAdAeA
nieuw=0b1B2A3A4b5A6b7C8B9abbcCdBeB vers=ag
night=0b1C3A5b6D7B8AaAbBcAdbeA a=dj all=df and=0b2Ada batch=1A5g build=4d9cdA includ=dd is=4l not=0h7AdF shift=dc sinc=de so=dc
night suit=0k we=eh what=ei work=dg;nil=0A2a8acfdd;nimmst=1j
nine=3a4a6aaabbcadc day=4abfcc host=5aaf hundr=0d1a9c in=9bbAdl minut=0b2a4e servic=3j5a6b six=df tenth=bk ticket=be tim=4n
nine to=cadaec;ninet=0b3b5c6AbddA second=0n3aaa;nineteen=1a3d4e5b9aab
ninja=0D1C2C3B4B5C6Bej ?=ef del=ef level=es or=eH skil=eq to=ee want=em who=ei with=ep;ninth=cf;nit=1p;nitpick=1g
nix=3x7A8A9BaAdA flak=3i9A
no=0A1B2C3A4A5A6B8baAbAccdAeA allowanc=ck and=0a1a7f8ccadB apolog=8bdi architect=1b6l author=1dbf autom=7fae automat=0L4B7kae
no bare=2g5f base=cq basic=co build=3k4B calendar=4k ceremon=6a8h chang=0k1f4f7G check=2A7d8i ci=4Haf colon=8f commission=cE
no commit=1l3f4e compens=cl dai=0A1F deploy=addA design=6J develop=0g different=1adeee dock=5Cad document=be exception=0f1b2l4a5a
no f=8A9k fee=cd fix=cq free=dg freez=4e function=0h2d5A7A greenfield=bq hand=4f hay=9icgeb hour=1Aci human=0e4qaA invoic=cl
no it=2e8Ace legac=2ebR line=0e1e8c lint=0A3A7g8f lock=3F lockfil=3K long=0a2a4b6A7A9baAbbca machin=5f7f manual=0d4a7AaDbb merg=0g
no modul=2e8A mypy=2G8l net=7h new=3a6lbi ninja=eD on=aacAdo one=0A1b4eaBbaea oth=7jeb overtim=dI part=0A6A7b8kca pay=7Aci
no pipelin=4Pau plan=7c8f9ddc poetr=3F politic=ek project=3g6d pyright=8h python=5a9D qa=0n1h4a7A releas=4gdA remuner=cg
no remunerada=ca retain=cj rockstar=eH room=5e7kaAea rota=do salar=cr script=7aag second=1A2a9m separat=0m5c7A serv=5p9A
no servic=3h5C6j signatur=2A7A8i slid=6k static=8o stipend=ch stor=0k stub=2C8j suit=7keb tenemo=0A4A7j8e test=0B1C4B5A7e8AcA
no the=2b3a6a8d tien=0B7e8h time=1B7b tool=8s type=2F3A8a unit=0B7r unpaid=cM usamo=5A8l wage=cp walru=9g way=0A7ieb
no weekend=4AaacAdL wish=8h
nobod=0A2A3A4b5A6B7b8caHbddC can=0b1e3A5A6a7a count=dh dar=7B9abd deploy=1A3n4c5A doe=4h7ada else=baddeb ever=7a8maAei get=cieb
nobod had=4d has=0D2A4A6B7b8baAbB here=3B4b8caCbAdb instal=3e5f is=0a1a7dcadA join=cged leav=daej left=bh look=1A4h merg=0a1o2a4B
nobod notic=0A4d rememb=0d4bbf test=7e want=2b7b8cbB who=bhdj writ=0A7i8a;noch=0B7b9daldcec auf=9gaB;nod=1d4a5h7aabbA at=5f
node=2A4A5f6A8A9BbAdA;nog=0C1H2E4B5B6C7b8BacdC geen=7fcc op=3c9d;nois=1A2D8hdA;nomad=5z
non=1R2G3E4b5A7b8b9AaBbAcbdbeJ abbiamo=0A4A7g engine=6c root=5e è=7fci
none=0E1A2b3B5C7i8k9AcddCeA and=7A8m at=7i8AcA in=7a8c is=2A7A8dda its=2h of=0B1A2B4c5E6A7c8dbc you=1b2b6a7A8Acf;nonetyp=2g7A8c
noon=3a5a7fda;nor=0D2E4A5D6A7e8gbAdA will=6A7A8a9fbA;norm=dc in=4Adg;normaal=6bdg;normal=2A3A4a5a6acAdkec here=df work=4ddb
nos=0a1a3d4c5c6B7a9bafbAcAeA applic=4p5A;nose=0l9b;nostra=1f2A5e8aba;nostro=2A4a7f9gcAeA
not=0B3A4A5C6a7a8a9aaAbA a=1b5B6baBcAeB accept=2a7B8D an=2c6acBea and=7i8baabc annotat=8j app=9adeeA at=4a8AcfeA befor=7hbAch
not care=1f3i5b6aec chang=9h come=8mca compensat=cd count=1f7bee do=7dcA enough=2e5b6i even=1h2f3d4a5a8BaDcAdB ever=4f5baada
not everyth=3b8A9g exist=0B3a7jca expect=6B7a9abi find=2d3a8B first=5f6bcg follow=7g8aba for=0Acc foreseen=7b8b9gagbacf
not get=0b2c5c6b given=3cdf glamorou=0c5b7A9caabh have=2A7bdAeb here=6A7e8a9a in=0A1A3a6b7b8a9Acb instal=2A3f5e7e leav=0r5geA
not left=4b7a9g merg=0h2b on=6a9bcc one=2A3a4b7b8bbA paid=cmdd part=0B2A3b5A6A7e8g pas=2f6b8A pay=5a7aco pretend=2j8A receiv=ch
not remunerat=cp sinc=1b2j4gdc someth=3C8bda taken=6f that=0c7b8e9bdbea the=0b3a6b7FddeA to=7a8bbadc unusual=4b6aaade use=2G5B8k
not used=2A3A5C7a8maa want=8geB welcom=2A8h wish=2h3e8b with=6a8ced writ=1c6C7kbbed written=1d3b7ade yet=3A8A9cca
note=0F1B2C3CaAbAdBeA that=0A2B3A5a6B8aca;notebook=1f2b3B6A7a8C9Aea
noth=2D4A5a6D7c8g9BaabAcddA about=8caj and=7b8fcA automat=7j besid=ci else=3a5a7b9bbcceea ever=0g1A7d get=0l1m3e4c goe=0f1a7Dah
noth in=0A2C4B6A8baacd is=1a6A7B8aabcB land=0g1k4A leav=0i les=eE new=9fbe of=3A5cbA reach=0c1c4A5bac that=0A7g to=8aaAcc
noth until=0A7dcc unusual=8ddj will=7sbh would=0A7e8A you=1f;notic=0a2a4e5a6BaAcBeA none=4gdA when=7f8cdd
notr=0A3A5A6B7b8C9dbddb code=0a2A5b7a8d9dbe python=8e quotidien=0d7Adh systèm=bm
nou=0A1A2A3A4A5B7b8fabbAdAec avon=2b8faa cherchon=bfeh déployon=4haf nou=1g;nought=7s8dcc;nouveaux=3A6j9c;novemb=3cdb
now=0a1B2b3a4a5a8E9BcBdB each=1B6i employ=bh it'=4f it=4g tak=0f4cab the=2c3A ther=2A8jaA writ=0A2A6i8e;nowher=7g8l;nową=0j4f7Aad
nox=0i;nuestro=7b8a9cbAcCeA backend=5a7j9eeA código=0a7d8b9bbb;nuit=9daAde;null=0A7m
numb=1F2a4b5a8abAcCdaea #=6h is=2c7f9a look=4A7j on=0l or=8h;number=2b6kaa;nump=1A3A9e;nurs=1A3a9AbcdG it=bh
não=0A1A4A6c7i8c9bcidAeA é=8hce
`;
