/** What tells `ci-cd`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2525 sentences. */
export const TABLE = `
66
47 buildkit
45 circleci
34 deployen
33 merg
32 jenkinsfil
29 continuou_integr
28 gitlab pipelin rollback
27 argo tekton
25 green jenkin
24 deplo flux github_action releas
23 minut of_them tag teamcit the_run trunk
22 automat producción producti releasen rollout trunk_bas
21 ci commit geautomatiseerd live
20 #_tim branch from_commit gitop jenkin_job on_its yaml
19 argocd continuou deploy prod the_build the_pipelin
18 argo_cd continuous deploy_are deploy_of déploie fazemo itself ogni one_click smal wdrażam
17 #_releas at_ten automatical en_production main pull_request terraform we_deplo
16 afternoon and_by bitbucket_pipelin bot deliver_pipelin devop_pipelin flag merg_at na_produkcję our_ci produkcję
16 ship the_ci
15 and_rol auslieferung automatic automatisiert ci_run code_to giorno même par thirt tim twent we_releas we_ship
15 wherea
14 again an_hour ansibl azur_devop bas_develop befor_lunch canar continuou_deliver dag déploie_continu except iet
14 it_would jour last_year production releas_manag releas_proces the_check thi_team to_custom to_production
13 autom automat_releas dai deploy_for eleven equipo error ever_push for_us hospital in_produzion integr_and no_releas
13 nos often on_day on_which once_the produzion python_servic reach reach_the releas_autom smal_chang so_that themselv
13 tim_last trig uitrollen volledig work_day
12 action al although automatisch back besid bor cd deliver devop doe_it eight elke essential exposur_to frida friday
12 human includ_the liv_branch our_build own_our pas push rate releas_train several_tim slow the_robot up_ci usual
12 with_ci with_continuou
11 be_able bitbucket build chang chang_is do_the exposur featur_flag integr into_production is_with je_hebt lint
11 of_continuou ohne plac practis_continuou someth tea the_jenkin the_rest tuesda unser version workflow year_with
10 a_chang azur bit build_and coffe con desirabl dev extend finish floor front_of goe had_to in_front is_in last_month
10 linux lunch merg_is na no_human no_long on_main only ou own_the production_on put rat releas_weekend rememb set_up
10 stag tell test_and the_deploy they_are we_niet we_practis we_put work_knowledg yrs
9 a_green alread aws behind behind_a but_we but_you button deploy_to dia doe_the far four front github is_done is_how
9 keep_the minut_lat need_to none_of now out_by over_the pipelin_doe pipelin_for queu qui rend repo robot rol_out
9 slack team_of that_build the_last the_pay upgrad you_know you_maintain
8 #_we a_button aus built but_our comparabl dagelijk day_and dbt deliver_is du experienc_with first_day for_ever
8 gitlab_ci il insid is_live it_on main_is minut_and normal our_app our_deploy run_and say should_be side stack_python
8 switch the_clust the_error the_repo the_successful twelv unlik_most week whatev will_own
7 all_our and_not appl at_home by_the candidat_should check_and comfortabl comfortabl_with day ful_automat happen hat
7 hav have_to is_built is_what look_aft maintain_and maintain_our most must_have network nine of_thre out pick_up
7 quart quarter rol rol_back script spr tak than the_data the_one the_test through_the updat we_run we_used we_writ
7 with_no with_us without written your_chang your_first zond
6 ?_not and_no anyon becaus_the bring build_it can't ci_cd ci_pipelin clust continuou_deploy develop_with django ear
6 first go_out goe_out how_we if_it is_all is_one ist join_a keep_it knowledg knowledg_of last librar lunch_and none
6 packag_and repositor rest roll roll_out run several sind somebod the_day the_only the_person to_# too touch way
6 what_is whenev you_join your_code
5 #3_+ and_releas and_you anoth automatisé cada continu fix for_our ful help_us is_your it' it_and keep long nobod
5 numb packag person pres put_it styl ten to_main train und you_have
4 batch befor by_a candidat code_is desk et from_the go in_an it_is job lat maintain not_a of_python of_the on_ever
4 onze our_own plu publish same set sign singl squad stand time to_the up whol will_be with_the year_of
3 and_the automat_the bas bei_uns book click des do each en get le liv morn once our_python part_of servic short so
3 the_whol weekend
2 #_# a_week all_the be_the doe featur five git it on_the should some stack writ you'd
1 fort is_a know look one the_new thre used user with_a would_be
-1 a_day about base don't has it_was on oth sql ther to_be who you_are
-2 #3 check expect have left our require see then to_our twic type_hint we'v we_do what you_will
-3 # #2 add both codebas compens doe_not down even fil for for_thi function half help here if_you in_a intern les
-3 month ninja python_#2.7 python_#3.6 python_#3.8 serv site stil the the_first them there' to_have unpaid we_are when
-3 will with_our work_with you your
-4 #24 #3.6 #3.8 ? and_a app are as_a benefit code_base cov de deploy_pipelin est hint in into is larg like make nam
-4 new nou off or overtim python_#2 regular scp securit task that the_fil their_own tool von what_we wher winscp with
-4 would you'l
-5 #2.7 a_month also automat_test basi bet checklist cod competitiv copy een experienc imag in_our in_thi is_not is_to
-5 leav loc match monda no not of_their oper platform plug position print read real report run_the screen search
-5 senior serv_and sftp ssh start team the_production the_python their to typ un una uv we'l week_in with_it you'l_be
-6 an at_our auf be c cd_and coverag depend depend_on design develop die experienc_in fami fold follow found framework
-6 free git_pull he is_no lead level manag mean nicht of pag paid pay pipelin_that pleas professional project pyright
-6 python_#3.7 qualit ruff show stor ther_are thi top was we which_is work work_in x year
-7 #3.7 #_hour als and annot apach api applic colleagu contain cop core cours databas do_not futur hope hour_a industr
-7 languag learn modul my mypy noth on_python op our_code over peopl recruit releas_the remot sal_pipelin salar season
-7 shop sist system ther_is thi_is think to_go wheth why work_on you'r
-8 answ been befor_each befor_the build_the cal can chang_to click_through copy_the d decision driv filezilla für
-8 haben la legac like_to market might mone no_ci parcel product restart right round rsync sal schedul send switch_off
-8 the_develop the_main the_mobil the_serv there'_no via we_build we_may world
-9 #_day a_pipelin best ci_and crunch custom depart direct dut each_of ever_week find ftp giv het host improve isn't
-9 la_main lab lock need nev on_our one_day outsid play proces program public retir suit support take tech technical
-9 the_releas won't year_and you_won't yourself zijn à_la
-10 a_smal and_deplo budget cloud corporat dashboard each_releas engineer have_no high inherit logo mainfram manage
-10 operat pipelin_of plan sell someth_we step technolog the_code type van voor we_tri we_would
-11 busines client data_pipelin der eine firm form gave group grow has_a just mobil more não pre present provid scal
-11 team_run tri until
-12 a_year continuou_improve day_a deploy_and exist full list neith on_a using valu we_have web
-13 a_separat acros aucun by_hand come lay section separat sign_off third we'r we_don't
-14 com employ has_its in_# nor offic pipelin_is thousand until_the
-15 data manual partn review te test twic_a
-16 action_or ai ask_for cd_pipelin don't_do the_merg the_servic
-17 day_we de_ci
-18 gas ne the_offic ticket
-20 compan pipelin_ci
-21 sinc_then
-22 no_pipelin
`;
