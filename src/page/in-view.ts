type Told = (inView: boolean) => void;

const watched = new WeakMap<Element, Told>();
let observer: IntersectionObserver | undefined;

/** Tells whether an element is on the screen, or nearly, whenever that changes. */
export function watchView(element: Element, told: Told): void {
  observer ??= new IntersectionObserver(
    (entries) => entries.forEach(({ target, isIntersecting }) => watched.get(target)?.(isIntersecting)),
    { rootMargin: '25%' },
  );
  watched.set(element, told);
  observer.observe(element);
}

export function unwatchView(element: Element): void {
  watched.delete(element);
  observer?.unobserve(element);
}
