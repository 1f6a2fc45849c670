import { expect } from '@open-wc/testing';
import { TECHNIQUE_IDS, load } from '../../src/content/index.js';
import { checkTechnique } from '../../src/content/own/check.js';
import { fullTechnique, ownTechnique } from '../support/content.js';

/** The sound technique with one thing changed. */
const changed = (changes: object): object => ({ ...fullTechnique(), ...changes });

/** What is wrong, where it is, what was found and what is allowed. */
const MISTAKES: [what: string, content: unknown, path: string, found: string, allowed: string][] = [
  ['nothing', undefined, '', 'missing', 'an object'],
  ['null', null, '', 'found null', 'an object'],
  ['a number', 7, '', 'found 7', 'an object'],
  ['text', 'lean', '', 'found "lean"', 'an object'],
  ['no id', { ...ownTechnique(), id: undefined }, 'id', 'missing', 'text'],
  ['an id with a space', changed({ id: 'My lean' }), 'id', 'found "My lean"', 'hyphens'],
  ['an id like a path', changed({ id: '../../x' }), 'id', 'found "../../x"', 'hyphens'],
  ['a long id', changed({ id: 'x'.repeat(61) }), 'id', 'found a length of 61', 'at most 60'],
  ['no steps', { id: 'lean', name: 'Lean' }, 'steps', 'missing', 'a list'],
  ['steps as text', changed({ steps: 'Lean.' }), 'steps', 'found "Lean."', 'a list'],
  ['too many steps', changed({ steps: new Array(1000).fill('x') }), 'steps', 'found a length of 1000', 'at most 30'],
  ['an empty step', changed({ steps: ['Lean.', ' '] }), 'steps[1]', 'found " "', 'must not be empty'],
  ['a step that is a number', changed({ steps: [1] }), 'steps[0]', 'found 1', 'text'],
  ['a step without text', changed({ steps: [{ moment: 'hold' }] }), 'steps[0].text', 'missing', 'text'],
  [
    'a wrong moment',
    changed({ steps: [{ text: 'x', moment: 'wait' }] }),
    'steps[0].moment',
    'found "wait"',
    '"set-up"',
  ],
  ['a field misspelt', changed({ cautoins: ['x'] }), 'cautoins', 'found an unknown key', 'cautions'],
  ['a long name', changed({ name: 'x'.repeat(1001) }), 'name', 'found a length of 1001', 'at most 1000'],
  ['a wrong position', changed({ position: 'flying' }), 'position', 'found "flying"', '"seated"'],
  ['a wrong region', changed({ regions: ['neck'] }), 'regions[0]', 'found "neck"', '"lumbar", "thoracic" or "side"'],
  ['wrong sides', changed({ sides: 'left' }), 'sides', 'found "left"', '"none" or "both"'],
  ['a wrong load', changed({ loads: ['jumping'] }), 'loads[0]', 'found "jumping"', '"kneeling"'],
  ['a wrong kind of dose', changed({ dose: { kind: 'nap', seconds: 5 } }), 'dose.kind', 'found "nap"', '"hold"'],
  ['a dose without seconds', changed({ dose: { kind: 'hold' } }), 'dose.seconds', 'missing', 'a number'],
  ['half a second', changed({ dose: { kind: 'hold', seconds: 0.5 } }), 'dose.seconds', 'found 0.5', 'a whole number'],
  ['no seconds', changed({ dose: { kind: 'hold', seconds: 0 } }), 'dose.seconds', 'found 0', 'at least 1'],
  ['two hours', changed({ dose: { kind: 'time', seconds: 7200 } }), 'dose.seconds', 'found 7200', 'at most 3600'],
  [
    'a range upside down',
    changed({ dose: { kind: 'hold', seconds: [9, 5] } }),
    'dose.seconds',
    'found',
    'below the second',
  ],
  ['seconds as text', changed({ dose: { kind: 'hold', seconds: '5' } }), 'dose.seconds', 'found "5"', 'a number'],
  [
    'a dose too much',
    changed({ dose: { kind: 'time', seconds: 5, reps: 2 } }),
    'dose.reps',
    'an unknown key',
    'seconds',
  ],
  ['a wrong language', changed({ lang: 'English' }), 'lang', 'found "English"', 'language tag'],
  ['a source without a title', changed({ sources: [{ id: 'trial' }] }), 'sources[0].title', 'missing', 'text'],
  ['a wrong DOI', changed({ sources: [{ id: 'a', title: 'A', doi: 'x' }] }), 'sources[0].doi', 'found "x"', 'a DOI'],
  [
    'no web address',
    changed({ sources: [{ id: 'a', title: 'A', url: 'x' }] }),
    'sources[0].url',
    'found "x"',
    'web address',
  ],
  [
    'an address that runs',
    changed({ sources: [{ id: 'a', title: 'A', url: 'javascript:x' }] }),
    'sources[0].url',
    'found "javascript:x"',
    'https://',
  ],
  [
    'a year to come',
    changed({ sources: [{ id: 'a', title: 'A', year: 3000 }] }),
    'sources[0].year',
    'found 3000',
    '2100',
  ],
  [
    'a claim of no source',
    changed({ stop: [{ text: 'x', sources: [] }] }),
    'stop[0].sources',
    'length of 0',
    'at least 1',
  ],
  ['facts in other words', changed({ inWords: { doses: 'x' } }), 'inWords.doses', 'an unknown key', 'dose'],
];

describe('The check of a page’s own technique', () => {
  for (const [what, content, path, found, allowed] of MISTAKES) {
    it(`finds ${what}`, () => {
      const { value, problems } = checkTechnique(content);
      expect(value).to.be.undefined;
      expect(problems.map((problem) => problem.path)).to.include(path);
      const { message } = problems.find((problem) => problem.path === path)!;
      expect(message).to.include(found);
      expect(message.slice(message.indexOf(';'))).to.include(allowed);
    });
  }

  it('finds every mistake, not only the first', () => {
    const { problems } = checkTechnique({ name: '', steps: [{}, 5], colour: 'red', position: 'flying' });
    expect(problems.map(({ path }) => path)).to.include.members([
      'id',
      'name',
      'steps[0].text',
      'steps[1]',
      'position',
    ]);
  });

  it('has no objection to the least, nor to the most there can be', () => {
    for (const technique of [ownTechnique(), fullTechnique(), ownTechnique({ steps: [] })]) {
      expect(checkTechnique(technique)).to.deep.equal({ value: technique, problems: [] });
    }
  });

  it('has none to any bundled technique', async () => {
    for (const id of TECHNIQUE_IDS) expect(checkTechnique(await load(id, 'en')).problems, id).to.deep.equal([]);
  });

  it('says long values in short', () => {
    const [problem] = checkTechnique(changed({ position: 'x'.repeat(5000) })).problems;
    expect(problem!.message).to.have.length.below(300);
  });

  it('survives content that refers to itself', () => {
    const content: Record<string, unknown> = { ...ownTechnique() };
    content.steps = [content];
    expect(checkTechnique(content).problems).not.to.be.empty;
  });

  it('takes no value from a prototype', () => {
    const content: unknown = JSON.parse(
      '{"__proto__": {"name": "Polluted"}, "id": "lean", "name": "Lean", "steps": []}',
    );
    checkTechnique(content);
    expect({}).not.to.have.property('name');
  });
});
