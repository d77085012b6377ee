/** Rows of `tested-abroad.ts` in Spanish, Italian, Portuguese and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
/** The same, but no denial. */
const V = "((?!no |non |não |nie |sin |senza |sem |bez |sobre |su |nunca |mai )[\\p{L}\\d’'/]+,? )";
/** Tests, in any of the languages. */
const T = '(tests?|testes?|pruebas?|testy|testów|testami|testach|testom)';
const KIND =
  '(unit[aá]ri@|unit(à|ario|ários|ari)?|automat@|autom[áa]tic@|jednostkow@|integracyjn@|regresyjn@|d[ei] (@ e )?(integra|regres|unidad|unità|aceita|acept|accett|component|mutaci|mutaz|mutaç|contrat|propie|propri)~|basad[oa]s? en propiedades|end to end|e2e|parametriz@|parametryzowan@)';
/** What follows tests of code, and no other tests. */
const OF_CODE =
  '(?= ?[.,;:!)]|$| (unit|auto|para (el|tu|o|seu|cada|o teu)|per (il|ogni)|junto|insieme|antes|prima|de tu|del tuo|do teu|y |e |i |oraz |do |dla |kodu|przed|razem|e2e|en |em |in |w |con |com ))';
const STEP =
  '(commits?|commit\\p{L}{1,3}|push\\p{L}{0,2}|merges?|pull requests?|merge requests?|prs?|builds?|despliegues?|deploy~|releas@|rilasci~|wdroże@|funcionalidad~|funzionalità|feature~|cambios?|modific@|mudanças?|alteraç@|zmian@|poprawk@|módulos?|moduł~|modul[oi]|servi[czç]i~|usług@|serwis~|funci[oó]n~|funzion@|funç@|funkcj@|bug~|correcci@|correzion@|correç@|líneas?|rig[ah]e?|linhas?|linij@|código|codice|kod~|tareas?|tarefas?|historias?|histórias?|zadani@|pieza|component@|komponent@)';
const EACH =
  '(cada|tod[oa]s?|qualquer|cualquier|ogni|tutt[oiae]|qualsiasi|każd@|wszystki@|cał@|nuev[oa]s?|nuov[oaie]|nowy?[aeh]?|nov[oa]s?)';

export const SOUTH = [
  `${T} (@ )?${KIND}|(automatyczn|zautomatyzowan|jednostkow|integracyjn|regresyjn)@ (@ )?test~`,
  `testing (automati[zc]~|unitar[io]+|automático|de (software|código|integra@)|del (codice|software)|en python|in python|em python)|(test|testowani)~ (automatyczn|jednostkow)@`,
  // To write them.
  `(?<!non )(escrib|escrev|scriv|redact|redij|redig|automatiz|implement|program|acompañ|acompanh|accompagna|añad|agreg|adicion|aggiun)~ ${V}{0,4}?${T}${OF_CODE}`,
  `((na|do|prze)?pis[zau]|pisan|tworz|automatyz|utrzym|rozwij|dodaj|dostarcz)~ ${V}{0,3}?test(y|ów|ami)${OF_CODE}`,
  `(escritura|escrita|scrittura|redacción|automatización|automação|automatizzazione|automazione|creazione|pisani[ea]\\p{L}?|automatyzacj@|tworzeni[ea]\\p{L}?|utrzymani[ea]\\p{L}?) (de |dei |di |dos |das |de los |de las )?(@ )?${T}${OF_CODE}`,
  // How much of the code they cover.
  `(cobertura|copertura|pokryci@) (${W}){0,3}?(c[óo]digo|codice|kod~|tests?|testes?|pruebas|testami|testów)`,
  `(la|una|nostra|nuestra|nossa|buena|boa|buona|alta|elevada|uma|wysok@|nasz~|minimaln@|pełn@|dobr@|dbamy o) (test |code )coverage|(test|code) ?coverage (${V}){0,6}?(\\d{2,3} ?%|\\d{2,3} (por ciento|per cento|por cento|procent))`,
  `\\d{2,3} ?(%|por ciento|per cento|por cento|procent) (de |di |do |del |della? )?((el |o |il )?(código|codice|kodu)|(cobertura|copertura|pokrycia|coverage)) (${W}){0,3}?(test|prueb|cubiert|cobert|copert|pokryt|código|codice|kodu)~`,
  `(cubr|cubiert|cobr|cobert|copr|copert|pokry|proteg|protett|respald|garant|wspier|zabezpiecz|chroni)~ (${V}){0,5}?(por|con|com|da|dai|dalla|de|przez)? ?(@ ){0,2}?(tests?|testes|pruebas|testami|testy|suite de (tests|pruebas|testes)|suite di test)(?= ?[.,;!)]|$| (unit|auto|y |e |i |de |di |jedn|integr))`,
  // When they run.
  `${EACH} (@ ){0,2}?${STEP} (${V}){0,8}?(tests?|testes|pruebas|testy|testów|testami|testead[oa]s?|testad[oa]s?|testat[oaie]|przetestowan@|testowan@)(?= ?[.,;!)]|$| (unit|auto|que |che |który|y |e |i |antes|prima|przed|jedn|en |em |in |w |de |di |se |correspond|com |con ))`,
  `(tests?|testes|pruebas|testy|suite( @){0,3}) (${V}){0,6}?(cada|todo|ogni|każd@) (@ )?${STEP}`,
  `(tests|testes|pruebas|testy|suite) (${V}){0,4}?(en verde|verdes?|verdi|in verde|pasan|passam|passano|przechodzą|zielone|na zielono|rojos?|rossi|vermelhos|falla~|falham|falliscono)(?= ?[.,;!)]|$| (antes|prima|przed|en |em |in |w |y |e |i |se |no ))`,
  '(tests?|testes|pruebas|testy|test) ((también|também|anche|też|są|to|son|são|sono|forman?|fanno|fazem|faz|fa) ){1,3}(@ ){0,2}?(parte|obligatori@|obbligatori~|obrigatóri@|obowiązkow@|częścią|częśc@|norma|regla|regola|regra|standard~|estándar|padrão|imprescindib@|indispensab@|sagrad@|sacri|codzienności~)(?! de (la )?(selec|proceso))',
  // First the test.
  '(primero|primeiro|prima|najpierw|antes) (@ ){0,3}?(el|los|la|las|o|os|il|i)? ?(tests?|testes?|pruebas?)(?= ?[.,;!)]| (y |e |i |después|depois|poi|potem|luego))|(sviluppo|desarrollo|desenvolvimento) (@ )?(por|a|dai|da|em|en|nos|basado en) (los )?(tests?|testes|pruebas)|programowani@ (sterowan@ testami|przez testy)',
  `(bug|error|errore|erro|fallo|błąd|błęd@|regres@)~ (${V}){0,7}?(un |um |jego |testem)?(test|prueba|teste|testu|testem)(?= ?[.,;!)]|$| (que|che|który|antes|prima|przed|de regres|di regres|regres))`,
  // Code that has them.
  `(código|codice|software|kod|kodu|módulos?|moduli|moduły|funcionalidad~|funzionalità|servizi|servicios|serviços) (${V}){0,5}?(bien |ben |bem |dobrze |muy bien |debidamente |completamente )?(testead[oa]s?|probad[oa]s?|testad[oa]s?|testat[oaie]|collaudat[oaie]|przetestowan@|testowaln@|testab[ií]l~|testeables?|testável|testáveis)(?= ?[.,;!)]|$| (y |e |i |con |com |de forma|automát|automat|in modo|dai |por |antes|prima|przed))`,
  '(dobrze|porządnie|solidnie|gruntownie|automatycznie) (prze)?testowan@ (@ )?(kod~|oprogramowani@)|(testear|probar|testar|testare|testamos|testeamos|probamos|testiamo|testujemy|testować|testujesz) (@ ){0,3}?(código|codice|kod~|ciò che scriv@|lo que escrib@|o que escrev@)(?! (qr|de barras|a barre))',
  '(cultura|hábito|abitudine|disciplina|práctica|prática|pratica|pasión|passione|paixão|kultur@|nawyk~|prakty@) (de |di |del |do |dei |dos |por los |per i |pelos )?(@ )?(testing|testowani@|tests|testes|test|pruebas|testów)(?= ?[.,;!)]|$| (auto|unit|y |e |i ))',
];

/** What counts beside words of the trade. */
export const SOFT_SOUTH = [
  `(experiencia|conocimientos?|dominio|soltura|esperienza|conoscenz[ae]|familiarità|padronanza|competenze|experiência|conhecimentos?|domínio|vivência|znajomość|doświadczeni@|umiejętność|wiedza) (${W}){0,3}?(testing|tests|pruebas de software|testes|test|testowani@|testów|testami|testach)(?= ?[.,;!)]|$| (auto|unit|de software|del software|di software|y |e |i |em python|en python|in python|oprogramowania))`,
  '(nuestr[oa]s|nostri|i nostri|nossos|nasze|naszych) (tests?|testes|pruebas|testy|testów)(?= ?[.,;!)]|$| (auto|cor|pasa|gira|tard|dur|trwa|jedn|se ejec|rod))',
  '(estrategias?|estratégias?|strategi[aeę]) (de |di |dei )?(pruebas|testes?|tests?|testing|testów|testowania)|(framework|marco|herramientas?|ferramentas?|strumenti|narzędzi~) (de |di |do )?(pruebas|testes?|tests?|testing|testowania|testów)',
];

const NO = '(no|nada|nadie|ning[uú]n~|nunca|non|niente|nulla|nessun~|mai|não|ninguém|nenhum~|nie|nic|nikt|żad@|nigdy)';
const REFUSED =
  '(rechaz|devuel|bloque|rifiut|respin|blocc|rejeit|recus|bloquei|odrzuc|odsyła|blokuj|wraca|impens|inaceit|inacept|inaccett|niedopuszcz|incomplet|a metà|niekompletn)~';
/** What is not done without them: the denial is part of it. */
export const KEPT_OUT_SOUTH = [
  `(sin|senza|sem|bez) (@ )?${T}( @)?,? (${W}){0,6}?(${NO}|${REFUSED})`,
  `(${REFUSED}|${NO}) ((?!experien|esperienz|doświadcz)${W}){0,9}?(sin|senza|sem|bez) ((sus|suas|i suoi|os seus|los|as|swoich|odpowiednich|el|il|o|un|um) )?${T}(?= ?[.,;!)]|$| (unit|auto|jedn|que|che|który|que lo))`,
  `${T} (${W}){0,5}?(no|non|não|nie) (${W}){0,3}?(opcional|opzional|opcjonaln|negocia|negozia|lujo|lusso|luxo|dodatk|luksus|extra|un extra|accessor|adorno|detalle|formalid|formalità)~`,
  `(coverage|cobertura|copertura|pokryci@) (${W}){0,8}?(no|non|não|nie|nunca|mai) (${W}){0,2}?(scend|baj|cae|caig|baix|desc|cai|spad|schodz)~`,
  `(no|non|não|nie) (${W}){0,4}?(terminad|acabad|list[oa]|complet|finit|pront|conclu|gotow|ukończ|skończ)~ (${W}){0,2}?(hasta|si|finché|se|até|enquanto|mientras|dopóki|póki|jeśli|bez) (${W}){0,6}?(tests?|testes?|pruebas?|testead@|testad@|testat@|testy|testów|testu|przetestowan@)`,
  '(código|codice|kod~) (no |non |não |sin )(testead[oa]|probad[oa]|testad[oa]|testat[oa]) (@ ){0,3}?(no|non|não|se rechaza|viene rifiutato)|(código|codice) (sin probar|sin testear|sem testar) (@ ){0,2}?(no|não|se)|nieprzetestowan@ kod~ (@ ){0,3}?nie',
];

/** Tests of something else than code, and of those who apply. */
export const UNLESS_SOUTH = [
  '(pruebas?|prove|provas|test|testy|tests?) (clínic|clinic|médic|medic|psicot|psicoatt|psicolog|psicológ|psycholog|kliniczn|laboratoryjn|de laboratorio|di laboratorio|de selección|di selezione|de seleção|diagnóstic|diagnostic|genétic|genetic|covid|piloto|de usuario|de usabilidad|di usabilità|de penetr|di penetr|penetracyjn|a b)~',
];
