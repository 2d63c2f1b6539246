import type { Branch } from '../../domain/branch.ts';
import { knownSeats } from '../../domain/seats.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { ui } from '../../labels/ui.ts';
import { textCell, type Row, type Table } from '../../tables/table.ts';
import { printDate } from '../../wording/dates.ts';
import { presentState } from '../branch/branch-view.ts';
import { paths } from '../paths.ts';

/** The branches by the code that records write, with their seats; those that have ended come last. */
export function branchWords(corpus: Corpus): Table {
  const isOver = ({ ended }: Branch) => ended !== undefined && ended < corpus.site.asOf;
  const all = [...corpus.branches.values()];
  const branches = [...all.filter((branch) => !isOver(branch)), ...all.filter(isOver)];
  return {
    caption: ui['words.branches'],
    columns: [
      { id: 'slug', label: ui['words.slug'], short: true },
      { id: 'name', label: ui['words.branch'] },
      { id: 'level', label: ui['words.level'], short: true },
      { id: 'seats', label: ui['words.seats'] },
    ],
    rows: branches.map((branch): Row => {
      const { name, level } = presentState(corpus, branch);
      const notes =
        branch.ended !== undefined && isOver(branch)
          ? [ui['words.ended'](printDate(branch.ended))]
          : [];
      return {
        cells: [
          textCell(branch.slug),
          textCell(name, { path: paths.branch(branch.slug), notes }),
          textCell(level),
          textCell(seatsOf(branch).join(ui['list.join'])),
        ],
      };
    }),
  };
}

function seatsOf({ seats }: Branch): string[] {
  return [...new Set(seats.map(({ seat }) => seat))];
}

/** Seats that may be written and that no branch lists as its own. */
export function otherSeats(corpus: Corpus): readonly string[] {
  const listed = new Set([...corpus.branches.values()].flatMap(seatsOf));
  return knownSeats(corpus).filter((seat) => !listed.has(seat));
}
