import type { Search } from '../../evidence/seek.ts';
import { pattern, phrases } from '../../text/phrases.ts';
import { GOODS } from './containerised.ts';

/** Further words of `rules/containerised.ts`. A space in a phrase stands for any short gap. */

const NO = "(not|no|never|nobody|nothing|none|hardly|neither|\\w{2,7}n[’']t)";
/** Words that deny nothing. */
const YES = `((?!${NO} )[\\p{L}\\d’'/]+[,:]? (– )?)`;
const FEW = "([\\p{L}\\d’']+ )";
const CLOUDS = '(aws|amazon|azure|gcp|google( cloud)?)';
const RUNS =
  '(runs?|running|ran|liv(e|es|ing)|deploy(s|ed|ing)?|ship(s|ped|ping)?|deliver(s|ed)?|host(s|ed|ing)?|packag(e|es|ed|ing)|packed|packs?|wrapped|baked|bundled|started?|executed?|sits?|released?)';
const OURS =
  '(services?|applications?|apps?|back ?ends?|code|scripts?|jobs?|models?|python|software|components?|apis?|workers?|(whatever|everything|anything|all|what) (that )?(we|you) (write|build|ship|make|deliver|develop|code|produce|release|run))';
const BOX = '((docker |oci |linux |own |single |small |slim |lightweight )*(containers?|pods?|images?))';

const FURTHER = phrases([
  'kaniko|buildah|skopeo|buildkit|skaffold|cri ?o|distroless|buildpacks|knative|quay\\.io|ghcr\\.io|docker ?less|kubelet|kubeadm|microk8s|kind clusters?',
  // Functions of a cloud.
  `${RUNS}( [\\w’']+){0,6}? (cloud |serverless |small |little |tiny )*functions? (on|in|at) ${CLOUDS}`,
  `(consists?|made up|built|composed|hundred\\w*|dozens?|thousand\\w*)( [\\w’']+){0,5}? functions? (on|in|at) ${CLOUDS}`,
  `functions? ${FEW}{0,2}?(run|runs|running|live|deployed|hosted) (on|in) ${CLOUDS}`,
  `${RUNS} (\\w+ ){0,2}?(as|in|on|from|via|with) (\\w+ )?lambdas?(?! (calculus|expressions?|labs?|school))`,
  `(all|only|mostly|entirely|nothing but) (in |on |of |aws )?lambdas?(?= ?([.,;:]|$| and| behind| on| with))`,
  // What code ends up in.
  `${OURS} ([\\w’']+ ){0,3}?(ends? up|winds? up|finish(es)?|lands?|goes|go|travels?|is put|are put|is wrapped|gets?) (\\w+ )?(in|into|as|inside) (an? |its |their |the )?${BOX}`,
  `(every|each|any) (\\w+ )?(service|app|application|pull request|branch|job|model|component|merge request|project|worker|tenant)( [\\w’']+){0,3}? (has|gets?|is given|comes with|runs? in|brings|its|receives) (its|their|an?) (own )?(\\w+ )?(image|pod|dockerfile|container|helm chart|namespace)`,
  '(throw ?away|own|separate|ephemeral|temporary|preview) namespaces?|namespaces? (in|on|of) (our|the|an?) (\\w+ )?cluster',
  `(run|runs|running|start|starts|use|uses) (the |an? |one )?(very |exact |exactly the )?(same|identical) (container |docker )?image(?! (processing|quality|size))`,
  'image builds? (are|is|with|using|in|on|for|run)|(build|tag|push|publish|pull|scan|sign)(s|ing|ed)?,? ((build|tag|push|publish|pull|scan|sign|and|or|then)(s|ing|ed)?,? ){1,5}(\\w+ )?images(?= (to|from|in|into|on) )',
  'images? (\\w+ )?(to|in|from|into) (an? |our |the |your )?(\\w+ )?(container )?registry(?! office)',
  `what (we ship|goes (to|into) production|(we|you) (deploy|deliver|release)|leaves our pipeline|runs in production|reaches production) (is|are) (always |only )?(an? |the )?${BOX}`,
  `(it is|it[’']s) (in|as) (an? )?${BOX} that (our|the|your|every\\w*|each|all|we)`,
  '(one|single|our|a|the) compose files?(?! of)|compose up',
  `${RUNS}( [\\w’']+){0,4}? as (\\w+ )?functions (in|on) the cloud`,
  '(jobs?|services?|workers?|tasks?|models?|processes|pipelines?|steps?) (\\w+ ){0,2}?(scheduled|run|running|runs|started|executed|launched|deployed) (as|in|on) (\\w+ )?pods?',
  'we (\\w+ )?(ship|deliver|hand over|release|deploy) (\\w+ )?images(?= ?([.,;]|$| to (production|our|the|ops|operations)))',
  'hands? (ops|operations|the platform team|sre|them) an image',
]);

/** What is not without one: the denial is part of it. */
const NEVER_OUTSIDE = phrases([
  `(no|not an?|not (one|a single)|hardly an?|scarcely an?|isn[’']t an?|aren[’']t any|never an?|nothing|none)( [\\w’']+){0,7}? ((that|which) (isn[’']t|is not|doesn[’']t|does not|aren[’']t|don[’']t)|outside( of)?|unless|without|except|other than)( [\\w’']+){0,5}? (docker\\w*|containers?|containeri[sz]ed|kubernetes|helm charts?|an image|images)`,
  "pods? (that )?(won[’']t|will not|doesn[’']t|does not|refuses? to|keeps?|fails? to) (start|restarting|crashing|come up|schedule)",
]);

const SUBJECT =
  '(we|you|i|it( all)?|things|everything|all this|code|python|(our|your|the|new|all) (\\w+ )?(code|python|services?|software|apps?|applications?|back ?ends?|jobs|models?|versions?|releases?|scripts?|platform|stack|work|components?|systems?))';
const HOW = `(how|where|what|on what)( (do|does|is|are|will|did))? ${SUBJECT}( [\\w’']+){0,5}? (run|runs|running|live|lives|ship\\w*|deploy\\w*|packag\\w*|get|gets|deliver\\w*|host\\w*|reach\\w*|releas\\w*|production|on|end up|ends up|land|lands)( [\\w’']+){0,5}?`;
/** A question of how it is run, with the answer. */
const ANSWERED = phrases([
  `(${HOW}|(how|where|what)( do| does)? (we|you|it) (ship|deploy|run|release|deliver|host)( \\w+)?( to| on)?) ?[?] ${YES}{0,6}?((in|as|into|inside) (an? )?(\\w+ )?(containers?|images?|pods?)|container images?|lambdas?|functions? on ${CLOUDS}|(an?|our|the|one) (\\w+ )?cluster)(?! (ship|terminal|port|sampling|analysis))`,
  `(our |any )?(servers?|vms|virtual machines|machines)[?] ${YES.replace('no|', '')}{0,6}?(none[,:;.] |no[,:;.] )?([\\w’']+,? ){0,4}?(lambdas?|serverless|functions|containers|kubernetes|pods)`,
]);
const SEAM = '([^.?!;]{0,60}[;.,–]|[^.?!;]{0,60} (while|whereas|but)) (but |and |yet |still |since |as |because )?';
/** What clients have nothing to do with, and this team runs. */
const CONTRASTED = phrases([
  `(docker|kubernetes|containers?|openshift|serverless|lambda)${SEAM}(it[’']s |it is )?(our (own )?\\w+|ours|we|us|this team|every \\w+ of ours|all of ours|each of our \\w+)( who| that)? ((?!${NO} )[\\w’']+ ){0,4}?(runs?|live|lives|use|uses|deploys?|ships?|looks? after|operates?|hosts?|builds?|do|does|work) ((?!${NO} )[\\w’']+ ){0,3}?(it|them|there|the containers?|that|so|for them|containers?|everything)(?= ?[.,;]|$)`,
]);
/** What is not used after all. */
export const NOT_USED = phrases([
  "(and (the like|such|co|so on|similar \\w+|friends)|etc)\\.? (is|are|play|plays|has|have|do|does)(n[’']t| not| no| never)",
]);
/** Images that are pictures. */
export const PICTURES = phrases([
  '(photograph\\w*|galler(y|ies)|telescopes?|microscop\\w*|paintings?|satellites|x rays?)',
]);
const ACROSS = { denied: 'fine', acrossSentences: true, unless: [GOODS, PICTURES] } as const;
/** The searches for all of these. */
export const FURTHER_SEARCHES: readonly (Search & { readonly unless: readonly RegExp[] })[] = [
  { words: [FURTHER], unless: [GOODS, PICTURES] },
  { words: [NEVER_OUTSIDE], unless: [GOODS], denied: 'fine' },
  { words: [ANSWERED], ...ACROSS, despite: ['question', 'idle'] },
  { words: [CONTRASTED], ...ACROSS, despite: ['client', 'other-team', 'rhetoric'] },
];

/** Boards glue lists of skills into one word: "sqldockerdjangogit". */
export const GLUED = pattern(
  /(?<=[a-z+#]{4})(?:docker|kubernetes)|\bdocker(?=[a-z]{6})(?!fi)|(?<=[a-z])(?:Docker|Kubernetes)/g,
);
