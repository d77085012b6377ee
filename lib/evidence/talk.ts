import { hasIn, phrases } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';

/** What is only asked about, studied or taught, said before the words: "in the interview we chat about", "you study how attackers". */
const TALKED_OF = phrases([
  '(interviews?|screening( call)?)[^.;\\n]{0,60} (ask|asks|asked|chat|talk|discuss|describe)( (you|about|through|us|each other|with))*',
  '(study|studies|analy[sz]e|research|investigate|survey|report on|write about)s? ((the )?(survey |public |market )?data (on|about)|how (?!(to|we|our|you|your|the team) )@|the (history|spread|rise|effects?) of)',
  '((course|lecture|lesson|seminar|curriculum)s?|module (on|\\d+|one|two|three|four|five|six)) ([^.;\\n]{1,60} )?(covers?|treats?|deals? with|introduces?)',
]);

/** Said anywhere in the sentence: what is talked of has not been settled. */
const UNDECIDED = phrases([
  "(have|has)( not|n[’']t)( yet)?( been)? decided( (anything|on|yet|whether|that))?|(is|are|remains?) (still )?((an )?open questions?|undecided|up for debate)",
  '(noch )?nicht entschieden|nog niet besloten|pas encore décidé|(aún|todavía) no (está|se ha) decidido',
]);

/** Whether the words at `hit` are the subject of an interview, a study or a course, or of what has not been decided; null when they are not. */
export function talkOf(text: string, { start, end }: Stretch, hit: Stretch): 'talk' | 'planned' | null {
  if (hasIn(UNDECIDED, text, start, end)) return 'planned';
  return hasIn(TALKED_OF, text, start, hit.start) ? 'talk' : null;
}
