import fc from 'fast-check';
import { addDays, type IsoDate } from '../../src/domain/date.ts';

/** Days of some years, the rare ones of February among them. */
export const daysOfTests = fc
  .integer({ min: 0, max: 366 * 8 })
  .map((count): IsoDate => addDays('2017-01-01', count));
