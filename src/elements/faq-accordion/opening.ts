import type { PrintOpen } from '../../page/print-open.js';
import type { LimberFaqAccordion } from './faq-accordion.js';

let groups = 0;

/**
 * Tells what somebody opens from what the page opens, and keeps one open alone where that is wanted. It knows of no question before that is
 * used.
 */
export class Opening {
  #keepsOne = false;
  readonly #host: LimberFaqAccordion;
  readonly #print: PrintOpen;
  readonly #group = `limber-faq-${++groups}`;
  /** What somebody has pressed, and whether it was open then. */
  readonly #pressed = new Map<HTMLDetailsElement, boolean>();
  /** Those that are open, as far as the browser has told. */
  readonly #known = new WeakSet<HTMLDetailsElement>();
  /** Questions in the group that the browser keeps one of open, and the group that the page had them in. */
  readonly #names = new Map<HTMLDetailsElement, string | null>();

  constructor(host: LimberFaqAccordion, print: PrintOpen) {
    this.#host = host;
    this.#print = print;
  }

  /** Opens or closes questions for somebody who wants that. */
  set(all: Iterable<HTMLDetailsElement>, open: boolean): void {
    for (const details of all) {
      if (details.open === open) continue;
      this.#pressed.set(details, !open);
      details.open = open;
    }
  }

  /** Holds to one open question, or to none any more. */
  keepOne(isWanted: boolean): void {
    if (isWanted === this.#keepsOne) return;
    this.#keepsOne = isWanted;
    if (!isWanted) {
      this.#leave(() => true);
      return;
    }
    const [first, ...others] = this.#openOnes;
    for (const other of others) other.open = false;
    if (!first) return;
    this.#known.add(first);
    this.#join(first);
  }

  /** A question that has gone elsewhere leaves the group. */
  forgetGone(): void {
    this.#leave(({ parentElement }) => parentElement !== this.#host);
  }

  get #openOnes(): HTMLDetailsElement[] {
    return [...this.#host.querySelectorAll<HTMLDetailsElement>(':scope > details[open]')];
  }

  readonly #join = (details: HTMLDetailsElement): void => {
    if (this.#names.has(details)) return;
    this.#names.set(details, details.getAttribute('name'));
    details.setAttribute('name', this.#group);
  };

  /** Whatever has opened it: the page, a search, a link. What opened after it will tell so in its turn. */
  #closeOthers(details: HTMLDetailsElement): void {
    const others = this.#openOnes.filter((one) => one !== details);
    if (others.some((one) => !this.#known.has(one))) return;
    for (const other of others) other.open = false;
    this.#join(details);
  }

  #leave(isMeant: (details: HTMLDetailsElement) => boolean): void {
    for (const [details, name] of this.#names) {
      if (!isMeant(details)) continue;
      this.#names.delete(details);
      if (details.getAttribute('name') !== this.#group) continue;
      if (name === null) details.removeAttribute('name');
      else details.setAttribute('name', name);
    }
  }

  /** Somebody has pressed on a question that was open, or was not. */
  press(details: HTMLDetailsElement, isOpen: boolean): void {
    const pressed = new Map([[details, isOpen]]);
    if (this.#keepsOne) {
      for (const one of this.#openOnes) pressed.set(one, one.open);
      for (const one of pressed.keys()) this.#join(one);
    }
    for (const [one, wasOpen] of pressed) this.#pressed.set(one, wasOpen);
    // By then the browser has turned what it turns.
    setTimeout(() => {
      for (const [one] of pressed) if (this.#pressed.get(one) === one.open) this.#pressed.delete(one);
    });
  }

  /** A question has opened or closed, whoever has done that. */
  turned(details: HTMLDetailsElement, open: boolean): void {
    if (open) this.#known.add(details);
    else this.#known.delete(details);
    if (open && this.#keepsOne && !this.#print.isPrinting) this.#closeOthers(details);
    if (this.#pressed.get(details) !== !open) return;
    this.#pressed.delete(details);
    const question = (details.querySelector(':scope > summary')?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const detail = { id: details.dataset['question'] ?? details.id, open, question };
    this.#host.dispatchEvent(new CustomEvent('limber-toggle', { detail, bubbles: true, composed: true }));
  }
}
