/**
 * The one step between `npm run …` on a fresh clone and the project's own scripts: installs what the
 * lock file names where that has not been done, then runs the asked script on the project's own Node.
 *
 * Plain JavaScript without dependencies for Node 18 and later, because it runs before anything is
 * installed, on whatever Node the host has. Its words stand here for the same reason.
 *
 * Usage: `node scripts/bootstrap.mjs <script> [arguments…]`, the script relative to the project.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binaries = join(root, 'node_modules', '.bin');

const [script, ...args] = process.argv.slice(2);
if (script === undefined) stop('用法：node scripts/bootstrap.mjs <脚本> [参数…]', 2);

if (!isInstalled()) install();
run(projectNode());

/**
 * Whether the installed packages are those of the lock file. npm writes its own list at the very end,
 * so that an interrupted install has none, and a lock file changed since is the newer of the two.
 */
function isInstalled() {
  const installed = modifiedAt(join(root, 'node_modules', '.package-lock.json'));
  return installed !== undefined && installed >= modifiedAt(join(root, 'package-lock.json'));
}

function modifiedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/** Runs `npm ci`; its standard output is dropped, because `--json` commands own ours. */
function install() {
  console.error('正在安装依赖（首次运行或依赖有更新时需要，约一分钟）……');
  // The development packages are named, because NODE_ENV=production would leave them out.
  const flags = ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--include=dev'];
  const [command, ...before] = npm();
  const { status, error } = spawnSync(command, [...before, ...flags], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a batch file on Windows, and those only run in a shell.
    shell: before.length === 0 && process.platform === 'win32',
  });
  if (status !== 0) {
    stop(
      `依赖安装失败${error ? `（${error.message}）` : ''}，请查看上面的提示，处理后重新运行。`,
      1,
    );
  }
}

/** The npm that started this script, or else the one in the PATH. */
function npm() {
  const running = process.env.npm_execpath;
  return running !== undefined && basename(running) === 'npm-cli.js'
    ? [process.execPath, running]
    : ['npm'];
}

/** The Node that came with the packages; where there is none for this system, the host's own. */
function projectNode() {
  const bundled = join(binaries, 'node');
  if (existsSync(bundled)) return bundled;
  const [major, minor] = process.versions.node.split('.').map(Number);
  // From these versions on Node runs TypeScript by itself.
  if (major >= 24 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(
    `本项目需要 Node 22.18 以上（或 24 以上），当前是 ${process.versions.node}。请安装较新的 Node 后重新运行。`,
    1,
  );
}

/** Runs the script in the project's folder; signals go to it, its exit code becomes ours. */
function run(node) {
  // Windows spells it `Path`, and two spellings in one environment would compete.
  const path = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      // What Node has compiled of our code and the packages' spares each later command half of its start.
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
      ...process.env,
      [path]: [binaries, process.env[path]].filter(Boolean).join(delimiter),
    },
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  // A terminal's Ctrl-C reaches the child by itself: a second one would cut its clean-up short.
  for (const signal of signals) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  // The shell that npm puts between itself and us dies of a signal without passing it on.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined) {
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      child.kill('SIGTERM');
    }, 500).unref();
  }
  child.on('error', (error) => stop(`无法启动 Node（${error.message}）。`, 1));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}

function stop(message, code) {
  console.error(message);
  process.exit(code);
}
