import { words } from '../content/generated/index.js';
import { techniqueImport, wordsImport, type WordFile } from '../content/imports.js';
import { claimFor } from '../page/claim.js';
import { nearestLang } from '../page/nearest-lang.js';
import { elements } from './elements.js';

const tags = Object.keys(elements).join();
const claim = claimFor(import.meta.url);

/** Asks for an element's code and words in one go, so that nothing waits for anything else. */
function meet(element: Element): void {
  const lang = nearestLang(element);
  const id = String(element.getAttribute('technique')).trim();
  const file = element.localName.replace(/.*-/, '');
  const [own] = [
    elements[element.localName]!(),
    import('../page/define.js'),
    wordsImport(lang, file in words ? (file as WordFile) : 'ui').value(),
    techniqueImport(id, lang)?.(),
    // What fails here fails again, and is told, where the element itself asks for it.
  ].map((file) => file?.catch(() => undefined));
  if (file === 'settings') claim!.settings ??= own;
}

/** Finds Limber's tags below a root and loads what they need. The document is watched by itself: this is for shadow roots. */
export function discover(root: ParentNode): void {
  if (claim) root.querySelectorAll(tags).forEach(meet);
}

if (claim) {
  claim.finders = { nearestLang, techniqueImport, wordsImport };
  discover(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(tags)) meet(node);
        discover(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
