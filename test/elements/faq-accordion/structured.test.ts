import { expect } from '@open-wc/testing';
import { loadQuestions } from '../../../src/content/index.js';
import { answered, faqJson, faqPage, type FaqPage } from '../../../src/content/structured/faq.js';
import { accordionOf, own, put, questions, tag, told, until } from './accordions.js';

const script = (accordion: Element): HTMLScriptElement | null =>
  accordion.querySelector('script[type="application/ld+json"]');
const read = (accordion: Element): FaqPage => JSON.parse(script(accordion)!.textContent) as FaqPage;

describe('Structured data', () => {
  it('is there only where the page wants it', async () => {
    const accordion = await accordionOf(tag('', own(2)));
    await told();
    expect(script(accordion)).not.to.exist;
    accordion.structuredData = true;
    await until(() => script(accordion), 'a description');
    accordion.structuredData = false;
    await until(() => !script(accordion), 'none');
  });

  it('says what the bundled questions say, and nothing of their sources', async () => {
    const { sections } = await loadQuestions('en');
    const accordion = await accordionOf(tag('structured-data topic="sound"'));
    await until(() => script(accordion), 'a description');
    const expected = faqPage(sections.filter(({ topic }) => topic === 'sound').map(answered));
    expect(read(accordion)).to.deep.equal(expected);
  });

  it('says what a page’s own say, as they come and go', async () => {
    const accordion = await accordionOf(
      tag(
        'structured-data',
        `<details><summary>Is <em>this</em> safe?</summary><p>Mostly.</p><p>Ask <b>first</b>.</p><ul><li>One</li><li>Two</li></ul></details><details><summary>No answer</summary></details><details>No question</details>`,
      ),
    );
    await until(() => script(accordion), 'a description');
    const [only] = read(accordion).mainEntity;
    expect([only!.name, only!.acceptedAnswer.text]).to.deep.equal(['Is this safe?', 'Mostly. Ask first. One Two']);
    expect(read(accordion).mainEntity).to.have.length(1);
    questions(accordion)[0]!.remove();
    accordion.insertAdjacentHTML('beforeend', own(2));
    await until(() => script(accordion) && read(accordion).mainEntity[1]?.name === 'Question 1', 'another description');
    expect(accordion.querySelectorAll('script')).to.have.length(1);
  });

  it('cannot end its own element', async () => {
    const text = '</script><script>alert(1)</script><!--';
    expect(faqJson(faqPage([{ question: text, answer: text }]))).not.to.include('<');
    const accordion = await put(tag('structured-data'));
    const details = document.createElement('details');
    details.append(Object.assign(document.createElement('summary'), { textContent: text }), text);
    accordion.append(details);
    await until(() => script(accordion) && read(accordion).mainEntity[0]!.name === text, 'a description');
    expect(script(accordion)!.textContent).not.to.include('<');
  });

  it('is written once, whatever characters it has', async () => {
    const accordion = await accordionOf(
      tag('structured-data', '<details><summary>Q &amp; A &gt; B</summary>&lt;</details>'),
    );
    await until(() => script(accordion), 'a description');
    const first = script(accordion);
    await told();
    expect(script(accordion)).to.equal(first);
    expect(read(accordion).mainEntity[0]!.name).to.equal('Q & A > B');
  });

  it('leaves alone what a page has written itself', async () => {
    const accordion = await accordionOf(tag('', `<script type="application/ld+json">{}</script>${own(2)}`));
    await told();
    expect(script(accordion)!.textContent).to.equal('{}');
  });
});
