/** What an accordion has brought itself says so in its `slot`; anything else is the page's own. */
export const SLOT = 'questions';

const BROUGHT = `[slot=${SLOT}]`;

export const isQuestion = (node: EventTarget): node is HTMLDetailsElement =>
  (node as Partial<Element>).localName === 'details';

/** From this many questions on a filter helps. */
const MANY = 9;

/** The first few questions: looking at all would cost a page with a thousand of them. */
function firstQuestions(host: Element): HTMLDetailsElement[] {
  const found: HTMLDetailsElement[] = [];
  for (const child of host.children) if (isQuestion(child) && found.push(child) === MANY) break;
  return found;
}

/** How many questions there are, as far as it matters. */
export function sizeOf(host: Element): 'none' | 'few' | 'many' {
  const { length } = firstQuestions(host);
  return length === MANY ? 'many' : length > 1 ? 'few' : 'none';
}

/** Whether the page has put its questions in groups of its own, of which the browser keeps one each open. */
export const areGrouped = (host: Element): boolean => firstQuestions(host).some((one) => one.hasAttribute('name'));

/** Whether the page has questions of its own. */
export const hasOwn = (host: Element): boolean => host.querySelector(`details:not(${BROUGHT}, ${BROUGHT} *)`) !== null;
