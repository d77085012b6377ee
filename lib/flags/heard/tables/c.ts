export const SIGNS = `
c=0B2A3C4D6b7EcCea #=6n8AdA;cab=aadi;cabinet=5a6A7eacdf;cach=4b6jeA;cada=0b1A3a4b5a7eaaba merg=4k;cake=0a1b2e3b4a5a6a9FbCea
cal=1E3A4A7b8c9CaacCdbea all=ep data=8k in=dk it=5a7e8gdeea on=de test=7j;calc=8h;calcul=0g7ccAdA;calculator=0c2b4a5a7adA
calendar=1a3a4baAeA;call=0A1B2A4A5D6a7a8A9Ccc it=7a8bbecdea two=ch with=cd;calm=4adheG down=3edf;cambio=0c1i7Aaa
came=2A3c4A5AaAbbcCdEeA in=8e9ebA out=3i with=0A3a9m;camp=dc bed=dc
can=2a4B5A6a7C8F9DaFbBdFeB afford=7g argu=2a3b6f be=3a4a5a6A7A8babbAcAdbeC car=ci draw=6i explain=2c3b5c6e instal=5A9n name=6q
can put=6e say=0A1b4a5a6c7b teach=0g3a5d tell=1a5a6f;can't=3A4b6A8A9caAbbcd be=0d live=2A7g8d off=bbciea pay=1ack
canar=4n7A releas=3A4g;cancel it=7g
candidat=1A2b4b5c6a7D8acadaea complet=cf is=0A4A5Bed shal=2b6a8Abacbdh will=0b1a2a3a4a8baabadaeA
cannot=3A4B8a9fbbcdeA be=2a3A7c9bcadb pay=cl;canteen=3A5CaAbacadb is=3a7A9baAcddf;cape=er optional=ed
car=0A1B3a5a6C9aaabAeC an=2B8i for=bd its=0g2h4A5hab no=2F8gcg on=2b8d9bda out=0F4B5A8Aab pep=2h type=2g8B
card=1A4A5A7c8AcAeb will=en;care=1B2a4A5D6A8B9AaAbacKdFeG;careful=0B2A6a7geI read=7j;caretak=4abidc;cas=0d2C3a4C5A6C8B9AaAbCdB
case=0d1D2A3B4A6a7AaaeA first=0f for=6d9a manage=9abe that=0i1A4a7B9aaa;catch=0c5A6A7cbAcAda a=7n the=0d1h2a
caught=0f1c2edA it=0g2b;cd=0a1B2B3B4b6A7C8B9CaAbCcCdEeD pipelin=0A4C tool=4d watch=4d5A;celer=0c2e5d7a8aeA postgr=0d2A8a
cent=0b1A3A6B8A9CaAcadBeb of=7AccdA;cento=3B9j #7=9l;central=0b1b3B4B5D6B7B8A9AaAdEeA;cerchiamo=6eea;ceremon=1A4g8caa
certificat=0B1A2a7E9acjdAea at=cg;cgi script=bj;chain=0A1A2G3B4a5b6D7D8A9baFbDcDdCeC;chair=eg
challeng=0F1C2F3D4E5D6B7A9DadbGcAdGeE;champagn=4fec;chanc=0B1b3A4A5A6A7A8A9AaAbHcadBeA of=cf
chang=0b1g2C4e5D6b7c9AaacEdGeB a=0a4a7c and=1d7A8AaAdaeA are=0A1D7bad as=1f7Abc begin=1A6h board=1A4e by=0B1a7i fil=ah first=1i
chang get=1f4A6a7caC go=1B4c6g7b goe=0a1g2A6b7A8a hand=cj is=1d4e7A8A it=7e8bba live=4c6AaA manual=7iaa of=1d4A6b9a start=6k
chang that=0a5A6b8a to=0e1e2A4A6a7c8B9AabcAeA what=0A1A7n without=0i7A work=7i;changelog=2d3g4cca and=3g4bcb
chapt=1A4A7B9CaBbBcAdAeA;chaqu=0f1a4d5A6g8BaA livraison=0A4b7gaA;charit=6BbDdA;chart=5e7A8BaBbEcBdAeA and=5e
chas=0b3a5b7A9AcD a=0i1e;chat=0C1A3A7D8A9AbAcAdA;chatbot=5AdG
check=0e1A2b5D6E7e8B9AaabHcEdJeF and=4f9aaA anoth=7q8A are=8e at=2g7A8A by=1A2B4A7b each=0A7c find=0A2i in=0d2a3g7b is=4a7j8e
check isn't=0a8fcc manual=7haA of=0A2a7c8B on=0B2c7e our=7d pas=0b2A4gaA refus=0B2j reject=0A2g stop=0A2f4a that=0m2A7Aaa
check ther=2A7j to=2a4a8d typ=2a7A8e was=8g with=0A2G8A your=0A7c;checklist=0D2A5A6A7fah;checksum=3jaa;cherch=1cef
cherchon=bfeG un=bAeh;chez=0c1a2A5A7A8c9AbAdAec nou=0d1a2A5A6a7A8ccAdAed;chief=0A1baAbgea by=1f from=dl
children=0A2A4A7C8AbBcAdbeA;choic=0A2B3B4A5A6i7BaAbEcAdCeB of=1b6dca;choix=2A6j d'architectur=6d;choos=0A1A3E4D5A6a7b8B9AaAbBdCeB
chor=0d3f4d;chos=3a6d8b python=2A8e9d what=6f;chosen=2A6d7a8adA;christma and=dp eve=dg;chuck=8eej
ci=0a1B2a3A4e5B6B8FbDcadDeb build=4g7a cd=0a1A2A3A4g5C6A7B8A9BbBcBdAeC or=4e pipelin=0A2a4g run=0a2d4l yml=4f;circleci=4z
circulat=6gcA;cka=5s or=5g;ckad=5g;claim=1C5aaBbdeA platform=0a2abl;clan=en;clas=0c1B3B4C5B6G7b8B9GaBbacAdBeB
clean=0a1a2c4B5A6A7F8FaAbacaeb it=bhca typ=2m8A well=0f4A;clear=0a1c2D3B4B5D6a7G8a9BaabCcceC;cliché=ef
click=1C2B3D6a7b8A9AbBdCeA through=1B2A5A6A7A;client=0B1C2C3E4D5B6C7D8I9CaAbCcadb keep=6adl librar=9e pay=7bch sign=ck
client'=1B3B4A5A6C7B8BeA;climb=0A2A4f9adB;clip=0c2f;clock=0c1A4a5A9adfea and=0b4bdi at=dt includ=di seven=dJ watch=dsef
clon=3k4A5B9AaA;clos=1D2E3C4A6A7B8a9BaAccdA and=5acadf deal=cj time=dm until=0k7A
cloud=0F1D2G3H4F5b6E7I8B9BaAbbcFdG function=5h run=5z7A8B9BaAbAeA;clust=0A1A2A3a4a5e6B7G8BaBbCcAdA in=3b4a5d;clut the=8k;cmak=9AeE
co=0A1d2A3A4B5A6D7A8A9AaabccaeA;coach=0C1A2A4a5C6C7A8AaCbAcDdCeB;cobertura de=0f7C;cobol=2A9abd batch=9Abi
cod=0a1a3B4C5C7D8aaabDcAdEei guidelin=1b8l ninja=en rock=eq standard=1a2c8a test=0C7Acb
code=0e1j2a4a5b7a8a9aabbccAdFeb ?=0A1d7a a=0A8abdea and=2a8adAeb as=0b5a7a8b9dbb base=1C2A4C5B6A7g9ebe becaus=1abh befor=0e6A7aea
code by=0B7jaA can=0f4b6b car=2e8d coverag=0k declar=8h doesn't=2B3B6g8a9A first=4f7c from=1a2a9Caabb get=0A1d4a7aac
code goe=0A1d2A5A7baA has=0A3B7g8g9A inspection=1k is=0A1A7g8d9aabbacAeB isn't=0f ist=0b1a2d8a kommt=0A2A7A8e must=9f ninja=eo
code nobod=bh not=0A1A2A7f on=0eba print=7a8A9i prior=0e1f7A python=0A2E7a8B reach=5bac review=1d2A3A4A6A7C8E9AbAcAdCeB samurai=el
code say=0b2A8g second=6h sleep=5g so=0a2e3dea styl=2G3f8a that=0b4A8AcA the=0A8abIeb they=6h7b through=aedg to=1B4b6A9AahbBdA
code tourn=3d5e9h und=0l van=1r was=0A1A2a7e8BbA which=0i1b7A8ebf with=0e1aaacb without=0c2b3e7Dba wizard=ej work=0a6a7dbb
code written=1jbb;codebas=1b2a3a4B5C6D7f8h9aaAbedAeB is=8f9cba that=2a7f8fbd;codebasi=2e7j8lbg;codeown=1z7AbA;codepipelin=4j
codic=0b1f2b4b5a7a8b9bbc python=2g7A8dcA;coffe=0a1b3b4d6a7C9CaAbA is=0c3ecb;coin=cj;cold=0a3a4a5c7Aec start=5g;colega=1o
collabor=0C1E2B3B4C5B6H7D8C9BaBbCccdFeC
colleagu=0a1g2A3A4C5B6b7a8a9BadcEdCeA befor=1e2A4A click=7h code=1n goe=0A1i7A has=1g2A here=ef merg=1e we'r=en we=ej
colleagu who=0a1a4A6aeC;colleague'=1k5a approval=1j4A;collect=0A1A2A3A5B7a8A9abBcDdA;collega=0A1e4AbAea
collega'=0F2D3E4H5F6B7D8E9FaDbKcFdEeA;collègu=1ied;colon=0A1A2A6A8r aft=8f and=2b8D
com=0A1d2a4D5a6c9EaBbacadaeA are=8bbf back=1A2A8g befor=1e6fdb for=6e in=2b7A8bblcc like=1gcA on=1e2A6a7C8A out=2g3i8BbAcA
com the=1hdf then=6i through=cm with=0d7AaCbAda without=0A7e8AbAcd
come=0a1A2C3C4I5a7B9BaDbBcb and=7AbBcaeg ever=ccdh out=0b3A8c to=2A4A7E9AbA with=0c3A8B9Acadc;comfort with=1b2A4gda
comfortabl=1b4b6a7abBcCdaeB with=0a1B2b4a5ada;comité=4A6j;comma=0c1b3c8b so=1j7A
command=1B3b4A8C9CagdAea and=3laA by=7Aag that=3aag to=af;comment=1h6f on=1h6e;commercial=0a1A2C3a5B6F7B8A9aaAcBdAeB
commission=0B1B2B3b4A5C6EceeB bas=ci basi=cm only=cb
commit=0b1c2a3h4e5C6A7I8E9JaFbFcDdDeC and=0b1b4c hook=2f3a is=0B4j lock=3e4A messag=8g of=0A3d4f6a reach=4g the=1d3f4a6a7a
commit to=0F2C3G4A5B6B7A8B9AaCbCcCdbeD;common=0B1D3A4A5a6A9EcAeA;communic=0C1E2D3C4D5C6a7D8DaCbEcCdEeb
communit=0C1c2C3D4C5C6E7E8C9baEbDcBdEeF;compan=0F1R2K3C4H5H6D7A8H9EabbAcAdAea have=7cabed in=0A2A4A8A9CbAcbdFeA
company'=0A1B2B4E5A6C7B8B9AaAbacBdAeA;compar=0f7b9AaAbAcAdA the=0a7f;comparabl=0a2c3b4b;comparison=6e of=6p;compatibl=9j with=9f
compañero=1teC;compens=0B1C2D3B4C5B6B7B8B9AaAbCcedEeB commission=co is=cf none=cj;compensat=cpdA ?=ch
competitiv=0C1C2B3B4D5C6C7A8B9AaAbBcBdC;competitor=2B3B4A5A6A7D8F9AaCbEcEeB;compil=1A3c4a8a9abA to=7A8i;complain=0b2e3a7ceA
complaint=2f7c8b and=2B7a8i;complet=0G1a2a3c4A5C6E7a9FaCbFccdCeb a=0Acb an=ci much=2A8m type=2h8A;complete untyp=8pbA
complex=0E1D2C3C4D5C6A7E8C9BaCbDcCdDeF;complianc=0B1F2A3A4C5A6B7D8A9AaBbBcBdAeA;comport=7d8h
compos=0A3A5p7A8A9AaCbAcAdBeA fil=5l file=5q up=5rdA;compromi=6p;compulsor=1A2dccdd;comput=0a1C2a3b5C6C7A8babbbdF
con=0a1A2d3c4c5a6a7GdCeA of=6f poetr=3i pytest=0h2g7A python=2A8b9i;concern=5A8A9DaBbdcA;concours=4t;conda=3n4d lock=3m
condition=0C1A2a3B4A5A6B8A9BaAbedaeA;conduct=0C2A3A4A5B6B7C8B9AaAbAcFdBeA code=1p peer=1h;confident use=2i8A
configur=0A2a3d7A8B9AaAbBeA for=3i6b;conftest=0o py=0n;conjur=ee;connaissanc=2i3g5h de=3h4c5h;connect=0C1D2B3C4E5G6B7C8CbCdDeE
connector=0d2a5abB;consequenc=6l is=6f;consid=1H2A3E4A5A6b8a9AaAcCea;consider=0b1A2a3A4a5A6a7b8a9AaCbCcBdBeC an=0h1a2h3c5b
consist=0C1C2A4D6a8a9abbcAdBeA in=6b7Aadbj;consistenc=6n against=6h or=6i;consol=7d9Bad and=7Aajeb;constructiv=1h feedback=1C
consultanc=0E5D6H9AcAdD;consultant=0b2A3D4A5A6C7E8G9AaBbCcAdCeD;contact=0D1E2D3C4C5F6D7b8E9BaCbEcGdDeD
contain=0C1C4A5g9aaFbCcBdDeC all=5l and=5c app=5e are=3c5C imag=5f not=5N7A on=5g one=7eba orchestr=5f would=5g;containerfil=5n
containeris=5t and=5j technolog=5g;containeriz=5f;containern=5z;contenedor=5l;conteneur=5i dock=5k;content=0A1a3E4a5B6D7a9bbadBeb
contest=6eca;context decision=6t option=6f;continu=0B1B2E3D5C6A7B8b9baCcDeF oper=bj
continuou=0a1A2B3A4e5C6B7D8B9BaBbDcCdaeC deliver=4gdA deploy=4c improve=0b4F6AdA integr=4qbA;continuous=0D1B4d6B7B8A9AaAbAcAdaeA
contract=1A2a3G4a6F7D8BaEbbcedAeA and=1a9acBeC check=0m2a permanent=bgdCef say=cAdk test=0u7A you=cd;contractor=2A4A6C7A8aaBbAcAdA
contrast=1c4b7c8e;contrat=1Acedh;contribut=1A2A3D5D7F8B9BaDbEccdEeB to=0b2d3C4b5C6c7E8C9BaBbCcadD
contribution=0A1b2a3A4B5A6C7B8b9IaAbDcBdBeB;control=0a1A2a5D6a7A8B9bbacFdCeB panel=ahbe unit=0i4h7A;convention=1a2a8g
convers=2A4A5B6A7I8AacbAcKdBeB;conveyor=1a2a4e7aea;cop=0A1A2B3B5daabA it=aj of=5k9a the=ag to=ad
copy=0F1c2D3B5a6C8BaddA new=ad the=0A2A4Bab;core=1A3C4B5D6D7B8B9aaCbacDdEeB is=9cbeea;corporat=0A1A2A3A4G5A6A7B8A9AaAbAcAdaea
correctif=0l;correction=0B4a7bacba;correctiv=bg;correctnes=1a7g;corridor=0d1a4c6f7A9B
cost=0B3a6i7A8D9baabFdFeE and=6e7A us=0a1a2b4A5d6j7AaadA you=2i;cot in=dl
could=0C1B4B5A6a7AaBcEdE be=0A1A4C7A9AbBcAdD read=bi run=0A7k;council=1A4A6FcBdAeB;council' legac=bg
count=0c1c2b4A6A7B8A9AaabDea as=0g1C2a3a5a9AbAcc hour=dmea on=0Add;countr=0C1E2B3C4b5c6A7C8C9DaCbEcDdFeB
cours=0A1a3G4F5E6A7C8E9CaabAeE credit=ci of=aace;courteou=1h7a;cousin=2e8e;couvertur=0h7AbAcA
cov=0a1B3B4A5C6D7K8B9CaabadCeC them=0i;cover=0e2A4A6A8B9AbBdaeC by=0f7Ade
coverag=0d1C2a3A4D5A6A7g9CaBbDcDdFeA #0=7k8A abov=0e acros=0f7A figur=7j is=0b2a7bdA of=0a2b7b sit=0i;cpanel=ar
cpython=3n9k #3.6=3A9f #3.8=3A9i;crash=0A2d5d6a9a;crashloopbackof=5xdA;creak=6bbc;creat=0E1I2E3E4H5E7A8E9FaCbEcFdFeH
credit=0D1a2B3a5B6B7BaAbAcfdAeA and=ce in=ce;crew=0A8aaDeb in=0bbGdA is=bgeh;criteria e=0a4m;critical=1A2A3A4B5a6E7D8A9AaAbBcBdEeB
criticism=1p of=1i;critiqu=1n6f;cron=2a4A5d6b7abb script=5ibf;cros=0a1D4A5E6b7b8C9bcBdD
crunch=0A2A3A4B5A6Adf befor=7Adc com=dh is=df numb=dF;crush=8ben it=eg;crust=3cbe;cry=0badbceg;cto=0B1h2B5A7C9AaDbAdBea;cto'=1i
cultur=0D1b2D3E4b5D6b7D8F9DaDbFcFdCea;cupboard=4adj;curiou=0B1B2D3C4B5A6B7B8A9AaAbBcBdC
current=0C1G2C3b4B5G6C7a8babbFcFdEeA no=7i python=0d3g8a9A run=9e;custodian=1a6abf
custom=0H1J2I3R4D5I6H7c8M9EbBcEdAeH and=0c1b2A4A5a6DaAbAcbdA ask=0Aak befor=4g doe=2f7d sign=cq stil=5g untyp=8D
customar=4b7b8ace in=1A4b7dde;customer'=2B3C4A6F7A8C9AbAcA;cut=0c1B2b3A4a5B8E9EcceB it=1e6a;cv=0C1D2B3A4A5B6E7C8C9FaCbBdB toda=ef
cypres=0p7B;código=0f1g3a7a8Bbfea no=0A7k8c python=2A8l
`;
