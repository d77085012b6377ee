import { phrases } from '../../text/phrases.ts';

/** The words of `rules/on-call.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const TURN = '(?:rotations?|rota|rosters?|schedules?|shifts?|dut(?:y|ies)|basis|phone)';
export const PLAIN = phrases([
  `on ?call(?: (?:or \\w+ |and \\w+ |support )?(?:${TURN}|support|responsibilit(?:y|ies)|coverage|work|participation|availability|requirements?|engineer|response|incident \\w+|weeks?|weekends?))?`,
  '(?:carry|carries|carrying|share|shares|sharing|hold|holds) (?:the|a) pager|pager (?:rotations?|rota|duty (?:rotations?|rota|shifts?))',
  '(?:woken|paged|alerted) (?:up )?by pager ?duty',
  `(?:out of hours|after hours|after office hours|24 ?[/x] ?7|round the clock) (?:\\w+ ){0,3}?(?:on an? )?(?:${TURN})(?: basis)?(?= ?(?:[,.;:)]|$| (?:is|are|comes?|in|for|shared|with|of|and|once)(?![\\w’-])))`,
  `stand ?by (?:${TURN}|service|support)|(?:incident|support|production support) (?:rota|roster|rotation)s?`,
  'first responder (?:one|on|for (?:incidents|production))|(?:primary|secondary) responder',
  '(?:rufbereitschaft\\p{L}*|bereitschafts ?dienst\\p{L}*|astreintes?|piket ?(?:dienst|diensten|rooster|rotatie)?|storings ?dienst\\p{L}*|consignatie ?(?:dienst\\p{L}*)?|bereikbaarheids ?dienst\\p{L}*|wacht ?dienst\\p{L}*|reperibilità|turnos? de guardias?|guardias?(?= (?:rotativ|localizad|pasiv|activ|24|\\(|remunerad|en))|dyżur\\p{L}*|sobreaviso|regime de prevenção)',
]);
/** People of other trades, and words that only sound like it. */
export const HOMONYMS = phrases([
  '(?:doctors?|physicians?|nurses?|vets?|volunteers?|drivers?|pharmac(?:y|ies|ists?)|firefighters?|technicians?|brigade|engineers? at|midwives|surgeons?|paramedics?|police|ambulance)[^.;]{0,40} (?:on ?call|on standby|stand ?by|first responders?)',
  'on ?call (?:doctors?|physicians?|nurses?|vets?|surgeons?|staff|engineers at|professionals|emergency|casual|bonus|tutors?|drivers?)',
  '(?:for|support|serve|serves|help|helps) (?:\\w+ )?first responders?|first responders? (?:and|agenc|communit)',
  '(?:function|remote procedure|cold|sales|api|phone|video) call',
  '(?:sres?|reliability engineers|operations|another team) (?:carry|carries|hold|holds) the pager',
]);
export const UNLESS = phrases([
  '(?:nobody|no one|none of us|hate to be|never) (?:\\w+ ){0,3}?on ?call|on ?call(?: \\w+){0,3} (?:never|not required|not needed)',
  '(?:customers?|clients?|patients?|pharmac\\w+) (?:\\w+ ){0,6}on ?call|guardias ?: ?no|(?:build|building) the on ?call',
  'experience (?:[\\w/]+ ){0,8}?“?on ?call|on ?call (?:experience|processes)|on ?call[^.;]{0,20} experience',
  '(?:develop|define|design) (?:[\\w/]+ ){0,3}?on ?call (?:\\w+ )?(?:protocols|processes)|nessuna reperibilità',
  '(?:rufbereitschaft|bereitschaftsdienst)\\p{L}* (?:\\p{L}+ ){0,4}?(?:nicht|keine)',
]);
