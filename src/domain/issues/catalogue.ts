/** The catalogue: kinds with their fields, calendars, the crosswalk. */
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
  /** An entry that names nothing. */
  'crosswalk-empty': { id: string };
}
