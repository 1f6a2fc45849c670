import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { LimberElements } from '../../src/jsx.js';

/** What a framework allows on any element; `content` is also a property of the card. */
interface Base {
  id?: string;
  content?: string;
}
type Elements = LimberElements<Base>;

// The compiler is the judge of these.
const said: string[] = [];
const props = {
  card: {
    id: 'stretch',
    technique: 'childs-pose',
    layout: 'compact',
    headingLevel: 3,
    content: null,
    'onlimber-error': ({ detail }) => said.push(detail.reason),
  } satisfies Elements['limber-technique-card'],
  timer: {
    seconds: 45,
    sides: 'both',
    'on:limber-start': () => said.push('start'),
  } satisfies Elements['limber-hold-timer'],
  settings: { 'emergency-number': '112' } satisfies Elements['limber-settings'],
};

export const refused = [
  // @ts-expect-error: no such layout
  { layout: 'tiny' } satisfies Elements['limber-technique-card'],
  // @ts-expect-error: a method
  { start: () => undefined } satisfies Elements['limber-hold-timer'],
  // @ts-expect-error: it can only be read
  { result: undefined } satisfies Elements['limber-safety-check'],
  // @ts-expect-error: of another kind in the card
  { content: 'Reach up.' } satisfies Elements['limber-technique-card'],
  // @ts-expect-error: no such event
  { 'onlimber-sart': () => undefined } satisfies Elements['limber-hold-timer'],
];

test('the types for JSX know every tag', async () => {
  const manifest = JSON.parse(await readFile(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as {
    modules: { exports?: { kind: string; name: string }[] }[];
  };
  const defined = manifest.modules
    .flatMap(({ exports = [] }) => exports)
    .filter(({ kind }) => kind === 'custom-element-definition')
    .map(({ name }) => name);
  const known: Record<keyof Elements, true> = {
    'limber-faq-accordion': true,
    'limber-hold-timer': true,
    'limber-safety-check': true,
    'limber-safety-notice': true,
    'limber-settings': true,
    'limber-technique-card': true,
    'limber-technique-figure': true,
  };
  assert.deepEqual(defined.sort(), Object.keys(known));
});

test('an event comes with its detail', () => {
  props.card['onlimber-error'](new CustomEvent('limber-error', { detail: { reason: 'load-failed' } }));
  assert.deepEqual(said, ['load-failed']);
});
