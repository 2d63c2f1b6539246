/**
 * `npm run tally`: the figures of a report, or metrics for periods and organisations, with their records; how rules and
 * commitments stand.
 */
import type { Corpus } from '../src/domain/corpus.ts';
import { corpusFor } from '../src/domain/sent/sent-corpus.ts';
import { figureFor, figuresOf } from '../src/domain/tally/figure.ts';
import { loadContent } from '../src/io/load.ts';
import { today } from '../src/io/today.ts';
import { tallyLabels, tallyProblems, tallyWords } from '../src/labels/tally.ts';
import { workbookOf } from '../src/tables/workbook.ts';
import type { Choice } from '../src/views/choice/choice.ts';
import { choiceWorkbook } from '../src/views/choice/choice-tables.ts';
import { exitCodes, print, runCommand } from './lib/command.ts';
import { driftJson, driftLines, nowJson } from './lib/drift-json.ts';
import { figureJson } from './lib/figure-json.ts';
import { UsageError } from './lib/flags.ts';
import { named } from './lib/named.ts';
import { errorCount } from './lib/problems.ts';
import { choiceJson, choiceText } from './lib/tally-choice.ts';
import { figureText, reportText } from './lib/tally-text.ts';
import { writeWholeFile } from './lib/whole-file.ts';
import {
  asksDuties,
  branchOf,
  checkFlags,
  flags,
  isOne,
  notFound,
  periodOf,
  timeSteps,
  type Asked,
} from './tally/asked.ts';
import { duties } from './tally/duties.ts';

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
