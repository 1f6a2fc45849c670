import { ContextConsumer } from '@lit/context';
import { LitElement, html, type TemplateResult } from 'lit';
import { libraryContext, techniqueContext } from '../../src/page/contexts.js';
import { settingsContext } from '../../src/page/settings-context.js';

/** An element of somebody else's that listens to what Limber provides. */
export class TestConsumer extends LitElement {
  readonly #settings = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  readonly #library = new ContextConsumer(this, { context: libraryContext, subscribe: true });
  readonly #technique = new ContextConsumer(this, { context: techniqueContext, subscribe: true });

  get settings() {
    return this.#settings.value;
  }

  get library() {
    return this.#library.value;
  }

  get techniqueId(): string | undefined {
    return this.#technique.value?.id;
  }

  protected override render(): TemplateResult {
    return html`${this.techniqueId}`;
  }
}

customElements.define('test-consumer', TestConsumer);

declare global {
  interface HTMLElementTagNameMap {
    'test-consumer': TestConsumer;
  }
}
