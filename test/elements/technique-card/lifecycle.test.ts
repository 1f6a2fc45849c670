import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { LimberTechniqueCard } from '../../../src/index.js';
import { cardOf, named, nameOf, has, part, settled } from '../../support/card.js';
import { ownTechnique } from '../../support/content.js';
import { recordErrors, recordUncaught } from '../../support/record.js';

const fresh = (technique: string): LimberTechniqueCard =>
  Object.assign(document.createElement('limber-technique-card'), { technique });

describe('A card that changes', () => {
  it('follows its attributes', async () => {
    const card = await cardOf('<limber-technique-card technique="childs-pose"></limber-technique-card>');
    card.setAttribute('technique', 'cat-cow');
    await named(card, 'Cat and cow');
    card.setAttribute('layout', 'compact');
    await card.updateComplete;
    expect(has(card, 'more')).to.be.true;
    card.setAttribute('heading-level', '4');
    await card.updateComplete;
    expect(part(card, 'name')!.localName).to.equal('h4');
  });

  it('ends with the last of several quick changes', async () => {
    const card = await cardOf('<limber-technique-card technique="childs-pose"></limber-technique-card>');
    const ids = ['prone-press-up', 'moon-walk', 'seated-floor-twist', 'standing-back-extension', 'supine-spinal-twist'];
    for (const id of ids) {
      card.technique = id;
      await aTimeout(0);
    }
    await named(card, 'Lying spinal twist');
    await aTimeout(100);
    expect(nameOf(card)).to.equal('Lying spinal twist');
  });

  it('does not let slow content overtake what was asked for after it', async () => {
    const card = await cardOf('<limber-technique-card technique="childs-pose"></limber-technique-card>');
    card.content = ownTechnique();
    await card.updateComplete;
    card.content = undefined;
    await aTimeout(100);
    expect(nameOf(card)).to.equal('Child’s pose');
  });
});

describe('A card that moves', () => {
  const errors = recordErrors();
  const uncaught = recordUncaught();

  it('keeps what it shows', async () => {
    const card = await cardOf('<limber-technique-card technique="childs-pose"></limber-technique-card>');
    const elsewhere = await fixture<HTMLElement>('<section></section>');
    const heading = part(card, 'name');
    elsewhere.append(card);
    await card.updateComplete;
    expect(part(card, 'name') === heading).to.be.true;
    card.technique = 'cat-cow';
    await named(card, 'Cat and cow');
  });

  it('is cloned with its attributes, and stands alone', async () => {
    const card = await cardOf(
      '<limber-technique-card technique="childs-pose" layout="compact"></limber-technique-card>',
    );
    card.after(card.cloneNode(true));
    const clone = card.nextElementSibling!;
    await settled(clone);
    expect(nameOf(clone)).to.equal('Child’s pose');
    expect(has(clone, 'more')).to.be.true;
    clone.setAttribute('technique', 'cat-cow');
    await named(clone, 'Cat and cow');
    expect(nameOf(card)).to.equal('Child’s pose');
  });

  it('can be removed while it loads, and come back', async () => {
    const around = await fixture<HTMLElement>('<div></div>');
    const card = fresh('lumbar-rotation-stretch');
    around.append(card);
    await Promise.resolve();
    card.remove();
    await aTimeout(200);
    expect(uncaught).to.be.empty;
    expect(errors).to.be.empty;
    around.append(card);
    await settled(card);
    expect(nameOf(card)).to.equal('Knee roll');
  });

  it('can come and go many times in one task', async () => {
    const around = await fixture<HTMLElement>('<div></div>');
    const card = fresh('childs-pose');
    for (let i = 0; i < 20; i++) {
      around.append(card);
      card.remove();
    }
    around.append(card);
    await settled(card);
    expect(nameOf(card)).to.equal('Child’s pose');
    expect(uncaught).to.be.empty;
  });

  it('works inside shadow roots, two deep', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    inner.attachShadow({ mode: 'open' }).innerHTML =
      '<limber-technique-card technique="childs-pose"></limber-technique-card>';
    const card = inner.shadowRoot!.querySelector('limber-technique-card')!;
    await settled(card);
    expect(nameOf(card)).to.equal('Child’s pose');
  });

  it('works in a document fragment and a template that are put in later', async () => {
    const around = await fixture<HTMLElement>('<div></div>');
    const template = document.createElement('template');
    template.innerHTML = '<limber-technique-card technique="childs-pose"></limber-technique-card>';
    around.append(template.content.cloneNode(true));
    const card = around.querySelector('limber-technique-card')!;
    await settled(card);
    expect(nameOf(card)).to.equal('Child’s pose');
  });
});

describe('A card that is there before its code', () => {
  let count = 0;

  /** A new name for the same element, defined when the test says so. */
  const lateCard = () => {
    const tag = `late-card-${++count}`;
    const define = (): void => customElements.define(tag, class extends LimberTechniqueCard {});
    return { tag, define };
  };

  it('takes its attributes', async () => {
    const { tag, define } = lateCard();
    const around = await fixture<HTMLElement>(`<div><${tag} technique="childs-pose" layout="compact"></${tag}></div>`);
    define();
    const card = around.querySelector(tag)!;
    await settled(card);
    expect(nameOf(card)).to.equal('Child’s pose');
    expect(has(card, 'more')).to.be.true;
  });

  it('keeps the properties it was given', async () => {
    const { tag, define } = lateCard();
    const around = await fixture<HTMLElement>(`<div><${tag} technique="cat-cow"></${tag}></div>`);
    const card = around.querySelector<LimberTechniqueCard>(tag)!;
    const content = ownTechnique();
    Object.assign(card, { content, layout: 'compact', headingLevel: 5, hide: 'sources' });
    define();
    await settled(card);
    expect(card).to.include({ content, layout: 'compact', headingLevel: 5, hide: 'sources', technique: 'cat-cow' });
    expect(nameOf(card)).to.equal('Doorway lean');
    expect(part(card, 'name')!.localName).to.equal('h5');
    card.layout = 'full';
    await waitUntil(() => !part(card, 'more'), 'properties should go on working');
  });
});
