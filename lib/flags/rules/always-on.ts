import { phrases } from '../../text/phrases.ts';
import { seek } from '../evidence.ts';
import type { FlagRule } from '../flag.ts';

const OUT =
  '(?:overtime|ot hours|weekends?|saturdays?|sundays?|nights?|evenings?|late hours|(?:stay|work|finish)(?:ing)? late|long (?:hours|days|nights)|unsocial hours|unsociable hours|after hours|night shifts?|extra hours|extended hours|any hour|all hours|around the clock|day and night)';
const PLAIN = phrases([
  OUT,
  "(?:überstunden|wochenend(?:en?|arbeit)|nachtarbeit|nachts|abends|nachtschicht\\p{L}*|overwerk(?:en)?|weekend(?:en|werk)?|'s avonds|heures supplémentaires|(?:le |les )?(?:soirs?|week ?ends?)|la nuit|horas extras?|fines de semana|straordinari)",
]);
/** What makes such hours the normal case. */
const EXPECTED = phrases([
  "(?:work|working|expect|expects|expected|require[sd]?|available|availability|reachable|responsive|answer|willing(?:ness)?|able|ability|ready|prepared|happy to|flexibility|mandatory|compulsory|must|commit\\w*|standby|come in|put in|stay(?:ing)?|shifts? (?:are|is)|hours are|(?:this|it|that)(?: is|[’']s)(?: \\w+)? (?:nights|weekends|evenings|overtime))",
  `(?:regular|regularly|frequent|frequently|often|normal|usual|usually|common|include[sd]?|means?|involves?|needs?|needed|perform(?:ing)?|long|until) (?:\\w+,? ){0,4}${OUT}`,
  `${OUT},? (?:[\\w’']+,? ){0,6}?(?:normal|norm|common|usual|regular|frequent|part of|the rule|included|needed|happens? often|come with|comes with)`,
  '(?:arbeit\\p{L}*|gehören|erwart\\p{L}+|bereit\\p{L}*|erreichbar|üblich|normal|regelmäßig\\p{L}*|regel|hoort|werk\\p{L}*|beschikbaar|verwacht\\p{L}*|bereid|travail\\p{L}*|disponib\\p{L}+|régul\\p{L}+|prêt\\p{L}*|normal\\p{L}*|trabaj\\p{L}+|disponib\\p{L}+)',
]);
const OUTRIGHT = phrases([
  "(?:(?:mandatory|compulsory|unpaid|regular|frequent|significant) overtime|crunch (?:time|periods?|mode|culture|before|phases?|is)|expect (?:\\w+ )?crunch|996|9 ?to ?9|(?:not|isn[’']t|no) a? ?(?:9|nine) ?(?:-|–|to)? ?(?:5|five)(?: job)?)",
  '(?:[5-9]\\d|1[0-2]0|fifty|sixty|seventy|eighty) ?\\+? ?(?:(?:-|–|to) ?\\d\\d)? ?(?:hours? (?:a|per|each|every) ?week|hour (?:work ?)?weeks?)|(?:six|seven|6|7) days (?:a|per) week|(?:six|seven|6|7) day (?:work ?)?weeks?',
  '(?:working|work|on)(?: \\w+)? (?:night|graveyard) shifts?|(?:night|graveyard) shift (?:position|role|job|work)',
  'weekends? (?:to yourself|free)[^.]{0,30} (?:not|wrong)|unsocial hours are|(?:all time|24/7|round the clock) (?:standby|availability)|(?:you are|you.re|must be|to be|be|stay|always) (?:\\w+ )?(?:available|reachable|responsive|on duty|accessible|contactable)(?: \\w+){0,4} (?:24/7|24x7|at all (?:times|hours)|at any (?:time|hour)|all the time|day and night)|availability 24/7|after hours \\(',
]);
/** Others who work then, what runs or is opened then, what the planned shifts cover, and where people learned what they know. */
const OTHERS = phrases([
  `(?:that|which|it|software|scripts?|code|jobs?|batch\\w*|models?|data|feeds?|pipelines?|trains?|bus(?:es)?|trucks?|machines?|plants?|alerts?|riders?|drivers?|nurses?|doctors?|couriers?|guards?|staff|pupils|students|children|customers|users|systems?|players|guests|fans|shops?|offices?|warehouses?|wards?|hotline|traffic|loads?) (?:\\w+ ){0,3}?(?:use|uses|work|works|run|runs|drives?|opens?|arrives?|operates?|starts?|loads?|happens?|covers?|covering|breaks?|peaks?|rides?|plays?|ships?|serves?|deliver|delivers) (?:\\w+ ){0,6}${OUT}`,
  `(?:plans?|planning|schedul\\w+|rosters?|forecasts?|timetables?|bookings?|wards|who (?:drives|works|rides|covers|is)) (?:[\\w’']+ ){0,8}${OUT}`,
  `(?:come|came|coming|learn\\w*|taught yourself|studied|study|built|tinker\\w*|started|hobby|from) (?:[\\w’',]+ ){0,12}?(?:your own|on|at|in|during|over|own|your) (?:own |night |your )?${OUT}`,
  'night (?:school|classes|buses|trains|sky|vision|mode|owls?)|(?:evening|weekend) (?:school|classes|courses?|projects?)',
]);
/** A rota, rewards and rarities, what runs by itself, evenings of fun, and hours of one's own choice. */
const UNLESS = phrases([
  '(?:on ?call|rota|rotation|pager|astreintes?|rufbereitschaft)',
  '(?:weekends?|evenings?|nights?) (?:off|free|away|out|are yours|trips?|stays?|breaks?|team|routine)|(?:free|three day|extended|long) (?:weekends?|evenings)|(?:evenings?|nights?|weekends?) together|(?:keep|enjoy|respect|value|protect) (?:your|our|their) (?:weekends|evenings)|(?:vrije|freie) \\p{L}+',
  '(?:occasional|occasionally|rare|rarely|seldom|never|once (?:a|per|every) (?:year|quarter)|exceptional|from time to time|in (?:an )?emergenc(?:y|ies)|(?:weekends?|evenings?|overtime|nights?|hours) (?:\\w+ ){0,3}?if (?:you|that|it)|your choice|you choose|suits you|works for you|flexible hours|voluntary|optional|ausgleich|abgegolten|time off in lieu|selten)',
  '(?:overtime|weekend|night)s?(?: \\w+)? (?:is |are )?(?:always |fully )?(?:paid|compensated|compensation|premium|bonus|allowance|bezahlt|vergütet|rates?)|paid overtime',
  '(?:game|movie|trivia|poker|pizza|date|first|social|board games?|quiz|wellness|climbing|sleep\\w*|good|hotel|hackathon|opening) (?:nights?|evenings?|weekends?)|(?:overnight stays|per night|nights? (?:in|at) (?:a |the )?hotel)',
  '(?:for|to) (?:our |all |the )?(?:customers|users|clients|patients|guests)',
  '(?:customers?|users|clients?|patients?|systems?|services?|platform|shops?|stores?|it is|it’s|app|chatbot|data|code|pipelines?|support line|assistance|counsel\\w+|access|environment|gym|telehealth) (?:\\w+ ){0,6}?(?:24/7|24x7|around the clock|at all times|at any ?time|day and night)',
]);

const NEAR =
  'overtime| late|hours|hour |week|night|evening|24|clock|all times|any time|anytime|crunch|996|9|nine|sunday|saturday|shift|all the time|standby|stunden|arbeit|nachts|abends|overwerk|avonds|heures|soir|nuit|horas|straordinari'.split(
    '|',
  );

/** Not in the guide's lists; the hours are a fact of the job that a posting states or leaves to be asked. */
export const alwaysOn: FlagRule = {
  id: 'always-on',
  colour: 'red',
  guide: 'Five things worth checking: how the team works',
  find: (text) => {
    const rest = { near: NEAR, unless: UNLESS, despite: ['private', 'sold'], skip: ['process'] } as const;
    return [
      ...seek(text, { words: [OUTRIGHT], ...rest, weight: 4, denied: 'fine' }),
      ...seek(text, { words: [PLAIN], only: EXPECTED, homonyms: OTHERS, ...rest }),
    ];
  },
};
