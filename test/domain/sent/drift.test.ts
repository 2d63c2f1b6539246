import { rmSync, writeFileSync, readFileSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftOf } from '../../../src/domain/sent/drift.ts';
import { loadContent, type Content } from '../../../src/io/load.ts';
import { contentWith, returnedBranches } from '../../support/corpus.ts';
import { branch, record, recordAt, report } from '../../support/content-tree.ts';
import { printedOf, sendIn } from '../../support/sent.ts';

const branches = ['equipment', 'window'] as const;
const months = ['01', '02', '03', '04', '05', '06'];

/** Six lectures of each branch, one a month, checked. */
const lectures = Object.assign(
  {},
  ...branches.flatMap((slug) =>
    months.map((month) =>
      recordAt(
        slug,
        {
          date: `2023-${month}-10`,
          title: `党课${slug}${month}`,
          state: '已核',
          checkedBy: '党委书记',
          evidence: [{ type: '会议记录本', ref: `${slug}第${month}页` }],
        },
        'lecture',
      ),
    ),
  ),
) as Record<string, string>;

const body =
  '党课<Tally of="lectures" />，<Tally of="lectures" as="同比" />。\n\n<TallyTable of="lectures" by="quarter" />\n';

function sentContent(): Content {
  const { dir } = contentWith({
    ...returnedBranches(),
    ...lectures,
    'reports/2023-h1.mdx': report(
      { status: '审定', signoff: [{ step: '审定', seat: '党委书记', on: '2023-07-10' }] },
      body,
    ),
  });
  return sendIn(loadContent(dir, '2023-08-15'), '2023-h1');
}

const idOf = (slug: string, month: string) => `${slug}/2023/2023-${month}-10-lecture`;
const pathOf = (dir: string, id: string) => join(dir, 'records', `${id}.mdx`);

/** A change of one record, by what happens to it. */
type Edit = {
  readonly do:
    'late' | 'changed' | 'redated' | 'corrected' | 'voided' | 'gone' | 'moved' | 'merged';
  readonly slug: string;
  readonly month: string;
};

/** Makes a change in the folder, and answers what it does to the half-year's count of lectures. */
function make(dir: string, { do: what, slug, month }: Edit): string[] {
  const id = idOf(slug, month);
  const path = pathOf(dir, id);
  const text = readFileSync(path, 'utf8');
  const other = slug === 'equipment' ? 'window' : 'equipment';
  switch (what) {
    case 'late': {
      const late = `${slug}/2023/2023-${month}-20-late`;
      const fields = {
        date: `2023-${month}-20`,
        title: `补录${slug}${month}`,
        recorded: '2023-08-01',
      };
      writeFileSync(pathOf(dir, late), record({ ...fields, state: '已核', checkedBy: '党委书记' }));
      return [`late ${late} -1`];
    }
    case 'changed':
      // Another title: the same number, so that nothing differs.
      writeFileSync(path, text.replace('title: 党课', 'title: 专题党课'));
      return [];
    case 'redated': {
      // It happened in another year, and lies where that year's records lie.
      const there = pathOf(dir, `${slug}/2022/2022-${month}-10-lecture`);
      mkdirSync(dirname(there), { recursive: true });
      writeFileSync(there, text.replace(`2023-${month}-10`, `2022-${month}-10`));
      rmSync(path);
      return [`redated ${id} 1- ${slug}/2022/2022-${month}-10-lecture`];
    }
    case 'corrected': {
      // Its day was another one of the same month: it counts as before, under another name.
      const there = `${slug}/2023/2023-${month}-11-lecture`;
      writeFileSync(pathOf(dir, there), text.replace(`2023-${month}-10`, `2023-${month}-11`));
      rmSync(path);
      return [`redated ${id} 11 ${there}`];
    }
    case 'voided':
      writeFileSync(path, text.replace('state: 已核', 'state: 作废\nreason: 重复登记'));
      return [`voided ${id} 1-`];
    case 'gone':
      rmSync(path);
      return [`gone ${id} 1-`];
    case 'moved': {
      const there = `${other}/2023/2023-${month}-10-moved`;
      renameSync(path, pathOf(dir, there));
      return [`moved ${id} 11 ${there}`];
    }
    case 'merged': {
      const host = pathOf(dir, idOf(other, month));
      const joint = `with: [{ branch: ${slug}, role: 联合 }]\nstate: 已核`;
      writeFileSync(host, readFileSync(host, 'utf8').replace('state: 已核', joint));
      rmSync(path);
      return [`merged ${id} 1- ${idOf(other, month)}`];
    }
  }
}

const edit = fc.record({
  do: fc.constantFrom(
    'late',
    'changed',
    'redated',
    'corrected',
    'voided',
    'gone',
    'moved',
    'merged',
  ),
  slug: fc.constantFrom(...branches),
  month: fc.constantFrom(...months),
}) as fc.Arbitrary<Edit>;

/** Changes of which each has a month of its own. */
const edits = fc.uniqueArray(edit, { selector: ({ month }) => month, maxLength: 5 });

describe('what a report was sent with', () => {
  it('stays on every page and in every file whatever happens to the records, and the drift names just that', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const sent = sentContent();
        const before = printedOf(sent, '2023-h1');
        const expected = all.flatMap((one) => make(sent.dir, one));
        const after = loadContent(sent.dir, '2023-08-15');
        const { corpus } = after;
        if (!corpus) throw new Error('no corpus');
        expect(printedOf(after, '2023-h1')).toEqual(before);
        const whole = driftOf(corpus, '2023-h1').find(({ key }) =>
          key.startsWith('lectures 2023-H1'),
        );
        const found = (whole?.records ?? []).map(
          ({ cause, id, before: was, after: is, now }) =>
            `${cause} ${id} ${was ?? '-'}${is ?? '-'}${['moved', 'redated', 'merged'].includes(cause) ? ` ${now}` : ''}`,
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 25 },
    );
  }, 240_000);

  it.each(
    [true, false].flatMap((joins) =>
      months.flatMap((month) =>
        [true, false].map((isRedefined) => ({
          /** Whether the window comes below the section that reports, or leaves it. */
          joins,
          month,
          isRedefined,
        })),
      ),
    ),
  )(
    'stays when the tree moves or the definition changes, and the drift names what counts otherwise for it: %j',
    ({ joins, month, isRedefined }) => {
      const [before, after] = joins ? ['bureau', 'equipment'] : ['equipment', 'bureau'];
      const windowBelow = (parent: string, ...history: readonly object[]) =>
        branch({
          name: '政务服务窗口党支部',
          parent,
          history: [{ from: '2019-01-01', members: 12 }, ...history],
        });
      const { dir } = contentWith({
        ...returnedBranches(),
        'branches/window.mdx': windowBelow(before),
        ...lectures,
        'reports/2023-h1.mdx': report(
          {
            branch: 'equipment',
            status: '审定',
            signoff: [{ step: '审定', seat: '党委书记', on: '2023-07-10' }],
          },
          body,
        ),
      });
      const sent = sendIn(loadContent(dir, '2023-08-15'), '2023-h1');
      const printed = printedOf(sent, '2023-h1');
      const from = `2023-${month}-01`;
      writeFileSync(join(dir, 'branches/window.mdx'), windowBelow(before, { from, parent: after }));
      const metrics = join(dir, 'catalogue/metrics.yaml');
      if (isRedefined) {
        const text = readFileSync(metrics, 'utf8');
        const where = 'where: { branch: { not: equipment } }';
        writeFileSync(metrics, text.replace('from: [党课]', `from: [党课]\n  ${where}`));
      }
      const now = loadContent(dir, '2023-08-15');
      expect(printedOf(now, '2023-h1')).toEqual(printed);
      const drift = now.corpus && driftOf(now.corpus, '2023-h1');
      const whole = drift?.find(({ key }) => key.startsWith('lectures 2023-H1 equipment'));
      const moved = months.filter((each) => each >= month).map((each) => idOf('window', each));
      const dropped = isRedefined ? months.map((each) => idOf('equipment', each)) : [];
      expect(whole?.definitions).toEqual(isRedefined ? ['lectures'] : []);
      expect(
        whole?.records.map(({ cause, id, before: was, after: is }) => [cause, id, was, is]),
      ).toEqual([
        ...dropped.map((id) => ['elsewhere', id, 1, undefined]),
        ...moved.map((id) =>
          joins ? ['entered', id, undefined, 1] : ['elsewhere', id, 1, undefined],
        ),
      ]);
    },
  );
});
