import { benchLabels as labels, benchStepNames as names } from '../../src/labels/bench.ts';
import { columns } from '../lib/columns.ts';
import type { StepResult } from './steps.ts';
import { ownValue } from '../../src/domain/own.ts';

interface Target {
  readonly seconds: number;
  readonly peakMiB?: number;
}

/** What the project promises for this number of records. */
export const targetRecords = 10_000;
const targets: Readonly<Record<string, Target>> = {
  validate: { seconds: 4 },
  tally: { seconds: 3 },
  build: { seconds: 60, peakMiB: 2048 },
};

/** The steps as a table; where so many records are measured, the targets beside them. */
export function benchTable(records: number, steps: readonly StepResult[]): string {
  const rows = steps.map((result) => row(result, records === targetRecords));
  const header = [
    labels.step,
    labels.seconds,
    labels.memory,
    labels.target,
    labels.met,
    labels.output,
  ];
  return columns([header, ...rows]);
}

function row(result: StepResult, isTargeted: boolean): string[] {
  const { step, seconds, peakMiB, pages, outputMiB } = result;
  const target = isTargeted ? ownValue(targets, step) : undefined;
  return [
    names[step as keyof typeof names],
    labels.inSeconds(seconds),
    peakMiB === undefined ? labels.unmeasured : labels.inMiB(peakMiB),
    target ? labels.upTo(target.seconds, target.peakMiB) : '',
    target ? judged(result, target) : '',
    pages === undefined || outputMiB === undefined ? '' : labels.site(pages, outputMiB),
  ];
}

function judged({ seconds, peakMiB }: StepResult, target: Target): string {
  if (seconds > target.seconds) return labels.missed;
  if (target.peakMiB === undefined) return labels.reached;
  if (peakMiB === undefined) return labels.unmeasured;
  return peakMiB > target.peakMiB ? labels.missed : labels.reached;
}
