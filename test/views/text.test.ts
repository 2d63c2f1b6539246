import { describe, expect, it } from 'vitest';
import type { TextView } from '../../src/views/report/text/text-view.ts';
import { reportText } from '../../src/views/report/text/text-view.ts';
import { figureHtml } from '../../src/components/html/figure-html.ts';
import { placeOf } from '../../src/domain/components.ts';
import { htmlAndComponents } from '../../src/io/markdown/html-and-components.ts';
import { recordAt, report, type Files } from '../support/content-tree.ts';
import { contentWith } from '../support/corpus.ts';

const records: Files = {
  ...recordAt('equipment', { date: '2023-03-16', title: '讲党课' }),
  ...recordAt('window', { date: '2023-05-10', title: '讲专题党课' }),
};

function view(body: string, files: Files = records): TextView {
  const { corpus, documents } = contentWith({ ...files, 'reports/2023-h1.mdx': report({}, body) });
  const written = corpus.reports.get('2023-h1');
  const root = written && documents.get(written.file);
  if (!written || !root) throw new Error('no report');
  return reportText(corpus, written, root);
}

/** A text as its page prints it, as far as it is words and figures. */
function html({ root, prepared }: TextView): string {
  return htmlAndComponents(root, '/')
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const made = prepared.get(placeOf(piece.node));
      if (made?.is !== 'figure') throw new Error('no figure');
      return figureHtml(made);
    })
    .join('');
}

describe('a figure in a line', () => {
  it('stands between the words without a space, and leads to its evidence', () => {
    const written = html(view('共讲党课<Tally of="lectures" />，其中班子成员讲得多。'));
    expect(written).toContain('<p>共讲党课<youju-figure><a class="figure"');
    expect(written).toContain('href="/reports/2023-h1/figures/lectures/"');
    expect(written).toContain('>2次</a>');
    expect(written).toContain('</youju-figure>，其中');
  });

  it('carries one small mark with a name for all that keeps it from being final; the card has the rest', () => {
    const written = html(view('党课<Tally of="lectures" />。'));
    expect(written.match(/class="figure-mark"/g)).toHaveLength(1);
    expect(written).toContain('aria-label="说明：应报的党组织没有报齐、含有待核的记录"');
    expect(written).toContain('data-signs="缺核"');
    const [line = '', card = ''] = written.split('<template>');
    expect(line).not.toContain('已报0/3个');
    expect(card).toContain('已报0/3个；其中待核2');
  });

  it('has its address where it is printed first, and only there', () => {
    const written = html(
      view('党课<Tally of="lectures" />。\n\n党课仍是<Tally of="lectures" />。'),
    );
    expect(written.match(/id="figure-lectures"/g)).toHaveLength(1);
    expect(written.match(/data-figure="lectures"/g)).toHaveLength(2);
  });

  it('keeps its card in a template, with the first records and how many more there are', () => {
    const many = Object.assign(
      {},
      ...['01', '02', '03', '04', '05'].map((day) =>
        recordAt('window', { date: `2023-03-${day}`, title: `第${day}课` }),
      ),
    ) as Files;
    const written = html(view('党课<Tally of="lectures" />。', many));
    const card = /<template>(.*)<\/template>/.exec(written)?.[1];
    expect(card).toContain('<dt>准确值</dt><dd>5次</dd>');
    expect(card).toContain('<li>依据5条记录</li><li>2023年3月1日 第01课</li>');
    expect(card).toContain('<li>……另2条</li>');
  });

  it('says why there is none', () => {
    const written = html(view('心得<Tally of="essays" />。'));
    expect(written).toContain('class="figure gap"');
    expect(written).toContain('>【待报】</a>');
    expect(written).toContain('<dt>说明</dt>');
  });

  it('is text where somebody writes markup into a title', () => {
    const files = recordAt('window', { date: '2023-03-01', title: '<b>讲课</b> & 讨论' });
    expect(html(view('党课<Tally of="lectures" />。', files))).toContain(
      '&#x3C;b>讲课&#x3C;/b> &#x26; 讨论',
    );
  });
});

describe('a text', () => {
  it('lists its headings with their addresses', () => {
    const { headings } = view('## 一、主要工作\n\n### （一）学习\n\n正文。');
    expect(headings.map(({ depth, text }) => [depth, text])).toEqual([
      [2, '一、主要工作'],
      [3, '（一）学习'],
    ]);
    expect(new Set(headings.map(({ id }) => id)).size).toBe(2);
  });

  it('numbers its charts, tables and lists of records, each with a page of its own', () => {
    const { blocks } = view(
      '<Chart of="lectures" by="month" />\n\n<TallyTable of="lectures" by="quarter" />\n\n<Records of="lectures" limit="1" />',
    );
    expect(blocks.map(({ is, path }) => [is, path])).toEqual([
      ['figures', '/reports/2023-h1/tables/1/'],
      ['figures', '/reports/2023-h1/tables/2/'],
      ['records', '/reports/2023-h1/tables/3/'],
    ]);
  });

  it('lists the newest records first, and says how many there are in all', () => {
    const [block] = view('<Records of="lectures" limit="1" />').blocks;
    if (block?.is !== 'records') throw new Error('no records');
    expect(block.lines.map(({ title }) => title)).toEqual(['讲专题党课']);
    expect(block.caption).toBe('党课（测试局党委，2023年上半年）（列出1条，共2条）');
  });
});

describe('a table in a report', () => {
  it('asks for its total, and does not add it up', () => {
    const files = {
      ...records,
      ...recordAt(
        'equipment',
        { date: '2023-06-09', with: [{ branch: 'window', role: '联合', present: 9 }] },
        'joint',
      ),
    };
    const [block] = view('<TallyTable of="lectures" by="branch" />', files).blocks;
    if (block?.is !== 'figures') throw new Error('no table');
    const { rows, total } = block.block.table;
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['装备产业科党支部', '2'],
      ['政务服务窗口党支部', '2'],
    ]);
    expect(total?.cells.map(({ text }) => text)).toEqual(['合计（去重）', '3']);
  });
});
