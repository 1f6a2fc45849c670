/** How soon a sign needs a person's attention: ask first, see someone soon, call now. */
export const LEVELS = ['routine', 'urgent', 'emergency'] as const;

export type Level = (typeof LEVELS)[number];
