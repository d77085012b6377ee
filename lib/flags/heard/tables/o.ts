export const SIGNS = `
o=0C2A3D5a6E8a9Cbbdcea deplo=aq mypy=2B8m nosso=3b4b5a7f8a9abAed servidor=4Bag;obey=0a8beg;object=0B2b4a7A8dbAdAeA;objection=6p
oblig us=be;obligator=2acade;obsolet=bq;oci=5o imag=4A5l;octob=1A3l5A9BbAcAdaea;october'=3p;octopu deplo=4m;odd=0c1a2a4a5c6b7b8A9A
odoo=0b3b5b9gaceb #10=9h
of=0A2A4A5B6AaAbacadAea #3.13=9f #=0A1C2C3b4B5A6C8AbacBdCeA a=0b3a5b7b8c9aaAbbcadDea about=bacbdb all=0A3a4b5C6a7a8A9AbAcBdbeA
of an=0A1A2G5A7A8aaabceb annot=8g automat=0c7Aea charg=cd check=7j ci=4j code=0B1A6A7Aee compet=6n conduct=1E continuou=4f
of cours=8AbAcBdb data=0B1B2D3A4a5B6c7A8B9AbAcAdAea dict=8h dictionar=8g django=0b8dea dock=5j done=0m1a4a7a each=3b4B6c7a9Acdea
of even=ci ever=0e2a3a6a7B8abAcfeB exact=3h7b experienc=0b1C2C3C4B5E6B9BbAcAea eye=1e2a7AaAbA five=2A5AbbcAde fort=5adaeg
of four=1b5A7Ade ftp=ad it=1a3A4Abadd its=3a6A7abAdC java=8f know=7g8e9A lambda=5f life=0A1A3A4A6A9cbdeA lin=0n new=1A4D6B7Aaabb
of oth=1f4A7AdA our=0a2A3a5a7A8aabeB panda=ee pep=2r poetr=3e pros=6e python'=2n python=2b3A4a5a7b8C9adAeb recommend=cf
of serverles=5n six=cD sourc=1i static=2f8A sunda=badi support=9f tea=1e4c7c8eda ten=8abAccdAed terraform=5g test=0f7f
of that=0H2B5BbAdA the=0a1a3a4b5b6Aaabadc their=0A2B3B4E6a7A8c9GabbAdCea them=0c1b4f5b6a8a9aaAbAcadcea thes=1A2a3A5a6C7B8aaGbAdAeE
of thi=1E2A3A4B5C7A8C9aaabbcaea thing=2a8g try=7k type=2d unit=0c1a3a7A us=1a4A6a7b8B9BagbacAdb wag=ce what=0a2a3A4A7AbadB
of which=5acD work=0C1a2a3A4b5B6b7C8C9beB writ=0d3b6g8A yaml=5G you=1A2A4A5A6Adbei your=1a2a3d5A7AaabBcBdaeB
off=0E2A3G4D5B7B8b9abAdBeC #2.7=9f a=0C1A4b5c6B7b8A9baabBcadB befor=2ade behind=6i clear=6f commission=ch in=2A3A5B6A9BbCcA
off is=bacdda no=8acgdAea sinc=dn to=4B6b8A9CcAdA what=becj;offer=0F1B2C3B4B5E6B7B8d9BabdCeC
offic=1D2D3D4G5D6E7A8A9EaabBdA hour=aadB in=0A1A5A6C7B8A9BaAcAdCea
often=0B2A3B4b6a7C8A9AaAbbcCdgeG be=aadf befor=4f do=4j than=6b8aaade;ogni=0i1d2g3b4i5b6e7aaa;ohne=0c1d4d6a7A8Ccg
old=0A1B2A3c5b6B7BabbedBeI fil=aj hand=1i interpret=3f9A monolith=bB one=aebb perl=2a9BbF program=5iba python=2c3c8A9E setup=3i9c
old softwar=3j9Aba tangl=bl than=0A1A2A3c4a7Abc;om=0A1H2a3F4C5D6C7C8G9DaCbGcBdaeH;omit=2A8jaA
on=3a4A5a7a9aaacaeA #2.7=9bbA #3.11=3i9A #3.12=3d9A #3.13=3c9G #3.6=9b #3.7=9c #3.8=9f ?=5b8b9abgca a=0a1a2b4A7A8C9BaabadBeG
on aks=5i all=2c3a5A7A8B9eba an=3c7abA anyth=1b3c9a at=aAdd averag=1c4cdA aws=0A5e9BaA azur=5f call=2A3A7A8AbAcFeA cloud=5d
on dai=bfdc day=3a4f5a duty=7Aaidb each=0d1c2e4A6A7G8C9AaebA ecs=5f eleven=0a9jdd ever=0c1d2j4a6A7C8C9AdAea experienc=2A3A6A7BaBcC
on file=1b6k fire=eg four=0a6adi frida=0A4b7adaee friday=0b6Aabbacc full=cF her=1e3A his=1b7d holida=ajdjeA it=1a3bbddA
on its=4f5a9AaCbA kubernet=5f leav=agdb legac=bh live=7bch main=0a4k7A most=4a8c9adh my=0c3c5d7AbBdA old=3f9bbA one=1B5F6adAeA
on openshift=5d oth=1d our=0A1a2F3A4D5A6b7a8A9aaabAcadBea pap=4A6f9AcAdf purpos=0f2A6b8l python=0C1A2D3B4D5C6A7A9baAbCcAdAeA
on releas=7aad save=2A3g sight=8h site=0A1D2A5a7AbDcAeA slack=df stag=7dec sunda=dC sunday=dB the=1A5A6b8a9aacbAcadaeA
on their=0a2a3A4b6A8BaadE ther=7eajca thre=7e8adb thursda=1b6aac thursday=1a4A6aagea to=0A2B7A9Aabba top=1A7EcGeA unit=7n
on what=0B3a6c7A8A9a whatev=3e which=1A4f5a7BbccadbeA why=6c you=aebacd your=1b2a5b6B7B8B9EaabAcadC;onbetaald=cl stag=ci
onboard=0A1A4B7B8B9AaAbBcAdAeC
once=1C2A3A9CbDcadCeA a=1A2C3A4A7BacbEdE add=2A8j and=0A1a3a7e for=8haa if=0l2b7C in=0b1a7a8b9abAdaei on=7m the=0B1A2C3D4acc
once ther=0C1E7cbA with=7k;onderhoud=bg;onderhoudt=4a7a9dbd
one=1b2a3c4a5a6b7a8aaadaeb aft=4A9baldb afternoon=0b3dca and=5d6b8cda another'=1c architectur=6f assertion=7t8A automat=4b7daB
one big=8bed colleagu=1a6b7eaa command=3k4A5b9AaD compos=5e dar=bf day=0F2F3E4A5A6A7AaadBeC doe=0c5acaeg doesn't=baef ever=1a6Adg
one fami=ee file=0A7cabbb for=1d6a get=0c2acbdd hand=eg has=1B6A8d imag=3A5k in=4a5c8abacAda is=5b8acd launch=dp lin=0c1m
one line=1A4c7a lock=3g merg=1g4c more=0bcdel of=1a2a3A4B5A6C7B8CabbEcadCeA oth=1i4A pag=6g page=6i percent=4aeg person=1baceb
one pyproject=3h read=0a5a8bag reject=0A2g8B releas=3e9Ada say=6c8aeh seal=1g5f serv=5A7Aai servic=5a6C9d so=0a1h9b
one that=3a5a9bbceA thing=1h7bea touch=0A4c7g version=3f9a very=2d3e7e week=cfdN who=1d7aaabedaea whos=9meb work=1dcB
one'=1c4AdAea own=1d4Aec;ongetypeerd=8g;onlin=0H1c2F3K4b5D6E7D8B9EcCeE
only=2A3B4b5b6a7a8a9abAcedaef #10=eg #=ci aft=1e4acb basi=cp develop=1C7a from=3bckda hire=ec its=1t4A once=0a7Ace one=4aaabbdc
only pleas=el position=cl python=1g7A9g role=ch test=7daA the=0A4d5a6a8acaea then=0f6i7Ada you=7ccbdiea
ons=0A2a3c4A5A6b7A8c9daAbdcEdbee legac=bp;onto=0a2A3Aaaba the=0A3B4Aak
onze=0A1C2B3b4c5a6G7b8a9eaebccFdFea ci=4j code=0a3c4a7r8d9aacbd codebas=7m8gbd legac=bk python=2b5d8c9a script=8i9k
ook=0B1A2C3D4C5C6B7B8E9AaCbEcEdBeC;oom=5h kil=5h;op=0C2C3A4B6D7B8D9aacbFccdaeB papi=6jdk python=3c9l
open=0B1a3E4B5B6c8B9DcFdBeA a=1f2b3b an=6faaea any=2k8B for=6gbAdAea on=5baf sourc=1D2A3D6B8DaAbBcBeA the=1d4A6A7maa
openshift=5z8A9AaBbA in=5F is=5i;oper=0B1A2C3B4A5d6c7D8A9BcadbeD;operat=0D2B3b4A5a6D7E8C9BaBbCcCdEeC
operator=0A1D2A3B4B5b8D9abAdAeA;opinion on=0A2i3b4a5c6d;opportunit=0B1F2D3E4F5E6H7F8F9DaEbFcDdGeA;opt=7a8haada
option=0A1A3A4A5A6f7C8G9CaCbBcAdD and=6B includ=6i with=6h;optional=0A1B2o7B8C9AcAdA and=1B2E8d is=2f str=2B8i
or=0C2D3E4A5C6C7E8A9OaIbGcGdDeF a=0a1A2b5A6a7D9baBbAcbdceF an=5G8c any=0C2D3B4K6A7a9AbAdAeA ask=8f availabilit=6h ckad=5g com=8h
or ecs=5P five=4aceda gitlab=4F integr=0A7i it=0f1a3a jenkin=4I kubernet=5C mypy=2d8A new=3e9B ninja=eC none=8C poetr=3g pyre=2f
or return=8q so=1a8daacd static=2B8f thre=6fbade two=4a5c6dca;oracl=0B3A4a7a9fbb #=9d form=9cbl;oral tradition=8i
orchestr=2A4F5d6A;ord=4a6b7a9Aaabbea system=bf the=4bag;ordinar=3A5A6BdAei develop=ek program=ej tuesda=0e2a4j work=de;ore=0b9ade
organis=0B1C2B3B4D5D7D8B9BaBbCcBdCeC;original=2A8Abe
oth=0a1b2B3A4b5B6b7a9Baabceb are=9abbef check=7g code=0a1i2c7bbA compan=4A5A7acaed day=4gda develop=1i6dea eleven=bj firm=8dabcddb
oth half=0f2a6a9d have=1ebAea hire=ef institut=4adieb kind=0b3g7B people'=1j5A6a shop=0c2A4A7f8dee squad=2A6b9aaabd
oth studio=5aabdfeb team=4b5a9bbdeB than=0a4e7a two=0g5c6A type=8i way=6c7baa wrot=1hbA;other'=0A1d4AcAdAeA work=1g;ou=3e4b6a9AeA
oude=bh;our=0A1C2A3A4A5A6B7a9baAbAcAdDea #=8B9aaacDea age=3c5abm agre=1f2i6e8B analys=3i api=0e5h9AeA app=0A1A2A3A4a6A8B9AcCeD
our architectur=6f are=3b6d7a8A9acAda automat=0a4d7D backend=7a9cea backlog=cf base=5e bil=7a8d9g book=4a5b8a9caaeb
our build=2i3b4e9aaa chang=7f check=0A2n8B ci=2c4k client=0A1a2b4b5H6a7A8B9baBbada clust=3c5e9b cod=1e8fea
our code=0A1A2a4B6A7c8f9dadbCcAdBeB codebas=1c7b8A9d contain=5j custom=0B1c2C3a4C5B6g7C8a9aaDbDcAeF data=0c1B2A3a5A6A7c8a9Dcadaea
our day=df deploy=4had desk=0A8Adh director=7aek django=2g5aaeda dockerfil=4A5f door=eo editor=0b1e6A8A eleven=0e3A6a9aai
our engine=0a1c4b7a9bbadfed etl=5c8a9faaba fami=ef fastapi=2b3A5m first=2B8A9EaBcAdA flask=3c5d floor=7bddee fort=0A3a4b5A6a7g9a
our fortnight=6i found=0G5Adaeb function=2A8m github=4i gitlab=1a4e goe=0A1b4b5g7Aab hir=4A7CbA imag=5f9b intern=bi interpret=3b9n
our is=0d1b2A3a7A9beb jenkinsfil=4fbA keep=2A8lbb last=bacedAed legac=0A2A4A5Abl librar=3a6a8a9d log=4g9DcA modul=2B6a8c9fcA
our motto=eh night=5b8b9e offic=0D1C2A4A5B6B7A8A9AbCeA old=3a5a9baabh only=4a7f ord=6hec own=0a3a4a5b6b7bbCcAdc packag=3b4a9A
our pars=0l peopl=0B1A2A3F4B5d6B7C8C9BaAbAcAeA pipelin=0c3a4a8a9baA plac=0a7daaca platform=0H1D2C5c6CaDbbcDdDeb plug=9i
our plugin=7A9i pod=5edA pric=0c5a7A8a product=0A1a2C3b4A5D6C7b8B9aaBbFcddbec production=9eab program=6a7f8c9bac
our python=1B2A5d6B8c9dbEcAdbeB qa=0A7ecaea qualit=2a7i8a real=cd registr=4B5l regression=0e7b releas=7eafdb remain=5g
our repo=0c1a2b3A7c8d repositor=0d2A3b7ebA resident=ef safet=7f scan=0A5B9GaA script=0A2F3A7h8g9j sdk=1a2e8a9b second=0dea
our serv=8a9h servic=1A3a5b7a8aaCbAcAdB sist=1a2A3A7badcb softwar=1D3A5a7a8AadbAcEdAeB sourc=1e2a8e9a stand=0k suit=0g7A sum=cheB
our take=cm tax=2d4e6A9A team=0d1B2B3A4a5a6A7b9aaGbAcCdceA thank=cj that=5j6c9d the=1eaacceA to=4g traine=1abfcb twent=bi
our user=0a4A7caBbA view=8gaacj week=1fdb whol=2A5a7d8a9B;ourselv=0C1b2a3B4C8BaabacBdaeA
out=0A1A2A4b5B8bcBda ?=ci a=0a3Aac aft=dh again=1A2D8u and=0B5B6a7a8b around=dg as=3a4c5d at=8gaa automatical=4iaA befor=0a4bdj
out by=2A4f each=4B7caa ever=2a4g7a loud=6e manual=7dan of=1C3A4A5A6A7a8daabacCde or=2f8A the=0a3a6a7AbAcAdaeB what=1A8bbb when=7i
out whenev=4f wheth=7fcf why=5c6Abf;outcom=0a1F2A3A4B5A6a7A8B9AaBbCdBeB;outdat=bmca;outliv=bh;output=1B2A3A4B6A7a8BcAdAea of=ek
outsid=0F1A3a4C5a6A7C8abAcAeC a=5j
over=0A1b3b4B7CabbAcadHeB #=0a2C3a4A5d6A7a9CaAcBdAeD a=2a4A8bcb all=0A1g and=abcedA any=2h8b by=1i com=2h3c7a8B each=1e2A4A
over it=1e3a sftp=ac ssh=5Aaf the=0b4a7AacdB to=0A2A5a8b9cae what=1i6c with=aG;overload=2j and=2f
overtim=0A1A2A3A4B5A6AcAdc is=dg no=dD;overturn=6l;overuren=dg;overwerk=dp;overwerken=dd;overwrit=7Aan the=ae
own=0a2E3B4a6A8C9EaCdDeB accord=4i account=cj and=1a2a5a6GeA branch=1j4A chang=1d7jab code=0d7b8a9B cost=cp expens=7dct eye=7f8B
own hand=4Aaj is=9abg laptop=aecidb newtyp=2f no=5d our=3a4e pod=5r python=0a2A5a7d8h releas=7i sake=6g script=7f9A serv=3c5d9baa
own servic=3e4d5a6a8a smal=5q softwar=7fcd the=3A4e7A8A9aaAbAcAdA tool=3i unit=0e7A work=0c1c3a7a
`;
