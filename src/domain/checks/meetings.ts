import { stateOn } from '../branch.ts';
import { fieldsOf } from '../catalogue/catalogue.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { textOrder } from '../order.ts';
import { holders, type WorkRecord } from '../record.ts';
import type { ClockSpan } from '../leaves.ts';
import type { Check, Texts } from './check.ts';
import { copiesOf } from './copies.ts';
import { isOneGathering } from './joint-events.ts';
import { ownValue } from '../own.ts';

export const meetingChecks: readonly Check[] = [
  { name: 'a branch is not in two meetings at once', find: overlaps },
];

/** A record with an hour of its own. */
interface Meeting {
  readonly record: WorkRecord;
  readonly time: ClockSpan;
}

/** The meetings that one branch held on one day, also those that it held jointly. */
interface Day {
  readonly branch: string;
  readonly date: IsoDate;
  readonly meetings: Meeting[];
}

/** Two records that share several holders are one mistake: it is told once, for the first of them. */
function overlaps(corpus: Corpus, texts: Texts): Issue[] {
  const copies = copiesOf(corpus, texts);
  const told = new Set<string>();
  return days(corpus).flatMap(({ branch, date, meetings }) =>
    clashes(meetings, (a, b) => meet(corpus, branch, a, b)).flatMap(([earlier, later]): Issue[] => {
      const pair = `${earlier.record.id} ${later.record.id}`;
      if (told.has(pair) || copies.get(later.record.id) === earlier.record) return [];
      told.add(pair);
      return [overlap(corpus, branch, date, earlier, later)];
    }),
  );
}

/** Whether two meetings of a branch cannot go on at one time; one that was written down twice is told as that. */
function meet(corpus: Corpus, branch: string, a: WorkRecord, b: WorkRecord): boolean {
  if (a.kinds.some((kind) => b.kinds.includes(kind)) && isOneGathering(a, b)) return false;
  return branch !== corpus.site.root || isOneOffice(corpus, a, b);
}

function days({ records }: Corpus): readonly Day[] {
  const found = new Map<string, Day>();
  for (const record of records.values()) {
    const { time, when, state } = record;
    if (time === undefined || when.form !== 'event' || state === '作废') continue;
    for (const branch of holders(record)) {
      const key = `${branch} ${when.date}`;
      const day = found.get(key);
      if (day) day.meetings.push({ record, time });
      else found.set(key, { branch, date: when.date, meetings: [{ record, time }] });
    }
  }
  return [...found.values()];
}

/**
 * Pairs of meetings that share a minute; one that ends as another begins does not meet it. Each meeting is
 * told once, with the first that it meets.
 */
function clashes(
  meetings: readonly Meeting[],
  judged: (a: WorkRecord, b: WorkRecord) => boolean,
): [Meeting, Meeting][] {
  if (meetings.length < 2) return [];
  const inOrder = [...meetings].sort(
    (a, b) => textOrder(a.time.from, b.time.from) || textOrder(a.record.id, b.record.id),
  );
  let running: Meeting[] = [];
  return inOrder.flatMap((later): [Meeting, Meeting][] => {
    running = running.filter(({ time }) => time.to > later.time.from);
    const earlier = running.find(({ record }) => judged(record, later.record));
    if (running.length < runningLimit) running.push(later);
    return earlier ? [[earlier, later]] : [];
  });
}

/**
 * How many meetings that go on at one time are compared with a further one, so that a day of thousands takes
 * no hours. At a branch the first of them is met already; of the office's own, more than these are not judged.
 */
const runningLimit = 50;

/**
 * The office at the top is not one gathering: a leader visits a branch while the office holds a class. Two
 * of its records meet only where both name the same seat, or where they are of one kind and do not both say
 * whose they are.
 */
function isOneOffice(corpus: Corpus, a: WorkRecord, b: WorkRecord): boolean {
  const [ofA, ofB] = [seatsOf(corpus, a), seatsOf(corpus, b)];
  if (ofA.length > 0 && ofB.length > 0) return ofA.some((seat) => ofB.includes(seat));
  return a.kinds.some((kind) => b.kinds.includes(kind));
}

/** The seats that a record names. */
function seatsOf({ catalogue }: Corpus, record: WorkRecord): string[] {
  const kinds = record.kinds.flatMap((id) => catalogue.kinds.get(id) ?? []);
  return [...fieldsOf(kinds).values()].flatMap(({ name, type }) => {
    const value = ownValue(record.values, name);
    return type === 'seat' && typeof value === 'string' ? [value] : [];
  });
}

function overlap(
  corpus: Corpus,
  slug: string,
  date: IsoDate,
  { record: earlier, time: otherTime }: Meeting,
  { record: later, time }: Meeting,
): Issue {
  const branch = corpus.branches.get(slug);
  const facts = {
    branch: branch ? stateOn(branch, date).name : slug,
    date,
    time: clock(time),
    other: earlier.file,
    otherTime: clock(otherTime),
  };
  const place = inData(later.file, ['time']);
  if (slug !== corpus.site.root) return issue('meetings-overlap', facts, place);
  const seats = seatsOf(corpus, earlier);
  const shared = seatsOf(corpus, later).find((seat) => seats.includes(seat));
  return issue('office-overlap', { ...facts, seat: shared }, place);
}

/** A span as it is written in a record. */
function clock({ from, to }: ClockSpan): string {
  return `${from}-${to}`;
}
