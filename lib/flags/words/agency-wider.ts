import { phrases } from '../../text/phrases.ts';
import { FEW, FIRM, FIRM_KINDS, ROLE, SOME } from './agency.ts';

/** Further words of `rules/agency.ts`: how adverts of somebody in between begin. */

const WE_ARE =
  "(we|i)([’']re|[’']m| are| am|[’']ve been| have been)( (currently|now|proudly|exclusively|delighted to be|excited to be|pleased to be|proud to be|thrilled to be|very|also|just)){0,2}?";
const LOOK = '(looking|seeking|searching|recruiting|hiring|in search|in need|on the lookout)';
const WITH = `${WE_ARE} (working|partnering|partnered|partners|collaborating|teaming up) ((closely|exclusively|directly) )?with (an?|one of (the|our|my|\\w+[’']s)) ${SOME}${FIRM}`;

/** Company with somebody, where the sentence also tells of hiring. */
export const WITH_A_FIRM = phrases([WITH]);
/** The same where the next sentence tells of it. */
export const WITH_A_FIRM_THAT = phrases([
  `${WITH}(?=[^\\n.!?]{0,160}[.!]\\s{1,3}(they|the (company|client|business|firm|organi[sz]ation|team)|this (company|client|business|firm))([’']re|[’']s| are| is) (\\w+ly )?(looking|seeking|hiring|recruiting|searching|expanding|growing|investing|scaling|building out)(?![\\w]))`,
]);
/** Somebody else's job, in whole statements. */
export const FOR_CLIENT = phrases([
  `(as|being) (an?|the|their|one of the) preferred (supplier|partner|vendor|agency|recruiter) (to|of|for) (an?|one of|our|the|their|several|some)`,
  `for ((an?|our|my) ${FEW}client|one of (our|my) ${FEW}clients),? ([\\w’',/&]+ ){0,10}?${WE_ARE} ${LOOK}`,
  `(an?|our|one of our) ((?!and |or )\\w+ ){0,3}?portfolio compan(y|ies)( of ([\\w’]+ ){1,3}?)? (is|are) (\\w+ly )?${LOOK}(?! (for )?(ways|to (reduce|improve)))`,
  `(work|working|job|role) as an? ([\\w/’-]+ ){1,6}?(for|at|with) one of our (\\w+ ){0,3}?(clients|partner companies)(?= ?([,.;:)]|$| (with|in|where|who|and|from|that)(?![\\w])))`,
  `${ROLE}( to (join|work|strengthen|support))? (with|for|at) one of our (\\w+ ){0,3}?clients(?= ?([,.;:)]|$| (in|who|where|from|with a|that|is|located)(?![\\w])))`,
  `${WE_ARE} (recruiting|hiring) for an? (\\w+ ){0,3}?(opportunity|role|position|job|vacancy) (with|at|within) (an?|one of) ${FEW}${FIRM}`,
  '(short|long) term (project|assignment|contract|engagement) (with|for|at) an? ([\\w-]+ ){0,3}?client(?! (side|library|app))',
  'industry type ?: ?(\\w+ ?[/&,]? ?){0,2}?(recruitment|staffing)',
  `(marketplace|platform|network|community|we) (that |which )?(connects?|match(es)?|pairs?) you (directly )?(with|to) ((?!users|customers|friends|people)[\\w-]+ ){0,4}?(start ?ups?|companies|clients|employers)`,
  'about (our|my|the) client(?= ?(:|$))|(?<=^[*#• ]{0,4})(our|my|the) client ?:(?! (angular|react|vue|java|web|mobile|side))',
  `(our|my) client,? (an?|one of the|one of) (?!(react|web|mobile|desktop|thin|thick) )(\\w+ ){0,3}?(leaders?|leading|largest|biggest|fastest|pioneer|provider|player|${FIRM_KINDS})(?! (that|which) (talks|runs|renders|calls))`,
  'our client is (\\w+ly )?(revolutioni[sz]ing|transforming|disrupting|pioneering|redefining|reshaping|expanding|scaling|seeking|recruiting|hiring)(?! (up|out) )',
  '(the|our|my) client (is|are) (\\w+ )?(looking|hoping|keen|aiming|planning|wanting) to (interview|hire|onboard|appoint|recruit|fill)',
]);
/** The same in other tongues. */
export const FOR_CLIENT_ABROAD = phrases([
  'voor (een|één) van onze (@ ){0,2}?(partners|klanten|relaties|opdrachtgevers) (@,? ){0,8}?((zijn|ben) (wij|we|ik) op zoek|zoek(en)? (wij|we|ik))',
  'voor een (@ ){0,4}?(bedrijf|organisatie|consultancy|adviesbureau|bank|verzekeraar|scale ?up|start ?up|onderneming|klant|opdrachtgever|speler|werkgever|fabrikant|overheidsinstelling|ziekenhuis|gemeente|multinational|producent|dienstverlener|leverancier),? (@,? ){0,12}?((zijn|ben) (wij|we|ik) op zoek|zoek(en)? (wij|we|ik))',
  '(als|waar (wij|we)|zijn (wij|we)) (@ )?preferred supplier',
  '(operiere?n?|operiert|arbeite[nt]) als (@ )?(personalberat@|personalvermittl@|personaldienstleist@|headhunter|vermittler)',
  'bei (unserem|meinem) (@ ){0,2}?(end)?(kunden|auftraggeber)(?!-)',
  'für (ein|unser) (@ ){0,3}?(kunden|endkunden)projekt (@ ){0,6}?suche?n? (wir|ich)',
  'für (einen?|unseren|meinen) (@ ){0,4}?(unternehmen|kunden|großkunden|endkunden|konzern|hersteller|versicherungskunden|bankkunden|zulieferer|mittelständler|versicherer|energieversorger) (@,? ){0,6}?suche?n? (wir|ich)',
  'für ein(e)? (@ ){0,4}?(unternehmen|bank|versicherung|behörde|start ?up|krankenkasse|klinik) (@,? ){0,6}?suche?n? (wir|ich)',
  "pour (l[’']un de |un de )?(nos|notre) clients? (@,? ){0,6}?(nous|je) (recherch|cherch|recrut)@",
]);
/** What a freelancer is sent to: of somebody who is employed the same words are of those whom the employer serves. */
export const AT_A_CLIENT = phrases([
  '(project|contract|assignment|gig|engagement|freelance|mission) (\\w+ ){0,4}?(with|for|at) an? ([\\w-]+ ){0,3}?client(?! (side|library|app))',
  '(bei|für) (einem|einen) (@ ){0,2}?(end)?kunden(?!-)|bij een (@ ){0,2}?(eind)?(klant|opdrachtgever)|(chez|pour) un (@ )?client',
]);
