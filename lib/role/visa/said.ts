import { type Cue, cue } from '../terms/cues.ts';

const WORD = "[\\p{L}’'-]{1,14}";
const PAPER =
  '(?:sponsorship|(?:work |working |residence |residency |employment |skilled worker |dependent )?(?:visas?|permits?|pass(?:es)?)|visa sponsorship|work authori[sz]ation)';
const PEOPLE = '(?:applicants?|candidates?|people|persons?|anyone|those|foreigners|applications|students)';
const NOT = "(?:will not|cannot|can not|can[’']t|won[’']t|are not|is not|aren[’']t|isn[’']t)";
export const LAND =
  '(?:the )?(?:us|usa|u\\.s\\.?|united states|uk|united kingdom|eu|canada|australia|new zealand|switzerland|germany|netherlands|ireland|india|singapore|israel|norway|france|spain)';

/** Who may not apply, and whose papers are seen to, in whole sentences. */
export const SAID_VISA: readonly Cue<'offered' | 'refused'>[] = [
  cue(
    'refused',
    3,
    [
      `${PEOPLE} (?:requiring|needing|in need of|who (?:will )?(?:need|require)s?) (?:${WORD} ){0,4}${PAPER} (?:${WORD} ){0,4}${NOT} (?:be )?(?:considered|accepted|hired|processed|progressed|eligible|supported|reviewed)`,
      `${PEOPLE} without (?:${WORD} ){0,4}(?:${PAPER}|right to work) (?:${WORD} ){0,3}${NOT} (?:be )?(?:considered|accepted|hired|processed|eligible)`,
      `${PAPER} ${NOT} (?:be )?(?:supported|arranged|available|offered|sponsored|provided|given|possible|considered)`,
      `(?:must|need to|has to|have to) (?:already )?be (?:an? )?(?:citizens?|nationals?|permanent residents?)(?: (?:or|and) (?:an? )?(?:citizens?|nationals?|permanent residents?))? of ${LAND}`,
      `only (?:${WORD} ){0,2}${PEOPLE} (?:with|who (?:hold|have)) (?:an? )?(?:valid )?(?:${WORD} ){1,2}(?:passport|citizenship|nationality|residence permit|work permit)`,
      `(?:need|have|hold)s? (?:an? )?(?:stamp 4|settled status|green card|(?:eu|eea|british|uk|us|swiss|irish) passport)`,
      `(?:need|require)s? (?:${WORD} ){0,5}${PAPER}[^?.\\n]{0,40}\\? (?:if (?:yes|so)|then|sorry|in that case),? (?:${WORD},? ){0,8}(?:can(?:not|[’']t)|unable|won[’']t|not)`,
      `(?:visa|immigration|permit)s? (?:support|help|assistance|sponsorship) (?:${WORD} ){0,3}(?:is|are)(?:n[’']t| not) (?:something|part|included|on offer|available|provided|possible)`,
      'sponsorship ?[:–-] ?(?:unavailable|not available)',
      '(?:gültige|bestehende|vorhandene)r? (?:\\p{L}{3,12}e )?(?:arbeitsbewilligung|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel) (?:\\p{L}{2,14} ){0,3}(?:nötig|notwendig|erforderlich|zwingend|voraus\\p{L}{0,8}|pflicht)',
    ],
    { unless: /\bno\b|not (?:need|require)|never|unless|welcome/i, evenDenied: true },
  ),
  cue(
    'refused',
    2,
    [
      `(?:limited|restricted|open only|reserved) (?:to|for) (?:citizens?|nationals?|permanent residents?)(?: (?:and|or) (?:\\p{L}{3,9} )?(?:permanent residents?|citizens?))? of ${LAND}`,
      `(?:already |currently )(?:live|reside) in (?:\\p{L}{2,14} ){1,3}with (?:an? |the )?(?:valid )?(?:work |residence |working )?permit`,
      'kein\\p{L}{0,2} (?:arbeits|aufenthalts)?bewilligung(?:en)? (?:beantragen|einholen|erhalten)',
      `(?:citizenship|nationality) (?:is |of ${LAND} is )?(?:mandatory|essential|compulsory|a must|a (?:hard )?requirement|a condition|non ?negotiable)`,
      '(?:work|residence|working) (?:permit|visa|papers?)s? (?:must|has to|have to|needs? to|should) (?:already )?be (?:in (?:your )?(?:hand|pocket)|held|secured)',
      '(?:must|need to|have to) (?:currently |already )?(?:hold|have) (?:an? )?(?:active |current |live )?(?:dv|edv|ts ?/ ?sci|nv ?[12])(?! (?:or|boards?|tapes?|cameras?))',
    ],
    { unless: /orientation|veteran|discriminat|regardless|preferr|obtain|eligib|dual\b/i },
  ),
  cue(
    'offered',
    3,
    [
      `(?:can|could|will|would|do|may|are able to|is able to|are happy to) (?:also |gladly |fully )?sponsor (?:an? |your |the )?(?:${WORD} ){0,3}(?:visas?|permits?|pass)`,
      `sponsorship (?:for|of|towards) (?:an? |the )?(?:${WORD} ){0,4}(?:visas?|permits?|pass) (?:is|can be|will be) (?:also )?(?:on the table|possible|available|offered|provided|considered|an option|included)`,
      `(?:\\p{L}{1,4}[’']ll|will|can) (?:also )?(?:apply for|get you|arrange|organi[sz]e|handle|obtain|take care of|see to|sort out) (?:an? |your |the )?(?:${WORD} ){0,3}(?:visas?|permits?|(?:employment|work|dependent) pass(?:es)?)`,
      `(?:we|our \\p{L}{2,10})(?: (?:can|will))? (?:obtains?|gets?|handles?|arranges?|appl(?:y|ies) for|files?) (?:an? |your |the )?(?:${WORD} ){0,2}(?:lmia|certificate of eligibility|passeport talent|(?:national )?d visa|skilled worker visa|employment pass|single permit)`,
      '(?:accompagnons|aidons|occupons|chargeons) (?:[\\p{L}’]{1,8} ){0,3}passeport talent',
      `(?:visas?|work permits?) (?:for|of) (?:${WORD} ){1,4}(?:is|are|will be) (?:arranged|taken care of|paid|handled|covered|sponsored)`,
    ],
    { unless: /\bnot\b|n[’']t\b|customers?|clients?|users|travell?ers|product|platform|tourist|business trips?/i },
  ),
];
