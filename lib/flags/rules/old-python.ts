import { seek } from '../../evidence/seek.ts';
import { latin } from '../../text/latin.ts';
import { phrases } from '../../text/phrases.ts';
import type { FlagRule } from '../flag.ts';

const OLD = '(?:2(?:\\.[0-7x])?(?:\\.\\d{1,2})?(?:\\.x)?|3\\.[0-9](?:\\.(?:\\d{1,2}|x))?)';
const PLAIN = phrases([
  `(?:c?python|py) ?\\(?(?:version )?v?${OLD}\\)?(?: ?(?:/|and|&|or|,) ?(?:python )?${OLD})?(?: compatib\\w+| code ?base| codebase| code| support)?`,
  '(?:interpreter(?!s)|python version|supported python versions|our python(?: is| in (?:production|use) (?:is|remains)?)|python (?:in|on) (?:production|(?:the|our|all) \\w+) ?:)[^.;\\d]{0,50}[ (](?:2\\.[0-7]|3\\.[0-9])(?:\\.\\d{1,2})?(?!\\d)|upgrade from (?:2\\.[0-7]|3\\.[0-9])(?!\\d) to 3\\.\\d{1,2}|pythonie (?:2\\.[0-7]|3\\.[0-9](?!\\d))',
  'python:3\\.[0-9] (?:slim|alpine|buster)|(?:(?:stuck|pinned|frozen) (?:on|at|to)|still (?:have|has|on|runs?|uses?)|(?:mov|migrat|upgrad)\\w+ (?:\\w+ ){0,2}?(?:off|from)) (?:version )?(?:2\\.[0-7]|3\\.[0-9])(?!\\.?\\d)[^;]{0,70} python|python[^.;]{0,40} (?:stuck|pinned|frozen) (?:on|at|to) (?:version )?(?:2\\.[0-7]|3\\.[0-9])(?!\\.?\\d)',
]);
/** What the team's own library runs on: then a least version is what it supports. */
const SUPPORTED = phrases([
  `(?:library|sdk|package|client|agent|plugin|our code|bibliothek|bibliothèque|librería|libreria)[^.;]{0,60} (?:supports?|(?:works?|runs?|tested) (?:on|with|under)|compatible with|unterstützt|läuft|ondersteunt|werkt|fonctionne|soporta|funciona|funziona|działa)(?: [\\p{L}’]+){0,4}? c?pythons?(?: [\\p{L}’]+){0,3} ?${OLD}`,
]);
/** What one has not got rid of: the denial is part of it. */
const STUCK = phrases([
  "(?:can(?:not|[’']t)|unable to|not (?:yet )?(?:managed|able) to|never managed to)(?: yet)? (?:drop|leave|retire|get (?:rid of|off)|upgrade from|move (?:off|away from)) (?:c?python|py) ?(?:2|3\\.[0-9](?!\\d))|not (?:yet )?(?:on|at) python 3(?![.\\d])|python 3\\.1\\d[^.;]{0,20} but (?:\\w+ ){1,4}(?:is|are|runs?|remains?|stays?) (?:still )?(?:on|at) (?:3\\.[0-9]|2\\.7)(?!\\d)|python versions? (?:\\w+ )?in (?:production|use)[^.;]{0,80} on (?:2\\.\\d|3\\.[0-9])(?!\\d)",
]);
/** A number that counts years or people, and a least version asked: "Python 2+ years", "Python 3.8+", "3.9 or later". */
const HOMONYMS = phrases([
  '(?:python|py) ?:? ?\\(?\\d(?:\\.\\d)? ?(?:\\+|plus|-|–|to|or more)? ?(?:\\d{1,2})? ?\\+? ?(?:\\.\\d )?(?:years?|yrs?|yoe|months?|jahre?|jaar|ans|años|anos|anni|lat|developers?|engineers?|positions?|openings?|hours?|days?|weeks?|programmers?|hires?|people)',
  '(?<!(?:from|off) )python ?:? ?2 (?:-|–|to) ?\\d{1,2}(?! (?:migrat|port|upgrad|conver|transition))',
  'python (?:version )?v?3(?:\\.\\d{1,2})? ?(?:or|and|oder|en|et) (?:above|newer|later|higher|up|greater|more recent|neuer|höher|hoger)',
  '(?:python|py) ?:? ?\\d(?:\\.\\d)? ?/ ?(?:5|10)(?![.\\d])',
  '(?:first program|my first|a candidate with|läuft hier nirgends)[^.;]{0,30} python ?2(?:\\.\\d)?|python 2 läuft (?:\\w+ )?nirgends|(?:at least|minimum|min|mínimo|since|≥|>=|ab|mindestens|vanaf|minimaal) (?:of )?python ?(?:version )?3(?:\\.\\d{1,2})?',
]);
const LEAST = latin(
  /^\s?(?:\+|\.\d{1,2}\+|or\s(?:above|newer|later|higher|greater|mehr|meer|plus)|(?:oder|of|ou|o)\s\p{L}{3,}|and\s(?:above|newer|later|higher|up)|\.1\d)/iu,
);
/** The move is made, or the version is told of as a date. A move under way still counts: old Python is what runs. */
const MOVED_ON = phrases([
  '(?:move|migration|switch|port|upgrade|transition|farewell) (?:[\\w.]+ ){0,6}?(?:(?:was|is|has been|got) (?:\\w+ )?(?:finished|done|completed?|made|behind|over)|finished|completed)',
  "(?:ours (?:is|are|runs)|we are|we[’']re) (?:\\w+ )?(?:on|at) (?:python )?3\\.1\\d|(?:have seen|survived) (?:\\w+ ){0,2}(?:move|migration|transition|switch)",
  '(?:dropped|removed|ended|discontinued) (?:[\\w.]+ ){0,3}?python ?(?:2|3\\.[0-9])(?:\\.\\w+)?',
  'unlike (?:\\w+ ){0,4}(?:stuck|still)|(?:python|py) ?2(?:\\.\\d)? (?:was|has been|got) (?:\\w+ )?(?:retired|removed|dropped|sunset|switched off|abandoned|phased out)|(?:python|py) ?2(?:\\.\\d)? (?:knowledge|experience) (?:is )?(?:not|un)',
  '(?:end of life|eol)|(?:upgraded|migrated|moved|switched|ported) (?:\\w+ ){0,3}?(?:from|off|away)(?! (?:\\w+ ){1,3}to python ?(?:2|3\\.[0-9](?!\\d)))',
]);

/** Guide: "Python 2 compatibility requirements or very old Python 3 versions with no upgrade plan". */
export const oldPython: FlagRule = {
  id: 'old-python',
  colour: 'red',
  guide: 'Red flags: Python 2 compatibility or very old Python 3',
  find: (text) => {
    const rest = { unless: MOVED_ON, skip: ['benefits', 'process'], despite: ['planned', 'rhetoric'] } as const;
    return [
      ...seek(text, { words: [PLAIN], homonyms: HOMONYMS, ...rest }).filter((found) => {
        const body = text[found.field];
        const version = [...body.slice(found.start, found.end).matchAll(PLAIN)].at(-1);
        const after = version ? found.start + version.index + version[0].length : found.end;
        return !LEAST.test(body.slice(after, after + 24));
      }),
      ...seek(text, { words: [SUPPORTED], ...rest }),
      ...seek(text, { words: [STUCK], ...rest, denied: 'fine' }),
    ];
  },
};
