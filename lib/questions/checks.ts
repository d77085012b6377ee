import type { Check, Flag, PythonReading } from '../reading-schema.ts';
import { pattern, phrases, has as stands } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { isForDevices, shipsNothing } from '../text/trade.ts';
import type { CheckId, Cluster } from '../vocabulary.ts';
import {
  CHECKERS,
  CLOUDS,
  CONTAINERS,
  DATA,
  FRAMEWORKS,
  type Kind,
  LANGUAGES,
  named,
  PACKAGERS,
  PIPELINES,
  RELEASES,
  TESTERS,
  VALIDATORS,
  written,
} from './named.ts';

/** A question's message key and what it is filled with. */
export interface Worded {
  readonly key: string;
  readonly values: readonly string[];
}

/** What the wording of a check's question depends on. */
export interface OpenCheck {
  readonly text: PostingText;
  readonly python: PythonReading;
  readonly cluster: Cluster | null;
  readonly flags: readonly Flag[];
}

const plain = (key: string): Worded => ({ key, values: [] });
const naming = (key: string, names: readonly string[]): Worded | null =>
  names.length === 0 ? null : { key, values: [names.join(', ')] };

/**
 * The question that an open check leaves to an engineer: it takes up what the posting does name, and stays the guide's own
 * where it names nothing.
 */
export function engineerAsk(id: Check['id'], of: OpenCheck): Worded {
  return WORDINGS[id](of) ?? plain(`check_${id}_question`);
}

/** What a recruiter can be expected to know of an open check; null where that is nothing. */
export function recruiterAsk(id: Check['id'], of: OpenCheck): Worded | null {
  if (id === 'deployment')
    return shipsNothing(of.text.title) || names(of.text, DEPLOYS) ? null : plain('question_deployment_recruiter');
  if (id !== 'surface' || names(of.text, BEHIND)) return null;
  const others = beside(of);
  if (others.length === 0)
    return plain(of.python.surface === 'primary' ? 'check_surface_question' : 'question_surface_part');
  const key = of.python.surface === 'glue' ? 'question_surface_glue' : 'question_surface_languages';
  return naming(key, others);
}

const names = ({ description }: PostingText, words: RegExp): boolean => stands(words, description);
/** Duties of those who deploy what they write. */
const DEPLOYS = phrases([
  '(design|build|develop|test|train|maintain|monitor|evaluate|implement|write|create|ship|scale|debug)(ing)?,? (and |& |or )?deploy(ing)?',
  "you([’']ll| will) (\\w+ )?deploy|[•*-] ?deploy|deploy(ing)?,? (and |& |or )?(maintain|monitor|operat|run|support|manag|scal|test)\\w*",
  '(own|manage|automate|oversee|handle)(s|ing)? (the |our |all )?(\\w+ )?deployments?',
]);
/** Python is what stands behind: the rest is plain. */
const BEHIND = phrases([
  '(back ?end|server ?side) ?[:\\(–-] ?(\\w+ ?[,/+&] ?){0,2}python|python ([\\w/]+ )?back ?ends?|back ?ends? (\\w+ )?in python|python (on|for|in) the (back ?end|server)',
]);
const TESTS = phrases(['tests?|testing|testen|getest']);
/** What one writes for runs there. */
const ONTO = phrases([
  '(on|onto|aboard) (the |our |its |an? )?(\\w+ )?(robots?|drones?|satellites?|spacecraft|vehicles?|microcontrollers?|edge devices?)|on (robot|device|vehicle)|on ?board (software|computers?)',
]);

const has = (flags: readonly Flag[], id: string): boolean => flags.some((flag) => flag.id === id);
const isAsked = (flags: readonly Flag[], id: string): boolean =>
  flags.some((flag) => flag.id === id && flag.strength === 'asked');

/** What the work is done in beside Python: tools where Python is the glue, else languages. */
function beside({ text, python }: OpenCheck): string[] {
  if (python.surface === 'glue') return named(text, DATA);
  return python.surface === 'one-of-several' ? named(text, LANGUAGES) : [];
}

/** Python 3 without the number behind it. */
const THREE = pattern(/\bpython ?3(?![\d.]*\d)/gi);

/** What tells that models are made or served, and not only that data is looked into. */
const MODELS = pattern(/model|inferen[ct]|\bllms?\b|neural|train(?:ing|ed|s)?\b|generative|machine.?learning/gi);

const WORDINGS: Readonly<Record<CheckId, (of: OpenCheck) => Worded | null>> = {
  tooling: ({ text }) =>
    naming('question_tooling_version', written(text, RELEASES).slice(0, 1)) ??
    naming('question_tooling_named', named(text, PACKAGERS)) ??
    (names(text, THREE) ? plain('question_tooling_three') : null) ??
    naming('question_tooling_frameworks', named(text, FRAMEWORKS).slice(0, 1)),
  surface: (of) => naming('question_surface_week', beside(of)) ?? plain('question_surface_engineer'),
  typing: ({ text, flags }) =>
    naming('question_typing_checker', named(text, CHECKERS)) ??
    (has(flags, 'typed') ? plain('question_typing_hints') : null) ??
    naming('question_typing_run_time', named(text, VALIDATORS)),
  deployment: ({ text, cluster }) => {
    const first = (key: string, kind: Kind): Worded | null => naming(key, named(text, kind));
    const tools = cluster === 'data-engineering' ? named(text, DATA).filter((name) => name !== 'SQL') : [];
    return (
      first('question_deployment_containers', CONTAINERS) ??
      // Nothing that is studied or traded with ships as a service does.
      (shipsNothing(text.title) ? plain('question_deployment_elsewhere') : null) ??
      naming('question_deployment_data', tools) ??
      (cluster === 'ml-ai' && names(text, MODELS) ? plain('question_deployment_model') : null) ??
      first('question_deployment_pipeline', PIPELINES) ??
      first('question_deployment_cloud', CLOUDS) ??
      (cluster === 'other' || isForDevices(text.title)
        ? plain(names(text, ONTO) ? 'question_deployment_onto' : 'question_deployment_elsewhere')
        : null)
    );
  },
  testing: ({ text, flags }) => {
    if (isAsked(flags, 'tested')) {
      return naming('question_testing_tools', named(text, TESTERS)) ?? plain('question_testing_asked');
    }
    if (has(flags, 'tested')) return plain('question_testing_guard');
    // That it does not speak of tests is said only where it is so.
    if (names(text, TESTS)) return null;
    if (has(flags, 'code-review')) return plain('question_testing_review');
    return has(flags, 'ci-cd') ? plain('question_testing_ci') : null;
  },
};
