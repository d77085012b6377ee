import { type Cue, cue } from '../terms/cues.ts';

const PAPERS =
  "(?:(?:l[’'])?(?:werk)?visum|visa|visums|visados?|vistos?|visto|wiz[yęąa]?|blaue karte|blue card|rot weiß rot karte|werkvergunning|verblijfsvergunning|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel|permis de travail|(?:l[’'])?autorisation de travail|titre de séjour|permiso de trabajo|permesso di (?:lavoro|soggiorno)|autorização de trabalho|(?:po|ze)zwoleni\\w{1,2} na pracę)";
const SPONSORING =
  '(?:visa ?sponsor\\w{0,6}|(?:ge)?sponsor(?:d|de|ing|en|isation|iser|isons|eren|ujemy|owania|ship)?|patrocinio|patrocínio|patrocinar|patrocinamos|sponsorizzazione|sponsorizziamo)';
const HELP =
  '(?:regelen|verzorgen|helpen|ondersteunen|unterstützen|helfen|kümmern|übernehmen|begleiten|aidons|accompagnons|prenons en charge|occupons|ayudamos|apoyamos|gestionamos|tramitamos|aiutiamo|supportiamo|ajudamos|apoiamos|tratamos|pomagamy|wspieramy|załatwiamy|encargamos|occupiamo|zajm(?:iemy|ujemy)|sponsern|organisieren|beantragen)';

/** What postings in Dutch, German, French, Spanish, Italian, Portuguese and Polish say of visas and permits. */
export const FOREIGN_VISA: readonly Cue<'offered' | 'refused'>[] = [
  cue(
    'refused',
    3,
    [
      `(?:geen|kein\\w{0,2}|nicht|niet|pas de|pas|aucun|ningún|sin|senza|nessun|sem|nie|bez|no|non|não) (?:[\\p{L}’']{1,14} ){0,4}${SPONSORING}(?: (?:[\\p{L}’']{1,8} ){0,3}${PAPERS})?(?! (?:is |will be )?(?:required|needed|necessary))`,
      `(?:geen|kein\\w{0,2}|pas de|aucun|ningún) ${PAPERS}`,
      'keine? visa unterstützung',
      `(?:geen|kein\\w{0,2}|nicht|niet|pas|aucune?|no|non|não|nie) (?:[\\p{L}’']{1,8} ){0,2}(?:d[’'])?(?:${HELP}|aide|hulp|hilfe|ayuda|aiuto) (?:[\\p{L}’']{1,8} ){0,3}${PAPERS}`,
      `${PAPERS} (?:[\\p{L}’']{1,8} ){0,4}(?:nicht|niet|pas|nie) (?:${HELP}|helfen)`,
    ],
    { evenDenied: true, unless: /mastercard|evento|événement/i },
  ),
  cue('refused', 2, [
    `(?:geldige?|gültige[nrs]?|valide|válido|valido|válida|ważn\\w{1,3}|bestehende|unbefristete) (?:verblijfs of )?${PAPERS}`,
    `${PAPERS} (?:\\p{L}{2,12} ){0,3}(?:vereist|verplicht|nodig|nötig|notwendig|indispensable|vorausgesetzt|erforderlich|exigée?|obligatoire|requise?|requerido|imprescindible|obligatorio|richiesto|necessario|obrigatóri[oa]|wymagan\\w)`,
    '(?:werkzaam mag zijn|mag werken|arbeiten dar(?:f|fst)) (?:\\p{L}{2,10} ){0,3}(?:reageren|bewerben|solliciteren|vereist)|(?:die|dat je|je) (?:al )?(?:legaal )?in (?:\\p{L}{2,12} ){1,4}(?:werkzaam mag zijn|mag werken)',
    '(?:eu|europese|europäische|européenne?|europea|comunitaria) (?:burgers?|nationaliteit|staatsbürgerschaft|nationalité|nacionalidad|cittadinanza) (?:vereist|erforderlich|exigée|imprescindible|richiesta)',
    '(?:heb(?:t|ben)|bezit(?:ten)?|heeft|beschikt over|bezit van)(?: (?:de|alleen|enkel|uitsluitend)){0,2} nederlandse nationaliteit|nederlandse nationaliteit (?:hebt|hebben|heeft|te hebben|bezit(?:ten)?|te bezitten)|je bent nederlands staatsburger',
    "(?:nur|uniquement|alleen|enkel|solo|seulement|apenas|tylko) (?:\\p{L}{2,12} ){0,2}(?:eu ?(?:staats)?bürger\\p{L}{0,5}|(?:eu|europese) burgers|citoyens (?:de l[’']ue|européens|français)|cittadini (?:ue|europei|italiani)|ciudadanos (?:de la ue|europeos|españoles)|cidadãos (?:da ue|europeus)|obywatele (?:ue|polscy))",
    `(?:nur|uniquement|alleen|solo|seulement|apenas|tylko) (?:\\p{L}{2,12} ){0,3}${PAPERS}`,
    '(?:deutsche|nederlandse|française|española|italiana|polskie) (?:staatsangehörigkeit|staatsbürgerschaft|nationaliteit|nationalité|nacionalidad|cittadinanza|obywatelstwo) (?:\\p{L}{2,10} ){0,2}(?:vereist|erforderlich|exigée|obligatoire|imprescindible|richiesta|wymagane)',
  ]),
  cue(
    'offered',
    3,
    [
      `${HELP} (?:[\\p{L}’']{1,14} ){0,5}${PAPERS}`,
      `${PAPERS} (?:\\p{L}{1,12} ){0,3}(?:geregeld|regelen|verzorgen|organisieren|beantragen|kümmern|begleiten|sponsern|übernehmen|pris en charge|corre de nuestra cuenta|occupiamo)`,
      'visums?unterstützung',
      `(?:hulp|ondersteuning|unterstützung|hilfe|aide|accompagnement|ayuda|apoyo|aiuto|supporto|apoio|pomoc) (?:[\\p{L}’']{1,12} ){1,4}${PAPERS}`,
    ],
    { unlessBeside: /\b(?:geen|niet|kein\w*|nicht|pas|ne|non|não|nie)\b/i },
  ),
];
