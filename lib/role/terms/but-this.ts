import { latin } from '../../text/latin.ts';

/** This very job against what was told before: "we are remote-first, but this role …". */
export const BUT_THIS = latin(
  /(?:,|;|–|—|\.)?\s(?:but|yet|however,?|though|although|whereas|while|aber|jedoch|maar|echter|mais|cependant|pero|ma|mas|ale)\s(?:this|dieser?|diese[sr]?|deze|dit|ce|cette|este|esta|questo|questa)\s(?:\p{L}+\s){0,3}?(?:role|job|position|post|one|team|stelle|rolle|position|functie|baan|rol|poste|puesto|posizione|ruolo|vaga)(?!\p{L})/iu,
);
