export const SIGNS = `
e=1b2a3A4a5B6d7F8a9aaacBdBeA
each=0d1B2a3b4A5b6a8E9AaabAcAda afternoon=4j analysi=0a3k argu=8e autumn=3j4A branch=0f3a4eac bug=0e chang=0a1d2a4a6A7d
each commit=0g2g3A4d7A deal=ck even=4adg featur=0g4a6A7A file=9f function=0e2c8A green=4g line=0d1dab month=4Aaabadd morn=1j9a
each new=1A3f4a6A7baA night=0g7a9AaAea octob=3d october'=3h of=3a4A5aaibBcCdb oth=0E2B3B4A5B6a8A9AaCbAcadAea other'=0A1ccAdAeA
each project=6dca pull=0a1d4b push=2b4h7A quart=6f9ebadb releas=0A1a4D7aaAdB rule=0k screen=7f serv=ad servic=3e5b6g sprint=7aacdb
each time=0d1a4eab week=aadc work=4c5g;ear=2A3B4b8A9AaBcEdBeB;earn=0B1a3B4A5C6a7B8AaAbachda a=cE are=cl its=dk noth=ck when=chdA
eat=0A6AcAef what=cj;ecr=5h;ecs=5j7A8A9AaAbAcAeA fargat=5b is=5f;edge=0a1a2C3A6B7D9baDcDdCeD;edit=1A3B4A6A7b8Aag in=7kacbh
editor=2c3d4A5A6F7A8b9BaAbBcadAeA and=2e3a know=2i8A will=2e8a won't=2a8e;editor'=8m
een=0b1A2A3D4B5A6b7C8B9DbAdDea collega=1g echt=eg onbetaald=cp python=5i9g testsuit=0A7r verouderd=bm;eerd=2a3ade;eerst een=0c6cce
effort=0B1D2B4A5A7a8BaAbDdBeA;eigen=0a1A3C4B6B7B8B9FaBbBcAdCeA code=0e7b;eigenen=1A5A7e9A
eight=3a4a6A9Aabbacbda day=ci hour=bhdc minut=4h7A per=2bbgca percent=2abccb week=3bch year=7f8a
eighteen=9cdbee month=7a9ebCea year=bjea;ein=0B3E5A7aaabAccdBeb;eine=2A3B4B7a8Aaaccea famili=ej testsuit=7i unbezahlt=ch zweit=1f
eith=0A2D3D4B5D6AaBda;eks=5v9A;el=0B1a2a4A7aaccAdAeA
eleven=0a1a2c3a4c5b8Aacbbdf and=2adc at=aAdi minut=0e4l month=bkdk thousand=0A1a5a8f9a tim=4g6c year=7kblef
elke=0a1b2a3a4b5b6a8D9AbacAda releas=4B7ddj;else=3a5a7abbcadaea has=1g2a4A would=0A4B7i;else'=0b1i3c4A6a
elsewher=0abdde in=0c1a4b6A9f the=6fccda;em=1a5c7A8B9bcAeA python=0a3a5e7A9ebeeA;email=0E1B2C3b4C5B6C7a8B9AbCcDeG
employ=0F1O2I3E4M5K6F7F8F9JaDbGcBdIeA;employe=0D1H2E3E4D5D6F7D8B9DaDbFcEdIeb we=ee;empt=5A7lbBdAec init=7e sinc=7c
en=0B1D2A3F4b6C7E8B9AaDbCcFdBeI jij=bi las=1k nuestro=0A8h plac=3A4g8d production=1a4f7caD python=2b3a9gbc todo=3i5A7d8a
en typescript=8j;encor=7a9bafen
end=0a1F2A4A5A6A8a9aaBbbcBea crew=2e8A has=0c8d in=5A9faabadA of=1A3A6A7A8a9ebcdA on=9e run=1a7a9e test=0g
end to=0c2a3A6G7E8B9AaBbAcAdbeB up=0a1d3c5k;enforc=2e8E9A;engin=0c8a9caAbcdDeA and=0b9a is=0c2a6b8A9a that=0d7a
engine=1b2B3c4b5A6a7F8A9HaAdbea and=1b4A5A6a7c8AcAdA are=caee befor=1c4A writ=0j6f you=0A1b3A7E8A9aaAbacAdb
engineer=0b1A2C3a4E5I6a7I8F9FaEbBcCdDeA handbook=6j team=0C2A3B4A6D7AbCcDdaeB;engineer'=0a1d4a6eac
english=0a2A3B4a5B7D8B9BaBbDcAdBea;enjo=1B2E3a4B5A6A7C9aaAcBdFeD review=1h;enough=4A8aaAbAcCeA;ensur=1A2D3F4G5G6I7H8G9FaFbEcGdHeE
entail=dc;enterpris=0C1E2B3D4D5D6I7B8A9AaAbacAdb;entire=0A2B7j8a9Abaca untest=7m8A untyp=7B8hbA;entière=0A2e4m7b;entorno=3b5k
entr=1baCcAdAeA;entrega=0A1A4i6A7a;entrust=4abd to=4bbl;entwickeln=0g3f;entwickl=agej
environ=0F1K2F3d4A5B6F7A8C9caBbCcDdEeI as=3h for=3b9A from=3e python=3A8b9d reproducibl=3i;environne=3n5A
equal=0H1b2b3a4a5A6B7B8B9AaAbBcDdceE;equipa=0d3m7AbAcA;equipo=1E4c6ccbdA;equit=0B1C2A3B4C5A6B7C8A9AaAbAcbdceC only=cq
er=1A2A3a4E5b6E7c8c9aaBbbcBdbeb niet=1a2a5a7e;era=8Abf;erbij=1e6kccdc;ere=1aeh;erfahrung mit=0f1a2c3c4d5d;erfolgt=4b5aaecddb
erp=3AbdeA;erreichbar=5Adp;error=1a2g4d5AaBbAcBdAeA messag=3h8a rat=4j rate=4e we=2A8g;erst=0i7A9cbdce;ersten=aAce
ervar=1a3b4a5a6b7A8A9DaAcCdBeC met=0a1a2a3b5a6b7A9BbdcAeA;erwarten=6dcadc wir=6jcb;erwartet=3Adj;es=0A1B3C5B7c8AcAec bei=7A8aaAde
escrevemo=0f6e7f;esperienza=0a4f;essential=0a1a2a4a5a7D9AaBbbcEdaeC;est=1a2a4A5d6A7A8A9eaaea dépourvu=0A1A7f8d relu=1l
establish=0B1A2A3a4F5A6E7a8A9CaAbAcCdB;estat is=9d;está=0j2a7a9adA;estágio=cj não=cf;et=0a4a5A6aaAdaeA on=3a7o8d9bed
etl=1A2B3A4D6AbacA;euro=2c5acCeA a=5ebacC in=1e2d7a;european=0A1A4A5B6A7AcEeA commission=cB;eve=5a7AdceA
even=0B1a2a5a6A7a8A9EaAbBdbea a=1a3a4d and=5Acddj are=abdf as=aado at=1edA becaus=dj for=1a2c3a7acb go=dn hard=dAeo in=2e4a8BdA
even night=dd our=1d2d5a6c the=1l2A4a5a we=7ackde work=3hda;event=0A1A2A3B4c5a6a7A8C9CaEbDcEdFeI;eventual=6g consistent=6k
ever=0d2a3a5a7A8C9AcFdb annot=2A8m argu=2b8a been=1b2a4b7dda birthda=eo branch=0b2A4a5f7a bug=0d button=7e chang=0f1d6A7BaA
ever commit=0h1j2h3A contract=ce day=0a1c2B3A4A5a6A7A8a9aaBeA develop=3a5eda estimat=0l7A even=dj featur=0m7A file=2c9p
ever function=0A2c8A gone=ah got=0e7Aabdf larg=6f licenc=0Ack line=1d5aaaca machin=3i modul=0e2c7A monda=3g5b7bdb night=0A5aaGdg
ever one=0a2a9add oth=ad packag=2g3g plac=2e7A8A project=0a6e pull=1f2b4A5a push=0k2e4l python=5a8A9d quart=9adh releas=0a7e9Aafdc
ever repo=3v6i run=0b2f7A saturda=dd second=0A3A4A7a9cafdb servic=3h4a5b sinc=0a2e8a9AbcdB sprint=0h4caa team=4d technical=6e
ever tuesda=6daabbdd variabl=8h week=4B7adj written=0A7j8a;everybod=1a2a3b4a6acBdaed at=dgeA on=0j5c7A
everyon=1a4A5B6a7AaAbAcadaeb else=6a9dbaec;everyth=1B3c5a6F7A8aaBbBdD at=7cdcef by=7b is=3d5A8d ship=5h the=0f5A7A
everywher=2f3d7aaAbA;evict=5o;exact=3f4A8AaAbAcAdCea the=3f;examin by=1b5b6d7e;exampl=0c1a2A3A4a6D7A8A9AaAbBcCdBeA
excel=0G1A2a3C4C5N6B7b8A9bbBcAdBeA;excellent=0D1B2E3B4B5B6B7a8baAbBcAdC;except=3k4f7A9a through=4h
exception=0a2b3h7DaAcBda group=3s9A;exceptiongroup=3l tomllib=3e;exchang=1A5A6A7BaAbAcaeA;exclusive=0B3a7bcd
execut=0a1B3b4C6C8A9aaabBcAdAeA;executabl=0t7A proof=0h7A;exempt=0e1h2gea from=1e2d;exercis=0j1A2B5B7a8A9AbAdBeA by=0i7A tak=cD
exigé=4b5Adl;exist=0B1I2C3a4E7caBbbcAdaeA becaus=9Abi code=0A7j8b for=3a7e9bbBdb modul=2A8m only=0k python=8a9k to=0abe
expect=0a1a3B4B7B8a9AaCbacadcea #=1a8ado a=8a9AaabacddC at=0bdf com=1j in=de question=1m sixt=di the=2c8Adaeb
expect to=4b5a6a7a9AaDbAcadaeA your=1d2A8cdc;expens=1A6AcedA and=cc;experi=0E4A5E6A7A8C9BcAdA
experienc=1b4a5a7F8N9CaBbFcbdJeG and=0B1C2A3A4B5B6DaAbAeA in=0A2F4E5B6A7D9aaBbccBdAeB of=0d1a2a5a7b8BcA
experienc with=1a4a5A6a7A8D9daAcDdBeb writ=0e6i;expert=0A1D2a3A4A6D7C8F9CaCbacCdCeF
explain=3a4B5a6e7A8B9AaEcCdCeB architectural=6h technical=6c trad=6c;explicar=6o;explicit=2g;explor=0c2A4B5A6B7D8A9AaAbAcAdAeA
exposur=0a1a4a5b6A7A8AcbeA to=0b1a4b5d7A8A;expression=5F7A;expérienc=1c2b3a4d5h
extend=0d1c2B3A4a5A6B9aaAcAeC hour=dk the=0b4dba work=cAdk;external=0A1D2A3A4A5B6B7C8A9AaAbGcBdB
eye=0C1c3A4A6C7e8B9AbDcBdD and=7i goe=1f has=0A1h is=1j7b principl=1e4A;eyebal=7j the=7f
`;
