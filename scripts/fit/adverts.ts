import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bare, knownKind } from '../../lib/role/employer/known.ts';
import { phrasesMet } from '../../lib/role/employer/phrases.ts';
import { employerSigns, WEIGHED_KINDS, type WeighedKind } from '../../lib/role/employer/signs.ts';
import { postingText } from '../../lib/text/posting-text.ts';
import { unopened } from './labelled.ts';

/** A phrase that fewer employers use than this is chance. */
const EMPLOYERS = 9;
const MOST_OF_AN_EMPLOYER = 2;
/** Words that every advert is made of: a phrase of nothing else explains nothing, however uneven it is. */
const EMPTY = new Set(
  `a about above across after all also always an and any are around as at available be been before being best both but by can could day days do does
  don't during each end every everything first for from full get go going good great had has have having he help her here high his how i if in including
  into is it it's its join just keep key like ll look looking made make many may meet more most much must need needs new next no not now of off offer on
  one only or other others our out over own part per play please re right role see set she should so some someone start strong such sure take than that
  that's the their them then there these they things this those through time to together too top two under until up us use used using want way we we'll
  we're we've week weeks well what what's when where whether which while who why will with within without work working works would year years you you'll
  you're you've your plus etc e.g via 0 experience experienced skills job jobs position title team teams people person ability able knowledge requirements
  required qualifications responsibilities candidate candidates apply application degree benefits pension dental vision medical paid leave holiday salary
  bonus compensation perks stipend equal opportunity employer status veteran gender race religion disability age sexual orientation discriminate
  data engineer engineers engineering developer developers software python systems system maintain control report reports reporting dashboards create
  creating offers develop develops developing build builds built building performance functional stakeholder stakeholders feature features core content
  stack analysis analyst support development practices manage manages management opportunities microsoft azure cloud java web remote remotely scientist
  https http www search eingestellt projekt id schlagworte branche dutch amsterdam netherlands nederland nederlandse english german germany london uk us
  type employment permanent jaar salaris code codes api native english diverse fast essential activities graag hierbij kans waarbij alleen baan fulltime full-time
  senior junior lead encourage empower passionate grow growing back last sharing experiences enables function
  aan al als bij dat de den der des deze die dit doen door dus een eigen en er geven haar heb hebben hebt het hier hij hoe hun ik in is je jezelf jij jou
  jouw kan kunnen maar maken meer mensen met mij mooie na naar niet nieuwe nog nu of om onder ons onze ook op over samen te tot uit uren van veel voor vraag
  waar wat we wel werk werken wie wij worden wordt zal ze zelf zich zijn zo zoals zullen
  aber alle als am an auch auf aus bei bis da dann das dass dein deine dem den der des dich die dir du durch ein eine einem einen einer eines er es für
  habe haben hat ich ihr ihre im in ist kann mehr mit nach nicht noch nur ob oder sehr sein sich sie sind so sowie um und uns unser unsere unseren unter
  vom von vor was wenn werden wie wir wird zu zum zur über
  au aux avec ce ces dans de des du elle en est et il ils je la le les leur leurs mais ne nos notre nous on ou par pas plus pour qu que qui sa se ses son
  sont sur ton tu un une vos votre vous à
  al como con da das de del di do dos e el em en es il la las lo los los más na no nos o os para per por que se si su sus te tu um uma un una uno y é`.split(
    /\s+/,
  ),
);
const tells = (phrase: string): boolean =>
  phrase
    .replace(/^[a-z]+:/, '')
    .split(' ')
    .some((word) => word.length > 1 && !EMPTY.has(word));

/** One advert to learn from, as the signs and phrases that it holds. */
export interface Advert {
  readonly employer: string;
  readonly kind: WeighedKind;
  readonly labelled: boolean;
  /** What the name alone tells, where it is well known. */
  readonly byName: WeighedKind | null;
  /** Indices into the list of phrases, in any order. */
  readonly phrases: Uint32Array;
  readonly sums: Readonly<Record<string, number>>;
}
interface Line {
  readonly id: string;
  readonly title: string;
  readonly company?: string | null;
  readonly location?: string | null;
  readonly text?: string;
}

const parsed = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const isWeighed = (kind: string): kind is WeighedKind => (WEIGHED_KINDS as readonly string[]).includes(kind);

function advertOf(line: Line, kind: WeighedKind, labelled: boolean, indexed: (phrase: string) => number): Advert {
  const { title, company = null, location = null, text = '' } = line;
  const prepared = postingText({ title, company, location, description: text });
  const keys = Uint32Array.from(
    [...phrasesMet(prepared, { keys: { has: tells }, opens: { has: () => true } }).keys()].map(indexed),
  );
  const { sums } = employerSigns(prepared);
  return {
    employer: bare(company ?? '') || line.id,
    kind,
    labelled,
    byName: knownKind(company ?? ''),
    phrases: keys,
    sums,
  };
}

/**
 * The labelled postings of `folder` but for those of the unopened employers, and those of the JSON lines `bulk` (may be gzipped) whose employer is well known by name, with the
 * list of all phrases that enough employers use. Throws when a file is missing or not JSON lines.
 */
export function adverts(folder: string, bulk: string | undefined): { all: Advert[]; phraseOf: readonly string[] } {
  const phraseOf: string[] = [];
  const indexOf = new Map<string, number>();
  const indexed = (phrase: string): number => {
    const index = indexOf.get(phrase) ?? phraseOf.push(phrase) - 1;
    indexOf.set(phrase, index);
    return index;
  };
  const labels = parsed<{ id: string; employer: string }>(readFileSync(join(folder, 'labels.jsonl'), 'utf8'));
  const kinds = new Map(labels.map(({ id, employer }) => [id, employer]));
  const postings = parsed<Line>(readFileSync(join(folder, 'postings.jsonl'), 'utf8'));
  const measured = new Set(
    postings.filter(({ company }) => unopened(company)).map(({ company }) => bare(company ?? '')),
  );
  const found = postings.flatMap((line) => {
    const kind = kinds.get(line.id) ?? '';
    return isWeighed(kind) && !unopened(line.company) ? [advertOf(line, kind, true, indexed)] : [];
  });
  if (!bulk) return { all: withoutRare(found, phraseOf.length), phraseOf };
  const bytes = readFileSync(bulk);
  const text = (bulk.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const taken = new Map<string, number>();
  for (const line of parsed<Line>(text)) {
    const kind = line.company ? knownKind(line.company) : null;
    if (!kind || measured.has(bare(line.company ?? '')) || (line.text ?? '').length < 300) continue;
    const employer = bare(line.company ?? '');
    const before = taken.get(employer) ?? 0;
    if (before >= MOST_OF_AN_EMPLOYER) continue;
    taken.set(employer, before + 1);
    found.push(advertOf(line, kind, false, indexed));
  }
  return { all: withoutRare(found, phraseOf.length), phraseOf };
}

/** Leaves to each advert only the phrases that enough employers use. */
function withoutRare(all: readonly Advert[], phraseCount: number): Advert[] {
  const users = new Uint16Array(phraseCount);
  const last = new Map<string, Set<number>>();
  for (const { employer, phrases } of all) {
    const own = last.get(employer) ?? new Set();
    last.set(employer, own);
    for (const phrase of phrases)
      if (!own.has(phrase)) {
        own.add(phrase);
        users[phrase] = (users[phrase] ?? 0) + 1;
      }
  }
  return all.map((one) => ({ ...one, phrases: one.phrases.filter((phrase) => (users[phrase] ?? 0) >= EMPLOYERS) }));
}
