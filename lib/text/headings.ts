import { pattern, phrases } from './phrases.ts';

/** What a part of a posting speaks of. `intro` is what stands before the first heading. */
export type SectionKind = 'intro' | 'about' | 'duties' | 'requirements' | 'nice' | 'benefits' | 'process' | 'legal';

type HeadedKind = Exclude<SectionKind, 'intro'>;

/** Headings that stand on a line of their own, by kind, most telling first where two could match. English, German, Dutch, French, Spanish, Italian, Portuguese. */
export const HEADINGS: readonly (readonly [HeadedKind, RegExp])[] = [
  ['about', phrases(['(?<=^)(?:our|the|company) (?:story|mission|company|culture|values|purpose|vision)'])],
  ['benefits', phrases(['(?:additional|other|further) (?:information|info|resources|perks|benefits|compensation)'])],
  [
    'nice',
    phrases([
      'nice to (?:haves?(?: skills(?: (?:and|&) experience)?)?|know(?! ?\\(?you))|good to (?:haves?|know)|great to haves?',
      "ideally,? you(?:[’']ll)? (?:also )?have|preferred,? but not required|(?:it[’']s |it is |will be |is )an? (?:big )?plus(?: if(?: you(?: have)?)?)?|what (?:will|would) make you stand out",
      'bonus(?: (?:points?|skills|qualifications?|experience|round))?(?: (?:for|if)(?: you)?(?: have)?| \\(?(?:but )?not (?:required|needed|necessary|mandatory))?',
      'pluses|(?:also|considered)(?: as)? (?:an? )?plus|would be (?:an? (?:plus|bonus|advantage|asset)|nice|great)|would be an? (?:big|strong|huge) plus',
      '(?:preferred|desired|desirable|advantageous|beneficial)(?: ?/ ?| or | and )(?:preferred|desired|desirable|advantageous|beneficial)(?: (?:skills?|qualifications?|experiences?|requirements?|knowledge))?(?: (?:and|&) (?:skills?|qualifications?|experiences?|knowledge))?',
      '(?:strongly |highly |additional (?:or|and|/|&) )?(?:preferred(?! (?:start|location|date|language|office|place))|desired(?! (?:start|location|date|salary))|desirable|optional|advantageous|additional(?= (?:skills?|qualifications?|experience|wants|assets|knowledge)))(?: (?:technical |key |tech )?(?:skills?|qualifications?|experiences?|requirements?|knowledge|attributes|stack|wants|assets|background|profile))?(?: (?:and|&) experience)?',
      'extra credit|brownie points|even better(?! together)(?: if)?|what would help|you might also have|what is nice to have|sets you apart',
      '(?:what )?(?:would |will )?gives? you (?:an|the) (?:edge|advantage)|stand out(?: if)?',
      '(?:nice|great|good|helpful) if you(?: also)?(?: have)?|ways to stand ?out(?: (?:from|above) (?:the )?(?:crowd|others|rest))?',
      '(?:skills?|skill ?sets?|qualifications?|requirements?|experience) \\((?:an? )?(?:advantages?|nice to haves?|good to haves?|preferred|optional|desired|desirable|bonus|plus)',
      'von vorteil|wünschenswert|idealerweise',
      'pr[eé]e?|pluspunten|wenselijk|(?:het is |dit is )?mooi meegenomen(?: als je(?: bekend bent met| ervaring hebt met)?)?|יתרונות|יתרון',
      "c[’']est un plus|les plus|un plus|(?<!nos )atouts?|serait un plus|souhaitée?s?|appréciée?s?",
      'deseable|valorable|se valora(?:rá)?|requisitos valorables|diferenciais|valorizamos|costituisce titolo preferenziale|mile widziane',
    ]),
  ],
  [
    'benefits',
    phrases([
      '(?:our |your |the )?(?:benefits|perks)(?: (?:and|&) (?:perks|benefits|growth|rewards))?(?: include| we offer(?: you)?)?|rewards (?:and|&) benefits',
      'benefit highlights|advantages|extras|what else do we offer|we (?:also )?offer you|the offer|conditions of employment|why work for us|what is in it for you',
      "what[’']?s on offer",
      'what (?:do )?we (?:can )?offer(?: (?:you|our (?:people|consultants|employees)))?|what can we offer|we offer(?: you)?|our offer|this is what we offer(?: you)?',
      "what we(?:[’']ll| will)? (?:give|provide)",
      "what[’']?s in it for you|why (?:you should )?(?:join|work (?:with|for|at)|apply)(?: us)?|why you[’']?ll (?:love|enjoy)(?: it| us)?(?! (?:this|the) (?:role|job|position|work)\\b)|why join",
      "(?:what |here )?you(?:[’']ll| will)? (?:get(?! to)|receive|enjoy)|what you get(?! to)(?: in return)?|in return",
      'compensation(?: (?:and|&) (?:benefits|contract))?|(?:base )?salary(?: (?:and|&) benefits| range)?|pay (?:range|transparency)|total rewards',
      'location (?:and|&) benefits|(?:the )?benefits (?:offered|of working with us)|benefit conditions|growth opportunities|offerta e benefit',
      'wir bieten|das bieten wir(?: dir| ihnen)?|was wir (?:dir |ihnen )?bieten|(?:deine|ihre|unsere) (?:benefits|vorteile)|das erwartet dich bei uns',
      '(?:ons )?aanbod|(?:dit )?(?:bieden (?:wij|we)|(?:wij|we) bieden) (?:je|jou)|wat (?:wij|we) jou bieden|wat hebben (?:wij|we) jou te bieden|dit krijg je(?: van ons)?|hier mag je op rekenen|(?:soorten )?aanvullende vergoedingen',
      'wat (?:wij|we) (?:je )?bieden|wat bieden (?:wij|we)(?: jou| je)?|wij bieden(?: jou)?|arbeidsvoorwaarden|dit bieden wij|wat krijg je',
      '(?:ce que )?nous (?:te |vous )?(?:offrons|proposons)|avantages|ce que nous offrons|nos avantages',
      '¿?qué (?:te )?ofrecemos|(?:nosotros )?(?:te )?ofrecemos|beneficios|o que oferecemos|benefícios|cosa offriamo|offriamo|oferujemy|co oferujemy',
    ]),
  ],
  [
    'process',
    phrases([
      '(?:our |the )?(?:hiring|interview|recruitment|recruiting|application|selection) process|interview steps|how (?:our )?hiring works',
      'the process|(?:application|selection) procedure|(?:are you )?interested|ready to join us|(?:any )?questions|(?:want|would you like) to know more|what happens once you(?:r application is submitted| apply)',
      "what[’']s next",
      'geïnteresseerd|enthousiast(?: geworden)?|(?:jouw|na je) sollicitatie|solliciteer(?: nu)?|heb je vragen|stel gerust je vraag|meer weten|postuler|candidater',
      'how to apply|(?<=^)to apply|next steps|apply now|what happens next|ready to apply',
      "bewerbungsprozess|so bewirbst du dich|bewerbung|sollicitatieprocedure|sollicitatieproces|voor meer informatie(?: over)?|solliciteren|interesse|(?:notre )?processus (?:de recrutement|d[’']entretiens?)",
      'comment postuler|proceso de selección',
    ]),
  ],
  [
    'legal',
    phrases([
      '(?:an )?equal (?:employment )?opportunit(?:y|ies)(?: employer| employment policy| statement)?|eeo(?: statement)?|non ?discrimination',
      '(?:our |commitment to )?diversity(?:,? (?:equity|inclusion|and|&)[\\s,&a-z]{0,30})?|inclusion statement',
      '(?:applicant )?privacy (?:notice|policy|statement)|disclaimer|(?:reasonable )?accommodations?|export control|legal',
      'to all recruitment agencies|physical (?:requirements|demands)|background checks?|work authori[sz]ation',
    ]),
  ],
  [
    'requirements',
    phrases([
      '(?:job |key |minimum |basic |required |clearance |must have |technical |essential |your |role |core |hard |soft |personal |other |primary )*(?:requirements?|qualifications?|skills?|competenc(?:y|ies|es))(?: (?:required|needed|expected))?(?:,? (?:(?:knowledge|education|experience|skills?),? )?(?:and|&) (?:experience|qualifications?|skills?|requirements?|knowledge|education|expertise|abilities))?',
      "what (?:you[’']?ll (?:need|bring|have)|you will (?:need|bring|have)|you (?:should )?(?:need|bring|have)|do you bring|we[’']?re looking for|we are looking for|we(?:[’']re| are)? (?:look|looking) for|we need|we expect|we ask(?: of you)?|it takes|makes you)(?: to (?:succeed|be successful|the table|the team))?",
      "who (?:you are|are you|we[’']?re looking for|we are looking for)|is this you|(?:please |you should )?apply if",
      "do you have what we[’']?re looking for",
      "you[’']ve got (?:this|what it takes)|you (?:have|bring|are|might be|possess|should have|will bring|will have|will need)|furthermore,? you have|you[’']?ll (?:have|bring|need)",
      'about you|your (?:profile|skills|experience|background|qualifications)|kudos if you have',
      'the skills you bring|we are looking for people who (?:have|are|can)|relevant skills(?: include)?|(?:what|who) are (?:we|you) looking for|what (?:do|will) (?:we|you) (?:need|require|expect)(?: (?:from|of) you)?|we are looking for(?: someone (?:who(?: will)?|with))?|looking for',
      '(?:technical |your |professional )?expertise|(?:mandatory|required|must) (?:technical )?skills|knowledge,? skills,? (?:and|&) (?:abilities|experience)|personal attributes|(?:experience|education|skills) required|(?:candidate|preferred candidate) profile|profile|this is you|how to succeed',
      "we[’']re looking for(?: someone (?:who(?: will)?|with))?|(?:skills|qualities) (?:that )?(?:we(?:[’']re looking| look) for|you need)|what (?:they|we)[’']re (?:also )?looking for|to be successful(?: in this role)?,? you(?:[’']ll| will)? need|you (?:could|may|might) be a (?:great |good )?fit if(?: you(?: have)?)?|you(?:[’']ll| will| may| might)? thrive (?:here|in this role)? ?if(?: you(?: have)?)?|we(?:[’']?d| would) love to hear from you if|a (?:little|bit) about you|do you tick the boxes|this (?:may|might) be the (?:perfect |right )?(?:job|role) for you if|what makes you a (?:great|good) fit|on day one,? we(?:[’']ll| will) expect you to have",
      '(?:required |minimum |mandatory |basic |key )?(?:qualifications?|skills?|education|experience|requirements?|competencies|background) ?/ ?(?:qualifications?|skills?|education|experience|requirements?|competencies|background)|education(?:al)? (?:and/or experience|requirements?|qualifications?)|(?:personal|your) (?:qualities|characteristics)|(?:mandatory|minimum|candidate|skill) require(?:ments|d)|(?:required )?skill ?sets?(?: required)?|(?<=^)key ?skills|required (?:education|(?:technical|professional)(?: and professional)? expertise|knowledge of)',
      "the successful candidate will have|you also have|we (?:expect|need) you to have|we(?:[’']re| are) excited about you (?:if|because)(?: you have)?|this is your dream job if|what we want",
      'must haves?|(?<=^)essential(?:s| criteria| experience)?|(?:the |our )?ideal candidate(?: (?:will|should) have)?|the right fit',
      '(?:work |required |essential |professional )?experience(?: (?:and|&) (?:education|skills|qualifications)| requirements?| level)?',
      'knowledge(?: (?:and|&) skills)?',
      '(?:our |current |the )?tech(?:nical|nology)? (?:stack|environment|skills)(?: requirements)?|our (?:tech )?stack|stack|(?:the )?tools we use',
      '(?<=^)(?:our |core |key )?technologies',
      'education(?: (?:and|&) experience| requirements?)?',
      '(?:dein|ihr|das) profil|das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|(?:muss |profil)?anforderungen|qualifikation(?:en)?|muss kriterien|fundierte kenntnisse in',
      '(?:ihre|deine) (?:qualifikationen?|kenntnisse)',
      'wie ben jij|over jou|(?<=^)(?:werk)?ervaring|(?<=^)opleiding(?:sniveau)?|screeningsvragen|jouw profiel|functie[\\s-]?eisen|wat (?:vragen wij|breng (?:je|jij) mee)|dit ben jij|wie zoeken (?:wij|we)|wie we zoeken|profiel',
      'wij vragen|(?:dit|wat) (?:breng|neem) (?:je|jij) mee|(?:wat )?(?:je|jij) mee ?brengt|(?:jij|je) brengt mee|verder (?:heb|breng) je(?: mee)?|verder vragen (?:wij|we)|jouw (?:kwaliteiten|achtergrond|kwalificaties)|vereisten',
      'wat (?:wij|we) (?:vragen|zoeken|(?:van jou )?verwachten)(?: van jou| in jou)?|wat (?:vragen|verwachten|zoeken) (?:wij|we)(?: van jou| in jou)?|naar wie zijn (?:wij|we) op zoek|wa(?:ar|t) zijn (?:wij|we) naar op zoek|welke (?:competenties|ervaring|skills) (?:breng|neem|heb) je(?: mee)?|jouw sterke punten|je technische skills|competenties|daarnaast heb je|hier herken jij jezelf in',
      '(?:le |votre |ton )?profil(?: recherché)?|compétences(?: requises| techniques| attendues)?|ton profil|ce que nous recherchons|prérequis|compétences recherchées|votre profil nous intéresse si',
      'requisitos|¿?qué buscamos|perfil|o que procuramos|o que precisas de ter|competenze(?: richieste)?|requisiti(?: richiesti)?|wymagania|(?<=^)conocimientos',
      '(?<=^)required(?! \\p{L})',
    ]),
  ],
  [
    'duties',
    phrases([
      '(?:key |main |core |your |job |primary |principal |daily |specific |supervisory |major |essential |additional )*(?:job )?(?:responsibilit(?:y|ies)|accountabilities)(?: (?:will |could )?include)?',
      'roles?(?: &| and) responsibilit(?:y|ies)(?: include(?: the following)?)?',
      "what (?:you[’']?ll (?:do|be doing|work on|build|own|be working on)|you will (?:do|be doing|work on|build)|you do|will you do|you would do|you(?:[’']?ll| will)? get to do)",
      'this is what you will do',
      'about (?:role|job|position|internship)|(?:more )?about (?:the |this |your )(?:role|job|position|team|opportunity|internship|vacancy|project|department|squad|program(?:me)?)(?: and role)?',
      "why you(?:[’']ll| will)? (?:love|enjoy|like) (?:this|the) (?:role|job|position|work)|as (?:an? |the |our )(?:[\\p{L}/&-]{1,15} ){0,5}?[\\p{L}/&-]{2,15},? you(?:[’']ll| will)(?: be)?",
      'why this role|(?:job|role|position|project) (?:description|summary|overview|duties|purpose|responsibilities|outline)|purpose of (?:the |this )?(?:role|job|position)|the (?:opportunity|challenge)|(?<=^)(?:description|summary|overview)',
      '(?:key |main |primary |essential |core |your |the )*(?:duties|tasks|functions|roles?)(?: (?:and|&) responsibilities)|essential functions|(?:primary|main|key) duties',
      "what (?:will|would) (?:you|i) (?:be )?(?:do|doing)|what are you going to do|what you(?:[’']ll| will) (?:accomplish|be responsible for)|you (?:are|will be) responsible for|(?:on|in) a typical (?:day|week),? you(?:[’']ll| will)|(?:here[’']s )?how (?:you[’']ll|you will|will you) make an impact|the impact you[’']ll make|your challenges?",
      '(?:jouw )?verantwoordelijkheden|(?:een greep uit )?jouw werkzaamheden|wat ga (?:je|jij) (?:precies )?doen|wat je concreet doet|(?<=^)taken|hauptaufgaben|(?:aufgaben|projekt|stellen)?beschreibung|projektziel|votre quotidien|ce que vous ferez|responsabilités|rôle et missions?',
      "your opportunity|a day in the life|key activities|duties include|(?:specifically|within \\d months),? you will|(?:what )?you will be working on|how you[’']ll contribute|the impact you will make",
      "in this role,? you(?:[’']?ll| will)?(?: be)?|you will(?: be)?|you[’']?ll(?: be)?|day to day(?: tasks)?|a typical day|the vacancy",
      '(?:deine|ihre|die)? ?aufgaben|das erwartet dich|tätigkeiten|was sie erwartet|de functie|functie[\\s-]?omschrijving',
      '(?:your |the |major |our |(?:essential|additional) (?:job )?)?(?:role|mission|job|position|tasks?|duties|impact)',
      '(?:jouw|de) (?:rol|taken|functie)|wat je gaat doen|dit ga je doen',
      '(?:vos |tes |les |votre |ta |principales )?missions?(?: principales?)?|descriptif du poste|le poste|vos responsabilités|votre rôle',
      '(?:principais )?responsabilidades|funciones|¿?qué harás|o teu papel|responsabilità|attività|obowiązki|zakres obowiązków',
    ]),
  ],
  [
    'about',
    phrases([
      "(?<=^)(?:more |some facts )?about (?:us|the company|our company|our team|company|[\\p{L}][\\w.&’']{1,24}(?: [\\p{L}][\\w.&’']{1,24}){0,3})",
      'who are we|what we do|how we work|what (?:sets us apart|makes us different)|your team|(?:waar (?:ga|kom) je (?:te )?werken|(?:jouw )?werkomgeving|hoe ziet het team eruit|meer over jouw toekomstige afdeling)',
      'who we are|team overview|our (?:story|team|company|culture|(?:core )?values|clients?)|company (?:description|overview|profile)|the (?:company|client|team)',
      '(?<=^)why (?:consider )?[\\p{L}][\\w.&]{1,24}\\??',
      'über uns|wer wir sind|das unternehmen|über [\\p{L}]\\w{1,20}|over ons|over \\p{L}\\w{1,20}|wie (?:zijn )?wij(?: zijn)?|wie we zijn',
      "qui sommes[\\s-]nous|à propos(?: de (?:nous|\\p{L}{2,20}))?|l[’']entreprise|contexte|sobre nosotros|¿?quiénes somos|sobre a empresa|quem somos",
      'chi siamo|o nas',
    ]),
  ],
];

/** Headings that a feed has run into their text ("…teams.DesirableExperience with", "… daily. Requirements Our ideal …"), as they are capitalised there. */
const RUN_IN: readonly (readonly [HeadedKind, string])[] = [
  [
    'nice',
    'Nice[ -][Tt]o[ -][Hh]aves?|Good [Tt]o [Hh]aves?|Desirable(?: [Ss]kills| [Cc]riteria)?|Preferred(?: [Qq]ualifications| [Ss]kills| [Ee]xperience)?|Bonus [Pp]oints|Pluses(?=:)|Desired(?: [Ss]kills| [Ee]xperience| [Qq]ualifications)?',
  ],
  [
    'requirements',
    "Essential(?: [Cc]riteria| [Ss]kills| [Ee]xperience|(?=:))|Essential(?=\\p{Lu})|(?:Key |Minimum |Basic |Required |Technical |Job )?(?:Requirements|Qualifications|Skills)(?: (?:and|&) (?:[Ee]xperience|[Qq]ualifications))?|(?:Required|Essential) [Ee]xperience|About [Yy]ou|Must[ -][Hh]aves?|Who [Yy]ou [Aa]re|What (?:[Dd]o )?[Yy]ou(?:[’']ll)? (?:[Nn]eed|[Bb]ring)|What [Ww]e[’']re [Ll]ooking [Ff]or|This is [Yy]ou|Your [Pp]rofile|Who (?:[Aa]re [Ww]e|[Ww]e[’']re|[Ww]e [Aa]re) [Ll]ooking [Ff]or|Person [Ss]pecification|Wat breng (?:je|jij) mee|Dit (?:breng|neem) (?:je|jij) mee|Dit ben jij|Jouw profiel|Wie (?:(?:wij|we) zoeken|zoeken (?:wij|we))|Wat (?:(?:wij|we) vragen|vragen (?:wij|we))|Wij (?:vragen|zoeken)(?=:|\\p{Lu})|Functie[ -]?eisen|Dein Profil|Ihr Profil|Das bringst [Dd]u mit|Was [Dd]u mitbringst|Votre profil",
  ],
  [
    'duties',
    "(?:Key |Main |Core |Job )?Responsibilities|What [Yy]ou[’']ll [Dd]o|What [Yy]ou [Ww]ill [Dd]o|About [Tt]he [Rr]ole|Key [Dd]uties|Job [Dd]escription|Job [Ss]ummary|Role [Oo]verview|The [Rr]ole|Your [Tt]asks|Wat (?:ga je|je gaat) doen|Dit ga je doen|Jouw rol|Over de functie|Deine Aufgaben|Ihre Aufgaben|Vos missions",
  ],
  [
    'benefits',
    "Benefits(?: (?:and|&) [Pp]erks)?|What [Ww]e [Oo]ffer|Perks(?: (?:and|&) [Bb]enefits)?|What[’']s [Ii]n [Ii]t [Ff]or [Yy]ou|Wat (?:bieden (?:wij|we)|(?:wij|we) (?:jou |je )?bieden)(?: jou| je)?|Dit krijg je(?: van ons)?|Wij bieden|Wir bieten|Why [Jj]oin [Uu]s",
  ],
  [
    'process',
    '(?:Hiring|Interview|Application|Recruitment|Selection) [Pp]rocess|How [Tt]o [Aa]pply|Sollicitatieprocedure|Solliciteren|Enthousiast(?: geworden)?|Geïnteresseerd|Interesse|Interested|Meer weten|Are [Yy]ou [Ii]nterested|Ben je (?:enthousiast|geïnteresseerd)|Heb je vragen|Bewerbungsprozess',
  ],
  [
    'about',
    'About [Uu]s|Who [Ww]e [Aa]re|Company [Oo]verview|Company [Dd]escription|Wie zijn (?:wij|we)|Over ons|Über uns',
  ],
];

const scanFor = (source: string): RegExp => pattern(new RegExp(source, 'gu'));
/** Scans for run-in headings: after a stop or a lower-case letter, before a colon or a capital. */
export const RUN_IN_HEADINGS: readonly (readonly [HeadedKind, RegExp])[] = RUN_IN.flatMap(
  ([kind, words]): (readonly [HeadedKind, RegExp])[] => [
    [
      kind,
      scanFor(
        `(?<=[.!?;:)\\]…][\\s\\u00a0]{0,2}|\\p{Ll})(?:${words})(?=\\??(?::|[\\s\\u00a0]{0,2}(?:[-–•*]\\s)?[\\p{Lu}\\d¿]))`,
      ),
    ],
    // Behind a word, only before a colon ("£60,000 per year Requirements: You …"), and only what all that follows may well be.
    ...(kind === 'requirements' || kind === 'duties'
      ? [
          [
            kind,
            scanFor(
              `(?<=(?<!\\p{L})(?:\\p{Ll}{2,15}|\\d+)[ \\u00a0])(?:${words})(?= includes?:|:[ \\u00a0]?[\\p{Lu}\\d•*-])`,
            ),
          ] as const,
        ]
      : []),
  ],
);
