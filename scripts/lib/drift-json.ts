import type { Corpus } from '../../src/domain/corpus.ts';
import { disclose } from '../../src/domain/disclosure/disclose.ts';
import { isTold } from '../../src/domain/disclosure/disclosure.ts';
import type { Report } from '../../src/domain/report.ts';
import { driftOf } from '../../src/domain/sent/drift.ts';
import { corpusFor } from '../../src/domain/sent/sent-corpus.ts';
import type { Figure, Tally } from '../../src/domain/tally/tally.ts';
import { tallyLabels } from '../../src/labels/tally.ts';
import { ui } from '../../src/labels/ui.ts';
import {
  countsHeads,
  driftOfFigure,
  driftView,
  type DriftLine,
} from '../../src/views/sent/drift-view.ts';
import { showTally } from '../../src/wording/shown-figure.ts';

/**
 * What a figure of a report that was sent would be now: the keys are a contract, as those of a figure are. `null` where
 * nothing declares its metric any more.
 */
export function nowJson(corpus: Corpus, report: Report, figure: Figure): { now?: object | null } {
  if (!figure.tally.sent) return {};
  const drift = driftOfFigure(corpus, report, figure);
  if (drift && !drift.now) return { now: null };
  return { now: valueOf(corpus, drift?.now ?? figure.tally) };
}

/** How each number of a report that was sent differs, and by which records. */
export function driftJson(corpus: Corpus, report: Report): string {
  const own = corpusFor(corpus, report);
  const sent = corpus.sent.get(report.id)?.last;
  const keys = new Map(sent?.figures.map(({ question, key }) => [question, key]));
  const drift = driftOf(corpus, report.id).map((one) => {
    const { key: question, now, isOther, records, ...others } = one;
    const { things, definitions, renamed, reported, awaited } = others;
    const figure = keys.get(question);
    const hides = countsHeads(own, one);
    return {
      ...(figure === undefined ? {} : { figure }),
      question,
      label: one.sent.metric.label,
      differs: isOther,
      sent: valueOf(own, one.sent),
      now: now ? valueOf(corpus, now) : null,
      records: records.map(({ before, after, ...rest }) =>
        hides ? rest : { ...rest, before: before ?? null, after: after ?? null },
      ),
      things,
      definitions,
      renamed,
      reported,
      awaited,
    };
  });
  return JSON.stringify({ report: report.id, sentOn: sent?.on ?? null, drift }, undefined, 2);
}

/** The same as lines of text. */
export function driftLines(corpus: Corpus, report: Report): string {
  if (corpusFor(corpus, report) === corpus) return tallyLabels['tally.driftNotSent'];
  const { lines, others } = driftView(corpus, report);
  if (lines.length === 0 && others.length === 0) return tallyLabels['tally.driftNone'];
  return [
    report.title,
    ...lines.flatMap(lineWithRecords),
    ...(others.length > 0 ? [ui['drift.others'](others.length)] : []),
    ...others.flatMap((line) => [...lineWithRecords(line), `  ${line.path}`]),
  ].join('\n');
}

function lineWithRecords({ label, text, drift }: DriftLine): string[] {
  return [
    `${label}：${text}`,
    ...drift.records.map(({ id, now }) =>
      now === undefined || now === id ? `  ${id}` : `  ${id} → ${now}`,
    ),
  ];
}

function valueOf(corpus: Corpus, tally: Tally): object {
  const { exact } = showTally(corpus, tally);
  const value = isTold(disclose(corpus, tally)) ? tally.value : null;
  return { value, text: exact, ...(tally.gap === undefined ? {} : { gap: tally.gap }) };
}
