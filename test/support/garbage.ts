import { aTimeout } from '@open-wc/testing';

const { gc } = globalThis as { gc?: () => void };

// Only Chromium hands out its garbage collector.
export const describeWithGc = gc ? describe : () => undefined;

/** How many are still there once nothing keeps them but what should not. The browser itself holds on to a few for a while. */
export async function survivors(references: readonly WeakRef<object>[], few: number): Promise<number> {
  const alive = (): number => references.filter((reference) => reference.deref()).length;
  for (let round = 0; round < 60; round++) {
    // What was looked at stays until the task ends.
    await aTimeout(20);
    gc!();
    if (alive() <= few) break;
  }
  return alive();
}
