import { latin } from '../../text/latin.ts';
import { EXPERIENCE } from './numbers.ts';

/** Years of something else: the company's age, a contract, a benefit, a period. */
export const NOT_EXPERIENCE = {
  before: latin(
    new RegExp(
      [
        String.raw`\b(?:degrees?|bachelor\S{0,3}|diploma)\s\($|\b(?:employed|vacants?|depuis|existed|operating)\b[^.;]{0,20}$|(?:\b(?:for|past|last|next|every|`,
        'each|within|another|remaining|initial|first|already|na|nach|après|dopo|después de|após|po|over the|during the|in under|in less than|',
        "less than|in just|in only|after|has (?:been|over)|have been|we['’]?ve been|since|seit|al|ruim|meer dan al|depuis|ll?evamos|desde hace|há|da oltre|",
        String.raw`tous les|od|aged?|founded|established|celebrat\w{1,4}|history of|runway of|(?:traineeship|programma|project|opleiding|contract) van|with (?:over|more than)|`,
        String.raw`our|combin(?:e|es|ing)|hace|con oltre|con más de|met (?:meer dan|ruim)|mit (?:über|mehr als)|avec plus de|(?:de|het) eerste|(?:in den|die|das) ersten?|les premi[eè]res?|(?:degrees?|diploma|stud(?:y|ies)|education|opleiding|studium|ausbildung)(?:, | )(?:of|lasting|van|von|de|with a duration of)(?: at least| minimum| min\.?| mindestens| minimaal)?|dienstverband van|an additional)|historic\w{0,4}|\bdata\s?\()\s{1,2}(?:(?:the|over|more than|than|`,
        'about|almost|nearly|around|approximately|a|up to|total|als|de|mehr als|über|meer dan|plus de|más de|',
        String.raw`oltre|mais de|ponad)\s){0,3}$`,
      ].join(''),
      'iu',
    ),
  ),
  after: latin(
    new RegExp(
      [
        String.raw`^['’]?s?['’]?[\s-]{1,2}(?:worth of(?! (?:[a-z]+ )?exp)|old\b|(?:background|reference|criminal) check|of (?:our|their|its|(?:\p{L}+ ){1,2}(?:data|records|logs)(?= (?:a?wait|from|are|to)))(?!\p{L})|of (?:(?:an?|the|your) )?(?:\p{L}+ )?(?:history|address|training|funding|stud(?:y|ies)|university|college|degree)|of (?:\p{L}+ ){1,3}data (?:on|from|about|covering)(?!\p{L})|(?:rolling|renewable|interim) contract|into(?! (?:your|their|an?) (?:\p{L}+ )?(?:career|job)| (?:python|java|sql|aws|django|data|back-?end|software|testing|automation|devops)(?!\p{L}))|`,
        String.raw`with us|as an? (?:great|best|top) (?:place|employer)|bei uns|bij ons|chez nous|d['’]études|di studi|de estudios|befristet|position(?!\s?:| as \p{L}+ exp)|post(?=\s*(?:$|[.,;)]|(?:as|in|at|for)\s))|appointment|plan|roadmap|project(?! (?:management|exp)))(?!\p{L})|`,
        String.raw`^(?:['’]?s?\s{0,2}(?:(?:full[- ]time\s|fixed[- ]term\s|employment\s|initial\s)?(?:contract|`,
        'program(?:me)?(?![a-z])|vesting|cliff|anniversar|old|ago|in a row|running|straight|of (?:age|service|',
        'employment|tenure|history|heritage|innovation|funding|growth|runway|operation|curiosity|passion|tinkering)(?![a-z])|heritage|history|',
        String.raw`warranty|window|experience credit|later|track record as a company|from now|in(?=\s*(?:$|[.,;)]))|post(?![- ]?(?:intern|college|grad|qualif|doc|degree)))|[,.]?\s(?:in a row|`,
        String.raw`running|old|ago|geleden))|\s(?:geleden(?!\p{L})|to complete|remaining|left|contract|vertrag|vaste|arbeidsovereenkomst|(?:of )?(?:(?:continuous|uninterrupted|uk|us|legal) ){0,3}resid\w+|degree|diploma|opleiding|studium))`,
      ].join(''),
      'iu',
    ),
  ),
} as const;

/** "You have been programming for eight years", "we ask for two years": the words before the figure are of the applicant, not of a company or a contract. */
export const YOURS = latin(
  new RegExp(
    [
      String.raw`\b(?:you(?:['’]ve|\shave)|(?:some(?:one|body)|anyone) who(?:\shas|,?\shaving))\s[^.;\n]{3,80}\sfor\s$|`,
      String.raw`\byou(?:['’]ve|\s(?:have|should have|will have|bring|must have))\s(?:already\s)?(?:been|worked|`,
      String.raw`written|built|programmed|spent|done|coded|developed|shipped|made)\b[^.;]{0,60}$|\b(?:ask|asking|`,
      String.raw`look|looking|experience|expertise)\sfor\s$|\b(?:look|looking|seek|seeks|seeking|search|searching|hire|hires|hiring|need|needs|want|wants)\s(?:for\s)?(?:an?|another|one|our)\s[^.;,:\n]{3,60}\s(?:with|who (?:has|brings))\s$|\b(?:experience|worked|background|employed)\s(?:as|in|with|at|on|working)\b[^.;\n]{0,60}\sfor\s$|`,
      String.raw`\b(?:vous|tu|du|sie|je|jij|lavor[ia]|trabalh\p{L}+|pracuj\p{L}+)\s[^.;,\n]{0,40}(?<!\p{L})(?:depuis|seit|al|da|há|od)\s$|\blleves?\s$|\b(?:(?:je|jij|u) hebt|du hast|sie haben|vous avez|tu as) (?:al |bereits |déjà |schon )?(?:zeker )?$`,
    ].join(''),
    'iu',
  ),
);

/** Phrases right before a number that say someone else has the years. */
export const NOT_ASKED = latin(
  new RegExp(
    [
      String.raw`\b(?:founded by|(?:co-?)?founders?|ceo|cto)\b[^.;\n]{0,50}\b(?:worked|been|built|spent)\b[^.;\n]{0,40}$|`,
      String.raw`\b(?:founders?|ceo|cto|cpo|company|teams?|we|firm|group|agency|clients?|investors?)\b(?:(?!\b(?:you|looking|seek\w{0,3}|hiring|need|want)\b)[^.;:]){0,50}\b(?:has|have|bring|brings)\s{1,2}$|\b(?:learn(?:ing)?|work(?:ing)?|team|alongside|surrounded|together|among|mentor\w*|coach\w*|train\w*|taught|supervis\w*|report\w*|guid\w+|support\w*|beside|next to|joins?|sit)\b(?![^.;:]{0,60}\b(?:look|seek|need|want|hir)\w{0,3}\b)[^.;:]{0,50}\b(?:people|colleagues|engineers?|developers?|scientists?|architects?|leads?|mentors?|seniors?|experts?|specialists?|professionals|somebody|someone)\s(?:with|who have|who has|having|bringing)\s$`,
    ].join(''),
    'iu',
  ),
);

/** A wish, not a demand. */
export const WISHED = {
  before:
    /\b(?:preferabl[ye] (?:with|at least)|bonus(?: if)?|bonus points|nice to have|ideally more than)\b[^.;]{0,30}$|\ba plus:\s$|\((?:preferabl[ye]|ideally|liefst|bij voorkeur|idealerweise|vorzugsweise|idéalement)\s$/i,
  after: latin(
    new RegExp(
      [
        String.raw`^(?:(?!,\s(?:het|dit|it|this)\s)[^.;(\n]){0,50}\b(?:is|are|would be|als|ist|est|é|is een)\s(?:an?\s|een\s|un\s)?(?:plus|pré|pre|`,
        String.raw`bonus|preferred|desirable|von vorteil|atout|nice to have|advantage|wenselijk)\b|^[^.;\n•]{0,40}\sa\s(?:big\s|huge\s|strong\s|definite\s)?plus\b|`,
        String.raw`^(?!,\s(?:het|dit|it|this))(?:[^.;,(\n]|\([^)\n]{0,30}\)){0,90}\bis een (?:grote\s)?(?:pré|pre|plus|pluspunt)(?!\p{L})|`,
        String.raw`^[^.;\n]{0,40}\(?(?:nice[- ]to[- ]have|preferred|gewenst|wenselijk|wünschenswert|souhaitée?s?|deseable)\)?\s*$|^[^.;,\n\d]{0,40}\bpreferred\)?\s*[;,.]|^(?:(?!degree|bachelor|master)[^.;,(\n\d]){0,70}\bpreferred\s*[;,.]|^[^.;\n]{0,60}\bwould\s(?:make us happy|help|please|be (?:great|nice|lovely|welcome|ideal|perfect|better|fantastic|wonderful))\b`,
      ].join(''),
      'iu',
    ),
  ),
} as const;

/** Labels and verbs of a period, right before the figure: "Dauer: 1 Jahr", "the course lasts two years". */
export const A_PERIOD =
  /(?:\b(?:duurt|dauert|dure|lasts?)|dauer|duration|durée|duur|looptijd|laufzeit|contract length|durata|duración|duração)(?:\s(?:ongeveer|ca\.?|circa|about|around|etwa|environ|for|of|van|von|de|di))?\s{0,2}:?\s*$/i;

/** A post for a time, with its length in brackets: "PhD candidate in graphs (4 years)". */
export const A_POST =
  /\b(?:ph\.?d|post-?doc\w*|candidate|position|fellow\w*|trainee\w*|internship)\b[^.;:\n]{0,50}\(\s?$/i;

/** What may stand right before a figure, whoever it is of: "more than", "mindestens". */
export const MORE = latin(
  /(?<!\p{L})(?:(?:over|more than|at least|(?:a )?(?:minimum|total)(?: of)?|between|about|almost|nearly|up to|already|(?:a )?combined|together|mehr als|über|mindestens|bereits|zusammen|zunächst|meer dan|minstens|minimaal|ruim|samen|plus de|au moins|más de|al menos|oltre|almeno|mais de|pelo menos|ponad|co najmniej)\s){1,2}$/iu,
);
/** Who has the years, or what has them, when it is not the applicant: the words before the figure in its clause. */
export const OTHERS: readonly RegExp[] = [
  latin(
    new RegExp(
      [
        String.raw`\b(?:our|unser\p{L}?|notre|nos|nuestr\p{L}+|nostr[ao]|noss[ao]s?|nasz\p{L}?|ons|onze)\s(?!\S*\s?(?:candidat|kandidat|applicant|ideal|ne[uwx]|nou?v|person|hire))(?:\S{1,16}\s){1,3}(?:has|have|brings?|bringt|apporte|hat|haben|a|ont|tiene|ha|hanno|tem|ma|heeft|hebben)\s$|`,
        String.raw`^\W*(?:the\s)?(?:codebase|product|platform|system|software|users|customers|clients)\s(?:has|have|with)\s$|`,
        String.raw`(?<!\p{L})(?:wir haben|nous avons|abbiamo|tenemos|temos|mamy|w(?:e|ij) hebben|(?:somos|siamo|nous sommes|wir sind|w(?:e|ij) zijn) (?:\S+\s){1,3}(?:con|com|avec|mit|met))\s$|`,
        String.raw`\byour\s(?:colleagues|team|manager|boss|mentors?)\b[^.;\n]{0,50}\bwith\s$|\b(?:everyone|everybody|all|most|each)\s(?:of us|(?:of them )?(?:on|in|of|at)\s(?:the|our)\s(?:team|company|group|firm))\b[^.;,]{0,30}$|\baverag\p{L}{0,3}\b[^.;,\n]{0,40}$|`,
        String.raw`\bexperience\sspanning\s$|(?:drawing on|built on|backed by|(?<!to |can )look(?:ing)? back on|blicken\s\S{0,12}\s?auf|forte?s? de|forti? di)\s(?:\S{2,12}\s){0,3}$|`,
        String.raw`\byou(?:['’]ll|\swill)?\s(?:interview|support|serve|help|advise|train|hire)\b[^.;\n]{0,40}\b(?:with|have|has)\s$|\b(?:run|live|last)s?\s(?:for\s)?$`,
      ].join(''),
      'iu',
    ),
  ),
  // A name at the head of the sentence has them.
  /^\W{0,4}(?!(?:The|This|That|Your?|Who|Some\w+|Anyone|Must|Should|Ideally|Candidates?|Applicants?|Person|\w+(?:er|or|ist|yst|ant)s?)\b)[A-Z][\w&.'’-]{1,20}(?:\s[A-Z][\w&.'’-]{1,20}){0,2}\s(?:has|boasts|offers|brings)\s$/,
];
/** What a span of time is of when no experience follows it: a contract, a store of data, a stay, an age. */
export const OF_SOMETHING = latin(
  new RegExp(
    [
      String.raw`\b(?:contra(?:ct|to|tto|t)|cdd|umowa|vertrag|term|temporary|tijdelijke?|befristet|befristung|extension|verlenging|verlängerung|duration of (?:the )?\p{L}+|proje[kc]?t|proyecto|progetto|programme|roadmap)\s?[:(]?\s?(?:of|over|de|di|a|na|auf|für|for|voor|van|von|pour|per|por|is|lasts?|takes?)?\s?$|`,
      String.raw`\b(?:programme?|project|course|training)\b[^.;\n]{0,50}\bover\s$|\b(?:period|duration|time)\sof\s$|`,
      String.raw`\b(?:train|trained|tests?|tested|fit|fitted|back-?test\p{L}*|validate[ds]?|learns?|draws?|mine|replay)\b[^.;\n]{0,25}\b(?:on|across|from|against|through)\s$|`,
      String.raw`\b(?:retained|retention|stored|kept|keep (?:your|the|all)|warrant(?:y|ies)|guarantee[ds]?|licen[cs]e|permit|lived|living (?:in|at)|resid\p{L}{1,4}|fund(?:ing|ed)|runway|commit(?:ment)?|stay|need you|took|cost us|limited to|probation\p{L}{0,3}|probezeit|extended|verlengd|verlängert|renewable|minimum age|aged?|valid|lasts?)\b[^.;:\n]{0,30}$|\bage:\s$`,
    ].join(''),
    'iu',
  ),
);

/** A demand that is denied or left open: "we don't ask for", "no matter whether". */
export const DENIED = {
  before: latin(
    new RegExp(
      [
        String.raw`(?:n['’]t|\b(?:do|does|will) not|\bnever)\s(?:\p{L}+\s){0,2}(?:need|ask|require|expect|want|insist|care|count|matter|look)(?:(?!\bbut\b)[^.;,:]){0,45}$|`,
        String.raw`\b(?:whether|no matter|forget|regardless|egal,? ob|maakt niet uit|peu importe|da igual|n[oã]n? importa|nieważne)\b[^.;:]{0,40}$|\bcount\syour\syears\b[^.;\n]{0,30}$|\b(?:brauch|erwart|verlang)en?\s(?:\p{L}+\s)?keine\s$|\bn[oã]n? (?:pedimos|exigimos|chiediamo)\s$|`,
        String.raw`(?:,|\band)\s(?:not|nicht|niet|pas|nie)\s$|(?:\bnot|n['’]t)\s(?:about|an?\s(?:job|role)\sfor)\b[^.;,]{0,40}$|\b(?:rather than|instead of|statt)\s$`,
      ].join(''),
      'iu',
    ),
  ),
  after: latin(
    /^[^.;,\n]{0,50}(?:\b(?:is|are)\s(?:not|no)|n['’]t|\b(?:sind|ist)\s(?:nicht|kein)|\b(?:is|zijn) (?:niet|geen))\s(?:a\s)?(?:needed|required|necessary|asked|must|nötig|erforderlich|muss|nodig|vereiste)(?!\p{L})|^[^.\n]{0,60}\b(?:don['’]t (?:mind|care)|doesn['’]t matter|too junior|over-?qualified|not for you)(?!\p{L})/iu,
  ),
} as const;
/** "Nobody with less than five years": the figure is the least all the same. */
export const LEAST_OF_LESS = latin(
  /(?<!\p{L})(?:no|not|nobody|no one|hard|impossible|cannot|nicht|niet|pas|non|não|nie)(?!\p{L})[^.;\n]{0,45}(?<!\p{L})(?:less|fewer|weniger|minder|moins|menos|meno|mniej)\s(?:than|als|dan|de|di|que|niż)\s$/iu,
);
/** Experience right behind a figure, not as a demand beside it ("two years, with experience in …"). */
export const AT_ONCE = latin(
  new RegExp(
    String.raw`^['’]?s?['’]?\+?\s{0,2}(?:(?!(?:con|with|mit|avec|com|met|z|und|and|et|y)\s)[^\s,;.:]{1,14}\s){0,3}[^\s,;.:]{0,12}(?:${EXPERIENCE})`,
    'iu',
  ),
);
