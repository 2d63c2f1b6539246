import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { root } from '../../scripts/site/checkout.ts';
import { commandEnvironment, finished, written } from '../support/command.ts';

/**
 * A stand-in for npm: writes down how it was called, talks on standard output, installs what the lock file
 * names, and a Node. It begins by removing what is there, as `npm ci` does.
 */
const fakeNpm = `
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
const project = dirname(fileURLToPath(import.meta.url));
appendFileSync(join(project, 'npm-calls'), process.argv.slice(2).join(' ') + '\\n');
console.log('added 467 packages');
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/.bin', { recursive: true });
if (existsSync(join(project, 'npm-waits'))) {
  console.error('fetching');
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}
if (existsSync(join(project, 'npm-fails'))) {
  console.error(readFileSync(join(project, 'npm-fails'), 'utf8'));
  process.exit(1);
}
symlinkSync(process.execPath, 'node_modules/.bin/node');
writeFileSync('node_modules/.package-lock.json', readFileSync('package-lock.json'));
`;

const echo = `
import { execFileSync } from 'node:child_process';
const found = execFileSync('sh', ['-c', 'command -v node'], { encoding: 'utf8' }).trim();
const { NODE_COMPILE_CACHE: compiled } = process.env;
const { execPath, argv } = process;
const said = { args: argv.slice(2), cwd: process.cwd(), node: found, execPath, compiled };
console.log(JSON.stringify(said));
process.exitCode = Number(process.env.EXIT ?? 0);
`;

const waiting = `
process.on('SIGTERM', () => { console.log('tidied up'); process.exit(7); });
setInterval(() => {}, 1000);
console.log('ready');
`;

let project: string;
let npm: string;

beforeEach(() => {
  project = join(mkdtempSync(join(tmpdir(), 'youju-')), 'a folder with 空格');
  mkdirSync(join(project, 'scripts'), { recursive: true });
  for (const name of ['scripts/bootstrap.mjs', 'scripts/bootstrap'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  lock('1.0.0');
  writeFileSync(join(project, 'scripts/echo.mjs'), echo);
  writeFileSync(join(project, 'scripts/waiting.mjs'), waiting);
  npm = join(project, 'npm-cli.js');
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(npm, fakeNpm);
});

afterEach(() => {
  rmSync(join(project, '..'), { recursive: true, force: true });
});

const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [join(project, 'scripts/bootstrap.mjs'), ...args], {
    cwd: tmpdir(),
    env: commandEnvironment({ npm_execpath: npm, NODE_COMPILE_CACHE: undefined, ...env }),
  });
const bootstrap = (args: readonly string[], env?: NodeJS.ProcessEnv) => finished(start(args, env));
const installed = () => existsSync(join(project, 'npm-calls'));

/** A list of packages as npm writes it: one, and one that is left out where it is not for this system. */
function list(version: string, rest: object = {}): string {
  const packages = {
    '': { name: 'project' },
    'node_modules/one': { version, integrity: `digest of ${version}` },
    'node_modules/other': { version, integrity: 'any', optional: true, os: ['another'] },
    ...rest,
  };
  return JSON.stringify({ packages });
}

/** Has the project's lock file name a version of its package. */
function lock(version: string): void {
  writeFileSync(join(project, 'package-lock.json'), list(version));
}

/** Installs packages as npm leaves them, with a file by which they are known. */
function install(version: string, rest: object = {}): void {
  mkdirSync(join(project, 'node_modules/.bin'), { recursive: true });
  symlinkSync(process.execPath, join(project, 'node_modules/.bin/node'));
  const left = { 'node_modules/other': undefined, ...rest };
  writeFileSync(join(project, 'node_modules/.package-lock.json'), list(version, left));
  writeFileSync(join(project, 'node_modules/old'), '');
}
const hasOld = () => existsSync(join(project, 'node_modules/old'));

/** What stands in the project's folder for temporary things. */
const temporary = () => {
  const folder = join(project, '.youju');
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe('installing', () => {
  it('installs on a fresh clone, in one line on standard error and none on standard output', async () => {
    const { code, stdout, stderr } = await bootstrap(['scripts/echo.mjs', '--json']);
    expect(code).toBe(0);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('正在安装依赖')]);
    expect(JSON.parse(stdout)).toMatchObject({ args: ['--json'] });
    expect(temporary()).toEqual([]);
  });

  it('does not install where the packages are those of the lock file, whichever of both is newer', async () => {
    install('1.0.0');
    for (const lockAge of [-60, 60]) {
      const time = Date.now() / 1000;
      utimesSync(join(project, 'package-lock.json'), time - lockAge, time - lockAge);
      utimesSync(join(project, 'node_modules/.package-lock.json'), time, time);
      const { stderr } = await bootstrap(['scripts/echo.mjs']);
      expect(stderr).toBe('');
    }
    expect(installed()).toBe(false);
  });

  it('installs again after the lock file changed', async () => {
    install('1.0.0');
    lock('1.0.1');
    await bootstrap(['scripts/echo.mjs']);
    expect([installed(), hasOld()]).toEqual([true, false]);
  });

  it('installs again what was installed on another system', async () => {
    install('1.0.0', { 'node_modules/other': { os: ['another'] } });
    await bootstrap(['scripts/echo.mjs']);
    expect([installed(), hasOld()]).toEqual([true, false]);
  });

  it.each(['', '{"packages": {', '{}'])(
    'installs again after an install was interrupted: %j',
    async (left) => {
      install('1.0.0');
      writeFileSync(join(project, 'node_modules/.package-lock.json'), left);
      await bootstrap(['scripts/echo.mjs']);
      expect(installed()).toBe(true);
    },
  );

  it('keeps the packages that are there where the install fails, says so and runs nothing', async () => {
    install('1.0.0');
    lock('1.0.1');
    writeFileSync(join(project, 'npm-fails'), 'npm error code EAI_AGAIN');
    const { code, stdout, stderr } = await bootstrap(['scripts/echo.mjs']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/依赖安装失败，原有的没有动。.*检查网络.*（EAI_AGAIN）\n$/);
    expect(hasOld()).toBe(true);
    lock('1.0.0');
    expect(await bootstrap(['scripts/echo.mjs'])).toMatchObject({ code: 0, stderr: '' });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'keeps the packages that are there where %s stops the install, and nothing else',
    async (signal) => {
      install('1.0.0');
      lock('1.0.1');
      writeFileSync(join(project, 'npm-waits'), '');
      const child = start(['scripts/echo.mjs']);
      const end = finished(child);
      await written(child, /fetching/, 'stderr');
      child.kill(signal);
      expect(await end).toMatchObject({ code: signal === 'SIGINT' ? 130 : 143, stdout: '' });
      expect([hasOld(), temporary()]).toEqual([true, []]);
    },
  );

  it('says what to do about a full disk, packages of another user and no network', async () => {
    const causes = {
      'npm error code ENOSPC': '磁盘空间不足',
      'npm error code EACCES': '由另一个用户安装',
      'npm error code EROFS': '只读',
      'npm error code EAI_AGAIN': '检查网络',
    };
    for (const [told, words] of Object.entries(causes)) {
      writeFileSync(join(project, 'npm-fails'), told);
      const { code, stderr } = await bootstrap(['scripts/echo.mjs']);
      expect(code).toBe(1);
      expect(stderr).toContain(told);
      expect(stderr.trim().split('\n').at(-1)).toMatch(
        new RegExp(`^依赖安装失败。.*${words}.*（E[A-Z_]+）$`),
      );
    }
  });

  it('says in words that there is no npm', async () => {
    const { code, stderr } = await bootstrap(['scripts/echo.mjs'], {
      npm_execpath: undefined,
      PATH: project,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/没有找到 npm。.*\n$/);
  });

  it('says in words that the packages cannot be read, and does not start npm', async () => {
    symlinkSync('node_modules', join(project, 'node_modules'));
    const { code, stderr } = await bootstrap(['scripts/echo.mjs']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^无法读取 .*node_modules.*（ELOOP）\n$/);
    expect(installed()).toBe(false);
  });
});

describe('the project’s own Node, where it cannot start', () => {
  const unfit = {
    'for want of its loader': '#!/no/such/loader\n',
    'for want of a symbol in a library': '#!/bin/sh\necho "GLIBC_2.28 not found" >&2\nexit 1\n',
    'for it is for another processor': '\x7fELF',
  };
  const cases = Object.entries(unfit);

  it.each(cases)('gives way to the host’s, %s', async (_, program) => {
    install('1.0.0');
    replaceNode(program);
    const { code, stdout, stderr } = await bootstrap(['scripts/echo.mjs']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      execPath: process.execPath,
      node: join(dirname(process.execPath), 'node'),
    });
  });

  it('says what to install where the host’s is too old', async () => {
    const { projectNode } = await import('../../scripts/bootstrap/node.mjs');
    install('1.0.0');
    replaceNode('#!/no/such/loader\n');
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const ended = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    projectNode(join(project, 'node_modules/.bin'), '20.20.2');
    expect(ended).toHaveBeenCalledWith(1);
    expect(told.mock.calls.join('')).toMatch(/启动不了.*22\.18.*当前是 20\.20\.2.*apk add nodejs/);
    vi.restoreAllMocks();
  });

  function replaceNode(program: string): void {
    const node = join(project, 'node_modules/.bin/node');
    rmSync(node);
    writeFileSync(node, program, { mode: 0o755 });
  }
});

describe('running', () => {
  beforeEach(() => {
    install('1.0.0');
  });

  it('passes arguments unchanged, in the project’s folder, with its own Node first and what that has compiled', async () => {
    const args = ['--out', 'a b', '中文', '$HOME', ''];
    const { stdout } = await bootstrap(['scripts/echo.mjs', ...args]);
    expect(JSON.parse(stdout)).toMatchObject({
      args,
      cwd: project,
      node: join(project, 'node_modules/.bin/node'),
      compiled: join(project, 'node_modules/.cache/node'),
    });
  });

  it('passes the exit code on', async () => {
    expect(await bootstrap(['scripts/echo.mjs'], { EXIT: '2' })).toMatchObject({ code: 2 });
  });

  it('passes a signal on and waits for the script to tidy up', async () => {
    const child = start(['scripts/waiting.mjs']);
    const end = finished(child);
    await written(child, /ready/);
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 7, stdout: 'ready\ntidied up\n' });
  });

  it('stops the script when npm’s shell is stopped', async () => {
    const command = `"${process.execPath}" scripts/bootstrap.mjs scripts/waiting.mjs; true`;
    const shell = spawn('sh', ['-c', command], {
      cwd: project,
      env: commandEnvironment({ npm_lifecycle_event: 'start' }),
    });
    await written(shell, /ready/);
    const tidiedUp = written(shell, /tidied up/);
    shell.kill('SIGTERM');
    await tidiedUp;
  });

  it('asks for a script where none is named', async () => {
    const { code, stderr } = await bootstrap([]);
    expect(code).toBe(2);
    expect(stderr).toContain('用法');
  });
});
