import type { Figure } from '../../src/figure/pose.js';
import { GENERATED, HEADER, property } from './emit.js';

const WIDTH = 120;

/** JSON, with every part on one line that fits there. */
function compact(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ').replaceAll('[ ', '[').replaceAll(' ]', ']');
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(
    ([key, part]) => `${deeper}${isList ? '' : `${JSON.stringify(key)}: `}${compact(part, deeper)}`,
  );
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

const figureModule = (figure: Figure): string => `${HEADER}import type { Figure } from '../../../figure/pose.js';

const figure: Figure = ${compact(figure)};

export default figure;
`;

/** Apart from the rest, so that only the figure brings it along. */
const figuresIndex = (ids: readonly string[]): string => `${HEADER}import type { Figure } from '../../figure/pose.js';

export const figures: Readonly<Record<string, () => Promise<{ default: Figure }>>> = {
${ids.map((id) => `  ${property(id)}: () => import('./figures/${id}.js'),\n`).join('')}};
`;

/** The key poses of each technique, a module each, by its path from the root; and what finds them. */
export function emitFigures(figures: ReadonlyMap<string, Figure>): Map<string, string> {
  return new Map([
    ...[...figures].map(([id, figure]) => [`${GENERATED}/figures/${id}.ts`, figureModule(figure)] as const),
    [`${GENERATED}/figures.ts`, figuresIndex([...figures.keys()])],
  ]);
}
