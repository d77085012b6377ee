import { latin } from '../../text/latin.ts';
import { type Cue, cue } from '../terms/cues.ts';
import { DAY_NAMES } from './days.ts';
import { ANY_WAY, type Said } from './whole.ts';

const FIVE = '(?:5|five|fünf|vijf|cinq|cinco|cinque|pięć)';
/** All days of the week, in the languages of the postings. */
export const DAILY = [
  '(?:daily(?! (?!(?:in|at|on|to|from|with|and|as|so|because|presence|attendance|physical)(?![\\p{L}]))\\p{L})|(?:every|each) (?:single )?(?:working |week ?|work)?day|on (?:all )?(?:week|work|working )days|all (?:of )?(?:your|our|the) (?:working )?(?:days|time)|all week',
  `all days(?! (?:of|off))|(?:alle? )?${FIVE} (?:working )?(?:days|tagen?|dagen|jours|d[ií]as|giorni|dni)(?! (?:of|paid|holiday|leave|off|training|notice|trial|urlaub|di ferie|vakantie|de (?!la))|cinq jours sur cinq)`,
  '(?:mon(?:day|tag)?s?|maandag|lundi|lunes|lunedì|segunda|poniedziałku) ?(?:-|–|to|through|bis|tot|au|al?|do) ?(?:fri(?:day)?s?|freitags?|vrijdag|vendredi|viernes|venerdì|sexta|piątku)',
  'full ?time(?= (?:in|at|on|op|from|inside|with us|presence|attendance|physical|vor)|[.;,])|100 ?%(?= (?:in|at|on) (?!site)|\\.)',
  '(?:ausschließlich|exclusively|uitsluitend|exclusiv(?:ement|amente)|esclusivamente|wyłącznie)(?= (?:at|in|on|im|op|bij|sur|en|au|w|n[oa]|nel|presso)(?![\\p{L}]))|täglich|jeden (?:arbeits|werk)?tag|an allen (?:werk|arbeits)?tagen|(?:elke|iedere) (?:werk)?dag|dagelijks|voltijds|tous les jours|chaque jour|quotidien(?:ne)?(?:ment)?',
  'todos [lo]?os d[ií]as|cada día|a diario|diari[oa](?:mente)?|diári[oa]|(?:tutti i|ogni) giorn[io]|quotidian[oa](?:mente)?|codziennie)',
].join('|');

/** Who is there: the person meant, all of a team, the job. Machines, customers and visitors are none of them. */
const WHO =
  '(?:you|we|everyone|everybody|all of us|team|group|desk|crew|role|job|position|post|work|duties|tasks|internship|(?:intern|trainee|hire|employee|engineer|student)s?|staff|du|sie|wir|alle|arbeit|stelle|praktikant\\p{L}*|je|jij|wij|iedereen|stagiaire?s?|vous|tu|nous|équipe|equipo|becari[oa]|tirocinante|estagiári[oa]|trabalho|função|você|(?:praktykan|staży)\\p{L}+)';
const DOES =
  '(?:be|is|are|comes?|reports?|sits?|work(?:s|ing)?|attends?|shows? up|stands?|needs|wants|expect(?:s|ed)|needed|done|performed|carried out|takes? place|present|spen[dt]|sind|komm(?:t|en)|arbeite[nt]|sitz(?:t|en)|findet|erfolgt|bent?|werk(?:t|en)?|komt?|komen|zit(?:ten)?|zijn|êtes|est|ser\\p{L}+|vene?z|vien[est]\\p{L}?|travaill\\p{L}+|acud\\p{L}+|trabaja|está|trabalha|está|decorre|realiza|pracuj\\p{L}|przychodz\\p{L}+)';
const ATTENDED = latin(
  new RegExp(
    `(?<![\\p{L}])(?:${WHO}(?:[’']\\p{L}{1,2}|-même)?,? (?:\\p{L}{1,12},? ){0,5}?${DOES}|${DOES} (?:je|jij|we|wij|sie|wir)|(?:you|we)[’']re|days,? [^.]{0,22}spent|(?:needs|wants|requires|expects) you|bist|kommst|arbeitest|gearbeitet|acudes|vienes|vendrás?|estarás?|trabajar?(?:ás|mos)|trabajas|vieni|lavor(?:i|erai|iamo)|verrai|sei|sarai|siamo|vens|virás|trabalh(?:as|arás|amos)|pracuje(?:sz|my)|przychodzi(?:sz|my)|jesteś|będziesz)(?![\\p{L}])|^(?:please )?(?:be|come|report|join us|turn up|sit|work|expect to be|${FIVE} days|daily|100 ?%)(?![\\p{L}])`,
    'iu',
  ),
);
/** Somewhere of the employer's. */
export const HERE = latin(
  new RegExp(
    [
      "(?<![\\p{L}])(?:(?:in|at|on|to|into|inside|ins|im|am|an|auf|op|bij|naar|au|aux|à|dans|sur|en|al?|nel|nella|presso|n[oa]s?|ao|w|do)\\s|(?:à l|nell|all)[’'])(?:(?!front|back|data|which|that)[\\p{L}\\d’'&-]{1,16}\\s){0,4}?(?:offices?|headquarters|hq|site|campus|plant|factory|facility|lab|laborato\\p{L}+|workshop|studio|base|bench|premises|depot|hospital|clinic|hangar|shipyard|mill|refinery|observato\\p{L}+|institut\\p{L}*|shop|school|building|test track|yard|warehouse|museum|desk|scif|grounds?|cent(?:re|er)",
      '\\p{L}{0,14}(?:büro|labor|werkstatt|(?<=(?:im|ins|unserem) )werk|zentrale|niederlassung|betrieb|kantoor|werkplaats|fabri\\p{L}{1,3}|ziekenhuis|vestiging)|bureaux?|locaux|usine|atelier|siège|oficinas?|fábrica|planta|taller|sede|instala\\p{L}+|ufficio|stabilimento|officina|escritório|biur\\p{L}+|zakład\\p{L}*|siedzib\\p{L}+)(?![\\p{L}])',
      '(?<![\\p{L}])(?:bei uns|bij ons|chez nous|con(?:n?osco| nosotros| noi)|da noi|u nas|with us|in person|on[ -]site|here|(?:beside|next to) (?:the|our|us))(?![\\p{L}])',
    ].join('|'),
    'iu',
  ),
);
const OTHERWISE =
  /(?:every|each) day (?:to|for|in an?)\s|customer|client|kunde|klant|patient|visitor|pupil|\bhome|remot|hybrid|h[ií]brid|ibrid|\bcan\b|could|may\b|might|\bif\b|kannst|kunt|optional|welcome|sometimes|occasion|(?:a|per|each) (?:month|quarter|year)|onboard|training|first (?:\w+ )?(?:day|week|month)|[1-4] days|(?:two|three|once|twice|event|interview|lunch|breakfast|fruit|coffee|yoga)\b|thuis|hause|télétravail|teletrab|casa\b|zdaln|domu|(?:not|n[’']t) (?:have|need|expect|require)/i;

export const COUNT =
  '(?:[1-4]|one|two|three|four|ein(?:en|em)?|zwei|drei|vier|één|een|twee|drie|une?|deux|trois|quatre|uno|dos|tres|cuatro|due|tre|quattro|um|dois|duas|três|dwa|dwóch|trzy|cztery|jeden)';
export const HOME =
  '(?:(?:(?:at|from|to) )?(?:your |their |his |her |the )?(?:own )?(?:\\p{L}{2,8} at )?home|at yours|tele ?work(?:ing)?|remote(?:ly)?|(?:von )?(?:zu ?hause|daheim)|(?:im |aus dem )?home ?office|wfh(?! (?:\\p{L}+ )?(?:set ?up|stipend|allowance|budget|equipment|compensation|benefit))|mobil(?= (?:zu )?arbeiten)|thuis|(?:van ?uit )huis|telewerken|(?:à|de) la maison|chez (?:lui|elle|vous|toi|soi)|(?:en )?télétravail|à distance|(?:desde|en|em|de|a|da) (?:su |tu |sua )?casa|teletrab\\p{L}{2,6}|en remoto|da remoto|z domu|w domu|zdalnie)';
const REST =
  '(?:otherwise|(?:the )?(?:rest|remainder)|(?:the )?(?:others?|remaining)(?: days?)?|sonst|ansonsten|den rest|(?:die |den )?(?:übrigen|anderen|restlichen)(?: tagen?)?|de rest|(?:de )?(?:overige|andere)(?: dagen)?|le reste|les (?:deux |trois )?autres(?: jours)?|el resto|(?:los )?(?:otros|demás)(?: días)?|il resto|(?:gli )?altri(?: giorni)?|o rest(?:o|ante)|(?:nos |os )?outros(?: dias)?|reszt[aęy]|(?:w )?pozostałe(?: dni)?)';
export const FILL = "(?:[\\p{L}'’]{1,12},? ){0,5}?";
/** Days that are told of, by count or by name. */
const SOME_DAYS = latin(
  new RegExp(
    `(?<![\\p{L}\\d])(?:${COUNT}(?: \\p{L}{3,8})? (?:days?|tage?n?|dagen|jours|journées|d[ií]as|jornadas|giorn\\p{L}{1,4}|dni|times|mal|keer|fois|veces|vezes|volte|razy)|twice|thrice|once|zweimal|half|raz w tygodniu|(?:sun|mon|tues|wednes|thurs|fri)days?|${DAY_NAMES})(?![\\p{L}])`,
    'iu',
  ),
);

/** Who is somewhere on how many days, told in one sentence by words in any order. */
export const WEEK_CUES: readonly Cue<Said>[] = [
  cue('onsite', 3, [DAILY], { also: [ATTENDED, HERE], unless: OTHERWISE }),
  // Two halves of a week: some days somewhere, the rest at home.
  cue(
    'hybrid',
    3,
    [
      `${REST} (?:${COUNT} )?${FILL}(?:${HOME}|ortsunabhängig|where(?:ver)? (?:you|it) (?:like|want|please|suit|choose)s?|yours|your (?:own )?(?:kitchen|sofa|place))`,
      `(?<=[,;] ?(?:and )?)${COUNT} ${HOME}`,
      `${COUNT}\\)? and ${FILL}${HOME} \\(`,
    ],
    {
      also: [SOME_DAYS],
      unless: new RegExp(
        `${ANY_WAY.source}|fully remote|100 ?%|customer|client|patient|interview|holiday|leave\\b|onboard|training|(?:a|per|each|par|al|por|pro|im) (?:month|year|quarter|mois|an|mes|ano|año|mese|anno|monat|jahr)`,
        'i',
      ),
    },
  ),
  // Half of a week that tells of the other.
  cue(
    'hybrid',
    3,
    [
      `${REST} (?:of (?:the|your|each) (?:working )?week|tygodnia|der woche|van de week|de la semaine|de la semana|della settimana|da semana),? ${FILL}${HOME}`,
      `${COUNT} (?:tagen?|dagen) (?:pro|per|die|de|in der|in de|der|van de) (?:woche|week) (?:\\p{L}{1,10} ){0,3}?(?:mobil arbeiten|${HOME} (?:zu )?(?:arbeiten|werken))`,
      `otherwise,? (?:tele ?work(?:ing)?|home ?working|home ?office|remote work) is the (?:norm|rule|default)`,
      `wherever [^.;,\\n]{2,30} (?:on |for )?(?:the |your )?(?:rest of the week|(?:remaining|other) (?:${COUNT} )?days)`,
    ],
    { unless: ANY_WAY },
  ),
  cue('hybrid', 3, ['(?:spent|split|divided|shared) between [^.;\\n]{2,70} (?:home|kitchen)'], { unless: ANY_WAY }),
];
