/** `npm run bench`: how long the commands take, and how much memory, with so many records. */
import { availableParallelism, loadavg } from 'node:os';
import type { Corpus } from '../src/domain/corpus.ts';
import { loadContent } from '../src/io/load.ts';
import { today } from '../src/io/today.ts';
import { benchLabels as labels, benchStepNames, benchWords } from '../src/labels/bench.ts';
import { siteCommandLabels } from '../src/labels/site-commands.ts';
import { makeContent, placeOf, type BenchOrder } from './bench/content.ts';
import { stepsFor, type StepResult } from './bench/steps.ts';
import { benchTable, targetRecords } from './bench/table.ts';
import { wholeNumber } from './generate/flags.ts';
import { exitCodes, print, runCommand } from './lib/command.ts';
import { folder, toggle, UsageError } from './lib/flags.ts';

/** What can be measured; the first is meant where nothing is named. */
const subjects = ['all'] as const;

const flags = {
  records: wholeNumber(10_000),
  seed: wholeNumber(1),
  content: folder('content'),
  json: toggle(),
};

const subject = takeSubject(process.argv);

await runCommand(benchWords, flags, async ({ json, ...order }) => {
  if (!(subjects as readonly string[]).includes(subject)) {
    throw new UsageError(labels.unknownSubject(subject, subjects));
  }
  const { corpus } = loadContent(order.content, today);
  if (!corpus) {
    process.stderr.write(`${labels.unreadable}\n`);
    return exitCodes.problems;
  }
  const steps: StepResult[] = [];
  for await (const result of results(order, corpus)) {
    if (result.code !== 0) return failed(result);
    if (result.told.includes(siteCommandLabels.waiting)) process.stderr.write(`${labels.waited}\n`);
    steps.push(result);
  }
  print(json ? asJson(order.records, steps) : asText(order.records, steps));
  return exitCodes.good;
});

/** The word before the flags, taken out of the arguments. */
function takeSubject(argv: string[]): string {
  const [, , first] = argv;
  if (first === undefined || first.startsWith('-')) return subjects[0];
  argv.splice(2, 1);
  return first;
}

/** Makes the content where it is not there yet, then runs step after step. */
async function* results(order: BenchOrder, corpus: Corpus): AsyncGenerator<StepResult> {
  const place = placeOf(order);
  const made = await makeContent(order, place);
  if (made) yield { step: 'generate', ...made };
  else process.stderr.write(`${labels.kept(place.content)}\n`);
  for (const step of stepsFor(place, corpus)) yield await step();
}

function failed({ step, told }: StepResult) {
  const name = benchStepNames[step as keyof typeof benchStepNames];
  process.stderr.write(`${labels.failed(name)}\n${told}`);
  return exitCodes.problems;
}

function asJson(records: number, steps: readonly StepResult[]): string {
  const told = steps.map(({ code: _code, told: _told, step, seconds, peakMiB, ...more }) => ({
    step,
    seconds,
    peakMiB: peakMiB ?? null,
    ...more,
  }));
  return JSON.stringify({ records, steps: told }, undefined, 2);
}

function asText(records: number, steps: readonly StepResult[]): string {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return [
    labels.heading(records, load, availableParallelism()),
    '',
    benchTable(records, steps),
    '',
    records === targetRecords ? labels.note : `${labels.targetsFor(targetRecords)}${labels.note}`,
  ].join('\n');
}
