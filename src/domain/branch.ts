import { z } from 'zod';
import type { IsoDate } from './date.ts';
import { count, date, periodText, branchCode, slug, text } from './leaves.ts';
import { fault, tell } from './faults.ts';
import { choice, distinct, forward, object } from './schema.ts';

export const levels = ['党委', '机关党委', '党总支', '党支部', '联合党支部', '临时党支部'] as const;
export type Level = (typeof levels)[number];

export const relations = ['隶属', '归口指导'] as const;
export const seatStates = ['在任', '空缺', '主持工作'] as const;

/** A change in the history of an organisation, as it is written. */
export const historySchema = object({
  from: date,
  name: text.optional(),
  fullName: text.optional(),
  level: choice(levels).optional(),
  parent: branchCode.optional(),
  relation: choice(relations).optional(),
  members: count.optional(),
  groups: count.optional(),
  tags: distinct(z.array(text)).optional(),
  note: text.optional(),
});

/** A seat, as it is written. */
export const seatSchema = object({
  seat: text,
  from: date,
  to: date.optional(),
  state: choice(seatStates).default('在任'),
  /** Held together with another seat. */
  also: text.optional(),
});

/** What a superior approved of a term that was to end: a later day, by which paper, on which day. */
export const extensionSchema = object({ to: date, document: text, on: date });

/** A term of office, as it is written: the day on which it began, and until when it was extended. */
export const termSchema = object({ from: date, extended: extensionSchema.optional() });

/** A term of office. It ends where the next one begins, or is due by what a rule asks. */
export type Term = z.output<typeof termSchema>;

/** A return, as it is written. */
export const returnSchema = object({ period: periodText, through: date, by: text, on: date });

/** `branches/<branch>.mdx`: an organisation with its history, its seats and what it has returned. */
const writtenBranchSchema = object({
  name: text,
  /** As it signs papers; `name` is what the office calls it. */
  fullName: text.optional(),
  slug: slug.optional(),
  level: choice(levels),
  parent: branchCode.optional(),
  relation: choice(relations).default('隶属'),
  tags: distinct(z.array(text)).default([]),
  history: z.array(historySchema).min(1),
  ended: date.optional(),
  into: distinct(z.array(branchCode)).default([]),
  /** Where only the present term is known; a term before or after it needs `terms`. */
  termStarted: date.optional(),
  terms: z.array(termSchema).default([]),
  seats: distinct(z.array(forward(seatSchema)), ({ seat, from }) => `${seat} ${from}`).default([]),
  returns: z.array(returnSchema).default([]),
});

/** The same; what says twice when a term began is told. */
export const branchSchema = writtenBranchSchema.transform((written, context) => {
  const { termStarted, terms } = written;
  if (termStarted !== undefined && terms.length > 0) {
    tell(context, fault('term-twice', { termStarted }, ['termStarted'], 'key'));
  }
  return written;
});

type BranchData = z.output<typeof branchSchema>;

/** What an organisation was from a day on. */
export interface BranchState {
  readonly from: IsoDate;
  readonly name: string;
  /** As it signs papers; absent where nobody has said it of this name. */
  readonly fullName: string | undefined;
  readonly level: Level;
  readonly parent: string | undefined;
  readonly relation: (typeof relations)[number];
  readonly members: number | undefined;
  readonly groups: number | undefined;
  readonly tags: readonly string[];
}

export interface Branch extends Omit<BranchData, 'slug' | 'history' | 'termStarted'> {
  readonly slug: string;
  readonly file: string;
  /** In order of time; never empty. */
  readonly states: readonly [BranchState, ...BranchState[]];
}

/**
 * A branch from its frontmatter: each entry of the history changes what it names and keeps the rest. With a new
 * name the full name of the old one is over.
 */
export function branchFrom(data: BranchData, slugOfFile: string, file: string): Branch {
  const { history, termStarted, ...rest } = data;
  const terms = termStarted === undefined ? data.terms : [{ from: termStarted }];
  const states: BranchState[] = [];
  let state: Omit<BranchState, 'from'> = {
    name: data.name,
    fullName: data.fullName,
    level: data.level,
    parent: data.parent,
    relation: data.relation,
    members: undefined,
    groups: undefined,
    tags: data.tags,
  };
  for (const { note: _note, ...change } of history) {
    const stated = Object.fromEntries(
      Object.entries(change).filter(([, value]) => value !== undefined),
    );
    const renamed = (change.name ?? state.name) === state.name ? {} : { fullName: undefined };
    state = { ...state, ...renamed, ...stated };
    states.push({ ...state, from: change.from });
  }
  return {
    ...rest,
    terms,
    slug: slugOfFile,
    file,
    states: states as [BranchState, ...BranchState[]],
  };
}

/** The state on a day: the first one before its founding, the last one after its end. */
export function stateOn(branch: Branch, day: IsoDate): BranchState {
  let found = branch.states[0];
  for (const state of branch.states) {
    if (state.from > day) break;
    found = state;
  }
  return found;
}

/** The term that runs on a day; `undefined` where none is known to have begun by then. */
export function termOn({ terms }: Branch, day: IsoDate): Term | undefined {
  return terms.filter(({ from }) => from <= day).at(-1);
}

/** The day from which the branch exists. */
export function foundedOn(branch: Branch): IsoDate {
  return branch.states[0].from;
}

/** Whether the branch exists on a day; the day it ended on is its last. */
export function existsOn(branch: Branch, day: IsoDate): boolean {
  return foundedOn(branch) <= day && (branch.ended === undefined || day <= branch.ended);
}
