export const SIGNS = `
r=0A2D3H4B5C6B8F9CaBbBcBdDeC;rabbitmq=0a5d9d;rack=0A5eca;radar=5e;rais=0a3a6B7D9AaAbAdAeH;ran=1a2B3c4A5B8a9A mypy=8k;ranch=5r
random=0h5a;rang=0G1B2B3F4B5D6B7G8d9BaBbDcGdGeF;rare=5a7B9AbbdAea;raspber=5J pis=5E;rat engin=8g9d rise=4i
rate=0A1a3A4b5A6A7BaAbAcCdaeB;rath=6b9baa say=cddceg tell=9dbgeA than=6b9Aaa you=0a7a8hdA;rational=6s;raw input=9l;rdp=am
re platform=bg run=3gbb;reach=3C4b6F7H8F9aabbBcJeG at=dm custom=4e for=0b2l6a main=0a1m production=1c4a5bac the=0a4c7Aah
reachabl=dr #24=dj around=df at=dj;react=0C2C3A4C5B6B7C8C9BaBbacAdaeC
read=0C1d3B4C6A7C9BaAbacCeB and=1c2abAdA befor=1kbc by=1i3a4A6b in=1a2a5A6gea it=1e6C8a line=1h oth=1j the=1c6A7A9AbAcAdAeE
read their=1h5b them=1g7A to=2B4A6A7A8AaHbAcAda what=1c you=0aae your=1c2d;readabl=0e2B;readines=5bdeea prob=5o to=afbdde
real=0b1C3B4a5B6C7B8C9AaDbDcadBeb backlog=cj client=cg featur=ch ticket=ch
reason=6g7BcCeB behind=6d for=6B in=6f is=6k the=0m3c6a9a;rebuild=3g4A8Acb our=cneb;rebuilt=3g5j from=3g
receiv=0B2B3E4a6I7A8DaBbEcadGeA code=1l;recent python=2A3k8b;recet=0A7jaA;recherché=2a4e5A8Aee;reckon=9cbacbdb on=ci
recommend=0H1B2A4C8AbFcbdAeA one=6l;record=1A5A6b7I8C9DaAbacFdAea are=6g as=6g respons=0j2A;recruit=1E2B3A4D5C6K7F8F9CaAbBcGdEeH
red=0l2h4a6a8BbDcBdCeD befor=1A2c4A build=0B2A4d first=0f green=0i4A hat=9f on=0f1c4B squiggl=2e within=0g4A7A;redi=0a2d3g5A9AbA
refactor=0m2a4A7A8A9AbhcAdAeA legac=bi the=0b2AbA;referenc=0a1C3B4A5A6E7D8B9BcidA let=ce;refrain=2A8eeA from=2A8e
refund=0b1a6a7Acf;refus=0i2g3c7B8C to=0f2a3a9aba;regel=1a8aaadh code=1i;regelmäßig=1bdr;region=0A1A2A3A6b7A8A9AaBbAda
registr=3A5h8AcaeA and=4A5b;regression=0f6A7a9AaAcAdA case=0mbA suit=0e;regret=2d6gcb that=cc
regular=0C2A3B4C5B7C8B9AaCbCcBdheA basi=dg code=1o night=dp overtim=dp part=dg work=dl;regulator=0a2A4C5a6A7B8AaAcA;reimburs=cg
rein=7A8bcm;reject=0a2d6p7A8BdA alternativ=6g option=6g;relat=0G1C2B3B4C5C6E7B8C9BaBbDcBdCeD
releas=0a2A3c4h5A6E8EahcBdbeA ?=4l7a and=3b4A7dab are=7dah at=4dad autom=4i befor=4f7a9a behind=3k9A day=0a4gacdA ever=aade
releas for=4e9b from=4cac go=acdb is=0A4A7aaade last=3B4e9c manag=4h7A manual=7dai mean=7cag meet=4g night=4baf of=2a3b4Aad
releas on=0aadea pipelin=4i procedur=am proces=4gad tak=7Aak take=dh the=4C7d to=0a1a4baB train=4j weekend=4n within=3k
releasen=4tde;relectur=1u;relevant=0E1E2C3B4C5D6D7C8B9CaBbDcCdBeC;reload=7dan;remain=1C4E7A8a9cbAcBeA so=0a7A8g9Abb
remaind=3f4b6dba;remark=1m4a6b in=1E on=1e;rememb=3A4c8a9BaAbbdaea;remind=cC;remot=0D1B2D3C4D5G6a7E8D9CbFcadBeB desktop=ak
remov=0A1B2A3A4A6A7a8k9CaAdA it=8eba them=8f;remuner=0A1A2A3A4A5A6Acp;remuneración=cn;remunerada de=cj;remunerado=cj
remunerat=clec;remuneração=ct;renam=1b2f7aao a=1b2j the=ah;rend=3a4c9Ccbdaea;renovat=1A3l open=1A3h;repair=0d7abb it=1A4Abe
repla=0f1A;replac=1B2a3b6A7A8E9AaAbc a=ef in=3dbi it=3b7c9cbb;replace=9fbb;replay=0g2A against=0d2A4A;replica=0a5m of=0a5idA
repo=0b4b6d7c8c9AaAbCcBdBeA that=0B7j8a;report=0A1A2C3F4A5C6E7c8BaAcBdEeB
repositor=0b2a3h4d6b7b9AaAbEcAdCeA are=0a3g8d for=8e has=0A3g7e is=5A7d of=3f5a we=8f;reproduc=0m7AbA it=0e2A4A;reproducibilit=3e
reproducibl=3j9A build=3d develop=3j python=3g;reptil=9E
request=1d5A6B9CaDbAcKdFeD and=1A are=0a1C5a for=1C get=1H2A3c4b is=1B2d3b4h of=0a1b that=0b1a2D7A8f to=1d8a will=1g with=1B2B8e
request within=1h wordt=1g;requir=0B1a2a4a7I8I9BaAbBcCdaeB in=de;require=0a1b2C7a8D9BabbAcBdBea txt=0A1A2A3a4A5B6A7C8B9AaCbBcAdAeB
rerun=0a2B3e5f;rescu=bf;research=0A1a2A5C6D7D8F9CaEbAcDdCeE softwar=0d1f2f3b4e6b;resel=cD
reserv core=2a9jbA for=1b8bdeeb system=5abd;reservoir=8fbd;resolv=1B2A3i4C5B6A7B8A9BaBbAcAdA once=3j to=3D4Aeb
respect=0A2A3A4A5B6B7B9AaAbacadCeG;responsibilit=0b2B5C6a7D8B9EaBbacCdEeE author=0a6h build=1e develop=1g keep=2ablda
responsibl=0a1C3A5a6A7D8C9AaccDdDeD for=0a1C5b7C8B9EaccCdCeB;rest=1a4a5a6a7a8A9baAbAcA of=1a3bea
restart=0A1B2A3A4C6Canba apach=7Aac gunicorn=ab the=aD;restaurant=0A1C5AcBdC;result=0C1A2A3A4C5a6D7b8A9DaBbAdBeC
retail=0D1A3b4B5a6B7H8D9bbacAdBea;retir=1F4D6Gbc in=8dbf to=bj two=2cbf;retiré=2B3A8j;retrain=3c4j;retribuzion=cn
return=1A2f3A5A6E7B8a9BaAbadAeA ?=8d valu=2k8A you=8f;revenu and=bddc;revert=2A4k8c
review=0B1h4G5C6a7A8A9DaCbJcKdJeJ and=0A1e2A8B are=1c6i by=1A can=1f2A3a code=0a1j colleagu=1f cultur=1j each=1A ever=1a7b
review gehören=1k is=1h just=1e like=0A1f7A8a merg=1l of=1b pair=1k teammat=1h test=0A1s their=1f we=7h will=2B8c within=1l
review yes=1f7b8a;reviewen=1y;reviewt=1e;revision=1e5b;revu=0a1b2b de=0A1B;reward=0B1A2B3A4A5A6B7A8A9AaAbAcadJeB
rewrit=1a2B7abecaeA is=8abi it=1a6bbf;rfc=6l7B8B9AaAbBcCdBeD #=6E adr=6E and=6C for=1A6c proces=6b that=6h;rhel=9l #7=9g
rhythm=0adcec;rien=1ecb;right=1C3A4C5B7a8DabbCcCeC now=0A7dabdb we=7k;rilasci=0a4c7Aal;rilasciamo=4k7A
ring=0A1A7iadcAdD at=7Adg the=7bad us=7f;rip=0k out=0ebA;risk=0E1a3a4C7D8A9babcDdCeD librar=2f8A9a;road not=6g
roadmap=0F2A3D4D5F6B7A9A;roast=dAee;robim=1A7Aah;robot=0b1A3C4e8BdG build=4h for=7aah framework=0m;rock=7aee star=ee
rockstar=0B1B2B3A4A5B6Aek attitud=eo develop=ej in=ej is=ek or=eF python=el to=ew who=ej
rol=0A1C2A3H4b5A6D7F8b9DabbDcKdCeC back=4gaa it=4g8aaa itself=4m out=4d5aaa
role=0C1E3C4a5B6C7I8A9BaFbdcAdBeE focus=bf is=0a1B3A5B6A7F8B9BdCeA;roll=1A3a4a5d6A7A8AaadAea out=3a4A5bab them=4a5e
rollback=4saa is=4e;rollout=4j5a7AacdA to=af;room=2a3B4AaAbacAea;root=0A1A2A4C5c7A8AabbAdA;rootles=5g;ros=6a7a9ieb
rota=9AcAda becaus=di;rotat=1b6ade;rotterdam=5D6A;rough=0d7A8a9ace #=8e9abacb a=0g1a
round=1A2a3a4C6a7a clos=chea the=7cbacAdAeb to=0A7g8d9aab;rout=0a6A7AdAeB;routin=0b1a4a7a9Aaade;routine=dp
rsync=1A3A4B5Aar from=ai the=4A7AaF;rub=1k4b stamp=1k
ruff=0A1A3r4A7F8B9CaBbDcBdDeC and=3F check=0A1A2A3l4A decid=3l doe=3g format=3j has=3e is=1A3g mypy=3k pre=2A3d4A settl=3f
rul=0a1a3d8a9AcDdBeA;rule=0c3d8bde in=0i2bba on=1A7Bdg one=0b1o
run=0a1B2A3c4a5d7abacFdAeB #2=9i #3.12=3h9A #=5add ?=5c9a against=0f4A and=3A4f5e as=5h automat=0D automatical=0Aag befor=0f
run by=0b3a7babbA everyth=5cbf for=0a5cbc git=ac in=0e1A2b3a4A5e7C8D9AbA into=dk it=7h8faa kubernet=4f on=0b1B2A3c5a6b7F8C9ccAdAeC
run our=5f outsid=0A5n pyright=2a8h python=3B8a9b sinc=7dbe the=0A3e4A6A7cbbcCeA ther=5i9b time=2a8d to=2edcec unattend=0e4B7A
run und=5b9k your=7e;runbook=8aae;runtim=2a6A8a9i cpython=3b9g python=5A9g;rust=0a3b6B7A8B9DbAcAdA;règl=di;rédigez des=6h
régulière=do;rémunér=cn;rémunéré de=cn;ręczni=4A7way
`;
