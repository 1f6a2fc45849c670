import type { ReactiveElement } from 'lit';
import { findFigure, loadFigure } from '../../content/figures.js';
import type { Figure } from '../../figure/pose.js';
import { sceneOf } from '../../figure/scene.js';
import { dispatchError } from '../../page/events.js';
import { warnOf } from '../../page/warn.js';

/** Finds the figure to show: the page’s own, or that of a technique, at once where it is loaded. */
export class FigureSource {
  figure: Figure | undefined;
  trouble: 'no-figure' | 'load-failed' | undefined;
  #asked: unknown;

  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  look(own: Figure | null | undefined, id: string | undefined): void {
    const asked = own ?? id;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.trouble = undefined;
    const isOwn = own && isFigure(own);
    if (own && !isOwn) warnOf(this.#host, 'figure', own, 'what has the type Figure');
    this.figure = isOwn ? own : id ? findFigure(id) : undefined;
    if (id && !this.figure) void this.#bring(id);
  }

  async #bring(id: string): Promise<void> {
    const asked = this.#asked;
    let error: unknown;
    const figure = await loadFigure(id).catch((thrown: unknown) => void (error = thrown));
    if (this.#asked !== asked) return;
    this.figure = figure ?? undefined;
    if (!figure) this.trouble = error ? 'load-failed' : 'no-figure';
    this.#host.requestUpdate();
    if (error) dispatchError(this.#host, { reason: 'load-failed', technique: id, error });
  }
}

/** Whether all of it can be drawn. */
function isFigure(figure: Figure): boolean {
  try {
    const { poses, view } = figure;
    const [turn, tilt] = view;
    return (
      poses.length > 0 &&
      poses.every((pose) => pose.steps.map(String) && sceneOf(figure, { from: pose }, { turn, tilt }))
    );
  } catch {
    return false;
  }
}
