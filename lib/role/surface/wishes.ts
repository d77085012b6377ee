import { latin } from '../../text/latin.ts';

/** Words that call something a wish, wherever they stand. English, German, Dutch, French, Spanish, Portuguese, Italian, Polish. */
const WISH = [
  '(?:nice|good|great)[- ]to[- ]haves?|(?<=(?<![\\p{L}])(?:an?|un|een|ein|big|huge|strong|great|grote?|definite|major|nice|real|as|considered) )plus(?:es)?|plus(?:es)?(?=[ \u00a0]?(?:[.,;:!)\\n]|$|(?:if|as|als|wenn|when)(?![\\p{L}])))|bonus|advantage(?:ous)?|prefer(?:red|able)|desir(?:ed|able)|beneficial|(?:a|of) benefit|(?:is|are|as) an? (?:strong )?preference|welcome addition|asset|optional|(?:not|neither is|neither are) (?:required|needed)|not (?:an? )?(?:must|necessary|mandatory|essential|requirement)',
  'bonuspunt\\p{L}{0,2}|bonuspunkte?|von vorteil|vorteilhaft|wünschenswert|kein muss|gern gesehen',
  'pr[eé]|pluspunt|(?:een|groot) voordeel|meerwaarde|wenselijk|mooi meegenomen|(?:mooie|fijne) aanvulling|strekt tot aanbeveling',
  'atout|apprécié\\p{L}{0,2}|souhaité\\p{L}{0,2}',
  'deseable|valorable|se valora\\p{L}{0,2}|valor\\p{L}{0,3}zado|desejável|diferencial',
  'preferenziale|gradit[ao]|mile widzian\\p{L}|יתרון',
].join('|');
const LINKS =
  '(?:(?:is|are|as|be|was|were|would be|will be|considered|seen|viewed|also|even|an?|big|huge|strong|great|real|definite|major|nice|wird|ist|sind|ein|eine|est|sont|serait|un|une|is een|een|zijn|wordt gezien als) )*';

/** "Python is a plus": a wish after the word, in the same breath. */
const AFTER = latin(new RegExp(`^[^.;:\\n]{0,70}?(?<![\\p{L}])(?:${WISH})(?![\\p{L}]|\\s?:)`, 'iu'));
const HELPS =
  /^[^.;:\n]{0,40}\b(?:(?:would|will) (?:also )?(?:be (?:very |highly |also )?(?:great|nice|good|ideal|helpful|useful|welcome|considered)|help)|zou (?:mooi|fijn|welkom|handig) zijn|(?:is|are) (?:also |always |very )?(?:helpful|useful|welcome|appreciated|handy|nice)|(?:is|are|be) (?:of )?(?:an? )?added value)\b/i;
/** "Python or SQL (both would be ideal)": one of them is asked all the same. */
const BOTH = /\b(?:both|all|beides?|allebei|les deux) (?:would be|is|are) /i;
/** "Strong Python, Java is a plus": the wish is the last one's only. */
const LAST_ONE = latin(
  /, ?(?!(?:this|it|that|these|those|they|both|which)\b)[\p{L}+#]{1,20}(?:(?: and [\p{L}+#]{1,20}(?: (?:experience|knowledge|skills))? (?:is|are)|(?: (?:experience|knowledge|skills))? (?:is|as|est|ist))|(?: (?:experience|knowledge|skills))? would be)(?: (?:considered|also|even|seen as))?(?: (?:an?|een|ein|un|big|huge|strong|great))* $/iu,
);
/** "3+ years of experience with": no weak demand. */
const YEARS = /\d\+?\s(?:years?|yrs?|jaar|jahre)\b/i;
/** "Python, with a knowledge of Kotlin being a plus". */
const ANOTHERS = latin(
  /\b(?:knowledge|experience|familiarity|exposure|skills|kennis|ervaring|kenntnisse) (?:of|in|with|to|van|met|mit) (?!(?:deze|these|this|those|them|both|it|any|each|die|diesen?)\b)[^,(]{1,30} (?:is|being|as|would be|are|zijn|ist|sind) (?:\p{L}{1,12} ){0,3}$/iu,
);
/** "Basic knowledge of Python and experience with chat bots is a plus": of both. */
const TOGETHER = latin(
  /(?<!\p{L})(?:and|en|und|et|y|e|i) (?:knowledge|experience|familiarity|exposure|kennis|ervaring|kenntnisse) \p{L}{2,4} (?:(?!\b(?:and|en|und|et)\b)[^,(]){1,30}$/iu,
);
const BEGINS_WEAKLY = latin(
  /^[^\p{L}]*(?:(?:some|basic|any|een|enige|basis) ?)?(?:knowledge|experience|familiarity|exposure|kennis|ervaring|grundkenntnisse|kenntnisse|connaissances?) /iu,
);
const LISTED_WEAKLY = latin(
  /\b(?:knowledge|experience|familiar\p{L}{0,4}|understanding|exposure|working with|using|kennis|ervaring|kenntnisse|erfahrung|connaissances?|expérience)\b/iu,
);
/** Where a feed has run the next line on: what follows is another demand's. */
const NEXT_LINE =
  /^\s(?=(?:Experience|Knowledge|Familiarity|Ability|Understanding|Ervaring|Kennis|Erfahrung) \p{Ll})|(?<=[^\s:–-])(?:\s(?=(?:Kennis|Ervaring|Experienced?|Knowledge|Familiar(?:ity)?|Ability|Understanding|Strong|Proficien\p{L}{1,3}|Excellent|Good|Erfahrung|Gute|Kenntnisse|Expérience|Connaissances?|Maîtrise|Experiencia|Conocimientos?|Experiência|Conhecimentos?)\b)|(?<=\))\s(?=\p{Lu}))|(?<=\p{Ll}{3}|\))(?=(?:Kennis|Ervaring|Experienced?|Knowledge|Familiar(?:ity)?|Ability|Understanding|Strong|Proficien\p{L}{1,3}|Excellent|Good) )/u;
/** "Python (nice to have)", "Python: 2 years (preferred)": the whole bracket is the wish. */
const OWN_BRACKET = latin(
  new RegExp(
    `^(?:(?:[\\s\\u00a0]?(?:/|or|of|oder|ou|o)[\\s\\u00a0]?[\\p{L}+#]{1,12}){0,4}|: \\d{1,2}\\+? years?(?: of experience)?)[\\s\\u00a0]?\\((?:${LINKS})(?:${WISH})(?![\\p{L}])`,
    'iu',
  ),
);
/** "(Preferred) Python": a bracket of nothing else, right before the word. */
const BRACKET_BEFORE = latin(new RegExp(`\\((?:${LINKS})(?:${WISH})\\)[\\s\\u00a0]?$`, 'iu'));
/** A wish in brackets that is about something else: "Python (Swift is a plus)". */
const BRACKETED = /\([^()]{3,80}\)/g;
/** "Ideally some Python", "Preferred: Python", "Nice if you know Python". */
const BEFORE = latin(
  /(?<![\p{L}])(?:preferred|preferable|preferably|desired|desirable|bonus(?: points)?|(?:nice|good|great)[- ]to[- ]have|(?<!\d[ \u00a0-]?)plus(?:es)?|(?:extra|brownie) points|(?:nice|great|even better|(?:it )?helps?) if|ideally|optional(?:ly)?|possibly|advantageous|where appropriate|interest in|(?:happy|glad|love) to see|idealerweise|vorteilhaft|eventuell|bij voorkeur|eventueel|idéalement|éventuellement|souhaité\p{L}{0,2}|deseable|valorable|se valora\p{L}{0,2})(?![\p{L}])[^.;\n]{0,60}$/iu,
);
/** "An analytical language is a bonus (R or Python)", "a plus: Go, Python". */
const LISTED_BEFORE = latin(new RegExp(`(?<![\\p{L}])(?:${WISH})[\\s\\u00a0]?[\\(:][^\\()\\n]{0,60}$`, 'iu'));
/** "We see it as a plus when you know Python". */
const WISHED_IF = latin(
  new RegExp(
    `(?<![\\p{L}])(?:${WISH})(?![\\p{L}])(?: heb je)?,? ?(?:wenn|wanneer|als|if|when|si|indien|om|dat|dass|que|to have|to know)(?![\\p{L}])[^.;:\\n]{0,60}$`,
    'iu',
  ),
);
/** A line that makes all below it wishes, up to its colon: "A big plus if you know:". */
const WISHED_LIST = latin(
  new RegExp(`(?<![\\p{L}])(?:${WISH}|helpful|useful|welcome|good if)(?![\\p{L}])[^.;\\n]{0,60}$`, 'iu'),
);
const FURTHEST_LIST = 400;
const LONGEST_LEAD = 110;
/** What ends a list: an empty line that no further item follows. */
const LIST_ENDS = /\n[ \t]*\n(?!\s*[-•*–·▪])/u;
/** What demands it all the same, standing nearer than the wish: "Python is a must, Go is a plus". */
const DEMANDED = latin(
  /\b(?:must(?! not)|required|mandatory|essential|vereist|erforderlich|zwingend|impératif|requerido|wymagan\p{L})\b|חובה/iu,
);
const NOT_DEMANDED =
  /\b(?:not|no|kein|geen|pas)\s(?:an?\s|strictly\s|een\s)?(?:must|required|mandatory|essential|vereist|muss)\b/i;
const MORE_THAN = /\b(?:not|more than) (?:just |only |merely )?(?:an? )?(?:nice[- ]to[- ]have|plus|bonus)\b/i;
/** Full stops that end no sentence, so no wish either: "Python, R etc. would be nice". */
const SHORTENED = /\b(e\.g|i\.e|etc|z\.b|bijv|bv)\.|\.(?=js\b|net\b)/gi;
/** "Preferably Python", "a scripting language (Python preferred)": a demand with a favourite. */
const FAVOURED_BEFORE =
  /\b(?:preferabl[ye]|preferred|ideally|especially|particularly|mainly|primarily|mostly|bevorzugt|bij voorkeur|de préférence|preferiblemente)[\s(:]{1,3}(?:in\s|with\s|using\s)?$/i;
/** "Programming skills, ideally in Go or Python": what is demanded has its favourites. */
const CHOSEN_OF = latin(
  /\b(?:skills?|experience|languages?|programming|coding|ability|proficien\w{1,3}|software|scripts?)\b[^.;\n]{0,50}[,(–-]\s?(?:preferabl[ye]|ideally|preferred|bij voorkeur|idealerweise)\s(?!(?:also|some|a|knowledge|experience|familiar\w{0,4})\b)(?:(?:in|with|using)\s)?(?:(?:\p{L}{2,12}\s){0,3}(?:such as|like|in)\s)?(?:[\p{L}+#]{1,12}\s?(?:,|\/|&|or|and)\s?){0,3}$/iu,
);
const FAVOURED_AFTER = latin(
  /^(?:[\s\u00a0]?(?:,|\/|&|and|or)[\s\u00a0]?[\p{L}+#]{1,12}){0,2}[\s\u00a0]?(?:is |are )?(?:strongly |highly )?prefer(?:red|ably)\b/iu,
);
const FAVOURITE = /prefer(?:red|ably)|ideally/i;
const DEMAND_BEFORE =
  /^\s?\($|\b(?:languages?|programming|script(?:s|ing)|coding|software)\b[^;\n]{0,60}\((?:[A-Za-z+#]{1,12} ?(?:,|\/|&|or|and|and\/or) ?){1,3}$|\b(?:languages?|programming|script(?:s|ing)|coding|skills?)\b(?:[^.;\n]{0,25}[(,–-]\s?|[^;\n]{0,90}\()$/i;

/** "Languages like Python (preferred), R or SAS", "such as R or Python (preferred)": the favourite of a choice that is demanded. */
const PREFERRED = /^\s?\((?:strongly |highly )?prefer(?:red|ably)\)/i;
const PREFERRED_TO = /^[^)]*\)(?:,| ?\/| or\b)/i;
const OVER_ANOTHER =
  /\b(?:languages?|programming|script(?:s|ing)|coding|proficien\w{1,3}|experience)\b[^.;\n]{0,60}[A-Za-z+#]{1,12}(?:,? (?:and\/)?or| ?\/) ?$/i;

/** Brackets that are closed before the word: "SQL (BigQuery preferred) and Python". */
const CLOSED = latin(new RegExp(`\\((?!(?:${LINKS})(?:${WISH})\\))[^\\()]{0,80}\\)`, 'giu'));
/** "Java (preferred) or Python": the favourite is another one, and Python will do. */
const OTHERS_FAVOURED = latin(/[\p{L}+#]{1,14} ?\((?:preferred|preferably|ideally)\),? (?=(?:or|oder|of|ou) )/giu);
const INTERESTED_AND_ABLE =
  /\b(?:proficien\w{1,3}|skills?|experience|expertise|knowledge) (?:and|in and) interest in\b/i;
const OWN_WORDS = latin(new RegExp(`(?:${WISH})$`, 'iu'));

/** "Python tools (e.g. NumPy, pandas) are a plus": examples in brackets, between the word and the wish that is told of both. */
const OF_EXAMPLES =
  /^([^,;.:()\n]{0,60})\((?:e\.?g\.?|i\.e\.|for example|such as|like|z\.\s?b\.|bijv\.?|zoals|including|incl\.?)[^()]{1,90}\)/i;
const asOneSentence = (words: string): string => words.replace(SHORTENED, (stop) => stop.replaceAll('.', ' '));

/** `words` without brackets that wish for something else than Python. */
export const withoutOthersWish = (words: string, before: string): string =>
  OWN_BRACKET.test(words) || (EXAMPLES.test(before) && LAST_BRACKET.test(words))
    ? words
    : words.replace(BRACKETED, (part) =>
        (AFTER.test(part.slice(1)) || HELPS.test(part.slice(1))) && (!/python/i.test(part) || isChosen(part))
          ? ' '
          : part,
      );

/** "Languages such as Go, Python and Java (nice to have)": the bracket is about all of them. */
const EXAMPLES = /\b(?:such as|like|e\.g\.|for example|zoals|wie|comme)[\s,:]{1,2}[^.;\n]{0,60}$/i;
const LAST_BRACKET = /^\)?[^().;:\n]{0,60}\([^()]{3,30}\)[.;]?\s*$/;

const isChosen = (bracket: string): boolean =>
  FAVOURITE.test(bracket) && !/\bnice|plus\b|bonus|optional|not required/i.test(bracket);

/** True where what stands right `before` and `after` the word makes it the favourite of a demand. */
export const isFavoured = (before: string, after: string): boolean =>
  FAVOURED_BEFORE.test(before) || isFavourite(before, after) || CHOSEN_OF.test(before);

const isFavourite = (before: string, after: string): boolean =>
  FAVOURED_AFTER.test(after) && DEMAND_BEFORE.test(before);

/** True where the words of its sentence `before` or `after` a naming call it a wish, not a demand. */
export function isWished(before: string, after: string): boolean {
  const following = asOneSentence(after.replace(OF_EXAMPLES, '$1')).split(NEXT_LINE)[0] ?? '';
  if (PREFERRED.test(following) && (PREFERRED_TO.test(following) || OVER_ANOTHER.test(before))) return false;
  if (OWN_BRACKET.test(following) || BRACKET_BEFORE.test(before)) return true;
  if (isFavourite(before, after)) return false;
  const wish = AFTER.exec(following) ?? HELPS.exec(following);
  const leading = asOneSentence(before).replace(OTHERS_FAVOURED, ' ').replace(CLOSED, ' ');
  if (wish && !demands(wish[0]) && !MORE_THAN.test(following) && !BOTH.test(following)) {
    const upTo = wish[0].replace(OWN_WORDS, '');
    const ofAnother =
      (ANOTHERS.test(upTo) && !(TOGETHER.test(upTo) && BEGINS_WEAKLY.test(leading))) ||
      (LAST_ONE.test(upTo) && (!LISTED_WEAKLY.test(leading) || YEARS.test(leading)));
    if (!ofAnother) return true;
  }
  if (FAVOURED_BEFORE.test(before) || CHOSEN_OF.test(before)) return false;
  const earlier = BEFORE.exec(leading) ?? LISTED_BEFORE.exec(leading) ?? WISHED_IF.exec(leading);
  return earlier !== null && !demands(earlier[0]) && !INTERESTED_AND_ABLE.test(leading);
}

/** True where `at` stands in a list that the line above it calls a wish. `from`: where its section begins. */
export function isInWishedList(text: string, from: number, at: number): boolean {
  const start = Math.max(from, at - FURTHEST_LIST);
  const colon = start + text.slice(start, at).lastIndexOf(':');
  if (colon < start) return false;
  const below = text.slice(colon + 1, at);
  const inline = !/^[ \t\u00a0]*\n/.test(below);
  if (inline ? below.includes('\n') || /[.!?]\s/.test(below) : LIST_ENDS.test(below.trimStart())) return false;
  const lead =
    text
      .slice(Math.max(start, colon - LONGEST_LEAD), colon)
      .split('\n')
      .at(-1) ?? '';
  const wish = WISHED_LIST.exec(lead);
  return wish !== null && !demands(wish[0]) && !/(?<!not )\brequire(?:d|ments?)\b/i.test(lead);
}

const demands = (words: string): boolean => DEMANDED.test(words) && !NOT_DEMANDED.test(words);

/** True where the word names what the employer will teach: "a Python course", "training in SQL and Python". */
export const isTaught = (before: string, after: string): boolean =>
  TAUGHT_AFTER.test(after) || TAUGHT_BEFORE.test(before);
const TAUGHT_AFTER =
  /^[\s\u00a0-]?(?:training(?:en|s)?|courses?|workshops?|cursus(?:sen)?|opleiding|classes|schulung(?:en)?)\b/i;
const TAUGHT_BEFORE =
  /\b(?:training(?:en|s)?|courses?|workshops?|cursus(?:sen)?|schulung(?:en)?)\s(?:in|on|zoals|such as|like)\s[^.;\n]{0,30}$/i;
