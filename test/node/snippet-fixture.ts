import assert from 'node:assert/strict';

export const CARD = { element: 'technique-card', attributes: { technique: 'childs-pose' } };
export const TAG = '<limber-technique-card technique="childs-pose"></limber-technique-card>';
export const HASH = `sha384-${'A'.repeat(64)}`;

export interface Found {
  tag: string;
  attributes: Record<string, string>;
}

const ELEMENT = /<([a-z-]+)((?: [a-z-]+(?:="[^"<>]*")?)*)><\/\1>/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name?: string) =>
    code ? String.fromCharCode(Number(code)) : ENTITIES[name!]!,
  );

/** The elements of markup that nothing could read otherwise: empty ones, every attribute in double quotes, and nothing between them. */
export function parsed(html: string): Found[] {
  assert.equal(html.replace(ELEMENT, ''), '');
  assert.doesNotMatch(html, /&(?!(amp|lt|gt|quot|#\d+);)/);
  return [...html.matchAll(ELEMENT)].map(([, tag, inner]) => ({
    tag: tag!,
    attributes: Object.fromEntries(
      [...inner!.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name!, decoded(value)]),
    ),
  }));
}

export const one = (found: Found[], tag: string): Record<string, string> => {
  assert.deepEqual(
    found.map((element) => element.tag),
    [tag],
  );
  return found[0]!.attributes;
};
