import { stateOn } from '../branch.ts';
import type { Kind } from '../catalogue/kind.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { holders, type WorkRecord } from '../record.ts';
import { isToldTwice, written } from '../told-twice.ts';
import type { Check } from './check.ts';

export const doubleCountChecks: readonly Check[] = [
  { name: 'events and counts of one kind do not cover the same days', find: doubleCounts },
  { name: 'a count by nature is given once for a period', find: duplicateTallies },
];

interface Group {
  readonly branch: string;
  readonly kind: Kind;
  readonly records: WorkRecord[];
}

/** The records of each branch (also as a joint holder) and kind that are not void. */
function groups({ records, catalogue }: Corpus): readonly Group[] {
  const found = new Map<string, Group>();
  const entries = [...records.values()]
    .filter(({ state }) => state !== '作废')
    .flatMap((record) =>
      holders(record).flatMap((branch) => record.kinds.map((id) => ({ branch, id, record }))),
    );
  for (const { branch, id, record } of entries) {
    const kind = catalogue.kinds.get(id);
    if (!kind) continue;
    const key = `${branch} ${id}`;
    const group = found.get(key);
    if (group) group.records.push(record);
    else found.set(key, { branch, kind, records: [record] });
  }
  return [...found.values()];
}

function doubleCounts(corpus: Corpus): Issue[] {
  const found = new Map<string, Issue>();
  for (const { branch, kind, records } of groups(corpus)) {
    if (kind.when === 'period') continue;
    for (const count of records) {
      const { when } = count;
      if (when.form !== 'period') continue;
      const other = records.find((entry) => isToldTwice(count, entry, kind));
      // Two counts of the same days are one mistake: it is told at the later of the two.
      if (!other || (other.when.form === 'period' && other.id > count.id)) continue;
      const facts = { kind: kind.label, branch: nameOf(corpus, branch), other: other.id };
      const place = inData(count.file, ['period']);
      const otherWhen = written(other.when);
      const told =
        other.when.form === 'period'
          ? issue('duplicate-tally', { ...facts, period: otherWhen }, place)
          : issue('double-count', { ...facts, period: when.period.id, otherWhen }, place);
      found.set(`${count.id} ${kind.id}`, told);
    }
  }
  return [...found.values()];
}

function nameOf({ branches, site }: Corpus, slug: string): string {
  const branch = branches.get(slug);
  return branch ? stateOn(branch, site.asOf).name : slug;
}

function duplicateTallies(corpus: Corpus): Issue[] {
  return groups(corpus).flatMap(({ branch, kind, records }) => {
    if (kind.when !== 'period') return [];
    return records.flatMap((record, index): Issue[] => {
      const twin = records.slice(0, index).find((earlier) => isToldTwice(earlier, record, kind));
      if (!twin) return [];
      const facts = {
        kind: kind.label,
        branch: nameOf(corpus, branch),
        period: written(record.when),
        other: twin.id,
      };
      return [issue('duplicate-tally', facts, inData(record.file, ['period']))];
    });
  });
}
