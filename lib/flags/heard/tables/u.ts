export const SIGNS = `
u=0b1a2a3a4a5b6c7a8A9baBbacadaea befor=9e bent=2bbddj in=4A9e nas=0f1d2e3b6c7bdg prefix=3A9e werkt=0A2B3g7e8c;uat and=ai
ubuntu=9f #=9k;ugly=8e;uit=1D2A3C4b5A6b8C9BaCbdcfdDeD;uitleggen=0c6n;uitrollen=0d4gah;uitsluitend=0A7kch;uitzonder=bgdh
um=0B2a3A7achec;uma=0b6c7Abacaee;uml=6q;un=0A1A6a8B9AcadAee plu=2n5m8AeA vrai=chei;una=1B7a9abacbeg aplicación=9cbn semana=7Acfda
unannotat=2q8b function=2j8A paramet=2i8A;unattend=0k4i7AdB;unbezahlt=ck praktikum=ce;uncap=cd;uncl=ef
und=5A7E8AaacBdBeC #2.7=9i #=0b1j5h an=4idc both=9d integrationstest=0g mypy=2g8A our=0b7b8b9ddA python=0c3B9h suchen=0Aeh
und the=0B5A6EcadA your=1fab;undeclar=2n;underlin=2d it=1A2d;understand=0C3A4B5A6H7F8B9DaDbbcCdceG of=1B2b3b4a5a6D7B8BaAbCcAdCeA
undo=6h;undocument=6abq;une=2b5baabbdDeh famil=eg semain=ch;unfinish=2f4j;unicod=0A9o and=9j literal=9h;unicorn=eo;uninstal=8p
union=2a5A8f9ccBdA and=2c7A8h;unit=0d1b4B5E8H9aaAcCdE and=0g7A integr=0n or=7f test=0a1b3A4a5A7f8B9AaBbBcBeA und=0g
unitair=0a7f et=0u7C;unitaria=0g7d;unittest=0t7d;universit=0A1A2B3B5a6C7B8C9KaBdFeB;unles=0a1b3a4a7BadbA it=0b3d5h the=0d
unlik=0f1b2d3a5a6d7a8aaaccdb most=0b1a2a6b8b9aaacaea our=0a3c4a5acedc the=0c1c2e4a7b8caacadc;unlimit earn=cj;uno=ag
unpack=4Aak it=5Aal the=ag
unpaid=0B1B2B3B4B5B6Ccg certificat=cg intern=cE internship=ca invoic=cG leav=cF test=cc trial=cf volunte=cC;unread=1i
unremunerat=cl;unreview=1o4A;uns=1A5B7b8b9aaAbbcAea code=0A7q8e kein=0a1d8ddc mit=1a3h6bed per=3cah python=5a8b9f;unseen=1l
unser=0d1C3a4c5e6A7a8a9eabbdcAdAeA kunden=0c5BbAca legac=bp pipelin=0A4i python=2c5h9b softwar=0A5a7l
unserem=0A7A8abkcada code=7A8ebA python=2A8g;unseren=1a2a8b9caabd code=0b1h3c7c;untangl=3abg a=3eba;untest=0g7c code=0g7I
until=0a1C3B4D6A8F9cbbcdda #=6A7A8CaKbccI a=0e1a5b8A about=7faAda its=6dbj last=1a2A3o5A late=cAdi ten=dD the=1J3B4F6A8B9ebgchdf
until then=1AabbAciea we'v=cbdk we=5b9Ace;untru to=3b4a7d8b9c
untyp=0B1A2g3A4A5A6A7A8b9AbA and=8c code=2l8a def=2i function=2p8H python=2A8jbA throughout=2B8n;untypisierten=8o
unusual=2a3a4eaadf;unzip=an the=ae
up=1B5b7b8B9AaabbcCda a=4a6bdC and=2A5c6ada automat=0j4f by=6Cab ci=4l each=0b2b3a4i7a is=aadh the=0A6A8B9AbbcA
up to=0B1E2a4A5E7D8AbBcBdAeb what=6b7abf with=1A4A7A8F9BbAcA wizard=eB;updat=0E1C2D3a4a5a6A8AakbBcAeB are=ah script=ab the=3bab
upfront=0A7a8bdf about=aadl;upgrad=1A2B4a7A9icAeA is=9f of=9f within=3c9A;upkeep=9abh of=9abb
upload=0D1F2C3D5a6D7B8D9BafbAcAdA and=5k it=ac new=ae the=ad their=1AaD to=ac;upright=bl;ups=0a3A4A5B6b7A8BcAdAeD but=1h
upstream=9dbe;upward=3b9D;urllib=9k #2=9k
us=0a1A3B4a5A6A7B8BaAbA a=0a4c6accdB and=0a1b3C4A7a8a9DaCbA are=3A8a9Adgeb by=2acc click=7j down=1A7c8d each=2f9c finish=2k3e9B
us for=1A8AbAcb from=0a3a5a7a8a9dbbcadA in=0a1A2A3B4A7D8AaacA it=0d4daAdb keep=0a4d5a6e log=7Aag long=dg mone=2dcd move=9e
us normal=4edd once=0A5ccf rais=0p2f than=7k8b through=6i to=0A1b4B5A6a7C8a9acadAeA what=0A6c7Aca when=7edA which=5d6ccb your=2Aec
usb=4A5Aal stick=4A5Aag
use=0D1J4A5F6E7b9aaCbCcDdbeD ?=4c8a9g match=3A9h our=0B1B2A4C6F7AcAdBeA python=3b9g static=2f type=2A8b with=3a8g
used=0a1C2B3A5C6A9baGbbdaeA here=2A5A8g in=2A3B8c python=3c9f to=9BaE;user=0E1E2D3D4a5C6H7a8F9BaEcCdAeG are=7hda tell=7e
usiamo=2c3a5B8hba;using=0D1D2a3a4C5D6F7D8B9aaBbCcEdCeD;usual=0B1e3A4b7aacbBcAdi befor=1a4m stay=dr within=1f4c;util=7abf
utrzymani=4c9ibw;uur=4a6AbAcAdbeA;uv=0A3k4A5A7D8E9EaDbCcDdEeC and=3C for=3k lock=3c sync=3p workspac=3o;ux=0A1A6D;używam=2A3c8j9h
`;
