import { framesAreRead } from '../shared/frames.ts';
import { nextJobIsRight } from '../shared/next-job.ts';
import { PANES } from '../shared/panes.ts';
import { useSession } from '../shared/session.ts';
import { severalPostings } from '../shared/several.ts';

const session = useSession('firefox', PANES);
framesAreRead(session);
nextJobIsRight(session);
severalPostings(session);
