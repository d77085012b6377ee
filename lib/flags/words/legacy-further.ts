import { phrases } from '../../text/phrases.ts';
import { AGE, LONG_AGO, NOUN } from './legacy.ts';

/** More words of `rules/legacy.ts`. A space in a phrase stands for any short gap. */

/** What the old thing is called: "product" only as ours, for others have a life that ends as well. */
const IT = `(${NOUN}|engine|core|kernel|portal|tool|library|scheduler|web ?site|(the|our|this|a|one) (\\w+ )?product)`;
const LANGUAGE = '(python|perl|php|java|code|scripts|sql|cobol|c\\+\\+|fortran|django|delphi|javascript|vba)';
/** Old by what it has been through, or by the time that it comes from: they count beside words of work. */
export const FURTHER = phrases([
  // Near its end.
  `${IT},? ([\\w’']+ ){0,3}?(at|near|nears|nearing|approaching|approaches|towards|reached|reaches|reaching|past|beyond|close to) the end of (its|their|a long) (useful |working |long |natural )?(life|lives|days|road|career|lifetime)`,
  // A time that is over.
  `(mainframe|as/400|windows (xp|9\\d|nt|2000|7)|(ms )?dos|y2k|dial up|floppy( disk)?|green screen|cobol|vb6|dot com|flash|python 2|php ?[345]|pre (cloud|web|internet|git|docker)|millennium|(19)?[6-9]0s|19[6-9]\\ds?|nineties|eighties|seventies|netscape|jquery|cold war) (era|age|vintage|style|day) ([\\w/+#]+ ){0,3}?${IT}`,
  `(begun|hacked together|cobbled together|thrown together) (by (\\w+ ){1,3})?(back )?${LONG_AGO}`,
  `(${IT}|that|which) (was|were|has been|have been) (already )?(here|there|around|running|live|in use|in production) (long |well |years )?before (most|many|some|half|any|all|anyone|you|our|the (team|current|present)|git|docker|smart ?phones)`,
  // What the years have left behind.
  `what (the )?(last )?(${AGE}|years) of ((\\w+ )?(programming|coding|patching|hacking|neglect|hurry|haste|firefighting|maintenance|development|deadlines|quick fixes|fixes|patches|workarounds|short ?cuts|compromises|contractors|interns|students)) (has|have) (left|produced|piled|accumulated|created|built|made|done)`,
  `(${AGE}|years)([’']? worth)? of (other people[’']s|somebody else[’']s|someone else[’']s|others[’']|hurried|rushed|hasty|undocumented|uncommented|untested|layered|grown|organically grown) (\\w+ (and \\w+ )?){0,2}?${LANGUAGE}`,
  "(everything|all|most|much|nearly all|nine tenths)( of)?( what| that)? you([’']ll| will| would|[’']d)? (\\w+ )?(touch|run|operate|maintain|see|meet|own|do|read|open|work (on|with|in)) (here )?(is|will be) (\\w+ )?(legacy|old code)",
  `(code|scripts|programs|modules|${LANGUAGE}) (\\w+ ){0,2}?(by|from) (people|authors|developers|colleagues|programmers|hands|contractors|students|someone|somebody|a (developer|colleague|contractor|programmer)) (who (have |has |are |is )?)?((long|since|now|already|all|years ago) )*(retired|gone|departed|dead|left|moved on)`,
]);
/** Nothing new has come to it: the denial is part of it. */
export const UNRENEWED = phrases([
  `${IT}[^.;]{0,30} (has|have|had)( not|n[’']t) (seen|had|received|got|gotten) (an? |any )?(\\w+ )?(upstream |new )?(commit|release|update|patch|upgrade|refactoring|love|attention|clean ?up)s? (since|in|for) ((19\\d\\d|200\\d|201\\d)|${AGE}|years|ages)`,
]);
/** A next sentence that makes what was told of the job. */
const DOING =
  '(keeping|maintaining|looking after|patching|fixing|nursing|caring for|cleaning|tidying|untangling|understanding|replacing|rewriting|porting|migrating|moderni[sz]ing|making sense of|working (on|in|with)|taking care of|tending|supporting|repairing|improving|refactoring|stabili[sz]ing|retiring)';
export const THE_JOB = phrases([
  `${DOING} (\\w+ )?(it|them|that|this|all of (it|that|this))( \\w+){0,3} (is|will be|would be|are|becomes|makes up) (\\w+ )?(the|your|what|why|most|all of|nearly|almost|half|nine|entirely)`,
]);
/** A next sentence in which it is you who has it to do; an IT system is none of them. */
const IT_STAYS =
  '(all of )?(it|them|that|this)(?= ?[.,;:!)]|$| (alive|going|running|afloat|breathing|up|apart|over|forward|until|till|for|while|and|every|day|as|from|yourself|piece|module|bit|in|with|together|on)(?! (systems|support)))';
export const YOURS = phrases([
  `you([’']ll| will|[’']d| would)? (\\w+ )?(own all of|inherit|maintain|look after|keep|patch|nurse|untangle|fix|repair|clean|rewrite|migrate|moderni[sz]e|replace|take (over|care of|charge of)|live in) ${IT_STAYS}|you([’']ll| will|[’']d| would)? take (it|them|this) over`,
  `(your (job|task|role|mission|brief|remit|duty)|we (need|want|seek|look for)|we([’']re| are) (hiring|looking for)) ([\\w’]+ ){0,8}?(keep|maintain|patch|nurse|untangle|replac|rewrit|moderni[sz]|migrat|fix|clean|tak|rescu|tam)(e|es|ing|s)? (up |over |apart )?${IT_STAYS}`,
]);
