import { hair } from './hair.js';
import { hull } from './hull.js';
import type { Vec } from './pose.js';
import type { Page, Shape } from './scene.js';
import { clamp, dot, minus, place, type Frame } from './vector.js';

/** Round marks on either side of the head: where they are, where they look, and their radius. */
type Mark = readonly [at: Vec, looks: Vec, radius: number];
const EAR: Mark = [[-0.008, 0.056, 0.043], [-0.3, 0, 1], 0.0125];
const EYE: Mark = [[0.056, 0.074, 0.0185], [1, 0, 0.4], 0.0046];

/** What is on the head. Each mark shrinks as it turns away, so that none appears or goes at once. */
export function face(head: Frame, page: Page): Shape[] {
  const marks = ([[x, y, z], [ahead, , sideways], radius]: Mark): string =>
    [1, -1]
      .map((side) => {
        const looks = minus(place(head, ahead, 0, sideways * side), head.origin);
        const [across, down] = page.at(place(head, x, y, z * side));
        return hull([[across, down, radius * page.scale * clamp(2.5 * dot(looks, page.camera.out))]]);
      })
      .join('');
  return [
    { key: 'eyes', kind: 'eyes', d: marks(EYE) },
    { key: 'hair', kind: 'hair', d: hair(head, page) },
    { key: 'ears', kind: 'skin', d: marks(EAR) },
  ];
}
