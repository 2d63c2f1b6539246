import { valueOf, type AskedNames } from '../asked/asked.ts';
import { askedOfBranch, type BranchThen } from '../asked/branch.ts';
import { askedOfCommitment } from '../asked/commitment.ts';
import { askedOfDay, type CalendarDay } from '../asked/day.ts';
import { recordValue } from '../asked/record.ts';
import { askedOfSeat, type SeatEntry } from '../asked/seat.ts';
import { askedOfVerdict } from '../asked/verdict.ts';
import { existsOn, foundedOn, stateOn, type Branch } from '../branch.ts';
import { isWorkday } from '../catalogue/calendar.ts';
import type { Corpus } from '../corpus.ts';
import { addDays, earlier, type IsoDate } from '../date.ts';
import { Kept } from '../kept.ts';
import { overlaps, type Period } from '../period.ts';
import type { Commitment } from '../commitment.ts';
import { holders, treeDay, type WorkRecord } from '../record.ts';
import type { Verdict } from '../verdict.ts';
import type { Thing } from './thing.ts';

/** A record as a thing to count; made once, because many figures look at the same record. */
export function recordThing(corpus: Corpus, record: WorkRecord): Thing {
  return keptThings.get(corpus, record, () => ({
    origin: { of: 'record', id: record.id },
    when: record.when,
    holders: holders(record),
    treeDay: treeDay(record.when),
    record,
    own: (name) => recordValue(corpus.catalogue, record, name),
  }));
}

const keptThings = new Kept<Corpus, WorkRecord, Thing>();

/** What reads the values of a thing by its names. */
function reader<Of>(names: AskedNames<Of>, of: Of): Thing['own'] {
  return (name) => valueOf(names, of, name);
}

/** All branches, each as it was on its last day by `day`. */
export function branchThings(corpus: Corpus, day: IsoDate): Thing[] {
  return [...corpus.branches.values()].map((branch) => {
    const treeDay = branch.ended === undefined ? day : earlier(day, branch.ended);
    const when = { form: 'span', from: foundedOn(branch), to: branch.ended } as const;
    return branchThing(corpus, branch, when, treeDay);
  });
}

/** A branch as it was on a day. */
export function branchThing(
  { catalogue }: Corpus,
  branch: Branch,
  when: Thing['when'],
  day: IsoDate,
): Thing {
  return {
    origin: { of: 'branch', slug: branch.slug },
    when,
    holders: [branch.slug],
    treeDay: day,
    own: reader<BranchThen>(askedOfBranch, {
      branch,
      day,
      state: stateOn(branch, day),
      norms: catalogue.seatNorms,
    }),
  };
}

/** All entries of seats; an entry ends the day before the same seat's next one begins. */
export function seatThings(corpus: Corpus, day: IsoDate): Thing[] {
  return [...corpus.branches.values()].flatMap((branch) =>
    seatEntries(branch).map((entry) =>
      seatThing(entry, existsOn(branch, day) ? day : (branch.ended ?? day)),
    ),
  );
}

/** An entry of a branch's seats, in the tree of a day. */
export function seatThing(entry: SeatEntry, day: IsoDate): Thing {
  const { branch, seat, from, to } = entry;
  return {
    origin: { of: 'seat', branch, seat },
    when: { form: 'span', from, to },
    holders: [branch],
    treeDay: day,
    own: reader<SeatEntry>(askedOfSeat, entry),
  };
}

/** The entries of a branch's seats, each with the day on which it ends. */
export function seatEntries({ slug, seats, ended }: Branch): SeatEntry[] {
  return seats.map(({ seat, state, from, to }) => {
    const next = seats
      .filter((other) => other.seat === seat && other.from > from)
      .map((other) => addDays(other.from, -1))
      .sort()[0];
    const ends = [to, next, ended].filter((end) => end !== undefined).sort();
    return { branch: slug, seat, state, from, to: ends[0] };
  });
}

/** The days of a window; `undefined` where the calendar of one of its years is missing. */
export function dayThings(corpus: Corpus, window: Period, branch: string): Thing[] | undefined {
  const things: Thing[] = [];
  for (let day = window.from; day <= window.to; day = addDays(day, 1)) {
    const workday = isWorkday(corpus.catalogue.calendar, day);
    if (workday === undefined) return undefined;
    things.push({
      origin: { of: 'day', date: day },
      when: { form: 'event', date: day },
      holders: [branch],
      treeDay: day,
      own: reader<CalendarDay>(askedOfDay, { date: day, workday }),
    });
  }
  return things;
}

/** The commitments whose period touches the window and that were made by `until`. */
export function commitmentThings(corpus: Corpus, window: Period, until: IsoDate): Thing[] {
  return [...corpus.commitments.values()]
    .filter(({ since, period }) => since <= until && overlaps(period, window))
    .map(commitmentThing);
}

function commitmentThing(commitment: Commitment): Thing {
  const { id, branch, period } = commitment;
  return {
    origin: { of: 'commitment', id },
    when: { form: 'span', from: period.from, to: period.to },
    holders: [branch],
    treeDay: period.from,
    own: reader<Commitment>(askedOfCommitment, commitment),
  };
}

/** A verdict as a thing to count: it is of its whole window, or of the day on which it is due. */
export function verdictThing(verdict: Verdict): Thing {
  const { duty, branch, seat, window, due } = verdict;
  const origin = { of: 'verdict', by: duty.of, duty: duty.id, branch, period: window.id } as const;
  return {
    origin: seat === undefined ? origin : { ...origin, seat },
    when: due
      ? { form: 'event', date: window.to }
      : { form: 'span', from: window.from, to: window.to },
    holders: [branch],
    treeDay: due ? window.to : window.from,
    own: reader<Verdict>(askedOfVerdict, verdict),
  };
}
