const TAG = 'limber-hold-timer';
type Timer = HTMLElementTagNameMap[typeof TAG];

const isTimer = (element: Element): element is Timer => element.localName === TAG;

/** Nobody can follow a timer that is folded away: one that runs stands still. */
export function pauseTimers(root: ShadowRoot): void {
  const slot = root.querySelector<HTMLSlotElement>('slot[name=timer]');
  const shown = slot?.assignedElements({ flatten: true }) ?? [];
  const timers = shown.flatMap((one) => (isTimer(one) ? [one] : [...one.querySelectorAll(TAG)]));
  // One that is not defined yet has no state.
  for (const timer of timers) if ((timer as Partial<Timer>).state?.status === 'running') timer.pause();
}
