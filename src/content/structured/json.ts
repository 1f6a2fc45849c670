const UNSAFE = /[<>&\u2028\u2029]/g;

/** As it may stand in a script element: nothing in it can end that, or begin a comment. */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data).replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
