import { expect, fixture, waitUntil } from '@open-wc/testing';
import { LimberTechniqueCard } from '../../src/index.js';
import { cardOf, named, settled } from '../support/card.js';
import '../support/consumer.js';
import { ownTechnique } from '../support/content.js';

const inSlot = '<test-consumer slot="timer"></test-consumer>';

describe('What an element inside a card learns', () => {
  it('is the card’s technique, as it changes', async () => {
    const card = await cardOf(`<limber-technique-card technique="childs-pose">${inSlot}</limber-technique-card>`);
    const consumer = card.querySelector('test-consumer')!;
    expect(consumer.techniqueId).to.equal('childs-pose');
    card.technique = 'cat-cow';
    await named(card, 'Cat and cow');
    expect(consumer.techniqueId).to.equal('cat-cow');
    card.content = ownTechnique();
    await named(card, 'Doorway lean');
    expect(consumer.techniqueId).to.equal('doorway-lean');
  });

  it('is there at once where the technique is loaded already', async () => {
    await cardOf('<limber-technique-card technique="childs-pose"></limber-technique-card>');
    await cardOf('<limber-technique-card technique="cat-cow"></limber-technique-card>');
    const card = await cardOf(`<limber-technique-card technique="childs-pose">${inSlot}</limber-technique-card>`);
    const consumer = card.querySelector('test-consumer')!;
    expect(consumer.techniqueId).to.equal('childs-pose');
    card.technique = 'cat-cow';
    await card.updateComplete;
    expect(consumer.techniqueId).to.equal('cat-cow');
  });

  it('is nothing where the card has nothing to show', async () => {
    const card = await cardOf(`<limber-technique-card technique="childs-pose">${inSlot}</limber-technique-card>`);
    const consumer = card.querySelector('test-consumer')!;
    card.technique = 'moon-walk';
    await waitUntil(() => consumer.techniqueId === undefined, 'the old technique should be forgotten');
  });

  it('comes to one that is slotted later, and leaves one that goes', async () => {
    const card = await cardOf('<limber-technique-card technique="childs-pose"></limber-technique-card>');
    const consumer = document.createElement('test-consumer');
    card.append(consumer);
    expect(consumer.techniqueId).to.equal('childs-pose');
    card.after(consumer);
    expect(consumer.techniqueId).to.be.undefined;
  });

  it('is the nearest card’s', async () => {
    const around = await fixture<HTMLElement>(
      `<div><limber-technique-card technique="cat-cow"><div slot="footer">
        <limber-technique-card technique="childs-pose">${inSlot}</limber-technique-card></div></limber-technique-card></div>`,
    );
    await settled(...around.querySelectorAll('limber-technique-card'));
    expect(around.querySelector('test-consumer')!.techniqueId).to.equal('childs-pose');
  });

  it('comes late where the card’s code does', async () => {
    const around = await fixture<HTMLElement>(`<div><slow-card technique="childs-pose">${inSlot}</slow-card></div>`);
    const consumer = around.querySelector('test-consumer')!;
    expect(consumer.techniqueId).to.be.undefined;
    customElements.define('slow-card', class extends LimberTechniqueCard {});
    await settled(around.querySelector('slow-card')!);
    expect(consumer.techniqueId).to.equal('childs-pose');
  });

  it('is nothing outside every card', async () => {
    const around = await fixture<HTMLElement>('<div><test-consumer></test-consumer></div>');
    expect(around.querySelector('test-consumer')!.techniqueId).to.be.undefined;
  });
});

describe('The library of a page', () => {
  it('is the bundled one, whoever asks', async () => {
    const around = await fixture<HTMLElement>('<div><test-consumer></test-consumer></div>');
    const technique = await around.querySelector('test-consumer')!.library!.load('childs-pose', 'en');
    expect(technique!.name).to.equal('Child’s pose');
  });
});
