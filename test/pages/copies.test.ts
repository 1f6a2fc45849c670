import { expect } from '@open-wc/testing';
import {
  CARD,
  LOADER,
  aWhile,
  cardsOf,
  closePages,
  makePage,
  nameOf,
  script,
  settled,
  wholeCardsShown,
  type Page,
} from './frame.js';

const { version } = (await (await fetch('/package.json')).json()) as { version: string };
const OTHER_VERSION = '9.9.9';
const WORDS = 'How to do it';
/** What the other version says instead. */
const OTHER_WORDS = 'Other words';
const ALL = script('/cdn/limber.all.js');
const OTHER_ALL = script('/other-copy/cdn/limber.all.js');
const NPM = script('/dist/index.js');

interface Case {
  scripts: string;
  /** The version that comes first, and those that find it there. */
  first?: string;
  later?: string[];
}

const CASES: Record<string, Case> = {
  'the loader alone': { scripts: LOADER, later: [] },
  'everything in one file alone': { scripts: ALL, later: [] },
  'the npm build alone': { scripts: NPM, later: [] },
  'the same script tag twice': { scripts: LOADER + LOADER, later: [] },
  'the loader twice, under two addresses': { scripts: LOADER + script('/cdn/limber.js?again') },
  'the loader three times': {
    scripts: LOADER + script('/cdn/limber.js?again') + script('/cdn/limber.js?and-again'),
    later: [version, version],
  },
  'another version second': { scripts: LOADER + script('/other-copy/cdn/limber.js'), later: [OTHER_VERSION] },
  'another version first': { scripts: script('/other-copy/cdn/limber.js') + LOADER, first: OTHER_VERSION },
  'the loader, then everything in one file': { scripts: LOADER + ALL },
  'everything in one file, then the loader': { scripts: ALL + LOADER },
  'everything in one file twice, under two addresses': { scripts: ALL + script('/cdn/limber.all.js?again') },
  'the loader, then another version’s single file': { scripts: LOADER + OTHER_ALL, later: [OTHER_VERSION] },
  'everything in one file, then another version’s': { scripts: ALL + OTHER_ALL, later: [OTHER_VERSION] },
  'another version’s single file, then this one’s': { scripts: OTHER_ALL + ALL, first: OTHER_VERSION },
  'the npm build, then the loader': { scripts: NPM + LOADER },
  'the loader, then the npm build': { scripts: LOADER + NPM },
};

const isLit = (warning: string): boolean => /^(Lit is in dev mode|Multiple versions of Lit)/.test(warning);
const stepsHeadingOf = (card: Element): string | undefined =>
  card.shadowRoot?.querySelector('[part="steps"]')?.previousElementSibling?.textContent.trim();
const told = ({ warnings }: Page): string[] => warnings.filter((warning) => !isLit(warning));

describe('copies of the library on one page', () => {
  afterEach(closePages);

  for (const [name, { scripts, first = version, later = [version] }] of Object.entries(CASES)) {
    it(`${name}: the first claims the page, each later one says so once, and a card added then speaks the words of the first`, async () => {
      const page = await makePage({
        head: scripts,
        body: `${CARD}<limber-settings emergency-number="112"><limber-technique-card technique="cat-cow"></limber-technique-card></limber-settings>`,
      });
      await settled(page);
      await wholeCardsShown(page);
      await aWhile();
      expect(told(page)).to.have.length(later.length);
      told(page).forEach((warning, i) => {
        expect(warning).to.include(`Limber ${later[i]!} is idle: version ${first} came first`);
      });
      expect(page.errors).to.deep.equal([]);
      expect(cardsOf(page).map(nameOf)).to.deep.equal(['Child’s pose', 'Cat and cow']);
      expect(page.window.defined).to.include.members([
        'limber-hold-timer',
        'limber-settings',
        'limber-technique-card',
        'limber-technique-figure',
      ]);
      expect(new Set(page.window.defined).size, 'each once').to.equal(page.window.defined.length);

      const added = page.document.createElement('limber-technique-card');
      added.setAttribute('technique', 'seated-chair-twist');
      page.document.body.append(added);
      await settled(page);
      expect(nameOf(added)).to.equal('Seated chair twist');
      expect(stepsHeadingOf(added)).to.equal(first === OTHER_VERSION ? OTHER_WORDS : WORDS);
      expect(page.errors).to.deep.equal([]);
    });
  }
});
