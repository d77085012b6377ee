/** What tells `tested`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2586 sentences. */
export const TABLE = `
78
44 hypothesi
42 playwright
41 unittest
39 assertion fixtur
38 pytest
35 mut
33 test
31 mock tdd
30 mutmut
29 behav fail the_suit
26 well_test
25 testen
24 red
23 green refactor tox
22 conftest conftest_py contract_test integrationstest pars prueba refus schrijft testé throw
21 geautomatiseerd modul
20 assert automat exercis suit_that
19 está factor_boy je_schrijft pair reproduc untest
18 a_machin acceptanc are_written aufgaben boy getest habit unit unitair_et unser
17 #_percent automatic cypres engin_is experienc_of own_work pact replay somebod suit van_geautomatiseerd
16 code driven_develop extend has_to regression testabdeckung the_automat the_machin themselv yes
15 #_% %_and and_integr automat_regression automatisch bug chaqu check código fake our_api postgr prov sinc_then
15 we_practis
14 below_# broken cover fastapi gherkin out_the refus_to rule scenario ship_a sie sprint test_code the_fixtur tu zu
13 a_regression abov_# and_document anybod automatical bdd case client_a count de_# django each erfahrung_mit
13 ever_push fak friday grafana it_ther minut of_ever postgresql red_green robot są test_first testsuit the_lin to_it
13 told too tout we_keep with_test with_unit year_of
12 a_function care_about check_that coverag desirabl done each_build each_time finish first four frida houden noth_get
12 our_is rough squad to_you with_pytest you_writ
11 a_bug are_expect becaus_our behaviour calcul calculator cas com_with de_nos exampl function help_us is_how keep_a
11 lin manual_test my not_the odd ogni our_engine para per_cent percent propert pull_request push py repo shout sort
11 spec test_that that_has the_night u unlik you_like you_may
10 #3_# ?_we a_chang agenc although and_keep bei besid branch celer cent come_and commit flak git guard integr_test
10 itself merg next_to nice nice_to notic numb par payrol second servic tell_you thi_team touch_the unles your_way
9 ?_no a_third and_we arriv automat_check by_a chang_the chez chez_nou clock day_one end engin expect four_minut hundr
9 hypothesi_or it_isn't last main of_unit our_pipelin pipelin qa selenium ship_with someon_who sqlalchem tel_you
9 the_build the_chang the_clock the_one the_oth the_same third_of ticket time_for to_go unitair unlik_most verif
9 without_a writ you'l_be
8 a_develop a_real and_python and_they be_able chang_to clean_well con cover_by data_pipelin deadlin do_we du end_test
8 end_to everybod exposur_to fil good half in_our in_python is_part is_someth it_that jede job_and laptop lin_in littl
8 machin mend not_a of_test on_a our_repositor our_team pin purpos python python_servic readabl regression_suit run_in
8 same the_pipelin the_pric thre to_keep twelv ups we_use what_it when_a è
7 #_per #_to a_fail a_laptop about_a against anyon automatisierten befor deliv driven ever extend_our featur
7 first_month green_refactor keep_it librar lot our_data our_own run student successful_candidat test_driven that_the
7 the_successful the_test without_test year_ago your_first
6 a_featur a_full abov ago and_you'd and_your api at_# automatisé bas_test base_is becaus_the bij_ons candidat_will
6 chang compar contract dai doe factor for_it for_our for_us framework go half_of have_you monda night pric search
6 solid stor suit_for sunda tel the_best third thorough to_# to_a twic unit_and us_a used we_writ well whatev without
6 you_know
5 % a_day add all_of and_the becaus bil can't catch cov et für goe includ_the it_with line of_a of_them of_us ord per
5 practis sign smal so some sql than that_is them to_day une until we_don't which whoev will_not would
4 able around back bei_uns clean coffe day_to de exposur fix flask fort get how_we in_thi keep knowledg_of long
4 look_aft nos noth of_the on_ever on_the propert_bas releas request rest shop skip sleep test_is that_way the_team
4 thos und way wheth written
3 ask drop from_# i in_a in_the integr it mee near of_experienc pull someth stop to_end
2 about as clos do een for_the hard if know mean part_of test_are through us we_can't what_you with_a
1 at_least develop least most_of only own repositor round six to_the touch
-1 #3 has nobod on our_code post qualit see task test_in the the_new ther we'r whil with_the you
-2 a_year annot are autom from is_a is_not nev old or over overtim paid present run_the
-3 ? base benefit cod competitiv depend_on design develop_and hand has_no help honest is_no look must_be niet no
-3 of_each peopl requir require rockstar test_coverag ther_are they want
-4 all and bank day depend don't down fami ftp have is look_for market mis month more move need_a network nobod_here
-4 offic onze peopl_who person plac plan python_#3.7 python_#3.8 role sinc ten the_first the_serv to_work type_hint
-4 untyp we wher work you_are
-5 #3.8 a_short aliv an and_a any at_the auf be built care cod_test day_we deplo door dur even for happen in_# its_own
-5 jenkin lab larg legac_code need no_test o outsid position print professional program pytest_suit python_#2.7
-5 regular short sont tak take the_code the_old thi time to_production travel type_check unpaid upload van via when
-5 whol with_python you_bring you_will
-6 #3.7 a_# a_larg anoth as_well befor_we big by_hand car_out day_and docu drug_test each_oth for_thi get_a give hap
-6 have_a hint imag in kubernet like mak manag new_version note of on_python our_custom our_python pas_de pay_for phon
-6 play proces python_#3.6 remot so_far stack test_a that' thi_post typ un unit_test updat won't work_on you'r
-7 #2.7 #3.6 a_singl acros and_writ answ applicant architectur are_not b_test basi befor_each client copy der done_by
-7 el en es for_you get_the her it_and it_goe it_was join l'équip la_main lead lin_of log made mission more_than nor
-7 out pleas problem project read scal signatur sist support the_python the_time their_own ther_is there' top track um
-7 we'v we_would were with_us your à_la
-8 #10 a_b a_second aft also and_has annotat aren't b budget code_that complet contain current devop django_# driv
-8 drug employ employe exist field follow grow health kein known laborator list maar mypy neith ninja nobod_has
-8 notebook off op partn production pyright review the_way their to very view we_know year
-9 #7 a_week aus background befor_the both car ein excel group_in hire if_you im industr introduc java love quick
-9 salar sampl selection shortlist state valid vor was we_off weekend which_is wij world yet yourself zijn
-10 #0_% #_day a_pytest ai applic aucun_test been bench brows build_a checklist cloud could cultur data each_releas
-10 firm futur gibt idea learn manage noch none_of not one_day perform performanc result securit spe stag taken
-10 technical test_on web_shop you_can
-11 and_no blood eye fast given group insur invoic it_up live logiciel no_unit python_#2 serv test_suit test_the
-11 the_found the_last the_script try type we'l whos
-12 #_lin compan custom environ hour loc not_one our_found our_platform our_test plug sell system team technolog using
-12 valu
-13 had_a has_ever instal manual pre team_and use you_would
-14 firmwar floor haven't is_done legac onlin send shar user
-15 am busines geen s vendor
-17 app product
-18 #0 and_# none statistic
-19 werden
-20 don't_writ zero
-21 saa
-22 platform
-25 no_automat
-28 hypothesi_test
`;
