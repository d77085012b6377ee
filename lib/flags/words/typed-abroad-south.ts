/** Rows of `typed-abroad.ts` in Spanish, Italian, Portuguese and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
/** The same, but no denial. */
const V = "((?!no |non |não |nie |sin |senza |sem |bez |nunca |mai |zero )[\\p{L}\\d’'/]+,? )";
const STATIC =
  '(est[áa]tic[oa]|static[oa]|estrict[oa]|estrit[oa]|rigoros[oa]|riguros[oa]|fuerte|forte|gradual[e]?|complet[oa]|explícit[oa]|esplicit[oa]|statyczn@|ścisł@|siln@|pełn@)';
const TYPING = '(tipado|tipagem|tipizzazione|typowani[aeu]\\p{L}?)';
const CHECK =
  '(comprobaci|comprobador|verificaci|verificador|chequeo|revisión|validaci|controll|verific|verifica|checagem|checar|análise|anális|analisi|análisis|kontrol|sprawdzani|weryfikacj|analiz)~';
const CODE =
  '(c[óo]digo|codice|kod~|python\\p{L}{0,3}|funci[oó]n~|funzion[ei]|funç@|funkcj@|método~|metod[aoiy]\\p{L}?|firmas?|assinaturas?|sygnatur~|m[óo]dul[oi]s?|moduł~|parámetros?|parâmetros?|parametri|api|back ?ends?|base de código|codebase|servicios|servizi|serviços|interfaces?|interfacce)';
const ANNOTATED =
  '(tipad[oa]s?|tipizzat[oaie]|tipat[oaie]|anotad[oa]s?|annotat[oaie]|otypowan@|typowan[eyai]\\p{L}?|adnotowan@)';

export const SOUTH = [
  `(anotaci[oó]n(es)?|anotaç(ão|ões)|annotazion[ei]|indicaciones|indicazioni|dicas|sugestões|sugerencias|pistas) (de |di |dei |del )tip[oi]s?|type ?hint(y|ów|ami|ach|ing~|s)?`,
  `(adnotacj|anotacj|podpowied|wskazów|wskaźnik|deklaracj|oznaczeni)~ typ(ów|u|ami)|typy (argument|parametr|zwraca|wynik)~|(opisan|zadeklarowan|określon|jawn)@ typ(y|ów|ami)`,
  `${CHECK} (${STATIC} )?(de |dei |di |del |dos )?(los )?(tip[oi]s?|typów)(?= ?[.,;!)]|$| (con|com|y |e |i |en |em |in |w |z |za |przy|pomoc|est|stat|par|per|mypy|pyright|python|autom|obl|obb|obr|obow))`,
  `${TYPING} ${STATIC}|(statyczn|ścisł|siln|pełn|rygorystyczn|konsekwentn)@ (typowani@|typ(y|ów|ach)|kontrol@ typów)`,
  `${TYPING} (${V}){0,6}?${CODE}|${CODE} (${V}){0,4}?(con|com|z|con el|con un|ze) (@ )?(${TYPING}|typowaniem|tip[oi]s?( ${STATIC}s?)?|typami)(?= ?[.,;!)]|$| (y |e |i |en |em |w |est|stat|comp|mypy))`,
  // Code that has them.
  `${CODE} (${V}){0,6}?${ANNOTATED}(?= ?[.,;!)]|$| (y |e |i |con |com |z |por |da |en |em |in |w |de |al |par|per|mypy|od ))`,
  `(fuertemente|completamente|totalmente|enteramente|estrictamente|estritamente|fortemente|rigorosamente|interamente|estáticamente|estaticamente|staticamente|w pełni|ściśle|statycznie|całkowicie|silnie|bien|bem|ben) ${ANNOTATED}(?! (lenguajes|linguaggi|linguagens|językó?~))`,
  `(cada|tod[oa]s?|ogni|tutt[eio]|każd@|wszystki@|qualquer|cualquier|cał@) (@ ){0,2}?${CODE} (${V}){0,6}?(tipos|tipi|typy|typami|typów|tipo|anotaciones|annotazioni|anotações|adnotacj@|type hints)(?= ?[.,;!)]|$| (y |e |i |de |di |arg|en |em |w |par|est|stat|comp|expl|espl))`,
  `(?<!non )(tip(ar|amos|as|iamo|are)|tipizz(are|iamo|i|a)|tipific(ar|amos)|anot(ar|amos|as|arás)|annot(are|iamo|i|a)|(o)?typuj@|otypow@|typować|adnotuj@|adnotować) (${V}){0,4}?((los |os |i )?tip[oi]s?|typy|${CODE})(?= ?[.,;!)]|$| )`,
  // What breaks the build.
  `(mypy|pyright|errores de tip(o|ado)|errori di tip(o|izzazione)|erros de tip(o|agem)|błęd@ typów|błąd typu) (${W}){0,6}?(build|pipeline|ci|merge|bloque~|blocc@|bloqu@|blokuj~|romp@|quebr@|obligatori~|obbligatori~|obrigatóri~|obowiązkow@|wymagan@)`,
  `(mypy|pyright)(\\p{L}{1,3}|[’'](em|a|ie|owi))|(sprawdza|pilnuje|kontroluje)~ (${V}){0,4}?typ(y|ów)(?= ?[.,;!)]|$| (w |z |za |przy |przed |mypy|i ))`,
];

const KIND =
  '((los|las|i|le|os|as|gli|il|el|o|sus|suas|swoich|pełnych|un|una|um|uma|correct[oa]s|corrette) )?(anotaci@|anotaç@|annotazion@|adnotacj@|type ?hint~|typowani@|tipado|tipagem|tipizzazione|mypy|pyright|(anotar|annotare|tipar|tipizzare|otypowani@|adnotowani@)|(declarar|dichiarare|indicar|indicare|poner|pôr|definir) (los |os |i )?tip[oi]s?|(control|verific|comprob|chec|kontrol|sprawdz|weryfik)~ ((dei|de|di|de los|dos) )?(tip[oi]s?|typów)|(tipos|tipi|typów)(?= ?[.,;!)]|$| (no |non |não |nie |en |nei|em |w |se |viene|vengono|nada|nada |nulla)))';
const NO = '(no|nada|nadie|ning[uú]n~|nunca|non|niente|nulla|nessun~|mai|não|ninguém|nenhum~|nie|nic|nikt|żad@|nigdy)';
const REFUSED =
  '(rechaz|devuelv|devuelt|bloque|rifiut|respin|blocc|rejeit|recus|bloquei|odrzuc|odsyła|blokuj|falla|falha|fallisc|rompe|impens|impid|impedis)~';
const GOES =
  '(pasa|passa|entra|llega|arriva|va|merg|fusiona|integra|acept|accett|aceit|aprueb|aprov|approv|hac|fac|fa|faz|przechodz|przejdzie|wchodz|wejdzie|trafi|akcept|scala|przyjm|merguj|se sube|sube|sobe|vai|cheg)~';
/** Untyped code that is kept out, and types that are no mere extra. The denial is part of it. */
export const KEPT_OUT_SOUTH = [
  `(sin|senza|sem|bez) ${KIND}( (de |di )?tip[oi]s?| typów)?,? (${W}){0,6}?(${NO} (${W}){0,4}?${GOES}|${REFUSED})`,
  `${REFUSED} (${W}){0,8}?(sin|senza|sem|bez) ${KIND}`,
  `${NO} ((?!experien|esperienz|doświadcz|miedo|problem)${W}){0,9}?(sin|senza|sem|bez) ${KIND}`,
  `(type ?hints?|anotaciones|annotazioni|anotações|adnotacje|typowanie|tipado|tipagem|tipizzazione|typy|tipos|tipi|mypy) (${W}){0,5}?(no|non|não|nie) (${W}){0,2}?(opcional|opzional|opcjonaln|negocia|negozia|lujo|lusso|luxo|dodatk|luksus|adorno|decora|ozdob)~`,
];
