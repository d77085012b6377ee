export const SIGNS = `
m=0A2a3A4A5B7b8B9aaAcAea f=caed to=df;maar=0C1c2a5c6a8c9eacbdcEdbeb
machin=0a1E2a3a4a5b6C8BadbAcBdBec and=9aac build=0a4fdb doe=0f4a7AdA has=0g7A hold=2e in=3c5B9aac
machin learn=0B1C2C3C4b5b6a7C8B9AaEbacBeb tel=0m7b that=5a7gaCba to=5f7b we=2A5k7b8a whenev=0i4A you=4A5aaf;machiner=4f;mad=8cee
made=1a2B4B6a8aea #=2C4m8aca;madr=6n fil=6l;magic=2aeg;magician=el who=ee;magicien=en;mago=ef;mai=1aacbccaeb
mail=0A2A3a6E8BacbadDeC list=1g4A to=ag
main=1a3C4e5C6B8GaAbfcGdCeD ?=0A1m and=1B4g applic=9hba branch=0c1B2i4g7B8AaA dut=bf goe=4h is=1m4p7AaA line=4g maintain=7bbh
main project=9f sur=4Aag task=4A9bbf that=1d4a until=0b1e without=0h1B4a;mainfram=0A4B5a9Abb era=9Abh interfac=aAbg
maintain=0a2D3b4a5a6B7B8b9baCbccHdbeB a=0B6A7A9abb and=1A3A4a5A6A7Abd automat=0n ci=4l our=0A4b7A8B9bbfda python=7d9k
maintain reproducibl=3i the=1B3a6D7A8AaCcBdBeb;maintenanc=0A1A2A3a4a5B6C7a8A9bbgeA of=6A9dbA window=aibAda;maintenir=5b9bbg
major=0A2A3B4B5A7E8A9abBcAdBeA technical=6g version=9k;mak=0D1B2a3C5D7A8A9caEbBcAdDeA
make=0A1C2a3A4a5a6B7C8B9BbCcAdA a=0A1E2C3C4C5H6C7B9AaabAcadBeE direct=ai in=ci no=0a5adm;makefil=2A3o8b;malform=0gdA
man=2A3H4A5A7A8abadA;manag=0B1E2D3a4B5C6C7C8D9DaEbFcAdAeA and=0A1C2B3F6abacAdBea with=3c;manage=0A1C2B3A4F5G6F7a8EaEbacEdEeJ
mandator=2e3A6A7B8HaBcAdc for=0i1a2d5d in=0A2f overtim=dr peer=1i;maniac=cAdAej;manifest=3a5v;mano=7dae ant=0A1A6A7j;manten=bk
mantenimiento=br
manual=0B1I2D3H4G5E6G9CahcBeA as=7e befor=7f by=0A7Aac for=aF instal=af is=bq production=af qa=7k releas=4faB test=0b7CaA
manualment=0A6A7jap;manueel=0A7cap;manuel=0a7cal;manuelle=0A7oateA;manutenzion=9hbs
many=0b1a2A5A6b7G8C9FaHcEeC and=6b7f of=1B3A5A7E8AaAbAdD;map=0A1B3D6A8a9CaAdA;march=2a3b4B8B9CbEca;marek=ag
margin=0a1d6dbAcAdA of=1m6a;mark=2b6a8A9BaDcBea up=1b2A6k;market=0D1J2A3B4I5F6B7L8J9DaFbCcFdaeI;marketplac=0A1C2A5B7E8A9AbAcD
mast=0a2A3a4A5F6D7B8AaDbacAdAea;mat=1b2a3a4a7B9HaCbCcD of=1d2a3aacdh;match=1D2B4C5a6A7B8B9baCbAcEeA state=3A9m;matin=1b4Aah
matrix=0a3a9e
may=0A1a2a3A4C5C7E8A9DaCbDcCdCeB add=6A7o8a be=2a4a5A7D9aaAbBdBeC find=1f2a9cea leav=0a2k8A merg=1l2A pres=1b4iaA switch=2i8A
may the=1d4a5Aed;maya=9l #=9g;maîtris=0a2a4e5p8A9AeA de=0a2a4e5p8A9AeA;mb=5f and=5g;me=1abCdAeb that=8k;meal kit=4g9abc
mean=0a1A2A3a4B5B6A7a8A9aaabAcadBea log=ad that=7bdceA to=1A2B5A6A8e;meant=8a9abddAea;measur=2A5C6AaAbBdaeA;median=1n4a time=1f4a
medical=0D1D2B3A4E5C6B7F8B9caAbBcCdAeB;meer=0b1A2B3A4a5A6B7a8C9AaEbBcAdEea;meerder keren=4g;meestal=aadf
meet=0A2C3a5F6a7E8d9CaKbEcAdAeA it=1B2f8A room=df;megabyt=5s;mehrmal=4jaA täglich=4jaA;melden=7g;melt=eh
memb=0B1b3C4B5E6E7D8F9CaAbAcCdAeb;memo=6f;memor=4B5daa and=4A5h9a limit=5h stick=7Aac;mend=0d7cabbi it=2abd the=9bbg
mentor=0a2b3B4A5A7C8B9AaAbCcbddea;mere=1a4A5A8a9Adaek develop=ek good=eg mortal=ej
merg=0c1j2j4m6D7O8E9EaNbCcGdKeB alon=1d2A4B and=0A1d4C5A anyth=1A2c4g8B at=1A4k befor=1A4k code=0f1B3c4c doe=4h is=0d1h2c4faB
merg request=1h2B4A7BbBeA the=4D to=0A1A4E without=0c1g2c3d4B7A8A;mergen=1o;messag at=di from=dh;messi=eg of=eg
met=1B3a4b5a6a7A8K9CaabFcDdJeC ci=4m type=2j uv=3f;metadata=3h;method=0A1c2a3A4B5A6d8a9AaDbAcBdA;metr=3A8a9Gaa
microservic=2B3A5eaAba are=5f6j9a;midnight=4aaCdh and=7adm;miesiąc=cm;might=0D1J3D4G5E6A7C8A9BaHbBcIdFeC be=0A1D4A6B7A9CbBdCeA
migr=0A5A6a8C9AdD of=9gbe;migrat=8A9ebf;mill=6f7AaacadaeA;million=0B1C2B4B5B6a7B8E9BaAcDdDeB lin=9bbo;millisecond=3a5e and=5d6a
mind=0a1A3A4a5A6a7F8A9AaAbacada;mine=1j;minimaal=3A5a9E;minimum=0A2A3a4B5a6b7B8D9EaAbCcGdEeA;ministr=0A4a5a6D
minor=3d enhance=bf version=3h4A;minu=0g1g5a
minut=0b2D3a4i6a7B8B9BbFcMeC and=0a1a3b4e5a6baAcA at=de lat=0A4f5baA of=4c6h7a to=4g whatev=dj;mis=3B5B6A8AbAcBeA
misbehav=4d5eeb the=4g5a;mission=0A1F2B3A4B5D6E7E8C9BaFbacGdE;mistak=6a7dbBdA in=1c2b7g
mit=2b3a7B8CbBcBdAea ci=4n dock=5k poetr=3k pytest=0o7A type=2k8B;mix=2d4A8A9adAea them=2q;ml=0b2A3H5A7A8C9AaBbBcAdDeA;mob=1p
mobil=0C1H2C3C4F6A9AaabBcBdaeB;mock=0r2b5a8AbA;modal=2a5h;mode=0A2h7A8E9AbacAda on=2c
model=1a2A5a6A7C8A9MaDbBcbdIeC and=0A1A3b4a7C8ceD as=5c code=0h1b7A;modern=0a1B4b5B7C9AadcBdAeB python=2f3g typ=2i8A
modernis=9ebl of=be our=9bbd;modul=0i2j3A4a5A6a8A9eaabacadEeC car=2E8d has=0a2acd is=0a2D8b sinc=8j we=2B8fcA which=0g8a;moi=2acd
molecul=0g;moment=0B1E2A5A7a8AbAdC;monat=aech;monda and=1a3d5bcadc of=7Aag to=4AbbccdAeh;monday=3d;monday'=7gccde
mone=0A3A4H5I6A8AaAcjdaeA and=1abe is=2bcd;mongo=6d;monitor=0A1C2B3C4c5B6D7A8a9CaabFcAdGeC;monoliet=bl
monolith=0A1A3A4A6a9abfdA that=bn with=bk;monorepo=2h3i;mont=9C
month=0A1a4B5a6a8baabBcedbeB and=0A2A3A4F6A9AbacAda end=1A6a7gdf for=cd full=cd in=0A2A3Acg internship=ce is=bacj it=1b2b3ccA
month old=bH one=6Acn our=4fea salar=cK the=2b4c7a9AcB unpaid=cf when=1achde without=cm you=9aaacbdA;month'=7eba
more=0a2C3A4A5A6B7DaCcD from=1h often=4b6a8aaadd pod=5j than=0A8b9GaabAcadE;morn=1f3A4a5a7acIdb is=4g;mortal=en need=ec
most=0a1a4a5b6c7B9aaAbcddeb agenc=0j1b2aec applicant=bacl be=1cbg compan=9eabbb day=4cblde even=aedm night=du of=0A2a6a8AbcdfeC
most part=bj peopl=0Aci saturday=dheA sunday=dg week=6bbcdi weekend=dm;motto of=ed;mountain=9adE;mous=0A7hac
mov=1A3b4A6B7b8C9ccDdEeD it=4A5c7eaCbc on=9f to=3B5B8A9a;move=1C2C6B7abadCeB;mr=1d3b7a8a
much=0C1a4A5A6a7A8abada as=0B7a8cec of=0A6c9a;muito=3b7A9Bcbeh;multi=0A1A2d3B4B5b6B7A8A9AaAbBcCdBeC stag=5o;multip=5fdAea
multipl=0J1C2B3C4B5B6D7B8B9AaCbAcBdCeB;mum=dAes;musst=5f9bcAdf du=5f9bcAdf
must=0a2a3b4b5a7B8C9baabbeA be=0A5B7baabacadc hav=0a5e6aba run=9jbb;mut=0r test=0h7A;mutant=0p;mutmut=0z6A
my=0a1c2A3b8A9abCcCdb code=1h desk=5Aef first=1hbA last=0h1A3e4b machin=3m5d7A
mypy=0G1C2l3A4D5D6C7F8f9EaCbEcDdDeD ?=8i and=8l has=2h läuft=2g ni=2A8m no=2C8h or=2B8b our=8i pyright=2H strict=2s8E was=2D8v
mysql=0A2A3A4a5A6A7a8a9hab #=9e;myster=2g;más=beeg de=bi;même=0a1a2b4i6daadA
`;
