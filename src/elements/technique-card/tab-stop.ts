export const stepOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[part=steps] > *') : null;

const tabStopIn = (root: ShadowRoot): HTMLElement | null => root.querySelector('[part=steps] > [tabindex]');

/** Lets the Tab key reach the steps, all of them together; or not any more. */
export function setTabStop(root: ShadowRoot, isWanted: boolean): void {
  const stop = tabStopIn(root);
  if (!isWanted) stop?.removeAttribute('tabindex');
  else if (!stop) root.querySelector('[part=steps] > *')?.setAttribute('tabindex', '0');
}

function focus(root: ShadowRoot, step: HTMLElement, options?: FocusOptions): void {
  const stop = tabStopIn(root);
  step.tabIndex = 0;
  step.focus(options);
  if (stop !== step) stop?.removeAttribute('tabindex');
}

/** While the steps have a tab stop, keys go from one to the next, and pressing one takes the focus there. */
export function rove(root: ShadowRoot): void {
  root.addEventListener('click', ({ target }) => {
    const step = stepOf(target);
    if (step && tabStopIn(root)) focus(root, step, { preventScroll: true });
  });
  root.addEventListener('keydown', (event) => {
    const { target, key, defaultPrevented, ctrlKey, altKey, metaKey, shiftKey } = event as KeyboardEvent;
    const step = stepOf(target);
    if (!step || defaultPrevented || ctrlKey || altKey || metaKey || shiftKey) return;
    const ways: Readonly<Record<string, Element | null>> = {
      ArrowUp: step.previousElementSibling,
      ArrowDown: step.nextElementSibling,
      Home: step.parentElement!.firstElementChild,
      End: step.parentElement!.lastElementChild,
    };
    const next = ways[key] as HTMLElement | null | undefined;
    if (!next) return;
    event.preventDefault();
    focus(root, next);
  });
}
