import { latin } from '../text/latin.ts';
import { hasIn, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { type Stretch, sentenceAt } from '../text/sentences.ts';
import type { Strength } from '../vocabulary.ts';

const ASKS = phrases([
  "(experienced?|knowledge|knowing|familiar(ity)?|proficien(t|cy)|understanding|abilit(y|ies)|able|comfortable|comfort|plus|bonus|advantage|asset(?! bundles?)|grasp|nice to have|desir(ed|able)|preferred|required|must|mandatory|skill(s|ed)?|years|yrs|exposure|expertise|expert|background|competen(t|cy|ce)|appreciation|passion(ate)?|interest|willing(ness)?|fluent|hands on|mastery|strong|solid|you have|you[’']ve|you know|you explain|you articulate|you understand|you love|you like|you enjoy|you care|you value|you are|you[’']re|you bring|you can)",
  '(erfahrung|kenntnisse|kennst|beherrschst|vertraut|sicher|ervaring|kennis|bekend|vertrouwd|expérience|connaissances?|maîtris\\w+|expérimentée?|experiencia|conocimientos?|dominio|experiência|conhecimentos?|esperienza|conoscenza|doświadczenie|znajomość)',
]);
/** What a duty cannot be: "Design skills, experience of CI/CD", "Build on solid knowledge of testing". */
const ASKS_PLAINLY = phrases([
  '(experienced?( (with|in|of|using|building|working))|(work|working) experience|knowledge of|familiar(ity)?|proficien(t|cy)|plus|bonus|preferred|desir(ed|able)|nice to have|advantage|years|yrs|required|mandatory|must)',
]);
/** A candidate knows how things are done elsewhere, too: "knowledge of how applications get deployed". */
const KNOWS = phrases([
  '(experience|knowledge|understanding|familiar(ity)?|abilit(y|ies) to|able to|grasp|exposure|know how|erfahrung|kenntnisse|ervaring|kennis)',
]);
/** Words that a board or a recruiter files the posting under, and what somebody only has to want. */
const FILED = latin(
  /^[^\p{L}]*(?:schlagw(?:orte|örter)|stichw(?:orte|örter)|key ?words|(?:skill )?tags|(?:key |top |main )?skills|trefwoorden|steekwoorden|mots[- ]clés|palabras clave|parole chiave|palavras[- ]chave|(?:an? )?(?:keen |strong |genuine )?(?:interest(?:ed)?|curiosity|curious|keen)\b[^,:]{0,60}? (?:in|about|on|with)\b)/iu,
);
/** What one only gets to see: "you will be exposed to technologies like containers". */
const SEEN = phrases([
  '(be|get|are|being) exposed to',
  '(gain|get|receive|offers?) (\\w+ )?exposure to',
  '(learn|learning) about',
]);
/** "We are looking for somebody who", "have worked with". */
const SEEKS = phrases([
  "we([’']re| are)? (look(ing)? for|seek(ing)?|(want|need|hiring) (an?|some(one|body)|people|candidates?|engineers?|developers?))",
  '(candidates?|some(one|body)|people|engineer|developer) who|(ideal|perfect|successful|right) (candidate|applicant)',
  'have ((already|ever|previously|successfully) )?(worked|used|built|shipped|set up|run|deployed|written)',
]);
const OURS = phrases([
  "(we|we[’'](re|ve|ll)|our|us|wir|unser\\w*|ons|onze|wij|nous|notre|nos|nuestr[oa]s?|every(thing)?|all (code|changes|our|new))",
]);
const DONE = phrases([
  '(is|are|gets?|must be) (\\w+ )?(tested|reviewed|deployed|shipped|released|packaged|packed|built|merged|approved|looked at|served|hosted|rolled out|containeri[sz]ed|typed|covered)',
]);
const DUTY = latin(
  /^[^\p{L}]*(?:you(?:[’']ll| will| are going to)|(?:write|build|develop|design|implement|participate|take part|conduct|perform|lead|maintain|create|own|ensure|support|contribute|review|drive|automate|manage|deploy|collaborate|mentor|help|work|set|use|utili[sz]e|leverage|apply|document|provide|define|run|ship|follow|establish|promote)\b(?! (?:of|experience|skills?|knowledge)\b))/iu,
);
const STACK = /\b(?:stack|technolog(?:y|ies) we use|we use|toolchain|tooling|environment)\b/i;
/** A sentence of this length may be the first part of a longer one that was cut. */
const CUT = 560;
/** A heading is at most this long. */
const HEADING = 60;

/** Where the line begins that holds a sentence, if it is so long that it was cut. */
function headOf({ description, sentences }: PostingText, { start }: Stretch): number {
  let from = start;
  while (from > 0) {
    const before = sentenceAt(sentences, from - 1);
    const cut = before.end - before.start >= CUT && description.slice(before.end, from) === ' ';
    if (!cut || /[.!?;]/.test(description.charAt(before.end - 1))) break;
    from = before.start;
  }
  return from;
}

/** Whether a sentence lists what a posting is filed under or what somebody only has to want, and so tells nothing of the work. */
export const isFiled = (text: PostingText, sentence: Stretch): boolean =>
  FILED.test(text.description.slice(headOf(text, sentence), sentence.end));

/** Practised when the clause says it of the team or as a duty; asked when it speaks of what the candidate knows. */
export function strengthOf(text: PostingText, sentence: Stretch, quote: Stretch): Strength {
  const { description } = text;
  const { start, end } = sentence;
  const whole = description.slice(start, end);
  const section = text.sections.find((one) => quote.start < one.end);
  const kind = section?.kind ?? 'intro';
  if (hasIn(SEEKS, description, start, quote.end) || FILED.test(description.slice(headOf(text, sentence), end)))
    return 'asked';
  if (hasIn(OURS, description, quote.start, quote.end)) return 'practised';
  if (hasIn(DONE, description, quote.start, quote.end) && !hasIn(KNOWS, description, start, quote.end))
    return 'practised';
  const duty = kind !== 'nice' && DUTY.test(whole) && !hasIn(SEEN, description, start, quote.end);
  if (duty && !hasIn(ASKS_PLAINLY, description, start, end)) return 'practised';
  if (hasIn(ASKS, description, start, end) || hasIn(SEEN, description, start, quote.end)) return 'asked';
  if (STACK.test(whole)) return 'practised';
  if (kind !== 'requirements' && kind !== 'nice') return 'practised';
  const heading = description.slice(section?.start, (section?.start ?? 0) + HEADING).split('\n')[0] ?? '';
  return (STACK.test(heading) || duty) && kind === 'requirements' ? 'practised' : 'asked';
}
