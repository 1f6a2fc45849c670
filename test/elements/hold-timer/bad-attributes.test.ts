import { expect } from '@open-wc/testing';
import { recordUncaught, recordWarnings } from '../../support/record.js';
import { ready, timerOf } from '../../support/timer.js';

const BASE = { seconds: '20', sides: 'both', reps: '2', rest: '7', prepare: '4', switch: '9' };
type Name = keyof typeof BASE | 'breath';

const attributesOf = (changes: Partial<Record<Name, string>>): string =>
  Object.entries({ ...BASE, ...changes })
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

/** Seconds of a plan with two holds on each side. */
const total = ({ seconds = 20, rest = 7, prepare = 4, change = 9 }): number =>
  prepare + 4 * seconds + 2 * rest + change;

const BAD: [Name, string, string, number][] = [
  ...['-3', 'abc', '1e9', '0', '12.5', '3601', 'Infinity'].map((value): [Name, string, string, number] => [
    'seconds',
    value,
    'whole numbers, 1 to 3600',
    total({ seconds: 30 }),
  ]),
  ...['0', '51', 'many', '1.5'].map((value): [Name, string, string, number] => [
    'reps',
    value,
    'whole numbers, 1 to 50',
    4 + 20 + 9 + 20,
  ]),
  ['rest', '-1', 'whole numbers, 0 to 600', total({ rest: 10 })],
  ['rest', '601', 'whole numbers, 0 to 600', total({ rest: 10 })],
  ['prepare', 'x', 'whole numbers, 0 to 600', total({ prepare: 5 })],
  ['prepare', '-0.5', 'whole numbers, 0 to 600', total({ prepare: 5 })],
  ['switch', '601', 'whole numbers, 0 to 600', total({ change: 8 })],
  ['switch', 'soon', 'whole numbers, 0 to 600', total({ change: 8 })],
  ['sides', 'sideways', 'none, both', 4 + 20 + 7 + 20],
  ['sides', 'left', 'none, both', 4 + 20 + 7 + 20],
  ...['9', '4-60', '0-4', '4-6-8', '4–6', 'slow'].map((value): [Name, string, string, number] => [
    'breath',
    value,
    'seconds in and out, 1 to 15 each, such as 4-6',
    total({}),
  ]),
];

describe('A timer with an attribute that is not allowed', () => {
  const warnings = recordWarnings();
  const uncaught = recordUncaught();
  const ours = (): string[] => warnings.filter((warning) => warning.startsWith('Limber'));

  for (const [name, value, allowed, seconds] of BAD) {
    it(`falls back, and warns once of what is allowed: ${name}="${value}"`, async () => {
      const timer = await timerOf(attributesOf({ [name]: value }));
      expect(timer.state.total).to.equal(seconds);
      expect(ours()).to.deep.equal([`Limber: <limber-hold-timer ${name}>: found "${value}"; allowed: ${allowed}.`]);
      const other = await timerOf(attributesOf({ [name]: value }));
      timer.setAttribute('prepare', '6');
      await timer.updateComplete;
      await ready(timer, other);
      expect(ours(), 'once on a page').to.have.length(1);
      expect(uncaught).to.deep.equal([]);
    });
  }

  for (const [name, value] of [
    ['seconds', '1'],
    ['seconds', '3600'],
    ['seconds', ' 45 '],
    ['reps', '1'],
    ['reps', '50'],
    ['rest', '0'],
    ['rest', '600'],
    ['prepare', '0'],
    ['prepare', '600'],
    ['switch', '0'],
    ['switch', '600'],
    ['sides', 'none'],
    ['sides', 'both'],
    ['breath', '1-15'],
    ['breath', ' 4-6 '],
  ] as const) {
    it(`says nothing of one that is: ${name}="${value}"`, async () => {
      const timer = await timerOf(attributesOf({ [name]: value }));
      await ready(timer);
      expect(ours()).to.deep.equal([]);
    });
  }

  it('says nothing of what is not there, or is taken away', async () => {
    const timer = await timerOf(attributesOf({}));
    for (const name of Object.keys(BASE)) timer.removeAttribute(name);
    await timer.updateComplete;
    expect(ours()).to.deep.equal([]);
    expect(timer.state.total).to.equal(35);
  });

  it('takes properties as well, and throws at none', async () => {
    const timer = await timerOf('');
    Object.assign(timer, { seconds: '45', reps: {}, breath: 5, sides: Symbol.iterator.description });
    await timer.updateComplete.catch((error: unknown) => uncaught.push(error));
    Object.assign(timer, { technique: 7, label: 12, rest: NaN });
    await timer.updateComplete.catch((error: unknown) => uncaught.push(error));
    expect(uncaught).to.deep.equal([]);
    expect(ours().length).to.be.at.least(3);
  });

  it('keeps the technique’s dose where its own attribute is wrong', async () => {
    const timer = await timerOf('technique="childs-pose" seconds="-7"');
    expect(ours()).to.have.length(1);
    expect(timer.state.total).to.be.above(50);
  });
});
