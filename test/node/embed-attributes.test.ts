import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { TECHNIQUE_IDS, loadQuestions } from '../../src/content/index.js';
import { elementsWith, valueOf } from '../../src/embed/attributes.js';
import { SETTINGS } from '../../src/embed/parameters.js';
import { ELEMENTS, attributeOf, tagOf } from '../../src/publish/options.js';
import type { Kind } from '../../src/publish/kinds.js';

const kinds = elementsWith(TECHNIQUE_IDS);

interface Option {
  readonly kind: Kind<unknown>;
}

interface Declaration {
  tagName?: string;
  attributes?: { name: string; type: { text: string } }[];
}

test('the table of attributes', async (t) => {
  const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as {
    modules: { declarations?: Declaration[] }[];
  };
  const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

  await t.test('has every element that shows something', () => {
    const shown = declared.map(({ tagName }) => tagName!.replace('limber-', '')).filter((name) => name !== 'settings');
    assert.deepEqual(
      shown.filter((name) => !Object.hasOwn(kinds, name)),
      [],
    );
  });

  for (const { tagName, attributes = [] } of declared) {
    const name = tagName!.replace('limber-', '');
    const known = name === 'settings' ? SETTINGS : kinds[name]!;
    await t.test(`has the attributes of ${tagName!}, and what may stand there`, () => {
      // Of the settings, those that ask for something from elsewhere are not for an address.
      const wanted = attributes.filter(
        (attribute) => name !== 'settings' || !['gate', 'content'].includes(attribute.name),
      );
      assert.deepEqual(Object.keys(known).sort(), wanted.map((attribute) => attribute.name).sort());
      for (const { name: attribute, type } of wanted) {
        const kind = known[attribute]!;
        const choices = [...type.text.matchAll(/'([^']+)'/g)].map(([, choice]) => choice!);
        assert.equal(kind.kind === 'flag', type.text === 'boolean', attribute);
        assert.equal(kind.kind === 'number', /\bnumber\b/.test(type.text), attribute);
        // A type with a name does not say what it allows.
        if (/^[A-Z]/.test(type.text)) assert.equal(kind.kind, 'choice', attribute);
        else assert.deepEqual(kind.kind === 'choice' ? [...kind.of].sort() : [], choices.sort(), attribute);
      }
    });
  }

  await t.test('has the topics of the bundled questions', async () => {
    const { sections } = await loadQuestions('en');
    const topic = kinds['faq-accordion']!['topic']!;
    assert.ok(topic.kind === 'ids');
    assert.deepEqual([...topic.of].sort(), [...new Set(sections.flatMap((section) => section.topic ?? []))].sort());
  });

  const words = ['true', '', 'full', 'side', 'both', 'urgent', 'timer sources', 'timer stop', 'x', 'safety sound'];
  const numbers = ['0', '1', '6', '7', '50', '51', '600', '601', '3600', '3601', '-1', '1.5'];
  const pairs = ['4-6', '0-6', '16-4', '4–6', '30 15', '-30 15', '30 4', '30 86', '30 85', '30.5 84.5', 'top 30'];
  for (const [name, attributes] of Object.entries(kinds)) {
    await t.test(`says the same of ${name} as what is written ahead`, () => {
      const options: Readonly<Record<string, Option>> = ELEMENTS[tagOf(name)].options;
      assert.deepEqual(Object.keys(options).map(attributeOf).sort(), Object.keys(attributes).sort());
      for (const [property, { kind }] of Object.entries(options)) {
        const its = attributes[attributeOf(property)]!;
        const choices = 'of' in its ? (its.of ?? []) : [];
        for (const text of [...words, ...numbers, ...pairs, ...choices, ...(kind.names ?? [])]) {
          // That is a question of what a site has, or of how much fits in an address.
          if (['id', 'ids', 'text'].includes(its.kind) || (its.kind === 'flag' && text !== '')) continue;
          const where = `${property}: ${text}`;
          assert.equal(kind.read(text) === undefined, valueOf(its, text) === undefined, where);
        }
      }
    });
  }
});
