import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openPreview, type OpenPreview } from '../../scripts/site/preview.ts';
import { loadTree, report } from '../support/content-tree.ts';

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

async function pageOfReport(): Promise<string> {
  return (await fetch(`${preview.url}reports/2023-h1/`)).text();
}

it('shows a content from the first request on, whatever it showed before', async () => {
  const file = 'reports/2023-h1.mdx';
  const first = loadTree({ [file]: report({}, '第一稿。') });
  preview.show(first);
  expect(await pageOfReport()).toContain('<p>第一稿。</p>');

  // It is there, but nothing can be told of it; then it can.
  preview.show(loadTree({ [file]: '---\ntitle: 没有时段\n---\n' }));
  const refused = await pageOfReport();
  expect(refused).toContain('少填了一项');
  const [, style = ''] = /<link rel="stylesheet" href="\/([^"]+)"/.exec(refused) ?? [];
  const sheet = await fetch(preview.url + style, { headers: { Accept: 'text/css' } });
  expect(await sheet.text()).toContain('.page-head');
  preview.show(first);
  expect(await pageOfReport()).toContain('<p>第一稿。</p>');

  preview.show(loadTree({}));
  expect((await fetch(`${preview.url}reports/2023-h1/`)).status).toBe(404);

  // Two changes, the second before anybody has asked for the first.
  preview.show(first);
  preview.show(loadTree({ [file]: report({}, '第二稿。') }));
  expect(await pageOfReport()).toContain('<p>第二稿。</p>');
});
