import type { Rates } from '../lib/pay/rates.ts';
import type { PostingReading, Problem } from '../lib/reading-schema.ts';
import { isPythonJob } from '../lib/vocabulary.ts';
import type { Words } from '../lib/words.ts';
import { Contradictions, Flags, type FlagsProps } from './Flags.tsx';
import { Guide, Listings } from './Guide.tsx';
import { Pay } from './Pay.tsx';
import { Questions } from './Questions.tsx';
import { named } from './summary.ts';
import { WhatItIs } from './WhatItIs.tsx';
import { You } from './You.tsx';

export interface CardProps extends FlagsProps {
  readonly rates: Rates;
}

/** Everything a reading says, top to bottom; the same on the page and in the popup. */
export function Card(props: CardProps) {
  const { reading, rates, t, onJump, onCopy } = props;
  const isPython = isPythonJob(reading.python.surface);
  const { pay, problems, posting } = reading;
  const paid = isPython || pay.stated.length > 0 || pay.estimates.length > 0 || pay.asWritten !== undefined;
  return (
    <>
      {posting.closed && <p class="notice">{t('ui_closed')}</p>}
      <WhatItIs reading={reading} t={t} onJump={onJump} />
      <You reading={reading} t={t} />
      {paid && <Pay reading={reading} rates={rates} t={t} onJump={onJump} />}
      <Contradictions reading={reading} t={t} onJump={onJump} />
      <Flags {...props} />
      <Questions reading={reading} t={t} onJump={onJump} onCopy={onCopy} />
      <Guide reading={reading} t={t} onJump={onJump} />
      <Listings reading={reading} t={t} />
      <Problems problems={problems} t={t} />
    </>
  );
}

/** What could not be read, so that its silence is not taken for an answer. */
function Problems({ problems, t }: { problems: readonly Problem[]; t: Words }) {
  const stages = [...new Set(problems.map((problem) => problem.stage))];
  const failed = stages.filter((stage) => stage !== 'text').map((stage) => named(t, 'ui_stage', stage));
  if (stages.length === 0) return null;
  return (
    <section class="small">
      {failed.length > 0 && <p>{t('ui_problems', [failed.join(', ')])}</p>}
      {stages.includes('text') && <p>{t('ui_problem_text')}</p>}
    </section>
  );
}

/** Whose posting the reading is about, so that one of the job before is noticed. */
export function PostingName({ reading }: { reading: PostingReading }) {
  const { title, company } = reading.posting;
  return (
    <p class="posting-name small" dir="auto" title={[title, company].filter(Boolean).join(' · ')}>
      {[title, company].filter(Boolean).join(' · ')}
    </p>
  );
}
