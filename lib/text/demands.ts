import { latin } from './latin.ts';
import type { Stretch } from './sentences.ts';

/** What leads to a demand: who has it, how much of it, how good it is. */
const LEAD =
  "(?:(?:you(?:[’']ve)?|je|jij|du|sie|vous|tu|and|en|und|et|a|an|een|eine?|une?|have|has|are|bring|possess|need|should|must|will|hebt|heb|bent|ben|hast|bringst|haben|verfügen|over|über|beschikt|beschik|avez|minimaal|afgeronde|minimum|at|least|of|ideally|proven|strong|solid|good|great|excellent|deep|extensive|advanced|basic|hands-on|practical|prior|previous|demonstrated|significant|some|relevante?|aantoonbare|bewezen|ruime|goede|gedegen|uitstekende|veel|enige|gute|sehr|fundierte|mehrjährige|praktische|bonne|solide|we\\s(?:require|need|want|expect|value|would\\svalue)|\\d{1,2}\\+?(?:\\s?[-–]\\s?\\d{1,2}\\+?)?|years?|yrs?|jaar|jahre|ans)[\\s,]+){0,7}";
const THING =
  "(?:(?:work|werk|professional\\s|programming\\s|technical\\s|coding\\s|analytical\\s)?(?:experienced?\\s(?:with|in|as|of|working|building|using|developing)|(?:[\\p{L}-]{2,16}\\sen\\s)?\\p{L}{0,16}ervaring\\s(?:met|in|als|binnen)|erfahrung(?:en)?\\s(?:mit|in|im|als)|expérience\\s(?:en|avec|dans|de))|knowledge\\sof|proficien(?:t|cy)\\s(?:in|with)|familiar(?:ity)?\\swith|expertise\\s(?:in|with)|understanding\\sof|background\\sin|(?:skills?|skilled|command|fluen(?:t|cy)|competen(?:t|ce))\\s(?:in|of|with)|comfortable\\swith|(?:bachelor|master|university|college)(?:[’']s|s)?\\s(?:degree|diploma|in|of)|(?:mbo|hbo|b\\.?sc|m\\.?sc|ph\\.?d)\\b|wo[-/]|wo\\s(?:niveau|opleiding|studie|diploma|werk|denk|master|bachelor)|degree\\sin|kennis\\s(?:van|en)|beheersing\\svan|bekend\\smet|affiniteit\\smet|kenntnisse\\s(?:in|der|von|im)|connaissances?\\s(?:de|en|des)|maîtrise\\sd)";
const DEMAND = latin(new RegExp(`^[^\\p{L}\\d]{0,6}${LEAD}${THING}`, 'iu'));
/** Within so many items so many have to ask: one alone may be a promise ("Experience with new tools"). */
const NEXT = 4;
const ENOUGH = 2;

/**
 * Where among `items`, which stand in a part that should ask nothing, the demands begin: the first of them, where at least one of the
 * three behind it asks too. -1 where none do. Linear in the items.
 */
export function demandsFrom(text: string, items: readonly Stretch[]): number {
  const asks = items.map(({ start, end }) => DEMAND.test(text.slice(start, Math.min(end, start + 140))));
  const at = asks.findIndex((one, i) => one && asks.slice(i, i + NEXT).filter(Boolean).length >= ENOUGH);
  return items[at]?.start ?? -1;
}
