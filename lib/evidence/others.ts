import { edgeAt } from '../text/pattern/find.ts';
import { hasIn, hitsIn } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';
import { spaced, spacedWords } from '../text/spaced.ts';

/** A unit of the house, as who does it. */
const UNIT = spacedWords(
  "(the|our|by|in|unsere?|die|der|das|onze|notre|nuestr[oa]) ([\\p{L}-]+ ){0,3}?(unit|division|department|group|guild|chapter|squad|tribe|team|colleagues|office|branch|desk|integrators?|headquarters|(parent|sister) (company|firm)|~abteilung|(schwester|mutter)@|bereich|kollegen|~afdeling|collega[’']?s|service|équipe|departamento|equipo)",
);
/** Behind a sentence on a unit: the job is in one that is named anew. "You will work for the desktop unit." */
const YOU_ARE_ELSEWHERE = spaced(
  "^\\s*(you( would| will| are going to|[’']d|[’']ll)?( be)? (join(ing)?|work(ing)? (for|in)|sit(ting)? (in|with)|in|part of)|(this|the) (role|job|post|position|vacancy) (sits|is based|is|belongs) (in|with|to)|your (team|place|desk|role|job) (is|will be|would be) in|(ihre|deine|die|diese) stelle (ist|liegt|gehört) (in|im|zu)|your (group|team|squad|unit) (stays|remains|keeps|sticks)|(sie|du) (arbeite~|gehör~|komm~) (in|im|zu|bei)|vous (rejoign|intégr)~|je (komt|werkt) (in|bij)|(te|se) (unirás|incorporarás|incorporará) (a|al)) (?!(this|that|it|them|us|one of|a team|an? @ team (that|of)|(the|this|our) (team|unit|group|division|department)(?! @ing)|dies~|cette|dit|deze|este)\\b)",
);

/** How far behind a sentence the next one is looked at. */
const FAR = 80;

/** Another unit by that name: "la aplicación de otro departamento". */
const ANOTHERS = spacedWords(
  "(de otr[oa]|d[’']un(e)? autre|einer anderen|eines anderen|van een (andere?)|di un altro|di un[’']altra|de outr[oa]|inne(go|j)|another) (@ )?(departamento|equipo|área|équipe|service|direction|abteilung|teams?|bereichs?|afdeling|reparto|ufficio|equip[ea]|setor|zespołu|działu|jednostki|department[’']s|team[’']s|unit[’']s)",
);

/** True where the sentence is of another unit, or of one unit of the house and the next one puts the job into another. */
export function isOfOtherUnit(text: string, sentence: Stretch): boolean {
  if (hasIn(ANOTHERS, text, sentence.start, sentence.end)) return true;
  return (
    hasIn(YOU_ARE_ELSEWHERE, text, sentence.end, edgeAt(text, sentence.end + FAR, 1)) &&
    hasIn(UNIT, text, sentence.start, sentence.end)
  );
}

const WHO =
  '(customer|client|user|team|firm|compan(y|ie)|brand|bank|shop|developer|engineer|businesse|organi[sz]ation|merchant)s?';
/** So many that they cannot be of the house. */
const MANY = `(\\d{3,}|\\d{1,3}[.,’\\s]\\d{3}|(hundreds|thousands|millions|dozens) of) (@ ){0,3}?${WHO}`;
const WARE =
  "([\\p{L}’'-]+ )?(software|pla~form~|tool|outil|strumento|herramienta|ferramenta|werkzeug|prod(u[cik]|ott)~|solu[cçtz]@|lösung|oplossing|logiciel|app|bot|assistant|copilot|chatbot|llm|ai|agents?|dashboards?|models?|extension|plug ?in|scanner|engine)";
/** Wares with which others do it, and that do it for many. */
const SOLD = spacedWords(
  `(students|pupils|learners|teachers|firms|shops|readers) [^.;]{3,90}? (on|with|in|through|via) our ${WARE}`,
  "you( will| would|[’']ll|[’']d) sell|sie verkaufen|du verkaufst|verkoop je|je verkoopt|vous vend(r?ez)|venderás?|wir verkaufen",
  `${MANY} [^.;]{3,90}? (with|using|through|on|in|via) our ${WARE}`,
  `our ${WARE} (?!(is|are|was|has|have|runs?|gets?|ships?|deploys?|lives?|serves?|scales?|teams?|engineers?|developers?)(?!\\p{L}))[^.;]{3,90}? (for|of|to|at) (@ ){0,4}?${MANY}`,
  `(mit|met|avec|grâce à|con|com|a|alla|gracias a) (unserem|unserer|ons|onze|notre|nuestr[oa]|noss[oa]|nostr[oa]) ${WARE}`,
);
/** A ware or its maker by name, and what it does for others: "Acme lets engineering teams ship faster", "building Acme to help teams". */
const NAMED =
  /^[^\p{L}]*(?!(?:This|That|These|They|The|Our|Your|You|We|It|She|He|What|Which|Who|When|If|An?|Every\p{L}*|Some\p{L}*|Code|CI|CD|TDD|DevOps|Docker|Kubernetes|Jenkins|Git\p{L}*|Python|Pytest|Terraform|AWS|Azure)(?!\p{L}))\p{Lu}[\p{L}\d.’'-]{1,24}(?: \p{Lu}[\p{L}\d.’'-]{1,24}){0,2} (?:helps|lets|enables|empowers|allows)(?: (?!our\b|us\b|your?\b)[\p{L}-]{1,16}){0,3} \p{Ll}{3,18}s(?= )|(?<!\p{L})[Bb]uilding \p{Lu}[\p{L}\d.]{1,24} to (?:help|let|enable|allow|give) /u;
/** What is bought and sold, and who by. */
const SALE = spacedWords(
  '(bought|licen[cs]ed|rented) (our|by|from us)|installed (at|in|by) (some|over|more than|[\\p{N}]+)|(buy|buys|rent|rents|licen[cs]es?|subscribes? to|pays? for) (our|it|them|from us)|(pays?|paid|rents?|buys?) (it |them )?(us|from us)|we (sell|licen[cs]e|rent out|lease|market|publish an?)|(sells?|licen[cs]es|leases) (an?|its|the)',
  '(e learning|online) (site|school|academy)|teaches? (@ ){0,3}to [\\p{N}]|apps? that (@ ){1,3}pay for|our (only |main |first |core |newest )?(product|saas|browser (extension|plug ?in))( so far)?(?= ?(,|is an?|lets|lists|:|shows|checks|finds|reads|turns))|paying (users|customers|clients|members)|(seats|copies|licen[cs]es|units|subscriptions) sold|best ?selling|(users|customers|subscribers|members) get|its (users|members|subscribers|readers|players)|have bought (it|one)|about the product',
  '(verkauf(t|en) (ein|eine|einen)|vend(ons|u|us)? (un|une|aux)|vende(mos)? (un|una)|verko(op|pen)t? (een|wij)|(notre|nuestro|unser|ons) (logiciel|producto?|produkt|product))(?!\\p{L})',
);
/** We as who does it, behind such words. */
const OURS = spacedWords(
  '(we|you|our (engineers|developers|team|code|services|stack|pipelines)|the team|everything|wir|nous|wij)',
);

/** True where the sentence tells of what is sold, and what stands at `hit` is not told of the team behind it. */
export const isSold = (text: string, { start, end }: Stretch, hit: Stretch): boolean =>
  hasIn(SOLD, text, start, end) ||
  NAMED.test(text.slice(start, hit.start)) ||
  (hasIn(SALE, text, start, end) && !hasIn(OURS, text, start, hit.end));

const FOR =
  /^\s?(?:[^.;]*\s)?(?:for|of|in|on|(?<!(?:thanks|due|owing|compared|similar)\s)to|into|across|around|inside|within|behind)\s$/i;

/**
 * True where the sentence tells of a ware, as `wares` has it, and what stands at `hit` is not done for it: "You write tests for
 * the service that plans trips".
 */
export function isSoldBy(wares: RegExp, text: string, { start, end }: Stretch, hit: Stretch): boolean {
  const met = hitsIn(wares, text, start, end);
  if (met.some((ware) => ware.end <= hit.start)) return true;
  // One that begins before the words may only reach to what they are done for: "the pipelines of our app that sells tickets".
  return met.length > 0 && !FOR.test(text.slice(hit.end, hitsIn(wares, text, hit.end, end, 1)[0]?.start ?? hit.end));
}
