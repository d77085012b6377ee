import marksCss from '../../assets/styles/marks.css?inline';

/** What Firefox gives to look at a page's object as the page does. */
interface Waived<T> {
  readonly wrappedJSObject?: T;
}

/** The rules for the marks inside open shadow roots, where those of the document do not reach. */
export interface ShadowRules {
  /** Whether marks on `node` can be seen: true in the document itself, and in a shadow root that takes the rules. */
  reach(node: Node): boolean;
  clear(): void;
}

export function createShadowRules(): ShadowRules {
  const styled = new Map<ShadowRoot, CSSStyleSheet>();
  return {
    reach(node) {
      const root = node.getRootNode();
      if (!(root instanceof ShadowRoot)) return true;
      try {
        if (!styled.has(root)) styled.set(root, adopt(root));
        return true;
      } catch {
        // A browser that lets no extension style a page's shadow root: the words stay unmarked, the card still quotes them.
        return false;
      }
    },
    clear() {
      for (const [root, sheet] of styled) release(root, sheet);
      styled.clear();
    },
  };
}

/** Lists of style sheets belong to the page's world: in Firefox both list and sheet have to be that world's own. */
const waived = <T extends object>(object: T): T => (object as Waived<T>).wrappedJSObject ?? object;

function adopt(root: ShadowRoot): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = waived(window as Window & typeof globalThis);
  const sheet = new Sheet();
  sheet.replaceSync(marksCss);
  waived(root).adoptedStyleSheets.push(sheet);
  return sheet;
}

function release(root: ShadowRoot, sheet: CSSStyleSheet): void {
  try {
    const list = waived(root).adoptedStyleSheets;
    const at = list.indexOf(sheet);
    if (at >= 0) list.splice(at, 1);
  } catch {
    // The page has taken the root away.
  }
}
