import type { Corpus } from '../../domain/corpus.ts';
import { treeDay, type WorkRecord } from '../../domain/record.ts';
import { byTime } from '../../domain/tally/record-index.ts';
import { ui } from '../../labels/ui.ts';
import { branchName, whenText } from '../../tables/record-words.ts';
import { kindText } from '../../tables/ledger.ts';
import { printDate, printDay } from '../../wording/dates.ts';
import type { Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import { recordState, type ShownState } from '../states.ts';

/** A record as one line of a list. */
export interface RecordLine {
  readonly id: string;
  /** Absent where it is not in the ledger any more, so that nothing leads there. */
  readonly path?: string;
  /** What has become of it since a report was sent: 台账里已没有这条. */
  readonly since?: string;
  readonly date: string;
  readonly title: string;
  readonly branch: string;
  readonly kinds: string;
  /** 6月16日登记; empty where nobody wrote down when. */
  readonly recorded: string;
  /** Absent where it is checked: only what is not in order is marked. */
  readonly state?: ShownState;
}

/** Lines of records; `short` leaves out the year where the list names it. */
export function recordLines(
  corpus: Corpus,
  records: readonly WorkRecord[],
  short = false,
): RecordLine[] {
  return records.map((record) => ({
    id: record.id,
    ...placeNow(corpus, record),
    date:
      short && record.when.form === 'event' ? printDay(record.when.date) : whenText(record.when),
    title: record.title,
    branch: branchName(corpus, record.branch, treeDay(record.when)),
    kinds: kindText(corpus, record),
    recorded: record.recorded ? ui['record.recordedOn'](printDate(record.recorded)) : '',
    ...(record.state === '已核' ? {} : { state: recordState(record.state) }),
  }));
}

/** Where a record is read: of a sent report's, where it lies now, with what has become of it. */
function placeNow({ fixed }: Corpus, { id }: WorkRecord): Pick<RecordLine, 'path' | 'since'> {
  const now = fixed ? fixed.recordNow(id) : { id };
  if (!now) return { since: ui['evidence.gone'] };
  const path = paths.record(now.id);
  return now.when ? { path, since: ui['evidence.redated'](whenText(now.when)) } : { path };
}

/** The title of a line, which leads to its record where that is still there. */
export function titlePiece({ title, path }: Pick<RecordLine, 'title' | 'path'>): Piece {
  return path === undefined ? { text: title } : { text: title, path };
}

/** A record in a line of text, which leads to it where it is still there. */
export function recordPiece(corpus: Corpus, record: WorkRecord): Piece {
  return titlePiece({ title: record.title, ...placeNow(corpus, record) });
}

/** The records that have these ids, in order of time; ids that lead nowhere are left out. */
export function recordsById(corpus: Corpus, ids: readonly string[]): WorkRecord[] {
  return ids.flatMap((id) => corpus.records.get(id) ?? []).sort(byTime);
}
