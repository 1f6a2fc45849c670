import { expect } from '@open-wc/testing';
import { PAGE, embed, notesOf, nothingWrong, shadowText } from './embed.js';
import { aWhile, closePages, openPage, until, type Page } from './frame.js';

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

describe('the parameters of the iframe page', () => {
  afterEach(closePages);

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
});
