export const SIGNS = `
d=1C2A3A4E5C6D7D9DbGdC;d'annot=2A8i de=8i;d'architectur=6n;d'intégr=0g4d7A;d'un=6ebacb;da=0A1c3a7bdb;dad=er;daemon=7c9cadbA
dafür=0B4A7acf;dag=0A1a2C3B4b5A6B7A8B9AbacAdcea;dagegen=0A7A8j
dai=0a1c2c4a6C8E9baCbbcFeC and=1b2a4g9a stand=0d1D7A use=3c9eba work=1f2aba;damit=3a7e8k9Abc
dan=0a1A2c3G5A7A8A9CaDbccGdbea des=5l nos=0A3A7n notr=0A2i5A8eddeA;danc=ei floor=dAeg on=ei;dar=2A4A6A7b9bbj to=7abb
das=1C6a7b8a9AbAcadaeA deploy=4a7Aai praktikum=ci;dashboard=1E2A3E4A5D6D8B9BaEbBdC;dat=0b1F2B3a5F7F8DaGcHeH from=9iba note=6g
data=0C1A2B3D4F5B6A7E9CaEbJdGed #2=8g and=0a1B2b3A4A5B6B9AaAdAeE centr=4B5baaeA engine=0G1a2A4b5a6C8B9AbAcEdbeH guru=ej ninja=es
data opt=2A8e pipelin=1a2A3b4E6A9bcA scienc=0A2B3B4A5c6B7C8B9daBbcdAeA scientist=0A1a2c3B4A5b6A7a8acEdAeE wizard=eq
databas=0A1C2D3D4C6c7A8a9AaAbacAdB;dataclas=2k8D9b and=2e with=2e;datafram=0A8g;date=1E4a5G6a8B9AbacAdAeA from=3dbd;datetim=1A8h
daught=9bee
day=0a1a2B4c5A6C7B8B9AaAbbcaddeA a=0A1J4C5B7B9CaAcBdAeC and=0D2A3B4b7acadaeA at=1A4bcb begin=6adl belong=bl click=7j go=4a9baAbbcf
day goe=1a4d9baAbAdA in=0B4a5A7A8AaabAccdA it=4i long=2a4h of=0E1A2B4A5a6A8A9Abacbda one=0a1A3b4aaAbAcBdAea our=4C7ada out=bqde
day part=ej start=1bdh two=0b2b4gda unpaid=cd we=0C2B3B4G5B9BaCbacaed week=dd you'l=0d2a;dazu=6adg
dbt airflow=0A3f7beg snowflak=3k4i5a
de=0a2a3A4C5C7B8A9AbbcddaeC #=0caabhda arquitectura=6g bestanden=aj cada=3c6b7eda cod=1b6f code=0d1c2b8Aaa codebas=2g8h
de conception=1A6f código=0A1d8bbA django=en hand=0a7eaj integración=0f4i7A l'équip=1f6A8b la=4A5abAcAef las=2A8i mypy=2E8i
de nos=0f1a3a4b7b8a9Aaaba notr=1A2c7abedc pipelin=2i prueba=7mch python=3h8h9aeg salair=cl serv=ao test=0a7ica tipo=2e8g typ=2g8b
de vos=1m6A7AdA;dead=9edAeb;deadlin=2A3A4A7a8A9AaAbBdhea are=7bdg;deal=4A5a6A7D8a9aaAca;debat in=6g;debian=3b9f
debug=0B1a2C3A4B5a6A7A8caAdA;decad=0B1A2A4A5a6abacAeA;decid=0A2D6d7C9BaCdDeC against=2A6a8i who=0a1e;decimal=0a2f8g
decision=0D1G2F3G4H5E6f7F8E9DaEbFcBdFeF and=6B are=6e as=6f log=6c record=6d to=6h used=6j;decisõ=6g
declar=0F1C2g4A5A6B7B8cbAcAdAeA anywher=8m its=2m8A noth=2A8d typ=2B8c what=2A8e;declin=3a8mcA;decod=0b7a9d;decommission=4Abi
decor=0a2kda;decorator=2g5A;decyzj=6z;decyzji=6u;dedicat=1B2A3A4A5A6A7B8A9AaBbbcCdBeF;deep=0B1C2E3B4B5b6C7C8A9BaAbAcDdCeD
def=0A2n3a8d9A f=2d8c pric=2d8g proces=2A8j;defend=2a6l7D8abAcA it=0a6d them=6e;defin=0E1E2A3b4C5A6b7C8D9AaAbBcCdBeB
definition of=0f;degre=1E3A4B6A7E8E9DaCbCcBdDeb in=0B1A2A3A4A5b6C7A8AcAdAea;dein=1c6c9abeca
del=1c6a7abaea backend=eh código=0fei equipo=0c1k4hdA;delet=2A3A7c8k9B a=0j7A in=0A7m8e it=0A7r8e9a;deliberate=2A5A8k
deliv=0d1F2a3B4a5D6G7K8K9GaCbDdAea;deliver=0a1C3C4c6E8E9CbCcadEeA are=4n ever=dh is=4c pipelin=0A4e with=4e;della=1g4bbf;delphi=bg
dem gehalt=df;demand=0C1a2a3A4C5C6D7B8E9BaAcBdaeA;demigod=ek of=ef;demonstrabl experienc=0i1a5b;demonstrat=0b1A3A4a6D7A8DaAbAcBeA
den=1b2a4A5A6A7A8A9AaacBeA code=1kab;denn=2b9jbkdg;depart=1A3a4B6C7A9CaAbCdDea and=0c2C7A8abB
depend=0B1B2a3A4B5C6a7b9baBbadDeC is=6h on=0B1A2a3A4D5B6C7C9aaAcCdCeA upon=2a7d8f9b whol=ch
dependenc=0B1A2B3l4A7A8D9aaCbAcBdBeC manag=3g manage=3j of=3g tree=3h
deplo=0D1C2B3A4g5g7a8CafbCcBeB by=4Aaj new=ag on=0b4f our=4d5A python=5d the=5e them=5e
deploy=0B1A2F3a4g5d6F7A8E9CakbDcAdAeF and=4AaDdA are=4iaedb as=4c5l autom=4j happen=4iad here=4Aag is=am mean=ap of=4d7Aab
deploy on=4b5daa our=ad sind=4gaadA tak=4lab to=4f5cab with=4b5f;deployen=4kaj;deployt wird=at;depui=4A8A9CaebacA
der=0B2A3A4D5A6BaDdA softwareentwicklung=cl;derni=1A3l8DbA;derzeit=3a7d9jag;des=0A1c4a6a7A8A9DcCeA dépendanc=3g test=0d
desarrollador=1hadcd;describ=1A3c4A5a6a8A9BaAbacAdBeA
design=0B1A2F3G4A5G6f7I8H9EaFbCcHdCeA and=0d1d2A4b5A7A9AaAbEcAdA choic=6g discussion=1A6f doc=6c docu=6abAdA document=6f note=6m
design proposal=6g review=1b6j specific=6l;desirabl=0b2a3b4b5b7C8D9BaAbAcBdBeA criteria=0b4c5g exposur=0f4f
desk=1A5A6Accddec a=cg and=4acgdb at=dl get=3cbk;desktop=1A4A5F6Aaibb program=5A9bbk session=ah;desplegamo=4g5cac a=4j
despliegu=4g5cah;detail=0B2C3C4C5B6C8C9BaBbDcDdE;deux=1b4a9Abbce;dev=3b4a5a8B9Feg contain=3c5p;devant=6jeg;devcontain=5j
develop=0a1A2C4A5A6A7a8A9DabbAcbdBec and=0A1D2C3A4B5b6A7a8IaabDcDdaeD automat=0i click=7k code=1e do=cddjeb environ=3e have=7bbi
develop of=0A1a2A4c5A6D8a9daBbEcbdbeA own=0h3a7A python=1h5b read=1h want=5acaee we=1A4Adaeh with=0C1A2A4bbAdb writ=0g7C
developer'=3aaedd;devop=0E1C2B3C4e5B6B7C8B9AbBcBea guru=eo pipelin=4n wizard=eh;devot to=bg
deze=0D1E2C3C4G5E6c7C8D9BaGbBcaeC stag=cj;di=6c7c8abdccea python=9Dek tipo=2a8ecA;diagram=6gbA and=6f;dial=7a8a9aabbecb up=bf
dict=0A2c5B7A8f9bbA;dictionar=2f8i9c;did=1A3a7B9aaAcAea not=0b6a9cbadc;didn't=1d8abAdb writ=1h
die=0A1B2A3E4C6E7B8L9cbcdEea pfleg=0fbd regel=aadq;died=3d4C5aba;dif=1m3b6B7B8AbAcBdA;diff=0a1n3c7BbAcAdBeA and=1g
different=0B2A3D4E5B6a7J8GaBbEcA;dig=8Abd through=bd;digital=0c2C3C4b5A6E7D8C9EaCcBdC;dime=cj;din=0A1AbAdgea at=dk is=dmec
dinosaur=aabg;dipendenz=3s;dir=0a1a5e8acd;direct=0D1J2C3b4G5C6D7B8A9CbCcIdAeC;directe=1B6A7gam;director=0A1a2B3A5a6B8C9AagdA
director'=1h;disadvantag=6g;disagre=0a2a3b6g;disallow=2i untyp=2f;discourag=2A8j;discus=0B2C4D5B6d7D8AaBbBcAdCeA
discussion=5B6b7B8AbAcBdA and=6m;diseño técnico=6i;diskutieren=6q;dislik=4e;dispatch=1a5abddD;disponibilidad=dm;distroles=5t
dit=0E1D2C3E4D5D6E7B8E9CaDbAcCdD;divid=9idA;division=2A4A5G6B7A8A9aaabBcBdA
django=0d1a2b4a5b6C8b9baabadaeh #2.2=9i #=3d7b8a9ebc app=3b5i7a8aab applic=5c7dba celer=0f2a guru=eo monolith=2d5cba
django postgr=0e1j3B4c5A6b project=2d4a8f pytest=0o servic=2bdf stub=2o
do=0a1A2a6A7B8A9aabcAda #=di code=1I expect=0d7Aef for=ee in=ee it=2b3a9AabdB not=0C1E2C3F4B5b6C7b8b9AaCbbcA peopl=dh
do python=3b9Aej review=1j take=1g6A the=3A4a6a7BbBcadb thos=di unpaid=cI we=0d3a6a8daAbBda without=1B2A7d8f writ=0b2b6hab
do you=1a2A3c4a6a7a9BaDcbdA;doc=2A3a6g8adB befor=6g decision=6j no=6A7i8i
dock=0A1A3D4A5j6B7E8AaabDcbdHeG and=5eca compos=5qcA e=5p gitlab=3A5i imag=5e9A is=5gaa isn't=2h5A or=5B podman=5E swarm=5j
dock would=5f;dockera=5g;dockerfil=5z7B8AaAbAcAdA that=5g;dockeris=5g;docstr=2B8l and=2d8D
docu=3A4D5A6e7B9DbacCdAeC are=6E befor=6h;document=0a2a3A4a5B6c7a9aaBbbcadBeF for=4a6h is=0b7f8bba;documento de=6i
doe=3a4a5a7A9adaeA a=4d6d7Aac it=3b4f8C9AbacA its=4c5e not=0A1a2a4A7a8AbB the=3e4caAcadb what=0a7gbb without=7k8j9a
doen=0A2D3B4D5B6B7a8b9EacbCcBdDeC;doesn't=2c3a8BaA exist=2a3eda know=9h;doing=0B2A3A5B7C8C9BaadCeE;dojo=ef;doku=0f6o7A
domain=0B2b3A4a5D6a7B8b9AaBbacBdCeB
don't=0A1A2A3D4A6B8a9aaaba and=1g9AcadA annotat=2A8h app=2abddfei both=0a2A7b8fef care=0a3A8deg chas=0j3e declar=2A8k
don't do=0A2a4B6A8aaAcAdC expect=0A3A7aaabecc have=7b hire=ef look=aoda merg=0l2g mind=0b2a6ade pay=7dcf reimburs=cl scar=4e5i
don't use=2E3A5F8r9bea writ=0E6L7u8b9b;done=0a1A3A5a6CaabBcada by=0A5A7cadba for=ch manual=7nah without=8l9bcf;donné=9cdcei
door=1b2a3C5B6E7AaBbCcIdaeA and=8caced has=0A7g stil=0j5h7A;dora=4h;dose=0A1a2d6a7a;doubl=0a1a7AdDea
down=0A4A6b8c9bcJdAeC as=0k so=0A5a7fbA the=6c9AeA to=2b3c5adA;downsid=2A6q8c;dozen tim=4h;draaien=3b5h;draaiend=4cbh
draft=6g7A8BcAeC design=6n;drag=0A1B2A3A4B6AaBbA drop=ah the=0A1A4Aak;drama=3d4iabeb;draw=2A4A5A6b7A8BaAcbeC box=6l the=6e
drawback=6i;dream=2A4G5B6A7A8CbAcA;drei=ch;dres=1Edc code=1Edeea;driv=0B1L2a3F4A5B6D8I9aacbEcDdA licenc=5bbbdeec them=0a7g
driven=0a1D2C3B4C6G7B8D9baCbCcDdDeG develop=0j;drop=1A2C3A4a6a7A8G9aaacBdb at=3Adj it=3A6a7b9bae the=0a7B8A9iabea what=0A4j7c
drug=0E4A6B7J8AcB test=0D7B
du=1b4a5a6b7B8abfcaed betreust=bh code=0e1a2b7Abbeb gibst=1g kannst=5a6k nicht=5f9ecAee schreibst=0g2a6b;duck=2B6A8j typ=2C8h
duckdb=2d3h;due=0A1A2B4D5A6B8A9AbacaeA;dull=0e4e6a7aeA;dur=0F1c2B3B5b6C7E8C9AaabBcaeb the=0A1b2A3A5a6C7C8BaabbcaeC;durch=0c7bdb
durchgängig=0A2g3k8A;dut=8A9aaecadaea review=1f;duty=1a6B9AaabfcA is=bf;dynamic=0C1c2A3C4C5c7D8b9DaBbCcCdDea python=2B8k
dynamical typ=8d;décision=6q;dépendanc=3p;déploie=0a4jae continu=4g;déployon=4gaf;développeur=1A7aahea
`;
