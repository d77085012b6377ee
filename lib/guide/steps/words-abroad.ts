import { phrases } from '../../text/phrases.ts';
import type { TalkedStep } from './words.ts';

/** The plainest words of the steps in German, Dutch, French, Spanish, Italian, Portuguese and Polish. They count where hiring is spoken of. */
export const ABROAD: Readonly<Record<TalkedStep, RegExp>> = {
  screen: phrases([
    '(telefon|video)(interview|gespräch|call)s?|telefonat|(erst|kennenlern)gespräch|(erstes|kurzes|ersten|telefonisches|digitales|virtuelles) (@ )?(gespräch|telefonat|kennenlernen|telefongespräch|interview)',
    'telefonisch~ (@ )?(gesprek|kennismaking|interview|screening)|kennismakings?gesprek|videogesprek|telefoontje|eerste (@ )?(gesprek|kennismaking)|belt (je|u) (@ ){0,3}op',
    'coup de fil|(entretien|échange|appel|contact) (@ )?(téléphonique|visio@|de découverte)|(premier|1er) (appel|échange|contact)|(entretien|échange|appel) (@ ){0,2}?(rh|en visio@)|entretien (avec )?(les )?rh',
    '(entrevista|llamada|conversación|charla) (telefónica|inicial|con (@ )?(rrhh|recursos humanos|talento))|primera (llamada|charla)|videollamada',
    '(colloquio|intervista) (telefonico|conoscitivo|con (@ )?hr|iniziale)|primo colloquio (telefonico|conoscitivo)|(video)?chiamata (conoscitiva|iniziale)|(entrevista|conversa|bate papo|chamada) (inicial|telefónica|por telefone|com (o |a |os )?(@ )?(rh|recursos humanos|recrutador~))|primeira conversa',
    'rozmow[aęy] (telefoniczn~|wstępn~|online z|z (@ )?(hr|rekruter~|działem hr))|(krótka|pierwsza|wstępna) rozmowa',
  ]),
  task: phrases([
    '(probe|programmier|test|haus|coding|praxis)aufgabe~|fallstudie|aufgabe,? (@ ){1,6}zu hause|praktische~ aufgabe',
    '(thuis|code|programmeer|praktijk|test)opdracht|(technische|praktische|korte) (opdracht|case)|(een|de) case|case (@ ){0,3}thuis|huiswerkopdracht',
    '(test|exercice|cas)( @)? (à (faire|réaliser|rendre)( @)? ?(chez|à la|la|depuis)|à la maison|chez vous|pratique)|test( @){0,2} à (faire|réaliser) (chez vous|à la maison)|étude de cas|mise en situation',
    '(prueba|ejercicio|reto|caso)( @)? (para (@ )?casa|en casa|práctic[ao]|para hacer en casa)|(reto|desafío|ejercicio) (técnico|de código)',
    '(prova|esercizio|test) (pratic[ao]|da (@ )?casa)|caso (pratico|di studio)|(desafio|teste|case|prova) (técnico|prático|prática|para casa)(?= ?[,;.>→+\\(]| e | com )',
    'zadani[eau] (@ )?(rekrutacyjne|domowe|testowe|techniczne|praktyczne|do wykonania)',
  ]),
  live: phrases([
    'programmieren wir (gemeinsam|zusammen)|(gemeinsam~|zusammen|live|samen) (programmieren|coden|coding|programmeren|coderen)|(séance|session|entretien) de (programmation|live coding|pair programming|code)|programmation en binôme|codage en direct',
    'programación en (pareja|vivo|directo)|(sesión|ejercicio) de (programación|código|live coding|pair programming)|(programação|codificação) (em par|ao vivo)|programowani[ea] (w parach|na żywo)',
  ]),
  algorithms: phrases([
    '(online|algorithmen) ?(programmier|coding) ?test|online (coding|programmier|programmeer) ?(test|toets)|test (na|en|sur|de|su) (codility|hacker ?rank|codingame|coderbyte)|codingame|test (de )?(algorithm|algorytm|algoritm)~|(prueba|teste) de (algoritmos|lógica)',
  ]),
  technical: phrases([
    'fach(gespräch|interview)~|technisch~ (@ )?(interview|gespräch|gesprek|toets|test|screening)|(vak)?inhoudelijk~ gesprek|(entretien|échange|test|épreuve)s? (@ )?techniques?(?! (à|chez))',
    '(entrevista|prueba|evaluación|test)s? técnicas?(?! (para|en casa))|(colloquio|prova|test|intervista) tecnic[oa]|(entrevista|teste|prova|avaliação|conversa) técnic[oa](?! para)|(rozmow[aęy]|test|weryfikacja|etap) techniczn[aeęyj]~',
  ]),
  design: phrases([
    "systemdesign~|architektur(gespräch|interview|aufgabe|runde)|(entretien|échange|exercice) d[’']architecture|conception (de )?systèmes?|diseño de sistemas|(desenho|design|arquitetura) de sistemas|progettazione (di|del) sistem[ai]|projektowani[ea] system(u|ów)|systeemontwerp|entrevista de arquitectura",
  ]),
  loop: phrases([
    '(probe(arbeits)?|schnupper|kennenlern|hospitations)tag|probearbeiten|(lernst|lernen) (@ ){1,8}?(team|kolleg~) kennen|(abschluss|final|team)gespräch|(kennenlernen|gespräch|treffen|interview|austausch|lunch) (mit (@ )?|des |deines )(@ )?(team|teams|geschäftsführung)|persönliches (@ )?(gespräch|kennenlernen|interview)',
    '(meeloop|proef|kennismakings)dag|(eind|laatste )gesprek|(kennismaking|gesprek|lunch|borrel|koffie) (@ )?met (het|je|de|jouw) (@ )?(team|collega@|directie)',
    "(rencontre|échange|entretien|déjeuner|café) (@ )?avec (@ )?(l[’'])?(@ )?(équipe|direction|fondateurs)|dernier entretien|entretien (final|sur (site|place))|journée d[’'](immersion|essai)",
    '(conocer al?|entrevista con el|charla con el|reunión con el|conocerás al) (@ )?equipo|(entrevista|ronda) (final|presencial|cultural)|última entrevista|(incontro|colloquio) (con il team|finale|in sede|di persona)|(conhecer|conversa com|entrevista com) [oa] (equipe|equipa|time|liderança|gestor)|entrevista (final|presencial|com a liderança)',
    'spotkanie (@ )?z (@ )?zespołem|rozmowa (końcowa|finałowa|finalna|z (@ )?zespołem)',
  ]),
};
