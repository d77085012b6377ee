import { phrases } from '../../text/phrases.ts';

/** The words of `rules/agency.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const SEEKS =
  '(?:looking|seeking|searching|hiring|recruiting|in search|in need|expanding|seeks?|searches|requires?|needs?|wants?|hires?)';
/** An advert for somebody else: a client is named as the one that hires. */
export const CLIENT = phrases([
  'on behalf of (?:(?:our|my|an?|the) (?:[\\w’]+ ){0,4}?client|one of (?:our|my) (?:[\\w’]+ ){0,4}?clients)',
  `(?:our|my|end|the) (?:[\\w’]+ ){0,3}?client(?:,|\\(| (?:who|which|that|is|based|in|has|currently|now|\\w+ly))(?: [\\w’'&.(),/]+){0,24}? (?:is|are|be) (?:\\w+ )?${SEEKS}`,
  '(?:our|my|end|the) (?:[\\w’]+ ){0,2}?client,? (?:\\w+ ){0,3}?(?:seeks|searches|requires|needs someone|wants to (?:hire|add|grow))',
  '(?:our|my) (?:[\\w’]+ ){0,2}?client (?:is|are) (?:an? |one of )',
  `one of (?:our|my) (?:[\\w’]+ ){0,3}?clients?,? (?:[\\w’',]+ ){0,16}?(?:is|are|has|wants|needs|seeks|to) (?:\\w+ )?(?:${SEEKS}|to (?:add|hire))`,
  '(?:recruit(?:ing)?|hiring|hire|looking|searching|search|seeking|role|position|opportunity|vacancy) (?:[\\w’]+ ){0,8}?for (?:(?:an?|our|my|the) (?:[\\w’]+ ){0,4}?client|one of (?:our|my) (?:[\\w’]+ ){0,4}?clients|a client of (?:ours|mine))(?= ?(?:[,.;:–(]|$| (?:in|based|who|to|is|which|from)(?![\\w’-])))',
  "for (?:(?:our|my) (?:[\\w’]+ ){0,3}?client|one of (?:our|my) (?:[\\w’]+ ){0,3}?clients),? (?:[\\w’',]+ ){0,12}?(?:we|i) (?:are|am|search|seek|recruit)",
  'hired by our client|asked us to (?:find|recruit|hire)|working in partnership with (?:[\\w’]+ ){0,8}?to hire',
  'end clients?(?: is| needs| requires|:)|(?:w2|1099|c2c) through us',
]);
/** What the advertiser says it is. */
export const ITSELF = phrases([
  '(?:we are|we’re|is|as|are) (?:an? |the )?(?:[\\w’,]+ ){0,6}?(?:recruitment|staffing|recruiting|secondment|temp|headhunting) (?:agency|firm|company|consultancy|business|partner|specialists?|organi[sz]ation)(?! for)',
  '(?:acting|acts|act|operates?|operating) as an? (?:employment|recruitment|staffing) (?:agency|business)(?: and (?:an? )?(?:employment|recruitment) \\w+)?',
  'services (?:advertised|provided) (?:by \\w+ )?(?:are|as) (?:those of )?an? (?:employment )?agency',
  '(?:personalvermittlung|personaldienstleist\\p{L}+|arbeitnehmerüberlassung|zeitarbeit\\p{L}*|nous sommes une esn|cabinet de recrutement|agencia de (?:selección|empleo|trabajo temporal)|detacherings ?(?:bureau|organisatie|bedrijf))',
  'an? (?:staffing|recruitment) (?:firm|agency) since',
]);
/** Employed here, at work elsewhere. */
export const SENT = phrases([
  "(?:deployed|placed|seconded|sent out|assigned|staffed|embedded) (?:[\\w’]+ ){0,3}?(?:at|to|with|within) (?:(?:one of |some of )?(?:our|their) (?:[\\w’/&]+ ){0,3}?|various |different |multiple |several |leading |large |customers[’'] ?)(?:clients?|customers[’'] (?:teams?|sites?)|partner (?:companies|organi[sz]ations))",
  "(?:work|working|works|projects?|assignments?|consultants?) (?:[\\w’]+ ){0,2}?(?:on ?site )?at (?:one of |some of )?(?:our |the |a |various |different |multiple )(?:[\\w’/&]+ ){0,3}?clients?(?:[’']s?)?",
  'assignments (?:with|for) our (?:\\w+ )?clients',
  "(?:sent out|deployed|seconded) to customers[’'] teams|seconded to|(?:in|on|during) (?:this|a|your) secondment|secondment (?:basis|assignments?)",
  "at (?:the |our )?clients?[’']?s?[’']? (?:sites?|premises|offices?|locations?)",
  '(?:via|op basis van|op|middels|door|in de|werken in) detachering|detachering(?= ?:)|detacherings(?:basis|constructie|opdracht\\p{L}*)',
  'gedetacheerd',
  'bij (?:(?:een|één) van (?:onze|de) |diverse |verschillende |uiteenlopende |wisselende |meerdere )(?:soorten )?(?:\\p{L}+ )?opdrachtgevers?',
  '(?:gedetacheerd |ingezet |baan |aan de slag |werken )(?:\\p{L}+ ){0,4}?bij (?:(?:een|één) van onze |diverse |verschillende )klanten',
  '(?:ingezet|aan de slag|projecten) bij (?:onze |de )(?:\\p{L}+ )?(?:opdrachtgevers|klanten)',
  'voor (?:(?:een|één) van onze (?:opdrachtgevers|relaties|klanten)|onze (?:\\p{L}+ )?(?:opdrachtgever|relatie|klant))(?= ?(?:,|in|te|uit|zijn|zoek))',
  'in opdracht van (?:een van )?onze',
  '(?:im auftrag|für) (?:unsere[nsm] |einen unserer |eines unserer )(?:\\p{L}+ ){0,2}?kunden?(?: (?:aus|in|im|mit|eine?n?|suchen|sind)|,)',
  '(?:bei|vor ort bei) (?:unseren|wechselnden|verschiedenen) (?:\\p{L}+ )?kunden(?= (?:eingesetzt|tätig|vor ort|im einsatz))',
  'direkt bei unserem (?:kunden|mandanten)',
  "(?:pour|pour le compte de|chez) (?:l[’']un de |un de |d[’']un de )?(?:notre|nos) clients?(?= ?(?:[,.;:–(]|$| (?:grands?|dans|basée?|final|du|de|spécialisée?|nous|un|une|situé|à)(?![\\p{L}-])))",
  'en régie|notre client(?:,| (?:est|recherche|final))|client final',
  '(?:nuestro|para (?:un|importante)|importante) cliente?(?:,| (?:es|busca|final|del|una?|en))|per conto di (?:un |una |nostr|importante )',
  "(?:un[’']?|nostra)? ?azienda cliente|(?:em|nos|em diversos) (?:nossos )?clientes (?:do|da|de|nacionais)",
  'dla (?:naszego|jednego z naszych) klient\\p{L}+|our bench|personalberatung',
]);
/** Agencies that are told to stay away, and clients of the trade. */
export const UNLESS = phrases([
  '(?:no|without|not|unsolicited|keine?|geen|sans) (?:\\w+ ){0,4}?(?:agenc(?:y|ies)|recruiters?|acquisitie)',
  'agenc(?:y|ies) (?:please|need not|calls)|acquisitie|unsolicited|third part(?:y|ies)',
  '(?:client (?:side|success|library|libraries|server|certificate)|thin client|thick client|api client|travel agenc|space agency|advertising agency|news agency)',
  '(?:werk je nu|werkzaam|kandidaat) (?:[\\p{L}]+ ){0,6}?(?:uitzend|detachering\\p{L}*)|how we work',
  '(?:interviews?|support|meetings?|calls?|relationships?|portal) (?:with|for|to) (?:our|one of our) (?:\\w+ )?clients?',
]);
