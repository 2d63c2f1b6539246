import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, it } from 'vitest';
import { finished, runScript, startScript } from '../support/command.ts';
import { contentTree, recordAt } from '../support/content-tree.ts';

const build = (content: string, out: string, ...more: string[]) =>
  runScript('scripts/build.ts', ['--content', content, '--out', out, ...more]);
const folder = (name: string) => join(inject('builtSites'), name);
/** The site that one test leaves to the next: each build takes seconds. */
const site = () => folder('site');
const sound = () => contentTree(recordAt('equipment'));
const faulty = () => contentTree(recordAt('equipment', { kind: '没有这一类' }));

it('builds a site and says in one line how many pages it has and how long that took', async () => {
  const { code, stdout } = await build(sound(), site());
  expect(code).toBe(0);
  expect(stdout).toMatch(/^已生成\d+页，用时\d+\.\d秒：.*site\n$/);
  expect(readdirSync(site())).toEqual(expect.arrayContaining(['index.html', '404.html']));
});

it('lists the problems, fails, and leaves the last good site in place', async () => {
  const before = readFileSync(join(site(), 'index.html'), 'utf8');
  const { code, stdout, stderr } = await build(faulty(), site());
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('没有这一类');
  expect(stderr).toContain('原有的网站保持不变');
  expect(readFileSync(join(site(), 'index.html'), 'utf8')).toBe(before);
});

it('writes nothing where there are problems and no site yet', async () => {
  const out = folder('never');
  const { code } = await build(faulty(), out);
  expect(code).toBe(1);
  expect(existsSync(out)).toBe(false);
});

it('refuses a folder with files that are not its own', async () => {
  const out = folder('foreign');
  mkdirSync(out);
  writeFileSync(join(out, 'letter.txt'), 'keep me');
  const { code, stderr } = await build(sound(), out);
  expect(code).toBe(2);
  expect(stderr).toContain('不是本站生成的文件');
  expect(readdirSync(out)).toEqual(['letter.txt']);
});

it('asks for a base with slashes at both ends', async () => {
  const { code, stderr } = await build(sound(), folder('unbuilt'), '--base', 'dangjian');
  expect(code).toBe(2);
  expect(stderr).toContain('/dangjian/');
});

it('is not stopped by a build that was killed, runs one at a time, and says that it waits', async () => {
  const killed = startScript('scripts/build.ts', ['--content', sound(), '--out', folder('killed')]);
  const end = finished(killed);
  await wait(700);
  killed.kill('SIGKILL');
  await end;
  // A page of the site that stands there, which the new one has not.
  writeFileSync(join(site(), 'stale.html'), '');
  const content = sound();
  const results = await Promise.all([build(content, site()), build(content, folder('killed'))]);
  expect(results.map(({ code }) => code)).toEqual([0, 0]);
  // Both wait where somebody else builds this checkout at the same moment.
  expect(results.map(({ stderr }) => stderr)).toContainEqual(
    expect.stringMatching(/^另一个生成任务正在进行.*\n$/),
  );
});

it('removes pages that the new site no longer has', () => {
  expect(existsSync(join(site(), 'index.html'))).toBe(true);
  expect(existsSync(join(site(), 'stale.html'))).toBe(false);
});
