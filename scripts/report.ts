import { wordingOf } from '../lib/flags/wording.ts';
import type { Reading, Span } from '../lib/reading-schema.ts';
import { keyOf, type Words } from '../lib/words.ts';

const quoted = (span: Span | null): string => (span ? ` “${span.quote.replace(/\s+/g, ' ').slice(0, 90)}”` : '');

/** A reading as plain lines for a person at a terminal. */
export function report(reading: Reading, words: Words): string {
  if (reading.posting === null) {
    const choices = reading.choices.map((title) => `  · ${title}`);
    return [`${reading.id ?? 'page'}: ${reading.why}`, ...choices, ...problems(reading)].join('\n');
  }
  const { posting, python, cluster, level, employer, terms, pay } = reading;
  const word = (kind: string, id: string): string => words(`${kind}_${keyOf(id)}`) || id;
  const money = (n: number | null, currency: string): string =>
    n === null ? '…' : `${currency} ${n.toLocaleString('en')}`;
  const lines = [
    `${posting.title}${posting.company ? ` · ${posting.company}` : ''}${posting.location ? ` · ${posting.location}` : ''}`,
    `  read from   ${posting.source}${reading.id ? ` (${reading.id})` : ''}`,
    `  python      ${word('surface', python.surface)}${quoted(python.evidence[0] ?? null)}`,
    `  cluster     ${cluster ? `${word('cluster', cluster.best)} (${word('certainty', cluster.certainty)})` : '–'}`,
    `  level       ${word('level', level.value)}${level.years === null ? '' : `, ${level.years}+ years`}`,
    `  employer    ${word('employer', employer.kind)}`,
    `  terms       ${[word('mode', terms.mode), word('contract', terms.contract), ...terms.regions.map((r) => word('region', r))].join(', ')}`,
    `  pay         ${pay.stated.map((p) => `${money(p.min, p.currency)}–${money(p.max, p.currency)} a ${p.period}`).join('; ') || pay.asWritten?.map((p) => `“${p.quote}”, as written`).join('; ') || 'not stated'} → ${word('verdict', pay.verdict)}`,
    ...pay.expected.map(
      (e) => `  expected    ${word('region', e.where)}: ${money(e.min, 'USD')}–${money(e.max, 'USD')} a year`,
    ),
    ...reading.flags.map((f) => `  ${f.colour.padEnd(11)} ${words(wordingOf(f).title) || f.id}:${quoted(f)}`),
    ...reading.unclear.map(
      (u) => `  unclear     ${word('flag', `${u.id}_title`)}: ${word('unclear', u.reason)}${quoted(u)}`,
    ),
    ...reading.contradictions.map(
      (c) => `  two things  ${word('contradiction', c.about)}${quoted(c.between[0])} and${quoted(c.between[1])}`,
    ),
    ...reading.checks
      .filter((c) => c.answered)
      .map((c) => `  answered    ${word('check', `${c.id}_title`)}:${quoted(c.evidence)}`),
    ...reading.questions.map((q) => `  ${q.to.padEnd(11)} ${words(q.key, q.values)}`),
    ...reading.listings.map((l) => `  listings    ${l.url}`),
    ...problems(reading),
  ];
  return lines.join('\n');
}

const problems = (reading: Reading): string[] => reading.problems.map((p) => `  problem     ${p.stage}: ${p.message}`);
