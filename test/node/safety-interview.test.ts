import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  SCREENS,
  START,
  answersOf,
  back,
  change,
  choose,
  next,
  type Interview,
  type Screen,
} from '../../src/safety/interview.js';

const none = (interview: Interview): Interview => next(choose(interview));
const tick = (interview: Interview, ...ids: string[]): Interview => ids.reduce(choose, interview);
/** Comes to a screen with "none of these" on all before. */
const upTo = (screen: Screen): Interview => {
  let now = next(START);
  while (now.at !== screen) now = none(now);
  return now;
};
const allNone = (): Interview => none(upTo('routine'));

describe('A round of questions', () => {
  it('asks by urgency, then of conditions, then of what can wait', () => {
    const seen: string[] = [];
    for (let now = next(START); ; now = none(now)) {
      seen.push(now.at);
      if (now.at === 'result') break;
    }
    assert.deepEqual(seen, ['emergency', 'urgent', 'conditions', 'routine', 'result']);
    assert.deepEqual(seen.slice(0, -1), SCREENS);
  });

  it('stays where nothing is chosen', () => {
    for (const screen of SCREENS) {
      const now = upTo(screen);
      assert.equal(next(now), now);
    }
  });

  for (const screen of ['emergency', 'urgent'] as const) {
    it(`ends at once with a sign: ${screen}`, () => {
      const now = next(choose(upTo(screen), 'a'));
      assert.equal(now.at, 'result');
      assert.deepEqual(answersOf(now), { signs: ['a'], conditions: [] });
    });
  }

  it('goes on with conditions, and to the result with what can wait', () => {
    const now = next(tick(upTo('conditions'), 'arthritis', 'pregnancy'));
    assert.equal(now.at, 'routine');
    const end = next(choose(now, 'lasting-weeks'));
    assert.equal(end.at, 'result');
    assert.deepEqual(answersOf(end), { signs: ['lasting-weeks'], conditions: ['arthritis', 'pregnancy'] });
  });

  it('changes nothing at the result, nor what was there before', () => {
    const end = allNone();
    assert.equal(next(end), end);
    assert.equal(back(end), end);
    assert.equal(choose(end, 'a'), end);
    assert.equal(choose(START, 'a'), START);
    assert.equal(back(START), START);
    assert.deepEqual(START.picked, {});
  });
});

describe('None of these', () => {
  it('goes with nothing else', () => {
    const now = tick(upTo('conditions'), 'arthritis', 'pregnancy');
    assert.deepEqual(choose(now).picked.conditions, []);
    assert.deepEqual(choose(choose(now), 'arthritis').picked.conditions, ['arthritis']);
  });

  it('can be taken back, and then nothing is answered', () => {
    const now = choose(choose(upTo('conditions')));
    assert.equal(now.picked.conditions, undefined);
    assert.equal(next(now), now);
  });

  it('is not what is left where the last of the others is taken back', () => {
    const now = tick(upTo('conditions'), 'arthritis', 'arthritis');
    assert.equal(now.picked.conditions, undefined);
  });
});

describe('Going back', () => {
  it('goes a screen at a time, and keeps what was chosen', () => {
    let now = choose(upTo('conditions'), 'arthritis');
    now = back(now);
    assert.equal(now.at, 'urgent');
    now = back(back(now));
    assert.equal(now.at, 'intro');
    now = next(next(next(now)));
    assert.equal(now.at, 'conditions');
    assert.deepEqual(now.picked.conditions, ['arthritis']);
  });

  it('forgets no sign that was left ticked', () => {
    const now = next(back(choose(upTo('urgent'), 'weight-loss')));
    assert.equal(now.at, 'urgent');
    assert.equal(next(now).at, 'result');
  });
});

describe('A change', () => {
  it('comes back to the result', () => {
    const now = next(choose(change(allNone(), 'conditions'), 'arthritis'));
    assert.equal(now.at, 'result');
    assert.deepEqual(answersOf(now).conditions, ['arthritis']);
  });

  it('needs an answer too', () => {
    const now = choose(change(allNone(), 'conditions'));
    assert.equal(next(now), now);
  });

  it('asks what was not asked before, once a sign is taken back', () => {
    let now = next(choose(upTo('emergency'), 'both-legs'));
    now = none(change(now, 'emergency'));
    assert.equal(now.at, 'urgent');
    now = none(none(now));
    assert.equal(now.at, 'routine');
    assert.equal(none(now).at, 'result');
  });

  it('to a sign ends it at once, and keeps the rest', () => {
    let now = next(choose(change(allNone(), 'conditions'), 'arthritis'));
    now = next(choose(change(now, 'emergency'), 'both-legs'));
    assert.equal(now.at, 'result');
    assert.deepEqual(answersOf(now), { signs: ['both-legs'], conditions: ['arthritis'] });
  });

  it('of one screen leaves a sign on another where it counts', () => {
    let now = next(choose(upTo('urgent'), 'weight-loss'));
    now = next(choose(choose(change(now, 'emergency'))));
    assert.equal(now.at, 'result');
    assert.deepEqual(answersOf(now).signs, ['weight-loss']);
  });

  it('lets nobody past a screen that was emptied on the way back', () => {
    const emptied = back(choose(change(allNone(), 'conditions')));
    assert.equal(emptied.at, 'urgent');
    assert.equal(next(emptied).at, 'conditions');
  });
});
