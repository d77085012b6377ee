/** Rows of `modern-toolchain-abroad.ts` in Spanish, Italian, Portuguese and Polish. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
const NEW_ONE = '3\\.1[1-9](\\.\\d{1,2})?';
const ENVIRONMENT =
  '(entornos?|ambient[ei]s?|środowisk~|builds?|buildy|buildów|compilaciones|instalaciones|installazioni|instalações)';
const DEPENDENCIES =
  '(dependencias|dipendenze|dependências|zależności~|wersj@ bibliotek|bibliotecas|librerie|paquetes|pacchetti|pacotes|pakiet@)';
const PINNED =
  '(fijad[oa]s|fijas|fijamos|anclad[oa]s|anclamos|congelad[oa]s|bloquead[oa]s|bloqueamos|bloccat[ei]|fissat[ei]|congelat[ei]|vincolat[ei]|blocchiamo|fixad[oa]s|fixamos|travad[oa]s|travamos|fechadas|przypięt@|przypinamy|zablokowan@|zamrożon@|blokujemy|pinned|pinnate|pineadas|pinowan@)';

export const SOUTH = [
  // Versions.
  `pyth?on(a|ie|em|owi)?,? ((en|su|em|na|w|in|od|desde|dalla|da|a partir|de|di|la|el|il|o|al|versión|versione|versão|wersj@|como mínimo|mínimo|almeno|pelo menos|co najmniej|minimum|siempre|sempre|zawsze|actualmente|attualmente|atualmente|obecnie) ){0,4}:? ?\\(?(>=|≥)? ?${NEW_ONE}`,
  `(versión|versione|versão|wersj@|versiones|versioni|versões) (de |di |do |del )?(python\\p{L}{0,2} )?((es|è|é|to|mínima|minima|minimalna|actual|attuale|atual) ){0,2}:? ?${NEW_ONE}( (de |di |do )?python\\p{L}?)?`,
  `(últim[ao]s?|ultim[aeio]|más (reciente|nueva|moderna)s?|mais (recente|nova|moderna)s?|più recent[ei]|recent[ei]s?|modern[aeio]s?|nuevas?|nuov[ae]|novas?) (versi[oó]n(es)?|version[ei]|vers(ão|ões)|release) ((estable|stabile|estável|stabili)s? )?(de |di |do |del )python`,
  `(versi[oó]n(es)?|version[ei]|vers(ão|ões)) ((estable|stabile|estável|actual|attuale) )?(de |di |do )python (más reciente|mais recente|più recente|reciente|recente|moderna|actual)s?`,
  `python (en|em|na|in|nella|alla|w) (su |a |sua |la )?((última|ultima|najnowszej|aktualnej) (versión|versione|versão|wersji)|(versión|versione|versão) (más reciente|più recente|mais recente))`,
  `(najnowsz|aktualn|nowoczesn|śwież)@ (stabiln@ )?(wersj@ (język@ )?)?python~|python (reciente|moderno|recente|actualizado|aggiornato|atualizado)(?= ?[.,;:)]|$| (y |e |con |com |\\())`,
  `python (${W}){0,4}?(al día|a la última|siempre actualizado|sempre aggiornato|sempre atualizado|em dia|sempre all[’']ultima)|(actualizamos|aggiorniamo|atualizamos|aktualizujemy) (${W}){0,3}?python\\p{L}?(?= ?[.,;)]|$| (a |co |cada|ogni|alla|à|na |con|w ))`,
  // Environments and what is held fast.
  `${ENVIRONMENT} (${W}){0,4}?(reproducib|riproducib|reproduz[ií]|reprodut[ií]|odtwarzaln|powtarzaln)~|(odtwarzaln|powtarzaln)@ (@ )?(środowisk|build|instalacj)~`,
  `(reproducibilidad|riproducibilità|reprodutibilidade|reproducibilidade|odtwarzalność|powtarzalność) (${W}){0,3}?(${ENVIRONMENT}|środowisk|buildów)`,
  `(mism[oa]|idéntic[oa]s?|stess[oai]|identic[oi]|mesm[oa]|tym samym|tak[ie]@ sam@) (entornos?|ambient[ei]s?|środowisk~) (de desarrollo|di sviluppo|de desenvolvimento|python|deweloperski~|programistyczn@)`,
  `(archivos?|ficheros?|file|arquivos?|ficheiros?|plik~) (de |di |do )?(lock|bloqueo|bloqueio|blokad@|blocco delle dipendenze)(?! screen)|lock ?plik\\p{L}{0,3}`,
  `${DEPENDENCIES} (${W}){0,4}?${PINNED}|${PINNED} (${W}){0,3}?${DEPENDENCIES}|(fijar|fissare|bloccare|fixar|travar|congelar|przypinać|przypinani@|blokowani@) (@ ){0,2}?${DEPENDENCIES}`,
  // Names with an ending.
  `(ruff|pyproject)(em|a|ie|owi)|ruff[’'](em|a)|poetry[’'](m|ego)|uv[’'](em|a|ie)`,
];

/** A version alone: it counts where the sentence tells of Python. */
export const BARE_SOUTH = [
  `(en|su|em|na|con|com|a|alla|para|z|do) (la |el |il |o |à |versión |versione |versão |wersji |wersję ){0,2}${NEW_ONE}(?! ?(%|k|m\\b|mil|milion~|millon~|milhões|mln|€|euro|zł|años|anni|anos|lat|horas|ore))`,
  `${NEW_ONE} (o|ou|lub|albo|e|y|i) (más|mais|posterior~|superior~|successiv@|nowsz@|wyższ@|più recent\\p{L})`,
];

export const USED_SOUTH = [
  `(us[aoei]|utiliz|gestion|gestisc|ger[ei]|instal|manej|trabaj(?!an )|lavor(?!ano )|trabalh(?!am )|emple|formate|formatt|adopt|adott|migra|pasa|passa|używa|korzysta|stosuj|zarządza|pracuj|instaluj|formatuj|lintuj|sprawdza|znasz|conoc|conhec|conosc)~ (${W}){0,6}?(uv|ruff|poetry)(?! slam)(?= ?[.,;:)]|$| (y |o |para |en |como |e |ou |em |per |come |i |lub |oraz |do |jako |w |zamiast|in |al posto|en lugar|em vez))`,
  '(?<!(trabajan|lavorano|trabalham|pracują) )(con|com|z|przez|mediante|tramite|via|por medio de|à base de) (uv|ruff|poetry)(?= ?[.,;:)]|$| (y |o |e |ou |i |lub |oraz |para |per |do |en |em |in ))',
];
export const PACKAGING_SOUTH = [
  '(paquetes|pacchetti|pacotes|pakiet~|dependencias|dipendenze|dependências|zależności~|entornos?|środowisk~|formate@|formattazione|formatação|formatowani@|linter~|lint|código|codice|kod\\p{L}{0,3})',
];
