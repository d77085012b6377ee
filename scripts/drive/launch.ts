import type { FoundBrowser } from './browsers.ts';
import { launchChromium } from './chromium.ts';
import type { Driven, LaunchOptions } from './driven.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with the built extension in it. */
export const launch = (found: FoundBrowser, options: LaunchOptions): Promise<Driven> =>
  found.kind === 'firefox' ? launchFirefox(found.path, options) : launchChromium(found.path, options);
