/** A component that may stand in the text of a report or plan. Its attributes are plain strings. */
interface Component {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Whether text stands between its two tags. */
  readonly children: boolean;
  /** `inline` stands within a sentence; a `block` has a line of its own. */
  readonly display: 'inline' | 'block';
}

/** Every component with its attributes: what documents are checked against and pages render. */
export const components = {
  /** A figure. */
  Tally: {
    required: ['of'],
    optional: ['as', 'period', 'branch'],
    children: false,
    display: 'inline',
  },
  /** A chart of one metric by month, quarter or branch, with its table. */
  Chart: {
    required: ['of', 'by'],
    optional: ['type', 'period', 'branch'],
    children: false,
    display: 'block',
  },
  /** Several metrics (separated by commas) side by side. */
  TallyTable: { required: ['of', 'by'], optional: [], children: false, display: 'block' },
  /** The records behind a metric. */
  Records: { required: ['of'], optional: ['limit'], children: false, display: 'block' },
  /** How one commitment stands. */
  Progress: { required: ['of'], optional: [], children: false, display: 'block' },
  /** All commitments of a plan. */
  Commitments: { required: ['plan'], optional: [], children: false, display: 'block' },
  /** A number that is quoted, not counted, with the reason. */
  Said: { required: ['reason'], optional: [], children: true, display: 'inline' },
} as const satisfies Readonly<Record<string, Component>>;

export type ComponentName = keyof typeof components;

/** The documents that have a text. */
export type TextRole = 'record' | 'branch' | 'plan' | 'report' | 'guide';

/** The components that each sort of document may use. */
export const componentsIn: Readonly<Record<TextRole, readonly ComponentName[]>> = {
  record: [],
  branch: [],
  plan: ['Commitments', 'Progress', 'Tally'],
  report: ['Tally', 'Chart', 'TallyTable', 'Records', 'Progress', 'Commitments', 'Said'],
  guide: [],
};

/** What a component takes; `undefined` where there is none of that name. */
export function componentNamed(name: string): Component | undefined {
  return Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;
}

/** Whether a comma of a list has nothing before or behind it. */
export function hasGap(value: string): boolean {
  return value.split(/[,，、]/).some((id) => id.trim() === '');
}

/** The ids of an `of` that may name several, parted by commas of either width. */
export function namesIn(value: string): string[] {
  return value
    .split(/[,，、]/)
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

/** The values that `by` and `type` may have. */
export const chartSteps = ['month', 'quarter', 'branch'] as const;
export const chartTypes = ['bar', 'line'] as const;

/** Where a component stands in its file, in one word: what a page's prepared value for it goes by. */
export function placeOf({ position }: Placed): string {
  return position ? `${position.start.line}:${position.start.column}` : '';
}

/** A node of a text's tree. */
interface Placed {
  readonly position?:
    { readonly start: { readonly line: number; readonly column: number } } | undefined;
}
