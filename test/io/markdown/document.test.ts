import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import {
  contentTree,
  loadTree,
  recordAt,
  record,
  report,
  testToday,
} from '../../support/content-tree.ts';
import { loadContent } from '../../../src/io/load.ts';

const file = 'reports/2023-h1.mdx';
const documentOf = (text: string): Root => {
  const { documents, issues } = loadTree({ [file]: report({}, text) });
  expect(issues).toEqual([]);
  return documents.get(file) as Root;
};
const html = (text: string) => toHtml(documentOf(text)).replaceAll('\n', '');

describe('emphasis beside Chinese punctuation', () => {
  it.each([
    ['**注意：**后文', '<p><strong>注意：</strong>后文</p>'],
    ['落实**《条例》**要求', '<p>落实<strong>《条例》</strong>要求</p>'],
    ['~~删去。~~后文', '<p><del>删去。</del>后文</p>'],
    ['*（略）*后文', '<p><em>（略）</em>后文</p>'],
  ])('%s', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('holds in the text of a record', () => {
    const content = loadTree(recordAt('equipment', {}, 'a'));
    const files = recordAt('equipment', {}, 'b');
    const [path] = Object.keys(files) as [string];
    const { bodyOf } = loadTree({ [path]: record({}, '**要求：**抓好落实') });
    expect(toHtml(bodyOf('equipment/2023/2023-03-16-b'))).toContain('<strong>要求：</strong>');
    expect(content.issues).toEqual([]);
  });
});

describe('a mark between digits', () => {
  it.each(['3~4月、5~6月', '3~~4月、5~~6月', '3*4和5*6', '2*3*4', '3**2+4**2'])(
    'is printed as it stands: %s',
    (text) => {
      expect(html(text)).toBe(`<p>${text}</p>`);
    },
  );

  it('leaves the emphasis of numbers alone', () => {
    expect(html('**3**月，*4* 日~~5~~')).toBe(
      '<p><strong>3</strong>月，<em>4</em> 日<del>5</del></p>',
    );
    expect(html('**3*4**')).toBe('<p><strong>3*4</strong></p>');
  });
});

describe('a page', () => {
  it('gives each heading an address of its own, in Chinese', () => {
    expect(html('# 一、总体情况\n\n## 总体情况（续）\n\n## 总体情况（续）\n\n# ！')).toBe(
      '<h1 id="section-一-总体情况">一、总体情况</h1><h2 id="section-总体情况-续">总体情况（续）</h2>' +
        '<h2 id="section-总体情况-续-2">总体情况（续）</h2><h1 id="section">！</h1>',
    );
  });

  it('never gives two headings one address', () => {
    const ids = html('# a\n\n# a 2\n\n# a\n\n# a-3\n\n# a').match(/id="[^"]*"/g);
    expect(new Set(ids).size).toBe(5);
  });

  it('leaves the addresses of its other parts to them', () => {
    expect(html('## main\n\n## Figure card\n\n## Footnote label')).toBe(
      '<h2 id="section-main">main</h2><h2 id="section-figure-card">Figure card</h2>' +
        '<h2 id="section-footnote-label">Footnote label</h2>',
    );
  });

  it('leads from a link to the heading of its words', () => {
    const id = encodeURIComponent('section-总体情况');
    expect(html('## 总体情况\n\n[见上](#总体情况)')).toContain(`<a href="#${id}">见上</a>`);
    expect(html('## 甲\n\n[乙](#main)')).toContain('<a href="#main">乙</a>');
  });

  it('aligns columns by a class, as no inline style gets through', () => {
    const table = html('| 甲 | 乙 |\n| -- | --: |\n| 1 | 2 |');
    expect(table).toContain('<th scope="col" class="align-right">乙</th>');
    expect(table).toContain('<td class="align-right">2</td>');
    expect(table).not.toContain('style=');
  });

  it('tells nobody where a reader came from', () => {
    expect(html('[甲](https://a.cn)[乙](/guide/)')).toBe(
      '<p><a href="https://a.cn" rel="noopener noreferrer">甲</a><a href="/guide/">乙</a></p>',
    );
  });

  it('has signs instead of boxes that nobody can tick', () => {
    expect(html('- [x] 甲\n- [ ] 乙')).toContain('<span class="task-state">☑</span> 甲');
  });

  it('has footnotes without a word that is not its own', () => {
    const page = html('甲[^1]\n\n[^1]: 注');
    expect(page).toContain('data-footnote-ref');
    expect(page).not.toMatch(/Footnotes|Back to/);
  });
});

describe('components in a document', () => {
  const find = (root: Root, type: string): { name: unknown; attributes: unknown }[] => {
    const found: { name: unknown; attributes: unknown }[] = [];
    const visit = (node: { type: string; children?: unknown[] }) => {
      if (node.type === type) found.push(node as unknown as (typeof found)[number]);
      (node.children as (typeof node)[] | undefined)?.forEach(visit);
    };
    visit(root);
    return found;
  };

  it('stay as nodes with string attributes', () => {
    const root = documentOf(
      '共<Tally of="lectures" as="确数" />。\n\n<Chart of="lectures" by="month" />',
    );
    expect(find(root, 'mdxJsxTextElement')).toMatchObject([
      {
        name: 'Tally',
        attributes: [
          { name: 'of', value: 'lectures' },
          { name: 'as', value: '确数' },
        ],
      },
    ]);
    expect(find(root, 'mdxJsxFlowElement')).toMatchObject([{ name: 'Chart' }]);
  });

  it('keep the Markdown between their tags', () => {
    const root = documentOf('<Said reason="通报">**42**个</Said>');
    expect(JSON.stringify(root)).toContain('"tagName":"strong"');
  });

  it('make a paragraph of a figure that is alone on its line', () => {
    const [first] = documentOf('<Tally of="lectures" />').children;
    expect(first).toMatchObject({
      tagName: 'p',
      children: [{ type: 'mdxJsxTextElement', name: 'Tally' }],
    });
  });

  it('are listed in the order of the text, with their places', () => {
    const text =
      '甲[^1]<Tally of="lectures" />\n\n[^1]: <Tally of="essays" />\n\n| 乙 |\n| -- |\n| <Tally of="lectures" period="2023-Q1" /> |';
    const uses = loadTree({ [file]: report({}, text) }).corpus?.reports.get('2023-h1')?.uses;
    expect(uses).toMatchObject([
      { name: 'Tally', attributes: { of: 'lectures' }, line: 6, column: 6 },
      { name: 'Tally', attributes: { of: 'essays' }, line: 8, column: 7 },
      { name: 'Tally', attributes: { of: 'lectures', period: '2023-Q1' }, line: 12, column: 3 },
    ]);
  });

  it('are not printed where the text has something that was refused', () => {
    const text = '共<Tally of="lectures" />次<script>alert(1)</script>';
    const { documents } = loadTree({ [file]: report({}, text) });
    expect(documents.get(file)).toEqual({ type: 'root', children: [] });
  });
});

describe('bodyOf', () => {
  it('makes the text of a record once', () => {
    const { bodyOf } = loadContent(contentTree(recordAt('equipment')), testToday);
    const id = 'equipment/2023/2023-03-16-record';
    expect(toHtml(bodyOf(id))).toBe('<p>学习贯彻党的二十大精神。</p>');
    expect(bodyOf(id)).toBe(bodyOf(id));
  });

  it('does not know records that do not exist', () => {
    const { bodyOf } = loadTree();
    expect(() => bodyOf('equipment/2023/none')).toThrow(RangeError);
  });
});
