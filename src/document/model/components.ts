import { ui } from '../../labels/ui.ts';
import type {
  PreparedBlock,
  PreparedCommitments,
  PreparedPromises,
  PreparedRecords,
} from '../../views/report/text/prepare.ts';
import { printDate } from '../../wording/dates.ts';
import { textRun, type Block, type DocumentTable } from './document.ts';
import { cellRuns, shownTable } from './tables.ts';

/** What a component prints on paper: a chart its table, a list of records and commitments a table each. */
export function blocksOfComponent(made: PreparedBlock): Block[] {
  switch (made.is) {
    case 'figures':
      return [shownTable(made.block.table)];
    case 'records':
      return [recordsTable(made)];
    case 'commitments':
      return [commitmentsTable(made)];
    case 'promises':
      return [{ is: 'paragraph', depth: 0, runs: [textRun(made.lead)] }, promisesTable(made)];
    case 'table':
      return [shownTable(made.table)];
    case 'sample':
      return [{ is: 'preformatted', lines: made.template.text.split('\n') }];
  }
}

/** How the records of a list are checked is for the screen; that they are not all, its draft says. */
function recordsTable({ caption, lines }: PreparedRecords): DocumentTable {
  return tableOf(
    caption,
    [ui['ledger.date'], ui['ledger.title'], ui['record.branch']],
    lines.map(({ date, title, branch }) => [date, title, branch]),
  );
}

function commitmentsTable({ lines, until }: PreparedCommitments): DocumentTable {
  return tableOf(
    ui['plan.commitmentsCaption'](printDate(until)),
    [ui['plan.label'], ui['plan.state'], ui['plan.target'], ui['plan.strength']],
    lines.map(({ commitment, states, target }) => [
      commitment.label,
      states.map(({ text }) => text).join(ui['list.join']),
      target,
      commitment.strength,
    ]),
  );
}

function promisesTable({ caption, lines }: PreparedPromises): DocumentTable {
  return tableOf(
    caption,
    [ui['plan.label'], ui['plan.state'], ui['plan.target'], ui['commitment.evidence']],
    lines.map(({ commitment, states, target, evidence }) => [
      commitment.label,
      states.map(({ text }) => text).join(ui['list.join']),
      target,
      evidence.map(({ text }) => text).join(ui['list.join']) || ui['promises.none'],
    ]),
  );
}

function tableOf(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): DocumentTable {
  return {
    is: 'table',
    caption,
    columns: heads.map((head) => ({ head: [textRun(head)], align: 'left' })),
    rows: rows.map((cells) => ({ cells: cells.map(cellRuns), total: false })),
  };
}
