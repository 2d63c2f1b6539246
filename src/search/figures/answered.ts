import type { Period } from '../../domain/period.ts';

/** A figure that the search can answer with, as the site prints it. */
export interface AnsweredFigure {
  readonly metric: string;
  readonly period: Period['id'];
  readonly branch: string;
  /** What the branch was called at the end of the period. */
  readonly name: string;
  readonly text: string;
  readonly notes: readonly string[];
  /** The page with its evidence, where it has one; the records themselves are listed otherwise. */
  readonly path: string | undefined;
  /** The pages of the records that it was computed from. */
  readonly records: readonly string[];
}

/** By which words figures are asked for. */
export interface FigureNames {
  readonly metrics: readonly { readonly id: string; readonly label: string }[];
  /** Each branch with every name that it has or had. */
  readonly branches: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** The branch that is meant where none is named. */
  readonly root: string;
}

/** The figures of a metric, by period and branch, as a file of the index has them. */
export type FigureFile = Readonly<Record<string, Readonly<Record<string, FigureEntry>>>>;

export interface FigureEntry extends Pick<AnsweredFigure, 'name' | 'text'> {
  readonly notes?: readonly string[];
  readonly path?: string;
  /** The records by part of the index: each by how far it stands behind the one before it in the table. */
  readonly records?: Readonly<Record<string, readonly number[]>>;
}

/** Which figure is meant. */
export interface FigureKey {
  readonly metric: string;
  readonly branch: string;
  readonly period: Period['id'];
}

/** A key as a part of an address: `party-lectures/equipment/2023-Q1`. */
export function writtenKey({ metric, branch, period }: FigureKey): string {
  return [metric, branch, period].join('/');
}

/** The key of such a part; `undefined` where it is none. */
export function readKey(text: string): FigureKey | undefined {
  const [metric, branch, period, rest] = text.split('/');
  return metric && branch && period && rest === undefined ? { metric, branch, period } : undefined;
}
