import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { aWhile, cardsOf, closePages, isDrawn, LOADER, makePage, stepsOf, until, type Page } from './frame.js';

/** Rendered ahead by the test server, as a site's own build would. */
async function ahead(tag: string, options: Record<string, string> = {}): Promise<string> {
  const query = new URLSearchParams({ tag, ...options });
  const response = await fetch(`/prerendered?${query.toString()}`);
  expect(response.status, tag).to.equal(200);
  return response.text();
}

const SHIFTS = `<script>
  window.shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push(entry))).observe({ type: 'layout-shift', buffered: true });
</script>`;

const OWN_TIMER = { seconds: '45', sides: 'both', label: 'Plank' };
const TAGS: readonly [tag: string, options: Record<string, string>][] = [
  ['limber-technique-card', { technique: 'seated-chair-twist' }],
  ['limber-technique-figure', { technique: 'seated-chair-twist' }],
  ['limber-hold-timer', { technique: 'seated-chair-twist' }],
  ['limber-hold-timer', OWN_TIMER],
  ['limber-safety-notice', {}],
  ['limber-safety-notice', { level: 'urgent' }],
  ['limber-safety-notice', { technique: 'seated-chair-twist', acknowledge: '' }],
  ['limber-safety-check', { headingLevel: '3' }],
];

const elementIn = ({ document }: Page, tag: string): Element => document.querySelector(tag)!;
const frameOf = (element: Element): Element => element.shadowRoot!.querySelector('.frame')!;
const textIn = (node: Element): string =>
  [...node.querySelectorAll('*')].map((one) => `${one.ariaLabel ?? ''} ${one.textContent}`).join(' ');

/** Brings the library to a page, as a slow network would: what is rendered ahead has long been painted. */
async function live(page: Page, src = '/cdn/limber.js'): Promise<void> {
  await aWhile();
  const script = page.document.createElement('script');
  Object.assign(script, { type: 'module', src });
  page.document.body.append(script);
}

const isLive = (page: Page, tag: string): boolean => page.window.customElements.get(tag) !== undefined;

describe('What was rendered ahead', () => {
  afterEach(closePages);

  for (const [tag, options] of TAGS) {
    const name = `<${tag}> ${JSON.stringify(options)}`;

    it(`${name} is all there before any script, and a script takes it over as it stands`, async () => {
      const page = await makePage({ head: SHIFTS, body: `${await ahead(tag, options)}<p>After</p>` });
      const element = elementIn(page, tag);
      const frame = frameOf(element);
      const before = textIn(frame);
      expect(before.length).to.be.greaterThan(20);
      // What a script brings in its own time is another matter: help, and a figure that can be turned.
      const kept = [...frame.querySelectorAll('*')].filter(
        (node) => !node.closest('[part=help], [part=stage], [part=controls], [part=sources]') || node.matches('button'),
      );
      await live(page);
      await until('a live element', () => isLive(page, tag) && !element.shadowRoot!.querySelector(':scope > style'));
      expect(frameOf(element)).to.equal(frame);
      expect(element.shadowRoot!.querySelectorAll('.frame').length).to.equal(1);
      expect(kept.filter((node) => !node.isConnected)).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
      await aWhile();
      const { shifts } = page.window as unknown as { shifts: { value: number }[] };
      expect(shifts.map(({ value }) => value)).to.deep.equal([]);
    });

    it(`${name} is taken over inside a shadow root of the page, too`, async () => {
      const markup = await ahead(tag, options);
      const page = await makePage({ body: `<div><template shadowrootmode="open">${markup}</template></div>` });
      const element = page.document.querySelector('div')!.shadowRoot!.querySelector(tag)!;
      const frame = frameOf(element);
      await live(page, '/cdn/limber.all.js');
      await until('a live element', () => isLive(page, tag) && !element.shadowRoot!.querySelector(':scope > style'));
      expect(frameOf(element)).to.equal(frame);
      expect(element.shadowRoot!.querySelectorAll('.frame').length).to.equal(1);
      expect(page.errors).to.deep.equal([]);
    });
  }

  // Not every browser can bring roots with a text yet.
  const itWithRoots = 'setHTMLUnsafe' in Element.prototype ? it : it.skip;

  itWithRoots('is taken over where a script of the page brings it later', async () => {
    const markup = await ahead('limber-technique-card', { technique: 'seated-chair-twist' });
    const page = await makePage({ body: `<main></main>${LOADER}` });
    page.document.querySelector('main')!.setHTMLUnsafe(markup + markup);
    const cards = cardsOf(page);
    const frames = cards.map(frameOf);
    await until('live cards', () => cards.every((card) => !card.shadowRoot!.querySelector(':scope > style')));
    expect(cards.map(frameOf)).to.deep.equal(frames);
    for (const card of cards) expect(card.shadowRoot!.querySelectorAll('article').length).to.equal(1);
    expect(page.errors).to.deep.equal([]);
  });

  it('stays as it is where what takes it over does not load', async () => {
    const page = await makePage({
      body: await ahead('limber-technique-card', { technique: 'childs-pose' }),
      imports: { [`${location.origin}/cdn/takeover.js`]: `${location.origin}/status/404` },
    });
    const [card] = cardsOf(page);
    const before = card!.shadowRoot!.innerHTML;
    await live(page);
    await until('a live card', () => isLive(page, 'limber-technique-card'));
    await aWhile();
    card!.setAttribute('layout', 'compact');
    await aWhile();
    expect(card!.shadowRoot!.innerHTML).to.equal(before);
    expect(page.errors).to.deep.equal([]);
  });

  it('shows the figure in a card, and lets it play', async () => {
    const page = await makePage({ body: await ahead('limber-technique-card', { technique: 'seated-chair-twist' }) });
    const [card] = cardsOf(page);
    const figure = card!.shadowRoot!.querySelector('limber-technique-figure')!;
    expect(isDrawn(figure) || figure.shadowRoot!.querySelectorAll('path').length > 20).to.be.true;
    await live(page);
    await until('buttons to play', () => figure.shadowRoot!.querySelector('[part=controls] button'));
    expect(card!.shadowRoot!.querySelectorAll('limber-technique-figure').length).to.equal(1);
    expect(figure.shadowRoot!.querySelectorAll('.drawing').length).to.equal(1);
    await until('a timer', () =>
      card!.shadowRoot!.querySelector('limber-hold-timer')?.shadowRoot?.querySelector('button'),
    );
  });

  it('is a working timer once it is taken over', async () => {
    const page = await makePage({ body: await ahead('limber-hold-timer', OWN_TIMER) });
    const timer = elementIn(page, 'limber-hold-timer');
    await live(page);
    await until('a live element', () => timer.matches(':defined') && !timer.shadowRoot!.querySelector('.in-words'));
    const started = new Promise((resolve) => timer.addEventListener('limber-start', resolve));
    timer.shadowRoot!.querySelector<HTMLElement>('[part~=main]')!.click();
    await started;
  });

  for (const [tag, options] of [
    ['limber-hold-timer', OWN_TIMER],
    ['limber-safety-check', {}],
  ] as const) {
    it(`<${tag}> says in words what it is for where its script never comes`, async () => {
      const page = await makePage({ body: `${await ahead(tag, options)}<p>After</p>` });
      const element = elementIn(page, tag);
      const text = element.querySelector<HTMLElement>('p, li, dd')!;
      const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, summary')];
      const isSeen = (one: HTMLElement): boolean =>
        one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().height > 0;
      const heightBefore = element.getBoundingClientRect().height;
      expect([isSeen(text), buttons.every(isSeen)]).to.deep.equal([false, true]);
      // Ten seconds later.
      for (const animation of element.shadowRoot!.getAnimations()) animation.finish();
      expect([isSeen(text), buttons.some(isSeen)]).to.deep.equal([true, false]);
      expect(element.getBoundingClientRect().height).not.to.equal(heightBefore);
    });
  }

  it('is all there on paper before any script: unfolded, and words in place of buttons', async function () {
    const bodies = await Promise.all(TAGS.map(([tag, options]) => ahead(tag, options)));
    const page = await makePage({ body: bodies.join('') });
    const roots = [...page.document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const seen = (selector: string): boolean[] =>
      roots
        .flatMap((root) => [...root.querySelectorAll(selector)])
        .map((one) => one.checkVisibility({ visibilityProperty: true }));
    expect(seen('details > :not(summary)')).to.include(false);
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      this.skip();
    }
    try {
      expect(seen('details:not([part=cues]) > :not(summary)')).not.to.include(false);
      expect(seen('button')).not.to.include(true);
      expect(seen('.in-words')).to.deep.equal([true, true, true]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  for (const [tag, options, file] of [
    ['limber-hold-timer', { technique: 'childs-pose' }, 'childs-pose'],
    ['limber-safety-check', {}, 'safety'],
    ['limber-safety-check', {}, 'check'],
  ] as const) {
    it(`<${tag}> gives way to what it is for in words where ${file}.js does not load`, async () => {
      const page = await makePage({
        body: await ahead(tag, options),
        imports: { [`${location.origin}/cdn/en/${file}.js`]: `${location.origin}/status/404` },
      });
      const element = elementIn(page, tag);
      await live(page);
      await until('no buttons', () => !element.shadowRoot!.querySelector('button'));
      expect(element.querySelector('p, li')!.checkVisibility({ visibilityProperty: true })).to.equal(true);
      expect(page.failures.map(([failed, reason]) => [failed, reason])).to.deep.equal([[tag, 'load-failed']]);
    });
  }

  it('keeps what is said of a technique that does not load', async () => {
    const page = await makePage({
      body: await ahead('limber-safety-notice', { technique: 'childs-pose' }),
      imports: { [`${location.origin}/cdn/en/childs-pose.js`]: `${location.origin}/status/404` },
    });
    const root = elementIn(page, 'limber-safety-notice').shadowRoot!;
    const before = root.querySelector('.frame')!.innerHTML;
    await live(page);
    await until('a failure', () => page.failures.length);
    await aWhile();
    expect(root.querySelector('.frame')!.innerHTML).to.equal(before);
  });

  it('is a working check once it is taken over', async () => {
    const page = await makePage({ body: await ahead('limber-safety-check') });
    const check = elementIn(page, 'limber-safety-check');
    await live(page);
    await until('a live element', () => check.matches(':defined') && !check.shadowRoot!.querySelector('.in-words'));
    check.shadowRoot!.querySelector<HTMLElement>('button')!.click();
    await until('a question', () => check.shadowRoot!.querySelector('fieldset'));
    expect(check.shadowRoot!.querySelectorAll('section').length).to.equal(1);
  });

  it('gives way where its attributes were changed by hand', async () => {
    const markup = await ahead('limber-technique-card', { technique: 'seated-chair-twist' });
    const page = await makePage({
      body: markup.replace('technique="seated-chair-twist"', 'technique="childs-pose" layout="compact"'),
    });
    const [card] = cardsOf(page);
    await live(page);
    await until(
      'the other technique',
      () => card!.shadowRoot!.querySelector('[part=name]')?.textContent === 'Child’s pose',
    );
    expect(card!.shadowRoot!.querySelectorAll('article').length).to.equal(1);
    expect(card!.shadowRoot!.querySelector('article')!.className).to.equal('compact');
    expect(page.errors).to.deep.equal([]);
  });

  it('gives way to another version without stale text', async () => {
    const page = await makePage({ body: await ahead('limber-technique-card', { technique: 'childs-pose' }) });
    const [card] = cardsOf(page);
    await live(page, '/other-copy/cdn/limber.js');
    await until('words of the other copy', () => card!.shadowRoot!.textContent.includes('Other words'));
    expect(card!.shadowRoot!.querySelectorAll('article').length).to.equal(1);
    expect(card!.shadowRoot!.querySelector(':scope > style')).to.equal(null);
    expect(page.errors).to.deep.equal([]);
  });

  it('gives way where the page speaks another language', async () => {
    const markup = await ahead('limber-technique-card', { technique: 'childs-pose' });
    const page = await makePage({ body: markup.replace('lang="en"', 'lang="ar"') });
    const [card] = cardsOf(page);
    await live(page);
    await until('a frame that says its language', () => frameOf(card!).getAttribute('lang') === 'en');
    expect(stepsOf(card!).length).to.be.greaterThan(3);
  });

  it('stays where the technique does not load', async () => {
    const page = await makePage({
      body: await ahead('limber-technique-card', { technique: 'childs-pose' }),
      imports: { [`${location.origin}/cdn/en/childs-pose.js`]: `${location.origin}/status/404` },
    });
    const [card] = cardsOf(page);
    await live(page);
    await until('a failure', () => page.failures.length);
    await aWhile();
    expect(stepsOf(card!).length).to.be.greaterThan(3);
    expect(card!.shadowRoot!.querySelector('[part=message]')).to.equal(null);
  });

  it('reads without its root, in order, and without its tags', async () => {
    const whole = await makePage({
      body: `${await ahead('limber-technique-card', { technique: 'childs-pose' })}${LOADER}`,
    });
    const [card] = cardsOf(whole);
    await until('a live card', () => stepsOf(card!).length && !card!.shadowRoot!.querySelector(':scope > style'));
    const plain = await makePage({
      body: await ahead('limber-technique-card', { technique: 'childs-pose', shadow: 'false' }),
    });
    const steps = [...plain.document.querySelectorAll('ol > li')].map(({ textContent }) => textContent);
    expect(steps.length).to.equal(stepsOf(card!).length);
    stepsOf(card!).forEach((step, i) => expect(steps[i]).to.include(step));
    const stripped = (await ahead('limber-technique-card', { technique: 'childs-pose', shadow: 'false' })).replace(
      /<\/?limber-[^>]*>/g,
      '',
    );
    const bare = await makePage({ body: stripped });
    expect(bare.document.body.textContent.trim()).to.equal(plain.document.body.textContent.trim());
  });

  it('<limber-faq-accordion> keeps its questions, where they stand and as they look', async () => {
    const body = await ahead('limber-faq-accordion', { topic: 'sound' });
    const page = await makePage({ head: SHIFTS, body: `${body}<p>After</p>` });
    const accordion = elementIn(page, 'limber-faq-accordion');
    const questions = [...accordion.querySelectorAll<HTMLDetailsElement>(':scope > details')];
    questions[0]!.open = true;
    await aWhile();
    const places = (): number[] => questions.map((one) => Math.round(one.getBoundingClientRect().top));
    const before = places();
    await live(page);
    await until('whose advice it is', () => accordion.shadowRoot?.querySelector('[part=review]'));
    await until('buttons', () => accordion.shadowRoot!.querySelector('[part=toolbar]'));
    await aWhile();
    expect([...accordion.querySelectorAll(':scope > details')]).to.deep.equal(questions);
    expect(places()).to.deep.equal(before);
  });
});
