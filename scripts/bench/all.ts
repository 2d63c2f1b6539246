import { availableParallelism, loadavg } from 'node:os';
import type { Corpus } from '../../src/domain/corpus.ts';
import { loadContent } from '../../src/io/load.ts';
import { today } from '../../src/io/today.ts';
import { benchLabels as labels, benchStepNames } from '../../src/labels/bench.ts';
import { siteCommandLabels } from '../../src/labels/site-commands.ts';
import { exitCodes, print, type ExitCode } from '../lib/command.ts';
import { makeContent, placeOf, type BenchOrder } from './content.ts';
import { stepsFor, type StepResult } from './steps.ts';
import { benchTable, targetRecords } from './table.ts';
import { withDecimals } from '../../src/domain/percent.ts';

/** Measures the commands, one after the other, and prints what each took. */
export async function benchAll(order: BenchOrder, json: boolean): Promise<ExitCode> {
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
}

/** Generates the content if it is missing, then runs the steps in order. */
async function* results(order: BenchOrder, corpus: Corpus): AsyncGenerator<StepResult> {
  const place = placeOf(order);
  const made = await makeContent(order, place);
  if (made) yield { step: 'generate', ...made };
  else process.stderr.write(`${labels.kept(place.content)}\n`);
  for (const step of stepsFor(place, corpus)) yield await step();
}

function failed({ step, told }: StepResult): ExitCode {
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
  const load = withDecimals(loadavg()[0] ?? 0, 1);
  return [
    labels.heading(records, load, availableParallelism()),
    '',
    benchTable(records, steps),
    '',
    records === targetRecords ? labels.note : `${labels.targetsFor(targetRecords)}${labels.note}`,
  ].join('\n');
}
