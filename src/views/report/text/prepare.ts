import type { AttributesOf, PrintedName } from '../../../domain/components.ts';
import type { Corpus } from '../../../domain/corpus.ts';
import type { IsoDate } from '../../../domain/date.ts';
import type { Commitment } from '../../../domain/commitment.ts';
import { readUse } from '../../../domain/read-use.ts';
import { figureFor } from '../../../domain/tally/figure.ts';
import type { Figure } from '../../../domain/tally/tally.ts';
import { commitmentVerdicts } from '../../../domain/verdicts.ts';
import { ui } from '../../../labels/ui.ts';
import { showFigure, type ShownFigure } from '../../../wording/shown-figure.ts';
import { captionOf } from '../figure/evidence-view.ts';
import { cardView, type CardView } from '../figure/figure-card.ts';
import { commitmentLine, type CommitmentLine } from '../../plan/commitment-lines.ts';
import { promiseLines, type PromiseLines } from '../../plan/promise-lines.ts';
import type { Table } from '../../../tables/table.ts';
import { commandTable } from '../../../tables/commands.ts';
import { keyTable } from '../../../tables/keys.ts';
import { templateOf, type Template } from '../../sample/template.ts';
import { recordLines, recordsById, type RecordLine } from '../../record/record-lines.ts';
import { figuresBlock, type FiguresAsk, type FiguresBlock } from './blocks.ts';
import type { TextScope } from './figure-lines.ts';

/** A figure in a line of text. */
export interface PreparedFigure {
  readonly is: 'figure';
  readonly figure: Figure;
  readonly shown: ShownFigure;
  readonly path: string;
  readonly card: CardView;
  /** Only where it is printed first. */
  readonly anchor?: string;
}

/** A table, with a chart or without. */
export interface PreparedFigures {
  readonly is: 'figures';
  readonly block: FiguresBlock;
  readonly path: string;
  readonly chart: boolean;
}

/** The newest of the records that a figure comes from, as a list, and how many there are in all. */
export interface PreparedRecords {
  readonly is: 'records';
  readonly figure: Figure;
  readonly caption: string;
  readonly lines: readonly RecordLine[];
  readonly all: number;
  readonly path: string;
}

/** Commitments with their progress until a day. */
export interface PreparedCommitments {
  readonly is: 'commitments';
  readonly lines: readonly CommitmentLine[];
  readonly until: IsoDate;
}

/** What the last report promised, as known on a day. */
export interface PreparedPromises extends PromiseLines {
  readonly is: 'promises';
}

/** A table of the handbook. */
export interface PreparedTable {
  readonly is: 'table';
  readonly table: Table;
}

/** A record to copy. */
export interface PreparedSample {
  readonly is: 'sample';
  readonly template: Template;
  readonly label: string;
}

/** What each component becomes; nothing for what is printed as it stands. */
interface PreparedAs {
  readonly Tally: PreparedFigure;
  readonly Chart: PreparedFigures;
  readonly TallyTable: PreparedFigures;
  readonly Records: PreparedRecords;
  readonly Progress: PreparedCommitments;
  readonly Commitments: PreparedCommitments;
  readonly LastPromises: PreparedPromises;
  readonly Promise: undefined;
  readonly Said: undefined;
  readonly Keys: PreparedTable;
  readonly Sample: PreparedSample;
  readonly Commands: PreparedTable;
}

/** What a component of a text has become. */
export type Prepared = NonNullable<PreparedAs[keyof PreparedAs]>;

/** What stands between paragraphs. */
export type PreparedBlock = Exclude<Prepared, PreparedFigure>;

/** Where a text's numbers lead. */
export interface Door {
  readonly scope: TextScope;
  figure(asked: AttributesOf<'Tally'>): { figure: Figure; path: string } | undefined;
  block(number: number, metric: string): string;
}

/** A text whose components are being prepared. */
interface Preparing {
  readonly corpus: Corpus;
  readonly door: Door;
  /** How many of its charts, tables and lists of records there are up to here. */
  readonly number: number;
}

type Preparer<Name extends PrintedName> = (
  text: Preparing,
  asked: AttributesOf<Name>,
) => PreparedAs[Name] | undefined;

const preparers: { readonly [Name in PrintedName]: Preparer<Name> } = {
  Tally: ({ corpus, door }, asked) => {
    const found = door.figure(asked);
    if (!found) return undefined;
    const { figure } = found;
    const shown = showFigure(corpus, figure);
    return { is: 'figure', ...found, shown, card: cardView(corpus, figure) };
  },
  Chart: (text, asked) => figures(text, { ...asked, of: [asked.of] }, true),
  TallyTable: (text, asked) => figures(text, asked, false),
  Records: records,
  Progress: (text, { of }) => commitments(text, [of]),
  Commitments: (text, { plan }) => commitments(text, plan.commitments),
  LastPromises: ({ corpus, door: { scope } }) => {
    const lines = promiseLines(corpus, scope, scope.until);
    return lines && { is: 'promises', ...lines };
  },
  Promise: () => undefined,
  Said: () => undefined,
  Keys: (_text, { of }) => ({ is: 'table', table: keyTable(of) }),
  Sample: ({ corpus }, { kind }) => ({
    is: 'sample',
    template: templateOf(corpus, kind),
    label: ui['kind.templateLabel'](kind.label),
  }),
  Commands: () => ({ is: 'table', table: commandTable() }),
};

/** Makes a component ready to be printed; `undefined` where it asks for what does not exist. */
export function prepare(
  text: Preparing,
  name: PrintedName,
  written: Readonly<Record<string, string>>,
): Prepared | undefined {
  return prepareAs(text, name, written);
}

function prepareAs<Name extends PrintedName>(
  text: Preparing,
  name: Name,
  written: Readonly<Record<string, string>>,
): PreparedAs[Name] | undefined {
  const asked = readUse(name, written, text.corpus);
  return asked && preparers[name](text, asked);
}

function figures(
  { corpus, door, number }: Preparing,
  asked: FiguresAsk,
  chart: boolean,
): PreparedFigures | undefined {
  const block = figuresBlock(corpus, door.scope, asked);
  const [first] = asked.of;
  return block && first && { is: 'figures', block, path: door.block(number, first.id), chart };
}

function records(
  { corpus, door, number }: Preparing,
  { of: { id: metric }, limit }: AttributesOf<'Records'>,
): PreparedRecords {
  const figure = figureFor(corpus, { ...door.scope, metric });
  // The newest say most of what a metric is about.
  const all = recordsById(corpus, figure.tally.records).reverse();
  const lines = recordLines(corpus, all.slice(0, limit));
  const counts = ui['text.bracket'](ui['table.numberOfTotal'](lines.length, all.length));
  const caption = captionOf(corpus, figure.tally) + counts;
  return {
    is: 'records',
    figure,
    caption,
    lines,
    all: all.length,
    path: door.block(number, metric),
  };
}

function commitments(
  { corpus, door: { scope } }: Preparing,
  asked: readonly Commitment[],
): PreparedCommitments | undefined {
  const { until, period } = scope;
  const lines = asked.flatMap((one) =>
    commitmentLine(corpus, one, commitmentVerdicts(corpus, one, until, period)),
  );
  return lines.length > 0 ? { is: 'commitments', lines, until } : undefined;
}
