import { edgeAt } from '../text/pattern/find.ts';
import { hasIn } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';
import { spaced, spacedWords } from '../text/spaced.ts';
import { isDoneBy } from './before.ts';

/** What English tells in other files, for the other languages that are read: whose the words are, and when. */

/** We, or the reader, as who does it after all. */
const OURS = spacedWords(
  'wir|uns|du|sie|ihr|nous|vous|notre équipe|wij|we|ons|je|jij|u|nosotros|tú|usted|hier|ici|aquí|el (propio )?equipo|nuestro equipo|a nossa equipa|il nostro team|nasz zespół|und (unser|das) team|et notre équipe|en ons team',
);
const HOUSES =
  '(kund(e|en|in|innen)|auftraggeber(n|in|innen)?|mandant(en|innen)?|nutzer(n|innen)?|anwender(n|innen)?|wettbewerber(n)?|mitbewerber(n)?|händler(n)?|klant(en)?|afnemers?|gebruikers?|concurrent(en|s|es)?|opdrachtgevers?|clients?|clientes?|cliente|utilisateurs|utilisatrices|abonnés|concurrents|commerçants)';
/** Customers at the head of the sentence: "Bei einem Kunden ist", "Eén klant draait". */
const CLIENTS = spaced(
  `^[^\\p{L}]*((bei|bij|chez) )?(nur |alleen |seuls? )?((mancher?|manche[nm]?|viele|einige|mehrere|die meisten|jeder|jede|zwei|drei|eine?[mnrs]?|unsere?[mnrs]?|veel|sommige|enkele|de meeste|één|eén|een|twee|onze|elke|plusieurs|certains|certaines|la plupart|quelques|une?|deux|nos|notre|chaque|beaucoup)( (unserer|der|von unseren|van onze|van de|de nos|de|d[’']entre nos))? )([\\p{L}-]+ ){0,2}?${HOUSES}( (von uns|van ons|à nous))?(, [^,.;]{2,50},)? (?!(sind|ist|und|oder|zijn|is|en|of|sont|est|et|ou|sucht|zoekt|recherche|cherche)(?!\\p{L}))@`,
  `^[^\\p{L}]*((unos|algun[oa]s?|much[oa]s|varios|nuestros?|un|uno de nuestros|una de nuestras|la mayoría de nuestros|alguns|muit[oa]s|vários|nossos?|um|um dos nossos|muitos dos nossos|alcuni|molti|vari|diversi|i|il|un|uno dei|molti dei|la maggior parte dei|niektórzy|wielu|kilku|jeden z|część)( (nuestros|nossos|nostri|nostro|naszych|nasi|de nuestros|dos nossos|dei nostri))? )(clientes?|clienti|klienci|klientów|klient|usuarios|utenti|utilizadores|usuários)(, [^,.;]{2,50},)? (?!(busca|buscan|cerca|procura|szuka|es|son|é|são|è|sono|y|e|o|i|lub|que|che|którzy)(?!\\p{L}))@`,
  `^[^\\p{L}]*(bei|bij|chez) (eine[mnr]|één|eén|een|une?|certains|einigen|manchen|sommige) (de nos |unserer |van onze )?([\\p{L}-]+ ){0,2}?${HOUSES} (ist|sind|is|zijn|est|sont)(?!\\p{L})`,
);
/** Parts of the house, or of another one, that are never one's own. */
const NOT_WITH = '(?<!(mit|met|avec|neben|naast|für|voor|pour|zwischen|entre|tussen) )';
const AWAY = spacedWords(
  `(?<!(anders dan|tegenstelling tot wat|anders als|als|dan|gegensatz zu) )(bij|bei) (veel|vele|vielen|de meeste|den meisten|andere|anderen|sommige|manchen) ([\\p{L}-]+ )?(banken|bedrijven|organisaties|firmen|unternehmen|agenturen|bureaus)|(dans|chez) (beaucoup|la plupart|bien) (de|d[’']|des) ([\\p{L}-]+ )?(entreprises|banques|boîtes|agences|sociétés)`,
  `${NOT_WITH}((schwester|nachbar|partner|mutter)(team|teams|abteilung|firma|gesellschaft|konzern|unternehmen)|(ein|das|einem|dem|vom|von einem) anderes?n? (team|bereich|standort)|eine[rn]? anderen? abteilung|(das|dem|vom) (team|projekt) nebenan|(die|der|unsere) (marketing|vertriebs|personal|rechts|finanz|presse)abteilung|(der|unser) (vertrieb|einkauf)(?! (sucht|braucht)))`,
  `${NOT_WITH}(otro equipo|otro departamento|otra área|un altro (team|reparto|gruppo)|un[’']altra squadra|outra equipa|outro (time|departamento|grupo)|inny zespół|innego zespołu|inny dział)`,
  `${NOT_WITH}((een|het) ander(e)? (team|afdeling|bedrijf)|een andere afdeling|[\\p{L}-]*team (hiernaast|verderop|in het buitenland)|zusterbedrijf|moederbedrijf|(de|onze) (marketing|verkoop|finance|hr|personeels|communicatie)afdeling|(de )?helpdesk van|(de|onze) (@ )?(collega[’']?s|architecten|ontwikkelaars|mensen) (op het hoofdkantoor|van de|in (?!ons|dit|het team)))`,
  `${NOT_WITH}((une|l[’']) ?autre équipe|un autre (service|département|pôle)|d[’']une autre équipe|(les|nos) ([\\p{L}-]+ )?(développeurs|développeuses|collègues|équipes|ingénieurs) (de la|de l[’']|du|d[’']une|de notre) ?(filiale|agence|siège|maison mère|partenaire|autre)|société sœur|maison mère|(l[’']équipe|le service|la direction) (communication|marketing|commerciale?|juridique|financier|financière|rh|ressources humaines))`,
);
/** A part of the house at the head of the sentence, which may be one's own. */
const PART = spaced(
  "^[^\\p{L}]*(nur |alleen |seule )?((das|ein|dem|beim|die|der) ([\\p{L}-]+ )?[\\p{L}-]*(team|abteilung|gruppe|kollegen|kolleginnen)|(het|een|de) ([\\p{L}-]+ )?[\\p{L}-]*(team|afdeling|groep|collega[’']?s|dashboard)|(l[’']équipe|les développeurs|les développeuses|les collègues|le service|le pôle|la filiale))(?!\\p{L})",
);
/** Behind it: that ours is another, or that the job has no part in it. */
const NOT_OURS = spaced(
  '(?<!\\p{L})(bei uns|wir( hier)?|unser(e|er|es)?( code| team)?|in unserem team|hier|du|sie)( [\\p{L}-]+){0,5}? (nicht|nichts|keine?[mnrs]?|anders|dagegen|hingegen)(?!\\p{L})|(?<!\\p{L})(bei uns|unser(e|er|es)?( code)?|wir)( [\\p{L}-]+){0,2}? (sind|ist|gilt|schreiben|haben)(?!\\p{L})',
  '(?<!\\p{L})(bij ons|wij( hier)?|we|ons team|het onze|hier|jij|je|dat|daar)( [\\p{L}-]+){0,4}? (niet|niets|geen|los van|anders)(?!\\p{L})|(?<!\\p{L})(bij ons|ons team|wij) (is|zijn|geldt|doen|werken)(?!\\p{L})',
  "(?<!\\p{L})(la nôtre|le nôtre|les nôtres|la vôtre|la tienne|chez nous|nous|notre équipe|ce poste|vous|ici)( [\\p{L}’'-]+){0,4}? (pas|passe|non|aucune?|jamais)(?!\\p{L})|pas (ceux|celles|celle|celui) de (notre|votre)|hors de (votre|notre|ce) (périmètre|poste)|sans (lien|rapport) avec|ne (nous|vous) concernent? pas",
);
/** Who has it, told behind the words: "sont du ressort de l'équipe embarquée". */
const DONE_BY = spaced(
  '^[^.;]{0,50}? (kümmert|kümmern) sich (ein|eine|das|die|der) (?!(ganze|gesamte))[^.;]{0,30}?(team|abteilung|dienstleister|agentur|kollegen)|^[^.;]{0,50}? (liegt|liegen) (bei|in) (einem|einer|der|dem) (anderen|externen)|^[^.;]{0,50}? (übernimmt|übernehmen|macht|machen|erledigt) (ein|eine|das|die) (andere[sr]?|externe[rs]?|[\\p{L}-]+team)',
  '^[^.;]{0,30}? ?(schreibt|hat|macht|nutzt|betreibt|pflegt|kennt) (nur|allein) (das|die|der) [\\p{L}-]*(team|abteilung|gruppe)|^[^.;]{0,30}? ?(schrijft|doet|heeft|gebruikt|kent) (alleen|enkel) (het|de) [\\p{L}-]*(team|afdeling)',
  "^[^.;]{0,50}? ((est|sont) (@ )?(du ressort|à la charge|l[’']affaire|entre les mains)|relèvent?|dépend(ent)?) (exclusivement |uniquement |entièrement )?(de|d[’'])( ?(l[’']équipe|la|une|un|le|des) ?)(?!(que|qui|entière|toute))|^[^.;]{0,50}? (est|sont) (gérée?s?|assurée?s?|confiée?s?|prise?s? en charge) (par|à) (une?|l[’']|le|la) ?(autre|équipe|prestataire|agence|service)",
  '^[^.;]{0,50}? (ligt|liggen|is|zijn|valt|vallen) (@ ){0,2}?(bij|onder) (een|het|de) (ander(e)?|extern(e)?|[\\p{L}-]+team|[\\p{L}-]+afdeling)|^[^.;]{0,50}? (doet|regelt|beheert|verzorgt|doen) (een|het) (ander(e)?|extern(e)?)',
);
const DOES_DE =
  '(verkauft|prüft|erkennt|findet|analysiert|berechnet|hilft|unterstützt|automatisiert|vergleicht|zeigt|scannt|durchsucht|erstellt|ersetzt|vermittelt|bewertet|überwacht|warnt|begleitet|informiert|erspart)';
const DOES_NL =
  '(verkoopt|controleert|vindt|analyseert|berekent|helpt|automatiseert|vergelijkt|toont|scant|doorzoekt|maakt|vervangt|beoordeelt|bewaakt|waarschuwt|bespaart)';
const DOES_FR =
  '(vend|vérifie|détecte|trouve|analyse|calcule|aide|automatise|compare|montre|scanne|génère|remplace|évalue|surveille|signale|indique|dit|relit|corrige|permet|évite|propose|alerte)';
const DOES_SOUTH =
  '(vende|vendem|analiza|detecta|encuentra|ayuda|automatiza|revisa|comprueba|permite|genera|calcula|verifica|encontra|ajuda|gera|analisa|faz|mostra|guida|suggerisce|aiuta|trova|rileva|automatizza|controlla|calcola|sprawdza|wykrywa|znajduje|pomaga|analizuje|automatyzuje|skanuje)';
const WARE_SOUTH =
  "([\\p{L}-]+ ){0,3}?(herramienta|aplicación|plataforma|producto|solución|escáner|asistente|ferramenta|aplicação|produto|solução|scanner|assistente|plugin|wizard|strumento|piattaforma|prodotto|soluzione|app|software|narzędzie|aplikacja|platforma|produkt|skaner|asystent)( [\\p{L}’'-]+){0,3}?";
const WARE =
  "([\\p{L}-]*(app|software|tool|produkt|scanner|plattform|lösung|assistent|programm|bot)|[\\p{L}-]*(app|software|tool|product|scanner|platform|oplossing|assistent|linter|extensie|plugin)|(scanner|linter|extension|plugin|outil|logiciel|application|appli|plateforme|produit|solution|comparateur|assistant|moteur|robot)( [\\p{L}’'-]+){0,3}?)";
/** What is sold, and what it does for those who buy it. */
const SOLD = spacedWords(
  `unsere? ${WARE} ${DOES_DE}|(onze|ons) ${WARE} ${DOES_NL}|notre ${WARE} ${DOES_FR}|notre ${WARE},? vendue?s? (à|aux?)`,
  `(nuestr[oa]|[oa] noss[oa]|il nostro|la nostra|nasz[ea]?) ${WARE_SOUTH} ${DOES_SOUTH}`,
  '(?<!no )vendemos (un[oa]?|um|uma|la|el|as?|os?)|(?<!non )vendiamo (un[oa]?|il|la|i)|sprzedajemy [\\p{L}-]+|(herramienta|ferramenta|plataforma) que vendemos|(ayudamos|ajudamos) (a )?(las?|los|as|os) [\\p{L}-]+ (que|a)|aiutiamo (le|i|gli) [\\p{L}-]+ (che|a)|pomagamy [\\p{L}]+',
  'wir (verkaufen|vertreiben|vermieten|vermarkten) (ein|eine|einen|die|das|[\\p{L}-]+)|(wij|we) (verkopen|verhuren) (een|de|het|[\\p{L}-]+)|nous (vendons|éditons|commercialisons) (une?|le|la|des|aux?|à)|wir helfen [\\p{L}-]+, (deren|die|den)|(wij|we) helpen [\\p{L}-]+ (die|met|om)|nous aidons (des|les) [\\p{L}-]+ (à|qui|dont)',
  `(software|app|plattform|tool|werkzeug|programm|platform|logiciel|outil|application),? (mit (der|dem)|waarmee|avec (lequel|laquelle)|grâce (à laquelle|auquel)) (?!(wir|wij|we|nous|je|du|sie|vous|ons|ihr)(?!\\p{L}))[\\p{L}-]+`,
  `wir (entwickeln|bauen|bieten|machen) [^.;]{3,60}?,? (das|die|der|mit (der|dem)|mit denen) [^.;]{0,40}?(firmen|kunden|softwarehäuser|unternehmen|entwickler|behörden|teams|praxen|banken)`,
  `(wij|we) (ontwikkelen|bouwen|maken|bieden) [^.;]{3,60}?,? (die|dat|waarmee) [^.;]{0,40}?(bedrijven|klanten|ondernemingen|ontwikkelaars|gemeenten|teams|banken|burgers)`,
  'nous (développons|concevons|proposons|construisons) [^.;]{3,60}? (qui|dont|grâce auquel|grâce à laquelle|permettant) [^.;]{0,40}?(entreprises|clients|développeurs|équipes|banques|éditeurs|salariés|communes)',
  '(via|met|in) (een|de) (@ ){0,3}?in onze (app|software|tool)',
);
/** How it came to an end, behind the words or around them. */
const ENDED = spaced(
  '^[^.;]{0,70}? (wieder )?(abgeschafft|abgekommen|aufgegeben|ausgemustert|entsorgt|verbannt|über bord geworfen|hinter uns( gelassen)?|der vergangenheit an|passé)(?!\\p{L})|^[^.;]{0,70}? (ist|sind|wurde|wurden|haben wir) (@ ){0,4}?(seit|längst|schon|bereits|vor) [^.;]{1,20}? (abgeschlossen|erledigt|ersetzt|abgelöst|vorbei|geschichte)(?!\\p{L})',
  '^[^.;]{0,70}? (achter ons( gelaten)?|de deur uit( gedaan)?|uitgegooid|eruit gegooid|weggedaan|afgezworen|vaarwel gezegd|verleden tijd|is voorbij|zijn voorbij|geschiedenis)(?!\\p{L})',
  "^[^.;]{0,40}?,? nous (l[’']|les )avons (@ )?(abandonn|supprim|arrêt|laiss)~|^[^.;]{0,40}?,? wir haben (sie|es|das) (@ ){0,2}?(abgeschafft|aufgegeben|eingestellt)",
  "^[^.;]{0,70}?,? (puis|et|avant d[’']être|mais|depuis) (@ )?(abandonné|supprimé|retiré|remplacé|enterré|oublié)e?s?(?!\\p{L})|^[^.;]{0,70}? ((est|sont) (désormais |bien )?(derrière nous|de l[’']histoire ancienne|du passé|révolue?s?|terminée?s?)|appartiennent? au passé)",
);
const LEFT_BEHIND = spaced(
  "(?<!\\p{L})(abandonamos|abandonámos|dejamos( atrás)?|hemos dejado|abbiamo (abbandonato|lasciato|smesso di usare)|acab[aá]mos com|deix[aá]mos|porzuciliśmy|zrezygnowaliśmy z)( (?!(porque|perché|y|e|i|no|non|não|nie)(?!\\p{L}))[\\p{L}\\p{N}.’'-]+){0,4}? $",
  "(?<!\\p{L})((nous avons|on a|l[’']équipe a) (@ )?(quitté|abandonné|laissé tomber|supprimé|retiré|banni|dit adieu à|tourné la page de)|(wir haben|haben wir) uns (@ ){0,3}?von|(afscheid genomen van|gestopt met|afgestapt van))( (?!(weil|und|et|en|nicht|pas|niet)(?!\\p{L}))[\\p{L}\\p{N}.’'-]+){0,4}? $",
);
/** The same behind them. */
const DROPPED = spaced(
  "^[^.;]{0,60}?,? (pero|mas|ma|poi|ale|y|e) ([\\p{L}]+ ){0,3}?((lo|la|los|las|o|a) (abandonamos|dejamos|quitamos)|(abandonámo|deixámo|abandonamo|largámo)[\\p{L}-]*|(l[’'])?abbiamo (abbandonat[oaie]|smesso|lasciato|tolto)|zrezygnowaliśmy|porzuciliśmy|wycofaliśmy)(?!\\p{L})",
);
/** How it stood once, before the words, and that it is another now, behind them. */
const ONCE = spaced(
  "(?<!\\p{L})(hatten|hatte|waren|war|gab es|lief|liefen|nutzten|schrieben|machten|setzten|avait|avaient|avions|était|étaient|étions|n[’']avait|n[’']avions|n[’']avaient|una volta|in passato|antes|antiguamente|antigamente|kiedyś|dawniej|hadden|had|waren|was|draaide|draaiden|schreven|deden|gebruikten)(?!\\p{L})|^[^\\p{L}]*(il y a|vor|jusqu[’']en|bis|tot) ([\\p{L}]+|[\\p{N}]+)( (ans|jahren|jaren|mois|monaten))?,? ",
);
const NOW = spaced(
  "(?<!\\p{L})(inzwischen|heute|mittlerweile|seitdem|seither|jetzt|nun|davon|damit ist|aujourd[’']hui|désormais|maintenant|depuis|à présent|hoy|ahora|oggi|adesso|ora|hoje|agora|dziś|teraz|inmiddels|tegenwoordig|vandaag|nu|sindsdien|intussen)(?!\\p{L})",
);
/** What may come one day. */
const SOME_DAY = spaced(
  '(?<!\\p{L})(en el|no|in|w) (futuro|przyszłości),? ([\\p{L}-]+ ){0,2}?(podríamos|poderemos|poderíamos|potremmo|moglibyśmy|być może)(?!\\p{L})|(?<!\\p{L})(quizás?|tal vez|talvez|forse|un domani|być może|może kiedyś) ([\\p{L}-]+ ){0,3}?(algún día|un día|um dia|un giorno|potremmo|podríamos|poderemos|moglibyśmy|kiedyś)(?!\\p{L})|(?<!\\p{L})un domani(?!\\p{L})',
  '(?<!\\p{L})(sobald|falls|wenn) (wir|das team|die firma|der kunde) [^.;]{3,60}?,? ([\\p{L}-]+ ){0,6}?(vielleicht|irgendwann|eventuell|könnte|würde|einmal)(?!\\p{L})|(?<!\\p{L})(vielleicht|eventuell) (auch )?(ein ?mal|mal|irgendwann|später)(?!\\p{L})',
  "(?<!\\p{L})(est|serait|sont|seraient|reste) (@ )?(envisageable|à l[’']étude|imaginable|envisagée?s?)(?!\\p{L})|(?<!\\p{L})pourrai(t|ent) (éventuellement|peut être|un jour)(?!\\p{L})|(?<!\\p{L})pourquoi pas (un jour|plus tard|à terme)|si le besoin se (présente|fait)|(?<!\\p{L})(peut être|éventuellement) (un jour|plus tard|à terme)|(?<!\\p{L})(quand|lorsque|dès que) nous serons (?!ravis)",
  '(?<!\\p{L})(zou|zouden) ([\\p{L}-]+ ){0,6}?(misschien|wellicht|ooit|een optie)(?!\\p{L})|(?<!\\p{L})(misschien|wellicht) (ooit|later|op termijn)(?!\\p{L})|(?<!\\p{L})(zodra|als) (we|wij|het team) [^.;]{3,50}?,? ([\\p{L}-]+ ){0,5}?(misschien|wellicht|ooit)(?!\\p{L})',
);
/** How far behind the sentence is looked, in UTF-16 units. */
const NEXT = 80;
/** And how far the verb of the words may stand behind them. */
const RIGHT_BEHIND = 20;

/** Customers as the subject in other languages, but not what they are: "Unsere Kunden überwachen". */
const SUBJECT_ABROAD = spaced(
  '^[^\\p{L}]*(((einige|viele|manche|unserer?|die|nos|certains( de nos)?|plusieurs|les|onze|sommige|veel|nuestros|algunos|muchos|los|nossos|alguns|muitos|os|i|alcuni|molti|nostri|niektórzy|nasi) ){0,2})(kunden|clients|klanten|clientes|clienti|klienci|banken|banques|bancos|banche)(, [^,.;]{1,60},)? (?!(sind|haben|und|oder|sont|et|ou|ont|zijn|en|of|hebben|son|são|y|e|o|sono|są|i|lub|wird|werden|im|in|de|du|des|del|dos|da|do|aus|bei|von|op|uit|dans|sur|com|con)\\b)~',
);
const WE_ABROAD = spaced(
  '(?<!\\p{L})(wir|uns|bei uns|nous|chez nous|wij|we|nosotros|\\p{L}{2,}(amos|emos|imos|iamo))(?!\\p{L})',
);

/** True where customers are who does it, in another language than English, in the part of `text` from `start` to `end`. */
const isOfCustomers = (text: string, start: number, end: number): boolean =>
  hasIn(SUBJECT_ABROAD, text, start, end) && !hasIn(WE_ABROAD, text, start, end);

/** Who else the words at `hit` are said of, where another language than English tells it; what is `asked` of a candidate is sold to nobody. */
export function ofOthersAbroad(
  text: string,
  { start, end }: Stretch,
  hit: Stretch,
  asked: boolean,
): 'client' | 'other-team' | 'sold' | null {
  if (isDoneBy(CLIENTS, text, start, hit, OURS) || isOfCustomers(text, start, hit.end)) return 'client';
  if (isDoneBy(AWAY, text, start, hit, OURS) || hasIn(DONE_BY, text, hit.end, end)) return 'other-team';
  const far = edgeAt(text, end + NEXT, 1);
  if (hasIn(PART, text, start, hit.start) && hasIn(NOT_OURS, text, hit.end, far)) return 'other-team';
  return !asked && hasIn(SOLD, text, start, end) && !hasIn(OURS, text, hit.start, hit.end) ? 'sold' : null;
}

/** Whether another language than English tells that what stands at `hit` is over, or may only come one day. */
export function atOtherTimesAbroad(text: string, { start, end }: Stretch, hit: Stretch): 'past' | 'planned' | null {
  if (hasIn(ENDED, text, hit.end, end) || hasIn(DROPPED, text, hit.end, end)) return 'past';
  if (hasIn(LEFT_BEHIND, text, start, hit.start)) return 'past';
  const far = edgeAt(text, end + NEXT, 1);
  if (
    hasIn(ONCE, text, start, Math.min(end, edgeAt(text, hit.end + RIGHT_BEHIND, 1))) &&
    hasIn(NOW, text, hit.end, far)
  )
    return 'past';
  return hasIn(SOME_DAY, text, start, end) ? 'planned' : null;
}
