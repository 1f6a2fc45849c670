import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A page's code as a site would build it: the library from dist/, lit once, for production. */
export async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [root + entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
  });
  return outputFiles[0].text;
}

/** A page of bench/ that is ready. `script` runs in it before anything else. */
export async function openBench(context, url, { viewport, script } = {}) {
  const page = await context.newPage();
  if (viewport) await page.setViewport(viewport);
  if (script) await page.evaluateOnNewDocument(script);
  await page.goto(url);
  await page.waitForFunction('globalThis.bench');
  return page;
}

/** How many milliseconds the main thread has worked so far (script, style, layout, paint); waiting for other programs is none. */
export async function workMeter(page) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('HeapProfiler.collectGarbage');
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

export const milliseconds = (value) => `${value.toFixed(1)} ms`;

/** A line of a table: the first cell as wide as `width`, the others to the right in columns of their own. */
export function printRow(width, first, ...others) {
  const line = first.padEnd(width) + others.map((cell) => String(cell).padStart(12)).join('');
  process.stdout.write(`${line.trimEnd()}\n`);
}
