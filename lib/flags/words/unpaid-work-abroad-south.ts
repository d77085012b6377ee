/** The rows of `unpaid-work-abroad.ts` in Spanish, Italian, Portuguese and Polish. */

const WORDS = "(,? (?!vacaciones|permiso|ferie|permess|férias|licença|urlop|nadgodzin)[\\p{L}\\d’']+){0,8}?,? ?:?";
const TRIAL_ES =
  '(pr[áa]cticas|pasant[íi]as?|becari[oa]s?|voluntariado|(per[íi]odo|jornada|semanas?|d[íi]as?|mes(es)?|proyecto|tarea|ejercicio|fase|etapa|contrato|trabajo) (inicial )?(de (prueba|evaluaci[óo]n|formaci[óo]n|adaptaci[óo]n|selecci[óo]n)|pr[áa]ctic[oa]|t[ée]cnic[oa])|prueba t[ée]cnica|prueba pr[áa]ctica|reto t[ée]cnico|caso pr[áa]ctico|a prueba|(proyecto|progetto|projeto|tarea|tarefa) (real|final|d[ei] (una|uno|un|uma|um|dos|due|dois|duas|tres|tre|três|cinco|cinque|varios|vários|\\d{1,2}) (semanas?|d[íi]as?|giorn[io]|settiman[ae]|horas|ore)))';
const TRIAL_IT =
  '(tirocini[oi]|stage|stagist[ai]|praticantato|(periodo|settiman[ae]|giornat[ae]|giorn[oi]|mes[ei]|progetto|fase|esercizio|lavoro|attività) (iniziale )?(di (prova|formazione|affiancamento|valutazione|test|inserimento)|pratic[oa]|tecnic[oa])|prova (tecnica|pratica)|in prova|affiancamento|volontariato|progetto di (@|\\d+) (giorni|settimane|ore)|case study)';
const TRIAL_PT =
  '(est[áa]gios?|estagi[áa]ri[oa]s?|trainee|voluntariado|(per[íi]odo|semanas?|dias?|m[êe]s|meses|projeto|tarefa|fase|etapa|trabalho|desafio) (inicial )?(de (teste|experi[êe]ncia|forma[çc][ãa]o|avalia[çc][ãa]o|adapta[çc][ãa]o|integra[çc][ãa]o)|pr[áa]tic[oa]|t[ée]cnic[oa]|experimental)|teste (t[ée]cnico|pr[áa]tico)|desafio t[ée]cnico|[àa] experi[êe]ncia|em teste|prova t[ée]cnica)';
const TRIAL_PL =
  '(praktyk(i|a|ach|ę|ant~)?|sta[żz](u|e|em|yst~)?|okres(u|ie)? (pr[óo]bn@|wdrożeni@|szkoleni@)|(dzie[ńn]|dni|tydzie[ńn]|tygodni~|miesi[ąa]c~|projekt~|zadani~|etap) (pr[óo]bn@|testow@|projektow@|rekrutacyjn@|praktyczn@|szkoleniow@)|zadani(e|a) domowe|wolontariat~|na próbę|szkoleni\\p{L}{1,2} wstępn@|\\p{L}{4,14}(dniow|tygodniow|godzinn)@ (zadani|projekt)~( @)?)';
const TRIAL = `(${TRIAL_ES}|${TRIAL_IT}|${TRIAL_PT}|${TRIAL_PL})`;
const WAGE =
  '((remuneraci[óo]n|sueldo|salario|cobrar|pago|paga|retribuci[óo]n|compensaci[óo]n|ayuda econ[óo]mica|beca|contraprestaci[óo]n|honorarios|dinero)|(retribuzione|compenso|stipendio|rimborso( spese)?|paga|indennità|corrispettivo|remunerazione)|(remunera[çc][ãa]o|sal[áa]rio|bolsa|pagamento|ajuda de custo|contrapartida|subs[íi]dio)|(wynagrodzeni[ae]|zap[łl]aty|pensji|stypendium|gratyfikacji|zapłata|pieniędzy))';
const NOT =
  '(no|non|n[ãa]o|nie) ((est[áa]n?|son|es|ser[áa]n?|se|son|è|sono|sarà|viene|vengono|é|s[ãa]o|ser[ãa]o|jest|są|będą|będzie|le|lo|la|ci|si|os|as|a|o|te|ti) ){0,2}';
const UNPAID = `(${NOT}(remunera|paga|retribu|compensa|rembols|rimbors|abona|pag(o|os|a|as)(?= ?[.,;!)]|$| )|płatn|opłacan|wynagradz|płaci|zapłaci)~|(sin|sem|senza|bez) (ningun[ao]? |alcun[ao]? |qualquer |nenhum[a]? |żadnego |jakiegokolwiek |derecho a |direito a |percibir |percepire |receber |ningún tipo de )?${WAGE}|ad honorem|gratis|gratuit[oaie]s?|gratuitamente|a t[íi]tolo gratuito|a t[íi]tulo gratuito|de forma gratuita|de graça|pro bono|nie(od)?płatn\\p{L}{1,3}|bezp[łl]atn\\p{L}{1,3}|nieodp[łl]atn\\p{L}{1,3}|za darmo|społecznie|de balde|por amor al arte)`;
const NO_WAGE = `((no|non|n[ãa]o|nie) ((hay|se|te|ci|vi|è|sono|é|są|h[áa]|haver[áa]|habr[áa]|tiene|tienen|tem|prevede|prev[êe]|cobr@|recib@|percib@|receb@|percep@|ricev@|previst[oaie]|contempla|ofrecemos|offriamo|oferecemos|otrzym@|oferujemy|przewidujemy|dostaniesz|dostajesz|wypłacamy|przysługuje|ma|incluye|inclui|comporta|ganas|ganhas|pagamos|płacimy|paghiamo) ){1,3}(ningun[ao]? |alcun[ao]? |nenhum[a]? |żadnego |nessun[ao]? |de |un )?${WAGE}|(ningun[ao]?|nessun[ao]?|nenhuma?|żadne~|cero|zero|brak) ${WAGE})`;
const SPAN =
  '((primer[oa]?s?|prim[oaie]|primeir[oa]s?|pierwsz\\p{L}{1,3}|durante|per|przez|por|os|los|i|as|las|le) ((los|las|i|le|os|as|primer[oa]?s?|prim[oaie]|primeir[oa]s?|pierwsz\\p{L}{1,3}|un|una|uno|um|uma|dos|due|dois|duas|dwa|dwóch|tres|tre|três|trzy|quince|quindici|quinze|cinco|cinque|\\d{1,2}|jeden|cały|pełny) ){0,4}(d[íi]as?|semanas?|mes(es)?|giorn[oi]|settiman[ae]|mes[ei]|m[êe]s|tydzie[ńn]|tygodni~|miesi[ąa]c~|dni|dzień))';
const COMMISSION =
  '(comisi[óo]n(es)?|provvigion[ei]|commission[ei]|comiss([ãa]o|[õo]es)|prowizj\\p{L}{1,3}|prowizyjn\\p{L}{1,3}|[ée]xito|resultados|risultato)';
const FIXED =
  '((sueldo |salario |parte |sal[áa]rio |stipendio |remunera[çc][ãa]o )?(fij[oa]|fiss[oa]|fix[oa]|base)|salario base|sueldo base|minimo garantito|podstawy|stałej (pensji|podstawy)|pensji podstawowej|ordenado base|fisso mensile)';
const ALONE =
  '(solo|s[óo]lo|[úu]nicamente|unicamente|solamente|100 ?%|al 100 ?%|exclusivamente|esclusivamente|apenas|somente|soltanto|puramente|[íi]ntegramente|interamente|totalmente|wyłącznie|tylko|jedynie|w całości|w 100 ?%|só|pura|pure)';

export const FURTHER_SOUTH = [
  `${TRIAL}${WORDS} (${UNPAID}|${NO_WAGE})`,
  `(${UNPAID}|${NO_WAGE})( [\\p{L}\\d’']+){0,4}? ${TRIAL}`,
  `${SPAN}${WORDS} (${UNPAID}|${NO_WAGE})`,
  `(${NO_WAGE}|(trabaj|lavor|trabalh|prac)@ (@ ){0,2}?${UNPAID})( [\\p{L}’']+){0,4}? ${SPAN}`,
  `(${TRIAL}|${SPAN})(,? [\\p{L}\\d’']+){0,6}?,? (por (l[ao]s?|el) (que|cual)|per (il|la|i|le) quale?i?|pel[oa]s? qua(l|is)|za kt[óo]r@|que|che) (no |non |n[ãa]o |nie )(@ )?(pag|płac|remuner|retribu|cobr|otrzym|percep|receb)~`,
  `(no|non|n[ãa]o|nie) (pagamos|remuneramos|retribuimos|paghiamo|retribuiamo|płacimy|wynagradzamy) (@ ){0,3}?${TRIAL}`,
  `za (@ )?(praktyki|staż|zadanie|projekt|okres próbny|wdrożenie) (@ ){0,2}?nie (@ )?(płac|otrzym|dosta|przysług|wypłac)@`,
  `${ALONE} ((a|por|en|de|con|su|em|a base de|na|z|basata|basado|baseada|baseado|sulle|por las|pelas|oparte|oparta|od) ){0,3}${COMMISSION}(?! europ)`,
  `${COMMISSION}( @){0,4}?,? (sin|senza|sem|bez|ningún|nessun|nenhum|e nada mais|y nada más) (@ )?${FIXED}|(sin|senza|sem|bez) (@ )?(sueldo fijo|salario fijo|fisso|stipendio fisso|salário fixo|remuneração fixa|stałej pensji|podstawy)[^.;]{0,30} ${COMMISSION}`,
  `${COMMISSION} (puras?|pura|pure|al 100 ?%|exclusivamente|esclusivamente|apenas|somente|únicamente)|(cobras|cobrarás|ganas|guadagni|ganhas|zarabiasz|recebe|ganha) (@ ){0,2}?(si|se|s[óo]lo (si|cuando)|solo (se|quando)|só (se|quando)|tylko (jeśli|gdy|od)) (@ ){0,2}?(vend|sprzed|cierr|chiud|fech)~`,
  '(en lugar de|en vez de|em vez de|invece (di|dello|della)|al posto (di|dello)|zamiast) (un |uno |de )?(sueldo|salario|stipendio|retribuzione|sal[áa]rio|wynagrodzenia|pensji|dinero|pieniędzy)(,? [\\p{L}]+){0,8} (experien|esperien|experiên|doświadcz|participac|quote|certifica|equity|referenc|referenz|acciones|udział)~',
  `(colaboraci[óo]n|puesto|posici[óo]n|collaborazione|posizione|ruolo|colabora[çc][ãa]o|vaga|posição|współpraca|stanowisko) (@ ){0,2}?(voluntari[oa]|volontari[oa]|no remunerad[oa]|non retribuit[oa]|n[ãa]o remunerad[oa]|wolontariack@|nieodpłatn@|ad honorem|a titolo gratuito)`,
];
/** What is of a leave, of a product, or not done here: rows of `NOT_HERE_ABROAD`. */
export const NOT_HERE_SOUTH = [
  '(sin|senza|sem|bez|ning[uú]n|nessun|nenhum|żadn@|nada de|niente) (@ )?(per[íi]odos?|pr[áa]cticas|pruebas?|stage|tirocin@|est[áa]gios?|praktyk~|staż~|okres~|prov[ae]|lavoro|trabajo|trabalho|pracy|testes)|(pagamos|paghiamo|płacimy|pag[oa]|pagad[oa]|pagat[oa]|płatn@|cobras|retribuit[oa]) (desde|fin dal?|dal|od) (el |o |@ )?(prim|pierwsz)~',
  '(nunca|jam[áa]s|mai|nigdy|ya no|non più|já não|już nie|a diferencia|a differenza|ao contrário|w przeciwieństwie|otras empresas|altre aziende|outras empresas|inne firmy)',
  '(no|non|n[ãa]o|nie) (hay|tenemos|pedimos|creemos en|hacemos|ofrecemos|exigimos|chiediamo|facciamo|offriamo|crediamo|existen|esistono|temos|fazemos|acreditamos|há|oferecemos|mamy|prosimy|oferujemy|uznajemy|wierzymy|organizujemy) (@ ){0,4}?(gratis|gratuit@|sin|senza|sem|bez|no remunerad@|non (retribuit|pagat)@|n[ãa]o (remunerad|pag)@|bezpłatn@|niepłatn@|darm@|de graça)',
  '(permisos?|licencia|excedencia|ferie|permess[oi]|aspettativa|f[ée]rias|licença|urlop~|nadgodzin~|horas extras?|straordinar@|estacionamiento|parking|parcheggio|caff[eè]|café|kaw[aęy]|owoc~|siłowni~|comida|pranz[oi]|formaci[óo]n gratuita|formazione gratuita|cursos gratuitos|szkolenia gratis|plataforma|piattaforma|comisi[óo]n europea|commissione europea|comissão europeia|versión gratuita|versione gratuita)',
];
