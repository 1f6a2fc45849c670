import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file or folder of dist/, which all this is made of. */
export const dist = (...parts) => path.resolve('dist', ...parts);

/** What a module of dist/ exports. */
export const exportsOf = (file) => import(pathToFileURL(file).href);
