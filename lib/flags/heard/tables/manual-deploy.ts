/** What tells `manual-deploy`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2441 sentences. */
export const TABLE = `
66
42 filezilla
40 scp
39 winscp
34 ręczni
31 rsync
27 deploy manuel
26 the_fil
25 manual releas updat
24 cpanel
23 pipelin_we productieserv restart stick zip
22 command deplo ftp_deploy
21 fold no_pipelin serv vim
20 copy director ftp noch renam
19 händisch laptop live los manuelle new_version servidor
18 each_of how_doe onto_the pipelin_? sftp the_host uitrollen
17 deplo_by deployen i_rilasci machin rilasci
16 cop_the deploy_is handmatig know_which le_serveur manualment new_build se the_live word_docu
15 a_terminal are_manual de_hand drag_the edit encor file finish na naar_de our_softwar production script unpack vi
15 wdrożenia we_stil
14 #_step and_a apach checklist deployt_wird git_pull manueel neu o of_us por prod remot_desktop ssh step terminal
14 the_fold there' to_the up_by upload via_ftp we_deplo your_task zelf
13 box by_one code de_serv flask git host livraison log na_serw network_driv on_the one_aft out_manual put root selbst
13 serw test_run the_custom unzip usb we_upload when_a whenev
12 a_checklist a_mano admin again doen_we drag déploie filezilla_is get_its hand la_main les_fichi mai mano neue nos
12 por_ftp publish runbook serveur to_custom typ_the upload_it version
11 about_our an_afternoon archivo are_made auf build_is développeur erfolgt going_live hope into_the is_how log_in
11 los_archivo nod on_duty op_de open_on our_code producti produzion przez pull put_the releas_are rollback rollout
11 swap the_packag the_production they_are tu wdrażam we_have we_log wird with_filezilla
10 a_bit brought deployt desktop despliegu done dut ever_second fil go_live going iis instal_by is_manual is_stil
10 like_to met_de mysql nach noth onto our_django proces_is right rsync_from shar someon sur the_offic there'_no
10 thursda unser via_ssh we_copy whoev wir you'l_do à è
9 ?_no and_instal bit_of chang cop cov done_by driv font for_releas he il in_your instal knowledg_of memor moment
9 nieuw_vers on_thursday our_deploy ourselv per per_ftp py session simpl somebod straight straight_on sur_le the_#
9 the_client the_month the_site the_web thursda_even twelv unpack_it usb_stick usual wheel with_ftp your_own yourself
9 zetten
8 a_colleagu a_pipelin all_our and_restart are_done are_hand between build_to by_sftp car careful comput consist
8 day_and deploy_of desplegamo do_it drop el eleven ever_releas fortnight go it_by it_over it_ther it_to it_up log_on
8 naar new nog noth_goe nou on_each our_build para phon plac reach_production remot stop_the swap_the tak that_would
8 the_app the_branch typ une unlik upload_the vers versionen word you'd your_first zip_the à_la
7 a_develop a_network a_smal abilit_to al_servidor are_stil at_the bij_ons branch colleagu copy_the django docu duty
7 each_time ein fort four get_to hand_to have_a in_produzion is_instal is_updat laufen le les must_be neue_versionen
7 nine no_automat our_own page patch production_and reach responsibl_for robot save school should sinc task the_box
7 the_chang the_command the_develop the_one the_serv ther thirt to_our two unles up via we'v web_serv which_the
7 will_help window_serv with_an yet your_chang
6 a_day a_usb afternoon avec bit by_ftp cal chang_to code_to de_code deploy_are doe don't eine est fix follow follow_a
6 for_a from_# has in_production it_on jenkin know laptop_to left mail morn notebook on_a once_a our_releas over
6 over_the past person program python_and python_script responsibl roll_out successful_candidat that' the_four
6 the_last the_successful them to_do we'd whil
5 acros aft besid by_the candidat_will code_is cros each experienc_of goe has_to help_us hour is_no is_what ist it_and
5 mean month nieuw of_your old one onze packag perform reach_the releas_and releas_is rol rol_out roll second stop
5 the_post ther_is to_each us_a von_hand window
4 al and_you'l auf_den back but_you ci_cd click current eight get how modul network ord push sit site stack_python
4 the_code the_new there'_a transf up_and will_be with_a
3 be build fing half in_python list mov the_oth the_servic time to_production un we_ship y
2 a_month is la met of_our one_of sie stil the_clust through
1 by_hand ci deploy_to from it on op open out ship trad web
-1 check end job made plu require ten way with
-2 been care cd continuou databas day een fastapi hint integr is_the keep lunch mit postgr pytest rest ruff then thre
-2 type type_hint und us w want we wher
-3 #3.12 ? a ago approval around at call code_review come do_not had have hir if includ is_deploy itself lambda
-3 lockfil look_aft make most mypy of_a offic our_servic pick proces pyright python python_code releas_manag replac
-3 repo softwar team they van week you_can
-4 #3.13 #_% % a_merg about add an any as as_a at_least be_a becaus bet clust compos count deliver doe_the feedback
-4 find found gone green group help in in_# in_to interpret least mak may minut name of_them our our_python peopl
-4 pull_request qa question recruit red run_on salar stack system test test_and ticket togeth weekend what_we when_the
-5 a_plu against and architectur argo_cd ask aws both cloud de dependenc did employ engine exist experienc fil_to
-5 gitlab_ci hand_on has_no hear infrastructur more next_to no no_releas not now off often pip pric read request
-5 require_txt s scal servic several_tim sit_in standard test_is the_check the_rest thes think to to_a to_all took txt
-5 until uv vou well why with_us work writ_the written year
-6 #_# action_workflow als and_we approv are_a are_deploy being client commit cop_fil decision depart each_releas
-6 environ et explain fargat fast for_our free from_the handl interview is_part is_releas let linux look maintain
-6 merg_is our_custom pipelin_doe plan poetr position practic project python_packag qualit receiv responsibilit scan
-6 set several sign skil stag such the_whol tim_a use vendor we'r we_are we_used who whol will work_on you_writ your
-6 zijn
-7 #3 + aan bank behind candidat check_and code_and collega' com_with contain engineer error for ftp_and in_a internal
-7 its manag manual_for nicht no_one only_the ons own pair pay point que real research result strong suit suppli sync
-7 technolog thi touch understand unit upload_their voor what whatev with_our
-8 # anyon build_and built copy_fil crew dan dashboard en everyth first ftp_upload github has_a hash imag in_our learn
-8 librar none of quart read_the releas_to repositor role send show solution the_same too valu writ
-9 abov acces alread argo automatic build_serv can configur design ensur field hand_in improv lock manage manual_on
-9 market model our_team pipelin releas_a releas_by review same ssh_into technical the_user thing used_to we_releas
-9 workflow year_ago
-10 and_deploy are_the busines com dat ever_night five incident night none_of not_even of_thes sensor serv_ever that
-10 that_you the_day to_serv user within
-11 all and_ftp api bas contract data ftp_no github_action import join meet niemand serv_by to_their tout used
-11 won't_find
-12 action ftp_serv go_out het kunden niet tim without
-13 a_serv agent deploy_and der ful many nev or pas tabl you_won't
-14 azur by_itself gitlab have_to long partn polic product won't
-15 no_manual serv_over their was
-16 agenc machin_by no_ftp
-17 befor until_# we_don't
-18 were
-19 merg platform
-20 drag_fil
-22 the_pipelin
-23 nobod
`;
