import { type Cue, cue } from '../terms/cues.ts';
import { ANY_WAY, type Said } from './whole.ts';

/** Where a sentence or an item begins. */
export const SENTENCE = '(?<=(?:^|[.!?;\\n•|·]|- ) ?)';
const END = '(?=\\s*(?:[.;!,]|\\n|$))';
const LAND =
  '(?:eu|e\\.u|us|u\\.s|usa|uk|europe|emea|apac|latam|americas|north america|united (?:states|kingdom)|canada|germany|france|spain|portugal|italy|poland|netherlands|ireland|switzerland|austria|india|brazil|mexico|australia|israel|ukraine|romania|global(?:ly)?|worldwide|anywhere)';
const FEW = '(?:[1-4]|one|two|three|four)';
const TELEWORK = '(?:telework(?:ing)?|telecommut(?:e|ing)|wfh)';
const POST = '(?:position|role|job|opening|opportunity)';

/** The plainest ways to say it, which stand alone or in few words. */
export const PLAIN_CUES: readonly Cue<Said>[] = [
  // Who may not have it lives elsewhere: the job is remote all the same.
  cue(
    'remote',
    3,
    [
      `this (?:fully |100 ?% )?(?:remote|home ?based|work from home|${TELEWORK}) ${POST} (?:is not|isn[’']t|is only) (?:currently )?(?:available|open) (?:to|in|for)(?! (?:all|every))`,
    ],
    { evenDenied: true },
  ),
  cue('remote', 3, [`(?:an?|this|100 ?%) (?:\\p{L}{2,12} ){0,2}${TELEWORK} ${POST}`], {
    unless: /experience|track record|policy|\bwho\b|hybrid/i,
  }),
  cue(
    'remote',
    3,
    [
      `${SENTENCE}(?:fully |100 ?% )?remote ?(?:work(?:ing)? )?(?:\\(|,|–|—|-|:|/|in|within|from|us only|across)? ?(?:the |all of )?${LAND}`,
      `work from (?:any|every|wherever in|anywhere in) (?:\\p{L}{2,14} )?(?:country|${LAND}|city|place|state)`,
      '(?:telecommute|telework|work virtually)\\*? from (?:anywhere|any location|wherever)|(?:your|the) home is (?:the|your) office|no commute ?[:,–-]? ?(?:your|work)',
      `${SENTENCE}location independent${END}|digital nomads? (?:are )?welcome`,
      '(?:company|team|firm|business)(?: is)? without (?:any )?offices?',
      '(?:home ?working|home based|remote|telework(?:ing)?|telecommuting) (?:contract|full ?time|permanent(?:ly)?)(?! support)',
      '(?:entire|whole|complete) (?:\\p{L}{2,14} )?(?:team|company|staff) (?:is|are|works?) (?:\\p{L}{2,8} )?remote(?:ly)?',
      '(?:async(?:hronous)?|distributed) (?:and|&|,) remote|been (?:fully |100 ?% )?remote since|(?:deutschland|österreich|europa|bundes|schweiz)weit (?:remote|homeoffice|home ?office)|(?:remote|homeoffice) (?:in ganz|bundesweit|deutschlandweit)',
      '(?:da remoto|en remoto|em remoto) (?:al |à )?100 ?%',
      `${SENTENCE}(?:trabaja(?:rás)?|trabalha|lavora|lavorerai) (?:siempre )?(?:desde|de|da) casa${END}|${SENTENCE}pracuj z domu${END}`,
      'vanuit huis,? (?:waar|waarvandaan) je ook',
    ],
    {
      unless: new RegExp(`${ANY_WAY.source}|hybrid|\\bnot\\b|n[’']t|weeks? |sensing|posted with|exclud|\\d days`, 'i'),
    },
  ),
  cue(
    'hybrid',
    3,
    [
      '(?:home ?working|working from home) is possible (?:in consultation|by arrangement|in agreement|part of)',
      '(?:hybrid|office|home) (?:split|ratio)|\\d0 ?[:/] ?\\d0 (?:office|home|remote)|(?:office|home) \\d0 ?[:/] ?\\d0',
      `(?:office|on ?site|in ?office|studio) (?:attendance|presence)? ?(?:(?:once|twice|${FEW} (?:times|days)) (?:weekly|a week|per week|each week|a fortnight)|(?:twice|[2-4] (?:times|days)) (?:a|per|each) month)`,
      "(?:home ?office|homeoffice|remote|mobiles? arbeiten|thuiswerken|télétravail|teletrabajo) (?:bis zu|up to|tot|jusqu[’']à|hasta|max(?:imal|\\.)?) (?:[1-4](?: ?(?:tage?n?|days?|dagen|jours|días))?|[1-7]\\d ?%)",
      '(?:modalidad|jornada|formato|trabajo) (?:mixt[oa]|semipresencial)|semipresencial',
      '(?:formule|modalité|formule de travail) hybride|[1-4] ?j(?:ours?)? (?:de )?tt(?: ?/ ?| par )?sem(?:aine)?',
      '(?:in|at) (?:the|our) office (?:at least |for |about |minimum )?[2-8]0 ?% of',
      `${FEW} days in,? (?:and )?${FEW} (?:days )?out|part ?remote`,
      `(?:teams?|we|everyone) meets? (?:in person|at the office|in the office) (?:once|twice|${FEW} (?:times|days)) (?:a|per|each|every) week`,
    ],
    { unless: new RegExp(`${ANY_WAY.source}|interview|fully remote|100 ?%`, 'i') },
  ),
  cue(
    'onsite',
    3,
    [
      `${SENTENCE}(?:office|on ?site|in ?office|in ?person) only${END}`,
      'available in (?:the )?office full ?time|(?:position|role|job|work) (?:is |will be )?(?:based )?on ?site at (?:the |our |a )?(?:customer|client|\\p{L}{3,14})',
      '(?:on ?site|in ?office|in the office) (?:5|five) ?(?:x|times|days)',
      '(?:work|job|role) is (?:done |carried out )?on our (?:premises|site)',
      `${SENTENCE}(?:office based|in ?office|on ?site),? (?:in )?(?:\\p{L}{3,16})${END}`,
      'work(?:ing)? location ?: ?our (?:\\p{L}{3,16} ){0,2}(?:office|headquarters|hq|lab|plant)',
      'must (?:be able to )?commute (?:daily )?to (?:\\p{L}{3,16} ){1,2}(?:daily|every day|each day)?',
      `${SENTENCE}(?:arbeit|arbeiten) (?:im büro|vor ort)${END}|${SENTENCE}(?:travail )?(?:sur place|en présentiel|sur site)${END}`,
      '(?:not eligible for|ineligible for) (?:remote|telework|telecommut\\w{2,4}|hybrid)',
    ],
    {
      unless:
        /hybrid|\bor remote|interview|gym|support|home|thuis|remote (?:first|friendly)|meals?|lunch|snacks?|drinks|parking|\bif\b|when /i,
      evenDenied: true,
    },
  ),
];
