import { aTimeout, expect, fixture } from '@open-wc/testing';
import type { LimberTechniqueCard } from '../../../src/index.js';
import { cardOf, has, nameOf, named, part, said, settled, wholeCardOf } from '../../support/card.js';
import { recordErrors, recordUncaught } from '../../support/record.js';
import { figureIn, playable } from './figure-fixture.js';

describe('A card of a technique that is not there', () => {
  const errors = recordErrors();
  const uncaught = recordUncaught();

  it('says so in its place, with the name that was asked for', async () => {
    const card = await cardOf('<limber-technique-card technique="moon-walk"></limber-technique-card>');
    expect(said(card, 'message')).to.equal('There is no technique called “moon-walk”.');
    expect(has(card, 'card')).to.be.false;
    expect(part(card, 'message')!.checkVisibility()).to.be.true;
  });

  it('fires limber-error once, from the card up', async () => {
    const card = await cardOf('<limber-technique-card technique="moon-walk"></limber-technique-card>');
    await card.updateComplete;
    expect(errors).to.deep.equal([{ reason: 'unknown-technique', technique: 'moon-walk' }]);
  });

  it('tells from which card, out of shadow roots too', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const targets: (EventTarget | undefined)[] = [];
    host.addEventListener('limber-error', (event) => targets.push(event.composedPath()[0]));
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<limber-technique-card technique="moon-walk"></limber-technique-card>';
    const card = host.shadowRoot!.querySelector('limber-technique-card')!;
    await settled(card);
    expect(targets.map((target) => target === card)).to.deep.equal([true]);
  });

  it('leaves the rest of the page alone', async () => {
    const page = await fixture<HTMLElement>(
      `<div><limber-technique-card technique="moon-walk"></limber-technique-card>
        <limber-technique-card technique="cat-cow"></limber-technique-card></div>`,
    );
    const [, good] = page.querySelectorAll('limber-technique-card');
    await settled(good!);
    expect(nameOf(good!)).to.equal('Cat and cow');
    expect(uncaught).to.be.empty;
  });

  it('recovers once there is one', async () => {
    const card = await cardOf('<limber-technique-card technique="moon-walk"></limber-technique-card>');
    card.technique = 'childs-pose';
    await named(card, 'Child’s pose');
    expect(has(card, 'message')).to.be.false;
    expect(errors).to.have.length(1);
  });

  it('shows what stands inside the tag below its message', async () => {
    const card = await cardOf(
      '<limber-technique-card technique="moon-walk"><p>In plain words</p></limber-technique-card>',
    );
    expect(card.querySelector('p')!.checkVisibility()).to.be.true;
    expect(has(card, 'message')).to.be.true;
  });
});

describe('A card with a strange id', () => {
  const errors = recordErrors();
  const STRANGE = ['../../x', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'https://example.org/x', '<b>'];

  before(async () => {
    // What every card loads is there, so that what is asked for from now on is the id's doing.
    const card = await wholeCardOf('<limber-technique-card technique="childs-pose"></limber-technique-card>');
    await playable(() => figureIn(card));
  });

  for (const id of STRANGE) {
    it(`asks the server for nothing: ${id}`, async () => {
      const host = await fixture<HTMLElement>('<div></div>');
      const card = document.createElement('limber-technique-card');
      performance.clearResourceTimings();
      card.setAttribute('technique', id);
      host.append(card);
      await settled(card);
      await aTimeout(50);
      expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
      expect(said(card, 'message')).to.include(`“${id}”`);
      expect(Boolean(card.shadowRoot!.querySelector('b'))).to.be.false;
      expect(errors).to.deep.equal([{ reason: 'unknown-technique', technique: id }]);
    });
  }

  it('takes spaces round an id for nothing', async () => {
    const card = await cardOf('<limber-technique-card technique=" childs-pose "></limber-technique-card>');
    expect(nameOf(card)).to.equal('Child’s pose');
    expect(errors).to.be.empty;
  });
});

describe('A card of no technique', () => {
  const errors = recordErrors();
  const uncaught = recordUncaught();

  for (const attribute of ['', 'technique', 'technique=""', 'technique="  "']) {
    it(`says that none is chosen, without an event: <limber-technique-card ${attribute}>`, async () => {
      const card = await cardOf(`<limber-technique-card ${attribute}></limber-technique-card>`);
      expect(said(card, 'message')).to.equal('No technique chosen.');
      expect(errors).to.be.empty;
    });
  }

  it('shows what stands inside its tag instead', async () => {
    const around = await fixture<HTMLElement>(
      '<div><limber-technique-card><p>In plain words</p></limber-technique-card></div>',
    );
    const card = around.querySelector<LimberTechniqueCard>('limber-technique-card')!;
    await card.updateComplete;
    await aTimeout(50);
    expect(card.querySelector('p')!.checkVisibility()).to.be.true;
    expect(has(card, 'message')).to.be.false;
    expect(errors).to.be.empty;
  });

  it('shows plain text inside its tag instead', async () => {
    const around = await fixture<HTMLElement>(
      '<div><limber-technique-card>In plain words</limber-technique-card></div>',
    );
    const card = around.querySelector('limber-technique-card')!;
    await card.updateComplete;
    await aTimeout(50);
    expect(has(card, 'message')).to.be.false;
    expect(card.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!.assignedNodes()).to.have.length(1);
    expect(card.offsetHeight).to.be.above(10);
  });

  it('forgets its technique when the attribute goes', async () => {
    const card = await cardOf('<limber-technique-card technique="childs-pose"></limber-technique-card>');
    card.removeAttribute('technique');
    await card.updateComplete;
    await aTimeout(20);
    expect(said(card, 'message')).to.equal('No technique chosen.');
  });

  it('takes values that are no text for unknown, and throws nothing', async () => {
    const card = await cardOf('<limber-technique-card technique="childs-pose"></limber-technique-card>');
    for (const value of [5, {}, ['x'], true]) {
      Object.assign(card, { technique: value });
      await card.updateComplete.catch((error: unknown) => uncaught.push(error));
    }
    await aTimeout(20);
    expect(uncaught).to.be.empty;
    card.technique = 'cat-cow';
    await named(card, 'Cat and cow');
  });
});
