import { expect } from '@open-wc/testing';
import {
  CARD,
  LOADER,
  aWhile,
  cardsOf,
  closePages,
  makePage,
  settled,
  stepsOf,
  timerOf,
  timersShown,
  until,
  type Page,
} from './frame.js';

const { origin } = location;
const FILES = ['hold-timer', 'en/timer', 'guided', 'engine'].map((file) => `/cdn/${file}.js`);
const MISSING = `${origin}/status/404`;

const card = (attributes: string): string => CARD.replace('>', ` ${attributes}>`);
const timersFiles = (page: Page): string[] => page.requests().filter((path) => FILES.includes(path));

/** A module that takes its time, then is the one at the address. The query makes that another than the one it stands for. */
const late = (url: string): string =>
  `data:text/javascript,export * from '${origin}${url}?late';${url.includes('/en/') ? ` export { default } from '${origin}${url}?late';` : ''} await new Promise((done) => setTimeout(done, 300));`;

const packOf = (pack: object): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify({ version: 1, lang: 'en', ...pack }))}`;

/** What the card keeps free for its timer. */
const roomOf = (element: Element): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>('slot[name="timer"] > *');

const buttonOf = (element: Element): string | undefined =>
  timerOf(element)?.shadowRoot!.querySelector('[part~="main"]')?.textContent.trim();

describe('the timer of a card on a page', () => {
  afterEach(closePages);

  for (const layout of ['full', 'compact']) {
    it(`costs nothing where it is hidden, in a ${layout} card`, async () => {
      const page = await makePage({ head: LOADER, body: card(`hide="figure timer" layout="${layout}"`) });
      await settled(page);
      cardsOf(page)[0]!
        .shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([part="help"])')
        .forEach((details) => (details.open = true));
      await aWhile();
      expect(timersFiles(page)).to.deep.equal([]);
      expect(page.window.defined).to.deep.equal(['limber-technique-card']);
    });
  }

  it('costs nothing where there is nothing to time', async () => {
    const content = packOf({ techniques: [{ id: 'ours', name: 'Ours', steps: ['Do it.'] }] });
    const page = await makePage({
      head: LOADER,
      body: `<limber-settings content="${content}"><limber-technique-card technique="ours"></limber-technique-card></limber-settings>`,
    });
    await settled(page);
    await aWhile();
    expect(timersFiles(page)).to.deep.equal([]);
  });

  it('loads once a compact card is opened, and not before', async () => {
    const page = await makePage({ head: LOADER, body: card('layout="compact"') });
    await settled(page);
    await aWhile();
    expect(timersFiles(page)).to.deep.equal([]);
    cardsOf(page)[0]!.shadowRoot!.querySelector<HTMLElement>('[part="more"] > summary')!.click();
    await timersShown(page);
    expect(timersFiles(page)).to.include('/cdn/hold-timer.js');
    expect(page.errors).to.deep.equal([]);
  });

  it('brings what runs it when somebody reaches for it, and not before', async () => {
    const page = await makePage({ head: LOADER, body: CARD });
    await timersShown(page);
    await aWhile();
    expect(timersFiles(page)).not.to.include('/cdn/engine.js');
    timerOf(cardsOf(page)[0]!)!.shadowRoot!.querySelector<HTMLElement>('[part~="main"]')!.focus();
    await until('its engine', () => timersFiles(page).includes('/cdn/engine.js'));
    expect(page.errors).to.deep.equal([]);
  });

  for (const file of ['en/timer', 'guided']) {
    it(`never says that there is nothing to time while ${file}.js is on its way`, async () => {
      const page = await makePage({
        head: LOADER,
        body: CARD,
        imports: { [`${origin}/cdn/${file}.js`]: late(`/cdn/${file}.js`) },
      });
      const messages = new Set<string | undefined>();
      const watch = (): void => {
        const timer = cardsOf(page)[0]!.shadowRoot?.querySelector('limber-hold-timer');
        const message = timer?.shadowRoot?.querySelector('[part="message"]');
        if (message) messages.add(message.textContent);
        if (page.frame.isConnected) page.window.requestAnimationFrame(watch);
      };
      watch();
      await timersShown(page);
      expect([...messages]).to.deep.equal([]);
    });
  }

  it('is the page’s own where the page has one', async () => {
    const own = '<limber-hold-timer slot="timer" seconds="20"></limber-hold-timer>';
    const page = await makePage({ head: LOADER, body: CARD.replace('></', `>${own}</`) });
    await settled(page);
    const timer = page.document.querySelector('limber-hold-timer')!;
    await until('the timer', () => timer.shadowRoot?.querySelector('[part="timer"]'));
    await aWhile();
    expect(cardsOf(page)[0]!.shadowRoot!.querySelectorAll('limber-hold-timer')).to.have.length(0);
    expect(timer.getBoundingClientRect().height).to.be.above(200);
    expect(page.errors).to.deep.equal([]);
  });

  describe('and the network', () => {
    for (const file of ['parts', 'hold-timer']) {
      it(`without ${file}.js: the card is whole, without a hole, and nothing is thrown`, async () => {
        const page = await makePage({
          head: LOADER,
          body: CARD + card('hide="timer"'),
          imports: { [`${origin}/cdn/${file}.js`]: MISSING },
        });
        await settled(page);
        const [one, bare] = cardsOf(page) as [HTMLElement, HTMLElement];
        await until('the failure', () => page.requests().includes('/status/404'));
        await aWhile();
        expect(page.errors).to.deep.equal([]);
        expect(stepsOf(one)).to.deep.equal(stepsOf(bare));
        expect(one.offsetHeight).to.equal(bare.offsetHeight);
      });
    }

    for (const file of ['en/timer', 'guided']) {
      it(`without ${file}.js: the card is whole, and nothing is thrown`, async () => {
        const page = await makePage({
          head: LOADER,
          body: CARD + card('hide="timer"'),
          imports: { [`${origin}/cdn/${file}.js`]: MISSING },
        });
        await settled(page);
        const [one, bare] = cardsOf(page) as [HTMLElement, HTMLElement];
        await until('the failure', () => page.requests().includes('/status/404'));
        await aWhile();
        expect(page.errors).to.deep.equal([]);
        expect(stepsOf(one)).to.deep.equal(stepsOf(bare));
        expect(one.offsetHeight - bare.offsetHeight, 'no hole').to.be.below(150);
      });
    }
  });

  describe('and what is below it', () => {
    interface Shift extends PerformanceEntry {
      value: number;
    }

    for (const width of [320, 700, 1200]) {
      for (const technique of ['childs-pose', 'cat-cow']) {
        it(`hardly moves as it comes: ${technique}, ${width} px wide`, async () => {
          const page = await makePage({
            head: LOADER,
            body: CARD.replace('childs-pose', technique),
            // With its code there and its words on their way, the timer has nothing to show.
            imports: { [`${origin}/cdn/en/timer.js`]: late('/cdn/en/timer.js') },
          });
          page.frame.width = String(width);
          await settled(page);
          const [shown] = cardsOf(page);
          await until('room for the timer', () => roomOf(shown!));
          const room = roomOf(shown!)!;
          page.window.scrollTo(0, room.getBoundingClientRect().top - 100);
          await new Promise((resolve) => page.window.requestAnimationFrame(() => setTimeout(resolve)));
          const { PerformanceObserver } = page.window as unknown as {
            PerformanceObserver: typeof window.PerformanceObserver;
          };
          let shift = 0;
          if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) shift += (entry as Shift).value;
            }).observe({ type: 'layout-shift' });
          }
          const kept = room.offsetHeight;
          let furthest = 0;
          let isWatched = true;
          const watch = (): void => {
            furthest = Math.max(furthest, Math.abs(room.offsetHeight - kept));
            if (isWatched) page.window.requestAnimationFrame(watch);
          };
          watch();
          await timersShown(page);
          await aWhile();
          isWatched = false;
          expect(kept).to.be.above(300);
          // Two lines of text.
          expect(furthest, 'the furthest, in pixels').to.be.below(48);
          expect(shift, 'the sum of layout shifts').to.be.below(0.1);
        });
      }
    }
  });

  describe('and a site’s own words', () => {
    const bodyWith = (words: object, attributes = ''): string =>
      `<limber-settings content="${packOf({ words })}">${card(attributes)}</limber-settings>`;

    it('speaks them', async () => {
      const page = await makePage({ head: LOADER, body: bodyWith({ timer: { start: 'Off we go' } }) });
      await timersShown(page);
      expect(buttonOf(cardsOf(page)[0]!)).to.equal('Off we go');
      expect(page.failures).to.deep.equal([]);
    });

    it('does not load its words for a pack that has some for the card alone', async () => {
      const page = await makePage({
        head: LOADER,
        body: bodyWith({ card: { steps: 'What to do' } }, 'hide="figure timer"'),
      });
      await settled(page);
      await aWhile();
      expect(cardsOf(page)[0]!.shadowRoot!.textContent).to.include('What to do');
      expect(timersFiles(page)).to.deep.equal([]);
      expect(page.failures).to.deep.equal([]);
    });
  });
});
