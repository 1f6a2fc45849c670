import { SLOT } from './children.js';

/** How many children the browser lays out together, or leaves alone while they are out of view. Each by itself, a thousand would be a thousand things to watch. */
const GROUP = 40;

const isOpen = (node: Node): boolean => (node as HTMLDetailsElement).open;

/** Puts the children of a host where they are shown, in groups. What is brought stands in the place of what else is there. */
export function arrange(host: HTMLElement): void {
  const named: Record<string, (Element | Text)[]> = { '': [], [SLOT]: [], footer: [] };
  // To look at a thousand line breaks would take longer than all else here.
  const hasText = document.evaluate('text()[normalize-space()]', host, null, XPathResult.BOOLEAN_TYPE).booleanValue;
  for (const node of hasText ? host.childNodes : host.children) {
    if (node instanceof Element) named[node.slot]?.push(node);
    else if (node instanceof Text && node.data.trim()) named['']!.push(node);
  }
  const [box, footer] = host.shadowRoot!.querySelectorAll<HTMLSlotElement>('.questions, .footer');
  footer!.assign(...named['footer']!);
  const shown = named[named[SLOT]!.length ? SLOT : '']!;
  const slots = [...box!.children] as HTMLSlotElement[];
  for (let from = 0; from < shown.length; from += GROUP) {
    const group = shown.slice(from, from + GROUP);
    const slot = slots.shift() ?? box!.appendChild(document.createElement('slot'));
    slot.assign(...group);
    fit(slot, group);
  }
  for (const slot of slots) slot.remove();
}

/** What is open may hold anything, and reach out: its group is not contained. */
export const fit = (slot: HTMLSlotElement, group: readonly Node[] = slot.assignedNodes()): unknown =>
  slot.classList.toggle('whole', group.some(isOpen));
