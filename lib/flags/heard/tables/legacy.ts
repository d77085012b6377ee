/** What tells `legacy`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2364 sentences. */
export const TABLE = `
105
32 archaeolog legac
31 outdat utrzymani
29 age verouderd
25 arbeit pfleg zope
24 en_jij sistema
23 old oude our_legac strangl vecchio
22 no_new plon rescu sustain twent
21 brownfield código di lin maintenanc patch
20 com_in gewachsen legado mantenimiento modernis sinc_# unser
19 archaeologist day_out du legac_applic million_lin no_greenfield onderhoud ons_legac principal será take_over votr
19 we_need
18 dig shin systemu vieillissant whos
17 ablösung ancien historiqu ninet nobod refactor spaghetti vai
16 code dinosaur een_verouderd feed glue houden is_brownfield it_and je left_behind monoliet monolith our_old sie
16 think_of undocument upkeep we_bought work_is wrap zwanzig
15 altsystem and_python ans anyth_new are_hir batch build_anyth build_new będzi caretak consist de_# delphi desktop
15 jahr keep main nine perl_and plataforma repair sinc_the the_inherit una_aplicación unserem wrot you_maintain
14 ancient aplicación applicati greenfield left legac_python maintenir migrat new_featur on_legac onderhoudt
14 onze_legac oth_team shal temp the_shin uns written_befor you'd your_mission
13 along_with app_is applic breath by_peopl engin era first_and has_to in_# inherit is_your liv_in niemand script
13 system unser_legac until_the vooral will_maintain
12 a_green alt assur author back_offic be_its betreuen bis bug_fix built_by concern dai duty fifteen fifteen_year
12 for_two full_time get_the hauptsächlich keep_it larg_legac look_aft maintain microservic need_somebod notr of_an
12 platform re rewrit sie_betreuen sistema_legado się support_and sustain_engineer the_role twelv_year two_decad
12 until_its vieux warehous your_week
11 and_we chief codebas dar debt decad earn eleven en_python fix frozen hauptaufgab in_ten in_unserem job_is ledg mend
11 most patienc percent primar purpos some_of someon_to sur technical_debt ten tenth that' the_first untangl upkeep_of
11 vou we_hire
10 a_code a_system a_time all_day and_your any_more as_# can't dar_to dein document erp estat from_# from_a goe_into
10 going hauptaufgab_ist have_been it' job_in life long maintain_our mov must nurs oracl promis quotidien reserv retir
10 seat settle six that'_the that_nobod the_system thi_team ticket unseren vendor vor was_written year_of you_take z
9 # a_develop a_good assign belong_to cannot code_base day de_notr do_not dut end end_of fair four get_to go_into
9 grown hard hir_for honest in_hous in_production is_with it_as job latest modul much na ons patient piec robot
9 run_the set_of the_mainfram the_next the_program thing twelv twent_year two_year un une up_the want were whil_the
9 whol_of will_go written_by year_and you'd_be your_task your_time
8 a_kubernet aliv although and_you anyth batch_job befor_you belong bit chang_to claim cobol die else elsewher file
8 gaat hous it_aliv keep_a legac_codebas mai nobod_dar of_thi old_than out plateform post_hold python
8 successful_candidat systèm task_is the_# the_com the_ninet thre to_build to_keep until we_are we_have would you_for
7 #_and ab and_a are_look at_a built cada de desk enhance exist find_out git ihr is_old is_the is_to is_what its la
7 littl mainfram maintain_and met_het most_of need on_ever ord our_age over_the perl post softwar someon the_job
7 the_post the_whol there' time_goe una what_we whol will_work you'l
6 %_of befor book bug by_piec call code_is codic core cron de_nos decid django_# docu don't fil framework green hir
6 insid is_keep ist it_up keep_the main_task of_it on_it person piec_by replac schedul somebod talk the_old the_oth
6 the_second the_successful thi_post upgrad w won't_be work_with
5 all_the and_that block but contract der django for_the if_you isn't lay line nam of_a on_a onze py role run styl
5 support that_has the_last to_python what you_to
4 all_of and_it and_you'd around back bil com ervar_met explain for_a it it_is it_on le need_a need_someon of_them one
4 oth pas pay peopl_who shop stil tak the_main the_work thos time we_want will will_you you you_will your
3 #_% #_s aft_it at_the be behind cal for_our full got is is_in now part pour tabl task that them ther with_the
3 you'l_be
2 and_the anyon by extend from legac_code look mission new program put role_is say the_develop the_legac which who
2 written year
1 base becaus do here join_the of_what old_code out_of read sinc that_is thi will_be
-1 #_# have of_the on our port switch_off the unit
-2 all api architectur been ci_cd contain gitlab giv hint knowledg lock of only open plan plu project pull_request
-2 python_#3.12 strict two type_hint your_first
-3 % ? anoth any as box branch build_and candidat cd ci code_review compos deplo e function home i in_your is_a
-3 knowledg_of kubernet machin night nou packag pod poetr pytest rol run_in set so squad they to to_be und uv van
-4 a_plu action and_what argu client clust cod colleagu con dock engine firm for free group has helm in internal
-4 lambda last no of_our over postgr pyright question setup switch system_is then to_# tool
-5 #10 #2 #3.13 #7 a_day able able_to as_a ask aws azur bank befor_the bet both car compan each environ eye first
-5 handl interview is_no k lin_of mit month mypy not_be of_# our_custom product public publish push ruff spr stag
-5 technical will_build you_writ
-6 #3.12 and annot build_the by_the coverag custom dashboard decision deploy doe_not door good imag in_januar level
-6 log lunch make mat meet model more_than off own practic python_code requir standard stuck system_in team_in thes
-6 thi_role thre_year throughout toda type up_to very voor was weekend will_not within writ_the you_know
-7 #3.11 a_smal abov aft_the alway and_maintain annotat are automat bei_uns best come consider done en ensur everyth
-7 fast feedback fit follow front get if integr lead learn legac_platform may mean mobil my not on_python our_code par
-7 partn peopl portal provid python_#2.7 quart reach red request set_up ship short to_have untyp us valu with won't
-7 year_old you_can your_code your_own zijn
-8 #_day + and_have base_is bring build code_and commit cultur de_code error first_commit first_line health
-8 infrastructur it_has join just leav_a legac_system like line_of our_python qualit real repositor right scal securit
-8 separat staf successor test use want_to year_ago you_build zero
-9 #_to and_noth bas buy can cost creat depart have_to improv its_own march market merg on_its on_your per problem
-9 receiv research senior shar solution some start suit teach team their their_legac thi_is tout using via way we_keep
-9 writ
-10 #2.7 #_hour a_bug also aucun challeng comput driv finish gift high how insur is_one januar laptop leav manag minut
-10 modern need_to new_code on_our one_of perhap pleas proud_of remot te technolog went
-11 a_new auf check collega' employ industr old_system once op paid recruit servic tir_of typ well wil
-12 a_second agenc bij build_its code_to design experienc found_in nev our_product pick proud ther_are tir was_switch
-12 you_have
-13 at bei busines current for_thi her includ last_year les met part_of pipelin review the_new we_switch wir
-14 found we
-15 acros help off_in than_# when
-16 recommend you_won't
-17 legac_of ten_year
-18 or
-19 chez month_old
-21 data
-25 no_legac
`;
