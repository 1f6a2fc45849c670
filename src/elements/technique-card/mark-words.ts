/** What is in the interface's words, and not in the technique's. */
const LABELS = '[part=heading],[part=facts] dt,summary,[part=moment],[part=stop]>:last-child,bdi';

/** Headings and labels that are in another language than the technique say so. */
export function markWords(root: ParentNode, lang: string | undefined): void {
  for (const label of root.querySelectorAll(LABELS)) {
    if (lang) label.setAttribute('lang', lang);
    else label.removeAttribute('lang');
  }
}
