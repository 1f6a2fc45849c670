import { nodeResolve } from '@rollup/plugin-node-resolve';
import { leanLit } from './lean-lit.mjs';
import { dropDescriptions, minifyCode, minifyStyles } from './minify.mjs';

/** What every file goes through. */
export const plugins = [
  leanLit,
  minifyStyles,
  dropDescriptions,
  nodeResolve({ exportConditions: ['production'] }),
  minifyCode,
];
