/** Rows of `ci-cd-abroad.ts` in Spanish, Italian, Portuguese and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
const V = "((?!no |non |não |nie |sin |senza |sem |bez |nunca |mai )[\\p{L}\\d’'/]+,? )";
const SHIP_ES =
  '(despleg\\p{L}+|desplieg\\p{L}+|despliegues?|deploys?|(sub|sal|pas|lleg|va|van|vamos|sale|sub|pon|pus|puest|lanz|entr|llev|public)\\p{L}* (\\p{L}+ ){0,3}?(a|en) (la )?producción|liberamos|liberar (software|versiones)|(publicamos|lanzamos|liberamos|sacamos) (\\p{L}+ )?(versiones|cambios|releases|código|software))';
const HOW_ES =
  '(varias veces|\\p{L}{3,9} veces (al|por|a la)|\\d+ veces (al|por)|cada (día|semana|commit|merge|noche|hora|cambio|viernes|push|pocas|dos semanas)|a diario|diari(os?|as?|amente)|todos los (días|viernes)|todas las (semanas|noches)|semanal(es|mente)?|automátic(o|a|os|as|amente)|automatizad[oa]s?|sol[oa]s?(?= ?[.,;]|$)|continu(o|a|os|as|amente)|frecuente(s|mente)?|en (pocos |cinco |diez |cuestión de )?minutos|un (solo |simple )?clic|sin intervención|sin que nadie|(el|en el) mismo día|bajo demanda|sin (miedo|caída|parada|interrup)\\p{L}*)';
const SHIP_IT =
  '(?<!non )(rilasci\\p{L}*|deploy(iamo|are|a|ano|ment)?s?|(va|vanno|andiamo|and\\p{L}*|mett\\p{L}+|mand\\p{L}+|invi\\p{L}+|sped\\p{L}+|arriv\\p{L}+|finisc\\p{L}+|mess[aoei]|port\\p{L}+|pass\\p{L}+|pubblic\\p{L}+) (\\p{L}+ ){0,3}?in produzione|(pubblichiamo|pubblicare) (\\p{L}+ )?(versioni|modifiche|release|codice))';
const HOW_IT =
  '(più volte|\\p{L}{3,10} volte (al|alla|a)|\\d+ volte (al|alla)|(a )?ogni (giorno|settimana|commit|merge|notte|ora|venerdì|modifica|push|due settimane)|tutti i (giorni|venerdì)|tutte le (settimane|notti)|quotidian\\p{L}+|giornalier\\p{L}+|settimanal\\p{L}+|automatic(o|a|i|he|amente)|automatizzat\\p{L}|in automatico|da sol[oaie]|continu[oaie]|frequent(i|e|emente)|in (pochi|cinque|dieci) minuti|(con )?un (solo |semplice )?clic|senza intervent\\p{L}+|lo stesso giorno|in giornata|senza (paura|downtime|interruzion\\p{L}))';
const SHIP_PT =
  '(implanta(mos|ção|ções|r|do|da|das|dos)|deploys?|(vai|vão|vamos|mand\\p{L}+|envi\\p{L}+|sob\\p{L}+|subi\\p{L}*|coloc\\p{L}+|cheg\\p{L}+|pass\\p{L}+|põe\\p{L}*|pomos|entra\\p{L}*|public\\p{L}+|disponibiliz\\p{L}+|lan[cç]\\p{L}+|leva\\p{L}*) (\\p{L}+ ){0,3}?(a|em|para|à|na) (a )?produção|(lançamos|publicamos|liberamos|entregamos) (\\p{L}+ )?(versões|alterações|mudanças|releases|código|software))';
const HOW_PT =
  '(várias vezes|\\p{L}{3,9} vezes (ao|por|à)|\\d+ vezes (ao|por)|(a )?cada (commit|merge|dia|semana|hora|push|alteração|mudança|duas semanas)|todo dia|todos os dias|todas as (semanas|noites|sextas)|diári[oa]s?|diariamente|semana(l|is|lmente)|automátic[oa]s?|automatizad[oa]s?|automaticamente|sozinh[oa]s?|contínu[oa]s?|continuamente|frequentes?|frequentemente|em (poucos |cinco |dez )?minutos|(com )?um (só |único |simples )?clique|sem intervenção|no mesmo dia|no próprio dia|sem (medo|downtime|parada|interrup\\p{L}+))';
const SHIP_PL =
  '(wdraża(my|ć|ne|na|ny|sz)|wdrożenia|wdrożeń|wdrażanie (zmian|kodu|aplikacji|wersji)|wydajemy|wypuszczamy|deploy\\p{L}*|releas\\p{L}+|(trafi|idzie|idą|ląduj|wchodz|wrzuc|wysył|publikuj|leci|lecą|wdraż|wychodz)\\p{L}* (\\p{L}+ ){0,3}?(na|do) produkcj\\p{L}+|na produkcj\\p{L}+ (\\p{L}+ ){0,3}?(trafi|idzie|idą|ląduj|wchodz|wrzuc|wysył|leci|lecą|wdraż)\\p{L}*)';
const HOW_PL =
  '((kilka|kilkanaście|kilkadziesiąt|wiele|parę|\\p{L}{3,11}|\\d+) razy (dziennie|w tygodniu|na (dzień|tydzień)|w ciągu dnia|tygodniowo)|codziennie|cotygodniowe?|co (tydzień|dzień|godzinę|noc|dwa tygodnie)|automatycznie|automatem|samoczynnie|zautomatyzowan\\p{L}+|w sposób (ciągły|automatyczny)|(jednym|za jednym) kliknięciem|bez (udziału|ingerencji|ręczn|przestoj|strach)\\p{L}*|tego samego dnia|w (kilka|parę|kilkanaście|ciągu kilku|pięć) minut|po każd\\p{L}+ (commi|merge|push|zmian|scal)\\p{L}*|przy każdym (commi|merge|push)\\p{L}*|regularnie|często)';
const BOTH = [
  [SHIP_ES, HOW_ES],
  [SHIP_IT, HOW_IT],
  [SHIP_PT, HOW_PT],
  [SHIP_PL, HOW_PL],
].flatMap(([ship, how]) => [`${ship} (${V}){0,5}?${how}`, `${how}( y | e | i |, | )(${V}){0,4}?${ship}`]);

const PIPE = '(pipelines?|esteira|potok)(?! (de|di|dei|do) (datos|dados|dati|ml|vend|vent))';
export const SOUTH = [
  ...BOTH,
  `(el|la|nuestr[oa]|il|lo|nostr[oa]|o|a|noss[oa]|uma?|un|una|nasz|cał[ay]|ten|tu|teu|tuo) ${PIPE} (${V}){0,4}?(desplieg|publica|pubblica|compil|constru|libera|rilasci|distribui|deploya|costru|implanta|lança|entrega|revert|valid|ejecuta|esegue|lleva|porta|leva|pone|mette|põe|coloca|sube|buduje|wdraża|publikuje|testuje|wypuszcza|uruchamia|wysyła|se encarga|si occupa|cuida|faz o|robi|zajmuje)\\p{L}*`,
  `(encarga|ocupa|occupa|trata|pensa|zajmuje|odpowiada)\\p{L}* (${W}){0,3}?(el|la|nuestr[oa]|il|o|a|noss[oa]|nasz) ${PIPE}|(lo|la) (hace|despliega|publica) (el|la|nuestro) ${PIPE}|(ci|a isso) pensa (il|la) ${PIPE}`,
  `(pipelines?|esteiras?|potok\\p{L}*) (de |di |do |del |dla )?(ci|cd|build|integra\\p{L}+|despliegue|deploy\\p{L}*|entrega|rilasci\\p{L}*|distribuzione|implantação|compilaci\\p{L}+|wdroże\\p{L}+|wdrażani\\p{L}+|integracji|budowania|automati[zc]\\p{L}+|autom[áa]tic\\p{L}+)`,
  `(del?|dal|do|od) (\\p{L}+ )?(commit\\p{L}{0,2}|merge[’'a]?\\p{L}{0,2}|push\\p{L}?|pull request) (\\p{L}+ )?(a|hasta|alla|à|até|ao|do|na|fino alla) (la |a |wdrożenia (na )?)?(producción|produzione|produção|produkcj\\p{L}+|despliegue|rilascio|deploy\\p{L}*|release)`,
  `(tras|después de|dopo|após|depois d[eo]|po|al hacer|apenas|nada más) (\\p{L}+ ){0,2}?(commi\\p{L}+|merge\\p{L}*|push\\p{L}*|scaleni\\p{L}+|aprobación|approvazione|aprovação)( [^.;]{0,50})? (produc[ct]\\p{L}*|producción|produzione|produção|produkcj\\p{L}+|despleg\\p{L}+|desplieg\\p{L}+|rilasc\\p{L}+|implant\\p{L}+|wdraż\\p{L}+|wdroż\\p{L}+)`,
  `(una vez|una volta|uma vez|cuando se|quando) (aprobad|approvat|aprovad|mergead|fusionad|mergiat|merged|integrad)\\p{L}*,? (${W}){0,8}?(producción|produzione|produção|automátic\\p{L}+|automatic\\p{L}+|solo|sozinho)`,
  // Its names.
  `(integraci[oó]n|entrega|despliegue|liberación|integrazione|distribuzione|rilascio|consegna|integração|implantação|publicação|disponibilização)s? (y |e )?(\\p{L}+ )?cont[ií]nu[oa]s?(?! d[aeio]s? (dat[oi]s?|dados|pers|pess|past|nov|colab))`,
  `ciągł\\p{L}+ (integracj|dostarczani|wdrażani|wdrożeni|deploy)\\p{L}*|(automatyzacj|automatyzow|zautomatyzow|automatyczn)\\p{L}+ (${W}){0,2}?(wdroże[nń]\\p{L}*(?! (now|prac|do pracy))|wdrażani\\p{L}+ (zmian|kodu|aplik|opro|na prod)\\p{L}*|budowani\\p{L}+|release\\p{L}*|deploy\\p{L}*|wydań|wydania|build\\p{L}*)`,
  `(despliegues?|entregas|releases?|puestas? en producción|rilasci\\p{L}?|messe? in produzione|deploys?|implantações|implantação|lançamentos|publicações) (\\p{L}+ ){0,2}?(automátic|automatic|automatizad|automatizzat|frecuent|frequent|diari|diári|quotidian|giornalier|semanal|settimanal|continu|contínu)\\p{L}*(?! d[ei] (dat|dad)\\p{L}+)`,
  `(automatiz|automatizz|automação|automatizaci|automazion)\\p{L}* ((de|del|dei|do|dos|das|de los|i|il|los|el|os|o|la|le|di|delle|della|nuestros|nostri|nossos) ){0,2}(\\p{L}+,? (y |e )?){0,2}?(despliegues?|rilasci\\p{L}?|deploys?|deployment|builds?|releases?|compilaci\\p{L}+|implantaç\\p{L}+|entregas? de software|puestas? en producción|messe? in produzione)`,
  `trunk ?based|(ramas|branch|rami|gałęzi\\p{L}?|branche) (de )?(corta (vida|duración)|vida corta|vita breve|curta duração|krótko ?żyjąc\\p{L}+)|(servidor|server|serwer\\p{L}*|entorno|ambiente|sistema) (de |di )?ci(?= ?[.,;)]|$| (con|com|y|e|i|z|en|em))`,
  "(kilka|kilkanaście|kilkadziesiąt|wiele|\\d+|varios|muchos|decenas de|vários|dezenas de|diversi|molti|decine di) (wdrożeń|release[’']?ów|deployów|deploymentów|despliegues|deploys?|rilasci|releases?) (dziennie|na dzień|w tygodniu|al día|por día|a la semana|por dia|ao dia|por semana|al giorno|a settimana)",
];
