const FOR_YOU = '(?: (?:like this|for you|near you|you (?:may|might) like))';
/** What boards write above their list of other jobs, in the languages that are read here. */
const HEADING = `people also viewed|others? (?:also )?viewed|(?:similar|related|recommended|suggested|more) (?:(?:jobs|openings|vacancies)${FOR_YOU}?|(?:roles|positions)${FOR_YOU})|offres? (?:d[’']emploi )?similaires?|ähnliche (?:jobs|stellen(?:angebote)?)|(?:vergelijkbare|gerelateerde|soortgelijke) (?:vacatures|banen)|ofertas (?:similares|relacionadas|parecidas)|offerte simili|vagas (?:semelhantes|similares)|podobne oferty(?: pracy)?|liknande jobb|lignende (?:jobs|stillinger)|podobné nabídky`;

/** It begins a line or a sentence, and a mark or the line's end parts it from what follows; where a feed has lost both, a capital. */
const RAIL = new RegExp(
  `(?:^|\\n|[.!?]\\s{1,2})[^a-z\\u00c0-\\u024f\\n]{0,4}(?<heading>${HEADING})(?:\\s{0,2}[:|•\\n]|\\s(?<next>[a-z\\u00c0-\\u024f]))`,
  'gi',
);

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Where the list of other jobs begins that a board shows below a posting; the text's length where there is none. Linear. */
export function railFrom(text: string): number {
  for (const met of text.matchAll(RAIL)) {
    const { heading = '', next } = met.groups ?? {};
    if (next === undefined || (isCapital(heading) && isCapital(next))) return met.index;
  }
  return text.length;
}
