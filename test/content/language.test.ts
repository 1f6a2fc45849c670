import { expect } from '@open-wc/testing';
import { choose, fallbacks } from '../../src/content/choose.js';
import { directionOf } from '../../src/content/language.js';

describe('The languages to try', () => {
  for (const [asked, tried] of [
    ['', ['en']],
    ['de', ['de', 'en']],
    ['de-AT', ['de-AT', 'de', 'en']],
    ['zh-Hant-TW', ['zh-Hant-TW', 'zh-Hant', 'zh', 'en']],
  ] as const) {
    it(`for "${asked}" are ${tried.join(', ')}`, () => {
      expect(fallbacks(asked)).to.deep.equal(tried);
    });
  }

  for (const odd of ['-', '--', 'de-', '-de', 'x'.repeat(1000), '../../en', '__proto__']) {
    it(`end in English, whatever is asked: "${odd.slice(0, 20)}"`, () => {
      expect(fallbacks(odd).at(-1)).to.equal('en');
    });
  }
});

describe('The nearest language there is', () => {
  const WORDS = { en: 'Stop', de: 'Halt', 'pt-BR': 'Pare', pt: 'Pára' };

  for (const [asked, found] of [
    ['en', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-at', 'de'],
    ['pt-BR', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['is', 'en'],
    ['', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
  ] as const) {
    it(`to "${asked}" is ${found}`, () => {
      expect(choose(WORDS, asked)).to.deep.equal({ lang: found, value: WORDS[found] });
    });
  }

  it('passes over a language that lacks what is asked for', () => {
    const techniques: Record<string, Record<string, string>> = {
      en: { lean: 'Lean', sit: 'Sit' },
      de: { lean: 'Lehnen' },
    };
    expect(choose(techniques, 'de', ({ lean }) => lean)).to.deep.equal({ lang: 'de', value: 'Lehnen' });
    expect(choose(techniques, 'de', ({ sit }) => sit)).to.deep.equal({ lang: 'en', value: 'Sit' });
  });

  it('is none where even English lacks it', () => {
    expect(choose<string, string>({ en: 'x' }, 'de', () => undefined)).to.be.undefined;
  });
});

describe('The direction of a language', () => {
  for (const lang of ['ar', 'ar-EG', 'he', 'fa', 'ur-PK', 'AR', 'yi', 'ckb']) {
    it(`is right to left: ${lang}`, () => expect(directionOf(lang)).to.equal('rtl'));
  }
  for (const lang of ['en', 'de', 'arn', 'hebrew', 'fao', '', 'en-ar', 'urban']) {
    it(`is left to right: "${lang}"`, () => expect(directionOf(lang)).to.equal('ltr'));
  }
});
