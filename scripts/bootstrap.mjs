/**
 * The one step between `npm run …` on a fresh clone and the project's own scripts: installs what the
 * lock file names where that has not been done, then runs the asked script on the project's own Node.
 *
 * Plain JavaScript without dependencies for Node 18 and later, because it runs before anything is
 * installed, on whatever Node the host has. Its messages are here for the same reason.
 *
 * Usage: `node scripts/bootstrap.mjs <script> [arguments…]`, the script relative to the project.
 */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants as access, existsSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = join(root, 'node_modules');
const binaries = join(packages, '.bin');

const full = '磁盘空间不足，请清理磁盘后重新运行。';
const forbidden =
  '没有读写 node_modules 的权限，它可能由另一个用户安装。请由那个用户运行，或者删除 node_modules 后重新运行。';
const tooMany = '同时打开的文件太多，请关闭暂时不用的程序后重新运行。';
const inUse = 'node_modules 正被别的程序使用，请关闭编辑器和其他正在运行的命令后重新运行。';
const offline =
  '连不上下载依赖的服务器，请检查网络和代理；不能上外网的，请管理员设置内网的 npm 镜像（npm config set registry）。';
const cures = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: '项目所在的磁盘是只读的，请把项目复制到可以写入的位置后重新运行。',
  EACCES: forbidden,
  EPERM: forbidden,
  EMFILE: tooMany,
  ENFILE: tooMany,
  EBUSY: inUse,
  ENOTEMPTY: inUse,
  ELOOP: 'node_modules 是绕成圈的链接，请删除它后重新运行。',
  ENOTFOUND: offline,
  EAI_AGAIN: offline,
  ECONNREFUSED: offline,
  ECONNRESET: offline,
  ETIMEDOUT: offline,
};

const [script, ...args] = process.argv.slice(2);
if (script === undefined) stop('用法：node scripts/bootstrap.mjs <脚本> [参数…]', 2);

if (!isInstalled()) install();
run(projectNode());

/**
 * Whether the installed packages are those of the lock file. npm writes its own list at the very end,
 * so that an interrupted install has none, and a lock file changed since is the newer of the two.
 */
function isInstalled() {
  const installed = modifiedAt(join(packages, '.package-lock.json'));
  return installed !== undefined && installed >= modifiedAt(join(root, 'package-lock.json'));
}

function modifiedAt(file) {
  try {
    return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  } catch (error) {
    return stop(`无法读取 ${file}。${cureFor(error.code)}`, 1);
  }
}

/**
 * Runs `npm ci`; its standard output is dropped, because `--json` commands own ours. Where the packages
 * cannot be written, npm is not even started: it would remove what it can.
 */
function install() {
  try {
    accessSync(existsSync(packages) ? packages : root, access.W_OK);
  } catch (error) {
    stop(`无法安装依赖。${cureFor(error.code)}`, 1);
  }
  console.error('正在安装依赖（首次运行或依赖有更新时需要，约一分钟）……');
  // The development packages are named, because NODE_ENV=production would leave them out.
  const flags = ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--include=dev'];
  const [command, ...before] = npm();
  const { status, error, stderr } = spawnSync(command, [...before, ...flags], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // npm is a batch file on Windows, and those only run in a shell.
    shell: before.length === 0 && process.platform === 'win32',
  });
  process.stderr.write(stderr ?? '');
  if (status === 0) return;
  if (error?.code === 'ENOENT')
    stop('没有找到 npm。请安装 Node（npm 随它一起安装）后重新运行。', 1);
  const told = `${error?.code ?? ''} ${stderr ?? ''}`;
  const code = Object.keys(cures).find((one) => new RegExp(`\\b${one}\\b`).test(told));
  stop(`依赖安装失败。${cureFor(code)}`, 1);
}

/** What to do about each refusal that npm and the system may meet with, the likeliest cause first. */
function cureFor(code) {
  return `${cures[code] ?? '请查看上面的提示，处理后重新运行。'}${code === undefined ? '' : `（${code}）`}`;
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
  child.on('error', ({ code }) => stop(`无法启动 ${node}。${cureFor(code)}`, 1));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}

function stop(message, code) {
  console.error(message);
  process.exit(code);
}
