import { hits, phrases } from './phrases.ts';

/** Words of which no sentence is without, in German, Dutch, French, Spanish, Italian, Portuguese and Polish, and which are none in English. */
const LITTLE_WORDS = phrases([
  'und|das|dem|ist|mit|für|wir|nicht|auf|eine?[mnrs]?|bei|du|dich|deine?[mnrs]?|ihre?[mnrs]?|unsere?[mnrs]?|sind|wird|werden|oder|zu|zum|zur|keine?[mnrs]?',
  'het|een|wij|onze|ons|jij|je|jouw|niet|zijn|wordt|worden|voor|ook|aan|naar|bij|geen|deze|dit|wat|als|op|te',
  'et|les|nous|vous|est|une|avec|dans|votre|vos|notre|nos|sur|pas|aux?|sont|qui|chez|du',
  'los|una|para|nuestr[oa]s?|que|tu|tus|somos|sin|il|che|della|sono|nostr[oaie]|nel|di|gli|não|uma|com|nossa?s?|oraz|się|jest|dla|nie|na|są',
]);
/** So many of them at most are looked at. */
const MOST = 120;
/** A text so short may do without; one so long may quote some of another language. In UTF-16 units. */
const [SHORT, LONG] = [300, 1500];
const [FEW, SOME] = [3, 4];

/** Whether `text` may hold sentences of one of the languages beside English that are read: by how many of their little words it has. */
export function mayBeAbroad(text: string): boolean {
  if (text.length < SHORT) return true;
  const met = new Set(hits(LITTLE_WORDS, text, MOST).map(({ words }) => words.toLowerCase()));
  return met.size >= (text.length < LONG ? FEW : SOME);
}

const lists = new WeakSet<RegExp>();

/** Like `phrases`, for rows in other languages than English: they are not looked for in a text that is all English. */
export function abroad(patterns: readonly string[]): RegExp {
  const made = phrases(patterns);
  lists.add(made);
  return made;
}

/** Whether `pattern` was made by `abroad`. */
export const isOfAbroad = (pattern: RegExp): boolean => lists.has(pattern);
