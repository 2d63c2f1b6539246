import type { Corpus } from '../../src/domain/corpus.ts';
import type { Report } from '../../src/domain/report.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { isPart } from '../../src/domain/sent/drift.ts';
import { numberPlaces } from '../../src/domain/sent/places.ts';
import { figuresOf } from '../../src/domain/tally/figure.ts';
import { questionKey } from '../../src/domain/tally/question-key.ts';
import { placeWords } from '../../src/labels/places.ts';
import { sendLabels } from '../../src/labels/send.ts';
import { tallyLabels } from '../../src/labels/tally.ts';
import { branchName } from '../../src/tables/record-words.ts';
import type { FrozenReport } from '../../src/views/sent/freeze.ts';
import { printPeriod } from '../../src/wording/dates.ts';
import { showFigure } from '../../src/wording/shown-figure.ts';
import { columns } from '../lib/columns.ts';
import { ownQuestion } from '../lib/own-question.ts';
import { hasTaken } from '../../src/domain/sign-off.ts';
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
    return [
      String(at + 1),
      figure.metric.label + ownQuestion(corpus, report, figure),
      text,
      notes.join('，'),
      count,
    ];
  });
  const header = [
    sendLabels['send.column.number'],
    sendLabels['send.column.label'],
    sendLabels['send.column.text'],
    sendLabels['send.column.notes'],
    sendLabels['send.column.records'],
  ];
  const answers = Object.values(tallies);
  return [
    sendLabels['send.heading'](report.title, step.on, commit.slice(0, 10)),
    '',
    columns([header, ...rows]),
    '',
    sendLabels['send.counts'](figures.length, answers.length, Object.keys(records).length),
    ...openLines(corpus, report, tallies),
    ...(hasTaken<Step>(report.signoff, step) ? [] : [sendLabels['send.step'](stepText(step))]),
  ].join('\n');
}

/** The numbers beside the text that have no value, by where they stand: they are fixed without one. */
function openLines(
  corpus: Corpus,
  report: Report,
  tallies: FrozenReport['tallies'],
): readonly string[] {
  const inText = new Set(
    figuresOf(corpus, report).map(({ tally }) => questionKey(tally.question, {})),
  );
  const places = numberPlaces(corpus, report);
  const open = Object.entries(tallies).flatMap(([key, answer]) =>
    'gap' in answer && !inText.has(key) && !isPart(key)
      ? [{ place: placeWords[places.of(key).of], name: nameOf(corpus, key) }]
      : [],
  );
  return [...Map.groupBy(open, ({ place }) => place)].map(([place, all]) => {
    const names = [...new Set(all.map(({ name }) => name))];
    return sendLabels['send.openNumbers'](
      place,
      all.length,
      names.slice(0, mostNamed),
      names.length,
    );
  });
}

const mostNamed = 5;

/** 党课（2023年第二季度，窗口支部）. */
function nameOf(corpus: Corpus, key: string): string {
  const [metric = '', period = '', branch = '', until = ''] = key.split(' ');
  const label = corpus.catalogue.metrics.get(metric)?.label ?? metric;
  const days = parsePeriod(period);
  const said = [days ? printPeriod(days) : period, branchName(corpus, branch, until)];
  return label + tallyLabels['tally.own'](said);
}
