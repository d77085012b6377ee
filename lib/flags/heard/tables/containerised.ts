/** What tells `containerised`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2519 sentences. */
export const TABLE = `
70
57 dockerfil
52 openshift
51 podman
47 containeris
46 fargat
45 pod
41 imag
39 cloud_run helm
38 eks
37 apptain
35 gke
34 kubernet
31 kubectl
30 azur_function compos dock
29 contenedor
28 ecs manifest serverles
27 crashloopbackof in_contain nomad
26 contain containern
25 aws_lambda conteneur
24 k_# oci
22 a_contain a_crashloopbackof dockeris with_contain
21 lambda namespac sam
20 cka clust singularit znajomość
19 dock_compos function k kustomiz
18 aks ansibl
17 dockera key_skil kil maîtris maîtris_de rebuilt twelv
16 fargat_task go_from prob supercomput wak
15 although amazon_ecs anwendungen as_contain containeriz gatewa gb goe microservic nasz no_serv of_dock operator
15 registr s
14 an_oci api_gatewa backend_is containeris_and dev distroles fly_io hand ingres land our_clust python serv_to sqs
14 we_ship with_dock
13 #_s an_imag cka_or ckad compos_up cron deplo deploy dock_is flask_app handl helm_chart import kubernet_? lambda_and
13 multi_stag nod notic on_fargat on_kubernet or_ckad python_function run scar servicio swarm upload we_pay wherea
12 #_mb a_dockerfil autoscal besid box est flask function_in heroku hpc in_kubernet k_#3 kubernet_in nice node our_own
12 queu readines run_in tune und_# we_mov we_writ workload your_laptop zip
11 #3_s #_nod a_model a_set all_servic amazon applicat azur bare chart count deploy_with django_app eleven em
11 experienc_of fly for_each for_thi from_# hundr in_dock in_production is_welcom liv läuft mb mise mise_en oci_imag
11 of_them operat orchestr pul push roll sur that'_what two_day unser up will_writ
10 #_gb a_pod backend celer certificat django draaien expérienc fastapi googl_cloud ist kafka know_what liv_in
10 podman_on set_of should_know start teach terraform the_migr though to_aws to_it way_around what_a who_has work_day
9 airflow applicati ask_for copy du dur_the exposur file first give goe_out is_wher it_and lat lay limit linux night
9 os outsid python_servic sein servic_from stag the_backend them to_# to_patch we'd what_the would_be you_build
9 your_way
8 a_colleagu and_all applic as_an cd con des doe down explain from_one go_to goe_to got host ihnen insid local memor
8 model not_be notr_code oper our_old privat run_and serv seven smal some the_client the_clust the_data the_releas
8 thre toda wait_for we'r_a we_rely why_a with_its with_kubernet work_knowledg yes your_first zero
7 ?_you a_kubernet a_month again although_the and_we at_least be_your bring by_the code_and de_la familiarit_with get
7 gpu instal is_# is_expect is_how it_on jenkin me multi noth on_aws once one over_the quart rabbitmq rest run_on
7 run_our say schedul servic servic_run sie sinc someth that_we to_be to_production tout virtual_machin writ_a
7 you_have your_job
6 a_smal about_it api at_night batch behind debug do_you dock_and each everyth familiarit fastapi_postgr fort get_to
6 git has_no is_our is_python is_the job keep know_your kubernet_and monda move nos out_to postgr postgr_redi pull
6 python_applic python_develop root run_as se servic_are shal task the_box ther touch une unlik we_can we_deplo why
6 willingnes willingnes_to window_serv written written_in you'd_be you_the
5 #_to all_of and_that and_the and_you befor but but_you cada code_is ecs_fargat ever fil is_no is_what isn't key
5 knowledg least machin minimum not_in of_it on_ecs our_python per plu promis remain sign six so the_custom the_one
5 the_rest the_successful the_whol thos two two_year un up_and wheth
4 a_work and_a and_you'd and_you'l ask deploy_to drop even from_a go its_own laptop lin month most_of old put
4 python_on second should that_is the_same the_team una vou w you'd you_bring you_know you_should you_writ
3 any aws back dur else for_the gave know leav live maintain monolith morn most nev noth_else of_our patch postgresql
3 so_that to_our usual welcom writ
2 all as cloud code in_a it_is its knowledg_of on_your ship what_you will will_be with_one you'l
1 an from on read require thi_is whol
-1 around en help hold is_not of_the only own position until what whil
-2 are_a at contract cost day die expect experienc has_been like market no o oth our pay pipelin requir site that the
-2 us was we_have we_work with_the work_in
-3 # #7 annotat anyth are be being book by click code_base colleagu compens competitiv devop don't driv engine environ
-3 fami i in intern is la line long main off ons or python_#3 rockstar such trial unpaid used we_off when with_python
-3 x
-4 #10 #_% % aft are_you at_the c cod codebas complet das depend depend_on develop experienc_in featur filezilla
-4 finish fix for for_all have here in_# includ internship is_a java lab m more must_be need network not not_a not_use
-4 part post prototyp regular releas restart review right seek take the_production the_web to type type_hint und untyp
-4 van web with_a within won't your
-5 + acros alway and_run autom basi benefit bij bil care commit control dict guru hand_on has if_you in_our in_thi
-5 left level librar like_to mean meet modul mypy new on_our on_two packag paid panda pas print python_and python_is
-5 recruit require_txt research role round signatur singl sourc spend that_you the_even then there' tim txt we'v
-5 weekend won't_find work_with year_ago
-6 #3.9 aan ago app are_on automat check core dat de decision field form head het join le learn list love manag mone
-6 ninja of our_product panel pip present sal search set sist softwar straight the_job ther_is thes they thi_job top
-6 tri use version we we'r were window with_it with_you wizard would you'r you_get
-7 bas but_the chez ci_cd es financ found has_a hier hint languag legac let lock may monitor niet nobod notr on_the
-7 our_custom partn peopl python_#2.7 python_#3.8 receiv remot report responsibilit runtim scan script see shar shop
-7 staf stor team tech tel test the_applic the_dock the_python the_serv their_own to_work track want we_run with_our
-7 you_will you_won't
-8 #_# #_and ?_we and and_not and_python annot aren't best both call ci consultant cours date ein et fast find free
-8 ftp git_pull gone her hour is_on kubernet_for manual neith nor on_python open plant pleas program python_#3.7 salar
-8 stop student tabl the_work time typ typescript uns using we_don't we_sell what_we what_you'l zijn
-9 #2.7 ? account assign bet big client data deliberate employ few full group im les manage mission nou one_of
-9 our_client pin python_#2 serv_and start_up strong such_as the_cloud unit user voor well werken year
-10 #3.7 #3.8 #_k agenc asses chang comput current design don't_use engineer high kubernet_to ne near none phon
-10 project provid python_#3.6 qualit sell shift system technical think ups wij will_not
-11 #3.6 a_singl ai applic_run follow gebruiken just larg lunch mak no_kubernet non none_of or_kubernet plain product
-11 real show stand support thi up_to use_dock
-12 analyst busines dock_or door kubernet_clust not_requir not_used play wir_nicht without
-13 and_deploy custom firm interview no_dock securit workst
-14 and_dock by_hand compan excel lead noch plan vacanc
-15 dock_ni port ran
-16 offic usamo
-17 pod_of their
-18 desktop forecast
-22 tir tir_of
-24 dock_kubernet
`;
