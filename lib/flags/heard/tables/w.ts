export const SIGNS = `
w pythoni=2c5e8fbb weekend=di;wad=3Abg;wag=6AbDcg are=ci begin=cj start=ci;wage=0A1B2A4A6Aca is=ch
wait=1h2B4a6A8BcDdaea for=1B2A4a5bea overnight=1l;wak=4c5n7AaA up=5cda when=5eda;walk=1a3A5A6b8a9aaabDcaea through=0d1a7b
walkthrough=1s6g;wall=0a9aeC;walru=0A3A4A5A9v no=8A9f operator=9k;wand=8Beh and=ei
want=0C3B4B5B8a9bbbdAee a=0A4A5Abbed for=el in=8d is=8f9cbecceh of=7e8h somebod=0e3bdc someon=1abdea the=2abaeh them=8fda
want to=1a2d4C5A7a8A9aaDbCcadBeB;war room=4fda;ward=0c4A5b6a7AaAcB;warehous=1D2B5A6C7A8A9abcdDea system=9fbe
warn=0A2A7a8dcA you=7d8ibe;warum=2g6i8B
was=0B1A2A3A4A5C6B7A8B9AaCbBcDdDeK a=0a1C3D4a5A8a9CdB begun=8bbd certif=9k consider=6k7A8ecA decid=6e delet=0G7j8e9A discus=8haa
was good=7l in=4c8c last=9cbf meant=2A8bbg not=1c7Bbf promis=2i run=3a8d switch=2C4A9EaabJ taken=0A6j7cdi tri=3A8f worth=5kbAcf
was written=2A7a8e9Abe;wast of=6c7e8a;wat=0C1D2B3E4D5A6E7C8E9EaEbCeC;watch=1A3C4b6B7f8C9AaabBda the=0B1A7eabdc
way=0a1a2a3a4a6a7a9abCdBeA around=2b3b4a5d round=0k1a2b6d8a to=0B1A3a5A6a7A8BbAda;wdrażam=4o5aaf;wdrożenia=7Aak
we=0B1B3B4B5C6B7a9AaabEcAdAeA actual=0j3c annotat=2g8C answ=dk are=0a1G2A3a4A5b6A7G8D9baCbccAdB ask=1a3A5a7B9abCcc bake=5h
we believ=0B1a2A4b5A6B7D8A9CaBbAcAdAeA bought=7Abg build=0A2B3C4D6A7A8bbdcAdAeA can't=1a2A3A4a7A9dcf can=0a1B2C4B5a6B7b9baAcade
we cannot=9bbaccda catch=7idk chang=7f check=0b7l choos=6dca chos=6m7b8d click=0b7fcf com=1j copy=5bai cov=cg crush=eg
we decid=6g8ach declar=2e8A delet=7d8i deliberate=2A8g deplo=4k5b7aai discus=3a6dca do=0a1a2b3B5b6a8A9BaAbdcC
we don't=2B3B4A5A6B8A9BaC drink=eh drop=1a2a3e5c6A9G edit=af ever=7EbAdAeB expect=1b3A5a6b8DbBcbdc eyebal=7j fight=0aef
we find=1B2A6A7j8a finish=3b9DbAdA fix=0A7i get=1B3D6A8A9Ada give=3a5b6aca go=1b7a8adA grind=dl had=2A4A7c8eadbadA hand=0c2e5e9bca
we hate=3a6h9A have=0A1b2A3B4G5C7c8a9cabbccAdA haven't=7f8c9aaa hear=7gaBeB hire=0A2A4A6A7A8A9AaAbadAeb hold=0e2a3a4a6a7A
we insist=2e3a6c8DeA keep=0c1a6e9bbA kept=1h6i know=1A2B3B4C7aaabAcadD lack=0A1A7i8A laugh=8adieA learn=7d leav=2A8j left=3d5a6e
we let=0A2d3a4c8a like=6A7A8d9CaAcceC lint=2A3f8b live=2a4A8AaAdd log=6cag look=1A3C4b8aaAbada made=2f4c maintain=9fba
we make=0A1a2D3C4C5B6a8B9AaAbAdC may=0A2C5B6A7aaa mean=3a6A8aeh mend=7pab merg=0e1k2f might=0A1A2A4A5A7A9DaBcA misschien=7bel
we mov=2A3e5d9AdC move=3a7cdA need=1A2A3A4C8B9aaAbgcAdaec nev=1c2A3a4a7A8adaeb off=0D1F2F3N4B5C6E7C8F9AaCcadaed on=0a4a5a7g8d9bag
we only=1A2A4A5DaAbAdAea own=5c pair=0c1h part=9AdAeq pas=8k pay=0A2A5a9cbacB pick=6c8cca pin=3i5A9f plan=6b9dea play=ee
we practis=0j2d4o pref=2A8g put=1b2a4f8AbA read=1g2A3b7A record=6k releas=4h7BaCdB releasen=4cdj rely=3b7j8b remov=2A8e review=1e
we roll=5eeh rsync=ai run=1B2a3c5A7aaAcaeA search=bbeo sell=0A1C2H3I4A5E6G7C8B9C settl=3a6i ship=0A4f5h7fbAda skip=0a1A7e8d
we sleep=0d1edb spent=2n9AbB sprint=dj stil=9faf strip=8h switch=2A3a8i9AbG talk=3a6A7Ach tell=4Acg test=0a7i8a9a treat=1d2a3aea
we tri=3A4D5B8caaba trust=1K7c8a type=2d6a updat=aj upgrad=3f upload=ag use=0a1a3b4A6a7B8AbAccdDeD valu=1a2A3a4A5B6b7A8AbAcBdCea
we vast=6j9e verif=7m want=0A1C2E3a4a5b7B9baCdbeb went=3b6bdd will=1C2D3C4A5A6B7B8D9DaBcAeC won't=7B8BaAbcdb
we work=1b2A5B6b7A9DbBcBda would=0A4E5A7A9Daabaea writ=0d5f6f7A8b9aaabBcBdAeB;we'd=3a4A6a7CacbBcAeD like=7A8bbAeB
we'l=0C1E2C4B5B7A8A9BaAbCdBeA talk=ce
we'r=0A1D3B4E5C6F7B8C9baCcBdbeA a=0B1B2C4B5e9eabbAeA aft=eo colleagu=eE fami=eh honest=7fdk like=ef
we'r look=0B1A2c3C4B5B6A7D8B9AaAccdBea;we'v=0E2A3A5C6B7a9baabCcCdA got=1A5A7aabdaef nev=1a7g8c;weak=6f
web=0A1b2D3C4F5B6D7a8cabcadEeE host=aB portal=9kaA serv=aj shop=0B4C5A9aaAcbeB;webhook=0c5e;webserv=an
websit=0C1B2A3D4B5E6E7E8B9baBcAdBeD;wed=0Adlej;wednesda=1a4d5a6eaada;wednesday=1c6d
week=1a2a4a6a7D8C9BbacgdeeC ?=djea aft=3bdc and=2A4b9aaA are=cddd at=4Acf befor=4accda goe=3a4abd here=8Ade in=1A4BcbeB
week of=1A3b5A9CaAcadb on=bace one=0m1d2a out=dm saturday=dN the=3a6c9acade they=1f2e trial=co unpaid=cs;week'=7caaccdb work=cjdc
weekda=4kdd;weekend=0D1G2E3B5C6D7E8E9AbBccdd for=dC free=do is=di on=ccde releas=4f to=2a8Adg will=dg work=dg;weep=6aep
weigh=5a6d7AbC;weighbridg=0e7a9dca;weit=3c9gcb;welcom=0B1D3a5a6b7F9AaBbCcbdJea;weld=1l6a7d9b
well=1b2B4a5B8C9CaEbCcadaeH as=0A2B3C4B6A7C8C9abCdCeA enough=4f6e8b paid=cg test=0w7A8BcA;wenn=0j2d3g7A8A
went=0a1A3A7AaAbCcAeF back=3D5Caf out=4i9a to=0b3h;wer um=cAdk
were=0B1C2A3a5A7C9CaMdIeE in=3g6a9a introduc=1o no=3a7E strip=2C8g unpaid=cD written=8f;werken=0a1E2A4B5E6E7F8A9aaDcDddec
werkt=0C2D4D5B6C7b9BaAbcccdceB
what=0a4A6aaCbbcAdC a=2A3A5a8b9A any=2A5A8h belong=0h3l break=6c7A data=2f8a did=0b6h doe=4B7A8bcaeA each=2A6b8d else=6g7a
what elsewher=eg fal=7gbf goe=1A2c7A8a i=0a1cea if=1h is=0B1B2B4a7A8dcAeA it=1A2b4A5A6ecadaeA lie=8dbh oth=1bbAeh our=4A7A9fec
what proces=8f run=3A4e5e9dba tak=5aei ten=ef that=1a5a6d the=0a1b5b8A9c they=0A3a4A5B7B8daadaeA was=0a6h8Abcda
what we=1B3a4D5A6a8C9aaBcbdb would=6g you'l=0A2A4B5F6B7A8D9AaacCdAeC you=0a1a2a3H7a8C9CaAcadBeD
what'=0A1A2B5C6C7B8a9baAbAcadB insid=8f;whatev=0a1a4a7BaCbAdAeA hour=dg is=3A4d6a land=1A4e5A pas=4e the=0a5b6a8ecadb;whatsoev=8e
wheel=2A3e4c5a7A9bdA for=3c4j9a
when=0A1B3B4A6A8C9CbDcadbeB a=0b3b5b6a7a8AabbB i=2b3b5a7Cdc one=1a5baeca someth=7f the=1B3A4B5a7c8A9AbAcddh we=0C6a7C8A9BbacAda
when you=1A4a5B7a8abB;whenev=0a1A4gacbAcA a=4e5b6d
wher=0A1A2a3A4E6c7D9aabcCdBeB doe=5f none=2i oth=4b6g7bda the=2a6c7a you'd=3a4A8k9bbA you=0C2B3C4A5J7c8CaBbAcbdB
wherea=0c3g4d5b8c9ebaca the=0c1a2A3a4a5a7a8cbedc;wheth=3b4A6a7dbCeA a=0A2B7h an=7m it=7eca the=2a4A5B7f x=8l your=7g
which=0a3a4a6a7A8a9abacadaeD build=4g editor=2e3m fil=aj has=4aaabCdA i=5gbc interpret=3c9a is=0A1B2a3A4A5A6b8abAca its=9j
which machin=5n no=7a9abfcDdA not=0b8hbd noth=2A7a8d9bcf of=0c3a6c7A9A one=1A5a6fda only=0a1g7A9a ord=aj our=0c5A8A9b python=3h9c
which releas=4A9g ship=2l should=7c9h the=7a8aaabacCeA thre=0b1b6f took=ch version=9j you=2Ccaea
whil=0a2b3b4c5a8b9babbacddaeB most=0f2b3e8a the=2b3b5a7d9gabbddb;whisper=el;whiteboard=4A6p7E8AaAbAdA and=6c test=0n
who=0a1a3D4A5A6a7b9DaBbacBdAea ask=0b1g6deA cal=8leB can=2B3b4A7c9BaabAcA check=1i decid=5a6d did=1m8abaeb didn't=1h disagre=6k
who do=cadded doe=bbdeeg find=7h has=0a1a3a5a9BdAeA is=0a1E2A4A5A8AaDbAcb keep=4c5A9abc know=0A7baa leav=2adjeb left=6a7abcdc
who liv=0aee log=7oacdd look=1ebAdf mak=en put=4d8baadb read=1a6a8AaaeD say=6o tell=7k tri=7h unpack=aI writ=0g2b5b9aeA
who wrot=1c8bbf
whoev=4a6babda brok=0C2A4j build=6h has=0b1A3a7Cae is=1d4A7c join=3a9gdgee need=4A7l propos=6e writ=0f1A2a4a6c wrot=1baf
whoever'=7Bafca;whol=1J2a3b4a5A7aaAbbdaea backend=5i9bdb depart=5a9Aeh job=bi of=5a7g8c9abg on=bach python=2b3h8G team=2c6d7abAdd
whom=2B3A4B5Acaei the=bbdbed;whos=2a3A4a5A6A7C8A9aaAbgcadF author=9abg only=0e1A7bbA paramet=2e8B vendor=bi
why=0B2a4C5a6i7I8I9AaDcIdEeF an=5d6e list=2z6A not=6i the=5a6cba we=0A5a6a7AaAbBcAdA you=4A5A6BbA your=6f;wied=1A8p
wij=0D1A3a4A5D6B7g8d9CbBcGdceb draaien=3g gebruiken=2a8c9i;wijzig=0e1f4p;wijzigingen=1A4c6h
wil=0B1B3A4B5A6b7B8A9aacbEcbeA to=1A2a4A5A7A9aabbacbdb
will=1B2A4A5b8A9caBbacA a=1B2A8j add=2g6d8A and=2b8A9Acf ask=2A6B8a9AbDdA author=0d6g be=1a2c3a4b5A6b8D9AaAbacAdbea
will build=2A7A8AaBbCcAeA check=7g come=1f complet=ci concern=bg containeris=5k cost=6c count=5k deplo=5bae extend=0d2b4d9aeA
will fix=9hba for=9k go=1a9bbf hard=bj have=0b1B2b4E5B6A7D9aaAdA inherit=7g8ibc keep=1A3b9bbb main=bi
will maintain=0A2B3f4d6D8d9eaCbhdA meet=9c not=3A4F5B6A8a9AaDbC packag=5i pas=bh prepar=6d say=ddee spend=9abj tell=0b7b8Dca
will the=2g5b too=0f4A7A9adg walk=3a6g work=0a1D2J3A4a6D7d8b9aaAbacbdceC writ=0c2b5c6i7BaAcBdC you=0a1A2C4Bbdca
willingnes=0A1a2A6A7a8aaabacAdf to=0A1a2A6A7aaabacAdf;win=0G1B2A3B4a5A8B9DaAbDeA;window=0A1A2B6B9aaeba serv=9dae xp=9Abg
winscp=0A1A2A3A4C5Aaz is=ag on=addA;wint=0A1b2c3c7A8F9Bba;wir=1B4A6a7cabbAea bewusst=7b8g deployen=4fad mit=3f9d nutzen=3h5B
wird=1d4A6A9Aaccbdb nicht=cv von=1g vor=0A1g4A7acA;wish=0A2B3F4C6a8daAcA list=2C3D
with=1B2A4B6A7A8A9abBcAdaeA #=0a1A2A4B5A7a8B9AbacAdA a=0a2b4b5B7aaAbBcAdDeA an=3a4C5E6a7D8bacbAcadaeC architectur=6l
with automat=0g4g7AaA ci=4i contain=5p containeris=5h continuou=4m dependenc=3f dock=5kcadA each=0d2A7B9AaB ecs=5f6d filezilla=ab
with fixtur=0f from=9ebb ftp=ae generic=2f github=4h hash=3c hatch=3e helm=5e hypothesi=0e its=0A5e8A9Aba known=0e3A kubernet=5e
with last=7eaa legac=bd mypy=2f nam=0A2A5a8f no=3A4b7CbAdaeA one=2A9Acaeb our=1H2a3A4B5E6H7H8AaCbaeb pact=0m panda=2c8aed pep=2m3d
with poetr=3j propert=0d pull=1g pyproject=3j pyright=2g pytest=0h7D python=0B1A3a4A6B8C9AaAca question=1g reason=1e6m ruff=2A3e
with sam=5fca scp=aD six=9f solid=ej static=2m8B tdd=0h test=0hca that=2A5A7d8c9adb the=0b1A3a5B6a8BabdbeA typ=2j8a type=2i8A
with unit=0e us=0A1a2a3a4a5b6A7b8aaAccddea uv=3e vim=af what=1c6a9aba which=0D2A6A winscp=aE you=0B2A3a4A6C8F9bcBdb
with your=1D3a6B7A8BabbDcAdBea;withdraw=1c4h6A
within=1a2A3a4A6A7C8B9GaGbEcDdBeC a=1a3b7C8b9AbBdCeA fifteen=4Ade four=0a1d half=0A1h4A ten=4Adj the=0A1a3E4b5a6B7b8A9eaBea
within week=3h
without=0b1A2a4a5A7A8A9aaBbacbeA a=0e1a2a3b6f9AaadaeB annot=2d8B any=2A6A7c8bce anybod=4d6A8b approval=1f4B ask=0A3f4e5c
without being=0e2i3a bracket=7A8A9b com=bj compens=cg declar=2f8A document=bj first=3a5a6c8bcf hint=2e human=4f it=1b3c6a8j
without its=0m2h3b6f7A8B open=0k2f7A parenthes=9c remuner=ci run=2m salar=ci somebod=1e6aae someth=0e1A4A7A static=2A8ndA
without test=0e7C them=0e2eba type=2A8D wak=bf;wizard=0A1A2B3A4a5C6Bem who=ek with=ef;wizardr=ez;woch=4accdh;wochen=3ccpda
wochenenden=dn;woken=5eda
won't=2A3B5B6B8a9AaFbAdceA be=1A2D3A4B5B6B8bdb find=0A1A2a3D4A7d8aaBcB let=1e2e5a need=0A7h8daa say=8icA see=8ecfdd tell=7A8fdb
woodpeck=4uaA;word=0B2a3c4A5B9AaabadCeb alon=0A1n any=2qeA docu=7aav in=1a2d8a;wordpres sit=aj
wordt=0A1a2a3a4C5A6B7c8b9caAbbcdeB door=1f niet=0e7aco
work=1A2D6C7a8A9BaCcAeB #=dh aft=7ida and=1a2A3A4B7C8B9abAcadCea are=dk beyond=dl consist=bi day=1a4c5a7AaAccdd even=dE exampl=0g
work extend=df for=0B1A3A4A5B6B7A8bbAdCeA goe=4d hard=0B1A2A4B5A6A7A8AbAcAdCeh in=0B1b2E3a4D5C6C7A8caCeA is=0A1a2B3A6b7a8AbccBddea
work knowledg=2b3a4a5c7A8B long=dd most=dh night=de of=1a4A5Aee on=0D1C2D4C8caGcadDeD overtim=df prototyp=ci regular=dk six=dl
work through=4A7fab we=0A1A4G5A8AcadB weekend=dc when=7gea with=2A3a4E6C7E8b9AaabacbdJea without=0A1A4A7c8f
workflow=0C2A3B4e5a6F7B8aaIcBdBeB;workload=5ebA;workspac=3d;workst=3a5Aad;world=0G1G2H3I4E6D7C8A9caCbDcDdFea;wors=2a6e8aba
worth=0A3A5a6A7A8DbAcaec a=em
would=0a3A4A7A8B9AbacAdb ask=7a8gda be=3a5a8A9acaeB belong=el bring=2B8i dream=0jdbeb have=1d3A6d9EaA inherit=2B8f
would like=3A4B6C7B9AbAdaeB make=2a6eaaea not=2b3a4a6A8abdcaea say=0h4A tell=7nbA we=0a2b8ide you=0A2B3B4A5A7B8AaDdaeA
wouldn't=0a9abaec be=4a7d8fbg;wrap=5a7A8Abj round=5bbg
writ=0c2a3A4A5a6eaAbBdDeE ?=1j2A6A8A9a a=0F2A6caAdA adr=6g and=1A6b7A any=2c7f9a anyth=1fba assertion=0A7n at=dm automat=0b7A
writ check=7s8A clean=0e2C def=2k3j8A9A down=0b6B7A8c for=3c9a ful=0d2k has=7i9h in=7e9caaee it=1B2A7A9bbAca modern=2g8A
writ no=1A6A7g8kbb of=0a6b7d one=5a6g python=5A8B9Aca statical=2i test=0b1a7h the=5b6B7A8a9AaBbCcAdDeE two=2A6e up=6i will=0A1k
writ with=0b5h6d
written=1a3a4c6e7a9aaAcDdbeD a=1c2a3d5e7a befor=8abe by=0a1b5abh design=6i down=2A3e for=7d9d in=3A4a5a6C9baAbaca reason=2h6j
written rfc=6e technical=1A6d unit=7gaA up=6k without=8j9d;wrong=0f2a6c7c
wrot=0A2A3F7A9AaabbcAdAeC and=1ibe it=2A8abb the=1B8caabc;wynagrodzeni=cn;wyłączni=7dck;wägen=6h
`;
