import { edgeAt } from '../text/pattern/find.ts';
import { hasIn } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';
import { spaced, spacedWords } from '../text/spaced.ts';
import { reachOf } from './before.ts';

const SOME_DAY_DE = '(irgendwann|eines tages|vielleicht|nächstes jahr|im nächsten jahr|perspektivisch)';
const SOME_DAY_FR = "(peut être|un jour|l[’']année prochaine|l[’']an prochain|à terme)";
const SOME_DAY_NL = '(ooit|misschien|wellicht|op een dag|volgend jaar|op termijn)';

/** What the team plans, hopes or may come to do, said before the words. */
const PLANNED = spacedWords(
  "((we|team|company|and) (also |still )?(plan|plans|planning|hope|hopes|intend|intends|aim|aims|would (like|love)|are (planning|hoping|aiming|looking|about)|want)|we[’']d (like|love)) to (\\w+ ){0,2}?(introduce|start|move|adopt|add|get|begin|build|bring|set|switch|migrate|have|put|do|roll|upgrade|write|deploy|use|cover|try)",
  '(we|team) (hope|hopes) to (?!(hear|meet|see|welcome|receive|find|hire))@',
  '(firm|company|business|department|division|group|institute|management|board|council|organi[sz]ation|agency|bank|school|university|leadership|they|it) ((is|are) (@ )?)?(hop(es?|ing)|intend(s|ing)?|plan(s|ning)?|want(s|ing)?|would like|aim(s|ing)?|mean(s|ing)?) to (\\w+ )?(look (at|into)|try( out)?|explore|consider|introduce|adopt|start (with|on|using|writing)|begin|switch|move|get round)',
  '(management|the board|leadership|our (cto|boss|managers?)|(firm|company|department|group|institute)) (is|are) ((still|only|now) )?(considering|thinking (about|of)|exploring|toying with|weighing)',
  '(one day(?!,? (you|per|a|each))|some day|someday|eventually|in the (near )?future|next (year|quarter)(?!,? you)|on (the|our) roadmap|(been|were|was|are) promised|not there yet|wish list|it is hoped( that)?|(perhaps|maybe) (@ ){1,8}some day|we (are )?(considering|thinking about|exploring|looking at))',
  '(we|team) (may|might) (well |also |even |yet )?(get|start|begin|introduce|adopt|try|move|switch|add|write|look|consider|bring|set|put)|(perhaps|maybe|possibly) (in (some|a few|the coming|two|three|five) (years?|months?) )?(\\w+ ){0,2}?(we|there|the (team|company))',
  "once we (are|have grown|grow)|once (the|our|we) [^,;.]{3,70}, (@ ){0,8}?(would|might|could|may|hope)|(it|that)( would|[’']d) be (lovely|nice|great|good|wonderful) (to|if (we|our|there))",
  `${SOME_DAY_DE} ([\\p{L}-]+ ){0,5}?(wir|man|soll|sollen)|(wir|soll|sollen) (@ ){0,4}?${SOME_DAY_DE}|wir (überlegen|erwägen|träumen|hoffen|denken (darüber|daran)|planen(?!,? und))|${SOME_DAY_DE} (kommt|kommen)`,
  `${SOME_DAY_FR},? ([\\p{L}’']+,? ){0,5}?(nous|on)|(nous|on) (@ ){0,3}?${SOME_DAY_FR}|nous (espérons|envisageons|rêvons|songeons|réfléchissons|aimerions|voudrions)(?! que)`,
  `${SOME_DAY_NL} (@ ){0,5}?(we|wij)|(we|wij) ((?!zoeken)~ ){0,3}?${SOME_DAY_NL}|(we|wij) (hopen|dromen|overwegen)|(hopen|dromen|overwegen) (we|wij)|(mochten|als) we ooit|wie weet @ we`,
  '(quizás?|tal vez|algún día|(el )?(año que viene|próximo año)|talvez|um dia|(no )?próximo ano|para o ano|ano que vem),? (@ ){0,5}?(\\p{L}{2,}mos|nos)|(nos gustaría|soñamos con|gostaríamos de|sonhamos)(?! que)',
  "(forse|un giorno|anno prossimo|prima o poi),? ([\\p{L}’']+ ){0,5}?\\p{L}{2,}(emo|iamo|mmo)|((być )?może|kiedyś|w przyszłym roku),? (@ ){0,5}?\\p{L}{2,}my",
);
/** What is only supposed, by a condition or a date that never comes: no rule takes it for what is planned. */
const SUPPOSED = spacedWords(
  '(perhaps|maybe) (@ ){0,3}?(one|some) day|(if|should|were) (?!you (have|had) )(@ ){1,4}?ever|if (the|our) (company|team|business) (grows|gets|ever)|(may|might) (@ ){1,4}?(later on|some time|some day)|(some time|sometime) next year|contingency plan|(has|have) been proposed|(has|have) proposed|(if|should) (@ ){1,4}?(one day|some day)',
  '(one day|some day|someday|at some (later )?(point|stage|time)|in a few years|in some years|in the distant future|sooner or later) (@ ){0,2}?(we|they|it|the @) (may|might|could|would)|(may|might|could|would)( (well|also|even|then|perhaps))? (one day|some day|someday|at some (later )?(point|stage|time)|eventually)',
  'if (we|they|the (company|board|group|budget|funding|project|customer|client)|an?|one of) [^,;.]{3,70}, (@ ){0,8}?(would|might|could|may)',
);
/** The same from the beginning of the sentence, or behind the words. */
const SHOULD_IT = spaced(
  '^[^\\p{L}]*should (the|an?|our|this|that|we|they|it|one) [^,;.]{3,70}, [^;.]*$',
  '^[^\\p{L}]*if (the|an?|our|one|some) (@ ){1,6}?(were|was|should|tempted|asked|insisted|wanted) (ever )?',
);
const SUPPOSED_BEHIND = spaced(
  '^[^;.]{0,60}? (in a few years|at some (later )?(point|stage)|one day|some day|someday|in the distant future)(?!\\p{L})',
);
/** "If we had no tests, we would", "Had we kept it, we would": the words stand in what is supposed. */
const IF_SO = spaced(
  '^[^\\p{L}]*(if (@ ){1,5}?(had|were|was|did|lacked)|(had|were) (we|our|the|they|it|this|somebody|someone))(?!\\p{L})([^,;.]|\\.(?=[0-9]))*$',
);
const WOULD_BE = spaced('^[^,;.]{0,40}, (@ ){0,8}?(would|might|could)(?!\\p{L})');
/** "If we grow past thirty, an RFC process might make sense". */
const IF_WE = spaced('^[^\\p{L}]*(if|once|should) (we|they|our|the @) [^,;.]{3,70}, [^,;.]*$');
const MIGHT = spaced('^[^,;.]{0,40}? (would|might|could|may)(?!\\p{L})');
const HYPOTHETICAL = /\b(?:may|might|could|would|if|should)\b/i;
/** The same, said right behind them. */
const MAY_COME = spacedWords(
  "(is|are|ist|sind|est|sont|está|estão|jest) (@ )?(planned|foreseen|geplant|gepland|prévue?s?|previst~|planowan~)|(bleib|ist|staat|staan|rest|sigue|continua|rimane|pozostaje)~ (@ ){0,4}?(wunsch|traum|verlanglijst|rêve|sueño|sonho|sogno|marzeni|desejo|deseo)~|(is|are) (@ ){0,5}?dream|(is|are) (something|things|what|one thing) (that )?(we|the team)([’']d| would| hope| plan| want| intend| may| might)|(may|might|could|should) (@ )?(come|follow|arrive|happen|be (introduced|adopted|added|worth))|(would|could) be worth|would be (lovely|nice|great|wonderful),? but|(is|are|remains?|stays?) (still |only |but )?(something (that )?we dream|what we dream|an? (\\w+ )?(dream|wish|pipe dream))|(kommt|kommen) (vielleicht|irgendwann)",
);
/** What has been put off or only talked of, said right behind the words and of nothing between: "Docker is on the wish list". */
const PUT_OFF = spaced(
  "^( @){0,2}? (is|are|has been|have been|was|were|remains?|stays?)( (still|only|just|currently|now|merely|firmly))?( (put|placed|noted)( down)?)? (on|in) (the|our|next year[’']s|everyone[’']s|everybody[’']s|my|a) (@ ){0,2}?(road ?map|wish ?list|to do list|agenda|back ?log|cards|horizon|pipeline|list (of things|for (next|later|the (second|coming)|some day|20\\d\\d)))(?! (of every|of each|of all|every))",
  '^( @){0,2}? ((is|are) (only |just )?(something|a thing) (that )?(we|the team|they) (have|has) (only |long )?(talked about|discussed|put off|postponed|dreamt of)|(has|have) been (talked about|talked of|mooted|floated|postponed|put off|deferred|under discussion|(discussed|considered|proposed|suggested|promised|mentioned)(?= (for (next|some|the (second|coming)|20\\d\\d)|,? ?(but|though|yet)|time and again|for years|more than once|once or twice))))(?!\\p{L})',
  '^( @){0,2}? (is|are|remains?) (still |only |currently |now )?(under (discussion|debate|consideration)|being (considered|mooted|thought about|talked about|weighed)|a (topic|goal|project|plan|idea|thought) for (next|later|some|20\\d\\d)|planned for|scheduled for (next|20\\d\\d)|due (next|in 20\\d\\d))(?!\\p{L})',
);
const RIGHT_BEHIND = 50;
/** What a candidate would be nice to have is asked, not planned. */
const KNOWING = /\b(?:experience|familiarity|knowledge|background|understanding)\b/i;

/** True where what stands at `hit` is told as a plan, a hope or a maybe of the team. */
export const isWished = (text: string, sentence: Stretch, hit: Stretch): boolean =>
  hasIn(PLANNED, text, sentence.start, reachOf(text, hit)) ||
  (!KNOWING.test(text.slice(Math.max(sentence.start, hit.start - RIGHT_BEHIND), hit.start)) &&
    hasIn(MAY_COME, text, hit.end, Math.min(sentence.end, edgeAt(text, hit.end + RIGHT_BEHIND, 1)))) ||
  hasIn(PUT_OFF, text, hit.end, sentence.end);

/** True where it is only supposed: what might be one day, or would be if something else were so. */
export function isSupposed(text: string, sentence: Stretch, hit: Stretch): boolean {
  const { start, end } = sentence;
  if (!HYPOTHETICAL.test(text.slice(start, end))) return false;
  return (
    hasIn(SUPPOSED, text, start, hit.start) ||
    hasIn(SHOULD_IT, text, start, hit.start) ||
    (hasIn(IF_SO, text, start, reachOf(text, hit)) && hasIn(WOULD_BE, text, hit.end, end)) ||
    (hasIn(IF_WE, text, start, hit.start) && hasIn(MIGHT, text, hit.end, end)) ||
    hasIn(SUPPOSED_BEHIND, text, hit.end, end)
  );
}
