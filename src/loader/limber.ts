import * as imports from '../content/generated/index.js';
import { techniqueImport, wordsImport } from '../content/imports.js';
import { claimFor } from '../page/claim.js';
import { nearestLang } from '../page/language.js';

const core = (): Promise<unknown> => import('../page/define.js');
/** Each element's code, asked for when its tag is first met. */
const elements: Record<string, () => Promise<unknown>> = {
  'limber-settings': () => import('../elements/settings/define.js'),
  'limber-technique-card': () => import('../elements/technique-card/define.js'),
};
const tags = Object.keys(elements);
const waiting = new Set(tags);
// The page is claimed for the file of what elements share.
const claim = claimFor(new URL('./core.js', import.meta.url).href);
const { labels, techniques, ui } = imports;
if (claim) claim.imports = { labels, techniques, ui };

// Whatever fails here fails again, and is told, where an element asks for it.
const quietly = (files: Promise<unknown> | undefined): Promise<unknown> | undefined => files?.catch(() => undefined);

/** Asks for the code of a tag. Others wait for settings that were met before them. */
function request(tag: string): void {
  if (!waiting.delete(tag)) return;
  void quietly(core());
  const loaded = quietly(elements[tag]?.());
  if (tag === tags[0] && claim) claim.settings = loaded;
}

/** Asks for an element's code and words in one go, so that nothing waits for anything else. */
function meet(element: Element): void {
  request(element.localName);
  const lang = nearestLang(element);
  void quietly(wordsImport(lang).value());
  void quietly(techniqueImport(element.getAttribute('technique')?.trim() ?? '', lang)?.());
}

/** Finds Limber's tags below a root and loads what they need. The document is watched by itself: this is for shadow roots. */
export function discover(root: ParentNode): void {
  if (claim) tags.forEach((tag) => root.querySelectorAll(tag).forEach(meet));
}

if (claim) {
  discover(document);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (tags.includes(node.localName)) meet(node);
        discover(node);
      }
    }
    if (!waiting.size) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
