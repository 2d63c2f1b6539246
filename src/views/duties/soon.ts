import type { Corpus } from '../../domain/corpus.ts';
import { addDays, type IsoDate } from '../../domain/date.ts';

const soonDays = 30;

/** The last day that counts as soon: what ends by it is due. */
export function soon({ site }: Corpus): IsoDate {
  return addDays(site.asOf, soonDays);
}
