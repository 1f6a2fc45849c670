/** Links to questions: the browser goes to one and leaves it closed, and looks into no shadow root. Loaded once an address has a fragment. */
import { fragment, isFresh, onRepeat } from '../../page/anchors.js';
import { isQuestion } from './children.js';

/** The accordions, and what makes each show all of its questions. */
const hosts = new Map<Element, () => void>();

/** What has that id in the page, or else in a tree that an accordion stands in. */
function targetOf(id: string): { target: Element; isInPage: boolean } | undefined {
  const inPage = document.getElementById(id);
  if (inPage) return { target: inPage, isInPage: true };
  for (const host of hosts.keys()) {
    const target = (host.getRootNode() as ShadowRoot).getElementById(id);
    if (target) return { target, isInPage: false };
  }
  return undefined;
}

/** The question that something stands in, or is. */
function questionAround(target: Element): HTMLDetailsElement | undefined {
  const host = [...hosts.keys()].find((one) => one.contains(target) && one !== target);
  if (!host) return undefined;
  let at = target;
  while (at.parentElement !== host) at = at.parentElement!;
  return isQuestion(at) ? at : undefined;
}

/** Goes where the address points; for questions that came late, only to those, and only while nobody has moved on. Says whether there is such a question. */
export function follow(late?: Element): boolean {
  const id = fragment();
  const found = id ? targetOf(id) : undefined;
  const details = found && questionAround(found.target);
  if (!details || (late && details.parentElement !== late)) return false;
  const isAway = details.hidden || !found.isInPage || late !== undefined;
  // What a filter hides shows itself first.
  if (details.hidden) hosts.get(details.parentElement!)!();
  for (let at = found.target.closest('details'); at; at = at.parentElement!.closest('details')) {
    at.open = true;
    if (at === details) break;
  }
  if (isAway && (!late || isFresh())) found.target.scrollIntoView();
  return true;
}

addEventListener('hashchange', () => void follow());
onRepeat(follow);

export function listen(host: Element, showAll: () => void): void {
  hosts.set(host, showAll);
}

export function forget(host: Element): void {
  hosts.delete(host);
}
