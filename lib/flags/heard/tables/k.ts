export const SIGNS = `
k=0A1A3B4A5g6AcadaeA #3=5j #=5mdA lin=2a7c8l9dbA line=2a7h;kafka=2b5d6g7A8A9AaAbAcAdB and=6eec snowflak=2g3f;kannst=2A5a6j
karaok=ef
keep=0b1b2a3a4a5a6b7CaAbedA a=9Abd both=8b9dbh it=0c2c4a6A7B8A9daabfcAea our=0a2A3d6a7AaAba python=2A3B8i run=9ebi the=1a3a4b6abc
keep them=0b3b5f thos=0g5a9b us=3g9a work=9i;kein=0A5a7c8gce automatisierten=0A7f8A type=2A8G;keinen=7jbB
kenni=0b1C2a6D7B8C9FaBbCcCdBeB;kept=1a2a3A8acAdA free=2B8j;keren=4gaA per=4gaA;kettl=2c3b4e5e;keuz=6d
key=1C2A3F4a5c6A7D9AaabBcAea skil=2a4e5n;keyboard=7Aaedcel;kick off=4c5a6ada the=8cag;kil=5fcaee and=5fea at=5eed;kilowat=2fba
kin=el and=eg;kind=0C1g3A4E7a8aaAdA and=1d of=0B1D4A8adA what=1e;klanten=0B2A3B4B5A6a7a8B9DaFbAcAddeB
know=0a3a4a5a6a7bdaeA a=7d befor=0A7e9add ever=6b7f9b in=ak it=7abaee kubernet=4a5j no=7bdf pytest=7f that=3A4A7baBcAdB to=5gcb
know what=1A2a5b6AbAeA which=3a4A8b9aai why=2a3c5c6b your=0c3a5bcAeA;knowledg=0a3b4c5b6D7H8C9CabbCcCdGeB of=0a1b7C8B9BabbBcbdBea
known=3B5B7a9aaBdA only=8hba to=8h;kod=1h2l3g7j9A;kodu=0d1f7c8hbgeg;kodzi=1f2b8i;kollegen=0A1g3c6b;kollegin=1f;kommt ohne=2A8g
komplet=3h7h;komt er=1g8f;kopieren wir=ak;kubectl=4a5z;kubelet=5v
kubernet=0D1A2D3D5k6C7C8E9EaabAcDdDea and=5e expert=5k guru=ep helm=5f in=5h manifest=5f operator=5m platform=5i wizard=5Aej
kubernetespodoperator=5k;kustomiz=4A5w;kw=2C8h;kwarg=8r all=8n;können=6cabcb wir=ck;kümmerst=4abi
`;
