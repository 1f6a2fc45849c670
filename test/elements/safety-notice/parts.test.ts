import { expect } from '@open-wc/testing';
import { itemsOf, part, parts, said, textOf } from '../../support/card.js';
import { aWhile, closePages, makePage, script, until, type Page } from '../../pages/frame.js';
import { isWhole, stands, tag } from './notices.js';

const { origin } = location;
const FOLDER = `${origin}/src/elements`;
const head = script(`${FOLDER}/settings/define.ts`) + script(`${FOLDER}/safety-notice/define.ts`);
const within = (inside: string): string => `<limber-settings emergency-number="112">${inside}</limber-settings>`;
const PARTS = `${FOLDER}/safety-notice/notice-parts.ts`;
const lacking = { [PARTS]: `${origin}/status/404` };
const late = {
  [PARTS]: `data:text/javascript,export * from '${PARTS}?late'; await new Promise((resolve) => setTimeout(resolve, 200));`,
};

const noticeIn = ({ document }: Page): HTMLElement => document.querySelector('limber-safety-notice')!;

/** A page with a notice whose second file does not load. */
async function broken(attributes: string): Promise<Page> {
  const page = await makePage({ head, body: within(tag(attributes)), imports: lacking });
  await until('a notice', () => stands(noticeIn(page)));
  await until('an event', () => page.failures.length);
  await aWhile();
  expect(page.errors).to.deep.equal([]);
  return page;
}

const isEmergency = (notice: Element): void => {
  const call = part(notice, 'call')!;
  expect(call.getAttribute('href')).to.equal('tel:112');
  expect(call.checkVisibility()).to.be.true;
  const panel = call.closest('.emergency')!;
  expect(textOf(panel.querySelector('[part=advice]'))).to.contain('call your emergency number now');
  expect(panel.querySelectorAll('li').length).to.be.above(3);
};

describe('A notice whose second file does not load', () => {
  afterEach(closePages);

  it('says so, tells the page once, and still says when to get help', async () => {
    const page = await broken('acknowledge');
    const notice = noticeIn(page);
    expect(page.failures).to.deep.equal([['limber-safety-notice', 'load-failed', undefined]]);
    expect(said(notice, 'message')).to.match(/did not load.*call your doctor or your emergency number/);
    expect(itemsOf(notice, 'text').length).to.be.above(2);
    expect(parts(notice, 'level')).to.have.length(3);
    isEmergency(notice);
  });

  it('is the general one where it cannot say what a technique needs', async () => {
    const page = await broken('technique="cat-cow"');
    const notice = noticeIn(page);
    expect(page.failures).to.deep.equal([['limber-safety-notice', 'load-failed', undefined]]);
    expect(part(notice, 'message')!.checkVisibility()).to.be.true;
    expect(itemsOf(notice, 'text').length).to.be.above(2);
    isEmergency(notice);
  });

  it('tells the page once where nothing else loads, either', async () => {
    const imports = { ...lacking, [`${origin}/src/content/generated/en/safety.ts`]: `${origin}/status/404` };
    for (const attributes of ['', 'technique="cat-cow"']) {
      const page = await makePage({ head, body: tag(attributes), imports });
      await until('a message', () => part(noticeIn(page), 'message'));
      await aWhile();
      expect(page.failures).to.deep.equal([['limber-safety-notice', 'load-failed', undefined]]);
      expect(stands(noticeIn(page))).to.be.false;
    }
  });

  it('is whole where it is about a level alone', async () => {
    const page = await broken('level="emergency"');
    const notice = noticeIn(page);
    expect(page.failures).to.deep.equal([['limber-safety-notice', 'load-failed', undefined]]);
    expect(part(notice, 'message')).not.to.exist;
    isEmergency(notice);
  });
});

describe('A notice whose second file comes late', () => {
  afterEach(closePages);

  for (const attributes of ['', 'acknowledge', 'level="urgent"', 'level="emergency" acknowledge']) {
    it(`moves nothing: ${attributes || 'general'}`, async () => {
      const page = await makePage({ head, body: within(tag(attributes)), imports: late });
      const notice = noticeIn(page);
      const height = (): number => notice.getBoundingClientRect().height;
      await until('a notice', () => stands(notice));
      expect(isWhole(notice)).to.be.false;
      const before = height();
      await until('all of it', () => isWhole(notice));
      await aWhile();
      expect(height()).to.be.closeTo(before, 0.5);
    });
  }

  it('keeps open what somebody has opened', async () => {
    const page = await makePage({ head, body: within(tag()), imports: late });
    const notice = noticeIn(page);
    await until('a notice', () => stands(notice));
    for (const name of ['more', 'sources']) part(notice, name)!.querySelector('summary')!.click();
    await until('all of it', () => isWhole(notice));
    expect(
      [part(notice, 'more')!, part(notice, 'sources')!].map((details) => details.hasAttribute('open')),
    ).to.deep.equal([true, true]);
  });

  it('moves nothing once it is read, either', async () => {
    const page = await makePage({ head, body: within(tag('level="routine" acknowledge')) });
    const notice = noticeIn(page);
    await until('all of it', () => isWhole(notice));
    await until('its styles', () => notice.shadowRoot!.adoptedStyleSheets.length > 3);
    const before = notice.getBoundingClientRect().height;
    notice.shadowRoot!.querySelector('button')!.click();
    await until('an answer', () => !notice.shadowRoot!.querySelector('button'));
    expect(Math.abs(notice.getBoundingClientRect().height - before)).to.be.below(1);
  });
});
