export const SIGNS = `
gaat=0b3b5a6B7C8Abcdbea;gain in=0h8a;gam=0B1A3B4A5C6A7C8B9CaAbEcaeE;game=0B1E3b4E5a6A7B8abacadAeM;gang=9jdAem;gas=4I;gat=4daa
gate=0b1d2hea;gatewa=0a5b9b;gave=1A2A3a4E5b6b8bcA up=1B5b6j us=5j8b;gb=5j to=5c;gdal=3i5c9a;geautomatiseerd=0j4i7d test=0A7h
geben=0a1cdi;gebruiken=5D8e geen=2A8j we=8f9a;geen=0D1a2a5A6c9BcadE vergoed=cl;gehalt abgegolten=df;geht=0g1k4ddc
gehören=0b1ddg bei=1bdd;gehört=0ecbde;gener=0B1B2B4B5A6B8B9AcAdAeD;generat=0C1B3a4A5A6A7D9AaBbBcadAeB
generic=2j3c7A8DaAcAdAeA and=2c3b syntax=3h9a;geprobeerd=8l en=8l;geprüft=1b2d8B;gerrit=1z and=1e is=1e;gestional=0A7b9fbj
gesucht=ep
get=3a4a5a7b8A9aaabAcada a=9aaacBdAea at=1hea built=2a6e check=7e honest=1j6aca into=1d2a3bab is=5a7d8bccec its=4a5f6b7aai
get lunch=4bcf merg=0E1a4A no=9CcFeA noth=ch off=9g past=0d2n3b8Ceb push=5l review=1j securit=9g sent=0d1B2a8d
get the=0C2A3a5A6A7B8Abbea to=0A5a6A7D8abaeB up=7adi used=1a2a7d8bdi written=0c6B7d;getest=0o7q;getestet=0f7i wird=7o
getypeerd=0A2r8A python=0A2j8A;gewachsen=7ebh;gewachsenen=7hbj;gewend=0h2f8c;gewoon=dd;gezocht=eg;gherkin=0s;gibst=1g
gibt=0A1A7ecAdA es=0A1D7baAcAda;gift=0abCca;gilt=2C4b8ach;giorno=0A4l;gira=9jeA;girano=3c5m
git=0a2a6A7A8A9BafcAdA pull=3A4B5Bal push=4h;github=0A1b3a4e7C8E9AaCcAdAea action=4m7A9AaCbA
gitlab=1d3c4n5a6A7C8A9BaFbBcBdBeA ci=4g7AaCdA;gitop=4k tool=4h;giv=0B1a3A4EbCcAdAeC it=1gdb up=1a2a6m8ada
give=0F1b2B3a4a5b7D8aaDbAdaea and=1g constructiv=1c thoughtful=1g up=6lda;given=0E2B5B7BaAbAca us=9bcmdg;gke=5z
glamorou=0b3a5a9cabbg;glanc=7e;glassdoor=1D9A;global=0C1E2D3F4D5E6C7E8D9DaDbBcEdFeG;glow=ce;glue=8abg
go=0a2B3B4a5a8a9AaacBdaeA back=2b3k5c6a from=3a5j7c home=0b2acadaeK in=8c into=0a9abk live=0A4a7cahdb on=7A8b9caabAda
go out=1c4d7aaAdC over=1c3A round=6idb through=0A1b7b up=7aaj with=0g7bea;goal=0E1E2C3C4D5E6C7F8C9CaCdCeB;god=5aer;godzin=dk
goe=0a1c2b3a4e5d7a9aaabAcAeB back=1a4b5e6e by=4b9faAde for=1B3g4adc in=1c2b4A7B8a9AcAdAeA live=4B7bac out=0B1a5d8A9AbA over=0A1c
goe red=0b2d to=1b4D5f7c8Aaa up=ag;goed=0b1C2B3B4C5B6E7E9CaCbEcBdEeF;goero=ep
going=0a2a3B5A6AacbbcBda live=6Aag through=1h7a until=bf;gold=ee;golden=0o fil=0i;gone=1A2D3c5A6BbAea
good=0b2A3A4B5a6a7a8a9baAbCcAda answ=6i deal=5b8g develop=0deh engine=eg memor=7mab nam=2A8h old=9l python=2c4a8Adg to=1a7d
good written=2ddbeb;googl=0A1C2A3A4F5a6A8C9aaAbBcAdBeb cloud=5b9AbAeA;got=1A7a8a9adaea is=7f round=7g8e9aab;gpu=5b;graceful=1g5a9A
grad=2A3B6a8A9AaAcDdCeb;gradual=2kba typ=2h;grafana=0f2a5feB;graft=bdej like=ee;gran familia=ej;grand=2a5A6cej
grant=0A1A4a5a7a8Acbda;graph=0A1A4adD;graphit=1j;grati=cddc;gratitud=cj
great=0b1L3c4A6C7C8H9aaDbaeA deal=4a8bbfdbeb expect=0g3k5a part=4bboda
green=0j1c4j5a6A8C9CaBbacBdEeB build=0c4j7a button=1j4a dot=0k4A field=bk refactor=0f4A tick=1e4a7AaA
greenfield=1A2a4A6AbhdA ?=bj it=bh;greet=9i you=1a9h;grep=2a7b8m;grew=7f8abdeC;grind=dAek like=dAee;grot famili=ef
ground=0a8A9AaBbBcadBeA;group=0B1a2B3a4G5C6C7B9FaabAcada and=0A3d7A9A has=4A7A9fdfea in=0F3A9AbA
grow=0B1K2C3F4G5B6H7H8B9GaFbAcFdDeB;grown=0C1C2A3A6A7abfdC legac=bj over=7g8dbd;growth=0G1F2G3E4E5C6E7E8D9CaDbFcBdBeB;groß=9kei
grumbl=2h3f4a at=2i3f;größer=6n änderungen=6j;guard=0g2h8B our=0g2h;gues=2d3A8AdaeA wheth=2j8A;guest=1B3A6F9AdDeE
guid=0B4D6K7B9CaabBcCdBeB for=2A8g;guidelin of=1e2e;guitar=eD;gunicorn=ae
guru=0B1A2B3A4B5B6Aen ?=eo for=eg level=eo of=ej to=eg want=eG with=eg;gut=0f8acd
`;
