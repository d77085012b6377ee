import { seek } from '../evidence/seek.ts';
import { phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { type Span, spanOf } from '../text/span.ts';

const SHIP =
  '(packag(e|es|ed)|packed|ship(s|ped)?|releas(e|es|ed)|deploy(s|ed|ments?)?|deliver(s|ed)?|roll(s|ed)? out|publish(es|ed)?|goes? (out|live)|(is|are) (run|hosted|installed|pushed))';
/** What code is shipped as, with or to; containers and carrying by hand are flags of their own. */
const HOW =
  '(asset bundles?|wheels?(?! and)|(debian|rpm|deb|apt|conda|python|pip|versioned) packages?|pypi|artifactory|azure devops|github actions|gitlab( ci)?|jenkins|circle ?ci|argo ?cd|octopus deploy|terraform|ansible|puppet|chef|systemd|nixos|(virtual|bare metal) (machines?|servers?)|vms?|ec2( instances)?|our own (servers?|machines|hardware)|bare metal|on ?prem(ises)?|heroku|fly\\.io|render|vercel|netlify|cloudflare workers|dataflow|databricks|composer|serverless|lambdas?|installers?|app stores?|over the air|ota|firmware images?|amis?|snaps?)';
const SHIPPED = phrases([
  `${SHIP} ([\\w’']+ ){0,5}?(as|through|via|with|by|to|into|onto|on|using|from|over) ([\\w’']+ ){0,3}?${HOW}`,
  `(${HOW} )(\\w+ ){0,3}?(deploys?|releases?|ships?|rolls?|publishes|pushes) (\\w+ ){0,4}?(to|into|onto|out)`,
]);

/** The clause that says how this team ships what it writes, where neither containers nor a copy by hand do. */
export function shippedSaid(text: PostingText): Span | null {
  const [first] = seek(
    { ...text, places: text.sentences },
    { words: [SHIPPED], skip: ['process', 'benefits', 'requirements', 'nice'] },
  ).filter(({ doubt, strength }) => doubt === null && strength === 'practised');
  return first ? spanOf(text.description, first.start, first.end, 'description') : null;
}
