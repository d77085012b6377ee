/** Office days and home days as people say them, by the name of the day, by count, or by what is left of the week. */
const DAY = '(?:mon|tues|wednes|thurs|fri)days?';
/** "Tuesdays and Thursdays", "Tuesday to Thursday"; Monday to Friday is the whole week. */
export const NAMED = `(?<!(?:to|through|until|till|-|–) ?)(?!mondays? ?(?:to|through|until|till|-|–) ?fridays?)${DAY}(?:,? ?(?:and|&|to|or|through|until|,|-|–) ?${DAY}){0,3}`;
const NUMBER = '(?:[1-4]|one|two|three|four)';
const FEW = `${NUMBER}(?: ?(?:-|–|to|or|/) ?(?:[2-4]|two|three|four))? (?:full |fixed |set |whole |working )?days?`;
const WEEK = '(?:a|per|each|every|of the|of each|in the|/) ?(?:working )?week';
const OFTEN = `(?:${FEW} ?${WEEK}|(?:once|twice|thrice|(?:two|three|four) times) (?:(?:a|per|each|every) week|weekly)|(?:every (?:other|second)|alternate) (?:day|week)s?|half (?:of )?(?:the|your|each) (?:week|time)|${NUMBER}(?: days)? (?:out )?of (?:the |your )?(?:five|5)|[1-4]x ?\\/ ?week|(?:[4-9]|1[0-2]|four|five|six|seven|eight|nine|ten) days (?:a|per|each|every) month)`;
export const HOUSE =
  '(?:offices?|desks?|hq|headquarters|workshop|studio|lab|laborator(?:y|ies)|premises|building|hub|campus|work ?place|co ?working space)';
/** Somewhere of the employer's: "in the Bristol office", "at our desks", "with us in Denver". */
const THERE = `(?:in|at|from|to|into|on|by) (?:the |our |your |a )?(?:[\\p{L}&.'’]{2,20} ){0,3}${HOUSE}(?![\\p{L}])`;
/** The same, in words that are nothing but a place. */
const ROOM =
  "(?:in|at|from|to) (?:the |our )(?:[\\p{L}&.'’]{2,20} ){0,2}(?:offices?|desks?|hq|headquarters|workshop|studio|lab)(?![\\p{L}])";
const HOME =
  '(?:home|wherever you (?:like|want|please|are|prefer|choose)|where(?:ver)? you (?:like|want|please|prefer|choose|work best)|anywhere(?: you (?:like|want|please))?|remote(?:ly)?|yours? (?:to arrange|to plan|own|choice)|up to you|your (?:own )?(?:choice|call|kitchen|place|sofa|home office))';
const WE = '(?:we|you|the (?:whole |entire )?team|everyone|everybody|all of us|people|most of us)';
const FLUENT = '(?:\\p{L}{1,12},? ){0,5}';

/** Rows of `phrases` that tell of some days in the office and some at home. */
export const SPLIT_WEEK: readonly string[] = [
  `${THERE},? (?:\\p{L}{2,14} ){0,2}(?:on |every |each |from |between )?${NAMED}`,
  `${NAMED} (?:are|is) (?:\\p{L}{2,8} ){0,2}(?:office|in ?office|on ?site|team|in ?person|anchor|studio|together) days?`,
  `(?:office|in ?office|on ?site|in ?person|anchor|team) days? (?:are|is|:|on) (?:on )?${NAMED}`,
  `${NAMED},? ${WE} ${FLUENT}${THERE}`,
  `(?:home ?working|home ?office|wfh|(?:at|from) home) (?:on |every |each )?${NAMED}`,
  `${OFTEN},? ${FLUENT}${THERE}`,
  `${THERE},? (?:for )?(?:at least |about |around |roughly |up to |usually )?${OFTEN}`,
  `on (?:one of )?(?:our|those|these|both|the)(?: (?:two|three|four))? sites,? (?:for )?(?:at least |about |around |a minimum of )?${OFTEN}`,
  `(?:come|comes|coming|be|get|make it|commute|commuting) in(?:to work)? (?:for )?(?:about |around |at least )?${OFTEN}`,
  `${WE} comes? by (?:for )?(?:about |around |at least )?${OFTEN}`,
  `attend (?:the |our )?(?:[\\p{L}&.'’]{2,20} ){0,3}${HOUSE} (?:for )?(?:about |around |at least )?${OFTEN}`,
  `(?:come|comes|coming|commute|commuting|get|travel) (?:in )?(?:to|into) (?!(?:the |our )?(?:customers?|clients?|schools?|work))(?:\\p{L}{2,14} ){1,4}(?:for )?(?:about |around |at least )?${OFTEN}`,
  `(?:be|are) (?:with us )?(?:in|at) (?!(?:meetings?|calls?|touch|contact))(?:\\p{L}{2,14} ){1,3}(?:for )?(?:about |around |at least )?${OFTEN}`,
  `(?:split|divide|share|alternate)s? (?:your |the |their )?(?:week|time|days)? ?between (?:[\\p{L}]{1,14} ){1,7}(?:home|${HOUSE})`,
  `(?:the )?(?:rest|remainder) (?:of (?:the|your|each) (?:week|time|days),? )?${FLUENT}${HOME}`,
  `(?:the )?(?:other|remaining) (?:${NUMBER}|days?)(?: days?)?,? ${FLUENT}${HOME}`,
  `${NUMBER}(?: days?)? ${HOME}(?! (?:positions?|roles?|jobs?|openings?|vacanc(?:y|ies)|developers?|engineers?))`,
];

/** Names of the days, in the languages of the postings. */
export const DAY_NAMES =
  '(?:mon|diens|donners|frei)tags?|mittwochs?|(?:maan|dins|woens|donder|vrij)dag(?:en)?|(?:lundi|mardi|mercredi|jeudi|vendredi)s?|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|(?:terça|quinta|sexta)s|wtor(?:ek|ki)|środ[yęa]|czwart(?:ek|ki)';
/** Names of the days in the languages of the postings; their whole week is no choice of days. */
const FOREIGN = `(?<!(?:bis|tot|t/m|au|à|a|al|-|–) ?)(?!montags? (?:bis|-|–) freitags?|maandag (?:tot|t/m|-|–) (?:en met )?vrijdag|lundi (?:au|à|-|–) vendredi|lunes (?:a|-|–) viernes|segunda (?:a|à) sexta|lunedì (?:al?|-|–) venerdì)(?:${DAY_NAMES}|(?:[1-4]|ein(?:en)?|zwei|drei|vier|twee|drie|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|dwa|trzy)(?: (?:bis|tot|à|a|do|-|–) (?:[2-5]|drei|vier|drie|trois|tres|tre|trzy))? (?:tage?n?|dagen?|jours?|días|dias|giorni|dni) (?:pro|per|in der|die|in de|par|a la|por|w|alla) (?:woche|week|semaine|semana|settimana|tygodniu))`;
const SOMEWHERE =
  '(?:offices?|desks?|(?:at|from|zu|von) (?:home|hause)|home days?|in person|face to face|(?:your|physical|regular) presence|with us|on ?site|büro|vor ort|bureau|présentiel|(?:hoofd)?kantoor|oficina|ufficio|thuis|maison|casa|bei uns|chez nous|bij ons)';
/** Days and a place in one breath, in whatever words: a likely sign, which anything said outright overrules. */
export const DAYS_SOMEWHERE: readonly string[] = [
  `(?:${OFTEN}|${NAMED}|${FOREIGN}|${NUMBER} (?:office|home|remote) days?)(?=[^.;\\n]{1,60} ${SOMEWHERE}(?![\\p{L}]))`,
  `${SOMEWHERE}(?![\\p{L}])[^.;\\n]{1,40} (?:${OFTEN}|${NAMED}|${FOREIGN})`,
  `${FEW}(?=[^.;\\n]{1,50} (?:at|from) home(?![\\p{L}]))`,
  '(?:everything else|(?:the )?rest|other (?:work|days|things)|otherwise|the remainder|in between)(?=[^.;\\n]{1,50} (?:at|from) home(?![\\p{L}]))',
  `(?:${NUMBER}) office days?(?! (?:per|a|each) (?:month|year|quarter))`,
];

/** Words near such days that make them something else: a party, a customer's site, or days that nobody has to come. */
export const NOT_WORK_DAYS = new RegExp(
  [
    String.raw`drinks?\b|beers?\b|lunch|breakfast|pizza|yoga|party|parties|borrel|games?\b|\bcakes?\b|football|`,
    "massage|cookies|optional|if you (?:like|want|wish|feel)|customers?['’]|clients?['’]|other (?:teams|",
    String.raw`roles)|fully remote|100\s?%|applicants|interview|salary|train(?:s|ing) `,
  ].join(''),
  'i',
);

/** Hours and meetings that are told with days and an office but bind nobody to it. */
export const NOT_ATTENDANCE = new RegExp(
  [
    String.raw`drinks?\b|beers?\b|lunch|breakfast|pizza|yoga|party|parties|borrel|bestelling|games?\b|\bcakes?\b|football|`,
    String.raw`hours?\b|open(?:ing)?\b|uhr\b|phone|call\b|e-?mail|deadline|releases?\b|deploy|customers?|`,
    String.raw`clients?\b|patients?|fully remote|100\s?%|optional|interview|salary|per (?:month|year|quarter)|`,
    'a (?:month|year|quarter)|back ?office|front office|home page',
  ].join(''),
  'i',
);

/** No office at all, or home and nothing else. */
export const NO_OFFICE: readonly string[] = [
  "(?:there is|there[’']s|we have|with|\\p{L}{2,20} has) no (?:\\p{L}{2,10} )?offices?(?! (?:politics|hours|dog|dress))",
  "we (?:do not|don[’']t) have an? (?:\\p{L}{2,10} )?office",
  '(?:been|are|is|work(?:ing)?) without an? office(?! (?:job|chair))|your home is your office|office ?less',
  '(?:everyone|everybody|all of us|we all|the whole team)(?:,? including you,?)? works? from (?:their (?:own )?)?(?:home|where(?:ver)? (?:they|we) (?:live|are|like))',
  '(?:from|at) your (?:own )?home,? (?:anywhere|wherever) (?:in|within|you)',
  'from home,? anywhere (?:in|within)',
  '(?:do|doing|done) (?:this|the|your) (?:job|work|role) from (?:(?:your (?:own )?|their )?(?:home|sofa|kitchen|anywhere)|(?:any|every) (?:county|state|province|part|corner|region|town|village|country) (?:in|of))',
  'not tied to (?:any|one|an|a single)(?: of our)? offices?',
  'work(?:ing)? from home,? (?:all week|all year|every day|full time|five days)',
  '(?:live|sit|be based|based|settle) anywhere (?:you (?:like|want)|between|in|within|on)',
  'work from where(?:ver)? you (?:like|want|live|are|please)',
  // A whole statement: no day, no while and no other office stands behind it.
  '(?:no|without(?: any)?) (?:requirement|need|obligation|expectation) to (?:come|commute) (?:in )?(?:to|into) (?:the |our |an? |any )?(?:campus|office)(?= ?(?:[.;!)\\n]|$))',
  "(?:have|[’']ve|has) had no office (?:since|for|in)",
  '(?:gave|given) up (?:our |the |its )?(?:last |only |old )?(?:office )?lease(?![^.;\\n]{0,40} (?:mov|new|return|back|now))',
  '(?:closed|gave up|given up) our (?:last |only )?offices? (?:for good|in 20\\d\\d|during the pandemic)(?![^.;\\n]{0,40} (?:mov|open|return|back|now))',
];

/** All days of the week in one place, or no work from home. */
export const WHOLE_WEEK: readonly string[] = [
  `${THERE},? (?:for )?(?:all )?(?:5|five) days`,
  `${THERE},? (?:from )?mondays? ?(?:to|through|until|-|–) ?fridays?`,
  `(?:5|five) days ?${WEEK},? ${FLUENT}${THERE}`,
  `${ROOM},? (?:every|each) (?:working |week ?)?day`,
  `(?:every|each) (?:working |week ?)?day,? ${FLUENT}${ROOM}`,
  '(?:5|five) days(?: (?:a|per|of the) week)? are (?:spent )?(?:in|at) (?:the|our) (?:\\p{L}{2,14} )?(?:office|studio|lab|workshop)',
  '(?:work|sit|working|sitting) (?:together )?in (?:one|the same|a single) room',
  '(?:must|has to|have to|needs? to) be there (?:(?:5|five) days|every (?:working |week ?)?day|daily|all week)',
];

/** The same, in words that deny. */
export const NO_HOME: readonly string[] = [
  "(?:do|does|can) ?(?:not|n[’']t) (?:currently )?(?:offer|allow|support|provide|do|have) (?:\\p{L}{2,10} ){0,2}(?:home ?working|working from home|work from home|home ?office|wfh)",
  'not from home(?![\\p{L}])',
  "(?:can ?not|can[’']?t|not) be done (?:from home|remotely)",
  '(?:home ?working|working from home|work from home|home ?office) is (?:the|an) (?:\\p{L}{2,8} )?exception',
];
