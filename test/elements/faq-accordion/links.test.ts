import { expect } from '@open-wc/testing';
import {
  accordionOf,
  filterOf,
  inSight,
  openOnes,
  own,
  put,
  questions,
  recordToggles,
  tag,
  told,
  until,
} from './accordions.js';

const goTo = (hash: string): void => void (location.hash = hash);

describe('Links to questions', () => {
  const toggles = recordToggles();
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await told();
  });

  it('open them, and say nothing', async () => {
    const accordion = await accordionOf(tag('', own(3)));
    goTo('q1');
    await until(() => openOnes(accordion).join() === '1', 'an open question');
    await told();
    expect(toggles).to.deep.equal([]);
  });

  it('open them again, for a link to where the address already is', async () => {
    const accordion = await accordionOf(`<a href="#q1">go</a>${tag('', own(3))}`);
    const link = accordion.parentElement!.querySelector('a')!;
    link.click();
    await until(() => questions(accordion)[1]!.open, 'an open question');
    questions(accordion)[1]!.open = false;
    link.click();
    await until(() => questions(accordion)[1]!.open, 'an open question again');
  });

  it('open the question that something stands in', async () => {
    const accordion = await accordionOf(
      tag(
        '',
        `<details><summary>A</summary><details><summary>In A</summary><p id="deep">deep</p></details></details>${own(1)}`,
      ),
    );
    goTo('deep');
    await until(() => accordion.querySelector('#deep')!.checkVisibility(), 'what is deep inside');
  });

  it('lead to questions that come late', async () => {
    goTo('need-a-pop');
    const accordion = await accordionOf(tag('topic="sound"'));
    await until(() => openOnes(accordion).join() === '2', 'an open question');
    questions(accordion)[2]!.open = false;
    accordion.append(document.createElement('i'));
    await told();
    expect(openOnes(accordion), 'once').to.deep.equal([]);
  });

  it('lead into shadow roots', async () => {
    const box = (await put(`<div id="box"></div>${tag('', own(1))}`)).parentElement!.querySelector('#box')!;
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = tag('', '<details id="inside"><summary>A</summary></details>');
    const accordion = root.querySelector('limber-faq-accordion')!;
    await accordion.updateComplete;
    await told();
    goTo('inside');
    await until(() => questions(accordion)[0]!.open, 'an open question');
  });

  it('show what a filter hides', async () => {
    const accordion = await accordionOf(tag('', own(10)));
    const input = filterOf(accordion)!;
    input.value = '3';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => inSight(accordion).length === 1, 'one');
    goTo('q5');
    await until(() => questions(accordion)[5]!.open, 'an open question');
    expect(inSight(accordion)).to.have.length(10);
    await until(() => input.value === '', 'an empty filter');
  });

  it('may be none: to nothing, to what is elsewhere, and malformed', async () => {
    const accordion = await accordionOf(`<p id="else">else</p>${tag('', own(2))}`);
    for (const hash of ['else', 'nowhere', '%E0%A4%A', '']) goTo(hash);
    await told();
    expect(openOnes(accordion)).to.deep.equal([]);
  });
});
