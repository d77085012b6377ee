export const SIGNS = `
i=1a3b5A7A8a9baBbBcCeA be=0a1d7Abd only=4k rilasci=an said=0A3a7hab writ=1f3ade;ibiza=ee;ici=2A4a6b7a8g9Abcdgeg;id=2g
idea=0G1A2E3C4b5A7E9BaCbBcGdBeG;ideal=0a1A4a5a6B7D8E9BaBbAcBdEea;identical=3j5d environ=3d5A set=3h
identit=0b1A2A3A4D5A6A7D8D9AaAbacBdBeB
if=0a1B2a4a6D7a9DaBbDeB a=0d2c4A5c7B9DcAeA error=4e it=0a2a4a6A7e8ebAcfdC mypy=2h8A one=0m4c that=0c2aea the=2A3B5A6A7g8B9AaAbC
if we=0E1B4A5A7C8A9AaAcBeF you'r=1a2C3A4B5A6A7D9AcAdA you=0C1B2A3b4C5B6b7b8c9BaAbacBdcea;ignor=1a2r5a7A8DbBcAdA com=2g;iis=al
il=1A4a7c9aabbbcb codic=4f5c7i8ccA nostro=7g9dcAeA;im team=0D1d6g7a
imag=0D1B2C3A4B5m6A7C8EaIbGcFdEeB and=2A5D8A9AaA are=5a9d built=5j by=4A5e from=3A5q goe=5i it=5k of=5D9a per=5h that=3A5h with=5m
imagin=0A7GcAeA;imm=1hdb;immediat start=aaef;imple=2A3B4a5A6D7E8F9BaAbBcadAeB;implement=2A3E4C5B6a7E8D9CaBbFcDdBeB
import=1A3f4B8d9laDbCeB division=9k ord=3h typ=8g;important=1b2C3a4C5C7D8B9BaBbAcEdaeD;improv=0a2B3D4d5F6H7I8C9DaDbIcEdGeE
in=0B1B2A3B4B6A7B8A9BaCbBcAeA #=0A1G2B4C5B6F7A8A9AaBbecGdEeH a=0a1c4A6b8A9AaacA about=4c9bab all=6A7A9abAcAdD
in an=0c1a2b3B4f6a7D8a9babcBdA and=0D2e6A7aabcfdAeA ang=2h3d4a5d architectur=6g austin=eh automat=0a7e autumn=5hbAce azur=4d
in between=4d5a7a9Acadd california=di ci=2e4a5a8Aaa code=0d1i7A8abb com=1a8f contain=5p contrast=1f4d7a8aaa crunch=df dai=3d9b
in day=bg de=0C1A3C4C5B6C7B8C9BaCbacGdbeB django=1def doc=6f dock=5h eight=7bdG english=0A2B3A4B5B6EaAbAcAdB ever=1B3c8AdaeA
in fastapi=0k five=0a3c6aba for=3A9acfdcea frankfurt=3c5d front=4g6c7B9aba git=ad it=0A6a9aaCbb its=0A5a7A8A9GcAdAeB januar=9bbDdA
in kubernet=5h lyon=0a3A5a7Acdef main=1l4h march=2d3a4A9AbCdB night=dn novemb=3hda octob=3fea one=1a2D3c4A9AdC oper=bf or=8e
in our=0a1b2b3A4A5A8b9aaCcadbeC panda=ed peer=1c6b plac=0A1A3A6a7fccdA plain=2A6e playwright=0d porto=5b7abcdcef practic=dj
in principl=7bdl production=3c5e9daabacAdA produzion=4h7b9cae pros=6i pyproject=3h pytest=0E7A python=0b1A2e3b4b5b6a7F9caadBeB
in read=2b5a8e red=1b2faa redi=6g return=cd review=1h6a8A rust=3mbA servic=7abf shar=cn silenc=6h six=0e7A spr=3d8A strict=2b8B
in sydne=di ten=3e5abbca test=0c7A the=0b2b3b6a7a8aaacaeD them=5b6a8l9abada thi=0B1a2A3B5A6B7c9badeA thre=5b6b7abacA
in to=0A1A4a5a7A8AaB turn=0A1aaddA two=6caA typ=0A2e type=8k typescript=2D8b9A un=3a5g6e und=0a3h unserem=7B8ibhcadb untyp=8d9AbA
in use=2A3B5A7b8gaabAdb vain=0A7f8e9cbAeb version=3h vim=7Aaf we=8e week=0c1acada which=0B3A4A5A6a7BaabAdaeA writ=6j8AaAbBdAeA
in you'r=ef your=0A3a7a9CbBcAdBea;incident=4a6a7C8A9AaCdA;includ=0b1a2b4a5a7D8K9bbIcEdaeC night=do weekend=de
incom=2B6AbCcdeA is=cn;index=3A4a6d8AdAeC;individual=0D1G3C4D5B6E7E8D9BaabDcDdFeF;industr=0F1G2D3B4D5a6D7G8C9CaCbHcEdIeB
influenc=0A2A6J7A8AaAbAcAdAeC;inform=0C1F2C3D4F5a6E7F8b9BaabBcFdKeE;informatic=ee;infrastructur=0b2D3D5C6d7E8CaDbGcDdBeB
ingeniero=el;ingres=5n;inherit=1B3E4A7g8ebe #=7b8ebi and=bj;init=7i py=7d;ink=1i;innov=0D1D2C3B4D5C6D7D8C9CaCbbcDdEeA
insid=1a2A4b5b6A7a8caAcAdBeA it=7d9fbb;insight=0D1D2C3B4F5C6E7C8D9CaBbCdDeC;insist=1A2a3a6a7a8CcA;inspect=0c1e
instal=0K1E2M3a5c6B8a9caabAcBdDeC anyth=3k5n by=3Aah each=9Aai for=7b9o from=3f it=5A7e9cab new=9Aah of=ad on=3A4a5A9aab packag=5j
instal them=ag;instead=5AbBcbdBeC;instru=0D6BbAeA;insur=0E1D2B5A6A7A8BaAbC;insuranc=0A3c5a6A7C8A9BaAcBdCea;int=2c8g
integr=0B1A2a3B4b5A6C7A8F9EaAbEcbdC and=4cbA test=0g7A9AcA;integrat=0G1c2B3A4A5B6D7b8B9BaAbDcBdBeC;integrationstest=0l
intend=1C4B5AcA to=1B4A6A8a;interest=0C1D3A4B5a6E7B8B9BaCbCcDdHeG;interfac=1A3A4A8a9aaB;interior=6F
intern=0A1a2E3F5B6b7B8B9baAcidCeC a=cg but=ck do=ck for=ce in=cf
internal=0C1E2A4b6d8A9BaDbBcAdEeE index=3j4d librar=2b3g packag=2a3n;international=0C1C2B3C4G5C6C7D8C9BaBbFcBdEeC
internship=0B1C2B3b4B5C6B7B8A9AaAbBcedFeB #=ck are=cD for=cj in=cf is=ci itself=ce of=cf thre=cf unpaid=cf
interpret=1C2A3l4C6B7E8B9haDbHcBdDeA and=3A5c9A librar=3A5g on=3A9b which=9o will=3e9A;interview=0A1G2B3E4A5I7I8D9EaEbEdHeB
into=0A3A4B5b6a7B9AdaeA a=0A1A7B9AaBdC an=5a6A7AaD main=0c1m2b one=5e production=4f python=bg servic=4a7aabbf
into the=0B2a4B6B7C8DaebAcAda;introduc=0C1G3A4A5E6I8ccBdBeB;invent=0cdA;invest=0A1E2A3A4A5A6F7a8D9AaBbCcbdMeA
invit=0D2B3B4B5a7D9AaAbAdCeA;invoic=1A4C6A7bbbca modul=0A7g;involv=0D1C2B3C5b6E7a8a9aaAbAcEeB;iphon=be;ironical=7i
is=0B1C3A4A5A6C7a9aaabadAeA #2.7=9k #3.11=3m #3.12=3k9D #3.13=3m #3.5=8A9e #3.7=9e #=3A4A8A9abBdFea a=0A1B4B5B6B7BaabBcCea
is about=1A5A6AbdcA abov=9h absent=7jbd afraid=0n7Abc all=0A1A2A3A5B6A7f8acbeA allow=1g almost=bode alway=4a7A9DaA
is an=0A1a4b6C7B8c9CcbdAeB and=1b2d9a annotat=2D8A as=2A3A8b9addea assum=di begun=6j block=0l2b8AaA brought=aida brownfield=bk
is built=3a4b5c6c8AdAeA by=cgdf cal=0b4b7a8eaAbc car=7cabba caught=2odA check=0a2f3A7c8B commission=9acs complete=7A8g
is compulsor=2j8Adc cover=cadd declar=2f8c deem=7jdc deploy=4c5aaa done=0C1a5A6D7dab een=1C2C3a4D5E6D7C8C9BaAbAcCdGeC enforc=2g3d
is entire=7b8kcb everyth=7cbi exercis=0j expect=3a5a6A7A8D9CaAbBdcea experienc=ch for=0A4a7AaCbbea free=1b7c8acA from=2a9DdA
is ful=2b5b7AaA generou=cp gone=0A1a3a5d9AbBea green=0f4c hard=4bbadceA held=0g2a8a how=0d4b7baibAcAddec in=0a1B2E3A4c5A8a9acCdaeA
is includ=cadn insid=8k instal=3iae it=2c9abcef keep=8abh larg=0b7a8h light=1b6gdA like=7abaek live=4d lock=1gdA
is look=0A3A4A6A7E8BaBbAcadAea main=bk maintenanc=bf manual=0A7mak merg=0e7A most=1b2a3a5a7bbade neith=8fdE nev=3d4a5a
is new=0a3a9eaabC no=0A1C2a3B4A6A7A8A9AaacAdAea nobod=do none=6a7d8Abbcd normal=8adk not=0A1D2B3a4B5A6A7aaacddaeb noth=7f8hca
is off=3a7e8a offer=bacf on=1D2A5B6A7D8A9a one=0a1E7B8a9AaAbC our=1B3a4A5a6b7a8a9AcB out=3c4d9adc part=0a3a4A6a7DaCbAcBdeeB
is pas=0a8e peer=1j pin=3daa plan=1g9aab possibl=0AbAcAdC protect=1j4C put=0a3b4a6caccb python=2c3a5b9i read=1eabbbdA record=3h6d
is reimburs=cg requir=0A2A5a6a7A8bbbcCda reserv=1feb right=1a7f rol=0A3h4baA run=2A4c5a9a schedul=5e9a second=0g2b seldom=di
is short=2b8Ace simp=abdp so=1a4g spent=7a8abe standard=1bdl statical=0A2f9A stil=0A1A4B6B8AagbAcAdA switch=1k2d8abg that=0A2aeb
is the=0a1a2a3B5b7A8AaBbddaea ther=0A2A7d8babbfcbeC thick=ef to=1a2A3A4D5A6C8c9aaAbbcadc treat=ee trigger=4i5c typ=2d8e unpaid=cp
is untyp=2A7A8j9A updat=7bae upload=5hab usual=2a4adj uv=3j verif=0e2a7a wait=6aaabaee want=2c9accea welcom=5b6bcAeE
is what=0B3a5a7A8a9fbacadbeb when=7a8ade with=0A4ebc without=2b8iaa worth=cced written=1A3A5A7D8A9daAbAeD you=aceb
is your=1A2C3B4A6AabbbcadA zero=0A7icc
isn't=1A2a3a4A6B7aaAbacbda a=3ccbdAea done=0k1A2e7AcAdb even=3A4a7i exercis=0g7A finish=0b2g3A9aaa going=8A9fbbdc in=3c5b7bbcca
isn't paid=ce possibl=0e2i8A remunerat=cg ther=1a7cdh;isort=2g3j and=3e;issu=0F1A3B4E5B6C7a8B9AaBbDcBeA
ist bei=3b9dafcAdj in=2A8e9o nicht=7a8qcAdB
it=0a8a9abaeA a=0A1B2a7adAec again=ad against=6f aliv=9dbh along=8j and=0a1b4b7b8b9abcdB breath=9Abh but=2A7d8a9ccD by=3a7A8aacba
it came=3e8a check=0b4f complain=2h7A cost=0a5a6l count=1h2a dai=0b2h3f4b9c depend=6k8b doe=0f1a3a5bbaeA ever=2A8a9cbddb
it expect=8kda find=0h2d first=0d1f2A4Aaa fit=cd for=2D9B from=4a5a7cbadaeb full=bg get=0b1d5b6c7a9a go=0i1a3a goe=1a2A3A7jdA
it going=9cbd has=2a3a9AcB hold=2b7eaa in=0A4a6a7baabbdA is=0a1A2a3a4a5b6a8A9Aaabbcadaeb isn't=0c1B2c3a5cbacg land=1f3a6A
it like=8aef line=1f live=4a7faa may=1c2b9A not=6fba on=0a4a7cacbacAdBea once=4a7g onto=adea open=ajbadd out=0B3D8cbA pas=0f
it personal=1i8a quack=7A8h run=5A8a9bba ship=1b4B7g9a should=0a6A7daa slow=1B6A8e so=0a2c7A8bdceb stand=0A3a7d stay=1c2b9cda
it stil=0b7h9gaAbA tak=0A2A6B9AbAea that=0c2a8Aea the=0Bbacb ther=0f4Bak took=1a2d3aba true=9geA was=0C3A6a7a8f9AeC were=2g8A
it what=2A3a8gea work=0b3a6A7c9c would=4c6A7a9a you'd=0abi you=2A7dcA
it'=0C1A2A3a4a6Aaabacada good=7e merg=1h2A4c stil=1b6c9ebc that=7g8a uv=3o;it'l=2A6d9abb;iteritem=9sbA
its=1C4A7C8B9BaBbbcCdAeB #=bdcadA alternativ=6m annot=0A2m author=0a1o2b6bbAdA cal=0a8h caretak=bh desk=dh develop=0a6b7fabba
its feet=bg hash=3d lockfil=3l mak=9ibh name=7b8jba next=eg night=7meA notebook=2g8Aaf own=0A1B4B5a7D8C9AaCbBdFea pac=0i7a
its plac=3B5gaabA python=2A8e reason=6e shap=6g8c signatur=2e8A thre=2a5dbk way=4e;itself=0d1D4h6A9BaAdFeG and=2a4f5b back=4f
`;
