/** Why a value is null. No data is not zero, and part of the data is not the whole. */
export const gaps = [
  /** Nothing recorded, and not all who should have said that there is nothing. */
  'unreported',
  /** A count over a period that the asked period cuts. */
  'cut',
  /** A count over days on which its branch came into the asked part of the tree, or left it. */
  'moved',
  /** A commitment that is judged by windows which the asked period cuts. */
  'cut-verdict',
  /** Single events and a count over the same month, or two counts of the same days. */
  'double-count',
  /** No sheet or stock whose period ends with the asked one. */
  'no-source',
  /** The sheet that ends with the asked period tells of an amount that began to add up earlier. */
  'longer-source',
  /** No commitment in force says how much there should be. */
  'no-target',
  /** Several sources where one is asked for. */
  'ambiguous',
  /** A counted record does not say the value that is asked for. */
  'unstated',
  /** Several events are written down as one, and what is asked is so of some of them only, or may be. */
  'unsplit',
  /** A joint event does not say which part of its sum is this branch's. */
  'unshared',
  /** All that was counted was held by others too, and its number is of their people alone. */
  'host-only',
  /** The asked period lies on both sides of a change of the definition. */
  'definition-changed',
  /** Metrics that are added have records in common. */
  'overlap',
  'zero-denominator',
  /** The period has not begun. */
  'upcoming',
  /** No branch in the asked part of the tree at that time. */
  'no-branch',
  /** The metric asks no branch in the asked part of the tree. */
  'not-asked',
  /** The asked period is over before the first day from which the counted kinds are recorded. */
  'not-kept-yet',
  /** Nothing of which a middle or longest time could be taken; all have reported. */
  'none-measured',
  /** The asked period is not made of whole months, quarters or what else is asked one by one. */
  'uneven-period',
  /** The calendar of a year is not in the catalogue. */
  'no-calendar',
  /** A report that was sent did not have this number: none is computed for it afterwards. */
  'not-sent',
] as const;
export type Gap = (typeof gaps)[number];
