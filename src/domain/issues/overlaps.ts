/** Two records that may be of one event, and two papers that may be one. */
export interface OverlapFacts {
  /** `other` is the file of the record of which it is a copy. */
  'record-copied': { branch: string; day: string; other: string };
  /** A report, or plan, of the same branch and period as `other` (a file), with the same title. */
  'paper-copied': { what: 'report' | 'plan'; title: string; other: string };
  'double-count': {
    kind: string;
    branch: string;
    period: string;
    other: string;
    otherWhen: string;
  };
  /** Several events in one record; `metrics` ask of each of them what it has of all together: `fields`. */
  'times-unsplit': { times: number; fields: readonly string[]; metrics: readonly string[] };
  'duplicate-tally': { kind: string; branch: string; period: string; other: string };
  /** `other` is the file of the record that it meets; both belong to `branch`. */
  'meetings-overlap': MeetingsOverlap;
  'office-overlap': MeetingsOverlap & { seat: string | undefined };
  /** One gathering that two branches held, each with a record of it; `other` is the other one's file. */
  'joint-written-twice': JointEvent;
  /** `other` is a record of the branch that this one names as a holder. */
  'joint-own-record': JointEvent;
  /** A pointer that the record `other`, of another event that began on `day`, has as well. */
  'evidence-shared': { type: string; ref: string; day: string; other: string };
  /** A number of heads that `other`, which has the same page of evidence on the same day, tells differently. */
  'counted-differently': DifferingNumber & { date: string; otherField: string; other: string };
  /** `share` of the phrases of the shorter text, in percent; `passage` is the longest common one. */
  'body-repeats': { other: string; share: number; passage: string };
}

interface MeetingsOverlap {
  branch: string;
  date: string;
  time: string;
  other: string;
  otherTime: string;
}

interface JointEvent {
  /** What the two records have in common. */
  kind: string;
  /** The branch whose record `other` is. */
  branch: string;
  date: string;
  other: string;
  /** The numbers that the two tell differently. */
  differing: readonly DifferingNumber[];
}

/** A number of one event in two records of it; `field` is its label. */
export interface DifferingNumber {
  field: string;
  value: number;
  otherValue: number;
}
