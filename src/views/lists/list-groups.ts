import type { Corpus } from '../../domain/corpus.ts';
import { monthOf, rowsOnPage } from '../../domain/listed-under.ts';
import { period } from '../../domain/period.ts';
import type { WorkRecord } from '../../domain/record.ts';
import { branchName } from '../../tables/record-words.ts';
import { printPeriod } from '../../wording/dates.ts';
import { listedLines, type ListedLine } from './listed-lines.ts';
import { paths } from '../paths.ts';
import type { RecordsList } from './records-list.ts';

/** Rows of a list under one heading, or under none. */
interface ListGroup {
  readonly id: string;
  readonly title?: string;
  readonly path?: string;
  readonly lines: readonly ListedLine[];
}

/** The rows of one page of a list, under their headings; none where its parts list them. */
export function groupsOf(corpus: Corpus, list: RecordsList, page: number): ListGroup[] {
  if (list.split) return [];
  const shown = list.records.slice((page - 1) * rowsOnPage, page * rowsOnPage);
  const groups = Map.groupBy(shown, keyOf(list));
  return [...groups].map(([id, records]) => ({
    id,
    ...headingOf(corpus, list, id, records[0]),
    lines: listedLines(corpus, records, { of: list.of, short: true }),
  }));
}

function keyOf({ by }: RecordsList): (record: WorkRecord) => string {
  if (by === 'month') return monthOf;
  return by === 'branch' ? ({ branch }) => branch : () => 'rows';
}

function headingOf(
  corpus: Corpus,
  { by, of }: RecordsList,
  id: string,
  first: WorkRecord | undefined,
): Pick<ListGroup, 'title' | 'path'> {
  if (by === undefined || !first) return {};
  const month = period(monthOf(first));
  if (by === 'branch') {
    return { title: branchName(corpus, id, month.to), path: paths.recordsOfMonth(id, month.id) };
  }
  const title = printPeriod(month);
  return of === undefined ? { title } : { title, path: paths.recordsOfMonth(of, month.id) };
}
