import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { renderCommand, snippet } from '../../src/publish/snippet.js';

test('renderCommand()', async (t) => {
  await t.test('has the attributes as options', () => {
    const attributes = { technique: 'childs-pose', hide: 'timer sources', layout: 'compact', lang: 'en' };
    assert.equal(
      renderCommand({ element: 'technique-card', attributes }),
      'npx limber-elements render technique-card --technique childs-pose --hide "timer sources" --layout compact --lang en',
    );
    assert.equal(
      renderCommand({ element: 'technique-figure', attributes: { technique: 'cat-cow', still: true, view: '-30 15' } }),
      `npx limber-elements render technique-figure --technique cat-cow --still --view="-30 15"`,
    );
  });

  await t.test(
    'is understood by the command line, and what that prints by snippet()',
    { skip: process.platform === 'win32' },
    () => {
      const asked: [string, Record<string, string | number | boolean>][] = [
        ['technique-card', { technique: 'childs-pose', hide: 'timer sources', layout: 'compact', lang: 'en' }],
        ['hold-timer', { label: 'Plank, 3 × 45 s', seconds: 45, breath: '4-6' }],
        ['faq-accordion', { topic: 'safety sound', single: true }],
      ];
      for (const [element, attributes] of asked) {
        const command = renderCommand({ element, attributes }).replace(
          'npx limber-elements',
          `"${process.execPath}" --import tsx src/publish/bin.ts`,
        );
        const prerendered = execFileSync('sh', ['-c', command], {
          cwd: new URL('../..', import.meta.url),
          encoding: 'utf8',
        });
        const text = snippet({ way: 'prerendered', element, attributes, prerendered });
        assert.ok(text.startsWith(`<limber-${element} `) && text.endsWith('src="/limber/limber.js"></script>'));
      }
    },
  );
});
