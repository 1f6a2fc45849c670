/** Elements whose folded parts open while the page prints. */
export const printed = new Set<{ readonly renderRoot: ParentNode }>();

let opened: HTMLDetailsElement[] = [];

globalThis.addEventListener?.('beforeprint', () => {
  opened = [...printed].flatMap(({ renderRoot }) => [
    ...renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
  ]);
  opened.forEach((details) => (details.open = true));
});

globalThis.addEventListener?.('afterprint', () => {
  opened.forEach((details) => (details.open = false));
  opened = [];
});
