import { describe, expect, test } from 'vitest';
import { RATES } from '../../../lib/pay/rates.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { read } from '../../../lib/reading.ts';
import type { AskId } from '../../../lib/vocabulary.ts';
import { markOf } from '../../../lib/wrong-marks.ts';
import { posted, readingOf } from '../flags/posted.ts';

const asked = (text: string, title = 'Python Developer'): AskId[] =>
  readingOf({ title, text }).asks.map(({ id }) => id);

/** By what is asked: in everyday words, each sentence asking for that alone. */
const ASKED: Readonly<Record<AskId, readonly string[]>> = {
  fundamentals: [
    'Your profile\n- Strong hands-on skills in Python',
    'Your profile\n- Expertise in Go, Java or Python',
    'Your profile\n- Proficiency in at least one language such as C++, Rust or Python',
    'Your profile\n- Python (expert), German (fluent)',
    'You know Python inside and out.',
    'We want somebody who writes Python that colleagues like to read.',
    'Requirements\n- Sehr gute Kenntnisse in Python',
    'Requirements\n- Fundierte Python-Kenntnisse',
    'Profil\n- Très bonne maîtrise du langage Python',
    'Requisitos\n- Conocimientos avanzados de Python',
    'Requirements\n- Zeer goede kennis van Python',
    'Requirements\n- Object-oriented design comes easily to you',
    'Requirements\n- You turn to itertools and functools before you write a loop',
    'Requirements\n- You annotate what you write and mypy has nothing to say',
    'Requirements\n- Dependencies are managed with Poetry and pyproject.toml',
    'Requirements\n- Iterators, generators and decorators hold no secrets',
    'Requirements\n- Understanding of data structures and algorithms',
    'Requirements\n- Solid software engineering fundamentals',
    'Requirements\n- A grounding in computer science',
    'Requirements\n- You master one or more languages, preferably Python',
    'Requirements\n- Algorithmic thinking',
    'Requirements\n- Solid CS fundamentals',
    'Je bent een expert in programmeren (Python, Java of Rust).',
    'Your tasks\n- Implementing your own algorithms and data structures',
  ],
  depth: [
    'You build our endpoints with Flask.',
    'Your tasks\n- Train and tune models in PyTorch',
    'Requirements\n- Airflow or Dagster in production',
    'Nice to have\n- You have met GeoPandas before',
    'Requirements\n- Infrastructure written down with Terraform and Ansible',
    'What you will do\n- Clean what comes in with pandas',
    'Perfil\n- Experiencia con Django',
    'Requirements\n- Deep expertise in natural language processing',
    'Requirements\n- Two or more years of experience building machine learning systems',
    'Requirements\n- Proven experience in back-end development with Python',
    'Requirements\n- Extensive MLOps experience',
    'Requirements\n- A specialist in computer vision',
    'Requirements\n- 4 years of experience as a SQL Server database administrator',
    'Profil\n- Solide expérience en data engineering',
  ],
  testing: [
    'Requirements\n- You write unit and integration tests as you go',
    'What you will do\n- Extend the regression suite before each release',
    'Requirements\n- Each change begins with a failing test',
    'Requirements\n- Test-driven development',
    'Your tasks\n- Write browser tests in Selenium',
    'Aufgaben\n- Du schreibst automatisierte Tests für neue Funktionen',
    'Missions\n- Écrire des tests unitaires',
    'Requirements\n- Skilled in or familiar with testing and debugging',
    'Requirements\n- Knowledge of testing strategies',
  ],
  async: [
    'You move our slow views over to async ones.',
    'Requirements\n- You can say when async/await helps and when it does not',
    'Requirements\n- Thread pools, locks and semaphores hold no terror',
    'You have found a deadlock before.',
    'What you will do\n- Make a blocking service use non-blocking I/O',
    'Requirements\n- Multithreading in depth',
    'Anforderungen\n- Erfahrung mit nebenläufiger Programmierung',
  ],
  databases: [
    'Your work\n- Query SQL to gain insights into what sailors like',
    'Requirements\n- You can explain what an index does and when it won’t help',
    'Requirements\n- PostGIS',
    'Requirements\n- Solid SQL',
    'Requirements\n- You know what an index does and read query plans',
    'What you will do\n- Model the schema in PostgreSQL and write the migrations',
    'Requirements\n- Experience with MongoDB or DynamoDB',
    'Requirements\n- Isolation levels are no riddle to you',
    'Requirements\n- Vector search with pgvector',
    'Profil\n- Bonne connaissance des bases de données relationnelles',
  ],
};
describe.each(Object.entries(ASKED))('it asks for %s', (id, texts) => {
  test.each(texts)('%s', (text) => {
    expect(asked(text)).toContain(id);
  });
});

describe('nothing is asked', () => {
  test.each([
    'Our product is a SQL database for banks.',
    'Snowflake, MongoDB and Elastic are among our customers.',
    'Our plug-in for Django is used by ten thousand shops.',
    'Our CTO was an early contributor to PyTorch and pandas.',
    'The QA team writes the tests.',
    'You plan A/B tests with the product manager.',
    'Penetration testing is done by another firm.',
    'Offers depend on a drug test.',
    'Your CV is kept in our candidate database for a year.',
    'We store your data in our database until you ask us to delete it.',
    'We work remotely and asynchronously.',
    'Requirements\n- Good asynchronous and written communication',
    'We have 20,000 concurrent users on Monday mornings.',
    'You look after several concurrent projects.',
    'No SQL needed.',
    'You do not need to know Django.',
    'Don’t worry if you have never met asyncio.',
    'One per cent of what we earn goes to giant pandas.',
    'The spark of an idea is enough.',
    'We pack celery and carrots.',
    'Sustainable packaging is what we sell.',
    'Power generators are our business.',
    'Monty Python fans are welcome.',
    'Benefits\n- A course in PostgreSQL of your choice',
    'Benefits\n- Tickets for the Django conference',
    'Strong communication skills and a sense of humour.',
    'Strong ties to the community. Python is spoken here.',
    'Advanced studies in law; Python is not used.',
    'We have experience with Python.',
    'Three years of experience with Python.',
    'You know Python.',
    'What you learn:\n- Gain practical knowledge of Django and Flask',
    'Oracle Cloud HCM is what we consult on.',
    'In der Küche gibt es frischen Sellerie.',
    'Wir speichern deine Daten in unserer Bewerberdatenbank.',
    'The airflow over the blades is measured by colleagues.',
    'Fashion houses draw design patterns for silk with our software.',
    'We celebrate in the company of special snowflakes.',
    'The race conditions on the track change with the weather.',
    'Event-driven hedge funds are our clients.',
    'Hypothesis tests tell us which variant wins.',
    'Requirements\n- You set up traffic generators and probes',
    'Requirements\n- Excel, Python, PowerPoint',
    'Requirements\n- Advanced MS Excel Knowledge of Python is welcome',
    'Requirements\n- A high-level understanding of Python and R',
    'Requirements\n- Experience in any object-oriented programming language',
    'Requirements\n- Basic knowledge of algorithms',
    'Requirements\n- A degree in computer science',
    'You keep the hierarchical data structures of the product catalogue in order.',
    'No Flask, Celery or Airflow people, please.',
    'Haystack Recruitment is hiring for a partner.',
    'We have deep expertise in machine learning.',
    'Our consultants have strong experience in data engineering.',
    'You will gain deep experience in data science.',
    'Some experience with machine learning.',
    'For 25 years of data science and beyond.',
    'You join the machine learning team in Tilburg.',
    'Stack: Postgres, Redis, Kafka, Helm',
    'Our tech stack: TypeScript, MongoDB',
    'Tech stack:\nKafka, MongoDB, Redis, Helm, Grafana, Vault, Go and more.',
    'We offer Text-to-SQL to analysts.',
    'You read about SQL injection.',
    'You start asynchronous jobs on Lambda.',
    'Asynchrone Zusammenarbeit ist bei uns üblich.',
    'A trio of offices.',
    'Experience with penetration testing methodologies',
    'Skills in usability testing techniques',
    'The laser beam is adjusted by hand.',
    'Our D&A group grows its Data Science expertise.',
    'Lena is a data scientist specialised in computer vision.',
    'Her responsibilities include Django and Flask.',
    'Requirements\n- A background in computer science or a related field',
    'You define the data structure that suits each report.',
    'You set up data structures for reports.',
    'You know vector and raster data structures.',
    'Requirements\n- Basic proficiency in Python',
    'Requirements\n- Clean code matters to you',
    'Your tasks\n- Set down the data structures (e.g. of the ticket system)',
    'Requirements\n- You built tools in advanced scripting languages (Python, Julia)',
    'Requirements\n- You know the market data structures of the exchanges',
    'Requirements\n- You worked as a SQL Developer or in support',
    'You like to write, and asynchronous tools such as e-mail suit you.',
    'The work is fully asynchronous.',
  ])('%s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

test('a title asks too, where the text says nothing plainer', () => {
  expect(asked('You build services.', 'Senior Django Developer')).toEqual(['depth']);
});

test('what a section on the employer or its benefits asks in so many words counts', () => {
  expect(asked('Benefits\n- A bicycle\n- Proven experience with PostgreSQL')).toEqual(['databases']);
  expect(asked('Benefits\n- Our courses give you experience with PostgreSQL')).toEqual([]);
});

test('a flag’s words ask as well, unless the user calls them wrong', () => {
  const posting = posted('Requirements\n- Keep the coverage of the code base above 90 %');
  const [flag] = readingOf(posting.description).flags;
  if (!flag) throw new Error('no flag');
  const options = { now: new Date('2026-06-01'), rates: RATES, profile: NO_PROFILE, words: () => '' };
  const ids = (wrong: string[]): AskId[] => read(posting, { ...options, wrong }).asks.map(({ id }) => id);
  expect([flag.id, ids([]), ids([markOf(posting, flag)])]).toEqual(['tested', ['testing'], []]);
});
