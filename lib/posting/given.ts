import { htmlToText, type ParseHtml } from './data/html-text.ts';
import { fieldsOfNode } from './data/job-posting.ts';
import { isNode } from './data/schema-values.ts';
import { NO_FIELDS } from './fields.ts';
import type { Posting } from './posting.ts';

/**
 * A posting from a JSON line that is not a page: `title` (or a `jobPosting` that has one) and `text`, `html` or a
 * `jobPosting` with a description. `text` is the description verbatim. Throws an Error that says which member is
 * missing or of the wrong kind.
 */
export function givenPosting(line: Readonly<Record<string, unknown>>, parseHtml: ParseHtml): Posting {
  const word = (member: string): string | null => {
    const value = line[member];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') throw new Error(`"${member}" is not text`);
    return value;
  };
  const { jobPosting } = line;
  if (jobPosting !== undefined && jobPosting !== null && !isNode(jobPosting))
    throw new Error('"jobPosting" is not an object');
  const data = isNode(jobPosting) ? fieldsOfNode(jobPosting, parseHtml) : NO_FIELDS;
  const title = word('title') ?? data.title;
  if (title === null) throw new Error('"title" is missing');
  const html = word('html');
  const description = word('text') ?? (html === null ? data.description : htmlToText(html, parseHtml));
  if (description === null) throw new Error('"text" or "html" is missing');
  return {
    url: word('url'),
    source: 'given',
    board: null,
    sources: {},
    title,
    company: word('company') ?? data.company,
    location: word('location') ?? data.location,
    employmentType: data.employmentType,
    telecommute: data.telecommute,
    applicantPlaces: data.applicantPlaces,
    pay: data.pay,
    payText: null,
    description,
    datePosted: word('date') ?? data.datePosted,
    closed: false,
    also: [],
  };
}
