export const SIGNS = `
k=0A1A3B4A5f6BcadaeA #3=5k #=5lbAdA lin=2a7d8l9ebA line=2b7i;kafka=2c5d6h7A8B9AaAbAcAdB and=6deb snowflak=2f3g;kannst=2A5a6k
karaok=ef;keep=0b1b3a4a5a6a7CaAbfdA a=1A9BbdeA it=0c1a2c4a6A7B9daabecAeb our=2A3c6a7Bba python=2A3B8k the=1a2a3a4a6bba them=0c3c5d
keep thos=0g5a9c us=3g9a work=9i;kein=0A1c5a7c8hcf automatisierten=0A7f8A type=2A8H;keinen=7j8abB;kenni=0b1C6D7B8C9EaBbCcCdBeB
kept bare=8n free=2B8j;keren=4g per=4g;kettl=2b3a4d5f;keuz=6dbAdA;key=1E3F4a5b6B7D9BaabBcAdA skil=2a4d5o;keyboard=7Aaedbem
kick the=8baf;kil=5hcaef and=5feb;kilowat=2f;kin=en and=ee;kind=0D1h4E7a8aaAbB and=1d of=0B1E4A7A8acAdA
klanten=0B2A3B4B6a7a8B9DaFbBcAdceB
know=0a1a3a4a5a6a7aaadbeA a=7d ever=6b7f9a in=ak it=2A7bbadAef kubernet=4a5j that=3A4A7c9acAdA to=5gcc which=4B8b9bak why=3b5d6beA
knowledg=0a1A3c4c5b6D7H8C9CabbBcCdGeB of=0a1b3a7D8C9AabbBcbdBea;known=0a2A3C5B6A9aaBdA only=8i to=8h9c;kod=1h2l3g7j9A
kodu=0d1g7c8hbheg;kodzi=1g2b8j;kollegen=0A1f3c6b;kollegin=1f;kommt ohne=2A8g;komplet=3h7h;kopieren wir=ak;ksh=9f;kubectl=4a5z
kubelet=5x
kubernet=0D1B2D3D5l6C7D8E9FaabAcDdEea and=5e expert=5j guru=5Aeo helm=5g in=5i is=5b operator=5m platform=5i to=5D was=5C
kubernet wizard=5Aei;kubernetespodoperator=5k;kustomiz=4A5x;kw=2C8k;kwarg=8s all=8n;können wir=cn;kümmerst=4bbj
`;
