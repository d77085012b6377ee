import { type Cue, cue } from '../terms/cues.ts';
import { SENTENCE } from './plain.ts';
import { COUNT } from './week.ts';
import { ANY_WAY, type Said } from './whole.ts';

const FEW = '(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:[2-4]|two|three|four))?';
const DAYS_ABROAD = '(?:tage?n?|dag(?:en)?|jours?|días?|dias?|giorn[io]|dni|dzień)';
const HOUSE_ABROAD =
  '(?:im büro|vor ort|bei uns|im haus|op (?:het |ons )?kantoor|bij ons|au bureau|dans nos (?:bureaux|locaux)|chez nous|sur (?:site|place)|en (?:la |nuestra )?oficina|con nosotros|in (?:ufficio|sede)|da noi|no escritório|w biurze|u nas)';
const AT_YOURS =
  '(?:yours|your (?:own )?(?:kitchen|desk at home|sofa|place|home)|home|wherever (?:you|it) (?:like|want|choose|please|suits?)[^.;\\n]{0,20}|where(?:ver)? you (?:like|want|choose|please))';

/** Short sentences that say how the job is done and nothing else, and days that are told in two halves. */
export const FRAGMENT_CUES: readonly Cue<Said>[] = [
  cue(
    'remote',
    3,
    [
      `${SENTENCE}remote(?:ly)?(?= ?(?:\\.|throughout|always|,? from (?:any|wherever|anywhere|your)|within|worldwide|,? across|,? anywhere))`,
      'remote only(?! if)',
      '(?:everybody|everyone|all of us|we all|the whole team|the team) (?:is|are|works?) (?:\\p{L}{3,8} )?remote(?:ly)?',
      '(?:you|we) (?:will |all )?work remotely,? (?:always|all the time|full ?time|throughout|every day)',
      '(?:we|all|everyone|everybody)(?: all)? works? from our (?:own )?homes?',
      'work(?:ing)? from \\(?almost\\)? anywhere',
      '(?:100|cien|cem|cento) ?(?:%|por cien(?:to)?|por cento|per cento) (?:en |in |da )?remot[oa]',
      '(?:tout|travail|équipe|on) (?:se fait|est|travaille)(?: \\p{L}{3,14})? (?:à distance|en télétravail|en remote)(?! (?:possible|partiel|le reste))',
      '(?:équipe|équipes) (?:est )?(?:répartie|dispersée|distribuée|éclatée) (?:à travers|en|partout|géographiquement|dans toute)',
      '(?:arbeiten|arbeitet|arbeitest) (?:alle |komplett |nur |immer )?von (?:zu hause|überall)',
      '(?:werken|werkt) (?:allemaal |altijd |volledig )(?:thuis|vanuit huis|op afstand|remote)',
      '(?:todos|todo el equipo) (?:trabajamos|trabaja) (?:en remoto|desde casa|a distancia)',
    ],
    { unless: new RegExp(`${ANY_WAY.source}|hybrid|not |n[’']t|weeks? |remote (?:first|sens)|\\bif\\b`, 'i') },
  ),
  cue(
    'hybrid',
    3,
    [
      `${FEW} (?:full |whole )?(?:days?|mornings?|afternoons?) (?:a week )?(?:at|in|on|with) (?:the |our |us|your )?(?:[\\p{L}'’]{2,14} ){0,4}(?:office|floor|studio|building|site|client|us|lab),? (?:and |but )?(?:the )?(?:rest|others?|remaining(?: \\p{L}{3,6})?|${FEW})(?: days?)? (?:are |is |of it )?(?:at |from |in )?(?:${AT_YOURS}|remote(?:ly)?)`,
      `${FEW} days? with us,? (?:and )?(?:the )?(?:rest|${FEW}) (?:at|from) ${AT_YOURS}`,
      `(?:come|coming|be|are) in on [^.;\\n]{4,40} (?:and|,) [^.;\\n]{0,20}(?:home|wherever|where you|remote)`,
      `hybrid(?:e[snr]?)? (?:mit|met|avec|con|z) ${COUNT} ${DAYS_ABROAD}`,
      `${COUNT} ${DAYS_ABROAD} (?:\\p{L}{2,10} ){0,3}${HOUSE_ABROAD},? [^.;\\n]{0,14}(?:${COUNT}|rest\\p{L}?|resto|reszta|reste|überige[nr]?|übrige[nr]?)[^.;\\n]{0,16} (?:zu hause|von zu hause|remote|thuis|huis|chez (?:vous|toi|soi)|à distance|casa|domu|zdalnie|home ?office)`,
      '(?:à distance|en télétravail) le reste du temps|le reste du temps (?:à distance|en télétravail)',
      'the rest (?:of the (?:week|time) )?(?:is )?(?:remote(?:ly)?|from (?:home|afar))',
    ],
    { unless: new RegExp(`${ANY_WAY.source}|fully remote|interview|weeks? (?:a|per) year`, 'i') },
  ),
  cue(
    'onsite',
    3,
    [
      `${SENTENCE}(?:on ?site|in ?person|in ?office|office based|on location)(?= ?(?:\\.|only|all week|every day|daily|throughout|,? (?:full ?time|5 days|five days|mon(?:day)? to fri(?:day)?)))`,
      'office based in (?:\\p{L}{3,16},? ){1,3}(?:5|five) days',
      '(?:all |the )?work (?:takes place|is done|happens) (?:in|at) (?:our|the) (?:\\p{L}{3,12} )?(?:building|workshop|lab|office|plant|hall|factory)',
      '(?:offices?|building|lab) (?:in (?:town|the centre|the center|the city)|downtown),? (?:5|five) days',
      '(?:the|our) (?:lab|office|plant|workshop|hall|shop) is where (?:it|the work|everything|work) (?:happens|is done)',
      '(?:job|role|work|position) is (?:in|at) the (?:plant|lab|workshop|factory|hall|field|store|warehouse|hospital|school)',
      '(?:role|job|work|position) is on location|on location in (?:\\p{L}{3,16} ){1,3}(?:every|each) (?:working )?day',
      'so (?:(?:you|we|the work|this job|do you)(?: \\p{L}{2,8}){0,3} )?(?:on ?site|on location|in ?person)',
      "(?:can[’']?t|cannot|never|may not|must not|doesn[’']?t) leave the (?:building|lab|site|premises|room)",
      'lab based (?:job|role|position)|(?:bench|shop floor|plant) based (?:job|role|position)',
      '(?:in the|at the|from our|in our) (?:office|lab|workshop|studio)s? (?:daily|each day|all week|every (?:working |week ?)?day)',
    ],
    {
      unless: /hybrid|\bor remote|interview|gym|support|some days|\bnot\b|n[’']t (?:have|need|require)/i,
      evenDenied: true,
    },
  ),
  cue('onsite', 4, ['no remote (?:days?|work(?:ing)?|option)(?! (?:limit|restrict))', 'no work from home'], {
    evenDenied: true,
    unless: /hybrid/i,
  }),
  cue(
    'onsite',
    3,
    [
      '(?:tirocinio|stage|lavoro|attività|posizione)?,? ?in presenza(?= (?:a|presso|nella|in) (?!modalità))',
      'stacjonarnie (?:w|we)|(?:praca|staż)[^.\\n]{0,30}(?:stacjonarn\\w{1,3}|na miejscu w)',
      '(?:prácticas|becas?|jornadas?|clases)[^.\\n]{0,24} presencial(?:es)?',
      '(?:à )?100 ?% (?:sur (?:site|place)|en présentiel)|poste (?:à 100 ?% )?(?:sur site|en présentiel)',
      '(?:fulltime|voltijds|elke dag|iedere dag|altijd|dagelijks) (?:op|bij ons op) (?:het )?kantoor',
      '(?:volle |tägliche |dauerhafte )präsenz|präsenz [^.\\n]{0,20}an allen tagen|täglich (?:im büro|vor ort)|jeden tag (?:im büro|vor ort|bei uns)',
      'tous les jours (?:au bureau|sur (?:site|place)|dans nos locaux)|todos los días en (?:la )?oficina|ogni giorno in (?:ufficio|sede)',
    ],
    { unless: /thuis|home ?office|remot[eo]|híbrid|télétravail|hybrid|smart ?working|zdaln|ibrid|colloqui|entretien/i },
  ),
];
