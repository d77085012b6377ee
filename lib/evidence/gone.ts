import { edgeAt } from '../text/pattern/find.ts';
import { hasIn, phrases } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';
import { spaced } from '../text/spaced.ts';
import { reachOf } from './before.ts';

/** How a practice ends, in the passive: "was thrown out", "has been abolished". */
const ENDED =
  '(abolished|abandoned|scrapped|dropped|ditched|axed|binned|shelved|discontinued|cancell?ed|discarded|given up|thrown (out|away|overboard)|tossed|done away with|wound (down|up)|phased out|stopped|ended|banned|removed|deleted|stripped|uninstalled|ripped out|torn out|taken out|retired|killed|kicked out|disabled|(switched|turned|shut) (off|down)|rolled back|dissolved|disbanded|dismantled|decommissioned|buried|put on ice|laid to rest)';
const PLAINLY_ENDED =
  '(abolished|abandoned|scrapped|dropped|ditched|binned|shelved|discontinued|discarded|given up|thrown out|thrown away|uninstalled|rolled back)';
/** The same without a passive. */
const FADED =
  "(died( out| down| when| with| in|(?= ?[.,;]))|ended (with|in|when|after|last|there|years)|fell (asleep|apart|victim|by the wayside|out of (use|favou?r|fashion))|petered out|went away|disappeared|vanished|lapsed|came to an end|never (took off|caught on|stuck|came back)|(did not|didn[’']t) (last|survive|stick|catch on|work out)|((is|are) )?on (its|their) way out|existed once|once existed|,? (das )?(war|waren) einmal|existía|existia|existait|esisteva|istnia[lł]~|(a|ont) disparu|desapareci~|(è|sono) sparit~|(ist|sind) verschwunden|(was|were) a thing (until|till|back|when|before|under))";
const DE =
  '(eingestellt|abgeschafft|aufgegeben|abgeschaltet|verworfen|gestrichen|gelöscht|entfernt|(raus|hinaus|über bord )geworfen|rausgeflogen|eingestampft|beerdigt|begraben|fallen ?gelassen|gekippt|eingeschlafen|stillgelegt|deinstalliert)';
const NL = '(afgeschaft|gestopt|geschrapt|verwijderd|opgedoekt|weggegooid|stopgezet|losgelaten)';
const ABROAD = [
  `(wurden?|haben|hat|ist|sind|worden) ([\\p{L}\\p{N}]+ ){0,6}?${DE}|gab es (nur )?(ein ?mal|früher|mal)`,
  `(zijn|is|werd|werden|hebben|heeft) ([\\p{L}\\p{N}]+ ){0,5}?${NL}`,
  '(a|ont|fut|furent) (@ )?(été )?(abandonn|supprim|aboli|arrêt|retir|enterr)~',
  '(se|fue|fueron|ha sido|han sido|foi|foram|foram todos) (abandon|elimin|suprim|descart|retir|abol|remov|extin)~(aron|ó|ieron|ad[oa]s?|id[oa]s?|t[oa]s?)',
  '(è|sono|fu|furono) (stat\\p{L} )?(abbandonat|eliminat|abolit|soppress|rimoss|scartat|dismess)~',
  'zosta~ (@ )?(zniesion|usunięt|porzucon|wycofan|zlikwidowan|wyłączon)~',
].join('|');
const BEEN = '(was|were|got|been|(has|have|had) (all |both |since |long )?been|(is|are) being)';
const GONE = `(${BEEN} (@ ){0,2}?${ENDED}|${FADED}|${ABROAD})`;
/** A word of the same clause and the same subject. */
const SAME =
  "( (?!(since|because|after|when|once|as|until|before|but|while|where|if|so|by|which|who|that|we|you|they|our|your|the|every|each|and|or|then)\\b)[\\p{L}\\p{N}’'-]+)";

/** Said right before them: "we gave up on", "there was a". */
const GONE_BEFORE = spaced(
  `((we|team|they|company|management|owners?|he|she) (have |has |had )?(@ )?(gave up|given up|scrapped|abolished|discontinued|binned|axed|shelved|threw out|thrown out|threw away|did away with|cancell?ed|ripped out|banned)( on)?|there (was|were)(?! no\\b)|avions|teníamos|había|existía|tínhamos|havia|avevamo|c[’']era|mieliśmy|n[’']y a plus|n[e’'] ?@ plus|non @ più|ya no @|já não @|już nie @|nie @ już)( (?!(for|and|with|in|to|until|because|as|behind|but|so|when)\\b)[\\p{L}’'-]+){0,4}? $`,
);
/** What somebody did with it in the end, in the active: "found it slow and threw it out". */
const THREW =
  '(dropped|stopped|scrapped|ditched|binned|abandoned|retired|killed|removed|deleted|quit|ended|cancell?ed|axed|discontinued|shelved|buried|got rid of|did away with|walked away from|moved away from|went off|let go of|said goodbye to|gave up( on)?|given up( on)?|threw (out|away)|thrown (out|away)|took (out|down|off)|switched off|turned off|shut down|ripped out|tore out|pulled out|wound down)';
const OUT = '(switched|turned|shut|took|taken|threw|thrown|gave|given|ripped|tore|pulled|put|wound|voted|talked)';
const THEM =
  '(it|them|that|this|these|those|doing (it|them|so|that)|asking|the (@ )?(thing|lot|whole|experiment|practice|habit|idea|suite|set ?up|tool|pipeline|rule|wording)|all of (it|them|that))';
/** A time that is not long over. */
const LATELY =
  '((very |quite |fairly )?recently|((the end|the middle|the start) of )?(last|this) (year|spring|summer|autumn|fall|winter|month|week|quarter|january|february|march|april|may|june|july|august|september|october|november|december|christmas)|(a few|two|three|some|several|a couple of) (years?|months?|weeks?) ago|not (so |very )?long ago)';
/** Said right behind the words, of the same subject: "mypy had its trial in 2020 and was thrown out". */
const GONE_BEHIND = spaced(
  `^(, [^,.;]{1,60},)?${SAME}{0,6}?( and)? ${GONE}`,
  `^${SAME}{1,8}? and (@ ){0,2}?${PLAINLY_ENDED}`,
  `^${SAME}{0,6}?[,;]? ?((and|but|before|until|und|aber|bevor|bis|maar|mais) )?(they|it|which|sie|es|das|die|ze|ils|elles) ${GONE}`,
  `^${SAME}{0,4} once(?= ?[.,;])`,
  `^${SAME}{0,3} (until|till|up to) (19[0-9]{2}|20[01][0-9]|202[0-5])(?!\\p{L})`,
  `^${SAME}{0,4} at (first|the (start|beginning|outset)),? ((but|and|yet) (now|today|then|later|since|these days|meanwhile|by now)|until|before)(?!\\p{L})`,
  // Who is named does it, and we do not.
  "^[^.;]{0,40}[,;] ((but|while|whereas|and|yet) )?(we|ours|yours|(our|your|this) (own )?(team|squad|group|unit|one|department)) (do|does|did|have|has|are|is|will)( not|n[’']t)(?= ?[.,;!]|$| (yet|here|anymore|any more|any longer|so far|either)(?!\\p{L}))",
  '^[^.;]{0,60} (dropped|abandoned|gave up|scrapped|shelved|buried) (the|that|this) (idea|plan|experiment|attempt|practice|habit|effort)',
  '^ (was|were) (tried|introduced|used|kept|set up|mandatory)[^.;]{0,80}?(and|but|until|then) (@ )?(abandoned|dropped|scrapped|given up|stopped|removed|deleted|forgotten)',
  '^[^.;]{0,40} (went back to|moved on|decided against|decided it|returned to|let (it|them) go|decided (it|they) (was|were) not)',
  "^[^.;]{0,60}? (and|but) (we )?(have not|haven[’']t|has not|hasn[’']t|had not|never) (done|needed|used|tried|repeated|missed) (it|that|so|them|any) since(?!\\p{L})",
  `^[^.;]{0,60}? (until|till) ${LATELY}(?= ?[.,;:–-])`,
  '^[^.;]{0,40}? (was|were|been) (tried|tested|tried out|trialled|piloted)( @){0,3}? (and|but) ((was|were|been) )?(found|judged|thought|considered|deemed|proved) (to be )?(too|not|un@|wanting|useless|of no|more)(?!\\p{L})',
  '^[:,–-][^.;]{0,40} (not done|no time for (it|that|them)|nowhere to be (seen|found))',
  // What somebody did with it in the end: "found it slow and threw it out".
  `^[^.;]{0,120}?(,|and|but|then|before|until|so we|we) (@ ){0,3}?${THREW} ${THEM}(?!\\p{L})`,
  `^[^.;]{0,120}?(,|and|but|then|before|until|so we|we) (@ ){0,3}?${OUT} ${THEM} (@ )?(off|out|away|up|down|overboard|aside|to rest|on ice|in the bin)(?!\\p{L})`,
  '^[^.;]{0,120}? ((but|and) )?(the|that|this) (practice|rule|habit|process|experiment|trial|attempt|scheme|policy|requirement|wording|contract) (@ ){0,2}?(was|were|has been|ended|died|lapsed|(is|has) (over|history|gone|dead|past|ended))',
);
/** A trial that took its time and is over, by the tense: "We ran mypy for about a year, found". */
const TRIED = spaced(
  "(?<!(have|has|having|[’']ve|to|who|be|are|is) )(tried|ran|did|had|used|gave|kept|held|wrote|made|required|practi[cs]ed|insisted on|experimented with|flirted with|toyed with)( (out|with|on))?( [\\p{L}\\p{N}’'./-]+){0,4} $",
);
const FOR_A_WHILE = spaced(
  '^([^.;,]{0,30} )?((for|over) (@ ){0,3}?(years?|months?|weeks?|whiles?|summers?|winters?|quarters?|sprints?|spell)|a (try|go|trial|chance|whirl)|(back )?in (the )?((19|20)[0-9]{2}|early days)|once|at (first|one point)|years ago|when we (were|started))(?!\\p{L})[^.;]*(, |and |but )',
);
/** The same in the sentences behind: "We dropped that in 2020." */
const TAKEN_BACK = spaced(
  `^[.;!?)\\s]*([^.;!?]{0,40} )?(we|they|it|these|the (@ )?(team|company|practice|board)|management|all (of it|of that|that)|he|she) (have |has |had )?(@ ){0,2}?(${THREW} (${THEM}|(@ ){0,3}?(ago|years))|${OUT} ${THEM} (@ )?(off|out|away|up|down|overboard|aside|to rest|on ice|in the bin))(?!\\p{L})`,
  `^[.;!?)\\s]*(nobody|no one|none of us) (has |have |had )?(@ )?(misse[sd]|mourned|asked (for|after)|regretted) (it|them|that)`,
  '^[.;!?)\\s]*([^.;!?]{0,30} )?(it|they|that|those|all (of )?(it|that)|everything|every @|the (@ )?(code|rule|practice|habit|suite)) ((has|have|had) )?(since )?(been )?(@ )?(is gone|are gone|went( into| out| in| with)|ended|was dropped|died|rewritten|replaced|deleted|retired|annotated|migrated|moved|scrapped)( since)?(?!\\p{L})',
  '^[.;!?)\\s]*(not|hardly|barely) an? (@ ){1,3}(of|from) (it|that|those|them|this) ((@ ){0,2}?(is|are|has) )?(left|remains|survived|remained)',
  "^[.;!?)\\s]*those days are|nous l[’']avons (retiré|supprimé|abandonné|arrêté|enlevé)|^[.;!?)\\s]*that (was|is) (@ ){0,3}?(ago|history|then|before|over|behind)",
  '^[.;!?)\\s]*(this|that|it|all that|those days|these days) (is|are|was) (over|history|behind us|(the )?past|long ago)(?!\\p{L})',
  // "Ours does not."
  "^[.;!?] ?((ours|yours|(our|your) (@ )?(team|squad|group|unit|crew)) (@ )?(does|do|is|are|has|have|will|did)( not|n[’']t)\\b|we (do|are|have)( not|n[’']t)(?= ?[.,;!]|$)|la nuestra no|el nuestro no|le nôtre (non|pas)|unseres nicht|das unsere nicht|het onze niet|(hier|here|bei uns|ici|chez nous|aqu[ií]|qui|tu) (nicht|not|niet|non|pas|no|não|nie)\\b)",
  // By a word that stands for them: "At twelve people it has been abolished."
  `^[.;!?] ?([^.;!?]{0,40} )?(it|they|these|those|this|that|(the|that|this) (rule|practice|habit|process|experiment|suite)|das|es|sie|dies|dat|ze|cela|elles?|ils) (@ )?${GONE}`,
);
/** How it stood at a time that is told of as past, before the words. */
const THEN = spaced(
  "^[^\\p{L}\\p{N}]*(when|back (in|when|then)|until|till|up to|before|prior to|in|in the|in our|at the|during|up until|for (@ ){1,3}years|originally|initially|at first|years ago|jusqu[’']en|bis|tot|hasta|en|fino al) [^.;]{0,60}?((19|20)[0-9]{2}|(early|first|old|beginning|start|pandemic|takeover|merger|founder|founders|days|joined|started|founded|small))(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})(was|were|had|did|ran|used|wrote|tested|copied|deployed|kept|didn[’']t|wasn[’']t|weren[’']t|hadn[’']t|n[’']avait|avait|était|hatten?|war|waren|gab|habían?|era|aveva)(?!\\p{L})[^.;]*$",
  `^[^\\p{L}\\p{N}]*(until|till|up to|up until) ${LATELY}(?!\\p{L})[^.;]*$`,
  '^[^\\p{L}\\p{N}]*(years|months|ages|(some|many|a few|two|three|five|ten) years) ago,? [^.;]{0,60}?(?<!\\p{L})(was|were|had|did|ran|used|wrote|tested|copied|deployed|kept)(?!\\p{L})[^.;]*$',
);
/** The same by its date alone: "Our first contractors, back in 2015, worked", "when we took it over". */
const BACK_IN = spaced(
  '(?<!\\p{L})(back (in (19|20)[0-9]{2}|then|when)|when (i|we|he|she|the (team|founders?|cto|new @)) (joined|arrived|came|took|started|inherited|bought))(?!\\p{L})',
);
const NOW = spaced(
  "(?<!\\p{L})(today|now|these days|nowadays|since( then)?|meanwhile|have since|has since|by now|every @ (has|is)|aujourd[’']hui|heute|inzwischen|tegenwoordig|vandaag|hoy|oggi|no longer|are gone|is gone|is left|years (on|later)|sindsdien|depuis|desde entonces)(?!\\p{L})",
);
/** "Our move off the old monolith was completed last spring". */
const MOVE = /\b(?:move|migration|switch|transition|escape)\s(?:off|away|from|out)\b[^.;]{0,40}$/i;
const IS_DONE = /^[^.;]{0,20}\s(?:was|is|has\sbeen)\s(?:now\s|fully\s)?(?:completed?|finished|done|over|behind)\b/i;
const FAR = 160;
/** A trial and its end may take a long sentence. */
const FARTHER = 220;

/** Where the people at the top come from, said before the words. */
export const BIOGRAPHY = phrases([
  '(founders?|cto|ceo|leadership)(?! of) ([\\w’]+ ){0,3}?(met|previously|formerly|earlier|came|come|hails?|were|was|worked|built|led|created|spent)|(founded|started|led|run|created|built) by ([\\w’]+ ){0,3}?(former|ex|veterans?|alumni|early|creators?|makers?)',
]);

/** True where the sentence, or the next one, tells that what stands at `hit` was tried, dropped or abolished. */
export function isGone(text: string, sentence: Stretch, hit: Stretch): boolean {
  const { start, end } = sentence;
  if (hasIn(GONE_BEHIND, text, hit.end, Math.min(end, edgeAt(text, hit.end + FARTHER, 1)))) return true;
  if (hasIn(GONE_BEFORE, text, Math.max(start, edgeAt(text, hit.start - FAR, -1)), hit.start)) return true;
  if (MOVE.test(text.slice(Math.max(start, hit.start - FAR), hit.start)) && IS_DONE.test(text.slice(hit.end, end)))
    return true;
  const far = edgeAt(text, end + FAR, 1);
  if (hasIn(TAKEN_BACK, text, end - 1, far)) return true;
  if (hasIn(TRIED, text, start, hit.start) && hasIn(FOR_A_WHILE, text, hit.end, end)) return true;
  return (
    (hasIn(THEN, text, start, reachOf(text, hit)) || hasIn(BACK_IN, text, start, end)) && hasIn(NOW, text, hit.end, far)
  );
}
