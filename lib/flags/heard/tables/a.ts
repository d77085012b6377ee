export const SIGNS = `
a=0A1a3B4A7A8B9CaAdA #10=eb #=0D2b4E5A6A7abacAdbec b=0C8f badg=0ecc bar=9f bare=2g3c5c8A base=5acf bit=0a1A2a5a8Baa black=eh
a bot=3f4j5A8AaA branch=0d1B breakpoint=8i brok=5e6adc bug=0i2c7A8AbAcAdA button=4f7bag cad=9k calculator=0A7n calm=4d6adh camp=dp
a canar=4e certificat=cg chang=0c1d2a4d7a8acAdAeA check=0a2c8c checklist=7fad clan=ed client=4A9Eca cobol=9Abd code=1A7abcec
a codeown=1f colleagu=1e2c9aadbAcAda colleague'=1e5a colon=8f com=1A2kbd command=4eaAeb commission=cD commit=1c3d4b
a compan=0A1A3A4A5a6A7A8BaAbacEdCed comparabl=0b2i3e5a compil=2d complet=cm contain=5m8A contract=1acbeA corn=ei
a correction=0A4g7aab crashloopbackof=5m crew=6bbAef cron=6c current=9g custom=1A2b3a4A7b9AaacaeA dat=6k
a data=0B1D2b3a4C5D6c7A8b9AbCcbdE day=1b3A8a9aaabAcBea deadlin=6adfea debug=8i decision=6eca degre=caeg delphi=bi depart=7cbAeg
a deploy=5eab design=6d desk=5Abacm develop=6AabbceA developer'=1a3aagdd devop=4eec dict=8j diff=0b1c2a8c django=5a8b9aef
a dockerfil=5d fail=0c4b7B fake=0h fami=0Aed featur=0fadcc fee=cd fellow=1j6a few=0A1A2A4A7a8CaAbAdaeA field=0a2cba fifteen=bf
a fifth=0b1e figur=0a7Adg file=3c5cbd fine=6a7g fing=4d5b finish=1a4b5ach fix=1a4c7aadcAdb fold=0f6g7baA fort=6A7adf
a fortnight=cbdceh fourth=0B7m free=dh fresh=3d5fba frida=0f1b friend=8deA function=0e2b3A5a6A7B8bbAdA gap=dleh gitlab=0A4l
a glow=cg good=0C1A3A4b5a7a8adaeA googl=6f7b gpu=5f grad=bh green=4f7dbd guest=7ace gym=di habit=0D1a half=7babde handful=4a5d6a9b
a high=0c1b2A3A4A6CaAbAcadAea hint=2C8d human=2a4aac jedi=ee jenkin=4C job=0a6A7A9aeb key=3C4A5G6A7A8AaGbAdceB kil=cj
a kubernet=5deg laminat=7bae languag=2b8c laptop=0c4a5aabbAdA larg=0A1A2b3a4A5C8bcAeA launch=7caadb let=ch librar=3c9c light=di
a line=1a6A7a8A9BcadA list=3A4a5A7d8g littl=0b1a2A3A9bdB live=aDca look=5A7cdA lot=0A4A5B6aacbAdaeC luxur=7mdd m=1adf
a machin=0h2e9CcAea mainfram=bd maintain=0b1l man=bi mano=7dae mat=abdi mentor=ccda mere=ej merg=0a1D2A4C7AaC mistak=0a1a6h7bca
a model=5c modern=3D monolith=bd month=0A2A3a4A7A8a9DabcAdc morn=adeb mous=0A7e multi=5c6B mutual=cl name=2A3a8c neighbour=1j
a network=ae new=1A3b5A6b7b8B9abAcEdC newcom=3B4c6b8c nine=bAdp nix=3d5A node=5j none=2k3A7A nossa=0b7A9gdA notebook=0A7gba
a numb=6A8f one=1B6a page=6n paramet=2b8c patch=0c1f7b8b patient=1b8abhdb paycheck=cj payout=0k peer=1n pen=0b7Aaf person=4aac
a pin=1A3j plu=0b1a2A4b7A8E9aaDbDcBdEeI pocket=0A7g pod=5D polit=2e8a pr=1s pretend=0j5baA print=0A7h8j9CaA producción=4haf
a program=0b2e8Abaeb proposal=1b6ecA protocol=2e6h prototyp=ce public=2c pull=0b1C2a3b4c6a8a pupil=5a7A8d push=4f7adb py=2e9a
a pyproject=3F pytest=7k python=1B2b3B4a6A8B9aed quart=1a2A3b4cda queu=4a5b6ibA quiet=8f9daabadgec read=1g5A8aaa
a real=1B2B3b5A6A7AcddA reason=1b2c6edb recip=3k recommend=6h red=0b2c3a4f5a6b8A referenc=cc regression=0c7d regular=dk
a releas=0A1A4b6A7edb review=1d2b3d rewrit=8cbp robot=0a1a4h7A rockstar=ei rollback=4f rollout=0A2A4f row=2adf rub=1e4b
a rule=1A7cdh sad=2o4a salar=1A8Acb saturda=4d7adD script=0l4f7A8A second=1e3d4A8AbCcBdA senior=0A1a3B4A5A7c8CbCcCdA
a separat=4D5AbDdA serv=4n5haE shar=1a2A5Babcidb sharp=7d short=0F2C6b8B9AcBdAeB signatur=2a8b9a simulat=0f7A
a singl=0A2a3d5A7b8b9AaAcAdBeA sketch=5A6l slip=0A1a7d smal=1A2A3A4B5a6A8b9Caacd spreadsheet=7raA stag=7fea state=9g static=2c8A
a stead=7d9aac stipend=cd str=2d8c9A strang=2f3i6a8A9b suit=0d7b support=9f swear=2e switch=3A4e syntax=9i system=6m7AaAbd
a tabl=6jbbea tag=4g5k team=0C1a2A4b6D7b8E9DaFbCcDdC teammat=1l4A teammate'=1g ten=0a7AbBeh tenth=cgeb terminal=7Aag
a test=0A1A4A7a8BdA third=0d6b9c tier=0g time=2a3A4B6A9abbdD tool=2m3a8BbAcA toothbrush=di torch=5abl traine=cf true=ef
a tuesda=0f3b6baA two=6acc type=2A8b typeddict=2h typevar=2g typo=1A4j9d un=9deo unicorn=9bed usb=4Aab variabl=8h version=4cab
a voluntar=ce volunte=7acm wage=8abAcidd war=4f wast=7e8a week=0C1A3C4b6d8BbadceA weekend=cheb whiteboard=6m whol=1E8aeh wiki=5aad
a wizard=ec word=2a7a8aadeE work=2A3a4a6A7B9AaAbAcfda written=2b6k8AcA year=0A1C2C4C5F7AaabB
aan=0A1a2A3c4D5F6a7b8baEbBcGdAeH code=1m;abandon=4Abf;abbiamo=0c4A8l;aber=5d6a7c9ccdda;abgegolten=df;abhängigkeiten=3j
abilit=2A3a4a6a7AabbacbeB to=1a3b4a6b7AabbacCdaeB;able=0c2a4b6c7D9baabDcAdCeB to=0b2a4b6c7B9baabDcAdCeB;ablösung=9gbt
abolish=0b1B4d9bcFdA
about=1b3A4A5a6A7B8AaacAdAeD #=1A7a8c9dcd a=0a1a7B8BcaeA five=cd four=2a4abAcc half=0f9bda it=2AcAddeA keep=bf meet=6h nam=1l2a3a
about one=1a3A6b7f9b our=0B1C3a4D5B6A8C9AaabAcAdCeA sixt=9fdi test=0g1A7A8i the=2D5a7AaAbacbdB thirt=4bcc thre=7Achda
abov=0b1A2b3a5B7G8D9BaDbDdAeA #=0l2A;absenc of=7g8Aaade;absolut=ei;academic=1A5A6a7D8FbAeA credit=ce
accept=0a2b3a4a5A6a7E8BaBbAcadAeb;acceptanc=0b1a7b criteria=0i;acces=0C1H2H3B5C6J7D8B9BaGbAcCdBeB to=1E3A4a5D7A8A9AaFbBcBdBeA
accompan=0k2a by=0h2b;accord=0B1D2A3A5A9AbAcAdA to=0B1D3A4C5A9AbAcA;account=1D2A3D5D6baAcaeA;accountant=5bddeA
acquisition=0C1B3A4I6A8A9AcBdBeA;acros=0A1c2b4F5B6aaabFcEdOeK and=ag the=0c1B2a3B4D5A6H7a8B9aaBbadDeE;act=0A1a2B3A5B6B7D8B9BcBdBeA
action=0A1B2a4b5a6B7E8A9AaDbDcCdCeB build=4e workflow=4e;actual=2A3a6A7D8AbadAeC;ad=1D3A4B5a6A8CaAcadAeC
add=0b1C3B6a8b9acBdBeB any=8d int=8n it=5a8i to=6c7A typ=2A8e type=2b8C;additional hour=di;addres=0A1D2A3A5B6C7A8B9DaAbAcbdAeE
administr system=bf;admit=1a2h5a8A;adnotacji=2a8e typów=2a8e;adopt=0B1A2E3D5A9Abaee on=eh
adr=6h7A8BaAbAcBdAeA for=6d in=6f live=6i;ads=0BbaeE;advanc=0C1C2C3c4D5C6D7b8B9BaDbAcCdbeD;advantag=0a1B6a7A8C9AaAbCcBdAeA
advert=0A1A2A3B7BaAbccAdAeK;advertis=0E1A2H3G4a5A6A8A9abacadAeD for=eC;advertise=bceC;advis=2E3A5C6G7B9BaAcA;afford=0a7fbacb
aft=0A2a4A5B6aaabAcAdaea ?=8Aek a=0A1A4A6A8bbBda an=6b8c anoth=9cacdbec each=0a1A4e7faA is=7abicaed it=0a3abeda lunch=1k2a4b
aft our=3f4aee six=6a8AaddB stand=1h6A ten=1l that=cidaea the=1A2a3A4A7G9aaadb week=dh what=bf year=3c9Bei
afternoon=0c4i8a9AbAdA and=0d4A8c;afterward=0a6c7aabbBcedC;again=1A4b5c6B7A8caccB
against=0c2E4A6c7A9aaDbacCdEeD #=0l a=0c ever=0G4A type=2A8d;age=0B1a2B3a4B5b6a7C8F9aadbdcBdCeB;agenc=0a1B2A3F4A5B6B7J8I9DaGcEdCeA
agent=1D3A4A5B6D7B8BaFbAcEdDeA;agil=0A2B3B4F5C6A7C8A9BaBbDcCdDeC;ago=0a5A6A7G8AaAcFdAeC we=0c2A4b5a;agre=1a3A4A5B7CbAcDdB
ai=0D1G2F3H4J5G6E7H8E9BaFbAcGdFeC;ainda=4A9leg;airflow=3c5a6Aec;aks=5k;al=0c1C2a3a4a5b6A7A8E9CbacAdEeA servidor=af
alarm=0A4a7gbadA;alik=1e3b6haAcAeB;aliv=0B1A2A3B4a6A9bbdea and=9fbbcf is=bd
all=0a1b2A3b4c5a6a8BaDbbea #=0a3c4c9bbAcAdA and=0A2a6g but=1a2k8A chang=1i code=0a1e2abAec day=4c6Abk dependenc=3k do=1A6a8ddeeb
all engine=ccdf memb=0cdf new=0a2i3b8B9AbA of=2a5a6baEdbea our=2a3c7B8BaacBdaeC out=8gea overtim=di python=1c2f3b9a retir=bg
all run=0c5f9a servic=3g4i5k9A seven=9Adi test=7j9caA the=0B1a2A3a6B7aca week=bgdbee year=dl;alle=0B2A3a4a6A7A8C9BbBcBdCeB code=1n
allow=0B1a2a3A4D5A6E7B8FaabacadBeA;almost entire=7A8Abg;alon=1a5B6BaBbacdea what=0aef
along=2D3B7C8a9aaadbeC and=9adf on=3a9cdi with=0C1a2B4A5A7A8b9aeA;alongsid=1B2B3A4B6b7A8B9abAda the=0e7A;aloud=1A2a6eac
alread=2b3b4b7D8C9BaFbacB on=3A4iaA;als=0A1G2A3A4E5a6B7F8G9EaDcBdE;also=2A4A5A6B7B8A9CaabGcEdAeB at=3bdg in=de writ=0g2a5a6A
alt=0a1A7hbd a=1A7g;altanwendung=bn;altcod=be;alter=1g4a7c9baaba;alternativ=0A6d7A8AaAbAcAdAeA and=6r consider=6f you=1A6g
alternativen=6j
although=0d1b2c3c4a5c6a7c8b9bacbcceeb most=0k2f3b6b our=5c7b9abacf python=2i8C the=0f2a3b5c7d8d9daabacbda we=1d4b6b8bbaeb
altogeth=7b8f;alway=0D1a3c5B6A7a8B9GaBbFcBdb a=dg on=3adC read=1h;am=0C1A2A4B5a6B7BcAdd ist=di;amazon=5d6FeD ecs=5q;ambient=3k
an=3A4B8B9AbacAdC absolut=ei admin=aiba adr=6d advantag=0a1A2a3a4a8BcAeA afternoon=4A7baeeb annot=2A8j answ=6d7adb any=2l
an archaeologist=bj architectur=6B argu=6b8g arrow=8j assert=0A4A7f autom=ef editor=6d empt=3a7dbAcb end=4Bbd event=5f9a excel=7m
an exception=7Adq honorar=cf hour=1e4h6c7acDdB imag=4A5g integ=8n9b oci=4A5g off=cb optional=2k ordinar=0a4edaeA rfc=6e rsync=af
an unpaid=1A6Aci untyp=2f8A upgrad=3C9e;analys=0E1E2b4E5A6H7A8E9AaHbCcCdCeG;analysi=0A3b4a6F7a8b9aaBbCcBdAeB
analyst=0B1D2B3C4F5I6A7c8C9baCbBcadDeG;analytic=0d1F2I3D4E5B6F7E8D9AaCbEcBdIeC;ancien=4bbg;ancora=7A9laaei
and=0A1A2A3B4B5B6B7a9AaAcBdAeC #3.8=9E #3.9=9G #=0E1A3B4C5A6A7B8A9acA a=1A2b3a4B6A7a8B9aaabbcbdAea against=6h all=0A1A5a8FaacadB
and an=0A2a4A6B7a8A9ada approv=1E are=0B1a2B3a4B5a6C7C9BaBbBcAdb argu=1a3a4c6c ask=1haabb black=3d bug=bcea
and build=0I1A2B4C5B6D7AaAbadB by=4j5aaAdA cal=7gda can't=0ace check=0a1A2d4a8Gaa click=7nad comment=1e6a compar=0e7e
and continuou=0A4c dataclas=2h defend=6c dependenc=3F deploy=0a1b2A3A4e5AaD discus=1a6j dock=5E don't=8d drag=ad drop=agee
and eight=4c7bbi everyth=3a8a9AbE except=3e exception=3g experienc=0A1B2B3B4B5C6C9AaAbAeA extend=0a4a9bbd format=2B3e
and fort=0c5d6a9bea frequent=de generic=2g go=0a1b4b5b6BdAeB goe=5b good=6A7a8d has=0E7aaAdAea hash=3D
and have=0E1A2D4C5B6a7a8b9EaCbFcbdAeB he=1d5a7Aacec help=1a2a5B6B8AaebAcdeA his=7hde hop=0c1j7Aae hope=7faa i=1c4adAef
and if=1a2B4A7hbAcg in=0a3A4C5a8a9baA initial=ag instal=3a4aal integr=0m7D is=0B1d2A6C7a8a9aaaeb it'=6A7aaabf it'l=0a2A9dbodb
and it=2a3a8a9ebacAdcea its=0B2b3b6a7b8abbdceA justif=6h keep=0b2b3a6AbA kubernet=5b late=aldB left=4b8abf let=0d2b4a5a lint=3g
and linux=4a5e littl=bh look=2A7f9Aba low=6g lunch=4aci main=4e maintain=1b3B5a7G8D9CaAbadBeA mean=2C8fea mock=0c5a7a mypy=2c
and neith=1b8a9acbdl nev=1c4a ninja=eE no=1A2C3B4a5D6B8bbAcadB nobod=2A3a4a6A7b8c9aaAbA nobody'=0A1c2A3e4c5A
and not=4b5D6i7c8b9CaBcAeA noth=0A1A2A4D6A7i8f9Bchea often=1a4f on=1C4a9Aca one=1b2a4B6A8A9AcA only=3a6e8bbaca
and oth=0C1H2A4G5d7B8D9AaBbAcBdCeD our=0b4b5a6B7A8BbBcadD overtim=dL paramspec=2d pas=0e2A4a past=ae perl=bd play=3A6AdBeh
and pray=0d1e2b present=0a6d production=3c4A proud=di publish=3d4b5a6A pul=1A5cae pull=8aai put=0A4baadB pyre=2f pyright=2g4A8B
and python=0a2D3K4A5C9Abi quot=2i rath=2a3i6a rebuilt=3h5A receiv=1cca renam=aj replac=7Aahba return=2e8E review=1d rol=3A4iaA
and roll=4f5a ruff=3E run=5B7B9AbA said=1f4a say=1d5b6e7b see=0A1A5A6a7e8ccA she=1d5aaA sinc=0b5aagcada sist=ei slept=0h
and so=0A6A7b9dbadc somebod=0b5a9dbAea someon=2cbd squar=8f start=2A5b6A9AabbBcA ste=6h str=8A9f sunday=dG
and support=2b3A4c6B7B9aaAcAdCeb that'=1A2A6D7d9acada that=3a4B6D7e9baAcada the=0a1B3a4a5a6a7A9acaeb
and their=0b1a2A4A5A6d8b9bbacadaeD then=2A4a6a7cba ther=0A6A7b8c9acAdd there'=aAbdde they=0a1a3a7adceb thi=0A3a4acE threw=8h
and to=1a2a3B4b5A6a7a8a9AaAcCdAec tomllib=3e took=8f typ=0b3a7aai type=2i8C union=1A2A8h vanish=5f was=1a5A8c watch=0a4c5A7b
and we=0b2C3a4C5b6a7a8baBbacadaeb weekend=0A4Adb what'=8d what=0A1B2d3A6f7CcadIeA which=0b6d8a9bbA why=3B5A6c9A
and will=0b1A2a3C4a5B6C7A9daAdBeA without=2A8ccB work=1D2A3a4B5B6B8A9GbCdCeB writ=5A7A9DbB yes=0b1a5d you'd=0a5a8AcB
and you'l=0a1b3Acada you=1a2A4A6a8a9bbaccda your=0a5A6b7C8DbacB;ander=0B1B2I3G4b6C7A8A9AaAbCcBdBea;anew=6a7l;ang=2h3d4a5d
animal=5A7KcAeb;annot=0C1J2d3B4E5G6D7G8j9DaAbBcAdCeC and=2B8A are=2a8g aren't=2g8A de=8G get=8k no=2A8F on=2b8D out=8e to=2e
annotat=0E1C2j3B4B5B7E8d9DaCbDcBdBeD ?=2A8r a=2E and=2i8A each=2B8h everyth=2b8h function=2a8g one=0B2C8h our=2C8l python=2e8A
annotat the=2c;annotazioni=2a8ecA di=2a8ecA;annoté=0A1A2i5A8CbA;annual=0b1a3b4F5B6B7C8BaCbCcFdEeB;anotacion=2a8c de=2a8c
anotaçõ=2c8g de=2c8g;anoth=0A1b3A4A5a8B9BaAbaeb develop=1seb engine=1e memb=1e one=5f propert=0d;another'=1c chang=1f4A7a code=1h
ans=3a8A9AbieA;ansibl=3a4h5g;answ=0c1A2C4F6d8a9baAbacBdceK for=0f5a6f in=0d6bdb within=dd;answer=1a6c7Ade
ant=1f3b6h7ada de=0b1b3c6c7gdc;antiqu=3o;anwendung=7g9babbb;anwendungen=4b5j9cba
any=0A1D2f3A5a6A7b9EaAdb automat=7o chang=0e6b7a cost=2v declar=8j has=2k hour=4ddb in=2t8A is=0c2z kind=0A2A7f line=0h2A7A
any more=0a3e5b8AaAba need=2ndb of=1a2A4a7c8b off=cg oth=0B1c2L3B4A6A9FaAbAcIda test=0A7c;anybod=0h2A4caAdBeA
anyon=0b1A4A6a7BaDda may=0b4g6fea open=6g who=2a6A8aee
anyth=0a1b3A4A6c7b8aaAdBeA is=1g2B new=3B9fbl old=3h9A run=2e that=1i6e7b to=7a8jdAeA;anywher=0A2C6B8a9CbAcAda in=2A8c9E
apach=4A5Aah;apart=0a1d6b7A8a9abbcAdAea;api=0b1a3a4A5d7B9BaEbAcAdE gatewa=5p goe=2b4j is=5f;aplicacion=5lbf;aplicación=9cbg
apolog=2a3bbede;app=0E1O2G3H4B5A6I7B8EaAcBdC is=abbe run=3i4d5e team=9cafbj;appear=0a4d5c9adB
appl=0B2C3B5A6A7a9AaAbBcCdA by=1a4f to=1d;applianc=9k
applic=0B1H2A3D4C5c6H7c8C9daabbcCdLeL code=1j5a manual=af serv=af stil=9g written=9ebA
applicant=0H1A2a5B6A7B8C9JaBbacaea ask=0d2l7A complet=cf need=cf;applicati=5a7c9abe;applicatif=6A9dbj;appoint=1D3A7A8Aca
apprentic=1h5Aea;apprenticeship=ch;approach=0a1C2B3B4C5B6a7a8C9BaBbDcEdEeB
approv=1i3D7C8CaAbAcadBeA by=1D4B5b chang=4q for=1p it=1E2a6A merg=1f4g
approval=0B1c2A4d5B7C8AaBbAcAdBeB are=1k4A by=1h5A6aaa from=1e4A is=1g6e on=1f4A one=1f4A;approx=8bbecg #=8bbfce;apptain=5z
aptitud=0B6a test=0B;arbeit=bmdD;arc=6i #=6o;arcgi=9f;archaeolog=bu;archaeologist=bu
architect=0B1A2a4C5c7C8A9AaAbacBdBeA decid=6f hand=6h
architectur=0D1C2H3D4a6i7a8A9DaDbAcDdDeD board=6B decision=6g discussion=6e forum=6f over=6j review=6h
architectural=0B1A6m7A8A9AbAcAdAeA choic=6f trad=6e;architectuurkeuz=6n;architektonicznych=6i;architektur=6e
architekturentscheidungen=6x;architetturali=6q;archiv=4A5B6a8BabbE;archivo=ah al=ag;arcmap=9k
are=1A3A4A6B9aaAbA #10=dheg a=0A1A2F3B4A5A6E7A8a9daEbDcadAeb about=0A1c3a7a8ada absent=8h argu=6k ask=0a2a9acdda automat=4haA
are bare=8g broth=ee built=3d byt=9f check=0A7f8B colleagu=eE compulsor=2h containeris=5f cop=af delet=0f3b4a5c8e
are done=0A3Aagbacbda due=7accdh found=7k green=0A4d7A hand=5b8bae how=6hcada in=0C1a2A5A6a8AaAcCdb instal=3Bac kept=1a5d6g8abA
are like=em long=8A9Bbadh look=0c1e2B3E4D5E6C7A8C9AaAcE made=4Aagda manag=3j manual=aq mis=7f8e no=3A7f8aba none=7i9a normal=df
are not=0B1I3B6B8dbadBeA noth=dj on=0B1A3b4B5A8D9aaA one=0Aed our=0B1A2A4a7e part=0a7Bdg pin=3f5A9a plent=eh put=accf quick=7i
are quiet=di read=1c8B replay=0g4A resolv=3f reward=cn rsync=aJ run=0d3Caa short=2A8h spent=bddl standard=df stil=abdced
are stuck=3e9a thank=1Acl the=0A1a2D3a7b9AaDcDde tri=7k8AaA two=0b2ddc updat=4aam upload=ai we=2a7A8D9acAdAec whatev=5A8i9AaA
are when=dl wher=1e5a written=0d2a3a6c8a9abA you=0C1D2D3b4C5D6C7C9aabbAcAdAec your=1A5a8AdC zero=7a8l zip=5h
area=0G1C2B3B4D5C6E7A8A9BaDbEcDdEeB;aren't=1B3A5C6B8aaBba any=7l8a proud=7g9h;arg=8k and=8h;argo=4t5c7D8AaFdA cd=4j5baC watch=4k7A
argocd=4v5i
argu=0B2c3d6i7E8eaBbCcCdDeB about=1a2A3g5a6d and=2l6A8C are=2b6a8g for=3a6j in=2b3A6d8A is=8l list=6d8h over=2b3d6f that=2e6k
argu without=0A2j6A;arm=1A3A5C6Daa;around=2A3b5a6F7a8b9BaCbacAeB #=0a2A4A8c9a eleven=dn here=1e6a it=0a5abd;arquitetura=6j
arriv=0a2B3b6G7AaBdAeA as=5b8d at=9bdf on=4iaa with=0g3e9a without=0i;arrow=1A2a6g8c aft=8e in=2A6a8f;artefact=4d5k
articulat why=6f
as=0a1a2b3a4a5a8c9baAbbcbdb a=1a2a3a4C6B8b9BaDbFcadaeC adr=6m all=7bdd an=0C1a2A3A4B7B8E9CaCbAcadBeE contain=5p decor=0A2f8A
as done=0g1a2A each=3cad fami=ee fierce=dAei hard=2a8Bem it=1B5b8a kwarg=8f no=7g8aca noth=7b8eab on=3a4bde
as part=0a1E2a3A4C5a6A7D8G9BaAbCdAeD someth=dj soon=1C4b5A7A9CaBbA standard=dj that=3a9caebd the=1B5C7a8a9aaabada there'=0A7edc
as they=2B3F6A7AcAdA we=0B1B3b4A5C6a9BaabAcAdA well=1c3a5b6a7A9AaAbBcC work=1aee writ=1g7b you=7a8C9abAcadA;asid=1c6A7ccd
ask=0A1e2a6B8b9CaBbAcAdCeB ?=3c9d finalist=cf for=2D4D9abAdAeI to=4A6A7b8d9CaBbB what=1A3b6p why=1k6e8A you=2C4a5A6A8dbAdaeA
assert=0o2d7l and=0a2A7h8d in=2c7h8A;assertion=0o7h8B9AbBcAdA;asses=0b1a4A5E6D7E8C9BaAbBdaeB at=0b1j project=ch
asset=0A1A2b3b4c5a6a7B8C9AbAcBdDeC;assign=0C1E3A4B5C7a8AaAbacbdaeA of=aAci;assistant=1F2B6A8A9Bda;assum=df;assuranc=0B1C4A7g is=7j
astral=3o;astral'=3u tool=3f;async=2d6d;asyncio=2i3l
at=1C3D4A6A7A8BaAbHcAeB #10=2a4h #2=cade #3.6=9p #3.8=3a9m #=0e7E8AcAda a=0a1C2a3C4B8A9abacAeA all=0B3B8aaadaeA any=7A8AcAde
at breakfast=de dawn=aAdleA each=0a9aab eight=aadj first=1b5acd five=0a2A4aaAeG least=0a1a3a5a6a8A9EaBcEea many=0k6b
at midnight=1a4f8AaDdC most=0a4f5AcA night=4A5a8acAdA nought=0A7i8g our=4B5B6a8a9AbAcaea present=1B2A6A7e8haa run=8c runtim=8k
at six=7Add ten=4g6b7adc the=0C1E3a4a5B6A7a8AaabdcAdB their=0A5A7acc two=4A7adc universit=5gca whos=ei your=4B7A8AaAbAcaeb
at zero=0A2e7m;attach to=ce;attractiv=0A1A2A3A4A5A6AcC;até=7Abbdi;auch=0a6b7Ade;aucun=4C7d8cbAcb;audition=cj
auditor=3a4b9bbacAea may=3d6j;auf=1A2B3A6b8A9daddAeB den=0a9eab provisionsbasi=ck type=2D8F;aufbau=0b4h;aufgaben=0g
aufgesetzt=3n4h;august=0AaAbAcAdc;auslieferung=4lae;ausschließlich=7f9Ach
author=1A2a3A6j9aaabcdCeA and=0c1g5a6b7a are=bjca has=1d6f have=bf left=7Abg rfc=1A6i;author'=1d7e;authority'=0a3e4b8a9abA
autocomplet=8d will=8l;autom=0a1a3D4b5C6C8B9AbDdCeb guru=en in=4a7g is=4a7m of=4e
automat=0g1D2E3E4f5F6D7A8H9GaabGcFdDea acceptanc=0h7A build=0B4g check=0d1a7d deliver=4d deploy=4edA regression=0h7A releas=4haA
automat suit=7B test=4D5A7g8B9AaAcAdbeA the=0b4caA them=0a4Aae;automatic=0e4f7adAeA check=0f4A
automatical=0e4e8B9BbAcAdBeA our=7gal;automatici=0a7e;automatisch=0f1A4k aus=4f;automatiseert=4o;automatisiert=4f7A test=0A7f
automatisierten=0c4a7f test=7h;automatizada=0d1A7f;automatycznych=7p;automático=0f1A4B7A;autoscal=5g;autr=1l6A9B
autumn=3e4B5a8A9AbB;aux revu=1p;availabilit=0A6bbBde by=df;availabl=0D1C2B3G4D5B6A8C9AaBbBcCdaeC #24=dm around=dd outsid=dg
avant=0a1e6fccda chaqu=0A4A6a7k de=0h1A6f;avec=2a3e7B8A9bab;averag=0A2A3C4a6A8C9Adgei of=dh program=dAeg;avon=2b7a8eaa
avond=dk en=dj;avonden=4adl;await=4A6A8a9bed you=8f9aba;awak=1c4a5a7adf;away=0A1B5b6b7HaDcAdA
aws=0A1C3C4b5a7D8F9DaCbCdDec ecs=5f lambda=5v7A8AaAcAeA
azur=0E1B2B3a4d5d6C7B8D9DaHbEcBdaeE contain=5f devop=4k5AaA function=5z pipelin=0B4n
`;
