import {
  foundedOn,
  levels,
  relations,
  stateOn,
  termOn,
  type Branch,
  type BranchState,
} from '../branch.ts';
import type { SeatNorm } from '../catalogue/seat-norm.ts';
import { committeeOn, type Committee } from '../committee.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { valueOf, type AskedNames, type OwnValue } from './asked.ts';

/** A branch as it was on a day. */
export interface BranchThen {
  readonly branch: Branch;
  readonly day: IsoDate;
  readonly state: BranchState;
  /** What is asked of the seats of branches. */
  readonly norms: readonly SeatNorm[];
}

/** What can be asked of a branch, where branches are counted and behind a hop (`visited.level`). */
export const askedOfBranch = {
  slug: { type: 'branch', words: 'branch.slug', read: ({ branch }) => branch.slug },
  branch: { type: 'branch', words: 'branch.slug', read: ({ branch }) => branch.slug },
  name: { type: 'text', words: 'branch.name', read: ({ state }) => state.name },
  level: {
    type: 'choice',
    words: 'branch.level',
    options: levels,
    read: ({ state }) => state.level,
  },
  relation: {
    type: 'choice',
    words: 'branch.relation',
    options: relations,
    read: ({ state }) => state.relation,
  },
  tags: {
    type: 'choice',
    words: 'branch.tags',
    optional: true,
    options: tagsOf,
    read: ({ state }) => state.tags,
  },
  parent: {
    type: 'branch',
    words: 'branch.parent',
    optional: true,
    read: ({ state }) => state.parent,
  },
  members: {
    type: 'count',
    words: 'branch.members',
    optional: true,
    read: ({ state }) => state.members,
  },
  groups: {
    type: 'count',
    words: 'branch.groups',
    optional: true,
    read: ({ state }) => state.groups,
  },
  seats: {
    type: 'count',
    words: 'branch.seats',
    read: ({ branch, day }) => seatsSetUp(branch, day),
  },
  seatsAsked: {
    type: 'count',
    words: 'branch.seatsAsked',
    optional: true,
    read: (then) => committeeThen(then)?.asked,
  },
  seatsFilled: {
    type: 'count',
    words: 'branch.seatsFilled',
    optional: true,
    read: (then) => committeeThen(then)?.filled,
  },
  founded: { type: 'date', words: 'branch.founded', read: ({ branch }) => foundedOn(branch) },
  ended: {
    type: 'date',
    words: 'branch.ended',
    optional: true,
    read: ({ branch }) => branch.ended,
  },
  termStarted: {
    type: 'date',
    words: 'branch.termStarted',
    optional: true,
    read: ({ branch, day }) => termOn(branch, day)?.from,
  },
} as const satisfies AskedNames<BranchThen>;

/** A branch's value on a day by a name. */
export function branchValue(
  norms: readonly SeatNorm[],
  branch: Branch,
  day: IsoDate,
  name: string,
): OwnValue | undefined {
  const then = { branch, day, state: stateOn(branch, day), norms };
  return valueOf<BranchThen>(askedOfBranch, then, name);
}

/** Its seats against what is asked; nothing where that is not known. */
function committeeThen({ norms, branch, day }: BranchThen): Committee | undefined {
  const found = committeeOn(norms, branch, day);
  return found === 'unknown' ? undefined : found;
}

/** Every tag that a branch has had. */
function tagsOf({ branches }: Corpus): readonly string[] {
  const states = [...branches.values()].flatMap((branch) => branch.states);
  return [...new Set(states.flatMap(({ tags }) => tags))];
}

/** How many seats a branch has set up on a day, filled or not. */
function seatsSetUp({ seats }: Branch, day: IsoDate): number {
  const there = seats.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
  return new Set(there.map(({ seat }) => seat)).size;
}
