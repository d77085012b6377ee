export const SIGNS = `
r=0B2E3I4C5D6B8E9BaBbBcCdDeD;rabbitmq=0a5c9d;rack=0A5ccada;radar=5d;rais=0a3a6B7D9AaAbBdAeH;ran=2A3c4B5B8a9B mypy=2A8k;ranch=5r
random=0g5a;rang=0G1B2B3G4B5D6C7F8d9CaBbDcFdIeF;rapid=0C1B2A3A4e5A6B7c8A9AadbBcAdAeF;rare=5a6a7A9AbbdA;raspber=5J pis=5E
rat engin=5A8e9c rise=4h;rate=0A1A3B4b5a6A7AaDbAcDdaeC;rath=1a6b9baa than=6b9AaaeA you=8jdA;rational=6v;raw input=9l;rdp=am
re run=3gbb;reach=3C4b6F7H8E9aaabAcKdAeG at=do for=0c2m main=0a1k production=1b5dad the=4c7AahbAdA
reachabl=ds #24=dk around=dg at=dk;react=0B2B3A4C5C6B7D8C9BaBbbcAdaeD
read=0D1d3B4D7D9CaAcCdAeB and=1f2adA by=1d3a4A6b in=2a5A6hea it=1e3A6B8a9AdA line=1h oth=1j the=1c6A9CbAcAdAeC their=1i5b them=1h
read to=2B4B6A7AaIbAcAda what=1d you=ae your=1a2d4a;readabl=0f2B;readines=5baaddea prob=5o to=3a8baibbcadd
real=0a1B2a3B4a5a6B7A8D9AaDbEcadCea backlog=ci client=cg featur=cj leav=ee postgr=0d5a ticket=cj
reason=2a6g7BcCea and=1a6D for=6D in=6e is=6j the=0m3c6b9a;rebuild=3j4A8A9Acbea our=coeb;rebuilt=3g5j from=3f5a
receiv=0B2D3G4a5B6K7A8DaDbDcadGeB code=1m no=9gcA;recent python=2A3l8a;recet=7iaA;recherché=2a4e8Aee;reckon on=cj
recommend=0F1B2B4D9AbHcadBeA one=6m;record=1A2A6a7L8B9FaAbacDdCeb are=6f as=6g live=6g respons=0k2A
recruit=1F2B3B4E5C6L7F8F9CaBbBcFdEeI
red=0l2g4a6a8BaAbDcDdCeD befor=0a1A2c4A build=0C2A4g green=0g4A hat=9g on=0j1b2A3A4A squiggl=2g within=0g1A4A;redi=0a2d3e5A9AbA
refactor=0o2a4A8A9AaAbhcAdAeA legac=bi;referenc=0a1C3B4A5A6F7D8B9BbAci let=ce;refresh=ac;refund=0d1b6a7Ace
refus=0h2i3b7C8DcAdA to=0f2a9bba;regel=1a8aaadg code=1i;regelmäßig=1bdr;region=0A1A2B6b7A8A9BaBbAcada;registr=3B5i7A8AcaeB
regression=0e1A6A7a9AaAcAdAeA case=0o suit=0g;regret=2d6f9Acb
regular=0C1a2A3B4C5B7C8B9AaCbDcCdheC basi=df code=1p night=dq overtim=dq part=dg work=dm;regulator=2A4C6A7A8AaAcAdaeA;reimburs=ch
rein=7A8bcp;reject=0c2c6q7A8AaAbacAdA alternativ=6e;relat=0H1C2B3B4C5D6E7C8C9BaBbEcCdCeE
releas=0a2B3c4h5A6E7a8EaibAcBdbeA ?=4l and=3b4A7dabda are=7dahda at=4ead autom=4k behind=3j9A day=0a4hacdA ever=aadf everyon=7g
releas for=4f9b from=4dac go=acdd is=0B4B7bdg last=3B4e9c manag=4j7A manual=7caj mean=7caf meet=4g night=4aag of=3a4A7Aab on=aeea
releas pipelin=4k procedur=am proces=4iad tak=7Aaj take=dh the=4C7f to=0a1a4baA train=4l weekend=4o within=3i;releasen=4tde
relectur=1w;relevant=0E1E2C3C4D5D6E7a8B9CaAbDcCdBeC;reliabl=0a1D2A4B5B6A7B8c9AaAbBcAdCeF;reload=7eao
remain=1F4H7A8a9caabAcBeA so=7A8h9Abcda;remark=1n6a7AbA in=1E6A on=1c;rememb=2A4c8b9BaAbbda;remind=7AcC
remot=0D1B2D3D4D5G6a7E8D9CbFdDeB desktop=al;remov=0A1B2B3A4A6A8l9CaAdA ever=5b8l it=8f them=5a8g;remuner=0A1A2A3A4A5A6Acq for=ce
remuneración=cs;remunerada de=cl;remunerado=cl;remunerat=cmec;remuneração=cu;renam=0a1b2g7ban a=0a1b2i7a the=7Aai
renovat=1A3l open=1A3h;rent=0A3CdA;rep within=dk;repair=0d7abd it=0C7bbj;repeat=0f3aea;repla=0f
replac=0A1B2a3c7B8E9AaAbbcAdAeA a=7Aef it=3b7e9gbc the=4a7AacbA;replace=9fbc;replay=0g6a against=0d2A4A;replica=0a5n of=0a5i
repo=0b2A3A4b6e7a8c9BaAbCcBdBeA that=0C7l8a;report=1B2B3E4A5D6E7c8BaAbacCdEeC to=0a2A3B4C5A6c7A8A9BaBbAcB
repositor=0b2a3j4c6b7b8a9AaAbCcBdCeA contain=7e for=3A8e has=0B3e7g is=3A7d8dbA one=3h6a;reproduc=0n7AbA it=0d4A
reproducibl=3j9AbA develop=3o python=3f;reptil=9F
request=1e3a5A6B7a9CaCbBcLdDeD are=1C for=1D from=1c get=1K3c4b is=2d3b4i that=0b1a2D7A8f to=1e7A8a will=1g with=1A2B8e within=1i
request wordt=1g;requir=0A2a3A4b5A6A7F8E9AaabAcCdaeB in=df;require=0a1b2B3a7a8F9AabbBcBdBea txt=0A1A2A3a4A5B6A7D8B9AaCbBcAdAeA
rerun=0a2B3e5g;rescu=9Abf;research=0a1a3a5E6E7C8H9CaEbBcEdCeF softwar=0c1g2e3b4e5a6a;resel=cE;reserv core=2a9ibA
resolv=1B2A3j4C5C6A7B8A9BaBbAcAdA once=3i;resourc=0B1B2B3A4C5b6G7B8A9AaBcadBeA;respect=0A2A3B4A5B6B7B8AaAbacaeI
responsibilit=0a4a5C6b7E8B9DaAbacDdFeE author=0a6h develop=0B1k keep=2abg
responsibl=0a1D3A4a5a6A7C8D9AaccEdDeD for=0a1D3A4a5b6A7D8C9CaccCdCeC;rest=1a4a5a6a7a9bbA of=3b7A
restart=0B1B2A3A4D6D7Aanba apach=7Aad gunicorn=ab;restaurant=0A1C4A5AcBdC;result=0B1A2A4B6D7b8A9aaBbBdDeD
retail=0E1A3c4C5a6C7H8D9baabacBdAea;retir=0A1G4E5a6E9AaAbc in=8cbf two=2cbe;retiré=2B8k;retrain=3c4l;retribuzion=cn
return=2f3A5A6E7A8b9BaAbadAeA ?=8d valu=2i8A;revert=2A4j8d
review=0B1i4H5F6a7A8A9EaCbJcLdJeJ and=0A1e2A5B8Baa are=1c6j can=1g2A3a code=0a1h colleagu=1f cultur=1i gehören=1k is=1f merg=1l
review of=1a pair=1j teammat=1i test=1t their=1f we=7h within=1l yes=1e7b8a;reviewen=1z;revision=1d5a;revu=0a1b2a de=0A1B
reward=0B1A2B3B4A5A6B7B8A9AaAbAcadJeB;rewrit=1a2D7a8AbeeA is=8bbi it=1a6bbf
rfc=6l7C8B9AaAbCcDdCeE #=6E adr=6F and=6C befor=6f for=1A6b that=6l;rhel=9k #7=9g;rhythm=0bdcec
right=1C3B4B5A6A7a8C9AabbCcDdAeC now=0B7caabAdb we=7l;rilasci=0a4c7Aal;rilasciamo=4k7A;ring=0A1A7jadbacAdE at=7Adh the=7aad
rip=0j out=0fbA;risk=0F4C7C9baabAcEdCeC librar=2g8A9a;rival=0E3A4A5A6B7C8BaAbDcAdAeD;road=0D1B3A4b6a7a9BbAcaeB not=6e
roadmap=0F2B3C4C5F6B7A9AcA;roast=ef;robim=1A7Aah;robocop=ag;robot=0a1A3C4e8aaabadF build=4h car=1A4f9baa for=7aaj framework=0n
rock=7aed star=ef;rockstar=0B1B2C3A4B5B6Bem attitud=ep develop=ei in=ee is=el or=eG python=ek to=ew who=eh
rol=0A1D2B3F4b5A6E7F8b9DabbDcKdDeC back=4f it=4h8a itself=4m out=4c5a
role=0D1E2A3C5C6C7H8A9AaGbdcBdBeH focus=bf is=0a1B3A5B6A7F8C9BbadE you=0c4A5B6A7A8BbEcBdCeA
roll=1A3a4a5d6A7A8A9AaadAea out=4A5bab them=5e;rollback=4uaa is=4f;rollout=0A4j5a7AaedA of=4bae;root=0A1A2A4C5c7A8AabbAdA
rootles=5h;ros=6a7a9fea;rota=1b9AcAda becaus=dh;rotat=1b6ade;rotterdam=5D6AbA;rough=0e7A8ace #=0A8d9abbcb a=0i6A
round=1A2a4D6a7adA clos=chea the=7caabacAdAea to=0A7f8e9aab;routin=0b1c3B4a9Aaabade;routine=ds;rsync=1A3A4C5Aar from=ai the=7AaE
rub=1j4a stamp=1j
ruff=0A1A3p4A5A7F8C9CaBbDcCdDeB and=2A3D check=0A1A2A3m configur=3g decid=3m doe=2A3i format=3l is=1A3e mypy=3n pre=2A3f settl=3f
rul=0a1a2A3d4A8a9AcDdBeA;rule=0d3c6A8Adf #=8jdb and=1a6A8aeg in=0g2abada on=1A7Bdf one=0c1n set=3n
run=0a1C2A3d4a5d7a9bcEdAeB #2=9h #3.12=3j9B #=5ade against=0i4A and=3A4f5e anyth=2f5d7c as=2A5h automat=0D automatical=0A4aah
run befor=0e by=0e7baabA everyth=0b5bbe for=0a5fbb git=ac in=0e2e3a4A5e7D8D9AbB into=dk it=6A7h8f on=0a1C3c5a6b7F8C9bcBeC our=5gcb
run outsid=5o pyright=2a8g python=3B8a9b sinc=0A7e8b9abd the=0A1a3f4B5a6A7bbbcC ther=5h9b time=8d to=2ddceb unattend=0f4B7A
run und=5b9k your=7f;runbook=8aaf;runtim=2a9j cpython=3c9g python=9g;rust=3b4A5A6C7B8B9DbAcAdAeA;règl=di;régulière=do;rémunér=cn
rémunéré de=cn;ręczni=7waz
`;
