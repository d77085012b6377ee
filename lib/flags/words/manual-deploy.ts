import { phrases } from '../../text/phrases.ts';
import { BY_HAND_ABROAD, UNDONE } from './denials.ts';

/** The words of `rules/manual-deploy.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const HAND = '(?:by hand|manually|von hand|manuell|handmatig|met de hand|à la main|manuellement|a mano|manualmente)';
const DEPLOY =
  '(?:deploy(?:s|ed|ing|en|ons|ez|ments?)?|déploy\\p{L}*|déploiements?|releas(?:e|es|ed|ing)|ship(?:s|ped|ping)?|publish(?:es|ed|ing)?|go(?:es)? live|roll(?:ed|ing|s)? out|rollouts?|push(?:ed|es|ing)?|pull(?:ed|s|ing)?|install(?:s|ed|ing)?|cop(?:y|ies|ied|ying)|upload(?:s|ed|ing)?|mises? en production|ausgeliefert|bereitgestellt|veröffentlicht|uitgerold)';
export const PLAIN = phrases([
  'cop(?:y|ies|ied|ying) (?:\\w+ )?(?:to|onto) (?:the|our) servers? file by file|(?:onto|to) (?:the|our) (?:live|production) servers? (?:with|by|via|over|using) (?:filezilla|winscp|ftp|scp|sftp)',
  '(?:log|ssh)\\w* (?:in|into|on|onto)(?: [a-z]+){0,3} and (?:runs?|does|do|types?)(?: an?)? git pull|git pull (?:on|in) (?:each|every|the|all|our)(?: [a-z]+)? (?:servers?|machines?|box(?:es)?|hosts?)|(?:sustitu|reemplaz|sub)(?:imos|en|e|amos|an) (?:los )?(?:archivos|ficheros) a mano|live (?:when|once|after) [^.;]{2,50} (?:copies|copied|copy|uploads?)(?: [a-z]+){1,4} (?:to|onto) the (?:[a-z]+ )?(?:server|box|machine|host)',
  `(?:${DEPLOY}|installier\\p{L}*|install(?:ent|ons|é\\p{L}*)|instal\\p{L}*|updates?)[^.;]{0,70} (?:command by command|(?:server|machine|box) by (?:server|machine|box)|befehl für befehl|commande par commande|comando (?:a|per|por) comando|(?:step by step|line by line) (?:from|following|after) (?:an? |the |our )?(?:\\w+ ){0,3}(?:wiki|run ?book|document|checklist|page|note)\\w*)|types? (?:in )?(?:the |all )?commands [^.;]{0,60} (?:servers?|machines?)|(?:log|ssh)\\w* (?:in ?to|on to|onto) (?:\\w+ ){1,3}servers?,? one (?:after|by)(?: the| one| another| other)*`,
  '(?:server|serveur|servidor|serwer|box|production|vps)\\p{L}*[^.;]{0,40} git pull|(?:cop|upload|push|mov|ftp|scp|rsync)\\p{L}* (?:it|them|everything|the \\w+) (?:(?:over|up|across),? )?(?:and|then) (?:re(?:start|load))\\w*|(?:deploy|release|auslieferung|rollout|update)\\p{L}* (?:sind|ist|bleib\\p{L}+) (?:\\p{L}+ ){0,3}handarbeit',
  '(?:unzips?|unpacks?) the (?:new )?(?:version|release|build|archive|code) (?:\\w+ )?on the (?:\\w+ )?(?:server|machine)|(?:release|deployment) (?:process|procedure) (?:is|consists of) an? (?:colleague|admin|person|developer)',
  `${DEPLOY}(?:,? [\\p{L}\\d’'/]+){0,8} ${HAND}`,
  `(?:(?<!(?:seen|know|knows|knew|known) the pain of )manual|hand ?made|hand cranked|hand rolled|ftp|sftp|ssh|handmatige?|manuelle[sn]?) (?:(?!on|for|about|of)\\w+ )?(?:deploy(?:s|ments?)?|deployment process(?:es)?|release process(?:es)?|releases|rollouts?|uploads? to (?:the )?(?:\\w+ )?servers?)`,
  `(?:deployments?|deploying|releases?|rollouts?|deploys?|going live|rolling out|(?:deployment|release) process(?:es)?)(?: \\w+){0,3} (?:is|are|remains?)(?: \\w+){0,2} (?:manual|hand ?(?:made|rolled|cranked)|${HAND})`,
  'nothing (?:about|in|of) (?:our|the) (?:deployments?|releases?) is automated|wiki page with (?:\\w+ )?steps|(?:live|production) system is edited in place|(?:put|placed|places?|puts) (?:\\w+ ){0,3}?on (?:the|our|each) (?:\\w+ ){0,2}?(?:server|host|machine|box) by hand|copying the (?:package|build|code|files) onto each|(?:site|code|app|application) is updated over s?ftp|(?:kopieert|zetten|zet) (?:[\\p{L}]+ ){0,6}?(?:via ftp|handmatig|met de hand)|déploiement se fait par copie',
  '(?:deploys?|deployments?|deploying|releases?|releasing|going live) (?:consists? of|means?|takes?|follows?|is|are) (?:an? )?(?:\\w+ ){0,2}?(?:\\d+|ten|twelve|fifteen|twenty|thirty|forty|fifty|long|many) ?steps? (?:\\w+ )?(?:wiki|page|checklist|document|list|runbook|script|procedure)',
  '(?:no|without|lacks?|lacking) (?:any |an )?(?:automated|automatic) (?:deployments?|releases?|rollouts?)(?: process(?:es)?)?(?! (?:experience|knowledge|tools?|skills))|(?:deployments?|deploys?|releases?|rollouts?|releasing|deploying) (?:\\w+ )?(?:requires?|needs?|involves?|includes?) (?:\\w+ ){0,2}?manual (?:steps?|work|intervention|effort|actions?)',
  '(?:code|builds?|scripts?|app|application|site|new versions?|releases?|updates?|changes) (?:is|are|gets?) (?:\\w+ )?(?:copied|dragged|uploaded|transferred|pasted) (?:\\w+ ){0,2}?(?:to|onto|over to) (?:the |our |each |every |a )?(?:\\w+ ){0,2}?(?:servers?|host|machines?|box(?:es)?|production)',
  `(?:how (?:we|do we|to) (?:\\w+ )?(?:deploy|ship|release|go live)|(?:our )?(?:release|deploy\\w*|shipping)(?: (?:process|procedure|steps|routine|recipe))?|so (?:deployen|veröffentlichen|releasen) wir) ?(?::|\\?|–|means|is)? ?(?:[\\p{L}’']+,? ){0,8}?(?:zip\\p{L}*|(?:per|by|via|over|by means of) (?:s?ftp|scp)|scp|s?ftp|git pull|pull on the server)[^.;]{0,60} (?:restart\\p{L}*|neu ?starten|hope|pray)`,
  "(?:releases?|builds?|(?:new )?versions?) (?:is|are) (?:built|made|packaged|cut) (?:on|from) (?:\\w+[’']s |his |her |their |an? |one ){0,2}(?:\\w+[’']s? )?(?:laptop|workstation)",
  '(?:to|we) (?:ship|deploy|release|go live)?,? ?(?:we )?(?:zip|upload|copy|pack) [^.;]{0,40} (?:over|by|via|with|per) (?:s?ftp|scp|filezilla|winscp)',
  '(?:swap|swaps|swapping|replac(?:e|es|ing)|overwrit(?:e|es|ing)) the (?:\\w+ )?(?:folders?|directory|files)(?: on \\w+ \\w+)?',
  '(?:edit|edits|editing|chang(?:e|es|ing)|fix(?:es|ing)?|patch(?:es|ing)?) (?:\\w+ ){0,4}(?:on|directly on|in) (?:the )?(?:live|production) (?:server|machine|box|system)s?',
  "(?:ssh(?:es|ing)?|log(?:s|ging)?|connect(?:s|ing)?|remot(?:es|ing)?)(?: (?:in|on|over))?(?: (?:into|to|onto|in))? (?:the |our |each |every |a |all )?(?:\\w+ )?(?:servers?|boxes|box|machines?|hosts?|vms?|vps|production|prod)(?: (?:over|via|with|by|through) ssh)?(?:,| and| to)(?: [\\w’']+){0,3} (?:git )?(?:pull|deploy|restart|copy|copi|updat|unpack|swap|replac)\\w*",
  '(?:log|logs|logging|connect|connects) (?:in|on) (?:via|over|by|with|through) ssh (?:and|to) (?:\\w+ ){0,2}(?:pull|deploy|restart|copy|update)\\w*|(?:hot ?fixes|patches|changes|code|files|scripts|fixes) (?:is|are|get|gets) (?:edited|changed|made|applied|patched) (?:\\w+ )?(?:live|directly) on (?:the )?(?:live |production )?(?:servers?|machines?|production)',
  `(?:deploy\\w*|releas(?:es?|ing)|rollouts?|going live)(?: \\w+){0,4} (?:checklist|run ?book|wiki page|document|list|script)(?: \\w+){0,2} (?:of|with) (?:\\w+ ){1,2}(?:steps|commands|points)`,
  `nothing (?:is|gets) automated (?:about|in|when|around) (?:our |the )?(?:deploy|releas|roll)\\w*`,
  "(?:we|there|is|are|have|has|currently|still)(?:[’']s)?(?: \\w+)? (?:no|without) (?:(?:automated|automatic|proper|real) )?(?:deployment|release) (?:automation|pipelines?)(?! (?:experience|knowledge|needed|required|is|that|too|should|may))",
  `(?:production|live|the (?:\\w+ )?(?:site|server|app|application|system)) (?:is|gets) (?:updated|changed|refreshed|patched) by (?:copying|running|uploading|dragging|hand|replacing|overwriting|editing|logging|whoever|pulling)(?: \\w+){0,4}`,
  '(?:upload|put|push|copy|drag|send|move)(?:s|ing)? (?:[\\w,]+ ){1,6}?(?:to|on|onto) (?:our|the) (?:web ?space|web host|hosting|live site|web ?site) (?:via|by|over|with|through) s?ftp|(?:drag|drags|dragging) (?:it|them|the [\\w ]{2,30}?) (?:\\w+ ){0,4}?(?:onto|into|to) the (?:\\w+ ){0,3}?(?:server|folder|machine|host)|manual release of (?:the )?(?:\\w+ ){1,3}(?:to|into) (?:\\w+ and )?(?:production|uat|live)',
  "(?:filezilla|winscp|s?ftp)[^.;]{0,60} (?:that is|that[’']s|this is|it is) how (?:we|our|the|all)|cop(?:y|ies|ying) the (?:approved |new |built )?(?:\\w+ )?(?:packages|scripts|build|files) from (?:\\w+ ){1,4}to the (?:production|live) (?:hosts?|servers?|machines?)",
  'log(?:s|ging)? (?:on|in)(?:to| to) (?:the |our |each )?(?:\\w+ ){0,3}?(?:nodes|servers|machines|hosts|boxes),? one (?:after|by)|stop the service,? (?:replace|swap|copy|overwrite)',
  '(?:manually|by hand) (?:deploy|releas|install|publish|upload|copy|roll|push)\\w* (?:\\w+ ){0,3}?(?:builds?|releases?|to|on|onto|updates?|versions?|code|changes|packages?)|(?:installation|deployment|release) steps (?:\\w+ )?(?:manually|by hand)|unpacks? (?:\\w+ ){0,2}?on (?:\\w+ ){0,4}?servers|by drag and drop (?:in|with|over)',
]);
const ABROAD_DEPLOY =
  '(?:deploy(?:s|en|t|ed|ment|ments)?|deployen|déploiements?|déploy\\p{L}+|mises? en (?:prod(?:uction)?|ligne)|livraisons?|despliegues?|desplega\\p{L}+|despliega\\p{L}*|puestas? en producción|rilasc\\p{L}+|mess[ae] in produzione|implanta(?:ção|ções|mos)|lançamentos?|publicamos|publicação|wdrożeni\\p{L}+|wdraża\\p{L}+|releases?|releasen|uitgerold|uitrollen|ausgerollt|ausrollen|eingespielt|einspielen|auslieferung(?:en)?|neue version(?:en)?|nieuwe versies?)';
/** The same in other languages. */
export const ABROAD = phrases([
  `${ABROAD_DEPLOY}(?: [\\p{L}’']+){0,6} (?:per|via|über|par|por|en|met|con|com|przez|tramite) (?:s?ftp|ssh)`,
  `${ABROAD_DEPLOY}(?: [\\p{L}’']+){0,9} ${BY_HAND_ABROAD}`,
  '(?:(?:despliegues?|puestas? en producción|implanta(?:ção|ções)|lançamentos?|deploy)(?: \\p{L}+){0,2} (?:es|é|è|resta|sigue siendo|continua|ainda é)|desplieg\\p{L}+|puesta en producción) manuale?',
  "(?:copiant|copiando|copiar|kopiując|kopieren|kopiert|kopiëren|gekopieerd|kopiujemy|copier|copiamos|copiamo|copiare|copions|copie|subiendo|subimos|wgrywa\\p{L}*|wrzuca\\p{L}*|carichiamo|caricando|transférant|enviando)(?: [\\p{L}’'\\d]+){0,6} (?:auf|naar|op|sur|vers|dans|al|en|aux?|a los?|para|nos?|nas?|sul|sui|nel|do)(?: (?:den|die|de|het|les?|o|os|el|los|il)| jeden| unsere[nr]?)?(?: \\p{L}+)? (?:serveurs?|servidor(?:es)?|servers?|serwer\\p{L}*|produktion|producción|produção|produzione|productie)",
]);
/** Ways of carrying files, which deploy where the sentence speaks of servers or releases. */
export const CARRIED = phrases([
  '(?:s?ftp(?:es|ed|s|ing)?|filezilla|winscp|scp|rsync(?:s|ed|ing|iem)?|usb (?:sticks?|drives?)|remote desktop|rdp)',
  '(?:drag|upload|online|live|past(?:e|ing)|glisse|dépos|arrast|trascin|hochl|zieh|sleep|wrzuc)\\p{L}*[^.;]{0,50} (?:cpanel|plesk|(?<!the )hosting panel|file ?manager)',
  '(?:cop(?:y|ies|ied|ying)|drag(?:s|ged|ging)?|mov(?:e|es|ing)|upload(?:s|ed|ing)?|drag (?:and|&) drop|kopier(?:t|en)|kopi(?:eer|ëren)|copi(?:er|ons|é)) (?:(?!and|fast|quickly|forward)\\p{L}+ ){0,3}(?:files|folders?|code|scripts?|(?:the )?builds?|everything|archive|zip|dateien|fichiers)',
]);
export const LIVE = phrases([
  '(?:changes?|patch(?:es)?|fix(?:es)?|websites?|nieuwe versies?|neue versionen|nouvelles versions|nuevas versiones|nuove versioni|novas versões|nowe wersje|(?:go(?:es)?|put|gehen|geht) online|publicamos)',
  're(?:start|load)\\w* (?:the )?(?:apache|nginx|uwsgi|gunicorn|service|server|app)',
  '(?:produ(?:kti|cti|kcyj|zione|cción|ção)\\p{L}*) ?(?:server|serwer)?',
  'deploy\\p{L}*|déploy\\p{L}*|releases?|roll(?:ing|ed|s)? out|rollouts?|go(?:es|ing)? live|(?:in|to|into) production|new versions?|updates? (?:go|are|reach)|mises? en production|auf den server|code|software|live',
  '(?:on|to|onto) (?:the|our|a|each|every|its) (?:\\w+ )?(?:servers?|machine|host|box|vm|production)',
]);
export const UNLESS = phrases([
  UNDONE,
  // Things that are put out in the field, and a machine that does the carrying.
  '(?:probes?|buoys?|traps?|drones?|balloons?|loggers?|cameras?|beacons?|stations?|gauges?|nets|seeds?|transmitters?|sonden|bojen|sondes?|balises|boeien|boyas|sondas?|sensores|capteurs|sensoren|sonde|czujniki)(?:,| \\p{L}+){1,4} (?:by hand|manually|von hand|met de hand|à la main|a mano|à mão|ręcznie)|(?:by hand|manually) by (?:our |the |an? )?(?:\\w+ )?(?:volunteers?|rangers?|divers?|crews?|technicians?)|(?:job|pipeline|ci|cron|actions?|workflow|argo ?cd) (?:\\w+ ){0,2}(?:rsyncs?|copies|uploads|pushes)',
  '(?:belege|bestell\\p{L}+|dokument\\p{L}*|bilder|preislist\\p{L}+|commandes|pedidos|ordini|zamówie\\p{L}+|datos|dati|dados|données|daten|gegevens|dan[ey]ch?|facturas|factures|rechnungen|sauvegardes?|copias de seguridad)',
  '(?:written|drawn|typed|picked|labell?ed|corrected|annotated) (?:by hand|manually)|manually (?:reviewed|approved|tested|verified|checked|selected|corrected)|hand pick(?:ing|ed)|(?:parcels?|depots?|pallets?|letters|goods) (?:\\w+ ){0,4}?(?:manually|by hand)|(?:manually|by hand) (?:\\w+ ){0,4}?(?:depots?|warehouses?)',
  '(?:nie|niemals|nooit|jamais|nunca|nigdy|kein\\p{L}*|geen|aucun\\p{L}*|ningún|nessun\\p{L}*) (?:\\p{L}+ ){0,3}?(?:von hand|manuell|händisch|handmatig|met de hand|manuel\\p{L}*|à la main|a mano|manual\\p{L}*|ręcznie)',
  '(?:manually|hand) (?:labell?ed|annotated|curated|written|made(?! (?:releases?|deploy\\w*|rollouts?)| ?(?:[.;,]|$))|coded|crafted|entered|tuned)',
  '(?:seen|know|knows|felt) the pain|ceramics|jewell?ery|furniture|clothes|toys|chocolates?|soaps?|pottery',
  'shocked to see|is history|if you miss|not your place',
  '(?:engineers|technicians|staff|crews?|drivers|guards|nurses|consultants|people|teams|vehicles|ships|trucks) (?:\\w+ )?(?:is|are|get|were|be) (?:deployed|released|installed)',
  '(?:instead of|rather than|replac\\w+|eliminat\\w+|remov\\w+|avoid\\w*|reduc\\w+|end of|free of|get(?:ting)? rid of|automat(?:e|ing)) (?:any |more |our |the |of |longer )*(?:\\w+ ){0,2}(?:manual|manually|by hand|ftp|sftp|copy\\w*)',
  '(?:data|feeds?|invoices?|orders|reports?|images?|documents|catalogues?|firmware|devices?|hardware|robots?|sensors?|records|csv|xml|edi|backups?|photos?|content|articles?|resumes?|cvs?|partners?|suppliers?|datasets?|exports?|imports?) (?:\\w+ ){0,5}?(?:via|over|using|with|through|by|from|to|per|onto|manually)',
  '(?:protocols?|such as|tcp|http|https|dns|smtp|ssl)',
  '(?:fewer|less|reduc\\w+) (?:\\w+ )?manual|(?:nothing|no one|nobody|never|nowhere) (?:\\w+ ){0,5}(?:by hand|manually|servers?)|press releases?|(?:never|not|nothing|no) (?:\\w+ )?(?:manual|manually|by hand)',
]);
