import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, it, vi } from 'vitest';
import { childrenOf } from '../../scripts/bench/process-tree.ts';
import { finished, startScript, written } from '../support/command.ts';
import { contentTree, record, recordAt } from '../support/content-tree.ts';

const folder = (name: string) => join(inject('builtSites'), name);
const start = (content: string, out: string, env: NodeJS.ProcessEnv = { PORT: '0' }) =>
  startScript('scripts/start.ts', ['--content', content, '--out', out], env);
const address = /网站已启动：(http:\S+)/;

describe('npm start', () => {
  it('checks, builds and serves, says where, and ends well when it is told to', async () => {
    const child = start(contentTree(recordAt('equipment')), folder('started'));
    const end = finished(child);
    const [, url] = await written(child, address);
    expect((await fetch(url!)).status).toBe(200);
    expect((await fetch(`${url!}nothing/`)).status).toBe(404);
    // The builder's helpers are gone, and its memory with it.
    expect(childrenOf(child.pid!)).toEqual([]);
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 0, stderr: '' });
  });

  it('stops the build with itself', async () => {
    const content = contentTree(recordAt('equipment'));
    const child = start(content, folder('stopped'));
    const end = finished(child);
    await vi.waitUntil(() => childrenOf(child.pid!).length > 0, { timeout: 10_000 });
    const [building] = childrenOf(child.pid!);
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 143 });
    expect(() => process.kill(building!, 0)).toThrow('ESRCH');
  });

  it('says of its own flags that the folder to write to is none of ours', async () => {
    const content = contentTree(recordAt('equipment'));
    const { code, stderr } = await finished(start(content, content));
    expect(code).toBe(2);
    expect(stderr).toContain('npm run start');
  });

  it('serves the last good site where the content has errors, and says so', async () => {
    const content = contentTree(recordAt('equipment'));
    const out = folder('last-good');
    const first = start(content, out);
    const firstEnd = finished(first);
    await written(first, address);
    first.kill('SIGTERM');
    await firstEnd;

    const [file = ''] = Object.keys(recordAt('equipment'));
    writeFileSync(join(content, file), record({ kind: '没有这一类' }));
    const second = start(content, out);
    const secondEnd = finished(second);
    const [, url] = await written(second, address);
    expect((await fetch(url!)).status).toBe(200);
    second.kill('SIGTERM');
    const { stderr } = await secondEnd;
    expect(stderr).toContain('没有这一类');
    expect(stderr).toContain('上一次生成的网站');
  });

  it('fails where the content has errors and there is no site of it', async () => {
    const faulty = contentTree(recordAt('equipment', { kind: '没有这一类' }));
    expect(await finished(start(faulty, folder('no-site')))).toMatchObject({ code: 1 });
    // The site of another content is not this one's last good site.
    expect(await finished(start(faulty, folder('last-good')))).toMatchObject({ code: 1 });
  });

  it('says that the port is taken, and how to take another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const content = contentTree(recordAt('equipment'));
    const { code, stderr } = await finished(start(content, folder('taken'), { PORT: `${port}` }));
    other.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`端口 ${port} 已被占用`);
    expect(stderr).toContain(`PORT=${port + 1} npm start`);
  });
});
