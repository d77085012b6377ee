export const SIGNS = `
s=0F1D4B5d6E7D8C9AaCbBcDdaeC;saa=0J1E2A3C4B5A6D7A8A9CaAbBcAea;sab=1j6k;sad=2d3a6a7d9bce;safet=0A1B2a3C4B6B7c8AaBbCcCdAeA net=7i
sai=5b6g;said=5a7a9BcA to=7A9Bek yes=1j;sal=0F1E2D3B4F5D6a7F8B9GaCbAcAdbeG engine=ce pipelin=4D
salar=0H1E2E3H4F5G6G7B8I9IaCbAcbdaeB ?=cj begin=cldA but=cn intern=ck start=cd the=cf you=ch;sale no=co;sam=5p templat=5h
same=0b1c2a3f4b5c7A8A9AbAcCdaeA afternoon=2a4c6a as=4b7aae day=0A1f4d7ada imag=3A5m on=3a5l seal=3A5k9A wheel=3l;samedi=dt
samen=0D1C2C3C4B5A6E7D8D9CaDbCcAdEec;sampl=0A1A3A6A8AaAcb;samurai=ez of=ee;san=1a3C5A6F7AaAbAcaeA intervention=4m test=0i8AcA
sandwich=4f;satisf=1a2e4a8AcA;saturda=0A2A6A7adkeA is=dp;saturday=0B1A4A5A6CdneA are=de includ=di;saturday'=di;sauber=0c2i
sauberen=2m;sav=4A5A7C8B9AaAbDcaea the=0a2d us=1l3A6n;save=2b3e4D6B7A8E9AabbAcB and=3d
say=1a2c6c7a8b9aaBbadbeb #=0acAdt fort=cAdh goodby=9i our=2f7c8ceb so=0A1c2a8Add the=2b3a4A7c9aee what=1e2a6d8b9AbAcAdA which=6e8A
say why=1a2a5g6a;scal=0F1C2a3C4G5a6G7F8D9FaDbFcGdF to=5d;scalabl=0D1B2B3B4C5D6G7C8B9AaAbCcAdAeA;scan=0A1C2B3B4A5A6A7B8F9KaBbBeA
scar us=4g you=5e;scarce=5a8Abddh;scelt=6h architetturali=6i;scenario=0f7AbA;sceptical=2b6f;schedul=1C3A4C5a6A7a8AcCdaea by=5e
schem=0A2A3A4A5B6a7C8b9FaAbAdBeB;school=0A2C4A6A7CeA;schreiben=0A2f6a7C8a;schreibst=0g2a6b;schriftlich=6z;schrijft=0i2b4a6h
schrijven=6h7b8a python=8j we=6j7f;schwerpunkt=bh;scienc=0D1D2C3E4D5A6E7c8D9baDbBcBdBeB group=9i;scientific=0a1b3a4a5c7D8D9BdA
scientist=0C1a2c3C4A6A8BaBbCcBdCeG;scold=daeh;scop=0B1A3A4a5A6A7A8A9aaAdE;scor is=0g5a;scp=0A3A4B5Aaw a=ai and=ah;scrap=1A6D8Acb
scratch ?=bg;scream=0g9a;screen=3A4B5a6E7d8DeC befor=7m
script=3B4a5D6C7e9dafbbdAeA acros=9k are=3A7c8e9Aaf have=7c9fba on=7a8e9Aadbd that=0Abc to=0B2A9Aac were=2c7j8d which=0C7h8bbDdb
scrol=7gdaej;scrutinis=1i;sdet=0e;sdk=2D3D8A9DbB has=9g;se=1A3A6A8C9AaccA fait=4c7faf font=4Aak;seal=1b5f9A box=5d
search=0a1A2B3B4C5A9BaAcAdEeb our=2A8h;season=0B1a2C3G4A5A6A7AaAdkeA;seat=1A4Ebccdea is=beee
second=0c3a5a7E8A9bbaea and=0d2a3c4c5d9a day=0a1a2A4i8b develop=1b9a engine=1d4A fami=et frida=ai half=6Abado home=eg
second interview=1B6d lat=0a5e month=1b8acp pair=0A1D2a person=1D thursda=6a7baf week=0a2a4eba;sector=0a1B2A3A5b6B7A8A9CaabAcDdAeB
securit=0H1H2B3H4C5G6E7E8B9aaEbGcDdFeA fix=9e patch=9cbA updat=9h
see=1C2a3C5B6Ecbdbea a=8acd each=1Aeg if=7acd mone=cl more=dk no=5A7f8i9cabcade print=9k wheth=0a7Ecc;seed round=cddb
seek=0G1F2C3F4A5D6E7B8E9AacbccCdDeb a=0A1A2A4c5A6A7A9AaAcAdA is=el;seem=3B7c right=7e8A;seen=2A3B8a9BaBddeB
sel=0C1A2B3E5A6A8A9AdBeF;selbst=5b7bajca;selbstverständlich=0j7AeA;seldom=3Caabedn befor=dd
selection=0D2A4A5c6A7F8A9AaBbAcedAea includ=ci;selenium=0b3a5a7a;self=1c2A4c5B6C7B8D9EaBbCcadD
sell=0D1H2K3D4C5I6H7C8D9EaBbAdAeC and=cg is=ch to=2A4jda;sem=0e1d2b4a8aca;semain=4ccldg;semana=cgdi;semest=cg
send=0B3c4A5A6C8C9EaEbCdD it=4a7f;senior=0A1a2D3A4G5D6b7B8a9GaabFcAdJeC;seniorit=1d;sensor=3A4A6A7A9aaEbBdB
sent=0a1a2b5B7AbBdCeA back=0d1j2h7B8A;sentr=0a1b2A3g4c;senza=1h2g6A7Acb;sepa=0f2A6g;separat=0a4F7D8AbHdC;septemb to=cadj
ser=0H1C2A3A4C5A6A7AbAcDeC
serv=0B1E2B3A5b6D7B8C9bahcBdCeA aft=ah by=9aaC is=4c9a manual=ag of=2a5c9AaA over=4AaG to=5i us=3b7l via=ae we=4A5i8a whenev=ah
serverles=5g7A8A9AaAcAdAeA architectur=5i framework=5g;serveur=3a9Aag
servic=0c1B2b3a4b5d6b7D8A9aaAbEcAdKeF and=1a3a4A7B8C9bbAcA are=4A5c9e befor=0a3g6A come=0A5h from=0a3c5b have=5B9d is=3a5B6dbAdA
servic live=5i of=3d5g6b9A on=9c run=3f5d8A9A that=4B6A9AbDcAeA were=3h;servicio=0b3b5g9c;servidor=5aaj;serviço=0a3a5i7A9Abb
serw=7Aak;será=2c5a8Abk;ses=0a6e7A test=0m7CcA;session=0D2B4A5A7AaabacBeA and=6cad
set=0A2A3a4a5C7A8D9aaEcBeB asid=1e6Acd down=0e6e out=6h up=1B2A3a4e5A6B8A9aaAbDcAdBeE;settimana=cfdp;settl=3g5a6Bcaea for=et
settle=0a7a9baabdda;setup=0A3b7B8A9aaBbBcBdAeE py=3e7AaA wizard=eC;setzen wir=2A3b5D8d9dda;seul=4a7bckee;seven=2A8A9daada day=dh
sevent=7a8dbAdh hour=df;several=0a2A4d6A8A9aaFbacBeD releas=4h tim=4d5aaB;sftp=1A4A5Aag to=ah;shadow=cdea and=cfec;shaft=5d6Aagec
shal=0a1a9aaabdcb;shap=0A1D2b3c4C5A6b8b9DaDbCcCdEeC;shar=0D1A2a3A4C5B6A7B8A9FbCccdDeA driv=aicA host=afeb;shard=6m;sharp eye=7g
shav=4g5h;sheet=2A3B7fadbbda;shift=1a3A5F6D8addeA #=df ever=dg includ=dk pattern=di;shin=3C4A9abj
ship=1A4e5a6IbBcAea ?=4A7Aai a=0g1a2B3a7B8A as=5g befor=4n dai=1a4d ever=4cdAea in=5beh it=4B7e8b on=0b4b7bac several=4d7a
ship them=3a4f twic=4f with=0e7C9e;shop=3D4A6A7aaAeC and=1A7d8a9cdb are=dk befor=0A7e has=0a7fdb
short=2D3A6A7D8b9AaBbCcaeA and=2C8g design=6g function=8f liv=1A4e5b not=6gbA of=7A9dcdej pap=6i
shortlist=0C4B6Acg applicant=cc candidat=4Ace;shot=6e
should=0B1C2A3b7a8a9FabbBcBeA be=4a6c9abAcBdbea have=7A8A9CabdA know=2a3a5c6B7c read=bado the=0DaAdB writ=2A8h
shout=0d6d7dea if=0d7a;show=1C3A4D5D7D8B9BaAbada #=dl us=0Acdea;shrank=1E;shrink=4a5h;shrug=2C5b6a7A8nbb;shut=1aaabAdC the=dp
si=7baacadhea;siamo=6c9geh una=6deh;sibl=ei and=ef;sid=0A4A6cce of=6d9a;sidecar=5i
sie=0b1a2a4a5a6dbdda betreuen=4abn eine=cn können=3p6g;sign=1d2G3A5a6a8B9aaAcfda by=2A6fba it=1g4d6e off=0c1f4C them=1n
signatur=0D2h3B4B5C6C7H8cbCcAdCeA a=2h and=2l9a are=8g in=2c8e won't=8e;significant chang=6e;silenc=2f6f;silent=1C2e3a6b8Aef
similar=1b3a4a7B8AbAccdAeb;simp=1a3C6BcAdc;simpl=0B1a3A5F7a8A9AabbBdA;simul code=7f8d9eba;simulat=0e7A;simulator=0b3f9abb
sin=1b2b7B8Acl tipo=2i8a
sinc=2b3c6A7b8AaabacBdbeA #=1a2abheC a=1F2b4d9b all=5ade befor=bi each=2c4j6aab februar=3bdi januar=3f6acadb last=2d3a4A5c8C9A
sinc most=9fdg noth=3a7m8b our=2a9cddea retir=bg that'=9aagbacadc that=1a2a7b9dadba the=2A3b6A7c9abfcAda then=0e2d4A5b9AaabBcBdD
sinc you=5f8c9bda;sind=3c4a6A9acadcec bei=1b3c4a7c8aadda
singl=1a3b4a6A7a8b9BaAbacCdAeB annot=7A8h annotat=2A8m assert=7f8A assertion=7f8A automat=0A7d function=0b6a8e line=1g2c7b
singl one=3a4a7e8c pyproject=3f;singularit=5j contain=5k;sist=2C3C4A5C6Aeg and=ei compan=0A2A7aabcg
sistema=4a7a9bbieA de=9Bbq legado=bj;sister' wed=de;sit=1A3a4A7Aea at=0e7abA down=1a6aacea next=0e8bcd on=3d4a5b9aba
site=1E2D3C4A6B7A8B9bdBeB goe=ah;site'=4aai
six=0a1a7A9fabbacbdcea and=8a9p day=4Ado machin=am minut=0j7A month=1C4B9aaAcbdA week=3bcbdA;sixt=0B1A7a9adn five=df hour=dC
się=3a7a8aaabeda;sketch=0b6g a=6e of=6i;skil=1D3A5A6D7G8K9JaDbCdDeB python=2b4e;skip=0c1d9AbAdA review=1p test=0f7A
skript=3A8A9eak;slack=1B2a4b5a6adf at=dk messag=6gdE;slay=en
sleep=1a2A3A6A9AaAcAdeea and=di at=0b8ieA bag=di on=4cdg until=0b5e well=0f1A;slept=0hdE;slid=6f7B;slim=3A5f8AcA
slip=0c1c2AaA into=2eeb;slog=eg;slow=0B4c6c7a8a9abadAea a=7h but=6i the=8i
smal=0c1b2c4g5c6a7F8E9BcadCea chang=4nbb commit=0i4B dif=1i enhance=bj function=2i5d8D k=5e program=0m5b prs=1i4A releas=0e4h
smal script=0i1A2d3k4A8A;smart=0F1D2A3B4C5D6C7B8A9BaAbBcCdceA;smash=ek;smel=2fcb;smok=0cabbbeA;smug=0j;snapshot=0e
so=3a5a6a7a8a9aabbAda a=1b2A3d9A and=0a2j6j8A far=0E1A2A3B7d leav=2c8e9c nobod=1A2E3a6a7b that'=9cdd that=1d3c5b7C8AaBcadA
so we=1A4B7c9AbCdB within=0h you=1A5A6A9bbAcAdaeA your=5c;sob=eh;sobr=5b9dbecf
softwar=1b2C3A4a6a7a8C9aaAbdcBdEeB archaeologist=be architectur=6i design=6j engine=0c1A3B4D5B6E7A8AaAbFcBdBea goe=4l7c
softwar is=1A4B7g9Aaa reach=ak you=bjdc;softwareentwicklung=ce;soir=abdp et=dj;solari=9gbb;sole=1H7cbbce by=7i
solid=0b1B3A4a6B7D9BaAbAcCeb engine=eF experienc=0h;solo=0a4acged;solution=1F2G3B4I5D6b7H8B9EaFbGcGdHeH design=6e
solv=0a1A2A3a5B6D7E8D9BaEbCcAdCeB it=6eda
some=0a2A5a6A7C8A9BaBbAcAdF #3=0k #=5a8a9AbAcd exposur=0g3c4g5f of=2B4A7H8B9BaAcFdAeB on=1e3b4b two=0g5a7a
somebod=0c1b2B4a6d7aadcAeA else=1f from=1d5aaddc has=1abd is=bh merg=4f to=7a9aaabg who=0a1c3a4a5c6Aba;somebody'=0A1j2a3a6aacbI
someon=1d3C4A5a7B9aaabacE else=1i2a3a from=1i to=6A9abf who=0d3A4a5c6a7A8AcB writ=6e
someth=3C4a7b8AaAcBea else=4A7gda in=0daa of=1b4d we=1C4B6A7d8eda;something'=7hda;sometim a=7A8ebc;somo=ek;son=2A7f8b9aabbadaed
sonarqub=1A4e5A;sondern=0a1d5a6heC;sont=1b3f4a7b8ecaea;soon as=1C4b5A7A9CaBbA;sor=3a7ecbda;sorcer=ez of=ee who=ed;sorceres=ei
sort=4A7acaeb of=7a8bec;sought=cael;sound=0A3a4a6a7a8D9baAbbdaeA;sourc=1a2A3D4C5G6a7G9abadCeA code=1b4A;souvent=4edk
spac=0a1C2E3B4A5B6D7C9FbEcBdCeA;spaghetti=bk;spar us=3b4A6h;spe=0F1F2a3a6a7d8C9AaAbAcAdBeA mat=7j8i
speak=0H2A3A7B8E9aaacAea of=5b9baabjdh;spec=0f2A3A6b8A;specific=0A1B2a3A4A5C6a8A9AaAbBcDdCeA;spel=2b4a6b7Aeb it=2h8C out=2d6o8A
spend=2B3A4A5E7b8abadCeB about=0a1a6ebA most=bc the=1a9abe two=7fca;spent in=bfdc on=5a7fda;spielen=al;spin up=0f3a4a5a;spinnak=4h
split=4a6i7A8BaAdA the=4e6g;spr=1F2a3d7C8A9AaBbEcbeB and=3c5b;sprawdzam=2d3i7e8B;spreadsheet=3a4B5B8B of=7iaA with=7eaA
sprinkl=2a5a8h9e;sprint=0c1b5A9AbEcdddeb end=dm plan=0f1f;sql=0c3a4B5A6a7B8G9IcCdaeg git=0h guru=eu ninja=ee wizard=eu
sqlalchem=0f2g #2=0a2f3B5A;sqs=5i;squabbl=eg;squad=0c1d4b6b7A8a9AaabAdCea of=4a9aee;squar bracket=2c8j;squiggl=2f8c;src=0k2b7A
ssh=0A1A3A4B6Aag and=aE by=ah into=5aaF to=aE;stabilis=7bbj;stabl=3c9A
stack=0B1A3a4b6C7a8BbacEdFeB dif=1g django=0a2d7b8a9b fastapi=3a4a5e python=2A3D4a9d;stadium=ef
staf=1A2B3A5D6A7E8B9EaAbHcAdE are=4bcd;stag=0B1C2A3b4c5c6F7b9BaEbDcheb and=4h5a build=5i serv=7j van=ci
stakehold=0A1A2a3b4D5B7b8D9BaCbCcCdaeC;stamp=1e2f;stand=0A4a6b7a8acadA at=4a6c7A between=4a7fag by=6ddAeb up=1bdb ups=0d6b
standard=1b2a4b5A6D7C8a9caEbCcDdceA;star=0A1F2A4A5A6A9CdAed at=7mei develop=em
start=0A1B2A3A4B5d7A8AbBcbdB a=5e6CbacB aft=cg in=bAccea it=5a7aabbb on=3c5e6dbB pay=cg the=7ecA up=0a1E2A3B4B5C6A7AaAbAca
start ups=0a3B6d7A8AaaeE with=0A3a6b7A8abaccdaeA;startup=0c1A2a3A4B5a6b7I8B9BaAbBcAeB;stat=0A1G2a4a5A6a7b8a9CbAccdAeD what=2a8f
state=0B2A4a8A9faAbAcDdAeA and=9c in=6a9e;static=2e3A4A5A6A7D8c9CaAbAcAdAeA check=2a8b typ=0A7A8f9A type=8D
statical=0A2g check=2k8B9A;station=0A3B4B7A8C9aaabAdBea on=ai;statiqu en=2j8EdA;statisch=2s8b typer=2e8f
statistic=0O1a2B3A4C5A6B8AdA;statistical=0G1A2A3A4F7A8a;statu report=1i6d
stay=3a4a5A7A8b9bcadaeD abov=0h2A4A on=3A4Aaadg quiet=4b7i so=8e ther=2e4b9dbA with=4a8a9ecadd;staż=cw;stdf=ci
stead=7eaddaeJ hand=7d9bac nerv=7h8A;stel=0Abe;step=0B1E2B3A6E8a9CagdG #=aeca function=5p
stick=0A1a2B3B4A6A7Aaded and=ah in=ad note=aj togeth=ef
stil=1A3a4A8D9caacAdaea a=9laa and=9i at=9Acadi do=1e done=4A7Baj in=9bbfdb meet=4e9j nurs=3k on=3d7baaba python=2A8j9e rent=5h
stil support=9h writ=2e9h;stipend=1Ack;stop=0a1C2b3A5B6E7B8A9dacbbcFdb the=0e2Aae;stor=0a1C2b5C7C8H9EcBdAea procedur=abbg
storag=2B3A4B5DaAbAeb;str=0C1D2b4C5C6B7B8m9hbAdBeA ?=8f9o a=2A8d9A are=8A9f in=8e9k wher=2k8B;stra=0A1A2d3l
straight=0A1C4B5A6A7bacca on=aj;strang=0f1F3b9adb;strangl=bs the=7A9Abi;strateg=0c1B2B3C4a5D6a7C8B9BbDdCeC;stream=2A4D5B7a9AcAdAeC
streng=2g8A;stretch=de beyond=dn;strict=1C2h3A5B7C8B9CaAbCcBdBeA mode=2e8D9A;strikt=8e;strip=1A2L3A8n the=2B3A8e
strong=2b3A4B5E7G8H9DaEbCcEdAeA written=6e;structur=0D1F2B3C4B5C6b7D8C9BaAbCcadDeC was=6h;structural=3a6d9bda pattern=3c9l
structurant=6f;structureel=dj;struggl=0c4B8AbC;stub=2i7A for=2r8B is=2h7A;stubborn=0g;stuck=1A3e5a9BbD with=3i9AbA
stud=0b1E2C3A4D5A6C7C8B9EaBbBdBeB;student=0A1a2D3A4B5D6a7b8B9BaCbaccdEeD record=bh who=cj;studio=0A1D2A4A5A6A7B9acadAea
stunden=1A4bdn;styl=0A3a4b5C6b7a8d9AaBbacC guid=8g;su python=3f9b;subject=0E1a3B4F5B6C7B8A9FaBcAdFeA;submit=1a3A4E6a7C8B9AaAbCdA
subscrib=2A3E6B9BdA;succes=0D1E2C3C4C5C6E7B8D9CaCbEcCdFeC;successful=0b1a2a3b4a7a8B9baabacaea;successor is=9Abh
such=1b3C5D7e8B9JaDbacIdaeA as=0A1F2C3a5D6A7F8D9TaAbCcDdEeE is=7caabcdAei;suchen einen=ej;suggest=1a3a7AaAbAcCeC
suit=0d2D3C4D6F7A8A9EaEca ?=7n and=0A7d de=0B7m doe=0h for=0b7a has=0e7C into=0F4f tak=0f4A tel=0e that=0m took=0n until=7kbb
suit us=2A8hcbdn we=7d;sul=ajba serv=ak;sum=1B2B3A4D8CaAcf on=0fce up=bjcAea;sunda=1E2A8Adlef as=dh is=badj with=do
sunday=0B1C2A3A4A6Adm as=dh;sunset=4a9nbfea;sup=0D1D2A3C4b5C6D7G8C9FaEcCdaeG;supercomput=5j;superhero=2Aeq want=ed;superstar=en
supervis two=0k3c4a;suppli=0C1C3A4C5C6C7B8B9GaIcAdCeB
support=0C2B3A4A5E6C7B8F9aaAbccCdDeE and=1A2a4A7A9aaabddA ever=9f of=1a7Abcda python=9c sinc=9ibg the=0A2A3A4a5a6d7CaAcadAeA
support version=9e;sur=5d6A8aacbd le=4a7a9AafdA main=1i4f;sure=1A3B4B5B7D8D9bbAdDeB;surpris=3d7Ada;surviv=0A2A5a6d8B;survivor=0j6i
sus=0c1A6g;sustain=bida engineer=bq;sviluppo=0b6bef;swamp=4abi;swap=0b1a2a3b4a5a8AaedA the=4a6aaj;swear=7b8d by=0A2C7d8h word=2e
switch=0A2A4a5A6a8a9AcA off=0A2A4G5B8d9C on=2f3d8baabbda;sydne=dg;symlink=ah;sync=3t4A6baAbAdA and=3e6a;syntax=3d8a9f error=2a9h
system=0C1C2a3H4B5B6a7a8BaDbccCdDeA aliv=bD design=6gbA from=bc is=2A9dbA on=1a6f python=8A9hbB run=9ibf should=6e stil=9i
system support=bf team=bj that=1A2a4C5A7A8B9AcAdAeA whos=bf written=9gba you'l=5abg you=6g8a9AaAbA;systemu=9mbj;systèm=6dbc
systématiqu=1m;szukam=ej;sábado=ds;są=0g3e8Aafccda
`;
