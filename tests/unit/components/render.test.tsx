import { signal } from '@preact/signals';
import { parseHTML } from 'linkedom';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../components/Options.tsx';
import { Overlay } from '../../../components/Overlay.tsx';
import { Popup } from '../../../components/Popup.tsx';
import { RATES } from '../../../lib/pay/rates.ts';
import type { PostingReading } from '../../../lib/reading-schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';
import type { TabState } from '../../../lib/tab-state.ts';
import { wordsFile } from '../../../scripts/words-file.ts';
import * as readings from '../../gallery/readings.ts';

const t = wordsFile('en');
const url = 'https://jobs.example.com/4711';
let root: Element;

beforeEach(() => {
  const { document, Node } = parseHTML('<!doctype html><html><body><div></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Node', Node);
  root = document.querySelector('div') as unknown as Element;
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const draw = (what: ComponentChild): string => {
  render(what, root);
  return (root.textContent ?? '').replace(/\s+/g, ' ');
};
const button = (name: string): HTMLElement => {
  const all = [...root.querySelectorAll('button')];
  return all.find((one) => one.textContent === name || one.getAttribute('aria-label') === name) as HTMLElement;
};
const ignored = { onJump() {}, onCopy() {}, onClose() {}, onOffHere() {}, onSettings() {}, onRead() {} };
const overlay = (reading: PostingReading, of: Partial<typeof ignored> = {}, open = true) => (
  <Overlay
    reading={reading}
    open={signal(open)}
    corner={signal({ right: 16, bottom: 16 })}
    rates={RATES}
    t={t}
    {...ignored}
    {...of}
  />
);
const popup = (state: TabState | null, off = false, of: Partial<typeof ignored> = {}) => (
  <Popup state={state} site="jobs.example.com" off={off} rates={RATES} t={t} {...ignored} {...of} />
);
const read = (reading: PostingReading): TabState => ({ status: 'read', url, reading });

describe('the card', () => {
  test('says what the job is, the pay, the flags in their words, and what to ask', () => {
    const said = draw(overlay(readings.red));
    for (const words of [
      'Web backend',
      'Python is the main language.',
      'is below the guide',
      'we try every change by hand before it goes out',
      'Says two things',
      'Ask before you apply',
      'These links lead to RemNavi',
      'Nothing you read leaves this browser.',
    ]) {
      expect(said).toContain(words);
    }
  });

  test('puts red before green before facts', () => {
    draw(overlay(readings.red));
    const marks = [...root.querySelectorAll('.mark')].map((mark) => mark.className);
    expect(marks).toEqual(['mark red', 'mark red', 'mark red', 'mark green', 'mark fact']);
  });

  test('goes to the words that a flag rests on', () => {
    const onJump = vi.fn();
    draw(overlay(readings.red, { onJump }));
    button('Show on the page: we try every change by hand before it goes out').click();
    expect(onJump.mock.calls[0]?.[0]).toMatchObject({ quote: 'we try every change by hand before it goes out' });
  });

  test('copies the questions', () => {
    const onCopy = vi.fn();
    draw(overlay(readings.nothing, { onCopy }));
    button('Copy as text').click();
    expect(onCopy.mock.calls[0]?.[0]).toMatch(/^- What is the pay range/);
  });

  test('says what could not be read', () => {
    expect(draw(overlay(readings.long))).toContain('Could not be read: some of the flags.');
  });

  test('shows no script of a posting as anything but its words', () => {
    const posting = { ...readings.nothing.posting, title: '<img src=x onerror=alert(1)>' };
    expect(draw(overlay({ ...readings.nothing, posting }))).toContain('<img src=x');
    expect(root.querySelector('img')).toBeNull();
  });

  test('never shows a score or a percentage', () => {
    for (const reading of Object.values(readings)) {
      if (typeof reading === 'function') continue;
      const own = draw(overlay(reading)).replaceAll('100 % remote possible', '');
      expect(own).not.toMatch(/\d\s?%|\bscore\b/i);
    }
  });
});

describe('the pill', () => {
  test('is one line, and opens by its button', () => {
    expect(draw(overlay(readings.red, {}, false))).toBe('Web backend · 3 red · pay below guide');
    expect(root.querySelector('.card')).toBeNull();
  });

  test('can be taken off the page', () => {
    const onClose = vi.fn();
    draw(overlay(readings.red, { onClose }, false));
    button('Hide on this page').click();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('the popup has words for every state', () => {
  const nowhere = (...choices: string[]): TabState => ({
    status: 'read',
    url,
    reading: { id: null, url, posting: null, why: 'No posting was found.', choices, problems: [] },
  });
  test.each<[string, TabState | null, boolean, string]>([
    ['not known yet', null, false, 'Reading…'],
    ['reading', { status: 'reading', url }, false, 'Reading…'],
    ['read', read(readings.within), false, 'is inside the guide'],
    ['no Python', read(readings.noPython), false, 'Python is not mentioned in this posting.'],
    ['only a mention', read(readings.incidental), false, 'the job can be done without it'],
    ['closed', read(readings.closed), false, 'This posting says it is closed.'],
    ['not a posting', { status: 'not-posting', url }, false, 'Read this page'],
    ['nothing found', nowhere(), false, 'No posting was found.'],
    ['several', nowhere('Data Engineer'), false, 'Data Engineer'],
    ['unread', { status: 'unread', url, tried: ['tried_page'] }, false, t('tried_page')],
    ['off here', { status: 'off-here', url }, true, 'Off on this site'],
    ['waiting', { status: 'waiting', url }, false, 'Waiting for a click'],
    ['not allowed', { status: 'not-allowed', url }, false, 'The browser keeps this page to itself'],
  ])('%s', (_, state, off, words) => {
    expect(draw(popup(state, off))).toContain(words);
  });

  test('the rest of a posting without Python comes on request', () => {
    draw(popup(read(readings.noPython)));
    expect(root.querySelector('section')).toBeNull();
    button('Show the rest').click();
    return vi.waitFor(() => expect(root.textContent).toContain('Flags'));
  });
});

describe('the settings', () => {
  const changed = (settings: Settings, act: () => void): Settings => {
    const onChange = vi.fn();
    draw(<Options settings={settings} t={t} onChange={onChange} />);
    act();
    return onChange.mock.calls[0]?.[0] as Settings;
  };

  test('offer three ways to read and say what each means', () => {
    const said = draw(<Options settings={DEFAULT_SETTINGS} t={t} onChange={() => {}} />);
    for (const words of ['Every site', 'Job boards only', 'Only when I click']) expect(said).toContain(words);
  });

  test('take a site back', () => {
    const settings = { ...DEFAULT_SETTINGS, offSites: ['a.example', 'b.example'] };
    expect(changed(settings, () => button('Remove a.example').click()).offSites).toEqual(['b.example']);
  });
});
