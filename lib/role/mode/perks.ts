import { type Cue, cue } from '../terms/cues.ts';
import type { Said } from './whole.ts';
import { ANY_WAY, OTHERS_HOME } from './whole.ts';

/**
 * What an employer offers all its people beside a job: it means some days at home where the job has a town, and all of them where it
 * has none. Told as `remote`; who reads it knows the town.
 */
export const PERKS: readonly Cue<'remote'>[] = [
  cue(
    'remote',
    2,
    [
      'remote work(?:ing)? (?:options?|possibilit\\w{1,3}|flexibility)',
      '(?:opportunit(?:y|ies)|possibilit(?:y|ies)|options?|chance) (?:for|of) remote work(?:ing)?',
      'remote work(?:ing)? opportunit(?:y|ies)',
      '(?<=[-•*·–]\\s)work from home(?=\\s*\\n)',
      'work wherever you (?:want|like)(?= on an? )',
      '(?:flexib\\w{2,8}|freedom|choice) (?:in|of|over|about|regarding|with) (?:(?:the|your|our) )?(?:\\p{L}{2,10} )?(?:working locations?|place of work)',
    ],
    {
      unless: new RegExp(`${ANY_WAY.source}|100\\s?%|full(?:y|[\\s-]time)? remote|hybrid`, 'i'),
      unlessBeside: OTHERS_HOME,
    },
  ),
];

/** Some of the work at home, in words that speak of a part of it. */
export const PART_CUES: readonly Cue<Said>[] = [
  cue(
    'hybrid',
    3,
    [
      'visit (?:the|our) (?:\\p{L}{2,14} )?(?:office|site) (?:at least )?(?:once|twice|[1-4]|one|two|three|four)(?: times| days)? (?:a|per|each) week',
      '(?:physical|physically|present|in ?person) (?:\\p{L}{2,8} ){0,2}(?:for )?(?:at least |minimum )?(?:[1-4]|one|two|three|four) days(?![^.;\\n]{4,80} and (?:the )?(?:other |remaining )?(?:one|two|three|[1-4]) days? (?:at|in) (?!home))',
      'remote(?:ly)? (?:work(?:ing)? )?(?:(?:is )?possible |allowed )?(?:for )?up to (?:[1-4]|one|two|three|four) days',
      'remote(?:ly)? (?:work(?:ing)? )?(?:\\p{L}{2,10} ){0,4}up to [1-7]\\d ?%',
      '(?:much|most|some|part|half) of (?:your|the) work (?:from|at) home',
      '(?:both|combines?|combining|mix of|between) remote work(?:ing)? and (?:time|days|work|working)? ?(?:\\p{L}{2,10} ){0,2}(?:at|in) (?:our|the)',
      'in (?:the|our) office [^.\\n]{0,50}(?:\\(at least\\)|at least|minimum(?: of)?) (?:[1-4]|one|two|three|four) days',
      '(?:office|on ?site|in ?person) first (?:culture|company|team|approach|environment)?,? ?\\(?(?:i\\.e\\.,? )?(?:at least |min\\.? |minimum )?(?:[1-4]|two|three|four)(?: ?[-–] ?[2-5])? days',
      'work(?:ing)? remotely (?:for )?(?:some|part|half|a part|a portion) of the (?:time|week)',
      'on ?site work(?:ing)? [^.\\n]{0,40}(?:in some form|from time to time|some of the time)',
      'work (?:from|in|at) (?:the |our )?(?:[\\p{L}]{2,14} ){1,6}offices? and (?:at|from) home',
      'work from home [1-4] days?|[1-4] days (?:a|per) week and [1-4] days? (?:in|at) (?:the|our)',
      'some remote days?(?: possible)?',
      '(?:minimum|at least|min\\.?)(?: of)? [2-8]0 ?% (?:office|on ?site|in ?office) presence|[2-8]0 ?% office presence',
      '(?:days|dagen) (?:on|op) (?:location|locatie)(?: required)? ?: ?[1-4](?! of [1-4] days a month)',
      'work ?(?:place|space) in our (?:\\p{L}{3,14} ){0,3}office[^.\\n]{0,50} at home',
      '(?:at|from) home,? in (?:an|the|our) office,? or (?:a )?(?:combination|mix|both)',
      'op termijn hybride? te werken',
      '(?:zowel )?op kantoor als remote|zowel remote als',
      'blended (?:approach|model|way) (?:to|of) (?:\\p{L}{3,12} )?(?:office|work)(?:ing)?|blended working',
      '(?:work )?(?:can|may) also be (?:done|performed|carried out) from home',
      'remote ?möglichkeit(?:en)? nach absprache|remote nach absprache',
      '(?:primarily|mainly|mostly) (?:\\p{L}{2,12},? ){0,5}(?:office|on ?site),? with (?:some|occasional|limited) (?:remote|home)',
      'flexible hybrid work(?:ing)? (?:model|policy|environment|arrangement)',
    ],
    { unless: new RegExp(`${ANY_WAY.source}|interview|weeks? (?:a|per) year`, 'i') },
  ),
  cue(
    'hybrid',
    2,
    [
      '(?:flexib\\w{2,8}|freedom|ability|able) (?:\\p{L}{2,10} ){0,3}(?:the )?ability to work from home|the ability to work from home',
      '(?:so|that) you can work (?:[\\p{L}]{2,16} ){1,4}from home',
      '(?:rather|prefer to) work from home|prefer working (?:from|at) home',
      'teletravail ponctuel|télétravailler',
      'remote ?möglichkeit(?:en)?',
    ],
    { unless: new RegExp(`${OTHERS_HOME.source}|100\\s?%|fully remote|completely`, 'i') },
  ),
  cue('remote', 3, ['no mandatory (?:office )?days'], { evenDenied: true }),
  cue(
    'remote',
    3,
    [
      '(?:from )?home,? (?:or )?(?:from )?(?:an? |the )?(?:coffee ?shop|café|cafe|beach|sofa|co ?working)',
      '(?:work|working|live) (?:from )?(?:wherever|where ?ever|anywhere) (?:and (?:however|whenever) )?you (?:want|like|choose|are|please|feel)(?! on an? )',
      '(?:paid|unpaid|full ?time|part ?time) (?:and |, )?remote (?:internship|role|position|job)',
      'work from home or hybrid(?: work(?:ing)?)? from',
      'remote based (?:environment|role|team|position|company|job)',
      'télétravail (?:est|reste) la (?:norme|règle)(?! mais)|télétravail (?:intégral|permanent|à temps plein|encouragé)',
      'ortsunabhängig(?:es)? (?:arbeiten|tätig)|ortsungebunden',
      '(?:work|training|job) (?:\\p{L}{2,10} ){0,3}is done remote(?:ly)?',
      '(?:crew|company|firm|staff|people|team) works? remotely',
      '(?:nationwide|us|usa|uk|eu|home) remote office',
      '(?:remote mostly|mostly remote)(?! (?:sens|support))',
      'remote ?[–—|-] ?(?:united states|usa|us|uk|united kingdom|canada|europe|eu|emea|latam|germany|poland|spain|portugal|france|india|brazil|mexico|worldwide|global|anywhere)',
    ],
    { unless: /posted with|exclud/i },
  ),
  cue('remote', 3, ["(?:do not|don[’']t) just (?:allow|support|offer|tolerate) remote work"], { evenDenied: true }),
  cue(
    'remote',
    1,
    [
      // Who asks for hours of a time zone, or for a country and no town, does not ask anyone in.
      '(?:overlap|available|hours|work(?:ing)?)[^.\\n]{0,40} (?:est|edt|pst|pdt|cet|cest|gmt|utc|eastern|pacific|us|european?) (?:time ?zones?|hours|time)',
      '(?:working )?hours ?: ?[^.\\n]{3,24} (?:est|edt|pst|pdt|cet|cest|gmt|utc|et|pt)(?! \\p{L})',
      '(?:candidates? )?(?:must|need to|should) (?:be )?(?:currently )?(?:based|located|reside|residing|living|live) in (?:the )?(?:us|u\\.s\\.?|usa|united states|united kingdom|uk|canada|ireland|europe|eu|brazil|mexico|colombia|argentina|india|germany|poland|philippines|latam|latin america|portugal|spain|netherlands|ukraine|romania|south africa|nigeria|kenya|pakistan|australia|new zealand)(?! (?:and|or) (?:be )?(?:able|willing) to (?:commute|work in))',
    ],
    { unless: /office|on ?site|commut|relocat/i },
  ),
  cue('remote', 1, [
    '(?:open to|happy with|consider(?:ing)?|welcome) (?:\\p{L}{2,10} ){0,3}remote(?: candidates| work| applicants)?',
  ]),
];
