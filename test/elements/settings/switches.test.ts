import { expect, fixture } from '@open-wc/testing';
import { LimberSettings } from '../../../src/index.js';
import type { TestConsumer } from '../../support/consumer.js';
import '../../support/consumer.js';
import { recordUncaught, recordWarnings } from '../../support/record.js';

const OFF = {
  sound: false,
  voice: false,
  vibrate: false,
  keepAwake: false,
  gate: false,
  emergencyNumber: undefined,
};

/** What is on where a consumer is. */
const on = ({ settings }: TestConsumer): string[] =>
  Object.entries(settings!)
    .filter(([, value]) => Boolean(value))
    .map(([name]) => name);

async function consumerIn(markup: string) {
  const around = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const settings = [...around.querySelectorAll('limber-settings')];
  for (const one of settings) await one.updateComplete;
  return { around, settings, consumer: around.querySelector('test-consumer')! };
}

describe('What settings switch on', () => {
  it('is nothing on a page without any', async () => {
    const { consumer } = await consumerIn('<test-consumer></test-consumer>');
    expect(on(consumer)).to.be.empty;
  });

  it('is nothing unless asked for', async () => {
    const { consumer } = await consumerIn('<limber-settings><test-consumer></test-consumer></limber-settings>');
    expect(consumer.settings).to.deep.equal(OFF);
  });

  for (const [attribute, key] of [
    ['sound', 'sound'],
    ['voice', 'voice'],
    ['vibrate', 'vibrate'],
    ['keep-awake', 'keepAwake'],
    ['gate', 'gate'],
  ] as const) {
    it(`is what the attribute says: ${attribute}`, async () => {
      const { consumer, settings } = await consumerIn(
        `<limber-settings ${attribute}><p><test-consumer></test-consumer></p></limber-settings>`,
      );
      expect(consumer.settings).to.deep.equal({ ...OFF, [key]: true });
      settings[0]!.removeAttribute(attribute);
      await settings[0]!.updateComplete;
      expect(consumer.settings).to.deep.equal(OFF);
      settings[0]![key] = true;
      await settings[0]!.updateComplete;
      expect(consumer.settings).to.deep.equal({ ...OFF, [key]: true });
    });
  }

  it('is the nearest settings’ alone', async () => {
    const { consumer, around } = await consumerIn(
      `<limber-settings sound voice><limber-settings vibrate><test-consumer></test-consumer></limber-settings>
        <p></p></limber-settings>`,
    );
    expect(consumer.settings).to.deep.equal({ ...OFF, vibrate: true });
    around.querySelector('p')!.append(consumer);
    expect(consumer.settings).to.deep.equal({ ...OFF, sound: true, voice: true });
    around.append(consumer);
    expect(on(consumer)).to.be.empty;
  });

  it('reaches into shadow roots', async () => {
    const { around } = await consumerIn('<limber-settings sound><div></div></limber-settings>');
    const root = around.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<test-consumer></test-consumer>';
    expect(root.querySelector('test-consumer')!.settings).to.deep.equal({ ...OFF, sound: true });
  });

  it('reaches elements that were there before the settings’ code', async () => {
    const { consumer, around } = await consumerIn(
      '<late-settings sound><test-consumer></test-consumer></late-settings>',
    );
    expect(on(consumer)).to.be.empty;
    customElements.define('late-settings', class extends LimberSettings {});
    await around.querySelector<LimberSettings>('late-settings')!.updateComplete;
    expect(consumer.settings).to.deep.equal({ ...OFF, sound: true });
  });
});

describe('The room settings take', () => {
  it('is none: what is inside lies as if they were not there', async () => {
    const { around } = await consumerIn(
      '<div style="display: flex; width: 300px"><limber-settings><p>a</p><p>b</p></limber-settings></div>',
    );
    const [a, b] = [...around.querySelectorAll('p')].map((p) => p.getBoundingClientRect());
    expect(a!.top).to.equal(b!.top);
    expect(a!.right).to.be.at.most(b!.left);
  });

  it('can be hidden, with all that is inside', async () => {
    const { around } = await consumerIn('<limber-settings hidden><p>a</p></limber-settings>');
    expect(around.querySelector('p')!.checkVisibility()).to.be.false;
  });
});

describe('The emergency number', () => {
  const warnings = recordWarnings();
  const uncaught = recordUncaught();
  const relevant = (): string[] => warnings.filter((warning) => warning.startsWith('Limber'));

  const numberFrom = async (number: string) =>
    (
      await consumerIn(
        `<limber-settings emergency-number="${number}"><test-consumer></test-consumer></limber-settings>`,
      )
    ).consumer.settings?.emergencyNumber;

  for (const number of ['112', '911', '+44 999', '1-800-555-0100', ' 000 ']) {
    it(`may be "${number}"`, async () => {
      expect(await numberFrom(number)).to.equal(number.trim());
      expect(relevant()).to.be.empty;
    });
  }

  for (const number of ['call us', '112; alert(1)', 'tel:112', '++44', '1', '1234567890123456789012345', '<b>']) {
    it(`is none, with a warning, where it is "${number}"`, async () => {
      expect(await numberFrom(number)).to.be.undefined;
      expect(relevant()).to.have.length(1);
      expect(relevant()[0]).to.include(`<limber-settings emergency-number>: found "${number}"; allowed: `);
    });
  }

  it('is none, without a warning, where it is empty or gone', async () => {
    expect(await numberFrom('')).to.be.undefined;
    const { consumer, settings } = await consumerIn(
      '<limber-settings emergency-number="112"><test-consumer></test-consumer></limber-settings>',
    );
    settings[0]!.removeAttribute('emergency-number');
    await settings[0]!.updateComplete;
    expect(consumer.settings!.emergencyNumber).to.be.undefined;
    expect(relevant()).to.be.empty;
  });

  for (const [property, value] of [
    ['emergencyNumber', 112],
    ['emergencyNumber', {}],
    ['content', 5],
    ['content', {}],
  ] as const) {
    it(`throws nothing as a property: ${property} = ${JSON.stringify(value)}`, async () => {
      const { settings } = await consumerIn('<limber-settings><test-consumer></test-consumer></limber-settings>');
      Object.assign(settings[0]!, { [property]: value });
      await settings[0]!.updateComplete.catch((error: unknown) => uncaught.push(error));
      expect(uncaught).to.be.empty;
    });
  }
});
