import type { PostingReading, Span } from '../lib/reading-schema.ts';
import { keyOf, type Words } from '../lib/words.ts';
import { capitalised, dateText, isolated, quoteText } from './format.ts';
import { jobFacts, notStated, shares } from './summary.ts';
import { More, Quote } from './Words.tsx';

const MOST_LIMITS = 2;
const MOST_QUOTES = 4;

/** How sure the cluster is, in words; nothing where it is clear. */
function certainty({ cluster }: PostingReading, t: Words): string {
  if (cluster === null || cluster.certainty === 'clear') return '';
  if (cluster.certainty === 'likely') return t('ui_likely');
  return cluster.second === null ? t('ui_split_open') : t('ui_split');
}

/** What the job is: one sentence, the shares of the clusters as a bar, and the words that say so. */
export function WhatItIs({ reading, t, onJump }: { reading: PostingReading; t: Words; onJump(span: Span): void }) {
  const facts = jobFacts(reading, t);
  const missing = notStated(reading, t);
  const { python, posting, terms } = reading;
  const stamps = [
    posting.datePosted === null ? '' : t('ui_posted_on', [dateText(posting.datePosted, t)]),
    missing.length === 0 ? '' : t('ui_not_stated', [missing.join(', ')]),
  ];
  const stamp = stamps.filter(Boolean).join(' ');
  return (
    <section aria-labelledby="rf-what">
      <h3 id="rf-what" class="unseen">
        {t('ui_what')}
      </h3>
      <p>
        <strong>{t(`ui_surface_${keyOf(python.surface)}`)}</strong> {certainty(reading, t)}
      </p>
      {facts.length > 0 && <p>{capitalised(facts.join(' · '))}</p>}
      {terms.limits.slice(0, MOST_LIMITS).map((limit) => (
        <p key={limit}>{t('ui_limit', [isolated(quoteText(limit, 120))])}</p>
      ))}
      <ShareBar reading={reading} t={t} />
      {stamp !== '' && <p class="small">{stamp}</p>}
      <Evidence reading={reading} t={t} onJump={onJump} />
    </section>
  );
}

function ShareBar({ reading, t }: { reading: PostingReading; t: Words }) {
  const parts = shares(reading, t);
  if (parts.length < 2) return null;
  return (
    <div class="shares">
      <div class="share-bar" aria-hidden="true">
        {parts.map((part, at) => (
          <span key={part.cluster} class={`share s${at}`} style={{ flexGrow: part.share }} />
        ))}
      </div>
      <ol class="legend" aria-label={t('ui_shares')}>
        {parts.map((part, at) => (
          <li key={part.cluster}>
            <span class={`swatch s${at}`} aria-hidden="true" />
            {part.name}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The words that each part of the sentence rests on. */
function Evidence({ reading, t, onJump }: { reading: PostingReading; t: Words; onJump(span: Span): void }) {
  const { cluster, python, level, employer, terms, posting } = reading;
  const groups: [string, readonly Span[]][] = [
    ['python', python.evidence],
    ['cluster', cluster?.evidence ?? []],
    ['level', level.evidence],
    ['employer', employer.evidence],
    ['terms', terms.evidence],
  ];
  const told = groups.filter(([, spans]) => spans.length > 0);
  return (
    <More quiet summary={t('ui_evidence')}>
      {told.map(([about, spans]) => (
        <div key={about} class="group">
          <h4>{t(`ui_evidence_${about}`)}</h4>
          {spans.slice(0, MOST_QUOTES).map((span) => (
            <Quote key={`${span.field}${span.start}${span.quote}`} span={span} t={t} onJump={onJump} />
          ))}
        </div>
      ))}
      <p class="small">{t(`ui_source_${keyOf(posting.source)}`)}</p>
    </More>
  );
}
