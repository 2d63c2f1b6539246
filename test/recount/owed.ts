import { daysOf } from './days.ts';
import type { Counted, Look } from './look.ts';
import { hasReturned, written, type Organisation, type Raw } from './office.ts';

/** What each 党支部 hands in once for every half-year. */
export const halfYearly = ['党费收缴统计', '集中学习学时统计'];

const branchLevels = ['党支部', '联合党支部'];

/** What was counted of such a kind, with those named as missing that owe a sheet of the asked days. */
export function withOwed(look: Look, kind: string, counted: Counted): Counted {
  const sheets = look.office.records.filter(
    ({ data }) => data.kind === kind && data.state !== '作废',
  );
  const owing = look.living().filter((one) => owes(look, one, sheets));
  const missing = [...new Set([...counted.missing, ...owing.map(({ slug }) => slug)])].sort();
  const isNothing = counted.records.length === 0 && missing.length > 0 && !counted.isDisputed;
  return { ...counted, missing, ...(isNothing ? { value: null } : {}) };
}

/** Whether an organisation has confirmed a half that touches the asked days, and has no sheet of it. */
function owes({ asked, end }: Look, one: Organisation, sheets: readonly Raw[]): boolean {
  const own = sheets.filter(({ branch }) => branch === one.slug).map(daysOfSheet);
  // The members of a 临时党支部 are on the lists of others: it owes what it has taken to handing in.
  if (!branchLevels.includes(one.level) && own.length === 0) return false;
  return halvesOf(sheets).some(
    ([from, to]) =>
      from <= end &&
      to >= asked.from &&
      one.founded <= from &&
      (one.ended === '' || one.ended >= to) &&
      hasReturned(one, from, to) &&
      !own.some(([first, last]) => first <= from && last >= to),
  );
}

/** The halves of which somebody has handed one in: nobody was asked for others. */
function halvesOf(sheets: readonly Raw[]): [string, string][] {
  const periods = sheets.map(({ data }) => written(data.period));
  return [...new Set(periods.filter((period) => /-H[12]$/.test(period)))].map(daysOf);
}

function daysOfSheet({ data }: Raw): [string, string] {
  return daysOf(written(data.period));
}
