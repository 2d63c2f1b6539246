import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { period } from '../../../src/domain/period.ts';
import { driftOf, type Drift } from '../../../src/domain/sent/drift.ts';
import { tally } from '../../../src/domain/tally/evaluate.ts';
import { loadContent } from '../../../src/io/load.ts';
import { driftView } from '../../../src/views/sent/drift-view.ts';
import { baseTree } from '../../support/base-tree.ts';
import { contentWith, returnedBranches } from '../../support/corpus.ts';
import { recordAt, report } from '../../support/content-tree.ts';
import { sendIn } from '../../support/sent.ts';
import { driftJson } from '../../../scripts/lib/drift-json.ts';

/** A metric of each way in which a number of a year ago can be missing. */
const metrics = `${baseTree['catalogue/metrics.yaml']}- id: members
  label: 党员人数
  unit: 名
  nature: stock
  from: [名册]
  take: { latest: persons }
  per: branch
- id: growth
  label: 投资增速
  unit: '%'
  nature: provided
  from: [统计数据]
  where: { indicator: 投资 }
  take: { latest: growth }
- id: both
  label: 党课和心得体会
  unit: 次
  nature: flow
  plus: [lectures, leadership-lectures]
- id: share
  label: 班子党课占比
  unit: '%'
  nature: flow
  ratio: { of: leadership-lectures, to: lectures }
- id: teaching
  label: 讲过课的党组织
  unit: 个
  nature: flow
  of: lectures
  each: branch
  take: count
  atLeast: 1
`;
const ids = ['lectures', 'essays', 'members', 'growth', 'both', 'share', 'teaching'] as const;

const roster = `- id: roster
  label: 名册
  unit: 份
  when: period
  nature: stock
  fields:
    persons: { type: count, label: 人数, unit: 名, required: true, heads: none }
`;

/** A folder with a sent report that asks each metric for the half-year before, of which nothing is known. */
function sentFolder(): string {
  const asked = ids.map((id) => `<Tally of="${id}" period="上年同期" />`).join('，');
  const { dir } = contentWith({
    ...returnedBranches(),
    'catalogue/metrics.yaml': metrics,
    'catalogue/kinds/名册.yaml': roster,
    'reports/2023-h1.mdx': report(
      { status: '审定', signoff: [{ step: '审定', seat: '党委书记', on: '2023-07-10' }] },
      `${asked}。`,
    ),
  });
  return sendIn(loadContent(dir, '2023-08-15'), '2023-h1').dir;
}

function corpusIn(dir: string): Corpus {
  const { corpus } = loadContent(dir, '2023-08-15');
  if (!corpus) throw new Error('no corpus');
  return corpus;
}

const driftIn = (dir: string): readonly Drift[] => driftOf(corpusIn(dir), '2023-h1');

/** Why a number of the half-year before is missing, as the ledger says it now. */
function gapNow(corpus: Corpus, metric: string): string {
  const question = { metric, period: period('2022-H1'), branch: 'bureau', until: '2023-06-30' };
  return tally(corpus, question).gap ?? 'none';
}

/** Writes a text into a file of a folder, made of what it says now. */
function rewrite(dir: string, path: string, change: (text: string) => string): void {
  const target = join(dir, path);
  writeFileSync(target, change(readFileSync(target, 'utf8')));
}

/** By what a number that is missing is called otherwise: the day from which the ledger, or a kind, is kept. */
const changes = [undefined, '2022-01-01', '2022-03-01', '2022-07-01', '2023-01-01'].flatMap(
  (ledger) =>
    [undefined, '2022-05-01', '2023-01-01'].flatMap((lectures) =>
      [undefined, '2022-07-01', '2023-01-01'].map((rosters) => ({ ledger, lectures, rosters })),
    ),
);

describe('a number that was missing when the report was sent', () => {
  it('and is missing still is no drift, whatever it is called now, while nothing was written down', () => {
    const dir = sentFolder();
    const paths = [
      'catalogue/kinds/组织生活.yaml',
      'catalogue/kinds/名册.yaml',
      'site.yaml',
    ] as const;
    const [lectureKinds, rosterKinds, site] = paths.map((path) =>
      readFileSync(join(dir, path), 'utf8'),
    );
    const since = (day: string | undefined, text = '', label: string) =>
      day === undefined
        ? text
        : text.replace(`label: ${label}\n`, `label: ${label}\n  since: ${day}\n`);
    const gaps = new Set<string>();
    for (const { ledger, lectures, rosters } of changes) {
      const changed = [
        since(lectures, lectureKinds, '党课'),
        since(rosters, rosterKinds, '名册'),
        ledger === undefined ? site : `${site}since: ${ledger}\n`,
      ];
      paths.forEach((path, at) => {
        writeFileSync(join(dir, path), changed[at] ?? '');
      });
      const corpus = corpusIn(dir);
      const figures = corpus.sent.get('2023-h1')?.last.figures ?? [];
      expect(figures.map(({ metric, value }) => [metric, value])).toEqual(
        ids.map((id) => [id, null]),
      );
      const drift = driftOf(corpus, '2023-h1');
      expect({ ledger, lectures, rosters, drift }).toEqual({
        ledger,
        lectures,
        rosters,
        drift: [],
      });
      for (const id of ids) gaps.add(gapNow(corpus, id));
    }
    // The changes have to make a difference to what is said.
    expect(gaps.size).toBeGreaterThan(2);
  }, 120_000);

  it('is one as soon as somebody has written something down for it, or has reported', () => {
    const dir = sentFolder();
    const files = {
      ...recordAt('equipment', { date: '2022-03-02', title: '补录的党课' }, 'late'),
      ...recordAt(
        'window',
        { kind: '名册', title: '名册', period: '2022-H1', persons: 9 },
        'roster',
      ),
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    const found = driftIn(dir);
    const late = 'equipment/2022/2022-03-02-late';
    const of = (id: string) =>
      found
        .filter(({ key }) => key.startsWith(`${id} `))
        .map(({ isOther, records }) => [isOther, records.map((one) => one.id)]);
    expect(of('lectures')).toEqual([[true, [late]]]);
    expect(of('members')).toEqual([[true, ['window/2022/2022-H1-roster']]]);
    expect(of('growth')).toEqual([]);
    expect(of('essays')).toEqual([]);
  });

  it('tells of a return that came in although the number is missing still, and never of who is not asked', () => {
    const dir = sentFolder();
    rewrite(dir, 'branches/window.mdx', (text) =>
      text.replace(
        'returns:\n',
        'returns:\n  - { period: 2022-H1, through: 2022-06-30, by: 支部书记, on: 2022-07-03 }\n',
      ),
    );
    const essays = () => driftIn(dir).filter(({ key }) => key.startsWith('essays '));
    expect(essays().map(({ isOther, reported, awaited }) => [isOther, reported, awaited])).toEqual([
      [false, ['window'], []],
    ]);
    rewrite(dir, 'site.yaml', (text) => `${text}since: 2023-01-01\n`);
    expect(essays()).toEqual([]);
  });
});

describe('a metric that is called otherwise since the report was sent', () => {
  it('is told with both names where the same is asked, and the number is the same', () => {
    const { dir } = contentWith({
      ...returnedBranches(),
      ...recordAt('equipment', { date: '2023-03-02', title: '党课' }, 'lecture'),
      'reports/2023-h1.mdx': report(
        { status: '审定', signoff: [{ step: '审定', seat: '党委书记', on: '2023-07-10' }] },
        '党课<Tally of="lectures" />。',
      ),
    });
    sendIn(loadContent(dir, '2023-08-15'), '2023-h1');
    expect(driftIn(dir)).toEqual([]);
    rewrite(dir, 'catalogue/metrics.yaml', (text) =>
      text.replace('label: 党课\n  unit: 次', 'label: 专题党课\n  unit: 场次'),
    );
    const content = loadContent(dir, '2023-08-15');
    const sent = content.corpus?.reports.get('2023-h1');
    if (!content.corpus || !sent) throw new Error('no report');
    const { lines, others } = driftView(content.corpus, sent);
    expect(others).toEqual([]);
    expect(
      lines.map(({ label, isOther, text, drift }) => [label, isOther, text, drift.definitions]),
    ).toEqual([
      [
        '党课',
        false,
        '报送数和现台账数都是1次，所依据的有变：指标“党课”改称“专题党课”、“专题党课”的单位由次改为场次',
        [],
      ],
    ]);
    // The number is the same: nothing to hint at.
    expect(content.issues.filter(({ issue }) => issue.code === 'sent-drift')).toEqual([]);
  });
});

const gatherings = `- id: gatherings
  label: 集中学习
  unit: 次
  nature: flow
  from: [党课]
  take: count
`;

describe('a metric that was taken out of the catalogue since the report was sent', () => {
  it('is named with the number that was sent, in the text and in a table, and gives no number of now', () => {
    const { dir } = contentWith({
      ...returnedBranches(),
      ...recordAt('equipment', { date: '2023-03-02', title: '党课' }, 'lecture'),
      'catalogue/metrics.yaml': `${baseTree['catalogue/metrics.yaml']}${gatherings}`,
      'reports/2023-h1.mdx': report(
        { status: '审定', signoff: [{ step: '审定', seat: '党委书记', on: '2023-07-10' }] },
        '集中学习<Tally of="gatherings" />，党课<Tally of="lectures" />。\n\n<TallyTable of="gatherings" by="quarter" />\n',
      ),
    });
    sendIn(loadContent(dir, '2023-08-15'), '2023-h1');
    expect(driftIn(dir)).toEqual([]);
    rewrite(dir, 'catalogue/metrics.yaml', (text) =>
      text.replace(/- id: gatherings\n(?: .*\n)+/, ''),
    );
    const content = loadContent(dir, '2023-08-15');
    const sent = content.corpus?.reports.get('2023-h1');
    if (!content.corpus || !sent) throw new Error('no report');
    expect(content.corpus.catalogue.metrics.has('gatherings')).toBe(false);
    const { lines, others } = driftView(content.corpus, sent);
    expect(lines.map(({ label, isOther, text }) => [label, isOther, text])).toEqual([
      ['集中学习', true, '报送数1次，现在无从再算：指标目录和目标任务里已没有“集中学习”'],
    ]);
    // The quarters of the table, and the year before that the page of evidence compares with.
    const gone = '现在无从再算：指标目录和目标任务里已没有“集中学习”';
    expect(others.map(({ text }) => text).sort()).toEqual([
      `报送数0次，${gone}`,
      `报送数1次，${gone}`,
      `报送数【待报】，${gone}`,
    ]);
    const told = JSON.parse(driftJson(content.corpus, sent)) as { drift: { now: unknown }[] };
    expect(told.drift.map(({ now }) => now)).toEqual([null, null, null, null]);
    expect(content.issues.filter(({ issue }) => issue.code === 'sent-drift')).toHaveLength(1);
  });
});
