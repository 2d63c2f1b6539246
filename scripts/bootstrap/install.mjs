/** Installs the packages of the lock file beside those that are there, and exchanges them when they stand. */
import { accessSync, constants, copyFileSync, existsSync, lstatSync } from 'node:fs';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { runChild } from './child.mjs';
import { isInstalled, wantedPlaces } from './packages.mjs';
import { codeIn, stop, words } from './words.mjs';

/** What npm asks of a project. */
const asked = ['package.json', 'package-lock.json', '.npmrc'];

/** Seconds between two lines about how far an install is. */
const everySeconds = 10;

/**
 * Runs `npm ci` in a folder of its own below `.youju` and puts the packages in their place once they stand:
 * in place it would begin by removing those that are there. Ends the process with a message where anything
 * fails. The next command clears away what a kill leaves.
 *
 * @param root the project's folder
 */
export async function install(root) {
  const packages = join(root, 'node_modules');
  const there = lstatSync(packages, { throwIfNoEntry: false }) !== undefined;
  const aside = join(root, '.youju', `installing-${process.pid}`);
  const failure = await installAside({ root, packages, there, aside }).catch((error) => {
    if (error.code === undefined) throw error;
    return { message: words.notInstalled(there, error.code), code: 1 };
  });
  rmSync(aside, { recursive: true, force: true });
  if (failure !== undefined) stop(failure.message, failure.code);
}

/** Installs in the folder `aside`, then exchanges; answers what to end with where that was not to be. */
async function installAside({ root, packages, there, aside }) {
  // Asked first, because the exchange comes when everything has been fetched.
  for (const folder of there ? [root, packages] : [root]) accessSync(folder, constants.W_OK);
  mkdirSync(aside, { recursive: true });
  for (const file of asked) {
    if (existsSync(join(root, file))) copyFileSync(join(root, file), join(aside, file));
  }
  console.error(words.installing);
  const { code, stopped, told } = await runNpm(aside);
  if (stopped) return { code };
  if (code !== 0) {
    const message = told === undefined ? words.noNpm : words.notInstalled(there, codeIn(told));
    return { message, code: 1 };
  }
  // Another command may have installed the same in the meantime.
  if (!isInstalled(root)) exchange(join(aside, 'node_modules'), packages, join(aside, 'before'));
  return undefined;
}

/**
 * Runs `npm ci` in a folder; its standard output is dropped, because `--json` commands own ours.
 *
 * @returns how it ended, and what it told; nothing told where there is no npm
 */
async function runNpm(folder) {
  const [command, ...before] = npm();
  // The development packages are named, because NODE_ENV=production would leave them out.
  const flags = ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--include=dev'];
  const options = {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    // npm is a batch file on Windows, and those only run in a shell.
    shell: before.length === 0 && process.platform === 'win32',
  };
  const progress = tellProgress(folder);
  let told = '';
  try {
    const ended = await runChild(command, [...before, ...flags], options, ({ stderr }) => {
      stderr.setEncoding('utf8').on('data', (text) => (told += text));
      stderr.pipe(process.stderr, { end: false });
    });
    return { ...ended, told };
  } catch (error) {
    if (error.code === 'ENOENT') return { code: 1 };
    throw error;
  } finally {
    clearInterval(progress);
  }
}

/** Says from time to time how many of the packages are in their places. */
function tellProgress(folder) {
  const started = Date.now();
  const places = wantedPlaces(folder);
  return setInterval(() => {
    const done = places.filter((place) => existsSync(join(folder, place, 'package.json'))).length;
    console.error(words.progress(done, places.length, Math.round((Date.now() - started) / 1000)));
  }, everySeconds * 1000);
}

/** Puts the new packages in the place of the old, which go back where that fails. */
function exchange(fresh, place, before) {
  const hadSome = lstatSync(place, { throwIfNoEntry: false }) !== undefined;
  if (hadSome) renameSync(place, before);
  try {
    renameSync(fresh, place);
  } catch (error) {
    if (hadSome) renameSync(before, place);
    throw error;
  }
}

/** The npm that started this script, or else the one in the PATH. */
function npm() {
  const running = process.env.npm_execpath;
  return running !== undefined && basename(running) === 'npm-cli.js'
    ? [process.execPath, running]
    : ['npm'];
}
