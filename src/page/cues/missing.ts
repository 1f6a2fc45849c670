/** Why a cue cannot be given now; undefined: it can. */
export type Missing = 'unsupported' | 'blocked' | undefined;
