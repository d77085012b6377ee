import { clearer } from '../../evidence/clearer.ts';
import { seek } from '../../evidence/seek.ts';
import { pattern } from '../../text/phrases.ts';
import type { Stretch } from '../../text/sentences.ts';
import type { FlagRule } from '../flag.ts';
import { CLOUD, CONTAINERS, GOODS, HOMONYMS, LOOSE, NAMES, TRADE, UNLESS } from '../words/containerised.ts';

/** One name of several of a cloud's services ("AWS (S3, EMR, Lambda, Glue)") does not say how the Python is shipped. */
const isListed = (text: string, { start, end }: Stretch, sentence: Stretch): boolean =>
  /^lambda$/i.test(text.slice(start, end)) &&
  /[,(/&]\s?$|\band\s$/.test(text.slice(sentence.start, start)) &&
  /\b(?:S3|EMR|Glue|Redshift|RDS|Athena|SageMaker|Kinesis)\b/.test(text.slice(sentence.start, sentence.end));

/** Boards glue lists of skills into one word: "sqldockerdjangogit". */
const GLUED = pattern(
  /(?<=[a-z+#]{4})(?:docker|kubernetes)|\bdocker(?=[a-z]{6})(?!fi)|(?<=[a-z])(?:Docker|Kubernetes)/g,
);

/** Guide: "Check the deployment story. Do they containerize everything?" */
export const containerised: FlagRule = {
  id: 'containerised',
  colour: 'green',
  guide: 'Five things worth checking: the deployment story',
  find: (text) => {
    const rest = { homonyms: HOMONYMS, unless: UNLESS, skip: ['process'] } as const;
    const found = [
      ...seek(text, { words: [CONTAINERS, CLOUD], title: true, ...rest }),
      ...seek(text, { words: [GLUED], ...rest }),
      ...seek(text, { words: [LOOSE], only: TRADE, ...rest, unless: GOODS, fits: (...at) => !isListed(...at) }),
    ];
    return clearer(text, found, NAMES);
  },
};
