/** What somebody is advised to do about a technique, from mild to strict. */
export const ADVICE = ['fine', 'care', 'ask', 'stop'] as const;

export type Advice = (typeof ADVICE)[number];
