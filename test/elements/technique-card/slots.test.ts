import { expect } from '@open-wc/testing';
import type { LimberTechniqueCard } from '../../../src/index.js';
import { cardOf, ownCard, part, textOf, timed } from '../../support/card.js';
import { ownTechnique } from '../../support/content.js';

const SLOTS = ['figure', 'timer', 'safety', 'footer'] as const;

const card = (inside: string, attributes = '') =>
  cardOf(`<limber-technique-card technique="childs-pose" ${attributes}>${inside}</limber-technique-card>`);

const slot = (element: LimberTechniqueCard, name: string): HTMLSlotElement =>
  element.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name="${name}"]`)!;

const filled = (name: string): string => `<p slot="${name}" style="margin:0;height:70px">Mine</p>`;

describe('The slots of a card', () => {
  for (const name of SLOTS) {
    it(`take what the page puts into "${name}"`, async () => {
      const element = await card(filled(name));
      const own = element.querySelector('p')!;
      expect(slot(element, name).assignedElements().map(textOf)).to.deep.equal(['Mine']);
      expect(own.getBoundingClientRect().height).to.equal(70);
    });

    it(`take what comes into "${name}" later, and give it back`, async () => {
      const element = await card('');
      await timed(element);
      const before = element.offsetHeight;
      element.innerHTML = filled(name);
      expect(element.querySelector('p')!.offsetHeight).to.equal(70);
      element.replaceChildren();
      expect(element.offsetHeight).to.equal(before);
    });
  }

  for (const layout of ['full', 'compact'] as const) {
    it(`leave no hole where the footer is empty in a ${layout} card`, async () => {
      const element = await card('', `layout="${layout}"`);
      part(element, 'more')?.setAttribute('open', '');
      await timed(element);
      const before = element.offsetHeight;
      slot(element, 'footer').remove();
      expect(element.offsetHeight).to.equal(before);
    });

    for (const name of ['figure', 'timer']) {
      it(`leave no hole where there is nothing for the ${name} in a ${layout} card`, async () => {
        const element = await ownCard(ownTechnique());
        element.layout = layout;
        await element.updateComplete;
        part(element, 'more')?.setAttribute('open', '');
        const before = element.offsetHeight;
        slot(element, name).remove();
        expect(element.offsetHeight).to.equal(before);
      });

      it(`leave no hole where the ${name} is hidden in a ${layout} card`, async () => {
        const [element, hiding] = [
          await card('', `layout="${layout}"`),
          await card('', `layout="${layout}" hide="${name}"`),
        ];
        for (const one of [element, hiding]) part(one, 'more')?.setAttribute('open', '');
        await timed(...(name === 'timer' ? [element] : [element, hiding]));
        slot(element, name).remove();
        expect(hiding.offsetHeight).to.equal(element.offsetHeight);
      });
    }
  }

  it('stand where they belong', async () => {
    const element = await card(SLOTS.map(filled).join(''));
    const top = (one: Element): number => one.getBoundingClientRect().top;
    const [figure, timer, , footer] = element.children;
    const steps = top(part(element, 'steps')!);
    expect(top(figure!)).to.be.lessThan(steps);
    expect(top(timer!)).to.be.greaterThan(part(element, 'steps')!.getBoundingClientRect().bottom - 1);
    expect(top(footer!)).to.be.greaterThan(top(part(element, 'review')!));
  });

  it('have no unnamed one: other children stay out of sight', async () => {
    const element = await card('<p>Plain words for readers without scripts</p>');
    expect(element.querySelector('p')!.checkVisibility()).to.be.false;
  });
});

describe('The safety slot of a card', () => {
  it('shows the signs to stop until something fills it', async () => {
    const element = await card('');
    const signs = part(element, 'stop')!;
    expect(textOf(signs)).to.include('Stop if').and.to.include('sharp pain').and.to.include('ask a doctor');
    expect(signs.checkVisibility()).to.be.true;
    element.innerHTML = filled('safety');
    expect(signs.checkVisibility()).to.be.false;
    element.replaceChildren();
    expect(signs.checkVisibility()).to.be.true;
  });

  it('keeps the signs where the notice is hidden, whatever is slotted', async () => {
    const element = await card(filled('safety'), 'hide="safety"');
    expect(part(element, 'stop')!.checkVisibility()).to.be.true;
    expect(element.querySelector('p')!.checkVisibility()).to.be.false;
  });
});
