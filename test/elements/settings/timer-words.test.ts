import { expect } from '@open-wc/testing';
import type { Technique } from '../../../src/content/index.js';
import { cardOf, part, parts, said, textOf, timed, timerIn } from '../../support/card.js';
import { ownTechnique } from '../../support/content.js';
import { servePacks } from '../../support/packs.js';
import { recordErrors } from '../../support/record.js';
import { controlTime, face } from '../../support/timer.js';

describe('The words of a pack for timers', () => {
  const errors = recordErrors();
  const serve = servePacks();
  const time = controlTime();

  const cardWith = async (words: object, lang = 'en', techniques: readonly Technique[] = []) => {
    serve('/words.json', { version: 1, lang, words, techniques });
    const card = await cardOf(
      `<div lang="${lang}"><limber-settings content="/words.json">
        <limber-technique-card technique="childs-pose"></limber-technique-card></limber-settings></div>`,
    );
    await timed(card);
    return card;
  };

  it('reach the timer of a card, at rest and as it runs', async () => {
    const card = await cardWith({ timer: { start: 'Off we go', hold: 'Stay put', pause: 'Wait' } });
    const timer = timerIn(card)!;
    expect(said(timer, 'main')).to.equal('Off we go');
    expect(said(timer, 'phase')).to.equal('Stay put, 30 seconds');
    timer.scrollIntoView();
    await time.take(timer);
    await time.begin(timer);
    expect(said(timer, 'main')).to.equal('Wait');
    while (timer.state.kind !== 'hold') timer.skip();
    await timer.updateComplete;
    expect(face(timer).phase).to.equal('Stay put');
    expect(errors).to.be.empty;
  });

  it('leave the rest as it was', async () => {
    const card = await cardWith({ timer: { start: 'Off we go' } });
    const timer = timerIn(card)!;
    expect(textOf(part(timer, 'cues')!.querySelector('summary'))).to.equal('Sound and more');
    expect(parts(card, 'heading').map(textOf)).to.include('How to do it');
    expect(errors).to.be.empty;
  });

  it('may stand beside words for the card', async () => {
    const card = await cardWith({ card: { steps: 'What to do' }, timer: { start: 'Off we go' } });
    expect(parts(card, 'heading').map(textOf)).to.include('What to do');
    expect(said(timerIn(card)!, 'main')).to.equal('Off we go');
    expect(errors).to.be.empty;
  });

  it('are told of where they do not fit, and the others serve', async () => {
    const card = await cardWith({ timer: { start: 'Off we go', strat: 'Bad' } });
    expect(said(timerIn(card)!, 'main')).to.equal('Off we go');
    expect(errors).to.have.length(1);
    expect(errors[0]!.problems!.map(({ path }) => path)).to.deep.equal(['words.timer.strat']);
  });

  it('give the timer of a technique a language that Limber does not speak', async () => {
    const own = ownTechnique({ id: 'childs-pose', name: 'Kindeshaltung', dose: { kind: 'hold', seconds: 20 } });
    const card = await cardWith({ timer: { start: 'Los', hold: 'Halten' } }, 'de', [own]);
    const timer = timerIn(card)!;
    expect(said(timer, 'main')).to.equal('Los');
    expect(said(timer, 'phase')).to.match(/^Halten, 20 Sekunden/);
    expect(errors).to.be.empty;
  });
});
