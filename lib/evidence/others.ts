import { latin } from '../text/latin.ts';
import { has, phrases } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';

/** A unit of the house, as who does it. */
const UNIT = phrases([
  "(?:the|our|by|in|unsere?|die|das|onze|notre|nuestr[oa]) (?:[\\p{L}-]+ ){0,3}?(?:unit|division|department|group|squad|tribe|team|colleagues|office|branch|desk|\\p{L}*abteilung|bereich|kollegen|\\p{L}*afdeling|collega[’']?s|service|équipe|departamento|equipo)",
]);
/** Behind a sentence on a unit: the job is in one that is named anew. "You will work for the desktop unit." */
const YOU_ARE_ELSEWHERE = latin(
  new RegExp(
    "^(?:you(?: would| will| are going to|[’']d|[’']ll)?(?: be)? (?:join(?:ing)?|work(?:ing)? (?:for|in)|sit(?:ting)? (?:in|with)|in|part of)|(?:this|the) (?:role|job|post|position|vacancy) (?:sits|is based|is|belongs) (?:in|with|to)|your (?:team|place|desk|role|job) (?:is|will be|would be) in|(?:ihre|deine|die|diese) stelle (?:ist|liegt|gehört) (?:in|im|zu)|(?:sie|du) (?:arbeite\\p{L}+|gehör\\p{L}+|komm\\p{L}+) (?:in|im|zu)|vous (?:rejoign|intégr)\\p{L}+|je (?:komt|werkt) (?:in|bij)|(?:te|se) (?:unirás|incorporarás|incorporará) (?:a|al)) (?!(?:this|that|it|them|us|one of|a team|an? \\p{L}+ team (?:that|of)|(?:the|this|our) (?:team|unit|group|division|department)(?! \\p{L}+ing)|dies\\p{L}*|cette|dit|deze|este)\\b)".replaceAll(
      ' ',
      '\\s+',
    ),
    'iu',
  ),
);

/** True where the sentence is of one unit of the house, and the next one puts the job into another. */
export function isOfOtherUnit(text: string, sentence: Stretch): boolean {
  const next = text.slice(sentence.end, sentence.end + 80).trimStart();
  return YOU_ARE_ELSEWHERE.test(next) && has(UNIT, text.slice(sentence.start, sentence.end));
}

/** Customers as the subject in other languages, but not what they are: "Unsere Kunden überwachen". */
const SUBJECT_ABROAD = latin(
  new RegExp(
    '^[^\\p{L}]*(?:(?:(?:einige|viele|manche|unserer?|die|nos|certains(?: de nos)?|plusieurs|les|onze|sommige|veel|nuestros|algunos|muchos|los|nossos|alguns|muitos|os|i|alcuni|molti|nostri|niektórzy|nasi) ){0,2})(?:kunden|clients|klanten|clientes|clienti|klienci|banken|banques|bancos|banche)(?:, [^,.;]{1,60},)? (?!(?:sind|haben|und|oder|sont|et|ou|ont|zijn|en|of|hebben|son|são|y|e|o|sono|są|i|lub|wird|werden|im|in|de|du|des|del|dos|da|do|aus|bei|von|op|uit|dans|sur|com|con)\\b)\\p{L}+'.replaceAll(
      ' ',
      '\\s+',
    ),
    'iu',
  ),
);
const WE_ABROAD = latin(
  /(?<!\p{L})(?:wir|uns|bei uns|nous|chez nous|wij|we|nosotros|\p{L}{2,}(?:amos|emos|imos|iamo))(?!\p{L})/iu,
);

/** True where customers are who does it, in another language than English. */
export const isOfCustomers = (until: string): boolean => SUBJECT_ABROAD.test(until) && !WE_ABROAD.test(until);
