import { transform } from 'esbuild';
import terser from '@rollup/plugin-terser';

/** Minifies the text of css`…`; templates of markup stay as they are. */
export const minifyStyles = {
  name: 'minify-styles',
  async transform(code, id) {
    if (!/\.styles\.js(\?|$)/.test(id)) return null;
    const [literal, styles] = /css ?`([^`]*)`/.exec(code);
    if (styles.includes('${')) this.error('A style sheet is one literal, without expressions');
    const minified = await transform(styles.replaceAll('\\\\', '\\'), { loader: 'css', minify: true });
    // The values of custom properties stay as they are written: these spaces say nothing.
    const lean = minified.code
      .trim()
      .replace(/(--[\w-]+): /g, '$1:')
      .replaceAll(', ', ',');
    return { code: code.replace(literal, () => `css\`${lean.replaceAll('\\', '\\\\')}\``), map: null };
  },
};

/** The descriptions in schemas are for the published JSON Schema. */
export const dropDescriptions = {
  name: 'drop-descriptions',
  transform: (code, id) =>
    /content.schema|timer.dose/.test(id)
      ? { code: code.replace(/\b(v\.description|claims|count|range)\((['"`])(?:(?!\2).)*\2/g, "$1(''"), map: null }
      : null,
};

export const minifyCode = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3, inline: 1, keep_fargs: false, unsafe_arrows: true, pure_getters: true },
  format: { comments: /^!/ },
});
