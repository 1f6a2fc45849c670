import type { CSSResult } from 'lit';

type Root = Document | ShadowRoot;

/** What styles the questions of an accordion: they are in the page's tree, and not in its own. It answers with what undoes it. */
export function dresser({ styleSheet }: CSSResult): (element: Element) => () => void {
  /** How many accordions wear it in a tree. */
  const counts = new WeakMap<Root, number>();
  const count = (root: Root, change: number): unknown => counts.set(root, (counts.get(root) ?? 0) + change);
  return (element) => {
    const root = element.getRootNode() as Root;
    // A sheet of one document cannot serve in another.
    if (!styleSheet || element.ownerDocument !== document) return () => undefined;
    count(root, 1);
    const worn = root.adoptedStyleSheets;
    if (!worn.includes(styleSheet)) root.adoptedStyleSheets = [...worn, styleSheet];
    return () => {
      count(root, -1);
      // One that only moves is back at once.
      queueMicrotask(() => {
        if (!counts.get(root)) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== styleSheet);
      });
    };
  };
}
