import { type Cue, cue, END, START } from '../terms/cues.ts';

const NATION =
  '(?:french|german|dutch|british|uk|us|u\\.s\\.?|american|eu|european union|swiss|canadian|australian|israeli|indian|irish|norwegian|japanese|new zealand|nato)';
const PAPER =
  '(?:(?:work |employment |residence )?(?:visas?|permits?)|(?:eu )?blue cards?|h ?1b(?: visas?| petitions?| transfers?)?|green cards?|skilled worker (?:route|visas?))';
const EXTRA = '(?:flights?|flat|housing|accommodation|relocation|tickets?|moving costs?)';
const CLEARANCE = '(?:ts ?/ ?sci|top secret|ts|sc|dv|edv|nv ?[12]|security|secret clearance)(?: clearance)?';
const LIVE = '(?:active|live|current|existing|valid|transferable|in (?:place|hand))';
/** Cards and forms of others, and what only may come. */
const NOT_OURS =
  /mastercard|payments?|customers?|employers (?:use|file)|our product|\bclients\b|lorr|applicants|embass|portal|game|without regard|discriminat|board|santa|directory|transfers? (?:fees|of money)/i;
const TO_COME =
  /eligib|obtain|willing|able to (?:get|gain)|preferr|nice to have|a plus|ideally|desir|bonus|or the ability/i;
const NOT = /\b(?:not|no|cannot|unable|never|without|future)\b|n[’']t\b/i;

/** Short ways to say that papers are had, that they are not, and what must be there. */
export const PLAIN_VISA: readonly Cue<'offered' | 'refused'>[] = [
  cue(
    'offered',
    3,
    [
      '(?:hold|holds|have|has) (?:an? |the |our )?(?:\\p{L}{2,10} )?sponsor(?:ship)? licen[cs]e|recogni[sz]ed sponsors?|erkend referent(?:schap)?',
      `${PAPER}(?: transfers?| sponsorship)? (?:are |is |will be )?(?:welcome|possible|open|provided|accepted|included|supported|considered|after (?:one|a|1) year)`,
      `(?:start|begin|file|process|offer|support|sponsor) (?:your |the |an? |all |for )?(?:\\p{L}{2,10} )?(?:green cards?|h ?1b|blue cards?)`,
      `(?:contract|package|${EXTRA})[^.;\\n]{0,30}(?:plus|and|with|,|&|including) (?:an? |your |the )?(?:work |employment |residence )?visas?(?! (?:card|inc))`,
      `visas?(?:,| and| &|,? plus) (?:an? |your |the )?${EXTRA}`,
      `${START}(?:we )?will sponsor${END}|sponsorship ?: ?(?:yes|ok|possible|available)|visa (?:costs?|fees?) (?:paid|covered|borne) by us`,
      '(?:sort|sort out) (?:the|your) (?:work )?(?:visa|permit)',
      'sponsorship (?:is )?(?:possible|on offer|considered|can be (?:discussed|arranged|offered))|open to sponsor(?:ing|ship)',
      `we (?:can|do|will|gladly|happily|also) sponsor${END}|we sponsor visas`,
      'relocation [^.;\\n]{0,40}paper(?:s|work)',
    ],
    { unless: new RegExp(`${NOT_OURS.source}|${NOT.source}`, 'i') },
  ),
  cue(
    'offered',
    3,
    [
      `${PAPER}(?: yet)? ?\\? ?(?:[\\p{L}’']{2,10},? ){0,2}we (?:\\p{L}{2,8} )?(?:take care|handle|sort|arrange|do (?:it|that)|pay|help|sponsor|look after|organi[sz]e)`,
    ],
    { unless: NOT_OURS, evenDenied: true },
  ),
  cue(
    'refused',
    3,
    [
      `(?:internship|post|role|position|job|vacancy|placement) (?:(?:cannot|can not|can[’']t|will not|won[’']t) be|is not|isn[’']t) (?:sponsored|eligible for (?:visa )?sponsorship)`,
      `(?:no|not|cannot|can[’']t|don[’']t|unable to) (?:[\\p{L}]{2,10} ){0,2}(?:help|assist|support|assistance) (?:you )?(?:with|for) (?:\\p{L}{2,8} ){0,2}(?:visas?|permits?|h ?1b)`,
      `no h ?1b|visas? (?:are|is) (?:beyond us|not (?:on offer|something|part))`,
      '(?:wij|we) sponsoren niet',
    ],
    { unless: NOT_OURS, evenDenied: true },
  ),
  cue(
    'refused',
    2,
    [
      `(?:only|limited to|restricted to|reserved for|exclusively) (?:\\p{L}{2,8} )?${NATION} (?:persons?|citizens?|nationals?)(?! (?:pay|use|see))`,
      `${START}citizenship ?: ?(?:${NATION}|required)|${NATION} (?:citizenship|nationality|passport) (?:is )?(?:a must|mandatory|essential|needed|necessary)`,
      `(?:need|needs|must have|requires?|have) (?:an? |the )?(?:permanent|existing|own|unrestricted) (?:${NATION} )?work(?:ing)? (?:authori[sz]ation|permits?|rights?|visa)`,
      'permission to work in (?:\\p{L}{2,14} ){1,3}already|(?:who|you) may already (?:live and )?work in|work (?:permit|visa|authori[sz]ation) (?:must|has to|needs to) be (?:in place|valid|there)',
    ],
    { unless: new RegExp(`${NOT_OURS.source}|preferr|orientation|veteran`, 'i') },
  ),
  cue(
    'refused',
    2,
    [
      `${CLEARANCE}[,:]? (?:(?:must|has to|needs? to|should|is to) (?:already )?be )?(?:an? )?${LIVE}(?! (?:directory|projects?))`,
      `${LIVE} (?:uk |us )?(?:ts ?/ ?sci|sc|dv|nv ?[12])(?=\\s*(?:[.;,!)]|\\n|$)| (?:needed|required|from|is|at|and|clear))`,
    ],
    { unless: new RegExp(`${NOT_OURS.source}|${TO_COME.source}`, 'i') },
  ),
];
