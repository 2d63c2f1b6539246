import { searchPageLabels } from '../../labels/ui/search-pages.ts';
import { searchLabels } from '../../labels/ui/search.ts';
import { guarded } from '../../wording/spreadsheet.ts';
import type { Hit, TextRun } from '../answer.ts';

/** What stands before the text of a file for Excel: UTF-8 is what follows. */
const byteOrderMark = '\uFEFF';

/**
 * Results as CSV for Excel (RFC 4180), a row for each: its title, section, line, days, address and excerpts.
 *
 * @param addressOf the whole address of a result's page
 */
export function resultsCsv(hits: readonly Hit[], addressOf: (hit: Hit) => string): string {
  const rows = hits.map((hit) => [
    textOf(hit.title),
    searchPageLabels[`searchPage.type.${hit.type}`],
    textOf(hit.line),
    hit.days?.from ?? '',
    hit.days?.to ?? '',
    addressOf(hit),
    hit.excerpts.map(textOf).join('\n'),
  ]);
  const lines = [searchLabels['search.csvColumns'], ...rows].map((cells) =>
    cells.map((cell) => `"${guarded(cell).replace(/"/g, '""')}"`).join(','),
  );
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}

function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** How long a browser may take to begin with a file, in milliseconds: a slow one asks for it long after the click. */
const patience = 60_000;

/** Has the browser keep a text as a file. */
export function download(text: string, name: string): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, patience);
}
