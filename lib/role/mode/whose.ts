import { latin } from '../../text/latin.ts';
import type { Stretch } from '../../text/sentences.ts';
import { BUT_THIS } from '../terms/but-this.ts';

const WORKERS =
  "(?:teams?|équipes|colleagues|kollegen|collega[’']?s|collègues|developers?|engineers?|designers?|staff|people|employees|squads?|departments?|abteilungen|afdelingen|roles|jobs|positions|stellen|postes|functies|vacatures|equipos|puestos|compañeros|mitarbeiter\\p{L}*|medewerkers)";
const SOME =
  "(?:some|certain(?:es)?|other|many|most|a few|several|einige|andere|manche|viele|sommige|veel|d[’']autres|plusieurs|algunos|otros|muchos)";
const IS =
  '(?:is|are|work(?:s|ed)?|can|may|sind|arbeiten|können|werken|zijn|mogen|sont|travaillent|peuvent|trabajan|están|pueden)';

/** Others of the firm at the head of the clause, and how it hires: "some teams are remote", "our developers in Spain work from home". */
const OTHERS = latin(
  new RegExp(
    [
      `(?<!\\p{L})${SOME} (?:(?:of (?:our|the)|unserer|van onze|de nos|de nuestros) )?(?:\\p{L}+ )?${WORKERS} (?:\\p{L}+ ){0,3}${IS}(?!\\p{L})[^.;:\\n]{0,30}$`,
      `(?<!\\p{L})(?:our|the|unsere|onze|nos|nuestros) (?:\\p{L}+ )?${WORKERS} (?:in|at|from|of) (?!this|our|the )[^.,;:\\n]{3,30} ${IS}(?!\\p{L})[^.;:\\n]{0,20}$`,
      '(?<!\\p{L})(?:interviews?|(?:interview|hiring|recruitment|selection|application|onboarding) (?:process|loop|steps?|stages?)|onboarding|bewerbungsprozess|vorstellungsgespräche?|sollicitatie(?:procedure|gesprekken)|entretiens?) (?:\\p{L}+ ){0,3}(?:is|are|happens?|takes? place|will be|runs?|läuft|sind|ist|is|zijn|verloopt|se fait|sont|ont lieu)(?!\\p{L})[^.;:\\n]{0,20}$',
      '(?<!\\p{L})(?:laptops|devices|vpn|accounts|software|tools?|app|product|platform) (?:\\p{L}+ ){0,6}?(?:of|for|that|which) [^.;:\\n]{0,60}$',
    ].join('|'),
    'iu',
  ),
);
/** Whether the words at `start` of a sentence are told of others, or of the firm where the sentence then turns to this job with words of its own at one of `others`. */
export function isOfOthers(text: string, sentence: Stretch, start: number, others: readonly number[]): boolean {
  const before = text.slice(sentence.start, start);
  if (OTHERS.test(before)) return true;
  const turn = BUT_THIS.exec(text.slice(start, sentence.end));
  return turn !== null && others.some((other) => other > start + turn.index && other < sentence.end);
}
