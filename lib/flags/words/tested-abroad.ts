import { abroad } from '../../text/languages.ts';
import { phrases } from '../../text/phrases.ts';
import { KEPT_OUT_SOUTH, SOFT_SOUTH, SOUTH, UNLESS_SOUTH } from './tested-abroad-south.ts';

/** More words of `rules/tested.ts` in German, Dutch, French and a few others. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
/** The same, but no denial. */
const V =
  "((?!nicht |kein|nie |niet |geen |nooit |pas |plus |aucun|jamais |ohne |zonder |sans |fast |haast |presque )[\\p{L}\\d’'/]+,? )";

const DE_KIND =
  '((unit|integrations|system|regressions|end to end|e2e|komponenten|modul|akzeptanz|smoke|api|schnittstellen|oberflächen|gui|software|entwickler|mutations|snapshot|contract|property|ui|browser)( ?[-,] ?)?( (und|oder) )?)';
const DE_TESTS = `((${DE_KIND} ?){1,3}tests?|tests|testfälle\\p{L}?|testcode|testsuiten?|testautomatisierung)`;
const NL_KIND =
  '((unit|integratie|systeem|regressie|end to end|e2e|component|module|acceptatie|smoke|api|software|mutatie|snapshot|contract|ui|browser)( ?[-,] ?)?( (en|of) )?)';
const NL_TESTS = `((${NL_KIND} ?){0,3}tests|${NL_KIND} ?test(s|en)|test ?(cases|gevallen|suites?|code|automatisering|scenario[’']?s))`;
const FR_KIND =
  "(unitaires?|automatis@|automatiques|d[’']intégration|d[’']acceptation|de (non )?régression|de bout en bout|end to end|e2e|de composants?|par propriétés|basés sur (les|des) propriétés|de mutation|de contrats?|paramétr[ée]~|logiciels|d[’']api|fonctionnels|pertinents|solides|robustes)";
const FR_TESTS = `(tests?|essais)( ${FR_KIND})`;
const STEP =
  '(commits?|push|merges?|pull requests?|merge requests?|prs?|mrs?|builds?|deployments?|deploys?|releases?|features?|bugfix~|bugs?|modul\\p{L}{0,2}|module|tickets?|stor(y|ys|ies)|funktion~|fonction~|änderung~|wijziging~|functi@|modifications?|correctifs?|corrections?|codezeile|regel code|ligne de code|komponenten?|services?|dienst~|schnittstellen?|koppeling~|pipelines?|nacht|branch)';

export const ABROAD = abroad([
  // German.
  `(schreib|programmier|automatisier|implementier|verfass)\\p{L}{0,4} ((und|oder) \\p{L}{3,14} )?${V}{0,4}?${DE_TESTS}`,
  `(erstell|entwick|pfleg|wart|erweiter|ausbau|aufbau|ergänz|liefer)\\p{L}{0,5} ${V}{0,4}?(${DE_KIND} ?){1,3}tests?`,
  `tests (${V}{0,4}?)(zu )?(schreib|automatisier|implementier|programmier|mitliefer)\\p{L}{1,4}`,
  `(automatisiert|automatisch)\\p{L}{0,2} ${V}{0,2}?(${DE_KIND} ?){0,3}(tests?|testens?|testing|testläufe\\p{L}?|test ?suiten?|testverfahren|testfälle\\p{L}?)`,
  `(automatisiert|automatisch) (@ )?(getestet|testen)|(getestet|testen) (${V}{0,5})(automatisiert|vollautomatisch)`,
  '(\\p{L}{0,14}testsuiten?|testframeworks?|testpyramiden?|testcode|testskripten?|testinfrastruktur|testcoverage|(komponenten|akzeptanz|entwickler|mutations|api|ui|end to end|e2e) ?tests)',
  '(code|zeilen|zweig) ?abdeckung|(hohe|gute|ausreichende|starke)[nrs]? (code |test )?coverage|(code |test ?)coverage (von|bei|über|liegt|ist|hoch|van|ligt|zit|is|boven|rond|de \\d|est|dépasse)',
  `\\d{2,3} ?(%|prozent) (der|des|unseres|vom) (codes?|codebasis|zeilen|quellcodes?) (${W}{0,4})(abgedeckt|getestet)|\\d{2,3} ?(%|prozent) (test ?|code ?)?(coverage|abdeckung)(?= ?[.,;!)]|$)`,
  '(grüne|rote|fehlschlagende|scheiternde|fehlgeschlagene|parametrisierte|wacklige|flakige)[nrsm]? (\\p{L}{0,20} )?tests?',
  `tests? (${V}{0,5}?)(grün|rot|fehlschl@|scheiter@|durchl@|bestanden|schlägt fehl)(?= ?[.,;!)]|$| (ist|sind|wird|bleib|darf|ge|und|geht|kommt))`,
  `(jede[rnms]?|alle[nr]?|jegliche[rn]?|neue[rnms]?) (@ )?${STEP} ${V}{0,6}?((${DE_KIND} ?){0,3}tests|getestet|testsuite|testabdeckung)`,
  `(tests|test ?suite) (${V}{0,6}?)(jede[mnrs]?|allen?) (@ )?${STEP}`,
  `tests (${V}{0,5}?)(in der|in unserer|durch die|nachts|nächtlich) (\\p{L}{0,8} )?(ci|pipeline|build|automatisch)`,
  `(?<!(corona|drogen|alkohol|schnell|pcr|covid) )tests (${V}{0,6}?)(definition of done|selbstverständlich~|pflicht|ehrensache|teil (${W}{0,3})(arbeit|entwicklung|codes?|alltags?|definition|handwerks?|features?))`,
  `(durch|mit|von|per|mittels) (${V}{0,3}?)(${DE_KIND} ?){0,3}tests? (@ ){0,2}?(abzu)?(abdeck|abge|absicher|deck|sicher)~`,
  `(deck|sicher|prüf)\\p{L}{1,3} (${V}{0,6}?)(durch|mit|per|mittels) (${V}{0,3}?)(${DE_KIND} ?){0,3}tests?`,
  `getestete[nrsm]? (@ ){0,2}?(code|quellcode|software|python|module?n?|features?|services)`,
  `(code|quellcode|module?n?|features?|software|änderung(en)?) (${V}{0,6}?)(automatisch|automatisiert|gründlich|gut|sauber|ordentlich|durchgehend|vollständig|konsequent|ausreichend) getestet`,
  '(test(est|en|et|e|st)|zu testen) (@ ){0,2}?(deinen|unseren|ihren|euren|eigenen|jeden|seinen|neuen) (@ )?(code|quellcode)',
  '(erst|zuerst) (kommt |schreib@ (wir |du )?)?(der|den|ein|einen|die) tests?|tests? (zuerst|vor dem code|vor der implementierung)',
  `(bugs?|fehler|bugfix~|fix) (${W}{0,8}?)(ein|einen|einem|der|den|dem) (@ )?(unit ?|regressions ?)?test(?= ?[,.;]| (der|sie|ihn|nach|re))`,
  '(erfahrung|kenntnisse|routine|praxis|übung|freude|spaß|know how|sicher|fit) (im|beim|mit|in|am) (@ ){0,2}?(unit ?testing|software ?testing|testen von (python|code|software)|test ?automation|schreiben von (@ )?tests)',
  'eigenschaftsbasierte[nrs]? tests?|(mocks?|mocking|fixtures?|stubs?)(,| und| oder| en| of| et| ou| y| e| i|/) (@ )?(mocks?|mocking|fixtures?|stubs?|parametri@)',
  '(pytest|playwright|cypress|selenium|unittest)[- ](test ?)?suiten?|test ?getriebene[nrs]?|test first',
  '(kultur|konzept|strategie)~ (des|für|von) (automatisierte[ns]? )?(testens|unit ?tests)|(test|testing) ?kultur',
  '(testen|testing|tests) (gehört|gehören|zählt|zählen) (@ ){0,3}?(zum|zur|zu|dazu) ?(programmieren|entwick@|coden|handwerk|alltag|code)?(?= ?[.,;!)]|$| (wie|dazu))',
  '(testen|testing|tests) (@ ){0,3}?(genauso|ebenso|net zo|even|aussi|tout aussi) (wichtig|belangrijk|importante?s?|viel wert) (@ )?(wie|als|que) (@ ){0,2}?(programm|cod|entwick|ontwikkel|bouw|feature|implement|écri|développ)~',
  '(fang|beginn|start|begin|commenc|démarr)~ ([\\p{L}]+ ){0,4}?(mit|met|par|avec) (dem|einem|een|de|un|le|den) (@ ){0,2}?test(?= ?[.,;!)]|$| (an|der|die|en|und|et|qui|dan))',
  "(fertig|erledigt|abgeschlossen|af|klaar|done|terminée?|finie?|livrée?)( ist| gilt)?,? (erst |pas |@ )?(wenn|als|wanneer|nadat|sobald|zodra|une fois|lorsqu[’']?~|quand|si) ([\\p{L}’']+ ){0,6}?(getestet|tests?|getest|testée?|testdekking)",
  'testbare[nrsm]? (@ )?(code|quellcode|software|module?n?|architektur~|architectuur)|(code|quellcode) (@ ){0,4}?(testbar|testbaar|testable)(?= ?[.,;!)]|$| (und|en|et|ist|is|zu|te|ge|maak))',
  // Dutch.
  `(schrijf|schrijv|programmeer|automatiseer|automatiser|implementeer|implementer)\\p{L}{0,3} ((en|of) \\p{L}{3,14} )?${V}{0,4}?${NL_TESTS}`,
  `(maak|maken|onderhoud|opzet|bouw|ontwikkel|uitbreid|lever)\\p{L}{0,3} (van )?${V}{0,4}?${NL_KIND} ?test(s|en)`,
  `(tests (${V}{0,3}?)|testen )(te )?(schrijven|schrijft|automatiseren|automatiseert|programmeren)|(schrijf|schrijft|schrijven|schrijven van|automatiseren van|automatiseert) (@ )?testen(?= ?[.,;!)]|$| (voor|in|met))`,
  `(geautomatiseerde?|automatische?|automatisch) (${V}{0,2}?)(${NL_KIND} ?){0,3}(tests?|testen|testing|test ?suites?|testscripts?|test ?cases|testsets?|testscenario~|getest)`,
  `(getest|testen) (${V}{0,5}?)geautomatiseerd|(testdekking|codedekking|code ?coverage van|hoge (test |code )?coverage|testpiramide|testframeworks?|test ?automatisering|testscripts|testgedreven)`,
  `\\d{2,3} ?(%|procent) (van (de|het|onze) (code~|regels|python~) (@ ){0,3}(gedekt|getest)|(test ?|code ?)?(dekking|coverage)(?= ?[.,;!)]|$))`,
  '(groene|rode|falende|gefaalde|geparametriseerde|slagende|mislukte) (\\p{L}{0,20} )?tests?',
  `tests? (${V}{0,5}?)(groen|rood|slagen|slaagt|falen|faalt|breken)(?= ?[.,;!)]|$| (is|zijn|wordt|blijf|mag|en|gaat|komt|moet))`,
  `(elke|ieder|iedere|elk|alle|nieuwe) (@ )?${STEP} ${V}{0,8}?((${NL_KIND} ?){0,3}tests?|${NL_KIND} ?testen|getest|testsuite|testdekking)`,
  `(tests|test ?suite) (${V}{0,6}?)(elke|ieder|iedere|elk|alle) (@ )?${STEP}`,
  `(?<!(corona|drugs|alcohol|covid|pcr) )tests (${V}{0,6}?)(definition of done|vanzelfsprekend~|verplicht|standaard|horen (@ )?(erbij|bij)|(vast )?onderdeel (${W}{0,3})(werk|ontwikkel~|code|definition|oplevering|feature))`,
  `(door|met|via) (${V}{0,3}?)(${NL_KIND} ?){0,3}tests (@ ){0,2}?(af ?(te dekken|gedekt|dekken)|afdekken|dekken|gedekt|bewaken|bewaakt|geborgd|borgen)`,
  `(borg|dek|bewaak|verifieer|controleer)\\p{L}{0,2} (${V}{0,8}?)(door|met|via) (${V}{0,3}?)(${NL_KIND} ?){0,3}(tests|testen)`,
  'geteste (@ ){0,2}?(code|software|python|modules?|features?|services)|(code|software|modules?|features?) (@ ){0,5}?(automatisch|grondig|goed|degelijk|volledig|geautomatiseerd) getest',
  '(test|testen|te testen) (@ ){0,2}?(je|jouw|uw|onze|hun|eigen|alle|nieuwe) (eigen )?(code|broncode)|(eigen|je|jouw|onze) code (@ ){0,2}?(te )?testen',
  '(eerst|begint (@ ){0,3}met|start (@ ){0,3}met) (de|een) (@ )?test(?= ?[,.;]| (die|en|dan|voor))|testgestuurd~',
  '(ervaring|kennis|affiniteit|handig|bedreven|gek|thuis) (met|van|in|op) (@ ){0,2}?(unit ?testing|unit ?testen|software ?testing|testing in python|property based test~|geautomatiseerd testen)',
  // French.
  `${FR_TESTS}|(tests?|essais) (@ ){0,2}?(unitaires|automatisés)`,
  `(automatis|écri|rédig|maint|enrichi|implément|développ|ajout)\\p{L}{0,5} (et \\p{L}{3,14} )?(${V}{0,2}?)(les|des|ses|vos|tes|de|leurs|nos|ces)? ?(@ )?(tests|essais)(?= ?[.,;!)]|$| (de|d[’']|pour|unit|auto|et|fonc|en|qui|avant|avec|à))`,
  "(écriture|automatisation|rédaction|maintenance|mise en place) (de|des|d[’']) ?(@ )?(tests|essais|cas de tests?)(?! (cliniques|psycho~))",
  "(suites?|jeux?|batterie|harnais|bancs?) de tests (automatis@|unitaires|compte|tourne|s[’’'])|suites? de tests|pyramide (des|de) tests|(framework|outil)s? de tests?",
  "(couverture|taux de couverture) (de |du |des |par )?(nos |le |les |la )?(code|tests?)|taux de couverture (de|d[’']|supérieur|est|à|dépass@|au) ?(@ )?\\d",
  '(couvr|couvert|couvertes?|protég|garant|vérifi|sécuris)\\p{L}{0,5} (@ )?(par|avec|grâce à) (une? |des |les |de |nos |ses )?(@ )?(tests|suite)',
  `(nos|les|des|leurs|ses|vos) tests (${V}{0,3}?)(couvrent|tournent|passent|échouent|s[’']exécutent|sont (lancés|exécutés|joués|rejoués|verts|automatisés|obligatoires))`,
  "tests? (au vert|verts?|rouges?|qui échoue~|en échec|qui passent|qui cassent?|d[’']abord|avant le code)|test en premier|d[’']abord (c[’']est )?(le|un) test",
  "(on|nous|vous|tu) test(e|es|ons|ez) (@ ){0,2}?(tout|notre|votre|ton|chaque|le|son) (code|ce qu[’']@|module|fonctionnalité|commit|le code)",
  '(code|logiciel|modules?|fonctions?|composants?|python) ([\\p{L}]+,? (et )?){0,5}?(testée?s?(?= ?[.,;!)]|$| (unit|auto|et |à|de|par|avec))|bien testée?s?)',
  'testée?s? (unitairement|automatiquement)|(tester|teste[zs]?) (son|votre|ton|leur|notre|le|du) (propre )?code|(culture|pratique|rigueur|amour|sens|discipline) (du|des|de) (tests?|testing)',
  `(chaque|toute?s?|tous les?|aucun~) (nouvelle |nouveau )?(${STEP}|fonctionnalité|évolution|livraison|anomalie|code) ([\\p{L}’']+,? ){0,8}?(tests( @)?|testée?s?|test (unitaire|automatis@))(?= ?[.,;!)]|$| (qui|et|de|avant|auto|unit))`,
  'tests (font|fait) (@ )?partie|(les |des )tests (sont|est) (@ )?(une évidence|obligatoires?|incontournables?|systématiques?|la norme|la règle|un réflexe|la base)|développement (piloté|dirigé|guidé) par (les|des) tests',
  "(réflexe|goût|habitude|maîtrise|pratique|expérience|connaissance|sensibilité|appétence|culture|aisance) (@ )?(des|du|aux?|de|en|avec|pour les|sur les) (tests|test|essais|tdd|testing)(?= ?[.,;!)]|$| (unit|auto|et (la|de|du)|logiciel|d[’']int|en python|python|avec))",
  "(accompagn|assorti|muni|livr)\\p{L}{1,3} (d[’']|de |par |avec )(un |une |des |ses |leurs )?tests?(?= ?[.,;!)]|$| (qui|et|unit|auto))",
  // Spanish, Italian, Portuguese.
  "(pruebas|tests|testes) (unitari[ao]s|automatizad[ao]s|automátic[ao]s|automatici|d[ei] integra@|de regresión|de regressão|funciona[il]~|de extremo a extremo|ponta a ponta|end to end)|test (d[’']integrazione|di integrazione|di regressione|di unità|end to end)",
  'cobertura de (código|pruebas|tests?|testes)|copertura (dei test|del codice|di test)|desarrollo (guiado|dirigido) por (pruebas|tests)|desenvolvimento (guiado|orientado) (por|a) testes|(suite|batería) de (pruebas|tests|testes)|suite di test',
  '(código|codice|software) (@,? ){0,4}?(bien |ben |bem )?(testead[oa]|probado|testado|testato)(?= ?[.,;!)]|$| (y|e) )|automatiza~ (de )?(las |los |os )?(pruebas|tests|testes)|automatizza~ (dei |i )?test',
  // Polish.
  '(pis|twor|utrzym|automatyz|rozwij)@ (@ ){0,2}?(testy|testów)(?= ?[.,;!)]|$| (jedn|auto|integr|dla|e2e|kodu))|pokryci@ (kodu |testami )|testowaln@ kod~|dobrze przetestowan@ kod~|test(y|ów) (regresji|e2e|end to end|regresyjn@)',
  ...SOUTH,
]);

/** Also said of the tests of other things: they count in a software job or beside words of the trade. */
export const SOFT_ABROAD = abroad([
  '(über|mehr als|rund|ruim|meer dan|plus de|duizenden|tausende|milliers de|hunderte|honderden|centaines de) ([\\d.]{1,6} )?tests(?= ?[.,;!)]|$| (und|die|laufen|en|in|qui|draaien|tournent))',
  '(unsere[nr]?|onze|nos|leurs|hun eigen|ihre eigenen|deine) tests(?= ?[.,;!)]|$| (fang|fing|ab|auf|find|bewak|vang|couvr|nous|attrap|lauf|draai|tourn|schlag))|(hygiène|base|socle|patrimoine) de tests|denk~ (@ ){0,4}?(an|aan) (die |de |je )?tests',
  '(test ?strategien?|teststrategieën|testset|testaanpak|stratégies? de tests?|politique de tests?|estrategia de pruebas|strategi[ae] di test)',
  '(erfahrung|kenntnisse|ervaring|kennis) (im|in|mit|met|van|beim) (het |automatisierten? |automatisierte[ns] |geautomatiseerd |software ?)?(testing|testen|tests|softwaretests?)(?= ?[.,;)]|$)',
  '(schrijf|schrijv|schreib)\\p{L}{0,3} (en|und) (test|teste|testen|testet|testest|testing) (je |du |van |von |de |den |deine[nr]? |jouw )?(eigen |eigenen )?(code|software|python)',
  ...SOFT_SOUTH,
]);

const DE_ANY =
  '((unit|integrations|regressions|automatisierte[nrs]?|grüne[nrs]?|passende[nrs]?|eigene[nrs]?|zugehörige[nrs]?|ausreichende[nrs]?) ?){0,2}(tests?|testabdeckung|testfälle)';
const NL_ANY =
  '((unit|integratie|regressie|geautomatiseerde|groene|bijbehorende|eigen|goede|slagende|bijhorende) ?){0,2}(tests?|testen|testdekking)';
const FR_ANY = '(tests?|essais)';
/** What is not done without tests, and tests that are no mere extra. The denial is part of it. */
export const KEPT_OUT_ABROAD = abroad([
  // German.
  `ohne (@ )?${DE_ANY} (${W}{0,8}?)(nicht|nichts|kein~|niemand|nie|zurück|abgelehnt|undenkbar|unfertig|unvollständig|lehnen wir|blockiert)`,
  `(nichts|kein~|nie|niemals|niemand|nicht) ((?!erfahrung|angst)${W}){0,8}?ohne (@ )?${DE_ANY}(?! (bestehen|zu bestehen|einzustellen))`,
  `tests? (${W}{0,6}?)(kein~|nicht|nie(mals)?) (${W}{0,2}?)(nice to have|kür|option~|luxus|lästig~|nebensache|nachgedanke|verhandelbar|verzichtbar|afterthought|beiwerk|zeitverschwendung|fremdw@|anhängsel|neuland|böhmisch~|kompromiss~|diskussion~|fertig)`,
  `(nie|niemals|nicht|ungern) (${W}{0,3}?)(an|bei|auf) (@ )?${DE_ANY} (${W}{0,3}?)(spar|verzicht)~|(an|bei|auf) ${DE_ANY} (spar|verzicht)~ (wir |man )?(nie|nicht|niemals)`,
  `tests? (${W}{0,6}?)(nicht|niet|plus|pas) (mehr |meer )?(${W}{0,2}?)(zu )?(erkl|beibring|beizubring|uit te leggen|uitleg|expliqu)~`,
  `(ungetestete|nicht getestete)[nrs]? (code|änderung(en)?) (${W}{0,6}?)(nicht|nichts|kein~|nie|zurück|abgelehnt)|kein~ ungetestete[nrs]? code`,
  // Dutch.
  `zonder (@ )?${NL_ANY} (${W}{0,8}?)(niet|niets|niks|geen|niemand|nooit|terug|afgekeurd|geweigerd|geblokkeerd|ondenkbaar)`,
  `(niets|niks|geen|nooit|niemand|niet) ((?!ervaring|angst)${W}){0,8}?zonder (@ )?${NL_ANY}(?! (af te leggen|te doorlopen))`,
  `tests? (${W}{0,6}?)(geen|niet|nooit) (${W}{0,2}?)(nice to have|optie|optioneel|luxe|bijzaak|sluitstuk|onderhandelbaar|afterthought|tijdverspilling|geheim~|overbodig~|onbekend~|discussie|vreemd~)`,
  `(ongeteste|niet geteste) code (${W}{0,6}?)(niet|niets|geen|nooit|terug)|geen (enkele )?(regel )?ongeteste code|(nooit|niet) (${W}{0,3}?)op ${NL_ANY} (${W}{0,2}?)(bezuinig|bespar)~`,
  // French.
  `sans (@ )?${FR_ANY} (${W}{0,5}?)(rien|ne|n[’']@|refus@|rejet@|renvoy@|impensable|inachev@)`,
  `(rien|ne|aucune?|jamais|n[’']@|personne|pas (de|d[’'])) ?(${W}{0,8}?)sans (@ )?${FR_ANY}(?! (de recrut|d[’']embauche|technique))`,
  `tests? (${W}{0,5}?)(ne|n[’']@) (${W}{0,4}?)(option~|facultati@|luxe|négociables?|secondaires?|accessoires?|corvée|secrets?|bonus|gadget|après coup|détail|négligés?|sacrifiés?)`,
  `(code|fonctionnalité|module)s? non testée?s? (${W}{0,5}?)(ne|n[’']@|refus@|rejet@)|(jamais|pas|aucun) (${W}{0,2}?)(de )?code non testé`,
  // Spanish, Italian, Portuguese, Polish.
  `(nada|ning[uú]n~|no|nunca|nulla|niente|nessun~|non|nenhum~|não|nic|żad@|nie) (${W}{0,8}?)(sin|senza|sem|bez) (@ )?(tests?|pruebas|testes|testów|testu)(?= ?[.,;!)]|$| (unit|auto|jedn))`,
  ...KEPT_OUT_SOUTH,
]);

const NOW =
  "(heute|inzwischen|mittlerweile|jetzt|seither|seitdem|nun|bei uns|vandaag|nu|inmiddels|tegenwoordig|sindsdien|aujourd[’']hui|désormais|maintenant|depuis)";
/** What has been put in place of testing by hand, and who writes the tests where there are no testers. */
export const TURNED_ABROAD = abroad([
  `${NOW} (${V}{0,6}?)(pytest|tdd|testsuite|test suite|suite (@ ){0,2}([\\d.]+ )?(geautomatiseerde )?tests|(automatisierte|geautomatiseerde)[nr]? tests?|(unit|integrations|integratie) ?tests|tests automatisés|tests unitaires)(?! (nicht|niet|mehr|meer|abge|afge))`,
  '(tester\\p{L}{0,5}|qa|qualité|testteam|testabteilung|testafdeling|testeurs)[^.;]{0,25} (nicht|keine?n?|niet|geen|pas|aucune?) ?[,:;–—] ?(@ ){0,6}?(schreib|schrijv|écri|test)~ (@ ){0,4}?(unit ?|integrations ?|integratie ?)?(tests|testen)',
  `(keine?n?|geen|pas d[’']|aucune?) ?(@ ){0,2}(tester\\p{L}{0,5}|qa( ?@)?|testteam|testabteilung|testafdeling|testeurs?)[^.;:]{0,15}[,:–—-] ?(${V}{0,6}?)(schreib|schrijv|écri|test)~ (${V}{0,4}?)(tests|testen)`,
]);

/** Tests of something else than code, and of those who apply. */
export const UNLESS_ABROAD = phrases([
  '(bewerbungs@|auswahlverfahren|einstellungstests?|eignungstests?|sollicitatie~|recrutement|candidature|selectieprocedure|patient~|patiënt~|labor|laboratoire~|schüler~|leerlingen|élèves)',
  '(hardware ?tests?|prüfst[aä]nd~|teststand|testbank|banc de test|crash ?tests?|fahrzeug~|voertuig~|véhicule~|steuergerät~|essais? (cliniques?|en vol|mécaniques?|terrain|au sol))',
  ...UNLESS_SOUTH,
]);
