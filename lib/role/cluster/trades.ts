import type { ClusterRow } from './phrases.ts';

/** The libraries, tools and daily duties that the trade of each cluster is known by, whether or not a posting was seen to name them: common knowledge, and so of a light pull. */
export const TRADE_ROWS: readonly ClusterRow[] = [
  {
    cluster: 'web-backend',
    pull: 1,
    phrases: [
      'litestar|sanic|falcon|quart|bottlepy|turbogears|plone|jinja2?|marshmallow|strawberry graphql|graphene|sqlmodel|alembic|psycopg\\d?|asyncpg|tortoise orm|peewee|uvicorn|gunicorn|hypercorn|uwsgi|nginx|asgi|wsgi|htmx',
      'open ?api|swagger|oauth2?|openid connect|jwt|single sign on|sso|websockets?|server sent events|memcached|elastic ?search|rate limiting|idempoten(?:t|cy)|load balancers?|stripe|twilio|shopify|nats|zeromq|sqs|celery workers?|background (?:jobs|tasks|workers)',
      'domain driven design|ddd|hexagonal architecture|event sourcing|cqrs|monoliths?|service oriented|request(?:s)? (?:per second|handling)|tailwind|svelte(?:kit)?|nuxt|remix|express\\.?js|nest\\.?js|asp\\.net|django orm|headless cms|e ?commerce',
      'server (?:code|applications?|software)|customer facing (?:features|product|applications?)|(?:customer|partner|admin|user|client|self service) portals?|admin (?:pages|panel|interface)|back office (?:system|application|tool)s?|third party apis?|api (?:gateway|development|integrations?|endpoints|layer|first|contracts?|versioning)|internal and external apis',
      'database (?:queries|schemas?|migrations?|models?|design)|query optimi[sz]ation|business logic|user (?:accounts|registration|management)|(?:log|sign) ?ins?|shopping (?:carts?|baskets?)|content management|web ?shops?|(?:ticketing|subscription|messaging|notification) (?:system|service|platform)s?',
      'api entwicklung|schnittstellen|webentwicklung|développement (?:backend|back end)|desarrollo backend|desenvolvimento (?:web|backend)|backend ontwikkeling|sviluppo web',
    ],
  },
  {
    cluster: 'data-engineering',
    pull: 1,
    phrases: [
      'duckdb|polars|clickhouse|teradata|vertica|greenplum|netezza|exasol|firebolt|hudi|parquet|avro|orc|debezium|kafka connect|confluent|pulsar|event ?hubs?|pub/?sub|dataproc|dataflow|cloud composer|athena|lake formation|step functions|unity catalog|delta (?:tables?|live tables)|apache beam|sqoop|oozie|impala|hdfs|great expectations|soda core|openlineage|data ?hub|collibra|meltano|matillion|kedro|dask|sqlmesh|looker ?ml|data build tool|ssas',
      'snowpipe|slowly changing dimensions?|fact tables?|data (?:models?|streams?|products?|stores?|sync|feeds|loads?|extraction|cleaning|migrations?|processing|validation|freshness|observability|delivery|onboarding|layer|structures)|schema evolution|petabytes?|terabytes?|semantic layer|reverse etl|column(?:ar|s) (?:stores?|formats?)|upstream and downstream|source systems|structured and unstructured data',
      'ingest(?:s|ing|ion)?|(?:data )?pipeline (?:development|orchestration|monitoring|reliability)|(?:batch|streaming) (?:pipelines?|jobs|workloads)|batch and (?:real time|streaming)|move(?:s)? data|transform(?:s|ing)? (?:raw )?data|raw data|(?:curated|trusted|analytics ready|clean) data ?(?:sets)?|event streams?|orchestrat(?:e|ing|ion of) (?:data|workflows|jobs|pipelines)|dags?|data access layers?|master data',
      'data engineer(?:ing)? (?:team|best practices|solutions)|pipelines de datos|pipelines de dados|bases de datos analíticas|almacén(?:es)? de datos|datamodellen|datenmodell(?:e|ierung)?|datenintegration|modélisation de données|flux de données|hurtowni\\p{L}{0,2} danych',
    ],
  },
  {
    cluster: 'ml-ai',
    pull: 1,
    phrases: [
      'spacy|nltk|gensim|catboost|statsmodels|fast\\.?ai|pytorch lightning|torchscript|tensorrt|triton|deepspeed|ray (?:serve|tune|train)|optuna|wandb|clearml|dvc|feast|bentoml|seldon|kserve|metaflow|zenml|neptune\\.ai|evidently|stable diffusion|diffusion models?|llava|whisper|bert|gpt(?: ?\\d\\w?)?|mistral|ollama|llama|lora|qlora|peft|rlhf|dpo|dspy|crew ?ai|autogen|semantic kernel|haystack|pinecone|weaviate|qdrant|milvus|chroma ?db|faiss|pgvector|mcp|model context protocol|yolo\\w{0,3}|detectron2?|mmdetection|slam',
      'cnns?|rnns?|lstms?|gans?|vaes?|vlms?|multi ?modal|supervised learning|unsupervised learning|self supervised|transfer learning|active learning|bayesian|gaussian process(?:es)?|causal inference|hyper ?parameters?|loss functions?|attention mechanisms?|backpropagation|distillation|quanti[sz]ation|guardrails|context windows?|chunking|rerank(?:ing|ers?)|text to speech|speech (?:recognition|to text)|asr|ocr|object detection|(?:image|semantic|instance) segmentation|pose estimation|image (?:processing|recognition|classification)|named entity recognition|sentiment analysis|topic model(?:l)?ing|information retrieval|personali[sz]ation|uplift|churn|fraud detection|demand forecasting',
      'training (?:data|runs|loops?|jobs|pipelines?|sets?)|data ?set (?:curation|annotation)|annotat(?:ion|ed|ing)|label(?:l)?ed data|models? (?:in|into|to) production|model (?:performance|quality|accuracy|lifecycle|registry|architectures?|experiments|selection|explainability|validation|cards)|offline (?:and online )?evaluation|online experiments|drift (?:detection|monitoring)|research papers|neurips|icml|iclr|cvpr|emnlp|kaggle|benchmarks? (?:for|of) models',
      'ai (?:platform|powered|driven|native|assistants?|workflows?|capabilities|pipelines?|infrastructure|safety|evaluation|tooling)|virtual assistants?|voice agents?|autonomous agents?|multi agent|tool calling|function calling|recommendation (?:engines?|models?|algorithms?)|ranking (?:models?|algorithms?)|search relevance|statistical learning|modèles? (?:de langage|prédictifs?|d.apprentissage)|sprachmodelle?|ki (?:modelle?|anwendungen|lösungen|systeme)|vorhersagemodelle?|modelos de (?:machine learning|ia|lenguaje)|taalmodellen|uczenia maszynowego',
    ],
  },
  {
    cluster: 'scripting-automation',
    pull: 1,
    phrases: [
      'nagios|zabbix|icinga|new relic|dynatrace|open ?telemetry|loki|thanos|pager ?duty|opsgenie|vagrant|packer|salt ?stack|crossplane|terragrunt|open ?tofu|bicep|arm templates|cdk|consul|nomad|hashicorp vault|hashicorp|istio|envoy|kustomize|flux ?cd|tekton|spinnaker|team ?city|bamboo|circle ?ci|github actions|azure (?:devops|pipelines)|artifactory|nexus|sonar ?qube|snyk|trivy|checkmarx|owasp zap|burp suite|metasploit|nessus|wireshark|nmap|tcpdump|crowdstrike|qradar|soar|proxmox|hyper v|esxi|rancher|eks|aks|gke|ecs|cilium|cisco|juniper|palo alto|f5|netmiko|napalm|nornir|netconf|scapy|paramiko|slurm',
      'selenium(?: webdriver| grid)?|webdriver(?:io)?|gherkin|bdd|locust|gatling|k6|load ?runner|testng|junit|zephyr|x ?ray|jira xray|allure|browser ?stack|sauce labs|tox|hypothesis testing framework|bazel|cmake|makefiles?|conan|yocto ci|rpa|ui ?path|blue prism|power automate|service ?now|cron(?: jobs)?|systemd|ldap|dns|dhcp|tcp/ip|vpns?|bgp|ospf|vlans?|load balancing|kernel|posix|debian|ubuntu|rhel|centos',
      '(?:functional|integration|performance|load|stress|system|smoke|acceptance|end to end|e2e|api|ui|exploratory|hardware|software|verification) test(?:s|ing|er)?(?= (?:engineer|automation|cases|plans|frameworks?|environments?|strateg|team|suites?|and (?:validation|verification)))|test (?:environments?|coverage|reports?|results|data management|equipment|infrastructure|execution|planning|design|systems?|labs?)|validation (?:tests?|plans?|engineer)|verification (?:and|&) validation|v&v|defect (?:tracking|management|reports?)|bug reports?|quality gates?|manual (?:and automated )?test(?:s|ing|ers?)|shift left',
      '(?:cloud|network|server|production|on premises?) (?:environments?|operations|administration|automation|engineering)|network (?:engineers?|engineering|devices|security|protocols)|(?:disaster recovery|capacity planning|patch management|root cause analys[ei]s|post ?mortems?|slos?|slas?|error budgets?|toil|self healing|provision(?:ing|ed)?|deployment automation|release (?:engineering|process(?:es)?|pipelines?)|build (?:engineers?|pipelines?|automation|infrastructure)|ci/cd pipelines?|gitops|landing zones?|cloud native infrastructure|self service platform|internal developer platform|developer platforms?|engineering productivity)',
      '(?:automation|utility|maintenance|deployment|shell|bash|powershell) scripts?|automat(?:e|es|ing) (?:manual|repetitive|routine|the|our)|repetitive (?:tasks|work)|process automation|workflow automation|robotic process automation|threat intelligence|detection engineering|(?:security|soc) analysts?|malware|forensics?|reverse engineering|red team(?:ing)?|blue team|hardening|identity and access management|testautomatisierung|automatisierte tests|tests? automatisés?|automati[sz]ación de pruebas|geautomatiseerd testen|automatización de procesos|prozessautomatisierung|systemadministration|administration système',
    ],
  },
  {
    cluster: 'other',
    pull: 1,
    phrases: [
      'metabase|superset|quick ?sight|microstrategy|cognos|business objects|thoughtspot|domo|sigma computing|mixpanel|amplitude|google sheets|vba|dax|power query|alteryx|knime|jmp|minitab|eviews|d3\\.?js|plotly|streamlit|ggplot2?|r ?shiny|matplotlib|seaborn|bloomberg|murex|calypso|quantlib|kdb\\+?|fix protocol|var models?|backtest(?:s|ing)?|fixed income|equities|commodities|hedge funds?|asset management|actuarial|solvency|basel|credit risk|market risk|treasury|valuations?',
      'ansys|comsol|abaqus|cfd|finite element|openfoam|simulink|altium|pcb|verilog|vhdl|systemverilog|rtos|freertos|zephyr rtos|can ?bus|i2c|spi|uart|modbus|opc ua|scada|mechatronics?|kinematics|ros ?2|gazebo|px4|drones?|uavs?|avionics|telemetry|gnss|gdal|postgis|geopandas|rasterio|satellite (?:imagery|data)|esri|lims|crispr|rna ?seq|single cell|biostatistics|proteomics|clinical trials?|pharmacokinetics|spectroscop\\p{L}{1,3}|microscop\\p{L}{1,3}|crystallograph\\p{L}{1,3}|molecular dynamics|quantum (?:computing|chemistry)|climate models?|meteorolog\\p{L}{1,5}|qt|pyqt\\d?|pyside\\d?|tkinter|pygame|unreal(?: engine)?|blender|houdini|vfx',
      'data storytelling|exploratory (?:data )?analys[ei]s|root cause and trend analys[ei]s|trend analys[ei]s|cohort analys[ei]s|customer segmentation|funnel analys[ei]s|descriptive statistics|hypothesis testing|(?:regular|weekly|monthly|management|financial|regulatory|automated) report(?:s|ing)|self service (?:analytics|reporting|bi)|reporting (?:tools?|solutions?|needs)|turn(?:s|ing)? data into|insights? (?:to|for|that) (?:stakeholders|management|leadership|the business|drive)|data driven decision(?:s| making)|business (?:analysts?|analysis|performance|metrics|reviews?)|(?:operational|commercial|marketing|sales|people|web|fraud|risk) analytics|finance and risk|scorecards?',
      'numerical (?:methods|simulation|analysis)|optimi[sz]ation (?:models?|solvers?|problems)|operations research|linear programming|monte carlo|stochastic|scientific (?:programming|data|research|workflows?)|research software engineer(?:ing|s)?|high performance computing|lab automation|(?:motor|motion|flight|robot) control(?:lers?)?|circuit(?:s| design| boards?)|bring up|oscilloscopes?|schematics|technical artist|pipeline td|(?:teach|tutor|train)(?:s|ing)? (?:students|children|learners|pupils)|lesson plans?|course materials?|datenanalyse|datenvisualisierung|auswertungen|analyses? de données|tableaux de bord|informes|cuadros de mando|rapportages|dashboarding|analisi dei dati',
    ],
  },
];
