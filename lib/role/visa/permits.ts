import { type Cue, cue, END, START } from '../terms/cues.ts';
import { WE } from './forms.ts';

const W = "(?:[\\p{L}’'.-]{1,16} )";
const PERMIT =
  '(?:visums?|visas?|rot weiß rot karten?|titres? de séjour|passeports? talent|permis de (?:travail|séjour)|carte bleue(?: européenne)?|autorisation de (?:travail|séjour)|visados?|permisos? de (?:residencia|trabajo)|autorizaci[oó]n (?:de|para)|tarjeta azul|vistos?|autorização de (?:residência|trabalho)|cartão azul|vist[oi]|permess[oi] di (?:soggiorno|lavoro)|nulla osta|carta blu|aufenthalts\\p{L}{4,12}|arbeits(?:erlaubnis|genehmigung|visum)|blauen? karte|blue card|verblijf(?:s\\p{L}{4,12})?|(?:werk|tewerkstellings|gecombineerde )vergunning|visum|zezwoleni\\p{L}{1,2}|pozwoleni\\p{L}{1,2} na pracę|wiz[ęyąa]|kart\\p{L} pobytu|arbetstillstånd|uppehållstillstånd|arbejdstilladelse|opholdstilladelse|oppholdstillatelse|arbeidstillatelse|pracovní (?:víz\\p{L}{1,3}|povolení)|zaměstnaneck\\p{L}{1,2} kart\\p{L}|víz\\p{L}{1,3}|oleskelulu\\p{L}{2,4})';
/** What an employer says that it does for the papers of a person to come. */
const WE_SEE =
  '(?:montons|déposons|constituons|demandons|obtenons|finançons|lançons|préparons|chargeons|faisons|tramitamos|tramitaremos|gestionamos|gestionaremos|solicitamos|solicitaremos|pedimos|conseguimos|ocupamos|pagamos|cubrimos|cuidamos|obtemos|chiediamo|richiediamo|presentiamo|avviamo|seguiamo|otteniamo|gestiamo|paghiamo|stellen|erledigen|besorgen|übernehmen|beantragen|klären|bezahlen|vragen|regelen|betalen|załatwi(?:a?my)|składamy|wystąpimy|pomożemy|uzyskamy|organizujemy|ordnar|söker|sköter|hjälper|ordner|søger|søker|hjelper|hjælper|vyřídíme|vyřizujeme|zařídíme|pomůžeme|hoidamme|haemme)';
const PAPER =
  '(?:(?:work |residence |employment |entry |skilled worker |critical skills? )?(?:visas?|permits?)|work authori[sz]ation|immigration (?:papers|case|status|process|application)|blue card|h ?1b|green card|certificate of sponsorship|lmia)';
const DENIED =
  /\b(?:geen|niet|kein(?! problem)\w*|nicht|pas|aucun\w?|non|não|nie|inte|ikke|ei|no|not|never|cannot)\b|n[’']t\b/i;
const OF_OTHERS =
  /customers?|\bclients?\b|parking|users|employers use|our product|portal|software|platform|building|kunden|klanten|clientes|clienti|mastercard|travell?ers|citizens apply|embass|events?\b/i;
const GC = '(?:gc|green ?cards?)(?: holders?)?(?: ead)?';
const USC = '(?:usc|u\\.?s\\.? citizens?)';
const STATUS = '(?:h ?1 ?b|opt|cpt|h ?4|l ?1|f ?1|stem opt)s?';
const LIVE = '(?:active|current|existing|valid|live|in scope)';
const EU = '(?:eu|eea|ue|europei|européens|europeos|europeus|unijn\\p{L}{1,3})';
const LIST =
  /discriminat|regardless|without regard|orientation|veteran|preferr|nice to have|\bplus\b|advantag|encouraged/i;

/** Permits that an employer files for, and those that must be in hand, in the words of many countries. */
export const PERMITS: readonly Cue<'offered' | 'refused'>[] = [
  cue(
    'offered',
    3,
    [
      `${WE_SEE} ${W}{0,6}${PERMIT}`,
      `${PERMIT} ${W}{0,4}(?:beantragen|erledigen|besorgen|vragen|regelen|tramitamos|gestionamos|chiediamo|załatwi(?:a?my)|ordnar|ordner|fixar|vyřídíme|zařídíme|hoidamme|(?:betalen|nemen|dragen) wij|pensiamo noi|est pris en charge|(?:est|sont) à notre charge|a (?:nostro|nuestro|nosso) (?:carico|cargo)|por nuestra cuenta)`,
      'h ?1b (?:(?:transfers?|petitions?|visas?|sponsorship|and|new) ){1,6}(?:is|are) (?:\\w+ )?(?:welcomed?|possible|considered|accepted|supported|available|fine)',
      `accredited employer[^.;\\n]{0,60} (?:visas?|aewv|overseas|migrants?)`,
      `(?:we|team|hr|company|lawyers?|firm|studio|institute|university) (?:will |can |also )?appl(?:y|ies) for ${W}{0,6}${PAPER}`,
      `${PAPER}[^.;\\n]{0,60} (?:at our (?:own )?(?:cost|expense)|(?:arranged|organi[sz]ed|handled)(?: and paid)? (?:for )?by (?:us|the (?:company|employer|firm))|paid (?:for )?by (?:us|the (?:company|employer|firm)))`,
      `prise en charge (?:de la |de votre |de l[’']|du |de |des )?${PERMIT}`,
      `visas? (?:(?:is|are|will be|gets?) )?sponsored|sponsored (?:work )?visas?(?= (?:for|is|are|available)|\\s*(?:[.;,!)]|\\n|$))`,
      `(?:${WE}|our (?:legal team|counsel)|the (?:institute|university|firm)) (?:will |can |also )?(?:file|files|lodge|lodges|prepare|prepares|submit|submits|start|starts|petition|petitions|fund|funds|issue|issues|process|processes|do|does|pays? for) (?:for )?${W}{0,6}${PAPER}`,
      `${PAPER}(?: application)?(?:,? and ${W}{1,4})? (?:is|are|will be) (?:filed|lodged|prepared|submitted|applied for|on (?:us|the house|the company)|our (?:job|business|problem|treat|responsibility))`,
      `(?:we|[’']ll|will|can|to) (?:be|act as|become) (?:your|the|a|an?) (?:immigration |visa )?sponsor${END}`,
      `(?:from|outside) (?:the )?(?:eu|uk|us|europe|abroad)[^.;\\n]{0,30}(?:we|our) ${W}{0,3}(?:paperwork|papers|permit|visa)`,
    ],
    { unless: OF_OTHERS, unlessBeside: DENIED },
  ),
  cue(
    'refused',
    2,
    [
      '(?:can|may|able|allowed|free|permitted) (?:to )?(?:already (?:lawfully |legally )?|(?:lawfully|legally) (?:already )?)(?:live and )?work (?:here|in|within|for any)|(?:can|may|able to|allowed to) (?:live and )?work (?:lawfully|legally|already) in|lawfully (?:entitled|able|allowed|permitted|authori[sz]ed) to work',
      `${GC}(?:,| and| or| &|/|, or) ?${USC}|${USC}(?:,| and| or| &|/|, or) ?${GC}|(?:usc|gc) only`,
      `(?:must|needs? to|has to|have to|required to|shall|may only|can only) (?:be|qualify as|hire|employ) (?:either |one of:? )?(?:an? )?(?:\\(\\w{1,3}\\) )?(?:u\\.?s\\.?|united states) (?:citizens?|nationals?|persons?)`,
      `(?:${EU}|eu/eea|schengen|uk|swiss) (?:passport|citizenship|nationality|work permit)s? (?:holders(?! (?:can|may|will))|(?:holders? )?(?:only|needed|required|essential|or (?:existing|valid|equivalent)))`,
      '(?:u\\.?s\\.?|united states) persons? (?:only|required)|(?:be|need|hire|hiring) an? eligible us person|(?<=\\()us persons?(?= ?\\))',
      '(?:singaporeans?|saudis?|emiratis?|omanis?|qataris?|malaysians?|filipinos?|indians?|israelis?|south africans?|australians?|canadians?|japanese)(?: (?:nationals|citizens))?(?: (?:and|or|&|/) ?(?:prs?|permanent residents?|citizens?))? only|(?:citizens?|singaporeans?|nationals?) ?(?:and|or|&|/) ?prs? only',
      'stamp (?:4|1g)(?: visa)? (?:holders? )?(?:only|required|or)|(?:ilr|settled status) (?:or|required|holders?)',
      `(?:applications?|applicants?|candidates?) from (?:outside|abroad|overseas|third countries) ${W}{0,3}(?:cannot|can not|can[’']t|will not|won[’']t|are not|aren[’']t) (?:be )?(?:considered|accepted|processed|possible)`,
    ],
    {
      unless: new RegExp(
        `${LIST.source}|where we can|if you are not|not required|countries|or (?:be )?(?:able|eligible)`,
        'i',
      ),
    },
  ),
  cue(
    'refused',
    3,
    [
      `${STATUS}(?:,? (?:and|or|nor|&) ${STATUS}|/${STATUS}|, ${STATUS}){0,4} (?:cannot|can not|can[’']t|are not|is not|not|will not|won[’']t) (?:be )?(?:considered|accepted|eligible|allowed|supported|possible)|(?:not|\\w+n[’']t|cannot|unable to) (?:accept|consider|take|hire|work with)(?:ing)? ${STATUS}|no (?:opt|cpt|h ?4|stem opt)s?(?=,| |/|\\s*(?:[.;)]|\\n|$))`,
      `(?:aucun|pas de|sans|ni) (?:\\p{L}{2,10} )?parrainage|ne parrain(?:e|ons) pas`,
      `(?:ingen|inget|ikke|inte|žádn\\p{L}{1,2}|nezajišťujeme|nevyřizujeme) ${W}{0,3}(?:visum|visumsponsring|sponsring|víz\\p{L}{1,3}|arbetstillstånd|arbejdstilladelse)`,
    ],
    { unless: OF_OTHERS, evenDenied: true },
  ),
  cue(
    'refused',
    2,
    [
      `${LIVE} (?:u\\.?s\\.? |dod )?(?:top secret|ts ?/ ?sci|secret|dv|sc)${END}`,
      `${START}(?:top secret|ts ?/ ?sci) (?:clearance )?(?:is )?(?:required|needed|mandatory)|cleared to (?:top secret|ts|dv|sc|secret)(?: level)?`,
      'habilitation (?:secret|confidentiel|défense|très secret)[^.;\\n]{0,20} (?:en cours|valide|exigée|obligatoire|requise)|(?:gültige|bestehende|vorhandene) sicherheitsüberprüfung|(?:sicherheitsüberprüfung|ü ?[23])(?: \\(?ü ?[123]\\)?)? (?:vorhanden|liegt vor|muss vorliegen)',
    ],
    {
      unless:
        /eligib|obtain|willing|able to|preferr|nice to have|a plus|ideally|desir|bonus|habilitable|or the ability/i,
    },
  ),
  cue(
    'refused',
    2,
    [
      '(?:être|êtes|est|déjà|légalement) (?:déjà |légalement )?autorisé\\S{0,4} à travailler|(?:droit|autorisation) de travailler (?:en|au|dans) |titre de séjour (?:\\p{L}{2,14} ){0,2}(?:en cours de validité|valide|vous autorisant|permettant)|situation régulière',
      `(?:riservat\\p{L}|apert\\p{L}|rivolt\\p{L}|solo|soltanto|esclusivamente) (?:\\p{L}{2,14} )?(?:a|ai) (?:soli |candidati )?(?:cittadin\\p{L} (?:dell[’']unione|${EU}|ital\\p{L}{2,5}|comunitari)|(?:chi|coloro che) (?:\\p{L}{2,10} ){0,2}(?:già|possied\\p{L}{1,3}|permesso))`,
      '(?:già|chi|titolari) (?:\\p{L}{2,10} ){0,4}permesso di (?:soggiorno|lavoro)|permesso di (?:soggiorno|lavoro) (?:già|in corso di validità|valido)',
      '(?:contar con|tener|tengas|dispongas de|disponer de|dispone de|poseer|estar en posesión de) (?:ya )?(?:el |un |de )?(?:permiso de (?:trabajo|residencia)|papeles en regla|documentación en regla|autorización para trabajar)|permiso de (?:trabajo|residencia) (?:ya |en )?(?:vigente|vigor|válido)|(?:abierto|reservad[oa]|limitad[oa]) (?:solo |únicamente )?a (?:ciudadanos|residentes legales|quienes ya)',
      '(?:já|ter|possuir|titular de) (?:\\p{L}{2,12} ){0,3}(?:autorização de (?:residência|trabalho)|visto de trabalho|título de residência)|autorizad[oa]s? (?:legalmente )?a trabalhar (?:em|no|na)',
      '(?:bereits|schon|über|mit) (?:\\p{L}{2,12} ){0,3}(?:arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel)(?: (?:verfügen|verfügst|besitzen|besitzt|haben|hast))|(?:haben|hast|besitzen|besitzt) (?:bereits|schon) (?:\\p{L}{2,12} ){0,2}(?:arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel)|(?:uneingeschränkte|unbeschränkte) (?:arbeitserlaubnis|arbeitsgenehmigung)|(?:arbeitserlaubnis|aufenthaltstitel) (?:\\p{L}{2,12} ){0,3}(?:vorliegen|mitbringen|vorhanden)',
      '(?:al|reeds) (?:legaal )?(?:in \\p{L}{2,12} )?(?:mag|mogen) werken|(?:mag|mogen) (?:al|reeds) (?:legaal )?(?:in \\p{L}{2,12} )?werken|beschikt (?:al )?over een (?:geldige )?(?:werk|verblijfs)vergunning|eu (?:paspoort|nationaliteit)',
      'prawo do (?:legalnej )?pracy (?:w|na terenie)|(?:posiada\\p{L}{1,5}|ważne\\p{L}{0,2}) (?:\\p{L}{2,12} )?(?:zezwoleni|pozwoleni)\\p{L}{1,2} na pracę|(?:wyłącznie|tylko) (?:dla )?obywatel\\p{L}{1,2}',
      '(?:bereits |schon )?(?:vorhandene?|bestehende) (?:arbeits(?:erlaubnis|genehmigung)|aufenthalts(?:titel|erlaubnis))(?! (?:ist|sind) (?:nicht|keine))',
      '(?:platné|platný) (?:pracovní )?(?:povolení|vízum)|(?:giltigt|gyldig|gyldigt) (?:arbetstillstånd|uppehållstillstånd|arbejdstilladelse|arbeidstillatelse)|(?:svenskt|dansk|norsk) (?:medborgarskap|statsborgerskap)(?: \\p{L}{2,4})? (?:krävs|er et krav|kreves|påkrævet)',
    ],
    { unless: /kein[e]? problem|gerne|ayudamos|aidons|aiutiamo|pas nécessaire|no es necesari|discrimin/i },
  ),
];
