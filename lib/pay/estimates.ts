import type { Around } from './context.ts';

/** A board's own guess stands right beside the figure: "per year - estimated", "(est.)". */
const BEHIND =
  /^[\s\u00a0]*(?:(?:per|a|an|pro|im|par|al|\/)[\s\u00a0]?[a-z\u00c0-\u024f]{2,8}|p\.?a\.?|annually)?[\s\u00a0]*[-–—·(|]?[\s\u00a0]*(?:(?:our|site|board|indeed|portal)[\s\u00a0])?(?:estimated|estimate(?![a-z\u00c0-\u024f])|geschätzt|geschat|estimé|estimado|stimato|szacowan[a-z\u00c0-\u024f]*|est\.?(?![a-z\u00c0-\u024f])|avg\.?(?![a-z\u00c0-\u024f])|average|glassdoor est|market (?:estimate|average))/i;
/** A label of a board before it: "Estimated salary:", "Avg. salary", "Salary estimate". */
const BEFORE =
  /(?:salaire|rémunération|gehalt|verdienst|vergütung|salaris|loon|sueldo|salario|retribuci[óo]n|retribuzione|stipendio|salário|wynagrodzenie|zarobki)[\s\u00a0]?\(?(?:estimé|geschätzt|geschat|estimad|stimat|szacowan)[a-z\u00c0-\u024f]*[^.\n\d]{0,40}$|(?:geschätzt|geschat|szacowan|estimad|stimat)[a-z\u00c0-\u024f]* (?:[a-z\u00c0-\u024f]+ )?(?:gehalt|jahresgehalt|verdienst|salaris|loon|sueldo|salario|stipendio|salário|wynagrodzeni|zarobk)[^.\n\d]{0,40}$|gehalts(?:prognose|schätzung|einschätzung)[^.\n\d]{0,40}$|durchschnitts(?:gehalt|lohn|verdienst)[^.\n\d]{0,40}$|(?:gemiddeld|salaire moyen|salario medio|stipendio medio|salário médio|średni)[^.\n\d]{0,40}$|(?:glassdoor|indeed|ziprecruiter|linkedin|adzuna|talent\.com|payscale|levels\.fyi)(?:[’']s)? (?:estimates?|guess(?:es)?|reckons?)[^.\n\d]{0,40}$|(?:average|median|usual) (?:for|of|in) (?:similar|comparable|such|this kind of) [^.\n\d]{0,40}$|(?:estimated|est\.|avg\.?|average|median|typical|glassdoor|indeed|talent\.com|adzuna|levels\.fyi|payscale)[^.:]{0,40}(?:salar(?:y|ies)|pay|compensation|wage|income|earnings)[^.\n\d]{0,40}$|(?:salary|pay|compensation)[\s\u00a0](?:estimates?|insights?|trends?)[^.\n\d]{0,40}$|(?:estimated|(?<!employer )est\.|avg\.)(?: by [a-z.]{2,20})?[\s\u00a0:(~]{0,4}$/i;
/** Words that leave no doubt whose guess it is. */
const BY_BOARD =
  /(?:estimated|calculated|guessed|predicted|modelled) (?:by|from) (?:the |this |our )?(?:site|board|platform|algorithm|portal|similar)[^.\n\d]{0,40}$|from our (?:own )?(?:(?:salary|pay) )?(?:model|data)[^.\n\d]{0,20}$|(?:salary|pay|compensation) insights(?:\s?\([^)\n]{0,60}\))?[^.]{0,60}$/i;
/** The employer's own sentence: "the estimated base salary range for this role is". */
const EMPLOYERS =
  /(?:this|the|these)[\s\u00a0](?:role|position|job|opportunity|opening)|(?<![a-z\u00c0-\u024f])(?:we|our)(?![a-z\u00c0-\u024f])|base (?:pay|salary) range|(?:salary|pay|compensation|hiring) range (?:for|of|is)|good faith|candidate|applicant|successful/i;
/** The sentence behind the figure, where the employer tells what it stands for. */
const EXPLAINED =
  /^[\s\u00a0*_.]*(?:(?:the|this)[\s\u00a0](?:base[\s\u00a0])?(?:salary|pay|compensation|hiring)[\s\u00a0]range[\s\u00a0](?:represents|reflects|describes|shown|listed|provided|is for (?:this|the)|includes)|actual[\s\u00a0](?:base[\s\u00a0])?(?:salar(?:y|ies)|pay|compensation|offers?)[\s\u00a0])/i;
const LISTINGS = /^[^.\n]{0,30}\d{1,6} (?:listings|jobs|salaries|reports)/i;

/** True where the words are those of a job board that guesses at the pay, not of the employer who offers it. */
export function isBoardEstimate(at: Around): boolean {
  if (BEHIND.test(at.beyond) || LISTINGS.test(at.beyond)) return true;
  const sentence = at.before.slice(-130);
  if (BY_BOARD.test(sentence)) return true;
  if (EMPLOYERS.test(sentence) || EMPLOYERS.test(at.after.slice(0, 60)) || EXPLAINED.test(at.beyond)) return false;
  return BEFORE.test(sentence);
}
