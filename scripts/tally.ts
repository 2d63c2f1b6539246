/** `npm run tally`: the figures of a report, or one metric for a period, with their records. */
import { stateOn } from '../src/domain/branch.ts';
import { wordings } from '../src/domain/catalogue/metric.ts';
import type { Corpus } from '../src/domain/corpus.ts';
import { isError } from '../src/domain/issues.ts';
import { parsePeriod } from '../src/domain/period.ts';
import { figureFor, figuresOf } from '../src/domain/tally/figure.ts';
import { loadContent } from '../src/io/load.ts';
import { today } from '../src/io/today.ts';
import { abbreviated, nearest } from '../src/domain/meant/nearest.ts';
import { tallyLabels, tallyProblems, tallyWords } from '../src/labels/tally.ts';
import { exitCodes, print, runCommand } from './lib/command.ts';
import { figureJson } from './lib/figure-json.ts';
import { day, folder, oneOf, text, toggle, UsageError, type Given } from './lib/flags.ts';
import { figureText, reportText } from './lib/tally-text.ts';

const flags = {
  report: text(),
  metric: text(),
  period: text(),
  branch: text(),
  as: oneOf(wordings),
  content: folder('content'),
  json: toggle(),
  today: day(),
};

await runCommand(tallyWords, flags, (given) => {
  checkFlags(given);
  const { corpus, issues } = loadContent(given.content, given.today ?? today);
  const errors = issues.filter(({ issue }) => isError(issue)).length;
  if (!corpus) {
    process.stderr.write(`${tallyLabels['tally.unreadable']}\n`);
    return exitCodes.problems;
  }
  print(given.report === undefined ? oneMetric(corpus, given) : oneReport(corpus, given));
  if (errors === 0) return exitCodes.good;
  process.stderr.write(`${tallyLabels['tally.problems'](errors)}\n`);
  return exitCodes.problems;
});

type Asked = Omit<Given<typeof flags>, 'help'>;

function checkFlags({ report, metric, period, branch, as }: Asked): void {
  if (report === undefined && metric === undefined) {
    throw new UsageError(tallyProblems['ask-nothing']);
  }
  if (report !== undefined && [metric, period, branch, as].some((flag) => flag !== undefined)) {
    throw new UsageError(tallyProblems['ask-both']);
  }
  if (metric !== undefined && period === undefined) {
    throw new UsageError(tallyProblems['period-missing']);
  }
  if (period !== undefined && !parsePeriod(period)) {
    throw new UsageError(tallyProblems['period-wrong'](period));
  }
}

function oneReport(corpus: Corpus, { report: id = '', json }: Asked): string {
  const report = found('--report', id, corpus.reports, ({ title }) => title);
  const figures = figuresOf(corpus, report);
  if (!json) return reportText(corpus, report, figures);
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
      figures: figures.map((figure) => figureJson(corpus, figure)),
    },
    undefined,
    2,
  );
}

function oneMetric(corpus: Corpus, { metric: id = '', json, as, ...given }: Asked): string {
  const { root, asOf } = corpus.site;
  const { metrics } = corpus.catalogue;
  const { id: metric } = found('--metric', id, metrics, ({ label }) => label);
  const { slug: branch } = found(
    '--branch',
    given.branch ?? root,
    corpus.branches,
    (one) => stateOn(one, asOf).name,
  );
  const period = parsePeriod(given.period ?? '');
  if (!period) throw new UsageError(tallyProblems['period-missing']);
  const question = { metric, period, branch, until: asOf };
  const figure = figureFor(corpus, as === undefined ? question : { ...question, as });
  return json
    ? JSON.stringify(figureJson(corpus, figure), undefined, 2)
    : figureText(corpus, figure);
}

/** What a flag names, or a `UsageError` with the code that is nearest, or whose name is. */
function found<T>(
  flag: string,
  written: string,
  known: ReadonlyMap<string, T>,
  nameOf: (value: T) => string,
): T {
  const value = known.get(written);
  if (value !== undefined) return value;
  const codes = [...known.keys()];
  const names = [...known.values()].map(nameOf);
  const name = abbreviated(written, names) ?? nearest(written, names);
  const meant = name === undefined ? nearest(written, codes) : codes[names.indexOf(name)];
  throw new UsageError(tallyProblems['not-found'](flag, written, meant));
}
