import { expect } from '@open-wc/testing';
import type { LimberHoldTimer } from '../../../src/index.js';
import { button, controlTime, face, logOf, timerOf } from '../../support/timer.js';

const PLANK = 'seconds="10" sides="both" reps="2" rest="6" prepare="5" switch="8" label="Plank"';

const PHASES = [
  'prepare 5',
  'hold right 1 10',
  'rest right 1 6',
  'hold right 2 10',
  'switch left 8',
  'hold left 1 10',
  'rest left 1 6',
  'hold left 2 10',
  'done 0',
];

/** The phase line, and the numerals it counts down, of each phase in turn. */
async function countOf(timer: LimberHoldTimer, pass: (seconds: number, each: () => void) => Promise<void>) {
  const rows: [string, number[]][] = [];
  const read = (): void => {
    const { phase, time } = face(timer);
    if (rows.at(-1)?.[0] !== phase) rows.push([phase, []]);
    if (time) rows.at(-1)![1].push(Number(time));
  };
  read();
  await pass(timer.state.total, read);
  return rows;
}

const down = (from: number): number[] => Array.from({ length: from }, (_, i) => from - i);

describe('A run of a dose of the page’s own', () => {
  const time = controlTime();

  it('goes through both sides, with every hold in full, and tells of each phase', async () => {
    const timer = await timerOf(PLANK);
    await time.take(timer);
    const log = logOf(timer);
    await time.begin(timer);
    await time.pass(70);
    expect(log).to.deep.equal(['start', ...PHASES, 'complete']);
  });

  it('counts every phase down to its last second', async () => {
    const timer = await timerOf(PLANK);
    await time.take(timer);
    await time.begin(timer);
    expect(await countOf(timer, time.pass)).to.deep.equal([
      ['Get ready', down(5)],
      ['Hold, right side, 1 of 2', down(10)],
      ['Rest', down(6)],
      ['Hold, right side, 2 of 2', down(10)],
      ['Switch sides', down(8)],
      ['Hold, left side, 1 of 2', down(10)],
      ['Rest', down(6)],
      ['Hold, left side, 2 of 2', down(10)],
      ['Done', []],
    ]);
  });

  it('says what comes next', async () => {
    const timer = await timerOf(PLANK);
    await time.take(timer);
    await time.begin(timer);
    const rows: string[] = [];
    const read = (): void => {
      const { phase, next } = face(timer);
      if (rows.at(-1) !== `${phase} → ${next}`) rows.push(`${phase} → ${next}`);
    };
    read();
    await time.pass(65, read);
    expect(rows).to.deep.equal([
      'Get ready → Next: Hold, right side, 1 of 2',
      'Hold, right side, 1 of 2 → Next: Rest',
      'Rest → Next: Hold, right side, 2 of 2',
      'Hold, right side, 2 of 2 → Next: Switch sides',
      'Switch sides → Next: Hold, left side, 1 of 2',
      'Hold, left side, 1 of 2 → Next: Rest',
      'Rest → Next: Hold, left side, 2 of 2',
      'Hold, left side, 2 of 2 → ',
      'Done → ',
    ]);
  });

  it('says how much is left of all of it, each second', async () => {
    const timer = await timerOf('seconds="70" prepare="3"');
    await time.take(timer);
    expect(face(timer)).to.include({ time: '70', remaining: '1:13 in all' });
    await time.begin(timer);
    const left: string[] = [face(timer).remaining];
    await time.pass(73, () => left.push(face(timer).remaining));
    expect(left.slice(0, 15)).to.deep.equal([
      ...down(73)
        .slice(0, 14)
        .map((s) => `1:${String(s - 60).padStart(2, '0')} left`),
      '0:59 left',
    ]);
    expect(left.at(-2)).to.equal('0:01 left');
  });

  it('counts long holds in minutes', async () => {
    const timer = await timerOf('seconds="3600" prepare="0"');
    await time.take(timer);
    await time.begin(timer);
    expect(face(timer).time).to.equal('60:00');
    await time.pass(2);
    expect(face(timer).time).to.equal('59:58');
    await time.skip(3500);
    expect(face(timer).time).to.equal('1:38');
    await time.pass(1);
    await time.pass(60);
    expect(face(timer).time).to.equal('0:37');
  });

  it('can be as short as a second', async () => {
    const timer = await timerOf('seconds="1" prepare="0"');
    await time.take(timer);
    const log = logOf(timer);
    await time.begin(timer);
    expect(face(timer)).to.deep.equal({ phase: 'Hold', next: '', time: '1', remaining: '0:01 left' });
    await time.pass(1);
    expect(log).to.deep.equal(['start', 'hold 1', 'done 0', 'complete']);
  });

  it('leaves out what takes no time', async () => {
    const timer = await timerOf('seconds="5" sides="both" reps="2" rest="0" prepare="0" switch="0"');
    await time.take(timer);
    const log = logOf(timer);
    await time.begin(timer);
    await time.pass(20);
    const holds = ['hold right 1 5', 'hold right 2 5', 'hold left 1 5', 'hold left 2 5'];
    expect(log).to.deep.equal(['start', ...holds, 'done 0', 'complete']);
  });

  it('has its own idea of a dose where the page says nothing', async () => {
    const timer = await timerOf('');
    await time.take(timer);
    const log = logOf(timer);
    await time.begin(timer);
    await time.pass(35);
    expect(log).to.deep.equal(['start', 'prepare 5', 'hold 30', 'done 0', 'complete']);
  });

  it('can be done again', async () => {
    const timer = await timerOf('seconds="3" prepare="0"');
    await time.take(timer);
    const log = logOf(timer);
    await time.begin(timer);
    await time.pass(3);
    const once = [...log];
    button(timer, 'Start again').click();
    await time.pass(4);
    expect(log).to.deep.equal([...once, ...once]);
  });

  it('is stepped through with its buttons', async () => {
    const timer = await timerOf(PLANK);
    await time.take(timer);
    const log = logOf(timer);
    button(timer, 'Start').click();
    await time.pass(2);
    button(timer, 'Skip').click();
    button(timer, 'Skip').click();
    button(timer, 'Back').click();
    await time.pass(0.1);
    expect(log).to.deep.equal(['start', 'prepare 5', 'hold right 1 10', 'rest right 1 6', 'hold right 1 10']);
    expect(face(timer)).to.include({ phase: 'Hold, right side, 1 of 2', time: '10', remaining: '1:00 left' });
    button(timer, 'Pause').click();
    await time.pass(30);
    expect(face(timer)).to.include({ phase: 'Hold, right side, 1 of 2', time: '10' });
    button(timer, 'Go on').click();
    await time.pass(3);
    expect(face(timer).time).to.equal('7');
    button(timer, 'Start over').click();
    await time.pass(0.1);
    expect(log.slice(5)).to.deep.equal(['pause', 'resume', 'cancel', 'start', 'prepare 5']);
    expect(face(timer)).to.include({ phase: 'Get ready', time: '5' });
  });
});
