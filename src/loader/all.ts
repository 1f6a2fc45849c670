/** The whole library in one file, for pages that pin it with an integrity hash. */
export * from '../index.js';
