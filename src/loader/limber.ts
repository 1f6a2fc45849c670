import { techniqueImport, wordsImport, type WordFile } from '../content/imports.js';
import { claimFor } from '../page/claim.js';
import { nearestLang } from '../page/nearest-lang.js';

/** Each element's code, asked for when its tag is met, and the file of its words. */
const elements: Record<string, [code: () => Promise<unknown>, words?: WordFile]> = {
  'limber-settings': [() => import('../elements/settings/define.js')],
  'limber-technique-card': [() => import('../elements/technique-card/define.js')],
  'limber-hold-timer': [() => import('../elements/hold-timer/define.js'), 'timer'],
  'limber-technique-figure': [() => import('../elements/technique-figure/define.js'), 'figure'],
};
const tags = Object.keys(elements).join();
const claim = claimFor(import.meta.url);

/** Asks for an element's code and words in one go, so that nothing waits for anything else. */
function meet(element: Element): void {
  const lang = nearestLang(element);
  const id = element.getAttribute('technique')?.trim() ?? '';
  const [code, words = 'ui'] = elements[element.localName]!;
  const [own] = [
    code(),
    import('../page/define.js'),
    wordsImport(lang, words).value(),
    techniqueImport(id, lang)?.(),
    // What fails here fails again, and is told, where the element itself asks for it.
  ].map((file) => file?.catch(() => undefined));
  if (element.matches('limber-settings')) claim!.settings ??= own;
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
