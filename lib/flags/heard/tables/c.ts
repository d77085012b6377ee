export const SIGNS = `
c=0B1a2A3C4C6b7CcCea #=2a6m8AdA;c'est=0c2A7c8Bacbadbea;cab=aadi;cabinet=5a6A7gaddh;cach=4b5A6heA
cada=0b1A3a4b7eaaea cambio=0A1e merg=4k;cake=0b1b2e3b4a5a6a9HbBeb
cal=1D4A7c8c9CaabacBdceb all=er data=2a8g in=dk it=5a7d8fdeea on=dn test=7h;calcul=0h7ecAdA;calculator=0d2b4a5b7bdA a=0a1bbe
call=1A2A3C4A5D6a9Accea it=7a8cbhcdea two=cg with=ce you=dceh;calm=4a6adgeF down=3ddh;cambio=0c1i7Aaa
came=3b4A5A9BbacCdDeC out=3h to=0a8gbb with=0A9o
can=1a2a5A6a7B8E9CaEbBdDeB afford=7h argu=2a3d6e be=3a4a7B8aabdbeC car=cieA explain=2c3c5c6e instal=5A9m name=6q off=6Acc put=6e
can run=0e say=0A1c4a5b6d7b talk=1e teach=0g3a5d tell=1a5b6f
can't=3A4b6A8A9caAbbcd be=0d1a live=2A7h8e off=bbchea pay=1acj tell=2a7e;canar=4m releas=4h;cancel it=7f
candidat=1A2b4a5b7E8A9abaca complet=ci shal=2b6a8Acbdf spend=cg will=0b1a2a3a4a8baacAdaeA;cannot=3A4A6B8a9fbcceeA pay=cm
canteen=3A5Bbacadd is=3a7A9cccdf;cape=eq
car=0B1C2a3a5a6C9aeC a=2C8a9bcaea each=4aac it=9cab its=0j2j5f no=2C8ech on=2a8ddb out=0E4B5A7A8Aab type=2g8B
card=1A5B7ccAeb read=9bej will=eo;care=1C2a5D7A8BaAbacJdEeG;careful=0B2A6a7geH read=7j;caretak=4a7Abidd;cas=0d2C4C5A6A8BaAbCdB
case=0e1D2A3B6a7AabeA for=6d9a manage=9abe that=0j1A2A4a7Aab;catch=0c5A7cbAda a=7n the=0f1g2b;caught=0d2c8a it=0h7A
cd=0a1A2B3A4b6A7C8B9CaAbCcBdEeD gitlab=4c pipelin=0A4E tool=4c watch=4c5A;celer=0c2e5d7a8a postgr=0d2A
cent=0a1A6A9BaAcadAeb of=7AccdA;cento=3B9j #7=9k;centr=1a2A4B6B7B8Aea;cerchiamo=6eeb;ceremon=1A4g6a8daa
certificat=0B1A3A6a7D9acidAeb at=cg;cgi=bd script=bk;chain=0a1A2A3C5b6D7B8A9aaCbCcEdCeC;chair=0a5aeg
challeng=0E1C2F3D4D5D6A7A9DacbFdGeE;champagn=4eec;chanc=0B1a4A5A8A9AaAbIcadB of=cg
chang=0b1f2B3B4d5D6b7c9AaacEdFeA ?=0a1c7a a=0A2a4b7b and=1c7A8AaAdaeA are=0A1D7bad as=1fbb begin=1A6h board=1A4d by=0B1b7h ever=1h
chang fil=ah first=1i get=1e7caB go=1B4f6g7b goe=0d1d2A4a6c hand=cj is=1e4g7A it=7d8b manual=7iaa out=4f start=6j that=0a1a6a7a8c
chang them=7Aaf to=0e1d4A6b7d8Aab what=1A7l without=0h work=7i you=0A7dab;changelog=2d3h4cca and=3g4bcb;chapt=1A4A7A9CaBbBcAdAeA
chaqu=0e4c5A6f8BaA livraison=0A4c7gaA;charg=1A2abacBdA;charit=6AbCdB;chart=5e7A8AaCbDcAdCeA and=5g are=1e4g5e
chas=0b3b5a7A9AcD a=0i1d;chat=0C1A7D9AbA;chatbot=5AdG;cheapest=1b6gde
check=0e1A2b5C6E7e8B9AaabGcDdIeG and=4daA are=8e by=0a2A7b8A each=0A7d find=0B2o in=0e2a3e7b is=2A4a7j8e manual=0A7haA on=0A2c7g
check pas=0A2A4haA refus=0B2i run=0b4C7Baa that=0l2Aaa the=0a7b their=0b1d2A ther=2A7idA to=2a4b8g typ=2a7A8f was=8g with=0B2d8A
check your=0A7c;checklist=0B2A4B5A6A7dai;checksum=3kab;cherch=1bee;cherchon=bfeG un=bAeh
chez=0c1a2A5A7A8c9AbAcAdAeb nou=0c1a2A5A7A8ccAdAec;chief=0A1cbgdaea by=1e;choic=0A2B3C4A5A6i7AaAbDdBeA of=1b6dca with=6e
choix=2A6i d'architectur=6d;choos=0A1A2a3D4D5D6a7a8A9AaAbBdCeA;chor=0d2a3e4c;chos=3a6e8b python=2A8e9c what=6f
chosen=6c7a8bea over=6e;christma=3b4adaea and=do eve=dgea;chuck=8eej
ci=0a1B2a3A4e5A6A7A8FbDcadC build=0A4g7b cd=0a1A2A3A4f5B6A7B8A9AbBcBdAeB jenkin=4D or=4c pipelin=0A2a4g run=2d4l serv=ef yml=4f
circleci=4z;circulat=6h for=6c;cka=5s or=5g;ckad=5g;claim=1B5aaAbd engin=2abf platform=0a2a7abn;clan=en
clas=0c1B3B4C5B6A7b8A9EaBbacAdBeB;clean=0a2b4B5A6A7E8FaAbaea it=bhca typ=2n8A well=0h4A;clear=1b2C3B4B5D6a7G8a9CabbCccdAeC
click=1B2B3B6a7d8A9AbBdCeA through=1A2A5A6A7A;client=0C1B2C3E4D5C6B7B8G9AaAbCcada keep=6adk librar=9h pay=7bch stil=4jbA
client'=1F2C3B4A5B6C7A8B;climb=4h9adA;clock=0c1A5A9addea and=0b4adl at=du includ=dj seven=dH watch=dtee;clon=3l4A5B7A9AaAdA
clos=1D2F3B4B6A7A9BaAcdea and=5acadg at=dB deal=cj time=dm until=0k7AcA with=8gca
cloud=0D1D2F3G4C5a6D7I8B9AbbcFdGeB run=5z7A8B9AaAbA;clust=0A1A2A5f6B7G8BaCbCcAdB in=5e;clut=2A8b the=8l;cmak=9AeE
co=0B1c4B5A6D7A8A9Aaabcca;cobertura de=0g7B;cobol=2A9bbd batch=9Abi
cod=0a1a3A4C5C7DbDcAdFeh guidelin=1d2A8f ninja=en rock=eq standard=1b2f8B styl=2A8f test=0C7Acb
code=0e1j2a4a5a7a8a9aabbccAdFeb a=2Abeea and=1A2a6a8adAea base=1B4B5B6A7f8A9ebe becaus=1abg befor=0e1b6A7b by=7gaBbA can=0h4a6d
code car=2c8e chang=1cac coverag=0k de=1e8a declar=0A8f doe=0c2A4a8abD doesn't=2B3B6g8b9A first=4g7c from=1a2b9Caabb get=0A1e7Aad
code goe=0A1c2A5A7caA has=0A2A3B7g8g inspection=1k is=0A1A7g8cacbacAdaeB ist=0b1b2d kommt=0A2A7A8d must=9f ninja=en nobod=bh
code not=0A1A2A7f on=0e6abb print=7a8A9j python=2E8CbA reach=1a4a5bac review=1d2A3A4A6A7B8E9AaAbAcBdDeB samurai=ej say=0c1A7A8g
code second=6f sleep=5h so=0b2f3deb styl=2H3f that=0a2a4A8DbacA the=0A8abEea they=6i7b through=addf to=1B4b6A9AaibAdA tourn=3d5e9h
code two=2h6b und=0k van=1n was=0A2a7e8A what=0d6a which=0g1b7A8ebf with=0d1aaacc without=0a2a3e7Cba wizard=em written=1jbb
code you'd=9hbA;codebas=1a2b3a4B5B6C7e8h9baAbddAeB is=8f9cba that=2a7c8ebd;codebasi=2d7j8kbg;codeown=1z7AbA decid=1c send=1d
codepipelin=4k;codic=0a1f2b4b5a7a8a9bbc python=2g7A8dcA;coffe=0a1a3b4d6a7B9CbDea is=0c3eea machin=3b4d;coin=cj
cold=3a4c5c7Aec start=5h;colega=1n;collabor=0B1D2B3B4C5B6H7C8B9BaBbCccdEeB
colleagu=0a1f2A3A4B5B6b7a9AadbAcFdCeA befor=1d2A4A code=1n goe=0A1h7A has=0A1h merg=1e we'r=en we=eg who=0a4A6aeD;colleague'=1f5c
colleg credit=ce;collega=0A1f4A;collega'=0F2D3E4G5F6B7D8E9FaDbLcFdEeA;collègu=1fec;colon=1A2A6A8p aft=8g and=2a8C;colour=6C
com=1d2a3a4E5a6b7a9DaDbadaeA a=4c6Dcb are=7A8abe back=1A2A3a8f befor=1d6fdb first=0a6b7d for=6e in=2c7A8ablcc on=1d2A6a7C8A
com out=2f3h4A8BbA the=1ebadf then=6g through=co with=0e3a7AaBbAda without=0B7cbAcd
come=0a1B2C3B4F5a7B9AaDbBcb acros=3a7d8c and=5a7AbBcaeg ever=cbdg out=0a3A8c to=4B7C9AbA with=0c5A7A8Acadc;comfort with=1a2d4hda
comfortabl=1a4b6abAcCdaeB with=1A2b4a5ada;comité=4A6jea;comma=0d1a3c8b so=1j7A;command=1B3b4A8B9BagdA and=3j5AaA by=7Aag to=ag
comment=1g6e on=1g6c;commercial=0a1A2B3a4A5A6E7B8A9abacCdAeB;commission=0B1B2A3b4A5B6CcfeB bas=ci basi=cm only=cb
commit=0b1c3g4e5C6A7G8E9IaFbEcEdDeB and=0c1d3A4c hook=2i3a is=0B4g lock=3f4A messag=8i reach=4h to=0F2C3F5B6B7B8B9AaCbCcCdbeC
commit without=1g3Acf;common=0B1D3A4A6A9EcAeA;communic=0C1E2C3C4C5C6a7D8DaCbDcCdFeb you=6E;communit=0C1c2B3F4C5C6E7D8C9baDbDcBdDeE
compan=0F1R2K3D4H5H6C7A8H9DacbAcAdAea have=7cabed in=0A2A3A4A8A9AaAbAcbdF writ=7k;compar=0d7b9AaA the=0d7g them=2g
comparison=6d of=6n;compatibilit=9c;compatibl=9k with=9f;compañero=1oeC
compens=0C1C2D3B4C5B6B7A8B9AaAbCcddGeA commission=co is=cd none=cj;compensat=cpdA ?=cd;compet=3B6c7CcA
competitiv=0C1C2C3C4D5C6C7A8A9AaAbBcBdCeB;competitor=7C8E9AaBbDcBeB;compil=1A3c9abA the=0A4f8d to=7A8i;complain=0a2f7f8A
complaint=2f7b8b and=2B8i;complet=0G1a2a3a5D6F9HaBbFcddCea a=0Acc an=ch much=2A8j type=2l8A;complete untyp=8pbA
complex=0D1C2C3C4D5C6B7E8B9BaBbDcCdDeF;complianc=0B1E3A4C6B7C8A9AaBbBcBdAeA;component=3b4A5C7C8B9BaAcAeA;comport=7d8i
compos=5p7A8A9AaBbAcAdBeA fil=5i file=5o up=3A5q;compromi=6p;compulsor=2dccdeea;comput=0a1B2b3b5B6C7A8a9AabbDdF
con=0a1A2d3d4b5b6a7FdDeA of=6e poetr=3i pytest=0h2g7A python=2A3A8b9heA;concern=5A8A9DaAbdcAeA the=bh;concours=4t
conda=3o4d lock=3k;condition=0A1A2a3C4A5A6B7A8B9AaAbdeA;conduct=0C2A3A4A5B6B7C8A9AaAbAcDdAeA code=1o;confident use=2f8A
configur=0A2a3d7A8A9AaBbBeA for=3i6b;conftest=0p py=0n;conjur a=ee;connaissanc=2g3g5h8A de=3h4c5h9A
connect=0C1D2D3B4D5H6A7C8BbCdDeD;connector=0d5abB;consequenc=6l;consid=1H3A4A5A6b8a9AaAbacCea
consider=0A3a5A6a7b8a9AaBbCdBeC an=1a2e3c5c and=6a8b;consist=0C1C2A3A4C5A6a8a9abccAdA in=6b7Aacbi;consistenc=6n against=6i or=6h
consol=7e9aae and=aieb;constant=0A1B3A4E5A6B7B8A9AaAbAcAdaeB;constructiv=1h feedback=1B;consultanc=0E5D6GcAdD
consultant=0a2A3C4A5B6C7E8F9AaBbCcCdCeC;contact=0C1F2D3B4B5E6D7b8E9BaBbDcFdDeD
contain=0B1C5g9aaEbCcBdEeC app=5e are=3c5C befor=5f imag=5f on=5g one=7ebb orchestr=5d would=5f;containerfil=5m
containeris=5s and=5j technolog=5g;containeriz=5h;containern=5x;contenedor=5k;conteneur=5i dock=5k
content=0A2a3E4a5B6D9abacadBea with=7c9aabed;context=1A4B6b7BbAcAdA;continu=1B2E3D5C6A7B8c9aaCcDdCeF oper=bj
continuou=0a1A2A3A4e5C6B7C8A9BaBbBcCdAeC deliver=4g deploy=4c improve=0b4I6AdA integr=4r;continuous=0D1B4d5A6B7B8A9AaAbAcAdaeA
contract=1B2a3F4a6E7C8CaGbacddBeB and=1a9acBeA check=0m2a say=bAcAdg test=0u7A you=cc;contrar=3g5c6a to=3g5c;contrast=1d4b7d8d
contrat=cfdh;contribut=0a1A3D4A5D7F8A9BaCbEccdFeD to=0b1a2d3C5B6b7E8D9AaBbDdEeB;contribution=0A1b2a3A4A5A6C7B8b9GaAbDcBdAeB
control=0a1A2a4a5C6b7B8B9acEdCeB panel=ahbf;convention=1b2a8e;convers=4A5A6A7IacbAcJdBeA;conveyor=1a4d7a
cop=0A1A2B3A4A5baa it=al of=5g the=ag;copi=7Aae;copiando=4Aae;copy=0D1b2C3A5a6B8Bac new=af the=0A4B7aad
core=0A3B4A5D6D7A8C9aaCbacDdDeA is=9cbeeb;corporat=0A1A2A4G5A6A7A9AaAbAea;correctif=0k;correctiv=bg;correctnes=0a1b7f
corridor=0a1a4b6c9B;cost=0B1A3A6i7A8D9bbFcadEeC and=6e us=0b1a2a4A5c6j7AdA you=2t6b;cot in=di;could=0C1C5A9aaAcEdE read=1Abj
council=4A6EcAeB;council' legac=be;count=0c1d2a3B4A6A7B8A9AbB as=0g1B2a3a5acc hour=dlea of=2g on=0Add
countr=0C1F2A3B4b5b6A7B8C9BaBbDcCdEeB;county'=0gaA;courag=7d;cours=0A1a3E4E5E7D8E9CaabAeD credit=ch;courteou=1i7a;courtes=1d7lbA
cousin=2e8e;couvertur=0g7AbAcA de=0e7AbA;cov=1A3B4D5B6D7I8B9BaacadCeC them=0j;cover=0e2A4A6A8BbBdaeC by=0d7Ade
coverag=0d1B3A4C5A6A7h9CaBbDcCdEeA #0=7i abov=0e in=2f is=0a2a7cdA of=2b7b8a sit=0k;cpanel=aq;cpython=3p9j;crash=2c5e6a
crashloopbackof=5wdA;crat=2d4hca;creat=0D1H2E3F4H5E8E9FaCbEcFdFeG;credit=0D1a2B3a5A6B7BaAcfdA and=cd in=cd
crew=aCeb in=0bbFdA is=bdej of=ee that=6cbhea;criteria e=0c4l;criterion=2d4b5b7d;critical=0A1A2A3A4B6D7C8A9AaAbBcBdFeA
criticism=1r of=1g;critiqu=1l6f;cron=2a3a4A5d6b7abb script=5ibf;cros=0a1D3A4A5E6b7b8C9abacBdC;crowd=7B8adaee
crunch=0A3A4B5A6Adf and=db com=dh is=df numb=dF;crush=8bel it=ef;cry=0badbbeh;cto=0A1g2C7B9AaBbAdBea;cto'=1hea
cultur=0D1b2D3E4b5D6c7C8F9DaDbEcEdBea;cupboard=4b9adi;curiou=0B1A2D3C4A5A6A7AaAbBcBdB
current=0E1D2A3a4A5G6C7a8babbFcFdF no=7j on=9e python=3f8b9A run=9e;custodian=1a6abf
custom=0H1H2H3M4C5G6G7c8N9DaabBcFdAeG and=0c1a2A4B5b6D7A8BaAbAcadA ask=0Aaj choos=7k sign=cr stil=5h untyp=8D
customar=4b7c8bchdc in=4b7edg;customer'=2B3C6C7A8A9AbAcB;cut=0c1C2a4a5A6a8E9DcceB;cv=0B1D2B3A4A5B6E7C8B9EaCbBdB toda=eh
cypres=0o7A;código=0f1g3a7a8Bbe no=0A7k8c python=2A8j
`;
