import type { FoundBrowser } from './browsers.ts';
import { launchChromium } from './chromium.ts';
import type { Driven } from './driven.ts';
import { launchFirefox } from './firefox.ts';

export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Ask for dark pages. */
  readonly dark?: boolean;
  /** An HTTP proxy (its origin) through which every request goes, those to loopback too. */
  readonly proxy?: string;
  /** More command-line arguments. */
  readonly args?: readonly string[];
}

/** Starts a browser with the built extension in it. */
export const launch = (found: FoundBrowser, options: LaunchOptions): Promise<Driven> =>
  found.kind === 'firefox' ? launchFirefox(found.path, options) : launchChromium(found.path, options);
