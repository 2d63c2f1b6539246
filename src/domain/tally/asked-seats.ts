import type { SeatEntry } from '../asked/seat.ts';
import type { Corpus } from '../corpus.ts';
import { earlier, later, type IsoDate } from '../date.ts';
import type { Duty } from '../duty.ts';
import { overlaps, type Period } from '../period.ts';
import { seatEntries, seatThing } from './sources.ts';
import { holds } from './where.ts';

/** A seat of which a duty is asked in a window. */
export interface AskedSeat {
  readonly seat: string;
  /** The first known day of the window on which nobody held it, where there is one. */
  readonly vacantSince: IsoDate | undefined;
}

/**
 * The seats of a branch of which a duty is asked in a window, in the order in which the branch lists them: those that
 * are there at its end (by then, while it runs) and fit `where`, vacant ones among them.
 */
export function askedSeats(
  corpus: Corpus,
  { where }: Pick<Duty, 'where'>,
  slug: string,
  window: Period,
  until: IsoDate,
): readonly AskedSeat[] {
  const branch = corpus.branches.get(slug);
  if (!branch) return [];
  const end = earlier(window.to, later(until, window.from));
  const entries = seatEntries(branch);
  const lookup = { corpus, until, period: window, linked: new Set<string>() };
  const isThere = ({ from, to = end }: SeatEntry) => from <= end && end <= to;
  const asked = entries.filter(
    (entry) => isThere(entry) && holds(where, seatThing(entry, end), lookup),
  );
  return [...new Set(asked.map(({ seat }) => seat))].map((seat) => ({
    seat,
    vacantSince: vacancy(
      entries.filter((entry) => entry.seat === seat),
      { from: window.from, to: end },
    ),
  }));
}

function vacancy(
  entries: readonly SeatEntry[],
  days: Pick<Period, 'from' | 'to'>,
): IsoDate | undefined {
  const vacant = entries.filter(
    ({ state, from, to = days.to }) => state === '空缺' && overlaps({ from, to }, days),
  );
  return vacant.map(({ from }) => later(from, days.from)).sort()[0];
}
