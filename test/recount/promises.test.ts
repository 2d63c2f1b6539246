import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/io/load.ts';
import { commitmentVerdicts } from '../../src/domain/verdicts.ts';
import { demoContent } from '../support/site.ts';
import { daysOf } from './days.ts';
import { readOffice, type Raw } from './office.ts';

/*
 * What plans and reports promise by records, and seat by seat, counted straight from the frontmatter: which records
 * there are of a kind, on which days, with which words.
 */

const today = '2023-07-31';

type Front = Readonly<Record<string, unknown>>;

interface Shown {
  readonly id: string;
  readonly by: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly target: number;
  readonly kind: string;
  readonly where: Front;
  readonly isCancelled: boolean;
}

function front(file: string): Front {
  const [, yaml = ''] = /^---\n([^]*?)\n---/.exec(readFileSync(file, 'utf8')) ?? [];
  return load(yaml, { schema: CORE_SCHEMA }) as Front;
}

/** The half-year after one: what a report promises is for that. */
const after: Readonly<Record<string, string>> = {
  '2022-H1': '2022-H2',
  '2022-H2': '2023-H1',
};

function shownIn(folder: 'plans' | 'reports'): Shown[] {
  const names = readdirSync(join(demoContent, folder)).filter((name) => name.endsWith('.mdx'));
  return names.flatMap((name) => {
    const { period, commitments = [] } = front(join(demoContent, folder, name));
    const asked = folder === 'plans' ? String(period) : after[String(period)];
    if (asked === undefined) return [];
    const [from, to] = daysOf(asked);
    return (commitments as Front[]).flatMap((one): Shown[] => {
      const shownBy = one.shownBy as { kind: string; where?: Front } | undefined;
      if (!shownBy) return [];
      const by = one.by as string | undefined;
      return [
        {
          id: String(one.id),
          by,
          from,
          to: by ?? to,
          target: (one.target as number | undefined) ?? 1,
          kind: shownBy.kind,
          where: shownBy.where ?? {},
          isCancelled: one.cancelled !== undefined,
        },
      ];
    });
  });
}

function fits({ data }: Raw, { kind, where }: Shown): boolean {
  const kinds = [data.kind, ...((data.also ?? []) as string[])];
  if (!kinds.includes(kind) || data.state === '作废') return false;
  return Object.entries(where).every(([key, wanted]) => {
    const value = data[key];
    if (typeof wanted !== 'object' || wanted === null) return value === wanted;
    if ('has' in wanted) return Array.isArray(value) && value.includes(wanted.has);
    return 'exists' in wanted && (value !== undefined) === wanted.exists;
  });
}

/** The state by the days of the records that fit, once everybody has confirmed. */
function stateOf(one: Shown, records: readonly Raw[]): string {
  const days = records
    .filter((raw) => fits(raw, one))
    .map((raw) => ({
      day: String(raw.data.date),
      made: raw.data.for,
    }));
  const inTime = days.filter(({ day, made }) => !made && day >= one.from && day <= one.to);
  if (inTime.length >= one.target) return 'done';
  if (one.isCancelled) return 'cancelled';
  if (today < one.to) return 'in-window';
  const late = days.filter(({ day, made }) => (one.by ? day > one.to && day <= today : made));
  return inTime.length + late.length >= one.target ? 'done-late' : 'missed';
}

const { corpus } = loadContent(demoContent, today);
const { records } = readOffice(demoContent);

function judged(id: string) {
  const commitment = corpus?.commitments.get(id);
  if (!corpus || !commitment) throw new Error(`No commitment ${id}`);
  return commitmentVerdicts(corpus, commitment, today);
}

it('what records show is judged as their frontmatter says', () => {
  const shown = [...shownIn('plans'), ...shownIn('reports')];
  expect(shown.length).toBeGreaterThan(8);
  const recounted = Object.fromEntries(shown.map((one) => [one.id, stateOf(one, records)]));
  const states = Object.fromEntries(shown.map(({ id }) => [id, judged(id)[0]?.state]));
  expect(states).toEqual(recounted);
  // Each of these occurs.
  expect(new Set(Object.values(recounted))).toEqual(
    new Set(['done', 'done-late', 'missed', 'in-window', 'cancelled']),
  );
});

it('each leading seat has its own research in each quarter, as the records name the seats', () => {
  const quarters = ['2023-Q1', '2023-Q2'];
  const counted = quarters.flatMap((quarter) => {
    const [from, to] = daysOf(quarter);
    const own = records.filter(({ data }) => {
      const day = String(data.date);
      return data.kind === '班子成员专题调研' && data.state !== '作废' && day >= from && day <= to;
    });
    return ['党委书记', '党委副书记', '分管工业党委委员', '分管商务党委委员'].map((seat) => [
      quarter,
      seat,
      own.filter(({ data }) => data.seat === seat).length,
    ]);
  });
  const verdicts = judged('research-each-quarter').filter(({ window }) =>
    quarters.includes(window.id),
  );
  expect(verdicts.map(({ window, seat, tally }) => [window.id, seat, tally.value])).toEqual(
    counted,
  );
  const vacant = verdicts.filter(({ state }) => state === 'exempt').map(({ seat }) => seat);
  expect(vacant).toEqual(['党委副书记', '党委副书记']);
});
