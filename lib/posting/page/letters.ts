/** How much text and how many links a part of a page holds. Letters are UTF-16 units, white space collapsed. */
export interface Letters {
  readonly all: number;
  readonly linked: number;
  readonly links: number;
}

const NOTHING: Letters = { all: 0, linked: 0, links: 0 };

/** What every part of `root` holds, counted in one pass over it: to ask each part for its text costs its depth times as much. */
export function lettersIn(root: Element): (element: Element) => Letters {
  const parts = new Map<Element, { all: number; linked: number; links: number }>();
  const elements = [root, ...root.querySelectorAll('*')];
  for (const element of elements) {
    let all = 0;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType !== 3) continue;
      const { data } = node as Text;
      all += /\S/.test(data) ? data.replace(/\s+/g, ' ').length : 1;
    }
    parts.set(element, { all, linked: 0, links: 0 });
  }
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i] as Element;
    const part = parts.get(element);
    if (!part) continue;
    if (element.localName === 'a') {
      part.links++;
      part.linked = part.all;
    }
    const up = element === root ? undefined : parts.get(element.parentElement as Element);
    if (!up) continue;
    up.all += part.all;
    up.linked += part.linked;
    up.links += part.links;
  }
  return (element) => parts.get(element) ?? NOTHING;
}
