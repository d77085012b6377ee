/** What tells `untested`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2534 sentences. */
export const TABLE = `
79
37 test
29 none
28 prueba
27 testsuit
26 a_spreadsheet ręczni testów zero
25 don't_writ pytest_isn't testabdeckung
24 #0_% assert inherit testen
23 assertion
22 #0 careful entire no_unit
21 open_the
20 #_lin eye has_ever l'applic nev_had testami we_rely
19 and_then et_on excel getest no_automat noth onze_code pay_for stag uns_code verif
18 ant_de check coverag eyebal_the found_the it_goe nie qa_is ring there'_noth uitsluitend
17 code_is compar een_testsuit getestet_wird honest in_plac is_manual n'a spe
16 a_green a_pytest although_the and_look be_hap checklist click nor safet_net the_output tutto who_can
15 assuranc befor_each chang check_is de_prueba first_test flask is_wher it_you lack mean mistak move not_writ não
15 of_us phon that_a uns untest we_find we_learn we_ship wir work_when
14 a_suit and_if are_our brows exist geautomatiseerd goe_to have_test how_do il know kod lin so_we sort straight
14 take_over the_code touch_the unittest writ_test
13 a_checklist and_have at_zero automat_test complain das empt eyebal fine fold getestet gibt had_a heeft if_it
13 la_main month_end non notebook our_script schrijven_we script tell test_automatizado try watch we_click we_test
13 wordt work_through
12 #_step a_mano and_a and_that and_that' at_present cal check_by di each_new er haven't mano manual on_manual out_of
12 pytest python_script screen softwar_is student test_is test_suit that_is the_develop the_month the_result tri
12 we_had we_have with_# your_own à_la
11 and_not at_our at_the automatisiert_test automatizada becaus_we behind_it by_whoev cada chang_by chang_to current
11 doc doe_not hold hour invoic is_our it_was known look no_oth nobod noth_in o our_qa piszem present production_is
11 proyecto prueba_automatizada right so_far spreadsheet_of suit_de the_brows the_only thursda todo we_check wheth
11 wrong yet your_chang
10 ?_no a_line and_so any assert_in base bit button by_eye by_the came delet er_niet fait find_out geen grew his
10 is_done is_untest lin_of log morn new_version no_test of_them our_repositor patient python_that qa review_ever
10 run_it spend spreadsheet tabl test_fold the_app ther to_writ volledig we'v we_go when_the without_any you_what
9 ?_the a_releas alon although broken chaqu code_base day_and de_hand de_test document else ever_releas featur file
9 for_test from_a if_the ist it_for kein list manuel moment most_of mov need_a on_an our_own our_repo percent
9 schrijven shout test_? test_automatisé test_unitair that' the_# the_client the_codebas the_numb the_script trad
9 unitair unser whol wij you_chang
8 and_ship any_test autom break brok check_each del desk django_# do_not eight eleven es ever_pull fix from_the go
8 hand hebben it_and le le_code live manual_qa must_be notr one our_develop our_softwar pag repo shop skip sont
8 the_new unit user we_review whoev won't_find you_should à
7 #_and a_singl and_noth and_see answ anyth chang_a codebas django done_manual find_a for_the fort good got handmatig
7 in_it is_the it_on kind les ma niet only output own_chang plac production_and quick regression report repositor say
7 slow stay the_moment the_product though thre wheth_a with_it zero_test
6 a_test alway applic been code_goe code_has even for_our in_the lint littl look_at met_de none_of nou numb onze
6 our_code page pay round schedul see should_be sinc singl someth stand straight_to tell_us time to_a unit_test
6 user_are verif_by von we_deplo when_a year you_will
5 add and_has aucun eine everywher exercis go_live has here if instal nev nobod_has nos of_python our_team pap
5 python_code run_the suit_and that'_the the_repositor the_team version von_hand whil_the who writ_a you'd you_won't
4 and_no and_the be_the colleagu don't for_a goe green has_nev isn't larg not open oth our_test production py step
4 that_the the_first the_python to_the usual very wait was whatev wird with_a with_us would
3 are_no ask befor code contain dependenc each_releas hap is_not main not_one of_our our_python push releas should
3 somebod system test_in the_whol through to_know you'd_be
2 by by_a for_thi it no out result run test_for work writ
1 % custom down find of_# ord ship so the through_the we written
-1 about all around from i night off same
-2 a against an bank come est everyth on_your proces require set thi type_hint we_use
-3 #3.12 #3.13 abilit_to able_to are aws ci code_review do door each ever expect in_a of of_the python reason request
-3 research the_build thos we_nev which
-4 abilit able acros action and annotat anyon app argu automat deploy die docu driven end_to github gitlab half idea
-4 is_no job lab laptop legac mak need new on_ever pipelin poetr pyright require_txt rfc ruff schreiben ther_are
-4 to_end toda txt uv well when_we
-5 #2_# #3 ? a_function and_integr contract count cto depart desirabl doe_it environ experienc_with for give have_no
-5 hire in integr is_requir knowledg_of kubernet lockfil mat merg_request most one_of part patch per pip project pull
-5 s support that the_pipelin tim untyp welcom well_test will writ_the you_can
-6 any_more asses bonu by_our compan dai de_code dock essential few great imag in_python intern is_one its_own keep
-6 librar like lunch mit out_the out_without over pair pas peer risk rol second sent_back serv servic short singl_test
-6 sit sourc standard static the_one they think type_check we_do wher with_pytest you
-7 #3_# abov alread annot at at_least automat_suit back can can_be clean clear continuou cost deliver den des doe
-7 explorator habit hint host just languag least long maintain may met must mypy noth_is op our_hir packag practic
-7 read recruit signatur some start strong test_and the_same to_main up_to we'r within your
-8 + and_writ bet care convers decision deliv english enjo exception for_all help hypothesi keep_it knowledg nev_ship
-8 of_their often on_each red someon take talk their_own to_see unit_and us we'd week whiteboard with with_no within_a
-8 you_writ
-9 # and_test apart approval as_our avec becaus_the befor_it branch busines by_hand candidat client cod dat data een
-9 finish hard have_to level lock plu problem product publish reach run_in skil squad strict test_toda thes thousand
-9 tool treat tu understand weekend will_writ without_test you'v you_know
-10 about_a also and_automat api auch certificat ci_cd clust code_without different drug_test e ever_chang exact fit
-10 has_to improv includ into join let minut model platform playwright plent regression_test smal te technolog the_day
-10 to to_our two_year valu went wrot
-11 aft_the bas build cd cloud commit du employ engineer fail_test home is_ful it_isn't its meet more ohne our_automat
-11 referenc skip_test the_chang themselv ticket
-12 #2 besid control cover dur en flak full function high is_test lead look_aft might no_chang pytest_suit releas_by
-12 requir retail review solution test_by that_nobod the_check you'r
-13 animal at_# develop_writ except ful gaat hir make many position real run_on the_automat togeth we_writ
-14 accept ago design ensur experienc interview not_the or record technical techniqu the_suit year_ago
-15 agenc coffe je much ses the_right type we_are whos why
-16 test_befor test_that untest_code zu
-17 chang_goe con drug engine market role
-18 und were you_are
-19 cov the_unit
-20 noth_goe
-21 #_%
-23 fail manual_test
-24 merg
-25 had_no
`;
