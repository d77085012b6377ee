/** The rows of `manual-deploy-abroad.ts` in Spanish, Portuguese, Italian and Polish. */

const W = "((?!auto|tests?|test\\p{L}+ |datos|dati|dados|danych)[\\p{L}\\d’'/]+,? )";
const HAND =
  '(a mano|manualmente|manual(es|e|i)|manuais|à mão|na mão|de (forma|manera|maneira|modo) manual|in (modo|maniera) manuale|ręczn\\p{L}+|recznie|manualn\\p{L}+|artesanal\\p{L}*|artigianal\\p{L}+)';
const LIVE = '(producción|prod|produzione|produção|produkcj[ięaą]|preproducción)';
/** Bringing out software, in whatever form of the word. */
const SHIP = `((re)?despl(ieg|ega|egu|egá)\\p{L}+|(re)?deploy\\p{L}*|puestas? en producción|pases? a ${LIVE}|(pas|sub|llev|entreg|public)\\p{L}+ (\\p{L}+ ){0,3}?a ${LIVE}|rilasc\\p{L}+|mess[ae] in produzione|(mand|port|mett|pubblic)\\p{L}+ (\\p{L}+ ){0,3}?in produzione|releases?|release\\p{L}{1,3}|implanta(ção|ções|mos|r)|(sub|coloc|publica|leva|envia)\\p{L}* (\\p{L}+ ){0,3}?(em|para|a) produção|subidas? (a|em|para) ${LIVE}|wdroże\\p{L}+|wdraża\\p{L}+|wdrożysz|wypuszcza\\p{L}+|wydania|wydawanie|(wrzuca|wgrywa|przenosi|puszcza)\\p{L}* (\\p{L}+ ){0,3}?na (produkcj\\p{L}+|serwer\\p{L}*)|(actualizaci(ón|ones)|aggiornament[oi]|atualiza(ção|ções)|aktualizacj[aeię]) (en|in|em|na|de|di|della|do|da|del) (\\p{L}+ )?(${LIVE}|serv\\p{L}+|serwer\\p{L}*))`;
const THING =
  '(c[óo]digo|codice|kod(u|em)?|aplicaci(ón|ones)|applicazion[ei]|aplica(ção|ções)|aplikacj\\p{L}{1,3}|(nuevas? |nuove? |novas? |nowe? )?(versi(ón|ones|one|oni)|vers(ão|ões)|wersj[aeię])|builds?|releases?|scripts?|skrypt\\p{L}{0,3}|ficheros|archivos|arquivos|file|pliki|plików|cambios|modifiche|mudanças|alterações|zmian[yę]?|pacchett[oi]|paquetes?|pacotes?|paczk[ięa]|aggiornamenti|atualizações|actualizaciones|aktualizacje|jar|war|zip|bin[áa]rios?)';
const CARRIER =
  '(s?ftps?|scp|filezilla|winscp|rsync|ssh|usb|pendrive\\p{L}{0,3}|memoria usb|chiavett\\p{L}+|escritorio remoto|desktop remoto|[áa]rea de trabalho remota|pulpit\\p{L}* zdaln\\p{L}+|rdp|putty|copi[ae]r? (y|e) (pega|cola|incolla)\\p{L}*|copy ?paste|kopiuj wklej|arrastrar y soltar)';
const BY =
  '(por|vía|via|con|mediante|usando|a trav[ée]s de|tramite|per|attraverso|com|pelo|pela|atrav[ée]s de|przez|za pomoc[ąa]|po|z użyciem|en un|su)( (el|un|una|il|uno|o|um|uma|lo|di)){0,2}';
const PLACE = `(servidor(es)?|server|serwer\\p{L}{0,3}|hosting|${LIVE}|m[áa]quinas? de produ\\p{L}+)`;
const ONTO =
  '(al|a los|a cada|en|en el|en los|sul|sui|nel|nei|su ogni|ao|aos|no|nos|para o|para os|em cada|na|do|a)( (nuestr[oa]s?|nostr[oi]|nosso|nossos|naszych?|el|cada|ogni|każdy))?';
const CARRY =
  '(copia(mos|r|ndo|n|re|ndo|mo|s|rás)?|sub(ir|imos|iendo|es|en|e|irás)|arrastra\\p{L}*|trascin\\p{L}+|arrast\\p{L}+|carica(re|ndo|mo|te|to)?|carichi(amo)?|transfer\\p{L}+|transfir\\p{L}+|trasfer\\p{L}+|pasa(mos|r|ndo)|envi(ar|amos|ando)|coloca(mos|r|ndo)|kopiuj\\p{L}+|kopiowa\\p{L}+|wgrywa\\p{L}*|wgra[ćs]\\p{L}*|wrzuca\\p{L}*|wrzuci\\p{L}+|przenosi\\p{L}*|przesyła\\p{L}*|podmienia\\p{L}*|podmian\\p{L}+|sovrascriv\\p{L}+|sobrescrib\\p{L}+|sobrescrev\\p{L}+|nadpisuj\\p{L}+|sustitu\\p{L}+|substitu\\p{L}+|sostitu\\p{L}+|incoll\\p{L}+|colando|mand(ar|amos|iamo|are)|upload)';
const CHANGE =
  '(git pull|a mano|manualmente|à mão|ręczn\\p{L}+|copi\\p{L}+|atualiz\\p{L}+|actualiz\\p{L}+|aggiorn\\p{L}+|podmieni\\p{L}+|kopiuj\\p{L}+|wgryw\\p{L}+|reinici\\p{L}+|riavvi\\p{L}+|restart\\p{L}*|descomprim\\p{L}+|sostitu\\p{L}+|sustitu\\p{L}+|substitu\\p{L}+|zaktualiz\\p{L}+|nadpis\\p{L}+|edit\\p{L}+|edyt\\p{L}+)';

/** "Manual" is a book too, in English as well. */
const MANUAL =
  '((es|é|sigue siendo|continua|ainda é|todav[íi]a es|100 ?%|totalmente|completamente|en producción|em produção|siempre|sempre) ){0,3}manual(?= ?[.,;:!)]|$| (de|da|das|dos|do|en|em|por|y|e|cada|vía|via)(?! (usu[áa]rio|instru)))';

export const SOUTH = [
  `(?<!(the|our|a|your|any|no) )(deploys?|despliegues?|release|implantação|publicação|subida|puesta en producción|pase a producción|entrega en producción) ${MANUAL}`,
  '(proceso|processo|procedimiento|procedimento) manual de (deploy|despliegue|release|implantação|publicação|subida|entrega)',
  `${SHIP} (${W}{0,4}?)${HAND}`,
  `(?!(manual(es|e|i)|manuais) d[eio])${HAND} ((?!testi|test|prueb|valid|verif)[\\p{L}’']+ ){0,2}?${SHIP}`,
  `(${SHIP}|${CARRY} (${W}{0,4}?)${THING}|${THING} (${W}{0,2}?)${CARRY}) (${W}{0,6}?)${BY} ${CARRIER}`,
  `${BY} ${CARRIER} (${W}{0,3}?)(${CARRY}|${SHIP}) (${W}{0,4}?)(${THING}|${ONTO} ${PLACE})`,
  `(actualiz|aggiorn|atualiz|aktualiz|public|pubblic|instal|zainstal)\\p{L}+ (${W}{0,4}?)(${THING}|${PLACE}) (${W}{0,4}?)(${HAND}|${BY} ${CARRIER}|(entrando|conect\\p{L}+|accedendo|collegando\\p{L}*|acessando|logując si\\p{L}) (${W}{0,2}?)${CARRIER})`,
  `(entr|conect|acced|acess|colleg|connett|entri|loguj|zaloguj|łącz)\\p{L}* (si[ęe] )?(${W}{0,4}?)(${CARRIER}|${PLACE})[^.;]{0,60} ${CHANGE}`,
  `git pull (${W}{0,4}?)${PLACE}|${PLACE} (${W}{0,4}?)git pull`,
  `${CARRY} (${W}{0,3}?)${THING} (${W}{0,5}?)${ONTO} ${PLACE}`,
  `${THING} (${W}{0,3}?)${CARRY} (${W}{0,3}?)${ONTO} ${PLACE}`,
  `(edit|modific|modifich|cambi|correg|corrig|parche|arregl|program|sistem|correz|alter|poprawi|zmieni|edytuj|napraw|wprowadza|nanos|nanies|tocamos|tocchiamo)\\p{L}* (${W}{0,5}?)(directamente|direttamente|diretamente|direto|bezpośrednio|prosto|wprost|en caliente|en vivo|a caldo) (en|sobre|in|sul|sui|no|na|em|nos|su)( (el|los|il|i))? ${PLACE}`,
  `${SHIP} (${W}{0,4}?)(desde|dal|a partir do|do|ze|z) ((su|tu|el|seu|proprio|pr[óo]prio|swojego|własnego|nuestro|cada|meu) )*(port[áa]til|laptop\\p{L}*|ordenador|notebook|pc|computer|computador|komputera)`,
];
/** What sounds like a denial and is none. */
export const STEPS_SOUTH = [
  `(los |i |os |nuestros |nasze )?(despliegues?|deploys?|deployments?|rilasci|rilascio|releases?|entregas|wdrożeni[ae]) (\\p{L}+ ){0,2}?(no (est[áa]n?|son)|non (sono|è)|n[ãa]o (s[ãa]o|est[ãa]o|é)|nie (są|jest)) (\\p{L}+ )?(auto|zauto)matiz?\\p{L}*`,
  `(no (tenemos|hay)|sin|n[ãa]o (temos|h[áa])|sem|non (abbiamo|c[’']è)|senza|nie (mamy|ma)|bez|brak|nessuna?|ning[uú]n|nenhuma?) (\\p{L}+ )?(pipelines?|ci ?/ ?cd|ci|automatizaci[óo]n|automazion[ei]|automa(ção|tização)|automatyzacji|(despliegue|deploy|rilascio) autom\\p{L}+|automatyczn\\p{L}+ wdroż\\p{L}+)( [\\p{L}’]+){0,3}?[^.]{0,50} (${HAND}|${CARRIER}|${CARRY}|git pull)`,
];
/** It is over, or it is something else that is put online: a row of `NOT_SO`. */
export const NOT_SO_SOUTH =
  '(za sob[ąa]|dej(amos|ado) atr[áa]s|qued(ó|aron) atr[áa]s|alle spalle|fic(ou|aram) para tr[áa]s|del pasado|del passato|do passado|przeszłoś\\p{L}+|ya no|non più|j[áa] n[ãa]o|już nie|acabaron|addio|adi[óo]s|adeus|koniec z|(datos|dati|dados|danych|dane|im[áa]genes|imagens|immagini|zdjęcia|artículos|articoli|artigos|contenid\\p{L}+|contenut\\p{L}+|conteúdos?|facturas|fatture|faturas|faktur\\p{L}*|pedidos|ordini|zamówie\\p{L}+|noticias|notizie|notícias)(?! (engineer|scien|team|analy)\\p{L}*)|(en lugar|en vez|em vez|invece|zamiast) (de |di )?(\\p{L}+ ){0,3}|(test|prueb|collaud)\\p{L}* (manual|ręczn)\\p{L}*|(elimin|reempla|sustitu|substitu|sostitu|automatiz|automatizz|zautomatyz|zastąpi)\\p{L}* (\\p{L}+ ){0,3}?(manual|ręczn)\\p{L}*|(nadie|nessuno|ningu[ée]m|nikt|nunca|nada|nulla|niente|nic))';
