import { stateOn, type Branch } from '../../domain/branch.ts';
import { monthsUntilDue, type Due } from '../../domain/catalogue/due.ts';
import type { Rule, RuleInForce } from '../../domain/catalogue/rule.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { addDays, addMonths, lastDay, type IsoDate } from '../../domain/date.ts';
import { KeptOne } from '../../domain/kept.ts';
import { textOrder } from '../../domain/order.ts';
import { dayPeriod, rangePeriod } from '../../domain/period.ts';
import { applicability } from '../../domain/tally/applicability.ts';
import { countedDays, type DayCounted } from '../../domain/tally/counted-day.ts';
import { daysToDo, type DueWindow } from '../../domain/tally/due-windows.ts';
import { tally } from '../../domain/tally/evaluate.ts';
import type { Ask } from '../../domain/tally/judge.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { ruleVerdicts } from '../../domain/verdicts.ts';

type Step = Due['steps'][number];

/** A step on the way to what is due: on which day it was done, and by which it should be. */
interface StepLine {
  readonly step: Step;
  readonly done: DayCounted | undefined;
  readonly by: IsoDate | undefined;
}

/** A term of office of a branch: when it ends, and how far its election has come. */
export interface TermLine {
  readonly verdict: Verdict<RuleInForce>;
  readonly due: DueWindow;
  readonly held: DayCounted | undefined;
  readonly steps: readonly StepLine[];
}

/** What is known of the terms of all branches, as of the site's day. */
export interface Terms {
  /** The rule that says how long they are; absent where the content has none. */
  readonly rule: Rule | undefined;
  /** In order of the days on which they end. */
  readonly lines: readonly TermLine[];
  /** Branches that are asked, and do not say when their term began. */
  readonly unknown: readonly Branch[];
}

/** The terms of all branches; made once. */
export function termsOf(corpus: Corpus): Terms {
  return keptTerms.get(corpus, findTerms);
}

const keptTerms = new KeptOne<Corpus, Terms>();

function findTerms(corpus: Corpus): Terms {
  const { asOf } = corpus.site;
  const rule = [...corpus.catalogue.rules.values()].find(
    ({ versions }) => versions[0].due?.from === 'termStarted',
  );
  const present = rule?.versions.at(-1);
  const due = present?.due;
  if (!rule || !due) return { rule, lines: [], unknown: [] };
  const today = dayPeriod(asOf);
  const verdicts = ruleVerdicts(corpus, rule, asOf, rangePeriod('1900-01-01', lastDay));
  const unknown = [...corpus.branches.values()].filter(
    (branch) =>
      branch.terms.length === 0 &&
      applicability(corpus, present, branch.slug, today, asOf).applies &&
      monthsUntilDue(due, stateOn(branch, asOf).level) !== undefined,
  );
  return { rule, lines: verdicts.flatMap((one) => lineOf(corpus, one)).sort(byEnd), unknown };
}

function byEnd(a: TermLine, b: TermLine): number {
  return textOrder(a.verdict.window.to, b.verdict.window.to);
}

function lineOf(corpus: Corpus, verdict: Verdict<RuleInForce>): TermLine[] {
  const { due, branch, duty } = verdict;
  if (!due) return [];
  const { asOf } = corpus.site;
  const ask: Ask = (question, options) => tally(corpus, question, options);
  const days = daysToDo(due, asOf);
  const first = (metric: string, from: IsoDate, to: IsoDate) =>
    countedDays(corpus, metric, branch, [from, to], ask)[0];
  const held = first(duty.metric, days.from, days.to);
  const steps = due.due.steps.map((step): StepLine => {
    if (step.after === undefined) {
      const by = step.before === undefined ? undefined : addMonths(due.window.to, -step.before);
      return { step, done: first(step.metric, addDays(due.start, 1), days.to), by };
    }
    if (!held) return { step, done: undefined, by: undefined };
    return {
      step,
      done: first(step.metric, held.day, asOf),
      by: addMonths(held.day, step.after),
    };
  });
  return [{ verdict, due, held, steps }];
}

/** The lines of a branch, the present term last; empty where none is known. */
export function termLinesOf(corpus: Corpus, branch: string): readonly TermLine[] {
  return termsOf(corpus).lines.filter(({ verdict }) => verdict.branch === branch);
}
