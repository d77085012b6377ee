import { phrases } from '../../text/phrases.ts';

/** The words of `rules/manual-deploy.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const HAND = '(?:by hand|manually|von hand|manuell|handmatig|met de hand|à la main|manuellement|a mano|manualmente)';
const DEPLOY =
  '(?:deploy(?:s|ed|ing|en|ons|ez|ments?)?|déploy\\p{L}*|déploiements?|releas(?:e|es|ed|ing)|ship(?:s|ped|ping)?|publish(?:es|ed|ing)?|go(?:es)? live|roll(?:ed)? out|rollouts?|push(?:ed|es|ing)?|install(?:s|ed|ing)?|cop(?:y|ies|ied|ying)|upload(?:s|ed|ing)?|mises? en production|ausgeliefert|bereitgestellt|veröffentlicht|uitgerold)';
export const PLAIN = phrases([
  `${DEPLOY}(?:,? [\\p{L}\\d’'/]+){0,8} ${HAND}`,
  `${HAND} (?:\\p{L}+ ){0,3}${DEPLOY}`,
  `(?:manual|hand made|hand cranked|ftp|sftp|ssh|handmatige?|manuelle[sn]?) (?:(?!on|for|about|of)\\w+ )?(?:deploy(?:s|ments?)?|deployment process(?:es)?|release process(?:es)?|releases|rollouts?|uploads? to (?:the )?(?:\\w+ )?servers?)`,
  `(?:deployments?|deploying|releases?|rollouts?|deploys?|(?:deployment|release) process(?:es)?)(?: \\w+){0,3} (?:is|are|remains?)(?: \\w+){0,2} (?:manual|${HAND})`,
  'nothing (?:about|in|of) (?:our|the) (?:deployments?|releases?) is automated|wiki page with (?:\\w+ )?steps|(?:live|production) system is edited in place|(?:put|placed|places?|puts) (?:\\w+ ){0,3}?on (?:the|our|each) (?:\\w+ ){0,2}?(?:server|host|machine|box) by hand|copying the (?:package|build|code|files) onto each|(?:site|code|app|application) is updated over s?ftp|how do we ship\\? with filezilla|drag (?:the |our )?(?:\\w+ )?build onto|deployt? wird (?:\\w+ ){0,3}?(?:per|von) hand|(?:neue versionen|releases?|updates?) (?:werden|wird) (?:[\\p{L}]+ ){0,4}?(?:manuell|von hand) (?:auf|kopiert|deployt)\\p{L}*|(?:nieuwe versies?|releases) (?:[\\p{L}]+ ){0,3}?(?:handmatig|met de hand)|(?:kopieert|zetten|zet) (?:[\\p{L}]+ ){0,6}?(?:via ftp|handmatig)|subimos [^.;]{0,30} por s?ftp|rilasci (?:[\\p{L}]+ ){0,3}a mano|wdrożenia robimy ręcznie|déploiement se fait par copie',
  '(?:mises? en production|déploiements?) manuel(?:le)?s?',
  '(?:swap|swaps|swapping|replac(?:e|es|ing)|overwrit(?:e|es|ing)) the (?:\\w+ )?(?:folder|directory|files)(?: on \\w+ \\w+)?',
  '(?:edit|edits|editing|chang(?:e|es|ing)|fix(?:es|ing)?|patch(?:es|ing)?) (?:\\w+ ){0,4}(?:on|directly on|in) (?:the )?(?:live|production) (?:server|machine|box|system)s?',
  "(?:ssh|log|logging|logs) (?:in|into|in to|to) (?:the |our |each )?(?:\\w+ )?(?:servers?|boxes|box|machines?)(?: (?:over|via|with|by|through) ssh)?(?:,| and| to)(?: [\\w’']+){0,3} (?:git )?(?:pull|deploy|restart|copy|update)\\w*",
]);
/** Ways of carrying files, which deploy where the sentence speaks of servers or releases. */
export const CARRIED = phrases([
  '(?:s?ftp(?:es|ed|s|ing)?|filezilla|winscp|scp|rsync|usb (?:sticks?|drives?)|remote desktop|rdp)',
  '(?:cop(?:y|ies|ied|ying)|drag(?:s|ged|ging)?|mov(?:e|es|ing)|upload(?:s|ed|ing)?|kopier(?:t|en)|copi(?:er|ons|é)) (?:(?!and|fast|quickly|forward)\\p{L}+ ){0,3}(?:files|folders?|code|scripts?|builds?|everything|archive|zip|dateien|fichiers)',
]);
export const LIVE = phrases([
  '(?:changes?|patch(?:es)?|fix(?:es)?|websites?)',
  'deploy\\p{L}*|déploy\\p{L}*|releases?|go(?:es|ing)? live|(?:in|to|into) production|new versions?|updates? (?:go|are|reach)|mises? en production|auf den server|code|software|live',
  '(?:on|to|onto) (?:the|our|a|each|every|its) (?:\\w+ )?(?:servers?|machine|host|box|vm|production)',
]);
export const UNLESS = phrases([
  'shocked to see|is history|if you miss|not your place',
  '(?:engineers|technicians|staff|crews?|drivers|guards|nurses|consultants|people|teams|vehicles|ships|trucks) (?:\\w+ )?(?:is|are|get|were|be) (?:deployed|released|installed)',
  '(?:instead of|rather than|replac\\w+|eliminat\\w+|remov\\w+|avoid\\w*|reduc\\w+|end of|free of|get(?:ting)? rid of|automat(?:e|ing)) (?:any |more |our |the |of |longer )*(?:\\w+ ){0,2}(?:manual|manually|by hand|ftp|sftp|copy\\w*)',
  '(?:data|feeds?|invoices?|orders|reports?|images?|documents?|catalogues?|firmware|devices?|hardware|robots?|sensors?|records|csv|xml|edi|backups?|photos?|content|articles?|resumes?|cvs?|partners?|suppliers?|datasets?|exports?|imports?) (?:\\w+ ){0,5}?(?:via|over|using|with|through|by|from|to|per|onto|manually)',
  '(?:protocols?|such as|tcp|http|https|dns|smtp|ssl)',
  '(?:nothing|no one|nobody|never) (?:\\w+ ){0,5}(?:by hand|manually|servers?)|press releases?|(?:never|not|nothing|no) (?:\\w+ )?(?:manual|manually|by hand)',
]);
export const NEAR = [
  'by hand|manual|von hand|manuel|handmatig|met de hand|à la main|a mano|hand made|hand cranked & deploy|déploy|déploi|releas|ship|publish|live|roll|push|install|cop|upload|mise|ausgeliefert|bereitgestellt|veröffentlicht|uitgerold',
  'wiki page|nothing & step|automated',
  'edited in place|wird per hand|wird von hand|wird bei uns per hand|manuell|handmatig|met de hand|via ftp|por ftp|a mano|ręcznie|par copie|onto each|build onto',
  'on the|on our|on each & by hand',
  'ftp|ssh|filezilla|winscp|scp|rsync|usb|remote desktop|rdp',
  'swap|replac|overwrit & folder|director|file',
  'edit|chang|fix|patch & server|machine|box|system',
  ' log|logs in|logging & server|box|machine',
  'cop|drag|mov|upload|kopier & file|folder|code|script|build|everything|archive|zip|datei|fichier',
];
