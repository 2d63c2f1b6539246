import { existsOn, stateOn, type Branch } from '../branch.ts';
import { dueForms, type Kind } from '../catalogue/kind.ts';
import type { Corpus } from '../corpus.ts';
import { earlier, later, type IsoDate } from '../date.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { textOrder } from '../order.ts';
import { coverWhole, partsWithin, rangePeriod, type Period } from '../period.ts';
import { firstDay, holders, type WorkRecord } from '../record.ts';
import { hasReturned } from '../tally/scope.ts';
import type { Check } from './check.ts';

export const owedChecks: readonly Check[] = [
  { name: 'a return holds the counts that are owed', find: missingCounts },
];

type Step = NonNullable<Kind['every']>;

/** A kind that is owed, with the counts that there are, by branch. */
interface Owed {
  readonly kind: Kind;
  readonly every: Step;
  /** The first day that anybody's count tells of, or since when the kind is recorded: before it, nobody was asked. */
  readonly practice: IsoDate;
  readonly periods: ReadonlyMap<string, readonly Period[]>;
}

/**
 * Counts that a branch owes for a period and that were not there when it said that all was: from then on
 * their absence reads as zero. Told at the return that confirmed the end of the period, all kinds at once.
 */
function missingCounts(corpus: Corpus): Issue[] {
  const owed = owedKinds(corpus);
  if (owed.length === 0) return [];
  return [...corpus.branches.values()].flatMap((branch) => {
    const found = new Map<string, { period: Period; kinds: string[] }>();
    for (const one of owed) {
      for (const period of missingPeriods(corpus, branch, one)) {
        const known = found.get(period.id) ?? { period, kinds: [] };
        found.set(period.id, known);
        known.kinds.push(one.kind.label);
      }
    }
    return [...found.values()].map(({ period, kinds }) => told(corpus, branch, period, kinds));
  });
}

function owedKinds({ catalogue, index, site }: Corpus): Owed[] {
  return [...catalogue.kinds.values()].flatMap((kind): Owed[] => {
    const { every, keptBy, when, id } = kind;
    if (every === undefined || keptBy !== 'branches' || when !== 'period') return [];
    const records = index.find([id], undefined, site.asOf);
    // What was taken over from old books says nothing of what was asked then.
    const asked = records.filter(({ source }) => source !== '历史导入');
    const [first] = asked.map(({ when }) => firstDay(when)).sort();
    return first === undefined
      ? []
      : [{ kind, every, practice: later(first, kind.since ?? first), periods: byBranch(records) }];
  });
}

function byBranch(records: readonly WorkRecord[]): Map<string, Period[]> {
  const found = new Map<string, Period[]>();
  for (const record of records) {
    if (record.when.form !== 'period') continue;
    for (const slug of holders(record)) {
      const periods = found.get(slug);
      if (periods) periods.push(record.when.period);
      else found.set(slug, [record.when.period]);
    }
  }
  return found;
}

/** The periods that a branch has confirmed to the last day, owes a count for, and has none. */
function missingPeriods(
  corpus: Corpus,
  branch: Branch,
  { kind, every, practice, periods }: Owed,
): Period[] {
  const { asOf } = corpus.site;
  const ends = branch.returns.filter(({ on }) => on <= asOf).map(({ through }) => through);
  const end = ends.reduce<IsoDate | undefined>((last, day) => later(last ?? day, day), undefined);
  if (end === undefined || end < practice) return [];
  const counted = periods.get(branch.slug) ?? [];
  return partsWithin(rangePeriod(practice, earlier(end, asOf)), dueForms[every]).filter(
    (period) =>
      isOwed(corpus, branch, period, counted.length > 0) &&
      hasReturned(branch, period, asOf) &&
      !isCounted(period, counted, kind),
  );
}

/**
 * Whether a branch has members of its own to count through a whole period. Those of a committee or general
 * branch are its branches' members. Those of a temporary branch stay on the lists of the branches that they
 * come from, which count them: it owes only what it has taken to filing.
 */
function isOwed(
  { tree }: Corpus,
  branch: Branch,
  { from, to }: Period,
  hasFiled: boolean,
): boolean {
  if (!existsOn(branch, from) || !existsOn(branch, to)) return false;
  const days = tree.daysOfChange(from, to);
  return days.every((day) => {
    const { members, level } = stateOn(branch, day);
    const isSource = level !== '临时党支部' || hasFiled;
    return (members ?? 0) > 0 && isSource && tree.children(branch.slug, day).length === 0;
  });
}

/** Whether counts cover all days of a period; of a stock, whether one tells of its last day. */
function isCounted(period: Period, counted: readonly Period[], { nature }: Kind): boolean {
  if (nature !== 'flow') return counted.some(({ to }) => to === period.to);
  return coverWhole(counted, period);
}

function told(corpus: Corpus, branch: Branch, period: Period, kinds: readonly string[]): Issue {
  const { asOf } = corpus.site;
  const confirmed = branch.returns
    .map(({ period: { from, to }, through, on }, index) => ({ from, to, through, on, index }))
    .filter(
      ({ from, to, through, on }) =>
        on <= asOf && from <= period.to && earlier(through, to) >= period.to,
    )
    .sort((a, b) => textOrder(a.on, b.on));
  const facts = { branch: stateOn(branch, period.to).name, period: period.id, kinds };
  const [first] = confirmed;
  const path = first ? ['returns', first.index, 'period'] : ['returns'];
  return issue('owed-missing', facts, inData(branch.file, path));
}
