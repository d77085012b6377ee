import { phrases } from './phrases.ts';
import type { Stretch } from './sentences.ts';

/** What a part of a posting speaks of. `intro` is what stands before the first heading. */
export type SectionKind = 'intro' | 'about' | 'duties' | 'requirements' | 'nice' | 'benefits' | 'process' | 'legal';

export interface Section extends Stretch {
  readonly kind: SectionKind;
}

/** Headings by kind, most telling first where two could match ("what we offer" before "what you"). English, German, Dutch, French, Spanish. */
const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'nice',
    phrases([
      'nice to haves?',
      'nice to know',
      'good to haves?',
      'bonus points?(?: for| if)?',
      'bonus(?: skills| if you)?',
      'pluses',
      'a plus',
      "it[’']?s a plus",
      'would be (?:a plus|nice|great)',
      '(?:preferred|desired|desirable|additional|optional)(?: (?:skills?|qualifications?|experience|requirements?))?',
      'extra credit',
      'brownie points',
      'even better(?: if)?',
      'what would help',
      'von vorteil',
      'wünschenswert',
      'pr[eé]e?',
      'pluspunten',
      "c[’']est un plus",
      'les plus',
      'atouts?',
      'deseable',
      'se valora',
    ]),
  ],
  [
    'benefits',
    phrases([
      'benefits(?: (?:and|&) perks)?',
      'perks(?: (?:and|&) benefits)?',
      'what we offer(?: you)?',
      'we offer',
      'our offer',
      "what[’']?s in it for you",
      "why (?:join us|work (?:with|for|at) us|you[’']?ll love)",
      "what you[’']?ll get",
      'what you get',
      'compensation(?: (?:and|&) benefits)?',
      'salary(?: (?:and|&) benefits| range)?',
      'pay range',
      'total rewards',
      'wir bieten',
      'das bieten wir',
      'was wir (?:dir )?bieten',
      'deine benefits',
      'wat (?:wij|we) (?:je )?bieden',
      'wat bieden (?:wij|we)',
      'arbeidsvoorwaarden',
      '(?:ce que )?nous (?:te |vous )?(?:offrons|proposons)',
      'avantages',
      'qué ofrecemos',
      'ofrecemos',
    ]),
  ],
  [
    'process',
    phrases([
      '(?:our )?(?:hiring|interview|recruitment|application|selection) process',
      'how to apply',
      'next steps',
      'bewerbungsprozess',
      'sollicitatieprocedure',
      'solliciteren',
      'processus de recrutement',
      'comment postuler',
      'proceso de selección',
    ]),
  ],
  [
    'legal',
    phrases([
      '(?:an )?equal (?:employment )?opportunity(?: employer| statement)?',
      'eeo(?: statement)?',
      'diversity(?:,? (?:equity|inclusion|and|&)[\\s,&a-z]{0,30})?',
      'privacy (?:notice|policy|statement)',
      'disclaimer',
      'accommodations?',
      'to all recruitment agencies',
      'physical (?:requirements|demands)',
      'background check',
    ]),
  ],
  [
    'requirements',
    phrases([
      '(?:job |key |minimum |basic |required |must have |technical )*(?:requirements?|qualifications?|skills?)(?: (?:and|&) (?:experience|qualifications?|skills?))?',
      "what (?:you[’']?ll need|you need|you bring|we[’']?re looking for|we are looking for|we look for|we need|we expect|you have|it takes)",
      "who (?:you are|we[’']?re looking for|we are looking for)",
      'you (?:have|bring|are|might be)',
      'about you',
      'your (?:profile|skills|experience|background|qualifications)',
      'must haves?',
      'the ideal candidate',
      'ideal candidate',
      'experience',
      'tech(?:nical|nology)? (?:stack|environment|skills)',
      'our (?:tech )?stack',
      'education',
      '(?:dein|ihr) profil',
      'das bringst du mit',
      'was du mitbringst',
      'anforderungen',
      'qualifikationen',
      'wie ben jij',
      'jouw profiel',
      'functie[\\s-]?eisen',
      'wat (?:vragen wij|breng je mee)',
      '(?:votre |ton )?profil(?: recherché)?',
      'compétences(?: requises| techniques)?',
      'requisitos',
      'qué buscamos',
      'perfil',
    ]),
  ],
  [
    'duties',
    phrases([
      '(?:key |main |core |your |job )*responsibilit(?:y|ies)(?: include)?',
      "what (?:you[’']?ll (?:do|be doing|work on|build|own)|you will (?:do|be doing|work on|build)|you do)",
      '(?:your |the )?(?:role|mission|job|position|tasks?|duties|impact)',
      'about the (?:role|job|position|team|opportunity)',
      'job (?:description|summary|duties)',
      'position (?:summary|overview)',
      '(?:role|job) overview',
      'the opportunity',
      "in this role,? you(?:[’']?ll| will)?",
      'you will',
      "you[’']?ll",
      'day to day',
      'a typical day',
      '(?:deine|ihre) aufgaben',
      'aufgaben',
      'das erwartet dich',
      'wat ga je doen',
      'de functie',
      'functie[\\s-]?omschrijving',
      'jouw (?:rol|taken)',
      '(?:vos |tes |les |votre |ta )?missions?(?: principales?)?',
      'descriptif du poste',
      'responsabilidades',
      'funciones',
      'qué harás',
    ]),
  ],
  [
    'about',
    phrases([
      'about (?:us|the company|our company|our team|[A-Z][\\w.&]{1,24}(?: [A-Z][\\w.&]{1,24})?)',
      'who we are',
      'our (?:story|mission|company|culture|values)',
      'company (?:description|overview)',
      'the company',
      'why [A-Z]\\w{1,24}\\??',
      'über uns',
      'wer wir sind',
      'das unternehmen',
      'over ons',
      'wie (?:zijn )?wij(?: zijn)?',
      "(?:qui sommes[\\s-]nous|à propos(?: de nous)?|l[’']entreprise)",
      'sobre nosotros',
      'quiénes somos',
    ]),
  ],
];

/** A heading is short; a longer line that begins with the same words is a sentence. */
const LONGEST_HEADING = 70;

/** The parts of `text`, in order and without gaps, each begun by a heading among its `sentences`. Text without headings is one `intro`. */
export function sections(text: string, sentences: readonly Stretch[]): Section[] {
  const found: Section[] = [];
  let open: { kind: SectionKind; start: number } = { kind: 'intro', start: 0 };
  for (const sentence of sentences) {
    const kind = headingKind(text.slice(sentence.start, sentence.end));
    if (!kind) continue;
    if (sentence.start > open.start) found.push({ ...open, end: sentence.start });
    open = { kind, start: sentence.start };
  }
  if (text.length > open.start) found.push({ ...open, end: text.length });
  return found;
}

function headingKind(line: string): SectionKind | null {
  const colon = line.indexOf(':');
  const head = colon > 0 && colon < LONGEST_HEADING ? line.slice(0, colon) : line.length <= LONGEST_HEADING ? line : '';
  if (head === '' || (colon < 0 && /[.,;]$/.test(head))) return null;
  const bare = head.replace(/^[^\p{L}]+/u, '');
  for (const [kind, pattern] of HEADINGS) {
    pattern.lastIndex = 0;
    const match = pattern.exec(bare);
    // The heading's words have to be most of it: "Requirements", not "You know how requirements change".
    if (match && match.index <= 12 && match[0].length >= 0.4 * bare.replace(/[^\p{L}\p{N} ]/gu, '').trim().length)
      return kind;
  }
  return null;
}

/** The kind of the section that holds offset `at`. */
export function sectionAt(all: readonly Section[], at: number): SectionKind {
  for (const section of all) if (at < section.end) return section.kind;
  return all.at(-1)?.kind ?? 'intro';
}
