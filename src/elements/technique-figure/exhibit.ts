import type { ReactiveElement, TemplateResult } from 'lit';
import type { LocalWords } from '../../content/library.js';
import type { Technique } from '../../content/schema/technique.js';
import { courseOf, stillOf, stillsOf, type Course, type Station } from '../../figure/course.js';
import type { Figure } from '../../figure/pose.js';
import { sceneOf, type Moment } from '../../figure/scene.js';
import type { Demo } from './demo.js';
import { Media } from './media.js';
import { poseOf, sidesOf, stepsOf, viewOf, type FigureOptions } from './options.js';
import { Painter } from './painter.js';
import { stage, stills } from './pictures.js';
import { Presence } from './presence.js';
import type { Telling } from './wording.js';

type Action = (demo: Demo) => void;

/** What moves a figure, once it has come along. */
let Moving: typeof Demo | undefined;

/** A figure as it stands there. What moves it comes along once it is seen, or asked for something. */
export class Exhibit {
  #figure: Figure | undefined;
  #technique: Technique | undefined;
  #course!: Course;
  /** Where it rests. */
  #home!: Station;
  #made: readonly unknown[] = [];
  #demo: Demo | undefined;
  /** What is asked before it can be done. */
  #asked: Action | undefined;
  /** Nobody has asked for anything yet. */
  #isFresh = true;

  readonly #host: ReactiveElement & FigureOptions;
  #pictures: readonly Painter[] = [];
  readonly #painters = new WeakMap<Element, Painter>();
  readonly #media: Media;
  readonly #presence: Presence;

  /** `changed` draws without waiting: pages are printed as they are. */
  constructor(host: ReactiveElement & FigureOptions, changed: () => void) {
    this.#host = host;
    this.#media = new Media(host, changed);
    this.#presence = new Presence(host, () => this.#run());
  }

  /** What there is to show. */
  get shown(): unknown {
    return this.#figure && [this.#figure, this.#technique];
  }

  /** Takes what there is to show. The same technique in another language stays where it is. */
  use(figure: Figure | undefined, technique: Technique | undefined): void {
    const host = this.#host;
    const made = [figure, technique?.id, host.pose, host.side];
    const isOther = made.some((part, i) => part !== this.#made[i]);
    if (figure && (isOther || technique !== this.#technique)) {
      this.#course = courseOf(figure, stepsOf(technique), sidesOf(host, technique));
      if (isOther) this.#home = stillOf(this.#course, poseOf(host, figure) ?? this.#course.main);
    }
    if (figure !== this.#figure && !this.#asked) this.#isFresh = true;
    this.#made = made;
    this.#figure = figure;
    this.#technique = technique;
    this.#run();
  }

  /** Of what is asked before it can be done, the last counts. */
  do(action: Action): void {
    this.#isFresh = false;
    this.#asked = action;
    this.#run();
  }

  /** Undefined where there is nothing to show. */
  template(words: LocalWords<'figure'>): TemplateResult | undefined {
    if (!this.#figure) return undefined;
    const { still, pose } = this.#host;
    const technique = this.#technique;
    const telling: Telling = {
      ...words,
      name: technique?.name ?? words.words.figure.name,
      course: this.#course,
      isSided: technique?.sides === 'both',
    };
    const station = this.#demo?.station ?? this.#home;
    if (!this.#isSpread) return this.#demo && !still ? this.#demo.template(telling) : stage(still, telling, station);
    const isMarked = !this.#media.isPrint && (pose || station !== this.#home);
    return stills(telling, stillsOf(this.#course), isMarked ? station : undefined);
  }

  /** Draws the pictures of the template, which may be new ones. */
  draw(): void {
    const { renderRoot } = this.#host;
    this.#pictures = [...renderRoot.querySelectorAll<SVGSVGElement>('.drawing')].map((svg) => {
      let painter = this.#painters.get(svg);
      if (!painter) this.#painters.set(svg, (painter = new Painter(svg)));
      return painter;
    });
    this.#paint();
  }

  #paint(): void {
    const figure = this.#figure;
    if (!figure) return;
    const demo = this.#isSpread ? undefined : this.#demo;
    const at = ({ pose, side }: Station): Moment => ({ from: pose, side });
    const moments = this.#isSpread ? stillsOf(this.#course).map(at) : [demo?.moment ?? at(this.#home)];
    const view = demo?.view ?? viewOf(this.#host, figure);
    this.#pictures.forEach((painter, i) => painter.paint(sceneOf(figure, moments[i]!, view)));
  }

  /** Whether all poses stand side by side. */
  get #isSpread(): boolean {
    return !this.#host.still && (this.#media.isReduced || this.#media.isPrint);
  }

  #run(): void {
    const host = this.#host;
    const figure = this.#figure;
    const { isSeen, isHalfSeen } = this.#presence;
    const isStill = host.still || this.#media.isReduced;
    if (this.#demo && (!figure || this.#demo.home !== this.#home)) {
      this.#demo.see(false);
      this.#demo = undefined;
    }
    if (!figure) return;
    if (this.#isFresh && isHalfSeen && !isStill && !host.pose) {
      this.#isFresh = false;
      this.#asked = (demo) => demo.play();
    }
    if (!this.#asked && (isStill || !isSeen) && !this.#demo) return;
    if (!Moving) {
      void this.#bring();
      return;
    }
    const view = viewOf(host, figure);
    if (!this.#demo) host.requestUpdate();
    const demo = (this.#demo ??= new Moving(host, this.#course, this.#home, view, () => this.#paint()));
    demo.course = this.#course;
    demo.isStill = isStill;
    demo.look(view);
    demo.see(isSeen);
    this.#asked?.(demo);
    this.#asked = undefined;
  }

  async #bring(): Promise<void> {
    try {
      ({ Demo: Moving } = await import('./demo.js'));
      this.#host.requestUpdate();
    } catch {
      // It stands there all the same, and whoever asks again tries again.
    }
  }
}
