import { abroad } from '../../text/languages.ts';
import { FURTHER_SOUTH, OF_OTHERS_SOUTH } from './vague-pay-abroad-south.ts';

/** The words of `rules/vague-pay.ts` in other languages. A space in a phrase stands for any short gap. */

// German.
const GEHALT =
  '(((jahres|monats|grund|fest|fix|basis|ziel|einstiegs|anfangs|start|stunden|praktikums|ausbildungs|brutto|gesamt|projekt)(brutto)?)?(gehalt|gehälter|gehaltes|gehalts|löhne?|lohn|saläre?|vergütung(en)?|bezahlung|entlohnung|entlöhnung|entgelt|dotierung|honorare?|honorierung|besoldung|einkommen|stundensatz|tagessatz|verdienst)(s? ?pakete?|s?modell|s?struktur|s?niveau|s?perspektiven?|s?möglichkeiten|s?chancen|s?aussichten)?|finanzielle (konditionen|rahmenbedingungen)|vergütungskonditionen)(?! ?(-|–|und|oder) (und |oder )?gehalts?|s?(abrechn|buchhalt)| (während|in) der rufbereitschaft)';
const GUT_BARE =
  '(attraktiv|sehr gut|gut|fair|(wettbewerbs|konkurrenz)fähig|markt(gerecht|üblich|konform|orientiert|fähig|gängig|adäquat)|branchen(üblich|gerecht|konform)|überdurchschnittlich|leistungs(gerecht|orientiert|bezogen|abhängig|stark|adäquat)|angemessen|(über|außer|ausser)tariflich|lukrativ|ansprechend|zeitgemä(ß|ss)|interessant|großzügig|grosszügig|ordentlich|anständig|solide?|stattlich|exzellent|hervorragend|ausgezeichnet|verhandelbar|erfolgsorientiert|(qualifikations|erfahrungs|anforderungs|verantwortungs|funktions|alters)(gerecht|abhängig|bezogen|orientiert)|verlockend|motivierend|adäquat|kompetitiv|ortsüblich|top|gerecht|reizvoll|spitzenmä(ß|ss)ig|erstklassig|performanceorientiert)';
const GUTES = `${GUT_BARE}(e[rsnm]?)?`;
const MASS =
  '(\\p{L}{0,12}erfahrung(en)?|\\p{L}{0,12}qualifikation(en)?|\\p{L}{0,6}kenntnisse[n]?|markt(niveau|standard|üblichkeit|lage)?|branche|vereinbarung|absprache|leistung(en)?|verantwortung|können|profil|fähigkeiten|kompetenz(en)?|berufsjahren?|seniorität|potenzial|expertise|werdegang|wissensstand|marktüblichen? @|branchenüblichen? @)';
/** A collective scale is a figure that the reader can look up. */
const NO_SCALE = '(?!tarif|tv|tvöd|entgelt|avr|besoldung|eg|kollektivvertrag|kv)';
const ZAHLEN = '(be)?zahlen|vergüten|entlohnen|entlöhnen|honorieren|belohnen';
const GEHALT_SET = `( @)? (richtet|orientiert|bemisst|hängt|variiert|entspricht)( ${NO_SCALE}[\\p{L}]+){0,7}? ${MASS}|(?<!tarifliche [\\p{L}]{0,20}),?( @)? ?:? ?\\(?(je nach|nach|gemäß|gemäss|entsprechend|abhängig von|angelehnt an|orientiert an|passend zu|auf basis|in abhängigkeit von|im verhältnis zu)( (der|die|dem|deine[rnm]|ihre[rnm]|einschlägiger|individueller|beruflicher|persönlicher|jeweiliger|vorhandener|von|zur?)){0,2} (@ und )?${MASS}`;
const GEHALT_OPEN =
  '( (ist|sind|wird|nach))? ?:? ?(vb|vhb|verhandelbar|verhandlungssache|verhandlungsbasis|auf anfrage|offen|individuell(e absprache)?|(nach|im) persönlichen? gespräch|über (tarif|durchschnitt|dem @))(?= ?([.,;!)]|$| (und|plus)))';
const GEHALT_IS = `( @){0,3} (ist|sind|bleib(t|en)|liegt|liegen|soll|fällt)( (?!nicht|kein)[\\p{L}]+){0,4}? (${GUT_BARE}|ehrensache|über dem (@)?(schnitt|durchschnitt|markt|tarif|üblichen)|auf (markt|branchen)niveau|im (oberen|höheren) (drittel|bereich|segment))(?= ?([.,;!):–]|$| (und|aber|plus|aus)))`;
const GEHALT_THAT =
  ',? (das|die|der) ([\\p{L}]+ ){0,5}(entspricht|gerecht wird|widerspiegelt|passt|sehen lassen kann|orientiert|richtet|bemisst|honoriert|stimmt|überzeugt|würdigt)';
const IM_GESPRAECH =
  '(persönlich|im gespräch|individuell|gemeinsam|später|einig|~(vorstellungs|bewerbungs|erst)gespräch)';
const GUT_GEZAHLT =
  '(gut|fair|ordentlich|anständig|gerecht|großzügig|attraktiv|überdurchschnittlich|übertariflich|über (tarif|markt|durchschnitt|dem @)|marktgerecht|marktüblich|marktkonform|branchenüblich|leistungsgerecht|angemessen|nach (marktlage|leistung|erfahrung|qualifikation)|marktgerechte[sn]?|mehr als (die|der|andere|üblich)~)';
const STELLE =
  '([.,;!]|$| (und|wirst|werden|für|stelle|position|job|aufgabe|tätigkeit|praktikum|festanstellung|arbeitsplatz|vollzeit@|jobs|arbeit))';
const GERMAN = [
  `${GUTES},? ((und |sowie |aber |bzw )?(?!tarif)\\p{L}{2,24}e[rsnm]?,? ){0,2}${GEHALT}`,
  `(dein|ihr|das|die|deine|ihre|eine|unsere?)( @)? ${GEHALT},? (${NO_SCALE}[\\p{L}]+,? ){0,4}?(richtet|orientiert|bemisst|bestimmt|hängt|variiert|entspricht|erfolgt|wird|ist|legen|liegt|gestaltet|vereinbaren|passt)( ${NO_SCALE}[\\p{L}]+){0,7}? ${MASS}`,
  `${GEHALT}(${GEHALT_SET}|${GEHALT_OPEN}|${GEHALT_IS}|${GEHALT_THAT})`,
  `(gehalt|geld|vergütung|lohn|bezahlung)( @){0,5}? (sprechen|reden|besprechen|klären|verhandeln|einigen|unterhalten|vereinbaren|werden)( (wir|uns|mit|dir|ihnen|gern|gerne|dann|im|schon|sicher|bestimmt)){0,5} ${IM_GESPRAECH}`,
  `(wir|die|und|firma) (${ZAHLEN})( (dir|dich|sie|ihnen|euch|unsere|leute|gern|sehr|dafür|auch|hier|bei|uns|wirklich|mitarbeitende|entwickler|entwicklerinnen)){0,4} ${GUT_GEZAHLT}(?= ?([.,;!–]|$| (und|aber|für|nach|plus)))`,
  `(wir )?(${ZAHLEN}),? (@ )?(was|wie) (@ ){0,3}markt (@ )?(üblich|hergibt|zahlt|verlangt)`,
  '(du|sie|man) verdien(st|en|t)( (hier|bei|uns|damit|im|job|schon)){0,3} (sehr |richtig |wirklich |überaus |ziemlich )?(gut|fair|ordentlich|überdurchschnittlich|anständig|marktgerecht|marktüblich|stattlich)(?= ?([.,;!–]|$| (und|je|nach)))',
  `(sehr |richtig )?(gut|fair|attraktiv|ordentlich|leistungsgerecht|überdurchschnittlich|marktgerecht|marktüblich|angemessen|anständig|übertariflich|lukrativ) (bezahlt|entlohnt|entlöhnt|vergütet|honoriert|dotiert)(e[nrsm]?)?(?= ?${STELLE})`,
  `(der|ihrer|deiner|dem)( @)? (verantwortung|position|qualifikation|aufgabe|leistung|erfahrung|funktion|stelle|tätigkeit|markt|@erfahrung)( (und|sowie) @)? (angemessene|entsprechende|angepasste|orientierte)[sr]?(,? (und )?@)? ${GEHALT}`,
  `(am markt|an (der|ihrer|deiner) (leistung|erfahrung|qualifikation)) (übliche|orientierte|ausgerichtete|bemessene)[sr]? ${GEHALT}`,
  'bereitschaft zur (@ )?überzahlung|überzahlung ([\\p{L},]+ ){0,5}?(qualifikation|erfahrung|@erfahrung)',
  'am (geld|gehalt) (soll|wird|sollte|darf) es( @)? nicht (scheitern|liegen)|geld ist (für uns )?kein thema',
];

// Dutch.
const SALARIS =
  '((bruto|netto|start|basis|jaar|maand|aanvangs|uur|dag|instap)?(salaris(sen)?|loon|lonen|wedde|verdiensten)|bruto ?maandsalaris|(bruto|salaris|loon)(pakket|indicatie|voorwaarden)|salari[eë]ring|verloning|beloning|bezoldiging|honorering|remuneratie|(uur|dag|freelance ?)tarie(f|ven)|stagevergoeding|(verlonings?|belonings|salaris|loons?|vergoedings|remuneratie)pakket|financie(el|le) pakket|(salaris|loon|financiële|verlonings) ?voorwaarden)';
const GOED_BARE =
  '(markt ?conform|marktcomform|competitie[fv]|concurrerend|concurrentieel|aantrekkelijk|goed|prima|uitstekend|mooi|fijn|stevig|eerlijk|fair|riant|royaal|uitdagend|passend|degelijk|bovengemiddeld|bovenmodaal|interessant|ruim|dik|vet|gunstig|prestatiegericht|onderhandelbaar|bespreekbaar|keurig|motiverend|lucratie[fv]|leuk|correct|bijpassend|top|aanlokkelijk|scherp|gunstig|marktgericht|marktgerelateerd|marktgemiddeld|fatsoenlijk|redelijk|verzorgd)';
const GOED = `(${GOED_BARE}e?|concurrentiële|nette)`;
const MAAT =
  '(\\p{L}{0,12}ervaring|kennis|profiel|opleiding~|leeftijd|senioriteit|competenties|vaardigheden|niveau|capaciteiten|kwaliteiten|markt|marktniveau|functie|kwalificaties|diploma|verantwoordelijkheden|werkervaring|achtergrond|expertise|kunnen|prestaties|talent~|anciënniteit|skills|wat je (kunt|meebrengt)|sector)';
const SALARIS_BY = `,?( @){0,2} ?:? ?\\(?((mede |sterk )?afhankelijk van|op basis van|(obv|o\\.b\\.v\\.?)|naar gelang|volgens|conform|in lijn met|naargelang|op maat van|passend bij|in verhouding tot|gebaseerd op|naar|in functie van|afgestemd op|overeenkomstig)( (de|je|jouw|uw|het|relevante|eigen)){0,2} (@ (en|&) (@ )?)?${MAAT}`;
const SALARIS_OPEN =
  '( ?:? ?((notk|n\\.o\\.t\\.k\\.?)|nader te bepalen|nader overeen te komen|(in|nader|onderling) (onderling )?overleg|bespreekbaar|onderhandelbaar|marktconform))';
const SALARIS_IS = `( @){0,3} (is|zijn|ligt|liggen|blijft)( (?!niet|geen)[\\p{L}]+){0,4}? (${GOED_BARE}|boven (het )?(gemiddeld~|modaal|de markt|marktniveau)|op marktniveau)(?= ?([.,;!)–]|$| (en|maar|plus|met|voor)))`;
const SALARIS_THAT =
  ',? (dat|die|waarmee) ([\\p{L}]+ ){0,5}(past|concurrerend is|marktconform is|recht doet|aansluit|klopt|er mag zijn|zien mag|overeenkomt|weerspiegelt|matcht|aantrekkelijk is)';
const GOED_BETAALD =
  '(goed|marktconform|bovengemiddeld|eerlijk|prima|boven (het gemiddelde|modaal|de markt|marktniveau)|uitstekend|royaal|ruim|naar (ervaring|prestatie|werken)|competitief|meer dan (gemiddeld|de markt|de meeste~))';
const DUTCH = [
  `${GOED},? ((en |maar )?(?!secundaire)\\p{L}{2,18}e?,? ){0,2}?${SALARIS}`,
  `(je|jouw|uw|het|de|een)?( @)? ?${SALARIS}( @){0,4}? (hangt?|afhangt|wordt|is|stemmen|bepalen|baseren|varieert|sluit|ligt)( (?!niet|cao)[\\p{L}]+){0,7}? ${MAAT}`,
  `${SALARIS}(${SALARIS_BY}|${SALARIS_OPEN}|${SALARIS_IS}|${SALARIS_THAT})`,
  'inschaling (@ ){0,3}?(op basis van|afhankelijk van|naar|volgens|conform) (@ )?(@ en )?(kennis|ervaring|opleiding|kunnen|leeftijd)',
  `(we|wij|en|bedrijf) (betalen|belonen|verlonen)( (je|jou|u|onze|mensen|ook|gewoon|heel|zeer|jullie|iedereen|hier)){0,3} ${GOED_BETAALD}(?= ?([.,;!–]|$| (en|voor|want|maar)))`,
  '(je|u) verdient( (bij|ons|hier|er|gewoon|heel|zeer|ook)){0,3} (goed|bovengemiddeld|marktconform|prima|dik|ruim|uitstekend|riant|royaal)(?= ?([.,;!–]|$| (en|voor)))',
  '(goed|uitstekend|prima|marktconform|bovengemiddeld|ruim|eerlijk|royaal) (betaalde?|verloonde?|beloonde?|betaald)(?= ?([.,;!]|$| (en|voor|baan|functie|job|stage|bijbaan|positie|werk|opdracht|wordt)))',
  `vergoeding (@ )?(hangt af van|is afhankelijk van|stemmen we af) (@ ){0,2}${MAAT}|salaris waar je (@ ){1,2}van wordt`,
  '(tarief|rate) ?:? ?(is )?(marktconform|in overleg|nader te bepalen|(notk|n\\.o\\.t\\.k\\.?)|bespreekbaar|afhankelijk van)',
  'marktconform tarief',
  `over (het |je )?(salaris|loon|tarief|geld)( @){0,2} (praten|spreken|komen|hebben|worden|overleggen|gaan)( we| wij)( @){0,4} (samen|uit|eens|akkoord|gesprek|persoonlijk|later|in gesprek)`,
];

// French.
const SALAIRE =
  '(salaires?|(rémunér|remuner)ations?|r[ée]tributions?|appointements?|tjm|tarif journalier|taux (horaire|journalier)( moyen)?|gratification|package (salarial|de (rémunér|remuner)ation)|packages?(?! avantages)|enveloppe salariale|offre salariale|(politique|grille) (salariale|de (rémunér|remuner)ation)|conditions (salariales|financi[èe]res|de (rémunér|remuner)ation|p[ée]cuniaires)|fixe(?= (attractif|motivant|int[ée]ressant|comp[ée]titif|confortable|n[ée]gociable|selon|[àa] ))|part fixe)';
const BON =
  "(attracti(f|ve)s?|attrayante?s?|comp[ée]titi(f|ve)s?|concurrentiel(le)?s?|motivante?s?|int[ée]ressante?s?|all[ée]chante?s?|avantageu(x|ses?)|app[ée]tissante?|stimulante?s?|(généreu|genereu)(x|se)s?|confortables?|excellente?s?|[ée]quitables?|adapt[ée]e?s?|n[ée]gociables?|incitati(f|ve)s?|d[ée]cente?|satisfaisante?s?|enviables?|valorisante?s?|s[ée]duisante?s?|juste et @|du march[ée]|(conformes?|align[ée]e?s?|correspondante?s?) (aux?|sur le|avec le|[àa]) (la |votre |ton |l[’']|prix du )?(march[ée]|exp[ée]rience|profil|niveau|r[ée]alit[ée])|au (niveau|prix|tarif|dessus) du march[ée]|sup[ée]rieure?s? ([àa] la moyenne|au march[ée])|[àa] la hauteur|en phase avec le march[ée])";
const MESURE =
  "((l|d|qu)?[’']?(exp[ée]riences?|profils?|comp[ée]tences?|parcours|qualifications?|niveau|dipl[ôo]mes?|s[ée]niorit[ée]|march[ée]|formation|anciennet[ée]|responsabilit[ée]s|expertise|savoir faire|convention|talents?|candidate?|aptitudes|attentes|pr[ée]tentions|ce que))";
const SALAIRE_GOOD = `( (brute?|annuel(le)?|fixe|global|de base|mensuel(le)?|propos[ée]e?|offert|et|variable|totale?)){0,3},? ?:? ?((tr[èe]s|plut[ôo]t|fort|vraiment|plus que|hautement) )?${BON}`;
const SALAIRE_IS = `( [\\p{L}’']+){0,4}? (est|sont|sera|seront|reste(nt)?|se veut|demeure(nt)?)( (?!pas)[\\p{L}’']+){0,2}? ${BON}`;
const SALAIRE_BY = `( [\\p{L}’']+){0,4}?,? ?[:–-]? ?\\(?(selon|suivant|en fonction|fonction|d[ée]pend(ra|ant)?|variable selon|tenant compte|au regard|au vu|d[’']apr[èe]s|en rapport avec|li[ée]e? [àa]|bas[ée]e? sur|proportionnel~ [àa]|[ée]tablie?s? (selon|en fonction)|d[ée]termin[ée]e?s? (selon|en fonction|par)|d[ée]finie?s? (selon|en fonction)|fix[ée]e?s? (selon|en fonction)|[àa] la mesure)( (de|du|des|la|le|les|l|d|votre|vos|ton|tes|son|leur)[’']?){0,3} ?([\\p{L}]+ (et|,) (@ )?)?${MESURE}`;
const SALAIRE_OPEN = `( [\\p{L}’']+){0,3}? ?:? ?([àa] (n[ée]gocier|d[ée]finir|discuter|convenir|d[ée]terminer|d[ée]battre|voir (ensemble|selon)|pr[ée]ciser)|n[ée]gociables?|sur demande|[àa] [ée]tudier selon)`;
const SALAIRE_HIGH = ` ([\\p{L}’']+ ){0,3}(dans (la (moyenne|fourchette) haute|le haut)|au dessus (de la moyenne|du march[ée])|parmi les (meilleur|plus [ée]lev[ée])~)`;
const SALAIRE_THAT = `,? (qui|dont) ([\\p{L}’']+ ){1,5}(votre|ton|tes|vos|parlerons|discuterons|conviendrons) ?(exp[ée]rience|profil|comp[ée]tences|talent|ensemble|valeur|m[ée]rite)?`;
const FRENCH = [
  `${SALAIRE}(${SALAIRE_GOOD}|${SALAIRE_IS}|${SALAIRE_BY}|${SALAIRE_OPEN}|${SALAIRE_HIGH}|${SALAIRE_THAT})`,
  `(le )?traitement (salarial )?(sera|est|d[ée]pend(ra)?|[ée]tabli)( (en|fonction|selon|de|des|la|le|du|l|d[’']|fix[ée]|[ée]tabli)){0,4} ?([dl][’'])?(exp[ée]rience|qualifications?|comp[ée]tences?|scolarit[ée]|dipl[ôo]mes?)`,
  '(bons?|bonnes?|excellente?s?|belles?|tr[èe]s bonn?e?s?|int[ée]ressante?s?|(généreu|genereu)(x|se)|jolie?|juste) (salaires?|(rémunér|remuner)ations?|paie|paye|r[ée]tribution|gratification|conditions salariales|conditions financi[èe]res)',
  '(une )pa[iy]e (attractive|compétitive|attrayante|motivante|intéressante)',
  'pa[iy]e (est|reste|sera|y est) (tr[èe]s |plut[ôo]t |aussi )?(bonne|attrayante|attractive|comp[ée]titive|correcte|int[ée]ressante|motivante|(généreu|genereu)se|au niveau)',
  "(on|nous|vous|te|qui|boîte|entreprise) (paie|payons|paye|(rémunér|remuner)ons|(rémunér|remuner)e|paient)( (nos|les|nous|vous|te|tous|toutes|gens|équipes|salariés|développeurs|développeuses|très|plutôt)){0,3} (bien|correctement|justement|(généreu|genereu)sement|au (niveau|prix|tarif|dessus|del[àa]) (de la moyenne|du march[ée])|mieux que|selon (le|ton|votre|l)[’']? ?@|au march[ée]|cher)(?= ?([.,;!–]|$| (et|nos|vos|ses|car|mais|pour|le|la|les)))",
  '(tu|vous|on|poste|stage|mission|emploi|job|y|es|est|êtes|seras|serez|sera)( (es|est|êtes|seras|serez|sera|sont))? (tr[èe]s |vraiment |plut[ôo]t )?(bien|correctement|(généreu|genereu)sement|justement|grassement) (pay|(rémunér|remuner)|r[ée]tribu)[ée]e?(\\(?e\\)?|·e)?s?(?![\\p{L}])',
  '(alignons|alignent|aligne|calquons|cal[ée]s?|align[ée]e?s?|positionnons|positionn[ée]e?s?)( (nos|les|salaires|nous|(rémunér|remuner)ations)){0,3} (sur|avec|au dessus)( de| du)?( ce que)?( le| les)? (prix |salaires )?(du |le )?march[ée](?<=(salair|r[ée]mun)[^.;]{0,70})',
  "(le salaire|l[’']argent) ne sera pas (un|le) (probl[èe]me|obstacle|frein|sujet)",
];

// Spanish, Italian, Portuguese and Polish.
const SUELDO =
  '(salarios?|sueldos?|retribuci[óo]n(es)?|remuneraci[óo]n|paquete (salarial|retributivo|econ[óo]mico)|condiciones (econ[óo]micas|salariales|retributivas)|oferta econ[óo]mica)';
const STIPENDIO =
  '(retribuzion[ei]|stipendi[oi]?|compensi?o?|pacchetto retributivo|ral|trattamento economico|inquadramento( contrattuale)?|remunerazione|offerta economica|tariffa giornaliera)';
const SALARIO =
  '(sal[áa]rios?|remunera\\p{L}{2}o|pacote (salarial|remunerat[óo]rio)|vencimento|ordenado|condi\\p{L}{2}es (salariais|remunerat[óo]rias)|bolsa(?= (compat|atra|competit)))';
const PENSJA = '(wynagrodzeni[ea]|pensj[aęi]|stawk[aęi]|p[łl]ac[aęy]|zarobki|warunki finansowe)';
const COMPETITIVO =
  '(competitiv[oa]s?|atractiv[oa]s?|a convenir|a negociar|negociables?|seg[úu]n (@ )?(experiencia|val[íi]a|perfil|mercado|candidat@|conocimientos|aptitudes)|acordes? (a|con) (@ )?@|interesantes?|por encima (del mercado|de la media)|de mercado|depende(r[áa])? de|en funci[óo]n de)';
const ADEGUATO = `(competitiv[oaie]|attraente|interessanti?|adeguat[oaie]|allineat[oaie] (al|alle|con)|commisurat[oaie]|in linea con (il|l)[’']? ?(mercato|esperienza)|da (concordare|definire|valutare)|di sicuro interesse|stimolante|proporzionat[oaie]|dipende|negoziabile|secondo (@ )?esperienza|sopra la media)`;
const FURTHER = [
  ...FURTHER_SOUTH,
  `${SUELDO}( [\\p{L}]+){0,3}? ?:? ?${COMPETITIVO}`,
  '(buen|excelente|muy buen|atractiv[oa]|competitiv[oa]|interesante) (salario|sueldo|remuneraci[óo]n|retribuci[óo]n|paquete salarial)',
  'pagamos (muy )?(bien|por encima)',
  `${STIPENDIO}( [\\p{L}]+){0,4}? ?:? ?${ADEGUATO}`,
  '(buon[ao]?|ottim[oa]|interessante|competitiv[oa]) (retribuzione|stipendio|compenso|pacchetto retributivo)|paghiamo bene',
  `${SALARIO}( [\\p{L}]+){0,3}? ?:? ?(competitiv[oa]s?|atra(c)?tiv[oa]s?|atraentes?|a combinar|compat[íi]ve(l|is)|de acordo com|acima (da m[ée]dia|do mercado)|conforme (a |o )?(experi[êe]ncia|perfil|mercado)|negoci[áa]vel|ajustad[oa]|interessantes?|adequad[oa]|depende)`,
  '(bom|[óo]timo|excelente|boa) (sal[áa]rio|remunera\\p{L}{2}o)|pagamos (muito )?bem',
  `${PENSJA}( [\\p{L}]+){0,3}? ?:? ?(atrakcyjn[aey]|konkurencyjn[aey]|rynkow[aey]|adekwatn[aey]|uzale[żz]nion[aey]|dostosowan[aey]|do (uzgodnienia|negocjacji|ustalenia)|zale[żz](y|n[aey])|odpowiadając[ae]|powyżej średniej)`,
  `(atrakcyjn|konkurencyjn|rynkow|adekwatn|satysfakcjonując|godziw|stabiln|motywując)\\p{L}{1,3}( (i|oraz) @)?( @)? ${PENSJA}`,
  'dobrze p[łl]atn@ (prac|stanowisk|staż)~',
];

export const ABROAD = abroad([...GERMAN, ...DUTCH, ...FRENCH, ...FURTHER]);
/** What somebody's product reckons, compares or shows. */
export const RECKONED = `${OF_OTHERS_SOUTH}|(software|app|tools?|plattform|platform|portal|portaal|logiciel|outil|plateforme|comparateur|module?|lösung|rechner|oplossing|solution|application|aplicación|applicazione|aplikacja)(,? [\\p{L}’']+){1,8}? (gehälter|gehalt|löhne|vergütung|lonen|salarissen|salaris|beloning|salaires?|rémunérations?|sueldos?|salarios?|stipendi|salários?|wynagrodze@)`;
