import { safeParse, type BaseIssue, type GenericSchema, type IssuePathItem } from 'valibot';

/** One thing wrong with a value: where it is, what was found there and what is allowed. */
export interface Problem {
  path: string;
  message: string;
  keys: readonly (string | number)[];
  /** For an unknown key: the keys that are known. */
  allowed?: readonly string[];
}

type Issue = Pick<BaseIssue<unknown>, 'kind' | 'type' | 'expected' | 'received' | 'message'> & {
  readonly path?: readonly IssuePathItem[];
  readonly issues?: readonly Issue[];
};

/** What the schemas of valibot have in common, as far as following a path through them needs it. */
interface Node {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly Node[];
  readonly key?: unknown;
  readonly literal?: unknown;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly rest?: Node;
  readonly value?: Node;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  Object: 'an object',
  Array: 'a list',
};

const name = (word: string): string => NAMES[word] ?? word.replace(/(.{60}).+/s, '$1…');

const anyOf = (words: readonly string[]): string =>
  words
    .map(name)
    .join(', ')
    .replace('>=', 'at least ')
    .replace('<=', 'at most ')
    .replace(/, ([^,]*)$/, ' or $1');

const keysOf = (issue: Issue) => (issue.path ?? []).map(({ key }) => key as string | number);

/** `['steps', 2, 'moment']` → `steps[2].moment` */
export const pathOf = (keys: readonly (string | number)[]): string =>
  keys.reduce<string>((path, key) => path + (typeof key === 'number' ? `[${key}]` : path ? `.${key}` : key), '');

/** Says where one issue is, what was found there and what is allowed. */
export function describeIssue(issue: Issue): { path: string; message: string } {
  const { type, expected, received, message } = issue;
  const found = `found ${type.endsWith('_length') ? 'a length of ' : ''}${name(received)}`;
  const words = expected ? expected.replace(/^\(|\)$/g, '').split(' | ') : [type];
  // A message of the schema's own says what is allowed; valibot's all begin with "Invalid".
  const allowed = message.startsWith('Invalid') ? `allowed: ${anyOf(words)}` : message;
  return { path: pathOf(keysOf(issue)), message: `${received === 'undefined' ? 'missing' : found}; ${allowed}` };
}

/** Where every branch of a union failed, the branch that takes this type of value has the useful issues. */
function leavesOf(issue: Issue): Issue[] {
  const deeper = issue.issues?.filter(({ kind, path }) => path || kind === 'validation');
  if (!deeper?.length) return [issue];
  return deeper.flatMap((inner) => leavesOf({ ...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] }));
}

/** The schema that an object, list or record is held against, inside optional ones and choices. */
function opened(node: Node | undefined, input: unknown): Node | undefined {
  if (node?.wrapped) return opened(node.wrapped, input);
  const key = node?.key as string;
  return (
    node?.options?.find(({ entries }) => entries && (!key || entries[key]?.literal === (input as never)[key])) ?? node
  );
}

function child(node: Node | undefined, { input, key }: IssuePathItem): Node | undefined {
  const parent = opened(node, input);
  return parent?.entries?.[key as string] ?? parent?.rest ?? parent?.item ?? parent?.value;
}

function problemsOfIssue(schema: GenericSchema, issue: Issue): Problem[] {
  const path = issue.path ?? [];
  const last = path.at(-1);
  const problem = (inner: Issue, allowed?: string[]) => ({ ...describeIssue(inner), keys: keysOf(inner), allowed });
  if (!issue.type.includes('object') || last?.origin !== 'key') return [problem(issue)];
  const parent = path.slice(0, -1).reduce<Node | undefined>(child, schema as Node);
  if (issue.expected !== 'never') {
    // What a missing key should have held is best said by the schema of its value.
    const inner = safeParse(child(parent, last) as GenericSchema, undefined).issues?.[0];
    return [problem({ ...issue, ...inner, path })];
  }
  // valibot stops at the first unknown key.
  const allowed = Object.keys(opened(parent, last.input)?.entries ?? {});
  return Object.keys(last.input as object)
    .filter((key) => !allowed.includes(key))
    .map((key) =>
      problem(
        {
          ...issue,
          path: [...path.slice(0, -1), { ...last, key }],
          message: `allowed: ${anyOf(allowed)}`,
          received: 'an unknown key',
        },
        allowed,
      ),
    );
}

/** Everything wrong with a value. */
export function problemsOf(schema: GenericSchema, value: unknown): Problem[] {
  const issues: readonly Issue[] = safeParse(schema, value).issues ?? [];
  return issues.flatMap(leavesOf).flatMap((issue) => problemsOfIssue(schema, issue));
}
