import { words } from '../content/generated/index.js';
import { bring, found, techniqueImport, wordsImport, type WordFile } from '../content/imports.js';
import { toolbarImport } from '../elements/faq-accordion/toolbar-import.js';
import { claimFor } from '../page/claim.js';
import { nearestLang } from '../page/nearest-lang.js';
import { elements } from './elements.js';

const claim = claimFor(import.meta.url);

/** Asks for an element's code and words in one go, so that nothing waits for anything else. */
function meet(element: Element): void {
  const tag = element.localName;
  const code = elements.get(tag);
  if (!code) return;
  const lang = nearestLang(element);
  const file = tag.replace(/.*-/, '');
  const [own] = [
    code,
    () => import('../page/define.js'),
    wordsImport(lang, file in words ? (file as WordFile) : 'ui').value,
    techniqueImport(element.getAttribute('technique') ?? '', lang),
    // A file of their own, its buttons are there in time to be drawn with it.
    file === 'accordion' ? toolbarImport : undefined,
    // What fails here fails again, and is told, where the element itself asks for it.
  ].map((from) => from && bring<unknown>(from).catch(() => undefined));
  if (file === 'settings') claim!.settings ??= own;
}

/** Finds Limber's tags below a root and loads what they need. The document is watched by itself: this is for shadow roots. */
export function discover(root: ParentNode): void {
  // To look for each tag would take a long page longer. What is defined by now asks for itself.
  if (claim) root.querySelectorAll(':not(:defined)').forEach(meet);
}

if (claim) {
  claim.finders = [nearestLang, bring, found, techniqueImport, wordsImport, toolbarImport];
  discover(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        meet(node);
        discover(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
