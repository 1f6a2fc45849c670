import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { figures } from '../../src/content/generated/figures.js';
import { drawing } from '../../src/elements/technique-figure/drawing.styles.js';
import { LINES } from '../../src/figure/written/lines.js';
import { COLOURS } from '../../src/figure/paints.js';
import { SIDES, type Figure } from '../../src/figure/pose.js';
import { renderFigure } from '../../src/figure/render.js';
import { VIEWS } from '../../src/figure/view.js';

const names = Object.keys(VIEWS) as (keyof typeof VIEWS)[];
const catCow = (await figures['cat-cow']!()).default;

const ENTITY = /&(?!(?:amp|lt|gt);)/;
const ATTRIBUTES = / ([a-zA-Z-]+)="([^"<]*)"/g;

/** An element's attributes, each of them once. */
function attributesOf(text: string): Map<string, string> {
  assert.equal(text.replaceAll(ATTRIBUTES, ''), '', 'nothing but attributes');
  const found = [...text.matchAll(ATTRIBUTES)].map(([, name, value]) => [name!, value!] as const);
  const attributes = new Map(found);
  assert.equal(attributes.size, found.length, `an attribute twice: ${text}`);
  return attributes;
}

interface Drawn {
  root: Map<string, string>;
  title: string | undefined;
  paths: Map<string, string>[];
}

/** Reads a picture as strictly as XML asks for: one root, perhaps a title, and paths. */
function read(svg: string): Drawn {
  const [, root = '', title, inside = ''] = /^<svg([^>]*)>(?:<title>([^<>]*)<\/title>)?(.*)<\/svg>$/su.exec(svg) ?? [];
  assert.ok(root, 'one root');
  assert.doesNotMatch(title ?? '', ENTITY);
  assert.equal(inside.replaceAll(/<path[^>]*\/>/g, ''), '', 'nothing but paths');
  const paths = [...inside.matchAll(/<path([^>]*)\/>/g)].map(([, attributes]) => attributesOf(attributes!));
  return { root: attributesOf(root), title, paths };
}

const COLOUR = /^(#[0-9a-f]{6}|none)$/;
const POINT = '-?\\d+ -?\\d+';
/** Lines and arcs, each with all of its numbers. */
const PATH = new RegExp(`^(?:[ML]${POINT}|A\\d+ \\d+ -?[\\d.]+ [01] [01] ${POINT}|Z)+$`);

function assertComplete({ root, paths }: Drawn): void {
  assert.match(root.get('viewBox')!, /^0 0 \d+ \d+$/);
  assert.ok(paths.length > 20, `${paths.length} paths`);
  for (const path of paths) {
    assert.match(path.get('fill')!, COLOUR);
    assert.match(path.get('stroke')!, COLOUR);
    assert.match(path.get('d')!, PATH);
    assert.doesNotMatch([...path.values()].join(), /NaN|undefined|Infinity/);
  }
  for (const element of [root, ...paths]) {
    assert.ok(element.get('class'));
    assert.ok(!element.has('style'));
    assert.ok(!element.has('id'));
  }
}

for (const [id, load] of Object.entries(figures)) {
  test(`draws ${id}: every pose, on both sides, from everywhere`, async () => {
    const { default: figure } = await load();
    for (const { id: pose } of figure.poses)
      for (const side of SIDES)
        for (const view of [undefined, ...names]) assertComplete(read(renderFigure(figure, { pose, side, view })));
  });
}

test('it needs no browser', () => {
  assert.ok(!('document' in globalThis) && !('window' in globalThis));
  assertComplete(read(renderFigure(catCow)));
});

test('draws the last pose, on the right side, from where it is seen best, unless told otherwise', () => {
  const plain = renderFigure(catCow);
  assert.equal(renderFigure(catCow, { pose: 'cat', side: 'right', view: catCow.view }), plain);
  for (const options of [{ pose: 'cow' }, { side: 'left' }, { view: 'front' }] as const)
    assert.notEqual(renderFigure(catCow, options), plain, JSON.stringify(options));
});

test('takes a view by name, as a pair or as an object', () => {
  const { turn, tilt } = VIEWS.back;
  const back = renderFigure(catCow, { view: 'back' });
  assert.equal(renderFigure(catCow, { view: [turn, tilt] }), back);
  assert.equal(renderFigure(catCow, { view: { turn, tilt } }), back);
});

test('is decoration without a label, and an image with one', () => {
  for (const label of [undefined, '']) {
    const { root, title } = read(renderFigure(catCow, { label }));
    assert.equal(root.get('aria-hidden'), 'true');
    assert.ok(!root.has('role'));
    assert.equal(title, undefined);
  }
  const { root, title } = read(renderFigure(catCow, { label: 'Cat and cow' }));
  assert.equal(root.get('role'), 'img');
  assert.ok(!root.has('aria-hidden'));
  assert.equal(title, 'Cat and cow');
});

test('a label stays text, whatever is in it', () => {
  const titleOf = (label: string): string | undefined => read(renderFigure(catCow, { label })).title;
  assert.equal(
    titleOf('</title><script>alert(1)</script> & “done” ]]> &amp;'),
    '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; “done” ]]&gt; &amp;amp;',
  );
  assert.equal(titleOf('a\0b\u001Bc\uD800d\uFFFEe\tf 🧘'), 'abcde\tf 🧘');
  const unescaped = (text = ''): string =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (label) => unescaped(titleOf(label)) === label),
    { numRuns: 50 },
  );
});

test('says what is allowed where an option is not', () => {
  const allowed: [object, RegExp][] = [
    [{ pose: 'dog' }, /pose is "dog", and should be one of table, cow, cat\./],
    [{ side: 'both' }, /side is "both", and should be one of left, right\./],
    [{ view: 'above' }, /view is "above", and should be one of side, front, back, top, or \[turn, tilt\]/],
    [{ view: 'constructor' }, /view is "constructor"/],
    [{ view: [30, 90] }, /view is \[30,90\], and .* tilt from 5 to 85/],
    [{ view: [Number.NaN, 20] }, /view is/],
    [{ view: { turn: 30 } }, /view is \{"turn":30\}/],
  ];
  for (const [options, message] of allowed)
    assert.throws(() => renderFigure(catCow, options), { name: 'RangeError', message });
});

test('draws a figure of somebody else’s, with all that can stand in a room', () => {
  const kinds = ['mat', 'chair', 'leg', 'roller', 'cushion', 'block'] as const;
  const figure: Figure = {
    view: [30, 20],
    stretch: [LINES['low-back']],
    room: kinds.map((kind, i) => ({ kind, low: [i / 5, 0, -0.1], high: [i / 5 + 0.1, 0.1, 0.1] })),
    poses: [{ id: 'stand', steps: [], pelvis: { at: [0, 0.52, 0] } }],
  };
  const drawn = read(renderFigure(figure));
  assertComplete(drawn);
  assert.deepEqual(
    kinds.filter((kind) => !drawn.paths.some((path) => path.get('class')!.startsWith(kind))),
    [],
  );
});

test('its colours are those that the element has on a light page', () => {
  const sheet = drawing.cssText;
  // That of the top is the page's accent.
  for (const [name, colour] of Object.entries(COLOURS).filter(([name]) => name !== 'top')) {
    const [, light] = new RegExp(`--_${name}: .*light-dark\\((#[0-9a-f]+),`).exec(sheet) ?? [];
    assert.equal(light?.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3'), colour, name);
  }
});
