import { type Cue, cue } from '../terms/cues.ts';
import { AFAR } from './both.ts';
import type { Said } from './whole.ts';

const THERE =
  '(?:on ?site|(?:in|to|at|into) (?:the |our |an? )?(?:\\p{L}{2,12} ){0,3}?offices?|in ?office|in ?person|on (?:the )?premises?|on ?campus)';
const SOME = '(?:\\p{L}{2,12},? ){0,5}';
const UNTIL =
  '(?:to start|to begin with|at first|initially|for now|for the time being|temporarily|until|till|for the (?:remainder|rest) of|(?:during|due to|because of|given|in light of) (?:the )?(?:current |global |ongoing )?(?:covid|corona|pandemic))';

/** What is done from afar for a while only: where it goes on from then is where the job is. */
export const FOR_NOW_CUES: readonly Cue<Said>[] = [
  cue(
    'onsite',
    4,
    [
      `(?:initial(?:ly)?|start(?:s|ing)?(?: out| off)?(?: as)?|begin(?:s|ning)?(?: as)?|for now|temporar(?:y|ily)) ${SOME}${AFAR}[^.;\\n]{0,80}(?:but|then|later|eventual(?:ly)?|after|until|once|and|at some point|when) [^.;\\n]{0,40}${THERE}`,
      `${AFAR} ${SOME}${UNTIL}[^.;\\n]{0,90}${THERE}`,
      `${AFAR} ${SOME}${UNTIL}[^.;\\n]{0,60}(?:re-?)?open(?:s|ing)? (?:\\p{L}{2,8} ){0,3}(?:office|site|campus|lab)`,
    ],
    {
      unless:
        /hybrid|\bor remote|fully remote|100 ?%|permanently|\b(?:[1-4]|one|two|three|four|some|few) days|interview|onboarding|training|option/i,
      evenDenied: true,
    },
  ),
];
