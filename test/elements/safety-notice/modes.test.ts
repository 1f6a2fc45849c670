import { ContextProvider } from '@lit/context';
import { aTimeout, expect } from '@open-wc/testing';
import { load } from '../../../src/content/index.js';
import { safety } from '../../../src/content/generated/safety.js';
import type { SafetyTexts } from '../../../src/content/schema/safety.js';
import '../../../src/elements/technique-card/define.js';
import { techniqueContext } from '../../../src/page/contexts.js';
import { accessibleName } from '../../support/axe.js';
import { has, itemsOf, part, parts, said, textOf } from '../../support/card.js';
import { ownTechnique } from '../../support/content.js';
import { recordErrors, recordWarnings } from '../../support/record.js';
import { headings, noticeOf, put, stands, tag, until } from './notices.js';

const textsOf = async (): Promise<SafetyTexts> => (await safety.en!()).default;

const claim = (one: string | { text: string }): string => (typeof one === 'string' ? one : one.text);

describe('The general notice', () => {
  it('says what everybody should know', async () => {
    const { notice: texts } = await textsOf();
    const notice = await noticeOf(tag());
    expect(said(notice, 'title')).to.equal(`Safety notice ${texts.title}`);
    expect(itemsOf(notice, 'text')).to.deep.equal(texts.claims.map(claim));
  });

  it('folds when to get help, what cannot wait first', async () => {
    const notice = await noticeOf(tag());
    const details = part(notice, 'more') as HTMLDetailsElement;
    expect(details.open).to.be.false;
    expect(textOf(details.querySelector('summary'))).to.equal('When to get help');
    const levels = parts(notice, 'level').map((level) => level.classList[1]);
    expect(levels).to.deep.equal(['emergency', 'urgent', 'routine']);
  });

  it('shows every sign of every level, and what to do', async () => {
    const { levels } = await textsOf();
    const notice = await noticeOf(tag());
    parts(notice, 'level').forEach((panel, i) => {
      const { advice, signs } = levels[i]!;
      expect(textOf(panel.querySelector('[part=advice]'))).to.equal(advice.trim());
      expect([...panel.querySelectorAll('li')].map(textOf)).to.deep.equal(signs.map(({ text }) => text.trim()));
    });
  });

  it('names its sources, each once, with links', async () => {
    const notice = await noticeOf(tag());
    const items = [...part(notice, 'sources')!.querySelectorAll('li')].map(textOf);
    expect(items.length).to.be.above(5);
    expect(new Set(items).size).to.equal(items.length);
    expect(textOf(part(notice, 'sources')!.querySelector('summary'))).to.equal(`Sources (${items.length})`);
    const links = [...part(notice, 'sources')!.querySelectorAll('a')];
    expect(links.length).to.be.above(2);
    for (const { protocol } of links) expect(protocol).to.equal('https:');
  });

  it('opens what it folds when the page prints, and folds it again', async () => {
    const notice = await noticeOf(tag());
    const open = (): boolean[] => [...notice.shadowRoot!.querySelectorAll('details')].map((details) => details.open);
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal([true, true]);
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.deep.equal([false, false]);
  });
});

describe('The notice of one level', () => {
  const warnings = recordWarnings();

  it('shows that level alone', async () => {
    const { levels } = await textsOf();
    for (const { level, title, signs } of levels) {
      const notice = await noticeOf(tag(`level="${level}" technique="cat-cow"`));
      expect(headings(notice)).to.have.length(1);
      expect(said(notice, 'title')).to.contain(title);
      expect(itemsOf(notice, 'list')).to.deep.equal(signs.map(({ text }) => text.trim()));
      expect(has(notice, 'more')).to.be.false;
      expect(has(notice, 'sources')).to.be.true;
    }
  });

  it('sounds unlike the others: its label is in its name', async () => {
    const names = [];
    for (const level of ['routine', 'urgent', 'emergency']) {
      const notice = await noticeOf(tag(`level="${level}"`));
      const panel = part(notice, 'notice')!;
      expect(panel.getAttribute('role')).to.equal('note');
      names.push(accessibleName(panel).replace(/\s+/g, ' '));
    }
    expect(names).to.deep.equal(['Good to know Ask first', 'Soon See someone today or soon', 'Emergency Get help now']);
  });

  it('looks unlike the others without colours: its icon and its border', async () => {
    const looks = new Set<string>();
    const shapes = new Set<string>();
    for (const level of ['routine', 'urgent', 'emergency']) {
      const notice = await noticeOf(tag(`level="${level}"`));
      const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(part(notice, 'notice')!);
      looks.add(`${borderInlineStartStyle} ${borderInlineStartWidth}`);
      shapes.add(notice.shadowRoot!.querySelector('[part=icon] svg')!.innerHTML.replace(/<!--.*?-->/g, ''));
    }
    expect([looks.size, shapes.size]).to.deep.equal([3, 3]);
  });

  it('that nobody knows is the general notice, and a warning', async () => {
    const notice = await noticeOf(tag('level="huge"'));
    expect(has(notice, 'text') && has(notice, 'more')).to.be.true;
    expect(warnings.join()).to.include(
      '<limber-safety-notice level>: found "huge"; allowed: routine, urgent, emergency',
    );
  });
});

describe('The notice of a technique', () => {
  const errors = recordErrors();
  const warnings = recordWarnings();

  it('shows its cautions, its signs to stop, and when to get help', async () => {
    const technique = (await load('cat-cow', 'en'))!;
    const notice = await noticeOf(tag('technique="cat-cow"'));
    expect(itemsOf(notice, 'cautions')).to.deep.equal(technique.cautions!.map(claim));
    expect(itemsOf(notice, 'stop')).to.deep.equal(technique.stop!.map(claim));
    expect(parts(notice, 'level')).to.have.length(3);
    expect(has(notice, 'text')).to.be.false;
    expect(accessibleName(part(notice, 'notice')!)).to.match(/^Cat and cow\s+Before you start$/);
    expect(errors).to.be.empty;
  });

  it('keeps the outline: its heading where the page says, the others below', async () => {
    const notice = await noticeOf(tag('technique="cat-cow" heading-level="3"'));
    const levels = [...notice.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName);
    expect(levels).to.deep.equal(['h3', 'h4', 'h4', 'h4', 'h4', 'h4']);
  });

  it('is the general one where the technique is unknown, and says so to the page', async () => {
    const notice = await noticeOf(tag('technique="handstand"'));
    expect(has(notice, 'text') && has(notice, 'more')).to.be.true;
    expect(has(notice, 'cautions')).to.be.false;
    expect(errors).to.deep.equal([{ reason: 'unknown-technique', technique: 'handstand' }]);
    expect(warnings.join()).to.include('<limber-safety-notice technique>: found "handstand"');
  });

  it('does not show the general one on its way', async () => {
    const notice = await put(tag('technique="prone-press-up"'));
    while (!stands(notice)) await aTimeout(1);
    expect(has(notice, 'stop')).to.be.true;
    expect(has(notice, 'text')).to.be.false;
  });

  it('changes with the technique, and with the level', async () => {
    const notice = await noticeOf(tag());
    notice.technique = 'cat-cow';
    await until(() => has(notice, 'stop'), 'signs to stop');
    notice.technique = 'handstand';
    await until(() => has(notice, 'text'), 'the general claims');
    notice.level = 'urgent';
    await notice.updateComplete;
    expect(headings(notice)).to.deep.equal(['Soon See someone today or soon']);
  });

  it('that says nothing of safety is the general one; markup of a page’s own stays text', async () => {
    const own = ownTechnique({ cautions: ['Mind <b>the door</b>.'], stop: ['<img src=x onerror=alert(1)>'] });
    const notice = await noticeOf(tag());
    const host = notice.parentElement!;
    const provider = new ContextProvider(host, { context: techniqueContext, initialValue: own });
    host.append(notice);
    await until(() => has(notice, 'stop'), 'signs to stop');
    expect(itemsOf(notice, 'cautions')).to.deep.equal(['Mind <b>the door</b>.']);
    expect(itemsOf(notice, 'stop')).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(notice.shadowRoot!.querySelector('b, img')).not.to.exist;
    provider.setValue(ownTechnique());
    await until(() => has(notice, 'text'), 'the general claims');
    expect(has(notice, 'stop')).to.be.false;
  });

  it('inside a card is that of its technique', async () => {
    const notice = await noticeOf(
      `<limber-technique-card technique="childs-pose" hide="figure timer">${tag('slot="safety"')}</limber-technique-card>`,
    );
    await until(() => has(notice, 'stop'), 'signs to stop');
    expect(said(notice, 'label')).to.equal('Child’s pose');
  });
});
