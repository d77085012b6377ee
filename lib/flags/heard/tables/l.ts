export const SIGNS = `
l'applic=0A7n9d;l'essentiel=9Abn;l'équip=0A1f6d8b9AaA
la=2a3a4A6B7a8A9bba commission=cd couvertur=0i7AbA main=4A7daf maintenanc=9dbo mise=1a4A5k8Aaf règl=di;lab=3C4A5A9DbAdaeA
laborator=0D1a2A4A5A8a;lack=3A7e8Bea test=0a7i them=0A2h;laid to=3c9dbA;lambda=0A2A3A4A5d8BaCbCcAdBeB and=5h or=5h;laminat=7aac
lamp=0A3E4a;land=1d4A5a6C7B8A9AdBeB in=3b4a5ibAca on=2A4fbA;languag=0C1H2a3a4C5B6E7D8C9baEbAcCdFeH
laptop=1B2a3e5a6C8EafbGdfea a=ajccdc at=0add com=dk goe=3adg is=3b5dabca on=dj
larg=0B1A3d5E6b7b8a9AaAcEdFeC chang=1A6g django=2e legac=bj python=2e8A9a unannotat=2A8k untyp=8s;large=8f
largest=0A1A2B3A4B5b6A7C8B9EaBbBcAdBeB;las=6e8bcadb
last=1A2b3c4b8A9BbAdaeA #=2ebadA autumn=3faA custom=bj day=4a5hda digit=0A3c4A from=cddm hire=7adAek march=0b3h month'=7gbacbdb
last month=0b1c2d3b4e octob=3i9A python=9D securit=9k spr=0g2j3a6a8BaAbC step=4Aafcc tuesda=1A4l6a until=bg week'=4a7gac
last week=1g4c8b wint=0A3k year=2a4d6abEeC;lat=1a2A3c4b5a7A8BbCdaea the=4i;late=0A3A6AaAcAde into=df most=dj night=aAdd
latenc=6ldaeb against=6f or=6g;latest=0A1A2A3b4A5A7B8A9BbdcAdDeb python=3f9b;laufen=3b5b9eacbc
launch=0A1A2A3a6D8A9AaAbCdceB and=dg is=dk;lavoriamo=0l3c4e9Addee;law=0B1B2A3a5A6B8B9AaBbCcDdC;lay=1A4F5d6b8a9BaBcBda out=6e
layout of=3r;le=2a5A7a8a9bbaea code=0a6a7g8a9b déploie=4Aae post=4Abecf serveur=ar soir=df
lead=0B1a2A3D4C5D7C9baabEcBdFeI design=6h develop=1b7A8e the=0A1A2a4A5F6b7C8BaBbacAdAeA time=4m
leadership=0G1B2A3B4B5A6D7A8B9AaBbAcAeB;lean on=0b2f3b7d
learn=0E1a2C3D4B5C6D7a9DaBbCcddJea a=cg by=8hea happen=1h it=0c3a4c5d7A what=8f wizard=el
least=0a1a3a5a7A8K9DaBbacF once=0a1A2b4i5b6b one=0b1g5a6a7CdA
leav=1a2a3A4B6B7AbBcFdaea a=2a8BbIcA aft=df annot=8k at=7d8a9Bacdj befor=dj behind=0h1A is=6Adl it=bd its=2g7c some=1g type=8d
leav with=ceda your=8e9aaA;ledg=0A3A6d9A;leest=1j3A9g
left=0A2b4A5B8AabbdcAdA behind=9abd in=2h3b8D9Abc it=8bbg no=6a7ebh unannotat=1A2m8A us=6abeca
legac=0M1I2C3E4H5H6F7C8C9AaAbkcBdCeB applic=bn bil=bb claim=bE code=0A1A2abd codebas=bi data=bh django=bg etl=bk is=bF of=bM
legac pay=bh php=bd python=bp report=bf reserv=bi revenu=bg student=bj systeem=bi system=bA trad=bi;legado=bf
legal=0A1D2B3A4a5C7A8AaBbAcFdBea;legend=ep and=ef;legendar=eh;lernen=1haA
les=0a1b7a9AbBcAdaed annot=2A8g choix=6k fichi=3A7Aak than=dAeb
let=0A1a4a6D7B8C9aaBbAdBeE are=1j5a hypothesi=0h in=1i them=1j2a5C8a up=dk you=1a2ebCcA;leur=1a4A6DbAeb
level=1b2c3B4A5A6a7D8AbBcDdEeb design=2b6o;lgtm=1v
librar=0a1A3a6a7A9eaGbAcAdFeB as=3f4A must=9f run=3A4i5A9A servic=eh with=3h8a you=2a8a9ecc;licenc=1B2A4A7Abachdbeb you=ci
licht=6g;lie=2a5a7a8C9aaBbedceA;lieb=0A1A7gef;lieu=cn of=cf;life=0C1C2C3B5a7A8B9aaEbdcFdceA;lift=4ddBeA
light=0A3E8Abadc in=dk on=4abddg up=2fea;lik=1a3a6a8aaAeB it=0b7a8g
like=0A1a2B3B4B6a7B8a9AaBbAcAec a=0B1B3a4C8c9BcAed all=1g everyon=1d6abacc it=4a8d9aaAbAcbeA mad=8dee maniac=cAdAej our=2A5B6a8c
like python=8e to=1D3A4H5C6A7D9AabbCcAeJ
lin=1e3a5a6A7b8a9baCbfcDdEeE and=2b7c9a from=9hba in=0f2a3b not=0A7h8A of=2A3A5a6B7c8d9abaeA or=1i stay=0g that=0b1a7Abd
line=0a1e2c4a5A8AcaeA befor=1j2a by=1c7A coverag=0o fix=0a1h7A has=1h2b in=0d1A4a7bca is=1a2b4b6d length=2l3d8B of=4a6c8AaAbAdAeA
line on=9acj;link=1D2A3b7AaBbCcAdAeB;lint=0a1A2b3g4c5A6A7c8a9CbCcBdAeA and=0d2e3c4e8A are=1A3f7c we=7f8f with=3C written=3d
linux=0A3a4a5d7A8AaDbA;list=0C1A4G5D8A9AaabCcEdAeB a=8i for=2D3B7bab or=2A8i;listen=0a1A7C8AbAcE;literal=2g8A and=2c9a;litestar=3i
littl=0c3A5a8AaAbccA and=1h4a check=0e4A document=7kbb script=0i2e6A
liv=1D5b6b7A8B9abacBdAeA branch=1a4j in=4C5c6cbbcAdAeA insid=9g
live=0D1C2B3H4h6A7a8AahbAdbeb #=4gdc ?=4caB besid=5i6c box=aD by=2a4C6AaAea here=dm in=2b7A8A9aaBbbcA is=7AagdA machin=4A7AaG
live mean=af next=4g6g on=4B5c7aca serv=ac site=4aaf system=4c7baf the=4d with=6h9baa without=8gaa;livenes=5i prob=5i
livraison=0A4A7dajdd;livron=0A4q7bdA;llm=1D3A4B5A6F7B8AbacAdB;lo=1a7A8e9aacdb;loc=0G1C2C3C4E5B6D7B8A9aadbFcGdEeD
local=0A1D2A3B4B5a6G7B8G9CaAbBcCdIeB;lock=2A3k4B7C8F9AaBbBcadHec environ=3h is=3k with=3e
lockfil=3j7D8A9CaBbAcBdBeA and=2A3c is=3g so=3d5B;log=0B1A2A3E5a6a7c8CabbAcAeA in=0A1A2A3a5a7dae of=6i;logbook=ah;logo=4E9bbA
long=1A4a5a6B7C8AaEbcdbeA ago=3aabbfdb and=0a5a8f befor=0d1b2i7B day=cgdj hour=dn liv=1a4d meet=1k6k than=0c1d4k5d6b7AcBdA
long weekend=cjdBea
look=0C1c2A3a4a5B6A7c8c9CaBeA aft=1B4c5A7A8A9caAbfcDdA at=1b3A5B7a9AbC back=0b3l5acb elsewher=7bbldh for=0B1L2B4C5c6B8C9Bacbbdc
look good=1i in=4a7f8bbA odd=7h up=4g5a6g;loon=codk;loop=0a1d6A7AbC;loos dictionar=2l8A on=0d
los=2B4a6a8C9aacbBcBdbea archivo=ah despliegu=ak fin=di servicio=0d3b5g9b;lose=6e with=6g;lost=6a7abbdD;lot=0a6baAdbeB;loud=6f8A
loudest=6k voic=6f;love=0E1G4B5B6B8C9baAbb to=0F1G3I4A5C6C7a8A9aaAbAdCeA;low=1B3A5A7B8BcBdbea level=6h
lunch=2A4b5C7B8C9FaAbDcedFeA and=4a6AccdA is=ck what=4AcAei;luxur=7e;lying=0f4b7adb;lyon=0a3A7AcAec
läuft=2d5c8A9c auf=5a9h noch=9i
`;
