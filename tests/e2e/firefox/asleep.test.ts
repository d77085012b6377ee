import { sleepDoesNoHarm } from '../shared/asleep.ts';
import { useSession } from '../shared/session.ts';

sleepDoesNoHarm(useSession('firefox', {}, { sleepsAfter: 400 }));
