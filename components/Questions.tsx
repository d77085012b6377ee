import { useSignal } from '@preact/signals';
import { asMarkdown, asText } from '../lib/questions/copy.ts';
import type { PostingReading, Span } from '../lib/reading-schema.ts';
import { ANSWERERS, type Answerer, isPythonJob } from '../lib/vocabulary.ts';
import type { Words } from '../lib/words.ts';
import { CopyIcon } from './icons.tsx';
import { named } from './summary.ts';
import { More, Quote } from './Words.tsx';

interface QuestionsProps {
  readonly reading: PostingReading;
  readonly t: Words;
  onJump(span: Span): void;
  onCopy(text: string): Promise<boolean>;
}

/** What the posting leaves open, as questions to the one who can answer, ready to be copied; and what it answers. */
export function Questions({ reading, t, onJump, onCopy }: QuestionsProps) {
  const { checks, python, questions } = reading;
  const people = ANSWERERS.filter((to) => questions.some((question) => question.to === to));
  const chosen = useSignal<Answerer | null>(null);
  const copied = useSignal<'ui_copied' | 'ui_not_copied' | null>(null);
  const to = people.find((one) => one === chosen.value) ?? people[0];
  const answered = isPythonJob(python.surface) ? checks.filter((check) => check.answered) : [];
  if (to === undefined && answered.length === 0) return null;
  const copy = async (text: string): Promise<void> => {
    copied.value = null;
    copied.value = (await onCopy(text)) ? 'ui_copied' : 'ui_not_copied';
  };
  const choose = (one: Answerer): void => {
    chosen.value = one;
    copied.value = null;
  };
  return (
    <section aria-labelledby="rf-ask">
      <h3 id="rf-ask">{t('ui_ask')}</h3>
      {to === undefined ? (
        answered.length === checks.length && <p>{t('ui_ask_nothing')}</p>
      ) : (
        <>
          <People people={people} chosen={to} reading={reading} t={t} onChoose={choose} />
          <ul class="questions" aria-label={t(`ui_ask_${to}`)}>
            {questions
              .filter((question) => question.to === to)
              .map(({ key, values }) => (
                <li key={key} dir="auto">
                  {t(key, values)}
                </li>
              ))}
          </ul>
          <div class="actions">
            <button type="button" onClick={() => void copy(asText(reading, to, t))}>
              <CopyIcon />
              {t(`ui_copy_${to}`)}
            </button>
            <button type="button" onClick={() => void copy(asMarkdown(reading, t))}>
              {t('ui_copy_markdown')}
            </button>
            <span class="small" role="status">
              {copied.value === null ? '' : t(copied.value)}
            </span>
          </div>
        </>
      )}
      {answered.length > 0 && (
        <More
          quiet
          summary={t('ui_answered', [answered.map((check) => named(t, 'check', `${check.id}_title`)).join(' · ')])}
        >
          {answered.map((check) => (
            <div key={check.id} class="group">
              <h4>{named(t, 'check', `${check.id}_title`)}</h4>
              {check.evidence !== null && <Quote span={check.evidence} t={t} onJump={onJump} />}
            </div>
          ))}
        </More>
      )}
    </section>
  );
}

interface PeopleProps {
  readonly people: readonly Answerer[];
  readonly chosen: Answerer;
  readonly reading: PostingReading;
  readonly t: Words;
  onChoose(to: Answerer): void;
}

/** Whom to ask: a switch where there is something to ask of both. */
function People({ people, chosen, reading, t, onChoose }: PeopleProps) {
  if (people.length < 2) return <h4>{t(`ui_ask_${chosen}`)}</h4>;
  const count = (to: Answerer): string => String(reading.questions.filter((question) => question.to === to).length);
  return (
    <fieldset class="people">
      <legend class="unseen">{t('ui_ask_to')}</legend>
      {people.map((to) => (
        <label key={to}>
          <input type="radio" name="rf-ask-to" checked={to === chosen} onChange={() => onChoose(to)} />
          <span>{t(`ui_ask_to_${to}`, [count(to)])}</span>
        </label>
      ))}
    </fieldset>
  );
}
