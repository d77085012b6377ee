import { type Cue, cue } from '../terms/cues.ts';
import { SENTENCE } from './plain.ts';
import { COUNT } from './week.ts';
import { ANY_WAY, type Said } from './whole.ts';

const DAYS_ABROAD = '(?:tage?n?|dag(?:en)?|jours?|días?|dias?|giorn[io]|dni|dzień)';

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
      'work(?:ing)? from \\(?almost\\)? anywhere',
      '(?:100|cien|cem|cento) ?(?:%|por cien(?:to)?|por cento|per cento) (?:en |in |da )?remot[oa]',
      '(?:tout|travail|équipe|on) (?:se fait|est|travaille)(?: \\p{L}{3,14})? (?:à distance|en télétravail|en remote)(?! (?:possible|partiel|le reste))',
      '(?:équipe|équipes) (?:est )?(?:répartie|dispersée|distribuée|éclatée) (?:à travers|en|partout|géographiquement|dans toute)',
    ],
    { unless: new RegExp(`${ANY_WAY.source}|hybrid|not |n[’']t|weeks? |remote (?:first|sens)|\\bif\\b`, 'i') },
  ),
  cue(
    'hybrid',
    3,
    [
      `(?:come|coming|be|are) in on [^.;\\n]{4,40} (?:and|,) [^.;\\n]{0,20}(?:home|wherever|where you|remote)`,
      `hybrid(?:e[snr]?)? (?:mit|met|avec|con|z) ${COUNT} ${DAYS_ABROAD}`,
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
    ],
    {
      unless: /hybrid|\bor remote|interview|gym|support|some days|\bnot\b|n[’']t (?:have|need|require)/i,
      evenDenied: true,
    },
  ),
  cue(
    'onsite',
    3,
    [
      '(?:tirocinio|stage|lavoro|attività|posizione)?,? ?in presenza(?= (?:a|presso|nella|in) (?!modalità))',
      'stacjonarnie (?:w|we)|(?:praca|staż)[^.\\n]{0,30}(?:stacjonarn\\w{1,3}|na miejscu w)',
      '(?:prácticas|becas?|jornadas?|clases)[^.\\n]{0,24} presencial(?:es)?',
      '(?:à )?100 ?% (?:sur (?:site|place)|en présentiel)|poste (?:à 100 ?% )?(?:sur site|en présentiel)',
    ],
    { unless: /thuis|home ?office|remot[eo]|híbrid|télétravail|hybrid|smart ?working|zdaln|ibrid|colloqui|entretien/i },
  ),
];
