import type { Flag, PostingReading, Span } from '../lib/reading-schema.ts';
import type { COLOURS } from '../lib/vocabulary.ts';
import { keyOf, type Words } from '../lib/words.ts';
import { quoteText } from './format.ts';
import { FlagMark } from './icons.tsx';
import { flagTitle, named } from './summary.ts';
import { Jump, More, Quote } from './Words.tsx';

interface FlagsProps {
  readonly reading: PostingReading;
  readonly t: Words;
  onJump(span: Span): void;
}

const ORDER = ['red', 'green', 'fact'] as const satisfies readonly (typeof COLOURS)[number][];

/** The flags: red, green, then facts, each on the posting's own words. */
export function Flags({ reading, t, onJump }: FlagsProps) {
  const { flags, unclear } = reading;
  return (
    <section aria-labelledby="rf-flags">
      <h3 id="rf-flags">{t('ui_flags')}</h3>
      {!flags.some((flag) => flag.colour !== 'fact') && <p>{t('ui_flags_none')}</p>}
      {ORDER.map((colour) => {
        const some = flags.filter((flag) => flag.colour === colour);
        if (some.length === 0) return null;
        return (
          <div key={colour} class="group">
            <h4>{t(`ui_flags_${colour}`)}</h4>
            <ul class="rows">
              {some.map((flag) => (
                <FlagRow key={flag.id} flag={flag} t={t} onJump={onJump} />
              ))}
            </ul>
          </div>
        );
      })}
      {unclear.length > 0 && (
        <More quiet summary={t('ui_unclear')}>
          {unclear.map((doubt) => (
            <div key={`${doubt.id}${doubt.start}`} class="group">
              <h4>{named(t, 'flag', `${doubt.id}_title`)}</h4>
              <p class="small">{t(`unclear_${keyOf(doubt.reason)}`) || doubt.reason}</p>
              <Quote span={doubt} t={t} onJump={onJump} />
            </div>
          ))}
        </More>
      )}
    </section>
  );
}

function FlagRow({ flag, t, onJump }: { flag: Flag; t: Words; onJump(span: Span): void }) {
  const why = t(`flag_${keyOf(flag.id)}_why`);
  const question = t(`flag_${keyOf(flag.id)}_question`);
  return (
    <li>
      <More
        summary={
          <>
            <FlagMark colour={flag.colour} />
            <span class="row-text">
              <span class="row-title">{flagTitle(flag, t)}</span>
              <q dir="auto">{quoteText(flag.quote)}</q>
            </span>
          </>
        }
      >
        {why !== '' && <p>{why}</p>}
        {question !== '' && <p class="ask">{t('ui_ask_this', [question])}</p>}
        <Jump span={flag} t={t} onJump={onJump} />
      </More>
    </li>
  );
}

/** Where the posting says two things that do not go together, both in its own words. */
export function Contradictions({ reading, t, onJump }: FlagsProps) {
  if (reading.contradictions.length === 0) return null;
  return (
    <section aria-labelledby="rf-two">
      <h3 id="rf-two">{t('ui_contradictions')}</h3>
      {reading.contradictions.map(({ about, between }) => (
        <div key={`${about}${between[0].quote}`} class="group">
          <p>{named(t, 'contradiction', about)}</p>
          {between.map((span) => (
            <Quote key={`${span.field}${span.start}`} span={span} t={t} onJump={onJump} />
          ))}
        </div>
      ))}
    </section>
  );
}
