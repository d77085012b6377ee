import type { Adapter } from '../adapter.ts';
import { matching, without } from '../finders.ts';
import { PAY, WORKPLACE } from '../pill-words.ts';

/** The list of facts beside the town; other offers have such lists too. */
const FACTS = 'ul:has(#prefijoPoblacion) li';

export const infojobs: Adapter = {
  board: 'infojobs',
  seen: '2025-06',
  source: 'several readers of its pages up to 2025',
  layouts: [
    {
      root: 'body:has(#prefijoPuesto)',
      title: ['#prefijoPuesto'],
      company: ['a[data-track="Company Detail Clicked"]', '#prefijoPuesto ~ a'],
      location: [without('#prefijoPoblacion', /,\s*$/)],
      workplace: [matching(FACTS, WORKPLACE)],
      pay: [matching(FACTS, PAY)],
      description: ['div:has(> [id^="prefijoDescripcion"])', '[id^="prefijoDescripcion"]'],
    },
  ],
};
