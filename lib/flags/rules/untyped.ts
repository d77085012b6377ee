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
import * as beside from '../words/untyped-beside.ts';

const skip = ['process', 'benefits', 'nice'] as const;
const unless = [UNLESS, beside.UNLESS_LACKED];
const rest = { homonyms: HOMONYMS, unless, skip, despite: ['planned'] } as const;
const looser = { homonyms: HOMONYMS, unless, skip, weight: -4 } as const;
const said = { ...looser, denied: 'fine', despite: ['planned'] } as const;
const abroad = { homonyms: HOMONYMS, unless: ABROAD.unless, skip, despite: ['planned'] } as const;
const across = { acrossSentences: true, denied: 'fine' } as const;
const dropped = { denied: 'fine', unless: REPLACED, despite: ['planned', 'past'] } as const;
const despite = ['planned', 'past', 'client', 'other-team', 'supposed', 'question', 'sold', 'made'] as const;

/** Guide: "Inconsistent or absent type annotations with no interest in adding them". */
export const untyped: FlagRule = {
  id: 'untyped',
  colour: 'red',
  guide: 'Red flags: absent type annotations with no interest in adding them',
  find: (text) => {
    // What is ours by a word that stands for them, only where they are told of at all.
    const ours = has(beside.ANY_TYPE, text.description) ? [beside.OURS, beside.OURS_TOO] : [];
    const turned = [...beside.ACROSS, beside.TYPES_GONE, ...ours];
    return [
      ...seek(text, { ...abroad, words: [ABROAD.said], denied: 'fine' }),
      ...seek(text, { ...abroad, words: [ABROAD.givenUp], denied: 'fine', despite: ['planned', 'past'] }),
      ...seek(text, { ...abroad, words: [ABROAD.loose], only: ABROAD.code, denied: 'fine' }),
      ...seek(text, { ...abroad, words: [ABROAD.untyped, ABROAD.against] }),
      ...seek(text, { ...abroad, ...across, words: [ABROAD.answered], despite: ['planned', 'question'] }),
      ...seek(text, { words: [TYPES], denied: 'must', only: CODE, ...rest }),
      ...seek(text, { words: [SAID, ABROAD_TOO], denied: 'fine', ...rest }),
      ...seek(text, { ...rest, ...dropped, words: [GIVEN_UP] }),
      ...seek(text, { ...said, words: [SAID_BESIDE, beside.SAID_OF_US, beside.LACKED] }),
      ...seek(text, { ...said, words: [beside.BARE, beside.UNANNOTATED], only: CODE }),
      ...seek(text, { ...looser, ...dropped, words: [beside.COME_TO_NOTHING] }),
      ...seek(text, { ...looser, words: [beside.MORE_TYPES], denied: 'must' }),
      ...seek(text, { ...looser, words: [beside.AGAINST, beside.DISPRAISED, beside.UNTYPED] }),
      ...seek(text, { ...looser, ...across, words: turned, despite }),
    ];
  },
};
