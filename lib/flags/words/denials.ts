/** Denials of other languages, as pieces of phrases. English ones stand in `lib/text/negation.ts`. */

/** "Nulla va in produzione senza test", "Sans tests, rien ne part": two denials that undo each other. */
export const UNDONE = [
  "(nada|null[ao]|niente|nessun[ao]?|nenhuma?|ningún|ninguna?|jamás|rien|aucune?|nic|żad\\p{L}+|nichts|kein\\p{L}*|niemals|nooit|niets?|geen|no|não|nunca|non|nie|ne|n[’'](est|a)|nicht) ([\\p{L}’']+ ){0,7}?(sin|sem|senza|sans|bez|ohne|zonder)",
  "(sin|sem|senza|sans|bez|ohne|zonder) ([\\p{L}’',]+ ){1,6}?(no|não|non|ne|n[’'](est|a|y)|nicht|nichts?|kein\\p{L}*|geen|niets?|rien|nada|nulla|nie|nic)",
].join('|');

/** Hiring in other languages: tests and tasks in it are the applicant's. */
export const HIRING =
  '(bewerbung\\p{L}*|auswahlverfahren|einstellungs\\p{L}+|eignungs\\p{L}+|sollicitati\\p{L}+|assessments?|recrutement|entretiens?|candidature|selección|entrevistas?|proceso|psicot\\p{L}+|técnic[ao]s?|seleção|processo seletivo|selezione|colloqui\\p{L}*|tecnic[oaih]+|rekrutac\\p{L}+|kwalifikac\\p{L}+)';

/** By hand. */
export const BY_HAND_ABROAD =
  '(manuell\\p{L}*|händisch\\p{L}*|von hand|per hand|handmatige?|met de hand|manuel(le)?s?|manuellement|à la main|manual(es|i|mente)|manuais|a mano|à mão|ręczn\\p{L}+)';
