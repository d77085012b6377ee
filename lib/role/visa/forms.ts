import { type Cue, cue } from '../terms/cues.ts';

const PAPER =
  '(?:(?:work |residence |residency |employment |specialist |skills? |skilled worker |critical skills )?(?:visas?|permits?)|(?:eu )?blue card|visa (?:applications?|paperwork|costs?|fees?|process)|work authori[sz]ations?)';
const YOURS = '(?:your |you (?:the |a )?|the |an? |any |all |every )?(?:[\\p{L}-]{2,14} ){0,3}';
/** Who deals with papers for those who are hired. */
export const WE =
  "(?:we|we[’']ll|we will|our (?:lawyers?|hr(?: (?:team|people|department|colleagues))?|people (?:team|department|and culture|ops|operations)|team|company|mobility team)|acme|the company|employer)";
const DO =
  '(?:deals? with|sees? to|looks? after|file|files|apply for|obtain|get|gets|arrange|arranges|handle|handles|pay for|pays for|pay|cover|covers|take over|take care of|takes care of|look after|sort out|organi[sz]e|sponsor)';
const NATION =
  '(?:french|german|dutch|british|uk|us|u\\.s\\.?|american|eu|european union|swiss|canadian|australian|israeli|indian|spanish|italian|polish|irish|norwegian|swedish|danish|finnish|belgian|austrian|japanese)';
const COUNTRY =
  '(?:the )?(?:united states|united kingdom|usa?|uk|eu|european union|canada|australia|new zealand|germany|france|netherlands|switzerland|israel|india|norway|ireland)';
/** A product, an office or a form that deals with permits of others. */
const OF_OTHERS =
  /\b(?:parking|portal|product|software|platform|app|form of|embass|consulat|ministr|customers?|clients?|users?|building|construction|lorr(?:y|ies)|trucks?|mastercard|card network|process(?:es)? (?:visa|payments?)|government|citizens apply)\b/i;

/** More ways to say that papers are arranged, and that a nationality or the right to work must be there. */
export const VISA_FORMS: readonly Cue<'offered' | 'refused'>[] = [
  cue(
    'offered',
    3,
    [
      `${WE} ${DO} ${YOURS}${PAPER}`,
      `${PAPER}(?:,? (?:and )?[\\p{L} ]{2,24}){0,3} (?:is|are|will be|gets?) (?:fully )?(?:arranged|paid|covered|handled|filed|sorted|taken care of|organi[sz]ed|sponsored)`,
      `(?:help|assist|assistance|support) (?:you )?(?:with|for) ${YOURS}${PAPER}`,
      `${PAPER},?:? (?:\\p{L}{2,8} ){0,3}(?:we|our lawyers?)(?: will|[’']ll)? (?:take care|handle|file|sponsor|pay|arrange|cover|apply)`,
      `(?:need|require)s? an? (?:[\\p{L}-]{2,14} ){0,3}${PAPER}[,?]? (?:\\p{L}{2,8} )?${WE} (?:files?|handles?|arranges?|sorts?|do|does|gets?|prepares?|appl(?:y|ies)|takes? care|looks? after|starts?|lodges?)`,
      `${PAPER} (?:are|is) on us`,
      '(?:happy|glad|able|willing|ready|pleased) to sponsor (?:an? )?(?:\\p{L}{2,12} )?(?:visas?|permits?)',
    ],
    {
      unless: new RegExp(
        `${OF_OTHERS.source}|\\bnot\\b|n[’']t\\b|unable|cannot|without|never|no (?:visa|sponsor)|visa card`,
        'i',
      ),
    },
  ),
  cue(
    'offered',
    3,
    [
      '(?:patrocin(?:amos|io|a)|gestionamos|tramitamos) (?:el |la |tu |o )?(?:visado|visto|visa|permiso)',
      '(?:sponsorizziamo|gestiamo|otteniamo) (?:il |la |i )?(?:visto|visti|permesso)',
      '(?:beantragen|organisieren|besorgen|bezahlen) (?:\\p{L}{2,8} )?(?:die |das |dein |ihr )?(?:blaue karte|blue card|visum|arbeitserlaubnis|aufenthaltstitel)',
      '(?:zapewniamy|pokrywamy|organizujemy) (?:\\p{L}{2,10} )?(?:wiz[ęay]|pozwoleni\\w)',
      '(?:prenons en charge|payons|obtenons) (?:\\p{L}{2,6} )?(?:visas?|permis|titre de séjour)',
    ],
    { unless: /\b(?:niet|geen|nicht|kein\w*|pas|non|não|nie)\b/i },
  ),
  cue(
    'refused',
    2,
    [
      `(?:look|looking|search|searching) for ${NATION} (?:citizens|nationals)`,
      '(?:will|do|does) not (?:now or in the future )?require employer sponsored (?:work authori[sz]ation|visas?|sponsorship)',
      `(?:applications?|candidates?|applicants?)[^.;\\n]{0,40} without (?:an? )?(?:valid |existing )?(?:${PAPER}|right to work|permission to work)[^.;\\n]{0,50} (?:cannot|can[’']t|can not|will not|won[’']t|are not|aren[’']t) (?:be )?(?:considered|accepted|processed|reviewed|answered|looked at)`,
      "(?:if|should) you(?: would| will|[’']d)? (?:need|require) (?:visa )?sponsorship[^.;\\n]{0,60}(?:can[’']t|cannot|can not|are not able to|aren[’']t able to|are unable to) (?:hire|employ|consider|offer|take)",
      '(?<=(?:^|\\n)[^\\p{L}\\n]{0,4})visa(?: sponsorship)? ?: ?no(?=\\s*(?:\\n|$))',
      '(?:muss|müssen) (?:einen |über einen )?(?:eu|schweizer|ch|deutschen) ?(?:reise)?pass(?: (?:besitzen|haben|verfügen))?',
      `(?:sole )?${NATION} (?:persons?|citizens?|nationals?)(?: (?:\\p{L}{2,12} ){0,3}(?:citizenship|nationality))? only`,
      `(?:only )?(?:citizens|nationals) of ${COUNTRY} (?:only|may apply|can apply|are eligible)|(?:must be|be|are) (?:citizens?|nationals?) of ${COUNTRY}`,
      `(?:asks? for|requires?|demands?|needs?|hold|have) ${NATION} (?:citizenship|nationality|passport)`,
      '(?:full |unrestricted |permanent )(?:\\p{L}{3,12} )?(?:working|work) rights',
      '(?:working|work) rights in (?:\\p{L}{2,12} ){1,3}(?:is|are) (?:needed|required|a must|essential)',
      '(?:nationalité|citoyenneté) (?:française|belge|suisse|européenne|canadienne) (?:\\p{L}{2,8} )?(?:obligatoire|exigée|requise|impérative)|de nationalité française (?:obligatoirement|impérativement)',
      '(?:deutsche|österreichische|schweizer|eu) (?:staatsangehörigkeit|staatsbürgerschaft)(?: ist)?[^.;\\n]{0,50} (?:zwingend|erforderlich|voraussetzung|notwendig|pflicht|vorausgesetzt)',
      '(?:nederlandse|belgische) nationaliteit(?: is)? (?:verplicht|vereist|noodzakelijk|een vereiste|een must)',
      '(?:cittadinanza|nazionalità) (?:italiana|europea|ue) (?:richiesta|obbligatoria|necessaria)',
      '(?:nacionalidad|ciudadanía|nacionalidade|cidadania) (?:española|europea|portuguesa|brasileira) (?:obligatoria|requerida|imprescindible|obrigatória|exigida)',
      'obywatelstwo (?:polskie|ue) (?:jest )?(?:wymagane|konieczne|niezbędne)',
    ],
    {
      unless:
        /discriminat|regardless|orientation|veteran|race\b|religio|protected|export|without regard|preferr|nice to have|a plus|\bplus\b|advantage/i,
    },
  ),
];
