import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * A second count of the demo's figures, for tests: straight from the frontmatter, by hand-written rules,
 * without schemas, catalogue or evaluator. It knows nothing of the code that it checks.
 */

/** A record's frontmatter with its id and branch. */
export interface Raw {
  readonly id: string;
  readonly branch: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Counted {
  readonly value: number;
  readonly records: readonly string[];
}

/** Reads all records below a content folder. */
export function readRaw(content: string): Raw[] {
  const root = join(content, 'records');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => ({
      id: path.slice(0, -'.mdx'.length),
      branch: path.split('/')[0] ?? '',
      data: load(readFileSync(join(root, path), 'utf8').split('---\n')[1] ?? '', {
        schema: CORE_SCHEMA,
      }) as Record<string, unknown>,
    }));
}

/** What the rules of the first half of 2023 as of its last day give, by metric. */
export function recount(all: readonly Raw[], from: string, to: string): Map<string, Counted> {
  const valid = all.filter(({ data }) => data.state !== '作废');
  const byId = new Map(valid.map((raw) => [raw.id, raw]));
  const is = (raw: Raw, ...kinds: string[]) =>
    [raw.data.kind, ...[raw.data.also ?? []].flat()].some((kind) => kinds.includes(String(kind)));
  const inTime = (raw: Raw) => within(raw, from, to);
  const of = (...kinds: string[]) => valid.filter((raw) => is(raw, ...kinds) && inTime(raw));
  const times = (raw: Raw) => Number(raw.data.times ?? 1);
  const text = ({ data }: Raw, key: string) => written(data[key]);
  const known = (raw: Raw, key: string) => raw.data[key] !== undefined && text(raw, key) <= to;

  const count = (raws: readonly Raw[]): Counted => sum(raws, times);
  const feedback = of('群众反映问题与意见建议').filter(
    ({ data }) => data.duplicateOf === undefined,
  );
  const closed = feedback.filter((raw) => known(raw, 'closed'));
  const active = of('结对共建活动').filter((raw) => {
    const agreement = byId.get(text(raw, 'agreement'));
    const date = text(raw, 'date');
    if (!agreement || date < text(agreement, 'from')) return false;
    return agreement.data.to !== undefined && date <= text(agreement, 'to');
  });
  const leaders = ['党委书记', '党委副书记', '分管工业党委委员', '分管商务党委委员'];
  const visits = of('走访调研党支部');

  return new Map<string, Counted>([
    ['outreach-talks', count(of('宣讲报告'))],
    ['outreach-audience', sum(of('宣讲报告'), (raw) => Number(raw.data.attendance))],
    ['central-group-sessions', count(of('党委理论学习中心组学习'))],
    [
      'central-group-topical',
      count(of('党委理论学习中心组学习').filter(({ data }) => data.topical === true)),
    ],
    [
      'central-group-enlarged',
      count(of('党委理论学习中心组学习').filter(({ data }) => data.enlarged === true)),
    ],
    ['study-discussions', count(of('学习讨论'))],
    ['knowledge-quizzes', count(of('知识测试'))],
    // The two kinds share no record in the demo; a shared one would be no sum at all.
    ['discussions-and-quizzes', count(of('学习讨论', '知识测试'))],
    ['reflection-essays', sum(of('心得体会统计'), (raw) => Number(raw.data.essays))],
    ['party-lectures', count(of('党课'))],
    ['themed-lectures', count(of('党课').filter(({ data }) => data.themed === true))],
    [
      'leadership-lectures',
      count(
        of('党课').filter(
          (raw) => leaders.includes(text(raw, 'lecturer')) && raw.branch !== 'bureau',
        ),
      ),
    ],
    ['party-days', count(of('主题党日'))],
    ['party-day-present', sum(of('主题党日'), (raw) => Number(raw.data.present))],
    ['party-day-expected', sum(of('主题党日'), (raw) => Number(raw.data.expected))],
    ['gatherings', count(of('党课', '主题党日'))],
    [
      'branches-visited',
      distinct(visits, visitedBranches, (raw) => visitedBranches(raw).length > 0),
    ],
    ['visits-received', count(visits)],
    [
      'partner-units',
      distinct(active, (raw) => [text(byId.get(text(raw, 'agreement')) as Raw, 'partner')]),
    ],
    ['feedback-received', count(feedback)],
    ['public-problems', count(feedback.filter(({ data }) => data.type === '问题'))],
    ['public-suggestions', count(feedback.filter(({ data }) => data.type === '意见建议'))],
    ['feedback-closed', count(closed)],
  ]);
}

/** The demo's two branches that are no 党支部 are visited too, but only 党支部 are counted. */
function visitedBranches({ data }: Raw): string[] {
  return [data.visited ?? []]
    .flat()
    .map(String)
    .filter((slug) => slug !== 'bureau' && slug !== 'enterprises');
}

function sum(raws: readonly Raw[], amount: (raw: Raw) => number): Counted {
  return { value: raws.reduce((total, raw) => total + amount(raw), 0), records: ids(raws) };
}

function distinct(
  raws: readonly Raw[],
  names: (raw: Raw) => readonly string[],
  counts: (raw: Raw) => boolean = () => true,
): Counted {
  return { value: new Set(raws.flatMap(names)).size, records: ids(raws.filter(counts)) };
}

function ids(raws: readonly Raw[]): string[] {
  return raws.map(({ id }) => id).sort();
}

/** Whether a day, or the whole of a count's period, lies between two days. */
function within({ data }: Raw, from: string, to: string): boolean {
  const date = written(data.date);
  if (date !== '') return from <= date && date <= to;
  if (data.period === undefined) return false;
  const [first, last] = daysOf(written(data.period));
  return from <= first && (written(data.through) || last) <= to;
}

/** A value of the frontmatter as text, empty where it is absent. */
function written(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** First and last day of the periods that the demo's counts use: months, quarters, halves. */
function daysOf(period: string): [string, string] {
  const [year, part = ''] = period.split('-') as [string, string?];
  const quarter = /^Q(\d)$/.exec(part);
  const half = /^H(\d)$/.exec(part);
  const [first, count] = quarter
    ? [Number(quarter[1]) * 3 - 2, 3]
    : half
      ? [Number(half[1]) * 6 - 5, 6]
      : [Number(part), 1];
  const last = first + count - 1;
  const pad = (number: number) => String(number).padStart(2, '0');
  return [
    `${year}-${pad(first)}-01`,
    `${year}-${pad(last)}-${new Date(Number(year), last, 0).getDate()}`,
  ];
}
