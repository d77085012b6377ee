import { latin } from '../../text/latin.ts';
import { pattern } from '../../text/phrases.ts';

/** Words before a sector that make it whom the company serves: "software for hospitals", "helps banks". */
export const SERVES = latin(
  new RegExp(
    [
      String.raw`\b(?:for|to|helps?|helping|serv(?:es|ing)|enabl(?:es?|ing)|empower(?:s|ing)?|across|connect(?:s|`,
      String.raw`ing)?|used by|trusted by|partners? with|with|from)\s(?:[\p{L}\d,&’'-]{1,16}\s){0,4}$`,
    ].join(''),
    'iu',
  ),
);

/** How a sentence begins in which a company says what it is. */
export const SAYS_WHAT_IT_IS = pattern(
  new RegExp(
    [
      String.raw`^[^\p{L}]{0,4}(?:about [^\n]{0,40}?\n)?(?:at [\p{L}\d .&'’-]{2,40}, )?(?:we(?:['’]re| are| build|`,
      ' help| provide| make| develop| create| offer| deliver| connect| power| enable| design| believe|',
      "['’]ve built)|our (?:mission|company|platform|vision|product|technology|purpose)|founded (?:in|by)|",
      'headquartered|as (?:an?|the) (?!part of|member|senior|junior|lead|data|software|python|developer|',
      'engineer|backend)|established in|backed by|wij (?:zijn|bouwen|helpen)|we (?:zijn|bouwen)|',
      'wir (?:sind|entwickeln|bieten)|nous (?:sommes|aidons)|somos|siamo|join (?:us|an?|the|our))',
    ].join(''),
    'iu',
  ),
);
/** What follows a company's name where it says what it is. */
export const NAME_SAYS = latin(
  new RegExp(
    [
      String.raw`^[\p{L}\d .,&()'’®™-]{0,40}?\s(?:is|are|was|provides?|builds?|helps?|offers?|develops?|makes?|`,
      'enables?|delivers?|creates?|designs?|powers?|connects?|combines?|operates?|has|est|ist|es|é|è|biedt|',
      'bouwt|helpt|aide|propose|accompagne|ofrece|entwickelt|bietet|steht|employs|supports?|serves?|leads?|',
      String.raw`manages?|brings?|specializ\w+|specialis\w+)\b`,
    ].join(''),
    'iu',
  ),
);
