import { widthOf } from '../model/title-lines.ts';
import { grid } from './measures.ts';

/**
 * By how many characters the name and the day below a text stand in from the left (GB/T 9704-2012 §7.3.5.2): the name
 * ends two characters from the right, and the day's first character stands two to the right of the name's first. A day
 * that is longer than the name ends two from the right, and the name stands before it. From the left, because no two
 * faces have digits of the same width: what is set from the right begins elsewhere with each.
 */
export function closingInsets(organ: string, date: string): { ofOrgan: number; ofDate: number } {
  const [name, day] = [widthOf(organ) / 2, widthOf(date) / 2];
  const ofOrgan = Math.max(0, grid.characters - Math.max(name + 2, day + 4));
  return { ofOrgan, ofDate: ofOrgan + 2 };
}
