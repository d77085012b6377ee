export const SIGNS = `
p m=4adj;paar=1c4f7bdb;pace is=dl;pack=5CaA
packag=2b3e5A6C7B8BaabCcBdFeF and=2a3b4a in=2a3b5a is=3d manag=3c on=3A9bam python=3i version=3c which=3d7b8g9a with=3h
packet=2d5ccbeF;pact=0m;padawan=ee;pag=1A2A3A4D6e7a8A9DaAbacBdaeB of=6A7e that=0A6h7d we=bi what=2A6h
page=0C1D2C3A5A6c7a9BabbacAdBeB and=7c on=6d with=3aac;paid=0A1E4E5C6C7B8A9aaBbAccdFeG ?=cq at=cE dur=cp position=cg;paie=bj
pair=0f1h3A4B6a7B8B9baCbacEdCeF of=1aaA on=0f2a7a program=0a1d;paket=3k5A9c;panda=0A5CdAek and=caec
pap=0A6e7a8a9EcadA and=6bca of=3j6a;papi=6idj;par=0b1f4a6baabAcDeA jour=4i un=0b1d9baa;para=0a1B2A3b6A9aabbA o=4Aaeef
paragraph=6f8a;paramet=0A1A2f8i is=2b8e;parametris=0m;parametriz=0f;paramspec=2v and=2o;parent=2A6A8A9AbAdAeD;parenthes=8A9f in=9k
pars=0k6A7B9baAbA with=0F5a
part=0A1c5C6b7B8A9abbcBea as=dAel hard=eo in=0F1c5A7a9DaCbCdAeB like=dAeg of=0c1a2A4b5B6a7a8A9aaabHcBeA the=4g9a
parti=0b1b6a7A9adcef de=0c1f7AdAec du=7A8A9ddjeA;particip=1d;participat=0B1b2A3B5A6A7B8AaAbBdCeA in=0B1a2A5A6A7B8AbBdCeA
particular=0A1A2a3A5A8FcCeA;partn=0F1J2I3E4G5J6D7a8B9EaLbDcDdbeC;partout=2j5f7d8B
pas=0a2c4d6a7A8a9DaBcddBeB a=0A2i7a8A d'annot=2A8i de=0A1A4A7a8AaAcc le=0A2B7m8j mypy=2l8B pyright=2i the=2b4g5a7B8B through=2A8e
pas typé=2B8gcA une=2l8BeA without=4a8AaAbbdi;passag=3A9m;passent=4b6f9aeB;password and=7Aam;passé=3o
past=2a3a5B6D7A8K9aaceB our=0e2h8A the=2aai
patch=1k2A6A7A9abhcAdAeA and=0a1dbh are=1j ever=bg for=1C9Aba from=1i9d go=1l is=1e5a7a the=be wait=1d;path from=4f
patienc=0a1A5b8e9cadbdcA with=7a8A9baabc;patient=1a2A3B4B6C7a9acAdAeJ;pattern=0A1B2A4B5A6F7A8AbBcAeA match=3d9c
pay=1E2C3I4B7a8DaGbacfdI ?=cc a=9gca begin=ch commission=ck down=be dur=ci follow=cael for=0C1A4B7g8Acd in=0acc intern=cm is=cgda
pay out=bi you=becc;paycheck=ce;payrol=0a4A5A6A8AcbdA engin=0o7A9A start=ck;payslip=0a5bcc;payé=ch;pcs=9aai;pdm=3t or=3e
peer=1f2A3A4B6c7C8B9AaBbBcAdBeA code=1n do=1o has=1g review=1A;pen=0a6aacdh at=dn;pencil=1a3A7Aaadd
pension=0A1A2B3A4A5A7A8a9AaAbacFdEeB;peopl=2C3E4C5C7A8A9EaCbAeA need=cf read=1hdA who=0B1a2a3A4B9AaBcadaeD
people'=0a1d2A5CeA code=1Dbb;pep=1a2j3g6c8A #=1a2l3g8A
per=0a1B2D4a5a7E8c9BaabBcBdB cent=0i2a4cbacfeb ftp=ag pull=1d servic=3c5h week=0A4a5A6A8AaAbBcCdBeA
percent=0c2a3A4a9Abbcdea of=4achea the=bk;percentag=0eck;perform=0F1e2B3A4C5C6C8D9AaabBcBddeb manual=7caj
performanc=0G1C2C3B4F5C6K7H8E9BaCbEcAdCeE review=1b;perhap=0B1a4A6A7D8AaAbBca a=1f8A some=ck
period=0A1A2A3A4A7A8AbAcbeB without=cC;perl=3B9fbf and=9Abl;permanent=0a1a2D3A4A5a7A8Acbdeea job=ci night=dr staf=1a9bcv
person=0A1a2A3a4a6a9babbaca a=4AaicA and=agea befor=dded has=1d5c in=6d ne=1c2Adj who=2A6aaabdeD
personal=0D1a2B3B4C5A6J7C8A9BaabCcFdaeD;persuad=1d6e8a;petit=1c4gbAca;pfleg=0b8bbj;pflegen=0i7A9bbidA;pflicht=0A1f2j8a
phas=1A4C6adaeE;phd=1C2A4A5A6a8C9AaAbCcCdCeB;phon=0A3B5C6B7g8AaadaeA and=7dda by=4adj call=7caacc is=dg screen=ce stay=7cdk
php=3C5A7a8Aba;physical=1A3A4B5C7AaBbAcA;pick=0A1d4b6f7C9EaBbC a=0c6e about=2k3b apart=1k6b kafka=6f python=2A8k up=3a4cdc
pickl=ahbc;piec=2A5A6a8AbbdA by=bf out=bk;piet=1h5d8c;pillow=dh and=dm
pin=0a3b4A5A6A7B8B9bbAcAdAeA by=3j5F down=0j ever=3d hash=3d5A in=3j to=9iae;pip=4A7B8AcAdAeA compil=3m freez=3g
pipelin=0a1D2a3b4j6A7B8C9aaAbGcCdBeA ?=as befor=4e ci=4E doe=4h7AaB for=2A4e has=0a8e or=4f script=8h9a tak=1A4j we=ap;pis=5E
piszem=0g6h7k8f;pixi=3w;pizza=4add is=de;più=1aej;pl=2abg sql=2abf;plac=0E3a4b6a7a8B9AaabAcaeE it=4aahcc of=cgdA;place=ch is=cf
plain=0A1A2A3G5E6g7A8edB dynamic=8f pip=3C python=8g untyp=2A8k word=6f
plan=0B1a2A3E4D5G6a7a8a9aaDbBcAdAeB about=ch for=3A9adceA on=6acedc to=0A2A7a8d9adAea;plant=1D2A3B5A7A8a9bab control=9i
plataforma=9abfdAec;plateform=5c6A9dbd;platform=0H1H2F3C4C5a6a7E8I9aaHbbcEdBeA aliv=bf on=5d6A run=5b9h stil=9h until=be
plausibl=7d;play=0A1B2C3F4D5J6K7c8A9AaAbBcDdC as=eq hard=0A1A4Aeo no=8kca;playground=bg
playwright=0z1b2a5b7FbA for=0G2c suit=0H1g4b;pleas=0B1B2A3C4D6E7a8a9baBbFcadaeD leav=2A8r9a note=0A2C3B4A5A8aaAcb
plent=1a4D5a7D9AaAbadaeA;plon=9mbn #=9jbA;plough=bica;plu=0a3a4b5b6b8I9CaabacGdb becaus=7g commission=cB two=1h
plug=0B1C2C5B8Aaa in=1B2B9eac;plugin=1B2a9e;plusieur=4e6h;pm=0A5AbAdc and=dg to=aadd
pod=5p7B8A9AaAbBcAdAeA die=5m get=5f that=5g to=5g;podman=5z7A9AaBbAcAdAeA is=5g on=5e or=5c
poetr=2A3h7B8C9BaDbBcBdCeC and=3A instal=3z is=2A3k lock=1A3d nor=3C8A or=3c uv=3E
point=1C6a7b9aaA hat=el if=0c2b4a6a8AdA seven=9n;pointles=df;pok at=0j6a;poke=4a6e7a hol=6e;pol=6fda;polar=0a3e duckdb=3f
polic=1a2A3C5D6B7B8CaJcAdCeB;polit=1g2c3c8a;poor=0A2d5a9Abb;por=1dagcadA dia=4f ftp=aj;port=1A2A3A4C5F8a9b #=9l
portal=1B2A3B5A7a8A9aaacAdCeA is=4B7g9aaabB;position=0C1I2C3E4B5B6C7D8D9FaDcbeO;possibl=0b1G2b3B4B7D8E9CaFbAcCdCeA
post=0A1A2A8a9AbceD consist=bh exist=9Abf support=3f;postgi=0d3g4b9b
postgr=0d1a2A3a5a6faAbCcDdaeA #=0A2A3k and=3a6h over=6e pytest=0h2A3B5A redi=2a3C5c8a
postgresql=0b3c5a6D8CaAbAcAdA #=2A3hed pytest=0h3A redi=0A2b3e7a;pow=0E1B2C3a4C5C6D7b8B9CaBbCcBeB;pr=1rdA and=1g review=1g
prac=1ade;practic=1b2D3B4b5B6D8C9DaBbEcbdaea;practis continuou=4e trunk=4J;pracujem=0f3A4c9cbjdaej;praktikum=cp;praktyki=ct
pratiqu=0c1b3e4leA;pray=0a1aafec;pre=0F1B4D6C7A8A9aaBbAccdaeB commit=2k3l;preced=7aci;predat=8d9fbe them=8B9g
predecessor left=0Abh;pref=0A2B8ccAdA our=2A8g plain=2B8h;prefer=0A1b7B8C9BaBbBcCdCeC;prefix=1e;premis serv=ah
prepar=0a1A2C4C5B6a7B8a9adaea to=6a9bcade;pres=1A4a7b8B9BbAea approv=1g ever=7f merg=0a1A2A4m;present=0D1G4C5C6a7a9AaabceE them=6f
pressur=0B4E;pret much=3c4abf;pretend=0c2c7ada;preview=4h environ=4e;previou=0C3B6A9AaBeB develop=7g
pric=0a4A6a9aaAdBea code=7f9b core=8A9h engin=0b9a of=6d9a;prima di=0A6l7g;primar duty=bn;principal=0a1a2A4A5AaAbgdA
principalment=bk;principl=0C2A4b5A6C9AaBbBcAdaeA appl=1f4A;print=0A1A2A3B4B5B7b8a9g is=9p it=7b8ida list=7d state=7l8A9c stil=8A9m
prior=2a3a4a5b8a9AaCcadA to=1c6b7baAcb;privat=0A1B2a6A7A8C9aaAbAcCeC help=2k index=3f4d registr=5h;pro=0A1A3A5A6c7AbAeB
prob=4A5d7Acc;probamo=7h8l;probationar fortnight=ch;probewoch=cg;problem=0E1F2E3E4E5D6b7G8C9DbDcAeF
procedur=0A1a3A4a5C6B8A9BcAdBeb;proces=0C1F2E3G4B5E6a7A9FcadJeJ call=cj chain=5m data=8g includ=ce;prod=2a4c7d9bah
produc=2A4A7B8a9BaBbAcBdC architectur=6G;producción=4g9bag;product=0G1E2G3G4A5C6F7B8D9GaIbBcBdAeG automat=ah has=5h7d
producti=4i5a9bac;productieserv=ap
production=0C1a2B3a4e5a6A7c8a9dafdDea ?=9Aai and=7aab are=1e4Bah automatical=1A4i box=9eae by=4d host=9oaB is=3A7d9e on=3a4h7b8a
production se=4A7AahdA several=4f sinc=bk the=4d;produkcję=4kab;produzion=4f7a9caf;proef=cp
professional=0E1D2A3D4D6D7C8C9CaCbEcFdEeA;profil=0a1B3a4B5a7A8D9AbCcDea degre=5hec;progetto=0A3b7abAck
program=0A1a3B4H5B7c9DacbacAdbea fil=ag fold=ag have=9abadg read=2hdh which=2a9abe
project=0G1B2B3c4C5F6C7B8AaCbAdCeC and=1A3AbbcDdB approx=cg of=2acd start=6i tak=ct;projet=6b7A8caacf
promis=2a3B4C5a6A8AaAbbdbeE a=0A2abg;promot to=2a4h;proof=0b5C6B7abAca that=0b7e;prop up=bc;propert=0d7C8A9AcCeA;propio=0i4dacca
propos=0B2B4C6f7AaAbBca a=1a6h7a;proposal=1A2A3A4A6j7C8B9AaAbCcFdAeA and=6e are=6h in=6f that=6e;pros=6h
protect=0a1a2A3B4C5A6B7a8B9AaAbDcAdAeA;protocol=0A1A2k4B5A7A8D9AaBbBcAdAeA and=2b generic=2c typeddict=2b
prototyp=0A1A4A5C6A7C8F9AaAbAcbdAeB;proud=2b3E4b7A8AaAbGcAdaeC of=2a4abCcBdb
prov=0d1A2A7c8A9AbAcbdC it=0f7A8A that=0d7c yourself=cj;provid=0D1J2F3a4H5F6L7A8F9EaEbCdCea;provisionsbasi=cl
proyecto=2A3e6d7g8Ace;prozent=0e7Abcck;prs=1l8b and=1i;prueba=0e2a7gcb automatizada=0d1A7f unitaria=0g7d;prun=4a5f9bbd;prz=1q6edh
przegląd=1fdAeA;przez=1gagcb;práctica=cg no=cq;prüft=0d2g3d4b7A;public=0A1D2d4A5D6F7E8H9BbCcDeA api=2h function=0A2m8B
publish=1D3b5A6C7A8DabbAcBdCeB an=3f6d9b chang=ah internal=3i to=0A3h4c;puesto=3AbjdB;pui=2A8cad;pul=5f7aaAda a=5d7hbaea
pull=1d5a7B9CadbBcAdC request=0c1f2c3c4d7A8aaCbBdA restart=7Aae the=5bae;pure=3AbAce by=7hcd commission=cb
purpos=0a1A2C3b5B6c7A9CbacCdCeG;push=0b1b3D4c8G9EbDcCdaeD and=0c1b4daB it=0A1A4d5a7d straight=1c to=1a4A5g
put=3A4b6c8a9aaeeA #=4h a=6a7A8cab and=4Aai code=4haB everyth=3j5d in=8acadh it=3A4b7baa on=3A6caace python=5cabeA someth=4k5aaA
put the=4a6b7aabbAcAeA them=6A8Aacde to=0a1b8eaa up=1b2b5a6faAba;puzzl=7Dcb we=6acd
py=0c1A2d3b4A5A6A7a8B9dabdA #2=9j #=9rbb and=0A3I fil=3aaf on=9Aag typ=2y8A;pycharm=0d3b8daa;pydantic=2r3A8AeA
pyi=2l6A8a stub=2l6A;pylanc=2m;pylint=2p8A;pylon=9kbn;pypi=3a4a9i;pyproject=3n7B8B9BaAbAcAdAeA bas=3i file=3c toml=3A7A8AaAcAdAeA
pyre=2w8A;pyref=2p;pyright=0B1A2p3A4B5A7B8A9BaAbBcAdBeA and=2A8d is=2C no=2A8g or=2e run=0B1A2l4A
pytest=0n1B4A6A7d8B9AaBbBcCeD fixtur=0g in=7k is=0A7p isn't=7u or=0C7b8A terraform=0j3A5A
python=0b1b2g3b4a5d6C7A8d9faAbaccee #2.6=9fbA #2.7=0B1A2C3B4B5D6A9cbA #2=0F1D2F4D5F6A8A9gbC #3.10=3D9D #3.11=3lbAcAdAeA
python #3.12=2c3d5a7A9baAbAcAdAeC #3.13=2A3b8A9FbAcAeA #3.4=9h #3.5=8A9g #3.6=0B1A2B3B4B5E6A9c #3.7=0A1A2A3D4B5C9g
python #3.8=0B1A2B3A4A5C9d #3.9=9h #3=1a2a3C5A9f #=0d2c5d6a7e9A ?=3f9aeb a=2B8d9Add and=2A3A5A6a8Aaaca applic=2b5g7a8d
python around=2C7b8h as=2a3a8d9a back=0d2aabba backend=0e2e5a8d behind=1a2a5b8e by=3a4f8f car=2f8e code=0a2c3B4A7a8b9AaAcAeA
python con=2i5a8A dependenc=3D dev=4fba develop=2a8B9Eca dienst=2f5d dynamic=2A8b9A environ=3g est=0b2j8B fastapi=0a2a4b5c
python fil=7Aah for=0a2b8a function=2B5j8A glue=8d9Abn goe=1b2A5d7d8b guru=eh has=5a8e includ=2d interpret=9h is=2d4B7A8AcAeA
python it=8d9e job=5gda kafka=5j9AdA let=2j8A microservic=4b5k modul=2D8C mypy=2f8A new=9i ninja=et non=2B8g on=2A5k9d org=9h
python packag=2A3b4a9B platform=badi postgr=0ddd project=3e8a releas=3m rockstar=ev run=3A5e script=0A3B5A7gacbd
python servic=0c2d4i5h7CaAcAeA side=2B7b8f sin=2D8dcA so=2B8hba system=be that=2A7e8A9lba throughout=2B8k too=2h typ=2j8A
python type=2o8A typé=2l with=2d3a8B without=2B7d8cbA wizard=ej work=5icb wrap=bk you=9cbc zond=8m;python'=2h typ=2j
pythona=2m3c8B9fek;pythoni=2b5c8e9gba;pythonista=2d4cec
`;
