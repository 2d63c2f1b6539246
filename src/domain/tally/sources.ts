import { existsOn, foundedOn, stateOn, type Branch, type BranchState } from '../branch.ts';
import { isWorkday } from '../catalogue/calendar.ts';
import type { OtherSource } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { addDays, earlier, weekday, type IsoDate } from '../date.ts';
import { overlaps, type Period } from '../period.ts';
import type { Commitment } from '../plan.ts';
import { holders, treeDay, type WorkRecord } from '../record.ts';
import type { Verdict } from '../verdict.ts';
import type { OwnValue, Thing } from './thing.ts';

/** A record as a thing to count; made once, because many figures look at the same record. */
export function recordThing(corpus: Corpus, record: WorkRecord): Thing {
  let kept = keptThings.get(corpus);
  if (!kept) keptThings.set(corpus, (kept = new Map<WorkRecord, Thing>()));
  let thing = kept.get(record);
  if (!thing) kept.set(record, (thing = makeThing(corpus, record)));
  return thing;
}

const keptThings = new WeakMap<Corpus, Map<WorkRecord, Thing>>();

function makeThing(corpus: Corpus, record: WorkRecord): Thing {
  return {
    origin: { of: 'record', id: record.id },
    when: record.when,
    holders: holders(record),
    treeDay: treeDay(record.when),
    record,
    own: (name) => recordValue(corpus, record, name),
  };
}

function recordValue(corpus: Corpus, record: WorkRecord, name: string): OwnValue | undefined {
  const { when } = record;
  switch (name) {
    case 'branch':
      return { type: 'branch', value: record.branch };
    case 'title':
      return { type: 'text', value: record.title };
    case 'date':
      return when.form === 'event' ? { type: 'date', value: when.date } : undefined;
    case 'from':
      return when.form === 'span' ? { type: 'date', value: when.from } : undefined;
    case 'to':
      return when.form === 'span' && when.to
        ? { type: 'date', value: when.to, planned: true }
        : undefined;
    case 'themes':
      return { type: 'theme', value: record.themes };
    case 'campaign':
      return record.campaign ? { type: 'theme', value: record.campaign } : undefined;
    case 'source':
      return record.source ? { type: 'choice', value: record.source } : undefined;
    case 'state':
      return { type: 'choice', value: record.state };
    case 'for':
      return record.for ? { type: 'text', value: record.for.id } : undefined;
  }
  const value = record.values[name];
  if (value === undefined) return undefined;
  for (const id of record.kinds) {
    const field = corpus.catalogue.kinds.get(id)?.fields[name];
    if (field) return { type: field.type, value, planned: field.planned };
  }
  return undefined;
}

/** A branch's value on a day by name, as conditions and hops ask for it. */
export function branchValue(branch: Branch, day: IsoDate, name: string): OwnValue | undefined {
  const state: BranchState = stateOn(branch, day);
  const values: Record<string, OwnValue | undefined> = {
    slug: { type: 'branch', value: branch.slug },
    branch: { type: 'branch', value: branch.slug },
    name: { type: 'text', value: state.name },
    level: { type: 'choice', value: state.level },
    relation: { type: 'choice', value: state.relation },
    tags: { type: 'text', value: state.tags },
    parent: state.parent === undefined ? undefined : { type: 'branch', value: state.parent },
    members: state.members === undefined ? undefined : { type: 'count', value: state.members },
    groups: state.groups === undefined ? undefined : { type: 'count', value: state.groups },
    founded: { type: 'date', value: foundedOn(branch) },
    ended: branch.ended === undefined ? undefined : { type: 'date', value: branch.ended },
    termStarted:
      branch.termStarted === undefined ? undefined : { type: 'date', value: branch.termStarted },
  };
  return values[name];
}

/** Names that `branchValue` knows. */
export const branchNames = [
  'slug',
  'branch',
  'name',
  'level',
  'relation',
  'tags',
  'parent',
  'members',
  'groups',
  'founded',
  'ended',
  'termStarted',
] as const;

/** Names of the values that each source that is not records offers. */
export const sourceNames: Readonly<Record<OtherSource, readonly string[]>> = {
  branches: branchNames,
  seats: ['branch', 'seat', 'state', 'from', 'to'],
  days: ['date', 'workday', 'weekday'],
  commitments: ['id', 'plan', 'metric', 'branch', 'cadence', 'target', 'strength', 'per'],
  verdicts: ['commitment', 'plan', 'metric', 'branch', 'cadence', 'state', 'window'],
};

/** All branches, each as it was on its last day by `day`. */
export function branchThings(corpus: Corpus, day: IsoDate): Thing[] {
  return [...corpus.branches.values()].map((branch) => {
    const treeDay = branch.ended === undefined ? day : earlier(day, branch.ended);
    return {
      origin: { of: 'branch', slug: branch.slug },
      when: { form: 'span', from: foundedOn(branch), to: branch.ended },
      holders: [branch.slug],
      treeDay,
      own: (name) => branchValue(branch, treeDay, name),
    };
  });
}

/** All entries of seats; an entry ends the day before the same seat's next one begins. */
export function seatThings(corpus: Corpus, day: IsoDate): Thing[] {
  return [...corpus.branches.values()].flatMap((branch) =>
    branch.seats.map((seat): Thing => {
      const next = branch.seats
        .filter((other) => other.seat === seat.seat && other.from > seat.from)
        .map(({ from }) => addDays(from, -1))
        .sort()[0];
      const ends = [seat.to, next, branch.ended].filter((end) => end !== undefined).sort();
      const own: Record<string, OwnValue> = {
        branch: { type: 'branch', value: branch.slug },
        seat: { type: 'seat', value: seat.seat },
        state: { type: 'choice', value: seat.state },
        from: { type: 'date', value: seat.from },
      };
      if (ends[0]) own.to = { type: 'date', value: ends[0], planned: true };
      return {
        origin: { of: 'seat', branch: branch.slug, seat: seat.seat },
        when: { form: 'span', from: seat.from, to: ends[0] },
        holders: [branch.slug],
        treeDay: existsOn(branch, day) ? day : (branch.ended ?? day),
        own: (name) => own[name],
      };
    }),
  );
}

/** The days of a window; `undefined` where the calendar of one of its years is missing. */
export function dayThings(corpus: Corpus, window: Period, branch: string): Thing[] | undefined {
  const things: Thing[] = [];
  for (let day = window.from; day <= window.to; day = addDays(day, 1)) {
    const workday = isWorkday(corpus.catalogue.calendar, day);
    if (workday === undefined) return undefined;
    const date = day;

    const own: Record<string, OwnValue> = {
      date: { type: 'date', value: date },
      workday: { type: 'flag', value: workday },
      weekday: { type: 'count', value: weekday(date) },
    };
    things.push({
      origin: { of: 'day', date },
      when: { form: 'event', date },
      holders: [branch],
      treeDay: date,
      own: (name) => own[name],
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
  const { id, plan, metric, branch, cadence, target, strength, per, period } = commitment;
  const own: Record<string, OwnValue> = {
    id: { type: 'text', value: id },
    plan: { type: 'text', value: plan },
    metric: { type: 'text', value: metric },
    branch: { type: 'branch', value: branch },
    cadence: { type: 'choice', value: cadence },
    target: { type: 'number', value: target },
    strength: { type: 'choice', value: strength },
  };
  if (per) own.per = { type: 'choice', value: per };
  return {
    origin: { of: 'commitment', id },
    when: { form: 'span', from: period.from, to: period.to },
    holders: [branch],
    treeDay: period.from,
    own: (name) => own[name],
  };
}

/** A verdict as a thing to count; it happens where its window begins, and lasts as long. */
export function verdictThing(verdict: Verdict): Thing {
  const { commitment, branch, window, state } = verdict;
  const own: Record<string, OwnValue> = {
    commitment: { type: 'text', value: commitment.id },
    plan: { type: 'text', value: commitment.plan },
    metric: { type: 'text', value: commitment.metric },
    branch: { type: 'branch', value: branch },
    cadence: { type: 'choice', value: commitment.cadence },
    state: { type: 'choice', value: state },
    window: { type: 'text', value: window.id },
  };
  return {
    origin: { of: 'verdict', commitment: commitment.id, branch, period: window.id },
    when: { form: 'span', from: window.from, to: window.to },
    holders: [branch],
    treeDay: window.from,
    own: (name) => own[name],
  };
}
