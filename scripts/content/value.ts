import type { Keys } from './report.js';

/** Content is looked into before it is known to be well-formed, so that one run finds every problem. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path, or undefined. */
export function valueAt(value: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((parent, key) => {
    if (Array.isArray(parent)) return parent[Number(key)] as unknown;
    return isRecord(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
  }, value);
}

export function listAt(value: unknown, keys: Keys): unknown[] {
  const list = valueAt(value, keys);
  return Array.isArray(list) ? list : [];
}

export function keysAt(value: unknown, keys: Keys): string[] {
  const record = valueAt(value, keys);
  return isRecord(record) ? Object.keys(record) : [];
}

/** What names an item of a list: its id, or the word it stands for. */
export function nameOf(item: unknown): string | undefined {
  const name: unknown = isRecord(item) ? (item.id ?? item.source ?? item.level) : item;
  return typeof name === 'string' ? name : undefined;
}

/** Visits a value and everything in it, in order. */
export function walk(value: unknown, visitor: (value: unknown, keys: Keys) => void, keys: Keys = []): void {
  visitor(value, keys);
  if (Array.isArray(value)) value.forEach((item, index) => walk(item, visitor, [...keys, index]));
  else if (isRecord(value)) Object.entries(value).forEach(([key, item]) => walk(item, visitor, [...keys, key]));
}

/** Visits each source id a value mentions, in order. */
export function walkSources(value: unknown, visitor: (id: string, keys: Keys) => void): void {
  walk(value, (item, keys) => {
    const key = keys.at(-1);
    const parent = keys.at(-2);
    if (typeof item === 'string' && (key === 'source' || (typeof key === 'number' && parent === 'sources'))) {
      visitor(item, keys);
    }
  });
}
