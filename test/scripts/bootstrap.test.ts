import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/site/checkout.ts';
import { commandEnvironment, finished, written } from '../support/command.ts';

/** A stand-in for npm: writes down how it was called, talks on standard output, installs a Node. */
const fakeNpm = `
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
console.log('added 467 packages');
if (existsSync('npm-fails')) {
  console.error(readFileSync('npm-fails', 'utf8'));
  process.exit(1);
}
mkdirSync('node_modules/.bin', { recursive: true });
if (!existsSync('node_modules/.bin/node')) symlinkSync(process.execPath, 'node_modules/.bin/node');
writeFileSync('node_modules/.package-lock.json', '{}');
`;

const echo = `
import { execFileSync } from 'node:child_process';
const found = execFileSync('sh', ['-c', 'command -v node'], { encoding: 'utf8' }).trim();
const { NODE_COMPILE_CACHE: compiled } = process.env;
console.log(
  JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd(), node: found, compiled }),
);
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
  copyFileSync(join(root, 'scripts/bootstrap.mjs'), join(project, 'scripts/bootstrap.mjs'));
  writeFileSync(join(project, 'package-lock.json'), '{}');
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

function install(minutesAfterLock: number): void {
  mkdirSync(join(project, 'node_modules/.bin'), { recursive: true });
  symlinkSync(process.execPath, join(project, 'node_modules/.bin/node'));
  const list = join(project, 'node_modules/.package-lock.json');
  writeFileSync(list, '{}');
  const time = Date.now() / 1000;
  utimesSync(join(project, 'package-lock.json'), time, time);
  utimesSync(list, time + 60 * minutesAfterLock, time + 60 * minutesAfterLock);
}

describe('installing', () => {
  it('installs on a fresh clone, in one line on standard error and none on standard output', async () => {
    const { code, stdout, stderr } = await bootstrap(['scripts/echo.mjs', '--json']);
    expect(code).toBe(0);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('正在安装依赖')]);
    expect(JSON.parse(stdout)).toMatchObject({ args: ['--json'] });
  });

  it('does not install where the packages are those of the lock file', async () => {
    install(1);
    const { stderr } = await bootstrap(['scripts/echo.mjs']);
    expect(stderr).toBe('');
    expect(installed()).toBe(false);
  });

  it('installs again after the lock file changed', async () => {
    install(-1);
    await bootstrap(['scripts/echo.mjs']);
    expect(installed()).toBe(true);
  });

  it('installs again after an install was interrupted', async () => {
    install(1);
    rmSync(join(project, 'node_modules/.package-lock.json'));
    await bootstrap(['scripts/echo.mjs']);
    expect(installed()).toBe(true);
  });

  it('says so and runs nothing where the install fails', async () => {
    writeFileSync(join(project, 'npm-fails'), '');
    const { code, stdout, stderr } = await bootstrap(['scripts/echo.mjs']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('依赖安装失败');
  });

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

  it('says in words that the packages cannot be read, and does not start npm', async () => {
    symlinkSync('node_modules', join(project, 'node_modules'));
    const { code, stderr } = await bootstrap(['scripts/echo.mjs']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^无法读取 .*node_modules.*（ELOOP）\n$/);
    expect(installed()).toBe(false);
  });
});

describe('running', () => {
  beforeEach(() => {
    install(1);
  });

  it('passes arguments unchanged, in the project’s folder, with its own Node first and what that has compiled', async () => {
    const args = ['--out', 'a b', '中文', '$HOME', ''];
    const { stdout } = await bootstrap(['scripts/echo.mjs', ...args]);
    expect(JSON.parse(stdout)).toEqual({
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
