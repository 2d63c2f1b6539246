import type { Corpus } from '../../domain/corpus.ts';
import type { Report } from '../../domain/report.ts';
import { ui } from '../../labels/ui.ts';
import type { Table } from '../../tables/table.ts';
import { factLine, type Fact } from '../../views/facts.ts';
import { annexEntries, type AnnexEntry } from '../../views/report/annex/annex-view.ts';
import type { ShownTable } from '../../views/report/figure/evidence-view.ts';
import { textRun, type Appendix, type Block } from './document.ts';
import { shownTable } from './tables.ts';

/**
 * The annex of a report as its appendix: each figure once, with how it is counted and all that it counted. What its
 * page keeps back of few people is kept back here.
 */
export function annexAppendix(corpus: Corpus, report: Report): Appendix {
  const entries = annexEntries(corpus, report, { whole: true });
  return {
    title: ui['annex.title'],
    blocks: entries.length === 0 ? [line(ui['annex.none'])] : entries.flatMap(blocksOfEntry),
  };
}

function blocksOfEntry({
  number,
  label,
  text,
  notes,
  facts,
  gap,
  tables,
  base,
}: AnnexEntry): Block[] {
  const said = notes.length > 0 ? text + ui['text.bracket'](notes.join(ui['text.join'])) : text;
  return [
    { is: 'heading', level: 1, runs: [textRun(ui['annex.entry'](number, label, said))] },
    ...linesOf(facts).map(line),
    ...(gap === undefined ? [] : [line(gap)]),
    ...tables.flatMap(blocksOfTable),
    ...(base ? blocksOfBase(base) : []),
  ];
}

/** What the year or period before counted. */
function blocksOfBase({ title, tables }: NonNullable<AnnexEntry['base']>): Block[] {
  return [
    { is: 'heading', level: 2, runs: [textRun(title)] },
    ...(tables.length > 0 ? tables.flatMap(blocksOfTable) : [line(ui['evidence.rowsNone'])]),
  ];
}

/** Facts of a few words run on in one line; those of sentences or of several lines have one each. */
function linesOf(facts: readonly Fact[]): string[] {
  const texts = facts.map(({ term, lines }): [Fact, string[]] => [
    { term, lines },
    lines.map((pieces) => pieces.map(({ text }) => text).join('')),
  ]);
  const isShort = ([, [first = '', ...others]]: [Fact, string[]]) =>
    others.length === 0 && !/[。；]/.test(first);
  const short = factLine(texts.filter(isShort).map(([each]) => each));
  return [
    ...(short.length > 0 ? [short.map(({ text }) => text).join('')] : []),
    ...texts
      .filter((each) => !isShort(each))
      .map(([{ term }, said]) => ui['text.said'](term) + said.map(asSentence).join('')),
  ];
}

function asSentence(text: string): string {
  return text.endsWith(ui['text.stop']) ? text : text + ui['text.stop'];
}

function line(text: string): Block {
  return { is: 'paragraph', depth: 0, runs: [textRun(text)] };
}

function blocksOfTable({ table, note }: ShownTable): Block[] {
  return [shownTable(withoutAddress(table)), ...(note === undefined ? [] : [line(note)])];
}

/** On paper nobody follows a record's address: its day, branch and title tell which it is, as on the page. */
function withoutAddress(table: Table): Table {
  const isKept = (_: unknown, at: number) => table.columns[at]?.id !== 'address';
  const { total } = table;
  return {
    ...table,
    columns: table.columns.filter(isKept),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(isKept) })),
    ...(total ? { total: { ...total, cells: total.cells.filter(isKept) } } : {}),
  };
}
