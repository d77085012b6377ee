export const SIGNS = `
#=0a1C2B3A4B5A6B7C9aaBbccCeC #=1B2E3C5F6G7A8baCcGdaea %=0d1a2d3a5B6a7L8GaCbacadCeA +=0A1B2b4b5a6A8AaAbaea a=0FaAcAdC
# and=0B1B3A5A6A8A9baAbacGdceA assertion=0e automat=0i7A becaus=4b9ebB c=9fba cas=0d celer=7d9e chang=0b1A4f check=0c4B click=7l
# complaint=2A8j day=0E1C2B3B4F5B6D7a8A9BaAbBcbdA diagram=6m entr=6h error=8p euro=cEeA function=7e8m gb=5g green=0f4B h=cade
# heur=1Adk hour=0B1B2B3C4D5B6A7A8B9AaAbDcg it'=3bbf it=4A7A9Abe k=0A1A3A4b5D6A8aaacadb lin=0C1b6A7k8g9cbbdA line=5abg mb=5g
# millisecond=5e minut=0A1a4bcA modul=2B8g9d monda=df mysql=9f of=5a7B9bcAdA on=9ecada our=3c8A9aaAcB packag=3d per=0c2a4A7DdAeb
# percent=0i1a7D plac=0A2h pm=0A4Adc pod=5edA postgr=0C3g prozent=0g7Abccl pytest=0g4A7A python=2B5a7b9dea record=0g releas=4t9aaC
# row=7iaA ruff=3s s=0A2A5f8AdB scenario=0e schedul=do screen=7j second=0f3b5c short=6d8a so=3a6e9a step=0A7eaf stil=9abh tb=ef
# that=7Caabh tim=4j to=0b1a2b3b4A6b7B8A9Adf version=4k we=4a5a6A7BaCdBea year=1A2C3a4c5C6C7A8c9HbacCdDea
#0=0G1A3A4A5A6A7fbFcbdBeb %=0B7o8bbA;#10=0E2C3A4a5D6B7C8A9aaAdAec x=1A3A4B6Aee xer=eq
#2=0a1A2A3B4B6E7B8C9ebAcadD #=0b7F9CaAcJ ?=9ceA a=9dcadd and=8d9Abd anywher=9C code=9d is=1b9c only=9g py=9badbg to=0B2A3A4A5A9mbA
#2 x=9kea year=9D;#2.2=9e;#2.6=9nbA and=9obA;#2.7=0F1C2E3F4E5G6C7A8A9paAbDdAeA and=9d applic=9k interpret=9e is=9e of=9M
#24=0A1a2A3A4A6A7A8A9BcAdbeA #7=dd x=df
#3=1A2B3D4A6B7A8C9bcbdCeC #=0a2B4A5B7G9A a=0add and=9D over=9h s=5i will=9j with=2i8B x=9eea year=0A3A4A5A6A8A9DcA yet=9j
#3.10=3A9D;#3.11=3r8A9CbBcAdAeB +=2A3p and=3h or=3g
#3.12=2a3o4A7D9DaCbDcCdCeE acros=3m and=3d but=3A9nbA everywher=3m for=3k is=3E on=3f the=9p throughout=2d3k uv=3g we=9e
#3.13=3s4A5A7C8C9EaBbCcCdBeC django=3i everywher=3j in=3n is=3B9i litestar=3g we=3A9l;#3.14=3x9A;#3.4=9o
#3.5=0A2B3C4A5B9s and=8A9i by=9g;#3.6=0E1B2D3H4C5I6B9obA and=9h django=9h is=9hbA sinc=9i that=9g to=9d
#3.7=0D1B2D3H4D5H6B9vbA #3.8=9G and=9c becaus=9l through=9g to=9l
#3.8=0D1B2D3A4D5D6A8A9pbA +=9D and=3A9j becaus=9i django=9d flask=9h in=9j or=3A9E;#3.9=0A2A3D4A5A9h in=9i on=9g
#7=0D1A2C3B4c5A6C7A8a9eaAbAcBdb availabilit=dg for=de with=9i;$=0C1A2B3A4B5B6A7c8B9BaAbBdDeC #=0B1A2B3A4A5A6A7c8B9AaAbBcHdDeB
%=0b1a2d4a5C8C9AaCcadDeB and=0j2a commission=cn de=bncc legac=bh new=bj of=1B2b3A6b8B9AbbcbdCea to=2g
+=0a1a2A5C6C7F9PaBbEcFeA #2=1t yrs=0c4h5bbaea
?=0A1B2A3B4B5B6A7A8A9AaBbBcBdA a=2b3A6b8Bcaed about=3e4a6j alway=1i as=5haA becaus=0c9bbb by=0a1A3b4a5a6fad depend=8h experienc=cg
? for=1b4a5a8a9ddb hard=bl he=1l honest=7gccdgea in=2b5adb it=1A2a5a8a9fcedb nev=0a3a7d8cdB no=0b5c6a7c8fadbbceea
? nobod=0A1h4b5A7a8e none=1b5A7b8fcA not=1a2d3g6A7a8A9acAdAeb on=2b3b5a9aad our=7d8a9A perhap=2b6c8eeb rare=bg seldom=bf
? so=0e2j5a8A somebod=7cahee the=2C6B7a9caBcAdAea then=1a5AaAbCef ther=4b7a8f9bbAcAdf they=1d2A6c8bcgdb thre=0a3A9o two=1e7bda
? we=0a2A4a7B8ccBea whoev=6fab writ=1a6g yes=0j2g5f6b8A you=2b6a7cadbAcAeb;£ #=4a7A8AbacIdBeA
à=7caecedeeC chaqu=0g4c7A fair=9hbc la=0A4B6A7b8badca une=1l2A4adA;änderung=1f4c6b7a;è=0b2a5a7dahcn;écrit=0e6d7A8a9h;évolu=4dbe
één grot=ef;être=8a9cdkeA;überstunden=4adc gehören=dg;€=0B2A3A4A7A8B9BaAbDcDdAeB
`;
