import { linkedStep } from './linked-step.js';
import { rove, setTabStop, stepOf } from './tab-stop.js';
import type { Phase, Timer, Told } from './watch-run.js';

const TAG = 'limber-technique-figure';
type Figure = HTMLElementTagNameMap[typeof TAG];
/** Milliseconds that a reader stays at a step before it counts: on the way across the steps the figure stands still. */
const STAY = 100;

const isFigure = (element: Element): element is Figure => element.localName === TAG;

/** The figure in a card, whether the card shows it by itself or the page has put it there. */
function figureIn(root: ShadowRoot): Figure | undefined {
  const slot = root.querySelector<HTMLSlotElement>('slot[name=figure]');
  for (const one of slot?.assignedElements({ flatten: true }) ?? []) {
    const figure = isFigure(one) ? one : one.querySelector(TAG);
    if (figure) return figure;
  }
  return undefined;
}

/** Has the figure of a card show the step that a reader points at or goes to; and while a timer runs, what that has come to. */
export function leadFigure(root: ShadowRoot): Told {
  let figure: Figure | undefined;
  let phase: Phase | undefined;
  let timer: Timer = {};
  const at: Record<'pointer' | 'focus', Element | null> = { pointer: null, focus: null };
  let latest: keyof typeof at = 'focus';
  let shown: Element | null = null;
  let wait: ReturnType<typeof setTimeout>;

  const isRunning = (): boolean => timer.state?.status === 'running';

  const mark = (step: Element | null): void => {
    shown?.part.remove('shown');
    step?.part.add('shown');
    shown = step;
  };

  const settle = (): void => {
    const step = figure && !isRunning() ? (at[latest] ?? at.pointer ?? at.focus) : null;
    if (step === shown) return;
    mark(step);
    figure?.show(step?.id);
  };

  const attend = (by: keyof typeof at, target: EventTarget | null): void => {
    const step = stepOf(target);
    if (step === at[by] && (!step || by === latest)) return;
    at[by] = step;
    if (step) latest = by;
    clearTimeout(wait);
    wait = setTimeout(settle, STAY);
  };

  const look = (): void => {
    let next = figureIn(root);
    if (next?.matches(':not(:defined)')) {
      next = undefined;
      void customElements.whenDefined(TAG).then(look);
    }
    setTabStop(root, Boolean(next));
    if (next === figure) return;
    figure = next;
    mark(null);
    settle();
    if (phase && isRunning()) figure?.follow(phase);
  };

  // Where the page scrolls under a pointer that rests, nobody points: browsers tell of that as pointerover, or as a move by nothing.
  root.addEventListener('pointermove', (event) => {
    const { pointerType, movementX, movementY, target } = event as PointerEvent;
    if (pointerType !== 'touch' && (movementX || movementY)) attend('pointer', target);
  });
  root.addEventListener('pointerout', (event) => {
    if (!stepOf((event as PointerEvent).relatedTarget)) attend('pointer', null);
  });
  root.addEventListener('focusin', (event) => attend('focus', event.target));
  root.addEventListener('focusout', (event) => attend('focus', (event as FocusEvent).relatedTarget));
  rove(root);
  root.addEventListener('slotchange', look);
  new MutationObserver(look).observe(root, { childList: true, subtree: true });
  look();
  // As if it had the focus.
  const toLinked = (): void => attend('focus', linkedStep(root));
  root.addEventListener('hashchange', toLinked);
  toLinked();

  return (next, its) => {
    const isOther = next !== phase;
    [phase, timer] = [next, its];
    settle();
    if (shown) return;
    if (!next) figure?.show();
    else if (isOther || isRunning()) figure?.follow(next);
    else figure?.pause();
  };
}
