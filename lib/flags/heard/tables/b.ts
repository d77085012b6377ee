export const SIGNS = `
b=0C1F2A4A5a6E7B8a9CaBbBcBeB c=2A8j test=0B
back=0a3A4c6b7D9abacCdC by=5A6a7B8EbAdAeA end=1A3A6c8a9aec if=0A4e offic=7b9ebf room=df the=0a4j8a to=3B5C7AeA with=0a1l6a8d
backend=0a1E2a3a4a5a8a9aaacAdaef ?=ek from=2f3A9h is=3a5f9a ninja=el which=4a8cbheC;background=0G1E2E3B4A5C6C7F8C9BaBbBcFdCeC
backlog=cfeA;backport=3b9k;backup=7aaC;bad=1b4b5a6b;bak=4a5CdC into=3A5h;balanc=0A1A2A3A4B6b7C8B9AaDbDcEdaeC ?=dm;ball=be of=7abg
bambo=0A4g;ban=2A4dea;band of=eg;bank=0B1a2C5A7C8D9DaBbCdEeA account=cm are=0b5f we=4e;bar=3a4A6A7AbAdDee
bare=0A2A4A5d7A8a9AaA as=8f def=2i8A dict=2h8A nam=1A8h
bas=2B3B5B6F7I8FaGbDcCdHeH deliver=4e develop=4l on=0D1C2A3B4B5E6B7A8A9bbAcCdAeA packag=3d test=0f
base=1E3A4C6E7a8a9aaBbaeG de=0A2d7c8p9bbd from=bj has=7e8h imag=5g is=0b8f9bbA lay=5l that=0a2A7e8c9A wher=7ide
basedpyright=0A2z3A7A8AdA in=2d;basestr=9l;bash=9cda;basi=0D2C3B4F5C6C7C8A9AaCbaca;basic=0A1A2a3a6D7A8B9BaacaeB salar=cida
batch=0A1B4a5a6a9ebjeA job=9bbfdA;bdd=0o
be=2a4A6A7b9cacbbcAdbed a=0a2A3a4a7a9CaCcBdaeC able=0a4b6d7A9AabbAcAeA add=2B6f8A adopt=eh ask=6A7a9EaAbBcA availabl=dc build=bddA
be built=4a6dbd comfortabl=1A3A7cdaeA content=9gea frank=7hbadb hap=7ddaeA hir=9bbe home=dl honest=0A7abadeea in=1B3B5BeA
be its=7c9bbmee justif=2n6AbA keep=bd liv=bo maintain=5a8b9bbAdg merg=1g2a4A mov=9h none=2f8b noth=8c9Bcg on=0C2B4a5A6B7Ada
be one=5a9bbaea our=1Aec paid=bdca part=0A1F2A4C6C8A9CabbEcBdBeC pas=2g8A port=9ibB reachabl=dF read=1a4A5a6abadc
be responsibl=1A2a3b4D5B6B7A8A9aaacAdAeA spel=2e6A switch=9Abg tak=8fbb that=ei the=0a1A2c3b6a7a8AbacBea unhap=0A2A7d8e9Add
be untru=3b4a7d8b9c upgrad=9ebf welcom=3iea work=0D1F2B3a4A5A6A8a9AaAbaeD worth=ei you=1bacea your=0A1A6a9dcAdA;beach=de
beartyp=2z;beast=9bbfem;beat the=4k6b;beaucoup=4A7B8i9Baaca
becaus=0a2a3a4a5a6a9daAcBdaea #=0f4A a=0c4a5b each=0b3h4a5c no=0A4h7C noth=4a7h8laA our=0c2b9bbadc somebod=2h4c6b8AaA
becaus that=0a6abhde the=0d2c4a8A9fbada there'=0B4A7ibb;becom=1a2a3A5b7B8A9bcBdAeb;bed=df in=dg
been=0B1A2a3A5a6A7aaAcAdAeb accept=4e6aaach built=0A4h5a7b dream=ei empt=7d here=1c8f in=aabfdb out=9eba over=1d patch=bf port=9g
been read=1g4Adc the=8kbadcec ther=1bbi through=0a1h9a wait=ee written=0c6a7h
befor=1b2c4a5a6c7A8A9aaIcAdb #=4a8A9g a=0d1B2c6abA any=0c2b6bcb anybod=0i3c4A5a6g anyon=0d2b3a5a6h7A anyth=0b1b2h4A6b8A
befor breakfast=5aei christma=3edA code=6f coffe=3b4l each=0A3A4B7m9aaAdd eleven=7Adg ever=0A7gdi it=1e2A7AaAbCeA larg=6f
befor lunch=0c4hdAee merg=1g2C8c midnight=dd nine=dn our=0e9e releas=0A1A7cdg ten=dg that=7ccgda the=2e3c5b6b8C9bdA they=1d5A9acA
befor us=1abh we=6c7b8AaAcjdA you'v=2a3b4k5f you=1a2c6abbcGda your=1a3a4bce;beforehand=2a6c7g8AcA;began with=cl
begin=0A3D4B6caAbBcgda aft=cf only=ch with=6b9bcgda;begründen=6m;begun=0A1A2A5A6c8a9Abc;behav=0j5c;behaviour=0e5A
behind=1A2B4c5b6acAdC a=4f6a8b an=5g6b featur=4e it=1a6d7f8a9aea them=6c8a your=6E;bei=0a5A7AbB uns=0a2c3b7Adf
being=0b1B2a3D4a8a9aaAbacAdbeb built=be no=7d8fdd;believ=0c1A2B3O4A5B6E7a8a9aaabCcGdFeD in=0b2A4c5A6A7a8abAcCdAeI
belong=2A3a5A6A7D9AcAda in=0a3d8c to=1a2B7A8Adh;below=1A2A3a6C7B8C9CaAcAdC #3.11=3k8A #=0l5a;belt=4bdaeb in=9beh;bench=3a9abacdea
bend=bceg;beneath=1a9bbc;benefit=0C1B2C3D4B5D6D7G8B9DaCbAcHdHeD;beoordeelt=1e;bereit=4a5cde;bereitschaft=dc zu=dg;bernd=5baj
besid=0c1a4a5b6e8A9BaabAcA a=5c7dcAeb it=0g2e3d5bda the=0a1a5a6c9AdA;besoin=2a5aef;best=0A2a3D4E5E6B7D8B9DaAbCcbdCeD argu=6f
bet=0C1a2a3a5B7A9BbBcBeE;betaald=cd;betreiben=5c;betreuen=4abi;between=0a3I6a7b8c9AaabAcCdaeb a=6A7d midnight=dk servic=0k2c
bevat=2B8g geen=2B8g;bevor=0i1j6g wir=1a6g;bewusst=2A7a8i;beyond=0C1D3A4A8A9aaAbAcCea that=7gcb;bez=8Bcfee;bezahlt=ce;bezpłatn=cs
bien=0f2a5ecaeA;big=0F1D2A4a5C6b7a8D9aaAcCdA ball=7abg chang=6h fami=eh screen=1m4A6A technical=6f than=6d
bij=1C2a4A5C6A7B9bbHcCdaeA;bil=1B3D4B5A9aaAbbdAeA platform=bj servic=0i us=4c5e;binar=3e;binnen=0C1b2D3a4B5B6D7B8a9BaBbEcDdDeD
birthday=0d7aef;bish=3A7f;bist=2adced ein=eg;bit=1B2a3d8a9AbacAdA by=2b3abf of=3a5b6a7aab the=3f9b;bitbucket=4g pipelin=4m
black=2d3B7A8abAec and=2l belt=ef frida=4c5idA;blam=1fbf;bleiben=0a2A8c9fce;bleibt=2A4A8bch;block=0a2c8FaCda the=0a1A2a3a4g
blog=0B2C3A4F5B6G7AaCcCdAeA;blood=0B2B7A8A9AbadAes is=ee;board=0A2A3A4A6B7A8B9aaDbAcAda;bon=0b2d4acb
bonu=1B3a6A7C8F9AaAbBcDeA point=0c2d4a5a7A8AdA;book=1C2A3A5a8abbcbeA engin=0A1a4c8cbadaea modul=9bcd servic=0f;bor=0c2b4e6daAeA
bos=1a5AaAdaei;bot=0a1B2a3c4h8AaCdC;both=0A1a2b5C7a8baBbAeb giv=1d major=9d python=9k sid=6a9ace with=7f8f;bottom=2b7a
bought=2A4A7G9a a=0abfdAeA;bounc=1c2bah;box=1A2A4A5c6b8D9bacbBcAdFeB and=6bab in=1a2b5baa;boy=0h4b;bracket=1A8i9g and=9j in=8b9d
branch=0d1l2c4h6A7B8BaabAcBdG and=1a4E are=1b4i befor=1i2A4A6A coverag=0m here=4k live=1A4c old=1B4h protection=1f the=0A1g3a
brand=0D1C2B3B4B5C6F7C8C9bbCcCdBeH;break=0b6a7c8CaAcDdDea the=0h2a4bea;breakfast=5acAdaee;breakpoint=7A8i
breath=1A2A5A6B7aaabgeb until=9Aabbg;bridg=0A2A6C7AbbeA
bring=1G2a4a5a7B8B9aacbBcaeA clean=2i8A in=0A1B2A4A5B6Abacn patienc=adbd python=0A5m some=0d7f8Aaaea type=8f;brok=0f5b6a7e8AcA
broken=0f1A7d;broth=0B1Aek and=eg or=ei;brought=2b3b7A8Aab;brownfield=bo;brows=1B3A5A7d9CaA and=7j;brush=bg;bucket=5i
budget=0C1D2D3A4F5D6a7aaAbB;bug=0g5A6a7a8B9abbcadCec are=7g fix=0Bbk for=7ich is=0f7A report=0c we=0A7i;bugfix=0ibc
build=0b1F2b3a4b5a6B7E8F9AaabBdFeE ?=8daabh a=0E1B2D3C4a5a7C8A9AaCcedCec agent=3e4c and=0a1A3A4d6B7a8a9BaCbEdbeB anyth=6abj
build are=5aai backend=0a3d check=0A4j code=1H featur=1h goe=0B2g4A5A is=3c4A9aab it=0A4d6ecA its=4AbE land=ag new=bc onto=ao
build or=3B6i refus=0B2f scan=4o serv=0e1c3a7AaB stop=2h4a test=4e the=0a1b2D4A5b7A8B9LaAbAcCdbeD them=3f6j9a to=0A4Aacda
build und=3b4m5B us=cj what=6e wheel=3f9a;buildkit=4z agent=4h or=4e
built=0B1G2a4b5a6b7A8A9AaEbadAeH and=4d6b by=5bbg from=3g5A without=0A6a7f;bulk=bd;bump=3n5b;bundl=4b5a9e;burn=2a6bbadAee down=6j
buscamo a=2a9abeej un=ek;busines=0L1K2E3A4I5F6C7B8I9GaFbEcJdFeC
but=0A2a3b4a5c6a7a9babbdcbeb a=1b2a5a6ced ever=0e2a6e7A everybod=0e1c7Bba everyth=0d2f5g in=3f5a7a keep=bj no=7b8aabce noth=0A7g8A
but the=0C8a9eaaca what=4abccaeh you'l=0a3ace you=0A1B5b8B9aabccdBeA;button=0A1b2A3a4b5A6C7a8CbBcBdBeB for=ag is=0e1a2a4d7A9aab
buy=0C2B3A4E5A6a7B8I9GaFbCeB our=3A6AbC
by=2A3A5a6A8AcBdBeA a=0b1a5A6A8b9acBdBeA accident=0l anoth=0a1f9Abc anyth=7ibA ask=8i at=0A1h2A4A bit=2b3bbg cal=7A8l command=7Bag
by commission=cg copy=5aaf day=ek eye=7e file=7Aajbb five=1g4bda ftp=ab going=1f7a hand=1C2A4C5E6A7C8CaabAdA heart=7g8haabgdb
by it=4a5b6e itself=4aaBdA line=1b lunch=4c5beb machin=0a4g7aaA manual=0A7o name=df night=aAdbej noon=3b4b5d7c one=1b3aab
by our=0a1D2a3A5F6A7C8a9abBcAdCeB peer=1e6A peopl=6abh phon=7Aabde physicist=8f piec=bf print=7c8e9d python=5b9f read=8k remot=aF
by review=1l ruff=2A3e run=7f8icb somebod=1j step=4aacbe ten=4e the=1A2a3A4a6B7d8B9abBdaeb themselv=0f4b5haA then=df thos=6gef
by unit=0c1d7A uv=3f wednesda=1d3c5adf who=6i whoev=1a7hakba without=2A4b8daAdp;byt=2a9cbA;byte for=3c5b;bénévol=ck;büro=dl
będzi=2d4c5Abh;będziesz=0f1i4B5f6habdg
`;
