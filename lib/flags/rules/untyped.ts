import { seek } from '../../evidence/seek.ts';
import { has } from '../../text/phrases.ts';
import type { FlagRule } from '../flag.ts';
import {
  ABROAD as ABROAD_TOO,
  CODE,
  GIVEN_UP,
  HOMONYMS,
  REPLACED,
  SAID,
  SAID_BESIDE,
  TYPES,
  UNLESS,
} from '../words/untyped.ts';
import { ABROAD } from '../words/untyped-abroad.ts';
import {
  ACROSS,
  AGAINST,
  BARE,
  COME_TO_NOTHING,
  DISPRAISED,
  MORE_TYPES,
  OURS,
  SAID_OF_US,
  UNTYPED,
} from '../words/untyped-beside.ts';

/** Guide: "Inconsistent or absent type annotations with no interest in adding them". */
export const untyped: FlagRule = {
  id: 'untyped',
  colour: 'red',
  guide: 'Red flags: absent type annotations with no interest in adding them',
  find: (text) => {
    const skip = ['process', 'benefits', 'nice'] as const;
    const rest = { homonyms: HOMONYMS, unless: UNLESS, skip, despite: ['planned'] } as const;
    const looser = { homonyms: HOMONYMS, unless: UNLESS, skip, weight: -4 } as const;
    const abroad = { homonyms: HOMONYMS, unless: ABROAD.unless, skip, despite: ['planned'] } as const;
    const across = { acrossSentences: true, denied: 'fine' } as const;
    const dropped = { denied: 'fine', unless: REPLACED, despite: ['planned', 'past'] } as const;
    // What is ours by a word that stands for them, only where they are told of at all.
    const turned = has(TYPES, text.description) ? [...ACROSS, OURS] : ACROSS;
    const despite = ['planned', 'past', 'client', 'other-team', 'supposed', 'question', 'sold', 'made'] as const;
    return [
      ...seek(text, { ...abroad, words: [ABROAD.said], denied: 'fine' }),
      ...seek(text, { ...abroad, words: [ABROAD.givenUp], denied: 'fine', despite: ['planned', 'past'] }),
      ...seek(text, { ...abroad, words: [ABROAD.loose], only: ABROAD.code, denied: 'fine' }),
      ...seek(text, { ...abroad, words: [ABROAD.untyped, ABROAD.against] }),
      ...seek(text, { ...abroad, ...across, words: [ABROAD.answered], despite: ['planned', 'question'] }),
      ...seek(text, { words: [TYPES], denied: 'must', only: CODE, ...rest }),
      ...seek(text, { words: [SAID, ABROAD_TOO], denied: 'fine', ...rest }),
      ...seek(text, { ...rest, ...dropped, words: [GIVEN_UP] }),
      ...seek(text, { ...looser, words: [SAID_BESIDE, SAID_OF_US], denied: 'fine', despite: ['planned'] }),
      ...seek(text, { ...looser, words: [BARE], only: CODE, denied: 'fine', despite: ['planned'] }),
      ...seek(text, { ...looser, ...dropped, words: [COME_TO_NOTHING] }),
      ...seek(text, { ...looser, words: [MORE_TYPES], denied: 'must' }),
      ...seek(text, { ...looser, words: [AGAINST, DISPRAISED, UNTYPED] }),
      ...seek(text, { ...looser, ...across, words: turned, despite }),
    ];
  },
};
