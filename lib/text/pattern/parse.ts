import { GAP, letterAt, letterOf } from './letters.ts';
import { ahead, anyLetter, choice, nothing, oneOf, type Shape, sequence, text, times, unknown } from './shape.ts';
import { BEGINS_WORD, ENDS_WORD } from './table.ts';

/** One alternative of a pattern: its source, and what it can match. */
export interface Way {
  readonly source: string;
  readonly shape: Shape;
}

/** Marks that mean something else than themselves in an expression. */
const SPECIAL = new Set([...'\\^$.|?*+()[]{}/'].map((mark) => mark.charCodeAt(0)));
/** How often what stands before it is said. */
const COUNTS = '?*+{';
/** A look that denies every letter, and nothing longer than one. */
const NO_LETTER = /^\?<?!(?:\\p\{L\}|\[(?:\\p\{L\}|a-z)[^\]\\]*(?:\\[^\]][^\]\\]*)*\])\)/;
/** A set that holds no letter, from its mark on. */
const NO_LETTER_SET = /^\^(?:\\p\{L\}|a-z\\u00c0-\\u024f)/;
const LONGEST_SET = 60;
/** Sets of more letters than these are any letter. */
const MOST_LETTERS = 6;

/**
 * The alternatives of a regular expression's source, first to last, each with what its matches hold. A space
 * may be read as any gap: the letters that shapes are told in have no finer one. What is not understood is taken to match
 * anything, so that a shape never promises too much.
 */
export function waysOf(source: string): Way[] {
  let at = 0;

  /** The alternatives up to a closing bracket or the end. */
  function alternatives(): Way[] {
    const ways: Way[] = [];
    let from = at;
    let parts: Shape[] = [];
    const close = (): void => {
      ways.push({ source: source.slice(from, at), shape: parts.length === 0 ? nothing() : sequence(parts) });
      parts = [];
    };
    while (at < source.length && source[at] !== ')') {
      const plain = letters();
      if (plain !== '') parts.push(text(plain));
      else if (source[at] === '|') {
        close();
        from = ++at;
      } else parts.push(quantified(atom()));
    }
    close();
    return ways;
  }

  /** The plain letters from here on, up to one that is said more or less than once. */
  function letters(): string {
    let plain = '';
    for (; at < source.length; at++) {
      const unit = source.charCodeAt(at);
      if (SPECIAL.has(unit) || unit >= 0x2fff || COUNTS.includes(source.charAt(at + 1) || ' ')) break;
      const letter = letterAt(unit);
      if (letter !== GAP || !plain.endsWith(GAP)) plain += letter;
    }
    return plain;
  }

  function atom(): Shape {
    const c = source.charAt(at++);
    if (c === '(') return group();
    if (c === '[') return set();
    if (c === '\\') return escaped();
    if (c === '.') return anyLetter(true);
    // No part of a text cuts a word, or what is looked for at borders is not looked for in it.
    if (c === '^' || c === '$') return nothing(c === '^' ? BEGINS_WORD : ENDS_WORD);
    return one(c.charCodeAt(0));
  }

  /** Half of a character beyond the basic plane is as good as unknown. */
  function one(unit: number): Shape {
    return unit > 0xffff || (unit >= 0xd800 && unit < 0xe000) ? unknown : oneOf([letterOf(unit)]);
  }

  function group(): Shape {
    let isLook = false;
    let isAhead = false;
    let borders = 0;
    if (source[at] === '?') {
      const kind = source[at + 1];
      const behind = kind === '<' && (source[at + 2] === '=' || source[at + 2] === '!');
      isLook = behind || kind === '=' || kind === '!';
      isAhead = kind === '=';
      if (NO_LETTER.test(source.slice(at, at + LONGEST_SET))) borders = behind ? BEGINS_WORD : ENDS_WORD;
      if (kind === '<' && !behind) at = source.indexOf('>', at) + 1;
      else at += behind ? 3 : 2;
    }
    const ways = alternatives();
    at++;
    if (isLook) return isAhead ? ahead(choice(ways.map((way) => way.shape))) : nothing(borders);
    return choice(ways.map((way) => way.shape));
  }

  /** What a backslash and its letter mean: a class of characters, a character, or a border. */
  function escaped(): Shape {
    const c = source.charAt(at++);
    if (c === 'b' || c === 'B') return nothing(c === 'b' ? BEGINS_WORD | ENDS_WORD : 0);
    if (c === 'd') return oneOf(['0']);
    if (c === 's') return oneOf([GAP]);
    if (c === 'w') return anyLetter(false);
    if (c === 'D' || c === 'S' || c === 'W') return anyLetter(true);
    if (c === 'p' || c === 'P') {
      const name = source.slice(at + 1, source.indexOf('}', at));
      at += name.length + 2;
      return anyLetter(c === 'P' || !/^(?:L|N)/.test(name));
    }
    if ('123456789k'.includes(c)) return unknown;
    return one(character(c));
  }

  /** The character that an escape stands for, after its backslash and letter. */
  function character(c: string): number {
    const digits = (length: number): number => {
      at += length;
      return Number.parseInt(source.slice(at - length, at), 16);
    };
    if (c === 'u' && source[at] === '{') {
      const end = source.indexOf('}', at);
      const unit = Number.parseInt(source.slice(at + 1, end), 16);
      at = end + 1;
      return unit;
    }
    if (c === 'u') return digits(4);
    if (c === 'x') return digits(2);
    const control = 'tnvfr'.indexOf(c);
    return control >= 0 ? 0x09 + control : c === '0' ? 0 : c.charCodeAt(0);
  }

  function set(): Shape {
    const letters: string[] = [];
    const add = (unit: number): void => {
      if (unit > 0xffff || (unit >= 0xd800 && unit < 0xe000)) many = gap = true;
      else if (!letters.includes(letterAt(unit))) letters.push(letterAt(unit));
    };
    let many = false;
    let gap = false;
    const denied = source[at] === '^';
    const spaced = NO_LETTER_SET.test(source.slice(at, at + LONGEST_SET));
    if (denied) at++;
    while (at < source.length && source[at] !== ']') {
      const first = member();
      if (typeof first !== 'number') {
        many ||= !first.exact;
        gap ||= first.least === 0;
        for (const letter of first.exact ?? []) if (!letters.includes(letter)) letters.push(letter);
        continue;
      }
      if (source[at] !== '-' || source[at + 1] === ']') {
        add(first);
        continue;
      }
      at++;
      const last = member();
      if (typeof last !== 'number') {
        many = gap = true;
        continue;
      }
      if (last - first > 40) many = true;
      for (let unit = first; unit <= last && last - first <= 40; unit++) add(unit);
      gap ||= last - first > 40 && !(first >= 0x41 && last < 0x1680);
    }
    at++;
    gap ||= letters.includes(GAP);
    if (denied) return { ...anyLetter(true), spaced };
    if (many || letters.length > MOST_LETTERS || letters.length === 0) return anyLetter(gap);
    return oneOf(letters);
  }

  /** A member of a set: one character, or a class of them. */
  function member(): number | Shape {
    const c = source.charAt(at++);
    if (c !== '\\') return c.charCodeAt(0);
    const kind = source.charAt(at);
    if ('dswDSWpP'.includes(kind)) return escaped();
    at++;
    return kind === 'b' ? 0x08 : character(kind);
  }

  function quantified(shape: Shape): Shape {
    let [least, most] = [1, 1];
    const c = source[at];
    if (c === '?') [least, most] = [0, 1];
    else if (c === '*') [least, most] = [0, Number.POSITIVE_INFINITY];
    else if (c === '+') [least, most] = [1, Number.POSITIVE_INFINITY];
    else if (c === '{') {
      const end = source.indexOf('}', at);
      const [from = '', to = from] = source.slice(at + 1, end).split(',');
      [least, most] = [Number(from), to === '' ? Number.POSITIVE_INFINITY : Number(to)];
      at = end;
    } else return shape;
    at++;
    if (source[at] === '?') at++;
    return times(shape, least, most);
  }

  return alternatives();
}
