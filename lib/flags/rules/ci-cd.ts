import { phrases } from '../../text/phrases.ts';
import { seek } from '../evidence.ts';
import type { FlagRule } from '../flag.ts';

const OFTEN =
  '(?:daily|continuously|continuous|automatically|weekly|hourly|(?:several|multiple|many|dozens of|hundreds of|\\d+|a few|ten|twenty) times (?:a|per|each|every) (?:day|week|month|hour)|(?:every|each) (?:day|week|merge|commit|hour)|on (?:every|each) (?:merge|commit|push)|twice a (?:day|week))';
const PLAIN = phrases([
  'ci ?/? ?cd',
  'ci ?(?:&|and|\\+) ?cd',
  'continuous(?:ly)? (?:integration|delivery|deployment|integrated|delivered|deployed)',
  'continuous (?:builds?|releases?)',
  'continuously (?:\\w+ and )?(?:build|integrate|deliver|deploy|ship|release)',
  'delivered continuously',
  '(?:gitlab|azure|github|bitbucket|travis|drone|tekton|buildkite|woodpecker) (?:ci|pipelines?|actions)',
  '(?:circle ?ci|travis ?ci|jenkins|teamcity|github actions?|git ?hub workflows|argo ?cd|flux ?cd|gitops|spinnaker|bamboo|buildkite|codepipeline|cloud build|azure devops pipelines?)',
  '(?:releases?|deployments?|deploys|rollouts?|builds) (?:is|are|run|runs|happens?) (?:fully |completely |all |entirely )?(?:automated|automatic(?:ally)?|continuous(?:ly)?)',
  'in production (?:\\w+ ){0,3}?(?:within )?(?:minutes|an hour|hours|the same day)(?: later)?|go(?:es|ing)? live (?:within|in (?:minutes|seconds|under)|minutes|automatically|the same)',
  'from commit to (?:customers?|production|users?|live)',
  'trunk based(?: development| delivery)?',
  '(?:deployment|delivery|release|build|ci) (?:pipelines?|automation|automations)',
  '(?:automated?|automating|automatic|automate|frequent|zero downtime|push button|one click|blue(?:/| )green|canary|daily|weekly) (?:our |the |their )?(?:\\w+ and )?(?:deployments?|deploys?|releases?|deployment (?:scripts|process(?:es)?)|rollouts?)',
  `(?:deploy|deploys|ship|ships|release|releases|merge|merges|push) (?:[\\w,]+ ){0,14}?(?:(?:\\w+ to )?\\w+|several|many) times (?:a|per) (?:day|week)`,
  `(?:deploy|deploys|deployed|deploying|ship|ships|shipped|shipping|release|releases|released|push|merge)(?: (?:\\w+ ){0,6}|,? )?${OFTEN}`,
  '(?:ship|deploy|release|push)(?:ing|es|s)? (?:\\w+ ){0,4}to production (?:\\w+ ){0,3}(?:every|each|per|a) (?:day|week|month)',
  '(?:deployments?|releases|deploys) (?:a|per|each|every) (?:day|week|month)',
  '(?:kontinuierliche (?:integration|auslieferung|bereitstellung)|automatisierte deployments?)',
  '(?:intégration|déploiement|livraison)s? (?:et (?:de |du )?(?:intégration|déploiement|livraison)s? )?continu\\w*|automatiser (?:les )?(?:\\p{L}+ de )?déploiements?',
  '(?:integración|entrega|despliegue|integração|entrega) (?:y \\w+ )?cont[ií]nu[ao]|ciągł\\w+ integracj\\w+|integrazione continua',
]);
/** Other things that come out often. */
const UNLESS = phrases([
  '(?:songs?|albums?|films?|movies|episodes?|videos?|articles?|podcasts?|collections?|newsletters?|parcels?|orders|packages to|goods|issues of|books|press) (?:\\w+ ){0,3}(?:daily|weekly|every|each|a|per)|ci ?/? ?cd (?:platform|product|vendor|company|startup)',
]);
/** "CI" and "CD" alone, in capitals or beside delivery words. */
const BARE = /(?<![\p{L}\p{N}_])(?:CI|CD)(?![\p{L}\p{N}_])/gu;
const CI_TALK = phrases([
  '(?:git(?:hub|lab)?|build|pipelines?|tests?|testing|deploy\\w*|docker|jenkins|devops|automation|code|scripts?|tools?|tooling|linux|checks?|runs?|integrate|merge[ds]?|environment|developer)',
]);
const HOMONYMS = phrases([
  'continuous (?:integration|delivery|deployment) of (?:care|services|people|goods)',
  '(?:mr|mrs|ms|dr|sarah|john|anna|james|tom|katy|karl)\\.? jenkins',
  'jenkins (?:& ?|and )(?:sons?|co|partners|associates)|jenkins (?:inc|ltd|llc|group|family|street|university)',
  'ci (?:score|interval|brand|design)|(?:95|99) ?% ci',
  'bamboo ?hr',
  'c\\.?i\\.? (?:number|card)',
]);

/** Guide: "Regular deployments with confidence (CI/CD working well)". */
export const ciCd: FlagRule = {
  id: 'ci-cd',
  colour: 'green',
  guide: 'Green flags: regular deployments with confidence',
  find: (text) => [
    ...seek(text, { words: [PLAIN], homonyms: HOMONYMS, unless: UNLESS, title: true, skip: ['process'] }),
    ...seek(text, { words: [BARE], homonyms: HOMONYMS, skip: ['process', 'benefits'] }).filter(
      (found) => text[found.field].slice(Math.max(0, found.start - 60), found.end + 60).search(CI_TALK) >= 0,
    ),
  ],
};
