import { describe, expect, it } from 'vitest';
import { addressForms } from '../../../src/domain/addresses/forms.ts';
import { baseTree } from '../../support/base-tree.ts';
import {
  branch,
  loadTree,
  mdx,
  plan,
  recordAt,
  report,
  type Files,
} from '../../support/content-tree.ts';

const kindsFile = Object.keys(baseTree).find((path) => path.startsWith('catalogue/kinds/'))!;

const kind = (id: string, page = '') =>
  `${baseTree[kindsFile]!}\n- id: '${id}'\n  label: 另一类\n  unit: 件\n  when: period\n  nature: provided\n${page}  fields:\n    due: { type: count, label: 应到 }\n`;

/** Things of each sort with a name, and where their pages are. */
const things: Readonly<Record<string, (name: string) => { files: Files; pages: string[] }>> = {
  branch: (name) => ({
    files: { [`branches/${name}.mdx`]: branch({ name: '测试二支部' }), ...recordAt(name) },
    pages: [`/branches/${name}/`, `/records/${name}/`, `/records/${name}/2023/03/`],
  }),
  report: (name) => ({
    files: { [`reports/${name}.mdx`]: report() },
    pages: [`/reports/${name}/`, `/reports/${name}/figures/`],
  }),
  plan: (name) => ({ files: { [`plans/${name}.mdx`]: plan() }, pages: [`/plans/${name}/`] }),
  guide: (name) => ({
    files: { [`guide/${name}.mdx`]: mdx({ title: '办法', order: 2 }) },
    pages: [`/guide/${name}/`],
  }),
  kind: (name) => ({ files: { [kindsFile]: kind(name) }, pages: [`/kinds/${name}/`] }),
  page: (name) => ({
    files: { [kindsFile]: kind('another', `  page: '${name}'\n`) },
    pages: [`/${name}/`],
  }),
};

/** Whatever is written out in an address of the site, and a name like any other. */
const written = [
  ...new Set(Object.values(addressForms).flatMap((form) => form.split(/[/.]|\[[^\]]*\]/))),
].filter((name) => name !== '');
const names = [...written, '404', 'harmless'];

describe.each(Object.keys(things))('a %s', (sort) => {
  it.each(names)(
    'called %s has pages that links lead to, or is told to be called otherwise',
    (name) => {
      const { files, pages } = things[sort]!(name);
      const told = loadTree(files).issues.map(({ issue }) => issue.code);
      const refused = told.some((code) => code === 'address-taken' || code === 'kind-page');
      const text = pages.map((page) => `[甲](${page})`).join('\n\n');
      const linked = loadTree({
        ...files,
        'guide/with-links.mdx': mdx({ title: '链接', order: 3 }, text),
      });
      const dead = linked.issues.filter(({ issue }) => issue.code === 'link-unknown');
      if (!refused) expect(dead).toEqual([]);
      if (name === 'harmless') expect(refused).toBe(false);
    },
  );
});

describe('a name that the site has taken', () => {
  it.each([
    ['branch', 'kind', 'branches/kind.mdx', 1],
    ['branch', 'month', 'branches/month.mdx', 1],
    ['report', 'branch', 'reports/branch.mdx', 1],
    ['kind', 'themes', kindsFile, undefined],
    ['kind', 'campaigns', kindsFile, undefined],
  ])('is told of a %s called %s, where it is written', (sort, name, file, line) => {
    const found = loadTree(things[sort]!(name).files).issues.filter(
      ({ issue }) => issue.code === 'address-taken',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file, issue: { facts: { what: sort, name } } });
    const lines = kind(name).split('\n');
    expect(found[0]!.line).toBe(line ?? lines.indexOf(`- id: '${name}'`) + 1);
  });
});
