import { sleepAtWorkDoesNoHarm, sleepDoesNoHarm } from '../shared/asleep.ts';
import { useSession } from '../shared/session.ts';

const session = useSession('chromium');
sleepDoesNoHarm(session);
sleepAtWorkDoesNoHarm(session);
