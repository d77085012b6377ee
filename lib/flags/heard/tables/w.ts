export const SIGNS = `
w=0A1acAda pythoni=2c5d8fbb weekend=dg;waarom=6ebA;wad=3Bbg;wag=6AbEcf are=ch begin=cg start=cj
wait=1f2A4b6A8B9acDea for=1A4c5aaaea overnight=1m;waiv=8e9d;wak=4b5n a=4f5c up=5dda when=5fda
walk=1a3A5A6b9aaabCcAea through=0d1a7a;walkthrough=1r6g;wall=eB of=0d7A;walru=0A3A5A9v no=9f operator=9j;wand=8Bei
want=0C3C4B5B8a9bbbdAee #10=ee a=4Abcec for=en in=8d is=8d9cbdcbeh of=7h8h somebod=0f3b7add someon=1abdeb the=2abbeh them=8e9a
want to=1a2b4C5A6A7a8A9aaDbCdCeA;war room=4fda;ward=0d4A5b6a7AaAcA;warehous=1C2B5A6B8AbdcAdCea;warn=2A7a8d9acA you=7c8h
warum=2e6i8A
was=0B2A4A5B6B8A9BaCbBcDdDeM begun=8bbb certif=9i consider=6i7a8d decid=6e delet=0B7i8e9A discus=8haa drop=1b7d8ebc good=7n
was in=4c8eba last=9abg meant=2A8bbf not=1d7Bbdda run=3a8e switch=1A2A4A8a9CaabM taken=0A6b7e8adm worth=5fbAcg written=2A8ebd
wast of=6c7e8a;wat=0C1D2B3E4D5A6D7C8E9EaEbCeC;watch=1A3B4a6B7f8B9AabbBda the=0A4a7eabdc
way=0b1b4a6a7a8a9aaAbCcAdAeA around=2b3b4a5e round=0k1a2c5A6d to=0B2A3a5A6a8BbA;wdrażam=4o5baf;wdrożenia=7Aaj
we=0B1B2a3B4B5B6B7a8A9AaabEcAdAeA actual=0j3c aft=ef annotat=2j8C answ=dl are=0a1L3a4A5b6A7F8D9caBbccAdB ask=7A9abBcbdaeB bake=5i
we believ=0B1a2B4b5B6B7C8A9DaBbAcAdAeA bought=7Abj build=0A2B3C4C7A8bbAcBdAeA can't=1a2A3A7A9dce can=0a1B2C4B5a6B7b8a9caAcadceA
we cannot=9abacbda catch=7hdj chang=7g check=0b2A7k chos=6l7b8d click=7hcf clos=8ecddA com=1k consid=7b8cea copy=5bag cov=cg
we crush=ef decid=6d8ach delet=8h deliberate=2A8g deplo=4j5cai discus=3a6ica do=0a2b3A5b6A8A9BaAbccCdaea don't=2A3B4A5A6B8A9BaC
we drink=ej drop=1a2a3h5d6A8A9F edit=ae enforc=2f8A expect=1a2a3A6b8DbBcadc eyebal=0A7k fight=ef find=1A2A6A7j8b finish=3b9DbB
we fix=0B7h gave=1B3a5b6e8b give=5b6a go=1a7b grind=dlea had=0A5a7b8cbadA hand=0c1a2e5b9bca have=0A1b2A3B4D5D7c8a9baabccAdA
we haven't=7e8d9baa hear=7gaBeB hire=0A2A4A6A7A9AaAbbcadAeb hold=0d1a2b4a6a inherit=0A2d7f8Abi insist=2e3a6c8D keep=0b1c6f9abBca
we know=1B2A3A4B6A7abAdCeA lack=0A1A7g8A laugh=8adjeA lean=0b2f8A learn=7d leav=2A8j left=2a3f5a6d9A let=2b4a8a
we like=6A7B8c9CaAcceB lint=1A2A3f8b live=4AaBde log=6cag look=1A2B3B4a8abada maintain=9dba make=0A1a2D3C4C5B6a8A9AaAbAdBeA
we manag=3d may=0A2C5B6A mean=6A7A8adAef mend=7qac merg=0f1q2f misschien=7bel mov=2A3e5e9AdC move=3b7d8adA
we need=0A1B2A3A4C8A9aaAbhcAdaec nev=1d3a4a7A8aeb off=0F1F2F3N4B5C6F7C8DaBcadbed on=0b5a7f8f9bab only=1A2A5CaAdAea pair=0d1h
we part=9AdAes pas=8j pay=0A2A5a9cbacBda pick=6c8dca pin=3h5A9b play=ee practis=0m2f4o pref=8g put=1b2a4ebA read=1g3a7A
we real=0a9aed record=6k releas=4g7AaDdB releasen=4bdi rely=3b7i8b remov=2A8g review=1d7a roll=5eed rsync=ai run=1B2a3d5C7aaAcaeA
we search=bbem sell=0A1A2G3G4A5D6F7B8A9B settl=3c6i ship=0A4e5g7gaadb skip=0a1A7e8d slay=ed sleep=0d1cdc spent=2mbA sprint=di
we stil=9faf strip=8e switch=2A3g8f9AbG talk=7Ach test=0a7h8a9b treat=1d2a3aea tri=4C8cabba trust=1J7d8b turn=0a2a6e type=2d6a
we upgrad=3f upload=af use=0a1a2a3b4A5a6a7C8A9abAccdDeD used=1A4b5a8AaAccea valu=1a3a4A5B6b7AaacBdCea vast=3A6k9f verif=7l
we want=0A1C2D3a5b7A8A9baBdbeb went=3b4A6cdd will=1C2C3C4B5A6C7B8D9DaBbacBeB won't=4a7A8AaAbd work=1b2A3A5B6b7A9DbBcAdaea
we would=0A4E5A9BaadAea writ=0d5g6f7A8bbBcBeB;we'd=3a6a7CabbCeC like=7A8bbAeA love=0A3C4a5a6aaacAdA
we'l=0C1F2C4B5B6A7A8A9AbBdA talk=ce
we'r=0A1D3B4E5B6F7B8B9baBbacAdbeA a=0A1A2C4B5d9dabbAeA aft=3aen colleagu=eD fami=eh like=ed look=0B1A2d3B4B5B6A7D8B9AaAccdBea
we'v=0E1A3B5C6C7b9baabCcBdAea got=1A5A7aabdbee nev=7i8caada;web=0A1a2D3B4G5B6D7a8b9aaacadDeF portal=9k serv=al shop=0B4B5A9baAcbeC
webhook=0c5g;webserv=an;websit=0C1B2A3C4C5E6E7F8B9aaAcAdBeD;wed=djeh and=daef;wednesda=1a2a4b5a6eabda even=1Aae;wednesday=1c5a6c7a
week=1a2a4a6a7C8D9CcgdeeC ?=aadj aft=3cda are=cddc as=cAdd at=cd befor=4acd for=dc goe=1A3a4bbd here=0a8Adf in=4BcbeB
week of=1A3b9BaAcada on=bacd one=0k1c2a5aaa out=dj the=3a6caacadd trial=co unpaid=cs with=4accdA;week'=7caaccdb work=cjdc
weekda=4jdd;weekend=0C1F2F3B5C6D7E8D9AbAcbde are=7BdA as=dC free=dm is=di on=ccde releas=4f to=8Adg will=dg work=dg
weep=5a6aet with=ei;weigh=6ebC;weighbridg=0e7a9dca;weit=3c9gcb;welcom=0D1D3a5a6a7E9AaBbCcbdIea;weld=1j5A6a7c9b
well=1b2A4b5B8C9CaGbBcadaeG as=2B3C4B6A7D8C9abCdCeA enough=4f6e8a kept=0A5a7gbA paid=cg test=0t7A8A;wenn=0j2c3g7A8B
went=0a1B3BaAbBcAeD back=3C5Baf on=cieA out=4j9a to=0a3g5a;wer um=cAdk
were=0A1C3c5A7C9BaLcBdHeD in=3g9a introduc=1k no=3b7C set=9h strip=2A8i written=8fba;werk=0C1B2B3B4C5B6D7B8B9BaBbbcceb
werken=0a1E2A4A5E6E7F9baCbacDddec;werkt=0B2D4D5B6B7b8a9BaAbccbdceB;wert=1b2g7a8B
what=0a4A6a8aaCbacAdB a=0A2A5a6a8a9A any=2A5A8h belong=0h3k break=6d7A came=0a2b7c9e did=0c6i each=6b8d else=5a6g7a fal=7gbg
what goe=2c7A8a i=0a1eea if=1f is=0B1A2C4a8daAcA it=1A2c4A5A6d8AdaeA lie=8dbh oth=1aeh our=6A9feb proces=8f production=5g9a
what run=3a4e5f9c sort=8cef tak=5aei ten=ed the=0a1b5b8A9b they=0A3a4A5A7B8ddaeA was=0a6g9abcda we'd=2d6c we=1B3a4D5A6b8C9aaBcadb
what would=6f you'l=0A2A4A5F6A8CaacCdAeC you=0a3I7a8B9BcadAeD your=6abAcb;what'=0A2A5C6B7A8a9aaAbAcadCea insid=8f
whatev=0a1a4c5a7CaBdAeA hour=di is=3A4c6a land=1A4d5A pas=4cdA the=5b6a8ecadb their=3g you=0b5d;whatsoev=7A8d
wheel=2A3f4d5a7A9cbAdA for=3c4j9a
when=0A1B3B4A6A8C9CbBdbeB a=0a2A5a6a8A9BacbAcada i=2b3b7Cdc one=0A1a5bae someth=7e the=1A3A4A5a7c9Accdi we=0D1a7C8A9AcAdaeB
when you=1B5B8abBcA;whenev=4gacbAcA a=3a4g5d6a somebod=0h4c
wher=1A2a3C4E6c7C8a9aabcFdCeB doe=5e oth=2a4b6d7baada the=2a3A6c you'd=3a4A8j9cbAeA you=0B1b2B3B5I6A7c8B9aaBbAcadA
wherea=0c1a3h4c5b7a8c9b our=0a2c3b4a5a7a8d9acb the=0b1a3a5a7a8cbddc
wheth=3b4A6a7dbD a=0A2A7g8a an=7l it=2A7e8a the=2a5A7e8A your=0a7e
which=0a3a6a8a9abacadaeC #=4dba alternativ=6e build=4h cannot=0e7A9aba editor=2f3l fil=af has=8AbB i=5f6Abcda interpret=3c9a
which is=0A1B3A4B5A6bbA it=4a8edc machin=5r no=7a9abdcCdA not=0b8gbb noth=2A7a8c9acf one=1B5a6edc only=0a1h9a ord=ak our=0d1a5C9a
which python=3g9c releas=4A9g run=0c should=7c9i somebod=4fbAdb stil=9bbe the=7a8baabacBdaeA thre=0b1b6f version=9l
which we=2a3A5A7a8Acb you=2CcadAea
whil=0a1A2a3b4b5a6A7a8b9babbacdeB most=0e2b3e8a oth=0h1b4e5bea our=0a5b8d9Aaabadd the=2a3a7c9gabbadb you'r=2d4b9a;whisper=ek
whiteboard=6p7D8AaA and=6c test=0m
who=0a1a3C4A5A6a7a8A9CaBbacBdAea ask=0c1d6heA cal=7A8leC can=2B3a4A7c9CbAcA check=1f decid=5a6d did=1i8abbeb didn't=1h disagre=6k
who do=3acbdced doe=0abbdaeg find=7hda has=0a1b5a8A9AdAeA is=0a2A4A5AaDca keep=4d5A9abb know=0A7baa leav=2adkeb liv=0aef
who log=7macde look=1dbBdf mak=em out=ef play=7oea put=4d8adb say=6m ship=ec tell=7l tri=7f unpack=aH use=7g writ=0f2a5a9aeA
who wrot=1b7A8bbeda
whoev=0a3a4a6d7Aabda brok=0C2B4l build=6i has=0b1A3a7Cae is=1b4A7c join=3a9gdfef need=4A7l writ=0d1B4a6c wrot=1bad;whoever'=7Bagcb
whol=1H2a3a4a5A7aaAbbdaea depart=5a9Aeh job=bi of=5b7g8b9abh python=2c8H9A safet=7e team=2b6d7addea world=9iba
whom=2A3A4B5A8aaaccej the=bbdbed thi=6AcidA;whos=2b3A4A5A7D8A9aaAbgdE author=bh vendor=bi
why=0A2a4C6i7H8H9AaCcJdEeF a=3c5c6cba an=5b6d list=2w6A not=6i the=5a6c we=5a6b7BaAbBcA you=4A6BbA your=6f;wied=1A6A8q
wij=0D1A3a4A5C6B7f8c9CbBcGdcea draaien=3h gebruiken=2b8c9i zijn=3A7AdAec zoeken=ee;wijzig=0f1e4m;wijzigingen=1A4c6i
wil=0B1A3A4B5A6b7A8C9aacbEcb to=4A5A7A8B9aaabacadb
will=0a1B2A4A5b6a8A9caAbacA a=1B2A8h add=2f6e and=2a8A9Acg ask=2A6A8b9AbD author=0c6g be=1a2b3a4b5A6a8CbacAdaeb
will build=2A4A7AaBbDcAeA car=1a9eab check=7e come=1dcA cost=6e count=5k deplo=5cae extend=0d4e9aeA fix=6a9iba for=9l go=1abg
will hard=bj have=0b1A2b4D5A6A7C8a9bba help=1A3A4b6A7A9aabbCcBeA inherit=7f8kbc keep=1A3a9cbbda leav=2fca main=bf
will maintain=2B3c4c6C8caBbi meet=9d not=3A4F5A6A8a9AaCbAcA packag=5g pas=bh say=dfef spend=9abh stil=9eda tell=0a7b8C the=2g5bcA
will too=0c4A7A9bdh walk=3a6f work=0a1D2G3B4a6D7d8caAbacbdceB writ=0a2a4a5d6i7A8AaAcBdB you=1A2E4Abcda
willingnes=0A1a7aaabade to=0A1a7aaabade;win=0F1A2A3A4a5A7a8B9DaAbDeA;window=0A2B5A6A9bacba serv=5a9cae xp=9Bbg
winscp=0A1A4B5Aaz drag=ag is=ah on=agdA;wint=2c3b8E9Aba
wir=1B4A6a7c8AabbBdaea bewusst=7a8g deployen=4eac mit=3f7A9d nicht=7A8c9AcceA nutzen=3g5B schreiben=0c2A6c7A8d testen=0f1A7a
wird=1d4A9Aaccbdb nicht=cv von=1f vor=0A1h4A7acA;wirst=8dcfea du=8feb;wish=0A2A3D4B6a8caA it=2A8g list=2B3C7a
with=1B4B6A7A8C9abBcAdaeB a=2c3A4b5B7a8a9AaAbAdC an=4D5D6a7D8a9aacbCcaeC argo=4d5A automat=0e4c7A aws=5c ci=4j contain=5q
with containeris=5j continuou=4k dependenc=3g dock=5kdA each=0d2A7A9AaA ecs=5f6d filezilla=ab fixtur=0g from=9ebb ftp=ac github=4h
with hash=3a hatch=3d helm=5e hypothesi=0c its=5d7AaB kubernet=5d last=7e legac=bb linux=5h mypy=2g nam=0A2A5a8gbA no=3A4b7BcAda
with numb=6e old=9cbd our=0a1G2B4B5F6H7GaCcAeb pact=0k panda=2e8aeh pdm=3d pep=2k3e podman=5d poetr=3h propert=0e pull=1f
with pyproject=3i pyright=2g8A pytest=0f7B python=0A3a4A6B8B9AaAca reason=1g6l releas=4eaA ruff=2A3d sam=5eca scp=aC six=1a9f
with solid=eg static=2n8A tdd=0e test=0gca that=7e8b9adb the=0a1a2B3b4b5A6a8a9aabbadb thos=bg typ=2i8b type=2g8A unit=0d
with us=0B1a2a3a4a5a6B7b8a9AaAbAcbddea uv=3e vim=ag winscp=aE you=0B4A6B8E9acAdb your=0a1D5A6B7A8A9aacbCcAdD;withdraw=1c4g6A
within=1a2A3a4A6A7C8A9EaFbFcDdAeB a=1a3b7B8b9AbAdCeA fifteen=4Add four=1c half=1h4A ninet=0d4a ten=0a4Acadj
within the=0A3D4b5A6C7b8A9eaBbBcAea week=3g
without=0b1A2a4a5A7A8A9aaBbacceA a=0c1a3b4a6e9AaaeA annot=2c8B any=0A2C7c8bcf anybod=4h8b ask=0A3g4c5daA being=0d2i3a
without bracket=7A8A9a compens=cg fear=0d4d first=3a5a6c8bce human=4h it=0A1d3d8h its=0j1A2g3b6d8A9a open=0l2f7A parenthes=9c
without remuner=ci salar=cj somebod=1eae someth=0e1A4A7A static=2A8f test=0d7B them=0i2e touch=5g type=2A8E version=3D wak=0a5Abh
wizard=0A1A2A3A5B6Ael who=ek with=ee;wizardr=ez;woch=4acddi;wochen=3ccpda;wochenenden=dn;woken=5e by=5f
won't=0A2A3A5A6B7A8b9BaEbBdc be=1A2C3A4B5A6B8adc find=0A1A2a3C4A7c8aaAcA let=1f2c5abAdA need=0A7i8eaa say=8i see=8ecdda
won't tell=7A8gda;woodpeck=4uaA;word=0A2a3a4A5B6a9AaabadEea alon=1n docu=7aas for=baeg in=1b2f on=8deA;wordpres sit=ah
wordt=2a3a4B5A6B7b8b9baAbbcceB door=1f niet=0e7ccm
work=1A2D6C7a8A9AaCcAeC #=dh aft=7h and=1a2A3A4B7C8A9abAcadCea are=dl consist=bi day=1a4caAcade even=dD extend=df
work for=0B1A3A4A5A6B7A8abAdDeA hard=0B1B4A5A7A8AbAcAdBeh in=0B1c2B3a4D5C6C7B8caBcBdA is=0A1a2B3B6b7a8AaAbecAdbea
work knowledg=2c3a4a5d8A long=dc most=dg night=df of=1aee on=0E1C2E4C5A8c9AaGcadDeD out=8c overtim=df primari=be prototyp=cg
work saturday=de sinc=0b4e8cabdd six=7adl through=4A7habda we=0A2a4G5A8AdB weekend=db when=7fea with=0B2A3b4E5A6D7C8caabbcbdKea
work without=1A7c8fcA;workflow=0C2C3A4e6F7B8a9AaJcAdBeB;workload=5dbA;workshop=6A7DbA;workspac=3d;workst=ac
world=0H1F2F3G4D6D7C8F9baCbDcDdFea;wors=2a6eba;worth=0A5a6A7A8Ccaeb a=el it=1A5b6Eca
would=4A5A6a8AbacAda ask=7a8f be=3a5a8A9aeA belong=el bring=2B8g have=1d3A6d9A inherit=2A8e like=3A4B6C7B9AbAdaeB make=2b6eaaeb
would not=2a3b4a6A8cbeea say=0i4A tell=7nbA we=0b2c4A8gdg you=2A3A4A5A7B8AaCeA;wouldn't=0a3a9bbaed be=4b7c8fbfca have=dgea
wrap=5a7A8Abj
writ=0b2b3A5a6e8AaCbBdCeC ?=1j2A6A8A9a a=0F5A6b adr=6f and=1A6b7A any=2e7e9a anyth=1f7Aba assertion=0A7n at=dl automat=0b7A
writ check=7q8A clean=0e2C down=0b7A8d for=3a9a ful=0d2i has=7g9i in=2a7d9def it=1B6A7A8a9bbAca modern=2g8A no=1A7f8hbb one=1a5a6e
writ our=0f2a7A python=2a3a5A8C9Abacb rfc=1A6g statical=2e8A test=0b1a7h that=0c2b6d7a8A the=0a5a6A7A8a9BaBbEcAdEeE two=6d unit=7A
writ up=6i what=0c6F will=0A1n5a with=0b3a5h
written=0a3a4b6d9aaAcGdaeB a=1c2a3d5e7a befor=8abe by=0a1b5abf design=6i down=2A3e6a for=0a7f9b in=3A5b6B9baAbbeA proposal=6c
written reason=2h6j rfc=6d technical=1A6e unit=7faA up=6h without=8i;wrong=0c2a6b7c
wrot=3E6A9AaabbcBeB and=1ebg it=1a8baAbc the=1B8caabc;wynagrodzeni=cn;wyłączni=7dck;wägen=6h
`;
