/** The catalogue: kinds with their fields, rules, calendars, the crosswalk. */
export interface CatalogueFacts {
  /** What is to be written instead of a misprint holds one itself. */
  'misprint-again': { right: string; found: string };
  /** `allowed` are the fields of a kind that may itself be left out, and dates or sizes that suit the rule. */
  'field-relation-unknown': { field: string; other: string; allowed: readonly string[] };
  'field-relation-self': { field: string };
  'field-relation-type': { field: string; other: string };
  'field-choice-empty': { field: string };
  'field-clash': { field: string; kind: string };
  'field-name-reserved': { field: string };
  /** A count of persons that says neither whose heads it counts nor that it counts none of a branch's own. */
  'field-heads-unsaid': { field: string; kind: string; unit: string };
  'kind-too-many-fields': { kind: string; count: number; limit: number };
  'kind-nature-clash': { kind: string; reason: 'period-only' | 'every' };
  /** A page that is the site's own, or one of a kind that has no published series. */
  'kind-page': { kind: string; page: string; reason: 'taken' | 'not-provided' };
  'calendar-outside': { day: string; year: number };
  'holidays-overlap': { name: string; other: string; day: string };
  /** A day from Monday to Friday that is no holiday, among the weekends that are worked. */
  'workday-on-weekday': { day: string };
  'workday-on-holiday': { day: string; holiday: string };
  /** A rule that asks neither for a least number, nor for a greatest, nor for a distance. */
  'rule-unbounded': { rule: string };
  /** Of which branches something is asked, where it is asked of none. */
  'rule-where': { rule: string };
  /** A bound on the days between gatherings, by a metric that does not count these one by one. */
  'duty-gap': { duty: string; metric: string };
  /** A kind with which branches explain, and that has no fields or days for it. */
  'kind-explains': {
    kind: string;
    field: string;
    reason: 'no-field' | 'not-duties' | 'not-choice' | 'not-event';
  };
  /** An entry that names nothing. */
  'crosswalk-empty': { id: string };
}
