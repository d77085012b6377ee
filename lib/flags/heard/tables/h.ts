export const SIGNS = `
h=dc;haben=0c1A3a4B5A8d9A wir=0a3a4A5a7A8g;habit=0a1e4a6A7A8abAcA of=0e1h6b;habitual=dn;hack=7A8Aee
had=1a4A8A9AaAcCeB a=0H5C7gbadbeA alread=4l been=6j8Abb no=2b7L8J9A read=1h6a to=2b4j7A8B9DaBbAcAdA two=5bdk
half=0c1d3A6a7B9gdAeC a=adca day=7adh done=4d8a of=0c2b6a9acAdaeA past=1f2a4AdA year=cm;hall=0A1c2A4A5a7b9Aeb;halten=6c8f9cbc
ham=0f5b;hand=0A1C5a6B8b9CabbBcc a=2c5e6d against=0A7jaA by=7eaa deploy=af from=3a7c8e in=1B4b6B8AaD on=0A1A2B3A8BbBcDdDeA only=7f
hand over=0a2b8AaAea the=0b2A3a6b7AaD to=2a3a5a7A9aab usual=af;handful=4a5d6b9b of=4a5d6a9b
handl=1B3A4a5c6A7A8C9aaAbBcBdBeB are=5l;handmatig=4a7aag;handwritten=2C8G;hangar=9g
hap=0B1D3a4A5A6a8a9aabbAea here=7kbbdc with=2A3a8jcddc;happen=1b2A4a8A9EbBca if=1g6d that=1f3e4A to=8acaed;harbor=5h
hard=0a3E4a6a7C8A9DaCbacaee a=1a2b4ibfdh and=eg any=5c7g8b anyon=badg as=ee cultur=ef on=eD part=0ceg play=eh that'=eg that=ee
hard to=0A2A8deA;hardwar=4b5A6C8AaAdAeA
has=0A2A4A5C6B7bbAcBdaeA #=0d6aaddC a=1E2B3a4G5A8a9AbAcadCeb ask=7A8eeb been=0B2a3A5A6A9AdBeA begun=9h broken=0c4A7d dar=7c9fbb
has ever=0C1A2A6C7f8jabdaea found=0b2j5cda gone=1g2A8a9a got=7A8d9k had=0a4A9bdd her=1i4i its=1A4AadbAdb left=9fbbec manag=dj
has mov=5b9fba nev=1B2F7i8d9caA no=0B1A3B6B7A8bcAdB none=7i8f not=1d7A9a outliv=bj pas=4jda read=1j6a said=1h seen=1bbbde
has six=0a7bdi so=0A2A5c8jdc stay=2B7g8f9d to=0b1d2c3E6b7B8C9hbddC written=1A6A7f8abb zero=7e
hash=3s7A8A9CaCbAdA and=2A3h of=3f so=3e;haskel=2d8A;hasn't=1A4a9ibc got=0A7c9j;hat=2A8C9bea #7=9j;hatch=3r and=3d for=3g
hatchl=3u;hauptaufgab=bk ist=bk;hauptsächlich=bm;hav=1a3a4b8a9AabbAcadaeA been=2f5a6a8a python=0d5e9e
have=0A1a3A5A7a9acDdb a=0E1A2G3B5b6D7a9DabbCdaeA an=0A1A2A3A4C5A6A7B8A9AaFbBcAdAeB been=3A4a5AaDcaea broken=0b2A7h broth=ee
have chosen=6a8g colleagu=ej deploy=5f employe=em fun=eE let=0h2d nev=0B3A6A7d8a9aeA no=2A4A7Ddc none=5a6a7g8C not=1B2A3A4A7a9g
have pipelin=4A7Aah propert=0g pytest=0g python=2f3A5J robot=7aah staf=el stay=8k9a test=7lab the=1a2D3A4D5b6C7F8c9acBdDea
have their=6a8daadc to=2A3a4a5A7D9BaBbDcBdAeA used=0e2b3b4a5e written=0c1d2d4a5c6a you=0a3b4a6a7C9abBeA your=1g6adc
haven't=0B1B2A3A6C7d9cdb;he=1A3C4A7A9B doe=1baeei;head=3c4a5A7a8aaabAda up=8h9j;headquart=5A6FcbdA
health=0E1a2D3D4a5A6C7E8B9CaCbCcFdFeH;hear=0D1B2B4F5A6a7A8D9EaGbBcBdHeC you=1A6g;heart=0A1A2A3B4B5D6A7a8b9AbacA
hebben=1C2E3C4C5B7f8b9EbGcDeD;hebt=0C1B2a3c4c5b8C9BaAbEcBdBeA;heeft geen=7j8b
helm=2a5o7A8A9AaAbBcAdCeA chart=1a5m7A9AbAcAdA kubernet=5f valu=5g
help=0A1A2c3a5a6E7H8B9baAbGcAdHeJ sinc=5h us=0a1a2a6e7A8a9aacbAcDdAeA;henc=3a9eaa;her=1d2A3A5A9BbBcC
here=4A5B6aaacDdbea and=1b2A4A5B8a9bcaec be=bf befor=6abj colleagu=eo doe=7i8a ever=3a6e everyon=1h for=8acD has=3a4b5A8baAbadg
here it=1b5f6bdc we=6Bec who=8h without=2d3d6h9a yet=7h you=0A1C4A6AbAeb;heredado=bh;heroku=4a5f7a;herself=ag
het=0A1B2C3C4D5B6a7A8D9aaCbccGdBeE;hetzn=5e7a;heur=1a4bdk;hide behind=4f;high=1B2F3A4E5F6B7I8E9GaAbGcAdEeE level=1A6c
him=0D3A7A8AaAbaeA;himself=1a5a7d9aadbc a=5meA
hint=0G1G2c3G4C5E6D7D8h9EaBbBcCdDeB ?=8i anywher=8e are=2B8b as=2i at=2A8d aus=2A8f everywher=2p8A in=8c nois=8h now=2m one=8l
hint python=2h8A throughout=2n8A went=8h yes=2a7i8g9B;hir=1G2D3I4c5A7I8B9AaFdIeb for=1Abc here=2hcA to=bd you=9abgda
hire=0C1H2A3A6A7B8F9CaCcadaef #10=ee employe=ei only=ee program=eh you=bhcaea;his=1a2G5A7A9Cdc phon=7j;historiqu=bm;hit our=dreA
hob=0B1A2C3A4D5B7DbAdf;hoef=0g3g5ced je=0g3g5cee;hoje=7a8A9heA;hol=0c6j7A in=1a6f
hold=1a2a7b8a9acAdAea #=0e6e is=8d9cda out=9fbdej shal=8jaA that=8n their=4b8iac us=2c will=0d1a5a6Abb your=7c8eaa
holida=0B1B2A3A5A6D8C9CaacAdAeA;holiday=0B1A2B4E5B6B7A8A9AbAcBdfeC are=dk
home=0A1C2a3E4A6E7G8BaBcAda a=8acg assign=cf at=cbdceC befor=cbdh is=cc made=1c8g9Abj project=cc with=0e2h4baaea you=ei
honest=3B4H5a7gbadb;honorar=cn;hook=1a2g3b4A;hoort=1acedoed erbij=1e6Achdg;hop here=1j;hope=3B4B6Eacba;hora=cadi;hospital=1B7AdE
host=0A1G2B3E4B5a6B7F8G9bagbacCdBea is=9Bag;hotel=2B6CdaeB;hotfix=1j4cbb are=al
hour=0C1b2A3B4a5C7a8B9EaabBcAddeG a=1a2A4B6A9Acbdb aft=1e and=3A4A7adBeE befor=4h7adA by=4Adf day=dh for=7d in=bcdc includ=dd
hour is=1ade of=1b2A7AaadA on=7adg or=1ddf the=4b7acadf we=cc week=0A3A4AdC
hous=1C2A3A4C6C8Acaea rul=2B8i rule=8eea styl=8g we=3g7f9abacb with=bf;hov=2f8A over=2f8A
how=0a2A3c6b7a9AbDcadCeA do=0b3B7f8acAdAeA doe=0A1B5c6Aal our=6bbA the=6b to=0A2c3a4a6B7D8C9AaabBcAdAeE we=4a5b9Abada you'd=6h
howev=1a3A5B7A8a9aaAbadCeA is=9hbc smal=1c2h;hpc=5e;hr=0C1C3B5B6B7C8AaBbBdBeD;http=0C1C2B3B4B5C6C7C8A9HaCbDcCdDeC;hug=ek
human=0A2a4b5D6C7D8D9CbDcCdGeD hand=4jaB;humour=0b4a5add;hundr=0f3a4a5d8a9baBcBdB lin=1k modul=7c8h;hunt=6AdAeC;hurt=0b1a3a4d6i
hybrid=0D1C2B3B4b5B6B7C8C9BaBbDcFdIeA;hypothesi=0s7G8A9AbAcAdCeA found=0g has=0r2A is=0i or=0f throw=0g;há=0d3b7C9Abg
hältst=2h8Abj;händisch=7cat;härt=eq
`;
