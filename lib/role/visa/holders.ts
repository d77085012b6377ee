import { pattern } from '../../text/phrases.ts';
import { type Cue, cue, END, START } from '../terms/cues.ts';
import { LAND } from './said.ts';

const BLOC =
  '(?:(?:other |another )?(?:eu|e\\.u\\.?|eea|european(?: union)?|uk|us|u\\.s\\.?|swiss|dutch|british|german|french|irish|american))';
const BLOCS = `${BLOC}(?:(?: ?/ ?|, ?(?:or |and )?| or | and | & )(?:an? )?${BLOC}){0,3}`;
const DUTCH_NATIONALITY =
  '(?:nederlandse?|belgische?|europese|zwitserse|duitse?|eu|eer)(?:(?:, ?| of | en | ?/ ?)(?:een )?(?:andere? )?(?:nederlandse?|belgische?|europese|zwitserse|duitse?|eu|eer)){0,3}';
const GERMAN_NATIONALITY =
  '(?:deutsche[rn]?|österreichische[rn]?|schweizer(?:ische[rn]?)?|europäische[rn]?|eu|ewr)(?:(?:, ?| oder | und | ?/ ?| bzw\\.? )(?:einer? )?(?:andere[nr]? )?(?:deutsche[rn]?|österreichische[rn]?|schweizer(?:ische[rn]?)?|europäische[rn]?|eu|ewr)){0,3}';
const PERMIT = '(?:visas?|work(?:ing)? permits?|residence permits?|permits?|work visas?|work authori[sz]ation)';
const SPONSOR = '(?:(?:visa |work |employment |immigration )?sponsorship|(?:work )?visas?|work permits?)';

/** Lists of what is not asked about, wishes, and what holds only for some. */
const NOT_ASKED =
  /discriminat|regardless|without regard|ongeacht|sans distinction|unabhängig|orientation|veteran|religio|preferr|preferenc|nice to have|\bplus\b|advantag|\bif\b|wenn |\bals je\b|\bsi vous\b|customers?|clients?\b|\bnon |not (?:required|needed|necessary)|we (?:can|will) (?:help|sponsor|arrange)/i;

/** Nationalities and papers that only their holders may apply with. */
export const HOLDERS: readonly Cue<'offered' | 'refused'>[] = [
  cue(
    'refused',
    2,
    [
      `(?:with|hold(?:s|ing)?|have|has|having|possess(?:es)?|require[sd]?|need) (?:an? |either |the )?(?:valid )?${BLOCS} (?:nationality|nationalities|citizenships?|passports?|visa ?/ ?passport|work permit)`,
      `${BLOCS} (?:citizens?|nationals?|residents?)(?:,| or|,? and|,? or) (?:(?:have|hold|having|holding|with|be|be a|a|be an) ){0,2}(?:holders? of )?(?:individuals |people |persons |those |candidates |anyone )?(?:(?:with|who (?:hold|have)|holding|of) )?(?:an? )?(?:valid |existing |current )?(?:[\\p{L}-]{2,10} )?${PERMIT}(?! (?:can|will be) (?:be )?(?:arranged|sponsored))`,
      'holders? of (?:an? )?(?:(?:valid |existing |current )?(?:work(?:ing)? |residence )(?:visas?|permits?)|(?:valid|existing|current) (?:visas?|permits?)|visas? (?:with|and) (?:a )?work permits?)',
      `(?:existing|current|own) (?:work(?:ing)? |residence )?(?:visas?|permits?) (?:to (?:live|reside|work|stay)|for ${LAND})`,
      `work permit for (?:\\p{L}{3,14} ){1,2}(?:\\p{L}{2,10} ){0,6}(?:is |are )?(?:a must|required|mandatory|necessary|needed)`,
      `work permit (?:is )?(?:needed|required) ?:|(?:an? )?eu (?:visa|passport|status|citizenship)(?: ?(?:/|or) ?(?:passport|visa|work permit|citizenship))? (?:is |are )?(?:required|needed|necessary|mandatory|a must)`,
      `(?:resident|residing|living|based|located|live) in [^.;\\n]{2,30} (?:with|and) (?:have |hold )?(?:an? |the )?(?:valid |full |legal )?(?:right to work|work permit|eu citizenship)`,
      '(?:must|need to|have to) (?:be able to )?(?:prove|show|demonstrate|evidence) (?:that )?(?:they|you) (?:have|hold) (?:the|a) right to (?:live|work|reside)',
      `(?:have|with|hold) (?:the )?(?:legal |full )?right to work (?:here|there|in this country|for the country)`,
      `${START}(?:the |full |valid )?right to work in ${LAND}${END}|right to work in ${LAND} (?:without|with no) `,
      `(?:bezit|bezitten|hebt|heeft|hebben|met|van) (?:al )?(?:een |de )?(?:geldige? )?${DUTCH_NATIONALITY} (?:nationaliteit|staatsburgerschap|paspoort|werkvergunning)`,
      `${DUTCH_NATIONALITY} (?:nationaliteit|staatsburgerschap|paspoort) (?:hebt|heeft|hebben|bezit(?:ten)?)`,
      '(?:hebt?|heeft|hebben|bezit|houders? van) (?:al )?(?:een )?(?:geldige? )?(?:visum met werkvergunning|work permit|werkvergunning|verblijfsvergunning)(?! nodig)',
      `(?:mit|besitz(?:en|t|e)?|haben|hast|hat) (?:\\p{L}{2,10} ){0,2}?${GERMAN_NATIONALITY} ?(?:nationalität|staatsangehörigkeit|staatsbürgerschaft|pass)(?![\\p{L}])`,
      '(?:inhaber\\p{L}{0,5}|besitzer\\p{L}{0,5}) (?:eine[rs] )?(?:gültigen )?(?:visums|aufenthaltstitels|arbeitserlaubnis|arbeitsbewilligung|arbeitsgenehmigung)',
      "(?:de|ayant la|avoir la|possédant la|possédez la|avec une) nationalité (?:française|suisse|belge|européenne)|(?:titulaires?|détenteurs?|détentrices?|munie?s?) d[’']une? (?:visa|permis|titre|autorisation) (?:de (?:travail|séjour)|avec|valable|valide|donnant)",
      "ressortissante?s? (?:suisses?|français(?:es)?|européen(?:ne)?s?|de l[’'](?:ue|union européenne)|d[’']un (?:état|pays) (?:membre|de l[’']ue))",
    ],
    { unless: NOT_ASKED },
  ),
  cue(
    'refused',
    3,
    [
      `(?:not|unable|cannot|can[’']t|can not|won[’']t|don[’']t) (?:able |be able |in a position )?(?:to )?(?:\\p{L}{2,10} ){0,2}(?:consider|accept|hire|proceed|progress|employ|interview|process|review|take)(?:ing)? [^.;\\n]{0,90}(?:requir|need)(?:e|es|ing|s)? (?:\\p{L}{1,12} ){0,4}${SPONSOR}`,
      `(?:candidates?|applicants?|people|those) (?:who|that) (?:\\p{L}{1,12},? ){0,9}(?:require|need) (?:\\p{L}{2,12} ){0,3}${SPONSOR} (?:\\p{L}{2,12} ){0,3}(?:not|cannot|can[’']t|won[’']t)`,
      "(?:do|does) ?(?:not|n[’']t) (?:currently |already )?(?:have|hold|possess) (?:the )?(?:right|permission|authori[sz]ation) to work [^.;\\n]{0,40}(?:not|cannot|can[’']t|unable)",
      `sponsorship(?: ?/ ?\\p{L}{2,10})? is not${END}`,
    ],
    { unless: /discriminat|veteran|religio|interview process|export/i, evenDenied: true },
  ),
  // Feeds that drop line breaks glue the next demand to the last.
  { says: 'refused', weight: 2, pattern: pattern(/(?<=\p{Ll})Right to work in the (?:UK|US|EU)\b/gu) },
];
