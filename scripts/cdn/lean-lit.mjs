import path from 'node:path';

/**
 * What nothing here needs of lit: its hooks for polyfills of shadow roots and for rendering ahead, its lists of versions for who looks into a page, decorators' metadata,
 * browsers that cannot adopt styles, style sheets put together of parts, and what only Node needs to hydrate.
 */
const NOT_NEEDED = [
  [
    /reactive-element\/reactive-element\.js$/,
    /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?\}(?=this\._\$Eh=)/,
    '',
  ],
  [
    /reactive-element\/reactive-element\.js$/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [/reactive-element\/reactive-element\.js$/, /\w+\.reactiveElementPolyfillSupport\b(?!\s*=)/, 'undefined'],
  [/reactive-element\/reactive-element\.js$/, /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\([^)]*\)/, 'undefined'],
  [/reactive-element\/css-tag\.js$/, /\w+\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, 'true'],
  [/reactive-element\/css-tag\.js$/, /1===(\w)\.length\?\1\[0\]:\w\.reduce\(.*?,\1\[0\]\)(?=;return)/, '$1[0]'],
  [/lit-element\/lit-element\.js$/, /\w+\.litElementHydrateSupport\?\.\([^)]*\)/, 'undefined'],
  [/lit-element\/lit-element\.js$/, /\w+\.litElementPolyfillSupport\b(?!\s*=)/, 'undefined'],
  [/lit-element\/lit-element\.js$/, /\(\w+\.litElementVersions\?\?=\[\]\)\.push\([^)]*\)/, 'undefined'],
  [/lit-html\/lit-html\.js$/, /\w+\.litHtmlPolyfillSupport\b(?!\s*=)/, 'undefined'],
  [/lit-html\/lit-html\.js$/, /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\([^)]*\)/, 'undefined'],
  [
    /lit-html\/lit-html\.js$/,
    /\{M:\w+,P:\w+,A:\w+,C:1,L:\w+,(R,D:\w+,V:\w+,I:\w+),H,N:\w+,U:\w+,B:\w+,(F:\w+)\}/,
    '{$1,$2}',
  ],
];

export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const file = id.replaceAll(path.sep, '/');
    let lean = code;
    for (const [name, pattern, replacement] of NOT_NEEDED) {
      if (!name.test(file)) continue;
      // A new release of lit may look different.
      if (!pattern.test(lean))
        this.error(`${file} has nothing like ${pattern.source}: look at NOT_NEEDED in scripts/cdn/lean-lit.mjs`);
      lean = lean.replace(pattern, replacement);
    }
    return lean === code ? null : { code: lean, map: null };
  },
};
