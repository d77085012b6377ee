import { describe, expect, test } from 'vitest';
import { languagesIn } from '../../../lib/role/cluster/stack.ts';
import { mentions } from '../../../lib/role/surface/mentions.ts';
import { postingText } from '../../../lib/text/posting-text.ts';

const named = (description: string) =>
  mentions(postingText({ title: 'Engineer', company: null, location: null, description }));

describe('R is a language where it stands as one', () => {
  test.each([
    'Strong programming knowledge in Python & R',
    'R & Python, whichever you like',
    'You code in R (Shiny) and in Python',
    'Ervaring met R en eventueel Python',
    'Advanced SQL, Python and R skills',
    'Working knowledge of a scripting language (R Python)',
    'Models in R/Python',
    'Experience with RStudio or Python',
    'Data science tools (e.g. R Studio, Python)',
    '- R (at least two years)\n- Python',
    'Programming: R; Python; SAS',
    'Python, SQL, R etc.',
    'Statistik mit R oder Python',
  ])('%s', (words) => {
    expect([...languagesIn(words)]).toContain('r');
  });
  test.each([
    'You join our R&D team and write Python',
    'Our R & D department uses Python',
    'Report to R. Miller, who loves Python',
    'The Python team of Toys R Us',
    'Vitamin R and vitamin D for our Python team',
    'Room R 12, Python guild',
    'Class R licence; some Python',
  ])('not in: %s', (words) => {
    expect([...languagesIn(words)]).not.toContain('r');
  });
});

describe('TypeScript goes by its two letters beside others', () => {
  test.each(['Langs: TS / Python', 'Python + TS, deployed on AWS', 'TS/Node and Python', 'We write TS & Python'])(
    '%s',
    (words) => {
      expect([...languagesIn(words)]).toContain('javascript');
    },
  );
  test.each([
    'TS/SCI clearance and Python',
    'Top Secret (TS) clearance and Python',
    'Secret, TS, or TS/SCI; Python',
    'TS, SCI and Python',
    'An active TS / SCI clearance; Python',
    'See TS 29.122 for Python',
  ])('not in: %s', (words) => {
    expect([...languagesIn(words)]).toEqual([]);
  });
});

describe('Python is only wished for', () => {
  test.each([
    '- SQL\n- Python (nice to have)\n- Airflow (nice to have)',
    'Experience:\nSQL: 3 years (Required)\nPython: 1 year (Preferred)',
    'You have Python or R, however, this is not required.',
    'Python – not mandatory',
    'Python and SQL - Is a big plus',
    'SQL, Python, Tableau are pluses',
    'Familiarity with Linux, Python, or Git will also be considered',
    'Python or R (neither is required)',
    'Working with Python is nice but we can teach it.',
    'SQL is required; Python (optional)',
    'Nice if you have worked with Python and Bash.',
    'Another analytical language is a bonus (e.g. R or Python).',
    'Ervaring met data science is een pré (AI, Python, machine learning)',
    'Programmierkenntnisse wünschenswert (Python, VBA)',
    'Ervaring met Python en machine learning zijn een mooie aanvulling.',
    'Kennis van Python is mooi meegenomen.',
    'Vorteilhaft: Kenntnisse in Python',
    'You program in R (and possibly Python)',
    'Ervaring met programmeren in R (en eventueel Python).',
    'Desirable/advantageous skills and experience:\n- Knowledge of Python for data work',
    'Desired Experiences\n- Python\n- Looker',
    'Appréciées\n- Python\n- Optimisation des performances',
    'Any Python would be a strong asset.',
    'It helps if you know some Python.',
    'You get extra points for Python.',
    'Python is not a must.',
    'Kennis van Python strekt tot aanbeveling.',
    'Python-Kenntnisse sind von Vorteil, aber kein Muss.',
    'Familiarity with these technologies is a bonus: Go, Python, React',
    'Ervaring met R/Matlab/Python/etc. is een pré',
    'Een groot pluspunt heb je als je:\n- ervaring hebt met Python\n- van fietsen houdt',
    'Wij zien het als pluspunt wanneer je ook Python of R kent.',
    'Bonuspunten als je ervaring hebt met:\n- Cypress\n- Python of Go',
    'A big plus if you know:\n- Cypress\n- Go\n- Python',
    'Helpful:\n- Grafana\n- Python',
    'Scripting knowledge (Bash, PowerShell or Python) - an advantage\n- Tidy habits',
    'Coding skills are a benefit (Java, Python, etc.)',
    'Preferred fluency in programming languages: Go, Vue.js, Python',
    'Knowledge of Django and of Python is a plus',
    'Familiarity with Python-based data tools and libraries (e.g., NumPy, pandas, scikit-learn) is a plus.',
    'Het is een pre dat je ervaring hebt met Python',
    'Languages like Python or Rust would be added value.',
    'Skills in any language, for example Python/Java or Rust (not essential)',
    'Experience in languages such as Go, Python, and Java (nice to have)',
    'Skills: SQL, (Preferred) Python, Excel',
    'You get a Python course in your first month.',
    'We give training in SQL and Python.',
    'Not required but fun: server-side Swift, Python, Elixir.',
    'Excel. Python/R is a plus',
    'We werken met Python en R, dus ervaring met deze talen is een grote pre.',
    '(Nice to have) Knowledge of Angular, Python',
    'Some Python is useful.',
    'Python is welcome but we will teach you.',
    'Knowledge of SQL, Python, R is a plus',
    '- Good English\n- Macros or Python - Considered as advantage\n- Tidy',
    '- Excel is a must, Python a welcome addition',
    'Some experience with Python coding is a preference',
    'Coding skills, in particular with Python, will be very useful for the project.',
    'Kennis van talen zoals Ruby, Python, C# is een voordeel',
    'Basiskennis van Go/Python en ervaring met chatbots is een pré.',
    'Kennis van talen zoals Python of R en ervaring met Excel is een pluspunt;',
    'Ervaring met shell- en Python-scripts maken voor automatisering is een pré.',
    '- Knowledge of scripting languages (e.g., Lua, Python) (preferred)',
    "We're also happy to see (but don't require) comfort in Python",
    'Preferred (but not required) to have: hands-on experience with Python',
    'Preferred, not required: some Python and Go',
    'Ervaring met Python zou mooi zijn',
    'ידע בכתיבת סקריפטים ב-Python או Bash – יתרון משמעותי.',
    'דרישות:\n- Linux\nיתרונות:\n- ניסיון ב-Python',
    'Using Python for analysis is highly desirableExperience building dashboards in a BI tool',
    '- Excel\n- (Bonus) Python: this is not strictly required',
  ])('%s', (description) => {
    const all = named(description).filter((one) => !one.library);
    expect(all.length).toBeGreaterThan(0);
    expect(all.every((one) => one.wished)).toBe(true);
  });
  test.each([
    'Strong Python (Swift is a plus)',
    '5 years with languages such as Python (preferred), Ruby or Perl',
    'Programming in languages such as Perl or Python (preferred)',
    'Strong scripting languages (Ruby and/or Python preferred, others will do)',
    '3 plus years of development experience in Python',
    'Python: 4 years (Required)',
    '3+ years of experience with Python or Ruby, Kotlin and Go experience is a huge plus',
    '4 years of experience with Python, Kotlin is a plus',
    'Programming skills (Python preferred)',
    'Programming skills in Kotlin (preferred) or Python',
    'Fluent in Go (ideally), or Python',
    'Fluent in a scripting language, Python preferred',
    'Experience with any programming language, preferably Python',
    'Python is a must, Go is a plus elsewhere.',
    'You write Python. Knowledge of Kotlin is a bonus.',
    'Python (required), Kotlin (nice to have)',
    'Python is not just a plus here: it is what we write.',
    'Expert in SQL (Redshift preferred), with strong Python skills',
    'Strong proficiency and interest in SQL and Python',
    'Strong SQL, Python, modelling, Java is a plus',
    'Python and shell scripting, C++ is a plus',
    'Pipelines bouwen met Python en SQL Kennis van Excel is een pluspunt',
    'Excellent coding skills (e.g. SQL, Python) Azure DevOps knowledge would be an advantage.',
    'Must: programmeren in Python Pre: Oracle, ETL',
    'Proficiency in SQL or Python (both would be ideal)',
    'You know one or more programming languages, ideally Go or Python',
    'Strong programming skills (preferably in Java and Python)',
    'Statistical skills, ideally using software such as R or Python',
    'Writes scripts. (Python and Go preferred).',
    'Python plus a second language',
    'Vous écrivez du Python plus vite que tous',
    'POUR ALLER PLUS LOIN:\n- Trois ans de Python',
    'Requirements and preferred experience:\n- Proficiency in Python',
    'Domain knowledge preferable in: energy, water\n- Proficient in Python',
    'Building models in Python Experience with Azure is an advantage',
    'Skilled in languages such as Go, Java and Python, a knowledge of Rust being a plus',
    'Two or more programming languages, e.g. Python, Go, Scala (Python and Go are preferred)',
    'Python scripts for analysis; knowledge of maps considered an advantage',
    'Ervaring met Python is vereist, kennis van Go is een voordeel',
    'Goede kennis van Python, ervaring met Excel is een pluspunt',
    'You write Python and a preference for tea is noted.',
    'ניסיון ב-Python חובה, ידע ב-Go יתרון',
    'Python is used daily; other useful tools are Bash and Go.',
    'A scripting language (Python or Ruby preferred)',
    'A plus:\n- Kotlin\n\nYou write Python every day.',
    'Nice: a sense of humour. You write Python.',
  ])('demanded: %s', (description) => {
    const all = named(description).filter((one) => !one.library);
    expect(all.length).toBeGreaterThan(0);
    expect(all.some((one) => !one.wished)).toBe(true);
  });
});

test.each([
  ['You write Odoo modules.', true],
  ['Odoo developer wanted', true],
  ['Knowledge of ERP systems: we plan our ovens in Odoo.', false],
] as const)('Odoo is Python where it is developed: %s', (words, sure) => {
  expect(named(words).map((one) => one.sure)).toEqual([sure]);
});
