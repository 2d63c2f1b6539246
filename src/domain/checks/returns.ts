import { existsOn, stateOn, type Branch } from '../branch.ts';
import type { Corpus } from '../corpus.ts';
import { addDays, earlier, type IsoDate } from '../date.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { textOrder } from '../order.ts';
import { partOf } from '../period.ts';
import { treeDay, type WorkRecord } from '../record.ts';
import { isReadWhole, type RecordOrParts } from '../record-parts.ts';
import type { Check } from './check.ts';
import { eachRecord } from './each-record.ts';

export const returnChecks: readonly Check[] = [
  { name: 'records lie in periods that their branch returns', find: unreturned },
  { name: 'what is added after a return says so', find: eachRecord(added) },
];

/** How long a branch may take over the return of a quarter: the office asks on the tenth, and again. */
const graceDays = 15;

/** A return as far as it counts: the days that it vouches for, and the day on which it was given. */
interface Given {
  readonly period: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly on: IsoDate;
}

/** What a branch has returned by the last day of the site. */
function givenBy({ returns }: Branch, asOf: IsoDate): Given[] {
  return returns
    .filter(({ on }) => on <= asOf)
    .map(({ period: { id, from, to }, through, on }) => ({
      period: id,
      from,
      to: earlier(through, to),
      on,
    }));
}

/** The records of a branch that no return covers, in one quarter. */
interface Uncovered {
  readonly branch: Branch;
  readonly period: string;
  readonly days: IsoDate[];
  reason: 'gap' | 'late';
}

/**
 * Records that their branch has not vouched for, although it returned later days, or the quarter has long
 * been over. What the office alone keeps lies in the office's folder, and waits for its return. One issue
 * for a branch and quarter: what is missing is one line in the branch's file.
 */
function unreturned(corpus: Corpus): Issue[] {
  const { asOf } = corpus.site;
  const given = new Map(
    [...corpus.branches.values()].map((branch) => [branch.slug, givenBy(branch, asOf)]),
  );
  // Before anybody returned anything, nobody was asked to.
  const practice = [...given.values()]
    .flat()
    .reduce<IsoDate | undefined>(
      (first, { from }) => (first === undefined ? from : earlier(first, from)),
      undefined,
    );
  if (practice === undefined) return [];
  const found = new Map<string, Uncovered>();
  for (const record of corpus.records.values()) {
    const branch = corpus.branches.get(record.branch);
    const day = treeDay(record.when);
    if (!branch || !existsOn(branch, day) || !isJudged(record, day, practice, asOf)) continue;
    const returns = given.get(branch.slug) ?? [];
    const reason = whyUncovered(returns, day, asOf);
    if (!reason) continue;
    const period = partOf(day, 'quarter').id;
    const key = `${branch.slug} ${period}`;
    const known = found.get(key) ?? { branch, period, days: [], reason };
    found.set(key, known);
    known.days.push(day);
    if (reason === 'gap') known.reason = reason;
  }
  return [...found.values()].map(({ branch, period, days, reason }) => {
    const facts = {
      branch: stateOn(branch, asOf).name,
      period,
      months: [...new Set(days.map((day) => day.slice(0, 7)))].sort(),
      count: days.length,
      reason,
      through: lastDay(given.get(branch.slug) ?? []),
      asOf,
    };
    // What is missing is to be written below the last of them.
    const last = branch.returns.length - 1;
    const path = last < 0 ? ['returns'] : ['returns', last];
    return issue('not-returned', facts, inData(branch.file, path));
  });
}

/** Ledgers of earlier years were complete when they were taken over. */
function isJudged(
  { state, source }: WorkRecord,
  day: IsoDate,
  practice: IsoDate,
  asOf: IsoDate,
): boolean {
  return state !== '作废' && source !== '历史导入' && day >= practice && day <= asOf;
}

function whyUncovered(
  returns: readonly Given[],
  day: IsoDate,
  asOf: IsoDate,
): 'gap' | 'late' | undefined {
  if (covering(returns, day).length > 0) return undefined;
  if (returns.some(({ to }) => to > day)) return 'gap';
  return inTime(partOf(day, 'quarter').to) < asOf ? 'late' : undefined;
}

/** The last day on which a return of what ended on a day is in time. */
function inTime(end: IsoDate): IsoDate {
  return addDays(end, graceDays);
}

function covering(returns: readonly Given[], day: IsoDate): Given[] {
  return returns.filter(({ from, to }) => from <= day && day <= to);
}

function lastDay(returns: readonly Given[]): IsoDate | undefined {
  return returns
    .map(({ to }) => to)
    .sort()
    .at(-1);
}

/**
 * What was written down after the branch had said that all was there has changed what it said, and has to
 * show it. The first return that covers the day is the one that it was missing from. What another office
 * hands over comes when that office publishes it, and no branch's word is about it.
 */
function added(record: RecordOrParts, { branches, catalogue, site }: Corpus): Issue[] {
  const { recorded, source, state, when, file } = record;
  const branch = branches.get(record.branch);
  if (!branch || !when || !isReadWhole(record, 'kind', 'also', 'source')) return [];
  if (recorded === undefined || source !== undefined || (state ?? '作废') === '作废') return [];
  if (record.kinds.some((id) => catalogue.kinds.get(id)?.nature === 'provided')) return [];
  const [first] = covering(givenBy(branch, site.asOf), treeDay(when)).sort((a, b) =>
    textOrder(a.on, b.on),
  );
  // While the office is still collecting, what comes a day late is in time.
  if (first === undefined || recorded <= first.on || recorded <= inTime(first.to)) return [];
  const facts = { recorded, period: first.period, on: first.on };
  return [issue('added-after-return', facts, inData(file, ['recorded']))];
}
