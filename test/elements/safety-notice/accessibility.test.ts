import { expect } from '@open-wc/testing';
import { PAGES, violationsOf } from '../../support/axe.js';
import { part, textOf } from '../../support/card.js';
import { isWhole, noticeOf, tag, until } from './notices.js';

const openAll = (notice: Element): void =>
  notice.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));

describe('A notice and the accessibility rules', () => {
  for (const [page, style] of Object.entries(PAGES)) {
    it(`has no violations on ${page}`, async () => {
      const all = ['', 'acknowledge', 'technique="cat-cow"', 'level="routine"', 'level="urgent"', 'level="emergency"'];
      const notice = await noticeOf(
        `<div style="padding: 1em; ${style}"><h1>Page</h1><limber-settings emergency-number="112">${all.map((attributes) => tag(attributes)).join('')}</limber-settings></div>`,
      );
      const main = notice.closest('main')!;
      const notices = [...main.querySelectorAll('limber-safety-notice')];
      await until(() => notices.every(isWhole), 'all of them');
      notices.forEach(openAll);
      expect(await violationsOf(main)).to.deep.equal([]);
    });
  }

  it('keeps calm: nothing in it interrupts', async () => {
    const notice = await noticeOf(tag('level="emergency" acknowledge'));
    expect(notice.shadowRoot!.querySelector('[role=alert], [role=alertdialog], [aria-live=assertive]')).not.to.exist;
  });

  it('shows where the focus is: on the link to call, unlike its background', async () => {
    const notice = await noticeOf(
      `<limber-settings emergency-number="112">${tag('level="emergency"')}</limber-settings>`,
    );
    await until(() => part(notice, 'call')?.localName === 'a', 'a link');
    const link = part(notice, 'call')!;
    link.focus({ focusVisible: true } as FocusOptions);
    const { outlineColor, outlineStyle } = getComputedStyle(link);
    expect(outlineStyle).to.equal('solid');
    expect(outlineColor).not.to.equal(getComputedStyle(part(notice, 'notice')!).backgroundColor);
  });

  for (const width of [200, 320, 700]) {
    it(`has controls big enough to touch and stays inside ${width} px`, async () => {
      const notice = await noticeOf(`<div style="width: ${width}px">${tag('technique="cat-cow" acknowledge')}</div>`);
      openAll(notice);
      for (const control of notice.shadowRoot!.querySelectorAll('summary, button')) {
        expect(control.getBoundingClientRect().height, textOf(control)).to.be.at.least(43.9);
      }
      expect(part(notice, 'notice')!.scrollWidth).to.be.at.most(width);
    });
  }

  it('is in English on a page in another language, and says so', async () => {
    const notice = await noticeOf(`<div lang="ar" dir="rtl">${tag()}</div>`);
    const frame = notice.shadowRoot!.querySelector('.frame')!;
    expect([frame.getAttribute('lang'), frame.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
  });
});
