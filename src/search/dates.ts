import { isIsoDate } from '../domain/date.ts';
import { parsePeriod } from '../domain/period.ts';
import { printDate, printPeriod } from '../wording/dates.ts';

/** `2023-5`, `2023.5.16`, `2023/05/16` and `20230516`. */
const written = /^(\d{4})(?:([-./])(\d{1,2})(?:\2(\d{1,2}))?|(\d{2})(\d{2}))$/;

/**
 * A query with its days and months as pages print them: 2023年5月16日, 2023年5月. `undefined` where it has
 * none.
 */
export function withPrintedDates(query: string): string | undefined {
  const words = query.normalize('NFKC').trim().split(/\s+/u);
  const printed = words.map((word) => printedDate(word) ?? word);
  return printed.some((word, at) => word !== words[at]) ? printed.join(' ') : undefined;
}

function printedDate(word: string): string | undefined {
  const [, year, , month, day, monthOfEight, dayOfEight] = written.exec(word) ?? [];
  const parts = [year, month ?? monthOfEight, day ?? dayOfEight].flatMap((part) => part ?? []);
  const iso = parts.map((part) => part.padStart(2, '0')).join('-');
  if (parts.length === 3) return isIsoDate(iso) ? printDate(iso) : undefined;
  const period = parsePeriod(iso);
  return period?.form === 'month' ? printPeriod(period) : undefined;
}
