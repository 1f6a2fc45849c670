import { present, type Present } from '../../page/present.js';

/** The step that the page's address points to. */
export function linkedStep(root: ShadowRoot): Element | null {
  const { anchor } = root.host as Present;
  const [, id] = location.hash.split(`#${anchor}--`);
  return id ? root.getElementById(id) : null;
}

addEventListener('hashchange', () => {
  for (const { shadowRoot } of present) shadowRoot!.dispatchEvent(new Event('hashchange'));
});
