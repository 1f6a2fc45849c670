import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { bundled, type Library } from '../../../src/content/library.js';
import { loadQuestions, type Guide } from '../../../src/content/index.js';
import { LimberFaqAccordion } from '../../../src/elements/faq-accordion/faq-accordion.js';
import { libraryContext } from '../../../src/page/contexts.js';
import { VERSION } from '../../../src/version.js';
import { violationsOf } from '../../support/axe.js';
import { part, said, textOf } from '../../support/card.js';
import { servePacks } from '../../support/packs.js';
import { recordErrors, recordWarnings } from '../../support/record.js';
import {
  accordionOf,
  inSight,
  openOnes,
  own,
  put,
  questions,
  recordToggles,
  summaries,
  tag,
  titles,
  told,
  until,
} from './accordions.js';

const guideOf = (): Promise<Guide> => loadQuestions('en');
const titlesOn = async (...topics: string[]): Promise<string[]> =>
  (await guideOf()).sections.filter(({ topic }) => topics.includes(topic!)).map(({ title }) => title);

describe('The bundled questions', () => {
  const warnings = recordWarnings();
  const errors = recordErrors();
  const toggles = recordToggles();

  it('are all of them where the page names no topic', async () => {
    const accordion = await accordionOf(tag());
    expect(titles(accordion)).to.deep.equal((await guideOf()).sections.map(({ title }) => title));
    expect(warnings).to.deep.equal([]);
  });

  it('come to an element that was taken out before they were there, once it is back', async () => {
    const failed: unknown[] = [];
    const fail = ({ reason }: PromiseRejectionEvent): unknown => failed.push(reason);
    addEventListener('unhandledrejection', fail);
    const accordion = await put(tag());
    const around = accordion.parentElement!;
    accordion.remove();
    await told();
    around.append(accordion);
    await until(() => questions(accordion).length, 'questions');
    removeEventListener('unhandledrejection', fail);
    expect(failed).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('are those on the topics that the page names', async () => {
    const accordion = await accordionOf(tag('topic="sound  how-often"'));
    expect(titles(accordion)).to.deep.equal(await titlesOn('sound', 'how-often'));
    accordion.topic = 'choosing';
    const expected = await titlesOn('choosing');
    await until(() => titles(accordion).join() === expected.join(), 'the other topic');
  });

  it('are all of them for a topic that nobody knows, which is told once', async () => {
    const accordion = await accordionOf(`${tag('topic="cooking"')}${tag('topic="cooking"')}`);
    await until(() => questions(accordion.nextElementSibling!).length, 'the second');
    expect(titles(accordion)).to.have.length((await guideOf()).sections.length);
    expect(warnings).to.deep.equal([
      'Limber: <limber-faq-accordion topic>: found "cooking"; allowed: safety, sound, how-often, choosing.',
    ]);
  });

  it('say every claim, with the sources of each', async () => {
    const { sections, sources } = await guideOf();
    const accordion = await accordionOf(tag());
    questions(accordion).forEach((details, i) => {
      const { claims } = sections[i]!;
      const shown = [...details.querySelectorAll('p')];
      const items = [...details.querySelectorAll('[data-sources] li')].map(textOf);
      expect(shown).to.have.length(claims.length);
      claims.forEach((claim, n) => {
        if (typeof claim === 'string') throw new Error('a claim without sources');
        const numbers = textOf(shown[n]!.querySelector('sup')).split(', ').map(Number);
        expect(textOf(shown[n])).to.equal(`${claim.text}${numbers.join(', ')}`);
        const named = numbers.map((number) => items[number - 1]);
        claim.sources!.forEach((id, at) => {
          expect(named[at]).to.include(sources.find((source) => source.id === id)!.title);
        });
      });
    });
  });

  it('are headings of the level the page needs', async () => {
    const accordion = await accordionOf(`${tag('topic="sound"')}${tag('topic="choosing" heading-level="2"')}`);
    await until(() => questions(accordion.nextElementSibling!).length, 'the second');
    expect(accordion.querySelectorAll('h3')).to.have.length(questions(accordion).length);
    expect(accordion.nextElementSibling!.querySelectorAll('summary > h2')).to.have.length(2);
    accordion.headingLevel = 5;
    await until(() => accordion.querySelector('h5'), 'another level');
    expect(accordion.querySelector('h3')).not.to.exist;
  });

  it('fall back where the level is none', async () => {
    const accordion = await accordionOf(tag('topic="sound" heading-level="9"'));
    expect(accordion.querySelector('h3')).to.exist;
    expect(warnings.join()).to.include('found "9"; allowed: 1, 2, 3, 4, 5, 6');
  });

  it('have their ids, where the page has not given them away', async () => {
    const accordion = await accordionOf(`<p id="need-a-pop"></p>${tag('topic="sound"')}`);
    const ids = questions(accordion).map(({ id }) => id);
    expect(ids).to.deep.equal(['why-so-often', 'what-makes-the-sound', '']);
    summaries(accordion)[2]!.click();
    await told();
    expect(toggles[0]!.id).to.equal('need-a-pop');
  });

  it('give way to children of the page’s own, then and later', async () => {
    const accordion = await accordionOf(tag('topic="sound"', own(2)));
    await told();
    expect(titles(accordion)).to.deep.equal(['Question 0', 'Question 1']);
    questions(accordion).forEach((one) => one.remove());
    await until(() => titles(accordion).includes('Do I need to hear a pop?'), 'bundled ones');
    accordion.insertAdjacentHTML('beforeend', own(2));
    await until(() => titles(accordion).length === 2, 'own ones');
    expect(inSight(accordion)).to.deep.equal(['Question 0', 'Question 1']);
    expect(accordion.dataset['limber']).to.equal(undefined);
  });

  it('take the place of what else is inside the tag', async () => {
    const accordion = await accordionOf(tag('topic="sound"', '<p id="plain">Loading</p>'));
    expect(accordion.querySelector('#plain')!.checkVisibility()).to.be.false;
  });

  it('say whose advice it is, and a page’s own do not', async () => {
    const accordion = await accordionOf(`${tag('topic="sound"')}${tag('', own(2))}`);
    expect(said(accordion, 'review')).to.equal(
      'This is general advice, not a diagnosis. No clinician has reviewed these answers.',
    );
    expect(part(accordion.nextElementSibling!, 'review')).not.to.exist;
  });

  it('say what language they are in where the page is in another', async () => {
    const accordion = await accordionOf(`<div lang="ar" dir="rtl">${tag('topic="sound"')}</div>`);
    const [first] = questions(accordion);
    expect([first!.lang, first!.dir]).to.deep.equal(['en', 'ltr']);
    expect(part(accordion, 'toolbar')!.lang).to.equal('en');
    accordion.parentElement!.lang = 'en-GB';
    await until(() => !questions(accordion)[0]!.hasAttribute('lang'), 'no lang');
  });

  it('stay open, and keep the focus, as they are drawn anew', async () => {
    const accordion = await accordionOf(tag('topic="sound"'));
    summaries(accordion)[1]!.click();
    summaries(accordion)[1]!.focus();
    accordion.headingLevel = 4;
    await until(() => accordion.querySelector('h4'), 'another level');
    expect(openOnes(accordion)).to.deep.equal([1]);
    expect(document.activeElement === summaries(accordion)[1]).to.be.true;
  });

  it('break no rules', async () => {
    const accordion = await accordionOf(`<h1>Page</h1><h2>Questions</h2>${tag('topic="safety sound choosing"')}`);
    accordion.querySelectorAll('details').forEach((details) => (details.open = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await violationsOf(accordion.closest('main')!)).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });
});

describe('The questions of a pack', () => {
  const errors = recordErrors();
  const serve = servePacks();

  it('stand among the bundled ones, in the place of those of the same id, with what they rest on', async () => {
    const sources = [{ id: 'our-handbook', title: 'Our handbook', url: 'https://example.com/handbook' }];
    serve('/questions.json', {
      version: 1,
      lang: 'en',
      questions: [
        { id: 'need-a-pop', topic: 'sound', title: 'Must it pop?', claims: ['No.'] },
        {
          id: 'our-mats',
          topic: 'studio',
          title: 'Are there mats?',
          claims: [{ text: 'Yes, twelve.', sources: ['our-handbook'] }],
          sources,
        },
      ],
    });
    const accordion = await accordionOf(
      `<limber-settings content="/questions.json">${tag('topic="sound studio"')}</limber-settings>`,
    );
    await until(() => titles(accordion).includes('Are there mats?'), 'the pack’s questions');
    expect(titles(accordion)).to.include('Must it pop?');
    expect(titles(accordion)).not.to.include('Do I need to hear a pop?');
    const added = questions(accordion).find(({ id }) => id === 'our-mats')!;
    expect(textOf(added.querySelector('p'))).to.equal('Yes, twelve.1');
    expect(textOf(added.querySelector('[data-sources]'))).to.include('Our handbook');
    expect(errors).to.deep.equal([]);
  });
});

describe('Questions written ahead', () => {
  const ahead = (stamp: string): string =>
    tag(
      `topic="sound" data-limber="${stamp}"`,
      `<details slot="questions" data-question="need-a-pop" id="need-a-pop"><summary><h3>Ahead</h3></summary><div><p>Yes</p></div></details>`,
    );

  it('are kept where version, language, level and topics are the same', async () => {
    const accordion = await put(ahead(`${VERSION} en 3 sound`));
    const [before] = questions(accordion);
    await until(() => part(accordion, 'review'), 'the end');
    await told();
    expect(questions(accordion)).to.deep.equal([before]);
  });

  it('are replaced in one go where not', async () => {
    const counts = new Set<number>();
    // From before it is there: it may be done by the time a test has it.
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) if (target instanceof LimberFaqAccordion) counts.add(questions(target).length);
    });
    observer.observe(document.body, { subtree: true, childList: true });
    const accordion = await put(ahead(`0.0.0 en 3 sound`));
    await until(() => questions(accordion).length > 1, 'others');
    observer.disconnect();
    expect([...counts]).to.deep.equal([3]);
    expect(titles(accordion)).not.to.include('Ahead');
    expect(accordion.dataset['limber']).to.equal(`${VERSION} en 3 sound`);
  });

  it('give way to children of the page’s own', async () => {
    const accordion = await put(ahead(`${VERSION} en 3 sound`));
    accordion.insertAdjacentHTML('beforeend', own(2));
    await until(() => part(accordion, 'toolbar'), 'tools');
    await until(() => titles(accordion).length === 2, 'own ones alone');
  });
});

describe('Questions that do not load', () => {
  const errors = recordErrors();

  const offline: Library = {
    ...bundled,
    findWords: () => undefined,
    loadWords: () => Promise.reject(new Error('offline')),
  };
  /** Words come, and questions do not. */
  const halfway = {
    ...bundled,
    ownQuestions: (): never => {
      throw new Error('broken');
    },
  } as Library;

  async function within(library: Library, markup: string) {
    const accordion = await put(`<div id="box"></div>`).then(() => document.querySelector('#box')!);
    new ContextProvider(accordion as HTMLElement, { context: libraryContext, initialValue: library });
    accordion.innerHTML = markup;
    return accordion.querySelector('limber-faq-accordion')!;
  }

  it('leave the page’s own as they are, and say so once', async () => {
    const accordion = await within(offline, tag('', own(3)));
    await until(() => errors.length, 'an error');
    await told();
    expect(errors.map(({ reason }) => reason)).to.deep.equal(['load-failed']);
    expect(inSight(accordion)).to.have.length(3);
    summaries(accordion)[0]!.click();
    expect(openOnes(accordion)).to.deep.equal([0]);
  });

  it('say so in words', async () => {
    const accordion = await within(halfway, tag('topic="sound"'));
    await until(() => part(accordion, 'message'), 'a message');
    expect(said(accordion, 'message')).to.equal('These questions did not load. Please load the page again.');
    expect(errors.map(({ reason }) => reason)).to.deep.equal(['load-failed']);
  });
});
