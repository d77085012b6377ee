/** Numbers up to sixteen as words, in the forms that the languages of the postings give them beside a time. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    0: 'zero nul null zéro cero',
    1: 'one un une uno una um uma ein eine einem einer eines één een jeden jednego',
    1.5: 'anderhalf anderthalb eineinhalb półtora',
    2: 'two dwu deux dos dois duas due zwei twee dwa dwie dwóch dwoma',
    2.5: 'zweieinhalb tweeënhalf',
    3: 'three trois tres três tre drei drie trzy trzech trzema שלוש',
    4: 'four cztero quatre cuatro quatro quattro vier cztery czterech czterema ארבע',
    5: 'five pięcio cinq cinco cinque fünf vijf pięć pięciu pięcioma חמש',
    6: 'six sześcio seis sei sechs zes sześć sześciu',
    7: 'seven sept siete sete sette sieben zeven siedem siedmiu siedmioma שבע',
    8: 'eight huit ocho oito otto acht osiem ośmiu ośmioma',
    9: 'nine neuf nueve nove neun negen dziewięć dziewięciu',
    10: 'ten dix diez dez dieci zehn tien dziesięć dziesięciu dziesięcioma עשר',
    11: 'eleven onze undici elf',
    12: 'twelve douze doce doze dodici zwölf twaalf dwanaście dwunastu',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen quinze quince quindici fünfzehn vijftien piętnaście piętnastu',
    18: 'eighteen',
    24: 'twenty-four',
  }).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)])),
);

/** Any of those words, as a piece of a pattern. */
export const WORD = Object.keys(NUMBER_WORDS).join('|');

/** The number that digits or words say, null for other words. */
export function numberOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  const lower = words.toLowerCase();
  if (lower === 'a') return 1;
  if (lower === 'couple of') return 2;
  const digits = /\d{1,2}(?:[.,]5)?/.exec(words);
  return digits ? Number(digits[0].replace(',', '.')) : (NUMBER_WORDS[lower] ?? null);
}

/** Experience in the languages of the postings, as a piece of a pattern. */
export const EXPERIENCE = 'experien[cz]|erfahrung|ervaring|expérience|esperienza|experiência|doświadczen|ניסיון|נסיון';
/** What a job of this kind is called, by how the word begins. */
export const TRADES =
  'developer|engineer|program|coder|scientist|analyst|tester|entwickl|développ|desarroll|desenvolv|svilupp|ontwikkel';

/** Spans of time that one word or idiom tells: "half a decade", "a year and a half", "pół roku". */
const SPANS: readonly (readonly [number, string])[] = [
  [0.5, "half a year|ein(?:em)? halbe[sn] jahr|een half jaar|medio año|mezz[o'’]\\s?anno|meio ano|pół roku"],
  [1.5, '(?:a|one) year and a half|półtora roku|año y medio|an et demi|anno e mezzo|ano e meio'],
  [5, 'half a decade'],
  [6, 'half a dozen years'],
  [12, '(?:a|one) (?:good |full )?dozen years'],
  [10, "(?:a|one|una|uma) (?:decade|década)|dizaine d['’]années|jahrzehnt"],
  [1, 'rok(?:u)?(?= (?:doświadczenia|pracy))|roczne(?= doświadczeni)'],
  [1, 'ניסיון של שנה|שנה(?= ומעלה| לפחות)'],
  [2, 'biennale|שנתיים'],
  [3, 'triennale'],
  [5, 'quinquennale'],
];
export const IDIOM_SOURCE = `(?<![\\p{L}\\p{N}])(?:${SPANS.map(([, source]) => source).join('|')})(?![\\p{L}\\p{N}]|-(?:long|old))`;

/** The same, for words that are one of them: what follows is no longer there to be looked at. */
const SPAN_WORDS = SPANS.map(
  ([years, source]) => [years, new RegExp(`^(?:${source.replaceAll('(?=', '(?:|')})`, 'i')] as const,
);

/** How many years the words of an idiom are, null for words that are none. */
export const yearsOfIdiom = (words: string): number | null =>
  SPAN_WORDS.find(([, span]) => span.test(words))?.[0] ?? null;
