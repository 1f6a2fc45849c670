import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LIGHT_AND_DARK, accessibleName, violationsOf } from '../../support/axe.js';
import { recordUncaught, recordWarnings } from '../../support/record.js';
import { NONE, all, answer, boxOf, buttonOf, checkIn, focused, press, said, textIn, walk } from './checks.js';

describe('A safety check', () => {
  const uncaught = recordUncaught();
  const warnings = recordWarnings();
  afterEach(() => expect(uncaught).to.deep.equal([]));

  it('begins with what happens to the answers', async () => {
    const check = await checkIn();
    expect(said(check, 'name')).to.equal('Is this for me?');
    expect(said(check, 'intro')).to.contain('not saved').and.contain('not sent');
    expect(all(check, 'button').map(textIn)).to.deep.equal(['Begin']);
    expect(check.result).to.be.undefined;
  });

  it('takes no focus by itself', async () => {
    const check = await checkIn();
    expect(document.activeElement).not.to.equal(check);
  });

  it('can be walked by keyboard alone', async () => {
    const check = await checkIn();
    const inside = (): Element | null => check.shadowRoot!.activeElement;
    await sendKeys({ press: 'Tab' });
    expect(textIn(inside())).to.equal('Begin');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => inside()?.localName === 'legend', 'the first question');
    const seen: string[] = [];
    for (let n = 1; n <= 4; n++) {
      expect(inside()!.localName).to.equal('legend');
      expect(said(check, 'progress')).to.equal(`Question ${n} of 4`);
      seen.push(textIn(inside()));
      for (let i = all(check, 'input').length; i > 0; i--) await sendKeys({ press: 'Tab' });
      expect(accessibleName(inside()!)).to.equal(NONE);
      await sendKeys({ press: ' ' });
      expect(boxOf(check, NONE).checked).to.be.true;
      // Enter goes on from a box, too.
      if (n % 2) await sendKeys({ press: 'Tab' });
      if (n % 2) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await check.updateComplete;
    }
    expect(new Set(seen).size).to.equal(4);
    expect(focused(check)).to.equal('What this means for you');
  });

  it('says a question to a screen reader: where it is, and what to do', async () => {
    const check = await checkIn();
    await press(check, 'Begin');
    const [fieldset] = all(check, 'fieldset');
    const [legend] = all(check, 'legend');
    expect(focused(check)).to.equal('Do you have any of these now?');
    expect(accessibleName(fieldset!)).to.equal('Do you have any of these now?');
    const described = (element: Element): string[] =>
      element
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => textIn(check.shadowRoot!.getElementById(id)));
    expect(described(legend!)).to.deep.equal(['Question 1 of 4']);
    expect(described(fieldset!)).to.deep.equal(['Tick all that are true for you.', '']);
  });

  it('says kindly what to do where nothing is chosen, and moves nobody', async () => {
    const check = await checkIn();
    await press(check, 'Begin');
    const live = all(check, '[role=status]')[0]!;
    expect(textIn(live)).to.equal('');
    const next = buttonOf(check, 'Next');
    next.focus();
    await press(check, 'Next');
    expect(textIn(live)).to.equal('Tick what is true for you, or “None of these”.');
    expect(all(check, '[role=status]')[0]).to.equal(live);
    expect(focused(check)).to.equal('Next');
    expect(said(check, 'progress')).to.equal('Question 1 of 4');
    boxOf(check, NONE).click();
    await check.updateComplete;
    expect(textIn(live)).to.equal('');
  });

  it('says it again to somebody who goes on again, also to a screen reader', async () => {
    const check = await checkIn();
    await press(check, 'Begin');
    const live = all(check, '[role=status]')[0]!;
    await press(check, 'Next');
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(textIn(live)));
    observer.observe(live, { childList: true, characterData: true, subtree: true });
    const { height } = check.getBoundingClientRect();
    for (let times = 1; times <= 2; times++) {
      buttonOf(check, 'Next').click();
      await waitUntil(() => heard.length === 2 * times, 'the text should go, and come back');
    }
    observer.disconnect();
    const text = 'Tick what is true for you, or “None of these”.';
    expect(heard).to.deep.equal(['', text, '', text]);
    expect(check.getBoundingClientRect().height).to.equal(height);
  });

  it('says nothing more once something is ticked', async () => {
    const check = await checkIn();
    await press(check, 'Begin');
    await press(check, 'Next');
    await press(check, 'Next');
    boxOf(check, NONE).click();
    await aTimeout(200);
    expect(said(check, 'hint')).to.equal('');
  });

  it('unticks the others for “None of these”, and that for the others', async () => {
    const check = await checkIn();
    await press(check, 'Begin');
    const ticked = (): string[] =>
      all<HTMLInputElement>(check, 'input')
        .filter((box) => box.checked)
        .map(accessibleName);
    const tick = async (name: string): Promise<void> => {
      boxOf(check, name).click();
      await check.updateComplete;
    };
    await tick('Back pain together');
    await tick('Back pain after');
    expect(ticked()).to.have.length(2);
    await tick(NONE);
    expect(ticked()).to.deep.equal([NONE]);
    await tick('Back pain together');
    expect(ticked()).to.deep.equal(['Back pain together with chest pain']);
    await tick('Back pain together');
    expect(ticked()).to.deep.equal([]);
  });

  it('goes back, and keeps what was ticked', async () => {
    const check = await checkIn();
    await press(check, 'Begin');
    await answer(check, NONE);
    await answer(check, NONE);
    boxOf(check, 'Pregnancy').click();
    await check.updateComplete;
    await press(check, 'Back');
    expect(focused(check)).to.equal('Have you noticed any of these?');
    expect(boxOf(check, NONE).checked).to.be.true;
    await press(check, 'Next');
    expect(boxOf(check, 'Pregnancy').checked).to.be.true;
    for (let i = 0; i < 3; i++) await press(check, 'Back');
    expect(focused(check)).to.equal('Begin');
  });

  it('asks of conditions once', async () => {
    const check = await checkIn();
    await press(check, 'Begin');
    await answer(check, NONE);
    await answer(check, NONE);
    await answer(check, NONE);
    expect(all(check, '[part=option]').map(textIn).join()).not.to.contain('health condition');
  });

  it('goes to the focus of the host: question, button, or result', async () => {
    const check = await checkIn();
    check.focus();
    expect(focused(check)).to.equal('Begin');
    await press(check, 'Begin');
    buttonOf(check, 'Next').focus();
    check.focus();
    expect(focused(check)).to.equal('Do you have any of these now?');
  });

  it('takes the focus it was given before it was there', async () => {
    const check = document.createElement('limber-safety-check');
    document.body.append(check);
    check.focus();
    await waitUntil(() => focused(check) === 'Begin', 'the focus should arrive');
    check.remove();
  });

  it('has headings of the level that the page needs', async () => {
    const check = await checkIn('<limber-safety-check heading-level="4"></limber-safety-check>');
    expect(all(check, '[part=name]')[0]!.localName).to.equal('h4');
    await walk(check);
    expect(all(check, '[part=name]')[0]!.localName).to.equal('h4');
    expect(all(check, '[part=heading]').map(({ localName }) => localName)).to.deep.equal(['h5', 'h5']);
    check.setAttribute('heading-level', '9');
    await check.updateComplete;
    expect(all(check, '[part=name]')[0]!.localName).to.equal('h2');
    expect(warnings.filter((one) => one.includes('heading-level'))).to.have.length(1);
  });
});

describe('The look of a safety check', () => {
  for (const [page, style] of Object.entries(LIGHT_AND_DARK)) {
    it(`keeps the rules of accessibility on ${page}`, async () => {
      const check = await checkIn(`<div style="${style}"><limber-safety-check></limber-safety-check></div>`);
      expect(await violationsOf(check)).to.deep.equal([]);
      await press(check, 'Begin');
      expect(await violationsOf(check)).to.deep.equal([]);
      await answer(check, NONE);
      await answer(check, NONE);
      await answer(check, 'Pregnancy', 'Dizziness');
      await answer(check, 'Pain that is getting worse');
      all<HTMLDetailsElement>(check, 'details').forEach((details) => (details.open = true));
      expect(await violationsOf(check)).to.deep.equal([]);
    }).timeout(30000);
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`fits a narrow page, with room for thumbs: ${dir}`, async () => {
      const check = await checkIn(
        `<div dir="${dir}" style="inline-size: 280px"><limber-safety-check></limber-safety-check></div>`,
      );
      await press(check, 'Begin');
      const targets = (): void => {
        expect(check.scrollWidth).to.be.at.most(280);
        for (const target of all(check, 'button, label, summary')) {
          const { height, width } = target.getBoundingClientRect();
          expect(Math.min(height, width), textIn(target)).to.be.at.least(44);
        }
      };
      targets();
      const { height } = check.getBoundingClientRect();
      await press(check, 'Next');
      expect(said(check, 'hint')).not.to.equal('');
      expect(check.getBoundingClientRect().height).to.equal(height);
      const left = (element: Element): number => element.getBoundingClientRect().left;
      const box = all(check, 'label input')[0]!;
      expect(left(box) > left(box.nextElementSibling!)).to.equal(dir === 'rtl');
      for (let i = 0; i < 4; i++) await answer(check, NONE);
      targets();
    });
  }
});
