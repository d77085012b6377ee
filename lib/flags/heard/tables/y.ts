export const SIGNS = `
y kubernet=5k;yaml=4o5f
year=0C1F2a3a4B5D6C7A8AaDbAcD aft=4D ago=0a2a3B4a7D8A9aaBbAcDdBeB and=0A1a2a4C6B7aaadeea from=3a6g in=0B2A3a4a6a7AbBcAdA
year lat=3f5b6b now=3a4e of=0c1e2a4b5c6A7C8a9CaAcbdAea old=2A4A5A6A9B our=4dbA round=dd time=3g we=0C1A4A5C6A7A8A9BdB
year without=6c7i8ebA you'd=be;year' day=9hdA;yes=0b1c2a5b9j in=2a9h real=0a2g5j6A we=0A5a9d;yesterda=0a1e4mba
yet=0C3A4C5a7b8a9ecb so=8aaicb to=2a6A7a8b9fdb you'd=6bck;yml=4g5a
you=1B4A5A6A7B8BaabbdA a=0B1a3A5a6a7c8aaabaee and=0D1C2A4a5A6D7A9AcaeF answ=dm are=0C1B2A3B5B6C7N8M9DaAbbcCdcea automat=0g4d
you be=bCeA befor=0a2g7A8Aaa brok=0D7j build=1A2A5c6A9AcadC can't=1A7a8Cbcdaea can=0D1a2C5a7E9CaFbGcadaeC cannot=1b8g9cca car=ag
you chang=0a4A7o chos=6f click=7k clos=9dcndeea code=0a6Acjea deliv=0dcb deplo=ae didn't=7a8e dig=bi do=0C2A3H5C6A8FaacBdC docu=6f
you don't=3b5A8D9aabdaea draft=6g draw=6g earn=cf enjo=2a4c7B8B9AcA exact=2f8A find=0a1a3a7b8dbacaeA for=0A1a2B5A6B7AbbcAdAeA
you gave=6i get=0A1a3a4A5C6G8abaccea give=1d go=2b7cda had=0a3c4d5a6aca have=0A1D2b3a4a5b6B7B8C9JaCbEdKeD if=7cca inherit=0A7e8gbb
you keep=1A9aaBbdcb kill=ci know=4a6a7A9AbEcDdA learn=8e9B left=7abh live=4A8AaAce log=ab maintain=1A4c9gbh
you may=0a4B6B8a9AaabAcCdBeC merg=0d1C4c5b must=0A1B2A3A4A7acBdb need=0B2b3a4A9caBbBcCeD noth=0A7hci open=1b8a9aadec packag=3A5f
you past=7Aahdj pick=6adf pres=1a2A4g put=0a6c8aaaca read=1c4A6A7A8a9AdAeB reason=6g sell=cf ship=0d4A7Aeb
you should=0A3a4a7a9AbAcBdaea sign=7dcBeh sinc=3aeg spend=bccBdA start=1a5abD take=2a4AbbdEeA tell=1d6g test=7g the=1A5aaAbAeb
you think=0B3A7D8a9BaAbAeA threw=6g to=0a1c3B4a5b6a7aaCbbcBea try=7h upload=ad want=0A1B2B3B4A5A6A7C8B9AabcEeD weigh=6m what'=8h
you what=0A7b8A will=0C2A5A6A8a9AbbcBdaeA won't=2A3A4A5C6A8b9CaCbBeA work=0B1D4D5c6B7B9AaAbAcbdaeA would=0B1A3C4a5A7adA
you writ=0h1a2g3A5c6f7BaFbCcAdB
you'd=1A6A7a9cbceB be=2A4A5a7a8a9cbb bet=3Adcef keep=2e8A9bdc live=bl look=2a3B4b9abg maintain=9k own=0c4d spend=2abk
you'd take=4a6d7baadb
you'l=2A3a4B5a6A7a8a9baabbcA add=6h be=0b1A2C4E5C7a8a9Abbcbda come=2A3c5b7b8e deplo=5bah feel=3c9aee get=0C3A4A7a9AdAeA
you'l have=0B1a2a3A5D7B8acbda help=1A4a8A9baAbA inherit=6a7hbc keep=0a7abgdcea learn=1c7b9acc look=1a9bbd main=bh maintain=4b9dbc
you'l most=1cbg patch=bh see=8a9abcdf spend=0a6abc stil=9hdg upload=ah walk=6a8f work=0A1E3a4A5E6A7B8a9AcadaeA writ=0i5a6e7B8A9daB
you'r=0C1B2B3B4D5D6C7C8C9AaBbAeb a=0A1A2A4B6AdAeg fami=ek hir=bm stil=2o4b;you'v=0a2a4a5a6A8G9BbCcadA set=4l;young than=bg
your=0C1A2B3C4B5A6A7D8E9AaAbbdA and=1j applic=0A1D2A3A4A5B6A7D8A9EaBbCcB architectur=6i architectural=6m branch=1A2l3b4A8A
your breath=7eab calendar=dh cape=ee chang=0b1f4d7haabA chief=bh children=dg code=1b4b5b6BbBdA colleagu=1c4A6AaAbAeA
your commit=0b1d4cea cv=0A1B2A5B6C7A8A9B day=4A5AbdcBdaeA desk=2a5cbadb dif=1F editor=2e8c even=1Adm fami=deeE favour=5k
your featur=0fcg first=0a1e2c4d5b6b7A8b9ecadA from=9hbc function=2f7c8B github=ei ide=2A8h incom=ci is=1gaabeej job=1A3A5a7a8Abd
your keep=bl laptop=3b5f8BaAdd lunch=cg merg=1c4a7a mission=be own=0A2C3B4A5A6A7a8E9bbDcbdE parent=ci phon=de profil=dAec
your proposal=6g python=2a5c9aea review=1l reward=cs script=5a7aaAbhcA seat=bg shar=1a6acd sister'=de stag=eo task=8aafbdcA
your team=4E5A6B7A8A9AaBbacCdCeC telephon=de time=0A1a3a4a5A6A7AbdcadA to=5bbedA type=2A8h universit=ch way=0b2a3b4a5b7A8adA
your week=1b6cbjcB weekend=dd work=0D2a3C4b6D7D8A9BdAeC;yourself=0D1D2C3C4G5A6A7bacbAcadA;yrs=2a4c5b9AbadAea
`;
