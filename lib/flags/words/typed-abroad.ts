import { abroad } from '../../text/languages.ts';
import { KEPT_OUT_SOUTH, SOUTH } from './typed-abroad-south.ts';

/** More words of `rules/typed.ts` in German, Dutch, French and a few others. A space in a phrase stands for any short gap. */

const W = "([\\p{L}\\d’'/]+,? )";
/** The same, but no denial. */
const V =
  "((?!nicht |kein|nie |niet |geen |nooit |pas |plus |aucun|jamais |ohne |zonder |sans |non |kaum |nauwelijks )[\\p{L}\\d’'/]+,? )";
const OF_CODE =
  '((quell|bron)?code\\p{L}{0,2}|code ?base|python\\p{L}{0,2}|fun[kc]ti(on|e)\\p{L}{0,12}|fonctions?|signatur\\p{L}{0,2}|m[eé]thod\\p{L}{1,2}|module?n?s?|back ?ends?|schnittstellen|interfaces?|services?|param[eè]t\\p{L}{2,3}|klassen|classes)';
const FULLY =
  '(statisch|streng|strikt|voll|vollständig|durchgängig|durchgehend|komplett|konsequent|sauber|lückenlos|ordentlich|stark|gut|fast vollständig|weitgehend|volledig|strikt|strict|netjes|goed|consequent|compleet|overal|helemaal|statiquement|fortement|entièrement|strictement|totalement|complètement|rigoureusement|correctement|bien|proprement)';
const DONE = '(typisiert|getypt|typannotiert|annotiert|getypeerd|getypte|geannoteerd|typée?s?|annotée?s?)';
const DE_NOUN =
  '(typ( ?|en)annotation(en)?|typ ?(angaben|hinweise?n?|deklarationen|prüf(er|ern|ung durch mypy|ung mit (mypy|pyright))|checker|signatur\\p{L}{0,2})|typenprüfung|statische[nrs]? typ(en)? ?\\p{L}{0,10})';
const NL_NOUN =
  '(type ?(annotaties?|signatu(ur|ren)|aanduidingen|controle|veiligheid)|typehints?|typecheck(er|ers|ing|s|t)?|statische (typering|types|type ?@))';
const FR_NOUN =
  '(annotations? (de|des|du) types?|annotations? de typage|indications? de types?|typage( (statique|fort|strict|python|explicite|complet|rigoureux))|(contrôle|vérification|analyse|vérificateur)s? (statique )?(de |des |du )(types?|typage)|types explicites)';

/** What follows code that has types. */
const TYPED = [
  `(${V}{0,6}?)${FULLY} (${FULLY} )?${DONE}`,
  `(${V}{0,5}?)(zu typisieren|typisieren|annotieren|zu annotieren|annoteren|mit typen (zu )?(\\p{L}{4,14})|met types (te )?(\\p{L}{4,14}))`,
  `(${V}{0,5}?)(getypeerd|geannoteerd)(?! (data|door|met labels))`,
  `(${V}{0,4}?)(typée?s?|annotée?s?)(?= ?[.,;!)]|$| (et|avec|de bout|sans exception|partout|en|à|statiq|par mypy|strict))`,
].join('|');

/** Words that can hardly mean anything else. */
export const ABROAD = abroad([
  DE_NOUN,
  NL_NOUN,
  FR_NOUN,
  `${OF_CODE} (${TYPED})`,
  `(typehint(s|ing)?|typhints?|typechecker\\p{L}?|typecheck(s|ing)?|typannotiert\\p{L}{0,2})`,
  // German and Dutch: said of code.
  `(typisier|annotier)(e|en|st|t) (${V}{0,5}?)${OF_CODE}`,
  `(typisierte|getypte|annotierte|getypeerde|geannoteerde)[nrsm]? ${OF_CODE}`,
  `(typeer|annoteer|typer|annoteren|typeren)\\p{L}{0,2} (${V}{0,4}?)${OF_CODE}`,
  '(jede|alle|öffentliche|elke|iedere|alle|chaque|toute?s?)[nrs]? (@ )?(funktion(en)?|methoden?|signatur(en)?|functies?|fonctions?|méthodes?|paramètres?)' +
    ` (${V}{0,6}?)(typ(en|isiert)|types?|getypeerd|typée?s?|annotée?s?|annotiert|geannoteerd|annotations|annotaties|annotationen)(?= ?[.,;!)]|$| (versehen|und|en|et|voorzien|haben|hat|sein|von))`,
  `(kein|geen|pas de|aucun|kaum|banni~|verbann~|verbied~|verbot~|interdi~|proscri~|weren|verboden) (le |les |l[’'])?(type |typ |types )?[“„«"‘\\x60]?any[”“»"’\\x60]?(?= ?[,.;!)]|$| (in|im|de|dans|aus|von|uit|erlaubt|mehr|meer))`,
  '(mit|met|avec|auf|op|sur) (@ )?(protocols?|generics|typeddicts?|typevars?)(,| und| en| et) (@ )?(protocols?|generics|typeddicts?|typevars?|overloads)',
  '(mypy|pyright|typ(en)?fehler|type ?fouten|typefouten|erreurs? de typage|erreurs? de types?) ([\\p{L}]+ ){0,5}?(build|pipeline|ci|merge|blockier~|blokke~|bloqu~|brech~|bricht|breekt|rot|rouge|rood)',
  '[“„"\\x60]?any[”“"\\x60]? (ist|is|est|bleibt|blijft|reste) (@ ){0,4}?(tabu|verboten|taboe|verboden|interdit|proscrit|unerwünscht|banni|ongewenst)',
  '(van|mit|met) (@ )?(types|typen) (te )?(voorzien|versehen|auszustatten)|voorzien van (@ )?types(?! of)',
  '\\d{2,3} ?(%|prozent|procent|pour cent) (@ )?(typisiert|getypeerd|annotiert|geannoteerd|typée?|annotée?)(?= ?[.,;!)]|$)',
  // French.
  `(typer|typons|typez|typant|typent|annoter|annotez|annotons) (${V}{0,3}?)${OF_CODE}|(on|l[’']équipe|chacun|tout le monde) type (${V}{0,3}?)(python|code|fonctions|signatures|paramètres)`,
  '(fonctions|signatures|code|python|méthodes) (@ )?(typée?s?|annotée?s?)(?= ?[.,;!)]|$| (et|avec|sans))|python (typé|annoté)|typer (ses|vos|tes|nos|les|leurs) (fonctions|signatures|paramètres|variables|retours)',
  // Spanish, Italian, Portuguese, Polish.
  '(anotaciones|anotações|annotazioni) (de|di) tipos?|tipado (estático|estricto|fuerte|de python)|tipagem (estática|forte|rigorosa)|tipizzazione (statica|forte|rigorosa)|(comprobación|verificación|controllo|verificação) (estática |statico )?(de|dei) tip[oi]s?',
  '(código|codice|python|funciones|funzioni|funções) ((?!no |non |não )@ ){0,3}?(tipad[oa]s?|tipizzat[oaie]|anotad[oa]s? con tipos)|(tipamos|tipiamo|tipizziamo) (@ ){0,3}?(código|codice|python|funciones|funzioni|funções)',
  '(kod|funkcj@|python~) (@ ){0,4}?(otypowan@|typowan@)|(podpowied@|wskazów@|adnotac@) typów|statyczn@ (analiz@ typów|typowani@|kontrol@ typów)',
  ...SOUTH,
]);

/** The same where Python stands beside it. */
export const ABROAD_BESIDE_PYTHON = abroad([
  `${FULLY}(e[nrs]?)? (${FULLY} )?(typisiert|getypt|getypeerd|getypte|typé)\\p{L}{0,2}(?! (@ )?(program@|sprach@|ta(al|len)|langages?))`,
  '(mit|auf|an|von|für|in|über|zu|um|ohne) (@ ){0,2}?(typisierung|typsicherheit)|(statische|saubere|strenge|konsequente|vollständige|durchgängige|strikte|starke|gute)[nrs]? (typisierung|typen|typsystem~)',
  'python (@ ){0,3}?(mit|met|avec) (@ )?(typen|types)|typen (@ ){0,6}?(prüfen|geprüft|gecheckt|kontrollieren)|types (@ ){0,6}?(gecontroleerd|gecheckt|afgedwongen|vérifiés|contrôlés|controleren)',
  '(strikte|strenge|goede|expliciete|statische|correcte|volledige|explizite) (typering|types|typen)|typering|typage(?! de leurs?)|typisierung',
  'python, (@ ){0,4}?(getypeerd|typisiert|annotiert|typé|mit typen|met types)(?= ?[.,;!)]|$)|(typen|types) (@ ){0,4}?(horen erbij|gehören dazu|erbij|dazu)(?= ?[.,;!)]|$)',
  '(bring|führ|rüst|ergänz|voeg|breng|ajout|introdui)\\p{L}{0,4} (@ ){0,2}?(typen|types) (in|ein|nach|toe|aan|à|dans|au)',
  '(types|typen) (@ ){0,7}?(pflicht|selbstverständlich~|verplicht|obligatoires?|standaard|standard|vanzelfsprekend~)',
  '(tipado|tipagem|tipizzazione|typowani@|typov@)',
]);

const KINDS =
  '((saubere|vollständige|korrekte|volledige|correcte|goede|passende|entsprechende|nette)[nrs]? )?(type ?hint(s|ing)?|typ(en)? ?annotation(en)?|typ ?hinweise?n?|typ ?angaben|typisierung|typsignatur(en)?|typen|annotation(en|s)?( de types?| de typage)?|type ?annotat(ions?|ies?)|annotaties|typering|types?|typage|mypy|pyright|indications de types?)';
const NOT =
  "(nicht|nichts|kein~|nie|niemals|niemand|niet|niets|niks|geen|nooit|ne|n[’'](est|a|arrive|atteint|entre|aboutit|ira|y)|rien|refusée?s?|rejetée?s?|abgelehnt|zurück~|durchgefallen|geweigerd|afgekeurd|teruggestuurd|terug|bloqu@|blockier@|geblokkeerd)";
const GOES =
  '(kommt|kommen|geht|gehen|wird|werden|landet|landen|gelangt|schafft|schaffen|besteht|bestehen|darf|dürfen|fällt|fallen|lehn@|merg@|nehmen|akzeptier@|lassen|gilt|gelten|passier@|komt|komen|gaat|gaan|wordt|worden|raakt|haalt|halen|mag|mogen|accepter@|laten|passe~|part~|est|sont|va|vont|atterri@|accept@|fusionn@|arrive~|entre~|franchi@)';
/** Untyped code that is kept out, and types that are no mere extra. The denial is part of it. */
export const KEPT_OUT_ABROAD = abroad([
  `(ohne|zonder|sans) (@ )?${KINDS},? (${W}{0,5}?)(${NOT} (${W}{0,4}?)${GOES}|${GOES} (${W}{0,6}?)${NOT})`,
  `(ohne|zonder|sans) (@ )?${KINDS},? (${W}{0,3}?)(lehnen wir|fallen durch|fällt durch|zurückgewiesen|abgelehnt|geblokkeerd|geweigerd|sont refus@|est refus@|wijzen we|keuren we)`,
  `(nichts|kein~|niemals|niets|niks|geen( enkele)?|nooit|rien|aucune?) ((?!grund|problem|angst|reden|raison|problème)${W}){0,7}?${GOES} (${W}{0,5}?)(ohne|zonder|sans) (@ )?${KINDS}`,
  `(kein~|geen( enkele)?|aucune?|pas une seule) (@ )?(funktion|zeile|methode|module?|pull request|pr|merge request|commit|code|python|functie|regel|fonction|ligne|méthode)\\p{L}{0,3} (@ ){0,3}?(ohne|zonder|sans) (@ )?${KINDS}`,
  `(type ?hints?|typ ?annotationen|typen|typisierung|type ?annotaties|typering|typage|annotations de types?|types?|mypy|pyright) (${W}{0,5}?)(nicht|kein~|niet|geen|pas) (${W}{0,2}?)(optional|option~|optioneel|optie|nice to have|verhandelbar|onderhandelbaar|wegzudenken|weg te denken|kür|luxus|luxe|deko~|verzichtbar|facultati@|négociables?|bijzaak|nebensache|geschmackssache|versiering|accessoires?|décorati@)`,
  `(untypisierte|unannotierte|ungetypte|ongetypeerde|niet getypeerde|ongeannoteerde)[nrs]? (${OF_CODE}) (${W}{0,4}?)${NOT}|${OF_CODE} non (typée?s?|annotée?s?) (${W}{0,4}?)${NOT}`,
  `(pull requests?|merge requests?|prs?|code|funktionen|functies|fonctions|wer|wie) (${W}{0,3}?)(ohne|zonder|sans|vergisst|vergeet|oublie) (@ )?${KINDS},? (${W}{0,4}?)(zurück|terug|abgelehnt|afgekeurd|refus@|rejet@|durch den check)`,
  `(pas besoin|nicht nötig|hoeft geen|müssen kein~|muss kein~)[^.;]{0,30}(mypy|pyright|typ@)[^.;]{0,20},? (il suffit|es reicht|es genügt|solange|als je maar)[^.;]{0,30} (typer|typisier~|typeert|annot@)`,
  `(nie|niemals|nooit|nicht mehr|niet meer|ne [^.;]{0,20}plus|nunca|mai) (${W}{0,4}?)(ohne|zonder|sans|sin|senza) (type ?hints?|typ ?annotationen|typisierung|type ?annotaties|typering|typage|mypy|anotaciones|annotazioni)`,
  `nicht (${W}{0,3}?)ohne (type ?hints|typ ?annotationen|mypy)(?= ?[.,;!)]|$)|(verzicht~) (${W}{0,3}?)(auf|op) (type ?hints|typ ?annotationen|typen|mypy) (${W}{0,2}?)(nie|nicht|niemals|niet|nooit)`,
  '(sin|senza|sem|bez) (anotaciones|annotazioni|anotações|tipos|tipi|adnotacji) ?(de tipos?|di tipo|typów)? ([\\p{L}]+ ){0,3}?(no|non|não|nie|nada|nulla|nic) ([\\p{L}]+ ){0,2}?(pasa|passa|entra|przechodzi|se acepta|llega|arriva|mergea)~',
  ...KEPT_OUT_SOUTH,
]);

/** What was otherwise once and is now done here. */
export const TURNED_ABROAD = abroad([
  `(heute|inzwischen|mittlerweile|jetzt|seither|seitdem|nun|vandaag|nu|inmiddels|tegenwoordig|sindsdien|aujourd[’']hui|désormais|maintenant) (${V}{0,8}?)(${FULLY} (typisiert|annotiert|getypeerd|geannoteerd|typée?s?|annotée?s?)|(mypy|pyright|type ?hints|typannotationen|type ?annotaties) (${V}{0,3}?)(pflicht|verplicht|obligatoires?|überall|overal|partout))`,
  `(type ?hints|typ ?annotationen|type ?annotaties|annotations de types?|typage|typering|mypy)[^.;]{0,50}[;,] ?(aber |und |maar |en |mais |et )?(heute|inzwischen|mittlerweile|jetzt|vandaag|nu|inmiddels|aujourd[’']hui|désormais|maintenant) (${V}{0,4}?)(pflicht|verplicht|obligatoires?|überall|overal|partout|standard|standaard|la norme)`,
]);
