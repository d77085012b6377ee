export const SIGNS = `
vacanc=0B1D2A3D4F5H6B7A8AaAbacGdEeD;vai=0a4e6d7A8b9bbj;vain=7d8h9cbA for=5a7A8d9AbA;valu=0B1A2a3A4G5a6B7E9DaDbGcCdBeF
van=0A1f2A3a4D5A8B9baAcCeA code=1gaa de=0B1E2C3B4B5B6F7c8B9CaDbDdAec geautomatiseerd=0p7A onze=0c1B2b3B4A5B7A8A9babdDeA type=2m8C
vanish=1a4a5d7aea;variabl=0A1b6B8cbaeA in=2d7a8a is=2a8f;vast in=3h6p;vat=0d1a;vb=be #=bf;vcr=0e;vecchio=br
vendor=0A2A5A6C7A8D9baBbadCeA;vendor'=0A1A3A7A9g;vendredi=4iac;vent=9bcj;ver=9faabc python=9o;verdict=1m;vergoed=ci;vergütet=cB
verif=0b1C2d3C5A6A7f8A9BaAbAcAdAeA by=0d2A7d on=0b2e8A their=0a7g your=7d;verific=0a6C7ccA of=0a7g;verify=0b7d;verouderd=9Abq
vers=3Aac;versi=4l9fab
version=1C2F3d4c5A6D7a8I9cacdGeG #2.7=9D ?=9m and=3h7a are=3a7bae control=0b3cba do=3c9gdA is=3b4A9eaC of=0A2A6B8A9AaceA
version on=3a7A9daA to=ac we=3i5a9e;versionen=3a9aae;versión=3g9Aac;versu=2c3a4a6e9A;vertrag=codB;verwenden=2A8q
very=0A1B2a6A7b8b9AaAcAdBeA hap=0c2hac same=3g5b;verzichten=1A7f8c wir=1A7f8i;vi=7Aan on=ah
via=0F1b2C3b4C6C7D8D9CaabCcGdDeD ftp=al sftp=ad ssh=am;video=0D1A2C3B4A5B6C7B8A9AaAbBcAdBeA;vieillissant=9Abk;vien=1h5f6e7d
vier=cc augen=1f;vieux=9Abf;view=0E1E2B3B5A6C9AaAbAea;vim=3aav on=ae;virtual=0a5a7A9AaAbAcAdAeA machin=5c;virtuoso=ex
vision=0D1B2B3B4B6F7C8B9BaAbAcCdC;visit=0C1B2a3A5A7B8B9AbAcCdBeA;vivr=9hbj;vms=5cba;voic=0A2A4A7B8AaDbBcAdAeB
vollautomatisch=0A4kaAdA;volledig=2c7aaAbAca geautomatiseerd=0f4j7BaA;volum=3B4A7A9AcAdAeD;voluntar=3Acc internship=ck
volunte=1D2A4BaAbAcadB;vom=0h;von=2A4A6a7a8C9AeI code=1f hand=7hac python=3d9C vorteil=0d4a5g;voor=0A1b2E4E5B6b8H9BaBbCcBdBeI
voordat=1hca;vor=0B1a6e7Abccc der=1acg jedem=3a7hde;vorteil=0c4a5f6a;vos=0a1a2b5b6n7A8aaA;vot=2A8i9a to=8i
votr=9Cblcbea mission=bg;vou=1a2b3b5b6a7AbdcAdb ferez=0A4f7a participez=1i;vpn=ai;vps=ae;vrai=cben;vs code=2A4A5b8f
`;
