import { stateOn } from '../../src/domain/branch.ts';
import { wordings } from '../../src/domain/catalogue/metric.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';
import { tallyProblems } from '../../src/labels/tally.ts';
import {
  day,
  fileToWrite,
  folder,
  list,
  oneOf,
  someOf,
  text,
  toggle,
  UsageError,
  type Given,
} from '../lib/flags.ts';
import { named } from '../lib/named.ts';

export const timeSteps = ['month', 'quarter', 'half', 'year'] as const;

export const flags = {
  report: text(),
  metric: list(),
  period: list(),
  branch: text(),
  by: someOf(['branch', ...timeSteps]),
  xlsx: fileToWrite('.xlsx'),
  as: oneOf(wordings),
  rules: toggle(),
  plan: text(),
  due: toggle(),
  drift: toggle(),
  content: folder('content'),
  json: toggle(),
  today: day(),
};

/** What `npm run tally` is asked. */
export type Asked = Omit<Given<typeof flags>, 'help'>;

/** Throws a `UsageError` for flags that do not go together, or ask for nothing. */
export function checkFlags(given: Asked): void {
  const { report, metric, period, branch, by = [], xlsx, as, drift } = given;
  const asked = asksOf(given);
  if (asked.length === 0) throw new UsageError(tallyProblems['ask-nothing']);
  if (asksDuties(given)) {
    checkDutyFlags(given, asked);
    return;
  }
  const ofMetrics = [metric, period, branch, as, xlsx, ...by];
  if (report !== undefined && ofMetrics.some((flag) => flag !== undefined)) {
    throw new UsageError(tallyProblems['ask-both']);
  }
  if (metric !== undefined && period === undefined) {
    throw new UsageError(tallyProblems['period-missing']);
  }
  if (drift && report === undefined) throw new UsageError(tallyProblems['drift-alone']);
  const steps = by.filter((step) => step !== 'branch');
  if (steps.length > 1) throw new UsageError(tallyProblems['by-times'](steps));
  if (as !== undefined && !isOne({ metric, period, by, xlsx })) {
    throw new UsageError(tallyProblems['as-of-many']);
  }
}

/** The flags that say what is asked: one of them at a time, but for a report and a metric, which have words of their own. */
function asksOf({ report, metric, rules, plan, due }: Asked): readonly string[] {
  return [
    ...(report === undefined ? [] : ['--report']),
    ...(metric === undefined ? [] : ['--metric']),
    ...(rules ? ['--rules'] : []),
    ...(plan === undefined ? [] : ['--plan']),
    ...(due ? ['--due'] : []),
  ];
}

/** Whether it is asked how duties stand, and not for figures. */
export function asksDuties({ rules, plan, due }: Asked): boolean {
  return rules || due || plan !== undefined;
}

function checkDutyFlags(
  { period, by, xlsx, as, drift, rules }: Asked,
  asked: readonly string[],
): void {
  const [flag = ''] = asked;
  if (asked.length > 1) throw new UsageError(tallyProblems['ask-several'](asked));
  const strangers = [
    ...(by === undefined ? [] : ['--by']),
    ...(xlsx === undefined ? [] : ['--xlsx']),
    ...(as === undefined ? [] : ['--as']),
    ...(drift ? ['--drift'] : []),
    ...(period === undefined || rules ? [] : ['--period']),
  ];
  if (strangers.length > 0) throw new UsageError(tallyProblems['duty-alone'](flag, strangers));
  if (rules && period?.length !== 1) throw new UsageError(tallyProblems['rules-period']);
}

/** Whether one figure is asked for, to be told with its records. */
export function isOne({ metric, period, by = [], xlsx }: Partial<Asked>): boolean {
  const isMany = [metric, period].some((all) => all !== undefined && all.length > 1);
  return !isMany && by.length === 0 && xlsx === undefined;
}

/** The branch that is named by its code. Throws a `UsageError` where there is none. */
export function branchOf(corpus: Corpus, written: string): string {
  const { asOf } = corpus.site;
  return named(written, corpus.branches, (one) => stateOn(one, asOf).name, notFound('--branch'))
    .slug;
}

/** The period that is written. Throws a `UsageError` where it is none. */
export function periodOf(written: string): Period {
  const period = parsePeriod(written);
  if (!period) throw new UsageError(tallyProblems['period-wrong'](written));
  return period;
}

/** What is said of a flag that names nothing. */
export function notFound(flag: string) {
  return (written: string, meant: string | undefined) =>
    tallyProblems['not-found'](flag, written, meant);
}
