import { describe, expect, it } from 'vitest';
import { textOfRuns, type Block } from '../../../src/document/model/document.ts';
import { fileTitle } from '../../../src/document/model/report-document.ts';
import { branch, recordAt } from '../../support/content-tree.ts';
import { returnedBranches } from '../../support/corpus.ts';
import { documentOf } from '../../support/report-document.ts';

const checked = { state: '已核', checkedBy: '党建办主任' };
const settled = {
  ...returnedBranches(),
  ...recordAt('window', { ...checked, date: '2023-05-10' }),
};

/** Blocks in few words: `heading 1 一、情况`. */
function outline(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.is) {
      case 'heading':
        return [`heading ${block.level} ${textOfRuns(block.runs)}`];
      case 'paragraph':
        return [`paragraph ${block.depth} ${textOfRuns(block.runs)}`];
      case 'item':
        return [`item ${block.depth} ${block.mark} ${textOfRuns(block.runs)}`];
      case 'quote':
        return ['quote', ...outline(block.blocks).map((line) => `> ${line}`)];
      case 'preformatted':
        return block.lines.map((line) => `| ${line}`);
      case 'separator':
        return ['separator'];
      case 'table':
        return [
          `table ${block.caption ?? ''}`,
          ...[block.columns.map(({ head }) => head), ...block.rows.map(({ cells }) => cells)].map(
            (cells) => cells.map(textOfRuns).join(' | '),
          ),
        ];
    }
  });
}

const blocksOf = (body: string) => outline(documentOf(body, {}, settled).blocks);
const runsOf = (body: string) => {
  const [block] = documentOf(body, {}, settled).blocks;
  return block?.is === 'paragraph' ? block.runs : [];
};

describe('the headings of a document', () => {
  it('have the level of their numbers, whatever signs Markdown has before them', () => {
    expect(
      blocksOf('## 一、情况\n\n### （一）学习\n\n#### 1.安排\n\n##### （1）次数\n\n## （二）建设'),
    ).toEqual([
      'heading 1 一、情况',
      'heading 2 （一）学习',
      'heading 3 1.安排',
      'heading 4 （1）次数',
      'heading 2 （二）建设',
    ]);
  });

  it('have the level of Markdown where they have no number', () => {
    expect(blocksOf('## 情况\n\n### 学习\n\n#### 安排\n\n##### 次数')).toEqual([
      'heading 1 情况',
      'heading 2 学习',
      'heading 3 安排',
      'heading 4 次数',
    ]);
  });

  it('are lines that begin with 一、 or （一） and have no full stop, as Word hands them over', () => {
    expect(blocksOf('一、情况\n\n（一）学习\n\n一、二季度都有活动，三季度没有。')).toEqual([
      'heading 1 一、情况',
      'heading 2 （一）学习',
      'paragraph 0 一、二季度都有活动，三季度没有。',
    ]);
  });

  it('look like headings where a paragraph goes on behind them', () => {
    expect(runsOf('（一）抓学习。开展宣讲。')).toEqual([
      { is: 'text', text: '（一）抓学习。', looks: { level: 2 } },
      { is: 'text', text: '开展宣讲。', looks: {} },
    ]);
  });
});

describe('the text of a document', () => {
  it('has its figures as the page prints them, without what is noted beside them', () => {
    expect(runsOf('讲党课<Tally of="lectures" />，**其中<Tally of="lectures" />**。')).toEqual([
      { is: 'text', text: '讲党课', looks: {} },
      { is: 'text', text: '1次', figure: 'lectures', looks: {} },
      { is: 'text', text: '，', looks: {} },
      { is: 'text', text: '其中', looks: { strong: true } },
      { is: 'text', text: '1次', figure: 'lectures', looks: { strong: true } },
      { is: 'text', text: '。', looks: {} },
    ]);
  });

  it('keeps what stands out, and where a link leads', () => {
    expect(runsOf('**重**、*轻*、~~删~~、`码`、[看](https://example.org/)')).toMatchObject([
      { text: '重', looks: { strong: true } },
      { text: '、', looks: {} },
      { text: '轻', looks: { emphasis: true } },
      { text: '、', looks: {} },
      { text: '删', looks: { struck: true } },
      { text: '、码、', looks: {} },
      { text: '看', link: 'https://example.org/' },
    ]);
  });

  it('keeps lists with their numbers, and what stands in their entries', () => {
    expect(
      blocksOf('3. 三\n5. 五\n\n   续\n\n- 甲\n  - 乙\n    1. 一\n\n- [x] 已办\n\n> 引\n>\n> - 丙'),
    ).toEqual([
      'item 1 3. 三',
      'item 1 5. 五',
      'paragraph 1 续',
      'item 1 —— 甲',
      'item 2 —— 乙',
      'item 3 1. 一',
      'item 1 —— ☑ 已办',
      'quote',
      '> paragraph 0 引',
      '> item 1 —— 丙',
    ]);
  });

  it('keeps lines as they were written, lines across, and the words of a picture', () => {
    expect(blocksOf('```\na  b\nc\n```\n\n---\n\n![](/favicon.svg)')).toEqual([
      '| a  b',
      '| c',
      'separator',
      'paragraph 0 〔图〕',
    ]);
  });

  it('keeps a quoted number with its words, and what an author noted below', () => {
    const document = documentOf(
      '有<Said reason="上级文件">39项</Said>[^a]要求。\n\n[^a]: 见**文件**。',
      {},
      settled,
    );
    expect(outline(document.blocks)).toEqual(['paragraph 0 有39项要求。']);
    expect(document.blocks[0]).toMatchObject({
      runs: [{}, { is: 'note', at: 0, mark: 'a', again: false }, {}],
    });
    expect(document.notes.map(({ mark, blocks }) => [mark, ...outline(blocks)])).toEqual([
      ['a', 'paragraph 0 见文件。'],
    ]);
  });
});

describe('the tables of a document', () => {
  it('are those of an author, with each column as it is aligned', () => {
    const body =
      '| 项目 | 数 | 备注 |\n| --- | ---: | :---: |\n| 党课 | <Tally of="lectures" /> | |';
    expect(blocksOf(body)).toEqual(['table ', '项目 | 数 | 备注', '党课 | 1次 | ']);
    const [table] = documentOf(body, {}, settled).blocks;
    expect(table?.is === 'table' && table.columns.map(({ align }) => align)).toEqual([
      'left',
      'right',
      'center',
    ]);
  });

  it('are those of components, a chart with the table of what it draws', () => {
    const rows = ['1月 | 0', '2月 | 0', '3月 | 0', '4月 | 0', '5月 | 1', '6月 | 0', '合计 | 1'];
    expect(blocksOf('<Chart of="lectures" by="month" />')).toEqual([
      'table 2023年上半年党课（按月）',
      '月份 | 党课（次）',
      ...rows,
    ]);
  });

  it('are made of lists of records', () => {
    expect(blocksOf('<Records of="lectures" />')).toEqual([
      'table 党课（测试局党委，2023年上半年）（列出1条，共1条）',
      '日期 | 事项 | 党组织',
      '2023年5月10日 | 专题党课 | 政务服务窗口党支部',
    ]);
  });
});

describe('the ends of a document', () => {
  it('name to whom it goes, and end with the full name of who sends it, and its day', () => {
    const bureau = branch({
      name: '测试局党委',
      fullName: '中共测试局委员会',
      level: '党委',
      parent: undefined,
    });
    const files = { ...settled, 'branches/bureau.mdx': bureau };
    const signoff = [{ step: '审定', seat: '党委书记', on: '2023-07-05' }];
    const { addressee, closing, day } = documentOf('正文。', { to: '市委', signoff }, files);
    expect(addressee).toBe('市委：');
    expect(closing).toEqual({
      formula: '特此报告。',
      organ: '中共测试局委员会',
      date: '2023年7月5日',
    });
    expect(day).toBe('2023-07-05');
  });

  it('say nothing that nobody has said: no day before a signature, no formula without whom it goes to', () => {
    const { addressee, closing, day } = documentOf('正文。', {}, settled);
    expect(addressee).toBeUndefined();
    expect(closing).toEqual({ formula: undefined, organ: '测试局党委', date: undefined });
    expect(day).toBe('2023-06-30');
  });

  it('do not repeat the formula that the text ends with', () => {
    expect(
      documentOf('正文。\n\n特此报告。', { to: '市委' }, settled).closing.formula,
    ).toBeUndefined();
  });

  it('have the name of the time: with a new name the full one of the old is over', () => {
    const renamed = branch({
      name: '测试局党委',
      fullName: '中共测试局委员会',
      level: '党委',
      parent: undefined,
      history: [
        { from: '2019-01-01', members: 60 },
        { from: '2023-07-10', name: '新局党委' },
      ],
    });
    const organ = (on: string) =>
      documentOf(
        '正文。',
        { signoff: [{ step: '审定', seat: '党委书记', on }] },
        { ...settled, 'branches/bureau.mdx': renamed },
      ).closing.organ;
    expect([organ('2023-07-09'), organ('2023-07-10')]).toEqual(['中共测试局委员会', '新局党委']);
  });
});

describe('a draft', () => {
  it('says so once, with how much is waited for and not checked', () => {
    const document = documentOf(
      '党课<Tally of="lectures" />，心得<Tally of="essays" />。',
      {},
      recordAt('window', { date: '2023-05-10' }),
    );
    expect(document.draft).toBe('（征求意见稿，待报1项、报送不全1项）');
    expect(fileTitle(document)).toBe('2023年上半年报告（征求意见稿）');
    const unchecked = { ...settled, ...recordAt('window', { date: '2023-05-11' }) };
    expect(documentOf('党课<Tally of="lectures" />。', {}, unchecked).draft).toBe(
      '（征求意见稿，待核1项）',
    );
  });

  it('is also what has an open number in a table or list alone', () => {
    const body = '<Records of="lectures" />';
    expect(
      documentOf(body, {}, { ...settled, ...recordAt('window', { date: '2023-05-11' }) }).draft,
    ).toBe('（征求意见稿）');
    expect(documentOf(body, {}, settled).draft).toBeUndefined();
  });

  it('is also what something is left to write in, which is not printed', () => {
    const document = documentOf('党课<Tally of="lectures" />。<Todo text="写做法" />', {}, settled);
    expect(document.draft).toBe('（征求意见稿）');
    expect(JSON.stringify(document)).not.toContain('写做法');
  });

  it('is no report whose figures are all there and checked', () => {
    const document = documentOf(
      '党课<Tally of="lectures" />。',
      { title: '上半年：党课/宣讲' },
      settled,
    );
    expect(document.draft).toBeUndefined();
    expect(fileTitle(document)).toBe('上半年：党课／宣讲');
  });
});
