import { phrases } from '../../text/phrases.ts';

/** The words of `rules/design-reasoning.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const TECH = '(?:technical|architect(?:ure|ural)|software|systems?|engineering|solution|api|tech)';
const SAY =
  '(?:explain|articulat|justif|communicat|convey|defend|present|reason about|reason through|argue|discuss|debat|document|write (?:up|down)|share|balanc|weigh)(?:e|es|s|ing|y|ies|ying|ed)?';
export const WRITTEN = phrases([
  `(?:${TECH} )?design (?:documents?|docs?|proposals?|specs?|records?|memos?)|design documentation`,
  `(?:architecture|architectural|system|engineering) proposals?|${TECH} (?:design )?(?:rfcs?|decision records?|design and specs|designs and specs|specs)`,
  '(?:write|writes|writing|written|create|creating|draft|drafting|author|produce|producing|review|reviewing)(?: \\w+){0,4},? (?:tech|technical|design|architecture|architectural)(?:/technical)? (?:spec(?:s|ifications?)|designs?)',
  '(?:requests? for comments|architecture decision records?|written proposals)',
  `${TECH} designs? and spec(?:s|ifications?)`,
]);
export const SPOKEN = phrases([
  `${TECH}? ?design(?:/architecture|/code| and architecture| or architecture| and code)? (?:discussions?|reviews?|conversations?|debates?)`,
  '(?:architecture|architectural)(?:/design| and design| or design)? (?:discussions?|reviews?|conversations?|debates?)',
  `${SAY} (?:[\\w’',]+ ){0,6}(?:design|architecture|architectural|technical|engineering) (?:\\w+ )?(?:decisions?|choices?|trade ?offs?|reasoning|rationale)`,
  '(?:explain|say|show|argue|justify|defend|tell|told|describe)(?:s|ing)? (?:\\w+ ){0,3}?why (?:\\w+ ){0,3}?(?:chose|choose|chosen|picked|pick|preferred|decided (?:on|for)) (?:\\w+ ){0,3}?(?:design|architecture|approach|solution|database|structure|library|framework|technology|queue|one)',
  '(?:technical|design|architecture) proposals? (?:(?:is|are|get) )?(?:\\w+ ){0,3}?(?:written|discussed|read|commented|circulated|debated|reviewed)',
  `${SAY} (?:[\\w’',]+ ){0,4}(?:designs|your design|architectures?)`,
  '(?:decisions?|choices?) (?:\\w+ ){0,4}(?:are|is|get) (?:written (?:down|up)|documented|explained|debated|discussed)',
  "(?:entwurfsdokumente?|architektur ?entscheidungen|architectuur ?(?:keuzes|beslissingen) (?:uitleggen|onderbouwen|vastleggen)|designdokumente?|ontwerpdocumenten|choix (?:d[’']architecture|techniques)|documents? de conception)",
]);
export const LOOSE = phrases([
  'trade ?offs?',
  'trading off',
  'rfcs?',
  'adrs?',
  'pros and cons',
  '(?:weigh|lay out|laying out|compare|comparing|weighing) (?:\\w+ ){0,3}(?:options|alternatives|approaches)|alternativen (?:\\w+ )?ab',
]);
export const REASONED = phrases([
  '(?:technical|architect\\w*|designs?|engineering|system|risks?|explain\\w*|articulat\\w+|discuss\\w*|debat\\w+|communicat\\w+|document\\w*|weigh\\w*|analy[sz]\\w+|reason\\w*|feasibility|approaches|write|writing|written|talk|decisions?|propos\\w+|software|review\\w*|lay(?:ing)? out|choices?|choose|record\\w*|process|changes|before (?:we|you|any|coding)|begründ\\p{L}+|abwäg\\p{L}+|wägen)',
]);
export const HOMONYMS = phrases([
  '(?:ux|ui|ux/ui|ui/ux|product|graphic|interior|visual|game|web|user experience|hardware|pcb|fashion|instructional|creative|learning|experimental|study|trial|brand|mechanical|chip|physical|garment|figma) designs? (?:reviews?|docs?|documents?|discussions?|specs?|proposals?|documentation|critiques?|files?|decisions?|choices?)',
  'rfc ?\\d{3,5}s?|rfcs? ?/ ?dp',
  '(?:sponsored|level \\w+|unsponsored) adrs?|adrs? (?:licen[cs]e|schein|certificate|goods|programme|programs?|shares?|listing|hotels?|reporting|trading)|(?:adverse|alternative|drug|depositary|depository|dangerous)[^.]{0,30} ?\\(?adrs?|(?:rugby|football|club|harbour)[^.]{0,30} rfc|mit adr',
  '(?:risk return|risk reward|bias variance|cost of living|work life) trade ?offs?|trade ?offs? between (?:work|life|family|career)',
]);

export const UNLESS = phrases([
  '(?:ux|ui|product|graphic|visual|interior) (?:design|designers?)',
  'figma',
  'between (?:work|family|life|career)',
]);
export const NEAR = [
  'design & doc|proposal|spec|record|memo|discuss|review|conversation|debate',
  'archit|technical|tech |system|engineering|design|software|solution|api & proposal|rfc|decision record|spec|discuss|review|conversation|debate',
  'explain|articulat|justif|communicat|convey|defend|present|reason|argu|discuss|debat|document|write|share|sharing|balanc|weigh|say|show|tell|told|describ & decision|choice|trade|rationale|reason|design|archit|why',
  'writ|creat|draft|author|produc|review & tech spec|technical|tech design|design spec|architecture|architectural',
  'decision|choice & written|document|explain|debat|discuss',
  'requests for comments|request for comments|written proposal|trade off|tradeoff|trading off|rfc|adr|pros and cons|entwurfsdok|architekturentsch|architektur entsch|architectuur|designdok|ontwerpdoc|choix d|choix tech|document de conception|documents de conception',
  'weigh|lay out|laying out|compar|alternativen & option|alternativ|approach',
];
