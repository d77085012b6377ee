import { phrases } from '../../text/phrases.ts';
import type { Region } from '../../vocabulary.ts';

/** Words before the places where one must or may live or work. */
export const STATEMENTS = phrases([
  '(must|should|can|need to|required to|currently|who|you|candidates?|applicants?|speakers|anyone|everyone|those|role|position|job) (are |is |be |to be |to )?(legally |currently |physically |permanently |already |fully )?(based|located|residing|reside|live|living|resident)( and working)? (in|within|anywhere in|across|near|out of)',
  '(candidates?|applicants?|applications|talent|contractors) (based |located |living |residing |who (are|live|reside) )?(based |located )?(only )?(in|from|within|across|anywhere in)',
  '(hiring|hire|recruiting|employ) (\\p{L}{2,14} ){0,3}(in|from|within|across|anywhere in)',
  '(open|available|restricted|limited) (only )?(to|for)(?= (the )?\\p{L}{2,12} (residents|citizens|nationals|based|passport holders)(?!\\p{L}))',
  '(open|available|restricted|limited) (only )?(to|for) (\\p{L}{2,14} ){0,4}(in|from|within|across|based in)?',
  'remote(ly)?,? ?(\\(|-|–|:|,)? ?(position |role |work |job |opportunity )?(based |located )?(only )?(in|within|from|across|anywhere in|throughout|for|to)',
  'remote ?[\\(:,/–-] ?',
  '(work|working) (remotely )?from (anywhere )?(in|within|across)?',
  'based within(?= (the )?(emea|apac|latam|europe|eu|eea|uk|us)(?!\\p{L}))',
  'anywhere (from )?(in|within|across)',
  '(?<!company )locations?(?= ?:)',
  '(between|in) (the )?[a-z]{2,4} (and|to|or|-) [a-z]{2,4} time ?zones?,? (in|across)',
  'nur (innerhalb|in|aus) (der|von)?',
  '(developers?|engineers?|analysts?|scientists?|designers?|someone|professionals?|specialists?),? (who (is|are) )?(based|located|living|residing) in',
  '(us|usa|u\\.s\\.?|uk|eu|canada|india|europe|latam|brazil|germany|poland) (candidates |residents |based |citizens )?only',
  '(residents?|citizens?|nationals) of',
  '(authori[sz]ed|authori[sz]ation|eligible|eligibility|entitled|rights?|permission|permit) to (live and )?work (legally )?(for any employer )?(in|within)',
  '(our|the) (\\p{L}{2,14} ){0,2}(office|hq|headquarters|studio|lab)s? (is |are )?(located )?(in|at)',
  '(office|hq|headquarters) in',
  '(based|located|work|working|join|commute) (in|at|from|out of|to) our',
  '(?<!(wenn|falls|sofern) )(ort|standort|einsatzort|ansässig|wohnhaft|wohnsitz) ?:? (in)?',
  '(basé|basée|située?|poste) (à|en|au)',
  '(gevestigd|standplaats|kantoor) (in|te)',
  '(ubicad[oa]|residir|residencia|basad[oa]) (en|em)',
  '(siedzib\\w|biur\\w|praca) w',
  'presso (la )?(nostra )?sede (di|a)',
  '(the|this|your) (job|role|position|post|work|workplace|desk|bench|internship) (is|sits|will be|happens) ((?!remote|anywhere|open|for|with)\\p{L}{1,12} ){0,4}(in|at|near)',
  "remote (aus|innerhalb|in ganz|vanuit|desde|depuis|dall[’']|partout)",
  '(in|aan) unser(em|er) (\\p{L}{2,16} )?(büro|niederlassung|werk|labor|halle|standort|zentrale) (in|am)|bei uns in',
  '(dans |à )?nos (bureaux|locaux)( \\p{L}{2,14})? (de|à|en)',
  '(télétravail|à distance|résider|résidant|habiter|habitant) (total |complet |depuis |partout )?(en|à|depuis|au)',
  '(nuestras?|las?) oficinas? (de|en)|remoto (desde|dentro de|para|em|a partir d[eoa])|(vivir|viviendo|morar|morando|vives) (en|em|no)',
  'escritório (de|em|no|na)',
  '(people|colleagues|team|employees|all of us|we) (all )?live (all over|all across|throughout|across)|live (somewhere|anywhere) in',
  '(dein|ihr|euer) wohnsitz (\\p{L}{2,10} ){0,2}in|(je|jouw) (woonplaats|woonadres) (\\p{L}{2,10} ){0,2}in',
  '(nostro|nostri) (ufficio|uffici|laboratorio|stabilimento) (di|a)|residenti? (in|a)|da remoto (in|da)|woonachtig in',
  'zdaln\\w{1,4} z (terenu )?|z terenu',
]);

/** Sentences that tell of others' places, or of where the employer sells and comes from. */
export const OF_OTHERS =
  /customers?|clients?|offices in|users|founded|investors?|headquarter|\bhq\b|funded|backed|partners?|markets?|serv(?:e|es|ing) |universit|degree|flights?|retreat|conference|langu|subsidiar|parent company|ship(?:s|ped)? to|sell|born|plants? in|kunden|clients? en|clientes|clienti|klanten/i;

/** A job for the whole world, in so many words. */
export const ANYWHERE = phrases([
  'anywhere in the world',
  '(from|in) any country',
  'any (country|location|time ?zone)',
  'work from (anywhere|wherever)(?! (in|within) the (us|uk|eu|united))',
  'worldwide (remote|candidates|applicants)',
  'remote worldwide',
  'hir(e|ing) (globally|worldwide|from (all over|around|across) the (world|globe))',
  '(?<!(million|billion|thousand|\\d|\\+) ?)(candidates|applicants|talent|people|applications) (from )?(all over|around|across) the (world|globe)(?! (us(e|ing)|who|to|rely|trust))',
  'located anywhere',
  'from all over the world',
]);

/** The same of a job that does not say whether it is remote. */
export const ANY_COUNTRY = phrases([
  '(apply|applications?|candidates?|applicants?|hir(e|ing)|live|based) (\\p{L}{2,12} ){0,2}(from|in) any country',
]);

export interface RegionSign {
  readonly region: Region;
  readonly pattern: RegExp;
  /** How many different ones have to stand in the text. */
  readonly least: number;
  /** The same where a field names a place that is not known. */
  readonly leastPlaced?: number;
}

/** Law, benefits and money of one region, most telling first. */
export const REGION_SIGNS: readonly RegionSign[] = [
  {
    region: 'us',
    least: 1,
    pattern: phrases([
      '401 ?\\(?k\\)?',
      'w ?2 (employee|contract|only)',
      '(all )?50 (us )?states|(all|any|each) (of the )?(fifty|50) (us )?states',
      'fair chance',
      'e ?verify',
      'fmla',
      'flsa',
      'equal pay (for equal work )?act',
      'california (residents|consumer)',
      'colorado',
      'san francisco fair',
      'new york city (law|residents)',
      'u\\.?s\\.? (base )?(salary|pay) range',
      'united states of america',
      '(millions of|all|most|every|fellow|help|helping|serve|serving) americans?',
      'u\\.?s\\.?( |-)based(?! (\\p{L}{2,14} ){0,4}(clients?|customers?)(?!\\p{L}))',
      'affirmative action',
      'ts/sci',
      'dod',
      'medical, dental,? (and|&) vision',
      'health, dental,? (and|&) vision',
      'hsa',
      'green card',
    ]),
  },
  {
    region: 'canada',
    least: 1,
    pattern: phrases(['rrsp', '\\d{1,6}k? ?cad', 'cad ?[$\\d]', 'canadian', 'ontario', 'british columbia', 'ca\\$']),
  },
  {
    region: 'india',
    least: 1,
    pattern: phrases(['lpa', 'lakhs?', 'inr', 'provident fund', 'gratuity', 'b\\.?tech', 'india(n standard)? time']),
  },
  {
    region: 'apac',
    least: 1,
    pattern: phrases(['superannuation', '\\d{1,6}k? ?(aud|sgd|nzd|jpy)', '(aud|sgd|nzd|jpy) ?[$\\d]']),
  },
  {
    region: 'europe-south-east',
    least: 1,
    pattern: phrases([
      'pln',
      'zł',
      'uop',
      'umowa o pracę',
      'b2b contract',
      'multisport',
      'medicover',
      'luxmed',
      'czk',
      'huf',
      'ccnl',
      'partita iva',
      'meal vouchers? and',
    ]),
  },
  {
    region: 'latam',
    least: 1,
    pattern: phrases(['clt', 'vale refeição', 'plano de saúde', 'mxn', 'brl', 'imss', 'aguinaldo']),
  },
  {
    region: 'switzerland',
    least: 1,
    pattern: phrases(['\\d{1,6}k? ?chf', 'chf ?\\d', 'grüsse', 'betreibungs\\p{L}{0,16}']),
  },
  {
    region: 'europe-high',
    least: 1,
    pattern: phrases([
      'ir35',
      'paye',
      'national insurance',
      'statutory sick pay',
      'gbp',
      'uk',
      'hmrc',
      'cycle to work',
      'bupa',
      'mutuelle',
      'tickets? restaurants?',
      'rtt',
      'cdi',
      'm/w/d',
      'arbeitnehmerüberlassung',
      'sicherheitsüberprüfung',
      'w/m/d',
      '13th month',
      '13e maand',
      'ns business ?card',
      'vakantiedagen',
      'betriebliche altersvorsorge',
      'urlaubstage',
      'reiskostenvergoeding',
      '8 ?% holiday',
    ]),
  },
  {
    region: 'us',
    least: 1,
    pattern: phrases(['usd', 'pto', 'united states', 'usa', 'veteran status', 'protected veteran']),
  },
];

/** The language of the text, by its commonest words. */
export const LANGUAGE_SIGNS: readonly RegionSign[] = [
  {
    region: 'europe-high',
    least: 6,
    leastPlaced: 4,
    pattern: phrases([
      'und',
      'die',
      'mit',
      'für',
      'wir',
      'oder',
      'zur',
      'sehr',
      'erfahrung',
      'kenntnisse',
      'eine',
      'werden',
      'auf',
      'het',
      'een',
      'van',
      'voor',
      'met',
      'je',
      'wij',
      'zijn',
      'jij',
      'les',
      'des',
      'nous',
      'vous',
      'dans',
      'pour',
      'avec',
      'une',
    ]),
  },
  {
    region: 'europe-south-east',
    least: 5,
    leastPlaced: 3,
    pattern: phrases([
      'oraz',
      'się',
      'pracy',
      'będzie',
      'jest',
      'dla',
      'nella',
      'della',
      'sono',
      'per',
      'azienda',
      'lavoro',
      'esperienza',
    ]),
  },
];
