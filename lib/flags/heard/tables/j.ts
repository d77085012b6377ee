export const SIGNS = `
jaar=0B1D2a3b4A6A7b8D9CaCbAcAdAeC;jahr=4A5Abg;januar=1D3b6B9dbEda #=2A3A9m and=3Acbdf to=cbdf we=3i
java=0B1B2A3D4B5B6B7B8h9CaAcBdAeB to=2B8g;java'=8t;javascript=0A1A3C4A5B6A7A8I9AaAbAdA;jaxtyp=2m;jcl=bg
je=1a2a3B4a6c7I8baabgcddaeB draait=cl onderhoudt=bj schrijft=0r2e4g6j;jed=0g2a4c5a6b commit=0c1k4b
jede=0e1b2a3l4a6c7Adc woch=dp änderung=0c1h4c7B;jedem releas=7idi;jeden=0c1b2b4jca;jedi=5Aez of=eg
jenkin=0B2A4kaabCcAdCeA gitlab=4G is=4n job=4k pipelin=0A4c;jenkinsfil=4z;jesteśm=ez;jij=0D1B2C4c5B6D7C8C9BaBbccDeb;jira=1D5A6A8A
job=1C2D4b5a6A8A9aaAbccAdaeD are=5f9B in=4aaabc is=0A1a8AbgcAdB it=bcei run=5d9b that=3b4c5cdA
join=0B1E2A3B4b5B6B7J9EaEbBeb a=0a1A2D4c5c6A7b8dbCcAdCec our=0A1h2B3B4E5C6J7A8D9AaAbBdaea the=0A2B3C4C5A6B7B8AaAbadB
join us=0B1B2C3A4E5C6E7A8C9daBbBcBdAeA;jour=0A4b7aadcldj;journal=1G;journe=0A1B2A3A4A5B6B7F8B9AaBbCcDdDeB;jquer=7l8a9dabbc
junior=0A1k3A4A6b7C8A9BaAcadJeb develop=1ecd on=1h;just=0A2a3A4B5B6G8BaAbHcAdb a=0A3A4a5B7D8adAeb as=1c2a4A5a;justif=2e6fbA
jython=9z
`;
