/** Denials of other languages, as pieces of phrases. English ones stand in `lib/text/negation.ts`. */

/** "Nulla va in produzione senza test", "Sans tests, rien ne part": two denials that undo each other. */
export const UNDONE = [
  "(nada|null[ao]|niente|nessun[ao]?|nenhuma?|ningún|ninguna?|jamás|rien|aucune?|nic|żad@|nichts|kein~|niemals|nooit|niets?|geen|no|não|nunca|non|nie|ne|n[’'](est|a)|nicht) ([\\p{L}’']+ ){0,7}?(sin|sem|senza|sans|bez|ohne|zonder)",
  "(sin|sem|senza|sans|bez|ohne|zonder) ([\\p{L}’',]+ ){1,6}?(no|não|non|ne|n[’'](est|a|y)|nicht|nichts?|kein~|geen|niets?|rien|nada|nulla|nie|nic)",
].join('|');

/** Hiring in other languages: tests and tasks in it are the applicant's. */
export const HIRING =
  '(bewerbung~|auswahlverfahren|einstellungs@|eignungs@|sollicitati@|assessments?|recrutement|entretiens?|candidature|selección|entrevistas?|proceso|psicot@|técnic[ao]s?|seleção|processo seletivo|selezione|colloqui~|tecnic[oaih]+|rekrutac@|kwalifikac@)';

/** By hand. */
export const BY_HAND_ABROAD =
  '(manuell~|händisch~|von hand|per hand|handmatige?|met de hand|manuel(le)?s?|manuellement|à la main|manual(es|i|mente)|manuais|a mano|à mão|ręczn@)';

/** Those who are deployed where it is no code. */
export const PEOPLE_DEPLOYED =
  '(couriers|drivers|nurses|crews|guards|technicians|vehicles|people|troops|volunteers|officers) (are|is|get|being|were) (\\w+ )?deployed';
