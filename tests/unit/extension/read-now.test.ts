import { afterEach, expect, test, vi } from 'vitest';
import { readNow } from '../../../lib/extension/read-now.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';

afterEach(() => vi.unstubAllGlobals());

test('a page that breaks the reader is one that could not be read', () => {
  const broken = new Proxy(
    {},
    {
      get() {
        throw new Error('broken');
      },
    },
  );
  vi.stubGlobal('location', { href: 'https://acme.example/jobs/1' });
  vi.stubGlobal('document', broken);
  const { outcome, title } = readNow({ profile: NO_PROFILE, wrong: [] }, null, null);
  expect([outcome.type, title]).toEqual(['unread', null]);
  expect(outcome.type === 'unread' && outcome.tried).toContain('tried_page');
});
