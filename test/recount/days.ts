/** Days and periods as the recount reads them: as text, without the code that it checks. */

/** First and last day of a month, quarter, half, year, or of two written days. */
export function daysOf(period: string): [string, string] {
  if (period.includes('/')) return period.split('/') as [string, string];
  const [year = '', part = ''] = period.split('-');
  const [first, months] = monthsOf(part);
  const last = first + months - 1;
  const lastDay = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return [`${year}-${twoDigits(first)}-01`, `${year}-${twoDigits(last)}-${twoDigits(lastDay)}`];
}

/** The first month of a part of a year, and how many it has. */
function monthsOf(part: string): [number, number] {
  if (part === '') return [1, 12];
  const number = Number(part.replace(/\D/, ''));
  if (part.startsWith('Q')) return [number * 3 - 2, 3];
  return part.startsWith('H') ? [number * 6 - 5, 6] : [number, 1];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The day after so many others; before it, where the number is negative. */
export function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days))
    .toISOString()
    .slice(0, 'yyyy-mm-dd'.length);
}

/**
 * The statutory holidays of 2022 and 2023 that lie on a Monday to Friday, and the Saturdays and Sundays
 * worked for them, as the notices of the State Council's office have them.
 */
const weekdaysOff = new Set([
  ...['2022-01-03', '2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'],
  ...['2022-04-04', '2022-04-05', '2022-05-02', '2022-05-03', '2022-05-04', '2022-06-03'],
  ...['2022-09-12', '2022-10-03', '2022-10-04', '2022-10-05', '2022-10-06', '2022-10-07'],
  ...['2023-01-02', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26', '2023-01-27'],
  ...['2023-04-05', '2023-05-01', '2023-05-02', '2023-05-03', '2023-06-22', '2023-06-23'],
  ...['2023-09-29', '2023-10-02', '2023-10-03', '2023-10-04', '2023-10-05', '2023-10-06'],
]);
const weekendsWorked = new Set([
  ...['2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07', '2022-10-08'],
  ...['2022-10-09', '2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25'],
  ...['2023-10-07', '2023-10-08'],
]);

/** How many days from one day to another are worked. */
export function workdays(from: string, to: string): number {
  let worked = 0;
  for (let day = from; day <= to; day = daysLater(day, 1)) {
    const isWeekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    if (isWeekend ? weekendsWorked.has(day) : !weekdaysOff.has(day)) worked += 1;
  }
  return worked;
}
