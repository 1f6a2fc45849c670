import type { Figure } from '../figure/pose.js';
import { figures } from './generated/figures.js';

/** What has been imported, found again without waiting. */
const loaded = new Map<string, Figure>();

/** The key poses of a technique, where they are loaded. */
export const findFigure = (id: string): Figure | undefined => loaded.get(id);

/** Loads the key poses of a technique; undefined where there are none of that id. Rejects where they could not be loaded. */
export async function loadFigure(id: string): Promise<Figure | undefined> {
  // Its id is looked up among literal imports: it never becomes part of a URL.
  if (!Object.hasOwn(figures, id)) return undefined;
  const { default: figure } = await figures[id]!();
  loaded.set(id, figure);
  return figure;
}
