import type { Corpus } from '../../domain/corpus.ts';
import type { IsoDate } from '../../domain/date.ts';
import { discloseVerdict } from '../../domain/disclosure/disclose.ts';
import { isTold } from '../../domain/disclosure/disclosure.ts';
import { KeptOne } from '../../domain/kept.ts';
import { textOrder } from '../../domain/order.ts';
import type { Period } from '../../domain/period.ts';
import type { Commitment } from '../../domain/plan.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { commitmentVerdicts } from '../../domain/verdicts.ts';
import { ui } from '../../labels/ui.ts';
import { showTally } from '../../wording/shown-figure.ts';
import { printExact } from '../../wording/number.ts';
import { soon } from '../duties/soon.ts';
import { paths } from '../paths.ts';
import type { ShownState } from '../states.ts';
import { countedVerdicts, shownVerdict } from './counted-verdicts.ts';
import { boundsText, cadenceWords } from '../../wording/plan-words.ts';

/** The states of a commitment over several windows or branches, in few words. */
export interface CommitmentLine {
  readonly commitment: Commitment;
  readonly path: string;
  /** 每季度1次. */
  readonly target: string;
  readonly states: readonly ShownState[];
}

/** All verdicts as of the site's day, by commitment; made once. */
export function allVerdicts(corpus: Corpus): ReadonlyMap<string, readonly Verdict<Commitment>[]> {
  return keptVerdicts.get(corpus, () => {
    const { asOf } = corpus.site;
    const commitments = [...corpus.commitments.values()];
    return new Map(commitments.map((one) => [one.id, commitmentVerdicts(corpus, one, asOf)]));
  });
}

const keptVerdicts = new KeptOne<Corpus, ReadonlyMap<string, readonly Verdict<Commitment>[]>>();

/** What is promised for each window: 每季度1次; where it is bounded above too, 每季度至少1次，至多3次. */
export function targetText(corpus: Corpus, commitment: Commitment): string {
  const { cadence, target, atMost, gap, metric } = commitment;
  const unit = corpus.catalogue.metrics.get(metric)?.unit ?? '';
  const isTargetAll = atMost === undefined && gap === undefined;
  const asked = isTargetAll ? printExact(target, unit) : boundsText(commitment, unit);
  return ui['commitment.target'](cadenceWords[cadence], asked);
}

/** A commitment's line: a single verdict with its value, several as counts of their states. */
export function commitmentLine(
  corpus: Corpus,
  commitment: Commitment,
  verdicts: readonly Verdict<Commitment>[],
): CommitmentLine {
  return {
    commitment,
    path: paths.commitment(commitment.plan, commitment.id),
    target: targetText(corpus, commitment),
    states: summary(corpus, verdicts, 'all'),
  };
}

/** The states of verdicts: one alone says how far it is, several are counted. */
function summary(
  corpus: Corpus,
  verdicts: readonly Verdict<Commitment>[],
  extent: 'all' | 'some',
): ShownState[] {
  const [first] = verdicts;
  if (!first) return [{ text: ui['commitment.none'], tone: 'plain' }];
  if (verdicts.length === 1) return [withProgress(corpus, first)];
  return countedVerdicts(corpus, verdicts, extent);
}

/** 推进中（完成4次，要求6次）: how far a verdict is from its target. */
function withProgress(corpus: Corpus, verdict: Verdict<Commitment>): ShownState {
  const shown = shownVerdict(corpus, verdict);
  if (verdict.tally.value === null || !isTold(discloseVerdict(corpus, verdict))) return shown;
  return { ...shown, text: shown.text + ui['text.bracket'](progressText(corpus, verdict)) };
}

/** 完成4次，要求6次. */
function progressText(corpus: Corpus, { tally, target }: Verdict<Commitment>): string {
  return ui['commitment.progress'](
    showTally(corpus, tally).exact,
    printExact(target, tally.metric.unit),
  );
}

/** A commitment in one window with something to be done about it. */
export interface DueItem {
  readonly commitment: Commitment;
  readonly window: Period;
  readonly path: string;
  readonly states: readonly ShownState[];
  readonly overdue: boolean;
}

/**
 * What is overdue or falls due soon, the overdue first and the latest window before earlier ones. Of one
 * branch where that is named.
 */
export function dueItems(corpus: Corpus, branch?: string): DueItem[] {
  const until = soon(corpus);
  const items: DueItem[] = [];
  for (const [id, verdicts] of allVerdicts(corpus)) {
    const commitment = corpus.commitments.get(id);
    if (!commitment) continue;
    for (const [window, group] of byWindow(verdicts)) {
      const open = group.filter(
        (verdict) =>
          isDue(corpus, verdict, until) && (branch === undefined || verdict.branch === branch),
      );
      if (open.length === 0) continue;
      items.push({
        commitment,
        window,
        path: `${paths.commitment(commitment.plan, id)}#${window.id.toLowerCase()}`,
        states: summary(corpus, open, 'some'),
        overdue: open.some((verdict) => isOverdue(corpus, verdict)),
      });
    }
  }
  return items.sort(
    (a, b) =>
      Number(b.overdue) - Number(a.overdue) ||
      (a.overdue ? textOrder(b.window.to, a.window.to) : textOrder(a.window.to, b.window.to)),
  );
}

/** Whether a verdict is open by its state; by its window alone where the state is kept back. */
function isDue(corpus: Corpus, verdict: Verdict, until: IsoDate): boolean {
  const { state, window } = verdict;
  if (!isTold(discloseVerdict(corpus, verdict))) {
    return window.to >= corpus.site.asOf && window.to <= until;
  }
  if (state === 'missed' || state === 'unreported') return true;
  return state === 'in-window' && window.to <= until;
}

function isOverdue(corpus: Corpus, verdict: Verdict): boolean {
  return verdict.state === 'missed' && isTold(discloseVerdict(corpus, verdict));
}

/** Verdicts by their window, in order of time. */
export function byWindow<V extends Verdict>(verdicts: readonly V[]): [Period, readonly V[]][] {
  const windows = new Map<string, { window: Period; group: V[] }>();
  for (const verdict of verdicts) {
    const known = windows.get(verdict.window.id);
    if (known) known.group.push(verdict);
    else windows.set(verdict.window.id, { window: verdict.window, group: [verdict] });
  }
  return [...windows.values()].map(({ window, group }) => [window, group]);
}
