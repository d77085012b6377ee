import { type Cue, cue, END, START } from '../terms/cues.ts';
import { ANY_WAY, type Said } from './whole.ts';

/** Who is told to be there: the person meant, or everybody. */
const WHO =
  "(?:you(?:[’'](?:ll|d|re))?|i|we(?:[’'](?:ll|d|re))?|everyone|everybody|(?:the |our )?(?:whole |entire |full )?(?:team|company|crew|desk|group|squad|lab|department)|(?:all )?(?:of us|interns?|hires?|staff|employees|engineers|developers|candidates|trainees))";
const WORDS = '(?:(?!not|never|no|sometimes|occasionally|rarely|often)\\p{L}{2,10},? ){0,4}?';
const THERE =
  '(?:on ?site|in ?person|(?:in|at|from|to) (?:the|our|its|their|one) (?:\\p{L}{2,14} ){0,2}(?:office|room(?! for)|hq|headquarters|studio|labs?|laboratory|workshop|plant|factory|floor|desks?))';
const DAILY =
  '(?:(?:all )?(?:five|5) days(?: (?:a|per|each|every) week)?|(?:every|each) (?:working |week ?)?day|daily|full ?time|on weekdays|monday (?:to|through|till) friday|throughout|no exceptions?)';
const HOUSE =
  '(?:office|hq|headquarters|studio|labs?|laboratory|workshop|plant|factory|floor|tower|desks?|site|premises)';
const TWO = '(?:one|two|three|1|2|3|[1-3] ?(?:-|–|to|or) ?[2-4]|(?:one|two) (?:to|or) (?:two|three|four))';

/** Words that make it an occasion, a visit, or one place of several. */
const OCCASION = new RegExp(
  `${ANY_WAY.source}|hybrid|remote|\\bhome\\b|interview|meet|onboard|kick-?off|training|workshops?\\b|event|visit|once|twice|month|\\bquarter|occasion|sometimes|at times|when |\\bif\\b|\\bcan\\b|may |could|optional|choose|prefer|support|gym|fruit|snacks?|data\\b|reports? from|machines|meals?|lunch|canteen|massage|parking|child ?care|clients?[’']? sites?|customers?|nurs|doctor|week(?:s|end)|[1-4] (?:to |or |- ?)?\\d? ?days|(?:one|two|three|four) days|first`,
  'i',
);

/** Being there, said of the person or of all: "You will be on site", "the whole team works in person". */
export const PRESENT_CUES: readonly Cue<Said>[] = [
  cue(
    'onsite',
    3,
    [
      `${WHO} (?:all )?(?:will |would |are to |must |have to |need to )?(?:be|work|works|working|sit|sits|start|attend|attends|operate|operates|be based|be working)(?:ing)? ${WORDS}${THERE}(?! (?:of|for|services|support|reliability|engineering|induction|training|interview|event|colleagues|staff|with the (?:cto|ceo)))`,
      `${START}${DAILY},? (?:\\p{L}{2,8} )?${THERE}|${START}${THERE},? (?:and )?${DAILY}`,
      `${START}(?:on ?site|in ?person),? (?:at|in) (?:our |the )?(?:head ?office|headquarters|hq|\\p{L}{3,16})${END}`,
      `(?:in|at|on|from) (?:the|our) (?:[\\p{L}’']{2,16} ){0,3}${HOUSE}(?: (?:in|at) (?:\\p{L}{2,16} ){0,2}\\p{L}{2,16})?,? ${DAILY}`,
      `${DAILY} (?:in|at|on|from) (?:the|our) (?:[\\p{L}’']{2,16} ){0,3}${HOUSE}`,
      `(?:in|at) our (?:\\p{L}{2,14} ){0,2}(?:labs?|office|studio|workshop),? on ?site|on ?site (?:in|at) our`,
      'weekday (?:\\([^)\\n]{3,30}\\) )?attendance (?:in|at) (?:an?|the|our) (?:\\p{L}{2,12} )?office',
      '(?:a|your|own) desk in (?:our|the) (?:\\p{L}{2,16} ){0,2}office',
      "we(?:[’']re| are) all in,? every day|works? from (?:our|the) office,? no exceptions?",
    ],
    { unless: OCCASION },
  ),
  cue(
    'onsite',
    3,
    [
      '(?:du|sie|wir) (?:arbeitest|arbeiten|bist|sind|sitzt|sitzen) (?:\\p{L}{2,12} ){0,3}?vor ort(?! beim)|vor ort in (?:unserem|unserer|unserm|der|dem) (?:büro|werk|labor|werkstatt|zentrale|niederlassung|haus|zentrum)',
      '(?:poste|travail|stage|mission|équipe) (?:\\p{L}{2,14} ){0,4}?(?:en présentiel|sur site)|(?:entièrement|totalement|100 ?%|uniquement) (?:en présentiel|sur site)',
      '(?:decorre|decorrerá|trabalho|trabalhas|trabalhará|regime|modelo|modalidade|vaga) (?:\\p{L}{2,14} ){0,2}?(?:presencial(?:mente)?)(?! ou)',
      '(?:trabajo|puesto|modalidad|jornada|modelo) (?:\\p{L}{2,14} ){0,2}?presencial(?! o)|trabajarás (?:\\p{L}{2,14} ){0,2}?presencialmente',
      '(?:lavoro|lavorerai|ruolo|stage|posizione) (?:\\p{L}{2,14} ){0,3}?in presenza(?! o)',
      '(?:praca|staż|pracujemy) (?:odbywa się )?(?:\\p{L}{2,14} ){0,2}?(?:stacjonarn\\p{L}{1,3}|w (?:naszym )?biurze)(?! (?:lub|albo))',
      '(?:je|we|wij|u) (?:werkt|werken|zit|zitten|bent|zijn) (?:\\p{L}{2,12} ){0,3}?op (?:kantoor|locatie|de werkvloer) (?:in|te) \\p{L}{3,16}',
    ],
    {
      unless:
        /hybrid|homeoffice|home ?office|remote|télé ?travail|teletrab|remot|thuis|domu|zdaln|\bcasa\b|tag(?:e|en)\b|jours?|dagen|d[ií]as|giorni|dni|razy|gespräch|entretien|entrevist|colloqui|rozmow|kunden?\b|\bkann|\bou\b|\boder\b/i,
    },
  ),
  cue(
    'hybrid',
    3,
    [
      `${TWO} days? (?:a |per |each |every )?(?:week )?(?:at|in|on) (?:the|our) (?:[\\p{L}’']{2,16} ){0,3}${HOUSE}|there ${TWO} days? (?:a|per|each|every) week`,
      `(?:telecommut(?:e|ing)|telework(?:ing)?|work(?:ing)? from home) (?:for )?(?:up to )?(?:one|two|three|four|[1-4]) days? (?:a|per|each|every) week`,
      '(?:four|4) days (?:a |per )?(?:week )?(?:at|in) [^.\\n]{3,40} and (?:\\p{L}{3,9}days?|one day|the fifth) (?:from|at) home',
      '(?:arrangement|set ?up|model|pattern|policy|way of working|role|job|position|post) (?:is|will be|would be) (?:a )?hybrid(?! (?:cloud|infra|app))',
      'présence (?:au bureau|sur site) (?:de )?(?:un|deux|trois|1|2|3) jours? (?:par|/) ?semaine|(?:un|deux|trois|[1-3]) jours? (?:par semaine )?(?:au bureau|de présence)',
      'en présentiel (?:\\([^)\\n]{2,30}\\) )?(?:et|ou) en télétravail|en télétravail (?:et|ou) en présentiel',
      '(?:raz|dwa razy|trzy razy|[1-4] (?:dni|razy)) w tygodniu (?:\\p{L}{2,12} ){0,2}(?:z domu|zdalnie)',
    ],
    { unless: new RegExp(`${ANY_WAY.source}|interview|fully remote|100 ?%|part[- ]?time`, 'i') },
  ),
  cue(
    'remote',
    3,
    [
      `${START}(?:place|location|where|workplace|office) ?: ?(?:wherever|anywhere) (?:you (?:like|want|live|are)|in \\p{L}{3,16})`,
    ],
    { unless: /hybrid|office/i },
  ),
];
