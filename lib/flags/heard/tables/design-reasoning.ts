/** What tells `design-reasoning`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2497 sentences. */
export const TABLE = `
100
33 rfc
32 decyzj
31 architekturentscheidungen
29 proposal
28 choic
27 adr architectural argu schriftlich technisch
26 d'architectur reason
25 whiteboard
24 author decyzji rational schrijven
22 alternativ_and alternativen architectur architetturali choix plain sketch uitleggen why
21 scelt softwar_design technical_design técnico
20 begründen build_it keuz reject
19 a_written c_# di disagre diskutieren doc document draft décision explicar justif las memo queu schrijft
19 technical_trad
18 a_system architectuurkeuz architektonicznych cost design design_review for_com how_our on_pap sie técnica vast vos
17 chos consistenc decisõ in_writ no_new pick technical techniqu the_alternativ two waarom
16 answ ask_why begin circulat debat discus discussion_and documento_de larg_chang latenc new_servic one_page
16 our_architectur postgr pro trad_off u weigh written
15 ant doc_decision down explain je_schrijft next_to numb_# propos scelt_architetturali set_out somebod tech_spec
14 ab and_defend and_the apart architektur arquitetura as_adr be_your decision defend describ design_specific du gain
14 hol kafka mistak oth_develop over_anoth par to_argu uml vor writ writ_adr
13 a_good a_new an_answ arrow besid big_chang d'un decid diagram discussion do_writ evaluat for_five forum leggen
13 level_design live_with low_level option spec the_engine there'_a thre we_vast whoev work_day writ_up wrong you_docu
12 #_diagram ?_no a_page a_queu a_week and_con and_low and_what architectur_review argu_for arquitectura avant befor
12 bor cach cost_and cron de_conception dein docu draw fine gave_up lay open own_the pap pro_and product_manag que
12 say_which short slow spel system_design system_you talk to_say took we_writ will_writ wir
11 alik and_not and_you'l anyon batch bei_uns built chang_start chaqu de_arquitectura eerst fold front_of get_built
11 good_at grand high_level in_front last_year log microservic não pag pair say schrijven_we should_be squad system_on
11 the_case the_code the_reason to_our to_tell uma with_their your_week
10 a_design a_one accept add_to alternativ an_hour and_discus availabilit away bij_ons c case com cost_us de_diseño
10 decision_record diseño erbij experienc_of first in_architectur met_het monolith much_of now on_thi prior_to put
10 servic_is slid tell_us the_develop the_team the_whiteboard trad with_an you_weigh your_first
9 against and_their and_to anyth archiv are_part as_well be_expect can_tell could decision_are defend_them
9 document_for each enough fortnight here_is how_the im is_part keep_our l'équip liv_in number off_to our_own patienc
9 person proposal_are record repo shal softwar_architectur start_ups systèm tabl take_part tech technical_proposal
9 that_the the_featur the_option the_rest the_system through to_find to_have vou what_it what_we why_the without_a
8 able able_to all_of although and_its and_nobod back big box bring_a chang drop gave hard help_us in_it in_the intern
8 internal is_what minut of_what once one_and our_librar out peer python_and second sid stand stand_at structur tell
8 that_way the_next the_repositor them to_# until_its we'd wednesda why_we with_the you_writ
7 a_fold a_whiteboard add an_rfc approach architectural_trad back_end call careful colleagu design_doc do_we give here
7 how_we in_a lat much of_each of_them one page present prior quart region rfc_for rfc_proces servic technical_choic
7 the_com the_interview the_platform the_role the_successful to_the tuesda two_pag us_what we_decid we_keep we_niet
7 whiteboard_and will_be
6 abilit_to and_say and_you consider databas docu_and engine erfahrung et five for_a has_to in_het job_is junior keep
6 know on_a on_it oth out_the part_in plu recommend repositor responsibilit rest review sign someon_who start_with tel
6 than the_architectur there' though thre_day too un we_expect week wheth why_a with_# would writ_rfc you_can
5 a_short and_why ask auf befor_we behind both_sid design_docu elke engine_and for_the front half it_is les made modul
5 neue nine note our_client part_of plan prepar put_a run_on so_that sql styl the_job then thursda tout unlik von
5 work_is written_proposal you_take you_to zu
4 #_to and_a architectur_decision as_an but_we engineer ever i infrastructur is_the larg last most not_a numb of_a
4 on_the over set someon the_servic unlik_most want what whil_the
3 code_and expect_to how je low nam up ups way we_work who y
2 abilit goe librar meet mit new of_our senior should system think which
1 e fil it_and its le of_us us à
-1 a and_we at aws board featur for four of_the production softwar
-2 #2.7 + bij by_the experienc follow free ftp hand it job like list market model none of pay reach specific that'
-2 thing time will you_have
-3 #3.7 ? an are ask_you base by care codebas compens competitiv earn eight fix from have if join lin more mypy ninja
-3 post sinc step suit that thi_is togeth type_hint una until_the was with_us you you'l your
-4 aft_the and_keep api automat be client clos control django each_of fami file group in instal interview is_to leav
-4 machin maintenanc mak must packag platform regular request run see send shar shift tak team the the_new ticket
-4 to_work travel typ unit unpaid via with within x you'v
-5 acros and_no are_not aren't as availabl benefit book candidat commission current don't driv fast frida hous includ
-5 industr ist long look look_for main noth old program pull sur talk_about the_second ther_are thes to tri trial
-5 unser updat upload valu we we_do web when work_with you_build
-6 #_day a_month also and_our annot are_no as_the basi cannot check compan cv data ein employ flexibl has hint is_not
-6 knowledg languag legac morn naar network nicht phon professional publish python research restart return rfc_# stag
-6 ten the_trad version week_and with_our year you'd
-7 #10 aft all any as_a best build car complet cours day decision_and deliver deploy employe full function futur grow
-7 guid holida home hope in_# join_our let maintain make night not_writ o past position right role screen script
-7 securit serv signatur site support te the_first the_way to_keep type until vendor werken what_you'l
-8 abov analysi and_in are_a ask_to can_be contract core deliv den depart design_decision develop do_not door en find
-8 floor goed great hire imag is join_us learn love mean next_year no nobod_has op our qualit real rol stack suppli
-8 team_and the_fold tool we'v weekend work you'r you_are zijn
-9 #3 cov der die done help inform manag noth_is one_day own project report some standard term the_found use we_are
-9 we_off you_get
-10 # ?_not again and asses comput dur est feel have_a introduc isn't need nobod notr one_of onze paid pleas
-10 postgresql practic rais salar se start_up thi to_get user why_you
-11 acros_the architectur_board busines direct end_to environ googl hardwar here_we interior is_done la memb open_the
-11 performanc play receiv releas s simpl skil stop templat their_own thi_role we_don't what'
-12 #2 and_start applic editor end firm manual or pattern recruit referenc task the_ticket
-13 ai around cloud docu_are finish found how_to is_an merg nos oder product san ship tax to_writ understand
-14 bas custom enterpris everyth just manage public to_start we'r we_sell
-15 #_# arriv scal sell test
-16 offic
-17 app don't_writ
-18 no_design
-19 provid
-20 contractor
-21 ful
`;
