import type { Corpus } from '../../domain/corpus.ts';
import { textOrder } from '../../domain/order.ts';
import type { Commitment, Plan } from '../../domain/plan.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { shortText, showFigure } from '../../wording/shown-figure.ts';
import { textCell, type Table } from '../../tables/table.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import { printExact } from '../../wording/number.ts';
import { definitionFacts, knownOn } from '../report/figure/evidence-facts.ts';
import { tablesOf, type ShownTable } from '../report/figure/evidence-view.ts';
import { fact, factIf, type Fact } from '../facts.ts';
import { paths } from '../paths.ts';
import type { ShownState } from '../states.ts';
import {
  allVerdicts,
  byWindow,
  commitmentLine,
  targetText,
  type CommitmentLine,
} from './commitment-lines.ts';
import { shownVerdict } from './counted-verdicts.ts';

/** Plans, the newest period first. */
export function plansByTime(corpus: Corpus): readonly Plan[] {
  return [...corpus.plans.values()].sort((a, b) => textOrder(b.period.to, a.period.to));
}

/** What a plan is, as facts. */
export function planFacts(corpus: Corpus, plan: Plan): Fact[] {
  return [
    fact(ui['plan.period'], printPeriod(plan.period)),
    fact(ui['plan.branch'], {
      text: branchName(corpus, plan.branch, plan.date),
      path: paths.branch(plan.branch),
    }),
    fact(ui['plan.date'], printDate(plan.date)),
    ...factIf(ui['plan.document'], plan.document),
  ];
}

/** A plan's commitments with their states on the site's day. */
export function planLines(corpus: Corpus, plan: Plan): CommitmentLine[] {
  return plan.commitments.map((commitment) =>
    commitmentLine(corpus, commitment, allVerdicts(corpus).get(commitment.id) ?? []),
  );
}

/** What is promised, by whom, measured by what. */
export function commitmentFacts(corpus: Corpus, commitment: Commitment, plan: Plan): Fact[] {
  const metric = corpus.catalogue.metrics.get(commitment.metric);
  const tally = allVerdicts(corpus).get(commitment.id)?.[0]?.tally;
  const branch = branchName(corpus, commitment.branch, commitment.since);
  return [
    fact(
      ui['plan.target'],
      targetText(corpus, commitment) + ui['text.bracket'](commitment.strength),
    ),
    fact(ui['commitment.who'], commitment.per ? ui['commitment.perBranch'] : branch),
    fact(ui['commitment.metric'], {
      text: metric?.label ?? commitment.metric,
      path: paths.metric(commitment.metric),
    }),
    fact(ui['plan.period'], printPeriod(commitment.period)),
    fact(ui['commitment.plan'], { text: plan.title, path: paths.plan(plan.id) }),
    ...factIf(ui['commitment.note'], commitment.note),
    ...(tally
      ? [...definitionFacts(corpus, tally), fact(ui['evidence.cutoff'], knownOn(tally))]
      : []),
  ];
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
  readonly state: ShownState;
  /** What has been done, or why that is not known. */
  readonly done: string;
  /** What keeps that from being the whole: 已报5/6个. */
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
    verdicts: group.map((verdict) => verdictLine(corpus, verdict)),
  }));
}

function verdictLine(corpus: Corpus, verdict: Verdict<Commitment>): VerdictLine {
  const { branch, target, tally, window } = verdict;
  const { metric } = tally;
  const figure = { key: metric.id, metric, as: '确数', period: window, branch, tally } as const;
  return {
    branch: branchName(corpus, branch, window.to),
    branchPath: paths.branch(branch),
    state: shownVerdict(corpus, verdict),
    done: shortText(corpus, tally),
    notes: showFigure(corpus, figure).notes,
    target: printExact(target, tally.metric.unit),
    tables: tablesOf(corpus, tally),
  };
}

/** All plans with how many commitments they hold. */
export function plansTable(corpus: Corpus): Table {
  return {
    caption: ui['plans.title'],
    columns: [
      { id: 'plan', label: ui['plans.plan'] },
      { id: 'period', label: ui['plans.period'] },
      { id: 'branch', label: ui['plans.branch'] },
      { id: 'commitments', label: ui['plans.commitments'], numeric: true },
    ],
    rows: plansByTime(corpus).map(({ id, title, period, branch, date, commitments }) => ({
      cells: [
        textCell(title, { path: paths.plan(id) }),
        textCell(printPeriod(period)),
        textCell(branchName(corpus, branch, date)),
        textCell(String(commitments.length), { value: commitments.length }),
      ],
    })),
  };
}
