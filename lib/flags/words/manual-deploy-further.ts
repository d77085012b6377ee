import { phrases } from '../../text/phrases.ts';

/** Further words of `rules/manual-deploy.ts`. A space in a phrase stands for any short gap. */

const NO = "(not|no|never|nobody|nothing|none|without|hardly|neither|\\w{2,7}n[’']t)";
/** Words of an answer that denies nothing. */
const YES = `((?!${NO} )[\\p{L}\\d’'/]+[,:]? (– )?)`;
const FEW = "([\\p{L}\\d’']+ )";
const RELEASE =
  '(deploy(s|ed|ing|ments?)?|releas(e|es|ed|ing)|roll(s|ed|ing)? out|roll ?outs?|go(es|ing)? live|ship(s|ped|ping)?|hot ?fix(es)?|patch day)';
const CODE =
  '(code|back ?ends?|front ?ends?|services?|applications?|apps?|(web ?)?sites?|portals?|(web ?)?shops?|software|versions?|releases?|builds?|scripts?|packages?|updates?|hot ?fix(es)?|patch(es)?|modules?|programs?|changes?|features?|api|bots?)';
const MACHINE = '(servers?|box(es)?|machines?|hosts?|vms?|vps|nodes?|instances?|production|prod|live system)';
const THE = "(the|our|each|every|an?|all|its|both|\\w+) ([\\w’']+ ){0,2}?";
const ON = `(on ?to|on|to|into|in|over to|across to) ${THE}${MACHINE}`;
const WHO =
  '(we|you|i|they|he|she|one of (us|the \\w+|our \\w+)|some(one|body)|whoever [^.;,]{3,40}|(an?|the|our|your) (\\w+ )?(colleague|admin\\w*|sysadmin|developer|engineer|programmer|team ?mate|lead|boss|senior|intern|founder))( (still|simply|just|always|usually|then|must|has to|have to|had to|will|ourselves|yourself))*';
const CARRY = '(plac|put|drop|lay|la[iy]|cop|drag|carr|upload|shov|throw|past|transfer|f ?t ?p|scp|rsync|hauled|haul)';
const CARRIES = `${CARRY}(s|es|e|y|ies|t|ting|ing)?`;
const CARRIED_PAST =
  '(placed|put|dropped|laid|copied|dragged|carried|uploaded|shoved|thrown|pasted|transferred|hauled|lugged|ferried|unpacked|unzipped|swapped|overwritten)';
const CHANGES =
  '(patch|edit|fix|chang|swap|replac|overwrit|unpack|unzip|exchang|install|updat|mov|load|type|bring|deploy|releas|ship|publish|roll out)(s|es|e)?';
const BY_HAND =
  '(by hand|manually|file by file|folder by folder|line by line|(via|by|over|with|using|through|per) (s?ftp|scp|rsync|ssh|filezilla|winscp|putty|rdp|remote desktop|usb \\w+|memory stick))';
const TOOL =
  '(filezilla|winscp|cyberduck|putty|s?ftp( client)?|scp|rsync|(an? )?ssh( session)?|remote desktop|rdp|git pull|usb (stick|drive)s?|memory sticks?|thumb drives?|shared drive|network share)';
const LISTED =
  '(check ?list|list|run ?book|document|sheet|file|page|wiki|recipe|script|print ?out|word|excel|manual|note)';
const NUMBER =
  '(\\d+|ten|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|dozens? of|a dozen|many|several|numbered|countless|long)';
const STEPS_OF = '(steps?|commands?|points?|items|lines|entries|pages)';
const ENTERS =
  '((ssh(es|ing)?|log(s|ging|ged)?|sign(s|ing)?|connect(s|ing)?|remot(es?|ing)|dial(s|ling)?|hop(s|ping)?|jump(s|ing)?|go(es)?|get(s)?)( (in|on|over))?( ?(into|to|onto|on))?|open(s|ing)? (an? |the )?(ssh|rdp|putty|remote desktop|terminal|shell)( (session|connection|window))?( (on|to|in))?)';
const FILES =
  '(files?|folders?|code|scripts?|builds?|versions?|releases?|branch|packages?|director(y|ies)|dlls?|jars?|wheels?|archives?|workers|git pull)';
const PULLS = '(git )?pull(s|ing)?(?! (the |our |some |all |\\w+ )?(data|logs?|reports?|records|metrics|files from))';
const PUTS =
  '((updat|fetch|redeploy|cop|replac|swap|plac|put|drop|past|edit|chang|fix|patch|restart|mov|exchang|install|execut|overwrit|unpack|unzip|upload)(s|es|e|y|ies|ping|ying|ting|ing)?)';

export const FURTHER = phrases([
  // Go to the machine, then change what is there.
  `${ENTERS}( ${THE}(servers?|box(es)?|hosts?|vms?|vps|nodes?|instances?|production|prod))?( (via|over|per|by|with|through|using) (ssh|rdp|putty|remote desktop))(,| and| to) ${FEW}{0,3}?(${PULLS}|${PUTS} ${FEW}{0,3}?${FILES})`,
  `${ENTERS} ${THE}(servers?|box(es)?|hosts?|vms?|vps|nodes?|production|prod)(,| and| to) ${FEW}{0,3}?(${PULLS}|${PUTS} ${FEW}{0,3}?${FILES})`,
  `open(s|ing)? (an? |the )?(ssh|rdp|putty|remote desktop)( (session|connection|window))?(,| and| to) ${FEW}{0,3}?(${PULLS}|${PUTS} ${FEW}{0,3}?${FILES})`,
  `(opens?|opening|starts?|starting|fires? up|firing up|launch(es)?) (filezilla|winscp|cyberduck)( and|,| to)`,
  '(execut|run|typ|do|issu|fir)\\w* (an? )?git pull(?! requests?)',
  `(fix|patch|edit|chang|repair|correct)\\w*,? ${FEW}{0,3}?(in|on) (production|prod|the live \\w+),? (directly |straight )?(with|using|in) (vim?|nano|emacs|notepad|an editor)`,
  // A list to be worked down.
  `${RELEASE}( [\\p{L}\\d’'/]+,?){0,8}? ${LISTED}( \\w+)? (of|with|containing|has|:) ${FEW}{0,2}?(\\d+|\\w+) ${STEPS_OF}(?= ((that|which|to) )?((you|we|be|are|must) )?(execut|carry|typ|enter|work|tick|follow|done|run)|[,.;:]|$| (by hand|yourself|manually))`,
  `${RELEASE}(,| [\\p{L}\\d’'/]+,?){0,8}? ${NUMBER} (step|point|line|page|item) ${LISTED}`,
  `${NUMBER} (step|point|line|page|item) ${LISTED} ${FEW}{0,6}?${RELEASE}`,
  `${NUMBER} ${STEPS_OF} (to|for|before|per|at) (each |every |a |our |the )?${RELEASE}(?! (the|a|your|our) (models?|product))`,
  `(typ(e|es|ing|ed)|enter(s|ing|ed)?|key(s|ing)? in|punch(es|ing)? in) (in )?(the|every|each|all|these|its|single|same|forty|twenty|\\d+)( (single|same|the))? ?commands? ${FEW}{0,3}?(on|in|at|into|onto) ${THE}(servers?|machines?|console|box|hosts?|terminal|production)`,
  `commands? (to (be )?type[ds]?|typed|to (be )?enter(ed)?|entered) ${FEW}{0,3}?(on|in|at|into|onto) ${THE}(servers?|machines?|console|box|hosts?|terminal|production)`,
  `(each|every|a|our) ${RELEASE} (is|means|are|involves) (an? |the )?${FEW}{0,2}?(checklist|run ?book|list of (steps|commands)|(afternoon|evening|morning|night|day|hour)s? (of|with|at|in) (the )?(typing|copying|clicking|putty|terminal|keyboard|ssh|ftp))`,
  // What, who, where to: "the portal we put on the server by hand".
  `${CODE}( (of ours|itself|themselves|in \\w+ \\w+))?,? (however,? |though,? |by contrast,? )?${WHO} (${CARRIES}|${CHANGES}) ${FEW}{0,3}?${BY_HAND}`,
  `${CODE}( (of ours|itself|themselves))?,? (however,? |though,? |by contrast,? )?${WHO} ${CARRIES} (simply |manually |by hand |straight |directly )?${ON}`,
  `(that one|that|those|ours|it|them|these),? ${WHO} (upload|cop(y|ies)|transfer|drag|exchange|swap|replace|install|put|place)s? (\\w+ )?(file by file|folder by folder|on the server by hand|by hand on)`,
  `${CARRIES} (manually|by hand) ${ON}`,
  `(patch|edit|fix|chang|program|cod)(s|es|e)? (straight|directly|right|live) on ${THE}(servers?|host|box|vps|live (system|site))`,
  `(${CODE}|files|ours|everything) (is|are|gets?|being) ${FEW}{0,2}?${CARRIED_PAST} (\\w+ )?${ON} (by hand|manually|each|every|by (an?|the|our|one|whoever))`,
  `${CODE} ${FEW}{0,3}?(transferred|moved|carried|sent|brought|taken|put|uploaded|copied) (\\w+ )?(to|onto) ${THE}(host|hoster|servers?|provider|web ?space|machine) (by|via|over|with|through|per) ${TOOL}`,
  `(bring|tak|get|put|carr|mov)(s|es|ies|ing)? (each |every |the |our |a |new )*(\\w+ )?${CODE} (in)?to (production|prod|the (\\w+ )?server) (with|via|by|over|using|through) (an? |the )?${TOOL}`,
  // It is a person that does it.
  `it( is|[’']s) (still |always |usually )?(an? |one of |the |our )?(\\w+ )?(person|human|colleague|people|humans|hands|developers?|admin\\w*|engineer|us)(,? (and )?not (\\w+ ){1,3}?(pipeline|robot|bot|machine|script|automation))?,? (who|that) (\\w+ )?(puts?|brings?|carr(y|ies)|cop(y|ies)|gets?|moves?|uploads?|installs?|places?) ${FEW}{0,4}?(live|production|prod|servers?|machine|online)`,
  `it( is|[’']s) (you|us|we|i|whoever) (who |that )?(\\w+ ){0,4}?(cop(y|ies)|carr(y|ies)|drags?|uploads?|swaps?|overwrites?) (the|each|every|our|it) ${FEW}{0,3}?${ON}`,
  `(deploy\\w*|releas\\w+|rolling out|rollouts?|going live|shipping)( \\w+){0,3} (is|are|remains?|stays?) (something (that )?)?(done |made |carried out |performed )?(by |of )?(human hands|hand and (with|on|at)|an? (human|person|colleague) with|a matter of (copying|scp|ftp|ssh|typing|rsync|patience and))`,
  '(deploy\\w*|release|ci ?/? ?cd) (script|pipeline|tool|server|robot|bot|automation) (is|are) (called|named) [\\p{L}]+,? (and )?(he|she|who)',
  `(ours|we|us) (has|have|use|get) (only |just |still )?(an? |the )?(\\w+ )?(usb stick|memory stick|ftp client|ftp program|filezilla|winscp|shared (folder|drive)|copy command)`,
  'expect (an? )?(\\w+ )?(ftp client|filezilla|winscp|usb sticks?|putty)',
  // Packed, sent and unpacked.
  `(zip|tarball|archive|tar file)s?( \\w+)?,? (and |then |is |are )*(mail|e ?mail|sen[dt]|hand|pass)\\w* ${FEW}{0,2}?to [^.;]{2,30}(unpack|unzip|extract|install|untar)\\w*`,
  `(receives?|gets?|is (sent|handed|given|mailed)) (an? |the |our |each )?(\\w+ )?(zip|tarball|build|package|wheel|archive|release)( file)?[^.;]{0,30} (and|who) (\\w+ )?(install|unpack|unzip|put|upload|cop|place)\\w* (it|them|that|this)( [\\w’']+){0,5} ${MACHINE}`,
  `builds? (the |each |every |a |our )?(\\w+ ){0,2}?on (my|his|her|one[’']s|their) (own )?(machine|laptop|pc|desktop|workstation),? (and|then) (\\w+ )?(cop(y|ies)|uploads?|ftp|scp|push(es)?|transfers?|sends?)`,
  'manual (\\w+ )?(roll outs?|go lives?)(?= (of|to|for|every|each|by|is|are)|[,.;]|$)',
  'we (do|go by|rely on|live by|deploy by) (only |just |still )?(scp|rsync|filezilla|winscp)',
  `(those|ours|these|releases|versions|new versions),? ${WHO} ${CARRIES} (over |across |up )?${ON}`,
  '(an?|one|our|the|your|some) (\\w+ )?(colleague|person|human|developer|admin\\w*|engineer|someone|somebody) with (an? |the )?(ftp (client|program)|filezilla|winscp|usb stick|memory stick|ssh (key|session|client)|putty)',
  `${CODE} ([\\w’',]+ ){0,6}?(updated|deployed|released|refreshed|brought up to date) by (somebody |someone |an? \\w+ |whoever \\w+ |one of us |you )?(dragging|copying|uploading|typing|pulling|overwriting|swapping|ftp|scp|rsync|who)`,
  `(gets?|receives?) (its|their|the|new) (\\w+ )?(updates?|versions?|releases?|code|fixes) (through|via|by|over|with|from) (an? |the )?${TOOL}`,
  '(zip|archive|tarball|package|folder)\\w* (\\w+ )?(is|gets?) (\\w+ )?(carried|brought|taken|copied|driven|sent|mailed|moved|put) [^.;]{2,50}(unpacked|unzipped|extracted)',
  `${CARRIES} (the |our |each |every |all |new |a |its |finished )*${CODE} (\\w+ ){0,2}?(over|via|by|through|with|using) (an? |the |our )?${TOOL}`,
  "(deploy\\w*|releases?|roll ?outs?|updates?) (will |still |all )?(go|goes|pass|passes) through (your|our|his|her|somebody[’']s|human) hands",
  "log(s|ging)? (in|on)( [\\w’']+){0,4}?,? (and |then |you )?(fetch|pull|check out|copy|unpack|download)(es|s|ing)? (the |our |your |new |latest )*(code|branch|changes|version|build|release|archive|it|main|files)?,? ?(and |then )?(\\w+ ){0,3}?restart\\w*",
  '(build|compile|pack|zip)(s|ing)? (it |them |the \\w+ )?(locally|on (your|our|my|the) (laptop|machine|pc)),? (and |then )*(cop|upload|ftp|scp|transfer)\\w*',
  '(deploy\\w*|releas\\w+|roll ?outs?)( \\w+){0,5}? (takes|needs|requires|means|involves) [^.;]{0,50}(checklist|putty|usb stick|remote desktop|ftp client)',
]);

/** What sounds like a denial and is none. */
export const STEPS_FURTHER = phrases([
  `(what|something|a thing|one thing) (we|you|this team|the team|our team) ${FEW}{0,2}?(don[’']t|do not|haven[’']t|have not|lacks?|miss(es)?|won[’']t|will not|never|still)( \\w+){0,3} (is |are |: )(an? |any |the )?(automat(ed|ic) (\\w+ )?(way|means|deploy\\w*|releas\\w+|rollouts?)|(deployment|release) (automation|pipelines?))`,
  `(no|without|lacks?|lacking|don[’']t have|do not have|haven[’']t) (any |an? )?(automat(ed|ic)|scripted) (way|means) (of|to) (get|put|bring|deploy|releas|ship|roll|go)\\w*`,
  `(automat(ed|ic) (deployments?|releases?|rollouts?)|(deployment|release) (automation|pipelines?))( is| are)?( something| a thing| things)?,? (that )?(we|the team|nobody|no one)([’']ve| have| do| are)? (\\w+ )?(yet to|never|not yet|not|still (lack|miss|owe)|lack|only dream|can only)`,
  `(automat(ed|ic) (deployments?|releases?|rollouts?)|(deployment|release) (automation|pipelines?))( is| are)?( something)?,? (that )?we (don[’']t|haven[’']t|can[’']t)`,
  `(wrong|a lie|generous|exaggerat\\w+|kind|too much|an overstatement|a stretch|optimistic|lying) to (call|say|speak of|describe|claim) ${FEW}{0,3}?(deploy\\w*|releas\\w+|rollouts?) ${FEW}{0,2}?automat\\w+`,
  `${RELEASE}[^.;]{0,50} (none|not one|hardly any|not a single one) of (them|which|it|these|those|its steps)( \\w+)? automated`,
  `(no|not an?|never an?|isn[’']t an?|hardly an?|not a single) (single )?(\\w+ )?(releases?|deploy\\w*|version|update|rollout)( [\\w’']+){0,5} (without|unless|until|that (doesn[’']t|does not)|but) ${FEW}{0,4}?(sitting at|logging|typing|copying|swapping|dragging|carrying|uploading|at the (keyboard|terminal|console)|copies|logs? (on|in)|types?|drags|carries|uploads|swaps|by hand|touching the server)`,
  `(not|isn[’']t|no) (an? )?(\\w+ )?(pipeline|automation|robot|bot|build server)(?=[^.;]{0,50} (code|releas\\w+|deploy\\w*|versions?|live|servers?))[^.;]{0,60} but (an? |one |our |the )?(\\w+ )?(colleague|person|human|admin\\w*|developer|memory stick|usb stick|checklist|ftp\\w*|pair of hands)`,
  "(most|other|many|all|our) (other )?(firms|companies|teams|competitors|shops|places|departments) (\\w+ ){0,3}?(dropped|abandoned|ditched|stopped|left|gave up|got rid of|moved (on|away) from) (ftp|manual|hand|deploying by|copying)[^.;]{0,40}[,;] (but )?(we|ours|this team) (have|has|did|do|are)( not|n[’']t)",
  `(no|not an?|expect no|forget the|there is no|there[’']s no|don[’']t expect an?) (\\w+ )?(pipeline|ci ?/ ?cd|build server|automation)( \\w+){0,2}(:|,|;| –| and| but| so) (${WHO}) (${CARRIES}|${CHANGES}|log|ssh|build)`,
  "(not|isn[’']t|aren[’']t|never|hardly|least) automated( \\w+){0,3} (is|are) (how we |the way we |getting |putting |bringing |the )?(\\w+ ){0,3}?(deploy\\w*|releas\\w+|roll\\w* ?out|(code|it|software|versions?) (on|onto|to|into|live))",
  "automat\\w*[^.;]{0,40}(,|,? but|,? and|,? while|,? whereas) (the )?(deploy\\w*|releasing|releases|roll ?outs?|shipping|going live) (is|are)( still)?( not|n[’']t)",
  '(nothing|no \\w+) (here |of ours )?(deploys?|releases?|installs?|updates?) (itself|themselves)',
]);

const HOW =
  "((how|what|who|where)( [\\p{L}’'/]+,?){1,10}? (deploy\\w*|releas\\w+|ships?|shipping|shipped|roll(s|ed|ing)? out|rollouts?|live|online|production|prod|servers?|pcs|computers|machines|plants?)( [\\p{L}’'/]+){0,6}?|(our |the |your |and |so )?(deployments?|deploys?|deploying|releases?|releasing|rollouts?|shipping|go lives?|release (days?|process|procedure)|deployment (process|procedure)))";
const HAVE_ANY =
  '((is there|are there|do (we|you|they) have|any|have (we|you)|what about|and) ([\\w/]+ ){0,3}?)?(ci ?/ ?cd|pipelines?|deployment automation|automated deployments?|build server)( [\\w’]+){0,3}?';
const HANDS =
  '(by hand|manually|s?ftp|scp|ssh|winscp|filezilla|rsync|git pull|usb (stick|drive)|memory stick|remote desktop|rdp|putty|(pulls?|pulling|copies|copying|drags|dragging|uploads|uploading|swaps|overwrites|unzips|unpacks) (it|them|the|our|her|his|over|everything|files|folders|each|every)|cop(y|ies) the (folder|files|build|code)|shared drive|(word|excel) (file|document|sheet|list)|check ?list|wiki page|types? (in )?the commands)';
/** A question of how it is brought out, and hands for an answer. */
export const ANSWERED_BY_HAND = phrases([
  `${HOW} ?[?] ${YES}{0,14}?${HANDS}(?! (is|are|was|were) (not|no|forbidden|banned|history|gone))`,
  `${HAVE_ANY} ?[?] ((no|nope|none|not yet|not really|sadly not|alas,? no|afraid not|if you count|only)[.,;:–]? ?(– )?)?${YES}{0,8}?${HANDS}`,
  `${HAVE_ANY} ?[?] (no|nope|none|not yet|not really|sadly not|alas,? no|afraid not)[.,;:–]? ?(– )?(we|you|one of us|somebody|someone|whoever \\w+) (${CARRIES}|${CHANGES})`,
]);
/** Words that make an answer, or a copy by hand, speak of something else. */
export const NOT_CODE = phrases([
  '(cop(y|ies|ied|ying)|transfer\\w*|enter\\w*) (\\w+ )?(by hand|manually) (in)?(to|onto|on|in) (the |an? |our |their )?(\\w+ ){0,2}?(books?|notebooks?|forms?|paper|ledgers?|registers?|sheets?|cards?|logbooks?|diary|spreadsheets?|crm|erp|tables?|registry|records?|binders?|system(s)?(?= by the))',
  '(samples|readings|measurements|specimens|minutes|timesheets|signatures|addresses|specimen|petri dishes|slides|plates|tubes) ([\\w,]+ ){0,5}?(by hand|manually)',
  '(by hand|manually) (\\w+ ){0,2}?(the |their |our )?(samples|readings|measurements|specimens|plates|tubes|slides|analy[sz]er|conveyor|shelves|shelf|truck)',
  '(csv|xml|edi|pdf|image|parquet|dicom|gps) files?|(partners?|suppliers?|customers?|clients?|banks?|vendors?|photographers?|users?) (\\w+ )?(send|get|give|deliver|provide|upload|submit|receive)s? (\\w+ ){1,3}(data|files?|orders|images|photos|documents|results)',
  "(hate|loathe?|dread|never (want|wish)|refuse|wouldn[’']t dream|would not dream)\\w* (\\w+ ){0,4}?(go(ing)? back|return|deploy|releas|copy)\\w*",
]);
