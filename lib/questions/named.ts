import { elsewhere } from '../evidence/scope.ts';
import { isDenied } from '../text/negation.ts';
import { hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sectionAt } from '../text/sections.ts';
import { sentenceAt } from '../text/sentences.ts';

/** What a question may name: the name as it is usually written, and the words that it goes by. */
type Row = readonly [name: string, words: string];

/** A kind of thing that a posting may name, all of its rows found in one scan. */
export interface Kind {
  readonly rows: readonly (readonly [name: string, one: RegExp])[];
  readonly any: RegExp;
}

const kind = (...rows: readonly Row[]): Kind => ({
  rows: rows.map(([name, words]) => [name, new RegExp(`^(?:${words.replaceAll(' ', '[\\s-]*')})$`, 'i')]),
  any: phrases(rows.map(([, words]) => words)),
});

export const CONTAINERS = kind(
  ['Docker', 'docker(?: compose)?'],
  ['Kubernetes', 'kubernetes|k8s'],
  ['Helm', 'helm(?: charts?)?'],
  ['OpenShift', 'openshift'],
  ['ECS', '(?:aws |amazon )?ecs'],
  ['EKS', '(?:aws |amazon )?eks'],
  ['GKE', 'gke'],
  ['AKS', 'aks'],
  ['Cloud Run', 'cloud run'],
  ['Fargate', '(?:aws )?fargate'],
  ['Lambda', '(?:aws )?lambdas?(?: functions?)?'],
  ['Azure Functions', 'azure functions?'],
);
export const CLOUDS = kind(
  ['AWS', 'aws|amazon web services'],
  ['Azure', '(?:microsoft )?azure'],
  ['Google Cloud', 'gcp|google cloud(?: platform)?'],
  ['Heroku', 'heroku'],
);
export const PIPELINES = kind(
  ['GitHub Actions', 'github actions?'],
  ['GitLab CI', 'gitlab ci(?:/cd)?'],
  ['Jenkins', 'jenkins'],
  ['CircleCI', 'circle ?ci'],
  ['Azure DevOps', 'azure devops'],
  ['Argo CD', 'argo ?cd'],
);
export const DATA = kind(
  ['Airflow', '(?:apache )?airflow'],
  ['Dagster', 'dagster'],
  ['Prefect', 'prefect'],
  ['dbt', 'dbt'],
  ['Spark', '(?:apache )?spark|pyspark'],
  ['Databricks', 'databricks'],
  ['Snowflake', 'snowflake'],
  ['BigQuery', 'big ?query'],
  ['Redshift', 'redshift'],
  ['SQL', 'sql'],
);
export const CHECKERS = kind(['mypy', 'mypy'], ['Pyright', '(?:based)?pyright']);
export const VALIDATORS = kind(['FastAPI', 'fast ?api'], ['Pydantic', 'pydantic']);
export const TESTERS = kind(
  ['pytest', 'pytest'],
  ['unittest', 'unittest'],
  ['Hypothesis', 'hypothesis testing library'],
  ['Selenium', 'selenium'],
  ['Playwright', 'playwright'],
  ['Robot Framework', 'robot framework'],
);
export const PACKAGERS = kind(['conda', 'conda|anaconda|miniconda'], ['pip', 'pip'], ['setuptools', 'setuptools']);
/** What a version of Python has to go with. */
export const FRAMEWORKS = kind(
  ['Django', 'django'],
  ['Flask', 'flask'],
  ['FastAPI', 'fast ?api'],
  ['Airflow', '(?:apache )?airflow'],
  ['PySpark', 'pyspark'],
  ['pandas', 'pandas'],
  ['PyTorch', 'pytorch'],
  ['TensorFlow', 'tensorflow'],
);
/** Years of it are no version. */
const NO_YEARS = '(?! ?[+–-]? ?(?:\\d ?)?(?:years?|yrs?|months?|jaar|jahre?|ans?)(?!\\p{L}))';
export const RELEASES = kind(
  ['Django', `django v?[1-9](?:\\.\\d{1,2}|\\+)?${NO_YEARS}`],
  ['Airflow', `airflow v?[1-3](?:\\.\\d{1,2}|\\+)?${NO_YEARS}`],
  ['Spark', `spark v?[2-4](?:\\.\\d{1,2}|\\+)?${NO_YEARS}`],
);
export const LANGUAGES = kind(
  ['Java', 'java'],
  ['JavaScript', 'javascript|(?<!\\.)js'],
  ['TypeScript', 'typescript'],
  ['Node.js', 'node(?:\\.?js)'],
  ['Go', 'go|golang'],
  ['Rust', 'rust'],
  ['C++', 'c\\+\\+'],
  ['C#', 'c#'],
  ['.NET', '(?:asp)?\\.net(?: core)?'],
  ['Scala', 'scala'],
  ['Kotlin', 'kotlin'],
  ['Ruby', 'ruby(?: on rails)?'],
  ['PHP', 'php'],
  ['R', 'r'],
  ['SQL', '(?<!(?:to|no) )sql'],
  ['Elixir', 'elixir'],
  ['Clojure', 'clojure'],
  ['Haskell', 'haskell'],
  ['Swift', 'swift'],
  ['Perl', 'perl'],
  ['MATLAB', 'matlab'],
  ['Julia', 'julia'],
  ['SAS', 'sas'],
  ['VBA', 'vba'],
  ['Solidity', 'solidity'],
  ['Dart', 'dart'],
  ['Groovy', 'groovy'],
  ['Fortran', 'fortran'],
  ['ABAP', 'abap'],
  ['Objective-C', 'objective c'],
  ['Bash', 'bash'],
  ['PowerShell', 'power ?shell'],
);

/** What begins a list of examples: a language in one that leaves Python out is not what the work is done in beside it. */
const EXAMPLES =
  /(?:\be\.\s?g\b\.?|\bfor\s(?:example|instance)\b|\bsuch\sas\b|\bz\.\s?B\.|\bbijv\.|\bbijvoorbeeld\b)[^().;\n]{0,60}$/i;
const LOOK = 90;
const CLOSES = /^[^();\n]{0,90}/;
const isExample = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - LOOK), start);
  return EXAMPLES.test(before) && !/python/i.test(before + (CLOSES.exec(text.slice(end, end + LOOK))?.[0] ?? ''));
};

/** A question that names more than these is a list. */
const MOST_NAMED = 3;
/** A name in the title counts like so many in the text. */
const TITLED = 20;
/** Words that are a name only as they are written here: "go" is mostly a verb. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  Go: /^(?:Go|GO|[Gg]olang)$/,
  R: /^R$/,
  Helm: /^Helm/,
  Spark: /^(?:apache )?Spark$|^pyspark$/i,
  Prefect: /^Prefect$/,
  Swift: /^Swift$/,
  Julia: /^Julia$/,
  pip: /^pip$/,
};
/** "spark joy", "at the helm of": the words as verbs and things. */
const COMMON = /^(?:spark|helm|prefect)$/;
/** "R&D", "Go-to-market". */
const NOT_A_NAME = /^(?:\s?&\s?D\b|-to-market)/i;
/** "Julia Smith": a person, where the name of a language is followed by another name. */
const A_PERSON = /^\s(?!(?:Python|Java|Go|Rust|Scala|SQL|MATLAB|Matlab|Fortran)\b)\p{Lu}\p{Ll}/u;
/** "Go deep into": a verb, unless what follows belongs to a list or to the language. */
const A_VERB =
  /^\s(?!(?:and|or|is|as|in|with|code|services?|micro\w+|are|on|experience|developers?|engineers?|beside|plus|programming)\b)\p{Ll}/u;

/**
 * The names of one kind that the posting uses of this job, as they are usually written: those of the title first, then those
 * that stand most often, else in the order of the text; three at most. What is denied, or said of customers, of the product
 * or of other teams, is not named. Linear in the text.
 */
export function named(text: PostingText, { rows, any }: Kind): string[] {
  const { description, sentences, sections, title } = text;
  const times = new Map<string, number>();
  for (const hit of hits(any, title)) {
    const name = isName(title, hit.words, hit.end, rows);
    if (name !== null) times.set(name, TITLED);
  }
  for (const hit of hits(any, description)) {
    const name = isName(description, hit.words, hit.end, rows);
    if (name === null) continue;
    const sentence = sentenceAt(sentences, hit.start);
    const section = sectionAt(sections, hit.start);
    if (section === 'legal' || isDenied(description, sentence, hit.start, hit.end)) continue;
    const of = elsewhere(description, sentence, hit, section, title);
    if (rows === LANGUAGES.rows && isExample(description, hit.start, hit.end)) continue;
    if (of === null || of === 'question' || of === 'made') times.set(name, (times.get(name) ?? 0) + 1);
  }
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_NAMED)
    .map(([name]) => name);
}

function isName(text: string, words: string, end: number, rows: Kind['rows']): string | null {
  const name = rows.find(([, one]) => one.test(words))?.[0] ?? null;
  if (name === null || (WRITTEN[name] && !WRITTEN[name].test(words))) return null;
  const after = text.slice(end, end + 24);
  if (words === 'Julia' && A_PERSON.test(after)) return null;
  if (COMMON.test(words) || NOT_A_NAME.test(after) || (words === 'Go' && A_VERB.test(after))) return null;
  return name;
}

/** The words themselves, once each, in the order of the text: a name with its version. */
export const written = (text: PostingText, { any }: Kind): string[] => [
  ...new Set(hits(any, text.description).map(({ words }) => words.replace(/\s+/g, ' '))),
];
