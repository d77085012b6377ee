/**
 * What stands in the pills and fact rows of boards that show pay, workplace and kind of employment alike, in the languages of
 * their interfaces. None of it names a field, so each is known by what it says.
 */

const WORKPLACES: readonly string[] = [
  'remote|fully remote|remote work|remote job|hybrid|hybrid work|hybrid remote|on-?site|in[- ]office|in[- ]person',
  '(?:teilweise )?homeoffice(?: möglich)?|home office|vor ort|präsenz|télétravail(?: \\p{L}{4,12})?|à distance|hybride|sur site|sur place',
  'remoto|en remoto|da remoto|híbrido|ibrido|presencial|in sede|op afstand|op locatie',
  'zdalnie|praca zdalna|hybrydowo|praca hybrydowa|stacjonarnie|na dálku|hybridní|na místě|prezenčně',
  'distans|på distans|hybridarbete|på plats|hjemmefra|på stedet|etänä|uzaktan|karma|iş yerinde',
  'удалённо|удаленно|гибрид|в офисе|リモート|ハイブリッド|オンサイト|원격|하이브리드|현장',
];

/** A way of working and nothing else: "Hybrid", "Vor Ort", "Remote/Hybrid". */
export const WORKPLACE = new RegExp(`^(?:${WORKPLACES.join('|')})(?: ?[/,] ?(?:${WORKPLACES.join('|')}))?$`, 'iu');

const ESTIMATE = 'estimat|\\best\\.|estimad|estimé|estimaci|stimat|geschätzt|schätzung|geschat|szacow|odhad|glassdoor';
const CURRENCY =
  '[$€£₹¥₽₺₩฿]|\\b(?:USD|EUR|GBP|CHF|PLN|CZK|SEK|NOK|DKK|HUF|RON|CAD|AUD|NZD|SGD|HKD|INR|JPY|BRL|MXN|TRY|ILS|ZAR|AED|MYR|PHP|IDR|THB)\\b|zł|Kč|руб';

/** A figure with its currency, short, and by no word an estimate of the board's: "70K €/yr - 90K €/yr". */
export const PAY = new RegExp(`^(?!.{0,90}(?:${ESTIMATE}))(?=\\D{0,24}\\d)(?=.{0,90}(?:${CURRENCY})).{2,90}$`, 'iu');

/** A pill that is neither pay nor a way of working: a kind of employment. */
export const OTHER_PILL = new RegExp(`^(?!(?:${WORKPLACES.join('|')})$)[^\\d$€£]{3,40}$`, 'iu');
