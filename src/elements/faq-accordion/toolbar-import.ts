import type * as module from './toolbar.js';

/** The module of an accordion's buttons. */
export const toolbarImport = (): Promise<typeof module> => import('./toolbar.js');
