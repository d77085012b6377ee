export const SIGNS = `
u=0b1a2a3a4a5b6d7a8A9caBbacada befor=9e bent=2bbddk in=9f nas=0f1c2f3c6c7adh werkt=0A2B3g7e8c;uat and=3Aah;ubuntu=9g #=9kbA
uit=1D2A3C4b5A6b8C9CaCbecfdDeD;uitleggen=0c6m;uitrollen=0d4hah;uitsluitend=0A7mcg;uitzonder=bgdi;um=0B2a3A7achec;uma=0b6d7Abacaee
uml=6p;umlaut=9g;un=0A1A6a8B9BcadAef plu=2n5m8AeA vrai=chei;una=1B9abacbeg aplicación=9cbn
unannotat=2n8d function=2o8B paramet=1A2h8A python=2A7A8fbB;unattend=0k4k7AdB;unbezahlt=cm;uncap=cd;uncompensat=ch
und=3a5A7E8AaacBdBeC #2.7=9j #=0b1i5fbA an=4fdb both=9e integrationstest=0h mypy=2f8A our=0b7c8a9dbadA python=0b3A9i the=0B5B6Bca
und version=3h your=1hab;undeclar=2r;underlin=2g it=2e;understand=0D1a3A4A5A6H7H8E9DaEbbcDdbeG of=1C2b3b4b5a6D7C8AaAbCcAdCeA
undo=6h;undocument=6abr;une=2b5baabadDeh famil=eg semain=ch;unfinish=2e4k;unicod=0A2A3A9q and=9j literal=9h;unicorn=ep;uninstal=8r
union=1A2a5A8e9cdB and=2c8h;unit=0d2A3A4C5C6A8D9aaacEdD and=0h7B integr=0q or=7i test=0a1b3A5A7e8E9BaCbBcBeA und=0h
unitair=0a7f et=0u7C;unitaria=0h7c;unittest=0s7f or=0i;universit=0A2A3B4A5a6B7B8F9KaBdFeB;unles=0a1b3a7B8AacbA it=0b3f5k
unlik=0f1c2d3a5a6c7a8aabbaccdb most=0c1a2a6b8b9aaaea our=3c4a5acgdc the=0c1d2d4a6a7c8b9aaccbdc;unlimit earn=ck
unpack=4Aam it=5Aak the=ag
unpaid=0C1C2B3B4B5B6Cch certificat=cg intern=cG internship=ca invoic=cG leav=cF test=cc trial=6Ace volunte=cD;unread=1i4A by=1e
unremunerat=cs;unreview=1l2A4A;uns=1A5B7c8b9aaAbbcAdaeb code=0A7q8e mit=1a3i6bed per=3cai python=5a8c9f;unseen=1g
unser=0d1C3a4c5d6A7a8a9eabbecAdAeA legac=bp pipelin=0A4i python=2d5h9b softwar=7m;unserem=0A2A7A8abjcada code=7A8fbA python=2A8g
unseren=1a2a7a8b9baabd code=0d1h3c7d;untangl=3abh a=3eba;untest=0i7b8a code=0g7J
until=1B3D4D6A8F9bbacdeA #=1A4A6B8D9AaMbBcLdAeA a=0c5b8A frida=aaei its=6abj late=cAdl the=1K3C4G6A8B9fbgchdf then=1A6Aabciea
until we'v=cbdl we=5a9Ace;untru to=3b4a7e9c
untyp=0B1B2g3A4A5B6A7B8b9AbB and=8d code=2p8a def=2i function=2q8G python=2A8kbA throughout=2A8p;untypisierten=8p
unusual=3a4edf for=2b3e4e6b;unzip=an the=ae
up=1C3a4a5b7b8A9AaabbcDdbeA a=4a6a7adD and=2B5c8aaaea automat=0i4f by=6Cad ci=4m each=0b2a4g7b from=0a1d4e9ada how=1a6jbA
up in=1a2A5ceA is=3aaadh the=0A8B9Abc to=0B1H2a3a4A5F7E8AbCcDdBeb what=6b7abe with=4A7A8G9BbAcA wizard=eB
updat=0F1C2D4a5a6A8AakbBcAeB are=ai the=3bac;upfront=7a8bcAdf about=abdk;upgrad=2B4a7A9icAeA is=9f;upkeep=0a4abi
upload=0D1F2G3E5a6D7B8D9CagbAcAdAeA and=5j it=ac new=ae the=ae their=1AaD;upon=0B1a3a8A;upright=bl;ups=0a3A4A5C6b7A8BcAdAeE
upstream=1A9dbe;urllib=9k #2=9k
us=0a3B4a5A7B8CaAbB a=0a1a2a4b6acddA and=0a1b2A3C4B7a8a9EaB are=3A9Adfeb click=7m finish=2k3d9C for=bAcdea from=0a7a8a9cbacbdA
us in=0a1A2A3B4A7D8A9AbacA it=0d4adc log=7Aae move=9f over=8Acg rais=0q2g than=6a7i8b through=6h to=0A1a4B7C8aaAcadBeA what=6c7Aca
us when=7d which=5d6dcb your=2Aed;usb=1A4B5Aak stick=4B5Aaf
use=0D1H3A5H6F7b8a9aaDbGcEdbeE ?=4b9g match=9i none=2C3A7A8h our=0B1C2A4C6H7BcBdBeA python=3a9e the=0D1C2B4A9A with=8f9A
used=0a1B2C3A5B6A7a9aaHbbca here=2A5A8h in=2B3B8cba to=9BaE;user=0E1D2C3F4b5D6G7a8H9CaDbAcCeH are=7gda support=9aae tell=7e
usiamo=2d3b5B8hba;using=0E1D2a3a4B5D6F7D8A9aaBbDcEdCeD;usr=9f bin=9f
usual=0B1e3A4a5a7a8aabcAdj befor=1a4h day=bgcAdA stay=do within=1h4c;util=7a8abf;utrzymani=4c9ibx
uv=0A1A2A3k4B5A7D8F9EaDbDcDdEeC and=3C for=3k ruff=2A3C sync=3p workspac=3p;używam=2A3c8j9i
`;
