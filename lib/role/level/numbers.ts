/** Numbers up to sixteen as words, in the forms that the languages of the postings give them beside a time. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    1: 'one un une uno una um uma ein eine einem einer eines één een jeden jednego',
    1.5: 'anderhalf anderthalb eineinhalb półtora',
    2: 'two deux dos dois duas due zwei twee dwa dwie dwóch dwu dwoma',
    2.5: 'zweieinhalb tweeënhalf tweeëneenhalf',
    3: 'three trois tres três tre drei drie trzy trzech trzema',
    4: 'four quatre cuatro quatro quattro vier cztery czterech czterema',
    5: 'five cinq cinco cinque fünf vijf pięć pięciu pięcioma',
    6: 'six seis sei sechs zes sześć sześciu',
    7: 'seven sept siete sete sette sieben zeven siedem siedmiu siedmioma',
    8: 'eight huit ocho oito otto acht osiem ośmiu ośmioma',
    9: 'nine neuf nueve nove neun negen dziewięć dziewięciu',
    10: 'ten dix diez dez dieci zehn tien dziesięć dziesięciu dziesięcioma',
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

/** Stems of the adjectives that hold a number of years: "dreijährig", "pięcioletni", "triennale". */
const STEMS: readonly (readonly [number, string])[] = [
  [1, 'ein|een|roczn'],
  [2, 'zwei|twee|dwu|bienn'],
  [3, 'drei|drie|trzy|trienn'],
  [4, 'vier|cztero|quadrienn'],
  [5, 'fünf|vijf|pięcio|quinquenn'],
  [6, 'sechs|zes|sześcio'],
  [7, 'sieben|zeven|siedmio'],
  [8, 'acht|ośmio'],
  [10, 'zehn|tien|dziesięcio|decenn'],
];
const STEM = STEMS.map(([, stems]) => stems).join('|');

/** Spans of time that one word or idiom tells: "half a decade", "a year and a half", "pół roku", "3-letnie". */
export const IDIOM_SOURCE = [
  String.raw`(?<![\p{L}\p{N}])(?:`,
  `half a decade|(?:a|one|een) decad[ea]|(?:a|one) year and a half|half a year|ein(?:em)? halbe[sn] jahr|`,
  "een half jaar|medio año|mezz[o’']\\s?anno|meio ano|pół roku|półtora roku|año y medio|an et demi|anno e mezzo|ano e meio|(?:une )?dizaine d[’']années|(?:una|uma) (?:década|decina d[i’']\\s?anni)|un decennio|(?:ein )?jahrzehnt|",
  `rok(?= (?:doświadczenia|pracy))|roku(?= doświadczenia)|roczne(?:go)?(?= doświadczeni)|`,
  String.raw`(?:\d{1,2}|${STEM})[\s-]?(?:jährige[nrms]?|jarige|letni(?:e|ego|m|a|ą|ej)?|(?<=enn)al[ei])`,
  String.raw`)(?![\p{L}\p{N}]|-(?:long|old))`,
].join('');

/** How many years the words of an idiom are, null for words that are none. */
export function yearsOfIdiom(words: string): number | null {
  const lower = words.toLowerCase();
  if (/year and|półtora|y medio|et demi|e mezzo|e meio/.test(lower)) return 1.5;
  if (/decad|décad|decenn(?!al)|dizaine|decina|jahrzehnt/.test(lower)) return /half/.test(lower) ? 5 : 10;
  if (/hal[bf]|me(?:d|zz|i)|pół/.test(lower)) return 0.5;
  if (/^r/.test(lower)) return 1;
  const digits = /\d{1,2}/.exec(lower);
  if (digits) return Number(digits[0]);
  return STEMS.find(([, stems]) => new RegExp(`^(?:${stems})`).test(lower))?.[0] ?? null;
}
