import type { Corpus } from '../../domain/corpus.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { cellAnchor } from '../../tables/figure-table.ts';
import { marksIn } from '../../tables/marks.ts';
import type { FigureMark } from '../../wording/figure-marks.ts';
import type { Prepared } from '../report/text/prepare.ts';
import type { TextView } from '../report/text/text-view.ts';
import { figureNotes, type FigureNotes } from './figure-notes.ts';

/** What is said at a report's head of the figures in its lines, tables, charts and lists. */
export function textNotes(corpus: Corpus, view: Pick<TextView, 'prepared'>): FigureNotes {
  const led = new Map([...ledFigures(view)]);
  return figureNotes(corpus, [...led.keys()], (figure) => led.get(figure));
}

/** The figures of a text, each once, with where their evidence is; a table's are those of its last line. */
function* ledFigures({ prepared }: Pick<TextView, 'prepared'>): Generator<[Figure, string]> {
  const seen = new Set<string>();
  for (const made of prepared.values()) {
    for (const [figure, path] of ledBy(made)) {
      const { metric, period, branch } = figure;
      const asked = [metric.id, period.id, branch].join(' ');
      if (!seen.has(asked)) yield [figure, path];
      seen.add(asked);
    }
  }
}

function ledBy(made: Prepared): [Figure, string][] {
  const led: [Figure, string][] = [];
  if (made.is === 'figure' || made.is === 'records') led.push([made.figure, made.path]);
  if (made.is === 'figures') {
    for (const figure of made.block.total.figures) {
      led.push([figure, `${made.path}#${cellAnchor('total', figure.metric.id)}`]);
    }
  }
  return led;
}

/** The marks at the figures of a text, and in its tables. */
export function textMarks({ prepared }: Pick<TextView, 'prepared'>): Set<FigureMark> {
  return new Set(
    [...prepared.values()].flatMap((made) => {
      if (made.is === 'figure') return made.shown.marks;
      return made.is === 'figures' ? [...marksIn([made.block.table])] : [];
    }),
  );
}
