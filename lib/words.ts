import { wordingOf } from './flags/wording.ts';
import type { PostingReading } from './reading-schema.ts';

/** The words of a message key in the reader's language, `$1`… filled from `values`; empty when there is no such key. */
export type Words = (key: string, values?: readonly string[]) => string;

/** An id as part of a message key, which may hold only letters, digits and `_`. */
export const keyOf = (id: string): string => id.replaceAll('-', '_');

/** Every word that a reading needs to be shown without a look-up elsewhere, by message key. */
export function wordsOf(reading: Omit<PostingReading, 'words'>, words: Words): Record<string, string> {
  const found: Record<string, string> = {};
  const add = (key: string, values: readonly string[] = []): void => {
    const said = words(key, values);
    if (said !== '') found[key] = said;
  };
  for (const flag of [...reading.flags, ...reading.wrong]) {
    for (const part of ['title', 'asked', 'why', 'question']) add(`flag_${keyOf(flag.id)}_${part}`);
    const { title, why } = wordingOf(flag);
    add(title);
    add(why);
  }
  for (const doubt of reading.unclear) {
    add(`flag_${keyOf(doubt.id)}_title`);
    add(`unclear_${keyOf(doubt.reason)}`);
  }
  for (const check of reading.checks) {
    for (const part of ['title', 'question']) add(`check_${check.id}_${part}`);
  }
  for (const question of reading.questions) add(question.key, question.values);
  for (const one of reading.advice) {
    add(`advice_${keyOf(one.id)}_title`);
    add(`advice_${keyOf(one.id)}`, one.values);
  }
  for (const one of reading.you) add(`you_${keyOf(one.id)}`, one.values);
  for (const ask of reading.asks) add(`ask_${ask.id}`);
  for (const listing of reading.listings) add(`listing_${keyOf(listing.id)}`);
  for (const clash of reading.contradictions) add(`contradiction_${keyOf(clash.about)}`);
  add(`surface_${keyOf(reading.python.surface)}`);
  if (reading.cluster) {
    add(`cluster_${keyOf(reading.cluster.best)}`);
    if (reading.cluster.second) add(`cluster_${keyOf(reading.cluster.second)}`);
    add(`certainty_${reading.cluster.certainty}`);
  }
  add(`level_${reading.level.value}`);
  add(`employer_${keyOf(reading.employer.kind)}`);
  add(`mode_${reading.terms.mode}`);
  add(`contract_${reading.terms.contract}`);
  add(`visa_${reading.terms.visa}`);
  for (const region of reading.terms.regions) add(`region_${keyOf(region)}`);
  add(`verdict_${keyOf(reading.pay.verdict)}`);
  for (const { period } of [...reading.pay.stated, ...reading.pay.estimates]) add(`period_${period}`);
  for (const { label } of reading.pay.expected.flatMap((band) => band.steps)) add(label);
  for (const law of reading.pay.law) add(law);
  for (const { reason, quote } of reading.pay.asWritten ?? []) add(`pay_written_${reason}`, [quote]);
  return found;
}
