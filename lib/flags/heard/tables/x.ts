export const SIGNS = `
x=0B1C2B3B4D5B6C8d9abAcBef #7=dc develop=em engine=eh fast=eG genomic=eC is=8f9bea or=ei peopl=ei y=2a8j;xarra=2e3fei;xer=er
xrang=3A4A9o iteritem=9j
`;
