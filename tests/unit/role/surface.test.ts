import { expect, test } from 'vitest';
import { pythonIn } from '../../../lib/role/cluster/stack.ts';
import { readSurface } from '../../../lib/role/surface/surface.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import type { Surface } from '../../../lib/vocabulary.ts';

const text = (title: string, description: string) => postingText({ title, company: null, location: null, description });
const surface = (title: string, description: string): Surface => readSurface(text(title, description)).surface;

const SURFACES: readonly (readonly [Surface, string, string])[] = [
  [
    'primary',
    'Python Developer',
    'You write services in Python with Django and PostgreSQL. Strong Python skills are required.',
  ],
  ['primary', 'Senior Python Engineer', 'Requirements\n- 5+ years of Python\n- FastAPI and asyncio\n- pytest'],
  [
    'primary',
    'Machine Learning Engineer',
    'You train models in Python with PyTorch.\nRequirements\n- Strong Python\n- scikit-learn, pandas',
  ],
  [
    'primary',
    'Data Engineer',
    'You build pipelines in Python and PySpark.\nRequirements\n- Excellent Python skills\n- Airflow',
  ],
  ['primary', 'Django developer', 'We maintain a Django application. Experience with Django REST framework is a must.'],
  // A trade that writes no software is no Python job for a course on the side.
  [
    'incidental',
    'Warehouse Shift Lead',
    'You plan the picks of the late shift. We pay a course a year: people took welding, Spanish and Python.',
  ],
  ['incidental', 'Account Executive', 'You sell our bots. Python is what our engineers write them in.'],
  ['none', 'Saddler', 'You sew bags of ostrich, lizard and python for a small house.'],
  ['none', 'Café Manager', 'On Fridays a trio plays Django Reinhardt.'],
  ['one-of-several', 'Python / Go Engineer', 'Our services are written in Python and Go. You know Go or Python well.'],
  [
    'one-of-several',
    'Full Stack Engineer',
    'You work on our React front end and our Python back end.\nRequirements\n- React and TypeScript\n- Python (Flask)',
  ],
  [
    'one-of-several',
    'Backend Engineer',
    'Requirements\n- Proficient in Python, Java or Kotlin\n- Our services are built with Python and Java\n- SQL',
  ],
  [
    'glue',
    'Site Reliability Engineer',
    'You keep our clusters healthy.\nRequirements\n- Terraform, Ansible, Linux\n- Scripting with Bash or Python to automate operations',
  ],
  [
    'glue',
    'DevOps Engineer',
    'You run our CI/CD with Jenkins, Terraform and Kubernetes.\nRequirements\n- Scripting skills (Bash, Python)\n- Linux, Ansible, Grafana',
  ],
  [
    'incidental',
    'Ruby on Rails Developer',
    'You build our Rails application.\nRequirements\n- Ruby, Rails, PostgreSQL\nNice to have\n- Python',
  ],
  [
    'incidental',
    'Data Analyst',
    'You build Power BI dashboards.\nRequirements\n- SQL and Excel\n- Knowledge of Python is a plus',
  ],
  [
    'incidental',
    'Backend Developer',
    'You write Java.\nRequirements\n- Java and Spring Boot, five years of Java\nNice to have\n- Some Python, Go or Rust',
  ],
  [
    'incidental',
    'Account Manager',
    'About us\nOur platform is built with Python and Java.\n\nWhat you will do\nYou sell.',
  ],
  [
    'incidental',
    'Software Engineer',
    'You build our billing in C#.\nRequirements\n- Five years of C# and .NET\n- Any other object-oriented language (Java, C++, Go, Ruby, Python, etc.) is welcome',
  ],
  ['primary', 'Research Engineer', 'You train networks with PyTorch and NumPy. Fluent Python is expected of everyone.'],
  [
    'glue',
    'Network Engineer',
    'You run our Cisco routers and firewalls. Scripting in Python or Bash to automate changes is part of the job.',
  ],
  [
    'primary',
    'Test Automation Engineer',
    'Requirements\n- Five years of writing automated tests\n- Strong object-oriented programming in Python (Kotlin is a plus)\n- pytest',
  ],
  [
    'incidental',
    'Data Analyst',
    'You make reports.\nRequirements\n- SQL and Tableau\n- Some coding (Python, R, etc.) would be nice to have',
  ],
  [
    'incidental',
    'Grid Planner',
    'You plan when wind farms are switched off.\nRequirements\n- A degree in engineering\n- Data skills, particularly in Python, would be very beneficial',
  ],
  [
    'incidental',
    'Office Manager',
    'About us\nWe make software in Python and React.\n\nWhat you will do\nYou run our office.',
  ],
  ['none', 'Java Developer', 'You write services in Java and Kotlin with Spring Boot.'],
  ['none', 'Nurse', 'You look after patients on our ward.'],
  [
    'incidental',
    'Product Manager',
    'You decide what comes next for our planning tool.\nOur developers write it in Python.\nRequirements\n- Five launches behind you\n- A sense for numbers',
  ],
  [
    'incidental',
    'Scrum Master',
    'One team writes Kotlin, another team writes Python.\nYou look after how they work together.\nRequirements\n- Three years as a Scrum Master',
  ],
  [
    'incidental',
    'Software Engineer',
    'Our stack\n- Languages: Golang, TypeScript, Python\n- Back end: Golang\n- Front end: React\nRequirements\n- Strong experience with Golang\n- You have built services in Golang before',
  ],
  [
    'one-of-several',
    'Back End Engineer (Java + Python)',
    'You write services.\nRequirements\n- Java and Spring Boot\n- Good Python',
  ],
];

test.each(SURFACES)('it is %s for a %s', (want, title, description) => {
  expect(surface(title, description)).toBe(want);
});

const NOT_PYTHON = [
  'Our office plays Monty Python sketches on Fridays.',
  'Fans of Monty-Python are welcome.',
  'You look after the ball python and other reptiles in our zoo.',
  'Two keepers carry the large python; you feed the lizards.',
  'A Burmese python lives in the reptile house.',
  'We sell python leather handbags.',
  'Our python skin boots are known around the world.',
  'Care of pythons’ food: the python snake eats mice.',
  'Fill the flask with water and label the sample.',
  'You keep a hip flask collection.',
  'Work with Erlenmeyer flask cultures in the lab.',
  'Experience with a vacuum flask is handy, and with SQL.',
  'Our pandas are the stars of the zoo.',
  'The giant pandas need a keeper.',
  'Poetry evenings every month.',
  'Our Poetry readings are popular.',
  'You balance HVAC airflow in large buildings.',
  'Airflow through the duct is measured daily.',
  'A spark of joy in everything we do.',
  'Be a ray of sunshine for our guests.',
  'Prefect of the school and house tutor.',
  'Bring a Bottle of water.',
  'Dash to the airport with our drivers.',
  'The Pyramid of needs is our guide.',
  'Our Tornado shelter is on the ground floor.',
  'We use monopythonic structures.',
];

test.each(NOT_PYTHON)('this is not the language: %s', (description) => {
  expect(pythonIn(description)).toEqual([]);
  expect(readSurface(text('Keeper', description))).toEqual({ surface: 'none', evidence: [] });
});

const NAMED: readonly (readonly [string, readonly string[]])[] = [
  ['We use Python 3.12 daily', ['Python 3.12']],
  ['PythonSQL and more, requiredPython', ['Python', 'Python']],
  ['MicroPython on small boards', ['MicroPython']],
  ['a Python-based service', ['Python']],
  ['Flask, SQLAlchemy and Celery', ['Flask', 'SQLAlchemy', 'Celery']],
  ['django-rest-framework and FastAPI', ['django-rest-framework', 'FastAPI']],
  ['pipelines in Airflow, dbt and Snowflake', ['Airflow']],
  ['data frames in pandas', ['pandas']],
  ['dependencies by Poetry, tests by pytest, all in Docker', ['Poetry', 'pytest']],
];
test.each(NAMED)('Python is named in "%s"', (sentence, words) => {
  expect(pythonIn(sentence).map((one) => one.words)).toEqual(words);
});

test('a lone Airflow in a list does not make a Python job', () => {
  expect(surface('Java Engineer', 'Familiar with Kafka, Beam and Airflow.')).toBe('incidental');
});

test('evidence is at most five spans that stand at their place, the title first', () => {
  const posting = text('Python Developer', 'We write Python. '.repeat(20));
  const { evidence } = readSurface(posting);
  expect(evidence).toHaveLength(5);
  expect(evidence[0]).toMatchObject({ field: 'title', quote: 'Python' });
  for (const { start, end, quote, field } of evidence)
    expect(posting[field as 'title' | 'description'].slice(start ?? 0, end ?? 0)).toBe(quote);
});
