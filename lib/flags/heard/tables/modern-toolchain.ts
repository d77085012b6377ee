/** What tells `modern-toolchain`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2307 sentences. */
export const TABLE = `
56
48 ruff
43 #3.13
41 #3.11
39 #3.12
38 nix pyproject
35 #3.14
34 lock
32 tomllib uv
31 reproducibl
30 dependenc
29 hash poetr
28 lockfil
27 cpython
26 except
24 poetr_instal sync uv_sync
23 taskgroup
22 pdm
21 python_#3.11
20 hatch identical toml with_poetr
19 conda dépendanc exceptiongroup from_pip rebuild sind
18 ambient commit dipendenz exception_group fastapi interpret
17 asyncio editor environne everywher jede metadata uv_workspac wheel
16 exception poetr_is resolv the_lock with_pyproject
15 airflow dbt de_python environ flak lint old pixi renovat the_lockfil thread_build to_uv todo
14 #3.11_+ are_on argu compil django_# exact januar of_poetr save so_that the_free
13 clon conda_lock isort_and nos our_research python_releas rule though
12 a_singl abhängigkeiten avec byte codebas head look_back minut postgr_# pre_commit soon stuck to_poetr too
12 version_and version_is whoev
11 and_the bei_uns below bump came command con doc everyth explain file fre free_thread have_to have_you in_spr is_not
11 keep_our laptop last lat librar_with linux migrat nurs on_my one our_age our_own packag_with para python
11 python_#3.14 rebuilt redi releas repositor same settl they_are version were
10 #3.13_in ?_not as_we au autumn bit develop_environ doe_it group_and has_a lot my op_python or_new our_repositor
10 packag packag_is postgresql postgresql_# python_environ quot ruff_format setup_py sont taskgroup_and the_day
10 the_dependenc thread which_python zijn
9 a_lockfil a_must a_nix a_work and_a and_have and_publish and_tomllib any_more audit belong do_you each_new ervar
9 frozen have_work internal internal_packag mit neue nice nix_flak not_in on_#3.12 one_command pep pep_# pin poetr_for
9 pull_request python_#3.13 releas_within ruff_is run servic_is similar singl styl than the_build the_latest thirt
9 will_maintain with_uv
8 #3.11_or a_custom and_format and_its and_nobod are_manag at_the clust coffe dev doesn't down_to each eight elke
8 environ_reproducibl for_dependenc format from_the gitlab had i import isort it_to latest monorepo my_machin
8 new_python pip rul run_the setup show spr sync_and the_new the_successful thi_year third updat we_use you'd_be
8 you_bring
7 ?_no a_month all analysi argu_about around backend can_be da error ever familiarit familiarit_with five for_our
7 for_thi gave get_the goe in_production is_expect is_instal knowledg_of las librar los merg monda mov new
7 one_pyproject ord our_packag publish pyproject_toml python_? rely rely_on should stil studio successful_candidat
7 to_#3.13 toda took tuesda we_move whil_the you_know you_like
6 a_larg aft_our age all_our alread alway and_keep check_in did discus doe_the du experienc_with figur flak_# gone
6 isn't it_came it_in leav lint_and match move old_than onze_code plu postgr pre py run_on send servic_run set_up się
6 swap terraform the_interpret the_job the_newest the_same the_whol thre to_know to_the to_us u unser upgrad vou
6 we_nev workspac would_be writ_python you_don't à_la
5 although and_you anyth are_pin behind bij_ons box build came_out day_one decid desirabl each_of engine expect_to
5 find_a got group hap here in_the it' keep_the look must nine ons or_a our_code over runtim shel sixt switch team_of
5 the_month the_person to_have two_year up very we_run without_a
4 bonu check current doe fort from is_on it_is keep lockfil_and most_of out packag_version project pull replac rest_of
4 second sinc some stag the_team thi_post tool wait week what_the whil whol within you'l your_first
3 and_we are_stil befor built code dependenc_are exist good great in_python instal it know_what la left manag_with
3 minimum much newest on our_servic per python_#3.12 request require servic stack task the_rest throughout within_a
3 work_on work_with
2 ask for_a get how is_python know le look_aft machin nobod now part production sie will_be with_us you_will à
1 again as end set so tak use with with_the year
-1 any come free half model paid read type unit us won't
-2 # #_# applicant candidat depart der expect follow have_no internship job like no o of on_our or_uv oth our_custom
-2 python_#3.6 remot rockstar serv student trial typ want we we_do we_don't web work writ
-3 account against compens competitiv de done driv experienc for_the frida ftp going has hour is is_the join manage
-3 market ninja of_them only out_of part_of shift side sign someon tech the ther type_annot untyp version_of w weekend
-3 what when you_are
-4 #2 #3.5 ? a annotat are_look autom call can't contain develop fami featur four from_# have hire includ it_and je
-4 legac les may monolith more must_be mysql need none_of not onto pick platform poetr_and python_#2.7 repo requir
-4 result review right say short skil so_far suit support sur that' the_data the_python thi through time top travel
-4 und universit upload we'r when_the you'd
-5 #3.8 add aft_the and_will and_you'l architectur aren't at_all begin benefit by decision each_releas es fil firm fix
-5 friend hand het hour_week in_our industr kubernet level look_for mak night nobod_has not_use notr op oper our perl
-5 professional pytest python_#3 qualit reach search stack_python start strict sum take technical term that ther_is
-5 thi_role think to_our to_work trad try uns we_publish will y you'r
-6 #3 #_hour a_python agenc an analyst and_no annot anoth aquí at automat being best ci colleagu cours day dog door
-6 employ employe fold full home il in in_plac is_no just kind lock_file new_version not_be offic one_of onto_the open
-6 own partn phon play pleas position print pyright python_code real role scienc shar staf the_old their there'_no
-6 thursda tim to tri type_hint unpin uv_no valu we'v we_have we_keep who with_a within_the your
-7 and are_not aws by_the compan core deliver een eine found from_python function grow hard her interview is_a let
-7 mobil nobod_here once pay peopl plan program push python_dependenc rang run_python salar securit shop smal
-7 the_world to_be to_python turn typescript watch won't_find yet you_would
-8 ?_a and_why availabl averag back bil busines cento communit contract databas design die don't flask floor has_to
-8 high hint hir_manag lack lamp light main non on_python php plain_pip python_and reproducibl_environ script simp
-8 the_# there' whos world
-9 ai applic as_they brows budget chang click data edit has_been have_nev in_# learn live log mis nam next nicht none
-9 product publish_a py_and python_script report ser technolog the_system um used_in user we_sell zu
-10 #3.9 a_week app are_a are_instal befor_it client code_is commit_to different for_their form futur lead newslet nou
-10 of_that our_python packag_come proud sdk sell system teach und_python wher without_version
-11 advertis approv c creat dock don't_expect eith est excel find intern manual one_day onlin our_host proces
-11 python_#3.10 vacanc wish you_do
-12 #2.7 #3.12_is believ hir java python_#3.7 test they uv_and
-13 #3.11_flask adopt and_pip fill find_in list off our_repo r rol scan to_fill we_off
-14 and_ruff between dan no_uv poetr_no sas sourc
-15 en kept nor someth
-16 and_uv cloud ein neith no_lock
-17 host or
-18 no_lockfil ruff_and the_servic
-19 #3.7 custom plain
-20 #3.11_#3.12
-21 no_poetr subscrib what_you
-22 do_not
-23 and_python
-24 #3.6
-26 poetr_uv
`;
