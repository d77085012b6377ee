export const SIGNS = `
jaar=0A1D2a3b4A6A7b8E9BaBcAeC;jahr=3a4Abg;januar=1C3c4A9dbDdc #=3A9k and=de to=ccde we=3g
java=0C1B2A3D4B5A6B7A8h9CaAcAdAeB peopl=8h to=2B8g;java'=8r;javascript=0A1A3B4A5B7A8I9AbAdA;jaxtyp=2m;jcl=bh
je=1b2b3B4a5a6b7I8baabgcddaeA draait=cl onderhoudt=bh schrijft=0q2e4g6i;jed=0f2a4c5a6b commit=0d1k4b
jede=0e2a3k4a6b7Adc woch=dp änderung=0c1f4c7A;jedem releas=7idh;jeden=0c1b2b4jca;jedi=5Aez of=eh want=5Aee
jenkin=0A2A4j5aabbBcAdBeA gitlab=4F is=4n job=4i or=4d pipelin=0A4b;jenkinsfil=0A4z;jesteśm=ez;jij=0D1B2C4c5B6D7C8B9BaBbbcCeb
jira=1C2a5A8A;job=0A1C2C4b5a6A7A8A9baBbcdaeC are=5f9B in=4baabd is=0A1a8AaAbgcAdA it=beeh run=5d9b that=3c4c5b
join=0B1D3A4b5B6B7H8B9EaEbAeb a=1A2E4c5c7b8dbBcAdCeb our=0A1h2B3B4D5B6I7A8C9AaAbBda that=de the=0A2B3C4A6C7B8A9AaAbadB
join us=0B1B2C3B4E5B6E7A8B9caAbCcAdAeA;jou=0c1A2A3B4B5c6D7E8C9BaBbBcBdaeB;jour=0A4b5A7aaccldi;journal=1F
journe=0A1B2A3A5A6B7G8A9BaAbCcDdCeB;jquer=7k8a9dabbb;jump to=3a9e;junior=0A1k4A6b7C8A9BaAdJea develop=1dcc on=1g
just=4B5C6F8AaCbGcAda a=0A2A3A4a5B7C8aeb as=1c2a4Aea like=1d that=cadeea;justif=2f6f;justific=2f;jython=9y
`;
