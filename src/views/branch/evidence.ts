import type { Branch } from '../../domain/branch.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Period } from '../../domain/period.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { shortText } from '../../wording/shown-figure.ts';
import { childrenDuring } from '../../domain/tally/figures-below.ts';
import { childCell } from './child-tables.ts';
import { halfFigure, halfFigures } from './half-year-figures.ts';
import { figureCells, type CellView } from '../report/table/cell-evidence.ts';
import { fact, joinPieces, type Piece } from '../facts.ts';

/**
 * The evidence of a branch's figures of a half-year. The records of branches below are on their own pages of
 * that half-year: their numbers link there, and only the other records are listed here. The whole
 * organisation's figures have pages of their own.
 */
export function branchEvidence(corpus: Corpus, branch: Branch, half: Period): CellView[] {
  if (branch.slug === corpus.site.root) return [];
  const children = childrenDuring(corpus, branch.slug, half);
  return figureCells(
    corpus,
    halfFigures(corpus, branch, half).map(([figure]) => {
      const parts = partsBelow(corpus, children, half, figure).filter(
        ({ tally }) => tally.records.length > 0,
      );
      const links = parts.flatMap((part) => partLink(corpus, part) ?? []);
      if (parts.length === 0 || links.length < parts.length) return figure;
      return { figure, parts, fact: fact(ui['branch.below'], joinPieces(links, ui['list.join'])) };
    }),
  );
}

/** What branches below have of a figure: of the middle or a share of branches, those that it is taken from. */
function partsBelow(
  corpus: Corpus,
  children: readonly Branch[],
  half: Period,
  { metric, tally }: Figure,
): Figure[] {
  if (tally.version.definition.of !== 'each') {
    return children.map((child) => halfFigure(corpus, child, half, metric.id));
  }
  return tally.parts.flatMap((part) => {
    const branch = corpus.branches.get(part.question.branch);
    return branch ? [halfFigure(corpus, branch, half, part.metric.id)] : [];
  });
}

/** 装备产业科党支部12次, which leads to its records. */
function partLink(corpus: Corpus, figure: Figure): Piece | undefined {
  const { text, value, path } = childCell(corpus, figure);
  if (path === undefined) return undefined;
  const said = value === undefined ? text : shortText(corpus, figure.tally);
  const name = branchName(corpus, figure.branch, figure.period.to);
  return { text: ui['branch.evidencePart'](name, said), path };
}
