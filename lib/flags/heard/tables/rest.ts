export const SIGNS = `
#=1E2B3A4B5A6C7C9aaBbccDeB #=1C2D3B4a5E6F7A8baBcFda %=0d1b2c3a5B6a7L8EaCbacbdCeA +=0A1A2b4b5b6A8AaAea a=0AcAdD
# and=0C1C3A5A9bbacEde becaus=0A4c7A9dbB by=bc c=9gbb celer=2A7d9e complaint=2A8j day=0D1C2A3A4E5A6C7a8A9BaAbCcbdA diagram=6o
# entr=6h error=8o euro=cE function=7e8k gb=5j green=0e4B h=dd heur=dk hotel=4h hour=0A1B2B3C4F5A6A7A8BaAbDcgdA it'=3bbe it=4A7Abd
# k=0A1A3A4a5D6A8aaabAcadb lin=0C1c2a6A7j8g9c line=1abf mb=5g minut=0A1a4b modul=2A8j9e mysql=9e nod=5eab now=0i3a5a number=6caa
# of=5a7B8AcAdA on=9c per=0b7DdBea percent=0l2a7C plac=2g pm=4Adb pod=5ddA postgr=0C3g postgresql=3c7a prozent=0e7Abcck pytest=0g
# python=2A7c8a9dbAea releas=4s9aaB row=7faA ruff=3t s=0A2A5g8AdA scenario=0j schedul=dm screen=7f short=6e8a step=0A4A7gae
# stil=6abf test=0e4A that=7Babbi the=0A7B9BaAbAdAeA tim=2a4j to=0a1a2a4A6a7A8A9Ddeea version=4k we=2A4a6A7CaBdB
# year=0a1A2C3B4a5B6B7A8c9HbacBdCea yes=8e9j;#0=0J1A2A3A4A5A6A7gbCcadAea %=0A7p;#10=0C1C2A3A4a5C6D7C8CaAbBdAec x=1A3A4A6Aee xer=er
#2=0a1A2B3A4A5a6G7C8C9eaAbAdCeA #=0a7D9CcI ?=9ceA a=9ecbdc and=8c9Aaabbea code=9e is=1c9c mypy=2d only=9g py=9cadbg
#2 to=0B1A2A3A4A5A9l x=9ieb year=9D;#2.2=9e;#2.6=9nbA and=9obA
#2.7=0F1C2E3E4E5G6C7A8A9paAbCeA and=9e interpret=9d is=9ebA of=9L sinc=9fbA to=9bbA;#24=0A1a2A3A4B6A7A9AbAcAdbeA #7=dd x=dd
#3=1A2B3D4A6F7A8D9baBcadCeB #=0a2A4A5A7E9AcC a=0adc am=7Adc and=9Daa over=9i s=5h will=9j with=2h8A year=0A3A6A8A9DeA yet=9j
#3.10=3A9H;#3.11=3p8A9CbBcAdAeB #3.12=3E7A +=2A3n and=3e or=3e
#3.12=3o4A7C9DaBbDcBdCeE acros=3l but=9jbA django=3d5a everywher=3k for=3k in=3c is=3D the=9m throughout=2d3i uv=3f with=2d3C
#3.12 you=9j;#3.13=3s5A7B8C9DaBbCcBdBeC django=3i in=3l litestar=3g we=9i;#3.14=3y9A;#3.4=9n;#3.5=0A2A3B4A5A9t and=8A9i
#3.6=0D1A2D3J4C5H6B9pbA and=9g django=9g is=9g on=9B sinc=9i to=9d;#3.7=0D1B2C3G4D5G6B9t and=9a through=9e to=3A9j which=9dbA
#3.8=0D1A2C3A4C5C6A8A9nbA +=9D and=3A9k becaus=9k django=9d flask=9g in=9j or=3A9D the=3d9A up=3B9f;#3.9=2A3C4A5A9g in=9h on=9h
#7=0C2C3B4b5A6C7A9eaAbAcAdb availabilit=dh for=de with=9hdA;$=0B1A2B3A4A5B6A7b8B9AaAbBccdDeC #=0A2B3A4A5A6A7c8B9AaAbBcJdDeB
%=0c1a2c5C8G9BaCcadDeA and=0i commission=cn de=bmcd legac=bf new=bj of=1A2a3A6b7AbaccdBea to=2g
+=0a1b3A5B6B7F8A9PaAbDcFeB #2=1u yrs=0b4h5dbaea
?=0B1C2A3B4B5C6B7B8A9BaBbCcBdA a=2b3A6a8Acaed about=3c6i alway=1j as=5haA becaus=0d5a9bbc by=0a1A3a4a5a6fad depend=8j eleven=4f
? ever=0a9bde experienc=ci for=1c4b9ebadc hard=bfea honest=7eccdgeb it=2a4A5a8b9fbacddd no=0a3a5b6b7c8f9AaabacdeA
? nobod=0A1e4b5A6A8f none=1c5A8ecA not=2c3b4a6A8a9bdAea one=6a9daa our=7d9A perhap=6d8eee rare=bg seldom=bf so=0e2j5a8A
? somebod=7cagef the=2B3a6A9daAcAdAea then=5A8AaAbBef ther=4b7a8gaadf they=1f2A3a6c8bccda two=1f7bda we=2A5A7B8bcCea whoev=6fab
? writ=6g yes=0h2h5a6a9A you=2a5a6a7aadbAcA;£ #=4a7A8AcIdB;à=0A7cadceddeC chaqu=0g4d7A fair=9gbc la=0A3a4B7b8bacca une=1i2AdA
änderung=0a1d4c6a;è=0b2a5a7dagcn;é=1b7a8caabacadbea;écrir=0A5d7f;écrit=0e6d7A8a9h;évolu=4d7abe;één grot=ef;être=3A8a9cdkeA
überstunden=4adc gehören=dg;€=0B1A3A8A9BaAbDcIeA
`;
