import type { Corpus } from '../../domain/corpus.ts';
import { disclose } from '../../domain/disclosure/disclose.ts';
import { isTold } from '../../domain/disclosure/disclosure.ts';
import type { Tally } from '../../domain/tally/tally.ts';
import { recordsById } from '../record/record-lines.ts';
import { tablesOf, type ShownTable } from '../report/figure/evidence-view.ts';

/**
 * The records of all seats in one table, in order of time: which of them is whose is not told here, because a seat is
 * held by one person. The number of each has its place in the total; where they do not add up, there is none. Where
 * one of them is kept back, so are all.
 *
 * @param tallies what was answered of each seat in one window
 */
export function seatEvidence(corpus: Corpus, tallies: readonly Tally[]): ShownTable[] {
  const told = tallies.filter(({ records }) => records.length > 0);
  const [first] = told;
  if (!first || !told.every((tally) => isTold(disclose(corpus, tally)))) return [];
  const tables = tablesOf(corpus, joined(corpus, first, told));
  return addsUp(first) ? tables : tables.map(withoutTotal);
}

function joined(corpus: Corpus, first: Tally, tallies: readonly Tally[]): Tally {
  const ids = [...new Set(tallies.flatMap(({ records }) => records))];
  const places = new Map(recordsById(corpus, ids).map(({ id }, place) => [id, place]));
  const placeOf = ({ origin }: Tally['contributions'][number]) =>
    origin.of === 'record' ? (places.get(origin.id) ?? ids.length) : ids.length;
  const { gap: _, ...findings } = first;
  return {
    ...findings,
    value: tallies.reduce((sum, { value }) => sum + (value ?? 0), 0),
    contributions: tallies
      .flatMap(({ contributions }) => contributions)
      .sort((a, b) => placeOf(a) - placeOf(b)),
    records: ids.sort(),
    unchecked: tallies.reduce((sum, { unchecked }) => sum + unchecked, 0),
  };
}

/** Whether the answers of several seats, each of which has records of its own, come to one in all. */
function addsUp({ version: { definition } }: Tally): boolean {
  if (definition.of !== 'things') return false;
  return definition.take.do === 'count' || definition.take.do === 'sum';
}

function withoutTotal({ table: { total: _, ...table }, note }: ShownTable): ShownTable {
  return { table, note };
}
