import { latin } from '../../text/latin.ts';
import { type Cue, cue, END, START } from '../terms/cues.ts';
import { DAILY, FILL, HOME } from './week.ts';
import { HOME_WORK } from './where.ts';
import type { Said } from './whole.ts';

const PLACE = '(?:site|base|campus|bench|lab|plant|(?:shop )?floor|workshop|ward|studio)';
const JOB = '(?:role|job|position|post|internship|placement|this|it)';
const PRESENT =
  '(?:presence|attendance|präsenz|anwesenheit|aanwezigheid|présence|presencia|presenza|presença|obecnoś\\p{L}{1,2})';
const ASKS =
  '(?:requires?|demands?|asks for|calls for|needs|expects?|erfordert|verlangt|vereist|vraagt|exige|nécessite|requiert|demande|requiere|richiede|prevede|requer|wymaga)';
/** What is denied: work at home, as a thing or as a way. */
const AT_HOME = `(?:${HOME_WORK}|from home|(?:remote|mobiles?) arbeit(?:en)?|(?:lavoro da|trabalho|trabajo) remoto|vanuit huis|teletrab\\p{L}{2,6}|zdalnie|von zu hause(?: aus)?|de chez (?:vous|toi|soi)|(?:desde|de|da) casa|z domu)`;
/** Denied in part, denied as a duty, or not denied at all: "not only from home", "not every day", "not if". */
const NOT_QUITE =
  /only|just|merely|nur\b|alleen|seulement|solo\b|solamente|tylko|apenas|mandatory|required to|compuls|oblig|pflicht|verpl|obowi|must|problem|\bnew\b|\bneu\b|every|full|always|ganz|volledig|permanent|100|days|tage?\b|dagen|jours|d[ií]as|giorni|dni\b|\bif\b|wenn\b|\bwhen|\bmind|care\b|matter|afraid|fremd|vreemd|hybrid|suit|limit|mean|lonel|isolat|customer|client|user|interview|forget|worry|hesitate|whether|where/i;

/** Bound to a place by the job itself, and work from home denied in whatever words. */
export const BOUND_CUES: readonly Cue<Said>[] = [
  cue(
    'onsite',
    3,
    [
      `${JOB} (?:is|[’']s|will be|being) (?:\\p{L}{1,10} ){0,3}${PLACE} based|${PLACE} based (?:role|job|position|post|internship|work)`,
      `(?:we all|you all|everyone|everybody|all of us|the (?:whole|entire) \\p{L}{4,8}) comes? in(?= ?(?:[.;,!]|\\n|$|every|each|daily|since|because|as|so))`,
      `${START}(?:at|in|on|beside) (?:the|our) (?:\\p{L}{3,14} ){1,2}(?:with (?:\\p{L}{2,12} ){1,6})?(?:${DAILY})${END}`,
      'on (?:base|campus)(?= ?(?:only|,? (?:100|5 days|five days|full time|daily)))',
    ],
    { unless: /hybrid|remote|interview|recruit|lunch|breakfast|fruit|optional|\bcan\b|\bif\b/i },
  ),
  cue(
    'onsite',
    3,
    [
      `${ASKS} (?:(?!strong|executive|online|global)\\p{L}{1,14} ){0,4}${PRESENT}`,
      `${PRESENT} (?:at|in|on) (?:the |our )?(?:\\p{L}{3,14} ){1,3}?(?:is|are) (?:\\p{L}{3,12} )?(?:required|expected|mandatory|needed|compulsory|essential)`,
      '(?:be|being) (?:physically )?present (?:in|at|on) (?:the |our )?(?:\\p{L}{3,14} ){1,3}(?:on |during |for |at )?(?:every|each|all) (?:working )?(?:shift|day|hour)s?',
    ],
    {
      unless:
        /hybrid|remote|\d ?%|[1-4] |two|three|twice|once|deux|trois|zwei|drei|twee|\bdos\b|tres\b|due\b|some|occasion|partial|teilweise|meetings?|events?|conferenc|court|market|online|months?|quarter|executive|customer|client/i,
    },
  ),
  cue(
    'onsite',
    3,
    [
      `${AT_HOME}(?=[^.;:?!\\n]{1,50}(?<![\\p{L}])(?:nicht|niet|nie|not|\\p{L}{2,5}n[’']t|n[’']est pas|no|non|não|exclu(?:e|ded|s|ido|ída|ído)?|ausgeschlossen|uitgesloten|wykluczon[ae]|escluso|impossible|unmöglich|onmogelijk|impossibile|imposible|impossível|niemożliw[ae]|ruled out|off the table)(?![\\p{L}]))`,
      `(?:cannot|can ?not|can[’']t|not|none of (?:this|it)|nothing|nobody|no one|niemand|nicht|personne|nadie|nessuno|ninguém|nikt|no (?:se|hay|existe)|non (?:è|si)|não|nie) (?:\\p{L}{1,14} ){0,5}?${AT_HOME}`,
    ],
    { evenDenied: true, unless: NOT_QUITE },
  ),
];

const ALL =
  'everyone|everybody|(?:each|every one|all) of (?:us|our)|we all|(?:whole|entire) (?:team|company)|company has|alle|altijd|volledig|komplett|immer|iedereen|tous|toute l|todos|todo el|tutti|tutta|toda a|wszyscy|cały zespół';
const WHEREVER =
  'wherever|anywhere|no matter where|egal wo|waar (?:je|u) (?:ook )?(?:woont|bent|wilt)|où que|donde (?:estés|quieras|vivas)|cualquier|ovunque|dovunque|qualquer|onde (?:quer|estiver)|gdziekolwiek|dowoln';
const WORK =
  '(?:work(?:s|ed|ing)?|arbeite(?:st|n|t)|werkt?|werken|travaill\\p{L}{1,4}|trabaj\\p{L}{1,4}|trabalh\\p{L}{1,5}|lavor\\p{L}{1,5}|pracuje\\p{L}{0,2}|está)';

/** From home for all and for good, since nobody does otherwise or since it may be anywhere. */
export const AFAR_CUES: readonly Cue<Said>[] = [
  cue(
    'remote',
    3,
    [
      `${WORK} ${FILL}(?:from (?:their|our|your) (?:\\p{L}{3,8} table|home)|de chez nous|(?:depuis|vanuit|desde|da|z) ${FILL}(?:vous|toi|huis|casa|domu)|${HOME})`,
    ],
    {
      also: [latin(new RegExp(`(?<![\\p{L}])(?:${ALL}|${WHEREVER})`, 'iu'))],
      unless:
        /\bdays?\b|tage?n?\b|dagen|jours|d[ií]as|giorni|dni\b|hybrid|sometimes|\bcan\b|kann|puede|può|pode|peut|mag\b|może|could|may\b|some\b|when\b|\bif\b|customer|client|kunden|klanten|\bonce|\btwice|\boffices?\b|weeks?\b|voel|fühl|feel/i,
    },
  ),
  cue(
    'remote',
    3,
    [
      "where(?:ver)? (?:\\p{L}{1,14} ){0,6}(?:home is|you live|you are),? that(?: is|[’']s) where you work|you work where you live",
      '(?:you|du) work from your (?:own )?home(?= in|,|[.;])',
      "(?:has|have)(?: not|n[’']t) (?:been|had) an? office",
      '(?:atuação|regime|formato|colabora(?:ção|ción)|contratação|jornada|attività|collaborazione|ruolo|estágio|prácticas) ?:? (?:(?:en|da|em) )?remot[oa]',
      '(?:współpraca|pracuje(?:sz|my)|stanowisko|staż) (?:\\p{L}{1,10} ){0,2}zdaln(?:ie|a|e|y)',
    ],
    { evenDenied: true, unless: /\bdays?\b|dni\b|hybr|\bcan\b|allowance|sometimes|parcial|customer/i },
  ),
];
