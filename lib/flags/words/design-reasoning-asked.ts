import { phrases } from '../../text/phrases.ts';

/** Words of `rules/design-reasoning.ts` for what is asked, contrasted or said by denying. A space in a phrase stands for any short gap. */

const NO = "(not|no|never|nobody|nothing|none|hardly|neither|\\w{2,7}n[’']t)";
/** Words that deny nothing. */
const YES = `((?!${NO} )[\\p{L}\\d’'/]+[,:]? (– )?)`;
const PAPER =
  '(rfcs?|adrs?|design (docs?|documents?|notes?|memos?|papers?|records?)|(technical|architecture|engineering) (memos?|notes?|proposals?|papers?|briefs?)|one ?pagers?|decision records?|tech specs?)';
const DESIGN =
  '(designs?|architectures?|architectural|technical (decisions?|choices?|direction|approach)|approach|solution design)';
const REASON =
  '(rationales?|reasons?|reasoning|designs?|architectures?|approach(es)?|alternatives|trade ?offs?|options|pros and cons)';
const WRITTEN =
  '(written|on paper|in writing|recorded|documented|explained|discussed|argued|debated|sketched|spel(t|led) out|defended|weighed|in a document|agreed|put down|set down|justified|challenged|read|criticised|circulated|shared)';
const BUILT =
  '(built|coded|started|starts|implemented|merged|ships?|shipped|begun|begins|component|service|system|feature|code|coding|building|build|implement\\w*|rewrite|migration|module|change)';
const TECHS =
  '(postgres\\w*|mysql|mongo\\w*|redis|kafka|rabbitmq|kubernetes|django|flask|fastapi|graphql|rest|grpc|sql|nosql|rust|go|python|micro ?services?|monoliths?|event (bus|sourcing|driven)|queues?|spark|airflow|celery|serverless|databases?|frameworks?|cache)';

/** Nothing is built before it has been explained: the denial is part of it. */
export const GATE_FURTHER = phrases([
  `(no|not (an?|one|a single)|nothing|never|nobody|none|\\w{2,6}n[’']t|hardly an?|not)( [\\w’']+){0,8}? (without|until|unless|before|till|whose)( [\\w’']+){0,4}? ${REASON}( [\\w’']+){0,6}? ${WRITTEN}`,
  `(no|not (an?|one|a single)|nothing|never|nobody|none|\\w{2,6}n[’']t|hardly an?|not)( [\\w’']+){0,8}? (without|until|unless|before|till)( [\\w’']+){0,4}? (written|wrote|put|set|explain\\w*|argu\\w+|sketch\\w*|discuss\\w*|debat\\w+|weigh\\w*|defend\\w*|justif\\w+|compar\\w+|spel\\w+)( (down|out|up))?( [\\w’']+){0,4}? (${REASON}|why)`,
  `${DESIGN} (is|are|decisions (is|are))(n[’']t| not| never)? (simply |just |merely )?(decreed|dictated|handed (down|out)|imposed|decided|made by|a matter of rank)[^.;]{0,50}[:,;–] ?(but )?(it[’']?s? |they |is |are |we |rather )?(\\w+ ){0,4}?(argued?|debated?|discussed?|written|proposals?|explained|reasoned|worked out together)`,
  `(doesn[’']t|don[’']t|does not|never|nobody|no one|no architect)( \\w+){0,2} (decides?|decree|dictates?|rules?|hands? down)( \\w+){0,3} ${DESIGN}[^.;]{0,12}[:,;–] ?(but )?(\\w+ ){0,4}?(argue|debate|discuss|writ|propos|explain|weigh|reason|team)\\w*`,
  "designs? (that|which) (hasn[’']t|has not|nobody|no one|wasn[’']t)( \\w+){0,3} (challenged|discussed|reviewed|explained|defended|read|written|questioned)[^.;]{0,20} (isn[’']t|is not|never|won[’']t|not|doesn[’']t) (\\w+ )?(built|coded|shipped|implemented|merged|get)",
  "(nobody|no one|never|don[’']t|not|none of us)( \\w+)? (builds?|codes?|implements?|starts? (coding|building))( [\\w’']+){0,5}? (without|until|unless|before)( [\\w’']+){0,3}? (explain\\w*|argu\\w*|writ(ing|ten)|discuss\\w*|defend\\w*|sketch\\w*|weigh\\w*|justif\\w*|propos\\w*)(?= (it|them|the|an?|why|how|your|their|down|what))",
  'no (architecture|design)( \\w+)? (is|was|gets) (chosen|picked|decided|adopted|built) (on|by|out of|for|from) (an? |the )?(hunch|whim|gut|fashion|instinct|habit|feeling|back)',
]);
/** What has to be said besides. */
export const BUILDING = phrases([BUILT]);

const BIG = '((technical|big|bigger|large|larger|major|important|architectural|design|hard) )';
const ABOUT = `(architecture|designs?|architectural|${BIG}(\\w+ )?(decisions?|choices?|changes?|questions?|calls?)|(new|bigger|large|major) (\\w+ )?(services?|systems?|components?|features?|projects?)|technolog(y|ies)|design(ing|ed)?)`;
const SAID =
  '(proposals?|in writing|on paper|in a (\\w+ )?document|rfcs?|adrs?|design (docs?|documents?)|documents?(?= |[.,;])|pros and cons|trade ?offs?|alternatives|(best|better|stronger) (argument|case|reasons?)|argues?|arguing|debates?|debating|written down|writ(es?|ing) (it|them|a|an|down|up)|memos?|whiteboard\\w*|reasons?|why)';
/** Questions of how and why it is built so, with the answer. */
export const ANSWERED = phrases([
  `(how|who|where|what|when)( [\\w’']+){1,8}? ${ABOUT}( [\\w’']+){0,6}? ?[?] ${YES}{0,9}?${SAID}`,
  `(how|who|where|when) (do|does|are|is|gets?) (we|you|the team|things|services?|systems?|decisions|(big|hard) decisions) (\\w+ )?(design|decide|agree|architected|designed|built|decided|made)( [\\w’']+){0,4}? ?[?] ${YES}{0,9}?(in writing|on paper|rfcs?|adrs?|design docs?|documents?|pros and cons|trade ?offs?|alternatives|proposals?)`,
  `why (did |do |is |are |was |does |have |not )?([\\w’']+ ){0,5}?(${TECHS}|architecture|built|designed|structured)( [\\w’']+){0,6}? ?[?] ${YES}{0,7}?(written down|documented|recorded|documents?|adrs?|explain\\w*|tell us|(say|tell|answer)|answers?|argue|what we (rejected|ruled out)|why)(?! (me|you|customers|clients))`,
  `how (does|do) ([\\w’']+ ){1,5}?(systems?|services?|components?|features?|software|code)( [\\w’']+){0,4}? ?[?] ${YES}{0,7}?(pages?|papers?|documents?|proposals?|rfcs?|memos?|one pagers?|in writing|on paper)`,
  `what comes (before|first)( (the |any )?(code|coding|building|design))? ?[?] ${YES}{0,5}?(papers?|documents?|designs?|proposals?|rfcs?|one pagers?|sketch(es)?|memos?)`,
]);

const RARELY = "(never|rarely|seldom|hardly|don[’']t|do not|won[’']t|doesn[’']t|can[’']t|wing|guess|gut)";
/** What others do without, and this team does. */
export const CONTRASTED = phrases([
  `(clients?|customers?|users|firms|companies|start ?ups|teams|elsewhere|others|places) ([\\w’']+ ){0,4}?${RARELY}[^.;]{0,50}[,;] ?(but|yet|still|though|and) (\\w+ )?(our |the |we (\\w+ )?(write|keep|read|have|love|swear by) )?(\\w+ ){0,2}?${PAPER}`,
  `${PAPER}[^.?!;]{0,40}[;.,–] ?(but|yet|still|though|and|nevertheless)? ?we (\\w+ )?(write|do|have|produce|keep|draw up) (one|them|so|it|plenty|some)\\b`,
  `(decide|decides|decided|choose|chooses|decree|decrees|settle|settles)( \\w+){0,2} ${DESIGN}[^.?!;]{0,60}[;.,] ?(but )?(here,? |ours |we |with us,? |you )([\\w’',]+ ){0,4}?(write|debate|argue|discuss|weigh|explain|put it on paper)\\w*`,
  'decisions? (\\w+ ){0,2}?(handed down|made|taken|decreed|dictated|come from above)[^.?!;]{0,30}[;.,] ?(but )?(here|ours|with us),? (\\w+ ){0,4}?(argued|debated|discussed|written|explained)[^.;]{0,20} (documents?|writing|proposals?|rfcs?|paper)',
]);
/** Designs of houses and rooms, and other trades that give reasons. */
export const NOT_SOFTWARE = phrases([
  '(wooden|stone|straw|family|passive|half timbered|terraced) ?houses?|farmhouses?|(home|house) ?owners|façades?|facades?|landscape|kitchens?|bathrooms?',
  '(doctors?|courts?|judges?|lawyers?|case ?workers?|referees?|clinicians?|physicians?|magistrates?|councillors?|underwriters?|notar(y|ies)|surgeons?|nurses?|teachers?|police|ministers?) (\\w+ ){0,2}?(log|record|writ|document|note|explain|justif|give|state|publish|argu|weigh)\\w*',
  '(marketing|travel|advertising|school|household) budgets?|(budgets?|campaigns?|funding|grants?|holidays?|salary|pay rises?) (on paper|in writing|in prose)|rejected claims?',
  'architecture (team|group|board|office|department) (in|at|from) [\\p{L}]+ (\\w+ )?(writes?|draws?|makes?|decides?|owns?|keeps?|does|do)',
]);
