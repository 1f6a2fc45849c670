/** What an accordion has brought itself is in this slot; anything else is the page's own. */
export const SLOT = 'questions';

export const isQuestion = (node: unknown): node is HTMLDetailsElement => node instanceof HTMLDetailsElement;

/** From this many questions on a filter helps. */
const MANY = 9;

/** The first few questions: looking at all would cost a page with a thousand of them. */
export function firstQuestions(host: Element): HTMLDetailsElement[] {
  const found: HTMLDetailsElement[] = [];
  for (const child of host.children) if (isQuestion(child) && found.push(child) === MANY) break;
  return found;
}

/** How many questions there are, as far as it matters. */
export function sizeOf(host: Element): 'none' | 'few' | 'many' {
  const { length } = firstQuestions(host);
  return length === MANY ? 'many' : length > 1 ? 'few' : 'none';
}
