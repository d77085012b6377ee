import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/extension-build.ts';
import { packedPatterns } from '../../scripts/ready-patterns.ts';

/** Reading every pattern takes seconds on a busy machine. In ms. */
const SLOW = 60_000;
/** Ceilings in bytes of the minified scripts. Raising one wants a reason in the commit. */
const CEILINGS: Readonly<Record<string, number>> = {
  // Goes to every page that is opened.
  'sentinel.js': 5_000,
  // Goes to postings only: finds the posting on the page and shows its reading.
  'reader.js': 260_000,
  // Wakes for every message.
  'background.js': 70_000,
  // Loaded by the background for the first posting, and never by a page. Tables of words, places and boards are nearly all of
  // it: wordings of every flag in eight languages (a third of them in others than English) with their denials, permits,
  // contracts and weeks as each country says them, who else a sentence may be of, by rule and by learnt words, and pay in
  // fourteen; the steps of hiring, what limits a remote job, what is asked, where a posting contradicts itself, and by which words
  // a flag is told that no rule has words for (a fifteenth). A fifth is
  // what the patterns need, read at build time: without it the first posting would wait.
  'core.js': 2_715_000,
};

/** RemNavi, names of vocabularies, and the address that a posting of a thread has of its own. None is ever fetched. */
const LINKED = ['remnavi.com', 'www.w3.org', 'schema.org', 'news.ycombinator.com'];

describe.each(['chromium', 'firefox'] as const)('the extension built for %s', (kind) => {
  const folder = extensionFolder(kind);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test.each(Object.entries(CEILINGS))('%s stays under %d bytes', (file, most) => {
    expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(most);
  });

  test(
    'has what all patterns need read already',
    async () => {
      const core = readFileSync(join(folder, 'core.js'), 'utf8');
      const lines = (await packedPatterns()).split('\n');
      expect(lines.length).toBe(8);
      // Whichever quotes the build has put around it.
      const bare = (text: string): string => text.replaceAll('\\', '');
      for (const line of lines) expect(bare(core).includes(bare(line))).toBe(true);
      // Nothing is left that reads patterns in the browser.
      expect(core.includes('projects provide related remote research')).toBe(false);
    },
    SLOW,
  );

  test('asks for no more than it uses', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'scripting']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('offers pages nothing to find it by', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts).toEqual([
      { matches: ['http://*/*', 'https://*/*'], js: ['sentinel.js'], run_at: 'document_idle' },
    ]);
  });

  test('its own pages may connect to nothing', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/connect-src|https?:/);
  });

  test('has its icons and words', () => {
    for (const size of [16, 32, 48, 96, 128]) {
      expect(statSync(join(folder, manifest.icons[size])).size).toBeGreaterThan(100);
    }
    expect(manifest.default_locale).toBe('en');
    expect(statSync(join(folder, '_locales/en/messages.json')).size).toBeGreaterThan(1000);
  });

  test('names no host but those it links to', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const text = scripts.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const hosts = new Set([...text.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/g)].map((match) => match[1]));
    expect([...hosts].filter((host) => !LINKED.includes(host as string))).toEqual([]);
  });
});

test('Firefox is told that no data is collected', () => {
  const { browser_specific_settings } = JSON.parse(
    readFileSync(join(extensionFolder('firefox'), 'manifest.json'), 'utf8'),
  );
  expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(browser_specific_settings.gecko.strict_min_version).toBe('153.0');
});

test('Chrome is not too old to be told that a set of letters holds both cases', () => {
  const { minimum_chrome_version } = JSON.parse(
    readFileSync(join(extensionFolder('chromium'), 'manifest.json'), 'utf8'),
  );
  expect(Number(minimum_chrome_version)).toBeGreaterThanOrEqual(125);
});
