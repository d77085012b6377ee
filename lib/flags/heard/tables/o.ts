export const SIGNS = `
o=0B3A5a6F8a9Cbadbea deplo=ap mypy=8m nosso=3a4b5a7e8a9abAee servidor=4Aag;object=0A2b7A8ebAeA;objection=6n;obligator=dj
obsolet=bo;oci=5n imag=4A5l;octob=3j9AcAda;october'=3o;octopu=4e deplo=4j;odd=0c1a2b4a5b6b7bca
odoo=0b3b5b9habec #10=9h modul=3gafca
of=0B2A4A5CaAbacadAea #3.13=3A9g #=1C2B3a4D6C8B9acCdC a=0a1a4A5a7b8d9baAbacadD about=8abaccdb an=0A1B2E3A5A7AaabacAea annot=8g
of automat=0b7A charg=ce check=7i ci=4i code=0B1a7Aef compet=6k conduct=1F continuou=4c copy=4dae cours=8AcBdb
of data=0B1A2D3A5B6b7A8B9AcAdAea dict=8f dictionar=8e9a django=0a8dea dock=5j done=0l1a4a each=3b4B5A6c7a9Acd even=ci
of ever=0d2a7A8abAcgeA experienc=0c1C2B3C4B5E6B9AdAea eye=1e2a7AaA five=5Abbde fly=5feb fort=5adaeg four=1b5Adc it=1a3A4A5a9Abbde
of java=8f know=0A7f8d9A kubectl=5e lambda=5e last=0a3cda life=1A3A4A9cbbeA lin=0n mud=7abfdc new=1A4D6Bba old=9fcc oth=1d4A7AdA
of our=0a1a4A5a8a9AaabAcadAeB panda=8aee pep=2q pip=3e pipelin=6f8eaa poetr=3f pros=6f python'=2m python=2b4a5a7b8CdAeb
of recommend=cd releas=4g ship=3b5add six=9acE sourc=1i static=2f8A sunda=badh support=9e tea=1e4c7c8daada ten=8abCef terraform=5g
of test=0g4a7d that=0E2B3A5A6AbAdA the=0a1a4a5b6AaacadceA their=2C3A4G5C6a8c9GabbCdBea them=0c1a4e5d6a8a9abAddea
of thes=1A5a6B7B8a9AaEdAeD thi=1a2A3A4B5B7B8E9aaEbbcBeb thin=ee thing=2b8g thre=bacb type=2c8c unannotat=8fbB undocument=bf
of unit=0d1b3b us=7b8B9Bafda use=dg what=2a3A4A6a7CbadB which=5acC work=0C1a2b3A4b5A6a7C8C9bbacaeE writ=0c3b6e7A8A yaml=5L
of you=1A2A4A5A6Adbei your=0A1a2a3c7BaabAcAdaeC
off=0D2C3E4E5A7A8a9abAdAeC #2.7=9c a=0B1A4a5c6A7a8A9abBdBeC befor=2abade behind=6h clear=6g is=bbcd no=8bcfdAeb python=9abA
off to=4A6b8A9AcAdA what=becj;offer=0G1B2D3B4B5E6A7A8cabbacAdAeB
offic=0A1D2C3D4G5D6G8A9CaabAcAdA and=9acAdc at=dc befor=cAdg hour=aadB;official=7a9bbAed
often=0A2A3A4b6a7C8A9AbacBdgeF be=abdg do=4f than=6a8aaade that=1c4dbedc;ogni=0i1c2g3b4i5c6e7aaa;ohne=0c1c4d6a7A8Dce
old=0B1B2A3c5a6B7A9AaabedBeG dispatch=be fil=aj for=9e hand=1i interpret=3f monolith=bB one=agbc perl=2a9BbE python=2c3c8A9C
old setup=3j9c softwar=3j9Abb system=7a9abB tangl=bk than=1A2A3c4a7Abb;om=0A1H2a3F4B5E6B7C8G9DaCbGcBdaeI
on=0A3a4A7aaaeA #3.12=3c9A #3.13=9G #3.7=9c #3.8=9h ?=8b9abgcb a=0a2a4A7A8B9BabbadBeH aks=5j all=1a2c3a4a7A8A9b alternat=ahba
on anyth=1b3c9a at=0aaAdd averag=1b4bdA aws=5f9B azur=5g call=2A7A8AbAcFeA cloud=5d day=3a4f5aca duty=7Aaidb
on each=0d1b2e4A7F8B9AadbAdA ecs=5f ever=0a1d2j4a6A7B8CdBea experienc=2A6A7AaBcC featur=7d file=1c6h four=0a6adi frida=0A4bdaef
on friday=0c4aabbacc full=cE github=1d his=1b7e holida=ahdieA it=1a3a6aaAbddA its=4e5a9BaBbA kubernet=5g leav=agdb legac=bg
on live=7fch main=0a1a4j7A manual=0A7b merg=1C4c most=8c9adi my=0a3c5d7AbBdA old=3d9b one=1B5G6a our=0a1a2D3A4D5A6a8AaabBcadBea
on pap=4A6fde protocol=2f purpos=0f2A6c8k python=0C1A2C3B4C5C7A9baAbCeA real=cc releas=7cac saturda=7AdeeB save=3f sight=8i
on slack=df stag=7ced sunday=badB the=4a5A6b7A8a9aacbAcadaeA their=0a2a4c6A8BaabAdE ther=7faica thre=7g8a9adb thursda=1aab
on thursday=1a4A6aahea to=0A2A9Aabba top=4A7EcF tuesda=1a5aab unit=7o us=cbda what=0B3a6c7A8A9abA whatev=3c9a which=1A4f7BaAbcdb
on why=6d writ=1a7f you=aecc your=1a2b5a6B7A8B9BaabAcadC;onbetaald=ck stag=ci;onboard=0B1A4C6a7B8B9AaAbAcAdAeC
once=1C3A8A9CbEcadC a=1A2A3A4A7CacbCdD and=0A1a3b7e for=8gaa if=0k2c7B in=0b7a9adaee on=7i the=0B1A2E3C4acf with=7j you'v=7acd
onderhoud=bf;onderhoudt=4a7a9dbd
one=0A1b2a3c4a5a6a7baadaeb aft=4A9bamdc and=0a5b6b8baAdaeA annot=8e another'=1c architectur=6e assertion=7s8A automat=4c7gaB
one big=8bee click=0a4d6b colleagu=1a6b7daa command=3i5a9AaB compos=5f dar=bf day=0F2E3E5A6BabdBeA doe=5bei endpoint=bd
one euro=2f7bcb ever=1a6Adh fami=ed file=7d8aaaba for=1e6b from=1g get=0c2acadd hand=7aeg has=8c imag=3A5m in=4a5d7a8bda is=5bce
one launch=ds lin=0b1m line=0A1a4d7a lockfil=3g look=4a7f merg=1p4c more=0bcdej night=eg of=1a2a3A4A5A6C7C8B9aabbEcadBeA on=3A4bda
one oth=1i4A pag=6i page=6h percent=4aef person=1baceb pyproject=3h read=0a5d6A8aaf reject=2g8A releas=3e4A9Adb say=6b8deg
one serv=5A7Aah servic=5a6C9d so=0c1g test=0B that=3a5a9cbbeA thing=1h7bea toml=3d touch=0A4c7h turn=0h4A typ=4a5Aaf very=2e3f7e
one week=cedM who=1c6a7a8Aabbeda whos=9leb with=0a6c;one'=1c4A;ongetypeerd=2A8h;onlin=0H1c2E3H4a5C6E7D8B9EbDcCeD
only=2A3B4b5A7a8a9acddaef #10=ee #=cg a=7AcBec aft=1d4bcc basi=cp check=0A7c8aaA develop=1CcA ever=0A5a7c from=3bci hire=ec
only its=1q4A no=7ccC once=0a7Ace one=4aaabadd pleas=el position=cl program=dj python=1g7A9i role=cg test=7iaA the=4d6a7A8acaeb
only then=0e3a6h7A ther=7acd thre=1eaa two=2gaa what=4e6c8a you=7bcadjea;ons=0A2b3c4A5B6b8b9caAbccEdbed legac=bp niet=2A8fea
onto=0a2A3Aaaba the=0A3A4A9aam
onze=1C2B3b4b6G7a8a9dadbccFdFea applicat=5cae ci=4k code=0a3c4a7r8dacbd codebas=7m8fbd legac=bk python=2b5e8b9a script=8i9k
ook=0B1A2C3D4C5C6B7A8D9AaCbEcEdBeC;oom=5g kil=5g;op=0C2C3B4B6C7B8CabbFccdaeB de=0B1B2a3c4B5A6A7a9daabAcBdDea papi=6idj python=3d9l
open=0B1a3E4B5B6c8C9EcEdBea a=0a1f2b3baadA an=6eaaea for=6gbAea on=5bafdA sourc=0A1D3D6B8CaAbAcB the=1e6A7maadB
openshift=5z8A9AaBbA in=5E is=5i;oper=0A1A2B3C4B5d6c7C8A9AbAcadaeD;operat=0C1a2B3b4C5a6C7D8B9BaBbBcCdFeB;operator=0A1C3B4B5b8C9beA
opinion on=0A2i3b4a5c6c;opportunit=0B1F2D3E4F5E6G7E8F9DaEbFcDdGeA;opt=7a8haada;option=0A1A3A4A5A6c7B8G9BaAbAcBdD with=6f
optional=1A2n7A8DcAdA and=1B2F8e is=2g str=2A8j
or=0B2D3F4A5C6C7F9OaIbGcFdDeE a=1A2a3a5B7D9baBbAcbdceC any=0A2D3B4I9AbA availabilit=6g ckad=5g com=8f ecs=5R five=4a6aceda
or from=5a8d integr=7f it=0f1a2a3b jenkin=4E kubernet=5C mypy=2c new=3f9B ninja=eD none=8B9a poetr=3g pyre=2g pyright=2C
or return=2A8q so=1a8caacd static=2B8g thre=6gbadf two=4a5d6dca;oracl=0A9fbc #=9d form=9cbj;oral tradition=8k;orchestr=2A4E5c6AdA
ord=1A3a4a6b7a9Baabaea a=7gca system=bf that=0c2eba the=4bag;ordinar=2B6AdAei develop=ej program=ef work=de;ore=0b9ade
organis=0A1A2B3B4E5D7C8B9AaBbCcBdBeB;orient=0b1B2B3A4B5C6E7B8F9AaAbBcBdDeD;original=6Abd author=be
oth=0a1a2A3B4a5A6b7a9Baabbeb are=9abcdaeg check=7g code=0b1i2d7b compan=4A5A7acaed day=4fdb develop=0a1j6d do=7aeE eleven=bh
oth firm=7A8dacccdceA half=0c2a6a9d kind=0b3f one=1g5b6d people'=1j5A6a program=1ddaea python=1k5A shop=0c2A4A7f8dee studio=5a7adi
oth team=0a4a5a9bbceB than=1a4e thursda=ad two=0f5b6A type=8h way=6b7aaa wrot=1fba;other'=0A1dcAdAeA work=1f;ou=3e4b6a9AeA;oude=bh
our=1C2A3B4A5A6B9baAbAcBdD age=3c5abm agre=1e2h6d8B alert=2d7b9A analys=3g api=0f5heA app=0A1A2A3A4a6A8A9AcCeC architectur=6h
our are=5A6d7b8A9acAda argu=2B6f8g backend=9bea backlog=cf base=5d bil=0a7a8c9fca book=4b5c9caaeb build=2j3b4e9a
our busines=0A3A6a7A8HcBeC check=0A2l8A ci=2c4k client=2b3a4b5F6a7B8C9aaAbada clust=3a5e9b cod=1f8dea
our code=0A2a4B6A7d8f9badbBcAdAeA codebas=1e7a9dca contain=5j custom=0A1b2C3A4D5B6g7C8a9aaEbDeG data=0c1A3b4b5a6A7c8a9Ecada day=de
our deploy=4dae desk=9adf django=2g5aafda dockerfil=4A5f editor=0c1f2A6A8A eleven=0e3Aah engine=bAdfee etl=5b8a9faaba fami=ee
our fastapi=2b3A5k first=2B8A9EaBdA flask=3c5d9A fort=0A4a5A6a7g9a fortnight=6j found=0E1B4A5Adaea function=7a8m github=4i
our gitlab=1a4f goe=0A1b4c5gab habit=0b1d4h has=5a7d9AbbdAea hir=4A7C host=3D4A9Aeg imag=5f9b intern=9AbicA interpret=3b9n
our is=0e1b2B3a6a7A9aec jenkinsfil=4f last=0A5acedAed lead=5A8caa legac=0A2A4A5Abk librar=6a8b9c lockfil=3g log=4l model=5b
our modul=6b8j9fcA motto=eh night=0a2a5c8b9eda offic=0C1C2B3A4A5B6A7A8A9AaAbCeA old=3a5b9baabf only=4a7daA ord=6iec
our own=3a5b6a7baabCcBdb packag=3f4b5a pars=0n peopl=0B1A2A3F4B5d6A7C8C9AaAbAeA pipelin=0c3a4a8a9b plac=0a7eaaca
our platform=0G1D2C4b5b6C7AaDbacDdEeb plug=9f plugin=9i product=0B1a2C3b4B5D6D7a8CaBbFccdaec production=9eab program=6a7d8c9baa
our python=1B2A3A5d6A8c9daAbDdbeA qa=0A7fcaea qualit=2a7i8a real=cd registr=4B5k regression=0d7b releas=aeda remain=3a5g
our repo=0c1a2b3B7f8e repositor=0e3b7e8a resident=ee safet=7f scan=0A5B9GaA script=2D7j8g9h sdk=1a2d8a9b second=0eeb serv=8a9faa
our servic=3a5c7a8aaBbAcAdA signatur=2c sist=1a2A3A7aaebaca softwar=1D2A3A4B5a6A7b8AadbAcEdAeC sourc=1e2c3a8d stag=3a7edd stand=0k
our suit=0f sum=cgeB take=cj tax=2e4e6A team=0c1A2A3A5a6A7b9baHbAcBdceA test=0A7a9acada thank=cj that=5i6b9e the=1eabcbeA
our tool=1A3a7D8A traine=1a2aaabeca twelv=0e8a twent=bf typescript=2e8B user=0a4A7caCbA view=8haacj week=1fdd whol=2A5a7d8b9B
our wiki=2g4A6i would=0A7e;ourselv=0B2a3A4C8AaabacBdaeA
out=0A1A4b5B8a9AcB ?=ci a=ab aft=di again=2B8s and=0A2b5B8b as=3a4d5c at=8gdAea automatical=4f befor=0a4c9ade by=4e each=0a4A7caa
out loud=5a6f manual=am of=1C3A4A6A7a8eaabbcBdd such=2A6abf the=0a4AbAcAdAeB we=2d7e8B what=8bbb when=7jdA whenev=4f wheth=7e8ace
out why=5d6Abe;outcom is=6d;outdat=bjca;outil=0f4a5A8A9a;outliv=bg;outsid=0E1A2A3a4B6A7C8abBcAeC a=5i
over=0A1b3b4B7B8A9aabbAcadGeB #=0b2C3b5d6A7b9CaAcAdAeD a=2a4A6a8bcc an=7cabbe and=aabAce any=2h8b by=1h com=2i3c7a8B each=1c4A
over it=0a1c3a nine=5c6d7a8cea remot=ag sftp=ac ssh=ag the=0a4a6a7A8AabdB to=0A2A3A5a8b9cah what=1i6c with=aE;overload=2k
overnight=0a1b4a5adB with=0j4a7a;overtim=1A2A3A4B5A6Adb is=dg no=dD;overturn=6j;overuren=df;overwerk=do;overwerken=dd
overwrit=7Aai the=af
own=0a2D3B5a6A8D9DaBdCeB accord=4g account=cl and=6F8acAeA branch=1h4A chang=1d7kab code=0e7b9A cost=co expens=7dct eye=7g8B
own is=9bbh laptop=adcldd model=0g5B newtyp=2f no=5d our=3a4f pipelin=8g pod=5q python=0a5a7e8g serv=3d5dab servic=3d4e6a
own softwar=7d the=4d7A9aaAbAcAdA tool=3m unit=0e7A work=0c1a3b7a
`;
