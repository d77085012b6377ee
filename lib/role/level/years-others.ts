import { latin } from '../../text/latin.ts';

/** Years of something else: the company's age, a contract, a benefit, a period. */
export const NOT_EXPERIENCE = {
  before: latin(
    new RegExp(
      [
        String.raw`\b(?:degrees?|bachelor\S{0,3}|diploma)\s\($|\b(?:employed|vacants?|depuis|existed|operating)\b[^.;]{0,20}$|(?:\b(?:for|past|last|next|every|`,
        'each|within|another|remaining|initial|first|already|na|nach|après|dopo|después de|após|po|over the|during the|in under|in less than|',
        "less than|in just|in only|after|has (?:been|over)|have been|we['’]?ve been|since|seit(?: über|",
        ' mehr als)?|al|ruim|meer dan al|depuis(?: plus de)?|llevamos|levamos|desde hace(?: más de)?|há(?: mais de)?|da oltre|',
        String.raw`tous les|od(?: ponad)?|aged?|founded|established|celebrat\w{1,4}|history of|runway of|(?:traineeship|programma|project|opleiding|contract) van|with (?:over|more than)|`,
        String.raw`our|combin(?:e|es|ing)|hace|con oltre|con más de|met (?:meer dan|ruim)|mit (?:über|mehr als)|avec plus de|(?:de|het) eerste|(?:in den|die|das) ersten?|les premi[eè]res?|(?:degrees?|diploma|stud(?:y|ies)|education|opleiding|studium|ausbildung)(?:, | )(?:of|lasting|van|von|de|with a duration of)(?: at least| minimum| min\.?| mindestens| minimaal)?|dienstverband van|an additional)|historic\w{0,4}|\bdata\s?\()\s{1,2}(?:(?:the|over|more than|than|`,
        'about|almost|nearly|around|approximately|a|up to|total|als|de|mehr als|über|meer dan|plus de|más de|',
        String.raw`oltre|mais de)\s){0,3}$`,
      ].join(''),
      'iu',
    ),
  ),
  after: latin(
    new RegExp(
      [
        String.raw`^['’]?s?['’]?[\s-]{1,2}(?:worth of(?! (?:[a-z]+ )?exp)|old\b|(?:background|reference|criminal|security) check)|^(?:['’]?s?\s{0,2}(?:(?:full[- ]time\s|fixed[- ]term\s|employment\s|initial\s)?(?:contract|`,
        'program(?:me)?(?![a-z])|vesting|cliff|anniversar|old|ago|in a row|running|straight|of (?:age|service|',
        'employment|tenure|history|heritage|innovation|funding|growth|runway|operation)(?![a-z])|heritage|history|',
        String.raw`warranty|window|experience credit|later|track record as a company|from now|post(?![- ]?(?:intern|college|grad|qualif|doc)))|[,.]?\s(?:in a row|`,
        String.raw`running|old|ago))|\s(?:to complete|remaining|left|contract|vertrag|(?:position|post(?=\s*(?:$|[.,;)]|as\s|in\s|at\s|for\s))|appointment|placement|rotation|plan|roadmap|befristet)(?!\p{L}|[- ](?:as|in)\s\p{L}+\sexp)|project(?! (?:management|exp|deliver|work|lead))|of (?:our|their|his|her|its)(?!\p{L})|of (?:\p{L}{2,12} )?(?:history|address|training|funding|study|studies|university|college|school(?:ing)?|education)|of (?:your|the|a|their) (?:degree|studies|programme|course)|of (?:\p{L}+ ){1,2}(?:data|records|logs|telemetry|archives)(?= (?:a?wait|from|are|to)(?!\p{L}))|into (?!(?:your|their|his|her|an?) (?:\p{L}+ )?(?:career|job|working))|with us|bei uns|bij ons|chez nous|nella nostra|d['’]études|di studi|de estudios|vaste|arbeidsovereenkomst|(?:of )?(?:(?:continuous|uninterrupted|uk|us|legal) ){0,3}resid\w+|degree|diploma|opleiding|studium))`,
      ].join(''),
      'iu',
    ),
  ),
} as const;

/** "You have been programming for eight years", "we ask for two years": the words before the figure are of the applicant, not of a company or a contract. */
export const YOURS = latin(
  new RegExp(
    [
      String.raw`\byou(?:['’]ve|\shave)\s[^.;\n]{3,80}\sfor\s(?:at\sleast\s|over\s|more\sthan\s)?$|`,
      String.raw`\byou(?:['’]ve|\s(?:have|should have|will have|bring|must have))\s(?:already\s)?(?:been|worked|`,
      String.raw`written|built|programmed|spent|done|coded|developed|shipped|made)\b[^.;]{0,60}$|\b(?:ask|asking|`,
      String.raw`look|looking)\sfor\s$|(?:experience|expertise)\sfor\s(?:at\sleast\s|over\s|more\sthan\s)?$|\b(?:vous|tu)\s(?:\S{2,14}\s)(?:[^.;\n]{0,30}\s)?depuis\s(?:au moins\s|plus de\s)?$|\b(?:du|sie|je|jij|u)\s(?:bist|sind|arbeitest|arbeiten|programmierst|entwickelst|werkt|bent|programmeert|ontwikkelt)\s(?:seit\s|al\s)?(?:\S{2,14}\s){0,3}(?:seit\s|al\s)?(?:mindestens\s|minstens\s|über\s|mehr als\s|meer dan\s)?$|\b(?:lavori|lavora|programmi|sviluppi|svolgi)\s(?:[^.;\n]{0,40}\s)?da\s(?:almeno\s|oltre\s|più di\s)?$|\b(?:lleves|lleve|llevas|trabajas|trabalhas?|pracujesz|programujesz)\s(?:[^.;\n]{0,30}\s)?(?:al menos\s|desde hace\s|há\s|od\s(?:co najmniej\s)?)?$|\b(?:experience|worked|background|employed)\s(?:as|in|with|at|`,
      String.raw`on|working)\b[^.;\n]{0,60}\sfor\s(?:at\sleast\s|over\s|more\sthan\s|a\sminimum\sof\s|minimum\s)?$|\b(?:someone|somebody|anyone|a person)\s(?:who|that)\s(?:has|have)\s[^.;\n]{0,50}\sfor\s(?:at\sleast\s|over\s|more\sthan\s)?$|\b(?:(?:je|jij|u) hebt|du hast|sie haben|vous avez|tu as) (?:al |bereits |déjà |schon )?(?:zeker |mindestens |au moins |minimaal )?$`,
    ].join(''),
    'iu',
  ),
);

/** Phrases right before a number that say someone else has the years. */
export const NOT_ASKED = latin(
  new RegExp(
    [
      String.raw`\b(?:founded by|(?:co-?)?founders?|ceo|cto)\b[^.;\n]{0,50}\b(?:worked|been|built|spent)\b[^.;\n]{0,40}$|`,
      String.raw`\b(?:founders?|ceo|cto|cpo|company|teams?|we|firm|group|agency|clients?|`,
      String.raw`investors?)\b(?:(?!\byou\b)[^.;:]){0,50}\b(?:has|have|bring|brings|combined)\s{1,2}(?:over\s|more than\s|`,
      String.raw`a combined\s|combined\s)?$|\b(?:learn(?:ing)?|work(?:ing)?|team|alongside|surrounded|together|among|mentor\w*|coach\w*|train\w*|taught|supervis\w*|report\w*|guid\w+|support\w*|beside|next to|joins?|sit)\b(?![^.;:]{0,60}\b(?:look|seek|need|want|hir)\w{0,3}\b)[^.;:]{0,50}\b(?:people|colleagues|engineers?|developers?|scientists?|architects?|leads?|mentors?|seniors?|experts?|specialists?|professionals|somebody|someone)\s(?:with|who have|who has|having|bringing)\s(?:over\s|more than\s|at least\s|up to\s)?$`,
    ].join(''),
    'iu',
  ),
);

/** A wish, not a demand. */
export const WISHED = {
  before:
    /\b(?:preferabl[ye] (?:with|at least)|bonus(?: if)?|bonus points|nice to have|ideally more than)\b[^.;]{0,30}$|\ba plus:\s$/i,
  after: latin(
    new RegExp(
      [
        String.raw`^(?:(?!,\s(?:het|dit|it|this)\s)[^.;(\n]){0,50}\b(?:is|are|would be|als|ist|est|é|is een)\s(?:an?\s|een\s|un\s)?(?:plus|pré|pre|`,
        String.raw`bonus|preferred|desirable|von vorteil|atout|nice to have|advantage|wenselijk)\b|^[^.;\n•]{0,40}\sa\s(?:big\s|huge\s|strong\s|definite\s)?plus\b|`,
        String.raw`^(?!,\s(?:het|dit|it|this))(?:[^.;,(\n]|\([^)\n]{0,30}\)){0,90}\bis een (?:grote\s)?(?:pré|pre|plus|pluspunt)(?!\p{L})|`,
        String.raw`^[^.;\n]{0,40}\(?(?:nice[- ]to[- ]have|preferred)\)?\s*$|^[^.;,\n\d]{0,40}\bpreferred\)?\s*[;,.]|^[^.;\n]{0,60}\bwould\s(?:make us happy|help|please|be (?:great|nice|lovely|welcome|ideal|perfect|better|fantastic|wonderful))\b`,
      ].join(''),
      'iu',
    ),
  ),
} as const;

/** Labels and verbs of a period, right before the figure: "Dauer: 1 Jahr", "the course lasts two years". */
export const A_PERIOD =
  /\b(?:dauer|duration|durée|duur|looptijd|laufzeit|contract length|duurt|dauert|dure|lasts?|durata|duración|duração)(?:\s(?:ongeveer|ca\.?|circa|about|around|etwa|environ|for|of))?\s{0,2}:?\s*$/i;

const MORE = String.raw`(?:(?:over|more than|at least|already|a combined|together|between|about|almost|nearly|über|mehr als|bereits|zusammen|plus de|más de|oltre|mais de|ponad|meer dan|samen|ruim)\s){0,2}`;
const HAS = `(?:has|have|bring|brings|bringt|bringen|bündelt|vereint|apporte|aporta|porta|hat|haben|ont|a|tiene|tienen|ha|hanno|tem|têm|ma|mają|heeft|hebben)`;
/** Who has the years, or what has them, when it is not the applicant: the words before the figure in its clause. */
export const OTHERS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:our|unsere?|notre|nos|nuestr[ao]s?|(?:la|il|i|le)\snostr[aoei]|noss[ao]s?|nasz[aey]?|ons|onze)\s(?!\S{0,20}\s?(?:candidat|kandidat|applicant|ideal|future|next|new|neue|nieuw|nouve|nuev|nuov|nov[ao]|person|hire))(?:\S{1,16}\s){1,3}${HAS}\s${MORE}$`,
    'i',
  ),
  new RegExp(
    String.raw`^\W{0,4}(?:the\s)?(?:codebase|product|platform|library|system|software|application|users?|customers?|clients?|patients|traders)\s(?:itself\s)?(?:has|have|with|having|who have)\s${MORE}$`,
    'i',
  ),
  new RegExp(
    // A name at the head of the sentence has them.
    String.raw`^\W{0,4}(?!(?:The|This|That|Your?|Who|Someone|Somebody|Anyone|Must|Should|Ideally|Candidates?|Applicants?|Developers?|Engineers?|Analysts?|Programmers?|Scientists?|Person|Contractors?|Consultants?)\b)[A-Z][\w&.'’-]{1,20}(?:\s[A-Z][\w&.'’-]{1,20}){0,2}\s(?:has|boasts|offers|brings|combines|looks back on)\s${MORE}$`,
  ),
  new RegExp(
    String.raw`(?:^|[^\p{L}])(?:wir haben|wir bringen|nous avons|abbiamo|tenemos|temos|mamy|wij hebben|we hebben|(?:somos|siamo|sommes|sind|jesteśmy|zijn)\s(?:\S{1,4}\s)?(?:empresa|un['’]azienda|entreprise|unternehmen|firma|bedrijf|firmą|team|equipo)\s(?:\S+\s)?(?:con|com|avec|mit|z|met))\s${MORE}$`,
    'iu',
  ),
  /\byour\s(?:colleagues|team|teammates|peers|manager|boss|mentors?)\b[^.;\n]{0,50}\bwith\s(?:over\s|more than\s)?$/i,
  /\b(?:everyone|everybody|all|most|each)\s(?:of us|(?:of them )?(?:on|in|of|at)\s(?:the|our|this)\s(?:team|company|group|firm|crew|staff))\b[^.;,]{0,30}$/i,
  /\b(?:team|staff|colleagues|developers|engineers|group|experience|seniority|tenure)\b[^.;,\n]{0,30}\baverag(?:e|es|ing)\b[^.;,\n]{0,20}$|\baverage\b[^.;,\n]{0,30}\b(?:team|staff|here|colleagues)\b[^.;,\n]{0,20}$/i,
  /\b(?:drawing on|draws on|building on|built on|backed by|thanks to (?:our|its)|(?<!able to |can )look(?:s|ing)? back (?:on|at)|blick\p{L}{1,3}\b[^.;\n]{0,12}\bauf|profitier\p{L}{1,3} von|forte?s? de|forti? di|terugkijken op)\s(?:\S{2,12}\s){0,3}$/iu,
  /\byou(?:['’]ll|\swill|\swould)?\s(?:interview|assess|screen|support|serve|help|advise|train|mentor|coach|hire)\b[^.;\n]{0,40}\b(?:with|have|has|having)\s(?:over\s|more than\s|at least\s)?$|\b(?:you (?:support|advise|serve|help|train))\s(?:have|has)\s$/i,
  /\b(?:machines?|pumps?|systems?|devices?|products?|batteries|plants?)\s(?:should\s|can\s|must\s)?(?:run|last|live|work|hold)\s(?:for\s)?(?:at least\s|over\s|more than\s|up to\s)?$/i,
];
/** What a span of time is of when no experience follows it: a contract, a store of data, a stay, an age. */
export const OF_SOMETHING = latin(
  new RegExp(
    [
      String.raw`\b(?:contract|contrato|contratto|contrat|cdd|umowa|(?:arbeits)?vertrag|term|temporary|tijdelijke?|befristet|engagement|assignment|extension|verlenging|verlängerung|prolongation|duration of (?:the )?\p{L}+|project|projekt|projet|proyecto|progetto|programme|roadmap)\s?[:(]?\s?(?:of|over|de|di|na|auf|für|for|voor|van|von|pour|per|por|is|lasts?|runs?|takes?)?\s?(?:the\s)?(?:at least\s|up to\s|minimum\s|zunächst\s)?$|`,
      String.raw`\b(?:programme?|project|course|training|traineeship)\b[^.;\n]{0,50}\bover\s$|`,
      String.raw`\b(?:retain(?:ed)?|retention|stored|kept|keep (?:your|the|all)|archived?|warrant(?:y|ies)|guarantee[ds]?|licen[cs]e|permit|visa|passport|lived|living (?:in|at)|resid(?:ed?|ent|ence|ency)|citizen|funding|funded|runway|commit(?:ment)?|stay|need you|took|has taken|cost us|limited to|restricted to|begrenzt auf|limité à|probation\p{L}{0,3}|probezeit|proeftijd|extended|verlengd|verlängert|renewable|renewed|remain|minimum age|age|aged|mindestalter|leeftijd|valid|lasts?)\b[^.;:\n]{0,30}$|\bage:\s$`,
    ].join(''),
    'iu',
  ),
);

/** A demand that is denied or left open: "we don't ask for", "no matter whether". */
export const DENIED = {
  before: latin(
    new RegExp(
      [
        String.raw`\b(?:don['’]t|do not|doesn['’]t|does not|won['’]t|will not|needn['’]t|never)\s(?:\p{L}+\s){0,2}(?:need|ask|require|expect|want|insist|care|count|matter|look|have to have)(?:ing)?\b(?:(?!\bbut\b)[^.;,:]){0,40}$|`,
        String.raw`\b(?:whether|no matter|forget|regardless|nevermind|never mind|egal,? ob|ob du|maakt niet uit|peu importe|da igual|no importa|non importa|não importa|nieważne)\b[^.;:]{0,40}$|`,
        String.raw`\bcount\s(?:your\s)?years\b[^.;\n]{0,30}$|\b(?:brauchst|brauchen|verlangen|erwarten|fordern)\s(?:\p{L}+\s)?keine\s$|\b(?:(?:no|não|non)\s(?:pedimos|exigimos|chiediamo|richiediamo)|nie wymagamy)\s(?:\p{L}+\s)?$|\bne\s(?:demandons|exigeons)\spas\s$|(?:,|\band)\s(?:not|nicht|niet|pas|nie)\s$|\b(?:not|isn['’]t|n['’]t)\s(?:about|an?\s(?:job|role|post|position)\sfor)\b[^.;,]{0,40}$|\b(?:rather than|instead of|statt|plutôt que)\s$`,
      ].join(''),
      'iu',
    ),
  ),
  after: latin(
    /^[^.;,\n]{0,50}\b(?:(?:is|are)\s(?:not|no)\s(?:needed|required|necessary|asked|a must|must)|(?:isn['’]t|aren['’]t)\s(?:needed|required|necessary|asked|a must)|(?:sind|ist)\s(?:nicht|keine?)\s(?:nötig|erforderlich|muss|pflicht)|(?:is|zijn)\s(?:niet nodig|geen vereiste))(?!\p{L})|^[^.\n]{0,60}\b(?:we (?:don['’]t|do not) (?:mind|care)|doesn['’]t matter|too junior|over-?qualified|not for you)(?!\p{L})/iu,
  ),
} as const;
/** "Nobody with less than five years": the figure is the least all the same. */
export const LEAST_OF_LESS = latin(
  /(?<!\p{L})(?:no|not|nobody|no one|none|hard|difficult|tough|impossible|can['’]?t|cannot|won['’]?t|don['’]t|nicht|niet|pas|non|não|nie)(?!\p{L})[^.;\n]{0,45}(?<!\p{L})(?:less|fewer|under|weniger|minder|moins|menos|meno|mniej)\s(?:than|als|dan|de|di|que|do que|niż)\s$|\bnot\sunder\s$/iu,
);
/** Experience right behind a figure, not as a demand beside it ("two years, with experience in …"). */
export const AT_ONCE = latin(
  /^['’]?s?['’]?\+?\s{0,2}(?:(?!(?:con|with|mit|avec|com|met|z|und|and|et|y)\s)[^\s,;.:]{1,14}\s){0,3}[^\s,;.:]{0,12}(?:experien[cz]|erfahrung|ervaring|expérience|esperienza|experiência|doświadczen)/iu,
);
