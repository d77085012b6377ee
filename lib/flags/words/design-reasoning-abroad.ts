import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { HOMONYMS_SOUTH, RECORDED_SOUTH, RECORDS_SOUTH, SOUTH } from './design-reasoning-abroad-south.ts';

/** Design papers, decisions with their reasons and trade-offs in German, French and Dutch, and a little of four more. */

/** A word between; it may end in a comma. */
const W = "([\\p{L}\\d’'`-]+,? )";

// German: what it is about, and what is done to it. The second also stands apart: "halten … fest".
const MATTER_DE =
  '((software|system|it|lösungs)? ?architektur(en|entscheidung(en)?|fragen|konzepte?[ns]?|entwürfe?n?|vorschläge?n?|varianten|alternativen|optionen|wahl|änderung(en)?)?|design ?entscheidung(en)?|entwurfsentscheidung(en)?|technologie ?(entscheidung(en)?|wahl|auswahl)|(software|system) ?(design|entwurf|entwürfe)s?|(technische|architektonische)[nrs]? (design ?|grundsatz ?)?(entscheidung|lösungsvariante|variante|alternative|lösungsansätze?|lösungsansatz|ansatz|ansätze|entwurf|entwürfe|option|vorschläge?|weichenstellung)\\p{L}{0,2}|lösungs ?(varianten|alternativen|konzepte?n?))';
const REASON_DE =
  '(begründ@|zu begründen|erklär@|erläuter@|argumentier@|verteidig@|rechtfertig@|(ab|gegeneinander ab)(zu|ge)?wäg@|abgewogen|abwägung~|hinterfrag@|diskutier@|debattier@|dokumentier@|(nieder|auf)(zu|ge)?schr(ei|ie)b@|fest(zu|ge)?h(a|ä)lten|festgehalten|dar(zu|ge)?leg@|verschriftlich@|vermittel@|schriftlich~|nachvollziehbar~|plausibel|verständlich~)';
const APART_DE =
  '((h(a|ä)lt(en|st)?|schreib(en|st|t)|leg(en|st|t)|wäg(en|st|t)|stell(en|st|t)|wieg(en|st|t))[^.;]{2,70} (fest|nieder|auf|dar|ab|vor|zur diskussion)(?= |[,.;:!]|$))';
const PAPER_DE =
  '((technische[ns]? |architektur ?)?(design|entwurfs|architektur|konzept) ?(dokument(e|en|s|ation(en)?)?|docs?|papiere?n?|papier|vorschläge?n?|notizen|skizzen)|architektur ?konzept(e|en|s)?|(technische[ns]?|software) ?design ?dokument~)';

// Dutch.
const MATTER_NL =
  '((software|systeem|it|solution)? ?architectu(ur|ren)(keuzes?|beslissing(en)?|besluit(en)?|voorstel(len)?|opties|varianten|vraagstuk(ken)?)?|(architecturale|architectonische|technische|technologische) (ontwerp ?)?(keuzes?|beslissing(en)?|besluit(en)?|afweging(en)?|alternatieven|opties|varianten|voorstel(len)?|richting)|ontwerp ?(keuzes?|beslissing(en)?|besluit(en)?|afweging(en)?)|technologie ?keuzes?|technisch(e)? ontwerp(en)?|(software|systeem) ?ontwerp(en)?|solution designs?)';
const REASON_NL =
  '((uit|toe)(( te|ge)? ?)?(leg@|licht~|lichten)|licht~|legt?|onderbouw~|motiver@|motiveert|gemotiveerd|(be)?argumenter@|(be)?argumenteert?|verdedig~|verantwoord(en|t)|rechtvaardig@|beredener@|bediscussi@|discussi@|afweg@|afgewogen|weegt?|wegen|vast(( te|ge)? ?)?leg@|documenter@|documenteer~|gedocumenteerd|opschrijv@|opgeschreven|op papier|schriftelijk|bespreek~|bespreken|besproken|presente(ren|ert|er)|waarom)';
const PAPER_NL =
  '((technische? |architectuur ?|design ?)?(ontwerp|architectuur|design) ?(documenten|document|documentatie|docs?|notities?|memo[’s]*)|technische? ontwerp(en)?|solution designs?|architectuur ?schetsen|technische? ontwerp(specificaties|voorstellen)|ontwerpvoorstel(len)? (?=en |voor |waar))';

// French.
const MATTER_FR =
  "((choix|décisions?|arbitrages?|orientations?|options?|compromis|partis? pris|scénarios?|propositions?|alternatives?) (d[’']architectures?|de conception(?! (de|des|du) (produit|jeu))|de design|techniques?|technologiques?|architectur@|structurants?))";
const REASON_FR =
  '(expliqu@|justifi@|argument@|motiv(er|ez|e|es|ons|ant)|défend@|document(er|ez|e|es|ons|és?|ées?|ant)|débat~|discut@|consign@|trac(er|ez|é|ée|és|ées)|formalis@|vulgaris@|expos(er|ez|es|e)|confront@|compar(er|ez|es|ons|e)|pes(er|ez|ons)|challeng(er|ez|eons)|présent(er|ez|es|ons) (et|puis)|par écrit|rédig@|écri(re|t|te|vez|vons|ts|tes)|pédagogie)';
const PAPER_FR =
  "((documents?|docs?|notes?|dossiers?|mémos?|fiches?) (de (conception|design|cadrage technique)|d[’']architecture)( (technique|logicielle|détaillée|applicative))?s?(?! (d[’']intérieur|mécanique|produit|électrique|(de|des|du) (nos |vos |ces |la |l[’'])?(moteurs?|machines?|pièces?|produits?|bâtiments?|véhicules?|ponts?|ouvrages?|équipements?)))|design docs?)";

const WRITE =
  '(schreib@|verfass@|erstell@|erarbeit@|ausarbeit@|anfertig@|diskutier@|schrijv@|schrijf~|opstell@|stelt?|uitwerk@|uitgewerkt|opgesteld|geschreven|indien@|bespreek~|rédig@|rédaction|écri@|redact@|redig@|escrib@|escrev@|scriv@|pisz@|pisani@)';

export const ABROAD = abroad([
  // German.
  `${MATTER_DE} (${W}){0,8}?${REASON_DE}`,
  `${REASON_DE} (${W}){0,6}?${MATTER_DE}(?! ?(büro|wettbewerb|studium))`,
  `${APART_DE.replace('[^.;]{2,70}', `(${W}){0,5}?${MATTER_DE} (${W}){0,5}?`).replace(' (fest', '(fest')}`,
  `${MATTER_DE} (${W}){0,3}?(halten|hält|hältst|schreiben|legen|wägen|stellen) (${W}){0,5}?(fest|nieder|auf|dar|ab|zur diskussion|vor)`,
  `(warum|weshalb|wieso|wozu) (${W}){0,6}?(architektur|entwurf|entwürfe|technologie|framework|datenbank|design|lösung)~ (${W}){0,5}?(passt|gewählt|entschied@|fiel|gefallen|taugt|sinnvoll|besser|richtig|wähl@|bevorzug@|gebaut|trägt)`,
  `${PAPER_DE} (${W}){0,6}?(${WRITE}|${REASON_DE}|besprech@|besprochen|prüf@|review~|gelesen|kommentier@|vor|bevor|steht|entsteht|anfang|zuerst)`,
  `(${WRITE}|${REASON_DE}|beginn~|start~|zuerst|vorher|erst|mit|per|anhand|gibt es|braucht|pflege|pflegst|review~) (${W}){0,5}?${PAPER_DE}(?! (lesen|verstehen))`,
  `(technische[nrs]?|architektonische[nrs]?|architektur) ?(trade ?offs?|kompromisse?n?|abwägung(en)?|zielkonflikte?n?|vor (und|&) nachteile?n?)`,
  '(diskutier|erklär|abwäg|wäg|begründ|benenn|besprech|erläuter)~ (@ ){0,3}?trade ?offs?',
  '(bespreek|bespreken|benoem|uitleggen|afwegen|leg)~ (@ ){0,3}?trade ?offs?',
  'trade ?offs? (@ ){0,4}?(besprek|benoem|uitlegg)~',
  '(trade ?offs?|kompromisse?n?|vor ?(und|&) nachteile?n?) ([\\p{L},]+ ){0,5}?(architektur|entwürf|entwurf|technisch|technologi|erklär|diskutier|begründ|abwäg|benenn|aufzeig)~',
  `(lösungs|architektur|technische|design) ?(varianten|alternativen|optionen) (${W}){0,5}?(abwäg|vergleich|bewert|gegenüber|diskutier|schriftlich|begründ|vor und nachteil)~`,
  `(abwäg|wäg|vergleich|gegenüberstell|gegeneinander)~ (von |der |verschiedener |mehrerer |unterschiedlicher |technischer )*(${W}){0,2}?(lösungsvarianten|architekturvarianten|architekturalternativen|lösungsalternativen|technischer alternativen|architekturen|entwurfsalternativen|technische (varianten|alternativen|lösungen))`,
  '(technische~ konzept~|lösungs(ansätze|ansatz|ideen?|vorschläge?)) ([\\p{L},]+ ){0,4}?(schreib~ (@ )?auf|vor ?(und|&) nachteil~|zur diskussion|verteidig~|begründ~)',
  '(streit|diskutier|debattier|red)en (@ ){0,4}?über (@ )?(software ?|system ?)?architektur~',
  '(architektur|entwurfs) ?(diskussion|debatte|runde|review|gilde|dialog)(en|n|s)?|design ?(diskussion|debatte)(en|n)?',
  '(diskussion|debatte|austausch|gespräch)(en|s)? (über|zu|zur|um|von) (@ ){0,2}?(software|system)? ?architektur~',
  `(über|zu) (die |der |unsere |unserer )?(software ?|system ?)?architektur(entscheidungen|fragen)? (${W}){0,4}?(diskutier|debattier|streit|entscheiden wir|austausch)~`,
  `entscheidungen (${W}){0,5}?(in|als|per|mit) (${W}){0,2}?(adrs?|architecture decision records?|rfcs?|entscheidungsprotokoll~)`,
  `(technisches? konzept|architektur)~ (${W}){0,4}?(vorgestellt|hinterfragt|schriftlich|verteidigt|diskutiert)`,
  // Dutch.
  `${MATTER_NL} ((?!klant)${W}){0,8}?${REASON_NL}`,
  `${REASON_NL} (${W}){0,6}?${MATTER_NL}(?! ?(bureau|studie|opleiding))`,
  `waarom (${W}){0,6}?(architectuur|ontwerp|technologie|framework|database|design|oplossing)~ (${W}){0,5}?(kiest|kiezen|gekozen|past|koos|kozen|beter|gebouwd|werkt|voorkeur)`,
  `${PAPER_NL} (${W}){0,6}?(${WRITE}|${REASON_NL}|op|beoordel@|review~|na te lezen|gelezen)`,
  `(${WRITE}|${REASON_NL}|begin~|start~|eerst|via|onderhoud~|review~) (${W}){0,5}?${PAPER_NL}`,
  '(technische|architecturale|architectonische|architectuur) ?(trade ?offs?|afwegingen|compromissen|voor en nadelen)',
  `voor ?(en|&) nadelen van (${W}){0,3}?(architectu|ontwerp)~|technische ontwerpen te schrijven`,
  '(trade ?offs?|afwegingen|compromissen|voor ?(en|&) nadelen) ([\\p{L},]+ ){0,5}?(architectuur|architectur(en|ale)|ontwerp|technisch|technologi|systeem|uitleg|toelicht|bespreek|besprek|onderbouw|benoem)~',
  `(weeg|weegt|wegen|afwegen|vergelijk~|zet) (${W}){0,3}?(technische|architectuur|technologische) ?(alternatieven|opties|oplossingen|keuzes|varianten)`,
  '(architectuur|design|ontwerp) ?(overleg(gen)?|discussies?|sessies?|reviews?|gilde|besprekingen|debatten)',
  '(discussies?|gesprek(ken)?|sparren|meedenken en discussiëren|debat(ten)?) (over|rond|omtrent) (@ ){0,2}?(software|systeem)? ?architectu@',
  `(technische|architectuur|ontwerp) ?(beslissing|besluit|keuze)~ (${W}){0,8}?(met|inclusief|samen met|plus) (het |de |hun |een )?(waarom|reden(en)?|motivatie|onderbouwing|argumenten)`,
  // French.
  `${REASON_FR} ((?!formation|cours)${W}){0,5}?${MATTER_FR}`,
  `${MATTER_FR} (${W}){0,7}?${REASON_FR}`,
  `(expliqu|justifi|argument|défend|vulgaris|débat|discut|challeng|présent)(~(er|ez|es|ons|ent|ant)|e) (${W}){0,4}?(une |l[’']|votre |ton |son |nos |notre |des |plusieurs |d[’'])(proposition d[’'])?architectures?( (logicielle|technique|applicative|d[’']un système|d[’']une application|cible|retenue|rédigée))?(?! d[’']intérieur)`,
  `compar@ (${W}){0,3}?(architectures|solutions techniques|options techniques|approches techniques)( [^.;]{0,40} (justifi|argument|expliqu|motiv|défend|recommand)~)?`,
  `pourquoi (${W}){0,7}?(architecture|techno~|framework|base de données|conception|solution technique|approche|design)s?( (${W}){0,4}?(choisi|retenu|plutôt|préféré|convient)~)?`,
  `${PAPER_FR}(?! (remis|fourni)s?)( (${W}){0,4}?(relu|discut|partag|rédig|commenté|validé)~)?`,
  "trade ?offs? (techniques?|d[’']architecture|de conception|de design)",
  "compromis (techniques?|d[’']architecture|de conception|architectur@)",
  `(avantages (et|\\/) (les )?inconvénients|pour et (le )?contre|forces et (les )?faiblesses) (${W}){0,5}?(architectur|techni|technolog|conception|solution|approche|framework)~`,
  `(architectur|techni|technolog|conception)~ ([\\p{L}’',]+ ){0,6}?(avantages (et|\\/) (les )?inconvénients|pour et (le )?contre)`,
  "(revues?|discussions?|débats?|réunions?|échanges|réflexions|comités?|ateliers?) (d[’']|de |sur l[’']|autour de l[’']|sur les |sur |à propos de l[’'])(architecture|conception technique|choix techniques|choix d[’']architecture|design technique)",
  `(décisions?|choix|arbitrages?) (${W}){0,5}?(en|dans (un|des|les|nos)|sous forme d[’']|via (un|des)|l[’']objet d[’'](un|une)) ?(adrs?|architecture decision records?|rfcs?)`,
  "rédig@ (@ ){0,3}?(spécifications? (d[’']architecture|de conception)|propositions? techniques? (pour|avant|relu))",
  // Spanish, Portuguese, Italian, Polish.
  '(explic|justific|argument|document|defend|debat|discut|fundament)~ ([\\p{L},]+ ){0,4}?((decisiones|decisões|decisión|decisão|elecciones|escolhas|alternativas|propuestas|propostas) (de |da )?(arquite[ct]+ura|diseño|design|técnic[oa]s|arquite[ct][óôo]nic[oa]s|arquiteturais)|trade ?offs?)',
  "(spieg|motiv|giustific|argoment|document|difend|discut|illustr)~ ([\\p{L},’']+ ){0,4}?((scelte|decisioni|alternative|proposte) (architettural|di architettur|di design|tecnich|progettual)~|compromessi|trade ?offs?)",
  '(uzasadni|wyjaśni|dokument|omawi|dyskut|tłumacz|argument)~ ([\\p{L},]+ ){0,4}?(decyzj|wybor|rozwiąza)~ (architekt|techn|projekt)~',
  '(documentos?|docs) de (diseño|design|arquitectura|arquitetura)|documenti di (design|architettura)|dokument~ architekt@',
  '(revisiones|revisões|discussioni) (de|di) (arquite[ct]+ura|architettura|diseño técnico)',
  ...SOUTH,
]);
/** Their letters stand for other things, too: they count beside what is done with them. */
export const RECORDS_ABROAD = abroad([
  "(rfcs?|adrs?|adr[’']s|rfc[’']s)",
  '(technische[ns]? )?(design ?|entwurfs ?)(dokument|doc)~',
  ...RECORDS_SOUTH,
]);
export const RECORDED_ABROAD = phrases([
  // German.
  '((größere|neue|jede)[nrms]? (feature|vorhaben|projekt|änderung)|schreib|verfass|diskutier|entscheid|entschied|dokumentier|architektur|festhalt|festgehalten|halten|coden|programmier|kommentier|technisch|entwick|begründ|erklär|erläuter|abwäg|entwurf|entwürf)~',
  // Dutch.
  '(schrijv|schrijf|indien|beslis|besluit|besprek|bespreek|vastleg|vastgelegd|leggen|architectu|wijziging|keuze|documenteer|technisch|ontwerp|ontwikkel|afweg|uitleg|toelicht)~',
  // French.
  '(rédig|rédac|écri|écrit|décision|choix|coder|débat|discut|documente[rz]|documentons|documentée|consign|technique|propositio|arbitrag|structurant|expliqu|justifi)~',
  // Spanish, Portuguese, Italian, Polish.
  '(escrib|redact|decisiones|arquite|escrev|decisõ|scriv|architett|pisz|decyzj|architekt|documenta[mnr]|discutim)~',
  ...RECORDED_SOUTH,
]);
export const HOMONYMS_ABROAD = phrases([
  '(innen|landschafts|garten|gebäude|stadt|informations|sicherheits|enterprise|unternehmens) ?architekt(ur|en)~',
  '(landschaps|interieur|tuin) ?architect~',
  "architecture (d[’']intérieur|intérieure|navale|paysagère|du bâtiment)|architekturbüros?|architectenbureaus?",
  "(écoles?|agences?|cabinets?|études?) d[’']architecture",
  'net(werk|zwerk) ?archite[ck]t@',
  'adr ?(schein|certificaat|bescheinigung|diploma|führerschein|papieren|permis|klassen?|stoffe|wegvervoer)',
  '(certificat|permis|formation|transport|conduite) adr',
  'adr ?\\((ad|algemeen)[^)]{0,40}|(persoonlijke|lesboek)[^.]{0,20} adr',
  'rfc ?\\d{3,5}|(rugby|itil|change management)[^.]{0,40} rfcs?|rfcs? [^.]{0,40}(itil|change advisory|change management)',
  ...HOMONYMS_SOUTH,
]);
