import { expect } from '@open-wc/testing';
import { checkPack } from '../../src/content/own/check.js';
import { ownTechnique } from '../support/content.js';

const pack = (changes: object): object => ({ version: 1, lang: 'en', ...changes });

const nameless = { id: 'nameless', steps: ['Lean.'] };
const [one, two] = [ownTechnique({ id: 'one' }), ownTechnique({ id: 'two' })];

describe('The check of a pack', () => {
  it('has no objection to the least there can be', () => {
    expect(checkPack(pack({}))).to.deep.equal({ value: pack({}), problems: [] });
  });

  for (const [what, content, path, found, allowed] of [
    ['nothing', null, '', 'found null', 'an object'],
    ['text', 'pack', '', 'found "pack"', 'an object'],
    ['no version', { lang: 'en' }, 'version', 'missing', '1'],
    ['another version', pack({ version: 2 }), 'version', 'found 2', '1'],
    ['a version as text', pack({ version: '1' }), 'version', 'found "1"', '1'],
    ['no language', { version: 1 }, 'lang', 'missing', 'text'],
    ['a wrong language', pack({ lang: 'en_US' }), 'lang', 'found "en_US"', 'language tag'],
    ['a language that is none', pack({ lang: 'en-ab-cd' }), 'lang', 'found "en-ab-cd"', 'language tag'],
    ['techniques by name', pack({ techniques: { one } }), 'techniques', 'found an object', 'a list'],
    ['a misspelt field', pack({ tecniques: [] }), 'tecniques', 'an unknown key', 'techniques'],
    ['words that are no groups', pack({ words: { steps: 'x' } }), 'words.steps', 'found "x"', 'an object'],
    ['words that are no text', pack({ words: { card: { steps: 5 } } }), 'words.card.steps', 'found 5', 'text'],
    ['too much', pack({ techniques: new Array(501).fill(one) }), 'techniques', 'a length of 501', 'at most 500'],
  ] as const) {
    it(`finds ${what}, and leaves nothing to use`, () => {
      const { value, problems } = checkPack(content);
      expect(value).to.be.undefined;
      expect(problems.map((problem) => problem.path)).to.include(path);
      const { message } = problems.find((problem) => problem.path === path)!;
      expect(message).to.include(found);
      expect(message.slice(message.indexOf(';'))).to.include(allowed);
    });
  }

  it('keeps the good techniques, in order, and says what is wrong with the others', () => {
    const { value, problems } = checkPack(pack({ techniques: [one, nameless, two, null, { ...two, steps: 5 }] }));
    expect(value!.techniques).to.deep.equal([one, two]);
    expect(problems.map(({ path }) => path)).to.deep.equal([
      'techniques[1].name',
      'techniques[3]',
      'techniques[4].steps',
    ]);
  });

  it('keeps the rest where every technique is bad', () => {
    const words = { card: { steps: 'Our way' } };
    const { value, problems } = checkPack(pack({ words, techniques: [nameless] }));
    expect(value).to.deep.equal(pack({ words, techniques: [] }));
    expect(problems).to.have.length(1);
  });

  it('keeps nothing where more than techniques is wrong', () => {
    const { value, problems } = checkPack(pack({ version: 3, techniques: [one, nameless] }));
    expect(value).to.be.undefined;
    expect(problems.map(({ path }) => path)).to.have.members(['version', 'techniques[1].name']);
  });

  it('changes nothing in what it was given', () => {
    const given = pack({ techniques: [one, nameless] });
    const before = structuredClone(given);
    checkPack(given);
    expect(given).to.deep.equal(before);
  });
});
