import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

/** Stands for the element whose root is rendered: slots are found in elements only. */
class Host extends ElementRenderer {}

/** What is in the root of an element, as markup that a script can take over. */
export const markupOf = (template: unknown): Promise<string> =>
  collectResult(render(template, { customElementHostStack: [new Host('limber-element')] }));

/** Puts markup where a template has left room. That the room is there is part of what the template promises. */
export function fillIn(markup: string, room: RegExp, filling: (found: RegExpExecArray) => string): string {
  const found = room.exec(markup);
  if (!found) throw new Error(`There is no ${room.source} to be filled.`);
  return markup.slice(0, found.index) + filling(found) + markup.slice(found.index + found[0].length);
}

/** A text as it stands in markup, in an attribute too. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
