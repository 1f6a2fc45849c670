import { isQuestion } from './children.js';

/** Letters alone: no accents, no capitals, one kind of apostrophe. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'").toLowerCase();

/** Hides the questions that lack one of the words somebody looks for. Only what it has hidden does it show again. */
export class Filter {
  readonly #host: Element;
  readonly #hidden = new Set<HTMLElement>();
  /** What questions and answers say, once somebody looks for something. */
  #texts = new WeakMap<Element, string>();

  constructor(host: Element) {
    this.#host = host;
  }

  /** How many are left; undefined where nothing is looked for. */
  apply(query: string): number | undefined {
    const words = plain(query).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const child of this.#host.children) {
      if (!isQuestion(child)) continue;
      if (child.hidden && !this.#hidden.has(child)) continue;
      const text = words.length ? this.#textOf(child) : '';
      const isFound = words.every((word) => text.includes(word));
      if (isFound) found++;
      if (child.hidden === !isFound) continue;
      child.hidden = !isFound;
      if (isFound) this.#hidden.delete(child);
      else this.#hidden.add(child);
    }
    return words.length ? found : undefined;
  }

  /** The texts may have changed. */
  forget(): void {
    this.#texts = new WeakMap();
  }

  #textOf(details: Element): string {
    let text = this.#texts.get(details);
    if (text === undefined) {
      const sources = details.querySelector('[data-sources]')?.textContent ?? '';
      text = plain((details.textContent ?? '').replace(sources, ' '));
      this.#texts.set(details, text);
    }
    return text;
  }
}
