import { fold } from './fields.ts';

/** Labels of the facts that postings list beside their text. */
const FACTS = `employment type|job type|contract type|type of contract|seniority|seniority level|job function|industries|department|work model|workplace type|reference number|job id|job number|requisition id|req id|job reference|experience level|salary|pay|compensation|start date|closing date|application deadline|posted on|date posted|beschäftigungsart|vertragsart|anstellungsart|referenznummer|eintrittsdatum|type de contrat|type d'emploi|tipo de contrato|jornada|salario|dienstverband|typ umowy|rodzaj umowy|wymiar pracy|typ smluvního vztahu|typ pracovního poměru|pracovní vztah|úvazek|plat|mzda|тип занятости|график работы|занятость|雇用形態|고용형태|工作性质`;

/** What a heading or a sentence of a posting speaks of. Several kinds together make a posting; one alone may stand anywhere. */
export type Cue = 'duties' | 'requirements' | 'offer' | 'about' | 'apply';

/** Section headings by kind: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech and Slovak, Nordic, Hungarian, Romanian, Turkish, Russian, Ukrainian, Greek, Japanese, Korean, Chinese. */
const HEADINGS: Readonly<Record<Cue, string>> = {
  duties: `responsibilities|what would you do|what will you do|what do you do|what to expect|what you can expect|what you'll do|what you will do|what you'll be doing|what you will be doing|what you'll work on|what you'll own|what you'll build|your role|the role|role|about the role|about this role|about the job|about this job|about the position|job description|position description|role description|your mission|the opportunity|job summary|role summary|position summary|role overview|job overview|position overview|position overview|overview of the role|duties|job duties|essential functions|your tasks|day to day|in this role|your impact|the job|scope of work|what will you do|how you'll make an impact|deliverables|job purpose|accountabilities
    |aufgaben|deine aufgaben|ihre aufgaben|das erwartet dich|das erwartet sie|stellenbeschreibung|was dich erwartet|was sie erwartet|tätigkeiten|deine rolle|das machst du|aufgabengebiet
    |missions|vos missions|tes missions|votre mission|le poste|descriptif du poste|description du poste|votre rôle|responsabilités
    |responsabilidades|funciones|descripción del puesto|qué harás|tareas|descripción de la oferta|descrição da vaga|atribuições|o que você vai fazer|principais atividades
    |mansioni|responsabilità|attività|il ruolo|functieomschrijving|wat ga je doen|jouw taken|de functie|werkzaamheden|wat je gaat doen
    |zakres obowiązków|twój zakres obowiązków|obowiązki|opis stanowiska|zadania|náplň práce|náplň práce|co tě čeká|co vás čeká|popis pozice|co budete dělat|co budeš dělat|pracovní náplň|tvým úkolem|čo ťa čaká|čo budeš robiť|opis práce|popis práce
    |arbetsuppgifter|om rollen|om tjänsten|arbejdsopgaver|dine opgaver|om jobbet|arbeidsoppgaver|om stillingen|työtehtävät|tehtävänkuva|feladatok|munkakör|responsabilități|descrierea postului|iş tanımı|görev tanımı|sorumluluklar
    |обязанности|задачи|чем предстоит заниматься|обов'язки|завдання|αρμοδιότητες|καθήκοντα|仕事内容|業務内容|職務内容|주요업무|담당업무|岗位职责|工作职责|职位描述|工作内容`,
  requirements: `requirements|qualifications|minimum qualifications|preferred qualifications|what you'll need|what you need|what you'll bring|what you bring|what we're looking for|what we are looking for|who we're looking for|who you are|about you|what will make you|what makes you|as a bonus|your profile|your skills|skills|must have|must haves|nice to have|nice to haves|ideal candidate|the ideal candidate|you have|you are|experience|your experience|we expect|we require|what we expect|education|technical skills|key skills|skills and experience|desired skills|bonus points|you might be a fit if you|you may be a fit if|what it takes|tech stack|knowledge skills and abilities|preferred skills|basic qualifications|you should have|eligibility|competencies|about your experience|what makes you a great fit
    |dein profil|ihr profil|das bringst du mit|was du mitbringst|anforderungen|qualifikationen|das bringen sie mit|voraussetzungen|profil|votre profil|ton profil|profil recherché|compétences|compétences requises|requisitos|perfil|qué buscamos|lo que buscamos|requisitos mínimos|o que esperamos|qualificações|requisiti|il profilo|competenze
    |wie ben jij|jouw profiel|functie eisen|functie-eisen|wat vragen wij|wat breng je mee|wymagania|nasze wymagania|oczekujemy|czego oczekujemy|požadujeme|požadavky|co očekáváme|co od tebe očekáváme|co bys měl umět|očekáváme|koho hledáme|požadované znalosti|jaké znalosti|požiadavky|požiadavky na zamestnanca|vítané znalosti
    |kvalifikationer|vi söker|din profil|om dig|dine kvalifikationer|kvalifikasjoner|vi ser etter|odotamme|elvárások|cerințe|aranan nitelikler|nitelikler|требования|мы ожидаем|вимоги|очікуємо|απαιτούμενα προσόντα|προσόντα|応募資格|必須スキル|求める人物像|자격요건|지원자격|任职要求|岗位要求|任职资格`,
  offer: `benefits|perks|what we offer|we offer|our offer|what's in it for you|why join us|why work with us|compensation|compensation and benefits|salary|salary range|pay range|what you'll get|what you get|total rewards|perks and benefits|benefits and perks|why you'll love|our benefits|pay transparency
    |wir bieten|das bieten wir|was wir bieten|deine benefits|unser angebot|deine vorteile|avantages|nous offrons|nous proposons|ce que nous offrons|ofrecemos|qué ofrecemos|se ofrece|beneficios|benefícios|oferecemos|cosa offriamo|offriamo|wat bieden wij|wij bieden|wat wij bieden|arbeidsvoorwaarden|oferujemy|co oferujemy|to oferujemy|nabízíme|co nabízíme|co ti nabízíme|benefity|zaměstnanecké výhody|ponúkame|vi erbjuder|vi tilbyder|vi tilbyr|tarjoamme|amit kínálunk|amit ajánlunk|oferim|beneficii|sunduklarımız|мы предлагаем|условия|ми пропонуємо|пропонуємо|παροχές|待遇|福利厚生|給与|혜택|복리후생|福利待遇|薪资福利`,
  about: `about us|who we are|about the company|about the team|our company|company description|company overview|our mission|our culture|our values|company profile|über uns|wer wir sind|qui sommes-nous|à propos|sobre nosotros|quiénes somos|sobre a empresa|sobre nós|chi siamo|over ons|wie wij zijn|wie zijn wij|o nas|o nás|o firmě|o společnosti|kdo jsme|om oss|om os|rólunk|despre noi|hakkımızda|о компании|о нас|про компанію|about`,
  apply: `how to apply|apply now|apply for this job|hiring process|interview process|application process|next steps|selection process|bewerbung|bewerbungsprozess|so bewirbst du dich|jetzt bewerben|comment postuler|postuler|processus de recrutement|cómo aplicar|inscribirme|como se candidatar|candidatar-se|come candidarsi|candidati|solliciteren|sollicitatieprocedure|aplikuj|jak aplikować|jak se přihlásit|výběrové řízení|ansök|ansøg|søk|jelentkezés|aplică|başvur|откликнуться|як відгукнутися|応募方法|지원하기|应聘方式`,
};

/** Words that sentences of postings use, by what they say. Each counts once. */
const SAID: readonly string[] = [
  `we are looking for|we're looking for|is looking for|we are hiring|is hiring|we're hiring|join our team|is seeking|seeking an|looking to hire|currently seeking|join us as|wir suchen|suchen wir|nous recherchons|recherche un|recherchons|buscamos|estamos buscando|procuramos|cerchiamo|wij zoeken|zoeken wij|szukamy|poszukujemy|hledáme|hľadáme|hledá|vi söker|vi søger|vi søker|keressük|căutăm|arıyoruz|ищем|шукаємо|αναζητ|募集|모집|招聘|诚聘`,
  `equal opportunity|equal employment opportunity|regardless of race|qualified applicants|without regard to race|all qualified|reasonable accommodation|chancengleichheit|égalité des chances|igualdad de oportunidades|all genders|m/w/d|m/f/d|w/m/d|f/m/d|m/f/x|h/f|f/h|m/w/x|gn|m/k|k/m`,
  `years of experience|years experience|years' experience|years of professional|years of relevant|jahre erfahrung|berufserfahrung|ans d'expérience|années d'expérience|años de experiencia|anos de experiência|anni di esperienza|jaar ervaring|doświadczen|let praxe|roky praxe|rok praxe|zkušenosti|skúsenosti|års erfarenhet|опыт работы|опыт|досвід|bachelor's degree|degree in|proficiency in|proficient|experience with|experience in|strong knowledge|familiarity with|znalost`,
  `full-time|full time|part-time|part time|permanent position|fixed-term|vollzeit|teilzeit|festanstellung|unbefristet|cdi|cdd|temps plein|jornada completa|tiempo completo|contrato indefinido|tempo integral|tempo pieno|fulltime|voltijd|pełny etat|umowa o pracę|b2b|plný úvazek|hpp|heltid|teljes munkaidő|полная занятость|正社員|정규직|全职`,
  `base salary|salary range|annual salary|competitive salary|pay range|per annum|stock options|equity|401 k|gehalt|vergütung|rémunération|salario|salário|retribuzione|wynagrodzenie|mzda|mzdu|plat|lön|løn|lønn|зарплата|заработная плата|年収|연봉|薪资`,
  `you will be responsible|responsible for|you'll be responsible|reporting to|reports to|you will work|you'll work|as a member of|the successful candidate|the ideal candidate|in this position|in this role|in dieser position|zuständig für|vous serez|serás responsable|będziesz|budete|budeš|вы будете`,
  `send your cv|send us your cv|your cv|your resume|submit your application|to apply|apply now|apply today|apply here|cover letter|bewerbung|lebenslauf|votre cv|candidature|tu cv|currículum|seu currículo|il tuo cv|je cv|sollicit|swoje cv|životopis|резюме|cv to|履歴書|이력서|简历`,
];

/** Headings that begin other postings, or what is no part of this one. */
const OTHERS = `similar jobs|similar job|similar positions|similar roles|related jobs|related job|related positions|recommended jobs|recommended for you|more jobs|more jobs at|more jobs from|other jobs|other jobs at|other positions|other openings|other open positions|other open roles|more open positions|more openings|jobs you may like|you might also like|you may also like|people also viewed|people also searched|similar searches|explore more|latest jobs|featured jobs|current openings|recently viewed|looking for something else|get notified about new jobs|get job alerts|what you need to know about the|share this job|related searches|jobs at
  |ähnliche jobs|ähnliche stellen|ähnliche stellenangebote|weitere jobs|weitere stellen|offres similaires|ces offres|autres offres|ofertas similares|otras ofertas|empleos similares|vagas semelhantes|vagas similares|offerte simili|vergelijkbare vacatures|andere vacatures|podobne oferty|inne oferty|podobné nabídky|podobné ponuky|další nabídky|liknande jobb|lignende jobs|hasonló állások|похожие вакансии|схожі вакансії|関連求人|相似职位`;

/** Titles of pages that list or explain instead of posting. Whole titles or their beginning. */
const GENERIC = `careers|career|jobs|job|open positions|open roles|openings|current openings|job openings|job board|join us|join our team|work with us|work for us|we're hiring|hiring|vacancies|vacancy|all jobs|job search|search jobs|jobs search|job listings|job details|job detail|job description|apply|apply now|apply for this job|application|job application|contact|contact us|about|about us|home|menu|search|search for|navigation|welcome|sign in|log in|login|position|positions|opportunities|build with us|come work with us|life at|benefits|who we are|our team
  |karriere|stellenangebote|offene stellen|jobbörse|emplois|offres d'emploi|recrutement|carrières|empleo|empleos|ofertas de empleo|trabaja con nosotros|vagas|carreiras|trabalhe conosco|lavora con noi|offerte di lavoro|vacatures|werken bij|praca|oferty pracy|kariera|kariéra|práce|nabídka práce|volné pozice|volná místa|pracovní nabídky|detail pozice|úvod|jobb|lediga jobb|ledige stillinger|állások|вакансии|вакансії|работа|求人|채용|招聘`;

/** Words that name a job in a title, as they begin or stand alone; longer forms ("developers", "Entwicklerin") count too. */
const ROLES = `engineer|developer|programmer|architect|scientist|analyst|manager|director|designer|administrator|technician|specialist|consultant|researcher|internship|trainee|assistant|associate|officer|representative|generalist|coordinator|accountant|recruiter|nurse|driver|teacher|editor|writer|president|supervisor|operator|mechanic|electrician|tester|sysadmin|postdoc|professor|strategist|marketer|machinist|welder|planner|buyer|controller|advisor|cashier
  |entwickler|ingenieur|informatiker|berater|leiter|sachbearbeiter|werkstudent|praktikant|praktikum|mitarbeiter|referent|techniker|développeur|ingénieur|technicien|chargé|responsable|stagiaire|alternance|desarrollador|ingeniero|analista|programador|técnico|consultor|desenvolvedor|engenheiro|sviluppatore|ingegnere|ontwikkelaar|medewerker|adviseur|programista|inżynier|specjalista|kierownik|vývojář|programátor|administrátor|inženýr|specialista|konzultant|analytik|vedoucí|technik|utvecklare|udvikler|utvikler|ingenjör|kehittäjä|fejlesztő|mérnök|geliştirici|mühendis|разработчик|инженер|программист|аналитик|менеджер|розробник|інженер|програміст|エンジニア|開発|개발자|엔지니어|工程师|开发|经理`;

/** Words of job titles that are parts of other words too, so they stand alone. */
const SHORT_ROLES = `lead|intern|head of|vp|devops|sre|qa|full stack|fullstack|frontend|front end|backend|back end|data|software|machine learning|python|java|dba|fellow|sales|support|agent|cook|chef|clerk|interns|leader|developers`;

/** Titles of texts about jobs and pay, even where they name a job; the second row only where they name none. */
const ARTICLES = `salary guide|salary guides|average salary|salaries in|how to become|how to write|how to get|how to hire|how much does|what is a|what does a|job description template|interview questions|resume examples|resume template|cover letter example|cover letter examples|salary calculator|gehaltsvergleich|gehaltsreport|career path|salary survey|salary report`;
const ESSAYS = `how to|career advice|tips for|need to know|trends in|guide to|vs|podcast|episode`;

/** The words of a board or a site that mean that the posting is over. */
const CLOSED = `no longer accepting applications|no longer available|job has expired|posting has expired|position has been filled|this job is closed|this job has been closed|job is no longer|position is no longer|job has been filled|applications are closed|application deadline has passed|this position is closed|this listing has expired|nicht mehr verfügbar|stelle ist bereits besetzt|nicht mehr aktiv|offre expirée|n'est plus disponible|poste pourvu|candidatures closes|offre n'est plus en ligne|ya no está disponible|oferta cerrada|vaga encerrada|niet meer beschikbaar|oferta wygasła|oferta nieaktualna|nabídka již není aktuální|pozice již není|inzerát již není aktivní|вакансия в архиве|вакансія закрита`;

/** Pages that stand before a page: checks of the browser and of consent. */
const WALLS = `just a moment|checking your browser|verify you are human|verify you are not a robot|are you a robot|access denied|attention required|security check|enable javascript and cookies|please enable cookies|ray id|captcha|unusual traffic|pardon our interruption|request blocked|bot verification|one more step`;

const split = (words: string): string[] => [...new Set(words.split('|').map(fold).filter(Boolean))];

/** One pattern over folded text. Latin, Greek and Cyrillic words stand alone; `open` lets their ends run on. */
function pattern(words: string, open = false): RegExp {
  const sorted = split(words).sort((a, b) => b.length - a.length);
  const plain = sorted.filter((word) => /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d +#]+$/u.test(word));
  const joined = sorted.filter((word) => !plain.includes(word));
  const alone = `(?<![\\p{L}\\p{N}])(?:${plain.join('|')})${open ? '' : '(?![\\p{L}\\p{N}])'}`;
  return new RegExp(joined.length > 0 ? `${alone}|${joined.join('|')}` : alone, 'u');
}

const headingPatterns = Object.entries(HEADINGS).map(([cue, words]) => [cue as Cue, pattern(words)] as const);
const saidPatterns = SAID.map((words) => pattern(words, true));
const others = pattern(OTHERS);
/** German, Dutch and Nordic titles are one word: what they end in is looked for inside it. */
const COMPOUNDS =
  'entwickler|ingenieur|informatiker|techniker|berater|ontwikkelaar|utvecklare|udvikler|utvikler|kehittaja';
const roles = new RegExp(`${pattern(ROLES, true).source}|${pattern(SHORT_ROLES).source}|${COMPOUNDS}`, 'u');
const articles = pattern(ARTICLES);
const essays = pattern(ESSAYS);
const facts = new Set(split(FACTS));
const closed = pattern(CLOSED);
const walls = pattern(WALLS);
const generic = new Set(split(GENERIC));
const genericStart = pattern(GENERIC);

/** A heading is short, and its cue is most of it. */
const LONGEST_HEADING = 60;

/** The kind of section that a line of a page begins, or null. */
export function headingCue(line: string): Cue | null {
  if (line.length > LONGEST_HEADING || line.length < 2) return null;
  const words = fold(line);
  for (const [cue, words_] of headingPatterns) {
    const match = words_.exec(words);
    if (match && match.index <= 14 && match[0].length >= 0.4 * words.length) return cue;
  }
  return null;
}

/** How many different things that postings say the text says, at most 7. `folded` is `fold` of it. */
export const saidOf = (folded: string): number => saidPatterns.filter((said) => said.test(folded)).length;

/** True for a heading that begins other postings or an offer of the site ("Similar jobs"). */
export function beginsOthers(line: string): boolean {
  if (line.length > 90) return false;
  const match = others.exec(fold(line));
  return match !== null && match.index <= 8;
}

/** True for the label of a posting's fact: "Employment type", "Salary:". */
export const isFactLabel = (line: string): boolean =>
  line.length <= 120 && facts.has(fold(line.split(/[:：]/, 1)[0] ?? ''));

export const namesRole = (line: string): boolean => roles.test(fold(line));
export const isArticleTitle = (line: string): boolean =>
  articles.test(fold(line)) || (essays.test(fold(line)) && !namesRole(line));
export const saysClosed = (text: string): boolean => closed.test(fold(text));
export const isWall = (text: string): boolean => walls.test(fold(text));

/** True for the title of an index, a form or a menu: "Careers", "12 open positions", "Data jobs in Berlin". */
export function isGenericTitle(line: string): boolean {
  const words = fold(line);
  if (words === '' || generic.has(words)) return true;
  const match = genericStart.exec(words);
  if (match && match.index === 0 && match[0].length >= 0.5 * words.length && !roles.test(words)) return true;
  return /(?<!\p{L})(?:jobs?|careers?|vacancies|openings|positions|stellenangebote|vagas|empleos|emplois|вакансии)(?: (?:in|at|near|bei|en|chez|w|v|em|в) |$)/u.test(
    words,
  );
}
