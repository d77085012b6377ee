export const SIGNS = `
x=0B1C2A3B4D5C6C7a8c9aaAbAcBef develop=eo engine=4Aei fast=eG is=8e9bea or=eg peopl=eh y=2b8f;xer=eq
xrang=0A1A2A3A4A9p iteritem=9i
`;
