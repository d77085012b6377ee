import type { Posting } from '../../posting/posting.ts';
import { has, hits, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { dataSpan, type Span, spanOf } from '../../text/span.ts';
import type { Contract } from '../../vocabulary.ts';
import { isRecruiter } from '../employer/recruiter.ts';
import { signs, weigh } from '../terms/cues.ts';
import { CONTRACT_CUES, type Said } from './cues.ts';
import { FOREIGN_CONTRACT } from './foreign.ts';
import { CHOSEN_FOR_OTHERS, NATIONAL_CONTRACT } from './national.ts';
import { PAID_CONTRACT } from './paid.ts';
import { FOR_SOMEBODY, PLAIN_CONTRACT } from './plain.ts';

export interface ContractReading {
  readonly contract: Contract;
  readonly evidence: readonly Span[];
}

const TITLE_INTERNSHIP = phrases([
  'intern(ship)?s?(?! (matching|platform|portal|market ?place|(program|programme|scheme) (lead|manager|coordinator|head|engineer|recruiter)))',
  'co op(?! (\\p{L}+ )?(grocery|bank|food|retail|supermarket)s?)',
  '(analyst|engineer|engineering|developer|science|technology|industrial|undergraduate|student|sandwich) placement|placement (student|year)',
  'praktik(um|ant|antin|anten|a)',
  'pflichtpraktikum',
  '(werk|working )student(in|en)?',
  'student (programmer|developer|assistant|worker|job|engineer)',
  '(research|researcher|engineering|software|developer) student',
  '(afstudeer|meewerk)?stage',
  'stagiaire?',
  'afstudeer(opdracht|project)',
  'becari[oa]',
  'prácticas',
  'est[aá]gi(o|[aá]ri[oa])',
  'tirocini[oa](nte)?',
  'sta[żz](yst\\w)?',
  'alternance',
  'alternant\\w?',
  'apprenti(ce|ceship|ssage)?(?! (automatique|profond|statistique|machine|par renforcement|fédéré))',
  'summer analyst',
  'trainee \\(',
]);
const TITLE_CONTRACT = phrases([
  '(?<!smart )(?<!(fixed|full ?time|permanent|perm) ?(/|or|,|\\|)? ?(term )?)contract(or)?(?! (manag|intelligence|review|extraction|automation|data|drafting|analy|lifecycle|negot|admin|specialist|manufactur|law|portal|platform|market ?place|(or|/|and) (full|perm)))',
  'freelance\\w{0,2}(?! (market ?place|platform|portal|app|matching))',
  'fr[ei]{2}beruf\\w{1,4}',
  'b2b contract',
  'c2c',
  '1099',
  '\\d{1,2} ?(\\+ )?months? contract',
  'temp',
  'int[ée]rim(aire)?',
  '(inside|outside) ir35',
  'contract to hire',
  'zzp\\w{0,2}',
  'indépendant',
  '(?<=([\\(|/,–-]|^) ?)(pj|osvč|ičo|uitzendbasis)(?= ?([)|/,]|$))',
]);

const FIXED_TERM = phrases([
  'fixed ?term (contract|position|role|basis|appointment)',
  '\\d{1,2} ?months? (ftc|fixed ?term)',
]);
/** Words of those who are their own master, or who are lent by another. */
const AS_ONES_OWN = /freelanc|contractor|b2b|c2c|ir35|rate|umbrella|self|zzp|1099|\bw-?2\b|agency|payroll|interim/i;

/** Adverts that say they are placed for somebody else, beside those that the employer's kind is told by. */
const FOR_ANOTHER = phrases([
  '(consultora|empresa|agencia) de selecci[oó]n|busca para (su|nuestro|un) cliente|para nuestro cliente',
  'im auftrag (unseres|eines) kunden|personalberatung|personalvermittlung|personaldienstleister',
  'we are an? (talent|recruitment|recruiting|staffing|search) (agency|firm|company|partner)',
  '(recruiting|hiring|searching|acting) (for|on behalf of) (an? |our |multiple |several )?(\\p{L}{2,12} ){0,3}(customers?|clients?)',
  '(multiple|several|many|various) clients (of|are|seek|hire)',
  'for our (esteemed|valued|prestigious|reputed|premium) (\\p{L}{2,12} )?clients?',
  "cabinet de recrutement|pour le compte de (notre|son|l[’']un de nos) clients?",
  'wervingsbureau|selectiebureau|namens (onze|een) (klant|opdrachtgever)|in opdracht van (onze|een) (klant|opdrachtgever)',
  'agenzia per il lavoro|società di selezione|per conto di (un|nostro)( \\p{L}{2,12})? cliente|agencja (rekrutacyjna|pracy)',
  'dla naszego klienta',
]);

/** Places where only projects for the self-employed are offered. */
const PROJECT_MARKET =
  /^https?:\/\/(?:[\w-]{1,20}\.){0,2}(?:freelancermap|freelance|malt|upwork|gulp|free-work|freelancer|hoofdkraan|mercor)\.[a-z.]{2,6}\//i;

const CUES = [...CONTRACT_CUES, ...FOREIGN_CONTRACT, ...PLAIN_CONTRACT, ...PAID_CONTRACT, ...NATIONAL_CONTRACT];

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
  if (most('internship') >= 4) return { contract: 'internship', evidence: best('internship') };
  if (most('internship') >= 3 && most('contractor') < 3 && most('employee') < 3)
    return { contract: 'internship', evidence: best('internship') };
  // A term that an employer sets is employment; through an agency it is not.
  if (
    has(FIXED_TERM, text.description) &&
    !isRecruiter(text) &&
    found.every((sign) => sign.says !== 'contractor' || !AS_ONES_OWN.test(sign.span.quote))
  )
    return { contract: 'employee', evidence: best('employee') };
  // "Employment contract or B2B, as you prefer": employment is on offer.
  if (most('contractor') >= 4 || (most('contractor') >= 3 && most('employee') < 3))
    return { contract: 'contractor', evidence: best('contractor') };
  if (most('employee') >= 3) return { contract: 'employee', evidence: best('employee') };
  if (fullType) return { contract: 'employee', evidence: [fullType] };
  if (PROJECT_MARKET.test(posting.url ?? '')) return { contract: 'contractor', evidence: best('contractor') };
  const recruiter =
    isRecruiter(text) || [FOR_ANOTHER, FOR_SOMEBODY, CHOSEN_FOR_OTHERS].some((way) => has(way, text.description));
  if (recruiter && most('contractor') === 2) return { contract: 'contractor', evidence: best('contractor') };
  if (most('employee') > 1) return { contract: 'employee', evidence: most('employee') < 2 ? [] : best('employee') };
  return { contract: recruiter ? 'unstated' : 'employee', evidence: [] };
}
