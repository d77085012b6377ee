/** Who does it, what is so, how much of it, and when: words of statements, which names on a list do without. */
const STATES =
  /\b(?:we|you|our|your|us|my|i|is|are|gets?|got|nobody|nothing|none|no|every|everyone|everything|each|there|they|it|who|what|if|when|until|unless|does|do)\b|n[’']t\b|[’'](?:re|ll|ve|s)\b/i;

/**
 * Whether `passage` states something. "FTP, SSH, rsync" and "Deploys software to servers" are names on a list and a duty; what only
 * sounds like a flag is taken from neither.
 */
export const isStatement = (passage: string): boolean => STATES.test(passage);
