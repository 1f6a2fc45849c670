// Writes docs/safety.md from content/: what the safety rules say of every technique with every condition, and why.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Source } from '../src/content/schema/source.js';
import { adviceOn, type Advice } from '../src/safety/advice.js';
import type { Level } from '../src/safety/levels.js';
import type { Load } from '../src/safety/loads.js';
import { rulesOf } from '../src/content/safety-rules.js';
import { compile } from './content/compile.js';
import { mergeTree } from './content/merge.js';
import { Report } from './content/report.js';
import { FALLBACK, readTree } from './content/tree.js';
import { walkSources } from './content/value.js';

const FILE = 'docs/safety.md';
const root = fileURLToPath(new URL('..', import.meta.url));

const SAID: Readonly<Record<Advice, string>> = { fine: 'fine', care: 'take care', ask: 'ask first', stop: 'stop' };

/** A load in a cell of a table. The sentence that a reader sees is in content/safety/en.yaml. */
const SHORT: Readonly<Record<Load, string>> = {
  'end-range-flexion': 'bends far forward',
  'end-range-extension': 'bends far back',
  'end-range-rotation': 'turns far',
  'lying-on-back': 'on the back',
  'lying-on-front': 'on the front',
  kneeling: 'kneels',
  'weight-on-wrists': 'leans on the hands',
  'down-to-floor': 'down to the floor',
  'equipment-pressure': 'a roller presses',
  'standing-balance': 'balance on the feet',
};

/** Tables that fit a screen. A condition that is in none of them gets a table of its own at the end. */
const GROUPS: readonly (readonly [title: string, ids: readonly string[]])[] = [
  ['Discs, bones and joints', ['disc-herniation', 'osteoporosis', 'arthritis']],
  ['Pregnancy, blood and balance', ['pregnancy', 'bleeding-risk', 'dizziness-or-poor-balance']],
  ['Operations and injuries', ['past-back-surgery', 'recent-back-surgery', 'spinal-instability', 'recent-injury']],
  [
    'Pain, nerves and illness',
    ['sharp-or-shooting-pain', 'nerve-symptoms', 'cancer', 'long-term-steroids', 'weak-immune-system'],
  ],
];

const { problems } = compile(root);
if (problems.length) throw new Error(problems.join('\n'));
const tree = readTree(root, new Report());
const { techniques, safety } = mergeTree(tree).find(({ lang }) => lang === FALLBACK)!;
if (!safety) throw new Error('content/safety has no English words');
const { levels, conditions, loads, notice } = safety;
const rules = rulesOf(safety);
const allSources = tree.sources?.value as Record<string, Omit<Source, 'id'>>;

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const table = (rows: readonly (readonly string[])[]) => {
  const [head = [], ...body] = rows.map((row) => `| ${row.map(cell).join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0]!.length)}`, ...body].join('\n');
};
const cited = (ids: readonly string[]) => ids.map((id) => `[${id}](#source-${id})`).join(', ');

const subjects = [...techniques.values()].map(({ id, name, withheld, loads: asked = [] }) => ({
  id,
  loads: asked,
  title: withheld ? `${name} (not taught)` : name,
}));

/** What is said of a technique to somebody who has told one condition, and what of the technique it is about. */
function verdictOn(asked: readonly Load[], condition: string): string {
  const { advice, reasons } = adviceOn(asked, { signs: [], conditions: [condition] }, rules);
  const why = reasons.flatMap((reason) => ('loads' in reason ? reason.loads.map((load) => SHORT[load]) : []));
  return why.length ? `${SAID[advice]}: ${why.join(', ')}` : SAID[advice];
}

/** What any sign of a level says of every technique. */
const onSign = (level: Level): string => {
  const { id } = rules.signs.find((sign) => sign.level === level)!;
  return SAID[adviceOn([], { signs: [id], conditions: [] }, rules).advice];
};

const grouped = GROUPS.flatMap(([, ids]) => ids);
const rest = conditions.map(({ id }) => id).filter((id) => !grouped.includes(id));
const groups = rest.length ? [...GROUPS, ['Other conditions', rest] as const] : GROUPS;

const tables = groups.map(([title, ids]) => {
  const columns = ids.map((id) => {
    const found = conditions.find((condition) => condition.id === id);
    if (!found) throw new Error(`There is no condition "${id}": take it out of GROUPS`);
    return found;
  });
  const head = ['', ...columns.map(({ id, name }) => `[${name}](#${id})`)];
  const rows = subjects.map((one) => [one.title, ...columns.map(({ id }) => verdictOn(one.loads, id))]);
  return `### ${title}\n\n${table([head, ...rows])}\n`;
});

const signs = levels.map(
  ({ level, title, advice, sources, signs: found }) => `### ${title} (\`${level}\`)

${advice} Sources: ${cited(sources)}.

${table([['sign', 'sources'], ...found.map((sign) => [sign.text, cited(sign.sources)])])}
`,
);

const inFull = conditions.map(({ id, name, advice, base, rules: own = {}, sources }) => {
  const rows = (Object.keys(own) as Load[]).map((load) => [
    loads[load]!,
    SAID[own[load]!.advice],
    cited(own[load]!.sources ?? []),
  ]);
  return `### <a id="${id}"></a>${name}

“${advice}” With any technique at least: **${SAID[base]}**. Sources: ${cited(sources)}.
${rows.length ? `\n${table([['what the technique asks', 'advice', 'sources'], ...rows])}\n` : ''}`;
});

function reference(id: string): string {
  const { kind, title, authors, publisher, year, doi, isbn, url } = allSources[id]!;
  const place = doi ? `<https://doi.org/${doi}>` : url ? `<${url}>` : '';
  const end = (text: string) => (/[.?]$/.test(text) ? text : `${text}.`);
  const parts = [authors, title, [publisher, year].filter(Boolean).join(', '), isbn && `ISBN ${isbn}`].filter(Boolean);
  return `- <a id="source-${id}"></a>\`${id}\` (${kind ?? 'source'}): ${[...parts.map((part) => end(part!)), place].join(' ').trim()}`;
}

const used = new Set<string>();
walkSources({ levels, conditions, notice }, (id) => used.add(id));

const markdown = `# Safety rules

<!-- Made by scripts/safety-table.ts from content/: change it there. -->

What the safety check and the cards say to somebody who has told them about a sign or a condition, and why. It is for
clinicians and others who would like to check it.

**No doctor, physiotherapist or other clinician has reviewed these rules.** They were written from the sources below.
\`editors\` marks what is our own plain advice and rests on no study.

## How to read it

Every technique names what it asks of a body, its _loads_. A condition has an advice for any technique, and may have a
stricter one for a load. Of all that applies, the strictest counts; nothing that somebody tells makes it milder.

${table([
  ['advice', 'what it means to a reader'],
  [SAID.fine, 'Nothing that was told speaks against it.'],
  [SAID.care, 'It can be tried gently. What to take care with comes first.'],
  [SAID.ask, 'Leave it for now, and ask a doctor, a midwife or a physiotherapist first.'],
  [SAID.stop, 'No stretch now. What to do about the sign comes first.'],
])}

After a colon stands what of the technique it is about. Without one it holds for any technique.

An emergency or urgent sign means **${onSign('emergency')}** for every technique, a routine one **${onSign('routine')}**. What the rules do not know
means **${SAID.ask}**, never ${SAID.fine}: an answer, and with any condition a technique that names no loads.

## What each technique asks of a body

${table([['technique', 'loads'], ...subjects.map((one) => [one.title, one.loads.map((load) => SHORT[load]).join(', ')])])}

## Every technique with every condition

${tables.join('\n')}
## Signs

${signs.join('\n')}
## Every rule in full

What a reader is told stands in quotation marks.

${inFull.join('\n')}
## Sources

${[...used].sort().map(reference).join('\n')}

## How to correct it

- A sign, a condition, a rule or its sources: \`content/safety/safety.yaml\`. Its words: \`content/safety/en.yaml\`.
- What a technique asks of a body: \`loads\` in \`content/techniques/<id>/technique.yaml\`.
- A source: \`content/sources.yaml\`.

[content/STYLE.md](../content/STYLE.md) says how a rule is written. Or open an issue: name the technique, the condition, what it
should say, and where that comes from.
`;

const options = await resolveConfig(`${root}${FILE}`);
writeFileSync(`${root}${FILE}`, await format(markdown, { ...options, parser: 'markdown' }));
