import { expect } from '@open-wc/testing';
import { describeWithGc, survivors } from '../../support/garbage.js';
import { TWIST, until } from './figures.js';

const FEW = 5;

/** Shows figures and lets go of them; in a function of its own, so that no variable holds one. */
async function comeAndGo(around: HTMLElement, count: number, plays: boolean): Promise<WeakRef<object>[]> {
  around.innerHTML = '<limber-technique-figure technique="seated-chair-twist"></limber-technique-figure>'.repeat(count);
  const figures = (): HTMLElementTagNameMap['limber-technique-figure'][] => [
    ...around.querySelectorAll('limber-technique-figure'),
  ];
  const all = (selector: string) => () => figures().every(({ shadowRoot }) => shadowRoot?.querySelector(selector));
  for (const figure of figures()) figure.figure = TWIST;
  if (plays) for (const figure of figures()) figure.play();
  await until(all('path'), 'all of them');
  if (plays) await until(all('button'), 'all their buttons');
  const references = figures().map((figure) => new WeakRef<object>(figure));
  around.replaceChildren();
  return references;
}

describeWithGc('Figures that are gone', () => {
  for (const [how, plays] of [
    ['at rest', false],
    ['still playing', true],
  ] as const) {
    it(`are forgotten, a hundred of them: ${how}`, async function () {
      this.timeout(60_000);
      const around = document.createElement('div');
      document.body.append(around);
      const references = await comeAndGo(around, 100, plays);
      expect(await survivors(references, FEW)).to.be.at.most(FEW);
      around.remove();
    });
  }
});
