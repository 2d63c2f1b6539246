import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { figureAnchor } from '../../../domain/addresses/anchors.ts';
import { isPrintedName, placeOf } from '../../../domain/components.ts';
import type { Corpus } from '../../../domain/corpus.ts';
import { KeptOne } from '../../../domain/kept.ts';
import type { Report } from '../../../domain/report.ts';
import { figureBeside, figureOf, figuresOf, reportUntil } from '../../../domain/tally/figure.ts';
import { corpusFor } from '../../../domain/sent/sent-corpus.ts';
import { paths } from '../../paths.ts';
import type { TextScope } from './figure-lines.ts';
import {
  prepare,
  type Door,
  type Prepared,
  type PreparedFigures,
  type PreparedRecords,
} from './prepare.ts';
import { attributesOf, headingsOf, isComponent, type Heading, type TextNode } from './text-tree.ts';

/** A text with its components made ready: what a page walks. */
export interface TextView {
  readonly root: Root;
  readonly headings: readonly Heading[];
  /** What its components have become, by their places (`placeOf`); those that ask for nothing real are left out. */
  readonly prepared: ReadonlyMap<string, Prepared>;
  /** The charts, tables and lists of records in order; each has a page with the records of its numbers. */
  readonly blocks: readonly (PreparedFigures | PreparedRecords)[];
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

function prepareReport(content: Corpus, { id, ...asIs }: Report, root: Root): TextView {
  const corpus = corpusFor(content, { id });
  const report = corpus.reports.get(id) ?? { id, ...asIs };
  const figures = new Map(figuresOf(corpus, report).map((figure) => [figure.key, figure]));
  const { period, branch } = report;
  return textView(corpus, root, {
    scope: { period, branch, until: reportUntil(corpus, report) },
    figure: (asked) => {
      const figure = figures.get(figureOf(corpus, report, asked)?.key ?? '');
      return figure && { figure, path: paths.figure(report.id, figure.key) };
    },
    block: (number) => paths.block(report.id, String(number)),
  });
}

/** The text of a plan or guide page: its numbers are the site's own, and lead to their metrics. */
export function plainText(corpus: Corpus, root: Root, scope: TextScope): TextView {
  return textView(corpus, root, {
    scope,
    figure: ({ of: { id: metric }, as, period, branch = scope.branch }) => {
      const ask = { ...scope, branch, metric, ...(as ? { as } : {}) };
      const figure = figureBeside(corpus, ask, period);
      return figure && { figure, path: paths.metric(metric) };
    },
    block: (_number, metric) => paths.metric(metric),
  });
}

function textView(corpus: Corpus, root: Root, door: Door): TextView {
  const prepared = new Map<string, Prepared>();
  const blocks: TextView['blocks'][number][] = [];
  const anchors = new Set<string>();
  visit(root, (node) => {
    if (!isComponent(node) || !isPrintedName(node.name)) return;
    const text = { corpus, door, number: blocks.length + 1 };
    const made = prepare(text, node.name, attributesOf(node));
    if (!made) return;
    if (made.is === 'figures' || made.is === 'records') blocks.push(made);
    if (made.is === 'figure' && !anchors.has(made.figure.key)) {
      anchors.add(made.figure.key);
      prepared.set(placeOf(node), { ...made, anchor: figureAnchor(made.figure.key) });
    } else prepared.set(placeOf(node), made);
  });
  return { root, headings: headingsOf(root), prepared, blocks };
}
