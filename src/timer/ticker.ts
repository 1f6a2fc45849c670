export interface Ticking {
  /** When it next wants to be called, in the ticker's seconds; Infinity for never. */
  next: (now: number) => number;
  tick: (now: number) => void;
}

/** What is due within a fiftieth of a second is called together. */
const SLOTS_A_SECOND = 50;
/** A longer timeout would overflow, and fire at once. */
const LONGEST = 2 ** 31 - 1;

/** Calls each of its members when it is due, never before, with one timeout for all and none while nobody is waiting. */
export class Ticker {
  readonly #now: () => number;
  readonly #due = new Map<Ticking, number>();
  #slot = Infinity;
  #timeout: ReturnType<typeof setTimeout> | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  add(member: Ticking): void {
    const now = this.#now();
    this.#due.set(member, member.next(now));
    this.#plan(now);
  }

  delete(member: Ticking): void {
    if (this.#due.delete(member)) this.#plan(this.#now());
  }

  /** Calls all that are due, and asks everybody anew: after the page comes back, or when what somebody said has changed. */
  wake(): void {
    const now = this.#call();
    for (const member of this.#due.keys()) this.#due.set(member, member.next(now));
    this.#plan(now);
  }

  #call(): number {
    const now = this.#now();
    for (const [member, due] of this.#due) {
      if (due > now) continue;
      // Before the call, which may wake the ticker itself.
      this.#due.set(member, Infinity);
      try {
        member.tick(now);
      } catch (error) {
        // The page hears of it, and the others are still called.
        queueMicrotask(() => {
          throw error;
        });
      }
      if (this.#due.has(member)) this.#due.set(member, member.next(now));
    }
    return now;
  }

  #plan(now: number): void {
    const due = Math.min(...this.#due.values());
    // A slot that is still to come, so that nobody can keep the page busy.
    const slot = Math.max(Math.ceil(due * SLOTS_A_SECOND), Math.floor(now * SLOTS_A_SECOND) + 1);
    if (slot === this.#slot) return;
    clearTimeout(this.#timeout);
    this.#slot = slot;
    if (slot === Infinity) return;
    const delay = Math.ceil((slot / SLOTS_A_SECOND - now) * 1000);
    this.#timeout = setTimeout(() => this.#fire(), Math.min(delay, LONGEST));
  }

  #fire(): void {
    this.#slot = Infinity;
    this.#plan(this.#call());
  }
}
