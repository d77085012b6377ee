import type { Advice, PostingReading, Span } from '../lib/reading-schema.ts';
import { keyOf, type Words } from '../lib/words.ts';
import { OutIcon } from './icons.tsx';
import { named } from './summary.ts';
import { More, Quote } from './Words.tsx';

interface GuideProps {
  readonly reading: PostingReading;
  readonly t: Words;
  onJump(span: Span): void;
}

/** What the job asks that sets candidates apart, and what the guide says of such jobs: closed until wanted. */
export function Guide({ reading, t, onJump }: GuideProps) {
  const { asks, advice } = reading;
  if (asks.length === 0 && advice.length === 0) return null;
  const titleOf = (one: Advice | undefined): string => (one ? named(t, 'advice', `${one.id}_title`) : '');
  return (
    <section aria-labelledby="rf-guide">
      <h3 id="rf-guide">{t('ui_guide')}</h3>
      {asks.length > 0 && (
        <More summary={t('ui_asks')}>
          {asks.map((ask) => (
            <div key={ask.id} class="group">
              <p>{named(t, 'ask', ask.id)}</p>
              <Quote span={ask} t={t} onJump={onJump} />
            </div>
          ))}
        </More>
      )}
      {subjects(advice).map(([about, pieces]) => {
        const title = t(`ui_advice_${about}`) || titleOf(pieces[0]);
        return (
          <More key={about} summary={title}>
            {pieces.map((one) => (
              <div key={one.id} class="group">
                {titleOf(one) !== title && <h4>{titleOf(one)}</h4>}
                <p>{t(`advice_${keyOf(one.id)}`, one.values)}</p>
              </div>
            ))}
          </More>
        );
      })}
    </section>
  );
}

/** The pieces by the subject that their id begins with: `hiring-screen` and `hiring-length` stand together. */
function subjects(advice: readonly Advice[]): [string, Advice[]][] {
  const found = new Map<string, Advice[]>();
  for (const one of advice) {
    const about = one.id.split('-')[0] ?? one.id;
    found.set(about, [...(found.get(about) ?? []), one]);
  }
  return [...found];
}

/** Links to listings like this one, with who is behind them said beside. */
export function Listings({ reading, t }: { reading: PostingReading; t: Words }) {
  if (reading.listings.length === 0) return null;
  return (
    <section aria-labelledby="rf-more">
      <h3 id="rf-more">{t('ui_listings')}</h3>
      <ul class="links">
        {reading.listings.map((listing) => (
          <li key={listing.url}>
            <a href={listing.url} target="_blank" rel="noopener noreferrer">
              {named(t, 'listing', listing.id)}
              <OutIcon />
            </a>
          </li>
        ))}
      </ul>
      <p class="small">{t('ui_listings_whose')}</p>
    </section>
  );
}
