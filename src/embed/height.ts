/** Said to the page around, whenever it changes. */
export interface HeightMessage {
  type: 'limber-height';
  /** In CSS pixels, whole ones: a little more, never less. */
  height: number;
  /** What the address has as `id`; "" where it has none. */
  id: string;
}

/** Tells the page around how high this one is. Whoever it is may know: it says nothing else. */
export function tellHeight(id: string): void {
  if (parent === window) return;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ type: 'limber-height', height, id } satisfies HeightMessage, '*');
  }).observe(document.documentElement);
}
