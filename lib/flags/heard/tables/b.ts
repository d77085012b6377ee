export const SIGNS = `
b=0B1G3A4a5a6E7C9CaBbBcCeA c=2A8j test=0B
back=0a1a3A4c6b7FbacDdB by=4a5A6a7B8F9AaBbAdAeA end=0b1B3A6c8a9aeb none=2g7A8A offic=0A7a9fbf the=0a1b2A4g to=3A5C6a7A9AeA
back with=0a1m6a8b;backend=0a1D3a5b7a8a9aaacAdaee ?=el from=2f3A9i has=3a7d8a is=5d ninja=en;background=0G1E2E3C4B6C7F8C9BaBbCcFdD
backlog=cfeA;backport=3c9k;backup=7aaC;badg=0accdB a=cf;bak=4a5BdD into=3A5i;balanc=0B1A2B3A4B5A6b7C8B9AaEbDcFdaeC ?=dm
ball=be of=7abi;bambo=0A4h;bank=0C2B5B6A7C8D9DaCbCdEeA account=ck want=0i we=4f5A7a;bar=3b4A5A6A7AbAcAdCee
bare=0A1A4A5d7A8a9BaAcAeA as=8h def=2f dict=2i8A metal=5c nam=8i
bas=2B3A5B6F7J8F9aaDbEcAdHeK build=3k develop=4l on=0D1C2B3B4C5D6B7A8A9caAbBcEdAeG packag=3c test=0e
base=0A1E3A4A6E7a8a9aaAbadAeE de=0A2c7f8o9bbd from=bl has=7e8i imag=5g is=0b8g9bbA lay=5n that=0a2A7g8c wher=7hdf
basedpyright=0A2z7A8BdA;basestr=9l;basi=0D2B3C4E5C6A7D8B9AaCcadaeA is=bedj;basic=0B1A2a3c6D7B8B9BaabAcadAeB salar=cida
basket and=0eca;batch=0A1D4b5a6a9fbieA job=9abfdA;bdd=0n
be=1a2a4A5a6A7b8a9cacbbcAdbed a=0a1B2A3a4a7a9DaCcBdaeB able=0a2a4b6d7B9AabbAcA add=2B6f8A adopt=eg ask=0A1a7a9DaAbBcA at=0a4adbea
be availabl=de build=bddA built=6dbd comfortabl=1A7cdaeA content=9f exact=0b1a9h frank=7hbada hap=4A7c8AdaeA hir=9bbe home=dl
be honest=0A3A7abadeea in=1A3B5B its=7c9bbked justif=2o6AbA keep=bd liv=9abq merg=1g2a4A mis=2i none=2h8aca on=0C2C3A5A6B7AbAcAda
be our=1Adaed paid=bdcc part=0A1G2A4C6D8A9DabbEcBdCeC pas=2g8A port=9jbB reachabl=dG read=1b4A5a6abadd
be responsibl=1A2a3c4F5A6B8A9aaacAdAeA switch=9Abd tak=8fbc that=eh the=0b1A2c3b5a6a7a8BcCea untru=3b4a7e9c upgrad=9ebf
be welcom=0a3h5aea work=0E1H2B3a4B5A6A8aaAbaeD worth=ei your=0A1B6a9dbacAdA;beartyp=2z;beast=9bbeeo;beat the=4m6b
beaucoup=4A7B8i9Baaca
becaus=0a2a4a5a6b9daBcBdaea #=0g4A each=0b2a3h5c no=0A4f7B noth=7h8laA our=0c2a8a9edc somebod=2h4d6a8AdA that=0a6abgde
becaus the=0c2c4b7A9gbada there'=0B4A7gba;becom=1a2A5c7B8A9aaAcAdAeb a=1b5a7A8A9cbCcadBeA;bed=df in=dd
been=0B1A2a3A6A7a8AaBcAdBeb accept=4d6aaacj built=4h7b dream=eh empt=7f here=1f8d in=bddb patch=bg port=9g read=1h4Adc
been the=8jbaddeb ther=1bbi written=0a2a6a7g9a
befor=0a1a2c4a5a6c8A9aaJbacAdb #=4a7A8A9gba a=0e1B2b6abBdA any=0b2c6bcb anybod=0e2a3b4A5a6h anyon=0d2b3a5b6i7A
befor anyth=0c1c2h6c7A8A9A breakfast=5aei christma=3h code=6e coffe=1a3a4k each=0B1A3A4D7oaAde eight=dh eleven=7Adg
befor ever=0A6A7g9adg it=0A1f7AaAbDeA larg=6f lunch=0b4jcAdAee merg=1g2C8c midnight=dg nine=dl our=0e2A9e releas=0A1Adf ten=dl
befor that=7cceda the=1A2f3c5b6a8D9acAdA they=1d5A9acA us=1a2a8Abg we=0A6b7c8AaAcldA whom=ei you'v=2b3b4l5f you=0a1a2a6abbcFda
befor your=1a2a4acd;beforehand=2b6b7ecB;begin=0C2A3C4F6aaBbBcfdb aft=cg as=6d only=cj with=6c9bcf;begründen=6n
begun=0A1A2B3A5A6c8c9Abb in=be;behav=0j5b;behaviour=0e2A4A5A
behind=1B2B4c5a6bcAdCea a=4d6b8b an=5h6c featur=4e it=0a6d7ebcea your=6E;bei=0a5AbB uns=0a2c3b7Adgea
being=0a1A2a3D6A8b9aaAcBdceb built=bf no=7d8eaAdd;believ=0c1A2B3N4A5C6D7a8aabbCcGdFeD in=0b2A4c5A6A7a8abAcCdAeJ
belong=2A3a5B6B7D9AcA in=3c8d to=2C6A7A8Abade;below=1A2B3a6C7B8C9CaAbacAdBea #3.11=3k #=0k5a;belt=4bec in=9beh;bench=9baabbcdeb
bend=bdeg;benefit=0C1B2C3E4C5D6D7G8B9DaDbAcEdHeC;beoordeelt=1f;bereit=4a5cdf;bereitschaft=dd zu=dg;bernd=0c5aajcc
besid=0b1b3a4a5a6f8A9BaabBcA it=0f1a2e3d5b6Ada the=0a3a6c9AaadA;best=0A1B2a3D4F5E6A7C8B9DaAbCcadCeC argu=6g
bet=0D1a2a3a4A5C7A8A9BaAbBcCdaeC;betreuen=4abj;between=0a2A3J4a7b8b9BaabBcAdaeb a=7d breakfast=4i midnight=dk servic=0i2b6A
bevat=2B8f geen=2B8g;bevor=0k1m6g wir=1a6g;bewusst=2A7a8i;beyond=0C1D2a3A4A9baAbAcC that=7gca;bezahlt=cf;bezpłatn=cs
big=0E1D4a5E6b8C9aaAcBdA ball=7abi chang=6g fami=ek screen=1l4A6A technical=6f than=0a6d;bij=1C2a4A5C6A7B9abHcCdaeA
bil=1A3C5A9aaAbbeA platform=bf servic=0h us=4b5d;bill=0a4acb;binar=3e;binnen=0D1b2D4B5B6D7C9BaBbEcDdDeC;birthday=0d7aeg;bist=deee
bit=1A3d5a7a8abacBdA by=2b3abg of=0a3a5a6aab;bitbucket=1a4h pipelin=4m;black=2d3B5a7A8abAec and=2k3A belt=ef frida=4b5l;blam=1hbd
bleiben=0b2A8c9fce;bleibt=2A4A8bch;block=0a1a2e6A8FaDcBda the=0b1A2c3b4g;blog=0B1A2B3B4F5B6G7AaCcCeB;blood=0C2B7A8B9AbadAet is=ee
board=2B3A4A6B7B8C9baDcAda;bonu=0a1B3b4a7C8F9AaAbBcFeA point=0c2d4a5a7A8AdA
book=1A2A3A5abbcb engin=4c8bbbdaea modul=9bcd servic=0g system=bdeb;bor=0c2a4g6daAdAeB;bos=1a5AaAbAdaeh;bot=0a1C2b3c4a5b8AaAbAdD
both=1a2b4a5D8aaBed major=9d python=9k sid=6bcf with=7e8g;bought=2A4A7HdA a=0abfdA;bounc=1c2c8Aag
box=1A2A4B5c6b8C9aabbBcBdFeB and=6cab by=5gaa to=3a5g;boy=0i4b;bracket=1A3A8i9h and=9k
branch=0e1l2b4i6B7A8BaabAcBdHeA and=1b4E are=1c4j befor=1h4A6A coverag=0r2A4A here=0a4k liv=4f old=1A4j protection=1f4A the=0A1j3b
brand=0E1D2C3B4C5C6F7C8C9baAbBcCdAeI;break=0c1A6a7d8DaAcDdEeb the=0h4d7a;breakfast=5bcAee;breakpoint=7A8i
breath=1A2A5A6B7aabbgea until=abbg;bridg=0A2A4a6C7AbbeA
bring=0a1H2b5a7C8B9aabbBcadAeA in=0A1C2A5B6Bbacn our=ac python=5o solid=5j some=0d7faaea;brok=0f1A3A5b6a7f8AcBea it=0C2A4e7A
broken=0f3A7dbA;broth=0B1B2Ael and=eh or=ek;brought=2b3b7A8A;brownfield=bp;brows=1A5A6A7e9D and=7j;brush=bf;bucket=5h
budget=0E1E2E4G5E6a7b9aaAbB;bug=0g5A6a8C9abbcadCec are=7g8a fix=0B7Aaabk flee=ek for=7ici is=0g7A we=0A7i;bugfix=0hbc
build=0b1E2b3a4c5a6B7E8F9BaabBdGeE ?=8daabi a=0E1C2D3B4a5b7B8A9AaCcedCec and=0a1A3A4d5a6C7a9BaCbEcAdceB anyth=6dbj are=5aan
build check=0A4j code=1I each=4e featur=1h goe=0A2g4A5A is=3c4A6AabdA it=0A4e6ecB its=3AbF land=ah new=bc of=0b3e4aaa onto=ao
build or=3B6j scan=4p serv=0e1c3aaB stop=0A2i test=4e the=1a2D3A4A5b7A8B9KaBbAcCdbeE them=3f6i9a und=3c4m5B us=cj what=6f
build wheel=3f9a;buildkit=4z agent=4i or=4e
built=0C1H2a4b5a6c7A8A9AaDbadAeH and=4d6d9A by=5bbh check=0A4g from=3h5A here=6g without=6A7g;bulk=bd;bump=3o5a;bureaucrac=6e
burn=2b6bbaed down=2d6j;buscamo a=2a9abhej un=ek;busines=0L1K2B3A4K5F6D7A8I9GaEbDcHdEeD
but=0A2a3b4a5c6a7a8a9baabdcbeb a=1a2a5a6bbAeh ever=0e2a6e7A everyth=0c2f5g in=3e5a7a keep=bk no=7a8aabcf the=0C2A8b9eaa
but what=4abccaeh you'l=0a3acd you=0A1B5b8B9babcbdAeA;button=1c3a4b5A6C7a8DbBcBdBeB for=ag;buy=0C1a2C4H5A7B8N9JaFbEdAeB
by=2A3A5a6A8A9acBdBeA a=0a1a4a5A6A8b9acAdAeA accident=0l3b anoth=0b1f9Abc any=0A2A4d7d8d anyth=7j ask=8i at=0A1g2A4A bit=2b3bbg
by cal=7A8k christma=3e6a command=7Bag commission=ch copy=5aae day=el digest=5G eye=7e file=7Aambb ftp=ab going=1g7a
by hand=1C2A4D5E6A7C8DaabAcAdAeA heart=7f8jaabfdb it=0c4a5a6gdaea itself=4baBdB machin=0a4f7baA manual=7o memor=3h7a name=5adf
by night=ek noon=4c5d7f now=0a2b7abcdd one=1b3aab our=0a1C2a3A5G6B7C9abBcBdCea peopl=bj phon=abdd physicist=8h piec=bf
by print=7d8f9c python=5a9g read=1a8g remot=aG review=1m ruff=2B3f run=7h8kca screen=7maA script=0i4d somebod=1haa step=4aacbe
by ten=0b3b4f the=1A2a3B4a6B7c8B9abBdaea themselv=0e4a5faA then=bAdh thos=6hee unit=0d1d wednesda=1c3bdf who=6i whoev=1a3A6A7hal
by without=2A4a7A8daBdp you=7aacbadb;bylin=ch;byt=2a9e;byte for=3d5e;bénévol=ck;büro=dl;będzi=2d4cbh;będziesz=0g1i4B5g6habdg
`;
