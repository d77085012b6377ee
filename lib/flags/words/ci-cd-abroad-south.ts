/** Rows of `ci-cd-abroad.ts` in Spanish, Italian, Portuguese and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
const V = "((?!no |non |não |nie |sin |senza |sem |bez |nunca |mai )[\\p{L}\\d’'/]+,? )";
const SHIP_ES =
  '(despleg@|desplieg@|despliegues?|deploys?|(sub|sal|pas|lleg|va|van|vamos|sale|sub|pon|pus|puest|lanz|entr|llev|public)~ (@ ){0,3}?(a|en) (la )?producción|liberamos|liberar (software|versiones)|(publicamos|lanzamos|liberamos|sacamos) (@ )?(versiones|cambios|releases|código|software))';
const HOW_ES =
  '(varias veces|\\p{L}{3,9} veces (al|por|a la)|\\d+ veces (al|por)|cada (día|semana|commit|merge|noche|hora|cambio|viernes|push|pocas|dos semanas)|a diario|diari(os?|as?|amente)|todos los (días|viernes)|todas las (semanas|noches)|semanal(es|mente)?|automátic(o|a|os|as|amente)|automatizad[oa]s?|sol[oa]s?(?= ?[.,;]|$)|continu(o|a|os|as|amente)|frecuente(s|mente)?|en (pocos |cinco |diez |cuestión de )?minutos|un (solo |simple )?clic|sin intervención|sin que nadie|(el|en el) mismo día|bajo demanda|sin (miedo|caída|parada|interrup)~)';
const SHIP_IT =
  '(?<!non )(rilasci~|deploy(iamo|are|a|ano|ment)?s?|(va|vanno|andiamo|and~|mett@|mand@|invi@|sped@|arriv@|finisc@|mess[aoei]|port@|pass@|pubblic@) (@ ){0,3}?in produzione|(pubblichiamo|pubblicare) (@ )?(versioni|modifiche|release|codice))';
const HOW_IT =
  '(più volte|\\p{L}{3,10} volte (al|alla|a)|\\d+ volte (al|alla)|(a )?ogni (giorno|settimana|commit|merge|notte|ora|venerdì|modifica|push|due settimane)|tutti i (giorni|venerdì)|tutte le (settimane|notti)|quotidian@|giornalier@|settimanal@|automatic(o|a|i|he|amente)|automatizzat\\p{L}|in automatico|da sol[oaie]|continu[oaie]|frequent(i|e|emente)|in (pochi|cinque|dieci) minuti|(con )?un (solo |semplice )?clic|senza intervent@|lo stesso giorno|in giornata|senza (paura|downtime|interruzion\\p{L}))';
const SHIP_PT =
  '(implanta(mos|ção|ções|r|do|da|das|dos)|deploys?|(vai|vão|vamos|mand@|envi@|sob@|subi~|coloc@|cheg@|pass@|põe~|pomos|entra~|public@|disponibiliz@|lan[cç]@|leva~) (@ ){0,3}?(a|em|para|à|na) (a )?produção|(lançamos|publicamos|liberamos|entregamos) (@ )?(versões|alterações|mudanças|releases|código|software))';
const HOW_PT =
  '(várias vezes|\\p{L}{3,9} vezes (ao|por|à)|\\d+ vezes (ao|por)|(a )?cada (commit|merge|dia|semana|hora|push|alteração|mudança|duas semanas)|todo dia|todos os dias|todas as (semanas|noites|sextas)|diári[oa]s?|diariamente|semana(l|is|lmente)|automátic[oa]s?|automatizad[oa]s?|automaticamente|sozinh[oa]s?|contínu[oa]s?|continuamente|frequentes?|frequentemente|em (poucos |cinco |dez )?minutos|(com )?um (só |único |simples )?clique|sem intervenção|no mesmo dia|no próprio dia|sem (medo|downtime|parada|interrup@))';
const SHIP_PL =
  '(wdraża(my|ć|ne|na|ny|sz)|wdrożenia|wdrożeń|wdrażanie (zmian|kodu|aplikacji|wersji)|wydajemy|wypuszczamy|deploy~|releas@|(trafi|idzie|idą|ląduj|wchodz|wrzuc|wysył|publikuj|leci|lecą|wdraż|wychodz)~ (@ ){0,3}?(na|do) produkcj@|na produkcj@ (@ ){0,3}?(trafi|idzie|idą|ląduj|wchodz|wrzuc|wysył|leci|lecą|wdraż)~)';
const HOW_PL =
  '((kilka|kilkanaście|kilkadziesiąt|wiele|parę|\\p{L}{3,11}|\\d+) razy (dziennie|w tygodniu|na (dzień|tydzień)|w ciągu dnia|tygodniowo)|codziennie|cotygodniowe?|co (tydzień|dzień|godzinę|noc|dwa tygodnie)|automatycznie|automatem|samoczynnie|zautomatyzowan@|w sposób (ciągły|automatyczny)|(jednym|za jednym) kliknięciem|bez (udziału|ingerencji|ręczn|przestoj|strach)~|tego samego dnia|w (kilka|parę|kilkanaście|ciągu kilku|pięć) minut|po każd@ (commi|merge|push|zmian|scal)~|przy każdym (commi|merge|push)~|regularnie|często)';
const BOTH = [
  [SHIP_ES, HOW_ES],
  [SHIP_IT, HOW_IT],
  [SHIP_PT, HOW_PT],
  [SHIP_PL, HOW_PL],
].flatMap(([ship, how]) => [`${ship} (${V}){0,5}?${how}`, `${how}( y | e | i |, | )(${V}){0,4}?${ship}`]);

const PIPE = '(pipelines?|esteira|potok)(?! (de|di|dei|do) (datos|dados|dati|ml|vend|vent))';
export const SOUTH = [
  ...BOTH,
  `(el|la|nuestr[oa]|il|lo|nostr[oa]|o|a|noss[oa]|uma?|un|una|nasz|cał[ay]|ten|tu|teu|tuo) ${PIPE} (${V}){0,4}?(desplieg|publica|pubblica|compil|constru|libera|rilasci|distribui|deploya|costru|implanta|lança|entrega|revert|valid|ejecuta|esegue|lleva|porta|leva|pone|mette|põe|coloca|sube|buduje|wdraża|publikuje|testuje|wypuszcza|uruchamia|wysyła|se encarga|si occupa|cuida|faz o|robi|zajmuje)~`,
  `(encarga|ocupa|occupa|trata|pensa|zajmuje|odpowiada)~ (${W}){0,3}?(el|la|nuestr[oa]|il|o|a|noss[oa]|nasz) ${PIPE}|(lo|la) (hace|despliega|publica) (el|la|nuestro) ${PIPE}|(ci|a isso) pensa (il|la) ${PIPE}`,
  `(pipelines?|esteiras?|potok~) (de |di |do |del |dla )?(ci|cd|build|integra@|despliegue|deploy~|entrega|rilasci~|distribuzione|implantação|compilaci@|wdroże@|wdrażani@|integracji|budowania|automati[zc]@|autom[áa]tic@)`,
  `(del?|dal|do|od) (@ )?(commit\\p{L}{0,2}|merge[’'a]?\\p{L}{0,2}|push\\p{L}?|pull request) (@ )?(a|hasta|alla|à|até|ao|do|na|fino alla) (la |a |wdrożenia (na )?)?(producción|produzione|produção|produkcj@|despliegue|rilascio|deploy~|release)`,
  `(tras|después de|dopo|após|depois d[eo]|po|al hacer|apenas|nada más) (@ ){0,2}?(commi@|merge~|push~|scaleni@|aprobación|approvazione|aprovação)( [^.;]{0,50})? (produc[ct]~|producción|produzione|produção|produkcj@|despleg@|desplieg@|rilasc@|implant@|wdraż@|wdroż@)`,
  `(una vez|una volta|uma vez|cuando se|quando) (aprobad|approvat|aprovad|mergead|fusionad|mergiat|merged|integrad)~,? (${W}){0,8}?(producción|produzione|produção|automátic@|automatic@|solo|sozinho)`,
  // Its names.
  `(integraci[oó]n|entrega|despliegue|liberación|integrazione|distribuzione|rilascio|consegna|integração|implantação|publicação|disponibilização)s? (y |e )?(@ )?cont[ií]nu[oa]s?(?! d[aeio]s? (dat[oi]s?|dados|pers|pess|past|nov|colab))`,
  `ciągł@ (integracj|dostarczani|wdrażani|wdrożeni|deploy)~|(automatyzacj|automatyzow|zautomatyzow|automatyczn)@ (${W}){0,2}?(wdroże[nń]~(?! (now|prac|do pracy))|wdrażani@ (zmian|kodu|aplik|opro|na prod)~|budowani@|release~|deploy~|wydań|wydania|build~)`,
  `(despliegues?|entregas|releases?|puestas? en producción|rilasci\\p{L}?|messe? in produzione|deploys?|implantações|implantação|lançamentos|publicações) (@ ){0,2}?(automátic|automatic|automatizad|automatizzat|frecuent|frequent|diari|diári|quotidian|giornalier|semanal|settimanal|continu|contínu)~(?! d[ei] (dat|dad)@)`,
  `(automatiz|automatizz|automação|automatizaci|automazion)~ ((de|del|dei|do|dos|das|de los|i|il|los|el|os|o|la|le|di|delle|della|nuestros|nostri|nossos) ){0,2}(@,? (y |e )?){0,2}?(despliegues?|rilasci\\p{L}?|deploys?|deployment|builds?|releases?|compilaci@|implantaç@|entregas? de software|puestas? en producción|messe? in produzione)`,
  `trunk ?based|(ramas|branch|rami|gałęzi\\p{L}?|branche) (de )?(corta (vida|duración)|vida corta|vita breve|curta duração|krótko ?żyjąc@)|(servidor|server|serwer~|entorno|ambiente|sistema) (de |di )?ci(?= ?[.,;)]|$| (con|com|y|e|i|z|en|em))`,
  "(kilka|kilkanaście|kilkadziesiąt|wiele|\\d+|varios|muchos|decenas de|vários|dezenas de|diversi|molti|decine di) (wdrożeń|release[’']?ów|deployów|deploymentów|despliegues|deploys?|rilasci|releases?) (dziennie|na dzień|w tygodniu|al día|por día|a la semana|por dia|ao dia|por semana|al giorno|a settimana)",
];
