/** The one audio context of the page. It runs only while somebody plays, so that an idle page holds no audio device. */
import type { Missing } from './missing.js';
import { RING } from './sounds.js';

export interface Player {
  /** Whether it has anything more to sound. */
  readonly playing: boolean;
  /** Told when `missing` changes. */
  onchange?: (() => void) | undefined;
  /** Puts what it plays on the audio clock anew. */
  anchor(): void;
}

export const players = new Set<Player>();

/** How long a device may take to wake, in milliseconds. */
const PATIENCE = 1000;

let context: AudioContext | undefined;
let trouble: Missing;
let checking: ReturnType<typeof setTimeout> | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;

export const missing = (): Missing => ('AudioContext' in globalThis ? trouble : 'unsupported');

/** The context, while its clock runs. */
export const running = (): AudioContext | undefined => (context?.state === 'running' ? context : undefined);

function report(next: Missing): void {
  if (trouble === next) return;
  trouble = next;
  for (const player of players) player.onchange?.();
}

const isPlaying = (): boolean => [...players].some(({ playing }) => playing);

/** Lets the device go once what sounds has rung out, unless somebody plays by then. */
export function rest(): void {
  clearTimeout(resting);
  if (!running()) return;
  resting = setTimeout(() => {
    if (!isPlaying())
      running()
        ?.suspend()
        .catch(() => undefined);
  }, RING * 1000);
}

/** Makes or resumes the context. The first time works only where a person has just done something. */
export function wake(): void {
  // Whom nobody forbids, and who is silent still, has no device.
  const reason = navigator.userActivation?.isActive ? 'unsupported' : 'blocked';
  try {
    context ??= create();
  } catch {
    report('unsupported');
    return;
  }
  if (running()) return;
  context.resume().catch(() => undefined);
  clearTimeout(checking);
  checking = setTimeout(report, PATIENCE, reason);
}

function create(): AudioContext {
  const made = new AudioContext();
  made.addEventListener('statechange', settle);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && isPlaying()) settle();
  });
  return made;
}

function settle(): void {
  if (running()) {
    clearTimeout(checking);
    report(undefined);
    rest();
  } else if (isPlaying()) wake();
  else return;
  for (const player of players) player.anchor();
}
