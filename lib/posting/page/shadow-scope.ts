import { pageText } from './text.ts';

const MOST_ELEMENTS = 20_000;
const MOST_HOSTS = 50;
/** The share of a page's text from which an open shadow root holds what the page is about. */
const SHARE = 0.6;
/** Roots within roots. */
const DEEPEST = 5;

/**
 * Where a page's text stands in the light: `body` itself, or the largest part of the open shadow root that holds most of what is
 * shown, since no selector of the page reaches into it.
 */
export function shadowScope(body: Element): Element {
  let scope = body;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const hosts = hostsIn(scope);
    if (hosts.length === 0) return scope;
    const all = pageText(scope).text.length;
    const host = hosts.find((one) => pageText(one).text.length >= SHARE * all);
    const inside = [...(host?.shadowRoot?.children ?? [])]
      .map((child) => ({ child, letters: pageText(child).text.length }))
      .sort((a, b) => b.letters - a.letters)[0];
    if (!inside || inside.letters === 0) return scope;
    scope = inside.child;
  }
  return scope;
}

function hostsIn(scope: Element): Element[] {
  const hosts: Element[] = [];
  let seen = 0;
  for (const element of [scope, ...scope.querySelectorAll('*')]) {
    if (seen++ > MOST_ELEMENTS || hosts.length >= MOST_HOSTS) break;
    if (element.shadowRoot) hosts.push(element);
  }
  return hosts;
}
