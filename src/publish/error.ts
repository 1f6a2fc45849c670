import type { Problem } from '../content/own/problems.js';

/** Something that cannot be published as it is. Its message says what was found, where, and what is allowed. */
export class PublishError extends Error {
  /** `use`: it was asked for wrongly. `content`: the site’s own content has mistakes, one of the `problems` each. */
  readonly reason: 'use' | 'content';
  readonly problems: readonly Problem[];

  constructor(message: string, problems?: readonly Problem[]) {
    super(message);
    this.name = 'PublishError';
    this.reason = problems ? 'content' : 'use';
    this.problems = problems ?? [];
  }
}
