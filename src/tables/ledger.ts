import type { Corpus } from '../domain/corpus.ts';
import { treeDay, type WorkRecord } from '../domain/record.ts';
import { ui } from '../labels/ui.ts';
import { evidenceCell } from './evidence-pointers.ts';
import { branchName, kindsOf, shownFields, whenText } from './record-words.ts';
import { textCell, type Table } from './table.ts';

/** A branch's ledger: one row for each record, with what was written down in words. */
export function ledgerTable(
  corpus: Corpus,
  caption: string,
  records: readonly WorkRecord[],
): Table {
  return {
    caption,
    columns: [
      { id: 'date', label: ui['ledger.date'] },
      { id: 'branch', label: ui['evidence.branch'] },
      { id: 'kind', label: ui['ledger.kind'] },
      { id: 'title', label: ui['ledger.title'] },
      { id: 'times', label: ui['ledger.times'], numeric: true },
      { id: 'content', label: ui['ledger.content'] },
      { id: 'evidence', label: ui['ledger.evidence'] },
      { id: 'state', label: ui['ledger.state'] },
      { id: 'id', label: ui['ledger.id'] },
    ],
    rows: records.map((record) => ({
      record: record.id,
      cells: [
        textCell(whenText(record.when)),
        textCell(branchName(corpus, record.branch, treeDay(record.when))),
        textCell(kindText(corpus, record)),
        textCell(record.title, { about: { of: 'record', id: record.id } }),
        timesCell(record),
        textCell(contentText(corpus, record)),
        evidenceCell(record),
        textCell(record.state),
        textCell(record.id),
      ],
    })),
  };
}

/** The labels of a record's kinds. */
export function kindText(corpus: Corpus, record: WorkRecord): string {
  return kindsOf(corpus, record)
    .map(({ label }) => label)
    .join(ui['list.join']);
}

function timesCell({ when }: WorkRecord) {
  const times = when.form === 'period' ? when.times : undefined;
  return times === undefined ? textCell('') : textCell(String(times), { value: times });
}

function contentText(corpus: Corpus, record: WorkRecord): string {
  return shownFields(corpus, record)
    .map(({ field, text }) => `${field.label}：${text}`)
    .join(ui['text.join']);
}
