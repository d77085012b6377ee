import type * as z from 'zod/mini';
import { NO_PROFILE } from '../profile.ts';
import { DEFAULT_SETTINGS, MOST_OFF_SITES, type Settings, settingsSchema } from '../settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

/** The user's settings; what is missing or malformed in the store falls back to the default, member by member. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return mendSettings(stored);
}

/** Settings from anything: each member that is valid is kept, the others are the defaults; so too inside the profile. */
export function mendSettings(stored: unknown): Settings {
  const { profile, ...members } = settingsSchema.shape;
  const said = isObject(stored) ? stored.profile : null;
  return settingsSchema.parse({
    ...DEFAULT_SETTINGS,
    ...validOf(members, stored),
    profile: { ...NO_PROFILE, ...validOf(profile.shape, said) },
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The members of `stored` that are what their schema says. */
function validOf(schemas: Readonly<Record<string, z.ZodMiniType>>, stored: unknown): Record<string, unknown> {
  if (!isObject(stored)) return {};
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => {
      const parsed = schema.safeParse(stored[name]);
      return parsed.success ? [[name, parsed.data]] : [];
    }),
  );
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
