import { pattern } from '../../text/phrases.ts';
import type { Cluster } from '../../vocabulary.ts';

/** Phrases that speak for a cluster. `pull` 3: the work itself; 2: its usual tools and objects; 1: common beside it. */
export interface ClusterRow {
  readonly cluster: Cluster;
  readonly pull: 1 | 2 | 3;
  readonly phrases: readonly string[];
}

export const CLUSTER_ROWS: readonly ClusterRow[] = [
  {
    cluster: 'web-backend',
    pull: 3,
    phrases: [
      'back(?: )?end (?:services?|systems?|development|developer|engineer(?:ing)?|applications?|components?|apis?|software)',
      '(?:build|design|develop|implement|maintain|create|ship)(?:s|ing)? (?:[\\p{L}-]{1,16},? (?:and )?){0,3}(?:apis|web services|microservices|web applications?|web apps?|endpoints)',
      '(?:rest(?:ful)?|graphql|grpc|json|http|web|public|async) (?:apis?|endpoints|services)',
      'full(?: )?stack|server side|(?:booking|ordering|payment|billing|checkout|reservation) (?:engine|system|site|service)|(?:apps?|phones?|browsers?|clients?) (?:talk|speak|connect) to|web (?:development|developer|applications?|apps?|platform|frameworks?|services)|micro(?: )?services?',
      'application développement web|développement web|webanwendungen|webapplicaties|desarrollo web',
    ],
  },
  {
    cluster: 'web-backend',
    pull: 2,
    phrases: [
      'django(?: rest framework)?|drf|flask|fast(?: )?api|starlette|aiohttp|sql(?: )?alchemy|celery|pydantic|tornado|odoo|wagtail',
      'node(?:\\.?js)?|ruby on rails|rails|spring(?: boot)?|springboot|laravel|graphql|grpc|rest|api design|orm',
      'react(?:\\.?js)?|next\\.?js|angular(?:js)?|vue(?:\\.?js)?|typescript|front(?: )?end|html|css|user facing|saas (?:product|platform|applications?)',
      'back(?: )?end|event driven|message queues?|rabbit(?: )?mq|high (?:traffic|throughput|availability)|payments?|webhooks?|authentication|multi tenant|product engineers?',
    ],
  },
  {
    cluster: 'web-backend',
    pull: 1,
    phrases: [
      'postgres(?:ql)?|mysql|redis|mongo(?: )?db|relational databases?|dynamo(?: )?db|apis?|web|distributed systems|scalab(?:le|ility)|javascript|features?|low latency|product team|integrations?',
    ],
  },
  {
    cluster: 'data-engineering',
    pull: 3,
    phrases: [
      'data (?:pipelines?|engineering|engineers?|ingestion|warehous(?:e|es|ing)|lake(?: )?house|lakes?|platforms?|infrastructure|integration|transformations?|orchestration|flows?|modell?ing|vault|mesh|marts?|architecture)',
      'etl|elt|etl/elt|analytics engineer(?:ing|s)?|batch processing|stream(?:ing)? (?:data|processing|pipelines?)|real time data|big data|datapipelines?|dataplatform|datawarehouse',
      '(?:fetch|import|load|clean|ingest|collect|merge)(?:es|s|ing)?(?:,? (?:and )?(?:fetch|import|load|clean|ingest|collect|merge|check|transform|reshape)(?:es|s|ing)?){1,3}|load(?:s|ing)? (?:them|it|files|data|everything) into|backfill(?:s|ing|ed)?|(?:the|our) (?:data )?lake|into (?:one|a) (?:clean |single |common )?(?:table|format|schema)|clean tables?|(?:different|many|\\p{L}{3,10}) formats,? (?:\\p{L}{2,10} ){0,6}(?:tables?|warehouse)|tables? in (?:the|our) warehouse|streams? of (?:[\\p{L}]{1,10} ){0,3}(?:events|readings|messages|records)|tables (?:that )?(?:they|analysts|planners|people) (?:can )?(?:trust|query|use|rely)',
      'pipelines? de données|ingénierie (?:des|de) données|ingeniería de datos|engenharia de dados|entrepôts? de données|flusso dati|datenpipelines?|datenplattform(?:en)?',
    ],
  },
  {
    cluster: 'data-engineering',
    pull: 2,
    phrases: [
      'airflow|dbt|spark|py(?: )?spark|kafka|flink|hadoop|hive|snowflake|databricks|redshift|big(?: )?query|fivetran|airbyte|dagster|prefect|delta lake|iceberg|synapse|azure data factory|data factory|adf|glue|kinesis|presto|trino|nifi|ssis|informatica powercenter|talend|microsoft fabric|emr|luigi',
      'data (?:quality|governance|lineage|catalog(?:ue)?|sources|contracts?|sets)|dimensional model(?:l)?ing|kimball|star schemas?|dataflows?|dataset preparation|change data capture|cdc',
    ],
  },
  {
    cluster: 'data-engineering',
    pull: 1,
    phrases: [
      'sql|scala|data|warehouse|loaders?|nightly (?:loads?|jobs?|files)|feeds?|analytics|schema|partitioning|medallion',
    ],
  },
  {
    cluster: 'ml-ai',
    pull: 3,
    phrases: [
      'machine learning|deep learning|computer vision|natural language processing|nlp|reinforcement learning|generative ai|gen(?: )?ai|large language models?|llms?|rag|retrieval augmented generation|ai agents?|agentic(?: ai| systems?| workflows?)?|foundation models?|neural networks?|ml(?: )?ops|llm(?: )?ops',
      '(?:train|build|deploy|fine(?: )?tun|evaluat|develop|serv|productioni[sz]|optimi[sz])(?:e|es|ing)? (?:and [\\p{L}-]{1,16} )?(?:[\\p{L}-]{1,16} ){0,2}(?:ml |ai |predictive |statistical |machine learning )?models?',
      'model (?:training|serving|inference|evaluation|deployment|development|monitoring)|predictive model(?:s|l?ing)?|inference|fine tun(?:e|ing)|feature engineering|prompt engineering|prompts?|embeddings|ml (?:models?|systems?|pipelines?|platform|infrastructure|engineer(?:s|ing)?)|ai (?:models?|systems?|engineer(?:s|ing)?|products?|features|applications?|solutions?|research|agents?)',
      '(?:train|teach|fine tune)(?:s|ing)? (?:an? |our |the |your )?(?:[\\p{L}]{2,12} )?(?:networks?|classifiers?|detectors?|recogni[sz]ers?)|gradient boost(?:ing|ed)|held out|evaluation (?:sets?|suites?|harness|data ?sets?)|retrieval|(?:judge|grade|score|evaluate)(?:s|ing)? (?:the |its |their |model )?(?:answers|outputs|responses|completions)|hallucinat(?:e|es|ions?)|tokeni[sz]ers?|fine tuned',
      'apprentissage (?:automatique|profond)|intelligence artificielle|künstliche[rn]? intelligenz|maschinelle[sn]? lernen|aprendizaje (?:automático|supervisado)|inteligencia artificial|modelos predictivos|kunstmatige intelligentie',
    ],
  },
  {
    cluster: 'ml-ai',
    pull: 2,
    phrases: [
      'py(?: )?torch|tensorflow|keras|scikit(?: )?learn|sklearn|hugging(?: )?face|transformers?|xgboost|lightgbm|jax|langchain|lang(?: )?graph|llama(?: )?index|openai|anthropic|mlflow|kubeflow|sagemaker|vertex ai|bedrock|vector (?:databases?|stores?|search)|cuda|gpus?|opencv|onnx|vllm|weights and biases|azure (?:openai|ml|machine learning)',
      'data scien(?:ce|tists?)|recommend(?:er|ation) systems?|recommendations|ranking|forecast(?:ing|s)?|classification|clustering|regression|time series|anomaly detection|speech|text mining|algorithms?|ai|ml|chatbots?|conversational ai|semantic search|knowledge graphs?|model drift|llm based|prediction',
    ],
  },
  {
    cluster: 'ml-ai',
    pull: 1,
    phrases: ['research|experiments?|publications?|ph\\.?d|models?|numpy|pandas|jupyter|neural|perception'],
  },
  {
    cluster: 'scripting-automation',
    pull: 3,
    phrases: [
      'test automation|automated tests?|automation (?:frameworks?|scripts?|engineer(?:s|ing)?|tools?|solutions?)|test (?:cases?|plans?|scripts?|frameworks?|strategy|engineer(?:s|ing)?|scenarios)|regression test(?:s|ing)|sdet|qa (?:engineer(?:s|ing)?|automation|process(?:es)?)|quality (?:engineer(?:s|ing)?|assurance)',
      'site reliability|sre|dev(?: )?ops|devsecops|infrastructure as code|iac|internal tool(?:s|ing)|developer (?:tools|tooling|experience|productivity)|platform engineer(?:ing|s)?|incident (?:response|management|handling)|configuration management|system administration|systems? engineer(?:ing)?|cloud (?:engineer(?:ing)?|infrastructure|security)',
      'regression suites?|test (?:rigs?|bench(?:es)?|fixtures?|suites?|stations?|runs?|harness(?:es)?)|(?:builds?|build system|pipelines?),? (?:and )?(?:pipelines?,? (?:and )?)?releases?|nightly (?:builds?|test runs?)|command line tools?|look(?:s|ing)? after (?:the|our) (?:\\p{L}{2,10} )?(?:servers|machines|clusters?|fleet)|script(?:s|ing)? what|the pager|build (?:tools?|tooling|farm|system)|runbooks?',
      'security (?:engineer(?:ing)?|tools|automation|operations|incidents?|controls)|vulnerabilit(?:y|ies)|penetration test(?:s|ing)|threat (?:detection|modeling|hunting)|siem|scripting|automat(?:e|ing) (?:[\\p{L}-]{1,16} ){0,2}(?:tasks?|processes|workflows?|operations?|deployments?|testing)|hardware in the loop|database administration|release management',
    ],
  },
  {
    cluster: 'scripting-automation',
    pull: 2,
    phrases: [
      'terraform|ansible|puppet|chef|pulumi|cloudformation|helm|argo(?: )?cd|jenkins|gitlab ci|prometheus|grafana|datadog|splunk|elk|selenium|playwright|cypress|appium|robot framework|jmeter|postman|testrail|cucumber|bash|powershell|shell|linux|networking|firewalls?|vmware|openshift|iam|okta|automation|automatisierung|automatisation|scripts?|tooling|uptime|qa',
      'unix|red hat|windows server|active directory|manual testing|defects?|bug tracking|log analysis',
    ],
  },
  {
    cluster: 'scripting-automation',
    pull: 1,
    phrases: [
      'docker|kubernetes|ci/cd|infrastructure|operational|observability|monitoring|troubleshoot(?:ing)?|reliability|on call|pytest|test',
    ],
  },
  {
    cluster: 'other',
    pull: 3,
    phrases: [
      'data (?:analysis|analyst|analysts|analytics|visuali[sz]ation|visualisatie)|business intelligence|bi (?:tools?|developer|analyst|solutions?|dashboards?)|dashboards?|kpis?|product analytics|(?:actionable|business|customer|data driven) insights?|ad hoc (?:analys[ei]s|reports?|requests?)|a/b test(?:s|ing)?|experimentation|market research|análisis de datos|analyse de données|data(?: )?analyse',
      'quantitative (?:research|finance|analysis|developer|researcher|trading|models?)|pricing models?|derivatives|trading strateg(?:y|ies)|portfolio|risk models?|scientific (?:computing|software)|numerical|simulat(?:e|es|ing|ions?)|physics|seismic|geophys\\p{L}{1,6}|astronom\\p{L}{1,6}|hydrolog\\p{L}{1,6}|chemi(?:stry|cal)|lab(?:oratory)? (?:instruments?|data)|bioinformatics|genomics|geospatial|gis|remote sensing|arcgis|qgis',
      'embedded|firmware|robotics|ros|device drivers?|drivers for|network(?:ing)? (?:operating systems?|switch(?:es)?|hardware)|asics?|board support|boot ?loaders?|pcie|verilog|system ?verilog|vhdl|microcontrollers?|fpga|desktop (?:applications?|apps?|programs?|software|tools?)|surveyors?|cartograph\\p{L}{1,5}|game (?:engine|development)|teach(?:ing)?|curriculum|control systems?|instrumentation|signal processing|plc|industrial automation|lidar',
    ],
  },
  {
    cluster: 'other',
    pull: 2,
    phrases: [
      'power(?: )?bi|tableau|looker|qlik(?: )?(?:view|sense)?|excel|reporting|reports|spss|sas|stata|statistic(?:s|al)(?: analys[ei]s| methods)?|insights|google analytics|econometrics|stakeholders?|business (?:questions|users|decisions|stakeholders)|finance teams?|matlab|labview|c\\+\\+|hardware|sensors?|financial|trading|quant|compliance|marketing|campaigns?|surveys?',
    ],
  },
  { cluster: 'other', pull: 1, phrases: ['analys[ei]s|analytical|presentations?|metrics|visuali[sz]ations?|r'] },
];

/** What the words of a title say the job is, and how strongly. */
export interface TitleRow {
  readonly cluster: Cluster;
  readonly pull: number;
  readonly phrases: readonly string[];
}

export const TITLE_ROWS: readonly TitleRow[] = [
  {
    cluster: 'ml-ai',
    pull: 9,
    phrases: [
      'machine learning|ml|ml(?: )?ops|deep learning|nlp|llms?|gen(?: )?ai|computer vision|generative ai|applied scientist|ai/ml|prompt|(?:ai|ki|ia) (?:software |platform |implementation |development |framework |integrations )?(?:engineer(?:ing|s)?|developer|scientist|researcher|architect|specialist|intern|associate)|ai agents?|machine learning engineer',
    ],
  },
  {
    cluster: 'ml-ai',
    pull: 6,
    phrases: [
      'ai|ki|ia|data scien(?:tists?|ce)|perception|prediction|inference|research (?:scientist|engineer)|algorithms?',
    ],
  },
  {
    cluster: 'data-engineering',
    pull: 10,
    phrases: [
      'data (?:platform |operations |warehouse |security )?engineer(?:s|ing)?|analytics engineer(?:s|ing)?|data & analytics engineer|etl|data (?:platform|warehouse|pipelines?|architect|operations|modeler)|(?:t |pl/?)?sql developer|big data|py(?: )?spark|databricks|hadoop',
    ],
  },
  {
    cluster: 'scripting-automation',
    pull: 9,
    phrases: [
      'qa|(?:release|build|tools?|tooling) (?:engineer|developer)|(?:test|testing|tester|sdet|quality|validation)|dev(?: )?ops|sre|(?:site )?reliability|(?:infrastructure|platform|cloud|network|systems?|database|integrations?|operations|performance|support) (?:software )?(?:engineer(?:s|ing)?|administrator|developer|specialist)|security|automation|administrator|developer experience',
    ],
  },
  {
    cluster: 'web-backend',
    pull: 9,
    phrases: ['back(?: )?end|full(?: )?stack|web|api|django|flask|fastapi|micro(?: )?services|front(?: )?end'],
  },
  {
    cluster: 'other',
    pull: 6,
    phrases: [
      'analysts?|analist|analyste|analista|bi|business intelligence|quant|quantitative|embedded|robotics|gis|geodaten\\p{L}{0,12}|scientific|insights?|iot|hardware|curriculum|trader|risk|audit|finance|financial|data analytics|mechanical|control',
    ],
  },
  {
    cluster: 'web-backend',
    pull: 3,
    phrases: [
      'software (?:engineer|developer)s?|(?:python|senior|java) (?:software )?(?:developer|engineer|programmer)s?|developers?|programmer|swe|sde|développeu\\p{L}{1,5}|softwareentwickler(?:in)?|product engineer',
    ],
  },
];

/** Job boards file postings under trades ("Department: Engineering - Software & QA"): no words of the employer. */
export const FILED_UNDER = pattern(
  /\b(?:department|role category|industry(?: type)?|functional area|job function|category|role)\s{0,2}:[^\n]{0,70}/giu,
);
