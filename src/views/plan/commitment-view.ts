import { makerTitle, type Commitment } from '../../domain/commitment.ts';
import { versionOn } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { measureOf } from '../../domain/measures.ts';
import type { Tally } from '../../domain/tally/tally.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import { askedText } from '../../wording/plan-words.ts';
import { shortText, showFigure } from '../../wording/shown-figure.ts';
import { fact, factIf, type Fact } from '../facts.ts';
import { makerPath, paths } from '../paths.ts';
import { definitionFacts, knownOn } from '../report/figure/evidence-facts.ts';
import { tablesOf, type ShownTable } from '../report/figure/evidence-view.ts';
import type { ShownState } from '../states.ts';
import { allVerdicts, byWindow, targetText } from './commitment-lines.ts';
import { countedVerdicts, shownVerdict } from './counted-verdicts.ts';
import { seatEvidence } from './seat-evidence.ts';

/** What is promised, where, by whom, and what it is measured by. */
export function commitmentFacts(corpus: Corpus, commitment: Commitment): Fact[] {
  const { madeIn, metric, seat, except, cancelled, note, period, shownBy } = commitment;
  const tally = allVerdicts(corpus).get(commitment.id)?.[0]?.tally;
  const maker = { text: makerTitle(corpus, commitment), path: makerPath(commitment) };
  return [
    fact(
      ui['plan.target'],
      targetText(corpus, commitment) + ui['text.bracket'](commitment.strength),
    ),
    fact(ui['commitment.who'], whoText(corpus, commitment)),
    ...factIf(ui['commitment.seat'], seat),
    ...(shownBy
      ? []
      : [
          fact(ui['commitment.metric'], {
            text: measureOf(corpus, metric)?.label ?? metric,
            path: paths.metric(metric),
          }),
        ]),
    fact(ui['plan.period'], printPeriod(period)),
    fact(ui[madeIn.of === 'plan' ? 'commitment.plan' : 'commitment.report'], maker),
    ...(except.length > 0
      ? [
          fact(
            ui['commitment.except'],
            ...except.map((one) => ui['commitment.exception'](printPeriod(one.period), one.reason)),
          ),
        ]
      : []),
    ...(cancelled
      ? [
          fact(
            ui['commitment.cancelled'],
            ui['commitment.cancelledOn'](printDate(cancelled.on), cancelled.reason),
          ),
        ]
      : []),
    ...factIf(ui['commitment.note'], note),
    ...(tally
      ? [
          ...definitionFacts(corpus, wholeMeasure(corpus, commitment, tally)),
          fact(ui['evidence.cutoff'], knownOn(tally)),
        ]
      : []),
  ];
}

/** What is counted of all seats, where each is judged by a part of it: the first of them is not told alone. */
function wholeMeasure(
  corpus: Corpus,
  { metric: id, per }: Commitment,
  tally: Tally,
): Pick<Tally, 'metric' | 'version'> {
  const metric = per === 'seat' ? measureOf(corpus, id) : undefined;
  return metric
    ? { metric, version: versionOn(metric, tally.question.period.to) }
    : { metric: tally.metric, version: tally.version };
}

function whoText(corpus: Corpus, { per, branch, since, period }: Commitment): string {
  if (per === 'branch') return ui['commitment.perBranch'];
  const name = branchName(corpus, branch, since > period.to ? period.to : since);
  return per === 'seat' ? name + ui['text.bracket'](ui['commitment.perSeat']) : name;
}

/** A commitment in one window, branch by branch. */
export interface WindowView {
  readonly id: string;
  readonly title: string;
  /** Whether it has not begun, so that it has no state yet. */
  readonly upcoming: boolean;
  readonly verdicts: readonly VerdictLine[];
}

interface VerdictLine {
  readonly branch: string;
  readonly branchPath: string;
  readonly states: readonly ShownState[];
  /** What has been done, or why that is not known. */
  readonly done: string;
  /** What keeps that from being the whole (已报5/6个), and why it is let off. */
  readonly notes: readonly string[];
  readonly target: string;
  /** The records of it with what each brings, and the total. */
  readonly tables: readonly ShownTable[];
}

/** A commitment's verdicts by window, as known on the site's day. */
export function windowViews(corpus: Corpus, commitment: Commitment): WindowView[] {
  const verdicts = allVerdicts(corpus).get(commitment.id) ?? [];
  return byWindow(verdicts).map(([window, group]) => ({
    id: window.id.toLowerCase(),
    title: printPeriod(window),
    upcoming: group.every(({ state }) => state === 'upcoming'),
    verdicts:
      commitment.per === 'seat'
        ? seatLines(corpus, group)
        : group.map((verdict) => verdictLine(corpus, verdict)),
  }));
}

function verdictLine(corpus: Corpus, verdict: Verdict<Commitment>): VerdictLine {
  const { branch, duty, tally, window } = verdict;
  const { metric } = tally;
  const figure = { key: metric.id, metric, as: '确数', period: window, branch, tally } as const;
  return {
    branch: branchName(corpus, branch, window.to),
    branchPath: paths.branch(branch),
    states: [shownVerdict(corpus, verdict)],
    done: shortText(corpus, tally),
    notes: [...showFigure(corpus, figure).notes, ...letOffNotes(verdict)],
    target: askedText(duty, tally.metric.unit),
    tables: tablesOf(corpus, tally),
  };
}

/** Seats are told of together: a seat is held by one person, of whom nothing is told by itself. */
function seatLines(corpus: Corpus, group: readonly Verdict<Commitment>[]): VerdictLine[] {
  const [first] = group;
  if (!first) return [];
  const { branch, duty, window, tally } = first;
  const done = group.filter(({ state }) => state === 'done' || state === 'done-late').length;
  const vacant = group.filter(({ letOff }) => letOff?.by === 'vacancy').length;
  const others = group.filter(({ letOff }) => letOff?.by === 'duty').slice(0, 1);
  return [
    {
      branch: branchName(corpus, branch, window.to),
      branchPath: paths.branch(branch),
      states: countedVerdicts(corpus, group, 'all'),
      done: ui['commitment.seatsDone'](done, group.length - vacant),
      notes: [
        ...(vacant > 0 ? [ui['commitment.vacant'](vacant)] : []),
        ...others.flatMap(letOffNotes),
      ],
      target: askedText(duty, tally.metric.unit),
      tables: seatEvidence(
        corpus,
        group.map((verdict) => verdict.tally),
      ),
    },
  ];
}

function letOffNotes({ letOff, state, duty }: Verdict<Commitment>): string[] {
  if (letOff?.by === 'duty') return [ui['commitment.letOff'](letOff.reason)];
  if (state === 'cancelled' && duty.cancelled) return [duty.cancelled.reason];
  return [];
}
