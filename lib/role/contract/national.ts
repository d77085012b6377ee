import { phrases } from '../../text/phrases.ts';
import type { Contract } from '../../vocabulary.ts';
import { type Cue, cue } from '../terms/cues.ts';

const W = '([\\p{L}-]{1,22} )';
const MONTHLY = '(monthly|weekly|every month|each month|per month|for (your|the) (hours|days|work))';

/** How one works for oneself or through an agency where the law of a country has its own word for it, and how one is employed there. */
export const NATIONAL_CONTRACT: readonly Cue<Exclude<Contract, 'unstated'>>[] = [
  cue(
    'contractor',
    3,
    [
      // English
      `(as|like) (an? )?(sole trader|sole proprietor|self ?employed person)|(on|with|under|have|hold) (an?|your own) (trade|business|freelance) licen[cs]e|personal service company|abn (required|holders?)|private entrepreneur`,
      `(you|contractor) (send|issue|submit|raise)s? (us )?(an? |your )?(invoices?|bills?)|(you|your) (own )?invoices? (us )?${MONTHLY}|paid (against|on|upon|on receipt of) (your |an? |monthly )*(vendor )?invoices?|(against|with) (monthly|weekly) invoices?|as an? (outside |external )?vendor`,
      '[$€£] ?\\d{2,3} ?/ ?h(ou)?r,? (on )?(w ?2|c2c|1099)|(?<=[|] ?)contract(?= ?[|$€£\\(])',
      // Czech, Slovak
      '(na )?(ičo|osvč)(?=[ ),.;:/]|$)|(na )?živnos[tť]\\p{L}{0,6}|faktur(ujete|uješ|ovat) (nám|měsíčně|hodiny)',
      // Polish
      '(wyłącznie|tylko|jedynie|umowa|kontrakt) (wyłącznie |tylko |na )?(kontrak\\p{L}{1,3} )?b2b|(zł|pln)( netto)? ?(\\+|plus) ?vat|(własn\\p{L}{1,2} |jednoosobow\\p{L}{1,2} )działalnoś\\p{L}{1,3}|na fakturę',
      // Portuguese
      '(modalidade|regime|contratação|contrato|vaga|modelo|tipo|atuação|somente|apenas|100 ?%)( de contratação| de trabalho)? ?:? ?(via |como |em |é )?pj|(emissão|emitir|emite|emita|emitindo) (de )?(notas?|nf|recibos? verdes?)|(como|via) (pj|pessoa jurídica)|(ter|possuir|com) cnpj|cnpj (ativo|aberto|próprio)|passar? recibos? verdes?',
      // Spanish
      `monotribut\\p{L}{1,4}|boletas? de honorarios|(por|a|contrato de|contrato por|bajo) honorarios|(alta|alta de|darte de alta|dado de alta) (en |como )?(autónom\\p{L}{1,2}|el reta)|contrato mercantil|factur(ar|arás|as|ando) ${W}{0,3}(mes|mensual\\p{L}{0,5}|tus horas|como autónom\\p{L}{1,2}|tus servicios)`,
      // French
      "(en|mission d[’']|contrat d[’']|poste en|par|via l[’'])intérim|(en|mission en|contrat) intérim|intérimaire|travail temporaire|plus (\\d{1,2} ?% d[’'])?ifm|(êtes|comme|statut|qu[’\\']) (d[’\\'])?(auto|micro) entrepreneu(r|se)|en (auto|micro) entreprise|vous (nous )?facturez|facturation (mensuelle|au (jour|mois))",
      // Italian
      '(con|titolar\\p{L}|apertura di|in) (regime di )?(partita iva|p\\.? ?iva)|(emett\\p{L}{1,4}|emissione di) fattura|fattur(erai|azione mensile)|(contratto|lavoro|agenzia) interinale|(in|contratto di) somministrazione|co\\.? ?co\\.? ?co|prestazione occasionale|collaborazione coordinata',
      // German
      'auf rechnung|freie mitarbeit|freie[rn]? mitarbeiter(in)?|(auf|gegen) honorar(basis)?|gewerbeschein|in zeitarbeit|(stellst|stellen sie|schreibst|schreiben sie) (uns )?([\\p{L}]{2,12} )?rechnung(en)?|werkvertrag mit|ihr(en)? stundensatz',
      // Dutch
      'op (factuur|uitzendbasis)|(je|u) factureert|(uitzend|payroll) ?contract|via uitzend(en|ing|bureau)|inhuur ?opdracht|kvk (nummer|inschrijving)',
      // Romanian, Hungarian, Balkan
      '(pe|prin|ca|colaborare) (pfa|pfi|srl)|pfa ?(/|sau|ori|or|,) ?(pfi|srl)|(contract|colaborare) (de prestări servicii|b2b)|vállalkozói (\\p{L}{2,14} )?(szerződés\\p{L}{0,3}|jogviszony\\p{L}{0,3}|formában)|számlá(s|val|zva|zás)\\p{L}{0,4}|számlaképes|alvállalkozó\\p{L}{0,4}|kao (preduzetnik|paušalac)|preko obrta',
      // Nordic
      'frilans(are|er|oppdrag|uppdrag|opgave|basis|kontrakt)?|f ?skatt(sedel)?|egenföretagare|(via|genom|med|gennem|gjennom) eget (bolag|företag|foretak|selskab)|enkeltmandsvirksomhed|enkeltpersonforetak|toiminimellä|laskutat (meitä|kuukausittain)',
    ],
    {
      unless:
        /keine|kein |\bnicht\b|\bno |\bnot\b|n[’']t\b|customers?|\busers?\b|software for|\bapps?\b|platforme?|plattform|\btools?\b|kunden von|klanten|notre produit|nuestro producto|nosso produto|softwar[ez] (?:pro|do|für|per|para|pour)|systém|system för|permanent|hpp|umow\w o prac|without|previous|experience (?:as|with)/i,
    },
  ),
  cue(
    'contractor',
    2,
    [
      '(\\d{1,2} ?[-–] ?)?\\d{1,2} weeks? contract(?! law)|\\d{1,2} mo ?/? ?contract',
      '(rate|pay) ?:? ?[£$€] ?\\d{2,3} ?/ ?hr',
    ],
    { unless: /permanent|employment|notice/i },
  ),
  cue(
    'employee',
    3,
    [
      '(na )?hpp|(hlavní|trvalý) (pracovní )?poměr|pracovn(í|ý) (smlouva|pomer|zmluva)|relación de dependencia|contrato laboral|carteira assinada|contrato de trabalho|assunzione diretta|contract (individual )?de muncă|munkaviszony\\p{L}{0,3}|munkaszerződés\\p{L}{0,3}',
      'tillsvidare\\p{L}{0,14}|fast ?(anställning|ansættelse|ansettelse|stilling)|vakituinen|vakinaiseen|työsuhde|arbeidsovereenkomst|arbeitsvertrag mit uns|anstellung bei uns',
    ],
    { unless: /possib|keine|ingen|inte|ikke|\bnem\b|\bnu\b|\bnão\b|\bbez\b/i },
  ),
];

const BODY =
  '(empresa|compañía|multinacional|indústria|cliente|azienda|società|realtà|gruppo|entreprise|société|startup|groupe|unternehmen|konzern|mittelständler|arbeitgeber|organisatie|bedrijf|werkgever)';
const SEEK =
  '(busca|selecciona|precisa|requiere|incorpora|contrata|seleciona|procura|recruta|cerca|ricerca|seleziona|recherche|recrute|recrutons|recherchons|cherchons|sucht|zoekt)';

/** Adverts of those who choose people for others, in the words of many countries. */
export const CHOSEN_FOR_OTHERS = phrases([
  `(consultor[ií]a|consultora|agência|agencia|agenzia|agence|cabinet) (de |di |en |em |d[’'])?(rh|rrhh|recursos humanos|seleç?c?c?i?ón|seleção|recrutamento|reclutamiento|selección|selezione|recrutement|emploi)`,
  `${SEEK}(mos|iamo|ons)? (para|per|pour) (un[ae]? |l[’']un[e]? de |su |seu )?(\\p{L}{2,14} )?${BODY}`,
  `(importante|reconocida|prestigiosa|conceituada|renomada|primaria) ${BODY}( [\\p{L}]{2,14}){0,6} ${SEEK}`,
  `(para|per|pour|für|voor) ((un[ae]?|uno|ein(en?)?|een) ${W}{0,4})?${BODY}( [\\p{L}]{2,14}){0,6} (buscamos|seleccionamos|procuramos|selecionamos|cerchiamo|ricerchiamo|selezioniamo|cherchons|recherchons|recrutons|suchen wir|zoeken (wij|we)|zoek ik)`,
  '(missionné|mandaté)\\S{0,3} par|agenzia per il lavoro|im kundenauftrag|(?<=(^|[.!?:\\n•] ?))(unser auftraggeber|onze opdrachtgever)',
  'rekrutujemy dla|dla (naszego )?(klienta|partnera)|pro (našeho )?klienta|personální agentura|pentru clientul nostru|ügyfelünk',
  '(vår|vores|åt) kunds? (\\p{L}{2,12} )?(söker|søger|søker|räkning)|på vegne a[fv]|asiakkaallemme|asiakkaamme',
  '(has been|have been|been|are|is) (retained|instructed|mandated|appointed) by (an?|our|one)|acting for an?',
  '(confidential|undisclosed) (client|employer|company)|(are|is|have) partnered (up )?with one of',
  "for (our|a|one of our) customers? (in|from|based in) \\p{L}{2,16},? (we|i|wer)([’']re| are| am)? (looking|searching|seeking|recruiting)",
]);
