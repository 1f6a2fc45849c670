import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessibleName } from '../../support/axe.js';
import { part, textOf } from '../../support/card.js';
import {
  accordionOf,
  buttons,
  filterOf,
  inSight,
  openOnes,
  own,
  questions,
  statusOf,
  summaries,
  tag,
  told,
  until,
} from './accordions.js';
import type { LimberFaqAccordion } from '../../../src/elements/faq-accordion/faq-accordion.js';

const NAMES = ['Café crème', 'Zoë’s back', 'STRETCH', 'stretch and roll', 'roll', 'a', 'b', 'c', 'd', 'e'];

const many = (): Promise<LimberFaqAccordion> =>
  accordionOf(
    tag(
      '',
      own(10, (i) => NAMES[i]!),
    ),
  );

async function look(accordion: LimberFaqAccordion, query: string, count: number): Promise<void> {
  const input = filterOf(accordion)!;
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await until(
    () => inSight(accordion).length === count,
    `${count} questions for “${query}”, not ${inSight(accordion).length}`,
  );
}

describe('A filter', () => {
  it('is there for more than eight questions', async () => {
    const accordion = await accordionOf(`${tag('', own(8))}${tag('', own(9))}`);
    const other = accordion.nextElementSibling!;
    await until(() => part(other, 'toolbar'), 'a second');
    expect([filterOf(accordion), accessibleName(filterOf(other)!)]).to.deep.equal([null, 'Find a question']);
  });

  it('finds by words, in questions and answers, whatever their accents and capitals', async () => {
    const accordion = await many();
    for (const [query, found] of [
      ['cafe CREME', ['Café crème']],
      ["zoe's", ['Zoë’s back']],
      ['stretch', ['STRETCH', 'stretch and roll']],
      ['roll stretch', ['stretch and roll']],
      ['answer 4', ['roll']],
      ['  ', NAMES],
    ] as const) {
      await look(accordion, query, found.length);
      expect(inSight(accordion), query).to.deep.equal(found);
    }
  });

  it('says politely how many it has found, or that it has found none', async () => {
    const accordion = await many();
    await look(accordion, 'stretch', 2);
    await until(() => statusOf(accordion) === '2 questions found', 'a number');
    await look(accordion, 'cafe', 1);
    await until(() => statusOf(accordion) === '1 question found', 'another number');
    await look(accordion, 'nowhere', 0);
    await until(() => statusOf(accordion).startsWith('No question found.'), 'none');
    expect(accordion.shadowRoot!.querySelector('[role=status]')!.closest('[aria-live=assertive]')).not.to.exist;
  });

  it('is cleared by Escape, once, and then leaves Escape to others', async () => {
    const accordion = await many();
    const heard: string[] = [];
    accordion.parentElement!.addEventListener('keydown', ({ key }) => heard.push(key));
    await look(accordion, 'stretch', 2);
    await sendKeys({ press: 'Escape' });
    await until(() => inSight(accordion).length === 10 && statusOf(accordion) === '', 'all');
    expect(filterOf(accordion)!.value).to.equal('');
    expect(heard).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    expect(heard).to.deep.equal(['Escape']);
  });

  it('keeps open what is open', async () => {
    const accordion = await many();
    summaries(accordion)[0]!.click();
    await look(accordion, 'roll', 2);
    buttons(accordion)['Open all']!.click();
    await look(accordion, '', 10);
    expect(openOnes(accordion)).to.deep.equal([0, 3, 4]);
  });

  it('hides from the keys too what it hides', async () => {
    const accordion = await many();
    await look(accordion, 'roll', 2);
    summaries(accordion)[3]!.focus();
    await sendKeys({ press: 'Home' });
    expect(textOf(document.activeElement)).to.equal('stretch and roll');
    await sendKeys({ press: 'Tab' });
    expect(textOf(document.activeElement)).to.equal('roll');
  });

  it('leaves hidden what the page hides', async () => {
    const accordion = await many();
    questions(accordion)[2]!.hidden = true;
    await look(accordion, 'stretch', 1);
    await look(accordion, '', 9);
    expect(questions(accordion)[2]!.hidden).to.be.true;
  });

  it('goes, and shows all, when few are left', async () => {
    const accordion = await many();
    await look(accordion, 'roll', 2);
    questions(accordion)
      .slice(5)
      .forEach((one) => one.remove());
    await until(() => !filterOf(accordion), 'no filter');
    await told();
    expect(inSight(accordion)).to.have.length(5);
  });

  it('finds what comes later', async () => {
    const accordion = await many();
    await look(accordion, 'roll', 2);
    accordion.insertAdjacentHTML(
      'beforeend',
      '<details><summary>rolling</summary></details><details><summary>x</summary></details>',
    );
    await until(() => inSight(accordion).join() === 'stretch and roll,roll,rolling', 'the new one');
  });
});
