export const SIGNS = `
qa=0d1a2a6A7e8B9AaBbadAeA depart=0a1b7B is=0b7oaA;qu'un=daem;quack=7A8r like=8f;qualific=0a1A2B3B4B5B6B7C8B9AaAbBcCdDeA
qualit=1d2a3B4E5F6E7a9BaDbEcEdHeA assuranc=0A1A7d by=1f depart=0a1c7e is=0e7c;quart=6b7BaAcadc of=1a3d4f to=4f9bde we=4f6g
quarter=4ccA releas=4G7cdd;quatr=1a9ccgdB;que=1A6b7a8BaAcD;quellcod=1g2A8dcA;quer plan=0c3hea;question=0A1c3B4C5A7C8A9CaBbBcAdFeC
queu=0A1c4d5e6h7B8AbCdB and=1a5b6b of=1h or=6f over=6d;qui=0a1A2b4d9AdA;quick=0E1a4A5A7a8A9AaAbCcCdBeA;quiet=0A1A5a6A7e9aaadheA
quitté=5f;quiz=8Acc;quot=3i5a7A;quota=5d7abc;quotidien=0d1a4b7Bbfdc
`;
