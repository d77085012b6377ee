export const SIGNS = `
za=8fcp;zadani=0ebdcf;zappa=5s;zauber=el;zeit=0A7lba;zero=0F2a3A5b6A7k8caAbFccdA percent=7i test=0A7b8A;zet=1A4cab
zijn=0D1B2b3e4G5E6D7b8b9baFbGcDdaec bij=1b8adf;zip=0A2A3A4C5c6Aaj the=af upload=5daa;znajomość=0h2g3g5s8A
zo=0d1B2A3B4A5A6B7B8baAbCcBdBeB;zodb=9cbi;zond=0a1b2ack;zope=5A8b9dbx applic=bc;zu=0c2a3C4A5A7B8AaAdc jedem=0g;zum alltag=1adf
zwanzig=bi jahr=bd;zwei=1bcg;zweit=1f6A
`;
