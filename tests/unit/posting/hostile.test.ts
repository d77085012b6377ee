import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { BOARDS } from '../../../lib/posting/boards/boards.ts';
import { type PageResult, readPage } from '../../../lib/posting/read-page.ts';
import { looksLikePosting } from '../../../lib/posting/sentinel-rules.ts';
import { TEXT_CAP } from '../../../lib/text/text-cap.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';
import { DEEP, html, LONG, ld, POSTING, WIDE } from './hostile-pages.ts';

const MESSAGES = JSON.parse(readFileSync('assets/public/_locales/en/messages.json', 'utf8')) as Record<string, unknown>;
const URL = 'https://alder.example/jobs/4711';

/** Reads a document through the gate and the reader, and checks what every result must be. */
function readDocument(document: Document, url: string | null = URL): PageResult {
  expect(typeof looksLikePosting(document, url ?? '')).toBe('boolean');
  const result = readPage({ document, url, parseHtml });
  if (result.why !== null) expect(MESSAGES).toHaveProperty(result.why);
  else expect(result.postings.length).toBeGreaterThan(0);
  for (const tried of result.tried) expect(MESSAGES).toHaveProperty(tried);
  expect(result.choices.length).toBeLessThanOrEqual(30);
  for (const { title, description, location } of result.postings) {
    expect(title).not.toBe('');
    expect(description.length).toBeLessThanOrEqual(TEXT_CAP);
    expect((location ?? '').length).toBeLessThanOrEqual(20_000);
  }
  return result;
}
const read = (page: string, url: string | null = URL): PageResult => readDocument(parseHtml(page), url);
const titleOf = (result: PageResult): string | null => result.postings[0]?.title ?? null;

test('the page that all others here are made of is read', () => {
  expect(titleOf(read(html(POSTING)))).toBe('Data Engineer');
});

describe('a page that is very large ends in a posting or a reason', () => {
  test.each(Object.entries(WIDE))('%s', (_, page) => void read(page(700)), 60_000);
  test.each(Object.entries(LONG))('%s', (_, page) => void read(page(8000)), 60_000);

  test('50,000 parts', () => void read(WIDE['many small parts']?.(50_000) ?? ''), 120_000);
  test('100,000 links', () => void read(html(`${POSTING}${'<a href="/x">oak</a>'.repeat(100_000)}`)), 120_000);
  test('10,000 blocks of data', () => {
    const result = read(WIDE['many blocks of data']?.(10_000) ?? '');
    expect(result.postings.length).toBeLessThanOrEqual(1);
  }, 120_000);
  test('ten megabytes of data in one block are left alone, and the page itself is read', () => {
    const block = ld(`{"@type":"JobPosting","title":"Other Job","description":"${'oak '.repeat(2_600_000)}"}`);
    expect(titleOf(read(html(POSTING, block)))).toBe('Data Engineer');
  }, 120_000);
  test('a megabyte in one line', () => void read(html(`${POSTING}<p>${'w'.repeat(1_000_000)}</p>`)), 60_000);
  test('data nested 10,000 deep', () => {
    const deep = `${'['.repeat(10_000)}{"@type":"JobPosting","title":"Other Job"}${']'.repeat(10_000)}`;
    expect(titleOf(read(html(POSTING, ld(deep))))).toBe('Data Engineer');
  });
});

describe('a page nested past all sense is none, and one as deep as browsers parse is read', () => {
  test.each(Object.entries(DEEP))(
    '%s',
    (_, part) => {
      expect(read(html(part.repeat(10_000) + POSTING))).toMatchObject({ postings: [], why: 'why_no_posting' });
      read(html(part.repeat(120) + POSTING));
    },
    60_000,
  );

  test('a posting below 500 plain parts', () => {
    expect(titleOf(read(html('<div>'.repeat(500) + POSTING)))).toBe('Data Engineer');
  });
});

/** What a browser does and linkedom does not: named controls and images take the place of members of forms and documents. */
function withNames(page: string): Document {
  const document = parseHtml(page);
  const take = (owner: object, element: Element): void => {
    for (const name of [element.getAttribute('name'), element.id])
      if (name) Object.defineProperty(owner, name, { value: element, configurable: true });
  };
  const forms = [...document.querySelectorAll('form')].map(
    (form) => [form, [...form.querySelectorAll('input')]] as const,
  );
  const named = [...document.querySelectorAll('img, form, embed, object, iframe')];
  for (const [form, inputs] of forms) for (const input of inputs) take(form, input);
  for (const element of named) take(document, element);
  return document;
}

describe('names of the page that hide members of documents and forms', () => {
  const OF_FORMS = [
    'children',
    'textContent',
    'attributes',
    'querySelectorAll',
    'parentElement',
    'nextElementSibling',
    'contains',
    'closest',
    'id',
    'name',
    'title',
    'className',
  ];
  test.each(OF_FORMS)(
    '<input name="%s"> in a form around the page',
    (name) => {
      const document = withNames(html(`<form><input name="${name}">${POSTING}</form>`));
      expect(titleOf(readDocument(document))).toBe('Data Engineer');
    },
    30_000,
  );

  test.each(['body', 'title', 'documentElement', 'querySelector', 'querySelectorAll'])('<img name="%s">', (name) => {
    const document = withNames(html(`<img id="${name}" name="${name}">${POSTING}`));
    const result = readPage({ document, url: URL, parseHtml });
    expect(titleOf(result)).toBe('Data Engineer');
    expect(typeof looksLikePosting(document, URL)).toBe('boolean');
  });

  test('<form name="body"> with everything in it', () => {
    const page = html(`<form name="body"><input name="children">${POSTING}</form>`);
    expect(titleOf(readDocument(withNames(page)))).toBe('Data Engineer');
  });

  test.each(['constructor', 'children', 'body', 'textContent', 'toString', '__proto__'])(
    'an element called <%s>',
    (name) => {
      expect(titleOf(read(html(`<${name} class="title company location">Oak</${name}>${POSTING}`)))).toBe(
        'Data Engineer',
      );
    },
  );

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'])(
    'data with a member `%s`',
    (name) => {
      const whole = POSTING.replace(/"/g, "'");
      const node = `{"${name}":{"${name}":1},"@type":"JobPosting","title":"Ash Data Engineer","description":"${whole}","baseSalary":{"currency":"${name}","value":{"${name}":5,"value":50000}},"hiringOrganization":{"${name}":[]},"jobLocation":{"address":{"${name}":"x"}}}`;
      const result = read(html('', ld(node)));
      expect(titleOf(result)).toBe('Ash Data Engineer');
      expect(result.postings[0]).toMatchObject({ company: null, location: null });
      expect(result.postings[0]?.pay[0]?.currency).toBeNull();
    },
  );
});

describe('documents that are no pages', () => {
  const parse = (source: string, type: 'text/html' | 'image/svg+xml' | 'text/xml'): Document =>
    new DOMParser().parseFromString(source, type) as unknown as Document;
  test.each<[string, () => Document, string | null]>([
    ['nothing at all', () => parse('', 'text/html'), null],
    ['no body', () => parse('<!doctype html><html><head><title>Job</title></head></html>', 'text/html'), URL],
    ['a part of a page', () => parse('<p>oak</p>', 'text/html'), URL],
    ['an empty page', () => parseHtml(''), 'about:blank'],
    ['a frameset', () => parse('<html><frameset><frame src="x"></frameset></html>', 'text/html'), URL],
    [
      'a drawing',
      () =>
        parse(
          '<svg xmlns="http://www.w3.org/2000/svg"><title>Data Engineer</title><text>oak</text></svg>',
          'image/svg+xml',
        ),
      URL,
    ],
    [
      'a feed',
      () =>
        parse(
          '<?xml version="1.0"?><rss><channel><title>Jobs</title><item><title>Data Engineer</title></item></channel></rss>',
          'text/xml',
        ),
      URL,
    ],
    [
      'a viewer of a PDF',
      () => parseHtml('<html><body><embed type="application/pdf" src="about:blank" name="plugin"></body></html>'),
      'https://alder.example/job.pdf',
    ],
    [
      'a picture',
      () => parseHtml('<html><head><title>oak.png (1×1)</title></head><body><img src="oak.png"></body></html>'),
      URL,
    ],
    ['raw text', () => parseHtml('<html><body><pre>oak\nash</pre></body></html>'), 'https://alder.example/robots.txt'],
    [
      'a script that shows nothing',
      () => parseHtml('<html><body><div id="root"></div><script>1</script></body></html>'),
      URL,
    ],
  ])('%s', (_, document, url) => {
    expect(readDocument(document(), url).postings).toEqual([]);
  });

  test('a document without a root', () => {
    const document = parseHtml('<html></html>');
    document.documentElement.remove();
    expect(readDocument(document).why).toBe('why_no_posting');
  });

  test('XHTML is read as HTML is', () => {
    const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Data Engineer</title></head><body>${POSTING}</body></html>`;
    readDocument(parse(page, 'text/xml'));
  });
});

describe('texts that look like nothing', () => {
  test.each<[string, string]>([
    ['UTF-8 read as Latin-1', 'Weâ€™re looking for Ã¼ber engineers Â– in KÃ¶ln'],
    ['UTF-16 read as UTF-8', 'D\u0000a\u0000t\u0000a\u0000'],
    ['signs that stand for unknown ones', '\ufffd'.repeat(500)],
    ['halves of characters', '\ud83d oak \ude00'],
    ['zero-width marks between letters', [...'Data Engineer'].join('\u200b')],
    ['marks that turn the direction', '\u202eEngineer\u202c \u2066Data\u2069'],
    ['Arabic', 'مهندس بيانات في أوسلو'],
    ['Hebrew', 'מהנדס נתונים'],
    ['marks above letters without end', `e${'\u0301'.repeat(5000)}`],
    ['control characters', '\u0001\u0002\u001b[31m\u007f'],
    ['emoji', '👩‍💻'.repeat(500)],
  ])('%s', (_, words) => {
    read(html(`<h1>${words}</h1><p>${words}</p>${POSTING}`));
    read(
      html(
        POSTING.replaceAll('Data Engineer', words),
        ld(JSON.stringify({ '@type': 'JobPosting', title: words, description: words })),
      ),
    );
  });
});

const NASTY = [
  '\'"]{}',
  '"><img src=x>',
  '\\',
  ':is(*)',
  '%',
  '%00',
  '%E0%A4%A',
  '../..',
  '(((((',
  '[[[',
  '*',
  ',',
  '\u0000',
  '💥',
  'a'.repeat(100_000),
];

describe('addresses that are made to break', () => {
  test.each<[string, string]>([
    ['no address', ''],
    ['a word', 'oak'],
    ['no host', 'https://'],
    ['half a host', 'https://[::1'],
    ['another scheme', 'javascript:alert(1)'],
    ['a page of the browser', 'about:blank'],
    ['data', 'data:text/html,<h1>Data Engineer</h1>'],
    ['a file', 'file:///home/oak/job.html'],
    ['a user in it', 'https://linkedin.com@alder.example/jobs/view/1234567'],
    ['white space', ' https://alder.example/jobs/ 4711 \n'],
    ['a host without end', `https://${'a.'.repeat(50_000)}example/jobs/4711`],
    ['slashes without end', `https://alder.example${'/'.repeat(100_000)}`],
    ['a query without end', `https://alder.example/jobs?${'jk=1&'.repeat(50_000)}`],
  ])(
    '%s',
    (_, url) => {
      expect(titleOf(read(html(POSTING), url))).not.toBe('');
      read(html('', ld('{"@type":"JobPosting","title":"Oak"},')), url);
    },
    60_000,
  );

  test('ids of every board that would break out of a selector', () => {
    const document = parseHtml(html(POSTING));
    for (const { id, host } of BOARDS) {
      const name = host.source
        .replace(/^\(\?:\^\|\\\.\)/, '')
        .replace(/\(\?:([^|)]+)[^)]*\)/g, '$1')
        .replace(/\\w[*+]/g, '')
        .replace(/\\/g, '');
      for (const nasty of NASTY.slice(0, 4))
        for (const path of [`/jobs/view/1234567${nasty}`, `/jobs?currentJobId=${nasty}&jk=${nasty}&gh_jid=${nasty}`]) {
          const result = readPage({ document, url: `https://${name}${path}`, parseHtml });
          expect(result.why === null || result.why in MESSAGES, id).toBe(true);
        }
    }
  }, 120_000);

  test.each(NASTY.map((nasty) => [nasty.slice(0, 20), nasty]))('%j in the page’s own ids', (_, nasty) => {
    const attribute = nasty.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    read(
      html(
        `<div id="${attribute}" class="${attribute}" data-job-id="${attribute}1">${POSTING}</div><a href="${attribute}">x</a>`,
      ),
    );
  });
});

test('a reader of HTML that gives no body breaks nothing', () => {
  const document = parseHtml(html(POSTING, ld('{"@type":"JobPosting","title":"R&amp;D","description":"<p>oak</p>"}')));
  const empty = { body: null, querySelectorAll: () => [] } as unknown as Document;
  expect(titleOf(readPage({ document, url: URL, parseHtml: () => empty }))).toBe('Data Engineer');
});
