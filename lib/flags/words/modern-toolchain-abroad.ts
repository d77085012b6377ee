import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { BARE_SOUTH, PACKAGING_SOUTH, SOUTH, USED_SOUTH } from './modern-toolchain-abroad-south.ts';

/** More words of `rules/modern-toolchain.ts` in German, Dutch, French and a few others. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
const NEWEST =
  '(neue?ste|aktuell(st)?e|moderne?|nieuwste|laatste|recentste|meest recente|recente|actuele|dernières?|plus récentes?|récentes?|última|más reciente|ultime?|più recente|mais recente|najnowsz@)[nrsm]?';
const NEW_ONE = '3\\.1[1-9](\\.\\d{1,2})?';
export const ABROAD = abroad([
  // Versions.
  `(c?python)(,? (ab|in|mit|auf|vanaf|versie|versies|version|versionen|versiones|à partir|à jour|en|dans|met|wersj@|od|desde|dalla|a partir|mindestens|minimaal|minstens|au moins|minimum|aktuell|momenteel|actuellement|derzeit|zurzeit|der|la|de|version)){1,4}:? ?\\(?(>=|≥)? ?${NEW_ONE}`,
  `python ?\\((@ ){0,2}${NEW_ONE}|python ?versi(on|e)( @){0,3}:? ${NEW_ONE}|versi(on|e) (von|van|de) python( @){0,3}:? ${NEW_ONE}`,
  `${NEWEST} (stabile[ns]? |stabiele |stable )?python( ?(versi(on(en)?|es?)|releases?|3))( ?stable)?|(dernières?|plus récentes?) versions? (stables? )?de python|versions? (les? |la )?plus récentes? de python`,
  '(neueste[nrsm]?|aktuellste[nrsm]?|nieuwste|laatste|recentste) (stabile[ns]? |stabiele )?python(?= ?[.,;:)]|$| (um|ein|aus|en|und|,|in|op))|python (récent|à jour|toujours à jour)(?= ?[.,;)]|$| \\()',
  `(jede[rsn]?|elke|chaque|iedere) (neue[nrs]? |nieuwe |nouvelle )(version (de )?)?python( ?versi@)?|(neue|nieuwe) python ?versi(onen|es|e|on) (${W}{0,4})(übernehm|einführ|umsteig|rasch|schnell|zeitnah|sofort|snel|meteen|direct|op de voet)~`,
  `${NEWEST} (stabiele |stabile |stable )?versi(es|e|on|onen|ons) (van|von|de) (c?python)`,
  'python (@ ){0,3}?(auf dem (neue?sten|aktuellen) stand|up to date|bij de tijd)|auf (die )?(jeweils )?neue python ?version(en)?|(halten|houden) (@ )?python (@ )?(aktuell|actueel|bij)',
  `nouvelles? versions? de python (${W}{0,4})(adopt|rapidement|vite|dès)~`,
  `(últimas?|más recientes?|mais recentes?|ultim[ae]) (versi@|versões) (estable |di |de )?(de |di )?python|najnowsz@ (wersj@ )?python~`,
  '(services|dienste|back ?end|code ?base|code|systemen|systeme|applications?) (@ ){0,3}?(draai|lauf|läuf|tourn|run)\\p{L}{0,3} (@ ){0,3}?(op|unter|auf|sous|en|met|mit) 3\\.1[1-5]',
  // Environments and what is held fast.
  `reproduzierbare[nrsm]? (@ )?(\\p{L}{0,16}umgebung(en)?|builds?|installation(en)?|deployments?|setups?)|reproduceerbare (@ )?(\\p{L}{0,18}omgeving(en)?|builds?|installaties|deployments?|set ?ups?)`,
  `(environnements?|builds?|installations?|déploiements?)( (de développement|python|virtuels?|de travail|d[’']exécution|conda|locaux))? (${W}{0,3}?)(reproductibles?|identiques? (partout|d[’']un poste|pour tou))|reproductibilité (des|de nos|de l[’']|d[’'])( ?)(environnements?|builds?|installations?)`,
  `(\\p{L}{0,16}umgebung(en)?|builds?) (${W}{0,8}?)(reproduzierbar|exakt reproduzieren|nachstellbar|reproduzieren)(?= ?[.,;)]|$| (sein|sind|ist|auf|und|bleib|mit))|(\\p{L}{0,18}omgeving(en)?|builds?) (${W}{0,8}?)(reproduceerbaar|te reproduceren|na te bouwen)`,
  `(dieselbe|die gleiche|identische|dezelfde|le même|un même) ((python ?|entwicklungs)umgebung|(python ?|ontwikkel)omgeving|environnement( de développement)? python|environnement de développement)`,
  `(reproduzierbarkeit|reproduceerbaarheid) (@ ){0,3}(builds?|umgebung~|omgeving~)`,
  `(lock ?(datei(en)?|bestand(en)?|files?)|fichiers? (de )?(verrouillage|lock)|fichiers? lock|uv\\.lock|poetry\\.lock)`,
  `(fixierte|gepinnte|festgeschriebene|gelockte|eingefrorene|gepinde|vastgezette|vastgelegde|vastgepinde)[nrs]? (@ )?(abhängigkeiten|dependencies|versionen|paket@|versies|afhankelijkheden|pakket@)`,
  `(abhängigkeiten|dependencies|afhankelijkheden|paketversionen|bibliotheken|pakete|paketen|pakketten|libraries|packages) (${W}{0,6}?)(fixiert|gepinnt|festgeschrieben|gelockt|eingefroren|gepind|vastgezet|vastgelegd|vastgepind|pinnen|fixieren|vastpinnen|vastzetten|locken)`,
  `(dépendances|dependances) (${W}{0,4}?)(figées?|verrouillées?|épinglées?|gelées?|lockées?)|(figer|verrouiller|épingler|verrouillage des|gel des) (les |nos |vos |des )?dépendances|dependencias (fijadas|bloqueadas|congeladas)|dipendenze (bloccate|fissate|congelate)`,
  `(entornos|ambienti|ambientes) (@ ){0,2}(reproducibles|riproducibili|reproduzíveis|reprodutíveis)|(odtwarzalne|powtarzalne) (środowisk@|buildy)|(środowisk@) (@ ){0,3}(odtwarzaln@|powtarzaln@)`,
  'pyproject\\.toml',
  ...SOUTH,
]);

/** A version alone: it counts where the sentence tells of Python. */
export const BARE_ABROAD = abroad([
  `(mit|auf|bei|unter|für|gegen|met|op|onder|naar|sur|sous|avec|vers|est en|code en|codons en|tourne en|passés? en|en|su|na|con) (der |die |de |la |version |versie )?${NEW_ONE}(?! ?(%|k|m\\b|millionen?|miljoen|millions?|mio|mrd|€|euro|prozent|procent|jahren?|jaar|ans|kilomet@|uhr|uur))`,
  `(aktuell|derzeit|momentan|zurzeit|momenteel|nu|vandaag|actuellement|aujourd[’']hui|désormais|bereits|inzwischen|al) (@ ){0,2}${NEW_ONE}(?! ?(%|k|millionen?|miljoen|millions?|mio|€|euro))|${NEW_ONE} (oder|of|ou) (neuer|höher|hoger|nieuwer|plus récent|supérieur)`,
  ...BARE_SOUTH,
]);

/** What is done with a tool whose name is also something else. */
export const USED_ABROAD = abroad([
  `(kenntnisse?|erfahrung(en)?|umgang|vertraut(heit)?|kennis|ervaring|vertrouwd|bekend|bekendheid|handig|connaissances?|expérience|maîtrise|familiarité|pratique|à l[’']aise|notions?|experiencia|conocimientos?|esperienza|conoscenza|experiência|conhecimento|znajomość|doświadczenie) (${W}{0,3}?)(mit|in|im|von|met|van|de|avec|d[’']|en|con|di|do|com|z|ze) ?(${W}{0,2}?)(uv|ruff|poetry)(?! slam)`,
  `(nutz|verwend|benutz|setz|arbeit|verwalt|gebruik|werk|beheer|utilis|gér|gestion|utiliz|gestisc|usiam|usamos|używa|korzysta)~ (${W}{0,5}?)(uv|ruff|poetry)(?= ?[.,;)]|$| (und|oder|als|für|statt|im|zum|ein|en|of|als|voor|in|et|ou|pour|comme|au|dans|y|e|i|para|per|do))`,
  `(mit|auf|über|via|met|op|naar|avec|par|sur|vers|à|grâce à) (uv|ruff|poetry)(?= ?[.,;:)]|$| (und|oder|verwalt|umge|um|gebaut|statt|en|of|beheer|over|et|ou|géré|plutôt|y|e|i|zarządza|gestion))`,
  `(uv|ruff|poetry) (kenntnisse|kennis|erfahrung|ervaring)|(uv|ruff|poetry) (${W}{0,5}?)(von vorteil|wünschenswert|kennst|kennen|kennt|vertraut|bevorzugt|pluspunkt|standard|standaard|pre|pré|pluspunt|meegenomen|gewenst|vereist|gebruiken|werken|souhaitée?s?|appréciée?s?|requise?s?|exigée?s?|un plus|atout|bienvenue?s?|wymagan@|mile widzian@|deseable|valorable|gradit[ao])`,
  ...USED_SOUTH,
]);
/** What stands beside Poetry or uv where Python is spoken of. */
export const PACKAGING_ABROAD = abroad([
  '(\\p{L}{0,12}paket\\p{L}{0,14}|(entwicklungs|python ?)?umgebung(en)?|(ontwikkel)?omgeving(en)?|pakket\\p{L}{0,12}|afhankelijkheden|gestionnaires?|environnements?|paquets?|(van|von|statt|adieu|plutôt que|au lieu de|in plaats van) requirements\\.txt|werkzeug\\p{L}{0,6}|entorno\\p{L}?|ambient[ei]|formatter\\p{L}?|gestor de|gestore|quellcode|broncode|formatier@)',
  ...PACKAGING_SOUTH,
]);
/** Tools that are a client's, and a scanner's food. */
export const UNLESS_ABROAD = phrases([
  '(poetry slam|poésie|poesie|uv ?(licht|druck|lack|schutz|strahl|index|härt)~|scanner|scannt|analyse les lockfiles|analysiert lockfiles)',
]);
