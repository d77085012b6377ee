export const SIGNS = `
h=db;haben=0c1A3a4A5A8c9A wir=0a3a4A5a7A8g;habit=0d1d4a7A8bbAcAdA of=0e1h6d;habitual=do;hack=7A8Aee
had=4A8A9AaCcCeA a=0F5A7gbadceA alread=4k its=0a8a9f no=0a2b7K8H9A to=2b3a4i7A8B9DaAbAcAdA
half=0b1c3A6a7A9geC a=1aadca day=7adg done=1A3A4d finish=1A4d is=6a9d of=0e2a6a9acAda our=9edc past=1d4AdA right=0g7A9A
half the=0b1b5a6abaeA year=cl;hall=1e2A4A5a7c9AaAdAec;halten=6c8f9cbc;ham=0f5c
hand=0A1B2a3A5b6A8a9BabbBca a=2c5d6f against=0B7jaA by=7caa deploy=ae each=df from=7c8d in=1A4a5a6B8AaC on=1A2B3A8AbBcBdCeC
hand only=0A7g over=0a2baa the=0a2A3b5a6c7BaC to=2a5a7A9aab usual=af;handful=4a5c6b9b of=4a5c6a9b
handl=0a1A2a3A4a5c6A7A8B9aaBbBcBeB are=5k;handmatig=4a7bag;handwritten=2C8G;hang=5A6c9A;hangar=9h
hap=0B1C3a4B6a8a9aaaea here=7jbbdd on=0c2j8a with=2B3a8kcedc;happen=1b2B4a8A9AbAcC that=1g3d4A7A;harbor=5j
hard=0a2A3D4a7C9DaCbacaee a=1b2a4ibedf and=eg any=5c7f8b anyon=4abbdg as=ee part=0beg play=eh that'=eg that=ef to=0A2A8deA
hardwar=4a5A6E8AaAdA
has=1A2A4A5C6B7bcCdaeA #=0d6aaddB a=1C2A4F5A9AcadCea ask=7A8feb been=0B2a3BdB begun=9h dar=7c9fba ever=0B1A2B6B7e8jabdaea
has found=0b2k5ddb gone=1f8a9adc got=7A8c9l left=9feb look=1c3a7b9a mov=5b9gba nev=1B2D7h8e9baB no=0B2A6A7A8d9acAdB none=7i8f
has not=1c7A8A outliv=bh pas=4jda read=1j6a said=1g seen=1bbbdf six=7bdh so=0A2A5b8idd to=0b1e2c3D6b7B8C9hbddC work=3bad
has written=1A6A7g8abc yet=de zero=7e8A;hash=3r7A9BaCbAdA and=2A3f of=3g so=3e;haskel=2d8A;hasn't=1A4a5A9gbc;hast=0b2B4c5e
hat=2A8B9b #7=9j;hatch=3q and=3c for=3g;hatchl=3t;hauptaufgab=bk ist=bj;hauptsächlich=bl
hav=0a1a4b8aabcaeA been=0a2f5a6c8a python=0d5h9e your=1cdd
have=0A1a5A6a7abAcCdbea a=0D2G3B4A5b6D7a8a9DabbCdaeA an=0A1A2A3A4A5A6A7C8AaEbBcAdAeB been=4AaBea broken=0b2A7g broth=ee
have colleagu=ej deploy=5f employe=el fun=eE let=0h2d nev=0A3B6A7d8a9aeA no=0A2A4A7C8Adc none=6b7g8B not=0A1A3A4A5a7a9f noth=7a8e
have packag=3f pipelin=4A7Aai propert=0f put=5d6adb pytest=0g python=2f3A5I read=1E retir=bd run=5f6cba set=3a4b sinc=3Aaabb
have staf=ei stay=8k9f test=7mab the=1a2D4C5a6C7F8d9acAdDeb their=6a8faadd to=1a2B3a5A7C9BaBbGcAdA used=0e2b3b4a5e
have written=0c1e2d4a5d6a7A you=0a1a2a3b4a6a7C9abAeD your=1g6bdc;haven't=0B1A6B7e9cdb;he=2B3B4C7A8A9AaacA doe=1dafek left=7abi
head=0A2A3b4a5A8b9abAda for=5e7ddf up=8g9j;headquart=5A6EcadB;health=0E1a2C3C6D7D8B9CaCbBcFdGeI
hear=0D1B2B3a4I8F9CaFbBcAdIeB you=1A6e;heart=0A1A2A3B4A5E6A7a8b9Aba;hebben=0A1C2E3C4B5B7e8b9EaabGcDeC
hebt=0C1B2a3b4c5b8B9BaAbEcBdCeA;heeft geen=7k8a;helm=2a5n7B8A9AaAbBcAdBeA chart=1a5k7A9AbAdA kubernet=5f valu=5h
help=0B1A2c3b4a5a6D7E8C9abFdHeJ sinc=5i us=0a6e7B8a9aacbAcDdAeA;henc=3b9faa;her=1e2A3A5B7a9CbBcCdA
here=4A5A6aaacEdaea a=0a1d6d and=1b4A5A9cec be=bg befor=6abi colleagu=en doe=0a7h8b ever=6f everyon=1f has=3a4b8baAbade
here it=1b4a5fdc mean=7eea the=0b1A4A6a7AdA who=8g with=9dde without=2a3c6j9a yet=0A7h you=0A1C4A8aeb;heredado=bf;heroku=4a5f7a
het=0A1A2C3C4D5C6a7B8C9aaCbbcGdBeD;hetzn=5d7a;heur=1a4bdk;hid=0a2a4cba;hide=4bba behind=1A4e
high=1A2G3C4D5F6B7I8E9FaAbHcAdDeG level=1A6c;him=0C1a3A9AaBbaeA;himself=5a7d9aabbdeA a=5leC
hint=0F1G2c3G4C5E6D7C8f9DaBbBcCdDeB ?=8g and=2a are=2B8b as=2h at=8d aus=2A8e everywher=2m8A nois=2A8g now=2l one=8j python=2i8A
hint throughout=2l8A yes=2a7h8h9B;hir=0A1G2H3I4c5B6a7H8B9AaEbacAdIea for=bd to=bc you=9abfdb
hire=0C1G3B6B7A8E9CaBcaed #10=eg employe=ek only=eh you=bhcb;his=1a2E3A5A6A7A9Bdc phon=7i;historiqu=bl;hit our=dqeA
hob=0B1A2C3A4D5B7Ede;hoef=0g3g5ced je=0g3g5cee;hoje=8A9h;hol=0d6g7A in=1a6h
hold=1a2a7b8a9abacAdAea #=0h6g is=8d9cda out=beek shal=8jaA that=2A8o their=2A4b8jac us=2c will=0c1bbb you=2d8A your=7d8daa
holida=0A1B2A5A6D8C9BaacAdAeA;holiday=0D1A2A4D5A6B8A9AbBcBddeC are=dl includ=dd
home=0B1C2a3D4A6E7G8BaBcA a=8acf assign=ch at=cbdaeC befor=cadh by=df made=1c8h9Abi project=cc to=eD with=0f2g4baaea you=eh
homeoffic=bAdgeA;honest=3A4H7hdb about=7adf;honorar=cl;hook=1a2c3b4B;hoort=1acedoed erbij=1e6Acgdf;hop here=1i;hope=3A4B6Eac
hora=cadh;horair=de;hospital=1B9AdD network=4i;host=1E2A3E4B5b7E8F9bagcCdB and=3baC;hotel=1A2A6BdaeD;hotfix=1g4bbb are=ak
hour=0D1b2A3C4a5C7a8B9FaabBcAddeG a=1a2A4A6Acbdb aft=1e and=3A4A7adBeD as=de by=4Adg day=dj in=bddc includ=dl is=6a7Ade lat=3a4d
hour on=7bdg or=1dde the=4c7acadf we=cc week=3A4AdB;hous=1D2A4B6Bbaea and=aacaed rul=2C8i styl=8f we=3g7f9aba with=bf
hov=2g over=2g;hover=2a8d over=2a8d
how=0a1A2A3c6b7a9BbEcadCeA do=0d3A7fdA doe=0A1A5cal long=1A3c4e one=8b9hca our=4A6d the=6a to=2c3a4a6A7D8C9AaabBdAeE we=4a5b9Abada
howev=3A5B7A8A9abadC is=9jbfca;hpc=5e;hr=0C1B3A5B6B7B8AaAbBdBeC;hug=em;human=0A2a4c5C6D7D8D9CaAbCcBdDeB hand=4iaA;humour=0b4b5add
hun=0a1A3A4A5D6a7F8A9AaCbAdBeA;hundr=0e3a5d8a9baAcBdBeA lin=0A1j modul=7c8h of=0a9d;hunt=6AeB;hurt=0c1b3b4a6j
hybrid=0D1B2B3B4b5B6B7B8C9AaBbDcEdIeA;hypothesi=0t7F8A9AbAdCeA found=0f has=0q2A is=0h or=0g throw=0g;há=0e3c7C9Abf;hältst=2h8Abi
händisch=7cas;härt=ep
`;
