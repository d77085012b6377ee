import { overlayWorks } from '../shared/overlay.ts';
import { popupWorks } from '../shared/popup.ts';
import { postingsAreRead } from '../shared/postings.ts';
import { badInputDoesNoHarm, HOSTILE, nothingIsSent } from '../shared/robustness.ts';
import { useSession } from '../shared/session.ts';

const session = useSession('chromium', HOSTILE);
postingsAreRead(session);
overlayWorks(session);
popupWorks(session);
badInputDoesNoHarm(session);
nothingIsSent(session);
