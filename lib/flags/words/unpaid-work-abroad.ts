import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { FURTHER_SOUTH, NOT_HERE_SOUTH } from './unpaid-work-abroad-south.ts';

/** The words of `rules/unpaid-work.ts` in other languages. A space in a phrase stands for any short gap. */

/** Up to so many words of the same clause, or of the next one. */
const WORDS = "(,? [\\p{L}\\d’']+){0,8}?,?";

// German.
const PRAKTIKUM =
  '(\\p{L}{0,16}praktik(um|ums|a|ant|anten|antin|antinnen|anti?nnen|antenstelle|umsplatz|umsstelle|umszeit)|volontariat\\p{L}{0,3}|\\p{L}{0,6}hospitation\\p{L}{0,2}|hospitanz|traineeships?|traineeprogramm\\p{L}{0,2}|internships?|werkstudent\\p{L}{0,12}|praktikums(zeit|dauer|phase|monate|stelle|platz)|freiwilligendienst)';
const PROBE =
  '((probe|schnupper|test|trial|kennenlern|einarbeitungs|einstiegs|orientierungs|vorbereitungs)[ -]?(tage?n?|arbeitstage?n?|wochen?|monate?n?|phasen?|zeit|zeitraum|arbeit|arbeiten|projekte?s?|aufgaben?|einsatz|auftrag|praktikum|sprint|schicht|mitarbeit)|einarbeitung|arbeitsprobe|probe ?arbeiten|mitarbeit auf probe|bewerbungs ?(aufgabe|projekt)|einstellungs ?(test|aufgabe)|fallstudie|case ?study|coding ?(challenge|aufgabe)|(programmier|haus|praxis|code)aufgabe|(praxis|take ?home)[ -]?(test|projekt|aufgabe)|challenge|auswahl ?projekt)';
const ZEIT =
  '((ersten?|zwei|drei|vier|fünf|sechs|\\d{1,2}|ganze[nr]?|eine?[nr]?|anfangs|volle[nr]?) (@ )?(arbeits)?(tage?n?|wochen?|monate?n?))';
const LOHN =
  '(bezahlung|vergütung|gehalt|entgelt|lohn|entlohnung|entlöhnung|honorar|salär|geld|aufwandsentschädigung|entschädigung|praktikumsentgelt|praktikumsvergütung|praktikumslohn|gegenleistung|verdienst|bezüge)';
const UNBEZAHLT = `((ist|arbeiten|arbeitest) ehrenamtlich|un(bezahlt|vergütet|entgeltlich|entlohnt|entlöhnt|honoriert|besoldet)(e[nrsm]?)?|ohne (jede |jegliche |eine |finanzielle |monetäre |feste )?${LOHN}|(für lau|für umme|umsonst))`;
const NICHT_BEZAHLT =
  '((nicht|weder|nie) (extra |gesondert |finanziell )?(bezahlt|vergütet|entlohnt|entlöhnt|honoriert|entschädigt|besoldet|bezahlen|vergüten|entlohnen))';
const KEIN_LOHN = `((kein|keine|keinen|keinerlei|null|0) (feste |finanzielle |monatliche |festes )?${LOHN}|weder ${LOHN})`;
const PROVISION =
  '(provision(en|sbasis|sbasiert)?|provisions(modell|vergütung)|erfolgs(provision(en)?|vergütung|honorar|basis|beteiligung)|umsatzbeteiligung|abschlussprovision(en)?|commissions?|erfolgsbasiert~)';
const FIXUM =
  '(fixum|fixgehalt|grundgehalt|festgehalt|basisgehalt|grundlohn|fixlohn|festes gehalt|fixes gehalt|feste vergütung|festen lohn|fixen lohn|garantie(gehalt|lohn)|grundvergütung)';
const GERMAN = [
  `${UNBEZAHLT} ((?!urlaub|überstunden|fortbildung|feiertag)[\\p{L}\\d]+ ){0,2}?(${PRAKTIKUM}|${PROBE})`,
  `(${PRAKTIKUM}|${PROBE})(${WORDS} (${UNBEZAHLT}(?! (urlaub|freistellung|auszeit|pause))|${NICHT_BEZAHLT})|(,? [\\p{L}\\d]+){0,6}?,? ${KEIN_LOHN}|[^.!?]{0,50}[;,] (bezahlt|vergütet) (wird|werden) (@ ){0,2}nicht)`,
  `${KEIN_LOHN} ([\\p{L}]+ ){0,3}(im|während|für|in|beim|zum) (@ ){0,2}?(${PRAKTIKUM}|${PROBE})`,
  `(${LOHN})( @){0,3} (${PRAKTIKUM}|${PROBE})( @){0,3} (nicht|keine?)`,
  'praktikums(vergütung|entgelt|gehalt|lohn)( @){0,3} (nicht|entfällt|keine?s?)',
  `${LOHN} (für|während|im|in) (@ ){0,2}?(${PRAKTIKUM}|${PROBE}) ?: ?(keine?s?|null|0 ?€|entfällt)`,
  `${ZEIT}(,? [\\p{L}\\d]+){0,7}?,? (${UNBEZAHLT}(?! (urlaub|freistellung|auszeit|pause|elternzeit))|${NICHT_BEZAHLT}|gratis (mit|für uns|zur probe|bei uns|mitarbeiten))`,
  `(zur|auf) probe(,? [\\p{L}\\d]+){0,6}? (${UNBEZAHLT}|gratis|kostenlos|${KEIN_LOHN})`,
  `(${UNBEZAHLT}|gratis|kostenlos)( [\\p{L}\\d]+){0,3}? (zur|auf) probe`,
  `${UNBEZAHLT},? (@ ){0,2}?(tage?|wochen?|monate?|mitarbeit|zusammenarbeit|test)(?! (urlaub|pause|frei))`,
  `(erst|gehalt|bezahlung|geld|lohn|vergütung)( @){0,5}? (ab|nach) (dem |der |deiner |ihrer )?(zweiten monat|dritten monat|probezeit|einarbeitung|probewoche|probemonat|testphase)(?<=(erst|gibt es)[^.;]{0,70})( (gezahlt|bezahlt|vergütet))?`,
  `(ausschließlich|ausschliesslich|rein(e[rsnm]?)?|nur|lediglich|allein(ig)?|100 ?%|100 prozent|hundert prozent|vollständig|komplett|pur(e[rsn]?)?|einzig)( (auf|aus|über|durch|in form von|per|von|nach|zu|der|die|deinen|ihren|deine|basis)){0,4} ${PROVISION}`,
  `(kein|ohne|keinerlei|weder|kein einziges|null) (@ )?${FIXUM}`,
  `${PROVISION}[^.;]{0,50} (statt|anstelle( von)?|kein|ohne) (@ )?${FIXUM}`,
  `${FIXUM}( @){0,3} (gibt es nicht|nicht vorgesehen|entfällt|zahlen wir nicht|ist nicht)`,
  `(bezahlt|vergütet|entlohnt|geld|verdienst|verdienen)( @){0,3} (nur|ausschließlich|allein|erst)( @){0,2} (bei|nach|pro|für|durch|über|mit) (@ ){0,2}?(abschluss|abschlüsse|erfolg|verkauf|verkäufe|vertragsabschluss|vermittlung|${PROVISION})`,
  'nur (bei|pro) (@ )?(abschluss|erfolg|verkauf) (@ )?(bezahlt|vergütet|geld)',
  `(verdienst|einkommen|gehalt|vergütung|verdienst|lohn)( @){0,3} (besteht|erfolgt|ergibt|speist|kommt|setzt|basiert|läuft)( @){0,2} (allein|ausschließlich|nur|komplett|rein|vollständig|zu 100 (%|prozent))( @){0,3} ${PROVISION}`,
  `(statt|anstelle von|anstatt) (geld|gehalt|lohn|bezahlung|einer vergütung)( [\\p{L},]+){0,6} (praktik@|erfahrung(en)?|zeugnis|anteile|zertifikat|lernkurve|kontakte|referenz~|einblicke)`,
  `(${LOHN}|bezahlen|vergüten|zahlen)( [\\p{L}]+){0,5} (praktika|praktikum|praktikanten|praktikantinnen|probe@)( [\\p{L}]+){0,3} nicht`,
  '(praktika|praktikanten|praktikantinnen|praktikanten und praktikantinnen)( @){0,3} (bezahlen|vergüten|entlohnen|zahlen|verdienen|bekommen|erhalten)( @){0,4} (nicht|nichts|keine?n?)',
  '(stelle|mitarbeit|position|tätigkeit|rolle|aufgabe|ihre arbeit|deine arbeit)( (bei uns|hier))? (ist|bleibt|erfolgt) (rein |leider |zunächst )?(ehrenamtlich|unbezahlt|unentgeltlich)',
  `(nicht|keine?) (@ ){0,2}(vergütete|bezahlte)[sr]? ${PRAKTIKUM}`,
  '(kosten(frei|los)|gratis|unentgeltlich|umsonst|unbezahlt) (@ ){0,4}(für uns|bei uns mit|mitarbeiten|mit ?arbeit~|probearbeit~)',
  `(bezahlt|vergütet)( [\\p{L}]+)?[,;] ((aber|nur|jedoch) )?(die|das|der) ([\\p{L}]+ )?(${PRAKTIKUM}|${PROBE}),? (@ ){0,2}nicht`,
];

// Dutch.
const STAGE =
  '(\\p{L}{0,14}stage(s|plaats|plek|periode|opdracht|dag|week)?|stagiaire?s?|traineeships?|werkervarings(plek|plaats)|(proef|kennismakings|inwerk|test|meeloop|snuffel|oriëntatie|trial|wen|introductie)[ -]?(dag(en)?|week|weken|maand(en)?|periode|opdracht(en)?|project|tijd|traject|fase|case|stage|werken|draaien|plaatsing|sprint|taak)|(sollicitatie|code|case|programmeer|thuis|technische|praktijk|take ?home)[ -]?(opdracht|test|case|project|challenge)|opdracht|testcase)';
const LOON =
  '(vergoeding|loon|salaris|betaling|beloning|verloning|stagevergoeding|bezoldiging|onkostenvergoeding|vaste vergoeding|geld|inkomen|tegenprestatie|financiële vergoeding)';
const ONBETAALD = `(on(betaald|bezoldigd|vergoed|beloond)e?|zonder (enige |vaste |financiële )?${LOON}|((nog )?niet|nooit) (betaald|vergoed|beloond|verloond|bezoldigd|uitbetaald)|vrijwillig en onbetaald)`;
const TIJD =
  '((eerste|twee|drie|vier|vijf|zes|tien|\\d{1,2}|hele|een|één|paar|volle) (@ )?(werk)?(dag(en)?|week|weken|maand(en)?))';
const COMMISSIE = '(provisie(basis)?|commissie(s|basis)?|commission)';
const VAST =
  '(basisloon|basissalaris|vast (salaris|loon|inkomen|bedrag|gedeelte)|vaste (vergoeding|basis|beloning)|fixum|grondloon|vaste verloning)';
const DUTCH = [
  `${ONBETAALD} ((?!verlof|vakantie|overuren|overwerk)[\\p{L}\\d]+ ){0,2}?${STAGE}`,
  `${STAGE}((,? (?!reiskosten)[\\p{L}\\d’']+){0,8}?,? ${ONBETAALD}(?! (verlof|overwerk|overuren|vakantie))(?<!reiskosten[^.;]{0,50})|(,? [\\p{L}\\d]+){0,6}?,? (geen|nul|0) (financiële |vaste |maandelijkse )?${LOON})`,
  `geen (financiële |vaste )?${LOON}( @){0,4}? (tijdens|voor|bij|gedurende|tegenover|in) (@ ){0,2}?${STAGE}`,
  '(geen|nul) stagevergoeding',
  '(onbezoldigde|onbetaalde|vrijwillige) (functie|positie|rol|baan|vacature)|vrijwilligers(functie|vacature|baan)',
  'leeft? (je |u )?(volledig |alleen )?van (je |uw |de )?commissies?',
  `(stage)?vergoeding( (voor|bij|tijdens|van) (@ ){0,2}?${STAGE})? ?: ?(geen|nihil|nul|niet van toepassing|n\\.?v\\.?t)`,
  '(betalen|belonen|vergoeden|verlonen)( @){0,3} (stages|stagiairs|stagiaires|stagiaire|proef@)( @){0,2} niet',
  '(stages|stagiairs|stagiaires)( @){0,3} (betalen|vergoeden|krijgen|ontvangen|verdienen)( @){0,3} (niet|niets|geen (loon|salaris|geld|vergoeding))',
  `${TIJD}(,? [\\p{L}\\d]+){0,6}?,? (${ONBETAALD}(?! (verlof|overwerk|vakantie))|gratis(?= ?([.,;]|$| (@ ){0,2}?(mee|proef|voor ons|op proef|bij ons)))|voor niets)(?<!reiskosten[^.;]{0,50})`,
  `${ONBETAALD} (@ )?(mee|meedraaien|meewerken|meelopen|proef|op proef|dagen|weken|maand(en)?|week)(?! verlof)`,
  '(gratis|onbetaald|kosteloos)( @){0,2} (meewerken|meedraaien|meelopen|proefdraaien|werken|voor ons)',
  `(op proef|mee)( [\\p{L}\\d]+){0,5}?,? (${ONBETAALD}|gratis|zonder (dat je )?(betaald|loon)~)`,
  `(uitsluitend|alleen|enkel|volledig|puur|100 ?%|honderd procent|louter|geheel|slechts|pure)( (op|uit|via|door|van|in|de|basis)){0,3} ${COMMISSIE}`,
  `(100 ?%|full|pure) ${COMMISSIE}`,
  `(geen|zonder|nul) ${VAST}|${COMMISSIE}[^.;]{0,40} (geen|zonder|in plaats van) (@ )?(${VAST}|salaris|loon)`,
  `(betaald|verdien(t|en)?|inkomsten|loon)( @){0,2} (alleen|enkel|uitsluitend|pas)( @){0,2} (bij|per|na|als|op) (@ ){0,2}?(verkoop|verkopen|deal|resultaat|succes|verkocht|verkoopt|tekent|${COMMISSIE})`,
  `(inkomen|salaris|beloning|verdiensten|loon)( @){0,2} (bestaat|komt|is)( @){0,2} (volledig|uitsluitend|alleen|enkel|geheel|puur|voor 100 ?%)( @){0,3} ${COMMISSIE}`,
  '(in plaats van|geen) (geld|loon|salaris|een vergoeding)(,? [\\p{L}]+){0,5} (ervaring|leerervaring|getuigschrift|aandelen|certificaat|referentie)( @)?',
  '(loon|salaris|betaling|betaald)( @){0,3} (pas|vanaf) ((vanaf|na) )?(de |je )?(tweede maand|derde maand|proef@|inwerk@)(?<!geen [^.;]{0,60})',
  `betaald,? (maar )?de (${STAGE}) (@ )?niet`,
];

// French.
const ESSAI =
  "(stages?|stagiaires?|p[ée]riode (d[’']essai|de test|d[’'](int[ée]gration|immersion|observation)|probatoire|de formation)|(jour(n[ée]e)?s?|semaines?|mois|projets?|mini[ -]?projets?|test|exercices?|mission|phase|travail|formation)( [\\p{L}]+)? (d[’']essai|de test|d[’'](immersion|int[ée]gration|observation)|technique|[àa] l[’']essai|probatoire|pr[ée]alable|initiale?)|mise en situation|mini ?projet|cas pratique|[ée]tude de cas|(test|exercice|projet) technique|[àa] l[’']essai|immersion|volontariat|(bénévol|benevol)at|test (à la maison|à domicile))";
const PAYE = '((rémunér|remuner)|pay|indemnis|(rétribu|retribu)|gratifi|d[ée]dommag)[ée](e?s?|\\(e\\)s?)(?![\\p{L}])';
const PAYE_NOUN =
  '((rémunér|remuner)ation|salaire|indemnit[ée]s?|indemnisation|paie|paye|gratification|(rétribu|retribu)tion|d[ée]dommagement|contrepartie( financi[èe]re)?|compensation( financi[èe]re)?)';
const NON_PAYE = `(non ((rémunér|remuner)|pay|indemnis|(rétribu|retribu)|gratifi)[ée]e?s?|(bénévol|benevol)e(s|ment)?|gratuitement|[àa] titre (gracieux|gratuit|(bénévol|benevol)e)|sans (aucune? |la moindre |toucher de |[êe]tre )?(${PAYE_NOUN}|${PAYE})|(ne |n[’'])(est|sont|sera|seront|[ée]tant)? ?(est |sont |sera |seront )?(pas|jamais|point) ${PAYE})`;
const AUCUN = `((pas|plus|point) (de |d[’'])(${PAYE_NOUN}|fixe)|aucune? (${PAYE_NOUN}|fixe)|ni ${PAYE_NOUN})`;
const DUREE =
  '((premi[èe]re?s?|un|une|deux|trois|quatre|cinq|six|dix|\\d{1,2}|quelques|votre|ton) (premi[èe]re?s? )?(jours?|semaines?|mois|journ[ée]es?))';
const GRACIEUX =
  '([àa] titre (gracieux|gratuit|(bénévol|benevol)e)|(bénévol|benevol)ement|gratuitement|sans ((rémunér|remuner)ation|salaire|contrepartie financi[èe]re)|(bénévol|benevol)e)';
const FRENCH = [
  `${ESSAI}(,? (?!frais)[\\p{L}\\d’']+){0,8}?,? ?:? ?(${NON_PAYE}|${AUCUN})(?! (suppl[ée]mentaire|variable))`,
  `${NON_PAYE} ([\\p{L}\\d’']+ ){0,3}?${ESSAI}|${AUCUN} ([\\p{L}’']+ ){0,3}?(pour|pendant|durant|lors) ([\\p{L}’']+ ){0,3}?${ESSAI}`,
  `${DUREE}(,? [\\p{L}\\d’']+){0,8}?,? (${NON_PAYE}|${AUCUN})(?! (suppl[ée]mentaire))`,
  `(collaboration|travail|travaillez|travailles|travailler|poste|mission|collaborez|p[ée]riode)( [\\p{L}\\d’']+){0,6}? ${GRACIEUX}`,
  "aucune (gratification|indemnité|rémunération) (n[’']est|ne sera) (prévue|versée|possible)",
  "(pas|sans|aucun)( de)? salaire (@ )?(les|le|pendant|durant|lors) ([\\p{L}\\d’']+ ){0,3}?(premiers?|mois|semaines?|essai|stage)",
  "(ne |n[’'])(pouvons|pourrons|avons) pas (@ ){0,4}?(rémunérer|payer|indemniser|gratifier)(?! (plus|moins))",
  '(contrat|mission|poste) (bénévol|benevol)e',
  "(ne |n[’'])(touch|per[çc]o|re[çc]o|gagn)@ (pas|aucun|rien)( (de |d[’'])?(salaire|(rémunér|remuner)ation|paie|gratification|indemnit[ée]))?(?<=(salaire|mun[ée]ration|paie|gratification|indemnit[ée]|rien))",
  `(ne |n[’'])(donne|pr[ée]voi@|ouvre|offr@|propos@|vers@)( @){0,3} (aucune?|pas (de|d[’']))( )?(${PAYE_NOUN})( (aux|pour|[àa]|lors|pendant|durant) ([\\p{L}’']+ ){0,2}?(${ESSAI}|stagiaires))?`,
  `(uniquement|exclusivement|seulement|purement|enti[èe]rement|int[ée]gralement|100 ?%|cent pour cent|strictement)( ([àa] la|au|aux|en|de|des|sur|par|la|les|bas[ée]e?)){0,3} (commissions?|variable|r[ée]sultats?|succ[èe]s)(?! europ)`,
  "([àa] la commission|au (r[ée]sultat|succ[èe]s|pourcentage)|commissions?)( [\\p{L}\\d%’',]+){0,8}?,? (sans|aucun|pas de|ni) (salaire |(rémunér|remuner)ation |partie |part )?fixe",
  '(sans|aucun|pas de) (salaire )?(fixe|salaire de base|minimum garanti)',
  'commissions? (seules?|uniquement|exclusivement|pures?)',
  '(pas|aucun|sans)( de)? (salaire|fixe|(rémunér|remuner)ation fixe)[^.;]{0,40} (commissions?|pourcentage|pour cent|%) ?(sur|de|des|[àa])?',
  '((rémunér|remuner)|pay)[ée]e?s? (uniquement|seulement|exclusivement|que) (si|[àa]|au|en cas|lorsque|quand|par|sur) (@ ){0,2}?(commissions?|vente|ventes|r[ée]sultat|succ[èe]s|sign[ée]~|contrat)',
  'ne (touch|gagn|per[çc])@ que (@ ){0,3}?commissions?',
  `(pay|(rémunér|remuner))[ée]e?s?[,;] ((mais|alors que|contrairement [àa]) )?([\\p{L}’']+ ){0,2}?${ESSAI}( [\\p{L}]+)?,? (ne |n[’'])(l[’']est|le sont|le sera|est) pas`,
  "(en guise|[àa] la place|au lieu|en lieu et place) (de |d[’'])(salaire|(rémunér|remuner)ation|argent|paie|un salaire)(,? [\\p{L}’']+){0,8}(exp[ée]rience|formation|attestation|actions|visibilit[ée]|lettre|parts)",
  '(gratification|indemnit[ée]|(rémunér|remuner)ation)( (de|pour|du) ([\\p{L}]+ )?(stage|essai))? ?: ?(n[ée]ant|aucune|non|z[ée]ro|0 ?€)',
  "(salaire|(rémunér|remuner)ation)( @){0,3} (qu[’']|seulement |uniquement )([àa] partir|apr[èe]s|au terme) (du|de la|de l[’']|d[’'])? ?(deuxi[èe]me mois|troisi[èe]me mois|p[ée]riode d[’']essai|essai|stage)",
];

// Spanish, Italian, Portuguese and Polish.
const FURTHER = [
  ...FURTHER_SOUTH,
  '(pr[áa]cticas|pasant[íi]as?|becari[oa]s?|per[íi]odo de prueba|(semana|d[íi]a|mes|proyecto|prueba|tarea)s? (de prueba|t[ée]cnic[oa]))(,? [\\p{L}\\d]+){0,6}?,? (no (remunerad|pagad|retribuid)[oa]s?|sin (remuneraci[óo]n|sueldo|salario|cobrar|pago|retribuci[óo]n|compensaci[óo]n)|(no se (paga|remunera|retribuye)n?)|gratis)',
  '(tirocini[oi]|stage|periodo di prova|(settimana|giornata|mese|progetto|prova) (di prova|tecnic[oa]))(,? [\\p{L}\\d]+){0,6}?,? (non (retribuit|pagat|remunerat|rimborsat)[oaie]|senza (retribuzione|compenso|stipendio|rimborso|paga)|a titolo gratuito|gratuit(o|amente))',
  '(est[áa]gios?|per[íi]odo (experimental|de teste)|(semana|dia|m[êe]s|projeto|teste) (de teste|t[ée]cnico|experimental))(,? [\\p{L}\\d]+){0,6}?,? (n[ãa]o (remunerad|pag|compensad)[oa]s?|sem (remunera\\p{L}{2}o|sal[áa]rio|bolsa|pagamento))',
  '(praktyk\\p{L}{1,3}|sta[żz](u|e|em)?|okres pr[óo]bny|(dzie[ńn]|tydzie[ńn]|miesi[ąa]c) pr[óo]bny|zadanie rekrutacyjne)(,? [\\p{L}\\d]+){0,5}?,? (nie(odp[łl]atn|p[łl]atn)\\p{L}{1,3}|bezp[łl]atn\\p{L}{1,3}|bez (wynagrodzenia|zap[łl]aty))',
  'nie(odp[łl]atn|p[łl]atn)\\p{L}{1,3} (praktyk|sta[żz]|okres)\\p{L}{0,3}',
  '(solo|s[óo]lo|[úu]nicamente|100 ?%|exclusivamente|esclusivamente|apenas|somente) ((a|por|en|de|con|su|em) ){0,2}(comisi[óo]n(es)?|provvigion[ei]|comiss([ãa]o|[õo]es))',
  '(comisi[óo]n(es)?|provvigion[ei]|comiss([ãa]o|[õo]es)),? (sin|senza|sem|nessun) (@ )?(fijo|fisso|fixo|sueldo fijo|salario base|sal[áa]rio fixo)',
  'tylko prowizj[aęi]|wy[łl][ąa]cznie prowizyj\\p{L}{2,4}|prowizj\\p{L}{1,2} bez podstawy',
];
export const ABROAD = abroad([...GERMAN, ...DUTCH, ...FRENCH, ...FURTHER]);

/** What was so, is not so here or elsewhere only, or is of a leave, of costs or of a product. */
export const NOT_HERE_ABROAD = phrases([
  ...NOT_HERE_SOUTH,
  'früher|niemals|nicht (unbezahlt|unvergütet|unentgeltlich|umsonst)~|(erhalten|bekommst|bekommen|zahlen)( @){0,4} \\d{2,}',
  'abgeschafft|gibt es (bei uns |hier |in unserem @ )?nicht|gibt es nicht|nicht mehr|halten wir (@ ){0,3}nichts',
  'keine? (@ )?(unbezahlte|unentgeltliche|unvergütete)[nrs]?|statt unbezahlte~|andere(n|rswo|ren)?',
  '(bitten|verlangen|erwarten) (@ ){0,3}(nie|keine?)|anders als|im gegensatz|überstunden|(fahrt|reise|material)kosten',
  '(un)?bezahlte[rn]? (urlaub|freistellung|auszeit)|plattform|ausbeut~',
  'vroeger|niet (onbetaald|onbezoldigd|gratis)~|wie doet dat|vanaf (de )?(eerste dag|dag één) (@ )?(salaris|loon|betaald)',
  'afgeschaft|nooit (om )?(gratis|onbetaald)|doen (we|wij) niet|kennen (we|wij) niet|niet meer',
  'geen (@ )?(onbetaalde|onbezoldigde)|vinden (we|wij) (@ ){0,3}(oneerlijk|niet (kunnen|eerlijk))|elders',
  '(onbetaald|zorg)~ verlof|in tegenstelling tot|vragen (we|wij) (nooit|niet)',
  "(autrefois|s[’']agit pas d[’'](une|un)|(pas|jamais) (un |une |de |d[’'])?(stage|essai|test|travail|p[ée]riode)s? (non|gratuit|(bénévol|benevol)e)|avant,|supprim[ée]~|abolis?|aboli~|(ne|n[’']) (@ ){0,2}jamais|jamais de (stage|travail|p[ée]riode)|pas de (stages?|travail|p[ée]riode|projets?|tests?) (@ )?(non|gratuit|(bénévol|benevol)e)|aucun (stage|travail|projet) (non|gratuit|(bénévol|benevol)e)|ailleurs|contrairement|cong[ée]s?|commission (europ|technique|d[’'])~|associations?)",
]);
