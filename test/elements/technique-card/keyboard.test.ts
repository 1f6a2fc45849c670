import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { part, settled, textOf, timed } from '../../support/card.js';
import { figureIn, playable } from './figure-fixture.js';

/** What has the focus, inside shadow roots too. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const nameOf = (element: Element | null): string =>
  element?.getAttribute('aria-label') ?? textOf(element).replace(/ ?#$/, '');

/** A card between two buttons; the first has the focus. */
async function page(attributes: string, inside = ''): Promise<HTMLElement> {
  const around = await fixture<HTMLElement>(
    `<div><button>Before</button>
      <limber-technique-card technique="foam-roller-thoracic-extension" ${attributes}>${inside}</limber-technique-card>
      <button>After</button></div>`,
  );
  const card = around.querySelector('limber-technique-card')!;
  await settled(card);
  await waitUntil(() => !part(card, 'help')!.inert, 'the card should say when to get help', { timeout: 4000 });
  around.querySelector('button')!.focus();
  return around;
}

/** The names of all that the Tab key leads to, up to the second button. */
async function tour(): Promise<string[]> {
  const names: string[] = [];
  while (names.at(-1) !== 'After' && names.length < 30) {
    await sendKeys({ press: 'Tab' });
    names.push(nameOf(focused()));
  }
  return names;
}

/** Waits until a card's figure is there and rests; answers with what the Tab key finds in it, and in the steps it shows. */
async function restingFigure(card: Element): Promise<string[]> {
  await waitUntil(() => figureIn(card), 'the card should show a figure', { timeout: 4000 });
  figureIn(card)!.show();
  await playable(() => figureIn(card));
  return [NAME, 'One step back', 'Play', 'One step on', textOf(part(card, 'step'))];
}

const NAME = 'Upper-back bend over a roller';
const LINK = `Link: ${NAME}`;
const HELP = 'When to get help';
const SAID = 'What each source says';

describe('The keyboard in a card', () => {
  it('reaches every control, in order', async () => {
    const around = await page('');
    const card = around.querySelector('limber-technique-card')!;
    await timed(card);
    const figure = await restingFigure(card);
    expect(await tour()).to.deep.equal([
      LINK,
      ...figure,
      'Start',
      'Sound and more',
      HELP,
      SAID,
      'Sources (6)',
      'After',
    ]);
  });

  it('meets what the page slotted where it stands', async () => {
    await page(
      'hide="sources"',
      ['footer', 'timer', 'figure'].map((slot) => `<button slot="${slot}">${slot}</button>`).join(''),
    );
    const [, ...rest] = await tour();
    expect(rest).to.deep.equal(['figure', 'timer', HELP, SAID, 'footer', 'After']);
  });

  it('finds nothing in what is folded, and all of it once opened', async () => {
    const around = await page('layout="compact"', '<button slot="timer">Timer</button>');
    const [, ...folded] = await tour();
    expect(folded).to.deep.equal([HELP, 'Show the steps', SAID, 'Sources (6)', 'After']);
    const card = around.querySelector('limber-technique-card')!;
    card
      .shadowRoot!.querySelectorAll('details:not([part=help])')
      .forEach((details) => details.toggleAttribute('open', true));
    const figure = await restingFigure(card);
    around.querySelector('button')!.focus();
    const [, ...opened] = await tour();
    const links = [...part(card, 'sources')!.querySelectorAll('a')].map(textOf);
    expect(links.length).to.be.above(1);
    expect(opened).to.deep.equal([HELP, 'Show the steps', ...figure, 'Timer', SAID, 'Sources (6)', ...links, 'After']);
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const) {
    it(`opens and folds panels with ${name}`, async () => {
      const around = await page('');
      const panel = part(around.querySelector('limber-technique-card')!, 'sources') as HTMLDetailsElement;
      panel.querySelector('summary')!.focus();
      await sendKeys({ press: key });
      expect(panel.open).to.be.true;
      await sendKeys({ press: key });
      expect(panel.open).to.be.false;
    });
  }
});
