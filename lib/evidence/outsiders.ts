import { hasIn } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';
import { spaced, spacedWords } from '../text/spaced.ts';
import { isDoneBy } from './before.ts';

/** People and firms that are not of the house. */
const OUTSIDERS =
  '(customers|clients|users|subscribers|readers|listeners|viewers|buyers|sellers|shoppers|players|gamers|patients|doctors|clinicians|nurses|hospitals|clinics|surgeries|pharmacies|teachers|students|pupils|learners|schools|universities|colleges|museums|banks|insurers|lenders|brokers|retailers|merchants|wholesalers|manufacturers|car ?makers|airlines|hauliers|shippers|carriers|utilities|municipalities|councils|ministries|governments|authorities|publishers|newspapers|broadcasters|software houses|law firms|firms|companies|enterprises|businesses|corporates|corporations|organi[sz]ations|employers|charities|start ?ups|scale ?ups|fintechs|competitors|rivals|vendors|suppliers|resellers|distributors|dealers|franchisees|landlords|tenants|farmers|drivers|couriers|restaurants|hotels|hobbyists|volunteers|freelancers|creators|investors|consultancies|agencies|tech giants|brands|hedge funds|care homes|estate agents|broadcasters|operators|distributors|builders|factories|plants|incubators|(?<!(our|all|production|application|build|linux) )hosts|houses|galleries|recruiters|parents|architecture firms|attackers|hackers|criminals|fraudsters|scammers|shops|web ?shops|studios|households|citizens|residents|members of the public|(app|game|indie|third party|independent|external|open source) developers|(card|policy|account|ticket) ?holders)';
/** How many of them, or whose. */
const HOW_MANY =
  '((many|most|some|several|various|countless|numerous|plenty|lots|loads|half|two thirds|a third|a quarter|a few|few|both|all|other|certain|hundreds|thousands|tens of thousands|millions|(one|two|three|four|five|six|eight|ten|[\\p{N}][\\p{N}.,]*)( ?%| percent| million| thousand| hundred)?|more than half|over half|the majority|a lot|a number|none|one|two|three|each|every one|any)( of)?( the| our| these| those| all)? )';
/** Words that do not go on as the subject's verb does. */
const NO_VERB =
  '(and|or|but|of|in|on|at|to|for|with|by|from|as|than|like|who|that|which|whose|we|you|our|your|is|are|was|were|a|an|the|success|support|service|services|data|base|facing|needs|requirements|experience|relations?|side|teams?|projects?)(?!\\p{L})';
const OURS = spacedWords(
  "we|we[’']@|us|our|ours|you|you[’']@|your|wir|unsere?|nous|notre|nos|wij|onze|nosotros|nuestr[oa]s?",
);

/**
 * Outsiders as who does it, from the beginning of a clause: "Most insurers still write", "The hospitals we supply run",
 * "Investment banks take". What is done by "customers are" or "users and engineers" is not told of them.
 */
const SUBJECT = spaced(
  `^[^\\p{L}\\p{N}]*((in|at|on|among|across|within) [^,.;]{2,50}, )?(${HOW_MANY}|(the|our|these|those|their|your) )(@ ){0,2}?${OUTSIDERS}( (that |which |who |whom )?(we|you)( will|[’'](ll|d|re))? @( (for|with|to|from|on))?)?( (in|of|on|at|from|down|around|across|near|abroad|outside|(that|who|which) (buy|buys|use|uses|hire|rent|pay|licen[cs]e)) [^,;.]{2,50}?)?(, [^,;.]{2,50},)? (?!${NO_VERB})@`,
  `^[^\\p{L}\\p{N}]*((large|big|small|most|investment|retail|private|public|local|paying|leading|other|rival|traditional|modern|young|busy|hobby|home|would be|competing|bigger|larger|smaller|typical|certain|silicon valley|online|online only|technology) ){0,2}${OUTSIDERS}( (to|of|in|on|at) our [^,;.]{2,30}?)? (?!${NO_VERB})@`,
  `^[^\\p{L}\\p{N}]*${HOW_MANY}(@ ){0,2}?${OUTSIDERS} (is|are|was|were) (?!we)@`,
  `^[^\\p{L}\\p{N}]*(other|otr[ao]s|d[’']autres|andere|many an?|the big|the large|the other) ([\\p{L}-]+ ){0,2}?[\\p{L}-]+(s|house|shop|firm|company) (?!(than|of|and|or|in|for|to|with|at|on|are|is|include|includes|may|might|will|can|as|team|teams|from)(?!\\p{L}))(?<!(tools|technologies|skills|requirements|responsibilities|duties|benefits|things|languages|frameworks|members|engineers|developers|colleagues|projects|services|components|tasks|teams|departments|systems|days|times|areas|topics|of us|us) )@`,
  `^[^\\p{L}\\p{N}]*our (customers|clients|users)( @){1,6} (with|who|whose|that) `,
  '^[^\\p{L}\\p{N}]*(an?|the|one) ((?!we )@ ){1,4}(that |which |who |whom )?we ((?!(are|use|run|deploy|ship|maintain|develop|is) )(@ ){1,5}?for|(will |also )?(supply|serve|audit|advise|host|insure|invoice)) (?!(is|was|the|our|a|an|we|you|this|and|or) )@',
  // Where it is done: "In the insurance industry seven in ten still".
  `^[^\\p{L}\\p{N}]*(in|at|across) (the |most |many |other |some |all |certain )([\\p{L}-]+ ){0,2}?${OUTSIDERS}(?!\\p{L})|^[^\\p{L}\\p{N}]*(in silicon valley|across the industry)(?!\\p{L})`,
  '^[^\\p{L}\\p{N}]*(in|at|across|throughout) (the |this |our |most |many |other |some |all |certain |typical )(@ ){0,3}?(industry|industries|sector|sectors|trade|companies|firms|start ?ups|agencies|places|tech giants)(?!\\p{L})',
);
/** What is made for them. */
const GOODS =
  '(product|platform|tool|software|app|plug ?in|add ?on|extension|ide|editor|marketplace|web ?site|website builder|site|portal|board|game|simulator|dashboard|calendar|assistant|bot|scanner|linter|service|hosting|control panel|cloud|suite|magazine|newsletter|bulletin|forum|library|course|e learning|academy|api|sdk|device|engine)';
/** The same wherever it stands before the words. */
const WITHIN = spacedWords(
  `(?<!(is|are|was|were|as|be|been|being|become|became|re|s|named|considered|voted|among|remains) )(one|two|three|some|several|many|most|half|another|a few|a number|few|none) of (our|the|these|those|their) (@ ){0,2}?${OUTSIDERS}`,
  `(the|our|an?) (end |final )?(customer|client)( in [^,;.]{2,30})?, (an? [^,;.]{2,40}, (has|keeps|runs|employs) its own|whose)|background on the (customer|client)|(several|many|some|most|one|all) of the (@ ){1,3}we (work for|serve|supply|audit|advise)|among (our|the) (@ )?(agency[’']s )?(clients|customers)|(one|another|this|that) (@ )?(customer|client)(, [^,;.]{2,40},)? (accepts|has|runs|operates|uses|insists|enforces|requires|keeps|wants|demands)|(for|of|at|from) (a|an) (@ ){1,3}whose|(your|the) first (project|assignment) is for an? (@ ){1,3}(that|which)|(our|the|an?) (largest|biggest|oldest|first|latest|newest|typical|average|former|best known|main|most important|new) (@ )?(customer|client|user|account)`,
  `${OUTSIDERS},? ((several|many|most|some|all|few|both|none|one|two) of (whom|which)|whose|where)|(last year[’']s|past|former|early) (customers|clients) included`,
  `(for|from|of|at) (an?|another) (@ ){1,3}(that|which|who) (hired|pays|paid|hires|asked|employs) us`,
  // A customer that the sentence is about.
  '(reference|key|anchor|pilot|launch|flagship|meet a|another|our (biggest|largest|oldest|first|main)) (customer|client|account)( :)?|(customer|client|partner) (profile|background|quote|award|story|stories|portrait|spotlight)',
  '(our|a) (client|customer|reseller|partner|account) since|(customers?|clients?) of ours|(is|was) our (@ )?(customer|client|account)|became (our|a) (customer|client)|(among|to|of) our (customers|clients)(?! (and|to|with|in|on))|first to pay us|signed with us|customer award',
  '(that|who|which|and) (subscribes?|licen[cs]es?|buys?|rents?|downloads?) (to )?our|(buy|buys|licen[cs]es?|rent|rents|subscribes? to) our|(for|to) whom we|we (sell|supply|deliver|bill) (it|them|him|her)|from us as',
  '(notre|onze|unser) (plus gros|grootste|größter|principal) (client|klant|kunde)|(beaucoup|plusieurs|la plupart) de (nos )?(concurrents|entreprises|concurrentes)|(zu unseren kunden|unsere kundin|unser kunde|notre client|un de nos clients|nos clients|clienta? nuestr[oa]|uno de nuestros clientes|entre los clientes|een van onze klanten|onze klant)(, [^,;.]{2,40},)? (?!(sucht|zoekt|recherche|busca|cherche|sind|haben|und|oder|sont|ont|et|ou|zijn|hebben|en|of|son|tienen|y|o)(?!\\p{L}))@',
  // Ours as what others do it with, or as what does it for them.
  `(with|on|in|through|using|via) our (@ ){0,3}?${GOODS},? (?!(we|you|our|your|the (team|job|role)|this|engineers|developers|is|are|and|or|to|for|by|that|which|with|in|on|as|at|of) )@`,
  `(an?|the|our|this) (@ ){0,3}?${GOODS},? (on|in|with|through|via|by|to|for|at|from) which (?!(we|you|our|your|the team|this|engineers|developers|everyone|all|every) )@`,
  `${GOODS},? (that |which |and it |and )?(shows?|tells?|gives?|lets?|warns?|informs?|reminds?|offers?|sends?|spares?|sells?|brings?|teaches|asks?|alerts?|nags?|lists?|explains?|inspects?|checks?|reads?|scans?) ((to|its|our|their|the|his|her|paying|other) ){0,2}(@ )?(customers?|clients?|users?|subscribers?|readers?|players?|teachers?|students?|buyers?|companies|hospitals?|retailers?|banks?)(?!\\p{L})`,
  `((hundreds|thousands|millions|dozens)( of)?|[\\p{N}]+[\\p{N},.]*|(half a|a|two|three|four|five|six|ten) (million|thousand|hundred)) (?!(years?|months?|weeks?|days?|hours?)(?!\\p{L}))[^.;]{3,110}? (with|on|in|through|via|use|uses|using|play|buy|rely on|trust) our (@ ){0,3}?${GOODS}`,
  '(developers|engineers|people|programmers|teams|companies) (pay|pays|rent|buy|license) (us|from us|it from us)(?! to join)|(rent|hire|buy|buys|rents) @ from us',
  `${OUTSIDERS} ([^.;]{2,50}? )?(on|in|with|through|via|use|uses|using|to) our (@ ){0,3}?${GOODS}`,
  `${OUTSIDERS}[’'] (own )?@`,
  '(warns?|alerts?|tells?|informs?|reminds?|shows?) (?!(engineers|developers|teams|us|colleagues|people|you) )(@ ){0,2}?@s (when|that|what|which|whether|how)|lets (owners|people|anyone|everybody|everyone) (@ ){0,5}?(upload|deploy|write|run|publish|test)|(we|they) sell (stay|stays|run|runs)',
);
/** Somebody who uses what stands there: "the rostering engine that hospitals use to plan". */
const FOR_THEM = spacedWords(
  `${GOODS}s? (that|which|with which)? ?(the |our )?${OUTSIDERS} (use|uses|run|need|buy|rely)|(used|bought|rented|trusted|needed|licensed) by (@ ){0,3}?${OUTSIDERS}`,
);
/** What the trade does. */
const TRADE = spacedWords(
  '(según|selon|laut|volgens|secondo) (una?|la|el|une|un|einer|der|een|de) (@ )?(encuesta|prensa|estudio|étude|enquête|umfrage|studie|onderzoek)|it has become (common|normal|usual|standard) (in|across) (our|the)|most (@ ){1,3}on the market|according to (@ ){0,4}?(survey|surveys|study|studies|poll|polls|report|reports|research|analysts)|(surveys|studies|polls|analysts|they) say|[\\p{N}]+ ?(%|percent) of (all |the )?(@ ){0,2}?(developers|engineers|programmers|teams|it|companies)',
  '(much|most|half|parts|all|the rest|a good part|large parts|the whole) of (the|our|this) (@ ){0,3}?(industry|sector|trade|world|competition)|(the|our|this) (@ ){0,2}?(industry|sector|trade|competition) (still|now|likes?|loves?|has|is|runs?|thinks?|treats?|talks?|keeps?)',
  'big tech|faangs?|tech giants|hyperscalers|(elsewhere|in other places),? (you|they|people|developers|engineers|teams)|(developers|engineers|programmers|companies|teams|retailers|firms) (worldwide|everywhere|elsewhere|around the (world|globe)|the world over|in general|these days)',
  'conference talks|the (@ )?(python|software|tech|programming|financial|banking) (world|community|scene|industry|press)|trade press|developer surveys?|one survey|job boards|hacker news|the internet|academics|recruiters (on|who|love|like|like to)|(the|this) literature|(whole )?books have been written|the big (four|five)|(a|one) competitor of|the competition|(your|the) (present|current) (boss|employer)|the other offers|the audit office|(google|amazon|netflix|spotify|facebook|meta|microsoft|apple|uber) (has|have|and) (its|their)',
  "(viele|manche|andere|die meisten) (unserer )?(wettbewerber|mitbewerber|firmen|unternehmen|banken|betriebe|arbeitgeber)|in der branche|dans le secteur|beaucoup d[’']entreprises|(muchas|la mayoría de las|buena parte de las) (empresas|agencias)|veel bedrijven|in de sector",
  '(most|(many|other|some|plenty of|half the|half of the|too many|so many)( @){0,2}?) (employers|companies|firms|agencies|shops|places|start ?ups|adverts|ads|job ads|job adverts|postings|teams out there|recruiters)',
  'one ((?!(week|weekend|day|night|month|year|shift|morning|evening|person|colleague|of)s? )@ ){1,3}?in (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|[\\p{N}]+)|(every|each) (second|other|third|single) (@ ){0,2}?(ad|advert|posting|start ?up|company|firm|employer)',
);
/** The same, said behind the words: "has become the norm elsewhere". */
const FASHION = spaced(
  '^[^.;]{0,40}? (is|are|has become|have become|became|was|were) (@ )?(fashionable|commonplace|all the rage|trendy|in fashion|in vogue)(?!\\p{L})',
  '^[^.;]{0,60}? (elsewhere|worldwide|(at|in) other (companies|firms|places)|across (much of |most of |large parts of )?(the|our) (@ ){0,2}?(industry|sector|trade)|on the market|(in|of|by) (most|many) (companies|firms|places))(?!\\p{L})',
);

/** True where outsiders or the trade at large are who `hit` is told of, in the part of `text` from `start` on. */
export function isOfOutsiders(text: string, start: number, hit: Stretch, end: number): boolean {
  if (isDoneBy(SUBJECT, text, start, hit, OURS) || isDoneBy(WITHIN, text, start, hit, OURS)) return true;
  if (hasIn(FASHION, text, hit.end, end)) return true;
  // What the trade does and what others buy may be told in passing of what we do.
  return (
    (isDoneBy(TRADE, text, start, hit, OURS) || hasIn(FOR_THEM, text, start, end)) &&
    !hasIn(OURS, text, start, hit.start)
  );
}
