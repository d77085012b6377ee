import { clearer } from '../../evidence/clearer.ts';
import { seek } from '../../evidence/seek.ts';
import { pattern } from '../../text/phrases.ts';
import type { Stretch } from '../../text/sentences.ts';
import type { FlagRule } from '../flag.ts';
import { CLOUD, CONTAINERS, GOODS, HOMONYMS, LOOSE, NAMES, TRADE, UNLESS } from '../words/containerised.ts';
import { GOODS_ABROAD, GOODS_TALK, SEARCHES } from '../words/containerised-abroad.ts';

/** Services that functions are wired with: those of applications, and those that data flows through as well. */
const WIRING = /\b(?:API Gateway|Step Functions|EventBridge|AppSync|Cognito)\b/;
const PLUMBING = /\b(?:DynamoDB|SQS|SNS)\b/;
const STORES = /\b(?:EMR|Glue|Redshift|RDS|Athena|SageMaker)\b/;
const SYSTEMS = /\b(?:Linux|Unix|cloud|AWS|Azure|GCP|micro-?services|virtuali[sz]ation|Terraform|Ansible|DevOps)\b/i;
/** As far as the names beside a name are looked at, in UTF-16 units. */
const AROUND = 120;
const beside = (text: string, { start, end }: Stretch, within: Stretch): string => {
  const before = text
    .slice(Math.max(within.start, start - AROUND), start)
    .split(')')
    .at(-1);
  return `${before},${text.slice(end, Math.min(within.end, end + AROUND)).split(')', 1)}`;
};

/** One name of several of a cloud's services ("AWS (S3, EMR, Lambda, Glue)") does not say how the Python is shipped. */
function isUnlisted(text: string, hit: Stretch, sentence: Stretch): boolean {
  if (!/^lambda$/i.test(text.slice(hit.start, hit.end))) return true;
  if (!/[,(/&]\s?$|\band\s$/.test(text.slice(sentence.start, hit.start))) return true;
  const names = beside(text, hit, sentence);
  if (WIRING.test(names) || (PLUMBING.test(names) && !STORES.test(names))) return true;
  return !STORES.test(names) && !/\b(?:S3|Kinesis)\b/.test(names);
}
/** An item of a list on its own, beside others of the trade. */
function isItem(text: string, hit: Stretch, sentence: Stretch): boolean {
  const item = /^\W*(?:(lambdas?)|containers)\W*$/i.exec(text.slice(sentence.start, sentence.end));
  return item !== null && (item[1] ? WIRING : SYSTEMS).test(beside(text, hit, { start: 0, end: text.length }));
}

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
    const rest = { homonyms: [HOMONYMS, GOODS_ABROAD], unless: UNLESS, skip: ['process'] } as const;
    const found = [
      ...seek(text, { words: [CONTAINERS, CLOUD], title: true, ...rest }),
      ...SEARCHES.flatMap((search) => seek(text, { ...search, ...rest, unless: [UNLESS, GOODS_TALK] })),
      ...seek(text, { words: [GLUED], ...rest }),
      ...seek(text, { words: [LOOSE], ...rest, fits: isItem }),
      ...seek(text, { words: [LOOSE], only: TRADE, ...rest, unless: [UNLESS, GOODS], fits: isUnlisted }),
    ];
    return clearer(text, found, NAMES);
  },
};
