import type { LimberErrorDetail } from '../../src/page/events.js';

/** Whole pages in frames of their own, with what they say and ask for on record. */

export interface PageWindow extends Window {
  /** Set by pages made here: a module of the page, for tests to use in its own realm. */
  load: (url: string) => Promise<Record<string, unknown>>;
  /** Tags in the order of their registration, on pages made here. */
  defined: string[];
  customElements: CustomElementRegistry;
  performance: Performance;
}

export interface Page {
  frame: HTMLIFrameElement;
  window: PageWindow;
  document: Document;
  warnings: string[];
  errors: string[];
  violations: string[];
  /** What elements could not show: tag, reason, and what was asked for. */
  failures: (string | undefined)[][];
  /** What the page asked for, as paths with their queries; without what a test injects. */
  requests: () => string[];
}

const frames: HTMLIFrameElement[] = [];

function newFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '900';
  frames.push(frame);
  return frame;
}

/** Removes the pages of the last test. */
export function closePages(): void {
  frames.splice(0).forEach((frame) => frame.remove());
}

function record(frame: HTMLIFrameElement): Page {
  const window = frame.contentWindow as PageWindow & { console: Console };
  const page: Page = {
    frame,
    window,
    document: window.document,
    warnings: [],
    errors: [],
    violations: [],
    failures: [],
    requests: () =>
      window.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name))
        .filter(({ protocol }) => protocol.startsWith('http'))
        .map(({ pathname, search }) => pathname + search),
  };
  window.console.warn = (...words: unknown[]) => page.warnings.push(words.join(' '));
  window.console.error = (...words: unknown[]) => page.errors.push(words.join(' '));
  window.addEventListener('error', ({ message }) => page.errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => page.errors.push(String(reason)));
  window.addEventListener('limber-error', (event) => {
    const { detail, target } = event as CustomEvent<LimberErrorDetail>;
    page.failures.push([(target as Element).localName, detail.reason, detail.technique ?? detail.url]);
  });
  window.document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    page.violations.push(`${effectiveDirective}: ${blockedURI}`),
  );
  return page;
}

/** Lets other tasks of the browser run, without the delay that timers are held to. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Opens a page of this server. Recording begins when its document is there, before its modules can have arrived. */
export async function openPage(url: string): Promise<Page> {
  const frame = newFrame();
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = url;
  document.body.append(frame);
  const wanted = new URL(url, location.href).pathname;
  while (frame.contentWindow?.location.pathname !== wanted) {
    if (!frame.isConnected) throw new Error(`${url} did not open before its test was over.`);
    await turn();
  }
  const page = record(frame);
  await loaded;
  return page;
}

/** What the scripts of example pages put in once they have all that they wait for. */
const LAST: Record<string, string> = { builder: '#stage > *', figures: 'section:last-of-type table' };

/** Opens an example page, once its own scripts are done: WebKit never comes back where a page goes that awaits modules. */
export async function openExample(name: string, folder = '/examples'): Promise<Page> {
  const page = await openPage(`${folder}/${name}.html`);
  const last = LAST[name];
  if (last) await until(`${last} in ${name}`, () => page.document.querySelector(last));
  return page;
}

let made = 0;
const starting = new Map<string, (frame: HTMLIFrameElement) => void>();
Object.assign(window, { pageStarts: (name: string, frame: HTMLIFrameElement) => starting.get(name)?.(frame) });

const start = (name: string): string => `<script>
  window.load = (url) => import(new URL(url, document.baseURI));
  window.defined = [];
  const { define } = customElements;
  customElements.define = function (tag, ...rest) { defined.push(tag); return define.call(this, tag, ...rest); };
  parent.pageStarts('${name}', frameElement);
</script>`;

export interface MadePage {
  head?: string;
  body?: string;
  /** For some addresses, what to import instead. */
  imports?: Record<string, string>;
}

/** Opens a page written by a test. Recording begins before anything else on it runs. */
export async function makePage({ head = '', body = '', imports = {} }: MadePage): Promise<Page> {
  const frame = newFrame();
  const name = `page-${++made}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const recorded = new Promise<Page>((resolve) => starting.set(name, (started) => resolve(record(started))));
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${start(name)}
    <script type="importmap">${JSON.stringify({ imports })}</script>${head}</head><body>${body}</body></html>`;
  document.body.append(frame);
  const page = await recorded;
  await loaded;
  return page;
}

/** A module script's tag. */
export const script = (url: string, attributes = ''): string =>
  `<script type="module" src="${url}" ${attributes}></script>`;

export const CARD = '<limber-technique-card technique="childs-pose"></limber-technique-card>';
export const LOADER = script('/cdn/limber.js');

export const cardsOf = (page: Page): Element[] => [...page.document.querySelectorAll('limber-technique-card')];

/** Waits until something is so, or says what was not. */
export async function until(what: string, isSo: () => unknown): Promise<void> {
  const end = performance.now() + 8000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const stepsOf = (card: Element): string[] =>
  [...(card.shadowRoot?.querySelectorAll('[part="step"] p') ?? [])].map((step) => step.textContent.trim());

export const nameOf = (card: Element): string | undefined =>
  card.shadowRoot?.querySelector('[part="name"]')?.textContent.replace('#', '').trim();

/** Waits until every card of a page shows its steps. */
export async function settled(page: Page): Promise<void> {
  await until('steps in every card', () => cardsOf(page).every((card) => stepsOf(card).length > 0));
}

/** The timer that a card shows by itself, once it has something to time. */
export function timerOf(card: Element): Element | undefined {
  const timer = card.shadowRoot?.querySelector('limber-hold-timer');
  return timer?.shadowRoot?.querySelector('[part="timer"]') ? timer : undefined;
}

/** Waits until every card of a page shows its timer. */
export async function timersShown(page: Page): Promise<void> {
  await until('a timer in every card', () => cardsOf(page).every(timerOf));
}

/** Whether a figure, of the page's or of a card, has drawn all that it shows. */
export const isDrawn = (figure: Element | null | undefined): boolean => {
  const pictures = [...(figure?.shadowRoot?.querySelectorAll('.drawing') ?? [])];
  return pictures.length > 0 && pictures.every(({ children }) => children.length > 20);
};

/** The figure that a card shows by itself, once it is drawn. */
export function figureOf(card: Element): Element | undefined {
  const figure = card.shadowRoot?.querySelector('limber-technique-figure');
  return figure && isDrawn(figure) ? figure : undefined;
}

/** Waits until every card of a page shows its figure and its timer. */
export async function wholeCardsShown(page: Page): Promise<void> {
  await until('a figure in every card', () => cardsOf(page).every(figureOf));
  await timersShown(page);
}

/** Time for what must not happen to happen. */
export const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));
