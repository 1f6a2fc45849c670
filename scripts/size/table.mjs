// The table that is printed, and what in it is over a budget.

const UNITS = {
  kilobytes: ['JavaScript', (value) => `${value.toFixed(2)} kB`],
  requests: ['requests', String],
  depth: ['waterfall depth', String],
};

export const kilobytesOf = (files) =>
  files.reduce((sum, { bytes, isScript }) => sum + (isScript ? bytes : 0), 0) / 1000;

const measure = (files) => ({
  kilobytes: kilobytesOf(files),
  requests: files.length,
  depth: Math.max(...files.map(({ depth }) => depth)),
});

/** What went over budget, a paragraph each. */
export const excesses = [];

function printRow(name, budget, actual, remark = '') {
  process.stdout.write(`${name.padEnd(58)}${budget.padStart(9)}${actual.padStart(11)}${remark}\n`);
}

export const printHead = () => printRow('', 'budget', 'actual');

/** A row for every unit that has a budget; for the size alone where none has. */
export function print(name, files, budgets = { kilobytes: undefined }) {
  const actual = measure(files);
  const over = Object.keys(budgets).filter((unit) => actual[unit] > budgets[unit]);
  for (const [unit, budget] of Object.entries(budgets)) {
    const [label, format] = UNITS[unit];
    printRow(
      `${name}: ${label}`,
      budget === undefined ? '' : format(budget),
      format(actual[unit]),
      over.includes(unit) ? '  over budget' : '',
    );
  }
  if (!over.length) return;
  const list = files.map(({ path, bytes, depth }) => `  ${(bytes / 1000).toFixed(2)} kB  depth ${depth}  ${path}`);
  excesses.push([`${name}: too much ${over.map((unit) => UNITS[unit][0]).join(', ')}. It loads:`, ...list].join('\n'));
}
