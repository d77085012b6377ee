import { phrases } from '../text/phrases.ts';
import type { AskId } from '../vocabulary.ts';
import { DEPTH, DEPTH_OTHERWISE } from './depth.ts';
import { FUNDAMENTALS, FUNDAMENTALS_OTHERWISE } from './fundamentals.ts';

/** What the guide says sets candidates apart, in the words that postings ask for it. Clearest words first. */
export const WORDS: Readonly<Record<AskId, readonly RegExp[]>> = {
  fundamentals: FUNDAMENTALS,
  depth: DEPTH,
  // The flag `tested` hears the rest: its words are not written twice.
  testing: [
    phrases([
      '(experienced?|skills?|familiar(ity)?|proficien(t|cy)|expertise|comfortable) (with|in) (\\w+,? ){0,3}?(testing(,? and|,? &|,) debugging|debugging,? (and |& )?testing|software testing|test(ing)? (strateg(y|ies)|frameworks?|practices|methodolog(y|ies)|techniques))',
      '(knowledge|understanding) of (\\w+,? ){0,3}?(testing(,? and|,? &|,) debugging|debugging,? (and |& )?testing|software testing|test(ing)? (strateg(y|ies)|frameworks?|practices|methodolog(y|ies)|techniques))',
    ]),
  ],
  async: [
    phrases([
      '(over|moving|move|switch|port(ing)?) (\\w+ ){0,3}?to async(hronous)?( (ones|views|io|workers|handlers))?|async ?io|async( python| apis?| programming| code| patterns| frameworks?| i/o)|async ?/ ?await|await ?/ ?async',
      'asynchron(ous|e[nrs]?) (programming|python|code|processing|services?|apis?|patterns|systems?|tasks?|programmierung|workloads?|i/o|frameworks?)',
      'event loops?|uvicorn|uvloop|trio|anyio|corou?tines?|co routines?|programmation asynchrone|programación asíncrona|asynchroon programmeren',
      'non ?blocking (i/o|io|code|calls?|sockets?)|awaits? (its|their|your|the) i ?/ ?o',
    ]),
    phrases([
      'concurrency|concurrent (programming|systems?|code|processing|applications?|services?|requests?|python)',
      'multi ?-? ?thread(ing|ed)|multi ?-? ?processing|threads? and processes|thread safe(ty)?|thread pools?|threading',
      'parallel (programming|code)|paralleli[sz]\\w+ (code|computations?|python)|parallelism',
      'race conditions?|deadlocks?|(locks|mutex(es)?),? (and )?semaphores|global interpreter lock|the gil',
      '(nebenläufig|parallelisier|paralleliteit)~|programmation (concurrente|parallèle)|programación concurrente',
    ]),
    phrases([
      'asynchronous (queues?|events?|workers?|requests?|calls?|back ?ends?|architectures?|components?|design|execution|data|logic|interfaces?|operations?|environments?)|asynchrone[nrs]? (verarbeitung|systeme|dienste|prozess~|programm~|verwerking|diensten)',
      'event driven (programming|python)',
    ]),
  ],
  databases: [
    phrases([
      'post ?gis|(what|how|when) (an?|the right) (database )?index(es)? (do(es)?|works?|helps?)|sql( )?alchemy|(django )?orm|orms|alembic|query (optimi[sz]ation|tuning|performance|plans?)|slow queries|n ?\\+ ?1',
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
    ]),
    phrases([
      'bases? de données|datenbank~|bases? de datos|bancos? de dados|base di dati|database ?technolog(y|ies)|databases?',
      'oracle',
    ]),
  ],
};

/** The same words where they mean something else. */
export const OTHERWISE: Readonly<Record<AskId, readonly RegExp[]>> = {
  fundamentals: FUNDAMENTALS_OTHERWISE,
  depth: DEPTH_OTHERWISE,
  testing: [
    phrases([
      '(penetration|pen|security|user|usability|hypothesis|statistical|hardware|medical|lab(oratory)?|drug|product|market|creative|marketing|material|psychological|a ?/ ?b|ab|split|stress|crash|mechanical|electrical|concept) test(ing)?( \\w+)?',
    ]),
  ],
  async: [
    phrases([
      'async(hronous(ly)?)? (communication|first|work(ing)?|collaboration|culture|company|team|stand ?ups?|updates?|discussions?|by default|environment|remote|meetings?|learning|messaging tools|motors?|machines?)',
      '(written|communicate|work|working|collaborate|collaborating|remote|remotely|and) (,? ?and |, )?async(hronous(ly)?)?(?! (programming|code|python|io|services?|apis?))',
      'async(hronous)? (\\w+,? (and )?){0,3}(communications?|work|collaboration|messaging)',
      'concurrent (users|projects|engagements|roles|jobs|employment|positions|enrol?lment|clients|delegation|sessions|players|with|viewers|initiatives|tasks|assignments|priorities)',
      'race conditions? (on|in) the (track|road)|(asynchronous|synchronous) (generators?|motors?|learning|lectures?|teaching|courses?|machines?)',
      'asynchronous (\\w+ )?(jobs?|calls with|videos?|interviews?)|trio of|(string|piano|jazz) trio',
      'asynchrone[nrs]? (zusammenarbeit|kommunikation|arbeit~)|asynchroon (werken|samenwerken|communiceren)|(communication|travail|collaboration) asynchrone',
      '(data|model|tensor|pipeline|expert|sequence|context|training|massive)( (and|or))?( \\w+)? parallelism',
    ]),
  ],
  databases: [
    phrases([
      '(talent|candidates?|applicants?|customer|client|contact|crm|our|resume|cv|recruitment|donor|members?|job|patient|consumer|sciences|legal|research|academic|literature|criminal|police|vulnerability) data ?bases?',
      '(keep|kept|store[ds]?|hold|held|save[ds]?|remain|record(ed)?) (\\w+ ){0,5}(in|on) (our|the|a|its) (\\w+ )?data ?bases?',
      'oracle (cloud|erp|ebs|fusion|apex|hcm|netsuite|financials|health|corporation|certified|applications?|e ?-? ?business|java|linux|of|red bull)',
      '(an?|the|no|delphic) oracle(?! (db|databases?))|data ?bases? (of|with) (\\w+ )?(candidates|customers|clients|members|talent|applicants|donors)',
      'sql (server )?(developers?|engineers?|reporting services|integration services|analysis services|(server )?management studio)',
      'text (to|2) sql|nl (to|2) sql|natural language to sql|sql injections?',
      '(snowflake|special) snowflakes?|snowflake (schema|obsidian)',
    ]),
  ],
};

/** Words that make a sentence speak of wares, of those who buy them, or of what nobody needs. */
export const NOT_ASKED = phrases([
  // What one learns on the job.
  '(?<!(have|having|has|must|already) )(gain(ing)?|acquire|acquiring) (\\w+ ){0,3}(experience|exposure|knowledge|skills) (with|in|of|to|on)',
  '(our|the|flagship|whose) (\\w+ )?products? (is|are|has|comes|was)|trusted by|among (the|our) (\\w+ )?(customers|clients|investors|partners)',
  '(her|his) (\\w+ )?(responsibilities|tasks|career|job|work)|(customers|clients|users) (on|of|such as|include|including|like|run|running|who)|plug ?-? ?ins? for|integrates with|sold to',
  "(don[’']t|do not|never|no need to) worry|never (met|used|seen|touched|heard of)|(doesn[’']t|does not) matter (if|whether)|not needed",
  '(our|the|a) (database|dba|qa|data|platform|ml|infrastructure) (administrators?|team|colleagues|department|people)( \\w+)? (looks?|takes?|runs?|writes?|owns?|does|do|handles?|maintains?|cares?)',
]);
