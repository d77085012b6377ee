import type { Words } from './heading-words.ts';

/** Countries, in the languages of their postings. */
export const COUNTRIES: Words = [
  'usa|us|united states|united states of america|uk|united kingdom|great britain|england|scotland|wales',
  'northern ireland|ireland|germany|deutschland|austria|österreich|switzerland|schweiz|suisse|france|spain',
  'españa|portugal|italy|italia|netherlands|the netherlands|nederland|belgium|belgique|belgië|luxembourg',
  'denmark|danmark|sweden|sverige|norway|norge|finland|suomi|iceland|poland|polska|czechia|czech republic|česko',
  'česká republika|slovakia|slovensko|hungary|magyarország|romania|românia|bulgaria|greece|croatia|serbia',
  'slovenia|ukraine|україна|russia|россия|estonia|latvia|lithuania|turkey|türkiye|israel|uae',
  'united arab emirates|saudi arabia|egypt|morocco|nigeria|kenya|south africa|india|pakistan|bangladesh',
  'sri lanka|china|hong kong|taiwan|japan|日本|south korea|korea|singapore|malaysia|indonesia|vietnam|thailand',
  'philippines|australia|new zealand|canada|mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|perú',
  'uruguay|costa rica|cyprus|malta|georgia|armenia|kazakhstan',
];

/** Parts of the world, and parts of countries. */
export const REGIONS: Words = [
  'europe|emea|latam|apac|americas|north america|south america|latin america|european union|eu|worldwide',
  'anywhere|global',
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois',
  'indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri',
  'montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio',
  'oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia',
  'washington|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia|alberta|bayern|bavaria',
  'hessen|nordrhein westfalen|baden württemberg|île de france|victoria|new south wales|queensland',
];

/** Towns whose names are no other common word of a page. */
export const TOWNS: Words = [
  // United Kingdom and Ireland
  'london|manchester|birmingham|leeds|sheffield|bristol|liverpool|newcastle|newcastle upon tyne|nottingham',
  'leicester|cambridge|oxford|brighton|southampton|portsmouth|cardiff|swansea|edinburgh|glasgow|aberdeen|dundee',
  'belfast|york|exeter|norwich|milton keynes|coventry|dublin|cork|galway|limerick|greater london|surrey|kent',
  // Germany, Austria, Switzerland
  'berlin|hamburg|münchen|munich|köln|cologne|frankfurt|frankfurt am main|stuttgart|düsseldorf|leipzig|dortmund',
  'bremen|dresden|hannover|nürnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|münster|mannheim',
  'karlsruhe|augsburg|wiesbaden|mainz|kiel|lübeck|magdeburg|freiburg|krefeld|erfurt|jena|rostock|kassel',
  'saarbrücken|potsdam|oldenburg|osnabrück|heidelberg|darmstadt|regensburg|würzburg|ingolstadt|ulm|heilbronn',
  'pforzheim|göttingen|wolfsburg|braunschweig|aachen|paderborn|koblenz|trier|erlangen|fürth|bamberg|bayreuth',
  'passau|konstanz|ludwigsburg|reutlingen|tübingen|chemnitz|cottbus|walldorf|garching|wien|vienna|graz|linz',
  'salzburg|innsbruck|klagenfurt|zürich|zurich|genève|geneva|basel|bern|lausanne|winterthur|luzern|st gallen',
  'zug|lugano',
  // Netherlands, Belgium, Luxembourg
  'amsterdam|rotterdam|utrecht|den haag|the hague|eindhoven|groningen|tilburg|almere|breda|nijmegen|apeldoorn',
  'haarlem|arnhem|enschede|amersfoort|zwolle|leiden|delft|maastricht|dordrecht|zoetermeer|den bosch|hilversum',
  'deventer|leeuwarden|hoofddorp|veldhoven|brussels|bruxelles|brussel|antwerpen|antwerp|gent|ghent|leuven|liège',
  'brugge|namur|mechelen|charleroi',
  // France
  'paris|lyon|marseille|toulouse|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|le havre',
  'saint étienne|toulon|grenoble|dijon|angers|nîmes|clermont ferrand|le mans|aix en provence|brest|amiens',
  'limoges|annecy|metz|besançon|perpignan|orléans|mulhouse|rouen|caen|nancy|sophia antipolis|la défense',
  'villeurbanne|boulogne billancourt|versailles|pau|la rochelle|poitiers|valence|chambéry',
  // Nordic countries
  'stockholm|göteborg|gothenburg|malmö|uppsala|linköping|västerås|örebro|lund|umeå|helsingborg|oslo|bergen',
  'trondheim|stavanger|tromsø|copenhagen|københavn|aarhus|odense|aalborg|helsinki|espoo|tampere|oulu|turku',
  'vantaa|jyväskylä|reykjavík',
  // South
  'madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|bilbao|alicante|murcia|granada|palma|lisboa|lisbon',
  'porto|braga|coimbra|aveiro|milano|milan|roma|rome|torino|turin|napoli|bologna|firenze|florence|genova|verona',
  'padova|trento|pisa|athens|thessaloniki|nicosia|limassol|valletta|zagreb|ljubljana|belgrade|beograd|novi sad',
  // Poland, Czechia, Slovakia, Hungary, and east
  'warszawa|warsaw|kraków|krakow|wrocław|poznań|gdańsk|gdynia|łódź|katowice|lublin|szczecin|rzeszów|białystok',
  'bydgoszcz|praha|prague|brno|ostrava|plzeň|olomouc|liberec|pardubice|hradec králové|české budějovice|zlín',
  'bratislava|košice|žilina|budapest|debrecen|szeged|bucharest|bucurești|cluj napoca|cluj|iași|timișoara|brașov',
  'sofia|plovdiv|varna|riga|vilnius|kaunas|tallinn|tartu|kyiv|kiev|київ|lviv|львів|kharkiv|odesa|dnipro|минск',
  'minsk|москва|moscow|санкт петербург|новосибирск|казань|екатеринбург|tbilisi|yerevan|almaty',
  // Near East and Africa
  'istanbul|ankara|izmir|tel aviv|jerusalem|haifa|dubai|abu dhabi|riyadh|doha|cairo|casablanca|tunis|nairobi',
  'lagos|accra|cape town|johannesburg',
  // Asia and Oceania
  'bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|pune|chennai|kolkata|ahmedabad|gurgaon|gurugram|noida',
  'kochi|karachi|lahore|dhaka|colombo|jakarta|kuala lumpur|manila|bangkok|hanoi|ho chi minh city|tokyo|東京|osaka',
  '大阪|seoul|서울|beijing|北京|shanghai|上海|shenzhen|深圳|taipei|sydney|melbourne|brisbane|perth|adelaide|canberra',
  'auckland|wellington',
  // North America
  'toronto|vancouver|montreal|montréal|ottawa|calgary|edmonton|waterloo|winnipeg|halifax|québec city',
  'san francisco|sf|bay area|los angeles|san diego|seattle|portland|denver|boulder|austin|dallas|houston',
  'san antonio|chicago|boston|atlanta|miami|tampa|orlando|nyc|new york city|brooklyn|philadelphia|pittsburgh',
  'san jose|mountain view|palo alto|menlo park|sunnyvale|santa clara|oakland|berkeley|san mateo|redwood city',
  'irvine|sacramento|phoenix|las vegas|salt lake city|detroit|ann arbor|minneapolis|st louis|kansas city',
  'cleveland|cincinnati|indianapolis|milwaukee|madison|nashville|charlotte|raleigh|durham|baltimore|arlington',
  'reston|hartford|bellevue|redmond|washington dc',
  // Latin America
  'são paulo|rio de janeiro|belo horizonte|curitiba|florianópolis|porto alegre|recife|buenos aires|córdoba',
  'bogotá|medellín|ciudad de méxico|mexico city|guadalajara|monterrey|santiago|lima|montevideo|quito',
];
