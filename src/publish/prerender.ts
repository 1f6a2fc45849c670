import { elementOf } from './element.js';
import { checkOptions, type PublishOptions } from './options.js';

/**
 * An element as HTML that reads before any script, and without one: in its tag the same content as plain HTML, and a declarative root with the look of the live element,
 * which a script takes over without drawing it again. Options are the element's attributes, by the name of the property or of the attribute, and
 * `lang`, `emergencyNumber`, `styles` (`inline`, or the address of the folder `cdn/styles` for pages that allow no inline styles), `shadow` (false for the plain HTML alone)
 * and `own` (a site's own content). Rejects with a `PublishError` that says what is wrong, where, and what is allowed.
 */
export const prerender = async (tag: string, options: PublishOptions = {}): Promise<string> =>
  elementOf(checkOptions(tag, options));
