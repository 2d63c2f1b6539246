import type { Corpus } from '../../src/domain/corpus.ts';
import type { Report } from '../../src/domain/report.ts';
import { figuresOf } from '../../src/domain/tally/figure.ts';
import { sendLabels } from '../../src/labels/send.ts';
import type { FrozenReport } from '../../src/views/sent/freeze.ts';
import { showFigure } from '../../src/wording/shown-figure.ts';
import { columns } from '../lib/columns.ts';
import { stepText, type Step } from './mark-sent.ts';

/** What is about to be fixed: how much, and each figure as it stands in the text. */
export function previewText(
  corpus: Corpus,
  report: Report,
  { tallies, records }: Pick<FrozenReport, 'tallies' | 'records'>,
  { commit, step }: { readonly commit: string; readonly step: Step },
): string {
  const figures = figuresOf(corpus, report);
  const rows = figures.map((figure, at) => {
    const { text, notes } = showFigure(corpus, figure);
    const count = String(figure.tally.records.length);
    return [String(at + 1), figure.metric.label, text, notes.join('，'), count];
  });
  const header = [
    sendLabels['send.column.number'],
    sendLabels['send.column.label'],
    sendLabels['send.column.text'],
    sendLabels['send.column.notes'],
    sendLabels['send.column.records'],
  ];
  const answers = Object.values(tallies);
  const open = answers.filter((answer) => 'gap' in answer).length;
  return [
    sendLabels['send.heading'](report.title, step.on, commit.slice(0, 10)),
    '',
    columns([header, ...rows]),
    '',
    sendLabels['send.counts'](figures.length, answers.length, Object.keys(records).length),
    ...(open > 0 ? [sendLabels['send.openCells'](open)] : []),
    sendLabels['send.step'](stepText(step)),
  ].join('\n');
}
