import { phrases } from '../../text/phrases.ts';

/** The words of `rules/code-review.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const CODE = '(?:code|(?:pull|push) requests?|prs?|mrs?|merge requests?|change ?sets?|commits?|patches)';
export const PLAIN = phrases([
  '(?:peer )?code(?: ?(?:and|&|/|,) ?(?:\\w+ ){0,3}?)?(?: ?reviews?)',
  'code reviewing|approvals? (?:from|by|of) (?:an? |another |your |one )?(?:\\w+ )?(?:team ?mates?|colleagues?|peers?|engineers?|developers?|reviewers?|maintainers?)|(?:engineers?|developers?|colleagues?|people|of us|pairs? of eyes) (?:look|looks|go|goes) (?:at|over|through) (?:every|each|all) (?:\\w+ )?(?:prs?|pull requests?|merge requests?|changes?|commits?)|we (?:\\w+ )?review,? (?:and |then )?(?:we )?(?:merge|ship)|(?:your|our|their|the) code (?:is |gets? |be )?(?:\\w+ )?(?:reviewed|looked over)|(?:two|2|one|1|at least \\w+) (?:approvals?|approving reviews?|reviewers)',
  '(?:changes?|commits?|patch(?:es)?|merge requests?|pull requests?|prs?|code) (?:[\\w’]+ ){0,6}?(?:(?:is|are|gets?|be) (?:\\w+ )?(?:reviewed|looked (?:at|over)|checked|read)(?: \\w+)? by (?:an?(?:other)? |one |two |at least )?(?:\\w+ )?(?:second|other|another|colleagues?|developers?|engineers?|peers?|pairs?|team ?mates?|person|people|someone)|gets? (?:an? )?(?:\\w+ )?reviews?)',
  'reviews are (?:\\w+,? ){0,5}?(?:about|of) the code',
  'code (?:\\w+ ){0,4}through (?:peer )?reviews?',
  "review(?:s|ed|ing)? (?:of |and \\w+ )?(?:the |our |your |their |each other[’']s |others[’']? |every |all |all the |team ?mates[’']?s? |peers?[’']? |colleagues[’']? |a |python |team |new |incoming |other \\w+ ){0,4}(?:\\w+ )?".concat(
    CODE,
  ),
  `${CODE} (?:is|are|gets?|must be|has to be|have to be|needs?)(?: \\w+)? (?:reviewed|approved|approval|a review|an? approv\\w+)`,
  '(?:pr|mr|pull request|merge request|peer) (?:reviews?|feedback)',
  '(?:reviews?|approvals?) (?:before|prior to) (?:the )?merg(?:e|ing)',
  "review(?:s|ing)? others[’']? work",
  '(?:four|4|second pair of|two pairs of) eyes?(?: principle)?',
  '(?:vier augen prinzip|code begutachtung|revues? de (?:code|pull requests?|prs?)|relectures? de code|revis(?:ión|ões|ão) (?:de|del|do) código|revisione del codice|reviewen van (?:\\w+ )?code|review (?:je|jij|we) (?:\\w+ ){0,3}(?:code|pull ?requests?))',
]);
export const HOMONYMS = phrases([
  'peer review(?:ed|s|ing)? (?:\\w+ )?(?:papers?|manuscripts?|grants?|publications?|journals?|articles?|research|literature|conferences?|process for)',
  '(?:publications?|papers?|research|journals?) (?:\\w+ ){0,3}peer reviews?',
  '(?:building|legal|tax|medical|billing|ethics|dress|zip|promo|penal|civil) codes? (?:reviews?|is reviewed|are reviewed)',
  'review(?:s|ed|ing)? (?:\\w+ ){0,2}(?:building|tax|billing|medical|legal|ethics|dress|area) codes?',
  'code of conduct',
  '(?:performance|salary|annual|compensation|yearly|quarterly|pay) (?:and \\w+ )?reviews?',
  'code,? (?:is |and )?review(?:s|ed)? (?:your|the) application',
  '(?:quarterly |annual )?business reviews?[^.]{0,30}|pr (?:agency|agencies|campaigns?|firm)',
]);
/** Sentences about choosing candidates, and about the wares. */
export const UNLESS = phrases([
  '(?:interview(?:s|ers?)?|applicants?|take home|your (?:application|submission|assignment|solution|cv))',
  '(?:ai|llm|model|chatbot|bot) (?:generated|written|produced|responses?|outputs?)|into the models?',
  '(?:ai|automated) code review (?:tool|product|platform|assistant|bot|startup|company)s?',
]);

export const NEAR = [
  'colleague',
  'read by',
  'peer',
  'kolleg',
  'looked',
  'checked',
  'second ',
  'review',
  'eyes',
  'augen',
  'approv',
  'revis',
  'revue',
  'relecture',
  'begutachtung',
  'merg',
  'feedback',
];
