import { faqJson, faqPage, type Answered } from '../../content/structured/faq.js';
import { scriptJson } from '../../content/structured/json.js';
import { warnOnce } from '../../page/warn.js';
import { isQuestion } from './children.js';

interface Policy {
  createScript: (text: string) => string;
}
interface Factory {
  createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/** A text that a script element takes where the page enforces Trusted Types. It is data: what is no JSON throws. */
function trusted(json: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  policy ??= trustedTypes?.createPolicy('limber', {
    createScript: (text) => scriptJson(JSON.parse(text)),
  });
  return policy?.createScript(json) ?? json;
}

const BLOCK =
  /^(address|article|aside|blockquote|br|d[dlt]|div|fig.*|h\d|hr|li|ol|p|pre|section|summary|t[dhr]|table|ul)$/;
const NOT_SAID = 'script, style, template, [hidden], [data-notes], [data-sources]';

/** What a reader reads, with a space between blocks. */
function textIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(NOT_SAID)) return '';
  const text = [...node.childNodes].map(textIn).join('');
  return BLOCK.test(node.localName) ? ` ${text} ` : text;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function read(details: HTMLDetailsElement): Answered {
  const summary = details.querySelector(':scope > summary');
  const answer = [...details.childNodes].filter((node) => node !== summary).map(textIn);
  return { question: summary ? oneLine(textIn(summary)) : '', answer: oneLine(answer.join('')) };
}

/** Says to search engines what the questions say to readers, or nothing any more. What was written ahead and still holds stays. */
export function describe(host: Element, isWanted: boolean): void {
  const old = host.querySelector(':scope > script[data-limber]');
  const page = faqPage(isWanted ? [...host.children].filter(isQuestion).map(read) : []);
  const json = page.mainEntity.length ? faqJson(page) : '';
  if (old?.textContent === json) return;
  old?.remove();
  if (!json) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['limber'] = '';
  try {
    script.text = trusted(json);
  } catch (error) {
    warnOnce(`<limber-faq-accordion structured-data> needs the Trusted Types policy "limber". ${String(error)}`);
    return;
  }
  host.append(script);
}
