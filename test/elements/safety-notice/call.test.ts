import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { settingsContext } from '../../../src/page/settings-context.js';
import { part, parts, textOf } from '../../support/card.js';
import { recordWarnings } from '../../support/record.js';
import { noticeOf, tag, until } from './notices.js';

const within = (number: string, inside: string): string =>
  `<limber-settings emergency-number="${number}">${inside}</limber-settings>`;

const hrefOf = (element: Element | undefined): string | null | undefined => element?.getAttribute('href');

describe('Calling for help', () => {
  const warnings = recordWarnings();

  it('is a link where the settings know the number', async () => {
    const notice = await noticeOf(within('112', tag('level="emergency"')));
    await until(() => hrefOf(part(notice, 'call')), 'a link');
    expect(textOf(part(notice, 'call'))).to.equal('Call 112');
    expect(hrefOf(part(notice, 'call'))).to.equal('tel:112');
    expect(part(notice, 'call')!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('dials the digits alone, and shows the number as the page writes it', async () => {
    const notice = await noticeOf(within('+49 30-123 456', tag('level="emergency"')));
    await until(() => hrefOf(part(notice, 'call')), 'a link');
    expect(textOf(part(notice, 'call'))).to.equal('Call +49 30-123 456');
    expect(hrefOf(part(notice, 'call'))).to.equal('tel:+4930123456');
  });

  it('is a link in the general notice too, among its signs', async () => {
    const notice = await noticeOf(within('999', tag()));
    await until(() => hrefOf(part(notice, 'call')), 'a link');
    expect(parts(notice, 'call')).to.have.length(1);
    expect(part(notice, 'call')!.closest('.emergency')).to.exist;
  });

  it('is said in words where nobody knows the number', async () => {
    const notice = await noticeOf(tag('level="emergency"'));
    expect(textOf(part(notice, 'call'))).to.equal('Call your emergency number');
    expect(part(notice, 'call')!.localName).to.equal('p');
  });

  it('is said in words where the number is none', async () => {
    const notice = await noticeOf(within('javascript:alert(1)', tag('level="emergency"')));
    expect(textOf(part(notice, 'call'))).to.equal('Call your emergency number');
    expect(notice.shadowRoot!.querySelector('[href^="tel:"]')).not.to.exist;
    expect(warnings.join()).to.include('emergency-number');
  });

  it('lets nothing but digits through, whoever provides the number', async () => {
    const notice = await noticeOf(`<div id="host">${tag('level="emergency"')}</div>`);
    const host = notice.parentElement!;
    new ContextProvider(host, { context: settingsContext, initialValue: { emergencyNumber: '1"><b>2;ext=3' } });
    host.append(notice);
    await until(() => hrefOf(part(notice, 'call')), 'a link');
    expect(hrefOf(part(notice, 'call'))).to.equal('tel:123');
    expect(part(notice, 'call')!.querySelector('b')).not.to.exist;
  });

  it('is not for the other levels', async () => {
    for (const level of ['routine', 'urgent']) {
      const notice = await noticeOf(within('112', tag(`level="${level}"`)));
      expect(part(notice, 'call')).not.to.exist;
    }
  });
});
