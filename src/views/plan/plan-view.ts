import type { Corpus } from '../../domain/corpus.ts';
import { textOrder } from '../../domain/order.ts';
import type { Plan } from '../../domain/plan.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { textCell, type Table } from '../../tables/table.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import { fact, factIf, type Fact } from '../facts.ts';
import { paths } from '../paths.ts';
import { allVerdicts, commitmentLine, type CommitmentLine } from './commitment-lines.ts';

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
