import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { placeOf } from '../../../domain/components.ts';
import type { Corpus } from '../../../domain/corpus.ts';
import type { IsoDate } from '../../../domain/date.ts';
import { KeptOne } from '../../../domain/kept.ts';
import type { Report } from '../../../domain/report.ts';
import { figureFor, figureOfUse, figuresOf, reportUntil } from '../../../domain/tally/figure.ts';
import type { Figure } from '../../../domain/tally/tally.ts';
import { verdictsOf } from '../../../domain/verdicts.ts';
import { ui } from '../../../labels/ui.ts';
import { showFigure, type ShownFigure } from '../../../wording/shown-figure.ts';
import {
  figuresBlock,
  metricsNamed,
  scopeFor,
  type Attributes,
  type FiguresBlock,
  type TextScope,
} from './blocks.ts';
import { captionOf } from '../figure/evidence-view.ts';
import { cardView, type CardView } from '../figure/figure-card.ts';
import { paths, figureAnchor } from '../../paths.ts';
import { recordLines, recordsById, type RecordLine } from '../../record/record-lines.ts';
import {
  attributesOf,
  headingsOf,
  isComponent,
  type ComponentNode,
  type Heading,
  type TextNode,
} from './text-tree.ts';
import { commitmentLine, type CommitmentLine } from '../../plan/verdict-view.ts';

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

export interface PreparedRecords {
  readonly is: 'records';
  readonly figure: Figure;
  readonly caption: string;
  readonly lines: readonly RecordLine[];
  readonly all: number;
  readonly path: string;
}

export interface PreparedCommitments {
  readonly is: 'commitments';
  readonly lines: readonly CommitmentLine[];
  readonly until: IsoDate;
}

/** What stands between paragraphs. */
export type PreparedBlock = PreparedFigures | PreparedRecords | PreparedCommitments;

/** What a component of a text has become. */
export type Prepared = PreparedFigure | PreparedBlock;

/** A text with its components made ready: what a page walks. */
export interface TextView {
  readonly root: Root;
  readonly headings: readonly Heading[];
  /** What its components have become, by their places (`placeOf`); those that ask for nothing real are left out. */
  readonly prepared: ReadonlyMap<string, Prepared>;
  /** The charts, tables and lists of records in order; each has a page with the records of its numbers. */
  readonly blocks: readonly (PreparedFigures | PreparedRecords)[];
}

/** Where a text's numbers lead. */
interface Door {
  readonly scope: TextScope;
  figure(attributes: Attributes): { figure: Figure; path: string } | undefined;
  block(number: number, metrics: readonly string[]): string;
}

/** What a node of a text has become; `undefined` for all that is no component. */
export function preparedAt(
  { prepared }: Pick<TextView, 'prepared'>,
  node: TextNode,
): Prepared | undefined {
  return isComponent(node) ? prepared.get(placeOf(node)) : undefined;
}

const keptTexts = new KeptOne<Root, TextView>();

/** A report's text, made once: its figures are those that the whole site knows it by. */
export function reportText(corpus: Corpus, report: Report, root: Root): TextView {
  return keptTexts.get(root, () => prepareReport(corpus, report, root));
}

function prepareReport(corpus: Corpus, report: Report, root: Root): TextView {
  const figures = new Map(figuresOf(corpus, report).map((figure) => [figure.key, figure]));
  const { period, branch } = report;
  return textView(corpus, root, {
    scope: { period, branch, until: reportUntil(corpus, report) },
    figure: (attributes) => {
      const use = { name: 'Tally', attributes, line: 0, column: 0 };
      const figure = figures.get(figureOfUse(corpus, report, use)?.key ?? '');
      return figure && { figure, path: paths.figure(report.id, figure.key) };
    },
    block: (number) => paths.block(report.id, String(number)),
  });
}

/** The text of a plan or guide page: its numbers are the site's own, and lead to their metrics. */
export function plainText(corpus: Corpus, root: Root, scope: TextScope): TextView {
  return textView(corpus, root, {
    scope,
    figure: (attributes) => {
      const [metric] = metricsNamed(corpus, attributes);
      if (metric === undefined) return undefined;
      const own = scopeFor(scope, attributes);
      return { figure: figureFor(corpus, { ...own, metric }), path: paths.metric(metric) };
    },
    block: (_number, [metric]) => (metric === undefined ? paths.metrics : paths.metric(metric)),
  });
}

function textView(corpus: Corpus, root: Root, door: Door): TextView {
  const prepared = new Map<string, Prepared>();
  const blocks: TextView['blocks'][number][] = [];
  const anchors = new Set<string>();
  visit(root, (node) => {
    if (!isComponent(node)) return;
    const made = prepare(corpus, door, node, blocks.length + 1);
    if (!made) return;
    if (made.is === 'figures' || made.is === 'records') blocks.push(made);
    if (made.is === 'figure' && !anchors.has(made.figure.key)) {
      anchors.add(made.figure.key);
      prepared.set(placeOf(node), { ...made, anchor: figureAnchor(made.figure.key) });
    } else prepared.set(placeOf(node), made);
  });
  return { root, headings: headingsOf(root), prepared, blocks };
}

function prepare(
  corpus: Corpus,
  door: Door,
  node: ComponentNode,
  number: number,
): Prepared | undefined {
  const attributes = attributesOf(node);
  const { scope } = door;
  const path = door.block(number, metricsNamed(corpus, attributes));
  switch (node.name) {
    case 'Tally': {
      const found = door.figure(attributes);
      if (!found) return undefined;
      const { figure } = found;
      const shown = showFigure(corpus, figure);
      return { is: 'figure', ...found, shown, card: cardView(corpus, figure) };
    }
    case 'Chart':
    case 'TallyTable': {
      const block = figuresBlock(corpus, scope, attributes);
      return block && { is: 'figures', block, path, chart: node.name === 'Chart' };
    }
    case 'Records':
      return recordsBlock(corpus, scope, attributes, path);
    case 'Progress':
      return commitments(corpus, scope, attributes['of'] ?? '');
    case 'Commitments': {
      const plan = corpus.plans.get(attributes['plan'] ?? '');
      return plan && commitments(corpus, scope, ...plan.commitments.map(({ id }) => id));
    }
    default:
      return undefined;
  }
}

function recordsBlock(
  corpus: Corpus,
  scope: TextScope,
  attributes: Attributes,
  path: string,
): Prepared | undefined {
  const [metric] = metricsNamed(corpus, attributes);
  if (metric === undefined) return undefined;
  const figure = figureFor(corpus, { ...scopeFor(scope, attributes), metric });
  // The newest say most of what a metric is about.
  const records = recordsById(corpus, figure.tally.records).reverse();
  const limit = Number(attributes['limit'] ?? records.length);
  const lines = recordLines(corpus, records.slice(0, limit));
  const counts = ui['text.bracket'](ui['table.numberOfTotal'](lines.length, records.length));
  const caption = captionOf(corpus, figure.tally) + counts;
  return { is: 'records', figure, caption, lines, all: records.length, path };
}

function commitments(
  corpus: Corpus,
  { until, period }: TextScope,
  ...ids: readonly string[]
): Prepared | undefined {
  const lines = ids.flatMap((id) => {
    const commitment = corpus.commitments.get(id);
    if (!commitment) return [];
    return commitmentLine(corpus, commitment, verdictsOf(corpus, commitment, until, period));
  });
  return lines.length > 0 ? { is: 'commitments', lines, until } : undefined;
}
