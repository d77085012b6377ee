/** Rows of `containerised-abroad.ts` in Spanish, Italian, Portuguese and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
export const CONTAINERS = '(contenedor(es)?|containers?|contêiner(es)?|contentor(es)?|kontener(y|ów|ach|ami|ze|a|em)?)';

/** Words that can hardly mean anything else. */
export const SOUTH = [
  "docker(a|em|ze|owi|owe|owy|owych|owymi|owego|owanie|yzacj\\p{L}+|izad[oa]s?|izzat[oaie])|docker[’'](a|em)",
  '(kubernetes|openshift)(a|em|ie|owi|ow\\p{L}{1,4})|k8s[- ]?(a|em|ie)(?= ?[.,;)]|$| (i|oraz|lub|w|do))',
  `(orquest|orchestr|orkiestr)\\p{L}+ (de |di |d[’']|dei |los |i |os )?${CONTAINERS}|(tecnolog|technolog|plataform|piattaform|platform|clúster|cluster|imágen|imagen|immagin|image|obraz|registr|ecosistem|infra|arqui?te|archite)\\p{L}* (de |di |dei |a |em |en |basad\\p{L}+ (en|su|em) |oparte na )?(contenedores|containers?|contêineres|contentores|kontener\\p{L}+)`,
  '(arquitecturas?|architettur\\p{L}+|arquiteturas?|architektur\\p{L}+|funciones|funzioni|funções|funkcj\\p{L}+|aplicaciones|applicazioni|aplicações) (sin servidor(es)?|senza server|sem servidor(es)?|bezserwerow\\p{L}+)|bezserwerow\\p{L}+',
  'contenedoriza\\p{L}+|conteneriza\\p{L}+|containeriza\\p{L}+|containerizz\\p{L}+|conteineriza\\p{L}+|contentoriza\\p{L}+|(s)?konteneryz\\p{L}+|dockeriza\\p{L}+|dockerizz\\p{L}+|dokeriz\\p{L}+|zdokeryz\\p{L}+|zdockeryz\\p{L}+',
];

/** Knowledge that is asked. */
export const KNOWN_SOUTH = [
  `(experiencia|conocimientos?|manejo|dominio|soltura|trabaj\\p{L}+|familiarid\\p{L}+|nociones|uso|esperienza|conoscenz[ae]|familiarità|padronanza|competenze|lavor\\p{L}+|dimestichezza|experiência|conhecimentos?|domínio|vivência|noções|trabalh\\p{L}+|familiaridade|doświadczeni\\p{L}+|znajomość|praktyk\\p{L}+|prac\\p{L}+|obsług\\p{L}+|podstawy|umiejętność) (${W}){0,2}?(con|en|de|di|dei|com|em|z|w|in|sobre|su) ((los|i|os|tecnologías de|\\p{L}+ (y|e|i)) )?${CONTAINERS}(?= ?[.,;:!)\\(/]|$| (en |em |in |w |y |e |i |o |ou |oraz |es |è |é |será|serán|sería|sarà|jest|mile|est[áà]|software|linux|docker|se valor|deseable|na))`,
];

/** Words with other meanings too: they count beside other words of the trade. */
export const LOOSE_SOUTH = [
  '(en|con|como|sobre|dentro de|mediante|a) ((un|unos|los|nuestros|sus|propios|su propio) ){0,2}contenedor(es)?',
  '(in|come|con|su|dentro|tramite|dentro a) ((un|dei|i|singoli|propri|appositi|nostri) ){0,2}container',
  '(em|com|como|dentro de|num|nuns|via|usando) ((um|uns|os|nossos|próprios) ){0,2}(contêiner(es)?|containers?|contentor(es)?)',
  '(w|jako|z|na|do|za pomocą) ((osobnych|własnych|naszych|izolowanych|oddzielnych|lekkich) )?kontener\\p{L}{1,3}',
  `(imágenes|imagen|immagini|immagine|imagens|imagem|obraz\\p{L}*) (${W}){0,4}?(contenedor|container|contêiner|contentor|kontener|registry|registro|kubernetes)\\p{L}*`,
];
export const TRADE_SOUTH = [
  '(producci[oó]n|produzione|produção|produkcj\\p{L}+|entornos? productivos?|despleg|desplieg|despliegu|rilasci|distribu|implanta|publica|pubblic|ejecut|eseg|eseguit|execut|rod[ao]|corre|gira|wdraż|wdroż|uruchami|działa|pakuj|pakowan|empaquet|impacchett|empacot|entreg)\\p{L}*',
  '(aplicaci[oó]n|aplicaciones|applicazion[ei]|aplicaç\\p{L}+|aplikacj\\p{L}+|usług\\p{L}*|serwis\\p{L}*|servizi\\p{L}*|microservi\\p{L}+|mikroserwis\\p{L}*|mikrousług\\p{L}*|código|codice|kod\\p{L}*|modelos?|modelli|modele|api|nube|nuvem|chmur\\p{L}+)',
];
/** Boxes, and the people who load them. */
export const GOODS_SOUTH = [
  '(puertos?|port[oi]s?|portuari\\p{L}+|buques?|barcos?|nav[ei]|navios?|marítim\\p{L}+|marittim\\p{L}+|statk\\p{L}+|statek|morsk\\p{L}+|ładun\\p{L}+|przeładun\\p{L}+|mercanc\\p{L}+|mercí|merci|mercadori\\p{L}+|cargas?|carico|carichi|camion\\p{L}*|camiones|ciężarów\\p{L}+|almacén|almacenes|magazzin\\p{L}+|armazé\\p{L}+|magazyn\\p{L}*|residuos|rifiuti|resíduos|lixo|basura|śmieci|odpad\\p{L}+|aduan\\p{L}+|dogan\\p{L}+|alfândega|terminal (de|di|kontenerow\\p{L}+)|naviera|spedizion\\p{L}+|logístic\\p{L}+|logistic[aoh]\\p{L}*)',
];
