/** Rows of `design-reasoning-abroad.ts` in Spanish, Portuguese, Italian and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'`-]+,? )";
const ARCH =
  '(arquite[ct]+(ura|[óôo]nic)~|arquiteturais|architettur@|architetton@|diseño|design(?! (gráfic|grafic|thinking))|progettual~|progettazione|técnic[oa]s?|tecnic[oai]|tecniche|tecnol[óo]gic@)';
const MATTER = `((decisi[oó]n(es)?|decision[ei]|decis(ão|ões)|eleccion(es)?|elección|scelt[ae]|escolhas?|alternativ[ae]s?|propuestas?|propost[ae]s?|opcion(es)?|opzion[ei]|opções|cambios?|compromisos?|compromess[oi]|planteamientos?|enfoques?|approcc[io]+|abordage@) ((de|di|da|d[’']|della|do) ?)?(la |una |uma )?${ARCH})`;
const REASON =
  '(?<!non )(expli[cq]@|justifi[cq]@|argument@|razon@|documen@|defend@|defiend@|debat@|discut@|discuss@|fundament@|expon@|motiva(re|ndo|te)|spieg@|giustific@|argoment@|difend@|illustr@|registra~|sopes@|ponder@|cuestion@|question@|por escrito|per iscritto|redact@|redig@|escrib@|escrev@|scriv@|raccont@|comunica~ (con claridad|con chiarezza|com clareza))';
const SAY =
  '(?<!non )(explicar?|explicas|explicamos|explicando|explique[ns]?|justificar?|justificas|justificamos|argumentar?|argumentas|argumentamos|defender?|defendes|defendemos|spiegare|spieghi|spieghiamo|giustificare|argomentare|difendere|discutere|discutir|debatir|debater|razonar)';
const CHOSE =
  '(eleg|escog|eligi|elij|sceg|scelt|scegl|escolh|opt|preferi|decid|hemos elegido|abbiamo scelto|adopt|adott)~';
const CHOSE_PL = '(wybra|wybier|wybór|wybor|zdecyd|postaw|podj)~';
const MATTER_PL =
  '((decyzj|wybor|wybór|alternatyw|propozycj|kompromis|rozwiąza|koncepcj|podejś|wariant)~ (@ )?(architekt|techn|projekt)~)';
const REASON_PL =
  '(uzasadni|uzasadn|wyjaśni|dokument|udokument|omawi|omów|omówi|dyskut|dyskusj|przedyskut|tłumacz|wytłumacz|argument|bron|obroni|przedstaw|rozważ|spis|zapis|opis|debat|objaśni)~';

export const SOUTH = [
  `${REASON} ((?!formación|curso|corso)${W}){0,6}?${MATTER}`,
  `${MATTER} (${W}){0,6}?${REASON}`,
  `${SAY} (${W}){0,4}?(la |una |un[’']|uma |a |l[’']|tu |su |sua |tua |nuestra |nossa |nostra )(propuesta de |proposta di |proposta de )?(arquitectura|architettura|arquitetura)s?(?! (de interiores|de (informaci|edif)@|d[’']interni))`,
  // What speaks for and against it.
  `(ventajas (e|y|o) (desventajas|inconvenientes)|pros y contras|pro e contro|pr[óo]s e contras|vantagens e (as )?desvantagens|vantaggi e (gli )?svantaggi|prós e os contras) (${W}){0,6}?(arqui?te[ct]+|archite|diseño|design|técnic|tecnic|tecnol[óo]g|framework|soluciones técn|software|enfoque|approcci|abordage)~`,
  `(arqui?te[ct]+|architett|diseño|técnic|tecnic|tecnol[óo]g)~ ([\\p{L}’',]+ ){0,6}?(ventajas (e|y|o) (desventajas|inconvenientes)|pros y contras|pro e contro|pr[óo]s e contras|vantagens e (as )?desvantagens|vantaggi e (gli )?svantaggi)`,
  `(zalet~ (i|oraz) wad~|wad~ (i|oraz) zalet~|za i przeciw|plus@ i minus@) (${W}){0,5}?(architekt|techn|projekt|rozwiąza|framework|podejś)~|(architekt|technicz|rozwiąza)~ (${W}){0,5}?(zalet~ i wad|wad~ i zalet)~`,
  `(trade ?offs?|compromis[oa]?s?|compromess[oi]|kompromis~) (entre |tra |de |di |d[’'])?(${ARCH}|techniczn@|architekt@|projektow@)`,
  `(${REASON}|${REASON_PL}) (${W}){0,5}?trade ?off\\p{L}{0,2}|trade ?off\\p{L}{0,2} (${W}){0,4}?(${REASON}|${REASON_PL})`,
  // Why it was chosen.
  `(por qué|perché|por ?que|porquê|il perché|el porqué|o porquê|motivos?|motivi|razones) (${W}){0,4}?${CHOSE} (${W}){0,5}?(arqui?te[ct]+|architett|diseño|design|tecnolog|framework|base de datos|banco de dados|database|soluci@ técn|soluzion\\p{L} tecn|patr[óo]n|padrão)~`,
  `(el porqué|por qué|il perché|o porquê|o por ?qu[eê]|las razones|le ragioni|as razões) (de |das |dos |de las |de los |delle |detrás de |dietro (le )?|por trás das |por trás d[eo] )(${W}){0,3}?(decis|scelt|escolh|eleccion|arqui?te|archite|diseño)~`,
  `(dlaczego|czemu) (${W}){0,4}?${CHOSE_PL} (${W}){0,5}?(architekt|technolog|framework|rozwiąz|baz@ danych|podejś|wzor|wzór)~`,
  // Papers and talks.
  `(documentos?|docs?|propuestas?|documenti|documento|notas) (de |di |do |da )?(diseño(?! (gráfico|industrial|mecánico))|design|arquitectura|arquitetura|architettura|projeto técnico|progettazione (software|tecnica))`,
  `(revision(es)?|revisión|revisões|revisão|discussion[ei]|discusiones|debates|discussões|sesiones|sessioni|sessões|reuniones|riunioni|reuniões) (de |di |sobre |sull[ae’'] ?)(la |a )?(arqui?te[ct]+ura|architettura|diseño técnico|design (técnico|tecnico)|design docs?|scelte (tecnich|architett)@|decisiones técnicas|decisões técnicas)`,
  // Polish.
  `${REASON_PL} (${W}){0,6}?${MATTER_PL}|${MATTER_PL} (${W}){0,6}?${REASON_PL}`,
  `(uzasadni|uzasadn|wyjaśni|tłumacz|wytłumacz|bron|obroni|argument)~ (${W}){0,4}?(architektur@|wyb[oó]r~ (technologi|architekt|framework|rozwiąz|narzędz)~)`,
  `dokument~ (architektur|architektoniczn)~|(dyskusj|przegląd|omówieni|omawiani|warsztat)~ (@ )?(architektur~|architektoniczn@|projektów technicznych)|dokument\\p{L}{0,3} (projektow|decyzyj)@ (${W}){0,5}?(kompromis|decyzj|alternatyw|architekt|uzasadn)~`,
];
/** Their letters stand for other things, too. */
export const RECORDS_SOUTH = ["(rfc|adr)([’']?(y|ów|ach|ami|ie|a|em|ek|ka|kę|ki))"];
export const RECORDED_SOUTH = [
  '(mudança|cambio|cambia|modific|zmian|propon|propost|propuest|propoz|redig|redac|redact|revis|przygotow|przedstaw|omawi|omów|pisan|napis|spis|zespo[lł]|técnic|tecnic|decid|decis|decyd|equipo|equipe|equipa|squadra|discut|discuss|registr|arquitet|progett|diseñ|argument|justific)~',
];
export const HOMONYMS_SOUTH = [
  '(carn[eé]t?s?|permiso|licen[zc]~|patent@|certificad@|certificat@|curso|corso|carta|uprawnieni@|zaświadczeni@|kurs|przew@|transport~|trasport@|mercanc@|merci|mercadorias|prawo jazdy|kierow@|conduc@) (@ ){0,2}?adr',
  '(curp|nss|ine|homoclave),? (y |e )?rfc|rfc,? (y |e |con )?(curp|nss|ine|homoclave)',
  "(architettura|arquitectura|arquitetura) (d[’']interni|de interiores|paisag@|paesag@|urban@)|architektur\\p{L} (wnętrz|krajobrazu)|(estudios?|studio|biuro|pracownia) (de |di )?(arqui?te|archite)@",
];
