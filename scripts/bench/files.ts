import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadContent } from '../../src/io/load.ts';
import { listContent } from '../../src/io/content-files.ts';
import { today } from '../../src/io/today.ts';
import { benchLabels as labels } from '../../src/labels/bench.ts';
import { columns } from '../lib/columns.ts';
import { exitCodes, print, type ExitCode } from '../lib/command.ts';
import type { BenchOrder } from './content.ts';
import { secondsSince } from './measure.ts';
import { slowFiles, type SlowFile } from './slow-files.ts';

/** What the project promises for each file of less than the size limit, in seconds. */
const promised = 1;

/** How many of the slowest are printed. */
const told = 10;

/** What it took to read and check a small content with one such file in it. */
export interface FileTime extends SlowFile {
  readonly seconds: number;
}

/** Measures how long each file takes that is made to keep its reader busy, and prints the slowest. */
export function benchFiles({ content }: BenchOrder, json: boolean): ExitCode {
  const { corpus } = loadContent(content, today);
  if (!corpus) {
    process.stderr.write(`${labels.unreadable}\n`);
    return exitCodes.problems;
  }
  const times = timesOf(content, slowFiles(corpus.site.root));
  const slowest = times.toSorted((a, b) => b.seconds - a.seconds);
  print(json ? asJson(slowest) : asText(slowest));
  return exitCodes.good;
}

/** The time of each file, alone beside the settings, catalogue and branches of a content. */
export function timesOf(content: string, files: readonly SlowFile[]): FileTime[] {
  const dir = mkdtempSync(join(tmpdir(), 'youju-bench-files-'));
  try {
    return files.map((one) => ({ ...one, seconds: timeOf(content, dir, one) }));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function timeOf(content: string, dir: string, { file, text }: SlowFile): number {
  const small = join(dir, 'content');
  for (const { file: one, role } of listContent(content).files) {
    if (role === 'record' || role === 'report' || role === 'plan' || role === 'guide') continue;
    cpSync(join(content, one), join(small, one));
  }
  mkdirSync(dirname(join(small, file)), { recursive: true });
  writeFileSync(join(small, file), text);
  const started = performance.now();
  const read = loadContent(small, today);
  for (const id of read.corpus?.records.keys() ?? []) read.bodyOf(id);
  const seconds = secondsSince(started);
  rmSync(small, { recursive: true, force: true });
  return seconds;
}

function asJson(times: readonly FileTime[]): string {
  const files = times.map(({ file, name, seconds }) => ({ file, name, seconds }));
  return JSON.stringify({ promised, files }, undefined, 2);
}

/** The slowest with the beginning of what they say, beside what is promised for each. */
export function asText(times: readonly FileTime[]): string {
  const late = times.filter(({ seconds }) => seconds > promised).length;
  const rows = times
    .slice(0, told)
    .map(({ file, text, seconds }) => [
      labels.inSeconds(seconds),
      seconds > promised ? labels.missed : labels.reached,
      file,
      beginningOf(text),
    ]);
  return [
    labels.files(times.length, promised, late),
    '',
    columns([[labels.seconds, labels.met, labels.file, labels.beginning], ...rows]),
    '',
    labels.filesNote,
  ].join('\n');
}

function beginningOf(text: string): string {
  const own = text.replace(/^---\n[^]*?\n---\n/, '');
  return `${own.slice(0, 30).replaceAll(/\s+/g, ' ')}…`;
}
