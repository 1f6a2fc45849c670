import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, render } from 'lit';
import { property } from 'lit/decorators.js';

class SmokeElement extends LitElement {
  @property({ type: Number }) count = 1;
  protected override render() {
    return html`<button @click=${() => this.count++}>${this.count}</button>`;
  }
}
customElements.define('smoke-element', SmokeElement);

describe('smoke', () => {
  it('decorators', async () => {
    render(html`<smoke-element count="4"></smoke-element>`, document.body);
    const e = document.querySelector('smoke-element') as SmokeElement;
    await e.updateComplete;
    e.shadowRoot!.querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    await e.updateComplete;
    expect(e.shadowRoot!.textContent).to.contain('5');
  });
  it('serves', async () => {
    const a = await fetch('/cdn/limber.js');
    expect(a.status).to.equal(200);
    expect(await (await fetch('/cdn/limber.all.js')).text()).to.contain('0.1.0');
    const other = await fetch('/other-copy/cdn/limber.all.js');
    expect(other.headers.get('content-type')).to.contain('javascript');
    const t = await other.text();
    expect(t).to.contain('9.9.9').and.not.contain('0.1.0');
    expect((await fetch('/other-copy/cdn/none.js')).status).to.equal(404);
    expect((await fetch('/other-copy/cdn/..%2f..%2fpackage.json')).status).to.equal(404);
    expect((await fetch('/status/404')).status).to.equal(404);
    expect((await fetch('/status/503')).status).to.equal(503);
    expect((await fetch('/strict/package.json')).status).to.equal(200);
    expect((await fetch('/strict/none.html')).status).to.equal(404);
    const s = await fetch('/strict/test/smoke.html');
    expect(s.headers.get('content-security-policy')).to.contain('trusted-types lit-html limber');
    expect(await s.text()).to.not.contain('web-socket');
  });
  it('strict in a frame', async () => {
    const f = document.createElement('iframe');
    f.src = '/strict/test/smoke.html';
    await new Promise((r) => { f.onload = r; document.body.append(f); });
    const w = f.contentWindow as Window & { inline?: boolean };
    expect(w.inline).to.equal(undefined);
    expect(f.contentDocument!.title).to.equal('Smoke');
    console.warn('visible warning');
  });
});
it('x', () => { expect(document.body).to.be.accessible(); expect(1).to.be.ok; });
