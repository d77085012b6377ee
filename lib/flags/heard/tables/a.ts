export const SIGNS = `
a=0A1a2a3B8A9CaAcadA #10=ec #=0C2b4D5B6A7abacAdbec alguien=2b5a9abd b=0C2A8f badg=0fcddA bar=9h bare=2g3b8A base=5acd beast=ed
a bit=0a2b5a7a8Aaa black=eh bot=0A3f4faA branch=0e1C8a breakpoint=8i brok=5f6adb broken=0d2a5b7aea bug=0j1a2c8AbAcA button=4e7bae
a cad=9i calculator=0A7o calm=4d6adi camp=dr canar=4f certificat=cg chain=4g chang=0d1c2a4d7a8AdA check=2b8d checklist=4B7fae
a clan=ee cod=0AcAea code=1A7abbec codeown=0A1e colleagu=1e2c8AaebAcB colleague'=1f5c colon=8e com=2k7a9abc command=4faAeb
a commission=cC commit=1c3d4d compan=0A1A3A4A5a6A8AaAbacEdBed compil=2f8a complet=cj contain=5m contract=cbeA corn=ei
a correction=4h7aab crashloopbackof=5m crew=6bef cron=6c current=8a9f dat=6i data=0B1C2c3a4C5C6A7A8b9AbCcadD datafram=0A2A8d
a day=1b2a4A9aaacBea deadlin=6a7Adbea debug=8j decimal=2a decision=6eca degre=caeg delphi=bh depart=7ceg deploy=5f design=6e
a desk=5AbacldA develop=6A7aabbceA developer'=1aah devop=4eec dict=2a8h diff=0b1k8c django=5a8c9aef dockerfil=5d doctorat=5def
a fail=0b4a7A failur=4j fake=0h fami=0Aed featur=0gaccb fee=cg fellow=1h few=2A4A7a8CaAbBeA field=2cba fifteen=bg fifth=0b1d6a
a figur=7Adf file=1a2a3a5A6aaAbe fine=6b7g finish=1a4b5ccg fix=4b7aaccBdc float=2d8c fold=0g4a6e7a fort=7bdg fortnight=ccdcej
a four=1A2edA free=dg fresh=3b5f frida=0d4a function=0f2b3A5b6A7D8abA gitlab=1A4j glow=cf good=0B3C4a5a7aeA googl=6f7a gpu=5g
a grad=bi green=4e7dbe guest=7b8acd gym=dj half=7babde handful=4a5c6a9b hint=2B8e jedi=ee jenkin=4C job=7A9aeb kubernet=5beg
a languag=2c8d laptop=0d3A4a5aabbAca larg=0A2b3a5C8dcAeA launch=7baadb let=ch licenc=9i list=2a3A5A7d8f littl=0b1a6A9cdA
a live=7a8aaCcb look=5A7ddA lot=4A5B6aabdaeC luxur=7ldd m=0a1adf machin=0g2d8a9BcAea mainfram=bc maintain=0b1j man=bj manifest=5d
a mano=7dad mat=3aabdi mentor=ceda mere=eh merg=1D2C4C7AaC million=baea mis=1h2A9b mistak=0a6h7c model=5caa modern=3D monolith=bb
a month=3a4A6A7A8a9CabcAdc morn=aeeb mous=0A7e multi=5c6A mutual=cl namespac=5h6a neighbour=1h network=ae new=1A3a5A6b7b8AaabAcEdC
a newcom=1A3A4a6d8b night=2A9aeC nine=dp nix=3c4A node=5h none=2j3A7A normal=0a1a5b6adBeb nossa=0a7A9gdA notebook=0A7gba numb=6A8e
a one=1A6b page=6i patch=0b1f7a8b patient=1b8bbgda paycheck=cg payout=0j6A7A payrol=0dea peer=1l pen=0b7Aaf person=aa pin=1A3i
a pipelin=aa plan=6cbb play=ed plu=0a1a4a6a8DaCbBcBdEeH polit=2e8a pr=1s pretend=0k5baA preview=4f print=0A7h8g9B producción=4gaf
a program=1a2bbaec proposal=1b6dcA protocol=2e prototyp=cf public=0a2c5adA pull=0b1C2B3c4d6a8a pupil=7A8e push=4d7aaAdb py=2e9a
a pyproject=3F pytest=0A7j python=1B2a3B6A7A8B9bee quart=1a2A3b4dbA queu=4a5b6i quiet=7A8f9daabade read=1g8aaa
a real=1C2A3b5A6A7A8AcddAea reason=1c2c6e9adb recip=3j recommend=6g red=0b2c3a4g5a6c8A referenc=cb regression=0e7a regular=dl
a releas=0A1A4b6A7fdb repo=2c3i review=1c2a3a rewrit=8c9Abo robot=0a2a4f7A rockstar=ej rollback=4e row=2adg rub=1f4b rule=7cdg
a salar=1Acb saturda=4b7adC script=0k3a4d7A8A second=1f3c8AbDcAdAea senior=1a3B4A5A7c8CbCcBdAeA separat=4CbCdA serv=4i5haD
a shar=1a2A5Babcgda sharp=7d short=0D2B6c8AcAeB signatur=2c8e9a simulat=0e7A singl=0A2a3d5A7b8b9AaAcAdBeA sketch=6l
a slack=3b4b6e7adaea slip=0A7e smal=1A2A3B4C5a6A8b9CbAcd sorcer=eD spreadsheet=4A7r sprint=ccdcee stag=4A7fea state=9g static=2b
a stead=7c9aad stipend=cc str=2c8a strang=2f3g8A9a suit=0d7b support=9f swear=2f switch=4e syntax=9h system=6laAbd tabl=6hbbea
a tag=4f5l team=0C1a2B4c5D6D7b8D9CaCbCcDdC teammat=1l4A teammate'=1g ten=7AbAeg tenth=bAci terminal=7Aae test=0A1A4A7a8BdA thin=bf
a third=0g1A6c8A9c tier=0h time=3A4A6A7A9abadB tool=2k8AbA toothbrush=dj torch=5abi traine=cg trial=ca true=ef tuesda=0c3b6b7a
a type=2A8a typeddict=2g typevar=2g typo=1A4h7a9d un=9eeo unicorn=9bee usb=4Aab variabl=7a8e version=4b7aab volunte=7acl vpn=af
a wage=8abAchdd war=4g wast=7f8a week'=cd week=0C3B4c6d7A8AbacadceA weekend=4A8Acgec whiteboard=6j whol=1D8aei wiki=5aac
a word=2a7a8aaaeD work=2A6A7AaAbAcg written=2a6j wrong=0f2b4a7a year=0B1C2B4B5D7A8AbA zope=9Abc
aan=0A1a2A3c4D5F6a7b8baEbBcFdAeH code=1m;abbiamo=0c4A7a8l;aber=5d7c9bcdda;abgegolten=df;abhängigkeiten=3j
abilit=2A3a4a6a7A9AabbacceB to=3b4a6b7AabbbcBdaeB;able=0c2a4b6c7D9baabDcAdCeB to=0b2a4b6c7B9baabDcAdCeB;ablösung=9gbr
about=0a1b3A5a7B8AcAdAeE #=7a8a9dcd as=1a3c4a5b8d five=cd fort=4d9aaaca four=2b4bcc half=0e9caAda it=2A5A9acAdeeA keep=be
about nam=1k2a3a once=8dabda one=1a6b7e sixt=9fdi test=0i1A7A8i the=2D4A5a6A7B8aaAcadBeA thirt=4bcc thre=aacg two=0a9aaecB type=2f
abov=1A2b5B6A7D8C9BaEbFeB #=0j2A;absent=4a7d8cbbdc;absolut=ei;academic=5A6b7D8EeA credit=cd;accept=0a2a3a4a5A7D8BbAcadAeb in=2g
acceptanc=0b1a7a criteria=0i;acces=0C1H2F3B5B6I7D8B9BaIbAcEdBeB to=1D3A4a5C8A9AaEbAcAdBeA;accompan=0h by=0j
accord=0B1F3A5A9AbAcAdA to=0B1F3A4D5A9AbAcAdA;account=1C2B3D5C6baAdaeA;accountant=5b7A9adf;acquisition=0C1B4G6A7a8AcBdBeA
acros=0A1c2b4F5B6A7abHcEdKeK and=ag the=2a3A4C5A6J7b8A9aaBbCdDeE;act=1a2B3A5A6B7E8B9BbAcBdB
action=0A1A2a4c5a6C7D8A9BaDbDcBdBeB build=4e or=4E workflow=4d;actual=2A3a4a6A7D8AbadAeC;ad=1F3A4B6A8BeB
add=0b1C3B4B6a8b9aaCcBdBeB any=7a8g it=2A5a8h the=6A7a8d to=0a6c7A8a typ=2A8f type=2b8C;additional hour=dj
addres=0A1C2A3A5A6C7B8A9CaAcbdAeC;admin=abca;administr system=bf;admit=0A1a2d5a;adnotacji=2a8e typów=2a8e
adopt=0B1A2D3D4A5A9Abaed on=eh;adr=6g7A8AaAbAcAdAeA for=6d in=6f;ads=0BbaeD;advanc=0C1C2B3c4C5C6E7b8B9BaDbAcCdbeD
advantag=0a1A3a6a7A8B9BaAbDcBdAeA;advert=0A1A2A3A7AaAbcdAeH;advertis=0D1A2H3G4a5A6A8AbAeC;advertise=baeC;advis=2D3A5C6F7C9B
afford=0a7ebacc
aft=0A2a5AaabAcAdaea ?=8Aek a=0A1A6A7a8bbAda anoth=9cabdceb each=1A3a4c7eea is=2a7abhed it=0a3a5A8abeda lunch=1i2a4c5a our=3eee
aft six=6aaedC stand=1e6A ten=1dda that=cidaea the=1A3A7F9aaadb week=dg what=bf;afternoon=0b1a4h9AbA and=0e3a4A7A8c
afterward=0cabbAcddC;again=1A3A4c5a6B7A8dabbAcA at=4edb;against=0c2E4A6c9aaCbacCdCeD #=0k7A a=0c ever=0E4A7A type=2A8k
age=0B1A2A3a4A5b6b7B8FadbccAdBeA;aged=bd;agenc=0a1B2A3E4A5B6B7H8H9DaHcEdBeA;agent=1D5A6E7BaFbAcGdD
ago=0a5A6A7F8AaAbAcEdAeB we=0c1a2AdA;agre=1a3A4B5B6A7CaAbAcDdD;ai=0D1H2F3I4J5G6E7G8E9BaFbAcGdFeC;ainda=4A9lef;airflow=3c5a6Aec
aks=5m;al=0b1C3a4a5a6A7A8E9CbadFeA servidor=af;ala=ch;alarm=4b7fbadA;alguien=2b5a9abd;alik=1e3b6gaAcAeB
aliv=0A1A2A3A9bbdea and=9ebbce
all=0a1b2A3b4b5a6a8BaDbadaea #=0d2a4b7A8A and=2a6e7AcA but=1a2l8A by=1c4cdf chang=1i4A code=0a1h2abAec day=0a4d5abk dependenc=3k
all do=1A6b8adeea engine=ccdf memb=0dde new=0a2i3c8B9A of=2a5b6b7aaDdaea our=1a3c5a7A8AaacBdaeC overtim=di python=1b2d3a9a
all retir=bg run=0d5j servic=3d4i5l9A seven=di test=7kaA the=0A1a2A6B7aca week=bddceg year=dh
alle=0B2A3a4a6A7A8C9BbBcBdCeB code=1n;allow=0B1a2a3A4D5A6F7A8G9aaabbcadAeB;alon=1b5B6AaAbBcc
along=2C3B7D8a9adbeB and=9adf on=3a9cdi with=0C2B4A7B8b9a;alongsid the=0e;aloud=1A2a6fac;alread=2a3c4b6A7D8D9CaEbacA on=3A4i9aaA
als=0B1G2A3A4E5a6B7E8F9EaCcAdE;also=1A2A3a4A6B7C9DaabFcEdAeA at=3cdh writ=0f5a6A;alt=0a1b7gbe;altanwendung=bm;altcod=bf
alte=2g9Aba;alter=1d4a7c9baabb;alternativ=0A6d7A8AaAbAcA and=6p in=6e you=1A6h;alternativen=6k
although=0a2d3a4a5b6a7b8abacb most=0j2d3c6b python=2h8B the=0a2b4b5c7j8c9bbacaea we=3a4a6a8c you=1e2a4c;altogeth=7b8e;altsystem=bc
alway=0C1a3c5D7a8B9NaAbFcBda a=dg on=3adC;am=0B1A2A4A6A7BcAdd ist=di;amazon=5d6EeD ecs=5o;ambient=3l
an=0A3B4C6A8B9BbacAdD absolut=eh admin=aiba afternoon=4A7bafeb age=bc annot=2A8h answ=0a6e7adc any=2m archaeologist=bj argu=6c8f
an arrow=8k assert=0A7d editor=6e employe=ec empt=3a7c8abAcb event=5g excel=7l honorar=cf hour=0A1e2a4g6a7acDdA imag=2a4A5k
an int=2e8a integ=7A8k9b intern=1b2Acb interpret=3a9a oci=4A5h off=cc old=3bba optional=2j ordinar=1a4ddaeB rfc=6d rsync=ae
an unannotat=2e8A unpaid=ch untyp=2g8A upgrad=3B9e;analys=0D1E2b4E5A6H8C9AaFbCcCdBeF;analysi=3a4A6F7A8b9baBbBcBdAeB script=1a7f8d
analyst=0A1E2B3B4F5I7c8C9aaBbAcadDeG;analytic=0d1G2M3F4D5C6F7D8CaCbEcCdHeE;ancien=3A4bbh;ancora=7A9laaeg
and=0A1A2A3C4B5B6B7a8aaAcBdAeC #3.6=9E #3.9=9F #=0D3B4B5B7A8A9acA a=1B2b4B7a8B9aaabbccea aft=1c7acada against=6g approv=1D
and are=0B1a2B3a4B5b6B7C9AaAbBcAdaeA argu=1a3a4b6c ask=1j6Abb bare=8f black=3d bor=2g4g5b build=0J1A2A4C5B6D7AaAdB by=4i5aaA
and cal=7gdb can't=0ace check=0a2A4a8F click=7mad comment=1f6b compar=0f7g con=6c continuou=0A4c danc=ef dataclas=2f defend=6d
and deliv=0B3A4E5B deploy=0a1b4daC did=0h6Acj discus=1a6f dock=5E document=0cca don't=7a8d drag=ad drop=agee each=2a5A9Adb
and eight=4c7bbh everyon=6c everyth=3a9AbD except=3e9A exception=3f expect=0a1cdb experienc=0A1B2B3B4B5B6CaAbAeA extend=0a4a9bbd
and for=1b9a format=2B3b fort=0d5e6a9bea frequent=de generic=2f give=1BbA go=0b1a4a5b6AdAeB goe=0a5c good=7a8e has=0D2a7aaAdB
and hash=3C have=0D1A2E4B5A6A7a8b9EaCbEcbdBeA he=0a1d5b7Aae help=1a3A5B6B7A8AaebAcdeA his=7hdf hop=0c1l7Aad hope=7faa i=1b4bdaef
and if=2A7gaAbBcgdA in=0a4C7a9baAbA initial=ag instal=3aam integr=0l7B is=0A1d2A6C8a9aaaeb it'=6A7aaabeda it'l=0a9dbldb
and it=2b9eddea its=0B1B2b3a6a7abadbea justif=6h keep=0b2a3a kept=2f3j kubernet=5c late=akdB left=4b8abe let=0e5b lik=5a8bdd
and lint=3d7a linux=3a5e look=7d9Aba low=6f lunch=4acj main=4d maintain=0a1c3B5a7E8B9CaAdAeA mean=2B8eeb mypy=2a8A
and neith=1b7a8a9acbdm nev=1c ninja=eD no=0A1A2B3B4a5B6A8adA nobod=3b4b7a8c9aaAbAea nobody'=1b3d4dda none=1a4a7b8Abe
and not=4b5D6g7b8daA noth=2A4C6A7f8e9AbAciea now=0a1a2c5c6a8AeB often=4gdA on=1C4a5A9Acaea one=1b2a4C6B9AcA only=1b3a6g8bca
and oth=0C1C2A4G5d7A8D9AaBcAdCeD our=1a2b4c5a6A8BaabBcbdDeA overtim=dJ paramspec=2d pas=0f2A4a past=ae patch=5dbcda perl=bd pip=3C
and play=6AdBei pray=0c1daA present=0a6c production=3c4A protocol=2c proud=2adi publish=1A3e4a pul=1A5dad pull=2A8bai put=0A4babdB
and pyre=2e pyright=2d4A python=0a2C3I5B9AbheA quot=2h rath=2a3h6b rebuilt=3g receiv=1d releas=4c replac=7Aalba restart=ae
and return=2f8D review=1c ring=7Aaf rol=4haA roll=4eea ruff=3D run=5A7A9A say=1d5c6f7b see=1B5A7f8c9AcA sinc=0baecada sist=ei
and skip=2b6A7h8A slept=0hcA so=0A4a6A7a9cbadc somebod=0b9ebAea someon=2cbd squar=8f start=2A5c6CacbAda str=9f sunday=dG
and support=0A2b3A4A6B7B8A9aaAcAdBea tel=0A1cdb that'=6A7d9acb that=4B6C7d9caAcada the=0a1B3b4a5a6a7A9aaAeb
and their=0b4C5A6d8a9baBcadaeD then=6a7cba ther=1A7a8c9bcAde there'=aAbcde they=0a7adceb thi=0A3acD threw=8h
and to=0a2a3B4b5A6a8a9AaAcCdAec tomllib=3h took=8h typ=0c7aaf type=2i8B unicod=9a union=1A8g up=3e9a vanish=5e was=1b8c
and we=0a1A2C3a4B5a6a7a8baBbacadaea weekend=4Ada went=3Aad what'=8d what=1A2c6e7BbacadHeA whatev=1d4b9a which=0b6f8a9bbA
and whoev=0b1a3c9adA why=3B5A6c will=0a2a3C4b5B6C7A8A9caAdAeA without=1b8c work=1D3a4B5A6A7A8A9EaabCdCeB writ=1A5A7A9CbBea
and xrang=9c yes=0b1a5d7a you'd=0a5a8AcB you'l=0a1b3Acada you=1a6a9bca your=0a5A6a7C8D9AbacB;ander=0B1B2G3F4b5a6C7A8A9AaAbBcBdBea
anew=6b7k;ang=2i3f4b5d;angr=0e2b8aad;animal=5A7KcAea
annot=0C1I2d3A4D5F6D7F8j9DaAbCcAdCeB and=2B are=2a8h aren't=2g8A de=2a8G from=1A2A8D get=8h in=8a no=2A8E not=2h out=8e to=2d8a
annotat=0D1C2j3B4A5A7D8d9CaCbDcBdBeC ?=2A8q a=2E and=2j8A anyth=2A8e everyth=2a8f function=2a8f one=0B2B8h our=2B8j python=2f8A
annotat the=2b;annotazioni=2a8fcA di=2a8fcA;annoté=0A2i5A8CbA;annual=0b1a3a4B5A6B7B8C9aaAbCcFdGeA;anotacion=2a8c de=2a8c
anotaçõ=2c8g de=2c8g;anoth=1c3A4A8A9AaAbadaeb develop=1ueb engine=1e memb=1e propert=0e;another'=1c code=1m;ans=3a8A9AbieA
ansibl=3a4h5g;answ=0c1A2C4F5a6d8a9aaAbacBdceJ for=0b5b6g in=0g6cdc;answer=6bde;ant=1f3b6i7ada de=0b1b3b6b7fdc;antiqu=3k
anwendung=7h9cacbb;anwendungen=4b5i9cbb
any=0A1D2e3A4a5b6A7b9FdaeB automat=7o code=6e declar=8j function=0e2E5A8b hour=4cdd in=2s8A is=2z kind=0A7d line=0j2A7A
any more=0a3e5a8AaAbbea need=2mdb of=7c8a oth=0A1b2L3B6A9DaAbAcH test=0A7f type=2A8c;anybod=0c2A4b6A8adAeA
anyon=0a1A6c7B8A9AaCda may=0d4g6gea open=6e who=2a6aef
anyth=0a1a3A4A6b7b8a9AaAbadBeA for=4a7eda is=1h2B8A new=0a3A7A9ebl old=3i9A run=2g that=0a1i6f7b to=2A7a8idAeA
anywher=0B2A6B8a9FbAcAda in=2A8b9D;apach=4B5Aah;apart=0a1d6b7A9abaea;api=0b1a3a4A5c6B7B8a9CaDcAdE gatewa=5m goe=2a4j is=5h
aplicacion=5lbf;aplicación=9cbf;apolog=3b8abede;app=0F1N2F3G4B5A6I7B8G9AaAcBdBeA befor=4a7d is=abbe run=3i4c5d team=afbg
appear=4c5ddB on=2c4f;appl=0E2C3A4a5A6A7A9AbBcCdA by=1b4e to=1d;applianc=7A9k
applic=0C1H2A3C4D5c6H7b8E9caabbcEdKeK code=1g5a has=7cba manual=af run=5C9dbf serv=af stil=9g
applicant=0F2a3A4A5D6A8C9HaBbaea ask=0c2k7A complet=ce need=8Ace;applicat=5c;applicati=5c7c9bbf;applicatif=6A9dbj;appoint=1C7A8Aca
apprentic=1g5Abaea;apprenticeship=ch;approach=0a1B2B3B4C5B6a8C9BaBbEcDdEeB;approv=1i3C4a7B8CaBbAcadBeA chang=4o for=1q it=1F2b4A
approval=0B1c2A4d5A7C8AaBbAcAdBeA are=1j by=1d5A6aaa from=1d4A is=1i6f on=1e4A one=1g4A;approx=8cbecf #=8cbecb;apptain=5z
april=1Ddb;aptitud=0C6a test=0B;aquí=7l8B9adjed;arbeit=bldD;arc=6k #=6p;arcgi=9g;archaeolog=bt;archaeologist=bt
architect=0B2A4C5b7B8BaAcAdAeA hand=6g
architectur=0D1C2F3E4a6h7a8A9CaDbAcDdDeD board=6C decision=6g discussion=6e forum=6c on=5g6A over=6i review=6i
architectural=0B1A6m7A9AaAbAcAdAeA choic=6f decision=6c trad=6e;architectuurkeuz=6l;architektonicznych=6h;architektur=6f
architekturentscheidungen=6w;architetturali=6p;archiv=4A5B6a8BabbE;archivo=ag al=ag;arcmap=9i
are=0A1A3A4A5A6B9aaAbA a=0A1A2F3C4A6E7A8b9daDbDcadAea about=1c3a7ada ask=0a2b6a9bcfdb automatic=aG bare=8f bor=0a4faA broth=ee
are byt=9g check=0A3a7f8A containeris=5f cop=ai delet=0f3b4a5c8d done=ahbada due=7accdi fine=6c8f9A flak=0A8g found=7k
are green=0A4e7A hand=5b8baf how=1A6hda in=0B1a2A5A6a8AaAcCdc instal=3Bac judg=6i kept=1b2a5b6e8b like=em long=0a8A9Bdh
are look=0c1d2B3E4C5E6C7A8C9AcEda made=4Aag manag=3j manual=aq mis=7f8e no=3A7f none=7i9a normal=de not=0B1F3B4a5a8dbadBeA noth=di
are on=0B1A3c4A5C6A8C9acA one=ed optional=1C2e our=0B1A4a7ebA part=4a7Adf pin=3e5A9a plent=aaeh put=aecf quiet=di replay=0f4A
are reward=cn rsync=aJ seldom=bade short=8f spent=bedi standard=dd stil=3aaadbec stuck=3c9a thank=cm the=1a2C4a7a8aaDcEde
are tri=0a7k8AaA two=0c2d7Add updat=4aai upload=ai whatev=4A5A8i9AaA when=dm written=0c2a3a6b8a9b
are you=0B1C2D3c4C5C6C7B8a9aabbAcAdaec your=1A2a5abacadD zip=5h;area=0G1C2B3B4C5C6E7C8A9DaDbDcDdEeB
aren't=0A1B5D6A8aaB any=7k8a proud=7e9g;arg=8j and=8g;argo=4t5c7D8AaE cd=4h5baB watch=4k7A;argocd=4u5i
argu=0B2b3d6i7E8eaBbCcCdDeA about=1a2A3g5a6c and=2j6A8C are=2a6a8g for=3b6h in=2a6d is=2a8g list=6d8f over=2d3d6e that=2b6i8A
argu without=0B2k6A;around=1A2A3a4A5a6E7a8b9BaDbaeA #=0a2A4A8c9a a=0a2a3c as=8b eleven=do here=1f6a it=0a2A5a7Abd;arquitetura=6j
arriv=0c2B3b5a6E9AaC as=5d8d in=0a3a4d5aca on=0A4iaa with=0e3g;arrow=1A2b6i8b aft=8g in=2A6a8e;artefact=4c5m;articulat why=6e
as=0b1a2b3a4a5b6A7a8b9aaAbbcbdcea a=1a2a4D6A7A8a9AaBbEdaeD adr=6l all=4a7cdd an=2A3B4A7C8D9BaCbAdEeE code=4e contain=5o decor=0A2d
as done=0g1a2A each=3baf fami=ee fierce=dAee hard=ek it=0A1A2B5c7a8cda most=8Abe much=1b3a7BbAea not=2A8g noth=7a8fab on=2a3add
as part=0a1E2a3A4D5a6A7C8F9AaAbCdAeD soon=1C3a4b5A7A9CaA that=3a9cafbcda the=1C2a5B6B7a9aaacada ther=0A7dbbcada there'=0A7f8adc
as they=2B3E5A6B7AdA to=6b8b we=0B1C3b5D6a9BaabAcAdB well=0A1b2A3a4a5b6aaAbCcD work=1aef writ=1f7b you=7b8B9abAdA zip=5h
asid=1d6A7ccc
ask=1d3A6B8b9BaAbAdBeC ?=3c9d finalist=cg for=2C3A4C8abAdAeH to=7b8b9CaAbB what=3a6o wheth=0b5a7Baddd why=1k6e8A you=2B4a5A8dbAda
assert=0m2d7m and=0a2A7i8e in=2b7h8B9A;assertion=0o7h8B9AbBcAdA;asses=0a1a2A4A5E6D7E8A9BaAbAcadBeB at=0c1j
assign=0B1I2A3A4B5C8BaCbacbdaeA;assistant=1G2A6C8A9B;assum=df;assuranc=0B1D4A7g is=7j;astral=3m;astral'=3w tool=3e;async=2d6d
asyncio=2j3n
at=1C3E4A6A7A8AaAbFcBeA #0=0A7C #10=2b4gdA #2=cade #3.6=9q #3.7=9h #3.8=3a9h #=0d7D8AcAdaeA a=1C2a3C4BcAeA all=0B2A3B7A8adaeA
at any=7A8AcAde breakfast=de dawn=aAdieA each=0a9babda ease=2B8c9aba eight=aadi first=5bce five=4aaAeF four=5Add
at least=0a1a3a5a7C8A9FaBbacEea many=0j6a midnight=1a2a4faCdB most=0a2A4gcA nine=3b4a7adbea nought=7j8f our=4B5B6a8a9AaAbA
at present=1B6A7f8g9a python=9Dee runtim=8k six=7Adc ten=2a4h6a7ada the=0B1D2a3a4a5B6A7a8A9AaabddAea their=5A7acb two=4A7adb
at universit=5gca whos=ek your=4A7C8AaAbAcadaeb zero=0A2f7m;attach=1b6Acb to=ce;attractiv=0A1A2A3A4A5A6AcC;até=7Abbdg
auch=1A6a7Ade der=1f6f;aucun=4B7e8bbAca;audition=ck;auditor=3a9bbaea may=3e6j
auf=2B6a8A9dadbAdAeB den=0a9eab provisionsbasi=cl type=2D8E;aufbau=0b4i;aufgaben=0f;aufgesetzt=3n4g;augen=1f;aus=0A4b7A8abacb
auslieferung=4lae;ausschließlich=7f9Acg
author=2a3A6j9aaabbdBeA and=0b1d5a6b7a are=bjca had=1f2b8A has=1d6e have=bg left=7Abe rfc=1A6g;author'=1c7e;authority'=3d4a8b9abA
autocomplet will=8n;autom=0A3D4b5C6B8BbCdCeb guru=en in=7g is=7j
automat=0g1D2D3E4f5E6C7B8G9DbGcEdDeA acceptanc=0f7A build=0A4f check=0c1b7c deploy=4ddA pipelin=0b1A4h regression=0g releas=4k
automat suit=7B test=0a4C7g8A9AaAcAdaeA the=0b4daA them=0a4Aae;automatic=0d4f7beA check=0d4A7A test=0b7f
automatical=0e1A4g7B8B9BaabAdA;automatici=0a7e;automatisch=0e1A4j aus=4e;automatiseert=4o;automatisiert=4f7A test=0A7g
automatisierten=0c4a7f test=7h;automatisé=0b7AaA;automatizada=0d1A7f;automatizado=0c7a;automatycznych=1A7o;automático=0g1A4B7A
autoscal=5i;autr=1l6A9B;autumn=3e4B5a8AbA;aux revu=1p;availabilit=0A6abBcAdc
availabl=0B1B2B3G4D5B6A7B8CaBbAcCdaeC #24=dk around=dd even=de;avant=1d6f7acbda chaqu=0A4A7j de=0h1A6f;avec=2a3e7B8A9baa
averag=0A2A3C6A8BcAddeh of=dj program=dAeg;avon=2b8eaa;avond=dk en=dj;avonden=4adj;await=4A6A8a9bed you=8f9aba;awak=1d4a5bde
away=1A4A5a6a7EaCcA;aws=0A1C3C4a7D8F9DaCbCcAdDeb ecs=5f lambda=5t8AaAeA
azur=0E1B2A3a4c5c6C7B8D9CaHbEcAdaeE contain=5e devop=4k function=5z pipelin=0B4j
`;
