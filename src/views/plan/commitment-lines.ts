import type { Corpus } from '../../domain/corpus.ts';
import { discloseVerdict } from '../../domain/disclosure/disclose.ts';
import { isTold } from '../../domain/disclosure/disclosure.ts';
import { KeptOne } from '../../domain/kept.ts';
import { measureOf } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { Commitment } from '../../domain/commitment.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { commitmentVerdicts } from '../../domain/verdicts.ts';
import { ui } from '../../labels/ui.ts';
import { showTally } from '../../wording/shown-figure.ts';
import { printDate } from '../../wording/dates.ts';
import { commitmentPath } from '../paths.ts';
import type { ShownState } from '../states.ts';
import { countedVerdicts, shownVerdict } from './counted-verdicts.ts';
import { askedText, cadenceWords } from '../../wording/plan-words.ts';

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
  const { cadence, target, atMost, gap, within: early, by, metric, shownBy } = commitment;
  const unit = measureOf(corpus, metric)?.unit ?? '';
  const isTargetAll = atMost === undefined && gap === undefined;
  const isOnce = shownBy !== undefined && target === 1 && isTargetAll;
  const when = by === undefined ? cadenceWords[cadence] : ui['commitment.by'](printDate(by));
  const within = early === undefined ? '' : ui['commitment.due'](early.workdays);
  const much = isOnce ? ui['commitment.shown'](shownBy.kind) : askedText(commitment, unit);
  return ui['commitment.target'](when + within, much);
}

/** A commitment's line: a single verdict with its value, several as counts of their states. */
export function commitmentLine(
  corpus: Corpus,
  commitment: Commitment,
  verdicts: readonly Verdict<Commitment>[],
): CommitmentLine {
  return {
    commitment,
    path: commitmentPath(commitment),
    target: targetText(corpus, commitment),
    states: summary(corpus, verdicts, 'all'),
  };
}

/** The states of verdicts: one alone says how far it is, several are counted. */
export function summary(
  corpus: Corpus,
  verdicts: readonly Verdict[],
  extent: 'all' | 'some',
): ShownState[] {
  const [first] = verdicts;
  if (!first) return [{ text: ui['commitment.none'], tone: 'plain' }];
  if (verdicts.length === 1) return [withProgress(corpus, first)];
  return countedVerdicts(corpus, verdicts, extent);
}

/** 推进中（完成4次，要求6次）: how far a verdict is from its target. */
function withProgress(corpus: Corpus, verdict: Verdict): ShownState {
  const shown = shownVerdict(corpus, verdict);
  if (verdict.tally.value === null || !isTold(discloseVerdict(corpus, verdict))) return shown;
  return { ...shown, text: shown.text + ui['text.bracket'](progressText(corpus, verdict)) };
}

/** 完成4次，要求6次. */
function progressText(corpus: Corpus, { tally, duty }: Verdict): string {
  return ui['commitment.progress'](
    showTally(corpus, tally).exact,
    askedText(duty, tally.metric.unit),
  );
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
