import { describe, expect, test } from 'vitest';
import { placeSaid } from '../../../lib/role/surface/said.ts';
import { readSurface } from '../../../lib/role/surface/surface.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import type { Surface } from '../../../lib/vocabulary.ts';
import { cpuTime } from '../cpu-time.ts';

const surface = (title: string, description: string): Surface =>
  readSurface(postingText({ title, company: null, location: null, description })).surface;

/** Postings that tell Python's place outright, whatever else they name. */
const TOLD: readonly (readonly [Surface, string, string])[] = [
  [
    'glue',
    'Analytics Engineer',
    'Most of your day is dbt and SQL on Snowflake. Python holds the pieces together: a few loaders and the odd DAG, not much else. You know Python well enough to read a stack trace.',
  ],
  [
    'glue',
    'Platform Engineer',
    'Terraform and Kubernetes are where you will live. We only use Python for small helper scripts around the edges. Five years of Linux, some Python.',
  ],
  [
    'glue',
    'Data Engineer',
    'It is mainly SQL with a bit of Python in between. You build models in BigQuery, you test with pytest and you deploy with Airflow.',
  ],
  [
    'incidental',
    'Frontend Engineer',
    'You write TypeScript and React all day. The services behind are Python and FastAPI, but you will not need any Python for this job.',
  ],
  [
    'incidental',
    'Kotlin Engineer',
    'Our Android team writes Kotlin. Python is not something we use here; the data people next door do, with pandas.',
  ],
  [
    'incidental',
    'Product Analyst',
    'You ask questions of our data with SQL and Looker. Python knowledge is not expected. You work with data engineers who write Airflow DAGs in Python.',
  ],
  [
    'primary',
    'Software Engineer',
    'Almost everything here is written in Python. You will also see some Go, a little Terraform, Bash and JavaScript.',
  ],
  [
    'primary',
    'Backend Engineer',
    'Python is our main language. A few old jobs are still in Java and one tool is in Rust; nobody will ask you to touch them. TypeScript is for the front end people.',
  ],
  [
    'primary',
    'Engineer, Logistics',
    'You will spend your days writing Python: our codebase is nearly all Python, with Bash and a little C++ where speed matters. Linux, Docker and Ansible are around it.',
  ],
  [
    'one-of-several',
    'Backend Engineer',
    'We write Go first and Python second. New services are in Go; the planners are in Python, and you will work on both.',
  ],
  [
    'one-of-several',
    'Software Engineer',
    'About half of our code is Python and the other half is Java. Django, pytest and Celery on one side, Spring on the other.',
  ],
  ['primary', 'Developer', 'Bei uns wird fast alles in Python geschrieben. Daneben gibt es etwas Java, Bash und Go.'],
  // A second set, from after the table was made.
  [
    'glue',
    'Data Warehouse Developer',
    'Nearly all of your work is SQL. Python comes in only when a file needs moving. You know pandas and pytest a little.',
  ],
  [
    'glue',
    'Systems Engineer',
    'Linux, Ansible and networks fill the week. We reach for Python when a shell script gets too long, and not otherwise.',
  ],
  [
    'glue',
    'Tableau Developer',
    'Your tools are Tableau and SQL; Python plays a supporting role, mostly to schedule extracts.',
  ],
  [
    'incidental',
    'C++ Engineer',
    'Our engine is C++20. Knowing Python is no requirement. Some colleagues plot results with matplotlib.',
  ],
  [
    'incidental',
    'React Developer',
    'You do not have to know Python. Our API is in Django, and its team looks after it.',
  ],
  [
    'incidental',
    'Scala Engineer',
    'We have no Python here. Spark jobs are in Scala; PySpark was retired two years ago.',
  ],
  [
    'primary',
    'Software Engineer',
    'Our language is Python. Java, Go and C# are known to some of us from earlier lives.',
  ],
  [
    'primary',
    'Engineer',
    'What you write is Python, from the first line to the last, even where others would take Go or Rust.',
  ],
  ['primary', 'Developer', 'Nine tenths of our code is Python; the rest is C++ and Bash.'],
  ['primary', 'Backend Engineer', 'We are a Python shop. You may have come from Java, Ruby, C# or Go.'],
  [
    'one-of-several',
    'Software Engineer',
    'You will move between Python and Kotlin from week to week, about as often in one as in the other.',
  ],
  [
    'one-of-several',
    'Backend Engineer',
    'Services come in two flavours, Rust and Python, and everyone on the team writes both.',
  ],
  ['primary', 'Python Developer', 'You will not need Python 2 in this job: everything is on Python 3.12.'],
  [
    'primary',
    'Python Developer',
    'No prior Python experience is needed if you know another language well; we teach it.',
  ],
  // A third.
  ['glue', 'BI Developer', 'SQL and Power BI make up the job, with Python on the side for the odd export script.'],
  [
    'glue',
    'Data Analyst Engineer',
    'Four days out of five you write SQL. On the fifth a little Python connects the systems.',
  ],
  [
    'glue',
    'Cloud Engineer',
    'Terraform is the main thing. Python is there for the glue code between our tools and is not what you will be judged by.',
  ],
  [
    'incidental',
    'Rust Engineer',
    'The job is Rust. Python does not come into it, although you will find a PyTorch model behind an API.',
  ],
  [
    'incidental',
    'iOS Developer',
    'Swift only. You can forget about Python in this role; the Django people will do that part.',
  ],
  ['incidental', 'Go Engineer', 'There is no Python in this job.'],
  [
    'primary',
    'Software Engineer',
    'We chose Python for everything: services, tools, and even the installer. You may know Java or Go instead.',
  ],
  ['primary', 'Engineer', 'Python is what we write. Some Bash and Go exist.'],
  [
    'primary',
    'Backend Engineer',
    'The backend is one hundred percent Python. Java, Kotlin and Go candidates are welcome to learn it.',
  ],
  ['primary', 'Engineer', 'Chez nous, presque tout est écrit en Python. Un peu de Go et de Java.'],
  ['one-of-several', 'Engineer', 'We use Python and TypeScript in equal measure.'],
  [
    'one-of-several',
    'Backend Engineer',
    'Java is our first language and Python our second; you will use both every week.',
  ],
  [
    'glue',
    'Platform Engineer',
    'Most days you write Terraform; once in a while a Python script ties two systems together.',
  ],
  ['glue', 'SQL Developer', 'Stored procedures are the job. Python we keep for moving files around.'],
  ['incidental', 'Embedded Engineer', 'You write C. Python skills are neither needed nor tested.'],
  ['incidental', 'Ruby Engineer', 'This is a Ruby job: no Python involved.'],
  ['primary', 'Engineer', 'Python makes up about 95 percent of what we write. Rust is the rest.'],
  ['primary', 'Engineer', 'Day to day you program in Python; Java and C# only if you want to.'],
  ['one-of-several', 'Engineer', 'Half of the week you will write Python, the other half C#.'],
  ['one-of-several', 'Engineer', 'Both Java and Python are used every day, for the core and for the tools.'],
  [
    'primary',
    'Software Engineer',
    'Five years of building software in some current language. Experience in Python is necessary, with further Ruby or Go knowledge beneficial.',
  ],
  ['primary', 'Engineer', 'Python is a must, any other languages (Go, Java) are a plus. You test and ship.'],
  [
    'incidental',
    'Backend Engineer',
    'Nearly all of the work you do will be in Kotlin, and there is Scala, Ruby, Java, Go and Python throughout the stack.',
  ],
  ['incidental', 'Engineer', 'The bulk of our code is written in Java. Knowledge of Python or Go helps now and again.'],
];

describe("the posting tells Python's place itself", () => {
  test.each(TOLD)('%s: %s, %s', (wanted, title, description) => {
    expect(surface(title, description)).toBe(wanted);
  });
});

/** Sentences that are near to such a statement and are none: the signs decide. */
const NOT_TOLD: readonly string[] = [
  'Python is not our main language.',
  'Our main languages are plenty, Python among them.',
  'Our main language is Python or Java, we have not decided.',
  'You will need Python and SQL.',
  'We do not just use Python.',
  'You do not need ten years of Python.',
  'Prior Python knowledge is not required, you will learn it here.',
  'Almost everything another team does is in Python.',
  'Nice to have\n- a bit of Python',
  'Everything we build is open source. Python, Go and Rust are in use.',
  'There is no Python developer in the team yet.',
  'Go, Java and Python throughout the stack.',
  'Python is a must, and so is Go.',
  'Python is required, with good English and a driving licence.',
  'Most of the work you do will be in Java and Python.',
  'Most of the work in the lab is in English.',
];

test.each(NOT_TOLD)("nothing is told of Python's place: %s", (description) => {
  expect(placeSaid(postingText({ title: 'Engineer', company: null, location: null, description }))).toBeNull();
});

test('the words that tell it are the evidence, before the mere mentions', () => {
  const description = 'SQL all day. Python is the glue between the tools.\nRequirements\n- SQL\n- some Python';
  const { evidence } = readSurface(postingText({ title: 'Data Engineer', company: null, location: null, description }));
  expect(evidence[0]?.quote).toBe('Python is the glue');
});

test('a page of near statements is read in good time', () => {
  const words = 'we mostly use almost everything all of our code the whole half of what we write is a bit of '.repeat(
    2000,
  );
  const read = () =>
    void placeSaid(postingText({ title: 'Engineer', company: null, location: null, description: words }));
  expect(cpuTime(read)).toBeLessThan(1500);
});
