import type { AttributesOf } from '../components.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { isRelative, spanAsked } from '../asked-period.ts';
import type { KnownPeriod } from '../span-beside.ts';
import { partsInside, type Period } from '../period.ts';
import type { Commitment } from '../commitment.ts';
import { lastPromises } from '../last-promises.ts';
import { readUse } from '../read-use.ts';
import type { Report } from '../report.ts';
import { earlierVersions } from '../tally/compare.ts';
import { childrenDuring } from '../tally/figures-below.ts';
import { reportUntil } from '../tally/figure.ts';
import { plainKey, questionKey, withoutOptions } from '../tally/question-key.ts';
import { commitmentVerdicts } from '../verdicts.ts';
import { corpusFor } from './sent-corpus.ts';

/** Where a report prints a number that is none of its text's figures. */
export type NumberPlace =
  /** `number` is that of the block among the report's, `row` the line that the number stands in. */
  | {
      readonly of: 'table' | 'chart' | 'list';
      readonly number: number;
      readonly row: string;
    }
  | { readonly of: 'commitment'; readonly commitment: Commitment; readonly window: Period }
  /** Nowhere in the text: a page of evidence compares with it, or lists it. */
  | { readonly of: 'evidence' };

/** Where the numbers of a report stand. */
export interface NumberPlaces {
  /** The first place in the order of the text of the answer to a question, by its key (`questionKey`). */
  readonly of: (key: string) => NumberPlace;
}

/** Finds where a report prints its numbers, by the content that it tells of. */
export function numberPlaces(content: Corpus, { id, ...asIs }: Report): NumberPlaces {
  const corpus = corpusFor(content, { id });
  const report = corpus.reports.get(id) ?? { id, ...asIs };
  const byKey = new Map<string, NumberPlace>();
  const byDuty = new Map<string, NumberPlace>();
  const blocks = blocksOf(corpus, report);
  for (const [at, block] of blocks.entries()) {
    for (const [key, row] of askedBy(corpus, block)) {
      if (!byKey.has(key)) byKey.set(key, { of: block.of, number: at + 1, row });
    }
  }
  for (const commitment of commitmentsOf(corpus, report)) {
    const until = reportUntil(corpus, report);
    for (const { tally, window } of commitmentVerdicts(corpus, commitment, until, report.period)) {
      const key = plainKey(tally.question);
      if (!byDuty.has(key)) byDuty.set(key, { of: 'commitment', commitment, window });
    }
  }
  return {
    // A duty asks one question in several ways: what was done in time, and what made good later.
    of: (key) => byKey.get(key) ?? byDuty.get(withoutOptions(key)) ?? { of: 'evidence' },
  };
}

/** A table, chart or list of records, with what it asks. */
interface Block {
  readonly of: 'table' | 'chart' | 'list';
  readonly metrics: readonly string[];
  readonly by: AttributesOf<'Chart'>['by'] | undefined;
  readonly period: Period;
  readonly until: IsoDate;
  readonly branch: string;
  /** The text's own period and day, where this one is told by how it lies to them. */
  readonly beside?: KnownPeriod | undefined;
}

/** The blocks that have pages of their own, as the text numbers them: those that ask for nothing real are left out. */
function blocksOf(corpus: Corpus, report: Report): Block[] {
  const { period, branch } = report;
  const until = reportUntil(corpus, report);
  const whole = { period, until, branch };
  return report.uses.flatMap(({ name, attributes }): Block[] => {
    if (name === 'TallyTable') {
      const asked = readUse(name, attributes, corpus);
      if (!asked || asked.of.length === 0) return [];
      return [{ of: 'table', metrics: asked.of.map((one) => one.id), by: asked.by, ...whole }];
    }
    if (name === 'Records') {
      const asked = readUse(name, attributes, corpus);
      return asked ? [{ of: 'list', metrics: [asked.of.id], by: undefined, ...whole }] : [];
    }
    if (name !== 'Chart') return [];
    const asked = readUse(name, attributes, corpus);
    const own = asked && spanAsked(asked.period, { period, until });
    if (!asked || !own) return [];
    const beside = asked.period && isRelative(asked.period) ? { period, until } : undefined;
    const place = { ...own, branch: asked.branch ?? branch, beside };
    return [{ of: 'chart', metrics: [asked.of.id], by: asked.by, ...place }];
  });
}

/** The questions of a block, each with the line that its answer stands in. */
function askedBy(corpus: Corpus, block: Block): [key: string, row: string][] {
  const { metrics, by, period, until, branch, beside } = block;
  const asked = metrics.map((metric) => {
    const own = beside && { metric, branch, ...beside };
    return { metric, versions: own && earlierVersions(corpus, own, block) };
  });
  const lines = [
    ...(by === undefined
      ? []
      : by === 'branch'
        ? branchLines(corpus, block)
        : timeLines(block, by)),
    { row: 'total', period, branch, alone: false },
  ];
  return lines.flatMap(({ row, alone, ...scope }) =>
    asked.map(({ metric, versions }): [string, string] => [
      questionKey({ metric, until, ...scope }, { alone, versions }),
      row,
    ]),
  );
}

function branchLines(corpus: Corpus, { period, branch }: Block) {
  return [
    { row: 'own', period, branch, alone: true },
    ...childrenDuring(corpus, branch, period).map(({ slug }) => ({
      row: slug,
      period,
      branch: slug,
      alone: false,
    })),
  ];
}

function timeLines({ period, branch }: Block, by: 'month' | 'quarter') {
  return partsInside(period, by).map((part) => ({
    row: part.id.toLowerCase(),
    period: part,
    branch,
    alone: false,
  }));
}

function commitmentsOf(corpus: Corpus, report: Report): readonly Commitment[] {
  return report.uses.flatMap(({ name, attributes }): readonly Commitment[] => {
    if (name === 'Progress') {
      const asked = readUse(name, attributes, corpus);
      return asked ? [asked.of] : [];
    }
    if (name === 'LastPromises') return lastPromises(corpus, report)?.commitments ?? [];
    if (name !== 'Commitments') return [];
    return readUse(name, attributes, corpus)?.plan.commitments ?? [];
  });
}
