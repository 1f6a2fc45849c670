import { unlike } from '../../content/language.js';
import { frame } from '../../elements/frame.js';
import { card } from '../../elements/technique-card/template.js';
import type { CardView } from '../../elements/technique-card/view.js';
import { fillIn, markupOf } from './markup.js';

/** What stands in a card beside its own words, as markup; a script brings the timer. */
interface InCard {
  figure?: string | undefined;
  /** When to get help: what is in its summary, and what that opens. */
  help?: string | undefined;
}

/** The root of a card. */
export async function cardRoot(view: CardView, lang: string, { figure, help }: InCard): Promise<string> {
  let root = await markupOf(frame(unlike(view.technique.lang, lang), card(view)));
  if (figure) root = fillIn(root, /(<div class="room figure">)(<\/div>)/, ([, start, end]) => start! + figure + end!);
  if (help) {
    root = fillIn(root, /<details part="help" inert>.*?<\/details>/, () => `<details part="help">${help}</details>`);
  }
  return root;
}
