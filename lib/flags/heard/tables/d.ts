export const SIGNS = `
d=1B4F5B6C7D8A9DbGdD;d'annot=2A8i de=8i;d'architectur=6m;d'essai=cd;d'intégr=0f4d7A;d'un=4a6ecb;da=0A1c3a7bdb;dad=dAeq
daemon=0A5a7b9dad;dafür=0B4A7acg;dag=0A1a2D3A4b6A7A8A9AbacAdbea;dagegen=0A7A8k
dai=0a1c2b3a4a6C8C9baBbccEeB and=1b2b4d9a stand=0e1C7A tool=2faa use=3d9eba work=1f2bba;damit=3a7e8k9Abb
dan=0a1A2c3G5A7A8A9CaDbccGda des=5l nos=0A3A7k notr=2h5A8edd;danc=ei floor=dAeg on=eg;dar=4A6A7a9cbi to=bd touch=3a9dbc
das=1C6a7b8abAcbdaeA deploy=4a7Aai praktikum=cj;dashboard=1D2A3D5C6C8B9BaBbBdD;dat=0b1F2B3a5F7E8C9AaFcGeH note=6g
data=0C1A2B3E4F5C6A7E8A9CaEbJcadFec #2=8g and=0a1A2a3A5B6B9AcaeD centr=4A5cab engine=0F1a2A3a4b5a6B8BbAcDdbeH guru=ei ninja=er
data opt=8e pipelin=0a1a2A3b4D5a9b scienc=0A2B3A4A5b6B7B8EaBbadA scientist=0A1a2b3B4A5b6A7b9AcDdAeE team=0b1A2B5a7A8aabcbda
data wizard=er;databas=1C2D3D4C6b7A9AaAbacAdB;dataclas=2n8D9b and=2e with=2e;datafram=0A2a8e
date=1C2B3a4a5G7a8A9AbacAdAeA from=3a9Abg;daught=9cee
day=1a2B4b5A6C7A8BbbdceA ?=8abacadc a=1L4C5B6A7C9BaAcAdBeB and=0C2A3B4a7acadaeA becaus=1a4d8bbadc begin=6adj click=7i for=cAdc
day goe=4d9caAdA in=0A5A6a8AbBcb it'=3e5d8A it=4kdA long=2b4jaAbA no=4Baaccda of=0E2A6C8A9Abbcbda one=0a1A3b4a8AbAcAdAea out=bmdf
day part=ek so=5d start=1bdh two=0b2b4fdb unpaid=ce we=0C2C3B4H5A9BaAcaed week=dd what=ee you'l=0e2a4A you=7Abaeb;dazu=6adg
dbt=3b4a9B airflow=0A3e7bej snowflak=3i4h
de=0a2a3A4C5C7B8A9BaAbbcceC #=0caabhdb arquitectura=6g bestanden=aj cada=3b6c7ddb cod=1c6f code=0d1c2b8Aaa codebas=2e8f
de conception=1A6f código=0A1d8bbA django=em hand=0a7eaj integración=0f4i7A l'équip=0A1e6A8a la=5abAcAef las=2B8i mypy=2D8h
de nos=0f1a3a4c7a8a9Bba notr=1A2c7abedd pipelin=2j4A prueba=7lch python=3h8h9beg salair=ck serv=an stag=cd tes=1g test=0b7gca
de tipo=2d8g tus=1f typ=2g8a vos=1k7AdA;deadlin=1A2A3A4B8A9AbBdhea;deal=4A5a6A7C8aaAca;debat=3c5A6b in=6k;debian=3b9e
debug=0A1a2C3A4B5a6A8ddA;decad=0B2AbacA;decid=0A2C6d7B9AaBdCeC against=6b8h who=0a1d;decimal=0a2e8d
decision=0D1F2D3F4E5D6e7G8E9DaEbEcCdEeF and=6B are=6d as=6f fold=6c log=6d record=6c to=6e;decisõ=6g
declar=0D1A2f4A5A6B7A8dcAdA anywher=8k its=2m8A their=2e3g8A typ=2A8d what=2B8f;declin=1a3a8k;decod=7a9d;decommission=4Abj
decor=0a2mda;decorat=2A5A8d;decorator=2f5A;decyzj=6z;decyzji=6t;dedicat=1B2A3A4A5A6A7B8A9AaBcBdAeG;deep=0B1C2E3B4B5b6C7C9BaAcDdCeD
def=0A2l3a8f f=2c8b pric=2e8e proces=2A8i true=2d;defend=2a6m7DbA it=0c6g them=6b;definition of=0g
degre=0a1C3B4B6A7D8D9CaBbCcBdDeb in=0B1A2A3A4A5b6C7A8AcAdAea;dein=1c6c9bbdca;deinen=0f1c
del=1c6a7aea backend=eh código=0fei equipo=0b1j4hdA;delet=0A2A3A7b8l9B a=0h7B8A in=7k8f it=0B7q8e9a;deliberate=2A8k
deliv=0d1E3a5C6H7J8I9GaDbCcadAea;deliver=0a1C2B3D4b6F7A8F9BaAbAdEeI are=4j is=4d pipelin=0A4g practic=4e to=4c5a with=4d
della=1g4abe;delphi=aabh;dem gehalt=df;demand=0A2a3A4C5C6E7B8D9BaAbAcAeA;demigod=ek of=ei;demo=1a7bbaca
demonstrabl experienc=0f1b5b;den=1b2a4A5A6A7A8A9AcBeA code=1kab;denn=0a2b7A9jbjdf
depart=1B2A4B6D7A8A9DaAbDcAdEea and=0c2B7AbB sinc=0h1j;department'=0c2A8a
depend=0B1B2a3A4B5C7b8a9aaAbbdCeC is=6h on=0A1A2a3A4C5B6B7C9aaAbacDdBeA
dependenc=0C1A2B3l4A7A8D9aaBbAcBdBeC manag=3e manage=3h tree=3f
deplo=0D1C2B3A4g5e6A7a8CaebBcBdAeB by=4Aai manual=ad new=ad on=0b4eaa our=4d python=5d the=5e them=5g
deploy=0A1A2E3a4f5d6F7A8D9CajbDcAdAeF are=4iaedb as=4c5k automatical=4aac for=4daada happen=4jad here=4Aaf is=am mean=ao of=4eaa
deploy on=4a5daa sind=4gaadA to=4e5cab with=4b5e;deployen=4kaj;deployt wird=as;depui=4A8A9DaebadA
der=0B4D6BaDdA softwareentwicklung=ck;derni=1A3l8CbA;derzeit=3a7d9iag;des=0A1c4a6a8A9DbAcCeA dépendanc=3e test=0d
desarrollador=1haccc;describ=1A3b4A6b8A9BaAcAdBeB
design=0A1A2F3F4B5G6f7I8H9DaFbDcHdEeA and=0d1d2A3A4c5A7A9AaAbDcAdAea choic=1A6h discussion=1A6g doc=6b docu=6a document=6f note=6m
design proposal=6g review=1b6j specific=6m;desirabl=0b2a3a4b5b7C8C9AaAbAcAdAeA criteria=0b4c5g exposur=0g4d
desk=1A4A5A6A7baabaccddeb a=cg and=4bcgdaea;desktop=1A4A5E6Aaibb program=5A9abk session=ai;desplegamo=4g5dac a=4j;despliegu=4f5cah
detail=0A2C3B4C5A6C8C9BaAbDcDdDea;deux=1b4a9Abbce;dev=3c4b5a8Aed contain=3c5p;devant=6jeg;devcontain=5h
develop=0b1A2D3A4B5A7a8A9EabbAcbdBeb and=0A1C2B3A4A5A6A7a8J9BaabCcEdbeC are=ed automat=0g befor=1b check=0B7i click=0A7i do=cddg
develop environ=3d5a have=7bbleA in=2C6A8A of=0A1a2A4A5A6B7a9daBbDcadbeA own=0i3a7A python=1k ther=eh we=daeh with=0A2A4c
develop writ=0f7B;developer'=af;devop=0F1C2A3C4e5B6B7B8A9AbBcBea guru=eo pipelin=4n wizard=eh;devot to=bh
deze=0D1E2B3C4F5E6c7C8C9CaGbBcaeB stag=ci;di=6c7c8abdcddAea python=9Dek tipo=2a8fcA;dia=1a4cbacada;diagram=6ebA and=6g
dial=7a8aaabccbea up=bd;dich=4c8Abbea;dict=0A2c5B8f9cbA of=2a8c;dictat=8B9e;dictionar=2d8h9b of=2a8b
did=1a3a6A7CaBcA not=0b1d7A9cdb we=0a3c4b6d;didn't=1c8adb writ=1h;die=0A1B2B3D4C5A6E7B8K9cbcdEea pfleg=0fbd regel=aadq
dif=0a1n3c6A7B8AcAdA;diff=0a1p3a7AdA;different=0B2A3B4D5B6a7K8GaBbDeA;dig=be;digest=5b;digital=0b1a2C3C4c5A6D7D8C9EaCcBdC
din=0Adeeb at=dk is=dmed;dinosaur=bh;dipendenz=3q;dir=0a1a5e8acd;direct=0D1I2C3b4H5D6D7B8B9CaabEcGdAeC to=1D6A;directe=0A1B6A7fan
director=1a2B3A5A6B8B9AagbAdBea cal=7deh;director'=1g;disadvantag=6g;disagre=0a2a3a6f;disallow=2i untyp=2f;disappear=5f
discourag=2A8i;discus=0B2C4C5B6e7B8AaBbBdCeA them=6h;discussion=5A6c7B9AbAcA and=6l;diseño técnico=6i;diskutieren=6p;dislik=4d6aaa
dispatch=1a5abbdD softwar=0a7Abf;disponibilidad=di para=dc;distroles=5t;dit=0F1D2B3D4C5D6D7A8D9CaCbAcDdDea;divid=9fdA
division=2A4B5D6B9abA
django=0d2b4a5c6B8b9cbadaeh #2.2=9ieA #=3d7b8a9fbc ?=ed app=0a3b5i8aab applic=5d7d celer=0f guru=eo monolith=2d5bba ninja=eB on=4f
django postgr=0e1h3A4c5A6b postgresql=0d2b3A6A project=2d4a8g pytest=0n servic=2bdf stub=2o;dla=5dea
do=0a1A2b6A7A8A9aaada by=7daacg code=1G come=0g7Abd expect=0d7Aef in=ed likewis=1A2cbbdf not=0B1E2A3F4C5b6C7b9AaDbb peopl=deea
do python=3b9Aei read=1a7e releas=0C4e7a review=1i run=5h the=4a6a7Bcadb unpaid=cI we=0c1A3a5a6a8cbA without=1B7c8e9abA
do writ=0c2a6hab you=1A2A3c4a6a7a9AaCcbdA;doc=6g8adB befor=6g decision=6i no=7i8g
dock=0A1A3D5i6B7E8AbDcadIeH and=5dca compos=5qcA contain=5c e=5p gitlab=3A5i imag=5g9A is=5faa isn't=2i5A podman=5D swarm=5i
dock would=5o;dockera=5f;dockerfil=5z7B8AbAcAdAeA and=5b that=5f;dockeris=5h;docstr=2B8j and=2e8B
docu=0A3A4C5A6d7A9CbacCeD and=6b are=1A6E befor=6h the=6b what=2a6fbd with=ac
document=2a3A5B6c7a9aaCbbcadBeE for=4a6iba is=0a7h8cba;documento de=6h
doe=3a4a5a7A9adaeA a=0a3a4a6b7Aad it=3c4f8B its=4b5e not=1a2a4A6a7a9abA the=1a3e4caAcadb what=0a3a7fbbea without=7k8j your=5dab
doen=2E3B4D5B6B7a8b9EabbCcBdDeB;doesn't=2c3a8DaA know=9g;doing=0A2A3B4a5B7B8B9BaadCeD;dojo=ee;doku=0g6o7A;don=1b4abBcb
don't=0A1A2A3C4A6A8a9aaabadaea and=1h9AcbdB annotat=2A7A8i app=2abddfee both=0b7b8geh care=0b3A8deg chas=0j3d do=0A2a4B6A8bcAdB
don't exist=0A7i expect=0A7a8aaabecd have=3a7c hire=eg look=an merg=0n2h mind=0b2a6acade pay=7dcf put=5c8f reimburs=ck scar=4d5i
don't use=2F3A5D8r9cea writ=0E6K7t9b;done=0a1A2B3A5b6CabbAdaea by=0B5A7cabba manual=7mah without=8m9c;donné=9ddcei
door=0B1b2a3C4A5C6E7AaAbCcIdaeA has=7f;dora=4i;dose=0A1a2d6a7a;dot=0e;doubl=5a7AdC
down=0A1A4A5a6b8c9abacJeC as=0i by=0d2a7a8A9abA so=0A5a7ebA the=0a6d9Aaa to=2a3b5adA;downsid=2A6q8c;draaien=0a3c5h;draaiend=4dbi
draait=2a5b9bcbdA nog=9e;draft=6f7A8AeB design=6n technical=6e the=0f6g;drag=0A1A2A4A6AaEbA and=ae the=1Aal;drama=3d4iacec
draw=2A4A5B6b7A8BaAcbeC box=6l no=6acg the=6d;drawback=6i;dream=0A2A3a4F5A7A8AcAea;drei=ch;dres=1Edc code=1Edeeb
driv=0C1H2b3F4B5C6D8M9babbDcDdAeA licenc=5bbbdeee them=0A7g;driven=0a1E2C3B4D5a6F7B8D9caCbCcEdDeG develop=0j
drop=0a1A2C6a8EcBdb at=di the=0a7A9iabea what=0A4j7b;drug=0D4A6B7GcA test=0D7C
du=1b4a5a6b7A8abfcaec betreust=bh bist=2adf code=0e1a2b7A8abbeb gibst=1g kannst=5a6j nicht=5f9ecAed schreibst=0g2a6b
duck=2B8h typ=2C8h;duckdb=2e3i;due=0B1A2B4C5A6G8A9AbacaeA;dull=0e4f6a7aeA
dur=0G1c2B3B5c6D7E8C9AaabBcbeb the=0A1a2A3A5a6C7B8AaabbcaeC;durch=0c7adb;durchgängig=0A2g3j8A;dut=6A8A9aacea
duty=4A6BabbgcA is=bfdA;dynamic=0B1c2A3C4C5c7C8b9CaBbBcCdCea python=2A8k;dynamiqu=2E8deA;dynamodb=5e;działa=2a3e5e9c;décision=6p
dépendanc=3o;déploie=4iae continu=4g;déployon=4haf;dépourvu=0A1A7f8d de=0A1A7f8d;désormai=0h5a8A;développeur=1A7aahea
día=3b4b6AbdcBdc
`;
