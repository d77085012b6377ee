/** The rows of `manual-deploy-abroad.ts` in Spanish, Portuguese, Italian and Polish. */

const W = "((?!auto|tests?|test@ |datos|dati|dados|danych)[\\p{L}\\d’'/]+,? )";
const HAND =
  '(a mano|manualmente|manual(es|e|i)|manuais|à mão|na mão|de (forma|manera|maneira|modo) manual|in (modo|maniera) manuale|ręczn@|recznie|manualn@|artesanal~|artigianal@)';
const LIVE = '(producción|prod|produzione|produção|produkcj[ięaą]|preproducción)';
/** Bringing out software, in whatever form of the word. */
const SHIP = `((re)?despl(ieg|ega|egu|egá)@|(re)?deploy~|puestas? en producción|pases? a ${LIVE}|(pas|sub|llev|entreg|public)@ (@ ){0,3}?a ${LIVE}|rilasc@|mess[ae] in produzione|(mand|port|mett|pubblic)@ (@ ){0,3}?in produzione|releases?|release\\p{L}{1,3}|implanta(ção|ções|mos|r)|(sub|coloc|publica|leva|envia)~ (@ ){0,3}?(em|para|a) produção|subidas? (a|em|para) ${LIVE}|wdroże@|wdraża@|wdrożysz|wypuszcza@|wydania|wydawanie|(wrzuca|wgrywa|przenosi|puszcza)~ (@ ){0,3}?na (produkcj@|serwer~)|(actualizaci(ón|ones)|aggiornament[oi]|atualiza(ção|ções)|aktualizacj[aeię]) (en|in|em|na|de|di|della|do|da|del) (@ )?(${LIVE}|serv@|serwer~))`;
const THING =
  '(c[óo]digo|codice|kod(u|em)?|aplicaci(ón|ones)|applicazion[ei]|aplica(ção|ções)|aplikacj\\p{L}{1,3}|(nuevas? |nuove? |novas? |nowe? )?(versi(ón|ones|one|oni)|vers(ão|ões)|wersj[aeię])|builds?|releases?|scripts?|skrypt\\p{L}{0,3}|ficheros|archivos|arquivos|file|pliki|plików|cambios|modifiche|mudanças|alterações|zmian[yę]?|pacchett[oi]|paquetes?|pacotes?|paczk[ięa]|aggiornamenti|atualizações|actualizaciones|aktualizacje|jar|war|zip|bin[áa]rios?)';
const CARRIER =
  '(s?ftps?|scp|filezilla|winscp|rsync|ssh|usb|pendrive\\p{L}{0,3}|memoria usb|chiavett@|escritorio remoto|desktop remoto|[áa]rea de trabalho remota|pulpit~ zdaln@|rdp|putty|copi[ae]r? (y|e) (pega|cola|incolla)~|copy ?paste|kopiuj wklej|arrastrar y soltar)';
const BY =
  '(por|vía|via|con|mediante|usando|a trav[ée]s de|tramite|per|attraverso|com|pelo|pela|atrav[ée]s de|przez|za pomoc[ąa]|po|z użyciem|en un|su)( (el|un|una|il|uno|o|um|uma|lo|di)){0,2}';
const PLACE = `(servidor(es)?|server|serwer\\p{L}{0,3}|hosting|${LIVE}|m[áa]quinas? de produ@)`;
const ONTO =
  '(al|a los|a cada|en|en el|en los|sul|sui|nel|nei|su ogni|ao|aos|no|nos|para o|para os|em cada|na|do|a)( (nuestr[oa]s?|nostr[oi]|nosso|nossos|naszych?|el|cada|ogni|każdy))?';
const CARRY =
  '(copia(mos|r|ndo|n|re|ndo|mo|s|rás)?|sub(ir|imos|iendo|es|en|e|irás)|arrastra~|trascin@|arrast@|carica(re|ndo|mo|te|to)?|carichi(amo)?|transfer@|transfir@|trasfer@|pasa(mos|r|ndo)|envi(ar|amos|ando)|coloca(mos|r|ndo)|kopiuj@|kopiowa@|wgrywa~|wgra[ćs]~|wrzuca~|wrzuci@|przenosi~|przesyła~|podmienia~|podmian@|sovrascriv@|sobrescrib@|sobrescrev@|nadpisuj@|sustitu@|substitu@|sostitu@|incoll@|colando|mand(ar|amos|iamo|are)|upload)';
const CHANGE =
  '(git pull|a mano|manualmente|à mão|ręczn@|copi@|atualiz@|actualiz@|aggiorn@|podmieni@|kopiuj@|wgryw@|reinici@|riavvi@|restart~|descomprim@|sostitu@|sustitu@|substitu@|zaktualiz@|nadpis@|edit@|edyt@)';

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
  `(actualiz|aggiorn|atualiz|aktualiz|public|pubblic|instal|zainstal)@ (${W}{0,4}?)(${THING}|${PLACE}) (${W}{0,4}?)(${HAND}|${BY} ${CARRIER}|(entrando|conect@|accedendo|collegando~|acessando|logując si\\p{L}) (${W}{0,2}?)${CARRIER})`,
  `(entr|conect|acced|acess|colleg|connett|entri|loguj|zaloguj|łącz)~ (si[ęe] )?(${W}{0,4}?)(${CARRIER}|${PLACE})[^.;]{0,60} ${CHANGE}`,
  `git pull (${W}{0,4}?)${PLACE}|${PLACE} (${W}{0,4}?)git pull`,
  `${CARRY} (${W}{0,3}?)${THING} (${W}{0,5}?)${ONTO} ${PLACE}`,
  `${THING} (${W}{0,3}?)${CARRY} (${W}{0,3}?)${ONTO} ${PLACE}`,
  `(edit|modific|modifich|cambi|correg|corrig|parche|arregl|program|sistem|correz|alter|poprawi|zmieni|edytuj|napraw|wprowadza|nanos|nanies|tocamos|tocchiamo)~ (${W}{0,5}?)(directamente|direttamente|diretamente|direto|bezpośrednio|prosto|wprost|en caliente|en vivo|a caldo) (en|sobre|in|sul|sui|no|na|em|nos|su)( (el|los|il|i))? ${PLACE}`,
  `${SHIP} (${W}{0,4}?)(desde|dal|a partir do|do|ze|z) ((su|tu|el|seu|proprio|pr[óo]prio|swojego|własnego|nuestro|cada|meu) )*(port[áa]til|laptop~|ordenador|notebook|pc|computer|computador|komputera)`,
];
/** What sounds like a denial and is none. */
export const STEPS_SOUTH = [
  `(los |i |os |nuestros |nasze )?(despliegues?|deploys?|deployments?|rilasci|rilascio|releases?|entregas|wdrożeni[ae]) (@ ){0,2}?(no (est[áa]n?|son)|non (sono|è)|n[ãa]o (s[ãa]o|est[ãa]o|é)|nie (są|jest)) (@ )?(auto|zauto)matiz?~`,
  `(no (tenemos|hay)|sin|n[ãa]o (temos|h[áa])|sem|non (abbiamo|c[’']è)|senza|nie (mamy|ma)|bez|brak|nessuna?|ning[uú]n|nenhuma?) (@ )?(pipelines?|ci ?/ ?cd|ci|automatizaci[óo]n|automazion[ei]|automa(ção|tização)|automatyzacji|(despliegue|deploy|rilascio) autom@|automatyczn@ wdroż@)( [\\p{L}’]+){0,3}?[^.]{0,50} (${HAND}|${CARRIER}|${CARRY}|git pull)`,
];
/** It is over, or it is something else that is put online: a row of `NOT_SO`. */
export const NOT_SO_SOUTH =
  '(za sob[ąa]|dej(amos|ado) atr[áa]s|qued(ó|aron) atr[áa]s|alle spalle|fic(ou|aram) para tr[áa]s|del pasado|del passato|do passado|przeszłoś@|ya no|non più|j[áa] n[ãa]o|już nie|acabaron|addio|adi[óo]s|adeus|koniec z|(datos|dati|dados|danych|dane|im[áa]genes|imagens|immagini|zdjęcia|artículos|articoli|artigos|contenid@|contenut@|conteúdos?|facturas|fatture|faturas|faktur~|pedidos|ordini|zamówie@|noticias|notizie|notícias)(?! (engineer|scien|team|analy)~)|(en lugar|en vez|em vez|invece|zamiast) (de |di )?(@ ){0,3}|(test|prueb|collaud)~ (manual|ręczn)~|(elimin|reempla|sustitu|substitu|sostitu|automatiz|automatizz|zautomatyz|zastąpi)~ (@ ){0,3}?(manual|ręczn)~|(nadie|nessuno|ningu[ée]m|nikt|nunca|nada|nulla|niente|nic))';
