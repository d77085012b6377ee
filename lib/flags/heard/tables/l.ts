export const SIGNS = `
l'applic=0A7n9d;l'essentiel=9Abn;l'équip=0A1f3a6e8a9AaA
la=1a4A6A7a8A9bbacA commission=cd couvertur=0gbA main=4A7daf maintenanc=9cbo mise=1a4A5k8Aaf règl=di;lab=0A3B4A5A8A9CbAdaeA
laborator=0D2A4A;lack=3A7e8Beb is=7bel test=0a7h them=2h8A type=8c;lambda=0A2A3A4A5d8BaBbCcAdAeB and=5i or=5h;laminat=7aad
lamp=3E in=dh;land=1d4A5a6B7A8A9AbAdBeA in=5ica on=0a1a2A4e;languag=0B1G2a3a4F5A6E7C8B9baDbAcBdFeI
laptop=1B2a3e5a6C8DaebGdgea a=ajccdd at=0ade com=dk goe=3adi is=3b5eaaca on=3Bdl
larg=0B1A3b5E6a7b8a9AaAcEdEeC chang=1A6j django=2f legac=bi python=2f8A9a untyp=2A8o;large=8g;largest=1A2B3A4B5a6A7C8B9FaBbAcAdBeA
las=2A3a6e8bcadb
last=2a3c4b8A9AbAdaeA #=2fba autumn=3i custom=bk day=4c5idA from=cedk hire=7acadAel march=3h mile=ae month'=7hbaccdc
last month=0a1c2c3c4f octob=3f9A patch=3g person=4c7a8bbhce python=9C quart=0c4e releas=0g9fbb securit=9j spr=0e2g3b5A6a8BaAbB
last step=4Aagcc tuesda=0b1B4f6b until=bh week'=2A4a7fabdA week=1d4c8adA wint=0A3l year=2a4c6abDcaeC;lat=0a2A3c4c5a7A8A9abC the=4i
late=0B5A6A7AaBcAde into=df most=dj night=aAdd;latenc=6kdaea against=6g or=6h;latest=0A2A3b4A5A6A7B8A9BbccAdDeb python=3g9a
laufen=3c5b9eacbc;launch=2A3a6D9AaAbBdceC and=dg is=dj;lavoriamo=0l3b4e9Added;lavoro=becdda;law=0C1B2A5A6C8B9BaAbCcCdBeA
lay=1A4E5c6b8a9BaBcAda out=6f;layout of=3p;le=2a5A7a8a9bbadAea code=6a7d8a9bbA déploie=4Aae post=4Aaabecf serveur=aq soir=df
lead=0C1b2C3F4E5D6a7D9bbDdFeI design=6g the=1A2b5F6b7B8BaBbacAdAeA time=4m;leadership=0F1B2A3A4B5A6C7A8B9AaBbAcAeB
lean on=0b2f3b7d;learn=0E1a2C3D4C5B6E7a8a9DaAbCcddJea a=cf by=8g it=0d3a4c5e7A what=8e wizard=em;learnt=7a8eccdb
least=3a5a7D8J9DaBbacFdAea once=0a1A2c4h5b6b one=0b1f5a6a7AdA two=5b6c
leav=3B4B6B7AbBcFdbeb a=0a2c8AbH annot=8j at=7d8aacdk befor=dm behind=0g1A com=1e is=6Adl it=be some=1g the=4A5b7Adaeb type=8b
leav you=2gea your=5a8daA;ledg=0A3A6c9Abb;leed=2B4b5a9AbAea;leest=1g3A9g
left=2a4A5A6A8AaabddA behind=9abc in=2e3b8Cbb it=2a8cbh no=6a7ebe to=0a1d2a3A7b us=6abdcb
legac=0K1I2B3E4H5H6F7B8C9AaAbjcBdBeB applic=bn bil=bb claim=bG code=0A1A2abe codebas=bh data=bg django=bf etl=bi is=bD of=bL
legac php=bd python=bp report=bf reserv=bh revenu=be student=bk systeem=bh system=bA trad=bh;legado=bf;legal=1C2B3A4a7AaBbAcFdAea
legend=en and=eg;legendar=eg;lernen=1haA;les=1a5A9AbBcAdaec annot=8f choix=6k développeur=1A4c7gac fichi=3A7Aai test=0b7daa
let=0A4A6B7A8A9aaBbAdBeE a=0A1a2a3A7Acc are=1k hypothesi=0g in=1g of=cc them=0A1h2a5C8aca up=dk you=1a2ebB
let'=0B1A2A3C4B5B6B7A8B9baAcAdA;leur=1a4A6DbAeb;level=2c3C4C6a7B8AbAcCdFeb design=2a6o;lgtm=1u
librar=0b1A3a5a6a7B9faEbAcAdEeD as=3e car=2h8A must=9g of=6g9a run=3A4i5A9A whos=2a9e with=3h;licenc=1A2B4A7Abacidbed you=cj
licht=6h;lie=0a1A2a5a8BaAbddceA;lieb=0A1A7gef;liegt=0abecA bei=0e7ccB;lieu=cn of=cf;life=0C1C2C3A5b6B7A8A9aaFbdcEdbeA
lift=3a4f9adBeA;light=0D3D8A9abadc in=dj on=4bbddb up=2f;lik it=0b8g9a
like=0A1a2A3A4B6a7A8a9AaAbAec a=0B1B3a4B8c9BcAed all=1h8a but=ef everyon=1h6aba it=2a4c8d9aaAcceA mad=8ded maniac=dAei our=5A6a8c
like python=8e to=1C3A4H5D6B7F9BabbBeJ;limit=0B1a2B3B4B6B7b8BaAbAdAeC
lin=1d3a6B7a8b9baBbfcDdDeE and=2b7c9a from=9dbb in=0h3c7A not=7i of=2A3A5A6A7e8c9bbAeA or=1j that=0d1bbd you=7a8eba
line=0a1c2b4a5B8AcadBeD befor=0A1i2b by=1c7A coverag=0n has=1h7a in=0g4a8ada length=2k3e8B of=4b6b8AaAbDdA on=cm
link=1D2A3a7A8aaBbBcBdAeB;lint=0a1A2b3i4c5A7c9BbCcBdAeA and=0d2e3e4f8A are=3e7d we=7g8f with=3C written=3e
linux=3a4a5d7A8AaCbAcA #=3e9a;list=0A1A3B4F5D9AaabCcEdBeA a=8h for=2C3B7cab or=2a8g;literal=2h and=2c;litestar=3j
littl=0c5a8BbccA document=7kbb script=0h2d6AbA;liv=1C5b6a7B8A9abbcCdAeB branch=4j in=4B5e6bbbeA insid=9f
live=0C1C2D3G4h7a8Aahdaea ?=4caA befor=1A4d besid=5k6b box=aD by=4B6AaA here=dl in=2a7A9aaAbbcAda is=4a7Aaf machin=4A7AaH mean=ag
live on=4B5a7a9Aaaca serv=ac site=4a7Aae system=4c7baf the=4e ticket=cf with=1a6h7b8a9caa without=8daa;livenes=5i prob=5i
livr=0b4i7b;livraison=0A4A7cajdd;livron=0A4p7bdA;livré=0b5f7ccA;llm=1D3A4A5A6F7BbadA;lo=1a7A8e9aaccada;load=9bcAdBeA
loc=0G1B2C3C4E5C6D7B9BadbFcFdGeD;local=0A1A2A3A4B5a6F7B8G9CaAbAcBdHeA
lock=2A3j4A7C8E9AaCbBcadGeb environ=3f file=3AaA is=3l it=1d3h with=3c;lockfil=3i7C8A9BaAbAcAdAeA and=2A3c is=3f so=3d5A
log=0B2A3G4a6a7c8CabbAea for=4A7bac in=0A1A4a5a7dad of=2a6g on=aa;logbook=af;logo=4E9bbA;lohn=ci
long=1A3A4a6B7B8BaEbccAdbeA ago=3aacbi and=0a5b8f befor=0a1c2g7B day=chdj hour=dm liv=4d5a meet=1k6j sinc=bc than=0c1b4k6b7AcB
long weekend=cjdBea;longest=4e6a9A
look=0C1c3a4a5A6A7c8c9CaCcBeA aft=1A4b7A8A9bbecBdA at=1b5B9AbC back=0d3l5acb elsewher=7caabkdfeA for=0D1J2B3a4B5c6A8B9Badbccbdc
look in=7hbA odd=4A7h up=4d5a6g;loon=cndk;loos=0a2c dictionar=2h8A on=0e2A
los=2B4a8CacbBcCdbea archivo=ag despliegu=ak fin=dh servicio=0d3b5g9a;lose=6f with=6h;lost in=3Abf;lot=0a4A6bdaeB;loud=6d7a8A
loudest=6j voic=6f;love=0E1G4A5C6C7A8C9baAbbda of=aacdea to=0D1G3F4B5B6B8A9aaAbAdBeA;low=1A3A4a5A7B8BcBdbea level=6g
lunch=1a2A4b5B7B8D9FaAbCcddEeA and=4acedA is=ck on=4acc;lunchtim=1A5f;luxur=7e;lying=0g4b7adc;lyon=3A5a7Aed;lässt=3fcAda
läuft=2d3A5c9c auf=5a9h bei=3f noch=9i
`;
