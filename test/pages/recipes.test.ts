import { expect } from '@open-wc/testing';
import { load } from '../../src/content/index.js';
import { followLinks, openPost, openSources, proseOf, readSteps, seeFigures, startTimers } from './blog-post.js';
import { cardsOf, closePages, isDrawn, nameOf, openPage, settled, stepsOf, until, type Page } from './frame.js';

const TECHNIQUES = ['seated-chair-twist', 'cat-cow', 'childs-pose'];

/** The same blog post. The strict one is served under the strict policy on top of its own. */
const POSTS = {
  script: '/examples/blog-post.html',
  prerendered: '/examples/built/prerendered.html',
  'prerendered and strict': '/strict/examples/built/prerendered-strict.html',
  iframe: '/examples/built/iframe.html',
  Eleventy: '/examples/built/eleventy/blog-post/index.html',
};

if (!(await fetch(POSTS.Eleventy)).ok) throw new Error('The recipes are not built: run npm run build first.');

const nothingWrong = ({ errors, warnings, violations, failures }: Page): void => {
  expect(errors).to.deep.equal([]);
  expect(warnings.filter((text) => !text.startsWith('Lit is in dev mode'))).to.deep.equal([]);
  // The strict policy of these tests names no source of fonts.
  expect(violations.filter((one) => !one.startsWith('font-src'))).to.deep.equal([]);
  expect(failures).to.deep.equal([]);
};

async function stepsToRead(): Promise<Record<string, string[]>> {
  const all = await Promise.all(TECHNIQUES.map((id) => load(id, 'en')));
  return Object.fromEntries(
    all.map((technique) => {
      const { name, steps } = technique!;
      return [name, steps.map((step) => (typeof step === 'string' ? step : step.text))];
    }),
  );
}

describe('the blog post', () => {
  afterEach(closePages);

  for (const [way, url] of Object.entries(POSTS)) {
    it(`is for reading, looking, starting and following, as ${way} page`, async function () {
      this.timeout(30_000);
      const post = await openPost(url);
      expect(await readSteps(post)).to.deep.equal(await stepsToRead());
      await openSources(post);
      await seeFigures(post);
      await startTimers(post);
      await followLinks(post);
      nothingWrong(post.page);
    });

    it(`has the same prose, as ${way} page`, async () => {
      const [page, script] = [await openPage(url), await openPage(POSTS.script)];
      expect(proseOf(page)).to.have.length.above(15);
      expect(proseOf(page)).to.deep.equal(proseOf(script));
    });
  }
});

/** Opens a page in which no script runs. */
async function openStill(url: string): Promise<{ document: Document; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  Object.assign(frame, { width: '1000', height: '900', src: url });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return { document: frame.contentDocument!, close: () => frame.remove() };
}

const pathsOf = (figure: Element): SVGPathElement[] => [
  ...figure.shadowRoot!.querySelectorAll<SVGPathElement>('.drawing path'),
];

describe('without any script', () => {
  for (const [way, url] of [
    ['prerendered', POSTS.prerendered],
    ['prerendered and strict', POSTS['prerendered and strict'].replace('/strict', '')],
    ['Eleventy', POSTS.Eleventy],
  ] as const) {
    it(`the ${way} page shows whole cards, styled`, async () => {
      const { document: still, close } = await openStill(url);
      const styleOf = (element: Element): CSSStyleDeclaration => still.defaultView!.getComputedStyle(element);
      const cards = [...still.querySelectorAll('limber-technique-card')];
      expect(cards.map(nameOf)).to.deep.equal(Object.keys(await stepsToRead()));
      expect(cards.map(stepsOf)).to.deep.equal(Object.values(await stepsToRead()));
      for (const card of cards) {
        const root = card.shadowRoot!;
        const article = root.querySelector('article')!;
        const pine = styleOf(still.querySelector('.kicker')!).color;
        expect(styleOf(article).display).to.equal('grid');
        expect(styleOf(article).borderTopWidth).to.equal('1px');

        const name = root.querySelector('[part="name"]')!;
        expect(styleOf(name).fontFamily).to.contain('Source Serif');
        expect(parseFloat(styleOf(name).fontSize)).to.be.greaterThan(parseFloat(styleOf(article).fontSize));
        expect(styleOf(root.querySelector('[part="region"]')!).color).to.equal(pine);

        const folded = root.querySelector<HTMLDetailsElement>('[part="more"]');
        if (folded) folded.open = true;
        for (const step of root.querySelectorAll('[part="step"]')) {
          expect(step.checkVisibility()).to.equal(true);
          expect(styleOf(step).display).to.equal('grid');
        }

        const figure = root.querySelector('limber-technique-figure')!;
        expect(pathsOf(figure).length).to.be.greaterThan(20);
        const fills = new Set(pathsOf(figure).map((path) => styleOf(path).fill));
        expect(fills.size).to.be.greaterThan(5);
        const { width, height } = pathsOf(figure)[10]!.getBoundingClientRect();
        expect(width * height).to.be.greaterThan(0);

        const help = root.querySelector<HTMLDetailsElement>('[part="help"]')!;
        help.open = true;
        const emergency = help.querySelector('limber-safety-notice[level="emergency"]')!.shadowRoot!;
        expect(emergency.textContent).to.contain('numb');
        const [sign] = emergency.querySelectorAll('li');
        expect(sign!.checkVisibility()).to.equal(true);
      }
      close();
    });

    it(`the ${way} page says in words what the timer would count, and offers no button`, async () => {
      const { document: still, close } = await openStill(url);
      const timer = still.querySelector('limber-hold-timer')!;
      expect(timer.textContent).to.contain('Hold, 60 seconds');
      expect(timer.querySelector('li')!.checkVisibility()).to.equal(true);
      expect(timer.shadowRoot!.querySelector('[part~="main"]')!.checkVisibility()).to.equal(false);
      close();
    });
  }
});

const RECIPES: Record<string, [url: string, names: string[]]> = {
  'plain HTML': ['/examples/built/plain/index.html', ['Child’s pose']],
  'a server in Node': ['/strict/examples/built/node/index.html', ['Seated self-hug twist', 'Single knee to chest']],
  Hugo: ['/examples/built/hugo/wake-up/index.html', ['Cat and cow']],
};

describe('the recipe for', () => {
  afterEach(closePages);

  for (const [recipe, [url, names]] of Object.entries(RECIPES)) {
    it(`${recipe} reads before its script, and comes to life`, async function () {
      const markup = await (await fetch(url)).text();
      if (recipe === 'Hugo' && !markup.includes('content="Hugo ')) this.skip();
      expect(markup.split('<template shadowrootmode="open"').length).to.be.greaterThan(2);
      for (const name of names) expect(markup).to.match(new RegExp(`</template><article>.*?<h2>${name}</h2>`, 's'));

      const page = await openPage(url);
      await settled(page);
      expect(cardsOf(page).map(nameOf)).to.deep.equal(names);
      const figures = cardsOf(page).map((card) => card.shadowRoot!.querySelector('limber-technique-figure'));
      figures[0]!.scrollIntoView();
      await until('a figure', () => isDrawn(figures[0]));
      await until(
        'a timer to start',
        () =>
          page.document.querySelector('limber-hold-timer') ??
          cardsOf(page)[0]!.shadowRoot!.querySelector('limber-hold-timer'),
      );
      nothingWrong(page);
    });
  }
});
