export const SIGNS = `
y kubernet=5k;yaml=0a4o5d
year=0C1E2a3a4C5E6A7B8AaDbAcD ?=1bee aft=4C ago=0b3B4a6A7D9aaBbAcDdAeA and=0A1a4B6BcAdeea but=1b4c8a9fbb from=6e lat=3f5b6b
year now=3a4e of=0d1a3a4b5b6A7C8c9Cccea round=de with=3A4dcA without=6c7k8f you'd=4abg;year' day=9gdA
yes=0b1c9iaA in=2b9f we=0A5a9d;yesterda=0b1c4nba;yet=0B1a3A4A7b9ecbdaea our=4b5bcc so=8aahcb to=0A2a7b8b9edd you'd=6bcl;yml=4g5a
you=1A5A6A7B8Bba a=0A1a5a6a7c9Aaaee and=0B1C2A4a6C7A9AeF answ=1Adl are=0B1C2A3A5A6C7O8K9EbacCdcea automat=0f4d be=7abC befor=2haa
you break=0d7b brok=0C7i build=2A5c6A9AbAdA can't=8Cbcdaea can=0D2D4A5a7E8A9EaFbGdAeC cannot=1c8h9cca car=af chang=0a4A6A7m
you check=7d8a chos=6d click=7i clos=9dcjde code=6Aciea consider=6e deliv=0dcb deplo=af didn't=7a8e do=0B3G5B8EaacAdC docu=6e
you don't=3a5A8C9aabbAcAea draft=6g draw=6h earn=ce enjo=2a4b7B8A9AcA exact=2f8A explain=6c fetch=0faa find=7b8dca fix=0A1c2c
you for=1a2B5A7AbbcAdAeA gave=6f get=0A1a4A5C6Fbacbea give=1c go=2c7cda had=0a3d4d5a6ada have=0A1D2a4a5b6A7A8C9JaCbFdKeC if=7dca
you inherit=0A7d8fbb keep=9aaAbccb kill=ci know=2A3a4a5a6a7A9AaabDcCdB lay=6h learn=8d9Bca left=7bbi like=3a4A5AaAdBeA live=4Ace
you log=ac maintain=1A4c9gbi may=0a3A4C6A9BbAcBdBeB merg=0e1A2A4b5a must=0A1A3A4AbacBdb need=0B2b3a4A9baBbBcBeC needn't=0c1b5B7AeB
you noth=7fcj now=9bbgeb open=1c7a8b9aaeeb packag=3A5f past=7Aagdi pick=0A6adf pres=1a4e propos=6d put=0a6c8aca
you read=1c4A6A7A8a9AdAeA reason=6h save=3b7bad sell=ce shal=9bbaee ship=0e1a4A7Aeb should=0A3a5a7b9AbAcBdaea sign=7dcBeh
you sketch=6f spend=bccBdA ssh=aD start=1a2a5abCea submit=1h swap=2e8Aab take=2a4AbbdF tell=1c6i test=7g the=1A5a6AaAbAeb
you to=0a1d2A3B5b6a9aaCbbcAeb try=7hca type=0b2Aad upload=ad use=2cdA want=1B3A4A5A6A7C8B9AabcDeE watch=7f weigh=6n what'=8h
you will=0C2B4A5A6A7a8a9BaAbbcCdaeA within=0d won't=2A3A4A5B6B8b9BaCbBeA work=0A1D2A4C5b6B7B9AaAbAcbdaeA would=0B3C5A7adA
you writ=0h1b2g5d6f7BaFbBcAdB wrot=6e
you'd=1A3A6A9cbceA be=4A5a7a8a9bba bet=3Adceg keep=2d8A9adc live=aAbm look=2a3A4bbh maintain=9j own=0c4d spend=2a6a9bbl
you'd take=4a6caadb
you'l=2A3a4B7a8a9baabacA add=0a6f be=0b1A2C3a4E5B8a9Abbccda come=2A3c5b7b8e deplo=5bag feel=3c9aee have=0B2a3A5D7Bcbda
you'l help=4a8A9bbA inherit=5a6a7fbd keep=0a7abgddea learn=1c7b9acc look=1a4A9bbd main=bg maintain=4b9dbc most=1cbf patch=bi
you'l see=9abddf spend=0a4a6abc stil=9hde upload=ag walk=6a8g work=1E3a4A5E6A7B8a9AcadaeA writ=0i5a6f7A8A9daBcA
you'r=0B1A2A3B4E5D6C7D8B9AaAeb a=0A1A2A4A6Aef fami=ei hir=4abl stil=2j4b;you'v=0a2a4a5a8H9AaAbBdA set=4j written=3e5a6A
young than=9Abd;youngest=0abjee
your=0C1A2B3C4A5A6A7C8E9AbbdA and=1h applic=0A1D2A3A4A5B6A7C9EaAbCcB architectur=6h architectural=6l branch=1C2k3b4A breath=7eab
your calendar=4adi chang=0a1f4d7hab code=1b4b5b6AbBdA colleagu=1c4A6AaAbA commit=0a1d4ceb cv=1B2A5A6B8A9BbA day=4A5AbccAdbeA
your design=6g desk=2a5dbadaea dif=1F dut=1A7bad editor=2h3a8c even=1Adm fami=ddeE favour=5k featur=0gcf
your first=0b1e2d4c5c6b7A8a9ecadA form=ee from=9hbc function=2e7c8B github=ei hand=8c ide=2A8g incom=cf is=1f4Aaabfej job=1A3A7abc
your keep=bk laptop=2a3b5f8BaAdc merg=1e4a7a mission=be own=0A2B3B4B6A7a8E9abDccdDeA parent=ch patch=1caabA phon=df python=2a5c
your review=1l reward=cr script=7aaAbhcA sister'=de stag=ek task=afbdcA telephon=de the=6abccg time=3a5A6A7AbdcadA to=5bbd
your type=2A8j universit=ch way=0b2a3b4a5c7A8bdA week=1b6dbicA weekend=dc will=0b6dbbdc work=0C2A3B4b6D7D8A9BdAeC you=0a1g
yourself=0D1C2C3B4F5A6A7aabbAcada;yrs=2a4b5abaea
`;
