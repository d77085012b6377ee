import { latin } from '../../text/latin.ts';
import type { PostingText } from '../../text/posting-text.ts';
import type { Stretch } from '../../text/sentences.ts';
import type { TextField } from '../../text/span.ts';

/** A short part of a posting that states terms as labels do: title, location, a headline of a thread, a "Location:" line. */
export interface Header extends Stretch {
  readonly field: TextField;
  readonly text: string;
  /** True for lines whose label says that a place follows. */
  readonly ofPlace: boolean;
}

const PLACE_LABEL = latin(
  new RegExp(
    [
      String.raw`^[^\p{L}\n]{0,6}(?:(?:job |work |role |office |primary |base |job's |remote |accepted |eligible |hiring |available )?locations?|based in|where|place of work|workplace|work ?site|duty station|`,
      'ort|standort|arbeitsplatz|(?:einsatz|arbeits|projekt|dienst|leistungs)ort|einsatzregion|locatie|standplaats|werklocatie|werkplek|plaats|lieu(?: de (?:travail|',
      'la mission))?|localisation|ubicaci[oó]n|localidad|lugar(?: de trabajo)?|localiza[cç][aã]o|',
      'local(?: de trabalho)?|sede(?: di lavoro)?|luogo(?: di lavoro)?|lokalizacja|',
      String.raw`miejsce pracy)\s{0,3}[:\-–]\s{0,3}`,
    ].join(''),
    'iu',
  ),
);
const MODE_LABEL = latin(
  new RegExp(
    [
      String.raw`^[^\p{L}\n]{0,6}(?:work(?:place|ing|-?site)? (?:type|mode|model|arrangement|policy|style|pattern|`,
      'setup|set-up)|mode of work(?:ing)?|work modality|remote (?:type|status|policy|regelung|option)|remote-regelung|office (?:policy|',
      'presence)|einsatzart|arbeitsmodell|arbeitsweise|werkvorm|werkwijze|mode de travail|modalidad(?: de trabajo)?|',
      'modalit[àa](?: di lavoro)?|modelo de trabalho|regime(?: de trabalho)?|praca|tryb pracy|model pracy|',
      String.raw`on-?site(?: requirement)?|location type|return to work designation)\s{0,3}[:\-–]`,
    ].join(''),
    'iu',
  ),
);
/** A label of the place or the way of working whose answer stands on the next line. */
const LABEL_ALONE = latin(
  /^[^\p{L}\n]{0,6}(?:(?:job |work )?locations?\s{0,3}:?|(?:work(?:place|ing|-?site)? (?:type|mode|model|arrangement|policy|pattern|setup|set-up)|location type|remote (?:type|status|option)|arbeitsmodell|modalidad)\s{0,3}:|(?:on-?site\s?\/\s?remote|remote\s?\/\s?on-?site)\s{0,3}:?)\s{0,3}$/iu,
);
/** Lines this near the top and this short are headers of their own ("Remote", "Hybrid / Amsterdam, 2 days on site"). */
const TOP_LINES = 12;
const SHORT = 80;
/** What follows the label of a form that asks yes or no: "Remote job", "No". */
const ANSWER_NO = /^\n\s{0,3}no?\s*(?:\n|$)/i;
const MOST_LINES = 120;
/** No label with its mark is longer. */
const LONGEST_LABEL = 56;
const LONGEST = 200;

/** The headers of a posting, most telling first. At most the first 120 lines are looked at for labels. */
export function headersOf(text: PostingText): Header[] {
  const found: Header[] = [];
  const add = (field: TextField, of: string, start: number, end: number, ofPlace: boolean): void => {
    if (of.slice(start, end).trim() !== '') found.push({ field, text: of.slice(start, end), start, end, ofPlace });
  };
  add('title', text.title, 0, Math.min(text.title.length, LONGEST), false);
  add('location', text.location, 0, Math.min(text.location.length, LONGEST), true);
  const { description } = text;
  let at = 0;
  for (let line = 0; line < MOST_LINES && at < description.length; line++) {
    const stop = description.indexOf('\n', at);
    const end = Math.min(stop < 0 ? description.length : stop, at + 2 * LONGEST);
    const words = description.slice(at, end);
    // The headline of a "Who is hiring" comment: parts between bars.
    if (line === 0 && (words.match(/(?:\||\s--)\s/g)?.length ?? 0) >= 2)
      add('description', description, at, at + Math.min(words.length, LONGEST + 80), true);
    const head = words.slice(0, LONGEST_LABEL);
    const alone = words.length <= LONGEST_LABEL && LABEL_ALONE.test(words);
    const marked = !alone && /[:\-–]/.test(head);
    const place = marked ? PLACE_LABEL.exec(words) : null;
    const label = place ?? (marked && words.length <= LONGEST ? MODE_LABEL.exec(words) : null);
    if (label)
      add(
        'description',
        description,
        at + label[0].length,
        Math.min(end, at + label[0].length + LONGEST),
        place !== null,
      );
    // "Location:" alone, its value on the next line.
    else if (alone && stop >= 0) {
      let next = stop + 1;
      while (next < description.length && /[\s:]/.test(description.charAt(next)) && next < stop + 8) next++;
      const nextStop = description.indexOf('\n', next);
      add(
        'description',
        description,
        next,
        Math.min(nextStop < 0 ? description.length : nextStop, next + LONGEST),
        true,
      );
    } else if (
      (line > 0 || stop >= 0) &&
      line < TOP_LINES &&
      words.length <= SHORT &&
      !/^\s*(?:%|[-•*] .{0,40}\bwork from home)|[.!?:]$/i.test(words) &&
      !ANSWER_NO.test(description.slice(end, end + 12))
    )
      add('description', description, at, end, false);
    if (stop < 0) break;
    at = stop + 1;
  }
  return found;
}
