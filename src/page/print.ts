import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Opens what is folded while the page prints. */
export class PrintController implements ReactiveController {
  private opened: HTMLDetailsElement[] = [];

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.open);
    addEventListener('afterprint', this.close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.open);
    removeEventListener('afterprint', this.close);
  }

  private readonly open = (): void => {
    this.opened = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.opened) details.open = true;
  };

  private readonly close = (): void => {
    for (const details of this.opened) details.open = false;
    this.opened = [];
  };
}
