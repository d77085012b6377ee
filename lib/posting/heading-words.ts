/** Phrases, `|` between them; the lines go by language. */
export type Words = readonly string[];

/** Labels of the facts that postings list beside their text. */
export const FACTS: Words = [
  'employment type|job type|contract type|type of contract|seniority|seniority level|job function|industries',
  'department|work model|workplace type|reference number|job id|job number|requisition id|req id|job reference',
  'experience level|salary|pay|compensation|start date|closing date|application deadline|posted on|date posted',
  "beschäftigungsart|vertragsart|anstellungsart|referenznummer|eintrittsdatum|type de contrat|type d'emploi",
  'tipo de contrato|jornada|salario|dienstverband|typ umowy|rodzaj umowy|wymiar pracy|typ smluvního vztahu',
  'typ pracovního poměru|pracovní vztah|úvazek|plat|mzda|тип занятости|график работы|занятость|雇用形態|고용형태|工作性质',
  'working hours|hours per week|job category|contract|time type|remote status|contrat|salaire|télétravail',
  'publiée le|uren per week|salaris|arbeitszeit',
];

/** What a heading or a sentence of a posting speaks of. Several kinds together make a posting; one alone may stand anywhere. */
export type Cue = 'duties' | 'requirements' | 'offer' | 'about' | 'apply';

/**
 * Section headings by kind: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech and Slovak, Nordic,
 * Hungarian, Romanian, Turkish, Russian, Ukrainian, Greek, Japanese, Korean, Chinese.
 */
export const HEADINGS: Readonly<Record<Cue, Words>> = {
  duties: [
    'responsibilities|what would you do|what will you do|what do you do|what to expect|what you can expect',
    "what you'll do|what you will do|what you'll be doing|what you will be doing|what you'll work on",
    "what you'll own|what you'll build|your role|the role|role|about the role|about this role|about the job",
    'about this job|about the position|job description|position description|role description|your mission',
    'the opportunity|job summary|role summary|position summary|role overview|job overview|position overview',
    'overview of the role|duties|job duties|essential functions|your tasks|day to day|in this role|your impact',
    "the job|scope of work|how you'll make an impact|deliverables|job purpose|accountabilities",
    'aufgaben|deine aufgaben|ihre aufgaben|das erwartet dich|das erwartet sie|stellenbeschreibung|was dich erwartet',
    'was sie erwartet|tätigkeiten|deine rolle|das machst du|aufgabengebiet',
    'missions|vos missions|tes missions|votre mission|le poste|descriptif du poste|description du poste|votre rôle',
    'responsabilités',
    'responsabilidades|funciones|descripción del puesto|qué harás|tareas|descripción de la oferta|descrição da vaga',
    'atribuições|o que você vai fazer|principais atividades',
    'mansioni|responsabilità|attività|il ruolo|functieomschrijving|wat ga je doen|jouw taken|de functie',
    'werkzaamheden|wat je gaat doen',
    'zakres obowiązków|twój zakres obowiązków|obowiązki|opis stanowiska|zadania|náplň práce|co tě čeká|co vás čeká',
    'popis pozice|co budete dělat|co budeš dělat|pracovní náplň|tvým úkolem|čo ťa čaká|čo budeš robiť|opis práce',
    'popis práce',
    'arbetsuppgifter|om rollen|om tjänsten|arbejdsopgaver|dine opgaver|om jobbet|arbeidsoppgaver|om stillingen',
    'työtehtävät|tehtävänkuva|feladatok|munkakör|responsabilități|descrierea postului|iş tanımı|görev tanımı',
    'sorumluluklar',
    "обязанности|задачи|чем предстоит заниматься|обов'язки|завдання|αρμοδιότητες|καθήκοντα|仕事内容|業務内容|職務内容|주요업무|담당업무",
    '岗位职责|工作职责|职位描述|工作内容',
    "your work with us|your work|your day|your job|in this job you|what you'd do here|what you would do",
    "what you'd do|das machst du bei uns|dein job|deine mission|ce que vous ferez|tes responsabilités|wat je doet",
    'jouw werk',
  ],
  requirements: [
    "requirements|qualifications|minimum qualifications|preferred qualifications|what you'll need|what you need",
    "what you'll bring|what you bring|what we're looking for|what we are looking for|who we're looking for",
    'who you are|about you|what will make you|what makes you|as a bonus|your profile|your skills|skills|must have',
    'must haves|nice to have|nice to haves|ideal candidate|the ideal candidate|you have|you are|experience',
    'your experience|we expect|we require|what we expect|education|technical skills|key skills',
    'skills and experience|desired skills|bonus points|you might be a fit if you|you may be a fit if|what it takes',
    'tech stack|knowledge skills and abilities|preferred skills|basic qualifications|you should have|eligibility',
    'competencies|about your experience|what makes you a great fit',
    'dein profil|ihr profil|das bringst du mit|was du mitbringst|anforderungen|qualifikationen|das bringen sie mit',
    'voraussetzungen|profil|votre profil|ton profil|profil recherché|compétences|compétences requises|requisitos',
    'perfil|qué buscamos|lo que buscamos|requisitos mínimos|o que esperamos|qualificações|requisiti|il profilo',
    'competenze',
    'wie ben jij|jouw profiel|functie eisen|functie-eisen|wat vragen wij|wat breng je mee|wymagania|nasze wymagania',
    'oczekujemy|czego oczekujemy|požadujeme|požadavky|co očekáváme|co od tebe očekáváme|co bys měl umět|očekáváme',
    'koho hledáme|požadované znalosti|jaké znalosti|požiadavky|požiadavky na zamestnanca|vítané znalosti',
    'kvalifikationer|vi söker|din profil|om dig|dine kvalifikationer|kvalifikasjoner|vi ser etter|odotamme',
    'elvárások|cerințe|aranan nitelikler|nitelikler|требования|мы ожидаем|вимоги|очікуємо|απαιτούμενα προσόντα',
    'προσόντα|応募資格|必須スキル|求める人物像|자격요건|지원자격|任职要求|岗位要求|任职资格',
    "you will need|you'll need|what we hope you bring|what you should bring|we look for|das solltest du mitbringen",
    'das solltest du können|das solltest du haben|das wünschen wir uns|wen wir suchen|damit überzeugst du|jij hebt',
    'wat je meebrengt|dit ben jij|vous êtes|ce que nous recherchons',
  ],
  offer: [
    "benefits|perks|what we offer|we offer|our offer|what's in it for you|why join us|why work with us|compensation",
    "compensation and benefits|salary|salary range|pay range|what you'll get|what you get|total rewards",
    "perks and benefits|benefits and perks|why you'll love|our benefits|pay transparency",
    'wir bieten|das bieten wir|was wir bieten|deine benefits|unser angebot|deine vorteile|avantages|nous offrons',
    'nous proposons|ce que nous offrons|ofrecemos|qué ofrecemos|se ofrece|beneficios|benefícios|oferecemos',
    'cosa offriamo|offriamo|wat bieden wij|wij bieden|wat wij bieden|arbeidsvoorwaarden|oferujemy|co oferujemy',
    'to oferujemy|nabízíme|co nabízíme|co ti nabízíme|benefity|zaměstnanecké výhody|ponúkame|vi erbjuder',
    'vi tilbyder|vi tilbyr|tarjoamme|amit kínálunk|amit ajánlunk|oferim|beneficii|sunduklarımız|мы предлагаем',
    'условия|ми пропонуємо|пропонуємо|παροχές|待遇|福利厚生|給与|혜택|복리후생|福利待遇|薪资福利',
    'in return|what they offer|what we give you|das bekommst du|warum wir|deine vorteile bei uns',
    'darauf kannst du dich freuen|freu dich auf|wat krijg je|dit krijg je|wat je krijgt|ce que nous proposons',
    'vos avantages',
  ],
  about: [
    'about us|who we are|about the company|about the team|our company|company description|company overview',
    'our mission|our culture|our values|company profile|über uns|wer wir sind|qui sommes-nous|à propos',
    'sobre nosotros|quiénes somos|sobre a empresa|sobre nós|chi siamo|over ons|wie wij zijn|wie zijn wij|o nas',
    'o nás|o firmě|o společnosti|kdo jsme|om oss|om os|rólunk|despre noi|hakkımızda|о компании|о нас|про компанію',
    'about',
  ],
  apply: [
    'how to apply|apply now|apply for this job|hiring process|interview process|application process|next steps',
    'selection process|bewerbung|bewerbungsprozess|so bewirbst du dich|jetzt bewerben|comment postuler|postuler',
    'processus de recrutement|cómo aplicar|inscribirme|como se candidatar|candidatar-se|come candidarsi|candidati',
    'solliciteren|sollicitatieprocedure|aplikuj|jak aplikować|jak se přihlásit|výběrové řízení|ansök|ansøg|søk',
    'jelentkezés|aplică|başvur|откликнуться|як відгукнутися|応募方法|지원하기|应聘方式',
  ],
};
