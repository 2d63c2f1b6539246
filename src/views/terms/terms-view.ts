import { stateOn } from '../../domain/branch.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { IsoDate } from '../../domain/date.ts';
import { partOf } from '../../domain/period.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { textCell, type Cell, type Column, type Row, type Table } from '../../tables/table.ts';
import type { Workbook } from '../../tables/workbook.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import { basisText } from '../../wording/plan-words.ts';
import type { Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import { verdictState, type ShownState } from '../states.ts';
import { termsOf, type StepLine, type TermLine, type Terms } from './term-lines.ts';

/** The branches whose terms end in a quarter. */
export interface EndingTerms {
  readonly quarter: string;
  readonly ends: readonly {
    readonly branch: Piece;
    readonly day: string;
    readonly state: ShownState;
  }[];
}

/** When terms end, quarter by quarter, for those quarters in which one does. */
export function endingTerms(corpus: Corpus): EndingTerms[] {
  const quarters = Map.groupBy(termsOf(corpus).lines, ({ verdict: { window } }) => {
    return partOf(window.to, 'quarter').id;
  });
  return [...quarters.values()].flatMap((lines): EndingTerms[] => {
    const [first] = lines;
    if (!first) return [];
    return [
      {
        quarter: printPeriod(partOf(first.verdict.window.to, 'quarter')),
        ends: lines.map(({ verdict: { branch, window, state } }) => ({
          branch: { text: branchName(corpus, branch, window.to), path: paths.branch(branch) },
          day: printDate(window.to),
          state: verdictState(state),
        })),
      },
    ];
  });
}

/** What asks for elections, and on what it rests; empty where nothing does. */
export function termsBasis(corpus: Corpus): readonly string[] {
  return termsOf(corpus).rules.map(({ label, versions }) => {
    const { basis } = versions.at(-1) ?? versions[0];
    return ui['terms.basis'](label, basisText(basis));
  });
}

/** The sheet that the office keeps: a line for each term, in order of the days on which they end. */
export function termsTable(corpus: Corpus): Table {
  const terms = termsOf(corpus);
  return {
    caption: ui['terms.title'],
    columns: columnsOf(terms),
    rows: [
      ...terms.lines.map((line) => rowOf(corpus, terms, line)),
      ...terms.unknown.map((branch): Row => {
        const { name, level } = stateOn(branch, corpus.site.asOf);
        const blanks = columnsOf(terms)
          .slice(2, -1)
          .map(() => unknown(ui['terms.unknownStart']));
        return {
          cells: [
            textCell(name, { path: paths.branch(branch.slug) }),
            textCell(level),
            ...blanks,
            textCell(ui['terms.unknownState']),
          ],
        };
      }),
    ],
  };
}

/** The same as a workbook of one sheet. */
export function termsWorkbook(corpus: Corpus): Workbook {
  const title = ui['terms.title'];
  const { asOf } = corpus.site;
  return {
    title,
    day: asOf,
    sheets: [
      {
        name: ui['terms.file'],
        title,
        lines: [ui['terms.text'](printDate(asOf)), ...termsBasis(corpus)],
        table: termsTable(corpus),
      },
    ],
  };
}

/** 换届逾期1个、临近届满2个, of terms that are over, and of those that are asked by now. */
export function termsSummary(corpus: Corpus): string {
  const states = termsOf(corpus).lines.map(({ verdict }) => verdict.state);
  const count = (...wanted: string[]) => states.filter((one) => wanted.includes(one)).length;
  return ui['terms.door'](count('missed'), count('in-window', 'exempt'));
}

/** The steps of all rules, each name once: before what is due, or after it. */
function stepNames({ rules }: Terms, after: boolean): readonly string[] {
  const steps = rules.flatMap(({ versions }) => versions.flatMap(({ due }) => due?.steps ?? []));
  const own = steps.filter((step) => (step.after !== undefined) === after);
  return [...new Set(own.map(({ label }) => label))];
}

function columnsOf(terms: Terms): Column[] {
  const named = (after: boolean): Column[] =>
    stepNames(terms, after).map((label, at) => ({
      id: `${after ? 'after' : 'step'}-${String(at)}`,
      label,
      short: true,
    }));
  const column = (id: 'start' | 'due' | 'remind' | 'held' | 'state'): Column => ({
    id,
    label: ui[`terms.${id}`],
    short: true,
  });
  return [
    { id: 'branch', label: ui['terms.branch'] },
    { id: 'level', label: ui['terms.level'], short: true },
    { id: 'length', label: ui['terms.length'], short: true },
    column('start'),
    column('due'),
    column('remind'),
    ...named(false),
    { id: 'extended', label: ui['terms.extended'] },
    column('held'),
    ...named(true),
    column('state'),
  ];
}

function rowOf(corpus: Corpus, terms: Terms, line: TermLine): Row {
  const { verdict, due } = line;
  const { branch, window, state } = verdict;
  const { asOf } = corpus.site;
  const organisation = corpus.branches.get(branch);
  const { extended } = due;
  return {
    id: `${branch}-${due.start}`,
    cells: [
      textCell(branchName(corpus, branch, window.to), { path: paths.branch(branch) }),
      textCell(organisation ? stateOn(organisation, due.start).level : ''),
      textCell(lengthText(due.start, due.day)),
      textCell(printDate(due.start)),
      textCell(printDate(due.day)),
      textCell(printDate(window.from)),
      ...stepCells(terms, line, false, asOf),
      extended
        ? textCell(ui['terms.extendedTo'](printDate(extended.to), extended.document))
        : unknown(ui['terms.notExtended']),
      heldCell(line),
      ...stepCells(terms, line, true, asOf),
      textCell(verdictState(state).text),
    ],
  };
}

/** 3年: how long it is by the calendar. */
function lengthText(start: IsoDate, day: IsoDate): string {
  const months = monthsOf(day) - monthsOf(start) + (day.slice(8) >= start.slice(8) ? 1 : 0);
  return months % 12 === 0 ? ui['terms.years'](months / 12) : ui['terms.months'](months);
}

function monthsOf(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function heldCell({ held, verdict: { state } }: TermLine): Cell {
  if (held) return dayCell(held.day, held.record.id);
  return unknown(ui[state === 'upcoming' ? 'terms.notYet' : 'terms.notHeld']);
}

function stepCells(terms: Terms, line: TermLine, after: boolean, asOf: IsoDate): Cell[] {
  return stepNames(terms, after).map((name) => {
    const own = line.steps.find(
      ({ step }) => step.label === name && (step.after !== undefined) === after,
    );
    return own ? stepCell(own, line, asOf) : unknown(ui['terms.noStep']);
  });
}

function stepCell({ step, done, by }: StepLine, { held, verdict }: TermLine, asOf: IsoDate): Cell {
  const isAfter = step.after !== undefined;
  if (done) return dayCell(done.day, done.record.id);
  if (verdict.state === 'upcoming') return unknown(ui['terms.notYet']);
  if (isAfter && !held) return unknown(ui['terms.notHeld']);
  // What is over is only not written down.
  if (by === undefined || (held && (!isAfter || by < asOf))) {
    return unknown(ui['terms.unrecorded']);
  }
  return unknown(ui[by < asOf ? 'terms.byUnrecorded' : 'terms.by'](printDate(by)));
}

function dayCell(day: IsoDate, record: string): Cell {
  return textCell(printDate(day), { about: { of: 'record', id: record } });
}

function unknown(text: string): Cell {
  return textCell(text, { empty: true });
}
