import { phrases } from '../../text/phrases.ts';

/** What stands beside a practice of somebody else, whichever the practice: words that make the sentence speak of them. */
export const NOT_OURS = phrases([
  // A team that is named as not the reader's.
  "(teams?|department|group|unit|crew|squad),? (which|that|who)([’']s)? ([\\w’']+ ){0,6}?(isn[’']t|is not|aren[’']t|are not|not|won[’']t|will not|never) ([\\w’']+ ){0,6}?(hiring|recruiting|join|joining|part of|yours|ours|member|belong|working (with|in)|work (with|in))\\w*",
  "(teams?|department|group|unit|crew|squad),? (which|that|whom?) (you([’']ll| will)? )([\\w’']+ ){0,2}?(never|not|won[’']t|rarely|hardly|n[’']t) ([\\w’']+ ){0,3}?(join|meet|work|see|belong|be part)\\w*",
  // A client's own.
  '(the|our|this|that|your) (client|customer),? ((an?|the) [^.;,]{2,40}, )?(\\w+ )?(hosts?|runs?|uses?|operates?|has|deploys?|owns?|keeps?|writes?|reviews?|releases?|ships?) (its|his|her|their) own',
  '(no|any|little|few) dealings with (them|it|that|those|these)|(none|not any|no part) of (our|your) (business|concern|affair)|(nothing|little) to do with (them|it|that|those|these)(?= ?[.,;]|$)',
  // What is only wished for.
  "(they|he|she|everyone|everybody|someone|somebody|management|the team|the lab|the group|folks|people)([’']d| would) (dearly |really |all )?(love|like|be (happy|glad|delighted)|prefer|want|wish) to(?=[^.;]{1,80} (one day|some ?day|eventually|at some point|in (the )?future))",
  "(we|i)([’']d| would) (dearly |really |all )?(love|like|be (happy|glad|delighted)|prefer|want|wish) to(?=[^.;]{1,80} (one day|some ?day|eventually|at some point|in (the )?future))",
  '(hopes?|hoping|dreams?|dreaming|plans?|planning|might|may|perhaps|maybe|intends?) ([\\w’,]+ ){1,12}?(one day|some ?day)',
  "(supplier|vendor|agency|client|customer|partner|sister company|parent company|hosting company|provider)([’']s|s[’']) (\\w+ )?(developers|engineers|teams?|programmers|people|admins|staff|it|architects) (\\w+ )?(writes?|do|does|runs?|reviews?|deploys?|keeps?|makes?|tests?|handles?|releases?|use|uses)",
  '(changes?|services?|systems?|commits?|releases?|merges?|decisions?|branch(es)?|designs?|deploy\\w*) of theirs',
]);
