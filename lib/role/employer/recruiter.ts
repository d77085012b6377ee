import { has, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { isStaffingHouse } from './staffing.ts';

/** Whom an advert can be placed for. */
const FIRM =
  '(client|company|companie|firm|business|businesse|organi[sz]ation|start ?up|scale ?up|employer|bank|insurer|retailer|manufacturer|brand|consultancy|agency|fund|studio|group|charity|unicorn|provider|leader)';
/** A word before a firm's kind; what begins another clause is none. */
const SUCH = "(?!(to|our|who|that|join|with|in|for|your|role) )[\\p{L}’']{2,16},?";
const A_FIRM = `(an?|one of (the|our|my)) (${SUCH} ){0,6}${FIRM}s?`;

/** Words of adverts placed for somebody else. */
export const RECRUITER_PHRASES = [
  '(our|my) client(,| is| are| has| who| a )',
  "(our|my) client[’']s (team|organi[sz]ation|company|office)",
  '(our|my) (\\p{L}{2,14} ){0,3}client (is|are|who|has|in|based|to|seeks?|looking)',
  'one of (our|my) (\\p{L}{2,14} ){0,3}clients (is|are|who|has|in|based|to|seeks?|looking)',
  '(our|my) (\\p{L}{2,14} ){0,3}clients ((who )?are )?(hiring|seeking|looking|recruiting)',
  '(?<!(work|working|closely|directly|collaborate|collaborating) (directly |closely )?with )one of our (?!ta |talent |people |hr )(\\p{L}{2,14} ){0,2}(clients?|partners|customers)',
  `on behalf of ((my|one of our|our) (\\p{L}{2,14} ){0,3}(client|partner|customer)|${A_FIRM}|an? (\\p{L}{2,14} ){0,3}(hiring partner|customer)|my)`,
  'for (our|my) (\\p{L}{2,14} ){0,3}client|for a (?!(specific|particular|given|certain|single) )(\\p{L}{2,14} ){0,3}client',
  '(?<!(?:the|au|du|le|web|stack|api|http) ?)client ?:',
  '(?<!end to )end client',
  'implementation partner ?:',
  'act(s|ing)? as an? (employment|recruitment) (business|agency)',
  'recruitment (consultancy|consultant)',
  'executive search',
  'für (unseren|einen unserer|meinen) (\\p{L}{2,16} ){0,2}(kunden|großkunden|endkunden)',
  'voor (onze|een van onze|mijn) (opdrachtgever|klant|eindklant)s?',
  '(notre|mon) client',
  "pour (l[’']un de nos|notre) clients?",
  'nuestro cliente',
  'per (un |il )?(nostro |importante )?cliente',
  'dla (naszego )?klienta',
  `we([’']re| are) (currently |now |proudly |exclusively |delighted to be ){0,2}(partnering|working|partnered) (exclusively )?with ${A_FIRM}`,
  `we([’']re| are) (currently |now |exclusively ){0,2}(recruiting|hiring|searching) (exclusively )?(for|on behalf of) ((our|my) (\\p{L}{2,14} ){0,3}(client|customer|partner)|(an? (\\p{L}{2,14} ){0,2}(role|opportunity|position) (with|at) )?${A_FIRM})`,
  "we([’']re| are) (recruiting|hiring) on behalf",
  'are assisting a|(talent partners|manpower|recruitment|staffing|resourcing|headhunters?) (is|are|has|have)( been)? (currently )?(assisting|asked by|an? (urgent |immediate )?(requirement|need|opening|vacancy))',
  `i([’']m| am| have) (currently |proud to be |delighted to be |exclusively )?(recruiting for|working (with|on behalf of)|partner(ed|ing) with|supporting) (my client|${A_FIRM})`,
  "i([’']m| am) (currently )?(working on|recruiting for) an? (\\p{L}{2,14} ){0,4}(role|position|opportunity|vacancy)",
  "i([’']m| am) (currently )?(looking|seeking|searching) for an? (\\p{L}{2,14} ){0,5}(for|at) (an?|one of|my) ",
  '(we are|currently) supporting (a|an|our) (\\p{L}{2,14} ){0,3}(client|company|bank|organi[sz]ation)',
  '(search|recruitment|recruiting|talent|partners|staffing|people|personnel|resourcing|executive|headhunters?) is (helping|assisting|supporting|advising) an? (\\p{L}{2,14} ){0,2}client',
  'am \\p{L}{2,14},? (an? )?(\\p{L}{2,14} )?(recruiter|headhunter|talent partner)|one of my (\\p{L}{2,14} ){0,2}clients,? an? ',
  'are delighted to be (working|partnering|recruiting)',
  'the client (is|has|are|wants|requires)',
  'preferred suppliers? (to|of|for|van|voor) (an?|one of|our|the|onze|een)|als preferred supplier|waar (we|wij) preferred supplier',
  'recruitment (process )?(is )?(run|led|managed|handled) by',
  'this (position|vacancy|role) is (with|for) (a|one of) (\\p{L}{2,14} ){0,3}(clients?|compan\\w{1,3})',
  'retained (search|by)',
  '(mein|unser) kunde( (ist|liefert|sucht|bietet|entwickelt))?',
  'clients? of ours',
  "(our|my) partner[’']s (\\p{L}{2,14} ){0,3}(team|unit|project)|on behalf of our partner",
  'is (currently |exclusively )(working|partnering|partnered) with (an?|one of)',
  '(operieren|agieren|arbeiten|fungieren) als (personal(beratung|vermittlung|dienstleist\\p{L}{0,4})\\p{L}{0,14}|headhunter|vermittler)',
] as const;

const RECRUITER = phrases(RECRUITER_PHRASES);
/** Firms that place people, by name. */
export const STAFFING = [
  'insight global|teksystems|robert half|randstad(?! digital)|tempo team|adecco|kforce|apex systems|aerotek|collabera|experis|modis|akkodis',
  'hays|michael page|page personnel|page executive|computer futures|huxley|harnham|glocomms|larson maddox|real staffing|progressive|sthree',
  'michael bailey( associates| international)?|levy professionals|orange quarter|global enterprise partners|undutchables|yer|brunel|ic resources',
  'nigel frank( international)?|jefferson frank|tenth revolution( group)?|oliver bernard|la fosse|xcede|montash|trust in soda|explore group|opus',
  'solcom|gulp|etengo|westhouse|krongaard|top itservices|progressive recruitment|amoria bond|darwin|spilberg|cooper & cooper|petroplan|soni',
  'cybercoders|jobot|motion recruitment|beacon hill|vaco|mondo|akraya|diverse lynx|mastech|artech|judge group|the judge group|pyramid consulting',
  'peoplefy|crossing hurdles|horizontal talent|osi engineering|aptonet|delphi us|talener|kelly|yoh|cgs|iquest|aditi consulting|fairgen|judge|allegis|actalent',
] as const;
const RECRUITER_NAME = phrases([
  'recruit(ment|ing|ers?)?',
  '(it|tech|data|koda|global) staff',
  'people solutions',
  'jobs( \\p{L}{2,14})?',
  'staffing',
  '\\p{L}{0,12}talent( \\p{L}{2,14})?',
  'resourcing',
  'hr consulting',
  'search',
  'personnel',
  'selection',
  'hired',
  'manpower',
  'headhunt\\w{2,4}',
  'zeitarbeit',
  'contracting',
  'leading client',
  '(&|and) associates',
  ...STAFFING,
]);

/** True when the advert is placed by a recruiter or for a client. */
export const isRecruiter = (text: PostingText): boolean =>
  has(RECRUITER_NAME, text.company) || isStaffingHouse(text.company) || has(RECRUITER, text.description);
