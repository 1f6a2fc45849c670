import type { Scene, Shape } from '../../figure/scene.js';

const SVG = 'http://www.w3.org/2000/svg';

interface Drawn {
  path: SVGPathElement;
  shape?: Shape;
}

/** Keeps the paths of a picture as they should be: touches only what changes, and moves only what comes nearer or goes back. */
export class Painter {
  readonly #svg: SVGSVGElement;
  readonly #drawn = new Map<string, Drawn>();

  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
  }

  paint({ width, height, shapes }: Scene): void {
    const svg = this.#svg;
    if (!this.#drawn.size) svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    let next = svg.firstElementChild;
    for (const shape of shapes) {
      const path = this.#pathOf(shape);
      // What comes before it has gone to somewhere nearer, and will be met there.
      if (next && next !== path && next.nextElementSibling === path) next = path;
      if (next === path) next = path.nextElementSibling;
      else svg.insertBefore(path, next);
    }
    if (this.#drawn.size > shapes.length) this.#clear(new Set(shapes));
  }

  #pathOf(shape: Shape): SVGPathElement {
    let drawn = this.#drawn.get(shape.key);
    if (!drawn) this.#drawn.set(shape.key, (drawn = { path: document.createElementNS(SVG, 'path') }));
    const { path, shape: before } = drawn;
    if (shape === before) return path;
    set(path, 'class', shape.kind, before?.kind);
    set(path, 'd', shape.d, before?.d);
    set(path, 'opacity', shape.opacity, before?.opacity);
    set(path, 'transform', shape.matrix, before?.matrix);
    drawn.shape = shape;
    return path;
  }

  #clear(shapes: ReadonlySet<Shape | undefined>): void {
    for (const [key, { path, shape }] of this.#drawn) {
      if (shapes.has(shape)) continue;
      path.remove();
      this.#drawn.delete(key);
    }
  }
}

function set(path: Element, name: string, value: string | number | undefined, before: typeof value): void {
  if (value === before) return;
  if (value === undefined) path.removeAttribute(name);
  else path.setAttribute(name, String(value));
}
