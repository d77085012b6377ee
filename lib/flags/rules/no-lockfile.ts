import { seek } from '../../evidence/seek.ts';
import { phrases } from '../../text/phrases.ts';
import type { FlagRule } from '../flag.ts';

const FILE = '(?:lock ?files?|\\.lock files?|locking|fichier de verrouillage|pliku lock|lock)';
const UNPINNED = phrases([
  `(?:no|without|lacks?|never (?:had|wrote)|kein(?:e|en)?|ohne|geen|zonder|sans|sin|senza|bez|sem) (?:an? |any |un )?(?:python )?${FILE}`,
  'lock ?file[^.;]{0,12} (?:haben wir nicht|is missing|gibt es nicht)',
  'unpinned (?:\\w+ ){0,2}?(?:dependenc(?:y|ies)|packages?|librar(?:y|ies)|versions?)',
  '(?:dependenc(?:y|ies)|packages?|librar(?:y|ies)|versions?|requirements)(?: \\w+){0,3} (?:is|are) (?:\\w+ )?(?:unpinned|not (?:pinned|locked))',
  '(?:versions|dependencies) float',
  "(?:nothing is|no versions? (?:is|are)|never|don[’']t|do not) (?:pin|pinned|lock|locked)(?: our| the)?(?: dependencies| versions| packages)?",
  'no pins|zonder vaste versies|sin fijar (?:las )?versiones|versioni non sono bloccate|sem versões fixas',
  'pip freeze',
]);
const LISTED = phrases(['(?:plain )?requirements(?:\\.txt| files?)']);
/** Only of Python's packages is it told. */
const PACKAGES = phrases([
  '(?:requirements|dependenc\\w+|abhängigkeiten|dipendenze|dépendances|dependencias|dependências|zależności|packages?|librar(?:y|ies)|versions?|pip|python|repositor(?:y|ies)|build)',
]);
/** A list that a tool has locked, or one left behind; a product that finds such lists. */
const UNLESS = phrases([
  '(?:pip tools|pip compile|compiled|generated|hash(?:es)?|require hashes|free zone|(?:left|leave|moved|replaced) (?:\\w+ ){0,2}?requirements|(?:poetry|uv|pdm|pipenv|pipfile|conda)(?:\\.| )lock|nobody (?:\\w+ ){0,5}unpinned|warns? customers|experience (?:with|in|of)|knowledge of|familiar\\w*|functional requirements|business requirements)',
]);

/** Guide: "requirements.txt and no lockfiles" are technical debt that one inherits. */
export const noLockfile: FlagRule = {
  id: 'no-lockfile',
  colour: 'fact',
  guide: 'Five things worth checking: Python version and tooling',
  find: (text) => {
    const rest = { unless: UNLESS, skip: ['process', 'nice'], despite: ['past', 'made', 'planned'] } as const;
    return [
      ...seek(text, { words: [UNPINNED], only: PACKAGES, denied: 'fine', ...rest }),
      ...seek(text, { words: [LISTED], ...rest }),
    ];
  },
};
