import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../src/embed/attributes.js';
import { PublishError } from '../../src/publish/error.js';
import { renderCommand, snippet } from '../../src/publish/snippet.js';
import { HASH, parsed, type Found } from './snippet-fixture.js';

test('what a snippet holds', async (t) => {
  await t.test('never leaves its attribute, and stays on one line', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '"><script>alert(1)</script>',
        "' onload='x",
        '</limber-hold-timer><b>',
        '&quot;&#34;',
        '\n\r\u2028<',
      ),
      fc
        .tuple(fc.string({ maxLength: 8 }), fc.constantFrom('"', '>', '<', '&', "'", '`', '</script>'))
        .map((two) => two.join('')),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('script', 'integrity', 'iframe'),
        fc.record(
          { label: nasty, title: nasty, base: nasty, lang: nasty, id: nasty, theme: nasty },
          { requiredKeys: [] },
        ),
        (way, { label, lang, id, ...rest }) => {
          const options = {
            way,
            element: 'hold-timer',
            attributes: { label, lang, id },
            integrity: HASH,
            ...rest,
          } as const;
          let text: string;
          try {
            text = snippet(options);
          } catch (error) {
            assert.ok(error instanceof PublishError && error.message.includes('allowed: '), String(error));
            return;
          }
          assert.doesNotMatch(text, /[\n\r\u2028\u2029]/);
          const elements = parsed(text);
          assert.deepEqual(
            elements.map(({ tag }) => tag),
            way === 'iframe' ? ['iframe'] : ['limber-hold-timer', 'script'],
          );
          const [{ attributes }] = elements as [Found];
          if (way === 'iframe') {
            const { searchParams, pathname } = new URL(attributes['src']!, 'https://my.example/x/y/z/');
            assert.match(pathname, /\/embed\.html$/);
            assert.equal(searchParams.get('label') ?? undefined, label?.trim());
            const known = ['id', 'src', 'title', 'loading', 'width', 'height', 'frameborder', 'allow'];
            assert.deepEqual(
              Object.keys(attributes).filter((name) => !known.includes(name)),
              [],
            );
          } else {
            assert.equal(attributes['label'], label?.trim());
            assert.deepEqual(
              Object.keys(attributes).filter((name) => !['label', 'lang', 'id'].includes(name)),
              [],
            );
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  await t.test('means the same in a shell, whatever a text holds', { skip: process.platform === 'win32' }, () => {
    const words = (command: string): string[] =>
      execFileSync('sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' })
        .split('\0')
        .slice(0, -1);
    const text = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '$(touch /tmp/x)',
        '`id`',
        "it's",
        'a"b',
        '-n',
        '--lang=x',
        '!!',
        'a\\',
        '%PATH%',
        '*',
        'Plank, 3 × 45 s',
        '; ls',
      ),
    );
    fc.assert(
      fc.property(text, (label) => {
        fc.pre(valueOf({ kind: 'text', most: 60 }, label) !== undefined);
        const found = words(renderCommand({ element: 'hold-timer', attributes: { label } }));
        assert.deepEqual(found.slice(0, 4), ['npx', 'limber-elements', 'render', 'hold-timer']);
        assert.equal(found.slice(4).join('='), `--label=${label.trim()}`);
      }),
      { numRuns: 150 },
    );
  });
});
