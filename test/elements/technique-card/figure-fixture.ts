import { waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { LimberTechniqueCard, LimberTechniqueFigure } from '../../../src/index.js';
import { cardOf, has, part, parts } from '../../support/card.js';

/** The figure that a card shows by itself. */
export const figureIn = (card: Element): LimberTechniqueFigure | undefined =>
  card.shadowRoot!.querySelector('limber-technique-figure') ?? undefined;

/** Waits until a figure can be turned and played. */
export async function playable(figure: () => Element | null | undefined): Promise<LimberTechniqueFigure> {
  await waitUntil(
    () => {
      const one = figure();
      return one?.shadowRoot && has(one, 'button');
    },
    'the figure should be there, with its buttons',
    { timeout: 4000 },
  );
  return figure() as LimberTechniqueFigure;
}

export const tag = (attributes = '', inside = ''): string =>
  `<limber-technique-card technique="seated-chair-twist" ${attributes}>${inside}</limber-technique-card>`;

/** A card and its figure, which rests. */
export async function figuredCard(markup = tag()): Promise<[LimberTechniqueCard, LimberTechniqueFigure]> {
  const card = await cardOf(markup);
  await waitUntil(() => figureIn(card), 'the card should show a figure', { timeout: 4000 });
  const figure = figureIn(card)!;
  figure.show();
  await playable(() => figure);
  return [card, figure];
}

/** A card and its figure, which does not move: what it is to show it shows at once. */
export async function stillCard(markup = tag()): Promise<[LimberTechniqueCard, LimberTechniqueFigure]> {
  const [card, figure] = await figuredCard(markup);
  figure.still = true;
  await figure.updateComplete;
  return [card, figure];
}

/** What a figure shows, as a screen reader is told: "Chair twist. Step 2 of 6: …". */
export const labelOf = (figure: Element): string => part(figure, 'picture')?.getAttribute('aria-label') ?? '';

/** Waits until a figure shows a step, or goes there. */
export async function showsStep(figure: Element, number: number, more = ''): Promise<void> {
  const isShown = (): boolean => labelOf(figure).includes(`. Step ${number} of `) && labelOf(figure).includes(more);
  await waitUntil(isShown, `the figure should show step ${number} ${more}`, { timeout: 4000 });
}

/** Waits until a figure shows what it showed at first. */
export async function showsLabel(figure: Element, label: string): Promise<void> {
  await waitUntil(() => labelOf(figure) === label, `the figure should show: ${label}`, { timeout: 4000 });
}

export const step = (card: Element, number: number): HTMLElement => parts(card, 'step')[number - 1]!;

/** Takes the mouse to the middle of an element, which is in view then. */
export async function pointAt(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  // A mouse that is there already has to move all the same.
  for (const position of [
    [x - 3, y],
    [x, y],
  ] as const)
    await sendMouse({ type: 'move', position: [...position] });
}

/** The steps that are marked as shown. */
export const shownSteps = (card: Element): string[] => parts(card, 'shown').map(({ id }) => id);
