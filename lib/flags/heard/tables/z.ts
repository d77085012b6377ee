export const SIGNS = `
za=8fcq;zadani=0ebdcf;zappa=5t;zauber=em;zeit=0A7lba;zero=0E2b4a5b6A7k8caAbFccdA error=1A2f4A per=0B7j percent=7j
zijn=0C1B2b3e4G5E6D7b8b9baGbGcEdaec bij=1b8adg;zip=0A2A3A4D5c6A7Aaj fil=5i it=af the=ah upload=5eaa;znajomość=0h2g3g5t8A;zodb=9cbi
zond=1b2acj;zope=1A5A8a9dby applic=bf;zu=0c3C4A5A7C8AaAdc jedem=0g;zum alltag=1adg;zwanzig=bj;zwei=1bci;zweit=1g6A
`;
