export const SIGNS = `
e=1c2a4b5B6c7F9baacBdA mail=3aacda
each=0d1B2a3b5b6a7A8E9AaacAdaea accept=4f afternoon=4j analysi=0b3m argu=2b8c autumn=3j4A branch=0f3a4eac bug=0g chang=0c1c4a7d8A
each commit=0g1A2g3A4c7E deal=ck estimat=6m even=0adh featur=0f4b file=2a9e function=0e2a get=ag green=4i line=0f1f
each merg=1a2A4b7AaC month=4A6Aaabade morn=1i9a new=1A3f6A7baA night=0f9AaA octob=3d october'=3h of=3a4A5caibBcBdc
each oth=0F2B3b4A5A6a7A9AaDbAcadA other'=0A1ccAdAeA pull=0a1e4b9a push=1d2b4i7B quart=6f9dbada releas=0A2A4E7baAdB rule=0j
each screen=7f serv=9Bad servic=3e5a6h time=0d1b3a4caadA week=4Aaade work=4d5g;ear=2A3B4b5A6A8B9BaBcEdBeB python=bh;earli=7b8A9AeC
earn=0B1a3B5D6a7B8BaAbacgda a=cE are=cl depend=ce noth=cl when=ch;eat=0A6Adaef what=cj;ecr=5g
ecs=5k7A8A9BaAbAcAdAeA fargat=5b is=5f;edge=0b1a2B3A5A6A7D9caCbacDdBeD;edit=1A3A6A7b8Bag in=7iacbf
editor=0A2d3b4A6E7A8b9CbCcadBeB know=2i8A off=8j underlin=2f will=2g8a won't=8e you=2h3e;editor'=8l
een=0b1A2A3D4B6b7D8B9DbAcAdDea collega=1g echt=eg onbetaald=cq python=5i9h testsuit=0A7s verouderd=bm;eerst een=0b6cce
eigen=0a1A3C4B6B7B8B9FaBbBcAdCeA;eigenen=1A7e9A
eight=4a6A7a9Aaabcccda day=bbcl hour=bhdf per=2abgcb percent=2abdcb week=3bch year=7i;eighteen=9cdaed month=9ebCea year=bpea
ein=0B2a3E5A7aaabAcbdCeb;eine=2A3B4B7a8Acdea famili=ej testsuit=7h unbezahlt=ci zweit=1g;eith=0A2E3B4B5F9AaBbada;eks=5w9A
el=0B1a2a4AaccAdA
eleven=0a1a2b3a4c5b8A9aacbadg and=2adc at=aAdh minut=0e4m month=bidi of=5d8A9hdb sibl=eg thousand=0A1a5a8f9abA tim=4g6c
eleven year=7kbmed;elke=0a1a2a3b4b5b6a8D9AbacAdaeA releas=4B7ddk;else=1A4A7a9abbcadaea check=0A7k has=1h2a3aaa would=0A4B7i
else'=0c1g3c4A6b;elsewher=bbcAddea in=0d1a4a9c the=6ecc;em python=0a2a3a5e7A9gbeeA;email=0D1C2C3b4C5C6C7a8C9AaabBcEeD
embed=0B1A3A4C5A6A7b9abAdAeb;employ=0F1O2L3E4N5L6G7G8F9JaDbFcCdF;employe=0D1H2E3E4D5D6E7D8C9EaDbGcDdJeb we=ee
empt=5A7lbBec init=7f
en=0B1D2A3G4b6C7E8B9AaDbBcFdBeI jij=bh las=1k nuestro=0A8i plac=3A4g8e production=1a4g7caD python=2b3a9hbc todo=2a3i5A7d8a
en typescript=8j;encor=7a9cafen
end=0a1E2A4B5A6A7A8a9aaAbbcAea has=0c7a8e in=5A9dba of=1A3A6B7A9ebe on=9e test=0j to=0c2a3A5A6G7E8B9AaBbAcAdbeB up=0b1c3b5j7A
endpoint=0d3A5a6A9AaA;energ=0B1D3A5A6B7C8B9BcCdCeE;enforc=2e3a8E9A;engag=0B1A2B3A4B5A6C7B8a9AaAbadBeA
engin=0d8a9caAbcdEeA and=0c2a9a are=8i
engine=0a1c2A3d4c5a6b7F8B9Caabacadbea and=0A1b2A3A4A5A6b7b8A9AcCdA are=0bcbdaei befor=1c4A conduct=1j develop=2b3b9e do=8ibaeh
engine instal=9Aai packag=5g review=1e support=9h take=1A4b6j writ=0i2E6g8b you=0A1b3B4A7F8AaAbacAdb
engineer=0a1A3a4E5I6a7I8F9FaFbCcDdCeA team=0B2A3B4A6D7AbCcDeC;engineer'=1d4a6eab;english=0a1A2B3B5A6a7E9BaCbEcAdDeb
enjo=1B2D3a4C5A6A7C9caAcBdFeB review=1j;enough=4A6a8aaAbAcCeA;ensur=0A1A2D3F4H5F6I7I8G9FaFbEcHdHeE
enterpris=0C1D2B3D4D5D6J7B8A9AaAcBdc;entire=0A2C7h8b9Aca untest=7m8AbA untyp=7B8ibA;entière=0B2e4m7a;entorno=3c5l
entr=1a3B7aaCcAdAeA;entrega=0A1A4i6A7a;entrust to=4abm;entwickeln=0g3f;entwickl=agej;env=3f
environ=0D1J2F3d4A5a6G7B8B9caBbDcDdEeF as=3h for=3cbA from=3f of=3c9a python=3A8b9i reproducibl=3i;environne=3n5A
equal=0G1b2b3b4a5A7B8B9AaBbEcDdceE;equipa=0e3k7AbAcA;equipo=1E4c6cccdA;equit=0B1C2B3B4B5A6C7C8B9AaAbAcbdceC only=cs
er=0A1A2A3a4F5b6E7d8c9aaBbbcBdbeb niet=1a2a5a7d;era=8Abf;erbij=1e6mccdc;ere=1aej;erfahrung mit=0f1a2c3c4d5d;erfolgt=4baeccdb
erp=3A4a7AbeeA;erreichbar=5Ads;error=1b2g4d5A9AaAcBdAeA messag=2A3i rat=4i rate=0A4e we=2A8h;erst=0i7A9cbdce
ervar=1b3b4a5b6b7A8B9DaAcCdBeB met=0a1b2a3c5b6c9BbdeA;erwarten=6dcadc wir=6jcb;erwartet=3Adj;es=1B3C5B7beb;escrevemo=0f6e7f
esperienza=0a4f;essential=0a1a2a4a5a7D9AaBbacEdAeC as=be;est=1a2a4A5e6A8A9daaea relu=1l;establish=0B1a2A4G5A6E7a9DaAbAcCdB
estimat=0a2A5C7D8a9AaAbBcAda;está=0k1A2a7a9adA;estágio=cl não=cg;et=0a1a4a5A6aaAcadbeA on=3a7o8c9bee;etl=2A3A4D6AbacA
euro=0A2c8AaAbacCdAeA a=5dcD;european=0A1A2A3A4A5B6A7A8A9AbAcEdAeA;evalu=0D1a4a6AbAdA;eve=4A5a7AddeA
even=1b2a5a6B8B9FaAbAddea a=0c1a2a3a4d and=5Bcddj are=accAdf as=aado at=1edA becaus=dk go=dj hard=dAeo if=3A7AaBcAdD in=2d4a8B9A
even our=1f2d5a6c the=1k2A3c4a5c7AcAea we=4bchdc work=3g;event=0B1A2A3B4d5a6a7B8C9BaEbDcEdGeJ;eventual=6f consistent=6k
ever=0d2a3a5a6a7A8DcFdb afternoon=1a4ndA annot=2B8m argu=2d8a autumn=3h birthda=eo bug=0e chang=0e1d6A7BaA check=0B7d
ever commit=0f1j2h3A4d7a contract=ce day=0a1c2B3A5a6A7B8aaBbaeA develop=0a5eda estimat=0k7A even=badj featur=0l7A file=2c9p
ever function=0A2d8A gone=ai larg=6h licenc=0Acl line=1d5aaaca machin=3m modul=0f2i7A monda=3h5c7bdb month=4AcAdc night=5a9baHdi
ever one=0a2a5b9adc oth=0A3AaedA packag=2g3g4b public=0A2c pull=0a1e2b4A9A push=0k2e4k python=8A9d quart=dg real=ee
ever releas=0a7d9Aafdb repo=3v6c second=0A3A4A7a9cahdc servic=3g4a5b sinc=0a2d9AbbdC sunda=0b3b5adf technical=6f tuesda=6faabadd
ever variabl=8g week=4Cdk written=0A7h8b;everybod=1a2a3c4acAdaed on=0k5b7A;everyon=4A5B6b7A9Acadaeb
everyth=0a1B3c6F7A8aaBbAdD at=7cdceg is=3d5A8dbA ship=5h;everywher=2e3c7aaAbA;evict=5q
exact=3g4A7A8AaBbAcAdCea the=3f version=3g what=2b5aec;examin by=1a5a6d7e;exampl=0d1a2B3B4a5A6D7A8B9DaAbCcCdBeA
excel=0H1B2a3C4C5O6A7b8B9abAcAdBeA;excellent=0D1B2D3B4C5B6C8c9AaBbBcAdC;except=3j4g7A and=3h the=7hba through=4j
exception=0a1c2c3h7FaAcDdc for=1i5d group=3s8A9B in=5adg;exceptiongroup=3k tomllib=3e;exclusive=0B3a7dcj by=7cce
execut=0a1C3b4D6C7a8AbBcAdBeA;executabl=0u7A proof=0g;exempt=0d1g2g8Aea;exercis=0k2A5C7a8A9AbAcAdCeA by=0g7A tak=cE;exigé=4a5Adm
exist=0B1J2A3a4E5a6A7daCbbcDeA becaus=9Abi code=0A7j8d for=0A3a7e9bbAda legac=bn modul=2c8g only=0j5d python=7a8A9m that=7i to=bh
expect=0a1a3B4B7B8a9AaDbacadcea #=1a8bdp a=8a9AaacddAeA com=1i in=de question=1n sixt=di the=2c8Adaec to=3a4b5a6a9AaDbAcadbeA
expect your=1d2A8bdc;expens=0A1A6B7aaAcfdA and=cd;experi=0E2A4A5F6A7A8C9AcAdA
experienc=1c2a5a6b7F8K9BaBbCcbdJeF and=0B1D2B3A4B5B6D9AaAbBcaeA in=0a2G3A4E5B6A7E8AaBbfcBdA is=0C1B2C3A5a6B7AaA
experienc of=0c1b2a5a7b8B9acB with=2a4a6b7a9daabacEdCea writ=0e6h;expert=0A1E2a3A4A6E7C8F9CaCcCdCeF
explain=2a3a4B5a6d7A8C9BaEcCdAeC architectural=6h technical=6d trad=6d;explicar=6p;explicit=2g;explor=0c1A2A3A4B5A6B7D8A9AbAcBdAeA
exposur=0a1b4a5b6A7A8AcbdAeA to=0a1a4c5c7A8A;expression=5F7A;expérienc=0a1c2b3a4e5h
extend=0d1b3B4a5A6C8A9aaAcAeC hour=dl the=0b2a4d8A work=cAdj;external=0A1E2A3A4A5B6B7C8B9DaAbHcCdBeA
eye=0B1c3A4A5A6B7f8B9BbDcBdD and=7h goe=0A1g has=0A1i is=1i7b principl=1d4A;eyebal=7l the=7f
`;
