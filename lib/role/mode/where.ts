import { type Cue, cue, END, START } from '../terms/cues.ts';
import { COUNT, DAILY, HOME } from './week.ts';
import { ANY_WAY, OTHERS_HOME, type Said } from './whole.ts';

/** Work from afar as a thing, in the languages of the postings. */
export const HOME_WORK =
  '(?:wfh|work(?:ing)? from home|home ?working|home ?office|tele ?work(?:ing)?|telecommut(?:e|ing)|thuiswerk(?:en)?|télétravail|teletrabajo|teletrabalho|smart ?working|lavoro agile|prac[ay] zdaln(?:a|ej))';
/** The same as a way to work. */
const FROM_AFAR =
  '(?:from (?:your (?:own )?)?home|home ?based|remote(?:ly)?(?! (?:sens|support|access|control|desktop|monitor|first|site|team|user|machine|patient))|(?:van ?uit|van) (?:je )?(?:huis|thuis)|op afstand|à distance|(?:da|en|em) remoto|remot[oa]|(?:desde|de|da) (?:tu |sua )?casa(?: tua)?|von (?:zu ?hause|daheim)|im home ?office|zdaln(?:ie|a)|z domu)';
const AFAR = `(?:${HOME_WORK}|(?:en |in |im |de |op )?${FROM_AFAR})`;
const ALL =
  '(?:fully|full|complete(?:ly)?|entirely|permanent(?:ly|e|es)?|total(?:ly|e|ement|mente)?|always|exclusively|(?:100 ?%|(?:one|a) hundred per ?cent)|volledig|altijd|uitsluitend|dauerhaft|ausschließlich|vollständig|komplett|100 prozent|entièrement|toujours|íntegramente|siempre|sempre|completamente|interamente|esclusivamente|exclusivamente|integralmente|wyłącznie|tylko|całkowicie|zawsze)';
const MOSTLY =
  '(?:predominantly|mainly|mostly|primarily|largely|überwiegend|größtenteils|hauptsächlich|voornamelijk|grotendeels|essentiellement|principalement|majoritairement|surtout|intégralement|principalmente|mayoritariamente|prevalentemente|maioritariamente|głównie|w większości)';
const ALWAYS =
  '(?:permanent(?:ly|e)?|total(?:e|ly)?|integral|always|for good|full ?time|every (?:working )?day|throughout|all (?:of it|the time|week|five days)|(?:al |à |zu )?100 ?%|(?:one|a) hundred per ?cent|volledig|altijd|dauerhaft|immer|toujours|à temps (?:complet|plein)|siempre|sempre|pan india|aus ganz|in ganz|de qualquer|desde cualquier)';

/** Being there, as a demand. */
const PRESENCE =
  '(?:presence|attendance|présence|präsenz|anwesenheit|aanwezig(?:heid)?|presencia(?:l(?:idad)?)?|presença|presenza|asistencia)';
const MUST =
  '(?:mandatory|required|compulsory|obligatory|expected|needed|essential|a must|pflicht|verpflichtend|erforderlich|verplicht|vereist|obligatoire|requise|exigée|obligatoria|requerida|obrigatória|obbligatoria|richiesta|total)';
const SITE =
  '(?:vor ort|im (?:büro|haus|labor|werk)|in der (?:werkstatt|halle|zentrale)|aanwezig|op (?:het |de |ons |onze )?(?:kantoor|site|werf|werkvloer|vestiging|locatie)|sur (?:site|place)|au bureau|en présentiel|presencial|dans nos (?:locaux|bureaux)|in unseren (?:räumen|büros)|(?:en|a) (?:la |nuestra )?oficina|no escritório|in (?:ufficio|sede|presenza)|(?:w|do) biur(?:ze|a)|na miejscu|on ?site)';
/** A firm's reach, and people that a product counts. */
const NOT_OF_WORK =
  /\b(?:countr|markets?|markt|asia|europ|online|web|internet|global|social|media|customers?|clients?|patients?|pupils?|students?|visitors?|museums?|birds?|predict|detect|measur|count|track|record|grow|expand|strong|brand|formaci|entrevista|interview|gym|nursery|canteen|maschinen|laufen|machines|máquinas|macchine|fruit|obst|koffie|kaffee|lunch|meals?|breakfast|drinks|parking|events?|hybrid|ibrid|h[ií]brid|remot|home ?office|teletrab|télétravail|thuis|zdaln|twice|once|sometimes|occasional|optional|if\b|when\b|visit|travel|support|install|months?|quarter|years?|contract|[1-4]\s(?:days|tage|dagen|jours))/i;

/** Places, verbs and adverbs put together: from afar and always, there and daily, and no work from home. */
export const WHERE_CUES: readonly Cue<Said>[] = [
  cue(
    'remote',
    3,
    [
      `(?:${ALL}|${MOSTLY}) (?:work(?:ing)? )?${AFAR}`,
      `${AFAR}(?: (?:post|role|job|position|work))?,? ${ALWAYS}(?! (?:offers?|employ|basis in))`,
    ],
    {
      unless: new RegExp(
        `${ANY_WAY.source}|${OTHERS_HOME.source}|hybrid|\\bnot\\b|n[’']t\\b|for (?:our |all )?fully|\\b(?:she|he) (?:is|works)\\b|weeks?\\b|[1-4] (?:days|jours|días|dagen|tage)|(?:days|jours|dagen|tage) (?:a|per|par|de)|customers|users`,
        'i',
      ),
    },
  ),
  cue(
    'remote',
    3,
    [
      'we have no (?:headquarters|hq)|(?:we|company|team|been) (?:\\p{L}{2,6} )?distributed since|from our (?:own )?homes',
      "(?:von überall|desde donde quieras|de onde quiser|d[’']où (?:vous voulez|tu veux)|vanwaar je wilt|da dove vuoi|work where you are (?:happiest|at home))",
      '(?:anywhere|wherever)(?: you (?:are|live))? in (?:the )?\\p{L}{3,14},? from home|remote inside (?:the )?\\p{L}{2,14}',
      'no (?:offices?|headquarters|head ?office) (?:anywhere|at all|to (?:come|go|commute|travel|report) to)',
      '(?:nobody|no one|none of us|you never) (?:ever )?(?:(?:has|have|needs?) to )?(?:comes?|goes?|commutes?|sits?) (?:in(?:to)?|to|at)(?: an?| the| our)? ?(?:office)?(?=\\s*(?:[.;,!]|\\n|$))',
      '(?:your )?(?:desk|office) is (?:at|in) (?:your )?(?:own )?home|(?:nobody|no one|none of us)(?: here)? has an office to (?:go|come) to',
    ],
    { evenDenied: true, unless: /weekend|night|customers?/i },
  ),
  cue('remote', 2, [`${START}(?:you (?:will |can )?)?work from your own home${END}`], { unless: /days?\b|allowance/i }),
  cue(
    'onsite',
    4,
    [
      `(?:no|without|kein\\w{0,2}|ohne|geen|zonder|sans|pas de|aucun|sin|sem|senza|bez|brak) (?:any |l[ao] |il )?(?:${HOME_WORK}|home days?|thuisdagen)(?! ?(?:pflicht|allowance|limit|restrict|obligat|budget|polic|tool|software|days? (?:limit|cap)))`,
      `(?:${HOME_WORK}|remote(?: work(?:ing)?)?) (?:is|are|kan|mag|ist|gibt|bieten|bietet|est|es|è|é|wird|wordt) (?:\\p{L}{1,12} ){0,3}(?:niet|nicht|not on offer|not (?:offered|foreseen|planned|provided)|off the table|out of the question|ruled out|non prévu|excluido|escluso)`,
      `we (?:do not|don[’']t) (?:do|have)(?: any)? (?:${HOME_WORK}|remote(?! (?:sens|teams|sites|machines)))`,
    ],
    { evenDenied: true, unless: /hybrid|verplicht om|nur |not only|nicht nur|niet alleen/i },
  ),
  cue(
    'onsite',
    3,
    [
      `${START}(?:your |with |physical |(?:full ?time )?)?${DAILY} (?:physical )?${PRESENCE}(?! (?:of|figures|data))`,
      `${START}(?:your |physical |office )?${PRESENCE}(?: [^.;\\n]{1,40})?,? (?:is |est |ist |es |è |é )?(?:an )?(?:${DAILY}|${MUST})`,
      `physically present (?:\\p{L}{2,10} ){0,3}(?:${DAILY})`,
      `${START}präsenz ?pflicht`,
      `(?<![\\p{L}])${DAILY},? (?:\\p{L}{1,10} ){0,2}${SITE}`,
      `${SITE},? (?:\\p{L}{1,10} ){0,3}${DAILY}(?! (?:und|et|and|stand|meeting|lunch))`,
      `(?:we|you|everyone|everybody|all of us|the team|the whole team) (?:all )?(?:will )?(?:come|comes|are|is|sit|sits) (?:in|together(?: in [\\p{L}]{3,14})?|on ?site)(?: with us)?,? (?:all )?(?:every (?:working |week ?)?day|daily|(?:5|five) days|monday (?:to|through) friday|all week)`,
      `(?:you(?: will|[’']ll)?|we|everyone) (?:sit|sits) (?:with|in|at) (?:[\\p{L}]{2,14} ){1,5}?[\\p{L}]{2,14},? ${DAILY}(?! (?:stand|meeting))`,
      `(?:esclusivamente|solo|exclusivamente|uniquement|exclusivement|solamente|uitsluitend|enkel|tylko|wyłącznie|apenas) ${SITE}`,
      'everything (?:is done|happens|takes place) (?:in|at) (?:the|our) (?:lab|workshop|plant|hall|office|studio)|co ?located (?:team|company|with)|side by side in (?:one|a|the same) room',
      `${START}wfo(?! or)|work(?:ing)? from office only|(?:5|five) days wfo`,
    ],
    { unless: NOT_OF_WORK, evenDenied: true },
  ),
  cue(
    'onsite',
    2,
    [
      `(?:you(?: will)?|we(?: all)?|everyone|everybody|the team|work|job|role|position|testing) (?:(?:be|is|are|works?|happens?|done)(?: [\\p{L}]{2,12},?){0,5}) on ?site(?= ?(?:[.;,!]|\\n|$|in |at |next|daily|all ))`,
      `(?:${START}|(?:poste|vaga|stage|arbeit|lavoro|praca|gearbeitet wird) )(?:presencial|en présentiel|sur place|in presenza|na miejscu|(?:in )?präsenz|vor ort|stacjonarnie) (?:in|em|en|à|a|w|te|bei|i) (?!modalità)\\p{L}{2,20}`,
      '(?:seat|desk|chair) is (?:in|at) our (?:[\\p{L}-]{2,16} ){0,3}(?:office|workshop|lab|studio|plant|hall|hq)|the (?:lab|plant|workshop) is in \\p{L}{3,16} and so (?:are|is|will)',
      `${START}arbeit in präsenz|(?:je|jij) werkt (?:\\p{L}{2,10} ){0,2}op (?:onze|de) (?:werkvloer|werf|vestiging|site)|op onze werkvloer`,
    ],
    { unless: NOT_OF_WORK },
  ),
];

const DAYS = `${COUNT}(?: (?:full|fixed|set|vaste|feste))? (?:days?|tage?n?|dag(?:en)?|jours?|días?|dias|giorn[io]|dni)`;
const HERE =
  '(?:in|here|there|in with us|with us|on ?site|hier|bij ons|bei uns|sur (?:site|place)|presenciales|presenciais|chez nous|aquí|qui|tutaj|presence|attendance|präsenz|(?:de )?présence|aanwezig)';

/** Some of both, by count of days or by halves. */
export const BOTH_CUES: readonly Cue<Said>[] = [
  cue(
    'hybrid',
    3,
    [
      `${DAYS}(?: [^.;,\\n]{2,24})?,? (?:and |but |und |en |et |y |e )?(?:the )?(?:other |remaining )?(?:${COUNT}|rest|others?)(?: (?:days?|tage|dagen|jours|días|giorni|dni))?,? (?:are |is |of them )?${HOME}`,
      `${DAYS}[^.;\\n]{0,20},? (?:and )?${HOME},? (?:for |on )?(?:the )?(?:other |remaining )?(?:${COUNT}|rest|others)(?! (?:weeks|months|hours))`,
      `${DAYS}(?: (?:a week|per week|die woche))? ${HERE}[^.;\\n]{0,16} ${HOME}`,
      `an ${COUNT} tagen [^.;\\n]{2,24},? sonst (?:remote|zu hause|im home ?office)`,
      `${START}(?:office |your |physical )?(?:presence|attendance|présence|präsenz|aanwezigheid)(?: (?:in|at|bei|à) \\p{L}{2,16})?:? (?:on |an |of )?${DAYS}`,
      `${DAYS} (?:of |de |d[’'])?(?:presence|présence|präsenz|aanwezigheid|presenciales|presenciais|presenza)(?! (?:training|cours))`,
      `(?:some|alternate|most) (?:days|weeks) (?:here|in|at)(?: (?:the|our) \\p{L}{3,10})?,? (?:and )?(?:(?:some|the other|other) days )?(?:at|from|on) ?home|some days (?:\\p{L}{2,8} )?(?:here|in|on ?site),? (?:and )?some (?:days )?(?:at|from) home`,
      '(?:in|at) the office most days|(?:partly|half) (?:(?:from|at|in) )?(?:the |our )?(?:home|office),? (?:and )?(?:partly|half) (?:(?:from|at|in) )?(?:the |our )?(?:home|office)',
      'mix of (?:the )?(?:office|desk|studio) and (?:your )?(?:kitchen|sofa|home)|mixed (?:work(?:ing)? )?model(?= ?:)',
      `hybrid ?[,:–—]? ?(?:once|twice|thrice|${COUNT} days)`,
      'remote(?:ly)? (?:on |every )(?:mon|tues|wednes|thurs|fri)days?',
      `(?:max(?:imal|\\.)?|bis zu|up to|tot|jusqu[’']à|hasta|fino a|até) ${DAYS}(?: (?:pro|per|par|por) \\p{L}{4,8})? (?:mobil|${HOME})`,
      `${COUNT} (?:vezes|veces|fois|volte|keer|mal|razy) (?:[\\p{L}]{1,4} ){1,2}\\p{L}{4,9} (?:no escritório|en la oficina|au bureau|in ufficio|op kantoor|im büro|w biurze)|${DAYS} (?:w tygodniu )?(?:z biura|w biurze)`,
      'home,? (?:with|but|and) (?:on )?(?:mon|tues|wednes|thurs|fri)days? (?:in|at)',
    ],
    {
      unless: new RegExp(
        `${ANY_WAY.source}|fully remote|100 ?%|patients?|customers?|interview|(?:a|per) (?:month|year|quarter)|onboarding`,
        'i',
      ),
    },
  ),
];
