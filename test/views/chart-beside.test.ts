import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { period } from '../../src/domain/period.ts';
import { corpusFor } from '../../src/domain/sent/sent-corpus.ts';
import { figureBeside, reportUntil } from '../../src/domain/tally/figure.ts';
import { loadContent, type Content } from '../../src/io/load.ts';
import { figuresBlock } from '../../src/views/report/text/blocks.ts';
import { driftView } from '../../src/views/sent/drift-view.ts';
import { contentWith, returnedBranches } from '../support/corpus.ts';
import { record, recordAt, report, type Fields } from '../support/content-tree.ts';
import { sendIn } from '../support/sent.ts';

const steps = ['month', 'quarter', 'branch'] as const;
const beside = { relative: '上年同期' } as const;

/** Counted lectures of over twenty people until 2022 was over, and all from then on, which older records carry. */
const metrics = `- id: lectures
  label: 党课
  unit: 次
  nature: flow
  from: [党课]
  where: { attendance: { atLeast: 20 } }
  take: count
  versions:
    - { validFrom: 2023-01-01, where: {}, comparable: true }
`;

const checked = { state: '已核', checkedBy: '党委书记' };
const lecture = (slug: string, date: string, attendance: number): Fields =>
  recordAt(slug, { date, title: `党课${date}`, attendance, ...checked }, 'lecture');

function contentOf(): Content {
  const charts = steps.map((by) => `<Chart of="lectures" by="${by}" period="上年同期" />`);
  const { dir } = contentWith({
    ...returnedBranches(),
    'catalogue/metrics.yaml': metrics,
    ...lecture('equipment', '2022-02-10', 30),
    ...lecture('equipment', '2022-05-10', 8),
    ...lecture('window', '2022-05-12', 8),
    ...lecture('equipment', '2023-02-10', 8),
    'reports/2023-h1.mdx': report(
      { status: '审定', signoff: [{ step: '审定', seat: '党委书记', on: '2023-07-10' }] },
      ['党课<Tally of="lectures" period="上年同期" />。', ...charts].join('\n\n'),
    ),
  });
  return loadContent(dir, '2023-08-15');
}

/** What the charts of the report draw for the year before, by their step, with the total below each. */
function drawn({ corpus: content }: Content) {
  const asIs = content?.reports.get('2023-h1');
  if (!content || !asIs) throw new Error('no report');
  const corpus = corpusFor(content, asIs);
  const metric = corpus.catalogue.metrics.get('lectures');
  if (!metric) throw new Error('no metric');
  const scope = { period: asIs.period, branch: asIs.branch, until: reportUntil(content, asIs) };
  return steps.map((by) => {
    const block = figuresBlock(corpus, scope, { of: [metric], by, period: beside });
    const [total] = block?.total.figures ?? [];
    return [by, block?.parts.map(({ figures }) => figures[0]?.tally.value), total?.tally.value];
  });
}

/** Of a month without a record nobody has said that it had none. */
const whole = [
  ['month', [null, 1, null, null, 2, null], 3],
  ['quarter', [1, 2], 3],
  ['branch', [2, 1], 3],
];

describe('a chart of the year before', () => {
  it('counts by the definition that the number beside it is compared by, in each of its parts', () => {
    expect(drawn(contentOf())).toEqual(whole);
  });

  it('draws the same after the report was sent, and a late record of that year is told of the chart', () => {
    const { dir } = sendIn(contentOf(), '2023-h1');
    const late = join(dir, 'records/window/2022/2022-04-20-late.mdx');
    mkdirSync(dirname(late), { recursive: true });
    const fields = { date: '2022-04-20', title: '补录', recorded: '2023-08-01', ...checked };
    writeFileSync(late, record({ ...fields, attendance: 5 }));
    const content = loadContent(dir, '2023-08-15');
    expect(drawn(content)).toEqual(whole);
    const sent = content.corpus?.reports.get('2023-h1');
    if (!content.corpus || !sent) throw new Error('no report');
    const { lines, others } = driftView(content.corpus, sent);
    expect(lines.map(({ text }) => text)).toEqual([
      '报送数3次，现台账数4次：政务服务窗口党支部补录1条',
    ]);
    expect(others.map(({ label }) => label.split('：')[0])).toEqual(['图', '图', '图']);
  });

  it('comes to the number that is printed of it, for every metric of the demo', () => {
    const { corpus } = loadContent('content', '2023-07-31');
    if (!corpus) throw new Error('no demo');
    const scope = { period: period('2023-H1'), branch: 'bureau', until: '2023-06-20' };
    let numbers = 0;
    for (const metric of corpus.catalogue.metrics.values()) {
      const printed = figureBeside(corpus, { ...scope, metric: metric.id }, beside);
      const block = figuresBlock(corpus, scope, { of: [metric], by: 'quarter', period: beside });
      const [total] = block?.total.figures ?? [];
      expect([metric.id, total?.tally.value, total?.tally.records]).toEqual([
        metric.id,
        printed?.tally.value,
        printed?.tally.records,
      ]);
      if (typeof printed?.tally.value === 'number') numbers += 1;
    }
    expect(numbers).toBeGreaterThan(30);
  });
});
