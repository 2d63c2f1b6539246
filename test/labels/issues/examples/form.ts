import {
  inData,
  inFile,
  inText,
  type IssueCode,
  type IssueFacts,
  type Place,
} from '../../../../src/domain/issues.ts';
import { noNames, type Names } from '../../../../src/domain/names.ts';

/** An issue as it can occur: its facts, where it stands, what the content declares, and its lines as they should read. */
type Example<C extends IssueCode> = readonly [
  facts: IssueFacts[C],
  at: Place,
  names?: Names,
  better?: readonly string[],
];

/** An example in which nothing is declared, with its lines as they should read. */
export function mended<const F>(facts: F, at: Place, ...better: readonly string[]) {
  return [facts, at, noNames, better] as const;
}

/** At least one example for every code whose facts are in `F`: a code without one does not compile. */
export type ExamplesFor<F> = {
  readonly [C in keyof F & IssueCode]: readonly [Example<C>, ...Example<C>[]];
};

export const file = 'records/equipment/2023/2023-03-16-lecture.mdx';
export const metrics = 'catalogue/metrics.yaml';
export const kinds = 'catalogue/kinds/organisation.yaml';
export const report = 'reports/2023-h1.mdx';
export const branch = 'branches/equipment.mdx';
export const whole = inFile(file);
export const branchesNamed = (names: Readonly<Record<string, string>>): Names => ({
  ...noNames,
  branch: new Map(Object.entries(names)),
});
export const metricsNamed = (names: Readonly<Record<string, string>>): Names => ({
  ...noNames,
  metric: new Map(Object.entries(names)),
});
export const declaring = (names: Partial<Names>): Names => ({ ...noNames, ...names });
export const data = (...path: (string | number)[]) => inData(file, path);
export const prose = inText(report, 12, 5);
