/** The elements from the top of the document down to `element`. */
function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let up: Element | null = element; up; up = up.parentElement) path.push(up);
  return path.reverse();
}

/**
 * True when `element` begins after `other` ends: it stands in no part of it and comes later in the document. By the parents'
 * own order, since not every DOM's `compareDocumentPosition` tells it.
 */
export function follows(other: Element, element: Element): boolean {
  const [first, second] = [pathTo(other), pathTo(element)];
  let at = 0;
  while (at < first.length && at < second.length && first[at] === second[at]) at++;
  const [from, to] = [first[at], second[at]];
  if (!from || !to || at === 0) return false;
  for (let next = from.nextElementSibling; next; next = next.nextElementSibling) if (next === to) return true;
  return false;
}
