/**
 * The split pane of jobs.html: a click on the list changes the address first and fills the pane 300 ms later, as the
 * large boards do, so for that time the pane still shows the job before.
 */
const DELAY_MS = 300;
const EMPTY = 'none';

const pane = document.querySelector('#pane');
const links = [...document.querySelectorAll('a[data-job]')];
let waiting = 0;

/** The job that the address names, or EMPTY when it names none that is listed. */
function jobInAddress() {
  const id = new URL(location.href).searchParams.get('job') ?? EMPTY;
  return document.querySelector(`#job-${CSS.escape(id)}`) ? id : EMPTY;
}

function fill(id) {
  pane.replaceChildren(document.querySelector(`#job-${id}`).content.cloneNode(true));
  pane.dataset.jobId = id;
  pane.setAttribute('aria-busy', 'false');
  const title = pane.querySelector('.pane-title')?.textContent;
  const company = pane.querySelector('.org')?.textContent;
  document.title = title ? `${title} at ${company} | Loopback Jobs` : 'Jobs | Loopback Jobs';
}

function show() {
  const id = jobInAddress();
  for (const link of links) {
    if (link.dataset.job === id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  clearTimeout(waiting);
  if (id === EMPTY) {
    fill(EMPTY);
    return;
  }
  pane.setAttribute('aria-busy', 'true');
  waiting = setTimeout(fill, DELAY_MS, id);
}

for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (link.dataset.job === jobInAddress()) return;
    history.pushState({}, '', link.href);
    show();
  });
}

addEventListener('popstate', show);
show();
