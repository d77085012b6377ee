/** Rows of `typed-abroad.ts` in Spanish, Italian, Portuguese and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
/** The same, but no denial. */
const V = "((?!no |non |não |nie |sin |senza |sem |bez |nunca |mai |zero )[\\p{L}\\d’'/]+,? )";
const STATIC =
  '(est[áa]tic[oa]|static[oa]|estrict[oa]|estrit[oa]|rigoros[oa]|riguros[oa]|fuerte|forte|gradual[e]?|complet[oa]|explícit[oa]|esplicit[oa]|statyczn\\p{L}+|ścisł\\p{L}+|siln\\p{L}+|pełn\\p{L}+)';
const TYPING = '(tipado|tipagem|tipizzazione|typowani[aeu]\\p{L}?)';
const CHECK =
  '(comprobaci|comprobador|verificaci|verificador|chequeo|revisión|validaci|controll|verific|verifica|checagem|checar|análise|anális|analisi|análisis|kontrol|sprawdzani|weryfikacj|analiz)\\p{L}*';
const CODE =
  '(c[óo]digo|codice|kod\\p{L}*|python\\p{L}{0,3}|funci[oó]n\\p{L}*|funzion[ei]|funç\\p{L}+|funkcj\\p{L}+|método\\p{L}*|metod[aoiy]\\p{L}?|firmas?|assinaturas?|sygnatur\\p{L}*|m[óo]dul[oi]s?|moduł\\p{L}*|parámetros?|parâmetros?|parametri|api|back ?ends?|base de código|codebase|servicios|servizi|serviços|interfaces?|interfacce)';
const ANNOTATED =
  '(tipad[oa]s?|tipizzat[oaie]|tipat[oaie]|anotad[oa]s?|annotat[oaie]|otypowan\\p{L}+|typowan[eyai]\\p{L}?|adnotowan\\p{L}+)';

export const SOUTH = [
  `(anotaci[oó]n(es)?|anotaç(ão|ões)|annotazion[ei]|indicaciones|indicazioni|dicas|sugestões|sugerencias|pistas) (de |di |dei |del )tip[oi]s?|type ?hint(y|ów|ami|ach|ing\\p{L}*|s)?`,
  `(adnotacj|anotacj|podpowied|wskazów|wskaźnik|deklaracj|oznaczeni)\\p{L}* typ(ów|u|ami)|typy (argument|parametr|zwraca|wynik)\\p{L}*|(opisan|zadeklarowan|określon|jawn)\\p{L}+ typ(y|ów|ami)`,
  `${CHECK} (${STATIC} )?(de |dei |di |del |dos )?(los )?(tip[oi]s?|typów)(?= ?[.,;!)]|$| (con|com|y |e |i |en |em |in |w |z |za |przy|pomoc|est|stat|par|per|mypy|pyright|python|autom|obl|obb|obr|obow))`,
  `${TYPING} ${STATIC}|(statyczn|ścisł|siln|pełn|rygorystyczn|konsekwentn)\\p{L}+ (typowani\\p{L}+|typ(y|ów|ach)|kontrol\\p{L}+ typów)`,
  `${TYPING} (${V}){0,6}?${CODE}|${CODE} (${V}){0,4}?(con|com|z|con el|con un|ze) (\\p{L}+ )?(${TYPING}|typowaniem|tip[oi]s?( ${STATIC}s?)?|typami)(?= ?[.,;!)]|$| (y |e |i |en |em |w |est|stat|comp|mypy))`,
  // Code that has them.
  `${CODE} (${V}){0,6}?${ANNOTATED}(?= ?[.,;!)]|$| (y |e |i |con |com |z |por |da |en |em |in |w |de |al |par|per|mypy|od ))`,
  `(fuertemente|completamente|totalmente|enteramente|estrictamente|estritamente|fortemente|rigorosamente|interamente|estáticamente|estaticamente|staticamente|w pełni|ściśle|statycznie|całkowicie|silnie|bien|bem|ben) ${ANNOTATED}(?! (lenguajes|linguaggi|linguagens|językó?\\p{L}*))`,
  `(cada|tod[oa]s?|ogni|tutt[eio]|każd\\p{L}+|wszystki\\p{L}+|qualquer|cualquier|cał\\p{L}+) (\\p{L}+ ){0,2}?${CODE} (${V}){0,6}?(tipos|tipi|typy|typami|typów|tipo|anotaciones|annotazioni|anotações|adnotacj\\p{L}+|type hints)(?= ?[.,;!)]|$| (y |e |i |de |di |arg|en |em |w |par|est|stat|comp|expl|espl))`,
  `(?<!non )(tip(ar|amos|as|iamo|are)|tipizz(are|iamo|i|a)|tipific(ar|amos)|anot(ar|amos|as|arás)|annot(are|iamo|i|a)|(o)?typuj\\p{L}+|otypow\\p{L}+|typować|adnotuj\\p{L}+|adnotować) (${V}){0,4}?((los |os |i )?tip[oi]s?|typy|${CODE})(?= ?[.,;!)]|$| )`,
  // What breaks the build.
  `(mypy|pyright|errores de tip(o|ado)|errori di tip(o|izzazione)|erros de tip(o|agem)|błęd\\p{L}+ typów|błąd typu) (${W}){0,6}?(build|pipeline|ci|merge|bloque\\p{L}*|blocc\\p{L}+|bloqu\\p{L}+|blokuj\\p{L}*|romp\\p{L}+|quebr\\p{L}+|obligatori\\p{L}*|obbligatori\\p{L}*|obrigatóri\\p{L}*|obowiązkow\\p{L}+|wymagan\\p{L}+)`,
  `(mypy|pyright)(\\p{L}{1,3}|[’'](em|a|ie|owi))|(sprawdza|pilnuje|kontroluje)\\p{L}* (${V}){0,4}?typ(y|ów)(?= ?[.,;!)]|$| (w |z |za |przy |przed |mypy|i ))`,
];

const KIND =
  '((los|las|i|le|os|as|gli|il|el|o|sus|suas|swoich|pełnych|un|una|um|uma|correct[oa]s|corrette) )?(anotaci\\p{L}+|anotaç\\p{L}+|annotazion\\p{L}+|adnotacj\\p{L}+|type ?hint\\p{L}*|typowani\\p{L}+|tipado|tipagem|tipizzazione|mypy|pyright|(anotar|annotare|tipar|tipizzare|otypowani\\p{L}+|adnotowani\\p{L}+)|(declarar|dichiarare|indicar|indicare|poner|pôr|definir) (los |os |i )?tip[oi]s?|(control|verific|comprob|chec|kontrol|sprawdz|weryfik)\\p{L}* ((dei|de|di|de los|dos) )?(tip[oi]s?|typów)|(tipos|tipi|typów)(?= ?[.,;!)]|$| (no |non |não |nie |en |nei|em |w |se |viene|vengono|nada|nada |nulla)))';
const NO =
  '(no|nada|nadie|ning[uú]n\\p{L}*|nunca|non|niente|nulla|nessun\\p{L}*|mai|não|ninguém|nenhum\\p{L}*|nie|nic|nikt|żad\\p{L}+|nigdy)';
const REFUSED =
  '(rechaz|devuelv|devuelt|bloque|rifiut|respin|blocc|rejeit|recus|bloquei|odrzuc|odsyła|blokuj|falla|falha|fallisc|rompe|impens|impid|impedis)\\p{L}*';
const GOES =
  '(pasa|passa|entra|llega|arriva|va|merg|fusiona|integra|acept|accett|aceit|aprueb|aprov|approv|hac|fac|fa|faz|przechodz|przejdzie|wchodz|wejdzie|trafi|akcept|scala|przyjm|merguj|se sube|sube|sobe|vai|cheg)\\p{L}*';
/** Untyped code that is kept out, and types that are no mere extra. The denial is part of it. */
export const KEPT_OUT_SOUTH = [
  `(sin|senza|sem|bez) ${KIND}( (de |di )?tip[oi]s?| typów)?,? (${W}){0,6}?(${NO} (${W}){0,4}?${GOES}|${REFUSED})`,
  `${REFUSED} (${W}){0,8}?(sin|senza|sem|bez) ${KIND}`,
  `${NO} ((?!experien|esperienz|doświadcz|miedo|problem)${W}){0,9}?(sin|senza|sem|bez) ${KIND}`,
  `(type ?hints?|anotaciones|annotazioni|anotações|adnotacje|typowanie|tipado|tipagem|tipizzazione|typy|tipos|tipi|mypy) (${W}){0,5}?(no|non|não|nie) (${W}){0,2}?(opcional|opzional|opcjonaln|negocia|negozia|lujo|lusso|luxo|dodatk|luksus|adorno|decora|ozdob)\\p{L}*`,
];
