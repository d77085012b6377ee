import { describe, expect, test } from 'vitest';
import { nameOnHost } from '../../../lib/posting/page/host-name.ts';

describe('a host tells how its owner is called, in the page’s own spelling', () => {
  test.each([
    ['www.orchardloop.example', 'At Orchard Loop we count apples.', 'Orchard Loop'],
    ['careers.tidewatch.co.uk', 'Tidewatch’s office. Tidewatch hires.', 'Tidewatch'],
    ['designisfun.com', 'Design is Fun is looking for you.', 'Design is Fun'],
    ['kestreltides.github.io', 'Write to KestrelTides, please.', 'KestrelTides'],
    ['jobs.smallcaps.io', 'We at smallcaps write it so.', 'smallcaps'],
  ])('%s: %s', (host, text, name) => {
    expect(nameOnHost(host, text)).toBe(name);
  });

  test.each([
    ['www.alder.example', 'We sell trees.'],
    ['abc.example', 'ABC sells trees.'],
    ['www.orchardloop.example', 'Write to work@orchardloop.example'],
    ['jobs.example', 'Jobs are here.'],
    ['', 'Alder sells trees.'],
  ])('%s tells nothing of %j', (host, text) => {
    expect(nameOnHost(host, text)).toBeNull();
  });
});
