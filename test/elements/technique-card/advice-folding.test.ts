import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { part, settled, textOf, timed } from '../../support/card.js';
import { TELLER, adviceIn, buttonIn, forget, isSeen, tag, toldCard } from './told-fixture.js';

const SHOW = 'Show the steps all the same';
const URGENT = { signs: ['weight-loss'] };
const EMERGENCY = { signs: ['chest-pain'] };
const ASK = { conditions: ['recent-injury'] };
const CARE = { conditions: ['bleeding-risk'] };

/** What has the focus, inside shadow roots too. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

async function tour(): Promise<string[]> {
  const names: string[] = [];
  while (names.at(-1) !== 'After' && names.length < 30) {
    await sendKeys({ press: 'Tab' });
    names.push(focused()!.getAttribute('aria-label') ?? textOf(focused()));
  }
  return names;
}

describe('The steps of a card, folded because of what somebody has told', () => {
  forget();

  for (const layout of ['full', 'compact']) {
    for (const [what, answers] of Object.entries({ ASK, URGENT, EMERGENCY })) {
      it(`open and fold again by a button: ${what}, ${layout}`, async () => {
        const [card, teller] = await toldCard(tag(`layout="${layout}"`));
        teller.tell(answers);
        await adviceIn(card, SHOW);
        const button = buttonIn(card, SHOW);
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
        expect(isSeen(card, 'steps')).to.be.false;
        button.focus();
        await sendKeys({ press: 'Enter' });
        expect(button.getAttribute('aria-expanded')).to.equal('true');
        expect(isSeen(card, 'steps')).to.be.true;
        expect(focused()).to.equal(button);
        await sendKeys({ press: ' ' });
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(isSeen(card, 'steps')).to.be.false;
        for (const name of ['stop', 'cautions']) expect(isSeen(card, name), name).to.be.true;
      });
    }
  }

  it('are not opened by a link to one of them: it leads to the card, which says why', async () => {
    const far = '<p style="block-size: 300vh"></p>';
    const [card, teller] = await toldCard(tag(), (inside) => `<div>${far}${inside}${far}</div>`);
    teller.tell(ASK);
    await adviceIn(card, SHOW);
    const step = part(card, 'step')!.id;
    try {
      location.hash = `${card.anchor!}--${step}`;
      await waitUntil(() => Math.abs(card.getBoundingClientRect().top) < innerHeight, 'the card comes into view');
      expect(isSeen(card, 'steps')).to.be.false;
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('are out of the keyboard’s way', async () => {
    const around = await fixture<HTMLElement>(
      `<div>${TELLER}<button>Before</button>${tag('hide="safety"')}<button>After</button></div>`,
    );
    const card = around.querySelector('limber-technique-card')!;
    await settled(card);
    await timed(card);
    around.querySelector('test-teller')!.tell(ASK);
    await adviceIn(card, SHOW);
    around.querySelector('button')!.focus();
    const [, ...rest] = await tour();
    expect(rest).to.deep.equal([
      'Sources (1)',
      SHOW,
      'What each source says',
      textOf(part(card, 'sources')!.querySelector('summary')),
      'After',
    ]);
  });

  it('stay open where a changed answer is no stricter, and fold where it is', async () => {
    const [card, teller] = await toldCard();
    teller.tell(ASK);
    await adviceIn(card, SHOW);
    buttonIn(card, SHOW).click();
    teller.tell({ conditions: ['recent-injury', 'bleeding-risk'] });
    await adviceIn(card, 'Blood thinners');
    expect(isSeen(card, 'steps'), 'as strict').to.be.true;
    teller.tell(URGENT);
    await adviceIn(card, 'See someone');
    expect(isSeen(card, 'steps'), 'stricter').to.be.false;
    buttonIn(card, SHOW).click();
    teller.tell(EMERGENCY);
    await adviceIn(card, 'Get help now');
    expect(isSeen(card, 'steps'), 'more urgent').to.be.false;
    buttonIn(card, SHOW).click();
    teller.tell(ASK);
    await adviceIn(card, 'Ask first');
    expect(isSeen(card, 'steps'), 'milder').to.be.true;
    teller.tell(CARE);
    await adviceIn(card, 'Take care');
    teller.tell(ASK);
    await adviceIn(card, 'Ask first');
    expect(isSeen(card, 'steps'), 'stricter again').to.be.false;
  });

  it('pause a timer that runs', async () => {
    const [card, teller] = await toldCard();
    const [timer] = await timed(card);
    timer!.start();
    await waitUntil(() => timer!.state.status === 'running', 'the timer should run', { timeout: 4000 });
    teller.tell(CARE);
    await adviceIn(card, 'Take care');
    expect(timer!.state.status).to.equal('running');
    teller.tell(ASK);
    await adviceIn(card, 'Ask first');
    expect(timer!.state.status).to.equal('paused');
  });

  it('leave a compact card as it was once nothing speaks against them', async () => {
    const [card, teller] = await toldCard(tag('layout="compact"'));
    const more = part(card, 'more') as HTMLDetailsElement;
    teller.tell(ASK);
    await adviceIn(card, 'Ask first');
    expect(more.querySelector('summary')!.checkVisibility()).to.be.false;
    teller.tell({});
    await adviceIn(card, 'Fine for you');
    expect(more.open).to.be.false;
    expect(more.querySelector('summary')!.checkVisibility()).to.be.true;
  });
});
