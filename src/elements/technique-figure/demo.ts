import type { ReactiveElement, TemplateResult } from 'lit';
import { isSame, stationsFor, type Course, type Station } from '../../figure/course.js';
import { stationsDuring, stationsOf, swung, toAndFro, wayBetween, type Phase } from '../../figure/round.js';
import type { Moment } from '../../figure/scene.js';
import { length, minus } from '../../figure/vector.js';
import type { View } from '../../figure/view.js';
import { styles } from './demo.styles.js';
import { Player, type Leg } from './player.js';
import { showing } from './showing.js';
import { Turning } from './turning.js';
import type { Telling } from './wording.js';

/** A phase of a timer, as `limber-phase` tells of it. */
export interface FigurePhase extends Phase {
  seconds: number;
}

/** Seconds of a move, and by how much the longest take longer. */
const MOVE = 2.2;
const FARTHER = 0.8;
/** Body heights and degrees that make a move a long one. */
const FAR = 0.4;
const LEANT = 90;
/** Seconds at a station, and between the poses of one step. */
const STAY = 1.2;
const BETWEEN = 0.3;
/** Seconds of a move that follows a timer, at most. */
const FOLLOWED = 2.5;

type Mode = 'plays' | 'steps' | 'shows' | 'follows';

function secondsOf(from: Station, to: Station): number {
  if (isSame(from, to)) return 0;
  const [a, b] = [from.pose.pelvis, to.pose.pelvis];
  const far = Math.max(length(minus(a.at, b.at)) / FAR, Math.abs((a.lean ?? 0) - (b.lean ?? 0)) / LEANT);
  return MOVE + FARTHER * Math.min(1, far);
}

const isOneStep = (a: Station, b: Station): boolean => a.steps[0] === b.steps[0] && a.side === b.side;

/** All that moves a figure: by itself, step by step, along with a timer, and round. */
export class Demo {
  /** Where it rests. */
  readonly home: Station;
  /** The same in other words, at most. */
  course: Course;
  #mode: Mode = 'shows';
  #isStill = false;
  readonly #player: Player;
  readonly #turning: Turning;
  /** The stations, by the step they belong to. */
  readonly #groups: Station[][] = [];

  constructor(host: ReactiveElement, course: Course, home: Station, view: View, draw: () => void) {
    const turn = (): void => host.requestUpdate();
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = [...new Set(root.adoptedStyleSheets).add(styles.styleSheet!)];
    this.course = course;
    this.home = home;
    this.#player = new Player(home, draw, turn);
    this.#turning = new Turning(view, turn);
    for (const station of stationsOf(course)) {
      const group = this.#groups.at(-1);
      if (group && isOneStep(group[0]!, station)) group.push(station);
      else this.#groups.push([station]);
    }
  }

  /** Nothing moves: it is there at once. */
  set isStill(isStill: boolean) {
    if (isStill && !this.#isStill) this.#player.jump(this.station);
    this.#isStill = isStill;
  }

  /** Where it is, or goes. */
  get station(): Station {
    return this.#player.station;
  }

  get moment(): Moment {
    return this.#player.moment;
  }

  get view(): View {
    return this.#turning.view;
  }

  look(view: View): void {
    this.#turning.home = view;
  }

  /** While nobody sees it, it stands still. */
  see(isSeen: boolean): void {
    this.#player.see(isSeen);
  }

  /** All of it, or the rest of it from where a reader has stepped to. */
  play(): void {
    if (this.#player.isPaused) {
      this.#player.pause(false);
      return;
    }
    const rest = this.#mode === 'steps' ? this.#groups.slice(this.#here + 1) : [];
    this.#go('plays', [...(rest.length ? rest : this.#groups).flat(), this.home]);
  }

  pause(): void {
    this.#player.pause(true);
  }

  /** Without a step it goes where it rests. A step that nothing shows changes nothing. */
  show(step: string | undefined): void {
    this.#go('shows', step === undefined ? [this.home] : swung(stationsFor(this.course, step)));
  }

  follow(phase: FigurePhase): void {
    const { kind, seconds } = phase;
    const stations = kind === 'done' ? [this.home] : stationsDuring(this.course, phase);
    const ways = stations.length ? toAndFro(stations) : [this.station];
    const isBreath = kind === 'in' || kind === 'out';
    const move = isBreath ? seconds : Math.min(FOLLOWED, (seconds || Infinity) / ways.length);
    this.#go('follows', ways, { move, breath: kind === 'in' ? 1 : 0 });
  }

  /** What a reader sees, with what to change it by. */
  template(telling: Telling): TemplateResult {
    const player = this.#player;
    const isPlaying = player.isMoving && (this.#mode === 'plays' || this.#mode === 'follows');
    return showing({
      ...telling,
      station: player.station,
      isPlaying,
      isStepped: this.#mode === 'steps',
      turning: this.#turning,
      toggle: () => (isPlaying ? this.pause() : this.play()),
      step: (by) => this.#step(by),
    });
  }

  /** To the next step, or the one before; after the last comes the first. */
  #step(by: 1 | -1): void {
    const here = Math.max(this.#here, by < 0 ? 0 : -1);
    this.#go('steps', this.#groups.at((here + by) % this.#groups.length)!);
  }

  /** The group it is at, or on its way to; -1 where it is elsewhere. */
  get #here(): number {
    const { station } = this;
    const groupWith = (isHere: (one: Station) => boolean): number =>
      this.#groups.findIndex((group) => group.some(isHere));
    const exactly = groupWith(
      (one) => isSame(one, station) && one.side === station.side && one.steps.includes(station.steps[0]!),
    );
    return exactly < 0 ? groupWith((one) => isSame(one, station)) : exactly;
  }

  /** To some stations, one after the other; at a pace that is asked for, again and again. */
  #go(mode: Mode, stations: readonly Station[], pace?: Pick<Leg, 'move' | 'breath'>): void {
    const [first] = stations;
    if (!first) return;
    this.#mode = mode;
    if (this.#isStill) {
      this.#player.jump(first);
      return;
    }
    const ways = stations.flatMap((to, i) => wayBetween(this.course, stations[i - 1] ?? this.station, to));
    const legs = ways.map((to, i): Leg => {
      const next = ways[i + 1];
      const move = pace ? (pace.move * stations.length) / ways.length : secondsOf(ways[i - 1] ?? this.station, to);
      const stay = pace || !next ? 0 : isOneStep(to, next) ? BETWEEN : STAY;
      return { to, move, seconds: move + stay, breath: pace?.breath };
    });
    this.#player.go(legs, pace && stations.length > 1 ? legs.slice(-stations.length) : []);
  }
}
