import { expect } from '@open-wc/testing';
import {
  CARD,
  cardsOf,
  closePages,
  makePage,
  nameOf,
  script,
  settled,
  stepsOf,
  wholeCardsShown,
  until,
  type Page,
} from './frame.js';

interface Manifest {
  version: string;
  exports: Record<string, string | { default: string }>;
}
const manifest = (await (await fetch('/package.json')).json()) as Manifest;

/** Where package.json says an entry point is. */
function entry(name: string): string {
  const target = manifest.exports[name]!;
  return new URL(typeof target === 'string' ? target : target.default, location.origin).href;
}

const blank = (): Promise<Page> => makePage({ body: CARD });
const TAGS = [
  'limber-faq-accordion',
  'limber-hold-timer',
  'limber-safety-check',
  'limber-safety-notice',
  'limber-settings',
  'limber-technique-card',
  'limber-technique-figure',
];

describe('the package’s entry points', () => {
  afterEach(closePages);

  it('.: registers every element', async () => {
    const page = await blank();
    const { VERSION } = await page.window.load(entry('.'));
    await settled(page);
    expect(VERSION).to.equal(manifest.version);
    expect(page.window.defined.sort()).to.deep.equal(TAGS);
    expect(cardsOf(page).map(nameOf)).to.deep.equal(['Child’s pose']);
  });

  for (const [file, name] of [
    ['technique-card', 'LimberTechniqueCard'],
    ['hold-timer', 'LimberHoldTimer'],
    ['technique-figure', 'LimberTechniqueFigure'],
    ['safety-notice', 'LimberSafetyNotice'],
    ['safety-check', 'LimberSafetyCheck'],
    ['faq-accordion', 'LimberFaqAccordion'],
    ['settings', 'LimberSettings'],
  ] as const) {
    it(`./${file}.js: registers that one alone`, async () => {
      const page = await makePage({});
      const module = await page.window.load(entry(`./${file}.js`));
      expect(page.window.defined).to.deep.equal([`limber-${file}`]);
      expect(page.window.customElements.get(`limber-${file}`)).to.equal(module[name]);
    });
  }

  it('./technique-card.js: a card brings its figure and its timer', async () => {
    const page = await blank();
    await page.window.load(entry('./technique-card.js'));
    await wholeCardsShown(page);
    expect(page.window.defined).to.have.members([
      'limber-technique-card',
      'limber-hold-timer',
      'limber-technique-figure',
    ]);
    expect(page.errors).to.deep.equal([]);
  });

  it('./classes.js: registers nothing, and its classes can be registered', async () => {
    const page = await blank();
    const classes = await page.window.load(entry('./classes.js'));
    expect(page.window.defined).to.deep.equal([]);
    expect(Symbol.for('limber') in page.window).to.equal(false);
    const { LimberTechniqueCard } = classes as { LimberTechniqueCard: CustomElementConstructor };
    page.window.customElements.define('limber-technique-card', LimberTechniqueCard);
    await settled(page);
    expect(cardsOf(page).map(nameOf)).to.deep.equal(['Child’s pose']);
  });

  it('./classes.js: a card has neither figure nor timer, and keeps no room for them', async () => {
    const page = await makePage({ body: CARD + CARD.replace('>', ' hide="figure timer">') });
    const { LimberTechniqueCard } = (await page.window.load(entry('./classes.js'))) as {
      LimberTechniqueCard: CustomElementConstructor;
    };
    page.window.customElements.define('limber-technique-card', LimberTechniqueCard);
    const [card, bare] = cardsOf(page) as [HTMLElement, HTMLElement];
    await settled(page);
    await until('no room', () => stepsOf(card).length > 0 && card.offsetHeight === bare.offsetHeight);
    expect(page.window.defined).to.deep.equal(['limber-technique-card']);
    expect(page.errors).to.deep.equal([]);
  });

  it('can be imported twice, and side by side', async () => {
    const page = await blank();
    for (const name of [
      '.',
      './technique-card.js',
      './hold-timer.js',
      './technique-figure.js',
      './safety-notice.js',
      './safety-check.js',
      './settings.js',
      '.',
      './classes.js',
      './content.js',
      './figure.js',
    ]) {
      await page.window.load(entry(name));
    }
    await settled(page);
    expect(page.window.defined.sort()).to.deep.equal(TAGS);
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings.filter((warning) => warning.includes('Limber'))).to.deep.equal([]);
  });

  it('two script tags with the same entry are one', async () => {
    const page = await makePage({ head: script(entry('.')) + script(entry('.')), body: CARD });
    await settled(page);
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings.filter((warning) => warning.includes('Limber'))).to.deep.equal([]);
  });

  it('./content.js: finds what is loaded, loads what is not, and registers nothing', async () => {
    const page = await blank();
    const content = (await page.window.load(
      entry('./content.js'),
    )) as unknown as typeof import('../../src/content/index.js');
    expect(content.find('cat-cow', 'en')).to.equal(undefined);
    const technique = await content.load('cat-cow', 'en-GB');
    expect(technique?.name).to.equal('Cat and cow');
    expect(content.find('cat-cow', 'en')).to.equal(technique);
    expect(await content.load('no-such-thing', 'en')).to.equal(undefined);
    expect(await content.load('__proto__', 'en')).to.equal(undefined);
    expect(content.TECHNIQUE_IDS).to.include('cat-cow').and.to.have.length.above(10);
    expect(page.window.defined).to.deep.equal([]);
  });

  it('./figure.js: draws a figure of ./content/figures/*.js as text, which is an image of it', async () => {
    const page = await makePage({});
    const { renderFigure } = (await page.window.load(
      entry('./figure.js'),
    )) as unknown as typeof import('../../src/figure/render.js');
    const module = await page.window.load(entry('./content/*.js').replace('*', 'figures/childs-pose'));
    const figure = module['default'] as import('../../src/content/index.js').Figure;
    const svg = renderFigure(figure, { pose: 'fold', label: 'Fold & <breathe>' });
    expect(page.window.defined).to.deep.equal([]);

    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(documentElement.localName).to.equal('svg');
    expect(documentElement.querySelector('title')!.textContent).to.equal('Fold & <breathe>');

    const image = page.document.createElement('img');
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    expect(image.naturalWidth / image.naturalHeight).to.be.closeTo(16 / 9, 0.01);
  });

  it('./content.js: loads the key poses of a technique', async () => {
    const page = await makePage({});
    const { loadFigure } = (await page.window.load(
      entry('./content.js'),
    )) as unknown as typeof import('../../src/content/index.js');
    expect((await loadFigure('cat-cow'))?.poses.map(({ id }) => id)).to.deep.equal(['table', 'cow', 'cat']);
    for (const id of ['no-such-thing', '__proto__', 'foam-roller-lumbar-massage'])
      expect(await loadFigure(id)).to.equal(undefined);
  });

  it('./content/*.js: one technique', async () => {
    const page = await blank();
    const module = await page.window.load(entry('./content/*.js').replace('*', 'en/childs-pose'));
    expect(module['default']).to.include({ id: 'childs-pose', lang: 'en' });
  });
});
