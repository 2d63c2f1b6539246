import type { Branch } from '../domain/branch.ts';
import { partsWithin, type Period } from '../domain/period.ts';
import type { IsoDate } from '../domain/date.ts';
import { hasReturned } from '../domain/tally/scope.ts';
import { foundedOn } from '../domain/branch.ts';

/**
 * The parts of a period that a branch has not confirmed on the day `asOf`, of those that have begun: whole
 * quarters where all of their months are open, single months otherwise.
 */
export function openParts(branch: Branch, within: Period, asOf: IsoDate): Period[] {
  const isOpen = (part: Period) =>
    part.from <= asOf &&
    part.to >= foundedOn(branch) &&
    (branch.ended === undefined || part.from <= branch.ended) &&
    !hasReturned(branch, part, asOf);
  return partsWithin(within, 'quarter').flatMap((quarter) => {
    const months = partsWithin(quarter, 'month').filter(
      ({ from, to }) => within.from <= from && to <= within.to,
    );
    const open = months.filter(isOpen);
    return open.length === 3 ? [quarter] : open;
  });
}
