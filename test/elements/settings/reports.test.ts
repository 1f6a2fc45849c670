import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import type { LimberSettings } from '../../../src/index.js';
import { cardOf, named, nameOf } from '../../support/card.js';
import { ownTechnique } from '../../support/content.js';
import { servePacks } from '../../support/packs.js';
import { recordErrors, recordWarnings } from '../../support/record.js';

const pack = (changes: object) => ({ version: 1, lang: 'en', ...changes });

const inside = (url: string): string =>
  `<limber-settings content="${url}"><limber-technique-card technique="childs-pose"></limber-technique-card></limber-settings>`;

describe('What the console says of a pack', () => {
  const errors = recordErrors();
  const warnings = recordWarnings();
  const serve = servePacks();
  const relevant = (): string[] => warnings.filter((warning) => warning.startsWith('Limber'));

  it('is nothing where it is good', async () => {
    serve('/good.json', pack({ techniques: [ownTechnique()] }));
    await cardOf(inside('/good.json'));
    expect(relevant()).to.be.empty;
  });

  it('names its address, and what is wrong where', async () => {
    serve('/two-mistakes.json', pack({ version: 2, techniques: [{ id: 'nameless', steps: ['Lean.'] }] }));
    const card = await cardOf(inside('/two-mistakes.json'));
    expect(nameOf(card)).to.equal('Child’s pose');
    expect(relevant()).to.have.length(1);
    expect(relevant()[0]).to.include('/two-mistakes.json');
    expect(errors[0]!.problems!.map(({ path }) => path)).to.have.members(['version', 'techniques[0].name']);
    for (const { path, message } of errors[0]!.problems!) expect(relevant()[0]).to.include(`${path}: ${message}`);
  });

  for (const [what, url, message] of [
    ['is not there', '/status/404?told', 'answered 404'],
    ['is not JSON', '/status/200?told', 'is not JSON'],
  ] as const) {
    it(`names its address where it ${what}`, async () => {
      await cardOf(inside(url));
      expect(relevant()).to.have.length(1);
      expect(relevant()[0]).to.include(url).and.to.include(message);
    });
  }
});

describe('A pack that another has taken the place of', () => {
  const errors = recordErrors();
  recordWarnings();
  const serve = servePacks();

  for (const [what, answer] of [
    ['has mistakes', pack({ version: 2 })],
    ['did not load', new TypeError('cut')],
  ] as const) {
    it(`fires no limber-error where it ${what}`, async () => {
      let arrive: ((answer: object) => void) | undefined;
      serve('/slow.json', new Promise((resolve) => (arrive = resolve)));
      serve('/quick.json', pack({ techniques: [ownTechnique({ id: 'childs-pose', name: 'Quick' })] }));
      const settings = await fixture<LimberSettings>(inside('/slow.json'));
      await waitUntil(() => arrive, 'the pack should be asked for');
      settings.content = '/quick.json';
      await named(settings.querySelector('limber-technique-card')!, 'Quick');
      arrive!(answer);
      await aTimeout(50);
      expect(errors).to.be.empty;
    });
  }
});
