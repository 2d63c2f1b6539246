import { existsOn, stateOn, type Branch } from '../branch.ts';
import { dueForms, type Kind } from '../catalogue/kind.ts';
import type { Corpus } from '../corpus.ts';
import { earlier, later, type IsoDate } from '../date.ts';
import { Kept } from '../kept.ts';
import { coverWhole, partsWithin, rangePeriod, type Period } from '../period.ts';
import { firstDay, holders, type WorkRecord } from '../record.ts';
import { hasReturned } from './scope.ts';

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
 * The periods that a branch has confirmed to the last day and owes a count of a kind for that is not there, in
 * order of time. Its word says that the count was made, so its absence is no zero.
 */
export function owedPeriods(corpus: Corpus, kind: Kind, branch: Branch): readonly Period[] {
  const key = `${kind.id} ${branch.slug}`;
  return keptPeriods.get(corpus, key, () => {
    const owed = owedOf(corpus, kind);
    return owed === 'nothing' ? [] : missingPeriods(corpus, branch, owed);
  });
}

/** Every figure of the kind asks this of every branch. */
const keptPeriods = new Kept<Corpus, string, readonly Period[]>();

function owedOf(corpus: Corpus, kind: Kind): Owed | 'nothing' {
  return keptOwed.get(corpus, kind.id, () => findOwed(corpus, kind));
}

const keptOwed = new Kept<Corpus, string, Owed | 'nothing'>();

function findOwed({ index, site }: Corpus, kind: Kind): Owed | 'nothing' {
  const { every, keptBy, when, id } = kind;
  if (every === undefined || keptBy !== 'branches' || when !== 'period') return 'nothing';
  const records = index.find([id], undefined, site.asOf);
  // What was taken over from old books says nothing of what was asked then.
  const asked = records.filter(({ source }) => source !== '历史导入');
  const [first] = asked.map(({ when }) => firstDay(when)).sort();
  if (first === undefined) return 'nothing';
  return { kind, every, practice: later(first, kind.since ?? first), periods: byBranch(records) };
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
