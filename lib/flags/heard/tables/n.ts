export const SIGNS = `
n'a=0A7k8a9e;n'en=7a8kcA;n'est=0b8bcg pas=0A2A7A8dcj;na=0C1A2A5a6A7a8A9abbdCeA produkcję=4kab pythoni=3A9r serw=7Aak
naar=1B2D4A5A6E7E8A9dadbAcFdFeB main=0j1n4b producti=1b4f5cac python=9g;nacht=0adr;nachvollziehbar=6g;nadgodzin=0Adtej
nam=1d2C4C6a8m9abccAdAeD and=1a2C8d test=0A7e8A;name=0A1b4b5b7AaCbAdBea and=8f or=2b8h the=5b6e will=9fca;namespac=5o6a
nas=0d1b2c3a6baAdeed;nasz=0e1A3A4d5h8A9bea;naszej=1f9abgec;naszych=1B4g5c9ibA;national=1B3A4c5b6F7C8B9AaAbDdCeb
ne=1A2B4C5C7a8eaAccddeA;near=2A3a5C6E7E9AbbcAdAeB all=3c8abjda alway=di ever=9ade;necessar=0B1A2A3A4A5b6B7D8B9BacbAcBdGeA
need=0A1B2A3C4B6D7B9BaabacAea a=0B2a3A6A9AaCbddA about=7bcfdf app=et for=0B1b2B4C5E6AbA not=2b4A6a7A8AbAeA patienc=8hacdc
need somebod=7bbkdeea someon=0Abb thre=ci to=0A1B2C3a4a7C8B9aaAbFcFeC two=1D5eec;needn't=0a1a5B7A8BbAeB be=0a1b4a5g6aeA
neglect=3b8abh;neighbour=5A8A9Dda;neith=0B1a2E3I4C5H6D8h9bcbdb can=2k4f7A8A do=1a8ccado;nel=2Adl;nerv=2a7e8Ada;nervou=0A4d7b
nessun=0B7AbAcq;net=1B3A5B6A7d8A9AbAcAdAeA is=7gba of=0a7E;network=0C1C2F3b4b5C6B7a8DbacDdD driv=7dal shar=akcb;neu=3bajec
neue=3a6a7d9aafbb versionen=ae
nev=1a2A8caEcBdaea been=1A2B5A7b8d9abaeb got=7d8a had=0A7j8c hire=ck instal=3j7d left=1f9kbe look=0g1b5f6A meet=5q merg=0c1A2b3j4a
nev more=3g4c9A
new=0b1C3a5B6a7A8D9babcGdDeA #2=aabg ?=bl build=5A7farba code=2a4c8a9bah cpython=3h develop=becaea featur=1a2A4A6AaBbd fil=al
new final=acbj interpret=3d keep=bk laptop=3c librar=3g6A modul=2f6e portal=bl program=ae python=2e3i9a releas=3fad script=ah
new servic=6mbA start=0a2d3b4a than=9m the=1a9g thing=bd to=0abe version=0D1A2A3C5A6A7iaj year'=5a9gdA;newcom=1b2d3A4A6e7A8baA
newest python=3d9A;newtyp=2z7A for=2g
next=0A1A2B3D4A5A7A9aaAcCda door=0A1a3A7A8acBeE one=3a6gdeee thre=7bbe to=0e3a6bcb two=9bbg year=0B1D2C3D6B7aabba;nextflow=5j
nice=0b2b3b5c7A8B9baabAcAdAeB to=0e1a2e3b4b5e6a7A8D9bbAeb;nicht=1B2E3D4C6A7a8bcedAeA vergütet=ce wir=7c8ref
nie=2b7g8acbdA używam=2A8l;niemand=1c4a6a7f8daBbj;nient=1f2A8m;niet=0A1B2E4b5B6a7c8e9CaGbAdAeA;nieuw vers=aj
night=0c1D3B5b6C7A8A9aaAbAcBdceA a=0ddg all=df and=0bda batch=1A5g6a9a includ=dd is=4hdA not=0j7AdD shift=5A7adc suit=0j
night the=0e3a5adAea we=eh what=ek work=dd;nil=0A3a8acedb;nimmst=1k
nine=0a2A3a4a6aaabbcadd day=4a7abfcb host=5aae hundr=0d9a in=9abAdn minut=0b2a4g packag=2A3g peopl=0j7A six=df tenth=bk ticket=bg
nine tim=4n to=cadaee;ninet=0d1A3d5b6A7AbdcAdA second=0p3a;nineteen=1b3d4d5aaa
ninja=0E1C2C3B4C5C6Bej ?=ee del=ef in=ee level=et skil=ep to=ee want=ep who=ej with=eq;nit=1p;nitpick=1g
nix=3y7A8A9CaAdA flak=3h5A9A
no=0B1B2B3A4A5B6C7a8baBbAcbdAeA allowanc=co and=0a7l8bdA annot=2B8b apolog=3a8adj architect=1a6m argu=2f3A6A8C autom=7fae
no automat=0K4C7jad bare=2i5e8A base=cr basic=cn build=0A3l4C button=ae calendar=4k ceremon=6a8h chang=0i1m4h7H check=2B7e8k
no ci=4Jag colon=2A8f commission=cE commit=1f3f4b compens=cl component=6n design=6N develop=0h7AcA dock=5Gae exception=0f1e2j4a8A
no f=8A9i fee=ce fix=cp freez=4g ftp=aE greenfield=bp hand=4i hour=1Aci human=0e4qaB integr=0A7h invoic=cp legac=2ebR
no line=0d1d6a8c lint=0A7h8f lock=3F lockfil=3M long=0a2a4b6B7A8A9baAbbca machin=3a5g7i manual=0d4a7AaDbbcA merg=0n1e mypy=2G8l
no net=7i new=3a6kbj ninja=eF on=aacAdo one=0A1a2A4daDcAda oth=0A7kaacaeb overtim=dJ part=0B5A6A7b8kaAbAca pay=cl pipelin=4Saw
no plan=7c8f9ddb poetr=3G politic=ek program=0A1a7l project=3g6d pyright=8h pytest=0D7i python=2e9D qa=0m1g4a7B releas=4haAdA
no remuner=ch retain=ci rockstar=eK room=5d7jaA rota=do salar=cq script=7dag second=2c9k separat=0l5d7A serv=5o9A servic=3i5C6j
no signatur=2A7A8l slid=6j static=2A8p stipend=ci stor=0m stub=2D8k suit=7mec tenemo=0A4A7i8e test=0A1C4B5A7d8AcA tien=0B7f8h
no tool=8u type=2I3A5A8a unit=0B7r unpaid=cO usamo=2A5A8l wage=cs walru=9g way=3a7hea weekend=4AaacAdJ wish=8i
nobod=0A1A2A4b5A6C7b8c9AaHbecadD can=0b1f3A6c7a count=dg dar=0A9abe deploy=1A3m4b doe=4h7bda else=bbdcee ever=7A8naAeh get=5acfeb
nobod has=0D2A4A6B7b8aaAbAeA here=0a3A4b7a8caCbAdc in=0b3a4cbacaddeA instal=3g5f is=0a1b7ccb join=ched leav=daej left=2Abk
nobod lik=1c5c6h look=1B4f merg=0b1r4B on=4b8abadA rememb=0e4bbh want=2a7b8dbC was=0adCej who=bidk writ=0A6A7i8a
noch=0B7b9calddec auf=9gaB;nod=1c4b5i7aaabAdA;node=2A3A4A5g6A8A9CbAdAeA;nog=0C1I2E4B5B6C7b8BaddC geen=7gcc op=3b9d;noida=4cdi
nois=1A2E8gdA;nomad=5z;non=0a1S2G3E4c5A7c8b9BaBbAccdbeK abbiamo=0A4A7g engine=6d root=5f è=7fci
none=0F1A2b3B5C7j8k9AaAbaccdAeA and=7a8m at=7i its=2g of=0A2D4b5B7b8cbe you=1c2b6a7A8Ace;nonetyp=2g8b;noon=4a5b7fda
nor=0F2D3A4B5F6D7e8gbAdAeA will=7A8a9m;norm=db in=dg;normaal=6adg;normal=2A3a4b5a6a7AaAcAdjec here=de work=4dda
nos=0a1a3d4b5c6B7a9cafbAcA applic=4p5A;nose=0k8a9c;nostra=1f2A5d8abb;nostro=2A4a7f9gcAeA
not=0A4A5D7a8aaAbB a=1a5D6b9aaBeA accept=2b7C8F and=7j8d9Aaabdca annotat=2A8k app=8a9ade at=2b4a7a8CceeA befor=7fbAci
not care=1f2a3i5b6Aed chang=9i come=8lcb compensat=cd count=0A1e3b7bee dream=1m3h enough=2e5b6i even=0b1i2i3c4b5a8B9AaEbAcAdC
not ever=4f5c everyth=3a8A9g exist=3b4A7gcA expect=0A6D9abfdA find=2d3a8A9A first=5g6bch foreseen=7a8b9gafcg get=0b2c5b6b
not glamorou=0c5b7A9daabi in=0A3b6b7b8acadA instal=3d5b7e8a know=2c leav=0n5e left=4c9f look=1A3c4adc merg=0g1A2l8A
not one=0A2B3b4c5b7c8b9abAdA paid=cmdd part=0B2A3a5A6A7f8gdB pay=7acp pretend=2j8A receiv=ci remunerat=co sinc=1c2g3f4gdc
not skip=0i8A support=9DaA taken=6f9a that=0f4a7a8e9cdbea the=0a3a6b7GdfeA to=7a8bbadc type=2B8i use=2F3A5B8l used=2B3A5G7b8n
not want=8jeB welcom=2A8h wish=2i3e8c writ=1d6B7jbbec written=1c3b6A7ade yet=3A7a8A9dca;note=0G1C2C3CbAdBeB that=0A2C3B5a6Baacb
notebook=1f2d3B6B7a8D9AcAea
noth=2D4B5a6C7c8g9BaabAcfdB about=8bamcb and=2A7a8fcA automat=0A7maA automatic=0A7k besid=ch earn=cf else=5a7b9dbdce ever=0d1A4a7f
noth get=0k1l3e4b goe=0g1a7Dag here=1a3gaAbA in=0b1A4B6A7C8b9AbAcc is=1a7B8aaabAcC land=0g1n4B look=7b8h new=9gbg of=3A5c7A9A
noth on=5a7iaA reach=0b1d4A5aac ship=ag that=0A7gca unusual=8cdk will=7sbh would=0A7d8A you=1fba;notic=0a4e6BaAcEeB none=4gdA
notr=0A3A5A6C7a8C9ebddbea code=0a2A5a7a8d9cbe python=8f quotidien=0d7Adh systèm=bm
nou=0A1A3A4A5B7b8fabbAdAec avon=2b3a8faa cherchon=bfeh déployon=4gaf;nought=7v8dcb;nouveaux=3A6j9e
now=0a1B2b3a4a8D9BbadCeA each=1B4a6eaa employ=bh it'=4fbbca the=2e3Acb ther=8iaA writ=2A6i8e;nowher=2B7e8mdb;nową=0j4f7Aad;nox=0i
nuestro=2A7c8a9ebAcB;nuit=9daAdf;null=7n;numb=1F2a4b5a7a8b9abAcAea #=6f is=2b7d9a look=4A7j on=0m or=8i;number=0a2b6maa
nump=1A3a9ceA;nurs=1A3a9BbbdH it=bi;nurser=eD;não=0A1A4A5A6c7i8c9bcjeA
`;
