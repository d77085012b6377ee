import { edgeAt } from '../text/pattern/find.ts';
import { hasIn, hitsIn } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';
import { spaced } from '../text/spaced.ts';

/** What had been given up, as what is spoken of. */
const IT =
  '(it|they|that|these|those|both|the (@ ){0,2}?(tests?|suite|practice|rule|rota|habit|process|reviews?|tool|checks?|pipeline|thing|lot))';
const THEM = '(it|them|that|this|these|those|the (@ ){0,2}?(tests?|suite|practice|rule|rota|habit|process|tool))';
const HAS = "([’']ve|[’']s| have| has| had)?";
const ALREADY = '( (?!(not|never|no|hardly)\\b)@){0,4}?';
/** It has come back: what follows is no place or time that somebody goes back to. */
const BACK =
  'back(?=[.,;:!)]| (and|with|as|since|now|again|on (it|them|again)|for (good|all)|last|this|by|where|at full|to (it|them))\\b| in ([\\p{N}]|use|force|place|full|every|all|business|our|spring|summer|autumn|winter|@(uary|ch|il|ust|ber))|$)';
/** Said of what somebody gave up, in the same sentence or one of the next two: "It was reinstated last year". */
const AGAIN = spaced(
  `(?<![\\p{L}\\p{N}])${IT}( (are|is|was|were)|[’'](s|re)|${HAS}( (been|come|came|returned to))?)${ALREADY} ${BACK}`,
  `(?<![\\p{L}\\p{N}])(brought|put|took|taken|turned|switched|had|have|has|want|wanted|rolled|moved|went|gone|came|come|changed|migrated|crept|crawled|swung|eased)( (right|all|straight|the whole lot))?( ${THEM}| there)?${ALREADY} ${BACK}`,
  `(?<!(never|not|n[’']t|nobody|be) (been )?)(reinstated|re ?introduced|revived|resurrected|re ?enabled|re ?instituted|re ?established|re ?adopted|brought back|(turned|switched|put) (it |them )?on again)(?![\\p{L}\\p{N}])`,
  `(?<![\\p{L}\\p{N}])(we|they|the team|everyone)${HAS}${ALREADY} (started|resumed|begun|began|adopted|taken up|picked up|returned to|went back to|gone back to|come back to|came back to)( ${THEM}| doing (it|so))?( over)?( again)?(?=[.,;:!]| (and|since|in|last|this|with|as|after|because)\\b|$)`,
  `(?<![\\p{L}\\p{N}])${IT}( (are|is|was|were|has been|have been|has|have)|[’'](s|re))${ALREADY} (again|once (again|more)|returned)(?![\\p{L}\\p{N}])`,
);
/** And it has not. */
const NEVER = spaced(
  "(?<![\\p{L}\\p{N}])(never|not|nobody|no one|no plans?|would|should|could|may|might|if|until|@n[’']t)( @){0,4}? (back|again|return|reinstat~|reviv~|bring|brought)(?!\\p{L})",
);
/** What was done to it before. */
const LEFT = spaced(
  '(?<![\\p{L}\\p{N}])(abolished|abandoned|scrapped|dropped|ditched|axed|binned|shelved|discontinued|discarded|suspended|paused|stopped|ended|removed|deleted|disabled|cancell?ed|retired|lost|left|quit|fell|died|lapsed|(gave|given|giving) up|let go of|got rid of|walked away|(threw|thrown|taken|took|tore|ripped|switched|turned|shut) (it |them |@ )?(out|away|off|down)|did away|moved (off|away)|went without|did without|put on ice)(?![\\p{L}\\p{N}])',
);
/** As far as it is looked for behind the words, in UTF-16 units. */
const FAR = 200;

/**
 * Where the sentence that holds what ends at `from`, or one of the next, tells that what was given up has come back, before `to`:
 * "dropped it in spring and *brought it back*". Null where it does not.
 */
export function backAgain(
  text: string,
  sentence: Stretch,
  from: number,
  to = edgeAt(text, from + FAR, 1),
): Stretch | null {
  const [met] = hitsIn(AGAIN, text, from, to, 1);
  return met && hasIn(LEFT, text, sentence.start, met.start) && !hasIn(NEVER, text, from, to) ? met : null;
}
