import { phrases } from '../../text/phrases.ts';

/** Trades that cannot be done from elsewhere, whatever the posting leaves unsaid, as titles name them. */
export const ON_THE_SPOT = phrases([
  '(?:sous |head |pastry |commis )?chefs?(?![·.-]|\\s?/|\\(| (?:de |product|data))|cooks?|kitchen (?:porters?|staff|team)|catering assistants?',
  'waiters?|waitress(?:es)?|bar ?tenders?|bar staff|baristas?|sommeliers?|croupiers?|dishwashers?',
  'housekeep\\w{1,3}|cleaners?|janitors?|caretakers?|concierges?|valets?|lifeguards?|porters?(?! (?:analy|five))',
  '(?:front (?:desk|office)|reception) (?:agents?|assistants?|hosts?|managers?)|(?:dental |medical )?receptionists?',
  '(?:hotel|restaurant|bar|café|cafe|store|shop|branch|duty|nursery|salon|kitchen) (?:general )?managers?',
  '(?:shop|store|sales|kitchen|café|cafe|bar|retail) (?:assistants?|associates?|team members?|supervisors?)|cashiers?|beauty advisors?|merchandisers?|stock(?:room)? (?:assistants?|associates?)',
  'paramedics?|nurses?|(?<!data )doctors?(?! of)|physicians?|surgeons?|dentists?|dental (?:nurses?|hygienists?)|opticians?|optometrists?',
  '(?:care|health ?care|nursing|teaching|pharmacy|classroom) (?:assistants?|support workers?|technicians?|dispensers?)|(?:support|residential|social|social care|care|youth) workers?|carers?',
  'pharmacists?|radiographers?|sonographers?|midwi(?:fe|ves)|physiotherapists?|phlebotomists?|(?:occupational|speech|massage) therapists?|veterinary (?:nurses?|surgeons?)',
  'teachers?(?! (?:success|experience|platform))|nannies|nanny|child ?minders?|nursery (?:assistants?|practitioners?)',
  'warehouse (?:operatives?|workers?|associates?|pickers?|processors?|assistants?|handlers?)|(?:general|production|factory|process) operatives?|picker packers?|labourers?',
  '(?:delivery|hgv|van|bus|lorry|truck|taxi|shuttle|class [12]) (?:\\p{L}{2,10} )?drivers?|couriers?|chauffeurs?|train drivers?',
  '(?:data collection|test|fleet) drivers?|pilots?(?= |$)(?! (?:project|study|program))|cabin crew|flight attendants?',
  'electricians?|plumbers?|welders?|carpenters?|joiners?|roofers?|plasterers?|bricklayers?|scaffolders?|fitters?|glaziers?|construction workers?|site managers?(?! (?:reliab|web))',
  'production (?:line )?(?:operators?|workers?)|machine operators?|cnc (?:operators?|machinists?|programmers?|setters?)|forklift\\w{0,2}(?: (?:operators?|drivers?))?|mechanics?(?! (?:engineer|analy))|assembly (?:operators?|workers?)',
  'laborat?ory (?:technicians?|assistants?|scientists?)|lab technicians?|(?:maintenance|vehicle|automotive|workshop|hvac) (?:technicians?|engineers?|mechanics?)',
  'field (?:service |piping |maintenance )?(?:engineers?|technicians?)|installation (?:engineers?|technicians?)|data cabling engineers?',
  'security (?:guards?|officers?(?! (?:information|cyber)))|door supervisors?|prison officers?|police officers?|fire ?fighters?|executive protection',
  'hairdressers?|barbers?|beauticians?|bakers?|butchers?|gardeners?|florists?|farm workers?|grooms?(?= |$)|(?:personal|fitness) trainers?',
  '(?:trainee )?estate agents?|(?:senior )?lettings? negotiators?|event stewards?|tour guides?|ushers?',
  'verpleegkundigen?|verzorgenden?|magazijnmedewerkers?|winkelmedewerkers?|verkoopmedewerkers?|schoonma(?:ker|kers|akster)|kok(?= |$)|bloembind(?:er|ster)|monteurs?|chauffeurs?',
  'pflegekraft|pflegefachkraft|krankenpfleger(?:in)?|verkäufer(?:in)?|lagerist(?:in)?|koch(?= |$)|köchin|elektriker(?:in)?|mechaniker(?:in)?',
]);
