import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { MAIN_SOUTH, OLD_SOUTH, UNLESS_SOUTH, WORK_SOUTH } from './legacy-abroad-south.ts';

/** Old software as the work of the job, in German, French and Dutch, and a little of four more. */

/** A word between; it may end in a comma. */
const W = "([\\p{L}\\d’'`]+,? )";

// German.
const WARE_DE =
  '(\\p{L}{0,14} ?(system(e|en|s|landschaft)?|anwendung(en)?|applikation(en)?|plattform(en)?|software|lösung|code|codes|codebasis|monolith(en)?|monolithischen @|programme?n?|skripte?n?|verfahrens?|backend|datenbank(en)?|erp|crm|portal|tool)|legacy ?\\p{L}{0,12})';
const OLD_DE =
  '(alte[nrsm]?|uralte[nrsm]?|veraltete[nrsm]?|überalterte[nrsm]?|betagte[nrsm]?|angestaubte[nrsm]?|(historisch |organisch |über (die )?jahre )?gewachsene[nrsm]?|in die jahre gekommene[nrsm]?|(@|\\d\\d) jahre alte[nrsm]?|jahrzehnte ?alte[nrsm]?|abgekündigte[nrsm]?|museumsreife[nrsm]?|verwaiste[nrsm]?|geerbte[nrsm]?)';
const LONG_AGO_DE =
  '((von|aus|seit) (dem jahr |den |der |anfang |mitte |ende )*(19\\d\\d|200\\d|201[0-4]|neunziger~|neunzigern|achtziger~|nuller~|letzten jahrtausend|90er~|80er~|2000er~))';

// Dutch.
const WARE_NL =
  '(\\p{L}{0,14} ?(systeem|systemen|applicaties?|platform|software|pakket|code|codebase|monoliet|programma|scripts|backend|databank|database|erp|crm|omgeving|portaal)|legacy ?\\p{L}{0,12})';
const OLD_NL =
  '(oude|stokoude|oeroude|verouderde?|bejaarde|gedateerde|achterhaalde|ouderwetse|krakkemikkige|historisch gegroeide|organisch gegroeide|(@|\\d\\d) jaar oude?|decennia ?oude?|geërfde)';
const LONG_AGO_NL =
  '((uit|van|sinds) (het jaar |de |begin |eind )*(19\\d\\d|200\\d|201[0-4]|jaren (negentig|tachtig|nul|90|80)|vorige eeuw|nineties))';

// French.
const WARE_FR =
  "(systèmes?( d[’']information| central)?|applications?|applicatifs?|logiciels?|code|base de code|monolithes?|plateformes?|progiciels?|erp( maison)?|outils?|socle|scripts?|programmes?|back ?end|base de données|moteur|produits?|projets?|parc applicatif|patrimoine applicatif)";
const OLD_FR =
  '(hérité|historique|vieillissant|obsolète|ancien|vétuste|patrimoni(al|aux)|legacy|désuet|daté|dépassé|vieux)(e|ne|s|es|nes|le|les)?';
const AGE_FR =
  "(vieux de ([\\p{L}\\d’'-]+ ){1,3}?ans|vieille de ([\\p{L}\\d’'-]+ ){1,3}?ans|qui (a|date|affiche|tourne|remonte)( de| depuis| plus de| au moins| à)* ([\\p{L}\\d’'-]+ ){0,3}?(ans|19\\d\\d|200\\d|201[0-4]|années (90|80|2000|quatre-vingt~))|des années (90|80|2000|quatre ?vingt~|1990|1980)|de (19\\d\\d|200\\d)|d[’']un autre âge|d[’']une autre époque)";

/** Old things, beside what is done with them. */
export const OLD_ABROAD = abroad([
  ...OLD_SOUTH,
  // German.
  'legacy ?(code|codes|codebasis|anwendung|applikation|system|plattform|software|monolith|landschaft|umgebung|produkt|komponente|backend|projekt|bereich|welt|stack)\\p{L}{0,3}',
  'altcode|alt ?(system|anwendung|applikation|software|verfahren|code|bestand|programm)(s|e|en|es|ung|ungen)?',
  'uralt ?(code|system|software)~',
  `${OLD_DE} ((?!(mit|in|im|für|und|von|an|auf|als|gebäude|häuser|haus|kunden) )@ ){0,2}?${WARE_DE}`,
  `(bestands ?)?(system|anwendung|applikation|software|codebasis|monolith|plattform)\\p{L}{0,2},? (die|das|der) (${W}){0,2}?${LONG_AGO_DE}`,
  'altlasten (im|in unserem|in unserer|aus dem) (code|system|codebasis|backend|software)~',
  `(unser\\p{L}{0,2}|das|die|der|dein\\p{L}{0,2}) (@ )?${WARE_DE} (ist|sind|stammt|stammen|läuft|existiert) (${W}){0,4}?(jahre alt|in die jahre gekommen|veraltet|uralt|historisch gewachsen|legacy|museumsreif|jahrzehnte alt|${LONG_AGO_DE})`,
  `(system|anwendung|applikation|software|code|codebasis|monolith|programm|backend)(en|e|s)? ${LONG_AGO_DE}`,
  `(software|technische|im code|code|system) (${W}){0,8}?altlasten|technische schulden aus (${W}){0,3}?(jahr|jahrzehnt)~`,
  'spaghetti ?code|software ?archäologie|code ?archäologie',
  '(cobol|delphi|foxpro|visual basic|vb6|perl|fortran) ?(anwendung|system|code|programm|applikation|monolith)~',
  // Dutch.
  'legacy ?(code|codebase|applicatie|systeem|systemen|platform|software|monoliet|pakket|omgeving|landschap|product|backend|project|stack|component)\\p{L}{0,2}',
  '(in|is|van|met|aan|%|grotendeels|vooral|pure|zuivere) legacy|het woord legacy',
  `${OLD_NL},? ((?!(met|in|voor|en|van|op|aan|als|klanten|rotten) )[\\p{L}]+,? ){0,2}?${WARE_NL}`,
  `(onze|ons|de|het|je) (@ )?${WARE_NL} (is|zijn|stamt|stammen|dateert|draait|loopt) (${W}){0,4}?(jaar oud|stokoud|oud|verouderd|bejaard|gedateerd|legacy|historisch gegroeid|op leeftijd|${LONG_AGO_NL})`,
  `(systeem|systemen|applicatie|software|code|codebase|monoliet|programma|backend|pakket) ${LONG_AGO_NL}|code ?archeologie`,
  `${WARE_NL} (die|dat) (in|al|over) (${W}){0,3}?jaar (is )?(gegroeid|oud)`,
  'maatwerk(systeem|applicatie|pakket) van (@ ){1,3}jaar',
  // French.
  `${WARE_FR} ([\\p{L}]+ ){0,2}?${OLD_FR}(?![’'])`,
  `(ancien|ancienne|anciens|anciennes|vieux|vieil|vieille|vieilles|vénérable|antique) (@ )?${WARE_FR}`,
  `${WARE_FR} (@ ){0,2}?${AGE_FR}`,
  '(code|logiciel|application|monolithe|système|plateforme)s? (a|ont|affiche|dépasse) ([\\p{L}\\d-]+ ){0,3}?(vingt|quinze|trente|dix|\\d\\d|douze|vingt cinq) ans',
  "archéologie (logicielle|du code|informatique)|(du|de|le|un|notre|existant|c[’']est du|pur) legacy|code spaghetti",
  "dette technique (d[’']|de |du )(un |une |notre |l[’'])?(logiciel|application|système|monolithe|plateforme)",
  // Spanish, Portuguese, Italian, Polish.
  '(sistemas?|c[óo]digo|aplicaci(ón|ones)|aplica(ção|ções)|plataformas?|monolitos?|software) (muy )?(legacy|legad[oa]s?|heredad[oa]s?|antigu[oa]s?|antig[oa]s?|obsolet[oa]s?)',
  '(sistem[ai]|codice|applicazion[ei]|gestionale|software) (legacy|ereditat[oaie]|obsolet[oaie]|vecchi[oaie]?)',
  '(starego|stary|starym|przestarzał@|odziedziczon@) (@ )?(system|kod|aplikacj|monolit|oprogramowani)~',
  '(kod|system|aplikacj)~ (legacy|odziedziczon@|zastan@)',
]);
/** What is done with them. */
export const WORK_ABROAD = phrases([
  ...WORK_SOUTH,
  // German.
  '(betreu|wart|pfleg|modernisier|ablös|abzulösen|weiterentwick|instand ?h[aä]lt|umbau|migrier|migration|überführ|refa[ck]tor|aufräum|entwirr|kümmer|ersetz|umschreib|portier|überarbeit|stabilisier|sanier|entrümpel|zerleg|aufbrech|erhalt|beseitig|abbau|bändig|fehlerbehebung|fehler behebst|bugfix)~',
  '(löst|räumst|schreibst|baust|bringst|hältst|halten|hält|lös|nimmst)[^.;]{2,60} (ab|auf|um|neu|am laufen|am leben|in schuss|auseinander|in ordnung)',
  'am (laufen|leben) (zu |ge)?halt~|arbeit(est|en|et)?|findet [^.;]{0,30}statt|hauptaufgabe|schwerpunkt|übernimmst|übernehmen|erbst',
  'das ist der job|beschäftigst|tauchst|gräbst|wühlst|tägliches brot|alltag|prägen diese stelle|verantwort@|zuständig',
  // Dutch.
  '(onderhoud|onderhou|beheer|herschrij|refactor|ontwar|uitfaser|moderniseer|moderniser|migre|migratie|vervang|opruim|opschon|afbouw|ombouw|doorontwikkel|uitbreid|stabiliseer|overzet|verbouw|repareer|reparer|documenteer|ontrafel|saneer)~',
  '(in (leven|de lucht|stand)|draaiend?e?|overeind|aan de praat) (te )?(houd~|hou)',
  'hou(d|den|dt)? [^.;]{2,60} (in leven|in de lucht|in stand|draaiende?|overeind|aan de praat|werkend)',
  '(ruimt|faseert|bouwt|zet|schrijft|haalt|spit|graaft|duikt|neemt|werkt|werk|werken|zorgt|zorg)( [^.;]{0,60} (op|uit|af|om|over|opnieuw|erin|in|aan|mee|blijven))?',
  'opruimen|blijven (werken|draaien)|gaat naar|besteed|hoofdtaak|kerntaak|taak|dagelijks|elke dag|job in|doel van|de zorg voor|erft',
  'jouw (werk|baan|rol)|verantwoordelijk',
  // French.
  '(mainten|maintien|maintiendr|reprise|repren|entret|interven|interv|refon|migr|modernis|démantel|démantèl|décommission|réécri|refactor|résorb|corrig|stabilis|remplac|refond|décompos|découp|héritez|hérites|apprivois|assainir|nettoy|désosser|dépoussiér)~',
  "faire (vivre|évoluer|tenir)|fais(ant)? vivre|tma|mco|prendre soin|prenez soin|reprenez|à l[’']aise|surtout sur|le plus clair",
  "l[’']essentiel du|le cœur du poste|votre quotidien|plonge~|travail~|goût pour|c[’']est du legacy|\\d\\d ?% de",
  // Spanish, Portuguese, Italian, Polish.
  '(manten|mantid|moderniz|modernizz|migra|refactor|reescrib|reescrev|riscriv|sustitu|substitu|sostitu|manutenz|manutenç|ocuparás|occuper|utrzym|utrzyman|przepis|rozwij|zastąp|modernizac)~',
]);
/** Words that make it the main work. */
export const MAIN_ABROAD = phrases([
  ...MAIN_SOUTH,
  // German.
  'hauptsächlich|haupt ?aufgabe~|~schwerpunkt~|vor allem|überwiegend~|großteil|größtenteils|der größte teil|meist(ens)?',
  'im mittelpunkt|kern der (stelle|aufgabe|arbeit)|in erster linie|ausschließlich|fast nur|täglich~|vollzeit|das ist der job',
  'prägen diese stelle|(\\d\\d ?%|prozent) (der|deiner|ihrer|sind)|dein alltag|neue features sind selten|nur noch|tagesgeschäft|in vollzeit',
  'deine mission|ziel (der stelle|des projekts|deiner)',
  // Dutch.
  'vooral|hoofdzakelijk|voornamelijk|hoofdtaak|kerntaak|grootste deel|grotendeels|merendeel|meeste tijd|voltijds|fulltime|dagelijks|elke dag',
  'uitsluitend|bijna alleen|je (belangrijkste|voornaamste) taak|doel van (de|deze) (opdracht|functie|job|rol)',
  'kern van (de|deze|je) (functie|job|rol|baan)|dit is een job in|\\d\\d ?% (van|legacy)|procent van|vaste onderhouder',
  // French.
  "principalement|essentiellement|surtout|majoritairement|l[’']essentiel|le plus clair|mission principale|à plein temps|à temps plein|exclusivement",
  'au quotidien|votre quotidien|le cœur d(u|e votre) (poste|mission|métier)|le poste consiste|\\d\\d ?% (de|du)|la majeure partie',
  'la plupart de votre temps|quasi exclusivement',
  // Spanish, Portuguese, Italian, Polish.
  '(principalmente|sobre todo|sobretudo|soprattutto|prevalentemente|głównie|przede wszystkim|la mayor parte|a maior parte|la maggior parte|większość)',
]);
/** Others' old software, what is merely known, and what is kept beside the new. */
export const UNLESS_ABROAD = phrases([
  ...UNLESS_SOUTH,
  '(kein|keine|keinen|keinem|ohne|frei von|statt|nie) (?!(scheu|angst|berührungs|problem|respekt))(@ ){0,3}?(legacy|alt(e|en|er)? ?(system|code|last)|altlasten)~',
  'grüne[nr]? wiese|(geen|zonder|vrij van|nooit) (@ ){0,3}?(legacy|oude code|verouderde)~',
  "(pas|aucun|sans|plus|ni|zéro) (de |d[’'])?(@ ){0,2}?(legacy|code hérité|vieux code|dette)",
  '(ander(es|em|en)? (team|abteilung|kolleg@)|extern(er|en|e) (dienstleister|agentur|partner)|ein dienstleister|(ander|een extern|apart) team|externe (partij|partner|leverancier)|autre équipe|équipe dédiée|prestataire externe)',
  '(unsere|der|die|vieler|unserer) kunden|bei (unseren )?kunden|beim kunden|(onze|van|bij|voor) (de )?klanten',
  '(nos|les|des|chez (nos|le|un)) clients',
  '(erfahrung|kenntnisse|umgang|vertraut|ervaring|kennis|ervaren|expérience|connaissance|maîtrise)(en|s)? (@ ){0,3}?(mit|in|im|met|van|en|des?|avec|sur)',
  '(anbind|integr|schnittstell|anbinden|koppel|interfac|raccord|connect)~|abgeschaltet|abgelöst (wurde|haben)',
  '(wurde|haben wir) (@ ){0,4}?abgelöst|uitgezet|uitgefaseerd (is|werd)',
  '(avons|a été|ont été) (@ )?(remplac|décommission|refond|migr)~',
]);
