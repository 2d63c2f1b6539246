import { ui } from '../../labels/ui.ts';
import type { Row, Table } from '../../tables/table.ts';
import { childrenOf, isElement, type TextNode } from '../../views/report/text/text-tree.ts';
import type { TextView } from '../../views/report/text/text-view.ts';
import { textRun, type DocumentTable, type Run, type TableColumn } from './document.ts';
import { runsOf } from './runs.ts';

/** A table that its author wrote: its first row is its head. `children` are those of its element. */
export function writtenTable(view: TextView, children: readonly TextNode[]): DocumentTable {
  const rows = childrenNamed(children, ['thead', 'tbody']).flatMap((part) =>
    childrenNamed(childrenOf(part), ['tr']),
  );
  const [head, ...others] = rows.map((row) => childrenNamed(childrenOf(row), ['th', 'td']));
  const columns = (head ?? []).map((cell): TableColumn => ({
    head: runsOf(view, childrenOf(cell)),
    align: alignOf(cell) ?? 'left',
  }));
  const lines = others.map((cells) => ({
    cells: columns.map((_, at) => runsOf(view, childrenOf(cells[at] ?? emptyCell))),
    total: false,
  }));
  return { is: 'table', caption: undefined, columns, rows: lines };
}

const emptyCell: TextNode = { type: 'text', value: '' };

function childrenNamed(nodes: readonly TextNode[], names: readonly string[]): TextNode[] {
  return nodes.filter((node) => isElement(node) && names.includes(node.tagName));
}

function alignOf(cell: TextNode): TableColumn['align'] | undefined {
  if (!isElement(cell)) return undefined;
  const [name] = [cell.properties['className']].flat();
  const found = /^align-(left|center|right)$/.exec(String(name))?.[1];
  return found as TableColumn['align'] | undefined;
}

/** A table of the project's own: its notes are for the screen, its numbers stand to the right. */
export function shownTable({ caption, columns, rows, total }: Table): DocumentTable {
  const lineOf = ({ cells }: Row, isTotal: boolean) => ({
    cells: columns.map((_, at) => cellRuns(cells[at]?.text ?? '')),
    total: isTotal,
  });
  return {
    is: 'table',
    caption,
    columns: columns.map(({ label, unit, numeric = false }) => ({
      head: [textRun(unit ? label + ui['table.unit'](unit) : label)],
      align: numeric ? 'right' : 'left',
    })),
    rows: [...rows.map((row) => lineOf(row, false)), ...(total ? [lineOf(total, true)] : [])],
  };
}

/** A cell of plain text; nothing in an empty one. */
export function cellRuns(text: string): Run[] {
  return text === '' ? [] : [textRun(text)];
}
