import { useSignal } from '@preact/signals';
import type { PostingReading, Span } from '../lib/reading-schema.ts';
import { isPythonJob } from '../lib/vocabulary.ts';
import type { Words } from '../lib/words.ts';
import { CopyIcon } from './icons.tsx';
import { questionsOf, questionsText } from './questions.ts';
import { named } from './summary.ts';
import { More, Quote } from './Words.tsx';

interface QuestionsProps {
  readonly reading: PostingReading;
  readonly t: Words;
  onJump(span: Span): void;
  onCopy(text: string): Promise<boolean>;
}

/** What the posting leaves open, as questions to those who can answer, ready to be copied. */
export function Questions({ reading, t, onJump, onCopy }: QuestionsProps) {
  const copied = useSignal<'ui_copied' | 'ui_not_copied' | null>(null);
  const questions = questionsOf(reading, t);
  const answered = isPythonJob(reading.python.surface) ? reading.checks.filter((check) => check.answered) : [];
  if (questions.length === 0 && answered.length === 0) return null;
  const copy = async (as: 'text' | 'markdown'): Promise<void> => {
    copied.value = null;
    copied.value = (await onCopy(questionsText(reading, t, as))) ? 'ui_copied' : 'ui_not_copied';
  };
  return (
    <section aria-labelledby="rf-ask">
      <h3 id="rf-ask">{t('ui_ask')}</h3>
      {(['recruiter', 'engineer'] as const).map((to) => {
        const asked = questions.filter((question) => question.to === to);
        if (asked.length === 0) return null;
        return (
          <div key={to} class="group">
            <h4>{t(`ui_ask_${to}`)}</h4>
            <ul class="questions">
              {asked.map((question) => (
                <li key={question.id}>{question.text}</li>
              ))}
            </ul>
          </div>
        );
      })}
      {questions.length > 0 ? (
        <div class="actions">
          <button type="button" onClick={() => void copy('text')}>
            <CopyIcon />
            {t('ui_copy')}
          </button>
          <button type="button" onClick={() => void copy('markdown')}>
            {t('ui_copy_markdown')}
          </button>
          <span class="small" role="status">
            {copied.value === null ? '' : t(copied.value)}
          </span>
        </div>
      ) : (
        answered.length === reading.checks.length && <p>{t('ui_ask_nothing')}</p>
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
