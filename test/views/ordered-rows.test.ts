import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { period } from '../../src/domain/period.ts';
import { figuresBlock, type FiguresAsk } from '../../src/views/report/text/blocks.ts';
import { orderedRows } from '../../src/views/report/text/ordered-rows.ts';
import { loadTree, recordAt, report, branch, type Files } from '../support/content-tree.ts';
import { corpusWith, figure } from '../support/corpus.ts';

const returns = [
  { period: '2023-Q1', through: '2023-03-31', by: '支部书记', on: '2023-04-03' },
  { period: '2023-Q2', through: '2023-06-30', by: '支部书记', on: '2023-07-03' },
];

/** A branch that has returned, with so many lectures. */
function lecturing(slug: string, count: number): Files {
  const days = Array.from(
    { length: count },
    (_, at) => `2023-03-${String(at + 1).padStart(2, '0')}`,
  );
  return Object.assign(
    { [`branches/${slug}.mdx`]: branch({ name: `${slug}党支部`, returns }) },
    ...days.map((date) => recordAt(slug, { date, title: `${slug}${date}讲党课` })),
  ) as Files;
}

const files: Files = {
  ...lecturing('a-branch', 1),
  ...lecturing('b-branch', 3),
  ...lecturing('c-branch', 0),
  ...lecturing('d-branch', 3),
  'branches/e-branch.mdx': branch({ name: 'e-branch党支部' }),
  'branches/equipment.mdx': undefined,
  'branches/window.mdx': undefined,
};

describe('a table in a report', () => {
  const corpus = corpusWith(files);
  const lectures = corpus.catalogue.metrics.get('lectures')!;
  const shown = (asked: Partial<FiguresAsk>) => {
    const scope = { period: period('2023-H1'), branch: 'bureau', until: corpus.site.asOf };
    const block = figuresBlock(corpus, scope, { of: [lectures], by: 'branch', ...asked })!;
    const rows = block.table.rows.map(({ cells }) => [
      cells[0]!.text.replace('党支部', ''),
      cells[1]!.text,
    ]);
    return { rows, caption: block.table.caption, total: block.table.total?.cells[1]?.text };
  };

  it('stays in the order of the register: no branch is ranked unless the report asks for it', () => {
    expect(shown({}).rows.map(([name]) => name)).toEqual([
      'a-branch',
      'b-branch',
      'c-branch',
      'd-branch',
      'e-branch',
    ]);
    expect(shown({}).caption).not.toContain('排列');
  });

  it('goes by a metric where the report asks for it, unknown numbers last', () => {
    const { rows, caption } = shown({ sort: lectures });
    expect(rows).toEqual([
      ['b-branch', '3'],
      ['d-branch', '3'],
      ['a-branch', '1'],
      ['c-branch', '0'],
      ['e-branch', '待报'],
    ]);
    expect(caption).toContain(`按${lectures.label}从多到少排列`);
    const rising = shown({ sort: lectures, order: '从少到多' });
    expect(rising.rows.map(([name]) => name)).toEqual([
      'c-branch',
      'a-branch',
      'b-branch',
      'd-branch',
      'e-branch',
    ]);
  });

  it('shows so many of the first, with all that equal the last of them, over the total of all', () => {
    const { rows, caption, total } = shown({ sort: lectures, limit: 1 });
    expect(rows.map(([name]) => name)).toEqual(['b-branch', 'd-branch']);
    expect(caption).toContain('列出2个，共5个，其中1个没有可比的数');
    expect(total).toBe('7');
  });
});

it('the first rows are those that no other row comes before, for any numbers', () => {
  const corpus = corpusWith(files);
  const one = figure(corpus, 'lectures');
  const numbers = fc.array(fc.option(fc.nat({ max: 5 })), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 9 }), fc.boolean(), (values, limit, rises) => {
      const rows = values.map((_, at) => ({ id: String(at), label: '', figures: [one] }));
      const order = rises ? '从少到多' : '从多到少';
      const valueOf = ({ id }: { id: string }) => values[Number(id)] ?? null;
      const asked = { sort: one.metric, order } as const;
      const first = orderedRows(rows, { ...asked, limit }, valueOf).rows.map(valueOf);
      const known = values
        .filter((value) => value !== null)
        .sort((a, b) => (rises ? a - b : b - a));
      const last = known[Math.min(limit, known.length) - 1];
      expect(first).toEqual(known.filter((value, at) => at < limit || value === last));
      const all = orderedRows(rows, asked, valueOf).rows.map(valueOf);
      expect(all).toEqual([...known, ...values.filter((value) => value === null)]);
    }),
  );
});

it.each([
  ['<TallyTable of="lectures" by="branch" limit="5" />', 'mdx-attribute-missing'],
  ['<TallyTable of="lectures" by="branch" order="从少到多" />', 'mdx-attribute-missing'],
  ['<TallyTable of="lectures" by="branch" sort="essays" />', 'attribute-value'],
  ['<TallyTable of="lectures" by="branch" sort="lectures" order="up" />', 'attribute-value'],
])('a table is told of that cannot be put in order: %s', (text, code) => {
  const { issues } = loadTree({ 'reports/2023-h1.mdx': report({}, text) });
  expect(issues.map(({ issue }) => issue.code)).toContain(code);
});
