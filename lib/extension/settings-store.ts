import { DEFAULT_SETTINGS, MOST_OFF_SITES, type Settings, settingsSchema } from '../settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

/** The user's settings; what is missing or malformed in the store falls back to the default, member by member. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return mendSettings(stored);
}

/** Settings from anything: each member that is valid is kept, the others are the defaults. */
export function mendSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const kept: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    const parsed = schema.safeParse((stored as Record<string, unknown>)[name]);
    if (parsed.success) kept[name] = parsed.data;
  }
  return settingsSchema.parse(kept);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settingsSchema.parse(settings) });
}

/** Changes some members, leaving the others as they are stored now. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await saveSettings(settings);
  return settings;
}

/** The settings with `site` added to, or taken from, those where nothing is read unasked. The oldest give way past the cap. */
export function withSite(settings: Settings, site: string, off: boolean): Settings {
  const others = settings.offSites.filter((known) => known !== site);
  const offSites = off && site !== '' ? [...others, site].slice(-MOST_OFF_SITES) : others;
  return { ...settings, offSites };
}
