/** What tells `old-python`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2333 sentences. */
export const TABLE = `
80
44 #2.7
42 #3.7
41 #3.8
39 #3.6
35 #3.5
32 xrang
29 iteritem
28 unicod
25 import str
24 cpython print python
23 #2.6 interpret py
22 #3.9
21 to_#3
20 na walru
19 python_#3.4 your_first
18 em from_futur python_#3.5 runtim state yes
17 #3.4 jython python_#2.6 python_#3.7 upgrad
16 #2 #2_to half modul six yet
15 and_it batch futur_import has_to matrix print_is python_#2 python_#3.9 python_that servic_are stil_a stop unser
15 we_stil
14 and_that and_xrang januar_# op_python oracl our_interpret pin plon py_#2 speak the_group tourn ubuntu_#
14 walru_operator without
13 #2_x and_an becaus bracket came_with cento certific ever_file fix frozen mysql na_pythoni onze pythona pythoni stay
13 su syntax to_#3.12 unicod_and ver
12 be_your con_python en_python for_us four il le librar maintain_a new_than of_support on_#3.7 on_#3.8 para perl
12 producti py_# python_#3 run_und to_go to_python we_have whil window would_be you'l_writ
11 #2.7_and #3.6_and about_# an_interpret and_you basestr board division f_str in_januar is_python maintain maintenanc
11 mov must odoo production remain rest setzen thi_year two u until we_keep x you'd
10 #2.5 #2_? #3.13_and #7 ?_it a_state and_will befor_# cento_#7 core field instal instal_on is_what look_aft
10 match_state operator plug plug_in plugin script securit_fix support system_python the_newest the_web to_a vast
10 without_bracket écrit
9 auf bil certif compatibl control dar django_#2.2 else ever_day file good head here_and host in_production is_#
9 januar la lin läuft maya morn nine nuestro nump ons our_build port seven sinc_our stand the_person the_walru us_from
9 use_python used_by version wait will
8 #2.2 #2_code #7_with all_over an_upgrad argu_about bring cannot dai dict extend fort get is_requir k_lin main match
8 monolith nice no_long noch notr não our_own past reach say securit sinc sit successful_candidat that' the_plac
8 the_plant the_python to_#3.13 trad uns use vendor want we'r_a we_pay which_python you_maintain
7 # #2_is #3 #3.8_and and_nobod and_so aren't backend certificat come_with django encor est fair go_through got honest
7 in_python made maintenanc_of me mov_to move naar need_to no_walru not_a notr_code off on_all our_team python_#2.5
7 quart rhel run sinc_the six_and so stil target that_our that_the the_interpret tri unlik_most until_the we'd
7 whil_the whol xrang_and
6 #10 #3.6_django #_c a_littl all_our argu as_the avec but_the by_the cod code_base contract die done first_project
6 for_you i is_written it' lift load los mone much new nod not of_life our_python packag rabbitmq rest_of rhel_#7
6 serious sign simul so_you stack system_is the_oth to_it tox und us_to we_are we_can't wher will_help written
6 you'd_be you'l z
5 along and_a and_extend approv base befor_the but_we by_a django_# driv end_of environ for_all for_that half_of
5 have_not hold intern it job maintain_our most nev on oracl_# our_code our_serv over_the pair_of plac red replac ship
5 stack_python standard that the_bil the_machin the_serv there'_a thre unlik we'r wheel your_own
4 a_day a_python about applic are_a back be box current draait end exact exist f featur flask for_our for_the futur
4 giv help_us in_our littl live night nos on_#3.6 only our our_backend pair pay pipelin plan pleas python_#3.8 see
4 slow somebod sqlalchem than the_team third used way we_use à
3 and_the are_on being but can't code desk don't engin ever five has is nicht nog of_a on_the out_of part_of pric
3 project python_#3.12 python_#3.6 serv shop system the the_rest ther we_run what_the you_writ
2 against becaus_the dependenc hospital imag know life next on_our on_python over servic them us we_writ went with
2 with_the
1 #_and behind de_python for from goe maar through what wir
-1 as code_review je no pytest tool would
-2 anoth branch ci_cd client clust deploy each like of part pull_request report require_txt technical the_last to
-2 to_end type_hint year you_are
-3 action all cd check cloud_run ecs expect from_the gitlab hand hir if_you in is_on junior k knowledg_of lab level
-3 lockfil look old once poetr pyproject recruit round serverles stag static suit test ther_is they to_production toml
-3 txt unit used_to voor we whos why work_with you you_to
-4 al alway annotat architectur around automatical bet by cloud colleagu contain deliver dock editor eye from_a had
-4 has_been have_python its_own lint more nobod notebook noth on_your our_servic pag pap pas postgr pull python_servic
-4 request responsibilit ruff servic_is set should_be solid switch then thos time to_the togeth two_year type_check
-4 untyp we_work when with_a with_us you'r
-5 #3.14 #_% % a_singl a_smal acros all_of alread and and_maintain api azur call command coverag data docu down en
-5 english flak ful hard hear in_a into is_the itself kubernet les mak mat more_than now on_a on_aws provid pyright
-5 question require rol s said senior smal stor strong talk terraform them_in uv we_would which_is within you_can your
-6 #3.12 #_the #_to ? and_run ask automat between build candidat com concern decid decision develop each_new event
-6 fast format git go hash hour if integr is_a it_the keep_the last last_python last_spr least lunch manag manual mark
-6 market met minut name nix node often plu pres previou push requir singl strict the_# the_same thing through_the
-6 to_# valu we_don't we_finish were will_be work year_of you_may
-7 #3.8_or #_# agenc and_python annot anywher_in app applicant aws be_able best cal come come_from compar engineer
-7 fastapi for_it free function grow had_to high java learn march mypy need_a nou on_its proces program read receiv
-7 record releas research rust scal school scor servic_run soon squad te that_are the_universit train turn we_left
-7 well what_you will_writ writ_python
-8 #_year a agent also at_the bank becaus_we cake coffe commit corridor design do een ensur experienc glad hint his
-8 is_#3.12 join least_python lock make may meet merg noth_of oder old_interpret onlin open oth part_in python_#3.10
-8 review role shar should solution some_of tabl tell the_corridor universit we_do who wij wrot
-9 #2_# #2_python #2_year #3_and at_least benefit can compan complet employ even has_a have_a kenntnis of_their of_us
-9 oldest peopl present sell spr tell_us that_you the_move thi to_us we_sell week will_not you_have
-10 and_have and_look busines find finish_the group has_python how interview its knowledg offic own position
-10 python_code python_develop python_packag rememb technolog their_own to_support typescript von was
-11 #3.11 #3.6_on a_month any authorit custom depart finish follow for_python mindesten model old_python ou page
-11 python_#3.13 road salar switch_off team type un
-12 #3.8_+ cours haben in_# it_for kunden our_scan reptil send staf we_mov
-13 and_noth anywher buy engine financ found many no_python o operat park suppli typ
-14 #3.8_of and_writ below des firm minimaal minimum on_#3.12 sql
-15 #3.10 build_the fram pick you_won't
-16 #2.7_we as_python chez million on_#3.13 product skil such_as
-17 version_#2.7
-18 seit such
-19 #3.13 + scan we_drop
-22 their
-23 #2.7_of
-30 or
`;
