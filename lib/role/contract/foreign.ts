import type { Contract } from '../../vocabulary.ts';
import { type Cue, cue } from '../terms/cues.ts';

const SEEK =
  '(?:zoeken|zoekt|zoek|suchen|sucht|cherchons|recherchons|cherche|recherche|recrutons|buscamos|busca|procuramos|procura|cerchiamo|ricerchiamo|cerca|szukamy|poszukujemy)';
const A =
  '(?:(?:naar|een|einen?|un[ae]?|um|uno|des?|nach|wir|per|nos|ons|dla)[·\\(]?e?\\)? ){0,3}(?:[\\p{L}]{2,16} ){0,2}';

/** How one is engaged, as postings in Dutch, German, French, Spanish, Italian, Portuguese and Polish say it. */
export const FOREIGN_CONTRACT: readonly Cue<Exclude<Contract, 'unstated'>>[] = [
  cue(
    'internship',
    4,
    [
      `${SEEK} ${A}(?:stagiaire?s?|meewerkstagiair|afstudeerder|stagist[ai]|tirocinante|becari[oa]s?|estagiári[oa]s?|prakt[iy]kant\\p{L}{0,3}|pflichtpraktikant\\p{L}{0,3}|werkstudent\\p{L}{0,3}|stażyst\\p{L}{1,2}|alternant\\S{0,3}|apprentie?)`,
      "(?:dit is een|deze|für ein(?:en)?|dieses|en|ce|este|questo|niniejszy) (?:meewerkstage|afstudeerstage|pflichtpraktikum|praktikum|contrat d[’']apprentissage|estágio profissional|tirocinio curriculare|staż)",
      'convention de stage|gratification de stage|stagevergoeding van|contrat en alternance|contrato (?:de|en) prácticas|convenio de prácticas|bolsa de estágio|rimborso spese mensile',
    ],
    { unless: /begeleid|betreu|encadr|supervis|ervaring|erfahrung|expérience|experiencia|esperienza|experiência/i },
  ),
  cue(
    'contractor',
    3,
    [
      `${SEEK} ${A}(?:zzp\\S{0,4}|freelancers?|freiberufler\\p{L}{0,3}|selbst(?:st)?ändige\\p{L}?|indépendant\\S{0,4}|autónom[oa]s?|libero professionista|prestador\\p{L}{0,2})`,
      'partita iva|libera professione|als zelfstandige(?! (?!zonder|ondernemer|professional|consultant|specialist|in |bij |via |of |aan |werk|kan|kunt|wil|voor|met )\\p{L})|auf selbst(?:st)?ändiger basis|en régime indépendant|régimen de autónomos?|como autónomo|(?:regime|contrato|em) (?:de )?prestação de serviços|umow\\w o współpracy|samozatrudnienie|umow\\w zleceni\\w{1,2}',
      'optie (?:op|tot) verlenging ?:|opdrachtduur|duur ?: ?\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
      '(?:uurtarief|dagtarief|taux journalier|tarifa (?:diaria|por hora)|tariffa (?:giornaliera|oraria)|stawka (?:godzinowa|dzienna))',
    ],
    {
      unless:
        /vakantiegeld|eindejaars|\bcao\b|keine|geen|pas d|niet|nicht|unbefrist|vast contract|\bcdi\b|indefinido|indeterminato/i,
    },
  ),
];
