import { describe, expect, it } from 'vitest';
import { annexAppendix } from '../../../src/document/model/annex.ts';
import {
  textOfRuns,
  type Block,
  type DocumentTable,
} from '../../../src/document/model/document.ts';
import { fileTitle } from '../../../src/document/model/report-document.ts';
import { baseTree } from '../../support/base-tree.ts';
import { branch, recordAt, report } from '../../support/content-tree.ts';
import { contentWith, corpusWith, returnedBranches } from '../../support/corpus.ts';
import { documentOf } from '../../support/report-document.ts';

const evidence = [{ type: '讲稿', ref: '2023年党课卷第2页', heldBy: '党建办' }];
const records = {
  ...returnedBranches(),
  ...recordAt('equipment', { date: '2023-03-16', title: '讲安全', evidence }),
  ...recordAt('window', { date: '2023-05-16', title: '讲服务' }),
  ...recordAt('window', { date: '2022-05-16', title: '讲纪律' }),
};

/** Blocks as the lines that they print. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.is === 'heading') return [`${'#'.repeat(block.level)} ${textOfRuns(block.runs)}`];
    if (block.is === 'paragraph') return [textOfRuns(block.runs)];
    return block.is === 'table' ? rowsOf(block) : [block.is];
  });
}

function rowsOf({ columns, rows }: DocumentTable): string[] {
  return [columns.map(({ head }) => head), ...rows.map(({ cells }) => cells)].map((cells) =>
    cells.map(textOfRuns).join(' | '),
  );
}

function linesWith(body: string, files = {}): string[] {
  const { corpus } = contentWith({
    ...records,
    ...files,
    'reports/2023-h1.mdx': report({ cutoff: '2023-06-30' }, body),
  });
  return linesOf(annexAppendix(corpus, corpus.reports.get('2023-h1')!).blocks);
}

describe('the annex as an appendix', () => {
  it('has each figure with its numbers, what is open about it, how it is counted and its records', () => {
    expect(linesWith('党课<Tally of="lectures" />，又是<Tally of="lectures" />。')).toEqual([
      '# 1、2　党课　2次（其中待核2）',
      '准确值：2次；情况：待核；期间：2023年上半年；截至：2023年6月30日；范围：测试局党委及所属党组织；提供：记录计算；依据：记录2条。',
      expect.stringMatching(/^算法：来源：“党课”的记录。.*。$/) as string,
      '日期 | 党组织 | 事项 | 计入（次） | 凭证 | 核对',
      '2023年3月16日 | 装备产业科党支部 | 讲安全 | 1 | 讲稿 2023年党课卷第2页 （党建办保管） | 待核',
      '2023年5月16日 | 政务服务窗口党支部 | 讲服务 | 1 | 未登记 | 待核',
      '合计 |  |  | 2 |  | ',
    ]);
  });

  it('has what the year before counted below what it is compared with', () => {
    const lines = linesWith('党课<Tally of="lectures" as="同比" />。');
    expect(lines.slice(lines.indexOf('## 上年同期计入的记录'))).toEqual([
      '## 上年同期计入的记录',
      '日期 | 党组织 | 事项 | 计入（次） | 凭证 | 核对',
      '2022年5月16日 | 政务服务窗口党支部 | 讲纪律 | 1 | 未登记 | 待核',
      '合计 |  |  | 1 |  | ',
    ]);
  });

  it('says why there is no value, and of a report without figures that it has none', () => {
    const lines = linesWith('心得<Tally of="essays" period="2021" />。');
    expect(lines[0]).toBe('# 1　心得体会　【待报】（已报0/3个）');
    expect(lines.at(-1)).toBe('统计期内还没有可以计入的，应报送的党组织又没有都报全，不能当作0。');
    expect(linesWith('没有数。')).toEqual(['报告中没有取自台账的数。']);
  });

  it('keeps back how many of a small branch came', () => {
    const files = {
      'branches/window.mdx': branch({ name: '政务服务窗口党支部', members: 7 }),
      ...recordAt('window', { date: '2023-05-16', title: '讲服务', attendance: 6 }),
      'catalogue/metrics.yaml': `${baseTree['catalogue/metrics.yaml']}- id: heads
  label: 听课人次
  unit: 人次
  nature: flow
  from: [党课]
  take: { sum: attendance }
`,
    };
    const rows = linesWith('听课<Tally of="heads" />。', files).filter((line) =>
      line.includes(' | '),
    );
    expect(rows.find((row) => row.includes('讲服务'))).toContain('| 不单列 |');
  });

  it('has all the rows of a long list, which the page leaves to its files', () => {
    const many = Object.fromEntries(
      Array.from({ length: 301 }, (_, at) =>
        Object.entries(
          recordAt('equipment', { date: '2023-04-03', title: `第${at}讲` }, `2023-04-03-r${at}`),
        ),
      ).flat(),
    );
    const rows = linesWith('党课<Tally of="lectures" />。', many).filter((line) =>
      / \| 第\d+讲 \| /.test(line),
    );
    expect(rows).toHaveLength(301);
  });
});

describe('a document', () => {
  it('has an appendix only where it is asked for, and its file says so', () => {
    const alone = documentOf('党课<Tally of="lectures" />。', {}, records);
    expect([alone.appendix, fileTitle(alone)]).toEqual([
      undefined,
      '2023年上半年报告（征求意见稿）',
    ]);
    const both = documentOf('党课<Tally of="lectures" />。', {}, records, { annex: true });
    expect([both.appendix?.title, fileTitle(both)]).toEqual([
      '佐证材料目录',
      '2023年上半年报告（含佐证材料目录）（征求意见稿）',
    ]);
    expect(corpusWith(records).reports.size).toBe(0);
  });
});
