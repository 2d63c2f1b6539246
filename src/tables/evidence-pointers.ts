import type { Corpus } from '../domain/corpus.ts';
import type { WorkRecord } from '../domain/record.ts';
import { ui } from '../labels/ui.ts';
import { textCell, type Cell, type Table } from './table.ts';

/** Where the papers of a record lie, or that nobody has written it down. */
export function evidenceCell(record: WorkRecord): Cell {
  const text = evidenceText(record);
  return text === '' ? textCell(ui['ledger.noEvidence'], { empty: true }) : textCell(text);
}

/** Where the papers of a record lie: 会议记录本 2023年第1册第14页（党建办保管）. */
function evidenceText({ evidence }: WorkRecord): string {
  return evidence
    .map(({ type, ref, heldBy }) =>
      [type, ref, heldBy ? ui['text.bracket'](ui['record.heldBy'](heldBy)) : ''].join(' ').trim(),
    )
    .join(ui['text.join']);
}

/** A table of evidence with a column for the papers of its records, before their state. */
export function withEvidence(corpus: Corpus, table: Table): Table {
  const at = table.columns.findIndex(({ id }) => id === 'state');
  const place = at < 0 ? table.columns.length : at;
  const pointer = (record: string | undefined) => {
    const found = record === undefined ? undefined : corpus.records.get(record);
    return found ? evidenceCell(found) : textCell('');
  };
  const { total } = table;
  return {
    ...table,
    columns: table.columns.toSpliced(place, 0, { id: 'evidence', label: ui['ledger.evidence'] }),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.toSpliced(place, 0, pointer(row.record)),
    })),
    ...(total ? { total: { ...total, cells: total.cells.toSpliced(place, 0, textCell('')) } } : {}),
  };
}
