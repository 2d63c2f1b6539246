import { wordRunsHtml } from '../../src/components/html/word-runs-html.ts';
import { describe, expect, it } from 'vitest';
import {
  changeText,
  comparedTable,
  matchFigures,
} from '../../src/views/compare/matched-figures.ts';
import { compareTexts, type WordRun } from '../../src/views/compare/text.ts';
import {
  apartText,
  paragraphSides,
  sameText,
  sectionTitle,
} from '../../src/views/compare/compare-view.ts';
import { pairsOf, type ReportPair } from '../../src/domain/report-pairs.ts';
import { comparisonRoutes } from '../../src/views/sitemap/routes.ts';
import { reportText } from '../../src/views/report/text/text-view.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Content } from '../../src/io/load.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { branch, recordAt, report, type Files } from '../support/content-tree.ts';
import { contentWith, corpusWith } from '../support/corpus.ts';

/** All quarters of two years, returned by every branch of the base tree. */
function returned(): Files {
  const returns = ['2022-06-30', '2022-12-31', '2023-06-30'].map((through) => ({
    period: `${through.slice(0, 4)}-${through.slice(5, 7) === '06' ? 'H1' : 'H2'}`,
    through,
    by: '支部书记',
    on: through,
  }));
  return {
    'branches/bureau.mdx': branch({
      name: '局党委',
      level: '党委',
      parent: undefined,
      members: 60,
      returns,
    }),
    'branches/equipment.mdx': branch({ name: '装备党支部', members: 14, returns }),
    'branches/window.mdx': branch({ name: '窗口党支部', members: 12, returns }),
  };
}

const half = (period: string, body: string, fields = {}) =>
  report({ title: `${period}报告`, period, ...fields }, body);

function pairOf(corpus: Corpus, current: string, earlier: string): ReportPair {
  const routes = comparisonRoutes(corpus);
  const found = routes.find(({ params }) => params.id === current && params.earlier === earlier);
  if (!found) throw new Error(`no pair ${current} ${earlier}`);
  return found.props.pair;
}

describe('a report', () => {
  it('is laid beside the last one as long, and that of the year before, of its own branch', () => {
    const corpus = corpusWith({
      'reports/2022-h1.mdx': half('2022-H1', '文。'),
      'reports/2022-h2.mdx': half('2022-H2', '文。'),
      'reports/2022-q4.mdx': half('2022-Q4', '文。'),
      'reports/2022-h2-window.mdx': half('2022-H2', '文。', { branch: 'window' }),
      'reports/2023-h1.mdx': half('2023-H1', '文。'),
      'reports/2021.mdx': half('2021', '文。'),
      'reports/2022.mdx': half('2022', '文。'),
    });
    expect(
      comparisonRoutes(corpus).map(({ params, props }) => [
        params.id,
        params.earlier,
        props.pair.kind,
      ]),
    ).toEqual([
      ['2022-h2', '2022-h1', 'previous'],
      ['2022', '2021', 'year-before'],
      ['2023-h1', '2022-h2', 'previous'],
      ['2023-h1', '2022-h1', 'year-before'],
    ]);
  });

  it('is laid beside nothing where it is the first', () => {
    const corpus = corpusWith({ 'reports/2023-h1.mdx': half('2023-H1', '文。') });
    expect(pairsOf(corpus, corpus.reports.get('2023-h1')!)).toEqual([]);
  });
});

describe('the figures of two reports', () => {
  const files = {
    ...returned(),
    ...recordAt('window', { date: '2022-03-16' }),
    ...recordAt('window', { date: '2022-09-15' }),
    ...recordAt('window', { date: '2022-10-13' }),
    ...recordAt('window', { date: '2023-03-16' }),
    ...recordAt('window', { date: '2023-04-13' }),
    ...recordAt('equipment', {
      date: '2023-05-11',
      kind: '党课',
      lecturer: '党委副书记',
      attendance: 20,
    }),
  };

  it('are matched by what they ask, each for its own period; the rest stand in one only', () => {
    const corpus = corpusWith({
      ...files,
      'reports/2022-h1.mdx': half(
        '2022-H1',
        '<Tally of="lectures" /><Tally of="lectures" period="2022-Q1" /><Tally of="essays" />',
      ),
      'reports/2023-h1.mdx': half(
        '2023-H1',
        '<Tally of="lectures" as="余" /><Tally of="lectures" period="2023-Q1" /><Tally of="leadership-lectures" /><Tally of="lectures" branch="window" />',
      ),
    });
    const found = matchFigures(corpus, pairOf(corpus, '2023-h1', '2022-h1'));
    expect(found.both.map(({ current, earlier }) => [current.key, earlier.key])).toEqual([
      ['lectures--more-than', 'lectures'],
      ['lectures--2023-q1', 'lectures--2022-q1'],
    ]);
    expect(found.onlyCurrent.map(({ key }) => key)).toEqual([
      'leadership-lectures',
      'lectures--window',
    ]);
    expect(found.onlyEarlier.map(({ key }) => key)).toEqual(['essays']);
  });

  it('say the change on the year before, or on the period before', () => {
    const body = '<Tally of="lectures" />';
    const corpus = corpusWith({
      ...files,
      'reports/2022-h1.mdx': half('2022-H1', body),
      'reports/2022-h2.mdx': half('2022-H2', body),
      'reports/2023-h1.mdx': half('2023-H1', body),
    });
    const rowOf = (pair: ReportPair) =>
      comparedTable(corpus, pair, matchFigures(corpus, pair).both).rows[0]?.cells.map(
        ({ text }) => text,
      );
    expect(rowOf(pairOf(corpus, '2023-h1', '2022-h1'))).toEqual([
      '党课',
      '3次',
      '1次',
      '同比增加2次',
    ]);
    expect(rowOf(pairOf(corpus, '2023-h1', '2022-h2'))).toEqual([
      '党课',
      '3次',
      '2次',
      '比前一期增加1次',
    ]);
  });

  it('say why there is no change: definitions, cut-offs, numbers that are not told', () => {
    const body = '<Tally of="lectures" />';
    const why = (more: Files, fields = {}) => {
      const corpus = corpusWith({
        ...files,
        'reports/2022-h1.mdx': half('2022-H1', body),
        'reports/2023-h1.mdx': half('2023-H1', body, fields),
        ...more,
      });
      const [pair] = matchFigures(corpus, pairOf(corpus, '2023-h1', '2022-h1')).both;
      return changeText(corpus, pair!);
    };
    const versioned = `- id: lectures
  label: 党课
  unit: 次
  nature: flow
  from: [党课]
  take: count
  versions:
    - { validFrom: 2023-01-01, where: { lecturer: 党委书记 }, note: 只计书记讲的 }
`;
    expect(why({ 'catalogue/metrics.yaml': versioned })).toEqual({
      text: '口径不同，不可比',
      compared: false,
    });
    expect(why({}, { cutoff: '2023-06-20' })).toEqual({
      text: '截止情况不同，不作比较',
      compared: false,
    });
    const unreturned = { 'branches/equipment.mdx': branch({ name: '装备党支部', members: 14 }) };
    expect(why(unreturned)).toEqual({ text: '报送不全，不作同比', compared: false });
  });
});

describe('the texts of two reports', () => {
  function texts(current: string, earlier: string) {
    const content = contentWith({
      ...returned(),
      ...recordAt('window', { date: '2022-03-16' }),
      ...recordAt('window', { date: '2023-03-16' }),
      ...recordAt('window', { date: '2023-04-13' }),
      'reports/2022-h1.mdx': half('2022-H1', earlier),
      'reports/2023-h1.mdx': half('2023-H1', current),
    });
    const pair = pairOf(content.corpus, '2023-h1', '2022-h1');
    const sections = compareTexts(viewOf(content, pair.report), viewOf(content, pair.earlier));
    return { pair, sections };
  }

  it('are compared word by word, with the figures as they are printed', () => {
    const { pair, sections } = texts(
      '## 一、学习\n\n各支部开展党课<Tally of="lectures" />，效果很好。\n\n这一段没有改。',
      '## 一、学习\n\n各支部开展党课<Tally of="lectures" />，效果一般。\n\n这一段没有改。',
    );
    const [section] = sections;
    expect(section?.same).toBe(1);
    expect(section?.changed.map(({ current, earlier }) => [told(current), told(earlier)])).toEqual([
      ['各支部开展党课[2次]，效果[很好]。', '各支部开展党课[1次]，效果[一般]。'],
    ]);
    expect(sameText(section!)).toBe('其余1段相同');
    expect(apartText(section!, pair)).toBeUndefined();
  });

  it('are marked in words, and a figure leads to its evidence', () => {
    const { pair, sections } = texts(
      '党课<Tally of="lectures" />，如期完成。',
      '党课<Tally of="lectures" />，如期完成。',
    );
    const [now, then] = paragraphSides(sections[0]!.changed[0]!, pair);
    expect(wordRunsHtml(now!.runs, 'current')).toBe(
      '党课<ins><span class="hidden-text">新增：</span><a class="figure" href="/reports/2023-h1/figures/lectures/">2次</a></ins>，如期完成。',
    );
    expect(wordRunsHtml(then!.runs, 'earlier')).toContain(
      '<del><span class="hidden-text">删去：</span>',
    );
    expect([now?.label, then?.label]).toEqual(['2023年上半年', '2022年上半年']);
  });

  it('have whole paragraphs that only one of them has, beside each other', () => {
    const { pair, sections } = texts(
      '## 一、学习\n\n甲乙丙丁戊己庚。\n\n## 四、附言\n\n附在后面。',
      '## 一、读书学习\n\n子丑寅卯辰巳午。\n\n天地玄黄宇宙。',
    );
    expect(sections.map((section) => sectionTitle(section, pair))).toEqual([
      '一、学习（原为“一、读书学习”）',
      '四、附言（只在2023年上半年报告里）',
    ]);
    expect(sections.map((section) => apartText(section, pair))).toEqual([
      '只在2023年上半年报告里的1段、只在2022年上半年报告里的2段',
      '只在2023年上半年报告里的1段',
    ]);
    const labels = sections[0]?.changed.map((row) =>
      paragraphSides(row, pair).map(({ label }) => label),
    );
    expect(labels).toEqual([
      ['2023年上半年（只在这一份里）', '2022年上半年（只在这一份里）'],
      ['2022年上半年（只在这一份里）'],
    ]);
  });

  it('are compared line by line and row by row', () => {
    const { sections } = texts(
      '1. 第一件事照旧\n2. 第二件事改了时间\n\n| 项目 | 数 |\n| --- | --- |\n| 宣讲 | 甲 |',
      '1. 第一件事照旧\n2. 第二件事换了地方\n\n| 项目 | 数 |\n| --- | --- |\n| 宣讲 | 甲 |',
    );
    expect([sections[0]?.same, sections[0]?.changed.length]).toEqual([3, 1]);
  });
});

function viewOf({ corpus, documents }: Content & { corpus: Corpus }, { file, id }: Report) {
  const root = documents.get(file);
  if (!root) throw new Error(`no text of ${id}`);
  return reportText(corpus, corpus.reports.get(id)!, root);
}

function told(side: readonly WordRun[] | undefined): string | undefined {
  return side
    ?.map(({ words, changed }) => {
      const text = words.map((word) => word.text).join('');
      return changed ? `[${text}]` : text;
    })
    .join('');
}
