import { existsOn, type Branch } from '../../domain/branch.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { IsoDate } from '../../domain/date.ts';
import { partOf, type Period } from '../../domain/period.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { ui } from '../../labels/ui.ts';
import { printDate } from '../../wording/dates.ts';
import { presentName } from '../branch/branch-view.ts';
import { inTreeOrder } from '../branch/order.ts';
import { printPeriods } from '../periods.ts';
import { deadlineOf, dueVerdicts, tenseOf } from './due.ts';
import { whenOf } from './due-items.ts';
import { waitedOf, type Waited } from './waited.ts';

/** What the office waits for from a branch, and the words in which it reminds it of that. */
export interface Reminder extends Waited {
  readonly name: string;
  /** Exactly what is due of it. */
  readonly duties: readonly Verdict[];
  /** To be sent as it is, but for the day that only the office sets. */
  readonly text: string;
}

/**
 * The reminder of a branch; `undefined` where nothing is waited for. The top of the tree is the office's own and gets
 * none, nor does a branch that has ended.
 */
export function reminderOf(corpus: Corpus, branch: Branch): Reminder | undefined {
  const { asOf, root } = corpus.site;
  if (branch.slug === root || !existsOn(branch, asOf)) return undefined;
  const name = presentName(corpus, branch.slug);
  const waited = waitedOf(corpus, branch);
  const { returns, sheets } = waited;
  const duties = dueVerdicts(corpus, branch.slug);
  const points = [
    ...(returns.length > 0 ? [ui['remind.returns'](printPeriods(returns))] : []),
    ...(sheets.length > 0
      ? [ui['remind.sheets'](listed(sheets.map((one) => sheetText(one.kind, one.periods))))]
      : []),
    ...dutyPoints.flatMap((point) => pointText(corpus, duties, point)),
  ];
  if (points.length === 0) return undefined;
  const lines = [
    ui['remind.to'](name),
    ui['remind.lead'](printDate(asOf)),
    ...points.map((point, at) => ui['remind.point'](at + 1, point)),
    ui['remind.end'],
  ];
  return { ...waited, name, duties, text: lines.join('\n') };
}

/** The reminders of all branches of which something is waited for, in the order of the tree. */
export function reminders(corpus: Corpus): readonly Reminder[] {
  return inTreeOrder(corpus, corpus.branches.keys()).flatMap((slug) => {
    const branch = corpus.branches.get(slug);
    return (branch && reminderOf(corpus, branch)) ?? [];
  });
}

/** A reminder as a text by itself; where nothing is waited for, that. */
export function reminderText(corpus: Corpus, branch: Branch): string {
  const { asOf } = corpus.site;
  return (
    reminderOf(corpus, branch)?.text ??
    ui['remind.nothingOf'](presentName(corpus, branch.slug), printDate(asOf))
  );
}

/** All reminders one below the other. */
export function allRemindersText(corpus: Corpus): string {
  const all = reminders(corpus).map(({ text }) => text);
  const day = printDate(corpus.site.asOf);
  return all.length === 0 ? ui['remind.nothing'](day) : all.join('\n\n');
}

/** What duties are reminded of in: of last year's windows nothing can be done any more, but be explained. */
const dutyPoints = ['waiting', 'overdue', 'earlier', 'coming'] as const;
type DutyPoint = (typeof dutyPoints)[number];

function pointOf(corpus: Corpus, verdict: Verdict): DutyPoint {
  const tense = tenseOf(corpus, verdict);
  const isOfThisYear = verdict.due !== undefined || deadlineOf(verdict) >= thisYear(corpus);
  return tense === 'overdue' && !isOfThisYear ? 'earlier' : tense;
}

function thisYear({ site }: Corpus): IsoDate {
  return partOf(site.asOf, 'year').from;
}

function pointText(corpus: Corpus, duties: readonly Verdict[], point: DutyPoint): string[] {
  const own = duties.filter((one) => pointOf(corpus, one) === point);
  if (own.length === 0) return [];
  // What has been explained stands apart: it needs to be done, but not to be explained again.
  const groups = Map.groupBy(own, ({ duty, excuses }) =>
    [duty.of, duty.id, excuses.length > 0].join(' '),
  );
  const texts = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const when = whenOf(group, point === 'coming');
    const told = first.excuses.length > 0 ? [ui['remind.explained']] : [];
    return [first.duty.label + ui['text.bracket']([when, ...told].join(ui['clause.join']))];
  });
  return [ui[`remind.${point}`](listed(texts))];
}

function sheetText(kind: string, periods: readonly Period[]): string {
  return kind + ui['text.bracket'](printPeriods(periods));
}

function listed(texts: readonly string[]): string {
  return texts.join(ui['text.join']);
}
