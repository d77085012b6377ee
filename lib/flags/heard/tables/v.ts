export const SIGNS = `
vacanc=0A1C2B3D4F5H6B7C8BaBbacHdFeD;vai=0b4e6d7A8a9cbk;vain=7e8d9cbAeb for=7B8h9AbA;valu=0A1B2a3A4F5a6B7E9DaEbGcBdBeG
van=0A1e2A4C5A7A8CaAcDdAeB code=1haa de=0B1F2C3B4B5B6F7c8B9CaCbDcAdBeb geautomatiseerd=0p7A onze=0c1B2b3B4A5B7A8A9bacdDeA
van type=2n8C;vanish=1a5eea;variabl=0A1b6B8ebaeB in=2d8a is=8d;vast in=3h6q;vat=0d;vb=bf #=bf;vecchio=bv
vendor=0B2A5B6D7A8E9aaBbacAdCeA;vendor'=0A3A7A9f;vendredi=4iac;vent=9ack;ver=9eaabc python=9p;verdict=1h2c4c;vergoed=ci
verif=0b1C2e3B5A6A7g8B9BaAbBcBdAeA by=0c2A7c their=0a7h your=7e;verific=0a1A4A6D7ecA of=0a7j;verouderd=bq;versi=4m9gaa
version=0A1C2F3c4c5A6E8I9baddHeH ?=9i and=3g are=3a7b9bad control=0b3c do=3d9gac is=3b4A9eaA of=0A1A2A6B8B9AabeA on=0A3a4A9e
version over=4b9aae we=3i5a6a9f;versionen=3a9aaf;versión=3g9Aac;versu=2c3a4a6f9A;vertrag=codB;verwenden=2A8r
very=0A1B2a3a6A7b8b9AaAcAdA hap=0c2gac imag=5f same=3h4A5c;verzichten=1A7f8c wir=1A7f8i;vi=ao on=ah
via=0F1b2B3b4C5C6C7E8D9CabbDcGdDeD ftp=al sftp=ae ssh=am;video=0E1B2C3B4B5B6C7A8A9AaAbBcAdBeA;vieillissant=9Abl;vien=1h5g6e7d
vieux=9Abf;view=0D1E2B3B4a5A6B8a9AaAbB;vim=3a4Aaw on=ae;virtual machin=5d;virtuoso=ez;vision=0D1B2B3A4C5a6E7D8C9BaBbAcEdC
visit=0D1B3B5A6A7C8B9BbAcDdA;vivr=9hbj;vms=5cba;voic=0A1A2A3B7B8AaCbCcAdaeB;vollautomatisch=0A4kdA
volledig geautomatiseerd=0e4k7BaA;voluntar=3AcddA internship=cj;volunte=1E4CaBcadC;vom=0h
von=2B4A6b7a8D9BdAeH code=1f hand=7iac python=3e9C vorteil=0d4a5h;voor=0A1a2E4E5B6a7A8H9BaCbDcBdCeI;voordat=1hca
vor=0B1a6dbccd der=1ach jedem=3a7gde;vorteil=0c4a5f6a;vos=0a1a2b5b6p8aaA;vot=2A8h9a to=8h;votr=9Cbncbea mission=bg
vou=1a2b3b5b6bbedb participez=1i;vpn=ai;vrai=cbeo;vs code=2A4A5b8h
`;
