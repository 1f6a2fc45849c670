import type { Told } from './watch-run.js';

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Marks the step that a timer has come to, and keeps it in view for whoever is looking at the steps. */
export function followTimer(root: ShadowRoot): Told {
  let current: Element | null = null;

  return (phase) => {
    const next = phase?.step ? root.getElementById(phase.step) : null;
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
}
