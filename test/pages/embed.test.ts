import { expect } from '@open-wc/testing';
import { PAGE, embed, notesOf, nothingWrong, shadowText, tagIn } from './embed.js';
import { closePages, makePage, settled, until } from './frame.js';

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
});
