import type { AttributeType, AttributeValues } from './attributes.ts';
import type { TextRole } from './text-role.ts';

/** A component that may stand in the text of a document. Its attributes are plain strings. */
interface Component {
  /** What each attribute says; the type of one that may be left out ends with a question mark. */
  readonly attributes: Readonly<Record<string, AttributeType | `${AttributeType}?`>>;
  /** Whether text stands between its two tags. */
  readonly children: boolean;
  /** `inline` stands within a sentence; a `block` has a line of its own; `none` is for the writer, and not printed. */
  readonly display: 'inline' | 'block' | 'none';
  /** The documents that may use it. */
  readonly in: readonly TextRole[];
}

/**
 * Every component with its attributes: what documents are checked against, and what the views, the templates
 * and their words are asked for (CONTRIBUTING names the files).
 */
export const components = {
  /** A figure. */
  Tally: {
    attributes: { of: 'metric', as: 'wording?', period: 'period?', branch: 'branch?' },
    children: false,
    display: 'inline',
    in: ['plan', 'report'],
  },
  /** A chart of one metric by month, quarter or branch, with its table. */
  Chart: {
    attributes: { of: 'metric', by: 'step', type: 'chart?', period: 'period?', branch: 'branch?' },
    children: false,
    display: 'block',
    in: ['report'],
  },
  /** Several metrics side by side; the rows in the order of one of them where that is asked for. */
  TallyTable: {
    attributes: { of: 'metrics', by: 'step', sort: 'metric?', order: 'order?', limit: 'count?' },
    children: false,
    display: 'block',
    in: ['report'],
  },
  /** The records behind a metric. */
  Records: {
    attributes: { of: 'metric', limit: 'count?' },
    children: false,
    display: 'block',
    in: ['report'],
  },
  /** The state of one commitment. */
  Progress: {
    attributes: { of: 'commitment' },
    children: false,
    display: 'block',
    in: ['plan', 'report'],
  },
  /** All commitments of a plan. */
  Commitments: {
    attributes: { plan: 'plan' },
    children: false,
    display: 'block',
    in: ['plan', 'report'],
  },
  /** What the last report promised, and how each of it stands. */
  LastPromises: { attributes: {}, children: false, display: 'block', in: ['report'] },
  /** Words that promise what a commitment follows. */
  Promise: { attributes: { of: 'commitment' }, children: true, display: 'inline', in: ['report'] },
  /** A number that is quoted, not counted, with the reason. */
  Said: { attributes: { reason: 'text' }, children: true, display: 'inline', in: ['report'] },
  /** What is left to write: a note of the writer's, told until it is deleted. */
  Todo: { attributes: { text: 'text' }, children: false, display: 'none', in: ['report'] },
  /** The keys of a file or entry, as its reader takes them. */
  Keys: { attributes: { of: 'keys' }, children: false, display: 'block', in: ['guide'] },
  /** A whole record of a kind, to copy. */
  Sample: { attributes: { kind: 'kind' }, children: false, display: 'block', in: ['guide'] },
  /** The commands with their flags. */
  Commands: { attributes: {}, children: false, display: 'block', in: ['guide'] },
} as const satisfies Readonly<Record<string, Component>>;

export type ComponentName = keyof typeof components;

/** The components that print something. */
export type PrintedName = {
  [Name in ComponentName]: (typeof components)[Name]['display'] extends 'none' ? never : Name;
}[ComponentName];

type Declared<Name extends ComponentName> = (typeof components)[Name]['attributes'];
type ValueOf<Type> = Type extends keyof AttributeValues ? AttributeValues[Type] : never;

/** The attributes of a component as they are read. */
export type AttributesOf<Name extends ComponentName> = {
  readonly [
    Key in keyof Declared<Name> as Declared<Name>[Key] extends `${string}?` ? never : Key
  ]: ValueOf<Declared<Name>[Key]>;
} & {
  readonly [
    Key in keyof Declared<Name> as Declared<Name>[Key] extends `${string}?` ? Key : never
  ]?: Declared<Name>[Key] extends `${infer Type}?` ? ValueOf<Type> : never;
};

/** An attribute as a component declares it. */
export interface DeclaredAttribute {
  readonly name: string;
  readonly type: AttributeType;
  readonly required: boolean;
}

/** The attributes that a component declares, in order. */
export function attributesDeclared({ attributes }: Component): DeclaredAttribute[] {
  return Object.entries(attributes).map(([name, declared]) => ({
    name,
    type: declared.replace('?', '') as AttributeType,
    required: !declared.endsWith('?'),
  }));
}

/** The components that a sort of document may use. */
export function componentsIn(role: TextRole): ComponentName[] {
  const all: readonly [string, Component][] = Object.entries(components);
  return all.filter(([, one]) => one.in.includes(role)).map(([name]) => name as ComponentName);
}

/** Whether a name is that of a component. */
export function isComponentName(name: string | null | undefined): name is ComponentName {
  return typeof name === 'string' && Object.hasOwn(components, name);
}

/** Whether a name is that of a component that prints something. */
export function isPrintedName(name: string | null | undefined): name is PrintedName {
  return isComponentName(name) && components[name].display !== 'none';
}

/** What a component takes; `undefined` where there is none of that name. */
export function componentNamed(name: string): Component | undefined {
  return isComponentName(name) ? components[name] : undefined;
}

/** Where a component stands in its file, in one word: what a page's prepared value for it goes by. */
export function placeOf({ position }: Placed): string {
  return position ? `${position.start.line}:${position.start.column}` : '';
}

/** A node of a text's tree. */
interface Placed {
  readonly position?:
    { readonly start: { readonly line: number; readonly column: number } } | undefined;
}
