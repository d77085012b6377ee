import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import {
  CRAFT,
  GATE,
  HALF_SAID,
  HOMONYMS,
  LOOSE,
  REASONED,
  RECORDED,
  RECORDS,
  SPOKEN,
  UNLESS,
  WRITTEN,
} from '../words/design-reasoning.ts';
import { ABROAD, HOMONYMS_ABROAD, RECORDED_ABROAD, RECORDS_ABROAD } from '../words/design-reasoning-abroad.ts';
import { FURTHER } from '../words/design-reasoning-further.ts';

/** Jobs whose designs and trade-offs are of screens, wares or plans. */
const OTHER_DESIGN =
  /\b(?:u[xi]|user experience|product|graphic|visual|brand|web|hardware) designer\b|\bdesigner$|\bproduct (?:manager|owner)\b|\b(?:mechanical|electronics?|optical|hardware) engineer\b|\btechnische?r? redakteur|\b(?:risc|vlsi|rtl|asic|soc)\b/i;
/** Jobs that weigh money, wares and laws against each other. */
const COMMERCE =
  /^(?!.*\b(?:engineer|developer|architect|software|scientist|data|it|technical|technology)\b).*\b(?:pricing|revenue|category|financ\w+|fund(?:s|ing)|grants|portfolio|invest\w+|budget\w*|planner|planning|supply|procurement|buyer|policy|economist|marketing|sales|commercial|treasury|actuar\w+|merchandis\w+)\b/i;

/** Guide: "Engineers who can explain their architecture choices and trade-offs clearly". */
export const designReasoning: FlagRule = {
  id: 'design-reasoning',
  colour: 'green',
  guide: 'Green flags: engineers who can explain architecture choices and trade-offs',
  find: (text) => {
    if (OTHER_DESIGN.test(text.title)) return [];
    const homonyms = [HOMONYMS, HOMONYMS_ABROAD];
    // Who asks for it in the interview says what the job needs.
    const rest = {
      unless: UNLESS,
      homonyms,
      skip: ['process', 'benefits'],
      despite: ['question', 'made', 'talk'],
    } as const;
    return [
      ...seek(text, { words: [WRITTEN, SPOKEN], ...rest }),
      ...seek(text, { words: [FURTHER], ...rest }),
      ...seek(text, { words: [GATE], denied: 'fine', ...rest }),
      ...seek(text, { words: [HALF_SAID], only: CRAFT, ...rest }),
      ...(COMMERCE.test(text.title) ? [] : seek(text, { words: [LOOSE], only: REASONED, ...rest })),
      ...seek(text, { words: [RECORDS], only: RECORDED, ...rest }),
      ...seek(text, { words: [ABROAD], ...rest }),
      ...seek(text, { words: [RECORDS_ABROAD], only: RECORDED_ABROAD, ...rest }),
    ];
  },
};
