import { phrases } from '../../text/phrases.ts';
import type { TalkedStep } from './words.ts';

/** The plainest words of the steps in German, Dutch, French, Spanish, Italian, Portuguese and Polish. They count where hiring is spoken of. */
export const ABROAD: Readonly<Record<TalkedStep, RegExp>> = {
  screen: phrases([
    '(telefon|video|erst|kennenlern)(interview|gespräch|call)~|telefonat',
    '(erstes|ersten|kurzes|telefonisch~|digitales) (@ )?(gespräch|telefonat|kennenlernen|telefongespräch|gesprek|kennismaking)',
    'kennismakingsgesprek|telefoontje|telefonische (intake|kennismaking)|bel(t|len)? (ik|we|wij) (je|u)(?! met een)|videogesprek',
    'eerste (@ )?(gesprek|kennismaking)|belt (je|u)(?! terug)|(ruft|rufen) (@ ){1,6}an|coup de fil',
    'premier (appel|échange|contact|entretien)|(entretien|échange|appel) (@ )?(téléphonique|visio~|rh)',
    '(entrevista|llamada|conversa|colloquio) (telef[óo]nic[ao]|inicial|conoscitivo|(con|com) (@ )?(rrhh|hr|rh))|videollamada',
    'rozmowa (telefoniczna|z (hr|rekruter~))|krótka rozmowa',
  ]),
  interviews: phrases([
    '(1e|2e|tweede) (\\(@\\) )?(@ )?(sollicitatie)?(gesprek|interview)|(één|twee|drie|[2-4]) (@ )?(sollicitatie|selectie)?(gesprekken|gespreksrondes|interviews|interview rondes)',
    '(zwei|drei|[2-4]) (@ )?(bewerbungs|vorstellungs|fach)?(gespräche(n)?|interviews)|zweites (@ )?(gespräch|interview)|(deux|trois|[2-4]) entretiens|deuxième entretien',
    '(dos|tres|[2-4]) entrevistas|(due|tre|[2-4]) colloqui|(duas|três) entrevistas|(dwie|trzy) rozmowy',
  ]),
  assessment: phrases([
    '(vaardigheids|capaciteiten|persoonlijkheids)test~|(?<!(coding|code|technical|technisch|programming|written|sql|python|take home|skills?) )(online )?assessment(?! ?(: ?|\\()(cv|dsa|coding|algorithm)| van (de |het |onze |nieuwe )?\\p{L}{3,20}(s|en) )|(eignungs|persönlichkeits)test~|tests? de (personnalité|aptitude)~|tests? psicot[ée]cnicos?',
  ]),
  task: phrases([
    '(probe|programmier|test|haus|praxis)aufgabe~|fallstudie|aufgabe,? (@ ){1,6}zu hause|(thuis|programmeer|praktijk|(?<=[,:>] ?))opdracht',
    'opdracht (die je |voor )(@ )?thuis',
    'een (business )?case|case (@ ){0,3}thuis|étude de cas|(test|exercice|cas) (@ )?(à (faire|réaliser)|à la maison|pratique)',
    '(prueba|ejercicio|prova|teste) (@ )?(para (hacer en )?casa|en casa|práctic[ao]|pratic[ao]|para casa|da casa)|(reto|desafío|desafio|case) técnico',
    'zadanie (domowe|rekrutacyjne|testowe)',
  ]),
  live: phrases([
    'programmieren wir gemeinsam|(gemeinsam~|zusammen|samen) (programmieren|coden|programmeren)|(séance|session) de programmation|programmation en binôme',
    'programación en (pareja|vivo)|programação em par|sesión de programación|(código|codificación|code|coding) en (vivo|direct)',
  ]),
  algorithms: phrases([
    '(prueba|test|teste|prova) (de|d|di|sur les) ?(algoritmos|algoritmi|algorithmes)|online (coding|programmier|programmeer) ?(test|toets)',
    'test (na|en|sur) (codility|hacker ?rank|codingame)',
  ]),
  technical: phrases([
    'fach(gespräch|interview)~|technisch~ (@ )?(interview|gespräch|gesprek|toets|test)',
    '(entretien|échange|test|épreuve|discussion)s? techniques?(?! (à|chez))',
    '(entrevista|prueba|prova|colloquio|teste|conversa) (técnic|tecnic)[ao](?! (para|en casa))|(rozmowa|test) techniczn[ay]',
  ]),
  design: phrases([
    "systemdesign~|(entretien|atelier|échange|exercice) d[’']architecture|(diseño|desenho) de sistemas",
  ]),
  loop: phrases([
    '(probe(arbeits)?|schnupper|kennenlern)tag|(lernst|lernen) (@ ){1,8}?team kennen|(kennenlernen|gespräch|treffen) (mit |des )(@ ){0,2}?teams?',
    '(meeloop|proef)dag|(laatste |eind)gesprek|(kennismaking|gesprek) (@ )?met (het|je) team',
    "(rencontre|échange|entretien|déjeuner|café|journée) avec (@ )?(l[’'])?(équipe|direction)|(dernier|entretien) (entretien|final)",
    '(entrevista|colloquio) final~?',
    'conocer al equipo|(entrevista|conversa) com [oa] (equipe|time|liderança)|incontro con il team|spotkanie z zespołem',
  ]),
};
