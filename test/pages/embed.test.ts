import { expect } from '@open-wc/testing';
import type { HeightMessage } from '../../src/embed/height.js';
import { aWhile, closePages, makePage, openPage, settled, until, type Page } from './frame.js';

/** Byte for byte as it is on disk, and under the strict policy on top of its own. */
const PAGE = '/strict/cdn/embed.html';
const CARD = `${PAGE}?element=technique-card&technique=childs-pose`;

const shadowText = (element: Element | null): string => element?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
const notesOf = ({ document }: Page): string[] =>
  [...document.querySelectorAll('aside li')].map(({ textContent }) => textContent);

/** Opens the iframe page, and waits until its element shows something. */
async function embed(query: string): Promise<Page> {
  const page = await openPage(`${PAGE}?${query}`);
  await until('an element', () => page.document.querySelector('main *')?.localName.startsWith('limber-'));
  await until(
    'what it shows',
    () => page.document.querySelector(`main ${tagIn(query)}`)?.shadowRoot?.childElementCount,
  );
  return page;
}

const tagIn = (query: string): string => `limber-${new URLSearchParams(query).get('element')!}`;

/** The iframe page's script in a page with an address of its own that has nothing else: its console is on record from the first. */
async function onRecord(query: string): Promise<Page> {
  const page = await openPage(`/cdn/embed.css?${query}`);
  const { document } = page;
  document.body.replaceChildren(document.createElement('main'));
  document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: '/cdn/embed.js' }));
  return page;
}

/** Addresses, and what each has that cannot be used, as the notes begin. */
const REFUSED = {
  '': ['Nothing is chosen yet'],
  'element=technique-figure&technique=cat-cow&pose=jump': ['pose'],
  'element=technique-figure&technique=cat-cow&pose=Two+words': ['pose'],
  'element=technique-figure&technique=cat-cow&view=below&pose=jump&colour=red': ['view', 'colour', 'pose'],
  'element=technique-card&technique=none&layout=huge&hide=all&heading-level=9': [
    'technique',
    'layout',
    'hide',
    'heading-level',
  ],
  'element=hold-timer&sides=left&seconds=0&breath=fast&theme=pink&id=1&lang=!': [
    'sides',
    'seconds',
    'breath',
    'theme',
    'id',
    'lang',
  ],
  'element=hold-timer&sound=loud&emergency-number=0900123456&pose=cat&gate': [
    'sound',
    'emergency-number',
    'pose',
    'gate',
  ],
  'element=safety-notice&level=some&level=urgent': ['level', 'level'],
  'element=faq-accordion&a=1&b=2&c=3&d=4&e=5&f=6&g=7': ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  'element=script&technique=cat-cow&lang=!': ['script', 'lang'],
};

function nothingWrong(page: Page): void {
  expect(page.errors).to.deep.equal([]);
  expect(page.violations).to.deep.equal([]);
}

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

describe('the iframe page', () => {
  afterEach(closePages);

  for (const [query, words, title] of [
    ['element=technique-card&technique=childs-pose', 'Fold down, breathe out', 'Child’s pose'],
    ['element=technique-card&technique=cat-cow&layout=compact&hide=timer+figure', 'Cat and cow', 'Cat and cow'],
    ['element=hold-timer&label=Plank&seconds=45&sound=true&keep-awake', '45 seconds', 'Plank'],
    ['element=technique-figure&technique=cat-cow&pose=cat&still=1', '', 'Cat and cow'],
    ['element=safety-check&emergency-number=112', 'What you tell us stays on this page', 'Is this for me?'],
    [
      'element=faq-accordion&topic=sound&single=true',
      'No clinician has reviewed these answers',
      'Gentle back stretches',
    ],
    ['element=safety-notice&level=emergency&emergency-number=112', 'Call 112', 'Safety notice'],
  ] as const) {
    it(`shows what its address asks for: ${query}`, async () => {
      const page = await embed(query);
      const element = (): Element | null => page.document.querySelector(tagIn(query));
      await until(words, () => shadowText(element()).includes(words));
      await until('a title', () => page.document.title === title);
      expect(page.document.documentElement.lang).to.equal('en');
      expect(notesOf(page)).to.deep.equal([]);
      expect(page.warnings).to.deep.equal([]);
      expect(page.failures).to.deep.equal([]);
      nothingWrong(page);
    });
  }

  it('asks for its own files alone, and only for those that it needs', async () => {
    const page = await embed('element=technique-card&technique=childs-pose');
    await settled(page);
    const requests = page.requests();
    expect(requests.filter((path) => !path.startsWith('/strict/cdn/'))).to.deep.equal([]);
    expect(requests.filter((path) => /\/en\/.*-/.test(path))).to.deep.equal(['/strict/cdn/en/childs-pose.js']);
  });

  it('is one element, as wide as there is room, that never scrolls sideways', async () => {
    const page = await embed('element=technique-card&technique=childs-pose');
    await settled(page);
    for (const width of [320, 900]) {
      page.frame.width = String(width);
      await until('that width', () => page.window.innerWidth === width);
      const root = page.document.documentElement;
      expect(root.scrollWidth).to.equal(root.clientWidth);
      expect(page.document.querySelector('limber-technique-card')!.clientWidth).to.be.closeTo(root.clientWidth, 8);
    }
  });

  it('takes its theme: light, dark, as the visitor likes, or what is behind it', async () => {
    const looks: Record<string, string[]> = {};
    for (const theme of ['light', 'dark', 'auto', 'transparent']) {
      const page = await embed(`element=technique-card&technique=childs-pose&theme=${theme}`);
      const { colorScheme, backgroundColor, color } = page.window.getComputedStyle(page.document.documentElement);
      looks[theme] = [colorScheme, backgroundColor, color];
      nothingWrong(page);
    }
    expect(looks['light']).to.deep.equal(['light', 'rgb(255, 255, 255)', 'rgb(28, 34, 32)']);
    expect(looks['dark']).to.deep.equal(['dark', 'rgb(22, 26, 25)', 'rgb(236, 240, 238)']);
    expect(looks['auto']![0]).to.equal('light dark');
    expect([looks['light']![1], looks['dark']![1]]).to.include(looks['auto']![1]);
    expect(looks['transparent']!.slice(0, 2)).to.deep.equal(['light dark', 'rgba(0, 0, 0, 0)']);
  });

  it('takes its language, and the direction of that', async () => {
    const page = await embed('element=technique-card&technique=childs-pose&lang=ar');
    const { lang, dir } = page.document.documentElement;
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
    nothingWrong(page);
  });

  it('names what it cannot use, and goes on', async () => {
    const page = await embed('element=technique-figure&technique=cat-cow&pose=jump&colour=red&view=below');
    await until('a pose that is checked', () => notesOf(page).length === 3);
    expect(notesOf(page)).to.have.members([
      '“view” cannot be “below”. It can be: side, front, back, top, or degrees round it and from above (5 to 85), such as "30 15".',
      '“colour” is not something technique-figure takes. It takes: technique, pose, side, view, still, lang, theme, id.',
      '“pose” cannot be “jump”. It can be: table, cow, cat.',
    ]);
    await until('its picture', () =>
      page.document.querySelector('limber-technique-figure')!.shadowRoot!.querySelector('path'),
    );
    nothingWrong(page);
  });

  it('says what to do where nothing is chosen', async () => {
    const page = await openPage(PAGE);
    await until('a note', () => notesOf(page).length);
    expect(notesOf(page)[0]).to.match(/^Nothing is chosen yet\. Add “element=technique-card”/);
    expect(page.document.querySelector('main > p')).to.equal(null);
    nothingWrong(page);
  });

  for (const [query, refused] of Object.entries(REFUSED)) {
    it(`names in the console each that it cannot use: ${query || 'nothing'}`, async () => {
      const page = await onRecord(query);
      await until('a note of each', () => page.warnings.length >= refused.length);
      await aWhile();
      const told = page.warnings.map((warning) => warning.replace('Limber: ', ''));
      expect(told.map((note) => /^“([^”]*)”/.exec(note)?.[1] ?? note.split('.')[0])).to.have.members(refused);
      const more = told.length - 5;
      expect(notesOf(page)).to.deep.equal(
        more > 0 ? [...told.slice(0, 5), `And ${more} more like these, in the console.`] : told,
      );
    });
  }

  it('says so where the script beside it did not load', async () => {
    const html = await (await fetch('/cdn/embed.html')).text();
    const page = await makePage({
      head: html
        .replace(/<link.*>/, '')
        .replace(/[^]*<title>/, '<base href="/nowhere/"><title>')
        .replace(/<\/head>[^]*/, '')
        .replace('embed.js', '/cdn/embed.js'),
      body: '<main></main>',
    });
    await until('a note', () =>
      notesOf(page).some((note) => note.startsWith('limber.js, which draws all this, did not load.')),
    );
  });

  it('can be read where scripts are off, and allows none but its own', async () => {
    const html = await (await fetch(PAGE)).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    const words = page.querySelector('noscript')!.textContent;
    expect(words).to.contain('It needs JavaScript').and.to.contain('Stop if it hurts.');
    const policy = page.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')!.content;
    expect(policy).to.equal(
      "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html limber",
    );
    // Before anything that it could forbid.
    expect(page.querySelector('meta[http-equiv]')!.previousElementSibling!.hasAttribute('charset')).to.equal(true);
  });

  it('opens links to other pages in a window of their own, and its own links where they are', async () => {
    const page = await embed('element=technique-card&technique=childs-pose');
    await settled(page);
    const root = page.document.querySelector('limber-technique-card')!.shadowRoot!;
    const click = (link: HTMLAnchorElement): void => {
      page.document.addEventListener('click', (event) => event.preventDefault(), { once: true });
      link.click();
    };
    const source = root.querySelector<HTMLAnchorElement>('[part="sources"] a[href^="https:"]')!;
    click(source);
    expect([source.target, source.rel]).to.deep.equal(['_blank', 'noopener']);
    const anchor = root.querySelector<HTMLAnchorElement>('[part="anchor"]')!;
    click(anchor);
    expect(anchor.target).to.equal('');
  });

  describe('with hostile parameters', () => {
    const HOSTILE = [
      '<img src=x onerror="parent.hit=1">',
      '<svg/onload=parent.hit=1>',
      '"><script>parent.hit=1</script>',
      "'-parent.hit=1-'",
      'javascript:parent.hit=1',
      'data:text/html,<script>parent.hit=1</script>',
      '</title><script>parent.hit=1</script>',
      '{{constructor.constructor("parent.hit=1")()}}',
      '${parent.hit=1}',
      '__proto__',
      '../../other-copy/cdn/limber.js',
      'https://example.org/evil.js',
      '\u202Egnp.js\u0000\r\n<b>',
      '<limber-settings content="/x.json">',
    ];
    const ELEMENTS = ['technique-card', 'hold-timer', 'technique-figure', 'safety-check', 'safety-notice'];
    const NAMES = [
      'technique',
      'label',
      'layout',
      'hide',
      'pose',
      'view',
      'level',
      'breath',
      'topic',
      'lang',
      'theme',
      'id',
    ];
    const ATTRIBUTES = ['emergency-number', 'content', 'onclick', 'srcdoc', 'style', 'slot', 'class', 'constructor'];

    for (const [i, text] of HOSTILE.entries()) {
      it(`runs nothing and makes no markup: ${JSON.stringify(text)}`, async () => {
        const element = ELEMENTS[i % ELEMENTS.length]!;
        const names = [...NAMES, ...ATTRIBUTES, text];
        const query = new URLSearchParams([['element', element], ...names.map((name) => [name, text])]);
        const page = await openPage(`${PAGE}?${query.toString()}#${encodeURIComponent(text)}`);
        await until('notes', () => notesOf(page).length);
        await aWhile();
        expect('hit' in window).to.equal(false);
        const all = [...page.document.querySelectorAll('body *:not(noscript)')].map(({ localName }) => localName);
        expect(
          all.filter((tag) => !['main', `limber-${element}`, 'aside', 'p', 'ul', 'li'].includes(tag)),
        ).to.deep.equal([]);
        const shown = page.document.querySelector(`limber-${element}`)!;
        const { shadowRoot } = shown;
        expect(shadowRoot?.querySelector('script, img, b, iframe, [onerror], [onload]') ?? null).to.equal(null);
        expect(shown.getAttributeNames().filter((name) => ATTRIBUTES.includes(name))).to.deep.equal([]);
        expect(page.requests().filter((path) => !path.startsWith('/strict/cdn/'))).to.deep.equal([]);
        nothingWrong(page);
      });
    }

    it('has nothing but an unknown element to say no to', async () => {
      for (const element of [...HOSTILE, 'script', 'iframe', 'settings', 'limber-settings', 'constructor']) {
        const page = await openPage(`${PAGE}?${new URLSearchParams({ element, technique: 'cat-cow' }).toString()}`);
        await until('a note', () => notesOf(page).length);
        expect(page.document.querySelectorAll('main > *')).to.have.length(1);
        expect(page.document.querySelector('main > aside')!.children).to.have.length(2);
        expect('hit' in window).to.equal(false);
        nothingWrong(page);
        closePages();
      }
    });

    it('shows a label as the text that it is', async () => {
      const label = '<img src=x onerror="parent.hit=1">';
      const page = await embed(new URLSearchParams({ element: 'hold-timer', label }).toString());
      await until('the label', () => shadowText(page.document.querySelector('limber-hold-timer')).includes(label));
      await until('the title', () => page.document.title === label);
      expect('hit' in window).to.equal(false);
      nothingWrong(page);
    });
  });

  describe('as high as what it shows', () => {
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
        frame.scrollIntoView();
        await until('a card', () =>
          frame.contentDocument?.querySelector('limber-technique-card')?.shadowRoot?.querySelector('ol'),
        );
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
});
