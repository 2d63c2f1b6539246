import type { PlaceKind } from '../sent/place-kind.ts';

/** A number of a table, a chart, a commitment or a page of evidence that the ledger answers otherwise now. */
interface DriftedNumber {
  readonly place: PlaceKind;
  readonly label: string;
  readonly period: string;
}

/** Reports that were sent, and the figures that they were sent with. */
export interface SentFacts {
  /** What was sent cannot be read: a key is missing or holds something else, or the definitions are refused today. */
  'sent-broken': { key: string; in: 'form' | 'sources' };
  /** Figures of a report that is not there. */
  'sent-without-report': { id: string };
  /** Steps that do not fit the status: one is missing, or says more than it. */
  'signoff-state': { status: string; is: 'missing' | 'further'; step: string };
  /** A step before the one above it. */
  'signoff-order': { step: string; on: string; before: string };
  /** A report that says it was sent, of which nothing was fixed. */
  'sent-without-figures': { id: string };
  /** A report of which figures were fixed, and that does not say that it was sent. */
  'sent-status': { id: string; status: string; on: string };
  /** A record that says it was written down when a report was sent, and was not in the ledger then. */
  'recorded-too-early': { recorded: string; on: string; report: string };
  /** `figures` are the labels of those that the ledger answers otherwise now, `others` the numbers beside the text. */
  'sent-drift': { id: string; figures: readonly string[]; others: readonly DriftedNumber[] };
  /** Other words than those that were sent, from a line on; `isCut` where what stood behind it is gone. */
  'sent-text-changed': { id: string; on: string; isCut: boolean };
  /** A key of the report's head that has changed since. */
  /** What it promises is something else than when it was sent. */
  'sent-promises-changed': { id: string; on: string };
  'sent-head-changed': { id: string; key: string; sent: string; now: string };
}
