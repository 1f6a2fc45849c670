import { expect, oneEvent } from '@open-wc/testing';
import type { LimberPhaseDetail } from '../../../src/index.js';
import { said } from '../../support/card.js';
import { controlTime, face, timerOf } from '../../support/timer.js';

const COUNTED = ['hold', 'in', 'out'];

/** "hold right 1 stay 20": seconds only where the dose says them, not where they are those of a step's words. */
const inLine = ({ kind, side, rep, step, seconds }: LimberPhaseDetail): string =>
  [kind, side, rep, step, COUNTED.includes(kind) && seconds].filter(Boolean).join(' ');

const times = (count: number, lines: (rep: number) => string[]): string[] =>
  Array.from({ length: count }, (_, i) => lines(i + 1)).flat();

const TECHNIQUES = [
  {
    id: 'childs-pose',
    dose: 'a hold',
    phases: ['prepare all-fours', 'move sit-back', 'move reach', 'hold rest 30', 'release come-up', 'done'],
    lines: ['Get ready', 'Move in', 'Hold', 'Let go', 'Done'],
  },
  {
    id: 'seated-chair-twist',
    dose: 'a hold on each side',
    phases: [
      'prepare sit',
      'prepare hands',
      'move right turn',
      'hold right stay 20',
      'release right let-go',
      'switch left other-side',
      'move left other-side',
      'hold left stay 20',
      'release left let-go',
      'done',
    ],
    lines: [
      'Get ready',
      'Move in, right side',
      'Hold, right side',
      'Let go',
      'Switch sides',
      'Move in, left side',
      'Hold, left side',
      'Let go',
      'Done',
    ],
  },
  {
    id: 'cat-cow',
    dose: 'breaths',
    phases: [
      'prepare all-fours',
      'prepare table',
      'move cow',
      'move cat',
      'move flow',
      ...times(8, (rep) => [`in ${rep} flow 4`, `out ${rep} flow 6`]),
      'release finish',
      'done',
    ],
    lines: [
      'Get ready',
      'Move in',
      ...times(8, (rep) => [`Breathe in, ${rep} of 8`, `Breathe out, ${rep} of 8`]),
      'Let go',
      'Done',
    ],
  },
  {
    id: 'prone-press-up',
    dose: 'repetitions',
    phases: [
      'prepare lie',
      'prepare hands',
      ...times(10, (rep) => [`move ${rep} press`, `hold ${rep} pause 3`, `release ${rep} lower`]),
      'done',
    ],
    lines: ['Get ready', ...times(10, (rep) => [`Move in, ${rep} of 10`, `Hold, ${rep} of 10`, 'Let go']), 'Done'],
  },
  {
    id: 'double-knee-to-chest-rock',
    dose: 'some time',
    phases: ['prepare lie', 'move knees-in', 'move hug', 'hold rock 15', 'release settle', 'release feet-down', 'done'],
    lines: ['Get ready', 'Move in', 'Keep going', 'Let go', 'Done'],
  },
];

describe('A run of a technique', () => {
  const time = controlTime();

  for (const { id, dose, phases, lines } of TECHNIQUES) {
    it(`with a dose of ${dose} goes through all of it: ${id}`, async () => {
      const timer = await timerOf(`technique="${id}"`);
      await time.take(timer);
      const details: LimberPhaseDetail[] = [];
      timer.addEventListener('limber-phase', ({ detail }) => details.push(detail));
      let completed = 0;
      timer.addEventListener('limber-complete', () => completed++);
      const shown: string[] = [];
      const read = (): void => {
        const { phase } = face(timer);
        if (phase !== shown.at(-1)) shown.push(phase);
      };
      await time.begin(timer);
      read();
      await time.pass(timer.state.total + 5, read);
      expect(details.map(inLine)).to.deep.equal(phases);
      expect(shown).to.deep.equal(lines);
      expect(completed).to.equal(1);
      expect(details.reduce((sum, { seconds }) => sum + seconds, 0)).to.equal(timer.state.total);
    });
  }

  it('tells each step as it comes', async () => {
    const timer = await timerOf('technique="seated-chair-twist"');
    await time.take(timer);
    await time.begin(timer);
    const told: string[] = [];
    const read = (): void => {
      const text = said(timer, 'instruction');
      if (text !== told.at(-1)) told.push(text);
    };
    read();
    await time.pass(timer.state.total, read);
    expect(told).to.deep.equal([
      'Sit upright with both feet flat on the floor. Point your knees straight ahead.',
      'Reach your right hand behind you to the chair back. Put your left hand on your right thigh.',
      'Make yourself tall and turn slowly to the right. Let your chest go first and your head follow.',
      'Hold the turn with light hands. Feel your weight on both sides of your bottom.',
      'Loosen your hands and turn back to the front.',
      'Put your left hand on the chair back and your right hand on your left thigh. Turn to the left.',
      '',
    ]);
  });

  it('gives the second side its full hold, second by second', async () => {
    const timer = await timerOf('technique="seated-chair-twist"');
    await time.take(timer);
    await time.begin(timer);
    const held: Record<string, number[]> = {};
    await time.pass(timer.state.total, () => {
      const { phase, time: left } = face(timer);
      if (phase.startsWith('Hold')) (held[phase] ??= []).push(Number(left));
    });
    const all = Array.from({ length: 20 }, (_, i) => 20 - i);
    expect(held).to.deep.equal({ 'Hold, right side': all, 'Hold, left side': all });
  });

  it('takes what the attributes say before its dose', async () => {
    const timer = await timerOf(
      'technique="childs-pose" seconds="12" reps="2" rest="7" prepare="3" sides="both" switch="9"',
    );
    await time.take(timer);
    const details: LimberPhaseDetail[] = [];
    timer.addEventListener('limber-phase', ({ detail }) => details.push(detail));
    await time.begin(timer);
    await time.pass(timer.state.total);
    const seconds = (wanted: string): number[] =>
      details.filter(({ kind }) => kind === wanted).map((detail) => detail.seconds);
    expect(seconds('hold')).to.deep.equal([12, 12, 12, 12]);
    expect(seconds('rest')).to.deep.equal([7, 7]);
    expect(seconds('prepare')).to.deep.equal([3]);
    expect(seconds('switch')).to.deep.equal([9]);
  });

  it('breathes at the pace and as often as the attributes say', async () => {
    const timer = await timerOf('technique="cat-cow" reps="2" breath="5-7"');
    await time.take(timer);
    const lines: string[] = [];
    timer.addEventListener('limber-phase', ({ detail }) => lines.push(inLine(detail)));
    await time.begin(timer);
    await time.pass(timer.state.total);
    expect(lines.filter((line) => /^(in|out)/.test(line))).to.deep.equal([
      'in 1 flow 5',
      'out 1 flow 7',
      'in 2 flow 5',
      'out 2 flow 7',
    ]);
  });

  it('is named by the technique, and says before the start how long to hold', async () => {
    const timer = await timerOf('technique="childs-pose"');
    expect(said(timer, 'label')).to.equal('Child’s pose');
    expect(face(timer)).to.deep.include({ phase: 'Hold, 30 seconds', time: '30' });
    timer.setAttribute('label', 'A rest');
    await timer.updateComplete;
    expect(said(timer, 'label')).to.equal('A rest');
  });

  it('tells which step belongs to each phase in its event, out of shadow roots too', async () => {
    const timer = await timerOf('technique="childs-pose"');
    const host = document.createElement('div');
    timer.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(timer);
    const heard = oneEvent<HTMLElementEventMap['limber-phase']>(host, 'limber-phase');
    timer.start();
    const { detail } = await heard;
    expect(detail).to.include({ kind: 'prepare', step: 'all-fours', side: undefined, rep: undefined });
    host.remove();
  });
});
