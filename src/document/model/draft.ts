import type { Corpus } from '../../domain/corpus.ts';
import type { Report } from '../../domain/report.ts';
import { todosOf } from '../../domain/todos.ts';
import { figureState, readinessOf } from '../../domain/tally/readiness.ts';
import { openFigures } from '../../labels/figure-states.ts';
import { ui } from '../../labels/ui.ts';
import type { Prepared } from '../../views/report/text/prepare.ts';
import type { TextView } from '../../views/report/text/text-view.ts';

/**
 * Why a report is not final yet: how many of its figures wait for a branch's word or for a check; absent where none
 * does, in its tables and lists neither, and nothing is left to write.
 */
export function draftWords(corpus: Corpus, report: Report, view: TextView): string | undefined {
  const open = openFigures(readinessOf(corpus, report));
  const isOpen =
    open.length > 0 || todosOf(report).length > 0 || [...view.prepared.values()].some(isOpenBlock);
  return isOpen ? ui['document.draft'](open) : undefined;
}

/** Whether something that a component prints is waited for or not checked. */
function isOpenBlock(made: Prepared): boolean {
  switch (made.is) {
    case 'figure':
      return figureState(made.figure) !== 'checked';
    case 'figures': {
      const { parts, total } = made.block;
      return [...parts, total].some(({ figures }) =>
        figures.some((figure) => figureState(figure) !== 'checked'),
      );
    }
    case 'records':
      return made.lines.some(({ state }) => state !== undefined);
    case 'commitments':
    case 'promises':
      return made.lines.some(({ states }) => states.some(({ tone }) => tone === 'gap'));
    case 'table':
    case 'sample':
      return false;
  }
}
