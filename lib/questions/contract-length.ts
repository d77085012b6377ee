import { has, hasIn, hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { clauseAround, sentenceAt } from '../text/sentences.ts';

/** How long a contract or an assignment is said to run. A space in a phrase stands for any short gap. */

const MONTHS_LONG =
  '(\\d\\d?([.,]5)?|one|two|three|four|six|nine|twelve|eighteen|zwei|drei|vier|sechs|neun|zwölf|twee|drie|zes|twaalf|deux|trois|quatre|six)';
const YEARS_LONG = '([1-5]|an?|one|two|three|ein|zwei|drei|één|een|twee|drie|un|deux|trois)';
const UP_TO = ' ?\\+? ?([–/-]|to|or|bis|tot|à|ou|oder)? ?';
const MONTHS = `${MONTHS_LONG}(${UP_TO}${MONTHS_LONG})? ?\\+? ?(plus )?(months?([’']s)?|mos?|mths?|monat(e|en)?|maand(en)?|mois|mes[ei]s?|weeks?|wochen|weken|semaines)`;
/** Twenty years are a firm's age, not a contract's. */
const YEARS = `${YEARS_LONG}(${UP_TO}${YEARS_LONG})? ?\\+? ?(years?|jahre?|jaar|ans?|anni|años?)`;
const TIME = `(${MONTHS}|${YEARS})`;
const UNTIL =
  "(until|till|bis|tot|through|jusqu[’']au|fin) ((zum|the|end|of|ende|eind|mid|mitte|\\w+) ){0,3}?(20\\d\\d|\\d\\d?[./-]\\d\\d?[./-](20)?\\d\\d)";
const ABOUT =
  '((at|least|minimum|min\\.?|initially|initial|about|approx\\.?|around|of|for|is|up to|a|mindestens|zunächst|vorerst|voraussichtlich|ca\\.?|circa|minimaal|minstens|environ|de) ){0,3}?';
/** What it is the length of. */
const WORK =
  '(contract(s|ing|or)?|ftc|project|projekt|assignment|engagement|gig|mission|opdracht|auftrag|projekteinsatz|einsatz|vertrag|contrat|contratto|contrato|prestation|fixed term|freelance|secondment|maternity cover|placement)';
const SORT =
  '(initial|rolling|fixed|term|freelance|temporary|renewable|extendable|long|full|part|time|remote|b2b|w2|c2c|ir35|outside|inside|paid|consulting|interim|fte|hourly)';
const GOES_ON =
  '(renewable|renouvel@|extendable|rolling|extensions?|verläng@|verleng@|rinnovabil[ei]|prorrogables?|((with|mit|met|avec) ((the|an?|der|de|high|good|likely|strong) ){0,2})?(option@?|possib\\w+|potential|likely|m[öo]glich@|mogelijk@|chance|kans))';
const DURATION =
  '((contract|projekt?|einsatz|vertrags|assignment|engagement|mission|opdracht|initial) ?)?(duration|length|laufzeit|dauer|länge|durée|looptijd|duur|duración|durata|combien de temps)( of (the |this )?(contract|project|assignment|engagement))?';
const FOR =
  "(for|of|is|lasts|runs|over|für|über|auf|von|voor|van|de|d[’']une|di|sur|une|durée|première|période|project)";
const LENGTH = phrases([
  `${DURATION} ?[:*?–=-] ?${ABOUT}(${TIME}|${UNTIL})|${DURATION} ?${ABOUT}(${MONTHS}|${UNTIL})`,
  `(contract|project|assignment) ?(duration|length|duur|laufzeit|dauer) ?${ABOUT}${TIME}`,
  `(projektende|end ?date|enddatum|vertragsende) ?[:*–-]* ?(\\w+ ){0,2}?(20\\d\\d|\\d\\d?[./-]\\d\\d?[./-](20)?\\d\\d)`,
  `${TIME} ?,? ?(${SORT} ){0,4}?${WORK}(?! (experience|work experience|management))|${MONTHS} (${SORT} ){0,4}?(role|position)`,
  `(${WORK}|role|indépendant@?|freiberuflich|befristet|zeitarbeit)( (d[’']|·)?@(·@)?){0,2}? ?[:\\(–/-]* ?(${FOR} ){1,4}${ABOUT}${MONTHS}`,
  `${WORK} ?[:\\(–-]* ?(${FOR} ){1,4}${ABOUT}${YEARS}`,
  `job type ?: ?${TIME}|ab sofort für ${TIME}`,
  `${MONTHS} ?[\\x40+]|${TIME} ?[,+\\(]{0,2} ?(mit |with |\\+ )?${GOES_ON}`,
  'no end ?date|open ended (contract|assignment|engagement|project)|unbefristet~ (auftrag|projekt@)',
]);
/** A line of its own says it as well. */
const ALONE = phrases([`(?<=(^|\\n)[^\\p{L}\\d\\n]{0,6})${MONTHS} ?\\+?(?=[^\\p{L}\\d\\n]{0,6}(\\n|$))`]);
const TITLED = phrases([MONTHS]);
/** What else takes so many months. */
const OTHER = phrases([
  "notice( period)?|probation\\w*|trial period|probezeit|proef(tijd|periode)|période d[’']essai|kündigungsfrist@?|opzegtermijn",
  'experience|erfahrung@?|ervaring|expérience|roadmap|training|opleiding|bootcamp|leave|warranty|guarantee|runway|sprints?|ago|permanent after|every|each',
]);

/** Whether the posting says how long the contract runs: then nobody needs to ask. */
export function saysLength({ title, description, sentences }: PostingText): boolean {
  if (has(TITLED, title) || has(LENGTH, title)) return true;
  return [...hits(LENGTH, description), ...hits(ALONE, description)].some((hit) => {
    const { start, end } = clauseAround(description, sentenceAt(sentences, hit.start), hit.start, hit.end);
    return !hasIn(OTHER, description, start, end);
  });
}

/** Who is taken on for good. */
const PERMANENT = phrases([
  'permanent (role|position|job|contract|employee|employment|opportunity)|full ?time[,/]? ?permanent|permanent,? full ?time|employment type ?: ?permanent',
  'onbepaalde tijd|vaste? (contract|dienst~|aanstelling)|festanstellung|unbefristet~ (vertrag|anstellung|arbeitsv~|stelle)|contrat à durée indéterminée|cdi|tempo indeterminato',
]);
/** Whether the job is a permanent one, so that its length is no question. */
export const isPermanent = ({ description }: PostingText): boolean => has(PERMANENT, description);
