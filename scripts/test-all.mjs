// Runs the browser tests in all three engines, on the CDN build that is there.
import { spawnSync } from 'node:child_process';

const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const [program, ...args] = needsDisplay ? ['xvfb-run', '--auto-servernum', 'wtr'] : ['wtr'];

const { status, error } = spawnSync(program, [...args, ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, BROWSERS: process.env.BROWSERS ?? 'chrome,firefox,webkit' },
});

if (error?.code === 'ENOENT' && needsDisplay) {
  process.stderr.write('WebKit needs a display, and xvfb-run was not found: install xvfb (on Debian: xvfb xauth).\n');
} else if (error) {
  process.stderr.write(`${error.message}\n`);
}
process.exitCode = status ?? 1;
