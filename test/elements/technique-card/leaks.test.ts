import { aTimeout, expect, fixture } from '@open-wc/testing';
import { cardOf, shows } from '../../support/card.js';

const { gc } = globalThis as { gc?: () => void };

/** How many are still there once nothing keeps them but what should not. */
async function survivors(references: readonly WeakRef<object>[]): Promise<number> {
  const alive = (): number => references.filter((reference) => reference.deref()).length;
  for (let round = 0; round < 20; round++) {
    // What was looked at stays until the task ends.
    await aTimeout(20);
    gc!();
    if (!alive()) return 0;
  }
  return alive();
}

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

// Only Chromium hands out its garbage collector.
const describeWithGc = gc ? describe : () => undefined;

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
      // The template engine may keep the last few it touched; a leak would keep them all.
      expect(await survivors(references)).to.be.at.most(references.length / 100);
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
    expect(await survivors(references)).to.be.at.most(5);
  });
});
