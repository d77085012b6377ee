/** What tells `always-on`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2490 sentences. */
export const TABLE = `
100
37 saturday
34 nacht
30 avond hoort settimana
29 free_weekend heur
28 sunda
27 midnight overwerk reachabl regel regelmäßig sleep
26 seldom sunday
25 #_schedul neith_do on_holida saturda six_day
24 crunch erreichbar samedi soir
23 all_year frequent
22 clock deadlin din seven_day uur weekend
21 make_no midnight_and routine usual
20 bed even_and most_night normal regular season si your_even
19 #_and about_it availabl_#24 fort_hour fréquent gehören laptop nuit permanent_night quiet structureel woch
18 and_it and_neith answ avonden be_home data_team expect_# hob hour ici leav_at mean_that out_of overtim_is say_#
18 the_morn with_you
17 a_regular calm meestal most_weekend no_on often overuren rule semain sixt the_post week weekend_is wochenenden
17 work_# à
16 #_to a_free a_m contract_say die_regel disponibilidad ever_week five_thi for_production gewoon is_how jour
16 long_hour mandator or_more overtim permanent slack stretch the_year to_saturda we_live when_the with_us
16 your_weekend
15 at_any bei_uns desk don't_app eleven h his hour_day in_thi laptop_on los nadgodzin night nine of_it p_m pm put_in
15 sinc_our stunden ten
14 a_# a_mat along and_aft answer auch cal clock_and come_with elke fortnight hora into_the mat_of more_of ne no_one
14 our_own routin semana shift ther_is to_# twelv work_is
13 and_each anyon are_part are_the availabilit averag bereitschaft_zu by_the count_hour din_is fine five hour_on
13 in_practic is_simp late les log normaal of_you peopl_with pizza quart regular_basi regular_overtim regular_work
13 right_now saturda_is that'_when todo u_nas w whoev work_are work_most
12 #24_#7 a_nine are_in befor_nine belong_to drop even januar most most_week nas only_one prepar regular_night
12 saturday_are sind team_has the_found the_only the_role the_salar there' until_the usual_stay work_day work_six
12 your_phon
11 #24 and_we'r day dazu ever_night extend jede live_in month_of not_the peopl_who the_contract the_job the_successful
11 tout willingnes willingnes_to wrong
10 a_work am and_make at_# at_ten bereitschaft bij_ons do_the else elsewher fifteen fin_de for_it have_no hier
10 holiday_includ honest is_part long on_sunday one_and phon phon_stay releas see singapor stay_on the_even the_time
10 ther_are unlik watch we_expect we_need when_a work_weekend you_need you_should überstunden
9 a_month and_is and_you are_normal count da do_we fin for_our if_a is_what las launch leav look_for maintain_our
9 most_of norm offic_at or_a our_django our_engine promis public_holiday seen should_be simp the_offic the_run
9 thi_isn't throughout u we_work work_night work_saturday year_and you'l_be you_answ you_the zu
8 a_fix alway and_that as_the be_reachabl becaus_our becaus_the befor being christma cover_by du exception for_the
8 is_in is_on month must_be nine_to of_the on_pap our_client overwerken proud read_to ring say say_so shift_# six
8 straight the_two through_the till twelv_hour up_and used vou what_we which_we you_must
7 a_releas and_say and_ther and_we can't comfortabl_with door eight ever expect fix four how_we is_not is_requir ist
7 it_tak lat of_them our_found perform several sie sinc so standard the_weekend them_in then wednesda you_work
6 a_colleagu aft and_the at_six be_availabl be_on becaus dag day_week doesn't each_of fort have_been if_you my of_us
6 our_python our_team practic program proud_of team_work the_next the_phon the_same ther third to_the to_work too
6 until up whatev whol wird with_the won't y you'd_be
5 #7 and_you'l basi dai end engine expect_to for_you give in_de isn't last lot mat near night_shift of_each
5 our_develop pul python same show somebod stay the_lab the_one the_whol them to_you took travail weekend_work
5 whol_team wir you_are your_laptop
4 as_a belong block client clos do et found here holiday in_our includ lab le put sinc_the someth the_clock
4 thi_position uns we_do which_is
3 be_read bei call_rota come day_and from it' job mode monda monda_to part_of should sprint thre will_be
2 as at_five chaqu com doe in_the is_expect late_night live m on only op part rest suit though you_will
1 around availabl don't mit out schedul week_and which year
-1 all get go hold is neith no pod take work
-2 # custom e engin experienc_with hand has if least let look not pull_request the you'd
-3 a against annot annotat anyth bank base cod deploy develop het hint in in_python integr kubernet on_our oth outsid
-3 rfc sit start tak top type_hint voor we_don't within would you you_can
-4 #3.13 action alway_on api architectur argu big built but call cd coffe di don't_do dur environ find has_to have
-4 have_to hour_week instal legac line look_aft mak modul niet platform poetr push pyright python_#3.12 real require
-4 smal strict than that toda weekend_are what_you wher you_writ
-5 #3.12 #_hour a_day and and_no app aws been believ board bug ci clust colleagu compos cto current decid decision
-5 everyth featur file function had incident larg mean nam nos now own pair pipelin recruit ruff script swap through
-5 twic we writ your
-6 ? and_your auf automat befor_the box by cloud code could coverag did en engineer feedback for for_a fund green
-6 hand_on hir imag internal is_# its_own kept machin main make mypy of old on_ever one_of option packag per produc
-6 publish result shar step student the_old to_get touch typ unser way whos with
-7 #3 #_% a_plu al an appl as_an bet code_review collega' enjo ful get_a go_out host ideal level librar lock manag may
-7 naar name not_even position production provid research responsibilit serv stack system task the_work thing to
-7 to_production two_day unit uv we_are what within_a your_own
-8 #_a a_weekend able able_to and_all ask back becom both came can care clock_seven con contribut depend first for_#
-8 forecast frida futur grow internship itself kafka knowledg languag lin mov offic once_a os our_platform patient
-8 product pull request scal senior skil spend stand te to_a type we_mov whil you_do you_take
-9 % a_saturda agre and_nobod behind break contain cost design die ein el ensur from_# geen health how lead migr na
-9 offic_hour pas project rol securit support togeth version wait work_and you_have you_like
-10 afternoon agent cov depart dispatch ear een event hospital interview is_no list monitor new nurs of_a on_your once
-10 onze open our over_the plan question receiv restaurant send softwar solution technical thes time_off to_us was
-10 what_a
-11 aft_six als and_sunday benefit branch commit des für may_be model more_than night_weekend paid play report scoot
-11 tech their thi_vacanc weekend_shift welcom when_it work_with
-12 #2 #_the #_week approv at_the bas busines chang check data dock expect_a friday howev laptop_are lunch note nou
-12 on_a out_at over qualit turn vacanc weekend_includ work_on £
-13 acros and_overtim deliver help inform long_weekend review staf test weekend_for year_we
-14 experienc hear in_eight junior learn met overtim_no per_week role technolog though_the tool warehous why
-15 build industr nobod_work operat or
-16 are_your bus employ merg
-17 clos_at pension proces servic some
-18 applic chatbot contract_permanent none une
-19 its
-20 annual no_crunch pay were
-21 ni no_overtim no_weekend one_week
-22 hotlin no_night
-24 in_#
`;
