/**
 * `npm run tally`: the figures of a report, or metrics for periods and organisations, with their records; how rules and
 * commitments stand.
 */
import { stateOn } from '../src/domain/branch.ts';
import { wordings } from '../src/domain/catalogue/metric.ts';
import type { Corpus } from '../src/domain/corpus.ts';
import { covers, parsePeriod, type Period } from '../src/domain/period.ts';
import type { Plan } from '../src/domain/plan.ts';
import type { Verdict } from '../src/domain/verdict.ts';
import { corpusFor } from '../src/domain/sent/sent-corpus.ts';
import { figureFor, figuresOf } from '../src/domain/tally/figure.ts';
import { loadContent } from '../src/io/load.ts';
import { today } from '../src/io/today.ts';
import { tallyLabels, tallyProblems, tallyWords } from '../src/labels/tally.ts';
import { workbookOf } from '../src/tables/workbook.ts';
import type { Choice } from '../src/views/choice/choice.ts';
import { choiceWorkbook } from '../src/views/choice/choice-tables.ts';
import {
  dueVerdicts,
  rulesNotAsked,
  verdictsOfPlans,
  verdictsOfRules,
} from '../src/views/duties/verdict-lists.ts';
import { exitCodes, print, runCommand } from './lib/command.ts';
import { driftJson, driftLines, nowJson } from './lib/drift-json.ts';
import { figureJson } from './lib/figure-json.ts';
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
} from './lib/flags.ts';
import { named } from './lib/named.ts';
import { errorCount } from './lib/problems.ts';
import { choiceJson, choiceText } from './lib/tally-choice.ts';
import { figureText, reportText } from './lib/tally-text.ts';
import { verdictsJson } from './lib/verdict-json.ts';
import { verdictsText } from './lib/verdict-text.ts';
import { writeWholeFile } from './lib/whole-file.ts';

const timeSteps = ['month', 'quarter', 'half', 'year'] as const;

const flags = {
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

await runCommand(tallyWords, flags, async (given) => {
  checkFlags(given);
  const content = loadContent(given.content, given.today ?? today);
  const { corpus } = content;
  const errors = errorCount(content);
  if (!corpus) {
    process.stderr.write(`${tallyLabels['tally.unreadable']}\n`);
    return exitCodes.problems;
  }
  print(await answer(corpus, given));
  if (errors === 0) return exitCodes.good;
  process.stderr.write(`${tallyLabels['tally.problems'](errors)}\n`);
  return exitCodes.problems;
});

type Asked = Omit<Given<typeof flags>, 'help'>;

function checkFlags(given: Asked): void {
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
function asksDuties({ rules, plan, due }: Asked): boolean {
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
function isOne({ metric, period, by = [], xlsx }: Partial<Asked>): boolean {
  const isMany = [metric, period].some((all) => all !== undefined && all.length > 1);
  return !isMany && by.length === 0 && xlsx === undefined;
}

async function answer(corpus: Corpus, given: Asked): Promise<string> {
  if (given.report !== undefined) return oneReport(corpus, given);
  if (asksDuties(given)) return duties(corpus, given);
  const choice = choiceOf(corpus, given);
  if (isOne(given)) return oneFigure(corpus, choice, given);
  if (given.xlsx !== undefined) {
    writeWholeFile(given.xlsx, await workbookOf(choiceWorkbook(corpus, choice)));
    return tallyLabels['tally.written'](given.xlsx);
  }
  return given.json ? choiceJson(corpus, choice) : choiceText(corpus, choice);
}

function duties(corpus: Corpus, given: Asked): string {
  const { branch: written, due, json } = given;
  const branch = written === undefined ? undefined : branchOf(corpus, written);
  const verdicts = verdictsAsked(corpus, given, branch);
  const others = given.rules
    ? rulesNotAsked(corpus, periodOf(given.period?.[0] ?? ''), branch)
    : undefined;
  if (json) return verdictsJson(corpus, verdicts, others);
  const isOfOne = branch !== undefined;
  return verdictsText(corpus, verdicts, {
    every: due || isOfOne,
    others: isOfOne ? (others ?? []) : [],
  });
}

function verdictsAsked(
  corpus: Corpus,
  { period: [period = ''] = [], plan, rules }: Asked,
  branch: string | undefined,
): readonly Verdict[] {
  if (rules) return verdictsOfRules(corpus, periodOf(period), branch);
  if (plan !== undefined) return verdictsOfPlans(corpus, plansAsked(corpus, plan), branch);
  return dueVerdicts(corpus, branch);
}

/** A plan by its name, or all plans of a year. */
function plansAsked({ plans }: Corpus, written: string): readonly Plan[] {
  const one = plans.get(written);
  if (one) return [one];
  const year = /^\d{4}$/.test(written) ? parsePeriod(written) : undefined;
  const ofYear = [...plans.values()].filter(({ period }) => year && covers(year, period));
  if (ofYear.length > 0) return ofYear;
  if (year) throw new UsageError(tallyProblems['plan-unknown'](written));
  return [named(written, plans, ({ title }) => title, notFound('--plan'))];
}

function branchOf(corpus: Corpus, written: string): string {
  const { asOf } = corpus.site;
  return named(written, corpus.branches, (one) => stateOn(one, asOf).name, notFound('--branch'))
    .slug;
}

function oneReport(corpus: Corpus, { report: id = '', json, drift }: Asked): string {
  const report = named(id, corpus.reports, ({ title }) => title, notFound('--report'));
  if (drift) return json ? driftJson(corpus, report) : driftLines(corpus, report);
  const figures = figuresOf(corpus, report);
  const own = corpusFor(corpus, report);
  if (!json) return reportText(own, report, figures);
  const { asOf } = corpus.site;
  const { period, branch, cutoff, status } = report;
  return JSON.stringify(
    {
      report: id,
      period: period.id,
      branch,
      asOf,
      cutoff,
      status,
      figures: figures.map((figure) => ({
        ...figureJson(own, figure),
        ...nowJson(corpus, report, figure),
      })),
    },
    undefined,
    2,
  );
}

function oneFigure(corpus: Corpus, choice: Choice, { json, as }: Asked): string {
  const [[metric], [period]] = [choice.metrics, choice.periods];
  if (!metric || !period) throw new UsageError(tallyProblems['ask-nothing']);
  const question = { metric: metric.id, period, branch: choice.branch, until: choice.until };
  const figure = figureFor(corpus, as === undefined ? question : { ...question, as });
  return json
    ? JSON.stringify(figureJson(corpus, figure), undefined, 2)
    : figureText(corpus, figure);
}

function choiceOf(corpus: Corpus, given: Asked): Choice {
  const { root, asOf } = corpus.site;
  const { metrics } = corpus.catalogue;
  const branch = branchOf(corpus, given.branch ?? root);
  const step = timeSteps.find((one) => given.by?.includes(one));
  return {
    metrics: (given.metric ?? []).map((id) =>
      named(id, metrics, ({ label }) => label, notFound('--metric')),
    ),
    periods: (given.period ?? []).map(periodOf),
    branch,
    until: asOf,
    byBranch: given.by?.includes('branch') ?? false,
    ...(step ? { step } : {}),
  };
}

function periodOf(written: string): Period {
  const period = parsePeriod(written);
  if (!period) throw new UsageError(tallyProblems['period-wrong'](written));
  return period;
}

function notFound(flag: string) {
  return (written: string, meant: string | undefined) =>
    tallyProblems['not-found'](flag, written, meant);
}
