import { css } from 'lit';

const sheet = css`
  li[part~='current'] {
    margin-inline: -0.75em;
    padding-inline: 0.75em;
    border-radius: calc(0.5 * var(--_radius));
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
  }
  @media (forced-colors: active) {
    li[part~='current'] {
      outline: 2px solid Highlight;
    }
  }
`.styleSheet!;

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Marks the step that the timer in a slot has come to, and keeps it in view for whoever is looking at the steps. */
export function followTimer(slot: HTMLSlotElement): void {
  const root = slot.getRootNode() as ShadowRoot;
  let current: Element | null = null;

  const mark = (id: string | undefined): void => {
    const next = id ? root.getElementById(id) : null;
    if (next === current) return;
    const steps = root.querySelector('[part=steps]');
    const looked = [current, steps].find((element) => element?.isConnected);
    const isLooking = looked ? isInView(looked) : false;
    if (current) {
      current.part.remove('current');
      current.removeAttribute('aria-current');
    }
    current = next;
    if (!next) return;
    next.part.add('current');
    next.setAttribute('aria-current', 'step');
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isLooking) next.scrollIntoView({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' });
  };

  root.adoptedStyleSheets = [...new Set(root.adoptedStyleSheets).add(sheet)];
  slot.addEventListener('limber-phase', ({ detail }) => mark(detail.step));
  for (const end of ['limber-cancel', 'slotchange']) slot.addEventListener(end, () => mark(undefined));
  // A card that hides its timer takes the slot away.
  const observer = new MutationObserver(() => {
    if (root.contains(slot)) return;
    mark(undefined);
    observer.disconnect();
  });
  observer.observe(root, { childList: true, subtree: true });
}
