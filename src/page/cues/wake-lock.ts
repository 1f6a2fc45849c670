import type { Missing } from './missing.js';

const holders = new Set<WakeLock>();
let lock: WakeLockSentinel | undefined;
let isAsking = false;
let blocked = false;

function report(next: boolean): void {
  if (blocked === next) return;
  blocked = next;
  for (const holder of holders) holder.onchange?.();
}

function letGo(): void {
  const given = lock;
  // First: it tells of its end at once.
  lock = undefined;
  given?.release().catch(() => undefined);
}

/** Asks for the lock if it is wanted and can be had. Browsers give it to visible pages only, and take it from hidden ones. */
async function ask(): Promise<void> {
  if (isAsking || lock || document.hidden || !navigator.wakeLock) return;
  isAsking = true;
  try {
    const given = await navigator.wakeLock.request('screen');
    lock = given;
    given.addEventListener('release', () => {
      if (lock !== given) return;
      lock = undefined;
      report(!document.hidden);
    });
    report(false);
  } catch {
    report(!document.hidden);
  }
  isAsking = false;
  // Meanwhile nobody may want it any more.
  if (!holders.size) letGo();
}

const askAgain = (): void => void ask();

/** Keeps the screen on while at least one of them holds. */
export class WakeLock {
  onchange?: (() => void) | undefined;

  get missing(): Missing {
    if (!globalThis.navigator?.wakeLock) return 'unsupported';
    return blocked ? 'blocked' : undefined;
  }

  hold(): void {
    holders.add(this);
    document.addEventListener('visibilitychange', askAgain);
    askAgain();
  }

  release(): void {
    holders.delete(this);
    if (holders.size) return;
    document.removeEventListener('visibilitychange', askAgain);
    letGo();
  }
}
