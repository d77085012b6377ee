/** What tells `untyped`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2282 sentences. */
export const TABLE = `
68
37 typannotationen
31 typ
30 delet
29 annot
28 str
26 kwarg
25 colon hint none paramet remov
24 tipo
23 typag type_inform
22 duck
21 noth ongetypeerd type typów untypisierten
20 dictionar inherit our_function out_again
19 complete_untyp de_tipo gebruiken is_untyp mypy_was nowher the_exist what_a
18 declar deliberate grep mypy of_thing over_a the_function to_add type_check
17 annotat argu arrow base_de codebas don't_use in_unserem its_python nam no_part nou print pyright_in the_code
17 the_python x
16 #_modul an_annot both_with cal codebasi def forbid import in_onze kodu of_dict opt proces_data switch typescript
16 untyp wied will_work
15 #_error ?_no an_argu annot_are django docstr down in_vain no_signatur nobod our_code plain signatur typ_? typen
15 you_learn
14 a_str adnotacji adnotacji_typów along_with bewusst check_to dict duck_typ in_them int is_strict java l'équip lo
14 no_static nois on_purpos put python request_that run_it strip them_out tipi to_two untyp_python vain verzichten_wir
14 whol_of
13 and_was and_we becaus_noth clut código_python dict_of discourag do_without find_them friend got hap_with has_none
13 houden larg_untyp large modul_is neith nicht not_used numb our_script styl the_engine type_coverag unserem
13 we_consid written_without
12 at_present chang_that codebas_is doc function hit kein las le nev niet no_mypy prs sont the_team to_chang unser
12 we_had your_type
11 about_# again along and_not annot_get are_not arg cannot code_is declar_what django_project dynamic fan for_an
11 has_nev head hint_? in_use is_to leav_your mypy_no person_who python_as python_non schrijven stat_of static_typ
11 stay taken_out ten_year uns we_gave we_leav we_pref what_they will_maintain won't z
10 #_# #_lin a_dict a_singl aft_a anyth anywher_in at_night back_with be_able bij_ons check_is depend engin flag
10 get_sent haben haben_wir k_lin nor not_use once our_own our_servic patienc plain_python pleas_leav repositor_for
10 styl_guid take_over type_annotat variabl warn won't_be work_without you_look zero é
9 a_month a_signatur against although around_# at_all c cod de_python debug front frontend gave it_out n'est_pas non
9 not_one not_to our_build our_modul out_of signatur_in six the_end thing us_to was_written your_way
8 base_is be_work do_we er for_a from_the give good hap if_you introduc is_how is_in lin maintain me much_as name not
8 notr_code our_repo own_python pas pref repo su the_only the_repo them_in untyp_and what work_in you_need
7 afternoon around base car_no consider das du fil find find_out flask has_no insid it leav much not_in não
7 our_pipelin our_python out page plan_to script_are search see short sinc_the slow tel ten the_codebas the_repositor
7 to_read to_take tri unannotat unlik_most w wij you'd_be your_first
6 a_list ask at_home del ein function_and hand in_production it_and keep_our kept librar like_it list man n'est no
6 only pleas say someth stand_at static to_us typ_in use use_type we_go we_have we_writ whil wir with_us work_on
6 work_with written
5 #_k add and_the and_you'l aucun bare don't dynamic_python expect go is_essential isn't larg learn like month o
5 of_them on_the pull_request say_what should_be side singl stat sur taken tell_you want what_goe whol without
5 you_find
4 and_nobod and_noth as ask_you back chez chez_nou code_has don't_do everyth found framework half has have_to hint_are
4 hold in_thi is_a is_not is_typ lin_of meet move nobod_here none_of of_a of_type per python_code read request script
4 tak thre to_a volledig we_tri with_a you_to
3 aft bit code few goe_in im look plan proces repositor so take tel_you tell to_be too who you'l you_get
2 a_larg as_a for_the in_a in_our in_the k modul noth_is of_our shop them took was way wheth
1 and_you anotacion anotacion_de dock from get i in_review left of_it one type_annot used
-1 #3.12 be clust do featur have in_# is line of offic or oth production pull that we'd
-2 # how in in_strict know lambda next nice our poetr pytest ship sinc the_last ther throughout time writ_python year
-2 year_ago
-3 ? adr ago and and_your any at bij but chang deplo familiarit familiarit_with for help if integr it_is join machin
-3 manag minut mode need of_us open our_client own question same strict_mode technical the the_same unit_test valu vou
-3 well with_mypy
-4 #2 #3.13 a architectur automatical be_the big built call can't code_review dai dependenc deploy develop hir hour
-4 instal it' keep_the lab legac mat may on on_each one_of pipelin python_and red require_txt role shar stack_python
-4 start terraform the_new their then thi to toda uv we_do we_use within work wrot you
-5 a_python alread also at_our bank being bil by_hand code_without con dat data day desirabl eleven em engine english
-5 environ experienc_of eye feedback for_it full group had het job let mind not_be notebook pay python_#2 record
-5 refactor require run_in second sinc_# softwar standard system teach the_build train turn two txt used_to
-5 with_python you'r you_writ
-6 + accept among auf_type bei branch check_with cloud depart des een en fail fastapi finish follow from_a great
-6 happen in_and knowledg lock look_aft my nice_to of_all op packag profil python_is real releas review right ruff
-6 run_on serv set static_type test the_whol through type_hint und understand unit up user what_the without_annot writ
-7 all an as_well automat befor_the box by_the car_type com cultur deliver ever_function experienc_with ful_annotat
-7 function_signatur grow handwritten have_a improv in_python interview into is_ful just knowledg_of lack model now
-7 often on_ever optional our_product postgresql project py_typ reach research return s sdk several support that_is
-7 thes togeth tool une we'r when_we with zu
-8 a_plu about acros agenc als aws befor befor_we care develop_and different engineer es even fold goe_out high host
-8 imag is_python kubernet last look_for love lunch mak position problem product provid python_function salar stack
-8 stor the_check to_have treat typ_python type_of uns_nicht us which_we you_have your your_own
-9 #3 a_merg ab and_check annotat_python bonu check_by clean contract decision deliv ever fix github local mit
-9 mypy_strict not_a plu publish py python_modul recruit scienc smal such the_type thre_year un van want_to we_are
-9 week what_you whos
-10 #_% about_a applic azur bas commit doe_it doesn't each employ field hint_as languag leav_the main market must new
-10 of_python option platform protocol push python_with servic sql staf strong von voor when
-11 % al annotat_and avec can chaqu compan deren enforc ful ful_type generic gues has_to hat home ignor is_annotat
-11 least not_accept on_all public_function se technolog throughout_our trad what_you'l you_do
-12 add_type app argu_about build client design five geht its javascript left_in mov sell touch up_with we_expect
-12 what_we why
-13 all_our ci de_notr die kunden merg not_even past scientific stil tout until
-14 block driv elke first had_no hint_throughout lack_annot python_mypy scan you_are
-15 prototyp public requir skil version whol_python
-16 allow busines code_was custom_untyp many python_type reject without_type you'v
-17 buy strict untyp_function
-18 annot_de function_without includ met
-19 experienc läuft mandator the_untyp
-20 dataclas
-21 custom
-23 san_annot
-25 annoté
`;
