import type { Corpus } from '../../domain/corpus.ts';
import { holders, treeDay, type WorkRecord } from '../../domain/record.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { recordLines, type RecordLine } from '../record/record-lines.ts';

/** A line of a list of records, with whom it was held together. */
export interface ListedLine extends RecordLine {
  /** Empty where one branch held it alone. */
  readonly joint: string;
}

/**
 * Lines of a list; in the list `of` a branch, a joint event that another branch wrote down says where it
 * lies. `short` leaves out the year where the list names it.
 */
export function listedLines(
  corpus: Corpus,
  records: readonly WorkRecord[],
  { of, short = false }: { of?: string | undefined; short?: boolean } = {},
): ListedLine[] {
  const lines = recordLines(corpus, records, short);
  return lines.map((line, at) => ({ ...line, joint: jointText(corpus, records[at], of) }));
}

function jointText(corpus: Corpus, record: WorkRecord | undefined, of: string | undefined): string {
  if (!record || record.with.length === 0) return '';
  const day = treeDay(record.when);
  const [host, ...others] = [...new Set(holders(record))];
  if (host === undefined || others.length === 0) return '';
  if (of !== undefined && of !== host) return ui['records.jointAt'](branchName(corpus, host, day));
  const names = others.map((slug) => branchName(corpus, slug, day));
  return ui['records.jointWith'](names.join(ui['list.join']));
}

/** How many records a list has, and how many of them are not in order or were held together. */
export function summaryOf(records: readonly WorkRecord[]): string {
  const count = (fits: (record: WorkRecord) => boolean) => records.filter(fits).length;
  const unchecked = count(({ state }) => state === '待核');
  const isVoid = count(({ state }) => state === '作废');
  const joint = count((record) => holders(record).length > 1);
  const parts = [
    ...(unchecked > 0 ? [ui['records.unchecked'](unchecked)] : []),
    ...(isVoid > 0 ? [ui['records.void'](isVoid)] : []),
    ...(joint > 0 ? [ui['records.joint'](joint)] : []),
  ];
  const checked = unchecked + isVoid === 0 && records.length > 0 ? ui['records.allChecked'] : '';
  const rest = parts.length > 0 ? ui['records.ofThese'](parts.join(ui['list.join'])) : '';
  return ui['records.total'](records.length) + checked + rest;
}
