import { phrases } from '../text/phrases.ts';
import type { AskId } from '../vocabulary.ts';
import { FUNDAMENTALS, FUNDAMENTALS_OTHERWISE } from './fundamentals.ts';

/** What the guide says sets candidates apart, in the words that postings ask for it. Clearest words first. */
export const WORDS: Readonly<Record<AskId, readonly RegExp[]>> = {
  fundamentals: FUNDAMENTALS,
  depth: [
    phrases([
      'fast( )?api|django( rest framework)?|drf|flask|starlette|litestar|aiohttp',
      'py( )?torch|tensorflow|scikit( )?learn|sklearn|hugging( )?face( transformers)?|jax',
      'py( )?spark|(apache )?airflow|dbt|lang( )?chain|lang( )?graph|llama( )?index',
    ]),
    phrases([
      'pandas|numpy|scipy|polars|dagster|prefect|databricks|(apache )?spark|(apache )?(flink|beam)|dask',
      'xgboost|light( )?gbm|keras|statsmodels|open( )?cv|spacy|nltk|ml( )?flow|kubeflow|sagemaker|onnx|cuda',
      'celery|ansible|terraform|pulumi|salt( )?stack|scrapy|beautiful( )?soup|geo( )?pandas|xarray|rasterio|haystack|ray (serve|tune|cluster)',
    ]),
  ],
  // The flag `tested` hears these: its words are not written twice.
  testing: [],
  async: [
    phrases([
      'async ?io|async( python| apis?| programming| code| patterns| frameworks?| i/o)|async ?/ ?await|await ?/ ?async',
      'asynchron(ous|e[nrs]?) (programming|python|code|processing|services?|apis?|patterns|systems?|tasks?|programmierung|workloads?|i/o|frameworks?|jobs)',
      'event loops?|uvicorn|uvloop|trio|anyio|corou?tines?|co routines?|programmation asynchrone|programación asíncrona|asynchroon programmeren',
      'non ?blocking (i/o|io|code|calls?|sockets?)|awaits? (its|their|your|the) i ?/ ?o',
    ]),
    phrases([
      'concurrency|concurrent (programming|systems?|code|processing|applications?|services?|requests?|python)',
      'multi ?-? ?thread(ing|ed)|multi ?-? ?processing|threads? and processes|thread safe(ty)?|thread pools?|threading',
      'parallel (programming|computing|processing|code)|paralleli[sz]\\w+ (code|computations?|python)|parallelism',
      'race conditions?|deadlocks?|(locks|mutex(es)?),? (and )?semaphores|global interpreter lock|the gil',
      '(nebenläufig|parallelisier|paralleliteit)~|programmation (concurrente|parallèle)|programación concurrente',
      'asynchronous|asynchroon|asynchrone|asynchron|event driven( \\w+)?|message driven',
    ]),
  ],
  databases: [
    phrases([
      'sql( )?alchemy|(django )?orm|orms|alembic|query (optimi[sz]ation|tuning|performance|plans?)|slow queries|n ?\\+ ?1',
      '(database|db|data ?base|schema) (design|performance|optimi[sz]ation|modell?ing|schemas?|migrations?|tuning|administration|internals)',
      '(writ(e|ing) |complex |advanced |efficient |optimi[sz]ed |strong |raw |solid |excellent |fluent (in )?|proficien(t|cy) (in|with) )sql( queries| skills)?',
      'sql (queries|skills|databases?|expertise|proficiency|knowledge|programming|tuning|development)',
      'tables,? (and )?(joins|index(es)?)|joins,? (and |& )?index(es)?|index(es)?,? (and |& )?(joins|locks|query)|window functions|stored procedures',
    ]),
    phrases([
      '(data|relational|dimensional) modell?ing (with|in|for) (sql|postgres\\w*|relational)|relational (data )?modell?ing|normal forms',
      'isolation levels|acid transactions|transactions(,| and) (isolation|locks|index\\w+)',
      'pg ?vector|qdrant|pinecone|weaviate|milvus|chroma ?db|vector (stores?|search)|ksql|duck ?db|maria ?db|cockroach( )?db|scylla( )?db|influx( )?db',
      'postgre(s|sql)?|mysql|ms ?sql|t ?-? ?sql|pl ?/ ?sql|sql ?server|oracle (db|databases?|sql)|db2|sybase|teradata|sqlite',
      'mongo( )?db|redis|dynamo ?db|cassandra|couch ?(db|base)|neo4j|click ?house|time ?scale( ?db)?|elastic ?search|cosmos ?db|big ?query',
      'snowflake|redshift',
      '(relational|non relational|graph|vector|document|time series|nosql|spatial) (databases?|data ?stores?|data structures and stores)|nosql',
      'rdbms|sql',
      'bases? de données|datenbank~|bases? de datos|bancos? de dados|base di dati|database ?technolog(y|ies)|databases?',
    ]),
    phrases(['oracle']),
  ],
};

/** The same words where they mean something else. */
export const OTHERWISE: Readonly<Record<AskId, readonly RegExp[]>> = {
  fundamentals: FUNDAMENTALS_OTHERWISE,
  depth: [
    phrases([
      '(giant|red|baby) pandas?|pandas? (in|at) the|spark(s|ed|ing)? (of|joy|an? |your|the|new|change|curiosity|innovation|conversations?|ideas?)',
      '(creative|vital|that|a|the) spark(?! (and|or|jobs?|sql|streaming|cluster))|prefect of|(hip|thermos|glass|vacuum) flasks?|flask of',
      'django reinhardt|django unchained|beam of|celery (soup|root|stalks?|salad|juice|and (carrots?|apples?))|salt stacks?',
      'airflow (over|around|through|across|in|rates?|sensors?|of|velocity)',
      '(contribut(ors?|ed) to|creators? of|authors? of|committers? (to|of)|maintainers? of) (\\w+,? (and )?){0,3}(tensorflow|py ?torch|airflow|dbt|django|flask|fast ?api|pandas|scikit learn|jax|spark)',
      '(tensorflow|py ?torch),? (and|or) (py ?torch|jax)(?= (committers|contributors))',
    ]),
  ],
  testing: [],
  async: [
    phrases([
      'async(hronous(ly)?)? (communication|first|work(ing)?|collaboration|culture|company|team|stand ?ups?|updates?|discussions?|by default|environment|remote|meetings?|learning|messaging tools|motors?|machines?)',
      '(written|communicate|work|working|collaborate|collaborating|remote|remotely|and) (,? ?and |, )?async(hronous(ly)?)?(?! (programming|code|python|io|services?|apis?))',
      'async(hronous)? (\\w+,? (and )?){0,3}(communications?|work|collaboration|messaging)',
      'concurrent (users|projects|engagements|roles|jobs|employment|positions|enrol?lment|clients|delegation|sessions|players|with|viewers|initiatives|tasks|assignments|priorities)',
      'race conditions? (on|in) the (track|road)|(asynchronous|synchronous) (generators?|motors?|learning|lectures?|teaching|courses?|machines?)',
      'event driven (hedge |equity )?(marketing|trading|funds?|strateg(y|ies)|investing|culture)',
    ]),
  ],
  databases: [
    phrases([
      '(talent|candidates?|applicants?|customer|client|contact|crm|our|resume|cv|recruitment|donor|members?|job|patient|legal|research|academic|literature|criminal|police|vulnerability) data ?bases?',
      '(keep|kept|store[ds]?|hold|held|save[ds]?|remain|record(ed)?) (\\w+ ){0,5}(in|on) (our|the|a|its) (\\w+ )?data ?bases?',
      'oracle (cloud|erp|ebs|fusion|apex|hcm|netsuite|financials|health|corporation|certified|applications?|e ?-? ?business|java|linux|of|red bull)',
      '(an?|the|no|delphic) oracle(?! (db|databases?))|data ?bases? (of|with) (\\w+ )?(candidates|customers|clients|members|talent|applicants|donors)',
      '(snowflake|special) snowflakes?|snowflake (schema|obsidian)',
    ]),
  ],
};

/** Words that make a sentence speak of wares, of those who buy them, or of what nobody needs. */
export const NOT_ASKED = phrases([
  '(our|the|flagship|whose) (\\w+ )?products? (is|are|has|comes|was)|trusted by|among (the|our) (\\w+ )?(customers|clients|investors|partners)',
  '(customers|clients|users) (on|of|such as|include|including|like|run|running|who)|plug ?-? ?ins? for|integrates with|sold to',
  "(don[’']t|do not|never|no need to) worry|never (met|used|seen|touched|heard of)|(doesn[’']t|does not) matter (if|whether)|not needed",
  '(our|the|a) (database|dba|qa|data|platform|ml|infrastructure) (administrators?|team|colleagues|department|people)( \\w+)? (looks?|takes?|runs?|writes?|owns?|does|do|handles?|maintains?|cares?)',
]);
