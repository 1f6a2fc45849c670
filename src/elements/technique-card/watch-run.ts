export type Phase = HTMLElementEventMap['limber-phase']['detail'];
/** The sender of its events; it may be around a timer of the page's own. */
export type Timer = Partial<HTMLElementTagNameMap['limber-hold-timer']>;

/** Hears of the phase a timer has come to, when it comes there, stands still in it or goes on; of none once the run is over. */
export type Told = (phase: Phase | undefined, timer: Timer) => void;

/** Tells of the run of the timer in a slot, for as long as the slot is there. */
export function watchRun(slot: HTMLSlotElement, told: Told): void {
  const root = slot.getRootNode();
  let phase: Phase | undefined;
  let timer: Timer = {};

  const tell = (next: Phase | undefined): void => {
    if (!next && !phase) return;
    phase = next;
    told(phase, timer);
  };

  slot.addEventListener('limber-phase', ({ target, detail }) => {
    timer = target as Timer;
    tell(detail.kind === 'done' ? undefined : detail);
  });
  slot.addEventListener('limber-pause', () => tell(phase));
  // What is left of the phase is all that there is to go along with.
  slot.addEventListener('limber-resume', () =>
    tell(phase && { ...phase, seconds: timer.state?.left ?? phase.seconds }),
  );
  for (const end of ['limber-cancel', 'slotchange']) slot.addEventListener(end, () => tell(undefined));
  // A card that hides its timer takes the slot away.
  new MutationObserver((_, observer) => {
    if (root.contains(slot)) return;
    tell(undefined);
    observer.disconnect();
  }).observe(root, { childList: true, subtree: true });
}
