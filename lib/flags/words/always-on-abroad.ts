import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { FURTHER_SOUTH, NO_END_SOUTH, NOT_SO_SOUTH } from './always-on-abroad-south.ts';

/** The words of `rules/always-on.ts` in other languages. A space in a phrase stands for any short gap. */

const ANY = "( (?!kein|keine|nicht|nie|niet|geen|pas|jamais)[\\p{L}\\d’'/]+)";
const MUCH = '(5\\d|6\\d|7\\d|80|90|100)';

// German.
const STUNDEN_WERK =
  '(überstunden|ueberstunden|mehrarbeit|mehrstunden|überzeit(en)?|(nacht|wochenend|sonntags|samstags|feiertags|spät|abend)[ -]?(arbeit(en)?|schicht(en)?|dienste?n?|einsätze?n?|deployments?|releases?)|(nacht|abend)stunden|(lange|späte) (abende|nächte|tage|arbeitstage)|(zehn|elf|zwölf|vierzehn|1[0-4])[ -]?stunden[ -]?(tage?n?|schichten)|(50|55|60|70|80|fünfzig|sechzig|siebzig)[ -]?stunden[ -]?wochen?|crunch(phasen|zeiten|time)?|durchgearbeitete nächte)';
const DANN = '(wochenenden?|(samstag|sonntag|feiertag)(e|en|s)?|nachts|nächte|abends)';
const STUNDEN = `(${STUNDEN_WERK}|${DANN})`;
const OFT =
  '(regelmä(ß|ss)ig(e[nrsm]?)?|regelmaessig~|ständig\\p{L}{0,2}|häufig(e[nrsm]?)?|oft|oftmals|fast immer|immer wieder|jede[nsmr]?|(fast|nahezu|beinahe) jede[nsmr]?|permanent\\p{L}{0,2}|dauernd\\p{L}{0,2}|laufend|meist(ens)?|grundsätzlich|wöchentlich(e[nrs]?)?|zahlreiche[nr]?|viele|wochenlang\\p{L}{0,2}|dauerhaft\\p{L}{0,2}|üblicherweise|normalerweise|gewöhnlich)';
const REGEL =
  '(normal|üblich|alltag|regel|normalfall|standard|tagesordnung|selbstverständlich(keit)?|gang und gäbe|dauerzustand|keine (seltenheit|ausnahme|rarität)|nicht(s)? (ungewöhnlich(es)?|selten)|unvermeidlich|unumgänglich|pflicht|obligatorisch|eingeplant|vorausgesetzt|erwartet|gelebte praxis|verpflichtend|usus|an der tagesordnung|die norm|zum job|zum geschäft|zur stelle|programm)';
const VERLANGT =
  '(bereit(schaft)?|voraussetzung|erwarten|erwartet|verlangen|setzen|stört|stören|einsatzbereit~|scheuen?|scheust|schrecken|schreckst)';
const IST_REGEL = `${ANY}{0,6}? ((gehör(t|en)|zähl(t|en))${ANY}{0,6}? (dazu|zum|zur)|(ist|sind|bleib(t|en)|werden|wird|gelten|gilt)${ANY}{0,5}? ${REGEL}|(erwarten|verlangen) wir|setzen wir voraus|steh(t|en)${ANY}{0,3} auf (dem|der) @|komm(t|en)${ANY}{0,3}? (regelmäßig|regelmässig|oft|häufig|ständig|laufend|jede woche|wöchentlich) vor)`;
const FALLEN_AN = ` f(allen?|ällt)${ANY}{0,3}? (${OFT}|(jede|jeden) (woche|monat))( [\\p{L}]+){0,3} an|${ANY}{0,3}? (fallen|anfallen|leisten|geleistet|machen|gemacht) (wir |werden |hier |bei uns )?${OFT}|( (um|bis) @)?( [\\p{L}]+){0,2}\\? (das |ja |klar |immer )?(ist |sind |gehör@ )?(unser |hier |bei uns |immer )?(alltag|normal|ja|immer|standard|dazu)`;
const EINSATZ =
  '(überzeit|mehrarbeit|mehrstunden|überstunden|(nacht|wochenend|samstags|sonntags)~(arbeit|dienst|schicht|einsatz|einsätze)\\p{L}{0,3}|nachts|abends und am wochenende|an (wochenenden|sonntagen|samstagen|feiertagen))';
const AUCH_NACHTS =
  '(nachts|am wochenende|an (den )?wochenenden|samstags|sonntags|(an |am )?sonn und feiertag~|an feiertagen|bis (spät |tief )?in die nacht|bis (spät|mitternacht|22 uhr|23 uhr)|abends|spätabends)';
const JEDERZEIT =
  '((jederzeit|rund um die uhr|24/7|24 stunden( am tag)?|tag und nacht|ständig|immer|auch nachts|auch abends|auch am wochenende|auch im urlaub|auch an feiertagen|sieben tage die woche|stets)( @){0,3}? (erreichbar|verfügbar|ansprechbar|einsatzbereit|abrufbereit|online))';
const GERMAN = [
  `${STUNDEN}(${IST_REGEL}|${FALLEN_AN})`,
  `${OFT},?${ANY}{0,3}? ${STUNDEN_WERK}`,
  `(arbeit(en|est|et)|einsatz|einsätze|bereit|erreichbar|verfügbar|schicht~|dienst|deploy~|gearbeitet)${ANY}{0,4}? ${OFT}${ANY}{0,3}? ${DANN}(?! (frei|zuhause|zu hause|daheim|gesperrt))`,
  `${OFT}${ANY}{0,3}? ${DANN}${ANY}{0,2}? (arbeit(en|est|et)|gearbeitet|zu arbeiten|im einsatz|erreichbar|arbeitsbereit)`,
  `${VERLANGT},?( (zu|zur|zum|von|wir|auch|sie|dich|dir|es|an|am|und|ggf|gegebenenfalls|mal)){0,4}${ANY}{0,3}? ${EINSATZ}`,
  `(finden?|laufen|passieren|machen|führen|erfolgen|rollen) (@ )?(${OFT}|immer|stets|nur|in der regel)${ANY}{0,2}? (nachts|am wochenende|an wochenenden|abends|samstags|sonntags|nach feierabend|außerhalb der (büro|geschäfts|arbeits)zeiten)`,
  `(arbeiten|arbeitest|arbeitet|coden|entwickeln|deployen|programmieren|releasen|vollgas|schuften|ackern)(,? (?!kein|nicht|nie|oder|software|für)[\\p{L}\\d]+){0,4}?,? (auch |sogar |oft |meist |regelmäßig |häufig )(mal )?${AUCH_NACHTS}`,
  `(arbeiten|arbeitest|arbeitet|sitzen|sitzt|bleiben|bleibst|coden|programmieren|schrauben)${ANY}{0,4}? (bis (spät|tief) in die nacht|bis (weit )?nach (mitternacht|22|21|20|23)|bis mitternacht|bis spät (abends|am abend)|bis (2[0-3]|zehn|elf) uhr|die nacht durch|ganze nächte|nächte durch)`,
  `(du|sie|man|musst|müssen|muss|bist|sind|seid|wer|dich|erwarten|jederzeit)${ANY}{0,5}?,? ${JEDERZEIT}(?! (ist|sind|sein soll|bleib))(?<!(system|plattform|dienst|anwendung|app|kunden)~ [^.;]{0,60})`,
  `(erreichbar|verfügbar|ansprechbar|einsatzbereit) (musst du|müssen sie|bist du|sind sie|solltest du|sollten sie|sein)${ANY}{0,3}? (rund um die uhr|immer|jederzeit|24/7|tag und nacht|auch nachts|auch am wochenende|auch im urlaub|abends)`,
  '(?<=^[^\\p{L}\\n]{0,4})(ständige|permanente|jederzeitige|dauernde|durchgehende|dauerhafte) (erreichbarkeit|verfügbarkeit|einsatzbereitschaft)(?! (der|des|von|unserer|aller|ihrer|für))',
  'erreichbarkeit (rund um die uhr|24/7|auch (nachts|abends|am wochenende|im urlaub))|24/7[ -]?(erreichbarkeit|mentalität|bereitschaft)',
  'immer auf abruf',
  `(${MUCH}|fünfzig|sechzig|siebzig|achtzig)( (bis|–|-) ?\\d\\d)? (stunden|std|h)\\.? ?(pro|in der|die|je|/) ?woche(?! möglich)`,
  `(${MUCH}|fünfzig|sechzig|siebzig)[ -]?stunden[ -]?wochen?`,
  `(wir|du|sie|man|team|alle)( @)? (arbeiten|arbeitest|arbeitet)${ANY}{0,3}? (sechs|sieben|6|7) tage (die|in der|pro) woche`,
  '(sechs|sieben|6|7)[ -]tage[ -]woche|(zehn|elf|zwölf|1[0-4]) stunden (am|pro) tag',
  `(papier|vertrag|vertraglich|offiziell|theorie)[^.;]{0,60} (praxis|realität|tatsächlich|wirklichkeit|eher|real)( [\\p{L}]+){0,4}? ${MUCH}(?= ?([.,;!]|$|stunden))`,
  `crunch(phase|zeit|time)?n?${ANY}{0,5}? (${OFT}|gehör(t|en)${ANY}{0,3}? dazu|vor jede[mr])`,
  `vor jede[mr] (@ )${ANY}{0,5}? (crunch|nachtschichten|überstunden|nächte)|(permanent|dauer)[ -]?crunch`,
];

// Dutch.
const UREN_WERK =
  '(overuren|overwerk(en)?|(avond|weekend|nacht|zaterdag|zondag|feestdag)(werk|diensten?|uren|inzet|shifts?)|lange (dagen|avonden|nachten|werkdagen)|onregelmatige uren|doorwerken|(werk)?(dagen|weken) van (1[0-4]|tien|elf|twaalf|[5-8]\\d|vijftig|zestig|zeventig|tachtig) uur|crunch(en|time|periodes?)?|extra uren)';
const DAN =
  "(avond(en)?|weekend(en|s)?|nacht(en)?|zaterdag(en)?|zondag(en)?|feestdagen|[’']s ?(avonds|nachts|zaterdags|zondags)( laat)?)";
const UREN = `(${UREN_WERK}|${DAN})`;
const VAAK =
  '(regelmatig|structureel|structurele|vaak|elke?|ieder[e]?|(vrijwel|bijna|zowat) (elke?|ieder[e]?)|altijd|meestal|wekelijks|dagelijks|continu|constant|steeds|geregeld|frequent|de meeste|veel|vele|permanent|standaard|doorgaans|gewoonlijk|maandelijks)';
const GEWOON =
  '(normaal|gewoon|normaalste zaak|gebruikelijk|regel|standaard|schering en inslag|dagelijkse kost|onvermijdelijk|vaste prik|vanzelfsprekend|verplicht|geen uitzondering|niet ongewoon|niet ongebruikelijk|eerder regel|aan de orde van de dag|de norm|inbegrepen|ingecalculeerd|onderdeel van|realiteit|verwacht|verwachten we|vast onderdeel|een must|niets bijzonders)';
const AVONDWERK = `(overwerk(en)?|overuren|(avond|weekend|nacht)(werk|diensten?|uren)|doorwerken|’s (avonds|nachts)|'s (avonds|nachts)|(avonden|weekenden|weekends)( en (weekenden|weekends|avonden))?)`;
const TOT_LAAT = `(tot (laat|diep|ver) in de (avond|nacht)|tot (middernacht|tien uur|elf uur|22|23|negen uur|21)|op (avonden|zaterdag|zondag)( en (weekenden?|weekends|zondag))?|avonden en week ?end(en|s)?|ook op (zondag|zaterdag|feestdagen)|ook (’s|'s) nachts|ook in (het|de) weekend(en)?|de nacht door|nachten door|zaterdag en zondag)`;
const ALTIJD = `((dag en nacht|24/7|altijd|24 uur per dag|zeven dagen per week|op elk moment|continu|te allen tijde|ook ’s (avonds|nachts)|ook 's (avonds|nachts)|ook in het weekend|ook op vakantie|permanent|steeds)( @){0,2}? (bereikbaar|beschikbaar|stand ?by|paraat|oproepbaar|inzetbaar|online))`;
const DUTCH = [
  `${UREN}${ANY}{0,5}? ((hor(en)|hoort)${ANY}{0,3}? (erbij|bij|er|tot|thuis)|(is|zijn|worden|wordt|blijft|blijven)( (?!voor|bij bedrijf|niet|nooit|geen|zelden)[\\p{L}\\d’']+){0,5}? ${GEWOON}|(kom(t|en)|doen|maken)${ANY}{0,2}? ${VAAK}|horen er( @)? bij|maken deel uit)`,
  `${VAAK}${ANY}{0,3}? ${UREN_WERK}`,
  `(werk(en|t)?|draai(en|t)?|bereikbaar|beschikbaar|deployen|releasen|coderen|programmeren|inzetbaar)( (?!niet|nooit|geen)[\\p{L}\\d]+){0,3}? ${VAAK}${ANY}{0,3}? ${DAN}(?! (vrij|weg|samen|uit|borrel))`,
  `${VAAK}${ANY}{0,3}? ${DAN}( @){0,3}? (werk(en|t|je)?|gewerkt|doorwerken|te werken|bereikbaar|beschikbaar)(?! (aan|met|samen))`,
  `(bereid(heid)?|bereidwillig|verwachten|verwacht|verwachting|vereist|flexibel|geen (moeite|probleem) (met|om)|geen bezwaar)( (tot|om|voor|het|we|wij|dat|je|u|van|jou|met|ook|in|de|te|bent|bij|structureel)){0,6}${ANY}{0,2}? ${AVONDWERK}`,
  `(werk(en|t)?|draai(en|t)?|zitten|zit|blijven|neerkomt|doorgewerkt|gewerkt|deployen|releasen|sleutelen|coderen|programmeren|draaien)( (?!niet|geen|nooit|systeem)[\\p{L}\\d]+){0,3}? ${TOT_LAAT}`,
  `(je|u|jij|moet|bent|wij staan|we staan|team staat|verwachten)( (?!website|platform|systeem)[\\p{L}\\d]+){0,5}?,? ${ALTIJD}(?! (staan voor|zijn voor|voor (een|vragen|overleg|elkaar|jou)|is|blijft))`,
  '(we|wij|team) staa(n|t) (altijd|24/7|dag en nacht) aan(?= ?([.,;!]|$| en ))',
  '(?<=^[^\\p{L}\\n]{0,4})(permanente|continue|constante|24/7|altijd) (bereikbaarheid|beschikbaarheid|bereikbaar|beschikbaar)(?! (van|voor))',
  '24/7[ -]?(mentaliteit|bereikbaarheid|instelling|beschikbaarheid van jou)',
  '(bereikbaarheid|beschikbaarheid) (buiten kantooruren|in (de )?(avonden|weekenden|avond en|het weekend))',
  `(${MUCH}|vijftig|zestig|zeventig|tachtig)( (à|tot|-) ?\\d\\d)? uur (per|in de|in een|elke|werk|een) ?week`,
  `(werk)?we(ek|ken) van (@ )?(${MUCH}|vijftig|zestig|zeventig|tachtig) uur`,
  '(werken|werkt|werk je|draaien|werkweek van|paraat|aan de slag)( @){0,3}? (zes|zeven|6|7) dagen( per| in de| op zeven| van de| lang)?( week)?',
  '(zes|zeven|6|7) daagse werkweek|(tien|elf|twaalf|1[0-4]) uur per dag',
  `(papier|contract|officieel|theorie)[^.;]{0,60} (praktijk|realiteit|werkelijkheid|eerder|feite)( [\\p{L}]+){0,6}? ${MUCH}(?= ?([.,;!]|$|uur))`,
  `crunchen (we|wij)|crunch(en)? (hoort|horen|duurt)|(crunch|overuren|nachtwerk)${ANY}{0,3}? het hele jaar`,
  `voor (elke|iedere) (release|deadline|oplevering)${ANY}{0,2}? (crunch~|overuren|nachten|weekend)`,
  `(zondag|zaterdag|weekend|avond|feestdagen)( @){0,3}?,? (jij |dan |wij |je )?(werkt|werken|doorwerken|werk je|bereikbaar)( (dan|jij|gewoon|door|we|wij|van|thuis|je)){1,5}(?= ?([.,;!]|$))(?<=gewoon[^.;]{0,30})`,
];

// French.
const HEURES =
  "(heures? sup(p|pl[ée]mentaires?)?(?![\\p{L}])|temps suppl[ée]mentaire|(travail|poste|horaires?|permanences?|interventions?|prestations?|astreinte permanente|shifts?|mises? en production|d[ée]ploiements?|livraisons?)( ((régulière|régulier|reguliere)s?|fr[ée]quente?s?))? (de nuit|nocturnes?|du week ?ends?|le (week ?end|samedi|dimanche|soir)|les (week ?ends?|soirs|samedis|dimanches)|en soir[ée]e|du soir|du dimanche|du samedi)|(le |les |tous les |chaque )?(soirs?|soir[ée]es?|week ?ends?|samedis?|dimanches?|nuits?)|fins? de semaine|jours f[ée]ri[ée]s|nuits? blanches?|horaires? ([àa] rallonge|extensibles?|[ée]tendus?|de nuit)|(grande )?amplitude horaire|(longues?|grosses) (journ[ée]es|semaines|soir[ée]es)|journ[ée]es (de (dix|onze|douze|1[0-4])|[àa] rallonge|interminables)( ?h(eures)?)?|semaines? de (5\\d|6\\d|7\\d|cinquante|soixante) ?h(eures)?|crunchs?|travail de nuit|de nuit|tard le soir|heures au del[àa] de l[’']horaire|d[ée]passements? d[’']horaires?)";
const SOUVENT =
  '((régulière|régulier|reguliere)(ment|s)?|(régulière|régulier|reguliere)s?|souvent|fr[ée]quemment|fr[ée]quente?s?|tous les|toutes les|chaque|presque (tous|toutes|chaque)|toujours|constamment|en permanence|quotidien(ne)?(ment)?|syst[ée]matique(ment)?|habituel(le)?(ment)?|la plupart|nombreu(x|ses)|la majorit[ée]|permanente?s?|r[ée]currente?s?)';
const REGLE =
  "(partie|la r[èe]gle|fr[ée]quente?s?|habituel(le)?s?|monnaie courante|la norme|notre quotidien|le quotidien|le lot|normal(e|es|aux)?|courante?s?|in[ée]vitables?|obligatoires?|attendue?s?|exig[ée]e?s?|requise?s?|pr[ée]vues?|indispensables?|incontournables?|de rigueur|de mise|l[’']usage|syst[ée]matiques?|la routine|(régulière|régulier|reguliere)s?|imp[ée]rative?s?|non n[ée]gociables?)";
const EST_LA_REGLE = `(,? (?!pas|jamais|rarement|client)[\\p{L}\\d’']+){0,5}? ((font|fait|faire) (@ )?partie|(est|sont|reste(nt)?|sera|seront|deviennent|constituent)( (?!pas|rare|occasionnel|exceptionnel|jamais)[\\p{L}’']+){0,3}? ${REGLE}|s[’']encha[îi]ne(nt)?|rythme(nt)?)`;
const FREQUENT =
  ',? ([\\p{L}]+ )?(fr[ée]quente?s?|(régulière|régulier|reguliere)s?|[àa] pr[ée]voir|exig[ée]e?s?|requise?s?|obligatoires?|attendue?s?|permanente?s?|quotidien(ne)?s?|syst[ée]matiques?)';
const TRAVAILLE =
  '(trava@|boss@|prest@|livr(ons|ez|e)|d[ée]plo(yons|yez|ie)|cod(ons|ez)|r[ée]pond(s|ez|ons|re)?|finit|finissons|terminons|termine)';
const MEME = `(((régulière|régulier|reguliere)ment|souvent|fr[ée]quemment|aussi|m[êe]me|jusque|y compris|tous|toutes|chaque|presque|tard) ([\\p{L}’']+ ){0,3}?)`;
const LE_SOIR = `(heures sup~( @)?|de nuit|en soir[ée]e|le soir|la nuit|les? week ?ends?|les? samedis?|les? dimanches?|(les |des )?soirs? et (les |des )?(week ?ends?|fins de semaine)|fins de semaine|jours f[ée]ri[ée]s|au[ -]del[àa] (de l[’']horaire|des heures|des horaires)|semaines de (5\\d|6\\d|7\\d|soixante|cinquante) ?h(eures)?)`;
const TOUJOURS =
  '(24 ?h? ?(/|sur) ?24|7 ?j? ?(/|sur) ?7|24/7|[àa] (toute heure|tout moment|tout instant)|jour et nuit|en permanence|(tous|m[êe]me|y compris) ([\\p{L}]+ )?(les? |la |en )?(week ?ends?|soirs?|nuits?|vacances|cong[ée]s|dimanches?))';
const FRENCH = [
  `${HEURES}(${EST_LA_REGLE}|${FREQUENT})`,
  `${SOUVENT}( (?!pas|client|aux|utilisateurs)[\\p{L}’']+){0,4}? ${HEURES}(?! (libre|off|de libre|pour vous|en famille))(?<=(trava|boss|prest|livr|d[ée]plo|code|codons|r[ée]pond|heures|suppl|nuit|horaire|crunch|joignable|connect|disponib|termin|fini)[^.;]{0,70})`,
  `${TRAVAILLE}( (?!pas|jamais|pour|avec|client)[\\p{L}’'-]+){0,4}? ${MEME}(de nuit|la nuit|les? nuits?|les? week ?ends?|les? soirs?|les? samedis?|les? dimanches?|samedi|dimanche|soir|tard|nuit|week ?end|fin de semaine)`,
  `(r[ée]pond~|connect[ée]~|joignable|disponible|slack|mails?)( [\\p{L}’']+){0,4}? (le soir|la nuit|le week ?end|le dimanche),? (et )?(le |la |les )?(dimanches?|samedis?|week ?ends?|nuits?|soirs?|vacances|jours f[ée]ri[ée]s)?( aussi| compris| inclus| [ée]galement)`,
  `(accept~|pr[êe]te?\\(?e?\\)?s? [àa]|disponible|disponibilit[ée]|exig@|souplesse|flexibilit[ée]|capacit[ée] [àa]|attend~( [àa])?|impliqu@|n[ée]cessit@|demand@|comprend|suppose)( (?!pas|client)[\\p{L}’']+){0,6}? ${LE_SOIR}`,
  `(${HEURES}|amplitude|disponibilit[ée]) (horaire )?(exig[ée]e|requise|demand[ée]e|attendue|indispensable),? y compris (les? )?(dimanche|samedi|week ?end|nuit|soir)s?`,
  'y compris (les? |la )?(dimanches?|nuits?|week ?ends?)( et (les |la )?(jours f[ée]ri[ée]s|nuits?))?(?<=(horaire|trava|disponib|joignable|poste|shift)[^.;]{0,70})',
  `(tu|vous|[êe]tre|rester|restez|restes|on|doit|devez|soyez|sois|serez|seras|^)( (?!client)[\\p{L}’']+){0,4}? ?(joignables?|disponibles?|connect[ée]e?s?|r[ée]active?s?)( (?!pour)[\\p{L}’']+)? ?${TOUJOURS}`,
  `(disponibilit[ée]|joignabilit[ée]) (permanente|totale|24 ?h? ?/ ?24|24/7|7 ?j? ?/ ?7|de tous les instants|constante|soirs? et)(?! (du|de la|des|de nos|pour) )`,
  '(semaines?|autour|plut[ôo]t|plus|environ) (de |[àa] )?(plus de |environ )?(5\\d|6\\d|7\\d|soixante|cinquante( cinq)?) ?h(eures)?( par semaine| (hebdo~|la semaine))?(?<=(semaine|hebdo)[^.;]{0,30})',
  '(5\\d|6\\d|7\\d) ?h(eures)? (par|la|/) ?semaine',
  `(contrat|papier|th[ée]orie|officiellement)[^.;]{0,50} (r[ée]alit[ée]|pratique|fait|vrai)( [\\p{L}’']+){0,4}? ${MUCH}(?= ?([.,;!]|$|h))`,
  `(six|sept|6|7) jours (sur|/|par) ?(sept|7|semaine)(?<=(rythme|trava|boss|bosse|on est|poste|horaire|semaine)[^.;]{0,60})`,
  "crunchs? (permanente?|avant (chaque|les)|toute l[’']ann[ée]e|r[ée]gulier|[àa] r[ée]p[ée]tition)",
  "(p[ée]riodes? de|en) crunch( [\\p{L}’']+){0,3} (toute|fr[ée]quent|r[ée]guli|souvent|permanen|s[’'])~|nuits? blanches? (avant|[àa])",
  "m[êe]me si (l[’'])?on (travaille|bosse) (chaque|tous les|le|les) (samedi|dimanche|week ?end|soir)s?",
  '(travaill|boss)(e|es|ez|ons|ent|er) (aussi |m[êe]me )?(chaque|tous les|presque tous les|toutes les) (samedi|dimanche|week ?end|soir|nuit)s?',
];

// Spanish, Italian, Portuguese and Polish.
const FURTHER = [
  ...FURTHER_SOUTH,
  '(horas extras?|fines de semana|trabajo nocturno|noches)( [\\p{L}]+){0,3} (son|es|forman|forma) (@ ){0,2}?(habitual(es)?|la norma|normal(es)?|parte|frecuentes?|obligatori[oa]s?)',
  '(siempre |estar )?(localizable|disponible) (24/7|24 horas|las 24 horas|a todas horas|en todo momento)',
  'semanas? (laboral(es)? )?de (5\\d|6\\d|sesenta|cincuenta) horas',
  'trabaj@ (habitualmente |a menudo |con frecuencia )(los fines de semana|de noche|los s[áa]bados|por la noche)',
  '(straordinari|weekend|fine settimana|lavoro notturno|notti)( [\\p{L}]+){0,3} (sono|[èe]|fanno) (@ ){0,2}?(normal[ei]|la norma|la regola|parte|frequenti|abituali|obbligator@)',
  '(sempre )?(reperibil[ei]|disponibil[ei]) (24/7|24 ore su 24|h24|a tutte le ore|in qualsiasi momento)',
  'settimane? (lavorativ[ae] )?(di|da) (5\\d|6\\d|sessanta|cinquanta) ore',
  'lavor@ (spesso|regolarmente) (la sera|di notte|nel weekend|nei weekend|il sabato)',
  '(horas extras?|fins de semana|fim de semana|trabalho noturno)( [\\p{L}]+){0,3} (s[ãa]o|[ée]|fazem|faz) (@ ){0,2}?(normal|normais|comuns?|regra|parte|frequentes?|habituais|obrigat[óo]ri[oa]s?)',
  '(sempre )?(dispon[íi]vel|contact[áa]vel) (24/7|24 horas|a qualquer hora)|semanas? de (5\\d|6\\d|sessenta|cinquenta) horas',
  'trabalh@ (frequentemente|regularmente) ([àa] noite|aos? (fins de semana|s[áa]bados?|fim de semana))',
  '(nadgodziny|weekendy|praca (w weekendy|w nocy|nocna))( [\\p{L}]+){0,3} (to|są|jest) (@ ){0,2}?(norm\\p{L}{0,2}|standard\\p{L}{0,2}|codzienno[śs][ćc]|regu[łl]a|cz[ęe]ste|obowi[ąa]zkow@)',
  '(dost[ęe]pn\\p{L}{1,2}|osi[ąa]galn\\p{L}{1,2}) (24/7|ca[łl][ąa] dob[ęe]|o ka[żz]dej porze)|(cz[ęe]ste|regularne) (nadgodziny|weekendy)',
  'regularnie (pracujemy|pracujesz) (w (weekendy|nocy|soboty))',
];
export const ABROAD = abroad([...GERMAN, ...DUTCH, ...FRENCH, ...FURTHER]);
const GIBT_ES_NICHT =
  '(gibt es (bei uns |hier ){0,2}nicht|kennen wir nicht|ist (bei uns |hier ){0,2}(ein )?fremdwort|existier@ (@ ){0,2}nicht|suchst du (bei uns |hier ){0,2}vergeb@|ist nicht (unser|dein))';
/** The same by a denial: of an end, of free time, of what others call a day's work. */
export const NO_END_ABROAD = abroad([
  ...NO_END_SOUTH,
  `(niemand|keiner|kaum jemand|wer)( @){0,4}? (vor (acht|neun|zehn|sieben|19|20|21|22)( uhr)?)( @){0,4}( (heim|hause|feierabend|geht|gehen|weg))?(?<=(geh|macht|feierabend|heim|hause|weg)[^.;]{0,45})`,
  `(nine ?to ?five|9 ?(to|-|bis) ?(5|17)|acht bis (fünf|17)|feierabend|geregelte arbeitszeiten|work life balance|dienst nach vorschrift|freie wochenenden|stechuhr)( (job|mentalität|um @))?,? ${GIBT_ES_NICHT}`,
  '(wird|werden) (@ ){0,2}?(auch|oft|regelmäßig|häufig|jeden|immer) (sonntags|samstags|nachts|am wochenende|an feiertagen|abends|samstag|sonntag)( @)? gearbeitet',
  'feierabend um @\\? (nicht|eher|selten|nein|kennen)( bei uns| hier| wir)?',
  'wer (@ ){0,3}(pünktlich|geregelt|freie wochenenden|früh|um (fünf|17|sechs|18|16))[^.;]{0,45} (falsch|fehl am platz|nicht richtig|unglücklich|woanders|nicht zu uns|nicht glücklich)',
  'arbeitstage (@ )?(sind|werden) (@ )?lang|oft (zehn|zwölf|1[0-4]) stunden',
  `kein(e|en)? (klassischer |typischer |normaler |üblicher )?(nine ?to ?five|9 ?(to|-|bis) ?5|nine to five|acht bis fünf)[ -]?(jobs?|mentalität|stelle)?(?! (zwang|arbeitszeiten?|korsett|rhythmus|trott))`,
  `(überstunden|wochenendarbeit|nachtarbeit|samstagsarbeit)${ANY}{0,4}? (schrecken|stören|abschrecken|scheu(st|en))${ANY}{0,4}? (nicht|kein)`,
  'ohne (überstunden|wochenendarbeit|nachtschichten) geht (es |hier |bei uns ){0,2}(nicht|kaum|selten|nie)',
  '(keine|kaum eine) woche (@ ){0,3}?ohne (überstunden|nachtschicht|wochenendarbeit)',
  '(laptop|handy|diensthandy|notebook|smartphone)( @){0,4} (im|in den|in die|mit in den|auch im|auch nachts|am strand|nie aus|immer an)( urlaub)?(?<=(urlaub|nachts|strand|nie aus|immer an))(?= ?([.,;!]|$| (mit|dabei|an)))',
  '(niemand|bijna niemand|geen mens)( @){0,4}? vóó?r (acht|negen|tien|zeven|19|20|21|22)',
  '(niemand|geen mens)( @){0,4}? voor (acht|negen|tien|zeven|19|20|21|22) (uur )?(@ )?(naar huis|weg|vertrekt|de deur)',
  '(niet|nooit) (om|voor) (vijf|zes|17|18)([:.]00)? ?(uur )?(maar|weg|naar huis)( als| pas| wanneer)?',
  '(van )?(negen|9|acht) ?(-|tot|to) ?(vijf|5|17)( uur)?[ -]?(mentaliteit|baan|job|functie|cultuur)?,? (kennen (we|wij)( hier)? niet|bestaat (hier|bij ons) niet|doen (we|wij) niet( aan)?|is (niets|niks) voor)',
  'geen (typische |standaard |doorsnee |gewone )?(negen|9) ?(-|tot|to|\\.|/) ?(vijf|5)[ -]?(mentaliteit|baan|job|functie|mentality)',
  '(crunch\\p{L}{0,8}|overuren|overwerk|doorwerken|nachtwerk) (voor|bij) (elke|iedere)',
  'wie (@ ){0,2}(om (vijf|zes|17|18)|stipt|vrije weekenden)[^.;]{0,45} (past (hier |bij ons )?niet|verkeerd|niet op (zijn|haar) plek|zoekt verder)',
  '(ook|altijd) buiten (kantooruren|kantoortijden|werktijd(en)?) (@ )?(bereikbaar|beschikbaar|aan)(?! voor klanten)',
  '(wordt|word) (@ ){0,2}gewerkt op (zondag|zaterdag)|(elke|iedere) (zaterdag|zondag) wordt',
  '(laptop|telefoon|mobiel)( @){0,4} (mee op vakantie|mee naar (bed|het strand)|op vakantie|altijd aan|nooit uit)',
  '(vrije|lange) weekenden (kennen|bestaan|zijn)( @){0,2} (niet|zeldzaam)',
  '(rarement|jamais|presque jamais) avant (19|2[0-3]|huit heures|neuf heures|minuit)( ?h)?',
  "(personne|nul) (ne |n[’'])(part|rentre|quitte|d[ée]croche|sort)( [\\p{L}’']+){0,4}? avant (19|20|21|22|23|huit|neuf|dix|vingt)",
  "(finit|finissons|termine|terminons|reste|restons|travaille|travaillons|bosse)( [\\p{L}’']+){0,5}? (vers|jusqu[’'][àa]|apr[èe]s|jusque|[àa]) (2[0-3] ?h|minuit|tard|dix heures du soir|pas d[’']heure)",
  "(ne |n[’'])?compt@ (pas|jamais|plus) (nos|vos|tes|ses|leurs|les|son|ton|mes) heures",
  'sans compter (ses|vos|tes|nos|les|leurs) heures',
  '(?<=^[^\\p{L}\\n]{0,4})(longues journées|horaires? (à rallonge|extensibles?)|nuits blanches)',
  'cherch@ (un )?(poste |job |emploi )?(de )?(9 ?h? ?(-|à) ?(17|18|5)|35 heures|horaires fixes)[^.;]{0,20} (passez|passe|ce n|pas pour|ailleurs)',
  "(pas|rien) (un|d[’']un|[àa] voir avec un|le genre) (job|emploi|poste|travail|boulot)( de)? ?(9 ?h? ?(-|[àa]) ?(17|18|5) ?h?|9 to 5|de bureau)",
  "35 ?h(eures)?,? ([\\p{L}’']+ ){0,3}(on ne conna[îi]t pas|n[’']existent pas|ce n[’']est pas (ici|pour))",
]);

/** What is rare, paid back, bought off, of a turn of duty, over, of one's own choice, or of others than the team. */
export const NOT_SO_ABROAD = phrases([
  ...NOT_SO_SOUTH,
  'selten(?!heit)|(?<!keine )(absolute |seltene |echte )?ausnahme(n|fällen|fall)?|gelegentlich~|freiwillig~|rufbereitschaft~',
  'bereitschaftsdienst~|(frei|freizeit|zeit)ausgleich|abgebaut|abfeiern|zuschläge?n?|auf wunsch|liegen hinter uns|hinter uns|früher',
  'gehör(t|en) der vergangenheit|vermeiden|vermieden|(hast|haben|habt|bleibt|ist|sind) (@ )?frei',
  'frei(e|es|en)? (wochenende|abend)~|möglichst wenig~',
  'nicht (mehr|nötig|üblich|erwartet|die regel|erforderlich|notwendig|vorgesehen)|verzichten|kaum (überstunden|wochenend~)|events?',
  'feiern? (wir )?zusammen|ausflug|stammtisch|kannst du (selbst|frei)',
  '(kund(e|en|innen|inn?en)|nutzer(innen)?|anwender~|patient@|pflege~|kundendienst|support ?team|gäste|helpdesk|fahrer~)( @){0,2} (arbeiten|arbeitet|fahren|schlafen|buchen|kaufen|spielen|nutzen|lernen)',
  'zeldzam?e?|zelden|(?<!geen )(?<!dan )uitzondering(en)?|incidenteel|af en toe|soms|gecompenseerd|vrijwillig|piket~|consignatie~',
  'storingsdienst~|toeslag(en)?|achter ons|vroeger|tijd voor tijd|niet nodig|niet gebruikelijk|hoeft? (je |u )?niet|uitbetaald|vermijden',
  'voorkomen|(avond|weekend)(en)? (vrij|voor jezelf)|vrije (avonden|weekenden?)|samen (een |op )|borrel|uitje',
  'zelf (bepalen|kiezen|in te delen)',
  "(klanten|klant|helpdesk|partners?|gebruikers|pati[ëe]nten|verple@|chauffeurs?|collega[’']?s van)( @){0,3} (werk(t|en)|rijden|slapen|draaien|kopen|spelen)",
  "(rare(s|ment)?|occasionnel~|exceptionnel~|parfois|de temps en temps|ponctuel~|volontaria?t?|volontaires?|astreintes?|r[ée]cup[ée]r@|compens[ée]~|pass[ée] derri[èe]re|appartien@ au pass[ée]|autrefois|avant 20\\d\\d|jamais (de|d[’']|le)|[ée]vit@|(vos|tes|nos) (soir[ée]es|week ?ends?) (sont|restent|libres?)|droit [àa] la d[ée]connexion|aucune? (heure|travail)|pas de (travail|crunch)|afterworks?|soir[ée]es? (jeux|pizza|d[’']entreprise|@ [ée]quipe)|week ?end (d[’']int[ée]gration|d[’'][ée]quipe))",
  "(clients?|clientes|utilisateurs|patients|soignant~|infirmi@|chauffeurs|l[’'][ée]quipe support|le support|collègues|joueurs|h[ôo]teliers)( [\\p{L}’']+){0,2} (trava@|roul@|dorm@|jou(ent|e)|achètent|réserv@)",
  "(plattform|platform|plateforme|website|webshop|système|systeme?n?|server|service|dienst|app|logiciel|software|notre (service|solution|support)|helpline|hotline|chatbot|anlagen?|maschinen?)( [\\p{L}’']+){0,4} (24/7|24 h/24|rund um die uhr|tag und nacht|dag en nacht|jour et nuit|sieben tage|zeven dagen|beschikbaar|verfügbar|disponible|erreichbar|bereikbaar)",
]);
