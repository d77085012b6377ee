import { KNOWN_HOST } from '../posting/boards/known-hosts.ts';
import { JOB } from '../posting/sentinel-rules.ts';

/** Ids and test ids that boards give the frame of a posting on an employer's own page. */
const NAMED = /^(?:grnhse|ashby_embed|icims_content|interop)[_-]iframe$/;
/** The least width and height of a frame of any host that may hold a posting where the page's address speaks of jobs, in px. */
const LARGE = 300;

/** The frames of this page in which a posting may stand. For the sentinel: no layout unless the address speaks of jobs. */
export function postingFrames(): HTMLIFrameElement[] {
  try {
    return [...document.querySelectorAll('iframe')].filter(
      (frame) =>
        NAMED.test(frame.id) ||
        NAMED.test(frame.dataset.testid ?? '') ||
        (JOB.test(frame.src) && KNOWN_HOST.test(frame.src.split('/')[2] ?? '')) ||
        (JOB.test(location.href) && frame.offsetHeight >= LARGE && frame.offsetWidth >= LARGE),
    );
  } catch {
    // A page's own names may hide what a document can do (`<img name="querySelectorAll">`).
    return [];
  }
}
