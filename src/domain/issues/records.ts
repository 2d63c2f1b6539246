/** One record against its kind, its branch and the records that it links to. */
export interface RecordFacts {
  'time-missing': { kind: string; expected: 'event' | 'period' | 'span' };
  'time-mixed': { keys: readonly string[] };
  'time-form': { kind: string; key: string; expected: 'event' | 'period' | 'span' };
  'times-without-period': Record<never, never>;
  'times-missing': { kind: string };
  'times-on-tally': { kind: string };
  'through-outside': { through: string; period: string };
  'period-not-over': { period: string; asOf: string };
  'span-backwards': { from: string; to: string };
  /**
   * `key` is where the day or period is written, and `asOf` the day of the site where what is written lies beyond it: then
   * that is more likely wrong than the name of the file.
   */
  'date-not-in-name': { date: string; name: string; key: string; asOf?: string };
  'year-not-in-path': { date: string; year: string; asOf?: string };
  'date-after-asof': { date: string; asOf: string };
  'recorded-before-event': { recorded: string; date: string };
  'unknown-record': { id: string };
  'record-link-kind': { id: string; kind: string; expected: readonly string[] };
  'record-link-self': { id: string };
  'record-link-void': { id: string };
  'record-link-cycle': { ids: readonly string[] };
  'relation-broken': {
    field: string;
    value: string;
    rule: 'atMost' | 'atLeast' | 'notBefore' | 'notAfter';
    other: string;
    otherValue: string;
  };
  'beyond-branch-size': {
    field: string;
    value: number;
    branch: string;
    members: number;
    day: string;
  };
  'void-without-reason': Record<never, never>;
  'checked-without-checker': Record<never, never>;
  'kind-kept-by-office': { kind: string; branch: string; root: string };
  'partners-beyond-total': { present: number; field: string; value: number };
  'partner-is-host': { branch: string };
  'seat-unlisted': { value: string };
  'evidence-missing': { kind: string };
  'theme-not-yet': { theme: string; from: string; date: string };
  'kind-not-yet': { kind: string; since: string; date: string };
  /** It makes good for days that were not over. */
  'for-not-over': { made: string; date: string };
  /** Nothing is asked for just these days that it could make good for. */
  'for-no-window': { made: string; asked: readonly string[] };
  /** An explanation that does not say of which days it is. */
  'explained-nothing': { kind: string };
  /** An explanation for days in which no whole window of a duty lies; `within` are the windows that they touch. */
  'explained-no-window': { made: string; duty: string; within: readonly string[] };
  'also-repeats': { kind: string };
  'also-time-shape': { kind: string; main: string };
}
