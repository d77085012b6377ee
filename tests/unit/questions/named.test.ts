import { describe, expect, test } from 'vitest';
import {
  CLOUDS,
  CONTAINERS,
  DATA,
  FRAMEWORKS,
  type Kind,
  LANGUAGES,
  named,
  PACKAGERS,
  PIPELINES,
  RELEASES,
  VALIDATORS,
  written,
} from '../../../lib/questions/named.ts';
import { postingText } from '../../../lib/text/posting-text.ts';

const textOf = (description: string) =>
  postingText({ title: 'Python Developer', company: null, location: null, description });

describe('is named as it is usually written', () => {
  test.each<[Kind, string, string[]]>([
    [CONTAINERS, 'You know docker and k8s.', ['Docker', 'Kubernetes']],
    [CONTAINERS, 'Helm charts, AWS Lambda functions and Cloud Run', ['Helm', 'Lambda', 'Cloud Run']],
    [CLOUDS, 'Amazon Web Services or GCP', ['AWS', 'Google Cloud']],
    [PIPELINES, 'Github actions, gitlab-ci', ['GitHub Actions', 'GitLab CI']],
    [DATA, 'Apache Airflow, PySpark and dbt', ['Airflow', 'Spark', 'dbt']],
    [DATA, 'We run Spark on Databricks.', ['Spark', 'Databricks']],
    [LANGUAGES, 'Python, Go and Rust', ['Go', 'Rust']],
    [LANGUAGES, 'services in Go, C++ or golang', ['Go', 'C++']],
    [LANGUAGES, 'R, SQL and Python', ['R', 'SQL']],
    [LANGUAGES, 'JS and PL/SQL', ['JavaScript', 'SQL']],
    [LANGUAGES, 'Go is what our agents are written in.', ['Go']],
    [LANGUAGES, 'You know Java, Scala or Go. Our services are in Go and Elixir.', ['Go', 'Java', 'Scala']],
    [LANGUAGES, 'You know .NET, ASP.NET Core or C#.', ['.NET', 'C#']],
    [LANGUAGES, 'Elixir or Ruby', ['Elixir', 'Ruby']],
    [LANGUAGES, 'Python or other languages such as Go or Rust', ['Go', 'Rust']],
    [LANGUAGES, 'You write Solidity and Fortran.', ['Solidity', 'Fortran']],
    [CLOUDS, 'The site is hosted on Heroku.', ['Heroku']],
    [RELEASES, 'We run Django 5 since spring.', ['Django']],
    [VALIDATORS, 'fastapi with pydantic', ['FastAPI', 'Pydantic']],
    [FRAMEWORKS, 'Django, Flask', ['Django', 'Flask']],
    [PACKAGERS, 'conda environments and pip', ['conda', 'pip']],
  ])('%#: %s', (kind, text, names) => {
    expect(named(textOf(text), kind)).toEqual(names);
  });
});

describe('is not named', () => {
  test.each<[Kind, string]>([
    [CONTAINERS, 'We do not use Docker.'],
    [CONTAINERS, 'There is no Kubernetes here.'],
    [CONTAINERS, 'You are at the helm of our product.'],
    [CONTAINERS, 'Our customers run Kubernetes.'],
    [CLOUDS, 'We left AWS behind years ago.'],
    [DATA, 'Ideas that spark joy'],
    [DATA, 'No SQL is needed.'],
    [LANGUAGES, 'You go to customers.'],
    [LANGUAGES, 'The pages are made with Next.js and Office.js.'],
    [LANGUAGES, 'We made a Text-to-SQL for our own use; NoSQL and No-SQL too.'],
    [LANGUAGES, 'Go deep into the data.'],
    [LANGUAGES, 'Our go-to-market team'],
    [LANGUAGES, 'Go-to-market'],
    [LANGUAGES, 'You work in R&D.'],
    [LANGUAGES, 'You never write Java.'],
    [LANGUAGES, 'Ask Julia Smith; a swift reply is certain.'],
    [PACKAGERS, 'There is no PIP for slow learners.'],
    [LANGUAGES, 'A second server language (e.g. Ruby, Kotlin) is a plus.'],
    [LANGUAGES, 'You have met other paradigms, for example in Haskell or Clojure.'],
    [RELEASES, 'Django- 4 years, SQL - 3 years'],
    [RELEASES, 'Django: 5+ yrs'],
    [RELEASES, 'Airflow - 2-3 years'],
    [FRAMEWORKS, 'Nobody here writes Flask any more.'],
  ])('%#: %s', (kind, text) => {
    expect(named(textOf(text), kind)).toEqual([]);
  });
});

test('a version is quoted as it stands', () => {
  expect(written(textOf('Django 4.2 and Spark 3.5'), RELEASES)).toEqual(['Django 4.2', 'Spark 3.5']);
  expect(written(textOf('Django in 4 weeks, 3 Sparks'), RELEASES)).toEqual([]);
});

test('what the title names comes first', () => {
  const text = { company: null, location: null, description: 'Java, Java, Rust and PHP' };
  const names = (title: string) => named(postingText({ title, ...text }), LANGUAGES);
  expect(names('Elixir and Python Developer')).toEqual(['Elixir', 'Java', 'Rust']);
  expect(names('PHP and Python Developer, R&D')).toEqual(['PHP', 'Java', 'Rust']);
});

test('three names are enough', () => {
  expect(named(textOf('Docker, Kubernetes, Helm, OpenShift, ECS'), CONTAINERS)).toHaveLength(3);
});
