import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: DocumentFragment | HTMLElement };

const targets = new Set<() => boolean>();

const fragment = (): string => {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
};

function follow(): void {
  for (const goTo of targets) if (goTo()) return;
}

/**
 * Lets `#name` lead to its host and `#name--step` to an element of its shadow root with the id `step`, where no browser looks.
 * Where several hosts go by one name, the first on the page answers.
 */
export class AnchorController implements ReactiveController {
  /** A link that was there before the host had anything to show is followed once it has. */
  private followed = false;

  constructor(
    private readonly host: Host,
    private readonly name: () => string | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (targets.size === 0) addEventListener('hashchange', follow);
    targets.add(this.goTo);
  }

  hostDisconnected(): void {
    targets.delete(this.goTo);
    if (targets.size === 0) removeEventListener('hashchange', follow);
  }

  hostUpdated(): void {
    if (this.followed || !this.name()) return;
    this.followed = true;
    if (location.hash && !document.querySelector(':target')) follow();
  }

  private readonly goTo = (): boolean => {
    const name = this.name();
    const wanted = fragment();
    if (!name || (wanted !== name && !wanted.startsWith(`${name}--`))) return false;
    const inner = wanted.slice(name.length + 2);
    const target = inner ? (this.host.renderRoot as ShadowRoot).getElementById(inner) : this.host;
    target?.scrollIntoView();
    return target !== null;
  };
}
