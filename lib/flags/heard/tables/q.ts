export const SIGNS = `
qa=0c1b2a6A7e8B9AaBbadAeA depart=0c1b4a7B is=0a7oaA of=7l;qu'un=daem;quack=2A7A8t like=8f;qualific=1B2B3B4C5A6C7D8B9AaBbCcBdDeB
qualit=1d2a3E4D5F6E7a9CaDbFcEdHeA assuranc=0A1A7d depart=0a1c7f is=0d7d;quarrel=3e5b9AeA;quart=4b6b7AaAcade of=1a3f4gbb we=4d6g
quarter=0A1A4d5AcB releas=4G7cde;quatr=1a9dcgdB;que=6b7a8BaAcD;quellcod=1g2A8d;quer plan=0g3iea
question=0A1c2A3B4D5B7D8a9DaBbCcBdGeD;queu=1b4c5f6j7C8B9AaAbCdB of=1h6A or=6e over=6c;qui=0a2b4d9AbAdA
quick=0F1a2B4A7a8A9BaAbCcCdCeA to=7e;quiet=1A2a5a6B7cdh;quot=3h7AeA;quota=5eba;quotidien=0d1a4b7Bbgdc
`;
