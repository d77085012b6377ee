/** What tells `unpaid-work`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2384 sentences. */
export const TABLE = `
82
34 onbetaald
31 bezpłatn fortnight praktikum remuner
29 remunerat
28 intern unbezahlt
27 paid_? zond
26 no_salar tirocinio
25 commission sin stag unpaid
24 stipend è
23 praktyki staż za
22 geen is_unpaid referenc trial_month
21 #_hour auf_provisionsbasi compensat een_onbetaald no_base noth não provisionsbasi semain
20 a_work mes monat non of_ever rebuild_our
19 and_noth bring_in bénévol equit_only mone not_pay pay place ten_day vergoed wird_nicht zwei à
18 %_commission aft_that credit five is_commission kein no_wage payé remuneração um wag wordt_niet
17 although build_a for_free for_it in_and jour miesiąc most_peopl none one_is our_data práctica_no thirt though
17 traine we_ask week wynagrodzeni wyłączni
16 an_unpaid custom_sign data_team earn estágio lieu live_off monda nicht of_a paid_dur pas práctica pure rebuild
16 remunerado san solo ten the_experienc voluntar vor whom
15 can't_pay certificat commission_bas not_remunerat own_expens probewoch rémunér week_unpaid
14 #_prozent a_volunte befor_we bezahlt can't cannot compens eine first_month five_day full_day internship
14 internship_in internship_unpaid it_isn't licenc month on_you own_cost prozent reimburs sal_engine week_trial
14 without_remuner wochen you_live
13 #0 a_complet about_# and_if befor_your begin complet dafür eerst equit expens for_intern four incom internship_is
13 is_an jest mentor month_is no_fix not_paid ohne only project_tak seat sell sprint take_home thank the_internship
13 thre two_week until zero
12 a_base a_wage as_an basi cent_of come di exposur for_which incom_is is_all is_not nie on_day on_our only_basi
12 our_last prueba salari see sign that_your the_contract the_place the_second the_traineeship there'_no un us_for
12 vier volledig when_the wird é
11 a_certificat a_contract a_referenc and_our assign attach avant betaald cut dagen das deal draw four_day gut half
11 mee on_it paid pap per_cent plac_of probationar return rough salar sort studio sum są the_hour the_team ticket
11 try_out us_a we_can't we_expect weekend with_us
10 a_shar a_stipend a_week' a_weekend alon and_lunch and_that applicant backlog build_us call clos codebas contract
10 cost count_as d'essai desk du eight ein expect_a first_two for_now free_of give home_project il is_your lunch moi
10 n'est_pas need_a no no_stipend prototyp selection shar student tak_about that_thi that_we the_payrol there'
10 thre_day traineeship trial we_cannot we_used week' work_day yet you_clos you_get you_sell you_work
9 #_% %_of a_fortnight a_trial and_then begin_with com_in das_praktikum exclusive featur for_us graduat how_a if_it
9 internship_for isn't_a it_for lunch_and n'est nobod off_a once_the one_of prob receiv remunerada salar_you shar_of
9 some_# the_end time_and una uncap unpaid_trial until_the vast we_decid web yourself
8 a_real and_a auf aus both_sid by_commission deux dock_and dur_the free is_what las made no_pay of_about of_charg
8 of_each on_an one_week pay_for pay_is put real_ticket referenc_let sid sole then_we thos we'd we_like with_dock
8 work_for your_own
7 #_day ?_no account afterward and_have are_not be_paid best but call_with day de even hire in_plac in_thi invoic live
7 neith pay_you payrol por recommend shortlist shortlist_candidat start_up that_the the_custom the_first the_train
7 thre_month twelv week_on wheth without wordt work_on
6 a_smal and_help and_what and_you as_a at_our both by_the count django finish first for_noth for_the get in_our
6 instead isn't ist learn modul no_remunerada plac pleas_note point prov python real round sie six start_with the_test
6 their_own third_of unlik volunte wage week_in wir with_python won't_be you_earn
5 an_off and_nobod and_we bench bring cent et fee is_on je laptop last long most must_be not_in note_that position so
5 test_and to_our we_can week_of what_you when_a work_with you_would zu
4 all_of befor but_you cod develop doe_not dur for_a for_thi hand in_a in_python it_and month_and own period project
4 say so_that start step straight the_oth train travel will_be you_bring
3 #3 % base don't is_the let line off post second smal spend then your_first
2 and_no from_the in_the on_a one over pre time
1 candidat client expect fund is_no it' on_the oth stil take
-1 back brok com engine group is research set the to_the usual
-2 be_a behind code_review commission_only dependenc go how_we la lock peopl poetr program pull_request them we'r writ
-2 you'd
-3 #2 #3.12 annotat cd chang ci_cd deplo explain if its lead les lockfil of_your our plan pull push red releas report
-3 ruff ship too unit_test unser version when with you'r your
-4 action add adr against any architectur can continuou deliver driv engin environ fil file for_you from green had
-4 hint in_your interview is_paid it level meet of on pipelin product proposal pytest read same skil someon successful
-4 they to_be type_hint uv w work you'l
-5 all and_not app be bij by chas code commit con contain dai data enough essential feedback follow ful function
-5 happen imag is_a look_aft maintain mat mit must now open play record repo require responsibilit rest rfc s serv
-5 sourc the_european the_same thes typ und up up_to we would_be
-6 ? agenc appl at at_least automat base_salar becaus befor_the build_the candidat_will cloud decision docu end
-6 european_commission experienc_with find for_each found get_a goe i in includ just kubernet librar like manag manage
-6 may more mov my mypy need_to normal nos not_a of_# out pair part_of postgr rul sql stop successful_candidat that
-6 the_work thi togeth trad trial_week unpaid_leav uns user via voor wait was we'v we_pay what who year_ago you_may
-7 a_day acros ago all_our bas bet cal chez_nou colleagu compan coverag did down european get_the knowledg least life
-7 many nou on_commission onze pag paid_at qualit requir right stack strong support team tech the_project to unit van
-7 were yes you_for zijn
-8 #_a and applic are_paid befor_you consider cultur custom depart don't_do e earn_a enjo ensur exercis few has het
-8 if_you into join larg nev numb our_softwar plu_commission reach run servic technical technolog there'_a top_of
-8 trial_day wher why written you_do
-9 $_# + aan an any_oth auch bank current dan de_la des employ engineer even_the everybod from_day grow health
-9 intern_get internship_are met no_test not_even noth_is on_top option our_app partn rate scientist some_of system
-9 ther_are to_work valu will
-10 big break competitiv day_rate direct elsewher employe fix_month for_unpaid have hour_a in_# it_has maar main
-10 market ons public recruit review salar_and stay thi_position thing through tool unpaid_invoic unpaid_volunte use
-10 you_are your_week
-11 # agent ai bonu check dag design door euro ever_intern her here on_call par platform softwar solution such toda
-11 wij within won't_find
-12 #2_# #_euro busines could day_one euro_a flag match merg minut next or packag request two_hour year
-13 also and_your care day_a day_with do_unpaid ever full_salar liv new off_unpaid pension round_the the_# vacanc £_#
-14 en month_salar plu scal te the_thre
-15 #_# believ benefit dat full_pay leav per until_#
-16 list minimum no_commission someth
-18 convers morn rol €
-19 not_an
-20 que unpaid_intern
-21 first_day
-22 a_fix
-25 no_unpaid
`;
