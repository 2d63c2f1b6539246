import type { TextReason, YamlReason } from './reasons.ts';
import type { SiteSection } from './site-pages.ts';

/**
 * An issue is a code with its facts and a place: no sentence. The words are in `src/labels/issues.ts`,
 * the line and column are found by `src/io/issues`.
 */
export type Issue = {
  [C in IssueCode]: { readonly code: C; readonly facts: IssueFacts[C]; readonly at: Place };
}[IssueCode];

export type IssueCode = keyof IssueFacts;

export type FieldPath = readonly (string | number)[];

/** Where something stands; `file` is relative to the content folder, with forward slashes. */
export type Place =
  | { readonly file: string; readonly in: 'file' }
  /** A value or key of the frontmatter or of a YAML file; an absent key points at its parent. */
  | {
      readonly file: string;
      readonly in: 'data';
      readonly path: FieldPath;
      readonly on?: 'key' | 'value';
    }
  /** A place in the text, counted from 1 in the whole file. */
  | {
      readonly file: string;
      readonly in: 'text';
      readonly line: number;
      readonly column: number;
    };

/** The facts of each code. Errors stop a build; `warnings` below do not. */
export interface IssueFacts {
  // Files
  'file-too-large': { bytes: number; limit: number };
  'line-too-long': { length: number; limit: number };
  'file-empty': Record<never, never>;
  'file-not-utf8': { byte: number };
  'file-has-bom': Record<never, never>;
  'file-has-crlf': Record<never, never>;
  /**
   * A character that nobody sees: in a text, in the name of the file, or written by its number. `count` is how
   * often it stands in the line or value.
   */
  'hidden-character': { codePoint: number; count: number; in: 'text' | 'name' | 'code' };
  /** Names that differ by case alone, and are one on many disks; `first` is where the other one stands. */
  'name-case': { name: string; other: string; first: string };
  'file-misplaced': { expected: string };
  'file-name-invalid': { name: string };
  /** A thing whose page would stand where the site has others: `kind` for a branch, in `/records/kind/`. */
  'address-taken': { what: NamedThing; name: string; address: string };
  'file-unreadable': { reason: string };
  /** What programs have left beside the content. */
  'files-left-over': { files: readonly string[] };
  /** Files and folders whose names begin with `_`. */
  'files-set-aside': { files: readonly string[] };
  /** Two versions of lines `from` to `to`, counted from 1. */
  'merge-conflict': { from: number; to: number };
  /** Where a symbolic link leads: to a file or folder of the content, or to none. */
  'file-is-link': { to: 'file' | 'folder' | 'outside' | 'itself' | 'nothing' };
  'file-missing': { expected: string };
  /** Mistakes of ours: what threw while the file was read, or while the whole content was checked. */
  'read-failed': { reason: string };
  'check-failed': { check: string; reason: string };
  /**
   * `written` is the first line with text, where that was meant to be the fence; `key` the first line, where
   * the keys begin without one.
   */
  'frontmatter-missing': { written?: string; key?: string };
  /** `written` is a line that was meant to be the second fence. */
  'frontmatter-unclosed': { written?: string };
  'frontmatter-second': Record<never, never>;
  /** `better` is the line as it was most likely meant. */
  'yaml-broken': { reason: YamlReason; better?: string };
  'yaml-comment': { text: string };
  'yaml-tab': Record<never, never>;
  /** `better` is the line with all that was wrong in it corrected. */
  'yaml-full-width': { character: string; ascii: string; better?: string };
  'yaml-too-deep': { limit: number };
  /** A list or mapping with too many entries, or a file with too many values. */
  'yaml-too-many': { limit: number; of: 'entries' | 'values' };
  'yaml-duplicate-key': { key: string };
  'yaml-reference': { text: string };
  'yaml-not-mapping': { got: string };
  'yaml-not-list': { got: string };

  // Values
  /** `labels` are Chinese names of allowed keys; `meant` is a required key that is missing beside it. */
  'unknown-key': {
    key: string;
    allowed: readonly string[];
    labels?: Readonly<Record<string, string>>;
    meant?: string;
  };
  'missing-key': { key: string; label?: string | undefined };
  /** `required` is whether the key has to stay, where that is known; `of` what an id is the code of. */
  'wrong-type': { expected: ValueType; got: string; required?: boolean; of?: NamedByCode };
  /** `likely` are those of the allowed words that are nearest at hand, where there are many. */
  'unknown-choice': {
    value: string;
    allowed: readonly string[];
    what: ChoiceSubject;
    likely?: readonly string[];
  };
  'bad-date': { value: string };
  'bad-period': { value: string };
  'bad-clock': { value: string };
  'clock-backwards': { from: string; to: string };
  /** A number in a form that YAML knows and readers do not, and what it comes to. */
  'number-written': { written: string; decimal: string };
  'negative-count': { value: number };
  'not-whole': { value: number };
  'out-of-range': { value: number; least: number; most: number };
  /** Bounds between which nothing lies, by their keys and as they are written. */
  'bounds-crossed': { lowKey: string; low: string; highKey: string; high: string };
  'duplicate-id': { id: string; first: string };
  'duplicate-value': { value: string };

  // Records
  'time-missing': { kind: string; expected: 'event' | 'period' | 'span' };
  'time-mixed': { keys: readonly string[] };
  'time-form': { kind: string; key: string; expected: 'event' | 'period' | 'span' };
  'times-without-period': Record<never, never>;
  'times-missing': { kind: string };
  'times-on-tally': { kind: string };
  'through-outside': { through: string; period: string };
  'period-not-over': { period: string; asOf: string };
  'span-backwards': { from: string; to: string };
  'date-not-in-name': { date: string; name: string };
  'year-not-in-path': { date: string; year: string };
  'date-after-asof': { date: string; asOf: string };
  'recorded-before-event': { recorded: string; date: string };
  'unknown-branch': { value: string };
  'branch-not-founded': { branch: string; day: string; from: string };
  'branch-ended': { branch: string; day: string; ended: string };
  'partner-is-host': { branch: string };
  'unknown-record': { id: string; allowed: readonly string[] };
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
  'return-repeated': { period: string; through: string };
  'partners-beyond-total': { present: number; field: string; value: number };
  'seat-unlisted': { value: string; allowed: readonly string[] };
  'evidence-missing': { kind: string };
  'theme-not-yet': { theme: string; from: string; date: string };
  /** `other` is the file of the record of which it is a copy. */
  'record-copied': { branch: string; day: string; other: string };
  'double-count': {
    kind: string;
    branch: string;
    period: string;
    other: string;
    otherWhen: string;
  };
  'duplicate-tally': { kind: string; branch: string; period: string; other: string };
  /** `other` is the file of the record that it meets; both belong to `branch`. */
  'meetings-overlap': MeetingsOverlap;
  'office-overlap': MeetingsOverlap & { seat: string | undefined };
  /** One gathering that two branches held, each with a record of it; `other` is the other one's file. */
  'joint-written-twice': JointEvent;
  /** `other` is a record of the branch that this one names as a holder. */
  'joint-own-record': JointEvent;
  /** Records of a branch that none of its returns covers; `through` is as far as the returns reach. */
  'not-returned': {
    branch: string;
    period: string;
    months: readonly string[];
    count: number;
    reason: 'gap' | 'late';
    through: string | undefined;
    /** The day up to which the site tells: that of a return that is given now. */
    asOf: string;
  };
  'added-after-return': { recorded: string; period: string; on: string };
  /** Counts that a branch owes for a period, and that were not there when it said that all was. */
  'owed-missing': { branch: string; period: string; kinds: readonly string[] };
  /** `share` of the phrases of the shorter text, in percent; `passage` is the longest common one. */
  'body-repeats': { other: string; share: number; passage: string };
  'also-repeats': { kind: string };
  'also-time-shape': { kind: string; main: string };
  /** Published growth beside that which the published totals come to. */
  'growth-disagrees': Disagreement;
  /** A provided figure beside another computation of it: the branches' own sum. */
  'sum-disagrees': Disagreement;

  // Branches
  'branch-cycle': { branches: readonly string[] };
  'branch-rootless': { branch: string };
  'root-has-parent': { branch: string };
  'history-order': { from: string; previous: string };
  'ended-before-start': { ended: string; from: string };
  'slug-mismatch': { slug: string; name: string };
  'return-outside': { through: string; period: string };
  'return-early': { through: string; on: string };
  'return-by-vacant': { seat: string; on: string; since: string };

  // Catalogue
  'field-relation-unknown': { field: string; other: string; allowed: readonly string[] };
  'field-relation-self': { field: string };
  'field-relation-type': { field: string; other: string };
  'field-choice-empty': { field: string };
  'field-clash': { field: string; kind: string };
  'field-name-reserved': { field: string };
  'kind-too-many-fields': { kind: string; count: number; limit: number };
  'kind-nature-clash': { kind: string; reason: 'period-only' | 'every' };
  /** A page that is the site's own, or one of a kind that has no published series. */
  'kind-page': { kind: string; page: string; reason: 'taken' | 'not-provided' };
  'metric-nature-clash': { metric: string; nature: string; reason: NatureClash; other: string };
  'metric-form': { part: string; reason: FormFault };
  'metric-field-unknown': { field: string; kind: string; allowed: readonly string[] };
  'metric-field-type': { field: string; got: string; needs: string };
  'metric-cycle': { metrics: readonly string[] };
  'metric-unit-clash': { unit: string; other: string; otherUnit: string };
  /** A share, which is printed as a percentage, with another unit. */
  'metric-unit-share': { metric: string; unit: string };
  /** A cross-check that is made of the metric that it checks, or of which that is made. */
  'cross-check-circular': { metric: string; other: string };
  'version-order': { validFrom: string; previous: string };
  /** What a claim is to be borne out by, and is no published percentage. */
  'claim-metric': { metric: string; phrase: string };

  // Calendar
  'calendar-outside': { day: string; year: number };
  'holidays-overlap': { name: string; other: string; day: string };
  'workday-on-holiday': { day: string; holiday: string };

  // Crosswalk
  /** An entry that names nothing. */
  'crosswalk-empty': { id: string };

  // Reports, plans, guide
  /** `better` is an attribute with the quotes that it needs. */
  'mdx-broken': { reason: TextReason; better?: string };
  'mdx-import': Record<never, never>;
  'mdx-expression': { text: string };
  'mdx-jsx-in-record': { name: string };
  'mdx-unknown-component': { name: string; allowed: readonly string[] };
  'mdx-unknown-attribute': { component: string; name: string; allowed: readonly string[] };
  'mdx-attribute-missing': { component: string; name: string };
  'mdx-attribute-empty': { component: string; name: string; required: boolean };
  /** A comma of an attribute's list with nothing before or behind it. */
  'mdx-attribute-gap': { component: string; name: string };
  'mdx-attribute-not-string': { component: string; name: string };
  'mdx-attribute-repeated': { component: string; name: string };
  'mdx-children': { component: string };
  'mdx-children-missing': { component: string };
  /** A figure in a link, or a component that wants a line of its own in a sentence. */
  'mdx-component-place': { component: string; inside: 'link' | 'text' };
  'mdx-html': { text: string };
  'mdx-too-deep': { limit: number };
  /** More of something than can be read; `search` is of long paragraphs with many marks. */
  'text-too-much': {
    what: 'lines' | 'entries' | 'tags' | 'marks' | 'columns' | 'cells' | 'search';
    limit: number;
  };
  'link-unsafe': { url: string };
  'image-external': { url: string };
  /**
   * `id` is what the address names behind its section, whole where there are no sections: `party` in
   * `/party/`. `allowed` are those that resemble it.
   */
  'link-unknown': {
    url: string;
    section: SiteSection | undefined;
    id: string;
    allowed: readonly string[];
  };
  'picture-missing': { url: string };
  'file-link-unknown': { url: string };
  /** A place that a page does not have; no `page` where it is the text's own. */
  'anchor-unknown': { url: string; page: string; id: string; allowed: readonly string[] };
  'unknown-metric': { id: string };
  'unknown-commitment': { id: string; allowed: readonly string[] };
  'unknown-plan': { id: string; allowed: readonly string[] };
  'attribute-value': { component: string; name: string; value: string; allowed: readonly string[] };
  'cutoff-outside': { cutoff: string; period: string };
  /** `records` are those that nobody has checked. */
  'sent-incomplete': {
    metric: string;
    reason: 'null' | 'unchecked';
    records: readonly string[];
  };
  'commitment-target': { metric: string };
  'commitment-where': object;
  /** `figures` are those that fall short or are not known; none where the report names no growth at all. */
  'claim-unsupported': {
    phrase: string;
    atLeast: number;
    figures: readonly { readonly metric: string; readonly value: number | null }[];
  };
  /** A number that stands in a report as it was typed. */
  'number-typed': { text: string };
  /** A unit behind a figure, which prints it itself. */
  'unit-repeated': { metric: string; unit: string };
}

interface Disagreement {
  metric: string;
  period: string;
  published: number;
  crossCheck: number;
  within: number;
  unit: string;
  provider: string | undefined;
  /** The files of the sheets that the figure comes from. */
  sheets: readonly string[];
  /** The metric that it was checked with, how many records that counted, and who has reported to it. */
  other: string;
  counted: number;
  reported: number;
  expected: number;
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
}

export type ValueType =
  | 'text'
  | 'number'
  | 'count'
  | 'flag'
  | 'list'
  | 'mapping'
  | 'date'
  | 'period'
  | 'scalar'
  | 'url'
  | 'id';

/** What an unknown word was meant to name. */
export type ChoiceSubject =
  | 'kind'
  | 'theme'
  | 'campaign'
  | 'seat'
  | 'seat-set'
  | 'field'
  | 'type'
  | 'option'
  | 'metric'
  | 'commitment'
  | 'page';

/** What has a name beside its code, and is asked for by the code. */
export type NamedByCode = 'branch' | 'metric';

/** What has a page of its own, whose address its name is part of. */
export type NamedThing = 'branch' | 'report' | 'plan' | 'guide' | 'kind' | 'metric';

export type NatureClash =
  | 'kind-is-stock'
  | 'kind-is-provided'
  | 'kind-is-flow'
  | 'part-differs'
  | 'needs-commitments'
  | 'commitments-only-target'
  | 'needs-at-end'
  | 'needs-latest'
  | 'latest-is-not-flow'
  | 'one-kind-only'
  | 'sum-of-provided';

export type FormFault =
  | 'nothing-asked'
  | 'both-records-and-metrics'
  | 'does-not-apply'
  | 'each-of-missing'
  | 'take-does-not-fit';

/** Problems that are reported without failing a command. */
export const warnings: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'file-has-bom',
  'file-has-crlf',
  'files-left-over',
  'files-set-aside',
  'growth-disagrees',
  'sum-disagrees',
  'date-after-asof',
  'period-not-over',
  'record-link-void',
  'seat-unlisted',
  'office-overlap',
  'not-returned',
  'added-after-return',
  'body-repeats',
  'joint-own-record',
  'owed-missing',
  'return-by-vacant',
  'number-typed',
  'unit-repeated',
]);

/** Puts an issue together so that the code and its facts always match. */
export function issue<C extends IssueCode>(code: C, facts: IssueFacts[C], at: Place): Issue {
  // The mapped union cannot be built from a generic `C` without this step; the signature keeps it sound.
  return { code, facts, at } as unknown as Issue;
}

/** Whether an issue stops a build. */
export function isError(found: Pick<Issue, 'code'>): boolean {
  return !warnings.has(found.code);
}

export const inFile = (file: string): Place => ({ file, in: 'file' });

export const inData = (file: string, path: FieldPath, on: 'key' | 'value' = 'value'): Place => ({
  file,
  in: 'data',
  path,
  on,
});

export const inText = (file: string, line: number, column: number): Place => ({
  file,
  in: 'text',
  line,
  column,
});
