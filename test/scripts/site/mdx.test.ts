import { afterEach, expect, it } from 'vitest';
import { checkedTexts, listOfEntries, listOfTexts } from '../../../scripts/site/mdx.ts';
import { root } from '../../../scripts/site/checkout.ts';
import { holdContent, moduleFolder } from '../../../src/content.ts';
import { loadTree, mdx, report } from '../../support/content-tree.ts';

afterEach(() => {
  holdContent(undefined);
});

const attack = 'import fs from "node:fs"\n\n{process.exit(1)}\n\n<script>alert(1)</script>';

/** The module that a build or the preview is given for a report's file, whose text on the disk is `written`. */
async function moduleFor(name: string, written: string): Promise<string> {
  const renderer = await checkedTexts({ base: '/' }).createMdxRenderer!({}, { optimize: false });
  const path = `${root}/${moduleFolder}reports/${name}.mdx`;
  const { code } = await renderer.process(written, path, { layout: '/etc/passwd' });
  return code;
}

it('takes the tree that was checked, whatever text and front matter Vite hands over', async () => {
  holdContent(loadTree({ 'reports/2023-h1.mdx': report({}, '已核的正文。') }));
  const code = await moduleFor('2023-h1', attack);
  expect(code).toContain('<p>已核的正文。</p>');
  expect(code).not.toMatch(/process|node:fs|script|passwd|layout:/);
});

it('prints nothing of a text that was refused', async () => {
  holdContent(loadTree({ 'reports/2023-h1.mdx': report({}, attack) }));
  const refused = await moduleFor('2023-h1', attack);
  expect(refused).not.toMatch(/process|node:fs|script|alert/);
});

it('names the file of a text that nobody has read, and makes no empty page of it', async () => {
  holdContent(loadTree({}));
  await expect(moduleFor('2099', attack)).rejects.toThrow('reports/2099.mdx');
});

it('lists the texts of the collections alone, by the names that their entries have', () => {
  const files = { 'reports/2023-h1.mdx': report(), 'guide/a.mdx': mdx({ title: '手册' }) };
  holdContent(loadTree(files));
  const names = [...listOfTexts().matchAll(/^\["([^"]+)"/gm)].map(([, name]) => name);
  expect(names).toEqual([`${moduleFolder}reports/2023-h1.mdx`, `${moduleFolder}guide/a.mdx`]);
});

it('lists the entries of each collection from the content that is held now', async () => {
  const at = (name: string) => `${moduleFolder}${name}.mdx`;
  holdContent(loadTree({ 'guide/a.mdx': mdx({ title: '手册' }) }));
  expect(await entries()).toEqual({ reports: [], plans: [], guide: [['a', at('guide/a')]] });
  holdContent(loadTree({ 'reports/2023-h1.mdx': report(), 'reports/2099.mdx': '' }));
  const reports = [['2023-h1', at('reports/2023-h1')]];
  expect(await entries()).toEqual({ reports, plans: [], guide: [] });
  holdContent(loadTree({ 'site.yaml': '' }));
  expect(await entries()).toEqual({ reports: [], plans: [], guide: [] });
});

/** What the collections list, by their names: the id of each entry with the file that it names. */
async function entries(): Promise<Record<string, readonly (readonly [string, string])[]>> {
  const module = `data:text/javascript,${encodeURIComponent(listOfEntries())}`;
  type Entries = ReadonlyMap<string, { readonly filePath: string }>;
  const { default: lists } = (await import(/* @vite-ignore */ module)) as {
    default: ReadonlyMap<string, Entries>;
  };
  return Object.fromEntries(
    [...lists].map(([name, held]) => [name, [...held].map(([id, { filePath }]) => [id, filePath])]),
  );
}

it('has no way for plain Markdown files, which nobody would have checked', async () => {
  await expect(checkedTexts({ base: '/' }).createRenderer({})).rejects.toThrow('.md');
});
