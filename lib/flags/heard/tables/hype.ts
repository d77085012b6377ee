/** What tells `hype`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on 2026-11-30 from 2345 sentences. */
export const TABLE = `
76
47 famili
45 jedi
40 guru wizard
39 fami
35 ninja samurai
34 jesteśm
33 rockstar superhero
31 sorcer wizardr
29 play_hard
25 magician panda somo ten
24 a_rockstar clan cod crush goero rockstar_to sist unicorn
23 gesucht kin legend
22 #10_xer mum una work_hard xer
21 averag blood broth danc django grand python_rockstar superstar un we_part
20 fami_with famil sql
19 absolut as_hard by_day by_night cal_all data_ninja data_wizard feiern härt magicien mere python_ninja wizard_with
19 zauber
18 familia grind keyboard rock sought sql_wizard sunda tabl
17 and_play cape come_and dad employe_we família fire flask hard ninja_with only ordinar più play_as sql_guru the_word
17 une
16 a_whol and_i and_part backend be_you buscamo devop_guru our_last rock_star second_fami sort that_is the_clan
16 the_fami vrai x x_develop you_a
15 a_degre and_sist bar belt broth_and day_you encor engine_are hart magic mortal python seek to_us une_famil who_mak
14 ?_a a_fami a_job beast belt_in ben code_ninja eat flat grad hard_and hard_as jedi_of machin mago of_you part
14 part_as ten_tim the_bar to_it us_your want x_engine
13 #10 are_like autom colleagu_we'r data_guru desk develop_we echt else frida mere_mortal monda_to search sind sprint
13 that'_how to_live travail we'r_aft work_of you'r
12 #10_x ?_not ?_then be_the black black_belt code_samurai colleagu_we crew de_la everybod fort gezocht hire is_read
12 is_that karaok kubernet kubernet_guru ninja_level of_them on_their one_more ons_team second ship squad stag
12 ten_ordinar the_desk true
11 a_memb airflow and_we and_your at_the be_our big_fami bug cod_ninja day_we devop distribut eine english fait gone
11 hack hard_play hat hier just_a ninja_who oth parti pythona star szukam uma uns want_for wel what_oth worth_ten
11 you'r_a één
10 a_compan a_python anoth are_a attitud becom clust coffe command don't_hire du einen engine_in es have_colleagu
10 is_it join_a les me monda más nou of_us one our_engine our_fami say she the_person to_build to_work um walk
10 what_our with_us
9 a_kubernet a_releas a_true adopt and_they and_to and_you'l been cal cent chief code floor full guru_with here is_how
9 licenc like nas need need_app ninja_to noch normal not_just of_code one_big rockstar_develop there' want_the
9 work_and year_of
8 a_day aft and_the are_one behind book clean count degre dev django_guru engine_and first_day fluent from_monda kafka
8 leav level littl mast of_ten ordinar_develop our_# our_motto output per_cent rare ten_of that_you thursda to_keep tu
8 welcom whol wij worth you_should you_the
7 #0 a_django and_its at_home breakfast cto for_python in_a is_a like_a mean motto need_a o only_#10 out rest_of slow
7 team_in team_of the_first the_next though told unlik watch we_need we_play we_want we_would wij_zijn will_own
7 you_don't
6 #_and as_we back_end bit could debug del develop each_oth ein give guru_for happen hir home is_no is_not it_from
6 it_tak join le look_for night pric real sleep tak terraform up_to w wait_for we_nev will_be would you_writ
5 a_real a_second alon and_you anyon befor_the being both by_the clos depart doe_the doesn't even expect_you fami_and
5 for_a get_a github if_you it_is its_own lunch nev night_we of_python off_to on_ever ons optional queu room team_is
5 than_a the_rest the_team ther_are turn we_hire zijn
4 ? as as_our at_our but come data di from_the in_your is_the like_you offic program shal studio their_own want_a
4 we'r_look we'r_not weekend what_we wir
3 back call dur how_we must_be nice_to replac should_be sit take team that' the_oth then ther thre to_production wait
3 we_have which_is you_to
2 is_your la look_aft nobod noth on_the play than up who word
1 and_a are_you be is_on it' morn our tim two
-1 #2 candidat cloud each fast friend goe knowledg must releas request we'r what
-2 a an bonu can ci dependenc follow go its kind poetr postgr qualit sinc suit system thi whil
-3 a_week add against ask by chang continuou deplo familiarit familiarit_with file for found from guid have_a it know
-3 legac lock make model of pay peopl person publish ruff run run_on script send so unser we won't written you'd
-3 you_have
-4 #3 #3.11 % able able_to action along annot architectur automat bet came ci_cd code_review com contain four ful has
-4 hav helm hint how if in infrastructur into is main modul new not of_the on_your our_python over own pag per pipelin
-4 pre python_#3.11 python_#3.13 rfc serv skil to_be type_hint us way we'r_a we_use we_writ week will with you_may
-5 # #3.13 + and_have as_a at cd comfortabl data_scientist design essential feedback for_each function group im instal
-5 internal interview maintain of_your on op plan platform pytest rate responsibilit s salar should site somebod
-5 the_pipelin the_whol to_# travel two_year unit van we'd were without you_won't
-6 annotat app between code_is de decision doe doing down engin enjo ever_day first had hand in_python index je just
-6 lambda last_year line look lot market minut mypy of_our of_work one_of oper packag part_in push python_code
-6 scientist sign sinc_# softwar strong the_one their thi_is ticket took understand uv via wall went wher writ you_can
-6 à
-7 #_to also analytic answ api auf celer clear colleagu_who control cost deploy docu expert finish fourteen grow
-7 have_fun human i kein like_it made mov no our_custom prefer reach receiv right rol senior setup_wizard shar support
-7 the_job the_old the_wall thing time typ up_wizard user vou when_we would_be you_like
-8 a_develop any anyth best bor busines cmak cov dat deliver et framework gam grafana head_of het home_at hour_and ist
-8 itself merg off on_a pair question remot research set_up setup stack such_as teammat that them thes third through
-8 tour type use want_to we_like work_on
-9 #3.12 abov ai and believ build build_the built check compañero con describ employ for_it giv grew in_the includ
-9 interest let librar loc my or_a post problem project promis python_#3.12 r rockstar_or singl tell week_in what_you
-9 when which who_writ
-10 about at_five azur bas custom day_a django_ninja driven for_your have_you in_# in_thi manage may need_to
-10 no_rockstar our_app patient plac product professional qui read rockstar_and role set solution task technical to
-10 valu want_you work
-11 aan and_wizard base fami_friend from_our hour ne old paid part_of read_the screen shop test through_the tool trad
-11 von you_and
-12 a_guru advertis analyst and_ninja applic believ_in environ high il is_welcom lin many met ninja_and not_a voor
-13 a_plu car dock fun game like_to nou_ne often or par pay_is peopl_who recruit review start_ups the_third
-13 thi_position third_gener und ups we'r_colleagu well your_fami
-14 acros care health hear ninja_or not_look proces servic version why
-15 advert brand fami_busines fami_own go_home languag or_ninja sal stead
-16 ask_for calm event experienc help position rais web what_is x_fast
-17 data_engine en não
-18 gener lik
-19 lead ni non
-20 job no_ninja present to_do
-22 was
`;
