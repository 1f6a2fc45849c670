import { techniqueImport, wordsImport } from '../content/imports.js';
import { claimFor } from '../page/claim.js';
import { nearestLang } from '../page/language.js';

/** Each element's code, asked for when its tag is first met. What elements share travels with the settings, so they come first. */
const elements: Record<string, () => Promise<unknown>> = {
  'limber-settings': () => import('../elements/settings/define.js'),
  'limber-technique-card': () => import('../elements/technique-card/define.js'),
};
/** A loader that comes second to a page does nothing at all. The page is claimed for the file of what elements share. */
const mine = claimFor(new URL('./core.js', import.meta.url).href);

const tags = Object.keys(elements);
const waiting = new Set(tags);

const failed = (error: unknown): void => console.warn(`Limber: a file did not load. ${String(error)}`);

function request(tag: string): void {
  if (waiting.delete(tag)) elements[tag]?.().catch(failed);
}

/** Asks for the element's code and its words in one go, so that nothing waits for anything else. */
function meet(element: Element): void {
  request('limber-settings');
  request(element.localName);
  const lang = nearestLang(element);
  const technique = element.getAttribute('technique');
  // What fails here fails again, and is told, where the element asks for it.
  const quiet = (): void => undefined;
  wordsImport(lang).from().catch(quiet);
  if (technique) techniqueImport(technique.trim(), lang)?.().catch(quiet);
}

/** Finds Limber's tags below a root and loads what they need. Call it for a shadow root; the document is watched by itself. */
export function discover(root: ParentNode): void {
  if (mine) root.querySelectorAll(tags.join()).forEach(meet);
}

if (mine) {
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
