// Which of the loaded files is what.

const LOADER = '/cdn/limber.js';
const CORE = '/cdn/core.js';
const WORDS = '/cdn/en/';
export const POSES = '/cdn/figures/';

const isAt =
  (...paths) =>
  ({ path }) =>
    paths.includes(path);

export const isLoader = isAt(LOADER);
/** What every element needs. */
export const isShared = isAt(LOADER, CORE);
export const isWords = ({ path }) => path.startsWith(WORDS);
export const isPoses = ({ path }) => path.startsWith(POSES);
/** What a card, a notice and an accordion bring once they stand. */
export const isCardParts = isAt('/cdn/parts.js');
export const isNoticeParts = isAt('/cdn/notice-parts.js');
export const isAccordionParts = isAt('/cdn/toolbar.js');

/** Whether a file is one of those. */
export const isAmong = (files) => isAt(...files.map(({ path }) => path));

export const without = (files, ...kinds) => files.filter((file) => !kinds.some((isOne) => isOne(file)));
