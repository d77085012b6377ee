import { pattern } from '../../text/phrases.ts';
import { type Cue, cue } from '../terms/cues.ts';
import { SENTENCE } from './plain.ts';
import { ANY_WAY, OTHERS_HOME, type Said } from './whole.ts';

const WORK =
  '(?:work(?:ing|s)?|werk(?:en|t|ten)?|arbeit(?:en|et|est)?|travail(?:ler|lez|lons|le|les|lent)?|trabaj(?:o|ar|arás|amos|as)|trabalh(?:o|ar|amos|as)|lavor(?:o|are|erai|iamo|a)|prac(?:a|y|ować|ujemy|ujesz))';
const PARTLY =
  '(?:partly|partially|deels|gedeeltelijk|een deel(?: van de (?:tijd|week))?|soms|teilweise|teils|zum teil|partiellement|en partie|parfois|parcialmente|en parte|in parte|em parte|parzialmente|częściowo|czasami)';
const HOME =
  '(?:(?:from|at) home|(?:van ?uit |van )huis|thuis|(?:von )?zu ?hause|im home ?office|(?:de |depuis )?chez (?:vous|toi|soi)|(?:à|de) la maison|en télétravail|(?:desde|en|de|em) casa|da(?: tua)? casa|z domu|zdalnie)';
const OFFICE =
  "(?:(?:(?:at|in|from) )?(?:the |our |an |one of our )?(?:\\p{L}{2,14} )?offices?|(?:(?:op|bij|vanuit|in) )?(?:het |ons |de )?(?:\\p{L}{2,12} )?(?:hoofd)?kantoor|(?:im|vom|aus dem) büro|au bureau|du bureau|dans nos (?:bureaux|locaux)|(?:en|desde) (?:la|nuestra) oficina|in (?:ufficio|sede)|dall[’']ufficio|no escritório|(?:z|w) biur(?:a|ze))";
/** Work from afar, by its bare words. */
export const AFAR = '(?:remote(?:ly)?|from home|wfh|virtual(?:ly)?|telework(?:ing)?|telecommut\\w{1,3})';
const AND = ',? ?(?:and|&|en|und|sowie|et|y|e|i|alternating with) (?:also |auch |ook )?';
const OR = '(?:,? ?(?:or|of|oder|ou|o|lub) |, ?| ?/ ?)(?:also |auch |ook )?';

/** Here as well as there, in the languages of the postings, and the word for it as labels and feeds set it. */
export const EITHER_CUES: readonly Cue<Said>[] = [
  cue(
    'hybrid',
    3,
    [
      `${HOME}${AND}${OFFICE}|${OFFICE}${AND}${HOME}`,
      `${PARTLY}\\)?,? (?:te )?(?:${WORK} )?(?:${HOME}|${OFFICE}|à distance|(?:da|en|em) remoto|op afstand)`,
      `${WORK} (?:in|op|vanuit|à) [^.;\\n]{2,40} (?:of|oder|ou) (?:van ?uit )?(?:thuis|zu hause|chez vous)`,
      'thuis ?(?:-|–)? ?(?:en|of) (?:bij|op|kantoorwerk)',
      'hybride? (?:gewerkt|gearbeitet|zusammen)',
      'hybrid[^.;\\n]{1,30} (?:[1-4]|one|two|three|four)(?: ?[-–] ?[2-5])? days?(?= (?:(?:in|at|on|per|a|from) |office|on ?site))',
      '(?<=[·•|–—-] ?)hybrid(?= ?[·•])|(?<=[·•] ?)hybrid',
      '(?:home|remote(?:ly)?)[^.;\\n]{1,30} [2-7][05] ?% of (?:your|the|their|working) (?:time|week|hours|days)',
      'flexib\\w{2,3} remote ?/ ?(?:on ?site|vor ort)',
      `(?:majority|most) of (?:the )?(?:work|time) (?:is |will be )?(?:done |performed |spent )?(?:on ?site|${OFFICE})[^.;\\n]{0,60}${AFAR}`,
      `work(?:ing)? ${AFAR} (?:only )?(?:sometimes|occasionally|now and then|from time to time|once in a while)|(?:sometimes|occasionally) work(?:ing)? ${AFAR}`,
    ],
    { unless: new RegExp(`${ANY_WAY.source}|interview|fully remote|100 ?%`, 'i') },
  ),
  cue(
    'hybrid',
    2,
    [
      `${HOME}${OR}${OFFICE}|${OFFICE}${OR}${HOME}`,
      'flexible ?(?:/|and|&|or|,) ?(?:remote|home) ?work(?:ing)?',
      'including (?:tele ?working|working from home|home ?working)(?=\\s*(?:[.;]|\\n|$))',
      '(?:ability|possibility|opportunity|option|able) to work (?:from|at) home',
      '(?<=/ ?)thuis(?=\\s*(?:\\n|$|[),|]))',
    ],
    { unless: OTHERS_HOME },
  ),
  // Feeds that drop line breaks glue the next word to the mark, or set what comes next behind it.
  {
    says: 'hybrid',
    weight: 3,
    pattern: pattern(
      /(?<=[,#/|(–·:-]\s?|\p{Lu}\p{Ll}{2,15}\s)Hybrid(?=\p{Lu}(?:\p{Ll}|\p{Lu}{2}))|(?<=\p{Lu}\p{Ll}{2,15} [-–—|·,] )Hybrid (?=(?:Hourly|Daily|Day|Salary|Rate|Permanent|Contract|Full|Start|Job|Up|The|We|Our|You|About)\s)/gu,
    ),
    unless: ANY_WAY,
  },
  cue('remote', 3, [`${SENTENCE}works remotely(?=\\s*(?:[.;,!]|\\n|$))`]),
  cue(
    'onsite',
    3,
    [
      '(?:fully|100 ?%|entirely|exclusively) from (?:the |our )?office',
      '(?:ready|required|willing|able|need|must|have) (?:to )?(?:be )?work(?:ing)? on ?site (?:in|at) [^.;\\n]{2,40}',
      '(?<=(?:--|[–—]) ?)on ?site(?=\\s*(?:\\n|$))',
      '(?:predominantly|mainly|primarily) office based',
    ],
    { unless: /hybrid|or remote|interview|\bdays?\b|\d ?%|week/i },
  ),
];
