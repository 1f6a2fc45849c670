import { expect } from '@open-wc/testing';
import { format } from '../../src/content/format.js';
import { plural } from '../../src/content/plural.js';

describe('A text with places', () => {
  for (const [text, values, filled] of [
    ['Link to {name}', { name: 'Cat' }, 'Link to Cat'],
    ['{a}, {b}, {a}', { a: '1', b: '2' }, '1, 2, 1'],
    ['{missing} stays', {}, '{missing} stays'],
    ['{toString} is no place', {}, '{toString} is no place'],
    ['{__proto__}', {}, '{__proto__}'],
    ['{a}', { a: '{b}', b: 'never' }, '{b}'],
    ['{a}', { a: '$& $1' }, '$& $1'],
    ['no places', { a: '1' }, 'no places'],
    ['{a b} {}', { a: '1' }, '{a b} {}'],
  ] as const) {
    it(`"${text}" becomes "${filled}"`, () => expect(format(text, values)).to.equal(filled));
  }
});

describe('A text that changes with a number', () => {
  const ENGLISH = { one: '{n} second', other: '{n} seconds' };
  const POLISH = { one: '{n} sekunda', few: '{n} sekundy', many: '{n} sekund', other: '{n} sekundy' };
  const ARABIC = { zero: 'لا', one: 'واحد', two: 'اثنان', few: '{n} قليل', many: '{n} كثير', other: '{n}' };

  for (const [count, said] of [
    [0, '0 seconds'],
    [1, '1 second'],
    [2, '2 seconds'],
    [1200, '1,200 seconds'],
  ] as const) {
    it(`in English: ${count}`, () => expect(plural(ENGLISH, count, 'en')).to.equal(said));
  }

  for (const [count, said] of [
    [1, '1 sekunda'],
    [3, '3 sekundy'],
    [5, '5 sekund'],
    [22, '22 sekundy'],
  ] as const) {
    it(`in Polish: ${count}`, () => expect(plural(POLISH, count, 'pl')).to.equal(said));
  }

  it('takes every form of Arabic', () => {
    const forms = [0, 1, 2].map((count) => plural(ARABIC, count, 'ar'));
    expect(forms).to.deep.equal(['لا', 'واحد', 'اثنان']);
    expect(plural(ARABIC, 5, 'ar')).to.include('قليل');
    expect(plural(ARABIC, 50, 'ar')).to.include('كثير');
  });

  it('falls back to the form that every language has', () => {
    expect(plural({ other: '{n} mal' }, 1, 'de')).to.equal('1 mal');
  });

  it('lets something else stand for the number', () => {
    expect(plural(ENGLISH, 20, 'en', '15 to 20')).to.equal('15 to 20 seconds');
  });
});
