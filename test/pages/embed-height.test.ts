import { expect } from '@open-wc/testing';
import type { HeightMessage } from '../../src/embed/height.js';
import { PAGE, embed, nothingWrong } from './embed.js';
import { aWhile, closePages, makePage, openPage, settled, until, type Page } from './frame.js';

const CARD = `${PAGE}?element=technique-card&technique=childs-pose`;

/** What the pages in frames tell this one; `by` one of them. A page that was removed may still have something under way. */
function hear(): { by: (page: Page) => HeightMessage[]; stop: () => void } {
  const told: MessageEvent<HeightMessage>[] = [];
  const listen = (event: MessageEvent<HeightMessage>): unknown => told.push(event);
  addEventListener('message', listen);
  return {
    by: ({ window }) => told.filter(({ source }) => source === window).map(({ data }) => data),
    stop: () => removeEventListener('message', listen),
  };
}

const docs = await (await fetch('/docs/embedding.md')).text();
/** What the docs tell a page to paste. */
const LISTENER = /<script>[^]*?<\/script>/.exec(docs)![0];
const TAG = /<iframe.*<\/iframe>/.exec(docs)![0].replace('/limber/', '/strict/cdn/');

describe('the height of the iframe page', () => {
  afterEach(closePages);

  const heightOf = ({ document }: Page): number => Math.ceil(document.documentElement.getBoundingClientRect().height);

  it('tells the page around, with its id, and again when it changes; and nothing else', async () => {
    const { by, stop } = hear();
    const page = await embed('element=technique-card&technique=childs-pose&id=one');
    const last = (): HeightMessage | undefined => by(page).at(-1);
    await settled(page);
    await until('its height', () => last()?.height === heightOf(page));
    const before = heightOf(page);
    const panels = page.document.querySelector('limber-technique-card')!.shadowRoot!.querySelectorAll('details');
    [...panels].at(-1)!.querySelector('summary')!.click();
    await until('more height', () => heightOf(page) > before && last()?.height === heightOf(page));
    const heights = by(page).map(({ height }) => height);
    expect(by(page)).to.deep.equal(heights.map((height) => ({ type: 'limber-height', height, id: 'one' })));
    expect(heights.filter((height, i) => height === heights[i - 1])).to.deep.equal([]);
    stop();
  });

  it('has no id where its address has none', async () => {
    const { by, stop } = hear();
    const page = await embed('element=hold-timer&id=%3Cb%3E');
    await until('a message', () => by(page).length);
    expect(by(page).every(({ id }) => id === '')).to.equal(true);
    stop();
  });

  it('does not grow by being grown', async () => {
    const { by, stop } = hear();
    const page = await openPage(CARD);
    await settled(page);
    const told = (): number | undefined => by(page).at(-1)?.height;
    await until('its height', () => told() === heightOf(page));
    page.frame.height = String(told());
    await aWhile();
    page.frame.height = String(told()! + 500);
    await aWhile();
    await until('its height', () => told() === heightOf(page));
    expect(page.document.documentElement.getBoundingClientRect().height).to.be.below(page.window.innerHeight);
    stop();
  });

  it('listens to nothing', async () => {
    const page = await openPage(CARD);
    await settled(page);
    const before = page.document.body.outerHTML;
    for (const data of [
      'limber-height',
      { type: 'limber-height', height: 5 },
      { type: 'element', element: 'hold-timer' },
      null,
    ])
      page.window.postMessage(data, '*');
    await aWhile();
    expect(page.document.body.outerHTML).to.equal(before);
    nothingWrong(page);
  });

  it('fits its iframe with the lines from the docs, and takes no height from anybody else', async () => {
    expect(LISTENER.split('\n')).to.have.length.below(12);
    const page = await makePage({ body: `${TAG}${TAG.replace('childs-pose', 'cat-cow')}${LISTENER}` });
    const frames = [...page.document.querySelectorAll('iframe')];
    const inner = (frame: HTMLIFrameElement): number =>
      Math.ceil(frame.contentDocument?.documentElement.getBoundingClientRect().height ?? 0);
    for (const frame of frames) {
      await until('a card', () => {
        // It loads in sight alone, and the other may grow and push it away.
        frame.scrollIntoView();
        return frame.contentDocument?.querySelector('limber-technique-card')?.shadowRoot?.querySelector('ol');
      });
    }
    const fit = (): boolean => frames.every((frame) => inner(frame) > 1000 && frame.height === String(inner(frame)));
    await until('heights that fit', fit);
    const { documentElement } = frames[0]!.contentDocument!;
    expect(documentElement.scrollHeight).to.be.at.most(documentElement.clientHeight);

    page.window.postMessage({ type: 'limber-height', height: 66, id: '' }, '*');
    window.postMessage({ type: 'limber-height', height: 77, id: '' }, '*');
    for (const data of [
      '88',
      null,
      { type: 'limber-height' },
      { type: 'limber-height', height: '99' },
      { type: 'x', height: 11 },
    ])
      page.window.postMessage(data, '*');
    await aWhile();
    // What is in them may still have grown.
    await until('heights that fit still', fit);
    expect(page.errors).to.deep.equal([]);
  });
});
