import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { bundled, type Library } from '../../../src/content/library.js';
import type { LimberAcknowledgeDetail } from '../../../src/elements/safety-notice/events.js';
import type { LimberSafetyNotice } from '../../../src/elements/safety-notice/safety-notice.js';
import { libraryContext } from '../../../src/page/contexts.js';
import { part, said, textOf } from '../../support/card.js';
import { button, noticeOf, tag, until } from './notices.js';

const status = (notice: Element): HTMLElement => notice.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;

describe('A notice that asks to be read', () => {
  const details: LimberAcknowledgeDetail[] = [];
  const record = ({ detail }: HTMLElementEventMap['limber-acknowledge']): void => void details.push(detail);
  beforeEach(() => {
    details.length = 0;
    document.body.addEventListener('limber-acknowledge', record);
  });
  afterEach(() => document.body.removeEventListener('limber-acknowledge', record));

  async function press(notice: LimberSafetyNotice, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
    button(notice)!.focus();
    await sendKeys({ press: key });
    await notice.updateComplete;
  }

  it('asks only where the page wants it', async () => {
    expect(button(await noticeOf(tag()))).not.to.exist;
    expect(textOf(button(await noticeOf(tag('acknowledge'))))).to.equal('I have read this');
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`asks once: ${name} answers it`, async () => {
      const notice = await noticeOf(tag('acknowledge'));
      expect(notice.acknowledged).to.be.false;
      expect(textOf(status(notice))).to.equal('');
      await press(notice, key);
      expect(notice.acknowledged).to.be.true;
      expect(button(notice)).not.to.exist;
      expect(textOf(status(notice))).to.equal('Thank you. You have read this.');
      expect(details).to.deep.equal([{}]);
    });
  }

  it('keeps the focus where it was', async () => {
    const notice = await noticeOf(tag('acknowledge'));
    await press(notice);
    expect(document.activeElement === notice).to.be.true;
    expect(notice.shadowRoot!.activeElement === status(notice)).to.be.true;
  });

  it('says in the same, polite region that it was heard', async () => {
    const notice = await noticeOf(tag('acknowledge'));
    const region = status(notice);
    await press(notice);
    expect(status(notice) === region).to.be.true;
    expect(region.closest('[aria-live=assertive], [role=alert]')).not.to.exist;
  });

  it('has said so by the time its event comes', async () => {
    const notice = await noticeOf(tag('acknowledge'));
    const seen: boolean[] = [];
    notice.addEventListener('limber-acknowledge', () => seen.push(notice.acknowledged));
    await press(notice);
    expect(seen).to.deep.equal([true]);
  });

  it('says what was read: the technique, or the level', async () => {
    const notice = await noticeOf(tag('acknowledge technique="cat-cow"'));
    await press(notice);
    notice.level = 'urgent';
    await notice.updateComplete;
    await press(notice);
    expect(details).to.deep.equal([{ technique: 'cat-cow' }, { level: 'urgent' }]);
  });

  it('asks anew for another technique, and for another level', async () => {
    const notice = await noticeOf(tag('acknowledge'));
    for (const change of [{ technique: 'cat-cow' }, { level: 'urgent' }, { level: 'emergency' }] as const) {
      await press(notice);
      expect(notice.acknowledged).to.be.true;
      Object.assign(notice, change);
      await until(() => button(notice), `a question after ${JSON.stringify(change)}`);
      expect(notice.acknowledged).to.be.false;
      expect(textOf(status(notice))).to.equal('');
      if (change.technique) await until(() => part(notice, 'stop'), 'the technique');
    }
  });

  it('takes no answer for a technique that is still on its way', async () => {
    let arrive: (() => void) | undefined;
    const slow: Library = {
      ...bundled,
      find: () => undefined,
      load: async (id, lang) => {
        if (id === 'cat-cow') await new Promise<void>((resolve) => (arrive = resolve));
        return bundled.load(id, lang);
      },
    };
    const notice = await noticeOf(tag('acknowledge technique="childs-pose"'));
    const host = notice.parentElement!;
    new ContextProvider(host, { context: libraryContext, initialValue: slow });
    host.append(notice);
    notice.technique = 'cat-cow';
    await until(() => arrive, 'a request');
    await press(notice);
    arrive!();
    await until(() => said(notice, 'label') === 'Cat and cow', 'the technique');
    expect(details).to.deep.equal([{ technique: 'childs-pose' }]);
    expect(notice.acknowledged).to.be.false;
    expect(button(notice)).to.exist;
  });

  it('stays answered while other things change', async () => {
    const notice = await noticeOf(tag('acknowledge'));
    await press(notice);
    notice.headingLevel = 4;
    await notice.updateComplete;
    expect(notice.acknowledged).to.be.true;
    expect(button(notice)).not.to.exist;
  });

  it('stores nothing', async () => {
    const before = [localStorage.length, sessionStorage.length, document.cookie];
    await press(await noticeOf(tag('acknowledge')));
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
    expect((await noticeOf(tag('acknowledge'))).acknowledged).to.be.false;
  });
});
