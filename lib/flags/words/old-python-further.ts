import { phrases } from '../../text/phrases.ts';
import { BARE } from './old-python.ts';

/** More words of `rules/old-python.ts`. A space in a phrase stands for any short gap. */

const NO_BRACKETS = '(without|with no|no|lacking|minus) (the |any |their |its )?(brackets|parenthes[ei]s|parens)';
export const FURTHER = phrases([
  '(none|nothing|not one)( of (our|the|these) (\\w+ ){1,3}?)? ?(has|have|runs?|uses?|is on|are on)( an?| any)? python (newer|later|younger|more recent|higher) than 3\\.[0-9](?!\\d)',
  'python[^.;]{0,70} (has|have) (not|never|yet to) (left|leave|got(ten)? (off|beyond|past)|move (off|on from)|moved (off|on from)) (python )?(2\\.[0-7]|3\\.[0-9](?!\\d))',
  // How it is written: a keyword that prints.
  `print[^.;:!?\\w]{1,4}[\\w ,]{1,16}[^.;:!?\\w]{1,4}${NO_BRACKETS}`,
  // What is to be moved is counted in lines, with digits of their own.
  `(lines|loc|code|code ?base|modules|scripts|services|repos|repositories|packages|files|functions|monolith|application)( (of|in|with) [\\w+#]+)? (up |over )?from ${BARE} (\\w+ ){0,2}?(to|onto|into) (python )?(3\\.1\\d|3\\.x|3)(?![.\\d])`,
  '(under|on|with|in|for|across|to|supports?|supporting) both (of the )?((major|main|big) )?(python (lines|versions|generations|branches|series|majors)|(lines|versions|generations|branches|series|majors) of python|pythons)(?! (that|which) (are|is) (current|supported))',
]);
/** What only old code has; it counts where the sentence tells of code one lives with. */
export const RELICS = phrases([
  '(xrange|iteritems|itervalues|basestring|unicode_literals|raw_input|print_function|old style classes (everywhere|in (our|the|every) (code ?base|code|modules?|scripts?|files?|system))|from __future__|__future__ imports|six and futures?)',
]);
export const LIVED_WITH = phrases([
  '(our|every|each|daily|everywhere|all over|throughout|full of|littered|made of|meets?|expect|find|see|still|here)',
]);
const OF_OURS =
  "(an?|the|our|this|your|these|[\\p{L}]+[’']s?) (\\w+ )?(python|interpreter)( (version|release|runtime|interpreter|installation|that|which|we|our|on|in|of|the|here|servers?|machines|production|cluster|use|uses|run|runs|deploy)){0,7}";
/** Python without support: told of those who gave it up, or of the past, and true of what is run. */
export const UNSUPPORTED = phrases([
  `${OF_OURS} ((has|have) )?(long |already |officially )?(went|gone|fell|fallen|ran|is|are|been|slipped) (\\w+ )?(out of|beyond|past) (its |all |any |\\w+ )?(support|maintenance)`,
  `${OF_OURS} (whose|of which) (\\w+ ){0,2}?(support|maintenance|lifetime|life|updates|fixes|patches) (was |were |has |have )?(\\w+ )?(ended|ran out|stopped|expired|ceased|lapsed|discontinued|over)`,
  '(an?|the) (\\w+ )?python (that|which) (has )?(long |already )?(reached|hit|passed|went) (its |the )?(end of life|eol)',
]);
/** One of several things that are counted: "Java (1), Python (2)". */
export const COUNTED = phrases([
  '[\\w+#/]+ ?\\(\\d\\)?[,;]? (and |& )?python ?\\(2',
  'python ?\\(2\\)?[,;]? (and |& )?[\\w+#/]+ ?\\(\\d\\)?(?![.\\d])',
  'python ?\\(2 (senior|junior|mid|lead|people|fte|posts?|seats?|x)\\w*',
  'python 2[,;] (and )?(go|rust|swift|kotlin|qa|ux|devops|design)\\w* \\d(?![.\\d])|(go|rust|swift|kotlin|qa|ux|devops|design)\\w* \\d[,;] (and )?python 2(?![.\\d])',
]);
