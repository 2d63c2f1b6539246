import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openPreview, type OpenPreview } from '../../scripts/site/preview.ts';
import { loadContent } from '../../src/io/load.ts';
import { browserForTests } from '../support/browser.ts';
import { runHere } from '../support/command.ts';
import { loadTree, record } from '../support/content-tree.ts';
import { commitAll } from '../support/repository.ts';
import { checked, office, today } from '../support/sent-office.ts';

const browser = browserForTests();
let preview: OpenPreview;
beforeAll(async () => {
  // Astro's preview serves no pages where it believes that Vitest runs it.
  vi.stubEnv('VITEST', '');
  preview = await openPreview({ port: 0, host: '127.0.0.1' }, loadTree({}));
});
afterAll(async () => {
  await preview.close();
  vi.unstubAllEnvs();
});

/** Opens a page of a content folder as it is now. */
async function open(dir: string, path: string) {
  preview.show(loadContent(dir, today));
  const { page } = await browser.open(preview.url + path);
  return page;
}

const run = (script: string, dir: string, day: string, ...args: readonly string[]) =>
  runHere(`scripts/${script}.ts`, [...args, '--content', dir, '--today', day]);

it('a report is sent, a record comes late, an inspector asks, it is corrected, and the next one begins', async () => {
  const dir = office();
  const sent = await run('send', dir, '2022-07-14', '2022-h1', '--yes');
  expect(sent).toMatchObject({ code: 0, stderr: '' });
  commitAll(dir, 'Send the report');

  const late = { date: '2022-04-20', title: '补录的党课', source: '补录', recorded: '2022-08-10' };
  writeFileSync(
    join(dir, 'records/window/2022/2022-04-20-late.mdx'),
    record({ ...late, ...checked }),
  );

  // The paper says two, the ledger three: the report says both, and one click says why.
  const report = await open(dir, 'reports/2022-h1/');
  expect(await report.locator('main').innerText()).toContain('党课2次');
  const drift = report.locator('#drift');
  expect(await drift.innerText()).toContain('报送数2次，现台账数3次：政务服务窗口党支部补录1条');
  await drift.getByRole('link').first().click();
  await report.waitForURL('**/figures/lectures/#drift');
  const why = report.locator('tr', { hasText: '补录的党课' }).first();
  expect(await why.innerText()).toContain('报送以后补录');
  await why.getByRole('link', { name: '补录的党课' }).click();
  expect(await report.locator('h1').innerText()).toContain('补录的党课');

  const file = join(dir, 'reports/2022-h1.mdx');
  const step = '  - { step: 审定, seat: 党委书记, on: 2022-08-12 }\n';
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(step: 报送.*\n)/, `$1${step}`));
  commitAll(dir, 'Write down a late lecture');
  const reason = ['--yes', '--correct', '窗口支部漏报一次'];
  const corrected = await run('send', dir, '2022-08-15', '2022-h1', ...reason);
  expect(corrected).toMatchObject({ code: 0, stderr: '' });
  const anew = await (await open(dir, 'reports/2022-h1/')).locator('main').innerText();
  expect(anew).toContain('党课3次');
  expect(anew).toContain('更正报送：窗口支部漏报一次');
  expect(anew).not.toContain('现台账数');

  const begun = await run('new', dir, today, 'report', '2022-h2');
  expect(begun).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(dir, 'reports/2022-h2.mdx'), 'utf8')).toContain(
    '党课<Tally of="lectures" />。<Todo text="上期：党课3次。" />',
  );
  const next = await open(dir, 'reports/2022-h2/');
  expect(await next.locator('h1').innerText()).toBe('2022年下半年报告');
  const draft = await next.locator('main').innerText();
  expect(draft).toContain('党课0次');
  expect(draft).not.toContain('上期');
}, 300_000);
