import { fold } from '../fields.ts';

/** Parts of a host that name a purpose and no one. */
const PURPOSES =
  /^(?:www\d?|jobs?|careers?|karriere|apply|hire|hiring|recruiting|recruitment|talent|work|team|en|de|fr|es|nl|about|company|boards?|my|app|portal|web|site|home|group|the|com|co|org|net|gov|edu|ac|gob|gouv|io)$/;
/** Hosts of other people's sites: the name before theirs is the site's. */
const HOSTING =
  /\.(?:github\.io|gitlab\.io|netlify\.app|vercel\.app|pages\.dev|web\.app|webflow\.io|wordpress\.com|blogspot\.com|herokuapp\.com|wixsite\.com|notion\.site|framer\.website|super\.site|carrd\.co)$/;
const LEAST = 4;
const MOST_WORDS = 4;

/** The host of an address, empty without one. */
export const hostOf = (url: string | null): string => /^[a-z]+:\/\/([^/?#:]{1,255})/i.exec(url ?? '')?.[1] ?? '';

/** True for the name of the site's owner: "Alder & Sons" at `aldersons.example`, "Alder.com" at `alder.com`. */
export function isHostName(host: string, text: string): boolean {
  const owner = ownerOf(host);
  return owner !== null && bareName(text) === owner;
}

const DOMAIN_ENDING = / (?:com|org|net|io|co|de|fr|es|it|nl|pl|cz|eu|uk|co uk|jobs|dev|app|ai)$/;

/** A name as its owner's host may spell it: one word, without the ending of a domain. */
export const bareName = (name: string): string => fold(name).replace(DOMAIN_ENDING, '').replaceAll(' ', '');

/** The part of a host that is its owner's name: `alder` of `careers.alder.co.uk`. Null when it is too short to tell. */
function ownerOf(host: string): string | null {
  const bare = host.toLowerCase();
  const parts = (HOSTING.test(bare) ? bare.replace(HOSTING, '') : bare.replace(/\.[a-z-]{2,24}$/, '')).split('.');
  const own = parts.filter((part) => !PURPOSES.test(part)).at(-1);
  const name = fold(own ?? '').replaceAll(' ', '');
  return name.length >= LEAST ? name : null;
}

/**
 * The name of a site's owner as its own text writes it: "Alder & Sons" at `aldersons.example`. The spelling that stands
 * most often, at most four words; null when the text never writes it.
 */
export function nameOnHost(host: string, text: string): string | null {
  const owner = ownerOf(host);
  if (owner === null) return null;
  const words = text.split(/\s+/).slice(0, 12_000);
  const foldAt = (i: number): string => fold(words[i] ?? '').replaceAll(' ', '');
  const initial = owner.charAt(0);
  const spelled = new Map<string, number>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (!word.toLowerCase().includes(initial)) continue;
    const first = foldAt(i);
    if (first === '' || !owner.startsWith(first) || /@|\/|\.\w{2,3}$/.test(word)) continue;
    let joined = '';
    for (let n = 0; n < MOST_WORDS && joined.length < owner.length; n++) {
      joined += foldAt(i + n);
      if (joined !== owner) continue;
      const name = words
        .slice(i, i + n + 1)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}!]+$|['’]s$/gu, '');
      // A name begins large, unless it is written small throughout as one word.
      if (/^[\p{Lu}\p{N}]/u.test(name) || n === 0) spelled.set(name, (spelled.get(name) ?? 0) + 1);
    }
  }
  return [...spelled].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
