/** Rows of `design-reasoning-abroad.ts` in Spanish, Portuguese, Italian and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'`-]+,? )";
const ARCH =
  '(arquite[ct]+(ura|[óôo]nic)\\p{L}*|arquiteturais|architettur\\p{L}+|architetton\\p{L}+|diseño|design(?! (gráfic|grafic|thinking))|progettual\\p{L}*|progettazione|técnic[oa]s?|tecnic[oai]|tecniche|tecnol[óo]gic\\p{L}+)';
const MATTER = `((decisi[oó]n(es)?|decision[ei]|decis(ão|ões)|eleccion(es)?|elección|scelt[ae]|escolhas?|alternativ[ae]s?|propuestas?|propost[ae]s?|opcion(es)?|opzion[ei]|opções|cambios?|compromisos?|compromess[oi]|planteamientos?|enfoques?|approcc[io]+|abordage\\p{L}+) ((de|di|da|d[’']|della|do) ?)?(la |una |uma )?${ARCH})`;
const REASON =
  '(?<!non )(expli[cq]\\p{L}+|justifi[cq]\\p{L}+|argument\\p{L}+|razon\\p{L}+|documen\\p{L}+|defend\\p{L}+|defiend\\p{L}+|debat\\p{L}+|discut\\p{L}+|discuss\\p{L}+|fundament\\p{L}+|expon\\p{L}+|motiva(re|ndo|te)|spieg\\p{L}+|giustific\\p{L}+|argoment\\p{L}+|difend\\p{L}+|illustr\\p{L}+|registra\\p{L}*|sopes\\p{L}+|ponder\\p{L}+|cuestion\\p{L}+|question\\p{L}+|por escrito|per iscritto|redact\\p{L}+|redig\\p{L}+|escrib\\p{L}+|escrev\\p{L}+|scriv\\p{L}+|raccont\\p{L}+|comunica\\p{L}* (con claridad|con chiarezza|com clareza))';
const SAY =
  '(?<!non )(explicar?|explicas|explicamos|explicando|explique[ns]?|justificar?|justificas|justificamos|argumentar?|argumentas|argumentamos|defender?|defendes|defendemos|spiegare|spieghi|spieghiamo|giustificare|argomentare|difendere|discutere|discutir|debatir|debater|razonar)';
const CHOSE =
  '(eleg|escog|eligi|elij|sceg|scelt|scegl|escolh|opt|preferi|decid|hemos elegido|abbiamo scelto|adopt|adott)\\p{L}*';
const CHOSE_PL = '(wybra|wybier|wybór|wybor|zdecyd|postaw|podj)\\p{L}*';
const MATTER_PL =
  '((decyzj|wybor|wybór|alternatyw|propozycj|kompromis|rozwiąza|koncepcj|podejś|wariant)\\p{L}* (\\p{L}+ )?(architekt|techn|projekt)\\p{L}*)';
const REASON_PL =
  '(uzasadni|uzasadn|wyjaśni|dokument|udokument|omawi|omów|omówi|dyskut|dyskusj|przedyskut|tłumacz|wytłumacz|argument|bron|obroni|przedstaw|rozważ|spis|zapis|opis|debat|objaśni)\\p{L}*';

export const SOUTH = [
  `${REASON} ((?!formación|curso|corso)${W}){0,6}?${MATTER}`,
  `${MATTER} (${W}){0,6}?${REASON}`,
  `${SAY} (${W}){0,4}?(la |una |un[’']|uma |a |l[’']|tu |su |sua |tua |nuestra |nossa |nostra )(propuesta de |proposta di |proposta de )?(arquitectura|architettura|arquitetura)s?(?! (de interiores|de (informaci|edif)\\p{L}+|d[’']interni))`,
  // What speaks for and against it.
  `(ventajas (e|y|o) (desventajas|inconvenientes)|pros y contras|pro e contro|pr[óo]s e contras|vantagens e (as )?desvantagens|vantaggi e (gli )?svantaggi|prós e os contras) (${W}){0,6}?(arqui?te[ct]+|archite|diseño|design|técnic|tecnic|tecnol[óo]g|framework|soluciones técn|software|enfoque|approcci|abordage)\\p{L}*`,
  `(arqui?te[ct]+|architett|diseño|técnic|tecnic|tecnol[óo]g)\\p{L}* ([\\p{L}’',]+ ){0,6}?(ventajas (e|y|o) (desventajas|inconvenientes)|pros y contras|pro e contro|pr[óo]s e contras|vantagens e (as )?desvantagens|vantaggi e (gli )?svantaggi)`,
  `(zalet\\p{L}* (i|oraz) wad\\p{L}*|wad\\p{L}* (i|oraz) zalet\\p{L}*|za i przeciw|plus\\p{L}+ i minus\\p{L}+) (${W}){0,5}?(architekt|techn|projekt|rozwiąza|framework|podejś)\\p{L}*|(architekt|technicz|rozwiąza)\\p{L}* (${W}){0,5}?(zalet\\p{L}* i wad|wad\\p{L}* i zalet)\\p{L}*`,
  `(trade ?offs?|compromis[oa]?s?|compromess[oi]|kompromis\\p{L}*) (entre |tra |de |di |d[’'])?(${ARCH}|techniczn\\p{L}+|architekt\\p{L}+|projektow\\p{L}+)`,
  `(${REASON}|${REASON_PL}) (${W}){0,5}?trade ?off\\p{L}{0,2}|trade ?off\\p{L}{0,2} (${W}){0,4}?(${REASON}|${REASON_PL})`,
  // Why it was chosen.
  `(por qué|perché|por ?que|porquê|il perché|el porqué|o porquê|motivos?|motivi|razones) (${W}){0,4}?${CHOSE} (${W}){0,5}?(arqui?te[ct]+|architett|diseño|design|tecnolog|framework|base de datos|banco de dados|database|soluci\\p{L}+ técn|soluzion\\p{L} tecn|patr[óo]n|padrão)\\p{L}*`,
  `(el porqué|por qué|il perché|o porquê|o por ?qu[eê]|las razones|le ragioni|as razões) (de |das |dos |de las |de los |delle |detrás de |dietro (le )?|por trás das |por trás d[eo] )(${W}){0,3}?(decis|scelt|escolh|eleccion|arqui?te|archite|diseño)\\p{L}*`,
  `(dlaczego|czemu) (${W}){0,4}?${CHOSE_PL} (${W}){0,5}?(architekt|technolog|framework|rozwiąz|baz\\p{L}+ danych|podejś|wzor|wzór)\\p{L}*`,
  // Papers and talks.
  `(documentos?|docs?|propuestas?|documenti|documento|notas) (de |di |do |da )?(diseño(?! (gráfico|industrial|mecánico))|design|arquitectura|arquitetura|architettura|projeto técnico|progettazione (software|tecnica))`,
  `(revision(es)?|revisión|revisões|revisão|discussion[ei]|discusiones|debates|discussões|sesiones|sessioni|sessões|reuniones|riunioni|reuniões) (de |di |sobre |sull[ae’'] ?)(la |a )?(arqui?te[ct]+ura|architettura|diseño técnico|design (técnico|tecnico)|design docs?|scelte (tecnich|architett)\\p{L}+|decisiones técnicas|decisões técnicas)`,
  // Polish.
  `${REASON_PL} (${W}){0,6}?${MATTER_PL}|${MATTER_PL} (${W}){0,6}?${REASON_PL}`,
  `(uzasadni|uzasadn|wyjaśni|tłumacz|wytłumacz|bron|obroni|argument)\\p{L}* (${W}){0,4}?(architektur\\p{L}+|wyb[oó]r\\p{L}* (technologi|architekt|framework|rozwiąz|narzędz)\\p{L}*)`,
  `dokument\\p{L}* (architektur|architektoniczn)\\p{L}*|(dyskusj|przegląd|omówieni|omawiani|warsztat)\\p{L}* (\\p{L}+ )?(architektur\\p{L}*|architektoniczn\\p{L}+|projektów technicznych)|dokument\\p{L}{0,3} (projektow|decyzyj)\\p{L}+ (${W}){0,5}?(kompromis|decyzj|alternatyw|architekt|uzasadn)\\p{L}*`,
];
/** Their letters stand for other things, too. */
export const RECORDS_SOUTH = ["(rfc|adr)([’']?(y|ów|ach|ami|ie|a|em|ek|ka|kę|ki))"];
export const RECORDED_SOUTH = [
  '(mudança|cambio|cambia|modific|zmian|propon|propost|propuest|propoz|redig|redac|redact|revis|przygotow|przedstaw|omawi|omów|pisan|napis|spis|zespo[lł]|técnic|tecnic|decid|decis|decyd|equipo|equipe|equipa|squadra|discut|discuss|registr|arquitet|progett|diseñ|argument|justific)\\p{L}*',
];
export const HOMONYMS_SOUTH = [
  '(carn[eé]t?s?|permiso|licen[zc]\\p{L}*|patent\\p{L}+|certificad\\p{L}+|certificat\\p{L}+|curso|corso|carta|uprawnieni\\p{L}+|zaświadczeni\\p{L}+|kurs|przew\\p{L}+|transport\\p{L}*|trasport\\p{L}+|mercanc\\p{L}+|merci|mercadorias|prawo jazdy|kierow\\p{L}+|conduc\\p{L}+) (\\p{L}+ ){0,2}?adr',
  '(curp|nss|ine|homoclave),? (y |e )?rfc|rfc,? (y |e |con )?(curp|nss|ine|homoclave)',
  "(architettura|arquitectura|arquitetura) (d[’']interni|de interiores|paisag\\p{L}+|paesag\\p{L}+|urban\\p{L}+)|architektur\\p{L} (wnętrz|krajobrazu)|(estudios?|studio|biuro|pracownia) (de |di )?(arqui?te|archite)\\p{L}+",
];
