import { expect, oneEvent } from '@open-wc/testing';
import type { LimberHoldTimer } from '../../../src/index.js';
import { accessibleName } from '../../support/axe.js';
import { part } from '../../support/card.js';
import { button, controlTime, live, ready, timerOf } from '../../support/timer.js';

/** Held here: one browser lets go of an observer that nobody else holds. */
const observers: MutationObserver[] = [];

/** All that the polite region says from now on. */
function announcementsOf(timer: LimberHoldTimer): string[] {
  const heard: string[] = [];
  const region = timer.shadowRoot!.querySelector('[aria-live]')!;
  const observer = new MutationObserver(() => {
    if (region.textContent) heard.push(region.textContent);
  });
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  observers.push(observer);
  return heard;
}

describe('A timer to a screen reader', () => {
  const time = controlTime();

  it('is a timer with a name, and says nothing by itself each second', async () => {
    const timer = await timerOf('seconds="20" prepare="0" label="Plank"');
    await ready(timer);
    const numeral = timer.shadowRoot!.querySelector('[role=timer]')!;
    expect(numeral === part(timer, 'time')).to.be.true;
    expect(accessibleName(numeral)).to.equal('Time left');
    expect(numeral.closest('[aria-live]:not([aria-live=off])')).to.equal(null);
    expect(accessibleName(part(timer, 'timer')!)).to.equal('Plank');
    const regions = timer.shadowRoot!.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]');
    expect(regions).to.have.length(1);
    expect(regions[0]!.getAttribute('aria-live')).to.equal('polite');
  });

  it('says the first phase too where nobody had touched it before', async () => {
    const timer = await timerOf('seconds="20"');
    timer.start();
    await oneEvent(timer, 'limber-phase');
    await timer.updateComplete;
    expect(live(timer)).to.equal('Get ready');
  });

  it('says phases, half-way and the end, and nothing else', async () => {
    const timer = await timerOf('seconds="20" sides="both" reps="2" rest="6" prepare="5" switch="8"');
    await time.take(timer);
    const heard = announcementsOf(timer);
    await time.begin(timer);
    await time.pass(timer.state.total);
    const hold = (side: string, rep: number): string[] => [`Hold, ${side} side, ${rep} of 2, 20 seconds`, 'Half-way'];
    expect(heard).to.deep.equal([
      'Get ready',
      ...hold('right', 1),
      'Rest',
      ...hold('right', 2),
      'Switch sides. Now the left side',
      ...hold('left', 1),
      'Rest',
      ...hold('left', 2),
      'Done',
    ]);
  });

  it('tells enough to follow a whole technique by it alone', async () => {
    const timer = await timerOf('technique="seated-chair-twist"');
    await time.take(timer);
    const heard = announcementsOf(timer);
    await time.begin(timer);
    await time.pass(timer.state.total);
    expect(heard).to.deep.equal([
      'Sit upright with both feet flat on the floor. Point your knees straight ahead.',
      'Reach your right hand behind you to the chair back. Put your left hand on your right thigh.',
      'Make yourself tall and turn slowly to the right. Let your chest go first and your head follow.',
      'Hold, right side, 20 seconds',
      'Half-way',
      'Loosen your hands and turn back to the front.',
      'Switch sides. Put your left hand on the chair back and your right hand on your left thigh. Turn to the left.',
      'Move in, left side',
      'Hold, left side, 20 seconds',
      'Half-way',
      'Let go',
      'Done',
    ]);
  });

  it('says each breath as it begins', async () => {
    const timer = await timerOf('technique="cat-cow" reps="2" prepare="0"');
    await time.take(timer);
    const heard = announcementsOf(timer);
    await time.begin(timer);
    await time.pass(timer.state.total);
    expect(heard.slice(3)).to.deep.equal([
      'Breathe in, 1 of 2',
      'Breathe out, 1 of 2',
      'Breathe in, 2 of 2',
      'Breathe out, 2 of 2',
      'Come back to the table shape. Sit back for a moment before you stand up.',
      'Done',
    ]);
  });

  it('says that it is paused, and where it goes on', async () => {
    const timer = await timerOf('seconds="12" prepare="0"');
    await time.take(timer);
    await time.begin(timer);
    await time.pass(4);
    timer.pause();
    await time.pass(1);
    expect(live(timer)).to.equal('Paused');
    timer.resume();
    await time.pass(1);
    expect(live(timer)).to.match(/^Hold/);
    timer.reset();
    await time.pass(1);
    expect(live(timer)).to.equal('');
  });

  it('says half-way no more than once in a hold, also where it is paused there', async () => {
    const timer = await timerOf('seconds="20" prepare="0"');
    await time.take(timer);
    const heard = announcementsOf(timer);
    await time.begin(timer);
    await time.pass(10);
    timer.pause();
    await time.pass(5);
    timer.resume();
    await time.pass(10);
    expect(heard.filter((text) => text === 'Half-way')).to.have.length(1);
  });

  it('does not say half of what was over before anybody could hear it', async () => {
    const timer = await timerOf('seconds="60" prepare="0"');
    await time.take(timer);
    const heard = announcementsOf(timer);
    await time.begin(timer);
    time.freeze(45);
    document.dispatchEvent(new Event('resume'));
    await time.pass(10);
    expect(heard).to.deep.equal(['Hold, 60 seconds']);
  });

  it('has a name for every button, which says what it does now', async () => {
    const timer = await timerOf('seconds="20" prepare="0"');
    const names = (): string[] => [...timer.shadowRoot!.querySelectorAll('button')].map((one) => accessibleName(one));
    expect(names()).to.deep.equal(['Start', 'Shorter', 'Longer']);
    await time.take(timer);
    await time.begin(timer);
    expect(names()).to.deep.equal(['Pause', 'Back', 'Skip', 'Start over', 'Shorter', 'Longer']);
    button(timer, 'Pause').click();
    await time.pass(1);
    expect(names()[0]).to.equal('Go on');
    button(timer, 'Skip').click();
    await time.pass(1);
    expect(names()[0]).to.equal('Start again');
  });

  it('says how long all of it takes, beside the strip', async () => {
    const timer = await timerOf('seconds="70" prepare="5"');
    const plan = part(timer, 'plan')!;
    expect(plan.getAttribute('role')).to.equal('img');
    expect(accessibleName(plan)).to.equal('The whole plan: 1:15');
    expect(plan.children).to.have.length(2);
  });
});
