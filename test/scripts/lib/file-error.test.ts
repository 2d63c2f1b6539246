import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileErrorOf, fileErrorText } from '../../../scripts/lib/file-error.ts';
import { oneAtATime } from '../../../scripts/site/lock.ts';
import { root } from '../../../scripts/site/checkout.ts';

/** What Node throws where the system refuses. */
function refusal(code: string, facts: object = { path: '/srv/site', syscall: 'open' }): Error {
  return Object.assign(new Error(`${code}: in English`), { code, errno: -1, ...facts });
}

const told = (error: unknown) => {
  const found = fileErrorOf(error);
  return found && fileErrorText(found);
};

function thrownBy(task: () => unknown): unknown {
  try {
    return task();
  } catch (error) {
    return error;
  }
}

describe('fileErrorOf(error)', () => {
  it('finds what the file system said, also behind other errors', () => {
    const behind = new Error('could not write', { cause: new AggregateError([refusal('ENOSPC')]) });
    expect(fileErrorOf(behind)).toEqual({ code: 'ENOSPC', path: '/srv/site' });
  });

  it('tells both places of a move', () => {
    const error = refusal('EBUSY', { syscall: 'rename', path: '/a', dest: '/b' });
    expect(fileErrorOf(error)).toEqual({ code: 'EBUSY', path: '/a → /b' });
  });

  it('leaves alone what is no refusal of the file system', () => {
    const loop = new Error('loop');
    loop.cause = loop;
    for (const error of [
      new Error('ENOSPC'),
      new TypeError('Not a metric'),
      refusal('EACCES', { syscall: 'listen', port: 80 }),
      refusal('ENOENT', { syscall: 'spawn perl', path: 'perl' }),
      refusal('EPIPE', { syscall: 'write' }),
      refusal('ERR_INVALID_ARG_TYPE'),
      loop,
      'EROFS',
      undefined,
    ]) {
      expect(fileErrorOf(error), String(error)).toBeUndefined();
    }
  });

  it('understands SQLite, which has the locks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'youju-lock-'));
    const lock = join(folder, 'lock');
    mkdirSync(lock);
    const task = () => Promise.resolve();
    const error = await oneAtATime(lock, expect.fail.bind(expect), task).catch(
      (reason: unknown) => reason,
    );
    expect(fileErrorOf(error)).toEqual({ code: 'EACCES', path: lock });
    rmSync(folder, { recursive: true });
  });

  it('understands the bundler', () => {
    const words =
      'Failed to write file in /srv/a.mjs\n\nCaused by:\n    No space left on device (os error 28)';
    expect(fileErrorOf(new Error('Build failed', { cause: new Error(words) }))).toEqual({
      code: 'ENOSPC',
      path: '/srv/a.mjs',
    });
  });

  it('tells of a copy where it was to go', () => {
    const error = refusal('ENOSPC', { syscall: 'cp', path: '/a', dest: '/full' });
    expect(fileErrorOf(error)).toEqual({ code: 'ENOSPC', path: '/full' });
  });

  it('finds the refusals of the real disk', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'youju-refusals-')), 'file');
    writeFileSync(file, '');
    const tries = {
      ENOTDIR: () => mkdirSync(join(file, 'below'), { recursive: true }),
      ENAMETOOLONG: () => {
        writeFileSync(join(file, '..', '长'.repeat(100)), '');
      },
      EISDIR: () => {
        writeFileSync(join(file, '..'), '');
      },
    };
    for (const [code, task] of Object.entries(tries)) {
      expect(fileErrorOf(thrownBy(task))?.code, code).toBe(code);
    }
    rmSync(join(file, '..'), { recursive: true });
  });
});

describe('the words of a refusal', () => {
  it('says what happened, where, and what to do', () => {
    expect(told(refusal('ENOSPC'))).toMatchInlineSnapshot(`
      "磁盘空间不足（ENOSPC），没有完成：/srv/site
      请清理这个位置所在的磁盘（空间有余时，看文件数是否到了上限），或者改用空间足够的磁盘，然后重新运行。"
    `);
    expect(told(refusal('EROFS', { syscall: 'mkdir', path: join(root, 'dist') })))
      .toMatchInlineSnapshot(`
      "磁盘是只读的（EROFS），没有完成：dist
      请改用可以写入的位置，或者请管理员把磁盘改为可以写入。"
    `);
    expect(told(refusal('EBUSY', { syscall: 'rename', path: '/a', dest: '/b' })))
      .toMatchInlineSnapshot(`
      "这个位置正被占用（EBUSY），没有完成：/a → /b
      请关闭正在使用它的程序后重新运行。如果它是磁盘或容器的挂载点，不能整个替换，请改用它里面的一个文件夹。"
    `);
  });

  it('has Chinese words for every code, and none in English but the code itself', () => {
    const codes = 'ENOSPC EDQUOT EROFS EFBIG EACCES EPERM EMFILE ENFILE EBUSY ETXTBSY EEXIST';
    const more = 'ENOTEMPTY ENOTDIR EISDIR ENOENT ENAMETOOLONG ELOOP EIO ENXIO ESTALE EWHATEVER';
    for (const code of `${codes} ${more}`.split(' ')) {
      const [what, cure, ...rest] = (told(refusal(code)) ?? '').split('\n');
      expect(what).toMatch(new RegExp(`^[^a-zA-Z]+（${code}），没有完成：/srv/site$`));
      expect(cure).toMatch(/^.*[请运].*。$/);
      expect(rest).toEqual([]);
      expect(what).not.toContain('程序出错');
    }
  });

  it('says of packages that another user installed how to come by own ones', () => {
    const path = join(root, 'node_modules/.vite/deps');
    expect(told(refusal('EACCES', { syscall: 'mkdir', path }))).toContain('删除 node_modules');
    expect(told(refusal('EACCES'))).not.toContain('node_modules');
  });
});
