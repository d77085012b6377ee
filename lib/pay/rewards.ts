const TELL =
  '(?:recommend|refer|introduc|suggest|bring|send|tell|tip|point|nominat|empfiehl|empfehl|wirb|werb|breng|recommand|coopt|recomend|recomiend|refier|present|segnal)[a-z\\u00c0-\\u024f]{0,4}';
const FRIEND =
  "(?:friends?|mates?|buddy|buddies|colleagues?|somebody|someone|anyone|anybody|acquaintances?|(?:right|good|great|next|new) (?:person|people|candidate|hire|developer|engineer|fit)|freunde?|kolleg(?:en|in|e)|jemand(?:en)?|iemand|vrienden|vriend|vriendin|collega|amis?|collègue|quelqu[’']un|amig[oa]s?|alguien|alguém|amic[oi]|qualcuno)";
const EDGE = '(?<![a-z\\u00c0-\\u024f])';
const END = '(?![a-z\\u00c0-\\u024f])';

/** "If you know somebody, and we hire them, £300 is yours": in the sentence before the figure. */
const AHEAD = new RegExp(
  `${EDGE}(?:(?:${TELL}|knows?(?: of)?|kennst|kennen|ken je|connais(?:sez)?|conoces|conosci)${END}[^.;\\n\\d]{0,24}?${EDGE}${FRIEND}|(?:${FRIEND}|developer|engineer|hire|candidate)[\\s\\u00a0](?:(?:that|who|whom|den|die|que)[\\s\\u00a0])?(?:you|du|sie|je|tu|vous)[\\s\\u00a0]${TELL})${END}(?<rest>[^;\\n]{0,110})$`,
  'i',
);
/** "£300 for each friend you recommend", "€500 to whoever sends us the person we hire": behind the figure. */
const BEHIND = new RegExp(
  `^[^.;\\n\\d]{0,24}?${EDGE}(?:(?:for|per|when|if|once|as|to|für|wenn|voor|als|pour|si|por|per)${END}[^.;\\n\\d]{0,60}?${EDGE}(?:you|du|sie|je|tu|vous)[\\s\\u00a0](?:${TELL})|(?:for|per|when|if|once|to)[\\s\\u00a0](?:each|every|any|a|an|your|the|successful|whoever)[^.;\\n\\d]{0,20}?${EDGE}(?:friends?|mates?|referrals?|recommendations?|introductions?|names?|${TELL}[\\s\\u00a0]us)${END}|(?:to|for)[\\s\\u00a0](?:whoever|anyone|anybody|the person)[\\s\\u00a0](?:who[\\s\\u00a0])?(?:${TELL}|finds?|found|sent|brought|told))`,
  'i',
);
/** Then the figure is the pay of the job after all. */
const OF_THE_JOB = /salar|compensation|(?:pay|rate) (?:is|range)|gehalt|salaire|remunerat|per (?:annum|year)/i;

/** True where the words around a figure offer it for finding somebody else for the job. */
export function isReward(before: string, after: string): boolean {
  const ahead = AHEAD.exec(before);
  return (ahead !== null && !OF_THE_JOB.test(ahead.groups?.rest ?? '')) || BEHIND.test(after);
}
