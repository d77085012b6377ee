/** The closed sets of words that readings are made of. The schema, the stages and the words files all follow them. */

export const SURFACES = ['primary', 'one-of-several', 'glue', 'incidental', 'none'] as const;
export type Surface = (typeof SURFACES)[number];

export const CLUSTERS = ['web-backend', 'data-engineering', 'ml-ai', 'scripting-automation', 'other'] as const;
export type Cluster = (typeof CLUSTERS)[number];

export const CERTAINTIES = ['clear', 'likely', 'split'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const LEVELS = ['junior', 'mid', 'senior', 'staff', 'unstated'] as const;
export type Level = (typeof LEVELS)[number];
/** The levels that a person can have. */
export const STATED_LEVELS = ['junior', 'mid', 'senior', 'staff'] as const satisfies readonly Level[];
export type StatedLevel = Exclude<Level, 'unstated'>;

export const EMPLOYER_KINDS = ['ai', 'product', 'data-platform', 'enterprise', 'agency', 'unclear'] as const;
export type EmployerKind = (typeof EMPLOYER_KINDS)[number];

export const MODES = ['remote', 'hybrid', 'onsite', 'unstated'] as const;
export type Mode = (typeof MODES)[number];

export const CONTRACTS = ['employee', 'contractor', 'internship', 'unstated'] as const;
export type Contract = (typeof CONTRACTS)[number];

export const VISAS = ['offered', 'refused', 'unstated'] as const;
export type Visa = (typeof VISAS)[number];

export const REGIONS = [
  'us',
  'europe-high',
  'switzerland',
  'europe-south-east',
  'europe',
  'canada',
  'latam',
  'india',
  'apac',
  'mea',
  'anywhere',
  'unstated',
] as const;
export type Region = (typeof REGIONS)[number];

export const PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;
export type Period = (typeof PERIODS)[number];

/** What cannot be told of pay that a posting writes: its currency, its period, both, or the amount itself. */
export const PAY_DOUBTS = ['currency', 'period', 'both', 'amount'] as const;
export type PayDoubt = (typeof PAY_DOUBTS)[number];

export const VERDICTS = ['below', 'within', 'above', 'unstated', 'no-rule', 'incomparable'] as const;
export type Verdict = (typeof VERDICTS)[number];
/** Where posted pay lies to the least that the reader would work for: under it, on both sides of it, all of it at or over. */
export const FLOOR_PLACES = ['under', 'across', 'over'] as const;
export type FloorPlace = (typeof FLOOR_PLACES)[number];

export const COLOURS = ['green', 'red', 'fact'] as const;
export type Colour = (typeof COLOURS)[number];

export const STRENGTHS = ['practised', 'asked'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const CHECKS = ['tooling', 'surface', 'typing', 'deployment', 'testing'] as const;
export type CheckId = (typeof CHECKS)[number];

/** Who can be expected to know: the recruiter the job and its terms, an engineer of the team how it works. */
export const ANSWERERS = ['recruiter', 'engineer'] as const;
export type Answerer = (typeof ANSWERERS)[number];

export const ASKS = ['fundamentals', 'depth', 'testing', 'async', 'databases'] as const;
export type AskId = (typeof ASKS)[number];

export const SOURCES = ['json-ld', 'microdata', 'board', 'page', 'given'] as const;
export type Source = (typeof SOURCES)[number];

export const FIELDS = ['title', 'company', 'location', 'description', 'json-ld', 'board'] as const;
export type Field = (typeof FIELDS)[number];

/** True when Python is a language the job is done in: the surfaces that get a cluster, a pay check and a card. */
export const isPythonJob = (surface: Surface): boolean =>
  surface === 'primary' || surface === 'one-of-several' || surface === 'glue';
