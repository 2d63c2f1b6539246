import { widthOf } from '../model/title-lines.ts';

/**
 * How many characters stand free to the right of the name and of the day below a text (GB/T 9704-2012 §7.3.5.2): the
 * name two characters from the right, and the day's first character two to the right of the name's first. A day that
 * is longer than the name stands two from the right, and the name before it.
 */
export function rightInsets(organ: string, date: string): { ofOrgan: number; ofDate: number } {
  const [name, day] = [widthOf(organ) / 2, widthOf(date) / 2];
  if (day <= name) return { ofOrgan: 2, ofDate: name - day };
  return { ofOrgan: 4 + day - name, ofDate: 2 };
}
