import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { stateOn } from '../../domain/branch.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { makerTitle, type Commitment } from '../../domain/commitment.ts';
import type { Report } from '../../domain/report.ts';
import { signedOn } from '../../domain/sign-off.ts';
import { todosOf } from '../../domain/todos.ts';
import { corpusFor } from '../../domain/sent/sent-corpus.ts';
import { figuresOf } from '../../domain/tally/figure.ts';
import type { Figure, Tally } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { sheetCodes } from '../../tables/sheet-codes.ts';
import { exactWithFraction, showFigure, showTally } from '../../wording/shown-figure.ts';
import { spreadNotes } from '../../tables/spread.ts';
import { textCell, type Row, type Table } from '../../tables/table.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import { fact, factIf, type Fact } from '../facts.ts';
import { sentFacts } from './sent-facts.ts';
import { paths } from '../paths.ts';
import { readinessOf } from '../../domain/tally/readiness.ts';
import { readinessText } from './readiness.ts';
import { stateOfFigure } from '../states.ts';
import { cadenceWords } from '../../wording/plan-words.ts';

/** The facts at the head of a report: its period, cut-off, status and sign-offs. */
export function reportFacts(content: Corpus, report: Report): Fact[] {
  const corpus = corpusFor(content, report);
  const { period, signoff } = report;
  const todos = todosOf(report).length;
  return [
    fact(ui['report.period'], ui['text.range'](printDate(period.from), printDate(period.to))),
    fact(ui['report.cutoff'], printDate(report.cutoff)),
    fact(ui['report.branch'], {
      text: branchName(corpus, report.branch, report.cutoff),
      path: paths.branch(report.branch),
    }),
    ...factIf(ui['report.to'], report.to),
    fact(ui['report.signoff'], ...signoffLines(signoff)),
    fact(ui['report.readiness'], {
      text: readinessText(readinessOf(corpus, report)),
      path: paths.sheet(report.id),
    }),
    ...factIf(ui['report.todos'], todos > 0 ? ui['report.todoCount'](todos) : undefined),
    ...sentFacts(content, report),
  ];
}

function signoffLines(signoff: Report['signoff']): string[] {
  if (signoff.length === 0) return [ui['report.noSignoff']];
  return signoff.map(({ step, seat, on, ref }) =>
    [step, seat, printDate(on), ...(ref ? [ref] : [])].join(' '),
  );
}

/** What stands below a report's text. */
export interface Closing {
  /** 特此报告。, where the report goes to somebody and does not say so itself. */
  readonly formula: string | undefined;
  /** The full name of the organisation that it is from; the name it goes by, where nobody has said the full one. */
  readonly branch: string;
  /** The day of its last signature; absent before the first. */
  readonly date: string | undefined;
}

/** How a report ends: with its formula, who it is from, and of which day. */
export function closing(content: Corpus, report: Report, text: Root): Closing {
  const corpus = corpusFor(content, report);
  const { branch, cutoff, to } = report;
  const last = signedOn(report);
  const day = last ?? cutoff;
  const known = corpus.branches.get(branch);
  return {
    formula: to === undefined || isClosed(text) ? undefined : ui['report.formula'],
    branch: (known && stateOn(known, day).fullName) ?? branchName(corpus, branch, day),
    date: last && printDate(last),
  };
}

/** Whether a text ends with such a formula of its own. */
function isClosed(text: Root): boolean {
  return /特此(?:报告|汇报)[。！]?\s*$/.test(toString(text));
}

/** The sheet on which offices confirm a report's figures: one line each, with room to sign. */
export function sheetTable(content: Corpus, report: Report): Table {
  const corpus = corpusFor(content, report);
  const seen = new Map<string, number>();
  const rows = figuresOf(corpus, report).map((figure, at): Row => {
    const { key, metric, tally, period } = figure;
    const { text, notes } = showFigure(corpus, figure);
    const first = !seen.has(key);
    const promise = promiseOf(corpus, tally);
    seen.set(key, at);
    return {
      ...(first ? { id: key } : {}),
      cells: [
        textCell(String(at + 1), { value: at + 1 }),
        textCell(metric.label, { path: paths.metric(metric.id) }),
        textCell(text, { path: paths.figure(report.id, key), notes }),
        textCell(exactWithFraction(corpus, tally), { notes: sourceLines(corpus, figure) }),
        textCell(promise ? promisedPeriod(promise) : printPeriod(period)),
        textCell(
          printDate(
            tally.throughPart ? tally.question.until : (tally.through ?? tally.question.until),
          ),
        ),
        textCell(
          promise ? makerTitle(corpus, promise) : (metric.provider ?? ui['sheet.fromRecords']),
        ),
        textCell(tally.version.note ?? metric.note ?? ''),
        textCell(stateOfFigure(figure).text),
        textCell(''),
      ],
    };
  });
  return {
    caption: ui['sheet.caption'](report.title),
    columns: [
      { id: 'number', label: ui['sheet.number'], numeric: true },
      { id: 'label', label: ui['sheet.label'] },
      { id: 'printed', label: ui['sheet.printed'] },
      { id: 'exact', label: ui['sheet.exact'] },
      { id: 'period', label: ui['sheet.period'], short: true },
      { id: 'cutoff', label: ui['report.cutoff'], short: true },
      { id: 'provider', label: ui['sheet.provider'] },
      { id: 'note', label: ui['sheet.note'] },
      { id: 'state', label: ui['sheet.state'], short: true },
      { id: 'sign', label: ui['sheet.sign'] },
    ],
    rows,
  };
}

/** The commitment that a target was taken from; `undefined` for a figure that is no target. */
function promiseOf(corpus: Corpus, { metric, contributions }: Tally): Commitment | undefined {
  const [origin] = contributions.map((each) => each.origin);
  if (metric.nature !== 'target' || origin?.of !== 'commitment') return undefined;
  return corpus.commitments.get(origin.id);
}

/** 2023年每季度: a target is promised for each window of its plan, not for the report's period. */
function promisedPeriod({ period, cadence }: Commitment): string {
  const isWhole = cadence === 'once' || cadence === 'year';
  return printPeriod(period) + (isWhole ? '' : cadenceWords[cadence]);
}

/**
 * What a figure rests on beside its records: the number of the provider's sheet, the branches that a share is
 * not of, the value of the year or period before.
 */
function sourceLines(corpus: Corpus, { tally, comparison }: Figure): string[] {
  const base = comparison?.base;
  return [
    ...sheetCodes(corpus, tally),
    ...spreadNotes(corpus, tally),
    ...(base
      ? [
          ui[comparison.beside === 'previous' ? 'sheet.previousBase' : 'sheet.base'](
            showTally(corpus, base).exact,
            printDate(base.question.until),
          ),
        ]
      : []),
  ];
}
