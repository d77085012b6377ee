/** Rows of `containerised-abroad.ts` in Spanish, Italian, Portuguese and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
export const CONTAINERS = '(contenedor(es)?|containers?|contêiner(es)?|contentor(es)?|kontener(y|ów|ach|ami|ze|a|em)?)';

/** Words that can hardly mean anything else. */
export const SOUTH = [
  "docker(a|em|ze|owi|owe|owy|owych|owymi|owego|owanie|yzacj@|izad[oa]s?|izzat[oaie])|docker[’'](a|em)",
  '(kubernetes|openshift)(a|em|ie|owi|ow\\p{L}{1,4})|k8s[- ]?(a|em|ie)(?= ?[.,;)]|$| (i|oraz|lub|w|do))',
  `(orquest|orchestr|orkiestr)@ (de |di |d[’']|dei |los |i |os )?${CONTAINERS}|(tecnolog|technolog|plataform|piattaform|platform|clúster|cluster|imágen|imagen|immagin|image|obraz|registr|ecosistem|infra|arqui?te|archite)~ (de |di |dei |a |em |en |basad@ (en|su|em) |oparte na )?(contenedores|containers?|contêineres|contentores|kontener@)`,
  '(arquitecturas?|architettur@|arquiteturas?|architektur@|funciones|funzioni|funções|funkcj@|aplicaciones|applicazioni|aplicações) (sin servidor(es)?|senza server|sem servidor(es)?|bezserwerow@)|bezserwerow@',
  'contenedoriza@|conteneriza@|containeriza@|conteineriza@|(s)?konteneryz@|dockeriza@|dockerizz@|dokeriz@|zdokeryz@|zdockeryz@',
];

/** Knowledge that is asked. */
export const KNOWN_SOUTH = [
  `(experiencia|conocimientos?|manejo|dominio|soltura|trabaj@|familiarid@|nociones|uso|esperienza|conoscenz[ae]|familiarità|padronanza|competenze|lavor@|dimestichezza|experiência|conhecimentos?|domínio|vivência|noções|trabalh@|familiaridade|doświadczeni@|znajomość|praktyk@|prac@|obsług@|podstawy|umiejętność) (${W}){0,2}?(con|en|de|di|dei|com|em|z|w|in|sobre|su) ((los|i|os|tecnologías de|@ (y|e|i)) )?${CONTAINERS}(?= ?[.,;:!)\\(/]|$| (en |em |in |w |y |e |i |o |ou |oraz |es |è |é |será|serán|sería|sarà|jest|mile|est[áà]|software|linux|docker|se valor|deseable|na))`,
];

/** Words with other meanings too: they count beside other words of the trade. */
export const LOOSE_SOUTH = [
  '(en|con|como|sobre|dentro de|mediante|a) ((un|unos|los|nuestros|sus|propios|su propio) ){0,2}contenedor(es)?',
  '(in|come|con|su|dentro|tramite|dentro a) ((un|dei|i|singoli|propri|appositi|nostri) ){0,2}container',
  '(em|com|como|dentro de|num|nuns|via|usando) ((um|uns|os|nossos|próprios) ){0,2}(contêiner(es)?|containers?|contentor(es)?)',
  '(w|jako|z|na|do|za pomocą) ((osobnych|własnych|naszych|izolowanych|oddzielnych|lekkich) )?kontener\\p{L}{1,3}',
  `(imágenes|imagen|immagini|immagine|imagens|imagem|obraz~) (${W}){0,4}?(contenedor|container|contêiner|contentor|kontener|registry|registro|kubernetes)~`,
];
export const TRADE_SOUTH = [
  '(producci[oó]n|produzione|produção|produkcj@|entornos? productivos?|despleg|desplieg|despliegu|rilasci|distribu|implanta|publica|pubblic|ejecut|eseg|eseguit|execut|rod[ao]|corre|gira|wdraż|wdroż|uruchami|działa|pakuj|pakowan|empaquet|impacchett|empacot|entreg)~',
  '(aplicaci[oó]n|aplicaciones|applicazion[ei]|aplicaç@|aplikacj@|usług~|serwis~|servizi~|microservi@|mikroserwis~|mikrousług~|código|codice|kod~|modelos?|modelli|modele|api|nube|nuvem|chmur@)',
];
/** Boxes, and the people who load them. */
export const GOODS_SOUTH = [
  '(puertos?|port[oi]s?|portuari@|buques?|barcos?|nav[ei]|navios?|marítim@|marittim@|statk@|statek|morsk@|ładun@|przeładun@|mercanc@|mercí|merci|mercadori@|cargas?|carico|carichi|camion~|camiones|ciężarów@|almacén|almacenes|magazzin@|armazé@|magazyn~|residuos|rifiuti|resíduos|lixo|basura|śmieci|odpad@|aduan@|dogan@|alfândega|terminal (de|di|kontenerow@)|naviera|spedizion@|logístic@|logistic[aoh]~)',
];
