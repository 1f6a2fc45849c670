import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Launcher } from 'chrome-launcher';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));

/** What every launch of that browser needs, in CI containers too. */
export const launchArgs = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * Where Chrome is: at CHROME_PATH, installed, or inside an npm package. `CHROME_PATH=bundled` insists on the last, which
 * renders the same on every machine.
 */
export function findChrome() {
  const wanted = process.env.CHROME_PATH;
  if (wanted && wanted !== 'bundled') return wanted;
  return (wanted ? undefined : installedChrome()) ?? unpackChromium();
}

/** The one of this system, if it has one. */
export function installedChrome() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    // On some systems the search throws where it finds nothing.
    return undefined;
  }
}

/** The Chromium of the npm package, unpacked once. */
function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome was found: install Chrome or Chromium, or set CHROME_PATH to its executable.');
  }
  const { version } = JSON.parse(readFileSync(path.join(modules, '@sparticuz/chromium/package.json'), 'utf8'));
  const folder = path.join(modules, '.cache/chromium', version);
  const chrome = path.join(folder, 'chrome');
  if (existsSync(chrome)) return chrome;

  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    inflateInto(unfinished);
    writeFileSync(path.join(unfinished, 'chrome'), START, { mode: 0o755 });
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process may have been first; its copy is as good.
    if (!existsSync(chrome)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return chrome;
}

/** In a process of its own, since the package unpacks to the temporary folder and changes the environment. */
function inflateInto(folder) {
  const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: path.dirname(modules),
    // Named this runtime, the package brings the shared libraries that a bare system lacks.
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** Starts Chromium with its own libraries, and its own fonts where the system has none; other programs are not affected. */
const START = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="\${FONTCONFIG_PATH:-$here/fonts}"
exec "$here/chromium" "$@"
`;
