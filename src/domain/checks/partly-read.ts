import { fieldsOf } from '../catalogue/catalogue.ts';
import type { Kind } from '../catalogue/kind.ts';
import { askedOfThings, kindsOf, withPartsOf } from '../catalogue/metric-kinds.ts';
import type { Metric } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { isIsoDate, type IsoDate } from '../date.ts';
import { parsePeriod, type Period } from '../period.ts';
import { recordPath, stampOf } from '../reading/place.ts';
import type { Figure } from '../tally/tally.ts';
import { mentions, type Unread, type UnreadThing } from '../unread.ts';

/**
 * Whether a part of what a figure is made of may be in what could not be read, so that nobody knows the figure. Its
 * metric is known, with all that it asks (`soundCorpus`).
 */
export function isPartlyRead(
  corpus: Corpus,
  unread: Unread,
  { metric, period, branch }: Pick<Figure, 'metric' | 'period' | 'branch'>,
): boolean {
  if (isWrong(corpus, unread, metric)) return true;
  const below = corpus.tree.everWithin(branch);
  // A provided figure comes from one branch's sheet.
  const isOfSheet = metric.nature === 'provided';
  if (!isOfSheet && unread.things('branch').some((one) => isAbout(one, below))) return true;
  const sources = askedOfThings(corpus.catalogue, metric).map(({ from }) => from.of);
  // Verdicts are of any metric, and so of records of any kind.
  const kinds = sources.includes('verdicts')
    ? [...corpus.catalogue.kinds.values()]
    : withRelated(corpus, kindsOf(corpus.catalogue, metric));
  return mayHold(corpus, unread, { kinds, branches: below, until: period.to });
}

/** Whether a count of a kind that a branch owes for a period may be in what could not be read. */
export function mayBeCounted(
  corpus: Corpus,
  unread: Unread,
  {
    kind,
    branch,
    period,
  }: { readonly kind: Kind; readonly branch: string; readonly period: Period },
): boolean {
  const branches = new Set([branch]);
  // A branch owes none whose own branches count: one of them may be there.
  return (
    unread.things('branch').some((one) => isAbout(one, branches)) ||
    mayHold(corpus, unread, { kinds: [kind], branches, until: period.to, areCounts: true })
  );
}

/** Whether a metric is wrong, or a kind or metric that it asks. */
function isWrong({ catalogue }: Corpus, unread: Unread, metric: Metric): boolean {
  const isNoted = (subject: 'metric' | 'kind', id: string) =>
    unread.things(subject).some(({ name }) => name === id);
  return (
    [...withPartsOf(catalogue, metric)].some(({ id }) => isNoted('metric', id)) ||
    kindsOf(catalogue, metric).some(({ id }) => isNoted('kind', id))
  );
}

interface Wanted {
  readonly kinds: readonly Kind[];
  readonly branches: ReadonlySet<string>;
  readonly until: IsoDate;
  /** Whether only counts over a period are wanted. */
  readonly areCounts?: boolean;
}

/** Whether one of the records that could not be read may be of the kinds, of the branches, and not too late. */
function mayHold({ catalogue }: Corpus, unread: Unread, wanted: Wanted): boolean {
  const labels = wanted.kinds.map(({ label }) => label);
  if (labels.length === 0) return false;
  return unread.things('record').some((record) => {
    const written = /^kind: *(.+?) *$/m.exec(record.text ?? '')?.[1] ?? '';
    const isOfKind = !catalogue.kindsByLabel.has(written) || mentions(record, labels);
    return isOfKind && isAbout(record, wanted.branches) && isInTime(record, wanted);
  });
}

/** Whether a branch or record is of one of the branches, or says anything of them. */
function isAbout(thing: UnreadThing, branches: ReadonlySet<string>): boolean {
  const { name = '' } = thing;
  return branches.has(recordPath(name).branch) || mentions(thing, branches);
}

/** Whether a record's time fits, as its file's name says it; one whose name says none may be of any. */
function isInTime({ name = '' }: UnreadThing, { until, areCounts = false }: Wanted): boolean {
  const stamp = stampOf(recordPath(name).name) ?? '';
  const counted = parsePeriod(stamp.replace('--', '/'));
  const from = counted?.from ?? stamp;
  if (!isIsoDate(from)) return true;
  return from <= until && (counted !== undefined || !areCounts);
}

/** Kinds with those that their records lead to. */
function withRelated({ catalogue }: Corpus, kinds: readonly Kind[]): Kind[] {
  const fields = [...fieldsOf(kinds).values()].filter(({ type }) => type === 'record');
  const leadTo = ({ id }: Kind) =>
    fields.some(({ targets }) => targets === undefined || targets.includes(id));
  return [...kinds, ...[...catalogue.kinds.values()].filter(leadTo)];
}
