/** Pages that are meant to break a reader, or to keep it busy; `n` tells how large. Own words. */
const DUTY = 'Write and run Python services that count the leaves of every tree at night';

/** A posting as a plain page shows it. */
export const POSTING = `<h1>Data Engineer</h1><p>Oslo, Norway</p><a href="#apply">Apply now</a><p>Alder grows trees from data. We are looking for someone who likes both.</p><h2>What you will do</h2><ul><li>${DUTY}</li><li>Keep the pipelines of forty sensors alive, and tell the foresters what they heard</li></ul><h2>What you bring</h2><ul><li>Three years of experience with Python and SQL, in a team that reviews what it ships</li></ul>`;

export const html = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Data Engineer | Alder</title>${head}</head><body>${body}</body></html>`;
export const ld = (source: string): string => `<script type="application/ld+json">${source}</script>`;
const times = (n: number, one: (i: number) => string): string => Array.from({ length: n }, (_, i) => one(i)).join('');
const job = (more: string): string => `{"@type":"JobPosting","title":"Data Engineer",${more}}`;

/** Wide pages: twice the size takes about twice the time. */
export const WIDE: Readonly<Record<string, (n: number) => string>> = {
  'many small parts': (n) => html(`${'<div>oak</div>'.repeat(n)}${POSTING}`),
  'many empty parts': (n) => html(`${'<div></div>'.repeat(n)}${POSTING}`),
  'many words of their own': (n) => html(`<p>${'<i>oak </i>'.repeat(n)}</p>${POSTING}`),
  'many links': (n) => html(POSTING + times(n, (i) => `<a href="/jobs/${i}">Senior Data Engineer ${i}</a>`)),
  'many links in parts': (n) => html(`${POSTING}${'<div><a href="/x">Product</a></div>'.repeat(n)}`),
  'many headings': (n) => html(`${POSTING}${times(n, (i) => `<h2>Senior Data Engineer ${i}</h2><p>oak</p>`)}`),
  'many titles': (n) => html(`${'<h1>Senior Data Engineer</h1>'.repeat(n)}${POSTING}`),
  'many sections': (n) => html(POSTING + `<h2>Requirements</h2><p>${DUTY}</p>`.repeat(n)),
  'many descriptions': (n) => html(POSTING + `<div class="description">${DUTY}</div>`.repeat(n)),
  'many rows of a table': (n) =>
    html(`<table>${'<tr><td>Oak</td><td>Oslo</td><td>5</td></tr>'.repeat(n)}</table>${POSTING}`),
  'many facts': (n) => html(`<dl>${'<dt>Company</dt><dd>Alder</dd>'.repeat(n)}</dl>${POSTING}`),
  'many lines': (n) => html(`${POSTING}<p>${`${DUTY}<br>`.repeat(n)}</p>`),
  'many menus': (n) => html(`${'<nav>Oak</nav>'.repeat(n)}${POSTING}`),
  'many dates in a menu': (n) => html(`<nav>${'<time datetime="2026-01-01">x</time>'.repeat(n)}</nav>${POSTING}`),
  'many images': (n) => html(`${POSTING}${'<img alt="? logo">'.repeat(n)}`),
  'many footers': (n) => html(`${POSTING}${'<footer>© 2026 </footer>'.repeat(n)}`),
  'many headings of other jobs': (n) => html(`${POSTING}${'<h3>Similar jobs</h3>'.repeat(n)}`),
  'many forms': (n) => html(`${'<form><input name="a"><input name="b"></form>'.repeat(n)}${POSTING}`),
  'many marked cards': (n) =>
    html(`${times(n, (i) => `<li data-job-id="${i}0000"><h3>Job</h3>${DUTY}</li>`)}${POSTING}`),
  'many marked postings': (n) =>
    html(
      `${'<div itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">Oak</b></div>'.repeat(n)}${POSTING}`,
    ),
  'many marked fields': (n) =>
    html(
      `<div itemscope itemtype="http://schema.org/JobPosting">${'<b itemprop="title">Oak</b>'.repeat(n)}</div>${POSTING}`,
    ),
  'many comments of a thread': (n) =>
    `<html><head><title>Ask HN: Who is hiring?</title></head><body><table>${times(n, (i) => `<tr class="athing comtr" id="${i}"><td class="ind" indent="0"></td><td><div class="commtext">Alder | Engineer | Oslo | Remote<p>${DUTY} ${DUTY}</div></td></tr>`)}</table></body></html>`,
  'many blocks of data': (n) =>
    html(
      POSTING,
      times(n, (i) => ld(`{"@type":"JobPosting","title":"Job ${i}"}`)),
    ),
  'many broken blocks of data': (n) => html(POSTING, ld('{"@type":"JobPosting","title":"Oak').repeat(n)),
  'many postings in one list': (n) =>
    html(
      POSTING,
      ld(
        `{"@type":"ItemList","itemListElement":[${Array(n).fill('{"item":{"@type":"JobPosting","title":"Oak"}}').join()}]}`,
      ),
    ),
  'many meta elements': (n) => html(POSTING, '<meta name="x" content="y">'.repeat(n)),
};

/** Long texts: `n` words or signs in a row. */
export const LONG: Readonly<Record<string, (n: number) => string>> = {
  'one line': (n) => html(`${POSTING}<p>${'oak '.repeat(n)}</p>`),
  'one word': (n) => html(`${POSTING}<p>${'w'.repeat(n * 4)}</p>`),
  'white space': (n) => html(`${POSTING}<p>${' '.repeat(n * 4)}x</p>`),
  'zero-width marks': (n) => html(`${POSTING}<p>${'\u200b\u200d\u00ad'.repeat(n)}</p>`),
  'halves of characters': (n) => html(`${POSTING}<p>${'\ud800 \udc00'.repeat(n)}</p>`),
  'right-to-left words': (n) => html(`${POSTING}<p dir="rtl">${'مهندس '.repeat(n)}</p>`),
  'a title without end': (n) => html(POSTING).replace('Alder<', `${'Data Engineer | '.repeat(n)}<`),
  'a heading without end': (n) => html(`<h1>${'Data Engineer at '.repeat(n)}</h1>${POSTING}`),
  'a description as HTML': (n) => html(POSTING, ld(job(`"description":"${'<p>oak</p>'.repeat(n)}"`))),
  'a description escaped twice': (n) => html(POSTING, ld(job(`"description":"${'&amp;lt;p&amp;gt;oak'.repeat(n)}"`))),
  'a description of brackets': (n) => html(POSTING, ld(job(`"description":"${'<p '.repeat(n)}"`))),
  'a description of bare quotation marks': (n) => html(POSTING, ld(job(`"description":"${'a "b" \\q \n'.repeat(n)}"`))),
  'places without end': (n) => html(POSTING, ld(job(`"jobLocation":[${Array(n).fill('"<b>&amp;"').join()}]`))),
  'lists in lists': (n) => html(POSTING, ld(job(`"jobLocation":${'['.repeat(n)}${']'.repeat(n)}`))),
  'pay without end': (n) => html(POSTING, ld(job(`"baseSalary":"${'1 - '.repeat(n)}"`))),
};

/** Parts inside parts: browsers stop at 512 of them, scripts do not. */
export const DEEP: Readonly<Record<string, string>> = {
  'plain parts': '<div>oak ',
  'bold words': '<b>',
  lists: '<ul><li>Write and run Python services ',
  descriptions: '<div class="description">Write and run Python services ',
  titles: '<div class="title">Data Engineer ',
  'employers and places': '<div class="company location">Oslo ',
  dialogs: '<div class="modal">oak ',
  forms: '<fieldset><input><input>oak ',
  'hidden parts': '<div aria-hidden="true">oak ',
  'headings of other jobs': '<div><h3>Similar jobs</h3>',
  panes: '<div data-job-id="12345" data-jk="99999x"><h2>Oak</h2>oak ',
  'marked fields': '<div itemscope itemtype="http://schema.org/JobPosting"><div itemprop="title">oak ',
  'marked things': '<div itemscope itemtype="http://schema.org/JobPosting" itemprop="hiringOrganization">oak ',
};
