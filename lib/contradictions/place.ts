import { type Place, placeKey, placesIn } from '../places/find.ts';
import type { Posting } from '../posting/posting.ts';
import type { Contradiction } from '../reading-schema.ts';
import { headersOf } from '../role/terms/header.ts';
import { isDenied } from '../text/negation.ts';
import { hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sentenceAt } from '../text/sentences.ts';
import { dataSpan, type Span, spanOf } from '../text/span.ts';
import { areStatesApart, areTownsApart } from './apart.ts';
import type { ReadOf } from './read-of.ts';

/** Where the location names one place, and another source or the text another one. */
export function placeClash({ text, posting }: ReadOf): Contradiction | null {
  const above = placesIn(text.location, true, text.description);
  const last = above.at(-1);
  if (!last || above.some((p) => p.iso === null || p.kind === 'area')) return null;
  const found = inOtherSource(posting, text, above) ?? inLabel(posting, text, above) ?? inSentence(text, above);
  if (!found) return null;
  // Two towns of one country are told by their names, else the country says most.
  const named = (found.isAtHome && above.find(({ kind }) => kind === 'city')) || last;
  return { about: 'place', between: [spanOf(text.location, named.start, named.end, 'location'), found.span] };
}

interface Below {
  readonly span: Span;
  /** In the country that the location names too. */
  readonly isAtHome: boolean;
}

const areElsewhere = (named: readonly Place[], above: readonly Place[]): boolean =>
  named.every((p) => p.iso !== null && p.kind !== 'area' && !above.some(({ iso }) => iso === p.iso));

function inOtherSource(posting: Posting, { description }: PostingText, above: readonly Place[]): Below | null {
  for (const { source, text: other } of posting.also) {
    const named = placesIn(other, true, description);
    if (named.length === 0 || !areElsewhere(named, above)) continue;
    const field = source === 'json-ld' || source === 'microdata' ? 'json-ld' : 'board';
    return { span: dataSpan(other, field), isAtHome: false };
  }
  return null;
}

/** What follows a label of a place and is more than that place, or another. */
const MORE_THAN_A_PLACE = /remote|anywhere|world|office|\bhq\b|headquarters|travel|flexib|hybrid or|client/i;
/** A place further along than this, in UTF-16 units, stands in a sentence. */
const PLACE_BY = 24;

const OF_SEVERAL = /\b(?:one of the|multiple|several|various|other) locations\b/i;

/** A labelled line: "Location: Lisbon". */
function inLabel(posting: Posting, text: PostingText, above: readonly Place[]): Below | null {
  if (OF_SEVERAL.test(text.description)) return null;
  const title = placesIn(text.title);
  for (const header of headersOf(text)) {
    if (header.field !== 'description' || !header.ofPlace || header.start === 0) continue;
    const below = placesIn(header.text, false, text.description);
    const first = below[0];
    // Towns of one name in two countries are one town as often as two.
    if (above.some(({ name }) => header.text.includes(name)) || MORE_THAN_A_PLACE.test(header.text)) continue;
    if (!first || first.start > PLACE_BY) continue;
    // "Smalltown, IL" below Israel is that country's code, not Illinois.
    const isElsewhere = areElsewhere(below, above) && !below.some((p) => above.some(({ iso }) => iso === p.name));
    if (!isElsewhere && !areApartAtHome(below, above)) continue;
    if (title.some((p) => above.some(({ iso }) => iso === p.iso)) || posting.applicantPlaces.length > 1) return null;
    const named = isElsewhere ? first : (below.find(({ kind }) => kind === 'city') ?? first);
    const span = spanOf(text.description, header.start + named.start, header.start + named.end, 'description');
    return { span, isAtHome: !isElsewhere };
  }
  return null;
}

/** One town each, far from one another in one country; in the United States also by their states. */
function areApartAtHome(below: readonly Place[], above: readonly Place[]): boolean {
  const [town, ...others] = below.filter(({ kind }) => kind === 'city');
  const [here, ...more] = above.filter(({ kind }) => kind === 'city');
  if (others.length > 0 || more.length > 0) return false;
  const states = (of: readonly Place[]): Place[] => of.filter(({ kind, iso }) => kind === 'state' && iso === 'US');
  const [[state, ...among], [stateHere, ...amongHere]] = [states(below), states(above)];
  if (among.length > 0 || amongHere.length > 0) return false;
  if (state && stateHere) return areStatesApart(state, stateHere);
  return town !== undefined && here !== undefined && here.iso === town.iso && areTownsApart(town, here);
}

const PREP = '(in|at|from|out of|near)';
const BASED = '(based|located|situated|stationed|seated|on ?site|sited|performed|carried out)';
const JOB = '(role|position|job|post|vacancy|internship|placement|traineeship)';
const WORKPLACE =
  '((arbeits|dienst|einsatz)ort|arbeitsplatz|standplaats|werkplek|lieu de travail|(lugar|centro) de trabajo|sede di lavoro|luogo di lavoro|miejsce pracy)';
/** Words before the place where the work is done. */
const WORKED_IN = phrases([
  `(this|the|your) (@ ){0,2}?${JOB}( is| will be| sits| would be|[’']s)? (currently |physically |fully |permanently )?(${BASED} ){0,2}${PREP}`,
  `you( will|[’']ll| would|[’']d| are going to)? (be )?(@ ){0,2}${BASED} ${PREP}`,
  `(on ?site|office based|in ?office|in ?person|hybrid) ${JOB} (in|at)|(attendance|presence) (in|at) our`,
  `you( will|[’']ll| would|[’']d) (be )?work(ing)? (on ?site |daily |full ?time )?${PREP} our`,
  `(successful candidate|employee|incumbent|successful applicant|jobholder) (will |must )?(be )?(${BASED}|work)( on ?site)? ${PREP}`,
  '(place of work|workplace|(work|duty|job) ?(station|location|site))( for this @)?( is| will be| ?:)',
  `our (@ ){0,2}?(offices?|lab|site|studio|plant|headquarters) ${PREP}(?= [^.;\\n]{2,50}(is where you|where you([’']ll| will) (work|sit|be)))`,
  `(office|lab|site|desk|studio|building|room) (where|in which|that) you([’']ll| will)? (be )?(@ ){0,3}?(work|sit|spend)(ing)?( @){0,4}? is (@ )?${PREP}`,
  `(?<=(^|[.\\n] ?))(located|based) ${PREP}(?= [^.;\\n]{2,40}, (this|the) (role|position|job|post) )|office location( is| ?:)`,
  `location of (the|this) ${JOB}( is| ?:)|reporting (location|office)( is| ?:)`,
  `${WORKPLACE}( für diese @)?( ist| is| wordt| est| sera| es| será| è| sarà| to| ?:)`,
  '(oficina|sede) (en la )?(que|donde) trabajarás( @){0,4}? está en|trabajarás (@ ){0,2}en (nuestra|la) (oficina|sede) de',
  'lavorerai (@ ){0,2}(nella|presso la) nostra sede (di|a)',
  'vous (travaillez|travaillerez|êtes basée?|serez basée?) (à|dans|au sein)|je (komt te werken|gaat werken) (@ ){0,2}(in|op|bij)',
  'du (bist|sitzt) (@ ){0,2}in unserem',
  '(le |ce |votre )?poste (est |sera )?(basé|situé|localisé)e? (à|au|en)|(du arbeitest|stelle ist|einsatz erfolgt) (@ ){0,3}in',
  `(all |the )?work (takes place|happens|is done) (@ ){0,2}${PREP}|your desk (@ ){1,2}${PREP}`,
  '(you|candidates|applicants) must (already |currently )?(live|reside|be resident) (in|within|near)',
  `(you|${JOB}|candidates?|applicants?|hire|employee|incumbent|expect)([’']ll|[’']d)? (@ ){0,5}?(commute|come|reports?|work|sit|spend|join|be|is|start)( @){0,3}? (in|at|to|into|from|for) (our|the)`,
  '(je|du|vous) (werkt|arbeitest|travaillez|travaillerez) (@ ){0,2}(in|vanuit|op|dans|à) (ons|unserem|unserer|notre|nos)',
  '(?<=(^|[.\\n] ?|(in|at|to|into|from) ))our (@ )?(office|site|lab|studio|plant) (in|near)',
  '(puesto|posición|trabajo) (está )?(ubicad|basad)[oa] en',
]);
/** As far as the place is looked for behind those words, and what follows it. In UTF-16 units. */
const REACH = 90;
const FIRST_BY = 56;
const BEHIND = 40;
/** Other jobs and times, a choice, and whom one works for or with. */
const NOT_ITS_PLACE =
  /\b(?:or|oder|ou|either|if|prefer\w*|may|might|could|can|option\w*|possib\w+|first|initial\w*|temporar\w+|months?|interviews?|training|onboarding|travel|visit\w*|clients?[’']?|customers?[’']?|colleagues?|manager|director|head of|cto|second|another|other|others|also|various|several|multiple|depend\w*|not|no|never|(?<!hybrid[\s-])remote\w*|anywhere|hiring|team|company|firm|supporting|serving|part(?:y|ies)|events?|retreats?|workshops?|meetings?|kick-?offs?|conferences?|zusammen|samen)\b|n[’']t\b/i;
/** "The Braga office", unlike "the Lisbon area". */
const HOUSE_BEHIND = /^\s(?:office|site|studio|lab|laboratory|plant|campus|branch|headquarters|hq)\b/i;
const GOES_ON = /^[^.;\n]{0,12}?(?:\b(?:or|and|und|oder|ou|et|y|o|en|of)\b|\/|&)\s*(?:in\s)?\p{Lu}/u;

/** Work from afar, or a move to the place, explains another one. */
const ELSEWHERE_TOO = /remote|anywhere|home|thuis|télétravail|casa|relocat/i;

/** A sentence that tells where the work is done. */
function inSentence(text: PostingText, above: readonly Place[]): Below | null {
  const { description, sentences, location, title } = text;
  if (ELSEWHERE_TOO.test(`${location} ${title}`)) return null;
  const here = new Set(above.map(placeKey));
  for (const hit of hits(WORKED_IN, description, 30)) {
    const sentence = sentenceAt(sentences, hit.start);
    const until = Math.min(sentence.end, hit.end + REACH);
    const words = description.slice(hit.end, until);
    const below = placesIn(words);
    const first = below[0];
    const last = below.at(-1);
    if (!first || !last || first.start > FIRST_BY || below.some((p) => here.has(placeKey(p)))) continue;
    if (/\bthe$/i.test(hit.words) && !HOUSE_BEHIND.test(words.slice(first.end))) continue;
    if (/\b(?:relocat|move to|moving to)/i.test(description.slice(sentence.start, sentence.end))) continue;
    if (NOT_ITS_PLACE.test(description.slice(sentence.start, Math.min(until, hit.end + last.end + BEHIND)))) continue;
    if (GOES_ON.test(words.slice(first.end)) && below.length > 1) continue;
    if (isDenied(description, sentence, hit.start, hit.end)) continue;
    const isElsewhere = areElsewhere(below, above);
    if (!isElsewhere && !areApartAtHome(below, above)) continue;
    const span = spanOf(description, hit.end + first.start, hit.end + last.end, 'description');
    return { span, isAtHome: !isElsewhere };
  }
  return null;
}
