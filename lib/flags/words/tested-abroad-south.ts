/** Rows of `tested-abroad.ts` in Spanish, Italian, Portuguese and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
/** The same, but no denial. */
const V = "((?!no |non |não |nie |sin |senza |sem |bez |sobre |su |nunca |mai )[\\p{L}\\d’'/]+,? )";
/** Tests, in any of the languages. */
const T = '(tests?|testes?|pruebas?|testy|testów|testami|testach|testom)';
const KIND =
  '(unit[aá]ri\\p{L}+|unit(à|ario|ários|ari)?|automat\\p{L}+|autom[áa]tic\\p{L}+|jednostkow\\p{L}+|integracyjn\\p{L}+|regresyjn\\p{L}+|d[ei] (\\p{L}+ e )?(integra|regres|unidad|unità|aceita|acept|accett|component|mutaci|mutaz|mutaç|contrat|propie|propri)\\p{L}*|basad[oa]s? en propiedades|end to end|e2e|parametriz\\p{L}+|parametryzowan\\p{L}+)';
/** What follows tests of code, and no other tests. */
const OF_CODE =
  '(?= ?[.,;:!)]|$| (unit|auto|para (el|tu|o|seu|cada|o teu)|per (il|ogni)|junto|insieme|antes|prima|de tu|del tuo|do teu|y |e |i |oraz |do |dla |kodu|przed|razem|e2e|en |em |in |w |con |com ))';
const STEP =
  '(commits?|commit\\p{L}{1,3}|push\\p{L}{0,2}|merges?|pull requests?|merge requests?|prs?|builds?|despliegues?|deploy\\p{L}*|releas\\p{L}+|rilasci\\p{L}*|wdroże\\p{L}+|funcionalidad\\p{L}*|funzionalità|feature\\p{L}*|cambios?|modific\\p{L}+|mudanças?|alteraç\\p{L}+|zmian\\p{L}+|poprawk\\p{L}+|módulos?|moduł\\p{L}*|modul[oi]|servi[czç]i\\p{L}*|usług\\p{L}+|serwis\\p{L}*|funci[oó]n\\p{L}*|funzion\\p{L}+|funç\\p{L}+|funkcj\\p{L}+|bug\\p{L}*|correcci\\p{L}+|correzion\\p{L}+|correç\\p{L}+|líneas?|rig[ah]e?|linhas?|linij\\p{L}+|código|codice|kod\\p{L}*|tareas?|tarefas?|historias?|histórias?|zadani\\p{L}+|pieza|component\\p{L}+|komponent\\p{L}+)';
const EACH =
  '(cada|tod[oa]s?|qualquer|cualquier|ogni|tutt[oiae]|qualsiasi|każd\\p{L}+|wszystki\\p{L}+|cał\\p{L}+|nuev[oa]s?|nuov[oaie]|nowy?[aeh]?|nov[oa]s?)';

export const SOUTH = [
  `${T} (\\p{L}+ )?${KIND}|(automatyczn|zautomatyzowan|jednostkow|integracyjn|regresyjn)\\p{L}+ (\\p{L}+ )?test\\p{L}*`,
  `testing (automati[zc]\\p{L}*|unitar[io]+|automático|de (software|código|integra\\p{L}+)|del (codice|software)|en python|in python|em python)|(test|testowani)\\p{L}* (automatyczn|jednostkow)\\p{L}+`,
  // To write them.
  `(?<!non )(escrib|escrev|scriv|redact|redij|redig|automatiz|implement|program|acompañ|acompanh|accompagna|añad|agreg|adicion|aggiun)\\p{L}* ${V}{0,4}?${T}${OF_CODE}`,
  `((na|do|prze)?pis[zau]|pisan|tworz|automatyz|utrzym|rozwij|dodaj|dostarcz)\\p{L}* ${V}{0,3}?test(y|ów|ami)${OF_CODE}`,
  `(escritura|escrita|scrittura|redacción|automatización|automação|automatizzazione|automazione|creazione|pisani[ea]\\p{L}?|automatyzacj\\p{L}+|tworzeni[ea]\\p{L}?|utrzymani[ea]\\p{L}?) (de |dei |di |dos |das |de los |de las )?(\\p{L}+ )?${T}${OF_CODE}`,
  // How much of the code they cover.
  `(cobertura|copertura|pokryci\\p{L}+) (${W}){0,3}?(c[óo]digo|codice|kod\\p{L}*|tests?|testes?|pruebas|testami|testów)`,
  `(la|una|nostra|nuestra|nossa|buena|boa|buona|alta|elevada|uma|wysok\\p{L}+|nasz\\p{L}*|minimaln\\p{L}+|pełn\\p{L}+|dobr\\p{L}+|dbamy o) (test |code )coverage|(test|code) ?coverage (${V}){0,6}?(\\d{2,3} ?%|\\d{2,3} (por ciento|per cento|por cento|procent))`,
  `\\d{2,3} ?(%|por ciento|per cento|por cento|procent) (de |di |do |del |della? )?((el |o |il )?(código|codice|kodu)|(cobertura|copertura|pokrycia|coverage)) (${W}){0,3}?(test|prueb|cubiert|cobert|copert|pokryt|código|codice|kodu)\\p{L}*`,
  `(cubr|cubiert|cobr|cobert|copr|copert|pokry|proteg|protett|respald|garant|wspier|zabezpiecz|chroni)\\p{L}* (${V}){0,5}?(por|con|com|da|dai|dalla|de|przez)? ?(\\p{L}+ ){0,2}?(tests?|testes|pruebas|testami|testy|suite de (tests|pruebas|testes)|suite di test)(?= ?[.,;!)]|$| (unit|auto|y |e |i |de |di |jedn|integr))`,
  // When they run.
  `${EACH} (\\p{L}+ ){0,2}?${STEP} (${V}){0,8}?(tests?|testes|pruebas|testy|testów|testami|testead[oa]s?|testad[oa]s?|testat[oaie]|przetestowan\\p{L}+|testowan\\p{L}+)(?= ?[.,;!)]|$| (unit|auto|que |che |który|y |e |i |antes|prima|przed|jedn|en |em |in |w |de |di |se |correspond|com |con ))`,
  `(tests?|testes|pruebas|testy|suite( \\p{L}+){0,3}) (${V}){0,6}?(cada|todo|ogni|każd\\p{L}+) (\\p{L}+ )?${STEP}`,
  `(tests|testes|pruebas|testy|suite) (${V}){0,4}?(en verde|verdes?|verdi|in verde|pasan|passam|passano|przechodzą|zielone|na zielono|rojos?|rossi|vermelhos|falla\\p{L}*|falham|falliscono)(?= ?[.,;!)]|$| (antes|prima|przed|en |em |in |w |y |e |i |se |no ))`,
  '(tests?|testes|pruebas|testy|test) ((también|também|anche|też|są|to|son|são|sono|forman?|fanno|fazem|faz|fa) ){1,3}(\\p{L}+ ){0,2}?(parte|obligatori\\p{L}+|obbligatori\\p{L}*|obrigatóri\\p{L}+|obowiązkow\\p{L}+|częścią|częśc\\p{L}+|norma|regla|regola|regra|standard\\p{L}*|estándar|padrão|imprescindib\\p{L}+|indispensab\\p{L}+|sagrad\\p{L}+|sacri|codzienności\\p{L}*)(?! de (la )?(selec|proceso))',
  // First the test.
  '(primero|primeiro|prima|najpierw|antes) (\\p{L}+ ){0,3}?(el|los|la|las|o|os|il|i)? ?(tests?|testes?|pruebas?)(?= ?[.,;!)]| (y |e |i |después|depois|poi|potem|luego))|(sviluppo|desarrollo|desenvolvimento) (\\p{L}+ )?(por|a|dai|da|em|en|nos|basado en) (los )?(tests?|testes|pruebas)|programowani\\p{L}+ (sterowan\\p{L}+ testami|przez testy)',
  `(bug|error|errore|erro|fallo|błąd|błęd\\p{L}+|regres\\p{L}+)\\p{L}* (${V}){0,7}?(un |um |jego |testem)?(test|prueba|teste|testu|testem)(?= ?[.,;!)]|$| (que|che|który|antes|prima|przed|de regres|di regres|regres))`,
  // Code that has them.
  `(código|codice|software|kod|kodu|módulos?|moduli|moduły|funcionalidad\\p{L}*|funzionalità|servizi|servicios|serviços) (${V}){0,5}?(bien |ben |bem |dobrze |muy bien |debidamente |completamente )?(testead[oa]s?|probad[oa]s?|testad[oa]s?|testat[oaie]|collaudat[oaie]|przetestowan\\p{L}+|testowaln\\p{L}+|testab[ií]l\\p{L}*|testeables?|testável|testáveis)(?= ?[.,;!)]|$| (y |e |i |con |com |de forma|automát|automat|in modo|dai |por |antes|prima|przed))`,
  '(dobrze|porządnie|solidnie|gruntownie|automatycznie) (prze)?testowan\\p{L}+ (\\p{L}+ )?(kod\\p{L}*|oprogramowani\\p{L}+)|(testear|probar|testar|testare|testamos|testeamos|probamos|testiamo|testujemy|testować|testujesz) (\\p{L}+ ){0,3}?(código|codice|kod\\p{L}*|ciò che scriv\\p{L}+|lo que escrib\\p{L}+|o que escrev\\p{L}+)(?! (qr|de barras|a barre))',
  '(cultura|hábito|abitudine|disciplina|práctica|prática|pratica|pasión|passione|paixão|kultur\\p{L}+|nawyk\\p{L}*|prakty\\p{L}+) (de |di |del |do |dei |dos |por los |per i |pelos )?(\\p{L}+ )?(testing|testowani\\p{L}+|tests|testes|test|pruebas|testów)(?= ?[.,;!)]|$| (auto|unit|y |e |i ))',
];

/** What counts beside words of the trade. */
export const SOFT_SOUTH = [
  `(experiencia|conocimientos?|dominio|soltura|esperienza|conoscenz[ae]|familiarità|padronanza|competenze|experiência|conhecimentos?|domínio|vivência|znajomość|doświadczeni\\p{L}+|umiejętność|wiedza) (${W}){0,3}?(testing|tests|pruebas de software|testes|test|testowani\\p{L}+|testów|testami|testach)(?= ?[.,;!)]|$| (auto|unit|de software|del software|di software|y |e |i |em python|en python|in python|oprogramowania))`,
  '(nuestr[oa]s|nostri|i nostri|nossos|nasze|naszych) (tests?|testes|pruebas|testy|testów)(?= ?[.,;!)]|$| (auto|cor|pasa|gira|tard|dur|trwa|jedn|se ejec|rod))',
  '(estrategias?|estratégias?|strategi[aeę]) (de |di |dei )?(pruebas|testes?|tests?|testing|testów|testowania)|(framework|marco|herramientas?|ferramentas?|strumenti|narzędzi\\p{L}*) (de |di |do )?(pruebas|testes?|tests?|testing|testowania|testów)',
];

const NO =
  '(no|nada|nadie|ning[uú]n\\p{L}*|nunca|non|niente|nulla|nessun\\p{L}*|mai|não|ninguém|nenhum\\p{L}*|nie|nic|nikt|żad\\p{L}+|nigdy)';
const REFUSED =
  '(rechaz|devuel|bloque|rifiut|respin|blocc|rejeit|recus|bloquei|odrzuc|odsyła|blokuj|wraca|impens|inaceit|inacept|inaccett|niedopuszcz|incomplet|a metà|niekompletn)\\p{L}*';
/** What is not done without them: the denial is part of it. */
export const KEPT_OUT_SOUTH = [
  `(sin|senza|sem|bez) (\\p{L}+ )?${T}( \\p{L}+)?,? (${W}){0,6}?(${NO}|${REFUSED})`,
  `(${REFUSED}|${NO}) ((?!experien|esperienz|doświadcz)${W}){0,9}?(sin|senza|sem|bez) ((sus|suas|i suoi|os seus|los|as|swoich|odpowiednich|el|il|o|un|um) )?${T}(?= ?[.,;!)]|$| (unit|auto|jedn|que|che|który|que lo))`,
  `${T} (${W}){0,5}?(no|non|não|nie) (${W}){0,3}?(opcional|opzional|opcjonaln|negocia|negozia|lujo|lusso|luxo|dodatk|luksus|extra|un extra|accessor|adorno|detalle|formalid|formalità)\\p{L}*`,
  `(coverage|cobertura|copertura|pokryci\\p{L}+) (${W}){0,8}?(no|non|não|nie|nunca|mai) (${W}){0,2}?(scend|baj|cae|caig|baix|desc|cai|spad|schodz)\\p{L}*`,
  `(no|non|não|nie) (${W}){0,4}?(terminad|acabad|list[oa]|complet|finit|pront|conclu|gotow|ukończ|skończ)\\p{L}* (${W}){0,2}?(hasta|si|finché|se|até|enquanto|mientras|dopóki|póki|jeśli|bez) (${W}){0,6}?(tests?|testes?|pruebas?|testead\\p{L}+|testad\\p{L}+|testat\\p{L}+|testy|testów|testu|przetestowan\\p{L}+)`,
  '(código|codice|kod\\p{L}*) (no |non |não |sin )(testead[oa]|probad[oa]|testad[oa]|testat[oa]) (\\p{L}+ ){0,3}?(no|non|não|se rechaza|viene rifiutato)|(código|codice) (sin probar|sin testear|sem testar) (\\p{L}+ ){0,2}?(no|não|se)|nieprzetestowan\\p{L}+ kod\\p{L}* (\\p{L}+ ){0,3}?nie',
];

/** Tests of something else than code, and of those who apply. */
export const UNLESS_SOUTH = [
  '(pruebas?|prove|provas|test|testy|tests?) (clínic|clinic|médic|medic|psicot|psicoatt|psicolog|psicológ|psycholog|kliniczn|laboratoryjn|de laboratorio|di laboratorio|de selección|di selezione|de seleção|diagnóstic|diagnostic|genétic|genetic|covid|piloto|de usuario|de usabilidad|di usabilità|de penetr|di penetr|penetracyjn|a b)\\p{L}*',
];
