export const SIGNS = `
g=0B1B2B3B4C5a6D7G8BaCbBcBdCeB;gaat=0a3b5a6B7C8Abbdbea;gam=0A1A3B4A5B7C8B9CbGcbeD;game=0B1D3a4D7BaAcadAeL studio=3j;gang=9idAek
ganz ohne=0A2A7A8jbA;gas=4H;gat=1a2a4caa;gate=0b1e2gea;gatewa=0a5f8A9b;gave=1A2B3b4C5b6b8bcA up=1B5b6l us=5j8b;gb=5k
geautomatiseerd=0k4j7d test=0A7h;geben=0a1cdi;gebruiken=5C8f geen=2A8j we=8f9a
geen=0D2a6b7a8a9BcadE enkel=2a7d8e test=0B7b vergoed=cl;gehalt abgegolten=df;geht=0f1m4ddb;gehören=0a1ddg bei=1bdd;gehört=0ecbdd
gener=0B1B2A3a4A5A6B8BcAdAeI of=bc;generat=0B1B2b3a4A6A7D9AaBbBdAeB;generic=2k3c7A8CdAeA and=2c3b syntax=3h;generou=0B2AeA
geprobeerd=8l en=8l;geprüft=1b2d8B;gerrit=1z is=1d;gestion=3ebC;gestional=0A7c9ebj;gesucht=ep
get=3a4a5a6a7b8A9aaabAcada a=9aaacBdAea answer=de at=1hea built=2a6e home=dg into=0a1e2a3b is=5b7dcaec its=4a5f6a7aai lunch=4caAcd
get merg=0D1c2b4A noth=cd off=9j past=0d2m3c8C promot=4h5d push=5l review=1h securit=9g sent=0d1C2a7A8e strip=8f
get the=0C2A4A5A6A7B8Abaea to=0A2A5a6A7DbaeA up=7adh used=1b7d8cdh written=0b6A7c;getest=0o7q;getestet=0e7i wird=7o
getypeerd=0A2r8A python=0A2j8A;gewachsen=7fbh;gewachsenen=7hbj;gewend=0h2f8c;gewoon=de;gezocht=eg;gherkin=0r;gibst=1g
gibt=0A1A7ecAdA es=0A1C7b8aaAbAcA;gift=bCca;gilt=2C4b8ach;giorno=0A4kaA;gira=9ieA;girano=3c5m
git=0a2a6A7A8A9BafcBdA pull=4B5Aak push=4g;github=0A1b3a4e7D8F9AaCcAdA action=4m9AaCbA
gitlab=1d3c4m5a6A7B8A9BaFbBcAdBeA ci=4g7AaB pipelin=4b;gitop=4k tool=4g;giv=0B1a2A3A4E9abCcAdAeC and=1b up=1a2b6j8bdb us=7a9dca
give=0H1b2B3a5b7D8aaCbAdaea and=1f thoughtful=1h up=6i8ada;given=0D2A5A7BaAbAda us=9bcndg;gke=3A5z;glad=2c4a5A9C
glamorou=0a3a5a9bacbf;glanc=7e at=7d;glassdoor=1D9A;global=0B1D2D3F4C5E6C7E8D9DaDbAcEdFeG;glow=cd;glue=8abf
go=0a2B3A4b5a8a9AaacCdaeA back=2b3g from=5j7c home=2adAeI in=2a8c into=0A9abjda liv=acdf live=0A4a7cafdc on=8b9baacada
go out=1c4d7aaAdC over=1c3Aaa red=0d4A round=6hdb through=0A1b6a7a up=7baj wher=ae with=0g7bea without=8d
goal=0D1F2B3B4D5D6C7F8D9BaCbadBeB;god=5aeq;godzin=dj
goe=0a1c2b4e5c9aaaeA back=1a4c5e6d by=4c9faAde for=1B3f4add in=0a1d2d4A7AcAdA into=2A8aba live=4B7aac out=0A1b4b5d7a over=0A1c6A
goe red=0d2d4A through=1b4a7b9AbA to=1b4D5f7c8Aaa up=ae without=0f2A5cca;goed=0b1C2B3B4C5B6F7E8a9CaBbDcBdEeG;goero=eo
going=2a3A5A6Aacbd back=2g4f6a8A live=0A6Aag through=1g7a up=2gbb;gold=ee;golden=0n fil=0j;gone=1A2C3c6A7A8adaea
good=0b2A4C5a6a7a8a9baAbCda answ=6g at=1a6d deal=5c8h9a develop=0eee engine=eg memor=7j8aaa nam=8g old=9l python=2c4a8Adh
good to=1a3a7e8a;googl=0A1B2A3A4F5b6A8C9aaAbBcAdBea cloud=5ceA doc=6c;got=1B2A7a8b9acBdaea by=2A8ede is=7g round=7g8d9aab
gourou=ea;gpu=5c;graceful=1h5a9A;grad=3A4a5A6a8A9BaAcAdCec;gradual=2kba typ=2g;grafana=0e2a5eeA;graft=bdeg like=ef;gran familia=ei
grand=2a5A6eej;grant=0A1A7a8Acb;graphit=1i;grati=cddb;gratitud=ci
great=0b1L3c4A6C7C8CaDbadA deal=4a8bbgdbeb expect=0h3j5a part=4cbgdb
green=0i1c4j5a6A8C9CaBbacBdEeB build=0c4j7a button=1j commit=4g7A dot=0j4A field=bi on=0h1A refactor=0g4A tick=0A1c4a7A
greenfield=1A2a6AbfdA ?=bj here=bd it=bh;greet=9jaa you=1a9g;grep=7e8o;grew=7g8bbeeB;grind=dBel like=dAef;grot famili=ef
ground=1a8AaCbBcadBea code=cf;group=0D1b2C3a4I5D6C7A9FaabAda and=3d7A has=4A7a9hde in=0G3A9A;grow=0B1J2F3D4F6G7G8A9FaFbBcFdDeB
grown=0C1C2A3A6A7abedC over=7g8ebd;growth=0G1F2I3E4F5C6E7E8D9CaDbFcBdAeB;groß=9kei;grumbl=2f3g4a at=2j3f;größer=6l änderungen=6i
guard=0e2f8B our=0i2j;gues=2b8Aaadb wheth=2j8A;guest=1A6EdDeE;guid=0A3a4C6K7B9BbCcCdAeB for=2A8e;guitar=eD;gunicorn=ad
guru=0A1A2B3A4B5A6Aem for=eh in=ec level=eo m=ef of=ek to=eg want=eG with=ee;gut=0f8ace
`;
