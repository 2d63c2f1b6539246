import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/domain/report.ts';
import { writeWholeFile } from '../lib/whole-file.ts';
import { workFolder } from '../site/checkout.ts';
import { ifFree } from '../site/lock.ts';
import { fileText } from './file-text.ts';
import { markedAsSent, stepText, type Step } from './mark-sent.ts';
import { refusal } from './refusals.ts';

/** The file of a report's figures, relative to the content folder. */
export function figuresPath({ id }: Pick<Report, 'id'>): string {
  return `reports/${id}.figures.json`;
}

/** Runs a task while nobody else sends anything; refuses where somebody does. */
export function alone(task: () => void): void {
  if (!ifFree(join(workFolder, 'send.lock'), task)) throw refusal('busy');
}

interface SentFile {
  readonly format: 1;
  readonly entries: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Adds what is sent to the report's file. `known` is how many entries there were when it was read: somebody who has
 * sent it meanwhile is not overruled.
 */
export function addEntry(
  dir: string,
  report: Report,
  known: number,
  entry: Readonly<Record<string, unknown>>,
): void {
  const { entries } = read(dir, report);
  const other = entries[known];
  if (other) {
    const { on, reason } = other;
    throw typeof reason === 'string'
      ? refusal('corrected-meanwhile', String(on), reason)
      : refusal('already-sent', String(on), report.id);
  }
  write(dir, report, [...entries, entry]);
}

/** Notes the number of the signed copy of what was sent last. */
export function setCopy(dir: string, report: Report, copy: string): void {
  const { entries } = read(dir, report);
  const { on, commit, reason, copy: _, ...rest } = entries.at(-1) ?? {};
  const last = { on, commit, ...(reason === undefined ? {} : { reason }), copy, ...rest };
  write(dir, report, [...entries.slice(0, -1), last]);
}

/** Marks a report as sent. It comes last: figures without the mark are reported, and a second run finishes. */
export function markReport(dir: string, report: Report, step: Step): void {
  const path = join(dir, report.file);
  const marked = markedAsSent(readFileSync(path, 'utf8'), step);
  if (marked === undefined) {
    throw refusal('not-editable', report.file, stepText(step));
  }
  writeWholeFile(path, marked);
}

function read(dir: string, report: Report): SentFile {
  const path = join(dir, figuresPath(report));
  // It has been read and checked with the content.
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as SentFile)
    : { format: 1, entries: [] };
}

function write(dir: string, report: Report, entries: SentFile['entries']): void {
  writeWholeFile(join(dir, figuresPath(report)), fileText({ format: 1, entries }));
}
