import type { Kind } from '../catalogue/kind.ts';
import { kindsIn, type OfThings } from '../catalogue/metric-kinds.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { Kept } from '../kept.ts';
import { firstDay } from '../record.ts';
import type { Period } from '../period.ts';
import type { KeptSince, Tally } from './tally.ts';

/** What of the asked days lies before the counted kinds were recorded. */
interface BeforeKept {
  /** None of the kinds was recorded yet: there is nothing to count. */
  readonly whole: boolean;
  /** The kinds that were not recorded from the first of these days on. */
  readonly keptSince: readonly KeptSince[];
}

/**
 * Which of the kinds that a definition counts were not recorded through the asked days; of a state at their end,
 * on the last of them.
 */
export function beforeKept(corpus: Corpus, definition: OfThings, window: Period): BeforeKept {
  const kinds = kindsIn(corpus.catalogue, definition).map((kind) => ({
    label: kind.label,
    since: keptFrom(corpus, kind),
  }));
  const first = definition.time === 'atEnd' ? window.to : window.from;
  return {
    whole: kinds.length > 0 && kinds.every(({ since }) => since !== undefined && since > window.to),
    keptSince: kinds.flatMap(({ label, since }) =>
      since !== undefined && since > first ? [{ kind: label, since }] : [],
    ),
  };
}

/**
 * The day from which a kind is recorded: its own, or that of the whole ledger where no record of the kind is of an
 * earlier day (what was there before was taken over); `undefined` for one that always was.
 */
export function keptFrom({ site, records }: Corpus, { id, since }: Kind): IsoDate | undefined {
  const ledger = site.since;
  if (since !== undefined || ledger === undefined) return since;
  return takenOver.get(records, ledger, () => kindsBefore(records, ledger)).has(id)
    ? undefined
    : ledger;
}

const takenOver = new Kept<Corpus['records'], IsoDate, ReadonlySet<string>>();

function kindsBefore(records: Corpus['records'], day: IsoDate): ReadonlySet<string> {
  const before = [...records.values()].filter(({ when }) => firstDay(when) < day);
  return new Set(before.flatMap(({ kinds }) => kinds));
}

/** The kinds that were not recorded through the days of one of several tallies, each once. */
export function joinedSince(parts: readonly Tally[]): readonly KeptSince[] {
  const all = parts.flatMap(({ keptSince }) => keptSince);
  return [...new Map(all.map((one) => [one.kind, one])).values()];
}
