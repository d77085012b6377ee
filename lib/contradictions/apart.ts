import { type Place, placeKey, plain } from '../places/find.ts';

/** Towns that are no part of one another's surroundings, by plain name, each with what else it is called. */
const TOWNS_APART: readonly string[] = [
  'new york|new york city|nyc,boston,washington dc,atlanta,miami,tampa,orlando,chicago,detroit,minneapolis,nashville',
  'dallas,houston,austin,denver,phoenix,las vegas,los angeles,san francisco|sf,seattle,portland,salt lake city,pittsburgh',
  'san diego,san antonio,charlotte,raleigh,columbus,cleveland,indianapolis,kansas city,omaha,boise,albuquerque',
  'new orleans,jacksonville,memphis,richmond,st louis|saint louis,tucson,tulsa,spokane,buffalo,huntsville,charleston',
  'toronto,montreal,vancouver,calgary,edmonton,ottawa,winnipeg,halifax,quebec city,saskatoon',
  'london,manchester,birmingham,bristol,cardiff,glasgow,belfast,newcastle,aberdeen,nottingham,norwich,southampton',
  'leeds,edinburgh,plymouth,exeter,brighton,inverness,swansea,sheffield,liverpool,dundee',
  'dublin,cork,galway,limerick,waterford',
  'berlin,hamburg,munchen|munich|muenchen,koln|cologne|koeln,frankfurt|frankfurt am main,stuttgart,dresden,leipzig',
  'hannover|hanover,nurnberg|nuremberg,bremen,dusseldorf,dortmund,karlsruhe,freiburg,munster,kiel,rostock,erfurt',
  'kassel,regensburg,aachen,wurzburg,ulm,saarbrucken,magdeburg,bielefeld,konstanz,jena,chemnitz,passau,trier',
  'amsterdam,rotterdam,groningen,eindhoven,maastricht,enschede,utrecht,zwolle,arnhem,leeuwarden,breda,the hague|den haag',
  'brussels|bruxelles|brussel,antwerp|antwerpen,ghent|gent,liege,bruges|brugge,charleroi,hasselt',
  'paris,lyon,marseille,toulouse,bordeaux,lille,nantes,rennes,strasbourg,montpellier,grenoble,nice,dijon,clermont-ferrand',
  'brest,rouen,tours,limoges,metz,caen,reims,annecy,toulon,le mans,poitiers,pau',
  'vienna|wien,graz,linz,salzburg,innsbruck,klagenfurt',
  'zurich,geneva|geneve,basel,bern,lausanne,lugano,st gallen|sankt gallen',
  'stockholm,gothenburg|goteborg,malmo,linkoping,umea,lulea,orebro,karlstad',
  'oslo,bergen,trondheim,stavanger,tromso,kristiansand',
  'copenhagen|kobenhavn,aarhus,odense,aalborg,esbjerg',
  'helsinki,tampere,turku,oulu,jyvaskyla,kuopio,vaasa',
  'madrid,barcelona,valencia,sevilla|seville,malaga,bilbao,zaragoza,alicante,murcia,granada,vigo,a coruna,valladolid',
  'lisbon|lisboa,porto|oporto,braga,coimbra,faro,aveiro,funchal',
  'milan|milano,rome|roma,turin|torino,bologna,firenze|florence,napoli|naples,verona,genoa|genova,bari,palermo,catania',
  'athens,thessaloniki,patras,heraklion',
  'warsaw|warszawa,krakow|cracow,wroclaw,gdansk,poznan,lodz,katowice,lublin,szczecin,rzeszow,bialystok',
  'prague|praha,brno,ostrava,plzen|pilsen,olomouc,liberec',
  'bucharest|bucuresti,cluj|cluj-napoca,iasi,timisoara,brasov,sibiu,craiova,constanta',
  'sofia,plovdiv,varna,burgas',
  'kyiv|kiev,lviv,kharkiv,dnipro,odesa',
  'bangalore|bengaluru,mumbai,delhi|new delhi,hyderabad,chennai,pune,kolkata,ahmedabad,jaipur,kochi|cochin,indore',
  'sydney,melbourne,brisbane,perth,adelaide,canberra',
  'sao paulo,rio de janeiro,belo horizonte,curitiba,florianopolis,porto alegre,recife,fortaleza,brasilia',
  'mexico city|cdmx,guadalajara,monterrey,tijuana,queretaro',
  'tokyo,osaka,fukuoka,beijing,shanghai,shenzhen,chengdu,istanbul,ankara,izmir,johannesburg,cape town,durban',
];
/** States that share the surroundings of a town. */
const STATES_TOGETHER =
  'ny nj ct pa|dc md va wv|pa nj de md|ma nh ri ct|me nh|vt nh|ks mo|mo il|or wa|id wa|il in wi|mi in oh|oh ky in|nc sc|tn ms ar|ga al|ga tn sc|mn wi|mn nd|ia ne|ia il'
    .split('|')
    .map((row) => row.split(' '));

/** What each town is called here, by each of its names. */
const TOWNS = new Map<string, string>();
for (const row of TOWNS_APART)
  for (const town of row.split(',')) for (const name of town.split('|')) TOWNS.set(name, town.split('|', 1)[0] ?? name);

const townOf = ({ name }: Place): string | undefined => TOWNS.get(plain(name).replace(/^saint /, 'st '));

/** Whether two towns of one country are known to be two places to work. */
export function areTownsApart(one: Place, other: Place): boolean {
  const [a, b] = [townOf(one), townOf(other)];
  return a !== undefined && b !== undefined && a !== b;
}

/** Whether two states of the United States are none that people travel between every day. */
export function areStatesApart(one: Place, other: Place): boolean {
  const [a, b] = [placeKey(one).slice(3), placeKey(other).slice(3)];
  return a !== b && !STATES_TOGETHER.some((row) => row.includes(a) && row.includes(b));
}
