/** Outside the browser: HTML that reads before any script, structured data, and what to paste. */
export { PublishError } from './error.js';
export type { PublishOptions, Tag } from './options.js';
export { prerender } from './prerender.js';
export { renderCommand, snippet, type SnippetOptions, type Way } from './snippet.js';
export { jsonLd, structuredData, type DataKind, type DataOptions } from './structured-data.js';
