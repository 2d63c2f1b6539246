import type { Relevant } from './scan.ts';

/** What an engine found for a query, and what is right. */
interface Judged {
  /** The paths in the engine's order. */
  readonly found: readonly string[];
  readonly relevant: Relevant;
}

/** How good the results are, each from 0 to 1, as a mean over the queries. */
export interface Quality {
  /** The share of the relevant pages that were found. */
  readonly recall: number;
  /** The share of the queries whose first hit is relevant and of the best rank. */
  readonly firstRight: number;
  /** Of the first R hits, where R pages are relevant, the share that is relevant. */
  readonly rPrecision: number;
}

/** Judges results. Every query must have a relevant page. */
export function qualityOf(judged: readonly Judged[]): Quality {
  return {
    recall: mean(judged.map(({ found, relevant: { all } }) => share(found, all))),
    firstRight: mean(
      judged.map(({ found: [first], relevant: { best } }) =>
        first !== undefined && best.has(first) ? 1 : 0,
      ),
    ),
    rPrecision: mean(
      judged.map(({ found, relevant: { all } }) => share(found.slice(0, all.size), all)),
    ),
  };
}

/** The share of the relevant pages among those found. */
function share(found: readonly string[], relevant: ReadonlySet<string>): number {
  return new Set(found.filter((path) => relevant.has(path))).size / relevant.size;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below or at which this part of all lies, by the nearest rank; throws where there is none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('There are no values');
  return value;
}
