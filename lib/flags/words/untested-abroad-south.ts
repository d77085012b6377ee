/** The rows of `untested-abroad.ts` in Spanish, Portuguese, Italian and Polish. The denial is part of the words. */

const W = "([\\p{L}\\d’']+,? )";
/** The same, but nothing that turns a denial round. */
const V =
  "((?!sin |sem |senza |bez |s[oó]lo |só |tylko |suficient|abbastanza |wystarcz|miedo |medo |paura |obaw)[\\p{L}\\d’']+ )";
const KIND =
  '(automatizad|autom[áa]tic|automatizzat|automatyczn|zautomatyzowan|unit[áa]ri|jednostkow|funciona|funzional|d[ei] (integra|regres|unidad|unità|componente|aceitação|aceptación)|integracyjn|regresyjn|end to end|e2e)~';
const TESTS = `((unit |e2e )?tests?( ${KIND})?|testing ${KIND}|testeo|testes( ${KIND})?|(${KIND} )?test(y|ów|ami|ach)( ${KIND})?|pruebas?( ${KIND})?|tdd|pytest|(bater[íi]a|suite|cobertura|copertura) (de|di|dei) (tests?|testes|pruebas)|pokryci[ea] test@)`;
const END =
  '(?= ?[.,;:!)–]|$| (en|em|no|in|nel|nella|para|per|por|algun[oa]|alcuno|algum|y|e|i|ni|nem|né|ani|aqu[íi]|qui|da noi|u nas|w|do|na|hoy|hoje|oggi|porque|perché|bo|de ning|di nessun|de nenhum|así|todavía|ainda|ancora|automat|escrit|scritt))';
const CODE =
  '(c[óo]digo|codice|kod(u|em|zie)?|codebase|base de c[óo]digo|software|aplicaci(ón|ones)|applicazion[ei]|aplica(ção|ções)|aplikacj@|backend|proyectos?|projetos?|progett[oi]|projek(t|tu|cie)|scripts?|skrypt~|sistemas?|system\\p{L}{0,2}|plataforma|piattaforma|platform\\p{L}|repositorios?|repo|pipelines?|m[óo]dulos?|moduli|moduł~)';
const HAND =
  '(a mano|manualmente|à mão|a mão|na mão|de (forma|manera|maneira|modo) manual|in (modo|maniera) manuale|r[ęe]cznie|manualnie|clicando|cliccando|haciendo clics?|klikając|a golpe de clic|a ojo|a occhio|no olho|na oko|a ręcznie)';
const BY_HAND = `(${HAND}|manual(es|i|e)?|manuais|r[ęe]czn(e|ych|ie)|manualne)`;
const ALL =
  '(tod[oa]s?|tutt[oaie]|tudo|wszystk@|cał[ąey]\\p{L}{0,2}|cada|ogni|każd@|s[oó]lo|só|apenas|soltanto|solamente|[uú]nicamente|exclusivamente|somente|esclusivamente|tylko|wyłącznie|siempre|sempre|zawsze|completamente|interamente|íntegramente|por completo|al 100 ?%|totalmente|w całości|nadal|wciąż|aún|todavía|ainda|ancora)';
const TRY =
  '(prob(amos|ar|ado|arás|adas?|ando)|se prueba|testea(mos|r|do|da|rás)|tests?|testiamo|testare|testat[oaie]|testerai|proviamo|provare|collaud@|testa(mos|r|do|da|rá|rás|s)|testes?|pruebas?|si testa|se testa|testuj@|testowan@|testować|testy|przeklik@|przetestuj@|(comprueb|comprob|verific|valid|controll|revis|sprawdz|weryfik)@ ([\\p{L}]+ ){0,2}?(app|aplic@|aplik@|applic@|cambios?|modific@|alteraç@|mudanças?|zmian~|release|versi@|c[óo]digo|codice|kod~|software|pantallas?|ekran~))';
const OUR_WORLD = '(producción|produzione|produção|produkcji|vivo|prod)';

export const UNTESTED_SOUTH = [
  // There are none.
  `(no|ni siquiera|tampoco) (hay|tenemos|existen?|escribimos|hacemos|usamos|contamos con|disponemos de|practicamos|mantenemos|tienes?|tienen|incluyen?|cuenta con|lleva|escribe|se (escriben?|hacen?)|creemos en) (los |las )?(${V}{0,2}?)${TESTS}${END}`,
  `n[ãa]o (h[áa]|temos|existem?|escrevemos|fazemos|usamos|contamos com|praticamos|mantemos|tem|t[êe]m|possui|possu[íi]mos|se (escrevem?|fazem?)|acreditamos em) (os )?(${V}{0,2}?)${TESTS}${END}`,
  `non (ci sono|c[’']è|abbiamo|esistono|esiste|scriviamo|facciamo|usiamo|ha|hanno|prevede|si (scrivono|fanno)|crediamo nei) (i |dei )?(${V}{0,2}?)${TESTS}${END}`,
  `nie (mamy|piszemy|robimy|stosujemy|posiadamy|ma|istniej[ąa]|używamy|tworzymy|prowadzimy|pisze si[ęe]|robi si[ęe]|wierzymy w) (${V}{0,2}?)${TESTS}${END}`,
  `(carec(e|en|emos|ía) de|brak(uje|owało)?( nam| mu| jej)?|priv[oaie] (di|del tutto di)|desprovist[oa]s? de|sprovvist[oaie] di|pozbawion@|hu[ée]rfan[oa]s? de|carentes? de|isent[oa]s? de|ausencia (total )?de|ausência (total )?de|assenza (totale )?di|faltan?|mancano|manca|faltam|falta) (${V}{0,2}?)${TESTS}${END}`,
  `${TESTS},? (${V}{0,3}?)(no (hay|existen?|tenemos|se escriben|se hacen|escribimos|hacemos)|n[ãa]o (h[áa]|existem?|temos|se escrevem|se fazem|s[ãa]o escritos|escrevemos|fazemos)|non (ci sono|esistono|si (scrivono|fanno)|ne (abbiamo|scriviamo|facciamo)|vengono scritti|li (scriviamo|facciamo)|sono previsti)|nie (ma|mamy|piszemy|istniej[ąa]|pisze si[ęe]|powstaj[ąa]|robimy)|brak(uje)?)(?= ?[.,;:!]|$| (en|em|in|u|w|da|aqu[íi]|qui|aún|ainda|ancora|jeszcze|por|y|e|i|wcale|w ogóle))`,
  `${TESTS} (${W}{0,3}?)(brillan por su ausencia|inexistentes?|inesistent[ei]|(son|s[ãa]o|sono|to|es|é) (un |um |una |uma |para nosotros |per noi |dla nas )*(lujo|luxo|lusso|luksus|pérdida de tiempo|perda de tempo|perdita di tempo|strata czasu)|(es|está|é|è) (nul[ao]|cero|zero))`,
  // Nobody writes or wants them.
  `(nadie|ningu[ée]m|nessuno|nikt) (${V}{0,5}?)${TESTS}`,
  `(no perdemos (el )?tiempo|n[ãa]o perdemos tempo|non perdiamo tempo|nie tracimy czasu|prescindimos|pasamos|renunci(amos|ado)|rinunci(amo|ato)|dispensamos|abrimos m[ãa]o|rezygnujemy|zrezygnowali@|nos saltamos|saltiamo|pulamos|pomijamy|non (crediamo|sprechiamo)|no gastamos|nie wierzymy) (${V}{0,3}?)${TESTS}`,
  // None covers it.
  `(cobertura|copertura|coverage|pokrycie)( (de|di|dei|del|do|da|en|nuestro|nostro|kodu|c[óo]digo|codice|test~|pruebas)){1,5} (${W}{0,2}?)(nul[ao]|zero|cero|inexistente|inesistente|zerowe|brak|0 ?%|del 0|de 0|allo 0|pari a)`,
  'zerow@ (pokryci@|liczb@)( kodu)?( test@)?|(cero|zero|0) (tests?|testes|testów|testy|pruebas( (automat|unit)@)?|(cobertura|copertura|coverage) (de|di|dei) (tests?|testes|pruebas))',
  `(no|non|n[ãa]o|nie) (est[áa]n? |[èe] |é |jest |viene |lo |s[ãa]o |sono |są )?(cubr@|cubiert@|cobr@|cobert@|copriamo|copert@|pokry@) (${V}{0,5}?)${TESTS}`,
  `${CODE} (${V}{0,3}?)(sin|sem|senza|bez) (ning[uú]n~ |un solo |nenhum |(alcun|nessun)~ |żadnych |jakichkolwiek |ni un |apenas )?${TESTS}${END}`,
  `(trabajamos|desarrollamos|programamos|desplegamos|entregamos|publicamos|vivimos|trabalhamos|desenvolvemos|programamos|lavoriamo|sviluppiamo|rilasciamo|scriviamo|pracujemy|programujemy|piszemy|wdrażamy|wydajemy) (${V}{0,3}?)(sin|sem|senza|bez) (${V}{0,1}?)${TESTS}`,
  `${CODE} (${W}{0,2}?)(sin (testear|probar)|non testat[oaie]|n[ãa]o testad[oa]s?|(nieprze|nie)testowan@)|nie(prze)?testowan@ (@ )?${CODE}`,
  // By hand, all of it.
  `${TRY} (${W}{0,4}?)${ALL} (${W}{0,4}?)${HAND}`,
  `${ALL} (${W}{0,5}?)${TRY} (${W}{0,4}?)${HAND}`,
  `${ALL} (${W}{0,4}?)${HAND} (${W}{0,2}?)${TRY}`,
  `${HAND} (${W}{0,2}?)${TRY} (${W}{0,3}?)${ALL}`,
  `(los |las |i |le |os |as |nuestr[oa]s |nossos |nostri |nasze )?(tests?|testing|pruebas|testes|testy|testowanie|verifiche|collaudi|qa) (${W}{0,3}?)(son|sono|s[ãa]o|es|é|è|est[áa]n?|są|jest|se hacen?|si (fanno|fa)|se fazem?|vengono (fatti|eseguiti)|s[ãa]o feit[oa]s|robimy|wykonujemy|realizamos|hacemos|fazemos|facciamo|eseguiamo|odbywa(ją)? si[ęe]|prowadzimy|quedan|restano) ((?!y |e |i |parte )[\\p{L}]+ ){0,2}?${BY_HAND}(?= ?[.,;:!–]|$| (y|e|i|por|antes|prima|przed|sin|sem|senza|bez|en|em|u nas))`,
  `(aqu[íi]|qui|tu|u nas|da noi|nosotros|noi|my|n[óo]s|el equipo|il team|a equipe|zespół)( lo| la| le)? (probamos|testeamos|testiamo|proviamo|testamos|testujemy|prueba|testa|testuje)( [\\p{L}]+){0,4}? ${HAND}`,
  `(testamos|testiamo|testujemy|testeamos|probamos) ${HAND}`,
  // Where it runs, or by those who use it.
  `(probamos|testeamos|testamos|testiamo|proviamo|testujemy|se prueba|si testa|se testa|testuje si[ęe]|probar|testing|tests|pruebas|testes|testy) (${W}{0,3}?)(directamente |direttamente |diretamente |direto |bezpośrednio |dopiero |s[oó]lo )(en|in|em|na) ${OUR_WORLD}`,
  `(probamos|testeamos|testamos|testiamo|proviamo|testujemy) (en|in|em|na) ${OUR_WORLD}`,
  '(tests?|pruebas|testes|testy|testing) (los |las |li |je |os |nos )?(hacen|fanno|fazem|robią|robi) (los |i |gli |os |nuestros |nostri |nossos |nasi )*(usuarios|clientes|clienti|utenti|usuários|klienci|użytkownicy)',
];
/** A question, and the answer of the next sentence. */
export const ASKED_SOUTH = [
  `(${TESTS}|pruebas|cobertura|copertura)\\? ((de momento|por ahora|per ora|por enquanto|na razie|aqu[íi]|u nas),? )?(no (hay|tenemos|existen|los)|n[ãa]o (h[áa]|temos|existem|os)|non (ci sono|ne|li|ce|esist)|nie (ma|mamy|piszemy)|brak|ning[uú]n|nessun|nenhum|cero|zero|nunca|(no|non|n[ãa]o|nie)(?= ?[.,;!]|$))( @)?`,
];
/** Said of tests of other things, and of what does not pass without tests: rows of `UNLESS`. */
export const UNLESS_SOUTH = [
  '(proceso de (selección|contratación)|processo (seletivo|di selezione|de seleção)|rekrutac@|entrevistas?|colloqui~|assunzion@|dopingow@|animales|animali|animais|zwierzęt@)',
  '(nada|nadie|nunca|jam[áa]s|ningún|ninguna|nenhum|nenhuma|ninguém|nessun~|niente|nulla|mai|nic|nikt|nigdy|żad@)( [\\p{L}’]+){0,7}? (sin|sem|senza|bez) (@ ){0,2}?(test|prueba)~',
  '(no|não|non|nie) (@ ){1,4}(sin|sem|senza|bez) (@ ){0,1}(test|prueba)~',
  '(manual|ręczn)~ (y|e|i|oraz|ed|como) (auto|zauto)@|(auto|zauto)@ (y|e|i|oraz) (manual|ręczn)~|(complement|affianc|uzupełni)~|además de|além d[eo]s?|oltre (a|ai)|oprócz|(sin|sem|senza|bez) (pruebas|testes|test|testów) manual~',
  '(hasta|até|fino al|do) (19|20)\\d\\d|ya no|já não|non più|już nie|quedó atrás|ficou para trás|(algunos|muchos|alguns|alcuni|molti) (clientes|clienti)|niektórzy klienci|wielu klientów',
];
