import { RATES } from '../../lib/pay/rates.ts';
import { givenPosting } from '../../lib/posting/given.ts';
import { NO_PROFILE, type Profile } from '../../lib/profile.ts';
import { read } from '../../lib/reading.ts';
import type { PostingReading } from '../../lib/reading-schema.ts';
import type { Words } from '../../lib/words.ts';

const WORK =
  'You will write Python services with FastAPI and PostgreSQL every day, and own the APIs of our booking product.';

interface Case {
  readonly title: string;
  readonly location: string;
  readonly pay: string;
  readonly profile?: Partial<Profile>;
}

/** Postings whose pay is read by the core itself, each for one way that the pay section looks. */
const CASES = {
  'card-pay-below': {
    title: 'Senior Python Developer',
    location: 'Austin, TX, US',
    pay: 'Salary: $90,000 - $105,000 a year.',
  },
  'card-pay-above': {
    title: 'Junior Python Developer',
    location: 'Lisbon, Portugal',
    pay: 'We pay €95,000 to €120,000 a year.',
  },
  'card-pay-steps': {
    title: 'Senior Data Engineer (Python)',
    location: 'Warsaw, Poland',
    pay: 'You move terabytes of events a day through Airflow and Spark pipelines at scale. Salary: 18 000 – 26 000 PLN gross a month.',
  },
  'card-pay-zones': {
    title: 'Senior Python Engineer',
    location: 'Remote, US',
    pay: 'Pay by zone. New York: $170,000 - $230,000 a year. Austin: $150,000 - $200,000 a year. Elsewhere in the US: $130,000 - $180,000 a year.',
  },
  'card-pay-yours': {
    title: 'Python Developer',
    location: 'Berlin, Germany',
    pay: 'Mid-level role with at least 3 years of Python. Salary: €62,000 - €74,000 a year.',
    profile: { currency: 'CHF', floor: { amount: 80_000, period: 'year' }, place: 'Berlin' },
  },
  'card-pay-written': {
    title: 'Python Developer',
    location: '',
    pay: 'Salary: 4.500 - 6.000, depending on what you bring.',
  },
  'card-pay-one-sided': {
    title: 'Senior Python Developer',
    location: 'Munich, Germany',
    pay: 'Gehalt ab 75.000 € im Jahr.',
  },
} as const satisfies Record<string, Case>;

export const PAY_STATES = Object.keys(CASES) as (keyof typeof CASES)[];

/** The reading of a case, with the words that the interface needs. */
export function payReading(state: keyof typeof CASES, words: Words): PostingReading {
  const { title, location, pay, profile }: Case = CASES[state];
  const text = `About the job\n${WORK}\n${pay}`;
  const posting = givenPosting({ title, company: 'Example Works', location, text }, () => {
    throw new Error('these postings hold no markup');
  });
  return read(posting, { now: new Date(), rates: RATES, profile: { ...NO_PROFILE, ...profile }, words });
}
