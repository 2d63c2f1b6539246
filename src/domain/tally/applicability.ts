import { existsOn, foundedOn, type Branch } from '../branch.ts';
import { kindsOf } from '../catalogue/metric-kinds.ts';
import type { Corpus } from '../corpus.ts';
import { earlier, type IsoDate } from '../date.ts';
import { dutyBranch, type Duty } from '../duty.ts';
import { measureOf } from '../measures.ts';
import type { Period } from '../period.ts';
import { keptFrom } from './kept-since.ts';
import { branchThing } from './sources.ts';
import { holds } from './where.ts';

/** Why nothing is asked of a branch in a window. */
export const inapplicable = [
  /** It is not the one that answers for the duty, nor below it. */
  'not-its-own',
  /** Founded after the window's first day, or not yet. */
  'founded',
  /** Ended before the window's last day. */
  'ended',
  /** It went into another branch before the window's last day. */
  'merged',
  /** It came into the part of the tree that is asked, or left it, within the window. */
  'moved',
  /** It is not of those that are asked: no committee, no groups. */
  'condition',
  /** It was of those only for a part of the window. */
  'condition-part',
  /** What it is judged by was not recorded through the whole window. */
  'not-kept-yet',
] as const;
export type Inapplicable = (typeof inapplicable)[number];

/** Whether a duty is asked of a branch in a window, or why not. */
export type Applicability =
  { readonly applies: true } | { readonly applies: false; readonly why: Inapplicable };

const applies: Applicability = { applies: true };
const not = (why: Inapplicable): Applicability => ({ applies: false, why });

/**
 * Whether a duty is asked of a branch in a window, as known on a day. `where` is held against the branch as it is at
 * the end of the window (by then, while it runs); where only whole windows are asked, at its beginning too.
 */
export function applicability(
  corpus: Corpus,
  duty: Duty,
  slug: string,
  window: Period,
  until: IsoDate,
): Applicability {
  const top = dutyBranch(corpus, duty);
  const branch = corpus.branches.get(slug);
  if (!branch || !isAnswerable(duty, slug === top)) return not('not-its-own');
  if (duty.asked === 'whole' && !isKept(corpus, duty, window)) return not('not-kept-yet');
  if (duty.per !== 'branch') return applies;
  const end = earlier(window.to, until);
  const absent = absence(branch, duty, window, end);
  if (absent) return not(absent);
  const days = duty.asked === 'whole' ? corpus.tree.daysOfChange(window.from, end) : [];
  const isBelow = (day: IsoDate) => corpus.tree.isWithin(slug, top, day);
  if (!isBelow(end)) return not(days.some(isBelow) ? 'moved' : 'not-its-own');
  if (!days.every(isBelow)) return not('moved');
  if (!fits(corpus, duty, branch, end, window, until)) return not('condition');
  return duty.asked === 'at-end' || fits(corpus, duty, branch, window.from, window, until)
    ? applies
    : not('condition-part');
}

/** Whether a duty is the top's own, or that of those below it; what is due after a day of each is of both. */
function isAnswerable(duty: Duty, isTop: boolean): boolean {
  if (duty.of === 'rule' && duty.due) return true;
  return (duty.per !== 'branch') === isTop;
}

/** Whether all kinds of records that a duty is judged by were recorded from the window's first day on. */
function isKept(corpus: Corpus, { metric: id }: Duty, { from }: Period): boolean {
  const metric = measureOf(corpus, id);
  const kinds = metric ? kindsOf(corpus.catalogue, metric) : [];
  return kinds.every((kind) => {
    const since = keptFrom(corpus, kind);
    return since === undefined || since <= from;
  });
}

/** Why a branch was not there through a window, or at its end. What ends after the known days has not ended yet. */
function absence(
  branch: Branch,
  { asked }: Duty,
  window: Period,
  end: IsoDate,
): Inapplicable | undefined {
  const first = asked === 'whole' ? earlier(window.from, end) : end;
  if (foundedOn(branch) > first) return 'founded';
  if (existsOn(branch, end)) return undefined;
  return branch.into.length > 0 ? 'merged' : 'ended';
}

function fits(
  corpus: Corpus,
  { where }: Duty,
  branch: Branch,
  day: IsoDate,
  period: Period,
  until: IsoDate,
): boolean {
  if (where.length === 0) return true;
  const lookup = { corpus, until, period, linked: new Set<string>() };
  return holds(where, branchThing(corpus, branch, { form: 'event', date: day }, day), lookup);
}
