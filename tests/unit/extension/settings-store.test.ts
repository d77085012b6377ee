import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, loadSettings, mendSettings, withSite } from '../../../lib/extension/settings-store.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { DEFAULT_SETTINGS, MOST_OFF_SITES } from '../../../lib/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings survive whatever stands in the store', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'every-site'],
    ['an array', []],
    ['unknown members', { theme: 'dark' }],
    [
      'a value of another version',
      { readWhere: 'sometimes', offSites: 'a.example', seenCard: 1, profile: { region: 'moon' } },
    ],
  ])('%s gives the defaults', (_, stored) => {
    expect(mendSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('one bad member does not lose the others', () => {
    const profile = { cluster: 'poetry', level: 'mid', place: 'x'.repeat(81), timeZone: 'Europe/Lisbon' };
    const stored = { readWhere: 'click', offSites: [3], seenCard: true, profile };
    expect(mendSettings(stored)).toEqual({
      readWhere: 'click',
      offSites: [],
      seenCard: true,
      profile: { ...NO_PROFILE, level: 'mid', timeZone: 'Europe/Lisbon' },
    });
  });

  test('a profile of the first version does not lose the others, and is one that says nothing', () => {
    const stored = { readWhere: 'boards', offSites: ['a.example'], seenCard: true, profile: { region: 'us' } };
    expect(mendSettings(stored)).toEqual({ ...stored, profile: NO_PROFILE });
  });

  test('what is said of oneself is kept as it is', async () => {
    const profile = {
      cluster: 'ml-ai',
      level: 'mid',
      place: ' Lisbon ',
      timeZone: 'Europe/Lisbon',
      currency: 'EUR',
      floor: { amount: 4200, period: 'month' },
    } as const;
    await changeSettings({ profile });
    expect((await loadSettings()).profile).toEqual(profile);
  });

  test('a change leaves the rest as it is', async () => {
    await changeSettings({ readWhere: 'boards' });
    await changeSettings({ seenCard: true });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, readWhere: 'boards', seenCard: true });
  });
});

describe('sites left out', () => {
  test('are added once and taken back', () => {
    const once = withSite(withSite(DEFAULT_SETTINGS, 'a.example', true), 'a.example', true);
    expect(once.offSites).toEqual(['a.example']);
    expect(withSite(once, 'a.example', false).offSites).toEqual([]);
  });
  test('a page without a host adds nothing', () => {
    expect(withSite(DEFAULT_SETTINGS, '', true).offSites).toEqual([]);
  });
  test('past the cap the oldest gives way', () => {
    const full = { ...DEFAULT_SETTINGS, offSites: Array.from({ length: MOST_OFF_SITES }, (_, i) => `s${i}.example`) };
    const { offSites } = withSite(full, 'new.example', true);
    expect(offSites).toHaveLength(MOST_OFF_SITES);
    expect(offSites.at(-1)).toBe('new.example');
    expect(offSites).not.toContain('s0.example');
  });
});
