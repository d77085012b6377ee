import type { Ask } from '../reading-schema.ts';
import { isDenied } from '../text/negation.ts';
import { hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { type SectionKind, sectionAt } from '../text/sections.ts';
import { sentenceAt } from '../text/sentences.ts';
import { spanOf } from '../text/span.ts';
import { ASKS, type AskId } from '../vocabulary.ts';

/** What the guide says sets candidates apart, in the words that postings ask for it. Clearest words first. */
const ROWS: Readonly<Record<AskId, readonly RegExp[]>> = {
  fundamentals: [
    phrases([
      'type (hints?|annotations?)|typed python|mypy|pyright|data( )?classes|context managers|generators and|decorators|(python|clean) packaging',
      'packaging (tools|and (distribution|dependency|releas\\p{L}{1,4}))|pyproject(\\.toml)?|virtual environments|dependency management',
      'python poetry|poetry and (uv|pip)|standard library|pep 8',
      'python 3\\.(9|1\\d)\\+?',
      '(idiomatic|modern|clean|pythonic) python( code)?',
    ]),
    phrases([
      '(deep|in depth|strong|thorough|solid|excellent|expert|advanced|comprehensive) ([\\p{L}]{2,14} )?(knowledge|understanding|command|grasp|proficiency|expertise|fundamentals|skills?|experience) (of|in|with) (modern )?python',
      '(expert|advanced|proficient|fluent|very proficient|highly proficient) (in |with |level (in )?)?python',
      'strong python( (skills|programming|development|fundamentals|experience))?',
      'python (internals|fundamentals|expertise|proficiency|best practices)',
      'object oriented (programming|design)|oop|design patterns|data structures( and algorithms)?|solid principles',
    ]),
  ],
  depth: [
    phrases([
      'fast( )?api|django( rest framework)?|flask|py( )?torch|tensorflow|scikit( )?learn|sklearn|hugging( )?face( transformers)?',
      'py( )?spark|apache airflow|dbt|jax|langchain|lang( )?graph',
    ]),
    phrases(['pandas|numpy|scipy|polars|airflow|dagster|databricks|xgboost|keras|spark|celery|ansible|terraform']),
  ],
  testing: [
    phrases([
      'py( )?test|unittest|hypothesis|property based test(s|ing)|robot framework|test driven development|tdd|test coverage',
      'testing (strategy|strategies|discipline|culture|frameworks?)',
      '(unit|integration|end to end|e2e|automated|regression|contract|functional) tests?|(unit|integration|automated|end to end) testing',
      '(unit|integration)( and | & |/)(unit|integration) tests?',
    ]),
    phrases([
      'test automation|well tested( code)?|writ(e|ing) tests|testable code|tests automatisés|tests unitaires|unittests?|geautomatiseerde tests?',
      'automatisierte tests?|tests',
    ]),
  ],
  async: [
    phrases([
      'async(io)?( python| apis?| programming)?|async/await|asynchronous (programming|python|code|processing|services?|apis?|patterns|systems?)',
      'event loops?|aiohttp|uvicorn',
    ]),
    phrases([
      'concurren(cy|t)( programming| systems?)?|multi( )?thread(ing|ed)|multi( )?processing|parallel (programming|computing|processing)',
      'asynchronous|event driven',
    ]),
  ],
  databases: [
    phrases([
      'sql( )?alchemy|(django )?orm|orms|query (optimi[sz]ation|tuning|performance)',
      'database (design|performance|optimi[sz]ation|modell?ing|schema)|schema design|n\\+1',
      '(writing |complex |advanced |efficient |optimi[sz]ed |strong |raw )sql( queries| skills)?',
      'sql (queries|skills|databases?|expertise|proficiency)',
    ]),
    phrases([
      'postgre(s|sql)|mysql|mariadb|ms( )?sql|sql server|oracle|mongo( )?db|redis|dynamo( )?db|cassandra|relational databases?',
      'nosql( databases?)?|rdbms|bases de données|datenbanken|bases de datos|sql|databases',
    ]),
  ],
};

/** Where the posting asks for something, rather than speaks of itself. */
const LISTENS: Readonly<Record<SectionKind, number>> = {
  requirements: 3,
  duties: 2,
  nice: 1,
  intro: 1,
  about: 0,
  benefits: 0,
  process: 0,
  legal: 0,
};

/** The things that set candidates apart which the posting asks for: one entry an id, with the clearest words for it. */
export function readAsks(text: PostingText): Ask[] {
  return ASKS.flatMap((id) => {
    let best: { start: number; end: number; clear: number } | null = null;
    for (const [i, row] of ROWS[id].entries()) {
      for (const hit of hits(row, text.description)) {
        const listens = LISTENS[sectionAt(text.sections, hit.start)];
        if (listens === 0) continue;
        const clear = 10 * (ROWS[id].length - i) + listens;
        if (best && best.clear >= clear) continue;
        if (isDenied(text.description, sentenceAt(text.sentences, hit.start), hit.start, hit.end)) continue;
        best = { start: hit.start, end: hit.end, clear };
      }
    }
    return best ? [{ id, ...spanOf(text.description, best.start, best.end, 'description') }] : [];
  });
}
