/** Renames every class and every `data-*` attribute and value of a document, the same ones alike. Changes the document. */
export function scramble(document: Document): Document {
  for (const element of document.querySelectorAll('*')) {
    const { className } = element;
    if (typeof className === 'string' && className !== '')
      element.setAttribute('class', className.split(/\s+/).map(other).join(' '));
    for (const name of element.getAttributeNames().filter((one) => one.startsWith('data-'))) {
      const value = element.getAttribute(name) ?? '';
      element.removeAttribute(name);
      element.setAttribute(`data-${other(name)}`, other(value));
    }
  }
  return document;
}

/** Another name for a name: letters only that spell no word, always the same for the same name. */
function other(name: string): string {
  let hash = 2166136261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return `x${hash.toString(36).replace(/[aeiouy]/g, 'q')}`;
}
