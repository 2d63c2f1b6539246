import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileWriter } from '../../../scripts/site/file-writer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (text: string) => Uint8Array.from(Buffer.from(text)).buffer;

describe('the writer of files', () => {
  it('has written all of them when it is finished, folders and all', async () => {
    const files = openFileWriter();
    for (let at = 0; at < 50; at += 1) {
      files.write({ path: join(folder, `a/${at}/index.html`), content: bytes(`第${at}页`) });
    }
    await files.finish();
    expect(readFileSync(join(folder, 'a/49/index.html'), 'utf8')).toBe('第49页');
  });

  it('takes the later of two files of one name', async () => {
    const files = openFileWriter();
    files.write({ path: join(folder, 'a'), content: bytes('先') });
    files.write({ path: join(folder, 'a'), content: bytes('后') });
    await files.finish();
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('后');
  });

  it('tells at the end that the disk refused a file, and says so again where it is asked again', async () => {
    const files = openFileWriter();
    files.write({ path: folder, content: bytes('a folder has this name') });
    files.write({ path: join(folder, 'later'), content: bytes('x') });
    await expect(files.finish()).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(files.finish()).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it('takes no more files once the disk has refused one, so that nobody makes them for nothing', async () => {
    const files = openFileWriter();
    files.write({ path: folder, content: bytes('a folder has this name') });
    const refusal = () => {
      try {
        files.write({ path: join(folder, 'later'), content: bytes('x') });
        return undefined;
      } catch (error) {
        return error;
      }
    };
    await expect.poll(refusal, { timeout: 20_000 }).toMatchObject({ code: 'EISDIR', path: folder });
    await files.finish().catch(() => undefined);
    expect(existsSync(join(folder, 'later'))).toBe(false);
  });

  it('takes no more files when it is told to give up, with the reason', async () => {
    const files = openFileWriter();
    files.giveUp(new Error('no index'));
    expect(() => {
      files.write({ path: join(folder, 'a'), content: bytes('x') });
    }).toThrow('no index');
    await files.finish();
  });
});
