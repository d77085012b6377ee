export const SIGNS = `
m=2a3A4A5B6a7a8B9aaAcBdaea f=ec to=de;maar=0C1c2a5b6a8b9dabbccDdbeb
machin=0a1E4a5a6D8E9AadbDcAdDeb and=9aae build=0a4fdb doe=0e4A5A for=5d9Aaabb has=0f3a7A hold=0A2f9a in=9bac is=3b5Aab
machin learn=0B1C2B3C4a5b6a7C8A9AaDbccAeb tel=0g7c that=4A7i9AaB to=5f7b we=5o7b you=4A5aaf;machiner=4f;mad=8ced
made=0B1a2A4A8aaaca #=2C4f8acb;madr=6m fil=6l;magic=2aeg;magician=ek who=ee;magicien=eo;mago=ee;mai=1a7aacbccaec
mail=0B2A3a4A6E8AacbadCeB list=1g4A to=ah
main=3C4e5B6A8G9abfcFdCeD ?=0A1o about=bf and=1C4e applic=9gba branch=0c1B2g4h7A8AaA dut=4abd goe=4h is=1l4paA line=4e
main maintain=7cbi project=3a9f sur=4Aag task=9bbf until=0b1f without=0i1B4a;mainfram=0A4A5a9Abb era=9Abg interfac=bg
maintain=1A2E3b4a5b6C7C8c9baCbbcHdaeA a=0B2a3A6A7Abb and=1A5A7Abd automat=0g ci=4k our=0A3a4c8B9abfda python=7e9h reproducibl=3j
maintain the=1A6D7AaCcBdBea;maintenanc=0A1A2A3a4a5B6C7A8A9bbgeA of=3a6A9dba window=aebA;maintenir=5b9bbg
major=0A2A3B4B5A7E8A9abAcBdAeA technical=6g version=9j;mak=0D1B3C4A5E7A8C9caEbBcAdDeB
make=1C2a5a6C7B8C9BbCcAdA a=0A1F2C3D4C5H6B7B9AabbAcadBeD direct=ai in=ci no=5bdl;makefil=2A3o8b;malform=0gdA;man=2A3G7A8adA who=bb
manag=0B1E2B4B5C6C7C8C9BaDbGcAdAeA alik=6d dependenc=3f has=4e5b7b8eea with=3d;manage=0B1D2C3A4E5F6F7a8D9AaEcEdCeJ
mandator=1A2e7B8FaAcAdc for=0i2d5d in=0A2e overtim=dq peer=1i;maniac=dAei;manifest=3a5u;mano=7dad ant=0A1A6A7j;mant=0e5A7A9dbb
manten=bk;mantenimiento=bq
manual=0A1H2D3H4F5D6F7A9BahcAeA befor=7h by=0A4A7aab for=aE instal=aj on=9AaBba only=0A7j production=af qa=0A7l releas=4gaA
manual test=0d7BaA;manualment=0A6A7kao;manueel=0A7cap;manuel=7cal;manuelle=0A7mateA;manutenzion=9hbr
many=0b1a2A5A6a7G8C9FaHbacGeG and=1a6b7g of=1B3A5A7E8AaAbAcadD;map=0A1A3D5A6A8a9CaAdA;march=2a3c4A7A8A9CbDca;marek=ag
margin=0b1c6dbAdA of=1n;mark=2b8A9DaDcAdAea up=1c2A6m;market=0D1I2a3A4H5E6A7M8I9EaFbCcFdaeH;marketplac=1C2A5B7D8A9AbAcC
mast=0a3b4A5E6C7A8AaAbacAdAea;mat=1a3a4a6a7A8a9GaBbCcD of=1c2a3aabdh;match=1C2A4B5a6A7B8B9aaCbAcEeD state=3A9l;matin=1b4Aag
matrix=0a2a3a9e;may=1a3A4D5B7D8B9BaCbBcBdBeB add=6A7n8c be=2a4a5A7D9aaBbCdBeD find=1f2a9c pres=1b4jaA switch=2k8A the=1f4b5Aeb
maya=8A9l #=9f;maîtris=0a2a4e5o8A9AeA de=0a2a4e5o8A9AeA;mb=5f and=5g;me=bCdAeb that=8k;meal kit=4e9abc
mean=0b1A2A3a4B5A6A7a9aaabAdAea copy=ac log=ac that=7bdc to=2A6A8d;meant=4A8aaAbc;meanwhil=5d9e;median=1k4a time=1g4a
medical=0C1E2B3A4D5B6B7D8B9daAbBcCdAeB;meer=0a1A2A3A4a5A6B7a8C9AaEbBcBdEea;meerder keren=4gaA;meestal=dg
meet=2C3a5E6a7G8d9CaKbEcBdBeA it=1A2g8A print=8A9d room=df;megabyt=5q;mehrmal=4jaA täglich=4jaA;melden=7g;melt=eg
memb=0B1a3C4B5D6G7D8E9BaAbAcDdAea;memo=6d;memor=4A5d7a9aab limit=5e stick=ac;mend=0e7dacbk;meno=1e4c
mentor=0a2a3A4A5A7B8B9AaAbCccdcea two=1c6c;mere=1A2a5A6a8adaej develop=ei mortal=ej
merg=0c1j2j4l6D7N8D9EaPbDcGdKeB and=0A1e2a4a5A anyth=1A2b4h8B at=0A4l befor=1A4k button=1c3c4b code=0f1A3c4e doe=4i is=0e1h2d4faB
merg request=1h2B7BbAeA their=1d4A to=0A1A4D without=1h2d3d4B8A;mergen=1n;mes=7Abaceeb;messag at=di brok=2i6d;messi=eg of=eg
met=0A1B2a3a4b5b6a7A8J9BabbFcCdKeC ci=4n type=2i uv=3f;metadata=3h;method=0A1c2a4B5A6d8a9AaDbAcAdAea;metr=0b3A8b9FaceA
microservic=2B5dba are=5f6h9a;midnight=4aaCdg and=7adl;miesiąc=cm;might=0B1J3C4F5D6A7BaFbDcHdEeA;migr=0A6a7A8B9AcAdC of=9gbe
migrat=3a8A9cbf;milk=3a8c9abbdc;mill=2a6f7AaacadaeA;million=0D1C2B3a4B5C6a7B8E9BaAcCdCeB lin=9fbn;mind=0a1A3A4a5A7F8A9AaAbacadb
mindset=0a1B2B3A4A5b6B7C8A9eaAbAcBdbea;mine=1h and=1fcA;minimaal=3A9E;minimum=0A1A2A3a4B5a6A7A8C9DbCcGdEeA #2=5f
minor=1a3e version=3h4A;minu=0g1g;minut=0c2D3a4g6a7B8B9DbFcNeB and=1a4d6caA at=dd lat=4i5a of=4a6g7a on=0d4A5A to=4i5a whatev=dh
mis=0B3A5A6A8AbAcA en=4dac the=2c9a;misbehav=4f5ded;mission=1F2B3C4B5D6E7D8B9AaEbacFdE;mistak=6a7c8AbAdA in=1a2d7g
mit=0A2b3a5A7B8CbBcB ci=4m dock=5k poetr=3k pytest=0o7A type=2i8B;mix=0A2d5A8A9aea them=2o;ml=0a2A3H5A7A8DaAbBdC;mob=1o6A
mobil=0B1H2C3C4G6A9AaabAcAdaeB team=5a7bae;mock=0r2c5a8A and=0c;modal=5h;mode=2g8D9AaAbacAdb on=2c
model=1a3A5a6A7B9NaDbBcadIeC and=1A3a4a7C8bbaeD as=5c code=0h1a7A;modern=0a1A4b5C7B9BaabAcBdAeB python=2f3d8a typ=2i8A
modernis=9dbm of=bc our=9cbf
modul=0h2i3A5A6a8A9fbbcadEeC and=8b9cba car=2F8b in=0d2A8aaaca is=0a2A8f left=2f of=0A2c8a9aca sinc=8f we=2B8jca which=0g8a
moi=2acc;moin=1b4b5d6b;molecul=0g;moment=0B1C5A7a8AaabAdB;monat=aech;monda=2A5a7b9Acb and=1a3d5bcadc of=ag to=4AbbccdAeg
monday=3edA;mone=0A3A4G5I6A8B9Acida and=be chang=cd is=2cce;mongo=6d;monitor=0A1D2B3D4b5C6C8a9CaabEdFeD;monoliet=bk
monolith=0A1A3A4A6a8a9bbgdA that=bl with=bj;monorepo=2g3j4a
month=1a4B5a6a8baabBcddbeA a=0d1a aft=3cda and=4F6A9AbacAdc are=5d end=5a6a7hdg for=ccea full=ce in=2A3Acf internship=ce is=bacj
month it=1b2b3ccA of=3acadb old=bH one=6A9Acn our=4gcA releas=8dadbeda salar=cJ the=4d6A7acadA to=1a3d5a two=5b6ccc unpaid=ce
month when=1acfdf without=ck you=aacbdA;month'=7ebacada
more=0a2B3B4C5A6A7CaBcCda from=1h of=ddeb often=6a8aaadd than=0B5a8a9EaabAcadD;morn=0a1e3A4a7baacHda even=dg is=1a4h to=bede
mortal=en need=ed
most=1a5b6b7B9aaAbcdceb about=2b3d5b6b7bed agenc=0k1b2aeb applicant=cl bank=0B4f5a be=1cbf compan=9eabbb day=4cbjdf even=aedl
most night=du of=0A2a8AbcdfeB peopl=0Aci saturday=dieA start=0dacbacbda sunday=dgeA week=bbdi weekend=dk;motto=eA of=ee
mountain=9adE;mous=7haa;mov=3b5A6B7b8C9ccDdCeC a=2g3c5h it=4A5c7eaBbc on=9e to=3A5A8A9b;move=0A1D2B4A6A7abacadBeA;mr=1i3c8a
much=0B4A5A6a7B8bda as=2a8cec of=0A6d9a;mud=2abedb;mug=4e9acA;muito=3c7A9Bcaeh;multi=0A1A2c3A4B5b6A7A8A9AaAbBcCdBeC stag=5o
multip=5hdAea;multipl=0I1C2B3D4B5C6D7B8B9AaBbBcBdCeB;mum=dAer;musst=5f9bcAdf du=5f9bcAdf
must=0a2a3b4a5a7B8C9caabbeA be=0A4A5A7aaabacadc evidenc=5f have=0a2a4b6A7A8A run=3A9jbb say=1A2fda you=5g9a;mut=0r7A test=0g7B
mutant=0o surviv=0e;mutmut=0z6A;my=0a1c2A3b8A9abBcCdb code=1i desk=bAeh first=1gbAeA last=0g1A3e4b machin=3m5e7A
mypy=0F1C2k4D5D6C7F8e9EaCbEcDdDeE ?=8h and=8l has=2f in=2a8A is=2B8A läuft=2g ni=2A8j no=2B8h or=2C8d our=2A8j plugin=2c
mypy pyright=2H strict=2r8D was=2B8u;mysql=0A2A3A5A6A7a8a9hac #=9e;myster=2f;más=bdeg de=0abg;même=0a1a2b4i6daadA;mögen=2B3A6g
`;
