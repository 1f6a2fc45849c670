import { fileURLToPath } from 'node:url';
import { prerender } from 'limber-elements/publish.js';

const cdn = fileURLToPath(new URL('.', import.meta.resolve('limber-elements/cdn/limber.js')));

export default function (eleventy) {
  // The script that makes the elements live.
  eleventy.addPassthroughCopy({ [cdn]: 'limber' });

  // {% limber "technique-card", technique="childs-pose" %}, in a paragraph of its own. The <div> keeps Markdown out of it.
  eleventy.addAsyncShortcode('limber', async (element, options = {}) => {
    delete options.__keywords; // a mark of Nunjucks
    const html = await prerender(`limber-${element}`, options);
    return `<div class="limber">${html.trim().replace(/\n\s*\n/g, '\n')}</div>`;
  });

  return { markdownTemplateEngine: 'njk' };
}
