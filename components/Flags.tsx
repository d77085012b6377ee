import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { wordingOf } from '../lib/flags/wording.ts';
import { flagQuestion } from '../lib/questions/flag-question.ts';
import type { Flag, PostingReading, Question, Span } from '../lib/reading-schema.ts';
import type { COLOURS } from '../lib/vocabulary.ts';
import { keyOf, type Words } from '../lib/words.ts';
import { quoteText } from './format.ts';
import { FlagMark } from './icons.tsx';
import { flagTitle, named } from './summary.ts';
import { Jump, More, Quote } from './Words.tsx';
import { WrongList, WrongNote } from './Wrong.tsx';
import { wrongReport } from './wrong-report.ts';

interface QuotesProps {
  readonly reading: PostingReading;
  readonly t: Words;
  onJump(span: Span): void;
}

export interface FlagsProps extends QuotesProps {
  /** The extension's own, for reports. */
  readonly version: string;
  /** The user calls a mark wrong on this posting, or takes that back. */
  onWrong(flag: Flag, wrong: boolean): void;
  /** Whether the text now stands on the clipboard. */
  onCopy(text: string): Promise<boolean>;
}

const ORDER = ['red', 'green', 'fact'] as const satisfies readonly (typeof COLOURS)[number][];

/** The flags: red, green, then facts, each on the posting's own words. */
export function Flags({ reading, version, t, onJump, onWrong, onCopy }: FlagsProps) {
  const { flags, wrong, unclear } = reading;
  /** The mark that was called wrong last, and where it stood in its group. */
  const last = useSignal<{ readonly id: string; readonly at: number; readonly copied: boolean } | null>(null);
  /** The mark that was taken back last: the focus goes to it. */
  const back = useSignal<string | null>(null);
  const noted = wrong.find(({ id }) => id === last.value?.id) ?? null;
  const callWrong = async (flag: Flag, at: number): Promise<void> => {
    const copied = await onCopy(wrongReport(flag, version, t));
    last.value = { id: flag.id, at, copied };
    back.value = null;
    onWrong(flag, true);
  };
  const takeBack = (flag: Flag): void => {
    back.value = flag.id;
    onWrong(flag, false);
  };
  return (
    <section aria-labelledby="rf-flags">
      <h3 id="rf-flags">{t('ui_flags')}</h3>
      {!flags.some((flag) => flag.colour !== 'fact') && wrong.length === 0 && <p>{t('ui_flags_none')}</p>}
      {ORDER.map((colour) => {
        const some = flags.filter((flag) => flag.colour === colour);
        const rows = some.map((flag, at) => (
          <FlagRow
            key={flag.id}
            flag={flag}
            questions={reading.questions}
            t={t}
            focused={back.value === flag.id}
            onJump={onJump}
            onWrong={() => void callWrong(flag, at)}
          />
        ));
        if (noted?.colour === colour) {
          const { at = 0, copied = false } = last.value ?? {};
          const note = <WrongNote key="note" flag={noted} copied={copied} t={t} onUndo={() => takeBack(noted)} />;
          rows.splice(at, 0, note);
        }
        if (rows.length === 0) return null;
        return (
          <div key={colour} class="group">
            <h4>{t(`ui_flags_${colour}`)}</h4>
            <ul class="rows">{rows}</ul>
          </div>
        );
      })}
      {unclear.length > 0 && (
        <More quiet summary={t('ui_unclear', [unclear.map(({ id }) => named(t, 'flag', `${id}_title`)).join(' · ')])}>
          {unclear.map((doubt) => (
            <div key={`${doubt.id}${doubt.start}`} class="group">
              <h4>{named(t, 'flag', `${doubt.id}_title`)}</h4>
              <Quote span={doubt} t={t} onJump={onJump} />
              <p class="small">{t('ui_unclear_why', [t(`unclear_${keyOf(doubt.reason)}`) || doubt.reason])}</p>
              <AskThis flagId={doubt.id} questions={reading.questions} t={t} />
            </div>
          ))}
        </More>
      )}
      <WrongList flags={wrong.filter((flag) => flag !== noted)} t={t} onBack={takeBack} />
    </section>
  );
}

interface RowProps {
  readonly flag: Flag;
  readonly questions: readonly Question[];
  readonly t: Words;
  /** Whether the row takes the focus when it comes. */
  readonly focused: boolean;
  onJump(span: Span): void;
  onWrong(): void;
}

function FlagRow({ flag, questions, t, focused, onJump, onWrong }: RowProps) {
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (focused) row.current?.querySelector('summary')?.focus();
  }, []);
  const { why: whyKey } = wordingOf(flag);
  const why = t(whyKey);
  const isAsked = flag.colour === 'green' && flag.strength === 'asked' && whyKey !== 'flag_typed_asked_why';
  return (
    <li ref={row}>
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
        {isAsked && <p>{t('ui_asked_note')}</p>}
        <AskThis flagId={flag.id} questions={questions} t={t} />
        <div class="actions">
          <Jump span={flag} t={t} onJump={onJump} />
          <button type="button" class="link small" title={t('ui_wrong_text')} onClick={onWrong}>
            {t('ui_wrong')}
          </button>
        </div>
      </More>
    </li>
  );
}

function AskThis({ flagId, questions, t }: { flagId: string; questions: readonly Question[]; t: Words }) {
  const { key, values } = flagQuestion(questions, flagId);
  const question = t(key, values);
  return question === '' ? null : <p class="ask">{t('ui_ask_this', [question])}</p>;
}

/** Where the posting says two things that do not go together, both in its own words. */
export function Contradictions({ reading, t, onJump }: QuotesProps) {
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
