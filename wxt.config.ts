import { defineConfig } from 'wxt';
import { readyPatterns } from './scripts/ready-patterns.ts';

/** Every web page: postings stand on thousands of company sites. The sentinel is what makes that cheap. */
const EVERY_PAGE = ['http://*/*', 'https://*/*'];

/** The extension's own pages may load nothing from elsewhere and connect to nothing at all. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * WXT starts an unlisted script inside a catch that writes to the page's console. Ours says nothing there, and what starts
 * the sentinel goes to every page of the web.
 */
const plainStart = {
  name: 'plain-start',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | null {
    const [entry] = /^import definition from .*$/m.exec(code) ?? [];
    return entry && id.includes('unlisted-script-entrypoint') ? `${entry}\nexport default definition.main();\n` : null;
  },
};

export default defineConfig({
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  // Nothing asks for `browser` at build time; the polyfill stands in one file of lib/extension.
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: EVERY_PAGE,
    content_scripts: [{ matches: EVERY_PAGE, js: ['sentinel.js'], run_at: 'document_idle' }],
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'toggle-card': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_command_toggle_card__',
      },
    },
    ...(mode === 'production' ? { content_security_policy: { extension_pages: PAGE_POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'read-further@extension',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
  vite: () => ({ build: { sourcemap: false }, plugins: [plainStart, readyPatterns] }),
});
