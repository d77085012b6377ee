import { BARE, OLD } from './old-python.ts';

/** Rows of `old-python-abroad.ts` in Spanish, Italian, Portuguese and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
/** A least version asked. */
const OR_LATER =
  '(?! ?\\+|\\.?\\d| ?(lub|albo|i|oraz|o|ou|e|y|u|w górę|wzwyż)( @)? (now|wyż|superior|successiv|más|mais|późn|nuev|recent|posterior|w górę|wzwyż|più)~| ?(w górę|wzwyż|upwards?|or |and )| ?lat)';
const VERSION = '(versi[oó]n(es)?|version[ei]|vers(ão|ões)|wersj@)';
const STALE =
  '(antigu[oa]s?|viej[oa]s?|obsolet[oaie]s?|desactualizad[oa]s?|desatualizad[oa]s?|anticuad[oa]s?|vecchi[oaie]?|vecchissim[oaie]|antiquat[oaie]|superat[oaie]|antig[oa]s?|velh[oa]s?|ultrapassad[oa]s?|defasad[oa]s?|sin soporte|senza supporto|sem suporte|non più supportat[ae]|fuera de soporte|fuori supporto)';
const STALE_PL = '(star|przestarzał|niewspieran|nieaktualn|leciw|wiekow|archaiczn)@';
const STILL =
  '(sigue~|seguimos|todavía|aún|corre~|funciona~|us(amos|a|an|iamo|ano)|utiliz@|trabaj@|manten@|mantien@|ejecut@|ancora|gira~|funzion@|lavor@|mantien@|ainda|roda~|trabalh@|continu@|wciąż|nadal|jeszcze|ciągle|działa~|używa~|korzysta~|utrzymuj@|utrzyman@|pracuj@|pisan@|atascad@|anclad@|bloccat@|ferm\\p{L}|pres[oa]s?|parad[oa]s?)';

export const SOUTH = [
  `python(a|ie|em|owi) (w wersji )?${OLD}${OR_LATER}`,
  `python\\p{L}{0,3},? ((en|em|in|w|su|na|nella|con|com|z|es|è|é|to|la|a|o) ){1,3}(su |sua |nuestra |nostra |nossa )?${VERSION} (@ )?${BARE}${OR_LATER}`,
  `${VERSION} ((de|di|do|del) python )?(es|è|é|actual|attuale|atual|usada|utilizzata|que usamos|che usiamo|em uso|en uso|in uso|en producción|in produzione|em produção|jest|to|w użyciu)[ :]{1,2}((es|è|é|la|a|python) ){0,2}${BARE}`,
  `${STILL} (${W}){0,6}?${VERSION} (muy |molto |muito )?${STALE} (y @ )?(de|di|do) python|${STILL} (${W}){0,6}?(python (muy |molto |muito )?${STALE}|${STALE} ${VERSION} (de|di|do) python|una vecchia versione di python|un vecchio python)`,
  `(${STILL} (${W}){0,4}?)${STALE_PL} (${VERSION} )?python~`,
  // On its way.
  `(migr|port|tras[lp]a|pas|actualiz|atualiz|aggiorn|przen|przepis|przepi|przejś|przechodz|konwert|convert|moder)~ (${W}){0,7}?(de|desde|da|dalla?|do|z|ze) python\\p{L}? ?${OLD}(?! (rel|ver)@)|(migr|przen|przepis|przejś|przechodz|migracj)~ (${W}){0,7}?(na|do) python\\p{L}{1,2} 3(?!\\.?\\d)`,
];
/** The same behind the language as it is called everywhere. */
export const LEAST_SOUTH = [
  `python ?${OLD} (lub|albo|i|oraz|o|ou|e|y|u)( @)? (now|wyż|superior|successiv|más|mais|późn|nuev|recent|posterior|più)~|python ?${OLD} (w górę|wzwyż|en adelante|in su|in poi|em diante|para cima)`,
];
/** What the team's own code is to run on. */
export const SUPPORTED_SOUTH = [
  `(soport|support|suport|wspier|obsług|compatib|kompatyb|retrocompat|zgodn|funcion|funzion|działa)~( [\\p{L}’']+){0,4}? pythons?(a|em|ie|owi)?( [\\p{L}’']+){0,2} ?${OLD}${OR_LATER}`,
];
const YET =
  '(todavía no|aún no|no|sin|non|ancora non|ainda não|não|jeszcze nie|wciąż nie|nadal nie|nie|nunca|mai|nigdy)';
/** What one has not got rid of, or need not fear: the denial is part of it. */
export const STUCK_SOUTH = [
  `${YET} (${W}){0,4}?(dej|abandon|quit|elimin|jubil|desped|lasci|abbandon|dism|saluta|liber|larg|aposent|porzuc|zrezygn|pożegn|pozby|wyj|wysz|uwoln|salid|super)~ (${W}){0,3}?python\\p{L}{0,2} ?${OLD}`,
  `(miedo|asust|temes|temas|tem|respeto|pereza|alergi|paura|spavent|tem[ei]|medo|receio|assust|boi|boisz|przeraż|odstrasz|stras)~ (${W}){0,4}?python\\p{L}{0,2} ?${OLD}`,
  `python\\p{L}{0,2} ?${OLD} (${W}){0,3}?(no|non|não|nie) (te |ti |cię |o )?(@ )?(asust|da miedo|spavent|fa paura|assust|mete medo|przeraż|odstrasz|straszn|importa)~`,
  `(aún|todavía|ancora|ainda|jeszcze|wciąż) (${W}){0,4}?(pendiente|por (hacer|migrar|terminar)|da (fare|migrare|finire|completare)|por (fazer|migrar|concluir)|przed nami|do zrobienia) (${W}){0,6}?python\\p{L}{0,2} 3(?!\\.?\\d)`,
  `(migraci[oó]n|paso|migrazione|passaggio|migração|passagem|migracj@|przejści@) (a|al|ad|para|para o|na|do) python\\p{L}{0,2} ?3(?!\\.?\\d) (${W}){0,5}?(pendiente|por delante|a medias|da fare|da completare|davanti a noi|in corso|por fazer|por concluir|pela frente|w toku|przed nami|en curso|em curso|em andamento)`,
];
/** The move is made. */
export const GONE_SOUTH = [
  'z python(em|a) (2|3)(\\.\\d)? (@ ){0,2}?(pożegnaliśmy|zrezygnowaliśmy|wyrośliśmy|rozstaliśmy|zeszliśmy)',
  `(ya|hace (años|tiempo|mucho)|già|da tempo|anni fa|já|há (anos|muito|tempo)|już|dawno|lata temu) ((?!no |non |não |nie )[\\p{L}\\d’']+,? ){0,5}?(migr|abandon|dej|elimin|jubil|abbandon|lasci|dism|aposent|larg|porzuc|zrezygn|pożegn|przeszl|przenieś|zmigr|pasamos|passati|passá)~`,
  "(?<!(no|non|não|nie) )(hemos|han|abbiamo|ha|siamo) ((?!no |non |sólo |solo |en parte )@ )?(abandonado|dejado (atrás )?|eliminado|jubilado|retirado|abbandonato|lasciato|dismesso|eliminato|pensionato|migrado|migrato|passati|pasado) ([\\p{L}’']+ ){0,4}?(python|py)",
  "(abandonámos|abandonamos|deixámos|deixamos|aposentamos|porzuciliśmy|pożegnaliśmy|zrezygnowaliśmy|pozbyliśmy|przeszliśmy|wycofaliśmy) ([\\p{L}’']+ ){0,5}?python",
  "(migraci[oó]n|migrazione|migração|passaggio|paso|migracj\\p{L}|przejście) ((?!aún|no |ancora|non |ainda|não |jeszcze|nie |casi|quasi|quase|prawie)[\\p{L}\\d.’']+,? ){0,8}?(terminad|completad|completat|conclus|concluíd|finalizad|finit|terminat|zakończ|ukończ|za nami|alle spalle|detrás)~",
];
