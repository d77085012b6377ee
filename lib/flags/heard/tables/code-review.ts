/** What tells `code-review`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2467 sentences. */
export const TABLE = `
96
39 pr
37 gerrit
36 codeown
35 diff
34 merg
33 dif patch
29 reviewen
28 teammat
26 +_#2 approv code prs review
25 criticism nobod_merg
24 branch fellow lgtm relectur thumb
23 código remark
22 wird
21 a_pr critiqu read walkthrough
20 aux_revu collega compañero junior mergen pair
19 a_colleagu gitlab kind review_is sign
18 eye_principl prz somebod though
17 a_colleague' approval colleague' cto going_through noth_get pull_request regular_code
16 a_peer colleagu_code collègu conduct_code each_chang feedback_on imm inspect its_author peer pick thank
16 two_approval
15 and_ask apprentic cambio chang den elke four_eye notebook przez pull push unreview voordat
14 by_anoth comment_on kodu l'équip mine peer_code przegląd question remark_on review_code review_cultur thi_team
14 van_elkaar
13 although and_aft and_is and_you'l anoth anoth_develop ask avant com commit cto' dein een_collega else' expect
13 feedback goe_in have_you in_code keep_the land line nod oth_develop particip qa review_within san skip smal treat
13 your_colleagu
12 a_second and_neith and_you anyth_that back_with codic colleagu comment eye goe hav in_thi is_switch least_one
12 merg_request morn my part por prior_to senza shar_of so_that the_group yes zond
11 #_lin + a_review apart be_on checklist commit_and da du experienc_of github go_over half her need_for neith nit
11 of_oth of_sourc only_its oth_people' our_codebas participat push_straight senior thorough und_# we_put what_the
10 a_diff all_chang all_code ant author_has bei_uns block cod contribution des develop_in django first_month flight
10 habit has_to have_your in_review is_most lin not_a on_your par person pr_review put python_and read_your releas_to
10 review_their say shop styl switch_off that_only the_web thursday unlik van wait we_have you_writ é
9 a_chang alway another' as_much as_our belong_to but_we com_on constructiv de_code de_código decid_who del
9 each_other' est even ever_chang for_us look_at merg_their new_featur of_eye on_a on_ever one one_another' open reach
9 rewrit sign_off someon squad talk_about tell ten the_oth tick todo two_of vor we_nev whatev within_a you_to
8 a_day and_receiv and_review aux besid cannot chang_is coffe dai dar discus doe_the eleven elkaar entr featur first
8 giv_and give_and has_read how_we join_our keep_it of_your oth other' our_test over part_in people' request
8 review_and same_day season standard the_engine the_four the_last thoughtful thre to_us tout two_peopl we_all
8 we_review week word year_and you'l_learn your_chang
7 a_develop anyth as_to befor_it branch_and count eine engine_and exposur going green hour is_need is_wher look mai
7 main may nos read_by read_it revision same seen sie tell_us than_a the_cto' third too whil_the within you_look
7 your_first z
6 #_to and_python back befor_merg belong both bug by_line codebas doe_not ever_day file for_the geen get give go had
6 hold i intern it_goe job_is keep les like line_by made mandator of_them on_all pair_of perform read_and repo sont
6 sourc_code them thirt through to_# to_have to_the to_writ turn two u way we_work with_us written written_by
5 as_a author befor can't code_review copy extend from get_a go_out goe_to happen have_to hour_a in_a in_it is_read
5 kept long nam of_our review_of test_and the_post to_a usual was without_a your_code
4 agre and_they and_we as_well decid four from_the good group is_review mone month much noth on_our own_work practic
4 second taken the_old the_same through_the to_look und unit_test we_go we_keep who who_has will_be with_a writ_test
4 you'd_be
3 by chang_to doe door else for_it in_our it_is lead must review_are revu similar softwar they told touch what_you y
2 as friend git his of_us off receiv so tak that_the the_python unit with_the
1 #2 about by_a engine experienc here la plu pric program than toda w what writ
-1 a_year be_the day do free next none of the time
-2 a being but can die each_oth engineer if more nev nobod of_the ons peopl python_#2.7 shar start that us
-3 #2.7 behind by_hand code_of di don't firm for larg mit ninja old pytest rockstar see sind six_month some student
-3 support tech the_new then thos we_don't will wizard work your
-4 add and annotat cal competitiv depend deploy each een ein en fami for_a hand have het host is_a is_on isn't laptop
-4 manage our_python post referenc straight ther_is think to_work trial unpaid uns untyp we'l weekend why you you_have
-5 #_and are away aws bank be bil candidat car click cloud code_base compens cop dut find ftp help hir im import in
-5 into is_no is_the maintenanc mypy nie no_test of_thi out paid pas pay performanc professional remot right rol round
-5 star sunday system take_home the_serv to_be to_get train two_week type_hint we_need when whil you'd
-6 #_# answ are_a at basi benefit by_our by_the code_and contract coverag current data degre each_of end everyth fil
-6 finish function if_you interview is is_not itself januar job join knowledg legac_code met nach nou of_#
-6 only_develop pap point request_and ruff servic should sit someth_we spr stag step strict such the_script them_out
-6 ther trad un upload user warehous we'r were werken wir with with_your you_are
-7 #10 ? aft_a also any auf automat base break bring_in built clos code_is cv dat decision do_not doesn't exist fair
-7 hard hint home instal jaar let live log mak new notr onze our_platform over_the per proces python_#2 run scienc
-7 serv signatur stil stop str the_core thousand two_day typ unser up version very we we_niet we_off we_want when_the
-7 you'r yourself
-8 a_smal accord accord_to aft_the als big but_you design desk employe es full il in_# industr last librar lin_of make
-8 mobil night offic our out_of pas_de pipelin pleas position possibl project proposal recruit retir show site someth
-8 test text that' thi took tool updat what_we
-9 a_pull a_week agenc analyst annot aren't assistant be_work bij client code_that depart deplo follow form haben
-9 has_no hire hospital how infrastructur introduc kind_of languag manual partn portal public real review_by sell skil
-9 slack stat the_app ticket to track tri trust whol world zijn
-10 analytic and_no audit below book databas day_for develop_and driv gibt glassdoor invoic is_in legac no_time plug
-10 plug_in product provid publish salar securit sole start_up teach use work_on you_push
-11 # and_approv backend build care claim do_code dres dres_code front futur gibt_es here_you literatur look_for
-11 machin no nobod_else nobod_has one_day operator page sampl sit_in slow stor the_peopl to_main without
-12 at_present bot build_code das facciamo for_an front_end grow it_a move om present problem shrank team_shrank
-12 technical we'v_got
-13 a_whol applic busines employ hous its like_to might request_for review_each robim role the_only thre_day type
-14 at_the consid custom für its_own love market of_conduct once platform until_the we_trust
-15 ai environ fell got year
-16 bring do_without no_code open_sourc we_are
-17 anyon fa great
-18 jira
-19 app day_a direct manag nog não
-20 assign compan no_review
-22 you_merg
-23 non
`;
