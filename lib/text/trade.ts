import { has, phrases } from './phrases.ts';

/** What a title alone tells of the trade. A space in a phrase stands for any short gap. */

const ENGINEER = phrases([
  '(engineer|developer|programmer|architect|entwickler|ontwikkelaar|développeu~)(in|s)?|sre|dev ?ops|software',
]);
/** Those who study, teach or trade use Python and ship none. */
const NO_SOFTWARE = phrases([
  'trader',
  '(assistant|associate|full|visiting)? ?professor|lecturer|teacher|docent(e|en)?|dozent~|hoogleraar|universitair docent',
  'research (assistant|fellow|associate)|wissenschaftlich~ mitarbeiter~|chercheu~',
]);
const STUDIES = phrases([
  "ph ?d([’']?s)? ?[:–-]? ?(position|positie|place|candidate|cand\\.?|student|researcher|project|fellow|in|on|thesis)s?|(dual )?(doctoral|doctorate) (\\w+ )?(candidate|student|researcher|position)|doktorand~|doctorant~|promovend~|promotieplaats|post ?doc~|post doctoral~?",
  "(?<=^[^a-z]{0,6}(\\d )?)ph ?d([’']?s)?(?= ?[:–-])|(?<=^\\d )ph ?d([’']?s)?",
]);
const DEVICES = phrases([
  'android|ios|mobile|embedded|firmware|fpga|network(ing)?|pre ?sales|post ?sales|sales|plc|sps|robotics?',
]);

/** Those who look into things and write down what they find. */
const DESK = phrases([
  '(?<!programmer )anal(yst|ist)~|analytiker~|(?<!(technology|information|security) )officer|investigator|actuar(y|is)~|statisti(cian|cus)|econom(ist|etrist)~|epidemiolog~',
  'researchers?|onderzoeker~|forscher~|auditor|risk (manager|model\\w*)|risicomanager',
]);
/** Those who keep machines and networks running, and guard or test what others write. */
const KEEPS = phrases([
  '(site )?reliability|sre|dev ?(sec ?)?ops|(?<!(ml|ai|learning|data) )infrastructure|endpoint|support|helpdesk|security|cyber ?~|test(er|ing)?|qa|quality|administrator|beheerder',
  '(systems?|cloud|optical|hardware|mechanical|electrical|process|validation) engineer',
]);

const SOFTWARE = phrases([
  '(software|python|django|back ?end|full ?stack) engineers?|developer~|programmer~|(software ?)?entwickler~|ontwikkelaar~|développeu~',
]);

const SERVICES = phrases(['back ?end|full ?stack|web|data|cloud|api|platform']);

/** Whether a job by its title studies, teaches or trades rather than builds software. */
export const buildsNoSoftware = (title: string): boolean =>
  has(STUDIES, title) || (has(NO_SOFTWARE, title) && !has(ENGINEER, title));

/** Whether a title is that of somebody who builds software. */
export const isEngineer = (title: string): boolean => has(ENGINEER, title) && !has(STUDIES, title);

/** Whether what is built runs on devices, in a network or at a customer's rather than as a service on the web. */
export const isForDevices = (title: string): boolean => has(DEVICES, title) && !has(SERVICES, title);

/** Whether nothing that one writes in such a job is shipped to anybody. */
export const shipsNothing = (title: string): boolean =>
  buildsNoSoftware(title) || (has(DESK, title) && !has(ENGINEER, title));

/** Whether a title is that of somebody who keeps things running, safe or sound rather than builds them. */
export const isOperator = (title: string): boolean => has(KEEPS, title) && !has(SOFTWARE, title);

/** Whether a title says that software is what is built. */
export const isForSoftware = (title: string): boolean => has(SOFTWARE, title);
