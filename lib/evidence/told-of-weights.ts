/**
 * How much each sign tells that a sentence is of others, in tenths of log-odds; see told-of.ts. Written by scripts/fit-told.ts
 * on 2026-11-30 from 108367 sentences.
 */
export const TOLD_WEIGHTS = `
23 lockfiles no_python
22 rockstars
20 ? firms gurus python_#
19 customers manual_deployment no_lockfile
18 competitors ninjas use_our used_to
17 ^another ^un a_separate firmware her internships ni niet nor rfcs été
16 departments ever hobby kiedyś nobody_will one_day only_developer poetry reproducible_environments scanner their
16 unpaid we_sell
15 >pip ^architecture ^faq ^many ^perhaps ^until banks buy containers design_docs faq his irgendwann klanten overtime
15 test_automation untyped whose
14 >daar >vacancy ^en ^plenty ^section ad banken clientes code_review companies daar eine_ci floor game had_no hear
14 lets leurs more_than needn't no_design no_lock not_needed ran recruiters road serverless sister team_in we_don't
14 we_finished we_ooit weekend weekends
13 #_or #year >el ^things book civil courses files_to forecast form ftp group_in had hun klientów misschien mypy
13 needed notebooks on_commission ooit produkt raspberry rfc_process rival the_new trade_off untested volunteers
13 we_ever we_might x_engineer years_ago
12 >keeps >ours >view ^imagine ^should a_server adrs agencies app approvals architects banned budget client's clients
12 de_código design_documents division do_not docker documents een_ci employers en_#year games gone hoped
12 integration_tests introduce its kubernetes le_week makers merger might mobile no_ci no_rockstars nursing our_cloud
12 pipeline_is portal reader reviews section sell she streaming subscribers survey tdd thrown town unpaid_internships
12 uv website without_pay without_tests won't you_needn't
11 >equipo >euros >merge >steady ^back ^design ^ftp ^in ^recruiters ^whether ^with among back_in blog boast
11 build_server continue crews deploying_by documents_are día every_hour first_version for_# former funds handmatig
11 have_no here_for hung in_on isn't_part isn't_the jaar jour make_a many marketplace may neither no_pytest not_part
11 not_required of_this old_system once ontwerpdocumenten previous remember setzt shops should_the sourdough stopped
11 suchen teaches test_driven the_mobile to_pyright to_review upstairs use_docker we_hope week_end what_each will_not
11 wish without_types wizards you_won't
10 #year_the >annotated >answers >leave >mypy >nothing >quarter >straight >touch ^customers ^geen ^maybe ^most ^ons
10 ^several ^à a_jenkins a_year abandoned ago analyst and_overtime and_release are_not are_something but_nothing
10 buy_our cd_and cd_here checker_for consultancies continuous coverage crew de_code department deren dream earlier
10 free_time geen group hall has_a have_to him houses insurers internet is_not lassen linter moving_to next_door ni_de
10 no_docker nodig none_of not_for our_tool papers partner paying plays pressure publish retailers review_your schools
10 schreiben silicon silicon_valley suite_for sundays suppliers tells the_big to_do to_write trade typed_python
10 un_jour universities until_#year viele vielleicht we_used web were with_which with_zero won't_be year's you_install
9 #_anywhere >coffee >csv >ended >il >plain >poste >send >sponsorship >statistics >strict >was >you'd ^one ^pull ^up
9 abroad access account affair after_by and_no architecture_trade aren't aren't_looking around_the asked_for aucun
9 calls come_to commission companies_that competitor conference dashboard de_ci do_code explains fifty finance floors
9 for_next for_rockstars founders garage hour_weeks ihren in_which insurer keeps_a landing learners leur like_to lui
9 marketing maybe missing n'y nicht nothing_here old once_the ongetypeerde or_anything our_app our_product
9 our_software pas_de perhaps play plug_in product pure repositories reviews_the sales service_to shop stelle text
9 the_#year the_merger there's_no tired_of tool train trials twice_a two_floors untyped_python vendor vendors web_team
9 wij_niet wir_irgendwann without_annotations without_type wochenendarbeit x_engineers year
8 =4 >ago >finished >go >installs >plenty >scripts >since >stopped >tout >went >were >whether ^according ^an
8 ^containers ^how ^non ^notre ^once ^packaging ^reviewing ^unit a_guru a_record advertise adverts agency
8 and_deployment and_devops and_haven't and_nothing and_python and_today and_you asked assistant auditors
8 ausschließlich años bakeries behind_in bez business cd_is chess ci code_python commission_only company_in
8 containerised copied course day_we department_in design_document don't_do don't_expect ein einmal employer
8 enterprise enterprises figures for_this full_of gave_it grote guild hand helps hospital hosts ihre in_pune is_known
8 line_of lists lock_files manual_deployments map messages never_seen next nobody nuestra nurses of_experience online
8 our_cto outside own_developers owns partners people_in pilot poetry_uv python_and qui restaurants scans sells sends
8 several_of single_test so_you'll some spare spent start_ups straight_to suite_and supposed supposed_to team_has
8 tests_on the_building the_coming the_second the_trade things_you tired to_bring tried unpaid_interns unserer ups
8 used uses vacancy was was_a was_tried we_make we_ran we_trust werkt wish_list without_any year_we you_do your_future
7 >course >different >goes >gone >hours >left >main >module >neither >nobody >notebooks >notre >nous >office >opening
7 >releases >which >won't ^about ^at ^automated ^before ^big ^die ^docker ^ever ^het ^les ^manual ^my ^poetry ^some
7 ^unsere ^vroeger ^w ^years a_fully abolished access_to according according_to across_the after agents an_open
7 analyse and_sundays and_then anywhere arm ask ask_you asked_to at_all autumn available away base_of be_it bei
7 big_tech bot bought by_an by_hand called car charity children city code_reviews come company's containers_and
7 customer customer's deadline decision_records delivery demands deploying desk don't don't_need drag dropped
7 each_other's eigenen energy every_function fans finds fintechs firm from_# haben_wir hand_and has_written hasn't he
7 head hope hosted how if_the il in_#year is_no joined kubernetes_to lab laptops legacy_platform little live_by
7 logistics lovely merge_is near needed_for no no_code nobody_works non_rémunéré nos_clients not not_looking often
7 other's other's_code our_competitors our_first our_scanner patches patients peer_review pi production_to promise
7 publishes pupils qa_departments r raspberry_pi report requests_and resellers retail review rockstar runs_its selling
7 should_we show shows sister_company software_houses sold spare_time stage_non stars supplier tell_you the_founders
7 the_place the_rewrite the_security there there_was there_were they thinking times_a to_apply to_them up_with users
7 vroeger want_to ward warehouse we'd_like we've we_aren't we_left we_won't we_would web_shop when_we wizard
7 won't_find wordpress works_weekends writes_the
6 #_behind #_is =5 >ask >away >con >desk >he >hier >hour >isn't >its >los >machines >niet >pension >post >present
6 >push >she >shop >show >side >suite >tickets >workflows >would >writes >written ^a ^clients ^continuous ^de
6 ^l'équipe ^our ^uv a_ninja a_unit about_it among_the and_mypy and_peer and_trade any_other are_on as_the at
6 at_market bank's be_asked be_honest before_the bike build_the cake candidates_should carry_no ci_server closed
6 collega's continuous_delivery crunch deployment_and did do_unpaid docker_or docs each_merge enough entre expected
6 external files for_it for_ninjas for_python four_people friends ftp_and gave gibt_es gives had_to has_been have_an
6 have_never head_office het_weekend home hospitals il_nostro in_her in_lyon in_this is_# is_your isn't it_for
6 kubernetes_is kunden legacy_systems lisbon look_at looked_after lyon managed matches merchants ministry nas ne night
6 nights no_annotations no_automated no_tests noch of_all on_it on_our open_source or_ninjas our_client's our_size
6 page pages plain_pip plug poetry_and property_based proud pyright records reproducible requests_of required_for
6 research review_of reviewers rfc rules rémunéré saturdays school script scripts_and sdk seen send server_in sin size
6 some_day some_point squad static_typing straight students summer switch te tests_a that_have that_way the_early
6 the_games to_plain to_production to_put to_start under uploaded we_dropped we_may went_back when_the will_look
6 without work_evenings work_for working_hours working_on would_you
5 #_x >argo >below >ce >coding >commit >continuous >does >doesn't >es >excel >group >java >lab >last >own >packages
5 >pipeline >report >repository >se >sits >them >those >two >warehouse >works >write ^das ^if ^reproducible ^ruff
5 ^writing a_pyproject and_# and_run and_test annotation at_some attractive automate board bring_in browser came
5 client copy copying deployment_pipelines deploys editor eigen evening experience_is for_its got guru hard_play
5 hope_to hundred if_we installs into into_our into_production is_something keine known leads list_for lockfile_and
5 looks_after love_to meer network next_year ninja off offers or_a our_sister panel pas people poetry_or prototype
5 pune python's python_without reviewed reviews_pull rock roles rolled runs sans scrum separate server_and shifts
5 something staat staff static stock stuck_on suite suites teams the_only the_platform this_role thousands
5 thousands_of to_deploy to_introduce to_see trunk_based unit_testing unpaid_test until_the up_and weekends_as went
5 where which which_is who wij wir_nicht with_no with_type work_on write_design writes x yearly you_don't your_own
4 #_python >about >account >add >alles >analyses >come >contact >database >delivering >home >machine >mee >now >only
4 >page >pay >planning >positive >program >set >staat >staff >strategies >then >things >uns >wij >yet ^as ^ci ^el ^is
4 ^overtime ^python a_competitive a_python alive all_in and_are and_you'd annotated architecture at_your
4 automated_checks aws_lambda back_to bank beside certificate comments_on common copies covered data_science day_and
4 driven_development far from_our gibt hardware hold in_his in_your industry is_all is_for is_on itself l'équipe large
4 legacy list look made makes manual market moving my non nostro notre nous office older on_its on_this our_platform
4 pay_and private pytest reads requests_for reviewed_by rolled_out ruff second sell_a so_that stubs stuck tdd_and
4 than_# things thousand touch trunk type_hints unit unit_tests uv_and warns we_run what_we what_you when whether
4 work_nights works would would_like years à
3 =3 >analyst >andere >area >build >cd >das >dashboards >dat >deliver >develop >do >drive >employee >est >how >i
3 >improvements >include >just >le >level >lunch >makes >mit >models >need >never >new >programs >requirements >search
3 >sie >taken >their >this >today >version >we're ^build ^no ^nos ^nothing ^the ^there ^unser ^working a_line about
3 and_our and_ruff anything auch automated_test automated_tests before_a better building carry collaboration
3 colleagues company cost day deployments des down es every_commit idea in_the in_their kubernetes_clusters lambda
3 manager market_rate merge_requests move_to moved need never nights_and of_their orchestration own point property
3 read reviewing rock_stars science set shift site software start start_up systems tell tests_in that the the_day
3 this_position this_post through_our to_have un we'd we_do weekend_work willing willing_to wir with_mypy with_our
3 within_a wrote years_of you_may you_will
2 #_in ># >a >activities >an >analysis >app >apply >benefits >change >deze >don't >each >early >from >functie >has
2 >have >here >hr >interview >job >made >on >opportunities >part >people >product >scale >somebody >stakeholders
2 >success >the >trust >un >who >year >you >you'll ^code ^what a a_small after_the and_the any applicants around
2 automated be_a by_the c cd_pipeline ci_cd clusters competitive_salary core deploy deployment door en_python engine
2 for from_the haven't here hints is_what its_own last logs mainframe no_type of_the open plan platform projects
2 pull_requests requests required se service test_suite this_job three_years to_be une uns up worked you'd your_code
1 >#year >are >at >been >by >code >collaborative >data >de >engineer >engineering >get >in >including >is >it >la
1 >like >may >model >one >our >technology >that >they >up >use >we >what >with and_weekends at_home by cd checker de
1 decision deployed design does_not have in job le make of of_our on on_the op or our public put should still tested
1 them to well
-1 >also >and >as >company >experience >global >hand >high >impact >industry >innovation >or >role >seeking >senior
-1 >should >strong >support >te >than >through >to >unique >van >want ^we bij build expect github hands hours
-1 in_docker is_a is_how knowledge not_a on_python over pipeline there_is three to_a trial we whole written
-2 #_hours >aan >applicants >because >believe >better >business >businesses >candidate >challenges >create >crucial
-2 >development >employees >environment >expertise >goal >growth >leaders >learning >marketing >most >note >of >ons
-2 >opportunity >platform >play >process >products >projects >requires >s >scalable >security >solutions >system
-2 >talented >test >training >values >way >when >within ^competitive ^we're ^you'll a_week able able_to above are_no
-2 are_still are_you azure_devops been benefits circleci code_quality comments cover developer die done engineering
-2 est evenings everything five four from im in_a in_writing is_done it kafka know_how lead library line lines linux
-2 lunch month monthly mypy_in no_one none of_# other our_clients our_customers over_the packages paid present
-2 python_code rather repository server_by set_up sftp six somebody stack_python strict sunday take_over the_first
-2 the_old the_one the_same tickets twenty type_annotations types vous will with you_are you_know
-3 # #_# #_and #_of =6 >applications >become >big >both >can >central >check >currently >dan >day >drives >e >ensuring
-3 >focused >great >hands >if >journey >looking >maintain >many >needs >package >passion >production >purpose
-3 >requests >say >scaling >smart >someone >source >still >tell >term >three >together >tools >towards >years
-3 ^compensation ^ervaring ^hands ^stack ^test ^to ^today ^while ^work a_test and_support and_that and_what
-3 annotations are_looking at_# at_night b back back_end based be because_the brothers by_a candidates code_base
-3 code_is competitive_compensation continuous_integration contribute_to cto data day_to decide dev develop does e_g
-3 each each_other ecs_fargate en erfahrung_mit erp experience_in fair filezilla first first_month flexible framework
-3 frameworks für gcp go half hard_and has_to highly i in_our infrastructure introduced it's k_# leaves long machine
-3 no_base now of_us offs on_aws on_your one_week onto our_data python_rockstar quality reading red releases
-3 releases_are requirements_txt responsible scale small static_type support system testing_and tests that_has
-3 the_group the_internship the_right to_# to_day to_ensure together too trade_offs txt unseren versions von_hand
-3 while why with_the work_with writing y you_work your
-4 #_with =1 >agile >ambitious >annual >attention >b >but >careers >ci >creative >dans >done >expect >give >goed
-4 >headquartered >hiring >leader >pivotal >privacy >processing >questions >quickly >related >scope >serve >ship
-4 >stage >tested >third >time >travel >turn >until >web ^ability ^candidates ^contribute ^deployment ^desirable ^here
-4 ^maintain ^shortlisted ^u ^willingness ^you a_checklist a_kubernetes a_regular a_working add all_our already and_a
-4 and_can and_ci and_maintain and_we architecture_decision are_a are_like as_an automation base_has be_able be_the
-4 before_we best_practices beyond bij_ons bring calling can_be candidate_will clear compose_up con_python considered
-4 contract contribute create current debugging deleted developing django_# docker_and docker_image documents_and
-4 down_to engineers ensuring equity ervaring experience_of f find fit fixtures for_us for_you fortnight full g gaat
-4 generous git_pull gitops go_out go_through goes good helm hints_are how_to improve in_code in_production install
-4 installed into_the jobs jouw junior key kind lock locked making merge_request migrate mission negotiable new
-4 new_python new_versions nix of_its offer offs_to on_call once_a one ones only or_similar our_client our_legacy
-4 our_stack pairing patience peer pinned pipelines process proposals python_has python_on react refactor regression
-4 rely rely_on return roughly running s salary_and secure services_run setting signatures since since_the slack
-4 someone_who stays steps strong table talent team_of technical_design test_coverage testen the_department's
-4 the_interpreter the_morning the_next the_production the_salary their_own these thirty to_end two_approvals
-4 typescript typing updates us_what usb_stick uv_ruff van virtual voor welcome when_a why_we wiki will_take with_its
-4 with_static yes you'll you_bring your_first your_job
-5 #_s #_to >alle >best >deeply >deploy >effective >exchange >flexibility >hybrid >it's >library >million >ou >runs
-5 >seek >there's ^calling ^comfortable ^day ^every ^für ^good ^je ^join ^must ^participate ^perform ^whereas a_#
-5 a_little a_plus about_# again against ago_and all although analysis and and_in and_nobody arbeitnehmerüberlassung
-5 argo argo_cd auf automated_testing automatisierung batch before bent best branches bugs build_and calling_all
-5 changed changes_by client_is codebase_is codice coffee comfortable comment committed constructive days_and deliver
-5 den deploy_to devops docker_kubernetes does_it does_the duty een eight eks eleven employees end_to engineer_to
-5 environments every expect_to failing feel final fixed fixing flake folder for_every formatting four_days
-5 free_threaded further für_unseren gehalt get gets getting give goes_out google_cloud great hands_on happen happy
-5 hard hire how_the hypothesis if_you integration_and is_it is_looking is_python is_written java jede jedi keep_our
-5 keep_the kubernetes_and kubernetes_in linting lives log looking m machine_learning managed_with microservices ml
-5 multi must_be mysql nach neue no_plans no_unit nomad not_to observability of_you on_a onto_the options our_codebase
-5 our_developers our_internal our_repositories out_again outdated pair_programming peer_code people_who performance
-5 plone position_is preferred prepared_to pricing processes protocols pyproject_toml python_is redis refactoring
-5 regularly release remote remunerated responsible_for role_is run_on same say servers should_be somebody_who staging
-5 stand standard strategies supporting task tasks tested_code testers that_is the_best the_main the_pipeline
-5 the_product the_python the_repo the_service the_weekend the_world there's this_is threaded thursday to_join to_take
-5 to_the toml typannotationen usb version versions_of was_dropped we're we're_looking we_hire we_offer we_release
-5 what_the who_can whole_team willingness willingness_to with_ci with_it with_uv within wordt write_tests you'd_be
-5 you_can you_have yours à_la è
-6 #_on >expanding >minutes >second ^applicants ^bonus ^commission ^even ^expect ^help ^mypy ^only ^please ^sie
-6 ^strong ^tu ^wij a_client a_data a_salary ability ability_to about_the alike all_new also and_code and_sisters
-6 and_they ansible answer apis application apps architectural architecture_decisions argocd as au author avant
-6 back_office base_is basic basis be_expected because_our bei_uns brothers_and buildkite call can't carries charge
-6 check complete conduct count cron cross d de_notre deadlines deployment_pipeline deployments_to digital distributed
-6 docker_containers documentation done_by du duck_typing each_of edge employment erfahrung essential evening_and
-6 evenings_and ever_since everything_we experience_with expertise exposure exposure_to familie focus friday gitlab
-6 global growing grown habit here_we holder i'm ideal ignore implement in_under is is_expected is_unpaid ist jij keep
-6 know_kubernetes kubernetes_guru least less live ma maar manage mode models moment most_of motto named nieuwe no_new
-6 no_salary one_of one_who op_de or_more oracle our_build our_motto our_side our_users ours overtime_is own_changes
-6 package paid_? pairs perform placement plans_to playwright postgresql pre_commit principal prior professional
-6 profil project propose prs py pydantic python python_ninja reasoning rejected replace requests_that
-6 responsibilities run_in rémunération salaire salaries salaris several_times shall should_have similar simulation
-6 sisters solid sont stick sync system_design teammates technique test tests_are the_architecture the_code
-6 the_codebase the_developers the_live the_selection the_successful the_time the_type thorough thoughtful through
-6 to_uv tooling two_weeks type_ignore typeddict u und unit_and unlike_most unpaid_trial until until_its up_ci upload
-6 us_a uv_sync wanted was_written way_around we_have we_never we_practise week weekly well_tested which_the will_be
-6 with_poetry workflow workflows you'll_be you're_a you_write
-7 #_? #_lines =8 >half >pull ^although ^do ^familiarity ^pay ^releases ^schlagworte ^two ^wir a_container a_developer
-7 a_legacy after_a agile allowance alternatives and_integration and_weekend anything_that are as_adrs before_lunch
-7 begun branch cannot cd_pipelines challenges checklist clean codeowners collaborate config currently_no defend
-7 degree dependencies dependency diagrams diff docker_compose dockerfile duck dépendances entirely et etc every_day
-7 every_push everything_is existing fastapi git gke grew having hiring ideally interview is_required join_our k
-7 keeping lands matter met_de moins money monitoring mypy_no name nine of_your operate opportunity our_engineers
-7 our_services our_team participate_in pass perl position prepared projekt pyright_in reasons requirements rest
-7 runs_in runs_on scalable schedule schlagworte screen seeking sein semaine setzen shipping shortlisted six_days
-7 statements stays_on tests_gibt tests_here that_runs that_this the_billing the_institute the_job the_person
-7 the_repository the_rest then this_team throughout trading twee understanding_of updated upgrade wages want we_know
-7 we_write werken will_work with_your without_a work_are written_in year_old you_had
-8 #_uv =7 >daily >spain ^all ^coverage ^each ^experience ^last ^lead ^new ^nice ^review ^since ^this ^write a_change
-8 a_system a_third airflow always and_continuous applications are_expected argue be_happy begun_in both breaks change
-8 cloud_run commit competitive compose containerization core_of cpython culture deployments_are design_and di do_the
-8 docker_swarm during e else engineer everywhere exceptions familiarity familiarity_with features fifteen fix has_the
-8 ici in_kubernetes internal interpreter join keep_it level main mais mentor merge merged morning nice_to not_used
-8 now_we onze order participate percent permanent pipeline_in pod pods por postgres pour probation queue recruitment
-8 remuneration research_software restart right selection senior since_#year since_then skills so solution solutions
-8 sprint standards stay suchen_wir swarm take technologies ten testing that's the_department the_desk the_office
-8 the_post the_role the_team today todos tu understanding upkeep uv_lock value von vor we_expect we_need we_ship
-8 we_still we_work what_it whoever with_their working working_knowledge write_unit xrange years_in you you_a
-8 you_should your_time
-9 #_years >fix >found >that's >yes ^not ^unlike a_normal a_written all_of am an_hour and_there arguments assessment
-9 authors azure base bonus bug code_has codebase containers_on data_pipelines day_with desirable developers_write
-9 documents_for earn elke extend fixes for_our frozen full_time function gate has_ever have_you high how_we
-9 improve_our in_review join_a juniors laptop maintain may_not minutes modules my_client no_mypy notre_code
-9 nuestro_código optional others person plus podman purpose qa real someone spring_and sql stack stipend than
-9 the_moment the_server the_whole top unless unsere using usually verify via we_ask we_use you've
-10 ^are ^du ^have ^vous are_part at_least being compensation con design_reviews development do_we einen ensure
-10 environment everyone fargate functions help_us if_it inside internship je job_is leading modern moved_from nice
-10 our_scripts rolls signature sind style supports_python terraform the_cto the_developer time_for was_begun we_pay
-10 we_review wird work_is yet
-11 >annotations >whole aan but_we exception experience expert feature feedback green image in_ci is_part means merges
-11 most new_version newer next_to of_test pair production sees services slow stage sur though tools unlike written_by
-12 ^tests aws but candidate currently find_a flask look_after our_test pay replaced reviews_and the_build true twelve
-12 web_server who_wrote
-13 backend coding had_a our_ci practices regular you're
-14 including our_code we_deploy we_upload
-15 because must our_python technical
-16 changes django our_own passed salary the_files use_type
-38 *
`;
