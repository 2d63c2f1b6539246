import { period } from '../../domain/period.ts';
import { printPeriod } from '../../wording/dates.ts';
import type { Rows } from '../rows.ts';
import { pagesOfGaps } from '../postings.ts';
import { writtenKey, type FigureEntry, type FigureKey, type FigureNames } from './answered.ts';

/** The figures that an index answers with. */
export interface FigureSources extends FigureNames {
  /** What is known of a figure; `undefined` where the site does not tell it. Rejects where it cannot be had. */
  entryOf(key: FigureKey): Promise<FigureEntry | undefined>;
  /** The keys of the parts of the index, in their order. */
  readonly parts: readonly string[];
}

/** A figure as the line over the results has it. */
export interface FigureLine {
  readonly metric: string;
  readonly period: string;
  readonly branch: string;
  readonly text: string;
  readonly notes: readonly string[];
  /** The page with its evidence, or what lists the records that it was computed from. */
  readonly evidence: { readonly path: string } | { readonly key: string; readonly count: number };
}

/** A figure in words, with the way to its evidence; `undefined` where the site does not tell it. */
export async function figureLine(
  figures: FigureSources,
  key: FigureKey,
): Promise<FigureLine | undefined> {
  const label = figures.metrics.find(({ id }) => id === key.metric)?.label;
  const entry = label === undefined ? undefined : await figures.entryOf(key);
  if (label === undefined || !entry) return undefined;
  const { name, text, notes = [], path, records = {} } = entry;
  const count = Object.values(records).reduce((sum, { length }) => sum + length, 0);
  return {
    metric: label,
    period: printPeriod(period(key.period)),
    branch: name,
    text,
    notes,
    evidence: path === undefined ? { key: writtenKey(key), count } : { path },
  };
}

/** The rows of the records that a figure was computed from. */
export function rowsOfFigure(
  rows: Rows,
  { parts }: FigureSources,
  { records = {} }: FigureEntry,
): ReadonlySet<number> {
  const byPart = new Map(Object.entries(records));
  return new Set(
    parts.flatMap((part, shard) =>
      pagesOfGaps(byPart.get(part) ?? []).flatMap((at) => rows.ofPlace(shard, at) ?? []),
    ),
  );
}
