/** Jobs of a split pane, each with an id and what its text speaks of. */
export const PANE_JOBS = [
  { id: '7101', title: 'Python Ferry Engineer', words: 'ferries', pay: '€61,000' },
  { id: '7102', title: 'Python Bridge Engineer', words: 'bridges', pay: '€62,000' },
  { id: '7103', title: 'Python Tunnel Engineer', words: 'tunnels', pay: '€63,000' },
] as const;

/**
 * A split pane that is filled after as many ms as `delays` has for the job, whatever was clicked since. With `named` the pane
 * carries the id of its job, as the large boards have it; without, nothing on the page says whose text it shows. The script in
 * it is the board's, and fills its pane as boards do.
 */
export function splitPane(delays: Readonly<Record<string, number>>, named: boolean): string {
  const links = PANE_JOBS.map(({ id, title }) => `<li><a id="to-${id}" href="?job=${id}">${title}</a></li>`).join('');
  return `<!doctype html><html lang="en"><head><title>Jobs</title><link rel="icon" href="data:,"></head><body>
<h1>Jobs in your search</h1><nav><ul>${links}</ul></nav><button id="swap">Another</button><section id="pane"></section><script>
const jobs = ${JSON.stringify(PANE_JOBS)}, delays = ${JSON.stringify(delays)}, named = ${named};
const pane = document.querySelector('#pane');
function fill(job) {
  if (named) pane.dataset.jobId = job.id;
  document.title = job.title + ' at Span Works';
  pane.innerHTML = '<h2>' + job.title + '</h2><p>Span Works, Antwerp</p><h3>What you will do</h3><ul><li>Build the services for our '
    + job.words + ' in Python, with FastAPI and PostgreSQL, and keep them simple enough to be changed by the next person.</li><li>Write pytest tests for the '
    + job.words + ', and read what others wrote: every change is reviewed before it is merged.</li><li>Ship containers of the '
    + job.words + ' service from a CI/CD pipeline, several times a week.</li></ul><h3>What you bring</h3><ul><li>At least three years with Python in production.</li><li>An interest in '
    + job.words + ', or in the people who use them.</li></ul><h3>What we offer</h3><p>' + job.pay + ' a year for work on '
    + job.words + ', and thirty days off. Apply with a short letter.</p>';
}
function show() {
  const job = jobs.find((one) => one.id === new URLSearchParams(location.search).get('job'));
  if (job) setTimeout(fill, delays[job.id] ?? 0, job);
}
for (const link of document.querySelectorAll('nav a')) link.addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState({}, '', link.href);
  show();
});
addEventListener('popstate', show);
show();
document.querySelector('#swap').addEventListener('click', () => setTimeout(fill, 300, jobs[1]));
</script></body></html>`;
}

/** Its words come only once somebody looks at the tab. */
const UNSEEN = `<!doctype html><html lang="en"><head><title>Python Lock Keeper at Span Works</title><link rel="icon" href="data:,">
<script type="application/ld+json">{"@type":"JobPosting","title":"Python Lock Keeper","hiringOrganization":"Span Works"}</script></head><body>
<h1>Python Lock Keeper</h1><div id="text"></div><script>
const fill = () => { if (!document.hidden) document.querySelector('#text').innerHTML = '<h2>What you will do</h2><ul><li>Keep the services of forty locks simple: they are Python with Django and PostgreSQL.</li><li>Read what your colleagues wrote: every change is reviewed before it is merged, and pytest runs on each push.</li><li>Ship containers from a CI/CD pipeline, several times a week.</li></ul><h2>What you bring</h2><ul><li>Three years with Python in production.</li><li>The patience of someone who waits for water.</li></ul><h2>What we offer</h2><p>Thirty days off and a house by the canal. Apply with a short letter about something that you have built.</p>'; };
document.addEventListener('visibilitychange', fill);
fill();
</script></body></html>`;

/** Split panes of several tempers, by path. */
export const PANES: Readonly<Record<string, string>> = {
  '/panes-fast.html': splitPane({ 7101: 40, 7102: 40, 7103: 40 }, true),
  '/panes-slow.html': splitPane({ 7101: 100, 7102: 4500 }, true),
  '/panes-slow-unnamed.html': splitPane({ 7101: 100, 7102: 4500 }, false),
  // The second answer comes long after the third.
  '/panes-late.html': splitPane({ 7101: 100, 7102: 2600, 7103: 300 }, true),
  '/panes-late-unnamed.html': splitPane({ 7101: 100, 7102: 2600, 7103: 300 }, false),
  '/panes-still.html': splitPane({}, false),
  '/unseen.html': UNSEEN,
  '/panes-never.html': splitPane({ 7101: 100, 7102: 60_000 }, true),
};
