import { isQuestion } from './children.js';

/** What somebody has done with an accordion, as it was then: the tools may hear of it later. */
export interface Use {
  event: Event;
  target: EventTarget | undefined;
  /** The question that was done to. */
  details: HTMLDetailsElement | undefined;
  /** Whether that was open. */
  isOpen: boolean | undefined;
}

/** By what somebody reaches for an accordion. */
export const USES = ['pointerover', 'focusin', 'keydown', 'click', 'toggle'];

export function useOf(event: Event, host: Element): Use {
  const path = event.composedPath();
  const details = path.find((node): node is HTMLDetailsElement => isQuestion(node) && node.parentElement === host);
  return { event, target: path[0], details, isOpen: details?.open };
}
