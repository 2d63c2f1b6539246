import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, workFolder } from '../../../scripts/site/checkout.ts';
import { commandEnvironment, finished } from '../../support/command.ts';

/** Runs a command whose whole work is `body`. */
function run(body: string, env: NodeJS.ProcessEnv = {}) {
  const script = `
    import { runCommand } from './scripts/lib/command.ts';
    await runCommand({ name: 'try', does: '试', flags: {} }, {}, () => { ${body} });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    env: commandEnvironment({ YOUJU_DEBUG: undefined, ...env }),
  });
  return finished(child);
}

describe('runCommand(words, flags, work)', () => {
  it('leaves the exit code of the work', async () => {
    expect(await run('return 1;')).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  it('tells a mistake of ours in a line and keeps the stack', async () => {
    expect(await run(`throw new Error('broken');`)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        '程序出错，没有完成：broken\n设置环境变量 YOUJU_DEBUG=1 再运行一次，可以看到出错的位置。\n',
    });
  });

  it('tells what the disk refused in words, without a stack', async () => {
    const full = `throw Object.assign(new Error('x'), { code: 'EROFS', syscall: 'open', path: '/a' });`;
    const { code, stdout, stderr } = await run(full);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^磁盘是只读的（EROFS），没有完成：\/a\n[^\n]+\n$/);
  });

  it('tells that its own output meets a full disk', async () => {
    const body = `process.stdout.emit('error', Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' }));`;
    const { code, stderr } = await run(body);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^磁盘空间不足（ENOSPC），没有完成\n[^\n]+\n$/);
  });

  it('clears away what a killed command has left', async () => {
    const left = join(workFolder, `tests-${2 ** 22 + 1}.json`);
    mkdirSync(workFolder, { recursive: true });
    writeFileSync(left, '');
    await run('return 0;');
    expect(existsSync(left)).toBe(false);
  });

  it('shows the stack to whoever asks', async () => {
    const { stderr } = await run(`throw new Error('broken');`, { YOUJU_DEBUG: '1' });
    expect(stderr).toMatch(/Error: broken\n\s+at /);
  });
});
