import type { ValuePath } from '../catalogue/condition.ts';
import { takeForms, type Definition } from '../catalogue/metric.ts';
import { earlier, type IsoDate } from '../date.ts';
import type { Period } from '../period.ts';
import { holders, treeDay, type WorkRecord } from '../record.ts';
import { placeInTime } from './placing.ts';
import { readValues, type Lookup } from './read-value.ts';
import { holdersInScope } from './scope.ts';
import { byTime } from './record-index.ts';
import { recordThing } from './sources.ts';
import type { Thing } from './thing.ts';
import { all, any, type Truth } from './truth.ts';
import { truthOf } from './where.ts';

export type ThingsDefinition = Extract<Definition, { of: 'things' }>;

/** A thing that a metric counts, with the branches through which it belongs to the asked part of the tree. */
export interface Counted {
  readonly thing: Thing;
  readonly holders: readonly string[];
  readonly through: IsoDate | undefined;
}

/** What was picked for a question. */
export interface Selection {
  readonly counted: readonly Counted[];
  /** Things that match but reach over the edge of the asked days. */
  readonly cut: readonly Thing[];
  /** Counts over days on which their branch came into the asked part of the tree, or left it. */
  readonly moved: readonly Thing[];
  /** Several events written down as one, of which some may match and others not. */
  readonly unsplit: readonly Thing[];
}

/** Picks from the candidates what a definition asks for: by time, part of the tree and condition. */
export function select(
  candidates: readonly Thing[],
  definition: ThingsDefinition,
  asked: string,
  window: Period,
  lookup: Lookup,
): Selection {
  const counted: Counted[] = [];
  const cut: Thing[] = [];
  const movedMeanwhile: Thing[] = [];
  const unsplit: Thing[] = [];
  for (const thing of candidates) {
    const placing = placeInTime(thing, definition.time, window, lookup);
    if (placing.is === 'out') continue;
    const day = scopeDay(thing, definition, window);
    // Only what a counted thing points to feeds the figure; what was looked up and refused does not.
    const own: Lookup = { ...lookup, linked: new Set() };
    const holders = holdersInScope(thing, asked, definition.scope, definition.at, own, day);
    const moved = hasMoved(thing, definition, asked, own);
    if (holders.length === 0 && !moved) continue;
    const matches = matchOf(thing, definition, own);
    if (matches === 'no') continue;
    for (const id of own.linked) lookup.linked.add(id);
    if (placing.is === 'cut') cut.push(thing);
    else if (moved) movedMeanwhile.push(thing);
    else if (matches === 'unknown') unsplit.push(thing);
    else counted.push({ thing, holders, through: placing.through });
  }
  return { counted, cut, moved: movedMeanwhile, unsplit };
}

/** The records that a definition could count for a part of the tree, by its kinds, in order of time. */
export function recordCandidates(
  definition: ThingsDefinition,
  asked: string,
  window: Period,
  lookup: Lookup,
): readonly Thing[] {
  const { corpus, until } = lookup;
  const from =
    definition.time === 'happened' || definition.time === 'active' ? window.from : undefined;
  const to = typeof definition.time === 'object' ? until : window.to;
  const kinds = kindIds(definition);
  const by = possibleHolders(definition, asked, lookup);
  const found = corpus.index.find(kinds, from, to, by);
  const all = definition.time === 'happened' ? withMadeGood(found, kinds, by, lookup) : found;
  return all.map((record) => recordThing(corpus, record));
}

/** With what was held after the window to make good for it; without what was of the asked kind only by `also`. */
function withMadeGood(
  found: readonly WorkRecord[],
  kinds: readonly string[],
  by: ReadonlySet<string> | undefined,
  { corpus, until, towards }: Lookup,
): readonly WorkRecord[] {
  if (!towards) return found;
  const late = corpus.index
    .madeGood(kinds)
    .filter(
      (record) =>
        treeDay(record.when) <= until && (!by || holders(record).some((slug) => by.has(slug))),
    );
  const all = towards.by === 'day' ? found : [...new Set([...found, ...late])].sort(byTime);
  return towards.combined === 'accepted'
    ? all
    : all.filter(({ kinds: [main] }) => kinds.includes(main));
}

/** The branches of which one has to hold a record that counts; `undefined` where it may be any. */
function possibleHolders(
  { scope, at }: ThingsDefinition,
  asked: string,
  { corpus: { site, tree } }: Lookup,
): ReadonlySet<string> | undefined {
  if (at !== undefined || (scope === 'below' && asked === site.root)) return undefined;
  return scope === 'own' ? new Set([asked]) : tree.everWithin(asked);
}

/** Ids of the kinds a definition draws from. */
export function kindIds({ from }: ThingsDefinition): string[] {
  return from.of === 'records' ? from.kinds.map(({ kind }) => kind) : [];
}

/**
 * A count over days on which its branch changed from one part of the tree to another cannot be split; what stands
 * at the end of them belongs where the branch is then.
 */
function hasMoved(
  { when, holders }: Thing,
  { scope, at, take, time }: ThingsDefinition,
  asked: string,
  { corpus: { tree } }: Lookup,
): boolean {
  if (when.form !== 'period' || scope === 'own' || at !== undefined) return false;
  if (takeForms[take.do].of === 'last' && time === 'atEnd') return false;
  const { period, through } = when;
  const days = tree.daysOfChange(period.from, through ?? period.to);
  return holders.some(
    (slug) => new Set(days.map((day) => tree.isWithin(slug, asked, day))).size > 1,
  );
}

/** Whether what a thing stands for is what a definition asks for. */
export function matchOf(thing: Thing, definition: ThingsDefinition, lookup: Lookup): Truth {
  const common = truthOf(definition.where, thing, lookup);
  const { from } = definition;
  if (from.of !== 'records' || common === 'no') return common;
  // A gathering of several kinds counts where one of them is asked for and that one's own condition holds.
  const asked = from.kinds.filter(({ kind }) => thing.record?.kinds.includes(kind));
  return all([common, any(asked.map(({ where }) => truthOf(where, thing, lookup)))]);
}

/** A stretch that is counted while it lasts belongs to the tree of that moment, not of its beginning. */
function scopeDay(thing: Thing, { time }: ThingsDefinition, window: Period): IsoDate {
  const { when, treeDay } = thing;
  if (!thing.record || when.form !== 'span') return treeDay;
  if (time !== 'atEnd' && time !== 'active') return treeDay;
  return earlier(window.to, when.to ?? window.to);
}

/** All values at a field or hop of a thing, as text. */
export function namesAt(thing: Thing, path: ValuePath, lookup: Lookup): string[] {
  return readValues(thing, path, lookup).map(String);
}

/** Ids of the records among counted things. */
export function recordIds(counted: readonly Pick<Counted, 'thing'>[]): string[] {
  return [...new Set(counted.flatMap(({ thing }) => thing.record?.id ?? []))].sort();
}
