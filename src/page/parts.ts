/** What a card shows without knowing it: an element's tag, and what loads its code. Filled where elements are registered. */
export const parts = new Map<string, () => Promise<unknown>>();
