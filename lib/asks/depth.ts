import { phrases } from '../text/phrases.ts';

/** Fields that one can know in depth. */
const FIELD = `(${[
  '(machine|deep|reinforcement|federated) learning|ml|ml ?ops|llm ?ops|nlp|natural language processing|computer vision|large language models?|llms?',
  '(gen|generative) ?ai|agentic (ai|systems|applications|workflows)|recommend(er|ation) (systems|engines)|maschinelle[ns]? lernen|apprentissage automatique',
  'data (science|engineering|pipelines?|platforms?|warehous(ing|es?)|lakes?|architecture|analytics)|big data|etl|elt|analytics engineering',
  'statistics|statistical (modell?ing|analys[ei]s|methods?|methodolog(y|ies)|models?|inference|learning|techniques)|statistik|time series( (analysis|forecasting))?|quantitative (research|trading|finance|modell?ing)',
  '(back ?end|web|full ?stack|api)( (software|application|web))? ?(development|engineering|applications?|services?|systems?|programming|entwicklung|ontwikkeling)',
  'développement (web|back ?end)|distributed systems|micro ?services|dev ?(sec)?ops|site reliability( engineering)?|sre|infrastructure (as code|automation)',
  'platform engineering|kubernetes|cloud (infrastructure|engineering|architecture)|network automation|cyber ?security|bio ?informatics|geospatial',
  'computational (biology|chemistry|physics)|robotics|control systems|(scientific|high performance) computing|(sql server |oracle |postgres\\w* )?database administrat(ion|ors?)|hpc|embedded (systems|software)',
].join('|')})`;
const FAR =
  '(strong(est)?|solid|deep(er)?|thorough|profound|excellent|outstanding|exceptional|advanced|expert|extensive|comprehensive|in depth|proven|significant|substantial|demonstrated|considerable|exten[sd]ed)';
const KNOWN =
  '(knowledge(able)?|understanding|experienced?|expertise|background|skills?|proficien(t|cy)|foundations?|grounding|grasp|command|fluency|track record|know ?how|intuition)';
/** What may stand between the degree and the field without being a field itself. */
const BETWEEN = `(${[
  'hands on|practical|working|technical|professional|industry|industrial|commercial|relevant|theoretical|applied|production|work|post|degree',
  'in|of|with|within|at|on|as|an?|the|and|or|to|for|this|space|role|area|field|domain|both|using|building|designing|developing|deploying|implementing',
  'training|applying|delivering|leading|running|managing|creating|architecting|shipping|operating|engineering|coding|programming|software|python',
  'modern|large|complex|scalable|scale|core|robust|real|world|end|based|cloud|classical|statistical|senior|lead|quality|experience|expertise',
].join('|')})`;
const SOME = `(${BETWEEN}[,/]? ){0,8}?`;
const ABROAD =
  '(fundierte[snrm]?|tiefe[snrm]?|mehrjährige[snrm]?|umfassende[snrm]?|sehr gute[snrm]?|ruime|diepgaande|gedegen|sterke|solides?|fortes?|bonnes?|sólid[ao]s?|ampli[ao]s?|profund[ao]s?)';
const KNOWN_ABROAD =
  '((berufs|projekt|praxis)?erfahrung(en)?|kenntnisse|expertise|wissen|ervaring|kennis|expérience|connaissances?|compétences?|experiencia|conocimientos?|esperienza|experiência)';

/** One area that is asked to be known in depth; clearest words first. A tool says it too, but a field that is to be known well says it plainer. */
export const DEPTH: readonly RegExp[] = [
  phrases([
    `${FAR} (${BETWEEN},? ){0,3}?${KNOWN} ${SOME}${FIELD}( (models?|systems?|solutions?|algorithms?|engineer(s|ing)?|techniques))?`,
    `${FAR} (${BETWEEN},? ){0,2}?(${FIELD}|statistical)( \\w+)? ${KNOWN}`,
    `(expertise|expert|specialist|speciali[sz](ed|ing)|proficient|proficiency|mastery|well versed) (in|with|of) ${SOME}${FIELD}`,
    `years?[’']?( of)?( [\\(\\w]+\\)?)? ${SOME}${FIELD}( (models?|systems?|solutions?|algorithms?|engineer))?( \\w+)?( experience)?`,
    `${ABROAD} (\\w+ ){0,2}${KNOWN_ABROAD}( \\w+){0,4}? ${FIELD}`,
    `(jahren?|jaar|ans|años|anni)( \\w+)?( d[’']\\w+)? ${KNOWN_ABROAD}( \\w+){0,4}? ${FIELD}`,
  ]),
  phrases([
    'fast( )?api|django( rest framework)?|drf|flask|starlette|litestar|aiohttp',
    'py( )?torch|tensorflow|scikit( )?learn|sklearn|hugging( )?face( transformers)?|jax',
    'py( )?spark|(apache )?airflow|dbt|lang( )?chain|lang( )?graph|llama( )?index',
  ]),
  phrases([
    `(experienced?|background|skills?) (in|with|within) ${SOME}${FIELD}|${FIELD} (experience|expertise|background)`,
  ]),
  phrases([
    'pandas|numpy|scipy|polars|dagster|prefect|databricks|(apache )?spark|(apache )?flink|apache beam|dask',
    'xgboost|light( )?gbm|keras|statsmodels|open( )?cv|spacy|nltk|ml( )?flow|kubeflow|sagemaker|onnx|cuda',
    'celery|ansible|terraform|pulumi|salt( )?stack|scrapy|beautiful( )?soup|geo( )?pandas|xarray|rasterio|deepset haystack|ray (serve|tune|cluster)',
  ]),
];

/** The same words where nothing is asked, or no depth. */
export const DEPTH_OTHERWISE: readonly RegExp[] = [
  phrases([
    '(giant|red|baby) pandas?|pandas? (in|at) the|spark(s|ed|ing)? (of|joy|an? |your|the|new|change|curiosity|innovation|conversations?|ideas?)',
    '(creative|vital|that|a|the) spark(?! (and|or|jobs?|sql|streaming|cluster))|prefect of|(hip|thermos|glass|vacuum) flasks?|flask of',
    'django reinhardt|django unchained|celery (soup|root|stalks?|salad|juice|and (carrots?|apples?))|salt stacks?',
    'airflow (over|around|through|across|in|rates?|sensors?|of|velocity)',
    '(contribut(ors?|ed) to|creators? of|authors? of|committers? (to|of)|maintainers? of) (\\w+,? (and )?){0,3}(tensorflow|py ?torch|airflow|dbt|django|flask|fast ?api|pandas|scikit learn|jax|spark)',
    '(tensorflow|py ?torch),? (and|or) (py ?torch|jax)(?= (committers|contributors))',
  ]),
  phrases([
    '(basic|some|first|initial|limited|little|general|any|no|minimal|elementary|rudimentary) (\\w+ ){0,2}(experience|knowledge|understanding|expertise|background|skills?)',
    "(we|our|us|they|their|its|whose)([’']ve|[’']re)? ([\\w&/]+ ){0,5}(experience|experienced|knowledge|understanding|expertise|background|skills?|experts?|specialists?|specialis@|specializ@)",
    '(the|a|this) (team|company|firm|group|start ?up|consultancy|leader|agency) (of|has|brings|with|combines|specialis@|specializ@) (\\w+ ){0,4}(experience|knowledge|understanding|expertise|experts?|skills?|in)',
    '(gain|build|build up|deepen|develop|grow|expand|get|acquire|learn|share|sharing|gaining|broaden|offers?|provid(e|es|ing)|leverag(e|es|ing)) (\\w+ ){0,3}(experience|knowledge|understanding|expertise|skills?)',
    '(is|was) an? (\\w+ ){0,3}(expert|specialist|speciali[sz](ed|ing))',
    '(1[5-9]|[2-9]\\d) ?\\+? years|decades? of|in (the )?(last|past|next) (\\w+ )?years|years ago',
  ]),
];
