import { joinedSince } from './kept-since.ts';
import { joined } from './reporting.ts';
import type { Findings, Tally } from './tally.ts';

/** What tallies made of other tallies have of their parts. */
export function joinedParts(parts: readonly Tally[]): Partial<Findings> {
  const throughs = parts.map((part) => part.through);
  const through = throughs.filter((day) => day !== undefined).sort()[0];
  const differ = parts.some((part) => part.throughPart ?? part.through !== through);
  return {
    parts,
    records: parts.flatMap(({ records }) => records),
    linked: [...new Set(parts.flatMap(({ linked }) => linked))].sort(),
    contributions: [],
    leftOut: [...new Set(parts.flatMap(({ leftOut }) => leftOut))].sort(),
    keptSince: joinedSince(parts),
    gapRecords: parts.flatMap(({ gapRecords }) => gapRecords),
    reporting: joined(parts.map(({ reporting }) => reporting)),
    ...(through ? { through } : {}),
    ...(through && differ ? { throughPart: true } : {}),
  };
}
