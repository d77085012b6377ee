import { isDenied } from '../../text/negation.ts';
import { hits, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { sectionAt } from '../../text/sections.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';
import type { Surface } from '../../vocabulary.ts';
import { frontEndsIn, languagesIn, pythonIn } from '../cluster/stack.ts';

/** Python's place as the posting tells it itself: the surfaces that its words leave open, and the words. */
export interface PlaceSaid {
  readonly surfaces: readonly Surface[];
  readonly span: Span;
}

interface Statement {
  readonly surfaces: readonly Surface[];
  readonly pattern: RegExp;
  /** Words of the same sentence that make it mean something else. */
  readonly unless?: RegExp;
  /** True for sentences that deny by themselves. */
  readonly denies?: boolean;
}

const OTHER =
  '(go|golang|java|javascript|typescript|c\\+\\+|c#|\\.net|rust|scala|kotlin|ruby|php|node(\\.?js)?|swift|r|julia|matlab|perl|elixir|react)';
const PY = 'python';
/** No second language in the same breath: "our main languages are Python and Go". */
const ALONE = `(?! ?(,|/|&|and|or|und|en|et|y)( \\p{L}{2,10})? ?${OTHER}(?![\\p{L}]))`;
const ALL = '(almost |nearly |practically |virtually |pretty much |basically |just about )?';
const KNOWING = '(knowledge|experience|skills?|background|programming|coding|code|kenntnisse)';
const CHORES =
  '(scripts?|scripting|automation|automating|automate|glue|loaders?|tooling|odd jobs|helpers?|small (tools|things|jobs|tasks)|tests|plumbing|one offs?|ad hoc)';
const LITTLE =
  '(a (little )?(bit|touch|dash|pinch|sprinkle|sprinkling) of|a little|some light|light|occasional(ly)?|the odd|the occasional|a (small )?amount of|ein bisschen|ein wenig|een beetje|un peu de|un poco de|un po di)';

/** What sentences say of Python's place, the surest first: a denial, then how little, then how much. */
const STATEMENTS: readonly Statement[] = [
  {
    surfaces: ['incidental'],
    denies: true,
    pattern: phrases([
      `(not|never|n[o’']t|hardly) (actually |really |ever )?(need|use|write|touch|work with|work in|do|see|require) (any |much |(have )?to (know|write|use|learn|speak) (any )?)?${PY}(?! ?(2|3))`,
      `(not|n[o’']t) have to (know|write|use|learn|read) (any )?${PY}(?! ?(2|3))`,
      `(knowing|writing|knowledge of|experience (in|with)) ${PY} is (no|not a|not the) (requirement|condition|must|need)`,
      `(have|there is|use|with) no ${PY} (here|at all|in (this|our|the) \\p{L}{3,12})`,
      `no (need (for|of|to (know|write|use)) )?${PY}( ${KNOWING})?,? ((is|are) )?(needed|required|necessary|expected|involved|at all|here|in this (job|role|team|position))`,
      `no (need (for|of|to (know|write|use))|knowledge of) ${PY}`,
      `${PY}( ${KNOWING})?,? (is|are|will be)( ?not|n[’']t) (\\p{L}{2,12} ){0,2}(something (that )?(we|you)|used|needed|necessary|expected|part of|involved|asked (for|of)|what (we|you))`,
      `${PY} (plays no|has no) (part|role|place)`,
      `${PY} (does ?n(o|[’'])t|will not|won[’']t) (come into|feature|matter|appear|play|come up)`,
      `${PY}( ${KNOWING})? (is|are) neither`,
      `forget (about )?(your )?${PY}`,
      `without (using |writing |knowing )?(any |a (line|word) of )${PY}`,
      `${PY}(kenntnisse)? (wird|werden|ist|sind) (\\p{L}{2,10} ){0,3}nicht (benötigt|nötig|erforderlich|gebraucht|eingesetzt|verwendet|notwendig)`,
      `keine? ${PY}( ?kenntnisse)? (nötig|erforderlich|notwendig|gebraucht)`,
      `${PY} (is|wordt) (\\p{L}{2,10} ){0,2}niet (nodig|gebruikt|vereist)`,
      `geen ${PY}( ?kennis)? (nodig|vereist)`,
      `${PY} n[’']est pas (requis|nécessaire|utilisé|demandé)`,
      `pas besoin (de|d[’']) ?(connaître )?${PY}`,
      `no (se )?(necesitas?|requiere|usamos|hace falta) ${PY}`,
    ]),
    unless:
      /\b(?:prior|previous|formal|extensive|years|expert|advanced|deep|only|just|learn|teach|train you|pick (?:it )?up|as long as|if you|another language|other languages?|perfect|everything|yet)\b/i,
  },
  {
    surfaces: ['incidental'],
    pattern: phrases([
      `(majority|most|bulk|nearly all|almost all) of (the|your|our|this) (work|code|coding|development|programming|day|time)( (you|we|that|will|do|write|be|is|are|done|written|spent)){1,8} in ${OTHER}(?![\\p{L}])(?! ?(,|/|&|and|or) ?(\\p{L}{2,12} (and|or) )?${PY})`,
    ]),
    unless: /\b(?:another team|other teams?|by others)\b/i,
  },
  {
    surfaces: ['glue'],
    pattern: phrases([
      `${PY} (is|as|serves as|acts as|being) (\\p{L}{2,10} ){0,3}(glue|duct tape|plumbing)`,
      `${PY} (glues|holds|ties|stitches|sticks|links|joins) (\\p{L}{2,10} ){1,4}together`,
      `(glued|held|tied|stitched|wired) together (with|by|in) (\\p{L}{1,8} ){0,3}${PY}`,
      `glue (code |scripts? |work |layer )?(is )?(written )?(in|with) ${PY}`,
      `${PY} (glue( code)?|is glue)`,
      `(only|just|merely|mainly|mostly) (use|uses|need|write|touch|using) ${PY} (for|to|in|when|around) (\\p{L}{1,12} ){0,4}${CHORES}`,
      `(use|uses|used|using|write|need) ${PY} (only|just|merely|mainly|mostly|sparingly|here and there|now and then|occasionally)( (for|to|in|when|around))?( \\p{L}{1,12}){0,4} ${CHORES}`,
      `${PY},? (is )?(used )?(\\(?)(only|just|merely|mainly|mostly|solely|purely|chiefly)( used)? (for|to|in) (\\p{L}{1,12} ){0,4}${CHORES}`,
      `(mostly|mainly|largely|primarily|chiefly|predominantly|[6-9]\\d ?(%|percent|per cent)) (of it )?(in )?sql[\\p{L}, ]{0,12}(with|and|plus|then|,) (\\p{L}{1,10} ){0,4}${PY}`,
      `${PY},? (but )?(mostly|mainly) sql`,
      `(sql first|first sql),? (and |then )?(\\p{L}{2,6} )?${PY}( second)?`,
      `(nearly|almost|practically|virtually|more or less) (all|everything)( of)?( (your|the|our|this) \\p{L}{3,8}| you (do|write))? is (in |done in |written in )?sql`,
      `${PY} (comes in|appears|turns up|is used|helps( out)?|steps in|is there) (only |just )?(when|where|now and then|occasionally|from time to time|at the edges|around the edges)`,
      `${PY} (we )?(only )?(keep|is kept|is reserved|reserve) for`,
      `reach for ${PY} (only |just )?(when|where|if)`,
      `${PY} (plays|has) an? (small|minor|supporting|side|little|lesser) (role|part)`,
      `${PY} nur (für|als|zum) (\\p{L}{2,14} ){0,2}(skripte?|hilfs\\p{L}{2,12}|kleb\\p{L}{2,8}|automatisierung)`,
      `${PY} (uniquement|seulement) pour (\\p{L}{2,12} ){0,2}(scripts?|automatis\\p{L}{2,6})`,
      `${PY} alleen (voor|als) (\\p{L}{2,12} ){0,2}(scripts?|lijm|automatisering)`,
      `${PY} (solo|sólo|solamente) para (\\p{L}{2,12} ){0,2}(scripts?|automatizar)`,
    ]),
  },
  {
    surfaces: ['one-of-several'],
    pattern: phrases([
      `${OTHER} first,?( and| then)? ${PY} second`,
      `${PY} first,?( and| then)? ${OTHER} second`,
      `half (\\p{L}{1,10} ){0,5}${PY},? (and )?(the )?(other )?half (\\p{L}{1,10} ){0,4}${OTHER}`,
      `half (\\p{L}{1,10} ){0,5}${OTHER},? (and )?(the )?(other )?half (\\p{L}{1,10} ){0,4}${PY}`,
      `(equal parts|equally|both|as much|half|part) (in )?(${PY},? (and|as|half|part) (in )?${OTHER}|${OTHER},? (and|as|half|part) (in )?${PY})`,
      `(${PY} and ${OTHER}|${OTHER} and ${PY}),? (in (roughly |about )?equal (parts|measure)|equally|half and half|side by side|50/50)`,
      `(main|core|primary|everyday|two|working) (\\p{L}{2,14} )?languages (here )?(are|is|:) (${PY} ?(and|,|/|&|or) ?${OTHER}|${OTHER} ?(and|,|/|&|or) ?${PY})`,
      `${PY} (und|et|y|en) ${OTHER} (zu gleichen teilen|à parts égales|a partes iguales)`,
    ]),
  },
  {
    surfaces: ['primary'],
    pattern: phrases([
      `${PY} (is|will be|remains) (by far )?(our|the|your) (\\p{L}{2,9} )?(main|primary|principal|only|everyday|daily|working|first|dominant|number one|go to) (\\p{L}{2,12} )?language(?!s)`,
      `our (only |one )?language is ${PY}${ALONE}`,
      `(back ?end|server side|stack|code ?base|platform|product) (is|are) (\\p{L}{2,8} )?(all|100 ?%|(a|one) hundred per ?cent|entirely|completely|wholly|fully|pure|purely) (in |written in )?${PY}${ALONE}`,
      `what you (\\p{L}{2,5} )?(write|build|code|work in) is (\\p{L}{2,8} )?${PY}${ALONE}`,
      `(nine tenths|most|nearly all|almost all|the (vast |great |large )?majority|the bulk|the lion[’']?s? share) of (what we (write|run|ship)|(our|the|your) (code ?base|code|services|software|systems|work|stack)) (is|are) (done |written |built )?(in )?${PY}${ALONE}`,
      `(an?|all|pure) ${PY} (only )?(shop|house)`,
      `${PY} is (the|our) language (of|we|you|that|for|in|behind)`,
      `(main|primary|principal|dominant|first|only|everyday) (\\p{L}{2,12} )?language (here )?(is|will be|:) ${PY}${ALONE}`,
      `${ALL}(everything|all (of )?(our|the|this|your) (code|codebase|software|services|systems|work)|the (whole|entire) (\\p{L}{2,12} )?(codebase|platform|stack|product|system|code)|our (whole |entire )?code ?base)( (here|(that )?we (\\p{L}{2,8} ){1,4}|in the (\\p{L}{2,10}))){0,2} ?(is|are) (\\p{L}{2,10} ){0,3}${PY}${ALONE}`,
      `${PY}( ${KNOWING})? is (absolutely )?(necessary|required|mandatory|essential|a must|a requirement)(,|;)? (with |and )?(additional|further|other|any other) (\\p{L}{2,12} ){1,8}(\\([^\\()]{2,30}\\) )?(is |are )?(beneficial|an? (plus|bonus|advantage)|nice to have|desirable|welcome)`,
      `(?<!(and|&|or|,|/) )${PY} (from )?(end to end|throughout|all the way( down)?|all day( long)?|through and through|(from )?top to bottom|from start to finish)`,
      `${PY} (as|being) (our|the|your) (\\p{L}{2,9} )?(main|primary|principal|first|everyday) (\\p{L}{2,12} )?language(?!s)`,
      `(mostly|primarily|mainly|predominantly|almost always) (use|write|work in|work with|code in|program in|develop in) ${PY}${ALONE}`,
      `(spend|pass) (\\p{L}{2,6} ){0,3}(days?|time|hours|weeks?) (writing|in|coding in|programming in|with) ${PY}${ALONE}`,
      `(day to day|every day|all day( long)?|daily),? you (\\p{L}{2,8} )?(program|write|code|work|develop)( in)? ${PY}${ALONE}`,
      `write ${PY} (all day|every day|day in,? day out)`,
      `${ALL}(only|exclusively|entirely|purely|100 ?%) (written )?(in )?${PY}${ALONE}`,
      `${PY} (makes up|accounts for) (\\p{L}{2,8} ){0,2}([89]\\d|100) ?(%|percent|per cent)`,
      `${PY} for ${ALL}(everything|all (of )?(our|the|its) (code|services|software|systems|work))`,
      `([89]\\d|100) ?(%|percent|per cent) (of (\\p{L}{2,10} ){1,4}(is|are) )?(in |written in )?${PY}`,
      `(fast |nahezu )?(alles|der gesamte code|unser(e|en)? (gesamte\\p{L}? )?code(basis)?) (\\p{L}{2,8} ){0,3}(in|ist) ${PY}${ALONE}`,
      `(fast alles|nahezu alles) (\\p{L}{2,8} ){0,3}in ${PY}`,
      `${PY} ist (unsere|die|deine) (haupt ?|primäre |wichtigste )(programmier)?sprache`,
      `(bijna )?alles (\\p{L}{2,8} ){0,3}in ${PY}`,
      `${PY} is onze (hoofd|belangrijkste |primaire )(programmeer)?taal`,
      `${PY} est (notre|le|votre) (langage|langue) principale?`,
      `(presque )?tout est (\\p{L}{2,12} )?en ${PY}`,
      `${PY} es (nuestro|el) lenguaje principal`,
      `(casi )?todo (\\p{L}{2,12} ){0,2}en ${PY}`,
    ]),
    unless: /\b(?:one of|at least|such as|e\.g|another team|other team|by (?:an)?other)\b/i,
  },
  {
    surfaces: ['one-of-several', 'glue'],
    pattern: phrases([`${LITTLE} ${PY}`, `${PY} (here and there|now and then|occasionally|on occasion)`]),
  },
];

/** The first statement of Python's place that the description makes of this job, by the order of the table; null when it makes none. */
export function placeSaid(text: PostingText): PlaceSaid | null {
  const { description } = text;
  const titled = pythonIn(text.title).length > 0;
  const elsewhere = !titled && languagesIn(text.title).size + frontEndsIn(text.title).size > 0;
  for (const { surfaces, pattern, unless, denies } of STATEMENTS) {
    const most = surfaces[0];
    // The title has the last word: a Python developer's job is Python, a Java developer's is not.
    if (most === 'primary' ? elsewhere : titled && most !== 'one-of-several') continue;
    for (const hit of hits(pattern, description)) {
      const sentence = sentenceAt(text.sentences, hit.start);
      if (hit.end > sentence.end || sectionAt(text.sections, hit.start) === 'nice') continue;
      if (unless?.test(description.slice(sentence.start, sentence.end))) continue;
      if (!denies && isDenied(description, sentence, hit.start, hit.end)) continue;
      return { surfaces, span: spanOf(description, hit.start, hit.end, 'description') };
    }
  }
  return null;
}
