/**
 * The one step between `npm run …` on a fresh clone and the project's own scripts: installs what the
 * lock file names where that has not been done, then runs the asked script on the project's own Node.
 *
 * Plain JavaScript without dependencies for Node 18 and later, because it runs before anything is
 * installed, on any Node of the host.
 *
 * Usage: `node scripts/bootstrap.mjs <script> [arguments…]`, the script relative to the project.
 */
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './bootstrap/child.mjs';
import { install } from './bootstrap/install.mjs';
import { projectNode } from './bootstrap/node.mjs';
import { isInstalled } from './bootstrap/packages.mjs';
import { stop, words } from './bootstrap/words.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = join(root, 'node_modules');
const binaries = join(packages, '.bin');

const [script, ...args] = process.argv.slice(2);
if (script === undefined) stop(words.usage, 2);

if (!isInstalled(root)) await install(root);
await run(projectNode(binaries));

/** Runs the script in the project's folder; its exit code becomes ours. */
async function run(node) {
  // Windows spells it `Path`, and two spellings in one environment would compete.
  const path = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  // The Node that runs is the one that is found; it need not be the one among the packages.
  const folders = new Set([dirname(node), binaries, process.env[path] ?? '']);
  const options = {
    cwd: root,
    stdio: 'inherit',
    env: {
      // Node's compile cache halves the start of each later command.
      NODE_COMPILE_CACHE: join(packages, '.cache', 'node'),
      ...process.env,
      [path]: [...folders].filter(Boolean).join(delimiter),
    },
  };
  const flags = ['--disable-warning=ExperimentalWarning', script, ...args];
  try {
    process.exitCode = (await runChild(node, flags, options)).code;
  } catch (error) {
    stop(words.notStarted(node, error.code), 1);
  }
}
