import { phrases } from '../../text/phrases.ts';

/** More words of `rules/manual-deploy.ts`. A space in a phrase stands for any short gap. */

/** What is brought out: code, and nothing that merely lies in files. */
const WARE =
  '(code|builds?|scripts?|wheels?|jars?|wars?|zips?|zip files?|zip archives?|tar ?balls?|packages?|binar(y|ies)|artefacts?|artifacts?|releases?|modules?|programs?|programmes?|applications?|apps?|software|patch(es)?|updates?|hot ?fix(es)?|fix(es)?|change|changes|(new |latest |next )?versions?|\\.(py|php|js|jar|war) files?|(changed|edited|finished|new|source) files?)';
const OUR_WARE = `((the|our|your|each|every|all|any|a|an|new|finished|changed) ){0,3}?([\\w’']+ ){0,2}?${WARE}( of (our|the|your) ([\\w’']+ ){0,2}?(software|app\\w*|program\\w*|product|system|tool|service|platform|code)s?)?`;
const PLACE =
  '(servers?|hosts?|box(es)?|machines?|nodes?|vms?|vps|droplets?|instances?|web ?root|web ?host|production|prod|live|tills?|kiosks?|pcs)';
/** By the way between: "six hosts", "the live box", "every customer's server". */
const THERE = `(the |our |your |each |every |all |both |a |an )?(of the |of our )?([\\w’']+ ){0,3}?${PLACE}`;
const CARRY = "(scp|rsync|s?ftp|winscp|filezilla)( ?ing| ?ed|[’']d|[’']ed|[’']ing|s|es)?";
const LOG =
  '((ssh|rdp)(es|ing)?|(log|sign|dial|remot|connect)(s|es|ging|ing|ged|ed|e)?)( (in|on|over))?( ?(into|to|onto|in|on))?';
const PUT =
  '(puts?|plac(es?|ing)|drops?|sav(es?|ing)|pastes?|cop(y|ies|ying)|loads?|installs?|edits?|swaps?|starts?|pulls?|unpacks?|runs?|uploads?|moves?|overwrites?)';
export const FURTHER = phrases([
  // The steps as they are typed.
  '(you|we|who|developers?|one of us|someone|somebody)( \\w+)? (log|logs|ssh|sshs|connect|connects)( in)?( on| into| onto| to| over| via| with)? [^.;]{0,30}?(git|branch|code)[^.;]{0,30} restarts?',
  `(pull|bring|get|copy|copie)s? (it|them|${OUR_WARE}) (onto|to|on|over to) ${THERE} (over|via|by|with|through) (ssh|scp|rsync|s?ftp|remote desktop|rdp|usb)`,
  '(feature|version|release|fix|change|it|code|app|site)s?( \\w+)? (goes|go|gets put|is put) (up|live|out|over|online|across) (with|via|by|through|over) (filezilla|winscp|cyberduck|s?ftp|scp|rsync|git pull)',
  '(scp|rsync|s?ftp) (it|them|everything) (over|up|across|there|to)',
  '(changes?|fixes|corrections?|edits?|patches) (are|is|get|gets) (\\w+ )?made (right |directly |straight |live )?((in|on|into|to) )?((the|our) )?(files )?(on|in) ((the|our) )?(live|production|prod)',
  // A tool for carrying, as a verb.
  `${CARRY} ${OUR_WARE} (\\w+ )?(to|onto|over to|across to|up to) ${THERE}`,
  `${WARE} ((is|are|get|gets|being) )?(\\w+ )?${CARRY} ([\\w’']+ ){0,6}?(to|onto|over to) ${THERE}`,
  // Put on the machines by a person, who logs on to them or does it again and again.
  `(install|set up|put|load|roll out|bring|place|unpack|start)(s|ing)? ${OUR_WARE} (live |up |out )?(on|onto|to|in) ${THERE}( [\\w’']+){0,2},? (and |by )?(yourself|himself|herself|themselves|ourselves|personally|in person|by hand|manually|(logging|connecting|remoting|dialling|driving|walking|travelling) ([\\w’']+ ){0,6}?|one (after|by|at)|in turn|each in)`,
  `${LOG} (the |our |each |every |a |all )?(live|prod|production)( (machine|box|server|host|system|environment))?(,? and( then)?| to|,) (\\w+ )?${PUT} ([\\w’']+ ){0,4}?(there|in place|live|in|up|on|module|code|version|script|change|release|build|file|files)`,
  `(put|putting|bring|bringing|get|getting|set|setting) (it|them|${OUR_WARE}) live (is|are|gets?|must be|has to be) (\\w+ ){0,2}?(done |a matter of )?(by hand|manual|manually|handwork)`,
  // On a share that others run it from.
  `(cop(y|ies|ying|ied)|drag(s|ging|ged)?|drop(s|ping|ped)?|mov(e|es|ing|ed)|put(s|ting)?|upload(s|ing|ed)?) ${OUR_WARE} (over |across )?(to|onto|on|in|into) (the |our |a |each |every )?(shared|network|live|production) (drive|folder|disk|share|directory)s?`,
  // Straight into what runs.
  `(sav|typ|past|plac|put|drop)(e|es|ed|ing|s|ting|ped|ping)? ${OUR_WARE} ((straight|directly|right|live) )?(under|in|into|on|onto|over) ([\\w’'/]+ ){0,3}?(live|prod|production) (box|server|machine|host|system|folder|directory)`,
  // Commands, typed.
  `(types?|typing|enters?|entering|keys?|keying|pastes?|pasting) (in )?(the |all |some |about |around |roughly )*(\\w+ ){0,3}?commands? (in |into |on |at )?([\\w’']+ ){0,4}?${PLACE}`,
  '(by|takes?|with|and) (an? |the |one |our )?(engineer|colleague|developer|admin\\w*|person|someone|somebody|one of us) (who )?(types?|typing|enters?|entering|pastes?|pasting) (in )?(the |all )?commands',
  // What has to be overwritten.
  `(folders?|directories|director(y|ies)|dlls?|modules|files|jars?|binar(y|ies)) (on|in) (the |our |each )?(\\w+ )?${PLACE} (\\w+ ){0,2}?(has|have|needs?|must|is|are) (to )?(be )?(\\w+ )?(overwritten|swapped|replaced|exchanged|renamed)`,
  "(we|you|i|they)( will|[’']ll)? ((still|just|simply|then) )*(upload|copy|install|deploy|release|transfer)(s|ing)? (it|them|everything|our (code|releases|software|scripts)|the (finished |new |changed )?(code|scripts?|files|builds?|version|release)s?) (ourselves|yourself|myself|themselves|personally|by ourselves)",
  // Carried there.
  `${WARE} ([\\w’']+ ){0,2}?(is|are|gets?|come|comes|reach|reaches|travel|travels|arrive|arrives|go|goes|carried|brought|taken) ([\\w’']+ ){0,6}?(on|by|with|from) (an? )?(usb ?(\\w+)?|memory stick|thumb ?drive|flash drive|external disk|floppy)`,
  `load(s|ing)? ((the|our|your|each|every|new) ){0,2}?(\\w+ ){0,2}?(software|code|programs?|versions?|releases?|builds?|scripts?|updates?) (\\w+ )?(on|onto|on to|into) ([\\w’']+ ){0,4}?(in person|by hand|yourself|manually)`,
]);
/** Nothing is brought out but by a person: the denial is part of it. */
export const ONLY_BY = phrases([
  `(nothing|no (\\w+ ){0,2}?${WARE}) (goes|comes|gets|is|reaches) (out|live|online|production|released|deployed|into production) (unless|until|before|without) ([\\w’']+ ){1,4}?(copies|copied|uploads?|uploaded|puts?|logs?|logged|installs?|swaps?|swapped|remotes?|copying|uploading)`,
]);
/** The same where the machines are the customers' and the hours are late: it is still ours that is brought out by hand. */
export const AT_CUSTOMERS = phrases([
  `(you|we|your (tasks?|job|duty|work) (is|includes?|will be))( will|[’']ll| would)?( to)? (\\w+ ){0,3}?(upload|install|copy|put|load|deploy|transfer|set up|roll out|place|drag)(ing)? ${OUR_WARE} (\\w+ )?(to|on|onto|into|at) (the |our |each |every |a )?(\\w+ )?(customers?|clients?)[’']?s?( own)? (${PLACE}|systems?|sites?|premises)[^.;]{0,30} (s?ftp|scp|filezilla|winscp|usb|remote desktop|rdp|ssh|by hand|manually|yourself|ourselves|in person|logging|one after|one by|in turn)`,
  `(log|connect|dial|remote|ssh)(s|ging|ing)? (in|on|over)? ?(in)?(to|onto) (their|the (customers?|clients?)[’']?) (\\w+ )?${PLACE} [^.;]{0,40}(install|copy|unpack|put|swap|replac|upload)\\w* ${OUR_WARE}`,
  `(^|perform|carry(ing)? out|carries out|execut|do|doing|handl|run|running|tak(e|es) care of|responsible for)(e|es|ing|s)? (the |our |all )?manual ((production|live|software|code|monthly|weekly|nightly) )?(releases?|deployments?|roll ?outs?|deploys)(?! (experience|of (sensors|devices|staff)))`,
]);
/** A question, and the tool for an answer: "How do we ship? With FileZilla." */
export const SHIPPED_WITH = phrases([
  'how (do|does|are|is) (we|you|our|the|new|it|code|releases?|changes|versions?) (@ ){0,3}?(ship|shipped|deploy|deployed|release|released|go live|get (live|out|online)|reach production)\\? (with|by|via|over|through|using|per) (an? |the |plain |good old )*(filezilla|winscp|cyberduck|s?ftp)(?= ?[.;!]|$)',
]);
