/*
 * What a commitment is counted by where no entry of the catalogue says it: a metric made of the commitment, whose
 * name no code of an entry can be.
 */

/** Of a commitment that records show. */
export function shownMeasure(commitment: string): string {
  return `${commitment}/shown`;
}

/** Of one seat's part in a commitment of each seat. */
export function seatMeasure(commitment: string, seat: string): string {
  return `${commitment}/seat/${seat.replaceAll(/\s+/gu, '_')}`;
}

/** Whether a metric is made of a commitment, and has no entry and no page of its own. */
export function isMadeMeasure(metric: string): boolean {
  return metric.includes('/');
}
