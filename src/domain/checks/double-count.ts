import type { Kind } from '../catalogue/kind.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { overlaps } from '../period.ts';
import { holders, type WorkRecord } from '../record.ts';
import type { Check } from './check.ts';

export const doubleCountChecks: readonly Check[] = [
  { name: 'events and counts of one kind do not cover the same days', find: doubleCounts },
  { name: 'a count by nature is given once for a period', find: duplicateTallies },
];

/** The records of each branch (also as a joint holder) and kind that are not void. */
function byBranchAndKind({ records }: Corpus): Map<string, WorkRecord[]> {
  const entries = [...records.values()]
    .filter(({ state }) => state !== '作废')
    .flatMap((record) =>
      holders(record).flatMap((branch) =>
        record.kinds.map((kind) => ({ key: `${branch} ${kind}`, record })),
      ),
    );
  const groups = new Map<string, WorkRecord[]>();
  for (const { key, record } of entries) {
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

function doubleCounts(corpus: Corpus): Issue[] {
  const found = new Map<string, Issue>();
  for (const [key, records] of byBranchAndKind(corpus)) {
    const [branch = '', kindId = ''] = key.split(' ');
    const kind = corpus.catalogue.kinds.get(kindId)?.label ?? kindId;
    for (const count of records) {
      const { when } = count;
      if (when.form !== 'period' || when.times === undefined) continue;
      const span = { from: when.period.from, to: when.through ?? when.period.to };
      const other = records.find((entry) => entry !== count && overlaps(span, daysOf(entry)));
      // Two counts of the same days are one mistake: it is told at the later of the two.
      if (!other || (other.when.form === 'period' && other.id > count.id)) continue;
      const facts = {
        kind,
        branch,
        period: when.period.id,
        other: other.id,
        otherWhen: written(other),
      };
      const place = inData(count.file, ['period']);
      found.set(`${count.id} ${kindId}`, issue('double-count', facts, place));
    }
  }
  return [...found.values()];
}

function duplicateTallies(corpus: Corpus): Issue[] {
  return [...byBranchAndKind(corpus)].flatMap(([key, records]) => {
    const [branch = '', kindId = ''] = key.split(' ');
    const kind = corpus.catalogue.kinds.get(kindId);
    if (kind?.when !== 'period') return [];
    return records.flatMap((record, index): Issue[] => {
      const twin = records.slice(0, index).find((earlier) => isTwin(earlier, record, kind));
      if (!twin) return [];
      const facts = { kind: kind.label, branch, period: written(record), other: twin.id };
      return [issue('duplicate-tally', facts, inData(record.file, ['period']))];
    });
  });
}

/**
 * Two counts by nature are one too many where they tell of the same thing: a flow of overlapping days, a
 * stock or a provided figure (whose series run from January on) of the same period.
 */
function isTwin(a: WorkRecord, b: WorkRecord, kind: Kind): boolean {
  if (kind.key.some((field) => a.values[field] !== b.values[field])) return false;
  return kind.nature === 'flow' ? overlaps(daysOf(a), daysOf(b)) : written(a) === written(b);
}

function daysOf({ when }: WorkRecord): { from: string; to: string } {
  if (when.form === 'event') return { from: when.date, to: when.date };
  if (when.form === 'period') return { from: when.period.from, to: when.through ?? when.period.to };
  return { from: when.from, to: when.to ?? when.from };
}

function written({ when }: WorkRecord): string {
  return when.form === 'event' ? when.date : when.form === 'period' ? when.period.id : when.from;
}
