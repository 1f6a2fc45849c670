import { ContextProvider } from '@lit/context';
import { aTimeout, expect } from '@open-wc/testing';
import { safety } from '../../../src/content/generated/safety.js';
import { bundled, type Library } from '../../../src/content/library.js';
import { libraryContext } from '../../../src/page/contexts.js';
import { accessibleName } from '../../support/axe.js';
import { has, part, said } from '../../support/card.js';
import { recordErrors, recordUncaught } from '../../support/record.js';
import { noticeOf, put, stands, tag, until } from './notices.js';

const isSeen = (host: Element, selector: string): boolean => host.querySelector(selector)!.checkVisibility();

describe('What a page puts into a notice', () => {
  it('may be another title', async () => {
    const notice = await noticeOf(tag('', '<span slot="title">Before class</span>'));
    expect(accessibleName(part(notice, 'notice')!)).to.match(/^Safety notice\s+Before class$/);
  });

  it('leaves the label of a level', async () => {
    const notice = await noticeOf(tag('level="emergency"', '<span slot="title">Call the desk</span>'));
    expect(accessibleName(part(notice, 'notice')!)).to.match(/^Emergency\s+Call the desk$/);
  });

  it('may be another text, in place of the general claims', async () => {
    const notice = await noticeOf(tag('', '<p slot="text">Warm up first.</p>'));
    expect(isSeen(notice, 'p')).to.be.true;
    expect(part(notice, 'text')!.checkVisibility()).to.be.false;
    expect(has(notice, 'more')).to.be.true;
  });

  it('takes the place of cautions, never of signs to stop', async () => {
    const notice = await noticeOf(tag('technique="cat-cow"', '<p slot="text">Warm up first.</p>'));
    expect(isSeen(notice, 'p')).to.be.true;
    expect(part(notice, 'cautions')!.checkVisibility()).to.be.false;
    expect(part(notice, 'stop')!.checkVisibility()).to.be.true;
  });

  it('adds to what a level says, and takes nothing away', async () => {
    for (const level of ['routine', 'urgent', 'emergency']) {
      const notice = await noticeOf(tag(`level="${level}"`, '<p slot="text">Tell the desk.</p>'));
      expect(isSeen(notice, 'p')).to.be.true;
      expect(part(notice, 'advice')!.checkVisibility() && part(notice, 'list')!.checkVisibility()).to.be.true;
    }
  });

  it('may be something at the end', async () => {
    const notice = await noticeOf(tag('', '<p slot="footer">Ask at the desk.</p>'));
    expect(isSeen(notice, 'p')).to.be.true;
    expect(notice.querySelector('p')!.getBoundingClientRect().top).to.be.above(
      part(notice, 'sources')!.getBoundingClientRect().bottom - 1,
    );
  });
});

describe('A plain version inside a notice', () => {
  const errors = recordErrors();
  const uncaught = recordUncaught();
  const real = safety.en!;
  const texts = safety as Record<string, typeof real>;
  afterEach(() => {
    texts.en = real;
    expect(uncaught).to.deep.equal([]);
  });

  it('shows until the notice stands, and then no more', async () => {
    let arrive: (() => void) | undefined;
    texts.en = async () => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return real();
    };
    const notice = await put(tag('', '<p>Stop if it hurts.</p>'));
    await until(() => arrive, 'a request');
    expect(isSeen(notice, 'p')).to.be.true;
    arrive!();
    await until(() => stands(notice), 'a notice');
    expect(isSeen(notice, 'p')).to.be.false;
  });

  it('stays where the texts did not load; the page is told', async () => {
    const broken = new Error('offline');
    texts.en = () => Promise.reject(broken);
    const notice = await put(tag('', '<p>Stop if it hurts.</p>'));
    await until(() => errors.length, 'an error');
    await notice.updateComplete;
    expect(isSeen(notice, 'p')).to.be.true;
    expect(errors).to.deep.equal([{ reason: 'load-failed', error: broken }]);
  });

  it('is not needed to say that nothing loaded, and whom to call', async () => {
    texts.en = () => Promise.reject(new Error('offline'));
    const notice = await put(tag('acknowledge', '\n  '));
    await until(() => has(notice, 'message'), 'a message');
    expect(said(notice, 'message')).to.match(/did not load.*call your doctor or your emergency number/);
    expect(stands(notice)).to.be.false;
  });

  for (const attributes of ['', 'technique="cat-cow"', 'level="urgent"']) {
    it(`tells the page once that its words did not load: ${attributes || 'general'}`, async () => {
      const broken = new Error('offline');
      const wordless: Library = { ...bundled, findWords: () => undefined, loadWords: () => Promise.reject(broken) };
      const host = (await put(tag())).parentElement!;
      new ContextProvider(host, { context: libraryContext, initialValue: wordless });
      host.innerHTML = tag(attributes, '<p>Stop if it hurts.</p>');
      await until(() => errors.length, 'an error');
      await aTimeout(50);
      expect(errors).to.deep.equal([{ reason: 'load-failed', error: broken }]);
      expect(isSeen(host, 'p')).to.be.true;
    });
  }

  it('says that nothing loaded even where the words come last', async () => {
    let arrive: (() => void) | undefined;
    const slow: Library = {
      ...bundled,
      findWords: () => undefined,
      loadWords: async (...asked) => {
        await new Promise<void>((resolve) => (arrive = resolve));
        return bundled.loadWords(...asked);
      },
    };
    texts.en = () => Promise.reject(new Error('offline'));
    const host = (await put(tag())).parentElement!;
    new ContextProvider(host, { context: libraryContext, initialValue: slow });
    host.innerHTML = tag();
    const notice = host.querySelector('limber-safety-notice')!;
    await until(() => arrive, 'a request');
    await aTimeout(20);
    arrive!();
    await until(() => has(notice, 'message'), 'a message');
  });
});
