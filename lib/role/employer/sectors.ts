/** Sectors and trades by which a company that is no technology firm names itself, in the languages of the postings. */
export const ENTERPRISE_SECTORS: readonly string[] = [
  '(?:the|this|our|a|de|onze) (?:\\p{L}{2,12} )?(?:bank|insurer|hospital|airline|retailer|brewery|museum|police|court)(?! account)',
  '(?:wholesale|retail|corporate|private|business) banking',
  'mortgages? (?:lender|provider|bank)|hypotheken',
  'pension (?:fund|provider)|pensioenfonds|pensioenuitvoerder',
  'law firm|solicitors',
  '(?:meal|recipe|grocery) (?:kits?|box(?:es)?) (?:company|brand|business|service|provider)|department stores?',
  '(?:daily|national|regional|our|the|local|online) newspapers?|our (?:newsroom|readership|journalists)|loyal readership',
  '(?:media|news|publishing|broadcasting|television) (?:company|group|organi[sz]ation|house)',
  '(?:fashion|apparel|footwear|sportswear|luxury|cosmetics?|beauty|skin ?care|jewellery|furniture|toy) (?:brands?|company|group|retailer|house|maisons?)',
  '(?:luxury goods|consumer goods|fmcg|food and beverage|beverages?|dairy|brewing|tobacco|packaging|chemicals?|paper|steel|cement|refractory|mining|textile|agricultural|processing) (?:company|industry|group|producer|processing industry|leader)',
  '(?:supplier|manufacturer|producer|maker|distributor|wholesaler|importer)s? (?:of|for|to) (?:the )?',
  '(?:engineering|construction|shipping|maritime|dredging|rail|railway|packaging|property|housing|facility|waste|recycling|security services|maintenance) (?:company|firm|group|provider|contractor|association)',
  '(?:material handling|baggage handling|industrial automation|machine building|medical imaging|life sciences) (?:company|solutions|systems|leader)',
  '(?:quality|product) inspection',
  'belastingdienst|rijkswaterstaat|rijksoverheid|politie|defensie|waterschap|hoogheemraadschap|provincie|overheidsorganisatie|woningcorporatie',
  '(?:local|city|county|borough|district) council|civil service|federal agency|state agency',
  'united nations|european (?:commission|agency)|tribunal',
  'ziekenhui(?:s|zen)|zorginstelling|zorgorganisatie|zorgverzekeraar|geestelijke gezondheidszorg|ggz',
  'krankenhaus|krankenkasse|maschinenbau|anlagenbau|stadtwerke|bundesamt|landesamt',
  'hogeschool|hochschule|onderzoeksinstituut|forschungsinstitut|établissement public|collectivité',
  'groothandel|supermarkt(?:en)?|energiebedrijf|netbeheerder|energieleverancier|drinkwater\\p{L}{0,10}',
  '(?:theme|science) park|sports club|football club',
];

/** The same for firms that work on others' projects. */
export const AGENCY_TRADES: readonly string[] = [
  'specialists? in (?:temporary assignments|interim|secondment|detachering)',
  "you (?:will|[’']ll) (?:be )?work(?:ing)? (?:with|for) one of (?:the|our) (?:[\\p{L}’']{2,14} ){0,3}(?:banks?|clients?|companies|retailers|insurers|leaders?)",
  'helps? (?:companies |startups )?(?:build|hire|scale) (?:elite |remote |great )?(?:dev|developer|engineering|tech) (?:\\p{L}{2,12} )?teams',
  '(?:conversion|growth|seo|performance marketing) (?:agency|bureau|specialists)',
  'uitzendbureau|detacheerder|werving (?:en|&) selectie|software ?huis|personaldienstleist\\p{L}{0,4}|personalvermittl\\p{L}{0,4}',
  'ingenieurdienstleist\\p{L}{0,4}|systemhaus|beratungshaus|it dienstleister|société de services|entreprise de services du numérique',
  'empresa de (?:consultoría|selección|trabajo temporal)|agenzia per il lavoro|agencja pracy',
  '(?:technology|systems?|solutions?) integrator|solutions? provider to',
  'business process (?:management|outsourcing)',
  'custom[\\s-]built (?:software|digital|solutions)',
  "(?:solve|meet|understand|address) our clients[’']",
  '(?:software|product) (?:engineering|development) (?:services|firm|studio|partner)',
  'digital product (?:agency|studio|development)',
  '(?:hire|vetted|top|remote) (?:remote )?(?:developers|engineers|talent) (?:with|for|to) (?:\\p{L}{2,14} ){0,3}(?:companies|clients|startups)',
];

/** The same for companies whose product is data or the keeping of it. */
export const DATA_TRADES: readonly string[] = [
  '(?:data (?:quality|observability|integration|warehouse|catalog|governance)|database) (?:company|platform|startup|vendor|tool)',
  '(?:financial|market|crypto|geospatial|location|property|weather|audience|consumer) data (?:and analytics )?(?:company|provider|platform)',
  '(?:analytics|data|business intelligence) platform (?:used|for|that|which)',
  'serverless postgres',
];

/** The same for companies whose product is a model. */
export const AI_TRADES: readonly string[] = [
  '(?:automated|autonomous|driverless) driving',
  'driver assist\\w{0,6}',
  '(?:clinical|medical|legal|voice|vision|physical|embodied) ai(?! (?:engineer|developer|team))',
  'humanoid',
  'ai for (?:\\p{L}{2,14} ){0,2}(?:teams|companies|developers|healthcare|enterprises?)',
];

/** The same for companies whose product is software. */
export const PRODUCT_TRADES: readonly string[] = [
  'softwarebedrijf|softwareleverancier|softwareunternehmen|softwarehersteller|éditeur de (?:solutions|logiciels)|empresa de software',
  'build(?:ing)? (?:[\\p{L}-]{2,16} ){1,5}for (?:modern )?(?:software|engineering|product|dev|developer|sales|support|marketing|finance|legal|security) teams',
  'our own (?:software |saas )?product',
];
