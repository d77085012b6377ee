import { phrases } from '../../text/phrases.ts';
import { type Cue, cue, END, START } from '../terms/cues.ts';

/** What a person's stay is called in the United States, and the paper that follows it. */
const STATUS = '(?:h ?1 ?b|h ?4|l ?1|f ?1|opt|cpt|stem opt|ead|tn)s?';
const STATUSES = `${STATUS}(?:(?:,? ?(?:/|,|and|or|&)? ?)${STATUS}){0,4}`;
const SPONSORING = '(?:(?:visa|work visa|immigration|employment|h ?1 ?b) )?sponsorship';
const LAND =
  '(?:the )?(?:united states(?: of america)?|u\\.?s\\.?a?|united kingdom|u\\.?k|eu|canada|australia|new zealand|ireland|germany|netherlands|switzerland|israel|india|singapore)';
const NATION =
  '(?:canadian|australian|new zealand|singapore(?:an)?|israeli|indian|irish|british|u\\.?s\\.?|american|us)';
const NOT = /\b(?:not|no|cannot|unable|never|without|nor)\b|n[’']t\b/i;
const OTHERS =
  /discriminat|regardless|without regard|orientation|veteran|religio|preferr|nice to have|a plus|advantag|^\W*(?:are|will|do) you\b[^?]*\?/i;

/** "Data Scientist - No Sponsorship": titles that say it at once. */
export const IN_TITLE = phrases([
  'no (?:visa )?sponsorship|no (?:h ?1 ?b|opt|cpt)s?|(?:u\\.?s\\.? citizens?|usc|gc|green card)(?:(?: ?/ ?| or | & | and )(?:u\\.?s\\.? citizens?|usc|gc|green card)(?: holders)?){0,2} only',
]);

/** Papers by the short names that recruiters in North America write, and sponsorship told of in passing. */
export const STATUS_VISA: readonly Cue<'offered' | 'refused'>[] = [
  cue(
    'offered',
    3,
    [
      `(?:we|company|employer|client)(?: will| can| do| also)? sponsors? (?:\\p{L}{2,8} )?${STATUSES}`,
      `${STATUSES} (?:(?:are|is|holders|candidates|visas?) )*(?:no problem|welcomed?|ok(?:ay)?|fine|accepted)`,
      `(?:visas?|work permits?|h ?1 ?b|relocation) ?(?:/|&|and|or|,) ?(?:green cards?|work permits?|h ?1 ?b|visas?) (?:sponsorship|support|assistance)|h ?1 ?b (?:filing|sponsorship|transfer|processing)s? (?:for|is|are|available|offered|provided)|green cards? (?:filing|processing|sponsorship)s?(?: is| are)? (?:for|available|offered|provided|starts?)`,
      `(?:assist|help|support)s? (?:with )?(?:\\p{L}{2,10} ){0,4}(?:h ?1 ?b|green card)(?! holders)`,
      `(?:opportunity|position|role|job|employer) offers ${SPONSORING}|sponsorship (?:can|may) be (?:granted|provided|offered)`,
    ],
    { unless: NOT },
  ),
  cue(
    'refused',
    3,
    [
      `(?:cannot|can[’']t|can not|unable to|not able to|do not|don[’']t|does not|will not|won[’']t)[^.;\\n]{0,40}(?:provide|offer|give) (?:\\p{L}{2,10} )?${SPONSORING}`,
      `(?:requir|need)(?:ing|es?) (?:\\p{L}{2,12} ){0,3}${SPONSORING}[^.;\\n]{0,40} (?:will not|won[’']t|cannot|can[’']t|are not|may not) (?:\\p{L}{2,8} )?(?:be )?(?:considered|accepted|eligible|processed)`,
      `no (?:third ?part(?:y|ies)|c2c|corp to corp)(?:,| or| and| nor| ?/) ?${STATUS}|no h ?1 ?b`,
      `${START}${SPONSORING} not (?:available|offered|provided|possible)`,
    ],
    { evenDenied: true, unless: OTHERS },
  ),
  cue(
    'refused',
    2,
    [
      `(?:requires?|only|must (?:have|be)|needs?) (?:\\p{L}{2,12} ){0,2}\\(?(?:an? )?(?:green ?cards?|gc)(?: holders?)? ?(?:&|and|or|/|,) ?(?:us )?citizens?(?:hip)?`,
      `w ?2 (?:only|candidates) ?\\(?(?:green ?cards?|gc)|visa (?:type|status) ?: ?(?:green ?card|gc|us citizen|usc)`,
      `(?:legal )?(?:authority|authori[sz]ation) to (?:legally )?work (?:in|within) ${LAND}${END}|legally (?:entitled|eligible|permitted|allowed|authori[sz]ed) to work (?:full ?time )?(?:in|within) ${LAND}`,
      `(?:must|need to|have to) (?:\\p{L}{2,10} ){0,3}(?:authori[sz]ed|entitled|eligible|permitted) to work (?:lawfully|legally|full ?time) (?:in|within) ${LAND}`,
      `(?:must|need to|have to) have (?:\\p{L}{2,10} )?(?:proof|evidence) of (?:[\\p{L}-]{2,12},? ){0,5}(?:eligibility|right|entitlement|authori[sz]ation) to work (?:full ?time )?(?:in|within) ${LAND}`,
      `be (?:either )?(?:an? )?${NATION} citizens?(?:,? ?(?:or|,|/) ?(?:an? )?(?:permanent )?residents?)`,
      '(?<!non )only (?:u\\.?s\\.?|united states) persons|(?<!non )(?:u\\.?s\\.?|united states) persons (?:can|may|will) (?:\\p{L}{2,8} )?(?:be considered|apply)',
    ],
    { unless: OTHERS },
  ),
];
