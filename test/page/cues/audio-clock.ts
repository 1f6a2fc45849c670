/** An audio context of the tests: its clock is that of the fake timers, and runs while a device would. */
export class TestAudioContext extends OfflineAudioContext {
  static made: TestAudioContext[] = [];
  /** Whether the browser lets it run when asked. */
  static isAllowed = true;
  /** Seconds from the clock to the ear. */
  static latency = 0.04;
  /** Seconds the clock gains in each. */
  static drift = 0;
  /** What the stamp says, where it is not true. */
  static stamp: ((currentTime: number) => AudioTimestamp) | undefined;

  #state: AudioContextState = 'suspended';
  #time = 0;
  #since = 0;

  constructor() {
    super(1, 1, 48_000);
    TestAudioContext.made.push(this);
  }

  override get state(): AudioContextState {
    return this.#state;
  }

  override get currentTime(): number {
    if (this.#state !== 'running') return this.#time;
    return this.#time + ((performance.now() - this.#since) / 1000) * (1 + TestAudioContext.drift);
  }

  override resume(): Promise<void> {
    // Where it may not run, browsers never answer.
    return TestAudioContext.isAllowed ? this.become('running') : new Promise(() => undefined);
  }

  override suspend(): Promise<void> {
    return this.become('suspended');
  }

  /** What the browser does by itself, as for a call. */
  async become(state: AudioContextState): Promise<void> {
    await Promise.resolve();
    if (state === this.#state) return;
    this.#time = this.currentTime;
    this.#since = performance.now();
    this.#state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  getOutputTimestamp(): AudioTimestamp {
    const { latency, stamp } = TestAudioContext;
    return (
      stamp?.(this.currentTime) ?? {
        contextTime: Math.max(0, this.currentTime - latency),
        performanceTime: performance.now(),
      }
    );
  }
}

/** Tones on the audio clock, by when they begin; those taken back are gone. */
export function recordTones(): { planned: () => number[]; restore: () => void } {
  const { prototype } = OscillatorNode;
  const real = Object.getOwnPropertyDescriptors(AudioScheduledSourceNode.prototype);
  const tones = new Map<OscillatorNode, number>();
  prototype.start = function (when = 0) {
    tones.set(this, when);
    real.start.value!.call(this, when);
  };
  prototype.stop = function (when = 0) {
    if (when <= tones.get(this)!) tones.delete(this);
    real.stop.value!.call(this, when);
  };
  return {
    planned: () => [...tones.values()],
    restore: () => {
      Reflect.deleteProperty(prototype, 'start');
      Reflect.deleteProperty(prototype, 'stop');
    },
  };
}
