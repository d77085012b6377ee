import { phrases } from '../../text/phrases.ts';
import type { Contract } from '../../vocabulary.ts';
import { type Cue, cue, START } from '../terms/cues.ts';

const ALONE = '(?<=(^|[.!?\\n•] ?))';
const INTERNSHIP =
  '(internship|(student )?placement|traineeship|(pflicht)?praktikum|(meewerk|afstudeer)?stage|alternance|prácticas|estágio|tirocinio|staż)';
const NUMBER =
  '(\\d{1,2}|two|three|four|five|six|nine|twelve|zwei|drei|vier|fünf|sechs|een|twee|drie|vijf|zes|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|seis|sei|tre|dois|três|dwa|trzy|sześć)';
const MONTHS =
  '(months?|weeks?|monate?n?|wochen|maanden|half jaar|mois|semaines|ans|meses|mesi|settimane|miesi[ęą]c[ey]|miesięcy)';
const WANTS =
  '(wants?|needs? (an?|somebody|someone|help|more|two|three|to (hire|find|fill|replace|grow))|seeks?|asks?|asked|(has|have) asked|hires?|builds?|makes?|runs?|sells?|develops?|operates?|offers?|gives?|provides?|will (give|offer|provide|pay)|(is|are) (looking|searching|after|hiring|seeking|growing))';
const FIRM =
  '(company|firm|business|bank|insurer|retailer|fintech|start ?up|scale ?up|organi[sz]ation|client|employer|agency)';

/** Engagements in few words: as one's own master, or to learn. */
export const PLAIN_CONTRACT: readonly Cue<Exclude<Contract, 'unstated'>>[] = [
  cue(
    'contractor',
    3,
    [
      `freelance (mandate|work|collaboration|mission)|(?<=(^|[.!?\\n•] ?))freelance(?=\\s*(,(?! (or|and) )|[.;]|\\n|$)| from | for (\\d|@ months))`,
      '(somebody|someone|a person|you are|work) (who is )?self ?employed|(participants|trainers|contributors|experts) are self ?employed|work as (an? )?self ?employed|\\d{1,2} ?months? contractor (position|role|post|assignment)',
      '(contract|months)[^.;\\n]{0,24} on our payroll|on our payroll( for \\p{L}{3,8} months|,? extendable)',
      '(via|through|under) an umbrella(?! (of|organi|brand|term))',
      '(in|als|per) (arbeitnehmerüberlassung|leiharbeit)|interim ?(opdracht|assignment|mandate|mission)|interim ?(or|of|/|&|and|en) ?freelancer?|freelancer? ?(or|of|/|&|en) ?interim',
      '(competitive|daily|negotiable|attractive|excellent) contract rates?|contract (via|through) (an? |the )?(3rd|third) party|(partnership|cooperation|form of work) dedicated to self ?employed|(principles|basis) of own business',
      '(employed|managed|placed|hired|engaged|contracted|run) (\\p{L}{2,10} ){0,2}?(through|via|by) an? (third ?party |external |outside )?(staffing|employment|temp(ing)?|recruitment) agency',
      `${START}contract,? ${NUMBER} months|engagement ?: ?(contract|freelance)(or)?|(zelfstandigen|zzp ?ers) (only|alleen)|(alleen|enkel) zelfstandigen|opdracht [^.;\\n]{3,24},? freelance`,
      '(mission|démarrage|début|collaboration|commence\\p{L}{0,2}|poste)( de [^.;\\n]{3,14})? en freelance|(vaga|modelo|como|regime de) pj',
    ],
    {
      unless:
        /permanent|festanstellung|maternity|parental|staff benefits|pension|keine|no freelance|\bcdi\b|for the self|clients?\b(?<!our client)|users|\bapp\b/i,
    },
  ),
  cue(
    'internship',
    3,
    [
      `(${START}(an? |this |your |our |paid )?|(offer|offers|offering|is) (an? )?)${INTERNSHIP},? ([\\p{L}]{2,12},? ){0,3}${NUMBER} ${MONTHS}`,
      `${START}(an? )?${NUMBER} ${MONTHS} (paid )?(internship|placement)`,
      `${ALONE}(an? |paid )?((summer |winter )?(internship|placement)|thesis project|(master|bachelor|abschluss)arbeit)(?=, paid| (in|at|with|within|bei|for) (our|us|uns|unserem|an?) )`,
      '(master|bachelor|abschluss)arbeit bei uns',
      'you (are|will be|become) our (next |new )?intern|for students:? an? (\\p{L}{3,10} )?(internship|placement)',
      `${START}(afstudeerstage|meewerkstage|pflichtpraktikum|praktikum (ab|in|bei)|werkstudent\\p{L}{0,12}|contrat d[’']alternance|stage de fin d[’']études|prácticas remuneradas|estágio (curricular|profissional)|tirocinio (di|da|curriculare)|staż trwa)`,
    ],
    {
      unless:
        /experience|expérience|experiencia|esperienza|erfahrung|ervaring|previous|mentor|supervis|coach|alumni|programme|former|complet|after|equivalent|theat|degree|diplom|studium|school|cursus|\bmin(?:imum|\.)|at least|\bou\b|\bor\b|client|customer|patient/i,
    },
  ),
];

/** An advert for somebody else, told by what that somebody does. */
export const FOR_SOMEBODY = phrases([
  '(our|my) (\\p{L}{2,14} ){0,4}client,? (currently|now|also|urgently|still|presently) (has|is|needs|wants|seeks|requires|looks)',
  `(?<!(with|of|to|from|at|by|on) )(our|my) (\\p{L}{2,12} ){0,2}(client|customer|partner company)(,[^.,;\\n]{2,40},)? ${WANTS}`,
  `(an?|the) ([\\p{L}]{2,14} ){0,3}${FIRM} (that |which |whom )?(we|i) (recruit|hire|search|staff) for`,
  `(an?|the) ([\\p{L}]{2,14} ){0,3}${FIRM} (that |which |whom )?(we|i) (work with|support|represent|partner with)( \\([^)\\n]{3,30}\\))? ${WANTS}`,
  '(working|partnering|teamed up) with an? (\\p{L}{2,14} ){0,2}client(?= on this|\\s*[.;,])|stealth client',
  "((company|client|employer)([’']s)? name|name of the (company|client|employer)|\\(name) (is |available )?(up)?on request|(company|client|employer)([’']s)? name ?: ?(confidential|undisclosed|on request)",
  `(hiring company|employer|our client|the client) (stays?|remains?|will (stay|remain)|is kept) (confidential|anonymous|unnamed)`,
  '(azienda|società|realtà) (nostra )?cliente|nostra agenzia (ricerca|seleziona|cerca)|nostro cliente',
  '(?<!they |who |partners |teams )(we|i) recruit for (an?|one|several|our)|nasz klient (szuka|to|jest|poszukuje)',
  'unser mandant (sucht|ist|wünscht|bietet)|für unseren mandanten|im auftrag (unseres )?mandanten',
  'voor een (relatie|klant|opdrachtgever) (van ons )?(zoeken|zoek)|(relatie|klant) van ons zoek',
  "pour (un|une|l[’']un|l[’']une) de (nos|ses) (clients?|clientes|partenaires)|(nuestra|importante|para) empresa cliente",
  '(has|have) (retained|engaged|instructed|mandated|appointed) (us|[\\p{L}&]{2,14}( [\\p{L}&]{2,14})?) to (find|hire|recruit|search)',
  '(para )?(nosso cliente|cliente nosso)|(dla )?jednego z naszych klientów',
]);
