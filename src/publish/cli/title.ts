import { loadQuestions, loadSafety } from '../../content/index.js';
import type { Checked } from '../options.js';
import { libraryOf } from '../own.js';

/** What an element is about, in a few words. */
export async function titleOf(checked: Checked): Promise<string> {
  const { tag, values, own, lang } = checked;
  if (tag === 'limber-hold-timer' && values.label !== undefined) return values.label;
  const library = await libraryOf(own);
  const id = 'technique' in values && tag !== 'limber-safety-notice' ? values.technique : undefined;
  if (id !== undefined) return (await library.load(id, lang))!.name;
  switch (tag) {
    case 'limber-safety-notice': {
      const { notice, levels } = await loadSafety(lang);
      return (levels.find(({ level }) => level === values.level) ?? notice).title;
    }
    case 'limber-safety-check':
      return (await library.loadWords(lang, 'check')).words.check.name;
    case 'limber-faq-accordion':
      return (await loadQuestions(lang)).title;
    default:
      return (await library.loadWords(lang, 'timer')).words.timer.name;
  }
}
