import type { Posting } from '../posting/posting.ts';
import { hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { dataSpan, type Span, spanOf } from '../text/span.ts';
import type { Contract } from '../vocabulary.ts';
import { isRecruiter } from './employer-recruiter.ts';
import { type Cue, cue, signs, weigh } from './terms-cues.ts';

export interface ContractReading {
  readonly contract: Contract;
  readonly evidence: readonly Span[];
}

type Said = Exclude<Contract, 'unstated'>;

const TITLE_INTERNSHIP = phrases([
  'intern(?:ship)?s?',
  'co op',
  'praktik(?:um|ant|antin|anten|a)',
  'pflichtpraktikum',
  '(?:werk|working )student(?:in|en)?',
  'student (?:programmer|developer|assistant|worker|job|engineer)',
  '(?:afstudeer|meewerk)?stage',
  'stagiaire?',
  'afstudeer(?:opdracht|project)',
  'becari[oa]',
  'prácticas',
  'est[aá]gi(?:o|[aá]ri[oa])',
  'tirocini[oa](?:nte)?',
  'sta[żz](?:yst\\w)?',
  'alternance',
  'alternant\\w?',
  'apprenti(?:ce|ssage)?',
  'summer analyst',
  'trainee \\(',
]);
const TITLE_CONTRACT = phrases([
  'contract(?:or)?(?! (?:manag|analy|lifecycle|negot|admin|specialist|manufactur|law))',
  'freelance\\w{0,2}',
  'fr[ei]{2}beruf\\w{1,4}',
  'b2b contract',
  'c2c',
  '1099',
  '\\d{1,2} ?(?:\\+ )?months? contract',
  'temp',
  'interim',
  '(?:inside|outside) ir35',
  'contract to hire',
  'zzp\\w{0,2}',
  'indépendant',
]);

/** What texts say of how one is engaged. An employer's own fixed term is employment; a rate, an invoice or an agency's term is not. */
const CUES: readonly Cue<Said>[] = [
  // A label says it outright.
  cue('contractor', 4, [
    'vertragsart ?: ?(?:freiberuflich|arbeitnehmerüberlassung|freelance)',
    'stellentyp ?: ?freiberuflich',
    '(?:contract|employment|job|position|engagement) type ?:? ?(?:contract(?!ual)|freelance|c2c|contractor|temporary)',
    'contratto ?: ?(?:somministrazione|p\\.? ?iva)',
    'somministrazione a tempo determinato',
  ]),
  cue(
    'contractor',
    3,
    [
      '(?:inside|outside) (?:of )?ir ?35',
      'ir35',
      'c2c|corp (?:to|2) corp',
      'independent contractors?',
      '(?:at will[”"]? |hourly |freelance |as an? )contractor',
      'contractor (?:role|position|basis|agreement)',
      'paid (?:by the|per) day|on your (?:own )?invoice',
      '(?:look(?:ing)? for|need|seek(?:ing)?|hir(?:e|ing)|want) (?:an? |some )?(?:\\p{L}{2,14} ){0,2}freelancers?',
      "(?:you|contractors?|freelancers?|consultants?)(?: will|[’']ll)? (?:invoice|bill) us",
      '(?:through|via|with|bring|have|from) your own (?:limited |ltd )?company',
      'self ?employed (?:people|persons?|developers?|engineers?|consultants?|contractors?|basis|status|only|contract)',
      '(?:contract|assignment) (?:through|via) (?:our|an|the) agency',
      'freelance (?:position|role|contract|basis|project|opportunity|assignment|engagement|gig|job|post|opdracht|projekt|auftrag)',
      '(?:on a |as a |als )freelance\\w{0,2}',
      'freiberuflich\\w{0,3}',
      'fre(?:elancer)? (?:gesucht|m/w/d)',
      '(?:tages|stunden)satz',
      'projekt(?:dauer|laufzeit)',
      'tjm',
      'statut freelance',
      'contrat ?:? freelance',
      'modalités ?:? freelance',
      'temps partiel \\(freelance\\)',
      'poste ouvert (?:aux?|à|à des|pour|pour des|pour une?|pour un·e) (?:freelances?|indépendant\\S{0,4})',
      'pour (?:un·e |une? |des )?indépendant\\S{0,4}',
      'mission freelance',
      '(?:day|daily) rate',
      'umbrella (?:company|rate|contract)',
      '(?:contract|assignment|project) (?:length|duration|term) ?:? ',
      'duration ?[:–-]? ?\\d{1,2} ?(?:\\+|(?:-|–) ?\\d{1,2})? ?months?',
      'contract to hire',
      'contract ?[-–] ?[£$€]? ?\\d{2,3}(?: ?[-–] ?\\d{2,3})? (?:euros?|per|a|pounds)',
      'contrat de (?:mission|prestation)',
      'freelance / prestation',
      'contract \\(to hire\\)',
      'contract ?[-–:(] ?\\d{1,2} ?(?:\\+ )?months?',
      '(?:initial |\\d{1,2} ?(?:-|–) ?\\d{1,2} |\\d{1,2} |six |three |twelve )(?:\\d{1,2} )?months? (?:rolling )?contract (?:role|position|with strong|/|initially|inside|outside|opportunity|based)',
      'contract ?[-–] ?[£$€]? ?\\d{2,3}(?: ?[-–] ?\\d{2,3})? (?:euros?|per|a|/|pounds)',
      'on a contract basis',
      'contract (?:role|position|opportunity|assignment)',
      'w ?2 (?:contract|only)',
      'zzp(?:er|’er|ers)?',
      'b2b (?:contract|basis|agreement|cooperation)',
      '(?:umowa|umowy|umowę|forma zatrudnienia|forma współpracy|kontrakt|contract|współpraca|net) ?:? ?(?:na )?b2b',
      'net b2b',
      'part iva',
      'p\\.? ?iva',
      '(?:contrato|regime|contratação) (?:de )?pj',
      'recibos verdes',
      'contrato (?:por obra|de somministrazione)',
      'contratto (?:di )?(?:somministrazione|staff leasing)',
      "you[’']?ll (?:get |be )?paid (?:weekly|per hour|hourly) ",
    ],
    {
      unless:
        /without b2b|b2b (?:saas|sales|software|compan|market|product|customer|platform|fintech|client)|govern|not .{0,20}(?:c2c|corp)|no (?:c2c|corp|1099)|manages? employees|manufactur|cannot .{0,20}c2c|gehälter|stundensatz von deinem/i,
    },
  ),
  cue(
    'contractor',
    2,
    [
      'hourly rate',
      'rate ?[:–-] ?[£$€]',
      'contract length',
      'temporary (?:role|position|assignment)',
      'freelancers?',
      'duration ?[:–-]',
      'project timeline',
    ],
    { unless: /internal colleagues|between|team of|worked|experience|tax|client/i },
  ),
  cue('contractor', 3, ['[£$€] ?\\d{3,4}(?: ?(?:-|–|to) ?[£$€]? ?\\d{3,4})? ?(?:per|a|/|each) ?day'], {
    unless: /allowance|expens|travel|per diem|spend|sav(?:e|ing)|intern|hotel|meal/i,
  }),
  cue('employee', 3, [
    'permanent (?:role|position|contract|job|employment|basis|full time|opportunity|employee|appointment)',
    '(?:full time|direct) ?,? permanent',
    'perm(?:anent)? (?:role|position)',
    '(?:employment|indefinite|unlimited|local|dutch|permanent) contract',
    'contract of employment',
    'umow\\w (?:o )?prac[ęeyę]',
    'uop',
    'fte',
    'contrato (?:de trabajo )?indefinido',
    'contrat à durée indéterminée',
    'cdi',
    'vast (?:contract|dienstverband)',
    'onbepaalde tijd',
    'festanstellung',
    'unbefristet\\w{0,3}',
    'tempo indeterminato',
    'contrato (?:efetivo|sem termo|clt)',
    'clt',
    'regular full time',
    'full time employees?',
    'direct hire',
  ]),
  cue(
    'employee',
    2,
    [
      'full time',
      'vollzeit',
      'voltijd',
      'temps plein',
      'tiempo completo',
      'tempo integral',
      'pension',
      'annual leave',
      'paid (?:time off|holidays?|vacation)',
      '401 ?\\(?k\\)?',
      'health insurance',
      'parental leave',
      'pto',
      'salary',
      'equity',
      'stock options',
      'holiday allowance',
      'vakantiedagen',
      'private medical',
      'life insurance',
      'bonus',
      'benefits',
      'per annum',
    ],
    { unless: /umbrella/i },
  ),
  cue('internship', 3, [
    'this internship',
    'the internship (?:will|is|takes|lasts|position|starts)',
    'internship (?:allowance|agreement|compensation|duration|period|of \\d)',
    'stagevergoeding',
    'as an? (?:\\p{L}{2,14} ){0,2}intern',
    'your internship',
  ]),
  cue('internship', 3, ['(?:paid|summer|winter|spring|autumn|months?|weeks?|full time) (?:paid )?internship(?!s)'], {
    unless: /experience|complet|previous|prior|e\.g|includ|incl\.|after|following|programme for|or more|equivalent/i,
  }),
];

/**
 * How one is engaged. Title and employment type first, then the text; an employer's ordinary advert is employment even when it
 * does not say so, a recruiter's that leaves it open is `unstated`.
 */
export function readContract(text: PostingText, posting: Posting): ContractReading {
  const inTitle = (pattern: RegExp): Span | null => {
    const hit = hits(pattern, text.title)[0];
    return hit ? spanOf(text.title, hit.start, hit.end, 'title') : null;
  };
  const internTitle = inTitle(TITLE_INTERNSHIP);
  if (internTitle) return { contract: 'internship', evidence: [internTitle] };
  const found = signs(text, CUES);
  const weights = weigh(found);
  const best = (says: Said): Span[] => {
    const sign = weights.get(says)?.best;
    return sign ? [sign.span] : [];
  };
  const most = (says: Said): number => weights.get(says)?.most ?? 0;
  const contractTitle = inTitle(TITLE_CONTRACT);
  if (contractTitle) return { contract: 'contractor', evidence: [contractTitle, ...best('contractor')] };
  const type = posting.employmentType.map((t) => t.toLowerCase());
  const typed = (pattern: RegExp): Span | null => {
    const at = type.findIndex((t) => pattern.test(t));
    return at < 0 ? null : dataSpan(posting.employmentType[at] as string, 'json-ld');
  };
  const internType = typed(/intern|praktik|stage/);
  if (internType) return { contract: 'internship', evidence: [internType] };
  const contractType = typed(/contract|freelance|temporary|c2c|per.?diem/);
  const fullType = typed(/full|part|permanent|regular|employee/);
  if (contractType && !fullType) return { contract: 'contractor', evidence: [contractType, ...best('contractor')] };
  if (most('internship') >= 3 && most('contractor') < 3 && most('employee') < 3)
    return { contract: 'internship', evidence: best('internship') };
  // "Employment contract or B2B, as you prefer": employment is on offer.
  if (most('contractor') >= 4 || (most('contractor') >= 3 && most('employee') < 3))
    return { contract: 'contractor', evidence: best('contractor') };
  if (most('employee') >= 3) return { contract: 'employee', evidence: best('employee') };
  if (fullType) return { contract: 'employee', evidence: [fullType] };
  const recruiter = isRecruiter(text);
  if (recruiter && most('contractor') === 2) return { contract: 'contractor', evidence: best('contractor') };
  if (most('employee') === 2) return { contract: 'employee', evidence: best('employee') };
  return { contract: recruiter ? 'unstated' : 'employee', evidence: [] };
}
