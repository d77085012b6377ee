import { useSession } from '../shared/session.ts';
import { wrongMarksGo } from '../shared/wrong.ts';

wrongMarksGo(useSession('firefox'));
