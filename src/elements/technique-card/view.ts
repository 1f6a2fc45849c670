import { oneOf } from '../../page/warn.js';
import type { LocalWords } from '../../content/library.js';
import type { Claim } from '../../content/schema/text.js';
import type { Technique } from '../../content/schema/technique.js';
import type { HeadingLevel } from '../heading.js';

export const LAYOUTS = ['full', 'compact'] as const;
export type CardLayout = (typeof LAYOUTS)[number];

export const HIDEABLE = ['figure', 'timer', 'safety', 'sources'] as const;

/** The parts to leave out. */
export const hiddenIn = (host: Element & { hide: string | null }): ReadonlySet<string | undefined> =>
  new Set(
    String(host.hide ?? '')
      .split(/\s+/)
      .map((part) => oneOf(host, 'hide', part || undefined, HIDEABLE, undefined)),
  );

/** All that a card's template reads. */
export interface CardView extends LocalWords {
  technique: Technique;
  layout: CardLayout;
  hide: ReadonlySet<string | undefined>;
  level: HeadingLevel;
  /** What links to this card end in, after the "#". */
  anchor: string;
}

/** A claim or a step: its words alone, or with more. */
export const textOf = (claim: Claim | { text: string }): string => (typeof claim === 'string' ? claim : claim.text);
