import { latin } from '../../text/latin.ts';
import { type Hit, hits, pattern, phrases } from '../../text/phrases.ts';

/** Python itself as a word of its own, with its version and its common misspellings. */
const PYTHON = pattern(
  /(?<![\p{L}\p{N}_])(?:(?:c|micro|iron|circuit)?python(?:istas?|isch\p{L}{0,2}|[\s-]?[23](?:\.\d{1,2}){0,2}(?:\.x)?)?|phyton|pyton|pyhton)(?![\p{L}])/giu,
);
/** Python run into the words beside it by a feed ("PythonSQL", "requiredPython"): only as it is capitalised. */
const RUN_TOGETHER = pattern(/(?<=\p{Ll})Python(?!\p{Ll})|Python(?=\p{Lu})/gu);
/** The snake, the comedians and the leather. */
const NOT_PYTHON =
  /\bmonty[\s-]{1,2}python|\b(?:ball|burmese|reticulated|carpet|rock|albino|green tree|royal|pet|wild|live)[\s-]{1,2}pythons?|python(?:'s|s)?[\s-]{1,2}(?:skins?|leather|prints?|snakes?|bite|boots?|eggs?|removal|hunt\w{0,4}|handbags?|enclosures?|regius|patrol)/i;

/** Where animals or their skins are told of, a python in small letters is one of them. */
const ANIMALS =
  /\b(?:snakes|reptiles?|lizards?|terrariums?|zoo ?keepers?|calf(?:skin)?|ostrich|alligator|crocodile)\b/i;

/** Django himself. */
const GUITARIST = /^django (?:reinhardt|unchained)/i;

/** Libraries and tools that are used from Python only: each counts as Python. */
const SURE_LIBRARIES = phrases([
  'django( rest( framework)?)?|drf',
  'fast( )?api|starlette|pydantic|uvicorn|gunicorn',
  'sql( )?alchemy|alembic|wagtail|odoo (?:developers?|development|programm\\p{L}{1,6}|modules?|orm|entwickl\\p{L}{1,6}|ontwikkel\\p{L}{1,6})|aiohttp|asyncio|boto3|pytest|mypy|numba|cython|pypi|pyproject',
  'numpy|scipy|py( )?spark|pytorch|torchscript|torchvision|scikit( )?learn|sklearn|statsmodels|matplotlib|seaborn|plotly|streamlit',
  'tensorflow|keras|xgboost|lightgbm|catboost|spacy|nltk|langchain|lang( )?graph|llama( )?index|kedro|celery|dask',
  'jupyter(lab| hub)?( notebooks?)?|geopandas|rasterio|pyqt\\d?|pyside\\d?|tkinter|pygame|scrapy|beautiful( )?soup',
]);
/** Libraries of Python that other languages also call, or tools told in Python: they count, though less. */
const LIKELY_LIBRARIES = phrases([
  'hugging( )?face|apache airflow|dagster|mlflow|ray serve|kubeflow|crew( )?ai|smolagents|anaconda|conda|odoo',
]);
/** "Leaders at Hugging Face": the company, not the library. */
const EMPLOYER_BEFORE = /\b(?:at|from|the)[\s\u00a0"“]{1,3}$/i;
/** Everyday words that are also names of Python libraries: they count only among other words of the trade. */
const EVERYDAY = pattern(
  /(?<![\p{L}\p{N}_])(?:Flask|flask|Airflow|airflow|Pandas|pandas|Poetry|Luigi|Prefect|Polars|Dash|Tornado|Bottle|Pyramid)(?![\p{L}\p{N}_])/gu,
);
const TRADE = latin(
  /(?<![\p{L}\p{N}_])(?:python|sql|nosql|postgres\w{0,4}|mysql|mongodb|redis|kafka|docker|kubernetes|aws|gcp|azure|django|fastapi|sqlalchemy|celery|jinja\d?|numpy|scipy|spark|pyspark|dbt|snowflake|databricks|redshift|bigquery|hadoop|etl|elt|rest(?:ful)?|apis?|graphql|microservices?|java(?:script)?|typescript|node\.?js|react|golang|git|linux|jupyter|scikit-learn|sklearn|tensorflow|pytorch|data (?:pipelines?|engineering|frames?)|orchestrat\w{0,6}|frameworks?|web apps?)(?![\p{L}\p{N}_])/iu,
);
/** Things that the everyday words mean elsewhere. */
const EVERYDAY_ELSEWHERE =
  /\b(?:vacuum|hip|glass|erlenmeyer|volumetric|thermos|insulated|round-bottom|water|culture|bioreactor|giant|red|zoo|bamboo|hvac|ventilat\w{0,5}|duct\w{0,4}|fans?|laminar|wind|combustion|filtration|dashboards?|readings?|slam|poems?|verse|wildlife|cages?)\b/i;

/** One naming of Python or of a library of its own. `sure` is false where another language could stand behind the word. */
export interface Naming extends Hit {
  readonly library: boolean;
  readonly sure: boolean;
}

/** Every naming of Python in `text`, in order. Homonyms (the snake, a laboratory flask, the airflow of a ventilator) are left out. */
export function pythonIn(text: string): Naming[] {
  const found: Naming[] = [];
  for (const hit of [...hits(PYTHON, text), ...hits(RUN_TOGETHER, text)]) {
    if (NOT_PYTHON.test(text.slice(Math.max(0, hit.start - 18), hit.end + 16))) continue;
    if (hit.words === 'python' && ANIMALS.test(text)) continue;
    found.push({ ...hit, library: false, sure: true });
  }
  for (const hit of hits(SURE_LIBRARIES, text))
    if (!GUITARIST.test(text.slice(hit.start, hit.end + 12))) found.push({ ...hit, library: true, sure: true });
  for (const hit of hits(LIKELY_LIBRARIES, text)) {
    if (EMPLOYER_BEFORE.test(text.slice(Math.max(0, hit.start - 8), hit.start))) continue;
    found.push({ ...hit, library: true, sure: false });
  }
  for (const hit of hits(EVERYDAY, text)) {
    const near = text.slice(Math.max(0, hit.start - 90), hit.start) + text.slice(hit.end, hit.end + 90);
    if (!TRADE.test(near) || EVERYDAY_ELSEWHERE.test(text.slice(Math.max(0, hit.start - 24), hit.end + 24))) continue;
    found.push({ ...hit, library: true, sure: !/airflow|prefect/i.test(hit.words) });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, i) => i === 0 || one.start >= (found[i - 1] as Naming).end);
}

/** Other languages that a job can be done in. `go` and `c` only where they stand in a list. */
const LANGUAGES = pattern(
  /(?<![\p{L}\p{N}_.#+-])(?:java ?script|js(?=[\s,/)]|$)|typescript|ts(?=\s?[/+,&]\s?(?:python|react|node|js|go|rust|java|css|html|django|next|vue|angular|bun|c\+\+)(?![\p{L}]))|(?<=(?:python|react|node|js|go|rust|java|css|html)\s?[/+,&]\s?)ts|java|node(?:\.?js)?|golang|c\+\+|c\/c\+\+|c#|\.net(?: core)?|asp\.net|ruby(?: on rails)?|rails|php|laravel|scala|kotlin|rust|swift|objective-c|elixir|clojure|haskell|erlang|groovy|dart|perl|matlab|sas|julia|cobol|delphi|lua|solidity|apex|abap|spring[ -]?boot|symfony|nest\.?js|(?<=[,/(]\s?|\b(?:or|and|of|with|in|like|as|und|oder|et|ou)\s|:\s)(?:go|c)\b(?=\s?[,/).;\n]|\s(?:or|and|und|oder|et|ou|is|as|in|programming)\b|$)|(?:go|c)\b(?=\s?[/,]\s?(?:python|java|c\+\+|rust)|\s(?:or|and|und|oder|et|ou)\s(?:python|java|scala|rust|c\+\+)))(?![\p{L}\p{N}_#+])/giu,
);
/** The language R: one letter, so only beside what it is named with. */
const R_ALONE = pattern(
  /(?<![\p{L}\p{N}_.#&+-])(?:R[ -]?Studio|R\b(?![\p{L}\p{N}_#+-]|\.\S|\s?&\s?D\b)(?:(?<=(?:Python|SQL|SAS|MATLAB|Matlab|SPSS|Stata|Scala|Julia)(?:\s?[,/&;]\s?|\s(?:and|or|und|oder|et|ou|en|of|y|o|e)\s|\s)R)|(?=(?:\s?[/,&;]\s?|\s(?:and|or|und|oder|et|ou|en|of|y|o|e)\s(?:eventueel\s|possibly\s)?|\s)(?:Python|SQL|SAS|MATLAB|Matlab|SPSS|Stata|Scala|Julia|Java|C\+\+)\b)|(?<=(?:[,/(:;]\s?|^[-–•*o\s]{0,4}|\b(?:or|and|of|with|in|like|as|und|oder|et|ou|en|met|mit|y|o|using)\s)R)(?=\s?[,/;()]|\s(?:or|and|und|oder|et|ou|en|of|is|as|in|programming|skills|packages?|scripts?|code|etc)\b|\.?\s?$)))/gmu,
);
/** Front ends, which make a Python back end one of several. */
const FRONT_ENDS = phrases([
  'react(\\.?js)?',
  'next\\.?js',
  'angular(js)?',
  'vue(\\.?js)?',
  'svelte',
  'react native',
  'flutter',
]);
/** Shells, and words that make Python a means to script. */
const SCRIPTS = phrases([
  'bash|shell|powershell|power shell|perl|tcl|unix scripts?',
  'script(s|ing|en)?|scripting languages?|skript(sprachen|en|ing)?|scripttalen',
  'automat(e|es|ed|ing|ion|isierung|isation|ización|iser|isieren|iseren|izar)',
  'glue code|ansible|terraform',
]);
/** Query languages, spreadsheets, platforms: where the work is in these, Python helps. */
const TOOLS = phrases([
  'sql|t( )?sql|pl/?sql|excel|spreadsheets?|vba|power( )?bi|tableau|looker|qlik( )?(view|sense)?|dax|spss|stata|alteryx|knime|dbt|ssis',
  'informatica|fivetran|talend',
  'snowflake|sap|servicenow|jira|salesforce|databricks|big( )?query|redshift|azure data factory|adf|arcgis|qgis',
]);

const namesOf = (pattern: RegExp, text: string): Set<string> =>
  new Set(hits(pattern, text).map((hit) => hit.words.toLowerCase().replace(/[\s.-]/g, '')));

const languageHits = (text: string): Hit[] => [...hits(LANGUAGES, text), ...hits(R_ALONE, text)];

const nameOf = (words: string): string => {
  const name = words.toLowerCase().replace(/[\s.-]/g, '');
  return ALIKE.find(([from]) => from === name)?.[1] ?? name;
};

/** Where each other language is named in `text`: lower-case names; JavaScript and TypeScript are one. */
export function languagePlaces(text: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { words, start } of languageHits(text)) {
    const name = nameOf(words);
    const places = found.get(name);
    if (places) places.push(start);
    else found.set(name, [start]);
  }
  return found;
}

/** What may stand between the entries of one list: separators, joining words, other names. */
const LIST_ONLY =
  /^(?:[\s\u00a0,/&+|()•·–-]|\b(?:and|or|und|oder|et|ou|y|o|e|en|of|either|both|preferably|ideally|sql)\b|[A-Z][\w.+#-]{0,20}){0,24}$/;

/** Distinct other languages that stand in one list with the words at `[start, end)` of `text`. */
export function languagesJoined(text: string, start: number, end: number): Set<string> {
  const joined = new Set<string>();
  for (const hit of [...languageHits(text), ...hits(FRONT_ENDS, text)]) {
    const between = hit.start >= end ? text.slice(end, hit.start) : text.slice(hit.end, start);
    if (between.length <= 70 && LIST_ONLY.test(between)) joined.add(nameOf(hit.words));
  }
  return joined;
}
/** Distinct other languages in `text`. */
export const languagesIn = (text: string): Set<string> => new Set(languagePlaces(text).keys());
const ALIKE = [
  ['typescript', 'javascript'],
  ['ts', 'javascript'],
  ['js', 'javascript'],
  ['node', 'javascript'],
  ['nodejs', 'javascript'],
  ['go', 'golang'],
  ['c/c++', 'c++'],
  ['c', 'c++'],
  ['netcore', 'net'],
  ['aspnet', 'net'],
  ['c#', 'net'],
  ['rubyonrails', 'ruby'],
  ['rails', 'ruby'],
  ['rstudio', 'r'],
  ['springboot', 'java'],
  ['symfony', 'php'],
  ['laravel', 'php'],
  ['nestjs', 'javascript'],
] as const;

/** Distinct front-end frameworks in `text`, lower-case. */
export const frontEndsIn = (text: string): Set<string> => namesOf(FRONT_ENDS, text);
/** Distinct shells and scripting words in `text`. */
export const scriptsIn = (text: string): Set<string> => namesOf(SCRIPTS, text);
/** Distinct query languages and platforms in `text`. */
export const toolsIn = (text: string): Set<string> => namesOf(TOOLS, text);
