/** What tells `typed`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2217 sentences. */
export const TABLE = `
68
41 pyright
35 basedpyright
33 statisch
32 mypy
30 typeddict
29 def newtyp
28 annotat getypeerd strict unannotat
27 optional protocol
26 the_check typ typevar
25 stub typé
24 generic ignor renam
23 pep_# pyre typannotationen
22 dataclas modul pep type
21 merg python stub_for untyp
20 python' signatur tipo type_ignor
19 a_com any_is dai fastapi pydantic the_build to_typesh typesh
18 and_type any py_typ python_type return_valu volledig
17 decor editor error jaxtyp of_pep pyi red typ_python
16 are_two black gradual has_to literal pythona return statical to_# typen
15 a_typevar declar justif mandator no_exception on_ever overload paramspec say
14 and_one and_return annot any_in bare_dict branch complain con django_stub funct mypy_strict of_python' our_build
14 replac sqlalchem typ_no typag type_coverag w
13 ?_so ci complaint den ever_sinc finish fonction function function_without int lean our_django pre_commit reach_for
13 reason sie the_oth with_static you_use
12 ?_you an_unannotat and_each everywher fail_the function_in hov hov_over lean_on not_even opinion oth_depart packag
12 pas public python_typ smel stop tell the_remain throughout typ_mark typów unlik untyp_function vou we_put you_writ
12 your_editor your_first
11 and_it and_its assert befor_a bei_uns check decimal disallow disallow_untyp django eleven gradual_typ has_been mock
11 not_find now past python_is schreiben sent_back to_it typ_modul untyp_def use_of whol_team
10 a_custom all_new annotat_the asyncio at_# avec brought cent commit de_tipo elke enforc exception feel_at find_a
10 ful_annotat is_check last leav_the left lin_and loos mit mix need_a of_static proud_of research_softwar
10 type_annotat wher_a why work_knowledg
9 a_typeddict accept all_of and_an bij_ons bonu_point car_type com comfortabl_with dictionar en_python end_to
9 ever_commit fail for_our howev mone of_your plugin public_function py python_backend python_servic qa san scientist
9 shap sinc smal sqlalchem_#2 than the_editor the_offic to_end to_have type_hint une we_expect week_in when_we
9 with_mypy writ_any
8 ?_not a_colleagu a_larg alread although amount ask at_work celer clean coffe coverag de_notr ever experienc_of file
8 going hint home_with le lint mode monorepo much of_cours pipelin refactor refus sent serv_and signatur_say that_a
8 that_way the_type thi_team treat we_use what_goe with_typ year_and you'v you_a you_the
7 #_% #_and +_year a_bit a_code a_function an_hour and_a becaus befor bring by_the com_out cost dict django_monolith
7 down_to es for_thi frozen ful_type go_through goe hint_as if_it in_python in_the is_it is_no it_has it_is kafka
7 keep_the kept main mark none not_a on_all on_each python'_typ reach redi six so_do somebod static stop_the straight
7 that_the the_whol ticket type_check usual we_do what_it with_pyright with_type you_don't
6 a_chang annot_to becaus_the befor_the bit bonu both bug candidat_will code_and count explain f familiarit_with
6 fastapi_sqlalchem half_of in_our ist it_that keep_it kind la last_year may_be modern nach nie pair paramet post
6 pull_request pytest python_with quart quiet repositor second test_and the_last the_rest the_same the_serv took true
6 type_annot unlik_most welcom when without_annot word writ
5 #_to % a_py a_python a_week although_the and_your applicant argu as_we ask_to code doesn't el familiarit from_# help
5 if in_a in_and in_strict knowledg_of librar must nice_to numb of_type out_and reject repo same see spent str the_#
5 the_successful toda until week wheth which_is whil_the will_not with_django without_a yes
4 add and_that and_the and_what as back bare batch be_expect befor_you but comfortabl do doe each everyth find first
4 for_a get in_thi je know messag most_of requir them to_a to_keep too way wher will_be
3 an build candidat car dan even from ful includ it_isn't line littl long look_aft monolith of_python out_of over part
3 push python_#3.12 script so strict_mode tel us very want we_annotat we_run would wrot you'd you_have
2 #_lin annot_are at_home been do_we experienc_with home isn't keep lin new one tool written
1 codebas down half may part_of ship two we_are wir
-1 at day have hour is need of_the on on_the only production python_and read run tak the thre
-2 aft are full how it' like look_for open our releas some start the_first they we we_have well who will you'l
-2 you_will
-3 #3 a_month be big c come der five for_it good guru is_a legac meet nev paid print python_#3.7 should softwar task
-3 that_is the_new ther to trial unpaid updat work_in work_with
-4 #10 ? a_type again and answ are_you aws bank box build_a click client code_has competitiv decid deplo dur dynamic
-4 een experienc fami fix found für give hand hold is_an is_not its life log manual my mysql ninja nos of on_it
-4 our_custom pay pension port present program python_#3.6 python_#3.8 require rockstar securit site skil step tabl
-4 take the_next thi_is travel tri upgrad user via von we_like we_need without you_are you_should your
-5 #2 also and_have at_the automat by car_no cto day_we die engin ever_day experienc_in fair for four from_python
-5 front full_time got in in_# industr is_to java maintain mean not_be of_a of_thi off on_a onze our_# pag practic
-5 python_#2.7 python_function remot right role schedul shop side singl stil take_over that' thousand through to_work
-5 was we'l weekend with_the won't work_on you'd_be you_can à
-6 #3.7 #3.8 #_hour and_we applic architectur ask_for bas call chang cloud compens databas debug don't en engine
-6 engineer featur giv has head in_which into join languag lead live make manage market network no_typ note_that offic
-6 on_python patient pleas_note real rewrit salar search sont support talk technical ten them_out thi_isn't train und
-6 unit untyp_python vendor voor we'r_a we_want what_we will_maintain you_to
-7 # #2.7 #3.6 #_python a_smal along aucun came current deploy gone has_a has_no het high ici if_you instal intern
-7 its_python kubernet lock los manag more next no not noth_in old op out out_again own page peopl per plain plug
-7 receiv recruit sign student suit that_you the_found their thi touch warehous web will_ask you'r yourself
-8 about_the and_python are_a behind benefit cd clos code_python das don't_use drop excellent find_out firm for_an
-8 from_our fund have_a is_in job month mypy_or nobod_has not_one one_day oth plain_python pleas provid python_without
-8 so_you team test the_function we_off will_work without_any your_own
-9 alway data date delet develop do_not employ enjo environ follow form group grow hard hir minut move note nou
-9 nuestro onlin over_the permanent proces product project python_#2 so_far strip tech time we_leav world would_rath
-10 #7 adopt ai and_is anywher app exist fast is_strict ne nobod partn r remov school strict_typ te type_of version
-10 we_don't
-11 #_# ask_you busines has_nev is_untyp non position serv the_code the_python typescript
-12 design dynamical_typ futur hebben hint_are his import learn on_purpos platform purpos typ_languag work
-13 imag no_annot nor or report sell short sist we_sell
-14 auf free mypy_no not_use
-15 analytic duck duck_typ mypy_pyright nam neith on_our
-16 free_of niet
-17 against d'annot no_mypy noth their_python
-18 compan no_type
-19 any_oth custom
-22 ni
-25 nicht
-26 none_of
`;
