import { aTimeout, expect, fixture } from '@open-wc/testing';
import { cardOf, shows } from '../../support/card.js';
import { describeWithGc, survivors } from '../../support/garbage.js';

/** A wait that remembers nothing: the testing library's own holds what it waited for until its time is up. */
async function shown(around: HTMLElement): Promise<void> {
  while (![...around.querySelectorAll('limber-technique-card')].every(shows)) await aTimeout(10);
}

/** Makes cards and lets go of them; in a function of its own, so that no variable holds one. */
async function comeAndGo(around: HTMLElement, count: number, markup: string): Promise<WeakRef<object>[]> {
  around.innerHTML = markup.repeat(count);
  await shown(around);
  const references = [...around.querySelectorAll('*')].map((element) => new WeakRef<object>(element));
  around.replaceChildren();
  return references;
}

describeWithGc('Cards that are gone', () => {
  before(async () => {
    await cardOf('<limber-technique-card technique="childs-pose"></limber-technique-card>');
  });

  const KINDS = {
    'with a technique': '<limber-technique-card technique="childs-pose" layout="compact"></limber-technique-card>',
    'with a message': '<limber-technique-card technique="moon-walk"></limber-technique-card>',
    'inside settings':
      '<limber-settings sound><limber-technique-card technique="childs-pose"></limber-technique-card></limber-settings>',
  };

  for (const [kind, markup] of Object.entries(KINDS)) {
    it(`are forgotten, a thousand of them: ${kind}`, async function () {
      this.timeout(60_000);
      const around = await fixture<HTMLElement>('<div></div>');
      const references: WeakRef<object>[] = [];
      for (let i = 0; i < 10; i++) references.push(...(await comeAndGo(around, 100, markup)));
      expect(references.length).to.be.at.least(1000);
      const few = references.length / 100;
      // The template engine may keep the last few it touched; a leak would keep them all.
      expect(await survivors(references, few)).to.be.at.most(few);
    });
  }

  it('are forgotten after printing too', async () => {
    const around = await fixture<HTMLElement>('<div></div>');
    around.innerHTML = KINDS['with a technique'].repeat(50);
    await shown(around);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    const references = [...around.children].map((element) => new WeakRef<object>(element));
    around.replaceChildren();
    expect(await survivors(references, 5)).to.be.at.most(5);
  });
});
