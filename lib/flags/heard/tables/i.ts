export const SIGNS = `
i=1a2a3b5A6A7B9aaBbAcC ask=2a3e6a8a9a be=0a1c7Abe know=ec only=4j rilasci=an said=0A7iab sleep=0f1B test=0a7ecA writ=1e2A3bde
ibiza=ee;ici=2A4a6b8g9Abcdgeg;id=2g;idea=0G1A2E3C4a5a7E9BaBbBcGdBeE go=6f;ideal=4b5a6C7C8E9AaAbAcAdEea;identical=3j5b environ=3daA
identit=0A1B2A3A4D5A6A7B8E9AaAbacBdAeA
if=1A2a3A6C9EaBbCeA a=0d2d5a7C9AeA it=0a2a6A7e8faAbAcedB mypy=1A2h8a one=0o2A4c6A only=5i6Bad she'=7g that=0c2b9aea
if the=0A2A3A5B7g8C9BaAbAea we=0E1A2A4A5A7A8A9AaAeD you'v=0b2a3a4a5a you=0B1B2B3b4B5B6b7a8c9CaBbacBdbea
ignor=1b2q5a7A8CbAcAdA com=2h;ihnen=5c6a7a9adb;ihr=0A1Abccaeb;iis=am;il=1A4a7c9aabbbcb codic=4f5c7j8ccA nostro=1A7g9dcBeA
im=0A1A5B6aeA team=0D1d6f7a
imag=0D1A2C3A4A5k6A7B8FaHbGcEdBeC and=2A5D9AaA are=5a9d from=3A5m goe=3A5h it=5i of=5C9a per=5g that=5h with=5k;imager=0a5e
imagin=4a7F;imm=1hdb;immediat start=abef;imple=1A2B3A5A6D7D8F9BaAbBdAeB;implement=1C2B3E4B5B6a7E8E9CaBbFcDdBeC
import=1A3e4A8d9laCbBcaeA and=9d division=9k ord=3i typ=8h;important=0a1b2B3b4C5C7C8B9BaBbAcEdaeD
improv=0b2A3D4d5E6H7H8C9DaCbHcEdGeD
in=0B1B2B3B4A5A6A7B8A9BaCbBcAeA #=0C1E2C3B4D5B6E7B9AaFbfcFdEeL a=0a1c4A5A6b7a8A9Bba about=2a4c9caa an=0c1a2d3B4e6a7D8B9baAcBdBea
in and=0C2d6A7a9AaacfdAeA ang=2i3f4b5d architectur=6f austin=ei automat=0a7e autumn=3B5hce azur=4c between=4d5add california=dj
in ci=2d4a5a8Aaa code=0d1i8a com=1a8e contain=5p contrast=1g4e7a8b day=bf de=0C1A3B4C5B6B7B8C9BaCbacFdceB django=1dee doc=6f
in dock=5g duck=8f een=0B1A2A3A4A5c6a7b8b9caAbAcCdAeA eight=7adF ever=1B3c8A fastapi=0i five=0a3b6a for=3A9acedcea four=0c1a6a
in frankfurt=3c5e front=2A4g6d7AdA git=ad github=0B1B4B gitlab=1b4b it=5a6a9aaCbc its=5a9FcAeB januar=9bbCda kubernet=5f
in lyon=5a7Aceef main=1l4h march=2f9AbBdA night=do ninet=0f2aab novemb=3g octob=3eea one=0a2C3c4A6A9AbAdC or=8e
in our=0a1b2a3A4B5A6a8b9aaBbacadbeC panda=caed peer=1d6b plac=0A1A3A7ecddA plain=6d playwright=0d porto=5b7abaddef practic=dk
in principl=7bdn production=3d5e9cbacAdA produzion=4g7b9cae pros=6i pyproject=3g pytest=0E7A python=0b1B2e3a4a5c6a7D9ccadBeA
in read=2b5b7a8e red=1b2gaa review=1g6a8A rust=3lbA shar=cn silenc=6h six=0d4a slack=0a4ddA spr=3d8Aaa strict=2b8A sydne=dh
in ten=3g5abc test=0d7A the=0b2b3b4A6a7a8aaacaeE their=0a1a4a6a7C8AbAea them=5b6a8k9bbbda ther=6abc thi=0A1b2A3A4B5C6C7b9AabbBcaeA
in to=0A1A4a5a7A8AaC turn=1aac two=1a3a6b typ=0A2e type=8l un=3a5g6f und=0b3e unserem=7A8jbhcadb untyp=8dbA use=3A7b8iaabadb uv=3e
in vain=7e8h9cbA vim=7Aaf week=0cda when=1b7e which=0B1A3A5B7BbBeB writ=6i8AbAdA you'r=eh your=0A3b7a8A9CaabBcBdBea
incident=7C9AaDdA;includ=0b1a2c3a4b5a7E8I9abHcDdaeD night=dn weekend=de;incom=2B6AbCcceA is=cn;incumbent=0A2a4c5a
independent=0B1D2A3A4c5A6B7C8A9AaBbCcBdEeB;index=3A4b6cdAeB;individual=0C1G3C4C5B6D7D8C9BabbDcCdEeF
industr=0F1F2D3B4C5a6D7H8D9CaCbGcEdMeA;influenc=0A2A3A4A6J8AaAbAcAeB;inform=0D1F2C3D4C5a6F7F8c9AaDbBcFdKeE
infrastructur=0b1B2C3C5C6d7E8CaDbFcCdBeB;ingeniero=el;ingres=5m;inherit=1B7h8dbe #=7b8ebj a=0a8abC and=0abi;init=7h py=7d;ink=1h2A
innov=0D1D2C3B4C5C6D7D8C9CaCbbcDdEeA;insid=0B1a2A4b5b6A8daAdBeA a=4a5a9c it=7c9ebc;insight=0D1D2C3C4E5C6E7C8C9BaBbCcAdDeA
insist=1A2a3a6a7a8B9AcB;inspect=1f2a
instal=0I1D2J5a6A8A9cbAcAdCeB anyth=3l5q by=3Aai each=9Aah for=7a9o from=3d it=7d9caa of=af on=3A9fac them=ai;instead=5AbBcbdBeC
institut=2a4A5A6A7A8B9BaAda;institute'=1A3d5e;instru=0D6AbA;insur=0G1C2A5A6A7A8AaAbC has=9j
insuranc=0A3b4a5a7B8A9CaAcAdBea client=bh;int=2c8h;integ=2a8d9b
integr=0A1A2a3A4b6C7D8E9DaAbDcadBea and=1A4ebA for=4eaa of=4D test=0f;integrat=0H1c2A3A4A5B6C7a8B9AaAbDcAdBeC;integrationstest=0l
intend=1C4B5A6AcA to=1C4A6B;interest=0C1C4B5a6D7B8A9BaCbCcDdGeG;interior=6E design=6C
intern=0A1a2D3F5B6b7C8A9aaAcidBeB a=cg but=ck do=ck for=ce;internal=0C1D4B5a6d7a8A9AaDbBdEeD librar=2b3f packag=2a3m
international=0C1C2B3C4F5B6D7D8B9BaBbGcBdEeC;internet=1B2B4B6E7A8A9AcAdA
internship=0B1B2B3B4B5B6B7A8A9AaAbAcedDeA #=ch are=cD for=ci in=ce is=ch itself=cf of=ce thre=ce unpaid=cf
interpret=1C3k4C6B7E8B9haCbGcBdDea and=3B5b9A in=3c9a on=9d to=3a5e9e und=9c we=3c5b9A which=9l whos=3A9fbA will=3d9A
interview=0A1F2C3E4A5I7I8C9EaEbEcAdGeA you=6d
into=0A4A5a7B8A9Ada a=1A4a7A9AaBdC featur=7g main=0c1l2b production=4d python=bg servic=4a7babbe the=0B2a4B6B7A8EafbAcBda
intranet=9AaAbc;intro call=cd;introduc=0B1E3A5B6H8ccBdAeB;invent=0cdA;invest=0A1E2A3A4A5A6F7a8D9AaAbCcbdMeA
invit=0D1A2A3B4A5a7CaAbAcAdB;invoic=1A4B7cbbca modul=0A7f;involv=0D1C2A3C4a5b6D8a9aaAbAcEdaeB;iphon=bf;ironical=7i
is=0A1C3A4A5A6C8A9aaabadAeB #2.7=9j #3.11=3m #3.12=3j9A #3.13=3n #3.7=9f #=5a8AbAdC a=0A1B2A3A4A5B6A7B8abBcCdAea about=1AbccA
is abov=9jcA absent=7hbd afraid=0mbc all=1A5A7dcbeA allow=1g2a9a an=0B1a2B4b5A6F7B8c9DaAcbdCeB and=1b2d9a annotat=2D8B assum=dl
is automat=4A7aab ban=0a1k7A begun=6h block=0l1a2b8A brought=7Aaida brownfield=8Abn built=3a4a5b6b7A8AdAeA by=2a3acedd
is cal=0b8eaabd car=7eadbb caught=2n check=0a2d3a7c8A commission=9abAcs complete=7A8g compulsor=2i8Add cover=0acadd declar=2d8c
is deem=0a7idd deploy=4c5a done=0E2A5A6D7eaa een=0A1C2B3b4D5D6D7C8C9BaAbAcCdHeC enforc=2f3d entire=7b8jcc everyth=7c9abj
is exercis=0j expect=4A5a6A8B9CaAbBddea experienc=ch for=0AaCbcea free=1b7c8a frozen=3a4a9c ful=2a5b7BaA generou=cmda green=0e4a
is hard=4abadd held=0g2a8a how=0c4b5a7b8aaicAdceb in=0a1B2E3A4c8acCda includ=cadk insid=8l instal=3e8a9Aae it=1a2b4a8A9abbef
is keep=4abg larg=0b7a8h legac=bc light=1a6gdA like=7aeh live=4f lock=1fdA look=0A3A4A6A7C8AaA main=bh maintenanc=be manual=0A7nak
is merg=0c1C2a4b7A modern=0g5c6a7B9a most=1c2a5a7bbadf near=bdde nev=3d4a no=0A1E2a3B4A5a7A8A9AabcAdB nobod=dn normal=1a8bdj
is not=1D2A3a4A5A8aaaccdbea noth=0A7e8fcb off=3a7f8a on=1B2B5C6A7C8A one=0a1B3A7B9AaAbBcA our=0a1A2a3a4A5a6a7b9AcB out=3e4d9Adcea
is part=0a3a4A7DaCbAcAdfeB pas=0a8e peer=1k permanent=0cdf pin=3daa plan=1g9aabbA protect=1h4B put=0a3aaccb python=2c3a5c9i
is quiet=2g read=1babbaea record=3h6b reimburs=cg releas=2a4d requir=0A4a5a6a7B8B9abacCda reserv=0a1eec review=1b right=1a7e
is run=0a2A4d schedul=5d9a second=0e2b seldom=di sent=2d simp=abdp simpl=aaec so=1a4g6a spent=7a8abe standard=1bdl start=3e5a7a
is statical=0A2h8A9A stil=0B1B2A4A6BagbAcAdA switch=1l2d8abf that=0A2a7aec the=0a2b3B5b7A8BaBbcdbea ther=6a7d8babbecbdaeB thick=ef
is thin=1e2b4A7D thre=1gcg to=0a1a2A4F6D7A8eaEbbcadc too=6b8c9bec treat=2bee tri=7f8A9A trigger=4h5c typ=2c8f unpaid=cp
is untest=7d8e untyp=7A8l updat=7baf upload=5iab usual=2b4adl uv=3i verif=0e2a7b wait=6baabaee want=2ccc welcom=4a5b6acAeC
is what=0B7A8a9fbbdb whatev=0b6d7B8c9a when=7b8add wher=1A2A5a7b8aba with=4dbd without=2b8Aaccf worth=3Acced
is written=3A5A6c7C8A9caA you=adbaeb your=1A2C3B4A6A8aaabbcadA zero=7hcc
isn't=0a1A3a6B7acbda a=3b7acbdAea done=0l1A7BcAdc even=3A4a7i finish=0d2a3A9aaa going=9ebbdc in=0A3c5a7bbdca possibl=0d2j8A
isn't remunerat=cg that=0a2d7b8Cba ther=1a7cdg your=7b8add;isort=2f3i and=2a3d;issu=0E3B4D5B6C7a8B9AaBbCcAdaeA
ist=2a5a7abacadBeA bei=3b9dafcAdj in=2A8f9m nicht=7a8rcAdB
it=0a1a8a9abaeA a=1B2a8bbadAec again=ad aliv=9fbh alon=4f6a along=8j and=0a1b4a7b8bbbdAeA are=0b7A9ebacada back=1c4b
it befor=0b2B3b6c7A breath=9Abg but=1a2A6a7d8a9bcD by=2a8aabba came=2A3e8a cost=5a6k count=1h2a5a dai=0a2h3c4b9c depend=6k8b
it doe=0d1a5aeA ever=8a9abfdb expect=8g find=0i first=0c1f2A4Aab fit=cd for=0a2B from=4a7dbadaec full=bg get=0b1c5b6d7a9a giv=2d8a
it go=0f3b goe=1c2A7jdA going=9cbc green=0c4Aba hold=2b7e8Aaa in=6b7baabadAeA is=0a2a3a4a5a6a7A8A9Aaabbcaec isn't=0c1C3a5cbacgda
it land=1e3a6A like=8a9aeg line=1j live=7e must=2abe nine=de no=1a3d8c not=6g on=0a4a7cacbacAdBea once=7j onto=acea open=aibbdc
it ought=0g out=0B3C8caa over=1a8Aaa pas=0g7A personal=1i8a quack=7A8i run=1A5C8a9c sav=6h ship=1a4B7g9a should=0b6A7daada
it sinc=1a2a3f5A slow=1A6A8c so=0b2c7A8adbeb stand=0A7e stay=1c6a9bda stil=0b7h9fbA tak=2A6B9AbAeb that=0d2aea the=0B1a3a4abacc
it ther=0g4Aai through=1e6c to=3b8AaaeA took=2e3aba twic=2d7bdc up=0D2c3a6aaaba was=0E3A4A8d9AbAeA what=2A3a8fea which=6c7f8cba
it work=0b7d9c would=0a3a4d6A7a9a wouldn't=6a7b8dbacaef you'd=0abh you=7cba
it'=0B2A4a6A9abacada good=7hca live=0A4b7bab merg=1i2A4A stil=1b6b9dbc that=7g the=0c1b2a4a6a8AdA uv=3p;it'l=6e9abc be=4Aabbedb
iteritem=9rbA
its=1B4A5A7B8B9BaBbacAdBeB #=bgca alternativ=6i author=1m2a6bbA automat=0a4i cal=8g caretak=4abg document=2fbC feet=bh hash=3b
its interfac=6f8e lockfil=3g mak=9hbf name=7b8j next=eg night=7keA original=bf own=1D4B5a7C8A9AaBbAdEea pac=0g7a plac=3A5f
its pytest=0k2A python=5A8f9a releas=3c shap=6f8b signatur=2g8A thre=2a5bbj upkeep=bi way=4e8a
itself=0d1C4h6A9BaAcadEeG and=2a4d5a back=4e
`;
