import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { browserForTests } from '../support/browser.ts';
import { finished, startScript, written } from '../support/command.ts';
import { contentTree, record, recordAt, report } from '../support/content-tree.ts';

const browser = browserForTests();

it('shows a change of the content at once, and lists problems as they come', async () => {
  const content = contentTree(recordAt('equipment', { title: '最初的题目' }));
  const [file = ''] = Object.keys(recordAt('equipment'));
  const path = join(content, file);
  const address = file.replace(/^records\/(.*)\.mdx$/, 'records/$1/');
  const child = startScript('scripts/dev.ts', ['--content', content], {
    PORT: '0',
    // What makes Astro's own command line go to the background.
    CLAUDECODE: '1',
  });
  const end = finished(child);
  const [, url] = await written(child, /预览已启动：(http:\S+)/);
  const { page } = await browser.open(`${url!}${address}`);
  await page.getByRole('heading', { name: '最初的题目' }).waitFor();

  writeFileSync(path, record({ title: '改过的题目' }));
  await page.getByRole('heading', { name: '改过的题目' }).waitFor();

  const problem = written(child, /没有这一类/, 'stderr');
  writeFileSync(path, record({ kind: '没有这一类' }));
  await problem;

  const missing = await (await fetch(`${url!}${address}`)).text();
  expect(missing).toContain('没有“没有这一类”');

  // The other pages say that something is missing in their numbers.
  const home = await (await fetch(url!)).text();
  expect(home).toMatch(/内容里有1处错误.*2023-03-16-record\.mdx 第2行：写了没有的选项/s);

  // A save that makes nothing new wrong does not list again what is listed.
  const again = written(child, /没有新的问题；前面列出的还有错误\d处/);
  writeFileSync(path, `${record({ kind: '没有这一类' })}\n`);
  await again;

  // Without its settings nothing can be shown; it says so, lives on and comes back.
  const site = readFileSync(join(content, 'site.yaml'), 'utf8');
  const gone = written(child, /缺少必需的文件/, 'stderr');
  rmSync(join(content, 'site.yaml'));
  await gone;
  expect(await (await fetch(url!)).text()).toContain('缺少必需的文件');
  const back = written(child, /前面列出的还有错误\d处/);
  writeFileSync(join(content, 'site.yaml'), site);
  await back;
  expect((await fetch(url!)).status).toBe(200);

  const solved = written(child, /内容已更新，没有问题/);
  rmSync(path);
  await solved;
  expect((await fetch(`${url!}${address}`)).status).toBe(404);

  // A report that is new, whose text is refused, and that is mended.
  const text = async () => (await fetch(`${url!}reports/2023-h1/`)).text();
  const until = (words: string) => expect.poll(text, { timeout: 20_000 }).toContain(words);
  const reportFile = join(content, 'reports/2023-h1.mdx');
  mkdirSync(join(content, 'reports'), { recursive: true });
  writeFileSync(reportFile, report({}, '共讲党课<Tally of="lectures" />。'));
  await until('<p>共讲党课<youju-figure>');
  writeFileSync(reportFile, report({}, '共讲党课<Tally of="none" />。'));
  await until('【此处写错：没有代号是“none”的指标');
  writeFileSync(reportFile, report({}, '共{globalThis.attacked = true}次。'));
  await until('正文里不能有程序');
  expect(await text()).not.toContain('共true次');
  writeFileSync(reportFile, report({}, '又讲党课<Tally of="lectures" />。'));
  await until('<p>又讲党课<youju-figure>');
  expect(await text()).not.toContain('正文里不能有程序');

  // The whole folder is moved away and back; from then on it is watched again.
  renameSync(content, `${content}-away`);
  await until('缺少必需的文件');
  renameSync(`${content}-away`, content);
  await until('<p>又讲党课<youju-figure>');
  writeFileSync(reportFile, report({}, '再讲党课<Tally of="lectures" />。'));
  await until('<p>再讲党课<youju-figure>');

  child.kill('SIGTERM');
  const { stderr } = await end;
  expect(stderr.split('没有“没有这一类”').length).toBe(2);
}, 120_000);
