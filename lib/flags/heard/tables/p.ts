export const SIGNS = `
p m=4adj;paar=1c4f7bda;pace=0A1AbAcAdc is=dj;pack=0a5DaA
packag=2b3e5A6C7D8AaabCcBdFeF and=2a3b4a from=3d4a in=2b3c5a is=3e5A7a manag=3f on=3A5a9bal poetr=3f python=3h5c version=3d
packag with=3f;packet=2b5bcaeG;pact=0n;padawan=ee;pag=1B2B3A4E6g7a8B9BaAbacBdbeC we=bi what=2A6h
page=0B1C2D3A5A6c9CaabacAdAeC and=3A6a7c on=6d with=ac;paid=1F2A4F5C6B7B8A9aaBbAccdFeF ?=cr at=cD dur=ct position=cg;paie=bk
pair=0e1i3A4B6a7B8B9baDcEdCeH on=0g2a7b program=0a1c;paket=3k5A9c;panda=5C6AdAej and=caec guru=ef
pap=0B1A6e7a8a9EcaeA and=6bca of=3k;papa=ej;papi=6jdk;par=0c1f4c6b8AaabAcEeA jour=4k;paragraph=6e8a;paramet=0A1A2f6A8i is=2a8f
parametris=0m;parametriz=0g;paramspec=2v and=2o;parcel=4C5a7b;parent=0A2A5A6C7A8A9BbAdAeD;parental=2AcCdAeD;parenthes=8A9g in=9l
pars=0k3A6A9baAbBdA
part=0B1c2A3a5C6b7B8A9aaAbbcBeb as=dAen hard=eo in=0G1b3a5B6a7a9DaCbCcadBeB like=cAdAei of=0d1b2A3C4a5B6a7a8A9abGcBeA
part time=9BbCdDea;parti=0b1b6a7A9adcef de=0c1f7AdAec du=7B8A9ddjeA;particip=1d
participat=0B1c2A3B4a5A7B8A9AaAbBdDeA in=0B1b2A3A4a5A7B8AaAbBdCeA;particular of=7a8i
partn=0C1L2G3F4E5E6F7A8D9FaMbDcCdaeD api=2A4h8a;partout=2i5h7d8B
pas=0a2b4d6a7A8a9EaCcddAeB a=0A2j3a7a d'annot=2A8i le=0A2B7n8j mypy=2k8B over=1g3g pyright=2j that=2i the=2b4h5a7C8A through=8d
pas typé=2B8gcA une=2m8CeA without=4a8AaAbcdn;passag=3A9l;passent=4b6g9aeB;password and=7Aam;passé=3o
past=2a3a5B6B7A8K9aacdAeA our=0e2g8A the=2aai;patch=1j2B9abhcAdAeB and=0a1ebh are=1j ever=bg from=1i9d go=1m the=bg;path from=4f
patienc=0a1A5a8c9cacbecA;patient=0A1a2B3B4B7a8A9acbeJ;pattern=0A1B2A4A5A6G7A8AbBcBdaeA match=3c9d
pay=1D2B3I4C5A7a8D9aaEcfdH ?=cd a=9fca begin=ci commission=ck down=be dur=cj follow=caei for=0B1A2A4B7fcd in=cc intern=ce
pay is=0A1Achda out=bi per=5eca start=cg you=bgcc;payrol=5A8BcbdA engin=0q7A9A start=ck;payé=ch;pcs=9cai;pdm=3t or=3f
peer=1g3A4B5A6c7D8B9AaBbBcAdBeA code=1n do=1n has=1g review=1A;pen=0a6aaedg at=dn;pencil=1aaadd
pension=0A1H2C3A4A5A7B8D9AaCbacGdEeA;peopl=1A2C3D4B5C6a7A8A9CaBbBeA need=cf push=1n read=1i who=0B1a3A4C8A9BaBdaeD
people'=0a1d2A5C code=1Dbb;pep=2j3g6b8A #=2k3g8A
per=0a1B2D4a5a7E8b9BaabBcBdBeA cent=0h4bbaceea ftp=ae pull=1e servic=3d5h week=0A3A4a5A6A8AaBbBcDdAeA
percent=0b1a2a3A7a9abacdea and=0d6aca of=4abachea the=bh;percentag=0eck;perform=0E1e2C3A4G5D6B8D9AaabCcAddeb manual=7aam
performanc=0G1C2D3C4G5C6K7H8G9BaCbFdCeF review=1b;perhap=0B1a4A6A7D8AaAbBca;period=0A1B2A3B4B5A6A7A8AaAbAcbeC of=cd
perl=3B5A9fbf and=9abk;permanent=0a1a2D3A4A7A8Bbacadgea job=cj night=dr staf=1a9bco
person=1a2a3a4a5A6a7a9cabbaca a=ajcA and=agea has=1f5c ne=1b2Adj we=5a9acaeg who=3a6aaabceD;personal=0D1a2B3C4D5B6I7C8B9BabbCcFeD
persuad=1b6e8aca;petit=1d4gca;pfleg=0b8abk;pflegen=0i7A9bbjdA;pflicht=0A1f2j8a;phas=1A4D6a7AcadaeE;phd=1C2B4B5A6a8C9AaAbCcCdDeB
phon=0A2A3B5D6A7h8AaadceA by=dk is=dg on=dg screen=cf stay=7bdj;php=3C5A7a8Abb
pick=1e2A3A4a6g7B9EaAbC a=0c6f about=2m3c apart=1k6b hol=1a6d kafka=6g python=2A3A8j up=3a4c6Adc;pickl=agbb
piec=2A5B6a7A8AbbdAeA by=bf out=bl;piet=1g5d8b;pillow=dg and=do;pilot=0E3a5D
pin=0a3b4A5A6A7B8B9cbAcAdBeA by=3m5D down=0j in=3i9a to=3b9jae;pip=4A5A7B8AcAdA compil=3l freez=3h
pipelin=0b1D2a3a4j5A7B8C9aaAbGcBdCeA ?=at befor=4f ci=4E doe=4j7AaE for=2A4g or=4g script=8j9a we=ap;pis=5E;piszem=0g6h7j8e
pixi=3x;pizza=4acAdc;più=1aek;pl=bg;plac=0F1A2A3a4b6a7a8BaabAcaeF it=4bahcd of=0AcedA;place=ch is=cf
plain=0A1A2B3J5E6g7A8e9CaadB dynamic=8e pip=3C python=8geA untyp=2A8k word=6g
plan=0A3D4C5E6a7a8a9aaCbBcA about=cg on=6acbde to=0A2A6a7c8c9adAea;plant=1D2A3B5A7A8a9babbaeA control=9i;plataforma=9abfeb
plateform=5c6A9dbe;platform=0F1G2F3B4B6b7D8I9aaGbbcEdBeB #=bg aliv=bf on=5d run=0A3a5b9fbAdA stil=9ibB until=be;plausibl=7d
play=0B1D2C3F4D5J6J7d8B9BaAcDdE as=en hard=0A1A4Aep no=8lca through=7g;playground=bf;playwright=0z1a2a5a7GbA suit=0H1h4b
pleas=0A1B2A3C4D6E7a8a9aaAbDcadaeD leav=2A8s note=0A2C3B4A5AaAbAcb;plent=1a4D5a7F9AaAbadaeA;plon=9lbn #=9ibB;plough=bica
plu=0a3a4c5b6c7a8J9CcHdaea two=1g;plug=0C1C2C3A4A5B9Aabba in=1B2B5A9eab;plugin=1B2a9e;plusieur=4i6i;pm=0A5AbAcAdb and=dh to=dd
pocket=7cad calculator=0A7h;pod=4A5p6A7B8A9AaBbCcBdAeA die=5p get=5f that=5i to=5i;podman=5z7A9AaBbAcAdAeA is=5g on=5e
poetr=1A2A3h7B8C9BaDbBcCdCeC and=3B instal=3z is=3i lock=1A3c manag=3e no=3E nor=3G or=3c
point=1D4a5a6a7b8A9aaBdA hat=eo if=0c2c4a6a7A8AdA seven=9q;pok at=0i6a7a;poke=4c6e hol=6e;pol=6gda;polar=0a3e duckdb=3f
polic=1a2A3C5E6B7B8AaJcBdDeB;polit=1l2c3b;por=1eagca dia=4gdA ftp=aj;port=1A3A4C5F6a8a9a #=9l
portal=0A1C2B3B5B6A7a8A9aabcCdDeB is=4B7i9aaabB;position=0A1H2B3D4A5D6D7D8D9FaDcceN exist=bf;possibl=0c1N2b3C4C6A7E8E9CaHbAcCdCeA
post=0B1A2A9AbcdaeC consist=bi exist=9Abe support=3h;postgi=0c3f4a9a;postgr=0d3a5a6faBbBcDdaeA #=0A2A3k and=0a3a6i pytest=0h2A3B5A
postgresql=0b1A3d6E7a8DaAbAcBdAeA #=3jec pytest=0j3A redi=0A2a3c;posthold=0a5a6cabea;pow=0E1C2A3a4D5C6E7a8C9CaCbCcCeC
pr=1sdA review=1f;practic=1b2E3B4c5a6G8D9DaBbFcbda;practical all=bedm;practis continuou=4e tdd=0b trunk=4L;pracujem=0f3A4c9bbjdbej
praktikum=cr;praktyki=cu;pratiqu=0c1b3d4leA;pray=0a1a3aaeeb;pre=0F1B4C6C7B8A9aaBccdaeB commit=2l3m;preced=0A6bcg
precise=0b1a2a3c the=0c3e;predat=8d9fbe them=8B9g;pref=0A1A2A4A8ccAdA our=2A8h plain=2A8h;prefer=0B1b3A7B8C9BaCbBcDdCeD;prefix=1f
premis serv=ag;prepar=1A2C3A4D5B6a7B8a9acAda technical=6f to=8a9bde;pres=1A4a7b8B9BbBea approv=1g ever=0a7i merg=1A4maa
present=0D1I2A3B4B5D6b8a9BaabccadAeF them=6f;pressur=0B4E7Aaa;pret much=3b4abf;pretend=0c2cdaeA;preview=4k
previou=0D3B5a6A9AaAcAeB develop=7g version=4g;pric=0a4A6aaAdCea code=7f9d core=8B9g engin=0b7a9aba;prima di=0A6m7h;primar duty=bm
principal=4A5AaAbgcAdA;principalment=bk;principl=0C2a3A4b5A6C8A9AaCbBcAdaeA appl=1g4A
print=1B2A3A4B5C6A7a8a9fdA is=9s it=7b8jda list=7faA state=7m8A9b stil=8A9m;prior=0A2a3b4a5b6a7a8a9AaCdA to=1b6b7caAcb
privat=0A1B2a6A7A8E9aaAbBcCeC help=2l index=3f4e registr=5h;pro=0A1A3A5A6c7A8AeB;prob=4B5d6A7C9acadA;probamo=7h8l
probationar fortnight=cf;probewoch=ch;problem=0E1G2E3E4E5D6a7I8F9DbDcAeF;procedur=0A1b3D4a5C6E8A9BaadBea #=ch
proces=0D1F2F3G4B5D6a7A9GcadKeI call=cj chain=5h data=8g includ=ce;prod=2a4d7e9bah;produc=2A4A7D8a9AaBbAcCdC;producción=4g9aag
product=0G1H2G3F4B5C6F7D8F9HaIbCcCdCeG automat=ah has=5g7c;producti=1a4i5b9aab;productieserv=aq
production=0C1a2B3a4f5a6A7c8a9eagcadC ?=9Aah and=4Aab are=1d4Bag automatical=4h box=9faf host=9kaB in=4daa is=3A7d9d on=3a4g7b
production rollout=4o se=4A7Aai several=4h sinc=3abk;produkcję=4kab;produzion=4g7b9caf;proef=cp
professional=0D1B2B3D4E6E7C8C9CaCbEcFdEeA;profil=0a1C3b4B5a6A7B8E9AbCcD degre=5hec;progetto=0A3b7abAck
program=2A3B4G5C7b8A9DabbacAdbea fil=ah fold=af look=1k read=2edf version=al we=8aeg which=0A2abe will=0b9abdeh
project=0F1B2C3c4C5G6B7BaCbAcadAeD about=ci and=1A3AbbcDdB approx=ci of=1Ace start=3a6m tak=ct;projet=6a7A8caacg
promis=2b3B4C5a6B7A8BaAbbdaeF;promot to=2a4j;proof=0b5C6CbAca that=0a7g;prop up=bc;propert=0d1A5A7D8A9AbbcBeA bas=0b
propio=0i4dacca;propos=0B2B4C5A6g7AaBbAcadAeA a=1a6h7a;proposal=1A2B3A4A5A6k7C8D9AaBbCcGdAeA and=6e are=6f in=6h that=6e;pros=6h
protocol=1A2m4B5A7B8D9DaCbBcAdBeA and=2c;prototyp=0a1B4A5C6A7C8G9AaAbAcbdAeB of=0dca;proud=1A2a3D4b5A7A8AaAbGcAdbeB of=2b4abCcBdb
prov=0f1A5a7c8A9BbCcadD it=0f7A that=0d7b the=0g4d7adA yourself=cj;provid=0F1K2F3a4H5D6M7C8F9EaDbCdBea;provisionsbasi=ck
proyecto=0A2A3e6b7g8Acd;prozent=0g7Abccl;prs=1j8a and=1k;prueba=0e2a7gcb automatizada=0d1A7f unitaria=0h7c;prz=1r6edh
przegląd=1fdA;przez=1gagcb;práctica=ch no=cr;prüft=0d2g3d4b7A;public=0A1C2e3a5C6G7F8I9DbDcFeA api=2i function=0A2l8A
publish=1C2A3b5A6B8EabbAcEdC chang=ai internal=2a3h to=0A3f4c;puesto=3AbkdA;pul=5gaAda a=5c7ibaea
pull=1d2a3a5a7B9BadbBcAdE from=5h request=0c1f2c3c4e7A8aaCbBdA restart=7Aad the=5bad;pure=3A7bce commission=cc
purpos=0a1A2D3a5B6c7B9DaabacDdCeG;push=0a1b3C4d6B8G9FbDcCdaeD straight=1e to=1a4A5i
put=2A4b6c8a9aaeeA #=4g a=6a7A8caa and=8aai code=4iaA everyth=3i5d in=6b8acadh it=3A4b7bab on=6aaacd someth=4h5a
put the=1a4b6b7aabbAcAeA up=1b2b5a6gaAba;puzzl=7Dcb;py=0c1A2d3c4B5A6A7a8B9dacdA #2=9j #=9rba and=0A3H fil=3aag on=9Aah typ=2z8A
pydantic=2q3A8AeA model=2d;pyi=2m8a stub=2m6A;pylanc=2m;pylint=2r8A;pylon=9lbr;pypi=3a4a9i
pyproject=3n7B8B9BaAbAcAdAeA bas=3i file=3d toml=7A8A9AaAcAdAeA;pyre=2y8A;pyref=2p
pyright=0C1A2n3B4B5A7C8A9BaAbBcAdBeA and=2A8f complain=2g must=1A2l no=2A8h or=2e run=0B1A2k4A
pytest=0m1B4A5A6A7e8B9AaBbCcCeC cas=0c fixtur=0h in=0A7l is=0A7n isn't=7u no=0A7i terraform=0l3A5A
python=0b1b2g3c4b5e6C8d9faAbacddaee #2.6=9fbA #2.7=0C1B2C3B4C5D6A9cbA #2=0F1E2G4D5E6A8A9hbCeA #3.10=3D9F #3.11=3jcAdAeA
python #3.12=2d3e7B9aaAbAcAdBeC #3.13=3c8A9DbAcAeB #3.4=9g #3.5=3A9g #3.6=0B1A2B3C4B5F6A9e #3.7=0A1A2A3E4B5D9e #3.8=0B1A2B3A4B5D9d
python #3.9=9h #3=1a3C8A9gbA #=0b2c5f6a7c ?=3g4a9aeb and=2A3A4a6a8B9aaaca applic=2a5h7a8gaaba around=2C7b8j as=2a3a8f9a
python backend=0b2g5a7a8c behind=1a2a5b8d by=3a4e8f car=2d8h chang=1j code=0a1a2c3C4B7a8b9AaAcAdAeB codebas=2a8bba con=2j5a8A
python dependenc=3E dev=4e9Aaaba develop=1A2a8B9Eca environ=3j5A est=0b2i7A8A fil=7AafdA for=0a2b function=2B5i8B get=2b7e8A
python glue=8d9Abn goe=0A1a2a5e7c8a guru=el has=8f includ=2g interpret=9f is=2d4B7A8AaAcAeA it=8c9e job=5gda let=2l
python microservic=4c5k modul=0A1b2D5a7c8D mypy=2f new=9f ninja=eu non=2B8g on=2A5i9f org=7A9g packag=2C3c4a8A9CaA platform=di
python project=3e8a reach=5f releas=3l review=1i2f8B rockstar=ex run=3A5e script=0B3B5A7gadbe servic=0c2f4i5g6A7DaAcAeA
python side=2D7b8f so=2C8hba that=0A7e8A9jba throughout=2C8k too=2h typ=2k type=2o8B typé=2l we=2A9e with=0A2e8B
python without=0A2C7c8cbA wizard=ej work=5kcb workload=5k would=2g8B wrap=bh zond=8o;python'=2i8A typ=2k;pythona=2m3c8B9fel
pythoni=2b5c8e9gba
`;
