/**
 * What a person with closed eyes needs to be told. `ready`: get ready, or get into position. `start`: a hold begins. `half`: half of it is over.
 * `last`: one of the last three seconds. `ease`: the hold is over, let go or rest. `switch`: change sides. `in` and `out`: breathe.
 */
export const CUE_KINDS = ['ready', 'start', 'half', 'last', 'ease', 'switch', 'in', 'out', 'done'] as const;
export type CueKind = (typeof CUE_KINDS)[number];

export interface Cue {
  kind: CueKind;
  /** When it is due, in seconds from the beginning of the plan. */
  at: number;
  /** Its phase, as an index into the plan. */
  phase: number;
}
