import type { Words } from './heading-words.ts';

/** Words that sentences of postings use, by what they say. Each counts once. */
export const SAID: readonly Words[] = [
  [
    "we are looking for|we're looking for|is looking for|we are hiring|is hiring|we're hiring|join our team",
    'is seeking|seeking an|looking to hire|currently seeking|join us as|wir suchen|suchen wir|nous recherchons',
    'recherche un|recherchons|buscamos|estamos buscando|procuramos|cerchiamo|wij zoeken|zoeken wij|szukamy',
    'poszukujemy|hledáme|hľadáme|hledá|vi söker|vi søger|vi søker|keressük|căutăm|arıyoruz|ищем|шукаємо|αναζητ|募集',
    '모집|招聘|诚聘|tražimo|traži nove|iščemo|hľadá|търсим|søger en|søger vi|etsimme|caută|aranıyor|mencari|tuyển dụng|مطلوب',
    'we need a|we need someone|we want you|werde teil|verstärkung|rejoignez|únete|junte se|unisciti|kom bij ons',
  ],
  [
    'equal opportunity|equal employment opportunity|regardless of race|qualified applicants|without regard to race',
    'all qualified|reasonable accommodation|chancengleichheit|égalité des chances|igualdad de oportunidades',
    'all genders|m/w/d|m/f/d|w/m/d|f/m/d|m/f/x|h/f|f/h|m/w/x|gn|m/k|k/m',
  ],
  [
    "years of experience|years experience|years' experience|years of professional|years of relevant|jahre erfahrung",
    "berufserfahrung|ans d'expérience|années d'expérience|años de experiencia|anos de experiência",
    'anni di esperienza|jaar ervaring|doświadczen|let praxe|roky praxe|rok praxe|zkušenosti|skúsenosti',
    "års erfarenhet|опыт работы|опыт|досвід|bachelor's degree|degree in|proficiency in|proficient|experience with",
    'experience in|strong knowledge|familiarity with|znalost',
  ],
  [
    'full-time|full time|part-time|part time|permanent position|fixed-term|vollzeit|teilzeit|festanstellung',
    'unbefristet|cdi|cdd|temps plein|jornada completa|tiempo completo|contrato indefinido|tempo integral',
    'tempo pieno|fulltime|voltijd|pełny etat|umowa o pracę|b2b|plný úvazek|hpp|heltid|teljes munkaidő',
    'полная занятость|正社員|정규직|全职',
  ],
  [
    'base salary|salary range|annual salary|competitive salary|pay range|per annum|stock options|equity|401 k',
    'gehalt|vergütung|rémunération|salario|salário|retribuzione|wynagrodzenie|mzda|mzdu|plat|lön|løn|lønn|зарплата',
    'заработная плата|年収|연봉|薪资',
  ],
  [
    "you will be responsible|responsible for|you'll be responsible|reporting to|reports to|you will work",
    "you'll work|as a member of|the successful candidate|the ideal candidate|in this position|in this role",
    'in dieser position|zuständig für|vous serez|serás responsable|będziesz|budete|budeš|вы будете',
  ],
  [
    'send your cv|send us your cv|your cv|your resume|submit your application|to apply|apply now|apply today',
    'apply here|cover letter|bewerbung|lebenslauf|votre cv|candidature|tu cv|currículum|seu currículo|il tuo cv',
    'je cv|sollicit|swoje cv|životopis|резюме|cv to|履歴書|이력서|简历|nam cv|svoj cv|cv na|pošalji nam|prijavi se',
    'ansøgning|ansökan|søknad|hakemus|önéletrajz|özgeçmiş|cv ul|lamaran|السيرة الذاتية|resume to|cv and',
  ],
];

/** Headings that begin other postings, or what is no part of this one. */
export const OTHERS: Words = [
  'similar jobs|similar job|similar positions|similar roles|related jobs|related job|related positions',
  'recommended jobs|recommended for you|more jobs|more jobs at|more jobs from|other jobs|other jobs at',
  'other positions|other openings|other open positions|other open roles|more open positions|more openings',
  'jobs you may like|you might also like|you may also like|people also viewed|people also searched',
  'similar searches|explore more|latest jobs|featured jobs|current openings|recently viewed',
  'looking for something else|get notified about new jobs|get job alerts|what you need to know about the',
  'share this job|related searches|jobs at',
  'ähnliche jobs|ähnliche stellen|ähnliche stellenangebote|weitere jobs|weitere stellen|offres similaires',
  'ces offres|autres offres|ofertas similares|otras ofertas|empleos similares|vagas semelhantes|vagas similares',
  'offerte simili|vergelijkbare vacatures|andere vacatures|podobne oferty|inne oferty|podobné nabídky',
  'podobné ponuky|další nabídky|liknande jobb|lignende jobs|hasonló állások|похожие вакансии|схожі вакансії|関連求人',
  '相似职位',
];

/** Titles of pages that list or explain instead of posting. Whole titles or their beginning. */
export const GENERIC: Words = [
  'careers|career|jobs|job|open positions|open roles|openings|current openings|job openings|job board|join us',
  "join our team|work with us|work for us|we're hiring|hiring|vacancies|vacancy|all jobs|job search|search jobs",
  'jobs search|job listings|job details|job detail|job description|apply|apply now|apply for this job|application',
  'job application|contact|contact us|about|about us|home|menu|search|search for|navigation|welcome|sign in',
  'log in|login|position|positions|opportunities|build with us|come work with us|life at|benefits|who we are',
  'our team',
  "karriere|stellenangebote|offene stellen|jobbörse|emplois|offres d'emploi|recrutement|carrières|empleo|empleos",
  'ofertas de empleo|trabaja con nosotros|vagas|carreiras|trabalhe conosco|lavora con noi|offerte di lavoro',
  'vacatures|werken bij|praca|oferty pracy|kariera|kariéra|práce|nabídka práce|volné pozice|volná místa',
  'pracovní nabídky|detail pozice|úvod|jobb|lediga jobb|ledige stillinger|állások|вакансии|вакансії|работа|求人|채용',
  '招聘',
];

/** Words that name a job in a title, as they begin or stand alone; longer forms ("developers", "Entwicklerin") count too. */
export const ROLES: Words = [
  'engineer|developer|programmer|architect|scientist|analyst|manager|director|designer|administrator|technician',
  'specialist|consultant|researcher|internship|trainee|assistant|associate|officer|representative|generalist',
  'coordinator|accountant|recruiter|nurse|driver|teacher|editor|writer|president|supervisor|operator|mechanic',
  'electrician|tester|sysadmin|postdoc|professor|strategist|marketer|machinist|welder|planner|buyer|controller',
  'advisor|cashier|statistician|biologist|chemist|physicist|economist|mathematician|bioinformatician|geologist',
  'technologist|pharmacist|therapist|physician|dentist|paralegal|attorney|bookkeeper|auditor|receptionist|secretary',
  'caregiver|housekeeper|janitor|barista|bartender|plumber|carpenter|translator|copywriter|journalist|animator',
  'illustrator|lecturer|librarian|doctoral student|phd student|phd candidate|phd position|post doc|apprentice',
  'trader|banker|broker|evangelist|scrum master|product owner|counsel|trainer|instructor|tutor|labourer|laborer|cleaner',
  'waiter|waitress|picker|packer|courier|nanny|surgeon|veterinarian|midwife|paramedic|curator|archivist|executive',
  'game artist|3d artist|video artist|concept artist|quant|head teacher|storekeeper|store keeper|foreman|surveyor|dispatcher|merchandiser|underwriter|actuary|optometrist',
  'entwickler|ingenieur|informatiker|berater|leiter|sachbearbeiter|werkstudent|praktikant|praktikum|mitarbeiter',
  'referent|techniker|développeur|ingénieur|technicien|chargé|responsable|stagiaire|alternance|desarrollador',
  'ingeniero|analista|programador|técnico|consultor|desenvolvedor|engenheiro|sviluppatore|ingegnere|ontwikkelaar',
  'medewerker|adviseur|programista|inżynier|specjalista|kierownik|vývojář|programátor|administrátor|inženýr',
  'specialista|konzultant|analytik|vedoucí|technik|utvecklare|udvikler|utvikler|ingenjör|kehittäjä|fejlesztő',
  'mérnök|geliştirici|mühendis|разработчик|инженер|программист|аналитик|менеджер|розробник|інженер|програміст',
  'руководитель|специалист|администратор|дизайнер|тестировщик|архитектор|бухгалтер|продавец|водитель|оператор',
  'консультант|техник|стажер|помощник|эксперт|координатор|кладовщик|керівник|спеціаліст|фахівець|тестувальник',
  'azubi|auszubildende|ausbildung zum|ausbildung zur|kaufmann|kauffrau|fachkraft|meister|monteur|elektroniker',
  'projektleiter|verkäufer|pflegefachkraft|erzieher|buchhalter|hilfskraft|doktorand|volontär',
  'chef de projet|cheffe de projet|assistante|comptable|commercial|vendeur|vendeuse|conducteur|architecte',
  'coordinateur|coordinatrice|animateur|infirmier|infirmière|juriste|alternant|gestionnaire|conseiller|directeur',
  'gerente|asesor|vendedor|contador|diseñador|administrativo|auxiliar|becario|coordinador|director|arquitecto',
  'estagiário|assistente|gestor|impiegato|responsabile|tecnico|progettista|tirocinante|addetto|monteur|beheerder',
  'verkoper|projectleider|stagiair|consulent|księgowy|handlowiec|stażysta|asystent|doradca|koordynator|tester',
  'účetní|obchodník|asistent|asistentka|koordinátor|operátor|projektant|zástupce|konzultantka|obchodní zástupce',
  'medarbejder|medarbeider|medarbetare|sælger|selger|säljare|konsulent|rådgiver|projektleder|prosjektleder',
  'projektledare|asiantuntija|myyjä|suunnittelija|programer|razvijalec|inženjer|menadžer|dizajner|vodja|voditelj',
  'saradnik|suradnik|referent|specialista|inginer|dezvoltator|asistent|uzman|danışman|yönetici|pengembang',
  'insinyur|manajer|staf|nhân viên|kỹ sư|lập trình viên|chuyên viên|مهندس|مطور|محاسب|مدير|מפתח|מהנדס',
  'スタッフ|デザイナー|営業|マネージャー|매니저|디자이너|设计师|主管|专员|运营',
  'エンジニア|開発|개발자|엔지니어|工程师|开发|经理',
];

/** Words of job titles that are parts of other words too, so they stand alone. */
export const SHORT_ROLES: Words = [
  'lead|intern|head of|vp|devops|dev ops|sre|qa|full stack|fullstack|frontend|front end|backend|back end|data|software',
  'machine learning|python|java|dba|fellow|sales|support|agent|cook|chef|clerk|interns|leader|developers',
];

/** Titles of texts about jobs and pay, even where they name a job; the second row only where they name none. */
export const ARTICLES: Words = [
  'salary guide|salary guides|average salary|salaries in|how to become|how to write|how to get|how to hire',
  'how much does|what is a|what does a|job description template|interview questions|resume examples',
  'resume template|cover letter example|cover letter examples|salary calculator|gehaltsvergleich|gehaltsreport',
  'career path|salary survey|salary report',
];
export const ESSAYS: Words = ['how to|career advice|tips for|need to know|trends in|guide to|vs|podcast|episode'];

/** The words of a board or a site that mean that the posting is over. */
export const CLOSED: Words = [
  'no longer accepting applications|no longer available|job has expired|posting has expired',
  'position has been filled|this job is closed|this job has been closed|job is no longer|position is no longer',
  'job has been filled|applications are closed|application deadline has passed|this position is closed',
  'this listing has expired|nicht mehr verfügbar|stelle ist bereits besetzt|nicht mehr aktiv|offre expirée',
  "n'est plus disponible|poste pourvu|candidatures closes|offre n'est plus en ligne|ya no está disponible",
  'oferta cerrada|vaga encerrada|niet meer beschikbaar|oferta wygasła|oferta nieaktualna',
  'nabídka již není aktuální|pozice již není|inzerát již není aktivní|вакансия в архиве|вакансія закрита',
];

/** Pages that stand before a page: checks of the browser and of consent. */
export const WALLS: Words = [
  'just a moment|checking your browser|verify you are human|verify you are not a robot|are you a robot',
  'access denied|attention required|security check|enable javascript and cookies|please enable cookies|ray id',
  'captcha|unusual traffic|pardon our interruption|request blocked|bot verification|one more step',
];
