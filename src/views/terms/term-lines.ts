import { stateOn, type Branch } from '../../domain/branch.ts';
import { isOfTerms, monthsUntilDue, type Due } from '../../domain/catalogue/due.ts';
import type { Rule, RuleInForce } from '../../domain/catalogue/rule.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { addDays, addMonths, earliestDay, lastDay, type IsoDate } from '../../domain/date.ts';
import { KeptOne } from '../../domain/kept.ts';
import { textOrder } from '../../domain/order.ts';
import { dayPeriod, rangePeriod } from '../../domain/period.ts';
import { applicability } from '../../domain/tally/applicability.ts';
import { countedDays, type DayCounted } from '../../domain/tally/counted-day.ts';
import { daysToDo, type DueWindow } from '../../domain/tally/due-windows.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { asking, ruleVerdicts } from '../../domain/verdicts.ts';

type Step = Due['steps'][number];

/** A step on the way to what is due: on which day it was done, and by which it should be. */
export interface StepLine {
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
  /** The rules that say how long they are; none where the content has none. */
  readonly rules: readonly Rule[];
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
  const { catalogue, branches, site } = corpus;
  const rules = [...catalogue.rules.values()].filter(({ versions }) => isOfTerms(versions[0].due));
  const always = rangePeriod(earliestDay, lastDay);
  const verdicts = rules.flatMap((rule) => ruleVerdicts(corpus, rule, site.asOf, always));
  const unknown = [...branches.values()].filter(
    (branch) => branch.terms.length === 0 && rules.some((rule) => isAsked(corpus, rule, branch)),
  );
  return { rules, lines: verdicts.flatMap((one) => lineOf(corpus, one)).sort(byEnd), unknown };
}

/** Whether a rule says today how long the terms of a branch are. */
function isAsked(corpus: Corpus, { versions }: Rule, branch: Branch): boolean {
  const { asOf } = corpus.site;
  const present = versions.at(-1) ?? versions[0];
  const { level } = stateOn(branch, asOf);
  return (
    present.due !== undefined &&
    monthsUntilDue(present.due, level) !== undefined &&
    applicability(corpus, present, branch.slug, dayPeriod(asOf), asOf).applies
  );
}

function byEnd(a: TermLine, b: TermLine): number {
  return textOrder(a.verdict.window.to, b.verdict.window.to);
}

function lineOf(corpus: Corpus, verdict: Verdict<RuleInForce>): TermLine[] {
  const { due, branch, duty } = verdict;
  if (!due) return [];
  const { asOf } = corpus.site;
  const ask = asking(corpus);
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
