import { hits, pattern } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { sectionAt } from '../../text/sections.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';
import type { Visa } from '../../vocabulary.ts';
import { type Cue, cue, signs, weigh } from '../terms/cues.ts';
import { FOREIGN_VISA } from './foreign.ts';
import { VISA_FORMS } from './forms.ts';
import { HOLDERS } from './holders.ts';
import { PERMITS } from './permits.ts';
import { PLAIN_VISA } from './plain.ts';
import { SAID_VISA } from './said.ts';
import { IN_TITLE, STATUS_VISA } from './status.ts';

export interface VisaReading {
  readonly visa: Visa;
  readonly evidence: readonly Span[];
}

const SPONSOR =
  '(?:visas?|work permits?|(?:work )?visa sponsorships?|(?:immigration |employment |h ?1b )?sponsorships?|work visas?)';
/** Anti-discrimination lists, forms and laws speak of citizenship without asking for it. */
const LIST =
  /national origin|marital|orientation|veteran|without regard|regardless|discriminat|export|please state|race,|religio|protected|e-?verify(?! employer)|form i-?9|confirm that you|does not (?:guarantee|mean|imply)/i;
const OTHERS =
  /embass|consulat|visa files|visa (?:card|inc|network|and mastercard|direct|or mastercard|, master)|mastercard|citizen (?:services|scale|experience|scien)|senior citizens|sponsor (?:sites?|teams?|portal)|executive sponsor|sponsored by the|travel visas?|use our (?:product|software|platform)|lawyers use|(?:track|tracks|tracking) (?:visas?|sponsorship)|sponsorship deadlines/i;
const unless = new RegExp(`${LIST.source}|${OTHERS.source}`, 'i');

/** A clearance that may still be obtained, that is only a plus, or that somebody once held. */
const CLEARANCE_TO_COME = new RegExp(
  [
    String.raw`(?:(?<!\b(?:with|and) (?:the )?ability to )obtain|eligib\w+|(?<!\b(?:with|and) (?:the )?)ability|able to (?:get|gain)|ideally|preferr\w+|nice to have|desir\w+|bonus|details of|`,
    String.raw`previously)[^.;\n]{0,40}(?:active|current|existing|valid|live|hold|clear)|\bor (?:be |have )?(?:the )?(?:eligib|`,
    'able|ability|obtain|willing)|clearances?,? (?:is |would be |are )?(?:an? )?(?:plus|preferred|desir|advantag|',
    'nice to have|not required)|clearable',
  ].join(''),
  'i',
);

const CUES: readonly Cue<'offered' | 'refused'>[] = [
  cue(
    'refused',
    3,
    [
      `(?:not|unable to|cannot|can[’']?t|can not|won[’']?t|don[’']?t|doesn[’']?t|isn[’']?t|aren[’']?t|never|not able to|not in a position to|not currently|no longer|not licen[sc]ed to) (?:\\p{L}{1,14} ){0,7}${SPONSOR}`,
      "(?:not|unable to|cannot|can[’']?t|won[’']?t|don[’']?t) (?:\\p{L}{2,12} ){0,2}sponsor(?:ing)?(?: (?:\\p{L}{2,12} ){0,3}(?:visas?|candidates?|applicants?|permits?))?",
      `no ${SPONSOR}(?!(?: sponsorships?)? (?:is |will be )?(?:required|needed|necessary))`,
      'sponsorship ?: ?(?:no|not|none)',
      `${SPONSOR} (?:\\p{L}{1,14} ){0,3}(?:is|are|will be|can|cannot|will|isn[’']?t|aren[’']?t) ?(?:not|n[’']t)? ?(?:be )?(?:currently )?(?:not |unavailable|not available|not offered|not provided|cannot be provided)(?:available|offered|provided|possible|supported)?`,
      `${SPONSOR} [_*]{0,2}(?:cannot|can not|will not|won[’']t) be`,
      `${SPONSOR} (?:cannot|can not|can[’']t|will not|won[’']t) be (?:provided|offered|supported|considered)`,
      `(?<!with or )without (?:the )?(?:need|requirement|requiring)? ?(?:for |of )?(?:\\p{L}{1,14} ){0,4}${SPONSOR}`,
      `(?<!with or )without requiring ${SPONSOR}`,
      `${SPONSOR} (?:is|are) ?(?:not|n[’']t) something (?:that )?we`,
      "(?:no|not|\\w+n[’']t) (?:\\p{L}{1,10} ){0,4}sponsor(?:ship)? licen[cs]e",
      '(?:too small|too young|not (?:big|large) enough) to sponsor',
      '(?:may|can|allowed to|free to|able to|already) (?:legally )?(?:live and )?work in (?:the )?\\p{L}{2,14}(?: \\p{L}{2,10})? without (?:a |an |any |needing |our )?(?:\\p{L}{2,10} )?(?:permit|visa|sponsor\\p{L}{0,4})',
      '(?:work permit|right to work|permission to work) (?:\\p{L}{2,14} ){0,4}must already',
      'papers (?:that|which) (?:already )?(?:let|allow) you (?:to )?work',
      'do(?:es)? not (?:now |and |or |will |/ |, ){0,4}(?:\\p{L}{2,10} ){0,6}require (?:\\p{L}{2,10} ){0,2}(?:sponsorship|visa)',
      'must not require (?:\\p{L}{2,10} ){0,2}(?:sponsorship|visa)',
      'geen (?:visum|werkvergunning|sponsoring)',
      'keine? (?:visa|visum)[\\p{L}-]{0,14}',
      'vis(?:um|a)\\p{L}{0,14} (?:können|werden|übernehmen|begleiten|unterstützen) (?:wir )?(?:\\p{L}{2,8} ){0,2}(?:nicht|keine)',
      '(?:given up|lost|returned|handed back) our (?:sponsor(?:ship|ing)? )?licen[cs]e',
    ],
    { unless, evenDenied: true },
  ),
  cue(
    'refused',
    2,
    [
      '(?:must|need to|should|required to|requires?|be) (?:\\p{L}{2,12} ){0,3}(?:be )?(?:legally |currently |already |fully |permanently )?(?:authori[sz]ed|entitled|eligible|permitted) to (?:live and )?work (?:in|for any|within|locally|permanently|without)',
      '(?:are|is) (?:already )?(?:legally )?(?:authori[sz]ed|entitled|eligible) to work (?:in the country|in the (?:us|u\\.s|united states|uk|eu|netherlands)|locally)',
      '(?:be|or) eligible to work locally',
      '(?:must|need to|require|requires|required|already|have|holds?|with|possess|possession of)(?: (?:\\p{L}{1,14}|have|hold)){0,5} (?:the )?(?:valid |legal |full |unrestricted |existing |permanent )*(?:rights?|permission) to (?:live and )?work (?:in|within)',
      '(?:the )?rights? to work in the (?:uk|us|eu|country)',
      '(?:the |a )?rights? to work (?:without|with no) (?:any )?(?:restriction|limitation|sponsor)\\w{0,5}',
      'with the (?:necessary |required |full |legal |unrestricted )?right to work',
      '(?:must|and|to) be legally (?:eligible|entitled|authori[sz]ed|allowed) to work',
      'hold (?:an? )?(?:us|u\\.s\\.?|united states|british|uk|eu) (?:citizenship|nationality|passport)',
      '(?:must|have|valid|existing|current|maintain|hold|already|possession of)(?: [\\p{L}.]{1,12}){0,4} (?:us |u\\.s\\.? |eu |uk |valid )?work(?:ing)? (?:authori[sz]ation|permits?)',
      '(?:located|based|reside|live|living|residing) in (?:[\\p{L}.]{2,14} ){1,4}and (?:be )?(?:legally )?(?:eligible|authori[sz]ed|entitled|allowed) to work',
      'work(?:ing)? (?:visa|permit) is (?:required|mandatory|needed)',
      '(?:u\\.?s\\.?a?|us|american|canadian|dutch|eu|british|uk|german|israeli|indian|australian) (?:citizens?|nationals?)(?:hip)?(?: (?:only|required|is required|or (?:\\p{L}{2,12} ){0,4}(?:permit|green card|permanent)|or|and|and ability))',
      '(?:only|must) (?:hire|consider|accept|employ|be|open to) (?:u\\.?s\\.?a?\\.?|us|american|canadian|eu|uk|british) (?:citizens?|nationals?|persons?)',
      '(?:with|of|than) (?:u\\.?s\\.? )?citizenship(?! (?:status|services|activit))',
      'must (?:have|hold|possess) (?:\\p{L}{2,14} )?(?:citizenship|nationality)',
      'authori[sz]ation to (?:reside and |live and )?work in (?:[\\p{L}]{2,14} ){1,6}is (?:an? )?(?:precondition|prerequisite|condition|required|requirement)',
      'work authori[sz]ation ?:? (?:[•-] ?)?(?:[\\p{L}]{2,14} ){1,3}\\(required\\)',
      'visas? (?:that|which) (?:allows?|permits?|lets?) you to work',
      '(?:must|need to|already|currently|have|with|require|required) (?:have |hold )?(?:(?:full ?time|full|valid|unrestricted|permanent|ongoing|legal) ){0,2}(?:australian |new zealand |nz |uk |eu )?work(?:ing)? rights',
      'citizens (?:currently )?(?:residing|living|based) in (?:\\p{L}{2,14} ){1,3}only',
      '(?:full )?rights as a citizen of',
      'only (?:\\p{L}{2,12} ){0,2}(?:candidates|applicants|people|those|individuals) (?:\\p{L}{2,10} ){0,3}(?:eligible|authori[sz]ed|entitled|allowed|permitted) to work',
      'open to (?:candidates|applicants|people|those) (?:\\p{L}{2,10} ){0,2}(?:eligible|authori[sz]ed|entitled|allowed) to work',
      'with (?:a |an )?(?:valid |existing )?work authori[sz]ation',
      '(?:a|an|valid) (?:work )?(?:visa/permit|visa or permit|permit) to work in',
      '(?:must be|requires?|need to be|be an?|have)(?: \\p{L}{1,12}){0,3} (?:u\\.?s\\.?|us|united states|canadian|australian|uk|british|eu|european) (?:permanent residents?|citizens?|nationals?)(?:hip)?',
      '(?:u\\.?s\\.?|us|united states) citizenship(?: (?:is )?required| status)',
      'citizenship (?:is )?required',
      '(?:us|uk) citizen(?! (?:or|service|scien))',
      '(?:us|u\\.s\\.?) persons?(?: (?:status|only|required|is required|as defined))',
      '(?:us|u\\.s\\.?) person,? required',
      '(?:permanent residents?|citizens?) or (?:citizens?|permanent residents?)(?: of \\p{L}{1,14})? (?:only|to apply)',
      'citizens only',
      'green card (?:holders?|required)',
      'gc (?:and|or|/) (?:us )?citizens?',
      '(?:valid|gültige) arbeitserlaubnis',
      'permis de travail (?:valide|en cours)',
      'permiso de trabajo (?:en vigor|válido)',
      'werkvergunning (?:vereist|verplicht)',
      'toestemming om te werken ?: ?\\n? ?\\p{L}{4,14} ?\\(?vereist',
      '(?:australian|nz|new zealand) (?:citizens?|permanent residents?)',
    ],
    {
      unless: new RegExp(
        `${unless.source}|excellent|preference for|if you are not|do not need|right to work checks?|encouraged to apply|will receive consideration|(?:check|verify|confirm|evidence of|proof of) (?:your|their|the|every\\w*[’']s) right to work|with (?:every|all) appointments?`,
        'i',
      ),
    },
  ),
  cue(
    'refused',
    2,
    [
      '(?:active|current|existing|valid|live)(?: [\\p{L}/]{2,12}| ts/sci|/){0,5} (?:clearance|clearances|ts/sci)',
      '(?:hold|holds|holding|possess|possesses|have|has)(?: (?:an?|and|active|current|currently|us|u\\.s|dod|uk|valid|the)){0,4} (?:top secret|secret|security|sc|dv|ts/sci|ts)(?:[\\s/]{1,2}(?:sci|ssbi|security|secret)){0,2} clearance',
      'clearance(?: requirements?| level| required)? ?:? (?:[•-] ?)?(?:active )?(?:ts|top secret|secret)(?! (?:is|can|may|or ability))',
      'clearance level must currently (?:possess|hold) ?:? (?!none)\\p{L}{2,8}',
      '(?:sc|dv|bpss|security) cleared (?:candidates?|only)',
      'must be (?:sc|dv|security) cleared',
      'ts/sci (?:with poly\\w{0,6}|required|clearance required)',
    ],
    { unless: CLEARANCE_TO_COME },
  ),
  // Feeds that drop line breaks glue the next line to the demand.
  {
    says: 'refused',
    weight: 2,
    pattern: pattern(
      /(?<=\p{Ll})No (?:visa )?sponsorship\b|(?<=\p{Ll})Must be an? (?:UK|US|U\.S\.|British|EU|Australian|Canadian) (?:[Nn]ational|[Cc]itizen)|(?:Active (?:SC|DV|TS|Secret) (?:[Cc]learance|[Rr]equired)|Clearance: ?Active (?:SC|DV|TS)\b)/gu,
    ),
    unless: CLEARANCE_TO_COME,
  },
  // Items of a list of demands that are nothing but the demand.
  {
    says: 'refused',
    weight: 2,
    pattern: pattern(
      /^[^\p{L}\n]{0,6}(?:(?:U\.?S\.?|US|United States) [Cc]itizenship|(?:Legally )?(?:[Ee]ligib(?:le|ility)|[Aa]uthori[sz]ed|[Ee]ntitled) to work (?:lawfully )?in\b(?! [^\n]{1,40} with or without)|[Aa]uthori[sz]ation to (?:reside and |live and )?work (?:legally )?in\b|(?:Secret|Top Secret|TS\/SCI)(?: [Ss]ecurity)? [Cc]learance(?=[ \t.]{0,3}$))/gmu,
    ),
    unless,
  },
  cue('refused', 2, [
    'must (?:currently |already )?hold (?:an? )?(?:active |current |valid )?(?:sc|dv|ts|secret|security|top secret) clearance',
    'active (?:sc|dv|ts|ts/sci|secret)(?: clearance)? (?:is )?required',
    '(?:seeking|looking for|need|hiring|seek) (?:[\\p{L}]{2,12},? ){0,4}(?:security|sc|dv) cleared',
  ]),
  cue(
    'offered',
    3,
    [
      '(?:visa|work permit|immigration|relocation and visa|perm) (?:sponsorships?|support|assistance|process)(?: (?:and|&) relocation)?',
      'sponsor(?:s|ing)? (?:\\p{L}{1,12} ){0,2}(?:visas?|work permits?|h ?1b)',
      '(?:offer|provide|offering|providing|eligible for|available|support) (?:(?!clearance)[\\p{L}\\d]{1,14} ){0,3}(?:visa|sponsorship)',
      'support you (?:in|with) your visa',
      'visa sponsor ?(?:\\+|and|&|,) ?relocation',
      '(?:visa|sponsorship) (?:is )?available',
      'we (?:do )?sponsor(?= (?:candidates|applicants|your (?:visa|move|work permit)|for))',
      'relocation (?:\\p{L}{2,12},? ){0,3}(?:visa|work permit)',
      'highly skilled migrant',
      'kennismigrant\\w{0,14}',
      '30 ?% (?:facility|ruling|tax ruling)',
      'staff immigration team',
      '(?:unterstützung|hilfe) (?:bei|beim) (?:\\p{L}{2,12} )?(?:visum|visa)\\w{0,10}',
      'blue card (?:sponsorship|support)',
      'welcome talent from all over the world',
      '(?:pay(?: for)?|arrange|take care of|organi[sz]e|handle|sort out|help (?:you )?(?:with|get)|cover|assist (?:you )?with|look after|deal with|help you (?:\\p{L}{2,12} ){0,5}get) (?:your |the |a |any |all )?(?:work |residence )?(?:visas?|permits?)(?! (?:of|for (?:lorr|our customers|customers|clients|the public)))',
      "(?:need|require|needs|requires) an? (?:work |residence )?(?:visa|permit)[,?:]? (?:\\p{L}{2,10},? ){0,3}we (?:will |can |[’']ll )?(?:gladly )?(?:pay|sponsor|help|arrange|take care|sort|handle|cover|support)",
      'licen[sc]ed (?:visa )?sponsor',
      'we sponsor(?= ?[.!;])',
      '(?:visas?|permits?) (?:are|is) no (?:obstacle|problem|issue)',
      '(?:will|can|do|happily|gladly|happy to|able to|glad to|willing to) sponsor (?:you|your|the right|candidates|people|applicants)',
    ],
    { unless: new RegExp(`${unless.source}|not|n[’']t\\b|unable|cannot|without|future`, 'i') },
  ),
];

/** Offers beside which a "not" is of something else ("open for sponsorship, not for relocation"), and headers of threads. */
const OFFERS: readonly Cue<'offered' | 'refused'>[] = [
  cue(
    'offered',
    3,
    [
      "(?<!not |n[’']t |never )(?:open|willing|able|happy|glad|ready) (?:for|to) (?:provid\\w{1,3}|offer\\w{0,3}|giving|give) (?:you )?(?:an? )?(?:visa|work permit|sponsorship)(?: sponsorship)?",
    ],
    { evenDenied: true },
  ),
  {
    says: 'offered',
    weight: 2,
    pattern: pattern(/(?<=[|]\s?)visas?(?:\s(?:sponsor\w{0,4}|ok|provided|welcome|support))?(?=\s?(?:\||,|\n|$))/giu),
  },
];

const ALL_CUES = [
  ...CUES,
  ...OFFERS,
  ...FOREIGN_VISA,
  ...VISA_FORMS,
  ...PLAIN_VISA,
  ...SAID_VISA,
  ...PERMITS,
  ...HOLDERS,
  ...STATUS_VISA,
];

/** How it was once: "until last year we were unable to", "in earlier years we sponsored". */
const ONCE =
  /\b(?:until (?:last|recently|\d{4})|in (?:earlier|former|previous|past) years|used to|in the past|previously|formerly|früher|vroeger|autrefois|auparavant)\b/i;
const NOW_AGAIN = /,?\s(?:but|however|since|now|today|aber|inzwischen|maar|mais)\s/i;
const isOnce = ({ description, sentences }: PostingText, { start }: Span): boolean => {
  const at = start ?? 0;
  const before = description.slice(sentenceAt(sentences, at).start, at);
  return ONCE.test(before.slice(Math.max(0, before.search(NOW_AGAIN))));
};

/** Whether the posting says that sponsorship is to be had (`offered`) or that the right to work must be there already (`refused`). */
export function readVisa(text: PostingText): VisaReading {
  const titled = hits(IN_TITLE, text.title, 1)[0];
  if (titled) return { visa: 'refused', evidence: [spanOf(text.title, titled.start, titled.end, 'title')] };
  const found = signs(text, ALL_CUES).filter(({ span }) => !isOnce(text, span));
  // Under a heading of wishes nothing is demanded, unless in so many words.
  const weights = weigh(
    found.filter(
      (s) =>
        s.weight >= 3 ||
        s.says !== 'refused' ||
        /\b(?:must|required|only)\b/i.test(s.span.quote) ||
        sectionAt(text.sections, s.span.start ?? 0) !== 'nice',
    ),
  );
  const refused = weights.get('refused');
  const offered = weights.get('offered');
  if (refused && (!offered || refused.most >= 3)) return { visa: 'refused', evidence: [refused.best.span] };
  if (offered) return { visa: 'offered', evidence: [offered.best.span] };
  return { visa: 'unstated', evidence: [] };
}
