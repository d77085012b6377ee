/**
 * A regular expression that is read when it is first run by itself. Of the hundreds that are made known as patterns most never
 * are, since a scanned text runs only the alternatives that can match; reading them all is a tenth of a page's first reading.
 */
export class LateRegExp extends RegExp {
  readonly #make: () => RegExp;
  #made: RegExp | null = null;

  /** `make` gives the expression itself, which has the same `flags`. It throws where its source is none. */
  constructor(make: () => RegExp, flags: string) {
    super('', flags);
    this.#make = make;
  }

  get #whole(): RegExp {
    this.#made ??= this.#make();
    return this.#made;
  }

  override get source(): string {
    return this.#whole.source;
  }

  override exec(text: string): RegExpExecArray | null {
    const whole = this.#whole;
    whole.lastIndex = this.lastIndex;
    const match = whole.exec(text);
    this.lastIndex = whole.lastIndex;
    return match;
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return text.matchAll(this.#whole);
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.#whole[Symbol.split](text, limit);
  }
}
