import type { LimberErrorDetail } from '../../src/index.js';

/** What the suite's tests make the console warn of; emptied before each. */
export function recordWarnings(): string[] {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...args: unknown[]) => void warnings.push(args.map(String).join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warnings;
}

/** The errors that reach the document in the suite's tests; emptied before each. */
export function recordErrors(): LimberErrorDetail[] {
  const errors: LimberErrorDetail[] = [];
  const record = ({ detail }: HTMLElementEventMap['limber-error']): void => void errors.push(detail);
  const listener = record as EventListenerOrEventListenerObject;
  beforeEach(() => {
    errors.length = 0;
    document.addEventListener('limber-error', listener);
  });
  afterEach(() => document.removeEventListener('limber-error', listener));
  return errors;
}

/** What nobody caught in the suite's tests: neither thrown nor rejected. */
export function recordUncaught(): unknown[] {
  const uncaught: unknown[] = [];
  const onError = (event: ErrorEvent): void => {
    uncaught.push(event.error);
    event.preventDefault();
  };
  const onRejection = (event: PromiseRejectionEvent): void => {
    uncaught.push(event.reason);
    event.preventDefault();
  };
  beforeEach(() => {
    uncaught.length = 0;
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });
  afterEach(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });
  return uncaught;
}
